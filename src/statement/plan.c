/*
 * plan.c: keeps prepared plans, and knows when the extension itself is writing.
 *
 * Relies on plan.h.  Invariant: `busy` is false whenever no dlg_run is under
 * way, also after errors.
 */
#include "statement/plan.h"

#include "utils/builtins.h"

static bool busy = false;

/* Writes the SQL with the schema's name in place of each @. */
static char *
with_schema(const char *sql, const char *schema)
{
	StringInfoData out;
	const char *quoted = quote_identifier(schema);

	initStringInfo(&out);
	for (; *sql; sql++)
	{
		if (*sql == '@')
			appendStringInfoString(&out, quoted);
		else
			appendStringInfoChar(&out, *sql);
	}
	return out.data;
}

/* Prepares a plan once; again only where the schema has another name by now. */
SPIPlanPtr
dlg_prepare(Prepared *plan, const char *schema, const char *sql, int nargs, const Oid *types)
{
	SPIPlanPtr	fresh;

	if (plan->plan && strcmp(plan->schema, schema) == 0)
		return plan->plan;
	if (plan->plan)
		SPI_freeplan(plan->plan);
	plan->plan = NULL;
	fresh = SPI_prepare(with_schema(sql, schema), nargs, (Oid *) types);
	if (fresh == NULL)
		elog(ERROR, "SPI_prepare failed: %s", SPI_result_code_string(SPI_result));
	if (SPI_keepplan(fresh) != 0)
		elog(ERROR, "SPI_keepplan failed");
	strlcpy(plan->schema, schema, NAMEDATALEN);
	plan->plan = fresh;
	return fresh;
}

/* Runs a plan as the extension's own doing; see plan.h. */
uint64
dlg_run(SPIPlanPtr plan, const Datum *values, const char *nulls)
{
	bool		before = busy;
	int			result = 0;

	busy = true;
	PG_TRY();
	{
		result = SPI_execute_plan(plan, (Datum *) values, nulls, false, 0);
	}
	PG_FINALLY();
	{
		busy = before;
	}
	PG_END_TRY();
	if (result < 0)
		elog(ERROR, "SPI_execute_plan failed: %s", SPI_result_code_string(result));
	return SPI_processed;
}

bool
dlg_is_busy(void)
{
	return busy;
}

Datum
dlg_result(uint64 row, int column, bool *null)
{
	return SPI_getbinval(SPI_tuptable->vals[row], SPI_tuptable->tupdesc, column, null);
}
