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

/*
 * A run of the ASCII bytes from '@' on, which are the letters and a few marks
 * (dlg_are_letters), eight at a time: in small letters, zeros behind them.
 */
typedef struct Letters
{
	uint32_t	len;			/* more than LETTERS_MOST: it may be longer still */
	uint64_t	head;			/* the first eight of them */
	uint64_t	next;			/* the eight behind these */
	uint64_t	capitals;		/* not 0: there are capitals behind the first of them */
	bool		capital;		/* the first is one */
} Letters;

#define LETTERS_MOST 16
#define LETTERS_ROOM 24			/* bytes from its first on that must be there to be read */

/* dlg_ends_word, for any character. */
extern bool dlg_ends_letters(const char *p, const char *end, uint32_t n);

/*
 * Does the character at p end a word of n ASCII letters?  A letter, a digit or
 * what may join one to it does not; nor does what opens a web address.  All
 * blanks and line breaks do, the marks ! " # $ % & ( ) * + , - / ; < = > ? and
 * the dot where no acronym can be.
 */
static inline bool
dlg_ends_word(const char *p, const char *end, uint32_t n)
{
	const uint64_t parts = UINT64_C(0xF800BF7F00003E00);
	unsigned char c = (unsigned char) *p;

	return (c < 64 && parts >> c & 1) || (c == '.' && n > 1) || dlg_ends_letters(p, end, n);
}

/* Reads the eight bytes at p as far as they belong to the run; *capitals has a bit for each that is one. */
static inline __attribute__((always_inline)) uint32_t
dlg_eight_letters(const char *p, uint64_t *small, uint64_t *capitals)
{
	uint64_t	bytes = dlg_eight(p);
	uint64_t	others = (bytes ^ DLG_EACH(0x40)) & DLG_EACH(0xC0);	/* all but 0x40 to 0x7F */
	uint64_t	run = others ? (others ^ (others - 1)) >> 8 : ~UINT64_C(0);

	*small = (bytes | DLG_EACH(0x20)) & run;
	*capitals = *small & ~bytes;
	return others ? (uint32_t) __builtin_ctzll(others) / 8 : 8;
}

/* Reads the run that begins with the letter at `start`. */
static inline __attribute__((always_inline)) void
dlg_read_letters(const char *start, Letters *word)
{
	uint64_t	capitals;

	word->len = dlg_eight_letters(start, &word->head, &capitals);
	word->capital = capitals >> 5 & 1;
	word->capitals = capitals >> 8;
	word->next = 0;
	if (word->len == 8)
	{
		word->len += dlg_eight_letters(start + 8, &word->next, &capitals);
		word->len += word->len == LETTERS_MOST && (unsigned char) start[LETTERS_MOST] >= 0x40;
		word->capitals |= capitals;
	}
}

/* Are they letters, all of them? */
static inline bool
dlg_are_letters(const Letters *word)
{
	uint32_t	n = dlg_count(dlg_between(word->head, 'a', 'z'));

	return n + (word->len > 8 ? dlg_count(dlg_between(word->next, 'a', 'z')) : 0) == word->len;
}

/* Are some of them small in the text? */
static inline bool
dlg_has_small(const char *start, const Letters *word)
{
	for (uint32_t i = 0; i < word->len; i++)
		if (start[i] & 0x20)
			return true;
	return false;
}

/* The flags of a word of letters. */
static inline uint8_t
dlg_letter_flags(const char *start, const Letters *word)
{
	return (word->capital ? TOKEN_CAPITAL : 0) |
		(word->capitals && !dlg_has_small(start, word) ? TOKEN_UPPER : 0);
}

#endif
