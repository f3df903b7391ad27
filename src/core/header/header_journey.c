/*
 * header_journey.c: dialogues that no sentence tells of as a meeting: journeys of somebody in office to another
 * state, gatherings of foreigners, what was done at the summit of a group.
 *
 * Asked only where header_choose.c found nothing.  The first sentences are looked at, each once.
 */
#include "header_frame.h"
#include "header_opening.h"
#include "header_party.h"

#define JOURNEY_SENTENCES 3		/* of prose, in which a journey or a gathering is what the text is about */
#define PURPOSE_SENTENCES 5		/* in which those who travel say what for */
#define OWNER_TOKENS 7			/* between "the Minister's" and "visit" */
#define VENUE_TOKENS 8			/* before "at the X", and between "led" and "to the X" */

/* Does somebody in office stand in the range? */
static bool
has_official(const Reader *reader, TokenRange range)
{
	bool		party;
	bool		official;

	dlg_frame_subject(reader, &(Frame) {.range = range, .verb = range.end}, &party, &official);
	return official;
}

/*
 * Does the text, or somebody whom everybody knows in the range, speak for a state that is not the other?  What the top
 * speaks of most is asked where there is one.
 */
static bool
is_own(const Reader *reader, TokenRange range, PartyCode other)
{
	if (dlg_is_home(reader, dlg_administration()))
		return true;
	if (other && dlg_unsaid_party(reader, UNSAID_TOKENS, &(PartyList) {.codes = &other, .ncodes = 1}))
		return true;
	for (uint32_t i = range.first; i < range.end; i++)
	{
		uint32_t	end;
		PartyCode	party = dlg_principal_at(reader, i, &end);

		if (party && party != other)
			return true;
	}
	return false;
}

/*
 * "the Minister's official visit to Lemuria", "his trip to Oslo": does the noun at token i have an owner, and nothing
 * before it that tells of another visit?
 */
static bool
is_owned_journey(const Reader *reader, uint32_t first, uint32_t i)
{
	static const char *const others[] = {"last", "previous", "recent", "next", "upcoming", "earlier", "since",
										 "successful", "after", "following", "subsequent", "prior", "ago", NULL};
	bool		owned = false;

	for (uint32_t k = i; k > first && k + OWNER_TOKENS > i; k--)
	{
		if (dlg_is_any(reader, k - 1, others) || dlg_match(reader, k - 1, LEX_MONTH, NULL))
			return false;
		owned |= reader->tokens[k - 1].kind == TOKEN_POSSESSIVE || ONE_OF(reader, k - 1, "his", "her");
	}
	return owned;
}

/*
 * "On his trip to Oslo, Minister X praised", "The President's travel to Lemuria shows": in a government's own
 * release.
 */
static bool
try_journey(const Reader *reader, TokenRange range, Frame *frame)
{
	static const char *const journeys[] = {"visit", "trip", "travel", "journey", NULL};

	for (uint32_t i = range.first; (i = dlg_next_any(reader, i, range.end, journeys)) + 2 < range.end; i++)
	{
		PartyCode	goal;

		if (!dlg_is_any(reader, i, journeys) || !dlg_is(reader, i + 1, "to"))
			continue;
		frame->goal = i + 2 + dlg_is(reader, i + 2, "the");
		goal = dlg_goal_party(reader, frame->goal);
		if (goal == 0 || dlg_is_home(reader, goal) || !is_owned_journey(reader, range.first, i))
			continue;
		frame->kind = FRAME_MEETS;
		frame->verb = i;
		frame->verb_end = i + 1;
		return is_own(reader, range, goal) && has_official(reader, range);
	}
	return false;
}

/* The meeting of a group or of two parties that is named at token i, after an article; false where none is. */
static bool
is_of_group(const Reader *reader, uint32_t i, uint32_t end, MeetingName *name)
{
	i += dlg_is(reader, i, "the");
	return dlg_find_meeting(reader, i, end, name) && name->parts[0].first <= i + 1 && name->proper && !name->body &&
		name->step == 0 && (name->parties.ncodes >= 2 ||
							(name->parties.ncodes == 1 && dlg_is_group(reader, name->parties.codes[0])));
}

/*
 * "The G Summit in Oslo showed", "At the G Summit, President X stressed", "led the delegation to the G Leaders
 * Meeting"
 */
static bool
try_summit(const Reader *reader, TokenRange range, Frame *frame)
{
	uint32_t	end;

	for (uint32_t i = range.first; i + 2 < range.end;
		 i = NEXT_OF(reader, i + 1, range.end, "at", "during", "throughout", "delegation"))
	{
		bool		the = i == range.first && dlg_is(reader, i, "the");
		bool		at = i < range.first + VENUE_TOKENS && ONE_OF(reader, i, "at", "during", "throughout");
		bool		to = dlg_is(reader, i, "delegation") && dlg_is(reader, i + 1, "to");

		if (!(at || to || the) || !is_of_group(reader, i + !the + to, range.end, &frame->name) ||
			(the && !(dlg_is(reader, frame->name.end, "in") && dlg_city_at(reader, frame->name.end + 1, &end))))
			continue;
		frame->kind = FRAME_HELD;
		frame->named = true;
		frame->verb = frame->verb_end = frame->name.end;
		return the || has_official(reader, range);
	}
	return false;
}

/* "Today, on the margins of the X, A and B welcomed": two parties who must have met there. */
static bool
try_margin(const Reader *reader, TokenRange range, Frame *frame)
{
	static const char *const edges[] = {"margins", "sidelines", NULL};
	uint32_t	i = range.first;
	PartyList	list = {0};

	while (i < range.first + VENUE_TOKENS && i + 2 < range.end && !dlg_is_any(reader, i, edges))
		i++;
	if (!dlg_is_any(reader, i, edges))
		return false;
	while (i < range.end && !dlg_mark(reader, i, ','))
		i++;
	frame->kind = FRAME_MEETS;
	for (frame->verb = i; frame->verb < range.end; frame->verb++)
	{
		const LexEntry *verb = dlg_match(reader, frame->verb, LEX_VERB, &frame->verb_end);

		if (verb && verb->form & FORM_PAST && !(reader->tokens[frame->verb].flags & TOKEN_CAPITAL))
		{
			frame->range = (TokenRange) {i + 1, frame->verb_end};
			return dlg_joined_parties(reader, frame->range, frame->verb, &list);
		}
	}
	return false;
}

/* Do "leaders of the G", "G leaders" stand at token i, behind the "and" that joins them to somebody in office? */
static bool
are_group_leaders(const Reader *reader, uint32_t i)
{
	uint32_t	end;
	PartyCode	party = dlg_holder_at(reader, i, &end);

	if (party && dlg_is_group(reader, party))
		return dlg_is(reader, end, "leaders");
	i += 1 + dlg_is(reader, i, "the");
	if (!dlg_is(reader, i - 1, "leaders") || !ONE_OF(reader, i, "of", "from"))
		return false;
	party = dlg_holder_at(reader, i + 1 + dlg_is(reader, i + 1, "the"), &end);
	return party && dlg_is_group(reader, party);
}

/* "President X and G leaders will announce", "is joining President X of A and Prime Minister Y of B" */
static bool
try_company(const Reader *reader, TokenRange range, Frame *frame)
{
	static const char *const joins[] = {"join", NULL};
	PartyList	list = {0};
	uint32_t	end;

	frame->kind = FRAME_MEETS;
	for (uint32_t i = range.first + 1; i + 2 < range.end; i++)
	{
		frame->verb = i;
		frame->verb_end = i + 1;
		if (dlg_is(reader, i, "and") && i < range.first + VENUE_TOKENS && are_group_leaders(reader, i + 1))
			return has_official(reader, (TokenRange) {range.first, i});
		if (!(dlg_deeds(reader, i) & DEED_MEETING) ||
			!dlg_verb_of(reader, i, joins, &frame->form, &frame->verb_end) ||
			!dlg_is_office(reader, frame->verb_end, &end))
			continue;
		if (!(frame->form & FORM_PAST) && !ONE_OF(reader, i - 1, "is", "will"))
			continue;
		dlg_frame_parties(reader, frame, &list);
		return list.ncodes >= 2 && has_official(reader, (TokenRange) {range.first, i});
	}
	return false;
}

/* "Since the last A-B Summit, the world has changed": a joint text by which the two speak at their next one. */
static bool
try_since(const Reader *reader, TokenRange range, Frame *frame)
{
	if (!dlg_is(reader, range.first, "since") || !ONE_OF(reader, range.first + 1, "the", "our") ||
		!ONE_OF(reader, range.first + 2, "last", "previous") ||
		!dlg_find_meeting(reader, range.first + 1, range.end, &frame->name) || frame->name.first > range.first + 3 ||
		frame->name.parties.ncodes < 2)
		return false;
	frame->kind = FRAME_TITLE;
	frame->named = true;
	frame->verb = frame->verb_end = range.end;
	frame->name.step = 0;
	frame->name.ordinal = 0;
	frame->name.date = NO_SLICE;
	return true;
}

/* "convened a virtual Global Ports Summit": is a meeting of the whole world the frame's object? */
static bool
is_global(const Reader *reader, Frame *frame)
{
	MeetingName *name = &frame->name;

	if (!dlg_find_meeting(reader, frame->verb_end, frame->range.end, name) || !name->proper || name->body ||
		name->first > frame->verb_end + 2)
		return false;
	for (uint32_t i = name->first; i < name->end && !frame->named; i++)
		frame->named = dlg_is(reader, i, "global") && reader->tokens[i].flags & TOKEN_CAPITAL;
	frame->kind = frame->named ? FRAME_HOLDS : frame->kind;
	return frame->named;
}

/* "briefed leaders on his call": does somebody tell his equals? */
static bool
briefs_leaders(const Reader *reader, Frame *frame)
{
	if (!dlg_is(reader, frame->verb, "briefed") ||
		!ONE_OF(reader, frame->verb_end, "leaders", "counterparts", "allies"))
		return false;
	frame->range.end = frame->verb_end + 1;
	return true;
}

/* "President X convened world leaders", "co-hosted an event with ambassadors from island countries" */
static bool
try_gathering(const Reader *reader, TokenRange range, Frame *frame)
{
	static const char *const gathers[] = {"convene", "host", "co-host", "bring together", "welcome", "gather", "invite",
										  "brief", NULL};

	for (uint32_t i = range.first; i < range.end; i++)
	{
		frame->verb = i;
		if ((!(dlg_deeds(reader, i) & DEED_MEETING) && !ONE_OF(reader, i, "invited", "briefed")) ||
			!dlg_verb_of(reader, i, gathers, &frame->form, &frame->verb_end))
			continue;
		frame->future = dlg_is_future(reader, range.first, i);
		frame->kind = FRAME_MEETS;
		/* "One year ago" */
		for (uint32_t k = range.first; k < i; k++)
			if (dlg_is(reader, k, "ago"))
				return false;
		return (frame->form & FORM_PAST || frame->future || (frame->form & FORM_ING && dlg_is(reader, i - 1, "is"))) &&
			is_own(reader, range, 0) && has_official(reader, (TokenRange) {range.first, i}) &&
			(dlg_gathers_foreigners(reader, frame) || is_global(reader, frame) || briefs_leaders(reader, frame));
	}
	return false;
}

/* "In Oslo, Minister X reached an agreement with Minister Y of Lemuria": abroad, so that they met. */
static bool
try_deal(const Reader *reader, TokenRange range, Frame *frame)
{
	static const char *const closes[] = {"reach", "strike", "sign", "conclude", NULL};
	Place		place;

	for (uint32_t i = range.first; (i = NEXT_OF(reader, i, range.end, "with")) < range.end; i++)
	{
		if (!dlg_is(reader, i, "with") || i == range.first || !ONE_OF(reader, i - 1, "agreement", "deal") ||
			!dlg_is_office(reader, i + 1 + dlg_is(reader, i + 1, "the"), NULL))
			continue;
		frame->kind = FRAME_MEETS;
		for (frame->verb = i; frame->verb > range.first && frame->verb + VENUE_TOKENS > i; frame->verb--)
			if (dlg_verb_of(reader, frame->verb, closes, &frame->form, &frame->verb_end) && frame->form & FORM_PAST)
				return has_official(reader, (TokenRange) {range.first, frame->verb}) &&
					dlg_place_in(reader, range, &place) && place.country && !dlg_is_home(reader, place.country);
		return false;
	}
	return false;
}

/* Do the first sentences say that somebody meets or discusses? */
static bool
tells_purpose(const Reader *reader)
{
	static const char *const purposes[] = {"meet", "meeting", "meetings", "met", "discuss", "discussed", "discussions",
										   "exchanged", "counterparts", "summit", "bilateral", "engagements", "talks",
										   "consultations", "officials", NULL};

	for (uint32_t s = 0, seen = 0; s < reader->nsentences && seen < PURPOSE_SENTENCES; s++)
	{
		seen += dlg_is_prose(reader, &reader->sentences[s]);
		for (uint32_t i = reader->sentences[s].first; i < reader->sentences[s].end && seen; i++)
			if (dlg_is_any(reader, i, purposes))
				return true;
	}
	return false;
}

/* "Minister X will travel to Lemuria", of which the next sentences say that he meets or discusses. */
static bool
try_trip(const Reader *reader, TokenRange range, Frame *frame)
{
	PartyList	list = {0};

	if (!dlg_find_trip(reader, &list, &frame->future) || !has_official(reader, range))
		return false;
	/* at home */
	if (list.ncodes == 0 || (list.ncodes == 1 && (dlg_is_home(reader, list.codes[0]) ||
												  !is_own(reader, range, list.codes[0]))))
		return false;
	frame->kind = FRAME_MEETS;
	frame->verb = frame->verb_end = range.first;
	return tells_purpose(reader);
}

/* "The Minister of Atlantis visited Lemuria from 3 to 5 May", of whom the next sentences say the same. */
static bool
try_guest(const Reader *reader, TokenRange range, Frame *frame)
{
	for (uint32_t i = range.first; (i = NEXT_OF(reader, i, range.end, "visited", "visiting", "visits")) + 1 < range.end; i++)
	{
		PartyCode	guest = 0;
		PartyCode	goal;

		if (!ONE_OF(reader, i, "visited", "visiting", "visits"))
			continue;
		frame->verb = i;
		frame->verb_end = i + 1;
		frame->goal = frame->verb_end + dlg_is(reader, frame->verb_end, "the");
		goal = dlg_goal_party(reader, frame->goal);
		frame->kind = FRAME_MEETS;
		return goal && dlg_party_before(reader, range.first, i, &guest) < i && guest != goal &&
			has_official(reader, (TokenRange) {range.first, i}) && tells_purpose(reader);
	}
	return false;
}

bool
dlg_choose_journey(const Reader *reader, Frame *chosen)
{
	static bool (*const tries[]) (const Reader *, TokenRange, Frame *) = {try_summit, try_trip, try_guest, try_journey,
																		  try_gathering, try_since, try_deal,
																		  try_margin, try_company};

	for (uint32_t s = 0, seen = 0; s < reader->nsentences && seen < JOURNEY_SENTENCES; s++)
	{
		TokenRange	range = {reader->sentences[s].first, reader->sentences[s].end};

		if (!dlg_is_prose(reader, &reader->sentences[s]))
			continue;
		for (size_t k = 0; k < sizeof tries / sizeof *tries; k++)
		{
			*chosen = (Frame) {.kind = FRAME_NONE, .range = range};
			if ((seen == 0 || (tries[k] != try_trip && tries[k] != try_guest)) && tries[k](reader, range, chosen))
				return true;
		}
		seen++;
	}
	return false;
}
