/*
 * header_frame.c: sentences that tell of a meeting.
 *
 * Relies on the lexicon's verbs (lemmas and forms) and on series.c for names.
 * Each sentence is read once from left to right, at most FRAME_TOKENS of it.
 */
#include "header_frame.h"
#include "header_opening.h"

#include <string.h>

#define FRAME_TOKENS 400
#define NAME_TOKENS 40			/* where the name of what a delegation goes for is looked for */

static const char *const hold_verbs[] = {"hold",     "convene",  "conduct", "organize", "host",
										 "co-host",  "co-chair", "chair",   "conclude", "complete",
										 "kick off", "finalize", "wrap up", NULL};
static const char *const open_verbs[] = {"open", NULL};
static const char *const meet_verbs[] = {"meet", "come together", "gather", "assemble", "convene", "reconvene", NULL};
static const char *const place_verbs[] = {"take place", NULL};
static const char *const set_words[] = {"scheduled", "set", "planned", "slated", NULL};
static const char *const receive_verbs[] = {"receive", "host", "welcome", "bring together", "convene", "reconvene", NULL};
static const char *const launch_verbs[] = {"launch", "establish", "inaugurate", "relaunch", NULL};
static const char *const attend_verbs[] = {"participate", "attend", "take part", "join", NULL};
static const char *const pass_verbs[] = {"conclude", "end",	  "begin",	 "open",
										 "start",	 "commence", "kick off", "wrap up", "end with", "conclude with", NULL};
static const char *const speak_verbs[] = {"speak", "talk", "confer", "discuss", "consult", NULL};
static const char *const visit_verbs[] = {"lead", "head", "travel", "visit", "send", NULL};
static const char *const be_words[] = {"was", "were", "is", "are", "been", "be", "being", NULL};
static const char *const where_words[] = {"in",		   "on",	 "at",	 "for",	  "with",  "today", "yesterday",
										  "virtually", "online", "here", "again", "under", "to",	"from", NULL};

/* The last meeting named in [first, end). */
static bool
name_before(const Reader *reader, uint32_t first, uint32_t end, MeetingName *name)
{
	MeetingName next;
	bool		found = false;

	while (first < end && dlg_find_meeting(reader, first, end, &next))
	{
		first = next.end;
		if (found && next.first > 0 && dlg_mark(reader, next.first - 1, '('))
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

/* "met for the 11th time": the ordinal, 0 where none is told within [i, end). */
static uint32_t
times_met(const Reader *reader, uint32_t i, uint32_t end)
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

/* "the X held its fifth ministerial meeting": X with the ordinal of what it held. */
static void
join_own(const Reader *reader, Frame *frame, const MeetingName *subject)
{
	MeetingName *name = &frame->name;
	uint32_t	ordinal = name->ordinal;
	Slice		date = name->date;

	if (!(name->occasion && !name->proper) && !(dlg_series_bare(reader, name) && !name->proper))
		return;
	*name = *subject;
	name->ordinal = ordinal ? ordinal : subject->ordinal;
	name->date = subject->date.data ? subject->date : date;
	frame->kind = FRAME_HELD;
	(void) reader;
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

/* Is the body one of a single government, as councils and commissions mostly are? */
static bool
is_institution(const Reader *reader, const MeetingName *name)
{
	return name->body && ((name->weak && !dlg_series_shared(reader, name)) || is_domestic(reader, name));
}

/* "had a video conference", "held talks": any meeting of its kind; hosts hold one that is theirs. */
static bool
is_any(const Reader *reader, const Frame *frame)
{
	return (frame->name.indefinite || frame->name.plural) && !frame->name.proper &&
		   !dlg_series_named(reader, &frame->name) &&
		   !dlg_verb_is(reader, frame->verb, (const char *const[]) {"host", "co-host", "organize", NULL}, NULL,
						&(uint32_t) {0});
}

/* "hosted on 3 May in Oslo the X": the token after the day and the place, before an article; i where none follows. */
static uint32_t
after_adverbial(const Reader *reader, uint32_t i, uint32_t limit)
{
	uint32_t	at = i;
	uint32_t	end;

	for (int n = 0; n < 2 && at + 1 < limit; n++)
	{
		uint32_t	day = at + 1 + (dlg_match(reader, at + 1, LEX_WEEKDAY, &end) != NULL);

		if (dlg_is(reader, at, "on") && dlg_date_at(reader, day, SLICE("2000"), &end).data)
			at = end;
		else if (dlg_is(reader, at, "on") && day > at + 1)
			at = day;
		else if (dlg_is(reader, at, "in") && dlg_city_at(reader, at + 1, &end))
			at = end;
		else
			break;
	}
	return at > i && ONE_OF(reader, at, "the", "a", "an", "their", "its") ? at : i;
}

/* Do only determiners, adjectives ("wide-ranging", "face-to-face") and counts stand between a verb and its object? */
static bool
is_object(const Reader *reader, uint32_t i, uint32_t object)
{
	for (; i < object; i++)
	{
		bool		compound = i + 1 < object && dlg_mark(reader, i + 1, '-');

		if (reader->tokens[i].kind == TOKEN_PUNCT ? !dlg_mark(reader, i, '"') && !dlg_mark(reader, i, '-')
			: !compound && ONE_OF(reader, i, "by", "in", "to", "that", "under", "during"))
			return false;
	}
	return true;
}

/* Parties hold a meeting: its name follows the verb. */
static bool
try_holds(const Reader *reader, Frame *frame)
{
	MeetingName subject;
	bool		own = name_before(reader, frame->range.first, frame->verb, &subject) && subject.proper;
	uint32_t	limit = frame->verb_end + 40 < frame->range.end ? frame->verb_end + 40 : frame->range.end;

	uint32_t	at = after_adverbial(reader, frame->verb_end, limit);

	if (!dlg_find_meeting(reader, at, limit, &frame->name) || frame->name.first > at + 14)
		return false;
	/* "has held policy planning talks with Canada": what is done at large */
	if (!frame->name.proper && !frame->name.ordinal && frame->name.plural &&
		!ONE_OF(reader, at, "the", "their", "its") && dlg_is_perfect(reader, frame->range.first, frame->verb))
		return false;
	if (!is_object(reader, at, frame->name.first))
		return false;
	if (is_institution(reader, &frame->name))
		return false;
	frame->kind = FRAME_HOLDS;
	frame->named = true;
	/* "held a productive meeting" tells of a meeting without a name */
	if ((frame->name.occasion || is_any(reader, frame)) && !frame->name.ordinal && !frame->name.present &&
		!dlg_series_named(reader, &frame->name) && !own)
	{
		frame->kind = FRAME_MEETS;
		frame->named = false;
	}
	if (own && subject.end + 24 >= frame->verb)
		join_own(reader, frame, &subject);
	return true;
}

/* "opened the A-B consultations", "had a video conference with B": a meeting is the verb's object. */
static bool
try_opens(const Reader *reader, Frame *frame, uint32_t i, int form)
{
	if (dlg_is(reader, i, "had"))
	{
		frame->verb_end = i + 1;
		return ONE_OF(reader, i + 1, "a", "an", "their", "talks", "consultations") &&
			(try_holds(reader, frame) || dlg_try_call_held(reader, frame));
	}
	return form != FORM_ING && try_holds(reader, frame) && frame->named && frame->name.parties.ncodes >= 2;
}

/* A meeting was held: its name stands before the verb. */
static bool
try_held(const Reader *reader, Frame *frame)
{
	if (!name_before(reader, frame->range.first, frame->verb, &frame->name) ||
		is_institution(reader, &frame->name))
		return false;
	frame->kind = FRAME_HELD;
	frame->named = true;
	return true;
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

/* "The Council, which is a key body, will meet": does all between name and verb stand between commas? */
static bool
is_parenthesis(const Reader *reader, const Frame *frame)
{
	uint32_t	before = frame->verb - (frame->verb > 0 && dlg_is(reader, frame->verb - 1, "will"));

	return dlg_mark(reader, frame->name.end, ',') && before > frame->name.end + 1 &&
		   dlg_mark(reader, before - 1, ',');
}

/* "travelled to Oslo to meet with officials": is the meeting at the frame's verb what a journey was for? */
static bool
travels_to_meet(const Reader *reader, const Frame *frame)
{
	static const char *const travels[] = {"travel", "visit", NULL};
	uint32_t	end;
	int			form;

	if (!dlg_is(reader, frame->verb_end, "with") && !dlg_is(reader, frame->verb_end - 1, "with"))
		return false;
	for (uint32_t i = frame->range.first; i + 1 < frame->verb; i++)
		if (dlg_verb_of(reader, i, travels, &form, &end) &&
			(form & FORM_PAST || dlg_is_future(reader, frame->range.first, i)))
			return true;
	return false;
}

/* Does an office or a counterpart follow the article or pronoun at token i ("the Lemurian Minister", "his counterpart")? */
static bool
names_somebody(const Reader *reader, uint32_t i)
{
	uint32_t	end;

	for (uint32_t k = i + 1; k < i + 5 && k < reader->ntokens && reader->tokens[k].kind == TOKEN_WORD; k++)
		if (dlg_is_office(reader, k, &end) || dlg_match(reader, k, LEX_HONORIFIC, &end) ||
			ONE_OF(reader, k, "counterpart", "counterparts", "leaders", "officials"))
			return true;
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
	/* "met the Minister of Mines", "met his counterpart" */
	if (names_somebody(reader, frame->verb_end))
		return true;
	if (dlg_verb_is(reader, i, (const char *const[]) {"convene", "reconvene", NULL}, &form, &end))
		return end >= frame->range.end || reader->tokens[end].kind == TOKEN_PUNCT ||
			dlg_is_any(reader, end, where_words) || dlg_match(reader, end, LEX_WEEKDAY, &end);
	return frame->verb_end >= frame->range.end || !dlg_is_any(reader, frame->verb_end, after);
}

/*
 * "met with a group of Lemurian women": people whom only an adjective of their
 * country describes, nobody in office among them.
 */
static bool
meets_people(const Reader *reader, const Frame *frame)
{
	static const char *const ends[] = {"in", "on", "at", "to", "and", "for", "today", "yesterday", "who", NULL};
	uint32_t	i = frame->verb_end;
	uint32_t	end;
	bool		adjective = false;

	i += dlg_is(reader, i, "today");
	if (!dlg_is(reader, i, "with"))
		return false;
	for (i++; i < frame->range.end && !dlg_is_any(reader, i, ends); i++)
	{
		const LexEntry *party = dlg_match(reader, i, LEX_PARTY, &end);

		if (dlg_is_office(reader, i, NULL) || dlg_match(reader, i, LEX_DELEGATE, NULL) ||
			dlg_match(reader, i, LEX_HONORIFIC, NULL) || dlg_match(reader, i, LEX_ACTOR, NULL) ||
			ONE_OF(reader, i, "counterpart", "counterparts", "officials") ||
			reader->tokens[i].kind == TOKEN_PUNCT)
			return false;
		if (party && !dlg_slice_is(party->text, "adjective") && !dlg_slice_is(party->text, "demonym"))
			return false;
		adjective |= party != NULL;
	}
	return adjective;
}

/* Parties meet: perhaps for, at or during a meeting that is named. */
static bool
try_meets(const Reader *reader, Frame *frame)
{
	uint32_t	at = frame->verb_end;
	uint32_t	ordinal = times_met(reader, at, frame->range.end);

	if (!is_meeting_verb(reader, frame) || meets_people(reader, frame))
		return false;
	frame->kind = FRAME_MEETS;
	if (name_before(reader, frame->range.first, frame->verb, &frame->name) &&
		!is_institution(reader, &frame->name) &&
		(after_bracket(reader, frame->name.end, frame->verb) + 4 >= frame->verb || is_parenthesis(reader, frame)))
	{
		frame->kind = FRAME_HELD;
		frame->named = true;
		frame->name.ordinal = ordinal ? ordinal : frame->name.ordinal;
	}
	dlg_find_purpose(reader, frame, at, dlg_purpose_at(reader, frame));
	return true;
}

/* "will join a NATO summit": does somebody in office take part in a meeting of a group? */
static bool
joins_group(const Reader *reader, const Frame *frame)
{
	bool		party;
	bool		official;

	/* to attend a meeting may be what one travelled for, and then met others */
	if (frame->verb == 0 || dlg_is(reader, frame->verb - 1, "to"))
		return false;
	dlg_frame_subject(reader, frame, &party, &official);
	return official && !frame->name.body && frame->name.parties.ncodes == 1 &&
		   dlg_is_group(reader, frame->name.parties.codes[0]);
}

/* People of two parties took part in a meeting, or in one that bears the names of two or of a group. */
static bool
try_attends(const Reader *reader, Frame *frame)
{
	frame->verb_end += dlg_is(reader, frame->verb_end, "in");
	if (!try_holds(reader, frame))
		return false;
	if (joins_group(reader, frame))
		return frame->named = true;
	return frame->named && (frame->name.parties.ncodes >= 2 ||
			dlg_count_holders(reader, frame->range.first, frame->verb) >= 2);
}

/* "The X concluded in Oslo", "the X opens on Tuesday": it was held, or will be. */
static bool
try_passes(const Reader *reader, Frame *frame)
{
	uint32_t	end = frame->verb_end;

	if (end < frame->range.end && reader->tokens[end].kind != TOKEN_PUNCT && !dlg_is(reader, end - 1, "with") &&
		!dlg_is_any(reader, end, where_words) && !dlg_match(reader, end, LEX_WEEKDAY, &(uint32_t) {0}))
		return false;
	return try_held(reader, frame) && frame->name.end + NAME_TOKENS >= frame->verb;
}

/* "is to be held", "is scheduled to be held", and no mere "agreed on a meeting to be held": "to" at token i. */
static bool
is_scheduled(const Reader *reader, Frame *frame, uint32_t i)
{
	static const char *const set[] = {"scheduled", "planned", "expected", "set", "due", NULL};

	if (i < frame->range.first + 2)
		return false;
	frame->future = true;
	i -= dlg_is_any(reader, i - 1, set);
	return dlg_is_any(reader, i - 1, be_words);
}

/* Does a day or a place follow at once ("held in Oslo", "held September 10-11")? */
static bool
is_told_where(const Reader *reader, uint32_t i)
{
	uint32_t	end;

	return (dlg_is_any(reader, i, where_words) && !dlg_is(reader, i, "for") && !dlg_is(reader, i, "with") &&
			!dlg_is(reader, i, "to") && !dlg_is(reader, i, "again")) ||
		   (reader->tokens[i].kind != TOKEN_PUNCT && dlg_date_at(reader, i, reader->published, &end).data);
}

/* "The Dialogue, held in Oslo, covered": the meeting spoken of, not an earlier one ("the first, held in Oslo"). */
static bool
is_itself(const Reader *reader, const Frame *frame)
{
	const MeetingName *name = &frame->name;

	return !name->ordinal && !name->step && !name->indefinite && !name->plural &&
		   (dlg_series_bare(reader, name) || name->first <= frame->range.first + 1);
}

/* A verb of holding at token i: "was held", "held the X", "the X, chaired by", "the X held on 3 May". */
static bool
try_hold_verb(const Reader *reader, Frame *frame, uint32_t i, int form, bool passive)
{
	uint32_t	end = frame->verb_end;
	bool		by = dlg_is(reader, end, "by");

	/* "On 3 May, in Oslo, was held the Meeting of Ministers of A and B" */
	if (passive && dlg_is(reader, i - 1, "was") && dlg_is(reader, end, "the") &&
		dlg_find_meeting(reader, end, frame->range.end, &frame->name) && frame->name.first <= end + 1)
	{
		frame->kind = FRAME_HELD;
		return frame->named = true;
	}
	if (passive && form & (FORM_PAST | FORM_PARTICIPLE))
		return (!dlg_is(reader, i - 1, "be") || !dlg_is(reader, i - 2, "to") ||
				is_scheduled(reader, frame, i - 2)) &&
			   try_held(reader, frame);
	if (try_holds(reader, frame))
		return true;
	if (form & (FORM_PARTICIPLE | FORM_PAST) && i > frame->range.first &&
		(by ? dlg_mark(reader, i - 1, ',') : is_told_where(reader, end)) && try_held(reader, frame) &&
		frame->name.end + 8 >= i && (by ? frame->name.proper : is_itself(reader, frame)))
		return true;
	frame->named = false;
	return dlg_verb_is(reader, i, (const char *const[]) {"hold", NULL}, NULL, &end) && dlg_try_call_held(reader, frame);
}

/* Verbs of people who meet, speak, receive or travel, none of them in the passive. */
static bool
try_people(const Reader *reader, Frame *frame, uint32_t i)
{
	int			form;

	if (dlg_verb_of(reader, i, attend_verbs, &form, &frame->verb_end) && form != FORM_ING &&
		try_attends(reader, frame))
		return true;
	if (dlg_verb_of(reader, i, speak_verbs, &form, &frame->verb_end) && (form & FORM_PAST || frame->future) &&
		dlg_try_speaks(reader, frame))
		return true;
	if (dlg_is(reader, i, "called"))
	{
		frame->verb_end = i + 1;
		return dlg_try_calls(reader, frame);
	}
	if (dlg_is(reader, i, "signed"))
	{
		frame->verb_end = i + 1;
		return dlg_try_signs(reader, frame);
	}
	if (dlg_verb_of(reader, i, receive_verbs, &form, &frame->verb_end) && (form & FORM_PAST || frame->future))
		return dlg_try_receives(reader, frame);
	if (dlg_verb_of(reader, i, visit_verbs, &form, &frame->verb_end) && form != FORM_ING &&
		dlg_try_visits(reader, frame))
		return true;
	if (dlg_verb_of(reader, i, launch_verbs, &form, &frame->verb_end) && try_holds(reader, frame) &&
		!frame->name.body)
	{
		frame->kind = FRAME_LAUNCHES;
		return true;
	}
	return false;
}

/* May token i be a verb that try_verb knows, by the keys of all of them? */
static bool
may_tell(const Reader *reader, uint32_t i)
{
	const KeySet all[] = {
		KEYS_OF(hold_verbs), KEYS_OF(open_verbs), KEYS_OF(meet_verbs), KEYS_OF(place_verbs), KEYS_OF(receive_verbs),
		KEYS_OF(launch_verbs), KEYS_OF(attend_verbs), KEYS_OF(pass_verbs), KEYS_OF(speak_verbs), KEYS_OF(visit_verbs)};
	KeySet		keys = {0, 0};

	for (size_t k = 0; k < sizeof all / sizeof *all; k++)
	{
		keys.low |= all[k].low;
		keys.high |= all[k].high;
	}
	return dlg_begins_lemma(reader, i, keys) || ONE_OF(reader, i, "had", "called") || dlg_is_any(reader, i, set_words);
}

/* Tries the verb at token i as the frame's. */
static bool
try_verb(const Reader *reader, Frame *frame, uint32_t i)
{
	int			form;
	bool		passive = dlg_is_passive(reader, frame->range.first, i);

	frame->verb = i;
	frame->future = dlg_is_future(reader, frame->range.first, i);
	if (dlg_is_habit(reader, frame->range, i) || dlg_is_last_time(reader, frame->range.first, i))
		return false;
	if (dlg_verb_of(reader, i, pass_verbs, &form, &frame->verb_end) && !passive &&
		form & (FORM_PAST | FORM_S | FORM_BASE) && try_passes(reader, frame))
		return true;
	/* "is scheduled for 3 December" */
	if (passive && dlg_is_any(reader, i, set_words) && ONE_OF(reader, i + 1, "for", "on"))
	{
		frame->verb_end = i + 1;
		frame->future = true;
		return try_held(reader, frame);
	}
	if (dlg_verb_of(reader, i, place_verbs, &form, &frame->verb_end))
		return try_held(reader, frame);
	if (dlg_verb_of(reader, i, hold_verbs, &form, &frame->verb_end) && (form != FORM_ING || passive))
	{
		if (try_hold_verb(reader, frame, i, form, passive))
			return true;
		if (passive && form & (FORM_PAST | FORM_PARTICIPLE))
			return false;
	}
	if (!passive && (dlg_is(reader, i, "had") || dlg_verb_of(reader, i, open_verbs, &form, &frame->verb_end)) &&
		try_opens(reader, frame, i, form))
		return true;
	frame->named = false;
	if (passive && dlg_is(reader, i, "received") && dlg_try_received(reader, frame))
		return true;
	if (!passive && dlg_verb_of(reader, i, meet_verbs, &form, &frame->verb_end) && form != FORM_ING &&
		try_meets(reader, frame))
		return true;
	return !passive && try_people(reader, frame, i);
}

/* "met in Oslo and held the second A-B Dialogue": the name that a later verb gives to what was met for. */
static void
name_later(const Reader *reader, Frame *frame)
{
	for (uint32_t i = frame->verb_end; i + 1 < frame->range.end; i++)
	{
		Frame		later = {.range = frame->range, .verb = i};

		if (dlg_is(reader, i, "and") && i + 1 < frame->range.end &&
			(dlg_verb_of(reader, i + 1, hold_verbs, NULL, &later.verb_end) ||
			 dlg_verb_of(reader, i + 1, launch_verbs, NULL, &later.verb_end)) &&
			try_holds(reader, &later) && later.named && later.name.proper && later.name.parties.ncodes >= 2)
		{
			frame->name = later.name;
			frame->named = true;
			return;
		}
	}
}

Frame
dlg_find_frame(const Reader *reader, TokenRange range)
{
	Frame		frame;
	Frame		launch = {.kind = FRAME_NONE};
	Frame		receive = {.kind = FRAME_NONE};

	range.first = dlg_after_dateline(reader, range);
	if (range.end > range.first + FRAME_TOKENS)
		range.end = range.first + FRAME_TOKENS;
	for (uint32_t i = range.first; i < range.end; i++)
		if (reader->tokens[i].mark == ';')
			range.end = i;
	for (uint32_t i = range.first; (i = dlg_next(reader, i, range.end, SIGN_VERB | SIGN_PARTICLE)) < range.end; i++)
	{
		if (reader->tokens[i].kind != TOKEN_WORD || (!dlg_begins(reader, i, LEX_VERB) && !dlg_is(reader, i, "had")) ||
			!may_tell(reader, i))
			continue;
		memset(&frame, 0, sizeof frame);
		frame.range = range;
		if (!try_verb(reader, &frame, i))
			continue;
		if (frame.kind == FRAME_LAUNCHES && launch.kind == FRAME_NONE)
			launch = frame;
		else if (frame.kind == FRAME_RECEIVES && receive.kind == FRAME_NONE)
			receive = frame;
		else if (frame.kind != FRAME_LAUNCHES && frame.kind != FRAME_RECEIVES)
		{
			if (!frame.named)
				name_later(reader, &frame);
			return frame;
		}
	}
	memset(&frame, 0, sizeof frame);
	frame.range = range;
	if (dlg_try_occasion(reader, &frame) || (receive.kind == FRAME_NONE && dlg_try_opening(reader, &frame)))
		return frame;
	if (receive.kind == FRAME_NONE && launch.kind == FRAME_NONE && !reader->programme)
	{
		if (dlg_try_venue(reader, &frame) || dlg_find_talk(reader, &frame))
			return frame;
	}
	frame.kind = FRAME_NONE;
	return receive.kind ? receive : launch.kind ? launch : frame;
}
