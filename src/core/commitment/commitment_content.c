/*
 * commitment_content.c: where a conduct starts.
 *
 * It is named by the infinitive, gerund or action noun that the reporting
 * verb's frame asks for (manual, section 6); an end state names none.
 */
#include "commitment.h"

#include <string.h>

/* Is token i an action noun, adjectives before it stepped over? */
static bool
is_action_noun(const Passage *passage, uint32_t i, uint32_t limit)
{
	for (uint32_t k = i; k < limit && k < i + 5; k++)
	{
		WordClass	class = dlg_class_at(passage, k);

		if (dlg_match(passage->reader, k, LEX_CONDUCT, NULL))
			return true;
		/* "a continued feedback loop", "the pooling of data" */
		if (ONE_OF(passage->reader, k, "continued", "expanded", "increased", "enhanced", "intensified") ||
			(dlg_is_gerund(passage, k) && dlg_is(passage->reader, k + 1, "of")))
			return true;
		/* "full and effective implementation" */
		if (class == WORD_AND && k > i && dlg_class_at(passage, k - 1) == WORD_OTHER)
			continue;
		if (class != WORD_OTHER && class != WORD_ADVERB && class != WORD_VERB && class != WORD_MARK)
			return false;
	}
	return false;
}

/* The gerund at token i, adverbs stepped over; NOWHERE where none stands there. */
static uint32_t
gerund_at(const Passage *passage, uint32_t i, uint32_t limit)
{
	while (i < limit && dlg_class_at(passage, i) == WORD_ADVERB)
		i++;
	return i < limit && dlg_is_gerund(passage, i) ? i : NOWHERE;
}

uint32_t
dlg_conduct_at(const Passage *passage, uint32_t i, uint32_t limit)
{
	if (i == NOWHERE || i >= limit)
		return NOWHERE;
	while (i < limit && dlg_class_at(passage, i) == WORD_ADVERB)
		i++;
	if (i < limit && (ONE_OF(passage->reader, i, "the", "a", "an") || dlg_class_at(passage, i) == WORD_OWN))
		return is_action_noun(passage, i + 1, limit) ? i : NOWHERE;
	if (i < limit && (dlg_is_gerund(passage, i) || dlg_is(passage->reader, i, "having") ||
					  is_action_noun(passage, i, limit)))
		return i;
	return NOWHERE;
}

/* The next "to V" (or "to V-ing", "to further discussions") from token i on. */
static uint32_t
infinitive_from(const Passage *passage, uint32_t i, uint32_t limit, bool nouns)
{
	for (; i < limit; i++)
	{
		WordClass	class = dlg_class_at(passage, i);

		/* "commitment to secure, open and free ports" */
		if (class == WORD_TO && nouns && ONE_OF(passage->reader, i + 1, "secure", "open", "free") &&
			((CLASS(COMMA) | CLASS(AND)) >> dlg_class_at(passage, i + 2) & 1))
			return NOWHERE;
		if (class == WORD_TO)
			return i + 1;
		if (class == WORD_PREPOSITION && dlg_is(passage->reader, i, "to"))
		{
			uint32_t	start = dlg_conduct_at(passage, i + 1, limit);

			if (start != NOWHERE && (nouns || dlg_is_gerund(passage, start)))
				return start;
			if (nouns)
				return NOWHERE;
		}
		if (class == WORD_THAT || class == WORD_WHICH)
			return NOWHERE;
	}
	return NOWHERE;
}

/* The verb after a modal or "is to", adverbs stepped over. */
static uint32_t
after_modal(const Passage *passage, uint32_t i, uint32_t limit)
{
	uint32_t	next = dlg_after(passage, i);

	/* "will, in coordination with Peru, V" */
	if (next != NOWHERE && dlg_class_at(passage, next) == WORD_COMMA)
		for (uint32_t k = next + 1; k < limit && k < next + 16; k++)
			if (dlg_class_at(passage, k) == WORD_COMMA)
			{
				next = dlg_after(passage, k);
				break;
			}
	if (next != NOWHERE && dlg_class_at(passage, next) == WORD_TO)
		next++;
	/* "will in the coming months V" */
	if (next != NOWHERE && dlg_class_at(passage, next) == WORD_PREPOSITION)
		for (uint32_t k = next + 1; k < limit && k < next + 8; k++)
			if (dlg_class_at(passage, k) == WORD_VERB && dlg_word(passage, k)->form & FORM_BASE)
				return k;
	return next != NOWHERE && next < limit ? next : NOWHERE;
}

uint32_t
dlg_behind_modal(const Passage *passage, uint32_t i, uint32_t limit)
{
	for (; i < limit; i++)
	{
		if (dlg_class_at(passage, i) == WORD_MODAL)
			return after_modal(passage, i, limit);
		if (dlg_is(passage->reader, i, "be"))
			return i;			/* "that a group be set up" */
		/* "that they intend to V", "are committed to V-ing" */
		if (dlg_class_at(passage, i) == WORD_VERB &&
			(dlg_slice_is(dlg_word(passage, i)->verb->text, "intend") ||
			 dlg_is(passage->reader, i + 1, "determined") ||
			 ONE_OF(passage->reader, i, "committed", "resolved", "remain", "remains", "remained")))
			return infinitive_from(passage, i, limit, false);
	}
	return NOWHERE;
}

/*
 * "opportunities for collaboration", "new openings in A and B", "where they might cooperate",
 * or the object itself.
 */
static uint32_t
priority_conduct(Binding *binding)
{
	const Passage *passage = binding->passage;
	uint32_t	i = binding->frame.object;

	if (i >= binding->limit)
		return NOWHERE;
	/* "Priority areas include: trade and norms" */
	if (ONE_OF(passage->reader, binding->verb, "include", "includes", "included"))
		return i + dlg_mark(passage->reader, i, ':');
	if (ONE_OF(passage->reader, i, "where", "how"))
	{
		for (uint32_t k = i; k < binding->limit; k++)
		{
			if (dlg_match(passage->reader, k, LEX_CONDUCT, NULL))
			{
				for (uint32_t end = k; end < binding->limit; end++)
					if (dlg_class_at(passage, end) == WORD_MODAL)
						binding->limit = end;
				return k;
			}
			if (dlg_class_at(passage, k) == WORD_MODAL)
				return k + 1;
		}
		return NOWHERE;
	}
	if (dlg_class_at(passage, i) == WORD_HOW)
		return NOWHERE;
	for (uint32_t k = i; k < binding->limit && (dlg_is_nominal(passage, k) || dlg_is_gerund(passage, k)); k++)
		if (ONE_OF(passage->reader, k, "challenges", "threats", "risks", "gaps", "barriers", "obstacles",
				   "concerns"))
			return NOWHERE;
	for (uint32_t k = i; k + 1 < binding->limit; k++)
		if (dlg_is(passage->reader, k, "as") &&
			ONE_OF(passage->reader, k + 1, "priorities", "priority", "areas", "a"))
		{
			/* "identified X as priorities": X itself */
			binding->limit = k;
			return i;
		}
	for (uint32_t k = i; k < binding->limit && k < i + 8; k++)
	{
		if (dlg_class_at(passage, k) == WORD_TO)
			return k + 1;
		/* "areas in which to V" */
		if (dlg_class_at(passage, k) == WORD_PREPOSITION)
			return k + 1 + 2 * (dlg_is(passage->reader, k + 1, "which") && dlg_is(passage->reader, k + 2, "to"));
		if (dlg_is_gerund(passage, k))
			return k;
	}
	return NOWHERE;
}

/* Does the state follow that is no conduct: "will be an enduring mechanism"? */
static bool
is_state(const Passage *passage, uint32_t i)
{
	uint32_t	next = dlg_after(passage, i);

	return dlg_is(passage->reader, i, "be") && next != NOWHERE &&
		!dlg_is_gerund(passage, next) &&
		!(dlg_class_at(passage, next) == WORD_VERB && dlg_word(passage, next)->form & FORM_PARTICIPLE);
}

/* "commitment to security and to accelerating the transition": the conduct behind the second "to". */
static uint32_t
second_aim(const Passage *passage, uint32_t i, uint32_t limit)
{
	for (; i + 2 < limit; i++)
		if (dlg_class_at(passage, i) == WORD_AND && dlg_is(passage->reader, i + 1, "to"))
			return dlg_class_at(passage, i + 1) == WORD_TO ? i + 2 : dlg_conduct_at(passage, i + 2, limit);
	return NOWHERE;
}

/*
 * "committed to further discussions", "continue their cooperation": a gerund or noun right
 * behind the verb.
 */
static uint32_t
direct_conduct(const Binding *binding)
{
	const Passage *passage = binding->passage;
	uint32_t	from = binding->frame.object;
	uint32_t	second;
	WordClass	class = dlg_class_at(passage, from);

	/* "remain steadfast in our efforts to V" */
	if (class == WORD_OWN && dlg_is(passage->reader, from - 1, "in"))
	{
		uint32_t	infinitive = infinitive_from(passage, from, binding->limit, false);

		if (infinitive != NOWHERE)
			return infinitive;
	}
	if (class == WORD_OWN || class == WORD_ARTICLE || dlg_is(passage->reader, from, "to"))
		from++;
	from += dlg_is(passage->reader, from, "each");
	if (dlg_conduct_at(passage, from, binding->limit) != NOWHERE)
		return from;
	if (!dlg_is(passage->reader, binding->frame.object, "to"))
		return infinitive_from(passage, binding->frame.object, binding->limit, false);
	second = second_aim(passage, from, binding->limit);
	/* "committed to peace and reaching neutrality" */
	for (uint32_t i = from; second == NOWHERE && i + 2 < binding->limit; i++)
		if (dlg_class_at(passage, i) == WORD_AND && dlg_opens_object(passage, i + 2))
			second = gerund_at(passage, i + 1, binding->limit);
	return second;
}

uint32_t
dlg_second_noun(const Passage *passage, uint32_t first, uint32_t limit, bool bare, uint32_t *and)
{
	const Reader *reader = passage->reader;

	for (uint32_t i = first; i + 3 < limit; i++)
	{
		uint32_t	own = dlg_class_at(passage, i + 1) == WORD_OWN ||
			ONE_OF(reader, i + 1, "shared", "joint", "mutual") ? 1
			: dlg_class_at(passage, i + 1) == WORD_NAME && dlg_class_at(passage, i + 2) == WORD_POSSESSIVE ? 2 : 0;

		if (dlg_class_at(passage, i) != WORD_AND ||
			!(own || (bare && ONE_OF(reader, i + 1, "readiness", "preparedness", "willingness", "determination",
							"commitment", "resolve"))))
			continue;
		for (uint32_t k = i + 1 + own; k < limit && k < i + 6; k++)
		{
			*and = i;
			if (ONE_OF(reader, k, "commitment", "intent", "intention", "resolve", "determination", "readiness",
					   "willingness", "preparedness", "desire", "dedication", "keenness", "eagerness") &&
				(dlg_class_at(passage, k + 1) == WORD_TO ||
				 (dlg_is(reader, k + 1, "to") && dlg_is_gerund(passage, k + 2))))
				return k + 2;
		}
	}
	return NOWHERE;
}

/* The conduct behind the noun that decided the frame: "commitment to", "interest in". */
static uint32_t
noun_conduct(const Binding *binding)
{
	const Passage *passage = binding->passage;
	uint32_t	next = dlg_after(passage, binding->frame.noun);
	uint32_t	gerund;
	uint32_t	and;

	if (dlg_slice_is(binding->frame.name, "readiness") && next != NOWHERE &&
		dlg_is(passage->reader, next, "in"))
		return dlg_conduct_at(passage, next + 1, binding->limit);
	/* "their commitment towards the early conclusion of" */
	if (next != NOWHERE && ONE_OF(passage->reader, next, "towards", "toward"))
		return dlg_conduct_at(passage, next + 1, binding->limit);
	/* "their commitments on protecting ports" */
	if (next != NOWHERE && ONE_OF(passage->reader, next, "on", "in", "of") &&
		(gerund = gerund_at(passage, next + 1, binding->limit)) != NOWHERE)
		return gerund;
	next = infinitive_from(passage, binding->frame.noun + 1, binding->limit,
						   !dlg_slice_is(binding->frame.name, "readiness"));
	if (next == NOWHERE)
		next = dlg_second_noun(passage, binding->frame.noun + 1, binding->limit, true, &and);
	return next != NOWHERE ? next : second_aim(passage, binding->frame.noun + 1, binding->limit);
}

/* The conduct behind will, shall or "is to". */
static uint32_t
modal_conduct(const Binding *binding)
{
	const Passage *passage = binding->passage;
	uint32_t	i = after_modal(passage, binding->verb, binding->limit);

	if (i != NOWHERE && dlg_is(passage->reader, i, "include"))
		return dlg_after(passage, i);
	return i == NOWHERE || is_state(passage, i) ? NOWHERE : i;
}

/* "explored opportunities for cooperation", "new areas of collaboration", "closer cooperation". */
static uint32_t
explored_conduct(const Binding *binding)
{
	const Passage *passage = binding->passage;
	uint32_t	start = dlg_conduct_at(passage, binding->frame.object, binding->limit);

	for (uint32_t i = binding->frame.object; start == NOWHERE && i < binding->limit &&
		i < binding->frame.object + 6;
		 i++)
		if (dlg_class_at(passage, i) == WORD_PREPOSITION)
			return ONE_OF(passage->reader, i, "for", "of") ? dlg_conduct_at(passage, i + 1, binding->limit)
				: NOWHERE;
	return start;
}

/* "ways for Canada and Chile to V": what the parties themselves may do. */
static uint32_t
ways_for_both(const Binding *binding)
{
	const Passage *passage = binding->passage;
	uint32_t	from = dlg_after(passage, binding->frame.noun) + 1;
	uint32_t	to = from;

	while (to < binding->limit && dlg_class_at(passage, to) != WORD_TO)
		to++;
	if (to >= binding->limit || dlg_speaker(binding->acts, passage, from, to).kind < SPEAKER_PARTY)
		return NOWHERE;
	return to + 1;
}

/*
 * Behind "support for", "ways for": a gerund is one's own conduct; "support for efforts to V" is what others
 * do.
 */
static uint32_t
what_for(const Binding *binding, uint32_t i)
{
	const Passage *passage = binding->passage;

	uint32_t	gerund = gerund_at(passage, i, binding->limit);

	if (gerund != NOWHERE)
		return gerund;
	if (dlg_is(passage->reader, i - 1, "in"))
		return dlg_conduct_at(passage, i, binding->limit);
	/* "a desire for closer ties", but "support for peace" */
	if (ONE_OF(passage->reader, i - 2, "desire", "wish", "readiness", "willingness", "openness", "preparedness"))
		return dlg_conduct_at(passage, i, binding->limit);
	if (binding->frame.noun == NOWHERE ||
		!dlg_slice_is(binding->acts->reader->statement->acts[binding->act].verb, "explore"))
		return NOWHERE;
	gerund = ways_for_both(binding);
	return gerund != NOWHERE ? gerund : dlg_conduct_at(passage, i, binding->limit);
}

/*
 * "agreed to closer cooperation", "to a programme of visits": what it is that was agreed to, unless it is a text;
 * "decided on the creation of": an action noun.
 */
static uint32_t
agreed_noun(const Binding *binding, uint32_t from)
{
	const Passage *passage = binding->passage;
	uint32_t	start;

	if (dlg_conduct_at(passage, from, binding->limit) != NOWHERE)
		return from;
	start = infinitive_from(passage, from, binding->limit, false);
	if (start == NOWHERE && dlg_is(passage->reader, from - 1, "to") && ONE_OF(passage->reader, from, "a", "an"))
	{
		for (uint32_t i = from; i < binding->limit && dlg_is_nominal(passage, i); i++)
			if (dlg_match(passage->reader, i, LEX_INSTRUMENT, NULL))
				return NOWHERE;
		return from;
	}
	return start;
}

/* Does an infinitive somewhere in the object name the conduct: "ways to V", "the next steps to V"? */
static bool
seeks_infinitive(const Binding *binding, Slice verb)
{
	const Frame *frame = &binding->frame;

	return dlg_slice_is(frame->name, "to") || dlg_slice_is(frame->row->frame, "to") ||
		   frame->noun != NOWHERE || frame->row->class < 0 || dlg_slice_is(verb, "explore") ||
		   dlg_is(binding->passage->reader, frame->object, "to");
}

/*
 * "decided on the creation of", "agreed further work", "reached a consensus on strengthening", "aim at V-ing",
 * "seek closer cooperation".
 */
static uint32_t
conduct_on(const Binding *binding, Slice verb)
{
	#define BOUND_TOKENS 40			/* between a noun that binds and the verb behind it */

static const char *const of_nouns[] = {"agree", "seek", "envisage", "propose", "offer", "promise",
										   NULL};
	const Passage *passage = binding->passage;
	uint32_t	object = binding->frame.object;
	uint32_t	next = binding->frame.noun == NOWHERE ? NOWHERE : dlg_after(passage, binding->frame.noun);
	uint32_t	start = NOWHERE;
	bool		noun = false;

	for (int k = 0; of_nouns[k]; k++)
		noun |= dlg_slice_is(verb, of_nouns[k]);
	/* "plan an exchange on ports", "plan for closer cooperation" */
	if (dlg_slice_is(dlg_word(passage, binding->verb)->verb->text, "plan") && object < binding->limit)
	{
		noun |= dlg_class_at(passage, object) == WORD_ARTICLE;
		if (dlg_is(passage->reader, object, "for"))
			return dlg_conduct_at(passage, object + 1, binding->limit);
	}
	if (object < binding->limit && (noun || ONE_OF(passage->reader, object - 1, "on", "upon")))
		start = dlg_conduct_at(passage, object, binding->limit);
	if (start == NOWHERE && object < binding->limit && dlg_is(passage->reader, object, "at") &&
		dlg_class_at(passage, dlg_before(passage, binding->verb)) != WORD_BE)
		start = gerund_at(passage, object + 1, binding->limit);
	if (start == NOWHERE && next != NOWHERE && ONE_OF(passage->reader, next, "on", "of"))
		start = gerund_at(passage, next + 1, binding->limit);
	/* "agreed for officials to meet" */
	if (start == NOWHERE && object < binding->limit && dlg_is(passage->reader, object, "for") &&
		dlg_slice_is(verb, "agree"))
		start = infinitive_from(passage, object, binding->limit, false);
	/* "agreed on a joint programme to train pilots" */
	if (start == NOWHERE && object < binding->limit && (dlg_slice_is(verb, "agree") || dlg_slice_is(verb, "decide")) &&
		ONE_OF(passage->reader, object - 1, "on", "upon") && ONE_OF(passage->reader, object, "a", "an"))
		start = infinitive_from(passage, object, binding->limit, false);
	return start;
}

/* "The opening of two markets was agreed": the action noun that is the subject; the limit is drawn in to the verb. */
static uint32_t
agreed_subject(Binding *binding)
{
	const Passage *passage = binding->passage;
	uint32_t	be = dlg_before(passage, binding->verb);

	if (be == NOWHERE || be <= passage->first || dlg_class_at(passage, be) != WORD_BE ||
		(binding->frame.object < binding->limit && dlg_class_at(passage, binding->frame.object) != WORD_STOP) ||
		dlg_conduct_at(passage, passage->first, be) == NOWHERE)
		return NOWHERE;
	binding->limit = be;
	return passage->first;
}

/*
 * "Their commitment to protect ports was reaffirmed": the infinitive of the noun that is the subject, where the verb
 * names no conduct; the limit is drawn in to the verb.
 */
static uint32_t
bound_subject(Binding *binding)
{
	const Passage *passage = binding->passage;
	uint32_t	be = dlg_before(passage, binding->verb);
	uint32_t	first = be == NOWHERE || be < passage->first + BOUND_TOKENS ? passage->first : be - BOUND_TOKENS;
	bool		noun = false;

	if (be == NOWHERE || dlg_class_at(passage, be) != WORD_BE || dlg_class_at(passage, binding->verb) != WORD_VERB)
		return NOWHERE;
	for (uint32_t i = first; i + 1 < be; i++)
	{
		const LexEntry *verb = dlg_class_at(passage, i) == WORD_TO ? dlg_match(passage->reader, i + 1, LEX_VERB, NULL) : NULL;
		const char *name = dlg_noun_frame(passage->reader, i);

		noun |= name && (strcmp(name, "commitment") == 0 || strcmp(name, "readiness") == 0);
		noun &= dlg_class_at(passage, i) != WORD_COMMA;
		if (!noun || verb == NULL || !(verb->form & FORM_BASE))
			continue;
		binding->limit = be;
		return i + 1;
	}
	return NOWHERE;
}

/* "Our aim is to V", "The priorities for May are V-ing": the conduct behind "be" where a noun tells the act. */
static uint32_t
aimed_conduct(const Binding *binding)
{
	const Passage *passage = binding->passage;
	uint32_t	i = binding->frame.object;

	i += dlg_mark(passage->reader, i, ':');
	return dlg_class_at(passage, i) == WORD_TO ? i + 1 : i;
}

/* "considered ways to V", "how to V": the infinitive; else what is done is to consider. */
static uint32_t
considered_conduct(const Binding *binding)
{
	const Frame *frame = &binding->frame;
	uint32_t	to = frame->noun != NOWHERE ? dlg_after(binding->passage, frame->noun) : frame->object + 1;

	return to != NOWHERE && to + 1 < binding->limit && dlg_class_at(binding->passage, to) == WORD_TO ? to + 1
		: binding->verb;
}

/* The conduct of an act told by a modal, "be" or a noun, or that is the subject; true where that decides. */
static bool
told_otherwise(Binding *binding, Slice verb, uint32_t *start)
{
	const Passage *passage = binding->passage;
	const Frame *frame = &binding->frame;
	WordClass	class = dlg_class_at(passage, binding->verb);

	*start = NOWHERE;
	/* "is a testament to our commitment to V", "there was agreement to V", "it is our aim to V" */
	if (class == WORD_BE && (dlg_slice_is(verb, "commit") || dlg_slice_is(verb, "agree") ||
							 dlg_slice_is(verb, "aim") || dlg_slice_is(verb, "intend")))
		*start = infinitive_from(passage, frame->object, binding->limit, false);
	else if (class == WORD_MODAL || class == WORD_BE)
		*start = modal_conduct(binding);
	else if (binding->aim)
		*start = aimed_conduct(binding);
	/* "The next meeting is planned for May" */
	else if ((dlg_slice_is(verb, "plan") || dlg_slice_is(verb, "schedule")) && !dlg_slice_is(frame->name, "to") &&
			 dlg_class_at(passage, dlg_before(passage, binding->verb)) == WORD_BE)
		*start = passage->first;
	else if (dlg_slice_is(verb, "agree") || dlg_slice_is(verb, "decide"))
		return (*start = agreed_subject(binding)) != NOWHERE;
	else if (dlg_slice_is(verb, "consider"))
		*start = considered_conduct(binding);
	else if (dlg_slice_is(verb, "identify") || dlg_slice_is(verb, "identify priority"))
		*start = priority_conduct(binding);
	else
		return false;
	return true;
}

/* "hoped that Chile would V": is what is hoped for at token i what somebody else shall do, or another party? */
static bool
is_anothers(const Binding *binding, uint32_t i)
{
	const Passage *passage = binding->passage;
	const Act  *act = &binding->acts->reader->statement->acts[binding->act];
	uint32_t	modal = i;
	Speaker		whose;

	if (act->verb.len < 4 || memcmp(act->verb.data + act->verb.len - 4, "hope", 4) != 0)
		return false;
	for (; modal < binding->limit && dlg_class_at(passage, modal) != WORD_MODAL; modal++)
		if (dlg_class_at(passage, modal) == WORD_THAT)
			i = modal + 1;
	whose = dlg_speaker(binding->acts, passage, i, modal);
	for (uint32_t k = 0; whose.kind == SPEAKER_PARTY && k < whose.parties.ncodes; k++)
		if (dlg_party_has(&act->actors, whose.parties.codes[k]))
			return false;
	return whose.kind == SPEAKER_PARTY || whose.kind == SPEAKER_OTHER;
}

/* The conduct that hangs on the noun or clause of the act's frame; true where that decides. */
static bool
told_by_frame(const Binding *binding, uint32_t *start)
{
	const Passage *passage = binding->passage;
	const Reader *reader = passage->reader;
	const Frame *frame = &binding->frame;
	bool		inside = frame->object < binding->limit;

	*start = NOWHERE;
	if (frame->noun != NOWHERE && dlg_is(reader, dlg_after(passage, frame->noun), "for"))
		*start = what_for(binding, dlg_after(passage, frame->noun) + 1);
	/* "expressed interest in V-ing", "expressed support for V-ing" */
	else if (inside && ONE_OF(reader, frame->object - 1, "interest", "interested", "support", "readiness", "willingness",
							  "openness") &&
			 ONE_OF(reader, frame->object, "in", "for"))
		*start = what_for(binding, frame->object + 1);
	else if (dlg_slice_is(frame->name, "will"))
		*start = is_anothers(binding, frame->object) ? NOWHERE
			: dlg_behind_modal(passage, frame->object, binding->limit);
	else if (dlg_slice_is(frame->name, "that"))
		return true;
	else if (frame->noun != NOWHERE &&
			 (dlg_slice_is(frame->name, "readiness") || dlg_slice_is(frame->name, "commitment")))
		*start = noun_conduct(binding);
	else if (inside && frame->noun == NOWHERE && dlg_goes_on_as(passage, frame->object))
		*start = frame->object + 1;
	else
		return dlg_slice_is(frame->row->frame, "commitment");
	return true;
}

/* The first token of the conduct as the act's first noun or infinitive names it. */
static uint32_t
first_conduct(Binding *binding)
{
	const Passage *passage = binding->passage;
	const Frame *frame = &binding->frame;
	Slice		verb = binding->acts->reader->statement->acts[binding->act].verb;
	bool		inside = frame->object < binding->limit;
	uint32_t	start;

	if (told_otherwise(binding, verb, &start) || told_by_frame(binding, &start))
		return start;
	if (inside &&
		(dlg_is_gerund(passage, frame->object) || dlg_is(passage->reader, frame->object, "having") ||
		 (verb.len > 3 && memcmp(verb.data + verb.len - 3, " to", 3) == 0)))
		return frame->object;
	if (dlg_slice_is(verb, "look forward"))
		return dlg_awaited_conduct(binding);
	/* "the dialogue will continue on an annual basis" */
	if (dlg_slice_is(verb, "continue") && ONE_OF(passage->reader, binding->verb + 1, "on", "in", "at"))
		return binding->verb;
	if ((start = dlg_listed_conduct(binding)) != NOWHERE)
		return start;
	if (inside && (dlg_restates(verb) || dlg_slice_is(verb, "commit") || dlg_slice_is(verb, "pledge") ||
				   dlg_slice_is(verb, "promise")) &&
		dlg_class_at(passage, frame->object) != WORD_TO)
		return direct_conduct(binding);
	if ((start = conduct_on(binding, verb)) != NOWHERE || !seeks_infinitive(binding, verb))
		return start;
	if (inside && !dlg_slice_is(verb, "explore") && dlg_class_at(passage, binding->verb) == WORD_VERB &&
		dlg_class_at(passage, frame->object) == WORD_PREPOSITION && dlg_is(passage->reader, frame->object, "to"))
		return agreed_noun(binding, frame->object + 1);
	start = infinitive_from(passage, frame->object, binding->limit, false);
	return start == NOWHERE && dlg_slice_is(verb, "explore") ? explored_conduct(binding) : start;
}

uint32_t
dlg_conduct(Binding *binding)
{
	const Passage *passage = binding->passage;
	uint32_t	first = first_conduct(binding);
	uint32_t	and;

	/* "their support for Peru and their commitment to V" */
	if (first == NOWHERE && dlg_slice_is(binding->frame.row->frame, "commitment"))
		first = dlg_second_noun(passage, binding->frame.object, binding->limit, true, &and);
	if (first == NOWHERE && binding->frame.object >= binding->limit)
		first = bound_subject(binding);
	/* "agreed on the text and to sign it" */
	if (first == NOWHERE && dlg_class_at(passage, binding->verb) == WORD_VERB &&
		!dlg_slice_is(binding->frame.name, "that"))
		first = second_aim(passage, binding->frame.object, binding->limit);
	/* what one sees or believes is nothing that one does, but for "and to V" behind it */
	return first != NOWHERE && ONE_OF(passage->reader, first, "see", "seeing", "believe", "believing")
		? second_aim(passage, first, binding->limit) : first;
}
