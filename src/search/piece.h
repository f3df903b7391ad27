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
	bool		plain;			/* lines of one paragraph, without bullet, number and cue */
} Piece;

/* Cuts a text (UTF-8) into pieces and counts the words of a query in each; returns their number. */
extern uint32 dlg_pieces(Arena *arena, const Lexicon *lexicon, const char *text, uint32 len, Matcher *matcher,
						 Piece **pieces);

/* The cue of page furniture that a piece begins with, or NULL. */
extern const LexEntry *dlg_piece_cue(Arena *arena, const Lexicon *lexicon, const char *text, const Piece *piece);

/*
 * Lays out a piece and splits it into sentences.  Of a plain one only the
 * words that sentences end by are looked up: `bare` is a lexicon of no word.
 */
extern Reader *dlg_piece_read(Arena *arena, const Lexicon *lexicon, const Lexicon *bare, const char *text,
							  const Piece *piece);

#endif
