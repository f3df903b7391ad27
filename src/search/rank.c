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

#include "search/corpus.h"
#include "search/term.h"

#define SMALL_STATS 2048		/* bytes that are worth comparing for every row */

typedef struct RankCache
{
	MemoryContext context;
	TSQuery		query;			/* of which terms are these */
	Term	   *terms;
	double	   *idfs;
	int			nterms;
	Corpus	   *stats;			/* what the idfs are of, or NULL */
	bool		stored;			/* stats come out of a TOAST table, from `where` */
	struct varatt_external where;
	bool		weighed;		/* the idfs are of stats */
} RankCache;

PG_FUNCTION_INFO_V1(dlg_bm25);

/* Makes the cache hold this query's terms. */
static void
read_query(RankCache *cache, TSQuery query)
{
	if (cache->query != NULL)
	{
		if (VARSIZE(cache->query) == VARSIZE(query) && memcmp(cache->query, query, VARSIZE(query)) == 0)
			return;
		pfree(cache->query);
		pfree(cache->terms);
		pfree(cache->idfs);
		cache->query = NULL;
	}
	cache->terms = MemoryContextAlloc(cache->context, (query->size + 1) * sizeof(Term));
	cache->idfs = MemoryContextAlloc(cache->context, (query->size + 1) * sizeof(double));
	cache->query = MemoryContextAlloc(cache->context, VARSIZE(query));
	memcpy(cache->query, query, VARSIZE(query));
	cache->nterms = dlg_query_terms(cache->query, cache->terms);
	cache->weighed = false;
}

/* Keeps statistics for the rows to come; their idfs are still to be made. */
static const Corpus *
keep_stats(RankCache *cache, struct varlena *given, bool stored)
{
	MemoryContext caller = MemoryContextSwitchTo(cache->context);

	if (cache->stats != NULL)
		pfree(cache->stats);
	cache->stats = NULL;
	cache->weighed = false;
	cache->stats = (Corpus *) PG_DETOAST_DATUM_COPY(PointerGetDatum(given));
	cache->stored = stored;
	MemoryContextSwitchTo(caller);
	return cache->stats;
}

/*
 * Gives the statistics ready to read.  A TOAST pointer that is the same as in
 * the last row leads to the same value, since one query runs under one
 * snapshot; that spares reading megabytes for every row.  Small statistics,
 * such as corpus_for gives, are compared.  Large ones that lie in memory are
 * read where they are.
 */
static const Corpus *
read_stats(RankCache *cache, Datum datum)
{
	struct varlena *given = (struct varlena *) DatumGetPointer(datum);
	struct varatt_external where;
	Corpus	   *stats;

	if (VARATT_IS_EXTERNAL_ONDISK(given))
	{
		VARATT_EXTERNAL_GET_POINTER(where, given);
		if (cache->stats != NULL && cache->stored && memcmp(&where, &cache->where, sizeof where) == 0)
			return cache->stats;
		cache->where = where;
		return keep_stats(cache, given, true);
	}
	stats = DatumGetCorpus(datum);
	if (VARSIZE(stats) <= SMALL_STATS)
	{
		if (cache->stats != NULL && VARSIZE(cache->stats) == VARSIZE(stats) &&
			memcmp(cache->stats, stats, VARSIZE(stats)) == 0)
			return cache->stats;
		return keep_stats(cache, (struct varlena *) stats, false);
	}
	cache->weighed = false;
	return stats;
}

/* Adds up a lexeme's positions by field; without positions it is one in D. */
static inline void
count_positions(TSVector doc, WordEntry *entry, uint8 fields, uint32 counts[BM25_FIELDS])
{
	int			npos = POSDATALEN(doc, entry);
	WordEntryPos *positions;

	if (npos == 0)
	{
		counts[0] += fields & 1;
		return;
	}
	positions = POSDATAPTR(doc, entry);
	for (int i = 0; i < npos; i++)
	{
		int			field = WEP_GETWEIGHT(positions[i]);

		counts[field] += (fields >> field) & 1;
	}
}

/* Weighs whole counts. */
static double
weigh(const double weights[BM25_FIELDS], const uint32 counts[BM25_FIELDS])
{
	double		numbers[BM25_FIELDS] = {counts[0], counts[1], counts[2], counts[3]};

	return dlg_bm25_weigh(weights, numbers);
}

/* Counts the term in the document; see term.h. */
double
dlg_term_frequency(TSVector doc, const Term *term, const double weights[BM25_FIELDS], int *lexemes)
{
	WordEntry  *entries = ARRPTR(doc);
	char	   *bytes = STRPTR(doc);
	uint32		counts[BM25_FIELDS] = {0};
	int			low = 0;
	int			high = doc->size;

	*lexemes = 0;
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
		++*lexemes;
		if (!term->prefix)
			break;
	}
	return weigh(weights, counts);
}

/* Adds up the document's positions by field; see term.h. */
void
dlg_document_length(TSVector doc, uint32 length[BM25_FIELDS])
{
	memset(length, 0, BM25_FIELDS * sizeof(uint32));
	for (int i = 0; i < doc->size; i++)
		count_positions(doc, &ARRPTR(doc)[i], 0x0F, length);
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

/* bm25(doc, query, stats, k1, b, weights): see rank.sql and core/bm25.h. */
Datum
dlg_bm25(PG_FUNCTION_ARGS)
{
	TSVector	doc = PG_GETARG_TSVECTOR(0);
	TSQuery		query = PG_GETARG_TSQUERY(1);
	RankCache  *cache = fcinfo->flinfo->fn_extra;
	const Corpus *stats;
	Bm25		model;
	uint32		length[BM25_FIELDS];
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

			cache->idfs[i] = dlg_bm25_said(term->said) *
				dlg_bm25_idf(model.documents, (double) dlg_corpus_df(stats, term->lexeme, term->len, term->prefix));
		}
		cache->weighed = true;
	}

	dlg_document_length(doc, length);
	norm = dlg_bm25_norm(&model, weigh(model.weights, length));
	for (int i = 0; i < cache->nterms; i++)
	{
		int			lexemes;

		score += dlg_bm25_term(&model, cache->idfs[i],
							   dlg_term_frequency(doc, &cache->terms[i], model.weights, &lexemes), norm);
	}
	PG_FREE_IF_COPY(doc, 0);
	PG_RETURN_FLOAT8(score);
}
