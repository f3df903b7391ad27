/*
 * type/edtf_range.c: edtf beside date and daterange: bounds, casts, and the
 * relations && @> <@ << >> by bounds.
 *
 * Relies on core/edtf.h for the bounds.
 *
 * A range argument comes as anyrange (see edtf.sql for why) and is checked here.
 *
 * Keeps: relations compare days of 64 bits, so they hold beyond the years of
 * date too; only what returns a date or daterange can be out of range.  An
 * end that is open or unknown counts as unbounded in relations and ranges.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/rangetypes.h"

#include "compat.h"
#include "type/edtf.h"
#include "type/party.h"

PG_FUNCTION_INFO_V1(dlg_edtf_lower);
PG_FUNCTION_INFO_V1(dlg_edtf_upper);
PG_FUNCTION_INFO_V1(dlg_edtf_from_date);
PG_FUNCTION_INFO_V1(dlg_edtf_to_date);
PG_FUNCTION_INFO_V1(dlg_edtf_to_daterange);

/* First and last day, EDTF_MIN and EDTF_MAX where unbounded. */
typedef struct Days
{
	int64		first;
	int64		last;
	bool		none;			/* an empty range */
} Days;

/* Narrows a day to a date or raises that it cannot be. */
static DateADT
checked_date(int64 day, const struct varlena *stored)
{
	if (day < (int64) (DATETIME_MIN_JULIAN - POSTGRES_EPOCH_JDATE)
		|| day >= (int64) (DATE_END_JULIAN - POSTGRES_EPOCH_JDATE))
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("edtf out of range for date: \"%s\"",
						dlg_quote(VARDATA_ANY(stored), VARSIZE_ANY_EXHDR(stored))),
				 errdetail("A date lies between 4714-11-24 BC and 5874897-12-31."),
				 errhint("Compare such years as edtf; their order and relations are right.")));
	return (DateADT) day;
}

/* The first day: -infinity where the start is open, null where it is unknown. */
Datum
dlg_edtf_lower(PG_FUNCTION_ARGS)
{
	struct varlena *stored = PG_GETARG_TEXT_PP(0);
	Edtf		edtf;

	dlg_edtf_meaning(stored, &edtf);
	if (edtf.lower_end == EDTF_UNKNOWN)
		PG_RETURN_NULL();
	if (edtf.lower_end == EDTF_OPEN)
		PG_RETURN_DATEADT(DATEVAL_NOBEGIN);
	PG_RETURN_DATEADT(checked_date(edtf.lower, stored));
}

/* The last day: infinity where the end is open, null where it is unknown. */
Datum
dlg_edtf_upper(PG_FUNCTION_ARGS)
{
	struct varlena *stored = PG_GETARG_TEXT_PP(0);
	Edtf		edtf;

	dlg_edtf_meaning(stored, &edtf);
	if (edtf.upper_end == EDTF_UNKNOWN)
		PG_RETURN_NULL();
	if (edtf.upper_end == EDTF_OPEN)
		PG_RETURN_DATEADT(DATEVAL_NOEND);
	PG_RETURN_DATEADT(checked_date(edtf.upper, stored));
}

/* Casts a date to the day of that name; EDTF names days of years -9999 to 9999. */
Datum
dlg_edtf_from_date(PG_FUNCTION_ARGS)
{
	DateADT		date = PG_GETARG_DATEADT(0);
	int64_t		year = 0;
	int			month,
				day;
	char		text[16];
	int			len;

	if (!DATE_NOT_FINITE(date))
		dlg_day_parts(date, &year, &month, &day);
	if (DATE_NOT_FINITE(date) || year < -9999 || year > 9999)
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("date out of range for edtf"),
				 errdetail("A day in EDTF has a year from -9999 to 9999 and is finite."),
				 errhint("An open end is written in an interval: 2019-09-26/.. has none.")));
	len = snprintf(text, sizeof text, "%s%04d-%02d-%02d", year < 0 ? "-" : "",
				   (int) (year < 0 ? -year : year), month, day);
	PG_RETURN_TEXT_P(cstring_to_text_with_len(text, len));
}

/* Casts an expression that is one day to a date; a qualifier and a time are lost. */
Datum
dlg_edtf_to_date(PG_FUNCTION_ARGS)
{
	struct varlena *stored = PG_GETARG_TEXT_PP(0);
	Edtf		edtf;

	dlg_edtf_meaning(stored, &edtf);
	if (edtf.kind != EDTF_DATE || edtf.unspecified
		|| (edtf.precision != EDTF_DAY && edtf.precision != EDTF_SECOND))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_DATETIME_FORMAT),
				 errmsg("edtf is not one day: \"%s\"",
						dlg_quote(VARDATA_ANY(stored), VARSIZE_ANY_EXHDR(stored))),
				 edtf.unspecified ? errdetail("A digit of it is not specified.")
				 : errdetail("Its precision is: %s.", dlg_edtf_precision_name(edtf.precision)),
				 errhint("Use edtf_lower() and edtf_upper(), or cast to daterange.")));
	PG_RETURN_DATEADT(checked_date(edtf.lower, stored));
}

/* Casts to the days between the bounds, upper end exclusive. */
Datum
dlg_edtf_to_daterange(PG_FUNCTION_ARGS)
{
	struct varlena *stored = PG_GETARG_TEXT_PP(0);
	Edtf		edtf;
	RangeBound	lower = {.infinite = true, .lower = true};
	RangeBound	upper = {.infinite = true};

	dlg_edtf_meaning(stored, &edtf);
	if (edtf.lower_end == EDTF_TOLD)
	{
		lower.infinite = false;
		lower.inclusive = true;
		lower.val = DateADTGetDatum(checked_date(edtf.lower, stored));
	}
	if (edtf.upper_end == EDTF_TOLD)
	{
		/* The range ends before the day after, which must be a date as well. */
		upper.infinite = false;
		upper.val = DateADTGetDatum(checked_date(edtf.upper + 1, stored));
	}
	PG_RETURN_RANGE_P(DLG_MAKE_RANGE(range_get_typcache(fcinfo, DATERANGEOID), &lower, &upper, false));
}

static int64
widen_date(DateADT date)
{
	if (DATE_IS_NOBEGIN(date))
		return EDTF_MIN;
	if (DATE_IS_NOEND(date))
		return EDTF_MAX;
	return date;
}

static Days
edtf_days(FunctionCallInfo fcinfo, int arg)
{
	Edtf		edtf;

	dlg_edtf_meaning(PG_GETARG_TEXT_PP(arg), &edtf);
	return (Days) {edtf.lower, edtf.upper, false};
}

static Days
date_days(FunctionCallInfo fcinfo, int arg)
{
	int64		day = widen_date(PG_GETARG_DATEADT(arg));

	return (Days) {day, day, false};
}

static Days
range_days(FunctionCallInfo fcinfo, int arg)
{
	Days		days = {EDTF_MIN, EDTF_MAX, false};
	RangeBound	lower,
				upper;
	RangeType  *range = PG_GETARG_RANGE_P(arg);
	TypeCacheEntry *cache = range_get_typcache(fcinfo, RangeTypeGetOid(range));

	if (cache->rngelemtype->type_id != DATEOID)
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("edtf is compared with ranges of dates only"),
				 errdetail("The range is of type %s.", format_type_be(cache->type_id)),
				 errhint("Cast its ends to date and use daterange().")));
	range_deserialize(cache, range, &lower, &upper, &days.none);
	if (days.none)
		return days;
	if (!lower.infinite)
		days.first = widen_date(DatumGetDateADT(lower.val));
	if (!upper.infinite)
	{
		days.last = widen_date(DatumGetDateADT(upper.val));
		if (!upper.inclusive && days.last != EDTF_MIN && days.last != EDTF_MAX)
			days.last--;
	}
	return days;
}

static bool
overlap(Days a, Days b)
{
	return !a.none && !b.none && a.first <= b.last && b.first <= a.last;
}

static bool
contain(Days a, Days b)
{
	return b.none || (!a.none && a.first <= b.first && b.last <= a.last);
}

static bool
lie_within(Days a, Days b)
{
	return contain(b, a);
}

static bool
precede(Days a, Days b)
{
	return !a.none && !b.none && a.last < b.first;
}

static bool
follow(Days a, Days b)
{
	return precede(b, a);
}

/* One SQL function for each pair of types: e edtf, d date, r daterange. */
#define RELATION(symbol, left_days, relation, right_days) \
	PG_FUNCTION_INFO_V1(symbol); \
	Datum \
	symbol(PG_FUNCTION_ARGS) \
	{ \
		PG_RETURN_BOOL(relation(left_days(fcinfo, 0), right_days(fcinfo, 1))); \
	}

RELATION(dlg_edtf_overlaps_ee, edtf_days, overlap, edtf_days)
RELATION(dlg_edtf_overlaps_er, edtf_days, overlap, range_days)
RELATION(dlg_edtf_overlaps_re, range_days, overlap, edtf_days)

RELATION(dlg_edtf_contains_ee, edtf_days, contain, edtf_days)
RELATION(dlg_edtf_contains_ed, edtf_days, contain, date_days)
RELATION(dlg_edtf_contains_er, edtf_days, contain, range_days)
RELATION(dlg_edtf_contains_re, range_days, contain, edtf_days)

RELATION(dlg_edtf_contained_ee, edtf_days, lie_within, edtf_days)
RELATION(dlg_edtf_contained_de, date_days, lie_within, edtf_days)
RELATION(dlg_edtf_contained_re, range_days, lie_within, edtf_days)
RELATION(dlg_edtf_contained_er, edtf_days, lie_within, range_days)

RELATION(dlg_edtf_precedes_ee, edtf_days, precede, edtf_days)
RELATION(dlg_edtf_precedes_ed, edtf_days, precede, date_days)
RELATION(dlg_edtf_precedes_de, date_days, precede, edtf_days)
RELATION(dlg_edtf_precedes_er, edtf_days, precede, range_days)
RELATION(dlg_edtf_precedes_re, range_days, precede, edtf_days)

RELATION(dlg_edtf_follows_ee, edtf_days, follow, edtf_days)
RELATION(dlg_edtf_follows_ed, edtf_days, follow, date_days)
RELATION(dlg_edtf_follows_de, date_days, follow, edtf_days)
RELATION(dlg_edtf_follows_er, edtf_days, follow, range_days)
RELATION(dlg_edtf_follows_re, range_days, follow, edtf_days)
