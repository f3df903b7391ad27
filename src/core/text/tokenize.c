/*
 * tokenize.c: a text to the reader's tokens, each with its number in the
 * lexicon, its key and its signs.
 *
 * Nearly all are plain (plain.c).  All others token.c scans, one at a time:
 * markup is left out, and words that bad extraction or an elision has joined
 * are parted.  Invariant: a run of marks never makes more than MARKS_MAX
 * tokens, whatever the text.
 */
#include <string.h>

#include "letters.h"
#include "tokenize.h"
#include "core/lexicon/lexicon_private.h"

#define NOTED_BYTES 4			/* of a word with the number of a note, at least: "G20" has none */
#define QUOTES_MOST 16			/* lines that one quotation runs over, each with a mark */
#define QUOTED_TOKENS 400		/* between two marks of one quotation */
#define NAME_TOKENS 8			/* of a name in quotation marks */
#define LINK_MOST 1000			/* bytes that the text and the address of a link may each have */

/* The end of a link's "](address)" whose bracket closes at p; NULL where it is none. */
static const char *
link_tail(const char *p, const char *end)
{
	const char *q = p + 2;

	if (end - p > LINK_MOST)
		end = p + LINK_MOST;
	if (end - p < 6 || memcmp(p, "](", 2) != 0 || (memcmp(q, "http", 4) != 0 && *q != '/' && *q != '#'))
		return NULL;
	while (end - q > 8 && !dlg_has_below(dlg_eight(q), ' ' + 1) && !dlg_has(dlg_eight(q), ')'))
		q += 8;
	while (q < end && (unsigned char) *q > ' ' && *q != ')')
		q++;
	return q < end && *q == ')' ? q + 1 : NULL;
}

/* Does the bracket at p open the text of a link, [text](address)? */
static bool
opens_link(const char *p, const char *end)
{
	const char *limit = end - p > LINK_MOST ? p + LINK_MOST : end;
	const char *close = memchr(p + 1, ']', (size_t) (limit - p - 1));

	return close != NULL && memchr(p + 1, '[', (size_t) (close - p - 1)) == NULL && link_tail(close, end) != NULL;
}

uint32_t
dlg_line_length(const char *p, uint32_t n, uint32_t most)
{
	const char *end = p + n;
	const char *tail;

	while (n > most && (p = memchr(p, ']', (size_t) (end - p))) != NULL)
		if ((tail = link_tail(p, end)) != NULL)
		{
			n -= (uint32_t) (tail - p);
			p = tail;
		}
		else
			p++;
	return n;
}

uint32_t
dlg_skip_markup(const Reader *reader, const Token *token)
{
	const char *p = reader->text + token->start;
	const char *end = reader->text + reader->len;
	const char *tail;

	if (token->mark == '*' && token->end - token->start > 1)
		return token->end;
	if (token->mark == '[' && opens_link(p, end))
		return token->start + 1;
	if (token->mark == ']' && (tail = link_tail(p, end)) != NULL)
		return (uint32_t) (tail - reader->text);
	return 0;
}

/* The lexicon's number of the text's bytes [start, end), read as one word. */
static uint32_t
word_of(const Reader *reader, uint32_t start, uint32_t end)
{
	char		folded[FOLDED_MAX];
	uint32_t	len = 0;
	uint32_t	at = 0;
	Token		token;

	if (!dlg_scan(reader->text + start, end - start, &at, &token, folded, &len) || at != end - start ||
		len == 0)
		return 0;
	return dlg_lexicon_word(reader->lexicon, folded, len);
}

/*
 * Where bad extraction has run two words into one ("ofJapan"), cuts the second
 * off: at an inner capital, and only where the lexicon knows both halves; and
 * the number of a note off its word.  Returns the byte to go on from, or 0.
 */
static uint32_t
split_jammed(const Reader *reader, Token *token)
{
	const char *text = reader->text;
	uint32_t	letters = token->end;

	if (token->kind != TOKEN_WORD || token->end - token->start > FOLDED_MAX)
		return 0;
	/* "Meeting1": the number of a note or a picture */
	while (letters > token->start && text[letters - 1] >= '0' && text[letters - 1] <= '9')
		letters--;
	if (letters < token->end && letters >= token->start + NOTED_BYTES &&
		(token->word = word_of(reader, token->start, letters)) != 0)
		return token->end = letters;
	for (uint32_t i = token->start + 2; i + 2 < token->end; i++)
	{
		uint32_t	first;

		if (text[i] < 'A' || text[i] > 'Z' || text[i - 1] < 'a' || text[i - 1] > 'z')
			continue;
		if ((first = word_of(reader, token->start, i)) != 0 && word_of(reader, i, token->end) != 0)
		{
			token->word = first;
			token->flags &= (uint8_t) ~TOKEN_DOTTED;
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

/*
 * Cuts an article that has lost its vowel off the word it is joined to
 * ("l'Inde"); the byte to go on from, or 0.  What follows is scanned again, so
 * no word may be longer than words are.
 */
static uint32_t
split_elision(const Reader *reader, Token *token)
{
	const char *p = reader->text + token->start;
	const char *end = reader->text + token->end;
	uint32_t	letters;

	if (end - p > FOLDED_MAX)
		return 0;
	while (p < end && ((*p | 32) >= 'a' && (*p | 32) <= 'z'))
		p++;
	/* l', d', qu', dell', nell' */
	letters = (uint32_t) (p - reader->text);
	if (p == reader->text + token->start || p - (reader->text + token->start) > 4 || p >= end ||
		dlg_plain_mark(dlg_decode(&p, end)) != '\'' || p >= end)
		return 0;
	/* phrases have it without its mark ("mis l accent"), see add_phrase in lexrow.c */
	token->word = word_of(reader, token->start, letters);
	token->flags &= (uint8_t) ~TOKEN_DOTTED;
	return token->end = (uint32_t) (p - reader->text);
}

/* Gives a word or number its number and key; returns the byte to go on from, or 0 where that is its end. */
static uint32_t
look_up(const Reader *reader, Token *token, char folded[FOLDED_MAX], uint32_t folded_len)
{
	uint32_t	at = 0;
	uint32_t	end;

	if (folded_len)
		token->word = dlg_lexicon_word(reader->lexicon, folded, folded_len);
	if (token->word == 0 && token->kind == TOKEN_WORD)
		at = split_jammed(reader, token);
	if (reader->elides && token->kind == TOKEN_WORD && (end = split_elision(reader, token)) != 0)
		at = end;
	token->mark = dlg_contracted(reader->text + token->start, reader->text + token->end)
		? DLG_KEY_OF(dlg_head(folded, folded_len), folded_len) : key_of(reader, token);
	return at;
}

_Static_assert(SIGN_LINE == TOKEN_LINE && SIGN_STOP == TOKEN_DOTTED, "these signs are flags of the token");

const uint8_t dlg_mark_signs[0x80] = {
	['.'] = SIGN_STOP, ['!'] = SIGN_STOP, ['?'] = SIGN_STOP, ['('] = SIGN_OPEN, ['['] = SIGN_OPEN,
	[')'] = SIGN_OPEN,
	['"'] = SIGN_CITED, ['\''] = SIGN_CITED,
};

/* Sets the tokens' marks apart, where they are looked at by the eight. */
static void
gather_marks(Reader *reader)
{
	uint16_t   *marks = reader->marks = dlg_alloc(reader->arena, (reader->ntokens + 8) * sizeof *marks);

#pragma GCC unroll 8
	for (uint32_t i = 0; i < reader->ntokens; i++)
		marks[i] = reader->tokens[i].mark;
	memset(marks + reader->ntokens, 0, 8 * sizeof *marks);
}

void
dlg_sign(Reader *reader)
{
	const uint8_t *by_word = dlg_lexicon_signs(reader->lexicon);
	uint8_t    *signs = reader->signs = dlg_alloc(reader->arena, reader->ntokens + 8);

	for (const Token *token = reader->tokens, *end = token + reader->ntokens; token < end; token++)
		*signs++ = dlg_signs_of(by_word, token);
	memset(signs, 0, 8);
	gather_marks(reader);
}

/* How many tokens begin from byte `at` on, and seldom more. */
static uint32_t
count_tokens(const Reader *reader, uint32_t at)
{
	uint32_t	n = 0;
	unsigned char before = ' ';

	for (uint32_t i = at; i < reader->len; i++)
	{
		unsigned char c = (unsigned char) reader->text[i];
		bool		in_word = c >= 0x80 || dlg_is_ascii_letter((char) c) || (c >= '0' && c <= '9');
		bool		after_word = before >= 0x80 || dlg_is_ascii_letter((char) before) ||
			(before >= '0' && before <= '9');

		/* the first byte of a character that is a word by itself, of a word, or of a run of marks */
		n += in_word ? !after_word || (c >= 0xE3 && c < 0xF0) : c > ' ' && c != before;
		before = c;
		if (i % DLG_LARGE == 0)
			dlg_poll(reader->arena);
	}
	return n;
}

/*
 * Makes room for the tokens from byte `at` on.  At first there is room for one
 * in five bytes, which most texts stay below; those of the rest are counted,
 * since their array cannot be doubled within the memory that a reading may take.
 */
static void
make_room(Reader *reader, uint32_t at)
{
	uint32_t	n = reader->ntokens;

	reader->tokens_room = n == 0 ? reader->len / 5 + 16 : n + n / 8 + count_tokens(reader, at);
	reader->tokens = dlg_move(reader->arena, reader->tokens, n, reader->tokens_room, sizeof(Token));
	reader->signs = dlg_move(reader->arena, reader->signs, n, reader->tokens_room + 8, 1);
}

/* Is token i a lone quotation mark, with white space on that side of it only: before it, so that it opens, or behind? */
static bool
is_single(const Reader *reader, uint32_t i, bool opens)
{
	const Token *token = &reader->tokens[i];
	bool		before = i == 0 || token->flags & (TOKEN_SPACE | TOKEN_LINE);
	bool		behind = token[1].flags & (TOKEN_SPACE | TOKEN_LINE);

	return token->kind == TOKEN_PUNCT && token->mark == '\'' && before == opens && behind != opens;
}

static void
make_double(Reader *reader, uint32_t i)
{
	reader->tokens[i].mark = reader->marks[i] = '"';
}

/*
 * 'We met,' she said: single marks around what somebody said are read as double ones.  They are told from apostrophes
 * by the mark of punctuation before the last; a line that opens a quotation goes on with that of the line before.
 */
static void
pair_quotes(Reader *reader)
{
	uint32_t	open[QUOTES_MOST];
	uint32_t	n = 0;
	uint32_t	within = 0;		/* where double marks opened that have not closed; 0: nowhere */

	for (uint32_t i = 0; (i = dlg_next(reader, i, reader->ntokens, SIGN_CITED)) < reader->ntokens; i++)
	{
		if (reader->tokens[i].kind != TOKEN_PUNCT)
			continue;
		if (n && i > open[n - 1] + QUOTED_TOKENS)
			n = 0;
		if (dlg_mark(reader, i, '"'))
			within = reader->tokens[i + 1].flags & (TOKEN_SPACE | TOKEN_LINE) ? 0 : i + 1;
		else if (within && i < within + QUOTED_TOKENS)
			continue;
		else if (is_single(reader, i, true))
		{
			/* of those within a line the outermost counts */
			if (n == 0 || (reader->tokens[i].flags & TOKEN_LINE && n < QUOTES_MOST))
				open[n++] = i;
		}
		else if (n && is_single(reader, i, false) && reader->tokens[i - 1].kind == TOKEN_PUNCT &&
				 strchr(",.?!", reader->tokens[i - 1].mark & 0x7F))
		{
			while (n)
				make_double(reader, open[--n]);
			make_double(reader, i);
		}
		else if (n && is_single(reader, i, false) && i - open[n - 1] < NAME_TOKENS)
			n--;				/* the 'Blue Ports' plan */
	}
}

/*
 * Fills reader->tokens and its sentinel, their signs and marks: plain tokens one after another, and what is none by the
 * scanner.
 */
void
dlg_tokenize(Reader *reader)
{
	Place		place = {.at = 0};
	Token	   *token;

	for (;;)
	{
		uint32_t	skipped;	/* where to go on after a piece of markup or a word cut off, 0 for neither */

		dlg_poll(reader->arena);
		if (reader->ntokens == reader->tokens_room)
			make_room(reader, place.at);
		dlg_take_plain(reader, &place);
		if (reader->ntokens == reader->tokens_room)
			continue;
		token = &reader->tokens[reader->ntokens];
		if (!dlg_scan(reader->text, reader->len, &place.at, token, place.folded, &place.folded_len))
			break;
		if (token->kind != TOKEN_PUNCT)
		{
			place.marks = 0;
			if ((skipped = look_up(reader, token, place.folded, place.folded_len)) != 0)
				place.at = skipped;
		}
		else if ((skipped = dlg_skip_markup(reader, token)) != 0)
		{
			place.carried |= token->flags;
			place.at = skipped;
			continue;
		}
		else if (++place.marks > MARKS_MAX)
		{
			token[-1].end = token->end;
			continue;
		}
		else
			token->word = place.folded_len == 1 ? dlg_lexicon_mark(reader->lexicon, *place.folded)
				: dlg_lexicon_word(reader->lexicon, place.folded, place.folded_len);
		token->flags |= place.carried;
		if (token->kind == TOKEN_PUNCT && reader->ntokens > 0 && dlg_opens_point(token))
			token->flags |= TOKEN_LINE;
		place.carried = 0;
		reader->signs[reader->ntokens++] = dlg_signs_of(dlg_lexicon_signs(reader->lexicon), token);
	}
	*token = (Token) {
		.start = reader->len, .end = reader->len, .kind = TOKEN_END, .flags = TOKEN_SPACE | TOKEN_LINE};
	memset(reader->signs + reader->ntokens, 0, 8);
	gather_marks(reader);
	pair_quotes(reader);
}
