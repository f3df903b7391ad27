/*
 * host_around.c: hosts whom a sentence near the frame's tells of, not the
 * frame itself.
 *
 * "Oslo will host the meeting", "the dialogue, which Lemuria hosted", "with
 * Lemuria hosting", "Minister X hosting her counterpart", "an initiative by the
 * A Institute"; hosts whom the parties thank.  Looks only where host.c found none.
 */
#include "header_frame.h"
#include "host.h"

#define AROUND_BEFORE 2			/* sentences before the frame's */
#define AROUND_AFTER 4
#define LEADS_MOST 8			/* words between the host and the verb: "was pleased to" */
#define OBJECT_TOKENS 6			/* between "host" and the meeting */
#define GUEST_TOKENS 16			/* between "host" and whom: a place, a day */
#define NEAR_OBJECT 30			/* where its name ends */
#define THANKS_SENTENCES 60		/* thanks to the hosts stand at the end */
#define NEAR_TOKENS 80			/* how far before "for hosting" the one thanked is named */

bool
dlg_is_dialogue_at(const Reader *reader, const Frame *frame, uint32_t i, uint32_t limit)
{
	uint32_t	ordinal = reader->statement->dialogue->ordinal;
	MeetingName name;

	if (limit > i + NEAR_OBJECT)
		limit = i + NEAR_OBJECT;
	if (!dlg_find_meeting(reader, i, limit, &name) || name.step || name.plural ||
		name.first > i + OBJECT_TOKENS)
		return false;
	if (name.ordinal && ordinal && name.ordinal != ordinal)
		return false;
	return !frame->named || dlg_series_bare(reader, &name) || dlg_series_within(reader, &name, &frame->name) ||
		dlg_series_within(reader, &frame->name, &name);
}

uint32_t
dlg_host_before(const Reader *reader, uint32_t first, uint32_t i)
{
	uint32_t	end_of_name = i - (i > first && ONE_OF(reader, i - 1, "side", "government"));

	for (uint32_t k = end_of_name; k-- > first && k + 5 > end_of_name;)
	{
		uint32_t	end;

		if ((dlg_holder_at(reader, k, &end) || dlg_city_at(reader, k, &end)) && end == end_of_name)
			return k;
	}
	return i;
}

/* "hosting her Lemurian counterpart": the other of two parties; 0 where the verb has no guest for its object. */
static PartyCode
guest_at(const Reader *reader, uint32_t i, uint32_t limit)
{
	PartyCode	guest;
	uint32_t	end;

	i += ONE_OF(reader, i, "the", "a", "his", "her", "their");
	guest = dlg_holder_at(reader, i, &end);
	for (uint32_t k = end; guest && k < limit && k < end + 4; k++)
		if (ONE_OF(reader, k, "counterpart", "counterparts", "delegation"))
			return guest;
	return 0;
}

/* "A will host senior officials of B": is A, named at token `subject`, a party, and does another come to it? */
static bool
hosts_guests(const Reader *reader, uint32_t subject, uint32_t i, uint32_t limit)
{
	const PartyList *parties = &reader->statement->dialogue->parties;
	PartyCode	host = dlg_holder_at(reader, subject, &(uint32_t) {0});
	bool		guest = false;
	bool		people = false;

	for (uint32_t k = i; k < limit && k < i + OBJECT_TOKENS && reader->tokens[k].kind == TOKEN_WORD; k++)
	{
		PartyCode	party = dlg_holder_at(reader, k, &(uint32_t) {0});

		guest |= party && party != host && dlg_party_has(parties, party);
		people |= ONE_OF(reader, k, "officials", "ministers", "delegation", "delegations", "counterparts", "leaders");
	}
	return guest && people && dlg_party_has(parties, host);
}

/* Adds the party of two that is not the guest. */
static void
add_other(Reader *reader, const Frame *frame, PartyCode guest)
{
	const PartyList *parties = &reader->statement->dialogue->parties;
	Host		host = {NO_SLICE, false, dlg_span(reader, frame->range.first, frame->verb_end)};

	if (parties->ncodes != 2 || !dlg_party_has(parties, guest))
		return;
	host.name = dlg_lexicon_party_name(reader->lexicon, parties->codes[parties->codes[0] == guest]);
	if (host.name.data)
		DLG_PUSH(reader->arena, reader->statement, hosts, host);
}

/* "will be pleased to host", "had the honour of hosting": the token where what leads to the verb at token i begins. */
static uint32_t
first_of_verb(const Reader *reader, uint32_t first, uint32_t i)
{
	static const char *const leads[] = {"will", "would", "is", "are", "was", "were", "be", "been", "has", "have", "had",
										"to", "of", "the", "honour", "honor", "pleasure", "privilege", "pleased",
										"proud", "honoured", "honored", "delighted", "set", "due", "scheduled", "also",
										"again", "today", "successfully", "jointly", "currently", "proudly",
										"virtually", NULL};
	for (int n = 0; n < LEADS_MOST && i > first && dlg_is_any(reader, i - 1, leads); n++)
		i--;
	return i;
}

/*
 * Is the word at token i, of one form, a verb that tells of a host at token `subject`, a party or city?  "will host",
 * "pleased to host", "Oslo to host the X" at the top, "for Lemuria to host"; but no "the host", no "invited Lemuria to
 * host".
 */
static bool
tells_hosting(const Reader *reader, TokenRange range, uint32_t subject, uint32_t i)
{
	if (!dlg_is(reader, i, "host") || ONE_OF(reader, i - 1, "will", "would", "shall"))
		return true;
	return dlg_is(reader, i - 1, "to") &&
		(subject == range.first || dlg_is(reader, subject - 1, "for") ||
		 ONE_OF(reader, i - 2, "honour", "honor", "pleasure", "privilege", "pleased", "proud", "honoured", "honored",
				"delighted", "set", "due", "scheduled"));
}

/* "on the sidelines of the Expo, | which Lemuria is hosting" */
static bool
is_sideline(const Reader *reader, uint32_t first, uint32_t i)
{
	for (uint32_t k = i; k > first && k + GUEST_TOKENS > i; k--)
		if (ONE_OF(reader, k - 1, "sidelines", "margins", "margin", "sideline"))
			return true;
	return false;
}

/* A verb of hosting at token i, which is none of the passive. */
static void
hosting_at(Reader *reader, const Frame *frame, TokenRange range, uint32_t i)
{
	uint32_t	end;
	int			form;
	uint32_t	verb;
	uint32_t	subject;
	uint32_t	before;
	PartyCode	guest;

	if (!dlg_verb_of(reader, i, dlg_host_verbs, &form, &end) || dlg_is(reader, end, "by"))
		return;
	if (form & FORM_ING && (guest = guest_at(reader, end, range.end)) != 0)
	{
		add_other(reader, frame, guest);
		return;
	}
	verb = first_of_verb(reader, range.first, i);
	/* "at the initiative of Lemuria, which hosted" */
	if (verb > range.first + 1 && dlg_is(reader, verb - 1, "which") && dlg_mark(reader, verb - 2, ','))
		verb -= 2;
	subject = dlg_host_before(reader, range.first, verb);
	/* "Lemuria, which presides this year, is hosting" */
	if (subject == verb && dlg_mark(reader, verb - 1, ',') && dlg_holder_at(reader, range.first, &verb) &&
		dlg_mark(reader, verb, ','))
		subject = range.first;
	if (subject == verb || !tells_hosting(reader, range, subject, i))
		return;
	before = subject - (subject > range.first) - (subject > range.first + 1 && dlg_is(reader, subject - 1, "the"));
	/* "the dialogue, which A hosted", "with A hosting" end there */
	if (dlg_is_dialogue_at(reader, frame, dlg_after_adverbial(reader, end, range.end), range.end) ||
		hosts_guests(reader, subject, end, range.end) ||
		(subject > range.first && ONE_OF(reader, before, "which", "that", "with") &&
		 !is_sideline(reader, range.first, before) &&
		 (end >= range.end || reader->tokens[end].kind == TOKEN_PUNCT || ONE_OF(reader, end, "in", "on", "at") ||
		  (dlg_is(reader, end, "the") && dlg_is(reader, end + 1, "event")))))
		dlg_add_hosts(reader, subject, i, false);
}

/* "a Track II initiative by the A Institute and the B Foundation", "The process is an initiative of the A Institute" */
static void
initiative_at(Reader *reader, const Frame *frame, TokenRange range, uint32_t i)
{
	MeetingName name;
	uint32_t	first = i > range.first + NEAR_OBJECT ? i - NEAR_OBJECT : range.first;

	/* but "at the initiative of Lemuria, which hosted" */
	if (!dlg_is(reader, i, "initiative") || !ONE_OF(reader, i + 1, "by", "of") || !frame->named ||
		(dlg_is(reader, i - 1, "the") && i > 1 && dlg_is(reader, i - 2, "at")) ||
		!(dlg_find_meeting(reader, first, i, &name) ||
		  (ONE_OF(reader, range.first + 1, "process", "series") && ONE_OF(reader, i - 2, "is", "was"))))
		return;
	dlg_add_hosts(reader, i + 2, range.end, true);
	/* "…, which is carried on in partnership with the B Centre" */
	for (uint32_t k = i + 2; k + 3 < range.end && reader->statement->nhosts; k++)
		if (dlg_is(reader, k, "in") && dlg_is(reader, k + 1, "partnership") && dlg_is(reader, k + 2, "with"))
			dlg_add_hosts(reader, k + 3, range.end, true);
}

/* "gathered in Oslo under the auspices of Lemuria", the country where they met; "of the A Institute". */
static void
auspices_at(Reader *reader, TokenRange range, uint32_t i)
{
	uint32_t	end;
	uint32_t	at = i + 2 + dlg_is(reader, i + 2, "the");
	MeetingName name;

	if (!dlg_is(reader, i, "auspices") || !dlg_is(reader, i + 1, "of") || at >= range.end)
		return;
	end = dlg_host_end(reader, at, range.end);
	if (end > at + 1 && dlg_host_head(reader, at, end) && !dlg_holder_at(reader, at, &(uint32_t) {0}) &&
		!dlg_find_meeting(reader, at, end, &name))
		dlg_add_hosts(reader, at, range.end, true);
	else if (reader->statement->dialogue->country &&
		dlg_holder_at(reader, at, &end) == reader->statement->dialogue->country &&
		!dlg_mark(reader, end, '-') && !dlg_is_capital(reader, end))
		dlg_add_hosts(reader, at, range.end, false);
}

/* "upon the joint invitation of Lemuria and Mu": parties, not somebody in office, who bring a meeting about. */
static void
invitation_at(Reader *reader, TokenRange range, uint32_t i)
{
	uint32_t	at = i + 2 + dlg_is(reader, i + 2, "the");
	uint32_t	end;
	PartyCode	party;

	if (!dlg_is(reader, i, "invitation") || !dlg_is(reader, i + 1, "of") || at >= range.end ||
		(party = dlg_holder_at(reader, at, &end)) == 0 || dlg_is_capital(reader, end) ||
		reader->tokens[end].kind == TOKEN_POSSESSIVE || dlg_mark(reader, end, '-') ||
		!dlg_holds_dialogue(reader, party))
		return;
	dlg_add_hosts(reader, at, range.end, true);
}

void
dlg_hosts_around(Reader *reader, const Frame *frame)
{
	uint32_t	s = (uint32_t) (dlg_sentence_at(reader, frame->range.first) - reader->sentences);
	uint32_t	last = s + AROUND_AFTER;

	for (s -= s < AROUND_BEFORE ? s : AROUND_BEFORE; s <= last && s < reader->nsentences; s++)
	{
		TokenRange	range = {reader->sentences[s].first, reader->sentences[s].end};
		bool		nouns = NEXT_OF(reader, range.first, range.end, "initiative", "auspices", "invitation") < range.end;

		for (uint32_t i = range.first + 1; i + 1 < range.end && reader->statement->nhosts == 0; i++)
		{
			hosting_at(reader, frame, range, i);
			if (!nouns)
				continue;
			if (reader->statement->nhosts == 0)
				initiative_at(reader, frame, range, i);
			if (reader->statement->nhosts == 0)
				auspices_at(reader, range, i);
			if (reader->statement->nhosts == 0)
				invitation_at(reader, range, i);
		}
	}
}

/* "thanked his counterpart for hosting", who was at home: thanks behind token i, "for" at token `limit`. */
static void
add_thanked_official(Reader *reader, const Frame *frame, uint32_t i, uint32_t limit)
{
	PartyCode	home = reader->statement->dialogue->country;
	Host		host = {NO_SLICE, false, dlg_span(reader, frame->range.first, frame->verb_end)};

	if (reader->statement->nhosts || !dlg_holds_dialogue(reader, home))
		return;
	while (i < limit && !ONE_OF(reader, i, "counterpart", "counterparts", "colleague") &&
		   !dlg_is_office(reader, i, &(uint32_t) {0}))
		i++;
	if (i < limit && (host.name = dlg_lexicon_party_name(reader->lexicon, home)).data)
		DLG_PUSH(reader->arena, reader->statement, hosts, host);
}

/* The token behind the last word of thanks from token `first` on and before token i; `before` where there is none. */
static uint32_t
object_of_thanks(const Reader *reader, uint32_t first, uint32_t i, uint32_t before)
{
	static const char *const thanks[] = {"thank",   "commend",       "appreciate", "acknowledge", "welcome",
										 "applaud", "express gratitude", "congratulate", NULL};

	while (i-- > first)
		if (dlg_verb_of(reader, i, thanks, NULL, &(uint32_t) {0}) ||
			ONE_OF(reader, i, "gratitude", "appreciation", "thanks") ||
			(dlg_is(reader, i, "hospitality") && dlg_is(reader, i + 1, "of")))
			return i + 1;
	return before;
}

/* "thanked A for hosting this Dialogue", "the hospitality of the Government of A for hosting the meeting". */
static void
read_thanks(Reader *reader, const Frame *frame, const Sentence *sentence)
{
	uint32_t	object = 0;
	uint32_t	seen = sentence->first;

	for (uint32_t i = seen; (i = NEXT_OF(reader, i, sentence->end, "for", "in")) + 3 < sentence->end; i++)
	{
		uint32_t	end;
		int			form;

		if (!ONE_OF(reader, i, "for", "in") || !dlg_verb_of(reader, i + 1, dlg_host_verbs, &form, &end))
			continue;
		object = object_of_thanks(reader, seen, i, object);
		seen = i;
		if (object == 0 || !dlg_is_dialogue_at(reader, frame, end, sentence->end))
			continue;
		if (object + NEAR_TOKENS < i)
			object = i - NEAR_TOKENS;
		for (uint32_t k = object; k < i; k++)
			if (dlg_is(reader, k, "to") || dlg_is(reader, k, "of") || k == object)
			{
				uint32_t	at = k + (k > object || dlg_is(reader, k, "to") || dlg_is(reader, k, "of"));

				at += dlg_is(reader, at, "the");
				if (reader->tokens[at].flags & TOKEN_CAPITAL || dlg_is(reader, at, "government"))
				{
					dlg_add_hosts(reader, at, i, false);
					break;
				}
			}
		add_thanked_official(reader, frame, object, i);
		return;
	}
}

void
dlg_thanked_hosts(Reader *reader, const Frame *frame)
{
	for (uint32_t k = 0; k < reader->nsentences && k < THANKS_SENTENCES && reader->statement->nhosts == 0; k++)
		read_thanks(reader, frame, &reader->sentences[k]);
}
