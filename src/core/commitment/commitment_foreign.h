/*
 * commitment_foreign.h: what words of other languages show by their form (commitment_foreign_word.c).
 */
#ifndef DLG_COMMITMENT_FOREIGN_H
#define DLG_COMMITMENT_FOREIGN_H

#include "commitment.h"

/* Does the token end in one of these, NULL at the end of the list? */
extern bool dlg_foreign_ends_in(const Reader *reader, uint32_t i, const char *const *endings);

/* Does the clause end before token i: comma, semicolon, stop? */
extern bool dlg_foreign_is_break(const Reader *reader, uint32_t i);

extern bool dlg_foreign_is_article(const Reader *reader, uint32_t i);

/* "l'échange", "une note": does a French word end as no participle does? */
extern bool dlg_foreign_is_french_noun(const Reader *reader, uint32_t i);

/* Is the word at token i a verb in the future? */
extern bool dlg_foreign_is_future(const Reader *reader, Slice language, uint32_t i);

/* "wollen die Zusammenarbeit vertiefen": does what one wants to do stand at token i, behind its verb? */
extern bool dlg_foreign_is_wanted(const Reader *reader, uint32_t i);

/* Does the conduct go on with what is done already? */
extern bool dlg_foreign_goes_on(const Reader *reader, uint32_t first, uint32_t end);

/* Is it one that "we" do: "travaillerons", "trabajaremos"? */
extern bool dlg_foreign_is_ours(const Reader *reader, uint32_t i);

/* What was to be done, behind "que": "se tiendrait", "se realizaría", "tendrá lugar". */
extern bool dlg_foreign_is_to_come(const Reader *reader, Slice language, uint32_t i);

/* ", informó la Cancillería", ", selon le communiqué", ", lo que …": words that are none of the act's. */
extern bool dlg_foreign_is_aside(const Reader *reader, uint32_t i);

/* German: is [first, end) an infinitive clause, its "zu" before or inside the last word? */
extern bool dlg_foreign_closes_with_zu(const Reader *reader, uint32_t first, uint32_t end);

/* Is the word at token i an infinitive by its ending, in the Romance languages? */
extern bool dlg_foreign_is_infinitive(const Reader *reader, uint32_t i);

/* Is the conduct only to talk? */
extern bool dlg_foreign_is_talk(const Reader *reader, uint32_t first, uint32_t end);

#endif
