/*
 * compat.h: the only place that knows PostgreSQL versions apart (15 to 18).
 *
 * Include after postgres.h.
 */
#ifndef DLG_COMPAT_H
#define DLG_COMPAT_H

#include "postgres.h"

#include "fmgr.h"
#include "nodes/nodes.h"

#if PG_VERSION_NUM < 150000
#error "dialogue needs PostgreSQL 15 or later"
#endif

/* The macros on variable-length values moved out of postgres.h in 16. */
#if PG_VERSION_NUM >= 160000
#include "varatt.h"
#endif

/*
 * DLG_ERETURN(escontext, value, errcode(...), errmsg(...), ...) raises an error
 * or, where the server has soft errors (16), notes it for whoever asked and
 * returns `value`.  DLG_ESCONTEXT(fcinfo) is the context of an input function.
 */
#if PG_VERSION_NUM >= 160000
#include "nodes/miscnodes.h"
#define DLG_ESCONTEXT(fcinfo) ((fcinfo)->context)
#define DLG_ERETURN(escontext, value, ...) ereturn((escontext), (value), (__VA_ARGS__))
#else
#define DLG_ESCONTEXT(fcinfo) ((Node *) NULL)
#define DLG_ERETURN(escontext, value, ...) \
	do { \
		(void) (escontext); \
		ereport(ERROR, (__VA_ARGS__)); \
	} while (0)
#endif

/*
 * DLG_INPUT_SAFE calls a built-in type's input function; false where it left a
 * soft error in `escontext` (16), before that its errors are hard.
 */
#if PG_VERSION_NUM >= 160000
#define DLG_INPUT_SAFE(func, string, ioparam, typmod, escontext, result) \
	DirectInputFunctionCallSafe(func, string, ioparam, typmod, escontext, result)
#else
#define DLG_INPUT_SAFE(func, string, ioparam, typmod, escontext, result) \
	((void) (escontext), \
	 *(result) = DirectFunctionCall3(func, CStringGetDatum(string), \
									 ObjectIdGetDatum(ioparam), Int32GetDatum(typmod)), true)
#endif

/* make_range learned about soft errors in 16; include utils/rangetypes.h. */
#if PG_VERSION_NUM >= 160000
#define DLG_MAKE_RANGE(cache, lower, upper, empty) make_range((cache), (lower), (upper), (empty), NULL)
#else
#define DLG_MAKE_RANGE(cache, lower, upper, empty) make_range((cache), (lower), (upper), (empty))
#endif

/*
 * The statistics target of a column moved in 17, the pause of ANALYZE has a
 * flag from 18 on; include commands/vacuum.h.
 */
#if PG_VERSION_NUM >= 170000
#define DLG_STATISTICS_TARGET(stats) ((stats)->attstattarget)
#else
#define DLG_STATISTICS_TARGET(stats) ((stats)->attr->attstattarget)
#endif
#if PG_VERSION_NUM >= 180000
#define DLG_ANALYZE_DELAY() vacuum_delay_point(true)
#else
#define DLG_ANALYZE_DELAY() vacuum_delay_point()
#endif

/* stringToQualifiedNameList learned about soft errors in 16; include utils/regproc.h. */
#if PG_VERSION_NUM >= 160000
#define DLG_NAME_LIST(string) stringToQualifiedNameList((string), NULL)
#else
#define DLG_NAME_LIST(string) stringToQualifiedNameList(string)
#endif

/*
 * What WAL says of a page that is reused: two fields were renamed and one added
 * in 16; include access/nbtxlog.h.
 */
#if PG_VERSION_NUM >= 160000
#define DLG_REUSE_RECORD(record, index, since) \
	((record).locator = (index)->rd_locator, (record).snapshotConflictHorizon = (since))
#else
#define DLG_REUSE_RECORD(record, index, since) \
	((record).node = (index)->rd_node, (record).latestRemovedFullXid = (since))
#endif

/*
 * How many workers a build of an index may have: since 17 the server asks the
 * access method whether it can build in parallel and plans them, before that it
 * does so for its own btree only; include optimizer/planner.h.
 */
#if PG_VERSION_NUM >= 170000
#define DLG_CAN_BUILD_PARALLEL(am) ((am)->amcanbuildparallel = true)
#define DLG_BUILD_WORKERS(heap, index, info) ((info)->ii_ParallelWorkers)
#else
#define DLG_CAN_BUILD_PARALLEL(am) ((void) (am))
#define DLG_BUILD_WORKERS(heap, index, info) \
	plan_create_index_workers(RelationGetRelid(heap), RelationGetRelid(index))
#endif

/* Pins a block of a relation if it is still in a buffer, without looking it up; include storage/bufmgr.h. */
#if PG_VERSION_NUM >= 160000
#define DLG_READ_RECENT(relation, block, buffer) \
	ReadRecentBuffer((relation)->rd_locator, MAIN_FORKNUM, (block), (buffer))
#else
#define DLG_READ_RECENT(relation, block, buffer) \
	ReadRecentBuffer((relation)->rd_node, MAIN_FORKNUM, (block), (buffer))
#endif

/*
 * Will the executor ask whether the relation of a range table entry may be read,
 * for whom it should?  Permissions have a list of their own since 16; include parser/parse_relation.h.
 */
#if PG_VERSION_NUM >= 160000
#define DLG_RTE_IS_READ(query, rte) \
	((rte)->perminfoindex != 0 && \
	 (getRTEPermissionInfo((query)->rteperminfos, (rte))->requiredPerms & ACL_SELECT) != 0)
#else
#define DLG_RTE_IS_READ(query, rte) (((rte)->requiredPerms & ACL_SELECT) != 0)
#endif

#endif
