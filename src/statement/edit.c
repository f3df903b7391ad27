/*
 * edit.c: the triggers on the derived tables: an analyst's hand wins.
 *
 * A row that is edited by hand becomes curated; the place of a parsed row that
 * was edited or deleted by hand goes to the table correction; a row added by
 * hand gets the next seq.  Relies on dlg_is_busy() to tell the extension's own
 * changes, which leave no trace, and on kept.c to respect the traces.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "commands/trigger.h"
#include "core/fact.h"
#include "statement/plan.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"

PG_FUNCTION_INFO_V1(dlg_fact_added);
PG_FUNCTION_INFO_V1(dlg_fact_edited);
PG_FUNCTION_INFO_V1(dlg_fact_remember);

/* Which table a trigger fired on. */
typedef struct Target
{
	Relation	relation;
	TupleDesc	desc;
	char	   *schema;
	char	   *table;
} Target;

/* Refuses to run otherwise than as a trigger, and tells where it fired. */
static Target
target_of(FunctionCallInfo fcinfo)
{
	Target		target;

	if (!CALLED_AS_TRIGGER(fcinfo))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("function %s() can only be called as a trigger", get_func_name(fcinfo->flinfo->fn_oid))));
	target.relation = ((TriggerData *) fcinfo->context)->tg_relation;
	target.desc = RelationGetDescr(target.relation);
	target.schema = get_namespace_name(RelationGetNamespace(target.relation));
	target.table = RelationGetRelationName(target.relation);
	if (dlg_fact_kind(target.table) == FACT_KINDS)
		elog(ERROR, "table \"%s\" holds no facts", target.table);
	return target;
}

/* A column of a tuple by its name. */
static Datum
column(const Target *target, HeapTuple tuple, const char *name, bool *null)
{
	return heap_getattr(tuple, SPI_fnumber(target->desc, name), target->desc, null);
}

/* The tuple with another value in a column; null where `null`. */
static HeapTuple
with_column(const Target *target, HeapTuple tuple, const char *name, Datum value, bool null)
{
	int			number = SPI_fnumber(target->desc, name);

	return heap_modify_tuple_by_cols(tuple, target->desc, 1, &number, &value, &null);
}

/* The tuple with the first free seq of its statement. */
static HeapTuple
with_seq(const Target *target, HeapTuple tuple)
{
	char	   *sql = psprintf("SELECT coalesce(max(seq) + 1, 0) FROM %s WHERE statement_id = $1",
							   quote_qualified_identifier(target->schema, target->table));
	bool		null;
	Datum		id = column(target, tuple, "statement_id", &null);
	Datum		seq;

	if (null || SPI_execute_with_args(sql, 1, (Oid[]) {INT8OID}, &id, NULL, false, 1) != SPI_OK_SELECT)
		return tuple;
	seq = dlg_result(0, 1, &null);
	return with_column(target, tuple, "seq", seq, null);
}

/* The tuple, a commitment, with the words that it is found by. */
static HeapTuple
with_doc(const Target *target, HeapTuple tuple)
{
	static Prepared plan;
	const char *sql = "SELECT @.document($1,"
		" (SELECT string_agg(t.label, ' ' ORDER BY t.topic) FROM @.topic t WHERE t.topic = ANY ($2)),"
		" (SELECT a.sentence FROM @.act a WHERE a.statement_id = $3 AND a.seq = $4), $2)";
	static const char *const names[] = {"content", "topics", "statement_id", "act_seq"};
	const Oid	types[] = {TEXTOID, TEXTARRAYOID, INT8OID, INT4OID};
	SPIPlanPtr	prepared = dlg_prepare(&plan, target->schema, sql, 4, types);
	Datum		values[4];
	char		nulls[4];
	bool		null;
	Datum		doc;

	for (int i = 0; i < 4; i++)
	{
		values[i] = column(target, tuple, names[i], &null);
		nulls[i] = null ? 'n' : ' ';
	}
	dlg_run(prepared, values, nulls);
	doc = dlg_result(0, 1, &null);
	return with_column(target, tuple, "doc", doc, null);
}

/* Takes a trigger's new tuple over into the caller's memory. */
static Datum
finish(HeapTuple tuple)
{
	HeapTuple	copy = SPI_copytuple(tuple);

	SPI_finish();
	return PointerGetDatum(copy);
}

/* Before INSERT of a row by hand without seq, or of a commitment without doc: completes it. */
Datum
dlg_fact_added(PG_FUNCTION_ARGS)
{
	Target		target = target_of(fcinfo);
	HeapTuple	tuple = ((TriggerData *) fcinfo->context)->tg_trigtuple;
	bool		null;

	SPI_connect();
	column(&target, tuple, "seq", &null);
	if (null)
		tuple = with_seq(&target, tuple);
	if (SPI_fnumber(target.desc, "doc") > 0)
	{
		column(&target, tuple, "doc", &null);
		if (null)
			tuple = with_doc(&target, tuple);
	}
	return finish(tuple);
}

/* The OID of the value 'curated' in the type of the column origin. */
static Datum
curated(const Target *target)
{
	Oid			type = SPI_gettypeid(target->desc, SPI_fnumber(target->desc, "origin"));
	Oid			input,
				param;

	getTypeInputInfo(type, &input, &param);
	return OidInputFunctionCall(input, pstrdup("curated"), param, -1);
}

/* Before UPDATE of a row by hand: it becomes curated, and a commitment is indexed anew. */
Datum
dlg_fact_edited(PG_FUNCTION_ARGS)
{
	Target		target = target_of(fcinfo);
	HeapTuple	tuple = ((TriggerData *) fcinfo->context)->tg_newtuple;

	if (dlg_is_busy())
		return PointerGetDatum(tuple);
	SPI_connect();
	tuple = with_column(&target, tuple, "origin", curated(&target), false);
	if (SPI_fnumber(target.desc, "doc") > 0)
		tuple = with_doc(&target, tuple);
	return finish(tuple);
}

/*
 * After UPDATE or DELETE of parsed rows by hand: remembers their places.  The
 * commitments of a deleted act go with it.  Rows that go because their
 * statement goes are not remembered.
 */
Datum
dlg_fact_remember(PG_FUNCTION_ARGS)
{
	static Prepared updated[FACT_KINDS],
				deleted[FACT_KINDS],
				dependent;
	Target		target = target_of(fcinfo);
	TriggerData *trigger = (TriggerData *) fcinfo->context;
	bool		is_delete = TRIGGER_FIRED_BY_DELETE(trigger->tg_event);
	FactKind	kind = dlg_fact_kind(target.table);
	Datum		fact = CStringGetTextDatum(target.table);
	const char *sql = "INSERT INTO @.correction (statement_id, fact, seq, span)"
		" SELECT r.statement_id, $1, %s, r.span FROM replaced r JOIN @.statement s ON s.id = r.statement_id"
		" WHERE r.origin = 'parsed' AND r.span IS NOT NULL ON CONFLICT DO NOTHING";
	const char *dependents = "DELETE FROM @.commitment c"
		" USING replaced r JOIN @.statement s ON s.id = r.statement_id"
		" WHERE c.statement_id = r.statement_id AND c.act_seq = r.seq AND c.origin = 'parsed'";

	if (dlg_is_busy())
		return PointerGetDatum(NULL);
	SPI_connect();
	if (SPI_register_trigger_data(trigger) != SPI_OK_TD_REGISTER)
		elog(ERROR, "SPI_register_trigger_data failed");
	dlg_run(dlg_prepare(is_delete ? &deleted[kind] : &updated[kind], target.schema,
						psprintf(sql, is_delete ? "NULL" : "r.seq"), 1, (Oid[]) {TEXTOID}), &fact, NULL);
	if (is_delete && kind == FACT_ACT)
		SPI_execute_plan(dlg_prepare(&dependent, target.schema, dependents, 0, NULL), NULL, NULL, false, 0);
	SPI_finish();
	return PointerGetDatum(NULL);
}
