/*
 * check_bounds.c: for bm25_check: what searches trust so that they need not read postings.
 *
 * A bound that is too low, or a block that says it ends before it does, makes
 * a search leave rows out without a word.  So each is held against the
 * postings: the frequencies and lengths of a block's bounds, the last document
 * of each block and of each page, and what the dictionary says of the whole.
 */
#include "postgres.h"

#include "bm25/check.h"

/* A bound is good if no posting goes beyond it; what is no number is not. */
static bool
entry_covers(const DictionaryEntry *entry, double frequency, float length)
{
	return entry->most >= frequency && entry->shortest <= length;
}

/* Says what is wrong with the block at hand, whose postings it reads to the end; NULL: nothing. */
static const char *
check_block(Postings *postings, const double weights[POSTING_FIELDS], const float *lengths)
{
	PostingReader *reader = &postings->reader;
	uint32		last;

	do
	{
		uint8		tf[POSTING_FIELDS];
		double		frequency = 0;

		last = reader->doc;
		if (last >= postings->segment->info.rows)
			return "a block of postings goes beyond the last row";
		dlg_posting_get(reader, tf);
		for (int f = 0; f < POSTING_FIELDS; f++)
			frequency += weights[f] * tf[f];
		if (!dlg_posting_covered(reader, frequency, lengths[last]))
			return "a bound of a block is below one of its postings";
		if (!entry_covers(&postings->entry, frequency, lengths[last]))
			return "the bound in the dictionary is below a posting";
	} while (dlg_posting_next(reader));
	return last != reader->last ? "a block does not end with the document that it says" : NULL;
}

/* Does the page say how far its last block reaches?  The block at hand may be another. */
static bool
page_fits(const Postings *postings)
{
	Page		page = BufferGetPage(postings->buffer);
	uint32		used = ((PageHeader) page)->pd_lower - MAXALIGN(SizeOfPageHeaderData);
	uint32		reach;

	if (postings->page == postings->entry.last_page || postings->offset + postings->size < used)
		return true;
	memcpy(&reach, PageGetRoom(page), sizeof reach);
	return reach == postings->reader.last;
}

/* Holds what a search may go by instead of a lexeme's postings against them; see check.h. */
const char *
dlg_check_bounds(const Segment *segment, const DictionaryEntry *entry, const double weights[POSTING_FIELDS],
				 const float *lengths)
{
	const char *fault = NULL;
	Postings	postings;

	dlg_postings_open(&postings, segment, entry);
	do
	{
		fault = check_block(&postings, weights, lengths);
		if (fault == NULL && !page_fits(&postings))
			fault = "a page does not end with the document that it says";
	} while (fault == NULL && dlg_postings_next_block(&postings));
	dlg_postings_close(&postings);
	return fault;
}
