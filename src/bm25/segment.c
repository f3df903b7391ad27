/*
 * segment.c: opens a segment and reads its plain streams: scale, lengths, TIDs, positions.
 *
 * The map that tells the block of each page is read as far as it is needed.
 */
#include "postgres.h"
#include "bm25/segment.h"

#include "access/htup_details.h"

/* Opens a segment that the meta page lists, in the current memory context. */
Segment *
dlg_segment_open(Relation index, const SegmentInfo *info)
{
	Segment    *segment = palloc0(sizeof(Segment));
	Buffer		buffer = dlg_bm25_read(index, info->root, info->run, PAGE_ROOT, 0);
	const SegmentRoot *root = (const SegmentRoot *) PageGetRoom(BufferGetPage(buffer));
	uint32		width = LENGTH_WIDTH(root->lengths);
	uint64		total = 0;

	for (int s = 0; s < STREAMS; s++)
		total += root->pages[s];
	if (root->rows != info->rows || root->maps > ROOT_MAPS ||
		root->maps != (total + MAP_BLOCKS - 1) / MAP_BLOCKS ||
		root->pages[STREAM_LENGTHS] != (root->rows + LENGTHS_ON_PAGE(width) - 1) / LENGTHS_ON_PAGE(width) ||
		root->pages[STREAM_SCALE] != (root->lengths + SCALE_ON_PAGE - 1) / SCALE_ON_PAGE ||
		root->lengths > root->rows ||
		root->pages[STREAM_TIDS] != (root->rows + TIDS_ON_PAGE - 1) / TIDS_ON_PAGE)
		dlg_bm25_corrupted(index, info->root, "The figures of the segment do not fit together.");
	segment->index = index;
	segment->info = *info;
	segment->lexemes = root->lexemes;
	segment->postings = root->postings;
	segment->nlengths = root->lengths;
	segment->length_width = width;
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
	segment->maps = palloc0(root->maps * sizeof(BlockNumber *));
	ReleaseBuffer(buffer);
	return segment;
}

/* How many pages the map lists. */
static uint32
segment_pages(const Segment *segment)
{
	return segment->first[STREAMS - 1] + segment->pages[STREAMS - 1];
}

/* Tells the block of a page of a stream. */
BlockNumber
dlg_segment_block(const Segment *segment, Stream stream, uint32 page)
{
	uint32		place = segment->first[stream] + page;
	uint32		map = place / MAP_BLOCKS;

	if (page >= segment->pages[stream])
		dlg_bm25_corrupted(segment->index, segment->info.root,
						   psprintf("Page %u of stream %d is wanted, of %u.", page, (int) stream,
									segment->pages[stream]));
	if (segment->maps[map] == NULL)
	{
		Buffer		buffer = dlg_bm25_read(segment->index, segment->map_blocks[map], segment->info.run,
										   PAGE_MAP, map);
		BlockNumber *blocks = MemoryContextAlloc(segment->context, BM25_ROOM);

		BlockNumber end = RelationGetNumberOfBlocks(segment->index);

		memcpy(blocks, PageGetRoom(BufferGetPage(buffer)), BM25_ROOM);
		ReleaseBuffer(buffer);
		for (uint32 i = 0; i < Min(MAP_BLOCKS, segment_pages(segment) - map * MAP_BLOCKS); i++)
			if (blocks[i] >= end)
				dlg_bm25_corrupted(segment->index, segment->map_blocks[map],
								   "A page is said to be beyond the end of the index.");
		segment->maps[map] = blocks;
	}
	return segment->maps[map][place % MAP_BLOCKS];
}

/* Gives a page of a stream, pinned. */
Buffer
dlg_segment_page(const Segment *segment, Stream stream, uint32 page)
{
	return dlg_bm25_read(segment->index, dlg_segment_block(segment, stream, page), segment->info.run,
						 STREAM_PAGE(stream), page);
}

/* Gives all lengths that rows have. */
const float *
dlg_segment_scale(Segment *segment)
{
	if (segment->scale == NULL)
	{
		float	   *scale = MemoryContextAllocHuge(segment->context, Max(segment->nlengths, 1) * sizeof(float));

		for (uint32 page = 0; page < segment->pages[STREAM_SCALE]; page++)
		{
			Buffer		buffer = dlg_segment_page(segment, STREAM_SCALE, page);
			uint32		n = Min(SCALE_ON_PAGE, segment->nlengths - page * SCALE_ON_PAGE);

			memcpy(scale + page * SCALE_ON_PAGE, PageGetRoom(BufferGetPage(buffer)), n * sizeof(float));
			ReleaseBuffer(buffer);
		}
		segment->scale = scale;
	}
	return segment->scale;
}

/* Gives the TID of a row. */
ItemPointerData
dlg_segment_tid(const Segment *segment, uint32 row)
{
	Buffer		buffer = dlg_segment_page(segment, STREAM_TIDS, row / TIDS_ON_PAGE);
	ItemPointerData tid;

	memcpy(&tid, PageGetRoom(BufferGetPage(buffer)) + row % TIDS_ON_PAGE * sizeof tid, sizeof tid);
	ReleaseBuffer(buffer);
	if (!ItemPointerIsValid(&tid) || ItemPointerGetOffsetNumber(&tid) > MaxHeapTuplesPerPage)
		dlg_bm25_corrupted(segment->index, dlg_segment_block(segment, STREAM_TIDS, row / TIDS_ON_PAGE),
						   "It holds no valid TID.");
	return tid;
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
