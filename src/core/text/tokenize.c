/*
 * tokenize.c: a text to the reader's tokens, each with its number in the
 * lexicon, its key and its signs.
 *
 * Relies on token.c for one token at a time; words of ASCII letters, which most
 * are, it reads and looks up without a copy.  Markup is left out, and words
 * that bad extraction or an elision has joined are parted.  Invariant: a run of
 * marks never makes more than MARKS_MAX tokens, whatever the text.
 */
#include "letters.h"
#include "core/lexicon/lexicon_private.h"

#define MARKS_MAX 64			/* marks in a row that are kept apart */
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

	if (!dlg_scan(reader->text + start, end - start, &at, &token, folded, &len) || at != end - start ||
		len == 0)
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

/*
 * Cuts an article that has lost its vowel off the word it is joined to
 * ("l'Inde"); the byte to go on from, or 0.
 */
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
look_up(const Reader *reader, Token *token, char folded[FOLDED_MAX], uint32_t folded_len)
{
	uint32_t	at = 0;
	uint32_t	end;

	if (folded_len)
		token->word = number_of(reader->lexicon, folded, folded_len);
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
		dlg_fold_letters(start, len, folded);
	if ((number = dlg_find_word(lexicon, folded, len, word->head, word->tail)) != 0 || len < RESPELL_LEAST)
		return number;
	dlg_fold_letters(start, len, folded);
	return dlg_respell(folded, &len) ? dlg_lexicon_word(lexicon, folded, len) : 0;
}

/*
 * Reads and looks up the most frequent token by far, a word of ASCII letters,
 * without these being looked at one by one; false where it is anything else.
 */
static inline bool
take_word(const Reader *reader, const char *start, uint8_t flags, Token *token)
{
	const char *text = reader->text;
	Letters		word;
	uint32_t	number;

	if (reader->elides || !dlg_read_letters(start, text + reader->len, &word))
		return false;
	number = number_of_letters(reader->lexicon, start, &word);
	if (number == 0 && word.inner)
		return false;
	*token = (Token) {
		.start = (uint32_t) (start - text), .end = (uint32_t) (start - text) + word.len, .word = number,
		.kind = TOKEN_WORD, .flags = flags | dlg_letter_flags(start, &word), .mark = DLG_KEY_OF(word.head, word.len)};
	return true;
}

/* Reads the next most frequent, a mark of ASCII by itself that is no part of markup; false for anything else. */
static inline bool
take_mark(const Reader *reader, const char *start, uint8_t flags, Token *token)
{
	const char *text = reader->text;
	unsigned char c = (unsigned char) *start;

	if (c >= 0x80 || dlg_ascii_class[c] != CHAR_OTHER || text + reader->len - start < 2 ||
		start[1] == *start || c == '\'' || c == '`' || c == '[' || c == ']')
		return false;
	*token = (Token) {
		.start = (uint32_t) (start - text), .end = (uint32_t) (start - text) + 1,
		.word = dlg_lexicon_mark(reader->lexicon, *start), .kind = TOKEN_PUNCT, .flags = flags, .mark = c};
	return true;
}

/* Reads a number of few ASCII digits and nothing else; false for anything else, and near the end of the text. */
static inline bool
take_number(const Reader *reader, const char *start, uint8_t flags, Token *token)
{
	const char *text = reader->text;
	uint64_t	head;
	uint32_t	n = 0;

	if (text + reader->len - start <= 8)
		return false;
	while (n < 8 && start[n] >= '0' && start[n] <= '9')
		n++;
	/* a blank ends it, and a mark that no digit may follow */
	if (n == 0 || n == 8 ||
		!(start[n] == ' ' || start[n] == ')' || ((start[n] == ',' || start[n] == '.') && start[n + 1] == ' ')))
		return false;
	head = dlg_head(start, n);
	*token = (Token) {
		.start = (uint32_t) (start - text), .end = (uint32_t) (start - text) + n,
		.word = dlg_find_word(reader->lexicon, start, n, head, 0), .kind = TOKEN_NUMBER, .flags = flags,
		.mark = DLG_KEY_OF(head, n)};
	return true;
}

/* Reads a token that needs no scan, as most do; false for any other. */
static inline bool
take_plain(const Reader *reader, const char *start, uint8_t flags, Token *token)
{
	return dlg_is_ascii_letter(*start) ? take_word(reader, start, flags, token)
		: take_number(reader, start, flags, token) || take_mark(reader, start, flags, token);
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
	const char *text = reader->text;
	uint8_t    *signs = reader->signs = dlg_alloc(reader->arena, reader->ntokens + 8);

	for (const Token *token = reader->tokens, *end = token + reader->ntokens; token < end; token++)
	{
		uint8_t		sign = by_word[token->word] | (token->flags & TOKEN_LINE ? SIGN_LINE : 0);

		if (token->kind == TOKEN_PUNCT)
			sign |= mark_signs(token->mark);
		else
			sign |= text[token->end - 1] == '.' ? SIGN_STOP : 0;
		*signs++ = sign;
	}
	memset(signs, 0, 8);
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
}

/* Fills reader->tokens and its sentinel. */
void
dlg_tokenize(Reader *reader)
{
	char		folded[FOLDED_MAX];
	uint32_t	folded_len = 0;
	uint32_t	at = 0;
	uint32_t	marks = 0;
	uint8_t		carried = 0;	/* the blanks before markup, which is no token */
	uint32_t	skipped;		/* where to go on after a piece of markup or a word cut off, 0 for neither */
	const char *end = reader->text + reader->len;
	Token	   *token;

	for (;;)
	{
		uint8_t		flags = 0;
		const char *start = dlg_skip_blank(reader->text + at, end, &flags);

		if (reader->ntokens == reader->tokens_room)
			make_room(reader, at);
		token = &reader->tokens[reader->ntokens];
		if (start < end && marks < MARKS_MAX && take_plain(reader, start, flags, token))
		{
			at = token->end;
			folded_len = token->end - token->start;
			marks = token->kind == TOKEN_PUNCT ? marks + 1 : 0;
		}
		else if (!dlg_scan(reader->text, reader->len, &at, token, folded, &folded_len))
			break;
		else if (token->kind != TOKEN_PUNCT)
		{
			marks = 0;
			if ((skipped = look_up(reader, token, folded, folded_len)) != 0)
				at = skipped;
		}
		else if ((skipped = skip_markup(reader, token)) != 0)
		{
			carried |= token->flags;
			at = skipped;
			continue;
		}
		else if (++marks > MARKS_MAX)
		{
			token[-1].end = token->end;
			if ((marks & 0xFFFFF) == 0)
				dlg_poll(reader->arena);
			continue;
		}
		else
			token->word = folded_len == 1 ? dlg_lexicon_mark(reader->lexicon, *folded)
				: number_of(reader->lexicon, folded, folded_len);
		token->flags |= carried;
		carried = 0;
		if ((reader->ntokens++ & 0xFFFF) == 0)
			dlg_poll(reader->arena);
	}
	*token = (Token) {.start = reader->len, .end = reader->len, .kind = TOKEN_END, .flags = TOKEN_SPACE | TOKEN_LINE};
	dlg_sign(reader);
}
