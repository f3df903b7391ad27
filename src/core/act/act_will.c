/*
 * act_will.c: will, shall, must, should and "is to": promises, not forecasts.
 *
 * They are acts only when those who speak, their dialogue or its next meeting
 * are the subject and the clause is no part of another act's that-clause.  A
 * verb that says what a meeting is for takes their place.
 */
#include "act.h"

#include <string.h>

#define AGENT_WORDS 5			/* between a participle and its "by" */
#define HEAD_TOKENS 8			/* before the colon behind which a clause has its subject */
#define CALL_TOKENS 16			/* behind whom somebody calls on, before "to" */
#define JOURNEY_TOKENS 9		/* between "attend" and the meeting */

static bool
set_verb(ActScan *scan, Candidate *candidate, const char *lemma)
{
	Slice		verb = {lemma, (uint32_t) strlen(lemma)};

	candidate->frame.row = dlg_frame_row(scan->acts->reader->lexicon, verb, "to");
	if (candidate->frame.row == NULL)
		candidate->frame.row = dlg_frame_row(scan->acts->reader->lexicon, verb, "");
	if (candidate->frame.row)
		candidate->frame.verb = candidate->frame.row->verb;
	return candidate->frame.row != NULL;
}

/* "Focus areas of this cooperation will include …": a list of priorities. */
static bool
lists_priorities(const Passage *passage, const Speaker *subject, uint32_t start, uint32_t modal, uint32_t verb)
{
	bool		area = dlg_is(passage->reader, verb, "focus") && subject->kind == SPEAKER_THING;
	bool		priority = false;

	if (!area && !ONE_OF(passage->reader, verb, "include", "be", "comprise", "cover"))
		return false;
	for (uint32_t i = start; i < modal; i++)
	{
		area |= ONE_OF(passage->reader, i, "areas", "area", "topics");
		priority |=
			ONE_OF(passage->reader, i, "focus", "priority", "priorities", "cooperation", "collaboration");
	}
	return priority && (area || dlg_is(passage->reader, modal - 1, "priorities"));
}

/* Does the statement announce its dialogue, which is yet to be held? */
static bool
is_announced(const ActScan *scan)
{
	const Meeting *dialogue = scan->acts->reader->statement->dialogue;

	return dialogue && dialogue->coming;
}

/* "will call on the President in the evening", but "will call on the President to act": a visit at token i? */
static bool
is_call(const Passage *passage, uint32_t i)
{
	const Reader *reader = passage->reader;
	uint32_t	whom = i + 2 + dlg_is(reader, i + 2, "the");

	if (!dlg_is(reader, i, "call") || !ONE_OF(reader, i + 1, "on", "upon") ||
		!(dlg_match(reader, whom, LEX_OFFICE, NULL) || dlg_match(reader, whom, LEX_HONORIFIC, NULL)))
		return false;
	for (uint32_t k = whom; k < passage->end && k < whom + CALL_TOKENS; k++)
		if (dlg_class_at(passage, k) == WORD_TO)
			return false;
	return true;
}

/* "will attend the summit", "will make her first visit": where somebody goes. */
static bool
is_journey(const ActScan *scan, uint32_t verb)
{
	const Reader *reader = scan->passage->reader;
	uint32_t	end;

	if (dlg_is(reader, verb, "be") &&
		ONE_OF(reader, verb + 1, "attending", "participating", "joining", "visiting", "travelling", "traveling"))
		return true;
	if (is_call(scan->passage, verb))
		return true;
	if (!ONE_OF(reader, verb, "attend", "participate", "join", "take", "make", "pay", "travel", "visit",
				"arrive", "undertake", "speak") ||
		(dlg_is(reader, verb, "take") && !dlg_is(reader, verb + 1, "part")))
		return false;
	if (ONE_OF(reader, verb, "travel", "arrive") || (dlg_is(reader, verb, "visit") && is_announced(scan)))
		return true;
	for (uint32_t k = verb + 1; k < verb + JOURNEY_TOKENS && k < scan->passage->end; k++)
		if (ONE_OF(reader, k, "visit", "trip", "call") ||
			(dlg_match(reader, k, LEX_MEETING, &end) && !ONE_OF(reader, verb, "make", "pay", "undertake")))
			return true;
	return false;
}

/* Does the verb after the modal say what a meeting is for, or what an announcement tells ahead: "will thank Y"? */
static bool
says_ahead(ActScan *scan, const Candidate *candidate, uint32_t verb, const Frame *frame)
{
	const Passage *passage = scan->passage;
	const LexFrame *row = frame->row;
	uint32_t	before = candidate->group.first - 1;
	bool		meeting = candidate->subject.kind == SPEAKER_MEETING;
	bool		announced = is_announced(scan);

	/* "President X will underscore the importance of trade", "will thank Y" */
	if (announced &&
		(LEMMA_OF(passage, verb, "thank", "commend", "congratulate", "praise") ||
		 dlg_slice_is(frame->verb, "express appreciation") || dlg_slice_is(frame->verb, "express gratitude") ||
		 (row->class == ACT_ASSERTIVE && row->strength > 1)))
		return true;
	/* "This year's event will celebrate ten years of trade", "it will reaffirm …" */
	if (meeting &&
		LEMMA_OF(passage, verb, "celebrate", "commemorate", "recognize", "acknowledge", "reaffirm",
				 "reiterate", "affirm", "underscore", "underline", "highlight", "emphasize", "stress"))
		return true;
	if (row->strength != 1 ||
		!(row->class == ACT_ASSERTIVE ||
		  (row->class == ACT_COMMISSIVE &&
		   (announced || (meeting && LEMMA_OF(passage, verb, "explore", "consider"))))))
		return false;
	/* "the ministers will discuss the war": an announcement tells what they meet for */
	return announced ||
		(meeting && (LEMMA_OF(passage, verb, "focus", "cover") ||
					 dlg_match(passage->reader, before, LEX_MEETING, NULL))) ||
		ONE_OF(passage->reader, before, "participants", "panel", "panelists", "session", "experts", "agenda") ||
		dlg_is(passage->reader, dlg_level(scan)->start, "participants");
}

/* The verb after the modal says what the act is, instead of the modal; true where it does. */
static bool
takes_verb(ActScan *scan, Candidate *candidate, uint32_t verb)
{
	static const char *const kept[] = {
		"continue", "go on", "carry on", "keep on", "remain committed",
		"remain dedicated", "seek out ways", NULL};
	const Passage *passage = scan->passage;
	bool		goes_on;
	bool		agenda;
	Frame		frame;

	if (dlg_class_at(passage, verb) != WORD_VERB)
		return false;
	dlg_frame(scan->acts, passage, verb, &frame);
	goes_on = dlg_is_lemma(passage, verb, kept);
	/* a programme tells what the meeting is for */
	agenda = scan->acts->agenda && frame.row && frame.row->class >= 0;
	if (!goes_on && !agenda && !(frame.row && says_ahead(scan, candidate, verb, &frame)))
		return false;
	candidate->frame = frame;
	candidate->verb = candidate->start = verb;
	candidate->ahead |= agenda && !goes_on;
	return frame.row != NULL;
}

/* "Canada will host officials to discuss ports": what they are hosted for is the act. */
static bool
hosts_talks(const Passage *passage, uint32_t verb)
{
	bool		guests = false;

	for (uint32_t i = verb + 1; ONE_OF(passage->reader, verb, "host", "receive", "welcome") && i + 1 < passage->end &&
		 i < verb + 12; i++)
	{
		if (dlg_class_at(passage, i) == WORD_TO)
		{
			const LexFrame *row = dlg_class_at(passage, i + 1) == WORD_VERB ? dlg_verb_row(passage, i + 1, "") : NULL;

			return guests && row && row->class == ACT_ASSERTIVE && row->strength == 1;
		}
		if (!dlg_is_nominal(passage, i))
			return false;
		guests |= ONE_OF(passage->reader, i, "officials", "counterpart", "counterparts", "ministers", "leaders",
						 "delegation");
	}
	return false;
}

/* "both sides will hold discussions on ports": in an announcement the noun says what they meet for. */
static bool
takes_noun(ActScan *scan, Candidate *candidate, uint32_t verb)
{
	const Passage *passage = scan->passage;

	if (!is_announced(scan) || dlg_class_at(passage, verb) != WORD_VERB || dlg_verb_row(passage, verb, "light") == NULL)
		return false;
	for (uint32_t k = verb + 1; k < passage->end && k < verb + LIGHT_WORDS && dlg_before_noun(passage, k); k++)
	{
		uint32_t	end;
		const LexFrame *row = dlg_act_noun(passage, k, &end);

		if (row && row->class == ACT_ASSERTIVE && row->strength == 1 && dlg_has_matter(passage, end))
		{
			candidate->frame = (Frame) {.row = row, .verb = row->verb, .object = end, .noun = k};
			candidate->verb = candidate->start = verb;
			return candidate->ahead = true;
		}
	}
	return false;
}

/* Is the clause one in which a modal only foretells: "as …", "that …", "which …"? */
static bool
only_foretells(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;
	WordClass	opener;

	if (scan->depth == 0)
		return false;
	opener = dlg_class_at(passage, dlg_level(scan)->opener);
	if (opener == WORD_WHICH)
	{
		/* a body that has just been set up: ", which will align …" */
		const Level *outer = &scan->levels[scan->depth - 1];
		uint32_t	which = dlg_level(scan)->opener;
		uint32_t	end;

		if (!outer->acts || outer->verb == NOWHERE || candidate->group.before != which || which == 0 ||
			dlg_class_at(passage, which - 1) != WORD_COMMA ||
			!ONE_OF(passage->reader, outer->verb, "launched", "established", "created", "launch",
					"establish"))
			return true;
		for (uint32_t i = outer->verb; i < which; i++)
			if (dlg_match(passage->reader, i, LEX_BODY, &end))
			{
				candidate->subject = (Speaker) {.kind = SPEAKER_MEETING};
				return false;
			}
		return true;
	}
	return !scan->levels[scan->depth - 1].relays &&
		!(opener == WORD_AS && dlg_is(passage->reader, dlg_level(scan)->opener, "while"));
}

/* "a platform to speed up transfers": what it is for is no talk, so the meeting itself promises. */
static bool
is_for_deeds(ActScan *scan, uint32_t i)
{
	const Passage *passage = scan->passage;
	Frame		frame;

	if (i + 1 >= passage->end || dlg_class_at(passage, i) != WORD_TO ||
		dlg_class_at(passage, i + 1) != WORD_VERB)
		return false;
	dlg_frame(scan->acts, passage, i + 1, &frame);
	return frame.row == NULL || frame.row->class < 0;
}

/* "will lead a delegation to": logistics. */
static bool
leads_delegation(const Passage *passage, uint32_t verb)
{
	for (uint32_t i = verb + 1; i < passage->end && i < verb + 8; i++)
		if (ONE_OF(passage->reader, i, "delegation", "mission", "team", "side"))
			return true;
		else if (dlg_class_at(passage, i) == WORD_PREPOSITION || dlg_class_at(passage, i) == WORD_COMMA)
			return false;
	return false;
}

static bool
shares_party(const PartyList *a, const PartyList *b)
{
	for (uint32_t k = 0; k < a->ncodes; k++)
		if (dlg_party_has(b, a->codes[k]))
			return true;
	return false;
}

/* "be held in Lima", "take place": what a meeting does. */
static bool
is_held(const Reader *reader, uint32_t verb)
{
	return (dlg_is(reader, verb, "be") &&
			ONE_OF(reader, verb + 1, "held", "convened", "hosted", "organized", "organised")) ||
		   (dlg_is(reader, verb, "take") && dlg_is(reader, verb + 1, "place"));
}

/* In an announcement: "will hold talks with his counterpart", "talks will take place": the meeting announced. */
static bool
is_announced_meeting(const ActScan *scan, uint32_t verb)
{
	const Reader *reader = scan->passage->reader;

	if (!is_announced(scan) || scan->acts->reader->statement->dialogue == NULL)
		return false;
	for (uint32_t k = scan->passage->first; k < verb + 8 && k < scan->passage->end; k++)
		if (ONE_OF(reader, k, "next", "again", "annually", "annual", "regularly"))
			return false;
	if (dlg_is(reader, verb, "meet") || is_held(reader, verb))
		return true;
	for (uint32_t k = verb + 1; ONE_OF(reader, verb, "hold", "host", "have", "receive", "conduct") &&
		 k < verb + 8 && k < scan->passage->end; k++)
		if (ONE_OF(reader, k, "meeting", "meetings", "talks", "consultations", "discussions", "counterpart",
				   "counterparts"))
			return true;
	return false;
}

/* "will chair for Japan"; "delegations will hold the seventh Dialogue": how this meeting itself is held. */
static bool
is_logistics(const ActScan *scan, uint32_t verb)
{
	const Reader *reader = scan->passage->reader;

	for (uint32_t k = verb + 1; ONE_OF(reader, verb, "welcome", "receive", "greet") && k < verb + 8; k++)
		if (ONE_OF(reader, k, "counterpart", "counterparts") || dlg_match(reader, k, LEX_OFFICE, NULL))
			return true;
	for (uint32_t k = verb + 1;
		 ONE_OF(reader, verb, "host", "hold", "receive", "open", "begin", "start") && k < verb + 8; k++)
		if (ONE_OF(reader, k, "today", "tomorrow", "tonight"))
			return true;		/* the meeting that the text announces */
	for (uint32_t k = verb + 1; ONE_OF(reader, verb, "provide", "deliver", "give", "make", "hold") && k < verb + 5; k++)
		if (ONE_OF(reader, k, "remarks", "speech", "speeches", "address", "keynote", "press"))
			return true;
	if (ONE_OF(reader, verb, "chair", "co-chair", "represent") ||
		(dlg_is(reader, verb, "be") && ONE_OF(reader, verb + 1, "leading", "chairing", "meeting",
		"representing", "livestreamed", "webcast", "broadcast", "streamed")) ||
		(dlg_is(reader, verb, "be") && (ONE_OF(reader, verb + 1, "chaired", "co", "led", "on", "headed", "represented",
											   "attended", "moderated", "accompanied") ||
										dlg_match(reader, verb + 1, LEX_DELEGATE, NULL))))
		return true;
	if (is_announced_meeting(scan, verb))
		return true;
	return dlg_tells_of_dialogue(scan) &&
		   (ONE_OF(reader, verb, "hold", "host", "convene", "meet", "gather", "conduct", "take") ||
			(dlg_is(reader, verb, "be") && ONE_OF(reader, verb + 1, "held", "convened", "hosted")));
}

/* "This initiative will drive growth": what a scheme is for, not what a body of the parties will do. */
static bool
is_scheme(const Passage *passage, uint32_t modal, uint32_t verb)
{
	uint32_t	noun = dlg_before(passage, modal);

	return noun != NOWHERE &&
		ONE_OF(passage->reader, noun, "initiative", "initiatives", "partnership", "partnerships", "programme",
			   "program", "programs", "programmes", "platform", "framework", "compact", "agreement",
			   "arrangement", "alliance") &&
		!ONE_OF(passage->reader, verb, "hold", "meet", "convene", "continue", "be", "take", "host",
				"reconvene", "focus", "cover");
}

/* "Canada: will train judges", "will train judges" in a bullet under "Canada:": who it is. */
static void
find_headed(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;
	uint32_t	before = candidate->group.before;

	if (candidate->subject.kind != SPEAKER_NONE)
		return;
	if (before == NOWHERE && scan->opens && scan->lead.block != NOWHERE && !scan->lead.commissive)
		candidate->subject = scan->lead.subject;
	else if (before != NOWHERE && before < passage->first + HEAD_TOKENS && dlg_mark(passage->reader, before, ':'))
		candidate->subject = dlg_speaker(scan->acts, passage, passage->first, before);
	if (candidate->subject.kind == SPEAKER_MEETING)
		candidate->subject.kind = SPEAKER_NONE;
}

/* "These matters will be discussed at the talks": what a talk to come deals with, said by all. */
static bool
read_agenda(ActScan *scan, Candidate *candidate, uint32_t be)
{
	const Passage *passage = scan->passage;
	uint32_t	verb = dlg_is(passage->reader, be, "be") ? dlg_after(passage, be) : NOWHERE;
	Frame		frame;

	if (candidate->subject.kind != SPEAKER_THING || scan->acts->reader->statement->dialogue == NULL ||
		verb == NOWHERE || dlg_class_at(passage, verb) != WORD_VERB ||
		!LEMMA_OF(passage, verb, "discuss", "review", "address", "debate", "consider", "examine", "cover"))
		return false;
	dlg_frame(scan->acts, passage, verb, &frame);
	if (frame.row == NULL || frame.row->strength != 1)
		return false;
	candidate->frame = frame;
	candidate->frame.row = dlg_verb_row(passage, verb, "");
	candidate->verb = candidate->start = verb;
	candidate->subject = (Speaker) {.kind = SPEAKER_ALL};
	candidate->ahead = true;
	if (candidate->frame.row && candidate->frame.row->class == ACT_ASSERTIVE)
		dlg_emit_act(scan, candidate);
	return true;
}

/*
 * "Both sides would go on", "Chile said it would": what was promised, told afterwards; "would like", "would be
 * glad" and "if" promise nothing.
 */
static bool
tells_promise(ActScan *scan, uint32_t would, uint32_t verb)
{
	const Passage *passage = scan->passage;
	const Speaker *subject;
	bool		said = scan->depth == 1 && scan->levels[0].relays;

	if ((scan->depth > 0 && !said) || scan->acts->reader->statement->dialogue == NULL ||
		dlg_class_at(passage, verb) == WORD_HAVE || dlg_class_at(passage, would + 1) == WORD_NOT ||
		ONE_OF(passage->reader, verb, "like", "welcome", "prefer", "love", "appreciate", "want", "need", "be"))
		return false;
	for (uint32_t i = passage->first; i < would + 40 && i < passage->end; i++)
		if (ONE_OF(passage->reader, i, "if", "were", "should", "could", "otherwise", "might"))
			return false;
	subject = dlg_level_subject(scan, dlg_level(scan));
	return subject->kind == SPEAKER_ALL || (subject->kind == SPEAKER_PARTY && (said || !subject->pronoun));
}

/* Does the passive's participle name who does it: "will be led by X", but "by the end of May"? */
static bool
has_agent(const Passage *passage, uint32_t verb)
{
	uint32_t	end;

	for (uint32_t i = verb + 1; i + 1 < passage->end && i < verb + AGENT_WORDS; i++)
		if (dlg_is(passage->reader, i, "by"))
			return !dlg_match(passage->reader, i + 1 + dlg_is(passage->reader, i + 1, "the"), LEX_ACTOR, &end) &&
				!dlg_is(passage->reader, i + 2, "end") && !dlg_date_at(passage->reader, i + 1, NO_SLICE, &end).data;
	return false;
}

/*
 * "A study will be carried out", "the agreement is to be signed in June": something new that the parties bring
 * about, without saying by whom; what there is already is foretold.
 */
static bool
is_brought_about(ActScan *scan, const Candidate *candidate, uint32_t be)
{
	const Passage *passage = scan->passage;
	uint32_t	noun = candidate->group.before;
	uint32_t	first = noun;
	uint32_t	verb;

	if (scan->acts->all.ncodes < 2 || candidate->subject.kind != SPEAKER_THING || noun == NOWHERE ||
		!dlg_is(passage->reader, be, "be") || (verb = dlg_after(passage, be)) == NOWHERE ||
		(scan->depth > 0 && !scan->levels[scan->depth - 1].relays) || dlg_class_at(passage, verb) != WORD_VERB ||
		!(dlg_word(passage, verb)->form & FORM_PARTICIPLE) || has_agent(passage, verb) ||
		ONE_OF(passage->reader, noun, "conference", "ceremony", "briefing", "reception", "dinner", "photo"))
		return false;
	if (LEMMA_OF(passage, verb, "sign", "finalize", "conclude", "complete", "renew"))
		return true;
	while (first > dlg_level(scan)->start && dlg_class_at(passage, first - 1) != WORD_COMMA)
		first--;
	return LEMMA_OF(passage, verb, "establish", "set up", "create", "form", "launch", "initiate", "institute", "start",
					"open", "hold", "convene", "organize", "conduct", "carry out", "undertake", "prepare", "draft",
					"develop", "exchange", "take", "make", "constitute", "begin", "arrange") &&
		!ONE_OF(passage->reader, first, "the", "this", "these", "those", "that", "his", "her", "it", "there");
}

/* "Canada would like to deepen ties": what it wishes; true where that is told, whoever says it. */
static bool
read_wish(ActScan *scan, Candidate *candidate, uint32_t like)
{
	const Passage *passage = scan->passage;

	if (!dlg_is(passage->reader, candidate->verb, "would") || !dlg_is(passage->reader, like, "like") ||
		dlg_class_at(passage, like + 1) != WORD_TO)
		return false;
	candidate->subject = *dlg_level_subject(scan, dlg_level(scan));
	candidate->frame.object = like + 1;
	if (candidate->subject.kind >= SPEAKER_OTHER && !dlg_says_it(scan, like + 1) &&
		set_verb(scan, candidate, "would like"))
		dlg_emit_act(scan, candidate);
	return true;
}

/* The lemma of the ladder that the modal or "is to" at token i stands for; NULL for any that says nothing. */
static const char *
modal_lemma(ActScan *scan, uint32_t i, uint32_t verb)
{
	const Reader *reader = scan->passage->reader;

	if (dlg_class_at(scan->passage, i) == WORD_BE)
		return ONE_OF(reader, i, "is", "are") ? "shall" : NULL;
	if (dlg_is(reader, i, "would"))
		return is_announced(scan) || is_held(reader, verb) || tells_promise(scan, i, verb) ||
			(scan->depth > 0 && scan->levels[scan->depth - 1].relays) ? "will" : NULL;
	if (dlg_is(reader, i, "will"))
		return "will";
	if (ONE_OF(reader, i, "shall", "must"))
		return "shall";
	return dlg_is(reader, i, "should") ? "recommend" : NULL;
}

/* "will offer an opportunity to discuss ports": does the clause only say what a meeting is good for? */
static bool
offers_venue(ActScan *scan, uint32_t verb)
{
	const Passage *passage = scan->passage;

	if (dlg_class_at(passage, verb) == WORD_VERB && ONE_OF(passage->reader, verb, "offer", "provide", "serve"))
		for (uint32_t k = verb; k < passage->end && k < verb + 6; k++)
			if (ONE_OF(passage->reader, k, "opportunity", "venue", "platform", "forum") &&
				!is_for_deeds(scan, k + 1))
				return true;
	return false;
}

/*
 * Is the subject a third party: none of the dialogue's, or, where there is no dialogue, none of those who issue the
 * text, of whom it says what they must or should do?
 */
static bool
is_third_party(const ActScan *scan, const Candidate *candidate)
{
	const Speaker *subject = &candidate->subject;

	if (subject->kind != SPEAKER_PARTY || shares_party(&subject->parties, &scan->acts->all))
		return false;
	return scan->acts->reader->statement->dialogue ||
		(scan->acts->all.ncodes && !dlg_party_has(&subject->parties, scan->acts->home) &&
		 ONE_OF(scan->passage->reader, candidate->verb, "must", "should"));
}

/* "It will be important for them to V": a judgement. */
static bool
only_judges(const Passage *passage, const Candidate *candidate, uint32_t verb)
{
	if (!dlg_is(passage->reader, candidate->group.first - 1, "it") || !dlg_is(passage->reader, verb, "be"))
		return false;
	for (uint32_t i = verb + 1; i < passage->end && i < verb + 5; i++)
		if (ONE_OF(passage->reader, i, "important", "importance", "essential", "critical", "crucial", "vital",
				   "necessary", "possible", "useful", "difficult"))
			return true;
	return false;
}

/* Promises the subject nothing: a thing, a scheme, what or who is among it, a third party, a meeting that should? */
static bool
promises_nothing(ActScan *scan, const Candidate *candidate, uint32_t verb, bool recommends)
{
	const Passage *passage = scan->passage;
	const Speaker *subject = &candidate->subject;

	return subject->kind < SPEAKER_PARTY || is_scheme(passage, candidate->verb, verb) ||
		ONE_OF(passage->reader, verb, "include", "comprise", "consist", "feature") ||
		(subject->kind == SPEAKER_MEETING &&
		 (recommends || ONE_OF(passage->reader, verb, "follow", "have") ||
		  (dlg_is(passage->reader, verb, "bring") && dlg_is(passage->reader, verb + 1, "together")))) ||
		is_third_party(scan, candidate) || offers_venue(scan, verb) || only_judges(passage, candidate, verb);
}

/* The promise itself, or what a meeting is for: "will train judges", "will discuss ports". */
static void
read_promise(ActScan *scan, Candidate *candidate, uint32_t verb, uint32_t conduct, const char *lemma)
{
	const Passage *passage = scan->passage;
	uint32_t	i = candidate->verb;
	Level	   *level = dlg_level(scan);
	bool		meeting = candidate->subject.kind == SPEAKER_MEETING;
	bool		would = dlg_is(passage->reader, i, "would");
	bool		held = is_held(passage->reader, verb);
	bool		promise = would && tells_promise(scan, i, verb);
	/* "said the talks will help": foretold */
	bool		foretold = meeting && scan->depth > 0 && scan->levels[scan->depth - 1].relays && !held;

	level->verb = verb;
	if (hosts_talks(passage, verb))
		return;
	if ((strcmp(lemma, "recommend") != 0 && takes_verb(scan, candidate, conduct)) ||
		(!foretold && (!would || promise || held) && set_verb(scan, candidate, lemma)))
		dlg_emit_act(scan, candidate);
	/* "it will recall X and discuss Y" */
	level->purpose = meeting && candidate->verb != i && level->acts;
	level->verb = NOWHERE;
}

void
dlg_find_modal(ActScan *scan, uint32_t i)
{
	const Passage *passage = scan->passage;
	bool		be = dlg_class_at(passage, i) == WORD_BE;
	uint32_t	verb = dlg_after(passage, i);
	uint32_t	conduct = verb + be;
	const char *lemma;
	Candidate	candidate;

	if (verb == NOWHERE || dlg_level(scan)->finite != i || (be && dlg_class_at(passage, verb) != WORD_TO))
		return;
	candidate = (Candidate) {.verb = i, .start = i, .group = dlg_verb_group(passage, i)};
	if (candidate.group.first != i || read_wish(scan, &candidate, verb) ||
		(lemma = modal_lemma(scan, i, verb)) == NULL)
		return;
	candidate.subject = *dlg_level_subject(scan, dlg_level(scan));
	find_headed(scan, &candidate);
	if (dlg_in_complement(scan) || only_foretells(scan, &candidate) ||
		(dlg_is(passage->reader, i, "will") && read_agenda(scan, &candidate, verb)))
		return;
	if (lists_priorities(passage, &candidate.subject, dlg_level(scan)->start, i, verb))
	{
		candidate.subject = (Speaker) {.kind = SPEAKER_ALL};
		if (set_verb(scan, &candidate, "identify priority"))
			dlg_emit_act(scan, &candidate);
		return;
	}
	if (is_brought_about(scan, &candidate, conduct))
		candidate.subject = (Speaker) {.kind = SPEAKER_ALL};
	if (promises_nothing(scan, &candidate, verb, strcmp(lemma, "recommend") == 0))
		return;
	if (strcmp(lemma, "will") == 0 && takes_noun(scan, &candidate, verb))
		dlg_emit_act(scan, &candidate);
	else if (!((ONE_OF(passage->reader, verb, "lead", "head") && leads_delegation(passage, verb)) ||
			   is_logistics(scan, conduct) || is_journey(scan, conduct)))
		read_promise(scan, &candidate, verb, conduct, lemma);
}
