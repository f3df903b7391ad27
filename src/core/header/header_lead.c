/*
 * header_lead.c: day and place of a meeting whose own sentence tells none: from
 * the lead of the news, a headline, a visit, a dateline of the same day.
 *
 * Each counts only where it tells of the meeting's parties.  Invariant: what
 * is known already is not changed.
 */
#include "header_frame.h"
#include "header_opening.h"

#include "core/date/date.h"

#define ONLINE_SENTENCES 6		/* in which a meeting is told to be online */
#define LEAD_SENTENCES 3		/* that open a release and may tell its day */
#define LEAD_TOKENS 40			/* of them: where the day and place of the news stand */
#define LEAD_DAYS 10			/* news is no older */
#define GUEST_TOKENS 4			/* behind a visitor's state, before what he is */
#define NEXT_PLACE_TOKENS 12	/* behind the first place of a journey */
#define DAY_LEN 10				/* of "2021-05-03" */
#define TOUR_STATES 3			/* of a tour, with that of who makes it */
#define VISIT_TOKENS 5			/* before "visit": "accepted an invitation to" */

static bool
is_placeless(const Meeting *meeting)
{
	return meeting->city.data == NULL && meeting->country == 0;
}

/* "left Oslo on Thursday to attend the X": a day beside such a verb is that of a journey. */
bool
dlg_is_journey(const Reader *reader, TokenRange range)
{
	static const char *const journeys[] = {"departed", "departs", "depart", "leave", "fly", "left", "leaves",
										   "arrived", "arrives", "reached",
										   "reaches", "flew", "landed", "embarked", NULL};

	for (uint32_t i = range.first; i + 1 < range.end; i++)
		if (dlg_is_any(reader, i, journeys))
			return true;
	return false;
}

/* Is the visit at token i none of now: "accepted an invitation to visit", "the last visit"? */
static bool
is_other_visit(const Reader *reader, uint32_t first, uint32_t i)
{
	static const char *const others[] = {"invitation", "invited", "invite", "next", "future", "upcoming", "recent",
										 "last", "previous", "earlier", "forward", "following", "since", "after",
										 NULL};

	for (uint32_t k = 1; k <= VISIT_TOKENS && i >= first + k; k++)
		if (dlg_is_any(reader, i - k, others))
			return true;
	return false;
}

/* The token behind a word of going at token i, before the place: "visited", "a trip to", "left for". */
static uint32_t
after_going(const Reader *reader, uint32_t i)
{
	if (ONE_OF(reader, i, "visit", "trip", "visiting", "visits", "visited"))
		return i + 1 + dlg_is(reader, i + 1, "to");
	if (ONE_OF(reader, i, "arrived", "arrives", "currently") && dlg_is(reader, i + 1, "in"))
		return i + 2;
	if (ONE_OF(reader, i, "traveled", "travelled", "travels", "traveling", "travelling", "travel", "delegation", "team") &&
		dlg_is(reader, i + 1, "to"))
		return i + 2;
	if (ONE_OF(reader, i, "left", "leaves", "departed", "departs", "depart") && dlg_is(reader, i + 1, "for"))
		return i + 2;
	return i;
}

/* Is who is visiting named behind his state at token i, "visiting Lemurian | Foreign Minister X", not where he goes? */
static bool
is_guest(const Reader *reader, uint32_t i)
{
	for (uint32_t k = i; k < i + GUEST_TOKENS; k++)
		if (dlg_is_office(reader, k, &(uint32_t) {0}) ||
			ONE_OF(reader, k, "delegation", "counterpart", "minister", "team", "president"))
			return true;
	return false;
}

/* "the country", "our country", "the Sultanate" and no "Sultanate of Lemuria": that of who tells it, at token i. */
static bool
is_own_country(const Reader *reader, uint32_t i)
{
	return ONE_OF(reader, i, "the", "our", "this") && !dlg_is(reader, i + 2, "of") &&
		ONE_OF(reader, i + 1, "country", "kingdom", "sultanate", "state", "republic");
}

/* Of two parties the one that is not the guest's, who is told last in the range; 0 where that is not to be told. */
static PartyCode
party_of_host(const Reader *reader, TokenRange range, const Meeting *meeting)
{
	PartyCode	guest = 0;

	for (uint32_t i = range.first; i < range.end; i++)
	{
		PartyCode	party = dlg_holder_at(reader, i, NULL);

		guest = party && dlg_party_has(&meeting->parties, party) ? party : guest;
	}
	return guest && meeting->parties.ncodes == 2 ? meeting->parties.codes[meeting->parties.codes[0] == guest] : 0;
}

/* "to Lemuria, Utopia and Atlantis": does another party than that of the place that ends before token i follow? */
static bool
goes_on_to(const Reader *reader, uint32_t i, PartyCode place, const PartyList *parties)
{
	uint32_t	limit = i + NEXT_PLACE_TOKENS;

	for (; parties->ncodes > 2 && i < limit && i < reader->ntokens && !dlg_mark(reader, i, '.'); i++)
	{
		uint32_t	end;
		PartyCode	party = dlg_party_at(reader, i, false, &end);
		const LexEntry *city = party ? NULL : dlg_city_at(reader, i, &end);

		party = city ? city->party : party;
		if (party && party != place && dlg_party_has(parties, party))
			return true;
	}
	return false;
}

/*
 * "during his visit to Lemuria", "visited Oslo", "arrived in Oslo": the place of
 * one of the parties, where they met then; false where nobody goes anywhere.  Of
 * several places none is told.
 */
static bool
visited(const Reader *reader, TokenRange range, Meeting *meeting)
{
	for (uint32_t i = range.first; i + 1 < range.end; i++)
	{
		uint32_t	end;
		PartyCode	party;
		uint32_t	at = after_going(reader, i);
		const LexEntry *city;

		if (at == i || is_other_visit(reader, range.first, i))
			continue;
		if (is_own_country(reader, at) &&
			(meeting->country = party_of_host(reader, (TokenRange) {range.first, i}, meeting)) != 0)
			return true;
		at += dlg_is(reader, at, "the");
		if ((city = dlg_city_at(reader, at, &end)) != NULL && dlg_party_has(&meeting->parties, city->party) &&
			reader->tokens[end].kind != TOKEN_POSSESSIVE)
		{
			if (goes_on_to(reader, end, city->party, &meeting->parties))
				return true;
			meeting->city = dlg_city_text(reader, at, end);
			meeting->country = city->party;
			return true;
		}
		if ((party = dlg_holder_at(reader, at, &end)) != 0 && dlg_party_has(&meeting->parties, party) &&
			dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, party), "state"))
		{
			if (goes_on_to(reader, end, party, &meeting->parties))
				return true;
			if (dlg_is(reader, i, "visiting") && is_guest(reader, end))
				party = meeting->parties.ncodes == 2 ? meeting->parties.codes[meeting->parties.codes[0] == party] : 0;
			meeting->country = party;
			return party != 0;
		}
	}
	return false;
}

/*
 * "held talks during his recent visit to Lemuria", of which a later sentence tells the days: "Minister X visited Lemuria
 * from 3 to 5 May".
 */
static void
read_days_below(const Reader *reader, const Frame *frame, Meeting *meeting, Slice reference)
{
	PartyCode	goal = 0;

	for (uint32_t i = frame->range.first; i + 2 < frame->range.end && goal == 0; i++)
		if (dlg_is(reader, i, "visit") && dlg_is(reader, i + 1, "to"))
			goal = dlg_goal_party(reader, i + 2 + dlg_is(reader, i + 2, "the"));
	for (const Sentence *sentence = reader->sentences; goal && meeting->held.data == NULL &&
		 sentence < reader->sentences + reader->nsentences; sentence++)
	{
		TokenRange	range = {sentence->first, sentence->end};
		Meeting		there = {.parties = meeting->parties};

		if (range.first <= frame->range.first || range.end > range.first + LEAD_TOKENS ||
			!visited(reader, range, &there) || there.country != goal)
			continue;
		meeting->held = dlg_held_in(reader, range, range.first, reference);
		if (is_placeless(meeting))
			meeting->country = goal;
	}
}

/*
 * A visit that the frame's sentence tells of, or a title or sentence before it, then with its days: those after it
 * recall others.
 */
void
dlg_read_visit(const Reader *reader, const Frame *frame, Meeting *meeting, Slice reference)
{
	uint32_t	end;
	const LexEntry *city = frame->goal ? dlg_city_at(reader, frame->goal, &end) : NULL;

	if (is_placeless(meeting) && visited(reader, frame->range, meeting))
		return;
	if (is_placeless(meeting) && frame->goal && (meeting->country = dlg_goal_party(reader, frame->goal)) != 0)
	{
		meeting->city = city ? dlg_city_text(reader, frame->goal, end) : NO_SLICE;
		return;
	}
	for (uint32_t s = 0, seen = 0; s < reader->nsentences && seen < LEAD_SENTENCES &&
			 (meeting->city.data == NULL || meeting->held.data == NULL) &&
			 reader->sentences[s].first < frame->range.first; s++)
	{
		TokenRange	range = {reader->sentences[s].first, reader->sentences[s].end};
		Meeting		there = {.parties = meeting->parties};

		seen += dlg_is_prose(reader, &reader->sentences[s]);
		if (!visited(reader, range, &there) || (!is_placeless(meeting) && there.country != meeting->country))
			continue;
		if (meeting->city.data == NULL)
			meeting->city = there.city;
		meeting->country = there.country;
		if (meeting->held.data == NULL && !dlg_is_journey(reader, range))
			meeting->held = dlg_held_in(reader, range, range.first, reference);
	}
	if (meeting->held.data == NULL && !frame->future)
		read_days_below(reader, frame, meeting, reference);
}

/* "welcomed President X to Oslo": where a guest came, one of the parties' places; false where none. */
bool
dlg_guest_came(const Reader *reader, const Frame *frame, Meeting *meeting)
{
	for (uint32_t i = frame->verb_end; frame->kind == FRAME_RECEIVES && i + 1 < frame->range.end; i++)
	{
		uint32_t	end;
		uint32_t	at = i + 1 + dlg_is(reader, i + 1, "the");
		const LexEntry *city;
		PartyCode	party;

		if (!dlg_is(reader, i, "to"))
			continue;
		if ((city = dlg_city_at(reader, at, &end)) != NULL && dlg_party_has(&meeting->parties, city->party))
		{
			meeting->city = dlg_city_text(reader, at, end);
			meeting->country = city->party;
		}
		else if ((party = dlg_holder_at(reader, at, &end)) != 0 && dlg_party_has(&meeting->parties, party))
			meeting->country = party;
		if (meeting->country)
			return true;
	}
	return false;
}

/* Do tokens [range) tell of two of the parties, of the only one, or of one and of people in office? */
static bool
tells_parties(const Reader *reader, TokenRange range, const PartyList *parties)
{
	PartyList	told = {0};
	bool		office = false;

	for (uint32_t i = range.first; i < range.end; i++)
	{
		uint32_t	end;
		PartyCode	party = dlg_party_at(reader, i, false, &end);

		if (party && dlg_party_has(parties, party))
			dlg_party_add(reader->arena, &told, party);
		i = party ? end - 1 : i;
		office |= dlg_is_office(reader, i, &end);
	}
	return told.ncodes >= 2 || (told.ncodes == 1 && (parties->ncodes == 1 || (office && parties->ncodes == 2)));
}

/* Is the day told shortly before the publication, as that of news is, or is nothing known of the latter? */
static bool
is_news(const Reader *reader, Slice held)
{
	DayDate		day;
	DayDate		issued;
	int64_t		days;

	if (held.len < 10 || !dlg_reference_date(held, &day) || day.day == 0)
		return false;
	if (!dlg_reference_date(reader->published, &issued) || issued.day == 0)
		return true;
	days = dlg_day_number(issued.year, issued.month, issued.day) - dlg_day_number(day.year, day.month, day.day);
	return days >= 0 && days <= LEAD_DAYS;
}

/* Does "will" stand in [range): what follows is to come? */
static bool
is_to_come(const Reader *reader, TokenRange range)
{
	for (uint32_t i = range.first; i < range.end; i++)
		if (ONE_OF(reader, i, "will", "would", "next", "upcoming", "scheduled"))
			return true;
	return false;
}

/* The day that the first words of news tell, whatever verb stands before it: "agreed on Tuesday". */
static Slice
lead_day(const Reader *reader, TokenRange range, Slice reference)
{
	Slice		held = dlg_held_in(reader, range, range.first, reference);

	for (uint32_t i = range.first; i < range.end && held.len < 10; i++)
		if (dlg_match(reader, i, LEX_WEEKDAY, NULL) || ONE_OF(reader, i, "today", "yesterday"))
			held = dlg_held_in(reader, (TokenRange) {i, range.end}, i, reference);
	return held;
}

/* "Ministers of A, B Meet in Oslo": the city of a headline on the parties. */
static void
read_headline(const Reader *reader, TokenRange range, Meeting *meeting)
{
	Place		place;

	if (dlg_block_at(reader, range.first)->kind == BLOCK_TITLE &&
		tells_parties(reader, range, &meeting->parties) && dlg_place_in(reader, range, &place) && place.city.data)
	{
		meeting->city = place.city;
		meeting->country = place.country;
	}
}

/*
 * "A and B on Tuesday agreed to deepen their ties", first of all, before the
 * meeting is named: its day and place are those of the news.
 */
void
dlg_read_lead(const Reader *reader, const Frame *frame, Meeting *meeting, Slice reference)
{
	for (uint32_t s = 0, seen = 0; s < reader->nsentences && seen < LEAD_SENTENCES; s++)
	{
		TokenRange	range = {reader->sentences[s].first, reader->sentences[s].end};
		Place		place;
		Slice		held;

		if (!dlg_is_prose(reader, &reader->sentences[s]))
		{
			if (!frame->remote && is_placeless(meeting) && s < LEAD_SENTENCES)
				read_headline(reader, range, meeting);
			continue;
		}
		seen++;
		range.first = dlg_after_dateline(reader, range);
		if (range.end > range.first + LEAD_TOKENS)
			range.end = range.first + LEAD_TOKENS;
		if (range.first == frame->range.first || is_to_come(reader, range) ||
			!tells_parties(reader, range, &meeting->parties))
			continue;
		held = dlg_is_journey(reader, range) ? NO_SLICE : lead_day(reader, range, reference);
		if (meeting->held.data == NULL && is_news(reader, held))
			meeting->held = held;
		if (!frame->remote && is_placeless(meeting) && held.data && dlg_same(meeting->held, held) &&
			dlg_place_in(reader, range, &place) &&
			(dlg_party_has(&meeting->parties, place.country) || dlg_find_frame(reader, range).kind == FRAME_MEETS))
		{
			meeting->city = place.city;
			meeting->country = place.country;
		}
		return;
	}
}

/* Is the meeting, or what the opening sentences tell of, online? */
static bool
is_online(const Reader *reader)
{
	for (uint32_t s = 0, seen = 0; s < reader->nsentences && seen < ONLINE_SENTENCES; s++)
	{
		Place		place;

		if (!dlg_is_prose(reader, &reader->sentences[s]))
			continue;
		seen++;
		dlg_place_in(reader, (TokenRange) {reader->sentences[s].first, reader->sentences[s].end}, &place);
		if (place.remote)
			return true;
	}
	return false;
}

/* "Oslo, 3 May 2021" over "The two sides met today": the dateline's city, where it is one of the parties'. */
void
dlg_read_dateline_place(const Reader *reader, const Frame *frame, Meeting *meeting)
{
	Place		place;
	bool		now = false;

	for (uint32_t i = frame->range.first; i < frame->range.end && !now; i++)
		now = dlg_is(reader, i, "today") ||
			(dlg_is(reader, i, "the") && dlg_is(reader, i + 1, "capital") && !dlg_is(reader, i + 2, "of"));
	if (now && !frame->future && dlg_dateline(reader, &place) &&
		(dlg_party_has(&meeting->parties, place.country) || meeting->parties.ncodes == 1) && !is_online(reader))
	{
		meeting->city = place.city;
		meeting->country = place.country;
	}
}

/*
 * "I will visit Lemuria, Utopia and Atlantis from 3 to 9 May. In Lemuria I will meet": a tour of several states
 * has the days of the whole, and no place.
 */
void
dlg_read_tour(const Reader *reader, const Frame *frame, Meeting *meeting, Slice reference)
{
	PartyList	trip = {0};
	bool		future;
	const Sentence *sentence = reader->sentences;
	Slice		held;

	if (frame->kind != FRAME_MEETS || frame->named || !dlg_find_trip(reader, &trip, &future) ||
		trip.ncodes < TOUR_STATES)
		return;
	while (!dlg_is_prose(reader, sentence))
		sentence++;
	held = dlg_held_in(reader, (TokenRange) {sentence->first, sentence->end}, sentence->first, reference);
	if (held.len < DAY_LEN)
		return;
	meeting->held = held;
	meeting->city = NO_SLICE;
	meeting->country = 0;
}
