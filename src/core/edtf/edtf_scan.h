/*
 * edtf_scan.h: the scan and the parts of a date that the files edtf*.c share; for these only.
 */
#ifndef DLG_EDTF_SCAN_H
#define DLG_EDTF_SCAN_H

#include "edtf.h"

typedef struct Scan
{
	const char *text;
	size_t		len;
	size_t		at;
	DlgError   *error;
	bool		plain;			/* no time may stand here: in a set, after a slash */
	void		(*poll) (void);	/* may be NULL; called for every member of a set */
} Scan;

/* Notes the broken rule and where; false, so that callers can return it. */
static inline bool
fail(Scan *scan, size_t at, const char *rule)
{
	scan->error->rule = rule;
	scan->error->offset = (uint32_t) at;
	return false;
}

/* The byte at the scan, or 0 at the end; a zero byte never begins anything. */
static inline char
peek(const Scan *scan)
{
	return scan->at < scan->len ? scan->text[scan->at] : '\0';
}

static inline bool
take(Scan *scan, char c)
{
	if (scan->at >= scan->len || scan->text[scan->at] != c)
		return false;
	scan->at++;
	return true;
}

static inline void
raise_level(uint8_t *level, uint8_t to)
{
	if (*level < to)
		*level = to;
}

/* A component as written: digits, or X where one is not specified. */
typedef struct Pattern
{
	char		digits[4];
	int			width;			/* 0: the component is not written */
	size_t		at;
} Pattern;

/* A date while it is being read. */
typedef struct Parts
{
	bool		negative;
	Pattern		year;
	Pattern		month;
	Pattern		day;
	int64_t		long_year;		/* a Y year, or a year with significant digits, and the years it can be */
	int64_t		long_low;
	int64_t		long_high;
	bool		is_long;
	int			grouping;		/* 21 to 41, or 0 */
} Parts;

static inline int
count_x(const Pattern *pattern)
{
	int			n = 0;

	for (int i = 0; i < pattern->width; i++)
		n += pattern->digits[i] == 'X';
	return n;
}

/* The pattern with every X replaced by `fill`, as a number. */
static inline int
pattern_value(const Pattern *pattern, char fill)
{
	int			value = 0;

	for (int i = 0; i < pattern->width; i++)
		value = value * 10 + ((pattern->digits[i] == 'X' ? fill : pattern->digits[i]) - '0');
	return value;
}

static inline bool
pattern_matches(const Pattern *pattern, int value)
{
	for (int i = pattern->width - 1; i >= 0; i--, value /= 10)
		if (pattern->digits[i] != 'X' && pattern->digits[i] != '0' + value % 10)
			return false;
	return true;
}

/* Reads one date and leaves the scan after it (edtf_date.c). */
extern bool dlg_edtf_read_date(Scan *scan, EdtfDate *date);

/* Sets what days the parts can mean (edtf_bound.c); fails where the calendar has no such day. */
extern bool dlg_edtf_bound_date(Scan *scan, const Parts *parts, EdtfDate *date);

#endif
