/*
 * commitment_object.c: verbs inside a conduct, whether they have objects of
 * their own, share one, or are nouns after all; occasions, which belong to none.
 *
 * Invariant: looks a few words around the verb.
 */
#include "commitment.h"

#include <string.h>

bool
dlg_has_object(const Passage *passage, uint32_t i, uint32_t cut)
{
	uint32_t next = dlg_after(
		passage, i + (dlg_class_at(passage, i) == WORD_VERB ? dlg_word(passage, i)->length : 1u) - 1);

	return (next != NOWHERE && next < cut) || dlg_word(passage, i)->length > 1;
}

/* Verbs that are rather nouns before another noun: "trade facilitation". */
static const char *const noun_verbs[] = {
	"trade", "research", "finance", "design", "test", "market", "process", "access",
	"transfer", "export", "import", "study", "control", "measure", "project", "program",
	"fund", "force", "state", "order", "form", "training", "risk", "exchange",
	"share", "work", "plan", "view", "partner", "supply", "host", "lead", "network",
	"control", "power", "travel", "aid", "transport", "tax", "conduct", "voice", "review",
	"think", NULL};

bool
dlg_may_be_noun(const Passage *passage, uint32_t verb, uint32_t end)
{
	uint32_t	next = dlg_after(passage, verb + dlg_word(passage, verb)->length - 1);
	WordClass	class = next == NOWHERE || next >= end ? WORD_STOP : dlg_class_at(passage, next);
	uint32_t	hedged;

	/* "pursue, as appropriate, actions" */
	if (class == WORD_COMMA && dlg_match(passage->reader, next + 1, LEX_HEDGE, &hedged) &&
		hedged + 1 < end && dlg_class_at(passage, hedged) == WORD_COMMA)
		class = dlg_class_at(passage, next = hedged + 1);
	if (dlg_word(passage, verb)->length > 1)
		return false;
	if (class == WORD_AND && next + 1 < end && dlg_class_at(passage, next + 1) == WORD_VERB &&
		dlg_word(passage, next + 1)->form & FORM_BASE)
		return false;
	if (class == WORD_OTHER && dlg_is_any(passage->reader, verb, noun_verbs))
		return true;
	/* "accelerate consultations and work, and build trust" */
	if (class == WORD_COMMA && dlg_is(passage->reader, verb, "work") && dlg_class_at(passage, next + 1) == WORD_AND)
		return true;
	/* "resources and support needed to train judges" */
	if (class == WORD_VERB && ONE_OF(passage->reader, next, "needed", "required", "provided"))
		return true;
	/* "in solidarity and close coordination" */
	if (class == WORD_OTHER && ONE_OF(passage->reader, verb, "close", "complete", "direct", "welcome", "clean") &&
		dlg_match(passage->reader, next, LEX_CONDUCT, NULL))
		return true;
	return !dlg_is_gerund(passage, verb) &&
		   (class == WORD_STOP || class == WORD_COMMA || class == WORD_AND || class == WORD_PREPOSITION ||
			class == WORD_BE || class == WORD_MODAL) &&
		   !ONE_OF(passage->reader, verb, "cooperate", "collaborate", "work", "build", "engage", "act",
				   "advocate", "respond", "reconvene", "contribute", "participate", "invest", "meet",
				   "guard", "comply", "adhere", "liaise", "communicate", "prepare", "adapt", "refrain",
				   "interact", "strive", "compete", "assist", "deal");
}

bool
dlg_shares_object(const Passage *passage, uint32_t i)
{
	uint32_t	before = dlg_before(passage, i);
	WordClass	class;
	bool		gerund;

	if (before != NOWHERE && dlg_class_at(passage, before) == WORD_COMMA)
		before = dlg_before(passage, before);
	for (int n = 0; n < 2 && before != NOWHERE && dlg_class_at(passage, before) == WORD_PREPOSITION; n++)
		before = dlg_before(passage, before);
	if (before != NOWHERE && before > passage->first && ONE_OF(passage->reader, before, "up", "out", "down"))
		before = dlg_before(passage, before);
	if (before == NOWHERE || dlg_class_at(passage, before) != WORD_VERB ||
		!(dlg_word(passage, before)->form & (FORM_BASE | FORM_ING)))
		return false;
	gerund = dlg_is_ing(passage->reader, before);
	if ((before = dlg_before(passage, before)) == NOWHERE)
		return false;
	class = dlg_class_at(passage, before);
	/* "to listening to and supporting" */
	if (gerund && class == WORD_PREPOSITION && dlg_is(passage->reader, before, "to"))
		return true;
	/* "help Peru protect and defend its ports" */
	if (dlg_class_at(passage, i) == WORD_AND && dlg_class_at(passage, i - 1) == WORD_VERB)
		for (uint32_t k = before; k > passage->first && k + 4 > before && dlg_is_nominal(passage, k); k--)
			if (ONE_OF(passage->reader, k - 1, "help", "helping", "helps", "let"))
				return true;
	/* "accelerate consultations and work, and build trust": nouns that "and" has closed */
	if (class == WORD_AND && (dlg_class_at(passage, i) == WORD_COMMA ? dlg_class_at(passage, i + 1) == WORD_AND
							  : dlg_class_at(passage, i - 1) == WORD_COMMA))
		return false;
	return class == WORD_TO || class == WORD_AND || class == WORD_COMMA || class == WORD_MODAL;
}

bool
dlg_tells_occasion(const Passage *passage, uint32_t i)
{
	bool		own = dlg_class_at(passage, i) == WORD_OWN;

	if (!own && dlg_class_at(passage, i) != WORD_OTHER &&
		dlg_class_at(passage, i) != WORD_VERB)
		return false;
	for (uint32_t k = i; k < passage->end && k < i + (own ? 7 : 4); k++)
	{
		if (ONE_OF(passage->reader, k, "meeting", "talks") ||
			(own && dlg_match(passage->reader, k, LEX_MEETING, NULL)))
			return true;
		/* but "during their next talks" */
		if (ONE_OF(passage->reader, k, "next", "upcoming", "forthcoming") ||
			!(k == i || dlg_is_nominal(passage, k) || dlg_is(passage->reader, k, "of") ||
			  passage->reader->tokens[k].kind == TOKEN_NUMBER))
			return false;
	}
	return false;
}
