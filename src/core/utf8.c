/*
 * utf8.c: decoding, classes and folding of characters (see utf8.h).
 *
 * Relies on the Unicode blocks as of version 15; invariant: every byte of any
 * input is stepped over exactly once.  ASCII is decided inline, by the table.
 */
#include "utf8.h"

/* Decodes what is not ASCII. */
uint32_t
dlg_decode_long(const char **p, const char *end)
{
	const unsigned char *s = (const unsigned char *) *p;
	size_t		left = (size_t) (end - *p);
	uint32_t	c = s[0];
	int			more = c >= 0xF0 ? 3 : c >= 0xE0 ? 2 : c >= 0xC2 ? 1 : 0;

	if (more == 0 || c > 0xF4 || left <= (size_t) more)
	{
		*p += 1;
		return c;
	}
	c &= 0x3F >> more;
	for (int i = 1; i <= more; i++)
	{
		if ((s[i] & 0xC0) != 0x80)
		{
			*p += 1;
			return s[0];
		}
		c = c << 6 | (s[i] & 0x3F);
	}
	*p += more + 1;
	return c;
}

int
dlg_encode(uint32_t c, char *out)
{
	if (c < 0x80)
		return out[0] = (char) c, 1;
	if (c < 0x800)
	{
		out[0] = (char) (0xC0 | c >> 6);
		out[1] = (char) (0x80 | (c & 0x3F));
		return 2;
	}
	if (c < 0x10000)
	{
		out[0] = (char) (0xE0 | c >> 12);
		out[1] = (char) (0x80 | (c >> 6 & 0x3F));
		out[2] = (char) (0x80 | (c & 0x3F));
		return 3;
	}
	out[0] = (char) (0xF0 | c >> 18);
	out[1] = (char) (0x80 | (c >> 12 & 0x3F));
	out[2] = (char) (0x80 | (c >> 6 & 0x3F));
	out[3] = (char) (0x80 | (c & 0x3F));
	return 4;
}

/* Class of a character beyond ASCII. */
CharClass
dlg_class_long(uint32_t c)
{
	if (c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000)
		return CHAR_SPACE;
	if (c == 0x85 || c == 0x2028 || c == 0x2029)
		return CHAR_NEWLINE;
	if (c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
		(c >= 0x2060 && c <= 0x206F) || c == 0xFEFF)
		return CHAR_IGNORED;
	if (c < 0xC0)
		return c < 0xA0 ? CHAR_IGNORED : c == 0xAA || c == 0xBA || c == 0xB5 ? CHAR_LETTER : CHAR_OTHER;
	if (c < 0x100)
		return c == 0xD7 || c == 0xF7 ? CHAR_OTHER : c <= 0xDE ? CHAR_UPPER : CHAR_LOWER;
	if (c < 0x180)
	{
		/* pairs; upper case is even up to U+0137 and from U+014A, odd between and at the end */
		bool		odd_upper = (c >= 0x139 && c <= 0x148) || c >= 0x179;

		return c == 0x178 || (c & 1) == odd_upper ? CHAR_UPPER : CHAR_LOWER;
	}
	if (c < 0x250)
	{
		/* pairs of Pinyin, Romanian and their like: upper case is odd up to U+01DC, even from U+01DE */
		bool		pair = c >= 0x1CD && c != 0x1DD && (c < 0x234 || c > 0x245);
		bool		upper = pair ? (c & 1) == (c <= 0x1DC) : c == 0x18F || c == 0x1A0 || c == 0x1AF;

		return upper ? CHAR_UPPER : CHAR_LETTER;
	}
	if (c >= 0x1E00 && c < 0x1F00)
		return (c & 1) ? CHAR_LOWER : CHAR_UPPER;
	if (c >= 0x386 && c < 0x400)
		return c <= 0x3AB && c != 0x390 ? CHAR_UPPER : CHAR_LOWER;
	if (c >= 0x400 && c < 0x460)
		return c < 0x430 ? CHAR_UPPER : CHAR_LOWER;
	if ((c >= 0x2E80 && c < 0x3000) || (c >= 0x3005 && c < 0x3008) ||
		(c >= 0x3031 && c < 0xA4D0 && c != 0x30FB) || (c >= 0xAC00 && c < 0xD7B0) ||
		(c >= 0xF900 && c < 0xFB00) || (c >= 0xFF66 && c < 0xFFDD) || (c >= 0x20000 && c < 0x40000) ||
		(c >= 0x1100 && c < 0x1200))
		return CHAR_WIDE;
	if (c < 0x2000)
		return CHAR_LETTER;
	if (c >= 0xFF10 && c <= 0xFF19)
		return CHAR_DIGIT;
	if (c >= 0xFB00 && c < 0xFE00)
		return CHAR_LETTER;
	if (c >= 0xFE70 && c < 0xFF00)
		return CHAR_LETTER;
	return CHAR_OTHER;
}

#define I CHAR_IGNORED
#define S CHAR_SPACE
#define N CHAR_NEWLINE
#define D CHAR_DIGIT
#define U CHAR_UPPER
#define L CHAR_LOWER
#define O CHAR_OTHER

const uint8_t dlg_ascii_class[128] = {
	I, I, I, I, I, I, I, I, I, S, N, N, N, N, I, I, I, I, I, I, I, I, I, I, I, I, I, I, I, I, I, I,
	S, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, D, D, D, D, D, D, D, D, D, D, O, O, O, O, O, O,
	O, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, O, O, O, O, O,
	O, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, O, O, O, O, I,
};

/* Plain form of what is not ASCII. */
uint32_t
dlg_plain_long(uint32_t c)
{
	/* what stands for U+00C0 … U+017F, in lower case and without accent; '.' where the letter stays itself */
	static const char latin[] =
		"aaaaaa.ceeeeiiiidnooooo.ouuuuy.saaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
		"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllll"
		"lllnnnnnnn..oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

	if (c >= 0xC0 && c < 0x180)
	{
		char		p = latin[c - 0xC0];

		return p != '.' ? (uint32_t) p : dlg_class(c) == CHAR_UPPER ? c + (c < 0x100 ? 32 : 1) : c;
	}
	/* the vowels of Vietnamese: U+1EA0 a … U+1EF2 y */
	if (c >= 0x1EA0 && c <= 0x1EF9)
		return c < 0x1EB8 ? 'a' : c < 0x1EC8 ? 'e' : c < 0x1ECC ? 'i' : c < 0x1EE4 ? 'o' : c < 0x1EF2 ? 'u' : 'y';
	if (c == 0x1A0 || c == 0x1A1)
		return 'o';
	if (c == 0x1AF || c == 0x1B0)
		return 'u';
	if (c >= 0x218 && c <= 0x21B)	/* with a comma below, in Romanian */
		return c < 0x21A ? 's' : 't';
	if (c >= 0x391 && c <= 0x3A9)
		return c + 32;
	if (c >= 0x410 && c <= 0x42F)
		return c + 32;
	if (c >= 0x400 && c <= 0x40F)
		return c + 80;
	/* full-width digits */
	if (c >= 0xFF10 && c <= 0xFF19)
		return c - 0xFF10 + '0';
	return c;
}

uint32_t
dlg_plain_mark(uint32_t c)
{
	if (c < 0x80)
		return c == '`' ? '\'' : c;
	if ((c >= 0x2018 && c <= 0x201B) || c == 0xB4 || c == 0x2BC || c == 0xFF07 || c == 0x2032)
		return '\'';
	if ((c >= 0x201C && c <= 0x201F) || c == 0xAB || c == 0xBB || c == 0x300C || c == 0x300D || c == 0xFF02)
		return '"';
	if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFF0D)
		return '-';
	if (c == 0x3002 || c == 0xFF0E)
		return '.';
	if (c == 0xFF0C || c == 0x3001)
		return ',';
	if (c == 0xFF08 || c == 0xFF09)
		return c - 0xFF08 + '(';
	return c;
}
