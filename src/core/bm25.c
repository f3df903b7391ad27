/*
 * bm25.c: the arithmetic of bm25.h.
 *
 * Invariant: for finite counts and valid parameters every result is finite and
 * not negative; equal arguments give equal bits, so that an index and a
 * function that both call these agree to the last one.
 */
#include "bm25.h"

#include <math.h>

/* Sums a count over the fields. */
double
dlg_bm25_weigh(const double weights[BM25_FIELDS], const double counts[BM25_FIELDS])
{
	double		sum = 0;

	for (int i = 0; i < BM25_FIELDS; i++)
		sum += weights[i] * counts[i];
	return sum;
}

/* Gives a term's weight; log1p keeps the digits where nearly all documents hold the term. */
double
dlg_bm25_idf(double documents, double df)
{
	return log1p((documents - df + 0.5) / (df + 0.5));
}

/* Gives a document's part of the denominator. */
double
dlg_bm25_norm(const Bm25 *model, double length)
{
	double		ratio = model->average > 0 ? length / model->average : 1;

	return model->k1 * (1 - model->b + model->b * ratio);
}

/* Gives a term's share; the test for 0 also spares 0/0 where k1 is 0. */
double
dlg_bm25_term(const Bm25 *model, double idf, double tf, double norm)
{
	if (tf <= 0)
		return 0;
	return idf * (tf * (model->k1 + 1) / (tf + norm));
}
