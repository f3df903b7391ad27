/*
 * type/edtf_stats.c: what ANALYZE keeps of a column of edtf, and how many rows
 * the planner may expect of && @> <@ << >>.
 *
 * Beside the usual statistics of a sorted type, one slot has three rows of
 * quantiles one after the other, as many of each: of the first days, of the last
 * days and of the lengths, each ascending from the least to the greatest.
 *
 * Relies on edtf_days.h for the days that the operators compare.
 *
 * Keeps: first days and lengths are taken as independent, as the server does with ranges.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_statistic.h"
#include "catalog/pg_type.h"
#include "commands/vacuum.h"
#include "utils/lsyscache.h"
#include "utils/selfuncs.h"

#include "compat.h"
#include "type/edtf_days.h"

PG_FUNCTION_INFO_V1(dlg_edtf_typanalyze);
PG_FUNCTION_INFO_V1(dlg_edtf_sel);

/* Kind of the slot, from those left for private use. */
#define DAYS_QUANTILES 17360

/* What the server has set up for sorted types, called before ours. */
typedef struct Standard
{
	AnalyzeAttrComputeStatsFunc compute;
	void	   *extra;
} Standard;

static int
compare_numbers(const void *a, const void *b)
{
	int64		left = *(const int64 *) a;
	int64		right = *(const int64 *) b;

	return (left > right) - (left < right);
}

/* Sorts numbers and appends n of them at even distances, ends included. */
static void
add_quantiles(Datum *quantiles, int n, int64 *numbers, int count)
{
	qsort(numbers, count, sizeof *numbers, compare_numbers);
	for (int i = 0; i < n; i++)
		quantiles[i] = Int64GetDatum(numbers[(int64) i * (count - 1) / (n - 1)]);
}

/* Fills the first free slot with quantiles of `count` first days, last days and lengths. */
static void
keep_quantiles(VacAttrStats *stats, int64 *numbers[3], int count)
{
	int			n = Min(count, DLG_STATISTICS_TARGET(stats) + 1);
	int			slot = 0;
	Datum	   *quantiles;
	MemoryContext before;

	while (slot < STATISTIC_NUM_SLOTS && stats->stakind[slot] != 0)
		slot++;
	if (n < 2 || slot == STATISTIC_NUM_SLOTS)
		return;
	before = MemoryContextSwitchTo(stats->anl_context);
	quantiles = palloc(3 * n * sizeof *quantiles);
	for (int i = 0; i < 3; i++)
		add_quantiles(quantiles + i * n, n, numbers[i], count);
	MemoryContextSwitchTo(before);
	stats->stakind[slot] = DAYS_QUANTILES;
	stats->stavalues[slot] = quantiles;
	stats->numvalues[slot] = 3 * n;
	stats->statypid[slot] = INT8OID;
	stats->statyplen[slot] = sizeof(int64);
	stats->statypbyval[slot] = FLOAT8PASSBYVAL;
	stats->statypalign[slot] = TYPALIGN_DOUBLE;
}

/* Computes the usual statistics and ours from the sample. */
static void
compute_statistics(VacAttrStats *stats, AnalyzeAttrFetchFunc fetch, int samplerows, double totalrows)
{
	Standard   *standard = stats->extra_data;
	int64	   *numbers[3];
	int			count = 0;

	stats->extra_data = standard->extra;
	standard->compute(stats, fetch, samplerows, totalrows);
	stats->extra_data = standard;

	for (int i = 0; i < 3; i++)
		numbers[i] = palloc(Max(samplerows, 1) * sizeof *numbers[i]);
	for (int row = 0; row < samplerows; row++)
	{
		bool		isnull;
		Datum		value = fetch(stats, row, &isnull);
		struct varlena *stored;
		EdtfDays	days;

		DLG_ANALYZE_DELAY();
		if (isnull)
			continue;
		stored = PG_DETOAST_DATUM_PACKED(value);
		days = dlg_days_of_edtf(stored);
		if ((Pointer) stored != DatumGetPointer(value))
			pfree(stored);
		numbers[0][count] = days.first;
		numbers[1][count] = days.last;
		numbers[2][count++] = days.first == EDTF_MIN || days.last == EDTF_MAX ? EDTF_MAX
			: days.last - days.first;
	}
	keep_quantiles(stats, numbers, count);
}

/* Sets up ANALYZE for a column of edtf. */
Datum
dlg_edtf_typanalyze(PG_FUNCTION_ARGS)
{
	VacAttrStats *stats = (VacAttrStats *) PG_GETARG_POINTER(0);
	Standard   *standard;

	if (!std_typanalyze(stats))
		PG_RETURN_BOOL(false);
	standard = palloc(sizeof *standard);
	standard->compute = stats->compute_stats;
	standard->extra = stats->extra_data;
	stats->compute_stats = compute_statistics;
	stats->extra_data = standard;
	PG_RETURN_BOOL(true);
}

/* Ascending quantiles of one thing, n of them, at least two. */
typedef struct Quantiles
{
	const Datum *values;
	int			n;
} Quantiles;

static int64
quantile(Quantiles quantiles, int i)
{
	return DatumGetInt64(quantiles.values[i]);
}

/* Where between two numbers a third is, from 0 to 1; in the middle where one is without bound. */
static double
part_of(int64 low, int64 high, int64 at)
{
	if (low == EDTF_MIN || high == EDTF_MAX)
		return 0.5;
	return ((double) at - low) / ((double) high - low);
}

/* The share of values up to one. */
static double
share_up_to(Quantiles quantiles, int64 value)
{
	int			low = 0;
	int			high = quantiles.n - 1;

	if (value < quantile(quantiles, 0))
		return 0;
	if (value >= quantile(quantiles, high))
		return 1;
	while (high - low > 1)
	{
		int			middle = (low + high) / 2;

		if (quantile(quantiles, middle) <= value)
			low = middle;
		else
			high = middle;
	}
	return (low + part_of(quantile(quantiles, low), quantile(quantiles, high), value)) / (quantiles.n - 1);
}

/* The share of values below one. */
static double
share_below(Quantiles quantiles, int64 value)
{
	return value == EDTF_MIN ? 0 : share_up_to(quantiles, value - 1);
}

/*
 * The share of rows that begin from `low` to `high` and last until `until` at
 * least (contains) or at most (within), summed over the quantiles of first days.
 */
static double
share_lasting(Quantiles firsts, Quantiles lengths, int64 low, int64 high, int64 until, bool contains)
{
	double		sum = 0;

	for (int i = 0; i + 1 < firsts.n; i++)
	{
		int64		from = Max(quantile(firsts, i), low);
		int64		to = Min(quantile(firsts, i + 1), high);
		double		width = 1;
		int64		needed;
		double		shorter;

		if (from > to)
			continue;
		if (quantile(firsts, i) < quantile(firsts, i + 1))
			width = part_of(quantile(firsts, i), quantile(firsts, i + 1), to)
				- (from == quantile(firsts, i) ? 0
				   : part_of(quantile(firsts, i), quantile(firsts, i + 1), from));
		if (from == EDTF_MIN || until == EDTF_MAX)
			needed = EDTF_MAX;
		else
			needed = until - (from / 2 + to / 2);
		shorter = contains ? share_below(lengths, needed) : share_up_to(lengths, needed);
		sum += width * (contains ? 1 - shorter : shorter);
	}
	return sum / (firsts.n - 1);
}

/* Keeps an estimate of a share between the least and the most that its two conditions leave. */
static double
share_of_both(double one, double other, double estimate)
{
	return Max(Max(one + other - 1, 0), Min(estimate, Min(one, other)));
}

/* The share of rows, of those that are not null, that answer `row operator query`. */
static double
share_answering(const Datum *values, int n, const char *name, EdtfDays query)
{
	Quantiles	firsts = {values, n};
	Quantiles	lasts = {values + n, n};
	Quantiles	lengths = {values + 2 * n, n};
	bool		one_day = query.first == query.last;

	if (days_none(query))
		return strcmp(name, "@>") == 0 ? 1 : 0;
	if (strcmp(name, "<<") == 0)
		return share_below(lasts, query.first);
	if (strcmp(name, ">>") == 0)
		return 1 - share_up_to(firsts, query.last);
	if (strcmp(name, "<@") == 0)
		return share_of_both(1 - share_below(firsts, query.first), share_up_to(lasts, query.last),
							 share_lasting(firsts, lengths, query.first, query.last, query.last, false));
	if (strcmp(name, "@>") == 0 && !one_day)
		return share_of_both(share_up_to(firsts, query.first), 1 - share_below(lasts, query.last),
							 share_lasting(firsts, lengths, EDTF_MIN, query.first, query.last, true));
	return share_up_to(firsts, query.last) - share_below(lasts, query.first);
}

/* The share where nothing is known of the column. */
static double
usual_share(const char *name)
{
	if (strcmp(name, "<<") == 0 || strcmp(name, ">>") == 0)
		return DEFAULT_INEQ_SEL;
	return strcmp(name, "&&") == 0 ? 0.01 : 0.005;
}

/* The days of a constant; false where it is of another type. */
static bool
constant_days(const Const *constant, Oid column_type, EdtfDays *days)
{
	if (constant->consttype == column_type)
		*days = dlg_days_of_edtf(PG_DETOAST_DATUM_PACKED(constant->constvalue));
	else if (constant->consttype == DATEOID)
		*days = dlg_days_of_date(DatumGetDateADT(constant->constvalue));
	else if (type_is_range(constant->consttype))
		*days = dlg_days_of_range(DatumGetRangeTypeP(constant->constvalue));
	else
		return false;
	return true;
}

/* The share of all rows that a column's statistics tell; false where they do not. */
static bool
known_share(VariableStatData *column, const char *name, const Const *constant, double *share)
{
	AttStatsSlot slot;
	EdtfDays	query;

	if (!HeapTupleIsValid(column->statsTuple) || !constant_days(constant, column->vartype, &query)
		|| !get_attstatsslot(&slot, column->statsTuple, DAYS_QUANTILES, InvalidOid, ATTSTATSSLOT_VALUES))
		return false;
	*share = share_answering(slot.values, slot.nvalues / 3, name, query)
		* (1 - ((Form_pg_statistic) GETSTRUCT(column->statsTuple))->stanullfrac);
	free_attstatsslot(&slot);
	return true;
}

/* Restriction estimator of && @> <@ << >> where one side is an edtf. */
Datum
dlg_edtf_sel(PG_FUNCTION_ARGS)
{
	PlannerInfo *root = (PlannerInfo *) PG_GETARG_POINTER(0);
	Oid			operator = PG_GETARG_OID(1);
	List	   *args = (List *) PG_GETARG_POINTER(2);
	VariableStatData column;
	Node	   *other;
	bool		on_left;
	double		share;
	const char *name = get_opname(operator);

	if (!get_restriction_variable(root, args, PG_GETARG_INT32(3), &column, &other, &on_left))
		PG_RETURN_FLOAT8(usual_share(name));
	if (!on_left)
		name = get_opname(get_commutator(operator));
	share = usual_share(name);
	if (IsA(other, Const))
	{
		if (((Const *) other)->constisnull)
			share = 0;
		else
			known_share(&column, name, (Const *) other, &share);
	}
	ReleaseVariableStats(column);
	CLAMP_PROBABILITY(share);
	PG_RETURN_FLOAT8(share);
}
