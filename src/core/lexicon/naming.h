/*
 * naming.h: what a text names, in whatever language: topics by their cues, and the terms of other languages.
 */
#ifndef DLG_NAMING_H
#define DLG_NAMING_H

#include "lexicon.h"

typedef struct Naming
{
	uint32_t	start;			/* bytes [start, end) of the text */
	uint32_t	end;
	const LexEntry *entry;
	bool		foreign;		/* LEX_TERM, else LEX_TOPIC */
} Naming;

/*
 * Finds all of them; returns their number.  They stand in the order of the
 * text and do not overlap, except that each reading of the same words is one.
 */
extern uint32_t dlg_namings(Arena *arena, const Lexicon *lexicon, const char *text, uint32_t len,
							Naming **namings);

/* A copy of a text in which articles that have lost their vowel (l'Inde, d'experts) are blanks. */
extern char *dlg_part_elisions(Arena *arena, const char *text, uint32_t len);

#endif
