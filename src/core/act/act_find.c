/*
 * act_find.c: which verbs report an act.
 *
 * A form of a reporting verb may be a finite verb, a participle that only
 * qualifies ("the measures adopted in 2013"), a rider (", recognizing that"),
 * a purpose ("met to discuss"), part of a conduct ("agreed to review") or a
 * noun; what stands before and after it tells which.  Each reading below is
 * one rule of the manual's section 5.
 */
#include "act.h"

#include <string.h>

#define TAIL_WORDS 10			/* between the end of a quotation and the verb of him who said it */

bool
dlg_is_one_lemma(const LexEntry *verb, const char *const *lemmas)
{
	for (; *lemmas; lemmas++)
		if (dlg_slice_is(verb->text, *lemmas))
			return true;
	return false;
}

/*
 * Does a verb that may be a past form only qualify the noun before it: by, in, at, on with a
 * time or place?
 */
static bool
qualifies(const Passage *passage, uint32_t verb)
{
	static const char *const always[] = {"by", "in", "at", "during", "under", "between",
										 "among", "amongst", "within", "last", "earlier", "since",
										 "through", "via", "alongside", "after", "following", NULL};
	const Word *word = dlg_word(passage, verb);
	uint32_t	next = verb + word->length;
	uint32_t	end;

	/* "expressed satisfaction at" has its object */
	if (!(word->form & FORM_PARTICIPLE) || next >= passage->end ||
		(word->length > 1 && dlg_noun_frame(passage->reader, next - 1)))
		return false;
	while (next < passage->end && dlg_class_at(passage, next) == WORD_ADVERB &&
		   !dlg_is(passage->reader, next, "in"))
		next++;
	if (next < passage->end && dlg_class_at(passage, next) == WORD_ADVERB)
		return false;
	if (LEMMA_OF(passage, verb, "concur"))
		return false;			/* "concurred in" */
	if (dlg_class_at(passage, verb - 1) == WORD_ADVERB && dlg_is(passage->reader, verb - 1, "mutually"))
		return true;			/* "mutually determined measures" */
	/* "deplored in the strongest terms X" */
	if (dlg_is(passage->reader, next, "in") && dlg_is(passage->reader, next + 2, "strongest"))
		return false;
	if (LEMMA_OF(passage, verb, "found", "build", "ground") && dlg_is(passage->reader, next, "on"))
		return true;
	if (LEMMA_OF(passage, verb, "schedule", "plan") && dlg_is(passage->reader, next, "for"))
		return true;			/* "the session scheduled for May" */
	if (dlg_is(passage->reader, next, "on") && dlg_date_at(passage->reader, next + 1, NO_SLICE, &end).data)
		return true;			/* "the plan, adopted on 3 May" */
	if (dlg_is(passage->reader, next, "to") && dlg_is(passage->reader, next + 1, "by"))
		return true;			/* "agreed to by all" */
	return dlg_is_any(passage->reader, next, always);
}

/* "officials met in Seoul": the first verb of a clause after a speaker does not qualify him. */
static bool
meets_at(ActScan *scan, const Candidate *candidate)
{
	const Passage *passage = scan->passage;
	const Level *level = dlg_level(scan);
	const Word *word = dlg_word(passage, candidate->verb);
	uint32_t	before = candidate->group.before;

	if (level->finite != NOWHERE || before == NOWHERE ||
		!(dlg_is_nominal(passage, before) || dlg_class_at(passage, before) == WORD_PRONOUN ||
		  (dlg_class_at(passage, before) == WORD_COMMA &&
		   LEMMA_OF(passage, candidate->verb, "meet", "gather", "convene", "speak"))) ||
		!(word->form & FORM_PAST) || dlg_is(passage->reader, candidate->verb + word->length, "by"))
		return false;
	return dlg_subject(scan->acts, passage, level->start, candidate->group.first).kind >= SPEAKER_OTHER;
}

/* "As reconfirmed by leaders at the summit, …": told of, with the frame of what the main clause says. */
static void
read_as(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;
	const LexFrame *row;

	dlg_act_frame(scan, candidate);
	row = dlg_frame_row(passage->reader->lexicon, candidate->frame.verb, "will");
	for (uint32_t i = candidate->verb; i < passage->end && row; i++)
		if (dlg_is(passage->reader, i, "will"))
			candidate->frame.row = row;
	candidate->subject = (Speaker) {.kind = SPEAKER_ALL};
	candidate->reported = true;
	dlg_emit_act(scan, candidate);
}

/* "…, as agreed at the second Dialogue", "as announced by leaders": is it told who said so, or where? */
static bool
is_recalled(const Passage *passage, uint32_t verb)
{
	uint32_t	end;

	if (!LEMMA_OF(passage, verb, "agree", "concur", "announce", "reaffirm", "reconfirm", "confirm", "decide",
				  "commit") ||
		!ONE_OF(passage->reader, verb + 1, "at", "in", "by", "during"))
		return false;
	for (uint32_t i = verb + 2; i < passage->end && i < verb + 10; i++)
		if (dlg_match(passage->reader, i, LEX_MEETING, &end) ||
			dlg_match(passage->reader, i, LEX_PRINCIPAL, &end) ||
			ONE_OF(passage->reader, i, "leaders", "ministers", "presidents"))
			return true;
		else if (dlg_class_at(passage, i) == WORD_COMMA || dlg_class_at(passage, i) == WORD_STOP)
			return false;
	return false;
}

/* Does a quotation end right before token i?  A mark without a blank behind it opens one. */
static bool
ends_quotation(const Passage *passage, uint32_t i)
{
	uint32_t	mark = i - 1;

	if (dlg_mark(passage->reader, mark, ',') && mark > passage->first)
		mark--;
	return (dlg_mark(passage->reader, mark, '"') || dlg_mark(passage->reader, mark, '\'')) &&
		passage->reader->tokens[i].flags & TOKEN_SPACE;
}

/* "'…,' said Minister X": the speaker stands behind his verb. */
static bool
read_quoted(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;
	uint32_t	verb = candidate->verb;
	uint32_t	end = verb + 1;

	if (verb <= passage->first || verb + 1 >= passage->end || !(dlg_word(passage, verb)->form & FORM_PAST) ||
		!ends_quotation(passage, verb) ||
		!(passage->reader->tokens[end].flags & TOKEN_CAPITAL || dlg_class_at(passage, end) == WORD_ARTICLE) ||
		!LEMMA_OF(passage, verb, "say", "add", "note", "state", "stress", "emphasize", "declare", "explain"))
		return false;
	while (end < passage->end && dlg_class_at(passage, end) != WORD_COMMA &&
		   (dlg_class_at(passage, end) != WORD_STOP || dlg_mark(passage->reader, end, '.')))
		end++;
	candidate->subject = dlg_speaker(scan->acts, passage, verb + 1, end);
	/* "emphasized Ana Roy, …": a name alone is a person's */
	if (candidate->subject.kind == SPEAKER_THING && scan->acts->reader->statement->dialogue &&
		dlg_class_at(passage, verb + 1) == WORD_NAME &&
		dlg_class_at(passage, verb + 2) == WORD_NAME)
		candidate->subject = (Speaker) {.kind = SPEAKER_OTHER, .person = true};
	dlg_act_frame(scan, candidate);
	if (candidate->frame.row == NULL || candidate->frame.row->class < 0)
		candidate->frame.row = dlg_frame_row(passage->reader->lexicon, candidate->frame.verb, "that");
	scan->depth = 0;
	if (candidate->subject.kind >= SPEAKER_OTHER)
		dlg_emit_act(scan, candidate);
	return true;
}

/* "'…,' Minister X said": the speaker stands between his words and his verb. */
static bool
read_tail(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;
	uint32_t	first = candidate->group.first;

	if (!(dlg_word(passage, candidate->verb)->form & FORM_PAST) ||
		!LEMMA_OF(passage, candidate->verb, "say", "add", "note", "state", "stress", "emphasize", "declare",
				  "explain", "remark", "highlight", "underline", "underscore", "conclude", "observe"))
		return false;
	while (first > passage->first && candidate->group.first - first < TAIL_WORDS &&
		   (dlg_is_nominal(passage, first - 1) || dlg_is(passage->reader, first - 1, "of") ||
			dlg_is(passage->reader, first - 1, "for")))
		first--;
	if (first == candidate->group.first || first < passage->first + 2 || !ends_quotation(passage, first))
		return false;
	for (uint32_t i = first; i < candidate->group.first; i++)
		if (dlg_match(passage->reader, i, LEX_SOURCE, NULL))
			return true;		/* who only hands it on */
	candidate->subject = dlg_speaker(scan->acts, passage, first, candidate->group.first);
	if (candidate->subject.kind != SPEAKER_PARTY && !candidate->subject.person)
		return false;
	dlg_act_frame(scan, candidate);
	if (candidate->frame.row == NULL || candidate->frame.row->class < 0)
		candidate->frame.row = dlg_frame_row(passage->reader->lexicon, candidate->frame.verb, "that");
	dlg_levels_start(scan, first);
	dlg_level_finite(scan, candidate->group.first, candidate->verb, FINITE_PAST);
	scan->levels[0].subject = candidate->subject;
	scan->levels[0].has_subject = true;
	dlg_emit_act(scan, candidate);
	return true;
}

/*
 * Does only "and" with its asides stand from a semicolon's part up to token
 * `last`: "; and, in this regard,"?
 */
static bool
opens_part(const Passage *passage, uint32_t start, uint32_t last)
{
	for (uint32_t i = start; i <= last && last != NOWHERE; i++)
		if (!((CLASS(AND) | CLASS(COMMA) | CLASS(ADVERB)) >> dlg_class_at(passage, i) & 1))
			return false;
	return last != NOWHERE;
}

/* Is the participle behind the verb at token i an adjective: "to advance shared goals", "on protecting shared goals"? */
static bool
is_adjective(const Passage *passage, uint32_t i)
{
	WordClass	before = dlg_class_at(passage, i - 1);

	if (before == WORD_TO || before == WORD_MODAL)
		return dlg_class_at(passage, i) == WORD_VERB && dlg_word(passage, i)->form & FORM_BASE;
	return before == WORD_PREPOSITION && dlg_is_gerund(passage, i);
}

/*
 * A verb without auxiliaries.  Its frame, which costs most, is looked for only where what stands before it lets it be
 * an act.
 */
static void
read_bare(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;
	uint32_t	before = candidate->group.before;
	uint8_t		form = dlg_word(passage, candidate->verb)->form;
	WordClass	class = before == NOWHERE ? WORD_STOP : dlg_class_at(passage, before);
	bool		starts = before == NOWHERE || (class == WORD_STOP && !dlg_mark(passage->reader, before, ';'));

	if (read_quoted(scan, candidate) || read_tail(scan, candidate))
		return;
	if (starts && (scan->block->kind == BLOCK_BULLET || scan->block->kind == BLOCK_NUMBERED) &&
		(scan->lead.block != NOWHERE || before != NOWHERE) &&
		(before != NOWHERE || passage->first == scan->block->first || form & FORM_PAST))
	{
		dlg_read_bullet(scan, candidate);
		return;
	}
	if ((starts || (class == WORD_COMMA && form & FORM_PAST)) && dlg_read_line(scan, candidate))
		return;
	if (form & FORM_ING && !(form & (FORM_PAST | FORM_BASE)))
	{
		if (class == WORD_AND && scan->block->kind == BLOCK_BULLET && scan->lead.block != NOWHERE &&
			scan->nacts > 0 && scan->levels[0].form == FINITE_NONE)
			dlg_read_bullet(scan, candidate);
		else
			dlg_read_gerund(scan, candidate);
		return;
	}
	if (form & FORM_PARTICIPLE && before != NOWHERE && before > passage->first && is_adjective(passage, before))
		return;
	/* right behind "who" stands the verb of its clause: "who met in Oslo" */
	if (class != WORD_WHICH && qualifies(passage, candidate->verb) && !meets_at(scan, candidate))
	{
		if (class == WORD_AS && !LEMMA_OF(passage, candidate->verb, "set out", "set forth", "outline", "state") &&
			(before == passage->first || is_recalled(passage, candidate->verb)))
			read_as(scan, candidate);
		return;
	}
	if (scan->depth == 0 && scan->levels[0].finite == NOWHERE && scan->carried.finite != NOWHERE &&
		form & FORM_PAST && (class == WORD_STOP || opens_part(passage, scan->levels[0].start, before)))
	{
		/* "…; agreed to …; and welcomed …" */
		uint32_t	start = scan->levels[0].start;

		scan->levels[0] = scan->carried;
		scan->levels[0].start = start;
		dlg_read_coordinated(scan, candidate);
	}
	else if ((class == WORD_THAT || class == WORD_WHICH) && dlg_level(scan)->finite == NOWHERE)
	{
		dlg_level_finite(scan, candidate->group.first, candidate->verb,
						 form & FORM_PAST ? FINITE_PAST : form & FORM_S ? FINITE_S : FINITE_BASE);
		dlg_level(scan)->relative = true;
		dlg_read_relative(scan, candidate);
	}
	else if (class == WORD_AND || class == WORD_COMMA)
		dlg_read_coordinated(scan, candidate);
	else if (class == WORD_OTHER || class == WORD_NAME || class == WORD_VERB || class == WORD_PRONOUN ||
			 class == WORD_INSIDE || class == WORD_MARK ||
			 (class == WORD_ARTICLE && (ONE_OF(passage->reader, before, "both", "all", "each") ||
										(form & FORM_S && dlg_is(passage->reader, before, "this")))))
		dlg_read_after_noun(scan, candidate);
}

/* The article or pronoun that opens the noun phrase before token i. */
static uint32_t
phrase_start(const Passage *passage, uint32_t i)
{
	for (uint32_t k = i; k-- > passage->first + 1 && k + 10 > i;)
		if (dlg_class_at(passage, k) == WORD_ARTICLE || dlg_class_at(passage, k) == WORD_PRONOUN)
			return k;
	return i;
}

/* "the visit", "our work": what may be a verb is a noun behind an article. */
static bool
is_noun_after(const Passage *passage, uint32_t i)
{
	return dlg_class_at(passage, i) == WORD_VERB && i > passage->first &&
		(CLASS(ARTICLE) | CLASS(OWN) | CLASS(POSSESSIVE)) >> dlg_class_at(passage, i - 1) & 1;
}

/* Marks the first auxiliary of a finite group, whether or not its verb is known. */
static void
read_auxiliary(ActScan *scan, uint32_t i)
{
	const Passage *passage = scan->passage;
	uint32_t	before = dlg_before(passage, i);
	WordClass	class = before == NOWHERE ? WORD_STOP : dlg_class_at(passage, before);
	WordClass	own = dlg_class_at(passage, i);
	Speaker		subject;

	if (class == WORD_BE || class == WORD_HAVE || class == WORD_MODAL || class == WORD_TO ||
		class == WORD_DO || ONE_OF(passage->reader, i, "be", "been", "being", "having"))
		return;
	if (class == WORD_COMMA && scan->depth > 0 && dlg_level(scan)->finite != NOWHERE &&
		scan->levels[scan->depth - 1].finite == NOWHERE)
		scan->depth--;
	/* "have made the point that X is so, and have underscored Y" */
	if (class == WORD_AND && own == WORD_HAVE && scan->depth > 0 && scan->levels[0].form == FINITE_HAVE &&
		dlg_class_at(passage, before - 1) == WORD_COMMA)
		scan->depth = 0;
	if (dlg_level(scan)->finite != NOWHERE)
	{
		dlg_level_subject(scan, dlg_level(scan));
		if (class != WORD_AND && class != WORD_COMMA && !dlg_new_clause(scan, i, &subject) &&
			before != NOWHERE && own != WORD_DO &&
			(class == WORD_OTHER || class == WORD_NAME || class == WORD_PRONOUN || is_noun_after(passage, before)))
			/* "we believe the lesson must be", "the steps it is taking": a clause without its "that" */
			dlg_level_push(scan, own == WORD_MODAL ? i - 1 : phrase_start(passage, i) - 1);
	}
	dlg_level_finite(scan, i, NOWHERE,
					 own == WORD_BE		 ? FINITE_BE
					 : own == WORD_HAVE	 ? FINITE_HAVE
					 : own == WORD_MODAL ? FINITE_MODAL
										 : FINITE_BASE);
}

/* "regularly-scheduled talks": the second part of a word. */
static bool
is_joined(const Passage *passage, uint32_t i)
{
	const Token *token = &passage->reader->tokens[i];

	return !(token->flags & TOKEN_SPACE) && i > passage->first + 1 && dlg_mark(passage->reader, i - 1, '-') &&
		token[-1].end - token[-1].start == 1 && !(token[-1].flags & TOKEN_SPACE);
}

/* Tells the verb of no act, neither by itself nor with a noun, and is it no finite one, which has a clause? */
static bool
is_idle(const Reader *reader, const Word *word, uint32_t i, uint8_t auxiliaries)
{
	bool		ing = auxiliaries == 0 && word->form & FORM_ING && !(word->form & (FORM_PAST | FORM_BASE));

	return !word->verb->rows->tells && (auxiliaries & (GROUP_TO | GROUP_BE) || ing) &&
		!(dlg_deeds(reader, i) & DEED_BEARS);
}

/* Can the verb, in such a group, be no act: a future or a continuous form, which the auxiliary or nothing tells of? */
static bool
is_told_otherwise(const Word *word, uint8_t auxiliaries)
{
	return !(auxiliaries & GROUP_TO) &&
		(auxiliaries & (GROUP_MODAL | GROUP_DO) || (auxiliaries & GROUP_BE && !(word->form & FORM_PARTICIPLE)));
}

/* "do not recognize", "does not accept": what is not taken for right is rejected. */
static bool
read_refusal(ActScan *scan, uint32_t verb, VerbGroup group)
{
	const Passage *passage = scan->passage;
	Candidate	candidate;

	if (scan->depth > 0 || verb <= passage->first || dlg_class_at(passage, verb - 1) != WORD_NOT ||
		!LEMMA_OF(passage, verb, "recognize", "accept", "support", "condone", "tolerate"))
		return false;
	candidate = (Candidate) {.verb = verb, .start = verb, .group = group};
	dlg_frame(scan->acts, passage, verb, &candidate.frame);
	candidate.frame.row = dlg_frame_row(passage->reader->lexicon, SLICE("reject"), "");
	candidate.subject = *dlg_level_subject(scan, dlg_level(scan));
	if (candidate.subject.kind == SPEAKER_PARTY || candidate.subject.pronoun)
		dlg_emit_act(scan, &candidate);
	return true;
}

/* "noted that trade has grown, and have (therefore) agreed to": what only those who noted it can have done. */
static bool
goes_back_over(const ActScan *scan, const Candidate *candidate)
{
	const Passage *passage = scan->passage;
	uint32_t	and = candidate->group.before;

	return scan->depth == 1 && dlg_class_at(passage, scan->levels[1].opener) == WORD_THAT && scan->levels[0].acts &&
		and != NOWHERE && and > passage->first && dlg_class_at(passage, and) == WORD_AND &&
		(dlg_class_at(passage, and - 1) == WORD_COMMA || candidate->verb > candidate->group.first + 1) &&
		LEMMA_OF(passage, candidate->verb, "agree", "decide", "resolve", "pledge", "undertake");
}

/* Reads a verb by its auxiliaries. */
static void
read_group(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;
	uint32_t	first = candidate->group.first;
	uint8_t		auxiliaries = candidate->group.auxiliaries;

	if (auxiliaries)
		dlg_act_frame(scan, candidate);
	if (auxiliaries & GROUP_TO)
		dlg_read_infinitive(scan, candidate);
	else if (auxiliaries & GROUP_BE)
		dlg_read_passive(scan, candidate);
	else if (auxiliaries == GROUP_HAVE && dlg_is(passage->reader, first, "having"))
	{
		/* "Having condemned X, both sides …" */
		if (!ONE_OF(passage->reader, first + 1, "recently", "already", "previously", "just"))
			dlg_read_gerund(scan, candidate);
	}
	else if (auxiliaries & GROUP_HAVE)
	{
		if (dlg_read_line(scan, candidate))
			return;
		candidate->perfect = true;
		if (goes_back_over(scan, candidate))
			scan->depth = 0;
		candidate->subject = *dlg_level_subject(scan, dlg_level(scan));
		if (scan->depth == 0 || dlg_class_at(passage, dlg_level(scan)->opener) != WORD_WHICH)
			dlg_emit_act(scan, candidate);
	}
	else if (!(LEMMA_OF(passage, candidate->verb, "include") && dlg_read_objectives(scan, candidate)))
		read_bare(scan, candidate);
}

/* Reads token i, which is a form of a verb. */
static void
read_verb(ActScan *scan, uint32_t i)
{
	const Passage *passage = scan->passage;
	const Word *word = dlg_word(passage, i);
	VerbGroup	group = dlg_verb_group(passage, i);
	WordClass	before = dlg_class_at(passage, group.before);
	Candidate	candidate;
	bool		ahead;

	if (before == WORD_OWN || before == WORD_POSSESSIVE || is_joined(passage, i))
		return;
	if (!(group.auxiliaries & GROUP_TO) && group.auxiliaries & (GROUP_MODAL | GROUP_DO | GROUP_BE | GROUP_HAVE))
		dlg_level(scan)->verb = i;
	/* "are looking forward to" says no less than "look forward to" */
	ahead = group.auxiliaries == GROUP_BE && word->form & FORM_ING && LEMMA_OF(passage, i, "look forward");
	if (group.auxiliaries == GROUP_DO && read_refusal(scan, i, group))
		return;
	if (!ahead && (is_told_otherwise(word, group.auxiliaries) ||
				   is_idle(passage->reader, word, i, group.auxiliaries)))
		return;
	candidate = (Candidate) {.verb = i, .start = i, .group = group};
	if (!ahead)
	{
		read_group(scan, &candidate);
		return;
	}
	dlg_act_frame(scan, &candidate);
	candidate.subject = *dlg_level_subject(scan, dlg_level(scan));
	dlg_level(scan)->form = FINITE_BASE;
	dlg_emit_act(scan, &candidate);
}

/* May the verb at token i bear an act that a noun beside it names, or be such a noun?  Most do not. */
static bool
may_bear(const Passage *passage, uint32_t i)
{
	return i < passage->first + TOPIC_WORDS || dlg_deeds(passage->reader, i) & DEED_BEARS ||
		dlg_keys_have(dlg_word(passage, i)->verb->rows->names, DLG_KEY("light")) ||
		dlg_begins(passage->reader, i, LEX_OTHER);
}

void
dlg_find_act(ActScan *scan, uint32_t i)
{
	WordClass	class = dlg_class_at(scan->passage, i);

	if (class == WORD_VERB)
	{
		if (!(may_bear(scan->passage, i) && dlg_find_nominal(scan, i)))
			read_verb(scan, i);
		return;
	}
	if ((CLASS(BE) | CLASS(HAVE) | CLASS(DO) | CLASS(MODAL)) >> class & 1)
		read_auxiliary(scan, i);
	if (!dlg_find_nominal(scan, i) && (class == WORD_MODAL || class == WORD_BE))
		dlg_find_modal(scan, i);
}
