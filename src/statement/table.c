/*
 * table.c: the triggers that keep the derived tables.
 *
 * Loading: one AFTER statement-level trigger on the table of statements reads
 * each new row from the transition table and writes its facts (writer.h).
 * Editing: triggers on the derived tables mark what an analyst changed and
 * remember where, so that no later reading undoes it (kept.h).  All run as
 * the tables' owner, with search_path pinned in SQL.
 */
#include "postgres.h"

#include "access/xact.h"
#include "catalog/pg_collation.h"
#include "catalog/pg_type.h"
#include "commands/trigger.h"
#include "compat.h"
#include "executor/executor.h"
#include "executor/spi.h"
#include "executor/tuptable.h"
#include "fmgr.h"
#include "miscadmin.h"
#include "statement/plan.h"
#include "statement/writer.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"
#include "utils/timestamp.h"

PG_FUNCTION_INFO_V1(dlg_statement_loaded);
PG_FUNCTION_INFO_V1(dlg_statement_changed);

/* A row of the table of statements, as far as reading needs it. */
typedef struct Loaded
{
	int64		id;
	Datum		body;
	DateADT		published;
	bool		has_published;
	TimestampTz loaded_at;
} Loaded;

/* Where those columns are. */
typedef struct LoadedColumns
{
	int			id,
				body,
				published,
				loaded_at;
} LoadedColumns;

/* Refuses to run otherwise than as the trigger it is written to be. */
static TriggerData *
trigger_data(FunctionCallInfo fcinfo, const char *name, bool expected)
{
	if (!CALLED_AS_TRIGGER(fcinfo) || !expected)
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("function %s() was not called by the trigger that it serves", name),
				 errhint("It is the extension's own; use reparse() to read a statement again.")));
	return (TriggerData *) fcinfo->context;
}

static char *
schema_of(Relation relation)
{
	return get_namespace_name(RelationGetNamespace(relation));
}

static LoadedColumns
loaded_columns(TupleDesc desc)
{
	return (LoadedColumns) {SPI_fnumber(desc, "id"), SPI_fnumber(desc, "body"),
		SPI_fnumber(desc, "published"), SPI_fnumber(desc, "loaded_at")};
}

/* Takes a row of statements out of a slot. */
static Loaded
loaded_row(TupleTableSlot *slot, const LoadedColumns *columns)
{
	Loaded		row;
	bool		null;

	row.id = DatumGetInt64(slot_getattr(slot, columns->id, &null));
	row.body = slot_getattr(slot, columns->body, &null);
	row.published = DatumGetDateADT(slot_getattr(slot, columns->published, &null));
	row.has_published = !null;
	row.loaded_at = DatumGetTimestampTz(slot_getattr(slot, columns->loaded_at, &null));
	return row;
}

/* Sets a transition table to its first row. */
static void
rewind_rows(Tuplestorestate *rows)
{
	tuplestore_select_read_pointer(rows, tuplestore_alloc_read_pointer(rows, EXEC_FLAG_REWIND));
	tuplestore_rescan(rows);
}

/*
 * After INSERT on statement: reads each new row and writes what it says.  A
 * row that was not loaded by this transaction comes out of a dump, and its
 * facts come with it.
 */
Datum
dlg_statement_loaded(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = trigger_data(fcinfo, "statement_loaded", true);
	TupleDesc	desc = RelationGetDescr(trigger->tg_relation);
	LoadedColumns columns = loaded_columns(desc);
	TupleTableSlot *slot;
	Writer	   *writer;

	trigger_data(fcinfo, "statement_loaded", trigger->tg_newtable != NULL);
	SPI_connect();
	slot = MakeSingleTupleTableSlot(desc, &TTSOpsMinimalTuple);
	writer = dlg_writer_begin(schema_of(trigger->tg_relation));
	rewind_rows(trigger->tg_newtable);
	while (tuplestore_gettupleslot(trigger->tg_newtable, true, false, slot))
	{
		Loaded		row = loaded_row(slot, &columns);

		if (row.loaded_at == GetCurrentTransactionStartTimestamp())
			dlg_writer_add(writer, row.id, row.body, row.has_published ? &row.published : NULL, false);
	}
	dlg_writer_end(writer);
	ExecDropSingleTupleTableSlot(slot);
	SPI_finish();
	return PointerGetDatum(NULL);
}

/* Are two bodies the same text?  Unchanged ones mostly share their storage. */
static bool
same_body(Datum a, Datum b)
{
	struct varlena *x = (struct varlena *) DatumGetPointer(a);
	struct varlena *y = (struct varlena *) DatumGetPointer(b);

	if (VARATT_IS_EXTERNAL_ONDISK(x) && VARATT_IS_EXTERNAL_ONDISK(y)
		&& memcmp(x, y, VARSIZE_EXTERNAL(x)) == 0)
		return true;
	return DatumGetBool(DirectFunctionCall2Coll(texteq, C_COLLATION_OID, a, b));
}

/* Forgets the places of corrections: they count characters of a body that is no more. */
static void
forget_corrections(const char *schema, int64 statement_id)
{
	static Prepared plan;
	Datum		id = Int64GetDatum(statement_id);

	dlg_run(dlg_prepare(&plan, schema, "DELETE FROM @.correction WHERE statement_id = $1", 1, (Oid[]) {INT8OID}),
			&id, NULL);
}

/* Reads a changed statement again, if what was changed bears on what it says. */
static void
add_changed(Writer *writer, const char *schema, const Loaded *old, const Loaded *new)
{
	bool		same = same_body(old->body, new->body);

	if (same && old->has_published == new->has_published
		&& (!old->has_published || old->published == new->published))
		return;
	if (!same)
		forget_corrections(schema, new->id);
	dlg_writer_add(writer, new->id, new->body, new->has_published ? &new->published : NULL, true);
}

/* After UPDATE on statement: reads those rows again whose body or published changed. */
Datum
dlg_statement_changed(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = trigger_data(fcinfo, "statement_changed", true);
	TupleDesc	desc = RelationGetDescr(trigger->tg_relation);
	LoadedColumns columns = loaded_columns(desc);
	char	   *schema = schema_of(trigger->tg_relation);
	TupleTableSlot *slots[2];
	Writer	   *writer;

	trigger_data(fcinfo, "statement_changed", trigger->tg_newtable != NULL && trigger->tg_oldtable != NULL);
	SPI_connect();
	slots[0] = MakeSingleTupleTableSlot(desc, &TTSOpsMinimalTuple);
	slots[1] = MakeSingleTupleTableSlot(desc, &TTSOpsMinimalTuple);
	writer = dlg_writer_begin(schema);
	rewind_rows(trigger->tg_oldtable);
	rewind_rows(trigger->tg_newtable);
	while (tuplestore_gettupleslot(trigger->tg_oldtable, true, false, slots[0])
		   && tuplestore_gettupleslot(trigger->tg_newtable, true, false, slots[1]))
	{
		Loaded		old = loaded_row(slots[0], &columns);
		Loaded		new = loaded_row(slots[1], &columns);

		add_changed(writer, schema, &old, &new);
	}
	dlg_writer_end(writer);
	ExecDropSingleTupleTableSlot(slots[0]);
	ExecDropSingleTupleTableSlot(slots[1]);
	SPI_finish();
	return PointerGetDatum(NULL);
}
