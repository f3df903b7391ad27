/*
 * segment.h: an immutable segment of an index: made once, front to back, and read.
 *
 * The streams of a segment are addressed by page and offset (dictionary,
 * postings) or by row (lengths, TIDs) or by byte (positions); the map tells the
 * block of each page.
 */
#ifndef DLG_BM25_SEGMENT_H
#define DLG_BM25_SEGMENT_H

#include "bm25/index.h"

/* A posting on its way from one segment, or from memory, to another. */
typedef struct Posting
{
	uint32		doc;
	uint8		code;
	uint8		tf[POSTING_FIELDS];
	const uint8 *positions;
	uint32		bytes;			/* of its positions */
} Posting;

typedef struct SegmentWriter SegmentWriter;

/* writer.c: all rows first, then the lexemes in order, after each its postings in order. */
extern SegmentWriter *dlg_segment_begin(Relation index, uint64 run, const double weights[POSTING_FIELDS], bool positions);
extern void dlg_segment_row(SegmentWriter *writer, const ItemPointerData *tid, float length);
extern void dlg_segment_lexeme(SegmentWriter *writer, const char *lexeme, int len);
extern void dlg_segment_posting(SegmentWriter *writer, const Posting *posting);
extern SegmentInfo dlg_segment_end(SegmentWriter *writer);

/* The same for a run that is no segment: pieces of a page at most, and at the end the root's block. */
extern void dlg_segment_put(SegmentWriter *writer, Stream stream, const void *bytes, uint32 n);
extern BlockNumber dlg_segment_end_streams(SegmentWriter *writer);

/* segment.c */
typedef struct Segment Segment;
struct Segment
{
	Relation	index;
	SegmentInfo info;
	Segment    *dead;			/* the run of its dead rows; NULL: none is */
	Totals		totals;			/* of all rows, dead ones too */
	uint32		lexemes;
	uint64		postings;
	uint32		pages[STREAMS];
	uint32		first[STREAMS]; /* of a stream's pages in the map */
	uint32		nlengths;
	uint32		length_width;	/* bytes of a row in LENGTHS */
	float	   *scale;			/* what SCALE holds, once it has been read */
	uint8	  **lengths;		/* what each page of LENGTHS holds, once it has been read twice; NULL: too many to keep */
	BlockNumber *map_blocks;	/* where the MAP pages are */
	struct PlaceOfPage **maps;	/* what they say, once it has been read */
	struct FirstLexeme **first_lexemes; /* of each page of the dictionary, once it has been read */
	MemoryContext context;		/* of all this */
};

/* Where a page of a segment is: its block, and the buffer it was last seen in. */
typedef struct PlaceOfPage
{
	BlockNumber block;
	Buffer		buffer;
} PlaceOfPage;

typedef struct FirstLexeme
{
	int			len;
	char		bytes[FLEXIBLE_ARRAY_MEMBER];
} FirstLexeme;

extern Segment *dlg_segment_open(Relation index, const SegmentInfo *info);

/* kept.c: the same, kept open from query to query; it is the caller's as long as `context` lives. */
extern Segment *dlg_segment_keep(Relation index, const SegmentInfo *info, MemoryContext context);

extern Buffer dlg_segment_page(const Segment *segment, Stream stream, uint32 page);

/*
 * Where the content of a page was last, to be fetched ahead and nothing else:
 * another page may be there by now.  NULL: nobody knows.
 */
extern const char *dlg_segment_hint(const Segment *segment, Stream stream, uint32 page);

/*
 * What a page of LENGTHS holds, in memory as long as the segment is; NULL where it has not been read before, or where
 * there are too many to keep.
 */
extern const uint8 *dlg_segment_keep_lengths(const Segment *segment, uint32 page);

static inline const uint8 *
dlg_segment_lengths(const Segment *segment, uint32 page)
{
	if (segment->lengths == NULL)
		return NULL;
	return segment->lengths[page] != NULL ? segment->lengths[page] : dlg_segment_keep_lengths(segment, page);
}
extern ItemPointerData dlg_segment_tid(const Segment *segment, uint32 row);
extern void dlg_segment_check_tid(const Segment *segment, uint32 row, const ItemPointerData *tid);
extern float dlg_segment_length(Segment *segment, uint32 row);	/* -1 for a NULL */
extern const float *dlg_segment_scale(Segment *segment);
extern void dlg_segment_positions(const Segment *segment, uint64 from, uint8 *to, uint32 bytes);

/* lengths.c: the lengths of a new segment's rows, put aside until all are known. */
typedef struct Lengths Lengths;

extern Lengths *dlg_lengths_new(void);
extern void dlg_lengths_add(Lengths *lengths, float length);
extern float *dlg_lengths_scale(Lengths *lengths, uint32 *n);	/* ends the adding: all that occur, upwards */
extern uint32 dlg_lengths_next(Lengths *lengths);	/* each row's place in the scale, in order */
extern void dlg_lengths_free(Lengths *lengths);	/* the scale stays */

/* dead.c: the dead rows of a segment. */
extern bool dlg_row_is_dead(const Segment *segment, uint32 row);
extern uint32 dlg_dead_with_word(const Segment *segment, uint32 page, uint32 at);

/*
 * Writes a run that says that `n` rows (in order; all that are) are dead, and
 * tells it and what is left in *info.
 */
extern void dlg_write_dead(Segment *segment, const uint32 *rows, uint32 n, uint64 run, SegmentInfo *info);

/* dictionary.c: a place in the dictionary; the page stays pinned. */
typedef struct Dictionary
{
	const Segment *segment;
	Buffer		buffer;			/* InvalidBuffer: before the first or after the last */
	uint32		page;
	uint32		at;				/* which entry of the page */
	uint32		count;			/* entries of the page */
	DictionaryEntry entry;
	const char *lexeme;
} Dictionary;

extern void dlg_dictionary_open(Dictionary *dictionary, const Segment *segment);
extern bool dlg_dictionary_seek(Dictionary *dictionary, const char *lexeme, int len);
extern bool dlg_dictionary_next(Dictionary *dictionary);
extern uint32 dlg_dictionary_df(const Dictionary *dictionary);	/* rows with the lexeme that are not dead */
extern void dlg_dictionary_close(Dictionary *dictionary);

/* postings.c: the postings of a lexeme, forward. */
typedef struct Postings
{
	const Segment *segment;
	DictionaryEntry entry;
	Buffer		buffer;			/* pinned while the reader is used */
	uint32		page;
	uint32		offset;			/* of the block at hand */
	uint32		size;			/* its bytes */
	bool		done;			/* no posting is left */
	PostingReader reader;
} Postings;

extern void dlg_postings_open(Postings *postings, const Segment *segment, const DictionaryEntry *entry);
extern bool dlg_postings_next_block(Postings *postings);
extern bool dlg_postings_seek(Postings *postings, uint32 doc);
extern void dlg_postings_rest(Postings *postings);
extern void dlg_postings_wake(Postings *postings);
extern void dlg_postings_close(Postings *postings);

#endif
