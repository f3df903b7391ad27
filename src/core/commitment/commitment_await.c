/*
 * commitment_await.c: what the parties look forward to and will do or hold themselves.
 *
 * A meeting counts where it is the next, has a time or is to be held; what is
 * only seen or heard is no conduct.
 */
#include "commitment.h"

/* Does "the fifth Dialogue", "our next meeting" stand at token i: a meeting that is to be held? */
static bool
is_next_meeting(const Passage *passage, uint32_t i, uint32_t limit)
{
	bool		next = false;
	uint32_t	end;

	for (uint32_t k = i; k < limit && k < i + 12; k++)
	{
		WordClass	class = dlg_class_at(passage, k);

		if (ONE_OF(passage->reader, k, "visit", "visits"))
			return true;
		next |= ONE_OF(passage->reader, k, "next", "upcoming", "forthcoming") ||
				dlg_ordinal_at(passage->reader, k, &end);
		if (dlg_match(passage->reader, k, LEX_MEETING, &end))
			return next;
		if (class != WORD_ARTICLE && class != WORD_OWN && class != WORD_OTHER && class != WORD_NAME &&
			class != WORD_MARK && class != WORD_COMMA && class != WORD_INSIDE && class != WORD_POSSESSIVE)
			return false;
	}
	return false;
}

/* Does a noun phrase that starts at token i name a meeting? */
static bool
names_meeting(const Passage *passage, uint32_t i, uint32_t limit)
{
	for (uint32_t k = i; k < limit && k < i + 12; k++)
		if (dlg_match(passage->reader, k, LEX_MEETING, NULL))
			return true;
		else if (!dlg_is_nominal(passage, k) && dlg_class_at(passage, k) != WORD_MARK &&
				 dlg_class_at(passage, k) != WORD_POSSESSIVE)
			return false;
	return false;
}

/* Does "to be hosted", "to take place" stand among tokens [first, end)? */
static bool
is_to_be_held(const Passage *passage, uint32_t first, uint32_t end)
{
	for (uint32_t i = first; i + 1 < end; i++)
		if (dlg_class_at(passage, i) == WORD_TO && ONE_OF(passage->reader, i + 1, "be", "take"))
			return true;
	return false;
}

uint32_t
dlg_awaited_conduct(const Binding *binding)
{
	const Passage *passage = binding->passage;
	uint32_t	object = binding->frame.object;
	uint32_t	start = object < binding->limit ? dlg_conduct_at(passage, object + 1, binding->limit) : NOWHERE;

	/* "to meeting in Lima in May", "to the fifth Dialogue" */
	if (start == NOWHERE && object + 2 < binding->limit && dlg_is(passage->reader, object + 1, "meeting") &&
		dlg_class_at(passage, object + 2) != WORD_STOP)
		return object + 1;
	if (start == NOWHERE && is_next_meeting(passage, object + 1, binding->limit))
		return object + 1;
	/* "to consultations and the Dialogue later this year", "to the summit to be hosted by X" */
	if (start == NOWHERE && names_meeting(passage, object + 1, binding->limit) &&
		(dlg_due_in(binding, object + 1, binding->limit).data ||
		 is_to_be_held(passage, object + 1, binding->limit)))
		return object + 1;
	/* "to the review of the plan to be undertaken by 2030" */
	if (start == NOWHERE && dlg_is(passage->reader, object + 1, "the") &&
		is_to_be_held(passage, object + 1, binding->limit) &&
		dlg_due_in(binding, object + 1, binding->limit).data)
		return object + 1;
	/* "to Peru hosting the third Dialogue" */
	for (uint32_t i = object + 2; start == NOWHERE && i < binding->limit && i < object + 5; i++)
		if (ONE_OF(passage->reader, i, "hosting", "holding", "convening"))
			return i;
		else if (!dlg_is_nominal(passage, i - 1))
			break;
	/* "to more opportunities to meet" */
	for (uint32_t i = object + 1; start == NOWHERE && i + 2 < binding->limit && dlg_is_nominal(passage, i); i++)
		if (ONE_OF(passage->reader, i, "opportunities", "opportunity") && dlg_class_at(passage, i + 1) == WORD_TO)
			return i + 2;
	if (start != NOWHERE && ONE_OF(passage->reader, start, "seeing", "hearing"))
		return NOWHERE;
	for (uint32_t i = object; start == NOWHERE && i + 2 < binding->limit; i++)
		if (dlg_class_at(passage, i) == WORD_THAT && dlg_class_at(passage, i + 1) == WORD_MODAL &&
			ONE_OF(passage->reader, i + 2, "be", "take"))
			return i + 2;
	return start;
}
