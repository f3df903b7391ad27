/*
 * type/partyset_selfuncs.c: how many rows && @> <@ will find, for the planner.
 *
 * Relies on the statistics that partyset_analyze.c leaves.
 *
 * A column's most common sets are looked at one by one, so that parties which
 * meet again and again ({KR,US}) count as often as they do.  What remains of
 * each party's share, once those sets are taken out, is treated as independent
 * of every other party:
 *
 *     column @> {a,b}    the product of the shares of a and b
 *     column && {a,b}    what the product of the shares that lack them leaves
 *     column <@ {a,b}    for each size of a set: its share, times the chance
 *                        that a set of that size holds no other party
 *
 * A party that ANALYZE has not seen has half the least share seen.  A column
 * of type party is one of sets of one.  A join takes the sets that one side's
 * statistics hold, in their proportions, as constants for the other side.
 *
 * Statistics are read whatever the user may see of the table: comparing sets
 * raises no error and tells nothing (as LEAKPROOF functions).
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_statistic.h"
#include "nodes/pathnodes.h"
#include "utils/lsyscache.h"
#include "utils/selfuncs.h"

#include "type/party.h"

PG_FUNCTION_INFO_V1(dlg_partyset_overlaps_sel);
PG_FUNCTION_INFO_V1(dlg_partyset_contains_sel);
PG_FUNCTION_INFO_V1(dlg_partyset_contained_sel);
PG_FUNCTION_INFO_V1(dlg_partyset_overlaps_join);
PG_FUNCTION_INFO_V1(dlg_partyset_contains_join);
PG_FUNCTION_INFO_V1(dlg_partyset_contained_join);

#define DEFAULT_SHARE 0.005		/* as arrays have it, where nothing is known */
#define MOST_SIZES 64			/* sizes of sets that <@ tells apart */
#define MOST_UNSEEN 1000		/* parties that stand for those which statistics do not list */

typedef enum Condition
{
	OVERLAPS,
	CONTAINS,
	CONTAINED
} Condition;

/* Codes ascending, each once. */
typedef struct Codes
{
	PartyCode  *codes;
	int			n;
} Codes;

/* A set that statistics list, and its share of all rows. */
typedef struct Listed
{
	Codes		set;
	double		share;
} Listed;

/* What is known of a column; shares are of all rows, nulls included, until settle() has been here. */
typedef struct Column
{
	bool		analyzed;
	bool		is_party;		/* not partyset */
	Listed	   *common;			/* the most common sets */
	int			ncommon;
	Codes	   *sampled;		/* sets that stand for all others, from the histogram */
	int			nsampled;
	double		rest;			/* share of the rows that are neither null nor in `common` */
	Codes		parties;		/* the most common parties, ascending */
	double	   *shares;			/* and the share of each in `rest` */
	double		unseen;			/* of any other party */
	double		average;		/* parties in a set of `rest` */
	double		sizes[MOST_SIZES + 1];	/* share of the sets of `rest` that have so many */
} Column;

static Condition
commuted(Condition condition)
{
	return condition == CONTAINS ? CONTAINED : condition == CONTAINED ? CONTAINS : OVERLAPS;
}

/* A set, or the set of one party, as codes. */
static Codes
codes_of(Datum value, bool is_party)
{
	Codes		set;
	uint64		n = 1;

	if (is_party)
	{
		set.codes = palloc(sizeof *set.codes);
		set.codes[0] = DatumGetParty(value);
	}
	else
		set.codes = dlg_partyset_codes((PartySet *) PG_DETOAST_DATUM_PACKED(value), &n);
	set.n = (int) n;
	return set;
}

/* Where the code is in the set, or -1. */
static int
find(const Codes *set, PartyCode code)
{
	int			low = 0;
	int			high = set->n;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (set->codes[middle] < code)
			low = middle + 1;
		else
			high = middle;
	}
	return low < set->n && set->codes[low] == code ? low : -1;
}

static bool
holds(const Codes *a, Condition condition, const Codes *b)
{
	int			shared = 0;

	for (int i = 0, j = 0; i < a->n && j < b->n;)
	{
		if (a->codes[i] == b->codes[j])
			shared++, i++, j++;
		else if (a->codes[i] < b->codes[j])
			i++;
		else
			j++;
	}
	return condition == OVERLAPS ? shared > 0 : condition == CONTAINS ? shared == b->n : shared == a->n;
}

/* Reads the most common values. */
static void
read_common(Column *column, HeapTuple tuple)
{
	AttStatsSlot slot;

	if (!get_attstatsslot(&slot, tuple, STATISTIC_KIND_MCV, InvalidOid,
						  ATTSTATSSLOT_VALUES | ATTSTATSSLOT_NUMBERS))
		return;
	column->ncommon = Min(slot.nvalues, slot.nnumbers);
	column->common = palloc(column->ncommon * sizeof *column->common);
	for (int i = 0; i < column->ncommon; i++)
	{
		column->common[i].set = codes_of(slot.values[i], column->is_party);
		column->common[i].share = slot.numbers[i];
		column->rest -= slot.numbers[i];
	}
	column->rest = Max(column->rest, 0);
	free_attstatsslot(&slot);
}

/* Reads the values of the histogram, which are as many as it takes to stand for those that are not common. */
static void
read_sample(Column *column, HeapTuple tuple)
{
	AttStatsSlot slot;

	if (!get_attstatsslot(&slot, tuple, STATISTIC_KIND_HISTOGRAM, InvalidOid, ATTSTATSSLOT_VALUES))
		return;
	column->nsampled = slot.nvalues;
	column->sampled = palloc(slot.nvalues * sizeof *column->sampled);
	for (int i = 0; i < slot.nvalues; i++)
		column->sampled[i] = codes_of(slot.values[i], column->is_party);
	free_attstatsslot(&slot);
}

/* Reads the shares of parties, as shares of `nonnull` rows. */
static void
read_parties(Column *column, HeapTuple tuple, double nonnull)
{
	AttStatsSlot slot;

	if (!get_attstatsslot(&slot, tuple, STATISTIC_KIND_MCELEM, InvalidOid,
						  ATTSTATSSLOT_VALUES | ATTSTATSSLOT_NUMBERS))
		return;
	if (slot.nnumbers == slot.nvalues + 2)
	{
		column->parties.n = slot.nvalues;
		column->parties.codes = palloc(slot.nvalues * sizeof(PartyCode));
		column->shares = palloc(slot.nvalues * sizeof *column->shares);
		for (int i = 0; i < slot.nvalues; i++)
		{
			column->parties.codes[i] = DatumGetParty(slot.values[i]);
			column->shares[i] = slot.numbers[i] * nonnull;
		}
		column->unseen = Min(slot.numbers[slot.nvalues] / 2, DEFAULT_SHARE);
	}
	free_attstatsslot(&slot);
}

/* Adds to sizes[] the share that lies between two sizes, evenly. */
static void
spread(double *sizes, int from, int to, double share)
{
	for (int size = from; size <= Min(to, MOST_SIZES); size++)
		sizes[size] += share / (to - from + 1);
}

/* Reads how many parties sets have, as shares of `nonnull` rows. */
static void
read_sizes(Column *column, HeapTuple tuple, double nonnull)
{
	AttStatsSlot slot;

	if (!get_attstatsslot(&slot, tuple, STATISTIC_KIND_DECHIST, InvalidOid, ATTSTATSSLOT_NUMBERS))
		return;
	if (slot.nnumbers >= 3)
	{
		int			steps = slot.nnumbers - 2;

		for (int i = 0; i < steps; i++)
			spread(column->sizes, (int) slot.numbers[i], (int) slot.numbers[i + 1], nonnull / steps);
		column->average = slot.numbers[slot.nnumbers - 1] * nonnull;
	}
	free_attstatsslot(&slot);
}

/* Takes the most common sets out of the shares, which become those within `rest`. */
static void
settle(Column *column)
{
	double		scale = column->rest > 0 ? 1 / column->rest : 0;

	for (int i = 0; i < column->ncommon; i++)
	{
		const Listed *listed = &column->common[i];

		for (int j = 0; j < listed->set.n; j++)
		{
			int			at = find(&column->parties, listed->set.codes[j]);

			if (at >= 0)
				column->shares[at] -= listed->share;
		}
		if (listed->set.n <= MOST_SIZES)
			column->sizes[listed->set.n] -= listed->share;
		column->average -= listed->share * listed->set.n;
	}
	for (int i = 0; i < column->parties.n; i++)
		column->shares[i] = Min(Max(column->shares[i] * scale, 0), 1);
	for (int size = 0; size <= MOST_SIZES; size++)
		column->sizes[size] = Min(Max(column->sizes[size] * scale, 0), 1);
	column->average = Max(column->average * scale, 0);
}

static int
by_code(const void *a, const void *b)
{
	PartyCode	left = *(const PartyCode *) a;
	PartyCode	right = *(const PartyCode *) b;

	return (left > right) - (left < right);
}

/* In a column of parties the most common have no part in `rest`, which the others share evenly. */
static void
settle_parties(Column *column, VariableStatData *variable)
{
	bool		is_default;
	double		others = get_variable_numdistinct(variable, &is_default) - column->ncommon;

	column->parties.codes = palloc((column->ncommon + 1) * sizeof(PartyCode));
	column->parties.n = column->ncommon;
	column->shares = palloc0((column->ncommon + 1) * sizeof *column->shares);
	for (int i = 0; i < column->ncommon; i++)
		column->parties.codes[i] = column->common[i].set.codes[0];
	qsort(column->parties.codes, column->parties.n, sizeof(PartyCode), by_code);
	column->unseen = 1 / Max(others, 1);
}

/* What of the statistics is read: it takes longer than all that is done with it. */
#define READ_COMMON 1
#define READ_SIZES 2
#define READ_SAMPLE 4
#define READ_ALL 7

/* Reads what is known of a column of type partyset or party. */
static void
read_column(Column *column, VariableStatData *variable, int what)
{
	HeapTuple	tuple = variable->statsTuple;
	double		nonnull;

	memset(column, 0, sizeof *column);
	column->is_party = get_typlen(variable->vartype) != -1;
	column->unseen = DEFAULT_SHARE;
	if (!HeapTupleIsValid(tuple))
		return;
	column->analyzed = true;
	nonnull = 1 - ((Form_pg_statistic) GETSTRUCT(tuple))->stanullfrac;
	column->rest = nonnull;
	if (column->is_party || what & READ_COMMON)
		read_common(column, tuple);
	if (what & READ_SAMPLE)
		read_sample(column, tuple);
	if (column->is_party)
		settle_parties(column, variable);
	else
	{
		read_parties(column, tuple, nonnull);
		if (what & READ_SIZES)
			read_sizes(column, tuple, nonnull);
		settle(column);
	}
}

static double
share_of(const Column *column, PartyCode code)
{
	int			at = find(&column->parties, code);

	return at >= 0 ? column->shares[at] : column->unseen;
}

/* Adds one more party to the chances that a set has 0 .. most parties. */
static void
add_party(double *chances, int most, double share)
{
	for (int size = most; size > 0; size--)
		chances[size] = chances[size] * (1 - share) + chances[size - 1] * share;
	chances[0] *= 1 - share;
}

/*
 * The chance that a set of `rest` has only parties of `wanted`: for each size,
 * how likely sets of that size are to be made of those, among all of the size.
 */
static double
contained_share(const Column *column, const Codes *wanted)
{
	double		all[MOST_SIZES + 1] = {1};
	double		inside[MOST_SIZES + 1] = {1};
	int			most = Min(wanted->n, MOST_SIZES);
	double		outside = 1;
	double		unlisted = column->average;
	double		sum = column->sizes[0];
	int			nunseen;

	for (int i = 0; i < wanted->n; i++)
		add_party(inside, most, share_of(column, wanted->codes[i]));
	for (int i = 0; i < column->parties.n; i++)
	{
		add_party(all, most, column->shares[i]);
		if (find(wanted, column->parties.codes[i]) < 0)
			outside *= 1 - column->shares[i];
		unlisted -= column->shares[i];
	}
	nunseen = unlisted > 0.01 ? (int) Min(unlisted / Max(column->unseen, 1e-6) + 1, MOST_UNSEEN) : 0;
	for (int i = 0; i < nunseen; i++)
	{
		add_party(all, most, Min(unlisted / nunseen, 1));
		outside *= 1 - Min(unlisted / nunseen, 1);
	}
	for (int size = 1; size <= most; size++)
		if (all[size] > 0)
			sum += column->sizes[size] * Min(inside[size] * outside / all[size], 1);
	return sum;
}

/* The chance that a set of `rest` meets the condition with `operand`. */
static double
rest_share(const Column *column, Condition condition, const Codes *operand)
{
	double		product = 1;
	double		sum = 0;

	if (condition == CONTAINED && !column->is_party)
		return contained_share(column, operand);
	for (int i = 0; i < operand->n; i++)
	{
		double		share = share_of(column, operand->codes[i]);

		product *= condition == CONTAINS ? share : 1 - share;
		sum += share;
	}
	return column->is_party ? Min(sum, 1) : condition == CONTAINS ? product : 1 - product;
}

/* The share of all rows whose set meets the condition with `operand`. */
static double
share(const Column *column, Condition condition, const Codes *operand)
{
	double		sum = 0;

	if (!column->analyzed)
		return DEFAULT_SHARE;
	for (int i = 0; i < column->ncommon; i++)
		if (holds(&column->common[i].set, condition, operand))
			sum += column->common[i].share;
	sum += column->rest * rest_share(column, condition, operand);
	return Min(Max(sum, 0), 1);
}

/* The share of a table's rows that a condition with a constant leaves. */
static Datum
restriction(FunctionCallInfo fcinfo, Condition condition)
{
	PlannerInfo *root = (PlannerInfo *) PG_GETARG_POINTER(0);
	List	   *args = (List *) PG_GETARG_POINTER(2);
	VariableStatData variable;
	Node	   *other;
	bool		on_left;
	double		result = DEFAULT_SHARE;

	if (!get_restriction_variable(root, args, PG_GETARG_INT32(3), &variable, &other, &on_left))
		PG_RETURN_FLOAT8(DEFAULT_SHARE);
	if (IsA(other, Const))
	{
		Const	   *operand = (Const *) other;

		if (operand->constisnull)
			result = 0;
		else
		{
			Column		column;
			Codes		codes = codes_of(operand->constvalue, get_typlen(operand->consttype) != -1);

			if (!on_left)
				condition = commuted(condition);
			/* the share of one party needs no look at the sets that it is in */
			read_column(&column, &variable,
						condition == CONTAINED ? READ_COMMON | READ_SIZES : codes.n > 1 ? READ_COMMON : 0);
			result = share(&column, condition, &codes);
		}
	}
	ReleaseVariableStats(variable);
	PG_RETURN_FLOAT8(result);
}

/*
 * The average, over the sets that the statistics of `each` hold, of the share
 * of `other` that meets the condition with one; or, for a semijoin, of the chance
 * that one of `rows` is.  Negative where nothing is known.
 */
static double
average_share(const Column *each, Condition condition, const Column *other, double rows)
{
	double		sum = 0;
	double		common = 0;
	double		sampled = 0;

	if (!other->analyzed || each->ncommon + each->nsampled == 0)
		return -1;
	for (int i = 0; i < each->ncommon; i++)
	{
		double		found = share(other, commuted(condition), &each->common[i].set);

		sum += each->common[i].share * Min(found * rows, 1);
		common += each->common[i].share;
	}
	for (int i = 0; i < each->nsampled; i++)
		sampled += Min(share(other, commuted(condition), &each->sampled[i]) * rows, 1);
	if (each->nsampled > 0)
		return sum + each->rest * sampled / each->nsampled;
	return common > 0 ? sum * (common + each->rest) / common : 0;
}

/* The share of all pairs of rows that a join leaves, or of outer rows for a semijoin. */
static Datum
join(FunctionCallInfo fcinfo, Condition condition)
{
	PlannerInfo *root = (PlannerInfo *) PG_GETARG_POINTER(0);
	List	   *args = (List *) PG_GETARG_POINTER(2);
	SpecialJoinInfo *info = (SpecialJoinInfo *) PG_GETARG_POINTER(4);
	VariableStatData left,
				right;
	Column		left_column,
				right_column;
	bool		reversed;
	double		result = -1;

	get_join_variables(root, args, info, &left, &right, &reversed);
	read_column(&left_column, &left, READ_ALL);
	read_column(&right_column, &right, READ_ALL);
	if (info->jointype == JOIN_SEMI || info->jointype == JOIN_ANTI)
	{
		RelOptInfo *inner = reversed ? left.rel : right.rel;
		double		rows = inner ? Max(inner->rows, 1) : 1;

		result = reversed
			? average_share(&right_column, commuted(condition), &left_column, rows)
			: average_share(&left_column, condition, &right_column, rows);
	}
	else
	{
		result = average_share(&left_column, condition, &right_column, 1);
		if (result < 0)
			result = average_share(&right_column, commuted(condition), &left_column, 1);
	}
	ReleaseVariableStats(left);
	ReleaseVariableStats(right);
	PG_RETURN_FLOAT8(result < 0 ? DEFAULT_SHARE : Min(result, 1));
}

/* Estimates &&. */
Datum
dlg_partyset_overlaps_sel(PG_FUNCTION_ARGS)
{
	return restriction(fcinfo, OVERLAPS);
}

/* Estimates @>. */
Datum
dlg_partyset_contains_sel(PG_FUNCTION_ARGS)
{
	return restriction(fcinfo, CONTAINS);
}

/* Estimates <@. */
Datum
dlg_partyset_contained_sel(PG_FUNCTION_ARGS)
{
	return restriction(fcinfo, CONTAINED);
}

/* Estimates a join by &&. */
Datum
dlg_partyset_overlaps_join(PG_FUNCTION_ARGS)
{
	return join(fcinfo, OVERLAPS);
}

/* Estimates a join by @>. */
Datum
dlg_partyset_contains_join(PG_FUNCTION_ARGS)
{
	return join(fcinfo, CONTAINS);
}

/* Estimates a join by <@. */
Datum
dlg_partyset_contained_join(PG_FUNCTION_ARGS)
{
	return join(fcinfo, CONTAINED);
}
