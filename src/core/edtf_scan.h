/*
 * edtf_scan.h: the scan that edtf.c and edtf_date.c share; for these two only.
 */
#ifndef DLG_EDTF_SCAN_H
#define DLG_EDTF_SCAN_H

#include "core/edtf.h"

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

/* Reads one date and leaves the scan after it (edtf_date.c). */
extern bool dlg_edtf_read_date(Scan *scan, EdtfDate *date);

#endif
