/*
 * view.h: an index as one query sees it: the segments and the tail at one moment, and where its terms are in them.
 */
#ifndef DLG_BM25_VIEW_H
#define DLG_BM25_VIEW_H

#include "bm25/segment.h"
#include "search/term.h"

/* A term of the query, with what is known of it over all that is ranked together. */
typedef struct RankTerm
{
	Term		term;
	bool		scored;			/* adds to the score */
	bool		matched;		/* stands in the condition */
	bool		required;		/* no row without it meets the condition */
	int64		df;
	PostingWeights weights;
} RankTerm;

typedef struct Ranking
{
	Bm25		model;
	Totals		totals;
	RankTerm   *terms;			/* in the order of dlg_query_terms */
	int			nterms;
	CodeTable  *codes[1 << POSTING_FIELDS]; /* what the terms' weights share, by their fields; NULL: no term has these */
} Ranking;

/* A row of the tail. */
typedef struct TailRow
{
	ItemPointerData tid;
	bool		null;
	bool		matched;
	float		length;
	double	   *tf;				/* of each term, weighed */
} TailRow;

/* The lexemes of a segment that a term stands for: one, or all with a prefix. */
typedef struct TermEntries
{
	DictionaryEntry *entries;
	int			n;
} TermEntries;

typedef struct SegmentView
{
	Segment    *segment;
	TermEntries *terms;
} SegmentView;

typedef struct IndexView
{
	Relation	index;
	MetaPage   *meta;
	SegmentView *segments;
	int			nsegments;
	TailRow    *rows;
	uint32		nrows, rows_room;
} IndexView;

/* Makes the terms of a ranking: of `rank`, of `match`, or of both; either may be NULL. */
extern Ranking *dlg_ranking_new(TSQuery rank, TSQuery match);

/*
 * Opens a view in the current memory context and adds what the index holds to
 * the ranking's totals and document frequencies.  Rows of the tail are kept
 * where `match` or `keep` asks for them.
 */
extern IndexView *dlg_view_open(Relation index, Ranking *ranking, TSQuery match, bool keep);

/*
 * Sets model, idf and weights from what has been added up.  Where the statement
 * has ranked before by this index and query, the figures are those it went by
 * then: so scores are those of the order, whatever is inserted in between.  `all` is
 * the index that the query names, of which `index` is part; InvalidOid: nothing is ranked.
 */
extern void dlg_ranking_finish(Ranking *ranking, Oid all, Relation index, const MetaPage *meta);

/* Makes a ranking ready without a view, by an index or, where it is partitioned, all the indexes below. */
extern void dlg_ranking_load(Ranking *ranking, Oid all);

#endif
