/*
 * act_relative.c: verbs of relative clauses: who spoke ("Minister X, who
 * thanked …"), what an earlier text said for the parties, what another event
 * was for.
 */
#include "act.h"

/* "…, Minister X, who thanked …": the person named before the comma speaks. */
static bool
read_who(ActScan *scan, Candidate *candidate, uint32_t comma)
{
	const Passage *passage = scan->passage;
	uint32_t	first = comma;
	Level	   *level = dlg_level(scan);

	if (comma == NOWHERE || dlg_class_at(passage, comma) != WORD_COMMA || candidate->frame.row == NULL ||
		candidate->frame.row->class < 0 || !(dlg_word(passage, candidate->verb)->form & FORM_PAST))
		return false;
	while (first > passage->first && comma - first < 14 && dlg_class_at(passage, first - 1) != WORD_COMMA &&
		   dlg_class_at(passage, first - 1) != WORD_STOP && dlg_class_at(passage, first - 1) != WORD_VERB &&
		   !(dlg_class_at(passage, first - 1) == WORD_PREPOSITION && !dlg_is(passage->reader, first - 1, "of")))
		first--;
	candidate->subject = dlg_speaker(scan->acts, passage, first, comma);
	if (candidate->subject.kind != SPEAKER_PARTY &&
		!(candidate->subject.kind == SPEAKER_OTHER && candidate->subject.person))
		return false;
	level->relative = false;
	level->subject = candidate->subject;
	level->has_subject = true;
	dlg_emit_act(scan, candidate);
	return true;
}

/* "Peru and Chile are partners who remain committed to V": who they are is what they say of themselves. */
static bool
read_identity(ActScan *scan, Candidate *candidate)
{
	if (scan->levels[0].form != FINITE_BE || scan->depth > 1 || candidate->frame.row == NULL ||
		candidate->frame.row->class != ACT_COMMISSIVE || candidate->frame.row->strength < 3)
		return false;
	candidate->subject = *dlg_level_subject(scan, &scan->levels[0]);
	if (candidate->subject.kind < SPEAKER_PARTY || !dlg_is_own_party(scan->acts, &candidate->subject))
		return false;
	dlg_level(scan)->relative = false;
	dlg_level(scan)->subject = candidate->subject;
	dlg_level(scan)->has_subject = true;
	dlg_emit_act(scan, candidate);
	return true;
}

/* "the Statement, which reaffirmed our vision": what an earlier text of the parties said for them. */
static bool
says_of_us(const Passage *passage, const Candidate *candidate)
{
	uint32_t	object = candidate->frame.object;

	return object < passage->end &&
		LEMMA_OF(passage, candidate->verb, "reaffirm", "affirm", "recognize", "reiterate") &&
		(dlg_is(passage->reader, object, "our") || (dlg_is(passage->reader, object, "a") &&
		 ONE_OF(passage->reader, object + 1, "shared", "common", "mutual", "joint")));
}

/* ", which focused on …": what another event was for. */
void
dlg_read_relative(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;
	uint32_t	which = candidate->group.before;
	const LexFrame *row;
	uint32_t	comma = dlg_before(passage, which);

	dlg_act_frame(scan, candidate);
	row = candidate->frame.row;
	if (dlg_is(passage->reader, which, "who") && (read_who(scan, candidate, comma) || read_identity(scan, candidate)))
		return;
	if (dlg_class_at(passage, which) != WORD_WHICH || comma == NOWHERE ||
		dlg_class_at(passage, comma) != WORD_COMMA || row == NULL ||
		!(dlg_word(passage, candidate->verb)->form & FORM_PAST))
		return;
	if (says_of_us(passage, candidate))
	{
		candidate->subject = (Speaker) {.kind = SPEAKER_ALL};
		candidate->reported = true;
		dlg_emit_act(scan, candidate);
		return;
	}
	if (row->class != ACT_ASSERTIVE || row->strength != 1)
		return;
	candidate->subject = (Speaker) {.kind = SPEAKER_OTHER, .pronoun = true};
	dlg_emit_act(scan, candidate);
}

