/*
 * commitment_content.c: where a conduct starts, and its pieces.
 *
 * The conduct is named by the infinitive, gerund or action noun that the
 * reporting verb's frame asks for.  It is cut where verbs with objects of
 * their own are coordinated; what belongs to a purpose or a relative clause
 * inside stays with it (manual, section 6).
 */
#include "commitment.h"

#include <string.h>

/* Nouns that name a conduct, beyond gerunds. */
static const char *const action_nouns[] = {"discussions", "discussion", "cooperation", "collaboration", "engagement", "consultations", "consultation",
"coordination", "exchange", "exchanges", "dialogue", "work", "efforts", "talks", "partnership", "interaction", "negotiations", NULL};

/* Verbs whose "to V and W" names two conducts. */
static const char *const working[] = {"work", "working", "cooperate", "cooperating", "act", "acting", "collaborate", "collaborating", NULL};

static const char *const convening[] = {"convene", "convening", "hold", "holding", "meet", "meeting", "be", "take", "host", "hosting", NULL};

/* Is token i an action noun, adjectives before it stepped over; *noun becomes its place. */
static bool
is_action_noun(const Passage *passage, uint32_t i, uint32_t limit)
{
	for (uint32_t k = i; k < limit && k < i + 5; k++)
	{
		WordClass	class = dlg_class_at(passage, k);

		if (dlg_is_any(passage->reader, k, action_nouns))
			return true;
		if (class != WORD_OTHER && class != WORD_ADVERB && class != WORD_VERB && class != WORD_MARK)
			return false;
	}
	return false;
}

/* A conduct at or behind token i, after "to", "for" or "in": an infinitive, a gerund, an action noun. */
static uint32_t
conduct_at(const Passage *passage, uint32_t i, uint32_t limit)
{
	if (i == NOWHERE || i >= limit)
		return NOWHERE;
	while (i < limit && dlg_class_at(passage, i) == WORD_ADVERB)
		i++;
	if (i < limit && (dlg_is_gerund(passage, i) || is_action_noun(passage, i, limit)))
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

		if (class == WORD_TO)
			return i + 1;
		if (class == WORD_PREPOSITION && dlg_is(passage->reader, i, "to"))
		{
			uint32_t	start = conduct_at(passage, i + 1, limit);

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

/* "that the fifth consultations will be held": the verb behind will, shall or intend to. */
static uint32_t
behind_modal(const Passage *passage, uint32_t i, uint32_t limit)
{
	for (; i < limit; i++)
	{
		if (dlg_class_at(passage, i) == WORD_MODAL)
			return i + 1;
		if (dlg_class_at(passage, i) == WORD_VERB && dlg_slice_is(dlg_word(passage, i)->verb->text, "intend"))
			return infinitive_from(passage, i, limit, false);
	}
	return NOWHERE;
}

/* "opportunities for collaboration", "new openings in A and B", "where they might cooperate", or the object itself. */
static uint32_t
priority_conduct(Binding *binding)
{
	const Passage *passage = binding->passage;
	uint32_t	i = binding->frame.object;

	if (i >= binding->limit)
		return NOWHERE;
	if (dlg_is_any(passage->reader, i, (const char *const[]) {"where", "how", NULL}))
	{
		for (uint32_t k = i; k < binding->limit; k++)
		{
			if (dlg_is_any(passage->reader, k, action_nouns))
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
	for (uint32_t k = i; k < binding->limit && k < i + 8; k++)
	{
		if (dlg_class_at(passage, k) == WORD_TO)
			return k + 1;
		if (dlg_class_at(passage, k) == WORD_PREPOSITION)
			return k + 1;
		if (dlg_is_gerund(passage, k))
			return k;
	}
	return NOWHERE;
}

/* The verb after a modal or "is to", adverbs stepped over. */
static uint32_t
after_modal(const Passage *passage, uint32_t i, uint32_t limit)
{
	uint32_t	next = dlg_after(passage, i);

	if (next != NOWHERE && dlg_class_at(passage, next) == WORD_TO)
		next++;
	return next != NOWHERE && next < limit ? next : NOWHERE;
}

/* Does the state follow that is no conduct: "will be an enduring mechanism"? */
static bool
is_state(const Passage *passage, uint32_t i)
{
	uint32_t	next = dlg_after(passage, i);

	return dlg_is(passage->reader, i, "be") && next != NOWHERE &&
		!(dlg_class_at(passage, next) == WORD_VERB && dlg_word(passage, next)->form & FORM_PARTICIPLE);
}

uint32_t
dlg_conduct(Binding *binding)
{
	const Passage *passage = binding->passage;
	const Frame *frame = &binding->frame;
	Slice		verb = binding->acts->reader->statement->acts[binding->act].verb;
	uint32_t	i;

	if (dlg_class_at(passage, binding->verb) == WORD_MODAL || dlg_class_at(passage, binding->verb) == WORD_BE)
	{
		i = after_modal(passage, binding->verb, binding->limit);
		if (i != NOWHERE && dlg_is(passage->reader, i, "include"))
			return dlg_after(passage, i);
		return i == NOWHERE || is_state(passage, i) ? NOWHERE : i;
	}
	if (dlg_slice_is(verb, "plan") && binding->verb > passage->first && dlg_class_at(passage, dlg_before(passage, binding->verb)) == WORD_BE)
		return passage->first;
	if (dlg_slice_is(verb, "consider"))
		return binding->verb;
	if (dlg_slice_is(frame->name, "will"))
		return behind_modal(passage, frame->object, binding->limit);
	if (dlg_slice_is(frame->name, "that"))
		return NOWHERE;
	if (dlg_slice_is(verb, "identify") || dlg_slice_is(verb, "identify priority"))
		return priority_conduct(binding);
	if (frame->noun != NOWHERE && dlg_slice_is(frame->name, "aim"))
		return NOWHERE;
	if (dlg_slice_is(frame->name, "readiness") && frame->noun != NOWHERE)
	{
		i = dlg_after(passage, frame->noun);
		if (i != NOWHERE && dlg_is(passage->reader, i, "in"))
			return conduct_at(passage, i + 1, binding->limit);
		return infinitive_from(passage, frame->noun + 1, binding->limit, false);
	}
	if (dlg_slice_is(frame->row->frame, "commitment"))
		return frame->noun == NOWHERE ? NOWHERE : infinitive_from(passage, frame->noun + 1, binding->limit, true);
	if (frame->object < binding->limit && (dlg_is_gerund(passage, frame->object) ||
										   (verb.len > 3 && memcmp(verb.data + verb.len - 3, " to", 3) == 0)))
		return frame->object;
	if (dlg_slice_is(verb, "look forward"))
	{
		if (frame->object < binding->limit && (i = conduct_at(passage, frame->object + 1, binding->limit)) != NOWHERE)
			return i;
		for (i = frame->object; i + 2 < binding->limit; i++)
			if (dlg_class_at(passage, i) == WORD_THAT && dlg_class_at(passage, i + 1) == WORD_MODAL)
				return i + 2;
		return NOWHERE;
	}
	if ((dlg_restates(verb) || dlg_slice_is(verb, "commit")) && frame->object < binding->limit && dlg_class_at(passage, frame->object) != WORD_TO)
	{
		uint32_t	from = frame->object;

		if (dlg_class_at(passage, from) == WORD_OWN || dlg_class_at(passage, from) == WORD_ARTICLE || dlg_is(passage->reader, from, "to"))
			from++;
		if (conduct_at(passage, from, binding->limit) != NOWHERE)
			return from;
		if (dlg_slice_is(verb, "commit") && dlg_is(passage->reader, frame->object, "to"))
		{
			/* "committed to security and to accelerating the transition" */
			for (i = from; i + 2 < binding->limit; i++)
				if (dlg_class_at(passage, i) == WORD_AND && dlg_is(passage->reader, i + 1, "to"))
					return dlg_class_at(passage, i + 1) == WORD_TO ? i + 2 : conduct_at(passage, i + 2, binding->limit);
			return NOWHERE;
		}
	}
	if (!dlg_slice_is(frame->name, "to") && !dlg_slice_is(frame->row->frame, "to") && frame->noun == NOWHERE &&
		frame->row->class >= 0 && !dlg_slice_is(verb, "explore") && !dlg_is(passage->reader, frame->object, "to"))
		return NOWHERE;
	return infinitive_from(passage, frame->object, binding->limit, false);
}

/* Does the verb at token i have an object of its own before the coordination at `cut`? */
static bool
has_object(const Passage *passage, uint32_t i, uint32_t cut)
{
	uint32_t	next = dlg_after(passage, i + (dlg_word(passage, i)->class == WORD_VERB ? dlg_word(passage, i)->length : 1u) - 1);

	return (next != NOWHERE && next < cut) || dlg_word(passage, i)->length > 1;
}

/* What has been opened inside the conduct since its verb. */
typedef struct Inside
{
	bool		gerund;			/* the conduct's own form is -ing */
	bool		works;			/* work, cooperate: its purposes are conducts */
	bool		convenes;		/* holding a meeting: its purposes never are */
	bool		purpose;		/* an infinitive of purpose */
	bool		relative;		/* a relative clause */
	bool		rider;			/* a gerund after a comma */
	uint32_t	last;			/* the verb of the newest piece */
} Inside;

/* Does the word end in -ing, whatever the lexicon holds it for? */
static bool
is_ing(const Reader *reader, uint32_t i)
{
	const Token *token = &reader->tokens[i];

	return token->kind == TOKEN_WORD && token->end - token->start > 4 && memcmp(reader->text + token->end - 3, "ing", 3) == 0;
}

static void
open_piece(const Passage *passage, uint32_t i, Inside *inside)
{
	bool		convenes = inside->convenes;
	bool		gerund = inside->last ? inside->gerund : is_ing(passage->reader, i);

	*inside = (Inside) {.last = i, .gerund = gerund, .convenes = convenes};
	inside->works = dlg_is_any(passage->reader, i, working) ||
		((dlg_is(passage->reader, i, "continue") || dlg_is(passage->reader, i, "continuing")) && i + 2 < passage->end &&
		 dlg_is_any(passage->reader, i + 2, working));
	inside->convenes |= dlg_is_any(passage->reader, i, convening);
}

/* The verb that a coordination at token i joins, NOWHERE where it joins none; *to is set behind "to". */
static uint32_t
joined_verb(const Passage *passage, uint32_t i, uint32_t end, bool *to)
{
	uint32_t	verb = i + 1;

	*to = false;
	if (verb < end && dlg_class_at(passage, verb) == WORD_AND)
		verb = dlg_after(passage, verb) == NOWHERE ? end : dlg_after(passage, verb);
	if (verb < end && (dlg_is(passage->reader, verb, "for") ||
					   (dlg_class_at(passage, verb) == WORD_THAT && dlg_class_at(passage, verb - 1) == WORD_AND)))
	{
		/* "and for the groups to examine", "and that they intend to implement" */
		bool		that = dlg_class_at(passage, verb) == WORD_THAT;

		for (uint32_t k = verb + 1; k < end && k < verb + 8; k++)
			if (that ? dlg_class_at(passage, k) == WORD_MODAL || dlg_is(passage->reader, k, "to") : dlg_class_at(passage, k) == WORD_TO)
			{
				*to = true;
				return k + 1 < end ? k + 1 : NOWHERE;
			}
			else if (dlg_class_at(passage, k) == WORD_COMMA || dlg_class_at(passage, k) == WORD_PREPOSITION)
				break;
		return NOWHERE;
	}
	while (verb < end && (dlg_class_at(passage, verb) == WORD_ADVERB || dlg_class_at(passage, verb) == WORD_ITEM))
		verb++;
	if (verb < end && (dlg_class_at(passage, verb) == WORD_TO || (dlg_is(passage->reader, verb, "to") && dlg_is_gerund(passage, verb + 1))))
	{
		*to = true;
		verb++;
		while (verb < end && dlg_class_at(passage, verb) == WORD_ADVERB)
			verb++;
	}
	if (verb >= end)
		return NOWHERE;
	if (dlg_class_at(passage, verb) == WORD_VERB && dlg_word(passage, verb)->form & FORM_BASE)
		return verb;
	return dlg_is_gerund(passage, verb) ? verb : NOWHERE;
}

/* Verbs that are rather nouns before another noun: "trade facilitation". */
static const char *const noun_verbs[] = {"trade", "research", "finance", "design", "test", "market", "process", "access", "transfer", "export",
	"import", "study", "control", "measure", "project", "program", "fund", "force", "state", "order", "form", "training", "risk", "exchange", "share", "work",
"plan", "view", "partner", "host", "lead", "network", "control", "power", "conduct", "voice", NULL};

/* May a base form at token `verb` be a noun: something that no object follows? */
static bool
may_be_noun(const Passage *passage, uint32_t verb, uint32_t end)
{
	uint32_t	next = dlg_after(passage, verb + dlg_word(passage, verb)->length - 1);
	WordClass	class = next == NOWHERE || next >= end ? WORD_STOP : dlg_class_at(passage, next);

	if (dlg_word(passage, verb)->length > 1)
		return false;
	if (class == WORD_AND && next + 1 < end && dlg_class_at(passage, next + 1) == WORD_VERB && dlg_word(passage, next + 1)->form & FORM_BASE)
		return false;
	if (class == WORD_OTHER && dlg_is_any(passage->reader, verb, noun_verbs))
		return true;
	return !dlg_is_gerund(passage, verb) && (class == WORD_STOP || class == WORD_COMMA || class == WORD_AND || class == WORD_PREPOSITION ||
											 class == WORD_BE || class == WORD_MODAL) &&
		!dlg_is_any(passage->reader, verb, (const char *const[]) {"cooperate", "collaborate", "work", "build", "engage", "act", "advocate", "respond", "reconvene", "contribute", "participate", "invest", "meet", NULL});
}

/* Does "and to" close the list of infinitives that a comma goes on with? */
static bool
infinitives_follow(const Passage *passage, uint32_t verb, uint32_t end)
{
	for (uint32_t k = verb + 1; k + 1 < end && k < verb + 120; k++)
		if (dlg_class_at(passage, k) == WORD_AND && dlg_class_at(passage, k + 1) == WORD_TO)
			return true;
	return false;
}

/* Does a verb without an object stand right before the coordination, so that the verbs share one: "prevent, respond to, and …"? */
static bool
shares_object(const Passage *passage, uint32_t i)
{
	uint32_t	before = dlg_before(passage, i);
	WordClass	class;

	if (before != NOWHERE && dlg_class_at(passage, before) == WORD_COMMA)
		before = dlg_before(passage, before);
	if (before != NOWHERE && dlg_class_at(passage, before) == WORD_PREPOSITION)
		before = dlg_before(passage, before);
	if (before == NOWHERE || dlg_class_at(passage, before) != WORD_VERB || (before = dlg_before(passage, before)) == NOWHERE)
		return false;
	class = dlg_class_at(passage, before);
	return class == WORD_TO || class == WORD_AND || class == WORD_COMMA || class == WORD_MODAL;
}

static const char *const joining[] = {"to", "and", "or", NULL};

/* Does a single word stand between the coordination at token i and the one before: "fair, and secure cyberspace"? */
static bool
is_word_list(const Passage *passage, uint32_t i)
{
	if (i > passage->first && dlg_class_at(passage, i) == WORD_AND && dlg_class_at(passage, i - 1) == WORD_COMMA)
		i--;
	return i > passage->first + 2 && dlg_class_at(passage, i - 1) == WORD_OTHER &&
		(dlg_class_at(passage, i - 2) == WORD_COMMA || dlg_class_at(passage, i - 2) == WORD_AND);
}

/* Does "and" with another gerund close the list that a comma opened? */
static bool
gerunds_follow(const Passage *passage, uint32_t verb, uint32_t end)
{
	for (uint32_t k = verb + 1; k < end && k < verb + 120; k++)
	{
		bool		to;
		uint32_t	next = dlg_class_at(passage, k) == WORD_AND ? joined_verb(passage, k, end, &to) : NOWHERE;

		if (next != NOWHERE && dlg_is_gerund(passage, next))
			return true;
	}
	return false;
}

/* Does the verb joined at token i open a conduct of its own? */
static bool
opens_piece(const Passage *passage, uint32_t i, uint32_t verb, uint32_t end, bool to, bool listed, const Inside *inside)
{
	bool		gerund = dlg_is_gerund(passage, verb);
	bool		comma = dlg_class_at(passage, i) == WORD_COMMA;
	bool		also = false;

	if (!has_object(passage, inside->last, i) || (!to && may_be_noun(passage, verb, end)))
		return false;
	if (shares_object(passage, i))
		return false;
	for (uint32_t k = i; k < verb; k++)
		also |= dlg_is(passage->reader, k, "also");
	if (is_word_list(passage, i) && !also && dlg_class_at(passage, verb) == WORD_VERB && !to &&
		dlg_class_at(passage, verb + dlg_word(passage, verb)->length) == WORD_OTHER)
		return false;
	if (inside->convenes && !(gerund && inside->gerund))
		return false;
	if (gerund)
	{
		if (comma && verb == i + 1 && (!inside->gerund || !gerunds_follow(passage, verb, end)))
			return dlg_is_any(passage->reader, verb, working);
		return inside->gerund ? !inside->relative || comma : to;
	}
	if (inside->relative)
		return to && !inside->purpose;
	/* ", to deter": a purpose, unless a list of infinitives goes on */
	if (to && comma && verb == i + 2 && !infinitives_follow(passage, verb, end))
		return false;
	if (to)
		return !inside->purpose || inside->works || dlg_class_at(passage, verb - 1) != WORD_TO || !dlg_is_any(passage->reader, i + 1, joining);
	if (!inside->purpose)
		return !inside->rider;
	if (inside->gerund || inside->rider)
		return inside->works;
	return inside->works || also || (comma && listed);
}

/* Is the coordination at token i one of a list: does another joined verb follow it? */
static bool
is_listed(const Passage *passage, uint32_t i, uint32_t end)
{
	int			n = 0;

	for (uint32_t k = i; k < end && k < i + 120; k++)
	{
		bool		to;
		uint32_t	verb;

		if (dlg_class_at(passage, k) != WORD_COMMA)
			continue;
		verb = joined_verb(passage, k, end, &to);
		n += verb != NOWHERE && !dlg_is_gerund(passage, verb) && !may_be_noun(passage, verb, end);
	}
	return n > 1;
}

/* Notes what token i opens inside the conduct. */
static void
note(const Passage *passage, uint32_t i, Inside *inside)
{
	WordClass	class = dlg_class_at(passage, i);

	if (class == WORD_TO && i > inside->last)
		inside->purpose = true;
	if ((class == WORD_THAT && dlg_class_at(passage, i - 1) != WORD_VERB) || class == WORD_WHICH)
		inside->relative = true;
	if (class == WORD_COMMA && i + 1 < passage->end && !inside->gerund && dlg_is_gerund(passage, i + 1))
		inside->rider = true;
}

void
dlg_split_conduct(const Passage *passage, uint32_t first, uint32_t end, Pieces *pieces)
{
	Inside		inside = {0};
	bool		listed = false;
	uint32_t	listed_at = NOWHERE;

	pieces->n = 1;
	pieces->first[0] = first;
	open_piece(passage, first, &inside);
	for (uint32_t i = first + 1; i < end; i++)
	{
		WordClass	class = dlg_class_at(passage, i);
		bool		to;
		uint32_t	verb;

		if (class == WORD_ITEM && dlg_class_at(passage, i - 1) != WORD_ITEM && pieces->n < PIECES)
		{
			uint32_t	next = dlg_after(passage, i + 2);

			/* words that only lead in to the enumeration are no conduct */
			if (pieces->n == 1 && (dlg_class_at(passage, i - 1) == WORD_TO || dlg_class_at(passage, i - 1) == WORD_STOP ||
								   dlg_is(passage->reader, i - 1, "to")))
				pieces->n = 0;
			else
				pieces->end[pieces->n - 1] = i;
			pieces->first[pieces->n++] = next == NOWHERE ? i : next;
			i += 2;
			open_piece(passage, pieces->first[pieces->n - 1], &inside);
			continue;
		}
		if (dlg_mark(passage->reader, i, ':') && i + 1 < end && dlg_is_gerund(passage, i + 1))
		{
			/* the words before the colon lead in to a list of conducts */
			pieces->n = 1;
			pieces->first[0] = i + 1;
			inside = (Inside) {0};
			open_piece(passage, i + 1, &inside);
			continue;
		}
		if (class != WORD_AND && class != WORD_COMMA && !dlg_mark(passage->reader, i, ';'))
		{
			note(passage, i, &inside);
			continue;
		}
		verb = joined_verb(passage, i, end, &to);
		if (verb == NOWHERE || pieces->n == PIECES)
		{
			note(passage, i, &inside);
			continue;
		}
		if (!listed && listed_at == NOWHERE)
			listed = is_listed(passage, listed_at = i, end);
		if (class != WORD_STOP && !opens_piece(passage, i, verb, end, to, listed, &inside))
		{
			note(passage, i, &inside);
			continue;
		}
		pieces->end[pieces->n - 1] = i;
		pieces->first[pieces->n++] = verb;
		open_piece(passage, verb, &inside);
		i = verb;
	}
	pieces->end[pieces->n - 1] = end;
}
