/*
 * edtf_relation.c: relations between expressions, as far as they tell.
 *
 * Two spans are four moments: the begin and end of each.  What is known of them
 * (bounds, lengths) and what a relation asks are limits on differences of
 * moments, so the whole is a simple temporal network (Dechter, Meiri and Pearl,
 * "Temporal constraint networks", 1991): it can be met if no cycle of limits is
 * negative.  A relation is open if it can be met and its opposite can, too.
 *
 * Relies on edtf.h for what is told of each date.
 *
 * Keeps: yes and no are certain.  Open is exact for two spans, but for digits
 * that are not specified in a coarser part (XXXX-12-25), of which it knows the
 * outer bounds and the length only.
 */
#include "edtf_relation.h"

#include <stdlib.h>

/* Beyond all days and seconds that are told; their difference fits 64 bits. */
#define FAR_PAST (-INT64_C(4000000000000000000))
#define FAR_FUTURE INT64_C(4000000000000000000)

#define UNLIMITED INT64_MAX

/* Days that seconds are counted for; a time has a year of four digits, so others only need to lie beyond. */
#define FAR_DAY INT64_C(10000000000000)

/* How moments are counted: in days, or in seconds that are moved to UTC. */
typedef struct Count
{
	bool		seconds;
	int			zone;
} Count;

/* The number of a second of a day, or of the day. */
static int64_t
moment(Count count, int64_t day, int second)
{
	if (!count.seconds)
		return day;
	if (day > FAR_DAY)
		day = FAR_DAY;
	if (day < -FAR_DAY)
		day = -FAR_DAY;
	return day * 86400 + second - count.zone * 60;
}

/* Sets how long one of several units lasts at least and at most. */
static void
limit_length(Count count, const EdtfDate *date, EdtfSpan *span)
{
	int			days[2] = {365, 366};

	if (date->parts & EDTF_PART_DAY)
		days[0] = days[1] = 1;
	else if (date->precision == EDTF_SEASON || date->precision == EDTF_QUARTER)
		days[0] = 90, days[1] = 92;
	else if (date->precision == EDTF_QUADRIMESTER)
		days[0] = 120, days[1] = 123;
	else if (date->precision == EDTF_SEMESTER)
		days[0] = 181, days[1] = 184;
	else if (date->parts & EDTF_PART_MONTH)
		days[0] = 28, days[1] = 31;
	span->shortest = (int64_t) days[0] * (count.seconds ? 86400 : 1) - 1;
	span->longest = (int64_t) days[1] * (count.seconds ? 86400 : 1) - 1;
}

/* The span of one date. */
static EdtfSpan
date_span(Count count, const EdtfDate *date)
{
	EdtfSpan	span;

	span.begin_low = moment(count, date->lower, date->lower_second);
	span.begin_high = moment(count, date->last_start, date->lower_second);
	span.end_low = moment(count, date->first_end, date->upper_second);
	span.end_high = moment(count, date->upper, date->upper_second);
	if (span.begin_low == span.begin_high)
		span.shortest = span.longest = span.end_low - span.begin_low;
	else
		limit_length(count, date, &span);
	return span;
}

/* The span of an interval. */
static EdtfSpan
interval_span(Count count, const Edtf *edtf)
{
	EdtfSpan	span = {FAR_PAST, FAR_PAST, FAR_FUTURE, FAR_FUTURE, 0, UNLIMITED};

	if (edtf->lower_end == EDTF_TOLD)
	{
		span.begin_low = moment(count, edtf->start.lower, 0);
		span.begin_high = moment(count, edtf->start.upper, 86399);
	}
	if (edtf->upper_end == EDTF_TOLD)
	{
		span.end_low = moment(count, edtf->end.lower, 0);
		span.end_high = moment(count, edtf->end.upper, 86399);
	}
	if (edtf->lower_end == EDTF_UNKNOWN)
		span.begin_high = span.end_high;
	if (edtf->upper_end == EDTF_UNKNOWN)
		span.end_low = span.begin_low;
	return span;
}

/* The span of a member of a set: of one of those it stands for, or of all. */
static EdtfSpan
member_span(Count count, const EdtfMember *member, bool choice)
{
	EdtfSpan	span = date_span(count, &member->first);
	EdtfSpan	last = date_span(count, &member->last);

	if (!choice && (member->range || member->earlier || member->later))
	{
		span.end_low = last.end_low;
		span.shortest = 0;
		span.longest = UNLIMITED;
	}
	else
	{
		span.begin_high = last.begin_high;
		if (last.shortest < span.shortest)
			span.shortest = last.shortest;
		if (last.longest > span.longest)
			span.longest = last.longest;
		if (member->later)
			span.begin_high = FAR_FUTURE;
		if (member->earlier)
			span.end_low = FAR_PAST;
		if (member->earlier || member->later)
			limit_length(count, &member->first, &span);
	}
	span.end_high = last.end_high;
	if (member->earlier)
	{
		span.begin_low = FAR_PAST;
		if (!choice)
			span.begin_high = FAR_PAST;
	}
	if (member->later)
	{
		span.end_high = FAR_FUTURE;
		if (!choice)
			span.end_low = FAR_FUTURE;
	}
	return span;
}

static int
compare_spans(const void *a, const void *b)
{
	int64_t		left = ((const EdtfSpan *) a)->begin_low;
	int64_t		right = ((const EdtfSpan *) b)->begin_low;

	return (left > right) - (left < right);
}

static bool
is_fixed(const EdtfSpan *span)
{
	return span->begin_low == span->begin_high && span->end_low == span->end_high;
}

/* Sorts spans of which all are meant and joins those that leave no gap. */
static void
join_spans(EdtfTimes *times)
{
	uint32_t	n = 0;

	qsort(times->spans, times->n, sizeof *times->spans, compare_spans);
	for (uint32_t i = 0; i < times->n; i++)
	{
		EdtfSpan   *next = &times->spans[i];
		EdtfSpan   *last = n > 0 ? &times->spans[n - 1] : NULL;

		if (last == NULL || !is_fixed(last) || !is_fixed(next) || next->begin_low > last->end_high + 1)
			times->spans[n++] = *next;
		else if (next->end_high > last->end_high)
		{
			last->end_low = last->end_high = next->end_high;
			last->shortest = last->longest = last->end_low - last->begin_low;
		}
	}
	times->n = n;
}

/* Makes an expression ready to be related. */
EdtfTimes
dlg_edtf_times(Arena *arena, const char *text, size_t len, const Edtf *edtf, bool seconds, int zone)
{
	EdtfTimes	times = {NULL, 0, edtf->kind == EDTF_ONE_OF};
	Count		count = {seconds, zone};
	EdtfWalk	walk = {text, len, 1};
	EdtfMember	member;
	uint32_t	room = 1;

	if (edtf->kind == EDTF_DATE || edtf->kind == EDTF_INTERVAL)
	{
		times.spans = dlg_alloc(arena, sizeof *times.spans);
		times.spans[times.n++] = edtf->kind == EDTF_DATE ? date_span(count, &edtf->start)
			: interval_span(count, edtf);
		return times;
	}
	for (size_t i = 0; i < len; i++)
		room += text[i] == ',';
	times.spans = dlg_alloc(arena, room * sizeof *times.spans);
	while (dlg_edtf_next_member(&walk, &member))
	{
		dlg_poll(arena);
		times.spans[times.n++] = member_span(count, &member, times.choice);
	}
	if (!times.choice)
		join_spans(&times);
	return times;
}

/* The moments of a network; limit[i][j] is how much later j is than i at most. */
enum
{
	ORIGIN, A_BEGIN, A_END, B_BEGIN, B_END, MOMENTS
};

typedef struct Limit
{
	int8_t		from;
	int8_t		to;
	int8_t		most;
} Limit;

/* What each relation asks: `to` is at most `most` later than `from`. */
static const struct
{
	int			n;
	Limit		limits[4];
}			asks[] =
{
	[EDTF_BEFORE] = {1, {{B_BEGIN, A_END, -1}}},
	[EDTF_AFTER] = {1, {{A_BEGIN, B_END, -1}}},
	[EDTF_MEETS] = {2, {{B_BEGIN, A_END, -1}, {A_END, B_BEGIN, 1}}},
	[EDTF_OVERLAPS] = {2, {{B_END, A_BEGIN, 0}, {A_END, B_BEGIN, 0}}},
	[EDTF_CONTAINS] = {2, {{B_BEGIN, A_BEGIN, 0}, {A_END, B_END, 0}}},
	[EDTF_DURING] = {2, {{A_BEGIN, B_BEGIN, 0}, {B_END, A_END, 0}}},
	[EDTF_EQUALS] = {4, {{A_BEGIN, B_BEGIN, 0}, {B_BEGIN, A_BEGIN, 0}, {A_END, B_END, 0}, {B_END, A_END, 0}}},
	[EDTF_STARTS] = {3, {{A_BEGIN, B_BEGIN, 0}, {B_BEGIN, A_BEGIN, 0}, {B_END, A_END, -1}}},
	[EDTF_FINISHES] = {3, {{A_END, B_END, 0}, {B_END, A_END, 0}, {A_BEGIN, B_BEGIN, -1}}},
};

typedef struct Network
{
	int64_t		limit[MOMENTS][MOMENTS];
} Network;

/* Adds limits; what falls out of 64 bits is loosened. */
static int64_t
add_limits(int64_t a, int64_t b)
{
	if (a == UNLIMITED || b == UNLIMITED || (b > 0 && a > INT64_MAX - b))
		return UNLIMITED;
	if (b < 0 && a < INT64_MIN + 1 - b)
		return INT64_MIN + 1;
	return a + b;
}

static void
tighten(Network *network, int from, int to, int64_t most)
{
	if (most < network->limit[from][to])
		network->limit[from][to] = most;
}

/* Enters what is known of a span. */
static void
enter_span(Network *network, const EdtfSpan *span, int begin, int end)
{
	tighten(network, ORIGIN, begin, span->begin_high);
	tighten(network, begin, ORIGIN, -span->begin_low);
	tighten(network, ORIGIN, end, span->end_high);
	tighten(network, end, ORIGIN, -span->end_low);
	tighten(network, begin, end, span->longest);
	tighten(network, end, begin, -span->shortest);
}

/* Whether some four moments keep all limits. */
static bool
can_be_met(Network network)
{
	for (int via = 0; via < MOMENTS; via++)
		for (int from = 0; from < MOMENTS; from++)
			for (int to = 0; to < MOMENTS; to++)
				tighten(&network, from, to,
						add_limits(network.limit[from][via], network.limit[via][to]));
	for (int i = 0; i < MOMENTS; i++)
		if (network.limit[i][i] < 0)
			return false;
	return true;
}

/* Relates one span to another. */
static EdtfTruth
relate_spans(const EdtfSpan *a, EdtfRelation relation, const EdtfSpan *b)
{
	Network		known,
				asked;
	bool		fails = false;

	for (int i = 0; i < MOMENTS; i++)
		for (int j = 0; j < MOMENTS; j++)
			known.limit[i][j] = i == j ? 0 : UNLIMITED;
	enter_span(&known, a, A_BEGIN, A_END);
	enter_span(&known, b, B_BEGIN, B_END);
	asked = known;
	for (int i = 0; i < asks[relation].n; i++)
	{
		const Limit *limit = &asks[relation].limits[i];

		tighten(&asked, limit->from, limit->to, limit->most);
	}
	if (!can_be_met(asked))
		return EDTF_NO;
	for (int i = 0; i < asks[relation].n && !fails; i++)
	{
		const Limit *limit = &asks[relation].limits[i];

		asked = known;
		tighten(&asked, limit->to, limit->from, -limit->most - 1);
		fails = can_be_met(asked);
	}
	return fails ? EDTF_LEFT_OPEN : EDTF_YES;
}

/* From the first begin to the last end of several spans. */
static EdtfSpan
hull(const EdtfTimes *times)
{
	EdtfSpan	whole = times->spans[0];

	for (uint32_t i = 1; i < times->n; i++)
	{
		const EdtfSpan *span = &times->spans[i];

		if (span->begin_low < whole.begin_low)
			whole.begin_low = span->begin_low;
		if (span->begin_high < whole.begin_high)
			whole.begin_high = span->begin_high;
		if (span->end_low > whole.end_low)
			whole.end_low = span->end_low;
		if (span->end_high > whole.end_high)
			whole.end_high = span->end_high;
		whole.shortest = 0;
		whole.longest = UNLIMITED;
	}
	return whole;
}

static EdtfTruth
least(EdtfTruth a, EdtfTruth b)
{
	return a < b ? a : b;
}

/* Whether any span of the first has the relation to the second. */
static EdtfTruth
relate_any(Arena *arena, const EdtfTimes *a, EdtfRelation relation, const EdtfSpan *b)
{
	EdtfTruth	truth = EDTF_NO;

	for (uint32_t i = 0; i < a->n && truth != EDTF_YES; i++)
	{
		EdtfTruth	one = relate_spans(&a->spans[i], relation, b);

		dlg_poll(arena);
		if (one > truth)
			truth = one;
	}
	return truth;
}

/* Whether the spans of the first cover those of the second. */
static EdtfTruth
cover(Arena *arena, const EdtfTimes *a, const EdtfTimes *b)
{
	EdtfTruth	truth = EDTF_YES;
	EdtfSpan	outer = hull(a);
	bool		fixed = true;

	for (uint32_t i = 0; i < a->n; i++)
		fixed = fixed && is_fixed(&a->spans[i]);
	for (uint32_t i = 0; i < b->n && truth != EDTF_NO; i++)
	{
		EdtfTruth	one = relate_any(arena, a, EDTF_CONTAINS, &b->spans[i]);

		/* Spans that may move could cover it together. */
		if (one == EDTF_NO && !fixed && a->n > 1
			&& relate_spans(&outer, EDTF_CONTAINS, &b->spans[i]) != EDTF_NO
			&& relate_any(arena, a, EDTF_OVERLAPS, &b->spans[i]) != EDTF_NO)
			one = EDTF_LEFT_OPEN;
		truth = least(truth, one);
	}
	return truth;
}

/* Relates two groups of spans of which all are meant. */
static EdtfTruth
relate_all(Arena *arena, const EdtfTimes *a, EdtfRelation relation, const EdtfTimes *b)
{
	EdtfTruth	truth = EDTF_NO;
	EdtfSpan	left,
				right;

	if (a->n == 1 && b->n == 1)
		return relate_spans(a->spans, relation, b->spans);
	switch (relation)
	{
		case EDTF_OVERLAPS:
			for (uint32_t i = 0; i < b->n && truth != EDTF_YES; i++)
			{
				EdtfTruth	one = relate_any(arena, a, relation, &b->spans[i]);

				if (one > truth)
					truth = one;
			}
			return truth;
		case EDTF_CONTAINS:
			return cover(arena, a, b);
		case EDTF_DURING:
			return cover(arena, b, a);
		case EDTF_EQUALS:
			return least(cover(arena, a, b), cover(arena, b, a));
		default:
			left = hull(a);
			right = hull(b);
			return relate_spans(&left, relation, &right);
	}
}

/* Relates two expressions: of a choice, what all that can be chosen agree on. */
EdtfTruth
dlg_edtf_relate(Arena *arena, const EdtfTimes *a, EdtfRelation relation, const EdtfTimes *b)
{
	EdtfTimes	left = *a;
	EdtfTimes	right = *b;
	uint32_t	left_choices = a->choice ? a->n : 1;
	uint32_t	right_choices = b->choice ? b->n : 1;
	EdtfTruth	truth = EDTF_LEFT_OPEN;

	for (uint32_t i = 0; i < left_choices; i++)
		for (uint32_t j = 0; j < right_choices; j++)
		{
			EdtfTruth	one;

			dlg_poll(arena);
			if (a->choice)
				left = (EdtfTimes) {&a->spans[i], 1, false};
			if (b->choice)
				right = (EdtfTimes) {&b->spans[j], 1, false};
			one = relate_all(arena, &left, relation, &right);
			if (one == EDTF_LEFT_OPEN || ((i > 0 || j > 0) && one != truth))
				return EDTF_LEFT_OPEN;
			truth = one;
		}
	return truth;
}
