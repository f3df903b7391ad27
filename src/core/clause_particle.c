/*
 * clause_particle.c: the closed classes of English: articles, pronouns,
 * prepositions, conjunctions, auxiliaries, and the groups of words that stand
 * for one of them.
 *
 * Invariant: the table is sorted, so that a word is compared with those of its
 * first letter only.
 */
#include "clause.h"

typedef struct Particle
{
	const char *word;
	WordClass	class;
	bool		opens;			/* a phrase of several words may open with it */
} Particle;

/* Sorted; dlg_particles_index notes where each first letter starts, [0] is for what is no letter. */
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

void
dlg_particles_index(Passage *passage)
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
find(const Passage *passage, const Token *token)
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

WordClass
dlg_particle(const Passage *passage, uint32_t i, bool *opens)
{
	const Particle *row = find(passage, &passage->reader->tokens[i]);

	if (opens)
		*opens = row && row->opens;
	return row ? row->class : WORD_OTHER;
}

uint32_t
dlg_particle_phrase(const Reader *reader, uint32_t i, uint32_t end, WordClass *class)
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
