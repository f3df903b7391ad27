/*
 * type/partyset_gin.c: GIN support of partyset.  The keys are the parties.
 *
 * Relies on the strategy numbers in partyset.sql, given again below.
 *
 * Keeps: only <@ and = recheck, since the index does not count the parties of
 * a row; the empty set is indexed as GIN's "empty item".
 */
#include "postgres.h"

#include "access/gin.h"
#include "access/stratnum.h"

#include "type/party.h"

PG_FUNCTION_INFO_V1(dlg_partyset_gin_value);
PG_FUNCTION_INFO_V1(dlg_partyset_gin_query);
PG_FUNCTION_INFO_V1(dlg_partyset_gin_consistent);
PG_FUNCTION_INFO_V1(dlg_partyset_gin_triconsistent);

#define OVERLAPS	1
#define CONTAINS	2
#define CONTAINED	3
#define EQUAL		4
#define HAS			5			/* partyset @> party */

static Datum *
set_keys(const PartySet *set, int32 *n)
{
	uint64		count;
	PartyCode  *codes = dlg_partyset_codes(set, &count);
	Datum	   *keys = palloc((count + 1) * sizeof *keys);

	for (uint64 i = 0; i < count; i++)
		keys[i] = PartyGetDatum(codes[i]);
	*n = (int32) count;
	return keys;
}

/* The keys of a row's set. */
Datum
dlg_partyset_gin_value(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(set_keys(PG_GETARG_PARTYSET_PP(0), (int32 *) PG_GETARG_POINTER(1)));
}

/* The keys of a query and how to search when it has none. */
Datum
dlg_partyset_gin_query(PG_FUNCTION_ARGS)
{
	int32	   *n = (int32 *) PG_GETARG_POINTER(1);
	StrategyNumber strategy = PG_GETARG_UINT16(2);
	int32	   *mode = (int32 *) PG_GETARG_POINTER(6);
	Datum	   *keys;

	if (strategy == HAS)
	{
		keys = palloc(sizeof *keys);
		keys[0] = PG_GETARG_DATUM(0);
		*n = 1;
		*mode = GIN_SEARCH_MODE_DEFAULT;
		PG_RETURN_POINTER(keys);
	}
	keys = set_keys(PG_GETARG_PARTYSET_PP(0), n);
	switch (strategy)
	{
		case OVERLAPS:
			*mode = GIN_SEARCH_MODE_DEFAULT;
			break;
		case CONTAINS:
			*mode = *n > 0 ? GIN_SEARCH_MODE_DEFAULT : GIN_SEARCH_MODE_ALL;
			break;
		case CONTAINED:
			*mode = GIN_SEARCH_MODE_INCLUDE_EMPTY;
			break;
		case EQUAL:
			*mode = *n > 0 ? GIN_SEARCH_MODE_DEFAULT : GIN_SEARCH_MODE_INCLUDE_EMPTY;
			break;
		default:
			elog(ERROR, "unrecognized strategy number: %d", strategy);
	}
	PG_RETURN_POINTER(keys);
}

/*
 * The answer for a row of which some keys are known: with GIN_MAYBE for a key
 * that may be present, and in the result where the row must be looked at.
 */
static GinTernaryValue
answer(StrategyNumber strategy, const GinTernaryValue *check, int32 n)
{
	int32		sure = 0;
	int32		possible = 0;

	for (int32 i = 0; i < n; i++)
	{
		sure += check[i] == GIN_TRUE;
		possible += check[i] != GIN_FALSE;
	}
	switch (strategy)
	{
		case OVERLAPS:
			return sure > 0 ? GIN_TRUE : possible > 0 ? GIN_MAYBE : GIN_FALSE;
		case CONTAINS:
		case HAS:
			return sure == n ? GIN_TRUE : possible == n ? GIN_MAYBE : GIN_FALSE;
		case CONTAINED:
			return GIN_MAYBE;
		case EQUAL:
			return possible == n ? GIN_MAYBE : GIN_FALSE;
		default:
			elog(ERROR, "unrecognized strategy number: %d", strategy);
	}
	return GIN_MAYBE;
}

/* Decides on a row whose keys are all known. */
Datum
dlg_partyset_gin_consistent(PG_FUNCTION_ARGS)
{
	/* A bool array holds GIN_FALSE and GIN_TRUE as well. */
	const GinTernaryValue *check = (const GinTernaryValue *) PG_GETARG_POINTER(0);
	bool	   *recheck = (bool *) PG_GETARG_POINTER(5);
	GinTernaryValue result = answer(PG_GETARG_UINT16(1), check, PG_GETARG_INT32(3));

	*recheck = result == GIN_MAYBE;
	PG_RETURN_BOOL(result != GIN_FALSE);
}

/* Decides on a row of which some keys are not looked up yet. */
Datum
dlg_partyset_gin_triconsistent(PG_FUNCTION_ARGS)
{
	const GinTernaryValue *check = (const GinTernaryValue *) PG_GETARG_POINTER(0);

	PG_RETURN_GIN_TERNARY_VALUE(answer(PG_GETARG_UINT16(1), check, PG_GETARG_INT32(3)));
}
