/*
 * act_level.c: main and subordinate clauses as a passage is read on.
 *
 * A small stack: "that", "which", "while" open a clause inside the one before;
 * a semicolon closes all.  A verb after "and" goes back to the outermost
 * clause whose verb has the same form.  Invariant: levels[0] is the main
 * clause and depth < LEVELS.
 */
#include "act.h"

#define PARTY_WORDS 6			/* of a party before "and" */
#define ASIDE_WORDS 14			/* between "and" and the comma before its subject */

static Level
fresh(uint32_t start, uint32_t opener)
{
	Level		level = {.start = start, .opener = opener, .finite = NOWHERE, .verb = NOWHERE};

	return level;
}

/* Begins anew with a main clause. */
void
dlg_levels_start(ActScan *scan, uint32_t start)
{
	scan->depth = 0;
	scan->levels[0] = fresh(start, NOWHERE);
}

/* Opens a clause behind token `opener`. */
void
dlg_level_push(ActScan *scan, uint32_t opener)
{
	if (scan->depth + 1 < LEVELS)
		scan->depth++;
	scan->levels[scan->depth] = fresh(opener + 1, opener);
}

/* Notes a finite verb group of the current clause. */
void
dlg_level_finite(ActScan *scan, uint32_t group, uint32_t verb, Finite form)
{
	Level	   *level = dlg_level(scan);

	if (level->finite != group)
	{
		level->acts = false;
		level->purpose = false;
		level->relays = level->source = false;
	}
	level->finite = group;
	level->verb = verb;
	level->form = form;
}

/* The subject of the clause's verb, found when first asked for. */
const Speaker *
dlg_level_subject(ActScan *scan, Level *level)
{
	if (!level->has_subject)
	{
		level->has_subject = true;
		level->subject = level->finite == NOWHERE ? (Speaker) {0} :
			dlg_subject(scan->acts, scan->passage, level->start, level->finite);
	}
	return &level->subject;
}

/* Does the clause stand right behind the verb of the one it is in: "were told that", "am confident that"? */
static bool
follows_verb(const ActScan *scan, int k)
{
	uint32_t	verb = scan->levels[k - 1].verb;

	return verb != NOWHERE && dlg_class_at(scan->passage, verb) == WORD_VERB &&
		   verb + dlg_word(scan->passage, verb)->length == scan->levels[k].opener;
}

/* Is the reading inside what another act says: its that-clause or question? */
bool
dlg_in_complement(const ActScan *scan)
{
	for (int k = 1; k <= scan->depth; k++)
	{
		WordClass	class = dlg_class_at(scan->passage, scan->levels[k].opener);

		if (class == WORD_HOW ||
			(class == WORD_THAT && !scan->levels[k].relative && !scan->levels[k - 1].relays &&
			 (scan->levels[k - 1].acts || follows_verb(scan, k))))
			return true;
	}
	return false;
}

/* "as Peru, Chile and Japan agreed": does the comma at token i stand in the list that is the clause's subject? */
static bool
is_in_list(const Passage *passage, uint32_t opener, uint32_t i)
{
	bool		party = false;
	uint32_t	next = i + 1;
	uint32_t	end;

	while (dlg_class_at(passage, next) == WORD_AND || dlg_class_at(passage, next) == WORD_ARTICLE)
		next++;
	if (next >= passage->end || !dlg_party_at(passage->reader, next, true, &end))
		return false;
	for (uint32_t k = opener + 1; k < i;)
	{

		if (dlg_party_at(passage->reader, k, true, &end))
			party = true, k = end;
		else if (dlg_class_at(passage, k) == WORD_ARTICLE || dlg_class_at(passage, k) == WORD_COMMA)
			k++;
		else
			return false;
	}
	return party;
}

/*
 * "Chile, which holds the chair, and Peru, which hosts the talks, agreed": does the comma at token i close what was
 * told aside, so that the subject goes on or its verb follows?
 */
static bool
closes_aside(const ActScan *scan, uint32_t i)
{
	const Passage *passage = scan->passage;
	const Level *aside = &scan->levels[1];
	WordClass	next = dlg_class_at(passage, i + 1);
	uint32_t	end;

	return dlg_class_at(passage, aside->opener) == WORD_WHICH && aside->finite != NOWHERE &&
		scan->levels[0].finite == NOWHERE && aside->opener > passage->first &&
		dlg_class_at(passage, aside->opener - 1) == WORD_COMMA &&
		(next == WORD_AND ? dlg_party_at(passage->reader, i + 2, false, &end) != 0 ||
		 dlg_match(passage->reader, i + 2, LEX_OFFICE, NULL)
		 : next == WORD_VERB && dlg_word(passage, i + 1)->form & FORM_PAST);
}

/* Closes an opening subordinate clause at its comma. */
static void
read_comma(ActScan *scan, uint32_t i)
{
	for (int k = 1; k <= scan->depth; k++)
		if (dlg_class_at(scan->passage, scan->levels[k].opener) == WORD_AS &&
			scan->levels[k - 1].finite == NOWHERE && !is_in_list(scan->passage, scan->levels[k].opener, i))
		{
			uint32_t	opener = scan->levels[k].opener;

			/* ", as stated in the text," between the subject and its verb cuts nothing off */
			scan->depth = k - 1;
			if (opener <= scan->levels[k - 1].start + 1 ||
				dlg_class_at(scan->passage, opener - 1) != WORD_COMMA)
				scan->levels[k - 1].start = i + 1;
			break;
		}
	if (scan->depth == 1 && closes_aside(scan, i))
		scan->depth = 0;
}

/*
 * Is token i a noun, though it may look like a verb ("issues that"), and so what follows a
 * relative clause?
 */
static bool
follows_noun(const ActScan *scan, uint32_t i, uint32_t verb)
{
	const Passage *passage = scan->passage;
	WordClass	class = dlg_class_at(passage, i);
	uint32_t	before = dlg_before(passage, i);

	/* "pointed out that" */
	if (verb != NOWHERE && i > verb && i < verb + dlg_word(passage, verb)->length)
		return false;
	if (class != WORD_VERB)
		return class == WORD_OTHER || class == WORD_NAME;
	return i != verb && !(dlg_word(passage, i)->form & (FORM_PAST | FORM_ING)) && before != NOWHERE &&
		   dlg_class_at(passage, before) != WORD_TO && dlg_class_at(passage, before) != WORD_MODAL &&
		   dlg_class_at(passage, before) != WORD_PRONOUN;
}

/* Keeps the clauses while token i is read. */
void
dlg_levels_read(ActScan *scan, uint32_t i)
{
	const Passage *passage = scan->passage;
	uint32_t	verb = dlg_level(scan)->verb;

	switch (dlg_class_at(passage, i))
	{
		case WORD_STOP:
			if (dlg_mark(passage->reader, i, ';') && scan->levels[0].finite != NOWHERE)
			{
				dlg_level_subject(scan, &scan->levels[0]);
				scan->carried = scan->levels[0];
			}
			if ((dlg_mark(passage->reader, i, ';') && (scan->levels[0].finite != NOWHERE ||
				scan->nacts > 0)) ||
				(dlg_mark(passage->reader, i, ':') && i < passage->first + 8))
				dlg_levels_start(scan, i + 1);
			break;
		case WORD_COMMA:
			read_comma(scan, i);
			break;
		case WORD_THAT:
			/* "said that X and that Y" */
			if (scan->depth > 0 && scan->levels[scan->depth - 1].relays && i > passage->first &&
				dlg_class_at(passage, i - 1) == WORD_AND)
				scan->depth--;
			dlg_level_push(scan, i);
			/* "the statement that they made": a relative clause without its subject */
			dlg_level(scan)->relative = i > passage->first && follows_noun(scan, i - 1, verb);
			break;
		case WORD_WHICH:
		case WORD_HOW:
		case WORD_AS:
			dlg_level_push(scan, i);
			break;
		default:
			break;
	}
}

/* Where the party before the "and" at token i begins; NOWHERE where none stands there. */
static uint32_t
party_before(const Passage *passage, uint32_t and)
{
	uint32_t	end;

	for (uint32_t k = and; k-- > passage->first + 1 && k + PARTY_WORDS >= and;)
		if (dlg_party_at(passage->reader, k, true, &end) && end == and)
			return k;
	return NOWHERE;
}

/* ", Chile and Peru": does the party before the "and" at token i stand behind a comma, so that both are one subject? */
static bool
joins_party(const Passage *passage, uint32_t and)
{
	uint32_t	k = party_before(passage, and);

	return k != NOWHERE &&
		dlg_class_at(passage, k - 1 - (dlg_class_at(passage, k - 1) == WORD_ARTICLE)) == WORD_COMMA;
}

/*
 * "promised to join and Peru welcomed it", "and Peru welcomes it", "and the two discussed it": only a party's name or
 * their number stands between "and" and a finite verb.
 */
static bool
is_party_with_verb(const Passage *passage, uint32_t i, uint32_t verb)
{
	uint32_t	and = i - 1;
	uint32_t	end;

	/* but "tariffs of Peru and Chile will": one subject */
	if (dlg_class_at(passage, verb) == WORD_MODAL ? !dlg_is(passage->reader, and, "and") ||
		!ONE_OF(passage->reader, verb, "will", "shall") || party_before(passage, and) != NOWHERE
		: !(dlg_word(passage, verb)->form & (FORM_PAST | FORM_S)))
		return false;
	i += dlg_class_at(passage, i) == WORD_ARTICLE;
	while (verb > i && dlg_class_at(passage, verb - 1) == WORD_ADVERB)
		verb--;
	if (dlg_is(passage->reader, i - 1, "the") && ONE_OF(passage->reader, i, "two", "three", "four"))
		return i + 1 == verb;
	return i < verb && dlg_party_at(passage->reader, i, true, &end) && end == verb && !joins_party(passage, and);
}

/* ", and at this meeting, both": the "and" before the words of time or place that the comma at token i ends; else i. */
static uint32_t
before_aside(const Passage *passage, uint32_t i, uint32_t floor)
{
	const uint32_t outside = CLASS(VERB) | CLASS(BE) | CLASS(HAVE) | CLASS(MODAL) | CLASS(TO) | CLASS(THAT) | CLASS(WHICH) |
		CLASS(COMMA) | CLASS(STOP);

	for (uint32_t k = i; k-- > floor + 1 && k + ASIDE_WORDS >= i;)
	{
		WordClass	class = dlg_class_at(passage, k);

		if (class == WORD_AND)
			return dlg_class_at(passage, k - 1) == WORD_COMMA &&
				((CLASS(PREPOSITION) | CLASS(ADVERB)) >> dlg_class_at(passage, k + 1) & 1 || k + 2 == i) ? k : i;
		if (outside >> class & 1)
			break;
	}
	return i;
}

/*
 * Does a new clause with a subject of its own start before the verb, though
 * the clause so far has a verb already (", and both sides agreed")?  Then the
 * level is turned to it.
 */
bool
dlg_new_clause(ActScan *scan, uint32_t verb, Speaker *subject)
{
	const Passage *passage = scan->passage;
	Level	   *level = dlg_level(scan);
	uint32_t	floor = level->finite == NOWHERE ? level->start : level->finite;

	for (uint32_t i = verb; i-- > floor && i + 40 > verb;)
	{
		WordClass	class = dlg_class_at(passage, i);
		uint32_t	end;
		bool		plain;
		uint32_t	between = 0;

		if (class != WORD_AND && class != WORD_COMMA)
			continue;
		for (uint32_t k = i + 1; k < verb; k++)
			between |= 1u << dlg_class_at(passage, k);
		if (between & (CLASS(TO) | CLASS(MODAL) | CLASS(BE)))
			return false;
		plain = class == WORD_AND ? i > floor && dlg_class_at(passage, i - 1) == WORD_COMMA
			: (scan->depth > 0 && scan->levels[0].finite == NOWHERE) ||
			/* "Underscoring our ties, Chile and Peru signed" */
			(dlg_is_gerund(passage, level->start) &&
			 dlg_party_at(passage->reader, i + 1 + (dlg_class_at(passage, i + 1) == WORD_ARTICLE), true, &end));
		plain |= dlg_match(passage->reader, i + 1, LEX_ACTOR, &end) != NULL ||
			(class == WORD_AND && is_party_with_verb(passage, i + 1, verb));
		/* behind a comma only pronouns, "his country" are left */
		if (class == WORD_COMMA && !plain && !(between & (CLASS(PRONOUN) | CLASS(OWN))))
		{
			end = before_aside(passage, i, floor);
			if (end == i)
				return false;
			i = end + 1;
			continue;
		}
		/* ", and it reaffirms": the subject of the clause before */
		if (level->finite != NOWHERE && verb > i + 1 && dlg_is(passage->reader, i + 1, "it"))
		{
			const Speaker *before = dlg_level_subject(scan, level);

			if (before->kind >= SPEAKER_PARTY && !before->pronoun)
				scan->acts->last = *before;
		}
		/* "and tasked officials with a joint plan": a verb follows, no subject */
		if (i + 1 < verb && dlg_class_at(passage, i + 1) == WORD_VERB &&
			dlg_word(passage, i + 1)->form & FORM_PAST)
			return false;
		*subject = dlg_subject(scan->acts, passage, i + 1, verb);
		if (subject->kind < SPEAKER_OTHER)
			return false;
		plain |= subject->pronoun;
		if (!plain && class == WORD_AND)
			continue;
		if (!plain)
			return false;
		while (scan->depth > 0 && dlg_class_at(passage, dlg_level(scan)->opener) != WORD_AS)
			scan->depth--;
		*dlg_level(scan) = fresh(i + 1, dlg_level(scan)->opener);
		dlg_level(scan)->subject = *subject;
		dlg_level(scan)->has_subject = true;
		return true;
	}
	return false;
}

/* "were cordial and covered": a past form of "be" with an adjective, which a verb in the past goes on with. */
static bool
was_adjective(const Passage *passage, const Level *level, Finite form)
{
	return form == FINITE_PAST && level->form == FINITE_BE && level->verb == NOWHERE &&
		ONE_OF(passage->reader, level->finite, "was", "were");
}

/* Goes back to the clause whose verb the one at `verb` is coordinated with; false where there is none. */
bool
dlg_coordinated(ActScan *scan, uint32_t verb, Finite form)
{
	/* "as both sides discussed X and reviewed Y": no comma, so the nearer clause */
	if (scan->depth > 0 && form == FINITE_PAST && dlg_level(scan)->acts &&
		dlg_level(scan)->form == FINITE_PAST &&
		dlg_level(scan)->finite < verb && verb > 1 && dlg_class_at(scan->passage, verb - 1) == WORD_AND &&
		dlg_class_at(scan->passage, verb - 2) != WORD_COMMA)
		return true;
	for (int n = 0; n <= scan->depth; n++)
	{
		int			k = form == FINITE_PAST ? n : scan->depth - n;
		Level	   *level = &scan->levels[k];
		bool same =
			level->form == form || (form == FINITE_PAST && level->form == FINITE_HAVE) || form == FINITE_S ||
			was_adjective(scan->passage, level, form) ||
			(level->form == FINITE_HAVE && ONE_OF(scan->passage->reader, verb, "are", "is", "stand")) ||
			(level->form == FINITE_BE && dlg_is(scan->passage->reader, verb, "stand"));

		/* "the ministry said that both sides met, and agreed on X" */
		if (level->finite == NOWHERE || !same || level->finite >= verb || (level->source && k < scan->depth))
			continue;
		scan->depth = k;
		return true;
	}
	return false;
}
