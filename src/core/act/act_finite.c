/*
 * act_finite.c: finite verbs: after their subject, or after "and" with the
 * subject of the verb before them.
 *
 * The number of the subject tells a base form from a noun; the clauses that
 * act_level.c keeps tell which verb a coordinated one goes back to.
 */
#include "act.h"

#include <string.h>

#define UNKNOWN_WORDS 12		/* of a clause, up to a verb that is not known */

/* Does a finite verb stand at token i, so that the word before it is a noun ("states welcomed")? */
bool
dlg_finite_at(const Passage *passage, uint8_t form, uint32_t i)
{
	WordClass	class = i == NOWHERE ? WORD_STOP : dlg_class_at(passage, i);

	return class == WORD_BE || class == WORD_HAVE || class == WORD_DO || class == WORD_MODAL ||
		   (class == WORD_VERB &&
			dlg_word(passage, i)->form & (FORM_PAST | FORM_S | (form & FORM_S ? FORM_BASE : 0)));
}

/* Which finite form a verb without auxiliaries has here, by its subject's number. */
static Finite
finite_form(uint8_t form, const Speaker *subject)
{
	if (form & FORM_PAST)
		return FINITE_PAST;
	if (form & FORM_S)
		return FINITE_S;
	if (form & FORM_BASE && subject &&
		(subject->plural || subject->own || subject->kind == SPEAKER_ALL || subject->parties.ncodes > 1))
		return FINITE_BASE;
	return FINITE_NONE;
}

/* "the summit, talks on trade and calls for restraint": plural nouns, not verbs of another tense. */
static bool
may_be_plural(const Passage *passage, uint32_t verb)
{
	return LEMMA_OF(passage, verb, "talk", "plan", "aim", "call", "demand", "request", "support", "review",
					"update", "exchange", "work", "address", "note", "share", "pledge", "resolve", "focus",
					"launch", "promise", "brief", "report", "account", "study", "test", "exercise", "visit",
					"call on", "call for", "plan to", "offer", "appeal", "advocate", "advocate for", "debate",
					"view", "query", "question", "issue", "release", "order", "point", "concern",
					"result", "market", "endeavor");
}

/* Is the token before a verb the "and" of ", and"? */
static bool
is_after_comma(const Passage *passage, uint32_t before)
{
	return before != NOWHERE && before > passage->first && dlg_class_at(passage, before) == WORD_AND &&
		dlg_class_at(passage, before - 1) == WORD_COMMA;
}

/* May a base form after "and" be finite, though an infinitive stands between it and the finite verb? */
static bool
base_goes_back(ActScan *scan, const Candidate *candidate)
{
	const Passage *passage = scan->passage;
	const Level *level = dlg_level(scan);
	const LexFrame *row = candidate->frame.row;
	bool		infinitive = false;

	if (ONE_OF(passage->reader, candidate->verb, "are", "is", "am", "were", "was"))
		return true;			/* "are resolved" */
	for (uint32_t i = level->finite; i < candidate->verb; i++)
		infinitive |= dlg_class_at(passage, i) == WORD_TO ||
					  (i > level->finite && dlg_class_at(passage, i) == WORD_MODAL);
	if (!infinitive)
		return true;
	if (row == NULL || row->class < 0)
		return false;
	if (row->class == ACT_DIRECTIVE && row->strength > 2 && is_after_comma(passage, candidate->group.before))
		return true;
	if (row->class == ACT_EXPRESSIVE || (row->class == ACT_ASSERTIVE && row->strength > 1))
		return !LEMMA_OF(passage, candidate->verb, "support", "endorse") ||
			(is_after_comma(passage, candidate->group.before) &&
			 ONE_OF(passage->reader, candidate->verb - 1, "fully", "strongly", "firmly", "warmly"));
	return (!level->acts && row->class == ACT_COMMISSIVE) ||
		   LEMMA_OF(passage, candidate->verb, "look forward", "intend", "remain committed", "stand ready");
}

/* Does an infinitive open among tokens [first, end)? */
static bool
has_infinitive(const Passage *passage, uint32_t first, uint32_t end)
{
	for (uint32_t i = first; i < end; i++)
		if (dlg_class_at(passage, i) == WORD_TO)
			return true;
	return false;
}

/* "met to deepen ties and discuss Y": has a meeting an infinitive of purpose, though it is no act? */
static bool
has_purpose(const Passage *passage, const Level *level, uint32_t verb)
{
	bool		to = false;

	if (level->verb == NOWHERE || level->acts || dlg_class_at(passage, level->verb) != WORD_VERB ||
		dlg_verb_row(passage, level->verb, "venue") == NULL ||
		LEMMA_OF(passage, level->verb, "offer", "provide", "serve", "speak", "talk"))
		return false;
	for (uint32_t i = level->verb + 1; i < verb; i++)
		if ((CLASS(THAT) | CLASS(WHICH) | CLASS(HOW) | CLASS(STOP)) >> dlg_class_at(passage, i) & 1)
			return false;
		else if (dlg_class_at(passage, i) == WORD_TO)
		{
			if (to)
				return false;
			to = true;
		}
	return to;
}

/* "met to review X and discuss Y": the second purpose. */
static bool
read_second_purpose(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;
	Level	   *level = dlg_level(scan);
	const LexFrame *row = candidate->frame.row;

	if (scan->nacts > 0 && level->purpose && has_infinitive(passage, scan->newest_verb + 1, candidate->verb))
		return false;			/* "to discuss efforts to combat X and support Y" */
	if (row == NULL || row->class < 0 ||
		(!level->purpose && !(row->class == ACT_ASSERTIVE && row->strength == 1 &&
							  has_purpose(passage, level, candidate->verb))) ||
		!(dlg_word(passage, candidate->verb)->form & FORM_BASE) ||
		(row->class == ACT_COMMISSIVE && row->strength > 1 && !LEMMA_OF(passage, candidate->verb, "identify")) ||
		row->class == ACT_DECLARATIVE ||
		!dlg_opens_object(passage, candidate->frame.object))
		return false;
	candidate->subject = (Speaker) {.kind = SPEAKER_MEETING};
	level->purpose = true;
	dlg_emit_act(scan, candidate);
	return true;
}

/* "welcomed X and look forward to Y", "pledged to V, and intend to W": the tenses may differ. */
static bool
read_outlook(ActScan *scan, Candidate *candidate)
{
	const Level *main = &scan->levels[0];
	bool		plain = true;

	if (!main->acts || main->form != FINITE_PAST ||
		dlg_class_at(scan->passage, candidate->group.before) != WORD_AND)
		return false;
	for (uint32_t i = main->finite; i < candidate->verb; i++)
		plain &= dlg_class_at(scan->passage, i) != WORD_TO && dlg_class_at(scan->passage, i) != WORD_MODAL;
	if (!LEMMA_OF(scan->passage, candidate->verb, "look forward", "intend") &&
		!(plain && LEMMA_OF(scan->passage, candidate->verb, "commit", "reaffirm", "reiterate", "welcome",
							"recognize", "acknowledge", "condemn", "urge", "call on", "call upon", "agree",
							"stress", "emphasize", "underline", "underscore", "remain committed",
							"commend", "appreciate", "affirm", "believe", "oppose", "encourage", "pledge")) &&
		!(plain && LEMMA_OF(scan->passage, candidate->verb, "plan", "aim", "hope", "seek", "expect", "continue") &&
		  dlg_class_at(scan->passage, candidate->frame.object) == WORD_TO))
		return false;
	scan->depth = 0;
	candidate->subject = *dlg_level_subject(scan, &scan->levels[0]);
	dlg_emit_act(scan, candidate);
	return true;
}

/* Takes in a base form with the subject of the outermost verb. */
static void
go_back(ActScan *scan, Candidate *candidate)
{
	scan->depth = 0;
	candidate->subject = *dlg_level_subject(scan, &scan->levels[0]);
	dlg_level_finite(scan, candidate->group.first, candidate->verb, FINITE_BASE);
	dlg_emit_act(scan, candidate);
}

/* "will fund X and intend to extend Y", "have been X": a verb that never stands under these goes back. */
static bool
read_intent(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;
	const Level *main = &scan->levels[0];

	if ((main->form != FINITE_MODAL && main->form != FINITE_HAVE) || dlg_in_complement(scan) ||
		!LEMMA_OF(passage, candidate->verb, "intend", "plan", "aim", "hope", "look forward") ||
		dlg_class_at(passage, candidate->group.before) != WORD_AND ||
		candidate->frame.object >= passage->end || !dlg_is(passage->reader, candidate->frame.object, "to"))
		return false;
	go_back(scan, candidate);
	return true;
}

/* "are committed to V, and call on Peru to W": what is only ever said goes back over ", and". */
static bool
read_present(ActScan *scan, Candidate *candidate)
{
	const Level *main = &scan->levels[0];
	const LexFrame *row = candidate->frame.row;

	if (main->form != FINITE_BE || !ONE_OF(scan->passage->reader, main->finite, "are", "am") || row == NULL ||
		/* "are at one in this and reaffirm their commitment" */
		(!(main->acts && is_after_comma(scan->passage, candidate->group.before)) &&
		 !LEMMA_OF(scan->passage, candidate->verb, "reaffirm", "reiterate")) ||
		LEMMA_OF(scan->passage, candidate->verb, "support", "endorse", "realize") ||
		!(row->class == ACT_EXPRESSIVE || (row->class == ACT_DIRECTIVE && row->strength > 2) ||
		  (row->class == ACT_ASSERTIVE && row->strength > 1) || dlg_slice_is(row->frame, "commitment")))
		return false;
	go_back(scan, candidate);
	return true;
}

/* Does the word look like a coordinated verb only: "advice and support for", "agreed voluntary norms"? */
static bool
is_no_verb(const ActScan *scan, const Candidate *candidate, uint8_t form, Finite finite)
{
	const Passage *passage = scan->passage;
	uint32_t	object = candidate->frame.object;
	WordClass	class = object < passage->end ? dlg_class_at(passage, object) : WORD_STOP;

	/* "recent and planned steps" */
	if (form & FORM_PARTICIPLE && class == WORD_OTHER && LEMMA_OF(passage, candidate->verb, "plan", "intend", "expect"))
		return true;
	if (finite == FINITE_BASE && LEMMA_OF(passage, candidate->verb, "support", "regret", "demand",
		"request") &&
		class == WORD_PREPOSITION)
		return true;
	if (LEMMA_OF(passage, candidate->verb, "agree", "share") && form & FORM_PARTICIPLE && object > 0 &&
		dlg_class_at(passage, object - 1) != WORD_PREPOSITION &&
		dlg_class_at(passage, candidate->group.before) != WORD_STOP && class == WORD_OTHER &&
		!dlg_is(passage->reader, object, "there"))
		return true;
	/* "grounded in trust and dedicated to peace" */
	if (LEMMA_OF(passage, candidate->verb, "dedicate") && class == WORD_PREPOSITION)
		return true;
	/* "charted a course, centered on trade" */
	if (form & FORM_PARTICIPLE && LEMMA_OF(passage, candidate->verb, "center on") && scan->depth == 0 &&
		scan->levels[0].finite != NOWHERE && dlg_class_at(passage, candidate->group.before) == WORD_COMMA)
		return true;
	/* "cooperation and continued support" */
	if (finite == FINITE_PAST && LEMMA_OF(passage, candidate->verb, "continue") &&
		(class == WORD_OTHER || class == WORD_NAME) && !dlg_is_gerund(passage, object))
		return true;
	if (finite != FINITE_S)
		return false;
	return ((scan->levels[0].form == FINITE_PAST || scan->levels[0].form == FINITE_BASE) &&
			may_be_plural(passage, candidate->verb)) ||
		   (!dlg_opens_object(passage, object) && class != WORD_TO);
}

/* "The meeting, which followed the talks, focused on": the comma ends a clause between subject and verb. */
static bool
ends_insertion(ActScan *scan, const Candidate *candidate)
{
	const Passage *passage = scan->passage;
	const Level *level = dlg_level(scan);

	return scan->depth > 0 && level->finite != NOWHERE && scan->levels[scan->depth - 1].finite == NOWHERE &&
		dlg_class_at(passage, level->opener) == WORD_WHICH && level->opener > passage->first &&
		dlg_class_at(passage, level->opener - 1) == WORD_COMMA &&
		dlg_class_at(passage, candidate->group.before) == WORD_COMMA;
}

/*
 * The first word in [first, end) that looks like a past form which the lexicon does not know: "referenced past
 * talks"; NOWHERE where a comma comes first, or none does.
 */
uint32_t
dlg_unknown_verb(const Passage *passage, uint32_t first, uint32_t end)
{
	for (uint32_t i = first + 1; i < end && i < first + UNKNOWN_WORDS; i++)
	{
		const Token *token = &passage->reader->tokens[i];
		WordClass	class = dlg_class_at(passage, i);

		if (class == WORD_COMMA || class == WORD_STOP)
			break;
		if (class == WORD_OTHER && !(token->flags & TOKEN_CAPITAL) && token->end - token->start > 4 &&
			memcmp(passage->reader->text + token->end - 2, "ed", 2) == 0 && dlg_is_nominal(passage, i - 1) &&
			dlg_class_at(passage, i - 1) != WORD_ARTICLE)
			return i;
	}
	return NOWHERE;
}

/* "Minister X greeted his host and thanked him": the first verb is not known, but whose it is is. */
static bool
follows_unknown(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;
	Level	   *level = dlg_level(scan);
	uint32_t	verb = level->finite == NOWHERE && dlg_word(passage, candidate->verb)->form & FORM_PAST &&
		dlg_class_at(passage, candidate->group.before) == WORD_AND
		? dlg_unknown_verb(passage, level->start, candidate->group.before) : NOWHERE;

	if (verb == NOWHERE || dlg_class_at(passage, verb + 1) == WORD_OTHER)
		return false;
	candidate->subject = dlg_subject(scan->acts, passage, level->start, verb);
	if (candidate->subject.kind < SPEAKER_OTHER)
		return false;
	dlg_level_finite(scan, candidate->group.first, candidate->verb, FINITE_PAST);
	level->subject = candidate->subject;
	level->has_subject = true;
	dlg_emit_act(scan, candidate);
	return true;
}

/* A verb after "and" or a comma: it shares the subject of the one before. */
void
dlg_read_coordinated(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;
	uint8_t		form = dlg_word(passage, candidate->verb)->form;
	Finite		finite = form & FORM_PAST ? FINITE_PAST : form & FORM_S ? FINITE_S : FINITE_BASE;
	Level	   *level;

	dlg_act_frame(scan, candidate);
	if (finite == FINITE_BASE && read_second_purpose(scan, candidate))
		return;
	if (follows_unknown(scan, candidate))
		return;
	if (is_no_verb(scan, candidate, form, finite))
		return;
	if (scan->levels[0].acts && scan->levels[0].form == FINITE_BASE && form & FORM_PAST &&
		candidate->frame.row && candidate->frame.row->class == ACT_COMMISSIVE &&
		dlg_class_at(passage, candidate->group.before) == WORD_AND)
		finite = FINITE_BASE, candidate->reported = false, form = FORM_BASE;
	if (finite == FINITE_BASE && (read_outlook(scan, candidate) || read_intent(scan, candidate) ||
								  read_present(scan, candidate)))
		return;
	/* "recognize X, and discussed Y" */
	if (finite == FINITE_PAST && scan->depth == 0 && scan->levels[0].form == FINITE_BASE &&
		scan->levels[0].acts &&
		candidate->frame.row && candidate->frame.row->class >= 0 &&
		candidate->group.before > passage->first &&
		dlg_class_at(passage, candidate->group.before) == WORD_AND &&
		dlg_class_at(passage, candidate->group.before - 1) == WORD_COMMA &&
		dlg_opens_object(passage, candidate->frame.object))
		finite = FINITE_BASE, form = FORM_BASE;
	if (ends_insertion(scan, candidate) || !dlg_coordinated(scan, candidate->group.first, finite))
	{
		level = dlg_level(scan);
		if (scan->depth > 0 && level->finite != NOWHERE && scan->levels[scan->depth - 1].finite == NOWHERE &&
			dlg_class_at(passage, level->opener) == WORD_WHICH)
			level = &scan->levels[--scan->depth];
		if (level->finite != NOWHERE || dlg_class_at(passage, candidate->group.before) != WORD_COMMA)
			return;
		candidate->subject = dlg_subject(scan->acts, passage, level->start, candidate->group.first);
		/* a thing may be the text of the talks */
		if ((finite = finite_form(form, &candidate->subject)) == FINITE_NONE ||
			candidate->subject.kind < (finite == FINITE_PAST ? SPEAKER_THING : SPEAKER_OTHER))
			return;
		dlg_level_finite(scan, candidate->group.first, candidate->verb, finite);
		dlg_level(scan)->subject = candidate->subject;
		dlg_level(scan)->has_subject = true;
		dlg_emit_act(scan, candidate);
		return;
	}
	level = dlg_level(scan);
	if (scan->depth > 0 && level->relative)
		return;
	if (finite == FINITE_BASE && dlg_word(passage, candidate->verb)->form & FORM_BASE &&
		!base_goes_back(scan, candidate))
		return;
	candidate->subject = *dlg_level_subject(scan, level);
	candidate->perfect = level->form == FINITE_HAVE;
	candidate->reported |= level->told;
	level->verb = candidate->verb;
	dlg_emit_act(scan, candidate);
}

/* "the challenges underscore our commitment to …": a thing that shows what the parties are committed to. */
static bool
shows_own(const Passage *passage, const Candidate *candidate)
{
	return candidate->frame.row && dlg_slice_is(candidate->frame.row->frame, "commitment") &&
		   candidate->frame.object < passage->end &&
		   dlg_class_at(passage, candidate->frame.object) == WORD_OWN;
}

/* "the reforms he signed into law …": a clause on the noun before its pronoun, without "that". */
static bool
is_contact_clause(const Passage *passage, const Level *level, const Candidate *candidate)
{
	uint32_t	pronoun = candidate->group.before;
	uint32_t	i = level->start;

	while (i < pronoun && (dlg_class_at(passage, i) == WORD_AND || dlg_class_at(passage, i) == WORD_ADVERB))
		i++;
	if (pronoun == NOWHERE || dlg_class_at(passage, pronoun) != WORD_PRONOUN ||
		!dlg_is(passage->reader, i, "the") ||
		i + 1 >= pronoun || !dlg_is_nominal(passage, pronoun - 1))
		return false;
	for (; i < pronoun; i++)
		if (dlg_class_at(passage, i) == WORD_COMMA ||
			ONE_OF(passage->reader, i, "day", "year", "month", "week", "time", "moment", "morning",
			"evening"))
			return false;
	return true;
}

/* "if they agree", "after they launch", "when members seek help": what only may be or is yet to be. */
static bool
is_conditional(ActScan *scan, Finite finite)
{
	const Reader *reader = scan->passage->reader;
	uint32_t	opener = dlg_level(scan)->opener;

	if (scan->depth == 0 || opener == NOWHERE)
		return false;
	return ONE_OF(reader, opener, "if", "unless", "whether", "lest") ||
		   (finite != FINITE_PAST && ONE_OF(reader, opener, "when", "whenever", "until", "once", "after",
		   "before"));
}

/* "the ministerial talks, …", "trade issues in the talks": a plural noun without an object. */
static bool
stands_alone(const Passage *passage, const Candidate *candidate, uint8_t form)
{
	uint32_t	object = candidate->frame.object;
	WordClass	class = object < passage->end ? dlg_class_at(passage, object) : WORD_STOP;

	/* "the 2015 group report, …" */
	if (form & FORM_BASE && (class == WORD_COMMA || class == WORD_STOP) && candidate->group.before != NOWHERE &&
		dlg_class_at(passage, candidate->group.before) == WORD_NAME && may_be_plural(passage, candidate->verb))
		return true;
	/* "the drafting of a work plan" */
	if (form & FORM_BASE && class == WORD_STOP && may_be_plural(passage, candidate->verb))
		for (uint32_t i = candidate->verb; --i > passage->first && i + 4 > candidate->verb;)
			if (ONE_OF(passage->reader, i, "a", "an"))
				return true;
	return form & FORM_S && !(form & FORM_PAST) && may_be_plural(passage, candidate->verb) &&
		   (class == WORD_COMMA || class == WORD_STOP ||
			(class == WORD_PREPOSITION && LEMMA_OF(passage, candidate->verb, "issue", "launch", "release",
			 "review", "support", "share", "address", "order", "test", "study", "exercise")));
}

/* "we reiterate calls for": the object may look like another verb. */
static bool
has_plural_object(const Passage *passage, const Candidate *candidate)
{
	uint32_t	object = candidate->frame.object;

	return candidate->frame.row && candidate->frame.row->class >= 0 && object < passage->end &&
		   dlg_word(passage, candidate->verb)->form & FORM_BASE &&
		   dlg_class_at(passage, object) == WORD_VERB && !(dlg_word(passage, object)->form & FORM_PAST) &&
		   may_be_plural(passage, object) && !may_be_plural(passage, candidate->verb);
}

/* "welcomes continued cooperation", "supports renewed efforts": a participle qualifies the object. */
static bool
has_qualified_object(const Passage *passage, const Candidate *candidate)
{
	uint32_t	object = candidate->frame.object;

	return candidate->frame.row && candidate->frame.row->class >= 0 && object + 1 < passage->end &&
		dlg_class_at(passage, object) == WORD_VERB && dlg_word(passage, object)->form & FORM_PARTICIPLE &&
		ONE_OF(passage->reader, object, "continued", "renewed", "sustained", "increased", "enhanced", "expanded",
			   "strengthened", "improved", "coordinated", "concerted", "shared", "planned", "proposed") &&
		((CLASS(OTHER) | CLASS(NAME) | CLASS(AND)) >> dlg_class_at(passage, object + 1) & 1 ||
		 (dlg_class_at(passage, object + 1) == WORD_VERB &&
		  dlg_word(passage, object + 1)->form & (FORM_BASE | FORM_S)));
}

/* "The talks convened in Lima expressed": what was taken for the verb of the clause qualified its subject. */
static bool
was_participle(ActScan *scan, const Candidate *candidate)
{
	const Passage *passage = scan->passage;
	const Level *level = dlg_level(scan);
	uint32_t	verb = level->finite;

	if (verb == NOWHERE || verb != level->verb || level->acts || candidate->group.first - verb > 16 ||
		dlg_class_at(passage, verb) != WORD_VERB || !(dlg_word(passage, verb)->form & FORM_PARTICIPLE) ||
		!(dlg_word(passage, candidate->verb)->form & FORM_PAST ||
		  dlg_is(passage->reader, verb + dlg_word(passage, verb)->length, "by")) ||
		!(ONE_OF(passage->reader, verb + dlg_word(passage, verb)->length, "in", "at", "on", "by") ||
		  (LEMMA_OF(passage, verb, "hold", "convene") && (dlg_class_at(passage, verb + 1) == WORD_ADVERB ||
		   ONE_OF(passage->reader, verb + 1, "today", "virtually", "online")))))
		return false;
	for (uint32_t i = verb + 1; i < candidate->group.first; i++)
		if (dlg_class_at(passage, i) == WORD_AND && dlg_class_at(passage, i + 1) != WORD_VERB &&
			dlg_is(passage->reader, verb + 1, "by"))
			continue;			/* "talks held by A and B" */
		else if ((CLASS(AND) | CLASS(COMMA) | CLASS(WHICH) | CLASS(THAT) | CLASS(AS) | CLASS(TO)) >>
			dlg_class_at(passage, i) & 1)
			return false;
	return true;
}

/* "issued a statement in which they condemned": what the text that is put out here says. */
static bool
is_text_said(const ActScan *scan)
{
	const Passage *passage = scan->passage;
	uint32_t	which = scan->levels[scan->depth].opener;

	/* "unveiled a framework through which they seek to V" */
	if (scan->depth == 1 && scan->levels[0].acts && scan->levels[0].verb != NOWHERE && which > passage->first + 1 &&
		dlg_is(passage->reader, which - 1, "through") &&
		LEMMA_OF(passage, scan->levels[0].verb, "unveil", "launch", "establish", "adopt", "sign"))
		return true;
	return scan->depth == 1 && scan->levels[0].acts && scan->levels[0].verb != NOWHERE && which > passage->first + 1 &&
		dlg_is(passage->reader, which - 1, "in") && dlg_match(passage->reader, which - 2, LEX_INSTRUMENT, NULL) &&
		LEMMA_OF(passage, scan->levels[0].verb, "issue", "adopt", "sign", "release", "publish");
}

/* ", to which Chile replied that", ", for which she thanked him": what one side said to what the other said here. */
static bool
answers(const ActScan *scan, const Candidate *candidate)
{
	const Passage *passage = scan->passage;
	uint32_t	which = scan->levels[scan->depth].opener;

	return scan->depth == 1 && scan->levels[0].acts && which > passage->first + 1 &&
		dlg_is(passage->reader, which, "which") && ONE_OF(passage->reader, which - 1, "to", "for") &&
		dlg_class_at(passage, which - 2) == WORD_COMMA && dlg_is_own_party(scan->acts, &candidate->subject);
}

/* Notes what was done elsewhere: "where participants discussed", "as our presidents stated". */
static void
note_elsewhere(ActScan *scan, Candidate *candidate, Finite finite)
{
	const Passage *passage = scan->passage;
	const Level *level = dlg_level(scan);
	bool		here;

	if (scan->depth == 0 || level->opener == NOWHERE)
		return;
	here = (dlg_tells_of_dialogue(scan) || dlg_is(passage->reader, level->opener + 1, "both") ||
			dlg_is(passage->reader, level->opener - 1, "during") ||
			is_text_said(scan) || answers(scan, candidate) ||
			(scan->levels[0].acts && candidate->subject.pronoun && scan->levels[0].verb != NOWHERE &&
			 ONE_OF(passage->reader, scan->levels[0].verb, "discussed", "reviewed", "addressed", "exchanged"))) &&
		candidate->subject.kind >= SPEAKER_PARTY;
	candidate->reported =
		(dlg_class_at(passage, level->opener) == WORD_WHICH && !here) ||
		(level->opener == passage->first && dlg_is(passage->reader, level->opener, "as")) ||
		(level->opener > passage->first && finite == FINITE_PAST &&
		 (ONE_OF(passage->reader, level->opener, "when", "since") ||
		  (dlg_is(passage->reader, level->opener, "as") && candidate->subject.kind == SPEAKER_PARTY &&
		   dlg_class_at(passage, level->opener - 1) == WORD_COMMA)));
	if (candidate->reported && dlg_is(passage->reader, level->opener, "where") &&
		candidate->subject.kind == SPEAKER_ALL)
		candidate->subject.kind = SPEAKER_OTHER, candidate->subject.pronoun = true;
	/* "As both countries mark 50 years of …": the occasion */
	if (candidate->reported && finite == FINITE_BASE && candidate->frame.row &&
		candidate->frame.row->class == ACT_EXPRESSIVE)
		candidate->frame.row = NULL;
}

/* "welcomes trade with", "supports work on": the object may look like a verb, but has none of its own. */
static bool
has_bare_object(const Passage *passage, const Candidate *candidate, uint8_t form)
{
	uint32_t	object = candidate->frame.object;

	const LexFrame *row = candidate->frame.row;

	return form & FORM_S && object < passage->end && row &&
		(row->class == ACT_EXPRESSIVE || row->class == ACT_ASSERTIVE) && dlg_class_at(passage, object) == WORD_VERB &&
		dlg_word(passage, object)->form & FORM_BASE && !may_be_plural(passage, candidate->verb) &&
		(CLASS(PREPOSITION) | CLASS(STOP) | CLASS(COMMA)) >> dlg_class_at(passage, object + 1) & 1;
}

/* A verb right after a noun phrase: finite where that is its subject, else a participle or a noun. */
void
dlg_read_after_noun(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;
	Level	   *level = dlg_level(scan);
	uint8_t		form = dlg_word(passage, candidate->verb)->form;
	Finite		finite;
	bool		shows = false;
	uint32_t	next = dlg_after(passage, candidate->verb + dlg_word(passage, candidate->verb)->length - 1);

	/* but "remain firmly committed" */
	if (!(form & FORM_PAST) && dlg_finite_at(passage, form, next))
	{
		dlg_act_frame(scan, candidate);
		if (!has_plural_object(passage, candidate) && !has_bare_object(passage, candidate, form) &&
			!has_qualified_object(passage, candidate) &&
			(candidate->frame.noun != next || dlg_noun_frame(passage->reader, next)))
			return;
	}
	if (was_participle(scan, candidate))
		candidate->subject = dlg_subject(scan->acts, passage, level->start, level->finite);
	else if (level->finite != NOWHERE)
	{
		if (!dlg_new_clause(scan, candidate->group.first, &candidate->subject))
			return;
	}
	else
		candidate->subject = dlg_subject(scan->acts, passage, level->start, candidate->group.first);
	if (level->finite == NOWHERE && is_contact_clause(passage, level, candidate))
		return;
	dlg_act_frame(scan, candidate);
	if (stands_alone(passage, candidate, form))
		return;
	finite = finite_form(form, &candidate->subject);
	if (candidate->subject.kind == SPEAKER_THING && form & FORM_BASE && shows_own(passage, candidate))
		finite = FINITE_BASE, shows = true;
	if (finite == FINITE_NONE || (candidate->subject.kind == SPEAKER_NONE))
		return;
	if (!shows && candidate->subject.kind == SPEAKER_THING && !(form & FORM_PAST) &&
		(form & FORM_BASE || candidate->frame.object == passage->end ||
		 !(dlg_opens_object(passage, candidate->frame.object) ||
		   dlg_class_at(passage, candidate->frame.object) == WORD_TO ||
		   dlg_class_at(passage, candidate->frame.object) == WORD_PREPOSITION)))
		return;
	dlg_level_finite(scan, candidate->group.first, candidate->verb, finite);
	level = dlg_level(scan);
	note_elsewhere(scan, candidate, finite);
	level->told = candidate->reported;
	level->subject = candidate->subject;
	level->has_subject = true;
	/* "support for the people as they seek to V": what others go on doing */
	if (scan->depth > 0 && dlg_is(passage->reader, level->opener, "as") && candidate->subject.pronoun &&
		!candidate->subject.own && candidate->frame.row &&
		((finite != FINITE_PAST && candidate->frame.row->class == ACT_COMMISSIVE) ||
		 (scan->levels[0].acts && dlg_is(passage->reader, candidate->group.before, "it"))))
		return;
	if (!level->relative && !is_conditional(scan, finite))
		dlg_emit_act(scan, candidate);
}
