/*
 * clause_particle.c: what a word is by itself: the closed classes of English
 * (articles, pronouns, prepositions, conjunctions, auxiliaries), the groups of
 * words that stand for one of them, and the verbs of one word.
 *
 * All of it is put into one row for each word of the lexicon, once a lexicon, so
 * that a token is tagged by a look at the row of its word.  Invariant: every
 * closed word is a word of the lexicon.
 */
#include "clause.h"
#include "core/lexicon/lexicon_private.h"
#include "core/text/token.h"

static const struct
{
	const char *word;
	WordClass	class;
	bool		opens;			/* a phrase of several words may open with it */
}			particles[] = {
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
	{"soon", WORD_ADVERB, false},
	{"still", WORD_ADVERB, false},
	{"such", WORD_ARTICLE, true},
	{"than", WORD_PREPOSITION, false},
	{"that", WORD_THAT, false},
	{"the", WORD_ARTICLE, false},
	{"their", WORD_OWN, false},
	{"them", WORD_PRONOUN, false},
	{"then", WORD_ADVERB, false},
	{"thereby", WORD_ADVERB, false},
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
	{"wherein", WORD_WHICH, false},
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

#define PHRASE_MOST 3

/*
 * Groups of words that are one particle, with the keys of their words; those
 * with one first word stand together.
 */
static const struct
{
	const char *words[PHRASE_MOST];
	uint16_t	keys[PHRASE_MOST];
	WordClass	class;
} phrases[] = {
	{{"as", "well", "as"}, {DLG_KEY("as"), DLG_KEY("well"), DLG_KEY("as")}, WORD_AND},
	{{"as", "well"}, {DLG_KEY("as"), DLG_KEY("well")}, WORD_ADVERB},
	{{"as", "such"}, {DLG_KEY("as"), DLG_KEY("such")}, WORD_ADVERB},
	{{"as", "part", "of"}, {DLG_KEY("as"), DLG_KEY("part"), DLG_KEY("of")}, WORD_PREPOSITION},
	{{"as", "a"}, {DLG_KEY("as"), DLG_KEY("a")}, WORD_PREPOSITION},
	{{"as", "an"}, {DLG_KEY("as"), DLG_KEY("an")}, WORD_PREPOSITION},
	{{"as", "the"}, {DLG_KEY("as"), DLG_KEY("the")}, WORD_PREPOSITION},
	{{"along", "with"}, {DLG_KEY("along"), DLG_KEY("with")}, WORD_PREPOSITION},
	{{"together", "with"}, {DLG_KEY("together"), DLG_KEY("with")}, WORD_PREPOSITION},
	{{"such", "as"}, {DLG_KEY("such"), DLG_KEY("as")}, WORD_PREPOSITION},
	{{"due", "to"}, {DLG_KEY("due"), DLG_KEY("to")}, WORD_PREPOSITION},
	{{"according", "to"}, {DLG_KEY("according"), DLG_KEY("to")}, WORD_PREPOSITION},
	{{"in", "particular"}, {DLG_KEY("in"), DLG_KEY("particular")}, WORD_ADVERB},
	{{"in", "principle"}, {DLG_KEY("in"), DLG_KEY("principle")}, WORD_ADVERB},
	{{"in", "turn"}, {DLG_KEY("in"), DLG_KEY("turn")}, WORD_ADVERB},
	{{"in", "detail"}, {DLG_KEY("in"), DLG_KEY("detail")}, WORD_ADVERB},
	{{"in", "addition"}, {DLG_KEY("in"), DLG_KEY("addition")}, WORD_ADVERB},
	{{"in", "this", "regard"}, {DLG_KEY("in"), DLG_KEY("this"), DLG_KEY("regard")}, WORD_ADVERB},
	{{"in", "this", "context"}, {DLG_KEY("in"), DLG_KEY("this"), DLG_KEY("context")}, WORD_ADVERB},
	{{"in", "the", "meantime"}, {DLG_KEY("in"), DLG_KEY("the"), DLG_KEY("meantime")}, WORD_ADVERB},
	{{"in", "general"}, {DLG_KEY("in"), DLG_KEY("general")}, WORD_ADVERB},
	{{"in", "so", "doing"}, {DLG_KEY("in"), DLG_KEY("so"), DLG_KEY("doing")}, WORD_ADVERB},
	{{"in", "full"}, {DLG_KEY("in"), DLG_KEY("full")}, WORD_ADVERB},
	{{"in", "depth"}, {DLG_KEY("in"), DLG_KEY("depth")}, WORD_ADVERB},
	{{"at", "length"}, {DLG_KEY("at"), DLG_KEY("length")}, WORD_ADVERB},
	{{"for", "example"}, {DLG_KEY("for"), DLG_KEY("example")}, WORD_ADVERB},
	{{"for", "instance"}, {DLG_KEY("for"), DLG_KEY("instance")}, WORD_ADVERB},
	{{"above", "all"}, {DLG_KEY("above"), DLG_KEY("all")}, WORD_ADVERB},
	{{"once", "again"}, {DLG_KEY("once"), DLG_KEY("again")}, WORD_ADVERB},
	{{"no", "less"}, {DLG_KEY("no"), DLG_KEY("less")}, WORD_ADVERB},
	{{"with", "concern"}, {DLG_KEY("with"), DLG_KEY("concern")}, WORD_ADVERB},
};

/* Verbs that what stands around them may make other words of: see clause.c. */
static const char *const doubtful[] = {"further", "like", "open", "state", "states", "direct", NULL};

/* The number of a word that code names, in the spelling of the lexicon. */
static uint32_t
intern(Lexicon *lexicon, const char *word)
{
	char		folded[FOLDED_MAX];
	uint32_t	len = (uint32_t) strlen(word);

	memcpy(folded, word, len);
	dlg_respell(folded, &len);
	return dlg_lexicon_intern(lexicon, folded, len);
}

/* Notes the verb that a word is by itself, and whether phrases of verbs go on from it. */
static void
tag_verb(const Lexicon *lexicon, WordTag *tag, uint32_t root)
{
	const LexNode *node = &lexicon->nodes[root];
	const LexEntry *entry = node->entries;

	while (entry && entry->kind != LEX_VERB)
		entry = entry->next;
	tag->verb = entry;
	if (node->below >> LEX_VERB & 1 || (entry && entry->capitals | entry->uppers))
		tag->flags |= TAG_LONGER;
	if (entry && dlg_row_named(entry->rows, "infinitive"))
		tag->flags |= TAG_DOUBTFUL;
}

const WordTag *
dlg_tag_words(Lexicon *lexicon)
{
	const size_t n = sizeof particles / sizeof *particles;
	WordTag    *tags;

	for (size_t p = 0; p < n; p++)
		intern(lexicon, particles[p].word);
	for (int k = 0; doubtful[k]; k++)
		intern(lexicon, doubtful[k]);
	for (uint8_t k = 0; k < dlg_frame_nouns_count; k++)
		intern(lexicon, dlg_frame_nouns[k].noun);
	tags = dlg_alloc0(lexicon->arena, lexicon->nwords * sizeof *tags);
	for (uint32_t word = 1; word < lexicon->nwords; word++)
		if (lexicon->words[word].root)
			tag_verb(lexicon, &tags[word], lexicon->words[word].root);
	for (size_t p = 0; p < n; p++)
	{
		WordTag    *tag = &tags[intern(lexicon, particles[p].word)];

		tag->particle = (uint8_t) strlen(particles[p].word);
		tag->class = (uint8_t) particles[p].class;
		tag->flags |= particles[p].opens ? TAG_OPENS : 0;
	}
	for (int k = 0; doubtful[k]; k++)
		tags[intern(lexicon, doubtful[k])].flags |= TAG_DOUBTFUL;
	for (uint8_t k = 0; k < dlg_frame_nouns_count; k++)
		tags[intern(lexicon, dlg_frame_nouns[k].noun)].noun = k + 1;
	return tags;
}

uint32_t
dlg_particle_phrase(const Reader *reader, uint32_t i, uint32_t end, WordClass *class)
{
	const size_t most = sizeof phrases / sizeof *phrases;
	uint16_t	first = reader->tokens[i].mark;
	size_t		p = 0;
	KeySet		seconds = {0, 0};

#pragma GCC unroll 64
	for (size_t k = 0; k < most; k++)
		seconds = dlg_keys_add(seconds, phrases[k].keys[1]);
	if (i + 1 >= end || !dlg_keys_have(seconds, reader->tokens[i + 1].mark))
		return 0;
	while (p < most && phrases[p].keys[0] != first)
		p++;
	for (; p < most && phrases[p].keys[0] == first; p++)
	{
		uint32_t	n = 0;

		if (reader->tokens[i + 1].mark != phrases[p].keys[1])
			continue;
		while (n < PHRASE_MOST && phrases[p].words[n] && i + n < end &&
			   dlg_is(reader, i + n, phrases[p].words[n]))
			n++;
		if (n == PHRASE_MOST || phrases[p].words[n] == NULL)
		{
			*class = phrases[p].class;
			return n;
		}
	}
	return 0;
}
