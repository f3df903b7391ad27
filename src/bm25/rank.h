/*
 * rank.h: bm25query, a query with the index whose statistics it is ranked by.
 */
#ifndef DLG_BM25_RANK_H
#define DLG_BM25_RANK_H

#include "bm25/view.h"

typedef struct Bm25Query
{
	int32		vl_len_;		/* varlena header (do not touch directly!) */
	Oid			index;
	TSQueryData query;			/* with a length of its own */
} Bm25Query;

#define DatumGetBm25Query(datum) ((Bm25Query *) PG_DETOAST_DATUM(datum))

/* The table of an index of this access method, partitioned or not; an error for any other relation. */
extern Oid	dlg_bm25_table(Oid index);

/* The index that a query names. */
extern Oid	dlg_bm25query_index(Datum datum);

/* Is the index the one that a query names, or a part of it? */
extern bool dlg_bm25query_fits(Oid index, Datum datum);

/* The query's words, for a scan of an index: the one it names or a part of it; an error for any other. */
extern TSQuery dlg_bm25query_for(Relation index, Datum datum);

#endif
