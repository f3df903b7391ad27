/*
 * best.h: the best rows so far, of those that are offered.
 */
#ifndef DLG_BM25_BEST_H
#define DLG_BM25_BEST_H

#include "postgres.h"

#define TAIL_SEGMENT (-1)		/* of a row of the tail */
#define NULL_SCORE (-1.0)		/* of a NULL document: after all others */

typedef struct Found
{
	double		score;
	int32		segment;
	uint32		row;			/* of the segment, or of view->rows */
	bool		unsure;			/* the table must tell whether it matches */
} Found;

typedef struct Best
{
	const Found *after;			/* the last row that is not wanted any more; NULL: there is none */
	Found	   *found;
	uint32		n;
	uint32		keep;			/* so many at least */
	uint32		room;			/* so many at most, until some are dropped */
	bool		dropped;
	Found		worst;			/* once some were dropped: what is not before it is not kept */
	double		least;			/* its score; or a score that the caller knows enough rows to have */
} Best;

/*
 * Is a before b in the result?  Rows with one score come in the order of the
 * index: the tail, then segment by segment.
 */
static inline bool
dlg_found_before(const Found *a, const Found *b)
{
	if (a->score != b->score)
		return a->score > b->score;
	return a->segment != b->segment ? a->segment < b->segment : a->row < b->row;
}

/* Would the row be kept? */
static inline bool
dlg_best_wants(const Best *best, const Found *row)
{
	if (best->after != NULL && !dlg_found_before(best->after, row))
		return false;
	return !best->dropped || dlg_found_before(row, &best->worst);
}

/* Makes it empty, with room in the current memory context. */
extern void dlg_best_open(Best *best, uint32 keep, const Found *after);

/* Keeps a row that is wanted. */
extern void dlg_best_offer(Best *best, const Found *row);

/* Lets go of all but the `keep` best. */
extern void dlg_best_shrink(Best *best);

/* Rows as a heap with the best on top: made; its top taken. */
extern void dlg_found_heap(Found *heap, uint32 n);
extern Found dlg_found_pop(Found *heap, uint32 *n);

#endif
