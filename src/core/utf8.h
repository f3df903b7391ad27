/*
 * utf8.h: code points of UTF-8 text and what kind of letter they are.
 *
 * No locale: the classes cover Latin (with its supplements), Greek and
 * Cyrillic for case, and tell CJK, Hangul, Arabic and the like apart as
 * letters without case.  Broken bytes decode to themselves, one at a time.
 */
#ifndef DLG_UTF8_H
#define DLG_UTF8_H

#include "core.h"

typedef enum CharClass
{
	CHAR_SPACE, CHAR_NEWLINE, CHAR_DIGIT, CHAR_LOWER, CHAR_UPPER,
	CHAR_LETTER,				/* letters without case */
	CHAR_WIDE,					/* Han, Kana, Hangul: words without blanks */
	CHAR_IGNORED,				/* zero-width and control characters */
	CHAR_OTHER
} CharClass;

extern const uint8_t dlg_ascii_class[128];
extern uint32_t dlg_decode_long(const char **p, const char *end);
extern CharClass dlg_class_long(uint32_t c);
extern uint32_t dlg_plain_long(uint32_t c);

/* Decodes the character at *p (< end) and steps over it. */
static inline uint32_t
dlg_decode(const char **p, const char *end)
{
	if ((unsigned char) **p < 0x80)
		return (unsigned char) *(*p)++;
	return dlg_decode_long(p, end);
}

static inline CharClass
dlg_class(uint32_t c)
{
	return c < 0x80 ? (CharClass) dlg_ascii_class[c] : dlg_class_long(c);
}

/* Lower case without accents for Latin letters; others lower case. */
static inline uint32_t
dlg_plain(uint32_t c)
{
	return c < 0x80 ? (dlg_ascii_class[c] == CHAR_UPPER ? c + 32 : c) : dlg_plain_long(c);
}

/* How many ASCII letters stand first among eight bytes; *lower: them in lower case, then zeros. */
static inline uint32_t
dlg_letters(const char *text, uint64_t *lower)
{
	uint64_t	bytes = dlg_eight(text) | DLG_EACH(0x20);
	uint64_t	place = bytes ^ DLG_EACH(0x60);	/* in the alphabet, of a letter: 1 to 26 */
	uint64_t	low = place & DLG_EACH(0x7F);
	/* the top bits of those that are 27 and more, or not 1 and more */
	uint64_t	others = ((low + DLG_EACH(0x80 - 27)) | ~(low + DLG_EACH(0x7F)) | place) & DLG_EACH(0x80);
	uint64_t	first = others & -others;

	*lower = bytes & ((first >> 7) - 1);	/* all of them where there is no other */
	return others ? (uint32_t) __builtin_ctzll(others) / 8 : 8;
}

/* Writes c as UTF-8 (at most 4 bytes); returns their number. */
extern int	dlg_encode(uint32_t c, char *out);

/* Quotes, apostrophes and dashes of all kinds as ' " -; anything else as it is. */
extern uint32_t dlg_plain_mark(uint32_t c);

#endif
