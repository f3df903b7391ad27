/*
 * walk.c: the windows of walk.h.
 *
 * Where the walk is told that only rows above a score are wanted (the tenth
 * best so far), it leaves out what cannot matter, as MaxScore does: the terms
 * are taken by how much they can add to a row; those that even together do not
 * reach that score are optional.  Windows with none of the others are passed
 * over, and an optional term is looked up only for rows that it may lift.
 *
 * Invariant: the score of a row is the sum of its terms' shares in the order of
 * the ranking's terms, so that it is the same to the last bit however it came
 * about, and the same as <@> computes from the row itself.
 */
#include "postgres.h"

#include "bm25/walk.h"

#include <float.h>

#include "miscadmin.h"
#include "utils/memutils.h"

#define CROWD 100				/* lists with a page pinned each */
#define LOOKUP_COST 64			/* of a posting in the middle of a list, in postings read one after the other */
#define MANY_POSTINGS 1024		/* for which it pays to keep a table of shares */
#define MOST_TABLES 64			/* of shares */

/* Makes a walk that stands before the first segment. */
Walk *
dlg_walk_new(const IndexView *view, const Ranking *ranking, TSQuery match, bool scoring, const double *least,
			 const bool *done)
{
	Walk	   *walk = palloc(sizeof(Walk));

	memset(walk, 0, offsetof(Walk, sum));
	walk->view = view;
	walk->ranking = ranking;
	walk->match = match;
	walk->scoring = scoring;
	walk->least = least;
	walk->done = done;
	walk->phrases = match != NULL && dlg_match_has_phrases(match);
	walk->needs_words = match != NULL && dlg_match_needs_words(match);
	walk->segment = -1;
	walk->lengths_page = InvalidBuffer;
	walk->context = AllocSetContextCreate(CurrentMemoryContext, "dialogue_bm25 walk", ALLOCSET_DEFAULT_SIZES);
	walk->row_context = AllocSetContextCreate(CurrentMemoryContext, "dialogue_bm25 row", ALLOCSET_DEFAULT_SIZES);
	walk->by_bound = palloc(Max(ranking->nterms, 1) * sizeof(int));
	walk->cursors = palloc0(Max(ranking->nterms, 1) * sizeof(TermCursor));
	walk->bits = palloc(Max(ranking->nterms, 1) * WINDOW_WORDS * sizeof(uint64));
	return walk;
}

/* Lets go of the segment at hand. */
static void
leave_segment(Walk *walk)
{
	for (int i = 0; i < walk->ranking->nterms; i++)
	{
		TermCursor *cursor = &walk->cursors[i];

		for (int k = 0; k < cursor->entries.n; k++)
		{
			if (cursor->lists != NULL)
				dlg_postings_close(&cursor->lists[k]);
			if (cursor->probes != NULL)
				dlg_postings_close(&cursor->probes[k]);
		}
		memset(cursor, 0, sizeof *cursor);
	}
	if (BufferIsValid(walk->lengths_page))
		ReleaseBuffer(walk->lengths_page);
	walk->lengths_page = InvalidBuffer;
	walk->awake = NULL;
	MemoryContextReset(walk->context);
}

void
dlg_walk_free(Walk *walk)
{
	leave_segment(walk);
	MemoryContextDelete(walk->context);
	MemoryContextDelete(walk->row_context);
	pfree(walk->by_bound);
	pfree(walk->cursors);
	pfree(walk->bits);
	pfree(walk);
}

/* Are the terms so many that their pages cannot all be pinned? */
static bool
is_crowded(const Walk *walk)
{
	int			lists = 0;

	for (int i = 0; i < walk->ranking->nterms; i++)
		lists += walk->cursors[i].entries.n;
	return lists > CROWD;
}

/* The most that a term can add to a row of the segment. */
static double
term_bound(const Ranking *ranking, const RankTerm *term, const TermEntries *entries)
{
	double		most = 0;
	double		shortest = 0;

	for (int k = 0; k < entries->n; k++)
	{
		most += entries->entries[k].most;
		shortest = k == 0 ? entries->entries[k].shortest : Min(shortest, entries->entries[k].shortest);
	}
	return dlg_bm25_term(&ranking->model, term->weights.idf, most, dlg_bm25_norm(&ranking->model, shortest)) * SLACK;
}

/* Is one row at a time faster than windows, where there are so many postings to go to?  Each row asks every term. */
static bool
is_sparse(const Walk *walk, uint64 postings)
{
	return postings * (SPARSE + walk->ranking->nterms) < walk->view->segments[walk->segment].segment->info.rows;
}

/* Do so few rows have a word that one at a time is faster than a window that is nearly empty? */
static bool
few_rows(const Walk *walk)
{
	uint64		postings = 0;

	if (walk->least == NULL && !walk->needs_words)
		return false;
	for (int i = 0; i < walk->ranking->nterms; i++)
	{
		const TermCursor *cursor = &walk->cursors[i];

		if (walk->least == NULL || walk->ranking->terms[i].scored)
			for (int k = 0; k < cursor->entries.n; k++)
				postings += cursor->entries.entries[k].df;
	}
	return is_sparse(walk, postings);
}

/* Puts the scored terms in order, the least bound first. */
static int
compare_bounds(const void *a, const void *b, void *arg)
{
	const Walk *walk = arg;
	double		x = walk->cursors[*(const int *) a].bound;
	double		y = walk->cursors[*(const int *) b].bound;

	return x < y ? -1 : x > y;
}

/* Goes to a segment; see walk.h. */
void
dlg_walk_enter(Walk *walk, int at)
{
	const SegmentView *segment = &walk->view->segments[at];

	leave_segment(walk);
	walk->segment = at;
	walk->base = walk->limit = 0;
	walk->nulls = segment->segment->info.totals.documents != segment->segment->info.rows;
	walk->nscored = 0;
	walk->postings = 0;
	for (int i = 0; i < walk->ranking->nterms; i++)
	{
		TermCursor *cursor = &walk->cursors[i];

		cursor->entries = segment->terms[i];
		if (!walk->ranking->terms[i].scored)
			continue;
		for (int k = 0; k < cursor->entries.n; k++)
			cursor->postings += cursor->entries.entries[k].df;
		walk->postings += cursor->postings;
		cursor->bound = term_bound(walk->ranking, &walk->ranking->terms[i], &cursor->entries);
		walk->by_bound[walk->nscored++] = i;
	}
	qsort_arg(walk->by_bound, walk->nscored, sizeof(int), compare_bounds, walk);
	walk->crowded = is_crowded(walk);
}

/* Opens the lists of the segment at hand. */
static void
open_lists(Walk *walk)
{
	MemoryContext caller = MemoryContextSwitchTo(walk->context);
	int			tables = 0;

	for (int i = 0; i < walk->ranking->nterms; i++)
	{
		TermCursor *cursor = &walk->cursors[i];

		cursor->lists = palloc(Max(cursor->entries.n, 1) * sizeof(Postings));
		for (int k = 0; k < cursor->entries.n; k++)
		{
			dlg_postings_open(&cursor->lists[k], walk->view->segments[walk->segment].segment,
							  &cursor->entries.entries[k]);
			if (walk->crowded)
				dlg_postings_rest(&cursor->lists[k]);
		}
		if (cursor->postings >= MANY_POSTINGS && cursor->entries.n == 1 && tables++ < MOST_TABLES)
		{
			cursor->shares = palloc(sizeof(ShareTable));
			dlg_share_table(cursor->shares, palloc(SHARE_CELLS * sizeof(double)));
		}
	}
	MemoryContextSwitchTo(caller);
	walk->sparse = few_rows(walk);
}

/* Goes to the next segment; false where there is none. */
static bool
enter_next(Walk *walk)
{
	int			next = walk->segment + 1;

	while (next < walk->view->nsegments && walk->done != NULL && walk->done[next])
		next++;
	if (next >= walk->view->nsegments)
	{
		leave_segment(walk);
		walk->segment = walk->view->nsegments;
		return false;
	}
	dlg_walk_enter(walk, next);
	open_lists(walk);
	return true;
}

/* Counts the terms that cannot lift a row above what is wanted. */
static void
set_optional(Walk *walk)
{
	double		sum = 0;
	uint64		passed = 0;

	walk->optional = 0;
	walk->optional_bound = 0;
	if (walk->least == NULL)
		return;
	for (int i = 0; i < walk->nscored; i++)
	{
		const TermCursor *cursor = &walk->cursors[walk->by_bound[i]];

		sum += cursor->bound;
		passed += cursor->postings;
		if (sum > *walk->least)
			break;
		/* a lookup costs as much as adding many postings */
		if (i + 1 == walk->nscored || (walk->postings - passed) * LOOKUP_COST < passed)
		{
			walk->optional_bound = sum;
			walk->optional = i + 1;
			walk->sparse = is_sparse(walk, walk->postings - passed);
		}
	}
	for (int i = 0; i < walk->nscored; i++)
		walk->cursors[walk->by_bound[i]].optional = i < walk->optional;
}

/* The first document of a term that is not below `from`; PG_UINT32_MAX where there is none. */
static uint32
first_document(Walk *walk, int term, uint32 from)
{
	TermCursor *cursor = &walk->cursors[term];
	uint32		first = PG_UINT32_MAX;

	for (int k = 0; k < cursor->entries.n; k++)
	{
		Postings   *list = &cursor->lists[k];

		if (!list->done && list->reader.doc < from)
		{
			bool		asleep = !BufferIsValid(list->buffer);

			dlg_postings_wake(list);
			dlg_postings_seek(list, from);
			if (asleep)
				dlg_postings_rest(list);
		}
		if (!list->done)
			first = Min(first, list->reader.doc);
	}
	return first;
}

/* The first row from `from` on where one of the terms that are not optional stands. */
static uint32
first_scored(Walk *walk, uint32 from)
{
	uint32		first = PG_UINT32_MAX;

	for (int i = walk->optional; i < walk->nscored; i++)
		first = Min(first, first_document(walk, walk->by_bound[i], from));
	return first;
}

/* The only list that must be gone through, where all other terms are optional; else NULL. */
static Postings *
only_list(const Walk *walk)
{
	const TermCursor *cursor = &walk->cursors[walk->by_bound[walk->nscored - 1]];

	return walk->nscored > 0 && walk->optional == walk->nscored - 1 && !walk->crowded &&
		cursor->entries.n == 1 ? &cursor->lists[0] : NULL;
}

/* The first row from `from` on in a block of the list that may hold a row that is wanted. */
static uint32
first_promising(Walk *walk, Postings *list, uint32 from)
{
	const PostingWeights *weights = &walk->ranking->terms[walk->by_bound[walk->nscored - 1]].weights;

	if (!list->done && list->reader.doc < from)
		dlg_postings_seek(list, from);
	while (!list->done)
	{
		double		most = dlg_posting_most(&list->reader, weights) * SLACK;

		if (most < 0 || (most + walk->optional_bound) * SLACK > *walk->least)
			return list->reader.doc;
		dlg_postings_next_block(list);
	}
	return PG_UINT32_MAX;
}

/* The first row from `from` on that may meet the condition: where all required terms stand, else any term. */
static uint32
first_matching(Walk *walk, uint32 from)
{
	uint32		any = PG_UINT32_MAX;
	uint32		all = from;
	bool		required = false;

	for (int i = 0; i < walk->ranking->nterms; i++)
	{
		uint32		first;

		if (!walk->ranking->terms[i].matched)
			continue;
		first = first_document(walk, i, all);
		if (walk->ranking->terms[i].required)
		{
			required = true;
			all = Max(all, first / WINDOW * WINDOW);
			if (first == PG_UINT32_MAX)
				return PG_UINT32_MAX;
		}
		any = Min(any, first);
	}
	return required ? all : any;
}

/* Where the next window lies; false where the segment holds no more. */
static bool
find_window(Walk *walk)
{
	uint32		rows = walk->view->segments[walk->segment].segment->info.rows;
	uint32		next = walk->limit;
	Postings   *only;

	set_optional(walk);
	only = walk->least != NULL ? only_list(walk) : NULL;
	if (only != NULL)
		next = first_promising(walk, only, next);
	else if (walk->least != NULL)
		next = first_scored(walk, next);
	if (walk->needs_words && next < rows)
		next = first_matching(walk, next);
	if (next >= rows)
		return false;
	walk->base = walk->sparse ? next : next / WINDOW * WINDOW;
	walk->limit = walk->sparse ? next + 1 : Min(walk->base + WINDOW, rows);
	/* of one list no more than the block at hand, of which we know that it is worth it */
	if (only != NULL && !walk->sparse)
	{
		walk->base = next;
		if (!only->done && only->reader.doc >= next)
			walk->limit = Min(walk->limit, only->reader.last + 1);
	}
	return true;
}

typedef enum Purpose {FOR_SCORE, FOR_BITS, FOR_BOTH, FOR_COUNT} Purpose;

/* Takes the postings of one list that lie in the window. */
static void
take_postings(Walk *walk, int term, Postings *list, Purpose purpose)
{
	const PostingWeights *weights = &walk->ranking->terms[term].weights;
	uint64	   *bits = walk->bits + (size_t) term * WINDOW_WORDS;
	bool		asleep = !BufferIsValid(list->buffer);

	if (list->done || (list->reader.doc >= walk->limit))
		return;
	dlg_postings_wake(list);
	if (list->reader.doc < walk->base)
		dlg_postings_seek(list, walk->base);
	while (!list->done && list->reader.doc < walk->limit)
	{
		PostingReader *reader = &list->reader;

		if (purpose == FOR_BITS)
			dlg_posting_match(reader, weights, walk->base, walk->limit, bits);
		else if (purpose == FOR_COUNT)
			dlg_posting_count(reader, weights, walk->base, walk->limit, walk->tf);
		else
			dlg_posting_score(reader, weights, walk->base, walk->limit, &walk->lengths,
							  walk->cursors[term].shares, walk->sum, purpose == FOR_BOTH ? bits : NULL);
		if (reader->at < reader->count || !dlg_postings_next_block(list))
			break;
	}
	if (asleep)
		dlg_postings_rest(list);
}

/* Takes a prefix: its frequency is the sum over its lexemes. */
static void
take_prefix(Walk *walk, int term, bool scored, bool matched)
{
	TermCursor *cursor = &walk->cursors[term];
	const Bm25 *model = &walk->ranking->model;
	double		idf = walk->ranking->terms[term].weights.idf;
	uint32		n = walk->limit - walk->base;
	uint64	   *bits = walk->bits + (size_t) term * WINDOW_WORDS;

	memset(walk->tf, 0, n * sizeof(double));
	for (int k = 0; k < cursor->entries.n; k++)
		take_postings(walk, term, &cursor->lists[k], FOR_COUNT);
	for (uint32 i = 0; i < n; i++)
	{
		if (walk->tf[i] <= 0)
			continue;
		if (scored)
			walk->sum[i] += dlg_bm25_term(model, idf, walk->tf[i], dlg_bm25_norm(model, dlg_row_length(&walk->lengths, i)));
		if (matched)
			bits[i / 64] |= UINT64CONST(1) << i % 64;
	}
}

/* Takes a term's postings of the window. */
static void
take_term(Walk *walk, int term)
{
	const RankTerm *it = &walk->ranking->terms[term];
	TermCursor *cursor = &walk->cursors[term];
	bool		matched = it->matched && walk->match != NULL;
	bool		scored = it->scored && walk->scoring && !cursor->optional;

	if (matched)
		memset(walk->bits + (size_t) term * WINDOW_WORDS, 0, WINDOW_WORDS * sizeof(uint64));
	if (cursor->entries.n > 1 && (scored || matched))
		take_prefix(walk, term, scored, matched);
	else if (cursor->entries.n == 1 && (scored || matched))
		take_postings(walk, term, &cursor->lists[0], !scored ? FOR_BITS : matched ? FOR_BOTH : FOR_SCORE);
}

/* Finds the lengths of the window: where they are kept, or on their page, which it pins. */
static void
take_lengths(Walk *walk)
{
	Segment    *segment = walk->view->segments[walk->segment].segment;
	uint32		on_page = LENGTHS_ON_PAGE(segment->length_width);
	uint32		page = walk->base / on_page;
	bool		pinned = BufferIsValid(walk->lengths_page) && walk->lengths_number == page;
	const uint8 *codes = pinned ? NULL : dlg_segment_lengths(segment, page);

	if (codes == NULL && !pinned)
	{
		if (BufferIsValid(walk->lengths_page))
			ReleaseBuffer(walk->lengths_page);
		walk->lengths_page = InvalidBuffer;
		walk->lengths_page = dlg_segment_page(segment, STREAM_LENGTHS, page);
		walk->lengths_number = page;
	}
	if (codes == NULL)
		codes = (const uint8 *) PageGetRoom(BufferGetPage(walk->lengths_page));
	walk->lengths = (RowLengths) {
		codes + walk->base % on_page * segment->length_width,
		segment->length_width, segment->nlengths, dlg_segment_scale(segment)
	};
}

/* Makes the window a page of lengths; see walk.h. */
void
dlg_walk_lengths(Walk *walk, uint32 row)
{
	uint32		on_page = LENGTHS_ON_PAGE(walk->view->segments[walk->segment].segment->length_width);

	walk->base = row / on_page * on_page;
	walk->limit = walk->base + on_page;
	take_lengths(walk);
}

/* Goes to the next window; see walk.h. */
bool
dlg_walk_next(Walk *walk)
{
	CHECK_FOR_INTERRUPTS();
	while (walk->segment < 0 || walk->segment >= walk->view->nsegments || !find_window(walk))
		if (!enter_next(walk))
			return false;
	take_lengths(walk);
	memset(walk->sum, 0, (walk->limit - walk->base) * sizeof(double));
	for (int i = 0; i < walk->ranking->nterms; i++)
		take_term(walk, i);
	if (walk->match != NULL)
		dlg_match_window(walk);
	return true;
}

/* Goes to a row's posting; see walk.h. */
const PostingReader *
dlg_walk_probe(Walk *walk, int term, int list, uint32 row)
{
	TermCursor *cursor = &walk->cursors[term];
	Postings   *probe;

	if (cursor->probes == NULL)
	{
		cursor->probes = MemoryContextAlloc(walk->context, Max(cursor->entries.n, 1) * sizeof(Postings));
		for (int k = 0; k < cursor->entries.n; k++)
		{
			dlg_postings_open(&cursor->probes[k], walk->view->segments[walk->segment].segment,
							  &cursor->entries.entries[k]);
			if (walk->crowded)
				dlg_postings_rest(&cursor->probes[k]);
		}
	}
	probe = &cursor->probes[list];
	/* of many lists nearly all stand beyond the row: their pages need not be looked at */
	if (probe->done || probe->reader.doc > row)
		return NULL;
	if (walk->crowded && walk->awake != NULL && walk->awake != probe)
		dlg_postings_rest(walk->awake);
	walk->awake = probe;
	dlg_postings_wake(probe);
	if (!dlg_postings_seek(probe, row) || probe->reader.doc != row)
		return NULL;
	return &probe->reader;
}

/* Tells how often a term stands in a row, weighed; see walk.h. */
double
dlg_walk_frequency(Walk *walk, int term, uint32 row)
{
	const double *fields = walk->ranking->terms[term].weights.codes->fields;
	TermCursor *cursor = &walk->cursors[term];
	double		sum = 0;

	for (int k = 0; k < cursor->entries.n; k++)
	{
		const PostingReader *reader = dlg_walk_probe(walk, term, k, row);
		uint8		tf[POSTING_FIELDS];

		if (reader == NULL)
			continue;
		dlg_posting_get(reader, tf);
		for (int f = 0; f < POSTING_FIELDS; f++)
			sum += fields[f] * tf[f];
	}
	return sum;
}

/* Computes a row's score from nothing. */
static double
row_score(Walk *walk, uint32 row)
{
	const Ranking *ranking = walk->ranking;
	double		norm = dlg_bm25_norm(&ranking->model, dlg_row_length(&walk->lengths, row - walk->base));
	double		sum = 0;

	for (int i = 0; i < ranking->nterms; i++)
		if (ranking->terms[i].scored)
			sum += dlg_bm25_term(&ranking->model, ranking->terms[i].weights.idf, dlg_walk_frequency(walk, i, row), norm);
	return sum;
}

/* Gives the score of a row of the window; see walk.h. */
double
dlg_walk_score(Walk *walk, uint32 row)
{
	double		sum = walk->sum[row - walk->base];

	if (walk->optional == 0)
		return sum;
	if ((sum + walk->optional_bound) * SLACK <= *walk->least)
		return -1;
	return row_score(walk, row);
}
