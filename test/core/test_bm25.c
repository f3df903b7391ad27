/*
 * test_bm25.c: the formula of BM25, by hand-worked values and by its properties.
 */
#include "core/ranking/bm25.h"
#include "tap.h"

#include <math.h>

static const double ones[BM25_FIELDS] = {1, 1, 1, 1};

static int
near(double a, double b)
{
	return fabs(a - b) < 1e-12;
}

/* Values that can be worked out on paper. */
static void
test_values(void)
{
	Bm25		model = {.k1 = 1.2, .b = 0.75, .weights = {1, 1, 1, 1}, .documents = 10, .average = 8};
	double		counts[BM25_FIELDS] = {3, 0, 2, 1};
	double		weights[BM25_FIELDS] = {0.1, 0.2, 0.4, 1};

	OK(near(dlg_bm25_weigh(ones, counts), 6), "with weights of 1 a count is the sum of the fields");
	OK(near(dlg_bm25_weigh(weights, counts), 0.3 + 0.8 + 1), "weights count a field more or less");
	OK(near(dlg_bm25_idf(10, 2), log(1 + 8.5 / 2.5)), "idf of a term in 2 of 10 documents");
	OK(near(dlg_bm25_idf(0, 0), log(2)), "idf in an empty corpus");
	OK(near(dlg_bm25_norm(&model, 8), 1.2), "a document of average length has the norm k1");
	OK(near(dlg_bm25_norm(&model, 16), 1.2 * 1.75), "one twice as long is held back by b");
	OK(near(dlg_bm25_term(&model, 2, 1, 1.2), 2), "once in an average document: the idf itself");
	OK(near(dlg_bm25_term(&model, 2, 3, 1.2), 2 * 3 * 2.2 / 4.2), "three times");
	OK(dlg_bm25_said(1) == 1 && near(dlg_bm25_said(2), 1.8), "a word that the query says twice counts 1.8 times");
}

/* What must hold whatever the numbers. */
static void
test_properties(void)
{
	Bm25		model = {.k1 = 1.2, .b = 0.75, .weights = {1, 1, 1, 1}, .documents = 1e6, .average = 50};
	int			falls = 1;
	int			rises = 1;
	int			bounded = 1;
	int			positive = 1;

	for (int df = 1; df <= 1000000; df += 997)
	{
		falls &= dlg_bm25_idf(1e6, df) < dlg_bm25_idf(1e6, df - 1);
		positive &= dlg_bm25_idf(1e6, df) > 0;
	}
	for (int tf = 1; tf <= 1000; tf++)
	{
		rises &= dlg_bm25_term(&model, 3, tf, 1.2) > dlg_bm25_term(&model, 3, tf - 1, 1.2);
		bounded &= dlg_bm25_term(&model, 3, tf, 1.2) < 3 * 2.2;
	}
	OK(falls, "idf falls as more documents hold the term");
	OK(positive && dlg_bm25_idf(1e6, 1e6) > 0, "idf stays above zero, also of a term in all documents");
	OK(rises, "the score rises with the term's frequency");
	OK(bounded, "and stays below idf * (k1 + 1)");
	OK(dlg_bm25_term(&model, 3, 2, dlg_bm25_norm(&model, 40)) >
	   dlg_bm25_term(&model, 3, 2, dlg_bm25_norm(&model, 60)), "of two documents the shorter scores higher");
}

/* Where a division by zero or a NaN could lurk. */
static void
test_edges(void)
{
	Bm25		model = {.k1 = 0, .b = 0.75, .weights = {1, 1, 1, 1}, .documents = 10, .average = 0};

	OK(near(dlg_bm25_norm(&model, 5), 0), "an empty corpus makes every document average");
	OK(dlg_bm25_term(&model, 2, 0, 0) == 0, "k1 of 0 and no occurrence: nothing, not NaN");
	OK(near(dlg_bm25_term(&model, 2, 7, 0), 2), "k1 of 0: occurrences beyond the first count nothing");
	model.k1 = 1.2;
	model.b = 0;
	model.average = 8;
	OK(near(dlg_bm25_norm(&model, 1000), 1.2), "b of 0: length counts nothing");
	OK(isfinite(dlg_bm25_idf(9e15, 1)) && isfinite(dlg_bm25_term(&model, 40, 1e9, 1e9)), "large counts stay finite");
}

int
main(void)
{
	test_values();
	test_properties();
	test_edges();
	return DONE();
}
