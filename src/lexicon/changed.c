/*
 * changed.c: the triggers of the lexicon's tables.
 *
 * lexicon_check    before each row: a row that the reader could not use is
 *                  refused here, so that no reading ever fails for it; a row
 *                  of the extension that a user changes becomes the user's.
 * lexicon_replace  before each row of a user's: it takes the place of the
 *                  extension's row with the same key.  So a plain INSERT
 *                  overrides, and a restored dump does too.
 * lexicon_changed  after each statement: tells all sessions.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "commands/trigger.h"
#include "executor/spi.h"
#include "fmgr.h"
#include "utils/builtins.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rel.h"

#include "lexicon/lexicon.h"

PG_FUNCTION_INFO_V1(dlg_lexicon_check);
PG_FUNCTION_INFO_V1(dlg_lexicon_replace);
PG_FUNCTION_INFO_V1(dlg_lexicon_changed);

/* The trigger's data and the lexicon table that it fires on; an error where it is on another. */
static TriggerData *
fired(FunctionCallInfo fcinfo, int *table)
{
	TriggerData *trigger = (TriggerData *) fcinfo->context;

	*table = CALLED_AS_TRIGGER(fcinfo) ? dlg_lexicon_table(trigger->tg_relation) : -1;
	if (*table < 0)
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("this function serves the triggers of the lexicon's tables only")));
	return trigger;
}

/* The row that is about to be stored. */
static HeapTuple
new_row(const TriggerData *trigger)
{
	return TRIGGER_FIRED_BY_UPDATE(trigger->tg_event) ? trigger->tg_newtuple : trigger->tg_trigtuple;
}

static bool
is_builtin(Relation relation, HeapTuple row, int *number)
{
	bool		null;
	Datum		value;

	*number = get_attnum(RelationGetRelid(relation), "builtin");
	value = heap_getattr(row, *number, RelationGetDescr(relation), &null);
	return !null && DatumGetBool(value);
}

Datum
dlg_lexicon_check(PG_FUNCTION_ARGS)
{
	int			table;
	TriggerData *trigger = fired(fcinfo, &table);
	Relation	relation = trigger->tg_relation;
	HeapTuple	row = new_row(trigger);
	MemoryContext memory = AllocSetContextCreate(CurrentMemoryContext, "dialogue lexicon row", ALLOCSET_DEFAULT_SIZES);
	MemoryContext before = MemoryContextSwitchTo(memory);
	Arena		arena = dlg_lexicon_arena(memory);
	int			number;

	dlg_lexicon_take(dlg_lexicon_new(&arena), (LexTable) table, relation, row, true);
	MemoryContextSwitchTo(before);
	MemoryContextDelete(memory);
	if (TRIGGER_FIRED_BY_UPDATE(trigger->tg_event) && is_builtin(relation, row, &number))
	{
		Datum		users = BoolGetDatum(false);
		bool		null = false;

		row = heap_modify_tuple_by_cols(row, RelationGetDescr(relation), 1, &number, &users, &null);
	}
	return PointerGetDatum(row);
}

/* DELETE of the built-in row with the key of `row`; fills the arguments of its parameters. */
static char *
delete_query(Relation relation, HeapTuple row, int *n, Oid *types, Datum *values)
{
	TupleDesc	desc = RelationGetDescr(relation);
	Bitmapset  *key = RelationGetIndexAttrBitmap(relation, INDEX_ATTR_BITMAP_PRIMARY_KEY);
	StringInfoData query;
	int			i = -1;

	initStringInfo(&query);
	appendStringInfo(&query, "DELETE FROM %s WHERE builtin",
					 quote_qualified_identifier(get_namespace_name(RelationGetNamespace(relation)),
												RelationGetRelationName(relation)));
	*n = 0;
	while ((i = bms_next_member(key, i)) >= 0 && *n < INDEX_MAX_KEYS)
	{
		AttrNumber	number = i + FirstLowInvalidHeapAttributeNumber;
		Form_pg_attribute attribute = TupleDescAttr(desc, number - 1);
		bool		null;

		types[*n] = attribute->atttypid;
		values[*n] = heap_getattr(row, number, desc, &null);
		if (null)
			return NULL;		/* NOT NULL will refuse the row */
		appendStringInfo(&query, " AND %s = $%d", quote_identifier(NameStr(attribute->attname)), ++*n);
	}
	return *n ? query.data : NULL;
}

/*
 * Runs with the rights of the tables' owner (SECURITY DEFINER), since whoever
 * may add rows need not be allowed to delete any; it deletes nothing but the
 * built-in row that the new one replaces.
 */
Datum
dlg_lexicon_replace(PG_FUNCTION_ARGS)
{
	int			table;
	TriggerData *trigger = fired(fcinfo, &table);
	HeapTuple	row = new_row(trigger);
	Oid			types[INDEX_MAX_KEYS];
	Datum		values[INDEX_MAX_KEYS];
	char	   *query;
	int			n;

	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
	/* What refers to the row is checked again once the new one is there. */
	if ((table == LEXTABLE_PARTY_INFO || table == LEXTABLE_TOPIC) &&
		SPI_execute("SET CONSTRAINTS dialogue.party_name_party_fkey, dialogue.topic_cue_topic_fkey,"
					" dialogue.topic_label_topic_fkey, dialogue.term_topic_fkey DEFERRED", false, 0) !=
		SPI_OK_UTILITY)
		elog(ERROR, "could not defer the constraints of \"%s\"", dlg_lexicon_tables[table].name);
	query = delete_query(trigger->tg_relation, row, &n, types, values);
	if (query && SPI_execute_with_args(query, n, types, values, NULL, false, 0) != SPI_OK_DELETE)
		elog(ERROR, "could not replace a built-in row of \"%s\"", dlg_lexicon_tables[table].name);
	SPI_finish();
	return PointerGetDatum(row);
}

Datum
dlg_lexicon_changed(PG_FUNCTION_ARGS)
{
	int			table;
	TriggerData *trigger = fired(fcinfo, &table);

	CacheInvalidateRelcacheByRelid(RelationGetRelid(trigger->tg_relation));
	return PointerGetDatum(NULL);
}
