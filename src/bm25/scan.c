/*
 * scan.c: index scans: rows by rank, rows that match, bitmaps.
 *
 * The server never says how many rows it wants.  A ranked scan therefore goes
 * through the index for the few best first, leaving out what cannot be among
 * them; if it is asked for more, it goes through once again, whole, and keeps
 * the rows that follow, as many as work_mem holds; and so on, so that nothing
 * is capped and each pass costs no more than the last.  Where there is no
 * condition every row of the table comes, those with no word of the query
 * with score 0, and at the very end those whose document is NULL.
 *
 * Rows with one score come in the order of the index: the tail, then segment by
 * segment.
 */
#include "postgres.h"

#include "bm25/am.h"

#include <float.h>

#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "pgstat.h"
#include "tsearch/ts_utils.h"
#include "utils/fmgrprotos.h"
#include "utils/memutils.h"

#include "bm25/rank.h"
#include "bm25/walk.h"

#define FIRST_ROWS 32			/* of the first pass */
typedef struct RankScan
{
	MemoryContext context;		/* of all below, anew with each rescan */
	TSQuery		match;			/* NULL: none */
	TSQuery		rank;			/* NULL: none, or a NULL */
	bool		nothing;		/* the condition is NULL */
	bool		ordered;
	bool		started;
	Ranking    *ranking;
	IndexView  *view;

	Found	   *found;			/* in order from `next` on; ranked: a heap with the best on top */
	uint32		nfound, next;
	bool		complete;		/* nothing comes after these */
	bool		any_given;
	Found		last;			/* the last one given */

	Walk	   *walk;			/* unordered: where we stand */
	uint32		row;
} RankScan;

IndexScanDesc
dlg_bm25_beginscan(Relation index, int nkeys, int norderbys)
{
	IndexScanDesc desc = RelationGetIndexScan(index, nkeys, norderbys);
	RankScan	   *scan = palloc0(sizeof(RankScan));

	scan->context = AllocSetContextCreate(CurrentMemoryContext, "dialogue_bm25 scan", ALLOCSET_DEFAULT_SIZES);
	if (norderbys > 0)
	{
		desc->xs_orderbyvals = palloc0(norderbys * sizeof(Datum));
		desc->xs_orderbynulls = palloc(norderbys * sizeof(bool));
		memset(desc->xs_orderbynulls, true, norderbys * sizeof(bool));
	}
	desc->opaque = scan;
	return desc;
}

/* Joins two conditions by AND. */
static TSQuery
both(TSQuery a, TSQuery b)
{
	return a == NULL ? b : DatumGetTSQuery(DirectFunctionCall2(tsquery_and, TSQueryGetDatum(a), TSQueryGetDatum(b)));
}

/* Takes new keys. */
void
dlg_bm25_rescan(IndexScanDesc desc, ScanKey keys, int nkeys, ScanKey orderbys, int norderbys)
{
	RankScan	   *scan = desc->opaque;
	MemoryContext context = scan->context;
	MemoryContext caller;

	if (scan->walk != NULL)
		dlg_walk_free(scan->walk);
	MemoryContextReset(context);
	memset(scan, 0, sizeof *scan);
	scan->context = context;
	desc->xs_itup = NULL;
	if (keys != NULL && desc->numberOfKeys > 0)
		memmove(desc->keyData, keys, desc->numberOfKeys * sizeof(ScanKeyData));
	if (orderbys != NULL && desc->numberOfOrderBys > 0)
		memmove(desc->orderByData, orderbys, desc->numberOfOrderBys * sizeof(ScanKeyData));

	caller = MemoryContextSwitchTo(context);
	for (int i = 0; i < desc->numberOfKeys; i++)
	{
		ScanKey		key = &desc->keyData[i];

		if (key->sk_flags & SK_ISNULL)
			scan->nothing = true;
		else
			scan->match = both(scan->match, DatumGetTSQueryCopy(key->sk_argument));
	}
	scan->ordered = desc->numberOfOrderBys > 0;
	if (desc->numberOfOrderBys > 1)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("access method dialogue_bm25 ranks by one query at a time"),
				 errdetail("A scan of index \"%s\" was asked for rows in the order of %d queries.",
						   RelationGetRelationName(desc->indexRelation), desc->numberOfOrderBys),
				 errhint("ORDER BY one doc <@> query; words of several are joined by ||.")));
	if (scan->ordered && !(desc->orderByData[0].sk_flags & SK_ISNULL))
		scan->rank = dlg_bm25query_for(desc->indexRelation, desc->orderByData[0].sk_argument);
	MemoryContextSwitchTo(caller);
}

/* Opens the view; in the scan's context. */
static void
start(IndexScanDesc desc, RankScan *scan)
{
	scan->started = true;
	pgstat_count_index_scan(desc->indexRelation);
	scan->ranking = dlg_ranking_new(scan->rank, scan->match);
	scan->view = dlg_view_open(desc->indexRelation, scan->ranking, scan->match, true);
	dlg_ranking_finish(scan->ranking,
					   scan->rank != NULL ? dlg_bm25query_index(desc->orderByData[0].sk_argument) : InvalidOid,
					   desc->indexRelation, scan->view->meta);
}

/* The score of a row of the tail. */
static double
tail_score(const RankScan *scan, const TailRow *row)
{
	const Ranking *ranking = scan->ranking;
	double		norm = dlg_bm25_norm(&ranking->model, row->length);
	double		sum = 0;

	if (row->null)
		return NULL_SCORE;
	for (int i = 0; i < ranking->nterms; i++)
		if (ranking->terms[i].scored)
			sum += dlg_bm25_term(&ranking->model, ranking->terms[i].weights.idf, row->tf[i], norm);
	return sum;
}

/* Offers the rows of the tail; `positive`: only those with a score. */
static void
offer_tail(const RankScan *scan, Best *best, bool positive)
{
	const IndexView *view = scan->view;

	for (uint32 i = 0; i < view->nrows; i++)
	{
		Found		row = {tail_score(scan, &view->rows[i]), TAIL_SEGMENT, i, false};

		if ((scan->match == NULL || view->rows[i].matched) && (!positive || row.score > 0) &&
			dlg_best_wants(best, &row))
			dlg_best_offer(best, &row);
	}
}

/* Is row i of the window one that the condition lets through? */
static inline bool
eligible(const Walk *walk, uint32 i)
{
	return walk->match == NULL || ((walk->eligible[i / 64] >> i % 64) & 1);
}

/* Offers a row of the window whose score is known. */
static void
offer_row(Best *best, Walk *walk, uint32 i, double score)
{
	Found		row = {score, walk->segment, walk->base + i, false};

	if (dlg_best_wants(best, &row) && (!walk->phrases || dlg_match_row(walk, row.row, &row.unsure)))
		dlg_best_offer(best, &row);
}

/* Offers all rows of the window. */
static void
offer_window(Best *best, Walk *walk)
{
	for (uint32 i = 0; i < walk->limit - walk->base; i++)
		if (eligible(walk, i))
			offer_row(best, walk, i, dlg_row_length(&walk->lengths, i) < 0 ? NULL_SCORE : walk->sum[i]);
}

typedef double Doubles __attribute__((vector_size(16)));
typedef int64 Longs __attribute__((vector_size(16)));

/* Is one of 16 sums above a bar?  Hardly any ever is. */
static inline bool
any_above(const double *sum, double bar)
{
	Longs		above = {0, 0};

	for (int i = 0; i < 16; i += 2)
	{
		Doubles		two;

		memcpy(&two, sum + i, sizeof two);
		above |= two > (Doubles) {bar, bar};
	}
	return (above[0] | above[1]) != 0;
}

/* Offers those rows of the window that may be among the best. */
static void
offer_best(Best *best, Walk *walk)
{
	uint32		n = walk->limit - walk->base;

	for (uint32 first = 0; first < n; first += 16)
	{
		uint32		end = Min(first + 16, n);
		double		bar = Max(best->least - walk->optional_bound, 0);

		if (end == first + 16 && !any_above(walk->sum + first, bar))
			continue;
		for (uint32 i = first; i < end; i++)
		{
			double		score;

			if (walk->sum[i] <= 0 || walk->sum[i] + walk->optional_bound <= best->least || !eligible(walk, i))
				continue;
			score = dlg_walk_score(walk, walk->base + i);
			if (score > best->least)
				offer_row(best, walk, i, score);
		}
	}
}

/* Goes through the index for the rows that come next. */
static void
pass(RankScan *scan)
{
	bool		first = !scan->any_given && scan->found == NULL;
	bool	   *done = first ? palloc0(Max(scan->view->nsegments, 1) * sizeof(bool)) : NULL;
	Best		best;

	if (scan->found != NULL)
		pfree(scan->found);
	scan->found = NULL;
	dlg_best_open(&best,
				  first ? FIRST_ROWS : Max((uint32) (work_mem * (Size) 512 / sizeof(Found)), FIRST_ROWS),
				  scan->any_given ? &scan->last : NULL);
	offer_tail(scan, &best, first);
	if (!first || dlg_pick(scan->view, scan->ranking, scan->match, &best, done))
	{
		Walk	   *walk = dlg_walk_new(scan->view, scan->ranking, scan->match, true, first ? &best.least : NULL, done);

		while (dlg_walk_next(walk))
			first ? offer_best(&best, walk) : offer_window(&best, walk);
		dlg_walk_free(walk);
	}
	if (first)
		dlg_best_shrink(&best);
	scan->found = best.found;
	scan->nfound = best.n;
	/* after the first pass there may be rows without a score */
	scan->complete = !first && !best.dropped;
	dlg_found_heap(scan->found, scan->nfound);
}

/* Gives the next row by rank. */
static bool
next_ranked(RankScan *scan, Found *row)
{
	while (scan->nfound == 0)
	{
		if (scan->complete)
			return false;
		pass(scan);
	}
	*row = dlg_found_pop(scan->found, &scan->nfound);
	scan->last = *row;
	scan->any_given = true;
	return true;
}

/* Gives the next row that matches, in the order of the index. */
static bool
next_matching(RankScan *scan, Found *row)
{
	*row = (Found) {NULL_SCORE, TAIL_SEGMENT, 0, false};
	while (scan->walk == NULL && scan->next < scan->view->nrows)
	{
		row->row = scan->next++;
		if (scan->match == NULL || scan->view->rows[row->row].matched)
			return true;
	}
	if (scan->walk == NULL)
		scan->walk = dlg_walk_new(scan->view, scan->ranking, scan->match, false, NULL, NULL);
	for (;;)
	{
		for (; scan->row < scan->walk->limit; scan->row++)
		{
			uint32		i = scan->row - scan->walk->base;

			if (scan->match != NULL && !((scan->walk->eligible[i / 64] >> i % 64) & 1))
				continue;
			if (scan->walk->phrases && !dlg_match_row(scan->walk, scan->row, &row->unsure))
				continue;
			row->segment = scan->walk->segment;
			row->row = scan->row++;
			return true;
		}
		if (!dlg_walk_next(scan->walk))
			return false;
		scan->row = scan->walk->base;
	}
}

static ItemPointerData
tid_of(const RankScan *scan, const Found *row)
{
	return row->segment == TAIL_SEGMENT ? scan->view->rows[row->row].tid :
		dlg_segment_tid(scan->view->segments[row->segment].segment, row->row);
}

/* Has VACUUM taken the row out? */
static bool
is_dead(const RankScan *scan, const Found *row)
{
	return row->segment != TAIL_SEGMENT && dlg_row_is_dead(scan->view->segments[row->segment].segment, row->row);
}

/*
 * Gives an index-only scan its tuple: no column of the index can be had from
 * it, so the planner asks for one only where the query reads no column at all.
 */
static void
give_tuple(IndexScanDesc desc)
{
	Datum		values[INDEX_MAX_KEYS] = {0};
	bool		nulls[INDEX_MAX_KEYS];

	memset(nulls, true, sizeof nulls);
	desc->xs_itupdesc = RelationGetDescr(desc->indexRelation);
	desc->xs_itup = index_form_tuple(desc->xs_itupdesc, values, nulls);
}

/* Gives the next row. */
bool
dlg_bm25_gettuple(IndexScanDesc desc, ScanDirection direction)
{
	RankScan	   *scan = desc->opaque;
	MemoryContext caller = MemoryContextSwitchTo(scan->context);
	Found		row;
	bool		found;

	if (!ScanDirectionIsForward(direction))
		elog(ERROR, "access method dialogue_bm25 scans forward only");
	if (!scan->started && !scan->nothing)
		start(desc, scan);
	do
		found = !scan->nothing && (scan->rank != NULL ? next_ranked(scan, &row) : next_matching(scan, &row));
	while (found && is_dead(scan, &row));
	if (found)
	{
		desc->xs_heaptid = tid_of(scan, &row);
		desc->xs_recheck = row.unsure;
		desc->xs_recheckorderby = false;
		if (desc->xs_want_itup && desc->xs_itup == NULL)
			give_tuple(desc);
		if (scan->ordered)
		{
			desc->xs_orderbynulls[0] = row.score == NULL_SCORE;
			desc->xs_orderbyvals[0] = Float8GetDatum(desc->xs_orderbynulls[0] ? 0 : 0 - row.score);
		}
	}
	MemoryContextSwitchTo(caller);
	return found;
}

/* Adds all rows that match. */
int64
dlg_bm25_getbitmap(IndexScanDesc desc, TIDBitmap *bitmap)
{
	RankScan	   *scan = desc->opaque;
	MemoryContext caller = MemoryContextSwitchTo(scan->context);
	int64		n = 0;
	Found		row;

	if (!scan->nothing)
	{
		start(desc, scan);
		while (next_matching(scan, &row))
		{
			ItemPointerData tid;

			if (is_dead(scan, &row))
				continue;
			tid = tid_of(scan, &row);
			tbm_add_tuples(bitmap, &tid, 1, row.unsure);
			n++;
		}
	}
	MemoryContextSwitchTo(caller);
	return n;
}

void
dlg_bm25_endscan(IndexScanDesc desc)
{
	RankScan	   *scan = desc->opaque;

	if (scan->walk != NULL)
		dlg_walk_free(scan->walk);
	MemoryContextDelete(scan->context);
	pfree(scan);
}
