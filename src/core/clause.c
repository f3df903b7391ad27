/*
 * clause.c: tags the words of a sentence.
 *
 * Closed classes (articles, particles, auxiliaries) come from one table; verb
 * forms from the lexicon; what is left is a noun or an adjective, which need
 * not be told apart here.  Invariant: every token of the passage has a tag,
 * and a phrase of several words has it on all of them.
 */
#include "clause.h"

#include <string.h>

typedef struct Particle
{
	const char *word;
	WordClass	class;
	bool		opens;			/* a phrase of several words may open with it */
} Particle;

/* Sorted; dlg_passage_read notes where each first letter starts. */
static const Particle particles[] = {
	{"&", WORD_AND, false},
	{"a", WORD_ARTICLE, false},
	{"aboard", WORD_PREPOSITION, false},
	{"about", WORD_PREPOSITION, false},
	{"above", WORD_PREPOSITION, true},
	{"according", WORD_OTHER, true},
	{"across", WORD_PREPOSITION, false},
	{"after", WORD_PREPOSITION, false},
	{"again", WORD_ADVERB, false},
	{"against", WORD_PREPOSITION, false},
	{"all", WORD_ARTICLE, false},
	{"along", WORD_PREPOSITION, true},
	{"alongside", WORD_PREPOSITION, false},
	{"already", WORD_ADVERB, false},
	{"also", WORD_ADVERB, false},
	{"although", WORD_AS, false},
	{"always", WORD_ADVERB, false},
	{"am", WORD_BE, false},
	{"amid", WORD_PREPOSITION, false},
	{"among", WORD_PREPOSITION, false},
	{"amongst", WORD_PREPOSITION, false},
	{"an", WORD_ARTICLE, false},
	{"and", WORD_AND, false},
	{"any", WORD_ARTICLE, false},
	{"are", WORD_BE, false},
	{"around", WORD_PREPOSITION, false},
	{"as", WORD_AS, true},
	{"at", WORD_PREPOSITION, true},
	{"be", WORD_BE, false},
	{"because", WORD_AS, false},
	{"been", WORD_BE, false},
	{"before", WORD_PREPOSITION, false},
	{"behind", WORD_PREPOSITION, false},
	{"being", WORD_BE, false},
	{"below", WORD_PREPOSITION, false},
	{"between", WORD_PREPOSITION, false},
	{"beyond", WORD_PREPOSITION, false},
	{"both", WORD_ARTICLE, false},
	{"but", WORD_AND, false},
	{"by", WORD_PREPOSITION, false},
	{"can", WORD_MODAL, false},
	{"cannot", WORD_MODAL, false},
	{"concerning", WORD_PREPOSITION, false},
	{"could", WORD_MODAL, false},
	{"despite", WORD_PREPOSITION, false},
	{"did", WORD_DO, false},
	{"do", WORD_DO, false},
	{"does", WORD_DO, false},
	{"due", WORD_OTHER, true},
	{"during", WORD_PREPOSITION, false},
	{"each", WORD_ARTICLE, false},
	{"either", WORD_ARTICLE, false},
	{"especially", WORD_ADVERB, false},
	{"even", WORD_ADVERB, false},
	{"ever", WORD_ADVERB, false},
	{"every", WORD_ARTICLE, false},
	{"for", WORD_PREPOSITION, true},
	{"from", WORD_PREPOSITION, false},
	{"had", WORD_HAVE, false},
	{"has", WORD_HAVE, false},
	{"have", WORD_HAVE, false},
	{"having", WORD_HAVE, false},
	{"he", WORD_PRONOUN, false},
	{"hence", WORD_ADVERB, false},
	{"her", WORD_OWN, false},
	{"his", WORD_OWN, false},
	{"how", WORD_HOW, false},
	{"however", WORD_ADVERB, false},
	{"i", WORD_PRONOUN, false},
	{"if", WORD_AS, false},
	{"in", WORD_PREPOSITION, true},
	{"including", WORD_PREPOSITION, false},
	{"inside", WORD_PREPOSITION, false},
	{"instead", WORD_ADVERB, false},
	{"into", WORD_PREPOSITION, false},
	{"is", WORD_BE, false},
	{"it", WORD_PRONOUN, false},
	{"its", WORD_OWN, false},
	{"last", WORD_OTHER, false},
	{"lest", WORD_AS, false},
	{"like", WORD_PREPOSITION, false},
	{"likewise", WORD_ADVERB, false},
	{"many", WORD_ARTICLE, false},
	{"may", WORD_MODAL, false},
	{"meanwhile", WORD_ADVERB, false},
	{"might", WORD_MODAL, false},
	{"moreover", WORD_ADVERB, false},
	{"most", WORD_ARTICLE, false},
	{"must", WORD_MODAL, false},
	{"near", WORD_PREPOSITION, false},
	{"never", WORD_NOT, false},
	{"no", WORD_ARTICLE, true},
	{"nor", WORD_AND, false},
	{"not", WORD_NOT, false},
	{"now", WORD_ADVERB, false},
	{"of", WORD_PREPOSITION, false},
	{"off", WORD_PREPOSITION, false},
	{"often", WORD_ADVERB, false},
	{"on", WORD_PREPOSITION, false},
	{"once", WORD_AS, true},
	{"only", WORD_ADVERB, false},
	{"onto", WORD_PREPOSITION, false},
	{"or", WORD_AND, false},
	{"ought", WORD_MODAL, false},
	{"our", WORD_OWN, false},
	{"outside", WORD_PREPOSITION, false},
	{"over", WORD_PREPOSITION, false},
	{"per", WORD_PREPOSITION, false},
	{"regarding", WORD_PREPOSITION, false},
	{"several", WORD_ARTICLE, false},
	{"shall", WORD_MODAL, false},
	{"she", WORD_PRONOUN, false},
	{"should", WORD_MODAL, false},
	{"since", WORD_AS, false},
	{"some", WORD_ARTICLE, false},
	{"still", WORD_ADVERB, false},
	{"such", WORD_ARTICLE, true},
	{"than", WORD_PREPOSITION, false},
	{"that", WORD_THAT, false},
	{"the", WORD_ARTICLE, false},
	{"their", WORD_OWN, false},
	{"them", WORD_PRONOUN, false},
	{"then", WORD_ADVERB, false},
	{"therefore", WORD_ADVERB, false},
	{"these", WORD_ARTICLE, false},
	{"they", WORD_PRONOUN, false},
	{"this", WORD_ARTICLE, false},
	{"those", WORD_ARTICLE, false},
	{"though", WORD_AS, false},
	{"through", WORD_PREPOSITION, false},
	{"throughout", WORD_PREPOSITION, false},
	{"thus", WORD_ADVERB, false},
	{"to", WORD_TO, false},
	{"together", WORD_ADVERB, true},
	{"too", WORD_ADVERB, false},
	{"toward", WORD_PREPOSITION, false},
	{"towards", WORD_PREPOSITION, false},
	{"twice", WORD_ADVERB, false},
	{"under", WORD_PREPOSITION, false},
	{"unless", WORD_AS, false},
	{"until", WORD_AS, false},
	{"upon", WORD_PREPOSITION, false},
	{"us", WORD_PRONOUN, false},
	{"via", WORD_PREPOSITION, false},
	{"was", WORD_BE, false},
	{"we", WORD_PRONOUN, false},
	{"were", WORD_BE, false},
	{"what", WORD_HOW, false},
	{"when", WORD_AS, false},
	{"whenever", WORD_AS, false},
	{"where", WORD_WHICH, false},
	{"whereas", WORD_AS, false},
	{"whereby", WORD_WHICH, false},
	{"whether", WORD_HOW, false},
	{"which", WORD_WHICH, false},
	{"while", WORD_AS, false},
	{"who", WORD_WHICH, false},
	{"whom", WORD_WHICH, false},
	{"whose", WORD_WHICH, false},
	{"why", WORD_HOW, false},
	{"will", WORD_MODAL, false},
	{"with", WORD_PREPOSITION, true},
	{"within", WORD_PREPOSITION, false},
	{"without", WORD_PREPOSITION, false},
	{"would", WORD_MODAL, false},
	{"yet", WORD_ADVERB, false},
};

/* Groups of words that are one particle. */
static const struct
{
	const char *words[4];
	WordClass	class;
} phrases[] = {
	{{"as", "well", "as"}, WORD_AND},
	{{"along", "with"}, WORD_PREPOSITION},
	{{"together", "with"}, WORD_PREPOSITION},
	{{"such", "as"}, WORD_PREPOSITION},
	{{"due", "to"}, WORD_PREPOSITION},
	{{"according", "to"}, WORD_PREPOSITION},
	{{"as", "well"}, WORD_ADVERB},
	{{"as", "part", "of"}, WORD_PREPOSITION},
	{{"as", "a"}, WORD_PREPOSITION},
	{{"as", "an"}, WORD_PREPOSITION},
	{{"as", "the"}, WORD_PREPOSITION},
	{{"in", "particular"}, WORD_ADVERB},
	{{"in", "principle"}, WORD_ADVERB},
	{{"in", "turn"}, WORD_ADVERB},
	{{"in", "detail"}, WORD_ADVERB},
	{{"in", "addition"}, WORD_ADVERB},
	{{"in", "this", "regard"}, WORD_ADVERB},
	{{"in", "this", "context"}, WORD_ADVERB},
	{{"in", "the", "meantime"}, WORD_ADVERB},
	{{"at", "length"}, WORD_ADVERB},
	{{"for", "example"}, WORD_ADVERB},
	{{"for", "instance"}, WORD_ADVERB},
	{{"above", "all"}, WORD_ADVERB},
	{{"once", "again"}, WORD_ADVERB},
	{{"in", "general"}, WORD_ADVERB},
	{{"no", "less"}, WORD_ADVERB},
	{{"in", "so", "doing"}, WORD_ADVERB},
	{{"in", "full"}, WORD_ADVERB},
	{{"in", "depth"}, WORD_ADVERB},
	{{"with", "concern"}, WORD_ADVERB},
};

static int
compare_word(const char *text, uint32_t len, const char *word)
{
	for (uint32_t k = 0; k < len; k++)
	{
		unsigned char c = (unsigned char) text[k];

		if (c >= 'A' && c <= 'Z')
			c = (unsigned char) (c + 32);
		if (word[k] == '\0')
			return 1;
		if (c != (unsigned char) word[k])
			return (int) c - (unsigned char) word[k];
	}
	return word[len] ? -1 : 0;
}

/* Notes at which particle each first letter starts; [0] is for what is no letter. */
static void
index_particles(Passage *passage)
{
	const int	n = (int) (sizeof particles / sizeof *particles);
	int			p = 0;

	for (int letter = 0; letter < 28; letter++)
	{
		while (p < n && particles[p].word[0] < 'a' + letter - 1)
			p++;
		passage->particles[letter] = (uint8_t) p;
	}
}

/* The row of a particle, NULL for any other word. */
static const Particle *
particle(const Passage *passage, const Token *token)
{
	const char *word = passage->reader->text + token->start;
	uint32_t	len = token->end - token->start;
	unsigned char letter = (unsigned char) (word[0] | 0x20);

	if (len > 12 || letter < 'a' || letter > 'z')
		return NULL;
	for (int p = passage->particles[letter - 'a' + 1]; p < passage->particles[letter - 'a' + 2]; p++)
	{
		int			order = compare_word(word, len, particles[p].word);

		if (order == 0)
			return &particles[p];
		if (order < 0)
			return NULL;
	}
	return NULL;
}

/* The class of a particle, WORD_OTHER for any other word. */
static WordClass
particle_class(const Passage *passage, const Token *token)
{
	const Particle *row = particle(passage, token);

	return row ? row->class : WORD_OTHER;
}

/* How many words of a particle phrase start at token i; sets its class. */
static uint32_t
particle_phrase(const Reader *reader, uint32_t i, uint32_t end, WordClass *class)
{
	for (size_t p = 0; p < sizeof phrases / sizeof *phrases; p++)
	{
		uint32_t	n = 0;

		while (n < 4 && phrases[p].words[n] && i + n < end && dlg_is(reader, i + n, phrases[p].words[n]))
			n++;
		if (n == 4 || phrases[p].words[n] == NULL)
		{
			*class = phrases[p].class;
			return n;
		}
	}
	return 0;
}

static WordClass
mark_class(const Reader *reader, uint32_t i)
{
	const Token *token = &reader->tokens[i];
	uint32_t	len = token->end - token->start;

	switch (token->mark)
	{
		case ',':
			return WORD_COMMA;
		case ';':
		case ':':
		case '.':
		case '?':
		case '!':
			return WORD_STOP;
		case '&':
			return WORD_AND;
		case '-':
			if (len >= 3 || (token->flags & TOKEN_SPACE && reader->tokens[i + 1].flags & TOKEN_SPACE))
				return reader->tokens[i + 1].kind == TOKEN_NUMBER ? WORD_MARK : WORD_COMMA;
			return WORD_MARK;
		default:
			return WORD_MARK;
	}
}

/* Does the word end in -ly and is no verb? */
static bool
is_manner(const Reader *reader, const Token *token)
{
	uint32_t	len = token->end - token->start;

	static const char *const adjectives[] = {
		"early", "daily", "weekly", "monthly", "yearly", "timely", "friendly", "family", "likely",
		"costly", "orderly", "supply", "assembly", "anomaly", "italy", "july", "elderly", NULL};

	if (len < 4 || memcmp(reader->text + token->end - 2, "ly", 2) != 0)
		return false;
	for (int k = 0; adjectives[k]; k++)
		if (compare_word(reader->text + token->start, len, adjectives[k]) == 0)
			return false;
	return len > 4 && !(token->flags & TOKEN_CAPITAL && len < 7);
}

/* Tags token i by the lexicon's verbs; false where it is none. */
static bool
tag_verb(Passage *passage, uint32_t i)
{
	const Reader *reader = passage->reader;
	Word	   *word = &passage->words[i - passage->first];
	uint32_t	end;
	const LexEntry *entry = dlg_match(reader, i, LEX_VERB, &end);

	if (entry == NULL || end > passage->end ||
		(reader->tokens[i].flags & TOKEN_CAPITAL && i > passage->first))
		return false;
	word->verb = entry;
	word->length = (uint16_t) (end - i);
	word->class = WORD_VERB;
	word->form = 0;
	for (; entry; entry = dlg_match_next(reader, i, entry))
		if (dlg_same(entry->text, word->verb->text))
			word->form |= entry->form;
	return true;
}

/*
 * Is it a noun that is a verb only behind "to" or a modal ("access", "power"; frame 'infinitive'),
 * and neither stands before it with an object behind?
 */
static bool
is_rather_noun(const Passage *passage, uint32_t i)
{
	const Reader *reader = passage->reader;
	uint32_t	end;
	const LexEntry *entry = dlg_match(reader, i, LEX_VERB, &end);
	WordClass	before;

	if (entry == NULL || dlg_frame_row(reader->lexicon, entry->text, "infinitive") == NULL)
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
	switch (particle_class(passage, &reader->tokens[end]))
	{
		case WORD_ARTICLE:
		case WORD_OWN:
		case WORD_PRONOUN:
			return false;
		default:
			return before == WORD_AND || reader->tokens[end].kind == TOKEN_PUNCT ||
				!(reader->tokens[end].kind == TOKEN_NUMBER || dlg_match(reader, end, LEX_NUMBER, NULL) ||
				  ONE_OF(reader, end, "more", "new", "to", "out", "up", "in", "with"));
	}
}

/* Words that are verbs only where nothing tells otherwise: adverbs, nouns after articles. */
static bool
is_shadowed(const Passage *passage, uint32_t i)
{
	const Reader *reader = passage->reader;
	uint32_t	end;

	if (dlg_is(reader, i, "further"))
		return i + 1 < passage->end && dlg_match(reader, i + 1, LEX_VERB, &end) != NULL;
	if (dlg_is(reader, i, "like") || dlg_is(reader, i, "open"))
		return true;
	/* "member states": what declares something does so with "that" */
	if (dlg_is(reader, i, "states"))
		return !(i + 1 < passage->end && dlg_is(reader, i + 1, "that"));
	return is_rather_noun(passage, i);
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
	switch (particle_class(passage, &reader->tokens[i + 1]))
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

static void
tag(Passage *passage, uint32_t i)
{
	const Reader *reader = passage->reader;
	const Token *token = &reader->tokens[i];
	Word	   *word = &passage->words[i - passage->first];
	const Particle *row;
	WordClass	class;
	uint32_t	n;

	*word = (Word) {WORD_OTHER, 0, 1, NULL};
	if (token->kind == TOKEN_POSSESSIVE)
		word->class = WORD_POSSESSIVE;
	if (token->kind == TOKEN_PUNCT)
		word->class = (uint8_t) mark_class(reader, i);
	/* the dot of "Jr.", which ends no sentence */
	if (dlg_mark(reader, i, '.') && i + 1 < passage->end && reader->tokens[i + 1].kind != TOKEN_PUNCT)
		word->class = WORD_MARK;
	if (token->kind != TOKEN_WORD)
		return;
	row = particle(passage, token);
	if (row && row->opens && (n = particle_phrase(reader, i, passage->end, &class)) > 0 &&
		!(i == passage->first && dlg_is(reader, i, "as")))
	{
		word->class = (uint8_t) class;
		word->length = (uint16_t) n;
		return;
	}
	class = row ? row->class : WORD_OTHER;
	if ((class == WORD_MODAL && token->flags & TOKEN_CAPITAL &&
		 (i > passage->first || dlg_is(reader, i, "may"))) ||
		(class == WORD_PRONOUN && (token->flags & TOKEN_UPPER || is_numeral(passage, i))))
		class = WORD_NAME;
	if (class == WORD_PREPOSITION && token->flags & TOKEN_CAPITAL && dlg_is(reader, i, "under") &&
		ONE_OF(reader, i + 1, "secretary", "secretaries"))
		class = WORD_NAME;
	/* "in-depth", "day-to-day": parts of a word */
	if (class != WORD_OTHER && class != WORD_NAME && is_hyphened(passage, i))
		class = WORD_OTHER;
	word->class = (uint8_t) class;
	if (class == WORD_BE || class == WORD_HAVE || class == WORD_DO || class == WORD_AND)
	{
		/* "are determined to", "have talks": the phrase is the verb */
		if (class != WORD_AND && tag_verb(passage, i) && word->length == 1)
			*word = (Word) {(uint8_t) class, 0, 1, NULL};
		return;
	}
	if (class != WORD_OTHER || (!is_shadowed(passage, i) && tag_verb(passage, i)))
		return;
	if (dlg_is(reader, i, "further") || is_manner(reader, token))
		word->class = WORD_ADVERB;
	else if (token->flags & TOKEN_CAPITAL)
		word->class = WORD_NAME;
}

/* Marks what stands in parentheses; a lone number or letter there is an enumerator. */
static void
tag_inside(Passage *passage)
{
	const Reader *reader = passage->reader;

	for (uint32_t i = passage->first; i < passage->end; i++)
	{
		uint32_t	close = i + 1;
		bool		item;

		if (!dlg_mark(reader, i, '(') && !dlg_mark(reader, i, '['))
			continue;
		while (close < passage->end && close < i + 80 && !dlg_mark(reader, close, ')') &&
			   !dlg_mark(reader, close, ']'))
			close++;
		if (close >= passage->end || close >= i + 80)
			continue;
		item = close == i + 2 && reader->tokens[i + 1].end - reader->tokens[i + 1].start <= 2 &&
			(reader->tokens[i + 1].kind == TOKEN_NUMBER || !(reader->tokens[i + 1].flags & TOKEN_UPPER));
		for (uint32_t k = i; k <= close; k++)
			passage->words[k - passage->first] = (Word) {item ? WORD_ITEM : WORD_INSIDE, 0, 1, NULL};
		i = close;
	}
}

/* "to" opens an infinitive before a base form, else it is a preposition; "their will" is a noun. */
static void
settle(Passage *passage)
{
	for (uint32_t i = passage->first; i < passage->end; i++)
	{
		Word	   *word = &passage->words[i - passage->first];
		uint32_t	next = i + 1 < passage->end ? dlg_after(passage, i) : NOWHERE;
		WordClass	before = i > passage->first ? dlg_class_at(passage, i - 1) : WORD_STOP;
		const Word *then;

		while (next != NOWHERE && next < passage->end && dlg_class_at(passage, next) == WORD_ITEM)
			next = dlg_after(passage, next);
		then = next == NOWHERE ? NULL : dlg_word(passage, next);

		if (word->class == WORD_TO && !(then && ((then->class == WORD_VERB && then->form & FORM_BASE) ||
												 then->class == WORD_BE || then->class == WORD_HAVE)))
			word->class = WORD_PREPOSITION;
		/* "a commitment to respect for the law" */
		if (word->class == WORD_TO && next + 1 < passage->end &&
			ONE_OF(passage->reader, next, "respect", "support", "access", "trade", "demand", "care") &&
			ONE_OF(passage->reader, next + 1, "for", "to", "between", "among"))
			word->class = WORD_PREPOSITION;
		if (word->class == WORD_THAT && (before == WORD_PREPOSITION) && !dlg_is(passage->reader, i - 1, "in"))
			word->class = WORD_ARTICLE;
		if (word->class == WORD_MODAL && i + 1 < passage->end && dlg_is(passage->reader, i, "will") &&
			dlg_is(passage->reader, i + 1, "to"))
			word->class = WORD_OTHER;
		if (word->class == WORD_MODAL &&
			(before == WORD_ARTICLE || before == WORD_OWN || before == WORD_POSSESSIVE))
			word->class = WORD_OTHER;
		/* "after they met" */
		if (word->class == WORD_PREPOSITION && ONE_OF(passage->reader, i, "after", "before") && then &&
			then->class == WORD_PRONOUN)
			word->class = WORD_AS;
		if (word->class == WORD_AS && dlg_is(passage->reader, i, "since") && then &&
			(then->class == WORD_ARTICLE || then->class == WORD_OTHER || then->class == WORD_NAME))
			word->class = WORD_PREPOSITION;
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
	index_particles(passage);
	for (uint32_t i = first; i < end;)
	{
		const Word *word = &passage->words[i - first];
		uint32_t	n;

		tag(passage, i);
		n = word->length;
		for (uint32_t k = 1; k < n && word->class != WORD_VERB; k++)
			passage->words[i + k - first] = (Word) {word->class, 0, 1, NULL};
		if (word->class == WORD_VERB)
			for (uint32_t k = 1; k < n; k++)
				passage->words[i + k - first] = (Word) {WORD_OTHER, 0, 1, NULL};
		i += n;
	}
	tag_inside(passage);
	settle(passage);
}

const Word *
dlg_word(const Passage *passage, uint32_t i)
{
	return &passage->words[i - passage->first];
}

WordClass
dlg_class_at(const Passage *passage, uint32_t i)
{
	return i >= passage->first && i < passage->end ? (WordClass) passage->words[i - passage->first].class
												   : WORD_STOP;
}
