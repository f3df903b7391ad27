/*
 * writer.c: from a reading to rows, batch by batch.
 *
 * Relies on writer.h, on row.h for the rows and on kept.h for what analysts
 * did.  Invariants: no slice of a reading is used after SQL has run, since
 * that may renew the lexicon; acts are inserted before the commitments that
 * refer to them; memory does not grow with the number of statements.
 */
#include "statement/writer.h"

#include "access/table.h"
#include "catalog/namespace.h"
#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "statement/kept.h"
#include "statement/plan.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rel.h"

/* Bytes of text after which what was gathered is written. */
#define BATCH (512 * 1024)

/* The rows of one table that wait to be written. */
typedef struct Sink
{
	Shape	   *shape;
	Tuplestorestate *rows;
	EphemeralNamedRelation relation;	/* by this name SQL knows them */
	SPIPlanPtr	insert;
} Sink;

struct Writer
{
	MemoryContext memory;		/* of the writer */
	MemoryContext reading;		/* reset with each statement */
	MemoryContext row;			/* reset with each row */
	const char *schema;
	Sink		sinks[FACT_KINDS];
	uint64		bytes;			/* of text since the last flush */
	int64		written;
};

/*
 * Writes the INSERT that takes a table's rows from its sink.  A commitment is
 * indexed by its words, by the labels of its topics and by its act's sentence.
 */
static char *
insert_statement(FactKind kind)
{
	const FactInfo *info = &dlg_facts[kind];
	bool		doc = kind == FACT_COMMITMENT;
	const char *words = ", @.document(content,"
		" (SELECT string_agg(t.label, ' ' ORDER BY t.topic) FROM @.topic t WHERE t.topic = ANY (r.topics)),"
		" (SELECT a.sentence FROM @.act a WHERE a.statement_id = r.statement_id AND a.seq = r.act_seq), r.topics)";
	StringInfoData columns,
				out;

	initStringInfo(&columns);
	for (int i = 0; i < info->nfields; i++)
		if (info->fields[i].where & IN_TABLE)
			appendStringInfo(&columns, ", %s", quote_identifier(info->fields[i].name));
	initStringInfo(&out);
	appendStringInfo(&out, "INSERT INTO @.%s (statement_id, seq%s, origin%s)"
					 " SELECT statement_id, seq%s, 'parsed'%s FROM parsed_%s r",
					 info->table, columns.data, doc ? ", doc" : "", columns.data, doc ? words : "", info->table);
	return out.data;
}

static void
begin_rows(Sink *sink)
{
	sink->rows = tuplestore_begin_heap(false, false, work_mem);
	sink->relation->reldata = sink->rows;
}

/* Opens the sink of a kind of fact and makes it known to SQL. */
static void
begin_sink(Writer *writer, FactKind kind)
{
	static Prepared inserts[FACT_KINDS];
	Sink	   *sink = &writer->sinks[kind];
	Oid			table = get_relname_relid(dlg_facts[kind].table, get_namespace_oid(writer->schema, false));
	Relation	relation = table_open(table, AccessShareLock);

	sink->shape = dlg_shape(kind, CreateTupleDescCopy(RelationGetDescr(relation)));
	table_close(relation, NoLock);
	sink->relation = palloc0(sizeof(EphemeralNamedRelationData));
	sink->relation->md.name = psprintf("parsed_%s", dlg_facts[kind].table);
	sink->relation->md.reliddesc = table;
	sink->relation->md.enrtype = ENR_NAMED_TUPLESTORE;
	sink->relation->md.enrtuples = 100;
	begin_rows(sink);
	if (SPI_register_relation(sink->relation) != SPI_OK_REL_REGISTER)
		elog(ERROR, "SPI_register_relation failed");
	sink->insert = dlg_prepare(&inserts[kind], writer->schema, insert_statement(kind), 0, NULL);
}

/* Starts a writer; see writer.h. */
Writer *
dlg_writer_begin(const char *schema)
{
	MemoryContext memory = AllocSetContextCreate(CurrentMemoryContext, "dialogue writer",
												 ALLOCSET_DEFAULT_SIZES);
	MemoryContext before = MemoryContextSwitchTo(memory);
	Writer	   *writer = palloc0(sizeof(Writer));

	writer->memory = memory;
	writer->reading = AllocSetContextCreate(memory, "dialogue statement", ALLOCSET_DEFAULT_SIZES);
	writer->row = AllocSetContextCreate(memory, "dialogue row", ALLOCSET_DEFAULT_SIZES);
	writer->schema = pstrdup(schema);
	for (FactKind kind = 0; kind < FACT_KINDS; kind++)
		begin_sink(writer, kind);
	MemoryContextSwitchTo(before);
	return writer;
}

/* Inserts what waits in the sinks. */
static void
flush(Writer *writer)
{
	MemoryContext before = MemoryContextSwitchTo(writer->memory);

	for (FactKind kind = 0; kind < FACT_KINDS; kind++)
	{
		Sink	   *sink = &writer->sinks[kind];

		if (tuplestore_tuple_count(sink->rows) == 0)
			continue;
		writer->written += (int64) dlg_run(sink->insert, NULL, NULL);
		tuplestore_end(sink->rows);
		begin_rows(sink);
	}
	writer->bytes = 0;
	MemoryContextSwitchTo(before);
}

/* Deletes the parsed rows of a statement. */
static void
erase(const char *schema, int64 statement_id)
{
	static Prepared plans[FACT_KINDS];
	Datum		id = Int64GetDatum(statement_id);

	for (FactKind kind = 0; kind < FACT_KINDS; kind++)
	{
		char	   *sql = psprintf("DELETE FROM @.%s WHERE statement_id = $1 AND origin = 'parsed'",
								   dlg_facts[kind].table);

		dlg_run(dlg_prepare(&plans[kind], schema, sql, 1, (Oid[]) {INT8OID}), &id, NULL);
	}
}

/* Puts one fact into its sink. */
static void
put(Writer *writer, FactKind kind, const Source *source, const void *fact, const Place *place)
{
	Sink	   *sink = &writer->sinks[kind];
	MemoryContext before = MemoryContextSwitchTo(writer->row);

	CHECK_FOR_INTERRUPTS();
	dlg_fill(sink->shape, source, fact, place);
	tuplestore_putvalues(sink->rows, sink->shape->desc, sink->shape->values, sink->shape->nulls);
	MemoryContextSwitchTo(before);
	MemoryContextReset(writer->row);
}

/* Puts all facts of a kind, except those that give way to an analyst's. */
static void
put_kind(Writer *writer, FactKind kind, const Source *source, const Kept *kept, Place *place, int32 *act_seqs)
{
	uint32		n = dlg_fact_count(source->statement, kind);
	int32		next = 0;

	for (uint32 i = 0; i < n; i++)
	{
		const void *fact = dlg_fact(source->statement, kind, i);
		int32		seq;
		bool		instead = kept && dlg_kept_instead(kept, kind, source, fact, &seq);

		if (kind == FACT_COMMITMENT && act_seqs[((const Commitment *) fact)->act] < 0)
			continue;
		if (!instead)
		{
			seq = kept ? dlg_kept_next(kept, kind, next) : next;
			next = seq + 1;
			place->seq = seq;
			put(writer, kind, source, fact, place);
		}
		if (kind == FACT_ACT)
			act_seqs[i] = seq;
	}
}

/* Reads a body and adds its facts; see writer.h. */
void
dlg_writer_add(Writer *writer, int64 statement_id, Datum body, const DateADT *published, bool again)
{
	MemoryContext before = MemoryContextSwitchTo(writer->reading);
	Kept	   *kept = NULL;
	KeptLink   *links = NULL;
	int			nlinks = 0;
	Source	   *source;
	int32	   *act_seqs;
	Place		place = {.statement_id = statement_id};

	if (again)
	{
		links = dlg_kept_links(writer->schema, statement_id, &nlinks);
		erase(writer->schema, statement_id);	/* may wait for an analyst, so look afterwards */
		kept = dlg_kept_find(writer->schema, statement_id);
	}
	source = dlg_open(body, published);
	act_seqs = MemoryContextAllocHuge(writer->reading, ((Size) source->statement->nacts + 1) * sizeof(int32));
	place.act_seqs = act_seqs;
	for (FactKind kind = 0; kind < FACT_KINDS; kind++)
		put_kind(writer, kind, source, kept, &place, act_seqs);
	writer->bytes += source->len;
	if (nlinks > 0)
		dlg_kept_relink(writer->schema, statement_id, links, nlinks, source, act_seqs);
	MemoryContextSwitchTo(before);
	MemoryContextReset(writer->reading);
	if (writer->bytes >= BATCH)
		flush(writer);
}

/* Ends a writer; see writer.h. */
int64
dlg_writer_end(Writer *writer)
{
	int64		written;

	flush(writer);
	written = writer->written;
	for (FactKind kind = 0; kind < FACT_KINDS; kind++)
	{
		SPI_unregister_relation(writer->sinks[kind].relation->md.name);
		tuplestore_end(writer->sinks[kind].rows);
	}
	MemoryContextDelete(writer->memory);
	return written;
}
