/*
 * plan.h: prepared plans that last for the session, and whose doing a change is.
 */
#ifndef DLG_PLAN_H
#define DLG_PLAN_H

#include "postgres.h"

#include "executor/spi.h"

/* A place for one plan; static, zeroed. */
typedef struct Prepared
{
	SPIPlanPtr	plan;
	char		schema[NAMEDATALEN];	/* what it was made for */
} Prepared;

/*
 * Prepares SQL, in whose text @ stands for the quoted schema, unless the plan
 * is there already.  Needs an SPI connection.
 */
extern SPIPlanPtr dlg_prepare(Prepared *plan, const char *schema, const char *sql,
							  int nargs, const Oid *types);

/*
 * Runs a plan of the extension's own: dlg_is_busy() while it lasts, so that
 * triggers can tell it from an analyst's hand.  Returns the number of rows.
 */
extern uint64 dlg_run(SPIPlanPtr plan, const Datum *values, const char *nulls);
extern bool dlg_is_busy(void);

/* A column of row i of SPI's result. */
extern Datum dlg_result(uint64 row, int column, bool *null);

#endif
