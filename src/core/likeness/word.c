/*
 * word.c: the words of a text, for comparing texts.
 *
 * Relies on utf8.h.  Invariant: words are the runs that fingerprint.c hashes.
 */
#include "word.h"

#include "core/utf8.h"

#define FNV_START UINT64_C(14695981039346656037)
#define FNV_PRIME UINT64_C(1099511628211)
#define POLL_WORDS 0x10000

/* Reads the word that starts at or after *p; false where none is left. */
static bool
next_word(const char **p, const char *text, const char *end, PlainWord *word)
{
	*word = (PlainWord) {.hash = FNV_START};
	while (*p < end)
	{
		const char *before = *p;
		uint32_t	c = dlg_decode(p, end);
		CharClass	class = dlg_class(c);
		bool		inside = class == CHAR_LOWER || class == CHAR_UPPER || class == CHAR_LETTER || class == CHAR_DIGIT;

		if (class == CHAR_WIDE && word->span.end > 0)
		{
			*p = before;
			return true;
		}
		if (inside || class == CHAR_WIDE)
		{
			if (word->span.end == 0)
				word->span.start = (uint32_t) (before - text);
			word->span.end = (uint32_t) (*p - text);
			word->hash = (word->hash ^ dlg_plain(c)) * FNV_PRIME;
			word->number |= class == CHAR_DIGIT;
		}
		if (class == CHAR_WIDE)
			return true;
		if (!inside && class != CHAR_IGNORED && word->span.end > 0)
			return true;
	}
	return word->span.end > 0;
}

PlainWords
dlg_plain_words(Arena *arena, Slice text)
{
	PlainWords	words = {0};
	const char *p = text.data;
	PlainWord	word;

	while (next_word(&p, text.data, text.data + text.len, &word))
	{
		DLG_PUSH(arena, &words, words, word);
		if (words.nwords % POLL_WORDS == 0)
			dlg_poll(arena);
	}
	return words;
}
