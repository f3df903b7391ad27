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
#include "utils/datetime.h"
#include "utils/typcache.h"

#include "compat.h"
#include "type/edtf.h"
#include "type/edtf_days.h"
#include "type/party.h"

PG_FUNCTION_INFO_V1(dlg_edtf_lower);
PG_FUNCTION_INFO_V1(dlg_edtf_upper);
PG_FUNCTION_INFO_V1(dlg_edtf_first_day);
PG_FUNCTION_INFO_V1(dlg_edtf_last_day);
PG_FUNCTION_INFO_V1(dlg_edtf_from_date);
PG_FUNCTION_INFO_V1(dlg_edtf_from_daterange);
PG_FUNCTION_INFO_V1(dlg_edtf_to_date);
PG_FUNCTION_INFO_V1(dlg_edtf_to_daterange);

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

/* The first or last day: infinite where that end is open, null where it is unknown. */
static Datum
end_day(FunctionCallInfo fcinfo, bool upper)
{
	struct varlena *stored = PG_GETARG_TEXT_PP(0);
	Edtf		edtf;
	EdtfEnd		end;

	dlg_edtf_meaning(stored, &edtf);
	end = upper ? edtf.upper_end : edtf.lower_end;
	if (end == EDTF_UNKNOWN)
		PG_RETURN_NULL();
	if (end == EDTF_OPEN)
		PG_RETURN_DATEADT(upper ? DATEVAL_NOEND : DATEVAL_NOBEGIN);
	PG_RETURN_DATEADT(checked_date(upper ? edtf.upper : edtf.lower, stored));
}

/* edtf_lower */
Datum
dlg_edtf_lower(PG_FUNCTION_ARGS)
{
	return end_day(fcinfo, false);
}

/* edtf_upper */
Datum
dlg_edtf_upper(PG_FUNCTION_ARGS)
{
	return end_day(fcinfo, true);
}

/* Is a year left wholly open (XXXX-05-20)? */
static bool
any_year(const struct varlena *stored)
{
	const char *text = VARDATA_ANY(stored);
	int			run = 0;

	for (int i = 0; i < (int) VARSIZE_ANY_EXHDR(stored) && run < 4; i++)
		run = text[i] == 'X' ? run + 1 : 0;
	return run == 4;
}

/* The first or last day where any client can show it, else null. */
static Datum
plain_day(FunctionCallInfo fcinfo, bool upper)
{
	struct varlena *stored = PG_GETARG_TEXT_PP(0);
	Edtf		edtf;
	int64		day;

	dlg_edtf_meaning(stored, &edtf);
	day = upper ? edtf.upper : edtf.lower;
	if ((upper ? edtf.upper_end : edtf.lower_end) != EDTF_TOLD
		|| day < date2j(1, 1, 1) - POSTGRES_EPOCH_JDATE || day > date2j(9999, 12, 31) - POSTGRES_EPOCH_JDATE
		|| any_year(stored))
		PG_RETURN_NULL();
	PG_RETURN_DATEADT((DateADT) day);
}

/* first_day */
Datum
dlg_edtf_first_day(PG_FUNCTION_ARGS)
{
	return plain_day(fcinfo, false);
}

/* last_day */
Datum
dlg_edtf_last_day(PG_FUNCTION_ARGS)
{
	return plain_day(fcinfo, true);
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

/* Writes a day; EDTF names days of years -9999 to 9999. */
static int
write_day(int64 number, char *text, size_t size)
{
	int64_t		year = 0;
	int			month,
				day;

	if (number != EDTF_MIN && number != EDTF_MAX)
		dlg_day_parts(number, &year, &month, &day);
	if (number == EDTF_MIN || number == EDTF_MAX || year < -9999 || year > 9999)
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("date out of range for edtf"),
				 errdetail("A day in EDTF has a year from -9999 to 9999 and is finite."),
				 errhint("An open end is written in an interval: 2019-09-26/.. has none.")));
	return snprintf(text, size, "%s%04d-%02d-%02d", year < 0 ? "-" : "", abs((int) year), month, day);
}

/* Casts a date to the day of that name. */
Datum
dlg_edtf_from_date(PG_FUNCTION_ARGS)
{
	char		text[16];
	int			len = write_day(widen_date(PG_GETARG_DATEADT(0)), text, sizeof text);

	PG_RETURN_TEXT_P(cstring_to_text_with_len(text, len));
}

/* Casts a range of dates to a day or an interval of days, with .. where it has no bound. */
Datum
dlg_edtf_from_daterange(PG_FUNCTION_ARGS)
{
	EdtfDays	days = dlg_days_of_range(PG_GETARG_RANGE_P(0));
	char		text[32];
	int			len;

	if (days_none(days) || (days.first == EDTF_MIN && days.last == EDTF_MAX))
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("range out of range for edtf"),
				 errdetail("An interval in EDTF has a day at least, and a bound at one end at least.")));
	if (days.first == days.last)
		len = write_day(days.first, text, sizeof text);
	else if (days.first == EDTF_MIN)
	{
		strcpy(text, "../");
		len = 3 + write_day(days.last, text + 3, sizeof text - 3);
	}
	else
	{
		len = write_day(days.first, text, sizeof text);
		text[len++] = '/';
		if (days.last == EDTF_MAX)
			len += snprintf(text + len, sizeof text - len, "..");
		else
			len += write_day(days.last, text + len, sizeof text - len);
	}
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

/* The days between the bounds of an expression. */
EdtfDays
dlg_days_of_edtf(const struct varlena *stored)
{
	Edtf		edtf;

	dlg_edtf_meaning(stored, &edtf);
	return (EdtfDays) {edtf.lower, edtf.upper};
}

/* The one day of a date. */
EdtfDays
dlg_days_of_date(DateADT date)
{
	int64		day = widen_date(date);

	return (EdtfDays) {day, day};
}

/* The days of a range, which must be of dates. */
EdtfDays
dlg_days_of_range(const RangeType *range)
{
	EdtfDays	days = {EDTF_MIN, EDTF_MAX};
	RangeBound	lower,
				upper;
	bool		empty;
	TypeCacheEntry *cache = lookup_type_cache(RangeTypeGetOid(range), TYPECACHE_RANGE_INFO);

	if (cache->rngelemtype == NULL || cache->rngelemtype->type_id != DATEOID)
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("edtf is compared with ranges of dates only"),
				 errdetail("The range is of type %s.", format_type_be(cache->type_id)),
				 errhint("Cast its ends to date and use daterange().")));
	range_deserialize(cache, range, &lower, &upper, &empty);
	if (empty)
		return NO_DAYS;
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

#define EDTF_DAYS(arg) dlg_days_of_edtf(PG_GETARG_TEXT_PP(arg))
#define DATE_DAYS(arg) dlg_days_of_date(PG_GETARG_DATEADT(arg))
#define RANGE_DAYS(arg) dlg_days_of_range(PG_GETARG_RANGE_P(arg))

/* One SQL function for each pair of types: e edtf, d date, r daterange. */
#define RELATION(symbol, left_days, relation, right_days) \
	PG_FUNCTION_INFO_V1(symbol); \
	Datum \
	symbol(PG_FUNCTION_ARGS) \
	{ \
		PG_RETURN_BOOL(relation(left_days(0), right_days(1))); \
	}

RELATION(dlg_edtf_overlaps_ee, EDTF_DAYS, days_overlap, EDTF_DAYS)
RELATION(dlg_edtf_overlaps_er, EDTF_DAYS, days_overlap, RANGE_DAYS)
RELATION(dlg_edtf_overlaps_re, RANGE_DAYS, days_overlap, EDTF_DAYS)

RELATION(dlg_edtf_contains_ee, EDTF_DAYS, days_contain, EDTF_DAYS)
RELATION(dlg_edtf_contains_ed, EDTF_DAYS, days_contain, DATE_DAYS)
RELATION(dlg_edtf_contains_er, EDTF_DAYS, days_contain, RANGE_DAYS)
RELATION(dlg_edtf_contains_re, RANGE_DAYS, days_contain, EDTF_DAYS)

RELATION(dlg_edtf_contained_ee, EDTF_DAYS, days_within, EDTF_DAYS)
RELATION(dlg_edtf_contained_de, DATE_DAYS, days_within, EDTF_DAYS)
RELATION(dlg_edtf_contained_re, RANGE_DAYS, days_within, EDTF_DAYS)
RELATION(dlg_edtf_contained_er, EDTF_DAYS, days_within, RANGE_DAYS)

RELATION(dlg_edtf_precedes_ee, EDTF_DAYS, days_precede, EDTF_DAYS)
RELATION(dlg_edtf_precedes_ed, EDTF_DAYS, days_precede, DATE_DAYS)
RELATION(dlg_edtf_precedes_de, DATE_DAYS, days_precede, EDTF_DAYS)
RELATION(dlg_edtf_precedes_er, EDTF_DAYS, days_precede, RANGE_DAYS)
RELATION(dlg_edtf_precedes_re, RANGE_DAYS, days_precede, EDTF_DAYS)

RELATION(dlg_edtf_follows_ee, EDTF_DAYS, days_follow, EDTF_DAYS)
RELATION(dlg_edtf_follows_ed, EDTF_DAYS, days_follow, DATE_DAYS)
RELATION(dlg_edtf_follows_de, DATE_DAYS, days_follow, EDTF_DAYS)
RELATION(dlg_edtf_follows_er, EDTF_DAYS, days_follow, RANGE_DAYS)
RELATION(dlg_edtf_follows_re, RANGE_DAYS, days_follow, EDTF_DAYS)
