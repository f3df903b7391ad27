/*
 * header_clause.c: where in a frame's sentence its meeting is told of: after
 * the dateline of a release, outside clauses on another meeting, before what it
 * was held for.
 *
 * Relies on series.c for names and on the lexicon's cities, months and
 * weekdays.  A dateline is a city, perhaps its country and a date, and a dash
 * at the front of a paragraph ("OSLO, May 3, 2021 - Norway and Chile met here").
 * Invariant: no more than DATELINE_TOKENS are taken for one.
 */
#include "header_frame.h"
#include "header_opening.h"

#include "core/date/date.h"

#define DATELINE_TOKENS 18
#define DAY_TOKENS 6			/* of a day that ends a line: "Friday, 3 May 2021" */
#define DATELINE_DAYS 7			/* between a dateline and the publication */
#define PROSE_TOKENS 12			/* behind "Oslo:", as news begins and a list does not */
#define NEAR_TOKENS 60
#define WITH_TOKENS 12			/* between "ahead of" and "with" */
#define LINK_TOKENS 4			/* between "following" and the name of another meeting */
#define VISIT_TOKENS 4			/* before "visit": "on his official" */
#define AIM_TOKENS 20			/* of "to take part in the X" */
#define STAY_TOKENS 20			/* between "visiting" and the name of what for */

static const char *const purposes[] = {
	"to",        "since",      "following",  "after",   "hosted", "where", "which", "who",
	"including", "addressing", "discussing", "focused", "amid",   "ahead", NULL};

/* "Washington, DC -", "Honolulu, Hawaii (NTB) -": a district between marks at token i, of one word. */
static bool
is_district(const Reader *reader, uint32_t i)
{
	return i > 0 && dlg_mark(reader, i - 1, ',') && reader->tokens[i].flags & TOKEN_CAPITAL &&
		i + 1 < reader->ntokens && reader->tokens[i + 1].kind == TOKEN_PUNCT &&
		!dlg_is_office(reader, i, &(uint32_t) {0});
}

/* "Riyadh, Shaaban 10, 1442, NTB --": a day of another calendar or an agency's letters, behind a comma or a number. */
static bool
is_furniture(const Reader *reader, uint32_t i)
{
	const Token *token = &reader->tokens[i];

	if (i == 0 || i + 1 >= reader->ntokens)
		return false;
	return token->kind == TOKEN_NUMBER || (token->flags & TOKEN_UPPER && dlg_mark(reader, i - 1, ',')) ||
		(token->flags & TOKEN_CAPITAL && reader->tokens[i + 1].kind == TOKEN_NUMBER && dlg_mark(reader, i - 1, ','));
}

/* Reads the dateline with which [range) begins, its place and date; returns the token after it. */
static uint32_t
read_dateline(const Reader *reader, TokenRange range, Place *place, Slice *date)
{
	uint32_t	limit = range.first + DATELINE_TOKENS < range.end ? range.first + DATELINE_TOKENS : range.end;
	uint32_t	i = range.first;
	uint32_t	end;
	const LexEntry *city;
	bool		capitals;		/* "OSLO: " */

	/* "date 2021-05-03 OSLO: ", as collections of pages write it */
	if (dlg_is(reader, i, "date") && dlg_date_at(reader, i + 1, NO_SLICE, &end).len == 10)
		range.first = i = end;
	*place = (Place) {.remote = false};
	*date = NO_SLICE;
	/* "10 May, Oslo: " */
	if (reader->tokens[i].kind == TOKEN_NUMBER &&
		(*date = dlg_date_at(reader, i, reader->published, &end)).len == 10)
		i = end + dlg_mark(reader, end, ',');
	if ((city = dlg_city_at(reader, i, &end)) == NULL)
		return range.first;
	capitals = reader->tokens[i].flags & TOKEN_UPPER;
	place->city = dlg_city_text(reader, i, end);
	place->country = city->party;
	place->seat = dlg_party_at(reader, i, true, &end) == city->party;
	dlg_city_at(reader, i, &end);
	for (i = end; i < limit; i = end)
	{
		const Token *token = &reader->tokens[i];
		Slice		day = NO_SLICE;

		end = i + 1;
		if (dlg_mark(reader, i, '-') && token->flags & TOKEN_SPACE && i + 1 < range.end &&
			reader->tokens[i + 1].flags & (TOKEN_SPACE | TOKEN_CAPITAL))
			return i + 1;
		if (token->kind != TOKEN_PUNCT)
			day = dlg_date_at(reader, i, reader->published, &end);
		if (day.len == 10)
			*date = day;
		/* "Washington, D.C., May 3: " */
		if (ONE_OF(reader, i, "dc", "d.c.", "d.c"))
			continue;
		if (token->kind != TOKEN_PUNCT && day.data == NULL && !dlg_party_at(reader, i, false, &end) &&
			!dlg_match(reader, i, LEX_WEEKDAY, &end) && !is_district(reader, i) && !is_furniture(reader, i))
			break;
		/* "OSLO: ", "Oslo, 3 May: ", "Oslo: Norway and Chile met here …" in a whole sentence */
		if (dlg_mark(reader, i, ':') && i + 1 < range.end &&
			(capitals || date->data ||
			 (range.end > i + PROSE_TOKENS && reader->tokens[i + 1].flags & TOKEN_CAPITAL)))
			return i + 1;
		if (dlg_mark(reader, i, ';') || dlg_mark(reader, i, ':'))
			break;
		/* "Berlin, 4. Mai 2021. " */
		if (dlg_mark(reader, i, '.') && date->data && date->len == 10 && i + 1 < range.end &&
			dlg_is_capital(reader, i + 1))
			return i + 1;
		/* the agency in brackets: "OSLO, May 3 (NTB) -" */
		if (dlg_mark(reader, i, '(') && i + 3 < limit && dlg_mark(reader, i + 2, ')') &&
			(dlg_mark(reader, end = i + 3, ':') || (date->data && end < range.end && dlg_is_capital(reader, end))))
			return end + dlg_mark(reader, end, ':');
	}
	*place = (Place) {.remote = false};
	*date = NO_SLICE;
	return range.first;
}

uint32_t
dlg_after_dateline(const Reader *reader, TokenRange range)
{
	return read_dateline(reader, range, &(Place) {.remote = false}, &(Slice) {NULL, 0});
}

/* The place and day of the text's dateline; false where it has none. */
static bool
find_dateline(const Reader *reader, Place *place, Slice *date)
{
	*date = NO_SLICE;
	for (uint32_t b = 0; b < reader->nblocks && b < OPENING_BLOCKS; b++)
	{
		const TextBlock *block = &reader->blocks[b];
		TokenRange	range = {block->first, block->end};
		uint32_t	end;
		const LexEntry *city;

		if (block->kind == BLOCK_PARAGRAPH && read_dateline(reader, range, place, date) > range.first &&
			place->city.data)
			return true;
		if (block->kind != BLOCK_DATELINE || (city = dlg_city_at(reader, block->first, &end)) == NULL)
			continue;
		*place = (Place) {.city = dlg_city_text(reader, block->first, end), .country = city->party};
		place->seat = dlg_party_at(reader, block->first, true, &(uint32_t) {0}) == city->party;
		for (uint32_t i = end; i < block->end && date->data == NULL; i++)
			if (reader->tokens[i].kind != TOKEN_PUNCT)
				*date = dlg_date_at(reader, i, reader->published, &end);
		return true;
	}
	return false;
}

/* The day that ends a line above the text, "Minister for Trade, 3 May 2021"; NO_SLICE where none does. */
static Slice
day_above(const Reader *reader)
{
	for (uint32_t b = 0; b < reader->nblocks && b < OPENING_BLOCKS; b++)
	{
		const TextBlock *block = &reader->blocks[b];
		uint32_t	i = block->end > block->first + DAY_TOKENS ? block->end - DAY_TOKENS : block->first;

		for (; i < block->end; i++)
		{
			uint32_t	end;
			Slice		date = dlg_date_at(reader, i, NO_SLICE, &end);

			if (date.len == 10 && date.data[0] != 'X' && end == block->end)
				return date;
		}
		if (block->end > block->first && dlg_mark(reader, block->end - 1, '.'))
			break;				/* the text begins */
	}
	return NO_SLICE;
}

Slice
dlg_dateline_day(const Reader *reader, Slice reference)
{
	Slice		date;
	DayDate		day;
	DayDate		issued;
	int64_t		days;

	if (!find_dateline(reader, &(Place) {.remote = false}, &date) || date.len != 10)
		date = day_above(reader);
	if (date.len != 10)
		return reference;
	if (date.data[0] == 'X' && reference.data == NULL)
		return date;
	if (!dlg_reference_date(date, &day) || day.year == 0)
		return reference;
	if (!dlg_reference_date(reader->published, &issued) || issued.day == 0)
		return date;
	days = dlg_day_number(issued.year, issued.month, issued.day) - dlg_day_number(day.year, day.month, day.day);
	return days >= 0 && days <= DATELINE_DAYS ? date : reference;
}

bool
dlg_dateline(const Reader *reader, Place *place)
{
	return find_dateline(reader, place, &(Slice) {NULL, 0});
}

/* Is the meeting another one than the frame's: an earlier or a later one, or one of another series? */
static bool
is_other(const Reader *reader, const Frame *frame, const MeetingName *name)
{
	if (name->step)
		return true;
	/* "Following the meeting in Oslo, the third A-B Dialogue took place" */
	if (frame->kind == FRAME_HELD && frame->name.proper && name->end <= frame->name.first &&
		frame->name.end <= frame->verb)
		return true;
	if (!frame->named)
		return name->proper || name->ordinal;
	if (name->ordinal && frame->name.ordinal)
		return name->ordinal != frame->name.ordinal;
	return name->proper && !dlg_same_series(reader, name, &frame->name);
}

/* "Following the X in Oslo, on 3 May, the parties": the token after the day at token i and its comma; i where none. */
static uint32_t
after_day(const Reader *reader, uint32_t i, uint32_t limit)
{
	uint32_t	at = i + dlg_is(reader, i, "on");
	uint32_t	end;

	if (reader->tokens[at].kind == TOKEN_PUNCT || !dlg_date_at(reader, at, SLICE("2000-01-01"), &end).data ||
		!dlg_mark(reader, end, ',') || end + 1 >= limit)
		return i;
	return end + 1;
}

bool
dlg_is_linked(const Reader *reader, uint32_t first, uint32_t i)
{
	static const char *const links[] = {"following", "follows", "followed", "after", "since", "builds", "building",
										"preceded", "made", "reached", "agreed", "adopted", "launched", "signed",
										"announced", NULL};
	static const char *const between[] = {"the", "a", "its", "their", "on", "upon", "at", "of", "by", "from",
										  "corresponding", "successful", NULL};

	while (i > first && dlg_is_any(reader, i - 1, between))
		i--;
	return i > first && dlg_is_any(reader, i - 1, links);
}

TokenRange
dlg_frame_clause(const Reader *reader, const Frame *frame)
{
	static const char *const links[] = {"following", "after",	 "since",	   "follows", "followed",  "building",
										"builds",	 "preceded", "succeeding", "prepare", "preparing", NULL};
	TokenRange	range = frame->range;
	MeetingName name;

	for (uint32_t i = range.first; i + 1 < range.end; i++)
	{
		bool		link = dlg_is_any(reader, i, links) || (dlg_is(reader, i, "up") && dlg_is(reader, i + 1, "to"));

		if (!link || (frame->named && i >= frame->name.first && i < frame->name.end))
			continue;
		if (!dlg_find_meeting(reader, i + 1, i + NEAR_TOKENS < range.end ? i + NEAR_TOKENS : range.end,
							  &name) ||
			name.first > i + LINK_TOKENS || !is_other(reader, frame, &name))
			continue;
		if (i > frame->verb)
		{
			range.end = i;
			break;
		}
		/* "Following the X in Oslo, the parties met …" */
		for (i = name.end; i < frame->verb && !dlg_mark(reader, i, ',');)
			i++;
		if (i < frame->verb)
			range.first = after_day(reader, i + 1, frame->verb);
	}
	return range;
}

Slice
dlg_weekday_at(const Reader *reader, uint32_t i, Slice reference, bool future)
{
	const LexEntry *entry = dlg_match(reader, i, LEX_WEEKDAY, NULL);
	Slice		issued;
	DayDate		date;
	int64_t		day;
	int64_t		year;
	int64_t		back;

	if (entry && find_dateline(reader, &(Place) {.remote = false}, &issued) && issued.data)
		reference = issued;
	/* "OSLO, March 11 - A and B on Tuesday met": no year tells which day Tuesday was, but news is of its day */
	if (entry && !future && reference.len == 10 && reference.data[0] == 'X')
		return reference;
	if (entry == NULL || reference.len < 10 || !dlg_reference_date(reference, &date) || date.day == 0)
		return NO_SLICE;
	day = dlg_day_number(date.year, date.month, date.day);
	/* 2000-01-01 was a Saturday, the sixth day of its week */
	back = (((day + 5) % 7 + 7) % 7 + 1 - entry->value + 7) % 7;
	dlg_day_parts(future ? day + (7 - back) % 7 : day - back, &year, &date.month, &date.day);
	date.year = (int) year;
	return dlg_date_text(reader->arena, date);
}

/* "held a meeting ahead of the concert with the Minister of B": do those who were met come later in the clause? */
static bool
is_with_later(const Reader *reader, uint32_t i, uint32_t limit)
{
	for (uint32_t k = i + 1; k < limit && k < i + WITH_TOKENS && !dlg_mark(reader, k, ','); k++)
		if (dlg_is(reader, k, "with"))
			return true;
	return false;
}

/*
 * "met in Oslo | and discussed Lemuria", "At a meeting in Oslo, Minister X | raised Lemuria": does a verb at token i
 * tell what those who met did, whose objects met nobody?  Where a noun tells that they met it needs no "and".
 */
static bool
begins_deed(const Reader *reader, const Frame *frame, bool noun, uint32_t i)
{
	uint32_t	at = i + dlg_is(reader, i, "and");
	uint32_t	end;
	const LexEntry *verb;

	/* but "called and congratulated" */
	if (i == frame->verb_end || (at == i && !(noun &&
					 (reader->tokens[i - 1].flags & TOKEN_CAPITAL || dlg_mark(reader, i - 1, ',')))))
		return false;
	at += ONE_OF(reader, at, "also", "then", "later", "jointly");
	if (reader->tokens[at].flags & TOKEN_CAPITAL ||
		(dlg_deeds(reader, at) & DEED_MEETING && !dlg_is(reader, at, "discussed")))
		return false;
	verb = dlg_match(reader, at, LEX_VERB, &end);
	return verb && verb->form & FORM_PAST && verb->rows && verb->rows->class >= 0 && !dlg_is(reader, end, "by");
}

uint32_t
dlg_purpose_at(const Reader *reader, const Frame *frame)
{
	static const char *const opening[] = {"convene",	 "hold",	"launch", "attend",		"co-chair", "chair",
										  "participate", "conduct", "open",	  "inaugurate", NULL};
	bool		noun = frame->kind == FRAME_MEETS && !frame->named &&
		ONE_OF(reader, frame->verb, "meeting", "talks", "discussions", "call", "conversation");

	for (uint32_t i = frame->verb_end; i < frame->range.end; i++)
	{
		uint32_t	end;
		const LexEntry *verb;

		if (begins_deed(reader, frame, noun, i))
			return i;
		/* "the first meeting of the X announced by President Berg of A" */
		if (dlg_is(reader, i + 1, "by") &&
			ONE_OF(reader, i, "announced", "launched", "established", "created", "proposed", "founded", "initiated"))
			return i;
		/* "met with Minister X for a discussion on the Union" */
		if (dlg_is(reader, i, "for") && ONE_OF(reader, i + 1, "a", "an") &&
			ONE_OF(reader, i + 2, "discussion", "exchange", "conversation", "debate"))
			return i;
		if (!dlg_is_any(reader, i, purposes) ||
			(dlg_is(reader, i, "ahead") && is_with_later(reader, i, frame->range.end)))
			continue;
		if (!dlg_is(reader, i, "to"))
			return i;
		verb = dlg_match(reader, i + 1, LEX_VERB, &end);
		if (verb && verb->form & FORM_BASE && !dlg_verb_of(reader, i + 1, opening, NULL, &end))
			return i;
	}
	return frame->range.end;
}

/*
 * "who is visiting", "while in", "on her official visit to": the token after it, behind token i; 0 where none stands
 * there.
 */
static uint32_t
after_staying(const Reader *reader, uint32_t i)
{
	static const char *const be[] = {"is", "are", "was", "were", "currently", NULL};
	uint32_t	k = i;

	if (i == 0)
		return 0;
	if (ONE_OF(reader, i, "visiting", "in"))
	{
		k -= dlg_is_any(reader, k - 1, be);
		return (k < i && k > 0 && dlg_is(reader, k - 1, "who")) || dlg_is(reader, i - 1, "while") ||
			(dlg_is(reader, i, "visiting") && dlg_mark(reader, i - 1, ',')) ? i + 1 : 0;
	}
	if (!ONE_OF(reader, i, "visit", "trip") || !dlg_is(reader, i + 1, "to"))
		return 0;
	while (k > 0 && k + VISIT_TOKENS > i &&
		ONE_OF(reader, k - 1, "his", "her", "their", "a", "an", "official", "working"))
		k--;
	return k < i && k > 0 && ONE_OF(reader, k - 1, "during", "on", "amid") ? i + 2 : 0;
}

/*
 * The meeting for which somebody stays elsewhere: "for the X", "to attend the X", at token i; its parties are no two.
 */
static bool
find_aim(const Reader *reader, uint32_t i, MeetingName *name)
{
	uint32_t	end = i + AIM_TOKENS < reader->ntokens ? i + AIM_TOKENS : reader->ntokens;
	uint32_t	from;

	if (!ONE_OF(reader, i, "for", "to", "attending", "on", "within", "in"))
		return false;
	while (i < end && ONE_OF(reader, i, "for", "to", "attend", "attending", "participate", "take", "part", "in", "on",
							 "within", "the", "occasion", "framework", "margins", "sidelines", "of"))
		i++;
	from = i;
	/* "the G9 (Group of Nine) Summit" */
	if (dlg_mark(reader, i + 1, '('))
		for (from = i + 2; from < end && !dlg_mark(reader, from - 1, ')');)
			from++;
	return dlg_find_meeting(reader, i - (i > 0 && dlg_is(reader, i - 1, "the")), end, name) && name->first <= from &&
		name->proper && !name->body && name->parties.ncodes < 2;
}

bool
dlg_find_stay(const Reader *reader, uint32_t i, Stay *stay)
{
	uint32_t	at = ONE_OF(reader, i, "visiting", "visit", "trip", "in") ? after_staying(reader, i) : 0;
	uint32_t	end;

	if (at == 0)
		return false;
	stay->place = at + dlg_is(reader, at, "the");
	if (!dlg_city_at(reader, stay->place, &end) && !dlg_holder_at(reader, stay->place, &end) &&
		(end = dlg_name_end(reader, stay->place, 0)) == stay->place)
		return false;
	/* "Verfjord, Lemuria, for" */
	if (dlg_mark(reader, end, ',') && dlg_holder_at(reader, end + 1, &at))
		end = at;
	return find_aim(reader, end + dlg_mark(reader, end, ','), &stay->aim);
}

bool
dlg_is_aside(const Reader *reader, uint32_t i)
{
	Stay		stay;

	if (i > 1 && dlg_is(reader, i - 1, "of") && ONE_OF(reader, i - 2, "sidelines", "sideline", "margins", "margin"))
		return true;
	if (i == 0 || !ONE_OF(reader, i - 1, "for", "attend", "attending", "in", "of", "the"))
		return false;
	for (uint32_t k = i; k > 0 && k + STAY_TOKENS > i; k--)
		if (dlg_find_stay(reader, k - 1, &stay))
			return stay.aim.first <= i && i < stay.aim.end;
	return false;
}

bool
dlg_is_of_earlier(const Reader *reader, const Frame *frame)
{
	for (uint32_t i = frame->range.first; i < frame->verb; i++)
		if ((ONE_OF(reader, i, "follows", "builds") ||
			 (dlg_is(reader, i, "followed") && !dlg_is(reader, i + 1, "by") && i > frame->range.first &&
			  !ONE_OF(reader, i - 1, "was", "were", "is", "are", "been", "be", "being"))) &&
			(i >= frame->name.end || dlg_is_linked(reader, i, frame->name.first)))
			return true;
	return false;
}
