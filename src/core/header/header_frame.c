/*
 * header_frame.c: sentences that tell of a meeting.
 *
 * Relies on the lexicon's verbs and on series.c for names.  Each sentence is
 * read once from left to right, at most FRAME_TOKENS of it.
 */
#include "header_frame.h"
#include "header_opening.h"

#include <string.h>

#define FRAME_TOKENS 400
#define NAME_TOKENS 40			/* where the name of what a delegation goes for is looked for */

static const char *const hold_verbs[] = {"hold",     "convene",  "conduct", "organize", "host",
										 "co-host",  "co-chair", "chair",   "conclude", "complete",
										 "kick off", "finalize", "wrap up",  "reconvene", "play host to", NULL};
static const char *const open_verbs[] = {"open", NULL};
static const char *const meet_verbs[] = {"meet",	 "come together", "gather",	  "sit down",
										 "assemble", "convene",		  "reconvene", NULL};
static const char *const place_verbs[] = {"take place", NULL};
static const char *const set_words[] = {"scheduled", "set", "planned", "slated", NULL};
static const char *const receive_verbs[] = {"receive",		  "host",	 "welcome",
											"bring together", "convene", "reconvene", NULL};
static const char *const launch_verbs[] = {"launch", "establish", "inaugurate", "relaunch", NULL};
static const char *const attend_verbs[] = {"participate", "attend", "take part", "join", NULL};
static const char *const pass_verbs[] = {"conclude", "end",		 "begin",	 "open",	 "start",
										 "commence", "kick off", "wrap up", "end with", "conclude with", NULL};
static const char *const speak_verbs[] = {"speak", "talk", "confer", "discuss", "consult", "engage", NULL};
static const char *const had_words[] = {"had", NULL};
static const char *const received_words[] = {"received", NULL};
static const char *const called_words[] = {"called", "telephoned", "phoned", "paid", "pays", "made", NULL};
static const char *const signed_words[] = {"signed", NULL};
static const char *const visit_verbs[] = {"lead", "head", "travel", "visit", "send", "arrive", NULL};
static const char *const be_words[] = {"was", "were", "is", "are", "been", "be", "being", NULL};
static const char *const where_words[] = {"in",		   "on",	 "at",	 "for",	  "with",  "today", "yesterday",
										  "virtually", "online", "here", "again", "under", "to",	"from", NULL};

bool
dlg_is_where(const Reader *reader, uint32_t i)
{
	return dlg_is_any(reader, i, where_words);
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
}

/* "had a video conference", "held talks": any meeting of its kind; hosts hold one that is theirs. */
static bool
is_any(const Reader *reader, const Frame *frame)
{
	return (frame->name.indefinite || frame->name.plural) && !frame->name.proper &&
		   !dlg_series_named(reader, &frame->name) &&
		   !dlg_verb_is(reader, frame->verb,
						(const char *const[]) {"host", "co-host", "play host to", "organize", NULL}, NULL,
						&(uint32_t) {0});
}

/* Do only determiners, adjectives ("wide-ranging", "face-to-face") and counts stand between a verb and its object? */
static bool
is_object(const Reader *reader, uint32_t i, uint32_t object)
{
	for (; i < object; i++)
	{
		bool		compound = i + 1 < object && dlg_mark(reader, i + 1, '-');

		if (reader->tokens[i].kind == TOKEN_PUNCT
			? !dlg_mark(reader, i, '"') && !dlg_mark(reader, i, '-') && !dlg_mark(reader, i, '\'')
			: !compound && ONE_OF(reader, i, "by", "in", "to", "that", "under", "during", "elected", "community"))
			return false;
	}
	return true;
}

/* "X, head of the Officials' Meeting, attended": is the meeting what somebody leads? */
static bool
is_led(const Reader *reader, uint32_t i)
{
	i -= i > 0 && dlg_is(reader, i - 1, "the");
	return i > 1 && dlg_is(reader, i - 1, "of") && ONE_OF(reader, i - 2, "head", "leader", "chair", "chairman", "member");
}

/* Parties hold a meeting: its name follows the verb. */
static bool
try_holds(const Reader *reader, Frame *frame)
{
	MeetingName subject;
	bool		own = dlg_name_before(reader, frame->range.first, frame->verb, &subject) &&
		(subject.proper || (subject.body && subject.parties.ncodes >= 2)) && !is_led(reader, subject.parts[0].first);
	uint32_t	limit = frame->verb_end + 40 < frame->range.end ? frame->verb_end + 40 : frame->range.end;
	uint32_t	at = dlg_after_adverbial(reader, frame->verb_end, limit);
	uint32_t	times;

	if (!dlg_find_meeting(reader, at, limit, &frame->name) || frame->name.first > at + 14)
		return false;
	if (!is_object(reader, at, frame->name.first))
		return false;
	/* but "A and B held their third Cooperation Council" */
	if (dlg_is_institution(reader, &frame->name) &&
		!(frame->name.ordinal && dlg_count_holders(reader, frame->range.first, frame->verb) >= 2))
		return false;
	frame->kind = FRAME_HOLDS;
	frame->named = true;
	frame->remote = ONE_OF(reader, frame->name.noun - 1, "phone", "telephone", "telephonic");
	/* "held a productive meeting" tells of a meeting without a name */
	if ((frame->name.occasion || is_any(reader, frame)) && !frame->name.ordinal && !frame->name.present &&
		!dlg_series_named(reader, &frame->name) && !own)
	{
		if (dlg_meets_people(reader, frame, frame->name.noun_end))
			return false;
		frame->kind = FRAME_MEETS;
		frame->named = false;
	}
	if (own && subject.end + 24 >= frame->verb)
		join_own(reader, frame, &subject);
	/* "held their Dialogue for the second time"; the first may be the first since long */
	if (frame->named && frame->name.ordinal == 0 && !frame->name.step &&
		(times = dlg_times_met(reader, frame->name.end, frame->range.end)) > 1)
		frame->name.ordinal = times;
	return true;
}

/* "had her first meeting with B": which of hers it was is no number of a series. */
static bool
had_own(const Reader *reader, Frame *frame)
{
	if (!ONE_OF(reader, frame->verb_end, "his", "her") || !try_holds(reader, frame) || frame->name.proper ||
		!dlg_is(reader, frame->name.noun_end, "with"))
		return false;
	frame->kind = FRAME_MEETS;
	frame->named = false;
	return true;
}

/* "had a video conference with B": a meeting is the verb's object. */
static bool
try_had(const Reader *reader, Frame *frame)
{
	if (had_own(reader, frame))
		return true;
	return (ONE_OF(reader, frame->verb_end, "a", "an", "their", "separate", "talks", "consultations") ||
			dlg_match(reader, frame->verb_end, LEX_NUMBER, NULL)) &&
			(try_holds(reader, frame) || dlg_try_call_held(reader, frame) || dlg_try_counterparts(reader, frame));
}

/* "opened the A-B consultations" */
static bool
try_opens(const Reader *reader, Frame *frame)
{
	return try_holds(reader, frame) && frame->named && frame->name.parties.ncodes >= 2;
}

/*
 * "Since our third Summit, which took place in Oslo, much was done", "As part of
 * the Summit taking place in Oslo, he received": is the meeting only told of to
 * say when or where something else was done?
 */
static bool
is_circumstance(const Reader *reader, const Frame *frame)
{
	static const char *const links[] = {"since", "after", "following", "before", NULL};
	static const char *const roofs[] = {"part", "events", "eve", NULL};
	uint32_t	first = frame->name.first;

	first -= first > frame->range.first && ONE_OF(reader, first - 1, "our", "their", "its", "the");
	if (first == frame->range.first)
		return false;
	/* "As agreed during the meeting held in Oslo, a technical meeting was held" */
	if (dlg_is(reader, frame->range.first, "as") &&
		ONE_OF(reader, frame->range.first + 1, "agreed", "decided", "announced", "mandated", "directed") &&
		ONE_OF(reader, first - 1, "during", "at", "by"))
		return true;
	return dlg_is_any(reader, first - 1, links) || dlg_is_aside(reader, first) ||
		(first > frame->range.first + 1 && dlg_is(reader, first - 1, "of") && dlg_is_any(reader, first - 2, roofs));
}

/* A meeting was held: its name stands before the verb. */
static bool
try_held(const Reader *reader, Frame *frame)
{
	if (!dlg_name_before(reader, frame->range.first, frame->verb, &frame->name) ||
		dlg_is_institution(reader, &frame->name) || dlg_is_of_earlier(reader, frame))
		return false;
	if (is_circumstance(reader, frame))
		return false;
	/* "A meeting of Minister X with Minister Y of A took place" */
	if (frame->name.occasion && !frame->name.proper && !frame->name.ordinal &&
		dlg_names_sides(reader, frame, frame->name.noun_end))
	{
		frame->kind = FRAME_MEETS;
		return true;
	}
	frame->kind = FRAME_HELD;
	frame->named = true;
	if (frame->name.ordinal == 0 && !frame->name.step)
		frame->name.ordinal = dlg_times_met(reader, frame->verb_end, frame->range.end);
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

/* "the meeting of the foreign ministers of A, B and C": are those who met told behind a meeting without a name? */
static bool
is_of_people(const Reader *reader, const Frame *frame)
{
	uint32_t	i = frame->name.noun_end + 1 + dlg_is(reader, frame->name.noun_end + 1, "the");
	uint32_t	end;

	return frame->name.occasion && !frame->name.ordinal && dlg_is(reader, frame->name.noun_end, "of") &&
		dlg_match(reader, i, LEX_ACTOR, &end) && dlg_count_holders(reader, end, frame->range.end) >= 1;
}

/* People of two parties took part in a meeting, or in one that bears the names of two or of a group. */
static bool
try_attends(const Reader *reader, Frame *frame)
{
	uint32_t	end;

	frame->verb_end += ONE_OF(reader, frame->verb_end, "today", "yesterday", "virtually");
	/* "will participate on 3 May in the X" */
	if (dlg_is(reader, frame->verb_end, "on") && dlg_date_at(reader, frame->verb_end + 1, SLICE("2000"), &end).data)
		frame->verb_end = end;
	frame->verb_end += dlg_is(reader, frame->verb_end, "in");
	if (!try_holds(reader, frame) || (frame->named && dlg_is_aside(reader, frame->name.first)))
		return false;
	/* "Foreign ministers attending the A-B Ministerial Meeting stressed" */
	if (frame->form & FORM_ING && !(frame->named && frame->name.proper && frame->name.parties.ncodes >= 2))
		return false;
	/* "invited them to join the G at the X" */
	for (uint32_t i = frame->verb_end; i < frame->name.first && frame->named; i++)
		if (dlg_is(reader, i, "at"))
			return false;
	if (joins_group(reader, frame))
		return frame->named = true;
	/* "participated in a trilateral meeting with Minister X of A" */
	if (!frame->named && frame->kind == FRAME_MEETS && dlg_meets_official(reader, frame))
		return dlg_count_holders(reader, frame->name.noun_end, frame->range.end) >= 1;
	if (is_of_people(reader, frame))
	{
		frame->kind = FRAME_MEETS;
		frame->named = false;
		return true;
	}
	return frame->named && (frame->name.parties.ncodes >= 2 ||
			dlg_count_holders(reader, frame->range.first, frame->verb) >= 2);
}

/* "The X concluded in Oslo", "the X opens on Tuesday": it was held, or will be. */
static bool
try_passes(const Reader *reader, Frame *frame)
{
	uint32_t	end = frame->verb_end;

	if (!(frame->form & (FORM_PAST | FORM_S | FORM_BASE)))
		return false;
	if ((frame->form & FORM_PAST || frame->future) && dlg_try_begins(reader, frame))
		return true;
	if (end < frame->range.end && reader->tokens[end].kind != TOKEN_PUNCT &&
		!dlg_is(reader, end - 1, "with") && !dlg_is_where(reader, end) &&
		!dlg_match(reader, end, LEX_WEEKDAY, &(uint32_t) {0}))
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

	return (dlg_is_where(reader, i) && !dlg_is(reader, i, "for") && !dlg_is(reader, i, "with") &&
			!dlg_is(reader, i, "to") && !dlg_is(reader, i, "again")) ||
		   (reader->tokens[i].kind != TOKEN_PUNCT && dlg_date_at(reader, i, reader->published, &end).data);
}

/* "The Dialogue, held in Oslo, covered": the meeting spoken of, not an earlier one ("the first, held in Oslo"). */
static bool
is_itself(const Reader *reader, const Frame *frame)
{
	const MeetingName *name = &frame->name;

	/* "The meeting follows the one held in Oslo last August" */
	if (name->first > frame->range.first &&
		ONE_OF(reader, name->first - 1, "follows", "following", "followed", "after", "since", "before"))
		return false;
	return !name->ordinal && !name->step && !name->indefinite && !name->plural &&
		   (dlg_series_bare(reader, name) || name->first <= frame->range.first + 1);
}

/* A verb of holding: "was held", "held the X", "the X, chaired by", "the X held on 3 May". */
static bool
try_hold_verb(const Reader *reader, Frame *frame)
{
	uint32_t	i = frame->verb;
	uint32_t	end = frame->verb_end;
	int			form = frame->form;
	bool		passive = frame->passive;
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
	return dlg_verb_is(reader, i, (const char *const[]) {"hold", "convene", "host", NULL}, NULL, &end) &&
		(dlg_try_counterparts(reader, frame) || dlg_try_call_held(reader, frame));
}

/* "A joined B in co-chairing the third A-B Dialogue", "after holding it": a gerund tells of it by its whole name. */
static bool
try_holding(const Reader *reader, Frame *frame)
{
	return frame->form & FORM_ING && frame->verb > frame->range.first &&
		ONE_OF(reader, frame->verb - 1, "in", "after", "by", "while", "upon") && try_holds(reader, frame) &&
		frame->named && frame->name.proper && frame->name.parties.ncodes >= 2;
}

/* "is scheduled for 3 December" */
static bool
try_set(const Reader *reader, Frame *frame)
{
	frame->future = true;
	return ONE_OF(reader, frame->verb_end, "for", "on") && try_held(reader, frame);
}

/* They launched, established a meeting to come. */
static bool
try_launches(const Reader *reader, Frame *frame)
{
	if (!try_holds(reader, frame) || frame->name.body)
		return false;
	frame->kind = FRAME_LAUNCHES;
	return true;
}

/* Which voice a verb must have, and which of its forms, to be tried. */
typedef enum Voice
{
	VOICE_ANY,
	VOICE_ACTIVE,
	VOICE_PASSIVE
} Voice;

typedef enum Told
{
	TOLD_ANY,
	TOLD_FINITE,				/* no mere "holding" */
	TOLD_DONE					/* in the past, or in the future */
} Told;

/* Verbs that may tell of a meeting, and what reads the frame behind them; words match as they are written. */
typedef struct TellingVerb
{
	const char *const *lemmas;
	bool		words;
	Voice		voice;
	Told		told;
	bool		(*try) (const Reader *reader, Frame *frame);
} TellingVerb;

/* In the order in which they are tried; each has its bit among the deeds of a word (lexicon.h). */
static const TellingVerb telling[] = {
	{pass_verbs, false, VOICE_ACTIVE, TOLD_ANY, try_passes},
	{set_words, true, VOICE_PASSIVE, TOLD_ANY, try_set},
	{place_verbs, false, VOICE_ANY, TOLD_ANY, try_held},
	{hold_verbs, false, VOICE_ANY, TOLD_FINITE, try_hold_verb},
	{hold_verbs, false, VOICE_ACTIVE, TOLD_ANY, try_holding},
	{had_words, true, VOICE_ACTIVE, TOLD_ANY, try_had},
	{open_verbs, false, VOICE_ACTIVE, TOLD_FINITE, try_opens},
	{received_words, true, VOICE_PASSIVE, TOLD_ANY, dlg_try_received},
	{meet_verbs, false, VOICE_ANY, TOLD_FINITE, dlg_try_meets},
	{attend_verbs, false, VOICE_ACTIVE, TOLD_ANY, try_attends},
	{speak_verbs, false, VOICE_ACTIVE, TOLD_DONE, dlg_try_speaks},
	{called_words, true, VOICE_ACTIVE, TOLD_ANY, dlg_try_calls},
	{signed_words, true, VOICE_ACTIVE, TOLD_ANY, dlg_try_signs},
	{receive_verbs, false, VOICE_ACTIVE, TOLD_DONE, dlg_try_receives},
	{visit_verbs, false, VOICE_ANY, TOLD_FINITE, dlg_try_visits},
	{launch_verbs, false, VOICE_ACTIVE, TOLD_ANY, try_launches}};

#define TELLING (sizeof telling / sizeof *telling)

void
dlg_meeting_deeds(uint32_t *deeds)
{
	for (size_t k = 0; k < TELLING; k++)
		if (!telling[k].words)
			dlg_use_lemmas(deeds, telling[k].lemmas, 1u << k);
}

void
dlg_meeting_uses(uint16_t *uses)
{
	for (size_t k = 0; k < TELLING; k++)
		if (telling[k].words)
			dlg_use_words(uses, telling[k].lemmas, USE_TELLS);
}

/* The rows whose word token i is, a bit each. */
static uint32_t
rows_as_written(const Reader *reader, uint32_t i)
{
	uint32_t	found = 0;

	for (size_t k = 0; k < TELLING; k++)
		if (telling[k].words && dlg_is_one_of(reader, i, telling[k].lemmas))
			found |= 1u << k;
	return found;
}

/* The rows of which token i may be the verb, a bit each. */
static inline uint32_t
rows_at(const Reader *reader, uint32_t i)
{
	return (dlg_deeds(reader, i) & DEED_MEETING) | (dlg_may(reader, i, USE_TELLS) ? rows_as_written(reader, i) : 0);
}

/* Does a list of officials go on at token i: "met with X; | and the Minister Y", "X; | H.E. Mr. Y, Minister of Z"? */
static bool
lists_official(const Reader *reader, uint32_t i)
{
	i += dlg_is(reader, i, "and");
	return dlg_match(reader, i, LEX_HONORIFIC, NULL) || dlg_is_office(reader, i, &(uint32_t) {0}) ||
		(dlg_is(reader, i, "the") &&
		 (dlg_match(reader, i + 1, LEX_HONORIFIC, NULL) || dlg_is_office(reader, i + 1, &(uint32_t) {0})));
}

/* What the words of the range tell of, up to its first semicolon, where it ends. */
static Hints
read_hints(const Reader *reader, TokenRange *range)
{
	Hints		hints = {0, 0};

	for (uint32_t i = range->first; (i = NEXT_OF(reader, i, range->end, ";")) < range->end; i++)
		if (!lists_official(reader, i + 1))
			range->end = i;
	for (uint32_t i = range->first; (i = dlg_next(reader, i, range->end, SIGN_VERB)) < range->end; i++)
		hints.deeds |= dlg_deeds(reader, i);
	for (uint32_t i = range->first; i < range->end; i++)
		hints.uses |= reader->uses[dlg_key_number(reader->marks[i])];
	return hints;
}

/* Does the frame's verb fit the row?  Fills its end and form. */
static bool
fits(const Reader *reader, Frame *frame, const TellingVerb *row)
{
	if ((row->voice == VOICE_ACTIVE && frame->passive) || (row->voice == VOICE_PASSIVE && !frame->passive))
		return false;
	frame->form = FORM_PAST;
	frame->verb_end = frame->verb + 1;
	if (!row->words && !dlg_verb_is(reader, frame->verb, row->lemmas, &frame->form, &frame->verb_end))
		return false;
	if (row->told == TOLD_FINITE)
		return frame->form != FORM_ING || frame->passive ||
			(frame->verb > frame->range.first && dlg_is(reader, frame->verb - 1, "after")) ||
			dlg_is_pleased(reader, frame->range.first, frame->verb);
	return row->told == TOLD_ANY || frame->form & FORM_PAST || frame->future ||
		dlg_is_pleased(reader, frame->range.first, frame->verb);
}

/* Tries the verb at token i as the frame's, by the rows that it may fit, in their order. */
static bool
try_verb(const Reader *reader, TokenRange range, uint32_t i, uint32_t found, Frame *frame)
{
	Frame		fresh = {.range = range, .verb = i};

	if (dlg_is_habit(reader, range, i) || dlg_is_last_time(reader, range.first, i))
		return false;
	fresh.future = dlg_is_future(reader, range.first, i);
	fresh.passive = dlg_is_passive(reader, range.first, i);
	for (; found; found &= found - 1)
	{
		const TellingVerb *row = &telling[__builtin_ctz(found)];

		*frame = fresh;
		if (fits(reader, frame, row) && row->try(reader, frame))
			return true;
	}
	return false;
}

/* "received X in Oslo, where they co-chaired the Y": do those who met do what the verb at token i tells? */
static bool
is_of_theirs(const Reader *reader, const Frame *frame, uint32_t i)
{
	i -= dlg_mark(reader, i - 1, '-') && i > 2 ? 2 : 0;
	return i > frame->verb_end + 1 && dlg_is(reader, i - 1, "they") && ONE_OF(reader, i - 2, "where", "and", "when");
}

/*
 * "met in Oslo and held the second A-B Dialogue", "met in Oslo, where they co-chaired the Committee": the name that a
 * later verb gives to what was met for.
 */
static void
name_later(const Reader *reader, Frame *frame)
{
	for (uint32_t i = frame->verb_end + 1; i < frame->range.end; i++)
	{
		Frame		later = {.range = frame->range, .verb = i};
		bool		theirs = is_of_theirs(reader, frame, i);

		if ((theirs || dlg_is(reader, i - 1, "and")) &&
			(dlg_verb_of(reader, i, hold_verbs, NULL, &later.verb_end) ||
			 dlg_verb_of(reader, i, launch_verbs, NULL, &later.verb_end)) &&
			try_holds(reader, &later) && later.named && later.name.proper &&
			(theirs || later.name.parties.ncodes >= 2))
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
	Frame		receive = {.kind = FRAME_NONE};	/* or a visit */
	Hints		hints;
	bool		tells;

	range.first = dlg_after_dateline(reader, range);
	if (range.end > range.first + FRAME_TOKENS)
		range.end = range.first + FRAME_TOKENS;
	hints = read_hints(reader, &range);
	/* most sentences tell of no meeting */
	tells = hints.deeds & DEED_MEETING || hints.uses & USE_TELLS;
	for (uint32_t i = range.first; i < range.end && tells; i++)
	{
		uint32_t	found = rows_at(reader, i);

		if (found == 0 || !try_verb(reader, range, i, found, &frame))
			continue;
		if (frame.kind == FRAME_LAUNCHES && launch.kind == FRAME_NONE)
			launch = frame;
		else if ((frame.kind == FRAME_RECEIVES || frame.goal) && receive.kind == FRAME_NONE)
			receive = frame;
		else if (frame.kind != FRAME_LAUNCHES && frame.kind != FRAME_RECEIVES && !frame.goal &&
				 !(receive.kind == FRAME_RECEIVES && !receive.named && is_of_theirs(reader, &receive, i)))
		{
			if (!frame.named)
				name_later(reader, &frame);
			/* "during the visit of the Minister of A to B, the two held talks" */
			if (!frame.named && frame.kind == FRAME_MEETS)
				frame.goal = receive.goal;
			return frame;
		}
	}
	memset(&frame, 0, sizeof frame);
	frame.range = range;
	if (dlg_try_occasion(reader, &frame, hints) ||
		(receive.kind == FRAME_NONE && dlg_try_opening(reader, &frame, hints)))
		return frame;
	if (receive.kind == FRAME_NONE && launch.kind == FRAME_NONE && !reader->programme)
	{
		if (dlg_try_venue(reader, &frame, hints) || dlg_find_talk(reader, &frame, hints))
			return frame;
	}
	frame.kind = FRAME_NONE;
	if (receive.kind == FRAME_RECEIVES && !receive.named)
		name_later(reader, &receive);
	return receive.kind ? receive : launch.kind ? launch : frame;
}
