/*
 * token.c: bytes to words, numbers and marks, one at a time.
 *
 * Hyphens are marks of their own, so that
 * "U.S.-ROK" is three tokens; dotted acronyms ("U.S.") and inner apostrophes
 * ("O'Brien") stay in their word, a possessive 's does not; the 've of "we've" is
 * the word "have"; a web address is one word that no lexicon knows.  Each character of
 * a script that sets no blanks (Han, Kana, Hangul) is a word, so that names
 * are found inside a run.  Invariant: tokens do not overlap.
 */
#include "letters.h"

#include <string.h>

/* A word being folded: what the lexicon knows it by. */
typedef struct Folder
{
	char	   *text;
	uint32_t	len;			/* FOLDED_MAX + 1: too long */
} Folder;

/* Adds a character to the folded word. */
static inline void
fold(Folder *folder, uint32_t c)
{
	char		bytes[4];
	int			n;

	if (c < 0x80 && folder->len < FOLDED_MAX)
	{
		folder->text[folder->len++] = (char) c;
		return;
	}
	n = dlg_encode(c, bytes);
	if (folder->len + (uint32_t) n > FOLDED_MAX)
		folder->len = FOLDED_MAX + 1;
	else
	{
		memcpy(folder->text + folder->len, bytes, (size_t) n);
		folder->len += (uint32_t) n;
	}
}

static bool
is_letter(CharClass class)
{
	return class == CHAR_LOWER || class == CHAR_UPPER || class == CHAR_LETTER;
}

/* The class of the character at p, CHAR_SPACE at the end; *plain is its plain mark. */
static CharClass
peek(const char *p, const char *end, uint32_t *plain)
{
	uint32_t	c;

	if (p >= end)
	{
		*plain = ' ';
		return CHAR_SPACE;
	}
	c = dlg_decode(&p, end);
	*plain = dlg_plain_mark(c);
	return dlg_class(c);
}

/* Is the apostrophe before p a possessive's, of a word that ends in `last`? */
static bool
is_possessive(const char *p, const char *end, uint32_t last)
{
	uint32_t	plain;
	uint32_t	beyond;
	CharClass	next = peek(p, end, &plain);

	if (plain == 's' || plain == 'S')
		return !is_letter(peek(p + 1, end, &beyond));
	return (last == 's' || last == 'S') && !is_letter(next) && next != CHAR_DIGIT;
}

/* Verbs that a pronoun swallows. */
static const struct
{
	char		rest[3];		/* what is left, behind an apostrophe */
	const char *word;
}			contractions[] = {{"ve", "have"}, {"ll", "will"}, {"re", "are"}, {"m", "am"}};

/* The verb whose rest stands at p, behind an apostrophe; NULL where none does. */
static const char *
contracted(const char *p, const char *end)
{
	uint32_t	plain;

	for (size_t i = 0; i < sizeof(contractions) / sizeof(*contractions); i++)
	{
		size_t		n = strlen(contractions[i].rest);

		if ((size_t) (end - p) >= n && memcmp(p, contractions[i].rest, n) == 0 &&
			!is_letter(peek(p + n, end, &plain)))
			return contractions[i].word;
	}
	return NULL;
}

const char *
dlg_contracted(const char *p, const char *end)
{
	return !dlg_is_ascii_letter(*p) && dlg_plain_mark(dlg_decode(&p, end)) == '\'' ? contracted(p, end) : NULL;
}

/* What has been seen of a word so far. */
typedef struct WordScan
{
	uint32_t	letters;		/* in the whole word */
	uint32_t	run;			/* letters and digits since the last dot */
	uint32_t	last;			/* the last character */
	bool		lower;
	bool		dotted;
	bool		digits;
} WordScan;

typedef enum InnerMark {MARK_ENDS, MARK_BELONGS, MARK_CLOSES} InnerMark;

/*
 * Does the mark c, with p behind it, belong to the word: an apostrophe
 * (O'Brien), a dot of an acronym (U.S.; the last one closes the word), a
 * separator among digits (1.5)?
 */
static InnerMark
inner_mark(const WordScan *word, uint32_t c, const char *p, const char *end)
{
	uint32_t	plain;
	CharClass	after;

	if (c != '\'' && c != '.' && c != ',')
		return MARK_ENDS;
	after = peek(p, end, &plain);
	if (c == '\'' && word->letters && is_letter(after) && !is_possessive(p, end, word->last) &&
		contracted(p, end) == NULL)
		return MARK_BELONGS;
	if (c == '.' && word->letters && word->run == 1 && (is_letter(after) || word->dotted))
		return is_letter(after) ? MARK_BELONGS : MARK_CLOSES;
	if ((c == '.' || c == ',') && word->letters == 0 && after == CHAR_DIGIT)
		return MARK_BELONGS;
	return MARK_ENDS;
}

/* Takes a letter or digit into the word; false for any other character. */
static bool
take_letter(WordScan *word, uint32_t c, Token *token, Folder *folder)
{
	CharClass	class = dlg_class(c);

	if (class != CHAR_DIGIT && !is_letter(class))
		return false;
	if (word->letters == 0 && !word->digits)
		token->flags |= class == CHAR_UPPER ? TOKEN_CAPITAL : class == CHAR_DIGIT ? TOKEN_DIGIT : 0;
	if (c >= 0x370)
		token->flags |= TOKEN_FOREIGN;
	word->lower |= class == CHAR_LOWER;
	word->digits |= class == CHAR_DIGIT;
	word->letters += class != CHAR_DIGIT;
	word->run++;
	fold(folder, dlg_plain(c));
	return true;
}

/* Reads a word or number; returns the byte after its last letter, figure or dot. */
static const char *
scan_word(const char *p, const char *end, Token *token, Folder *folder)
{
	WordScan	word = {0};
	const char *last = p;

	while (p < end)
	{
		const char *next = p;
		uint32_t	c = dlg_decode(&next, end);

		if (dlg_class(c) == CHAR_IGNORED)
		{
			p = next;
			continue;
		}
		if (!take_letter(&word, c, token, folder))
		{
			InnerMark	mark;

			c = dlg_plain_mark(c);
			if ((mark = inner_mark(&word, c, next, end)) == MARK_ENDS)
				break;
			fold(folder, c);
			if (c == '.' && word.letters)
			{
				word.dotted = true;
				word.run = 0;
			}
			if (mark == MARK_CLOSES)
			{
				last = next;
				break;
			}
		}
		word.last = c;
		last = p = next;
	}
	token->kind = word.letters ? TOKEN_WORD : TOKEN_NUMBER;
	if (word.letters >= 2 && !word.lower)
		token->flags |= TOKEN_UPPER;
	if (word.dotted && folder->len <= FOLDED_MAX && folder->text[folder->len - 1] != '.')
		fold(folder, '.');
	return last;
}

/* The end of the web address whose scheme ends at p, or p where none does. */
static const char *
scan_address(const char *p, const char *end, Folder *folder)
{
	if (folder->len < 4 || folder->len > 5 || memcmp(folder->text, "https", folder->len) != 0 ||
		end - p < 3 || memcmp(p, "://", 3) != 0)
		return p;
	folder->len = FOLDED_MAX + 1;
	while (p < end && (unsigned char) *p > ' ' && !strchr(")]>\"", *p))
		p++;
	return p;
}

/* "4th" and the like are numbers. */
static void
mark_ordinal(Token *token, const Folder *folder)
{
	static const char *const suffix[] = {"st", "nd", "rd", "th"};
	uint32_t	n = folder->len;

	if (token->kind != TOKEN_WORD || n < 3 || n > 8)
		return;
	for (uint32_t i = 0; i < n - 2; i++)
		if (folder->text[i] < '0' || folder->text[i] > '9')
			return;
	for (int i = 0; i < 4; i++)
		if (memcmp(folder->text + n - 2, suffix[i], 2) == 0)
		{
			token->kind = TOKEN_NUMBER;
			token->flags |= TOKEN_ORDINAL;
		}
}

/* Reads a mark: one character, or a run of the same one. */
static const char *
scan_mark(const char *p, const char *end, Token *token, Folder *folder)
{
	uint32_t	c = dlg_decode(&p, end);
	uint32_t	plain = dlg_plain_mark(c);

	token->kind = TOKEN_PUNCT;
	token->mark = plain < 0xFFFF ? (uint16_t) plain : 0xFFFF;
	fold(folder, plain);
	while (p < end)
	{
		const char *next = p;

		if (dlg_decode(&next, end) != c)
			break;
		p = next;
	}
	return p;
}

/* Reads what an apostrophe joins to the word before it: a possessive's 's, or a verb's rest; p where there is none. */
static const char *
scan_joined(const char *p, const char *end, uint32_t last, Token *token, Folder *folder)
{
	const char *next = p;
	const char *verb;
	uint32_t	plain;

	if (dlg_plain_mark(dlg_decode(&next, end)) != '\'')
		return p;
	if (is_possessive(next, end, last))
	{
		peek(next, end, &plain);
		token->kind = TOKEN_POSSESSIVE;
		fold(folder, '\'');
		fold(folder, 's');
		return plain == 's' || plain == 'S' ? next + 1 : next;
	}
	if ((verb = contracted(next, end)) == NULL)
		return p;
	token->kind = TOKEN_WORD;
	while (*verb)
		fold(folder, (unsigned char) *verb++);
	while (next < end && dlg_is_ascii_letter(*next))
		next++;
	return next;
}

#define MAY_GO_ON 0xFF			/* more letters than are looked at */

/*
 * All blanks, line breaks and marks do but ' and ` and the colon, which may go on in a word or an address; and a dot
 * behind a single letter, which may be abbreviated.
 */
const uint8_t dlg_word_ends[256] = {
	[0 ... '\b'] = MAY_GO_ON, ['\t' ... '\r'] = 1, [14 ... 31] = MAY_GO_ON, [' ' ... '&'] = 1, ['\''] = MAY_GO_ON,
	['(' ... '-'] = 1, ['.'] = 2, ['/'] = 1, ['0' ... ':'] = MAY_GO_ON, [';' ... '@'] = 1, ['A' ... 'Z'] = MAY_GO_ON,
	['[' ... '_'] = 1, ['`' ... 'z'] = MAY_GO_ON, ['{' ... '~'] = 1, [127 ... 255] = MAY_GO_ON,
};

bool
dlg_ends_letters(const char *p, const char *end, uint32_t n)
{
	WordScan	word = {.letters = n, .run = n, .last = (unsigned char) p[-1]};
	unsigned char c = (unsigned char) *p;
	uint32_t	mark;
	CharClass	class;

	if (c == ':' && p[1] != '/')
		return true;
	mark = dlg_decode(&p, end);
	class = dlg_class(mark);
	if (class == CHAR_SPACE || class == CHAR_NEWLINE)
		return true;
	return class == CHAR_OTHER && c != ':' && inner_mark(&word, dlg_plain_mark(mark), p, end) == MARK_ENDS;
}

/* The byte before p that is no filler. */
static unsigned char
last_letter(const char *text, const char *p)
{
	while (p > text && (unsigned char) p[-1] < ' ')
		p--;
	return p > text ? (unsigned char) p[-1] : ' ';
}

/* Reads a word of ASCII letters alone; false for anything else, for a long one, and near the end of the text. */
static bool
read_letters(const char *start, const char *end, Letters *word)
{
	const char *after;

	if (!dlg_is_ascii_letter(*start) || end - start < LETTERS_ROOM)
		return false;
	dlg_read_letters(start, word);
	after = start + word->len;
	return dlg_ends_word(after, end, word->len);
}

/* dlg_scan: see token.h. */
static bool
scan(const char *text, uint32_t len, uint32_t *at, Token *token, Folder *folder)
{
	const char *end = text + len;
	bool		after_word = *at > 0 && folder->len > 0;
	const char *start;
	const char *p;
	Letters		letters;
	CharClass	class;

	folder->len = 0;
	*token = (Token) {0};
	p = start = dlg_skip_blank(text + *at, end, &token->flags);
	if (p >= end)
		return false;
	class = dlg_class(dlg_decode(&p, end));
	if (read_letters(start, end, &letters))
	{
		token->kind = TOKEN_WORD;
		token->flags |= dlg_letter_flags(&letters);
		folder->len = letters.len;
		for (uint32_t i = 0; i < letters.len; i++)
			folder->text[i] = start[i] | 0x20;
		p = start + letters.len;
	}
	else if (class == CHAR_WIDE)
	{
		const char *wide = start;

		fold(folder, dlg_decode(&wide, end));
		token->kind = TOKEN_WORD;
		token->flags |= TOKEN_FOREIGN;
	}
	else if (is_letter(class) || class == CHAR_DIGIT)
	{
		p = scan_address(scan_word(start, end, token, folder), end, folder);
		token->flags |= p[-1] == '.' ? TOKEN_DOTTED : 0;
		mark_ordinal(token, folder);
	}
	else
	{
		p = start;
		if (after_word && !(token->flags & TOKEN_SPACE) && p > text)
			p = scan_joined(start, end, last_letter(text, start), token, folder);
		if (p == start)
			p = scan_mark(start, end, token, folder);
	}
	token->start = (uint32_t) (start - text);
	token->end = (uint32_t) (p - text);
	*at = token->end;
	if (folder->len > FOLDED_MAX)
		folder->len = 0;
	return true;
}

bool
dlg_scan(const char *text, uint32_t len, uint32_t *at, Token *token, char folded[FOLDED_MAX], uint32_t *folded_len)
{
	Folder		folder = {.text = folded, .len = *folded_len};
	bool		found = scan(text, len, at, token, &folder);

	if (found)
		*folded_len = folder.len;
	return found;
}

