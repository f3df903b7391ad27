/*
 * edtf_relation.h: how the times that two expressions mean lie to each other,
 * as far as they tell: yes, no, or open.
 *
 * What an expression means, for this purpose:
 *   - a date is the whole unit that it names: 2018 is the calendar year;
 *   - X makes it one unit of several: 201X is one year, 2018-XX-XX one day;
 *     so do significant digits;
 *   - an interval begins some day of its start and ends some day of its end,
 *     as the standard reads 2004-06/2006-08.  An open end has no bound; an
 *     unknown one may be anywhere that its other end allows;
 *   - [..] is one of its members, {..} all of them, a gap between them included
 *     in none;
 *   - a time is that second.  Two times that both tell their zone are compared
 *     in UTC, all others as written;
 *   - qualifiers change nothing, as they have no width.
 */
#ifndef DLG_EDTF_RELATION_H
#define DLG_EDTF_RELATION_H

#include "edtf.h"

/* The first argument's relation to the second. */
typedef enum EdtfRelation
{
	EDTF_BEFORE,				/* ends before the other begins */
	EDTF_AFTER,
	EDTF_MEETS,					/* ends right before the other begins */
	EDTF_OVERLAPS,				/* shares some time */
	EDTF_CONTAINS,				/* spans all of the other */
	EDTF_DURING,				/* is spanned by it */
	EDTF_EQUALS,				/* spans the same time */
	EDTF_STARTS,				/* begins with it and ends earlier */
	EDTF_FINISHES				/* ends with it and begins later */
} EdtfRelation;

typedef enum EdtfTruth
{
	EDTF_NO,
	EDTF_LEFT_OPEN,
	EDTF_YES
} EdtfTruth;

/*
 * Begins and ends within bounds, in days or seconds, both ends included.  It
 * lasts `shortest` to `longest` more than one day or second.
 */
typedef struct EdtfSpan
{
	int64_t		begin_low;
	int64_t		begin_high;
	int64_t		end_low;
	int64_t		end_high;
	int64_t		shortest;
	int64_t		longest;
} EdtfSpan;

/* An expression made ready: its spans, of which one (`choice`) or all are meant. */
typedef struct EdtfTimes
{
	EdtfSpan   *spans;
	uint32_t	n;
	bool		choice;
} EdtfTimes;

/* Makes the spans of what text[0..len) means; in seconds where `seconds`, moved by `zone` minutes. */
extern EdtfTimes dlg_edtf_times(Arena *arena, const char *text, size_t len, const Edtf *edtf,
								bool seconds, int zone);

/* Whether the relation holds; takes time in the product of the numbers of spans. */
extern EdtfTruth dlg_edtf_relate(Arena *arena, const EdtfTimes *a, EdtfRelation relation, const EdtfTimes *b);

#endif
