/*
 * meeting_detail.c: when, where and by whom another meeting is held.
 *
 * Only words between a mention and the next one belong to it, so that a chain
 * ("the first in A in 2016, followed by the second in B in 2017") comes apart
 * rightly.  The year in which a dialogue was founded is no date held.
 */
#include "core/date/date.h"
#include "core/header/header_frame.h"
#include "meeting.h"

#include <string.h>

#define OPENING_WORDS 4			/* "In his first meeting" */
#define SCENE_TOKENS 12			/* from what was done to the meeting at which it was */
#define OPENING_DAY 8			/* tokens from a sentence's beginning over its day */

static const char *const founding[] = {"establish", "launch",    "found",  "create",
									   "set up",    "institute", "become", "inaugurate",
									   "relaunch",  "initiate",  NULL};
static const char *const holding[] = {"hold",    "take place", "meet",     "convene", "host",
									  "co-host", "gather",     "organize", "attend",  NULL};
static const char *const future_words[] = {
	"will",   "would",   "shall",  "next", "upcoming", "planned", "scheduled", "forthcoming",
	"intend", "intends", "plan", "plans",    "future",  NULL};
static const char *const happening[] = {"take place", "be", "meet", "convene", NULL};
static const char *const bounds[] = {"since", "before", "after", "until", "following", NULL};
static const char *const to_hold[] = {"hold", "host", "convene", "reconvene", NULL};
/* Words after a comma with which the sentence turns to something else. */
static const char *const turning[] = {"that", "while", "whereas", "including", "but",
									  "they", "we",    "as",      "which",     NULL};
static const char *const purposes_of_talk[] = {"discuss", "address", "review",    "underscore", "reaffirm",
											   "exchange", "share",  "highlight", "consult",    "coordinate",
											   "advance",  "mark",   NULL};

bool
dlg_mention_future(const Telling *telling, const Mention *mention)
{
	const Reader *reader = telling->reader;

	for (uint32_t i = mention->before.first; i < mention->after.end; i++)
	{
		if (i >= mention->name.first && i < mention->name.end)
			continue;
		if (dlg_is_any(reader, i, future_words))
			return true;
		if (i < mention->name.first && dlg_is(reader, i, "to") && dlg_is_any(reader, i + 1, to_hold))
			return true;
	}
	return false;
}

/* The last of the verbs in [range), its token after; 0 where there is none. */
static uint32_t
last_verb(const Reader *reader, TokenRange range, const char *const *verbs)
{
	uint32_t	last = 0;

	for (uint32_t i = range.first; i < range.end; i++)
	{
		uint32_t	end;

		/* a capital makes it a name: "the Fjord Institute" */
		if (!(reader->tokens[i].flags & TOKEN_CAPITAL && i > range.first) &&
			dlg_verb_is(reader, i, verbs, NULL, &end))
			last = end;
	}
	return last;
}

/* The clause in which the mention stands begins after the last ";" before it. */
static TokenRange
clause_before(const Telling *telling, const Mention *mention)
{
	TokenRange	range = {mention->sentence.first, mention->name.first};

	for (uint32_t i = range.first; i < range.end; i++)
		if (dlg_mark(telling->reader, i, ';'))
			range.first = i + 1;
	return range;
}

/* "to discuss ports": what follows is no longer said of the meeting, as it is in "to be held in Oslo". */
static bool
is_purpose(const Reader *reader, uint32_t i)
{
	uint32_t	end;
	int			form;

	return dlg_is(reader, i, "to") && dlg_verb_is(reader, i + 1, purposes_of_talk, &form, &end);
}

/* "… and welcomed the plan approved last year": does "and" at token i lead to another deed? */
static bool
turns_to_deed(const Reader *reader, uint32_t i)
{
	const LexEntry *verb = dlg_is(reader, i, "and") ? dlg_match(reader, i + 1, LEX_VERB, NULL) : NULL;
	uint32_t	end;

	return verb && verb->form & FORM_PAST && !(reader->tokens[i + 1].flags & TOKEN_CAPITAL) &&
		!dlg_verb_is(reader, i + 1, holding, NULL, &end) && !dlg_verb_is(reader, i + 1, happening, NULL, &end);
}

/*
 * "In her talks with B, Minister A spoke of C": does the comma at token i part the mention, with which the sentence
 * opens, from the subject?
 */
static bool
opens_sentence(const Reader *reader, const Mention *mention, uint32_t i)
{
	uint32_t	first = mention->sentence.first;
	uint32_t	end;

	return ONE_OF(reader, first, "in", "at", "during", "after", "following", "throughout") &&
		mention->name.first <= first + OPENING_WORDS && dlg_mark(reader, i, ',') &&
		(ONE_OF(reader, i + 1, "the", "he", "she", "they", "both") ||
		 ((reader->tokens[i + 1].flags & (TOKEN_CAPITAL | TOKEN_DOTTED)) == TOKEN_CAPITAL &&
		  dlg_city_at(reader, i + 1, &end) == NULL &&
		  dlg_holder_at(reader, i + 1, &end) == 0));
}

static TokenRange
clause_after(const Telling *telling, const Mention *mention)
{
	TokenRange	range = mention->after;

	for (uint32_t i = range.first; i < range.end; i++)
	{
		uint32_t	end;
		uint32_t	next = i + 1;
		bool		comma = dlg_mark(telling->reader, i, ',');

		if (comma && next < range.end && dlg_is(telling->reader, next, "and"))
			next++;
		/* "gave input to the dialogue when they met in Oslo" */
		if (dlg_mark(telling->reader, i, ';') ||
			(dlg_is(telling->reader, i, "when") && !dlg_mark(telling->reader, i - 1, ',')) ||
			turns_to_deed(telling->reader, i) || is_purpose(telling->reader, i) ||
			opens_sentence(telling->reader, mention, i) ||
			(comma && next < range.end && dlg_is_any(telling->reader, next, turning) &&
			 !(dlg_is(telling->reader, next, "which") &&
			   dlg_verb_of(telling->reader,
						   next + 1 + ONE_OF(telling->reader, next + 1, "will", "would", "shall"),
						   happening, NULL, &end))))
			range.end = i;
	}
	return range;
}

/* "(July 3, 2023, Tokyo)" right after the name, or ": July 2023, Tokyo;" in a list of meetings. */
static bool
bracketed(const Telling *telling, const Mention *mention, Meeting *meeting)
{
	const Reader *reader = telling->reader;
	uint32_t	i = mention->name.end;
	bool		found = false;
	bool		listed = dlg_mark(reader, i, ':');
	uint32_t	date_end;

	if (!dlg_mark(reader, i, '(') &&
		!(listed && dlg_date_at(reader, i + 1, telling->reference, &date_end).data))
		return false;
	for (i++; i < mention->after.end && !dlg_mark(reader, i, listed ? ';' : ')'); i++)
	{
		uint32_t	end;
		Slice		date = meeting->held.data ? NO_SLICE : dlg_date_at(reader, i, telling->reference, &end);
		const LexEntry *city;

		if (date.data)
		{
			meeting->held = date;
			i = end - 1;
			found = true;
		}
		else if (meeting->city.data == NULL && (city = dlg_city_at(reader, i, &end)) != NULL)
		{
			meeting->city = dlg_text(reader, i, end);
			meeting->country = city->party;
			i = end - 1;
			found = true;
		}
	}
	return found;
}

/* A place in the name itself: "the Lemuria Conference", "the Atlantis City Summit". */
static void
place_in_name(const Telling *telling, const Mention *mention, Meeting *meeting)
{
	const Reader *reader = telling->reader;
	const MeetingName *name = &mention->name;
	uint32_t	i = name->parts[0].first;
	uint32_t	end;
	const LexEntry *entry;

	if (name->nparts == 0 || i >= name->noun)
		return;
	if ((entry = dlg_city_at(reader, i, &end)) != NULL && end <= name->noun &&
		reader->tokens[end].kind != TOKEN_PUNCT)
	{
		meeting->city = dlg_text(reader, i, end);
		meeting->country = entry->party;
		return;
	}
	entry = dlg_match(reader, i, LEX_PARTY, &end);
	if (entry && end == name->noun &&
		(dlg_slice_is(entry->text, "common") || dlg_slice_is(entry->text, "metonym")) &&
		dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, entry->party), "state"))
		meeting->country = entry->party;
}

/* "A will host the next X": A, and where nothing else is told its country. */
static bool
subject_host(const Reader *reader, const Mention *mention, Meeting *meeting)
{
	static const char *const hosting[] = {"host", NULL};
	uint32_t	verb = mention->sentence.first;
	uint32_t	end;

	while (verb < mention->name.first && !dlg_verb_is(reader, verb, hosting, NULL, &end))
		verb++;
	if (verb >= mention->name.first || end + 2 < mention->name.first || dlg_is(reader, end, "by"))
		return false;
	for (uint32_t i = mention->sentence.first; i < verb; i++)
	{
		PartyCode	party;
		const LexEntry *city = dlg_city_at(reader, i, &end);

		/* "Oslo will host the next X" */
		if (city && meeting->city.data == NULL && end + 1 + ONE_OF(reader, end, "will", "would", "is") >= verb)
		{
			meeting->city = dlg_city_text(reader, i, end);
			meeting->country = city->party;
			return true;
		}
		party = dlg_holder_at(reader, i, &end);
		if (party == 0)
			continue;
		/* one subject only: of "A and B will host" both would */
		if (dlg_count_holders(reader, end, verb))
			return false;
		meeting->host = dlg_text(reader, i, end);
		if (meeting->city.data == NULL && meeting->country == 0 &&
			dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, party), "state"))
			meeting->country = party;
		return true;
	}
	return false;
}

/* "the X, of which A was the host": the host and with it the country. */
static void
host_around(const Telling *telling, const Mention *mention, Meeting *meeting)
{
	const Reader *reader = telling->reader;
	TokenRange	after = clause_after(telling, mention);
	uint32_t	end;

	for (uint32_t i = after.first; i + 2 < after.end; i++)
		if (dlg_is(reader, i, "which") && (meeting->country == 0))
		{
			uint32_t	at = i + 1 + dlg_is(reader, i + 1, "the");
			PartyCode	party = dlg_holder_at(reader, at, &end);

			if (party && (dlg_is(reader, end, "was") || dlg_is(reader, end, "is") ||
						  dlg_is(reader, end, "hosted")))
			{
				meeting->host = dlg_text(reader, at, end);
				meeting->country = party;
				return;
			}
		}
	subject_host(reader, mention, meeting);
}

/* "yesterday" and "today" count from the publication, as all does where the dialogue is announced; else from it. */
static Slice
day_reference(const Telling *telling, TokenRange range)
{
	static const char *const days[] = {"yesterday", "today", "tomorrow", NULL};
	const Reader *reader = telling->reader;
	const Sentence *sentence = dlg_sentence_at(reader, range.first);

	if (telling->coming && reader->published.data)
		return reader->published;
	for (uint32_t i = range.first; i < range.end; i++)
		if (dlg_is_any(reader, i, days) && reader->published.data)
			return reader->published;
	/* "Last year, it was held in April": the middle of that year, to which all its months are nearest */
	if (sentence && dlg_is(reader, sentence->first, "last") && dlg_is(reader, sentence->first + 1, "year") &&
		dlg_year_of(telling->reference))
		return dlg_format(reader->arena, "%04d-07-01", dlg_year_of(telling->reference) - 1);
	return telling->reference;
}

/* "launched at the X": there something was founded, it was not founded itself. */
static bool
is_scene(const Reader *reader, uint32_t first)
{
	for (uint32_t k = 1; k <= 2 && first >= k; k++)
		if (ONE_OF(reader, first - k, "at", "during", "on"))
			return true;
	return false;
}

/* "the Task Force set up in March": is it told right behind a name when the meeting was founded? */
static bool
was_founded(const Reader *reader, uint32_t i)
{
	return ONE_OF(reader, i, "established", "created", "founded", "formed", "launched") ||
		(dlg_is(reader, i, "set") && dlg_is(reader, i + 1, "up"));
}

/* "in the fall", "this spring": the season nearest to come, or the last one gone by. */
static Slice
season_near(const Telling *telling, const Mention *mention, TokenRange range)
{
	const Reader *reader = telling->reader;
	DayDate		from;

	if (!dlg_reference_date(telling->reference, &from) || from.month == 0)
		return NO_SLICE;
	for (uint32_t i = range.first; i + 1 < range.end; i++)
	{
		uint32_t	end;
		const LexEntry *season;
		int			now = 21 + from.month % 12 / 3 + 3;

		if (!ONE_OF(reader, i, "in", "this") ||
			(season = dlg_match(reader, i + 1 + dlg_is(reader, i + 1, "the"), LEX_SEASON, &end)) == NULL)
			continue;
		now = now > 24 ? now - 4 : now;
		if (dlg_mention_future(telling, mention))
			from.year += season->value < now;
		else
			from.year -= season->value > now;
		return dlg_format(reader->arena, "%04d-%02d", from.year, season->value);
	}
	return NO_SLICE;
}

/* "on the margins of the X" at the name of X. */
static bool
is_margin(const Reader *reader, uint32_t first)
{
	static const char *const edges[] = {"margins", "margin", "sidelines", "sideline", NULL};

	return first >= 2 && dlg_is(reader, first - 1, "of") && dlg_is_any(reader, first - 2, edges);
}

/* The token of "at" or "on the occasion of" before the meeting's name; the name's where none stands there. */
static uint32_t
scene_lead(const Reader *reader, const Mention *mention)
{
	uint32_t	at = mention->name.first;

	if (at < mention->sentence.first + 3)
		return at;
	if (ONE_OF(reader, at - 1, "at", "during"))
		return at - 1;
	return at > mention->sentence.first + 4 && dlg_is(reader, at - 1, "of") && dlg_is(reader, at - 2, "occasion")
		? at - 4 : at;
}

/* The day right before "at the X": "announced last May at the X". */
static Slice
date_at_scene(const Telling *telling, const Mention *mention)
{
	const Reader *reader = telling->reader;
	uint32_t	at = scene_lead(reader, mention);

	if (at == mention->name.first || mention->sentence.first == telling->frame.first)
		return NO_SLICE;
	for (uint32_t k = 5; k > 0; k--)
	{
		uint32_t	end;
		Slice		date = at < mention->sentence.first + k ? NO_SLICE
			: dlg_date_at(reader, at - k, telling->reference, &end);

		if (date.data && end == at)
			return date;
	}
	return NO_SLICE;
}

/* "adopted in Oslo on 3 May at the X": X was where the deed was done. */
static void
place_at_scene(const Telling *telling, const Mention *mention, Meeting *meeting)
{
	const Reader *reader = telling->reader;
	uint32_t	lead = scene_lead(reader, mention);
	Place		place;

	if (lead == mention->name.first)
		return;
	for (uint32_t i = lead; i-- > mention->before.first && i + SCENE_TOKENS > lead;)
		if (ONE_OF(reader, i, "adopted", "signed", "agreed", "issued", "launched", "announced"))
		{
			if (!dlg_place_in(reader, (TokenRange) {i, lead}, &place))
				return;
			meeting->city = place.city;
			meeting->country = place.country;
		}
}

/* The day that opens the sentence of which the meeting is the subject: "On April 24, the 10th X was held". */
static Slice
date_opening(const Telling *telling, const Mention *mention)
{
	const Reader *reader = telling->reader;
	uint32_t	i = mention->sentence.first + ONE_OF(reader, mention->sentence.first, "earlier", "later");
	uint32_t	end;
	Slice		date;

	if (!ONE_OF(reader, i, "on", "in") || mention->name.first > i + OPENING_DAY)
		return NO_SLICE;
	date = dlg_date_at(reader, i + 1, telling->reference, &end);
	if (date.data == NULL || !dlg_mark(reader, end, ',') ||
		end + 1 + dlg_is(reader, end + 1, "the") < mention->name.first)
		return NO_SLICE;
	for (i = mention->after.first; i + 1 < mention->after.end && !dlg_mark(reader, i, ','); i++)
		if ((ONE_OF(reader, i, "was", "were") && ONE_OF(reader, i + 1, "held", "convened", "hosted")) ||
			(dlg_is(reader, i, "took") && dlg_is(reader, i + 1, "place")))
			return date;
	return NO_SLICE;
}

/* The date, unless it is that of a founding. */
static void
read_held(const Telling *telling, const Mention *mention, Meeting *meeting)
{
	const Reader *reader = telling->reader;
	TokenRange	before = clause_before(telling, mention);
	TokenRange	after = clause_after(telling, mention);
	uint32_t	held = last_verb(reader, before, holding);
	bool		comma = false;

	if (meeting->held.data)
		return;
	if (mention->name.date.data)
	{
		Slice		date = dlg_held_in(reader, after, after.first, day_reference(telling, after));

		/* "the Summit 2023, held in Ottawa in November": the month of that year */
		meeting->held = mention->name.date;
		if (meeting->held.len == 4 && date.len > 4 && memcmp(date.data, meeting->held.data, 4) == 0)
			meeting->held = date;
		return;
	}
	if ((last_verb(reader, before, founding) > held && !mention->verbal &&
		 !is_scene(reader, mention->name.first)) || was_founded(reader, mention->name.end))
		return;
	meeting->held = dlg_held_in(reader, after, after.first, day_reference(telling, after));
	if (meeting->held.data == NULL)
		meeting->held = season_near(telling, mention, after);
	if (meeting->held.data == NULL)
		meeting->held = date_at_scene(telling, mention);
	if (meeting->held.data == NULL)
		meeting->held = date_opening(telling, mention);
	for (uint32_t i = held; held && i < mention->name.first; i++)
		comma |= dlg_mark(reader, i, ',');
	/* "In 2011 they met for the first X", but not "the exercises held since the first X" */
	if (is_margin(reader, mention->name.first) ||
		(mention->name.first > 0 && dlg_is_any(reader, mention->name.first - 1, bounds)))
		return;
	if (meeting->held.data == NULL && held && !comma && held + 6 >= mention->name.first &&
		!dlg_has_ending(reader, held - 1, 5, "ing") && !(held >= 2 && dlg_is(reader, held - 2, "to")))
		meeting->held = dlg_held_in(reader, before, before.first, telling->reference);
}

/*
 * "meeting later this spring, in Oslo, for the X", "a trip to Oslo to attend
 * the X": day and place stand before the name where the way there is told.
 */
static void
read_before(const Telling *telling, const Mention *mention, Meeting *meeting)
{
	static const char *const going[] = {"meet", "travel", "visit", "gather", "invite", NULL};
	static const char *const purposes[] = {"for", "attend", "join", "in", NULL};
	const Reader *reader = telling->reader;
	uint32_t	first = mention->name.first;
	uint32_t	from = last_verb(reader, clause_before(telling, mention), going);
	Place		place;

	if (from == 0 || first < from + 2 || !dlg_is_any(reader, first - 1, purposes))
		return;
	if (dlg_is(reader, first - 1, "in") && !dlg_is(reader, first - 2, "participate"))
		return;
	if (meeting->held.data == NULL)
		meeting->held = dlg_held_in(reader, (TokenRange) {from, first}, from, telling->reference);
	if (meeting->city.data || meeting->country)
		return;
	if (dlg_place_in(reader, (TokenRange) {from, first}, &place))
	{
		meeting->city = place.city;
		meeting->country = place.country;
	}
	for (uint32_t i = from; i + 1 < first && meeting->city.data == NULL; i++)
	{
		uint32_t	end;
		/* "a trip to Oslo", "visited Oslo" */
		uint32_t	at = i + dlg_is(reader, i, "to");
		const LexEntry *city = at > i || i == from ? dlg_city_at(reader, at, &end) : NULL;

		if (city)
		{
			meeting->city = dlg_city_text(reader, at, end);
			meeting->country = city->party;
		}
	}
}

/* "on the margins of the X": it is held where the dialogue is. */
static void
on_margins(const Telling *telling, const Mention *mention, Meeting *meeting)
{
	uint32_t	first = mention->name.first;

	if (first < telling->frame.first + 2 || first >= telling->frame.end || !is_margin(telling->reader, first))
		return;
	meeting->city = telling->dialogue->city;
	meeting->country = telling->dialogue->country;
}

bool
dlg_mention_told(const Telling *telling, const Mention *mention)
{
	Meeting		meeting = {.ordinal = 0};

	dlg_mention_detail(telling, mention, &meeting);
	return meeting.held.data || meeting.city.data || meeting.country;
}

void
dlg_mention_detail(const Telling *telling, const Mention *mention, Meeting *meeting)
{
	const Reader *reader = telling->reader;
	TokenRange	after = clause_after(telling, mention);
	Place		place;

	bracketed(telling, mention, meeting);
	read_held(telling, mention, meeting);
	read_before(telling, mention, meeting);
	if (meeting->city.data == NULL && dlg_place_in(reader, after, &place) &&
		(place.city.data || place.country))
	{
		meeting->city = place.city;
		meeting->country = place.country;
	}
	if (meeting->city.data == NULL && meeting->country == 0)
		place_at_scene(telling, mention, meeting);
	if (meeting->city.data == NULL && meeting->country == 0)
		on_margins(telling, mention, meeting);
	if (meeting->city.data == NULL && meeting->country == 0)
		place_in_name(telling, mention, meeting);
	meeting->host = dlg_host_in(reader, after);
	/* "will be hosted by A" */
	for (uint32_t i = after.first; i + 2 < after.end && meeting->city.data == NULL && meeting->country == 0; i++)
		if (dlg_is(reader, i, "hosted") && dlg_is(reader, i + 1, "by") && !dlg_mark(reader, i - 1, '-'))
		{
			uint32_t	at = i + 2 + dlg_is(reader, i + 2, "the");
			uint32_t	end;

			if (dlg_holder_at(reader, at, &end) && !dlg_is(reader, end, "and") && !dlg_mark(reader, end, ','))
				meeting->country = dlg_goal_party(reader, at);
		}
	if (meeting->host.data == NULL)
		host_around(telling, mention, meeting);
}
