/*
 * likeness.h: how much the conducts that commitments name are alike.
 *
 * A commitment is a bag of weighted elements, made of its doc:
 *
 *   each lexeme of its content      its word's weight * place
 *   the sense of such a lexeme      SENSE * the sense's weight * place
 *   each further lexeme of the sentence that it stands in
 *                                   SENTENCE * its word's weight
 *   each of its topics              TOPIC
 *
 * each times its inverse document frequency ln(1 + n / df) among the
 * commitments that are compared.  place falls with the distance from the
 * content's first word, where the conduct and its object are told:
 * FAR + (1 - FAR) * 2^(-distance / HALF).  Words and senses are rows of the
 * table sense, and the names of parties are senses, so that "Korean" and
 * "Korea" are the same.  Two are alike by what they share of that weight (Dice):
 *
 *   s = 2 * sum over shared elements of the lesser weight / (weight of a + weight of b)
 *
 * and by what they are about (subject.h).  Where that is known of both, as
 * sure as of the less sure of the two, and m of it is the same:
 *
 *   s + (1 - s) * sure * (NEAR * s * (m - SAME_MEAN) + SUBJECT * m)
 *
 * So the same words count more for the same subject than for another.
 * 0 for nothing shared, 1 for the same words in the same places.
 *
 * The constants were chosen on six series judged by hand (test/judged);
 * round figures, since links hardly change where each is moved by a third.
 */
#ifndef DLG_LIKENESS_H
#define DLG_LIKENESS_H

#include "postgres.h"

#include "tsearch/ts_type.h"
#include "view/subject.h"

/* An element of a bag: a lexeme, a sense or a topic. */
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
	float		share;			/* of its likeness to a later one that counts: 1 as made */
	About		about;			/* nothing as made */
} Bag;

/* The elements of all bags, and the words' weights and senses; opaque. */
typedef struct Dictionary Dictionary;

/* A pair of an earlier and a later bag, by their numbers. */
typedef struct Pair
{
	uint32		earlier;
	uint32		later;
	float		score;
} Pair;

extern Dictionary *dlg_dictionary_new(void);

/* Tells what a lexeme weighs and means; sense is null for nothing that others mean, too.  Before the bags. */
extern void dlg_dictionary_tell(Dictionary *dictionary, const char *lexeme, const char *sense, float weight);

/* Makes a bag of a doc, in the current context; its weights are right after dlg_bags_weigh. */
extern Bag	dlg_bag(Dictionary *dictionary, TSVector doc);
extern void dlg_bags_weigh(Dictionary *dictionary, Bag *bags, uint32 n);

/*
 * Matches the bags numbered `later` with those numbered `earlier`, one to one,
 * the most alike first, as far as they are at least `threshold` alike; of
 * equals the later in `earlier`, then the first in `later`.  Returns the number of pairs.
 */
extern uint32 dlg_bags_match(Dictionary *dictionary, const Subjects *subjects, const Bag *bags,
							 const uint32 *earlier, uint32 nearlier, const uint32 *later, uint32 nlater,
							 float threshold, Pair *pairs);

#endif
