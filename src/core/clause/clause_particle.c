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
}			particles[] = {
	{"a", WORD_ARTICLE},
	{"aboard", WORD_PREPOSITION},
	{"about", WORD_PREPOSITION},
	{"above", WORD_PREPOSITION},
	{"according", WORD_OTHER},
	{"across", WORD_PREPOSITION},
	{"after", WORD_PREPOSITION},
	{"again", WORD_ADVERB},
	{"against", WORD_PREPOSITION},
	{"alia", WORD_ADVERB},
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
	{"due", WORD_OTHER},
	{"duly", WORD_ADVERB},
	{"during", WORD_PREPOSITION},
	{"each", WORD_ARTICLE},
	{"either", WORD_ARTICLE},
	{"especially", WORD_ADVERB},
	{"even", WORD_ADVERB},
	{"ever", WORD_ADVERB},
	{"every", WORD_ARTICLE},
	{"for", WORD_PREPOSITION},
	{"from", WORD_PREPOSITION},
	{"furthermore", WORD_ADVERB},
	{"had", WORD_HAVE},
	{"has", WORD_HAVE},
	{"have", WORD_HAVE},
	{"having", WORD_HAVE},
	{"he", WORD_PRONOUN},
	{"hence", WORD_ADVERB},
	{"hereby", WORD_ADVERB},
	{"henceforth", WORD_ADVERB},
	{"her", WORD_OWN},
	{"his", WORD_OWN},
	{"how", WORD_HOW},
	{"however", WORD_ADVERB},
	{"i", WORD_PRONOUN},
	{"if", WORD_AS},
	{"in", WORD_PREPOSITION},
	{"including", WORD_PREPOSITION},
	{"inside", WORD_PREPOSITION},
	{"instead", WORD_ADVERB},
	{"inter", WORD_ADVERB},
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
	{"nevertheless", WORD_ADVERB},
	{"no", WORD_ARTICLE},
	{"nonetheless", WORD_ADVERB},
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
	{"ought", WORD_MODAL},
	{"our", WORD_OWN},
	{"outside", WORD_PREPOSITION},
	{"over", WORD_PREPOSITION},
	{"per", WORD_PREPOSITION},
	{"regarding", WORD_PREPOSITION},
	{"several", WORD_ARTICLE},
	{"shall", WORD_MODAL},
	{"she", WORD_PRONOUN},
	{"should", WORD_MODAL},
	{"since", WORD_AS},
	{"some", WORD_ARTICLE},
	{"soon", WORD_ADVERB},
	{"still", WORD_ADVERB},
	{"such", WORD_ARTICLE},
	{"than", WORD_PREPOSITION},
	{"that", WORD_THAT},
	{"the", WORD_ARTICLE},
	{"their", WORD_OWN},
	{"them", WORD_PRONOUN},
	{"then", WORD_ADVERB},
	{"thereby", WORD_ADVERB},
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
	{"wherein", WORD_WHICH},
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
	{{"among", "other", "things"}, {DLG_KEY("among"), DLG_KEY("other"), DLG_KEY("things")}, WORD_ADVERB},
	{{"amongst", "other", "things"}, {DLG_KEY("amongst"), DLG_KEY("other"), DLG_KEY("things")}, WORD_ADVERB},
	{{"in", "particular"}, {DLG_KEY("in"), DLG_KEY("particular")}, WORD_ADVERB},
	{{"in", "principle"}, {DLG_KEY("in"), DLG_KEY("principle")}, WORD_ADVERB},
	{{"in", "turn"}, {DLG_KEY("in"), DLG_KEY("turn")}, WORD_ADVERB},
	{{"in", "detail"}, {DLG_KEY("in"), DLG_KEY("detail")}, WORD_ADVERB},
	{{"in", "addition"}, {DLG_KEY("in"), DLG_KEY("addition")}, WORD_ADVERB},
	{{"in", "this", "regard"}, {DLG_KEY("in"), DLG_KEY("this"), DLG_KEY("regard")}, WORD_ADVERB},
	{{"in", "this", "context"}, {DLG_KEY("in"), DLG_KEY("this"), DLG_KEY("context")}, WORD_ADVERB},
	{{"in", "this", "connection"}, {DLG_KEY("in"), DLG_KEY("this"), DLG_KEY("connection")}, WORD_ADVERB},
	{{"in", "this", "respect"}, {DLG_KEY("in"), DLG_KEY("this"), DLG_KEY("respect")}, WORD_ADVERB},
	{{"in", "that", "regard"}, {DLG_KEY("in"), DLG_KEY("that"), DLG_KEY("regard")}, WORD_ADVERB},
	{{"in", "that", "context"}, {DLG_KEY("in"), DLG_KEY("that"), DLG_KEY("context")}, WORD_ADVERB},
	{{"in", "the", "meantime"}, {DLG_KEY("in"), DLG_KEY("the"), DLG_KEY("meantime")}, WORD_ADVERB},
	{{"in", "general"}, {DLG_KEY("in"), DLG_KEY("general")}, WORD_ADVERB},
	{{"in", "so", "doing"}, {DLG_KEY("in"), DLG_KEY("so"), DLG_KEY("doing")}, WORD_ADVERB},
	{{"in", "full"}, {DLG_KEY("in"), DLG_KEY("full")}, WORD_ADVERB},
	{{"in", "depth"}, {DLG_KEY("in"), DLG_KEY("depth")}, WORD_ADVERB},
	{{"at", "length"}, {DLG_KEY("at"), DLG_KEY("length")}, WORD_ADVERB},
	{{"for", "example"}, {DLG_KEY("for"), DLG_KEY("example")}, WORD_ADVERB},
	{{"for", "instance"}, {DLG_KEY("for"), DLG_KEY("instance")}, WORD_ADVERB},
	{{"for", "this", "purpose"}, {DLG_KEY("for"), DLG_KEY("this"), DLG_KEY("purpose")}, WORD_ADVERB},
	{{"for", "that", "purpose"}, {DLG_KEY("for"), DLG_KEY("that"), DLG_KEY("purpose")}, WORD_ADVERB},
	{{"above", "all"}, {DLG_KEY("above"), DLG_KEY("all")}, WORD_ADVERB},
	{{"once", "again"}, {DLG_KEY("once"), DLG_KEY("again")}, WORD_ADVERB},
	{{"once", "more"}, {DLG_KEY("once"), DLG_KEY("more")}, WORD_ADVERB},
	{{"no", "less"}, {DLG_KEY("no"), DLG_KEY("less")}, WORD_ADVERB},
	{{"with", "concern"}, {DLG_KEY("with"), DLG_KEY("concern")}, WORD_ADVERB},
	{{"to", "this", "end"}, {DLG_KEY("to"), DLG_KEY("this"), DLG_KEY("end")}, WORD_ADVERB},
	{{"to", "that", "end"}, {DLG_KEY("to"), DLG_KEY("that"), DLG_KEY("end")}, WORD_ADVERB},
	{{"to", "this", "effect"}, {DLG_KEY("to"), DLG_KEY("this"), DLG_KEY("effect")}, WORD_ADVERB},
	{{"to", "that", "effect"}, {DLG_KEY("to"), DLG_KEY("that"), DLG_KEY("effect")}, WORD_ADVERB},
};

#define PHRASES (sizeof phrases / sizeof *phrases)

/* Particles that may be another one, or a name, beside "to", "that", the modals and the pronouns. */
static const char *const turning[] = {"after", "before", "since", "under", NULL};

/* Those of "in recognition that", "with a focus on". */
const char *const dlg_act_prepositions[] = {"in", "with", NULL};

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

/*
 * Notes the verb that a word is by itself, whether phrases of verbs go on from it, and whether it is the noun of an
 * act.
 */
static void
tag_open(const Lexicon *lexicon, WordTag *tag, uint32_t root)
{
	const LexNode *node = &lexicon->nodes[root];
	const LexEntry *entry = node->entries;

	while (entry && entry->kind != LEX_VERB)
		entry = entry->next;
	tag->verb = entry;
	tag->flags |= entry ? TAG_VERB : 0;
	if (node->below >> LEX_VERB & 1 || (entry && entry->capitals | entry->uppers))
		tag->flags |= TAG_LONGER;
	if (entry && dlg_row_named(entry->rows, "infinitive"))
		tag->flags |= TAG_DOUBTFUL;
	if ((node->kinds | node->below) >> LEX_OTHER & 1)
		tag->flags |= TAG_STEPS;
}

void
dlg_tag_words(Lexicon *lexicon)
{
	const size_t n = sizeof particles / sizeof *particles;
	LexWord    *words;

	for (size_t p = 0; p < n; p++)
		intern(lexicon, particles[p].word);
	for (int k = 0; doubtful[k]; k++)
		intern(lexicon, doubtful[k]);
	for (uint8_t k = 0; k < dlg_frame_nouns_count; k++)
		intern(lexicon, dlg_frame_nouns[k].noun);
	words = lexicon->words;
	for (uint32_t word = 1; word < lexicon->nwords; word++)
		if (words[word].root)
			tag_open(lexicon, &words[word].tag, words[word].root);
	for (size_t p = 0; p < n; p++)
	{
		WordTag    *tag = &words[intern(lexicon, particles[p].word)].tag;

		tag->particle = dlg_slice_key((Slice) {particles[p].word, (uint32_t) strlen(particles[p].word)});
		tag->class = (uint8_t) particles[p].class;
		tag->flags |= TAG_PARTICLE;
		if ((CLASS(TO) | CLASS(THAT) | CLASS(MODAL) | CLASS(PRONOUN)) >> particles[p].class & 1)
			tag->flags |= TAG_TURNS;
		if ((CLASS(THAT) | CLASS(WHICH) | CLASS(HOW) | CLASS(AS) | CLASS(BE) | CLASS(HAVE) | CLASS(DO) | CLASS(MODAL)) >>
			particles[p].class & 1)
			tag->flags |= TAG_STEPS;
	}
	for (uint8_t p = PHRASES; p > 0; p--)
	{
		WordTag    *tag = &words[intern(lexicon, phrases[p - 1].words[0])].tag;

		tag->phrase = p;
		tag->flags |= TAG_OPENS;
	}
	for (int k = 0; turning[k]; k++)
		words[intern(lexicon, turning[k])].tag.flags |= TAG_TURNS;
	for (int k = 0; dlg_act_prepositions[k]; k++)
		words[intern(lexicon, dlg_act_prepositions[k])].tag.flags |= TAG_STEPS;
	for (int k = 0; doubtful[k]; k++)
		words[intern(lexicon, doubtful[k])].tag.flags |= TAG_DOUBTFUL;
	for (uint8_t k = 0; k < dlg_frame_nouns_count; k++)
		words[intern(lexicon, dlg_frame_nouns[k].noun)].tag.noun = k + 1;
}

uint32_t
dlg_particle_phrase(const Reader *reader, uint32_t i, uint32_t end, WordClass *class)
{
	KeySet		seconds = {0, 0};

#pragma GCC unroll 64
	for (size_t k = 0; k < PHRASES; k++)
		seconds = dlg_keys_add(seconds, phrases[k].keys[1]);
	if (i + 1 >= end || !dlg_keys_have(seconds, reader->tokens[i + 1].mark))
		return 0;
	for (size_t p = reader->words[reader->tokens[i].word].tag.phrase - 1u;
		 p < PHRASES && phrases[p].keys[0] == reader->tokens[i].mark; p++)
	{
		uint32_t	n = 1;

		while (n < PHRASE_MOST && phrases[p].words[n] && i + n < end &&
			phrases[p].keys[n] == reader->tokens[i + n].mark)
			n++;
		if (n < PHRASE_MOST && phrases[p].words[n])
			continue;
		for (uint32_t k = 0; k < n; k++)
			if (!dlg_is(reader, i + k, phrases[p].words[k]))
				n = 0;
		if (n == 0)
			continue;
		*class = phrases[p].class;
		return n;
	}
	return 0;
}
