/*
 * corpus_part.c: corpus_for(), the part of the statistics that one query needs.
 *
 * Statistics of a large corpus take megabytes in a TOAST table; a query needs
 * a few numbers of them.  Since corpus is stored uncompressed (STORAGE
 * external), these are fetched by slices: a binary search over the lexemes
 * touches some dozens of TOAST chunks instead of thousands.  Relies on the
 * layout in corpus.h.
 */
#include "postgres.h"

#include "access/detoast.h"

#include "search/corpus.h"
#include "search/term.h"

PG_FUNCTION_INFO_V1(dlg_corpus_for);

/* Fetches bytes [offset, offset + size) of the stored corpus, its header counted. */
static void
fetch(struct varlena *stored, Size offset, Size size, void *to)
{
	struct varlena *slice = detoast_attr_slice(stored, (int32) (offset - VARHDRSZ), (int32) size);

	if (VARSIZE_ANY_EXHDR(slice) != size)
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("stored corpus is too short"),
				 errdetail("%zu bytes at offset %zu are missing.", size, offset)));
	memcpy(to, VARDATA_ANY(slice), size);
	pfree(slice);
}

/* Fetches the i-th lexeme into bytes[], which has room for any; returns its length. */
static int
fetch_lexeme(struct varlena *stored, int nlexemes, int i, char *bytes)
{
	Size		ends_at = offsetof(Corpus, df) + (Size) nlexemes * sizeof(int64);
	uint32		ends[2] = {0};

	if (i == 0)
		fetch(stored, ends_at, sizeof(uint32), &ends[1]);
	else
		fetch(stored, ends_at + (Size) (i - 1) * sizeof(uint32), sizeof ends, ends);
	if (ends[1] < ends[0] || ends[1] - ends[0] > MAXSTRLEN)
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("stored corpus is damaged"),
				 errdetail("Lexeme %d reaches from byte %u to %u.", i, ends[0], ends[1])));
	fetch(stored, ends_at + (Size) nlexemes * sizeof(uint32) + ends[0], ends[1] - ends[0], bytes);
	return (int) (ends[1] - ends[0]);
}

/* Finds the document frequency of one lexeme, 0 where it has none. */
static int64
fetch_df(struct varlena *stored, int nlexemes, const char *lexeme, int len)
{
	char	   *there = palloc(MAXSTRLEN);
	int			low = 0;
	int			high = nlexemes;

	while (low < high)
	{
		int			middle = low + (high - low) / 2;
		int			order = dlg_corpus_compare(there, fetch_lexeme(stored, nlexemes, middle, there), lexeme, len);
		int64		df;

		if (order == 0)
		{
			fetch(stored, offsetof(Corpus, df) + (Size) middle * sizeof(int64), sizeof df, &df);
			return df;
		}
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return 0;
}

/* Do any of the terms stand for all lexemes that begin so? */
static bool
has_prefix(const Term *terms, int nterms)
{
	for (int i = 0; i < nterms; i++)
		if (terms[i].prefix)
			return true;
	return false;
}

/*
 * corpus_for(stats, query): the same numbers for the query's terms, nothing of
 * other lexemes.  A query with a prefix needs many of them and gets all.
 */
Datum
dlg_corpus_for(PG_FUNCTION_ARGS)
{
	struct varlena *stored = (struct varlena *) PG_GETARG_POINTER(0);
	TSQuery		query = PG_GETARG_TSQUERY(1);
	Term	   *terms = palloc((query->size + 1) * sizeof(Term));
	int			nterms = dlg_query_terms(query, terms);
	CorpusTerm *kept = palloc((nterms + 1) * sizeof(CorpusTerm));
	int			nkept = 0;
	Corpus		head;
	Corpus	   *whole = NULL;

	if (has_prefix(terms, nterms))
		PG_RETURN_DATUM(PG_GETARG_DATUM(0));
	if (VARATT_IS_EXTERNAL_ONDISK(stored))
		fetch(stored, VARHDRSZ, offsetof(Corpus, df) - VARHDRSZ, (char *) &head + VARHDRSZ);
	else
	{
		whole = PG_GETARG_CORPUS(0);
		memcpy(&head, whole, offsetof(Corpus, df));
	}
	for (int i = 0; i < nterms; i++)
	{
		CorpusTerm *term = &kept[nkept];

		term->lexeme = terms[i].lexeme;
		term->len = terms[i].len;
		term->df = whole != NULL ? dlg_corpus_df(whole, term->lexeme, term->len, false) :
			fetch_df(stored, head.nlexemes, term->lexeme, term->len);
		nkept += term->df > 0;
	}
	PG_RETURN_POINTER(dlg_corpus_build(head.documents, head.length, kept, nkept, true));
}
