/*
 * letters.h: words of ASCII letters, which most words are, read at once: by
 * token.c for everybody, and by tokenize.c without a copy.
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

/* A run of ASCII letters, at most LETTERS_MOST of them, read at once. */
typedef struct Letters
{
	uint32_t	len;
	uint32_t	capitals;		/* bit i: letter i is one */
	uint64_t	head;			/* the first eight of them in small letters, zeros behind them */
	uint64_t	next;			/* the eight behind these */
} Letters;

#define LETTERS_MOST 16
#define LETTERS_ROOM 24			/* bytes from its first on that must be there to be read */

#ifdef __SSE2__
#include <emmintrin.h>

/* Reads the run that begins at `start`. */
static inline void
dlg_read_letters(const char *start, Letters *word)
{
	static const uint8_t ones_then_zeros[2 * LETTERS_MOST] = {
		255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255};
	__m128i		bytes = _mm_loadu_si128((const __m128i *) start);
	__m128i		small = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
	/* moved up so that 'z' is the highest signed byte, only letters lie this high */
	__m128i		moved = _mm_add_epi8(small, _mm_set1_epi8(127 - 'z'));
	__m128i		letters = _mm_cmpgt_epi8(moved, _mm_set1_epi8(126 - ('z' - 'a')));
	uint32_t	n = (uint32_t) __builtin_ctz(~(uint32_t) _mm_movemask_epi8(letters));

	small = _mm_and_si128(small, _mm_loadu_si128((const __m128i *) (ones_then_zeros + LETTERS_MOST - n)));
	word->len = n;
	word->capitals = ~(uint32_t) _mm_movemask_epi8(_mm_slli_epi16(bytes, 2)) & ((1u << n) - 1);
	word->head = (uint64_t) _mm_cvtsi128_si64(small);
	word->next = (uint64_t) _mm_cvtsi128_si64(_mm_unpackhi_epi64(small, small));
}
#else
/* A bit for each of eight bytes that is a capital, given them as they are and in small letters. */
static inline uint32_t
dlg_capitals(uint64_t bytes, uint64_t small)
{
	return (uint32_t) (((small & ~bytes) >> 5 & DLG_EACH(1)) * UINT64_C(0x0102040810204080) >> 56);
}

/* The same without vectors. */
static inline void
dlg_read_letters(const char *start, Letters *word)
{
	word->len = dlg_letters(start, &word->head);
	word->capitals = dlg_capitals(dlg_eight(start), word->head);
	word->next = 0;
	if (word->len == 8)
	{
		word->len += dlg_letters(start + 8, &word->next);
		word->capitals |= dlg_capitals(dlg_eight(start + 8), word->next) << 8;
	}
}
#endif

/*
 * By ASCII character and any other byte: from how many letters on it ends a word of ASCII letters, whatever stands
 * around it.
 */
extern const uint8_t dlg_word_ends[256];

/* dlg_ends_word, for any character. */
extern bool dlg_ends_letters(const char *p, const char *end, uint32_t n);

/*
 * Does the character at p end a word of n ASCII letters?  A letter, a digit or
 * what may join one to it does not; nor does what opens a web address.
 */
static inline bool
dlg_ends_word(const char *p, const char *end, uint32_t n)
{
	return n >= dlg_word_ends[(unsigned char) *p] || dlg_ends_letters(p, end, n);
}

/* The flags of a word of letters. */
static inline uint8_t
dlg_letter_flags(const Letters *word)
{
	return (word->capitals & 1 ? TOKEN_CAPITAL : 0) |
		(word->capitals > 1 && word->capitals + 1 == 1u << word->len ? TOKEN_UPPER : 0);
}

#endif
