/*
 * host_official.c: hosts in the person of somebody in office.
 *
 * "Minister X hosted her counterparts", "with Secretary Y, who hosted the
 * delegation": the party that the post is of is the host; where the post does
 * not tell it, the country of the meeting, for officials host at home; else the
 * one of two parties that is no guest.  Looks only where host.c found none, and
 * only at meetings of the dialogue or without a name.
 */
#include "host.h"

#define SENTENCES_BEFORE 2		/* before the frame's */
#define SENTENCES_AFTER 4
#define GUEST_TOKENS 16			/* behind the verb: the guests */
#define NEAR_MEETING 12			/* between the verb and the meeting */


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
		if (dlg_is_any(reader, k, guests) || dlg_is_office(reader, k, &end) ||
			dlg_match(reader, k, LEX_HONORIFIC, &end))
			return true;
	return false;
}

/*
 * The party that the post in the subject [first, verb) is of, *words where it is named and by no adjective; 0 where
 * it tells none that holds the dialogue.
 */
static PartyCode
party_of_post(const Reader *reader, const Meeting *dialogue, uint32_t first, uint32_t verb, TokenRange *words)
{
	for (uint32_t i = first; i < verb; i++)
	{
		uint32_t	end;
		PartyCode	party = dlg_holder_at(reader, i, &end);

		if (party && dlg_party_has(&dialogue->parties, party))
		{
			const LexEntry *name = dlg_match(reader, i, LEX_PARTY, &end);

			if (name && !dlg_by_adjective(name) && !dlg_slice_is(name->text, "capital"))
				*words = (TokenRange) {i, end};
			return party;
		}
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

/*
 * The party for which the official before the verb at token i hosts, and its *words as in party_of_post; 0 where the
 * text does not tell.
 */
static PartyCode
host_party(const Reader *reader, TokenRange range, uint32_t i, uint32_t end, TokenRange *words)
{
	const Meeting *dialogue = reader->statement->dialogue;
	uint32_t	first = dlg_subject_first(reader, range.first, i);
	PartyCode	party = is_who(reader, i) ? 0 : party_of_post(reader, dialogue, first, i, words);

	if (party == 0 && dlg_holds_dialogue(reader, dialogue->country))
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

/* Adds the host whose verb is at token i. */
static bool
add_official(Reader *reader, const Frame *frame, Slice name)
{
	Host		host = {name, false, dlg_span(reader, frame->range.first, frame->verb_end)};

	if (name.data)
		DLG_PUSH(reader->arena, reader->statement, hosts, host);
	return name.data != NULL;
}

/*
 * "hosted by Foreign Minister Ana Berg", whose post tells no party: the country of the meeting, for officials host at
 * home.  Is there such a host behind the "by" at token i?
 */
static bool
hosted_by_official(Reader *reader, const Frame *frame, TokenRange range, uint32_t i)
{
	const Meeting *dialogue = reader->statement->dialogue;
	uint32_t	first = i + 1 + dlg_is(reader, i + 1, "the");
	uint32_t	end;

	if (!dlg_holds_dialogue(reader, dialogue->country) || first >= range.end ||
		!(dlg_is_office(reader, first, &end) || dlg_match(reader, first, LEX_HONORIFIC, &end)))
		return false;
	return add_official(reader, frame, dlg_lexicon_party_name(reader->lexicon, dialogue->country));
}

bool
dlg_official_host(Reader *reader, const Frame *frame, TokenRange range)
{
	for (uint32_t i = range.first + 1; i + 1 < range.end; i++)
	{
		uint32_t	end;
		int			form;
		PartyCode	party;
		TokenRange	words = {0, 0};

		if (!dlg_verb_of(reader, i, dlg_host_verbs, &form, &end))
			continue;
		if (dlg_is(reader, end, "by") && form & FORM_PARTICIPLE && hosted_by_official(reader, frame, range, end))
			return true;
		if (!tells(reader, i, form) || dlg_is(reader, end, "by") ||
			ONE_OF(reader, i - 1, "the", "a", "as", "its", "our") ||
			!is_official(reader, dlg_subject_first(reader, range.first, i), i) ||
			!is_hosted(reader, frame, end, range.end) || (party = host_party(reader, range, i, end, &words)) == 0)
			continue;
		if (add_official(reader, frame, words.end ? dlg_text(reader, words.first, words.end)
						 : dlg_lexicon_party_name(reader->lexicon, party)))
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
