/*
 * lexicon.c: keeps the compiled lexicon of this database in the backend.
 *
 * The tables are read directly, so whoever may call a function of the
 * extension may use its lexicon.  They are read like catalogs, with a snapshot
 * of now: a row that another session commits is in every later reading, even
 * within a transaction that holds an older snapshot.
 *
 * News come as relcache invalidations, which the tables' statement triggers
 * send (changed.c).  Invariant: `current` holds every row whose invalidation
 * has been received, or `stale` is true.
 *
 * Several editions may be alive at once: a caller pins the one it got to its
 * memory context; an edition that is no longer current goes with its last pin.
 */
#include "lexicon/lexicon.h"

#include "access/table.h"
#include "access/tableam.h"
#include "catalog/namespace.h"
#include "executor/tuptable.h"
#include "fmgr.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/snapmgr.h"

#define SCHEMA "dialogue"

typedef struct Edition
{
	MemoryContext memory;		/* holds all of it, this struct too */
	Arena		arena;
	Lexicon    *lexicon;
	uint64		pins;
} Edition;

static Edition *current = NULL;
static bool stale = true;
static Oid	watched[LEXTABLE_COUNT];	/* whose invalidations make `current` stale */

static void *
get_chunk(void *owner, size_t size)
{
	return MemoryContextAllocHuge((MemoryContext) owner, size);
}

static void
poll_interrupts(void *owner)
{
	CHECK_FOR_INTERRUPTS();
}

Arena
dlg_lexicon_arena(MemoryContext memory)
{
	return (Arena) {.get = get_chunk, .poll = poll_interrupts, .owner = memory};
}

/* Notes that a lexicon table has changed, or that anything may have. */
static void
note_change(Datum arg, Oid relation)
{
	for (int i = 0; i < LEXTABLE_COUNT && !stale; i++)
		stale = relation == InvalidOid || relation == watched[i];
}

int
dlg_lexicon_table(Relation relation)
{
	if (RelationGetNamespace(relation) == get_namespace_oid(SCHEMA, true))
		for (int i = 0; i < LEXTABLE_COUNT; i++)
			if (strcmp(RelationGetRelationName(relation), dlg_lexicon_tables[i].name) == 0)
				return i;
	return -1;
}

/* A column's value as UTF-8, the null slice for null. */
static Slice
field_of(Relation relation, HeapTuple row, const char *column)
{
	TupleDesc	desc = RelationGetDescr(relation);
	AttrNumber	number = get_attnum(RelationGetRelid(relation), column);
	Form_pg_attribute attribute;
	bool		null;
	Datum		value;
	char	   *string;
	Oid			output;
	bool		varlena;

	if (number == InvalidAttrNumber)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_COLUMN),
				 errmsg("lexicon table \"%s\" has no column \"%s\"", RelationGetRelationName(relation), column),
				 errhint("The tables are those that CREATE EXTENSION makes; columns may be added, not dropped.")));
	attribute = TupleDescAttr(desc, number - 1);
	value = heap_getattr(row, number, desc, &null);
	if (null)
		return NO_SLICE;
	if (attribute->atttypid == TEXTOID)
		string = TextDatumGetCString(value);
	else
	{
		getTypeOutputInfo(attribute->atttypid, &output, &varlena);
		string = OidOutputFunctionCall(output, value);
	}
	string = pg_server_to_any(string, (int) strlen(string), PG_UTF8);
	return (Slice) {string, (uint32_t) strlen(string)};
}

/* Raises the error for a column's value. */
static void
refuse(Relation relation, LexTable table, uint32_t column, Slice value, const char *detail, const char *hint)
{
	const LexTableInfo *info = &dlg_lexicon_tables[table];

	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 value.data ?
			 errmsg("invalid %s \"%s\" for lexicon table \"%s\"", info->columns[column],
					pg_any_to_server(value.data, (int) value.len, PG_UTF8), info->name) :
			 errmsg("missing %s for lexicon table \"%s\"", info->columns[column], info->name),
			 errdetail("%s", detail),
			 hint ? errhint("%s", hint) :
			 errhint("The comments of table \"%s.%s\" and its columns tell what a row means and may hold.",
					 SCHEMA, info->name),
			 errtablecol(relation, get_attnum(RelationGetRelid(relation), info->columns[column]))));
}

void
dlg_lexicon_take(Lexicon *lexicon, LexTable table, Relation relation, HeapTuple row, bool strict)
{
	const LexTableInfo *info = &dlg_lexicon_tables[table];
	Slice		fields[lengthof(info->columns)];
	const char *detail;
	const char *hint;
	DlgError	error;
	int			column;

	for (int i = 0; i < info->ncolumns; i++)
		fields[i] = field_of(relation, row, info->columns[i]);
	if (!dlg_lexicon_add(lexicon, table, fields, &error))
	{
		column = error.offset < (uint32_t) info->ncolumns ? (int) error.offset : 0;
		refuse(relation, table, column, fields[column], error.rule ? error.rule : "The reader cannot use it.",
			   NULL);
	}
	if (strict && (column = dlg_lexicon_broken_rule(table, fields, &detail, &hint)) >= 0)
		refuse(relation, table, column, fields[column], detail, hint);
}

/* Reads all rows of one table. */
static void
read_table(Lexicon *lexicon, LexTable table, Snapshot snapshot, MemoryContext scratch)
{
	Relation	relation = table_open(watched[table], AccessShareLock);
	TupleTableSlot *slot = table_slot_create(relation, NULL);
	TableScanDesc scan = table_beginscan(relation, snapshot, 0, NULL);
	MemoryContext before = MemoryContextSwitchTo(scratch);

	while (table_scan_getnextslot(scan, ForwardScanDirection, slot))
	{
		bool		free;
		HeapTuple	row = ExecFetchSlotHeapTuple(slot, false, &free);

		CHECK_FOR_INTERRUPTS();
		dlg_lexicon_take(lexicon, table, relation, row, false);
		MemoryContextReset(scratch);
	}
	MemoryContextSwitchTo(before);
	table_endscan(scan);
	ExecDropSingleTupleTableSlot(slot);
	table_close(relation, AccessShareLock);
}

/* Looks the tables up afresh, since the extension may have been made anew. */
static void
find_tables(void)
{
	Oid			schema = get_namespace_oid(SCHEMA, false);

	for (int i = 0; i < LEXTABLE_COUNT; i++)
	{
		watched[i] = get_relname_relid(dlg_lexicon_tables[i].name, schema);
		if (!OidIsValid(watched[i]))
			ereport(ERROR,
					(errcode(ERRCODE_UNDEFINED_TABLE),
					 errmsg("lexicon table \"%s.%s\" does not exist", SCHEMA, dlg_lexicon_tables[i].name),
					 errhint("Create the extension \"dialogue\" in this database.")));
	}
}

/* Compiles a new edition. */
static Edition *
compile(void)
{
	MemoryContext memory = AllocSetContextCreate(CurrentMemoryContext, "dialogue lexicon", ALLOCSET_DEFAULT_SIZES);
	MemoryContext scratch = AllocSetContextCreate(CurrentMemoryContext, "dialogue lexicon row", ALLOCSET_SMALL_SIZES);
	Edition    *edition = MemoryContextAllocZero(memory, sizeof(Edition));
	Snapshot	snapshot;

	edition->memory = memory;
	edition->arena = dlg_lexicon_arena(memory);
	edition->lexicon = dlg_lexicon_new(&edition->arena);
	snapshot = RegisterSnapshot(GetCatalogSnapshot(watched[0]));
	for (int i = 0; i < LEXTABLE_COUNT; i++)
		read_table(edition->lexicon, (LexTable) i, snapshot, scratch);
	UnregisterSnapshot(snapshot);
	dlg_lexicon_finish(edition->lexicon);
	MemoryContextDelete(scratch);
	MemoryContextSetParent(memory, CacheMemoryContext);
	return edition;
}

static void
unpin(void *arg)
{
	Edition    *edition = arg;

	if (--edition->pins == 0 && edition != current)
		MemoryContextDelete(edition->memory);
}

const Lexicon *
dlg_lexicon(void)
{
	static bool listening = false;
	MemoryContextCallback *pin;

	if (!listening)
	{
		CacheRegisterRelcacheCallback(note_change, (Datum) 0);
		listening = true;
	}
	AcceptInvalidationMessages();
	if (stale || current == NULL)
	{
		Edition    *fresh;
		Edition    *old = current;

		find_tables();
		stale = false;			/* set again if news come while the rows are read */
		PG_TRY();
		{
			fresh = compile();
		}
		PG_CATCH();
		{
			stale = true;
			PG_RE_THROW();
		}
		PG_END_TRY();
		current = fresh;
		if (old && old->pins == 0)
			MemoryContextDelete(old->memory);
	}
	pin = MemoryContextAlloc(CurrentMemoryContext, sizeof *pin);
	pin->func = unpin;
	pin->arg = current;
	current->pins++;
	MemoryContextRegisterResetCallback(CurrentMemoryContext, pin);
	return current->lexicon;
}
