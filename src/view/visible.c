/*
 * visible.c: may the caller see a statement?
 *
 * The views for BI tools read with their owner's rights, past row security.
 * By visible() they show each caller the statements that the policies on the
 * table of statements let him see, as if he had read that table himself.
 * Where row security does not bear on him, that costs one comparison a row.
 */
#include "postgres.h"

#include "catalog/namespace.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "fmgr.h"
#include "nodes/supportnodes.h"
#include "statement/plan.h"
#include "utils/lsyscache.h"
#include "utils/rls.h"

PG_FUNCTION_INFO_V1(dlg_visible);
PG_FUNCTION_INFO_V1(dlg_visible_support);

/* What a query learns once; rows of one statement mostly come one after the other. */
typedef struct Sight
{
	char	   *schema;
	bool		limited;		/* does row security bear on the caller? */
	bool		known;			/* are the next two set? */
	int64		last;
	bool		answer;
} Sight;

static Sight *
begin_sight(FunctionCallInfo fcinfo)
{
	Sight	   *sight = MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt, sizeof(Sight));
	Oid			schema = get_func_namespace(fcinfo->flinfo->fn_oid);

	sight->schema = MemoryContextStrdup(fcinfo->flinfo->fn_mcxt, get_namespace_name(schema));
	sight->limited = check_enable_rls(get_relname_relid("statement", schema), InvalidOid, true) == RLS_ENABLED;
	fcinfo->flinfo->fn_extra = sight;
	return sight;
}

/* Looks for a statement as the caller. */
static bool
look(const char *schema, int64 statement_id)
{
	static Prepared plan;
	const char *sql = "SELECT FROM @.statement WHERE id = $1";
	Datum		id = Int64GetDatum(statement_id);
	int			result;
	bool		found;

	SPI_connect();
	result = SPI_execute_plan(dlg_prepare(&plan, schema, sql, 1, (Oid[]) {INT8OID}), &id, NULL, true, 1);
	if (result < 0)
		elog(ERROR, "SPI_execute_plan failed: %s", SPI_result_code_string(result));
	found = SPI_processed > 0;
	SPI_finish();
	return found;
}

/* visible(statement_id) → bool: does row security on statement let the caller see it? */
Datum
dlg_visible(PG_FUNCTION_ARGS)
{
	Sight	   *sight = fcinfo->flinfo->fn_extra;
	int64		id = PG_GETARG_INT64(0);

	if (sight == NULL)
		sight = begin_sight(fcinfo);
	if (!sight->limited)
		PG_RETURN_BOOL(true);
	if (!sight->known || sight->last != id)
	{
		sight->answer = look(sight->schema, id);
		sight->last = id;
		sight->known = true;
	}
	PG_RETURN_BOOL(sight->answer);
}

/*
 * Tells the planner that most rows are visible.  Its own guess, one in three,
 * is too low by orders of magnitude where a view asks several times.
 */
Datum
dlg_visible_support(PG_FUNCTION_ARGS)
{
	Node	   *request = (Node *) PG_GETARG_POINTER(0);

	if (!IsA(request, SupportRequestSelectivity))
		PG_RETURN_POINTER(NULL);
	((SupportRequestSelectivity *) request)->selectivity = 1;
	PG_RETURN_POINTER(request);
}
