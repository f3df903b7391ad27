/*
 * header_when.c: day and place of the dialogue that a statement reports.
 *
 * The sentence of its frame tells them, else one that goes on about the
 * meeting, a title, a field of a table or a line of its own.  Relies on
 * header_place.c for the days and places of a stretch of text.  Invariant: a
 * call or a meeting online has no place.
 */
#include "header_opening.h"

#include "core/date/date.h"

#include <string.h>

#define DAY_LEN 10				/* of "2021-05-03", a day in EDTF */
#define POINTED_SENTENCES 6		/* in which the meeting is pointed at */
#define VENUE_TOKENS 8			/* between "was" and "the venue of": a day */
#define ATTACHED_TOKENS 8		/* behind a mention of the meeting, that tell its place */

/* Does the meeting have no place yet? */
static bool
is_placeless(const Meeting *meeting)
{
	return meeting->city.data == NULL && meeting->country == 0;
}

/* Is the name another mention of the frame's meeting: "the meeting", or its name, with no other number? */
static bool
is_mention(const Reader *reader, const Frame *frame, const Meeting *meeting, const MeetingName *name)
{
	if (name->step || name->indefinite || name->plural || name->date.data ||
		(name->ordinal && meeting->ordinal && name->ordinal != meeting->ordinal))
		return false;
	if (!frame->named)
		return dlg_series_bare(reader, name) && !name->proper;
	return (!dlg_series_bare(reader, name) || (name->ordinal && name->ordinal == meeting->ordinal)) &&
		dlg_same_series(reader, name, &frame->name);
}

/*
 * "stressed at the A-B Dialogue in Oslo that": takes the place behind a mention
 * of the meeting in the first sentences, and the day, where the mention has its
 * number; has it a place now?
 */
static bool
read_attached(const Reader *reader, const Frame *frame, Meeting *meeting, Slice reference)
{
	for (uint32_t s = 0, seen = 0; s < reader->nsentences && seen < POINTED_SENTENCES; s++)
	{
		uint32_t	i = reader->sentences[s].first;
		uint32_t	end = reader->sentences[s].end;
		MeetingName name;

		if (dlg_block_at(reader, i)->kind == BLOCK_BOILERPLATE)
			continue;
		seen += dlg_is_prose(reader, &reader->sentences[s]);
		for (; is_placeless(meeting) && dlg_find_meeting(reader, i, end, &name); i = name.end)
		{
			Place		place;
			uint32_t	limit = name.end + ATTACHED_TOKENS < end ? name.end + ATTACHED_TOKENS : end;

			if (!ONE_OF(reader, name.end, "in", "held", "at") || !is_mention(reader, frame, meeting, &name) ||
				!dlg_place_in(reader, (TokenRange) {name.end, limit}, &place) || place.remote)
				continue;
			meeting->city = place.city;
			meeting->country = place.country;
			if (meeting->held.data == NULL && name.ordinal && name.ordinal == meeting->ordinal)
				meeting->held = dlg_held_in(reader, (TokenRange) {name.end, limit}, name.end, reference);
		}
	}
	return !is_placeless(meeting);
}

/* Where the sentence says the meeting was: at its front, else behind the verb, where nobody's post stands. */
static bool
place_told(const Reader *reader, const Frame *frame, TokenRange clause, Place *place)
{
	uint32_t	purpose = dlg_purpose_at(reader, frame);
	bool		front = false;

	for (uint32_t i = clause.first; i < clause.first + 3 && i < frame->verb; i++)
		front |= ONE_OF(reader, i, "in", "at", "here");
	if (!front && (frame->kind == FRAME_HOLDS || frame->kind == FRAME_MEETS) &&
		dlg_place_in(reader, (TokenRange) {frame->verb_end, purpose < clause.end ? purpose : clause.end}, place) &&
		place->city.data)
		return true;
	return dlg_place_of(reader, frame, clause, place);
}

/* "Joint Statement of the Third X, Oslo, May 3": the city that a mark joins to the name in a title. */
static bool
place_after_name(const Reader *reader, const Frame *title, Place *place)
{
	for (uint32_t i = title->name.end; i + 1 < title->range.end; i++)
	{
		uint32_t	end;
		uint32_t	after;
		const LexEntry *city = dlg_mark(reader, i, ',') || dlg_mark(reader, i, '(') || dlg_mark(reader, i, '-')
			? dlg_city_at(reader, i + 1, &end) : NULL;

		if (city == NULL)
			continue;
		place->city = dlg_city_text(reader, i + 1, end);
		place->country = city->party;
		if (dlg_mark(reader, end, ',') && dlg_party_at(reader, end + 1, false, &after) == city->party)
			end = after;
		after = end + (dlg_mark(reader, end, ',') || dlg_mark(reader, end, '(') || dlg_mark(reader, end, '-'));
		if (end >= title->range.end || dlg_mark(reader, end, ')') ||
			dlg_date_at(reader, after, SLICE("2000-01-01"), &after).data)
			return true;
	}
	return false;
}

/* Date and place from the titles. */
static void
read_titles(const Opening *opening, Meeting *meeting, Slice reference)
{
	const Reader *reader = opening->reader;
	Place		place = {0};

	for (int t = 0; t < opening->ntitles; t++)
	{
		if (is_placeless(meeting) && (dlg_place_in(reader, opening->titles[t].range, &place) ||
									  place_after_name(reader, &opening->titles[t], &place)))
		{
			meeting->city = place.city;
			meeting->country = place.country;
		}
		if (meeting->held.data == NULL)
			meeting->held = dlg_held_in(reader, opening->titles[t].range,
										opening->titles[t].range.first, reference);
	}
}

/* The date and the city of a line. */
static Slice
read_line(const Reader *reader, const TextBlock *block, Place *place)
{
	Slice		held = NO_SLICE;
	uint32_t	end;

	*place = (Place) {.remote = false};
	for (uint32_t i = block->first; i < block->end; i++)
	{
		Slice		date = reader->tokens[i].kind == TOKEN_PUNCT
							   ? NO_SLICE
							   : dlg_date_at(reader, i, reader->published, &end);
		const LexEntry *city;

		if (date.len > 4 && held.data == NULL)
		{
			held = date;
			i = end - 1;
		}
		else if (place->city.data == NULL && (city = dlg_city_at(reader, i, &end)) != NULL)
		{
			place->city = dlg_city_text(reader, i, end);
			place->country = city->party;
		}
	}
	return held;
}

/* Does the line stand right under a title that names the meeting, as that of a joint text does? */
static bool
is_under_title(const Opening *opening, const TextBlock *line)
{
	for (int t = 0; t < opening->ntitles; t++)
		if (opening->titles[t].range.end == line->first && opening->titles[t].name.parties.ncodes >= 2)
			return true;
	return false;
}

/*
 * Lines of nothing but a date or a place under the title, for a programme that
 * tells neither in prose.  Elsewhere such a line may be the release's own
 * dateline, unless it tells several days.
 */
static void
read_lines(const Opening *opening, Meeting *meeting, bool programme)
{
	const Reader *reader = opening->reader;

	for (uint32_t b = 1; b < reader->nblocks && b < OPENING_BLOCKS; b++)
	{
		Place		place;
		Slice		held;

		if (reader->blocks[b].kind != BLOCK_DATELINE)
			continue;
		held = read_line(reader, &reader->blocks[b], &place);
		/* "(Oslo, 3 May 2021)" under the title is the meeting's own */
		if (!programme && !(place.city.data && dlg_mark(reader, reader->blocks[b].first, '(')) &&
			!(place.city.data && held.len >= DAY_LEN && is_under_title(opening, &reader->blocks[b]) &&
			  meeting->held.data == NULL && is_placeless(meeting)) &&
			(meeting->held.data || held.data == NULL || memchr(held.data, '/', held.len) == NULL))
			continue;
		if (meeting->held.data == NULL)
			meeting->held = held;
		if (is_placeless(meeting))
		{
			meeting->city = place.city;
			meeting->country = place.country;
		}
	}
}

/*
 * A table of fields that tells a place ("Venue: Oslo") tells the meeting's day
 * as well ("Date: 3 May 2021"); without one the date is that of the page.
 */
static void
read_fields(const Reader *reader, Meeting *meeting)
{
	Slice		held = NO_SLICE;
	bool		placed = false;

	for (uint32_t b = 0; b < reader->nblocks && b < OPENING_BLOCKS; b++)
	{
		const TextBlock *block = &reader->blocks[b];
		Place		place;
		Slice		date;

		if (block->end < block->first + 3 || !dlg_mark(reader, block->first + 1, ':'))
			continue;
		date = read_line(reader, block, &place);
		if (ONE_OF(reader, block->first, "date", "dates", "when"))
			held = date;
		else if (ONE_OF(reader, block->first, "place", "venue", "location", "where") && place.city.data)
		{
			placed = true;
			if (is_placeless(meeting))
			{
				meeting->city = place.city;
				meeting->country = place.country;
			}
		}
	}
	if (placed && meeting->held.data == NULL)
		meeting->held = held;
}

/* "On 3 May 2021, A and B held …": the day before all else is that of the sentence. */
static bool
begins_with_day(const Reader *reader, TokenRange range)
{
	uint32_t	i = range.first + dlg_is(reader, range.first, "on");
	uint32_t	end;

	return i < range.end && reader->tokens[i].kind != TOKEN_PUNCT &&
		   dlg_date_at(reader, i, SLICE("2000-01-01"), &end).len >= 10 && dlg_mark(reader, end, ',');
}

/* "was [on 3 May] the venue of": does token i say so of the city before it? */
static bool
is_venue(const Reader *reader, uint32_t i, uint32_t limit)
{
	if (!ONE_OF(reader, i, "was", "is", "became", "will"))
		return false;
	for (uint32_t k = i + 1; k < limit && k < i + VENUE_TOKENS; k++)
		if (ONE_OF(reader, k, "venue", "scene", "setting", "host"))
			return ONE_OF(reader, k + 1, "of", "for", "to");
	return false;
}

/* "Oslo hosted the X", "Oslo was the venue of": the city right before the verb; false where none stands there. */
static bool
hosting_city(const Reader *reader, const Frame *frame, Meeting *meeting)
{
	uint32_t	end;
	bool		hosts = dlg_verb_is(reader, frame->verb, (const char *const[]) {"host", "play host to", NULL}, NULL,
									&end);

	for (uint32_t i = frame->range.first; i < frame->verb; i++)
	{
		const LexEntry *city = dlg_city_at(reader, i, &end);

		/* "the Lemurian capital of Atlantis hosted" */
		if (hosts && dlg_is(reader, i, "capital") && i > frame->range.first)
		{
			uint32_t	at = i + 1 + (dlg_is(reader, i + 1, "of") || dlg_mark(reader, i + 1, ','));
			PartyCode	state = dlg_holder_at(reader, i - 1, &end);

			if ((city = dlg_city_at(reader, at, &end)) != NULL)
				meeting->city = dlg_city_text(reader, at, end);
			if (city || state)
			{
				meeting->country = city ? city->party : state;
				return true;
			}
		}

		/* a comma may stand before the verb where it should not */
		if (city)
			end += dlg_mark(reader, end, ',') != 0;
		if (city && city->party &&
			((hosts && (end == frame->verb ||
						(end + 1 == frame->verb && ONE_OF(reader, end, "will", "has", "is", "was")))) ||
			 is_venue(reader, end, frame->verb)))
		{
			meeting->city = dlg_city_text(reader, i, end);
			meeting->country = city->party;
			return true;
		}
	}
	return false;
}

/* The clause that tells of the meeting itself: behind "to" in a journey, before "when they" of another. */
static TokenRange
clause_of_meeting(const Reader *reader, const Frame *frame)
{
	TokenRange	clause = dlg_frame_clause(reader, frame);

	/* "gave their views when they met in Oslo last month" */
	if (frame->verb > clause.first + 2 && dlg_is(reader, frame->verb - 2, "when") &&
		ONE_OF(reader, frame->verb - 1, "they", "both", "we"))
		clause.end = frame->verb;
	if (frame->verb > frame->range.first && dlg_is(reader, frame->verb - 1, "to") &&
		dlg_is_journey(reader, (TokenRange) {clause.first, frame->verb}))
		clause.first = frame->verb;
	return clause;
}

/* The day that the frame's clause tells. */
static Slice
held_in_clause(const Reader *reader, const Frame *frame, TokenRange clause, Slice reference)
{
	Slice		held = dlg_held_in(reader, clause, frame->verb, reference);

	if (begins_with_day(reader, clause) && !frame->future)
		held = dlg_held_in(reader, (TokenRange) {clause.first, frame->verb}, clause.first, reference);
	/* "met to congratulate him on his election in January": a month behind the purpose */
	if (held.len && held.len < 10 && !frame->named &&
		(frame->kind == FRAME_MEETS || frame->kind == FRAME_RECEIVES))
	{
		uint32_t	purpose = dlg_purpose_at(reader, frame);

		if (purpose < clause.end)
			held = dlg_held_in(reader, (TokenRange) {clause.first, purpose}, frame->verb, reference);
	}
	return held;
}

void
dlg_read_circumstances(const Opening *opening, const Frame *frame, Meeting *meeting)
{
	const Reader *reader = opening->reader;
	Slice		reference = dlg_reference(reader, frame);
	Place		place = {0};

	if (frame->kind == FRAME_LAUNCHES)
	{
		meeting->ordinal = 0;
		return;
	}
	if (frame->kind != FRAME_TITLE)
	{
		TokenRange	clause = clause_of_meeting(reader, frame);

		meeting->held = held_in_clause(reader, frame, clause, reference);
		if (frame->remote)
		{
			if (meeting->held.data == NULL)
				dlg_read_lead(reader, frame, meeting, reference);
			return;
		}
		if (place_told(reader, frame, clause, &place))
		{
			meeting->city = place.city;
			meeting->country = place.country;
			if (place.remote && meeting->held.data)
				return;
		}
	}
	dlg_read_told(opening, frame, meeting, reference);
	read_titles(opening, meeting, reference);
	if (meeting->held.data == NULL || is_placeless(meeting))
		dlg_read_pointed(reader, frame, meeting, reference);
	if (!is_placeless(meeting) ? meeting->held.data == NULL
		: !hosting_city(reader, frame, meeting) && !dlg_guest_came(reader, frame, meeting))
		dlg_read_visit(reader, frame, meeting, reference);
	read_fields(reader, meeting);
	read_lines(opening, meeting, reader->programme);
	if ((meeting->held.data == NULL || is_placeless(meeting)) && !frame->future)
		dlg_read_lead(reader, frame, meeting, reference);
	if (!place.remote && !read_attached(reader, frame, meeting, reference))
		dlg_read_dateline_place(reader, frame, meeting);
	if (place.several)
	{
		meeting->city = NO_SLICE;
		meeting->country = 0;
	}
	dlg_read_tour(reader, frame, meeting, reference);
}

