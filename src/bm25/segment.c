/*
 * segment.c: opens a segment and reads its plain streams: scale, lengths, TIDs, positions.
 *
 * The map that tells the block of each page is read as far as it is needed.
 * What is read into memory is checked first, and taken for good only then, since a
 * segment may be kept open past an error.
 */
#include "postgres.h"
#include "bm25/segment.h"

#include "access/htup_details.h"

#define KEPT_LENGTHS 512		/* pages: four million rows, a byte each */

/* Opens a run with a root, in the current memory context. */
static Segment *
open_run(Relation index, const SegmentInfo *info)
{
	Segment    *segment = palloc0(sizeof(Segment));
	Buffer		buffer = dlg_bm25_read(index, info->root, info->run, PAGE_ROOT, 0);
	const SegmentRoot *root = (const SegmentRoot *) PageGetRoom(BufferGetPage(buffer));
	uint64		total = 0;

	for (int s = 0; s < STREAMS; s++)
		total += root->pages[s];
	if (root->rows != info->rows || root->maps > ROOT_MAPS ||
		root->maps != (total + MAP_BLOCKS - 1) / MAP_BLOCKS || root->lengths > root->rows)
		dlg_bm25_corrupted(index, info->root, "The figures of the segment do not fit together.");
	segment->index = index;
	segment->info = *info;
	segment->totals = root->totals;
	segment->lexemes = root->lexemes;
	segment->postings = root->postings;
	segment->nlengths = root->lengths;
	segment->length_width = LENGTH_WIDTH(root->lengths);
	total = 0;
	for (int s = 0; s < STREAMS; s++)
	{
		segment->pages[s] = root->pages[s];
		segment->first[s] = (uint32) total;
		total += root->pages[s];
	}
	segment->context = CurrentMemoryContext;
	segment->map_blocks = palloc(root->maps * sizeof(BlockNumber));
	memcpy(segment->map_blocks, root->map, root->maps * sizeof(BlockNumber));
	segment->maps = palloc0(root->maps * sizeof(PlaceOfPage *));
	segment->first_lexemes = palloc0(root->pages[STREAM_DICTIONARY] * sizeof(FirstLexeme *));
	if (root->pages[STREAM_LENGTHS] <= KEPT_LENGTHS)
		segment->lengths = palloc0(root->pages[STREAM_LENGTHS] * sizeof(uint8 *));
	ReleaseBuffer(buffer);
	return segment;
}

/* Has a stream as many pages as so many things, so many on a page, take? */
static bool
stream_is_long(const Segment *segment, Stream stream, uint64 things, uint32 on_page)
{
	return segment->pages[stream] == (things + on_page - 1) / on_page;
}

/* Opens a segment that the meta page lists, in the current memory context. */
Segment *
dlg_segment_open(Relation index, const SegmentInfo *info)
{
	Segment    *segment = open_run(index, info);

	if (!stream_is_long(segment, STREAM_LENGTHS, info->rows, LENGTHS_ON_PAGE(segment->length_width)) ||
		!stream_is_long(segment, STREAM_SCALE, segment->nlengths, SCALE_ON_PAGE) ||
		!stream_is_long(segment, STREAM_TIDS, info->rows, TIDS_ON_PAGE))
		dlg_bm25_corrupted(index, info->root, "The figures of the segment do not fit together.");
	if (info->dead_run != 0)
	{
		SegmentInfo dead = {.run = info->dead_run, .root = info->dead_root};

		segment->dead = open_run(index, &dead);
		if (!stream_is_long(segment->dead, STREAM_DEAD_ROWS, info->rows, DEAD_ROWS_ON_PAGE))
			dlg_bm25_corrupted(index, info->dead_root, "There are not as many dead rows as are said to be.");
	}
	return segment;
}

/* How many pages the map lists. */
static uint32
segment_pages(const Segment *segment)
{
	return segment->first[STREAMS - 1] + segment->pages[STREAMS - 1];
}

/* Reads a page of the map. */
static void
read_map(const Segment *segment, uint32 map)
{
	Buffer		buffer = dlg_bm25_read(segment->index, segment->map_blocks[map], segment->info.run, PAGE_MAP, map);
	const BlockNumber *blocks = (const BlockNumber *) PageGetRoom(BufferGetPage(buffer));
	BlockNumber end = RelationGetNumberOfBlocks(segment->index);
	uint32		n = Min(MAP_BLOCKS, segment_pages(segment) - map * MAP_BLOCKS);
	PlaceOfPage *places;

	for (uint32 i = 0; i < n; i++)
		if (blocks[i] >= end)
			dlg_bm25_corrupted(segment->index, segment->map_blocks[map],
							   "A page is said to be beyond the end of the index.");
	places = MemoryContextAlloc(segment->context, n * sizeof(PlaceOfPage));
	for (uint32 i = 0; i < n; i++)
		places[i] = (PlaceOfPage) {blocks[i], InvalidBuffer};
	ReleaseBuffer(buffer);
	segment->maps[map] = places;
}

/* Tells where a page of a stream is. */
static PlaceOfPage *
place_of(const Segment *segment, Stream stream, uint32 page)
{
	uint32		place = segment->first[stream] + page;
	uint32		map = place / MAP_BLOCKS;

	if (page >= segment->pages[stream])
		dlg_bm25_corrupted(segment->index, segment->info.root,
						   psprintf("Page %u of stream %d is wanted, of %u.", page, (int) stream,
									segment->pages[stream]));
	if (segment->maps[map] == NULL)
		read_map(segment, map);
	return &segment->maps[map][place % MAP_BLOCKS];
}

/* Gives a page of a stream, pinned. */
Buffer
dlg_segment_page(const Segment *segment, Stream stream, uint32 page)
{
	PlaceOfPage *place = place_of(segment, stream, page);

	place->buffer = dlg_bm25_read_again(segment->index, place->block, segment->info.run, STREAM_PAGE(stream), page,
										place->buffer);
	return place->buffer;
}

/* Tells where the content of a page was last; see segment.h. */
const char *
dlg_segment_hint(const Segment *segment, Stream stream, uint32 page)
{
	Buffer		buffer = place_of(segment, stream, page)->buffer;
	Page		last;

	if (buffer == InvalidBuffer || BufferIsLocal(buffer))
		return NULL;
	last = BufferGetPage(buffer);
	__builtin_prefetch(last);
	__builtin_prefetch(last + BLCKSZ - sizeof(PageMark));
	return PageGetRoom(last);
}

/* Keeps what a page of LENGTHS holds; see segment.h. */
const uint8 *
dlg_segment_keep_lengths(const Segment *segment, uint32 page)
{
	uint8	   *copy;
	Buffer		buffer;

	if (place_of(segment, STREAM_LENGTHS, page)->buffer == InvalidBuffer)
		return NULL;
	copy = MemoryContextAlloc(segment->context, BM25_ROOM);
	buffer = dlg_segment_page(segment, STREAM_LENGTHS, page);
	memcpy(copy, PageGetRoom(BufferGetPage(buffer)), BM25_ROOM);
	ReleaseBuffer(buffer);
	segment->lengths[page] = copy;
	return copy;
}

/* Gives all lengths that rows have. */
const float *
dlg_segment_scale(Segment *segment)
{
	if (segment->scale == NULL)
	{
		float	   *scale = palloc_extended(Max(segment->nlengths, 1) * sizeof(float), MCXT_ALLOC_HUGE);

		for (uint32 page = 0; page < segment->pages[STREAM_SCALE]; page++)
		{
			Buffer		buffer = dlg_segment_page(segment, STREAM_SCALE, page);
			uint32		n = Min(SCALE_ON_PAGE, segment->nlengths - page * SCALE_ON_PAGE);

			memcpy(scale + page * SCALE_ON_PAGE, PageGetRoom(BufferGetPage(buffer)), n * sizeof(float));
			ReleaseBuffer(buffer);
		}
		segment->scale = MemoryContextAllocHuge(segment->context, Max(segment->nlengths, 1) * sizeof(float));
		memcpy(segment->scale, scale, segment->nlengths * sizeof(float));
		pfree(scale);
	}
	return segment->scale;
}

/* Refuses a TID that makes no sense. */
void
dlg_segment_check_tid(const Segment *segment, uint32 row, const ItemPointerData *tid)
{
	if (!ItemPointerIsValid(tid) || ItemPointerGetOffsetNumber(tid) > MaxHeapTuplesPerPage)
		dlg_bm25_corrupted(segment->index, place_of(segment, STREAM_TIDS, row / TIDS_ON_PAGE)->block,
						   "It holds no valid TID.");
}

/* Gives the TID of a row. */
ItemPointerData
dlg_segment_tid(const Segment *segment, uint32 row)
{
	Buffer		buffer = dlg_segment_page(segment, STREAM_TIDS, row / TIDS_ON_PAGE);
	ItemPointerData tid;

	memcpy(&tid, PageGetRoom(BufferGetPage(buffer)) + row % TIDS_ON_PAGE * sizeof tid, sizeof tid);
	ReleaseBuffer(buffer);
	dlg_segment_check_tid(segment, row, &tid);
	return tid;
}

/* Gives the length of a row. */
float
dlg_segment_length(Segment *segment, uint32 row)
{
	RowLengths	lengths = {NULL, segment->length_width, segment->nlengths, dlg_segment_scale(segment)};
	uint32		on_page = LENGTHS_ON_PAGE(lengths.width);
	Buffer		buffer = dlg_segment_page(segment, STREAM_LENGTHS, row / on_page);
	float		length;

	lengths.codes = (const uint8 *) PageGetRoom(BufferGetPage(buffer));
	length = dlg_row_length(&lengths, row % on_page);
	ReleaseBuffer(buffer);
	return length;
}

/* Copies bytes of the positions. */
void
dlg_segment_positions(const Segment *segment, uint64 from, uint8 *to, uint32 bytes)
{
	while (bytes > 0)
	{
		Buffer		buffer = dlg_segment_page(segment, STREAM_POSITIONS, (uint32) (from / BM25_ROOM));
		uint32		offset = from % BM25_ROOM;
		uint32		part = Min(bytes, BM25_ROOM - offset);

		memcpy(to, PageGetRoom(BufferGetPage(buffer)) + offset, part);
		ReleaseBuffer(buffer);
		from += part;
		to += part;
		bytes -= part;
	}
}
