/*
 * merge.c: makes one segment out of many sources, leaving out rows that are dead.
 *
 * The rows of the sources follow one another, source by source, without those
 * known to be dead; the postings
 * of a lexeme follow in the same order, so that they need no sorting.  A heap
 * tells which source holds the least lexeme.  Beyond the sources themselves
 * this takes twelve bytes for 64 rows where rows may be dead.
 */
#include "postgres.h"
#include "bm25/source.h"

#include "lib/binaryheap.h"
#include "miscadmin.h"
#include "port/pg_bitutils.h"
#include "search/corpus.h"

/* 64 rows of a source: which of them live, and how many before them do. */
typedef struct LivingRows
{
	uint32		before;
	uint32		bits[2];
} LivingRows;

/* A page of a stream that is kept pinned, since what is next is mostly on it, too. */
typedef struct HeldPage
{
	Buffer		buffer;
	uint32		page;
} HeldPage;

/* A segment as a source. */
typedef struct SegmentSource
{
	Source		source;
	Segment    *segment;
	bool		positions;
	uint32		row;
	Dictionary	dictionary;
	Postings	postings;
	HeldPage	tids, lengths, positions_page;
	bool		fresh;			/* no posting of the lexeme has been given yet */
	uint32		last_doc;
	uint64		position;		/* where the positions of the next posting begin */
	uint8		bytes[256 * 3];
} SegmentSource;

static void
let_go(HeldPage *held)
{
	if (BufferIsValid(held->buffer))
		ReleaseBuffer(held->buffer);
	held->buffer = InvalidBuffer;
}

/* The content of a page of a stream. */
static const uint8 *
hold_page(const Segment *segment, HeldPage *held, Stream stream, uint32 page)
{
	if (!BufferIsValid(held->buffer) || held->page != page)
	{
		let_go(held);
		held->buffer = dlg_segment_page(segment, stream, page);
		held->page = page;
	}
	return (const uint8 *) PageGetRoom(BufferGetPage(held->buffer));
}

static bool
next_row(Source *source, ItemPointerData *tid, float *length)
{
	SegmentSource *from = (SegmentSource *) source;
	Segment    *segment = from->segment;
	RowLengths	lengths = {NULL, segment->length_width, segment->nlengths, dlg_segment_scale(segment)};
	uint32		on_page = LENGTHS_ON_PAGE(lengths.width);
	uint32		row = from->row;

	if (row == source->rows)
		return false;
	from->row++;
	lengths.codes = hold_page(segment, &from->lengths, STREAM_LENGTHS, row / on_page);
	*length = dlg_row_length(&lengths, row % on_page);
	memcpy(tid, hold_page(segment, &from->tids, STREAM_TIDS, row / TIDS_ON_PAGE) +
		   row % TIDS_ON_PAGE * sizeof *tid, sizeof *tid);
	dlg_segment_check_tid(segment, row, tid);
	if (source->holes && dlg_row_is_dead(segment, row))
		ItemPointerSetInvalid(tid);
	return true;
}

static bool
next_lexeme(Source *source)
{
	SegmentSource *from = (SegmentSource *) source;
	const DictionaryEntry *entry = &from->dictionary.entry;

	dlg_postings_close(&from->postings);
	if (!dlg_dictionary_next(&from->dictionary))
		return false;
	if (entry->len > MAXSTRLEN)
		dlg_bm25_corrupted(from->segment->index, BufferGetBlockNumber(from->dictionary.buffer),
						   "A lexeme is too long.");
	source->lexeme = from->dictionary.lexeme;
	source->len = entry->len;
	dlg_postings_open(&from->postings, from->segment, entry);
	from->position = (uint64) entry->position_page * BM25_ROOM + entry->position_offset;
	from->fresh = true;
	return true;
}

/* Copies the positions of a posting, `n` of them, as they are, and says how many bytes they take. */
static uint32
read_positions(SegmentSource *from, uint32 n)
{
	uint32		bytes = 0;

	while (n > 0)
	{
		uint32		offset = from->position % BM25_ROOM;
		const uint8 *at = offset + hold_page(from->segment, &from->positions_page, STREAM_POSITIONS,
											 (uint32) (from->position / BM25_ROOM));
		uint32		most = Min(BM25_ROOM - offset, sizeof from->bytes - bytes);
		uint32		part = 0;

		if (most == 0)
			dlg_bm25_corrupted(from->segment->index, from->segment->info.root, "Positions are too long.");
		/* a number ends with a byte that has no eighth bit */
		for (; n > 0 && part < most; part++)
		{
			from->bytes[bytes + part] = at[part];
			n -= at[part] < 0x80;
		}
		bytes += part;
		from->position += part;
	}
	return bytes;
}

static bool
next_posting(Source *source, Posting *posting)
{
	SegmentSource *from = (SegmentSource *) source;
	PostingReader *reader = &from->postings.reader;

	if (!from->fresh && !dlg_posting_next(reader) && !dlg_postings_next_block(&from->postings))
		return false;
	if (reader->doc >= source->rows || (!from->fresh && reader->doc <= from->last_doc))
		dlg_bm25_corrupted(from->segment->index, BufferGetBlockNumber(from->postings.buffer),
						   "Its postings are out of order.");
	from->fresh = false;
	from->last_doc = reader->doc;
	posting->doc = reader->doc;
	posting->code = dlg_posting_code_at(reader);
	dlg_posting_get(reader, posting->tf);
	posting->positions = from->bytes;
	posting->bytes = 0;
	if (from->positions && posting->code != POSTING_BARE)
		posting->bytes = read_positions(from, posting->tf[0] + posting->tf[1] +
										posting->tf[2] + posting->tf[3]);
	return true;
}

static void
close_segment(Source *source)
{
	SegmentSource *from = (SegmentSource *) source;

	dlg_postings_close(&from->postings);
	dlg_dictionary_close(&from->dictionary);
	let_go(&from->tids);
	let_go(&from->lengths);
	let_go(&from->positions_page);
	pfree(from);
}

/* Makes a segment a source; `positions`: the index keeps them. */
Source *
dlg_segment_source(Segment *segment, bool positions)
{
	SegmentSource *from = palloc0(sizeof(SegmentSource));

	from->source = (Source) {segment->info.rows, segment->dead != NULL, NULL, 0,
		next_row, next_lexeme, next_posting, close_segment};
	from->segment = segment;
	from->positions = positions;
	from->postings.buffer = InvalidBuffer;
	dlg_dictionary_open(&from->dictionary, segment);
	return &from->source;
}

typedef struct MergeInput
{
	Source	   *source;
	int			number;
	uint32		base;			/* of its first row that lives, in the new segment */
	LivingRows *living;			/* NULL: all its rows */
} MergeInput;

/* The least lexeme first; of equal ones that of the earlier source (the heap puts the greatest on top). */
static int
compare_inputs(Datum a, Datum b, void *state)
{
	const MergeInput *x = (MergeInput *) DatumGetPointer(a);
	const MergeInput *y = (MergeInput *) DatumGetPointer(b);
	int			order = dlg_corpus_compare(x->source->lexeme, x->source->len,
										   y->source->lexeme, y->source->len);

	return order != 0 ? -order : y->number - x->number;
}

/* Where a row's bit is in LivingRows. */
#define LIVES(rows, row) ((rows)[(row) / 64].bits[(row) / 32 % 2] >> (row) % 32 & 1)

/* The number that a row has among those of its source that live. */
static uint32
living_before(const LivingRows *living, uint32 row)
{
	const LivingRows *rows = &living[row / 64];
	uint64		bits = rows->bits[0] | (uint64) rows->bits[1] << 32;

	return rows->before + (uint32) pg_popcount64(bits & ((UINT64CONST(1) << row % 64) - 1));
}

/* Writes the rows of all sources that live, and notes which they are. */
static uint32
merge_rows(SegmentWriter *writer, MergeInput *inputs, int n, RowFilter dead, void *state)
{
	uint32		rows = 0;

	for (int i = 0; i < n; i++)
	{
		ItemPointerData tid;
		float		length;
		LivingRows *living = NULL;
		uint32		row = 0;

		inputs[i].base = rows;
		if (dead != NULL || inputs[i].source->holes)
			living = inputs[i].living = palloc_extended(((Size) inputs[i].source->rows / 64 + 1) * sizeof(LivingRows),
														MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
		for (; inputs[i].source->next_row(inputs[i].source, &tid, &length); row++)
		{
			if (living != NULL && row % 64 == 0)
				living[row / 64].before = rows - inputs[i].base;
			if ((dead != NULL && dead(&tid, state)) || !ItemPointerIsValid(&tid))
				continue;
			if (living != NULL)
				living[row / 64].bits[row / 32 % 2] |= 1u << row % 32;
			dlg_segment_row(writer, &tid, length);
			rows++;
		}
	}
	return rows;
}

/* Writes the postings of the lexeme at which a source stands. */
static void
merge_postings(SegmentWriter *writer, const MergeInput *input)
{
	Posting		posting;

	while (input->source->next_posting(input->source, &posting))
	{
		if (input->living != NULL && !LIVES(input->living, posting.doc))
			continue;
		posting.doc = input->base +
			(input->living != NULL ? living_before(input->living, posting.doc) : posting.doc);
		dlg_segment_posting(writer, &posting);
	}
}

/*
 * Merges sources, in this order, into one segment, and closes them.  False,
 * and *info is not filled, where no row is left.
 */
bool
dlg_merge(Relation index, Source **sources, int nsources, const MetaPage *meta, uint64 run,
		  RowFilter dead, void *state, SegmentInfo *info)
{
	SegmentWriter *writer = dlg_segment_begin(index, run, meta->weights, meta->positions);
	MergeInput *inputs = palloc0(nsources * sizeof(MergeInput));
	binaryheap *heap = binaryheap_allocate(nsources, compare_inputs, NULL);
	char		lexeme[MAXSTRLEN + 1];
	int			len = -1;
	uint32		rows;

	for (int i = 0; i < nsources; i++)
	{
		inputs[i].source = sources[i];
		inputs[i].number = i;
	}
	rows = merge_rows(writer, inputs, nsources, dead, state);
	for (int i = 0; i < nsources && rows > 0; i++)
		if (sources[i]->next_lexeme(sources[i]))
			binaryheap_add_unordered(heap, PointerGetDatum(&inputs[i]));
	binaryheap_build(heap);
	while (!binaryheap_empty(heap))
	{
		MergeInput *input = (MergeInput *) DatumGetPointer(binaryheap_first(heap));
		Source	   *source = input->source;

		CHECK_FOR_INTERRUPTS();
		if (len != source->len || memcmp(lexeme, source->lexeme, len) != 0)
		{
			len = source->len;
			Assert(len <= MAXSTRLEN);
			memcpy(lexeme, source->lexeme, len);
			dlg_segment_lexeme(writer, lexeme, len);
		}
		merge_postings(writer, input);
		if (source->next_lexeme(source))
			binaryheap_replace_first(heap, PointerGetDatum(input));
		else
			(void) binaryheap_remove_first(heap);
	}
	binaryheap_free(heap);
	for (int i = 0; i < nsources; i++)
	{
		sources[i]->close(sources[i]);
		if (inputs[i].living != NULL)
			pfree(inputs[i].living);
	}
	pfree(inputs);
	if (rows > 0)
		*info = dlg_segment_end(writer);
	return rows > 0;
}
