/*
 * build.c: CREATE INDEX, INSERT and VACUUM: how rows come into the index and leave it.
 *
 * A build gathers the table's rows as runs of postings and merges these into
 * one segment.  Each row has an entry, a NULL too, so that a scan for the order
 * alone gives every row of the table.
 */
#include "postgres.h"

#include "bm25/am.h"

#include "commands/progress.h"
#include "miscadmin.h"
#include "pgstat.h"
#include "storage/bufmgr.h"
#include "storage/freespace.h"
#include "storage/indexfsm.h"
#include "utils/memutils.h"

#include "bm25/gather.h"
#include "bm25/merge.h"
#include "bm25/tail.h"

/* Builds an index; CREATE INDEX and REINDEX. */
IndexBuildResult *
dlg_bm25_build(Relation heap, Relation index, IndexInfo *info)
{
	IndexBuildResult *result = palloc(sizeof(IndexBuildResult));
	MetaPage   *meta = palloc(sizeof(MetaPage));
	Gathered	gathered;
	SegmentInfo segment;

	if (RelationGetNumberOfBlocks(index) != 0)
		elog(ERROR, "index \"%s\" already contains data", RelationGetRelationName(index));
	dlg_bm25_write_empty(index, MAIN_FORKNUM, dlg_bm25_options(index));
	dlg_bm25_read_meta(index, meta);
	pgstat_progress_update_param(PROGRESS_CREATEIDX_SUBPHASE, BM25_PHASE_SCAN);
	dlg_gather(heap, index, info, meta, &gathered);
	result->heap_tuples = gathered.heap_tuples;
	result->index_tuples = gathered.rows;
	pgstat_progress_update_param(PROGRESS_CREATEIDX_SUBPHASE, BM25_PHASE_MERGE);
	if (gathered.nsources > 0 &&
		dlg_merge(index, gathered.sources, gathered.nsources, meta, dlg_bm25_start_run(index),
				  NULL, NULL, &segment))
		dlg_bm25_replace(index, NULL, 0, false, &segment);
	dlg_gather_end(&gathered);
	pfree(meta);
	return result;
}

/* Writes what an unlogged index is after a crash. */
void
dlg_bm25_buildempty(Relation index)
{
	dlg_bm25_write_empty(index, INIT_FORKNUM, dlg_bm25_options(index));
}

/* Adds a row. */
bool
dlg_bm25_insert(Relation index, Datum *values, bool *isnull, ItemPointer tid, Relation heap,
				IndexUniqueCheck unique, bool unchanged, IndexInfo *info)
{
	MemoryContext context = AllocSetContextCreate(CurrentMemoryContext, "dialogue_bm25 insert",
												  ALLOCSET_SMALL_SIZES);
	MemoryContext caller = MemoryContextSwitchTo(context);

	dlg_tail_append(index, tid, isnull[0] ? NULL : DatumGetTSVector(values[0]));
	MemoryContextSwitchTo(caller);
	MemoryContextDelete(context);
	return false;
}

typedef struct DeadCallback
{
	IndexBulkDeleteCallback dead;
	void	   *state;
} DeadCallback;

static bool
row_is_dead(const ItemPointerData *tid, void *state)
{
	DeadCallback *callback = state;
	ItemPointerData copy = *tid;

	return callback->dead(&copy, callback->state);
}

/* Takes out the rows that VACUUM names; it may come several times. */
IndexBulkDeleteResult *
dlg_bm25_bulkdelete(IndexVacuumInfo *info, IndexBulkDeleteResult *result, IndexBulkDeleteCallback dead,
					void *state)
{
	DeadCallback callback = {dead, state};
	int64		remaining;

	if (result == NULL)
		result = palloc0(sizeof(IndexBulkDeleteResult));
	dlg_bm25_lock_merge(info->index);
	dlg_bm25_flush(info->index);
	result->tuples_removed += dlg_bm25_purge(info->index, row_is_dead, &callback, &remaining);
	result->num_index_tuples = remaining;
	dlg_bm25_unlock_merge(info->index);
	return result;
}

/* Notes every page that is free; the caller has the merge lock. */
static void
find_free_pages(Relation index, BufferAccessStrategy strategy, IndexBulkDeleteResult *result)
{
	MetaPage   *meta = palloc(sizeof(MetaPage));

	dlg_bm25_read_meta(index, meta);
	result->num_pages = RelationGetNumberOfBlocks(index);
	result->pages_free = 0;
	for (BlockNumber block = BM25_META + 1; block < result->num_pages; block++)
	{
		Buffer		buffer = ReadBufferExtended(index, MAIN_FORKNUM, block, RBM_NORMAL, strategy);

		CHECK_FOR_INTERRUPTS();
		LockBuffer(buffer, BUFFER_LOCK_SHARE);
		if (dlg_bm25_page_is_free(BufferGetPage(buffer), meta))
		{
			result->pages_free++;
			RecordFreeIndexPage(index, block);
		}
		UnlockReleaseBuffer(buffer);
	}
	IndexFreeSpaceMapVacuum(index);
	pfree(meta);
}

/* Ends a VACUUM: sorts in what waits, merges what is due, finds free pages. */
IndexBulkDeleteResult *
dlg_bm25_vacuumcleanup(IndexVacuumInfo *info, IndexBulkDeleteResult *result)
{
	MetaPage   *meta;

	if (info->analyze_only)
		return result;
	if (result == NULL)
		result = palloc0(sizeof(IndexBulkDeleteResult));
	dlg_bm25_lock_merge(info->index);
	dlg_bm25_flush(info->index);
	dlg_bm25_merge_some(info->index, true);
	find_free_pages(info->index, info->strategy, result);
	dlg_bm25_unlock_merge(info->index);
	meta = palloc(sizeof(MetaPage));
	dlg_bm25_read_meta(info->index, meta);
	result->num_index_tuples = 0;
	for (uint32 i = 0; i < meta->nsegments; i++)
		result->num_index_tuples += LIVE_ROWS(&meta->segments[i]);
	result->estimated_count = true;
	pfree(meta);
	return result;
}
