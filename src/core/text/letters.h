/*
 * letters.h: words of ASCII letters, which most words are, eight letters at a
 * time: read by token.c for everybody, and by tokenize.c without a copy.
 */
#ifndef DLG_LETTERS_H
#define DLG_LETTERS_H

#include "token.h"
#include "core/utf8.h"

static inline bool
dlg_is_ascii_letter(char c)
{
	return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

/* Steps over white space and what is ignored; notes in a token's flags what it was. */
static inline const char *
dlg_skip_blank(const char *p, const char *end, uint8_t *flags)
{
	if (p < end && *p == ' ')
	{
		*flags |= TOKEN_SPACE;
		p++;
	}
	while (p < end && !((unsigned char) *p > ' ' && (unsigned char) *p < 0x7F))
	{
		const char *next = p;
		CharClass	class = dlg_class(dlg_decode(&next, end));

		if (class == CHAR_NEWLINE)
			*flags |= TOKEN_SPACE | TOKEN_LINE;
		else if (class == CHAR_SPACE)
			*flags |= TOKEN_SPACE;
		else if (class != CHAR_IGNORED)
			break;
		p = next;
	}
	return p;
}

/* A word of ASCII letters alone, in small letters: what dlg_find_word asks for, eight bytes at a time. */
typedef struct Letters
{
	uint32_t	len;
	uint64_t	head;			/* the first eight of them */
	uint64_t	tail;			/* the last eight of a longer word, else 0 */
	bool		small;			/* one of them at least is small in the text */
	bool		inner;			/* a capital stands behind the first */
} Letters;

/*
 * Does the character at p end a word of n ASCII letters?  A letter, a digit or
 * what may join one to it does not; nor does what opens a web address.
 */
extern bool dlg_ends_letters(const char *p, const char *end, uint32_t n);

/* Reads a word of ASCII letters; false for any other word, and near the end of the text. */
static inline __attribute__((always_inline)) bool
dlg_read_letters(const char *start, const char *end, Letters *word)
{
	const uint64_t cases = DLG_EACH(0x20);	/* the bit that tells small letters from capitals */
	uint64_t	letters;
	uint64_t	capitals;
	uint32_t	run;
	char		c;

	if (end - start <= 8)
		return false;
	word->len = run = dlg_letters(start, &word->head);
	capitals = ~dlg_eight(start) & word->head & cases;
	word->small = capitals != (word->head & cases);
	word->inner = capitals >> 8 != 0;
	word->tail = 0;
	while (run == 8)
	{
		const char *next = start + word->len;

		if (end - next <= 8 || word->len > FOLDED_MAX - 8)
			return false;
		run = dlg_letters(next, &letters);
		capitals = ~dlg_eight(next) & letters & cases;
		word->small |= capitals != (letters & cases);
		word->inner |= capitals != 0;
		word->len += run;
		word->tail = dlg_lower(dlg_eight(start + word->len - 8));
	}
	if (word->len == 8)
		word->tail = 0;
	c = start[word->len];
	return c == ' ' || (c == '.' && word->len > 1) || c == ',' || dlg_ends_letters(start + word->len, end, word->len);
}

/* The flags of such a word. */
static inline uint8_t
dlg_letter_flags(const char *start, const Letters *word)
{
	return (*start <= 'Z' ? TOKEN_CAPITAL : 0) | (word->len > 1 && !word->small ? TOKEN_UPPER : 0);
}

/* Writes such a word in small letters. */
static inline void
dlg_fold_letters(const char *start, uint32_t len, char folded[FOLDED_MAX])
{
	for (uint32_t i = 0; i < len; i++)
		folded[i] = start[i] | 0x20;
}

#endif
