/*
 * dead.c: the rows of a segment that VACUUM has found dead since it was written.
 *
 * Where they are few, the segment stays as it is, and a run of its own says
 * which they are: a bit for each row, by which scans leave them out, and for
 * each lexeme that stands in any of them in how many, by which document
 * frequencies are what they would be without them.  The run is written whole
 * and entered in the meta page together with the segment's new totals; a later
 * VACUUM writes another in its place.
 */
#include "postgres.h"

#include "bm25/segment.h"

#include "miscadmin.h"

/* Has a row been found dead? */
bool
dlg_row_is_dead(const Segment *segment, uint32 row)
{
	Buffer		buffer;
	uint8		bits;

	if (segment->dead == NULL)
		return false;
	buffer = dlg_segment_page(segment->dead, STREAM_DEAD_ROWS, row / DEAD_ROWS_ON_PAGE);
	bits = (uint8) PageGetRoom(BufferGetPage(buffer))[row % DEAD_ROWS_ON_PAGE / 8];
	ReleaseBuffer(buffer);
	return (bits >> row % 8) & 1;
}

/* Compares a word's place with another. */
static int
compare_places(const DeadWord *word, uint32 page, uint32 at)
{
	if (word->page != page)
		return word->page < page ? -1 : 1;
	return (word->at > at) - (word->at < at);
}

/*
 * Looks for a place on a page of words: its count, or 0.  Narrows *low and
 * *high to the pages where it may be instead.
 */
static uint32
look_on_page(const Segment *dead, uint32 number, uint32 page, uint32 at, uint32 *low, uint32 *high)
{
	Buffer		buffer = dlg_segment_page(dead, STREAM_DEAD_WORDS, number);
	const DeadWord *words = (const DeadWord *) PageGetRoom(BufferGetPage(buffer));
	uint32		used = ((PageHeader) BufferGetPage(buffer))->pd_lower - MAXALIGN(SizeOfPageHeaderData);
	uint32		first = 0;
	uint32		end = used / sizeof(DeadWord);
	uint32		count = 0;

	if (end == 0 || compare_places(&words[0], page, at) > 0)
		*high = number;
	else if (compare_places(&words[end - 1], page, at) < 0)
		*low = number + 1;
	else
		*low = *high = number;
	while (first < end && count == 0)
	{
		uint32		middle = first + (end - first) / 2;
		int			order = compare_places(&words[middle], page, at);

		if (order == 0)
			count = words[middle].count;
		else if (order < 0)
			first = middle + 1;
		if (order >= 0)
			end = middle;
	}
	ReleaseBuffer(buffer);
	return count;
}

/* In how many dead rows does the lexeme at a place of the dictionary stand? */
uint32
dlg_dead_with_word(const Segment *segment, uint32 page, uint32 at)
{
	uint32		low = 0;
	uint32		high = segment->dead == NULL ? 0 : segment->dead->pages[STREAM_DEAD_WORDS];
	uint32		count = 0;

	while (low < high && count == 0)
		count = look_on_page(segment->dead, low + (high - low) / 2, page, at, &low, &high);
	return count;
}

/* The first place from `i` on in a list of rows whose row is not less: by leaps that double, then by halves. */
static uint32
seek_row(const uint32 *rows, uint32 n, uint32 i, uint32 row)
{
	uint32		leap = 1;
	uint32		end;

	while (i + leap < n && rows[i + leap] < row)
	{
		i += leap;
		leap *= 2;
	}
	end = Min(n, i + leap + 1);
	while (i < end)
	{
		uint32		middle = i + (end - i) / 2;

		if (rows[middle] < row)
			i = middle + 1;
		else
			end = middle;
	}
	return i;
}

/* Counts the dead rows that a lexeme stands in, and takes its frequencies there off the totals. */
static uint32
count_dead(const Segment *segment, const DictionaryEntry *entry, const uint32 *rows, uint32 n, Totals *totals)
{
	Postings	postings;
	uint32		count = 0;
	uint32		i = 0;

	dlg_postings_open(&postings, segment, entry);
	while (i < n && dlg_postings_seek(&postings, rows[i]))
	{
		uint8		tf[POSTING_FIELDS];

		if (postings.reader.doc != rows[i])
		{
			i = seek_row(rows, n, i, postings.reader.doc);
			continue;
		}
		dlg_posting_get(&postings.reader, tf);
		for (int f = 0; f < POSTING_FIELDS; f++)
			totals->length[f] -= tf[f];
		count++;
		i++;
	}
	dlg_postings_close(&postings);
	return count;
}

/* Writes the bits of the rows. */
static void
write_rows(SegmentWriter *writer, const uint32 *rows, uint32 n, uint32 all)
{
	uint8	   *bits = palloc(BM25_ROOM);
	uint32		i = 0;

	for (uint64 first = 0; first < all; first += DEAD_ROWS_ON_PAGE)
	{
		memset(bits, 0, BM25_ROOM);
		for (; i < n && rows[i] < first + DEAD_ROWS_ON_PAGE; i++)
			bits[rows[i] % DEAD_ROWS_ON_PAGE / 8] |= (uint8) (1 << rows[i] % 8);
		dlg_segment_put(writer, STREAM_DEAD_ROWS, bits, BM25_ROOM);
	}
	pfree(bits);
}

/* Writes a run of dead rows; see segment.h. */
void
dlg_write_dead(Segment *segment, const uint32 *rows, uint32 n, uint64 run, SegmentInfo *info)
{
	static const double weights[POSTING_FIELDS];	/* nothing is weighed */
	SegmentWriter *writer = dlg_segment_begin(segment->index, run, weights, false);
	Dictionary	dictionary;

	*info = segment->info;
	info->totals = segment->totals;
	for (uint32 i = 0; i < n; i++)
		info->totals.documents -= dlg_segment_length(segment, rows[i]) >= 0;
	write_rows(writer, rows, n, info->rows);
	dlg_dictionary_open(&dictionary, segment);
	while (dlg_dictionary_next(&dictionary))
	{
		DeadWord	word = {dictionary.page, dictionary.at, 0};

		CHECK_FOR_INTERRUPTS();
		word.count = count_dead(segment, &dictionary.entry, rows, n, &info->totals);
		if (word.count > 0)
			dlg_segment_put(writer, STREAM_DEAD_WORDS, &word, sizeof word);
	}
	dlg_dictionary_close(&dictionary);
	info->dead_run = run;
	info->dead = n;
	info->dead_root = dlg_segment_end_streams(writer);
}
