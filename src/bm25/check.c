/*
 * check.c: bm25_check(), which walks a whole index and holds it against its table.
 *
 * Three things are compared: the pages with the lists of the meta page; within
 * each segment the dictionary, postings, positions and figures with one
 * another; and the rows of the index with what the table says they hold.  What
 * does not fit comes as a row of text; damage that stops the reading is the
 * error data_corrupted, as it would be in a query.  What queries skip postings by
 * is for check_bounds.c.
 */
#include "postgres.h"

#include "access/table.h"
#include "access/tableam.h"
#include "access/xlog.h"
#include "catalog/index.h"
#include "common/hashfn.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/snapmgr.h"

#include "bm25/check.h"
#include "bm25/merge.h"
#include "bm25/rank.h"
#include "bm25/tail.h"
#include "search/corpus.h"

PG_FUNCTION_INFO_V1(dlg_bm25_check);

/* What the index says of a row, in a form that the table's row can be brought into as well. */
typedef struct RowDigest
{
	ItemPointerData tid;		/* key */
	char		status;
	uint32		hash;
	float		length;
	uint64		digest;			/* sum over lexemes of a hash of lexeme and frequencies */
} RowDigest;

/* A hash table by TID. */
#define SH_PREFIX digest
#define SH_ELEMENT_TYPE RowDigest
#define SH_KEY_TYPE ItemPointerData
#define SH_KEY tid
#define SH_SCOPE static inline
#define SH_DECLARE
#define SH_DEFINE
#define SH_STORE_HASH
#define SH_GET_HASH(table, entry) ((entry)->hash)
#define SH_HASH_KEY(table, k) hash_bytes((const unsigned char *) &(k), sizeof(ItemPointerData))
#define SH_EQUAL(table, a, b) (ItemPointerEquals(&(a), &(b)))
#include "lib/simplehash.h"

typedef struct Check
{
	ReturnSetInfo *result;
	Relation	index;
	MetaPage	meta;
	MemoryContext row_context;
	digest_hash *rows;
} Check;

/* Adds a line to the answer. */
static pg_attribute_printf(2, 3) void
report(Check *check, const char *format,...)
{
	char		line[512];
	va_list		args;
	Datum		value;
	bool		null = false;

	va_start(args, format);
	vsnprintf(line, sizeof line, format, args);
	va_end(args);
	value = CStringGetTextDatum(line);
	tuplestore_putvalues(check->result->setResult, check->result->setDesc, &value, &null);
}

/* A hash of what a posting says, whatever document it is of. */
static uint64
posting_digest(const char *lexeme, int len, const uint8 tf[POSTING_FIELDS])
{
	return hash_bytes_extended((const unsigned char *) lexeme, len,
							   hash_bytes_extended(tf, POSTING_FIELDS, 0));
}

/* Notes a row of the index. */
static RowDigest *
note_row(Check *check, const ItemPointerData *tid, float length)
{
	bool		found;
	RowDigest  *row = digest_insert(check->rows, *tid, &found);

	if (found)
		report(check, "row (%u,%u) stands in the index twice", ItemPointerGetBlockNumber(tid),
			   ItemPointerGetOffsetNumber(tid));
	row->length = length;
	row->digest = 0;
	return row;
}

/* Digests a document as dlg_collector_add sees it. */
static uint64
document_digest(const Check *check, TSVector doc, float *length)
{
	uint64		sum = 0;
	double		lengths[POSTING_FIELDS] = {0};

	for (int i = 0; i < doc->size; i++)
	{
		WordEntry  *entry = &ARRPTR(doc)[i];
		int			npos = Min(POSDATALEN(doc, entry), 255);
		uint8		tf[POSTING_FIELDS] = {0};

		for (int k = 0; k < npos; k++)
			tf[WEP_GETWEIGHT(POSDATAPTR(doc, entry)[k])]++;
		if (npos == 0)
			tf[0] = 1;
		for (int f = 0; f < POSTING_FIELDS; f++)
			lengths[f] += tf[f];
		sum += posting_digest(STRPTR(doc) + entry->pos, entry->len, tf);
	}
	*length = (float) dlg_bm25_weigh(check->meta.weights, lengths);
	return sum;
}

/* Notes a row of the tail. */
static void
check_tail_row(const ItemPointerData *tid, TSVector doc, void *state)
{
	Check	   *check = state;
	RowDigest  *row = note_row(check, tid, -1);

	if (doc != NULL)
		row->digest = document_digest(check, doc, &row->length);
}

/* Checks that positions ascend and are as many as the frequencies say. */
static bool
positions_fit(const Posting *posting)
{
	const uint8 *tf = posting->tf;
	uint32		want = posting->code == POSTING_BARE ? 0 : tf[0] + tf[1] + tf[2] + tf[3];
	bool		one = tf[0] == want || tf[1] == want || tf[2] == want || tf[3] == want;
	const uint8 *at = posting->positions;
	const uint8 *end = at + posting->bytes;
	uint32		position = 0;

	while (at != NULL && at < end && want > 0)
	{
		uint32		number;

		at = dlg_varint_get(at, end, &number);
		position += one ? number : number >> 2;
		want--;
	}
	return at == end && want == 0 && position < MAXENTRYPOS;
}

/* What has been read of a segment. */
typedef struct SegmentCheck
{
	const SegmentInfo *info;
	ItemPointerData *tids;		/* of each row, invalid where it is dead */
	float	   *lengths;		/* of each row */
	Totals		totals;			/* of the other rows */
	uint32		dead;
	uint32		lexemes;
	uint64		postings;
} SegmentCheck;

/* Notes the rows of a segment. */
static void
check_rows(Check *check, SegmentCheck *seen, Source *source)
{
	ItemPointerData *tid = seen->tids;

	for (float *length = seen->lengths; source->next_row(source, tid, length); tid++, length++)
	{
		if (!ItemPointerIsValid(tid))
		{
			seen->dead++;
			continue;
		}
		note_row(check, tid, *length);
		seen->totals.documents += *length >= 0;
	}
}

/* Checks the postings of a lexeme; returns in how many rows that are not dead it stands. */
static uint32
check_lexeme(Check *check, SegmentCheck *seen, Source *source)
{
	const SegmentInfo *info = seen->info;
	int64		last = -1;
	uint32		df = 0;
	Posting		posting;

	seen->lexemes++;
	while (source->next_posting(source, &posting))
	{
		if ((int64) posting.doc <= last || posting.doc >= info->rows)
		{
			report(check, "run " UINT64_FORMAT ": the postings of lexeme %u are out of order", info->run,
				   seen->lexemes);
			break;
		}
		last = posting.doc;
		seen->postings++;
		if (!ItemPointerIsValid(&seen->tids[posting.doc]))
			continue;
		df++;
		if (check->meta.positions && !positions_fit(&posting))
			report(check, "run " UINT64_FORMAT ": positions of lexeme %u do not fit in row %u", info->run,
				   seen->lexemes, posting.doc);
		for (int f = 0; f < POSTING_FIELDS; f++)
			seen->totals.length[f] += posting.tf[f];
		digest_lookup(check->rows, seen->tids[posting.doc])->digest +=
			posting_digest(source->lexeme, source->len, posting.tf);
	}
	return df;
}

/* Checks one segment, and notes its rows. */
static void
check_segment(Check *check, const SegmentInfo *info)
{
	Segment    *segment = dlg_segment_open(check->index, info);
	Source	   *source = dlg_segment_source(segment, check->meta.positions);
	SegmentCheck seen = {.info = info};
	Dictionary	dictionary;
	char		before[MAXSTRLEN + 1];
	int			before_len = -1;

	seen.tids = MemoryContextAllocHuge(CurrentMemoryContext, Max(info->rows, 1) * sizeof(ItemPointerData));
	seen.lengths = MemoryContextAllocHuge(CurrentMemoryContext, Max(info->rows, 1) * sizeof(float));
	check_rows(check, &seen, source);
	dlg_dictionary_open(&dictionary, segment);
	while (source->next_lexeme(source) && dlg_dictionary_next(&dictionary))
	{
		const char *fault;
		uint32		df;

		CHECK_FOR_INTERRUPTS();
		if (before_len >= 0 && dlg_corpus_compare(before, before_len, source->lexeme, source->len) >= 0)
			report(check, "run " UINT64_FORMAT ": the dictionary is out of order at lexeme %u",
				   info->run, seen.lexemes);
		before_len = Min(source->len, MAXSTRLEN);
		memcpy(before, source->lexeme, before_len);
		df = check_lexeme(check, &seen, source);
		if (df != dlg_dictionary_df(&dictionary))
			report(check, "run " UINT64_FORMAT ": lexeme %u stands in %u rows, not in %u", info->run,
				   seen.lexemes, df, dlg_dictionary_df(&dictionary));
		fault = dlg_check_bounds(segment, &dictionary.entry, check->meta.weights, seen.lengths);
		if (fault != NULL)
			report(check, "run " UINT64_FORMAT ": lexeme %u: %s", info->run, seen.lexemes, fault);
	}
	dlg_dictionary_close(&dictionary);
	source->close(source);
	if (seen.lexemes != segment->lexemes || seen.postings != segment->postings || seen.dead != info->dead ||
		memcmp(&seen.totals, &info->totals, sizeof seen.totals) != 0)
		report(check, "run " UINT64_FORMAT ": its figures are not what its postings add up to", info->run);
	pfree(seen.tids);
	pfree(seen.lengths);
}

/* Holds a row of the table, under the TID that an index knows it by, against what the index says. */
static void
check_heap_row(Relation index, ItemPointer tid, Datum *values, bool *isnull, bool alive, void *state)
{
	Check	   *check = state;
	MemoryContext caller = MemoryContextSwitchTo(check->row_context);
	RowDigest  *row = digest_lookup(check->rows, *tid);
	float		length = -1;
	uint64		digest = isnull[0] ? 0 : document_digest(check, DatumGetTSVector(values[0]), &length);

	MemoryContextSwitchTo(caller);
	MemoryContextReset(check->row_context);
	if (row == NULL)
		report(check, "row (%u,%u) of the table is not in the index", ItemPointerGetBlockNumber(tid),
			   ItemPointerGetOffsetNumber(tid));
	else if (row->digest != digest || row->length != length)
		report(check, "row (%u,%u) of the table holds other words than the index says",
			   ItemPointerGetBlockNumber(tid), ItemPointerGetOffsetNumber(tid));
}

/* Goes through the table as a concurrent build does: the rows that the snapshot sees. */
static void
check_heap(Check *check, Relation heap)
{
	IndexInfo  *info = BuildIndexInfo(check->index);
	/* the statement's own, older than what was read of the index: no row is missed that commits meanwhile */
	Snapshot	snapshot = RegisterSnapshot(GetActiveSnapshot());
	TableScanDesc scan = table_beginscan_strat(heap, snapshot, 0, NULL, true, true);

	info->ii_Concurrent = true;
	table_index_build_scan(heap, check->index, info, true, false, check_heap_row, check, scan);
	UnregisterSnapshot(snapshot);
}

/* bm25_check(index): what is wrong with it, a row for each fault. */
Datum
dlg_bm25_check(PG_FUNCTION_ARGS)
{
	Oid			oid = PG_GETARG_OID(0);
	Oid			heap_oid = dlg_bm25_table(oid);
	Check	   *check = palloc0(sizeof(Check));
	Relation	heap;
	LOCKMODE	lock;

	/* keeps VACUUM away, which takes out rows while we compare; a standby knows no such lock */
	lock = RecoveryInProgress() ? AccessShareLock : ShareUpdateExclusiveLock;
	heap = table_open(heap_oid, lock);
	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	check->result = (ReturnSetInfo *) fcinfo->resultinfo;
	check->index = index_open(oid, AccessShareLock);
	check->row_context = AllocSetContextCreate(CurrentMemoryContext, "bm25_check row",
											   ALLOCSET_DEFAULT_SIZES);
	check->rows = digest_create(CurrentMemoryContext, 1024, NULL);
	dlg_bm25_read_meta(check->index, &check->meta);
	for (uint32 i = 0; i < check->meta.nsegments; i++)
		check_segment(check, &check->meta.segments[i]);
	if (check->meta.sealed != InvalidBlockNumber)
		dlg_tail_read(check->index, check->meta.sealed, check->meta.sealed_run, check_tail_row, check);
	if (check->meta.tail != InvalidBlockNumber)
		dlg_tail_read(check->index, check->meta.tail, check->meta.tail_run, check_tail_row, check);
	check_heap(check, heap);
	index_close(check->index, AccessShareLock);
	table_close(heap, lock);
	PG_RETURN_NULL();
}
