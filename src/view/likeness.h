/*
 * likeness.h: how much the conducts that commitments name are alike.
 *
 * A commitment is a bag of weighted lexemes: those of its doc (its content,
 * the labels of its topics, the sentence it stands in, see WEIGHTS), each
 * times its inverse document frequency ln(1 + n / df) among the commitments
 * that are compared.  Two are alike by what they share of that weight (Dice):
 *
 *   2 * sum over shared lexemes of the lesser weight / (weight of a + weight of b)
 *
 * 0 for nothing shared, 1 for the same words.
 */
#ifndef DLG_LIKENESS_H
#define DLG_LIKENESS_H

#include "postgres.h"

#include "tsearch/ts_type.h"

typedef struct Lexeme
{
	uint32		id;				/* from 0, in the order of first appearance */
	float		weight;
} Lexeme;

typedef struct Bag
{
	Lexeme	   *lexemes;
	uint32		n;
	float		weight;			/* of all */
} Bag;

/* The lexemes of all bags; opaque. */
typedef struct Dictionary Dictionary;

/* A pair of an earlier and a later bag, by their numbers. */
typedef struct Pair
{
	uint32		earlier;
	uint32		later;
	float		score;
} Pair;

extern Dictionary *dlg_dictionary_new(void);

/* Makes a bag of a doc, in the current context; its weights are right after dlg_bags_weigh. */
extern Bag	dlg_bag(Dictionary *dictionary, TSVector doc);
extern void dlg_bags_weigh(Dictionary *dictionary, Bag *bags, uint32 n);

/*
 * Matches the bags numbered `later` with those numbered `earlier`, one to one,
 * the most alike first, as far as they are at least `threshold` alike; of
 * equals the later in `earlier`, then the first in `later`.  Returns the number of pairs.
 */
extern uint32 dlg_bags_match(Dictionary *dictionary, const Bag *bags, const uint32 *earlier, uint32 nearlier,
						const uint32 *later, uint32 nlater, float threshold, Pair *pairs);

#endif
