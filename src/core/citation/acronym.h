/*
 * acronym.h: what the files that read acronyms share.
 */
#ifndef DLG_ACRONYM_H
#define DLG_ACRONYM_H

#include "core/participant/participant.h"

#define WINDOW 24				/* tokens before a bracket that a long form may take */
#define BRIEF_LETTERS 24		/* of a short form */

/* A bracket under examination. */
typedef struct Bracket
{
	Reader	   *reader;
	uint32_t	open;			/* the opening bracket */
	uint32_t	first;			/* tokens [first, end) inside, without quotes */
	uint32_t	end;
	uint32_t	close;
	uint32_t	floor;			/* first token that a long form may take */
} Bracket;

/* Lower-case letters and digits of tokens [first, end), at most `room`; returns their number. */
extern uint32_t dlg_letters_of(const Reader *reader, uint32_t first, uint32_t end, uint32_t *out, uint32_t room);

/* How many capitals a token has. */
extern uint32_t dlg_capitals_in(const Reader *reader, uint32_t i);

/* The first token of the long form that stands before a bracket with a short form; the bracket's where none does. */
extern uint32_t dlg_long_form(const Bracket *bracket);

#endif
