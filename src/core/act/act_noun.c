/*
 * act_noun.c: acts that a noun names: "included discussion of", "had an
 * in-depth discussion on", "in recognition that", "resulted in a work plan to".
 *
 * The act takes the noun's verb and starts at its governing verb where there
 * is one.  Which nouns stand for which verbs is in the lexicon (cue 'other');
 * which verbs only carry a noun is a frame of the ladder ('light').
 */
#include "act.h"

#include <string.h>

/* Verbs that, beside the light ones, bear an act that their noun names: "continued their talks on". */
static const char *const going_on[] = {"continue", "resume", "advance", NULL};
static const char *const giving[] = {"provide", NULL};

void
dlg_noun_deeds(uint32_t *deeds)
{
	dlg_use_lemmas(deeds, going_on, DEED_BEARS);
	dlg_use_lemmas(deeds, giving, DEED_BEARS);
}

/* The row of the verb that the noun at token i stands for; NULL for other words. */
const LexFrame *
dlg_act_noun(const Passage *passage, uint32_t i, uint32_t *end)
{
	const Reader *reader = passage->reader;
	const LexEntry *entry = dlg_match(reader, i, LEX_OTHER, end);

	if (reader->tokens[i].flags & TOKEN_CAPITAL && i > passage->first)
		return NULL;			/* "High-Level Consultations": a name */
	for (; entry; entry = dlg_match_next(reader, i, entry))
	{
		const LexFrame *row = dlg_frame_row(reader->lexicon, entry->text, "");

		if (row)
			return row;
	}
	return NULL;
}

void
dlg_emit_noun(ActScan *scan, uint32_t start, uint32_t noun, const LexFrame *row, Speaker subject)
{
	Candidate	candidate = {.verb = noun, .start = start, .subject = subject};

	candidate.frame = (Frame) {.row = row, .verb = row->verb, .object = noun + 1, .noun = noun};
	/* "concluded with a commitment to V": the noun decides; "a work plan to V" keeps the verb's own row */
	if (row->class == ACT_COMMISSIVE && row->strength > 1 && !dlg_slice_is(row->frame, "to"))
		candidate.frame.row = dlg_frame_row(scan->acts->reader->lexicon, SLICE("express"), "commitment");
	dlg_emit_act(scan, &candidate);
}

/* The token behind "here", "today", "on Thursday", "in Lima" at token i. */
static uint32_t
skip_when(const Passage *passage, uint32_t i)
{
	uint32_t	end;

	for (int n = 0; n < 3 && i + 1 < passage->end; n++)
		if (ONE_OF(passage->reader, i, "here", "today", "yesterday") ||
			dlg_match(passage->reader, i, LEX_WEEKDAY, NULL))
			i++;
		else if (dlg_is(passage->reader, i, "on") && dlg_match(passage->reader, i + 1, LEX_WEEKDAY, &end))
			i = end;
		else if (dlg_is(passage->reader, i, "in") && dlg_city_at(passage->reader, i + 1, &end))
			i = end;
		else
			break;
	return i;
}

/* Does a preposition follow that says what is talked about? */
bool
dlg_has_matter(const Passage *passage, uint32_t i)
{
	i = skip_when(passage, i);

	/* "not only on trade but also on ports" */
	if (dlg_is(passage->reader, i, "not") && dlg_is(passage->reader, i + 1, "only"))
		i += 2;
	/* "a review and evaluation of" */
	if (dlg_class_at(passage, i) == WORD_AND && i + 2 < passage->end && dlg_is_nominal(passage, i + 1))
		i += 2;
	return i < passage->end &&
		   ONE_OF(passage->reader, i, "on", "of", "about", "regarding", "concerning", "over");
}

/* Does what is asked or promised follow: "recommendations for schools", "a commitment to V"? */
static bool
has_request(const Passage *passage, uint32_t i, const LexFrame *row)
{
	if (row->class == ACT_COMMISSIVE)
		return dlg_class_at(passage, i) == WORD_TO ||
			(dlg_is(passage->reader, i, "to") && dlg_is_gerund(passage, i + 1));
	return row->class == ACT_DIRECTIVE &&
		   (i >= passage->end || dlg_class_at(passage, i) == WORD_STOP ||
			ONE_OF(passage->reader, i, "for", "to", "that"));
}

/* May the word at token i stand between a light verb and its noun ("two days of")? */
bool
dlg_before_noun(const Passage *passage, uint32_t i)
{
	WordClass	class = dlg_class_at(passage, i);

	/* "candid, substantive, and constructive discussions" */
	if (class == WORD_COMMA)
		return dlg_class_at(passage, i - 1) == WORD_OTHER &&
			   (dlg_class_at(passage, i + 1) == WORD_AND ||
				(dlg_class_at(passage, i + 1) == WORD_OTHER &&
				 !(passage->reader->tokens[i + 1].flags & TOKEN_CAPITAL)));
	return !((CLASS(POSSESSIVE) | CLASS(AS) | CLASS(BE) | CLASS(THAT) | CLASS(WHICH) | CLASS(TO)) >> class & 1) &&
		!dlg_is(passage->reader, i, "following") &&
		(class != WORD_PREPOSITION || ONE_OF(passage->reader, i, "of", "in", "for", "with", "at"));
}

/* "in recognition that", "in recognition of": said of the main clause's subject. */
static bool
read_adverbial(ActScan *scan, uint32_t i)
{
	const Passage *passage = scan->passage;
	uint32_t	end;
	const LexFrame *row;
	Speaker		subject = {.kind = SPEAKER_ALL};

	if (!dlg_is(passage->reader, i, "in") || i + 2 >= passage->end)
		return false;
	row = dlg_act_noun(passage, i + 1, &end);
	if (row == NULL || !(dlg_is(passage->reader, end, "that") || dlg_is(passage->reader, end, "of")) ||
		row->class != ACT_ASSERTIVE || row->strength < 2)
		return false;
	if (scan->levels[0].finite != NOWHERE && dlg_level_subject(scan, &scan->levels[0])->kind >= SPEAKER_PARTY)
		subject = scan->levels[0].subject;
	dlg_emit_noun(scan, i + 1, i + 1, row, subject);
	return true;
}

/* "met for two days of discussions on": the discussions of a meeting. */
static bool
read_meeting(ActScan *scan, uint32_t i)
{
	const Passage *passage = scan->passage;
	const Level *level = dlg_level(scan);
	uint32_t	end;
	uint32_t	before = dlg_before(passage, i);
	const LexFrame *row;

	if (level->verb == NOWHERE || level->acts)
		return false;
	/* "for an extensive and frank exchange of views on" */
	for (int n = 0; n < 6 && before != NOWHERE &&
		 (CLASS(OTHER) | CLASS(ARTICLE) | CLASS(AND) | CLASS(MARK)) >> dlg_class_at(passage, before) & 1; n++)
		before = dlg_before(passage, before);
	if (before == NOWHERE || dlg_class_at(passage, before) != WORD_PREPOSITION)
		return false;
	if (!ONE_OF(passage->reader, before, "for", "of") ||
		dlg_verb_row(passage, level->verb, "venue") == NULL)
		return false;
	row = dlg_act_noun(passage, i, &end);
	if (row == NULL || row->class != ACT_ASSERTIVE || row->strength != 1 || !dlg_has_matter(passage, end))
		return false;
	dlg_emit_noun(scan, i, i, row, *dlg_level_subject(scan, dlg_level(scan)));
	return true;
}

/* "met to continue consultations on": the purpose of a meeting, which its noun names. */
static bool
goes_on_talking(ActScan *scan, uint32_t i)
{
	const Passage *passage = scan->passage;
	const Level *level = dlg_level(scan);

	return dlg_is_lemma(passage, i, going_on) && level->verb != NOWHERE && dlg_verb_row(passage, level->verb, "venue");
}

/* "held consultations, with a focus on …": what a meeting whose acts are not told dealt with. */
static bool
read_focus(ActScan *scan, uint32_t i)
{
	const Passage *passage = scan->passage;
	const Level *main = &scan->levels[0];
	uint32_t	noun = i + 1;
	const LexFrame *row;

	if (!dlg_is(passage->reader, i, "with") || scan->nacts > 0 || main->verb == NOWHERE ||
		dlg_class_at(passage, main->verb) != WORD_VERB ||
		dlg_verb_row(passage, main->verb, "venue") == NULL)
		return false;
	while (noun < passage->end && noun < i + 4 && !dlg_is(passage->reader, noun, "focus"))
		noun++;
	if (!dlg_is(passage->reader, noun, "focus") || !dlg_is(passage->reader, noun + 1, "on") ||
		(row = dlg_frame_row(passage->reader->lexicon, SLICE("focus"), "")) == NULL)
		return false;
	dlg_emit_noun(scan, noun, noun, row, (Speaker) {.kind = SPEAKER_MEETING});
	return true;
}

/* "held in-depth discussions and exchanged views on …": does another verb of the same subject follow? */
static bool
opens_second(const Passage *passage, uint32_t end)
{
	return end + 1 < passage->end && dlg_class_at(passage, end) == WORD_AND &&
		dlg_class_at(passage, end + 1) == WORD_VERB && dlg_word(passage, end + 1)->form & FORM_PAST;
}

/* "had candid discussions, …": the talk alone, its matter untold. */
static bool
ends_in_noun(const Passage *passage, uint32_t noun, uint32_t end, const LexFrame *row)
{
	WordClass	class = end < passage->end ? dlg_class_at(passage, end) : WORD_STOP;

	return row->class == ACT_ASSERTIVE && dlg_class_at(passage, noun - 1) != WORD_PREPOSITION &&
		   (class == WORD_COMMA || class == WORD_OTHER || class == WORD_STOP || class == WORD_TO ||
			opens_second(passage, end));
}

/* Only carries the verb at token i a noun: "had", "held"? */
static bool
is_light(const Passage *passage, uint32_t i)
{
	if (dlg_class_at(passage, i) == WORD_HAVE)
		return dlg_frame_row(passage->reader->lexicon, SLICE("have"), "light") != NULL;
	return dlg_verb_row(passage, i, "light") != NULL;
}

/* "had discussed", "have both discussed": have with a participle. */
static bool
is_auxiliary(const Passage *passage, uint32_t i)
{
	uint32_t	after = dlg_after(passage, i);

	if (after != NOWHERE && ONE_OF(passage->reader, after, "both", "all", "each"))
		after = dlg_after(passage, after);
	return dlg_class_at(passage, i) == WORD_HAVE && after != NOWHERE &&
		/* "we've had a talk" */
		(dlg_class_at(passage, after) == WORD_HAVE ||
		 (dlg_class_at(passage, after) == WORD_VERB && dlg_word(passage, after)->form & FORM_PARTICIPLE));
}

/* Is it the first sentence of the text's prose, which tells that the meeting was held? */
static bool
opens_text(const ActScan *scan)
{
	const Reader *reader = scan->acts->reader;
	const TextBlock *block = scan->block;

	if (!scan->opens || reader->statement->dialogue == NULL)
		return false;
	while (block > reader->blocks && (--block)->kind != BLOCK_PARAGRAPH)
		;
	return block == scan->block || block->kind != BLOCK_PARAGRAPH;
}

/* "held consultations" in the first sentence: the meeting itself. */
static bool
holds_itself(const ActScan *scan, uint32_t i, const LexFrame *row)
{
	return dlg_slice_is(row->verb, "consult") && dlg_class_at(scan->passage, i) == WORD_VERB &&
		   LEMMA_OF(scan->passage, i, "hold") && opens_text(scan);
}

/* A light verb with a noun that names the act. */
static bool
read_light(ActScan *scan, uint32_t i)
{
	const Passage *passage = scan->passage;
	const Word *word = dlg_word(passage, i);
	WordClass	class = dlg_class_at(passage, i);
	bool		light = is_light(passage, i);
	bool		plan = class == WORD_VERB && dlg_slice_is(word->verb->text, "result in");
	VerbGroup	group;
	bool		purpose;
	Speaker		subject;

	if (!light && !dlg_is_lemma(passage, i, going_on))
		return false;
	if (class == WORD_VERB && dlg_class_at(passage, i + word->length) == WORD_TO)
		return false;			/* "undertook to continue their consultations" */
	group = dlg_verb_group(passage, i);
	purpose = group.auxiliaries == GROUP_TO && goes_on_talking(scan, i);
	if ((!purpose && !(light && !(group.auxiliaries & ~GROUP_HAVE)) &&
		 !(dlg_is_lemma(passage, i, going_on) && word->form & FORM_PAST && !group.auxiliaries &&
		   /* but "discussed continued exchanges" */
		   !((CLASS(VERB) | CLASS(PREPOSITION)) >> dlg_class_at(passage, i - 1) & 1))) ||
		dlg_in_complement(scan) || is_auxiliary(passage, i))
		return false;
	for (uint32_t k = i + word->length, marks = 0;
		 k < passage->end && k < i + LIGHT_WORDS + marks && dlg_before_noun(passage, k); k++)
	{
		uint32_t	end;
		const LexFrame *row = plan ? NULL : dlg_act_noun(passage, k, &end);

		marks += dlg_class_at(passage, k) == WORD_MARK;
		if (plan && dlg_class_at(passage, k) == WORD_VERB && k + 1 < passage->end &&
			dlg_class_at(passage, k + 1) == WORD_TO)
		{
			row = dlg_verb_row(passage, k, "to");
			end = k + 1;
		}
		else if (row && !dlg_has_matter(passage, end) && !has_request(passage, end, row) &&
				 !((class == WORD_HAVE || LEMMA_OF(passage, i, "engage in", "allow for")) &&
				   ends_in_noun(passage, k, end, row)) &&
				 !(class == WORD_VERB && LEMMA_OF(passage, i, "engage in") &&
				   ONE_OF(passage->reader, end, "with", "focused") && row->class == ACT_ASSERTIVE) &&
				 !(k > i + 1 && class == WORD_VERB && opens_second(passage, end) &&
				   LEMMA_OF(passage, i, "hold", "conduct")))
			row = NULL;
		if (row == NULL || row->class < 0 || (row->class == ACT_COMMISSIVE && !light))
			continue;
		if (holds_itself(scan, i, row))
			return false;
		if (purpose)
			subject = (Speaker) {.kind = SPEAKER_MEETING};
		else if (dlg_level(scan)->finite == NOWHERE || dlg_level(scan)->finite == group.first)
		{
			if (dlg_level(scan)->finite == NOWHERE)
				dlg_level_finite(scan, group.first, i, FINITE_PAST);
			subject = *dlg_level_subject(scan, dlg_level(scan));
		}
		else if (dlg_coordinated(scan, i, FINITE_PAST))
			subject = *dlg_level_subject(scan, dlg_level(scan));
		else
			return false;
		if (subject.kind < SPEAKER_PARTY && !(row->class == ACT_DIRECTIVE && subject.kind == SPEAKER_OTHER))
			return false;
		dlg_level(scan)->verb = i;
		dlg_level(scan)->form = FINITE_PAST;
		dlg_emit_noun(scan, i, k, row, subject);
		return true;
	}
	return false;
}

/* The token behind "a demonstration of", "a testament to" from token i on; NOWHERE where none is. */
static uint32_t
behind_demonstration(const Passage *passage, uint32_t i)
{
	const Reader *reader = passage->reader;

	/* "one of the clearest signs of" */
	if (dlg_is(reader, i, "one") && dlg_is(reader, i + 1, "of"))
		i += 2;
	for (uint32_t k = i; k + 2 < passage->end && k < i + 7 && dlg_is_nominal(passage, k); k++)
		if (ONE_OF(reader, k, "demonstration", "demonstrations", "testament", "testimony", "reflection",
				   "sign", "signs", "proof", "manifestation", "manifestations", "expression", "symbol", "part") &&
			ONE_OF(reader, k + 1, "of", "to"))
			return k + 2;
	return NOWHERE;
}

/* "One of the highlights was the signing of …": what a meeting brought about. */
static bool
read_outcome(ActScan *scan, uint32_t i)
{
	const Passage *passage = scan->passage;
	const Level *level = dlg_level(scan);
	uint32_t	end;
	uint32_t	noun;
	const LexFrame *row;

	if (scan->depth > 0 || level->finite != i || !dlg_is(passage->reader, i + 1, "the") ||
		!dlg_begins(passage->reader, i + 2, LEX_OTHER) || (row = dlg_act_noun(passage, i + 2, &end)) == NULL ||
		row->class == ACT_COMMISSIVE ||
		!(dlg_is(passage->reader, end, "of") || dlg_class_at(passage, end) == WORD_AND))
		return false;
	for (uint32_t k = i; k-- > level->start && k + LIGHT_WORDS > i;)
		if (ONE_OF(passage->reader, k, "highlight", "highlights", "outcome", "outcomes", "result", "results",
				   "achievement", "achievements"))
		{
			dlg_emit_noun(scan, i + 2, i + 2, row, (Speaker) {.kind = SPEAKER_ALL});
			/* "the recognition and launch of" */
			if (dlg_class_at(passage, end) == WORD_AND && (row = dlg_act_noun(passage, end + 1, &noun)) != NULL &&
				row->class != ACT_COMMISSIVE)
				dlg_emit_noun(scan, end + 1, end + 1, row, (Speaker) {.kind = SPEAKER_ALL});
			return true;
		}
	return false;
}

/* "This visit is a clear demonstration of their commitment to V": what shows a commitment is one. */
static bool
read_demonstration(ActScan *scan, uint32_t i)
{
	const Passage *passage = scan->passage;
	bool		opens = dlg_class_at(passage, i) == WORD_BE ? dlg_level(scan)->finite == i
		: dlg_is_lemma(passage, i, giving);
	uint32_t	first = opens && scan->depth == 0 ? behind_demonstration(passage, i + 1) : NOWHERE;

	for (uint32_t k = first; first != NOWHERE && k + 1 < passage->end && k < first + LIGHT_WORDS; k++)
	{
		const char *name = dlg_noun_frame(passage->reader, k);

		if (name && (strcmp(name, "commitment") == 0 || strcmp(name, "readiness") == 0))
		{
			const LexFrame *rows = dlg_lexicon_rows(passage->reader->lexicon, SLICE("express"));
			Candidate	candidate = {.verb = i, .start = i};

			candidate.frame = (Frame) {.object = first, .noun = k, .verb = SLICE("commit"), .rows = rows,
									   .row = dlg_row_named(rows, name)};
			if (!dlg_is_own(scan->acts, passage, first, k, &candidate.frame.owner) &&
				candidate.frame.owner.ncodes == 0)
				return false;
			if (candidate.frame.owner.ncodes == 0)
				candidate.subject.kind = SPEAKER_ALL;
			else
			{
				candidate.subject = (Speaker) {.kind = SPEAKER_PARTY, .parties = candidate.frame.owner};
				candidate.frame.owner.ncodes = 0;
			}
			dlg_emit_act(scan, &candidate);
			return true;
		}
		if (!dlg_before_noun(passage, k) && dlg_class_at(passage, k) != WORD_POSSESSIVE)
			return false;
	}
	return false;
}

/* "It is our shared view that …", "It was the belief of both sides that …": what is expressed by its noun. */
static bool
read_conviction(ActScan *scan, uint32_t i)
{
	const Passage *passage = scan->passage;
	const LexFrame *plain;
	const LexFrame *row = NULL;
	uint32_t	noun = i + 1;
	uint32_t	that;
	bool		own = dlg_class_at(passage, noun) == WORD_OWN;

	if (scan->depth > 0 || dlg_level(scan)->finite != i || !dlg_is(passage->reader, i - 1, "it") ||
		!(own || dlg_is(passage->reader, noun, "the")) ||
		(plain = dlg_frame_row(passage->reader->lexicon, SLICE("express"), "")) == NULL)
		return false;
	while (row == NULL && ++noun < i + 5 && dlg_is_nominal(passage, noun))
		row = dlg_compound(passage->reader, plain, noun);
	for (that = noun + 1; row && that < noun + 6 && dlg_class_at(passage, that) != WORD_THAT; that++)
		own |= dlg_is(passage->reader, that, "of");
	if (row == NULL || !own || dlg_class_at(passage, that) != WORD_THAT)
		return false;
	dlg_emit_noun(scan, i, noun, row, (Speaker) {.kind = SPEAKER_ALL});
	return true;
}

/* "Agreement to hold annual talks": a bullet that tells what was promised. */
static bool
read_promise(ActScan *scan, uint32_t i)
{
	static const struct
	{
		const char *noun;
		Slice		verb;
	}			promises[] = {{"agreement", {"agree", 5}}, {"decision", {"decide", 6}},
							  {"commitment", {"commit", 6}}, {"pledge", {"pledge", 6}},
							  {"intention", {"intend", 6}}};
	const Reader *reader = scan->passage->reader;
	const LexFrame *row = NULL;

	if (scan->lead.commissive)
		return false;
	for (size_t k = 0; k < sizeof promises / sizeof *promises && row == NULL; k++)
		if (dlg_is(reader, i, promises[k].noun))
			row = dlg_frame_row(reader->lexicon, promises[k].verb, "to");
	if (row == NULL)
		return false;
	dlg_emit_noun(scan, i, i, row, scan->lead.subject.kind < SPEAKER_PARTY ? (Speaker) {.kind = SPEAKER_ALL}
				  : scan->lead.subject);
	return true;
}

/* A bullet that opens with the noun of an act: "Recognition of the need to …". */
static bool
read_bullet(ActScan *scan, uint32_t i)
{
	const Passage *passage = scan->passage;
	uint32_t	end;
	const LexFrame *row;
	Speaker		subject = scan->lead.subject;

	if (i != passage->first || !scan->opens || scan->block->kind != BLOCK_BULLET ||
		scan->lead.block == NOWHERE)
		return false;
	if (dlg_class_at(passage, i + 1) == WORD_TO)
		return read_promise(scan, i);
	row = dlg_act_noun(passage, i, &end);
	if (row == NULL || row->class == ACT_COMMISSIVE ||
		!ONE_OF(passage->reader, end, "of", "for", "to", "that"))
		return false;
	if (subject.kind < SPEAKER_PARTY)
		subject = (Speaker) {.kind = SPEAKER_ALL};
	dlg_emit_noun(scan, i, i, row, subject);
	return true;
}

/* At a verb: the noun of an act that it bears. */
static bool
find_borne(ActScan *scan, uint32_t i)
{
	const Passage *passage = scan->passage;
	bool		bears = dlg_deeds(passage->reader, i) & DEED_BEARS;

	if ((bears || dlg_verb_row(passage, i, "light")) && read_light(scan, i))
		return true;
	if (bears && read_demonstration(scan, i))
		return true;
	return (bears || i < passage->first + TOPIC_WORDS) && dlg_find_matter(scan, i);
}

bool
dlg_find_nominal(ActScan *scan, uint32_t i)
{
	const Passage *passage = scan->passage;

	if (i == passage->first && read_bullet(scan, i))
		return true;
	switch (dlg_class_at(passage, i))
	{
		case WORD_BE:
			return dlg_find_matter(scan, i) || read_demonstration(scan, i) || read_outcome(scan, i) ||
				read_conviction(scan, i) || dlg_find_aim(scan, i);
		case WORD_PREPOSITION:
			return read_adverbial(scan, i) || read_focus(scan, i);
		case WORD_HAVE:
			return read_light(scan, i);
		case WORD_VERB:
			if (find_borne(scan, i))
				return true;
			/* fall through */
		case WORD_NAME:
		case WORD_OTHER:
			return dlg_begins(passage->reader, i, LEX_OTHER) && (dlg_find_held(scan, i) || read_meeting(scan, i));
		default:
			return false;
	}
}
