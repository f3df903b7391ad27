/*
 * edtf_date.c: reads one date of the Extended Date/Time Format: its parts,
 * qualifiers, unspecified digits and time, its level and precision.
 *
 * Relies on edtf_scan.h, and on edtf_bound.c for the days that it can mean.
 */
#include "edtf_scan.h"

#include <string.h>

static const char *const rule_year =
	"A year has four digits, or X for a digit that is not specified.";
static const char *const rule_word =
	"An unknown end of an interval is left empty and an open end is written \"..\".";

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Takes one of ? ~ % and marks the parts that it stands for. */
static bool
take_qualifier(Scan *scan, EdtfDate *date, uint8_t parts)
{
	char		c = peek(scan);

	if (c != '?' && c != '~' && c != '%')
		return false;
	scan->at++;
	if (c != '~')
		date->uncertain |= parts;
	if (c != '?')
		date->approximate |= parts;
	return true;
}

/* Takes a qualifier after a component, which covers all parts written so far. */
static bool
qualify_group(Scan *scan, EdtfDate *date)
{
	if (!take_qualifier(scan, date, date->parts))
		return true;
	if (take_qualifier(scan, date, 0))
		return fail(scan, scan->at - 1,
					"A date takes one qualifier at a place; % stands for ? and ~ together.");
	/* At the end of a date it is level 1, between two components level 2. */
	raise_level(&date->level, peek(scan) == '-' ? 2 : 1);
	return true;
}

/* Takes exactly `width` digits or X; `rule` tells what belongs here. */
static bool
take_pattern(Scan *scan, int width, Pattern *pattern, const char *rule)
{
	pattern->at = scan->at;
	for (int i = 0; i < width; i++)
	{
		char		c = peek(scan);

		if (c == 'x' || c == 'u' || c == 'U')
			return fail(scan, scan->at, "A digit that is not specified is written X, in upper case.");
		if (!is_digit(c) && c != 'X')
			return fail(scan, scan->at, rule);
		pattern->digits[i] = c;
		scan->at++;
	}
	pattern->width = width;
	return true;
}

/* Takes two digits of a time between 0 and `most`. */
static bool
take_two(Scan *scan, int most, int *value, const char *rule)
{
	size_t		at = scan->at;

	*value = 0;
	for (int i = 0; i < 2; i++)
	{
		if (!is_digit(peek(scan)))
			return fail(scan, scan->at, rule);
		*value = *value * 10 + (scan->text[scan->at++] - '0');
	}
	return *value <= most || fail(scan, at, rule);
}

/* Takes Z, +hh, +hh:mm or nothing; *offset is in minutes, east positive. */
static bool
take_zone(Scan *scan, bool *told, int *offset)
{
	static const char *const rule = "A zone is Z, or + or - with hours 00 to 23 and minutes 00 to 59.";
	size_t		at = scan->at;
	bool		west = peek(scan) == '-';
	int			hours;
	int			minutes = 0;

	*offset = 0;
	*told = true;
	if (take(scan, 'Z'))
		return true;
	if (!take(scan, '-') && !take(scan, '+'))
	{
		*told = false;
		return true;
	}
	if (!take_two(scan, 23, &hours, rule))
		return false;
	if (take(scan, ':') && !take_two(scan, 59, &minutes, rule))
		return false;
	*offset = hours * 60 + minutes;
	if (west && *offset == 0)
		return fail(scan, at, "A zone of no difference is Z or +00:00, never negative.");
	if (west)
		*offset = -*offset;
	return true;
}

/* Takes hh:mm:ss and a zone after T. */
static bool
read_time(Scan *scan, EdtfDate *date)
{
	static const char *const rule = "A time is hh:mm:ss, from 00:00:00 to 23:59:59.";
	int			hour,
				minute,
				second,
				offset;
	bool		zoned;
	size_t		at;

	if (!take_two(scan, 23, &hour, rule))
		return false;
	if (!take(scan, ':'))
		return fail(scan, scan->at, rule);
	if (!take_two(scan, 59, &minute, rule))
		return false;
	if (!take(scan, ':'))
		return fail(scan, scan->at, rule);
	at = scan->at;
	if (!take_two(scan, 60, &second, rule))
		return false;
	if (peek(scan) == '.' || peek(scan) == ',')
		return fail(scan, scan->at, "A time has whole seconds.");
	if (!take_zone(scan, &zoned, &offset))
		return false;
	/* Leap seconds end a UTC day; zones differ from UTC by quarter hours. */
	if (second == 60
		&& (zoned ? (hour * 60 + minute - offset + 2880) % 1440 != 1439 : minute % 15 != 14))
		return fail(scan, at, "A second 60 is the last of a day of UTC.");
	date->has_time = true;
	if (zoned)
		date->zone = (int16_t) offset;
	date->lower_second = date->upper_second = hour * 3600 + minute * 60 + second;
	return true;
}

/* Takes S and the number of significant digits after a year of `ndigits` digits. */
static bool
read_significant(Scan *scan, Parts *parts, EdtfDate *date, int64_t year, int ndigits)
{
	size_t		at = scan->at + 1;
	int			told = 0;
	int64_t		unit = 1;
	int64_t		low;

	if (!take(scan, 'S'))
		return true;
	if (!is_digit(peek(scan)) || peek(scan) == '0')
		return fail(scan, scan->at, "S is followed by the number of significant digits, 1 or more.");
	while (is_digit(peek(scan)))
	{
		told = told * 10 + (scan->text[scan->at++] - '0');
		if (told > ndigits)
			return fail(scan, at, "A year has no more significant digits than it has digits.");
	}
	for (int i = told; i < ndigits; i++)
		unit *= 10;
	low = year - year % unit;
	parts->is_long = true;
	parts->long_year = parts->negative ? -year : year;
	parts->long_low = parts->negative ? -(low + unit - 1) : low;
	parts->long_high = parts->negative ? -low : low + unit - 1;
	date->precision = ndigits - told > 2 ? EDTF_MILLENNIUM : EDTF_YEAR + (ndigits - told);
	raise_level(&date->level, 2);
	return true;
}

/* Takes what follows the Y of a long year: sign, digits, exponent, significant digits. */
static bool
read_long_year(Scan *scan, Parts *parts, EdtfDate *date)
{
	static const char *const rule_size = "A year has at most 16 digits.";
	size_t		at;
	int64_t		year = 0;
	int			ndigits = 0;
	int			exponent = 0;

	parts->negative = take(scan, '-');
	at = scan->at;
	if (!is_digit(peek(scan)) || peek(scan) == '0')
		return fail(scan, at, "Y is followed by a year that does not begin with zero.");
	for (; is_digit(peek(scan)); ndigits++)
	{
		if (ndigits == 16)
			return fail(scan, scan->at, rule_size);
		year = year * 10 + (scan->text[scan->at++] - '0');
	}
	date->level = 1;
	if (take(scan, 'E'))
	{
		if (!is_digit(peek(scan)) || peek(scan) == '0')
			return fail(scan, scan->at, "E is followed by an exponent, 1 or more.");
		while (is_digit(peek(scan)))
		{
			exponent = exponent * 10 + (scan->text[scan->at++] - '0');
			if (ndigits + exponent > 16)
				return fail(scan, at, rule_size);
		}
		for (int i = 0; i < exponent; i++, ndigits++)
			year *= 10;
		date->level = 2;
	}
	if (ndigits < 5)
		return fail(scan, at, "Y begins a year of more than four digits.");
	parts->is_long = true;
	parts->long_year = parts->long_low = parts->long_high = parts->negative ? -year : year;
	date->precision = EDTF_YEAR;
	return read_significant(scan, parts, date, year, ndigits);
}

/* Takes a year of four digits, with its sign and significant digits. */
static bool
read_short_year(Scan *scan, Parts *parts, EdtfDate *date)
{
	size_t		at = scan->at;

	if (take(scan, '-'))
	{
		parts->negative = true;
		date->level = 1;
	}
	if (!take_pattern(scan, 4, &parts->year, rule_year))
		return false;
	if (is_digit(peek(scan)) || peek(scan) == 'X')
		return fail(scan, scan->at, "A year of more than four digits begins with Y.");
	if (parts->negative && memcmp(parts->year.digits, "0000", 4) == 0)
		return fail(scan, at, "The year 0000 has no sign.");
	if (peek(scan) != 'S')
		return true;
	if (count_x(&parts->year) > 0)
		return fail(scan, scan->at, "Significant digits are told of a year without X.");
	return read_significant(scan, parts, date, pattern_value(&parts->year, '0'), 4);
}

/* Takes the two digits of a month or grouping and sees that some month fits them. */
static bool
read_month(Scan *scan, Parts *parts)
{
	int			value;

	if (!take_pattern(scan, 2, &parts->month, "A month has two digits."))
		return false;
	if (count_x(&parts->month) == 0)
	{
		value = pattern_value(&parts->month, '0');
		if (value >= 21 && value <= 41)
			parts->grouping = value;
		else if (value < 1 || value > 12)
			return fail(scan, parts->month.at,
						"A month is 01 to 12, a season or other part of a year 21 to 41.");
		return true;
	}
	for (value = 1; value <= 12; value++)
		if (pattern_matches(&parts->month, value))
			return true;
	return fail(scan, parts->month.at, "No month from 01 to 12 has these digits.");
}

/* Takes the two digits of a day; whether the month has it is seen with the bounds. */
static bool
read_day(Scan *scan, Parts *parts)
{
	if (!take_pattern(scan, 2, &parts->day, "A day has two digits."))
		return false;
	for (int value = 1; value <= 31; value++)
		if (pattern_matches(&parts->day, value))
			return true;
	return fail(scan, parts->day.at, "A day is 01 to 31.");
}

/* Notes which parts have an X, the level that takes, and the precision. */
static void
weigh_unspecified(const Parts *parts, EdtfDate *date)
{
	int			in_year = count_x(&parts->year);
	int			in_month = count_x(&parts->month);
	int			in_day = count_x(&parts->day);
	bool		level_one;

	date->unspecified = (in_year ? EDTF_PART_YEAR : 0) | (in_month ? EDTF_PART_MONTH : 0)
		| (in_day ? EDTF_PART_DAY : 0);
	if (parts->is_long || parts->year.width == 0)
		return;
	if (parts->month.width == 0)
		level_one = in_year <= 2 && pattern_value(&parts->year, '9') - pattern_value(&parts->year, '0')
			< (in_year == 2 ? 100 : 10);
	else if (parts->day.width == 0)
		level_one = in_year == 0 && in_month != 1;
	else
		level_one = in_year == 0 && in_day != 1 && (in_month == 0 || (in_month == 2 && in_day == 2));
	if (date->unspecified)
		raise_level(&date->level, level_one ? 1 : 2);

	if (parts->grouping)
		return;
	if (parts->day.width > 0 && in_day == 0)
		date->precision = EDTF_DAY;
	else if (parts->month.width > 0 && in_month == 0)
		date->precision = EDTF_MONTH;
	else if (parts->year.digits[3] != 'X')
		date->precision = EDTF_YEAR;
	else if (parts->year.digits[2] != 'X')
		date->precision = EDTF_DECADE;
	else if (parts->year.digits[1] != 'X')
		date->precision = EDTF_CENTURY;
	else
		date->precision = parts->year.digits[0] != 'X' ? EDTF_MILLENNIUM : EDTF_NOTHING;
}

/* Takes a hyphen and the qualifier before a component; false where there is no hyphen. */
static bool
take_joint(Scan *scan, EdtfDate *date, uint8_t part)
{
	if (!take(scan, '-'))
		return false;
	date->parts |= part;
	if (take_qualifier(scan, date, part))
		date->level = 2;
	return true;
}

/* Takes year, month, day and their qualifiers. */
static bool
read_parts(Scan *scan, Parts *parts, EdtfDate *date)
{
	bool		qualified = take_qualifier(scan, date, EDTF_PART_YEAR);

	date->parts = EDTF_PART_YEAR;
	if (!(take(scan, 'Y') ? read_long_year(scan, parts, date) : read_short_year(scan, parts, date)))
		return false;
	if (qualified)
		date->level = 2;
	if (!qualify_group(scan, date))
		return false;
	if (parts->is_long && peek(scan) == '-')
		return fail(scan, scan->at,
					"A year that begins with Y or has significant digits takes no month or day.");
	if (!take_joint(scan, date, EDTF_PART_MONTH))
		return true;
	if (!read_month(scan, parts) || !qualify_group(scan, date))
		return false;
	if (parts->grouping)
	{
		raise_level(&date->level, parts->grouping > 24 ? 2 : 1);
		return peek(scan) != '-' || fail(scan, scan->at, "A part of a year (21 to 41) takes no day.");
	}
	if (!take_joint(scan, date, EDTF_PART_DAY))
		return true;
	return read_day(scan, parts) && qualify_group(scan, date);
}

/* Reads one date, with or without a time, for whoever knows what may follow it. */
bool
dlg_edtf_read_date(Scan *scan, EdtfDate *date)
{
	Parts		parts = {0};
	char		c = peek(scan);

	memset(date, 0, sizeof *date);
	date->upper_second = 86399;
	date->zone = EDTF_NO_ZONE;
	if (c == 'u' || c == 'o')
		return fail(scan, scan->at, rule_word);
	if (c == 'y')
		return fail(scan, scan->at, "The Y before a year of more than four digits is in upper case.");
	if (scan->at >= scan->len || c == ',' || c == ']' || c == '}')
		return fail(scan, scan->at, "A date is missing.");
	if (!read_parts(scan, &parts, date) || !dlg_edtf_bound_date(scan, &parts, date))
		return false;
	weigh_unspecified(&parts, date);
	if (peek(scan) != 'T')
		return true;
	if (scan->plain)
		return fail(scan, scan->at, "A date in an interval or set has no time.");
	if (parts.day.width == 0 || date->unspecified || date->uncertain || date->approximate)
		return fail(scan, scan->at, "A time follows a day without X and qualifier.");
	scan->at++;
	date->precision = EDTF_SECOND;
	if (!read_time(scan, date))
		return false;
	c = peek(scan);
	if (c == '?' || c == '~' || c == '%')
		return fail(scan, scan->at, "A date with a time takes no qualifier.");
	return true;
}
