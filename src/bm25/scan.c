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
#define LEADING_TERM 1000		/* documents of a term that is worth reading ahead */
#define TAIL_SEGMENT (-1)
#define NULL_SCORE (-1.0)		/* of a NULL document: after all others */

typedef struct Found
{
	double		score;
	int32		segment;
	uint32		row;			/* of the segment, or of view->rows */
	bool		unsure;			/* the table must tell whether it matches */
} Found;

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

/* Is a before b in the result? */
static inline bool
before(const Found *a, const Found *b)
{
	if (a->score != b->score)
		return a->score > b->score;
	return a->segment != b->segment ? a->segment < b->segment : a->row < b->row;
}

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

/* What a pass keeps: the best `room` at least of the rows that come after `last`. */
typedef struct Best
{
	const RankScan *scan;
	Found	   *found;
	uint32		n;
	uint32		keep;			/* so many at least */
	uint32		room;
	bool		dropped;
	Found		worst;			/* once some were dropped: what is not before it is not kept */
	double		least;			/* its score, for the walk; less than any at first */
} Best;

/* Puts the `keep` best in front (quickselect). */
static void
select_best(Found *found, uint32 n, uint32 keep)
{
	uint32		low = 0;
	uint32		high = n;

	while (high - low > 1)
	{
		Found		pivot = found[low + (high - low) / 2];
		uint32		i = low;
		uint32		k = high - 1;

		for (;;)
		{
			while (before(&found[i], &pivot))
				i++;
			while (before(&pivot, &found[k]))
				k--;
			if (i >= k)
				break;
			{
				Found		other = found[i];

				found[i] = found[k];
				found[k] = other;
			}
			i++;
			k--;
		}
		if (keep <= i)
			high = i;
		else
			low = i;
		if (high - low <= 1 || low >= keep)
			break;
	}
}

/* Lets go of all but the best. */
static void
shrink(Best *best)
{
	if (best->n <= best->keep)
		return;
	select_best(best->found, best->n, best->keep);
	best->n = best->keep;
	best->worst = best->found[0];
	for (uint32 i = 1; i < best->n; i++)
		if (before(&best->worst, &best->found[i]))
			best->worst = best->found[i];
	best->dropped = true;
	best->least = Max(best->least, best->worst.score);
}

/* Keeps a row, where it is among the best. */
static void
offer(Best *best, const Found *row)
{
	if (best->dropped && !before(row, &best->worst))
		return;
	best->found[best->n++] = *row;
	if (best->n == best->room)
		shrink(best);
}

/* Would a row with this score be kept? */
static inline bool
wanted(const Best *best, const Found *row)
{
	if (best->scan->any_given && !before(&best->scan->last, row))
		return false;
	return !best->dropped || before(row, &best->worst);
}

/* Offers the rows of the tail; `positive`: only those with a score. */
static void
offer_tail(Best *best, bool positive)
{
	const IndexView *view = best->scan->view;

	for (uint32 i = 0; i < view->nrows; i++)
	{
		Found		row = {tail_score(best->scan, &view->rows[i]), TAIL_SEGMENT, i, false};

		if ((best->scan->match == NULL || view->rows[i].matched) && (!positive || row.score > 0) && wanted(best, &row))
			offer(best, &row);
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

	if (wanted(best, &row) && (!walk->phrases || dlg_match_row(walk, row.row, &row.unsure)))
		offer(best, &row);
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

/* The rarest term that is worth reading ahead of all others, or -1. */
static int
leading_term(const RankScan *scan)
{
	const Ranking *ranking = scan->ranking;
	int			rarest = -1;
	int64		most = 0;

	for (int i = 0; i < ranking->nterms; i++)
	{
		if (!ranking->terms[i].scored || ranking->terms[i].df == 0)
			continue;
		if (rarest < 0 || ranking->terms[i].df < ranking->terms[rarest].df)
			rarest = i;
		most = Max(most, ranking->terms[i].df);
	}
	if (rarest < 0 || ranking->terms[rarest].df > LEADING_TERM || ranking->terms[rarest].df < FIRST_ROWS ||
		most < 8 * ranking->terms[rarest].df)
		return -1;
	return rarest;
}

/* The score below which no row is among the first, as far as the rows with one rare term tell; less than 0: none. */
static double
read_ahead(const RankScan *scan, int term)
{
	Best		best = {.scan = scan, .keep = FIRST_ROWS, .room = FIRST_ROWS * 2, .least = 0};
	Walk	   *walk = dlg_walk_new(scan->view, scan->ranking, scan->match, true, &best.least, term);

	best.found = palloc(best.room * sizeof(Found));
	offer_tail(&best, true);
	while (dlg_walk_next(walk))
		offer_best(&best, walk);
	dlg_walk_free(walk);
	shrink(&best);
	pfree(best.found);
	/* rows with this very score are still wanted */
	return best.dropped ? best.least * (1 - 1e-12) : 0;
}

/* Makes a heap with the best on top. */
static void
sift(Found *heap, uint32 n, uint32 at)
{
	Found		row = heap[at];

	for (;;)
	{
		uint32		child = 2 * at + 1;

		if (child >= n)
			break;
		if (child + 1 < n && before(&heap[child + 1], &heap[child]))
			child++;
		if (!before(&heap[child], &row))
			break;
		heap[at] = heap[child];
		at = child;
	}
	heap[at] = row;
}

/* Goes through the index for the rows that come next. */
static void
pass(RankScan *scan)
{
	bool		first = !scan->any_given && scan->found == NULL;
	Best		best = {.scan = scan};
	Walk	   *walk;
	int			leading = first ? leading_term(scan) : -1;

	best.keep = first ? FIRST_ROWS : Max((uint32) (work_mem * (Size) 512 / sizeof(Found)), FIRST_ROWS);
	best.room = best.keep * 2;
	if (scan->found != NULL)
		pfree(scan->found);
	best.found = MemoryContextAllocHuge(scan->context, best.room * sizeof(Found));
	if (leading >= 0)
		best.least = read_ahead(scan, leading);
	walk = dlg_walk_new(scan->view, scan->ranking, scan->match, true, first ? &best.least : NULL, -1);
	offer_tail(&best, first);
	while (dlg_walk_next(walk))
		first ? offer_best(&best, walk) : offer_window(&best, walk);
	dlg_walk_free(walk);
	if (first)
		shrink(&best);
	scan->found = best.found;
	scan->nfound = best.n;
	/* after the first pass there may be rows without a score */
	scan->complete = !first && !best.dropped;
	for (uint32 i = best.n / 2; i-- > 0;)
		sift(scan->found, scan->nfound, i);
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
	*row = scan->found[0];
	scan->found[0] = scan->found[--scan->nfound];
	if (scan->nfound > 0)
		sift(scan->found, scan->nfound, 0);
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
		scan->walk = dlg_walk_new(scan->view, scan->ranking, scan->match, false, NULL, -1);
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
