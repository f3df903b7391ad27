/*
 * corpus.h: the type `corpus`, statistics of a set of documents.
 *
 * What BM25 must know beyond the document at hand: how many documents there
 * are, how long they are together, and in how many each lexeme occurs.  Two
 * corpora add up, so that partitions and shards can each count their own.
 *
 * One varlena, read in place; with n lexemes (bytes from its start):
 *
 *     0  vl_len_                       int32
 *     4  nlexemes (n)                  int32
 *     8  documents                     int64
 *    16  length[4]: positions with weight D, C, B, A    int64 each
 *    48  df[n]: documents with the lexeme               int64 each
 *  48+8n end[n]: where the lexeme's bytes end in the bytes below    uint32 each
 * 48+12n the bytes of all lexemes, one after the other
 *
 * Invariants: lexemes are distinct, in the order of tsvector (memcmp, then
 * length), 1 to MAXSTRLEN bytes long; 0 < df <= documents; length >= 0.
 */
#ifndef DLG_CORPUS_H
#define DLG_CORPUS_H

#include "fmgr.h"
#include "tsearch/ts_type.h"

#include "compat.h"
#include "core/ranking/bm25.h"

typedef struct Corpus
{
	int32		vl_len_;		/* varlena header (do not touch directly!) */
	int32		nlexemes;
	int64		documents;
	int64		length[BM25_FIELDS];
	int64		df[FLEXIBLE_ARRAY_MEMBER];
} Corpus;

StaticAssertDecl(offsetof(Corpus, df) == 48, "corpus is a stored format");

#define CORPUS_ENDS(corpus) ((const uint32 *) ((corpus)->df + (corpus)->nlexemes))
#define CORPUS_BYTES(corpus) ((const char *) (CORPUS_ENDS(corpus) + (corpus)->nlexemes))
#define DatumGetCorpus(datum) ((Corpus *) PG_DETOAST_DATUM(datum))
#define PG_GETARG_CORPUS(n) DatumGetCorpus(PG_GETARG_DATUM(n))

/* A lexeme with its count, before it is packed. */
typedef struct CorpusTerm
{
	const char *lexeme;
	int			len;
	int64		df;
} CorpusTerm;

/* The i-th lexeme and its length. */
static inline const char *
dlg_corpus_lexeme(const Corpus *corpus, int i, int *len)
{
	const uint32 *ends = CORPUS_ENDS(corpus);
	uint32		start = i == 0 ? 0 : ends[i - 1];

	*len = (int) (ends[i] - start);
	return CORPUS_BYTES(corpus) + start;
}

extern int	dlg_corpus_compare(const char *a, int alen, const char *b, int blen);
extern Corpus *dlg_corpus_build(int64 documents, const int64 length[BM25_FIELDS],
								CorpusTerm *terms, int nterms, bool sorted);
extern int64 dlg_corpus_df(const Corpus *corpus, const char *lexeme, int len, bool prefix);
extern double dlg_corpus_average(const Corpus *corpus, const double weights[BM25_FIELDS]);
extern int64 dlg_corpus_add(int64 a, int64 b);
extern void dlg_bm25_weights(Datum array, double weights[BM25_FIELDS]);

#endif
