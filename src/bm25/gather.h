/*
 * gather.h: the rows of a table as the sources of a segment: read by one process or by several at a time.
 */
#ifndef DLG_BM25_GATHER_H
#define DLG_BM25_GATHER_H

#include "bm25/source.h"

#include "access/parallel.h"
#include "nodes/execnodes.h"

typedef struct Gathered
{
	double		heap_tuples;
	double		rows;
	Source	  **sources;		/* in the order of the table's rows, whoever has read them */
	int			nsources, sources_room;
	Collector  *collector;		/* what one of them may read from */
	ParallelContext *parallel;	/* NULL: one process has done it all */
} Gathered;

/* Reads the table, with the workers that the server grants; dlg_gather_end when the sources have been used. */
extern void dlg_gather(Relation heap, Relation index, IndexInfo *info, const MetaPage *meta, Gathered *gathered);
extern void dlg_gather_end(Gathered *gathered);

/* What a worker runs. */
extern PGDLLEXPORT void dlg_bm25_build_worker(dsm_segment *segment, shm_toc *toc);

#endif
