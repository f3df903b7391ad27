/*
 * gather.c: turns the rows of a table into runs of postings, alone or with parallel workers.
 *
 * Whoever reads takes documents into memory and puts them aside in a temporary
 * file, a run, whenever they fill its share of maintenance_work_mem.  Alone,
 * one process reads the whole table, and what fits into memory stays there.
 *
 * Several processes take chunks of the table, so many blocks at a time, from a
 * counter that they share, until there are no more; each chunk is put aside in
 * runs of its own, named by chunk and number.  So the leader finds all rows in
 * the order of the table without knowing who has read what, and the segment
 * that it makes of the runs is, byte for byte, the one that it would have made
 * alone.  The files go with the shared memory, however the build ends.
 */
#include "postgres.h"

#include "bm25/gather.h"

#include "access/genam.h"
#include "access/table.h"
#include "access/tableam.h"
#include "access/xact.h"
#include "catalog/index.h"
#include "catalog/pg_am.h"
#include "commands/progress.h"
#include "executor/instrument.h"
#include "miscadmin.h"
#include "optimizer/optimizer.h"
#include "optimizer/planner.h"
#include "pgstat.h"
#include "storage/bufmgr.h"
#include "storage/sharedfileset.h"
#include "tcop/tcopprot.h"
#include "utils/memutils.h"

#define CHUNKS 8				/* for each process: who is slow takes fewer */

typedef enum SharedKey
{
	KEY_BUILD = 1, KEY_QUERY, KEY_BUFFERS, KEY_WAL
} SharedKey;

/* What the processes share. */
typedef struct SharedBuild
{
	Oid			heap;
	Oid			index;
	bool		concurrent;
	BlockNumber blocks;			/* of the table */
	BlockNumber chunk_blocks;
	uint32		nchunks;
	Size		memory;			/* that each process may fill */
	pg_atomic_uint32 next;		/* the first chunk that nobody has taken */
	pg_atomic_uint32 done;		/* how many have been read */
	slock_t		mutex;			/* of the next three */
	double		heap_tuples;
	double		rows;
	bool		broken_hot_chain;
	SharedFileSet files;
	uint32		runs[FLEXIBLE_ARRAY_MEMBER];	/* of each chunk */
} SharedBuild;

/* One process at its work. */
typedef struct Gatherer
{
	MemoryContext row;			/* what detoasting one document leaves */
	Collector  *collector;
	Size		memory;
	bool		positions;
	double		rows;
	Gathered   *gathered;		/* alone: takes the runs */
	SharedBuild *shared;		/* with others */
	uint32		chunk;
	BlockNumber seen;			/* last block of which progress has been told */
} Gatherer;

static void
add_source(Gathered *gathered, Source *source)
{
	if (gathered->nsources == gathered->sources_room)
	{
		gathered->sources_room *= 2;
		gathered->sources = repalloc(gathered->sources, gathered->sources_room * sizeof(Source *));
	}
	gathered->sources[gathered->nsources++] = source;
}

/* The name of a run among the shared files. */
static void
run_name(char name[MAXPGPATH], uint32 chunk, uint32 run)
{
	snprintf(name, MAXPGPATH, "%u.%u", chunk, run);
}

/* Puts aside what is in memory. */
static void
spill(Gatherer *gatherer)
{
	char		name[MAXPGPATH];
	BufFile    *file;

	if (gatherer->shared == NULL)
	{
		file = BufFileCreateTemp(false);
		dlg_collector_spill(gatherer->collector, file);
		add_source(gatherer->gathered, dlg_spilled_source(file, gatherer->positions));
		return;
	}
	run_name(name, gatherer->chunk, gatherer->shared->runs[gatherer->chunk]++);
	file = BufFileCreateFileSet(&gatherer->shared->files.fs, name);
	dlg_collector_spill(gatherer->collector, file);
	BufFileClose(file);
}

/* Tells how far several processes have come: what all have read, and this one of its chunk. */
static void
tell_progress(Gatherer *gatherer, BlockNumber block)
{
	const SharedBuild *shared = gatherer->shared;
	uint64		done;

	if (block == gatherer->seen || IsParallelWorker())
		return;
	gatherer->seen = block;
	done = (uint64) pg_atomic_read_u32(&gatherer->shared->done) * shared->chunk_blocks +
		block - gatherer->chunk * shared->chunk_blocks;
	pgstat_progress_update_param(PROGRESS_SCAN_BLOCKS_DONE, (int64) Min(done, shared->blocks));
}

/* Takes one row of the table. */
static void
take_row(Relation index, ItemPointer tid, Datum *values, bool *isnull, bool alive, void *arg)
{
	Gatherer   *gatherer = arg;
	MemoryContext caller = MemoryContextSwitchTo(gatherer->row);

	dlg_collector_add(gatherer->collector, tid, isnull[0] ? NULL : DatumGetTSVector(values[0]));
	MemoryContextSwitchTo(caller);
	MemoryContextReset(gatherer->row);
	gatherer->rows++;
	if (dlg_collector_bytes(gatherer->collector) > gatherer->memory)
		spill(gatherer);
	if (gatherer->shared != NULL)
		tell_progress(gatherer, ItemPointerGetBlockNumber(tid));
}

static void
start_gatherer(Gatherer *gatherer, const MetaPage *meta, Size memory)
{
	memset(gatherer, 0, sizeof *gatherer);
	gatherer->row = AllocSetContextCreate(CurrentMemoryContext, "dialogue_bm25 row", ALLOCSET_DEFAULT_SIZES);
	gatherer->collector = dlg_collector_new(meta->weights, meta->positions);
	gatherer->positions = meta->positions;
	gatherer->memory = memory;
	gatherer->seen = InvalidBlockNumber;
}

/* Reads the whole table. */
static void
gather_alone(Relation heap, Relation index, IndexInfo *info, const MetaPage *meta, Gathered *gathered)
{
	Gatherer	gatherer;

	start_gatherer(&gatherer, meta, (Size) maintenance_work_mem * 1024);
	gatherer.gathered = gathered;
	/* from the first block on, so that rows of equal scores have the order of the table */
	gathered->heap_tuples = table_index_build_scan(heap, index, info, false, true, take_row, &gatherer, NULL);
	gathered->rows = gatherer.rows;
	gathered->collector = gatherer.collector;
	MemoryContextDelete(gatherer.row);
	if (gathered->nsources > 0 && dlg_collector_rows(gatherer.collector) > 0)
		spill(&gatherer);
	if (gathered->nsources == 0 && gathered->rows > 0)
		add_source(gathered, dlg_collector_source(gatherer.collector));
}

/* Reads chunks as long as there are any that nobody has taken. */
static void
gather_chunks(Relation heap, Relation index, IndexInfo *info, const MetaPage *meta, SharedBuild *shared)
{
	Gatherer	gatherer;
	double		heap_tuples = 0;

	start_gatherer(&gatherer, meta, shared->memory);
	gatherer.shared = shared;
	while ((gatherer.chunk = pg_atomic_fetch_add_u32(&shared->next, 1)) < shared->nchunks)
	{
		BlockNumber first = gatherer.chunk * shared->chunk_blocks;

		heap_tuples += table_index_build_range_scan(heap, index, info, false, false, false, first,
													Min(shared->chunk_blocks, shared->blocks - first),
													take_row, &gatherer, NULL);
		if (dlg_collector_rows(gatherer.collector) > 0)
			spill(&gatherer);
		pg_atomic_fetch_add_u32(&shared->done, 1);
	}
	SpinLockAcquire(&shared->mutex);
	shared->heap_tuples += heap_tuples;
	shared->rows += gatherer.rows;
	shared->broken_hot_chain |= info->ii_BrokenHotChain;
	SpinLockRelease(&shared->mutex);
	dlg_collector_free(gatherer.collector);
	MemoryContextDelete(gatherer.row);
}

/* What a worker runs. */
void
dlg_bm25_build_worker(dsm_segment *segment, shm_toc *toc)
{
	SharedBuild *shared = shm_toc_lookup(toc, KEY_BUILD, false);
	BufferUsage *buffers = shm_toc_lookup(toc, KEY_BUFFERS, false);
	WalUsage   *wal = shm_toc_lookup(toc, KEY_WAL, false);
	/* the leader holds these locks already */
	LOCKMODE	heap_lock = shared->concurrent ? ShareUpdateExclusiveLock : ShareLock;
	LOCKMODE	index_lock = shared->concurrent ? RowExclusiveLock : AccessExclusiveLock;
	Relation	heap;
	Relation	index;
	IndexInfo  *info;
	MetaPage   *meta = palloc(sizeof(MetaPage));

	debug_query_string = shm_toc_lookup(toc, KEY_QUERY, false);
	pgstat_report_activity(STATE_RUNNING, debug_query_string);
	SharedFileSetAttach(&shared->files, segment);
	heap = table_open(shared->heap, heap_lock);
	index = index_open(shared->index, index_lock);
	info = BuildIndexInfo(index);
	info->ii_Concurrent = shared->concurrent;
	dlg_bm25_read_meta(index, meta);
	InstrStartParallelQuery();
	gather_chunks(heap, index, info, meta, shared);
	InstrEndParallelQuery(&buffers[ParallelWorkerNumber], &wal[ParallelWorkerNumber]);
	index_close(index, index_lock);
	table_close(heap, heap_lock);
}

/* Fills what the processes share. */
static SharedBuild *
share_build(ParallelContext *parallel, Relation heap, Relation index, const IndexInfo *info,
			BlockNumber blocks, BlockNumber chunk_blocks, uint32 nchunks)
{
	SharedBuild *shared = shm_toc_allocate(parallel->toc, offsetof(SharedBuild, runs) + nchunks * sizeof(uint32));

	memset(shared, 0, offsetof(SharedBuild, runs) + nchunks * sizeof(uint32));
	shared->heap = RelationGetRelid(heap);
	shared->index = RelationGetRelid(index);
	shared->concurrent = info->ii_Concurrent;
	shared->blocks = blocks;
	shared->nchunks = nchunks;
	shared->chunk_blocks = chunk_blocks;
	shared->memory = (Size) maintenance_work_mem * 1024 / (parallel->nworkers + 1);
	pg_atomic_init_u32(&shared->next, 0);
	pg_atomic_init_u32(&shared->done, 0);
	SpinLockInit(&shared->mutex);
	SharedFileSetInit(&shared->files, parallel->seg);
	shm_toc_insert(parallel->toc, KEY_BUILD, shared);
	return shared;
}

/* Gives room in shared memory to each worker, or to a string. */
static void *
share(ParallelContext *parallel, SharedKey key, Size size)
{
	void	   *room = shm_toc_allocate(parallel->toc, size);

	memset(room, 0, size);
	shm_toc_insert(parallel->toc, key, room);
	return room;
}

/* Waits for the workers, and takes over what they have. */
static void
take_runs(SharedBuild *shared, IndexInfo *info, const MetaPage *meta, Gathered *gathered)
{
	ParallelContext *parallel = gathered->parallel;
	BufferUsage *buffers = shm_toc_lookup(parallel->toc, KEY_BUFFERS, false);
	WalUsage   *wal = shm_toc_lookup(parallel->toc, KEY_WAL, false);

	/* one that could not start would be waited for forever */
	WaitForParallelWorkersToAttach(parallel);
	WaitForParallelWorkersToFinish(parallel);
	for (int i = 0; i < parallel->nworkers_launched; i++)
		InstrAccumParallelQuery(&buffers[i], &wal[i]);
	pgstat_progress_update_param(PROGRESS_SCAN_BLOCKS_DONE, shared->blocks);
	gathered->heap_tuples = shared->heap_tuples;
	gathered->rows = shared->rows;
	info->ii_BrokenHotChain |= shared->broken_hot_chain;
	for (uint32 chunk = 0; chunk < shared->nchunks; chunk++)
		for (uint32 run = 0; run < shared->runs[chunk]; run++)
		{
			char		name[MAXPGPATH];
			BufFile    *file;

			run_name(name, chunk, run);
			file = BufFileOpenFileSet(&shared->files.fs, name, O_RDONLY, false);
			add_source(gathered, dlg_spilled_source(file, meta->positions));
		}
}

/* Reads the table with workers; false where none is to be had. */
static bool
gather_together(Relation heap, Relation index, IndexInfo *info, const MetaPage *meta, int workers,
				Gathered *gathered)
{
	BlockNumber blocks = RelationGetNumberOfBlocks(heap);
	BlockNumber chunk_blocks = blocks / ((uint32) (workers + 1) * CHUNKS) + 1;
	uint32		nchunks = (blocks + chunk_blocks - 1) / chunk_blocks;
	const char *query = debug_query_string != NULL ? debug_query_string : "";
	ParallelContext *parallel;
	SharedBuild *shared;

	EnterParallelMode();
	parallel = CreateParallelContext("dialogue", "dlg_bm25_build_worker", workers);
	shm_toc_estimate_chunk(&parallel->estimator, offsetof(SharedBuild, runs) + nchunks * sizeof(uint32));
	shm_toc_estimate_chunk(&parallel->estimator, strlen(query) + 1);
	shm_toc_estimate_chunk(&parallel->estimator, mul_size(sizeof(BufferUsage), workers));
	shm_toc_estimate_chunk(&parallel->estimator, mul_size(sizeof(WalUsage), workers));
	shm_toc_estimate_keys(&parallel->estimator, 4);
	InitializeParallelDSM(parallel);
	gathered->parallel = parallel;
	if (parallel->seg == NULL)
	{
		dlg_gather_end(gathered);
		return false;
	}
	shared = share_build(parallel, heap, index, info, blocks, chunk_blocks, nchunks);
	strcpy(share(parallel, KEY_QUERY, strlen(query) + 1), query);
	share(parallel, KEY_BUFFERS, mul_size(sizeof(BufferUsage), workers));
	share(parallel, KEY_WAL, mul_size(sizeof(WalUsage), workers));
	LaunchParallelWorkers(parallel);
	if (parallel->nworkers_launched == 0)
	{
		dlg_gather_end(gathered);
		return false;
	}
	pgstat_progress_update_param(PROGRESS_SCAN_BLOCKS_TOTAL, blocks);
	if (parallel_leader_participation)
		gather_chunks(heap, index, info, meta, shared);
	take_runs(shared, info, meta, gathered);
	return true;
}

/* Reads the table; see gather.h. */
void
dlg_gather(Relation heap, Relation index, IndexInfo *info, const MetaPage *meta, Gathered *gathered)
{
	int			workers = DLG_BUILD_WORKERS(heap, index, info);

	memset(gathered, 0, sizeof *gathered);
	gathered->sources_room = 16;
	gathered->sources = palloc(gathered->sources_room * sizeof(Source *));
	/* other kinds of tables need not have blocks that can be read by themselves */
	if (workers > 0 && heap->rd_rel->relam == HEAP_TABLE_AM_OID &&
		gather_together(heap, index, info, meta, workers, gathered))
		return;
	gather_alone(heap, index, info, meta, gathered);
}

/* Ends what dlg_gather began; the sources have been closed. */
void
dlg_gather_end(Gathered *gathered)
{
	if (gathered->parallel != NULL)
	{
		DestroyParallelContext(gathered->parallel);
		ExitParallelMode();
		gathered->parallel = NULL;
	}
	if (gathered->collector != NULL)
		dlg_collector_free(gathered->collector);
	gathered->collector = NULL;
}
