/*
 * commitment_split.c: one conduct or several.
 *
 * A conduct is cut where verbs with objects of their own are coordinated; what
 * belongs to a purpose or a relative clause inside stays with it (manual,
 * section 6).  Invariant: the pieces are in order and do not overlap.
 */
#include "commitment.h"

#include <string.h>

/* Verbs whose "to V and W" names two conducts. */
static const char *const working[] = {"work", "working", "cooperate", "cooperating", "act",
									  "acting", "collaborate", "collaborating", NULL};

static const char *const convening[] = {"convene", "convening", "hold", "holding", "meet", "meeting",
										"be", "take", "host", "hosting", NULL};

/* What has been opened inside the conduct since its verb. */
typedef struct Inside
{
	bool		gerund;			/* the conduct's own form is -ing */
	bool		works;			/* work, cooperate: its purposes are conducts */
	bool		convenes;		/* holding a meeting: its purposes never are */
	bool		passive;		/* "be held", "take place": what follows is told of the same meeting */
	bool		purpose;		/* an infinitive of purpose */
	bool		relative;		/* a relative clause */
	bool		closed;			/* "that are A": a bare verb behind a comma does not go on with it */
	bool		rider;			/* a gerund after a comma */
	bool		beside;			/* "while V-ing": what is done beside the conduct */
	bool		means;			/* "by V-ing": the means, however many, stay with their end */
	bool		ways;			/* "ways to V": the infinitives hang on a noun */
	bool		efforts;		/* which is "efforts" */
	uint32_t	items;			/* of a list that "including" has opened */
	bool		order;			/* "in order to": a purpose of whatever verb */
	bool		promised;		/* "the commitment of X to V": the infinitives are its own */
	bool		series;			/* "to A, to B, and to C" has begun */
	uint32_t	last;			/* the verb of the newest piece */
} Inside;

static void
open_piece(const Passage *passage, uint32_t i, Inside *inside)
{
	bool		convenes = inside->convenes;
	bool		passive = inside->passive;
	bool		series = inside->series;
	bool		gerund = inside->last ? inside->gerund : dlg_is_ing(passage->reader, i);

	*inside = (Inside) {.last = i, .gerund = gerund, .convenes = convenes, .passive = passive, .series = series};
	inside->works = dlg_is_any(passage->reader, i, working) ||
					(ONE_OF(passage->reader, i, "continue", "continuing", "keep", "keeping") && i + 2 < passage->end &&
					 (dlg_is_any(passage->reader, i + 1, working) || dlg_is_any(passage->reader, i + 2, working)));
	inside->convenes |= dlg_is_any(passage->reader, i, convening);
	inside->passive |= ONE_OF(passage->reader, i, "be", "take");
}

/* Is the word part of a noun after all: "counter-piracy", "production and smuggling of arms"? */
static bool
is_noun_part(const Passage *passage, uint32_t i, uint32_t end)
{
	const Reader *reader = passage->reader;

	if (i + 2 < end && dlg_mark(reader, i + 1, '-') &&
		!((reader->tokens[i + 1].flags | reader->tokens[i + 2].flags) & TOKEN_SPACE))
		return true;
	return i + 1 < end && dlg_is(reader, i + 1, "of") && dlg_is_ing(reader, i) &&
		!ONE_OF(reader, i, "disposing", "thinking", "speaking") && dlg_is_nominal(passage, i - 2);
}

uint32_t
dlg_behind_ordinal(const Passage *passage, uint32_t i)
{
	return dlg_class_at(passage, i + 1) == WORD_COMMA &&
		ONE_OF(passage->reader, i, "first", "firstly", "second", "secondly", "third", "thirdly", "fourth", "fourthly",
			   "fifth", "lastly", "finally") ? i + 2 : i;
}

/* "and for the groups to examine", "and that they intend to implement": the verb of the clause from token i on. */
static uint32_t
verb_of_clause(const Passage *passage, uint32_t i, uint32_t end)
{
	bool		that = dlg_class_at(passage, i) == WORD_THAT;

	for (uint32_t k = i + 1; k < end && k < i + 8; k++)
		if (that ? dlg_class_at(passage, k) == WORD_MODAL || dlg_is(passage->reader, k, "to")
				 : dlg_class_at(passage, k) == WORD_TO)
			return k + 1 < end ? k + 1 : NOWHERE;
		else if (dlg_class_at(passage, k) == WORD_COMMA ||
				 (dlg_class_at(passage, k) == WORD_PREPOSITION && !(that && dlg_is(passage->reader, k, "of"))))
			break;
	return NOWHERE;
}

/* The token behind "and", "second," and ", where appropriate," from token i on; *set_off where commas set it off. */
static uint32_t
behind_and(const Passage *passage, uint32_t i, uint32_t end, bool *set_off)
{
	if (i < end && dlg_class_at(passage, i) == WORD_AND)
		i = dlg_after(passage, i) == NOWHERE ? end : dlg_after(passage, i);
	i = dlg_behind_ordinal(passage, i);
	if (i < end && dlg_class_at(passage, i) == WORD_COMMA && dlg_class_at(passage, i - 1) == WORD_AND)
		for (uint32_t k = i + 1; k < end && k < i + 10; k++)
			if (dlg_class_at(passage, k) == WORD_COMMA)
			{
				*set_off = true;
				return k + 1;
			}
	return i;
}

/* Does a verb of two parts stand at token i: "re-define"? */
static bool
is_prefixed(const Reader *reader, uint32_t i)
{
	return ONE_OF(reader, i, "re", "co", "pre") && dlg_mark(reader, i + 1, '-') &&
		!(reader->tokens[i + 1].flags & TOKEN_SPACE);
}

/* The verb that a coordination at token i joins, NOWHERE where it joins none; *to is set behind "to". */
static uint32_t
joined_verb(const Passage *passage, uint32_t i, uint32_t end, bool *to)
{
	const Reader *reader = passage->reader;
	uint32_t	verb;

	*to = false;
	/* "collectively and nationally to V" */
	if (i + 2 < end && dlg_class_at(passage, i) == WORD_AND && dlg_class_at(passage, i - 1) == WORD_ADVERB &&
		dlg_class_at(passage, i + 1) == WORD_ADVERB && dlg_class_at(passage, i + 2) == WORD_TO)
		return NOWHERE;
	verb = behind_and(passage, i + 1, end, to);
	if (verb < end && (dlg_is(reader, verb, "for") ||
					   (dlg_class_at(passage, verb) == WORD_THAT && dlg_class_at(passage, verb - 1) == WORD_AND)))
	{
		verb = verb_of_clause(passage, verb, end);
		*to |= verb != NOWHERE;
		return verb;
	}
	while (verb < end &&
		   (dlg_class_at(passage, verb) == WORD_ADVERB || dlg_class_at(passage, verb) == WORD_ITEM))
		verb++;
	/* "that they will V and will W" */
	if (verb + 1 < end && dlg_class_at(passage, verb) == WORD_MODAL && dlg_class_at(passage, verb - 1) == WORD_AND)
	{
		*to = true;
		verb++;
	}
	if (verb < end && (dlg_class_at(passage, verb) == WORD_TO ||
					   (dlg_is(reader, verb, "to") &&
						(dlg_is_gerund(passage, verb + 1) || dlg_is(reader, verb + 1, "better") ||
						 is_prefixed(reader, verb + 1)))))
	{
		*to = true;
		verb++;
		while (verb < end && (dlg_class_at(passage, verb) == WORD_ADVERB || dlg_is(reader, verb, "better")))
			verb++;
	}
	if (*to && verb + 3 < end && is_prefixed(reader, verb))
		return verb;
	if (verb >= end || is_noun_part(passage, verb, end))
		return NOWHERE;
	if (dlg_class_at(passage, verb) == WORD_VERB && dlg_word(passage, verb)->form & FORM_BASE)
		return verb;
	return dlg_is_gerund(passage, verb) ? verb : NOWHERE;
}

/* Does "and to" close the list of infinitives that a comma goes on with? */
static bool
infinitives_follow(const Passage *passage, uint32_t verb, uint32_t end)
{
	for (uint32_t k = verb + 1; k + 1 < end && k < verb + 120; k++)
		if (dlg_class_at(passage, k) == WORD_AND && dlg_class_at(passage, k + 1) == WORD_TO)
			return true;
		else if (dlg_class_at(passage, k) == WORD_AND && dlg_class_at(passage, k + 1) == WORD_COMMA)
			for (uint32_t n = k + 2; n + 1 < end && n < k + 10; n++)
				if (dlg_class_at(passage, n) == WORD_COMMA)
					return dlg_class_at(passage, n + 1) == WORD_TO;
	return false;
}

static const char *const joining[] = {"to", "and", "or", NULL};

/*
 * Does a single word stand between the coordination at token i and the one before: "fair, and
 * secure cyberspace"?
 */
static bool
is_word_list(const Passage *passage, uint32_t i)
{
	if (i > passage->first && dlg_class_at(passage, i) == WORD_AND &&
		dlg_class_at(passage, i - 1) == WORD_COMMA)
		i--;
	/* "fraud and theft, (and) protect ports", "fraud and theft and protect ports": the list is closed */
	if (dlg_class_at(passage, i - 2) == WORD_AND && !(dlg_class_at(passage, i + 1) == WORD_AND &&
		ONE_OF(passage->reader, i + 2, "secure", "open", "free", "clean", "clear")))
		return false;
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

/* Does the comma at token i open a list in which each infinitive has its "to": ", to B, and to C"? */
static bool
opens_series(const Passage *passage, uint32_t i, uint32_t verb, uint32_t end)
{
	if (dlg_class_at(passage, i) != WORD_COMMA || dlg_class_at(passage, i + 1) != WORD_TO)
		return false;
	for (uint32_t k = verb + 1; k + 2 < end && k < verb + 120; k++)
		if (dlg_class_at(passage, k) == WORD_COMMA && dlg_class_at(passage, k + 1) == WORD_AND &&
			dlg_class_at(passage, k + 2) == WORD_TO)
			return true;
	return false;
}

/* Does the joined verb have its own "to", adverbs behind it stepped over? */
static bool
says_to(const Passage *passage, uint32_t i, uint32_t verb)
{
	while (verb > i + 1 && dlg_class_at(passage, verb - 1) == WORD_ADVERB)
		verb--;
	return dlg_class_at(passage, verb - 1) == WORD_TO;
}

/* Does the verb joined at token i open a conduct of its own? */
static bool
opens_piece(const Passage *passage, uint32_t i, uint32_t verb, uint32_t end, bool to, bool listed,
			const Inside *inside)
{
	bool		gerund = dlg_is_gerund(passage, verb);
	bool		comma = dlg_class_at(passage, i) == WORD_COMMA;
	bool		also = false;
	/* "work together and meet the threat", but "work closely and cooperate on ports" */
	bool		apart = inside->works && ONE_OF(passage->reader, i - 1, "together", "closely", "jointly") &&
		!dlg_is_any(passage->reader, verb, working) &&
		!ONE_OF(passage->reader, verb, "coordinate", "consult", "engage", "communicate", "partner", "coordinating");

	/* "that a pilot would be launched and that its results would be assessed" */
	if (to && dlg_class_at(passage, i) == WORD_AND && dlg_class_at(passage, i + 1) == WORD_THAT && !inside->relative)
		return true;
	if (!(dlg_has_object(passage, inside->last, i) || apart) || (!to && dlg_may_be_noun(passage, verb, end)))
		return false;
	if ((inside->beside && (gerund || inside->purpose)) || (!apart && dlg_shares_object(passage, i)))
		return false;
	for (uint32_t k = i; k < verb; k++)
		also |= dlg_is(passage->reader, k, "also");
	if (is_word_list(passage, i) && !also && dlg_class_at(passage, verb) == WORD_VERB && !to &&
		(dlg_class_at(passage, verb + dlg_word(passage, verb)->length) == WORD_OTHER ||
		 dlg_class_at(passage, verb + dlg_word(passage, verb)->length) == WORD_NAME))
		return false;
	/* "meet to discuss A and to review B", but "meet in May, and to hold talks before" */
	if (inside->convenes && !(gerund && inside->gerund) && !dlg_is_any(passage->reader, verb, working) &&
		(inside->purpose || gerund || inside->passive))
		return false;
	if (gerund)
	{
		if (comma && ONE_OF(passage->reader, i + 1, "thus", "thereby", "hence"))
			return false;
		if (comma && verb == i + 1 && (!inside->gerund || !gerunds_follow(passage, verb, end)))
			return dlg_is_any(passage->reader, verb, working);
		/* ", including ports, trade, and combating fraud": one thing more */
		if (inside->items > 2 && dlg_class_at(passage, i - (dlg_class_at(passage, i - 1) == WORD_COMMA)) == WORD_COMMA)
			return false;
		return inside->gerund ? !inside->relative || comma : to;
	}
	if (inside->relative)
		return to ? !inside->purpose && dlg_class_at(passage, verb - 1) != WORD_MODAL
				  : comma && listed && inside->closed && !inside->purpose && !inside->gerund;
	/* "to help A to V, to B, and to C": the commas tell the conducts from the purposes inside */
	if (to && inside->purpose && !inside->ways &&
		(inside->series ? dlg_is(passage->reader, verb - 1, "to")
						: opens_series(passage, i, verb, end)))
		return true;
	/* ", to deter": a purpose, unless a list of infinitives goes on */
	if (to && comma && verb == i + 2 && !infinitives_follow(passage, verb, end))
		return false;
	/* "readiness to support efforts to V, and to share W" */
	if (to && inside->efforts && dlg_class_at(passage, i - 1) == WORD_COMMA)
		return true;
	if (to)
		return !inside->purpose || inside->works || !says_to(passage, i, verb) ||
			   !dlg_is_any(passage->reader, i + 1, joining);
	if (inside->order)
		return also;
	/* "cooperate in efforts to V, W, and X" */
	if (inside->ways)
		return also;
	if (!inside->purpose)
		return !inside->rider;
	if (inside->rider)
		return inside->works;
	return inside->works || also || (comma && listed && !(inside->gerund && inside->promised));
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
		n += verb != NOWHERE && !dlg_is_gerund(passage, verb) && !dlg_may_be_noun(passage, verb, end);
	}
	return n > 1;
}

/* Nouns whose infinitives stay with them however many they are. */
static const char *const ways[] = {"ways", "way", "efforts", "steps", "measures", "options", "opportunities",
								   "means", "plans", "ability", "capacity", "need", NULL};

/* Verbs whose infinitive is the conduct itself, not what it is for. */
static const char *const trying[] = {"continue", "continuing", "strive", "striving", "seek", "seeking", "endeavor",
									 "endeavour", "aim", "aiming", "try", "trying", "begin", "start", NULL};

/* Notes what token i opens inside the conduct. */
static void
note(const Passage *passage, uint32_t i, Inside *inside)
{
	WordClass	class = dlg_class_at(passage, i);

	if (class == WORD_TO && i > inside->last && !dlg_is_any(passage->reader, i - 1, trying))
	{
		inside->purpose = true;
		inside->ways |= dlg_is_any(passage->reader, i - 1, ways);
		inside->efforts |= dlg_is(passage->reader, i - 1, "efforts");
		inside->order |= dlg_is(passage->reader, i - 1, "order");
		for (uint32_t k = i; k-- > inside->last && k + 8 > i;)
			inside->promised |= ONE_OF(passage->reader, k, "commitment", "pledge", "promise");
	}
	/* "ensure that" opens none, "states that" does */
	if ((class == WORD_THAT && (dlg_class_at(passage, i - 1) != WORD_VERB ||
								dlg_word(passage, i - 1)->form == FORM_S)) ||
		class == WORD_WHICH)
	{
		inside->closed = (inside->relative && dlg_class_at(passage, i - 1) == WORD_AND) ||
			dlg_class_at(passage, i + 1) == WORD_BE || dlg_class_at(passage, i + 1) == WORD_HAVE;
		inside->relative = true;
	}
	if (class == WORD_COMMA && i + 1 < passage->end && !inside->gerund && dlg_is_gerund(passage, i + 1))
		inside->rider = true;
	if (class == WORD_COMMA ? inside->items > 0 : class == WORD_PREPOSITION && dlg_is(passage->reader, i, "including"))
		inside->items++;
	if (dlg_is(passage->reader, i, "while"))
	{
		inside->beside = true;
		inside->purpose = dlg_class_at(passage, i + 1) == WORD_PRONOUN;
	}
	if (class == WORD_PREPOSITION && i + 1 < passage->end &&
		(!inside->gerund || dlg_is(passage->reader, i - 1, "including")) &&
		(dlg_is(passage->reader, i, "by") ? dlg_is_ing(passage->reader, i + 1)
										  : dlg_is(passage->reader, i, "through") &&
												dlg_is_gerund(passage, i + 1)))
		inside->means = true;
}

/* The pieces so far, while a conduct is read. */
typedef struct Cutter
{
	const Passage *passage;
	Pieces	   *pieces;
	Inside		inside;
	uint32_t	end;
	bool		listed;			/* a list of verbs goes on at the first coordination */
	bool		looked;
	bool		items;			/* an item of an enumeration has begun */
	bool		things;			/* its items are things, of one verb: they stay together */
} Cutter;

static void
start_piece(Cutter *cutter, uint32_t first)
{
	cutter->pieces->first[cutter->pieces->n++] = first;
	open_piece(cutter->passage, first, &cutter->inside);
}

/* Starts a piece behind the (2) of an enumeration; words that only lead in to the (1) are no conduct. */
static uint32_t
cut_item(Cutter *cutter, uint32_t i)
{
	const Passage *passage = cutter->passage;
	bool		first = !cutter->items;
	uint32_t	last = i;
	uint32_t	next;
	WordClass	before = dlg_class_at(passage, i - 1);

	while (dlg_class_at(passage, last + 1) == WORD_ITEM)
		last++;
	next = dlg_after(passage, last);
	if (first && cutter->pieces->n == 1)
		cutter->things = next == NOWHERE || next >= cutter->end ||
			(dlg_class_at(passage, next) != WORD_TO && dlg_conduct_at(passage, next, cutter->end) == NOWHERE &&
			 (dlg_class_at(passage, next) != WORD_VERB || dlg_may_be_noun(passage, next, cutter->end)));
	cutter->items = true;
	if (cutter->things)
		return last;
	if (first && cutter->pieces->n == 1 &&
		(before == WORD_TO || before == WORD_STOP || dlg_is(passage->reader, i - 1, "to")))
		cutter->pieces->n = 0;
	else
		cutter->pieces->end[cutter->pieces->n - 1] = i;
	start_piece(cutter, next == NOWHERE || next >= cutter->end ? i : next);
	return last;
}

/* Does "exchange of", "the opening of" stand at token i: an action noun and what it is done to? */
static bool
is_action_of(const Passage *passage, uint32_t i)
{
	const Reader *reader = passage->reader;
	uint32_t	end;

	return dlg_match(reader, i + dlg_is(reader, i, "the"), LEX_CONDUCT, &end) &&
		(dlg_is(reader, end, "of") || dlg_is(reader, end - 1, "of")) &&
		dlg_class_at(passage, end + dlg_is(reader, end, "of")) != WORD_COMMA;
}

/*
 * The action noun that a coordination at token i joins to nouns such as itself, "exchange of visits, removal of
 * barriers", or to a gerund behind ", and"; NOWHERE where it joins none.
 */
static uint32_t
joined_noun(const Cutter *cutter, uint32_t i)
{
	const Passage *passage = cutter->passage;
	uint32_t	noun = i + 1;

	if (dlg_class_at(passage, i) != WORD_AND && dlg_class_at(passage, noun) == WORD_AND)
		noun++;
	if (noun + 2 >= cutter->end || cutter->inside.purpose || cutter->inside.relative || cutter->inside.means ||
		!is_action_of(passage, noun))
		return NOWHERE;
	if (dlg_is_ing(passage->reader, cutter->inside.last))
	{
		for (uint32_t k = cutter->inside.last; k < i; k++)
			if (dlg_class_at(passage, k) == WORD_COMMA)
				return NOWHERE; /* a list of things: "giving cash, ships, and use of ports" */
		return noun == i + 2 ? noun : NOWHERE;
	}
	return is_action_of(passage, cutter->inside.last) ? noun : NOWHERE;
}

/* Starts a piece behind the coordination at token i, where one opens; returns the token read last. */
static uint32_t
cut_verb(Cutter *cutter, uint32_t i)
{
	const Passage *passage = cutter->passage;
	bool		to;
	uint32_t	verb = joined_verb(passage, i, cutter->end, &to);
	uint32_t	noun;

	if (cutter->pieces->n < PIECES && (noun = joined_noun(cutter, i)) != NOWHERE)
	{
		cutter->pieces->end[cutter->pieces->n - 1] = i;
		start_piece(cutter, noun);
		return noun;
	}
	if (verb != NOWHERE && cutter->inside.means && dlg_is_gerund(passage, verb))
		verb = NOWHERE;
	if (verb != NOWHERE && !cutter->looked)
	{
		cutter->looked = true;
		cutter->listed = is_listed(passage, i, cutter->end);
	}
	if (verb == NOWHERE || cutter->pieces->n == PIECES ||
		(dlg_class_at(passage, i) == WORD_STOP ? !dlg_has_object(passage, verb, cutter->end) :
		 !opens_piece(passage, i, verb, cutter->end, to, cutter->listed, &cutter->inside)))
	{
		note(passage, i, &cutter->inside);
		return i;
	}
	cutter->pieces->end[cutter->pieces->n - 1] = i;
	cutter->inside.series |= opens_series(passage, i, verb, cutter->end);
	start_piece(cutter, verb);
	return verb;
}

void
dlg_split_conduct(const Passage *passage, uint32_t first, uint32_t end, Pieces *pieces)
{
	Cutter		cutter = {.passage = passage, .pieces = pieces, .end = end};

	pieces->n = 0;
	while (first + 1 < end && dlg_class_at(passage, first) == WORD_ADVERB)
		first++;				/* "further strengthening" */
	start_piece(&cutter, first);
	for (uint32_t i = first + 1; i < end; i++)
	{
		WordClass	class = dlg_class_at(passage, i);

		if (class == WORD_ITEM && dlg_class_at(passage, i - 1) != WORD_ITEM && pieces->n < PIECES)
			i = cut_item(&cutter, i);
		else if (pieces->n == 1 && dlg_mark(passage->reader, i, ':') && i + 1 < end &&
				 dlg_is_gerund(passage, i + 1))
		{
			/* the words before the colon lead in to a list of conducts */
			pieces->n = 0;
			cutter.inside = (Inside) {0};
			start_piece(&cutter, i + 1);
		}
		else if (class == WORD_AND || class == WORD_COMMA || dlg_mark(passage->reader, i, ';') ||
				 (dlg_is(passage->reader, i, "while") && dlg_is(passage->reader, i + 1, "also") &&
				  cutter.inside.gerund))
			i = cut_verb(&cutter, i);
		else
			note(passage, i, &cutter.inside);
	}
	pieces->end[pieces->n - 1] = end;
}
