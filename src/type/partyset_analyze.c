/*
 * type/partyset_analyze.c: what ANALYZE keeps of a partyset column.
 *
 * To the standard statistics of a type with an order (most common sets,
 * histogram) it adds what PostgreSQL keeps of arrays, in the same slots, so
 * that pg_stats shows it: the most common parties with the share of the rows
 * that have each (most_common_elems), and how many parties the sets have
 * (elem_count_histogram).  Shares are of the rows that are not null.
 *
 * Relies on type/partyset_selfuncs.c to use them.
 *
 * Parties are counted as array_typanalyze counts elements, by lossy counting
 * (Manku and Motwani 2002): after every `width` parties seen, those that have
 * come up too rarely to matter are forgotten, so memory stays bounded whatever
 * a column holds.  Real columns know a few hundred parties and forget none.
 */
#include "postgres.h"

#include "access/detoast.h"
#include "catalog/pg_statistic.h"
#include "catalog/pg_type.h"
#include "commands/vacuum.h"
#include "utils/hsearch.h"
#include "utils/lsyscache.h"
#include "utils/syscache.h"

#include "compat.h"
#include "type/party.h"

PG_FUNCTION_INFO_V1(dlg_partyset_typanalyze);

/* Sets longer than that are not looked at, lest a sample of them fill the memory. */
#define TOO_WIDE 0x10000

/* What the standard statistics need, and ours after them. */
typedef struct Analysis
{
	AnalyzeAttrComputeStatsFunc standard;
	void	   *standard_data;
	Oid			party;			/* the type */
} Analysis;

typedef struct Counted
{
	PartyCode	code;			/* the key */
	int32		frequency;
	int32		missed;			/* how often it may have come before it was first kept */
} Counted;

/* What the sample holds. */
typedef struct Sample
{
	HTAB	   *counted;
	int64		width;			/* parties between two forgettings */
	int64		parties;		/* seen so far, each time they come */
	bool		forgotten;		/* some were */
	int			nsets;
	int32	   *sizes;			/* cardinality of each set */
} Sample;

/* Forgets the parties that are too rare. */
static void
forget_rare(Sample *sample)
{
	HASH_SEQ_STATUS scan;
	Counted    *item;

	hash_seq_init(&scan, sample->counted);
	while ((item = hash_seq_search(&scan)) != NULL)
		if (item->frequency + item->missed <= sample->parties / sample->width)
		{
			hash_search(sample->counted, &item->code, HASH_REMOVE, NULL);
			sample->forgotten = true;
		}
}

/* Counts the parties of one set. */
static void
count_set(Sample *sample, const PartySet *set)
{
	PartyWalk	walk = dlg_party_walk(set);
	PartyCode	code;
	int32		size = 0;

	while ((code = dlg_party_next(&walk)) != 0)
	{
		bool		found;
		Counted    *item = hash_search(sample->counted, &code, HASH_ENTER, &found);

		if (!found)
		{
			item->frequency = 0;
			item->missed = (int32) (sample->parties / sample->width);
		}
		item->frequency++;
		size++;
		if (++sample->parties % sample->width == 0)
			forget_rare(sample);
	}
	sample->sizes[sample->nsets++] = size;
}

static int
by_frequency(const void *a, const void *b)
{
	const Counted *left = *(Counted *const *) a;
	const Counted *right = *(Counted *const *) b;

	if (left->frequency != right->frequency)
		return left->frequency < right->frequency ? 1 : -1;
	return (left->code > right->code) - (left->code < right->code);
}

static int
by_code(const void *a, const void *b)
{
	const Counted *left = *(Counted *const *) a;
	const Counted *right = *(Counted *const *) b;

	return (left->code > right->code) - (left->code < right->code);
}

static int
by_size(const void *a, const void *b)
{
	int32		left = *(const int32 *) a;
	int32		right = *(const int32 *) b;

	return (left > right) - (left < right);
}

/*
 * The most common parties, at most `wanted`, ascending by code.  Where some
 * were forgotten, those whose count may be far off are left out.
 */
static Counted **
most_common(Sample *sample, int wanted, int *n)
{
	Counted   **items = palloc((hash_get_num_entries(sample->counted) + 1) * sizeof *items);
	int64		cutoff = sample->forgotten ? 9 * sample->parties / sample->width : 0;
	HASH_SEQ_STATUS scan;
	Counted    *item;

	*n = 0;
	hash_seq_init(&scan, sample->counted);
	while ((item = hash_seq_search(&scan)) != NULL)
		if (item->frequency > cutoff)
			items[(*n)++] = item;
	if (*n > wanted)
	{
		qsort(items, *n, sizeof *items, by_frequency);
		*n = wanted;
	}
	qsort(items, *n, sizeof *items, by_code);
	return items;
}

/* Stores the most common parties and, after their shares, the least and the greatest of these. */
static void
store_parties(VacAttrStats *stats, int slot, Oid party, Sample *sample)
{
	int			n;
	Counted   **items = most_common(sample, DLG_STATISTICS_TARGET(stats) * 10, &n);
	Datum	   *values;
	float4	   *shares;
	float4		least = 1;
	float4		greatest = 0;

	if (n == 0)
		return;
	values = MemoryContextAlloc(stats->anl_context, n * sizeof *values);
	shares = MemoryContextAlloc(stats->anl_context, (n + 2) * sizeof *shares);
	for (int i = 0; i < n; i++)
	{
		values[i] = PartyGetDatum(items[i]->code);
		shares[i] = (float4) items[i]->frequency / sample->nsets;
		least = Min(least, shares[i]);
		greatest = Max(greatest, shares[i]);
	}
	shares[n] = least;
	shares[n + 1] = greatest;
	stats->stakind[slot] = STATISTIC_KIND_MCELEM;
	stats->staop[slot] = InvalidOid;
	stats->stacoll[slot] = InvalidOid;
	stats->stanumbers[slot] = shares;
	stats->numnumbers[slot] = n + 2;
	stats->stavalues[slot] = values;
	stats->numvalues[slot] = n;
	stats->statypid[slot] = party;
	stats->statyplen[slot] = sizeof(int64);
	stats->statypbyval[slot] = FLOAT8PASSBYVAL;
	stats->statypalign[slot] = TYPALIGN_DOUBLE;
}

/* Stores the sizes of sets at equal steps from the least to the greatest, and their average. */
static void
store_sizes(VacAttrStats *stats, int slot, Sample *sample)
{
	int			n = Max(2, Min(DLG_STATISTICS_TARGET(stats), sample->nsets));
	float4	   *sizes = MemoryContextAlloc(stats->anl_context, (n + 1) * sizeof *sizes);
	double		sum = 0;

	qsort(sample->sizes, sample->nsets, sizeof *sample->sizes, by_size);
	for (int i = 0; i < sample->nsets; i++)
		sum += sample->sizes[i];
	for (int i = 0; i < n; i++)
		sizes[i] = sample->sizes[(int64) i * (sample->nsets - 1) / (n - 1)];
	sizes[n] = (float4) (sum / sample->nsets);
	stats->stakind[slot] = STATISTIC_KIND_DECHIST;
	stats->staop[slot] = InvalidOid;
	stats->stacoll[slot] = InvalidOid;
	stats->stanumbers[slot] = sizes;
	stats->numnumbers[slot] = n + 1;
}

/* Makes the standard statistics of the column, then those of its parties. */
static void
compute_stats(VacAttrStats *stats, AnalyzeAttrFetchFunc fetch, int nrows, double total_rows)
{
	Analysis   *analysis = stats->extra_data;
	HASHCTL		table = {.keysize = sizeof(PartyCode), .entrysize = sizeof(Counted), .hcxt = CurrentMemoryContext};
	Sample		sample = {.width = Max((int64) DLG_STATISTICS_TARGET(stats) * 10 * 1000 / 7, 1)};
	int			slot = 0;

	stats->extra_data = analysis->standard_data;
	analysis->standard(stats, fetch, nrows, total_rows);
	stats->extra_data = analysis;

	sample.counted = hash_create("parties of a sample", 512, &table, HASH_ELEM | HASH_BLOBS | HASH_CONTEXT);
	sample.sizes = palloc(Max(nrows, 1) * sizeof *sample.sizes);
	for (int i = 0; i < nrows; i++)
	{
		bool		is_null;
		Datum		value = fetch(stats, i, &is_null);
		PartySet   *set;

		DLG_ANALYZE_DELAY();
		if (is_null || toast_raw_datum_size(value) > TOO_WIDE)
			continue;
		set = (PartySet *) PG_DETOAST_DATUM_PACKED(value);
		count_set(&sample, set);
		if ((Pointer) set != DatumGetPointer(value))
			pfree(set);
	}
	while (slot < STATISTIC_NUM_SLOTS && stats->stakind[slot] != 0)
		slot++;
	if (sample.nsets == 0 || slot + 2 > STATISTIC_NUM_SLOTS)
		return;
	store_sizes(stats, slot, &sample);
	store_parties(stats, slot + 1, analysis->party, &sample);
}

/* ANALYZE asks how to look at a column: as at any that has an order, and at its parties. */
Datum
dlg_partyset_typanalyze(PG_FUNCTION_ARGS)
{
	VacAttrStats *stats = (VacAttrStats *) PG_GETARG_POINTER(0);
	Analysis   *analysis;

	if (!std_typanalyze(stats))
		PG_RETURN_BOOL(false);
	analysis = palloc(sizeof *analysis);
	analysis->standard = stats->compute_stats;
	analysis->standard_data = stats->extra_data;
	analysis->party = GetSysCacheOid2(TYPENAMENSP, Anum_pg_type_oid, PointerGetDatum("party"),
									  ObjectIdGetDatum(get_func_namespace(fcinfo->flinfo->fn_oid)));
	if (OidIsValid(analysis->party))
	{
		stats->compute_stats = compute_stats;
		stats->extra_data = analysis;
	}
	PG_RETURN_BOOL(true);
}
