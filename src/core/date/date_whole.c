/*
 * date_whole.c: a whole phrase as one date: intervals, bounds, alternatives
 * and doubts around the dates that date_unit.c reads.
 *
 *   between A and B, from A to B, A - B      A/B
 *   since A, from A on                       A/..
 *   by A, until A                            ../A
 *   before A, after A                        the day, month or year before or after A
 *   A or B                                   [A,B]
 *   circa A, probably A, A?                  A~, A?, both A%
 *
 * The first writing that takes in every word wins.  A text that is no phrase
 * but valid EDTF stands for itself.  Invariant: what is returned is accepted by
 * dlg_edtf_read.  At its hardest it tries each split of PHRASE_MOST tokens once.
 */
#include "date.h"

#include <string.h>

#include "core/edtf/edtf.h"

#define PHRASE_MOST 40			/* tokens; a longer text is no date */

/* The last day, month or year before an EDTF date, or the first after it; NO_SLICE where there is none. */
static Slice
neighbour(const DatePhrase *phrase, Slice edtf, int step)
{
	Edtf		read;
	int64_t		year;
	DayDate		date;

	if (!dlg_edtf_read(edtf.data, edtf.len, &read, &(DlgError) {0}) || read.kind != EDTF_DATE ||
		(read.unspecified && read.precision != EDTF_DECADE && read.precision != EDTF_CENTURY))
		return NO_SLICE;
	if (read.approximate || read.uncertain)
		return edtf;
	dlg_day_parts(step < 0 ? read.lower - 1 : read.upper + 1, &year, &date.month, &date.day);
	if (year < 1 || year > 9999)
		return NO_SLICE;
	date.year = (int) year;
	if (read.precision != EDTF_DAY)
		date.day = 0;
	if (read.precision >= EDTF_YEAR)
		date.month = 0;
	return dlg_date_text(phrase->reader->arena, date);
}

/* An interval of two ends. */
static Slice
interval(const DatePhrase *phrase, Slice from, Slice to)
{
	return dlg_format(phrase->reader->arena, "%.*s/%.*s", (int) from.len, from.data, (int) to.len, to.data);
}

/* The text with a qualifier after every date in it. */
static Slice
qualify(const DatePhrase *phrase, Slice edtf, char qualifier)
{
	char	   *out = dlg_alloc(phrase->reader->arena, edtf.len * 2 + 1);
	uint32_t	n = 0;

	for (uint32_t i = 0; i <= edtf.len; i++)
	{
		bool		stop = i == edtf.len || strchr("/,]}", edtf.data[i]) != NULL;

		if (stop && n > 0 && ((out[n - 1] >= '0' && out[n - 1] <= '9') || out[n - 1] == 'X'))
			out[n++] = qualifier;
		if (i < edtf.len)
			out[n++] = edtf.data[i];
	}
	return (Slice) {out, n};
}

/* Steps over words of doubt at either end; returns the qualifier that they make, 0 for none. */
static char
doubts(const Reader *reader, uint32_t *first, uint32_t *end)
{
	static const char *const about[] = {"circa", "ca", "c", "about", "around", "approximately", "approx",
	"roughly", NULL};
	static const char *const perhaps[] = {"probably", "possibly", "perhaps", "maybe", "presumably",
	"likely", NULL};
	bool		approximate = false;
	bool		uncertain = false;

	for (;;)
	{
		bool		a = dlg_is_any(reader, *first, about);

		if (*first + 1 >= *end || (!a && !dlg_is_any(reader, *first, perhaps)))
			break;
		approximate |= a;
		uncertain |= !a;
		*first += 1 + (a && dlg_mark(reader, *first + 1, '.'));
	}
	if (*end > *first + 1 && dlg_mark(reader, *end - 1, '?'))
	{
		uncertain = true;
		*end -= 1;
	}
	return approximate && uncertain ? '%' : approximate ? '~' : uncertain ? '?' : 0;
}

/* A date with its doubts. */
static Slice
unit(const DatePhrase *phrase, uint32_t first, uint32_t end)
{
	char		qualifier = doubts(phrase->reader, &first, &end);
	Slice		edtf = first < end ? dlg_date_unit(phrase, first, end) : NO_SLICE;

	return edtf.data && qualifier ? qualify(phrase, edtf, qualifier) : edtf;
}

/* A date without its year at [first, end): a month, a month and day, a season, a quarter. */
static bool
yearless(const DatePhrase *phrase, uint32_t first, uint32_t end, DayDate *date)
{
	return first < end && dlg_date_yearless(phrase, first, end, date);
}

/* The months that a date without year and one with a year are ordered by; seasons and quarters as they come. */
static int
month_of(Slice edtf)
{
	return edtf.len >= 7 && edtf.data[4] == '-' ? (edtf.data[5] - '0') * 10 + (edtf.data[6] - '0') : 0;
}

/* Two ends around a joiner: "March 2018 to May 2019", "March to May 2018", "March 2018 to May". */
static Slice
joined(const DatePhrase *phrase, uint32_t first, uint32_t joiner, uint32_t after, uint32_t end)
{
	Arena	   *arena = phrase->reader->arena;
	DayDate		date;
	DayDate		year;
	Slice		from = unit(phrase, first, joiner);
	Slice		to = unit(phrase, after, end);
	bool		from_short = yearless(phrase, first, joiner, &date);

	if (to.data && from_short && dlg_reference_date(to, &year))
	{
		date.year = year.year - (month_of(to) && date.month > month_of(to));
		return interval(phrase, dlg_date_text(arena, date), to);
	}
	if (from.data && yearless(phrase, after, end, &date) && dlg_reference_date(from, &year))
	{
		date.year = year.year + (month_of(from) && date.month < month_of(from));
		return interval(phrase, from, dlg_date_text(arena, date));
	}
	if (from.data == NULL || to.data == NULL || memchr(from.data, '/', from.len) ||
		memchr(to.data, '/', to.len))
		return NO_SLICE;
	/* "c. 1850-1860": the doubt is on both */
	if (from.data[from.len - 1] == '~' && to.data[to.len - 1] >= '0' && to.data[to.len - 1] <= '9')
		to = qualify(phrase, to, '~');
	return interval(phrase, from, to);
}

/* A list "A or B", "A, B or C", "A and B" of whole dates, between the brackets that EDTF gives it. */
static Slice
listed(const DatePhrase *phrase, uint32_t first, uint32_t end)
{
	const Reader *reader = phrase->reader;
	Slice		list = SLICE("");
	bool		choice = false;
	uint32_t	from = first;

	for (uint32_t i = first; i < end; i++)
		choice |= dlg_is(reader, i, "or");
	for (uint32_t i = first; i <= end; i++)
	{
		Slice		one;

		if (i < end && !dlg_mark(reader, i, ',') && !dlg_is(reader, i, choice ? "or" : "and"))
			continue;
		if (from == i)			/* ", or" */
		{
			from++;
			continue;
		}
		one = unit(phrase, from, i);
		if (one.data == NULL && i < end)
			continue;
		if (one.data == NULL || memchr(one.data, '/', one.len) || memchr(one.data, ',', one.len))
			return NO_SLICE;
		list = dlg_format(reader->arena, "%.*s%s%.*s", (int) list.len, list.data, list.len ? "," : "",
						  (int) one.len, one.data);
		from = i + 1;
	}
	if (memchr(list.data, ',', list.len) == NULL)
		return NO_SLICE;
	return dlg_format(reader->arena, choice ? "[%.*s]" : "{%.*s}", (int) list.len, list.data);
}

/* A date, or two with a word or dash between them. */
static Slice
range(const DatePhrase *phrase, uint32_t first, uint32_t end, bool between)
{
	static const char *const joiners[] = {"to", "until", "till", "through", "thru", NULL};
	const Reader *reader = phrase->reader;
	Slice		edtf = unit(phrase, first, end);
	const char *comma = edtf.data ? memchr(edtf.data, ',', edtf.len) : NULL;

	/* "between 5 and 9 May": the days are its ends */
	if (between && comma && edtf.data[0] == '{')
		return interval(phrase, (Slice) {edtf.data + 1, (uint32_t) (comma - edtf.data - 1)},
						(Slice) {comma + 1, (uint32_t) (edtf.data + edtf.len - comma - 2)});
	if (edtf.data)
		return edtf;
	for (uint32_t i = first + 1; i + 1 < end; i++)
	{
		if (!dlg_is_any(reader, i, joiners) && !dlg_mark(reader, i, '-') &&
			!(between && dlg_is(reader, i, "and")))
			continue;
		edtf = joined(phrase, first, i, i + 1, end);
		if (edtf.data)
			return edtf;
	}
	return NO_SLICE;
}

/* "2015 onwards", "2015 to the present", "2015-": the token where the open end is told, or `end`. */
static uint32_t
open_end(const Reader *reader, uint32_t first, uint32_t end)
{
	static const char *const on[] = {"on", "onward", "onwards", "forward", NULL};
	static const char *const now[] = {"present", "now", "today", "date", NULL};
	uint32_t	at = end;

	if (at > first + 1 && dlg_is_any(reader, at - 1, on))
		return at - 1 - dlg_is(reader, at - 2, "and");
	if (at > first + 2 && dlg_is_any(reader, at - 1, now))
	{
		at -= 1 + dlg_is(reader, at - 2, "the");
		return at > first && (dlg_is(reader, at - 1, "to") || dlg_mark(reader, at - 1, '-')) ? at - 1 : end;
	}
	return at > first + 1 && dlg_mark(reader, at - 1, '-') ? at - 1 : end;
}

/* Is the date told only vaguely ("before the end of 2025"), so that a bound on it lies within? */
static bool
is_part(const Reader *reader, uint32_t i)
{
	static const char *const parts[] = {"early", "mid", "late", "end", "middle", "beginning", "start",
	"close", NULL};

	return dlg_is_any(reader, i + dlg_is(reader, i, "the"), parts);
}

/* A phrase with one end: "since A", "by A", "before A", "after A", "A onwards". */
static Slice
bound(const DatePhrase *phrase, uint32_t first, uint32_t end)
{
	static const struct
	{
		const char *words[4];
		int			side;		/* -1: the date is the last of it, +1: the first */
		bool		beyond;		/* and not part of it */
	}			bounds[] = {
		{{"since"}, +1, false}, {{"starting", "in"}, +1, false}, {{"beginning", "in"}, +1, false},
		{{"by"}, -1, false}, {{"until"}, -1, false}, {{"till"}, -1, false}, {{"up", "to"}, -1, false},
		{{"no", "later", "than"}, -1, false}, {{"not", "later", "than"}, -1, false},
		{{"on", "or", "before"}, -1, false}, {{"on", "or", "after"}, +1, false},
		{{"before"}, -1, true}, {{"prior", "to"}, -1, true}, {{"earlier", "than"}, -1, true},
		{{"after"}, +1, true}, {{"later", "than"}, +1, true},
	};
	const Reader *reader = phrase->reader;
	uint32_t	at = first + dlg_is(reader, first, "from");
	uint32_t	stop = open_end(reader, at, end);
	Slice		edtf;

	if (stop < end || at > first)
	{
		edtf = unit(phrase, at, stop);
		return edtf.data && !memchr(edtf.data, '/', edtf.len) ? interval(phrase, edtf, SLICE("..")) : NO_SLICE;
	}
	for (size_t k = 0; k < sizeof bounds / sizeof *bounds; k++)
	{
		uint32_t	n = 0;

		while (n < 4 && bounds[k].words[n] && dlg_is(reader, first + n, bounds[k].words[n]))
			n++;
		if (n == 0 || (n < 4 && bounds[k].words[n]) || first + n >= end)
			continue;
		edtf = unit(phrase, first + n, end);
		if (edtf.data && bounds[k].beyond && !is_part(reader, first + n))
			edtf = neighbour(phrase, edtf, bounds[k].side);
		if (edtf.data == NULL || memchr(edtf.data, '/', edtf.len))
			return NO_SLICE;
		return bounds[k].side < 0 ? interval(phrase, SLICE(".."), edtf) : interval(phrase, edtf, SLICE(".."));
	}
	return NO_SLICE;
}

/* The phrase of tokens [first, end), in the first way that takes in all of it. */
static Slice
phrase_of(const DatePhrase *phrase, uint32_t first, uint32_t end)
{
	static const char *const before[] = {"in", "on", "during", "at", "of", "over", "within", "throughout",
	"dated", NULL};
	const Reader *reader = phrase->reader;
	bool		between = dlg_is(reader, first, "between") || dlg_is(reader, first, "from");
	Slice		edtf = range(phrase, first + between, end, between);

	/* "from 2015" alone is open */
	if (edtf.data && !(dlg_is(reader, first, "from") && !memchr(edtf.data, '/', edtf.len)) &&
		!(dlg_is(reader, first, "between") && !memchr(edtf.data, '/', edtf.len)))
		return edtf;
	if ((edtf = bound(phrase, first, end)).data)
		return edtf;
	if ((edtf = listed(phrase, first, end)).data)
		return edtf;
	if (first + 1 < end && dlg_is_any(reader, first, before))
		return range(phrase, first + 1, end, false);
	return NO_SLICE;
}

Slice
dlg_date_whole(const Reader *reader, Slice reference)
{
	DatePhrase	phrase = {.reader = reader, .reference = reference};
	uint32_t	first = 0;
	uint32_t	end = reader->ntokens;
	Slice		edtf;
	Edtf		read;

	if (end == 0 || end > PHRASE_MOST)
		return NO_SLICE;
	dlg_reference_date(reference, &phrase.from);
	while (end > 1 && (dlg_mark(reader, end - 1, '.') || dlg_mark(reader, end - 1, ',') ||
					   dlg_mark(reader, end - 1, ';')))
		end--;
	if (end > 2 && ((dlg_mark(reader, 0, '[') && dlg_mark(reader, end - 1, ']')) ||
					(dlg_mark(reader, 0, '(') && dlg_mark(reader, end - 1, ')'))))
	{
		first++;
		end--;
	}
	edtf = phrase_of(&phrase, first, end);
	if (edtf.data == NULL)
		edtf = (Slice) {reader->text, reader->len};
	return dlg_edtf_read(edtf.data, edtf.len, &read, &(DlgError) {0}) ? edtf : NO_SLICE;
}
