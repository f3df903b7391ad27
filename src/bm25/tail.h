/*
 * tail.h: the documents that are in no segment yet.
 *
 * A chain of pages to which rows are appended whole, as TID and tsvector; a
 * search reads all of it, so it is kept short (option tail_limit).
 */
#ifndef DLG_BM25_TAIL_H
#define DLG_BM25_TAIL_H

#include "bm25/index.h"

extern void dlg_tail_append(Relation index, const ItemPointerData *tid, TSVector doc);	/* NULL for a null */

/* Calls back for each row of a tail, in order; doc is NULL for a null and lives for that call. */
typedef void (*TailVisitor) (const ItemPointerData *tid, TSVector doc, void *state);
extern void dlg_tail_read(Relation index, BlockNumber first, uint64 run, TailVisitor visit, void *state);

/* Closes the tail at hand to more rows and makes it meta->sealed; the caller has the merge lock. */
extern void dlg_tail_seal(Relation index);

#endif
