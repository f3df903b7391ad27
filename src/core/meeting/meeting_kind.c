/*
 * meeting_kind.c: which meetings told of count, and which are of the
 * dialogue's own series.
 *
 * A name is held against the reported dialogue's, word by word, by parties and
 * by ordinal.  Bodies of the United Nations, bodies that no two parties share,
 * and words for meetings at large do not count (manual 7).
 * Invariant: a mention is judged by its own words and the dialogue's alone.
 */
#include "core/date/date.h"
#include "core/lexicon/lexicon_private.h"
#include "meeting.h"

#include <string.h>

#define LISTED_TOKENS 24		/* from "forums such as" to one of them */
#define NEXT_ALIKE 50			/* per cent of a name in small letters that is shared with the next one's */

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

/* "The Ministerial Dialogue" of a Strategic Dialogue: the dialogue itself, by nothing but its level. */
static bool
is_by_level(const Telling *telling, const MeetingName *name)
{
	return has_own_noun(telling, name) && name->noun == name->parts[0].first + 1 && name->parties.ncodes == 0 &&
		name->ordinal == 0 && !name->plural && dlg_is(telling->reader, name->noun - 1, "ministerial");
}

/* Is it the one before or after the dialogue, of the same two parties, though its name differs by a word? */
static bool
is_sister(const Telling *telling, const MeetingName *name)
{
	uint32_t	ordinal = telling->dialogue->ordinal;

	/* but "the 2nd A-B Arctic Dialogue" of an A-B Cyber Dialogue shares no more than the noun */
	return ordinal && dlg_series_alike(telling->reader, name, &telling->base) > NEXT_ALIKE &&
		(name->ordinal + 1 == ordinal || name->ordinal == ordinal + 1) &&
		   name->parties.ncodes == telling->dialogue->holders.ncodes && name->parties.ncodes >= 2;
}

/*
 * Does the mention name a body that the dialogue does not ("joint commission meeting", "meeting of the A-B Council")?
 */
static bool
is_of_body(const Telling *telling, const MeetingName *name)
{
	const Reader *reader = telling->reader;

	if (!name->body || !name->occasion || (name->ordinal == 0 && name->step == 0) ||
		(name->proper && name->parties.ncodes < 2))
		return false;
	for (uint32_t k = telling->base.first; k < telling->base.end; k++)
		if (reader->tokens[k].word == reader->tokens[name->noun_end - 1].word)
			return false;
	return true;
}

/* Who meets, by the words of a name and of what follows it: leaders 1, ministers 2, officials 3, 0 untold. */
static int
level_of(const Reader *reader, uint32_t first, uint32_t end)
{
	for (uint32_t i = first; i < end; i++)
	{
		if (ONE_OF(reader, i, "leaders", "summit", "summits", "presidents", "heads"))
			return 1;
		if (ONE_OF(reader, i, "ministers", "ministerial"))
			return 2;
		if (ONE_OF(reader, i, "officials", "sherpas", "directors"))
			return 3;
	}
	return 0;
}

/* The token after "of the foreign ministers" behind a meeting's noun; the name's end where none stands there. */
static uint32_t
people_end(const Reader *reader, const MeetingName *name)
{
	uint32_t	i = name->noun_end + 1 + dlg_is(reader, name->noun_end + 1, "the");
	uint32_t	end;

	return dlg_is(reader, name->noun_end, "of") && dlg_match(reader, i, LEX_ACTOR, &end) ? end : name->end;
}

/* Do others meet there than in the dialogue: ministers where that is one of sherpas? */
static bool
is_other_level(const Telling *telling, const MeetingName *name)
{
	const Reader *reader = telling->reader;
	int			level = level_of(reader, name->first, people_end(reader, name));
	int			own = level_of(reader, telling->base.first, telling->base.end);

	if (!telling->named || level == 0)
		return false;
	if (own)
		return own != level;
	/* a body or dialogue may meet at any level, and is then told of by an adjective alone; but "the A-B Ministerial" */
	return people_end(reader, name) > name->end ||
		(name->proper && name->parties.ncodes >= 2 && (name->ordinal || name->plural) &&
		 dlg_is_capital(reader, name->noun));
}

/*
 * Is it a dialogue of the same parties on something else and on another day: "the A-B dialogue on fishing held
 * in May" beside that on ports?
 */
static bool
is_on_other(const Telling *telling, const Mention *mention)
{
	const Reader *reader = telling->reader;
	const MeetingName *name = &mention->name;
	uint32_t	subject = name->end + 1;
	uint32_t	own = telling->dialogue->ordinal;
	Meeting		meeting = {.ordinal = 0};

	/* with a number far above the dialogue's only: that of the one before or after is its own */
	if (!telling->named || name->parties.ncodes < 2 || name->step || name->indefinite ||
		(name->ordinal && (own == 0 || name->ordinal <= own + 1)) ||
		!dlg_is(reader, name->end, "on") || subject >= mention->sentence.end || dlg_is_capital(reader, subject) ||
		reader->tokens[subject].kind != TOKEN_WORD || telling->dialogue->held.data == NULL)
		return false;
	dlg_mention_detail(telling, mention, &meeting);
	return meeting.held.data && dlg_year_of(meeting.held) &&
		dlg_slice_order(meeting.held, telling->dialogue->held) < 0;
}

/* "the 34th ASEAN Summit" at an ASEAN-Chile one: is it a round of the group's own? */
static bool
is_of_group(const Telling *telling, const MeetingName *name)
{
	return name->ordinal && name->proper && !name->body && telling->dialogue->holders.ncodes == 2 &&
		name->parties.ncodes == 1 &&
		!dlg_slice_is(dlg_lexicon_party_kind(telling->reader->lexicon, name->parties.codes[0]), "state");
}

bool
dlg_mention_own(const Telling *telling, const Mention *mention)
{
	const Reader *reader = telling->reader;
	const MeetingName *name = &mention->name;

	if (mention->elliptic || name->present || (mention->verbal && !name->plural))
		return true;
	if (mention->verbal)
		return false;
	for (uint32_t i = 0; i < name->parties.ncodes; i++)
		if (!dlg_party_has(&telling->dialogue->holders, name->parties.codes[i]) &&
			!(telling->named && dlg_party_has(&telling->base.parties, name->parties.codes[i])))
			return false;
	/* "the next summit", "the last A-B Summit" of A and B, who met without a name */
	if (!telling->named && name->ordinal && name->first > 0 && dlg_is(reader, name->first - 1, "our") &&
		dlg_series_bare(reader, name))
		return true;
	if (!telling->named)
		return name->step != 0 && ((dlg_series_bare(reader, name) && !name->proper) ||
								   (name->parties.ncodes >= 2 && level_of(reader, name->first, name->end) == 1 &&
									name->parties.ncodes == telling->dialogue->holders.ncodes));
	if (is_other_level(telling, name) || is_on_other(telling, mention) || is_of_group(telling, name))
		return false;
	if (name->occasion && (name->ordinal || name->step) && dlg_has_short_name(telling, name))
		return true;
	/* "the next Joint Commission Meeting" of other consultations */
	if (dlg_series_bare(reader, name) && name->body && name->proper && !has_own_noun(telling, name))
		return false;
	if (is_of_body(telling, name))
		return false;
	if (dlg_series_bare(reader, name) && name->occasion)
		return true;
	/* "the 21st session of the Joint Council of A and B", whatever the title calls it */
	if (name->ordinal && name->ordinal == telling->dialogue->ordinal && name->parties.ncodes >= 2 &&
		name->parties.ncodes == telling->dialogue->holders.ncodes)
		return true;
	if (name->ordinal && has_own_noun(telling, name) &&
		(name->proper ? is_sister(telling, name) : name->ordinal == telling->dialogue->ordinal))
		return true;
	if (dlg_series_within(telling->reader, name, &telling->base) ||
		dlg_series_alike(telling->reader, name, &telling->base) >= 88 ||
		dlg_same(dlg_series_key(telling->reader, name, &telling->dialogue->holders,
								telling->dialogue->track),
				 telling->dialogue->series_key))
		return true;
	if (is_by_level(telling, name))
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
	/* of "the 9th JTC" the whole name stands elsewhere */
	for (uint32_t i = name->parts[0].first; i < name->noun_end && name->noun < name->first; i++)
		if (dlg_is_any(reader, i, words))
			return true;
	return false;
}

static bool
is_organisation(const Reader *reader, PartyCode party)
{
	return dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, party), "organisation");
}

/* "work in the ASEAN Regional Forum", "forums such as …": a group of states by its name, of which no session is told. */
static bool
is_group_itself(const Telling *telling, const Mention *mention)
{
	const Reader *reader = telling->reader;
	const MeetingName *name = &mention->name;
	uint32_t	end;
	uint32_t	i = name->parts[0].first;

	if (name->nparts != 1 || name->parties.ncodes != 1 || name->ordinal || name->step ||
		!dlg_match(reader, i, LEX_PARTY, &end) || end != name->parts[0].end || dlg_mention_told(telling, mention))
		return false;
	i -= i > mention->sentence.first && dlg_is(reader, i - 1, "the");
	if (i > mention->sentence.first + 1 && ONE_OF(reader, i - 1, "in", "through", "within"))
		return !ONE_OF(reader, i - 2, "participate", "participated", "participation", "part");
	for (uint32_t k = 1; k <= LISTED_TOKENS && i >= mention->sentence.first + k; k++)
		if (ONE_OF(reader, i - k, "forums", "fora", "including") || dlg_is(reader, i - k, "such"))
			return true;
	return false;
}

/* "four Working Sessions were held": parts of the dialogue. */
static bool
are_sittings(const Reader *reader, const MeetingName *name)
{
	return dlg_is(reader, name->noun_end - 1, "sessions") && name->parties.ncodes == 0 && !name->body;
}

/* "a Memorandum of Understanding (MoU) on Political Consultations": is it what an instrument is on? */
static bool
is_subject(const Reader *reader, const Mention *mention)
{
	const MeetingName *name = &mention->name;
	uint32_t	first = mention->sentence.first;
	uint32_t	i = name->first;
	uint32_t	end;

	i -= i > first && ONE_OF(reader, i - 1, "the", "a", "an");
	if (name->ordinal || name->step || name->date.data || i < first + 2 ||
		!ONE_OF(reader, --i, "on", "concerning", "regarding", "establishing"))
		return false;
	i -= i > first + 3 && dlg_mark(reader, i - 1, ')') && dlg_mark(reader, i - 3, '(') ? 3 : 0;
	for (uint32_t n = 1; n <= 3 && i >= first + n; n++)
		if (dlg_match(reader, i - n, LEX_INSTRUMENT, &end) && end == i)
			return true;
	return false;
}

/*
 * "the Centre for Studies and Dialogue", "the World Ports Cooperation (WPC) forum": is it the end of a body's name, or
 * a word for what a body is?
 */
static bool
is_of_name(const Reader *reader, const MeetingName *name)
{
	static const char *const heads[] = {"centre", "center", "institute", "foundation", "academy", "school", "agency",
										"bureau", "office", NULL};
	uint32_t	i = name->first;

	if (name->ordinal || name->step || name->date.data)
		return false;
	if (dlg_is(reader, name->end, "level"))
		return true;			/* "agreed at Prime Ministerial level" */
	if (i > 2 && name->parties.ncodes == 0 && ONE_OF(reader, i - 1, "for", "of", "on") &&
		dlg_is_capital(reader, i) && dlg_is_capital(reader, i - 2) && dlg_is_any(reader, i - 2, heads))
		return true;
	return name->parties.ncodes == 1 && dlg_is(reader, name->noun, "forum") && !dlg_is_capital(reader, name->noun) &&
		!dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, name->parties.codes[0]), "state");
}

/* "the 44th summit", "the next joint commission meeting": a bare noun of which day or place is told. */
static bool
is_bare_told(const Telling *telling, const Mention *mention)
{
	const MeetingName *name = &mention->name;

	return (!name->proper || (name->ordinal && dlg_series_bare(telling->reader, name))) &&
		(name->ordinal || name->step > 0) && !name->plural && (!name->occasion || name->body) &&
		dlg_mention_told(telling, mention);
}

/* "Canada will host a ports dialogue in Toronto in May": one to come, with its day, that a party holds. */
static bool
is_arranged(const Telling *telling, const Mention *mention)
{
	static const char *const holding[] = {"host", "hold", "convene", "co-host", NULL};
	static const char *const others[] = {"press", "workshop", "seminar", "webinar", "symposium", NULL};
	const Reader *reader = telling->reader;
	const MeetingName *name = &mention->name;
	Meeting		meeting = {.ordinal = 0};
	uint32_t	end;

	if (!name->indefinite || name->plural || name->body || name->first <= mention->sentence.first ||
		!dlg_verb_is(reader, name->first - 1, holding, NULL, &end))
		return false;
	for (uint32_t i = name->first; i < name->end; i++)
		if (dlg_is_any(reader, i, others))
			return false;
	dlg_mention_detail(telling, mention, &meeting);
	return meeting.held.data && telling->reference.data &&
		dlg_slice_order(meeting.held, telling->reference) > 0;
}

/* "plan to convene the Ports Working Group in Oslo", "the Ports Committee, which met in May": is it told to sit? */
static bool
sits(const Telling *telling, const Mention *mention)
{
	static const char *const holding[] = {"hold", "convene", "reconvene", "host", NULL};
	const Reader *reader = telling->reader;
	const MeetingName *name = &mention->name;
	uint32_t	behind = name->end + dlg_mark(reader, name->end, ',');
	uint32_t	end;

	behind += ONE_OF(reader, behind, "which", "that") || ONE_OF(reader, behind, "will", "has");
	if (!name->body || !name->proper || name->plural || dlg_series_bare(reader, name) ||
		!(dlg_verb_is(reader, name->first - 1, holding, NULL, &end) || ONE_OF(reader, behind, "met", "meet", "held")))
		return false;
	return dlg_mention_told(telling, mention);
}

bool
dlg_mention_counts(const Telling *telling, const Mention *mention)
{
	const Reader *reader = telling->reader;
	const MeetingName *name = &mention->name;

	if (has_code(&name->parties, "UN") || is_instrument(reader, name) || is_subject(reader, mention) ||
		is_of_name(reader, name) || is_group_itself(telling, mention) || are_sittings(reader, name) ||
		(name->body && name->plural && !dlg_is_capital(reader, name->noun)))
		return false;
	if (is_bare_told(telling, mention) || is_arranged(telling, mention) || sits(telling, mention))
		return true;
	/* "the third trilateral meeting of the foreign ministers", "the G Ministerial" */
	if (name->occasion && !name->indefinite && !name->plural && dlg_mention_told(telling, mention) &&
		(people_end(reader, name) > name->end || is_other_level(telling, name) ||
		 (name->proper && name->parties.ncodes == 1 && dlg_is_group(reader, name->parties.codes[0]))))
		return true;
	/* "the 65th session of the X Commission", "the next Joint Commission Meeting" */
	if (name->body && name->occasion && name->proper && (name->ordinal || name->step) &&
		(!dlg_series_bare(reader, name) || (name->noun_end >= name->noun + 2 && dlg_is_capital(reader, name->noun))))
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
		return name->proper && name->nparts > 1 && dlg_is_capital(reader, name->noun) &&
			   !dlg_series_bare(reader, name);
	if (name->proper)
		return dlg_series_named(reader, name) && !dlg_series_bare(reader, name) &&
			!(name->plural && !dlg_is_capital(reader, name->noun) &&
			  !(name->parties.ncodes >= 2 && dlg_mention_told(telling, mention)));
	return (name->ordinal || name->step) && !dlg_series_bare(reader, name) && !name->plural;
}
