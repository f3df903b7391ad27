/*
 * act_line.c: lines of a text that name no subject: "Recalling the treaty,",
 * "Have agreed as follows:", "Welcomed the progress made."
 *
 * They go on from a title or an opening "We, the ministers,"; all parties of
 * the dialogue speak.  Invariant: only the first verb of a sentence is read so.
 */
#include "act.h"

/* Is the sentence a line of a preamble: "Recalling the treaty,", "Mindful of …; and"? */
bool
dlg_opens_preamble(const ActScan *scan)
{
	const Passage *passage = scan->passage;
	uint32_t	last = passage->end - 1;

	if (!scan->opens || scan->acts->all.ncodes < 2 || scan->block->kind == BLOCK_BULLET)
		return false;
	if (dlg_class_at(passage, last) == WORD_AND && last > passage->first)
		last--;
	return dlg_mark(passage->reader, last, ',') || dlg_mark(passage->reader, last, ';');
}

/* Does the verb have what it says behind it: an object, "that", "to", "as follows"? */
static bool
has_matter(const Passage *passage, const Candidate *candidate)
{
	uint32_t	object = candidate->frame.object;

	if (dlg_word(passage, candidate->verb)->length > 1 || candidate->frame.noun != NOWHERE)
		return object < passage->end;
	return object < passage->end && (dlg_opens_object(passage, object) || dlg_class_at(passage, object) == WORD_TO ||
									 dlg_class_at(passage, object) == WORD_AS ||
									 dlg_is(passage->reader, object, "on"));
}

/* "Both sides: agreed to V; welcomed X": who speaks stands before the colon. */
bool
dlg_read_headed(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;
	uint32_t	colon = candidate->group.before;

	if (!(dlg_word(passage, candidate->verb)->form & (FORM_PAST | FORM_S)) || colon == NOWHERE ||
		candidate->group.auxiliaries || !dlg_mark(passage->reader, colon, ':') || colon > passage->first + 8 ||
		!(has_matter(passage, candidate) || candidate->frame.row->class == ACT_COMMISSIVE))
		return false;
	candidate->subject = dlg_speaker(scan->acts, passage, passage->first, colon);
	if (candidate->subject.kind != SPEAKER_ALL && candidate->subject.kind != SPEAKER_PARTY)
		return false;
	dlg_level_finite(scan, candidate->group.first, candidate->verb,
					 dlg_word(passage, candidate->verb)->form & FORM_PAST ? FINITE_PAST : FINITE_S);
	dlg_level(scan)->subject = candidate->subject;
	dlg_level(scan)->has_subject = true;
	dlg_emit_act(scan, candidate);
	return true;
}

/* "In this regard, welcomed the plan": do only adverbs and a comma stand before the verb, and a matter behind it? */
static bool
opens_behind_adverb(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;
	uint32_t	comma = candidate->group.before;

	if (comma == NOWHERE || comma == passage->first || dlg_class_at(passage, comma) != WORD_COMMA ||
		candidate->group.auxiliaries)
		return false;
	for (uint32_t i = passage->first; i < comma; i++)
		if (dlg_class_at(passage, i) != WORD_ADVERB)
			return false;
	dlg_act_frame(scan, candidate);
	return candidate->frame.object < passage->end &&
		(CLASS(ARTICLE) | CLASS(OWN) | CLASS(THAT) | CLASS(TO)) >> dlg_class_at(passage, candidate->frame.object) & 1;
}

/* Reads a verb that opens a sentence without a subject; true where it is one. */
bool
dlg_read_line(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;
	const LexFrame *row;
	bool		headed = candidate->group.before != NOWHERE && dlg_mark(passage->reader, candidate->group.before, ':');
	uint8_t		form = dlg_word(passage, candidate->verb)->form;
	bool		have = candidate->group.auxiliaries == GROUP_HAVE &&
		!dlg_is(passage->reader, candidate->group.first, "having");

	if (candidate->group.before != NOWHERE && !headed && !opens_behind_adverb(scan, candidate))
		return false;
	dlg_act_frame(scan, candidate);
	row = candidate->frame.row;
	if (row && row->class >= 0 && dlg_read_headed(scan, candidate))
		return true;
	if (headed || row == NULL || row->class < 0 || scan->block->kind == BLOCK_BULLET ||
		scan->acts->reader->statement->dialogue == NULL ||
		!(passage->reader->tokens[passage->first].flags & TOKEN_CAPITAL) ||
		!(have || (candidate->group.auxiliaries == 0 && form & FORM_PAST) ||
		  ((scan->preamble || dlg_is(passage->reader, passage->first, "hereby")) && scan->opens && form & FORM_BASE)) ||
		!has_matter(passage, candidate))
		return false;
	/* "Initially planned to be held in Lima, the talks took place online" */
	if (!have && row->class == ACT_COMMISSIVE &&
		LEMMA_OF(passage, candidate->verb, "plan", "expect", "intend", "schedule"))
		return false;
	candidate->subject = (Speaker) {.kind = SPEAKER_ALL};
	dlg_level_finite(scan, candidate->group.first, candidate->verb,
					 have ? FINITE_HAVE : form & FORM_PAST ? FINITE_PAST : FINITE_BASE);
	dlg_level(scan)->subject = candidate->subject;
	dlg_level(scan)->has_subject = true;
	dlg_emit_act(scan, candidate);
	return true;
}
