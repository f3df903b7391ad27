/*
 * dictionary.c: finds lexemes in the dictionary of a segment.
 *
 * The pages hold the lexemes in order, so that a search halves first the
 * pages by their first lexeme, then the entries of one page: some ten page
 * reads for a million lexemes, and of these but one where the segment is kept
 * open and has learnt the first lexemes of the others.
 */
#include "postgres.h"
#include "bm25/segment.h"
#include "search/corpus.h"

/* Takes the entry `at` of the page at hand. */
static void
take_entry(Dictionary *dictionary, uint32 at)
{
	Page		page = BufferGetPage(dictionary->buffer);
	const char *room = PageGetRoom(page);
	uint32		used = ((PageHeader) page)->pd_lower - MAXALIGN(SizeOfPageHeaderData);
	uint16		offset;

	memcpy(&offset, room + sizeof(uint16) * (1 + at), sizeof offset);
	if (offset + sizeof(DictionaryEntry) <= used)
	{
		memcpy(&dictionary->entry, room + offset, sizeof(DictionaryEntry));
		dictionary->lexeme = room + offset + sizeof(DictionaryEntry);
		dictionary->at = at;
		if (offset + sizeof(DictionaryEntry) + dictionary->entry.len <= used &&
			dictionary->entry.df > 0 && dictionary->entry.df <= dictionary->segment->info.rows)
			return;
	}
	dlg_bm25_corrupted(dictionary->segment->index, BufferGetBlockNumber(dictionary->buffer),
					   "An entry of the dictionary makes no sense.");
}

/* Goes to a page and its first entry. */
static void
take_page(Dictionary *dictionary, uint32 page)
{
	uint16		count;

	dlg_dictionary_close(dictionary);
	dictionary->buffer = dlg_segment_page(dictionary->segment, STREAM_DICTIONARY, page);
	memcpy(&count, PageGetRoom(BufferGetPage(dictionary->buffer)), sizeof count);
	if (count == 0 || count > BM25_ROOM / sizeof(DictionaryEntry))
		dlg_bm25_corrupted(dictionary->segment->index, BufferGetBlockNumber(dictionary->buffer),
						   "The number of its lexemes makes no sense.");
	dictionary->page = page;
	dictionary->count = count;
	take_entry(dictionary, 0);
}

/* Starts before the first lexeme. */
void
dlg_dictionary_open(Dictionary *dictionary, const Segment *segment)
{
	memset(dictionary, 0, sizeof *dictionary);
	dictionary->segment = segment;
	dictionary->buffer = InvalidBuffer;
}

static int
compare_here(const Dictionary *dictionary, const char *lexeme, int len)
{
	return dlg_corpus_compare(dictionary->lexeme, dictionary->entry.len, lexeme, len);
}

/* Compares the first lexeme of a page with another. */
static int
compare_first(Dictionary *dictionary, uint32 page, const char *lexeme, int len)
{
	const Segment *segment = dictionary->segment;
	FirstLexeme *first = segment->first_lexemes[page];

	if (first == NULL)
	{
		take_page(dictionary, page);
		first = MemoryContextAlloc(segment->context, offsetof(FirstLexeme, bytes) + dictionary->entry.len);
		first->len = dictionary->entry.len;
		memcpy(first->bytes, dictionary->lexeme, first->len);
		segment->first_lexemes[page] = first;
	}
	return dlg_corpus_compare(first->bytes, first->len, lexeme, len);
}

/* Goes to the first lexeme that is not less than the one given; false where there is none. */
bool
dlg_dictionary_seek(Dictionary *dictionary, const char *lexeme, int len)
{
	uint32		low = 0;
	uint32		high = dictionary->segment->pages[STREAM_DICTIONARY];

	/* the last page whose first lexeme is not greater */
	while (high - low > 1)
	{
		uint32		middle = low + (high - low) / 2;

		if (compare_first(dictionary, middle, lexeme, len) <= 0)
			low = middle;
		else
			high = middle;
	}
	if (dictionary->segment->pages[STREAM_DICTIONARY] == 0)
		return false;
	if (!BufferIsValid(dictionary->buffer) || dictionary->page != low)
		take_page(dictionary, low);
	low = 0;
	high = dictionary->count;
	while (low < high)
	{
		uint32		middle = low + (high - low) / 2;

		take_entry(dictionary, middle);
		if (compare_here(dictionary, lexeme, len) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	if (low < dictionary->count)
	{
		take_entry(dictionary, low);
		return true;
	}
	dictionary->at = dictionary->count - 1;
	return dlg_dictionary_next(dictionary);
}

/* Goes to the next lexeme; false where there is none. */
bool
dlg_dictionary_next(Dictionary *dictionary)
{
	if (!BufferIsValid(dictionary->buffer))
	{
		if (dictionary->segment->pages[STREAM_DICTIONARY] == 0)
			return false;
		take_page(dictionary, 0);
	}
	else if (dictionary->at + 1 < dictionary->count)
		take_entry(dictionary, dictionary->at + 1);
	else if (dictionary->page + 1 < dictionary->segment->pages[STREAM_DICTIONARY])
		take_page(dictionary, dictionary->page + 1);
	else
		return false;
	return true;
}

/* How many rows hold the lexeme. */
uint32
dlg_dictionary_df(const Dictionary *dictionary)
{
	uint32		dead = dlg_dead_with_word(dictionary->segment, dictionary->page, dictionary->at);

	if (dead > dictionary->entry.df)
		dlg_bm25_corrupted(dictionary->segment->index, dictionary->segment->info.dead_root,
						   "More rows with a lexeme are said to be dead than there are.");
	return dictionary->entry.df - dead;
}

/* Lets go of the page. */
void
dlg_dictionary_close(Dictionary *dictionary)
{
	if (BufferIsValid(dictionary->buffer))
		ReleaseBuffer(dictionary->buffer);
	dictionary->buffer = InvalidBuffer;
}
