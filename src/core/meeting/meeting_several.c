/*
 * meeting_several.c: earlier meetings that a statement tells of in one breath.
 *
 * "The first two rounds were held in A in May and in B in June": one meeting
 * for each city, or for each date.
 * Invariant: at most PLACES_MOST of them in a sentence.
 */
#include "core/date/date.h"
#include "meeting.h"

#include <string.h>

#define PLACES_MOST 12			/* in one sentence */
#define DATES_APART 8			/* tokens between two dates of a list of meetings */

/* The token at which what is told of the place at token i begins: the "and", comma or ";" before it. */
static uint32_t
piece_first(const Reader *reader, uint32_t i, uint32_t floor)
{
	for (; i > floor; i--)
		if (dlg_is(reader, i, "and") || dlg_mark(reader, i, ',') || dlg_mark(reader, i, ';'))
			break;
	return i;
}

/* A city among several where meetings were held. */
typedef struct ToldPlace
{
	uint32_t	first;			/* where what is told of it begins */
	uint32_t	end;			/* the token after its name */
	Slice		city;
	PartyCode	country;
} ToldPlace;

/*
 * Finds the cities of the sentence from token `from` on, which is behind the name where the sentence tells of the
 * dialogue as well ("the Dialogue was held in A in May, following earlier rounds in B and C"); how many.
 */
static int
find_places(const Reader *reader, const Mention *mention, uint32_t from, ToldPlace *places)
{
	int			n = 0;

	for (uint32_t i = from; i < mention->sentence.end && n < PLACES_MOST; i++)
	{
		uint32_t	end;
		const LexEntry *entry = dlg_city_at(reader, i, &end);

		if (entry == NULL)
			continue;
		/* "It built on the dialogues in A in 2021": behind the name only what is told of them stands */
		if (n == 0 && i >= mention->name.end)
			from = mention->name.end;
		places[n] = (ToldPlace) {.first = n ? piece_first(reader, i, places[n - 1].first) : from, .end = end,
								 .city = dlg_text(reader, i, end), .country = entry->party};
		n++;
		i = end - 1;
	}
	return n;
}

/*
 * "A, B and C have been the places of earlier meetings", "the first two rounds were held in A in May and in B
 * in June": one meeting for each city.
 */
bool
dlg_tell_places(Telling *telling, const Mention *mention)
{
	const Reader *reader = telling->reader;
	uint32_t	floor = mention->sentence.first;
	ToldPlace	places[PLACES_MOST];
	int			n;
	bool		counted = false;

	for (uint32_t i = floor; i < mention->name.noun; i++)
		counted |= i + 3 > mention->name.first &&
			(dlg_is(reader, i, "former") ||
			 (dlg_is(reader, i, "first") && dlg_match(reader, i + 1, LEX_NUMBER, NULL)));
	if (!mention->name.plural || (mention->name.step >= 0 && !counted))
		return false;
	n = find_places(reader, mention, dlg_in_frame(telling, mention) ? mention->name.end : floor, places);
	/* "the three previous dialogues" before the fourth */
	for (uint32_t i = floor; i < mention->name.noun && telling->dialogue->ordinal == (uint32_t) n + 1; i++)
	{
		const LexEntry *number = i + 3 > mention->name.first ? dlg_match(reader, i, LEX_NUMBER, NULL) : NULL;

		counted |= number && number->value == n;
	}
	for (int i = 0; i < n && n > 1; i++)
	{
		Meeting meeting = {.relation = MEETING_RECALLS,
						   .series = telling->dialogue->series,
						   .series_key = telling->dialogue->series_key,
						   .parties = telling->dialogue->parties,
						   .track = telling->dialogue->track,
						   .ordinal = counted ? (uint32_t) i + 1 : 0,
						   .city = places[i].city,
						   .country = places[i].country};

		/* "rounds in A (2021) and B (2019)" */
		meeting.held = dlg_mark(reader, places[i].end, '(')
			? dlg_date_at(reader, places[i].end + 1, telling->reference, &floor)
			: dlg_held_in(reader, (TokenRange) {places[i].first, i + 1 < n ? places[i + 1].first
						  : mention->sentence.end}, places[i].first, telling->reference);
		meeting.span = dlg_span(reader, mention->sentence.first, mention->sentence.end);
		dlg_add_meeting(telling, &meeting, -1);
	}
	return n > 1;
}

/* Do two dates of a list lie in different months? */
static bool
is_apart(Slice a, Slice b)
{
	uint32_t	n = a.len < b.len ? a.len : b.len;

	return memcmp(a.data, b.data, n < 7 ? n : 7) != 0;
}

/* "the summits held in May 2018 in A, and in 2019 and 2020 in B": one meeting for each date. */
bool
dlg_tell_dates(Telling *telling, const Mention *mention)
{
	const Reader *reader = telling->reader;
	const MeetingName *name = &mention->name;
	TokenRange	at[PLACES_MOST];
	Slice		held[PLACES_MOST];
	Place		place;
	int			n = 0;
	bool		own;
	bool		ahead;			/* each place stands before its date */

	if (!(name->plural || dlg_is_many(reader, name)) || name->ordinal || mention->verbal || mention->elliptic)
		return false;
	for (uint32_t i = mention->after.first; i < mention->after.end && n < PLACES_MOST; i++)
	{
		if (n == 0 && dlg_mark(reader, i, ','))
			return false;

		uint32_t	end;
		Slice		date = i > 0 && (ONE_OF(reader, i - 1, "in", "on", "and") || (n && dlg_mark(reader, i - 1, ',')))
			? dlg_date_at(reader, i, telling->reference, &end) : NO_SLICE;

		if (date.data == NULL || (n && (i > at[n - 1].end + DATES_APART || !is_apart(held[n - 1], date))))
			continue;
		held[n] = date;
		at[n++] = (TokenRange) {i, end};
		i = end - 1;
	}
	if (n < 2 || dlg_mention_future(telling, mention))
		return false;
	own = dlg_mention_own(telling, mention);
	ahead = dlg_place_in(reader, (TokenRange) {mention->after.first, at[0].first}, &place);
	for (int i = 0; i < n; i++)
	{
		Meeting		meeting = {.relation = own ? MEETING_RECALLS : MEETING_MENTIONS, .held = held[i]};

		/* a place behind several dates is that of each */
		for (int k = i; k < n; k++)
		{
			TokenRange	near = {at[k].end, k + 1 < n ? at[k + 1].first : mention->after.end};

			if (ahead)
				near = (TokenRange) {k ? at[k - 1].end : mention->after.first, at[k].first};
			if (dlg_place_in(reader, near, &place) || ahead)
				break;
		}
		meeting.city = place.city;
		meeting.country = place.country;
		meeting.series = own ? telling->dialogue->series : dlg_series_text(reader, name, NULL);
		meeting.series_key = own ? telling->dialogue->series_key
			: dlg_series_key(reader, name, dlg_series_counted(reader, name, &telling->dialogue->holders),
							 TRACK_UNKNOWN);
		meeting.parties = own ? telling->dialogue->parties : name->parties;
		meeting.span = dlg_span(reader, name->first, at[i].end);
		dlg_add_meeting(telling, &meeting, -1);
	}
	return true;
}

/* "the first dialogue since 2019": the one before it was held then. */
bool
dlg_tell_since(Telling *telling, const Mention *mention)
{
	const Reader *reader = telling->reader;
	const Meeting *dialogue = telling->dialogue;
	uint32_t	since = mention->name.end;
	uint32_t	end;
	Meeting		meeting = {.relation = MEETING_RECALLS,
						   .series = dialogue->series,
						   .series_key = dialogue->series_key,
						   .parties = dialogue->parties,
						   .track = dialogue->track};

	if ((mention->name.ordinal != 1 && !mention->name.again) || dialogue->ordinal == 1 || !dlg_is(reader, since, "since"))
		return false;
	meeting.held = dlg_date_at(reader, since + 1, telling->reference, &end);
	if (meeting.held.data == NULL)
		return false;
	meeting.ordinal = dialogue->ordinal ? dialogue->ordinal - 1 : 0;
	meeting.span = dlg_span(reader, mention->name.first, end);
	dlg_add_meeting(telling, &meeting, -1);
	return true;
}
