/*
 * edtf.h: Extended Date/Time Format, levels 0, 1 and 2.
 *
 * The grammar is that of the Library of Congress specification of February
 * 2019 (a profile of ISO 8601-2:2019), read strictly: what it does not
 * allow is refused.  Reading is linear in the text and allocates nothing.
 *
 * Days are numbered as calendar.h does; years are astronomical (0000 is 1 BC).
 *
 * The bounds of an expression are the first and the last day that it can mean:
 *   - a month, year or sub-year grouping spans all its days; X stands for
 *     every digit that gives a date of the calendar (1985-02-XX ends on the 28th);
 *   - the qualifiers ? ~ % do not widen: they say how sure, not how far;
 *   - spring 21 is March to May, summer 22 June to August, autumn 23
 *     September to November, winter 24 December to February of the year
 *     after: the meteorological seasons of the northern hemisphere, where the
 *     standard leaves them "independent of location".  25-28 are the same by
 *     name; 29-32 (southern) are September-November, December-February of the
 *     year after, March-May, June-August;
 *   - 33-36 are quarters, 37-39 spans of four months, 40-41 half years;
 *   - a set reaches from its earliest to its latest member;
 *   - a time of day is taken as written: zones do not move the date.
 */
#ifndef DLG_EDTF_H
#define DLG_EDTF_H

#include "core/calendar.h"
#include "core/core.h"

/* Bounds of an end that is open or unknown. */
#define EDTF_MIN INT64_MIN
#define EDTF_MAX INT64_MAX

/* A year has at most 16 digits, so that its days fit 64 bits. */
#define EDTF_MAX_YEAR INT64_C(9999999999999999)

typedef enum EdtfKind
{
	EDTF_DATE,
	EDTF_INTERVAL,
	EDTF_ONE_OF,				/* [..,..] */
	EDTF_ALL_OF					/* {..,..} */
} EdtfKind;

/* The finest unit that is wholly told: 1985-04-XX is precise to the month. */
typedef enum EdtfPrecision
{
	EDTF_SECOND,
	EDTF_DAY,
	EDTF_MONTH,
	EDTF_SEASON,
	EDTF_QUARTER,
	EDTF_QUADRIMESTER,
	EDTF_SEMESTER,
	EDTF_YEAR,
	EDTF_DECADE,
	EDTF_CENTURY,
	EDTF_MILLENNIUM,			/* and coarser significant digits */
	EDTF_NOTHING,				/* XXXX: no unit is told */
	EDTF_SPAN,					/* an interval */
	EDTF_SET					/* a set of either kind */
} EdtfPrecision;

typedef enum EdtfEnd
{
	EDTF_TOLD,
	EDTF_OPEN,					/* ".." */
	EDTF_UNKNOWN				/* the empty string */
} EdtfEnd;

/* Parts of a date, as bits of the masks below. */
#define EDTF_PART_YEAR	1
#define EDTF_PART_MONTH	2		/* or the sub-year grouping */
#define EDTF_PART_DAY	4

#define EDTF_NO_ZONE INT16_MIN

/*
 * One date; lower_second and upper_second are seconds of the lower and upper day.
 *
 * Where a digit is not specified, the date is one of several units (days,
 * months, groupings or years): the earliest of them ends on first_end, the
 * latest begins on last_start.
 */
typedef struct EdtfDate
{
	int64_t		lower;
	int64_t		upper;
	int64_t		first_end;
	int64_t		last_start;
	int64_t		year;			/* year, month, day: meaningful where written without X */
	int32_t		lower_second;
	int32_t		upper_second;
	int16_t		zone;			/* minutes east of UTC, or EDTF_NO_ZONE */
	uint8_t		month;			/* 1 to 12, or the grouping, 21 to 41 */
	uint8_t		day;
	EdtfPrecision precision;
	uint8_t		level;			/* 0 to 2: the lowest that has this form */
	uint8_t		parts;			/* EDTF_PART_ that are written */
	uint8_t		uncertain;		/* parts under ? or % */
	uint8_t		approximate;	/* parts under ~ or % */
	uint8_t		unspecified;	/* parts with an X */
	bool		has_time;
} EdtfDate;

typedef struct Edtf
{
	EdtfKind	kind;
	EdtfDate	start;			/* the date, or an interval's start when told */
	EdtfDate	end;			/* an interval's end when told; as start for a date */
	EdtfEnd		lower_end;
	EdtfEnd		upper_end;
	int64_t		lower;			/* EDTF_MIN unless lower_end is told */
	int64_t		upper;			/* EDTF_MAX unless upper_end is told */
	int32_t		lower_second;
	int32_t		upper_second;
	EdtfPrecision precision;
	uint8_t		level;
	uint8_t		uncertain;		/* over all dates of the expression */
	uint8_t		approximate;
	uint8_t		unspecified;
} Edtf;

/* One member of a set as written: a date, a range of dates, or a date with all before or after it. */
typedef struct EdtfMember
{
	EdtfDate	first;
	EdtfDate	last;			/* of a range; else as first */
	bool		range;			/* first..last */
	bool		earlier;		/* ..first */
	bool		later;			/* first.. */
	uint32_t	start;			/* bytes of the text, without open dots */
	uint32_t	first_end;		/* where first ends, and ".." of a range begins */
	uint32_t	end;
} EdtfMember;

/* Where a walk over the members of a set is; begins as {text, len, 1}. */
typedef struct EdtfWalk
{
	const char *text;
	size_t		len;
	size_t		at;
} EdtfWalk;

/* Reads text[0..len).  False, with *error (never NULL), where it is not EDTF. */
extern bool dlg_edtf_read(const char *text, size_t len, Edtf *edtf, DlgError *error);

/* As dlg_edtf_read; calls `poll` now and then, which may leave by a jump of its own. */
extern bool dlg_edtf_read_polled(const char *text, size_t len, Edtf *edtf, DlgError *error,
								 void (*poll) (void));

/* The next member of a set that dlg_edtf_read has accepted; false after the last. */
extern bool dlg_edtf_next_member(EdtfWalk *walk, EdtfMember *member);

/* Orders by earliest, then latest moment; 0 does not mean the same text. */
extern int	dlg_edtf_order(const Edtf *a, const Edtf *b);

/* The English name of a precision; a set and an interval have theirs. */
extern const char *dlg_edtf_precision_name(EdtfPrecision precision);

#endif
