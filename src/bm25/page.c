/*
 * page.c: pages of a dialogue_bm25 index: getting, making, checking them; the meta page; the merge lock.
 *
 * A page is taken into use by writing it whole through GenericXLog, and never
 * given back by a change to it: that its run is in no list of the meta page
 * makes it free.  The free space map only says where to look; what it says is
 * checked each time, since it is not crash safe.
 *
 * Locks, in the order in which they are taken: merge lock (heavyweight; one
 * backend at a time makes or retires segments), meta page, other pages.  A
 * writer of the tail holds a tail page only.
 */
#include "postgres.h"
#include "bm25/index.h"

#include "access/xloginsert.h"
#include "miscadmin.h"
#include "pgstat.h"
#include "storage/freespace.h"
#include "storage/indexfsm.h"
#include "storage/lmgr.h"
#include "storage/procarray.h"
#include "utils/snapmgr.h"

/* Reports a page that does not hold what it should, and ends the query. */
void
dlg_bm25_corrupted(Relation index, BlockNumber block, const char *detail)
{
	ereport(ERROR,
			(errcode(ERRCODE_DATA_CORRUPTED),
			 errmsg("index \"%s\" is damaged in block %u", RelationGetRelationName(index), block),
			 errdetail("%s", detail),
			 errhint("REINDEX INDEX builds it anew from the table.")));
}

/* Is the page of this run and kind, and has it this number unless that is negative?  An error, if not. */
static void
check_page(Relation index, Page page, BlockNumber block, uint64 run, PageKind kind, int64 number)
{
	const PageMark *mark = PageGetMark(page);

	if (!PageIsNew(page) && PageGetSpecialSize(page) == sizeof(PageMark) && mark->page_id == BM25_PAGE_ID &&
		mark->kind == kind && mark->run == run && (number < 0 || mark->number == number) &&
		((PageHeader) page)->pd_lower >= MAXALIGN(SizeOfPageHeaderData) &&
		((PageHeader) page)->pd_lower <= BLCKSZ - sizeof(PageMark))
		return;
	if (RecoveryInProgress() && !PageIsNew(page) && mark->page_id == BM25_PAGE_ID && mark->run != run)
		ereport(ERROR,
				(errcode(ERRCODE_T_R_SERIALIZATION_FAILURE),
				 errmsg("canceling statement due to conflict with recovery"),
				 errdetail("A part of index \"%s\" that was being read has been replaced on the primary.",
						   RelationGetRelationName(index)),
				 errhint("Run the query again, or set hot_standby_feedback on.")));
	dlg_bm25_corrupted(index, block, psprintf("A page of kind %d of run " UINT64_FORMAT " was expected there.",
											  (int) kind, run));
}

/*
 * Reads a page that must belong to `run`, be of a kind and (unless negative)
 * have a number; pinned, not locked.  Pages of segments never change while
 * anybody can get to them, so that a pin is enough to read one.  On a standby
 * a page may have been taken for another run under the reader's feet.
 */
Buffer
dlg_bm25_read(Relation index, BlockNumber block, uint64 run, PageKind kind, int64 number)
{
	Buffer		buffer;

	/* the largest number would make the index longer; for pages of segments their map is asked once */
	if (block == InvalidBlockNumber || (kind <= PAGE_MAP && block >= RelationGetNumberOfBlocks(index)))
		dlg_bm25_corrupted(index, block, "Something is said to be there, beyond the end of the index.");
	buffer = ReadBuffer(index, block);
	check_page(index, BufferGetPage(buffer), block, run, kind, number);
	return buffer;
}

/*
 * The same for a page of a segment that may still be in the buffer where it
 * was last, which spares most of what it takes to find it.  Now and then it
 * is asked for as usual, which tells the server that the page is in use.
 */
Buffer
dlg_bm25_read_again(Relation index, BlockNumber block, uint64 run, PageKind kind, int64 number, Buffer last)
{
	static uint8 turn = 0;

	if (last == InvalidBuffer || ++turn % 32 == 0 || !DLG_READ_RECENT(index, block, last))
		return dlg_bm25_read(index, block, run, kind, number);
	pgstat_count_buffer_read(index);
	pgstat_count_buffer_hit(index);
	check_page(index, BufferGetPage(last), block, run, kind, number);
	return last;
}

/* Makes a page empty, with its mark. */
void
dlg_bm25_init_page(Page page, uint64 run, PageKind kind, uint32 number)
{
	PageMark   *mark;

	PageInit(page, BLCKSZ, sizeof(PageMark));
	mark = PageGetMark(page);
	mark->run = run;
	mark->kind = (uint8) kind;
	mark->number = number;
	mark->sealed = 0;
	mark->page_id = BM25_PAGE_ID;
}

/* Is the run in use, or younger than what we know? */
static bool
run_in_use(const MetaPage *meta, uint64 run)
{
	if (run >= meta->next_run || run == meta->writing || run == meta->tail_run || run == meta->sealed_run)
		return true;
	for (uint32 i = 0; i < meta->nsegments; i++)
		if (meta->segments[i].run == run || meta->segments[i].dead_run == run)
			return true;
	for (uint32 i = 0; i < meta->ndead; i++)
		if (meta->dead[i].run == run)
			return true;
	return false;
}

/* Can the page be taken, and does nobody read it any more?  The caller has it locked. */
bool
dlg_bm25_page_is_free(Page page, const MetaPage *meta)
{
	const PageMark *mark;

	if (PageIsNew(page))
		return true;
	if (PageGetSpecialSize(page) != sizeof(PageMark))
		return false;
	mark = PageGetMark(page);
	for (int i = 0; i < (int) lengthof(meta->dropped); i++)
		if (FullTransactionIdIsValid(meta->dropped[i].since) && mark->run >= meta->dropped[i].lowest)
			return false;		/* it may be one of those that somebody still reads */
	return mark->page_id == BM25_PAGE_ID && mark->kind != PAGE_META && !run_in_use(meta, mark->run);
}

/*
 * Gives a page to be written: pinned and locked, its content to be replaced.
 * Takes a free one where there is one, else makes the index longer.
 */
Buffer
dlg_bm25_new_page(Relation index)
{
	MetaPage   *meta = NULL;
	Buffer		buffer;
	bool		lock = !RELATION_IS_LOCAL(index);

	for (;;)
	{
		BlockNumber block = GetFreeIndexPage(index);

		if (block == InvalidBlockNumber)
			break;
		if (meta == NULL)
			meta = palloc(sizeof(MetaPage));
		dlg_bm25_read_meta(index, meta);
		buffer = ReadBuffer(index, block);
		if (ConditionalLockBuffer(buffer))
		{
			if (block != BM25_META && dlg_bm25_page_is_free(BufferGetPage(buffer), meta))
			{
				pfree(meta);
				return buffer;
			}
			LockBuffer(buffer, BUFFER_LOCK_UNLOCK);
		}
		ReleaseBuffer(buffer);
	}
	if (meta != NULL)
		pfree(meta);
	if (lock)
		LockRelationForExtension(index, ExclusiveLock);
	buffer = ReadBuffer(index, P_NEW);
	LockBuffer(buffer, BUFFER_LOCK_EXCLUSIVE);
	if (lock)
		UnlockRelationForExtension(index, ExclusiveLock);
	return buffer;
}

/* Copies the meta page's content. */
void
dlg_bm25_read_meta(Relation index, MetaPage *meta)
{
	Buffer		buffer = ReadBuffer(index, BM25_META);
	Page		page = BufferGetPage(buffer);

	LockBuffer(buffer, BUFFER_LOCK_SHARE);
	if (PageIsNew(page) || PageGetSpecialSize(page) != sizeof(PageMark) ||
		PageGetMark(page)->page_id != BM25_PAGE_ID || PageGetMark(page)->kind != PAGE_META)
		dlg_bm25_corrupted(index, BM25_META, "There is no meta page.");
	memcpy(meta, PageGetRoom(page), sizeof(MetaPage));
	UnlockReleaseBuffer(buffer);
	if (meta->magic != BM25_MAGIC || meta->format != BM25_FORMAT)
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("index \"%s\" has format %u, not %u", RelationGetRelationName(index),
						meta->format, BM25_FORMAT),
				 errdetail("It was built by another version of the extension, or is damaged in block 0."),
				 errhint("REINDEX INDEX builds it anew from the table.")));
	if (meta->nsegments > MAX_SEGMENTS || meta->ndead > MAX_DEAD_RUNS)
		dlg_bm25_corrupted(index, BM25_META, "It lists more than there is room for.");
}

/*
 * Locks the meta page for a change and gives a copy to change, which
 * GenericXLogFinish(*state) makes true; the caller then releases *buffer.
 */
MetaPage *
dlg_bm25_change_meta(Relation index, Buffer *buffer, GenericXLogState **state)
{
	*buffer = ReadBuffer(index, BM25_META);
	LockBuffer(*buffer, BUFFER_LOCK_EXCLUSIVE);
	*state = GenericXLogStart(index);
	return (MetaPage *) PageGetRoom(GenericXLogRegisterBuffer(*state, *buffer, 0));
}

/* The merge lock: taken on the block of the meta page, as GIN does for its pending list. */
void
dlg_bm25_lock_merge(Relation index)
{
	LockPage(index, BM25_META, ExclusiveLock);
}

bool
dlg_bm25_try_lock_merge(Relation index)
{
	return ConditionalLockPage(index, BM25_META, ExclusiveLock);
}

void
dlg_bm25_unlock_merge(Relation index)
{
	UnlockPage(index, BM25_META, ExclusiveLock);
}

/* Takes a number for a new run, which counts as in use from now on; the caller has the merge lock. */
uint64
dlg_bm25_start_run(Relation index)
{
	Buffer		buffer;
	GenericXLogState *state;
	MetaPage   *meta = dlg_bm25_change_meta(index, &buffer, &state);
	uint64		run = meta->next_run++;

	meta->writing = run;
	GenericXLogFinish(state);
	UnlockReleaseBuffer(buffer);
	return run;
}

/* Writes the meta page of an index without rows. */
void
dlg_bm25_write_empty(Relation index, ForkNumber fork, const IndexOptions *options)
{
	Buffer		buffer;
	Page		page;
	MetaPage   *meta;

	buffer = ReadBufferExtended(index, fork, P_NEW, RBM_NORMAL, NULL);
	LockBuffer(buffer, BUFFER_LOCK_EXCLUSIVE);
	Assert(BufferGetBlockNumber(buffer) == BM25_META);
	START_CRIT_SECTION();
	page = BufferGetPage(buffer);
	dlg_bm25_init_page(page, 0, PAGE_META, 0);
	meta = (MetaPage *) PageGetRoom(page);
	memset(meta, 0, sizeof(MetaPage));
	meta->magic = BM25_MAGIC;
	meta->format = BM25_FORMAT;
	memcpy(meta->weights, options->weight, sizeof meta->weights);
	meta->positions = options->positions;
	meta->tail = meta->tail_end = meta->sealed = InvalidBlockNumber;
	meta->next_run = 1;
	((PageHeader) page)->pd_lower += sizeof(MetaPage);
	MarkBufferDirty(buffer);
	/* the init fork of an unlogged index must survive a crash, as nothing else of it does */
	if (RelationNeedsWAL(index) || fork == INIT_FORKNUM)
		log_newpage_buffer(buffer, true);
	END_CRIT_SECTION();
	UnlockReleaseBuffer(buffer);
}
