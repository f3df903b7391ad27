/*
 * act_matter.c: acts that tell what a talk dealt with, without naming who
 * talked: "Discussions were held on ports", "Topics discussed included trade",
 * "Energy was a key topic of discussion".
 *
 * All parties of the dialogue are the actors.  Invariant: looks a few words
 * around the noun of the talk, and only in main clauses.
 */
#include "act.h"

#define PLACE_TOKENS 60			/* between the noun of a talk and "took place" */
#define BY_WORDS 24				/* between "issues discussed" by somebody and "included" */
#define SCOPE_WORDS 6			/* between the noun of a talk and "included" */

/* Verbs of what a talk covers, and of what it is about. */
static const char *const covering[] = {"include", "involve", NULL};
static const char *const featuring[] = {"feature", "figure", NULL};

void
dlg_matter_deeds(uint32_t *deeds)
{
	dlg_use_lemmas(deeds, covering, DEED_BEARS);
	dlg_use_lemmas(deeds, featuring, DEED_BEARS);
}

/* "A thorough exchange of views on ports took place", "took place on ports": the talk is the subject. */
static bool
read_took_place(ActScan *scan, uint32_t i)
{
	const Passage *passage = scan->passage;
	uint32_t	end;
	const LexFrame *row;

	if (scan->nacts > 0 || dlg_level(scan)->finite != NOWHERE || i > dlg_level(scan)->start + 5)
		return false;
	row = dlg_act_noun(passage, i, &end);
	if (row == NULL || row->class != ACT_ASSERTIVE || row->strength != 1)
		return false;
	for (uint32_t k = end; k + 1 < passage->end && k < end + PLACE_TOKENS; k++)
		if (dlg_is(passage->reader, k, "took") && dlg_is(passage->reader, k + 1, "place") &&
			(dlg_has_matter(passage, end) || dlg_has_matter(passage, k + 2) ||
			 (dlg_is(passage->reader, i, "exchange") && dlg_is(passage->reader, k + 2, "with"))))
		{
			dlg_emit_noun(scan, i, i, row, (Speaker) {.kind = SPEAKER_ALL});
			return true;
		}
		else if (dlg_class_at(passage, k) == WORD_STOP || dlg_class_at(passage, k) == WORD_WHICH)
			return false;
	return false;
}

/* "Discussions were also held on …": the passive of a light verb, behind its noun. */
static bool
read_held(ActScan *scan, uint32_t i)
{
	const Passage *passage = scan->passage;
	uint32_t	be;
	uint32_t	verb;
	uint32_t	end;
	const LexFrame *row;

	if (scan->nacts > 0 || dlg_level(scan)->finite != NOWHERE)
		return false;
	/* "In the meeting, major focus …" */
	if (i > passage->first + 2 && dlg_class_at(passage, i - 1) != WORD_COMMA &&
		dlg_class_at(passage, i - 2) != WORD_COMMA)
		return false;
	row = dlg_act_noun(passage, i, &end);
	be = row ? dlg_after(passage, end - 1) : NOWHERE;
	/* "Discussions will also be held on ports" */
	if (be != NOWHERE && dlg_is(passage->reader, be, "will"))
		be = dlg_after(passage, be);
	verb = be == NOWHERE || dlg_class_at(passage, be) != WORD_BE ? NOWHERE : dlg_after(passage, be);
	if (verb == NOWHERE || row->class != ACT_ASSERTIVE ||
		!(ONE_OF(passage->reader, verb, "held", "conducted") ||
		  (dlg_is(passage->reader, i, "focus") && ONE_OF(passage->reader, verb, "given", "placed", "laid"))) ||
		!(dlg_has_matter(passage, verb + 1) || dlg_is(passage->reader, verb + 1, "to")))
		return false;
	dlg_emit_noun(scan, i, i, row, (Speaker) {.kind = SPEAKER_ALL});
	return true;
}

/* "There was a frank exchange of views on …": what there was is what all said. */
static bool
read_there(ActScan *scan, uint32_t i)
{
	const Passage *passage = scan->passage;
	uint32_t	before = dlg_before(passage, i);

	if (before == NOWHERE || !dlg_is(passage->reader, before, "there") || dlg_in_complement(scan))
		return false;
	for (uint32_t k = i + 1; k < passage->end && k < i + LIGHT_WORDS && dlg_before_noun(passage, k); k++)
	{
		uint32_t	end;
		const LexFrame *row = dlg_act_noun(passage, k, &end);

		/* "there was broad agreement on": what all agree on holds, as "that" does */
		if (row == NULL && ONE_OF(passage->reader, k, "agreement", "consensus", "convergence", "unanimity",
								  "understanding"))
		{
			bool		to = dlg_class_at(passage, k + 1) == WORD_TO;

			row = dlg_frame_row(passage->reader->lexicon, SLICE("agree"), to ? "to" : "that");
			end = k + 1;
			if (to && row)
			{
				dlg_emit_noun(scan, i, k, row, (Speaker) {.kind = SPEAKER_ALL});
				return true;
			}
		}
		if (row == NULL ||
			!(row->class == ACT_DIRECTIVE ? ONE_OF(passage->reader, end, "to", "for", "that")
			  : row->class == ACT_ASSERTIVE && (row->strength == 1 || row->strength == 5) &&
			  (dlg_has_matter(passage, end) || (row->strength == 5 && dlg_class_at(passage, end) == WORD_THAT))))
			continue;
		dlg_emit_noun(scan, i, k, row, (Speaker) {.kind = SPEAKER_ALL});
		return true;
	}
	return false;
}

/* "The discussions included recent threats": what talks dealt with, a list of persons excepted. */
static bool
read_scope(ActScan *scan, uint32_t i)
{
	const Passage *passage = scan->passage;
	Level	   *level = dlg_level(scan);
	const LexFrame *row;
	uint32_t	object = i + 1;
	uint32_t	head = level->start;

	if (!dlg_is_lemma(passage, i, covering) || level->finite != NOWHERE || scan->depth > 0 ||
		dlg_word(passage, i)->form & FORM_ING)
		return false;
	/* "At this level, discussions included …" */
	for (uint32_t k = i; k > head && k + SCOPE_WORDS > i; k--)
		if (dlg_class_at(passage, k) == WORD_COMMA)
			head = k + 1;
	head += head == level->start && dlg_class_at(passage, head) == WORD_ADVERB;
	while (head < i && head < level->start + 6 && dlg_is_nominal(passage, head) &&
		   !ONE_OF(passage->reader, head, "discussions", "talks", "consultations", "deliberations"))
		head++;
	if (head >= i ||
		!ONE_OF(passage->reader, head, "discussions", "talks", "consultations", "deliberations") ||
		!(head + 1 == i || dlg_class_at(passage, head + 1) == WORD_PREPOSITION ||
		  dlg_class_at(passage, head + 1) == WORD_ADVERB))
		return false;
	for (; object < passage->end && object < i + 8 && dlg_is_nominal(passage, object); object++)
		if (dlg_match(passage->reader, object, LEX_OFFICE, NULL) ||
			ONE_OF(passage->reader, object, "officials", "representatives", "participation", "delegations"))
			return false;
	row = dlg_frame_row(passage->reader->lexicon, SLICE("discuss"), "");
	if (row == NULL || object == i + 1)
		return false;
	dlg_level_finite(scan, i, i, FINITE_PAST);
	dlg_emit_noun(scan, i, i, row, (Speaker) {.kind = SPEAKER_MEETING});
	return true;
}

/* "Topics discussed included trade and energy": the participle tells what was done. */
static bool
read_topics(ActScan *scan, uint32_t i)
{
	const Passage *passage = scan->passage;
	uint32_t	limit = i + BY_WORDS < passage->end ? i + BY_WORDS : passage->end;
	const LexFrame *row;

	if (i == passage->first || i >= passage->first + TOPIC_WORDS || scan->nacts > 0 ||
		!(dlg_word(passage, i)->form & FORM_PARTICIPLE) ||
		!ONE_OF(passage->reader, i - 1, "topics", "issues", "subjects", "matters"))
		return false;
	row = dlg_verb_row(passage, i, "");
	if (row == NULL || row->class != ACT_ASSERTIVE || row->strength != 1)
		return false;
	for (uint32_t k = i + 1; k < limit; k++)
		if (ONE_OF(passage->reader, k, "included", "include", "were"))
		{
			dlg_emit_noun(scan, i, i, row, (Speaker) {.kind = SPEAKER_ALL});
			return true;
		}
	return false;
}

/* Is the word at token i what a talk has: a topic? */
static bool
is_topic(const Reader *reader, uint32_t i)
{
	return ONE_OF(reader, i, "topic", "topics", "subject", "subjects", "theme", "themes", "issue", "issues",
				  "item", "items", "point", "points", "matters", "agenda", "menu");
}

/* "A focus of the talks was ports": the same the other way round. */
static bool
read_focus(ActScan *scan, uint32_t i)
{
	const Passage *passage = scan->passage;
	uint32_t	focus = dlg_level(scan)->start;
	uint32_t	end;

	if (scan->depth > 0 || dlg_level(scan)->finite != i || scan->acts->reader->statement->dialogue == NULL)
		return false;
	while (focus < i && focus < dlg_level(scan)->start + SCOPE_WORDS && !dlg_is(passage->reader, focus, "focus"))
		focus++;
	if (!dlg_is(passage->reader, focus, "focus") || !ONE_OF(passage->reader, focus + 1, "of", "in", "at", "during"))
		return false;
	for (uint32_t k = focus + 2; k < i; k++)
		if (dlg_match(passage->reader, k, LEX_MEETING, &end))
		{
			dlg_emit_noun(scan, i, focus, dlg_frame_row(passage->reader->lexicon, SLICE("focus"), ""),
						  (Speaker) {.kind = SPEAKER_ALL});
			return true;
		}
	return false;
}

/* "Energy was also a key topic of discussion", "ports were among the issues discussed". */
static bool
read_topic(ActScan *scan, uint32_t i)
{
	const Passage *passage = scan->passage;
	const LexFrame *focus = NULL;
	uint32_t	finite = dlg_level(scan)->finite;
	bool		topic = false;

	if ((scan->depth > 0 && !scan->levels[scan->depth - 1].relays) ||
		!(finite == i ||
		  (finite != NOWHERE && dlg_is(passage->reader, finite, "will") && dlg_after(passage, finite) == i)) ||
		scan->acts->reader->statement->dialogue == NULL)
		return false;
	for (uint32_t k = i + 1; k < passage->end && k < i + LIGHT_WORDS; k++)
	{
		const LexFrame *row;
		uint32_t	end;

		if (topic && dlg_class_at(passage, k) == WORD_VERB && dlg_word(passage, k)->form & FORM_PARTICIPLE &&
			LEMMA_OF(passage, k, "discuss", "address", "cover", "raise"))
		{
			dlg_emit_noun(scan, k, k, dlg_verb_row(passage, k, ""), (Speaker) {.kind = SPEAKER_ALL});
			return true;
		}
		if (topic && (row = dlg_act_noun(passage, k, &end)) != NULL && row->class == ACT_ASSERTIVE &&
			row->strength == 1)
		{
			dlg_emit_noun(scan, i, k, focus ? focus : row, (Speaker) {.kind = SPEAKER_ALL});
			return true;
		}
		/* "was a key focus of the meeting" */
		if (dlg_is(passage->reader, k, "focus"))
			focus = dlg_frame_row(passage->reader->lexicon, SLICE("focus"), "");
		else if (focus && dlg_match(passage->reader, k, LEX_MEETING, NULL))
		{
			dlg_emit_noun(scan, i, k, focus, (Speaker) {.kind = SPEAKER_ALL});
			return true;
		}
		/* "Trade will be a key focus." */
		else if (focus && finite != i && dlg_class_at(passage, k) == WORD_STOP)
		{
			dlg_emit_noun(scan, i, k - 1, focus, (Speaker) {.kind = SPEAKER_ALL});
			return true;
		}
		topic |= focus != NULL;
		topic |= is_topic(passage->reader, k);
		if (!dlg_before_noun(passage, k) && !ONE_OF(passage->reader, k, "among", "on", "under"))
			return false;
	}
	return false;
}

/* "Also discussed was the situation in the port": what was done stands first. */
static bool
read_inverted(ActScan *scan, uint32_t be)
{
	const Passage *passage = scan->passage;
	uint32_t	verb = dlg_before(passage, be);
	const LexFrame *row;

	if (scan->depth > 0 || verb == NOWHERE || dlg_class_at(passage, verb) != WORD_VERB ||
		!(dlg_word(passage, verb)->form & FORM_PARTICIPLE) || !ONE_OF(passage->reader, be, "was", "were"))
		return false;
	for (uint32_t i = dlg_level(scan)->start; i < verb; i++)
		if (dlg_class_at(passage, i) != WORD_ADVERB)
			return false;
	if ((row = dlg_verb_row(passage, verb, "")) == NULL || row->class < 0)
		return false;
	dlg_emit_noun(scan, verb, verb, row, (Speaker) {.kind = SPEAKER_ALL});
	return true;
}

/* "Ports featured in the talks": the same with a verb. */
static bool
read_featured(ActScan *scan, uint32_t i)
{
	const Passage *passage = scan->passage;
	uint32_t	noun;
	uint32_t	end;
	const LexFrame *row;

	if (!dlg_is_lemma(passage, i, featuring) || scan->depth > 0 || dlg_level(scan)->finite != NOWHERE ||
		!(dlg_word(passage, i)->form & (FORM_PAST | FORM_S)) || (noun = dlg_after(passage, i)) == NOWHERE ||
		!dlg_is(passage->reader, noun, "in"))
		return false;
	for (int n = 0; n < 4 && (noun = dlg_after(passage, noun)) != NOWHERE && dlg_is_nominal(passage, noun);
		 n++)
		if ((row = dlg_act_noun(passage, noun, &end)) != NULL && row->class == ACT_ASSERTIVE &&
			row->strength == 1)
		{
			dlg_level_finite(scan, i, i, FINITE_PAST);
			dlg_emit_noun(scan, i, noun, row, (Speaker) {.kind = SPEAKER_ALL});
			return true;
		}
	return false;
}

/* At a noun: a talk that is the subject. */
bool
dlg_find_held(ActScan *scan, uint32_t i)
{
	return read_held(scan, i) || read_took_place(scan, i);
}

/* At a verb: what the talk was about. */
bool
dlg_find_matter(ActScan *scan, uint32_t i)
{
	if (dlg_class_at(scan->passage, i) == WORD_BE)
		return read_there(scan, i) || read_topic(scan, i) || read_focus(scan, i) || read_inverted(scan, i);
	return read_topics(scan, i) || read_scope(scan, i) || read_featured(scan, i);
}
