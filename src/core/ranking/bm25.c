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

/* Gives the query's part. */
double
dlg_bm25_said(double said)
{
	return said * (BM25_K3 + 1) / (said + BM25_K3);
}

/* Gives the line on which the documents' parts of the denominator lie. */
void
dlg_bm25_norm_line(const Bm25 *model, double *base, double *slope)
{
	*base = model->average > 0 ? model->k1 * (1 - model->b) : model->k1;
	*slope = model->average > 0 ? model->k1 * model->b / model->average : 0;
}

/* Gives a document's part of the denominator. */
double
dlg_bm25_norm(const Bm25 *model, double length)
{
	double		base;
	double		slope;

	dlg_bm25_norm_line(model, &base, &slope);
	return base + slope * length;
}

/* Gives a term's share; the test for 0 also spares 0/0 where k1 is 0. */
double
dlg_bm25_term(const Bm25 *model, double idf, double tf, double norm)
{
	if (tf <= 0)
		return 0;
	return idf * (tf * (model->k1 + 1) / (tf + norm));
}
