/*
 * commitment_foreign.h: what commitment_foreign.c asks of the words of other languages by their form
 * (commitment_foreign_word.c) and of conducts (commitment_foreign_conduct.c).
 */
#ifndef DLG_COMMITMENT_FOREIGN_H
#define DLG_COMMITMENT_FOREIGN_H

#include "commitment.h"

#define NOUN_TOKENS 6			/* between a form and the noun that decides */
#define SUBJECT_TOKENS 24		/* before or behind a form, in which who speaks is named */

/* A sentence while it is read. */
typedef struct Telling
{
	Reader	   *reader;
	const Sentence *sentence;
	Slice		language;
	PartyList	all;			/* the parties of the dialogue */
	PartyList	will;			/* whose the newest future was; empty where none was */
	Slice		held;			/* the day from which times count */
	const ActReader *acts;
	bool		served;			/* the sentence told what a meeting was for */
} Telling;

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

/* ", lundi, à Rabat, | d'organiser": steps over what stands between commas right behind a form. */
extern uint32_t dlg_foreign_after_remark(const Reader *reader, uint32_t i, uint32_t end);

/*
 * The first token of the conduct behind a form or noun that ends before token i; NOWHERE where no infinitive follows.
 */
extern uint32_t dlg_foreign_conduct(const Telling *telling, uint32_t i, uint32_t end);

/*
 * "la creación de un grupo", "die Einrichtung einer Gruppe": the action noun right behind a form; NOWHERE where none
 * is.
 */
extern uint32_t dlg_foreign_nominal(const Telling *telling, uint32_t i, uint32_t end);

/* The verb of what is to be done by the parties or is their next meeting, behind "que"; NOWHERE where none is. */
extern uint32_t dlg_foreign_agreed(const Telling *telling, uint32_t i, uint32_t end);

/* Adds the commitment of tokens [first, end); or one for each conduct among them. */
extern void dlg_foreign_commit(const Telling *telling, const Act *act, uint32_t first, uint32_t end);
extern void dlg_foreign_commit_all(const Telling *telling, const Act *act, uint32_t first, uint32_t end);

#endif
