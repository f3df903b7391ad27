/*
 * writer.c: makes a segment: rows first, then lexemes in order, each with its postings in order.
 *
 * Each stream has one page in memory; a full one is written and its block
 * remembered, so that the segment takes four bytes of memory for each of its
 * pages and a block of postings.  The lengths of rows, which bounds are made of,
 * are read back from their pages.  Nothing points to the segment until the
 * caller enters what dlg_segment_end returns in the meta page: whatever stops
 * the writing leaves pages behind that belong to no run, which are free.
 */
#include "postgres.h"
#include "bm25/segment.h"

#include <float.h>
#include <math.h>

#include "miscadmin.h"

#define BOUNDED_BLOCK 32		/* postings of a block that it pays to step over */

typedef struct Writing
{
	PGAlignedBlock page;		/* content only, from its start */
	uint32		used;
	uint32		npages;
	uint32		room;
	BlockNumber *blocks;
} Writing;

struct SegmentWriter
{
	Relation	index;
	uint64		run;
	bool		positions;
	double		weights[POSTING_FIELDS];
	float		most[256];		/* for each code, the weighed frequency as a bound */
	Writing		streams[STREAMS];
	uint32		rows;
	uint32		lexemes;
	uint64		postings;
	Totals		totals;
	Lengths    *lengths;		/* while rows are coming */
	float	   *scale;			/* the lengths that occur, once all rows are there */
	uint32		nlengths;		/* so many; 0: rows are still coming */
	uint32		length_width;
	Buffer	   *length_buffers; /* where each page of LENGTHS was last */
	Buffer		length_page;	/* one of them, pinned */
	RowLengths	row_lengths;	/* on it, from row length_base to length_limit (exclusive) */
	uint32		length_base, length_limit;
	char		lexeme[MAXSTRLEN + 1];
	DictionaryEntry entry;
	PostingBlock block;
	PostingBound bounds[POSTING_BLOCK]; /* of each posting of the block */
	uint32		last_doc;		/* of the last block written */
	uint64		position_bytes; /* written so far */
	uint64		first_position; /* of the lexeme at hand */
	uint16		offsets[BM25_ROOM / sizeof(DictionaryEntry)];
	uint32		entries;		/* on the dictionary page at hand */
};

/* Writes one page of the run and returns its block. */
static BlockNumber
write_page(SegmentWriter *writer, PageKind kind, uint32 number, const char *content, uint32 bytes)
{
	Buffer		buffer = dlg_bm25_new_page(writer->index);
	GenericXLogState *state = GenericXLogStart(writer->index);
	Page		page = GenericXLogRegisterBuffer(state, buffer, GENERIC_XLOG_FULL_IMAGE);
	BlockNumber block = BufferGetBlockNumber(buffer);

	Assert(bytes <= BM25_ROOM);
	dlg_bm25_init_page(page, writer->run, kind, number);
	memcpy(PageGetRoom(page), content, bytes);
	((PageHeader) page)->pd_lower += bytes;
	GenericXLogFinish(state);
	UnlockReleaseBuffer(buffer);
	CHECK_FOR_INTERRUPTS();
	return block;
}

/* Writes the stream's page at hand and begins the next. */
static void
end_page(SegmentWriter *writer, Stream stream)
{
	Writing    *to = &writer->streams[stream];

	if (to->npages == to->room)
	{
		to->room = to->room == 0 ? 64 : to->room * 2;
		to->blocks = to->blocks == NULL ?
			MemoryContextAllocHuge(CurrentMemoryContext, to->room * sizeof(BlockNumber)) :
			repalloc_huge(to->blocks, to->room * sizeof(BlockNumber));
	}
	to->blocks[to->npages] = write_page(writer, STREAM_PAGE(stream), to->npages, to->page.data, to->used);
	to->npages++;
	to->used = 0;
}

/* Adds bytes that must not be divided between pages. */
static void
put_whole(SegmentWriter *writer, Stream stream, const void *bytes, uint32 n)
{
	Writing    *to = &writer->streams[stream];

	if (to->used + n > BM25_ROOM)
		end_page(writer, stream);
	memcpy(to->page.data + to->used, bytes, n);
	to->used += n;
}

/* The same for a run that is no segment. */
void
dlg_segment_put(SegmentWriter *writer, Stream stream, const void *bytes, uint32 n)
{
	put_whole(writer, stream, bytes, n);
}

/* Weighs frequencies for a bound, which must not be rounded towards the wrong side. */
static float
weigh_for_bound(const SegmentWriter *writer, const uint8 tf[POSTING_FIELDS])
{
	double		sum = 0;

	for (int i = 0; i < POSTING_FIELDS; i++)
		sum += writer->weights[i] * tf[i];
	return nextafterf((float) sum, FLT_MAX);
}

/* Begins a segment with the run's number. */
SegmentWriter *
dlg_segment_begin(Relation index, uint64 run, const double weights[POSTING_FIELDS], bool positions)
{
	SegmentWriter *writer = palloc0(sizeof(SegmentWriter));

	writer->index = index;
	writer->run = run;
	writer->positions = positions;
	memcpy(writer->weights, weights, sizeof writer->weights);
	for (int code = 0; code < 256; code++)
	{
		uint8		tf[POSTING_FIELDS];

		dlg_posting_frequencies((uint8) code, tf);
		writer->most[code] = weigh_for_bound(writer, tf);
	}
	return writer;
}

/* Adds a row; rows are numbered from 0 in the order in which they come. */
void
dlg_segment_row(SegmentWriter *writer, const ItemPointerData *tid, float length)
{
	if (writer->lengths == NULL)
		writer->lengths = dlg_lengths_new();
	dlg_lengths_add(writer->lengths, length);
	writer->rows++;
	writer->totals.documents += length >= 0;
	put_whole(writer, STREAM_TIDS, tid, sizeof *tid);
}

/* Writes SCALE and LENGTHS, once all rows are known; whole, since they are read from here on. */
static void
end_rows(SegmentWriter *writer)
{
	writer->scale = dlg_lengths_scale(writer->lengths, &writer->nlengths);
	for (uint32 i = 0; i < writer->nlengths; i++)
		put_whole(writer, STREAM_SCALE, &writer->scale[i], sizeof(float));
	writer->length_width = LENGTH_WIDTH(writer->nlengths);
	for (uint32 row = 0; row < writer->rows; row++)
	{
		uint32		place = dlg_lengths_next(writer->lengths);
		uint8		bytes[4] = {(uint8) place, (uint8) (place >> 8), (uint8) (place >> 16), (uint8) (place >> 24)};

		put_whole(writer, STREAM_LENGTHS, bytes, writer->length_width);
	}
	end_page(writer, STREAM_LENGTHS);
	dlg_lengths_free(writer->lengths);
	writer->lengths = NULL;
	writer->length_buffers = palloc0(writer->streams[STREAM_LENGTHS].npages * sizeof(Buffer));
}

/* Goes to the page of LENGTHS with a row. */
static void
hold_lengths(SegmentWriter *writer, uint32 row)
{
	uint32		on_page = LENGTHS_ON_PAGE(writer->length_width);
	uint32		page = row / on_page;

	if (BufferIsValid(writer->length_page))
		ReleaseBuffer(writer->length_page);
	writer->length_page = InvalidBuffer;
	writer->length_page = dlg_bm25_read_again(writer->index, writer->streams[STREAM_LENGTHS].blocks[page], writer->run,
											  PAGE_LENGTHS, page, writer->length_buffers[page]);
	writer->length_buffers[page] = writer->length_page;
	writer->length_base = page * on_page;
	writer->length_limit = writer->length_base + on_page;
	writer->row_lengths = (RowLengths) {
		(const uint8 *) PageGetRoom(BufferGetPage(writer->length_page)),
		writer->length_width, writer->nlengths, writer->scale
	};
}

/* How long a row is, once all are known. */
static inline float
length_of(SegmentWriter *writer, uint32 row)
{
	if (row < writer->length_base || row >= writer->length_limit)
		hold_lengths(writer, row);
	return dlg_row_length(&writer->row_lengths, row - writer->length_base);
}

/* Writes the block of postings at hand. */
static void
end_block(SegmentWriter *writer)
{
	Writing    *to = &writer->streams[STREAM_POSTINGS];
	uint8		bytes[POSTING_BLOCK_BYTES];
	uint32		n;

	if (writer->block.count == 0)
		return;
	writer->block.bounded = false;
	if (writer->block.count >= BOUNDED_BLOCK)
		dlg_posting_bound(&writer->block, writer->bounds);
	n = dlg_posting_encode(&writer->block, bytes);
	if (to->used + n > BM25_ROOM)
	{
		/* what a search reads first on a page: how far it reaches */
		memcpy(to->page.data, &writer->last_doc, sizeof(uint32));
		end_page(writer, STREAM_POSTINGS);
	}
	if (to->used == 0)
		to->used = POSTINGS_HEAD;
	if (writer->entry.df == writer->block.count)
	{
		writer->entry.page = to->npages;
		writer->entry.offset = (uint16) to->used;
	}
	writer->entry.last_page = to->npages;
	writer->entry.last_offset = (uint16) to->used;
	memcpy(to->page.data + to->used, bytes, n);
	to->used += n;
	writer->last_doc = writer->block.docs[writer->block.count - 1];
	writer->block.count = 0;
}

/* Writes the dictionary page at hand: number, offsets, entries. */
static void
end_dictionary_page(SegmentWriter *writer)
{
	Writing    *to = &writer->streams[STREAM_DICTIONARY];
	uint16		count = (uint16) writer->entries;
	uint32		head = sizeof(uint16) * (1 + writer->entries);

	if (writer->entries == 0)
		return;
	memmove(to->page.data + head, to->page.data, to->used);
	for (uint32 i = 0; i < writer->entries; i++)
		writer->offsets[i] += head;
	memcpy(to->page.data, &count, sizeof count);
	memcpy(to->page.data + sizeof count, writer->offsets, head - sizeof count);
	to->used += head;
	end_page(writer, STREAM_DICTIONARY);
	writer->entries = 0;
}

/* Ends the lexeme at hand; one without a posting was none. */
static void
end_lexeme(SegmentWriter *writer)
{
	Writing    *to = &writer->streams[STREAM_DICTIONARY];
	uint32		n = sizeof(DictionaryEntry) + writer->entry.len;

	end_block(writer);
	if (writer->entry.df == 0)
		return;
	if (to->used + n + sizeof(uint16) * (writer->entries + 2) > BM25_ROOM)
		end_dictionary_page(writer);
	writer->offsets[writer->entries++] = (uint16) to->used;
	memcpy(to->page.data + to->used, &writer->entry, sizeof(DictionaryEntry));
	memcpy(to->page.data + to->used + sizeof(DictionaryEntry), writer->lexeme, writer->entry.len);
	to->used += n;
	writer->lexemes++;
	writer->postings += writer->entry.df;
}

/* Begins a lexeme, greater than all before. */
void
dlg_segment_lexeme(SegmentWriter *writer, const char *lexeme, int len)
{
	if (writer->nlengths == 0)
		end_rows(writer);
	end_lexeme(writer);
	Assert(len <= MAXSTRLEN);
	memset(&writer->entry, 0, sizeof writer->entry);
	writer->entry.len = (uint16) len;
	writer->entry.position_page = (uint32) (writer->position_bytes / BM25_ROOM);
	writer->entry.position_offset = (uint16) (writer->position_bytes % BM25_ROOM);
	writer->first_position = writer->position_bytes;
	writer->entry.shortest = FLT_MAX;
	memcpy(writer->lexeme, lexeme, len);
}

/* Adds bytes to the stream of positions. */
static void
put_positions(SegmentWriter *writer, const uint8 *bytes, uint32 n)
{
	Writing    *to = &writer->streams[STREAM_POSITIONS];

	writer->position_bytes += n;
	while (n > 0)
	{
		uint32		part;

		if (to->used == BM25_ROOM)
			end_page(writer, STREAM_POSITIONS);
		part = Min(n, BM25_ROOM - to->used);
		memcpy(to->page.data + to->used, bytes, part);
		to->used += part;
		bytes += part;
		n -= part;
	}
}

/* Adds a posting of the lexeme; documents must ascend, and their rows be known. */
void
dlg_segment_posting(SegmentWriter *writer, const Posting *posting)
{
	PostingBlock *block = &writer->block;
	float		most = posting->code != POSTING_OTHER ? writer->most[posting->code] : weigh_for_bound(writer, posting->tf);
	float		length = length_of(writer, posting->doc);

	Assert(posting->doc < writer->rows);
	if (block->count == POSTING_BLOCK)
		end_block(writer);
	if (block->count == 0)
	{
		uint64		offset = writer->position_bytes - writer->first_position;

		if (offset > PG_UINT32_MAX)
			ereport(ERROR,
					(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
					 errmsg("index \"%s\" has too many positions of one lexeme",
							RelationGetRelationName(writer->index)),
					 errdetail("The positions of \"%.*s\" take " UINT64_FORMAT " bytes; there is room for %u.",
							   (int) writer->entry.len, writer->lexeme, offset, PG_UINT32_MAX),
					 errhint("Build it WITH (positions = off), or on partitions of the table.")));
		block->positions = (uint32) offset;
	}
	block->docs[block->count] = posting->doc;
	block->codes[block->count] = posting->code;
	memcpy(block->tfs[block->count], posting->tf, POSTING_FIELDS);
	writer->entry.df++;
	for (int i = 0; i < POSTING_FIELDS; i++)
		writer->totals.length[i] += posting->tf[i];
	writer->entry.most = Max(writer->entry.most, most);
	writer->entry.shortest = Min(writer->entry.shortest, length);
	writer->bounds[block->count++] = (PostingBound) {most, length};
	if (writer->positions)
		put_positions(writer, posting->positions, posting->bytes);
}

/* Writes a page of the map and notes it in the root. */
static void
end_map(SegmentWriter *writer, SegmentRoot *root, const BlockNumber *map, uint32 n)
{
	if (root->maps == ROOT_MAPS)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("index \"%s\" grows too large", RelationGetRelationName(writer->index)),
				 errdetail("A segment of %u rows takes more than %u pages.", writer->rows,
						   (uint32) (ROOT_MAPS * MAP_BLOCKS)),
				 errhint("Divide the table into partitions.")));
	root->map[root->maps] = write_page(writer, PAGE_MAP, root->maps, (const char *) map, n * sizeof(BlockNumber));
	root->maps++;
}

/* Writes the map of all pages and the root; returns the root's block. */
static BlockNumber
write_root(SegmentWriter *writer)
{
	SegmentRoot *root = palloc0(BM25_ROOM);
	BlockNumber *map = palloc(BM25_ROOM);
	uint32		n = 0;

	root->rows = writer->rows;
	root->lexemes = writer->lexemes;
	root->totals = writer->totals;
	root->postings = writer->postings;
	root->lengths = writer->nlengths;
	for (int s = 0; s < STREAMS; s++)
	{
		root->pages[s] = writer->streams[s].npages;
		for (uint32 i = 0; i < writer->streams[s].npages; i++)
		{
			map[n++] = writer->streams[s].blocks[i];
			if (n == MAP_BLOCKS)
			{
				end_map(writer, root, map, n);
				n = 0;
			}
		}
	}
	if (n > 0)
		end_map(writer, root, map, n);
	return write_page(writer, PAGE_ROOT, 0, (char *) root,
					  offsetof(SegmentRoot, map) + root->maps * sizeof(BlockNumber));
}

/* Writes the last page of each stream, the map and the root, whose block it returns; the writer is no more. */
BlockNumber
dlg_segment_end_streams(SegmentWriter *writer)
{
	BlockNumber root;

	for (int s = 0; s < STREAMS; s++)
		if (writer->streams[s].used > 0)
			end_page(writer, s);
	root = write_root(writer);
	for (int s = 0; s < STREAMS; s++)
		if (writer->streams[s].blocks != NULL)
			pfree(writer->streams[s].blocks);
	if (BufferIsValid(writer->length_page))
		ReleaseBuffer(writer->length_page);
	if (writer->scale != NULL)
	{
		pfree(writer->scale);
		pfree(writer->length_buffers);
	}
	pfree(writer);
	return root;
}

/* Ends the segment; it has at least one row. */
SegmentInfo
dlg_segment_end(SegmentWriter *writer)
{
	SegmentInfo info;

	Assert(writer->rows > 0);
	memset(&info, 0, sizeof info);
	if (writer->nlengths == 0)
		end_rows(writer);
	end_lexeme(writer);
	end_dictionary_page(writer);
	memcpy(writer->streams[STREAM_POSTINGS].page.data, &writer->last_doc, sizeof(uint32));
	for (int s = 0; s < STREAMS; s++)
		info.pages += writer->streams[s].npages + (writer->streams[s].used > 0);
	info.pages += 1 + (info.pages + MAP_BLOCKS - 1) / MAP_BLOCKS;
	info.run = writer->run;
	info.rows = writer->rows;
	info.totals = writer->totals;
	info.dead_root = InvalidBlockNumber;
	info.root = dlg_segment_end_streams(writer);
	return info;
}
