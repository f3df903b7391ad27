/*
 * act_logistics.c: verbs that tell how a meeting is held, or of no act at all,
 * by what stands around them: "welcomed his guests", "concluded in Lima", "is
 * open to media", "share a border".
 *
 * Invariant: looks at the verb, its object and a few words behind it only.
 */
#include "act.h"

#define JUDGED_WORDS 16			/* of what is found important */

/* Verbs that are logistics, or no act, by what stands around them: all of the rules below. */
static const char *const unsure[] = {"speak", "talk", "welcome", "greet", "call on", "conclude", "observe", "be open",
									 "share", "consider", "find", "offer", "look to", "need", NULL};

void
dlg_act_deeds(uint32_t *deeds)
{
	dlg_use_lemmas(deeds, unsure, DEED_UNSURE);
}

/* "An agreement on visas was concluded": does a text stand before the verb of a passive? */
static bool
is_text_concluded(const Passage *passage, uint32_t verb)
{
	uint32_t	i = dlg_before(passage, verb);

	if (i == NOWHERE || dlg_class_at(passage, i) != WORD_BE)
		return false;
	while (i-- > passage->first && !((CLASS(STOP) | CLASS(COMMA) | CLASS(THAT)) >> dlg_class_at(passage, i) & 1))
		if (dlg_match(passage->reader, i, LEX_INSTRUMENT, NULL))
			return true;
		else if (dlg_match(passage->reader, i, LEX_MEETING, NULL))
			return false;
	return false;
}

/* "concluded their second dialogue", "concluded in Lima": the end of a meeting is logistics. */
static bool
ends_meeting(const Passage *passage, const Frame *frame, uint32_t verb)
{
	WordClass	class = dlg_class_at(passage, frame->object);

	if (!LEMMA_OF(passage, verb, "conclude") || is_text_concluded(passage, verb))
		return false;
	/* "The dialogue was concluded today" */
	if (verb > passage->first + 1 && dlg_class_at(passage, verb - 1) == WORD_BE &&
		dlg_match(passage->reader, verb - 2, LEX_MEETING, NULL))
		return true;
	if (frame->object >= passage->end || class == WORD_PREPOSITION || class == WORD_STOP ||
		class == WORD_COMMA)
		return true;
	for (uint32_t i = frame->object; i < passage->end && i < frame->object + 10; i++)
	{
		uint32_t	end;

		class = dlg_class_at(passage, i);
		if (dlg_match(passage->reader, i, LEX_INSTRUMENT, &end))
			return false;
		if (dlg_match(passage->reader, i, LEX_MEETING, &end) && !dlg_is_nominal(passage, end))
			return true;
		if (!dlg_is_nominal(passage, i) && class != WORD_MARK && class != WORD_INSIDE && class != WORD_AND)
			return false;
	}
	return false;
}

/* The token behind a post in small letters, "the deputy foreign minister", from token i on; i where none is. */
static uint32_t
plain_post(const Reader *reader, uint32_t i)
{
	for (uint32_t k = i; k < i + 3; k++)
		if (ONE_OF(reader, k, "minister", "president", "secretary", "ambassador", "premier", "counterpart",
				   "delegation"))
			return k + 1;
	return i;
}

/* "welcomed Minister X to Washington": how a guest was received is logistics. */
static bool
receives_guest(const ActScan *scan, const Frame *frame, uint32_t verb)
{
	const Passage *passage = scan->passage;
	uint32_t	i = frame->object;
	bool		person = false;
	uint32_t	end;

	if (!LEMMA_OF(passage, verb, "welcome", "greet", "call on"))
		return false;
	/* "called on H.E. Ana Roy" */
	if (LEMMA_OF(passage, verb, "call on") && dlg_match(passage->reader, i, LEX_HONORIFIC, &end))
		person = true;
	for (; i < passage->end && i < frame->object + 14 &&
		 (dlg_is_nominal(passage, i) || dlg_is(passage->reader, i, "of") ||
		  /* "the Minister for Trade", "and Minister for Ports" */
		  (person && ONE_OF(passage->reader, i, "for", "and") && dlg_is_capital(passage->reader, i + 1)));
		 i++)
	{
		/* "welcomed the remarks of the Director" */
		if (!person && dlg_is(passage->reader, i, "of"))
			return false;
		if (dlg_match(passage->reader, i, LEX_OFFICE, &end) ||
			(dlg_class_at(passage, i) == WORD_OTHER && (end = plain_post(passage->reader, i)) > i))
		{
			person = true;
			i = end - 1;
			continue;
		}
		person |= dlg_person_at(scan->acts, i, &end) != 0;
		/* "called on the Minister today" */
		if (person && ONE_OF(passage->reader, i, "today", "yesterday", "here"))
			break;
		if (dlg_class_at(passage, i) == WORD_OTHER && !(passage->reader->tokens[i].flags & TOKEN_CAPITAL))
			return false;
	}
	/* "called on Ana Roy, Deputy Secretary" */
	person |= i > frame->object && dlg_class_at(passage, i) == WORD_COMMA &&
		dlg_match(passage->reader, i + 1, LEX_OFFICE, &end) && LEMMA_OF(passage, verb, "call on");
	/* "called on the President;": a visit */
	if (LEMMA_OF(passage, verb, "call on"))
		return person && (i >= passage->end || (dlg_class_at(passage, i) != WORD_TO &&
						  !dlg_is(passage->reader, i, "to") && !dlg_is(passage->reader, i, "for")));
	return person && (i >= passage->end || (CLASS(STOP) | CLASS(COMMA)) >> dlg_class_at(passage, i) & 1 ||
					  dlg_is(passage->reader, i, "to") ||
					  (ONE_OF(passage->reader, i, "for", "on") && dlg_class_at(passage, i + 1) == WORD_OWN));
}

/* "observed the talks": who was there is logistics. */
static bool
attends(const Passage *passage, const Frame *frame, uint32_t verb)
{
	uint32_t	end;

	for (uint32_t i = frame->object; LEMMA_OF(passage, verb, "observe") && i < passage->end &&
		 dlg_is_nominal(passage, i); i++)
		if (dlg_match(passage->reader, i, LEX_MEETING, &end) &&
			(end >= passage->end || !dlg_is_nominal(passage, end)))
			return true;
	return false;
}

/* "spoke today with X to congratulate him": meeting, where no matter is told. */
static bool
only_meets(const Passage *passage, uint32_t verb)
{
	if (!LEMMA_OF(passage, verb, "speak", "talk"))
		return false;
	for (uint32_t i = verb + 1; i < passage->end && i < verb + 40; i++)
		if (ONE_OF(passage->reader, i, "about", "regarding", "concerning", "of", "for", "that"))
			return dlg_is(passage->reader, i, "of") && i > verb + 1;
		else if (dlg_class_at(passage, i) == WORD_TO)
			return true;
	return !dlg_is(passage->reader, verb + 1, "to") && !dlg_is(passage->reader, verb + 1, "on");
}

/* "is open to the public", "is open to media": who may come is logistics. */
static bool
opens_doors(const Passage *passage, const Frame *frame, uint32_t verb)
{
	if (!LEMMA_OF(passage, verb, "be open"))
		return false;
	for (uint32_t i = frame->object; i < passage->end && i < frame->object + 4; i++)
		if (ONE_OF(passage->reader, i, "public", "press", "media", "journalists"))
			return true;
	return false;
}

/* "offered a forum to exchange views": what a meeting is for; "offers nothing". */
static bool
offers_venue(const Passage *passage, const Frame *frame, uint32_t verb)
{
	for (uint32_t i = frame->object; LEMMA_OF(passage, verb, "offer") && i < passage->end && i < frame->object + 5 &&
		 dlg_is_nominal(passage, i); i++)
		if (ONE_OF(passage->reader, i, "forum", "platform", "venue", "opportunity", "occasion", "no", "nothing"))
			return true;
	return false;
}

/* "looks to the Council to lead", "to the future": from where something is hoped, no aim of one's own. */
static bool
looks_elsewhere(const Passage *passage, const Frame *frame, uint32_t verb)
{
	return LEMMA_OF(passage, verb, "look to") &&
		(CLASS(ARTICLE) | CLASS(OWN) | CLASS(NAME) | CLASS(PRONOUN)) >> dlg_class_at(passage, frame->object) & 1;
}

/* Does the verb tell how a meeting is held? */
static bool
is_logistics(const ActScan *scan, const Frame *frame, uint32_t verb)
{
	const Passage *passage = scan->passage;

	return only_meets(passage, verb) || receives_guest(scan, frame, verb) || ends_meeting(passage, frame, verb) ||
		attends(passage, frame, verb) || opens_doors(passage, frame, verb) || offers_venue(passage, frame, verb) ||
		looks_elsewhere(passage, frame, verb);
}

/* "share long historical ties": how the parties are, not what they say. */
static bool
is_state(const Passage *passage, const Candidate *candidate)
{
	const Frame *frame = &candidate->frame;

	/* "a spirit of friendship and shared resolve to V" */
	if (LEMMA_OF(passage, candidate->verb, "share") && dlg_is(passage->reader, candidate->verb, "shared") &&
		frame->noun == candidate->verb + 1 && frame->row && frame->row->class == ACT_COMMISSIVE)
		return true;
	return candidate->group.auxiliaries == 0 && LEMMA_OF(passage, candidate->verb, "share") &&
		!(dlg_word(passage, candidate->verb)->form & (FORM_PAST | FORM_ING)) && frame->row &&
		frame->row->class == ACT_ASSERTIVE && dlg_slice_is(frame->verb, "share");
}

/* "considers Peru as a friend": an opinion. */
static bool
takes_for(const Passage *passage, const Frame *frame, uint32_t verb)
{
	for (uint32_t i = frame->object; i < passage->end && LEMMA_OF(passage, verb, "consider"); i++)
		if (dlg_is(passage->reader, i, "as") ||
			(dlg_is(passage->reader, i, "to") && dlg_is(passage->reader, i + 1, "be")))
			return i > frame->object;
		else if (!dlg_is_nominal(passage, i))
			break;
	return false;
}

/* "considers trade with Peru particularly important", "finds such talks useful": an opinion of that kind. */
static bool
judges(const Passage *passage, const Frame *frame, uint32_t verb)
{
	uint32_t	end = frame->object;

	if (!LEMMA_OF(passage, verb, "consider", "find"))
		return false;
	while (end < passage->end && end < frame->object + JUDGED_WORDS &&
		   (dlg_is_nominal(passage, end) || dlg_class_at(passage, end) == WORD_ADVERB ||
			dlg_class_at(passage, end) == WORD_PREPOSITION || dlg_class_at(passage, end) == WORD_POSSESSIVE))
		end++;
	return end > frame->object + 1 &&
		ONE_OF(passage->reader, end - 1, "important", "essential", "necessary", "useful", "vital", "crucial",
			   "indispensable", "appropriate", "unacceptable", "helpful", "valuable", "fruitful", "beneficial");
}

/* "Peru needs to V", "the tools we need to V": what others need, what something is for; "we need to V" binds. */
static bool
is_anothers_need(const Passage *passage, const Candidate *candidate)
{
	uint32_t	we = candidate->group.before;

	return LEMMA_OF(passage, candidate->verb, "need") &&
		(we == NOWHERE || !dlg_is(passage->reader, we, "we") ||
		 (we > passage->first && (dlg_is_nominal(passage, we - 1) || dlg_class_at(passage, we - 1) == WORD_HOW)));
}

void
dlg_act_frame(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;
	Frame	   *frame = &candidate->frame;
	uint32_t	i = candidate->verb;

	if (frame->rows)
		return;
	dlg_frame(scan->acts, passage, i, frame);
	if (!frame->rows->tells)
		return;
	if (dlg_deeds(passage->reader, i) & DEED_UNSURE && is_logistics(scan, frame, i))
		frame->row = dlg_frame_row(passage->reader->lexicon, frame->verb, "venue");
	else if (dlg_deeds(passage->reader, i) & DEED_UNSURE &&
			 (is_state(passage, candidate) || takes_for(passage, frame, i) ||
			  is_anothers_need(passage, candidate)))
		frame->row = NULL;
	else if (dlg_deeds(passage->reader, i) & DEED_UNSURE && judges(passage, frame, i))
		frame->row = dlg_frame_row(passage->reader->lexicon, SLICE("consider"), "that");
}
