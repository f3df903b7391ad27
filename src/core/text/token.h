/*
 * token.h: one token at a time, for the reader and for the lexicon's phrases.
 */
#ifndef DLG_TOKEN_H
#define DLG_TOKEN_H

#include "core/reader.h"

#define FOLDED_MAX 64			/* longer words are in no lexicon */

/*
 * Reads the token at or after byte *at of text[0..len) and steps over it; the
 * folded word (lower case, no accents, plain marks) goes
 * to folded/folded_len, with length 0 for a word longer than FOLDED_MAX.
 * False at the end of the text.
 */
extern bool dlg_scan(const char *text, uint32_t len, uint32_t *at, Token *token,
					 char folded[FOLDED_MAX], uint32_t *folded_len);

/* The word that the apostrophe at p stands for with the letters behind it: "have" of "we've"; NULL where it is none. */
extern const char *dlg_contracted(const char *p, const char *end);

/* Turns a British ending of a folded word into the American one; false where it has none. */
extern bool dlg_respell(char folded[FOLDED_MAX], uint32_t *len);

/* The other way round: the next British spelling of a word, from ending *i on; false where there is none left. */
extern bool dlg_british(Slice american, size_t *i, char british[FOLDED_MAX], uint32_t *len);

#endif
