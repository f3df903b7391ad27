/*
 * type/edtf_days.h: the days from first to last that an edtf, a date or a range
 * of dates covers: what the operators && @> <@ << >> compare, their index keeps
 * and their statistics count.
 */
#ifndef DLG_TYPE_EDTF_DAYS_H
#define DLG_TYPE_EDTF_DAYS_H

#include "postgres.h"

#include "utils/date.h"
#include "utils/rangetypes.h"

#include "core/edtf/edtf.h"

/*
 * First and last day, EDTF_MIN and EDTF_MAX where unbounded.  Stored as it is
 * in a GiST index (SQL type edtf_days), which is never of an empty range.
 */
typedef struct EdtfDays
{
	int64		first;
	int64		last;
} EdtfDays;

StaticAssertDecl(sizeof(EdtfDays) == 16, "edtf_days is 16 bytes in edtf_gist.sql");

/* An empty range has no first day. */
#define NO_DAYS ((EdtfDays) {EDTF_MAX, EDTF_MIN})

extern EdtfDays dlg_days_of_edtf(const struct varlena *stored);
extern EdtfDays dlg_days_of_date(DateADT date);

/* Raises 42804 for a range that is not of dates. */
extern EdtfDays dlg_days_of_range(const RangeType *range);

static inline bool
days_none(EdtfDays a)
{
	return a.first > a.last;
}

static inline bool
days_overlap(EdtfDays a, EdtfDays b)
{
	return !days_none(a) && !days_none(b) && a.first <= b.last && b.first <= a.last;
}

static inline bool
days_contain(EdtfDays a, EdtfDays b)
{
	return days_none(b) || (a.first <= b.first && b.last <= a.last);
}

static inline bool
days_within(EdtfDays a, EdtfDays b)
{
	return days_contain(b, a);
}

static inline bool
days_precede(EdtfDays a, EdtfDays b)
{
	return !days_none(a) && !days_none(b) && a.last < b.first;
}

static inline bool
days_follow(EdtfDays a, EdtfDays b)
{
	return days_precede(b, a);
}

#endif
