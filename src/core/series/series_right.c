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
#define LIST_MOST 14			/* tokens of "Economic, Scientific and" */
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
		dlg_is_capital(reader, i + 1);
}

/* Does token i begin a word in capitals that may be one of a list of subjects: no party, city, post or day? */
static bool
is_subject_word(const Reader *reader, uint32_t i)
{
	uint32_t	after;

	return dlg_is_capital(reader, i) && !dlg_series_time(reader, i) && !dlg_party_at(reader, i, true, &after) &&
		!dlg_city_at(reader, i, &after) && !dlg_match(reader, i, LEX_OFFICE, &after) &&
		!dlg_match(reader, i, LEX_HONORIFIC, &after) && !dlg_series_small(reader, i);
}

/* "Dialogue on Ports, Anna Berg and Juan Soto said": may two words stand for a person at tokens i and k each? */
static bool
are_names(const Reader *reader, uint32_t i, uint32_t k)
{
	return dlg_is_capital(reader, i + 1) && dlg_is(reader, i + 2, "and") && k == i + 3 &&
		dlg_is_capital(reader, k + 1);
}

/*
 * ", Scientific and Technical Cooperation" with the comma at token i: the token after "and", where only words in
 * capitals stand between the commas; i where no such list goes on.
 */
static uint32_t
list_end(const Reader *reader, uint32_t i, uint32_t limit)
{
	uint32_t	at = i;

	while (at + 1 < limit && at < i + LIST_MOST)
	{
		bool		comma = dlg_mark(reader, at, ',');

		at += comma;
		if (dlg_is(reader, at, "and") || dlg_mark(reader, at, '&'))
			return is_subject_word(reader, at + 1) && at > i + 1 && !are_names(reader, i + 1, at + 1) ? at + 1 : i;
		if (!comma && at == i)
			return i;
		if (!is_subject_word(reader, at) && !(dlg_mark(reader, at, '-') && !comma))
			return i;
		at++;
		/* "Scientific-technical" */
		if (dlg_mark(reader, at, '-') && !((reader->tokens[at].flags | reader->tokens[at + 1].flags) & TOKEN_SPACE))
			at += 2;
	}
	return i;
}

/* "A-B", "Policy/Practice" with the mark at token i: the token after what it joins, i where it joins nothing. */
static uint32_t
after_hyphen(const Reader *reader, uint32_t i, uint32_t limit)
{
	uint32_t	after;

	if (dlg_mark(reader, i, '-') && dlg_party_at(reader, i + 1, false, &after) && after <= limit)
		return after;
	if ((dlg_mark(reader, i, '-') || dlg_mark(reader, i, '/')) && !(reader->tokens[i].flags & TOKEN_SPACE) &&
		!(reader->tokens[i + 1].flags & TOKEN_SPACE) && i + 1 < limit)
		return i + 2;
	return i;
}

/* Does a state's name stand at token i, no adjective before a capital? */
static bool
is_state(const Reader *reader, uint32_t i)
{
	uint32_t	after;
	PartyCode	party = dlg_party_at(reader, i, false, &after);

	return party && !dlg_is_capital(reader, after) &&
		dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, party), "state");
}

/* Does another meeting's name of capitals stand at token i: "(the Ports Summit and the) Harbour Forum"? */
static bool
is_another(const Reader *reader, uint32_t i, uint32_t limit)
{
	for (uint32_t k = i + 1; k < limit && k < i + ANOTHER_MOST && dlg_is_capital(reader, k - 1); k++)
		if (dlg_is_capital(reader, k) && dlg_match(reader, k, LEX_MEETING, NULL))
			return true;
	return false;
}

/*
 * The token after a run of capitals that starts at token i ("the Use of
 * Information and … Technologies").
 */
uint32_t
dlg_series_run_end(const Reader *reader, uint32_t i, uint32_t limit)
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
		if (dlg_is_capital(reader, end) && !dlg_series_time(reader, end) &&
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
		if ((next = after_hyphen(reader, end, limit)) > end)
		{
			end = next;
			continue;
		}
		if (dlg_is(reader, end, "of") && of_holders(reader, end, limit))
			return end;
		if (dlg_mark(reader, end, ',') && (next = list_end(reader, end, limit)) > end)
		{
			end = next;
			continue;
		}
		next = end + dlg_mark(reader, end, '&');
		/* "the X on Y and the A-B Z", "… and the Fourth Z" are two */
		if (dlg_is(reader, end, "and") && dlg_is(reader, end + 1, "the") &&
			(dlg_party_at(reader, end + 2, false, &after) || dlg_ordinal_at(reader, end + 2, &after) ||
			 is_another(reader, end + 2, limit)))
			return end;
		for (int n = 0; n < 4 && next < limit && dlg_is_any(reader, next, joiners); n++)
			next++;
		if (next == end || next >= limit || !dlg_is_capital(reader, next) ||
			dlg_series_time(reader, next))
			return end;
		if (next == end + 1 && !dlg_is(reader, end, "of") && !dlg_mark(reader, end, '&') &&
			(dlg_city_at(reader, next, &after) ||
			 (dlg_party_at(reader, next, false, &after) && !dlg_is_capital(reader, after))))
			return end;
		/* "Ministers in the Kingdom of Lemuria" */
		if (next == end + 2 && dlg_is(reader, end, "in") && dlg_is(reader, end + 1, "the") && is_state(reader, next))
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
				  ONE_OF(reader, k, "government", "governments", "ministries");
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
			(after < limit && dlg_is_capital(reader, after) && !dlg_series_time(reader, after) &&
			 !dlg_match(reader, after, LEX_OFFICE, &at)))
			break;
		n++;
		/* "between the European Union (EU) and Chile" */
		if (dlg_mark(reader, after, '(') && dlg_mark(reader, after + 2, ')') && after + 3 < limit)
			after += 3;
		/* "the GCC countries and ASEAN" */
		if (dlg_series_group(reader, found[n - 1]))
			after += ONE_OF(reader, after, "countries", "states", "nations") ? 1 :
				dlg_is(reader, after, "member") && ONE_OF(reader, after + 1, "countries", "states") ? 2 : 0;
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
uint32_t
dlg_series_bracket_end(const Reader *reader, uint32_t i, uint32_t limit, MeetingName *name)
{
	uint32_t	end = i + 2;

	if (!dlg_mark(reader, i, '(') || !dlg_is_capital(reader, i + 1))
		return i;
	if (dlg_mark(reader, end, '-') && dlg_is_capital(reader, end + 1))
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

			if (!dlg_is_capital(reader, i + 1))
				break;
			name->parts[name->nparts++] = (TokenRange) {i + 1, last};
			name->proper = true;
			name->indefinite = false;
			return end + 1;
		}
	return i - 1;
}

/* Does a word that no subject in small letters goes on over stand at token i: a preposition, a day, a finite verb? */
static bool
ends_subject(const Reader *reader, uint32_t i)
{
	uint32_t	after;
	const LexEntry *verb = dlg_match(reader, i, LEX_VERB, &after);

	return dlg_series_small(reader, i) || dlg_series_time(reader, i) ||
		dlg_verb_is(reader, i, dlg_convening_verbs, NULL, &after) ||
		(verb && verb->form & FORM_PAST && !(verb->form & FORM_BASE));
}

/* Is a body one that its subject tells apart from its like: a working group, a task force? */
static bool
is_known_by_subject(const Reader *reader, const MeetingName *name)
{
	uint32_t	last = name->noun_end - 1;

	return last > 0 && ((dlg_is(reader, last, "group") && dlg_is(reader, last - 1, "working")) ||
						(dlg_is(reader, last, "force") && dlg_is(reader, last - 1, "task")));
}

/*
 * "on combating piracy", "on cyber policy" at token i, behind a meeting that
 * is told apart by its number, or "for trade, science and culture" behind a
 * body in small letters or a working group: the token after the subject in small letters, i where
 * none is there that a verb, a preposition or a stop ends.
 */
static uint32_t
small_subject_end(const Reader *reader, uint32_t i, uint32_t limit, const MeetingName *name)
{
	static const char *const vague[] = {"issues", "matters", "topics", "ways", "how", "areas", "bilateral", NULL};
	bool		body = name->body && !dlg_is_capital(reader, name->noun);
	bool		known = name->body && !body && is_known_by_subject(reader, name);
	uint32_t	most = i + (body ? 2 * SUBJECT_MOST : SUBJECT_MOST);
	uint32_t	end = i + 1;
	uint32_t	after;

	if (name->nparts == NAME_PARTS || (body ? !ONE_OF(reader, i, "on", "for")
									   : !dlg_is(reader, i, "on") || (!known && (name->ordinal == 0 || name->body))))
		return i;
	for (; end < limit && end < most; end++)
	{
		bool		joins = end > i + 1 && (dlg_is(reader, end, "and") || (body && dlg_mark(reader, end, ',')));

		if (joins && end + 1 < limit && reader->tokens[end + 1].kind == TOKEN_WORD && !ends_subject(reader, end + 1) &&
			!(dlg_is(reader, end, "and") && dlg_match(reader, end + 1, LEX_VERB, &after) && !body))
			continue;
		/* "counter-terrorism" */
		if (end > i + 1 && dlg_mark(reader, end, '-') &&
			!((reader->tokens[end].flags | reader->tokens[end + 1].flags) & TOKEN_SPACE))
			continue;
		if (reader->tokens[end].kind != TOKEN_WORD || ends_subject(reader, end) || dlg_is_any(reader, end, vague))
			break;
		if (dlg_party_at(reader, end, false, &after) || dlg_city_at(reader, end, &after))
			return i;
	}
	if (end == i + 1 || end == most || dlg_is_any(reader, end, vague) ||
		(end < limit && (dlg_is(reader, end, "and") || (known && dlg_mark(reader, end, ',')))))
		return i;
	/* "on threats posed by Lemuria": only a part of the subject */
	if (known && end < limit && !dlg_series_small(reader, end) &&
		!dlg_verb_is(reader, end, dlg_convening_verbs, NULL, &after) && dlg_match(reader, end, LEX_VERB, &after))
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
		!dlg_is_capital(reader, i + 2) || dlg_match(reader, i + 2, LEX_OFFICE, &after) ||
		dlg_match(reader, i + 2, LEX_HONORIFIC, &after) || dlg_party_at(reader, i + 2, false, &after))
		return i;
	end = dlg_series_run_end(reader, i + 2, limit);
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
	/* "the Dialogue 'A + B'" */
	if (i == name->noun_end && dlg_mark(reader, i, '"') && reader->tokens[i].flags & TOKEN_SPACE &&
		!(reader->tokens[at].flags & TOKEN_SPACE) && dlg_is_capital(reader, name->noun))
		return (end = quoted_end(reader, i, limit, name)) > i ? end : i;
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
	if (!dlg_is_capital(reader, at))
		end = small_subject_end(reader, i, limit, name);
	else if ((end = dlg_series_run_end(reader, at, limit)) == at)
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
	else
	{
		uint32_t	series = end + 2;

		/* "the first in a planned series of meetings" */
		while (series < end + 4 && !ONE_OF(reader, series, "series", "kind"))
			series++;
		if (!ONE_OF(reader, end, "in", "of") || !ONE_OF(reader, end + 1, "the", "a", "this", "its") ||
			series == end + 4)
			return;
	}
	name->ordinal = ordinal;
}

/* "the first meeting since 2016", "in almost three years": do tokens [i, limit) begin so, behind the first of many? */
static bool
is_first_again(const Reader *reader, uint32_t i, uint32_t limit)
{
	if (dlg_is(reader, i, "since"))
		return true;
	for (uint32_t k = i + 1; dlg_is(reader, i, "in") && k < limit && k < i + 5; k++)
		if (ONE_OF(reader, k, "years", "months", "decade", "decades"))
			return true;
	return false;
}

/* "the Ports Dialogue V was held": the number behind the name. */
static void
take_roman(const Reader *reader, uint32_t limit, MeetingName *name)
{
	uint32_t	value = name->ordinal || name->step || !name->proper || name->occasion
		? 0 : dlg_roman_at(reader, name->end);

	if (value == 0 || name->end >= limit || dlg_is(reader, name->end - 1, "track") || dlg_is(reader, name->end, "i") ||
		(name->end + 1 < limit && dlg_is_capital(reader, name->end + 1)))
		return;
	name->ordinal = value;
	name->end++;
}

/* Grows the name over what it is about and whose it is; the year behind it. */
static void
grow_over_tail(const Reader *reader, uint32_t limit, MeetingName *name)
{
	uint32_t	end;
	int			year;

	if ((end = dlg_series_bracket_end(reader, name->end, limit, name)) > name->end)
		name->end = end + (dlg_is(reader, end, "meeting") && end < limit);	/* "the 4th A-B Committee (ABC) Meeting" */
	if (dlg_series_take_whole(reader, limit, name))
		return;
	take_roman(reader, limit, name);
	/* "the 8th policy dialogue at deputy ministerial level between A and B" */
	for (uint32_t k = name->end + 1; dlg_is(reader, name->end, "at") && k < name->end + 5 && k + 1 < limit; k++)
		if (dlg_is(reader, k, "level") && dlg_is(reader, k + 1, "between"))
		{
			name->end = k + 1;
			break;
		}
	/* "the first summit of its kind between A and B" */
	if (dlg_is(reader, name->end, "of") && dlg_is(reader, name->end + 2, "kind") &&
		dlg_is(reader, name->end + 3, "between"))
		name->end += 3;
	/* "the X Leaders' Summit" is a name; only "leaders' meeting of the X" is an occasion */
	name->occasion = name->occasion && !name->leaders;
	name->leaders = false;
	for (int n = 0; n < 3; n++)
	{
		if ((end = holders_end(reader, name->end, limit, name)) == name->end &&
			(end = subject_end(reader, name->end, limit, name)) == name->end)
			break;
		name->end = dlg_series_bracket_end(reader, end, limit, name);
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

void
dlg_series_grow_right(const Reader *reader, uint32_t limit, MeetingName *name)
{
	if (name->noun_end + RIGHT_MOST < limit)
		limit = name->noun_end + RIGHT_MOST;
	grow_over_tail(reader, limit, name);
	name->again |= name->ordinal == 1 && is_first_again(reader, name->end, limit);
	if (name->parties.ncodes == 0)
		dlg_series_add_group(reader, name->noun_end, name->end, &name->parties);
}
