/*
 * bm25.h: the arithmetic of BM25 ranking, apart from where its counts come from.
 *
 * A document is seen as four fields, the weights D, C, B, A of a tsvector in
 * this order.  As in the simple BM25F of Robertson, Zaragoza and Taylor (2004),
 * a term frequency and a length are first summed over the fields with the
 * fields' weights; then, with N documents, df of them holding the term and
 * `average` the mean of the lengths so summed,
 *
 *   idf   = ln(1 + (N - df + 0.5) / (df + 0.5))
 *   score = sum over terms of idf * tf * (k1 + 1) / (tf + k1 * (1 - b + b * length / average))
 *
 * A term that the query says q times counts q * (k3 + 1) / (q + k3) times: Okapi's
 * third part, with k3 = 8 as at TREC; long questions repeat what they are about.
 *
 * (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and
 * Beyond", 2009, sections 3.4 and 3.6; the 1 inside the logarithm is Lucene's
 * and keeps the idf of very common terms above zero.)  With all weights 1 this
 * is plain Okapi BM25.
 */
#ifndef DLG_BM25_H
#define DLG_BM25_H

#define BM25_FIELDS 4			/* D, C, B, A */
#define BM25_K1 1.2
#define BM25_B 0.75
#define BM25_K3 8.0

typedef struct Bm25
{
	double		k1;				/* >= 0: how slowly repetition stops to count */
	double		b;				/* 0 to 1: how much long documents are held back */
	double		weights[BM25_FIELDS];
	double		documents;		/* N */
	double		average;		/* weighted length of the average document */
} Bm25;

/* The sum of a count over the fields, with their weights. */
extern double dlg_bm25_weigh(const double weights[BM25_FIELDS], const double counts[BM25_FIELDS]);

/* The weight of a term that `df` of `documents` documents hold; above 0 for 0 <= df <= documents. */
extern double dlg_bm25_idf(double documents, double df);

/* How many times a term counts that the query says `said` times: 1 for once, always below BM25_K3 + 1. */
extern double dlg_bm25_said(double said);

/*
 * What divides the document from the average one: k1 * (1 - b + b * length /
 * average); it is the same for all terms of a document.  An average of 0 (an
 * empty corpus, or weights that are all 0) makes every document average.
 */
extern double dlg_bm25_norm(const Bm25 *model, double length);

/* The same as *base + *slope * length, to the last bit: for loops over many documents. */
extern void dlg_bm25_norm_line(const Bm25 *model, double *base, double *slope);

/* The share of one term in the score; 0 where tf is 0, below idf * (k1 + 1). */
extern double dlg_bm25_term(const Bm25 *model, double idf, double tf, double norm);

#endif
