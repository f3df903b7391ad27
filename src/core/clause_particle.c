/*
 * clause_particle.c: the closed classes of English: articles, pronouns,
 * prepositions, conjunctions, auxiliaries, and the groups of words that stand
 * for one of them.
 *
 * Invariant: a word is compared with those of its key only; the index of keys
 * is made once a reading.
 */
#include "clause.h"

typedef struct Particle
{
	const char *word;
	uint16_t	key;
	WordClass	class;
	bool		opens;			/* a phrase of several words may open with it */
} Particle;

static const Particle particles[] = {
	{DLG_WORD("a"), WORD_ARTICLE, false},
	{DLG_WORD("aboard"), WORD_PREPOSITION, false},
	{DLG_WORD("about"), WORD_PREPOSITION, false},
	{DLG_WORD("above"), WORD_PREPOSITION, true},
	{DLG_WORD("according"), WORD_OTHER, true},
	{DLG_WORD("across"), WORD_PREPOSITION, false},
	{DLG_WORD("after"), WORD_PREPOSITION, false},
	{DLG_WORD("again"), WORD_ADVERB, false},
	{DLG_WORD("against"), WORD_PREPOSITION, false},
	{DLG_WORD("all"), WORD_ARTICLE, false},
	{DLG_WORD("along"), WORD_PREPOSITION, true},
	{DLG_WORD("alongside"), WORD_PREPOSITION, false},
	{DLG_WORD("already"), WORD_ADVERB, false},
	{DLG_WORD("also"), WORD_ADVERB, false},
	{DLG_WORD("although"), WORD_AS, false},
	{DLG_WORD("always"), WORD_ADVERB, false},
	{DLG_WORD("am"), WORD_BE, false},
	{DLG_WORD("amid"), WORD_PREPOSITION, false},
	{DLG_WORD("among"), WORD_PREPOSITION, false},
	{DLG_WORD("amongst"), WORD_PREPOSITION, false},
	{DLG_WORD("an"), WORD_ARTICLE, false},
	{DLG_WORD("and"), WORD_AND, false},
	{DLG_WORD("any"), WORD_ARTICLE, false},
	{DLG_WORD("are"), WORD_BE, false},
	{DLG_WORD("around"), WORD_PREPOSITION, false},
	{DLG_WORD("as"), WORD_AS, true},
	{DLG_WORD("at"), WORD_PREPOSITION, true},
	{DLG_WORD("be"), WORD_BE, false},
	{DLG_WORD("because"), WORD_AS, false},
	{DLG_WORD("been"), WORD_BE, false},
	{DLG_WORD("before"), WORD_PREPOSITION, false},
	{DLG_WORD("behind"), WORD_PREPOSITION, false},
	{DLG_WORD("being"), WORD_BE, false},
	{DLG_WORD("below"), WORD_PREPOSITION, false},
	{DLG_WORD("between"), WORD_PREPOSITION, false},
	{DLG_WORD("beyond"), WORD_PREPOSITION, false},
	{DLG_WORD("both"), WORD_ARTICLE, false},
	{DLG_WORD("but"), WORD_AND, false},
	{DLG_WORD("by"), WORD_PREPOSITION, false},
	{DLG_WORD("can"), WORD_MODAL, false},
	{DLG_WORD("cannot"), WORD_MODAL, false},
	{DLG_WORD("concerning"), WORD_PREPOSITION, false},
	{DLG_WORD("could"), WORD_MODAL, false},
	{DLG_WORD("despite"), WORD_PREPOSITION, false},
	{DLG_WORD("did"), WORD_DO, false},
	{DLG_WORD("do"), WORD_DO, false},
	{DLG_WORD("does"), WORD_DO, false},
	{DLG_WORD("due"), WORD_OTHER, true},
	{DLG_WORD("during"), WORD_PREPOSITION, false},
	{DLG_WORD("each"), WORD_ARTICLE, false},
	{DLG_WORD("either"), WORD_ARTICLE, false},
	{DLG_WORD("especially"), WORD_ADVERB, false},
	{DLG_WORD("even"), WORD_ADVERB, false},
	{DLG_WORD("ever"), WORD_ADVERB, false},
	{DLG_WORD("every"), WORD_ARTICLE, false},
	{DLG_WORD("for"), WORD_PREPOSITION, true},
	{DLG_WORD("from"), WORD_PREPOSITION, false},
	{DLG_WORD("had"), WORD_HAVE, false},
	{DLG_WORD("has"), WORD_HAVE, false},
	{DLG_WORD("have"), WORD_HAVE, false},
	{DLG_WORD("having"), WORD_HAVE, false},
	{DLG_WORD("he"), WORD_PRONOUN, false},
	{DLG_WORD("hence"), WORD_ADVERB, false},
	{DLG_WORD("her"), WORD_OWN, false},
	{DLG_WORD("his"), WORD_OWN, false},
	{DLG_WORD("how"), WORD_HOW, false},
	{DLG_WORD("however"), WORD_ADVERB, false},
	{DLG_WORD("i"), WORD_PRONOUN, false},
	{DLG_WORD("if"), WORD_AS, false},
	{DLG_WORD("in"), WORD_PREPOSITION, true},
	{DLG_WORD("including"), WORD_PREPOSITION, false},
	{DLG_WORD("inside"), WORD_PREPOSITION, false},
	{DLG_WORD("instead"), WORD_ADVERB, false},
	{DLG_WORD("into"), WORD_PREPOSITION, false},
	{DLG_WORD("is"), WORD_BE, false},
	{DLG_WORD("it"), WORD_PRONOUN, false},
	{DLG_WORD("its"), WORD_OWN, false},
	{DLG_WORD("last"), WORD_OTHER, false},
	{DLG_WORD("lest"), WORD_AS, false},
	{DLG_WORD("like"), WORD_PREPOSITION, false},
	{DLG_WORD("likewise"), WORD_ADVERB, false},
	{DLG_WORD("many"), WORD_ARTICLE, false},
	{DLG_WORD("may"), WORD_MODAL, false},
	{DLG_WORD("meanwhile"), WORD_ADVERB, false},
	{DLG_WORD("might"), WORD_MODAL, false},
	{DLG_WORD("moreover"), WORD_ADVERB, false},
	{DLG_WORD("most"), WORD_ARTICLE, false},
	{DLG_WORD("must"), WORD_MODAL, false},
	{DLG_WORD("near"), WORD_PREPOSITION, false},
	{DLG_WORD("never"), WORD_NOT, false},
	{DLG_WORD("no"), WORD_ARTICLE, true},
	{DLG_WORD("nor"), WORD_AND, false},
	{DLG_WORD("not"), WORD_NOT, false},
	{DLG_WORD("now"), WORD_ADVERB, false},
	{DLG_WORD("of"), WORD_PREPOSITION, false},
	{DLG_WORD("off"), WORD_PREPOSITION, false},
	{DLG_WORD("often"), WORD_ADVERB, false},
	{DLG_WORD("on"), WORD_PREPOSITION, false},
	{DLG_WORD("once"), WORD_AS, true},
	{DLG_WORD("only"), WORD_ADVERB, false},
	{DLG_WORD("onto"), WORD_PREPOSITION, false},
	{DLG_WORD("or"), WORD_AND, false},
	{DLG_WORD("ought"), WORD_MODAL, false},
	{DLG_WORD("our"), WORD_OWN, false},
	{DLG_WORD("outside"), WORD_PREPOSITION, false},
	{DLG_WORD("over"), WORD_PREPOSITION, false},
	{DLG_WORD("per"), WORD_PREPOSITION, false},
	{DLG_WORD("regarding"), WORD_PREPOSITION, false},
	{DLG_WORD("several"), WORD_ARTICLE, false},
	{DLG_WORD("shall"), WORD_MODAL, false},
	{DLG_WORD("she"), WORD_PRONOUN, false},
	{DLG_WORD("should"), WORD_MODAL, false},
	{DLG_WORD("since"), WORD_AS, false},
	{DLG_WORD("some"), WORD_ARTICLE, false},
	{DLG_WORD("still"), WORD_ADVERB, false},
	{DLG_WORD("such"), WORD_ARTICLE, true},
	{DLG_WORD("than"), WORD_PREPOSITION, false},
	{DLG_WORD("that"), WORD_THAT, false},
	{DLG_WORD("the"), WORD_ARTICLE, false},
	{DLG_WORD("their"), WORD_OWN, false},
	{DLG_WORD("them"), WORD_PRONOUN, false},
	{DLG_WORD("then"), WORD_ADVERB, false},
	{DLG_WORD("therefore"), WORD_ADVERB, false},
	{DLG_WORD("these"), WORD_ARTICLE, false},
	{DLG_WORD("they"), WORD_PRONOUN, false},
	{DLG_WORD("this"), WORD_ARTICLE, false},
	{DLG_WORD("those"), WORD_ARTICLE, false},
	{DLG_WORD("though"), WORD_AS, false},
	{DLG_WORD("through"), WORD_PREPOSITION, false},
	{DLG_WORD("throughout"), WORD_PREPOSITION, false},
	{DLG_WORD("thus"), WORD_ADVERB, false},
	{DLG_WORD("to"), WORD_TO, false},
	{DLG_WORD("together"), WORD_ADVERB, true},
	{DLG_WORD("too"), WORD_ADVERB, false},
	{DLG_WORD("toward"), WORD_PREPOSITION, false},
	{DLG_WORD("towards"), WORD_PREPOSITION, false},
	{DLG_WORD("twice"), WORD_ADVERB, false},
	{DLG_WORD("under"), WORD_PREPOSITION, false},
	{DLG_WORD("unless"), WORD_AS, false},
	{DLG_WORD("until"), WORD_AS, false},
	{DLG_WORD("upon"), WORD_PREPOSITION, false},
	{DLG_WORD("us"), WORD_PRONOUN, false},
	{DLG_WORD("via"), WORD_PREPOSITION, false},
	{DLG_WORD("was"), WORD_BE, false},
	{DLG_WORD("we"), WORD_PRONOUN, false},
	{DLG_WORD("were"), WORD_BE, false},
	{DLG_WORD("what"), WORD_HOW, false},
	{DLG_WORD("when"), WORD_AS, false},
	{DLG_WORD("whenever"), WORD_AS, false},
	{DLG_WORD("where"), WORD_WHICH, false},
	{DLG_WORD("whereas"), WORD_AS, false},
	{DLG_WORD("whereby"), WORD_WHICH, false},
	{DLG_WORD("whether"), WORD_HOW, false},
	{DLG_WORD("which"), WORD_WHICH, false},
	{DLG_WORD("while"), WORD_AS, false},
	{DLG_WORD("who"), WORD_WHICH, false},
	{DLG_WORD("whom"), WORD_WHICH, false},
	{DLG_WORD("whose"), WORD_WHICH, false},
	{DLG_WORD("why"), WORD_HOW, false},
	{DLG_WORD("will"), WORD_MODAL, false},
	{DLG_WORD("with"), WORD_PREPOSITION, true},
	{DLG_WORD("within"), WORD_PREPOSITION, false},
	{DLG_WORD("without"), WORD_PREPOSITION, false},
	{DLG_WORD("would"), WORD_MODAL, false},
	{DLG_WORD("yet"), WORD_ADVERB, false},
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

#define PARTICLES (sizeof particles / sizeof *particles)
#define PARTICLE_SLOTS 512		/* a power of two, twice as many as particles at least */

const uint8_t *
dlg_particles_index(Arena *arena)
{
	uint8_t    *slots = dlg_alloc0(arena, PARTICLE_SLOTS);

	for (size_t p = 0; p < PARTICLES; p++)
	{
		uint32_t	slot = particles[p].key % PARTICLE_SLOTS;

		while (slots[slot])
			slot = (slot + 1) % PARTICLE_SLOTS;
		slots[slot] = (uint8_t) (p + 1);
	}
	return slots;
}

/* The row of the particle at token i, NULL for any other word. */
static const Particle *
find(const Reader *reader, uint32_t i)
{
	uint16_t	key = reader->tokens[i].mark;

	for (uint32_t slot = key % PARTICLE_SLOTS; reader->particles[slot]; slot = (slot + 1) % PARTICLE_SLOTS)
	{
		const Particle *row = &particles[reader->particles[slot] - 1];

		if (row->key == key && dlg_is_word(reader, i, row->word))
			return row;
	}
	return NULL;
}

WordClass
dlg_particle(const Passage *passage, uint32_t i, bool *opens)
{
	const Particle *row = find(passage->reader, i);

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
