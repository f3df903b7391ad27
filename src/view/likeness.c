/*
 * likeness.c: weighs commitments and matches those of one time with those of another.
 *
 * Relies on likeness.h.  Pairs are found through shared elements, not by
 * comparing all with all, and each bag keeps its CANDIDATES best only, so that
 * memory is linear in the bags.  Deterministic: sums run in the order of lexemes.
 */
#include "view/likeness.h"

#include <math.h>

#include "common/hashfn.h"
#include "miscadmin.h"
#include "utils/memutils.h"

#define CANDIDATES 32
#define NONE UINT32_MAX

/* See likeness.h. */
#define SENSE 0.8f
#define SENTENCE 0.2f
#define TOPIC 0.35f
#define FAR 0.2f
#define HALF 8					/* words */
#define UNTOLD 0.85f			/* weight of a word that has no row */
#define NEAR 1.2f
#define SUBJECT 0.1f

typedef struct LexemeKey
{
	const char *bytes;
	int			len;
} LexemeKey;

typedef struct LexemeEntry
{
	LexemeKey	key;
	uint32		hash;
	char		status;
	uint32		id;
} LexemeEntry;

#define SH_PREFIX known
#define SH_ELEMENT_TYPE LexemeEntry
#define SH_KEY_TYPE LexemeKey
#define SH_KEY key
#define SH_HASH_KEY(table, key) hash_bytes((const unsigned char *) (key).bytes, (key).len)
#define SH_EQUAL(table, a, b) ((a).len == (b).len && memcmp((a).bytes, (b).bytes, (a).len) == 0)
#define SH_STORE_HASH
#define SH_GET_HASH(table, entry) ((entry)->hash)
#define SH_SCOPE static inline
#define SH_DECLARE
#define SH_DEFINE
#include "lib/simplehash.h"

/* What is known of an element. */
typedef struct Known
{
	float		weight;
	uint32		sense;			/* the element that it means, else NONE */
	uint32		df;				/* bags that have it */
	uint32		slot;			/* in dlg_bag: its place in the bag, else NONE */
	uint32		head;			/* in dlg_bags_match: its first posting, else NONE */
} Known;

struct Dictionary
{
	known_hash *ids;
	Known	   *known;
	uint32		n;
	uint32		room;
};

/* An earlier bag that has a lexeme. */
typedef struct Posting
{
	uint32		slot;			/* in `earlier` */
	float		weight;
	uint32		next;
} Posting;

Dictionary *
dlg_dictionary_new(void)
{
	Dictionary *dictionary = palloc0(sizeof(Dictionary));

	dictionary->ids = known_create(CurrentMemoryContext, 4096, NULL);
	dictionary->room = 4096;
	dictionary->known = palloc(dictionary->room * sizeof(Known));
	return dictionary;
}

/* The number of an element, a new one if need be. */
static uint32
element(Dictionary *dictionary, const char *bytes, int len)
{
	bool		found;
	LexemeEntry *entry = known_insert(dictionary->ids, (LexemeKey) {bytes, len}, &found);
	char	   *copy;

	if (found)
		return entry->id;
	copy = palloc(len + 1);
	memcpy(copy, bytes, len);
	entry->key.bytes = copy;
	entry->id = dictionary->n++;
	if (dictionary->n > dictionary->room)
	{
		dictionary->room *= 2;
		dictionary->known = repalloc_huge(dictionary->known, dictionary->room * sizeof(Known));
	}
	dictionary->known[entry->id] = (Known) {UNTOLD, NONE, 0, NONE, NONE};
	return entry->id;
}

void
dlg_dictionary_tell(Dictionary *dictionary, const char *lexeme, const char *sense, float weight)
{
	uint32		word = element(dictionary, lexeme, (int) strlen(lexeme));
	char	   *name;
	uint32		meant;

	dictionary->known[word].weight = weight;
	if (sense == NULL)
		return;
	name = psprintf("=%s", sense);	/* no lexeme has such a sign */
	meant = element(dictionary, name, (int) strlen(name));
	dictionary->known[word].sense = meant;
	dictionary->known[meant].weight = Min(dictionary->known[meant].weight, weight);
	pfree(name);
}

/* How much a word of the content counts by its distance from the first one. */
static float
place(int distance)
{
	return FAR + (1 - FAR) * exp2f(-(float) distance / HALF);
}

/* What a lexeme of a doc counts by where it stands; *content tells whether it is the content's. */
static float
standing(TSVector doc, WordEntry *entry, bool *content)
{
	int			n = POSDATALEN(doc, entry);
	WordEntryPos *places = POSDATAPTR(doc, entry);
	float		weight = 0;

	*content = false;
	if (!entry->haspos)
		return TOPIC;
	for (int i = 0; i < n && !*content; i++)
	{
		*content = WEP_GETWEIGHT(places[i]) == 3;	/* A: they stand in order, so this is its first place */
		if (*content)
			weight = place(WEP_GETPOS(places[i]) - 1);
		else if (WEP_GETWEIGHT(places[i]) == 1)	/* C */
			weight = SENTENCE;
	}
	return weight;
}

/* Puts an element into a bag, or more of its weight if it is there. */
static void
put(Dictionary *dictionary, Bag *bag, uint32 id, float weight)
{
	Known	   *known = &dictionary->known[id];

	if (known->slot == NONE)
	{
		known->slot = bag->n++;
		known->df++;
		bag->lexemes[known->slot] = (Lexeme) {id, 0};
	}
	bag->lexemes[known->slot].weight = Max(bag->lexemes[known->slot].weight, weight);
}

Bag
dlg_bag(Dictionary *dictionary, TSVector doc)
{
	WordEntry  *entries = ARRPTR(doc);
	Bag			bag = {.lexemes = palloc((2 * doc->size + 1) * sizeof(Lexeme)), .share = 1};

	for (int i = 0; i < doc->size; i++)
	{
		bool		content;
		float		weight = standing(doc, &entries[i], &content);
		const Known *known;
		uint32		id;
		uint32		sense;

		if (weight == 0)
			continue;			/* of a topic's label alone */
		id = element(dictionary, STRPTR(doc) + entries[i].pos, entries[i].len);
		known = &dictionary->known[id];
		sense = known->sense;
		put(dictionary, &bag, id, entries[i].haspos ? weight * known->weight : weight);
		if (content && sense != NONE)
			put(dictionary, &bag, sense, SENSE * weight * dictionary->known[sense].weight);
	}
	for (uint32 i = 0; i < bag.n; i++)
		dictionary->known[bag.lexemes[i].id].slot = NONE;
	return bag;
}

void
dlg_bags_weigh(Dictionary *dictionary, Bag *bags, uint32 n)
{
	for (uint32 i = 0; i < n; i++)
		for (uint32 k = 0; k < bags[i].n; k++)
		{
			Lexeme	   *lexeme = &bags[i].lexemes[k];

			lexeme->weight *= (float) log(1 + (double) n / dictionary->known[lexeme->id].df);
			bags[i].weight += lexeme->weight;
		}
}

/* Of two pairs of one later bag or of all: which is to be matched first? */
static int
by_score(const void *x, const void *y)
{
	const Pair *a = x;
	const Pair *b = y;

	if (a->score != b->score)
		return a->score > b->score ? -1 : 1;
	if (a->earlier != b->earlier)
		return a->earlier > b->earlier ? -1 : 1;
	return a->later < b->later ? -1 : a->later > b->later;
}

/* Lists, for each lexeme, the earlier bags that have it. */
static Posting *
post(Dictionary *dictionary, const Bag *bags, const uint32 *earlier, uint32 nearlier)
{
	Size		n = 0;
	Posting    *postings;

	for (uint32 i = 0; i < nearlier; i++)
		n += bags[earlier[i]].n;
	postings = MemoryContextAllocHuge(CurrentMemoryContext, (n + 1) * sizeof(Posting));
	n = 0;
	for (uint32 i = 0; i < nearlier; i++)
		for (uint32 k = 0; k < bags[earlier[i]].n; k++)
		{
			const Lexeme *lexeme = &bags[earlier[i]].lexemes[k];

			postings[n] = (Posting) {i, lexeme->weight, dictionary->known[lexeme->id].head};
			dictionary->known[lexeme->id].head = (uint32) n++;
		}
	return postings;
}

/* How much two are alike that share so much weight. */
static float
likeness(const Subjects *subjects, const Bag *a, const Bag *b, float shared)
{
	float		s = 2 * shared / (a->weight + b->weight);
	float		sure = Min(a->about.sure, b->about.sure);
	float		same;

	if (sure == 0)
		return s;
	same = dlg_about_same(subjects, &a->about, &b->about);
	return s + (1 - s) * sure * (NEAR * s * (same - SAME_MEAN) + SUBJECT * same);
}

/* Adds the best candidates of one later bag to pairs[]; `shared` is zero before and after. */
static uint32
find_candidates(const Dictionary *dictionary, const Subjects *subjects, const Bag *bags, const Posting *postings,
				const uint32 *earlier, uint32 later, float threshold, float *shared, uint32 *touched, Pair *pairs)
{
	const Bag  *bag = &bags[later];
	uint32		ntouched = 0;
	uint32		n = 0;

	for (uint32 k = 0; k < bag->n; k++)
		for (uint32 p = dictionary->known[bag->lexemes[k].id].head; p != NONE; p = postings[p].next)
		{
			if (shared[postings[p].slot] == 0)
				touched[ntouched++] = postings[p].slot;
			shared[postings[p].slot] += Min(postings[p].weight, bag->lexemes[k].weight);
		}
	for (uint32 i = 0; i < ntouched; i++)
	{
		Pair		pair = {earlier[touched[i]], later, 0};
		uint32		place = n;

		pair.score = bags[pair.earlier].share * likeness(subjects, &bags[pair.earlier], bag, shared[touched[i]]);
		shared[touched[i]] = 0;
		if (pair.score < threshold)
			continue;
		for (; place > 0 && by_score(&pair, &pairs[place - 1]) < 0; place--)
			if (place < CANDIDATES)
				pairs[place] = pairs[place - 1];
		if (place < CANDIDATES)
			pairs[place] = pair;
		n = Min(n + 1, CANDIDATES);
	}
	return n;
}

uint32
dlg_bags_match(Dictionary *dictionary, const Subjects *subjects, const Bag *bags,
			   const uint32 *earlier, uint32 nearlier, const uint32 *later, uint32 nlater,
			   float threshold, Pair *pairs)
{
	MemoryContext memory = AllocSetContextCreate(CurrentMemoryContext, "dialogue matching", ALLOCSET_DEFAULT_SIZES);
	MemoryContext before = MemoryContextSwitchTo(memory);
	Posting    *postings = post(dictionary, bags, earlier, nearlier);
	float	   *shared = palloc0((nearlier + 1) * sizeof(float));
	uint32	   *touched = palloc((nearlier + 1) * sizeof(uint32));
	Pair	   *found = MemoryContextAllocHuge(memory, ((Size) nlater + 1) * CANDIDATES * sizeof(Pair));
	Size		nfound = 0;
	uint32		n = 0;
	uint32		last = 0;
	bool	   *taken;

	for (uint32 i = 0; i < nlater; i++)
	{
		nfound += find_candidates(dictionary, subjects, bags, postings, earlier, later[i], threshold, shared,
								  touched, &found[nfound]);
		CHECK_FOR_INTERRUPTS();
	}
	for (uint32 i = 0; i < nearlier; i++)
	{
		for (uint32 k = 0; k < bags[earlier[i]].n; k++)
			dictionary->known[bags[earlier[i]].lexemes[k].id].head = NONE;
		last = Max(last, earlier[i]);
	}
	for (uint32 i = 0; i < nlater; i++)
		last = Max(last, later[i]);
	qsort(found, nfound, sizeof(Pair), by_score);
	taken = palloc0((Size) last + 1);
	for (Size i = 0; i < nfound; i++)
		if (!taken[found[i].earlier] && !taken[found[i].later])
		{
			taken[found[i].earlier] = taken[found[i].later] = true;
			pairs[n++] = found[i];
		}
	MemoryContextSwitchTo(before);
	MemoryContextDelete(memory);
	return n;
}
