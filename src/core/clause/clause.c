/*
 * clause.c: tags the words of a sentence.
 *
 * Closed classes (articles, particles, auxiliaries) come from clause_particle.c;
 * verb forms from the lexicon; what is left is a noun or an adjective, which need
 * not be told apart here.  Invariant: every token of the passage has a tag,
 * and a phrase of several words has it on all of them.
 */
#include "clause.h"

#include <string.h>

#define LABEL_TOKENS 8			/* of a label and its colon */

static const LexEntry no_lemma;
const Word	dlg_no_verb = {1, 0, &no_lemma};

/* The class of a mark by itself; '.' and '-' are more than one thing. */
static const uint8_t mark_classes[0x80] = {
	[','] = WORD_COMMA, [';'] = WORD_STOP, [':'] = WORD_STOP, ['?'] = WORD_STOP, ['!'] = WORD_STOP,
	['&'] = WORD_AND,
};

static WordClass
mark_class(const Passage *passage, uint32_t i)
{
	const Token *token = &passage->reader->tokens[i];
	bool		parts;

	switch (token->mark)
	{
		case '.':
			/* the dot of "Jr.", which ends no sentence */
			return i + 1 < passage->end && token[1].kind != TOKEN_PUNCT ? WORD_MARK : WORD_STOP;
		case '-':
			parts = token->end - token->start >= 3 || token[0].flags & token[1].flags & TOKEN_SPACE;
			return parts && token[1].kind != TOKEN_NUMBER ? WORD_COMMA : WORD_MARK;
		default:
			/* "agreed to: strengthen", a list on its line; but "to:" may end it */
			if (token->mark == ':' && i > passage->first && i + 1 < passage->end &&
				dlg_is(passage->reader, i - 1, "to"))
				return WORD_ITEM;
			if (token->mark < sizeof mark_classes && mark_classes[token->mark])
				return (WordClass) mark_classes[token->mark];
			return WORD_MARK;
	}
}

/* Is the word, which ends in -y, an adverb in -ly? */
static bool
is_adverb(const Reader *reader, const Token *token)
{
	static const char *const adjectives[] = {
		"early", "daily", "weekly", "monthly", "yearly", "timely", "friendly", "family", "likely",
		"costly", "orderly", "supply", "assembly", "anomaly", "italy", "july", "elderly", NULL};
	uint32_t	len = token->end - token->start;

	return len > 4 && reader->text[token->end - 2] == 'l' && !(token->flags & TOKEN_CAPITAL && len < 7) &&
		!dlg_is_any(reader, (uint32_t) (token - reader->tokens), adjectives);
}

/* Does the word end in -ly and is no verb? */
static inline bool
is_manner(const Reader *reader, const Token *token)
{
	return reader->text[token->end - 1] == 'y' && is_adverb(reader, token);
}

/*
 * Is it a noun that is a verb only behind "to" or a modal ("access", "power"; frame 'infinitive'),
 * and neither stands before it with an object behind?
 */
static bool
is_rather_noun(const Passage *passage, uint32_t i, const LexEntry *entry, uint32_t end)
{
	const Reader *reader = passage->reader;
	WordClass	before;

	if (dlg_row_named(entry->rows, "infinitive") == NULL)
		return false;
	if (i == passage->first || end >= passage->end)
		return true;
	before = dlg_class_at(passage, i - 1);
	if (before == WORD_ADVERB && i > passage->first + 1)
		before = dlg_class_at(passage, i - 2);
	if (before == WORD_MODAL)
		return false;
	if (before != WORD_TO && before != WORD_AND)
		return true;
	switch (dlg_particle(reader, end))
	{
		case WORD_ARTICLE:
		case WORD_OWN:
		case WORD_PRONOUN:
			return false;
		default:
			return before == WORD_AND || reader->tokens[end].kind == TOKEN_PUNCT ||
				!(reader->tokens[end].kind == TOKEN_NUMBER || dlg_match(reader, end, LEX_NUMBER, NULL) ||
				  ONE_OF(reader, end, "more", "new", "to", "out", "up", "in", "into", "with"));
	}
}

/* Words that are verbs only where nothing tells otherwise: adverbs, nouns after articles. */
static bool
is_shadowed(const Passage *passage, uint32_t i, const LexEntry *entry, uint32_t end)
{
	const Reader *reader = passage->reader;

	if (dlg_is(reader, i, "further"))
		return i + 1 < passage->end && dlg_match(reader, i + 1, LEX_VERB, NULL) != NULL;
	if (dlg_is(reader, i, "like") || dlg_is(reader, i, "open"))
		return true;
	/* "state-sponsored", "state and local bodies", "direct and regular contact" */
	if (ONE_OF(reader, i, "state", "direct") && i > passage->first && i + 1 < passage->end &&
		dlg_class_at(passage, i - 1) != WORD_TO && dlg_class_at(passage, i - 1) != WORD_MODAL &&
		dlg_class_at(passage, i - 1) != WORD_PRONOUN)
		return dlg_particle(reader, i + 1) == WORD_AND || dlg_particle(reader, i + 1) == WORD_OTHER;
	/* "member states": what declares something does so with "that" */
	if (dlg_is(reader, i, "states"))
		return !(i + 1 < passage->end && dlg_is(reader, i + 1, "that"));
	return is_rather_noun(passage, i, entry, end);
}

/* Is "I" a number ("Phase I of") or a letter: no verb or adverb follows it? */
static bool
is_numeral(const Passage *passage, uint32_t i)
{
	const Reader *reader = passage->reader;
	uint32_t	end;

	if (!dlg_is(reader, i, "i"))
		return false;
	if (i + 1 >= passage->end || !(reader->tokens[i].flags & TOKEN_CAPITAL))
		return true;
	switch (dlg_particle(reader, i + 1))
	{
		case WORD_ADVERB:
		case WORD_MODAL:
		case WORD_BE:
		case WORD_HAVE:
			return false;
		default:
			return !dlg_match(reader, i + 1, LEX_VERB, &end) && !is_manner(reader, &reader->tokens[i + 1]);
	}
}

/* Does a hyphen join token i to the word after it, or to the one before and that to another? */
static bool
is_hyphened(const Passage *passage, uint32_t i)
{
	const Reader *reader = passage->reader;

	return i + 2 < passage->end && dlg_mark(reader, i + 1, '-') &&
		   !((reader->tokens[i + 1].flags | reader->tokens[i + 2].flags) & TOKEN_SPACE);
}

/* The class of a word that is neither a particle nor a verb. */
static inline WordClass
open_class(const Reader *reader, const Token *token)
{
	if (is_manner(reader, token))
		return WORD_ADVERB;
	return token->flags & TOKEN_CAPITAL ? WORD_NAME : WORD_OTHER;
}

/* Adds token i, the newest that has been tagged, to the steps. */
static inline void
add_step(Passage *passage, uint32_t i)
{
	passage->steps[passage->nsteps++] = (uint16_t) (i - passage->first);
}

/* Tags token i. */
static inline uint32_t
tag_word(Passage *passage, uint32_t i, WordClass class)
{
	passage->classes[i - passage->first] = (uint8_t) class;
	return 1;
}

/* Tags the words of token i and n - 1 more: the first has the class, the others one of their own; all are steps. */
static uint32_t
tag_phrase(Passage *passage, uint32_t i, uint32_t n, WordClass class, WordClass others)
{
	for (uint32_t k = i; k < i + n; k++)
	{
		tag_word(passage, k, k == i ? class : others);
		add_step(passage, k);
	}
	return n;
}

/* Tags token i as a verb of one word. */
static inline uint32_t
tag_plain_verb(Passage *passage, uint32_t i, const LexEntry *verb)
{
	passage->words[i - passage->first] = (Word) {1, verb->forms, verb};
	add_step(passage, i);
	return tag_word(passage, i, WORD_VERB);
}

/* Tags a phrase of n words as a verb. */
static uint32_t
tag_verb(Passage *passage, uint32_t i, uint32_t n, const LexEntry *verb)
{
	passage->words[i - passage->first] = (Word) {(uint16_t) n, verb->forms, verb};
	return tag_phrase(passage, i, n, WORD_VERB, WORD_OTHER);
}

/* The verb at token i, of the words up to *end: the one of this word, or one of several words. */
static inline const LexEntry *
verb_at(const Passage *passage, uint32_t i, const WordTag *tag, uint32_t *end)
{
	const Reader *reader = passage->reader;
	const LexEntry *verb = tag->verb;

	*end = i + 1;
	if (reader->tokens[i].flags & TOKEN_CAPITAL && i > passage->first)
		return NULL;
	if (tag->flags & TAG_LONGER &&
		(dlg_may_go_on(reader, i, LEX_VERB) || (verb && (verb->capitals | verb->uppers) != 0)))
		verb = dlg_match(reader, i, LEX_VERB, end);
	return *end <= passage->end ? verb : NULL;
}

/* Tags token i as the verb that the lexicon knows there, else as a word of no known class. */
static uint32_t
tag_open(Passage *passage, uint32_t i, const WordTag *tag)
{
	const Reader *reader = passage->reader;
	uint32_t	end;
	const LexEntry *verb = verb_at(passage, i, tag, &end);

	/* "Acting Minister Rojas met" */
	if (verb && i == passage->first && ONE_OF(reader, i, "acting", "visiting") && dlg_is_capital(reader, i + 1))
		return tag_word(passage, i, WORD_NAME);
	if (verb && !((tag->flags & TAG_DOUBTFUL || end > i + 1) && is_shadowed(passage, i, verb, end)))
		return tag_verb(passage, i, end - i, verb);
	if (tag->flags & TAG_STEPS)
		add_step(passage, i);
	return tag_word(passage, i, tag->flags & TAG_DOUBTFUL && dlg_is(reader, i, "further") ? WORD_ADVERB
					: open_class(reader, &reader->tokens[i]));
}

/* Opens token i the passage, or what stands behind "Canada:" at its beginning? */
static bool
opens_clause(const Passage *passage, uint32_t i)
{
	const Reader *reader = passage->reader;

	while (i > passage->first && dlg_mark(reader, i - 1, '*'))
		i--;
	return i == passage->first || (i < passage->first + LABEL_TOKENS && dlg_mark(reader, i - 1, ':'));
}

/* The class that the writing of particle i leaves it: "Will" and "IT" name, "in-depth" is part of a word. */
static WordClass
written_class(const Passage *passage, uint32_t i, WordClass class)
{
	const Reader *reader = passage->reader;
	uint8_t		flags = reader->tokens[i].flags;

	if ((class == WORD_MODAL && flags & TOKEN_CAPITAL && (!opens_clause(passage, i) || dlg_is(reader, i, "may"))) ||
		(class == WORD_PRONOUN && (flags & TOKEN_UPPER || is_numeral(passage, i))) ||
		(class == WORD_PREPOSITION && flags & TOKEN_CAPITAL && dlg_is(reader, i, "under") &&
		 ONE_OF(reader, i + 1, "secretary", "secretaries")))
		return WORD_NAME;
	return class != WORD_OTHER && is_hyphened(passage, i) ? WORD_OTHER : class;
}

/* "are very pleased", "is deeply grateful": the verb of "be" and a word that only adverbs part from it. */
static const LexEntry *
parted_verb(const Passage *passage, uint32_t i, uint32_t *end)
{
	const Reader *reader = passage->reader;
	const LexEntry *verb = NULL;

	for (uint32_t rest = i + 1; verb == NULL && rest + 1 < passage->end && rest < i + 3 &&
		 (ONE_OF(reader, rest, "very", "most", "so", "quite", "much", "also", "all", "both", "always",
				"still", "therefore") ||
		  is_manner(reader, &reader->tokens[rest])); rest++)
		verb = dlg_match_apart(reader, i, rest + 1, LEX_VERB, end);
	return verb;
}

/* Tags the particle at token i, or the phrase that it opens; returns how many words that has. */
static uint32_t
tag_particle(Passage *passage, uint32_t i, const WordTag *tag)
{
	const Reader *reader = passage->reader;
	WordClass	class = (WordClass) tag->class;
	WordClass	phrase;
	const LexEntry *verb;
	uint32_t	end;
	uint32_t	n;

	if (tag->flags & TAG_OPENS && (n = dlg_particle_phrase(reader, i, passage->end, &phrase)) > 0 &&
		!(i == passage->first && dlg_is(reader, i, "as") && !dlg_is(reader, i + 1, "such")))
		return tag_phrase(passage, i, n, phrase, phrase);
	class = written_class(passage, i, class);
	if (class == WORD_OTHER)
		return tag_open(passage, i, tag);
	if (tag->flags & TAG_TURNS)
		passage->turning[passage->nturning++] = (uint16_t) (i - passage->first);
	/* "are determined to", "have talks": the phrase is the verb */
	if ((CLASS(BE) | CLASS(HAVE) | CLASS(DO)) >> class & 1 && tag->flags & TAG_LONGER &&
		dlg_may_go_on(reader, i, LEX_VERB) && (verb = verb_at(passage, i, tag, &end)) != NULL && end > i + 1)
		return tag_verb(passage, i, end - i, verb);
	if (class == WORD_BE && tag->flags & TAG_LONGER && (verb = parted_verb(passage, i, &end)) != NULL)
		return tag_verb(passage, i, end - i, verb);
	if (tag->flags & (TAG_TURNS | TAG_STEPS))
		add_step(passage, i);
	return tag_word(passage, i, class);
}

/* Tags what is no word. */
static inline uint32_t
tag_wordless(Passage *passage, uint32_t i)
{
	uint8_t		kind = passage->reader->tokens[i].kind;
	WordClass	class = kind == TOKEN_PUNCT ? mark_class(passage, i)
		: kind == TOKEN_POSSESSIVE ? WORD_POSSESSIVE : WORD_OTHER;

	if (class == WORD_COMMA || class == WORD_STOP)
		add_step(passage, i);
	passage->possessive |= class == WORD_POSSESSIVE;
	return tag_word(passage, i, class);
}

/*
 * Gives all words their class by themselves; what their neighbours change is settled after.  Most are words that
 * their row alone tags.
 */
static void
tag_all(Passage *passage)
{
	const Reader *reader = passage->reader;
	const Token *tokens = reader->tokens + passage->first;
	const LexWord *words = reader->words;

	for (uint32_t k = 0; k < passage->count;)
	{
		const Token *token = &tokens[k];
		const WordTag *known = &words[token->word].tag;

		if (token->kind != TOKEN_WORD)
			k += tag_wordless(passage, passage->first + k);
		else if (known->flags == 0)
			passage->classes[k++] = (uint8_t) open_class(reader, token);
		else if (known->flags == TAG_PARTICLE && dlg_is_particle(token, known) && token[1].mark != '-')
			passage->classes[k++] = known->class;
		else if (known->flags == TAG_VERB && !(token->flags & TOKEN_CAPITAL))
			k += tag_plain_verb(passage, passage->first + k, known->verb);
		else if (dlg_is_particle(token, known))
			k += tag_particle(passage, passage->first + k, known);
		else
			k += tag_open(passage, passage->first + k, known);
	}
}

/* Is token i a number or letter that enumerates: 12, a, iii? */
static bool
is_enumerator(const Reader *reader, uint32_t i)
{
	const Token *token = &reader->tokens[i];

	return (token->end - token->start <= 2 || ONE_OF(reader, i, "iii", "vii", "xii")) &&
		(token->kind == TOKEN_NUMBER || !(token->flags & TOKEN_UPPER));
}

/* Marks the "1)" of an enumeration that no bracket opens, closed at token i. */
static void
tag_item(Passage *passage, uint32_t i)
{
	const Reader *reader = passage->reader;

	if (i <= passage->first || !is_enumerator(reader, i - 1) || !(reader->tokens[i - 1].flags & TOKEN_SPACE) ||
		!(reader->tokens[i + 1].flags & TOKEN_SPACE))
		return;
	tag_word(passage, i - 1, WORD_ITEM);
	tag_word(passage, i, WORD_ITEM);
}

/* Marks what stands in parentheses; a lone number or letter there is an enumerator. */
static void
tag_inside(Passage *passage)
{
	const Reader *reader = passage->reader;

	for (uint32_t i = passage->first; (i = dlg_next(reader, i, passage->end, SIGN_OPEN)) < passage->end; i++)
	{
		uint32_t	close = i + 1;
		bool		item;

		if (dlg_mark(reader, i, ')'))
		{
			tag_item(passage, i);
			continue;
		}
		while (close < passage->end && close < i + 80 && !dlg_mark(reader, close, ')') &&
			   !dlg_mark(reader, close, ']'))
			close++;
		if (close >= passage->end || close >= i + 80)
			continue;
		/* "thirty-four (34) agreements" */
		item = close == i + 2 && is_enumerator(reader, i + 1) &&
			!(i > passage->first && dlg_match(reader, i - 1, LEX_NUMBER, NULL));
		for (uint32_t k = i; k <= close; k++)
			tag_word(passage, k, item ? WORD_ITEM : WORD_INSIDE);
		i = close;
	}
}

/* The word after token i, the marks of enumeration stepped over; NOWHERE at the edge. */
static uint32_t
word_after(const Passage *passage, uint32_t i)
{
	uint32_t	next = i + 1 < passage->end ? dlg_after(passage, i) : NOWHERE;

	while (next != NOWHERE && next < passage->end && dlg_class_at(passage, next) == WORD_ITEM)
		next = dlg_after(passage, next);
	return next;
}

/*
 * "to" opens an infinitive before a base form, else it is a preposition
 * ("commitment to respect for the law").
 */
static bool
opens_infinitive(Passage *passage, uint32_t i)
{
	uint32_t	hedged;
	uint32_t	next = word_after(passage, i);
	WordClass	then = next == NOWHERE ? WORD_STOP : dlg_class_at(passage, next);

	/* "to, as appropriate, enforce": what commas set off is stepped over */
	if (then == WORD_COMMA && dlg_match(passage->reader, next + 1, LEX_HEDGE, &hedged) && hedged + 1 < passage->end &&
		dlg_class_at(passage, hedged) == WORD_COMMA)
	{
		for (uint32_t k = next; k <= hedged; k++)
			passage->classes[k - passage->first] = WORD_INSIDE;
		next = word_after(passage, i);
		then = next == NOWHERE ? WORD_STOP : dlg_class_at(passage, next);
	}
	/* "to vigorously and jointly enforce" */
	if (then == WORD_AND && next > i + 1 && dlg_class_at(passage, next + 1) == WORD_ADVERB)
	{
		next = word_after(passage, next);
		then = next == NOWHERE ? WORD_STOP : dlg_class_at(passage, next);
	}
	/* "ways to tackle": whatever the word, it is a verb */
	if (then == WORD_OTHER && next == i + 1 && i > passage->first &&
		passage->reader->tokens[next].kind == TOKEN_WORD && ONE_OF(passage->reader, i - 1, "ways", "how"))
		return true;
	/* "readiness to open routes"; "commitment to open markets" is none */
	if (then == WORD_OTHER && next == i + 1 && i > passage->first && dlg_is(passage->reader, next, "open") &&
		ONE_OF(passage->reader, i - 1, "readiness", "willingness", "ready", "intention", "intent", "intend", "agreed",
			   "agree", "decided", "decision", "plan", "plans", "planned", "efforts", "steps", "undertook", "pledged",
			   "pledge", "taken", "made", "promised", "desire", "resolve", "determination", "determined", "themselves",
			   "and", "or"))
		return true;
	if (then == WORD_OTHER && next == i + 1 && next + 1 < passage->end &&
		passage->reader->tokens[next].kind == TOKEN_WORD &&
		(ONE_OF(passage->reader, next + 1, "the", "a", "an", "any") ||
		 dlg_class_at(passage, next + 1) == WORD_OWN))
		/* a verb that is not known */
		return !ONE_OF(passage->reader, next, "date", "more", "half", "last", "next");
	if (then == WORD_DO)
		return !((CLASS(PREPOSITION) | CLASS(STOP) | CLASS(COMMA)) >> dlg_class_at(passage, next + 1) & 1);
	if (!((then == WORD_VERB && dlg_word(passage, next)->form & FORM_BASE) || then == WORD_BE || then == WORD_HAVE))
		return false;
	return !(next + 1 < passage->end &&
			 ONE_OF(passage->reader, next, "respect", "support", "access", "trade", "demand", "care") &&
			 ONE_OF(passage->reader, next + 1, "for", "to", "between", "among"));
}

/* The class that a word's neighbours give it: "their will" is a noun, "after they met" opens a clause. */
static WordClass
settled(Passage *passage, uint32_t i)
{
	const Reader *reader = passage->reader;
	WordClass	class = dlg_class_at(passage, i);
	WordClass	before = i > passage->first ? dlg_class_at(passage, i - 1) : WORD_STOP;
	uint32_t	next;
	WordClass	then;

	switch (class)
	{
		case WORD_TO:
			return opens_infinitive(passage, i) ? WORD_TO : WORD_PREPOSITION;
		case WORD_THAT:
			/* "in that regard"; "in that both sides agree" opens a clause */
			if (before == WORD_PREPOSITION && dlg_is(reader, i - 1, "in"))
				return ONE_OF(reader, i + 1, "regard", "context", "respect", "connection", "spirit", "vein",
							  "case", "sense", "direction", "way", "light", "process", "effort",
							  "framework", "area", "field", "region", "year", "month", "country", "meeting")
					? WORD_ARTICLE : WORD_THAT;
			/* "building on that foundation": the preposition is part of the verb; "to join that effort" */
			return before == WORD_PREPOSITION ||
				(i > passage->first &&
				 ((before == WORD_OTHER && ONE_OF(reader, i - 1, "on", "upon", "with", "from")) ||
				  ONE_OF(reader, i - 1, "join", "support", "achieve", "advance", "implement", "reach", "attain",
						 "pursue", "strengthen", "reverse", "fill", "bridge", "expand", "deepen", "use", "meet")))
				? WORD_ARTICLE : WORD_THAT;
		case WORD_MODAL:
			if ((i + 1 < passage->end && dlg_is(reader, i, "will") && dlg_is(reader, i + 1, "to")) ||
				before == WORD_ARTICLE || before == WORD_OWN || before == WORD_POSSESSIVE ||
				/* "our shared will and resolve" */
				(i > passage->first && dlg_is(reader, i, "will") &&
				 ONE_OF(reader, i - 1, "shared", "political", "common", "collective", "strong", "joint")))
				return WORD_OTHER;
			return WORD_MODAL;
		case WORD_PREPOSITION:
			next = word_after(passage, i);
			return next != NOWHERE && dlg_class_at(passage, next) == WORD_PRONOUN ? WORD_AS : class;
		case WORD_AS:
			if ((next = word_after(passage, i)) == NOWHERE)
				return class;
			if (before == WORD_HAVE)
				return WORD_ADVERB;
			then = dlg_class_at(passage, next);
			return then == WORD_ARTICLE || then == WORD_OTHER || then == WORD_NAME ? WORD_PREPOSITION : class;
		default:
			return class;
	}
}

void
dlg_passage_read(Passage *passage, const Reader *reader, const Sentence *sentence, uint32_t first,
				 uint32_t end)
{
	if (end - first > PASSAGE_WORDS)
		end = first + PASSAGE_WORDS;
	passage->reader = reader;
	passage->sentence = sentence;
	passage->first = first;
	passage->end = end;
	passage->count = end - first;
	passage->classes[passage->count] = WORD_STOP;
	passage->nturning = passage->nsteps = 0;
	passage->possessive = false;
	tag_all(passage);
	tag_inside(passage);
	for (uint32_t k = 0; k < passage->nturning; k++)
		passage->classes[passage->turning[k]] = (uint8_t) settled(passage, first + passage->turning[k]);
}
