/*
 * test_edtf.c: what the core reads in EDTF: levels, precision, bounds, and
 * where and why it refuses.
 */
#include "core/edtf/edtf.h"
#include "tap.h"

#include <stdlib.h>
#include <string.h>

typedef struct Example
{
	const char *text;
	int			level;
	const char *precision;
	const char *lower;			/* ".." open, "" unknown */
	const char *upper;
} Example;

/* Every example of the Library of Congress specification, and our own beside them. */
static const Example examples[] = {
	/* level 0 */
	{"1985-04-12", 0, "day", "1985-04-12", "1985-04-12"},
	{"1985-04", 0, "month", "1985-04-01", "1985-04-30"},
	{"1985", 0, "year", "1985-01-01", "1985-12-31"},
	{"0000", 0, "year", "0-01-01", "0-12-31"},
	{"2000-02-29", 0, "day", "2000-02-29", "2000-02-29"},
	{"1985-04-12T23:20:30", 0, "second", "1985-04-12", "1985-04-12"},
	{"1985-04-12T23:20:30Z", 0, "second", "1985-04-12", "1985-04-12"},
	{"1985-04-12T23:20:30-04", 0, "second", "1985-04-12", "1985-04-12"},
	{"1985-04-12T23:20:30+04:30", 0, "second", "1985-04-12", "1985-04-12"},
	{"2016-12-31T23:59:60Z", 0, "second", "2016-12-31", "2016-12-31"},
	{"2017-01-01T05:29:60+05:30", 0, "second", "2017-01-01", "2017-01-01"},
	{"1964/2008", 0, "interval", "1964-01-01", "2008-12-31"},
	{"2004-06/2006-08", 0, "interval", "2004-06-01", "2006-08-31"},
	{"2004-02-01/2005-02-08", 0, "interval", "2004-02-01", "2005-02-08"},
	{"2004-02-01/2005-02", 0, "interval", "2004-02-01", "2005-02-28"},
	{"2004-02-01/2005", 0, "interval", "2004-02-01", "2005-12-31"},
	{"2005/2006-02", 0, "interval", "2005-01-01", "2006-02-28"},
	{"2004/2004-06", 0, "interval", "2004-01-01", "2004-06-30"},
	{"2004-06/2004", 0, "interval", "2004-06-01", "2004-12-31"},
	/* level 1 */
	{"Y170000002", 1, "year", "170000002-01-01", "170000002-12-31"},
	{"Y-170000002", 1, "year", "-170000002-01-01", "-170000002-12-31"},
	{"Y10000", 1, "year", "10000-01-01", "10000-12-31"},
	{"Y9999999999999999", 1, "year", "9999999999999999-01-01", "9999999999999999-12-31"},
	{"2001-21", 1, "season", "2001-03-01", "2001-05-31"},
	{"2001-22", 1, "season", "2001-06-01", "2001-08-31"},
	{"2001-23", 1, "season", "2001-09-01", "2001-11-30"},
	{"2003-24", 1, "season", "2003-12-01", "2004-02-29"},
	{"2001-21?", 1, "season", "2001-03-01", "2001-05-31"},
	{"1984?", 1, "year", "1984-01-01", "1984-12-31"},
	{"2004-06~", 1, "month", "2004-06-01", "2004-06-30"},
	{"2004-06-11%", 1, "day", "2004-06-11", "2004-06-11"},
	{"201X", 1, "decade", "2010-01-01", "2019-12-31"},
	{"20XX", 1, "century", "2000-01-01", "2099-12-31"},
	{"-198X", 1, "decade", "-1989-01-01", "-1980-12-31"},
	{"2004-XX", 1, "year", "2004-01-01", "2004-12-31"},
	{"1985-04-XX", 1, "month", "1985-04-01", "1985-04-30"},
	{"1985-XX-XX", 1, "year", "1985-01-01", "1985-12-31"},
	{"1985-04-12/..", 1, "interval", "1985-04-12", ".."},
	{"1985-04/..", 1, "interval", "1985-04-01", ".."},
	{"../1985", 1, "interval", "..", "1985-12-31"},
	{"1985-04-12/", 1, "interval", "1985-04-12", ""},
	{"/1985-04", 1, "interval", "", "1985-04-30"},
	{"1984~/2004-06", 1, "interval", "1984-01-01", "2004-06-30"},
	{"1984?/2004%", 1, "interval", "1984-01-01", "2004-12-31"},
	{"1984-06-02?/2004-08-08~", 1, "interval", "1984-06-02", "2004-08-08"},
	{"1984-06-02?/", 1, "interval", "1984-06-02", ""},
	{"2003-22/2004-22", 1, "interval", "2003-06-01", "2004-08-31"},
	{"-1985", 1, "year", "-1985-01-01", "-1985-12-31"},
	{"-0044-03-15", 1, "day", "-44-03-15", "-44-03-15"},
	{"-0004-02-29", 1, "day", "-4-02-29", "-4-02-29"},
	/* level 2 */
	{"Y-17E7", 2, "year", "-170000000-01-01", "-170000000-12-31"},
	{"Y1E4", 2, "year", "10000-01-01", "10000-12-31"},
	{"1950S2", 2, "century", "1900-01-01", "1999-12-31"},
	{"1950S4", 2, "year", "1950-01-01", "1950-12-31"},
	{"-1859S3", 2, "decade", "-1859-01-01", "-1850-12-31"},
	{"Y171010000S3", 2, "millennium", "171000000-01-01", "171999999-12-31"},
	{"Y3388E2S3", 2, "millennium", "338000-01-01", "338999-12-31"},
	{"1950S2?", 2, "century", "1900-01-01", "1999-12-31"},
	{"2001-26", 2, "season", "2001-06-01", "2001-08-31"},
	{"2001-29", 2, "season", "2001-09-01", "2001-11-30"},
	{"2001-30", 2, "season", "2001-12-01", "2002-02-28"},
	{"2001-32", 2, "season", "2001-06-01", "2001-08-31"},
	{"2001-34", 2, "quarter", "2001-04-01", "2001-06-30"},
	{"2001-36", 2, "quarter", "2001-10-01", "2001-12-31"},
	{"2001-38", 2, "quadrimester", "2001-05-01", "2001-08-31"},
	{"2001-41", 2, "semester", "2001-07-01", "2001-12-31"},
	{"201X-24", 2, "season", "2010-12-01", "2020-02-29"},
	{"[1667,1668,1670..1672]", 2, "set", "1667-01-01", "1672-12-31"},
	{"[..1760-12-03]", 2, "set", "..", "1760-12-03"},
	{"[1760-12..]", 2, "set", "1760-12-01", ".."},
	{"[1760-01,1760-02,1760-12..]", 2, "set", "1760-01-01", ".."},
	{"[1667,1760-12]", 2, "set", "1667-01-01", "1760-12-31"},
	{"{1667,1668,1670..1672}", 2, "set", "1667-01-01", "1672-12-31"},
	{"{1960,1961-12}", 2, "set", "1960-01-01", "1961-12-31"},
	{"{..1984}", 2, "set", "..", "1984-12-31"},
	{"{2021-12-14,2021-12-09}", 2, "set", "2021-12-09", "2021-12-14"},
	{"{1960?,1961-%12}", 2, "set", "1960-01-01", "1961-12-31"},
	{"2004-06~-11", 2, "day", "2004-06-11", "2004-06-11"},
	{"2004?-06-11", 2, "day", "2004-06-11", "2004-06-11"},
	{"?2004-06-~11", 2, "day", "2004-06-11", "2004-06-11"},
	{"2004-%06-11", 2, "day", "2004-06-11", "2004-06-11"},
	{"~2004", 2, "year", "2004-01-01", "2004-12-31"},
	{"156X-12-25", 2, "day", "1560-12-25", "1569-12-25"},
	{"15XX-12-25", 2, "day", "1500-12-25", "1599-12-25"},
	{"XXXX-12-XX", 2, "month", "0-12-01", "9999-12-31"},
	{"1XXX-XX", 2, "millennium", "1000-01-01", "1999-12-31"},
	{"1XXX-12", 2, "month", "1000-12-01", "1999-12-31"},
	{"1984-1X", 2, "year", "1984-10-01", "1984-12-31"},
	{"1984-X2", 2, "year", "1984-02-01", "1984-12-31"},
	{"1984-1X-31", 2, "day", "1984-10-31", "1984-12-31"},
	{"2003-02-X9", 2, "month", "2003-02-09", "2003-02-19"},
	{"XXXX-05-20", 2, "day", "0-05-20", "9999-05-20"},
	{"XXXX-02-29", 2, "day", "0-02-29", "9996-02-29"},
	{"19XX-02-29", 2, "day", "1904-02-29", "1996-02-29"},
	{"XXXX", 2, "unspecified", "0-01-01", "9999-12-31"},
	{"-XXXX", 2, "unspecified", "-9999-01-01", "-1-12-31"},
	{"1X84", 2, "year", "1084-01-01", "1984-12-31"},
	{"2004-06-~01/2004-06-~20", 2, "interval", "2004-06-01", "2004-06-20"},
	{"2004-06-XX/2004-07-03", 2, "interval", "2004-06-01", "2004-07-03"},
};

typedef struct Refused
{
	const char *text;
	int			offset;
	const char *words;			/* of the rule */
} Refused;

static const Refused refused[] = {
	{"", 0, "empty"},
	{" 1985", 0, "four digits"},
	{"1985 ", 4, "Nothing may follow"},
	{"198", 3, "four digits"},
	{"19850", 4, "begins with Y"},
	{"+1985", 0, "four digits"},
	{"-0000", 0, "no sign"},
	{"1985-4", 6, "two digits"},
	{"1985-00", 5, "01 to 12"},
	{"1985-13", 5, "01 to 12"},
	{"1985-20", 5, "01 to 12"},
	{"1985-42", 5, "01 to 12"},
	{"1985-2X", 5, "No month"},
	{"1985-04-00", 8, "01 to 31"},
	{"1985-04-31", 8, "no such day"},
	{"1985-02-29", 8, "no such day"},
	{"1900-02-29", 8, "no such day"},
	{"XXX1-02-29", 8, "no such day"},
	{"1985-02-3X", 8, "no such day"},
	{"1985-04-4X", 8, "01 to 31"},
	{"1985-21-01", 7, "takes no day"},
	{"1985-04-12-01", 10, "Nothing may follow"},
	{"19850412", 4, "begins with Y"},
	{"1985/04/12", 7, "four digits"},
	{"198u", 3, "upper case"},
	{"199x", 3, "upper case"},
	{"1984??", 5, "one qualifier"},
	{"1984?~", 5, "one qualifier"},
	{"y170000002", 0, "upper case"},
	{"Y1985", 1, "more than four"},
	{"Y012345", 1, "begin with zero"},
	{"Y-01985", 2, "begin with zero"},
	{"Y17E0", 4, "exponent"},
	{"Y17E", 4, "exponent"},
	{"Y1E2", 1, "more than four"},
	{"Y99999999999999999", 17, "16 digits"},
	{"Y1E99999999999", 1, "16 digits"},
	{"Y17000-01", 6, "no month"},
	{"1950S0", 5, "1 or more"},
	{"1950S5", 5, "no more significant"},
	{"19XXS2", 4, "without X"},
	{"1950S2-01", 6, "no month"},
	{"1985-04-12T", 11, "hh:mm:ss"},
	{"1985-04-12T23:20", 16, "hh:mm:ss"},
	{"1985-04-12T24:00:00", 11, "23:59:59"},
	{"1985-04-12T23:60:00", 14, "23:59:59"},
	{"1985-04-12T23:20:60", 17, "last of a day"},
	{"2016-12-31T23:59:60+01", 17, "last of a day"},
	{"1985-04-12T23:20:30.5", 19, "whole seconds"},
	{"1985-04-12T23:20:30-00", 19, "never negative"},
	{"1985-04-12T23:20:30+24", 20, "zone"},
	{"1985-04-12T23:20:30+4", 21, "zone"},
	{"1985-04-12T23:20:30?", 19, "no qualifier"},
	{"1985-04T23:20:30", 7, "follows a day"},
	{"1985-04-XXT23:20:30", 10, "follows a day"},
	{"1985-04-12t23:20:30", 10, "Nothing may follow"},
	{"2008/1964", 5, "end before"},
	{"2012-24/2012-21", 8, "end before"},
	{"2004-06-12/2004-06-11", 11, "end before"},
	{"1964/2008/2010", 9, "Nothing may follow"},
	{"1985-04-12T23:20:30/1986", 19, "no time"},
	{"1985/1986-04-12T23:20:30", 15, "no time"},
	{"/", 1, "at least one"},
	{"../..", 3, "at least one"},
	{"/..", 1, "at least one"},
	{"..", 2, "open end stands"},
	{"1985..", 4, "Nothing may follow"},
	{"1985/unknown", 5, "left empty"},
	{"1985/open", 5, "left empty"},
	{"unknown/1985", 0, "left empty"},
	{"{}", 1, "date is missing"},
	{"{1960,}", 6, "date is missing"},
	{"{1960", 5, "ends with }"},
	{"{1960]", 5, "ends with }"},
	{"[1960}", 5, "ends with ]"},
	{"{1960, 1961}", 6, "four digits"},
	{"{1960/1961}", 5, "not with a slash"},
	{"{1961..1960}", 7, "end before"},
	{"{1960..,1961}", 7, "date is missing"},
	{"{1960,..1961}", 6, "four digits"},
	{"{1960..1961..1962}", 11, "parted by a comma"},
	{"[..]", 3, "date is missing"},
	{"[..1984..]", 7, "not both"},
	{"{..1984..1990}", 7, "not both"},
	{"{1960-01-01T00:00:00}", 11, "no time"},
	{"{1960}?", 6, "Nothing may follow"},
	{"{{1960}}", 1, "four digits"},
	{"may", 0, "four digits"},
};

static const char *
show(EdtfEnd end, int64_t number)
{
	static char buffer[2][40];
	static int	turn;
	char	   *out = buffer[turn = !turn];
	int64_t		year;
	int			month,
				day;

	if (end != EDTF_TOLD)
		return end == EDTF_OPEN ? ".." : "";
	dlg_day_parts(number, &year, &month, &day);
	snprintf(out, sizeof buffer[0], "%lld-%02d-%02d", (long long) year, month, day);
	return out;
}

/* Reads exactly the bytes of the text, so that a sanitizer sees a read past them. */
static bool
read_copy(const char *text, Edtf *edtf, DlgError *error)
{
	size_t		len = strlen(text);
	char	   *copy = malloc(len ? len : 1);
	bool		good;

	memcpy(copy, text, len);
	good = dlg_edtf_read(copy, len, edtf, error);
	free(copy);
	return good;
}

static void
check_examples(void)
{
	for (size_t i = 0; i < sizeof examples / sizeof *examples; i++)
	{
		const Example *x = &examples[i];
		Edtf		edtf;
		DlgError	error;
		bool		good = read_copy(x->text, &edtf, &error);

		if (!good)
		{
			OK(good, "%s is refused at %u: %s", x->text, error.offset, error.rule);
			continue;
		}
		OK(edtf.level == x->level
		   && strcmp(dlg_edtf_precision_name(edtf.precision), x->precision) == 0
		   && strcmp(show(edtf.lower_end, edtf.lower), x->lower) == 0
		   && strcmp(show(edtf.upper_end, edtf.upper), x->upper) == 0,
		   "%s is level %d, %s, from \"%s\" to \"%s\"", x->text, edtf.level,
		   dlg_edtf_precision_name(edtf.precision), show(edtf.lower_end, edtf.lower),
		   show(edtf.upper_end, edtf.upper));
	}
}

static void
check_refused(void)
{
	for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
	{
		const Refused *x = &refused[i];
		Edtf		edtf;
		DlgError	error;
		bool		good = read_copy(x->text, &edtf, &error);

		OK(!good && (int) error.offset == x->offset && strstr(error.rule, x->words),
		   "\"%s\" is refused at %u: %s", x->text, error.offset, good ? "(no)" : error.rule);
	}
}

/* The parts that a qualifier stands for: those to its left, or the one it precedes. */
static void
check_qualifiers(void)
{
	static const struct
	{
		const char *text;
		int			uncertain;
		int			approximate;
	}			cases[] = {
		{"2004-06-11", 0, 0},
		{"2004?", 1, 0},
		{"2004-06-11%", 7, 7},
		{"2004-06~-11", 0, 3},
		{"2004?-06-11", 1, 0},
		{"?2004-06-~11", 1, 4},
		{"2004-%06-11", 2, 2},
		{"2004-06~-11?", 7, 3},
		{"1984~/2004-06?", 3, 1},
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
	{
		Edtf		edtf;
		DlgError	error;

		OK(read_copy(cases[i].text, &edtf, &error) && edtf.uncertain == cases[i].uncertain
		   && edtf.approximate == cases[i].approximate, "%s: uncertain %d, approximate %d",
		   cases[i].text, edtf.uncertain, edtf.approximate);
	}
}

/* The calendar agrees with itself over 1000 years, day by day. */
static void
check_calendar(void)
{
	int64_t		number = dlg_day_number(-500, 1, 1);
	bool		good = true;

	for (int64_t y = -500; y < 500; y++)
		for (int m = 1; m <= 12; m++)
			for (int d = 1; d <= dlg_days_in_month(y, m); d++, number++)
			{
				int64_t		year;
				int			month,
							day;

				dlg_day_parts(number, &year, &month, &day);
				good = good && dlg_day_number(y, m, d) == number && year == y && month == m && day == d;
			}
	OK(good, "days from -0500 to 0499 are numbered one after the other");
	OK(dlg_day_number(2000, 1, 1) == 0, "2000-01-01 is day 0");
	OK(dlg_day_number(1970, 1, 1) == -10957, "1970-01-01 is day -10957");
}

/* Order is by earliest, then latest moment. */
static void
check_order(void)
{
	static const char *const ascending[] = {
		"../1985", "Y-17E7", "-0044-03-15", "0000", "1985-04-12", "1985-04-12/1985-04-13",
		"1985-04-12/..", "1985-04-12T10:00:00", "1986", "1986-05", "Y170000002"
	};

	for (size_t i = 1; i < sizeof ascending / sizeof *ascending; i++)
	{
		Edtf		a,
					b;
		DlgError	error;

		OK(read_copy(ascending[i - 1], &a, &error) && read_copy(ascending[i], &b, &error)
		   && dlg_edtf_order(&a, &b) < 0 && dlg_edtf_order(&b, &a) > 0,
		   "%s sorts before %s", ascending[i - 1], ascending[i]);
	}
}

int
main(void)
{
	check_examples();
	check_refused();
	check_qualifiers();
	check_calendar();
	check_order();
	return DONE();
}
