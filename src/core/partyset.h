/*
 * partyset.h: sets of party codes: their text, and how they are packed.
 *
 * Packed, a set is its codes, ascending, each once, one after the other in
 * their own length; the last character of each has the high bit set:
 *
 *     {GB,JP}      G  B|80  J  P|80                    4 bytes
 *     {ASEAN,US}   A S E A  N|80  U  S|80              7 bytes
 *
 * So equal sets have equal bytes and no alignment is asked for.  The empty
 * set has no bytes.
 */
#ifndef DLG_PARTYSET_H
#define DLG_PARTYSET_H

#include "party.h"

/* A walk over the codes of a packed set, in ascending order. */
typedef struct PartyWalk
{
	const unsigned char *at;
	const unsigned char *end;
} PartyWalk;

/* The next code, or 0 after the last; never reads past the end nor takes more than 8 bytes. */
static inline PartyCode
dlg_party_next(PartyWalk *walk)
{
	PartyCode	code = 0;

	for (int shift = 56; shift >= 0 && walk->at < walk->end; shift -= 8)
	{
		unsigned char c = *walk->at++;

		code |= (PartyCode) (c & 0x7F) << shift;
		if (c & 0x80)
			break;
	}
	return code;
}

/* Packs one code at `out`; returns where the next goes. */
static inline unsigned char *
dlg_party_put(unsigned char *out, PartyCode code)
{
	for (; code != 0; code <<= 8)
		*out++ = code >> 56;
	out[-1] |= 0x80;
	return out;
}

/* A text of codes that is being read. */
typedef struct PartyText
{
	const char *text;
	size_t		len;
	size_t		at;
	char		close;			/* the bracket that ends it, or 0 for a lone code */
	bool		begun;
} PartyText;

/*
 * Reads the next code of {GB,JP}, in any order, repeated or not, each bare or
 * in double quotes, blanks around it; of JSON's ["GB","JP"], where quotes are
 * needed (null is no code); or of a lone code.  Begin with {text, len}.  *code
 * is 0 after the last, once nothing but blanks follows.  False, with *error,
 * where the text is none of these.
 */
extern bool dlg_partyset_read(PartyText *text, PartyCode *code, DlgError *error);

#endif
