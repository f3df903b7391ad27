/*
 * token.c: bytes to words, numbers and marks.
 *
 * One pass, one decision a character.  Hyphens are marks of their own, so that
 * "U.S.-ROK" is three tokens; dotted acronyms ("U.S.") and inner apostrophes
 * ("O'Brien") stay in their word, a possessive 's does not; a web address is
 * one word that no lexicon knows.  Each character of
 * a script that sets no blanks (Han, Kana, Hangul) is a word, so that names
 * are found inside a run.  Invariant: tokens do not overlap, and a run of
 * marks never makes more than MARKS_MAX tokens, whatever the text.
 */
#include "token.h"

#include <string.h>

#include "lexicon_private.h"
#include "utf8.h"

#define RESPELL_LEAST 6			/* letters; shorter words have no British ending */
#define MARKS_MAX 64			/* marks in a row that are kept apart */

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

/* British endings, what American spelling has in their place, and the shortest word that each holds for. */
#define ENDING(british, american, least) {british, american, sizeof british - 1, sizeof american - 1, least}

static const struct
{
	const char *british;
	const char *american;
	uint8_t		british_len;
	uint8_t		american_len;
	uint8_t		least;
}			spelling[] = {
	ENDING("isation", "ization", 9), ENDING("isations", "izations", 10),
	ENDING("ise", "ize", 6), ENDING("ised", "ized", 7), ENDING("ises", "izes", 7), ENDING("ising", "izing", 8),
	ENDING("yse", "yze", 6), ENDING("ysed", "yzed", 7), ENDING("ysing", "yzing", 8),
	ENDING("our", "or", 6), ENDING("ours", "ors", 7), ENDING("oured", "ored", 8), ENDING("ouring", "oring", 8),
	ENDING("fence", "fense", 7), ENDING("fences", "fenses", 8), ENDING("licence", "license", 7),
	ENDING("entre", "enter", 6), ENDING("entres", "enters", 7),
	ENDING("programme", "program", 9), ENDING("programmes", "programs", 10),
	ENDING("elling", "eling", 8), ENDING("elled", "eled", 8),
};

/* May a word whose last three letters these are have one of the endings?  Most words end otherwise. */
static bool
may_be_british(const char last[3])
{
	switch (last[2])
	{
		case 'e':
			return last[1] == 's' || last[1] == 'c' || last[1] == 'r' || last[1] == 'm';
		case 'd':
			return last[1] == 'e' && (last[0] == 's' || last[0] == 'r' || last[0] == 'l');
		case 's':
			return last[1] == 'e' || last[1] == 'r' || last[1] == 'n';
		case 'g':
			return last[1] == 'n' && last[0] == 'i';
		case 'r':
			return last[1] == 'u' && last[0] == 'o';
		case 'n':
			return last[1] == 'o' && last[0] == 'i';
		default:
			return false;
	}
}

bool
dlg_respell(char folded[FOLDED_MAX], uint32_t *len)
{
	char		last[3];

	if (*len < RESPELL_LEAST)
		return false;
	memcpy(last, folded + *len - 3, 3);
	if (!may_be_british(last))
		return false;
	for (size_t i = 0; i < sizeof spelling / sizeof *spelling; i++)
	{
		uint32_t	n = spelling[i].british_len;
		char	   *ending = folded + *len - n;

		if (spelling[i].british[n - 1] != last[2] || spelling[i].british[n - 2] != last[1] ||
			spelling[i].british[n - 3] != last[0] || *len < spelling[i].least ||
			memcmp(ending, spelling[i].british, n) != 0)
			continue;
		memcpy(ending, spelling[i].american, spelling[i].american_len);
		*len -= n - spelling[i].american_len;
		return true;
	}
	return false;
}

static inline bool
is_ascii_letter(char c)
{
	return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
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
	CharClass	after = peek(p, end, &plain);

	if (c == '\'' && word->letters && is_letter(after) && !is_possessive(p, end, word->last))
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
	if (class == CHAR_UPPER && word->letters == 0 && !word->digits)
		token->flags |= TOKEN_CAPITAL;
	if (c >= 0x370)
		token->flags |= TOKEN_FOREIGN;
	word->lower |= class == CHAR_LOWER;
	word->digits |= class == CHAR_DIGIT;
	word->letters += class != CHAR_DIGIT;
	word->run++;
	fold(folder, dlg_plain(c));
	return true;
}

/* Reads a word or number; returns the byte after it. */
static const char *
scan_word(const char *p, const char *end, Token *token, Folder *folder)
{
	WordScan	word = {0};

	while (p < end)
	{
		const char *next = p;
		uint32_t	c = dlg_decode(&next, end);

		if (dlg_class(c) != CHAR_IGNORED && !take_letter(&word, c, token, folder))
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
				p = next;
				break;
			}
		}
		word.last = c;
		p = next;
	}
	token->kind = word.letters ? TOKEN_WORD : TOKEN_NUMBER;
	if (word.letters >= 2 && !word.lower)
		token->flags |= TOKEN_UPPER;
	if (word.dotted && folder->len <= FOLDED_MAX && folder->text[folder->len - 1] != '.')
		fold(folder, '.');
	return p;
}

/* The end of the web address whose scheme ends at p, or p where none does. */
static const char *
scan_address(const char *p, const char *end, Folder *folder)
{
	if (folder->len < 4 || folder->len > 5 || memcmp(folder->text, "https", folder->len) != 0 || end - p < 3 ||
		memcmp(p, "://", 3) != 0)
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

/* Steps over white space and what is ignored; notes in a token's flags what it was. */
static inline const char *
skip_blank(const char *p, const char *end, uint8_t *flags)
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

/* Reads a possessive's 's or bare apostrophe right after a word; p where there is none. */
static const char *
scan_possessive(const char *p, const char *end, uint32_t last, Token *token, Folder *folder)
{
	const char *next = p;
	uint32_t	plain;

	if (dlg_plain_mark(dlg_decode(&next, end)) != '\'' || !is_possessive(next, end, last))
		return p;
	peek(next, end, &plain);
	token->kind = TOKEN_POSSESSIVE;
	fold(folder, '\'');
	fold(folder, 's');
	return plain == 's' || plain == 'S' ? next + 1 : next;
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
static bool
ends_letters(const char *p, const char *end, uint32_t n)
{
	WordScan	word = {.letters = n, .run = n, .last = (unsigned char) p[-1]};
	unsigned char c = (unsigned char) *p;
	uint32_t	mark = dlg_decode(&p, end);
	CharClass	class = dlg_class(mark);

	if (class == CHAR_SPACE || class == CHAR_NEWLINE)
		return true;
	return class == CHAR_OTHER && c != ':' && inner_mark(&word, dlg_plain_mark(mark), p, end) == MARK_ENDS;
}

/* Reads a word of ASCII letters; false for any other word, and near the end of the text. */
static inline __attribute__((always_inline)) bool
read_letters(const char *start, const char *end, Letters *word)
{
	const uint64_t cases = UINT64_C(0x2020202020202020);	/* the bit that tells small letters from capitals */
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
	return c == ' ' || (c == '.' && word->len > 1) || c == ',' || ends_letters(start + word->len, end, word->len);
}

/* The flags of such a word. */
static inline uint8_t
letter_flags(const char *start, const Letters *word)
{
	return (*start <= 'Z' ? TOKEN_CAPITAL : 0) | (word->len > 1 && !word->small ? TOKEN_UPPER : 0);
}

/* Writes such a word in small letters. */
static void
fold_letters(const char *start, uint32_t len, char folded[FOLDED_MAX])
{
	for (uint32_t i = 0; i < len; i++)
		folded[i] = start[i] | 0x20;
}

/* Reads a mark that stands alone and joins nothing: most of those in ASCII.  NULL for any other. */
static const char *
scan_single(const char *start, const char *end, Token *token, Folder *folder)
{
	unsigned char c = (unsigned char) *start;

	if (c >= 0x80 || c == '\'' || c == '`' || end - start < 2 || start[1] == *start)
		return NULL;
	token->kind = TOKEN_PUNCT;
	token->mark = c;
	folder->text[0] = (char) c;
	folder->len = 1;
	return start + 1;
}

/* dlg_scan: see token.h. */
static bool
scan(const char *text, uint32_t len, uint32_t *at, Token *token, Folder *folder)
{
	const char *end = text + len;
	bool		after_word = *at > 0 && folder->len > 0;
	const char *start;
	const char *p;
	const char *single = NULL;
	Letters		letters;
	CharClass	class;

	folder->len = 0;
	*token = (Token) {0};
	p = start = skip_blank(text + *at, end, &token->flags);
	if (p >= end)
		return false;
	class = dlg_class(dlg_decode(&p, end));
	if (is_ascii_letter(*start) && read_letters(start, end, &letters))
	{
		token->kind = TOKEN_WORD;
		token->flags |= letter_flags(start, &letters);
		folder->len = letters.len;
		fold_letters(start, letters.len, folder->text);
		p = start + letters.len;
	}
	else if (class == CHAR_OTHER && (single = scan_single(start, end, token, folder)) != NULL)
		p = single;
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
		mark_ordinal(token, folder);
	}
	else
	{
		p = start;
		if (after_word && !(token->flags & TOKEN_SPACE) && p > text)
			p = scan_possessive(start, end, (unsigned char) start[-1], token, folder);
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

#define LINK_MOST 1000			/* bytes that the text and the address of a link may each have */

/* The end of a link's "](address)" whose bracket closes at p; p where it is none. */
static const char *
link_tail(const char *p, const char *end)
{
	const char *q = p + 2;

	if (end - p > LINK_MOST)
		end = p + LINK_MOST;
	if (end - p < 6 || memcmp(p, "](", 2) != 0 || (memcmp(q, "http", 4) != 0 && *q != '/' && *q != '#'))
		return p;
	while (q < end && (unsigned char) *q > ' ' && *q != ')')
		q++;
	return q < end && *q == ')' ? q + 1 : p;
}

/* Does the bracket at p open the text of a link, [text](address)? */
static bool
opens_link(const char *p, const char *end)
{
	const char *limit = end - p > LINK_MOST ? p + LINK_MOST : end;

	for (const char *q = p + 1; q < limit && *q != '['; q++)
		if (*q == ']')
			return link_tail(q, end) > q;
	return false;
}

/*
 * Steps over what is no part of the sentence: marks of emphasis (**), and of a
 * link all but its text.  Returns the byte to go on from, or 0.
 */
static uint32_t
skip_markup(const Reader *reader, const Token *token)
{
	const char *p = reader->text + token->start;
	const char *end = reader->text + reader->len;

	if (token->mark == '*' && token->end - token->start > 1)
		return token->end;
	if (token->mark == '[' && opens_link(p, end))
		return token->start + 1;
	if (token->mark == ']' && link_tail(p, end) > p)
		return (uint32_t) (link_tail(p, end) - reader->text);
	return 0;
}

/* The lexicon's number of a folded word, in either spelling. */
static uint32_t
number_of(const Lexicon *lexicon, char folded[FOLDED_MAX], uint32_t len)
{
	uint32_t	word = dlg_lexicon_word(lexicon, folded, len);

	return word || !dlg_respell(folded, &len) ? word : dlg_lexicon_word(lexicon, folded, len);
}

/* The lexicon's number of the text's bytes [start, end), read as one word. */
static uint32_t
word_of(const Reader *reader, uint32_t start, uint32_t end)
{
	char		folded[FOLDED_MAX];
	uint32_t	len = 0;
	uint32_t	at = 0;
	Token		token;

	if (!dlg_scan(reader->text + start, end - start, &at, &token, folded, &len) || at != end - start || len == 0)
		return 0;
	return number_of(reader->lexicon, folded, len);
}

/*
 * Where bad extraction has run two words into one ("ofJapan"), cuts the second
 * off: at an inner capital, and only where the lexicon knows both halves.
 * Returns the byte to go on from, or 0.
 */
static uint32_t
split_jammed(const Reader *reader, Token *token)
{
	const char *text = reader->text;

	if (token->kind != TOKEN_WORD || token->end - token->start > FOLDED_MAX)
		return 0;
	for (uint32_t i = token->start + 2; i + 2 < token->end; i++)
	{
		uint32_t	first;

		if (text[i] < 'A' || text[i] > 'Z' || text[i - 1] < 'a' || text[i - 1] > 'z')
			continue;
		if ((first = word_of(reader, token->start, i)) != 0 && word_of(reader, i, token->end) != 0)
		{
			token->word = first;
			return token->end = i;
		}
	}
	return 0;
}

/* The key of a word, of its text in small letters. */
static uint16_t
key_of(const Reader *reader, const Token *token)
{
	uint32_t	n = token->end - token->start;

	return DLG_KEY_OF(dlg_lower(dlg_head(reader->text + token->start, n)), n);
}

/* Cuts an article that has lost its vowel off the word it is joined to ("l'Inde"); the byte to go on from, or 0. */
static uint32_t
split_elision(const Reader *reader, Token *token)
{
	const char *p = reader->text + token->start;
	const char *end = reader->text + token->end;

	while (p < end && ((*p | 32) >= 'a' && (*p | 32) <= 'z'))
		p++;
	/* l', d', qu', dell', nell' */
	if (p == reader->text + token->start || p - (reader->text + token->start) > 4 || p >= end ||
		dlg_plain_mark(dlg_decode(&p, end)) != '\'' || p >= end)
		return 0;
	token->word = 0;
	return token->end = (uint32_t) (p - reader->text);
}

/* Gives a word or number its number and key; returns the byte to go on from, or 0 where that is its end. */
static uint32_t
look_up(const Reader *reader, Token *token, Folder *folder)
{
	uint32_t	at = 0;
	uint32_t	end;

	if (folder->len)
		token->word = number_of(reader->lexicon, folder->text, folder->len);
	if (token->word == 0 && token->kind == TOKEN_WORD)
		at = split_jammed(reader, token);
	if (reader->elides && token->kind == TOKEN_WORD && (end = split_elision(reader, token)) != 0)
		at = end;
	token->mark = key_of(reader, token);
	return at;
}

/* The number of a word of ASCII letters, in either spelling. */
static inline uint32_t
number_of_letters(const Lexicon *lexicon, const char *start, const Letters *word)
{
	char		folded[FOLDED_MAX];
	uint32_t	len = word->len;
	uint32_t	number;

	if (len > 16)
		fold_letters(start, len, folded);
	if ((number = dlg_find_word(lexicon, folded, len, word->head, word->tail)) != 0 || len < RESPELL_LEAST)
		return number;
	fold_letters(start, len, folded);
	return dlg_respell(folded, &len) ? dlg_lexicon_word(lexicon, folded, len) : 0;
}

/*
 * Reads and looks up the most frequent token by far, a word of ASCII letters
 * behind no blank or one, without its letters being looked at one by one;
 * false where it is anything else.
 */
static inline bool
take_word(const Reader *reader, uint32_t at, Token *token)
{
	const char *text = reader->text;
	const char *end = text + reader->len;
	uint8_t		flags = 0;
	const char *start = skip_blank(text + at, end, &flags);
	Letters		word;
	uint32_t	number;

	if (start >= end || !is_ascii_letter(*start) || reader->elides || !read_letters(start, end, &word))
		return false;
	number = number_of_letters(reader->lexicon, start, &word);
	if (number == 0 && word.inner)
		return false;
	*token = (Token) {
		.start = (uint32_t) (start - text), .end = (uint32_t) (start - text) + word.len, .word = number,
		.kind = TOKEN_WORD, .flags = flags | letter_flags(start, &word), .mark = DLG_KEY_OF(word.head, word.len)};
	return true;
}

/* The signs of a mark: which of those it stands for. */
static uint8_t
mark_signs(uint16_t mark)
{
	switch (mark)
	{
		case '.':
		case '!':
		case '?':
			return SIGN_STOP;
		case '(':
		case '[':
			return SIGN_OPEN;
		case '"':
		case '\'':
			return SIGN_CITED;
		default:
			return 0;
	}
}

void
dlg_sign(Reader *reader)
{
	const uint8_t *by_word = dlg_lexicon_signs(reader->lexicon);
	const uint64_t *particles = dlg_lexicon_particles(reader->lexicon)->keys;
	const char *text = reader->text;
	uint8_t    *signs = reader->signs = dlg_alloc(reader->arena, reader->ntokens + 8);

	for (const Token *token = reader->tokens, *end = token + reader->ntokens; token < end; token++)
	{
		uint32_t	key = dlg_key_number(token->mark);
		uint8_t		sign = by_word[token->word] | (token->flags & TOKEN_LINE ? SIGN_LINE : 0);

		if (token->kind == TOKEN_PUNCT)
			sign |= mark_signs(token->mark);
		else
			sign |= (text[token->end - 1] == '.' ? SIGN_STOP : 0) |
				(particles[key / 64] >> key % 64 & 1 ? SIGN_PARTICLE : 0);
		*signs++ = sign;
	}
	memset(signs, 0, 8);
}

/* Fills reader->tokens and its sentinel. */
void
dlg_tokenize(Reader *reader)
{
	char		folded[FOLDED_MAX];
	Folder		folder = {.text = folded};
	uint32_t	at = 0;
	uint32_t	marks = 0;
	uint8_t		carried = 0;	/* the blanks before markup, which is no token */
	uint32_t	skipped;		/* where to go on after a piece of markup or a word cut off, 0 for neither */
	Token		token;

	reader->tokens_room = reader->len / 4 + 16;
	reader->tokens = dlg_alloc(reader->arena, reader->tokens_room * sizeof(Token));
	for (;;)
	{
		if (take_word(reader, at, &token))
		{
			at = token.end;
			folder.len = token.end - token.start;
			marks = 0;
		}
		else if (!scan(reader->text, reader->len, &at, &token, &folder))
			break;
		else if (token.kind != TOKEN_PUNCT)
		{
			marks = 0;
			if ((skipped = look_up(reader, &token, &folder)) != 0)
				at = skipped;
		}
		else if ((skipped = skip_markup(reader, &token)) != 0)
		{
			carried |= token.flags;
			at = skipped;
			continue;
		}
		else if (++marks > MARKS_MAX)
		{
			reader->tokens[reader->ntokens - 1].end = token.end;
			if ((marks & 0xFFFFF) == 0)
				dlg_poll(reader->arena);
			continue;
		}
		else
			token.word = folder.len == 1 ? dlg_lexicon_mark(reader->lexicon, *folded)
				: number_of(reader->lexicon, folded, folder.len);
		token.flags |= carried;
		carried = 0;
		if ((reader->ntokens & 0xFFFF) == 0)
			dlg_poll(reader->arena);
		DLG_PUSH(reader->arena, reader, tokens, token);
	}
	token = (Token) {.start = reader->len, .end = reader->len, .kind = TOKEN_END, .flags = TOKEN_SPACE | TOKEN_LINE};
	DLG_PUSH(reader->arena, reader, tokens, token);
	reader->ntokens--;
	dlg_sign(reader);
}
