/*
 * header_told.c: day and place of the dialogue as other sentences than its
 * frame's tell them that speak of the same meeting.
 *
 * Such a sentence has a frame of its own ("The third X was held in Oslo", "The
 * two sides held a meeting on Monday"), or names the meeting and says where and
 * when it was ("at the X, held in Oslo on 3 May", "Today's meeting in Oslo").
 * Relies on series.c for whether two names are of one series.  Invariant: what
 * is known already is not changed, and a sentence on an earlier or a later
 * meeting, or on one of other parties, tells nothing.
 */
#include "header_opening.h"

#include "core/date/date.h"

#include <string.h>

#define AFTER_SENTENCES 6		/* behind the frame's that may go on about its meeting */
#define AFTER_LONG 4			/* of them, those that are no short lines */
#define UNNAMED_SENTENCES 3		/* of them, those in which it needs no name */
#define FAR_SENTENCES 40		/* in which it may be said later where it was held */
#define SHORT_LINE 3			/* a line of fewer tokens is no sentence */
#define RECENT_DAYS 31			/* between the meeting and news of it */
#define WHERE_TOKENS 30			/* behind "held": day and place of a meeting that is mentioned */

static bool
is_placeless(const Meeting *meeting)
{
	return meeting->city.data == NULL && meeting->country == 0;
}

/* Is the day or year one long before the publication: that of an earlier meeting? */
static bool
is_years_ago(const Reader *reader, Slice held)
{
	DayDate		day;
	DayDate		issued;

	return dlg_reference_date(held, &day) && dlg_reference_date(reader->published, &issued) &&
		day.year < issued.year - 1;
}

/* "Last year, the dialogue was held in Oslo in May": are the days of two months? */
static bool
is_other_month(Slice a, Slice b)
{
	return a.len >= 7 && b.len >= 7 && a.data[0] != 'X' && b.data[0] != 'X' && a.data[0] != '{' && b.data[0] != '{' &&
		memcmp(a.data, b.data, 7) != 0;
}

/*
 * Takes day and place from [range), where they are not known, the day from token `from` on first; the place only
 * from there on where `behind`: before the verb stand the posts of people.  The frame that tells them, if one does.
 */
static void
take(const Reader *reader, const Frame *frame, TokenRange range, uint32_t from, bool behind, bool plural,
	 Meeting *meeting, Slice reference)
{
	Slice		held = dlg_held_in(reader, range, from, reference);
	Place		place;

	if (is_years_ago(reader, held) || is_other_month(held, meeting->held))
		return;
	if (meeting->held.data == NULL)
		meeting->held = plural ? dlg_all_held_in(reader, range, reference) : held;
	range.first = behind ? from : range.first;
	/* "met in Lemuria" in the title, "in Oslo" in the text */
	if (meeting->city.data == NULL &&
		(frame ? dlg_place_of(reader, frame, range, &place) : dlg_place_in(reader, range, &place)) &&
		(meeting->country == 0 || (meeting->country == place.country && place.city.data)))
	{
		meeting->city = place.city;
		meeting->country = place.country;
	}
}

/* Do the parties of the other frame, some of them at least, hold this meeting, and nobody else? */
static bool
are_its_parties(const Reader *reader, const Frame *other, const Meeting *meeting)
{
	PartyList	told = {0};
	bool		party;
	bool		official;

	dlg_frame_parties(reader, other, &told);
	for (uint32_t i = 0; i < told.ncodes; i++)
		if (!dlg_party_has(&meeting->parties, told.codes[i]))
			return false;
	dlg_frame_subject(reader, other, &party, &official);
	/* "the two countries' ministers held a meeting", "the Deputy Secretary hosted a ministerial" */
	return told.ncodes >= 2 || (official && ONE_OF(reader, other->verb_end, "a", "an", "talks", "their"));
}

/* "X paid a visit to Lemuria. She met with her counterpart in Port Lemur": do they meet whom the visit is to? */
static bool
is_on_visit(const Reader *reader, const Frame *frame, const Frame *other)
{
	PartyList	told = {0};

	if (frame->goal == 0 || other->kind != FRAME_MEETS)
		return false;
	dlg_frame_parties(reader, other, &told);
	return told.ncodes == 0;
}

/* Is the meeting of the other frame, a sentence of the same opening, that of the dialogue's? */
static bool
is_same(const Reader *reader, const Frame *frame, const Frame *other, const Meeting *meeting, uint32_t distance)
{
	if ((other->kind != FRAME_HELD && other->kind != FRAME_HOLDS && other->kind != FRAME_MEETS &&
		 !(other->kind == FRAME_RECEIVES && other->named && other->name.ordinal)) ||
		(other->future && !frame->future && frame->kind != FRAME_TITLE))
		return false;
	if (!other->named)
		return distance <= UNNAMED_SENTENCES && !other->remote && !frame->remote &&
			(are_its_parties(reader, other, meeting) || is_on_visit(reader, frame, other));
	if (other->name.step || dlg_is_linked(reader, other->range.first, other->name.first) ||
		(other->name.ordinal && meeting->ordinal && other->name.ordinal != meeting->ordinal) ||
		(!frame->named && other->name.proper && !(frame->future && other->name.parties.ncodes >= 2)))
		return false;
	/* the headline has no number, the sentence under it has */
	if (other->name.ordinal && meeting->ordinal == 0 && distance > UNNAMED_SENTENCES)
		return false;
	return dlg_series_bare(reader, &other->name) || dlg_same_series(reader, &other->name, &frame->name) ||
		(other->name.body && frame->name.plural) ||
		(other->name.ordinal && meeting->ordinal && other->name.parties.ncodes < 2);
}

/* The token of "held" right behind a name, "which was" and a comma passed over; name->end where none follows. */
static uint32_t
held_behind(const Reader *reader, const MeetingName *name, bool future)
{
	static const char *const helds[] = {"held", "convened", "hosted", NULL};
	uint32_t	at = name->end;

	if (dlg_mark(reader, at, '(') && dlg_mark(reader, at + 2, ')'))
		at += 3;
	at += dlg_mark(reader, at, ',') != 0;
	if (ONE_OF(reader, at, "which", "that"))
		at++;
	at += ONE_OF(reader, at, "was", "were") != 0;
	at += future && dlg_is(reader, at, "will") ? 1 + dlg_is(reader, at + 1, "be") : 0;
	if (dlg_is_any(reader, at, helds) ||
		(ONE_OF(reader, at, "take", "took", "taking") && dlg_is(reader, at + 1, "place")))
		return at;
	return name->end;
}

/* "the consultations": one meeting, though the word is a plural. */
static bool
is_one_of_many(const Reader *reader, const MeetingName *name)
{
	return ONE_OF(reader, name->noun_end - 1, "consultations", "talks", "negotiations", "discussions") &&
		(dlg_is(reader, name->first, "the") || (name->first > 0 && dlg_is(reader, name->first - 1, "the")));
}

/*
 * Day and place of the dialogue that tokens [range) only mention: "at the X, held in Oslo", "Today's meeting in
 * Oslo".
 */
static void
read_mention(const Reader *reader, const Frame *frame, TokenRange range, Meeting *meeting, Slice reference)
{
	MeetingName name;

	for (uint32_t i = range.first; dlg_find_meeting(reader, i, range.end, &name); i = name.end)
	{
		uint32_t	at = held_behind(reader, &name, frame->future);
		uint32_t	limit = at + WHERE_TOKENS < range.end ? at + WHERE_TOKENS : range.end;
		bool		one = is_one_of_many(reader, &name);
		bool		held = at > name.end || (one && dlg_is(reader, at, "held"));
		bool		bare = dlg_series_bare(reader, &name);

		/* "Today's meeting in Oslo", "The dialogue in Oslo" */
		if (!held && !(name.first <= range.first + 1 && ONE_OF(reader, at, "in", "on")))
			continue;
		if (name.step || (name.plural && !one) || name.indefinite ||
			dlg_is_linked(reader, range.first, name.first) ||
			(name.ordinal && name.ordinal != meeting->ordinal) ||
			(bare ? name.first == range.first && !name.present : !frame->named) ||
			(!bare && !dlg_same_series(reader, &name, &frame->name)))
			continue;
		for (uint32_t k = at; k < limit; k++)
			if (dlg_mark(reader, k, ';') || (dlg_mark(reader, k, ',') && ONE_OF(reader, k + 1, "the", "which", "both")))
				limit = k;
		take(reader, NULL, (TokenRange) {at, limit}, at, true, false, meeting, reference);
		if (meeting->held.data == NULL && name.present && dlg_is(reader, name.first, "today") && reader->published.len)
			meeting->held = dlg_dateline_day(reader, reader->published);
	}
}

/* Day and place from one sentence, `distance` long ones away from the frame's. */
static void
read_sentence(const Reader *reader, const Frame *frame, TokenRange range, uint32_t distance, Meeting *meeting,
			  Slice reference)
{
	Frame		other = dlg_find_frame(reader, range);

	if (is_same(reader, frame, &other, meeting, distance))
		take(reader, &other, dlg_frame_clause(reader, &other), other.verb, !other.named, frame->name.plural, meeting,
			 reference);
	else
		read_mention(reader, frame, range, meeting, reference);
}

/* Is the day one of the weeks before the publication? */
static bool
is_recent(const Reader *reader, Slice held)
{
	DayDate		day;
	DayDate		issued;
	int64_t		days;

	if (!dlg_reference_date(held, &day) || !dlg_reference_date(reader->published, &issued) || day.day == 0 ||
		issued.day == 0)
		return false;
	days = dlg_day_number(issued.year, issued.month, issued.day) - dlg_day_number(day.year, day.month, day.day);
	return days >= 0 && days <= RECENT_DAYS;
}

/*
 * A headline among the lines of a page tells of the meeting first, "The 4th sitting of the X convened in Oslo on
 * Thursday" further down: of the frames of the opening, the first by the same name with a day of these weeks.
 */
static void
read_frames(const Opening *opening, const Frame *frame, Meeting *meeting, Slice reference)
{
	const Reader *reader = opening->reader;

	for (int k = 0; k < opening->nframes && frame->named && meeting->held.data == NULL && is_placeless(meeting); k++)
	{
		const Frame *other = &opening->frames[k];
		TokenRange	clause;

		if (!other->named || other->range.first <= frame->range.first || other->name.step ||
			(other->kind != FRAME_HELD && other->kind != FRAME_HOLDS) ||
			dlg_series_bare(reader, &other->name) || !dlg_same_series(reader, &other->name, &frame->name))
			continue;
		clause = dlg_frame_clause(reader, other);
		if (is_recent(reader, dlg_held_in(reader, clause, other->verb, reference)))
			take(reader, other, clause, other->verb, false, false, meeting, reference);
	}
}

/* "The Dialogue was held in Oslo", wherever it says so: day and place behind the verb. */
static void
read_far(const Reader *reader, const Frame *frame, uint32_t s, Meeting *meeting, Slice reference)
{
	for (uint32_t k = s; k < reader->nsentences && k < s + FAR_SENTENCES && is_placeless(meeting); k++)
	{
		const Sentence *sentence = &reader->sentences[k];
		MeetingName name;
		uint32_t	at;

		if (!dlg_is(reader, sentence->first, "the") ||
			!dlg_find_meeting(reader, sentence->first, sentence->end, &name) || name.first > sentence->first + 1 ||
			name.ordinal || name.step || name.plural || !dlg_series_bare(reader, &name))
			continue;
		at = held_behind(reader, &name, false);
		if ((at > name.end && dlg_is(reader, at - 1, "was")) || dlg_is(reader, at, "took"))
			take(reader, NULL, (TokenRange) {at, sentence->end}, at, true, false, meeting, reference);
	}
}

void
dlg_read_told(const Opening *opening, const Frame *frame, Meeting *meeting, Slice reference)
{
	const Reader *reader = opening->reader;
	uint32_t	s = (uint32_t) (dlg_sentence_at(reader, frame->range.first) - reader->sentences);
	uint32_t	seen = 0;

	/* "The third X, held in Oslo on 3 May, gathered officials": the frame's verb is another */
	if (frame->kind == FRAME_HELD && (meeting->held.data == NULL || is_placeless(meeting)))
		read_mention(reader, frame, frame->range, meeting, reference);
	for (uint32_t k = 1; seen < AFTER_LONG && k <= AFTER_SENTENCES && s + k < reader->nsentences; k++)
	{
		TokenRange	range = {reader->sentences[s + k].first, reader->sentences[s + k].end};

		seen += range.end - range.first >= SHORT_LINE;
		read_sentence(reader, frame, range, seen, meeting, reference);
	}
	read_frames(opening, frame, meeting, reference);
	read_far(reader, frame, s + 1, meeting, reference);
	for (uint32_t k = 0, before = 0; k < s && before < AFTER_LONG; k++)
		if (dlg_is_prose(reader, &reader->sentences[k]) && (meeting->held.data == NULL || is_placeless(meeting)))
		{
			before++;
			read_sentence(reader, frame, (TokenRange) {reader->sentences[k].first, reader->sentences[k].end}, before,
						  meeting, reference);
		}
}

/* "discussed at the third X, held in Oslo": the token of "held" behind the meeting's own number; the end if none. */
static uint32_t
numbered_held(const Reader *reader, const Sentence *sentence, const Frame *frame, uint32_t ordinal)
{
	MeetingName name;

	for (uint32_t i = sentence->first; ordinal && dlg_find_meeting(reader, i, sentence->end, &name); i = name.end)
	{
		uint32_t	at = held_behind(reader, &name, frame->future);

		if (at > name.end && at < sentence->end && name.ordinal == ordinal && !name.step &&
			(dlg_series_bare(reader, &name) || dlg_same_series(reader, &name, &frame->name)))
			return at;
	}
	return sentence->end;
}

/* "the ninth ABC", "the last ABC" at token i: another one than the meeting of that number? */
static bool
is_another(const Reader *reader, uint32_t first, uint32_t i, uint32_t ordinal)
{
	uint32_t	number;

	return i > first && (ONE_OF(reader, i - 1, "last", "previous", "next") ||
						 (dlg_ordinal_before(reader, first, i, &number) < i && number != ordinal));
}

/*
 * "following the ABC held in Oslo on 3 May", "This was the first meeting in person, taking place in Oslo": day and
 * place from sentences that speak of the meeting by its acronym or its number, or point at it.
 */
void
dlg_read_pointed(const Reader *reader, const Frame *frame, Meeting *meeting, Slice reference)
{
	for (uint32_t s = 0, seen = 0; s < reader->nsentences && seen < AFTER_SENTENCES; s++)
	{
		const Sentence *sentence = &reader->sentences[s];
		uint32_t	i = sentence->first;
		Place		place;

		if (!dlg_is_prose(reader, sentence))
			continue;
		seen++;
		while (i < sentence->end && frame->name.brief.data &&
			   (!dlg_same(dlg_text(reader, i, i + 1), frame->name.brief) ||
				is_another(reader, sentence->first, i, meeting->ordinal)))
			i++;
		if (frame->name.brief.data && i + 1 < sentence->end)
			i += 1 + ONE_OF(reader, i + 1, "was", "were");
		if (frame->named && (frame->name.brief.data == NULL || i >= sentence->end))
			i = numbered_held(reader, sentence, frame, meeting->ordinal);
		if (!frame->named || i >= sentence->end || !ONE_OF(reader, i, "held", "convened"))
		{
			if (!ONE_OF(reader, sentence->first, "this", "it") || sentence->first < frame->range.end ||
				!ONE_OF(reader, sentence->first + 1, "was", "took"))
				continue;
			i = sentence->first + 1;
		}
		/* but "This was the first since 3 May 2019" */
		if (meeting->held.data == NULL &&
			(i > sentence->first + 1 || ONE_OF(reader, i + 1, "held", "convened", "place")))
			meeting->held = dlg_held_in(reader, (TokenRange) {i, sentence->end}, i, reference);
		if (is_placeless(meeting) && dlg_place_in(reader, (TokenRange) {i, sentence->end}, &place))
		{
			meeting->city = place.city;
			meeting->country = place.country;
		}
	}
}
