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

#define NEXT_ALIKE 50			/* per cent of a name in small letters that is shared with the next one's */
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

/* Is the noun of the mention that of the dialogue's name ("their second inter-agency dialogue")? */
static bool
has_own_noun(const Telling *telling, const MeetingName *name)
{
	const Reader *reader = telling->reader;

	return telling->named && name->noun_end > name->noun &&
		   reader->tokens[name->noun_end - 1].word == reader->tokens[telling->base.noun_end - 1].word;
}

/* Is it the one before or after the dialogue, of the same two parties, though its name differs by a word? */
static bool
is_sister(const Telling *telling, const MeetingName *name)
{
	uint32_t	ordinal = telling->dialogue->ordinal;

	return ordinal && (name->ordinal + 1 == ordinal || name->ordinal == ordinal + 1) &&
		   name->parties.ncodes == telling->dialogue->parties.ncodes && name->parties.ncodes >= 2;
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
	/* "the next Joint Commission Meeting" of other consultations */
	if (dlg_series_bare(reader, name) && name->body && name->proper && !has_own_noun(telling, name))
		return false;
	if (dlg_series_bare(reader, name) && name->occasion)
		return true;
	/* "the 21st session of the Joint Council of A and B", whatever the title calls it */
	if (name->ordinal && name->ordinal == telling->dialogue->ordinal && name->parties.ncodes >= 2 &&
		name->parties.ncodes == telling->dialogue->parties.ncodes)
		return true;
	if (name->ordinal && has_own_noun(telling, name) &&
		(name->proper ? is_sister(telling, name) : name->ordinal == telling->dialogue->ordinal))
		return true;
	if (dlg_series_within(telling->reader, name, &telling->base) ||
		dlg_series_alike(telling->reader, name, &telling->base) >= 88 ||
		dlg_same(dlg_series_key(telling->reader, name, &telling->dialogue->parties,
								telling->dialogue->track),
				 telling->dialogue->series_key))
		return true;
	/* "the next ministerial fisheries dialogue" of a ministerial dialogue on fighting over-fishing */
	if (name->step > 0 && !name->proper && dlg_series_alike(reader, name, &telling->base) > NEXT_ALIKE)
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

static bool
is_organisation(const Reader *reader, PartyCode party)
{
	return dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, party), "organisation");
}

/* Is the name that of a meeting which the manual counts as one? */
static bool
counts(const Telling *telling, const Mention *mention)
{
	const Reader *reader = telling->reader;
	const MeetingName *name = &mention->name;

	if (has_code(&name->parties, "UN") || is_instrument(reader, name))
		return false;
	/* "the 65th session of the X Commission", "the next Joint Commission Meeting" */
	if (name->body && name->occasion && name->proper && (name->ordinal || name->step) &&
		(!dlg_series_bare(reader, name) || (name->noun_end >= name->noun + 2 && is_capital(reader, name->noun))))
		return true;
	/* what one organisation sets up among its members is no meeting of parties */
	if (name->body && !name->occasion && name->parties.ncodes == 1 && !name->ordinal &&
		is_organisation(reader, name->parties.codes[0]))
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
	return name->noun > 0 && dlg_is(reader, name->noun, "leaders") && !is_capital(reader, name->noun) &&
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
	if (!name->occasion || name->proper || name->present || name->first <= mention->sentence.first)
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
	if (name->indefinite && !name->plural && is_shared_by(reader, mention))
		owned = true;
	if (name->ordinal || name->step > 0 ||
		!(owned || dlg_is(reader, name->end, "between") ||
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

/* Adds what a new mention tells to a meeting listed before; true where they are one meeting. */
static bool
merge(Telling *telling, const Meeting *meeting)
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
		if (!dlg_same(old->series_key, meeting->series_key))
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

/* "these two prior meetings" */
static bool
is_pointed_at(const Reader *reader, const MeetingName *name)
{
	for (uint32_t k = 1; k <= 2 && name->first >= k; k++)
		if (dlg_is(reader, name->first - k, "these") || dlg_is(reader, name->first - k, "those"))
			return true;
	return false;
}

/* Does the name tell of several meetings ("the last meetings"), not of one of a plural ("round of talks")? */
static bool
is_many(const Telling *telling, const MeetingName *name)
{
	const Reader *reader = telling->reader;
	uint32_t	end;

	for (uint32_t i = name->first; i < name->end; i++)
	{
		const LexEntry *noun = dlg_match(reader, i, LEX_MEETING, &end);

		if (noun && dlg_slice_is(noun->text, "occasion"))
			return reader->text[reader->tokens[end - 1].end - 1] == 's';
	}
	return false;
}

/* "the first session", "the third annual meeting since 2019": a part of the meeting, a count of meetings. */
static bool
is_part(const Reader *reader, const Mention *mention, const Meeting *meeting)
{
	const MeetingName *name = &mention->name;

	if (name->ordinal == 0 || name->proper || mention->elliptic || mention->verbal)
		return false;
	return dlg_is(reader, name->end, "since") ||
		   (dlg_is(reader, name->noun, "session") && meeting->held.data == NULL && meeting->city.data == NULL);
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
	if (name->present || name->indefinite || is_part(telling->reader, mention, meeting))
		return;
	/* "held the next round of consultations" is what the dialogue's own sentence reports */
	if (name->step > 0 && dialogue->ordinal == 0 && !dlg_mention_future(telling, mention) &&
		dlg_span(telling->reader, name->first, name->end).end <= dialogue->span.end)
		return;
	/* the next meeting of nothing named, and "these prior meetings", are told of only with day or place */
	if (((!telling->named && name->step > 0) || is_pointed_at(telling->reader, name)) &&
		meeting->held.data == NULL && meeting->city.data == NULL && meeting->country == 0)
		return;
	/* "the upcoming talks" in an announcement are the dialogue itself */
	if (telling->coming && name->step > 0 && name->ordinal == 0)
		return;
	if (name->step == 0 && (name->ordinal == 0 || name->ordinal == dialogue->ordinal) && !mention->verbal)
	{
		/* the same series with another date is another meeting, if the name itself bears the date */
		if (!((name->date.data || ONE_OF(telling->reader, name->end, "held", "convened")) && other_day))
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
	if (meeting->ordinal == 0 && dialogue->ordinal && !is_many(telling, name) && !name->date.data)
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
		if (!dlg_party_has(&dialogue->parties, mention->name.parties.codes[i]))
			return false;
	if (mention->name.indefinite ||
		(meeting->ordinal && dialogue->ordinal && meeting->ordinal != dialogue->ordinal) ||
		conflicts(meeting->held, dialogue->held) || conflicts(meeting->city, dialogue->city) ||
		(meeting->country && dialogue->country && meeting->country != dialogue->country))
		return false;
	alike += meeting->held.data && dialogue->held.data && meeting->held.len == dialogue->held.len;
	alike += meeting->city.data && dialogue->city.data;
	alike += meeting->ordinal && dialogue->ordinal;
	return alike >= least;
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
		if (name->first >= telling->frame.first && name->first < telling->frame.end && !telling->named &&
			is_dialogue(telling, mention, &meeting, 1))
			return;
		add_meeting(telling, &meeting);
	}
	else if (is_own(telling, mention))
	{
		if (!tell_places(telling, mention))
			tell_own(telling, mention, &meeting);
	}
	else if (counts(telling, mention) ||
			 (name->parties.ncodes >= 2 && name->occasion && !name->indefinite &&
			  dlg_mention_told(telling, mention)))
	{
		meeting.relation = MEETING_MENTIONS;
		dlg_mention_detail(telling, mention, &meeting);
		meeting.series = dlg_series_text(reader, name, NULL);
		meeting.series_key = dlg_series_key(reader, name, dlg_series_counted(reader, name, &telling->dialogue->parties),
										   TRACK_UNKNOWN);
		meeting.parties = name->parties;
		meeting.ordinal = name->ordinal;
		if (!is_dialogue(telling, mention, &meeting, 2))
			add_meeting(telling, &meeting);
	}
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
	telling.coming = frame.future;
	telling.frame = frame.range;
	telling.reference = telling.dialogue->held.data ? telling.dialogue->held : dlg_reference(reader, &frame);
	mentions = dlg_alloc(reader->arena, MENTIONS_MOST * sizeof *mentions);
	for (uint32_t s = 0; s < reader->nsentences; s++)
	{
		const Sentence *sentence = &reader->sentences[s];
		BlockKind	kind = reader->blocks[dlg_block_of(reader, sentence)].kind;
		int			n;

		if (kind != BLOCK_PARAGRAPH && kind != BLOCK_NUMBERED && kind != BLOCK_BULLET)
			continue;
		n = dlg_find_mentions(&telling, (TokenRange) {sentence->first, sentence->end}, spoken, mentions);
		for (int i = 0; i < n; i++)
			if (!(i > 0 && takes_up(reader, &telling, &mentions[i - 1], &mentions[i])))
				tell(&telling, &mentions[i]);
		spoken = n > 0 && is_own(&telling, &mentions[n - 1]);
		if ((s & 0xFF) == 0)
			dlg_poll(reader->arena);
	}
}
