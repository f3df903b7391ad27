/*
 * source.h: where the rows and postings of a new segment come from.
 *
 * A source gives its rows, then its lexemes in order, and after each lexeme its
 * postings in the order of their rows, which it numbers from 0.  There are
 * three: what a collector holds in memory, what one has put aside in a file,
 * and a segment.
 */
#ifndef DLG_BM25_SOURCE_H
#define DLG_BM25_SOURCE_H

#include "storage/buffile.h"

#include "bm25/segment.h"

typedef struct Source Source;
struct Source
{
	uint32		rows;
	bool		holes;			/* some rows are dead: they are given with an invalid TID */
	const char *lexeme;			/* the one at hand */
	int			len;
	bool		(*next_row) (Source *source, ItemPointerData *tid, float *length);
	bool		(*next_lexeme) (Source *source);
	bool		(*next_posting) (Source *source, Posting *posting);
	void		(*close) (Source *source);
};

/* collect.c: documents in memory, turned into postings by lexeme. */
typedef struct Collector Collector;

extern Collector *dlg_collector_new(const double weights[POSTING_FIELDS], bool positions);
extern void dlg_collector_add(Collector *collector, const ItemPointerData *tid, TSVector doc);	/* NULL for a null */
extern uint32 dlg_collector_rows(const Collector *collector);
extern Size dlg_collector_bytes(const Collector *collector);
extern Source *dlg_collector_source(Collector *collector);	/* closing it empties the collector */
extern void dlg_collector_spill(Collector *collector, BufFile *file);	/* puts all into a file, empties the collector */
extern Source *dlg_spilled_source(BufFile *file, bool positions);
extern void dlg_collector_free(Collector *collector);

/* merge.c */
typedef bool (*RowFilter) (const ItemPointerData *tid, void *state);	/* true: leave the row out */

extern Source *dlg_segment_source(Segment *segment, bool positions);
extern bool dlg_merge(Relation index, Source **sources, int nsources, const MetaPage *meta, uint64 run,
					  RowFilter dead, void *state, SegmentInfo *info);

#endif
