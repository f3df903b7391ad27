/*
 * piece.h: a text cut into pieces between which no sentence goes on.
 */
#ifndef DLG_PIECE_H
#define DLG_PIECE_H

#include "core/reader.h"
#include "search/matcher.h"

typedef struct Piece
{
	uint32		start;			/* bytes [start, end) */
	uint32		end;
	uint32		hits;			/* words in it that a query asks for */
	bool		cue;			/* its first word may begin a cue of page furniture */
	bool		plain;			/* lines of one paragraph, without number and cue, a bullet only in front */
	bool		bullet;			/* its first token is that of a list's item */
	bool		links;			/* there may be links ([text](address)) in it */
	uint32		first;			/* tokens [first, last) of the cut text */
	uint32		last;
} Piece;

/* A text (UTF-8) cut into pieces. */
typedef struct CutText
{
	const char *text;
	Piece	   *pieces;
	uint32		npieces, pieces_room;
	Token	   *tokens;			/* as they are scanned: no words of the lexicon */
	int32	   *terms;			/* by token: which term of the query it is, or NO_TERM */
	uint32		ntokens, tokens_room;
} CutText;

/* Cuts a text and counts the words of a query in each piece. */
extern CutText *dlg_cut(Arena *arena, const Lexicon *lexicon, const char *text, uint32 len, Matcher *matcher);

/* The cue of page furniture that a piece begins with, or NULL. */
extern const LexEntry *dlg_piece_cue(Arena *arena, const Lexicon *lexicon, const char *text, const Piece *piece);

/*
 * Lays out a piece and splits it into sentences.  A plain one without links
 * keeps the tokens of the cut text.  Of any plain one only the words that
 * sentences end by are looked up: `bare` is a lexicon of no word.
 */
extern Reader *dlg_piece_read(Arena *arena, const Lexicon *lexicon, const Lexicon *bare, const CutText *cut,
							  const Piece *piece);

#endif
