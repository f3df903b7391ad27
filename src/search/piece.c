/*
 * piece.c: a text in pieces between which no sentence goes on; see piece.h.
 *
 * The layout (layout.c) joins lines by rules that look at the whole text.
 * Reading all of it costs more than finding the words of a query in it, so it
 * is first cut where those rules never join: at a blank line, and after a line
 * longer than any that is wrapped by hand, unless the next one begins with a
 * small letter or none.  A piece that is plainly one paragraph needs no layout
 * at all, and of the lexicon only what ends sentences.  Invariant: the pieces
 * cover the text in order.
 */
#include "postgres.h"

#include "miscadmin.h"

#include "core/text/token.h"
#include "search/piece.h"

#define WRAP_MOST 120			/* no line that is wrapped by hand is longer */
#define WRAP_LEAST 50			/* nor shorter, a paragraph's last one excepted */
#define SMALL_WORD 4			/* letters of a word that opens what follows, at most */
#define CUE_MOST 128			/* bytes that a cue takes at most */

typedef struct Cutter
{
	Arena	   *arena;
	CutText    *cut;
	uint32		words;			/* of the last piece, from its first word on */
	uint32		word;			/* the first's number in the lexicon */
} Cutter;

/* Does the text between two tokens, the latter a line's first, part pieces? */
static bool
parts(const char *text, uint32 line, uint32 before, const Token *next)
{
	uint32		breaks = 0;

	if (!(next->kind == TOKEN_PUNCT || next->flags & TOKEN_CAPITAL || next->kind == TOKEN_NUMBER))
		return false;
	for (uint32 i = before; i < next->start; i++)
		breaks += text[i] == '\n';
	return breaks > 1 || before - line > WRAP_MOST;
}

static inline Piece *
last_piece(const Cutter *cutter)
{
	return &cutter->cut->pieces[cutter->cut->npieces - 1];
}

/*
 * Notes on a piece whether its first words may begin a cue: what the first one
 * leaves open the next token settles, if it is a word.
 */
static void
look_for_cue(Cutter *cutter, const Lexicon *lexicon, const Token *token, char folded[FOLDED_MAX], uint32 len)
{
	Piece	   *piece = last_piece(cutter);
	bool		is_word = token->kind == TOKEN_WORD || token->kind == TOKEN_NUMBER;
	uint32		word;

	if (is_word && (cutter->words == 0 || piece->cue))
	{
		word = len ? dlg_lexicon_word(lexicon, folded, len) : 0;
		piece->cue = cutter->words == 0 ? dlg_lexicon_words(lexicon)[word].kinds >> LEX_BOILERPLATE & 1 :
			dlg_lexicon_begins(lexicon, LEX_BOILERPLATE, cutter->word, word);
		cutter->word = word;
	}
	cutter->words += is_word || cutter->words > 0;
}

/* Are these marks of emphasis (**), which the reader leaves out? */
static inline bool
is_emphasis(const Token *token)
{
	return token->mark == '*' && token->end - token->start > 1;
}

/* Can this be what an item of a list begins with? */
static inline bool
is_bullet(const Token *token)
{
	return token->kind == TOKEN_PUNCT && token->end - token->start <= 3 &&
		(token->mark == '-' || token->mark == '*' || token->mark == 0x2022);
}

/* Ends a piece before a token, and begins the next with it. */
static void
begin_piece(Cutter *cutter, const Token *token)
{
	CutText    *cut = cutter->cut;
	Piece		piece = {.start = token->start, .first = cut->ntokens, .bullet = is_bullet(token)};

	piece.plain = token->kind != TOKEN_PUNCT || token->mark == '"' || piece.bullet;

	if (cut->npieces > 0)
	{
		last_piece(cutter)->end = token->start;
		last_piece(cutter)->last = cut->ntokens;
	}
	DLG_PUSH(cutter->arena, cut, pieces, piece);
	cutter->words = 0;
}

/* Does a line that ends with this token go on: a comma, or a small word such as "of"? */
static bool
is_open(const Token *last)
{
	return last->mark == ',' ||
		(last->kind == TOKEN_WORD && !(last->flags & TOKEN_CAPITAL) && last->end - last->start <= SMALL_WORD);
}

/*
 * Does the line that begins with this token go on with the one before, whose
 * bytes are [line, before): a word that is no Roman number, in small letters,
 * or after a line that is long or open?
 */
static bool
goes_on(const char *text, uint32 line, uint32 before, const Token *last, const Token *token)
{
	uint32		i = token->start;

	while (i < token->end && strchr("ivxIVX", text[i]) != NULL)
		i++;
	return token->kind == TOKEN_WORD && i < token->end && token->end - token->start > 1 &&
		(before - line >= WRAP_LEAST || !(token->flags & TOKEN_CAPITAL) || is_open(last));
}

/* Is a further token such that the piece needs a layout of its own, after a line at bytes [line, before)? */
static bool
is_plain(const Cutter *cutter, uint32 line, uint32 before, const Token *token)
{
	const CutText *cut = cutter->cut;

	if (token->flags & TOKEN_LINE &&
		!goes_on(cut->text, line, before, &cut->tokens[cut->ntokens - 1], token))
		return false;
	if (cut->ntokens > last_piece(cutter)->first + 1)
		return true;
	return last_piece(cutter)->bullet ? token->flags & TOKEN_SPACE && token->kind == TOKEN_WORD :
		token->mark != '.' && token->mark != ')';
}

/* Finds the terms of all tokens, and counts them by piece. */
static void
find_terms(Arena *arena, CutText *cut, Matcher *matcher)
{
	cut->terms = dlg_alloc(arena, (cut->ntokens + 1) * sizeof(int32));
	dlg_matcher_terms(matcher, cut->text, cut->tokens, cut->ntokens, cut->terms);
	for (uint32 i = 0; i < cut->npieces; i++)
		for (uint32 k = cut->pieces[i].first; k < cut->pieces[i].last; k++)
			cut->pieces[i].hits += cut->terms[k] != NO_TERM;
}

CutText *
dlg_cut(Arena *arena, const Lexicon *lexicon, const char *text, uint32 len, Matcher *matcher)
{
	CutText    *cut = dlg_alloc0(arena, sizeof(CutText));
	Cutter		cutter = {.arena = arena, .cut = cut};
	char		folded[FOLDED_MAX];
	uint32		folded_len = 0;
	uint32		at = 0;
	uint32		before = 0;		/* the end of the token before */
	uint32		line = 0;		/* where the line begins */
	uint8		carried = 0;	/* the blanks before marks of emphasis, which are no tokens */
	Token		token;

	cut->text = text;
	cut->tokens_room = len / 4 + 16;
	cut->tokens = dlg_alloc(arena, cut->tokens_room * sizeof(Token));
	while (dlg_scan(text, len, &at, &token, folded, &folded_len))
	{
		token.flags |= carried;
		carried = is_emphasis(&token) ? token.flags : 0;
		if (is_emphasis(&token))
			continue;
		if ((cut->ntokens & 0xFFF) == 0)
			CHECK_FOR_INTERRUPTS();
		if (cut->npieces == 0 || (token.flags & TOKEN_LINE && parts(text, line, before, &token)))
			begin_piece(&cutter, &token);
		else
			last_piece(&cutter)->plain &= is_plain(&cutter, line, before, &token);
		last_piece(&cutter)->links |= token.mark == '[';
		if (cut->ntokens == 0 || token.flags & TOKEN_LINE)
			line = token.start;
		before = token.end;
		if (cutter.words < 2)
			look_for_cue(&cutter, lexicon, &token, folded, folded_len);
		DLG_PUSH(arena, cut, tokens, token);
	}
	if (cut->npieces > 0)
	{
		last_piece(&cutter)->end = len;
		last_piece(&cutter)->last = cut->ntokens;
	}
	find_terms(arena, cut, matcher);
	return cut;
}

const LexEntry *
dlg_piece_cue(Arena *arena, const Lexicon *lexicon, const char *text, const Piece *piece)
{
	uint32		end;

	if (!piece->cue)
		return NULL;
	return dlg_match(dlg_words_new(arena, lexicon, text + piece->start,
								   Min(piece->end - piece->start, CUE_MOST)),
					 0, LEX_BOILERPLATE, &end);
}

/* Looks up the word at token i, of which the scanner told no more than that it is one. */
static void
look_up(Reader *reader, uint32 i)
{
	Token	   *token = &reader->tokens[i];
	const char *text = reader->text + token->start;
	uint32		len = token->end - token->start;
	char		folded[FOLDED_MAX];
	uint32		folded_len = 0;
	uint32		at = 0;
	Token		again;

	if (token->kind == TOKEN_PUNCT)
		return;
	token->mark = DLG_KEY_OF(dlg_lower(dlg_head(text, len)), len);
	if (token->kind != TOKEN_WORD || !dlg_scan(text, len, &at, &again, folded, &folded_len) ||
		folded_len == 0)
		return;
	token->word = dlg_lexicon_word(reader->lexicon, folded, folded_len);
}

/* A reader of the tokens that a piece has in the cut text. */
static Reader *
keep_words(Arena *arena, const CutText *cut, const Piece *piece)
{
	Reader	   *reader = dlg_alloc0(arena, sizeof(Reader));
	uint32		n = piece->last - piece->first;

	reader->arena = arena;
	reader->text = reader->given = cut->text;
	reader->len = piece->end;
	reader->ntokens = n;
	reader->tokens = dlg_alloc(arena, (n + 1) * sizeof(Token));
	memcpy(reader->tokens, cut->tokens + piece->first, n * sizeof(Token));
	reader->tokens[n] = (Token) {.start = piece->end, .end = piece->end, .kind = TOKEN_END,
	.flags = TOKEN_SPACE | TOKEN_LINE};
	return reader;
}

Reader *
dlg_piece_read(Arena *arena, const Lexicon *lexicon, const Lexicon *bare, const CutText *cut,
			   const Piece *piece)
{
	const char *text = cut->text + piece->start;
	uint32		len = piece->end - piece->start;
	TextBlock	block = {.kind = BLOCK_PARAGRAPH, .first = piece->bullet};
	Reader	   *reader;

	if (!piece->plain)
		return dlg_reader_new(arena, lexicon, text, len, NO_SLICE);
	reader = piece->links ? dlg_words_new(arena, bare, text, len) : keep_words(arena, cut, piece);
	reader->lexicon = lexicon;
	reader->words = dlg_lexicon_words(lexicon);
	for (uint32 i = 0; i < reader->ntokens; i++)
		if (reader->text[reader->tokens[i].end - 1] == '.')
			for (uint32 k = i - Min(i, 2); k < Min(i + 2, reader->ntokens); k++)
				look_up(reader, k);
	dlg_sign(reader);
	block.end = reader->ntokens;
	DLG_PUSH(arena, reader, blocks, block);
	dlg_split_sentences(reader);
	return reader;
}
