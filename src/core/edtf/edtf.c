/*
 * edtf.c: reads Extended Date/Time Format: a date, an interval or a set.
 *
 * One scan from left to right.  edtf_date.c reads one date and leaves the scan
 * after it; here stands what may come before, between and after dates.
 *
 * Keeps: on failure error->rule is a whole sentence and error->offset the
 * first byte that cannot be part of an EDTF text; all bytes before it are ASCII.
 */
#include "edtf_scan.h"

#include <string.h>

static bool
take_dots(Scan *scan)
{
	if (scan->len - scan->at < 2 || memcmp(scan->text + scan->at, "..", 2) != 0)
		return false;
	scan->at += 2;
	return true;
}

/* Widens the whole by one date. */
static void
include_date(Edtf *edtf, const EdtfDate *date)
{
	if (date->lower < edtf->lower)
	{
		edtf->lower = date->lower;
		edtf->lower_second = date->lower_second;
	}
	if (date->upper > edtf->upper)
	{
		edtf->upper = date->upper;
		edtf->upper_second = date->upper_second;
	}
	raise_level(&edtf->level, date->level);
	edtf->uncertain |= date->uncertain;
	edtf->approximate |= date->approximate;
	edtf->unspecified |= date->unspecified;
}

/* Unbounds the ends that are not told. */
static void
open_ends(Edtf *edtf)
{
	if (edtf->lower_end != EDTF_TOLD)
	{
		edtf->lower = EDTF_MIN;
		edtf->lower_second = 0;
	}
	if (edtf->upper_end != EDTF_TOLD)
	{
		edtf->upper = EDTF_MAX;
		edtf->upper_second = 86399;
	}
}

/* Reads one member of a set that ends with `close`, up to a comma or that bracket. */
static bool
read_member(Scan *scan, char close, EdtfMember *member)
{
	size_t		at;

	if (scan->poll)
		scan->poll();
	member->range = member->later = false;
	member->earlier = scan->at == 1 && take_dots(scan);
	member->start = (uint32_t) scan->at;
	if (!dlg_edtf_read_date(scan, &member->first))
		return false;
	member->last = member->first;
	member->first_end = member->end = (uint32_t) scan->at;
	at = scan->at;
	if (!take_dots(scan))
		return true;
	if (member->earlier)
		return fail(scan, at, "A date of a set has \"..\" before or after it, not both.");
	member->later = peek(scan) == close;
	if (member->later)
		return true;
	member->range = true;
	at = scan->at;
	if (!dlg_edtf_read_date(scan, &member->last))
		return false;
	member->end = (uint32_t) scan->at;
	return member->last.upper >= member->first.lower
		|| fail(scan, at, "A range of a set does not end before it begins.");
}

/* Reads the members of a set up to its closing bracket. */
static bool
read_set(Scan *scan, Edtf *edtf)
{
	char		close = scan->text[scan->at++] == '[' ? ']' : '}';
	EdtfMember	member;

	edtf->kind = close == ']' ? EDTF_ONE_OF : EDTF_ALL_OF;
	edtf->precision = EDTF_SET;
	edtf->level = 2;
	scan->plain = true;
	do
	{
		if (!read_member(scan, close, &member))
			return false;
		include_date(edtf, &member.first);
		include_date(edtf, &member.last);
		if (member.earlier)
			edtf->lower_end = EDTF_OPEN;
		if (member.later)
			edtf->upper_end = EDTF_OPEN;
	} while (!member.later && take(scan, ','));
	if (take(scan, close))
		return true;
	if (peek(scan) == '/')
		return fail(scan, scan->at, "A range within a set is written with \"..\", not with a slash.");
	return fail(scan, scan->at, close == ']'
				? "Members of a set are parted by a comma, and a set that begins with [ ends with ]."
				: "Members of a set are parted by a comma, and a set that begins with { ends with }.");
}

/* Steps through the members of a set, for whoever asks about each. */
bool
dlg_edtf_next_member(EdtfWalk *walk, EdtfMember *member)
{
	DlgError	error;
	Scan		scan = {walk->text, walk->len, walk->at, &error, true, NULL};

	if (walk->at >= walk->len || !read_member(&scan, walk->text[walk->len - 1], member))
		return false;
	/* past the comma, or past the bracket and so past the end */
	walk->at = scan.at + 1;
	return true;
}

/* Reads what follows the slash of an interval. */
static bool
read_interval_end(Scan *scan, Edtf *edtf)
{
	size_t		at = scan->at;

	edtf->kind = EDTF_INTERVAL;
	edtf->precision = EDTF_SPAN;
	scan->plain = true;
	if (edtf->lower_end == EDTF_TOLD && edtf->start.has_time)
		return fail(scan, at - 1, "A date in an interval or set has no time.");
	if (scan->at == scan->len)
		edtf->upper_end = EDTF_UNKNOWN;
	else if (take_dots(scan))
		edtf->upper_end = EDTF_OPEN;
	else if (!dlg_edtf_read_date(scan, &edtf->end))
		return false;
	else
		include_date(edtf, &edtf->end);
	if (edtf->lower_end != EDTF_TOLD && edtf->upper_end != EDTF_TOLD)
		return fail(scan, at, "An interval tells at least one of its ends.");
	if (edtf->lower_end == EDTF_TOLD && edtf->upper_end == EDTF_TOLD)
	{
		if (edtf->end.upper < edtf->start.lower)
			return fail(scan, at, "An interval does not end before it begins.");
		/* include_date widens; an interval ends with its end. */
		edtf->lower = edtf->start.lower;
		edtf->upper = edtf->end.upper;
	}
	else
		raise_level(&edtf->level, 1);
	if (edtf->unspecified)
		edtf->level = 2;
	return true;
}

/* Reads a whole expression and says what may not follow it. */
static bool
read_whole(Scan *scan, Edtf *edtf)
{
	if (scan->len == 0)
		return fail(scan, 0, "The text is empty.");
	if (scan->text[0] == '[' || scan->text[0] == '{')
	{
		if (!read_set(scan, edtf))
			return false;
	}
	else
	{
		if (peek(scan) == '/')
			edtf->lower_end = EDTF_UNKNOWN;
		else if (take_dots(scan))
			edtf->lower_end = EDTF_OPEN;
		else if (!dlg_edtf_read_date(scan, &edtf->start))
			return false;
		else
			include_date(edtf, &edtf->start);
		if (take(scan, '/'))
		{
			if (!read_interval_end(scan, edtf))
				return false;
		}
		else if (edtf->lower_end == EDTF_OPEN)
			return fail(scan, scan->at, "An open end stands in an interval, before or after a slash.");
		else
		{
			edtf->end = edtf->start;
			edtf->precision = edtf->start.precision;
		}
	}
	open_ends(edtf);
	return scan->at == scan->len || fail(scan, scan->at, "Nothing may follow here.");
}

/* Reads an expression for whoever stores, compares or shows it. */
bool
dlg_edtf_read_polled(const char *text, size_t len, Edtf *edtf, DlgError *error, void (*poll) (void))
{
	Scan		scan = {text, len, 0, error, false, poll};

	memset(edtf, 0, sizeof *edtf);
	edtf->lower = EDTF_MAX;
	edtf->upper = EDTF_MIN;
	error->rule = NULL;
	error->offset = 0;
	return read_whole(&scan, edtf);
}

/* Reads an expression that is known to be short, or where nothing waits. */
bool
dlg_edtf_read(const char *text, size_t len, Edtf *edtf, DlgError *error)
{
	return dlg_edtf_read_polled(text, len, edtf, error, NULL);
}

/* Orders two expressions by earliest, then latest moment, as written. */
int
dlg_edtf_order(const Edtf *a, const Edtf *b)
{
	if (a->lower != b->lower)
		return a->lower < b->lower ? -1 : 1;
	if (a->lower_second != b->lower_second)
		return a->lower_second < b->lower_second ? -1 : 1;
	if (a->upper != b->upper)
		return a->upper < b->upper ? -1 : 1;
	if (a->upper_second != b->upper_second)
		return a->upper_second < b->upper_second ? -1 : 1;
	return 0;
}

/* Names a precision as SQL shows it. */
const char *
dlg_edtf_precision_name(EdtfPrecision precision)
{
	static const char *const names[] = {
		"second", "day", "month", "season", "quarter", "quadrimester", "semester", "year",
		"decade", "century", "millennium", "unspecified", "interval", "set"
	};

	return names[precision];
}
