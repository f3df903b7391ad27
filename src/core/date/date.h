/*
 * date.h: what the files of dates share: date.c (calendar dates), date_phrase.c
 * (relative and vague times), date_unit.c and date_whole.c (a phrase that is
 * nothing but a date).
 */
#ifndef DLG_DATE_H
#define DLG_DATE_H

#include "core/calendar.h"
#include "core/reader.h"

/* A date as far as it is told: 0 for what is not. */
typedef struct DayDate
{
	int			year;
	int			month;
	int			day;
} DayDate;

/* The first day that an EDTF text tells of ("2019-09-26/2019-09-27", "2018"); false where none. */
extern bool dlg_reference_date(Slice edtf, DayDate *date);

/* The year of four figures that an EDTF text starts with, the brackets of a set aside; 0 where it has none. */
extern int	dlg_year_of(Slice edtf);

extern Slice dlg_date_text(Arena *arena, DayDate date);

/*
 * The number that a token of at most four digits, perhaps full-width, or an
 * ordinal writes; -1 for any other.
 */
extern int	dlg_figures_at(const Reader *reader, uint32_t i);

/* A number in figures or Chinese numerals ("十九", "二〇二四") at token i; -1 where none. */
extern int	dlg_asian_number(const Reader *reader, uint32_t i, uint32_t *end);

/* The order of the page's dates in figures: above 0 day first, below 0 month first, 0 where none tells. */
extern int	dlg_figures_order(const Reader *reader);

/* The day, or the first and last of a range, of a Chinese, Japanese or Korean date at token i; their number. */
extern int	dlg_asian_days(const Reader *reader, uint32_t i, DayDate days[2], uint32_t *end);

/* A year of four digits at token i, 0 where none; a comma before it is stepped over. */
extern int	dlg_year_at(const Reader *reader, uint32_t i, uint32_t *end);

/* A month's name at token i, 0 where none. */
extern int	dlg_month_at(const Reader *reader, uint32_t i, uint32_t *end);

/* The plain number at token i, in digits or words; 0 where none. */
extern int	dlg_number_at(const Reader *reader, uint32_t i, uint32_t *end);

/* A month at token i with the day before or after it, if any, and no year; false where none. */
extern bool dlg_month_day(const Reader *reader, uint32_t i, int *month, int *day, uint32_t *end);

typedef enum DateUnit {UNIT_NONE, UNIT_DAY, UNIT_WEEK, UNIT_MONTH, UNIT_QUARTER, UNIT_YEAR, UNIT_DECADE} DateUnit;

#define COUNT_MOST 500			/* units that a phrase may count */

/* The unit of time that a word names; *plural tells "years" from "year". */
extern DateUnit dlg_date_unit_word(const Reader *reader, uint32_t i, bool *plural);

/* A date moved on by n units; year 0 beyond 1 to 9999. */
extern DayDate dlg_date_move(DayDate date, DateUnit unit, int n);

/* "next", "this", "last" and their like at token i as a step of +1, 0, -1; false where none. */
extern bool dlg_date_step(const Reader *reader, uint32_t i, int *step);

/* Steps over words that leave the date they stand before as it is: "early", "the end of", "the course of". */
extern uint32_t dlg_date_skip_vague(const Reader *reader, uint32_t i);

/*
 * May a phrase of a relative or vague time start with the word at token i, no
 * number and none of the lexicon's?
 */
extern bool dlg_opens_date_phrase(const Reader *reader, uint32_t i);

/* A relative or vague time at token i ("over the next two years", "early 2024", "next summer"). */
extern Slice dlg_date_phrase(const Reader *reader, uint32_t i, Slice reference, uint32_t *end);

/* A whole text that is to be one date (date_whole.c, date_unit.c). */
typedef struct DatePhrase
{
	const Reader *reader;
	Slice		reference;
	DayDate		from;			/* its first day, as far as told */
} DatePhrase;

/* The one date that tokens [first, end) are, NO_SLICE where they are none. */
extern Slice dlg_date_unit(const DatePhrase *phrase, uint32_t first, uint32_t end);

/* The same for a date without a year; months from 21 on are EDTF's seasons and parts of a year. */
extern bool dlg_date_yearless(const DatePhrase *phrase, uint32_t first, uint32_t end, DayDate *date);

/*
 * The whole text of the reader (tokens are enough) as one date in EDTF;
 * NO_SLICE where it is none.
 */
extern Slice dlg_date_whole(const Reader *reader, Slice reference);

#endif
