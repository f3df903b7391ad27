/*
 * header_held.c: when meetings are held.
 *
 * A date counts where a preposition or a name's neighbourhood makes it the
 * meeting's: not the date on which something else was founded, announced or
 * agreed.
 */
#include "header_opening.h"
#include "core/date/date.h"
#include "core/series/series_private.h"

#include <stdio.h>
#include <string.h>

#define WILL_TOKENS 12			/* between "On Thursday" and its "will" */
#define FAR_TOKENS 30			/* the same, without a comma between them */
#define REFERENCE_TOKENS 4000	/* how far a page is searched for a date with a year */
#define ISSUE_TOKENS 16			/* between an instrument and the day of its issue */

static const char *const elsewhere[] = {
	"since",     "established", "founded", "announced", "adopted", "agreed",    "issued", "signed",
	"following", "launched",    "created", "released",  "built",   "published", "initiated", "instituted", NULL};
/* who told of the meeting, up to a mark or to "that": "the Ministry said on Monday" */
static const char *const sayings[] = {"said", "says", "reported", "reports", "told", "informed", "stated", "tweeted",
									  "revealed", "disclosed", NULL};
static const char *const after_day[] = {"in", "at", "with", "to", "for", "and", "local", NULL};
static const char *const bounds[] = {"since", "after", "before", "until", "by", "from", NULL};

/* Has the EDTF text a year? */
static bool
has_year(Slice date)
{
	return date.len > 4 && date.data[0] != 'X' && !(date.data[0] == '{' && date.data[1] == 'X');
}

Slice
dlg_page_date(const Reader *reader)
{
	uint32_t	end;

	for (uint32_t i = 0; i < reader->ntokens && i < REFERENCE_TOKENS; i++)
	{
		Slice		date;

		if (reader->tokens[i].kind == TOKEN_PUNCT || (i > 0 && dlg_is(reader, i - 1, "the")))
			continue;
		date = dlg_date_at(reader, i, NO_SLICE, &end);
		/* a bare year may be the year of anything */
		if (date.len > 4 && has_year(date) && date.data[4] == '-')
			return date;
		if (date.data && end > i)
			i = end - 1;
	}
	return NO_SLICE;
}

Slice
dlg_reference(const Reader *reader, const Frame *frame)
{
	Slice		page;

	if (reader->published.len)
		return reader->published;
	if (frame && frame->named && frame->name.date.len >= 4)
		return frame->name.date;
	page = reader->opening ? reader->opening->page_date : dlg_page_date(reader);
	return page.data || reader->opening == NULL ? page : dlg_year_named(reader->opening);
}

/* Only an end of something else: "since 5 May", "from 5 May" (but "from 5 to 7 May" tells the days). */
static bool
is_bound(const Reader *reader, uint32_t first, uint32_t i, Slice date)
{
	if (i == first || !dlg_is_any(reader, i - 1, bounds))
		return false;
	return !(dlg_is(reader, i - 1, "from") && memchr(date.data, '/', date.len));
}

/* Does the date belong to a thing ("the leaders' May 2021 commitment") that is no meeting? */
static bool
is_attribute(const Reader *reader, uint32_t first, uint32_t i, uint32_t end)
{
	const Token *next = &reader->tokens[end];

	if (i == first || end >= reader->ntokens || next->kind != TOKEN_WORD ||
		!(reader->tokens[i - 1].kind == TOKEN_POSSESSIVE || dlg_is(reader, i - 1, "the")))
		return false;
	/* "the 5 May Joint Statement" */
	if (next->flags & TOKEN_CAPITAL)
		return dlg_match(reader, end, LEX_INSTRUMENT, NULL) || dlg_match(reader, end + 1, LEX_INSTRUMENT, NULL);
	return !dlg_match(reader, end, LEX_STOPWORD, NULL) && !dlg_match(reader, end, LEX_MEETING, NULL) &&
		   !dlg_match(reader, end, LEX_BODY, NULL) && !dlg_match(reader, end, LEX_VERB, NULL);
}

/* "2021-05-03 22:36": the time of the page. */
static bool
is_stamp(const Reader *reader, uint32_t i, uint32_t end)
{
	return reader->tokens[i].kind == TOKEN_NUMBER && reader->tokens[i].end - reader->tokens[i].start == 4 &&
		reader->tokens[end].kind == TOKEN_NUMBER && dlg_mark(reader, end + 1, ':') &&
		reader->tokens[end + 2].kind == TOKEN_NUMBER;
}

/*
 * Is the date in tokens [i, end) that of an instrument ("in the Joint Statement on Ports of 3 May 2021", "3 May 2021,
 * Press Release Regarding")?
 */
static bool
is_issue(const Reader *reader, uint32_t first, uint32_t i, uint32_t end)
{
	static const char *const links[] = {"of", "on", "dated", "from", "in", "for", "and", "the", NULL};

	if (dlg_mark(reader, end, ',') && dlg_is(reader, end + 1, "press") && ONE_OF(reader, end + 2, "release", "statement"))
		return true;
	if (i == first || !ONE_OF(reader, i - 1, "of", "on", "dated") ||
		dlg_block_at(reader, i)->kind == BLOCK_TITLE)
		return false;
	for (uint32_t k = i; k-- > first && k + ISSUE_TOKENS > i;)
	{
		if (dlg_match(reader, k, LEX_INSTRUMENT, &end) && reader->tokens[k].flags & TOKEN_CAPITAL)
			return true;
		if (reader->tokens[k].kind == TOKEN_PUNCT ? !dlg_mark(reader, k, '-')
			: !dlg_is_any(reader, k, links) && !(reader->tokens[k].flags & TOKEN_CAPITAL))
			return false;
		if (dlg_match(reader, k, LEX_MEETING, &end) || dlg_match(reader, k, LEX_BODY, &end))
			return false;
	}
	return false;
}

/* Does "will", "to meet again", "planned for" stand near token i, so that a weekday there is one to come? */
static bool
is_coming(const Reader *reader, TokenRange range, uint32_t i)
{
	static const char *const planned[] = {"planned", "scheduled", "slated", "set", "due", "expected", NULL};
	static const char *const ahead[] = {"ahead", "advance", "preparations", "preparing", "preparation", "run-up",
										"prospects", NULL};
	const Sentence *sentence = dlg_sentence_at(reader, i);
	uint32_t	first = sentence ? sentence->first : range.first;

	/* "will hold the A-B Dialogue of their ministries via video link on Thursday", "ahead of the X in May", no comma */
	for (uint32_t k = i; k-- > first && k + FAR_TOKENS > i &&
		 (reader->tokens[k].kind != TOKEN_PUNCT || dlg_mark(reader, k, '-') || dlg_mark(reader, k, '(') ||
		  dlg_mark(reader, k, ')'));)
		if (dlg_is(reader, k, "will") || (dlg_is(reader, k, "forward") && dlg_is(reader, k + 1, "to")) ||
			(dlg_is_any(reader, k, ahead) && ONE_OF(reader, k + 1, "of", "for", "to")))
			return true;
	for (uint32_t k = i > first + WILL_TOKENS ? i - WILL_TOKENS : first; k < range.end && k < i + WILL_TOKENS;
		 k++)
		if (ONE_OF(reader, k, "will", "would") ||
			(dlg_is_any(reader, k, planned) && ONE_OF(reader, k + 1, "for", "to")) ||
			(dlg_is(reader, k, "to") && dlg_is(reader, k + 1, "meet") && dlg_is(reader, k + 2, "again")))
			return true;
	return false;
}

/* Is a four-digit number among tokens [i, end)? */
static bool
tells_year(const Reader *reader, uint32_t i, uint32_t end)
{
	for (; i < end; i++)
		if (reader->tokens[i].kind == TOKEN_NUMBER && reader->tokens[i].end - reader->tokens[i].start == 4)
			return true;
	return false;
}

/*
 * A day or month that tokens [i, end) tell without its year, which it took from
 * the publication: what was held was held before it, what is to come comes
 * after it, by the tense of the words around.
 */
static Slice
settle_year(const Reader *reader, TokenRange range, uint32_t i, uint32_t end, Slice date)
{
	DayDate		day;
	DayDate		issued;
	bool		coming = is_coming(reader, range, i);
	int			months;
	char	   *text;

	if (date.len < 7 || date.data[0] == '{' || tells_year(reader, i, end) ||
		!dlg_reference_date(date, &day) || !dlg_reference_date(reader->published, &issued) ||
		day.year != issued.year || day.month == 0)
		return date;
	months = day.month - issued.month;
	if (coming ? months >= -2 : months <= 2)
		return date;
	text = dlg_alloc(reader->arena, date.len);
	memcpy(text, date.data, date.len);
	for (uint32_t k = 0; k + 4 <= date.len; k++)
		if (memcmp(date.data + k, reader->published.data, 4) == 0 && (k == 0 || date.data[k - 1] == '/'))
		{
			char		year[12];

			snprintf(year, sizeof year, "%04d", day.year + (coming ? 1 : -1));
			memcpy(text + k, year, 4);
		}
	return (Slice) {text, date.len};
}

/* "on the 7th", a day of the month of publication or of the month before; NO_SLICE where it is none. */
static Slice
bare_day(const Reader *reader, TokenRange range, uint32_t i)
{
	const Token *next = &reader->tokens[i + 1];
	DayDate		issued;
	uint32_t	end;
	uint32_t	day = dlg_ordinal_at(reader, i, &end);

	if (day == 0 || day > 31 || i < range.first + 2 || !(reader->tokens[i].flags & TOKEN_ORDINAL) ||
		!dlg_is(reader, i - 1, "the") || !dlg_is(reader, i - 2, "on") ||
		!(next->kind == TOKEN_PUNCT || dlg_is_any(reader, i + 1, after_day)) ||
		!dlg_reference_date(reader->published, &issued) || issued.day == 0)
		return NO_SLICE;
	if ((int) day > issued.day && !is_coming(reader, range, i) && --issued.month == 0)
	{
		issued.month = 12;
		issued.year--;
	}
	issued.day = (int) day;
	return dlg_date_text(reader->arena, issued);
}

/* Is the weekday at token i that of the meeting: "on Monday", "in Oslo Monday", not "every Monday"? */
static bool
is_day_held(const Reader *reader, TokenRange range, uint32_t i)
{
	static const char *const others[] = {"every", "each", "the", "a", "since", "until", "till", "before",
										 "after", "by", "from", "and", "or", "to", "through", "next", "of", NULL};

	uint32_t	before = i > range.first + 1 && dlg_is(reader, i - 1, "on") ? i - 2 : i - 1;

	/* "officials said Wednesday", "said on Wednesday" */
	if (i > range.first && ONE_OF(reader, before, "said", "announced", "reported", "told"))
		return false;
	/* "from Monday to Wednesday" */
	if (i > range.first && dlg_is(reader, i - 1, "from") && dlg_last_weekday(reader, i) > i)
		return true;
	return (i == range.first || !dlg_is_any(reader, i - 1, others)) &&
		reader->tokens[i + 1].kind != TOKEN_POSSESSIVE;
}

/* "next week, 3 to 4 May": do the days follow the week that ends at token `end`? */
static bool
is_told_better(const Reader *reader, uint32_t end, Slice reference)
{
	uint32_t	after;

	return dlg_is(reader, end - 1, "week") && (dlg_mark(reader, end, ',') || dlg_mark(reader, end, '(')) &&
		dlg_date_at(reader, end + 1 + dlg_is(reader, end + 1, "on"), reference, &after).len >= 10;
}

/* "today, May 3", "yesterday (Tuesday, 3 May)": does the date itself follow the word at token i? */
static bool
is_dated(const Reader *reader, uint32_t i, Slice reference)
{
	uint32_t	at = i + 1;
	uint32_t	end;

	if (!ONE_OF(reader, i, "today", "yesterday") || !(dlg_mark(reader, at, ',') || dlg_mark(reader, at, '(')))
		return false;
	at++;
	if (dlg_match(reader, at, LEX_WEEKDAY, &end))
		at = end + dlg_mark(reader, end, ',');
	return reader->tokens[at].kind != TOKEN_PUNCT && dlg_date_at(reader, at, reference, &end).len == 10;
}

/* "in the week of May 3": of a week that a day at token i names, its month is told. */
static bool
is_of_week(const Reader *reader, TokenRange range, uint32_t i)
{
	return i > range.first + 1 && dlg_is(reader, i - 1, "of") && dlg_is(reader, i - 2, "week");
}

/*
 * Does token i lead to, or from, a clause on something else?  *joint becomes the token behind "agreed", which they did
 * where they met.
 */
static void
note_clause(const Reader *reader, uint32_t i, bool *away, uint32_t *joint)
{
	if (dlg_is_any(reader, i, elsewhere) || dlg_is_any(reader, i, sayings))
	{
		*away = true;
		*joint = ONE_OF(reader, i, "agreed", "signed", "launched") ? i + 1 : *joint;
	}
	else if (dlg_mark(reader, i, ',') || dlg_mark(reader, i, ';') || dlg_is(reader, i, "that"))
		*away = false;
	/* "agreed to share data after talks in Oslo on Monday" */
	else if (*away && ONE_OF(reader, i, "talks", "negotiations"))
		*away = !ONE_OF(reader, i - 1, "after", "following", "of");
}

/* The date that tokens [range) tell, a bare year where they tell no more. */
static Slice
held_from(const Reader *reader, TokenRange range, Slice reference)
{
	static const char *const now[] = {"today", "tonight", NULL};
	Slice		vague = NO_SLICE;
	bool		away = false;	/* in a clause on something else */
	uint32_t	joint = range.first;

	for (uint32_t i = range.first; i < range.end; i++)
	{
		uint32_t	end;
		Slice		date;

		note_clause(reader, i, &away, &joint);
		if ((dlg_is_any(reader, i, now) ||
			 (dlg_is(reader, i, "this") && ONE_OF(reader, i + 1, "morning", "afternoon", "evening"))) &&
			reader->tokens[i + 1].kind != TOKEN_POSSESSIVE && reader->published.len && vague.data == NULL)
			vague = reader->published;
		else if (dlg_is(reader, i, "today") && vague.data == NULL && reference.data == NULL)
			vague = dlg_dateline_day(reader, reference);	/* a day of no told year */
		if (dlg_is(reader, i, "this") && dlg_is(reader, i + 1, "month") && reader->published.len >= 7 && !away &&
			reader->tokens[i + 2].kind != TOKEN_POSSESSIVE)
			return (Slice) {reader->published.data, 7};
		if (reader->tokens[i].kind == TOKEN_PUNCT || dlg_is(reader, i, "fiscal") || is_dated(reader, i, reference))
			continue;
		date = dlg_date_at(reader, i, ONE_OF(reader, i, "today", "yesterday", "tomorrow")
						   ? dlg_dateline_day(reader, reference) : reference, &end);
		if (date.data)
		{
			date = settle_year(reader, range, i, end, date);
			date.len = date.len == 10 && is_of_week(reader, range, i) ? 7 : date.len;
		}
		else if (dlg_begins(reader, i, LEX_WEEKDAY) && is_day_held(reader, range, i))
		{
			/* "on Tuesday (10 September)" */
			if (dlg_match(reader, i, LEX_WEEKDAY, &end) && dlg_mark(reader, end, '(') &&
				dlg_date_at(reader, end + 1, reference, &end).len >= 10)
				continue;
			date = dlg_weekdays_at(reader, i, reader->published.len ? reader->published : reference,
								   is_coming(reader, range, i));
			end = dlg_last_weekday(reader, i) + 1;
		}
		if (date.data == NULL && (date = bare_day(reader, range, i)).data)
			end = i + 1;
		if (date.data == NULL || end > range.end)
			continue;
		if ((!away || (i > range.first && i <= joint + 1 && dlg_begins(reader, i, LEX_WEEKDAY))) &&
			!is_bound(reader, range.first, i, date) && !is_attribute(reader, range.first, i, end) &&
			!is_issue(reader, range.first, i, end) && !is_stamp(reader, i, end))
		{
			/* a bare year is the best only where nothing more is told */
			if (date.len > 4 && !is_told_better(reader, end, reference))
				return date;
			if (vague.data == NULL &&
				(reader->tokens[i].kind == TOKEN_WORD ||
				 (i > range.first && (dlg_is(reader, i - 1, "in") || dlg_is(reader, i - 1, "for")))))
				vague = date;
		}
		/* "the first dialogue since 2016 will be held on 3 May" */
		away &= i == range.first || !dlg_is(reader, i - 1, "since");
		i = end - 1;
	}
	return vague;
}

bool
dlg_is_among(Slice interval, Slice day)
{
	return interval.len == 21 && day.len == 10 && interval.data[10] == '/' &&
		memcmp(interval.data, day.data, 10) <= 0 && memcmp(day.data, interval.data + 11, 10) <= 0;
}

Slice
dlg_held_in(const Reader *reader, TokenRange range, uint32_t from, Slice reference)
{
	Slice		date = held_from(reader, (TokenRange) {from, range.end}, reference);
	Slice		days = date.len == 10 && from > range.first
		? held_from(reader, (TokenRange) {range.first, from}, reference) : NO_SLICE;

	/* "The meeting from 3 to 5 May opened today" */
	if (dlg_is_among(days, date))
		return days;

	/* "on 3 May discussed what was agreed in March": the whole day before tells more than the month behind */
	if (date.len < 10 && from > range.first)
	{
		uint32_t	comma = from;
		Slice		before;

		/* "To deliver on what was agreed in March, today A and B held" */
		while (comma > range.first && !dlg_mark(reader, comma - 1, ','))
			comma--;
		before = held_from(reader, (TokenRange) {comma, from}, reference);
		if (before.len < 10)
			before = held_from(reader, (TokenRange) {range.first, from}, reference);

		if (before.len > date.len)
			return before;
	}
	return date;
}

Slice
dlg_all_held_in(const Reader *reader, TokenRange range, Slice reference)
{
	Slice		first = dlg_held_in(reader, range, range.first, reference);

	for (uint32_t i = range.first; i < range.end && first.len == 10; i++)
	{
		uint32_t	end;
		Slice       next = reader->tokens[i].kind == TOKEN_PUNCT
							   ? NO_SLICE
							   : dlg_date_at(reader, i, reference, &end);

		if (next.len == 10 && !dlg_same(first, next))
			return dlg_format(reader->arena, "{%.*s,%.*s}", (int) first.len, first.data,
							  (int) next.len, next.data);
	}
	return first;
}
