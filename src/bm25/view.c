/*
 * view.c: finds a query's terms in an index, and adds up the statistics that BM25 needs.
 *
 * The statistics are those of what stands in the index: each row of the table
 * that VACUUM has not yet taken out, whether or not the query's snapshot sees
 * it; so they are the same for all who ask at one time.
 */
#include "postgres.h"

#include "bm25/walk.h"

#include "access/genam.h"
#include "access/xact.h"
#include "catalog/pg_inherits.h"
#include "miscadmin.h"
#include "tsearch/ts_utils.h"
#include "utils/fmgrprotos.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/snapmgr.h"
#include "utils/timestamp.h"

#include "bm25/tail.h"
#include "search/corpus.h"

static int
compare_terms(const void *a, const void *b)
{
	const RankTerm *x = a;
	const RankTerm *y = b;
	int			order = dlg_corpus_compare(x->term.lexeme, x->term.len, y->term.lexeme, y->term.len);

	if (order == 0)
		order = (int) x->term.prefix - (int) y->term.prefix;
	return order != 0 ? order : (int) x->term.fields - (int) y->term.fields;
}

/* Adds the operands of the condition, those under NOT as well. */
static int
condition_terms(TSQuery match, RankTerm *terms)
{
	int			n = 0;

	for (int i = 0; i < match->size; i++)
	{
		QueryItem  *item = GETQUERY(match) + i;

		if (item->type != QI_VAL)
			continue;
		terms[n].matched = true;
		terms[n].term.lexeme = GETOPERAND(match) + item->qoperand.distance;
		terms[n].term.len = item->qoperand.length;
		terms[n].term.prefix = item->qoperand.prefix;
		terms[n++].term.fields = item->qoperand.weight ? item->qoperand.weight : 0x0F;
	}
	return n;
}

/* Makes the terms of a ranking; see view.h. */
Ranking *
dlg_ranking_new(TSQuery rank, TSQuery match)
{
	Ranking    *ranking = palloc0(sizeof(Ranking));
	int			most = (rank != NULL ? rank->size : 0) + (match != NULL ? match->size : 0);
	Term	   *scored = palloc(Max(most, 1) * sizeof(Term));
	int			n = rank != NULL ? dlg_query_terms(rank, scored) : 0;
	int			kept = 0;

	ranking->terms = palloc0(Max(most, 1) * sizeof(RankTerm));
	for (int i = 0; i < n; i++)
	{
		ranking->terms[i].term = scored[i];
		ranking->terms[i].scored = true;
	}
	if (match != NULL)
		n += condition_terms(match, ranking->terms + n);
	qsort(ranking->terms, n, sizeof(RankTerm), compare_terms);
	for (int i = 0; i < n; i++)
	{
		RankTerm   *last = &ranking->terms[kept - 1];

		if (kept > 0 && compare_terms(last, &ranking->terms[i]) == 0)
		{
			last->scored |= ranking->terms[i].scored;
			last->matched |= ranking->terms[i].matched;
			last->term.said = Max(last->term.said, ranking->terms[i].term.said);
		}
		else
			ranking->terms[kept++] = ranking->terms[i];
	}
	ranking->nterms = kept;
	pfree(scored);
	if (match != NULL)
		dlg_match_mark_required(ranking, match);
	return ranking;
}

static void
add_totals(Totals *sum, const Totals *more)
{
	sum->documents += more->documents;
	for (int i = 0; i < POSTING_FIELDS; i++)
		sum->length[i] += more->length[i];
}

/* Finds a term's lexemes in the dictionary. */
static TermEntries
find_term(Dictionary *dictionary, RankTerm *term)
{
	TermEntries found = {NULL, 0};
	int			room = 0;
	bool		more = dlg_dictionary_seek(dictionary, term->term.lexeme, term->term.len);

	while (more)
	{
		if (dictionary->entry.len < term->term.len ||
			(!term->term.prefix && dictionary->entry.len != term->term.len) ||
			memcmp(dictionary->lexeme, term->term.lexeme, term->term.len) != 0)
			break;
		if (found.n == room)
		{
			room = room == 0 ? 1 : room * 2;
			found.entries = found.entries == NULL ? palloc(sizeof(DictionaryEntry)) :
				repalloc_huge(found.entries, room * sizeof(DictionaryEntry));
		}
		found.entries[found.n++] = dictionary->entry;
		term->df += dlg_dictionary_df(dictionary);
		more = term->term.prefix && dlg_dictionary_next(dictionary);
	}
	return found;
}

typedef struct TailState
{
	IndexView  *view;
	Ranking    *ranking;
	TSQuery		match;
	bool		keep;
} TailState;

/* Counts a row of the tail and keeps what is asked for. */
static void
visit_row(const ItemPointerData *tid, TSVector doc, void *arg)
{
	TailState  *state = arg;
	IndexView  *view = state->view;
	Ranking    *ranking = state->ranking;
	uint32		length[BM25_FIELDS] = {0};
	double		lengths[BM25_FIELDS];
	TailRow    *row = NULL;

	if (state->keep)
	{
		if (view->nrows == view->rows_room)
		{
			view->rows_room = view->rows_room == 0 ? 256 : view->rows_room * 2;
			view->rows = view->rows == NULL ? palloc(view->rows_room * sizeof(TailRow)) :
				repalloc_huge(view->rows, view->rows_room * sizeof(TailRow));
		}
		row = &view->rows[view->nrows++];
		memset(row, 0, sizeof *row);
		row->tid = *tid;
		row->null = doc == NULL;
		row->tf = palloc0(Max(ranking->nterms, 1) * sizeof(double));
	}
	if (doc == NULL)
		return;
	dlg_document_length(doc, length);
	ranking->totals.documents++;
	for (int i = 0; i < BM25_FIELDS; i++)
	{
		ranking->totals.length[i] += length[i];
		lengths[i] = length[i];
	}
	for (int i = 0; i < ranking->nterms; i++)
	{
		int			lexemes;
		double		tf = dlg_term_frequency(doc, &ranking->terms[i].term, view->meta->weights, &lexemes);

		ranking->terms[i].df += lexemes;
		if (row != NULL)
			row->tf[i] = tf;
	}
	if (row != NULL)
	{
		row->length = (float) dlg_bm25_weigh(view->meta->weights, lengths);
		row->matched = state->match == NULL ||
			DatumGetBool(DirectFunctionCall2(ts_match_vq, TSVectorGetDatum(doc), TSQueryGetDatum(state->match)));
	}
}

/* The figures of the ranking that was made last, and of which statement it was. */
static struct
{
	MemoryContext context;
	Oid			index;
	TimestampTz statement;
	uint64		completions;	/* of transactions, when the snapshot was taken */
	CommandId	command;
	Bm25		model;
	Totals		totals;
	RankTerm   *terms;			/* those that are scored */
	int			nterms;
}			agreed;

/* Goes through the terms that are scored: are they those agreed on?  Then takes their figures. */
static bool
take_agreed(Ranking *ranking)
{
	for (int take = 0; take <= 1; take++)
	{
		int			n = 0;

		for (int i = 0; i < ranking->nterms; i++)
		{
			if (!ranking->terms[i].scored)
				continue;
			if (n == agreed.nterms || compare_terms(&ranking->terms[i], &agreed.terms[n]) != 0)
				return false;
			if (take)
				ranking->terms[i].df = agreed.terms[n].df;
			n++;
		}
		if (n != agreed.nterms)
			return false;
	}
	ranking->totals = agreed.totals;
	return true;
}

/* Has this statement ranked by the index and the terms before?  Then takes the figures of that time. */
static bool
recall(Ranking *ranking, Oid index)
{
	Snapshot	snapshot = ActiveSnapshotSet() ? GetActiveSnapshot() : NULL;

	return snapshot != NULL && agreed.index == index && agreed.statement == GetCurrentStatementStartTimestamp() &&
		agreed.completions == snapshot->snapXactCompletionCount && agreed.command == snapshot->curcid &&
		take_agreed(ranking);
}

/* Keeps the figures for the rest of the statement. */
static void
agree(const Ranking *ranking, Oid index)
{
	Snapshot	snapshot = ActiveSnapshotSet() ? GetActiveSnapshot() : NULL;
	MemoryContext caller;

	if (snapshot == NULL)
		return;
	agreed.index = InvalidOid;
	if (agreed.context == NULL)
		agreed.context = AllocSetContextCreate(TopMemoryContext, "dialogue_bm25 statistics", ALLOCSET_SMALL_SIZES);
	MemoryContextReset(agreed.context);
	caller = MemoryContextSwitchTo(agreed.context);
	agreed.terms = MemoryContextAllocHuge(agreed.context, Max(ranking->nterms, 1) * sizeof(RankTerm));
	agreed.nterms = 0;
	for (int i = 0; i < ranking->nterms; i++)
		if (ranking->terms[i].scored)
		{
			RankTerm   *term = &agreed.terms[agreed.nterms++];

			*term = ranking->terms[i];
			term->term.lexeme = memcpy(palloc(term->term.len + 1), term->term.lexeme, term->term.len);
		}
	MemoryContextSwitchTo(caller);
	agreed.model = ranking->model;
	agreed.totals = ranking->totals;
	agreed.statement = GetCurrentStatementStartTimestamp();
	agreed.completions = snapshot->snapXactCompletionCount;
	agreed.command = snapshot->curcid;
	agreed.index = index;
}

/* Opens a view; see view.h. */
IndexView *
dlg_view_open(Relation index, Ranking *ranking, TSQuery match, bool keep)
{
	IndexView  *view = palloc0(sizeof(IndexView));
	TailState	state = {view, ranking, match, keep};

	view->index = index;
	view->meta = palloc(sizeof(MetaPage));
	dlg_bm25_read_meta(index, view->meta);
	view->nsegments = (int) view->meta->nsegments;
	view->segments = palloc(Max(view->nsegments, 1) * sizeof(SegmentView));
	for (int s = 0; s < view->nsegments; s++)
	{
		SegmentView *segment = &view->segments[s];
		Dictionary	dictionary;

		segment->segment = dlg_segment_keep(index, &view->meta->segments[s], CurrentMemoryContext);
		segment->terms = palloc(Max(ranking->nterms, 1) * sizeof(TermEntries));
		add_totals(&ranking->totals, &segment->segment->info.totals);
		dlg_dictionary_open(&dictionary, segment->segment);
		for (int i = 0; i < ranking->nterms; i++)
		{
			CHECK_FOR_INTERRUPTS();
			segment->terms[i] = find_term(&dictionary, &ranking->terms[i]);
		}
		dlg_dictionary_close(&dictionary);
	}
	if (view->meta->sealed != InvalidBlockNumber)
		dlg_tail_read(index, view->meta->sealed, view->meta->sealed_run, visit_row, &state);
	if (view->meta->tail != InvalidBlockNumber)
		dlg_tail_read(index, view->meta->tail, view->meta->tail_run, visit_row, &state);
	return view;
}

/* The weighed frequencies of codes, for terms in these fields. */
static const CodeTable *
code_table(Ranking *ranking, uint8 fields)
{
	static CodeTable last;		/* hardly ever is another one wanted than the time before */
	static bool any = false;
	CodeTable **table = &ranking->codes[fields & ((1 << POSTING_FIELDS) - 1)];

	if (*table == NULL)
	{
		double		weights[POSTING_FIELDS];

		for (int f = 0; f < POSTING_FIELDS; f++)
			weights[f] = (fields >> f) & 1 ? ranking->model.weights[f] : 0;
		if (!any || memcmp(weights, last.fields, sizeof weights) != 0)
		{
			memcpy(last.fields, weights, sizeof weights);
			dlg_code_table(&last);
			any = true;
		}
		*table = memcpy(palloc(sizeof(CodeTable)), &last, sizeof(CodeTable));
	}
	return *table;
}

/* Sets what scoring takes, from the figures and the model's parameters. */
static void
weigh_terms(Ranking *ranking)
{
	double		lengths[BM25_FIELDS];
	Bm25	   *model = &ranking->model;
	PostingWeights weights = {.k1 = model->k1};

	for (int i = 0; i < BM25_FIELDS; i++)
		lengths[i] = (double) ranking->totals.length[i];
	model->documents = (double) ranking->totals.documents;
	model->average = model->documents > 0 ? dlg_bm25_weigh(model->weights, lengths) / model->documents : 0;
	dlg_bm25_norm_line(model, &weights.norm_base, &weights.norm_slope);
	for (int i = 0; i < ranking->nterms; i++)
	{
		RankTerm   *term = &ranking->terms[i];

		weights.idf = dlg_bm25_said(term->term.said) *
			dlg_bm25_idf(model->documents, Min((double) term->df, model->documents));
		weights.codes = code_table(ranking, term->term.fields);
		term->weights = weights;
	}
}

/* The parameters of an index, with which its lengths have been weighed. */
static void
set_parameters(Bm25 *model, Relation index, const MetaPage *meta)
{
	const IndexOptions *options = dlg_bm25_options(index);

	model->k1 = options->k1;
	model->b = options->b;
	memcpy(model->weights, meta->weights, sizeof model->weights);
}

/* Adds up over all that is ranked together, except `but`. */
static void
add_indexes(Ranking *ranking, Oid all, Oid but)
{
	List	   *indexes = find_all_inheritors(all, AccessShareLock, NULL);
	MemoryContext context = AllocSetContextCreate(CurrentMemoryContext, "dialogue_bm25 view", ALLOCSET_DEFAULT_SIZES);
	ListCell   *cell;

	foreach(cell, indexes)
	{
		Relation	index;
		MemoryContext caller;

		if (lfirst_oid(cell) == but || get_rel_relkind(lfirst_oid(cell)) != RELKIND_INDEX)
			continue;
		index = index_open(lfirst_oid(cell), AccessShareLock);
		caller = MemoryContextSwitchTo(context);
		{
			IndexView  *view = dlg_view_open(index, ranking, NULL, false);

			if (but == InvalidOid)
				set_parameters(&ranking->model, index, view->meta);
		}
		MemoryContextSwitchTo(caller);
		MemoryContextReset(context);
		index_close(index, AccessShareLock);
	}
	MemoryContextDelete(context);
	list_free(indexes);
}

/* Sets what scoring needs; see view.h. */
void
dlg_ranking_finish(Ranking *ranking, Oid all, Relation index, const MetaPage *meta)
{
	set_parameters(&ranking->model, index, meta);
	if (OidIsValid(all) && !recall(ranking, all))
	{
		if (all != RelationGetRelid(index))
			add_indexes(ranking, all, RelationGetRelid(index));
		agree(ranking, all);
	}
	weigh_terms(ranking);
}

/* Makes a ranking ready without a view; see view.h. */
void
dlg_ranking_load(Ranking *ranking, Oid all)
{
	if (recall(ranking, all))
		ranking->model = agreed.model;
	else
	{
		add_indexes(ranking, all, InvalidOid);
		agree(ranking, all);
	}
	weigh_terms(ranking);
}
