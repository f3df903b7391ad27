/*
 * series_right.c: how the name of a meeting grows to the right of its noun.
 *
 * "on Cyberspace", "for the 2nd round of the X", "between A and B", a bracketed
 * acronym, a year.  Invariant: no more than RIGHT_MOST tokens are looked at,
 * so that phrases within phrases stay bounded.
 */
#include "series_private.h"

#include "core/date/date.h"

#define SUBJECT_MOST 7			/* tokens of "on combating piracy" and the like */
#define OFFICES_MOST 10			/* tokens of "the Ministries of Foreign Affairs of" */

static const char *const tails[] = {"on",         "for",       "of", "against", "to",
									"concerning", "regarding", "in", NULL};

/* Does "of" at token i lead in parties only, two of them or more? */
static bool
of_holders(const Reader *reader, uint32_t i, uint32_t limit)
{
	uint32_t	end;
	uint32_t	at = i + 1 + dlg_is(reader, i + 1, "the");

	return dlg_party_at(reader, at, false, &end) && end < limit &&
		(dlg_is(reader, end, "and") || dlg_mark(reader, end, ',')) &&
		dlg_party_at(reader, end + 1 + dlg_is(reader, end + 1, "the"), false, &at);
}

/* Does the full stop at token i end an initial: "on N. Lemuria", "of the J. Berg Forum"? */
static bool
is_initial(const Reader *reader, uint32_t i)
{
	return dlg_mark(reader, i, '.') && reader->tokens[i - 1].end - reader->tokens[i - 1].start == 1 &&
		dlg_series_capital(reader, i + 1);
}

/*
 * The token after a run of capitals that starts at token i ("the Use of
 * Information and … Technologies").
 */
static uint32_t
run_end(const Reader *reader, uint32_t i, uint32_t limit)
{
	static const char *const joiners[] = {"of", "for", "the", "and", "on", "in", "to", "de", "del", NULL};
	uint32_t	end = i;

	while (end < limit && end < i + RIGHT_MOST)
	{
		uint32_t	next = end;
		uint32_t	after;

		if (dlg_party_at(reader, end, false, &after) && after <= limit)
		{
			end = after;
			continue;
		}
		if (dlg_series_capital(reader, end) && !dlg_series_time(reader, end) &&
			!dlg_verb_is(reader, end, dlg_convening_verbs, NULL, &after))
		{
			/* "Counter terrorism": a field of work may end in small letters */
			end = dlg_match(reader, end, LEX_FIELD, &after) && after <= limit ? after : end + 1;
			continue;
		}
		if (end == i)
			return i;
		if (end + 1 < limit && is_initial(reader, end))
		{
			end++;
			continue;
		}
		if (dlg_mark(reader, end, '-') && end > i && dlg_party_at(reader, end + 1, false, &after) &&
			after <= limit)
		{
			end = after;
			continue;
		}
		if ((dlg_mark(reader, end, '-') || dlg_mark(reader, end, '/')) &&
			!(reader->tokens[end].flags & TOKEN_SPACE) &&
			!(reader->tokens[end + 1].flags & TOKEN_SPACE) && end + 1 < limit)
		{
			end += 2;
			continue;
		}
		if (dlg_is(reader, end, "of") && of_holders(reader, end, limit))
			return end;
		if (dlg_mark(reader, end, '&'))
			next++;
		/* "the X on Y and the A-B Z" are two */
		if (dlg_is(reader, end, "and") && dlg_is(reader, end + 1, "the") &&
			dlg_party_at(reader, end + 2, false, &after))
			return end;
		for (int n = 0; n < 4 && next < limit && dlg_is_any(reader, next, joiners); n++)
			next++;
		if (next == end || next >= limit || !dlg_series_capital(reader, next) ||
			dlg_series_time(reader, next))
			return end;
		if (next == end + 1 && !dlg_is(reader, end, "of") && !dlg_mark(reader, end, '&') &&
			(dlg_city_at(reader, next, &after) ||
			 (dlg_party_at(reader, next, false, &after) && !dlg_series_capital(reader, after))))
			return end;
		end = next;
	}
	return end;
}

/* "between the Ministries of Foreign Affairs of A and B": the token of A, i where no "of" leads to it. */
static uint32_t
after_offices(const Reader *reader, uint32_t i, uint32_t limit)
{
	uint32_t	after;
	bool		office = false;

	for (uint32_t k = i; k + 1 < limit && k < i + OFFICES_MOST; k++)
	{
		office |= dlg_match(reader, k, LEX_ORGANISATION, &after) ||
				  dlg_match(reader, k, LEX_OFFICE, &after) || dlg_match(reader, k, LEX_DELEGATE, &after) ||
				  ONE_OF(reader, k, "governments", "ministries");
		if (office && dlg_is(reader, k, "of") &&
			dlg_party_at(reader, k + 1 + dlg_is(reader, k + 1, "the"), false, &after))
			return k + 1 + dlg_is(reader, k + 1, "the");
		if (reader->tokens[k].kind != TOKEN_WORD || dlg_match(reader, k, LEX_VERB, &after))
			break;
	}
	return i;
}

/*
 * "of the EU and Chile", "between A and B", "with C": parties only; adds them
 * and returns the token after, else i.
 */
static uint32_t
holders_end(const Reader *reader, uint32_t i, uint32_t limit, MeetingName *name)
{
	static const char *const among[] = {"of",       "between", "with",  "among", "mit",
										"zwischen", "avec",    "entre", "con",   NULL};
	static const char *const articles[] = {"the", "der", "den", "dem", "la", "el", "le", "les", "los", NULL};
	PartyCode	found[NAME_PARTS];
	int			n = 0;
	uint32_t	at = i + 1;
	uint32_t	end = i;

	if (!dlg_is_any(reader, i, among))
		return i;
	while (at < limit && n < NAME_PARTS)
	{
		uint32_t	after;

		at += dlg_is_any(reader, at, articles);
		if (n == 0)
			at = after_offices(reader, at, limit);
		at += n > 0 && dlg_is(reader, at, "government") && dlg_is(reader, at + 1, "of") ? 2 : 0;
		at += dlg_is_any(reader, at, articles);
		if ((found[n] = dlg_party_at(reader, at, false, &after)) == 0 || after > limit ||
			(after < limit && dlg_series_capital(reader, after) && !dlg_series_time(reader, after) &&
			 !dlg_match(reader, after, LEX_OFFICE, &at)))
			break;
		n++;
		/* "between the European Union (EU) and Chile" */
		if (dlg_mark(reader, after, '(') && dlg_mark(reader, after + 2, ')') && after + 3 < limit)
			after += 3;
		end = after;
		at = after;
		if (dlg_mark(reader, at, ','))
			at++;
		if (dlg_is(reader, at, "and") || dlg_mark(reader, at, '-') || dlg_mark(reader, at, '&') ||
			dlg_is(reader, at, "und") || dlg_is(reader, at, "et") || dlg_is(reader, at, "y"))
			at++;
		if (at == after)
			break;
	}
	if (dlg_is(reader, i, "of") && n < 2)
		return i;
	for (int k = 0; k < n; k++)
		dlg_party_add(reader->arena, &name->parties, found[k]);
	return end;
}

/* "(TTC)", "(A-TTC)" at token i: keeps the acronym and steps over it. */
static uint32_t
bracket_end(const Reader *reader, uint32_t i, uint32_t limit, MeetingName *name)
{
	uint32_t	end = i + 2;

	if (!dlg_mark(reader, i, '(') || !dlg_series_capital(reader, i + 1))
		return i;
	if (dlg_mark(reader, end, '-') && dlg_series_capital(reader, end + 1))
		end += 2;
	if (end >= limit || !dlg_mark(reader, end, ')'))
		return i;
	if (name->brief.data == NULL)
		name->brief = dlg_text(reader, i + 1, end);
	return end + 1;
}

/*
 * A title in quotation marks at token i: adds it to the name and returns the
 * token after it, else what precedes i.
 */
static uint32_t
quoted_end(const Reader *reader, uint32_t i, uint32_t limit, MeetingName *name)
{
	for (uint32_t end = i + 1; end < limit; end++)
		if (dlg_mark(reader, end, '"'))
		{
			uint32_t	last = end - (dlg_mark(reader, end - 1, ',') || dlg_mark(reader, end - 1, '.'));

			if (!dlg_series_capital(reader, i + 1))
				break;
			name->parts[name->nparts++] = (TokenRange) {i + 1, last};
			name->proper = true;
			name->indefinite = false;
			return end + 1;
		}
	return i - 1;
}

/*
 * "on combating piracy", "on cyber policy" at token i, behind a meeting that
 * is told apart by its number: the token after the subject in small letters,
 * i where none is there that a verb, a preposition or a stop ends.
 */
static uint32_t
small_subject_end(const Reader *reader, uint32_t i, uint32_t limit, const MeetingName *name)
{
	static const char *const vague[] = {"issues", "matters", "topics", "ways", "how", "areas", "bilateral", NULL};
	uint32_t	end = i + 1;
	uint32_t	after;

	if (!dlg_is(reader, i, "on") || name->ordinal == 0 || name->body || name->nparts == NAME_PARTS)
		return i;
	for (; end < limit && end < i + SUBJECT_MOST && reader->tokens[end].kind == TOKEN_WORD; end++)
	{
		if (end > i + 1 && dlg_is(reader, end, "and") && end + 1 < limit &&
			!dlg_series_small(reader, end + 1) && !dlg_match(reader, end + 1, LEX_VERB, &after))
			continue;
		if (dlg_series_small(reader, end) || dlg_is_any(reader, end, vague) || dlg_series_time(reader, end) ||
			dlg_verb_is(reader, end, dlg_convening_verbs, NULL, &after))
			break;
		if (dlg_party_at(reader, end, false, &after) || dlg_city_at(reader, end, &after))
			return i;
	}
	if (end == i + 1 || end == i + SUBJECT_MOST || dlg_is_any(reader, end, vague) ||
		(end < limit && dlg_is(reader, end, "and")))
		return i;
	return end;
}

/*
 * ", including Trade and Technology" at token i, behind a subject in capitals:
 * the token after it, i where no comma or verb of holding ends it.
 */
static uint32_t
included_end(const Reader *reader, uint32_t i, uint32_t limit, const MeetingName *name)
{
	uint32_t	end;
	uint32_t	after;

	if (name->nparts == 0 || name->parts[name->nparts - 1].first < name->noun_end ||
		!dlg_mark(reader, i, ',') || !dlg_is(reader, i + 1, "including") ||
		!dlg_series_capital(reader, i + 2) || dlg_match(reader, i + 2, LEX_OFFICE, &after) ||
		dlg_match(reader, i + 2, LEX_HONORIFIC, &after) || dlg_party_at(reader, i + 2, false, &after))
		return i;
	end = run_end(reader, i + 2, limit);
	return end > i + 2 && end < limit && dlg_mark(reader, end, ',') ? end : i;
}

/* "on Cyberspace", "for Cybersecurity": adds a part to the name and returns its end, else i. */
static uint32_t
subject_end(const Reader *reader, uint32_t i, uint32_t limit, MeetingName *name)
{
	uint32_t	at = i + 1;
	uint32_t	end;
	uint32_t	after;

	if (name->nparts == NAME_PARTS)
		return i;
	/* "a conference titled 'X'" */
	if (ONE_OF(reader, i, "titled", "entitled", "named", "called", "dubbed", "themed") &&
		dlg_mark(reader, at, '"'))
		return quoted_end(reader, at, limit, name);
	if (!dlg_is_any(reader, i, tails))
		return i;
	at += dlg_is(reader, at, "the");
	if (at >= limit || dlg_series_time(reader, at) || dlg_date_at(reader, i + 1, NO_SLICE, &after).data)
		return i;
	if (dlg_is(reader, i, "in") || dlg_is(reader, i, "to"))
	{
		if (dlg_city_at(reader, at, &after) || dlg_party_at(reader, at, true, &after) || !name->proper)
			return i;
	}
	if (dlg_mark(reader, at, '"'))
		return quoted_end(reader, at, limit, name);
	if (!dlg_series_capital(reader, at))
		end = small_subject_end(reader, i, limit, name);
	else if ((end = run_end(reader, at, limit)) == at)
		return i;
	/* "Dialogue on Ports Joint Statement": what the text is, in a title */
	for (uint32_t k = at + 1; k < end; k++)
		if (dlg_is(reader, k, "joint") && dlg_match(reader, k, LEX_INSTRUMENT, &after) && after == end)
			end = k;
	if (end == i)
		return i;
	name->parts[name->nparts++] = (TokenRange) {i, end};
	return end;
}

/* An acronym that the text defines, as the long form where it does. */
static TokenRange
spell_out(const Reader *reader, TokenRange range)
{
	const Statement *statement = reader->statement;
	Slice		text = dlg_text(reader, range.first, range.end);

	if (range.end != range.first + 1 || !(reader->tokens[range.first].flags & TOKEN_UPPER))
		return range;
	for (uint32_t i = 0; i < statement->nacronyms && i < ACRONYMS_MOST; i++)
		if (dlg_same(statement->acronyms[i].brief, text))
		{
			uint32_t	first = dlg_token_at(reader, statement->acronyms[i].span.start);
			uint32_t	end = first;

			while (end < reader->ntokens && end < first + RIGHT_MOST && !dlg_mark(reader, end, '('))
				end++;
			return end < first + RIGHT_MOST && end > first ? (TokenRange) {first, end} : range;
		}
	return range;
}

/* "the sixth ABC ministerial meeting" is one of the council that the acronym stands for. */
/* Does a word for a meeting or body stand among the tokens? */
static bool
has_noun(const Reader *reader, TokenRange range)
{
	for (uint32_t i = range.first; i < range.end; i++)
	{
		uint32_t	end;

		if (dlg_series_noun_at(reader, i, &end) && end <= range.end)
			return true;
	}
	return false;
}

void
dlg_series_take_acronym(const Reader *reader, MeetingName *name)
{
	TokenRange	range = name->parts[0];

	if (!name->occasion || name->nparts != 1 || range.first >= name->noun || range.end != name->noun_end)
		return;
	/* only parties may stand before the acronym */
	for (uint32_t i = range.first, after; i + 1 < name->noun; i = after)
		if (dlg_mark(reader, i, '-'))
			after = i + 1;
		else if (!dlg_holder_at(reader, i, &after))
			return;
	range = spell_out(reader, (TokenRange) {name->noun - 1, name->noun});
	if (range.first == name->noun - 1 || !has_noun(reader, range))
		return;
	name->brief = dlg_text(reader, name->noun - 1, name->noun);
	name->parts[0] = range;
}

/* "under the aegis of", "within the framework of" at token i: the token after, i where none stands there. */
static uint32_t
after_aegis(const Reader *reader, uint32_t i)
{
	static const char *const within[] = {"under", "within", "in", NULL};
	static const char *const roofs[] = {"aegis", "auspices",   "framework", "umbrella",
										"ambit", "frameworks", "format",    NULL};
	uint32_t	at = i + 1 + dlg_is(reader, i + 1, "the");

	return dlg_is_any(reader, i, within) && dlg_is_any(reader, at, roofs) && dlg_is(reader, at + 1, "of")
			   ? at + 2
			   : i;
}

/* "meeting of Foreign Ministers", "of the Co-Chairs", "of Ambassador X": of people, and no body with a name. */
static bool
is_people(const Reader *reader, TokenRange range)
{
	for (uint32_t i = range.first; i < range.end; i++)
	{
		uint32_t	after;

		if (dlg_match(reader, i, LEX_HONORIFIC, &after) || dlg_match(reader, i, LEX_OFFICE, &after) ||
			dlg_is(reader, i, "co-chairs") || dlg_match(reader, i, LEX_ACTOR, &after))
			return !has_noun(reader, range);
		if (dlg_match(reader, i, LEX_ORGANISATION, &after))
			return false;
	}
	return false;
}

/* The name is that of a group of states, which is its party as well; false where the party is no group. */
static bool
take_group(const Reader *reader, TokenRange range, PartyCode party, MeetingName *name)
{
	uint32_t	after = range.end;

	if (dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, party), "state"))
		return false;
	name->noun = name->noun_end = name->end = after;
	name->parts[0] = range;
	name->nparts = 1;
	name->proper = true;
	name->occasion = !has_noun(reader, range);
	dlg_party_add(reader->arena, &name->parties, party);
	name->end = bracket_end(reader, after, after + 4, name);
	return true;
}

/* "meeting of the X": X is a run of capitals without a word for a meeting. */
static bool
take_owner(const Reader *reader, TokenRange owner, MeetingName *name)
{
	uint32_t	after;
	PartyCode	party;

	if (owner.end == owner.first || is_people(reader, owner))
		return false;
	/* "the third meeting of the X Forum": of a group that is known by that name */
	if ((party = dlg_party_at(reader, owner.first, false, &after)) != 0 && after == owner.end)
		return take_group(reader, owner, party, name);
	/* "a second round of the X Fund": what has rounds and is no meeting */
	if (dlg_is(reader, name->noun, "round") && !has_noun(reader, owner))
	{
		name->indefinite = true;
		name->ordinal = 0;
		return false;
	}
	name->parts[0] = spell_out(reader, owner);
	if (name->parts[0].first != owner.first)
		name->brief = dlg_text(reader, owner.first, owner.end);
	name->nparts = 1;
	name->end = owner.end;
	name->proper = true;
	return true;
}

/* Makes of the meeting named and of the one that it is of a single name. */
static void
join_whole(const Reader *reader, MeetingName *name, MeetingName *whole)
{
	whole->ordinal = name->ordinal ? name->ordinal : whole->ordinal;
	whole->step = name->step ? name->step : whole->step;
	whole->date = name->date.data ? name->date : whole->date;
	whole->leaders = name->leaders;
	whole->present |= name->present;
	whole->indefinite = name->indefinite;
	whole->occasion = true;
	whole->first = name->first;
	for (uint32_t k = 0; k < name->parties.ncodes; k++)
		dlg_party_add(reader->arena, &whole->parties, name->parties.codes[k]);
	*name = *whole;
}

/* "meeting of the X": the name is X's; true where X was found. */
static bool
take_whole(const Reader *reader, uint32_t limit, MeetingName *name)
{
	uint32_t	aegis;
	uint32_t	at;
	uint32_t	day;
	uint32_t	after;
	uint32_t	adjectives;
	MeetingName whole;
	bool		quoted;

	/* "a meeting on 26 January of the X" */
	if (dlg_is(reader, name->end, "on") && dlg_date_at(reader, name->end + 1, reader->published, &day).data &&
		day + 2 < limit && dlg_is(reader, day, "of"))
	{
		name->date = dlg_date_at(reader, name->end + 1, reader->published, &day);
		name->end = day;
	}
	aegis = after_aegis(reader, name->end);
	at = aegis > name->end ? aegis : name->end + 1;
	if (!dlg_is(reader, name->end, "of") && !dlg_is(reader, name->end, "for") &&
		!dlg_is(reader, name->end, "under") && aegis == name->end)
		return false;
	at += dlg_is(reader, at, "the") || dlg_is(reader, at, "this") || dlg_is(reader, at, "our");
	quoted = dlg_mark(reader, at, '"');
	if (at + quoted >= limit)
		return false;
	for (adjectives = 0; adjectives < 2 && !dlg_series_capital(reader, at + adjectives) &&
						 reader->tokens[at + adjectives].kind == TOKEN_WORD;)
		adjectives++;
	if (dlg_find_meeting(reader, at, limit, &whole) && whole.first <= at + quoted + adjectives &&
		!(whole.occasion && !whole.proper))
	{
		join_whole(reader, name, &whole);
		return true;
	}
	/* "the first meeting of the council" */
	if (dlg_series_noun_at(reader, at, &after) && after <= limit && !dlg_series_capital(reader, at))
	{
		name->end = after;
		return false;
	}
	at += quoted;
	if (dlg_series_capital(reader, at) && !dlg_is(reader, name->end, "for"))
		return take_owner(reader, (TokenRange) {at, run_end(reader, at, limit)}, name);
	return false;
}

/* The ordinal behind the name: "the X, fourth in the series,", "the X (4th meeting)". */
static void
take_apposition(const Reader *reader, uint32_t limit, MeetingName *name)
{
	uint32_t	at = name->end + 1 + dlg_is(reader, name->end + 1, "the");
	uint32_t	end;
	uint32_t	ordinal;

	if (at + 2 >= limit || (!dlg_mark(reader, name->end, ',') && !dlg_mark(reader, name->end, '(')) ||
		(ordinal = dlg_ordinal_at(reader, at, &end)) == 0)
		return;
	if (dlg_mark(reader, name->end, '(') && dlg_series_noun_at(reader, end, &at) && dlg_mark(reader, at, ')'))
		name->end = at + 1;
	else if (!(ONE_OF(reader, end, "in", "of") && ONE_OF(reader, end + 1, "the", "a", "this", "its") &&
			   ONE_OF(reader, end + 2, "series", "kind")))
		return;
	name->ordinal = ordinal;
}

void
dlg_series_grow_right(const Reader *reader, uint32_t limit, MeetingName *name)
{
	uint32_t	end;
	int			year;

	if (name->noun_end + RIGHT_MOST < limit)
		limit = name->noun_end + RIGHT_MOST;
	if ((end = bracket_end(reader, name->end, limit, name)) > name->end)
		name->end = end + (dlg_is(reader, end, "meeting") && end < limit);	/* "the 4th A-B Committee (ABC) Meeting" */
	/* "talks under the aegis of the X" are X's as well */
	if ((name->occasion || (!name->proper && after_aegis(reader, name->end) > name->end)) &&
		take_whole(reader, limit, name))
		return;
	/* "the X Leaders' Summit" is a name; only "leaders' meeting of the X" is an occasion */
	name->occasion = name->occasion && !name->leaders;
	name->leaders = false;
	for (int n = 0; n < 3; n++)
	{
		if ((end = holders_end(reader, name->end, limit, name)) == name->end &&
			(end = subject_end(reader, name->end, limit, name)) == name->end)
			break;
		name->end = bracket_end(reader, end, limit, name);
		if ((end = included_end(reader, name->end, limit, name)) > name->end)
			name->parts[name->nparts - 1].end = name->end = end;
	}
	if (name->ordinal == 0)
		take_apposition(reader, limit, name);
	year = name->proper ? dlg_year_at(reader, name->end, &end) : 0;
	if (year && end <= limit)
	{
		name->end = end;
		if (name->date.data == NULL)
			name->date = dlg_format(reader->arena, "%d", year);
	}
}
