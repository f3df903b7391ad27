/*
 * fingerprint.h: what a text is like as a whole: its near-duplicate signature and its language.
 *
 * Neither needs the lexicon, so that both can be stored columns.
 */
#ifndef DLG_FINGERPRINT_H
#define DLG_FINGERPRINT_H

#include "core.h"

#define DLG_GRAM 4				/* words that make one feature of the signature */

/* A signature in the making; starts zeroed. */
typedef struct Fingerprint
{
	uint32_t	features;		/* counted so far */
	uint32_t	count[64];		/* of those, how many have the bit set */
	uint64_t	recent[8];		/* the same for the latest: byte j of [i] is bit 8j + i */
	uint8_t		nrecent;
	uint64_t	words[DLG_GRAM];	/* hashes of the latest words, round robin */
	uint32_t	nwords;
	uint64_t	word;			/* hash of the word being read, 0 between words */
} Fingerprint;

/* Adds a piece of text, which must not end within a character. */
extern void dlg_fingerprint_add(Fingerprint *fingerprint, const char *text, uint32_t len);

/* The signature of all that was added; 0 where there was no word. */
extern uint64_t dlg_fingerprint_finish(Fingerprint *fingerprint);

/*
 * The language that most of a text's first 8 kB is in: ISO 639-1 by script
 * (ko, ja, zh, ar, ru, uk) or by common words (en, fr, de, es, it, pt); null
 * where it cannot be told.
 */
extern Slice dlg_language(const char *text, uint32_t len);

#endif
