/*
 * meeting.c: the other meetings that a statement tells of.
 *
 * Every name of a meeting in the prose is held against the reported dialogue:
 * an earlier one of its series is recalled, a later one announced, a meeting
 * of another series mentioned.  Bodies of the United Nations, bodies that no
 * two parties share, and words for meetings at large are passed over.
 * Invariant: each meeting is listed once, with all that the text tells of it;
 * a text that reports no dialogue lists none.
 */
#include "core/lexicon/lexicon_private.h"
#include "meeting.h"

#include <string.h>

#define DAY_LEN 10				/* of "2021-05-03" */
#define LISTED_NAME 8			/* tokens of a meeting's name in a list of them */
#define MERGED_MOST 64			/* how many of the latest meetings a mention is compared with */

/* "have held five joint meetings" */
static bool
is_count(const Telling *telling, const Mention *mention)
{
	static const char *const verbs[] = {"hold", "organize", "host", "convene", NULL};
	const Reader *reader = telling->reader;
	uint32_t	first = mention->name.first;
	uint32_t	end;

	return mention->name.plural && first >= mention->sentence.first + 2 &&
		   (dlg_match(reader, first - 1, LEX_NUMBER, &end) || reader->tokens[first - 1].kind == TOKEN_NUMBER) &&
		   dlg_verb_is(reader, first - 2, verbs, NULL, &end);
}

/* "the two leaders' meeting" */
static bool
is_leaders_own(const Reader *reader, const MeetingName *name)
{
	return name->noun > 0 && dlg_is(reader, name->noun, "leaders") &&
		   !(reader->tokens[name->noun].flags & TOKEN_CAPITAL) &&
		   dlg_match(reader, name->noun - 1, LEX_NUMBER, NULL);
}

/* "a meeting in May in Oslo between the prime ministers" */
static bool
is_shared_by(const Reader *reader, const Mention *mention)
{
	if (!ONE_OF(reader, mention->name.end, "in", "on", "at"))
		return false;
	for (uint32_t i = mention->name.end; i < mention->after.end; i++)
	{
		if (dlg_is(reader, i, "between"))
			return true;
		if (reader->tokens[i].kind == TOKEN_PUNCT)
			break;
	}
	return false;
}

/* "at their summit in May", where the dialogue is called otherwise */
static bool
is_other_summit(const Telling *telling, const MeetingName *name)
{
	const Reader *reader = telling->reader;

	return (dlg_is(reader, name->noun, "summit") && dlg_is(reader, name->first - 1, "their")) &&
		!(telling->named && dlg_is(reader, telling->base.noun_end - 1, "summit"));
}

/*
 * "at their meeting in July", "the call between X and Y on 3 May": a meeting
 * without a name that somebody had.
 */
static bool
is_unnamed(const Telling *telling, const Mention *mention)
{
	const Reader *reader = telling->reader;
	const MeetingName *name = &mention->name;
	bool		owned;

	if (is_leaders_own(reader, name))
		return dlg_mention_told(telling, mention);
	if (!(name->occasion || is_other_summit(telling, name)) || name->proper || name->present ||
		name->first <= mention->sentence.first)
		return false;
	/* "the May 3, 2021 session in Oslo" of the dialogue spoken of */
	if (name->date.data && telling->named && !name->plural && ONE_OF(reader, name->noun, "session", "round") &&
		dlg_series_bare(reader, name))
		return false;
	/* "the March 2022 meeting between the two presidents" */
	if (name->date.data && name->step == 0 && name->ordinal == 0 && !name->plural)
		return true;
	if (is_count(telling, mention))
		return true;
	if (name->plural && reader->tokens[name->first - 1].kind == TOKEN_POSSESSIVE)
		return false;			/* "Minister X's meetings in Oslo" */
	owned = dlg_is(reader, name->first - 1, "their") || dlg_is(reader, name->first - 1, "his") ||
			dlg_is(reader, name->first - 1, "her") ||
			reader->tokens[name->first - 1].kind == TOKEN_POSSESSIVE;
	if ((name->indefinite && !name->plural && is_shared_by(reader, mention)))
		owned = true;
	if (name->ordinal || name->step > 0 ||
		!(owned || dlg_is(reader, name->end, "between") || (dlg_is(reader, name->noun_end, "between") && dlg_series_bare(reader, name)) ||
		  (dlg_is(reader, name->end, "with") && !name->indefinite)))
		return false;
	return dlg_mention_told(telling, mention);
}

/* Do the two persons between whom it was meet in the dialogue as well, or do "the two leaders" own it? */
static bool
is_of_the_same(const Telling *telling, const Mention *mention)
{
	const Reader *reader = telling->reader;
	const MeetingName *name = &mention->name;
	uint32_t	p = name->first;
	uint32_t	end;

	if (telling->named)
		return false;
	if (is_leaders_own(reader, name))
		return true;
	p -= p > mention->sentence.first && reader->tokens[p - 1].kind == TOKEN_POSSESSIVE;
	for (uint32_t k = 1; k <= 3 && p >= mention->sentence.first + k; k++)
		if (dlg_match(reader, p - k, LEX_ACTOR, &end) && end == p)
			return true;
	return dlg_same_people(telling, mention);
}

/* Do two facts of a meeting differ? */
static bool
conflicts(Slice a, Slice b)
{
	uint32_t	n = a.len < b.len ? a.len : b.len;

	return a.data && b.data && n && memcmp(a.data, b.data, n) != 0;
}

static bool
same_or_null(Slice a, Slice b)
{
	return a.data && b.data ? dlg_same(a, b) : a.data == b.data;
}

/* Is one the last and the other the next of a series ("since the last Summit … until the next")? */
static bool
is_across(const Telling *telling, uint32_t i, const Meeting *meeting, int step)
{
	const Meeting *old = &telling->reader->statement->meetings[i];

	if (telling->steps[i] * step < 0)
		return true;
	return step > 0 && meeting->held.data == NULL && old->held.data && telling->reference.data &&
		dlg_slice_order(old->held, telling->reference) < 0;
}

/* Adds what a new mention tells to a meeting listed before; true where they are one meeting. */
static bool
merge(Telling *telling, const Meeting *meeting, int step)
{
	Statement  *statement = telling->reader->statement;
	uint32_t	from = statement->nmeetings > MERGED_MOST ? statement->nmeetings - MERGED_MOST : 0;

	for (uint32_t i = from; i < statement->nmeetings; i++)
	{
		Meeting    *old = &statement->meetings[i];

		if (old->relation != meeting->relation)
			continue;
		if (old->series_key.data == NULL || meeting->series_key.data == NULL)
		{
			/* two without a name are one where they are told alike */
			if (old->series_key.data == NULL && meeting->series_key.data == NULL &&
				same_or_null(old->held, meeting->held) && same_or_null(old->city, meeting->city) &&
				old->country == meeting->country)
				return true;
			continue;
		}
		if (!dlg_same(old->series_key, meeting->series_key) || is_across(telling, i, meeting, step))
			continue;
		if ((old->ordinal && meeting->ordinal && old->ordinal != meeting->ordinal) ||
			conflicts(old->held, meeting->held) || conflicts(old->city, meeting->city) ||
			(old->country && meeting->country && old->country != meeting->country))
			continue;
		if (old->ordinal == 0)
			old->ordinal = meeting->ordinal;
		if (meeting->held.len > old->held.len)
			old->held = meeting->held;
		if (old->city.data == NULL)
			old->city = meeting->city;
		if (old->country == 0)
			old->country = meeting->country;
		if (old->host.data == NULL)
			old->host = meeting->host;
		return true;
	}
	return false;
}

void
dlg_add_meeting(Telling *telling, const Meeting *meeting, int step)
{
	Statement  *statement = telling->reader->statement;

	if (statement->nmeetings >= MEETINGS_MOST || merge(telling, meeting, step))
		return;
	telling->steps[statement->nmeetings] = (int8_t) step;
	DLG_PUSH(telling->reader->arena, statement, meetings, *meeting);
}

/* "these two prior meetings" */
static bool
is_pointed_at(const Reader *reader, const MeetingName *name)
{
	for (uint32_t k = 1; k <= 2 && name->first >= k; k++)
		if (dlg_is(reader, name->first - k, "these") || dlg_is(reader, name->first - k, "those"))
			return true;
	return false;
}

bool
dlg_is_many(const Reader *reader, const MeetingName *name)
{
	uint32_t	end;

	for (uint32_t i = name->first; i < name->end; i++)
	{
		const LexEntry *noun = dlg_match(reader, i, LEX_MEETING, &end);

		if (noun && dlg_slice_is(noun->text, "occasion"))
			return reader->text[reader->tokens[end - 1].end - 1] == 's';
	}
	return false;
}

/* "held virtually", "in person", "of its kind", at token i: in what way the dialogue itself was the first. */
static bool
is_manner(const Reader *reader, uint32_t i)
{
	i += ONE_OF(reader, i, "held", "conducted", "convened", "hosted", "ever");
	if (ONE_OF(reader, i, "in", "of"))
		return ONE_OF(reader, i + 1, "person", "presence", "its");
	return ONE_OF(reader, i, "virtually", "online", "remotely", "physically");
}

/* "the first session", "the third annual meeting since 2019": a part of the meeting, a count of meetings. */
static bool
is_part(const Reader *reader, const Mention *mention, const Meeting *meeting)
{
	const MeetingName *name = &mention->name;

	if (name->ordinal == 0 || name->proper || mention->elliptic || mention->verbal)
		return false;
	return dlg_is(reader, name->end, "since") || (name->ordinal == 1 && is_manner(reader, name->end)) ||
		   (dlg_is(reader, name->noun, "session") && meeting->held.data == NULL && meeting->city.data == NULL);
}

bool
dlg_in_frame(const Telling *telling, const Mention *mention)
{
	return mention->name.first >= telling->frame.first && mention->name.first < telling->frame.end;
}

/* "look forward to continuing the Dialogue next spring": is one to come on that day, without a number, held? */
static bool
is_resumed(const Telling *telling, const Mention *mention, Slice held)
{
	static const char *const verbs[] = {"hold", "convene", "reconvene", "continue", "resume", "host", NULL};
	uint32_t	first = mention->name.first;
	uint32_t	end;

	return mention->name.ordinal == 0 && first > mention->sentence.first && !dlg_in_frame(telling, mention) &&
		dlg_verb_is(telling->reader, first - 1, verbs, NULL, &end) &&
		dlg_slice_order(held, telling->dialogue->held) > 0;
}

/* Lists a meeting of the dialogue's own series, unless it is the dialogue itself. */
static void
tell_own(Telling *telling, const Mention *mention, Meeting *meeting)
{
	const Meeting *dialogue = telling->dialogue;
	const MeetingName *name = &mention->name;
	bool		future = name->step > 0 || (name->step == 0 && dlg_mention_future(telling, mention));
	bool		other_day;

	dlg_mention_detail(telling, mention, meeting);
	other_day = meeting->held.data && dialogue->held.data && conflicts(meeting->held, dialogue->held);
	meeting->series = dialogue->series;
	meeting->series_key = dialogue->series_key;
	meeting->parties = dialogue->parties;
	meeting->track = dialogue->track;
	meeting->ordinal = name->again ? 0 : name->ordinal;
	if (name->again && !other_day)
		return;
	/* but "agreed to hold a third dialogue in Oslo" */
	if (name->present || (name->indefinite && !(future && name->ordinal > dialogue->ordinal && dialogue->ordinal)) ||
		is_part(telling->reader, mention, meeting))
		return;
	/* "held the next round of consultations" is what the dialogue's own sentence reports */
	if (name->step > 0 && dialogue->ordinal == 0 && !dlg_mention_future(telling, mention) &&
		dlg_span(telling->reader, name->first, name->end).end <= dialogue->span.end)
		return;
	/* the next meeting of nothing named, and "these prior meetings", are told of only with day or place */
	if (((!telling->named && name->step > 0) || is_pointed_at(telling->reader, name)) &&
		meeting->held.data == NULL && meeting->city.data == NULL && meeting->country == 0)
		return;
	/* "future sessions" at large */
	if (name->step > 0 && name->plural && dlg_is_many(telling->reader, name) && meeting->held.data == NULL &&
		meeting->city.data == NULL && meeting->country == 0)
		return;
	/* "the upcoming talks" in an announcement are the dialogue itself */
	if (telling->coming && name->step > 0 && name->ordinal == 0)
		return;
	if (name->step == 0 && (name->ordinal == 0 || name->ordinal == dialogue->ordinal) && !mention->verbal)
	{
		/* the same series with another date is another meeting, if the name itself bears the date */
		if (!(other_day && (name->date.data || is_resumed(telling, mention, meeting->held) ||
			(ONE_OF(telling->reader, name->end, "held", "convened") && !(name->plural && dlg_is_many(telling->reader, name))) ||
							(name->ordinal == 0 && conflicts(meeting->city, dialogue->city)))))
			return;
	}
	if (name->step == 0 && name->ordinal && dialogue->ordinal == 0 && !future && !other_day &&
		!meeting->city.data)
		return;
	if (name->ordinal && dialogue->ordinal)
		future = name->ordinal > dialogue->ordinal;
	else if (other_day && name->step == 0 && meeting->held.data[0] == dialogue->held.data[0])
		future = dlg_slice_order(meeting->held, dialogue->held) > 0;
	meeting->relation = future ? MEETING_ANNOUNCES : MEETING_RECALLS;
	if (meeting->ordinal == 0 && dialogue->ordinal && !dlg_is_many(telling->reader, name) && !name->date.data &&
		!(name->step < 0 && name->plural && telling->named && !telling->base.plural))
		meeting->ordinal = name->step > 0   ? dialogue->ordinal + 1
						   : name->step < 0 ? dialogue->ordinal - 1
											: 0;
	/* "The first meeting will take place in May": that of a series yet to begin */
	if (future && name->ordinal == 1 && !telling->coming && !telling->launched)
	{
		meeting->relation = MEETING_MENTIONS;
		meeting->series = meeting->series_key = NO_SLICE;
	}
	dlg_add_meeting(telling, meeting, name->step);
}

/*
 * Is the meeting that a mention tells of the dialogue itself by another name:
 * of the same parties, with its number, on its day, where it was held?  At
 * least so many of these must be told of both.
 */
static bool
is_dialogue(const Telling *telling, const Mention *mention, const Meeting *meeting, uint32_t least)
{
	const Meeting *dialogue = telling->dialogue;
	uint32_t	alike = 0;

	for (uint32_t i = 0; i < mention->name.parties.ncodes; i++)
		if (!dlg_party_has(&dialogue->holders, mention->name.parties.codes[i]))
			return false;
	if ((mention->name.indefinite && !dlg_in_frame(telling, mention)) ||
		(meeting->ordinal && dialogue->ordinal && meeting->ordinal != dialogue->ordinal) ||
		conflicts(meeting->held, dialogue->held) || conflicts(meeting->city, dialogue->city) ||
		(meeting->country && dialogue->country && meeting->country != dialogue->country))
		return false;
	alike += meeting->held.data && dialogue->held.data && meeting->held.len == dialogue->held.len;
	alike += meeting->city.data && dialogue->city.data;
	alike += meeting->ordinal && dialogue->ordinal;
	return alike >= least;
}

/* Was it held within the days of the dialogue: one of its talks, or a stop of its tour? */
static bool
is_within(const Meeting *meeting, const Meeting *dialogue)
{
	Slice		held = meeting->held;
	Slice		whole = dialogue->held;

	return whole.len == 2 * DAY_LEN + 1 && held.len >= DAY_LEN && memcmp(held.data, whole.data, DAY_LEN) >= 0 &&
		memcmp(held.data + held.len - DAY_LEN, whole.data + DAY_LEN + 1, DAY_LEN) <= 0;
}

/* "the sixth Ministerial Forum" behind "the A-B Ministerial Forum": gives the meeting its whole name. */
static void
complete_name(const Telling *telling, Meeting *meeting)
{
	const Statement *statement = telling->reader->statement;

	for (uint32_t i = statement->nmeetings; i-- > 0 && meeting->parties.ncodes == 0;)
	{
		const Meeting *old = &statement->meetings[i];
		uint32_t	before = old->series.len - meeting->series.len;

		if (old->parties.ncodes < 2 || meeting->series.len == 0 || old->series.len < meeting->series.len + 2 ||
			old->series.data[before - 1] != ' ' ||
			memcmp(old->series.data + before, meeting->series.data, meeting->series.len) != 0)
			continue;
		meeting->series = old->series;
		meeting->series_key = old->series_key;
		meeting->parties = old->parties;
	}
}

/* Lists the meeting of one mention. */
static void
tell(Telling *telling, const Mention *mention)
{
	const Reader *reader = telling->reader;
	const MeetingName *name = &mention->name;
	Meeting		meeting;

	memset(&meeting, 0, sizeof meeting);
	meeting.span = dlg_span(reader, name->first, mention->name.end);
	if (is_unnamed(telling, mention) || (mention->verbal && name->plural))
	{
		meeting.relation = !is_of_the_same(telling, mention)	   ? MEETING_MENTIONS
						   : dlg_mention_future(telling, mention) ? MEETING_ANNOUNCES
																   : MEETING_RECALLS;
		dlg_mention_detail(telling, mention, &meeting);
		/* "have concluded their latest round in Oslo": the dialogue */
		if ((dlg_in_frame(telling, mention) && is_dialogue(telling, mention, &meeting, telling->named ? 2 : 1)) ||
			is_within(&meeting, telling->dialogue))
			return;
		dlg_add_meeting(telling, &meeting, name->step);
	}
	else if (dlg_mention_own(telling, mention))
	{
		if (!dlg_tell_places(telling, mention) && !dlg_tell_dates(telling, mention) &&
			!dlg_tell_since(telling, mention))
			tell_own(telling, mention, &meeting);
	}
	else if (dlg_tell_dates(telling, mention))
		return;
	else if (dlg_mention_counts(telling, mention) ||
			 (name->parties.ncodes >= 2 && name->occasion && !name->indefinite &&
			  dlg_mention_told(telling, mention)))
	{
		meeting.relation = MEETING_MENTIONS;
		dlg_mention_detail(telling, mention, &meeting);
		meeting.series = dlg_series_text(reader, name, NULL);
		meeting.series_key =
			dlg_series_key(reader, name, dlg_series_counted(reader, name, &telling->dialogue->holders),
						   TRACK_UNKNOWN);
		meeting.parties = name->parties;
		meeting.ordinal = name->again ? 0 : name->ordinal;
		complete_name(telling, &meeting);
		/* "Oslo will host the meeting", for which they will gather there */
		if (!is_dialogue(telling, mention, &meeting, dlg_series_bare(reader, name) && !telling->named ? 1 : 2))
			dlg_add_meeting(telling, &meeting, name->step);
	}
}

/* Is the line one of a list of meetings: "The 1st Meeting: March 23, 2012, Oslo"? */
static bool
is_listed(const Telling *telling, const Sentence *sentence)
{
	const Reader *reader = telling->reader;
	uint32_t	first = sentence->first + dlg_is(reader, sentence->first, "the");
	uint32_t	i;

	if (dlg_ordinal_at(reader, first, &i) == 0)
		return false;
	while (i < sentence->end && i < first + LISTED_NAME && !dlg_mark(reader, i, ':'))
		i++;
	return i + 1 < sentence->end && dlg_mark(reader, i, ':') &&
		dlg_date_at(reader, i + 1, telling->reference, &first).data;
}

void
dlg_read_meetings(Reader *reader)
{
	Telling		telling = {.reader = reader, .dialogue = reader->statement->dialogue};
	Frame		frame;
	Mention    *mentions;
	bool		spoken = false;	/* the sentence before spoke of the series */

	if (telling.dialogue == NULL)
		return;
	telling.named = dlg_dialogue_name(reader, &frame);
	telling.base = frame.name;
	telling.coming = frame.future;
	telling.launched = frame.kind == FRAME_LAUNCHES;
	telling.frame = frame.range;
	telling.reference = telling.dialogue->held.data ? telling.dialogue->held : dlg_reference(reader, &frame);
	mentions = dlg_alloc(reader->arena, MENTIONS_MOST * sizeof *mentions);
	for (uint32_t s = 0; s < reader->nsentences; s++)
	{
		const Sentence *sentence = &reader->sentences[s];
		BlockKind	kind = reader->blocks[dlg_block_of(reader, sentence)].kind;
		int			n;

		if (kind != BLOCK_PARAGRAPH && kind != BLOCK_NUMBERED && kind != BLOCK_BULLET &&
			!is_listed(&telling, sentence))
			continue;
		n = dlg_find_mentions(&telling, (TokenRange) {sentence->first, sentence->end}, spoken, mentions);
		dlg_take_up(&telling, mentions, n);
		for (int i = 0; i < n; i++)
			if (!(i > 0 && dlg_takes_up(&telling, &mentions[i - 1], &mentions[i])))
				tell(&telling, &mentions[i]);
		spoken = n > 0 && dlg_mention_own(&telling, &mentions[n - 1]);
		if ((s & 0xFF) == 0)
			dlg_poll(reader->arena);
	}
}
