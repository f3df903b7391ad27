/*
 * cost.c: what the planner is told a scan costs.
 *
 * A ranked scan reads the postings of its query before it gives the first row,
 * and then little for each: so a LIMIT makes it cheap and the whole table in
 * order dear, for each row is fetched from the table at random.  A scan for
 * the condition alone costs what it reads of the index.
 */
#include "postgres.h"

#include "bm25/am.h"

#include "nodes/primnodes.h"
#include "optimizer/cost.h"
#include "optimizer/optimizer.h"
#include "utils/selfuncs.h"

#include "bm25/rank.h"

#define POSTING_COST (0.02 * cpu_operator_cost)	/* a few nanoseconds: adding one posting to a sum */
#define FORBIDDEN_COST 1e15
#define COMMON_SHARE 0.5		/* of the rows hold a query's words, where nothing is known of it */

/* Is the path's order that of another index's query?  Where that is known in the scan only, the scan refuses it. */
static bool
is_of_another(PlannerInfo *root, const IndexPath *path)
{
	ListCell   *cell;

	foreach(cell, path->indexorderbys)
	{
		Const	   *query = lsecond(lfirst_node(OpExpr, cell)->args);

		if (!IsA(query, Const))
			query = (Const *) estimate_expression_value(root, (Node *) query);
		if (IsA(query, Const) && !query->constisnull &&
			!dlg_bm25query_fits(path->indexinfo->indexoid, query->constvalue))
			return true;
	}
	return false;
}

/* Estimates a path. */
void
dlg_bm25_costestimate(PlannerInfo *root, IndexPath *path, double loop_count, Cost *startup, Cost *total,
					  Selectivity *selectivity, double *correlation, double *pages)
{
	GenericCosts costs = {0};
	double		rows = path->indexinfo->tuples;
	double		share;

	genericcostestimate(root, path, loop_count, &costs);
	share = path->indexclauses != NIL ? Max(costs.indexSelectivity, 0) : COMMON_SHARE;
	/* a posting takes some two bytes; the pages of a scan follow one another */
	*pages = Max(1, share * path->indexinfo->pages / 4);
	*startup = rows * share * POSTING_COST + *pages * seq_page_cost / 4 + 50 * cpu_operator_cost;
	*total = *startup + costs.indexSelectivity * rows * (cpu_index_tuple_cost + POSTING_COST);
	if (is_of_another(root, path))
		*startup = *total = FORBIDDEN_COST;
	*selectivity = costs.indexSelectivity;
	*correlation = 0;
}
