/*
 * postings.c: reads the postings of one lexeme forward, block by block, skipping what it can.
 *
 * The blocks of a lexeme stand one after the other, from entry.page and
 * entry.offset to entry.last_page.  Each page but the last tells the last
 * document on it, each block the last of its own, so that a search gallops
 * over pages and then steps over blocks without reading a posting.
 */
#include "postgres.h"
#include "bm25/segment.h"

/* Opens the block at hand; the page is pinned. */
static void
open_block(Postings *postings)
{
	Page		page = BufferGetPage(postings->buffer);
	uint32		used = ((PageHeader) page)->pd_lower - MAXALIGN(SizeOfPageHeaderData);

	if (postings->offset >= used ||
		!dlg_posting_open(&postings->reader, (const uint8 *) PageGetRoom(page) + postings->offset,
						  used - postings->offset) ||
		postings->reader.last >= postings->segment->info.rows)
		dlg_bm25_corrupted(postings->segment->index, BufferGetBlockNumber(postings->buffer),
						   psprintf("There is no block of postings at %u.", postings->offset));
	postings->size = (uint32) (postings->reader.end - ((const uint8 *) PageGetRoom(page) + postings->offset));
}

/* Goes to the first block of a page that is not the first one. */
static void
open_page(Postings *postings, uint32 page)
{
	if (BufferIsValid(postings->buffer))
		ReleaseBuffer(postings->buffer);
	postings->buffer = InvalidBuffer;
	postings->buffer = dlg_segment_page(postings->segment, STREAM_POSTINGS, page);
	postings->page = page;
	postings->offset = POSTINGS_HEAD;
}

/* Starts at the first posting. */
void
dlg_postings_open(Postings *postings, const Segment *segment, const DictionaryEntry *entry)
{
	memset(postings, 0, sizeof *postings);
	postings->segment = segment;
	postings->entry = *entry;
	postings->buffer = InvalidBuffer;
	open_page(postings, entry->page);
	postings->offset = entry->offset;
	open_block(postings);
}

/* Asks the processor for the beginning of a page that will be read soon: what follows it finds by itself. */
static void
fetch_page(const Postings *postings, uint32 page)
{
	const char *room = page > postings->entry.last_page ? NULL :
		dlg_segment_hint(postings->segment, STREAM_POSTINGS, page);

	for (int i = 0; i < 4 && room != NULL; i++)
		__builtin_prefetch(room + i * 64);
}

/* Goes to the next block; false where there is none. */
bool
dlg_postings_next_block(Postings *postings)
{
	Page		page = BufferGetPage(postings->buffer);
	uint32		used = ((PageHeader) page)->pd_lower - MAXALIGN(SizeOfPageHeaderData);

	if (postings->done || (postings->page == postings->entry.last_page &&
						   postings->offset >= postings->entry.last_offset))
	{
		postings->done = true;
		return false;
	}
	postings->offset += postings->size;
	if (postings->offset >= used)
	{
		open_page(postings, postings->page + 1);
		fetch_page(postings, postings->page + 1);
	}
	open_block(postings);
	return true;
}

/* How far the blocks on a page of this lexeme reach, where it does not end there. */
static uint32
page_reach(const Postings *postings, uint32 page)
{
	Buffer		buffer;
	uint32		last;

	if (page == postings->page)
	{
		memcpy(&last, PageGetRoom(BufferGetPage(postings->buffer)), sizeof last);
		return last;
	}
	buffer = dlg_segment_page(postings->segment, STREAM_POSTINGS, page);
	memcpy(&last, PageGetRoom(BufferGetPage(buffer)), sizeof last);
	ReleaseBuffer(buffer);
	return last;
}

/* Goes to the page where a document would be: by leaps that double, then by halves. */
static void
seek_page(Postings *postings, uint32 doc)
{
	uint32		low = postings->page;	/* its last document is less than doc, once the loops begin */
	uint32		high = postings->entry.last_page;
	uint32		leap = 1;

	if (low == high || page_reach(postings, low) >= doc)
		return;
	while (low + leap < high && page_reach(postings, low + leap) < doc)
	{
		low += leap;
		leap *= 2;
	}
	high = Min(high, low + leap);
	while (high - low > 1)
	{
		uint32		middle = low + (high - low) / 2;

		if (page_reach(postings, middle) < doc)
			low = middle;
		else
			high = middle;
	}
	open_page(postings, high);
	open_block(postings);
}

/*
 * Steps over blocks of the page that end before a document, reading no more of
 * them than that; the last of them is opened.
 */
static void
step_blocks(Postings *postings, uint32 doc)
{
	Page		page = BufferGetPage(postings->buffer);
	uint32		used = ((PageHeader) page)->pd_lower - MAXALIGN(SizeOfPageHeaderData);
	uint32		end = postings->page == postings->entry.last_page ? postings->entry.last_offset : used;
	uint32		offset = postings->offset;
	uint32		size = postings->size;

	while (offset + size < end && offset + size + POSTING_HEADER <= used)
	{
		const char *block = PageGetRoom(page) + offset + size;
		uint32		last;
		uint16		bytes;

		memcpy(&last, block + 4, sizeof last);
		memcpy(&bytes, block + 12, sizeof bytes);
		if (last >= doc || bytes < POSTING_HEADER)
			break;
		offset += size;
		size = bytes;
	}
	if (offset == postings->offset)
		return;
	postings->offset = offset;
	open_block(postings);
}

/* Goes forward to the first posting whose document is not less; false where there is none. */
bool
dlg_postings_seek(Postings *postings, uint32 doc)
{
	if (postings->done)
		return false;
	if (postings->reader.last < doc)
	{
		seek_page(postings, doc);
		step_blocks(postings, doc);
		while (postings->reader.last < doc)
			if (!dlg_postings_next_block(postings))
				return false;
	}
	return dlg_posting_seek(&postings->reader, doc) || dlg_postings_next_block(postings);
}

/* Lets go of the page until dlg_postings_wake; where we stand is kept. */
void
dlg_postings_rest(Postings *postings)
{
	if (BufferIsValid(postings->buffer))
		ReleaseBuffer(postings->buffer);
	postings->buffer = InvalidBuffer;
}

/* Pins the page again. */
void
dlg_postings_wake(Postings *postings)
{
	PostingReader before = postings->reader;
	uint32		offset = postings->offset;

	if (BufferIsValid(postings->buffer))
		return;
	open_page(postings, postings->page);
	postings->offset = offset;
	open_block(postings);
	/* the page may have come back to another address */
	postings->reader.others = postings->reader.codes + (before.others - before.codes);
	postings->reader.at = before.at;
	postings->reader.doc = before.doc;
}

/* Ends the reading. */
void
dlg_postings_close(Postings *postings)
{
	dlg_postings_rest(postings);
	postings->done = true;
}
