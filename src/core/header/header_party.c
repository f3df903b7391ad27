/*
 * header_party.c: which parties a sentence says took part in a meeting.
 *
 * A party counts where it acts or is met with: not as the place of the
 * meeting, not as what an office deals with ("Adviser for Atlantis"), not
 * in the purpose ("to discuss Lemuria").  Each token is looked at once.
 */
#include "header_party.h"
#include "header_frame.h"

#define LIST_TOKENS 24			/* in a list of places */
#define ENVOY_TOKENS 6			/* between "ambassador" and "to": whose it is */
#define POST_TOKENS 8			/* of somebody's post */

static const char *const dealt_with[] = {"to",     "for",     "against", "in",        "at",
										 "toward", "towards", "on",      "regarding", "near",
										 "about",  "by",      NULL};

bool
dlg_is_counterpart(const Reader *reader, uint32_t i)
{
	return ONE_OF(reader, i, "counterpart", "counterparts") ||
		(i > 0 && ONE_OF(reader, i, "colleague", "colleagues") && dlg_match(reader, i - 1, LEX_PARTY, NULL));
}

bool
dlg_is_office(const Reader *reader, uint32_t i, uint32_t *end)
{
	return dlg_match(reader, i, LEX_OFFICE, end) || dlg_match(reader, i, LEX_POST, end);
}

/*
 * Does the name at token i stand in a list of places that are no parties
 * ("from Alabama, Florida, Georgia"), so that it is one of them?
 */
static bool
is_listed_place(const Reader *reader, uint32_t first, uint32_t i)
{
	for (uint32_t k = i; k > first && k + LIST_TOKENS > i; k--)
	{
		uint32_t	end;

		if (dlg_is(reader, k - 1, "from"))
			return k < i && reader->tokens[k].flags & TOKEN_CAPITAL && !dlg_is_office(reader, k, &end) &&
				   !dlg_match(reader, k, LEX_ORGANISATION, &end) && !dlg_party_at(reader, k, true, &end) &&
				   !dlg_city_at(reader, k, &end) && dlg_mark(reader, k + 1, ',');
		if (!dlg_mark(reader, k - 1, ',') && !dlg_is(reader, k - 1, "and") &&
			!dlg_is_capital(reader, k - 1))
			return false;
	}
	return false;
}

bool
dlg_tells_matter(const Reader *reader, uint32_t in)
{
	static const char *const matters[] = {"situation", "situations", "war",		 "wars",	 "conflict", "conflicts",
										  "crisis",	   "crises",	 "violence", "fighting", "unrest",	 "hostilities",
										  "ceasefire", "peace",		 "stability", "coup",	 "elections", "developments",
										  "reconstruction", NULL};

	/* but "discussed developments in the Lemurian capital Atlantis" */
	return in > 0 && dlg_is(reader, in, "in") && dlg_is_any(reader, in - 1, matters) &&
		!(dlg_is(reader, in + 1, "the") && (dlg_is(reader, in + 2, "capital") || dlg_is(reader, in + 3, "capital")));
}

/* "developments in Lemuria and Atlantis": does the name at token i stand where what is spoken of takes place? */
static bool
is_of_matter(const Reader *reader, uint32_t first, uint32_t i)
{
	for (uint32_t k = i; k > first && k + LIST_TOKENS > i; k--)
		if (dlg_is(reader, k - 1, "in"))
			return dlg_tells_matter(reader, k - 1);
		else if (!dlg_mark(reader, k - 1, ',') && !ONE_OF(reader, k - 1, "and", "the") && !dlg_is_capital(reader, k - 1))
			return false;
	return false;
}

/* Is the party at token i joined by "and" to another one? */
static bool
begins_pair(const Reader *reader, uint32_t i)
{
	uint32_t	end;
	uint32_t	at;

	return dlg_holder_at(reader, i, &end) && dlg_is(reader, end, "and") && (at = dlg_after_joint(reader, end)) != 0 &&
		   dlg_holder_at(reader, at, &end);
}

/* "under the Chairmanship of A", "chaired by A": who presides does so for the group. */
static bool
presides(const Reader *reader, uint32_t first, uint32_t p)
{
	static const char *const chairs[] = {"presidency", "chairmanship", "chairpersonship", "chair", NULL};

	return p > first + 1 && dlg_is(reader, p - 1, "of") && dlg_is_any(reader, p - 2, chairs);
}

/* "Director of the Department of Lemuria", "during a session of the Group": what a unit deals with, whose session it is. */
static bool
is_unit(const Reader *reader, uint32_t first, uint32_t p)
{
	return p > first + 1 && dlg_is(reader, p - 1, "of") &&
		ONE_OF(reader, p - 2, "department", "division", "directorate", "bureau", "desk", "section", "session");
}

/* "on the margins of the G20": those whose meeting it is are not the ones who met. */
static bool
is_edge(const Reader *reader, uint32_t first, uint32_t p)
{
	return p > first + 1 && dlg_is(reader, p - 1, "of") &&
		   ONE_OF(reader, p - 2, "margins", "margin", "sidelines", "sideline", "context");
}

/* Does "in" and a run of capitals end at token `end`, nobody in office among them? */
static bool
is_unknown_place(const Reader *reader, uint32_t first, uint32_t end)
{
	uint32_t	i = end;
	uint32_t	after;

	while (i > first && i + 3 > end && reader->tokens[i - 1].kind == TOKEN_WORD &&
		   reader->tokens[i - 1].flags & TOKEN_CAPITAL && !dlg_is_office(reader, i - 1, &after) &&
		   !dlg_match(reader, i - 1, LEX_ORGANISATION, &after))
		i--;
	return i < end && i > first && dlg_is(reader, i - 1, "in") && !dlg_city_at(reader, i, &after);
}

/* Does an office or a body begin at token i, perhaps with an adjective ("Presidential Chancellery")? */
static bool
is_post_or_body(const Reader *reader, uint32_t i)
{
	for (uint32_t k = i; k < i + 3 && k < reader->ntokens && reader->tokens[k].flags & TOKEN_CAPITAL; k++)
		if (dlg_is_office(reader, k, NULL) || dlg_match(reader, k, LEX_ORGANISATION, NULL))
			return true;
	return false;
}

/*
 * "Under-Secretary at the Lemurian Prime Minister's Office", "Adviser to the
 * Lemurian President": does somebody's post end before the preposition at token
 * p, and an office or a body follow the party at token `end`?
 */
static bool
is_employer(const Reader *reader, uint32_t first, uint32_t p, uint32_t end)
{
	bool		to = dlg_is(reader, p, "to");
	/* "Head of Cabinet for the Lemurian President" */
	bool		serves = dlg_is(reader, p, "for") && p > first &&
		ONE_OF(reader, p - 1, "cabinet", "staff", "adviser", "advisor");

	end += reader->tokens[end].kind == TOKEN_POSSESSIVE;
	if (!(to || serves || dlg_is(reader, p, "at")) || p == first || !(reader->tokens[p - 1].flags & TOKEN_CAPITAL) ||
		!is_post_or_body(reader, end))
		return false;
	for (uint32_t k = p; k > first && k + POST_TOKENS > p; k--)
	{
		if (dlg_is_office(reader, k - 1, NULL))
			return true;
		if (!(reader->tokens[k - 1].flags & TOKEN_CAPITAL) && !dlg_mark(reader, k - 1, '-') &&
			!ONE_OF(reader, k - 1, "of", "for", "the"))
			return false;
	}
	return false;
}

/* "as part of the Lemuria Port Conference": the meeting that another one stands in says nothing of who met. */
static uint32_t
after_roof(const Reader *reader, const Frame *frame, uint32_t i, uint32_t limit)
{
	MeetingName name;
	uint32_t	at = i + 1 + dlg_is(reader, i + 1, "the");

	if (frame->named || i == frame->range.first || !dlg_is(reader, i, "of") ||
		!ONE_OF(reader, i - 1, "part", "margins", "sidelines", "framework") ||
		!dlg_find_meeting(reader, at, limit, &name) || !name.proper || name.first > at + LIST_TOKENS / 4)
		return i;
	return name.end;
}

/* "Directors for Eastern Europe | and Lemuria": does "and" at token p close what several officials deal with? */
static bool
closes_fields(const Reader *reader, uint32_t first, uint32_t p)
{
	if (!dlg_is(reader, p, "and"))
		return false;
	for (uint32_t k = p; k > first + 1 && k + POST_TOKENS > p; k--)
	{
		if (dlg_is(reader, k - 1, "for"))
			return k < p && dlg_is_office(reader, k - 2, NULL) && reader->text[reader->tokens[k - 2].end - 1] == 's';
		if (!(reader->tokens[k - 1].flags & TOKEN_CAPITAL) && !dlg_mark(reader, k - 1, ','))
			return false;
	}
	return false;
}

/* Is the party at token i told by an adjective that is no name, too? */
static bool
is_adjective(const Reader *reader, uint32_t i)
{
	const LexEntry *entry = dlg_match(reader, i, LEX_PARTY, NULL);
	bool		adjective = false;

	for (; entry; entry = dlg_match_next(reader, i, entry))
	{
		adjective = dlg_slice_is(entry->text, "adjective");
		if (!adjective && !dlg_slice_is(entry->text, "demonym"))
			return false;
	}
	return adjective;
}

/* "Minister X was received in Oslo | by the Lemurian Minister", "by" at token p? */
static bool
is_received(const Reader *reader, uint32_t first, uint32_t p)
{
	for (uint32_t k = p; k > first + 1 && k + LIST_TOKENS / 2 > p; k--)
		if (ONE_OF(reader, k - 1, "received", "welcomed"))
			return ONE_OF(reader, k - 2, "was", "were", "is", "be");
	return false;
}

bool
dlg_is_told_aside(const Reader *reader, uint32_t first, uint32_t i, PartyCode party)
{
	static const char *const held_verbs[] = {"hold", "convene", "organize", NULL};
	static const char *const compass[] = {"north",	  "south",	  "east",	 "west",	"central", "northern",
										  "southern", "eastern", "western", "coastal", NULL};
	uint32_t	after;
	uint32_t	p = i;

	if (p > first && dlg_is(reader, p - 1, "the"))
		p--;
	if (p == first)
		return false;
	/* "East Lemuria", a town that bears a country's name */
	if (p == i && reader->tokens[p - 1].flags & TOKEN_CAPITAL &&
		ONE_OF(reader, p - 1, "east", "west", "north", "south", "new"))
		return true;
	/* "in Verfjord, east Lemuria" */
	if (p > first + 1 && dlg_is_any(reader, p - 1, compass) &&
		(dlg_mark(reader, p - 2, ',') || dlg_is(reader, p - 2, "in")))
		return true;
	if (closes_fields(reader, first, p - 1) || is_listed_place(reader, first, p) || presides(reader, first, p) ||
		is_edge(reader, first, p) || is_unit(reader, first, p) || is_of_matter(reader, first, p))
		return true;
	/* "in Port Atlantis, Lemuria", which the lexicon does not know */
	if (dlg_mark(reader, p - 1, ',') && is_unknown_place(reader, first, p - 1))
		return true;
	if (dlg_holder_at(reader, i, &after) && is_employer(reader, first, p - 1, after))
		return false;
	/* "as ASEAN partners, we", "Togo, as the African Union mediator": in what quality others act */
	if (dlg_is(reader, p - 1, "as") && !begins_pair(reader, i) && dlg_holder_at(reader, i, &after) &&
		reader->tokens[after].kind != TOKEN_POSSESSIVE)
		return true;
	/* "the Secretary of State for the United States" */
	if (dlg_is(reader, p - 1, "for") && p > first + 3 && dlg_is(reader, p - 2, "state") &&
		dlg_is(reader, p - 3, "of"))
		return false;
	/* "paid a courtesy call on the Lemurian Minister" */
	if (dlg_is(reader, p - 1, "on") && p > first + 1 && ONE_OF(reader, p - 2, "call", "calls", "called"))
		return false;
	if (dlg_is_any(reader, p - 1, dealt_with))
		return !(dlg_is(reader, p - 1, "by") && p > first + 1 &&
				 (is_received(reader, first, p - 1) || dlg_verb_of(reader, p - 2, held_verbs, NULL, &after) ||
			  (p > first + 3 && dlg_mark(reader, p - 3, '-') && dlg_is(reader, p - 4, "co"))));
	/* "Seoul, Korea": a city and its country; but "in Seoul, Korean Minister X" */
	if (dlg_mark(reader, p - 1, ',') && p > first + 1 && !is_adjective(reader, i))
		for (uint32_t k = 2; k <= 4 && p >= first + k; k++)
		{
			uint32_t	end;

			const LexEntry *city = dlg_city_at(reader, p - k, &end);

			/* but "in The Hague, the Netherlands and Norway held": a subject begins */
			if (city && end == p - 1 && city->party == party)
				return !begins_pair(reader, i);
		}
	return false;
}

/* Is the party's name at token i the family name of a person ("Anna B. Chad")? */
static bool
is_surname(const Reader *reader, uint32_t first, uint32_t i, uint32_t end)
{
	const Token *before = &reader->tokens[i - (i > first)];
	const LexEntry *entry = dlg_match(reader, i, LEX_PARTY, NULL);
	uint32_t	after;

	if (i <= first + 1 || end != i + 1 || reader->tokens[i].flags & TOKEN_UPPER || entry == NULL ||
		dlg_by_adjective(entry))
		return false;
	if (dlg_mark(reader, i - 1, '.') && reader->tokens[i - 2].end - reader->tokens[i - 2].start == 1)
		return true;
	return before->kind == TOKEN_WORD && before->flags & TOKEN_CAPITAL &&
		   !dlg_match(reader, i - 1, LEX_STOPWORD, &after) && !dlg_holder_at(reader, i - 1, &after);
}

bool
dlg_is_people(const Reader *reader, uint32_t i)
{
	const LexEntry *entry = dlg_match(reader, i, LEX_PARTY, NULL);
	bool		people = false;

	for (; entry; entry = dlg_match_next(reader, i, entry))
	{
		if (!dlg_slice_is(entry->text, "demonym"))
			return false;
		people = true;
	}
	return people;
}

/* "from the Lemurian community", "Lemurian-American": people of a descent, named at token i, who are no party. */
static bool
is_descent(const Reader *reader, uint32_t i, uint32_t end)
{
	static const char *const people[] = {"community", "communities", "diaspora", "americans", "american", "immigrants",
										 "refugees", "families", "students", NULL};
	const LexEntry *entry = dlg_match(reader, i, LEX_PARTY, NULL);

	return entry && dlg_by_adjective(entry) &&
		   dlg_is_any(reader, end + dlg_mark(reader, end, '-'), people);
}

/* "Lemuria's | Anna Berg and", "Anna Berg held": does the name of somebody stand at token i, who does something? */
static bool
is_person_of(const Reader *reader, uint32_t i)
{
	uint32_t	end = i;
	const LexEntry *verb;

	while (end < i + 3 && dlg_is_capital(reader, end))
		end++;
	if (end != i + 2)
		return false;
	if (dlg_is(reader, end, "and"))
		return dlg_holder_at(reader, end + 1, &end) && reader->tokens[end].kind == TOKEN_POSSESSIVE;
	verb = dlg_match(reader, end, LEX_VERB, NULL);
	return verb && verb->form & FORM_PAST && dlg_deeds(reader, end) & DEED_MEETING;
}

/* Does the possessive at token i own a thing ("Lemuria's invasion"), nobody who could take part? */
static bool
is_owned_thing(const Reader *reader, uint32_t first, uint32_t i)
{
	uint32_t	end;

	if (reader->tokens[i].kind != TOKEN_POSSESSIVE)
		return false;
	/* "Lemuria's and Atlantis's ministers" */
	if (dlg_is(reader, i + 1, "and") && dlg_holder_at(reader, i + 2, &end) &&
		reader->tokens[end].kind == TOKEN_POSSESSIVE)
		return is_owned_thing(reader, i + 2, end);
	/* "the President of Lemuria's vision" is the President's */
	first -= first > 0 && dlg_is(reader, first - 1, "the");
	for (uint32_t k = 2; k <= 4 && first > k && dlg_is(reader, first - 1, "of"); k++)
		if (dlg_is_office(reader, first - k, &end))
			return false;
	if (is_person_of(reader, i + 1))
		return false;
	/* "Lemuria's National Ports and Foreign Affairs Adviser" */
	for (uint32_t k = i + 1; k < i + POST_TOKENS + 2 && k < reader->ntokens; k++)
	{
		if (k >= i + 5 && !(reader->tokens[k].flags & TOKEN_CAPITAL) && !dlg_is(reader, k, "and"))
			return true;
		if (dlg_is_office(reader, k, &end) || dlg_match(reader, k, LEX_DELEGATE, &end) ||
			dlg_match(reader, k, LEX_ORGANISATION, &end) || dlg_match(reader, k, LEX_HONORIFIC, &end) ||
			ONE_OF(reader, k, "ministers", "leaders", "officials"))
			return false;
	}
	return true;
}

/* Does what follows tell of the chair of a group: "the Lemurian G7 Presidency"? */
static bool
is_presidency(const Reader *reader, uint32_t i)
{
	static const char *const chairs[] = {"presidency", "chairmanship", "chairpersonship", NULL};

	return dlg_is_any(reader, i, chairs) || (i + 1 < reader->ntokens && dlg_is_any(reader, i + 1, chairs));
}

/* "on behalf of President X", "congratulations to X": somebody who is spoken of, not to. */
static bool
is_absent(const Reader *reader, uint32_t first, uint32_t i)
{
	uint32_t	end;

	for (; i > first; i--)
		if (!dlg_is_office(reader, i - 1, &end) && !dlg_match(reader, i - 1, LEX_HONORIFIC, &end) &&
			!(reader->tokens[i - 1].flags & TOKEN_CAPITAL) && !dlg_mark(reader, i - 1, '.'))
			break;
	/* "Assistant to the President for Port Affairs Anna Berg": her own office */
	if (i > first + 1 && dlg_is(reader, i - 1, "for") && dlg_is_office(reader, i - 2, &end))
		return false;
	return i > first && dlg_is_any(reader, i - 1, dealt_with);
}

/* "the Ambassador of Lemuria to | the Atlantis": is the party at token i where somebody is sent? */
static bool
is_sent_to(const Reader *reader, uint32_t first, uint32_t i)
{
	uint32_t	p = i - (i > first && dlg_is(reader, i - 1, "the"));

	if (p == first || !dlg_is(reader, p - 1, "to"))
		return false;
	for (uint32_t k = p - 1; k > first && k + ENVOY_TOKENS > p; k--)
		if (ONE_OF(reader, k - 1, "ambassador", "ambassadors", "commissioner"))
			return true;
		else if (!(reader->tokens[k - 1].flags & TOKEN_CAPITAL) && !ONE_OF(reader, k - 1, "of", "the"))
			return false;
	return false;
}

/*
 * "Prime Minister X of Lemuria", "Lemurian Prime Minister X": does the text itself tell, behind or before the name at
 * tokens [i, end), for which state somebody speaks whom everybody knows by a later post?
 */
static bool
is_told_otherwise(const Reader *reader, uint32_t first, uint32_t i, uint32_t end)
{
	uint32_t	of = end + 1 + dlg_is(reader, end + 1, "the");
	uint32_t	after;

	if (dlg_is(reader, end, "of") && dlg_holder_at(reader, of, &after))
		return true;
	while (i > first && (reader->tokens[i - 1].flags & TOKEN_CAPITAL || dlg_is(reader, i - 1, "of")))
		if (dlg_holder_at(reader, --i, &after))
			return dlg_is_office(reader, after, &after);
	return false;
}

void
dlg_frame_parties(const Reader *reader, const Frame *frame, PartyList *list)
{
	uint32_t	limit = dlg_purpose_at(reader, frame);
	PartyCode	sent_to = 0;

	for (uint32_t i = frame->range.first; i < limit; i++)
	{
		uint32_t	end;
		uint32_t	after;
		PartyCode	party;
		Stay		stay;

		if (frame->named && i >= frame->name.first && i < frame->name.end)
			continue;
		if (dlg_find_stay(reader, i, &stay))
		{
			i = stay.aim.end - 1;
			continue;
		}
		if ((end = after_roof(reader, frame, i, limit)) > i)
		{
			i = end - 1;
			continue;
		}
		if (!frame->named && (party = dlg_principal_at(reader, i, &end)) != 0)
		{
			if (!is_owned_thing(reader, i, end) && !is_absent(reader, frame->range.first, i) &&
				!is_told_otherwise(reader, frame->range.first, i, end))
				dlg_party_add(reader->arena, list, party);
			i = end - 1;
			continue;
		}
		party = dlg_holder_at(reader, i, &end);
		if (party == 0)
			continue;
		if (is_sent_to(reader, frame->range.first, i) &&
			dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, party), "state"))
			sent_to = party;
		/* "convened the Smaller Economies Forum", and no "leaders of" it: another meeting */
		if (frame->named && !dlg_is(reader, i - (i > 0), "of") && dlg_series_grouping(reader, i, end, party))
			continue;
		if (!is_owned_thing(reader, i, end) && !dlg_is_told_aside(reader, frame->range.first, i, party) &&
			!dlg_is_people(reader, i) && !is_presidency(reader, end) && !is_descent(reader, i, end) &&
			!is_surname(reader, frame->range.first, i, end))
			dlg_party_add(reader->arena, list, party);
		/* "the Chair of the African Union (AU)": its short form says no more */
		if (dlg_mark(reader, end, '(') && dlg_holder_at(reader, end + 1, &after) == party)
			end = after;
		i = end - 1;
	}
	if (frame->goal)
		dlg_party_add(reader->arena, list, dlg_goal_party(reader, frame->goal));
	/* "The Ambassador of Lemuria to Atlantis called on the Minister" */
	if (list->ncodes == 1 && sent_to && !frame->named)
		dlg_party_add(reader->arena, list, sent_to);
}

uint32_t
dlg_after_joint(const Reader *reader, uint32_t i)
{
	static const char *const members[] = {"countries", "members", "nations", "partners", NULL};
	uint32_t	at = i;

	if (dlg_mark(reader, at, '(') && dlg_mark(reader, at + 2, ')'))
		at += 3;
	/* "G7 countries, A and B" */
	at += dlg_is_any(reader, at, members);
	i = at;
	if (dlg_mark(reader, at, ','))
		at++;
	if (dlg_is(reader, at, "and") || dlg_mark(reader, at, '-') || dlg_mark(reader, at, '&') ||
		dlg_mark(reader, at, '/') || dlg_is(reader, at, "und") || dlg_is(reader, at, "et") ||
		dlg_is(reader, at, "y"))
		at++;
	if (at == i)
		return 0;
	at += dlg_is(reader, at, "the") || dlg_is(reader, at, "die") || dlg_is(reader, at, "la");
	/* "and the Foreign Ministers of B" */
	for (uint32_t k = at, end; k < at + 3 && reader->tokens[k].kind == TOKEN_WORD; k++)
		if ((dlg_is(reader, k, "government") || dlg_is_office(reader, k, &end)) &&
			dlg_is(reader, k + 1, "of"))
			return k + 2 + dlg_is(reader, k + 2, "the");
	return at;
}

bool
dlg_joined_parties(const Reader *reader, TokenRange range, uint32_t limit, PartyList *list)
{
	for (uint32_t i = range.first; i < range.end && i < limit; i++)
	{
		PartyList	found = {0};
		uint32_t	end;
		uint32_t	at = i;
		PartyCode	party = dlg_holder_at(reader, i, &end);

		if (party == 0)
			continue;
		if (dlg_is_told_aside(reader, range.first, i, party) && !dlg_is(reader, i - (i > range.first), "in") &&
			!(dlg_mark(reader, end, '-') && dlg_holder_at(reader, end + 1, &(uint32_t) {0})))
		{
			i = end - 1;
			continue;
		}
		while (party)
		{
			uint32_t	next;

			dlg_party_add(reader->arena, &found, party);
			i = end - 1;
			if ((at = dlg_after_joint(reader, end)) == 0 || at >= range.end)
				break;
			party = dlg_holder_at(reader, at, &next);
			end = next;
		}
		if (found.ncodes >= 2)
		{
			*list = found;
			return true;
		}
	}
	return false;
}

void
dlg_delegations(const Reader *reader, uint32_t limit, PartyList *list)
{
	static const char *const sides[] = {"delegation", "side", "team", "co-chairs", "co-chair", NULL};

	for (uint32_t i = 0; i < limit && i < reader->ntokens; i++)
	{
		uint32_t	end;
		PartyCode	party = dlg_holder_at(reader, i, &end);

		if (party == 0)
			continue;
		end += reader->tokens[end].kind == TOKEN_POSSESSIVE;
		if ((dlg_is_any(reader, end, sides) ||
			 (dlg_is(reader, end, "co") && ONE_OF(reader, end + 2, "chair", "chairs"))) &&
			!dlg_is(reader, i - (i > 0), "other"))
			dlg_party_add(reader->arena, list, party);
		i = end - 1;
	}
}

/* Is there a party, or somebody in office, before the frame's verb? */
void
dlg_frame_subject(const Reader *reader, const Frame *frame, bool *party, bool *official)
{
	*party = *official = false;
	for (uint32_t i = frame->range.first; i < frame->verb; i++)
	{
		uint32_t	end;

		/* "On the sidelines of the G summit, Minister X met": whose summit it is says nothing of who met */
		if (ONE_OF(reader, i, "sidelines", "margins"))
			while (i + 1 < frame->verb && !dlg_mark(reader, i, ','))
				i++;
		*party |= dlg_holder_at(reader, i, &end) != 0 || dlg_principal_at(reader, i, &end) != 0;
		*official |= dlg_is_office(reader, i, &end) || dlg_match(reader, i, LEX_DELEGATE, &end) ||
			dlg_match(reader, i, LEX_ACTOR, &end);
	}
}
