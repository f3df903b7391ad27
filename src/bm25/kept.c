/*
 * kept.c: segments that stay open from one query to the next, in this backend's memory.
 *
 * Opening a segment and finding a lexeme in it takes a dozen pages each time:
 * its root, its map, and what a search of the dictionary looks at.  All that
 * never changes while the segment is in the index, so it is read once.  What is
 * kept comes to a thousandth of the pages that queries have touched, and the
 * lengths of rows that queries have read again and again; past KEPT_LIMIT
 * whatever no scan is using is let go.
 *
 * Invariant: a run is never another's in one file, and the meta page, read by
 * every query, says which runs there are; a new file, or one that is built
 * anew in place, is told by an invalidation of the relation.  So a segment is
 * found here only for the very info that the meta page has now.
 */
#include "postgres.h"

#include "bm25/segment.h"

#include "utils/hsearch.h"
#include "utils/inval.h"
#include "utils/memutils.h"

#define KEPT_LIMIT (16 * 1024 * 1024)

typedef struct KeptKey
{
	Oid			index;
	Oid			file;
	uint64		run;
} KeptKey;

typedef struct Kept
{
	KeptKey		key;
	Segment    *segment;
	int			users;
	bool		listed;			/* in the hash table; else it goes with its last user */
} Kept;

typedef struct KeptEntry
{
	KeptKey		key;
	Kept	   *kept;
} KeptEntry;

static HTAB *entries = NULL;
static MemoryContext all_kept = NULL;

/* Takes a segment out of the table, and frees it unless somebody is still reading. */
static void
let_go(Kept *kept)
{
	if (kept->listed)
		(void) hash_search(entries, &kept->key, HASH_REMOVE, NULL);
	kept->listed = false;
	if (kept->users == 0)
		MemoryContextDelete(kept->segment->context);
}

/*
 * Lets go of what is kept of an index, of any index where it is InvalidOid;
 * only what has no users, if so told.
 */
static void
let_go_all(Oid index, bool unused)
{
	HASH_SEQ_STATUS status;
	KeptEntry  *entry;

	hash_seq_init(&status, entries);
	while ((entry = hash_seq_search(&status)) != NULL)
		if ((index == InvalidOid || entry->key.index == index) && (!unused || entry->kept->users == 0))
			let_go(entry->kept);
}

static void
relation_changed(Datum arg, Oid relation)
{
	let_go_all(relation, false);
}

/* Makes the table; once in a backend. */
static void
make_table(void)
{
	HASHCTL		control = {.keysize = sizeof(KeptKey), .entrysize = sizeof(KeptEntry)};

	all_kept = AllocSetContextCreate(CacheMemoryContext, "dialogue_bm25 segments", ALLOCSET_SMALL_SIZES);
	control.hcxt = all_kept;
	entries = hash_create("dialogue_bm25 segments", 16, &control, HASH_ELEM | HASH_BLOBS | HASH_CONTEXT);
	CacheRegisterRelcacheCallback(relation_changed, (Datum) 0);
}

/* Opens a segment in memory of its own, and enters it. */
static Kept *
open_kept(Relation index, const SegmentInfo *info, const KeptKey *key)
{
	MemoryContext context;
	MemoryContext caller;
	Kept	   *kept;

	if (MemoryContextMemAllocated(all_kept, true) > KEPT_LIMIT)
		let_go_all(InvalidOid, true);
	/* the caller's until all is read, so that an error leaves nothing behind */
	context = AllocSetContextCreate(CurrentMemoryContext, "dialogue_bm25 segment", ALLOCSET_SMALL_SIZES);
	caller = MemoryContextSwitchTo(context);
	kept = palloc0(sizeof(Kept));
	kept->key = *key;
	kept->segment = dlg_segment_open(index, info);
	MemoryContextSwitchTo(caller);
	((KeptEntry *) hash_search(entries, key, HASH_ENTER, NULL))->kept = kept;
	kept->listed = true;
	MemoryContextSetParent(context, all_kept);
	return kept;
}

/* Ends a use, when the user's memory goes. */
static void
end_use(void *arg)
{
	Kept	   *kept = arg;

	if (--kept->users == 0 && !kept->listed)
		MemoryContextDelete(kept->segment->context);
}

/* Gives a segment that the meta page lists; see segment.h. */
Segment *
dlg_segment_keep(Relation index, const SegmentInfo *info, MemoryContext context)
{
	KeptKey		key = {RelationGetRelid(index), index->rd_rel->relfilenode, info->run};
	MemoryContextCallback *callback = MemoryContextAlloc(context, sizeof(MemoryContextCallback));
	KeptEntry  *entry;
	Kept	   *kept;

	if (entries == NULL)
		make_table();
	entry = hash_search(entries, &key, HASH_FIND, NULL);
	kept = entry != NULL ? entry->kept : NULL;
	if (kept != NULL && memcmp(&kept->segment->info, info, sizeof *info) != 0)
	{
		let_go(kept);
		kept = NULL;
	}
	if (kept == NULL)
		kept = open_kept(index, info, &key);
	kept->users++;
	kept->segment->index = index;
	if (kept->segment->dead != NULL)
		kept->segment->dead->index = index;
	callback->func = end_use;
	callback->arg = kept;
	MemoryContextRegisterResetCallback(context, callback);
	return kept->segment;
}
