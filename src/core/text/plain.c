/*
 * plain.c: plain tokens, as nearly all of a text are: short words of ASCII
 * letters and their possessives, short numbers, marks.
 *
 * A word is read sixteen bytes at a time, up to the first that is no letter;
 * looked up by the same bytes, under either spelling; and gets the rest from
 * the lexicon's row.  Invariant: what is plain the scanner (token.c) would read
 * the same; whatever takes a closer look is left to it.
 */
#include "letters.h"
#include "tokenize.h"
#include "core/lexicon/lexicon_private.h"

#define POLL_BYTES 0x100000

static inline bool
is_ascii(char c)
{
	return (unsigned char) c < 0x80;
}

static inline bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* What a token's flags say of a blank or control character before it. */
static inline uint8_t
blank_flags(unsigned char c)
{
	return c == ' ' || c == '\t' ? TOKEN_SPACE : c >= '\n' && c <= '\r' ? TOKEN_SPACE | TOKEN_LINE : 0;
}

/* Steps over blanks, no-break spaces too, up to `safe`; adds to *flags what a token behind them is told by them. */
static inline const char *
skip_blanks(const char *p, const char *safe, uint8_t *flags)
{
	for (; p < safe; p++)
		if ((unsigned char) *p <= ' ')
			*flags |= blank_flags((unsigned char) *p);
		else if (*p == '\xC2' && p[1] == '\xA0')
		{
			*flags |= TOKEN_SPACE;
			p++;
		}
		else
			break;
	return p;
}

/*
 * Looks up a word of ASCII letters, behind blanks that `flags` tells; fills the token but for its place, and its
 * signs.  False for one that may be two (split_jammed).
 */
static inline bool
take_word(const WordMap *map, const Letters *word, uint8_t flags, Token *token, uint8_t *signs)
{
	const LexSlot *slot = dlg_find_short(map, word->len, word->head, word->next);
	bool		capital = word->capitals & 1;

	if (word->capitals > 1)
	{
		bool		upper = word->capitals + 1 == 1u << word->len;

		if (slot->number == 0 && !upper)
			return false;
		flags |= upper ? TOKEN_UPPER : 0;
	}
	token->word = slot->number;
	token->kind = TOKEN_WORD;
	token->flags = (uint8_t) (flags | capital * TOKEN_CAPITAL);
	token->mark = DLG_KEY_OF(word->head, word->len);
	*signs = slot->signs[capital] | (flags & SIGN_LINE);
	return true;
}

/* Reads and looks up a number of few digits; gives its bytes, or 0 where it is none. */
static uint32_t
take_number(const WordMap *map, const char *p, Token *token)
{
	uint32_t	n = 1;
	uint64_t	head;

	while (n < 8 && is_digit(p[n]))
		n++;
	if (n == 8 || !is_ascii(p[n]) || dlg_is_ascii_letter(p[n]) || dlg_ascii_class[(int) p[n]] == CHAR_IGNORED ||
		((p[n] == '.' || p[n] == ',') && (!is_ascii(p[n + 1]) || is_digit(p[n + 1]))))
		return 0;
	head = dlg_head(p, n);
	token->word = dlg_find_short(map, n, head, 0)->number;
	token->kind = TOKEN_NUMBER;
	token->flags |= TOKEN_DIGIT;
	token->mark = DLG_KEY_OF(head, n);
	return n;
}

/* The same for the possessive of the word whose last letter stands before p, with an apostrophe of n bytes. */
static uint32_t
take_possessive(const Lexicon *lexicon, const char *p, uint32_t n, Token *token)
{
	char		next = p[n];

	if ((next | 0x20) == 's' && is_ascii(p[n + 1]) && !dlg_is_ascii_letter(p[n + 1]))
		n++;
	else if ((p[-1] | 0x20) != 's' || !is_ascii(next) || dlg_is_ascii_letter(next) || is_digit(next))
		return 0;
	token->word = dlg_lexicon_word(lexicon, "'s", 2);
	token->kind = TOKEN_POSSESSIVE;
	token->mark = DLG_KEY_OF(dlg_lower(dlg_head(p, n)), n);
	return n;
}

/* Reads a mark of ASCII, or a run of the same one; gives its bytes. */
static inline uint32_t
read_mark(const char *p, const char *end, Token *token)
{
	uint32_t	n = 1;

	while (p[n] == *p && p + n < end)
		n++;
	token->mark = *p == '`' ? '\'' : (unsigned char) *p;
	return n;
}

/* The same for a dash, quotation mark, bullet or ellipsis by itself, U+2010 to U+2027; 0 for anything else. */
static uint32_t
read_wide_mark(const char *p, Token *token)
{
	if (memcmp(p, "\xE2\x80", 2) != 0 || (unsigned char) p[2] < 0x90 || (unsigned char) p[2] > 0xA7 ||
		memcmp(p, p + 3, 3) == 0)
		return 0;
	token->mark = (uint16_t) dlg_plain_mark(0x2000 + (p[2] & 0x3F));
	return 3;
}

/* Reads and looks up a mark, or the possessive of the plain word that ends at p if `inside` is true. */
static inline uint32_t
take_mark(const Lexicon *lexicon, const char *p, const char *end, bool inside, Token *token)
{
	uint32_t	n = (unsigned char) *p < 0x7F ? read_mark(p, end, token) : read_wide_mark(p, token);

	if (token->mark == '\'' && n > 0 && !(token->flags & TOKEN_SPACE))
		return inside && dlg_is_ascii_letter(p[-1]) ? take_possessive(lexicon, p, *p == '\'' ? 1 : n, token) : 0;
	token->word = token->mark < 0x80 ? lexicon->marks[token->mark] : dlg_lexicon_word(lexicon, p, 3);
	token->kind = TOKEN_PUNCT;
	return n;
}

/* Puts a token of n bytes at p; returns the byte behind it. */
static inline const char *
place_token(Token *token, const char *text, const char *p, uint32_t n)
{
	token->start = (uint32_t) (p - text);
	token->end = token->start + n;
	return p + n;
}

/* The comma or full stop right behind a word, before a blank. */
static inline void
take_stop(const Lexicon *lexicon, const char *text, const char *p, Token *token, uint8_t *signs)
{
	place_token(token, text, p, 1);
	token->mark = (unsigned char) *p;
	token->word = lexicon->marks[token->mark];
	token->kind = TOKEN_PUNCT;
	token->flags = 0;
	*signs = dlg_signs_of(lexicon->signs, token);
}

/* Where plain tokens are taken from and put to. */
typedef struct Taking
{
	const Lexicon *lexicon;
	const char *text;
	const char *end;
	const char *safe;			/* words that begin before it may be read sixteen bytes at a time */
	const char *at;				/* the byte to go on from */
	Token	   *token;
	const Token *room;			/* the end of that for tokens, less one */
	uint8_t    *signs;
} Taking;

/*
 * Takes the words from p on, each behind one blank, and what stands between a word and a blank of commas and full
 * stops; `flags` tells the blanks before the first.  False where one takes a closer look.
 */
static inline bool
take_words(Taking *taking, const WordMap *map, const char *p, uint8_t flags)
{
	do
	{
		Letters		word;

		dlg_read_letters(p, &word);
		if (!dlg_ends_word(p + word.len, taking->end, word.len) ||
			!take_word(map, &word, flags, taking->token, taking->signs))
			return false;
		taking->at = place_token(taking->token++, taking->text, p, word.len);
		taking->signs++;
		p = taking->at;
		if ((*p == ',' || *p == '.') && (p[1] == ' ' || p[1] == '\n'))
			take_stop(taking->lexicon, taking->text, taking->at++, taking->token++, taking->signs++);
		p = taking->at + 1;
		flags = TOKEN_SPACE;
	}
	while (p[-1] == ' ' && dlg_is_ascii_letter(*p) && taking->token < taking->room && p < taking->safe);
	return true;
}

/* Up to where words may begin that are read sixteen bytes at a time, or a good way from `at`. */
static const char *
safe_end(const char *at, const char *end)
{
	if (end - at < LETTERS_ROOM)
		return at;
	return end - at - LETTERS_ROOM > POLL_BYTES ? at + POLL_BYTES : end - LETTERS_ROOM;
}

void
dlg_take_plain(Reader *reader, Place *place)
{
	const Lexicon *lexicon = reader->lexicon;
	const WordMap map = lexicon->map;
	const char *first = reader->text + place->at;
	Taking		taking = {.lexicon = lexicon, .text = reader->text, .end = reader->text + reader->len, .at = first,
	.token = reader->tokens + reader->ntokens, .signs = reader->signs + reader->ntokens};

	taking.safe = safe_end(first, taking.end);
	taking.room = reader->tokens + reader->tokens_room - 1;
	while (taking.token < taking.room && taking.at < taking.safe)
	{
		const char *p = taking.at;
		Token	   *token = taking.token;
		uint8_t		flags = place->carried;
		uint32_t	n;

		if (*p == ' ')
		{
			flags |= TOKEN_SPACE;
			p++;
		}
		if (!dlg_is_ascii_letter(*p) && (p = skip_blanks(p, taking.safe, &flags)) >= taking.safe)
			break;
		if (dlg_is_ascii_letter(*p))
		{
			bool		all = take_words(&taking, &map, p, flags);

			if (taking.token > token)
			{
				place->marks = taking.token[-1].kind == TOKEN_PUNCT;
				place->carried = 0;
			}
			if (!all)
				break;
			continue;
		}
		token->flags = flags;
		n = is_digit(*p) ? take_number(&map, p, token) : take_mark(lexicon, p, taking.end, taking.at > first, token);
		if (n == 0 || (token->kind == TOKEN_PUNCT && place->marks >= MARKS_MAX))
			break;
		taking.at = place_token(token, taking.text, p, n);
		if (dlg_may_be_markup(token) && (n = dlg_skip_markup(reader, token)) != 0)
		{
			place->carried = token->flags;
			taking.at = taking.text + n;
			continue;
		}
		if (token->mark >= 0x80 && token > reader->tokens && dlg_opens_point(token))
			token->flags |= TOKEN_LINE;
		place->marks = token->kind == TOKEN_PUNCT ? place->marks + 1 : 0;
		place->carried = 0;
		*taking.signs++ = dlg_signs_of(lexicon->signs, taking.token++);
	}
	if (taking.at > first)
		place->folded_len = 1;
	place->at = (uint32_t) (taking.at - taking.text);
	reader->ntokens = (uint32_t) (taking.token - reader->tokens);
}
