/*
 * rank.c: bm25(), the score of one document for one query.
 *
 * Relies on core/bm25.c for the formula and on corpus.c for the statistics;
 * here is only the counting: which lexemes a query asks for, how often the
 * document holds them, how long it is.
 *
 * What is the same from row to row (the query's terms, and the statistics
 * when they come out of a TOAST table) is kept in fn_extra.
 */
#include "postgres.h"

#include "access/detoast.h"
#include "miscadmin.h"

#include "search/corpus.h"

/* A lexeme or prefix that the query asks for. */
typedef struct Term
{
	const char *lexeme;
	int			len;
	bool		prefix;
	uint8		fields;			/* bit i: field i counts (0 D to 3 A) */
	double		idf;
} Term;

typedef struct RankCache
{
	MemoryContext context;
	TSQuery		query;			/* of which terms are these */
	Term	   *terms;
	int			nterms;
	Corpus	   *stats;			/* detoasted from `where`, or NULL */
	struct varatt_external where;
	bool		weighed;		/* the idfs are of stats */
} RankCache;

PG_FUNCTION_INFO_V1(dlg_bm25);

/* Collects the operands that a document is to hold, those under NOT left out. */
static void
collect_terms(QueryItem *item, char *operands, bool wanted, RankCache *cache)
{
	check_stack_depth();
	if (item->type == QI_VAL)
	{
		if (wanted)
		{
			Term	   *term = &cache->terms[cache->nterms++];

			term->lexeme = operands + item->qoperand.distance;
			term->len = item->qoperand.length;
			term->prefix = item->qoperand.prefix;
			term->fields = item->qoperand.weight ? item->qoperand.weight : 0x0F;
		}
		return;
	}
	if (item->qoperator.oper == OP_NOT)
	{
		collect_terms(item + 1, operands, !wanted, cache);
		return;
	}
	collect_terms(item + item->qoperator.left, operands, wanted, cache);
	collect_terms(item + 1, operands, wanted, cache);
}

static int
compare_terms(const void *a, const void *b)
{
	const Term *x = a;
	const Term *y = b;
	int			order = dlg_corpus_compare(x->lexeme, x->len, y->lexeme, y->len);

	return order != 0 ? order : (int) x->prefix - (int) y->prefix;
}

/* Makes the cache hold this query's terms, each once; said twice, it may stand in the fields of both. */
static void
read_query(RankCache *cache, TSQuery query)
{
	int			kept = 0;

	if (cache->query != NULL)
	{
		if (VARSIZE(cache->query) == VARSIZE(query) && memcmp(cache->query, query, VARSIZE(query)) == 0)
			return;
		pfree(cache->query);
		pfree(cache->terms);
		cache->query = NULL;
	}
	cache->terms = MemoryContextAlloc(cache->context, (query->size + 1) * sizeof(Term));
	cache->query = MemoryContextAlloc(cache->context, VARSIZE(query));
	memcpy(cache->query, query, VARSIZE(query));
	cache->nterms = 0;
	cache->weighed = false;
	if (query->size == 0)
		return;
	collect_terms(GETQUERY(cache->query), GETOPERAND(cache->query), true, cache);
	qsort(cache->terms, cache->nterms, sizeof(Term), compare_terms);
	for (int i = 0; i < cache->nterms; i++)
	{
		if (kept > 0 && compare_terms(&cache->terms[kept - 1], &cache->terms[i]) == 0)
			cache->terms[kept - 1].fields |= cache->terms[i].fields;
		else
			cache->terms[kept++] = cache->terms[i];
	}
	cache->nterms = kept;
}

/*
 * Gives the statistics ready to read.  A TOAST pointer that is the same as in
 * the last row leads to the same value, since one query runs under one
 * snapshot; that spares reading megabytes for every row.
 */
static const Corpus *
read_stats(RankCache *cache, Datum datum)
{
	struct varlena *given = (struct varlena *) DatumGetPointer(datum);
	struct varatt_external where;
	MemoryContext caller;

	if (!VARATT_IS_EXTERNAL_ONDISK(given))
	{
		cache->weighed = false;
		return DatumGetCorpus(datum);
	}
	VARATT_EXTERNAL_GET_POINTER(where, given);
	if (cache->stats != NULL && memcmp(&where, &cache->where, sizeof where) == 0)
		return cache->stats;
	if (cache->stats != NULL)
		pfree(cache->stats);
	cache->stats = NULL;
	cache->weighed = false;
	caller = MemoryContextSwitchTo(cache->context);
	cache->stats = (Corpus *) detoast_attr(given);
	MemoryContextSwitchTo(caller);
	cache->where = where;
	return cache->stats;
}

/* Adds up the document's positions by field; a lexeme without positions is one in D. */
static void
count_positions(TSVector doc, WordEntry *entry, uint8 fields, double counts[BM25_FIELDS])
{
	int			npos = POSDATALEN(doc, entry);
	WordEntryPos *positions = POSDATAPTR(doc, entry);

	if (npos == 0 && (fields & 1))
		counts[0]++;
	for (int i = 0; i < npos; i++)
		if (fields & (1 << WEP_GETWEIGHT(positions[i])))
			counts[WEP_GETWEIGHT(positions[i])]++;
}

/* Counts the term in the document: its lexeme, or every lexeme that begins so. */
static double
term_frequency(TSVector doc, const Term *term, const double weights[BM25_FIELDS])
{
	WordEntry  *entries = ARRPTR(doc);
	char	   *bytes = STRPTR(doc);
	double		counts[BM25_FIELDS] = {0};
	int			low = 0;
	int			high = doc->size;

	while (low < high)
	{
		int			middle = low + (high - low) / 2;

		if (dlg_corpus_compare(bytes + entries[middle].pos, entries[middle].len,
							   term->lexeme, term->len) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < doc->size; low++)
	{
		if (entries[low].len < term->len || (!term->prefix && entries[low].len != term->len) ||
			memcmp(bytes + entries[low].pos, term->lexeme, term->len) != 0)
			break;
		count_positions(doc, &entries[low], term->fields, counts);
		if (!term->prefix)
			break;
	}
	return dlg_bm25_weigh(weights, counts);
}

/* Refuses parameters for which the formula has no meaning. */
static void
check_parameters(double k1, double b)
{
	if (!(k1 >= 0 && k1 <= 1e6))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("k1 out of range: %g", k1),
				 errhint("k1 is a number from 0 to 1000000; 1.2 is usual.")));
	if (!(b >= 0 && b <= 1))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("b out of range: %g", b),
				 errhint("b is a number from 0 to 1; 0.75 is usual.")));
}

/* bm25(doc, query, stats, k1, b, weights): see search.sql and core/bm25.h. */
Datum
dlg_bm25(PG_FUNCTION_ARGS)
{
	TSVector	doc = PG_GETARG_TSVECTOR(0);
	TSQuery		query = PG_GETARG_TSQUERY(1);
	RankCache  *cache = fcinfo->flinfo->fn_extra;
	const Corpus *stats;
	Bm25		model;
	double		length[BM25_FIELDS] = {0};
	double		norm;
	double		score = 0;

	if (cache == NULL)
	{
		cache = MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt, sizeof(RankCache));
		cache->context = fcinfo->flinfo->fn_mcxt;
		fcinfo->flinfo->fn_extra = cache;
	}
	model.k1 = PG_GETARG_FLOAT8(3);
	model.b = PG_GETARG_FLOAT8(4);
	check_parameters(model.k1, model.b);
	dlg_bm25_weights(PG_GETARG_DATUM(5), model.weights);
	read_query(cache, query);
	stats = read_stats(cache, PG_GETARG_DATUM(2));
	model.documents = (double) stats->documents;
	model.average = dlg_corpus_average(stats, model.weights);
	if (!cache->weighed)
	{
		for (int i = 0; i < cache->nterms; i++)
		{
			Term	   *term = &cache->terms[i];

			term->idf = dlg_bm25_idf(model.documents,
									 (double) dlg_corpus_df(stats, term->lexeme, term->len, term->prefix));
		}
		cache->weighed = true;
	}

	for (int i = 0; i < doc->size; i++)
		count_positions(doc, &ARRPTR(doc)[i], 0x0F, length);
	norm = dlg_bm25_norm(&model, dlg_bm25_weigh(model.weights, length));
	for (int i = 0; i < cache->nterms; i++)
		score += dlg_bm25_term(&model, cache->terms[i].idf,
							   term_frequency(doc, &cache->terms[i], model.weights), norm);
	PG_FREE_IF_COPY(doc, 0);
	PG_RETURN_FLOAT8(score);
}
