/*
 * am.c: presents dialogue_bm25 to the server: what it can do, its options, the check of its operator classes.
 */
#include "postgres.h"

#include "bm25/am.h"

#include <float.h>

#include "access/amvalidate.h"
#include "access/htup_details.h"
#include "access/reloptions.h"
#include "catalog/pg_amop.h"
#include "catalog/pg_opclass.h"
#include "catalog/pg_type.h"
#include "commands/progress.h"
#include "commands/vacuum.h"
#include "utils/lsyscache.h"
#include "utils/syscache.h"

PG_FUNCTION_INFO_V1(dlg_bm25_handler);

static relopt_kind option_kind;

/* What each option is; the same list makes them known and reads them. */
static const struct
{
	const char *name;
	const char *description;
	double		value, least, most;
	size_t		offset;
}			real_options[] = {
	{"k1", "How slowly the repetition of a word stops to count.", BM25_K1, 0, 1000, offsetof(IndexOptions, k1)},
	{"b", "How much long documents are held back.", BM25_B, 0, 1, offsetof(IndexOptions, b)},
	{"weight_d", "What a word with weight D counts.", 1, 0, 1000, offsetof(IndexOptions, weight[0])},
	{"weight_c", "What a word with weight C counts.", 1, 0, 1000, offsetof(IndexOptions, weight[1])},
	{"weight_b", "What a word with weight B counts.", 1, 0, 1000, offsetof(IndexOptions, weight[2])},
	{"weight_a", "What a word with weight A counts.", 1, 0, 1000, offsetof(IndexOptions, weight[3])},
};

#define TAIL_LIMIT 512

/* Makes the options known to the server; once, when the library is loaded. */
void
dlg_bm25_register_options(void)
{
	option_kind = add_reloption_kind();
	for (size_t i = 0; i < lengthof(real_options); i++)
		add_real_reloption(option_kind, real_options[i].name, real_options[i].description,
						   real_options[i].value, real_options[i].least, real_options[i].most,
						   ShareUpdateExclusiveLock);
	add_bool_reloption(option_kind, "positions",
					   "Keep positions, so that the index answers phrases by itself.", true,
					   AccessExclusiveLock);
	add_int_reloption(option_kind, "tail_limit", "Kilobytes of new rows that may wait to be sorted in.",
					  TAIL_LIMIT, 64, 1024 * 1024, ShareUpdateExclusiveLock);
}

/* Reads the options of an index. */
static bytea *
read_options(Datum reloptions, bool validate)
{
	relopt_parse_elt table[lengthof(real_options) + 2];
	int			n = 0;

	for (size_t i = 0; i < lengthof(real_options); i++)
		table[n++] = (relopt_parse_elt) {.optname = real_options[i].name, .opttype = RELOPT_TYPE_REAL,
			.offset = (int) real_options[i].offset};
	table[n++] = (relopt_parse_elt) {.optname = "positions", .opttype = RELOPT_TYPE_BOOL,
		.offset = offsetof(IndexOptions, positions)};
	table[n++] = (relopt_parse_elt) {.optname = "tail_limit", .opttype = RELOPT_TYPE_INT,
		.offset = offsetof(IndexOptions, tail_limit)};
	return (bytea *) build_reloptions(reloptions, validate, option_kind, sizeof(IndexOptions), table, n);
}

/* The options of an index, or what they are by default. */
const IndexOptions *
dlg_bm25_options(Relation index)
{
	static const IndexOptions by_default = {0, BM25_K1, BM25_B, {1, 1, 1, 1}, true, TAIL_LIMIT};

	return index->rd_options != NULL ? (const IndexOptions *) index->rd_options : &by_default;
}

/* Names the phases of a build, for pg_stat_progress_create_index. */
static char *
phase_name(int64 phase)
{
	switch (phase)
	{
		case PROGRESS_CREATEIDX_SUBPHASE_INITIALIZE:
			return "initializing";
		case BM25_PHASE_SCAN:
			return "collecting postings";
		case BM25_PHASE_MERGE:
			return "writing the segment";
		default:
			return NULL;
	}
}

/* Checks an operator class: the two operators on tsvector and nothing else. */
static bool
validate_class(Oid class_oid)
{
	HeapTuple	class = SearchSysCache1(CLAOID, ObjectIdGetDatum(class_oid));
	Oid			family;
	CatCList   *operators;
	bool		good = true;

	if (!HeapTupleIsValid(class))
		elog(ERROR, "cache lookup failed for operator class %u", class_oid);
	family = ((Form_pg_opclass) GETSTRUCT(class))->opcfamily;
	operators = SearchSysCacheList1(AMOPSTRATEGY, ObjectIdGetDatum(family));
	for (int i = 0; i < operators->n_members; i++)
	{
		Form_pg_amop op = (Form_pg_amop) GETSTRUCT(&operators->members[i]->tuple);
		bool		fits = op->amoplefttype == TSVECTOROID &&
			((op->amopstrategy == STRATEGY_MATCH && op->amoppurpose == AMOP_SEARCH) ||
			 (op->amopstrategy == STRATEGY_RANK && op->amoppurpose == AMOP_ORDER &&
			  get_op_rettype(op->amopopr) == FLOAT8OID));

		if (!fits)
		{
			ereport(INFO,
					(errcode(ERRCODE_INVALID_OBJECT_DEFINITION),
					 errmsg("operator family %u of access method dialogue_bm25 contains operator %u, which does not belong there",
							family, op->amopopr)));
			good = false;
		}
	}
	ReleaseCatCacheList(operators);
	ReleaseSysCache(class);
	return good;
}

/* The access method. */
Datum
dlg_bm25_handler(PG_FUNCTION_ARGS)
{
	IndexAmRoutine *am = makeNode(IndexAmRoutine);

	am->amstrategies = 2;
	am->amcanorderbyop = true;
	am->amoptionalkey = true;
	DLG_CAN_BUILD_PARALLEL(am);
	am->amusemaintenanceworkmem = true;
	am->amparallelvacuumoptions = VACUUM_OPTION_NO_PARALLEL;
	am->amkeytype = InvalidOid;
	am->ambuild = dlg_bm25_build;
	am->ambuildempty = dlg_bm25_buildempty;
	am->aminsert = dlg_bm25_insert;
	am->ambulkdelete = dlg_bm25_bulkdelete;
	am->amvacuumcleanup = dlg_bm25_vacuumcleanup;
	am->amcostestimate = dlg_bm25_costestimate;
	am->amoptions = read_options;
	am->ambuildphasename = phase_name;
	am->amvalidate = validate_class;
	am->ambeginscan = dlg_bm25_beginscan;
	am->amrescan = dlg_bm25_rescan;
	am->amgettuple = dlg_bm25_gettuple;
	am->amgetbitmap = dlg_bm25_getbitmap;
	am->amendscan = dlg_bm25_endscan;
	PG_RETURN_POINTER(am);
}
