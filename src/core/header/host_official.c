/*
 * host_official.c: hosts in the person of somebody in office.
 *
 * "Minister X hosted her counterparts", "with Secretary Y, who hosted the
 * delegation": the party that the post is of is the host; where the post does
 * not tell it, the country of the meeting, for officials host at home; else the
 * one of two parties that is no guest.  Looks only where host.c found none, and
 * only at meetings of the dialogue or without a name.
 */
#include "header.h"

#define SENTENCES_BEFORE 2		/* before the frame's */
#define SENTENCES_AFTER 4
#define GUEST_TOKENS 16			/* behind the verb: the guests */
#define NEAR_MEETING 12			/* between the verb and the meeting */

static const char *const host_verbs[] = {"host", "co-host", NULL};

uint32_t
dlg_subject_first(const Reader *reader, uint32_t first, uint32_t verb)
{
	static const char *const openings[] = {"that", "said", "where", "when", "while", "whereas", NULL};

	for (uint32_t i = verb; i-- > first;)
		if (dlg_mark(reader, i, '"') || dlg_mark(reader, i, ';') || dlg_mark(reader, i, ':') ||
			dlg_is_any(reader, i, openings))
			return i + 1;
	return first;
}

/* Does "who" stand before the verb, for somebody told of before? */
static bool
is_who(const Reader *reader, uint32_t verb)
{
	return verb > 0 && dlg_is(reader, verb - 1, "who");
}

/* Is the meeting behind the verb the dialogue or any without a name, or do guests follow it: people who come? */
static bool
is_hosted(const Reader *reader, const Frame *frame, uint32_t i, uint32_t limit)
{
	static const char *const guests[] = {"counterpart", "counterparts", "delegation", "delegations", "leaders",
										 "ministers", "officials", "taoiseach", NULL};
	uint32_t	ordinal = reader->statement->dialogue->ordinal;
	uint32_t	near = i + NEAR_MEETING < limit ? i + NEAR_MEETING : limit;
	uint32_t	end;
	MeetingName name;

	if (ONE_OF(reader, i + 1, "luncheon", "lunch", "dinner", "banquet", "reception", "breakfast"))
		return false;
	if (dlg_find_meeting(reader, i, near, &name) && !name.step && !(name.ordinal && ordinal && name.ordinal != ordinal))
		return dlg_series_bare(reader, &name) || !name.proper || !frame->named ||
			dlg_series_within(reader, &name, &frame->name) || dlg_series_within(reader, &frame->name, &name);
	for (uint32_t k = i; k < near; k++)
		if (dlg_is_any(reader, k, guests) || dlg_is_office(reader, k, &end) || dlg_match(reader, k, LEX_HONORIFIC, &end))
			return true;
	return false;
}

/* The party that the post in the subject [first, verb) is of; 0 where it tells none that holds the dialogue. */
static PartyCode
party_of_post(const Reader *reader, const Meeting *dialogue, uint32_t first, uint32_t verb)
{
	for (uint32_t i = first; i < verb; i++)
	{
		uint32_t	end;
		PartyCode	party = dlg_holder_at(reader, i, &end);

		if (party && dlg_party_has(&dialogue->parties, party))
			return party;
		i = party ? end - 1 : i;
	}
	return 0;
}

/* The one of two parties that does not follow the verb as a guest; 0 where both or none do. */
static PartyCode
other_than_guest(const Reader *reader, const Meeting *dialogue, uint32_t i, uint32_t limit)
{
	bool		guest[2] = {false, false};

	if (dialogue->parties.ncodes != 2)
		return 0;
	for (uint32_t k = i; k < limit && k < i + GUEST_TOKENS; k++)
	{
		uint32_t	end;
		PartyCode	party = dlg_holder_at(reader, k, &end);

		for (int n = 0; n < 2; n++)
			guest[n] |= party == dialogue->parties.codes[n];
	}
	if (guest[0] == guest[1])
		return 0;
	return dialogue->parties.codes[guest[0] ? 1 : 0];
}

/* The party for which the official before the verb at token i hosts; 0 where the text does not tell. */
static PartyCode
host_party(const Reader *reader, TokenRange range, uint32_t i, uint32_t end)
{
	const Meeting *dialogue = reader->statement->dialogue;
	uint32_t	first = dlg_subject_first(reader, range.first, i);
	PartyCode	party = is_who(reader, i) ? 0 : party_of_post(reader, dialogue, first, i);

	if (party == 0 && dlg_party_has(&dialogue->parties, dialogue->country))
		party = dialogue->country;
	if (party == 0)
		party = other_than_guest(reader, dialogue, end, range.end);
	for (uint32_t k = 0; party == 0 && k < dialogue->parties.ncodes; k++)
		if (dlg_is_home(reader, dialogue->parties.codes[k]))
			party = dialogue->parties.codes[k];
	return party;
}

/* Does somebody in office stand in the subject [first, verb), or "who"? */
static bool
is_official(const Reader *reader, uint32_t first, uint32_t verb)
{
	uint32_t	end;

	for (uint32_t i = first; i < verb; i++)
		if (dlg_is_office(reader, i, &end) || dlg_match(reader, i, LEX_HONORIFIC, &end))
			return true;
	return is_who(reader, verb);
}

/* Is the verb at token i finite, or what somebody will do: no "on hosting the X", no "host country"? */
static bool
tells(const Reader *reader, uint32_t i, int form)
{
	return form & (FORM_PAST | FORM_S) || (form & FORM_BASE && ONE_OF(reader, i - 1, "will", "to", "would", "shall"));
}

bool
dlg_official_host(Reader *reader, const Frame *frame, TokenRange range)
{
	for (uint32_t i = range.first + 1; i + 1 < range.end; i++)
	{
		uint32_t	end;
		int			form;
		PartyCode	party;
		Host		host = {.organiser = false};

		if (!dlg_verb_of(reader, i, host_verbs, &form, &end) || !tells(reader, i, form) || dlg_is(reader, end, "by") ||
			ONE_OF(reader, i - 1, "the", "a", "as", "its", "our") ||
			!is_official(reader, dlg_subject_first(reader, range.first, i), i) ||
			!is_hosted(reader, frame, end, range.end) || (party = host_party(reader, range, i, end)) == 0)
			continue;
		host.name = dlg_lexicon_party_name(reader->lexicon, party);
		if (host.name.data == NULL)
			continue;
		host.span = dlg_span(reader, frame->range.first, frame->verb_end);
		DLG_PUSH(reader->arena, reader->statement, hosts, host);
		return true;
	}
	return false;
}

void
dlg_official_hosts(Reader *reader, const Frame *frame)
{
	uint32_t	s = (uint32_t) (dlg_sentence_at(reader, frame->range.first) - reader->sentences);
	uint32_t	last = s + SENTENCES_AFTER;

	if (dlg_official_host(reader, frame, frame->range))
		return;
	for (s -= s < SENTENCES_BEFORE ? s : SENTENCES_BEFORE; s <= last && s < reader->nsentences; s++)
		if (dlg_official_host(reader, frame, (TokenRange) {reader->sentences[s].first, reader->sentences[s].end}))
			return;
}
