/*
 * host.c: who hosted or organised a meeting.
 *
 * Hosts stand after "hosted by" and "organized by", as the subject of "host",
 * "organize" and "receive", or as bodies of one side that hold it.  Only
 * sentences near the frame of the dialogue count, and only where the meeting they speak of is the dialogue.
 * Invariant: each host's name is a piece of the text.
 */
#include "core/series/series_private.h"
#include "header_frame.h"
#include "host.h"

#include <string.h>

#define HOST_SENTENCES 16
#define HOSTS_MOST 12
#define ADVERBIAL_TOKENS 16		/* between "hosted" and "by": a day, a place */
#define OFFICE_TOKENS 6		/* behind "hosted by": "the Prime Minister of Lemuria" */
#define NEAR_TOKENS 80			/* how far before "hosted" its meeting is named */

static const char *const organise_verbs[] = {"organize", "co-organize", NULL};
static const char *const receive_verbs[] = {"receive", "host", "welcome", NULL};

void
dlg_add_host(Reader *reader, uint32_t first, uint32_t end, bool organiser)
{
	Host		host = {dlg_text(reader, first, end), organiser, dlg_span(reader, first, end)};
	const LexEntry *party;
	const LexEntry *city;
	uint32_t	after;

	for (uint32_t i = 0; i < reader->statement->nacronyms && i < ACRONYMS_MOST && end == first + 1; i++)
		if (dlg_same(reader->statement->acronyms[i].brief, host.name))
			host.name = reader->statement->acronyms[i].full;
	/* "the Lemurian side", "the Lemurian Government", "Oslo hosted": its state */
	if ((party = dlg_match(reader, first, LEX_PARTY, &after)) != NULL && dlg_by_adjective(party) &&
		after + (after < end && dlg_is(reader, after, "government")) == end)
		host.name = dlg_lexicon_party_name(reader->lexicon, party->party);
	if ((city = dlg_city_at(reader, first, &after)) != NULL && after == end && city->party && !organiser)
		host.name = dlg_lexicon_party_name(reader->lexicon, city->party);
	/* "The Kingdom hosted" */
	if (end == first + 1 && reader->statement->dialogue->country &&
		ONE_OF(reader, first, "kingdom", "sultanate", "emirate", "republic"))
		host.name = dlg_lexicon_party_name(reader->lexicon, reader->statement->dialogue->country);
	for (uint32_t i = 0; i < reader->statement->nhosts; i++)
		if (dlg_same(reader->statement->hosts[i].name, host.name))
			return;
	if (reader->statement->nhosts < HOSTS_MOST)
		DLG_PUSH(reader->arena, reader->statement, hosts, host);
}

/* The token after what joins two bodies: ", and the", ", together with the"; i where nothing does. */
static uint32_t
step_joint(const Reader *reader, uint32_t i)
{
	i += dlg_mark(reader, i, ',') != 0;
	if (ONE_OF(reader, i, "together", "jointly", "along") && dlg_is(reader, i + 1, "with"))
		i += 2;
	else if (dlg_is(reader, i, "in") && ONE_OF(reader, i + 1, "cooperation", "collaboration", "partnership") &&
			 dlg_is(reader, i + 2, "with"))
		i += 3;
	else
	{
		i += dlg_is(reader, i, "and");
		i += dlg_is(reader, i, "with");
	}
	return i + dlg_is(reader, i, "the");
}

/* "the think tank X", "the prominent Lemurian university Y": the token of the name behind what it is. */
static uint32_t
skip_kind(const Reader *reader, uint32_t i)
{
	uint32_t	at = i;
	uint32_t	end;

	while (at < i + 5 && reader->tokens[at].kind == TOKEN_WORD && !dlg_match(reader, at, LEX_STOPWORD, &end))
		if (!dlg_is_capital(reader, at))
			at++;
		else if (dlg_holder_at(reader, at, &end) && reader->tokens[end].kind == TOKEN_WORD &&
				 !dlg_is_capital(reader, end))
			at = end;
		else
			break;
	return at > i && dlg_is_capital(reader, at) ? at : i;
}

void
dlg_add_hosts(Reader *reader, uint32_t i, uint32_t limit, bool organiser)
{
	uint32_t	first;
	uint32_t	end;
	uint32_t	next;

	for (int n = 0; n < HOSTS_MOST && i < limit && dlg_host_at(reader, i, limit, &first, &end, &next); n++)
	{
		bool		office = first > i + 3 || (end < limit && dlg_is_capital(reader, end));
		PartyCode	party = office ? dlg_holder_at(reader, first, &(uint32_t) {0}) : 0;

		/* a party that stands for its official is given by its own name */
		dlg_add_host(reader, first, end, organiser);
		if (party && reader->statement->nhosts)
			reader->statement->hosts[reader->statement->nhosts - 1].name =
				dlg_lexicon_party_name(reader->lexicon, party);
		if (party)
			return;
		i = next;
		if (reader->tokens[i].kind == TOKEN_POSSESSIVE)
			return;
		if (dlg_mark(reader, i, '(') && dlg_mark(reader, i + 2, ')'))
			i += 3;
		/* "the Harbour Institute, Lemuria" */
		if (!party && end > first + 1 && dlg_mark(reader, i, ',') && dlg_holder_at(reader, i + 1, &next) &&
			!dlg_is_capital(reader, next))
			i = next;
		/* "the X project and the Y" */
		if (reader->tokens[i].kind == TOKEN_WORD && !dlg_is_capital(reader, i) &&
			dlg_is(reader, i + 1, "and") && !dlg_is(reader, i, "and"))
			i++;
		next = step_joint(reader, i + dlg_mark(reader, i, '&'));
		/* ", the second A-B Dialogue took place": the clause goes on */
		if (next == i || dlg_ordinal_at(reader, next, &end))
			return;
		i = skip_kind(reader, next);
	}
}

/* "the workshop": no word for the dialogue itself, unless it is called so. */
static bool
is_side_event(const Reader *reader, const MeetingName *name)
{
	return ONE_OF(reader, name->noun_end - 1, "workshop", "workshops", "seminar", "webinar", "conference", "training",
				  "symposium", "exercise");
}

/* Is the meeting that was last named before token i the dialogue, or is it spoken of as "it"? */
static bool
is_of_dialogue(const Reader *reader, const Frame *frame, uint32_t first, uint32_t i)
{
	uint32_t	ordinal = reader->statement->dialogue->ordinal;
	MeetingName name;
	/* "Organised by A and B." under the title, "It was hosted by A" */
	bool		ours = i == first || ONE_OF(reader, first, "it", "this") ||
		(dlg_is(reader, first, "the") && ONE_OF(reader, first + 1, "event", "programme", "program"));

	if (i > first + NEAR_TOKENS)
		first = i - NEAR_TOKENS;
	while (first < i && dlg_find_meeting(reader, first, i, &name))
	{
		/* "met in Oslo at a meeting hosted by A" */
		ours = (!name.indefinite || (!frame->named && i < frame->range.end && name.first > frame->verb &&
									 dlg_series_bare(reader, &name) && !is_side_event(reader, &name))) && !name.step &&
			   (name.ordinal == 0 || !frame->named || ordinal == 0 || name.ordinal == ordinal) &&
			   ((dlg_series_bare(reader, &name) && !is_side_event(reader, &name)) || !frame->named ||
				dlg_series_within(reader, &name, &frame->name));
		first = name.end;
	}
	return ours;
}

/*
 * "convened by the X Institute", "jointly held by the X Foundation": an organisation that is no party and nobody in
 * office.
 */
static bool
convened_by(const Reader *reader, uint32_t i, int *form, uint32_t *end)
{
	uint32_t	first;
	uint32_t	last;
	uint32_t	after;

	if (!(dlg_is(reader, i, "convened") || (dlg_is(reader, i, "held") && i > 0 && dlg_is(reader, i - 1, "jointly"))) ||
		!dlg_is(reader, i + 1, "by"))
		return false;
	first = i + 2 + dlg_is(reader, i + 2, "the");
	last = dlg_host_end(reader, first, reader->ntokens);
	*form = FORM_PARTICIPLE;
	*end = i + 1;
	for (uint32_t k = first; k < last; k++)
		if (dlg_match(reader, k, LEX_OFFICE, &after) || dlg_match(reader, k, LEX_HONORIFIC, &after) ||
			(dlg_holder_at(reader, k, &after) && (after == last || reader->tokens[after].kind == TOKEN_POSSESSIVE)))
			return false;
	return dlg_host_head(reader, first, last) ||
		last > first + (reader->statement->dialogue->track == TRACK_1 ? 2 : 1);
}

/* "hosted [jointly, in Oslo on 3 May] by": the token of the "by" behind a participle that ends at i, else `limit`. */
static uint32_t
by_whom(const Reader *reader, uint32_t verb, uint32_t i, uint32_t limit)
{
	i += dlg_is(reader, i, "jointly");
	if (dlg_is(reader, i, "by"))
		return i;
	if (!(dlg_mark(reader, verb - 1, ',') ||
		  ONE_OF(reader, verb - 1, "was", "were", "is", "are", "be", "being", "and")) ||
		!(dlg_is_where(reader, i) || dlg_is(reader, i, "this")))
		return limit;
	for (uint32_t k = i; k < limit && k < i + ADVERBIAL_TOKENS; k++)
		if (dlg_is(reader, k, "by"))
			return k;
		else if (reader->tokens[k].kind == TOKEN_PUNCT && !dlg_mark(reader, k, ','))
			return limit;
	return limit;
}

/* "hosted by A and B" in a sentence. */
static void
passive_hosts(Reader *reader, const Frame *frame, const Sentence *sentence)
{
	for (uint32_t i = sentence->first; i + 2 < sentence->end; i++)
	{
		uint32_t	end;
		int			form;
		bool		organiser = dlg_verb_of(reader, i, organise_verbs, &form, &end) ||
			convened_by(reader, i, &form, &end);
		bool		receives = i == frame->verb && dlg_is(reader, i, "received");

		if (!organiser && !receives && !dlg_verb_of(reader, i, dlg_host_verbs, &form, &end))
			continue;
		form = receives ? FORM_PARTICIPLE : form;
		end = receives ? i + 1 : end;
		if (!(form & (FORM_PAST | FORM_PARTICIPLE)) || (end = by_whom(reader, i, end, sentence->end)) == sentence->end)
			continue;
		if (receives || is_of_dialogue(reader, frame, sentence->first, i))
			dlg_add_hosts(reader, end + 1, sentence->end, organiser);
		i = end;
	}
}

/* A party of the dialogue by its primary name, at the frame's verb. */
static void
add_party(Reader *reader, const Frame *frame, PartyCode party, bool organiser)
{
	Host host = {dlg_lexicon_party_name(reader->lexicon, party), organiser,
				 dlg_span(reader, frame->range.first, frame->verb_end)};

	if (host.name.data && reader->statement->nhosts < HOSTS_MOST)
		DLG_PUSH(reader->arena, reader->statement, hosts, host);
}

/* Do the capitals from token i on name somebody's post, and no body ("A's Department of B")? */
static bool
is_officer(const Reader *reader, uint32_t i, uint32_t limit)
{
	uint32_t	end;

	i += reader->tokens[i].kind == TOKEN_POSSESSIVE;
	for (; i < limit && dlg_is_capital(reader, i); i++)
	{
		if (dlg_is_office(reader, i, &end))
			return true;
		if (dlg_match(reader, i, LEX_ORGANISATION, &end))
			return false;
	}
	return false;
}

/* "A received B": A's party, or the party of the dialogue that does not follow the verb. */
static void
receiving_party(Reader *reader, const Frame *frame)
{
	const PartyList *parties = &reader->statement->dialogue->parties;
	uint32_t	end;

	/* "hosted by President X" */
	for (uint32_t i = frame->verb_end; dlg_is(reader, frame->verb_end, "by") && i < frame->verb_end + OFFICE_TOKENS; i++)
	{
		PartyCode	party = dlg_principal_at(reader, i, &end);

		if ((party || (party = dlg_holder_at(reader, i, &end)) != 0) && dlg_holds_dialogue(reader, party))
		{
			add_party(reader, frame, party, false);
			return;
		}
	}
	/* "hosted a luncheon in honour of the Minister" */
	for (uint32_t i = frame->verb_end; i < frame->verb_end + 3; i++)
		if (ONE_OF(reader, i, "luncheon", "dinner", "banquet", "reception"))
			return;
	for (uint32_t i = frame->range.first; i < frame->verb; i++)
	{
		const LexEntry *name = dlg_match(reader, i, LEX_PARTY, &end);
		PartyCode	party = name ? dlg_holder_at(reader, i, &end) : 0;

		/* but "Secretary for European Affairs X received" */
		if (party == 0 || !dlg_holds_dialogue(reader, party))
			continue;
		/* "the Lemurian Minister received" */
		if (dlg_by_adjective(name))
			add_party(reader, frame, party, false);
		else
			dlg_add_host(reader, i, end, false);
		return;
	}
	for (uint32_t k = 0; k < parties->ncodes && parties->ncodes == 2; k++)
	{
		bool		after = false;

		for (uint32_t i = frame->verb; i < frame->range.end && !after; i++)
			after = !(frame->named && i >= frame->name.first && i < frame->name.end) &&
				dlg_holder_at(reader, i, &end) == parties->codes[k];
		if (!after)
		{
			add_party(reader, frame, parties->codes[k], false);
			return;
		}
	}
}

/* "Minister X hosted the Lemurian delegation": the other of two parties is the host. */
static void
delegation_host(Reader *reader, const Frame *frame, const Sentence *sentence)
{
	const PartyList *parties = &reader->statement->dialogue->parties;

	for (uint32_t i = sentence->first + 1; i + 3 < sentence->end && parties->ncodes == 2; i++)
	{
		uint32_t	end;
		int			form;
		uint32_t	at;
		PartyCode	guest;

		if (!dlg_verb_is(reader, i, receive_verbs, &form, &at) || !(form & FORM_PAST))
			continue;
		at += dlg_is(reader, at, "the");
		guest = dlg_holder_at(reader, at, &end);
		if (guest && dlg_is(reader, end, "delegation") && dlg_party_has(parties, guest))
			add_party(reader, frame, parties->codes[parties->codes[0] == guest], false);
		return;
	}
}

/* Is [first, end) the name of a body: with a head, or of three words, nobody in office and no party? */
static bool
is_body(const Reader *reader, uint32_t first, uint32_t end)
{
	uint32_t	after;
	bool		head = false;

	if (end == first || dlg_is(reader, first, "government") ||
		(dlg_holder_at(reader, first, &after) && after == end))
		return false;
	for (uint32_t k = first; k < end; k++)
	{
		if (dlg_match(reader, k, LEX_OFFICE, &after) || dlg_match(reader, k, LEX_HONORIFIC, &after))
			return false;
		head |= dlg_match(reader, k, LEX_ORGANISATION, &after) != NULL;
	}
	return head || end - first >= 3;
}

/* "The Ministry of A (MA), the B Agency and the C Center jointly held": two or more bodies of one side. */
static void
holding_bodies(Reader *reader, const Frame *frame)
{
	static const char *const hold_verbs[] = {"hold", "convene", NULL};
	TokenRange	bodies[HOSTS_MOST];
	int			n = 0;
	uint32_t	i = frame->range.first;
	uint32_t	end;
	PartyCode	side = 0;
	Track		track = reader->statement->dialogue->track;
	bool		organiser;
	int			form;

	if (!dlg_verb_of(reader, frame->verb, hold_verbs, &form, &end) || frame->verb > i + NEAR_TOKENS)
		return;
	while (i < frame->verb && !dlg_is(reader, i, "the"))
		i++;
	for (i++; i < frame->verb && n < HOSTS_MOST;)
	{
		PartyCode	party = dlg_holder_at(reader, i, &end);
		uint32_t	first = party && dlg_is_capital(reader, end) ? end : i;

		end = dlg_name_end(reader, first, NAME_AND | NAME_COMMA);
		/* "the A Agency and the B Center" are two */
		for (uint32_t k = first; k + 1 < end; k++)
			if (dlg_is(reader, k, "and") && dlg_is(reader, k + 1, "the"))
				end = k;
		/* "the Ministry of Mines of Lemuria" */
		for (uint32_t k = first + 1; k < end && !party; k++)
			party = dlg_is(reader, k - 1, "of") ? dlg_holder_at(reader, k, &(uint32_t) {0}) : 0;
		if (end > frame->verb || !is_body(reader, first, end) || (party && side && party != side))
			return;
		side = party ? party : side;
		bodies[n++] = (TokenRange) {first, end};
		if (dlg_mark(reader, end, '(') && dlg_mark(reader, end + 2, ')'))
			end += 3;
		i = step_joint(reader, end);
		i += dlg_is(reader, i, "jointly");
		if (i == end)
			break;
	}
	/* "The A Institute convened the second B-C Track 2 Dialogue" */
	organiser = n == 1 && (track == TRACK_1_5 || track == TRACK_2);
	if (i != frame->verb || (n < 2 && !organiser))
		return;
	for (int k = 0; k < n; k++)
		dlg_add_host(reader, bodies[k].first, bodies[k].end, organiser);
}

/* "the Ministry of Mines hosted": a body whose name ends before token `verb`, where none is a host yet. */
static void
add_body_before(Reader *reader, uint32_t first, uint32_t verb, bool organiser)
{
	while (first < verb && reader->statement->nhosts == 0)
	{
		uint32_t	name = first + dlg_is(reader, first, "the");

		if (name < verb && dlg_is_capital(reader, name) && dlg_name_end(reader, name, NAME_AND) == verb &&
			is_body(reader, name, verb) && (dlg_host_ministry(reader, name) || dlg_host_head(reader, name, verb)))
			dlg_add_host(reader, name, verb, organiser);
		first = name + 1;
	}
}

/* The subject of "hosted the X", "organized the X". */
static void
active_hosts(Reader *reader, const Frame *frame)
{
	uint32_t	end;
	int			form;
	uint32_t	verb = frame->verb;
	bool		organiser = dlg_verb_of(reader, verb, organise_verbs, &form, &end);
	uint32_t	before = reader->statement->nhosts;
	uint32_t	start = dlg_subject_first(reader, dlg_after_dateline(reader, frame->range), verb);
	uint32_t	first = start;

	if (!organiser && !dlg_verb_of(reader, verb, dlg_host_verbs, &form, &end))
		return;
	for (uint32_t i = start; i < verb; i++)
		if (dlg_match(reader, i, LEX_ACTOR, &end) && end <= verb && end + 2 >= verb)
		{
			for (uint32_t k = 0; k < reader->statement->dialogue->parties.ncodes; k++)
				add_party(reader, frame, reader->statement->dialogue->parties.codes[k], organiser);
			return;
		}
	/* "A's Minister for B X hosted": the sentence begins with the host */
	first += dlg_is(reader, first, "the");
	/* "the Lemurian capital hosted" */
	if (dlg_holder_at(reader, first, &end) && dlg_is(reader, end, "capital"))
	{
		add_party(reader, frame, dlg_holder_at(reader, first, &end), organiser);
		return;
	}
	first += ONE_OF(reader, first, "kingdom", "government") && dlg_is(reader, first + 1, "of") ? 2 : 0;
	if (dlg_is_capital(reader, first) && dlg_holder_at(reader, first, &end) &&
		(end == verb || dlg_is(reader, end, "and") || is_officer(reader, end, verb)))
		dlg_add_hosts(reader, first, verb, organiser);
	/* of a meeting without a name, a party or body alone is told as the host */
	if (frame->kind == FRAME_MEETS)
	{
		add_body_before(reader, start, verb, organiser);
		return;
	}
	for (uint32_t i = start; i < verb && reader->statement->nhosts == before; i++)
		if (dlg_is_capital(reader, i) && i > start &&
			(dlg_is(reader, i - 1, "the") || dlg_mark(reader, i - 1, ',')))
			dlg_add_hosts(reader, i, verb, organiser);
	if (reader->statement->nhosts == before)
		dlg_add_hosts(reader, start, verb, organiser);
}

/* "will host the X, in cooperation with the Lemurian Ministry of Ports": who organises it with the host. */
static void
joined_organisers(Reader *reader, const Frame *frame)
{
	for (uint32_t i = frame->verb_end; i + 3 < frame->range.end && reader->statement->nhosts; i++)
		if (dlg_is(reader, i, "in") && ONE_OF(reader, i + 1, "cooperation", "collaboration", "partnership") &&
			dlg_is(reader, i + 2, "with"))
		{
			uint32_t	first = i + 3 + dlg_is(reader, i + 3, "the");
			uint32_t	end;

			first = dlg_holder_at(reader, first, &end) && dlg_host_ministry(reader, end) ? end : first;
			if (is_body(reader, first, dlg_host_end(reader, first, frame->range.end)))
				dlg_add_hosts(reader, first, frame->range.end, true);
			return;
		}
}

bool
dlg_welcomes_to(const Reader *reader, uint32_t first, uint32_t end)
{
	for (uint32_t i = first, after; i + 2 < end; i++)
		if (ONE_OF(reader, i, "to", "in") && dlg_city_at(reader, i + 1, &after))
		{
			/* "to Oslo on 3 May for" */
			while (after + 1 < end && after < i + ADVERBIAL_TOKENS / 2 && !ONE_OF(reader, after, "for", "to"))
				after++;
			return ONE_OF(reader, after, "for", "to");
		}
	return false;
}

void
dlg_read_hosts(Reader *reader, const Frame *frame)
{
	uint32_t	s = (uint32_t) (dlg_sentence_at(reader, frame->range.first) - reader->sentences);
	uint32_t	end;

	if (frame->kind == FRAME_HOLDS || frame->kind == FRAME_MEETS)
		active_hosts(reader, frame);
	if (frame->kind == FRAME_HOLDS)
		holding_bodies(reader, frame);
	if (frame->kind == FRAME_RECEIVES && dlg_verb_of(reader, frame->verb, receive_verbs, NULL, &end) &&
		(!dlg_verb_is(reader, frame->verb, (const char *const[]) {"welcome", NULL}, NULL, &end) ||
		 dlg_welcomes_to(reader, frame->verb_end, frame->range.end)))
		receiving_party(reader, frame);
	for (uint32_t k = 0; k < HOST_SENTENCES && s + k < reader->nsentences; k++)
	{
		passive_hosts(reader, frame, &reader->sentences[s + k]);
		if (reader->statement->nhosts == 0 && k < 6)
			dlg_noun_hosts(reader, frame, (TokenRange) {reader->sentences[s + k].first, reader->sentences[s + k].end});
		if (reader->statement->nhosts == 0 && k < 6)
			delegation_host(reader, frame, &reader->sentences[s + k]);
	}
	joined_organisers(reader, frame);
	if (reader->statement->nhosts == 0)
		dlg_hosts_around(reader, frame);
	if (reader->statement->nhosts == 0)
		dlg_official_hosts(reader, frame);
	dlg_thanked_hosts(reader, frame);
}

Slice
dlg_host_in(const Reader *reader, TokenRange range)
{
	for (uint32_t i = range.first; i + 1 < range.end; i++)
	{
		uint32_t	at = i + 1;
		uint32_t	first;
		uint32_t	end;
		uint32_t	next;
		int			form;

		if (dlg_verb_of(reader, i, dlg_host_verbs, &form, &end) ||
			dlg_verb_of(reader, i, organise_verbs, &form, &end))
			at = dlg_is(reader, end, "by") ? end + 1 : range.end;
		else if ((dlg_is(reader, i, "held") && dlg_is(reader, i + 1, "by")))
			at = i + 2;
		else if (!dlg_is(reader, i, "at"))
			continue;
		if (at < range.end && dlg_host_at(reader, at, range.end, &first, &end, &next) &&
			(!dlg_is(reader, i, "at") || !dlg_city_at(reader, first, &next)))
		{
			uint32_t	other = end;

			if (dlg_is(reader, end, "and") &&
				dlg_holder_at(reader, end + 1 + dlg_is(reader, end + 1, "the"), &other))
				end = other;
			return dlg_text(reader, first, end);
		}
	}
	return NO_SLICE;
}
