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

/* Does a verb that may be a past form only qualify the noun before it: by, in, at, on with a time or place? */
static bool
qualifies(const Passage *passage, uint32_t verb)
{
	static const char *const always[] = {"by", "in", "at", "during", "under", "between", "among", "amongst", "within", "last", "earlier",
	"since", "through", "via", "alongside", NULL};
	const Word *word = dlg_word(passage, verb);
	uint32_t	next = verb + word->length;

	if (!(word->form & FORM_PARTICIPLE) || next >= passage->end)
		return false;
	while (next < passage->end && dlg_class_at(passage, next) == WORD_ADVERB && !dlg_is(passage->reader, next, "in"))
		next++;
	if (next < passage->end && dlg_class_at(passage, next) == WORD_ADVERB)
		return false;
	return dlg_is_any(passage->reader, next, always);
}

static bool
is_lemma(const Passage *passage, uint32_t i, const char *const *lemmas)
{
	for (; *lemmas; lemmas++)
		if (dlg_slice_is(dlg_word(passage, i)->verb->text, *lemmas))
			return true;
	return false;
}

/* Does the row make an act that may stand as a rider: said of the main act, not done beside it? */
static bool
fits_rider(const Passage *passage, uint32_t verb, const LexFrame *row)
{
	static const char *const never[] = {"support", "continue", "maintain", "guarantee", "advocate", "encourage", "endeavor", "create",
	"form", "sign", "direct", "mean", "advise", "target", "recommend", "address", "name", NULL};
	static const char *const commissive[] = {"consider", "look forward", "commit", "pledge", "recommit", "promise", NULL};

	if (row == NULL || row->class < 0 || is_lemma(passage, verb, never))
		return false;
	if (row->class == ACT_ASSERTIVE)
		return row->strength > 1;
	if (row->class == ACT_COMMISSIVE)
		return is_lemma(passage, verb, commissive);
	if (row->class == ACT_DECLARATIVE)
		return is_lemma(passage, verb, (const char *const[]) {"announce", "declare", NULL});
	return true;
}

/* Does a finite verb stand at token i, so that the word before it is a noun ("states welcomed")? */
static bool
is_finite_at(const Passage *passage, uint8_t form, uint32_t i)
{
	WordClass	class = i == NOWHERE ? WORD_STOP : dlg_class_at(passage, i);

	return class == WORD_BE || class == WORD_HAVE || class == WORD_DO || class == WORD_MODAL ||
		(class == WORD_VERB && dlg_word(passage, i)->form & (FORM_PAST | FORM_S | (form & FORM_S ? FORM_BASE : 0)));
}

/* A rider or an opening participle: ", recognizing …", "Citing …, the parties", "by launching …". */
static void
read_gerund(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;
	const Reader *reader = passage->reader;
	uint32_t	before = candidate->group.before;
	WordClass	class = before == NOWHERE ? WORD_STOP : dlg_class_at(passage, before);
	bool		launching = class == WORD_PREPOSITION && dlg_is(reader, before, "by");
	const LexFrame *row = candidate->frame.row;
	Level	   *main = &scan->levels[0];

	if (class != WORD_COMMA && class != WORD_STOP && class != WORD_AS && !launching)
		return;
	if (!dlg_opens_object(passage, candidate->frame.object) &&
		(candidate->frame.row == NULL || candidate->frame.row->class != ACT_COMMISSIVE || candidate->frame.object >= passage->end ||
		 dlg_class_at(passage, candidate->frame.object) == WORD_COMMA))
		return;
	if (launching ? row->class != ACT_DECLARATIVE || dlg_class_at(passage, candidate->frame.object) != WORD_ARTICLE
		: !fits_rider(passage, candidate->verb, row))
		return;
	if (class == WORD_STOP && before != NOWHERE)
		return;
	if (before == NOWHERE && !scan->opens && scan->passage->sentence->first != passage->first)
		return;
	candidate->rider = true;
	scan->depth = 0;
	if (main->finite != NOWHERE)
		candidate->subject = *dlg_level_subject(scan, main);
	else
	{
		/* the subject stands behind the comma that closes the opening participle */
		for (uint32_t i = candidate->verb; i + 1 < passage->end; i++)
		{
			Speaker		speaker;
			uint32_t	end;

			if (dlg_class_at(passage, i) != WORD_COMMA)
				continue;
			end = i + 1;
			while (end < passage->end && end < i + 12 && !is_finite_at(passage, FORM_S, end))
				end++;
			speaker = dlg_speaker(scan->acts, passage, i + 1, end);
			if (speaker.kind >= SPEAKER_PARTY)
			{
				candidate->subject = speaker;
				break;
			}
		}
	}
	if (candidate->subject.kind >= SPEAKER_PARTY)
		dlg_emit_act(scan, candidate);
}

/* An infinitive: the purpose of a meeting, "us to explore", or a bullet "to recognize that". */
static void
read_infinitive(ActScan *scan, Candidate *candidate)
{
	static const char *const venues[] = {"venue", "opportunity", "opportunities", "forum", "platform", "occasion", "chance", NULL};
	static const char *const never[] = {"seek", "aim", "plan", "continue", "support", "intend", "agree", "commit", "will", "create", "form", "set up",
	"try", "attempt", "strive", "tackle", "monitor", "target", "map", "negotiate", "cover", "prioritize", "order", "direct", "offer", "back", NULL};
	const Passage *passage = scan->passage;
	const Reader *reader = passage->reader;
	uint32_t	to = candidate->group.first;
	uint32_t	governor = dlg_before(passage, to);
	Level	   *level = dlg_level(scan);
	const LexFrame *venue;

	if (candidate->group.auxiliaries != GROUP_TO || candidate->frame.row == NULL || candidate->frame.row->class < 0)
		return;
	if (governor == NOWHERE && scan->opens && scan->lead.block != NOWHERE)
	{
		if (scan->lead.commissive)
			return;
		candidate->subject = scan->lead.subject;
		if (candidate->subject.kind < SPEAKER_PARTY)
			candidate->subject = (Speaker) {.kind = SPEAKER_ALL};
		dlg_emit_act(scan, candidate);
		return;
	}
	if (governor == NOWHERE)
		return;
	if (dlg_is(reader, governor, "us") && candidate->frame.row->class == ACT_COMMISSIVE)
	{
		candidate->subject = (Speaker) {.kind = SPEAKER_ALL};
		dlg_emit_act(scan, candidate);
		return;
	}
	if ((level->acts && !(level->purpose && dlg_class_at(passage, governor) == WORD_AND)) || dlg_in_complement(scan) || is_lemma(passage, candidate->verb, never))
		return;
	venue = level->verb == NOWHERE ? NULL : dlg_frame_row(reader->lexicon, dlg_word(passage, level->verb)->verb->text, "venue");
	if (venue == NULL && !dlg_is_any(reader, governor, venues))
		return;
	if (level->finite == NOWHERE)
		return;
	candidate->subject = *dlg_level_subject(scan, level);
	if (candidate->subject.kind < SPEAKER_OTHER || dlg_is_own_party(scan->acts, &candidate->subject) ||
		(level->verb != NOWHERE && level->verb + 1 < passage->end && dlg_is(reader, level->verb + 1, "with")))
		candidate->subject = (Speaker) {.kind = SPEAKER_MEETING};
	level->purpose = true;
	dlg_emit_act(scan, candidate);
}

/* A bullet that opens with a verb of its own under a lead-in. */
static void
read_bullet(ActScan *scan, Candidate *candidate)
{
	const LexFrame *row = candidate->frame.row;
	uint8_t		form = dlg_word(scan->passage, candidate->verb)->form;

	if (row == NULL || row->class < 0 || scan->lead.block == NOWHERE || scan->lead.commissive)
		return;
	if (scan->lead.acts && !(form & FORM_PAST))
		return;
	if (!dlg_opens_object(scan->passage, candidate->frame.object) && candidate->frame.object >= scan->passage->end)
		return;
	candidate->subject = scan->lead.subject;
	if (candidate->subject.kind < SPEAKER_PARTY)
		candidate->subject = (Speaker) {.kind = SPEAKER_ALL};
	dlg_level_finite(scan, candidate->group.first, candidate->verb,
					 form & FORM_PAST ? FINITE_PAST : form & FORM_ING ? FINITE_NONE : FINITE_BASE);
	dlg_level(scan)->subject = candidate->subject;
	dlg_level(scan)->has_subject = true;
	dlg_emit_act(scan, candidate);
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

/* May a base form after "and" be finite, though an infinitive stands between it and the finite verb? */
static bool
base_goes_back(ActScan *scan, const Candidate *candidate)
{
	const Passage *passage = scan->passage;
	const Level *level = dlg_level(scan);
	const LexFrame *row = candidate->frame.row;
	bool		infinitive = false;

	for (uint32_t i = level->finite; i < candidate->verb; i++)
		infinitive |= dlg_class_at(passage, i) == WORD_TO || (i > level->finite && dlg_class_at(passage, i) == WORD_MODAL);
	if (!infinitive)
		return true;
	if (row == NULL || row->class < 0)
		return false;
	if (row->class == ACT_EXPRESSIVE || (row->class == ACT_ASSERTIVE && row->strength > 1))
		return !is_lemma(passage, candidate->verb, (const char *const[]) {"support", "endorse", NULL});
	return (!level->acts && row->class == ACT_COMMISSIVE) || is_lemma(passage, candidate->verb, (const char *const[]) {"look forward", "remain committed", NULL});
}

/* "met to review X and discuss Y": the second purpose. */
static bool
read_second_purpose(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;
	Level	   *level = dlg_level(scan);
	const LexFrame *row = candidate->frame.row;

	if (!level->purpose || row == NULL || row->class < 0 || !(dlg_word(passage, candidate->verb)->form & FORM_BASE) ||
		(row->class == ACT_COMMISSIVE && row->strength > 1) || row->class == ACT_DECLARATIVE ||
		!dlg_opens_object(passage, candidate->frame.object))
		return false;
	candidate->subject = (Speaker) {.kind = SPEAKER_MEETING};
	dlg_emit_act(scan, candidate);
	return true;
}

/* A verb after "and" or a comma: it shares the subject of the one before. */
static void
read_coordinated(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;
	uint8_t		form = dlg_word(passage, candidate->verb)->form;
	Finite		finite = form & FORM_PAST ? FINITE_PAST : form & FORM_S ? FINITE_S : FINITE_BASE;
	Level	   *level;

	if (finite == FINITE_BASE && read_second_purpose(scan, candidate))
		return;

	/* "agreed voluntary norms": an adjective */
	if (is_lemma(passage, candidate->verb, (const char *const[]) {"agree", "share", NULL}) && form & FORM_PARTICIPLE &&
		candidate->frame.object < passage->end && dlg_class_at(passage, candidate->frame.object) == WORD_OTHER)
		return;
	if (scan->levels[0].acts && scan->levels[0].form == FINITE_BASE && form & FORM_PAST && candidate->frame.row &&
		candidate->frame.row->class == ACT_COMMISSIVE && dlg_class_at(passage, candidate->group.before) == WORD_AND)
		finite = FINITE_BASE, candidate->reported = false, form = FORM_BASE;
	if (finite == FINITE_S && !dlg_opens_object(passage, candidate->frame.object) &&
		(candidate->frame.object >= passage->end || dlg_class_at(passage, candidate->frame.object) != WORD_TO))
		return;
	if (!dlg_coordinated(scan, candidate->group.first, finite))
	{
		level = dlg_level(scan);
		if (scan->depth > 0 && level->finite != NOWHERE && scan->levels[scan->depth - 1].finite == NOWHERE &&
			dlg_class_at(passage, level->opener) == WORD_WHICH)
			level = &scan->levels[--scan->depth];
		if (level->finite != NOWHERE || dlg_class_at(passage, candidate->group.before) != WORD_COMMA)
			return;
		candidate->subject = dlg_subject(scan->acts, passage, level->start, candidate->group.first);
		if ((finite = finite_form(form, &candidate->subject)) == FINITE_NONE || candidate->subject.kind < SPEAKER_OTHER)
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
	if (finite == FINITE_BASE && dlg_word(passage, candidate->verb)->form & FORM_BASE && !base_goes_back(scan, candidate))
		return;
	candidate->subject = *dlg_level_subject(scan, level);
	candidate->perfect = level->form == FINITE_HAVE;
	level->verb = candidate->verb;
	dlg_emit_act(scan, candidate);
}

/* "the challenges underscore our commitment to …": a thing that shows what the parties are committed to. */
static bool
shows_own(const Passage *passage, const Candidate *candidate)
{
	return candidate->frame.row && dlg_slice_is(candidate->frame.row->frame, "commitment") && candidate->frame.object < passage->end &&
		dlg_class_at(passage, candidate->frame.object) == WORD_OWN;
}

/* A verb right after a noun phrase: finite where that is its subject, else a participle or a noun. */
static void
read_after_noun(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;
	Level	   *level = dlg_level(scan);
	uint8_t		form = dlg_word(passage, candidate->verb)->form;
	Finite		finite;
	bool		shows = false;

	if (!(form & FORM_PAST) && is_finite_at(passage, form, dlg_after(passage, candidate->verb + dlg_word(passage, candidate->verb)->length - 1)))
		return;
	if (level->finite != NOWHERE)
	{
		if (!dlg_new_clause(scan, candidate->group.first, &candidate->subject))
			return;
	}
	else
		candidate->subject = dlg_subject(scan->acts, passage, level->start, candidate->group.first);
	finite = finite_form(form, &candidate->subject);
	if (candidate->subject.kind == SPEAKER_THING && form & FORM_BASE && shows_own(passage, candidate))
		finite = FINITE_BASE, shows = true;
	if (finite == FINITE_NONE || (candidate->subject.kind == SPEAKER_NONE))
		return;
	if (!shows && candidate->subject.kind == SPEAKER_THING && !(form & FORM_PAST) &&
		(form & FORM_BASE || candidate->frame.object == passage->end || !(dlg_opens_object(passage, candidate->frame.object) ||
		 dlg_class_at(passage, candidate->frame.object) == WORD_TO || dlg_class_at(passage, candidate->frame.object) == WORD_PREPOSITION)))
		return;
	dlg_level_finite(scan, candidate->group.first, candidate->verb, finite);
	level = dlg_level(scan);
	if (scan->depth > 0 && level->opener != NOWHERE)
	{
		/* what was done elsewhere: "where participants discussed", "as our presidents stated" */
		candidate->reported = dlg_class_at(passage, level->opener) == WORD_WHICH || (level->opener == passage->first && dlg_is(passage->reader, level->opener, "as"));
		if (dlg_is(passage->reader, level->opener, "where") && candidate->subject.kind == SPEAKER_ALL)
			candidate->subject.kind = SPEAKER_OTHER, candidate->subject.pronoun = true;
	}
	level->subject = candidate->subject;
	level->has_subject = true;
	if (!level->relative)
		dlg_emit_act(scan, candidate);
}

/* ", which focused on …": what another event was for. */
static void
read_relative(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;
	uint32_t	which = candidate->group.before;
	const LexFrame *row = candidate->frame.row;

	uint32_t	comma = dlg_before(passage, which);

	if (dlg_class_at(passage, which) != WORD_WHICH || comma == NOWHERE || dlg_class_at(passage, comma) != WORD_COMMA ||
		row == NULL || row->class != ACT_ASSERTIVE || row->strength != 1 || !(dlg_word(passage, candidate->verb)->form & FORM_PAST))
		return;
	candidate->subject = (Speaker) {.kind = SPEAKER_OTHER, .pronoun = true};
	dlg_emit_act(scan, candidate);
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
		!(dlg_is_nominal(passage, before) || dlg_class_at(passage, before) == WORD_PRONOUN) || !(word->form & FORM_PAST) ||
		dlg_is(passage->reader, candidate->verb + word->length, "by"))
		return false;
	return dlg_subject(scan->acts, passage, level->start, candidate->group.first).kind >= SPEAKER_OTHER;
}

/* A verb without auxiliaries. */
static void
read_bare(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;
	uint32_t	before = candidate->group.before;
	uint8_t		form = dlg_word(passage, candidate->verb)->form;
	WordClass	class = before == NOWHERE ? WORD_STOP : dlg_class_at(passage, before);
	bool		starts = before == NOWHERE || (class == WORD_STOP && !dlg_mark(passage->reader, before, ';'));

	if (starts && (scan->block->kind == BLOCK_BULLET || scan->block->kind == BLOCK_NUMBERED) && scan->lead.block != NOWHERE &&
		(before != NOWHERE || passage->first == scan->block->first || form & FORM_PAST))
	{
		read_bullet(scan, candidate);
		return;
	}
	if (form & FORM_ING && !(form & (FORM_PAST | FORM_BASE)))
	{
		if (class == WORD_AND && scan->block->kind == BLOCK_BULLET && scan->lead.block != NOWHERE && scan->nacts > 0 &&
			scan->levels[0].form == FINITE_NONE)
			read_bullet(scan, candidate);
		else
			read_gerund(scan, candidate);
		return;
	}
	if (qualifies(passage, candidate->verb) && !meets_at(scan, candidate))
	{
		if (class == WORD_AS && before == passage->first)
		{
			const LexFrame *row = dlg_frame_row(passage->reader->lexicon, candidate->frame.verb, "will");

			for (uint32_t i = candidate->verb; i < passage->end && row; i++)
				if (dlg_is(passage->reader, i, "will"))
					candidate->frame.row = row;
			candidate->subject = (Speaker) {.kind = SPEAKER_ALL};
			candidate->reported = true;
			dlg_emit_act(scan, candidate);
		}
		return;
	}
	if (scan->depth == 0 && scan->levels[0].finite == NOWHERE && scan->carried.finite != NOWHERE && form & FORM_PAST &&
		(class == WORD_STOP || (class == WORD_AND && before == scan->levels[0].start)))
	{
		/* "…; agreed to …; and welcomed …" */
		uint32_t	start = scan->levels[0].start;

		scan->levels[0] = scan->carried;
		scan->levels[0].start = start;
		read_coordinated(scan, candidate);
	}
	else if ((class == WORD_THAT || class == WORD_WHICH) && dlg_level(scan)->finite == NOWHERE)
	{
		dlg_level_finite(scan, candidate->group.first, candidate->verb,
						 form & FORM_PAST ? FINITE_PAST : form & FORM_S ? FINITE_S : FINITE_BASE);
		dlg_level(scan)->relative = true;
		read_relative(scan, candidate);
	}
	else if (class == WORD_AND || class == WORD_COMMA)
		read_coordinated(scan, candidate);
	else if (class == WORD_OTHER || class == WORD_NAME || class == WORD_VERB || class == WORD_PRONOUN || class == WORD_INSIDE || class == WORD_MARK ||
			 (class == WORD_ARTICLE && dlg_is_any(passage->reader, before, (const char *const[]) {"both", "all", "each", NULL})))
		read_after_noun(scan, candidate);
}

/* A passive: an impersonal, the thing that is discussed, what was established; "are committed to". */
static void
read_passive(ActScan *scan, Candidate *candidate)
{
	static const char *const never[] = {"found", "form", "create", "name", "appoint", "direct", "order", "share", "provide", "describe", "tell", "issue",
	"back", "support", "offer", "task", "target", "oblige", "bind", "consider", "continue", "want", "exchange", "say", "inform", NULL};
	static const char *const own[] = {"commit", "determine", "resolve", "dedicate", "pledge", NULL};
	static const char *const planned[] = {"plan", "expect", "schedule", "envisage", "foresee", "anticipate", "intend", NULL};
	const Passage *passage = scan->passage;
	const LexFrame *row = candidate->frame.row;
	Level	   *level = dlg_level(scan);
	WordClass	opener = scan->depth ? dlg_class_at(passage, level->opener) : WORD_STOP;

	if (row == NULL || row->class < 0 || candidate->group.auxiliaries & (GROUP_MODAL | GROUP_TO | GROUP_DO) ||
		is_lemma(passage, candidate->verb, never))
		return;
	candidate->subject = *dlg_level_subject(scan, level);
	candidate->perfect = candidate->group.auxiliaries & GROUP_HAVE;
	if (is_lemma(passage, candidate->verb, own) || is_lemma(passage, candidate->verb, planned))
	{
		if (candidate->subject.kind < SPEAKER_PARTY)
			return;
	}
	else if (row->class == ACT_DECLARATIVE)
	{
		candidate->reported = candidate->perfect || opener == WORD_WHICH || candidate->subject.kind >= SPEAKER_PARTY ||
			!dlg_is_any(passage->reader, level->start, (const char *const[]) {"a", "an", NULL});
		if (opener == WORD_THAT)
			return;
		candidate->subject = (Speaker) {.kind = SPEAKER_ALL};
	}
	else if (opener == WORD_WHICH || opener == WORD_THAT || opener == WORD_HOW)
		return;
	else if (candidate->subject.kind < SPEAKER_OTHER || row->class != ACT_COMMISSIVE)
		candidate->subject = (Speaker) {.kind = SPEAKER_ALL};
	dlg_emit_act(scan, candidate);
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

	if (class == WORD_BE || class == WORD_HAVE || class == WORD_MODAL || class == WORD_TO || class == WORD_DO ||
		dlg_is_any(passage->reader, i, (const char *const[]) {"be", "been", "being", "having", NULL}))
		return;
	if (class == WORD_COMMA && scan->depth > 0 && dlg_level(scan)->finite != NOWHERE &&
		scan->levels[scan->depth - 1].finite == NOWHERE)
		scan->depth--;
	if (dlg_level(scan)->finite != NOWHERE)
	{
		dlg_level_subject(scan, dlg_level(scan));
		if (class != WORD_AND && class != WORD_COMMA && !dlg_new_clause(scan, i, &subject) && before != NOWHERE && own == WORD_MODAL &&
			(class == WORD_OTHER || class == WORD_NAME || class == WORD_PRONOUN))
			/* "we believe the lesson must be": a clause without its "that" */
			dlg_level_push(scan, i - 1);
	}
	dlg_level_finite(scan, i, NOWHERE, own == WORD_BE ? FINITE_BE : own == WORD_HAVE ? FINITE_HAVE : own == WORD_MODAL ? FINITE_MODAL : FINITE_BASE);
}

void
dlg_find_act(ActScan *scan, uint32_t i)
{
	const Passage *passage = scan->passage;
	const Word *word = dlg_word(passage, i);
	Candidate	candidate = {.verb = i, .start = i};
	WordClass	before;

	if (word->class == WORD_BE || word->class == WORD_HAVE || word->class == WORD_DO || word->class == WORD_MODAL)
		read_auxiliary(scan, i);
	if (dlg_find_nominal(scan, i))
		return;
	if (word->class == WORD_MODAL || word->class == WORD_BE)
	{
		dlg_find_modal(scan, i);
		return;
	}
	if (word->class != WORD_VERB)
		return;
	candidate.group = dlg_verb_group(passage, i);
	candidate.frame = dlg_frame(scan->acts, passage, i);
	before = candidate.group.before == NOWHERE ? WORD_STOP : dlg_class_at(passage, candidate.group.before);
	if (before == WORD_OWN || before == WORD_POSSESSIVE)
		return;
	if (candidate.group.auxiliaries & GROUP_TO)
		read_infinitive(scan, &candidate);
	else if (candidate.group.auxiliaries & (GROUP_MODAL | GROUP_DO))
		dlg_level(scan)->verb = i;
	else if (candidate.group.auxiliaries & GROUP_BE)
	{
		dlg_level(scan)->verb = i;
		if (word->form & FORM_PARTICIPLE)
			read_passive(scan, &candidate);
	}
	else if (candidate.group.auxiliaries & GROUP_HAVE)
	{
		dlg_level(scan)->verb = i;
		candidate.perfect = true;
		candidate.subject = *dlg_level_subject(scan, dlg_level(scan));
		dlg_emit_act(scan, &candidate);
	}
	else
		read_bare(scan, &candidate);
}
