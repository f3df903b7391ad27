/*
 * tally.c: topic_tally(): what commitments say on each topic; the aggregate under bi_topics.
 *
 * Takes the commitments of one group in any order and gives one row for each
 * topic.  A query that unnests the topics and groups by them sorts each
 * commitment's group by its text keys; here only the groups are kept, each a
 * small table.  Time is in line with the topics named, but for the numbers of
 * statements, which are sorted at the end.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "common/hashfn.h"
#include "fmgr.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/typcache.h"

PG_FUNCTION_INFO_V1(dlg_topic_tally_add);
PG_FUNCTION_INFO_V1(dlg_topic_tally_rows);

typedef struct TopicKey
{
	const char *bytes;
	int			len;
} TopicKey;

/* A topic and what was said on it. */
typedef struct Topic
{
	TopicKey	key;
	uint32		hash;
	char		status;
	int32		strongest;
	int32		commitments;
	int32		renewed;
	int64		strength;		/* sum */
	int64	   *statements;		/* each as often as others came between its commitments */
	uint32		n;
	uint32		room;
} Topic;

#define SH_PREFIX topics
#define SH_ELEMENT_TYPE Topic
#define SH_KEY_TYPE TopicKey
#define SH_KEY key
#define SH_HASH_KEY(table, key) hash_bytes((const unsigned char *) (key).bytes, (key).len)
#define SH_EQUAL(table, a, b) ((a).len == (b).len && memcmp((a).bytes, (b).bytes, (a).len) == 0)
#define SH_STORE_HASH
#define SH_GET_HASH(table, entry) ((entry)->hash)
#define SH_SCOPE static inline
#define SH_DECLARE
#define SH_DEFINE
#include "lib/simplehash.h"

/* Notes that a statement names the topic. */
static void
add_statement(MemoryContext context, Topic *topic, int64 statement)
{
	if (topic->n > 0 && topic->statements[topic->n - 1] == statement)
		return;
	if (topic->n == topic->room)
	{
		topic->room = topic->room == 0 ? 2 : topic->room * 2;
		topic->statements = topic->n == 0
			? MemoryContextAlloc(context, topic->room * sizeof(int64))
			: repalloc_huge(topic->statements, (Size) topic->room * sizeof(int64));
	}
	topic->statements[topic->n++] = statement;
}

/* The topic of these bytes; a new one if need be. */
static Topic *
find_topic(MemoryContext context, topics_hash *topics, struct varlena *name)
{
	TopicKey	key = {VARDATA_ANY(name), VARSIZE_ANY_EXHDR(name)};
	bool		found;
	Topic	   *topic = topics_insert(topics, key, &found);

	if (found)
		return topic;
	topic->key.bytes = memcpy(MemoryContextAlloc(context, Max(key.len, 1)), key.bytes, key.len);
	topic->commitments = topic->renewed = topic->strength = 0;
	topic->strongest = 0;
	topic->statements = NULL;
	topic->n = topic->room = 0;
	return topic;
}

/* Transition: (state, statement_id, topics, renewed, strength); a row with a null is passed over. */
Datum
dlg_topic_tally_add(PG_FUNCTION_ARGS)
{
	MemoryContext context;
	topics_hash *topics;
	Datum	   *names;
	bool	   *nulls;
	int			n;

	if (!AggCheckCallContext(fcinfo, &context))
		elog(ERROR, "topic_tally is called outside an aggregate");
	topics = PG_ARGISNULL(0) ? topics_create(context, 4, NULL) : (topics_hash *) PG_GETARG_POINTER(0);
	if (PG_ARGISNULL(1) || PG_ARGISNULL(2) || PG_ARGISNULL(3) || PG_ARGISNULL(4))
		PG_RETURN_POINTER(topics);
	deconstruct_array(PG_GETARG_ARRAYTYPE_P(2), TEXTOID, -1, false, TYPALIGN_INT, &names, &nulls, &n);
	for (int i = 0; i < n; i++)
		if (!nulls[i])
		{
			Topic	   *topic = find_topic(context, topics, (struct varlena *) DatumGetPointer(names[i]));

			topic->commitments++;
			topic->renewed += PG_GETARG_BOOL(3);
			topic->strength += PG_GETARG_INT32(4);
			topic->strongest = Max(topic->strongest, PG_GETARG_INT32(4));
			add_statement(context, topic, PG_GETARG_INT64(1));
		}
	PG_RETURN_POINTER(topics);
}

static int
compare_ids(const void *x, const void *y)
{
	int64		a = *(const int64 *) x;
	int64		b = *(const int64 *) y;

	CHECK_FOR_INTERRUPTS();
	return (a > b) - (a < b);
}

/* How many statements name the topic. */
static int32
count_statements(Topic *topic)
{
	int32		count = 0;

	qsort(topic->statements, topic->n, sizeof(int64), compare_ids);
	for (uint32 i = 0; i < topic->n; i++)
		count += i == 0 || topic->statements[i] != topic->statements[i - 1];
	return count;
}

/* The mean of n strengths, to two places as numeric rounds it. */
static double
mean(int64 sum, int64 n)
{
	return (double) ((200 * sum + n) / (2 * n)) / 100;
}

/* The end: an array of topic_count, in no order. */
Datum
dlg_topic_tally_rows(PG_FUNCTION_ARGS)
{
	Oid			type = get_element_type(get_func_rettype(fcinfo->flinfo->fn_oid));
	topics_hash *topics = PG_ARGISNULL(0) ? NULL : (topics_hash *) PG_GETARG_POINTER(0);
	topics_iterator at;
	TupleDesc	columns;
	Datum	   *rows;
	Topic	   *topic;
	int			n = 0;

	if (topics == NULL || topics->members == 0)
		PG_RETURN_NULL();
	columns = lookup_rowtype_tupdesc(type, -1);
	rows = palloc(topics->members * sizeof(Datum));
	topics_start_iterate(topics, &at);
	while ((topic = topics_iterate(topics, &at)) != NULL)
	{
		Datum		values[] = {PointerGetDatum(cstring_to_text_with_len(topic->key.bytes, topic->key.len)),
			Int32GetDatum(topic->commitments), Int32GetDatum(topic->renewed), Int32GetDatum(count_statements(topic)),
			Float8GetDatum(mean(topic->strength, topic->commitments)), Int32GetDatum(topic->strongest)};
		bool		nulls[lengthof(values)] = {false};

		rows[n++] = HeapTupleGetDatum(heap_form_tuple(columns, values, nulls));
	}
	ReleaseTupleDesc(columns);
	PG_RETURN_ARRAYTYPE_P(construct_array(rows, n, type, -1, false, TYPALIGN_DOUBLE));
}
