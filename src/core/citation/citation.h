/*
 * citation.h: what the files that read citations share.
 */
#ifndef DLG_CITATION_H
#define DLG_CITATION_H

#include "core/reader.h"

/* An instrument's name in the text. */
typedef struct Instrument
{
	uint32_t	head;			/* tokens [head, head_end) of the noun: "Joint Statement" */
	uint32_t	head_end;
	uint32_t	first;			/* tokens [first, end) of the name */
	uint32_t	end;
	Slice		kind;			/* instrument_cue.kind */
	bool		capital;		/* the noun has a capital */
	bool		named;			/* words besides the noun name it */
	uint32_t	date;			/* first token of a date before the name, or first */
} Instrument;

/*
 * Reads the instrument whose noun starts at token i, inside tokens [floor, limit); false where none is
 * named or told of.
 */
extern bool dlg_instrument_at(const Reader *reader, uint32_t i, uint32_t floor, uint32_t limit,
							  Instrument *instrument);

#endif
