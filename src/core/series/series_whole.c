/*
 * series_whole.c: meetings of something that has a name: "the third meeting of
 * the X", "talks under the aegis of the X", "of the Ministers of the G".
 *
 * The name is then X's, with the ordinal of its meeting; relies on the rest of
 * series.c for X.  Invariant: as for series_right.c.
 */
#include "series_private.h"

#include "core/date/date.h"

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

/* "the sixth ABC ministerial meeting" is one of the council that the acronym stands for. */
void
dlg_series_take_acronym(const Reader *reader, MeetingName *name)
{
	TokenRange	range = name->parts[0];

	if (!name->occasion || name->nparts != 1 || range.first >= name->noun || range.end != name->noun_end)
		return;
	/* "the sixth A-GCC ministerial meeting": a group, whatever its name is made of */
	if (dlg_holder_at(reader, name->noun - 1, &(uint32_t) {0}))
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
	name->end = dlg_series_bracket_end(reader, after, after + 4, name);
	return true;
}

void
dlg_series_add_group(const Reader *reader, uint32_t i, uint32_t end, PartyList *parties)
{
	for (; i + 1 < end; i++)
	{
		uint32_t	after;
		PartyCode	party = dlg_is(reader, i, "of") ?
			dlg_holder_at(reader, i + 1 + dlg_is(reader, i + 1, "the"), &after) : 0;

		if (party && dlg_series_group(reader, party) &&
			(after == end || (dlg_mark(reader, after, '(') && after + 3 >= end)))
			dlg_party_add(reader->arena, parties, party);
	}
}

/* "of the member states of the G" at token i: adds the group; the token after it, i where none stands there. */
static uint32_t
add_members(const Reader *reader, uint32_t i, PartyList *parties)
{
	uint32_t	at = i + 1 + dlg_is(reader, i + 1, "the");
	uint32_t	end;
	PartyCode	party;

	if (!dlg_is(reader, i, "of") || !dlg_is(reader, at, "member") || !ONE_OF(reader, at + 1, "states", "countries") ||
		!dlg_is(reader, at + 2, "of") ||
		(party = dlg_holder_at(reader, at + 3 + dlg_is(reader, at + 3, "the"), &end)) == 0 ||
		!dlg_series_group(reader, party))
		return i;
	dlg_party_add(reader->arena, parties, party);
	return end;
}

/* "meeting of the Ministers of Ports of the G": of people of a group, who meet as that group. */
static bool
take_members(const Reader *reader, TokenRange people, MeetingName *name)
{
	PartyList	group = {0};
	uint32_t	after;
	PartyCode	party = dlg_holder_at(reader, people.first, &after);

	if (party && dlg_series_group(reader, party))
		dlg_party_add(reader->arena, &group, party);
	dlg_series_add_group(reader, people.first, people.end, &group);
	if (group.ncodes == 0)
		people.end = add_members(reader, people.end, &group);
	if (group.ncodes != 1 || name->parties.ncodes)
		return false;
	name->parties = group;
	name->parts[name->nparts - 1].end = name->noun_end = name->end = people.end;
	name->proper = true;
	name->occasion = name->ordinal == 0;
	return true;
}

/* "meeting of the X": X is a run of capitals without a word for a meeting. */
static bool
take_owner(const Reader *reader, TokenRange owner, MeetingName *name)
{
	uint32_t	after;
	PartyCode	party;

	if (owner.end == owner.first)
		return false;
	if (is_people(reader, owner))
		return take_members(reader, owner, name);
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

/* "the ninth meeting of Ministers within the framework of the X", where `people` are the Ministers. */
static bool
take_roof(const Reader *reader, TokenRange people, uint32_t limit, MeetingName *name)
{
	uint32_t	aegis = after_aegis(reader, people.end);
	MeetingName whole;

	if (aegis == people.end || !is_people(reader, people) ||
		!dlg_find_meeting(reader, aegis + dlg_is(reader, aegis, "the"), limit, &whole) || !whole.proper ||
		whole.first > aegis + 1)
		return false;
	join_whole(reader, name, &whole);
	return true;
}

bool
dlg_series_take_whole(const Reader *reader, uint32_t limit, MeetingName *name)
{
	uint32_t	aegis;
	uint32_t	at;
	uint32_t	day;
	uint32_t	after;
	uint32_t	adjectives;
	MeetingName whole;
	bool		quoted;

	/* "talks under the aegis of the X" are X's as well */
	if (!name->occasion && (name->proper || after_aegis(reader, name->end) == name->end))
		return false;
	/* "a meeting on 26 January of the X" */
	if (dlg_is(reader, name->end, "on") && dlg_date_at(reader, name->end + 1, reader->published, &day).data &&
		day + 2 < limit && dlg_is(reader, day, "of"))
	{
		name->date = dlg_date_at(reader, name->end + 1, reader->published, &day);
		name->end = day;
	}
	aegis = after_aegis(reader, name->end);
	at = aegis > name->end ? aegis : name->end + 1;
	/* "Second round A-B talks", in headlines */
	if (name->ordinal && ONE_OF(reader, name->noun, "round", "session", "edition") &&
		dlg_holder_at(reader, name->end, &after))
		at = name->end;
	else if (!dlg_is(reader, name->end, "of") && !dlg_is(reader, name->end, "for") &&
		!dlg_is(reader, name->end, "under") && aegis == name->end)
		return false;
	at += dlg_is(reader, at, "the") || dlg_is(reader, at, "this") || dlg_is(reader, at, "our");
	quoted = dlg_mark(reader, at, '"');
	if (at + quoted >= limit)
		return false;
	for (adjectives = 0; adjectives < 2 && !dlg_is_capital(reader, at + adjectives) &&
						 reader->tokens[at + adjectives].kind == TOKEN_WORD;)
		adjectives++;
	if (dlg_find_meeting(reader, at, limit, &whole) && whole.first <= at + quoted + adjectives &&
		!(whole.occasion && !whole.proper))
	{
		join_whole(reader, name, &whole);
		return true;
	}
	/* "the first meeting of the council" */
	if (dlg_series_noun_at(reader, at, &after) && after <= limit && !dlg_is_capital(reader, at))
	{
		name->end = after;
		return false;
	}
	at += quoted;
	if (dlg_is_capital(reader, at) && !dlg_is(reader, name->end, "for"))
	{
		TokenRange	owner = {at, dlg_series_run_end(reader, at, limit)};

		return take_roof(reader, owner, limit, name) || take_owner(reader, owner, name);
	}
	return false;
}
