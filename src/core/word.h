/*
 * word.h: two texts word by word: whether one is a copy of the other, and what differs.
 *
 * Words are what fingerprint.c takes for words, so that line breaks, kinds of
 * quotes and capitals make no difference.
 */
#ifndef DLG_WORD_H
#define DLG_WORD_H

#include "core.h"

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

#endif
