/*
 * fingerprint.h: what a text is like as a whole: its near-duplicate signatures and its language.
 *
 * None needs the lexicon, so that all can be stored columns.
 */
#ifndef DLG_FINGERPRINT_H
#define DLG_FINGERPRINT_H

#include "core/core.h"

#define DLG_GRAM 4				/* words that make one feature of a signature */
#define DLG_LEAST 64			/* least hashes that make a sketch, a power of two */
#define DLG_BAND 4				/* of them make one of its keys */
#define DLG_SKETCH (DLG_LEAST / DLG_BAND)

/* A signature in the making; starts zeroed. */
typedef struct Fingerprint
{
	uint32_t	features;		/* counted so far */
	uint32_t	count[64];		/* of those, how many have the bit set */
	uint64_t	recent[8];		/* the same for the latest: byte j of [i] is bit 8j + i */
	uint8_t		nrecent;
	uint64_t	least[DLG_LEAST];	/* features by their lowest bits: the least of each, inverted */
	uint64_t	words[DLG_GRAM];	/* hashes of the latest words, round robin */
	uint32_t	nwords;
	uint64_t	word;			/* hash of the word being read, 0 between words */
} Fingerprint;

/* Adds a piece of text, which must not end within a character. */
extern void dlg_fingerprint_add(Fingerprint *fingerprint, const char *text, uint32_t len);

/* The signature of all that was added; 0 where there was no word. */
extern uint64_t dlg_fingerprint_finish(Fingerprint *fingerprint);

/*
 * The sketch of all that was added, after dlg_fingerprint_finish: keys of
 * which two texts share at least one if they share most of their features.
 * Returns how many there are: DLG_SKETCH, or none where there was no word.
 */
extern int	dlg_fingerprint_sketch(const Fingerprint *fingerprint, uint32_t keys[DLG_SKETCH]);

/*
 * The language that most of a text's first 8 kB is in: ISO 639-1 by script
 * (ko, ja, zh, ar, ru, uk) or by common words (en, fr, de, es, it, pt); null
 * where it cannot be told.
 */
extern Slice dlg_language(const char *text, uint32_t len);

/* The same for many texts, by a table of common words that is made once. */
typedef struct CommonWords CommonWords;
extern const CommonWords *dlg_common_words(Arena *arena);
extern Slice dlg_language_by(const CommonWords *words, const char *text, uint32_t len);

#endif
