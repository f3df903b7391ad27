/*
 * copy.c: copies(): republished statements and their originals.
 *
 * Near-duplicates are found without comparing all with all.  The statements
 * are put in order of publication.  For each place of their sketches, those
 * with the same key form a bucket; a statement is held only against the first
 * of each of its buckets and its neighbour there, nearest fingerprints first,
 * and at most TRIES of them word by word (core/copy.c).  So the whole takes
 * n log n steps, also where all are alike.  Statements that are the same
 * become one set, whatever the chain between them; its first is the original.
 *
 * The statements are read with the rights of whoever asks.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "core/likeness/fingerprint.h"
#include "core/likeness/word.h"
#include "fmgr.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "port/pg_bitutils.h"
#include "statement/plan.h"
#include "statement/source.h"
#include "utils/array.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"

/*
 * Fingerprints that differ in more bits are not held against each other.
 * Unrelated texts differ in 32, give or take 4; where half of either is the
 * other's, in 21; where one is half of the other, in 16.
 */
#define FAR 24
#define TRIES 3
#define ROWS 1000				/* read at a time */

PG_FUNCTION_INFO_V1(dlg_copies);
PG_FUNCTION_INFO_V1(dlg_is_copy_of);

typedef struct Signed
{
	int64		id;
	uint64		fingerprint;
	uint32		keys[DLG_SKETCH];
	uint32		original;		/* index of an earlier one of its set; its own where there is none */
} Signed;

typedef struct Signatures
{
	Signed	   *rows;			/* in order of publication */
	uint32		n;
	uint32		room;
} Signatures;

/* One statement in the bucket of a key. */
typedef struct Keyed
{
	uint32		key;
	uint32		index;
} Keyed;

/* Those that a statement is to be held against. */
typedef struct Candidates
{
	uint32		index[2 * DLG_SKETCH];
	int			distance[2 * DLG_SKETCH];
	int			n;
} Candidates;

/* Keeps one row of the query. */
static void
add_row(Signatures *all, HeapTuple tuple, TupleDesc desc)
{
	bool		null;
	Datum		sketch = SPI_getbinval(tuple, desc, 3, &null);
	ArrayType  *keys = null ? NULL : DatumGetArrayTypeP(sketch);
	Signed	   *row;

	if (keys == NULL || ARR_NDIM(keys) != 1 || ARR_DIMS(keys)[0] != DLG_SKETCH || ARR_HASNULL(keys))
		return;					/* no word in it */
	if (all->n == all->room)
	{
		all->room *= 2;
		all->rows = repalloc_huge(all->rows, all->room * sizeof(Signed));
	}
	row = &all->rows[all->n];
	row->id = DatumGetInt64(SPI_getbinval(tuple, desc, 1, &null));
	row->fingerprint = (uint64) DatumGetInt64(SPI_getbinval(tuple, desc, 2, &null));
	memcpy(row->keys, (char *) keys + ARR_OVERHEAD_NONULLS(1), sizeof row->keys);
	row->original = all->n++;
}

/* Reads the signatures of the statements that are asked about: all where `ids` is null. */
static Signatures
read_signatures(const char *schema, Datum ids, bool all_of_them)
{
	static Prepared some;
	static Prepared every;
	SPIPlanPtr	plan = all_of_them
		? dlg_prepare(&every, schema, "SELECT id, fingerprint, sketch FROM @.statement"
					  " ORDER BY published NULLS LAST, id", 0, NULL)
		: dlg_prepare(&some, schema, "SELECT id, fingerprint, sketch FROM @.statement WHERE id = ANY ($1)"
					  " ORDER BY published NULLS LAST, id", 1, (Oid[]) {INT8ARRAYOID});
	Portal		cursor = SPI_cursor_open(NULL, plan, &ids, NULL, true);
	Signatures	all = {.room = ROWS};

	all.rows = palloc(all.room * sizeof(Signed));
	for (;;)
	{
		SPI_cursor_fetch(cursor, true, ROWS);
		if (SPI_processed == 0)
			break;
		for (uint64 i = 0; i < SPI_processed; i++)
			add_row(&all, SPI_tuptable->vals[i], SPI_tuptable->tupdesc);
		SPI_freetuptable(SPI_tuptable);
	}
	SPI_cursor_close(cursor);
	return all;
}

static int
by_key(const void *a, const void *b)
{
	const Keyed *x = a;
	const Keyed *y = b;

	if (x->key != y->key)
		return x->key < y->key ? -1 : 1;
	return x->index < y->index ? -1 : x->index > y->index;
}

/* Adds an earlier statement to the candidates, unless it is there or far. */
static void
add_candidate(const Signatures *all, Candidates *candidates, uint32 self, uint32 index)
{
	int			distance = pg_popcount64(all->rows[self].fingerprint ^ all->rows[index].fingerprint);
	int			i = candidates->n;

	if (distance > FAR)
		return;
	for (int k = 0; k < candidates->n; k++)
		if (candidates->index[k] == index)
			return;
	for (; i > 0 && (candidates->distance[i - 1] > distance ||
					 (candidates->distance[i - 1] == distance && candidates->index[i - 1] > index)); i--)
	{
		candidates->index[i] = candidates->index[i - 1];
		candidates->distance[i] = candidates->distance[i - 1];
	}
	candidates->index[i] = index;
	candidates->distance[i] = distance;
	candidates->n++;
}

/*
 * Finds, for each statement, the first of each of its buckets and the one
 * before it there: [2 * n * DLG_SKETCH].
 */
static uint32 *
find_buckets(const Signatures *all)
{
	uint32	   *met = MemoryContextAllocHuge(CurrentMemoryContext, (Size) all->n * 2 * DLG_SKETCH * sizeof(uint32));
	Keyed	   *keyed = MemoryContextAllocHuge(CurrentMemoryContext, (Size) all->n * sizeof(Keyed));

	for (int k = 0; k < DLG_SKETCH; k++)
	{
		uint32		first = 0;

		for (uint32 i = 0; i < all->n; i++)
			keyed[i] = (Keyed) {all->rows[i].keys[k], i};
		qsort(keyed, all->n, sizeof(Keyed), by_key);
		for (uint32 i = 0; i < all->n; i++)
		{
			uint32	   *mine = &met[((Size) keyed[i].index * DLG_SKETCH + k) * 2];

			if (i > 0 && keyed[i].key != keyed[i - 1].key)
				first = i;
			mine[0] = keyed[first].index;
			mine[1] = keyed[i == first ? i : i - 1].index;
		}
		CHECK_FOR_INTERRUPTS();
	}
	pfree(keyed);
	return met;
}

/* Fetches a body; null where it has gone. */
static Slice
fetch_body(const char *schema, int64 id)
{
	static Prepared plan;
	Datum		value = Int64GetDatum(id);
	SPIPlanPtr	prepared = dlg_prepare(&plan, schema, "SELECT body FROM @.statement WHERE id = $1", 1,
									   (Oid[]) {INT8OID});
	Slice		body = NO_SLICE;
	bool		null;

	if (SPI_execute_plan(prepared, &value, NULL, true, 1) == SPI_OK_SELECT && SPI_processed == 1)
		body.data = dlg_utf8(dlg_result(0, 1, &null), &body.len);
	return body;
}

/* The earliest statement known to be the same as this one. */
static uint32
original_of(Signatures *all, uint32 index)
{
	Signed	   *rows = all->rows;

	while (rows[index].original != index)
		index = rows[index].original = rows[rows[index].original].original;
	return index;
}

/* Holds a statement against its candidates and joins it with those that are the same. */
static void
join_copies(const char *schema, Signatures *all, const Candidates *candidates, uint32 self)
{
	MemoryContext memory = AllocSetContextCreate(CurrentMemoryContext, "dialogue copies", ALLOCSET_DEFAULT_SIZES);
	MemoryContext before = MemoryContextSwitchTo(memory);
	Arena		arena = dlg_server_arena(memory);
	Slice		body = fetch_body(schema, all->rows[self].id);
	int			tries = TRIES;

	for (int i = 0; i < candidates->n && tries > 0; i++)
	{
		uint32		mine = original_of(all, self);
		uint32		its = original_of(all, candidates->index[i]);
		Slice		other;

		if (mine == its)
			continue;
		tries--;
		other = fetch_body(schema, all->rows[candidates->index[i]].id);
		if (body.data && other.data && dlg_is_copy(&arena, body, other))
			all->rows[Max(mine, its)].original = Min(mine, its);
	}
	MemoryContextSwitchTo(before);
	MemoryContextDelete(memory);
}

/* Finds the original of every statement. */
static void
find_originals(const char *schema, Signatures *all)
{
	uint32	   *met = find_buckets(all);

	for (uint32 i = 0; i < all->n; i++)
	{
		Candidates	candidates = {.n = 0};

		for (int k = 0; k < 2 * DLG_SKETCH; k++)
			if (met[(Size) i * DLG_SKETCH * 2 + k] != i)
				add_candidate(all, &candidates, i, met[(Size) i * DLG_SKETCH * 2 + k]);
		if (candidates.n > 0)
			join_copies(schema, all, &candidates, i);
		CHECK_FOR_INTERRUPTS();
	}
}

/* copies(statement_ids) → statement_id, original_id, distance: one row for each copy. */
Datum
dlg_copies(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	const char *schema = get_namespace_name(get_func_namespace(fcinfo->flinfo->fn_oid));
	Datum		ids = PG_ARGISNULL(0) ? (Datum) 0 : PG_GETARG_DATUM(0);
	Signatures	all;

	InitMaterializedSRF(fcinfo, 0);
	SPI_connect();
	all = read_signatures(schema, ids, PG_ARGISNULL(0));
	find_originals(schema, &all);
	for (uint32 i = 0; i < all.n; i++)
	{
		const Signed *row = &all.rows[i];
		const Signed *original = &all.rows[original_of(&all, i)];
		Datum		values[] = {Int64GetDatum(row->id), Int64GetDatum(original->id),
			Int32GetDatum(pg_popcount64(row->fingerprint ^ original->fingerprint))};
		bool		nulls[] = {false, false, false};

		if (original != row)
			tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
	}
	SPI_finish();
	return (Datum) 0;
}

/* is_copy(a, b): is one text a republished copy of the other? */
Datum
dlg_is_copy_of(PG_FUNCTION_ARGS)
{
	MemoryContext memory = AllocSetContextCreate(CurrentMemoryContext, "dialogue copies", ALLOCSET_DEFAULT_SIZES);
	MemoryContext before = MemoryContextSwitchTo(memory);
	Arena		arena = dlg_server_arena(memory);
	Slice		text[2];
	bool		answer;

	for (int i = 0; i < 2; i++)
		text[i].data = dlg_utf8(PG_GETARG_DATUM(i), &text[i].len);
	answer = dlg_is_copy(&arena, text[0], text[1]);
	MemoryContextSwitchTo(before);
	MemoryContextDelete(memory);
	PG_RETURN_BOOL(answer);
}
