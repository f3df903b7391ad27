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
#include "lexicon_private.h"
#include "meeting.h"

#include <string.h>

#define MENTIONS_MOST 24		/* in one sentence */
#define MEETINGS_MOST 400		/* in one text */
#define MERGED_MOST 64			/* how many of the latest meetings a mention is compared with */

static bool
is_capital(const Reader *reader, uint32_t i)
{
	return i < reader->ntokens && reader->tokens[i].kind == TOKEN_WORD &&
		   reader->tokens[i].flags & TOKEN_CAPITAL;
}

/*
 * Is the body one of several that hold the dialogue: "the Joint Steering Group
 * for A" of "the Joint Steering Groups"?
 */
static bool
is_part_of(const Telling *telling, const MeetingName *name)
{
	MeetingName plain = *name;

	plain.nparts = 0;
	while (plain.nparts < name->nparts && name->parts[plain.nparts].first < name->noun_end)
		plain.nparts++;
	return plain.nparts && dlg_series_within(telling->reader, &plain, &telling->base);
}

/* Is the meeting one of the reported dialogue's own series? */
static bool
is_own(const Telling *telling, const Mention *mention)
{
	const Reader *reader = telling->reader;
	const MeetingName *name = &mention->name;

	if (mention->elliptic || name->present || (mention->verbal && !name->plural))
		return true;
	if (mention->verbal)
		return false;
	for (uint32_t i = 0; i < name->parties.ncodes; i++)
		if (!dlg_party_has(&telling->dialogue->parties, name->parties.codes[i]) &&
			!(telling->named && dlg_party_has(&telling->base.parties, name->parties.codes[i])))
			return false;
	if (!telling->named)
		return dlg_series_bare(reader, name) && !name->proper && name->step != 0;
	if (dlg_series_bare(reader, name) && name->occasion)
		return true;
	if (dlg_series_within(telling->reader, name, &telling->base) ||
		dlg_series_alike(telling->reader, name, &telling->base) >= 88 ||
		dlg_same(dlg_series_key(telling->reader, name, &telling->dialogue->parties,
								telling->dialogue->track),
				 telling->dialogue->series_key))
		return true;
	return telling->base.plural && telling->base.body && is_part_of(telling, name);
}

static bool
has_code(const PartyList *list, const char *text)
{
	PartyCode	code;

	return dlg_party_pack(text, strlen(text), &code, &(DlgError) {0}) && dlg_party_has(list, code);
}

/* Does the name end in that of an instrument ("Exchange of Letters Agreement")? */
static bool
is_instrument(const Reader *reader, const MeetingName *name)
{
	for (uint32_t k = 1; k <= 3 && name->end >= name->noun_end + k; k++)
	{
		uint32_t	end;

		if (dlg_match(reader, name->end - k, LEX_INSTRUMENT, &end) && end == name->end)
			return true;
	}
	return false;
}

/* Has a council's or commission's name a word for what two parties share? */
static bool
is_called_shared(const Reader *reader, const MeetingName *name)
{
	static const char *const words[] = {"joint",       "trilateral",   "bilateral",
										"ministerial", "consultative", NULL};

	for (uint32_t i = name->first; i < name->end; i++)
		if (dlg_is_any(reader, i, words))
			return true;
	return false;
}

/* Is the name that of a meeting which the manual counts as one? */
static bool
counts(const Telling *telling, const Mention *mention)
{
	const Reader *reader = telling->reader;
	const MeetingName *name = &mention->name;

	if (has_code(&name->parties, "UN") || is_instrument(reader, name))
		return false;
	if (name->body)
		return name->proper && !dlg_series_bare(reader, name) &&
			   (name->weak ? name->parties.ncodes >= 2 || is_called_shared(reader, name)
						   : dlg_series_shared(reader, name));
	if (name->weak)
		return name->proper && name->nparts > 1 && is_capital(reader, name->noun) &&
			   !dlg_series_bare(reader, name);
	if (name->proper)
		return dlg_series_named(reader, name) && !dlg_series_bare(reader, name) &&
			   !(name->plural && !is_capital(reader, name->noun));
	return (name->ordinal || name->step) && !dlg_series_bare(reader, name) && !name->plural;
}

/* "at their meeting in July", "have held five joint meetings": a meeting without a name. */
static bool
is_unnamed(const Telling *telling, const Mention *mention)
{
	const Reader *reader = telling->reader;
	const MeetingName *name = &mention->name;
	uint32_t	first = name->first;
	uint32_t	end;

	if (!name->occasion || name->proper || first <= mention->sentence.first)
		return false;
	/* "the March 2022 meeting between the two presidents" */
	if (name->date.data && name->step == 0 && name->ordinal == 0 && !name->plural && !name->present)
		return true;
	if (dlg_is(reader, first - 1, "their") && !name->plural && name->step == 0)
		return dlg_held_in(reader,
						   (TokenRange){name->end, name->end + 4 < mention->sentence.end
													   ? name->end + 4
													   : mention->sentence.end},
						   name->end, telling->reference)
				   .data != NULL;
	if (!name->plural || first < mention->sentence.first + 2)
		return false;
	return (dlg_match(reader, first - 1, LEX_NUMBER, &end) ||
			reader->tokens[first - 1].kind == TOKEN_NUMBER) &&
		   dlg_verb_is(reader, first - 2,
					   (const char *const[]){"hold", "organize", "host", "convene", NULL}, NULL,
					   &end);
}

/* Do two facts of a meeting differ? */
static bool
conflicts(Slice a, Slice b)
{
	uint32_t	n = a.len < b.len ? a.len : b.len;

	return a.data && b.data && n && memcmp(a.data, b.data, n) != 0;
}

/* Adds what a new mention tells to a meeting listed before; true where they are one meeting. */
static bool
merge(Telling *telling, const Meeting *meeting)
{
	Statement  *statement = telling->reader->statement;
	uint32_t	from = statement->nmeetings > MERGED_MOST ? statement->nmeetings - MERGED_MOST : 0;

	for (uint32_t i = from; i < statement->nmeetings; i++)
	{
		Meeting    *old = &statement->meetings[i];

		if (old->relation != meeting->relation || old->series_key.data == NULL ||
			meeting->series_key.data == NULL || !dlg_same(old->series_key, meeting->series_key))
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

static void
add_meeting(Telling *telling, const Meeting *meeting)
{
	Statement  *statement = telling->reader->statement;

	if (statement->nmeetings < MEETINGS_MOST && !merge(telling, meeting))
		DLG_PUSH(telling->reader->arena, statement, meetings, *meeting);
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
	meeting->ordinal = name->ordinal;
	if (name->present || name->indefinite)
		return;
	/* the next meeting of nothing named is one only where it is told when or where */
	if (!telling->named && name->step > 0 && meeting->held.data == NULL &&
		meeting->city.data == NULL && meeting->country == 0)
		return;
	if (name->step == 0 && (name->ordinal == 0 || name->ordinal == dialogue->ordinal) && !mention->verbal)
	{
		/* the same series with another date is another meeting, if the name itself bears the date */
		if (!(name->date.data && other_day))
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
	if (meeting->ordinal == 0 && dialogue->ordinal && !(name->plural && name->occasion) && !name->date.data)
		meeting->ordinal = name->step > 0   ? dialogue->ordinal + 1
						   : name->step < 0 ? dialogue->ordinal - 1
											: 0;
	add_meeting(telling, meeting);
}

/* "A, B and C have been the places of earlier meetings": one meeting for each city. */
static bool
tell_places(Telling *telling, const Mention *mention)
{
	const Reader *reader = telling->reader;
	Slice		city[12];
	PartyCode	country[12];
	int			n = 0;

	if (!mention->name.plural || mention->name.step >= 0)
		return false;
	for (uint32_t i = mention->sentence.first; i < mention->sentence.end && n < 12; i++)
	{
		uint32_t	end;
		const LexEntry *entry = dlg_city_at(reader, i, &end);

		if (entry == NULL)
			continue;
		city[n] = dlg_text(reader, i, end);
		country[n++] = entry->party;
		i = end - 1;
	}
	for (int i = 0; i < n && n > 1; i++)
	{
		Meeting meeting = {.relation = MEETING_RECALLS,
						   .series = telling->dialogue->series,
						   .series_key = telling->dialogue->series_key,
						   .parties = telling->dialogue->parties,
						   .track = telling->dialogue->track,
						   .city = city[i],
						   .country = country[i]};

		meeting.span = dlg_span(reader, mention->sentence.first, mention->sentence.end);
		add_meeting(telling, &meeting);
	}
	return n > 1;
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
		meeting.relation = MEETING_MENTIONS;
		dlg_mention_detail(telling, mention, &meeting);
		add_meeting(telling, &meeting);
	}
	else if (is_own(telling, mention))
	{
		if (!tell_places(telling, mention))
			tell_own(telling, mention, &meeting);
	}
	else if (counts(telling, mention))
	{
		meeting.relation = MEETING_MENTIONS;
		dlg_mention_detail(telling, mention, &meeting);
		meeting.series = dlg_series_text(reader, name, NULL);
		meeting.series_key = dlg_series_key(reader, name, NULL, TRACK_UNKNOWN);
		meeting.parties = name->parties;
		meeting.ordinal = name->ordinal;
		add_meeting(telling, &meeting);
	}
}

/* "the third", "the first one": an ordinal that stands for a meeting of the series spoken of. */
static bool
elliptic_at(const Reader *reader, uint32_t i, uint32_t end, MeetingName *name)
{
	static const char *const after[] = {"one", "at",     "in",   "was",   "took", "of",
										"on",  "hosted", "held", "being", "will", NULL};
	uint32_t	next;
	uint32_t	n;

	if (!dlg_is(reader, i, "the") || (n = dlg_ordinal_at(reader, i + 1, &next)) == 0 ||
		next >= end || !dlg_is_any(reader, next, after) || dlg_is(reader, next, "of"))
		return false;
	memset(name, 0, sizeof *name);
	name->first = i;
	name->end = next + dlg_is(reader, next, "one");
	name->noun = name->noun_end = name->end;
	name->ordinal = n;
	return true;
}

/* "last met", "meet again", "met twice". */
static bool
verbal_at(const Telling *telling, uint32_t i, uint32_t end, MeetingName *name)
{
	static const char *const verbs[] = {"meet", "reconvene", "convene", NULL};
	static const char *const times[] = {"twice", "again", NULL};
	const Reader *reader = telling->reader;
	uint32_t	next;
	int			form;

	if (!dlg_verb_is(reader, i, verbs, &form, &next) || next >= end)
		return false;
	memset(name, 0, sizeof *name);
	name->first = i;
	name->end = name->noun = name->noun_end = next;
	if (i > 0 && dlg_is(reader, i - 1, "last"))
		name->step = -1;
	else if (dlg_is_any(reader, next, times))
	{
		name->end = next + 1;
		if (dlg_is(reader, next, "twice"))
			name->plural = true;
		else
			name->step = 1;
		if (name->step && !dlg_held_in(reader, (TokenRange) {next, end}, next, telling->reference).data)
			return false;
	}
	else
		return false;
	return true;
}

/* Finds the mentions of one sentence, each with the words around it. */
static int
find_mentions(const Telling *telling, TokenRange sentence, bool spoken, Mention *mentions)
{
	const Reader *reader = telling->reader;
	uint32_t	i = sentence.first;
	int			n = 0;

	while (i < sentence.end && n < MENTIONS_MOST)
	{
		MeetingName name;
		bool		found = dlg_find_meeting(reader, i, sentence.end, &name);
		uint32_t	limit = found ? name.first : sentence.end;
		Mention		mention = {.sentence = sentence};

		for (; i < limit; i++)
		{
			mention.elliptic = (spoken || n > 0) && elliptic_at(reader, i, sentence.end, &mention.name);
			mention.verbal = !mention.elliptic && verbal_at(telling, i, sentence.end, &mention.name);
			if (mention.elliptic || mention.verbal)
				break;
		}
		if (i >= limit && !found)
			break;
		if (i >= limit)
		{
			mention.name = name;
			mention.verbal = !name.proper && name.occasion &&
							 dlg_is(reader, name.noun, "meeting") &&
							 dlg_is(reader, name.noun_end, "again");
			if (mention.verbal && !dlg_held_in(reader, (TokenRange){name.end, sentence.end},
											   name.end, telling->reference)
									   .data)
			{
				i = name.end;
				continue;
			}
			if (mention.verbal)
				mention.name.step = 1;
		}
		mention.before.first = n ? mentions[n - 1].name.end : sentence.first;
		mention.before.end = mention.name.first;
		if (n)
			mentions[n - 1].after.end = mention.name.first;
		mention.after = (TokenRange) {mention.name.end, sentence.end};
		i = mention.name.end > i ? mention.name.end : i + 1;
		mentions[n++] = mention;
	}
	return n;
}

/*
 * Does a bare mention take up the meeting of another series named before it
 * ("the X … and its next session")?
 */
static bool
takes_up(const Reader *reader, const Telling *telling, const Mention *before, const Mention *mention)
{
	const MeetingName *name = &mention->name;

	return !mention->elliptic && !mention->verbal && name->occasion && !name->proper &&
		   dlg_series_bare(reader, name) && before->name.proper && !is_own(telling, before);
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
	telling.reference = telling.dialogue->held.data ? telling.dialogue->held : dlg_reference(reader, &frame);
	mentions = dlg_alloc(reader->arena, MENTIONS_MOST * sizeof *mentions);
	for (uint32_t s = 0; s < reader->nsentences; s++)
	{
		const Sentence *sentence = &reader->sentences[s];
		BlockKind	kind = reader->blocks[sentence->block].kind;
		int			n;

		if (kind != BLOCK_PARAGRAPH && kind != BLOCK_NUMBERED && kind != BLOCK_BULLET)
			continue;
		n = find_mentions(&telling, (TokenRange) {sentence->first, sentence->end}, spoken, mentions);
		for (int i = 0; i < n; i++)
			if (!(i > 0 && takes_up(reader, &telling, &mentions[i - 1], &mentions[i])))
				tell(&telling, &mentions[i]);
		spoken = n > 0 && is_own(&telling, &mentions[n - 1]);
		if ((s & 0xFF) == 0)
			dlg_poll(reader->arena);
	}
}
