/*
 * merge.h: what becomes of the tail and the segments over time.  All of it under the merge lock.
 */
#ifndef DLG_BM25_MERGE_H
#define DLG_BM25_MERGE_H

#include "bm25/source.h"

/* Makes the tail a segment. */
extern void dlg_bm25_flush(Relation index);

/*
 * Merges segments of like size where there are many; without `large` only small
 * ones, as long as the list has room.
 */
extern void dlg_bm25_merge_some(Relation index, bool large);

/*
 * Takes out the rows for which `dead` says so (it is asked once for each row) and returns their number: a segment
 * with few of them is told which they are, one with many written anew without them.
 */
extern int64 dlg_bm25_purge(Relation index, RowFilter dead, void *state, int64 *remaining);

/* Enters a segment (or none) in place of runs, in one WAL record. */
extern void dlg_bm25_replace(Relation index, const uint64 *runs, int nruns, bool sealed, const SegmentInfo *segment);

#endif
