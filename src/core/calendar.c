/*
 * calendar.c: day numbers of the proleptic Gregorian calendar.
 *
 * The arithmetic counts years from March, so that the leap day is the last of
 * its year, in eras of 400 years (146097 days); after Howard Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms".
 */
#include "calendar.h"

/* Days from 0000-03-01, where the eras begin, to 2000-01-01. */
#define ERA_OFFSET 730425

/* Tells leap years, also before the calendar was made. */
static bool
is_leap_year(int64_t year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/* Gives the length of a month. */
int
dlg_days_in_month(int64_t year, int month)
{
	static const int8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

	return days[month - 1] + (month == 2 && is_leap_year(year));
}

/* Numbers a day. */
int64_t
dlg_day_number(int64_t year, int month, int day)
{
	int64_t		from_march = month > 2 ? year : year - 1;
	int64_t		era = (from_march >= 0 ? from_march : from_march - 399) / 400;
	int64_t		year_of_era = from_march - era * 400;
	int64_t		day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;

	return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100
		+ day_of_year - ERA_OFFSET;
}

/* Takes a number apart. */
void
dlg_day_parts(int64_t number, int64_t *year, int *month, int *day)
{
	int64_t		days = number + ERA_OFFSET;
	int64_t		era = (days >= 0 ? days : days - 146096) / 146097;
	int64_t		day_of_era = days - era * 146097;
	int64_t		year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524
							   - day_of_era / 146096) / 365;
	int64_t		day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
	int			from_march = (int) ((5 * day_of_year + 2) / 153);

	*day = (int) (day_of_year - (153 * from_march + 2) / 5 + 1);
	*month = from_march < 10 ? from_march + 3 : from_march - 9;
	*year = year_of_era + era * 400 + (*month <= 2);
}
