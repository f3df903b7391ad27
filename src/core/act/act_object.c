/*
 * act_object.c: the noun of an object that decides what its verb amounts to.
 *
 * The noun picks a frame ("commitment", "readiness", "importance"); a commitment
 * counts only where it is the actors' own, and may stand in a later object
 * ("reaffirmed their ties and their commitment to V").
 */
#include "core/clause/clause.h"

#include <string.h>

#define LATER_WORDS 40			/* words that are searched for a second object */

/* Nouns that pick a frame. */
const FrameNoun dlg_frame_nouns[] = {
	{"commitment", "commitment"},
	{"commitments", "commitment"},
	{"resolve", "commitment"},
	{"support", "commitment"},
	{"intention", "commitment"},
	{"intentions", "commitment"},
	{"intent", "commitment"},
	{"determination", "commitment"},
	{"dedication", "commitment"},
	{"pledge", "commitment"},
	{"promise", "commitment"},
	{"will", "commitment"},
	{"objective", "aim"},
	{"objectives", "aim"},
	{"goal", "aim"},
	{"goals", "aim"},
	{"aim", "aim"},
	{"aims", "aim"},
	{"ambition", "aim"},
	{"aspiration", "aim"},
	{"aspirations", "aim"},
	{"readiness", "readiness"},
	{"willingness", "readiness"},
	{"interest", "readiness"},
	{"openness", "readiness"},
	{"desire", "readiness"},
	{"wish", "readiness"},
	{"keenness", "readiness"},
	{"eagerness", "readiness"},
	{"preparedness", "readiness"},
	{"thanks", "thanks"},
	{"gratitude", "thanks"},
	{"appreciation", "thanks"},
	{"sympathy", "thanks"},
	{"sympathies", "thanks"},
	{"condolences", "thanks"},
	{"admiration", "thanks"},
	{"regret", "regret"},
	{"satisfaction", "satisfaction"},
	{"concern", "concern"},
	{"concerns", "concern"},
	{"alarm", "concern"},
	{"unease", "concern"},
	{"dismay", "concern"},
	{"apprehension", "concern"},
	{"condemnation", "condemnation"},
	{"opposition", "opposition"},
	{"rejection", "opposition"},
	{"solidarity", "solidarity"},
	{"importance", "importance"},
	{"desirability", "importance"},
	{"usefulness", "importance"},
	{"relevance", "importance"},
	{"benefit", "importance"},
	{"benefits", "importance"},
	{"need", "importance"},
	{"value", "importance"},
	{"necessity", "importance"},
	{"significance", "importance"},
	{"urgency", "importance"},
	{"role", "importance"},
	{"priority", "priority"},
	{"priorities", "priority"},
	{"call", "call"},
	{"calls", "call"},
	{"appeal", "call"},
	{"step", "step"},
	{"steps", "step"},
	{"way", "step"},
	{"ways", "step"},
	{"measures", "step"},
	{"opportunities", "step"},
	{"opportunity", "step"},
	{"options", "step"},
	{"possibilities", "step"},
	{"possibility", "step"},
	{"avenues", "step"},
	{"path", "step"},
	{"direction", "step"},
	{"area", "step"},
	{"areas", "step"},
	{"actions", "step"},
};

const uint8_t dlg_frame_nouns_count = sizeof dlg_frame_nouns / sizeof *dlg_frame_nouns;

/* Adjectives made of verbs. */
static const char *const lasting_words[] = {"continuing", "continued", "enduring", "lasting", "abiding", "sustained",
											"growing", "united", "renewed", "unwavering", "demonstrated", NULL};

static const char *const shared_words[] = {"shared", "joint", "common", "mutual",
										   "trilateral", "bilateral", "collective", NULL};

bool
dlg_in_object(const Passage *passage, uint32_t i)
{
	switch (dlg_class_at(passage, i))
	{
		case WORD_OTHER:
		case WORD_NAME:
		case WORD_ARTICLE:
		case WORD_OWN:
		case WORD_POSSESSIVE:
		case WORD_ADVERB:
		case WORD_INSIDE:
		case WORD_VERB:
		case WORD_MARK:
			return true;
		case WORD_AND:
			return i + 1 < passage->end && (dlg_class_at(passage, i + 1) == WORD_OTHER ||
											dlg_class_at(passage, i + 1) == WORD_NAME ||
											(dlg_class_at(passage, i + 1) == WORD_ARTICLE &&
											 dlg_class_at(passage, i - 1) == WORD_POSSESSIVE) ||
											dlg_is_any(passage->reader, i + 1, shared_words) ||
											/* "strong and continuing support" */
											dlg_is_any(passage->reader, i + 1, lasting_words));
		default:
			return false;
	}
}

/* "the strong and lasting commitment": do only adjectives stand between the article and its noun? */
static bool
only_adjectives(const Passage *passage, uint32_t first, uint32_t noun)
{
	for (uint32_t i = first + 1; i < noun; i++)
		if (passage->reader->tokens[i].flags & TOKEN_CAPITAL ||
			!((CLASS(OTHER) | CLASS(VERB) | CLASS(ADVERB) | CLASS(AND)) >> dlg_class_at(passage, i) & 1))
			return false;
	return dlg_is(passage->reader, first, "the");
}

/* Does "to V" or "to V-ing" stand at token i? */
static bool
is_to_conduct(const Passage *passage, uint32_t i)
{
	uint32_t	next = dlg_after(passage, i);

	return dlg_class_at(passage, i) == WORD_TO ||
		   (dlg_is(passage->reader, i, "to") && next != NOWHERE && dlg_is_gerund(passage, next));
}

bool
dlg_opens_gerund(const Passage *passage, uint32_t i)
{
	if (dlg_class_at(passage, i) == WORD_ADVERB)
		i++;
	return dlg_is_gerund(passage, i);
}

/*
 * "the determination of both sides to V", "the commitment of Peru to peace": do all parties, or one that is added to
 * the owners, stand behind the noun and "of", before what they will do or are committed to?
 */
static bool
is_theirs(ActReader *acts, const Passage *passage, uint32_t noun, PartyList *owner)
{
	const Reader *reader = passage->reader;
	uint32_t	i = noun + 2;
	bool		all = false;
	PartyCode	party;
	uint32_t	end;

	while (i < passage->end && dlg_class_at(passage, i) != WORD_TO)
	{
		if (dlg_match(reader, i, LEX_ACTOR, &end) || dlg_match(reader, i, LEX_DELEGATE, &end))
			all = true;
		/* "of his government" */
		else if (dlg_class_at(passage, i) == WORD_OWN &&
				 ONE_OF(reader, i + 1 + dlg_is(reader, i + 1, "two"), "country", "countries", "government",
						"governments", "nation", "nations"))
			all = true, end = i + 2 + dlg_is(reader, i + 1, "two");
		else if ((party = dlg_party_at(reader, i, false, &end)) != 0 || (party = dlg_person_at(acts, i, &end)) != 0)
			dlg_add_whole(acts->reader, owner, party);
		else if (reader->tokens[i].flags & TOKEN_CAPITAL && (dlg_match(reader, i, LEX_OFFICE, &end) ||
				 dlg_match(reader, i, LEX_HONORIFIC, &end)))
			;					/* "the determination of President Roe and President Soto" */
		else if (dlg_class_at(passage, i) == WORD_ARTICLE || dlg_class_at(passage, i) == WORD_AND ||
				 dlg_class_at(passage, i) == WORD_NAME || ONE_OF(reader, i, "our", "two", "three"))
			end = i + 1;
		else
			break;
		i = end;
	}
	if (dlg_class_at(passage, i) != WORD_TO && !is_to_conduct(passage, i) &&
		!(dlg_is(reader, noun, "commitment") && dlg_is(reader, i, "to")) &&
		!(dlg_is(reader, noun, "support") && dlg_is(reader, i, "for")))
		owner->ncodes = 0, all = false;
	return all && owner->ncodes == 0;
}

bool
dlg_is_own(ActReader *acts, const Passage *passage, uint32_t first, uint32_t noun, PartyList *owner)
{
	const Reader *reader = passage->reader;
	bool		possessive = false;
	bool		own = first == noun;
	uint32_t	end;

	for (uint32_t i = first; i < noun; i++)
	{
		WordClass	class = dlg_class_at(passage, i);
		PartyCode	party = dlg_party_at(reader, i, false, &end);

		if (party == 0)
			party = dlg_person_at(acts, i, &end);
		if (party && end <= noun)
			dlg_add_whole(acts->reader, owner, party);
		if (class == WORD_POSSESSIVE &&
			(ONE_OF(reader, i - 1, "administration", "government") ||
			 (dlg_is(reader, i - 1, "president") && dlg_is(reader, first, "the")) ||
			 (dlg_is(reader, i - 1, "house") && dlg_is(reader, i - 2, "white"))))
			own = true;
		if (class == WORD_OWN || dlg_is_any(reader, i, shared_words) || dlg_is(reader, i, "both") ||
			dlg_is(reader, i, "full"))
			own = true;
		else if (class == WORD_POSSESSIVE && ONE_OF(reader, i - 1, "community", "world", "people"))
			return false;
		else if (class == WORD_POSSESSIVE)
			possessive = true;
		else if (dlg_is(reader, i, "a") || dlg_is(reader, i, "an"))
			own = true;
		else if (party && acts->all.ncodes)
			possessive = true;
		else if (class == WORD_ADVERB || class == WORD_OTHER)
			own |= i == first && class == WORD_OTHER;
	}
	if (owner->ncodes)
		return false;
	/* "reaffirmed the firm resolve to V", "the commitment to peace", "the two countries' commitment" */
	if (only_adjectives(passage, first, noun) && !dlg_is(reader, noun, "support") &&
		(is_to_conduct(passage, noun + 1) ||
		 (dlg_is(reader, noun, "commitment") && dlg_is(reader, noun + 1, "to"))))
		return true;
	/* "the will of the two countries to V", "the commitment of Peru to V" */
	if (only_adjectives(passage, first, noun) && dlg_is(reader, noun + 1, "of"))
		return is_theirs(acts, passage, noun, owner) || own;
	if (possessive && dlg_match(reader, first, LEX_ACTOR, &end) &&
		reader->tokens[end].kind == TOKEN_POSSESSIVE)
		return true;
	return own ||
		   (possessive && dlg_class_at(passage, first) == WORD_ARTICLE && dlg_is(reader, first, "both"));
}

/* Does the commitment at token i bind to something: "to V", "to peace", of support "for V-ing"? */
static bool
binds_to(const Passage *passage, uint32_t i)
{
	const Reader *reader = passage->reader;

	if (is_to_conduct(passage, i + 1))
		return true;
	/* "the determination of both sides to V" */
	if (dlg_is(reader, i + 1, "of"))
	{
		for (i += 2; dlg_is_nominal(passage, i) && dlg_class_at(passage, i) != WORD_VERB;)
			i++;
		return dlg_class_at(passage, i) == WORD_TO;
	}
	return dlg_is(reader, i, "support") ? dlg_is(reader, i + 1, "for") && dlg_opens_gerund(passage, i + 2)
		: dlg_is(reader, i + 1, "to");
}

uint32_t
dlg_later_commitment(const Passage *passage, uint32_t first)
{
	const Reader *reader = passage->reader;
	bool		own = dlg_class_at(passage, first) == WORD_OWN;

	for (uint32_t i = first; i + 2 < passage->end && i < first + LATER_WORDS; i++)
	{
		WordClass	class = dlg_class_at(passage, i);
		uint32_t	k = i + 1;

		if ((CLASS(STOP) | CLASS(THAT) | CLASS(WHICH) | CLASS(AS) | CLASS(MODAL) | CLASS(BE) |
			 CLASS(HAVE)) >> class & 1)
			return NOWHERE;
		if (class != WORD_AND)
			continue;
		if (dlg_is(reader, k, "the"))
			k++;
		while (dlg_class_at(passage, k) == WORD_OWN || dlg_class_at(passage, k) == WORD_OTHER ||
			   dlg_is_any(reader, k, shared_words) || dlg_noun_frame(reader, k))
		{
			const char *name = dlg_noun_frame(reader, k);

			if (name && strcmp(name, "commitment") == 0 && !dlg_is(reader, k, "will"))
				return (own || dlg_class_at(passage, i + 1) == WORD_OWN || dlg_is(reader, i + 1, "the") ||
						dlg_is_any(reader, i + 1, shared_words)) && binds_to(passage, k) ? k : NOWHERE;
			k++;
		}
		/* another verb with objects of its own */
		if (dlg_class_at(passage, k) == WORD_VERB)
			return NOWHERE;
	}
	return NOWHERE;
}
