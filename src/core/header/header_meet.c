/*
 * header_meet.c: people who meet, and not needs or requirements that are met; names of meetings before a verb.
 *
 * Relies on the lexicon's offices and delegates, and on header_visit.c for what
 * they met for.  Each sentence is read once from its verb on.
 */
#include "header_frame.h"

#define OBJECT_TOKENS 12		/* of what was held, before "with" */
#define INFINITIVE_TOKENS 12	/* between an infinitive and the verb that "and" joins to it */

bool
dlg_name_before(const Reader *reader, uint32_t first, uint32_t end, MeetingName *name)
{
	MeetingName next;
	bool		found = false;

	while (first < end && dlg_find_meeting(reader, first, end, &next))
	{
		first = next.end;
		if ((found && next.first > 0 && dlg_mark(reader, next.first - 1, '(')) || dlg_is_aside(reader, next.first))
			continue;
		/* "the third A-B Dialogue and the second A-B Forum concluded": the first-named is the dialogue */
		if (found && name->ordinal && name->proper && next.first > 0 && next.first <= name->end + 1 &&
			dlg_is(reader, next.first - 1, "and"))
			continue;
		/* "the A-B Roundtable, the leading dialogue of the region, began": what stands between commas */
		if (found && name->proper && dlg_mark(reader, name->end, ',') && end > name->end + 2 &&
			(dlg_mark(reader, end - 1, ',') || dlg_mark(reader, end - 2, ',')))
			break;
		*name = next;
		found = true;
	}
	return found;
}

/* "the White House Task Force", "the Interagency Working Group" */
static bool
is_domestic(const Reader *reader, const MeetingName *name)
{
	for (uint32_t i = name->parts[0].first; i < name->noun; i++)
		if (ONE_OF(reader, i, "interagency", "presidential", "congressional", "cabinet", "senate",
				   "federal") ||
			(dlg_is(reader, i, "white") && dlg_is(reader, i + 1, "house")))
			return true;
	return false;
}

bool
dlg_is_institution(const Reader *reader, const MeetingName *name)
{
	return name->body && ((name->weak && !dlg_series_shared(reader, name)) || is_domestic(reader, name));
}

uint32_t
dlg_times_met(const Reader *reader, uint32_t i, uint32_t end)
{
	for (uint32_t k = i; k < end && k < i + 12; k++)
	{
		uint32_t	after;
		uint32_t	n = dlg_ordinal_at(reader, k, &after);

		if (n && dlg_is(reader, after, "time"))
			return n;
	}
	return 0;
}

/* The token after what stands in brackets at token i, i where nothing does. */
static uint32_t
after_bracket(const Reader *reader, uint32_t i, uint32_t limit)
{
	if (dlg_mark(reader, i, '('))
		for (uint32_t k = i + 1; k < limit; k++)
			if (dlg_mark(reader, k, ')'))
				return k + 1;
	return i;
}

/* "The Ministers of A and B had a working lunch on 3 May": people of two sides share a meal. */
static bool
share_meal(const Reader *reader, const Frame *frame)
{
	uint32_t	i = frame->verb_end;

	if (!ONE_OF(reader, i, "a", "an", "their"))
		return false;
	for (uint32_t k = i + 1; k < i + 4; k++)
		if (ONE_OF(reader, k, "breakfast", "lunch", "dinner", "luncheon"))
			return k > i + 1 && dlg_is_where(reader, k + 1) &&
				dlg_count_holders(reader, frame->range.first, frame->verb) >= 2;
	return false;
}

bool
dlg_try_counterparts(const Reader *reader, Frame *frame)
{
	uint32_t	limit = frame->verb_end + OBJECT_TOKENS < frame->range.end ? frame->verb_end + OBJECT_TOKENS
		: frame->range.end;
	uint32_t	i = frame->verb_end;

	frame->kind = FRAME_MEETS;
	frame->remote = false;
	if (share_meal(reader, frame))
		return true;
	while (i < limit && !dlg_is(reader, i, "with") && !dlg_mark(reader, i, ','))
		i++;
	for (uint32_t k = i + 1; i < limit && k < i + 6 && k < frame->range.end &&
		reader->tokens[i].kind == TOKEN_WORD; k++)
		if (dlg_is_counterpart(reader, k))
			return true;
	return false;
}

/* "The Council, which is a key body, will meet": does all between name and verb stand between commas? */
static bool
is_parenthesis(const Reader *reader, const Frame *frame)
{
	uint32_t	before = frame->verb - (frame->verb > 0 && dlg_is(reader, frame->verb - 1, "will"));

	return dlg_mark(reader, frame->name.end, ',') && before > frame->name.end + 1 &&
		   dlg_mark(reader, before - 1, ',');
}

/*
 * Does an office or a counterpart follow the article or pronoun at token i ("the Lemurian Minister", "his
 * counterpart")?
 */
static bool
names_somebody(const Reader *reader, uint32_t i)
{
	uint32_t	end;

	for (uint32_t k = i + 1; k < i + 5 && k < reader->ntokens && reader->tokens[k].kind != TOKEN_PUNCT; k++)
		if (dlg_is_office(reader, k, &end) || dlg_match(reader, k, LEX_HONORIFIC, &end) ||
			(dlg_is_counterpart(reader, k) || ONE_OF(reader, k, "leaders", "officials")))
			return true;
	return false;
}

/* "travelled to Oslo to meet with officials": is the meeting at the frame's verb what a journey was for? */
static bool
travels_to_meet(const Reader *reader, const Frame *frame)
{
	static const char *const travels[] = {"travel", "visit", NULL};
	uint32_t	end;
	int			form;

	if (!dlg_is(reader, frame->verb_end, "with") && !dlg_is(reader, frame->verb_end - 1, "with") &&
		!names_somebody(reader, frame->verb_end))
		return false;
	/* "I am in Oslo today to meet with" */
	for (uint32_t i = frame->range.first; i + 2 < frame->verb; i++)
		if (ONE_OF(reader, i, "am", "is", "are", "was", "were") && dlg_is(reader, i + 1, "in") &&
			(dlg_city_at(reader, i + 2, &end) || dlg_holder_at(reader, i + 2, &end)))
			return true;
	for (uint32_t i = frame->range.first; i + 1 < frame->verb; i++)
		if (dlg_verb_of(reader, i, travels, &form, &end) &&
			(form & FORM_PAST || dlg_is_future(reader, frame->range.first, i) ||
			 (form & FORM_ING && ONE_OF(reader, i - (i > frame->range.first), "is", "are"))))
			return true;
	return false;
}

/* Does an infinitive stand before the frame's verb, which "and" joins to it ("to visit the camps and meet")? */
static bool
follows_infinitive(const Reader *reader, const Frame *frame)
{
	for (uint32_t i = frame->verb - 1; i-- > frame->range.first + 1 && i + INFINITIVE_TOKENS > frame->verb;)
	{
		const LexEntry *verb = dlg_is(reader, i - 1, "to") ? dlg_match(reader, i, LEX_VERB, NULL) : NULL;

		if (verb && verb->form & FORM_BASE)
			return true;
		if (reader->tokens[i].kind == TOKEN_PUNCT)
			return false;
	}
	return false;
}

/* Is the verb "meet" the verb of people, not of needs ("to meet the urgency", "meets all requirements")? */
static bool
is_meeting_verb(const Reader *reader, const Frame *frame)
{
	static const char *const before[] = {"to",  "can",  "could", "must",   "would", "should",
										 "may", "help", "not",   "helped", NULL};
	static const char *const after[] = {"the",   "a",   "an",    "all", "this",  "these", "our",
										"their", "its", "every", "any", "those", NULL};
	uint32_t	i = frame->verb;
	int			form;
	uint32_t	end;

	if (i > frame->range.first && dlg_is_any(reader, i - 1, before))
		return dlg_is(reader, i - 1, "to") && travels_to_meet(reader, frame);
	/* "where three continents meet" */
	if (frame->form & FORM_BASE && !frame->future)
		for (uint32_t k = frame->range.first + 1; k < i; k++)
			if (dlg_is(reader, k, "where"))
				return false;
	/* "called on the Minister to visit the camps and meet with families" */
	if (frame->form & FORM_BASE && dlg_is(reader, i - (i > frame->range.first), "and") && follows_infinitive(reader, frame))
		return travels_to_meet(reader, frame);
	/* "met the Minister of Mines", "met his counterpart" */
	if (names_somebody(reader, frame->verb_end))
		return true;
	if (dlg_verb_is(reader, i, (const char *const[]) {"convene", "reconvene", NULL}, &form, &end))
		return end >= frame->range.end || reader->tokens[end].kind == TOKEN_PUNCT ||
			dlg_is_where(reader, end) || dlg_match(reader, end, LEX_WEEKDAY, &end);
	return frame->verb_end >= frame->range.end || !dlg_is_any(reader, frame->verb_end, after);
}

bool
dlg_meets_people(const Reader *reader, const Frame *frame, uint32_t i)
{
	static const char *const ends[] = {"in", "on", "at", "to", "and", "for", "today", "yesterday", "who", NULL};
	uint32_t	end;
	bool		adjective = false;

	i += dlg_is(reader, i, "today");
	if (!dlg_is(reader, i, "with"))
		return false;
	for (i++; i < frame->range.end && !dlg_is_any(reader, i, ends); i++)
	{
		const LexEntry *party = dlg_match(reader, i, LEX_PARTY, &end);

		/* "his Swedish and Danish counterparts" */
		i += party && dlg_is(reader, i + 1, "and") && dlg_match(reader, i + 2, LEX_PARTY, NULL);
		/* "European business leaders" */
		if (adjective && ONE_OF(reader, i, "business", "industry", "labor", "faith", "religious", "community", "civil"))
			return true;
		/* "African-American artists" */
		if (dlg_is_office(reader, i, NULL) || dlg_match(reader, i, LEX_DELEGATE, NULL) ||
			dlg_match(reader, i, LEX_HONORIFIC, NULL) || dlg_match(reader, i, LEX_ACTOR, NULL) ||
			dlg_is_counterpart(reader, i) || dlg_is(reader, i, "officials") ||
			(reader->tokens[i].kind == TOKEN_PUNCT && !dlg_mark(reader, i, '-')))
			return false;
		if (party && !dlg_by_adjective(party))
			return false;
		adjective |= party != NULL;
	}
	return adjective;
}

/* The token after one day or place that is told at token i: "on 3 May", "in Oslo, Norway", "today"; i where none is. */
static uint32_t
after_one_adverbial(const Reader *reader, uint32_t i)
{
	uint32_t	end;
	uint32_t	day = i + 1 + (dlg_match(reader, i + 1, LEX_WEEKDAY, &end) != NULL);

	if (ONE_OF(reader, i, "today", "yesterday", "tomorrow", "here", "virtually", "online"))
		return i + 1;
	if (dlg_is(reader, i, "this") && ONE_OF(reader, i + 1, "week", "month", "year", "morning", "afternoon", "weekend"))
		return i + 2;
	if (dlg_is(reader, i, "on"))
		return dlg_date_at(reader, day, SLICE("2000"), &end).data ? end : day > i + 1 ? day : i;
	if (!dlg_is(reader, i, "in") || !(dlg_city_at(reader, i + 1, &end) || dlg_holder_at(reader, i + 1, &end)))
		return i;
	/* "in Oslo, Norway, the X" */
	if (dlg_mark(reader, end, ',') && dlg_mark(reader, dlg_name_end(reader, end + 1, 0), ','))
		end = dlg_name_end(reader, end + 1, 0);
	return end;
}

uint32_t
dlg_after_adverbial(const Reader *reader, uint32_t i, uint32_t limit)
{
	uint32_t	at = i;
	uint32_t	next = i;

	for (int n = 0; n < 4 && at + 1 < limit; n++)
	{
		next = at + dlg_mark(reader, at, ',');
		if (after_one_adverbial(reader, next) == next)
			break;
		at = after_one_adverbial(reader, next);
	}
	at += dlg_mark(reader, at, ',') != 0;
	return at > i && ONE_OF(reader, at, "the", "a", "an", "their", "its") ? at : i;
}

bool
dlg_try_meets(const Reader *reader, Frame *frame)
{
	uint32_t	at = frame->verb_end;
	uint32_t	first = frame->range.first;
	/* "For the seventh time, A and B met", "met for the seventh time" */
	uint32_t	ordinal = dlg_is(reader, first, "for") ? dlg_times_met(reader, first, frame->verb)
		: dlg_times_met(reader, at, frame->range.end);

	/* "are meeting in Oslo", and no "was met" */
	if (frame->passive && (frame->form != FORM_ING || !ONE_OF(reader, frame->verb - 1, "is", "are", "am")))
		return false;
	if (!is_meeting_verb(reader, frame) || dlg_meets_people(reader, frame, frame->verb_end))
		return false;
	frame->kind = FRAME_MEETS;
	if (dlg_name_before(reader, frame->range.first, frame->verb, &frame->name) &&
		(ordinal || !dlg_is_institution(reader, &frame->name)) &&
		(after_bracket(reader, frame->name.end, frame->verb) + 4 >= frame->verb || is_parenthesis(reader, frame)))
	{
		frame->kind = FRAME_HELD;
		frame->named = true;
		frame->name.ordinal = ordinal ? ordinal : frame->name.ordinal;
	}
	dlg_find_purpose(reader, frame, at, dlg_purpose_at(reader, frame));
	if (frame->named && frame->name.ordinal == 0 && !frame->name.step)
		frame->name.ordinal = ordinal;
	return true;
}
