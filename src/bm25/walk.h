/*
 * walk.h: goes through the segments of a view window by window, scoring and matching.
 *
 * A window is up to WINDOW rows that follow one another in a segment, with a
 * sum for each; the postings of one term after the other are added to them, so
 * that memory is read and written in order and stays in the cache.  Where few
 * rows have any of the words, a window is a single row.
 */
#ifndef DLG_BM25_WALK_H
#define DLG_BM25_WALK_H

#include "bm25/best.h"
#include "bm25/view.h"

#define SPARSE 128				/* rows for each posting, where windows would be nearly empty */
#define SLACK (1 + 1e-9)		/* bounds are computed in another order than scores */

/* Where a term stands in the segment at hand. */
typedef struct TermCursor
{
	TermEntries entries;
	Postings   *lists;			/* one for each lexeme; opened with the first window */
	Postings   *probes;			/* the same, for single rows; opened when first wanted */
	uint64		postings;
	double		bound;			/* no row's share is greater */
	bool		optional;		/* one of walk->optional */
	ShareTable *shares;			/* NULL: its postings are too few */
} TermCursor;

typedef struct Walk
{
	const IndexView *view;
	const Ranking *ranking;
	TSQuery		match;			/* NULL: no condition */
	bool		scoring;
	const double *least;		/* rows at or below this score are not wanted; NULL: all that match are */
	const bool *done;			/* segments to be left out; NULL: none */
	bool		needs_words;	/* no row without any word of the condition meets it */
	bool		phrases;		/* the condition has phrases: rows in the windows are only candidates */

	/* the segment at hand */
	MemoryContext context;
	MemoryContext row_context;	/* what dlg_match_row takes, for one row */
	bool		crowded;		/* the terms' pages are too many to be pinned all at once */
	Postings   *awake;			/* if so, the probe whose page is */
	int			segment;		/* -1 before the first */
	TermCursor *cursors;
	int		   *by_bound;		/* scored terms, the least bound first */
	int			nscored;
	uint64		postings;		/* of all scored terms */
	bool		sparse;			/* windows of one row */
	bool		nulls;			/* the segment has some */
	int			optional;		/* so many of by_bound cannot lift a row above *least, all together */
	double		optional_bound;

	/* the window at hand */
	uint32		base;
	uint32		limit;
	Buffer		lengths_page;	/* pinned, where the segment does not keep it */
	uint32		lengths_number; /* which page it is */
	RowLengths	lengths;		/* of the rows from base on, -1 for a NULL */
	double		sum[WINDOW];
	double		tf[WINDOW];		/* of a prefix, for a while */
	uint64		eligible[WINDOW_WORDS]; /* rows that meet the condition */
	uint64	   *bits;			/* of each term, WINDOW_WORDS of them */
} Walk;

/* Makes a walk before the first segment; `least`, `done` and `scoring` as above. */
extern Walk *dlg_walk_new(const IndexView *view, const Ranking *ranking, TSQuery match, bool scoring,
						  const double *least, const bool *done);
extern void dlg_walk_free(Walk *walk);

/* Goes to the next window that may hold a row that is wanted; false where there is none. */
extern bool dlg_walk_next(Walk *walk);

/*
 * The score of a row of the window, which rises above sum[] where terms were
 * optional; -1 where it is not wanted.
 */
extern double dlg_walk_score(Walk *walk, uint32 row);

/* Goes to a segment, for rows that are asked for one by one, in order: not for windows. */
extern void dlg_walk_enter(Walk *walk, int segment);
extern void dlg_walk_lengths(Walk *walk, uint32 row);	/* makes the window the page of the row's length */

static inline double
dlg_walk_length(Walk *walk, uint32 row)
{
	if (row < walk->base || row >= walk->limit)
		dlg_walk_lengths(walk, row);
	return dlg_row_length(&walk->lengths, row - walk->base);
}

extern double dlg_walk_frequency(Walk *walk, int term, uint32 row);

/*
 * Goes to the posting of a row in one of a term's lists; rows must be asked for
 * in order.  NULL: there is none.
 */
extern const PostingReader *dlg_walk_probe(Walk *walk, int term, int list, uint32 row);

/* match.c: sets eligible[] of the window from bits[] and lengths[]. */
extern void dlg_match_window(Walk *walk);

/*
 * Is the condition such that only rows with one of its words can meet it?  Then
 * the terms to go by: all of *one, or any.
 */
extern bool dlg_match_needs_words(TSQuery match);

/* Marks the terms of a ranking that every row that meets the condition has. */
extern void dlg_match_mark_required(Ranking *ranking, TSQuery match);

/* Does a row of the window meet the condition, phrases and all?  *unsure: the table must tell. */
extern bool dlg_match_row(Walk *walk, uint32 row, bool *unsure);

extern bool dlg_match_has_phrases(TSQuery match);

/*
 * pick.c: offers the rows with rare words of the query that may be among the
 * best; sets done[] of the segments in which no other row can be, and says
 * whether there is any other segment.
 */
extern bool dlg_pick(const IndexView *view, const Ranking *ranking, TSQuery match, Best *best, bool *done);

#endif
