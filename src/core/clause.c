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
} Particle;

/* Sorted, for the binary search. */
static const Particle particles[] = {
	{"&", WORD_AND},
	{"a", WORD_ARTICLE},
	{"aboard", WORD_PREPOSITION},
	{"about", WORD_PREPOSITION},
	{"above", WORD_PREPOSITION},
	{"across", WORD_PREPOSITION},
	{"after", WORD_PREPOSITION},
	{"again", WORD_ADVERB},
	{"against", WORD_PREPOSITION},
	{"all", WORD_ARTICLE},
	{"along", WORD_PREPOSITION},
	{"alongside", WORD_PREPOSITION},
	{"already", WORD_ADVERB},
	{"also", WORD_ADVERB},
	{"although", WORD_AS},
	{"always", WORD_ADVERB},
	{"am", WORD_BE},
	{"amid", WORD_PREPOSITION},
	{"among", WORD_PREPOSITION},
	{"amongst", WORD_PREPOSITION},
	{"an", WORD_ARTICLE},
	{"and", WORD_AND},
	{"any", WORD_ARTICLE},
	{"are", WORD_BE},
	{"around", WORD_PREPOSITION},
	{"as", WORD_AS},
	{"at", WORD_PREPOSITION},
	{"be", WORD_BE},
	{"because", WORD_AS},
	{"been", WORD_BE},
	{"before", WORD_PREPOSITION},
	{"behind", WORD_PREPOSITION},
	{"being", WORD_BE},
	{"below", WORD_PREPOSITION},
	{"between", WORD_PREPOSITION},
	{"beyond", WORD_PREPOSITION},
	{"both", WORD_ARTICLE},
	{"but", WORD_AND},
	{"by", WORD_PREPOSITION},
	{"can", WORD_MODAL},
	{"cannot", WORD_MODAL},
	{"concerning", WORD_PREPOSITION},
	{"could", WORD_MODAL},
	{"despite", WORD_PREPOSITION},
	{"did", WORD_DO},
	{"do", WORD_DO},
	{"does", WORD_DO},
	{"during", WORD_PREPOSITION},
	{"each", WORD_ARTICLE},
	{"either", WORD_ARTICLE},
	{"especially", WORD_ADVERB},
	{"even", WORD_ADVERB},
	{"ever", WORD_ADVERB},
	{"every", WORD_ARTICLE},
	{"for", WORD_PREPOSITION},
	{"from", WORD_PREPOSITION},
	{"had", WORD_HAVE},
	{"has", WORD_HAVE},
	{"have", WORD_HAVE},
	{"having", WORD_HAVE},
	{"he", WORD_PRONOUN},
	{"hence", WORD_ADVERB},
	{"her", WORD_OWN},
	{"his", WORD_OWN},
	{"how", WORD_HOW},
	{"however", WORD_ADVERB},
	{"if", WORD_AS},
	{"in", WORD_PREPOSITION},
	{"including", WORD_PREPOSITION},
	{"inside", WORD_PREPOSITION},
	{"instead", WORD_ADVERB},
	{"into", WORD_PREPOSITION},
	{"is", WORD_BE},
	{"it", WORD_PRONOUN},
	{"its", WORD_OWN},
	{"last", WORD_OTHER},
	{"lest", WORD_AS},
	{"like", WORD_PREPOSITION},
	{"likewise", WORD_ADVERB},
	{"many", WORD_ARTICLE},
	{"may", WORD_MODAL},
	{"meanwhile", WORD_ADVERB},
	{"might", WORD_MODAL},
	{"moreover", WORD_ADVERB},
	{"most", WORD_ARTICLE},
	{"must", WORD_MODAL},
	{"near", WORD_PREPOSITION},
	{"never", WORD_NOT},
	{"no", WORD_ARTICLE},
	{"nor", WORD_AND},
	{"not", WORD_NOT},
	{"now", WORD_ADVERB},
	{"of", WORD_PREPOSITION},
	{"off", WORD_PREPOSITION},
	{"often", WORD_ADVERB},
	{"on", WORD_PREPOSITION},
	{"once", WORD_AS},
	{"only", WORD_ADVERB},
	{"onto", WORD_PREPOSITION},
	{"or", WORD_AND},
	{"our", WORD_OWN},
	{"outside", WORD_PREPOSITION},
	{"over", WORD_PREPOSITION},
	{"ought", WORD_MODAL},
	{"per", WORD_PREPOSITION},
	{"regarding", WORD_PREPOSITION},
	{"several", WORD_ARTICLE},
	{"shall", WORD_MODAL},
	{"she", WORD_PRONOUN},
	{"should", WORD_MODAL},
	{"since", WORD_AS},
	{"some", WORD_ARTICLE},
	{"still", WORD_ADVERB},
	{"such", WORD_ARTICLE},
	{"than", WORD_PREPOSITION},
	{"that", WORD_THAT},
	{"the", WORD_ARTICLE},
	{"their", WORD_OWN},
	{"them", WORD_PRONOUN},
	{"then", WORD_ADVERB},
	{"therefore", WORD_ADVERB},
	{"these", WORD_ARTICLE},
	{"they", WORD_PRONOUN},
	{"this", WORD_ARTICLE},
	{"those", WORD_ARTICLE},
	{"though", WORD_AS},
	{"through", WORD_PREPOSITION},
	{"throughout", WORD_PREPOSITION},
	{"thus", WORD_ADVERB},
	{"to", WORD_TO},
	{"together", WORD_ADVERB},
	{"too", WORD_ADVERB},
	{"toward", WORD_PREPOSITION},
	{"towards", WORD_PREPOSITION},
	{"twice", WORD_ADVERB},
	{"under", WORD_PREPOSITION},
	{"unless", WORD_AS},
	{"until", WORD_AS},
	{"upon", WORD_PREPOSITION},
	{"us", WORD_PRONOUN},
	{"via", WORD_PREPOSITION},
	{"was", WORD_BE},
	{"we", WORD_PRONOUN},
	{"were", WORD_BE},
	{"what", WORD_HOW},
	{"when", WORD_AS},
	{"whenever", WORD_AS},
	{"where", WORD_WHICH},
	{"whereas", WORD_AS},
	{"whereby", WORD_WHICH},
	{"whether", WORD_HOW},
	{"which", WORD_WHICH},
	{"while", WORD_AS},
	{"who", WORD_WHICH},
	{"whom", WORD_WHICH},
	{"whose", WORD_WHICH},
	{"why", WORD_HOW},
	{"will", WORD_MODAL},
	{"with", WORD_PREPOSITION},
	{"within", WORD_PREPOSITION},
	{"without", WORD_PREPOSITION},
	{"would", WORD_MODAL},
	{"yet", WORD_ADVERB},
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

/* The class of a particle, WORD_OTHER for any other word. */
static WordClass
particle(const Reader *reader, const Token *token)
{
	int			low = 0;
	int			high = (int) (sizeof particles / sizeof *particles) - 1;
	uint32_t	len = token->end - token->start;

	if (len > 12)
		return WORD_OTHER;
	while (low <= high)
	{
		int			middle = (low + high) / 2;
		int			order = compare_word(reader->text + token->start, len, particles[middle].word);

		if (order == 0)
			return particles[middle].class;
		if (order < 0)
			high = middle - 1;
		else
			low = middle + 1;
	}
	return WORD_OTHER;
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

	for (int k = 0; adjectives[k]; k++)
		if (compare_word(reader->text + token->start, len, adjectives[k]) == 0)
			return false;
	return len > 4 && memcmp(reader->text + token->end - 2, "ly", 2) == 0 &&
		   !(token->flags & TOKEN_CAPITAL && len < 7);
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
	return false;
}

static void
tag(Passage *passage, uint32_t i)
{
	const Reader *reader = passage->reader;
	const Token *token = &reader->tokens[i];
	Word	   *word = &passage->words[i - passage->first];
	WordClass	class;
	uint32_t	n;

	*word = (Word) {WORD_OTHER, 0, 1, NULL};
	if (token->kind == TOKEN_POSSESSIVE)
		word->class = WORD_POSSESSIVE;
	if (token->kind == TOKEN_PUNCT)
		word->class = (uint8_t) mark_class(reader, i);
	if (token->kind != TOKEN_WORD)
		return;
	if ((n = particle_phrase(reader, i, passage->end, &class)) > 0 &&
		!(i == passage->first && dlg_is(reader, i, "as")))
	{
		word->class = (uint8_t) class;
		word->length = (uint16_t) n;
		return;
	}
	class = particle(reader, token);
	if ((class == WORD_MODAL && token->flags & TOKEN_CAPITAL &&
		 (i > passage->first || dlg_is(reader, i, "may"))) ||
		(class == WORD_PRONOUN && token->flags & TOKEN_UPPER))
		class = WORD_NAME;
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
		if (word->class == WORD_THAT && (before == WORD_PREPOSITION) && !dlg_is(passage->reader, i - 1, "in"))
			word->class = WORD_ARTICLE;
		if (word->class == WORD_MODAL && i + 1 < passage->end && dlg_is(passage->reader, i, "will") &&
			dlg_is(passage->reader, i + 1, "to"))
			word->class = WORD_OTHER;
		if (word->class == WORD_MODAL &&
			(before == WORD_ARTICLE || before == WORD_OWN || before == WORD_POSSESSIVE))
			word->class = WORD_OTHER;
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
