/*
 * am.h: the entry points of the access method, as dlg_bm25_handler lists them.
 */
#ifndef DLG_BM25_AM_H
#define DLG_BM25_AM_H

#include "bm25/index.h"

#include "access/genam.h"
#include "access/relscan.h"
#include "nodes/execnodes.h"
#include "nodes/pathnodes.h"

#define STRATEGY_MATCH 1		/* doc @@ query */
#define STRATEGY_RANK 2			/* doc <@> query */

#define BM25_PHASE_SCAN 2		/* of a build; 1 is the server's */
#define BM25_PHASE_MERGE 3

extern IndexBuildResult *dlg_bm25_build(Relation heap, Relation index, IndexInfo *info);
extern void dlg_bm25_buildempty(Relation index);
extern bool dlg_bm25_insert(Relation index, Datum *values, bool *isnull, ItemPointer tid, Relation heap,
							IndexUniqueCheck unique, bool unchanged, IndexInfo *info);
extern IndexBulkDeleteResult *dlg_bm25_bulkdelete(IndexVacuumInfo *info, IndexBulkDeleteResult *result,
												  IndexBulkDeleteCallback dead, void *state);
extern IndexBulkDeleteResult *dlg_bm25_vacuumcleanup(IndexVacuumInfo *info, IndexBulkDeleteResult *result);
extern void dlg_bm25_costestimate(PlannerInfo *root, IndexPath *path, double loop_count, Cost *startup, Cost *total,
								  Selectivity *selectivity, double *correlation, double *pages);
extern IndexScanDesc dlg_bm25_beginscan(Relation index, int nkeys, int norderbys);
extern void dlg_bm25_rescan(IndexScanDesc scan, ScanKey keys, int nkeys, ScanKey orderbys, int norderbys);
extern bool dlg_bm25_gettuple(IndexScanDesc scan, ScanDirection direction);
extern int64 dlg_bm25_getbitmap(IndexScanDesc scan, TIDBitmap *bitmap);
extern void dlg_bm25_endscan(IndexScanDesc scan);

extern void dlg_bm25_register_options(void);

#endif
