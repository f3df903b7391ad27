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

/* Reads and looks up a word of ASCII letters; gives its bytes, or 0 where it is none or too long. */
static inline uint32_t
take_word(const WordMap *map, const char *p, const char *end, Token *token)
{
	Letters		word;

	dlg_read_letters(p, &word);
	if (!dlg_ends_word(p + word.len, end, word.len))
		return 0;
	token->word = dlg_find_short(map, word.len, word.head, word.next)->number;
	token->kind = TOKEN_WORD;
	token->mark = DLG_KEY_OF(word.head, word.len);
	token->flags |= word.capitals & 1 ? TOKEN_CAPITAL : 0;
	if (word.capitals > 1)
	{
		bool		upper = word.capitals + 1 == 1u << word.len;

		token->flags |= upper ? TOKEN_UPPER : 0;
		/* it may be two (split_jammed) */
		if (token->word == 0 && !upper)
			return 0;
	}
	return word.len;
}

/* The same for a number of few digits. */
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

/*
 * Takes words that need no closer look, as most are: letters of which at most the first is a capital, each behind one
 * blank, and before what always ends a word; with each the comma or full stop between it and a blank.
 */
static inline Token *
take_words(const Lexicon *lexicon, const char *text, const char **at, const char *safe, Token *token,
		   const Token *room, uint8_t *signs)
{
	const WordMap map = lexicon->map;
	const char *p = *at;

	while (*p == ' ' && token < room && p < safe)
	{
		Letters		word;
		const LexSlot *slot;

		dlg_read_letters(p + 1, &word);
		if (word.capitals > 1 || word.len < dlg_word_ends[(unsigned char) p[1 + word.len]])
			break;
		slot = dlg_find_short(&map, word.len, word.head, word.next);
		token->start = (uint32_t) (p + 1 - text);
		p += 1 + word.len;
		token->end = (uint32_t) (p - text);
		token->word = slot->number;
		token->kind = TOKEN_WORD;
		token->flags = (uint8_t) (word.capitals * TOKEN_CAPITAL | TOKEN_SPACE);
		token->mark = DLG_KEY_OF(word.head, word.len);
		token++;
		*signs++ = slot->signs[word.capitals];
		if ((*p == ',' || *p == '.') && p[1] == ' ' && token < room)
		{
			token->start = (uint32_t) (p - text);
			token->end = token->start + 1;
			token->mark = (unsigned char) *p++;
			token->word = lexicon->marks[token->mark];
			token->kind = TOKEN_PUNCT;
			token->flags = 0;
			*signs++ = dlg_signs_of(lexicon->signs, token++);
		}
	}
	*at = p;
	return token;
}

void
dlg_take_plain(Reader *reader, Place *place)
{
	const Lexicon *lexicon = reader->lexicon;
	const WordMap map = lexicon->map;
	const char *text = reader->text;
	const char *end = text + reader->len;
	const char *first = text + place->at;
	const char *safe = end - first < LETTERS_ROOM ? first : end - LETTERS_ROOM;
	const char *at = first;
	Token	   *token = reader->tokens + reader->ntokens;
	Token	   *room = reader->tokens + reader->tokens_room;
	uint8_t    *signs = reader->signs;

	if (safe - first > POLL_BYTES)
		safe = first + POLL_BYTES;
	while (token < room && at < safe)
	{
		const char *p = at;
		uint8_t		flags = place->carried;
		uint32_t	n;

		if (flags == 0)
		{
			Token	   *before = token;

			token = take_words(lexicon, text, &at, safe, token, room, signs + (token - reader->tokens));
			if (token > before)
				place->marks = token[-1].kind == TOKEN_PUNCT;
			if (token == room || at >= safe)
				break;
			p = at;
		}

		if (*p == ' ')
		{
			flags |= TOKEN_SPACE;
			p++;
		}
		while ((unsigned char) *p <= ' ' && p < safe)
			flags |= blank_flags((unsigned char) *p++);
		token->flags = flags;
		if (p >= safe)
			break;
		if (dlg_is_ascii_letter(*p))
			n = take_word(&map, p, end, token);
		else if (is_digit(*p))
			n = take_number(&map, p, token);
		else
			n = take_mark(lexicon, p, end, at > first, token);
		if (n == 0 || (token->kind == TOKEN_PUNCT && place->marks >= MARKS_MAX))
			break;
		token->start = (uint32_t) (p - text);
		token->end = token->start + n;
		at = p + n;
		if (token->kind != TOKEN_PUNCT)
			place->marks = 0;
		else if (dlg_may_be_markup(token) && (n = dlg_skip_markup(reader, token)) != 0)
		{
			place->carried = token->flags;
			at = text + n;
			continue;
		}
		else
			place->marks++;
		place->carried = 0;
		signs[token - reader->tokens] = dlg_signs_of(lexicon->signs, token);
		token++;
	}
	if (at > first)
		place->folded_len = 1;
	place->at = (uint32_t) (at - text);
	reader->ntokens = (uint32_t) (token - reader->tokens);
}
