/*
 * type/edtf_gist.c: GiST support of edtf.  The key is the days from first to
 * last (edtf_days.h), of a row or of all rows below.
 *
 * Relies on the strategy numbers in edtf_gist.sql, given again below.
 *
 * Keeps: a leaf's key decides && @> <@ << >>, for these compare days; only =,
 * which compares texts, rechecks.
 */
#include "postgres.h"

#include "access/gist.h"
#include "access/stratnum.h"
#include "catalog/pg_type.h"
#include "utils/builtins.h"
#include "utils/sortsupport.h"

#include "compat.h"
#include "type/edtf_days.h"

PG_FUNCTION_INFO_V1(dlg_edtf_days_in);
PG_FUNCTION_INFO_V1(dlg_edtf_days_out);
PG_FUNCTION_INFO_V1(dlg_edtf_gist_consistent);
PG_FUNCTION_INFO_V1(dlg_edtf_gist_union);
PG_FUNCTION_INFO_V1(dlg_edtf_gist_compress);
PG_FUNCTION_INFO_V1(dlg_edtf_gist_penalty);
PG_FUNCTION_INFO_V1(dlg_edtf_gist_picksplit);
PG_FUNCTION_INFO_V1(dlg_edtf_gist_same);
PG_FUNCTION_INFO_V1(dlg_edtf_gist_sortsupport);

#define PRECEDES	1
#define OVERLAPS	3
#define FOLLOWS		5
#define CONTAINS	7
#define WITHIN		8
#define EQUAL		18

#define DatumGetDays(datum) ((EdtfDays *) DatumGetPointer(datum))

/* Index keys are never read from text. */
Datum
dlg_edtf_days_in(PG_FUNCTION_ARGS)
{
	ereport(ERROR,
			(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
			 errmsg("cannot accept a value of type %s", "edtf_days"),
			 errdetail("It is the key of an index on edtf and made by that only.")));
	PG_RETURN_VOID();
}

/* Shows a key as numbers of days, for whoever inspects an index. */
Datum
dlg_edtf_days_out(PG_FUNCTION_ARGS)
{
	EdtfDays   *days = DatumGetDays(PG_GETARG_DATUM(0));

	PG_RETURN_CSTRING(psprintf("[" INT64_FORMAT "," INT64_FORMAT "]", days->first, days->last));
}

/* The query of the scan that is under way, so that it is read once. */
typedef struct Asked
{
	EdtfDays	days;
	char		text[FLEXIBLE_ARRAY_MEMBER];	/* a whole varlena */
} Asked;

/* The days of a query that is an edtf. */
static EdtfDays
remembered_days(const struct varlena *text, FmgrInfo *function)
{
	Asked	   *query = function->fn_extra;
	Size		size = VARSIZE_ANY(text);

	if (query == NULL || VARSIZE_ANY(query->text) != size || memcmp(query->text, text, size) != 0)
	{
		if (query)
			pfree(query);
		function->fn_extra = NULL;
		query = MemoryContextAlloc(function->fn_mcxt, offsetof(Asked, text) + size);
		memcpy(query->text, text, size);
		query->days = dlg_days_of_edtf(text);
		function->fn_extra = query;
	}
	return query->days;
}

/* The days of a query, whose type is the operator's right one. */
static EdtfDays
query_days(Datum query, Oid type, FmgrInfo *function)
{
	if (type == DATEOID)
		return dlg_days_of_date(DatumGetDateADT(query));
	if (type == ANYRANGEOID)
		return dlg_days_of_range(DatumGetRangeTypeP(query));
	return remembered_days(PG_DETOAST_DATUM_PACKED(query), function);
}

/* Whether a row with that key answers. */
static bool
leaf_answers(EdtfDays key, StrategyNumber strategy, EdtfDays query)
{
	switch (strategy)
	{
		case PRECEDES:
			return days_precede(key, query);
		case OVERLAPS:
			return days_overlap(key, query);
		case FOLLOWS:
			return days_follow(key, query);
		case CONTAINS:
			return days_contain(key, query);
		case WITHIN:
			return days_within(key, query);
		default:
			return key.first == query.first && key.last == query.last;
	}
}

/* Whether a row below a page with that key may answer. */
static bool
page_may_answer(EdtfDays key, StrategyNumber strategy, EdtfDays query)
{
	switch (strategy)
	{
		case PRECEDES:
			return !days_none(query) && key.first < query.first;
		case FOLLOWS:
			return !days_none(query) && key.last > query.last;
		case OVERLAPS:
		case WITHIN:
			return days_overlap(key, query);
		default:
			return days_contain(key, query);
	}
}

/* Whether a row, or one below a page, may answer a query. */
Datum
dlg_edtf_gist_consistent(PG_FUNCTION_ARGS)
{
	GISTENTRY  *entry = (GISTENTRY *) PG_GETARG_POINTER(0);
	StrategyNumber strategy = PG_GETARG_UINT16(2);
	EdtfDays	query = query_days(PG_GETARG_DATUM(1), PG_GETARG_OID(3), fcinfo->flinfo);
	bool	   *recheck = (bool *) PG_GETARG_POINTER(4);
	EdtfDays	key = *DatumGetDays(entry->key);

	*recheck = strategy == EQUAL;
	PG_RETURN_BOOL(GIST_LEAF(entry) ? leaf_answers(key, strategy, query)
				   : page_may_answer(key, strategy, query));
}

/* The days from the first of either to the last of either. */
static EdtfDays
span_both(EdtfDays a, EdtfDays b)
{
	return (EdtfDays) {Min(a.first, b.first), Max(a.last, b.last)};
}

static EdtfDays
entry_days(GistEntryVector *entries, int i)
{
	return *DatumGetDays(entries->vector[i].key);
}

static EdtfDays *
copy_days(EdtfDays days)
{
	EdtfDays   *copy = palloc(sizeof *copy);

	*copy = days;
	return copy;
}

/* The key of a page. */
Datum
dlg_edtf_gist_union(PG_FUNCTION_ARGS)
{
	GistEntryVector *entries = (GistEntryVector *) PG_GETARG_POINTER(0);
	int		   *size = (int *) PG_GETARG_POINTER(1);
	EdtfDays	all = entry_days(entries, 0);

	for (int i = 1; i < entries->n; i++)
		all = span_both(all, entry_days(entries, i));
	*size = sizeof all;
	PG_RETURN_POINTER(copy_days(all));
}

/* The key of a row. */
Datum
dlg_edtf_gist_compress(PG_FUNCTION_ARGS)
{
	GISTENTRY  *entry = (GISTENTRY *) PG_GETARG_POINTER(0);
	GISTENTRY  *key;

	if (!entry->leafkey)
		PG_RETURN_POINTER(entry);
	key = palloc(sizeof *key);
	gistentryinit(*key, PointerGetDatum(copy_days(dlg_days_of_edtf(PG_DETOAST_DATUM_PACKED(entry->key)))),
				  entry->rel, entry->page, entry->offset, false);
	PG_RETURN_POINTER(key);
}

/* Days as a number; a span without a bound is longer than any other. */
static double
length(EdtfDays days)
{
	return (double) days.last - (double) days.first;
}

/* How much longer a page's days become with a new row's. */
Datum
dlg_edtf_gist_penalty(PG_FUNCTION_ARGS)
{
	EdtfDays	page = *DatumGetDays(((GISTENTRY *) PG_GETARG_POINTER(0))->key);
	EdtfDays	row = *DatumGetDays(((GISTENTRY *) PG_GETARG_POINTER(1))->key);
	float	   *penalty = (float *) PG_GETARG_POINTER(2);

	*penalty = (float) (length(span_both(page, row)) - length(page));
	PG_RETURN_POINTER(penalty);
}

/* An entry of a page that is being split. */
typedef struct Place
{
	EdtfDays	days;
	OffsetNumber number;
} Place;

/* Orders by the middle; what has no bound on one side goes to that side. */
static int
compare_places(const void *a, const void *b)
{
	const EdtfDays *left = &((const Place *) a)->days;
	const EdtfDays *right = &((const Place *) b)->days;
	double		left_middle = (double) left->first + (double) left->last;
	double		right_middle = (double) right->first + (double) right->last;

	return (left_middle > right_middle) - (left_middle < right_middle);
}

/* Where to cut sorted places so that both parts together are shortest and neither is below a third. */
static int
best_cut(const Place *places, int n)
{
	EdtfDays   *rest = palloc(n * sizeof *rest);
	EdtfDays	left = places[0].days;
	double		least = 0;
	int			best = 0;

	rest[n - 1] = places[n - 1].days;
	for (int i = n - 2; i >= 0; i--)
		rest[i] = span_both(rest[i + 1], places[i].days);
	for (int cut = 1; cut < n; cut++)
	{
		double		sum = length(left) + length(rest[cut]);

		if (cut >= n / 3 && cut <= n - n / 3 && (best == 0 || sum < least))
		{
			best = cut;
			least = sum;
		}
		left = span_both(left, places[cut].days);
	}
	return best;
}

/* Splits a page in two by the middle of its entries' days. */
Datum
dlg_edtf_gist_picksplit(PG_FUNCTION_ARGS)
{
	GistEntryVector *entries = (GistEntryVector *) PG_GETARG_POINTER(0);
	GIST_SPLITVEC *split = (GIST_SPLITVEC *) PG_GETARG_POINTER(1);
	int			n = entries->n - 1;		/* entries count from 1 */
	Place	   *places = palloc(n * sizeof *places);
	EdtfDays	sides[2];
	int			cut;

	for (int i = 0; i < n; i++)
		places[i] = (Place) {entry_days(entries, i + 1), (OffsetNumber) (i + 1)};
	qsort(places, n, sizeof *places, compare_places);
	cut = best_cut(places, n);
	split->spl_left = palloc(n * sizeof *split->spl_left);
	split->spl_right = palloc(n * sizeof *split->spl_right);
	split->spl_nleft = split->spl_nright = 0;
	sides[0] = places[0].days;
	sides[1] = places[cut].days;
	for (int i = 0; i < n; i++)
	{
		sides[i >= cut] = span_both(sides[i >= cut], places[i].days);
		if (i < cut)
			split->spl_left[split->spl_nleft++] = places[i].number;
		else
			split->spl_right[split->spl_nright++] = places[i].number;
	}
	split->spl_ldatum = PointerGetDatum(copy_days(sides[0]));
	split->spl_rdatum = PointerGetDatum(copy_days(sides[1]));
	PG_RETURN_POINTER(split);
}

/* Whether two keys are the same. */
Datum
dlg_edtf_gist_same(PG_FUNCTION_ARGS)
{
	EdtfDays   *a = DatumGetDays(PG_GETARG_DATUM(0));
	EdtfDays   *b = DatumGetDays(PG_GETARG_DATUM(1));
	bool	   *same = (bool *) PG_GETARG_POINTER(2);

	*same = a->first == b->first && a->last == b->last;
	PG_RETURN_POINTER(same);
}

/* The power of two next to a length. */
static int
magnitude(EdtfDays days)
{
	int			power = 0;

	for (double rest = length(days); rest >= 1; rest /= 2)
		power++;
	return power;
}

/*
 * Orders keys for the build of an index: alike lengths together, so that the
 * few long ones do not stretch the pages of the many short, then by begin.
 */
static int
compare_keys(Datum a, Datum b, SortSupport support)
{
	EdtfDays	left = *DatumGetDays(a);
	EdtfDays	right = *DatumGetDays(b);
	int			by_length = magnitude(left) - magnitude(right);

	if (by_length != 0)
		return by_length;
	return (left.first > right.first) - (left.first < right.first);
}

/* Sets up the sorting of an index build. */
Datum
dlg_edtf_gist_sortsupport(PG_FUNCTION_ARGS)
{
	((SortSupport) PG_GETARG_POINTER(0))->comparator = compare_keys;
	PG_RETURN_VOID();
}
