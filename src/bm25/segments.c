/*
 * segments.c: turns the tail into a segment, merges segments, leaves out dead rows, frees what is done with.
 *
 * Segments are sorted into levels by size, each FAN times as large as the one
 * below; FAN of a level are merged into one of the next, so that a row is
 * written again only as often as there are levels.
 *
 * Readers hold no lock.  They copy the list of segments and read on from
 * there; what is replaced meanwhile is entered in the list of dead runs with
 * the next transaction's number, and its pages are given to others only when
 * no snapshot is left that could have been taken before: the rule by which
 * nbtree reuses its pages, on standbys too.
 */
#include "postgres.h"

#include "bm25/merge.h"

#include "access/nbtxlog.h"
#include "access/xlog.h"
#include "access/xloginsert.h"
#include "miscadmin.h"
#include "storage/indexfsm.h"
#include "storage/procarray.h"
#include "utils/memutils.h"
#include "utils/snapmgr.h"

#include "bm25/tail.h"

#define FAN 8
#define SMALLEST 512			/* rows of the lowest level */
#define SMALL_MERGE 200000		/* rows that an INSERT may be kept waiting for */
#define DEAD_SHARE 5			/* a segment of whose rows more than one in so many is dead is written anew */

/* Enters a run in the list of the dead. */
static void
bury(MetaPage *meta, uint64 run, BlockNumber first)
{
	FullTransactionId now = ReadNextFullTransactionId();

	if (meta->ndead == MAX_DEAD_RUNS)
	{
		DroppedRuns *latter = &meta->dropped[1];

		if (!FullTransactionIdIsValid(latter->since) || run < latter->lowest)
			latter->lowest = run;
		latter->since = now;
		return;
	}
	meta->dead[meta->ndead++] = (DeadRun) {run, first, 0, now};
}

/* Changes the list of segments; see merge.h. */
void
dlg_bm25_replace(Relation index, const uint64 *runs, int nruns, bool sealed, const SegmentInfo *segment)
{
	Buffer		buffer;
	GenericXLogState *state;
	MetaPage   *meta = dlg_bm25_change_meta(index, &buffer, &state);
	uint32		kept = 0;

	for (uint32 i = 0; i < meta->nsegments; i++)
	{
		bool		gone = false;

		for (int k = 0; k < nruns; k++)
			gone = gone || meta->segments[i].run == runs[k];
		if (gone)
			bury(meta, meta->segments[i].run, meta->segments[i].root);
		if (gone && meta->segments[i].dead_run != 0)
			bury(meta, meta->segments[i].dead_run, meta->segments[i].dead_root);
		if (!gone)
			meta->segments[kept++] = meta->segments[i];
	}
	meta->nsegments = kept;
	if (sealed)
	{
		bury(meta, meta->sealed_run, meta->sealed);
		meta->sealed = InvalidBlockNumber;
		meta->sealed_run = 0;
	}
	if (segment != NULL)
	{
		Assert(meta->nsegments < MAX_SEGMENTS);
		meta->segments[meta->nsegments++] = *segment;
	}
	meta->writing = 0;
	GenericXLogFinish(state);
	UnlockReleaseBuffer(buffer);
}

static void
collect_row(const ItemPointerData *tid, TSVector doc, void *state)
{
	dlg_collector_add(state, tid, doc);
}

/* Makes a segment of a tail that is sealed. */
static void
flush_sealed(Relation index)
{
	MetaPage   *meta = palloc(sizeof(MetaPage));
	Collector  *collector;
	SegmentInfo info;
	bool		some = false;

	dlg_bm25_read_meta(index, meta);
	if (meta->sealed == InvalidBlockNumber)
	{
		pfree(meta);
		return;
	}
	if (meta->nsegments == MAX_SEGMENTS)
		elog(ERROR, "no room for another segment in index \"%s\"", RelationGetRelationName(index));
	collector = dlg_collector_new(meta->weights, meta->positions);
	dlg_tail_read(index, meta->sealed, meta->sealed_run, collect_row, collector);
	if (dlg_collector_rows(collector) > 0)
	{
		Source	   *source = dlg_collector_source(collector);

		some = dlg_merge(index, &source, 1, meta, dlg_bm25_start_run(index), NULL, NULL, &info);
	}
	dlg_bm25_replace(index, NULL, 0, true, some ? &info : NULL);
	dlg_collector_free(collector);
	pfree(meta);
}

/* Notes a page that is free.  What a damaged page says of others may lie anywhere. */
static void
note_free(Relation index, BlockNumber block, BlockNumber end)
{
	if (block < end)
		RecordFreeIndexPage(index, block);
}

/* Notes the pages of a segment that is no more. */
static void
free_segment(Relation index, const DeadRun *dead, BlockNumber end)
{
	Buffer		buffer = ReadBuffer(index, dead->first);
	Page		page = BufferGetPage(buffer);
	SegmentRoot *root;

	/* what is not as expected is left for VACUUM to find */
	if (PageIsNew(page) || PageGetMark(page)->run != dead->run || PageGetMark(page)->kind != PAGE_ROOT)
	{
		ReleaseBuffer(buffer);
		return;
	}
	root = palloc(BM25_ROOM);
	memcpy(root, PageGetRoom(page), BM25_ROOM);
	ReleaseBuffer(buffer);
	for (uint32 i = 0; i < root->maps && i < ROOT_MAPS; i++)
	{
		BlockNumber blocks[MAP_BLOCKS];
		Buffer		map;
		uint32		n;

		if (root->map[i] >= end)
			continue;
		map = ReadBuffer(index, root->map[i]);
		n = ((PageHeader) BufferGetPage(map))->pd_lower - MAXALIGN(SizeOfPageHeaderData);
		n /= sizeof(BlockNumber);
		memcpy(blocks, PageGetRoom(BufferGetPage(map)), sizeof blocks);
		ReleaseBuffer(map);
		for (uint32 k = 0; k < n && k < MAP_BLOCKS; k++)
			note_free(index, blocks[k], end);
		note_free(index, root->map[i], end);
	}
	note_free(index, dead->first, end);
	pfree(root);
}

/* Notes the pages of a tail that is no more. */
static void
free_tail(Relation index, const DeadRun *dead, BlockNumber end)
{
	BlockNumber block = dead->first;

	/* the end is that of the chain as well: its last page has the number InvalidBlockNumber */
	for (BlockNumber n = 0; block < end && n < end; n++)
	{
		Buffer		buffer = ReadBuffer(index, block);
		PageMark	mark = *PageGetMark(BufferGetPage(buffer));

		ReleaseBuffer(buffer);
		if (mark.run != dead->run || mark.kind != PAGE_TAIL)
			break;
		note_free(index, block, end);
		block = mark.number;
	}
}

/*
 * Tells standbys, before pages are given to others, that queries older than
 * `since` must end, for they may be reading them.  nbtree has a record that
 * means just this and does nothing else.
 */
static void
log_reuse(Relation index, FullTransactionId since)
{
	xl_btree_reuse_page record = {0};

	if (!RelationNeedsWAL(index) || !XLogStandbyInfoActive())
		return;
	DLG_REUSE_RECORD(record, index, since);
	XLogBeginInsert();
	XLogRegisterData((char *) &record, SizeOfBtreeReusePage);
	XLogInsert(RM_BTREE_ID, XLOG_BTREE_REUSE_PAGE);
}

/*
 * Forgets the former of the runs for which the list had no room, once nobody
 * can be reading them: VACUUM then finds their pages.  The latter ones take
 * their place, and are added to no more: were all of them one, each statement
 * that retires more runs than the list holds would put off the time of those
 * before it.  Returns whether anything changed.
 */
static bool
forget_dropped(MetaPage *meta, FullTransactionId *since)
{
	DroppedRuns *former = &meta->dropped[0];
	DroppedRuns *latter = &meta->dropped[1];
	bool		changed = false;

	if (FullTransactionIdIsValid(former->since) && GlobalVisCheckRemovableFullXid(NULL, former->since))
	{
		if (FullTransactionIdPrecedes(*since, former->since))
			*since = former->since;
		*former = (DroppedRuns) {.since = InvalidFullTransactionId};
		changed = true;
	}
	if (!FullTransactionIdIsValid(former->since) && FullTransactionIdIsValid(latter->since))
	{
		*former = *latter;
		*latter = (DroppedRuns) {.since = InvalidFullTransactionId};
		changed = true;
	}
	return changed;
}

/* Notes for reuse the pages of runs that nobody can be reading any more. */
static void
free_dead(Relation index)
{
	Buffer		buffer;
	GenericXLogState *state;
	MetaPage   *meta = dlg_bm25_change_meta(index, &buffer, &state);
	DeadRun		dead[MAX_DEAD_RUNS];
	BlockNumber end = RelationGetNumberOfBlocks(index);
	FullTransactionId since = InvalidFullTransactionId;
	bool		changed;
	uint32		kept = 0;
	uint32		n = 0;

	for (uint32 i = 0; i < meta->ndead; i++)
	{
		if (GlobalVisCheckRemovableFullXid(NULL, meta->dead[i].since))
			dead[n++] = meta->dead[i];
		else
			meta->dead[kept++] = meta->dead[i];
	}
	meta->ndead = kept;
	for (uint32 i = 0; i < n; i++)
		if (FullTransactionIdPrecedes(since, dead[i].since))
			since = dead[i].since;
	changed = forget_dropped(meta, &since) || n > 0;
	if (FullTransactionIdIsValid(since))
		log_reuse(index, since);
	if (changed)
		GenericXLogFinish(state);
	else
		GenericXLogAbort(state);
	UnlockReleaseBuffer(buffer);
	/* from here on they are in no list, and so free; what is left says where they are */
	for (uint32 i = 0; i < n; i++)
	{
		Buffer		first;
		uint8		kind;

		if (dead[i].first >= end)
			continue;
		first = ReadBuffer(index, dead[i].first);
		kind = PageGetMark(BufferGetPage(first))->kind;
		ReleaseBuffer(first);
		if (kind == PAGE_TAIL)
			free_tail(index, &dead[i], end);
		else
			free_segment(index, &dead[i], end);
	}
	if (n > 0)
		IndexFreeSpaceMapVacuum(index);
}

/* Makes the tail a segment; first one that an interrupted flush has left sealed. */
void
dlg_bm25_flush(Relation index)
{
	MemoryContext context = AllocSetContextCreate(CurrentMemoryContext, "dialogue_bm25 flush",
												  ALLOCSET_DEFAULT_SIZES);
	MemoryContext caller = MemoryContextSwitchTo(context);

	/* where merges have failed again and again, so that the list is full, they come first */
	dlg_bm25_merge_some(index, false);
	flush_sealed(index);
	dlg_tail_seal(index);
	flush_sealed(index);
	free_dead(index);
	MemoryContextSwitchTo(caller);
	MemoryContextDelete(context);
}

static int
level_of(const SegmentInfo *segment)
{
	int			level = 0;

	for (uint32 rows = LIVE_ROWS(segment); rows > SMALLEST; rows /= FAN)
		level++;
	return level;
}

/* Merges segments of the list into one, without the rows that `dead` names. */
static void
merge_segments(Relation index, const MetaPage *meta, const int *which, int n, RowFilter dead, void *state)
{
	Source	  **sources = palloc(n * sizeof(Source *));
	uint64	   *runs = palloc(n * sizeof(uint64));
	SegmentInfo info;
	bool		some;

	for (int i = 0; i < n; i++)
	{
		const SegmentInfo *segment = &meta->segments[which[i]];

		sources[i] = dlg_segment_source(dlg_segment_open(index, segment), meta->positions);
		runs[i] = segment->run;
	}
	some = dlg_merge(index, sources, n, meta, dlg_bm25_start_run(index), dead, state, &info);
	dlg_bm25_replace(index, runs, n, false, some ? &info : NULL);
}

/* Chooses FAN segments of the lowest level with so many; where the list is nearly full, the FAN smallest. */
static int
choose_segments(const MetaPage *meta, bool large, int which[FAN])
{
	bool		full = meta->nsegments > MAX_SEGMENTS - FAN;
	uint64		rows = 0;
	int			n = 0;

	for (int level = 0; level < 12 && n < FAN; level++)
	{
		n = full ? n : 0;
		rows = full ? rows : 0;
		for (uint32 i = 0; i < meta->nsegments && n < FAN; i++)
			if (level_of(&meta->segments[i]) == level)
			{
				rows += LIVE_ROWS(&meta->segments[i]);
				which[n++] = (int) i;
			}
	}
	if (n < FAN || rows >= PG_UINT32_MAX || (rows > SMALL_MERGE && !large && !full))
		return 0;
	return n;
}

/* Merges what is due; see merge.h. */
void
dlg_bm25_merge_some(Relation index, bool large)
{
	MemoryContext context = AllocSetContextCreate(CurrentMemoryContext, "dialogue_bm25 merge",
												  ALLOCSET_DEFAULT_SIZES);
	MemoryContext caller = MemoryContextSwitchTo(context);

	for (;;)
	{
		MetaPage   *meta = palloc(sizeof(MetaPage));
		int			which[FAN];
		int			n;

		dlg_bm25_read_meta(index, meta);
		n = choose_segments(meta, large, which);
		if (n == 0)
			break;
		merge_segments(index, meta, which, n, NULL, NULL);
		free_dead(index);
		MemoryContextReset(context);
	}
	MemoryContextSwitchTo(caller);
	MemoryContextDelete(context);
}

/* The rows of a segment that are dead, in their order. */
typedef struct DeadRows
{
	uint32	   *rows;
	uint32		n, room;
	uint32		row;			/* that will be asked about next */
	uint32		next;			/* in rows[] */
} DeadRows;

static bool
row_is_dead(const ItemPointerData *tid, void *state)
{
	DeadRows   *dead = state;
	bool		gone = dead->next < dead->n && dead->rows[dead->next] == dead->row;

	dead->next += gone;
	dead->row++;
	return gone;
}

/*
 * Lists the rows of a segment that are known to be dead or that `dead` names;
 * returns how many were not known.
 */
static uint32
find_dead(Segment *segment, RowFilter dead, void *state, DeadRows *found)
{
	*found = (DeadRows) {.room = 1024};
	found->rows = palloc(found->room * sizeof(uint32));
	for (uint32 row = 0; row < segment->info.rows; row++)
	{
		ItemPointerData tid;

		if (row % 1024 == 0)
			CHECK_FOR_INTERRUPTS();
		/* the TID of a row known to be dead may be that of another row by now */
		if (!dlg_row_is_dead(segment, row))
		{
			tid = dlg_segment_tid(segment, row);
			if (!dead(&tid, state))
				continue;
		}
		if (found->n == found->room)
		{
			found->room *= 2;
			found->rows = repalloc_huge(found->rows, found->room * sizeof(uint32));
		}
		found->rows[found->n++] = row;
	}
	return found->n - segment->info.dead;
}

/* Enters in the meta page what is now known of the dead rows of a segment. */
static void
enter_dead(Relation index, const SegmentInfo *segment)
{
	Buffer		buffer;
	GenericXLogState *state;
	MetaPage   *meta = dlg_bm25_change_meta(index, &buffer, &state);

	for (uint32 i = 0; i < meta->nsegments; i++)
		if (meta->segments[i].run == segment->run)
		{
			if (meta->segments[i].dead_run != 0)
				bury(meta, meta->segments[i].dead_run, meta->segments[i].dead_root);
			meta->segments[i] = *segment;
		}
	meta->writing = 0;
	GenericXLogFinish(state);
	UnlockReleaseBuffer(buffer);
}

/* Takes the dead rows out of segment `which` of the list; returns their number. */
static uint32
purge_segment(Relation index, const MetaPage *meta, int which, RowFilter dead, void *state)
{
	Segment    *segment = dlg_segment_open(index, &meta->segments[which]);
	DeadRows	rows;
	uint32		found = find_dead(segment, dead, state, &rows);
	SegmentInfo info;

	if (found == 0)
		return 0;
	if (segment->info.rows <= SMALLEST || rows.n > segment->info.rows / DEAD_SHARE)
		merge_segments(index, meta, &which, 1, row_is_dead, &rows);
	else
	{
		dlg_write_dead(segment, rows.rows, rows.n, dlg_bm25_start_run(index), &info);
		enter_dead(index, &info);
	}
	return found;
}

/* Takes out dead rows; see merge.h. */
int64
dlg_bm25_purge(Relation index, RowFilter dead, void *state, int64 *remaining)
{
	MemoryContext context = AllocSetContextCreate(CurrentMemoryContext, "dialogue_bm25 purge",
												  ALLOCSET_DEFAULT_SIZES);
	MemoryContext caller = MemoryContextSwitchTo(context);
	MetaPage	before;
	int64		removed = 0;

	dlg_bm25_read_meta(index, &before);
	*remaining = 0;
	for (uint32 i = 0; i < before.nsegments; i++)
	{
		int64		found = purge_segment(index, &before, (int) i, dead, state);

		removed += found;
		*remaining += LIVE_ROWS(&before.segments[i]) - found;
		MemoryContextReset(context);
	}
	free_dead(index);
	MemoryContextSwitchTo(caller);
	MemoryContextDelete(context);
	return removed;
}
