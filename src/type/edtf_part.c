/*
 * type/edtf_part.c: the parts of an expression: components of a date, ends of
 * an interval, members of a set, and its first and last moment.
 *
 * Relies on core/edtf.h.  What an expression does not tell is null.
 */
#include "postgres.h"

#include "funcapi.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/timestamp.h"

#include "compat.h"
#include "type/edtf.h"
#include "type/party.h"

PG_FUNCTION_INFO_V1(dlg_edtf_kind);
PG_FUNCTION_INFO_V1(dlg_edtf_year);
PG_FUNCTION_INFO_V1(dlg_edtf_month);
PG_FUNCTION_INFO_V1(dlg_edtf_day);
PG_FUNCTION_INFO_V1(dlg_edtf_season);
PG_FUNCTION_INFO_V1(dlg_edtf_time);
PG_FUNCTION_INFO_V1(dlg_edtf_begin);
PG_FUNCTION_INFO_V1(dlg_edtf_end);
PG_FUNCTION_INFO_V1(dlg_edtf_members);
PG_FUNCTION_INFO_V1(dlg_edtf_earliest);
PG_FUNCTION_INFO_V1(dlg_edtf_latest);
PG_FUNCTION_INFO_V1(dlg_edtf_is_unspecified);
PG_FUNCTION_INFO_V1(dlg_edtf_is_uncertain_part);
PG_FUNCTION_INFO_V1(dlg_edtf_is_approximate_part);
PG_FUNCTION_INFO_V1(dlg_edtf_is_unspecified_part);

/* What kind of expression it is. */
Datum
dlg_edtf_kind(PG_FUNCTION_ARGS)
{
	static const char *const names[] = {"date", "interval", "one of", "all of"};
	Edtf		edtf;

	dlg_edtf_meaning(PG_GETARG_TEXT_PP(0), &edtf);
	PG_RETURN_TEXT_P(cstring_to_text(names[edtf.kind]));
}

/* Reads the argument; whether it is a date that has a part, written without X. */
static bool
has_part(FunctionCallInfo fcinfo, uint8_t part, EdtfDate *date)
{
	Edtf		edtf;

	dlg_edtf_meaning(PG_GETARG_TEXT_PP(0), &edtf);
	*date = edtf.start;
	return edtf.kind == EDTF_DATE && (date->parts & part) && !(date->unspecified & part);
}

/* The year of a date; of significant digits, the year that is estimated. */
Datum
dlg_edtf_year(PG_FUNCTION_ARGS)
{
	EdtfDate	date;

	if (!has_part(fcinfo, EDTF_PART_YEAR, &date))
		PG_RETURN_NULL();
	PG_RETURN_INT64(date.year);
}

/* The month of a date, 1 to 12. */
Datum
dlg_edtf_month(PG_FUNCTION_ARGS)
{
	EdtfDate	date;

	if (!has_part(fcinfo, EDTF_PART_MONTH, &date) || date.month > 12)
		PG_RETURN_NULL();
	PG_RETURN_INT32(date.month);
}

/* The season or other part of a year of a date, 21 to 41. */
Datum
dlg_edtf_season(PG_FUNCTION_ARGS)
{
	EdtfDate	date;

	if (!has_part(fcinfo, EDTF_PART_MONTH, &date) || date.month <= 12)
		PG_RETURN_NULL();
	PG_RETURN_INT32(date.month);
}

/* The day of a date, 1 to 31. */
Datum
dlg_edtf_day(PG_FUNCTION_ARGS)
{
	EdtfDate	date;

	if (!has_part(fcinfo, EDTF_PART_DAY, &date))
		PG_RETURN_NULL();
	PG_RETURN_INT32(date.day);
}

/* The time of day as written. */
Datum
dlg_edtf_time(PG_FUNCTION_ARGS)
{
	EdtfDate	date;

	if (!has_part(fcinfo, EDTF_PART_DAY, &date) || !date.has_time)
		PG_RETURN_NULL();
	PG_RETURN_TIMEADT(date.lower_second * USECS_PER_SEC);
}

/* An end of an interval as an expression; a date is its own begin and end. */
static Datum
end_of(FunctionCallInfo fcinfo, bool upper)
{
	struct varlena *stored = PG_GETARG_TEXT_PP(0);
	const char *text = VARDATA_ANY(stored);
	int			len = VARSIZE_ANY_EXHDR(stored);
	const char *slash;
	Edtf		edtf;

	dlg_edtf_meaning(stored, &edtf);
	if (edtf.kind == EDTF_DATE)
		PG_RETURN_POINTER(stored);
	if (edtf.kind != EDTF_INTERVAL || (upper ? edtf.upper_end : edtf.lower_end) != EDTF_TOLD)
		PG_RETURN_NULL();
	slash = memchr(text, '/', len);
	if (upper)
		PG_RETURN_TEXT_P(cstring_to_text_with_len(slash + 1, (int) (text + len - slash - 1)));
	PG_RETURN_TEXT_P(cstring_to_text_with_len(text, (int) (slash - text)));
}

/* What an interval begins with. */
Datum
dlg_edtf_begin(PG_FUNCTION_ARGS)
{
	return end_of(fcinfo, false);
}

/* What an interval ends with. */
Datum
dlg_edtf_end(PG_FUNCTION_ARGS)
{
	return end_of(fcinfo, true);
}

/* Where a walk over members is: in a set, and in a range of it. */
typedef struct MemberWalk
{
	EdtfWalk	walk;
	EdtfDate	next;			/* the next value of the range that is under way */
	EdtfDate	last;
	bool		in_range;
	bool		done;
} MemberWalk;

/* Whether a range has values that can be counted: whole years, months or days of the same precision. */
static bool
is_countable(const EdtfMember *member)
{
	const EdtfDate *first = &member->first;
	const EdtfDate *last = &member->last;

	return member->range && first->precision == last->precision && first->precision != EDTF_SECOND
		&& first->parts == last->parts && first->month <= 12
		&& (first->uncertain | first->approximate | first->unspecified) == 0
		&& (last->uncertain | last->approximate | last->unspecified) == 0
		&& first->year >= -9999 && first->year <= 9999 && last->year >= -9999 && last->year <= 9999
		&& first->lower + 366 > first->upper;
}

/* The next value of a range; the one after it stands ready. */
static text *
step_range(MemberWalk *members)
{
	EdtfDate   *date = &members->next;
	char		text[24];
	int			len = snprintf(text, sizeof text, "%s%04d", date->year < 0 ? "-" : "", abs((int) date->year));

	if (date->parts & EDTF_PART_MONTH)
		len += snprintf(text + len, sizeof text - len, "-%02d", date->month);
	if (date->parts & EDTF_PART_DAY)
	{
		int			month,
					day;

		len += snprintf(text + len, sizeof text - len, "-%02d", date->day);
		dlg_day_parts(++date->lower, &date->year, &month, &day);
		date->month = (uint8_t) month;
		date->day = (uint8_t) day;
	}
	else if ((date->parts & EDTF_PART_MONTH) && date->month < 12)
		date->month++;
	else
	{
		date->year++;
		if (date->parts & EDTF_PART_MONTH)
			date->month = 1;
	}
	members->in_range = date->year < members->last.year
		|| (date->year == members->last.year
			&& (date->month < members->last.month
				|| (date->month == members->last.month && date->day <= members->last.day)));
	return cstring_to_text_with_len(text, len);
}

/* A member that is no countable range: as written, or as an interval. */
static text *
show_member(const EdtfWalk *walk, const EdtfMember *member)
{
	StringInfoData out;
	const char *written = walk->text + member->start;
	int			first = (int) (member->first_end - member->start);

	initStringInfo(&out);
	if (member->earlier)
		appendStringInfoString(&out, "../");
	appendBinaryStringInfo(&out, written, first);
	if (member->range)
		appendStringInfo(&out, "/%.*s", (int) (member->end - member->first_end - 2), written + first + 2);
	if (member->later)
		appendStringInfoString(&out, "/..");
	return cstring_to_text_with_len(out.data, out.len);
}

/* Sets up the walk over the members of the argument, in the memory that lives as long as the call. */
static MemberWalk *
start_walk(FunctionCallInfo fcinfo, MemoryContext memory)
{
	MemoryContext before = MemoryContextSwitchTo(memory);
	struct varlena *stored = PG_GETARG_TEXT_P_COPY(0);
	MemberWalk *members = palloc0(sizeof *members);
	Edtf		edtf;

	dlg_edtf_meaning(stored, &edtf);
	members->walk = (EdtfWalk) {VARDATA(stored), VARSIZE(stored) - VARHDRSZ, 0};
	if (edtf.kind == EDTF_ONE_OF || edtf.kind == EDTF_ALL_OF)
		members->walk.at = 1;
	MemoryContextSwitchTo(before);
	return members;
}

/* The next member, or NULL after the last. */
static text *
next_member(MemberWalk *members)
{
	EdtfWalk   *walk = &members->walk;
	EdtfMember	member;

	if (members->in_range)
		return step_range(members);
	if (members->done)
		return NULL;
	if (walk->at == 0)
	{
		members->done = true;
		return cstring_to_text_with_len(walk->text, (int) walk->len);
	}
	if (!dlg_edtf_next_member(walk, &member))
		return NULL;
	if (!is_countable(&member))
		return show_member(walk, &member);
	members->next = member.first;
	members->last = member.last;
	return step_range(members);
}

/* The members of a set, ranges of years, months or days one by one; else the expression itself. */
Datum
dlg_edtf_members(PG_FUNCTION_ARGS)
{
	FuncCallContext *call;
	text	   *member;

	if (SRF_IS_FIRSTCALL())
	{
		call = SRF_FIRSTCALL_INIT();
		call->user_fctx = start_walk(fcinfo, call->multi_call_memory_ctx);
	}
	call = SRF_PERCALL_SETUP();
	member = next_member(call->user_fctx);
	if (member == NULL)
		SRF_RETURN_DONE(call);
	SRF_RETURN_NEXT(call, PointerGetDatum(member));
}

/* A second of a day as a timestamp, or raises that it cannot be. */
static Timestamp
checked_moment(int64 day, int second, const struct varlena *stored)
{
	if (day < DATETIME_MIN_JULIAN - POSTGRES_EPOCH_JDATE
		|| day >= TIMESTAMP_END_JULIAN - POSTGRES_EPOCH_JDATE)
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("edtf out of range for timestamp: \"%s\"",
						dlg_quote(VARDATA_ANY(stored), VARSIZE_ANY_EXHDR(stored))),
				 errdetail("A timestamp lies between 4714-11-24 BC and 294276-12-31."),
				 errhint("Compare such years as edtf; their order and relations are right.")));
	return day * USECS_PER_DAY + second * USECS_PER_SEC;
}

/*
 * The first or last second that it can mean, as written: infinite where that
 * end is open, null where unknown.
 */
static Datum
end_second(FunctionCallInfo fcinfo, bool upper)
{
	struct varlena *stored = PG_GETARG_TEXT_PP(0);
	Edtf		edtf;
	EdtfEnd		end;

	dlg_edtf_meaning(stored, &edtf);
	end = upper ? edtf.upper_end : edtf.lower_end;
	if (end == EDTF_UNKNOWN)
		PG_RETURN_NULL();
	if (end == EDTF_OPEN)
		PG_RETURN_TIMESTAMP(upper ? DT_NOEND : DT_NOBEGIN);
	if (upper)
		PG_RETURN_TIMESTAMP(checked_moment(edtf.upper, edtf.upper_second, stored));
	PG_RETURN_TIMESTAMP(checked_moment(edtf.lower, edtf.lower_second, stored));
}

/* edtf_earliest */
Datum
dlg_edtf_earliest(PG_FUNCTION_ARGS)
{
	return end_second(fcinfo, false);
}

/* edtf_latest */
Datum
dlg_edtf_latest(PG_FUNCTION_ARGS)
{
	return end_second(fcinfo, true);
}

/* Whether X stands anywhere. */
Datum
dlg_edtf_is_unspecified(PG_FUNCTION_ARGS)
{
	Edtf		edtf;

	dlg_edtf_meaning(PG_GETARG_TEXT_PP(0), &edtf);
	PG_RETURN_BOOL(edtf.unspecified != 0);
}

/* The mask of a part that a user names. */
static uint8_t
named_part(const text *name)
{
	static const char *const names[] = {"year", "month", "day"};
	const char *data = VARDATA_ANY(name);
	size_t		len = VARSIZE_ANY_EXHDR(name);

	for (int i = 0; i < 3; i++)
		if (len == strlen(names[i]) && memcmp(data, names[i], len) == 0)
			return 1 << i;
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("unknown part of a date: \"%s\"", dlg_quote(data, len)),
			 errhint("The parts are year, month (or season) and day.")));
}

/* Whether ? or % stands for a part of any of its dates. */
Datum
dlg_edtf_is_uncertain_part(PG_FUNCTION_ARGS)
{
	Edtf		edtf;

	dlg_edtf_meaning(PG_GETARG_TEXT_PP(0), &edtf);
	PG_RETURN_BOOL((edtf.uncertain & named_part(PG_GETARG_TEXT_PP(1))) != 0);
}

/* Whether ~ or % stands for a part of any of its dates. */
Datum
dlg_edtf_is_approximate_part(PG_FUNCTION_ARGS)
{
	Edtf		edtf;

	dlg_edtf_meaning(PG_GETARG_TEXT_PP(0), &edtf);
	PG_RETURN_BOOL((edtf.approximate & named_part(PG_GETARG_TEXT_PP(1))) != 0);
}

/* Whether X stands in a part of any of its dates. */
Datum
dlg_edtf_is_unspecified_part(PG_FUNCTION_ARGS)
{
	Edtf		edtf;

	dlg_edtf_meaning(PG_GETARG_TEXT_PP(0), &edtf);
	PG_RETURN_BOOL((edtf.unspecified & named_part(PG_GETARG_TEXT_PP(1))) != 0);
}
