/*
 * pick.c: the best rows of a query with rare words, one by one instead of window by window.
 *
 * A few hundred rows hold a rare word.  They are gathered from its postings,
 * put in order, and scored.  Where the query has frequent words as well, what
 * the rare ones add to a row is a score that it has at least; the 32nd best of
 * these is a floor.  If the frequent words all together cannot reach it, then
 * no other row can, and only those of the rows that they may lift above it are
 * looked up in their postings, the word that can add most first.
 *
 * Invariant: a row's score is the sum of its terms' shares in the order of the
 * ranking's terms, as in walk.c.
 */
#include "postgres.h"

#include "bm25/walk.h"

#include "miscadmin.h"
#include "utils/memutils.h"

#define MOST_PICKED 65536		/* rows of rare words, counted for each */
#define MOST_TERMS 64
#define FLOOR_SLACK (1 - 1e-12) /* rows with the very score of the floor are still wanted */

/* A posting of a rare term. */
typedef struct Picked
{
	uint32		row;
	int			term;
	double		tf;
} Picked;

/* A row with some: first[0] to first[n - 1]. */
typedef struct PickedRow
{
	const Picked *first;
	uint32		n;
	double		norm;
	double		sum;			/* of the rare terms' shares */
} PickedRow;

typedef struct PickedSegment
{
	Picked	   *picked;
	PickedRow  *rows;
	uint32		nrows;
} PickedSegment;

typedef struct Pick
{
	Walk	   *walk;
	const Ranking *ranking;
	TSQuery		match;
	Best	   *best;
	int			rare[MOST_TERMS];	/* in the order of terms */
	int			nrare;
	int			others[MOST_TERMS]; /* scored terms that are not rare */
	int			nothers;
	bool		required;		/* rows without a rare term do not meet the condition */
	double		frequency[MOST_TERMS];	/* of each term in the row at hand */
} Pick;

/* How many postings a term has in all segments; -1 where it stands for several lexemes. */
static int64
count_postings(const IndexView *view, int term)
{
	int64		sum = 0;

	for (int s = 0; s < view->nsegments; s++)
	{
		const TermEntries *entries = &view->segments[s].terms[term];

		if (entries->n > 1)
			return -1;
		sum += entries->n == 1 ? entries->entries[0].df : 0;
	}
	return sum;
}

/* Finds the terms that are rare all together; false where it is no use to pick rows by them. */
static bool
choose_terms(Pick *pick, const IndexView *view)
{
	int64		counts[MOST_TERMS];
	bool		rare[MOST_TERMS] = {false};
	int64		most = 0;
	int64		sum = 0;

	if (pick->ranking->nterms > MOST_TERMS)
		return false;
	for (int s = 0; s < view->nsegments; s++)
		most += view->segments[s].segment->info.rows / SPARSE;
	most = Min(most, MOST_PICKED);
	for (int i = 0; i < pick->ranking->nterms; i++)
		counts[i] = pick->ranking->terms[i].scored ? count_postings(view, i) : -1;
	for (;;)
	{
		int			rarest = -1;

		for (int i = 0; i < pick->ranking->nterms; i++)
			if (!rare[i] && counts[i] >= 0 && (rarest < 0 || counts[i] < counts[rarest]))
				rarest = i;
		if (rarest < 0 || sum + counts[rarest] > most)
			break;
		rare[rarest] = true;
		sum += counts[rarest];
	}
	for (int i = 0; i < pick->ranking->nterms; i++)
	{
		const RankTerm *term = &pick->ranking->terms[i];

		if (rare[i])
			pick->rare[pick->nrare++] = i;
		else if (term->scored)
			pick->others[pick->nothers++] = i;
		pick->required = pick->required || (rare[i] && pick->match != NULL && term->required);
	}
	return pick->nrare > 0 && (pick->nothers == 0 || pick->required || sum >= pick->best->keep);
}

/* Adds all postings of a term in the segment at hand. */
static uint32
add_postings(Pick *pick, int term, Picked *to, uint32 room)
{
	const Segment *segment = pick->walk->view->segments[pick->walk->segment].segment;
	const PostingWeights *weights = &pick->ranking->terms[term].weights;
	Postings	postings;
	uint32		n = 0;

	dlg_postings_open(&postings, segment, &pick->walk->cursors[term].entries.entries[0]);
	do
	{
		TakenPostings taken;

		dlg_posting_take(&postings.reader, weights, 0, segment->info.rows, &taken);
		if (taken.n > room - n)
			dlg_bm25_corrupted(segment->index, BufferGetBlockNumber(postings.buffer),
							   "A lexeme has more postings than the dictionary says.");
		for (uint32 k = 0; k < taken.n; k++)
			to[n++] = (Picked) {taken.row[k], term, taken.tf[k]};
	} while (dlg_postings_next_block(&postings));
	dlg_postings_close(&postings);
	return n;
}

/*
 * Merges runs that are in the order of rows, two by two, the earlier first
 * where rows are the same; returns the whole.
 */
static Picked *
merge_runs(Picked *from, Picked *to, uint32 *ends, int nruns)
{
	while (nruns > 1)
	{
		Picked	   *whole = to;
		Picked	   *at = to;
		int			made = 0;
		uint32		start = 0;

		for (int run = 0; run < nruns; run += 2)
		{
			const Picked *a = from + start;
			const Picked *a_end = from + ends[run];
			const Picked *b = a_end;
			const Picked *b_end = from + ends[Min(run + 1, nruns - 1)];

			/* which comes first nobody can guess, so nothing branches on it */
			while (a < a_end && b < b_end)
			{
				bool		later = b->row < a->row;

				*at++ = *(later ? b : a);
				b += later;
				a += !later;
			}
			while (a < a_end)
				*at++ = *a++;
			while (b < b_end)
				*at++ = *b++;
			start = (uint32) (b_end - from);
			ends[made++] = start;
		}
		nruns = made;
		to = from;
		from = whole;
	}
	return from;
}

/* Asks the processor for the lengths of all rows at once, for each may be far from it. */
static void
fetch_lengths(const Pick *pick, const Picked *picked, uint32 n)
{
	const Segment *segment = pick->walk->view->segments[pick->walk->segment].segment;
	uint32		on_page = LENGTHS_ON_PAGE(segment->length_width);
	uint32		base = 0;
	uint32		limit = 0;
	const char *lengths = NULL;

	for (uint32 i = 0; i < n; i++)
	{
		uint32		row = picked[i].row;

		if (row >= limit)
		{
			lengths = (const char *) dlg_segment_lengths(segment, row / on_page);
			if (lengths == NULL)
				lengths = dlg_segment_hint(segment, STREAM_LENGTHS, row / on_page);
			base = row / on_page * on_page;
			limit = base + on_page;
		}
		if (lengths != NULL)
			__builtin_prefetch(lengths + (row - base) * segment->length_width);
	}
}

/* What a term adds to a row: dlg_bm25_term, in place. */
static inline double
share(const Pick *pick, int term, double tf, double norm)
{
	const PostingWeights *weights = &pick->ranking->terms[term].weights;

	return tf > 0 ? weights->idf * (tf * (weights->k1 + 1) / (tf + norm)) : 0;
}

/* Offers a row with a score, where it meets the condition. */
static void
offer(Pick *pick, Best *best, const PickedRow *row, double score)
{
	Found		found = {score, pick->walk->segment, row->first->row, false};

	if (score <= best->least || !dlg_best_wants(best, &found))
		return;
	if (pick->match != NULL && !dlg_match_row(pick->walk, found.row, &found.unsure))
		return;
	found.unsure = found.unsure && pick->walk->phrases;
	dlg_best_offer(best, &found);
}

/*
 * Gathers the rows of the segment at hand that hold a rare term, in order, and offers each with what these add to
 * it; keeps the rows where other terms are still to be looked up.
 */
static void
gather(Pick *pick, PickedSegment *segment, Best *best)
{
	uint32		room = 0;
	uint32		n = 0;
	uint32		ends[MOST_TERMS];
	int			nruns = 0;
	double		norm_base;
	double		norm_slope;
	Picked	   *run;

	dlg_bm25_norm_line(&pick->ranking->model, &norm_base, &norm_slope);
	for (int i = 0; i < pick->nrare; i++)
	{
		const TermEntries *entries = &pick->walk->cursors[pick->rare[i]].entries;

		room += entries->n == 1 ? entries->entries[0].df : 0;
	}
	memset(segment, 0, sizeof *segment);
	if (room == 0)
		return;
	run = palloc(room * sizeof(Picked));
	for (int i = 0; i < pick->nrare; i++)
		if (pick->walk->cursors[pick->rare[i]].entries.n == 1)
		{
			n += add_postings(pick, pick->rare[i], run + n, room - n);
			ends[nruns++] = n;
		}
	segment->picked = nruns == 1 ? run : merge_runs(run, palloc(room * sizeof(Picked)), ends, nruns);
	fetch_lengths(pick, segment->picked, n);
	segment->rows = pick->nothers > 0 ? palloc(room * sizeof(PickedRow)) : NULL;
	for (const Picked *at = segment->picked, *end = at + n; at < end;)
	{
		PickedRow	row = {at, 0, norm_base + norm_slope * dlg_walk_length(pick->walk, at->row), 0};

		do
			row.sum += share(pick, at->term, at->tf, row.norm);
		while (++at < end && at->row == row.first->row);
		row.n = (uint32) (at - row.first);
		if (row.sum > best->least)
			offer(pick, best, &row, row.sum);
		if (segment->rows != NULL)
			segment->rows[segment->nrows++] = row;
	}
}

/* Looks a row up in the other terms' postings, as long as they may lift it; offers it with its score. */
static void
complete(Pick *pick, const PickedRow *row, const double *rest)
{
	double		most = row->sum;
	double		sum = 0;
	uint32		at = 0;

	for (int i = 0; i < pick->nothers; i++)
	{
		int			term = pick->others[i];

		if ((most + rest[i]) * SLACK <= pick->best->least)
			return;
		pick->frequency[term] = dlg_walk_frequency(pick->walk, term, row->first->row);
		most += share(pick, term, pick->frequency[term], row->norm);
	}
	for (int i = 0; i < pick->nrare; i++)
		pick->frequency[pick->rare[i]] = 0;
	for (; at < row->n; at++)
		pick->frequency[row->first[at].term] = row->first[at].tf;
	for (int i = 0; i < pick->ranking->nterms; i++)
		if (pick->ranking->terms[i].scored)
			sum += share(pick, i, pick->frequency[i], row->norm);
	offer(pick, pick->best, row, sum);
}

/*
 * Offers the rows of the segment at hand, unless rows without a rare term may
 * be among the best: then says false.
 */
static bool
complete_segment(Pick *pick, const PickedSegment *segment)
{
	const TermCursor *cursors = pick->walk->cursors;
	double		rest[MOST_TERMS + 1];	/* what others[i] and those after it can add at most */

	/* the one that can add most comes first: it decides soonest */
	for (int i = 1; i < pick->nothers; i++)
		for (int k = i; k > 0 && cursors[pick->others[k - 1]].bound < cursors[pick->others[k]].bound; k--)
		{
			int			other = pick->others[k];

			pick->others[k] = pick->others[k - 1];
			pick->others[k - 1] = other;
		}
	rest[pick->nothers] = 0;
	for (int i = pick->nothers; i-- > 0;)
		rest[i] = rest[i + 1] + cursors[pick->others[i]].bound;
	if (!pick->required && rest[0] * SLACK >= pick->best->least)
		return false;
	for (uint32 i = 0; i < segment->nrows; i++)
		complete(pick, &segment->rows[i], rest);
	return true;
}

/* Goes through the segments; see walk.h. */
static void
pick_rows(Pick *pick, bool *done)
{
	int			nsegments = pick->walk->view->nsegments;
	PickedSegment *segments = palloc(Max(nsegments, 1) * sizeof(PickedSegment));
	Best		floor;

	dlg_best_open(&floor, pick->best->keep, NULL);
	for (int s = 0; s < nsegments; s++)
	{
		CHECK_FOR_INTERRUPTS();
		dlg_walk_enter(pick->walk, s);
		/* without other terms the sums are the scores */
		gather(pick, &segments[s], pick->nothers == 0 ? pick->best : &floor);
		done[s] = pick->nothers == 0;
	}
	if (pick->nothers == 0)
		return;
	dlg_best_shrink(&floor);
	pick->best->least = Max(pick->best->least, floor.least * FLOOR_SLACK);
	for (int s = 0; s < nsegments; s++)
	{
		CHECK_FOR_INTERRUPTS();
		dlg_walk_enter(pick->walk, s);
		done[s] = complete_segment(pick, &segments[s]);
	}
}

/* Picks the best rows; see walk.h. */
bool
dlg_pick(const IndexView *view, const Ranking *ranking, TSQuery match, Best *best, bool *done)
{
	Pick	   *pick = palloc0(sizeof(Pick));
	bool		left = false;

	memset(done, 0, view->nsegments * sizeof(bool));
	pick->ranking = ranking;
	pick->match = match;
	pick->best = best;
	if (choose_terms(pick, view))
	{
		MemoryContext context = AllocSetContextCreate(CurrentMemoryContext, "dialogue_bm25 pick", ALLOCSET_DEFAULT_SIZES);
		MemoryContext caller = MemoryContextSwitchTo(context);

		pick->walk = dlg_walk_new(view, ranking, match, true, &best->least, NULL);
		pick_rows(pick, done);
		dlg_walk_free(pick->walk);
		MemoryContextSwitchTo(caller);
		MemoryContextDelete(context);
	}
	pfree(pick);
	for (int s = 0; s < view->nsegments; s++)
		left = left || !done[s];
	return left;
}
