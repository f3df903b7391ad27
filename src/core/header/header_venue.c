/*
 * header_venue.c: meetings that are told of without a verb: what was done
 * during one, at its venue or on its occasion, and those that a sentence opens
 * with.
 *
 * Relies on series.c for names and on the lexicon's verbs and offices.  Such a
 * sentence counts only where two parties stand in it, or people in office.
 */
#include "header_frame.h"
#include "header_opening.h"

#define OPENING_TOKENS 24		/* of a phrase that opens a sentence */
#define REPRESENT_TOKENS 6		/* between "represented" and "at": the country */
#define PERSON_TOKENS 16			/* of somebody's name and posts */
#define SIDES_TOKENS 14			/* between "meeting" and "between": "in Oslo on 3 May 2021" */
#define FUTURE_TOKENS 6			/* behind a comma, in which "will" stands: "the Vice President of A will" */
#define VENUE_TOKENS 5			/* between "during" and the name: "a whole-of-government" */

static const char *const treat_verbs[] = {"discuss", "review", "address", "cover", "focus", "focus on", "explore",
										  "examine", "provide", "highlight", NULL};
static const char *const be_words[] = {"was", "were", "is", "are", "been", "be", "being", NULL};
/* A meeting without a name; what does not have one of them tells of none such. */
static const char *const with_nouns[] = {"meetings", "visit", "call", NULL};	/* what one has with somebody */
static const char *const talk_nouns[] = {"meeting", "talks", "discussions", "call", "conversation", "negotiations",
										 NULL};
static const char *const done_verbs[] = {"make", "adopt", "reach", "announce", "launch", "agree",
										 "establish", "take", "hold", "issue", "sign", NULL};

/* "Minister X represented her country at the A-B Ports Meeting", "at" at token i. */
static bool
represents(const Reader *reader, const Frame *frame, uint32_t i, const MeetingName *name)
{
	static const char *const verbs[] = {"represent", NULL};
	int			form;

	for (uint32_t k = 2; k <= REPRESENT_TOKENS && i > frame->range.first + k; k++)
		if (dlg_verb_of(reader, i - k, verbs, &form, &(uint32_t) {0}) && form & FORM_PAST)
			return name->proper && name->parties.ncodes >= 2;
	return false;
}

/* "a meeting of Minister X of A with Minister Y of B": does "with" follow the "of" at token i? */
static bool
is_with(const Reader *reader, uint32_t i, const Frame *frame)
{
	for (uint32_t k = i + 1; k < i + PERSON_TOKENS && k < frame->range.end; k++)
		if (dlg_is(reader, k, "with"))
			return dlg_is_office(reader, k + 1 + dlg_is(reader, k + 1, "the"), &(uint32_t) {0}) ||
				dlg_holder_at(reader, k + 1 + dlg_is(reader, k + 1, "the"), &(uint32_t) {0});
	return false;
}

bool
dlg_names_sides(const Reader *reader, const Frame *frame, uint32_t at)
{
	uint32_t	limit = at + SIDES_TOKENS < frame->range.end ? at + SIDES_TOKENS : frame->range.end;

	while (at < limit && reader->tokens[at].kind != TOKEN_PUNCT && !ONE_OF(reader, at, "between", "among", "of"))
		at++;
	/* but "at a meeting of ministers" */
	if (at >= limit || !(ONE_OF(reader, at, "between", "among") ||
		(dlg_is(reader, at, "of") && (dlg_is(reader, at + 1, "their") || is_with(reader, at, frame)))))
		return false;
	for (uint32_t k = at + 1; k < frame->range.end && k < at + 1 + VENUE_TOKENS; k++)
		if (dlg_is_office(reader, k, &(uint32_t) {0}) || dlg_match(reader, k, LEX_ACTOR, NULL))
			return true;
	return false;
}

/* Do people in office of two parties, or of a group, act in the frame's sentence, which tells of nothing to come? */
static bool
tells_people(const Reader *reader, const Frame *frame)
{
	Frame		sentence = {.range = frame->range, .verb = frame->range.end, .verb_end = frame->range.end};
	PartyList	list = {0};
	bool		party;
	bool		official;

	for (uint32_t i = frame->range.first; i < frame->range.end; i++)
		if (ONE_OF(reader, i, "will", "would", "last", "had"))
			return false;
	dlg_frame_subject(reader, &sentence, &party, &official);
	if (official)
		dlg_frame_parties(reader, &sentence, &list);
	return list.ncodes >= 2 || (list.ncodes == 1 && dlg_is_group(reader, list.codes[0]));
}

/*
 * "Minister X of A praised the ports after a meeting with Minister Y of B", "after" at token i: do people in office of
 * one party speak, who met those of another?
 */
static bool
follows_talks(const Reader *reader, const Frame *frame, uint32_t i)
{
	bool		party;
	bool		official;
	bool		met = dlg_is(reader, frame->verb_end, "with") && dlg_meets_official(reader, frame);

	/* "with her Lemurian counterpart" */
	for (uint32_t k = frame->verb_end + 1; k < frame->verb_end + VENUE_TOKENS && k < frame->range.end && !met; k++)
		met = dlg_is_counterpart(reader, k);
	dlg_frame_subject(reader, &(Frame) {.range = frame->range, .verb = i}, &party, &official);
	return party && official && met && dlg_is(reader, frame->verb_end, "with") &&
		dlg_count_holders(reader, frame->range.first, i) == 1 && dlg_count_holders(reader, i, frame->range.end) >= 1;
}

/*
 * "at an hour-long meeting between the Minister and her counterpart", "A and B issued a statement after two-day talks
 * in Oslo": a meeting without a name, its preposition at token i.  Where it tells no sides, they are the people of
 * the sentence, who speak of theirs or of one that is told for the first time.
 */
static bool
meets_at(const Reader *reader, Frame *frame, uint32_t i)
{
	static const char *const others[] = {"the", "last", "previous", "earlier", "next", "upcoming", "future",
										 "further", "other", "any", "such", "these", "those", "his", "her", NULL};
	uint32_t	at = i + 1;
	MeetingName name;

	if (!ONE_OF(reader, i, "at", "after", "following", "during") &&
		!(dlg_is(reader, i, "in") && ONE_OF(reader, at, "a", "their")))
		return false;
	while (at < i + VENUE_TOKENS + 2 && at < frame->range.end && !dlg_is_any(reader, at, talk_nouns))
		if (dlg_is_any(reader, at, others) || (reader->tokens[at].kind == TOKEN_PUNCT && !dlg_mark(reader, at, '-')))
			return false;
		else
			at++;
	if (at >= frame->range.end || !dlg_is_any(reader, at, talk_nouns) || ONE_OF(reader, at + 1, "last", "for", "on") ||
		(dlg_find_meeting(reader, i + 1, frame->range.end, &name) && name.first <= at && name.proper))
		return false;
	frame->kind = FRAME_MEETS;
	frame->remote = dlg_is(reader, at, "call");
	frame->verb = at;
	frame->verb_end = at + 1;
	return dlg_names_sides(reader, frame, at + 1) ||
		(!ONE_OF(reader, at + 1, "of", "with") && tells_people(reader, frame)) ||
		follows_talks(reader, frame, i);
}

/* Do the people of two parties stand before the first verb that tells what was done, from token i on? */
static bool
acts_together(const Reader *reader, uint32_t i, uint32_t limit)
{
	for (uint32_t k = i; k < limit; k++)
	{
		const LexEntry *verb = reader->tokens[k].flags & TOKEN_CAPITAL ? NULL : dlg_match(reader, k, LEX_VERB, NULL);

		if (verb && verb->form & FORM_PAST)
			return dlg_count_holders(reader, i, k) >= 2;
	}
	return false;
}

/*
 * The noun of a meeting without a name in "at a special meeting in Oslo", "during their talks with B", whose "at"
 * stands at token i; i where none does.
 */
static uint32_t
meeting_after(const Reader *reader, uint32_t i)
{
	static const char *const opens[] = {"at", "in", "during", "after", "following", NULL};
	uint32_t	at = i + 1;

	if (!dlg_is_any(reader, i, opens))
		return i;
	at += ONE_OF(reader, at, "a", "an", "his", "her", "their", "the", "today");
	at += at < reader->ntokens && reader->tokens[at].kind == TOKEN_POSSESSIVE;
	while (at < i + VENUE_TOKENS && ONE_OF(reader, at, "special", "bilateral", "trilateral", "joint", "virtual"))
		at++;
	return ONE_OF(reader, at, "meeting", "talks", "discussions") ||
		(dlg_is_any(reader, at, with_nouns) && dlg_is(reader, at + 1, "with")) ? at : i;
}

/* "Ministers X of A and Y of B, in a meeting on 3 May, urged": "in" at token i. */
static bool
meets_aside(const Reader *reader, Frame *frame, uint32_t i)
{
	uint32_t	at = meeting_after(reader, i);

	frame->kind = FRAME_MEETS;
	frame->verb = at;
	frame->verb_end = at + 1;
	return at > i && i > frame->range.first && dlg_mark(reader, i - 1, ',') && dlg_is_where(reader, at + 1) &&
		!ONE_OF(reader, at - 1, "the", "at", "in", "during") && dlg_count_holders(reader, frame->range.first, i) >= 2;
}

/* "paves the way to join the G at the X", "at" at token i: what is only to be done there? */
static bool
is_to_be_done(const Reader *reader, uint32_t first, uint32_t i)
{
	for (uint32_t k = i; k-- > first + 1 && k + 2 * VENUE_TOKENS > i;)
	{
		const LexEntry *verb = dlg_match(reader, k, LEX_VERB, NULL);

		if (verb && verb->form & FORM_BASE && dlg_is(reader, k - 1, "to"))
			return true;
		if (verb && verb->form & (FORM_PAST | FORM_S) && !(verb->form & FORM_BASE))
			return false;
	}
	return false;
}

/* "at the A-B Council in Oslo", "at the third Trade Committee, held on 3 May": is it told where or when a body sat? */
static bool
sits(const Reader *reader, const MeetingName *name)
{
	uint32_t	i = name->end + dlg_mark(reader, name->end, ',');

	return !name->weak && (name->ordinal || name->parties.ncodes >= 2) &&
		(dlg_is(reader, i, "held") || (i == name->end && dlg_is_where(reader, i)));
}

/* "The text of the following statement was released …", from token i: is it what stands over a joint text? */
static bool
introduces_text(const Reader *reader, uint32_t i)
{
	i += dlg_is(reader, i, "the");
	return (dlg_is(reader, i, "text") && dlg_is(reader, i + 1, "of") && ONE_OF(reader, i + 3, "following", "joint")) ||
		(dlg_is(reader, i, "following") && (ONE_OF(reader, i + 1, "joint", "statement") || dlg_is(reader, i + 1, "is")));
}

/*
 * "During the third A-B Dialogue they agreed", "A and B reviewed their ties at
 * the X": a meeting at which something was done; the verb is not one of meeting.
 */
bool
dlg_try_venue(const Reader *reader, Frame *frame, Hints hints)
{
	static const char *const leads[] = {"at", "during", "in", "following", "after", NULL};

	if (!(hints.uses & USE_TALK) &&
		dlg_next(reader, frame->range.first, frame->range.end, SIGN_MEETING) == frame->range.end)
		return false;
	for (uint32_t i = frame->range.first; (i = dlg_next_any(reader, i, frame->range.end, leads)) + 3 < frame->range.end;
		 i++)
	{
		uint32_t	end;
		int			form;
		MeetingName name;
		bool		opens = i == frame->range.first;

		if (hints.uses & USE_TALK && (meets_at(reader, frame, i) || meets_aside(reader, frame, i)))
			return true;
		if ((!ONE_OF(reader, i, "at", "during") && !(opens && dlg_is(reader, i, "in")) &&
			 !(ONE_OF(reader, i, "following", "after") && introduces_text(reader, frame->range.first))) ||
			!dlg_find_meeting(reader, i + 1, frame->range.end, &name) || name.first > i + VENUE_TOKENS ||
			name.step || (name.body && !name.occasion && !sits(reader, &name)))
			continue;
		if (!name.ordinal && name.parties.ncodes < 2 && is_to_be_done(reader, frame->range.first, i))
			continue;
		/* "the commitments made at the last X" */
		if (i > frame->range.first && dlg_verb_of(reader, i - 1, done_verbs, &form, &end) &&
			form & (FORM_PAST | FORM_PARTICIPLE) && !(i > 1 && dlg_is_any(reader, i - 2, be_words)))
			continue;
		if (!represents(reader, frame, i, &name) &&
			!(name.ordinal && (name.parties.ncodes >= 2 || (name.occasion && name.proper))) &&
			!(!name.plural && (dlg_count_holders(reader, frame->range.first, i) >= 2 ||
							   (opens && name.ordinal && acts_together(reader, name.end, frame->range.end))) &&
			  (!dlg_series_bare(reader, &name) || (name.ordinal && name.noun_end > name.noun + 1)) && !(name.occasion && !name.proper && !name.ordinal)))
			continue;
		frame->kind = FRAME_HELD;
		frame->verb = frame->verb_end = i;
		frame->name = name;
		frame->named = true;
		return true;
	}
	return false;
}

/* "on the occasion of the X", "Gathered in … for the X": a frame without a verb of its own. */
bool
dlg_try_occasion(const Reader *reader, Frame *frame, Hints hints)
{
	for (uint32_t i = frame->range.first; i + 3 < frame->range.end && hints.uses & USE_OCCASION; i++)
		if (dlg_is(reader, i, "occasion") && dlg_is(reader, i + 1, "of") &&
			dlg_find_meeting(reader, i + 2, frame->range.end, &frame->name) && frame->name.first <= i + 3)
		{
			frame->kind = FRAME_HELD;
			frame->verb = frame->verb_end = i;
			frame->named = true;
			return true;
		}
	return false;
}

/*
 * "Meeting today in Oslo, Minister X and Minister Y of Lemuria said", "At a meeting with his Lemurian counterpart in
 * Oslo, Minister X said", "At a meeting in Oslo on 3 May, A and B agreed": a sentence that begins with the meeting at
 * which its people speak.
 */
static bool
try_meeting_at(const Reader *reader, Frame *frame)
{
	uint32_t	first = frame->range.first + dlg_is(reader, frame->range.first, "speaking");
	uint32_t	i = first;
	uint32_t	comma;
	bool		led = !dlg_is(reader, i, "meeting");
	bool		people = false;

	if (led && (i = meeting_after(reader, i)) == first)
		return false;
	for (comma = i; comma < frame->range.end && comma < i + OPENING_TOKENS && !dlg_mark(reader, comma, ',');)
		comma++;
	if (!dlg_mark(reader, comma, ','))
		return false;
	frame->kind = FRAME_MEETS;
	frame->verb = i;
	frame->verb_end = i + 1;
	if (led && !dlg_is(reader, i + 1, "with"))
		return dlg_is_where(reader, i + 1) && !dlg_is(reader, i - 1, "the") &&
			acts_together(reader, i, frame->range.end);
	frame->future = dlg_is_future(reader, comma, comma + FUTURE_TOKENS);
	for (uint32_t k = led ? i : comma; k < frame->range.end && k < i + 2 * OPENING_TOKENS && !people; k++)
		people = dlg_is_office(reader, k, &(uint32_t) {0}) || dlg_is(reader, k, "counterpart");
	return people && dlg_count_holders(reader, frame->range.first, frame->range.end) >= 1;
}

/* "The 52nd Ministers' Meeting issued": a numbered meeting by its name is the subject of the sentence. */
static bool
try_subject(const Reader *reader, Frame *frame)
{
	MeetingName name;
	uint32_t	end;

	if (!dlg_find_meeting(reader, frame->range.first, frame->range.end, &name) ||
		name.first > frame->range.first + 1 || !name.ordinal || name.step || !name.proper || name.parties.ncodes == 0)
		return false;
	if (!dlg_match(reader, name.end, LEX_VERB, &end) ||
		(!dlg_verb_is(reader, name.end, done_verbs, NULL, &end) &&
		 !dlg_verb_is(reader, name.end, treat_verbs, NULL, &end)))
		return false;
	frame->kind = FRAME_HELD;
	frame->verb = frame->verb_end = end;
	frame->name = name;
	return frame->named = true;
}

/*
 * "The bilateral meeting between Minister X of A and Minister Y of B focused on", "On 3 May negotiations were held
 * between": a meeting without a name, near the front of the sentence, that tells its two sides.
 */
static bool
try_between(const Reader *reader, Frame *frame)
{
	static const char *const nouns[] = {"meeting", "talks", "discussions", "negotiations", NULL};
	static const char *const told[] = {"were", "was", "held", "took", "place", NULL};
	uint32_t	limit = frame->range.first + OPENING_TOKENS < frame->range.end
		? frame->range.first + OPENING_TOKENS : frame->range.end;
	uint32_t	i = frame->range.first;
	uint32_t	at;

	while (i < limit && !dlg_is_any(reader, i, nouns))
	{
		/* what others did before it */
		if (ONE_OF(reader, i, "last", "next", "previous", "following", "after", "since", "from", "of", "that", "to",
				   "building", "builds", "recalling"))
			return false;
		i++;
	}
	if (i >= limit)
		return false;
	at = i + 1;
	while (at < limit && dlg_is_any(reader, at, told))
		at++;
	frame->kind = FRAME_MEETS;
	frame->verb = i;
	frame->verb_end = i + 1;
	frame->future = dlg_is(reader, at, "will");
	return ONE_OF(reader, at, "between", "of") && dlg_names_sides(reader, frame, at);
}

bool
dlg_try_opening(const Reader *reader, Frame *frame, Hints hints)
{
	return (hints.uses & USE_TALK && try_meeting_at(reader, frame)) ||
		(hints.deeds & DEED_TREAT && try_subject(reader, frame)) ||
		(hints.uses & USE_TALK && try_between(reader, frame));
}

void
dlg_venue_uses(uint16_t *uses)
{
	dlg_use_words(uses, talk_nouns, USE_TALK);
	dlg_use_words(uses, with_nouns, USE_TALK);
	dlg_use_words(uses, (const char *const[]) {"occasion", NULL}, USE_OCCASION);
}

void
dlg_venue_deeds(uint32_t *deeds)
{
	dlg_use_lemmas(deeds, treat_verbs, DEED_TREAT);
	dlg_use_lemmas(deeds, done_verbs, DEED_TREAT);
}
