/*
 * date.h: what date.c (calendar dates) and date_phrase.c (relative and vague
 * times) share.
 */
#ifndef DLG_DATE_H
#define DLG_DATE_H

#include "calendar.h"
#include "reader.h"

/* A date as far as it is told: 0 for what is not. */
typedef struct DayDate
{
	int			year;
	int			month;
	int			day;
} DayDate;

/* The first day that an EDTF text tells of ("2019-09-26/2019-09-27", "2018"); false where none. */
extern bool dlg_reference_date(Slice edtf, DayDate *date);

extern Slice dlg_date_text(Arena *arena, DayDate date);

/* A year of four digits at token i, 0 where none; a comma before it is stepped over. */
extern int	dlg_year_at(const Reader *reader, uint32_t i, uint32_t *end);

/* A month's name at token i, 0 where none. */
extern int	dlg_month_at(const Reader *reader, uint32_t i, uint32_t *end);

/* The plain number at token i, in digits or words; 0 where none. */
extern int	dlg_number_at(const Reader *reader, uint32_t i, uint32_t *end);

/* A relative or vague time at token i ("over the next two years", "early 2024", "next summer"). */
extern Slice dlg_date_phrase(const Reader *reader, uint32_t i, Slice reference, uint32_t *end);

#endif
