/*
 * collect.c: turns documents into postings in memory; puts them aside in a file when they grow too many.
 *
 * Each lexeme has one growing string of bytes: for each document the gap to the
 * one before (from 1), the code of its frequencies, these themselves where the
 * code is POSTING_OTHER, and, where the index keeps positions, how many bytes
 * they take and these.  A file holds a SpilledHead, the rows, ten bytes each, and
 * for each lexeme in order its length, the number of bytes, the lexeme and the
 * bytes: what is read back is what was in memory.
 */
#include "postgres.h"
#include "bm25/source.h"

#include "common/hashfn.h"
#include "storage/buffile.h"
#include "search/corpus.h"
#include "utils/memutils.h"

typedef struct LexemeKey
{
	const char *bytes;
	uint32		len;
} LexemeKey;

typedef struct Collected
{
	LexemeKey	key;
	uint32		hash;
	char		status;
	uint32		used;
	uint32		room;
	uint32		next_doc;		/* one more than the last */
	uint8	   *bytes;
} Collected;

#define SH_PREFIX collected
#define SH_ELEMENT_TYPE Collected
#define SH_KEY_TYPE LexemeKey
#define SH_KEY key
#define SH_SCOPE static inline
#define SH_DECLARE
#define SH_DEFINE
#define SH_STORE_HASH
#define SH_GET_HASH(table, entry) ((entry)->hash)
#define SH_HASH_KEY(table, k) hash_bytes((const unsigned char *) (k).bytes, (int) (k).len)
#define SH_EQUAL(table, a, b) ((a).len == (b).len && memcmp((a).bytes, (b).bytes, (a).len) == 0)
#include "lib/simplehash.h"

typedef struct CollectedRow
{
	ItemPointerData tid;
	float		length;
} CollectedRow;

struct Collector
{
	MemoryContext context;		/* emptied with the collector */
	double		weights[POSTING_FIELDS];
	bool		positions;
	collected_hash *lexemes;
	CollectedRow *rows;
	uint32		nrows, rows_room;
};

/* Makes the collector hold nothing. */
static void
empty(Collector *collector)
{
	MemoryContextReset(collector->context);
	collector->lexemes = collected_create(collector->context, 1024, NULL);
	collector->rows_room = 1024;
	collector->rows = MemoryContextAlloc(collector->context, collector->rows_room * sizeof(CollectedRow));
	collector->nrows = 0;
}

/* Makes a collector in the current memory context. */
Collector *
dlg_collector_new(const double weights[POSTING_FIELDS], bool positions)
{
	Collector  *collector = palloc0(sizeof(Collector));

	collector->context = AllocSetContextCreate(CurrentMemoryContext, "dialogue_bm25 postings",
											   ALLOCSET_DEFAULT_SIZES);
	memcpy(collector->weights, weights, sizeof collector->weights);
	collector->positions = positions;
	empty(collector);
	return collector;
}

void
dlg_collector_free(Collector *collector)
{
	MemoryContextDelete(collector->context);
	pfree(collector);
}

uint32
dlg_collector_rows(const Collector *collector)
{
	return collector->nrows;
}

Size
dlg_collector_bytes(const Collector *collector)
{
	return MemoryContextMemAllocated(collector->context, true);
}

/* Finds or makes the string of a lexeme, with room for `more` bytes. */
static Collected *
lexeme_string(Collector *collector, const char *lexeme, uint32 len, uint32 more)
{
	LexemeKey	key = {lexeme, len};
	bool		found;
	Collected  *entry = collected_insert(collector->lexemes, key, &found);

	if (!found)
	{
		entry->key.bytes = memcpy(MemoryContextAlloc(collector->context, Max(len, 1)), lexeme, len);
		entry->used = entry->next_doc = 0;
		entry->room = Max(16, more);
		entry->bytes = MemoryContextAlloc(collector->context, entry->room);
	}
	if (entry->used + more > entry->room)
	{
		entry->room = Max(entry->room * 2, entry->used + more);
		entry->bytes = repalloc_huge(entry->bytes, entry->room);
	}
	return entry;
}

/* Counts a lexeme's positions by field and writes them as posting.h says; returns the bytes. */
static uint32
encode_positions(TSVector doc, WordEntry *entry, uint8 tf[POSTING_FIELDS], uint8 *to)
{
	uint8	   *at = to;
	int			npos = POSDATALEN(doc, entry);
	WordEntryPos *pos = npos > 0 ? POSDATAPTR(doc, entry) : NULL;
	bool		many;
	uint32		last = 0;

	memset(tf, 0, POSTING_FIELDS);
	npos = Min(npos, 255);
	for (int i = 0; i < npos; i++)
		tf[WEP_GETWEIGHT(pos[i])]++;
	many = npos > 0 && tf[WEP_GETWEIGHT(pos[0])] != npos;
	for (int i = 0; i < npos; i++)
	{
		uint32		gap = WEP_GETPOS(pos[i]) - last;

		at = dlg_varint_put(at, many ? gap * 4 + WEP_GETWEIGHT(pos[i]) : gap);
		last = WEP_GETPOS(pos[i]);
	}
	return (uint32) (at - to);
}

/* Adds one lexeme of the document numbered `row`. */
static void
collect_lexeme(Collector *collector, uint32 row, TSVector doc, WordEntry *entry,
			   double length[POSTING_FIELDS])
{
	uint8		positions[256 * 3];
	uint8		tf[POSTING_FIELDS];
	uint32		bytes = encode_positions(doc, entry, tf, positions);
	Collected  *to = lexeme_string(collector, STRPTR(doc) + entry->pos, entry->len, bytes + 16);
	uint8	   *at = to->bytes + to->used;
	uint8		code = bytes > 0 ? dlg_posting_code(tf) : POSTING_BARE;

	at = dlg_varint_put(at, row + 1 - to->next_doc);
	*at++ = code;
	if (code == POSTING_BARE)
		tf[0] = 1;
	if (code == POSTING_OTHER)
	{
		memcpy(at, tf, POSTING_FIELDS);
		at += POSTING_FIELDS;
	}
	if (collector->positions)
	{
		at = dlg_varint_put(at, bytes);
		memcpy(at, positions, bytes);
		at += bytes;
	}
	to->used = (uint32) (at - to->bytes);
	to->next_doc = row + 1;
	for (int i = 0; i < POSTING_FIELDS; i++)
		length[i] += tf[i];
}

/* Adds a row and its document. */
void
dlg_collector_add(Collector *collector, const ItemPointerData *tid, TSVector doc)
{
	double		length[POSTING_FIELDS] = {0};
	CollectedRow *row;

	if (collector->nrows == collector->rows_room)
	{
		collector->rows_room *= 2;
		collector->rows = repalloc_huge(collector->rows, collector->rows_room * sizeof(CollectedRow));
	}
	for (int i = 0; doc != NULL && i < doc->size; i++)
		collect_lexeme(collector, collector->nrows, doc, &ARRPTR(doc)[i], length);
	row = &collector->rows[collector->nrows++];
	row->tid = *tid;
	row->length = doc != NULL ? (float) dlg_bm25_weigh(collector->weights, length) : -1;
}

/* Takes a posting from a lexeme's string; false at its end. */
static bool
take_posting(const uint8 **at, const uint8 *end, uint32 *next_doc, bool positions, Posting *posting)
{
	uint32		gap;

	if (*at == end)
		return false;
	*at = dlg_varint_get(*at, end, &gap);
	posting->doc = *next_doc + gap - 1;
	*next_doc = posting->doc + 1;
	posting->code = *(*at)++;
	if (posting->code == POSTING_OTHER)
	{
		memcpy(posting->tf, *at, POSTING_FIELDS);
		*at += POSTING_FIELDS;
	}
	else
		dlg_posting_frequencies(posting->code, posting->tf);
	posting->bytes = 0;
	if (positions)
		*at = dlg_varint_get(*at, end, &posting->bytes);
	posting->positions = *at;
	*at += posting->bytes;
	return true;
}

/* Compares two entries by lexeme, as tsvector does. */
static int
compare_entries(const void *a, const void *b)
{
	const Collected *x = *(Collected *const *) a;
	const Collected *y = *(Collected *const *) b;

	return dlg_corpus_compare(x->key.bytes, (int) x->key.len, y->key.bytes, (int) y->key.len);
}

/* Lists the lexemes in order. */
static Collected **
sort_lexemes(Collector *collector)
{
	Collected **sorted = MemoryContextAllocHuge(collector->context,
												Max(collector->lexemes->members, 1) * sizeof(Collected *));
	collected_iterator iterator;
	Collected  *entry;
	uint32		n = 0;

	collected_start_iterate(collector->lexemes, &iterator);
	while ((entry = collected_iterate(collector->lexemes, &iterator)) != NULL)
		sorted[n++] = entry;
	qsort(sorted, n, sizeof(Collected *), compare_entries);
	return sorted;
}

/* What a file begins with. */
typedef struct SpilledHead
{
	uint32		rows;
	uint32		lexemes;
} SpilledHead;

#define FILE_ROOM 8192			/* bytes of a lexeme that are read from a file at once */
#define LONGEST_POSTING 1024	/* more than a posting with its positions ever takes */

/* A source over memory, or over a file of which some bytes of one lexeme are in memory. */
typedef struct CollectorSource
{
	Source		source;
	bool		positions;
	uint32		row;
	uint32		next_doc;
	const uint8 *at;
	const uint8 *end;
	/* memory */
	Collector  *collector;
	Collected **sorted;
	uint32		nlexemes;
	uint32		next;
	/* file */
	BufFile    *file;
	uint32		left;			/* bytes of the lexeme that are still to be read */
	char		lexeme[MAXSTRLEN + 1];
	uint8		bytes[FILE_ROOM];
} CollectorSource;

static bool
next_row(Source *source, ItemPointerData *tid, float *length)
{
	CollectorSource *from = (CollectorSource *) source;

	if (from->row == from->collector->nrows)
		return false;
	*tid = from->collector->rows[from->row].tid;
	*length = from->collector->rows[from->row++].length;
	return true;
}

static bool
next_lexeme(Source *source)
{
	CollectorSource *from = (CollectorSource *) source;
	Collected  *entry;

	if (from->next == from->nlexemes)
		return false;
	entry = from->sorted[from->next++];
	source->lexeme = entry->key.bytes;
	source->len = (int) entry->key.len;
	from->at = entry->bytes;
	from->end = entry->bytes + entry->used;
	from->next_doc = 0;
	return true;
}

static bool
next_posting(Source *source, Posting *posting)
{
	CollectorSource *from = (CollectorSource *) source;

	return take_posting(&from->at, from->end, &from->next_doc, from->positions, posting);
}

static void
close_memory(Source *source)
{
	empty(((CollectorSource *) source)->collector);
	pfree(source);
}

/* Gives what is in memory; the collector takes nothing until the source is closed. */
Source *
dlg_collector_source(Collector *collector)
{
	CollectorSource *from = palloc0(sizeof(CollectorSource));

	from->source = (Source) {collector->nrows, false, NULL, 0, next_row, next_lexeme, next_posting, close_memory};
	from->positions = collector->positions;
	from->collector = collector;
	from->sorted = sort_lexemes(collector);
	from->nlexemes = collector->lexemes->members;
	return &from->source;
}

/* Reads on in the file. */
static void
read_file(CollectorSource *from, void *to, size_t n)
{
	if (BufFileRead(from->file, to, n) != n)
		ereport(ERROR,
				(errcode_for_file_access(),
				 errmsg("could not read from a temporary file of an index build: %m")));
}

static bool
next_file_row(Source *source, ItemPointerData *tid, float *length)
{
	CollectorSource *from = (CollectorSource *) source;
	CollectedRow row;

	if (from->row == source->rows)
		return false;
	read_file(from, &row, sizeof row);
	from->row++;
	*tid = row.tid;
	*length = row.length;
	return true;
}

/* Reads on in the lexeme, behind what has been read but not taken. */
static void
read_postings(CollectorSource *from)
{
	uint32		have = (uint32) (from->end - from->at);
	uint32		n = Min(from->left, FILE_ROOM - have);

	memmove(from->bytes, from->at, have);
	read_file(from, from->bytes + have, n);
	from->left -= n;
	from->at = from->bytes;
	from->end = from->bytes + have + n;
}

static bool
next_file_lexeme(Source *source)
{
	CollectorSource *from = (CollectorSource *) source;
	uint32		head[2];

	if (from->next == from->nlexemes)
		return false;
	/* what nobody has asked for */
	for (; from->left > 0; read_postings(from))
		from->at = from->end;
	from->next++;
	read_file(from, head, sizeof head);
	read_file(from, from->lexeme, head[0]);
	source->lexeme = from->lexeme;
	source->len = (int) head[0];
	from->left = head[1];
	from->at = from->end = from->bytes;
	from->next_doc = 0;
	return true;
}

static bool
next_file_posting(Source *source, Posting *posting)
{
	CollectorSource *from = (CollectorSource *) source;

	if (from->left > 0 && from->end - from->at < LONGEST_POSTING)
		read_postings(from);
	return take_posting(&from->at, from->end, &from->next_doc, from->positions, posting);
}

static void
close_file(Source *source)
{
	CollectorSource *from = (CollectorSource *) source;

	BufFileClose(from->file);
	pfree(from);
}

/* Puts all that is in memory into a temporary file, which is empty, and empties the collector. */
void
dlg_collector_spill(Collector *collector, BufFile *file)
{
	Collected **sorted = sort_lexemes(collector);
	SpilledHead	head = {collector->nrows, collector->lexemes->members};

	BufFileWrite(file, &head, sizeof head);
	BufFileWrite(file, collector->rows, collector->nrows * sizeof(CollectedRow));
	for (uint32 i = 0; i < head.lexemes; i++)
	{
		uint32		sizes[2] = {sorted[i]->key.len, sorted[i]->used};

		BufFileWrite(file, sizes, sizeof sizes);
		BufFileWrite(file, (void *) sorted[i]->key.bytes, sizes[0]);
		BufFileWrite(file, sorted[i]->bytes, sizes[1]);
	}
	empty(collector);
}

/* Gives what a file holds from its beginning; closing the source closes the file. */
Source *
dlg_spilled_source(BufFile *file, bool positions)
{
	CollectorSource *from = palloc0(sizeof(CollectorSource));
	SpilledHead	head;

	if (BufFileSeek(file, 0, 0, SEEK_SET) != 0)
		ereport(ERROR,
				(errcode_for_file_access(),
				 errmsg("could not rewind a temporary file of an index build: %m")));
	from->file = file;
	read_file(from, &head, sizeof head);
	from->source = (Source) {head.rows, false, NULL, 0, next_file_row, next_file_lexeme, next_file_posting, close_file};
	from->positions = positions;
	from->nlexemes = head.lexemes;
	return &from->source;
}
