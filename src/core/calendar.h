/*
 * calendar.h: day numbers of the proleptic Gregorian calendar.
 *
 * Day 0 is 2000-01-01, as in PostgreSQL's date.  Years are astronomical:
 * 0 is 1 BC, -1 is 2 BC.  Right for years of up to 16 digits.
 */
#ifndef DLG_CALENDAR_H
#define DLG_CALENDAR_H

#include <stdbool.h>
#include <stdint.h>

/* month is 1 to 12. */
extern int	dlg_days_in_month(int64_t year, int month);

/* The number of a day of the calendar. */
extern int64_t dlg_day_number(int64_t year, int month, int day);

/* The year, month (1-12) and day (1-31) of a number. */
extern void dlg_day_parts(int64_t number, int64_t *year, int *month, int *day);

#endif
