/*
 * clause_particle.c: the closed classes of English: articles, pronouns,
 * prepositions, conjunctions, auxiliaries, and the groups of words that stand
 * for one of them.
 *
 * Invariant: a word is compared with those of its key only; the index of keys
 * is made once a lexicon.
 */
#include "clause.h"

typedef struct Particle
{
	const char *word;
	uint16_t	key;
	uint8_t		len;
	uint64_t	head;			/* its first eight letters, or all of it */
	WordClass	class;
	bool		opens;			/* a phrase of several words may open with it */
} Particle;

#define PARTICLE(word) DLG_WORD(word), sizeof(word) - 1, DLG_HEAD(word)

static const Particle particles[] = {
	{PARTICLE("a"), WORD_ARTICLE, false},
	{PARTICLE("aboard"), WORD_PREPOSITION, false},
	{PARTICLE("about"), WORD_PREPOSITION, false},
	{PARTICLE("above"), WORD_PREPOSITION, true},
	{PARTICLE("according"), WORD_OTHER, true},
	{PARTICLE("across"), WORD_PREPOSITION, false},
	{PARTICLE("after"), WORD_PREPOSITION, false},
	{PARTICLE("again"), WORD_ADVERB, false},
	{PARTICLE("against"), WORD_PREPOSITION, false},
	{PARTICLE("all"), WORD_ARTICLE, false},
	{PARTICLE("along"), WORD_PREPOSITION, true},
	{PARTICLE("alongside"), WORD_PREPOSITION, false},
	{PARTICLE("already"), WORD_ADVERB, false},
	{PARTICLE("also"), WORD_ADVERB, false},
	{PARTICLE("although"), WORD_AS, false},
	{PARTICLE("always"), WORD_ADVERB, false},
	{PARTICLE("am"), WORD_BE, false},
	{PARTICLE("amid"), WORD_PREPOSITION, false},
	{PARTICLE("among"), WORD_PREPOSITION, false},
	{PARTICLE("amongst"), WORD_PREPOSITION, false},
	{PARTICLE("an"), WORD_ARTICLE, false},
	{PARTICLE("and"), WORD_AND, false},
	{PARTICLE("any"), WORD_ARTICLE, false},
	{PARTICLE("are"), WORD_BE, false},
	{PARTICLE("around"), WORD_PREPOSITION, false},
	{PARTICLE("as"), WORD_AS, true},
	{PARTICLE("at"), WORD_PREPOSITION, true},
	{PARTICLE("be"), WORD_BE, false},
	{PARTICLE("because"), WORD_AS, false},
	{PARTICLE("been"), WORD_BE, false},
	{PARTICLE("before"), WORD_PREPOSITION, false},
	{PARTICLE("behind"), WORD_PREPOSITION, false},
	{PARTICLE("being"), WORD_BE, false},
	{PARTICLE("below"), WORD_PREPOSITION, false},
	{PARTICLE("between"), WORD_PREPOSITION, false},
	{PARTICLE("beyond"), WORD_PREPOSITION, false},
	{PARTICLE("both"), WORD_ARTICLE, false},
	{PARTICLE("but"), WORD_AND, false},
	{PARTICLE("by"), WORD_PREPOSITION, false},
	{PARTICLE("can"), WORD_MODAL, false},
	{PARTICLE("cannot"), WORD_MODAL, false},
	{PARTICLE("concerning"), WORD_PREPOSITION, false},
	{PARTICLE("could"), WORD_MODAL, false},
	{PARTICLE("despite"), WORD_PREPOSITION, false},
	{PARTICLE("did"), WORD_DO, false},
	{PARTICLE("do"), WORD_DO, false},
	{PARTICLE("does"), WORD_DO, false},
	{PARTICLE("due"), WORD_OTHER, true},
	{PARTICLE("during"), WORD_PREPOSITION, false},
	{PARTICLE("each"), WORD_ARTICLE, false},
	{PARTICLE("either"), WORD_ARTICLE, false},
	{PARTICLE("especially"), WORD_ADVERB, false},
	{PARTICLE("even"), WORD_ADVERB, false},
	{PARTICLE("ever"), WORD_ADVERB, false},
	{PARTICLE("every"), WORD_ARTICLE, false},
	{PARTICLE("for"), WORD_PREPOSITION, true},
	{PARTICLE("from"), WORD_PREPOSITION, false},
	{PARTICLE("had"), WORD_HAVE, false},
	{PARTICLE("has"), WORD_HAVE, false},
	{PARTICLE("have"), WORD_HAVE, false},
	{PARTICLE("having"), WORD_HAVE, false},
	{PARTICLE("he"), WORD_PRONOUN, false},
	{PARTICLE("hence"), WORD_ADVERB, false},
	{PARTICLE("her"), WORD_OWN, false},
	{PARTICLE("his"), WORD_OWN, false},
	{PARTICLE("how"), WORD_HOW, false},
	{PARTICLE("however"), WORD_ADVERB, false},
	{PARTICLE("i"), WORD_PRONOUN, false},
	{PARTICLE("if"), WORD_AS, false},
	{PARTICLE("in"), WORD_PREPOSITION, true},
	{PARTICLE("including"), WORD_PREPOSITION, false},
	{PARTICLE("inside"), WORD_PREPOSITION, false},
	{PARTICLE("instead"), WORD_ADVERB, false},
	{PARTICLE("into"), WORD_PREPOSITION, false},
	{PARTICLE("is"), WORD_BE, false},
	{PARTICLE("it"), WORD_PRONOUN, false},
	{PARTICLE("its"), WORD_OWN, false},
	{PARTICLE("last"), WORD_OTHER, false},
	{PARTICLE("lest"), WORD_AS, false},
	{PARTICLE("like"), WORD_PREPOSITION, false},
	{PARTICLE("likewise"), WORD_ADVERB, false},
	{PARTICLE("many"), WORD_ARTICLE, false},
	{PARTICLE("may"), WORD_MODAL, false},
	{PARTICLE("meanwhile"), WORD_ADVERB, false},
	{PARTICLE("might"), WORD_MODAL, false},
	{PARTICLE("moreover"), WORD_ADVERB, false},
	{PARTICLE("most"), WORD_ARTICLE, false},
	{PARTICLE("must"), WORD_MODAL, false},
	{PARTICLE("near"), WORD_PREPOSITION, false},
	{PARTICLE("never"), WORD_NOT, false},
	{PARTICLE("no"), WORD_ARTICLE, true},
	{PARTICLE("nor"), WORD_AND, false},
	{PARTICLE("not"), WORD_NOT, false},
	{PARTICLE("now"), WORD_ADVERB, false},
	{PARTICLE("of"), WORD_PREPOSITION, false},
	{PARTICLE("off"), WORD_PREPOSITION, false},
	{PARTICLE("often"), WORD_ADVERB, false},
	{PARTICLE("on"), WORD_PREPOSITION, false},
	{PARTICLE("once"), WORD_AS, true},
	{PARTICLE("only"), WORD_ADVERB, false},
	{PARTICLE("onto"), WORD_PREPOSITION, false},
	{PARTICLE("or"), WORD_AND, false},
	{PARTICLE("ought"), WORD_MODAL, false},
	{PARTICLE("our"), WORD_OWN, false},
	{PARTICLE("outside"), WORD_PREPOSITION, false},
	{PARTICLE("over"), WORD_PREPOSITION, false},
	{PARTICLE("per"), WORD_PREPOSITION, false},
	{PARTICLE("regarding"), WORD_PREPOSITION, false},
	{PARTICLE("several"), WORD_ARTICLE, false},
	{PARTICLE("shall"), WORD_MODAL, false},
	{PARTICLE("she"), WORD_PRONOUN, false},
	{PARTICLE("should"), WORD_MODAL, false},
	{PARTICLE("since"), WORD_AS, false},
	{PARTICLE("some"), WORD_ARTICLE, false},
	{PARTICLE("soon"), WORD_ADVERB, false},
	{PARTICLE("still"), WORD_ADVERB, false},
	{PARTICLE("such"), WORD_ARTICLE, true},
	{PARTICLE("than"), WORD_PREPOSITION, false},
	{PARTICLE("that"), WORD_THAT, false},
	{PARTICLE("the"), WORD_ARTICLE, false},
	{PARTICLE("their"), WORD_OWN, false},
	{PARTICLE("them"), WORD_PRONOUN, false},
	{PARTICLE("then"), WORD_ADVERB, false},
	{PARTICLE("thereby"), WORD_ADVERB, false},
	{PARTICLE("therefore"), WORD_ADVERB, false},
	{PARTICLE("these"), WORD_ARTICLE, false},
	{PARTICLE("they"), WORD_PRONOUN, false},
	{PARTICLE("this"), WORD_ARTICLE, false},
	{PARTICLE("those"), WORD_ARTICLE, false},
	{PARTICLE("though"), WORD_AS, false},
	{PARTICLE("through"), WORD_PREPOSITION, false},
	{PARTICLE("throughout"), WORD_PREPOSITION, false},
	{PARTICLE("thus"), WORD_ADVERB, false},
	{PARTICLE("to"), WORD_TO, false},
	{PARTICLE("together"), WORD_ADVERB, true},
	{PARTICLE("too"), WORD_ADVERB, false},
	{PARTICLE("toward"), WORD_PREPOSITION, false},
	{PARTICLE("towards"), WORD_PREPOSITION, false},
	{PARTICLE("twice"), WORD_ADVERB, false},
	{PARTICLE("under"), WORD_PREPOSITION, false},
	{PARTICLE("unless"), WORD_AS, false},
	{PARTICLE("until"), WORD_AS, false},
	{PARTICLE("upon"), WORD_PREPOSITION, false},
	{PARTICLE("us"), WORD_PRONOUN, false},
	{PARTICLE("via"), WORD_PREPOSITION, false},
	{PARTICLE("was"), WORD_BE, false},
	{PARTICLE("we"), WORD_PRONOUN, false},
	{PARTICLE("were"), WORD_BE, false},
	{PARTICLE("what"), WORD_HOW, false},
	{PARTICLE("when"), WORD_AS, false},
	{PARTICLE("whenever"), WORD_AS, false},
	{PARTICLE("where"), WORD_WHICH, false},
	{PARTICLE("whereas"), WORD_AS, false},
	{PARTICLE("whereby"), WORD_WHICH, false},
	{PARTICLE("wherein"), WORD_WHICH, false},
	{PARTICLE("whether"), WORD_HOW, false},
	{PARTICLE("which"), WORD_WHICH, false},
	{PARTICLE("while"), WORD_AS, false},
	{PARTICLE("who"), WORD_WHICH, false},
	{PARTICLE("whom"), WORD_WHICH, false},
	{PARTICLE("whose"), WORD_WHICH, false},
	{PARTICLE("why"), WORD_HOW, false},
	{PARTICLE("will"), WORD_MODAL, false},
	{PARTICLE("with"), WORD_PREPOSITION, true},
	{PARTICLE("within"), WORD_PREPOSITION, false},
	{PARTICLE("without"), WORD_PREPOSITION, false},
	{PARTICLE("would"), WORD_MODAL, false},
	{PARTICLE("yet"), WORD_ADVERB, false},
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

#define PARTICLES (sizeof particles / sizeof *particles)

#define PARTICLE_SLOTS sizeof ((ParticleIndex *) NULL)->slots

const ParticleIndex *
dlg_particles_index(Arena *arena)
{
	ParticleIndex *index = dlg_alloc0(arena, sizeof *index);

	for (size_t p = 0; p < PARTICLES; p++)
	{
		uint32_t	key = dlg_key_number(particles[p].key);
		uint32_t	slot = key % PARTICLE_SLOTS;

		index->keys[key / 64] |= UINT64_C(1) << key % 64;
		while (index->slots[slot])
			slot = (slot + 1) % PARTICLE_SLOTS;
		index->slots[slot] = (uint8_t) (p + 1);
	}
	return index;
}

/* The row of the particle at token i, NULL for any other word. */
static inline const Particle *
find(const Reader *reader, uint32_t i)
{
	const ParticleIndex *index = reader->particles;
	const Token *token = &reader->tokens[i];
	uint16_t	mark = token->mark;
	uint64_t	head;

	head = dlg_lower(dlg_head(reader->text + token->start, token->end - token->start));
	for (uint32_t slot = dlg_key_number(mark) % PARTICLE_SLOTS; index->slots[slot];
		 slot = (slot + 1) % PARTICLE_SLOTS)
	{
		const Particle *row = &particles[index->slots[slot] - 1];

		if (row->key == mark && row->head == head && row->len == token->end - token->start &&
			(row->len <= 8 || dlg_is_word(reader, i, row->word, row->len)))
			return row;
	}
	return NULL;
}

WordClass
dlg_particle_here(const Passage *passage, uint32_t i, bool *opens)
{
	const Particle *row = find(passage->reader, i);

	if (opens)
		*opens = row && row->opens;
	return row ? row->class : WORD_OTHER;
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
