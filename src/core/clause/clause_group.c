/*
 * clause_group.c: verb groups and the neighbours of a word.
 *
 * A verb group is a verb with the auxiliaries before it ("have also been
 * discussed").  Invariant: nothing here looks beyond the passage.
 */
#include "clause.h"

#include <string.h>

#define AUXILIARIES 6			/* at most, before one verb */
#define SOURCE_TOKENS 10		/* behind "according to", in which its source is named */

bool
dlg_opens_object(const Passage *passage, uint32_t i)
{
	WordClass	class = dlg_class_at(passage, i);

	return i != NOWHERE &&
		   (dlg_is_nominal(passage, i) || class == WORD_THAT || class == WORD_HOW || class == WORD_PRONOUN);
}

/* Words in -ing that are adjectives or particles. */
static const char *const adjectives_in_ing[] = {
	"aging", "ageing", "ongoing", "forthcoming", "upcoming", "during", "following", "including", "being",
	"existing", "emerging", "evolving", "binding", "according", "regarding", "concerning",
	"outstanding", "longstanding", "lasting", "pressing", "promising", "growing", "developing", "thing",
	"something", "anything",
	"nothing", "king", "spring", "evening", "morning", "wing", "ring",
	"string", "wellbeing", "willing",  NULL};

/* What is said to be developing itself. */
static const char *const developing_nouns[] = {"country", "countries", "economy", "economies", "world", "nation",
											   "nations", "state", "states", "member", "members", "region", "regions",
											   "situation", "partner", "partners", "island", "small", NULL};

/* Words in -ing that are nouns unless an object follows. */
static const char *const nouns_in_ing[] = {
	"meeting", "building", "planning", "training", "briefing", "hearing", "beginning",
	"funding", "understanding", "finding", "gathering", "proceeding", "standing", "manufacturing",
	"engineering", "cutting", "housing", "setting", "sharing", "processing", "mining",
	"financing", "accounting", "computing", "monitoring", "reporting", "warning", "testing",
	"screening", "working", "remaining", "labeling",   NULL};

bool
dlg_is_gerund(const Passage *passage, uint32_t i)
{
	const Reader *reader = passage->reader;
	const Token *token = &reader->tokens[i];

	if (i == NOWHERE || i >= passage->end || token->kind != TOKEN_WORD || token->end - token->start < 5 ||
		memcmp(reader->text + token->end - 3, "ing", 3) != 0)
		return false;
	if (dlg_class_at(passage, i) == WORD_VERB ? !(dlg_word(passage, i)->form & FORM_ING)
		: dlg_class_at(passage, i) != WORD_OTHER)
		return false;
	if (dlg_is_any(reader, i, adjectives_in_ing))
		return (ONE_OF(reader, i, "developing", "growing") && dlg_class_at(passage, i + 1) != WORD_OTHER) ||
			   (dlg_is(reader, i, "developing") && !dlg_is_any(reader, i + 1, developing_nouns));
	if (!dlg_is_any(reader, i, nouns_in_ing))
		return true;
	switch (dlg_class_at(passage, i + 1))
	{
		case WORD_ARTICLE:
		case WORD_OWN:
		case WORD_ADVERB:
			return true;
		case WORD_OTHER:
		case WORD_VERB:
		case WORD_NAME:
			return ONE_OF(reader, i, "building", "sharing", "funding", "setting", "finding", "monitoring") ||
				(dlg_is(reader, i, "standing") && ONE_OF(reader, i + 1, "united", "firm", "ready", "with", "by"));
		case WORD_TO:
			return dlg_is(reader, i, "working");
		case WORD_PREPOSITION:
			return ONE_OF(reader, i, "working", "remaining") ||
				   (dlg_is(reader, i, "building") && ONE_OF(reader, i + 1, "on", "upon")) ||
				   (dlg_is(reader, i, "standing") && ONE_OF(reader, i + 1, "with", "by", "behind", "alongside"));
		default:
			return false;
	}
}

VerbGroup
dlg_verb_group_here(const Passage *passage, uint32_t verb)
{
	VerbGroup	group = {verb, verb, NOWHERE, 0};

	for (int n = 0; n < AUXILIARIES; n++)
	{
		uint32_t	before = dlg_before(passage, group.first);
		WordClass	class = before == NOWHERE ? WORD_STOP : dlg_class_at(passage, before);

		/* "are both committed" */
		if ((class == WORD_ARTICLE || class == WORD_OTHER) && before > passage->first &&
			(CLASS(BE) | CLASS(HAVE) | CLASS(MODAL)) >> dlg_class_at(passage, before - 1) & 1 &&
			ONE_OF(passage->reader, before, "both", "all", "each"))
			class = dlg_class_at(passage, --before);
		group.before = before;
		if (class == WORD_BE)
			group.auxiliaries |= GROUP_BE;
		else if (class == WORD_HAVE)
			group.auxiliaries |= GROUP_HAVE;
		else if (class == WORD_DO)
			group.auxiliaries |= GROUP_DO;
		else if (class == WORD_MODAL)
			group.auxiliaries |= GROUP_MODAL;
		else if (class == WORD_TO)
			group.auxiliaries |= GROUP_TO;
		else
			return group;
		group.first = before;
	}
	return group;
}

/* Words that close a clause when they stand after a comma. */
static bool
closes(const Passage *passage, uint32_t i)
{
	WordClass	class = dlg_class_at(passage, i);

	if (class == WORD_WHICH)
	{
		uint32_t	next = dlg_after(passage, i);

		return next != NOWHERE && dlg_class_at(passage, next) == WORD_MODAL;
	}
	return (class == WORD_AS && !dlg_is(passage->reader, i, "as")) ||
		   (dlg_is(passage->reader, i, "so") && dlg_is(passage->reader, i + 1, "that"));
}

/* Does "according to a statement of the Ministry" stand at token i? */
static bool
names_source(const Passage *passage, uint32_t i)
{
	if (!dlg_is(passage->reader, i, "according") || !dlg_is(passage->reader, i + 1, "to"))
		return false;
	for (uint32_t k = i + 2; k < passage->end && k < i + SOURCE_TOKENS; k++)
		if (dlg_match(passage->reader, k, LEX_SOURCE, NULL) || dlg_match(passage->reader, k, LEX_OFFICE, NULL) ||
			ONE_OF(passage->reader, k, "officials", "official", "diplomats", "sources", "media", "spokesman",
				   "spokesperson", "spokeswoman"))
			return true;
		else if (dlg_class_at(passage, k) == WORD_COMMA)
			return false;
	return false;
}

/* Does the quotation that closes at token i open behind token `from`: a word of the clause, not the clause? */
static bool
opens_behind(const Passage *passage, uint32_t from, uint32_t i)
{
	while (--i > from)
		if (dlg_mark(passage->reader, i, '"'))
			return true;
	return false;
}

/* Does ", the Ministry said on Friday" close the clause of token `from` behind the comma at token i? */
static bool
is_attribution(const Passage *passage, uint32_t from, uint32_t i)
{
	bool		quoted = dlg_mark(passage->reader, i + 1, '"');
	uint32_t	k = i + 1 + quoted;

	/* "…,' the leaders of A, B and C pledged": whatever follows what was quoted */
	if (names_source(passage, k) ||
		(quoted && k < passage->end && !(passage->reader->tokens[i + 1].flags & TOKEN_SPACE) &&
		 passage->reader->tokens[k].flags & TOKEN_SPACE && !opens_behind(passage, from, i)))
		return true;

	/* ", says the joint communiqué" */
	if (ONE_OF(passage->reader, k, "says", "said", "states", "stated", "reports", "reported", "reads") &&
		k + 1 < passage->end &&
		(dlg_class_at(passage, k + 1) == WORD_ARTICLE || dlg_class_at(passage, k + 1) == WORD_NAME))
		return true;
	while (k < passage->end && k < i + 14 &&
		   ((CLASS(ARTICLE) | CLASS(NAME) | CLASS(POSSESSIVE) | CLASS(OTHER) | CLASS(INSIDE) | CLASS(PRONOUN) |
			 CLASS(ADVERB)) >> dlg_class_at(passage, k) & 1 ||
			dlg_is(passage->reader, k, "of") ||
			(dlg_class_at(passage, k) == WORD_AND && dlg_is_capital(passage->reader, k + 1)) ||
			(dlg_mark(passage->reader, k, '.') && ONE_OF(passage->reader, k - 1, "mr", "mrs", "ms", "dr"))))
		k++;
	if (k == i + 1 || k >= passage->end ||
		!ONE_OF(passage->reader, k, "said", "stated", "added", "says", "claimed", "noted", "reported", "told",
				"declared", "stressed", "reports", "announced", "confirmed", "read", "reads", "wrote"))
		return false;
	if (quoted)
		return true;
	if (k + 1 < passage->end && ONE_OF(passage->reader, k + 1, "in", "on", "here", "after", "at"))
		return true;
	for (k++; k < passage->end; k++)
		if (dlg_class_at(passage, k) == WORD_COMMA && ONE_OF(passage->reader, k + 1, "adding", "noting"))
			return true;
		else if (dlg_class_at(passage, k) == WORD_COMMA || dlg_class_at(passage, k) == WORD_THAT ||
			dlg_class_at(passage, k) == WORD_VERB)
			return false;
	return true;
}

uint32_t
dlg_clause_end(const Passage *passage, uint32_t i)
{
	uint32_t	end = passage->end;

	for (uint32_t word = i - passage->first; word < passage->count; word++)
	{
		WordClass	class = (WordClass) passage->classes[word];
		uint32_t	k = passage->first + word;

		if (class != WORD_STOP && class != WORD_COMMA)
			continue;
		if (class == WORD_STOP &&
			!(dlg_mark(passage->reader, k, ':') || (dlg_mark(passage->reader, k, '.') && k + 1 < end)))
			return k;
		if (class == WORD_COMMA && k + 1 < end && (closes(passage, k + 1) || is_attribution(passage, i, k)))
			return k;
	}
	return end;
}
