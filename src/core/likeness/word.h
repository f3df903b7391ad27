/*
 * word.h: two texts word by word: whether one is a copy of the other, and what differs.
 *
 * Words are what fingerprint.c takes for words, so that line breaks, kinds of
 * quotes and capitals make no difference.
 */
#ifndef DLG_WORD_H
#define DLG_WORD_H

#include "core/core.h"

typedef struct PlainWord
{
	uint64_t	hash;			/* of its letters and digits, folded */
	Span		span;			/* bytes, without the marks around it */
	bool		number;			/* it has a digit */
} PlainWord;

typedef struct PlainWords
{
	PlainWord  *words;
	uint32_t	nwords;
	uint32_t	words_room;
} PlainWords;

/* The words of a text. */
extern PlainWords dlg_plain_words(Arena *arena, Slice text);

/*
 * Is one text the other, republished: the same running words, with other page
 * furniture around them, or a part of them?  See copy.c.
 */
extern bool dlg_is_copy(Arena *arena, Slice a, Slice b);

typedef enum DiffKind
{
	DIFF_SAME, DIFF_REMOVED, DIFF_ADDED
} DiffKind;

/* Words [first, end): of the first text where they were removed, else of the second. */
typedef struct DiffPiece
{
	DiffKind	kind;
	uint32_t	first;
	uint32_t	end;
} DiffPiece;

typedef struct Diff
{
	DiffPiece  *pieces;
	uint32_t	npieces;
	uint32_t	pieces_room;
} Diff;

/* How to make text b of text a with few words put in and left out; removed words stand before the added. */
extern Diff dlg_diff(Arena *arena, const PlainWords *a, const PlainWords *b);

#endif
