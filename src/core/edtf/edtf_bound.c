/*
 * edtf_bound.c: the days that one date of the Extended Date/Time Format can mean.
 *
 * Relies on edtf_scan.h for the parts; the policy of bounds is in edtf.h.
 *
 * Keeps: lower and upper are days that the calendar has, and
 * lower <= first_end <= upper, lower <= last_start <= upper.
 */
#include "edtf_scan.h"

/*
 * Finds the first (step 1) or last (step -1) day of the calendar that the
 * patterns allow; false where there is none.  Only 29 February depends on
 * the year, so the search ends at the first year but for that day.
 */
static bool
find_day(const Parts *parts, int step, int64_t *found)
{
	bool		up = (step > 0) != parts->negative;
	int			low = pattern_value(&parts->year, '0');
	int			high = pattern_value(&parts->year, '9');
	int			last_month = step > 0 ? 12 : 1;
	int			last_day = step > 0 ? 31 : 1;

	for (int y = up ? low : high; up ? y <= high : y >= low; y += up ? 1 : -1)
	{
		int64_t		year = parts->negative ? -y : y;

		if (!pattern_matches(&parts->year, y) || (parts->negative && y == 0))
			continue;
		for (int m = 13 - last_month; m != last_month + step; m += step)
		{
			if (parts->month.width > 0 && !pattern_matches(&parts->month, m))
				continue;
			for (int d = 32 - last_day; d != last_day + step; d += step)
			{
				if (d > dlg_days_in_month(year, m))
					continue;
				if (parts->day.width > 0 && !pattern_matches(&parts->day, d))
					continue;
				*found = dlg_day_number(year, m, d);
				return true;
			}
		}
	}
	return false;
}

/* First month (1 to 12), number of months and what they are called, of the groupings 21 to 41. */
static const struct
{
	int8_t		first;
	int8_t		months;
	EdtfPrecision precision;
}			groupings[] =
{
	{3, 3, EDTF_SEASON}, {6, 3, EDTF_SEASON}, {9, 3, EDTF_SEASON}, {12, 3, EDTF_SEASON},
	{3, 3, EDTF_SEASON}, {6, 3, EDTF_SEASON}, {9, 3, EDTF_SEASON}, {12, 3, EDTF_SEASON},
	{9, 3, EDTF_SEASON}, {12, 3, EDTF_SEASON}, {3, 3, EDTF_SEASON}, {6, 3, EDTF_SEASON},
	{1, 3, EDTF_QUARTER}, {4, 3, EDTF_QUARTER}, {7, 3, EDTF_QUARTER}, {10, 3, EDTF_QUARTER},
	{1, 4, EDTF_QUADRIMESTER}, {5, 4, EDTF_QUADRIMESTER}, {9, 4, EDTF_QUADRIMESTER},
	{1, 6, EDTF_SEMESTER}, {7, 6, EDTF_SEMESTER}
};

/* The first day of a grouping of a year. */
static int64_t
grouping_start(int grouping, int64_t year)
{
	return dlg_day_number(year, groupings[grouping - 21].first, 1);
}

/* The last day of a grouping that begins in a year. */
static int64_t
grouping_end(int grouping, int64_t year)
{
	int			after = groupings[grouping - 21].first + groupings[grouping - 21].months;

	return (after > 12 ? dlg_day_number(year + 1, after - 12, 1) : dlg_day_number(year, after, 1)) - 1;
}

/* Sets the bounds of a grouping between the first and last year it may lie in. */
static void
bound_grouping(const Parts *parts, EdtfDate *date)
{
	int64_t		low = pattern_value(&parts->year, parts->negative ? '9' : '0');
	int64_t		high = pattern_value(&parts->year, parts->negative ? '0' : '9');

	if (parts->negative)
	{
		low = -low;
		high = high == 0 ? -1 : -high;
	}
	date->lower = grouping_start(parts->grouping, low);
	date->first_end = grouping_end(parts->grouping, low);
	date->last_start = grouping_start(parts->grouping, high);
	date->upper = grouping_end(parts->grouping, high);
	date->precision = groupings[parts->grouping - 21].precision;
}

/* Sets where the earliest and the latest of several days, months or years meet the bounds. */
static void
bound_units(const Parts *parts, EdtfDate *date)
{
	int64_t		year;
	int			month,
				day;

	date->first_end = date->lower;
	date->last_start = date->upper;
	if (parts->day.width > 0)
		return;
	dlg_day_parts(date->lower, &year, &month, &day);
	if (parts->month.width == 0)
		month = 12;
	date->first_end = dlg_day_number(year, month, dlg_days_in_month(year, month));
	dlg_day_parts(date->upper, &year, &month, &day);
	date->last_start = dlg_day_number(year, parts->month.width == 0 ? 1 : month, 1);
}

/* Notes year, month and day as far as they are written without X. */
static void
note_components(const Parts *parts, EdtfDate *date)
{
	if (parts->is_long)
		date->year = parts->long_year;
	else
		date->year = pattern_value(&parts->year, '0') * (parts->negative ? -1 : 1);
	date->month = (uint8_t) pattern_value(&parts->month, '0');
	date->day = (uint8_t) pattern_value(&parts->day, '0');
}

/* Sets the bounds of a date without X, which needs no search; false where there is no such day. */
static bool
bound_told(const Parts *parts, EdtfDate *date)
{
	int64_t		year = pattern_value(&parts->year, '0') * (parts->negative ? -1 : 1);
	int			month = pattern_value(&parts->month, '0');
	int			day = pattern_value(&parts->day, '0');
	int			last_month = month ? month : 12;
	int			last_day = dlg_days_in_month(year, last_month);

	date->lower = dlg_day_number(year, month ? month : 1, day ? day : 1);
	date->upper = dlg_day_number(year, last_month, day ? day : last_day);
	date->first_end = date->upper;
	date->last_start = date->lower;
	return day <= last_day;
}

/* Sets bounds and components; fails where the calendar has no such day. */
bool
dlg_edtf_bound_date(Scan *scan, const Parts *parts, EdtfDate *date)
{
	note_components(parts, date);
	if (parts->is_long)
	{
		date->lower = dlg_day_number(parts->long_low, 1, 1);
		date->first_end = dlg_day_number(parts->long_low, 12, 31);
		date->last_start = dlg_day_number(parts->long_high, 1, 1);
		date->upper = dlg_day_number(parts->long_high, 12, 31);
		return true;
	}
	if (parts->grouping)
	{
		bound_grouping(parts, date);
		return true;
	}
	if (count_x(&parts->year) + count_x(&parts->month) + count_x(&parts->day) == 0)
	{
		if (bound_told(parts, date))
			return true;
	}
	else if (find_day(parts, 1, &date->lower) && find_day(parts, -1, &date->upper))
	{
		bound_units(parts, date);
		return true;
	}
	return fail(scan, parts->day.at, "The month has no such day in that year.");
}
