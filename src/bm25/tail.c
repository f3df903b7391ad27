/*
 * tail.c: appends rows to the tail of an index, and reads it.
 *
 * A writer locks one page, the last, and adds its entry in one WAL record. An
 * entry that no page can hold is written to new pages first, each with its own
 * record, and then joined to the last page by one more: a crash in between
 * leaves pages to which nothing leads, and they go when the tail's run does.
 * meta->tail_end is where to look for the last page; the pages' own numbers
 * lead on from there.
 *
 * Invariant: a page that is sealed, or has a next one, is never written again.
 */
#include "postgres.h"

#include "bm25/tail.h"

#include "access/htup_details.h"
#include "miscadmin.h"

#include "bm25/merge.h"

#define NO_PAGE PG_UINT32_MAX	/* PageMark.number of the last page */
#define ENTRY_HEAD MAXALIGN(sizeof(TailEntry))
#define LONGEST_PART (BM25_ROOM - ENTRY_HEAD)

static uint32
page_room(Page page)
{
	PageHeader	header = (PageHeader) page;

	return header->pd_upper - MAXALIGN(header->pd_lower);
}

/* Writes an entry, or a part of one, behind what is on the page. */
static void
put_entry(Page page, const ItemPointerData *tid, TSVector doc, uint32 from, uint32 here)
{
	PageHeader	header = (PageHeader) page;
	char	   *at = (char *) page + MAXALIGN(header->pd_lower);
	TailEntry	entry;

	memset(&entry, 0, sizeof entry);
	entry.tid = *tid;
	entry.null = doc == NULL;
	entry.size = doc == NULL ? 0 : VARSIZE(doc);
	entry.here = here;
	entry.more = from + here < entry.size;
	memcpy(at, &entry, sizeof entry);
	if (here > 0)
		memcpy(at + ENTRY_HEAD, (char *) doc + from, here);
	header->pd_lower = (LocationIndex) (at + ENTRY_HEAD + here - (char *) page);
}

/* Locks the last page of the tail; false where the tail was sealed in the meantime, or there is none. */
static bool
lock_last_page(Relation index, const MetaPage *meta, Buffer *buffer)
{
	BlockNumber block = meta->tail_end;

	if (meta->tail == InvalidBlockNumber)
		return false;
	for (;;)
	{
		PageMark   *mark;

		if (block >= RelationGetNumberOfBlocks(index))
			dlg_bm25_corrupted(index, block, "The tail is said to go on there, beyond the end of the index.");
		*buffer = ReadBuffer(index, block);
		LockBuffer(*buffer, BUFFER_LOCK_EXCLUSIVE);
		mark = PageGetMark(BufferGetPage(*buffer));
		if (mark->page_id == BM25_PAGE_ID && mark->kind == PAGE_TAIL && mark->run == meta->tail_run &&
			!mark->sealed)
		{
			if (mark->number == NO_PAGE)
				return true;
			block = mark->number;
			UnlockReleaseBuffer(*buffer);
			continue;
		}
		UnlockReleaseBuffer(*buffer);
		return false;
	}
}

/* Gives the index a tail with one empty page, unless somebody else has. */
static void
start_tail(Relation index)
{
	Buffer		first = dlg_bm25_new_page(index);
	Buffer		buffer;
	GenericXLogState *state;
	MetaPage   *meta;

	/* the meta page comes first in the order of locks; a page of no run may be let go */
	LockBuffer(first, BUFFER_LOCK_UNLOCK);
	meta = dlg_bm25_change_meta(index, &buffer, &state);
	if (meta->tail != InvalidBlockNumber || !ConditionalLockBuffer(first))
	{
		GenericXLogAbort(state);
		UnlockReleaseBuffer(buffer);
		ReleaseBuffer(first);
		return;
	}
	if (!dlg_bm25_page_is_free(BufferGetPage(first), meta))
	{
		GenericXLogAbort(state);
		UnlockReleaseBuffer(buffer);
		UnlockReleaseBuffer(first);
		return;
	}
	meta->tail_run = meta->next_run++;
	meta->tail = meta->tail_end = BufferGetBlockNumber(first);
	meta->tail_pages = 1;
	dlg_bm25_init_page(GenericXLogRegisterBuffer(state, first, GENERIC_XLOG_FULL_IMAGE),
					   meta->tail_run, PAGE_TAIL, NO_PAGE);
	GenericXLogFinish(state);
	UnlockReleaseBuffer(buffer);
	UnlockReleaseBuffer(first);
}

/* Writes the entry to pages of its own, chained from back to front; returns the first. */
static BlockNumber
write_long_entry(Relation index, uint64 run, const ItemPointerData *tid, TSVector doc,
				 BlockNumber *last, uint32 *pages)
{
	uint32		size = doc == NULL ? 0 : VARSIZE(doc);
	uint32		parts = Max(1, (size + LONGEST_PART - 1) / LONGEST_PART);
	BlockNumber next = NO_PAGE;

	for (uint32 part = parts; part-- > 0;)
	{
		uint32		from = part * LONGEST_PART;
		Buffer		buffer = dlg_bm25_new_page(index);
		GenericXLogState *state = GenericXLogStart(index);
		Page		page = GenericXLogRegisterBuffer(state, buffer, GENERIC_XLOG_FULL_IMAGE);

		dlg_bm25_init_page(page, run, PAGE_TAIL, next);
		put_entry(page, tid, doc, from, Min(LONGEST_PART, size - from));
		GenericXLogFinish(state);
		next = BufferGetBlockNumber(buffer);
		if (part == parts - 1)
			*last = next;
		UnlockReleaseBuffer(buffer);
	}
	*pages = parts;
	return next;
}

/* Notes where the tail now ends and how long it is; returns its pages. */
static uint32
note_end(Relation index, uint64 run, BlockNumber last, uint32 pages)
{
	Buffer		buffer;
	GenericXLogState *state;
	MetaPage   *meta = dlg_bm25_change_meta(index, &buffer, &state);

	if (meta->tail_run == run && meta->tail != InvalidBlockNumber)
	{
		meta->tail_end = last;
		pages = meta->tail_pages += pages;
		GenericXLogFinish(state);
	}
	else
		GenericXLogAbort(state);
	UnlockReleaseBuffer(buffer);
	return pages;
}

/* Appends where the last page has room; true if it did. */
static bool
append_to_last(Relation index, const MetaPage *meta, const ItemPointerData *tid, TSVector doc)
{
	uint32		size = doc == NULL ? 0 : VARSIZE(doc);
	Buffer		buffer;
	GenericXLogState *state;
	bool		fits;

	if (!lock_last_page(index, meta, &buffer))
		return false;
	fits = ENTRY_HEAD + size <= page_room(BufferGetPage(buffer));
	if (fits)
	{
		state = GenericXLogStart(index);
		put_entry(GenericXLogRegisterBuffer(state, buffer, 0), tid, doc, 0, size);
		GenericXLogFinish(state);
	}
	UnlockReleaseBuffer(buffer);
	return fits;
}

/* Appends pages that have been written to the last one; false where the tail was sealed. */
static bool
join_pages(Relation index, const MetaPage *meta, BlockNumber first)
{
	Buffer		buffer;
	GenericXLogState *state;

	if (!lock_last_page(index, meta, &buffer))
		return false;
	state = GenericXLogStart(index);
	PageGetMark(GenericXLogRegisterBuffer(state, buffer, 0))->number = first;
	GenericXLogFinish(state);
	UnlockReleaseBuffer(buffer);
	return true;
}

/* Adds a row to the index; makes the tail a segment where it has grown enough. */
void
dlg_tail_append(Relation index, const ItemPointerData *tid, TSVector doc)
{
	MetaPage   *meta = palloc(sizeof(MetaPage));
	uint32		pages = 0;

	for (;;)
	{
		BlockNumber first;
		BlockNumber last = InvalidBlockNumber;

		CHECK_FOR_INTERRUPTS();
		dlg_bm25_read_meta(index, meta);
		if (meta->tail == InvalidBlockNumber)
		{
			start_tail(index);
			continue;
		}
		if (append_to_last(index, meta, tid, doc))
			break;
		first = write_long_entry(index, meta->tail_run, tid, doc, &last, &pages);
		if (join_pages(index, meta, first))
		{
			pages = note_end(index, meta->tail_run, last, pages);
			break;
		}
	}
	pfree(meta);
	if (pages * (BLCKSZ / 1024) >= (uint32) dlg_bm25_options(index)->tail_limit &&
		dlg_bm25_try_lock_merge(index))
	{
		dlg_bm25_flush(index);
		dlg_bm25_merge_some(index, false);
		dlg_bm25_unlock_merge(index);
	}
}

/* Closes the tail; see tail.h. */
void
dlg_tail_seal(Relation index)
{
	Buffer		buffer;
	Buffer		last;
	GenericXLogState *state;
	MetaPage   *meta = dlg_bm25_change_meta(index, &buffer, &state);

	if (meta->sealed == InvalidBlockNumber && lock_last_page(index, meta, &last))
	{
		PageGetMark(GenericXLogRegisterBuffer(state, last, 0))->sealed = 1;
		meta->sealed = meta->tail;
		meta->sealed_run = meta->tail_run;
		meta->tail = meta->tail_end = InvalidBlockNumber;
		meta->tail_run = 0;
		meta->tail_pages = 0;
		GenericXLogFinish(state);
		UnlockReleaseBuffer(last);
	}
	else
		GenericXLogAbort(state);
	UnlockReleaseBuffer(buffer);
}

/* What is being put together from the parts of an entry. */
typedef struct TailReader
{
	TSVector	doc;
	uint32		room;
	uint32		have;
} TailReader;

/* Do all parts of a document lie within it?  What follows reads it without asking. */
static bool
document_is_sound(TSVector doc)
{
	uint32		room = VARSIZE(doc) - DATAHDRSIZE;
	uint32		strings;

	if (doc->size < 0 || (uint32) doc->size > room / sizeof(WordEntry))
		return false;
	strings = room - doc->size * sizeof(WordEntry);
	for (int i = 0; i < doc->size; i++)
	{
		const WordEntry *entry = &ARRPTR(doc)[i];
		uint32		end = entry->pos + entry->len;

		if (entry->haspos)
		{
			end = SHORTALIGN(end) + sizeof(uint16);
			if (end <= strings)
				end += POSDATALEN(doc, entry) * sizeof(WordEntryPos);
		}
		if (end > strings)
			return false;
	}
	return true;
}

/* Takes one entry, or part of one, from a copy of a page; returns the place behind it. */
static uint32
take_entry(Relation index, BlockNumber block, const char *page, uint32 at, TailReader *reader,
		   TailVisitor visit, void *state)
{
	uint32		end = ((PageHeader) page)->pd_lower;
	TailEntry	entry;

	memcpy(&entry, page + at, sizeof entry);
	at += ENTRY_HEAD;
	if (at + entry.here > end || entry.here > entry.size || entry.size > MaxAllocSize ||
		reader->have + entry.here > entry.size || entry.more != (reader->have + entry.here < entry.size) ||
		!ItemPointerIsValid(&entry.tid) || ItemPointerGetOffsetNumber(&entry.tid) > MaxHeapTuplesPerPage ||
		(!entry.null && entry.size < DATAHDRSIZE))
		dlg_bm25_corrupted(index, block, "An entry of the tail makes no sense.");
	if (entry.size > reader->room)
	{
		if (reader->have > 0)
			dlg_bm25_corrupted(index, block, "The parts of an entry of the tail differ.");
		if (reader->doc != NULL)
			pfree(reader->doc);
		reader->room = Max(entry.size, 8192);
		reader->doc = palloc(reader->room);
	}
	memcpy((char *) reader->doc + reader->have, page + at, entry.here);
	reader->have += entry.here;
	if (!entry.more)
	{
		if (!entry.null && (VARSIZE(reader->doc) != entry.size || !document_is_sound(reader->doc)))
			dlg_bm25_corrupted(index, block, "A document of the tail makes no sense.");
		visit(&entry.tid, entry.null ? NULL : reader->doc, state);
		reader->have = 0;
	}
	return MAXALIGN(at + entry.here);
}

/* Reads a tail; see tail.h. */
void
dlg_tail_read(Relation index, BlockNumber first, uint64 run, TailVisitor visit, void *state)
{
	PGAlignedBlock copy;
	TailReader	reader = {NULL, 0, 0};
	BlockNumber pages = 0;

	for (BlockNumber block = first; block != NO_PAGE; block = PageGetMark(copy.data)->number)
	{
		Buffer		buffer = dlg_bm25_read(index, block, run, PAGE_TAIL, -1);
		uint32		end;

		/* asked seldom, since it takes a system call */
		if (++pages % 1024 == 0 && pages > RelationGetNumberOfBlocks(index))
			dlg_bm25_corrupted(index, block, "The pages of the tail go round in a circle.");
		CHECK_FOR_INTERRUPTS();
		LockBuffer(buffer, BUFFER_LOCK_SHARE);
		memcpy(copy.data, BufferGetPage(buffer), BLCKSZ);
		UnlockReleaseBuffer(buffer);
		end = ((PageHeader) copy.data)->pd_lower;
		for (uint32 at = MAXALIGN(SizeOfPageHeaderData); at + ENTRY_HEAD <= end;)
			at = take_entry(index, block, copy.data, at, &reader, visit, state);
	}
	if (reader.doc != NULL)
		pfree(reader.doc);
}
