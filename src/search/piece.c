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

#include "core/token.h"
#include "search/piece.h"

#define WRAP_MOST 120			/* no line that is wrapped by hand is longer */
#define WRAP_LEAST 50			/* nor shorter, a paragraph's last one excepted */
#define CUE_MOST 128			/* bytes that a cue takes at most */

typedef struct Cutter
{
	Arena	   *arena;
	const char *text;
	Piece	   *pieces;
	uint32		npieces, pieces_room;
	bool		fresh;			/* the last piece has had no word yet */
	bool		first;			/* the last piece has had one token */
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

/* Counts a word among its piece's hits where the query asks for it. */
static void
count_hit(Cutter *cutter, Matcher *matcher, const Token *token)
{
	if (dlg_matcher_term(matcher, cutter->text + token->start, (int) (token->end - token->start)) != NO_TERM)
		cutter->pieces[cutter->npieces - 1].hits++;
}

/* Notes on a piece whether its first word may begin a cue. */
static void
look_for_cue(Cutter *cutter, const Lexicon *lexicon, const char *folded, uint32 folded_len)
{
	uint32		word = folded_len ? dlg_lexicon_word(lexicon, folded, folded_len) : 0;

	cutter->pieces[cutter->npieces - 1].cue = dlg_lexicon_kinds(lexicon)[word] >> LEX_BOILERPLATE & 1;
	cutter->fresh = false;
}

/* Ends a piece before a token, and begins the next with it. */
static void
begin_piece(Cutter *cutter, const Token *token)
{
	bool		emphasis = token->mark == '*' && token->end - token->start > 1;
	bool		opens = token->kind != TOKEN_PUNCT || token->mark == '"' || emphasis;
	Piece		piece = {.start = token->start, .plain = opens};

	if (cutter->npieces > 0)
		cutter->pieces[cutter->npieces - 1].end = token->start;
	DLG_PUSH(cutter->arena, cutter, pieces, piece);
	cutter->fresh = cutter->first = true;
}

/*
 * Does the line that begins with this token go on with the one before, whose
 * bytes are [line, before): a word that is no Roman number, after a long line
 * or in small letters?
 */
static bool
goes_on(const char *text, uint32 line, uint32 before, const Token *token)
{
	uint32		i = token->start;

	while (i < token->end && strchr("ivxIVX", text[i]) != NULL)
		i++;
	return token->kind == TOKEN_WORD && i < token->end && token->end - token->start > 1 &&
		(before - line >= WRAP_LEAST || !(token->flags & TOKEN_CAPITAL));
}

/* Takes a further token into the last piece. */
static void
add_token(Cutter *cutter, uint32 line, uint32 before, const Token *token)
{
	if ((token->flags & TOKEN_LINE && !goes_on(cutter->text, line, before, token)) ||
		(cutter->first && (token->mark == '.' || token->mark == ')')))
		cutter->pieces[cutter->npieces - 1].plain = false;
	cutter->first = false;
}

uint32
dlg_pieces(Arena *arena, const Lexicon *lexicon, const char *text, uint32 len, Matcher *matcher,
		   Piece **pieces)
{
	Cutter		cutter = {.arena = arena, .text = text};
	char		folded[FOLDED_MAX];
	uint32		folded_len = 0;
	uint32		at = 0;
	uint32		before = 0;		/* the end of the token before */
	uint32		line = 0;		/* where the line begins */
	Token		token;

	for (uint32 n = 0; dlg_scan(text, len, &at, &token, folded, &folded_len); n++)
	{
		if ((n & 0xFFF) == 0)
			CHECK_FOR_INTERRUPTS();
		if (n == 0 || (token.flags & TOKEN_LINE && parts(text, line, before, &token)))
			begin_piece(&cutter, &token);
		else
			add_token(&cutter, line, before, &token);
		if (n == 0 || token.flags & TOKEN_LINE)
			line = token.start;
		before = token.end;
		if (token.kind != TOKEN_WORD && token.kind != TOKEN_NUMBER)
			continue;
		if (cutter.fresh)
			look_for_cue(&cutter, lexicon, folded, folded_len);
		count_hit(&cutter, matcher, &token);
	}
	if (cutter.npieces > 0)
		cutter.pieces[cutter.npieces - 1].end = len;
	*pieces = cutter.pieces;
	return cutter.npieces;
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

/* Looks up the word at token i. */
static void
look_up(Reader *reader, uint32 i)
{
	Token	   *token = &reader->tokens[i];
	char		folded[FOLDED_MAX];
	uint32		folded_len = 0;
	uint32		at = 0;
	Token		again;

	if (token->kind != TOKEN_WORD ||
		!dlg_scan(reader->text + token->start, token->end - token->start, &at, &again, folded, &folded_len) ||
		folded_len == 0)
		return;
	token->word = dlg_lexicon_word(reader->lexicon, folded, folded_len);
	if (token->word == 0 && dlg_respell(folded, &folded_len))
		token->word = dlg_lexicon_word(reader->lexicon, folded, folded_len);
}

Reader *
dlg_piece_read(Arena *arena, const Lexicon *lexicon, const Lexicon *bare, const char *text,
			   const Piece *piece)
{
	uint32		len = piece->end - piece->start;
	TextBlock	block = {.kind = BLOCK_PARAGRAPH, .lead = -1};
	Reader	   *reader;

	if (!piece->plain)
		return dlg_reader_new(arena, lexicon, text + piece->start, len, NO_SLICE);
	reader = dlg_words_new(arena, bare, text + piece->start, len);
	reader->lexicon = lexicon;
	reader->kinds = dlg_lexicon_kinds(lexicon);
	for (uint32 i = 0; i < reader->ntokens; i++)
	{
		bool		dot = reader->text[reader->tokens[i].end - 1] == '.';

		if (dot && i > 0)
			look_up(reader, i - 1);
		if (dot)
			look_up(reader, i);
		if (dot && i + 1 < reader->ntokens)
			look_up(reader, i + 1);
	}
	block.end = reader->ntokens;
	DLG_PUSH(arena, reader, blocks, block);
	dlg_split_sentences(reader);
	return reader;
}
