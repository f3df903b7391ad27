/*
 * posting.h: postings in blocks, as the index keeps them.
 *
 * A posting says that a document holds a lexeme, and how often in each of the
 * four fields of a tsvector (weights D, C, B, A).  Up to 128 postings in the
 * order of their documents make a block:
 *
 *      0  first document                               uint32
 *      4  last document                                uint32
 *      8  where the block's positions begin            uint32, see below
 *     12  bytes of the block, this header included     uint16
 *     14  postings (n), 1 to 128                       uint8
 *     15  format: bits 0 and 1 the width of a gap as a power of two (0 to 2),
 *         bit 2 set where all postings share one code,
 *         bit 3 set where bounds follow                uint8
 *     16  bounds: 3 times a weighed frequency and a length, see PostingBound
 *      .  codes: n bytes, or 1 where they share one
 *      .  gaps to the document before: (n - 1) numbers of 1, 2 or 4 bytes
 *      .  four bytes (D, C, B, A) for each code that is 0, in order
 *
 * A code stands for the four frequencies: one byte for what is frequent, 0 for
 * any other.  A tsvector keeps at most 255 positions of a lexeme, so a
 * frequency fits a byte.  Positions lie in a stream of their own, counted in
 * bytes from where the lexeme's begin; a posting has as many as its
 * frequencies sum up to (none with POSTING_BARE).
 *
 * Numbers are in the byte order of the machine and need not be aligned.
 */
#ifndef DLG_POSTING_H
#define DLG_POSTING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define POSTING_FIELDS 4		/* D, C, B, A */
#define POSTING_BLOCK 128		/* postings in a block, at most */
#define POSTING_HEADER 16
#define POSTING_BOUNDS 3
#define POSTING_BLOCK_BYTES (POSTING_HEADER + POSTING_BOUNDS * 4 + POSTING_BLOCK * (1 + 4 + 4))
#define POSTING_OTHER 0			/* code: the frequencies stand behind the gaps */
#define POSTING_BARE 255		/* code: once in D, and without a position */

/* The code of four frequencies; POSTING_OTHER where they have none. */
extern uint8_t dlg_posting_code(const uint8_t tf[POSTING_FIELDS]);

/* The frequencies that a code stands for; all 0 for POSTING_OTHER and unused codes. */
extern void dlg_posting_frequencies(uint8_t code, uint8_t tf[POSTING_FIELDS]);

/*
 * A block's bounds: for each posting one of them has no less a frequency and no
 * greater a length, so that the block's best score is known before its postings
 * are read.  Stored as the upper halves of two floats, rounded to the safe side.
 */
typedef struct PostingBound
{
	float		tf;
	float		length;
} PostingBound;

/* Postings on their way into a block. */
typedef struct PostingBlock
{
	uint32_t	count;
	uint32_t	positions;
	bool		bounded;
	PostingBound bounds[POSTING_BOUNDS];
	uint32_t	docs[POSTING_BLOCK];
	uint8_t		codes[POSTING_BLOCK];
	uint8_t		tfs[POSTING_BLOCK][POSTING_FIELDS];
} PostingBlock;

/* Finds bounds for postings, given one PostingBound each (which are used up). */
extern void dlg_posting_bound(PostingBlock *block, PostingBound *postings);

/* Writes the block to `to`, which has POSTING_BLOCK_BYTES; returns its bytes. */
extern uint32_t dlg_posting_encode(const PostingBlock *block, uint8_t *to);

/* A block that is being read; the bytes stay where they are. */
typedef struct PostingReader
{
	const uint8_t *bounds;		/* NULL: it has none */
	const uint8_t *codes;
	const uint8_t *gaps;
	const uint8_t *others;		/* frequencies of the next posting with POSTING_OTHER */
	const uint8_t *end;
	uint32_t	doc;			/* of the posting at hand */
	uint32_t	last;
	uint32_t	positions;
	uint8_t		at;				/* which posting is at hand, from 0; count: none left */
	uint8_t		count;
	uint8_t		width;			/* of a gap: 1, 2 or 4 */
	uint8_t		step;			/* 0 where all postings share one code */
} PostingReader;

/* Opens the block at `from`, of which at most `room` bytes belong to it; false where these are no block. */
extern bool dlg_posting_open(PostingReader *reader, const uint8_t *from, size_t room);

/* The gap before posting `at` (1 and above). */
static inline uint32_t
dlg_posting_gap(const PostingReader *reader, uint32_t at)
{
	const uint8_t *gap = reader->gaps + (size_t) (at - 1) * reader->width;

	if (reader->width == 1)
		return *gap;
	if (reader->width == 2)
		return gap[0] | (uint32_t) gap[1] << 8;
	return gap[0] | (uint32_t) gap[1] << 8 | (uint32_t) gap[2] << 16 | (uint32_t) gap[3] << 24;
}

/* The code of the posting at hand. */
static inline uint8_t
dlg_posting_code_at(const PostingReader *reader)
{
	return reader->codes[reader->at * reader->step];
}

/* Goes on to the next posting; false where there is none. */
extern bool dlg_posting_next(PostingReader *reader);

/* Goes to the first posting, from the one at hand on, whose document is not less; false where there is none. */
extern bool dlg_posting_seek(PostingReader *reader, uint32_t doc);

/* The frequencies of the posting at hand. */
extern void dlg_posting_get(const PostingReader *reader, uint8_t tf[POSTING_FIELDS]);

/* What codes come to: by code, its frequency weighed over the fields that count.  Lexemes share it. */
typedef struct CodeTable
{
	double		fields[POSTING_FIELDS]; /* weight of each field, 0 where it does not count */
	double		tf[256];		/* of each code but POSTING_OTHER */
	bool		partial;		/* some code counts nothing */
} CodeTable;

/* Fills tf[] from fields[]. */
extern void dlg_code_table(CodeTable *table);

/* What scoring a lexeme takes. */
typedef struct PostingWeights
{
	const CodeTable *codes;
	double		idf;
	double		k1;
	double		norm_base;		/* see dlg_bm25_norm_line */
	double		norm_slope;
} PostingWeights;

/*
 * The most that a posting of the block can add to a score, but for rounding;
 * less than 0 where the block does not say.
 */
extern double dlg_posting_most(const PostingReader *reader, const PostingWeights *weights);

/*
 * Is the posting at hand, of so weighed a frequency and so long a document, within one of the block's bounds, if it
 * has any?
 */
extern bool dlg_posting_covered(const PostingReader *reader, double frequency, float length);

/* How long the documents of a window are: a code for each, which is a place in a table. */
typedef struct RowLengths
{
	const uint8_t *codes;		/* `width` bytes for each row: 1, 2 or 4 */
	uint32_t	width;
	uint32_t	size;			/* of the table */
	const float *table;
} RowLengths;

/* The length of a row of the window; -1 for one that has none, or whose code makes no sense. */
static inline float
dlg_row_length(const RowLengths *lengths, uint32_t row)
{
	const uint8_t *at = lengths->codes + (size_t) row * lengths->width;
	uint32_t	code = at[0];

	if (lengths->width >= 2)
		code |= (uint32_t) at[1] << 8;
	if (lengths->width == 4)
		code |= (uint32_t) at[2] << 16 | (uint32_t) at[3] << 24;
	return code < lengths->size ? lengths->table[code] : -1;
}

/*
 * The shares of a lexeme in scores, by code and code of length: a posting costs
 * a look here instead of a division.  A code's row is filled when it is first
 * met.  The codes that most texts have nothing but are their own rows.
 */
#define SHARE_DIRECT 16			/* codes 1 to 16: so many times in D */
#define SHARE_ROWS (SHARE_DIRECT + 8)	/* codes that come when all are taken are computed each time */
#define SHARE_STRIDE 256		/* lengths of one byte only */
typedef struct ShareTable
{
	double	   *cells;			/* the first row is of NaN, for codes without one */
	uint32_t	direct;			/* rows from 1 to here are filled */
	uint32_t	rows;			/* the next one for another code */
	uint32_t	at[256];		/* of each code where its row begins in cells[] */
} ShareTable;

#define SHARE_CELLS ((1 + SHARE_ROWS) * SHARE_STRIDE)

/* Makes the table empty; `cells` has SHARE_CELLS. */
extern void dlg_share_table(ShareTable *table, double *cells);

/*
 * Adds the scores of the postings from the one at hand up to document `limit`
 * (exclusive) to sum[doc - base], lengths[doc - base] being how long each
 * document is, and leaves the reader at the first posting beyond.  Where `matched` is
 * given, sets bit doc - base for each that counts.  The arithmetic is that of
 * dlg_bm25_term, to the last bit.  `shares` may be NULL.
 */
extern void dlg_posting_score(PostingReader *reader, const PostingWeights *weights, uint32_t base, uint32_t limit,
							  const RowLengths *lengths, ShareTable *shares, double *sum, uint64_t *matched);

/* The same without scores: sets the bits only. */
extern void dlg_posting_match(PostingReader *reader, const PostingWeights *weights, uint32_t base, uint32_t limit,
							  uint64_t *matched);

/* Some postings of a block: the rows of the window they belong to, and their weighed frequencies. */
typedef struct TakenPostings
{
	uint32_t	n;
	uint32_t	row[POSTING_BLOCK];
	double		tf[POSTING_BLOCK];
} TakenPostings;

/* The same without a window: gives the postings that count, as doc - base and weighed frequency. */
extern void dlg_posting_take(PostingReader *reader, const PostingWeights *weights, uint32_t base, uint32_t limit,
							 TakenPostings *taken);

/* Adds the weighed frequencies to tf[doc - base]. */
extern void dlg_posting_count(PostingReader *reader, const PostingWeights *weights, uint32_t base, uint32_t limit,
							  double *tf);

/*
 * Positions are written as gaps: 7 bits a byte, low ones first, the eighth set
 * where more follow.  Where a posting counts in more than one field the number
 * is gap * 4 + field, else the gap alone.
 */
extern uint8_t *dlg_varint_put(uint8_t *to, uint32_t number);

/* Reads a number and returns what follows it; NULL where it runs past `end`. */
extern const uint8_t *dlg_varint_get(const uint8_t *from, const uint8_t *end, uint32_t *number);

#endif
