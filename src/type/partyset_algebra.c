/*
 * type/partyset_algebra.c: what sets of parties contain, share and add up to;
 * casts to arrays, JSON and rows; the aggregate party_agg.
 *
 * Relies on the order of codes within a set: each operation is one merge.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "funcapi.h"
#include "libpq/pqformat.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"

#include "compat.h"
#include "type/party.h"

PG_FUNCTION_INFO_V1(dlg_partyset_contains);
PG_FUNCTION_INFO_V1(dlg_partyset_contained);
PG_FUNCTION_INFO_V1(dlg_partyset_overlaps);
PG_FUNCTION_INFO_V1(dlg_partyset_has);
PG_FUNCTION_INFO_V1(dlg_party_in_set);
PG_FUNCTION_INFO_V1(dlg_partyset_union);
PG_FUNCTION_INFO_V1(dlg_partyset_add);
PG_FUNCTION_INFO_V1(dlg_party_add_set);
PG_FUNCTION_INFO_V1(dlg_partyset_difference);
PG_FUNCTION_INFO_V1(dlg_partyset_remove);
PG_FUNCTION_INFO_V1(dlg_partyset_intersection);
PG_FUNCTION_INFO_V1(dlg_partyset_cardinality);
PG_FUNCTION_INFO_V1(dlg_partyset_unnest);
PG_FUNCTION_INFO_V1(dlg_partyset_of_party);
PG_FUNCTION_INFO_V1(dlg_partyset_from_array);
PG_FUNCTION_INFO_V1(dlg_partyset_to_parties);
PG_FUNCTION_INFO_V1(dlg_partyset_to_texts);
PG_FUNCTION_INFO_V1(dlg_partyset_to_json);
PG_FUNCTION_INFO_V1(dlg_partyset_to_jsonb);
PG_FUNCTION_INFO_V1(dlg_party_agg_add);
PG_FUNCTION_INFO_V1(dlg_party_agg_add_set);
PG_FUNCTION_INFO_V1(dlg_party_agg_combine);
PG_FUNCTION_INFO_V1(dlg_party_agg_serial);
PG_FUNCTION_INFO_V1(dlg_party_agg_deserial);
PG_FUNCTION_INFO_V1(dlg_party_agg_final);

/* Tells whether every code of b is in a. */
static bool
contains_set(const PartySet *a, const PartySet *b)
{
	PartyWalk	whole = dlg_party_walk(a);
	PartyWalk	part = dlg_party_walk(b);
	PartyCode	sought;

	if (VARSIZE_ANY_EXHDR(b) > VARSIZE_ANY_EXHDR(a))
		return false;
	while ((sought = dlg_party_next(&part)) != 0)
	{
		PartyCode	code;

		do
			code = dlg_party_next(&whole);
		while (code != 0 && code < sought);
		if (code != sought)
			return false;
	}
	return true;
}

static bool
set_has(const PartySet *set, PartyCode sought)
{
	PartyWalk	walk = dlg_party_walk(set);
	PartyCode	code;

	do
		code = dlg_party_next(&walk);
	while (code != 0 && code < sought);
	return code == sought;
}

/* Operator @> between sets. */
Datum
dlg_partyset_contains(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(contains_set(PG_GETARG_PARTYSET_PP(0), PG_GETARG_PARTYSET_PP(1)));
}

/* Operator <@ between sets. */
Datum
dlg_partyset_contained(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(contains_set(PG_GETARG_PARTYSET_PP(1), PG_GETARG_PARTYSET_PP(0)));
}

/* Operator @> of a set and a party. */
Datum
dlg_partyset_has(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(set_has(PG_GETARG_PARTYSET_PP(0), PG_GETARG_PARTY(1)));
}

/* Operator <@ of a party and a set. */
Datum
dlg_party_in_set(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(set_has(PG_GETARG_PARTYSET_PP(1), PG_GETARG_PARTY(0)));
}

/* Operator &&. */
Datum
dlg_partyset_overlaps(PG_FUNCTION_ARGS)
{
	PartyWalk	left = dlg_party_walk(PG_GETARG_PARTYSET_PP(0));
	PartyWalk	right = dlg_party_walk(PG_GETARG_PARTYSET_PP(1));
	PartyCode	l = dlg_party_next(&left);
	PartyCode	r = dlg_party_next(&right);

	while (l != 0 && r != 0)
	{
		if (l == r)
			PG_RETURN_BOOL(true);
		if (l < r)
			l = dlg_party_next(&left);
		else
			r = dlg_party_next(&right);
	}
	PG_RETURN_BOOL(false);
}

/*
 * Merges two sets; keeps codes that are in a only, in both, in b only, as the
 * three flags say.
 */
static PartySet *
merge(const PartySet *a, const PartySet *b, bool left_only, bool both, bool right_only)
{
	PartyWalk	left = dlg_party_walk(a);
	PartyWalk	right = dlg_party_walk(b);
	PartyCode	l = dlg_party_next(&left);
	PartyCode	r = dlg_party_next(&right);
	Size		room = (VARSIZE_ANY_EXHDR(a) + VARSIZE_ANY_EXHDR(b)) / 2 + 1;
	PartyCode  *codes = palloc_extended(room * sizeof *codes, MCXT_ALLOC_HUGE);
	uint64		n = 0;

	while (l != 0 || r != 0)
	{
		PartyCode	code = r == 0 || (l != 0 && l < r) ? l : r;
		bool		in_left = code == l;
		bool		in_right = code == r;

		if (in_left && in_right ? both : in_left ? left_only : right_only)
			codes[n++] = code;
		if (in_left)
			l = dlg_party_next(&left);
		if (in_right)
			r = dlg_party_next(&right);
	}
	return dlg_partyset_pack(codes, n);
}

static PartySet *
singleton(PartyCode code)
{
	return dlg_partyset_pack(&code, 1);
}

/* Operator + of sets. */
Datum
dlg_partyset_union(PG_FUNCTION_ARGS)
{
	PG_RETURN_PARTYSET(merge(PG_GETARG_PARTYSET_PP(0), PG_GETARG_PARTYSET_PP(1), true, true, true));
}

/* Operator + of a set and a party. */
Datum
dlg_partyset_add(PG_FUNCTION_ARGS)
{
	PG_RETURN_PARTYSET(merge(PG_GETARG_PARTYSET_PP(0), singleton(PG_GETARG_PARTY(1)),
							 true, true, true));
}

/* Operator + of a party and a set. */
Datum
dlg_party_add_set(PG_FUNCTION_ARGS)
{
	PG_RETURN_PARTYSET(merge(singleton(PG_GETARG_PARTY(0)), PG_GETARG_PARTYSET_PP(1),
							 true, true, true));
}

/* Operator - of sets. */
Datum
dlg_partyset_difference(PG_FUNCTION_ARGS)
{
	PG_RETURN_PARTYSET(merge(PG_GETARG_PARTYSET_PP(0), PG_GETARG_PARTYSET_PP(1),
							 true, false, false));
}

/* Operator - of a set and a party. */
Datum
dlg_partyset_remove(PG_FUNCTION_ARGS)
{
	PG_RETURN_PARTYSET(merge(PG_GETARG_PARTYSET_PP(0), singleton(PG_GETARG_PARTY(1)),
							 true, false, false));
}

/* Operator #. */
Datum
dlg_partyset_intersection(PG_FUNCTION_ARGS)
{
	PG_RETURN_PARTYSET(merge(PG_GETARG_PARTYSET_PP(0), PG_GETARG_PARTYSET_PP(1),
							 false, true, false));
}

/* Counts the parties of a set. */
Datum
dlg_partyset_cardinality(PG_FUNCTION_ARGS)
{
	PartyWalk	walk = dlg_party_walk(PG_GETARG_PARTYSET_PP(0));
	int32		n = 0;

	while (dlg_party_next(&walk) != 0)
		n++;
	PG_RETURN_INT32(n);
}

/* Returns the parties of a set as rows, ascending. */
Datum
dlg_partyset_unnest(PG_FUNCTION_ARGS)
{
	FuncCallContext *call;
	PartyWalk  *walk;
	PartyCode	code;

	if (SRF_IS_FIRSTCALL())
	{
		MemoryContext caller;

		call = SRF_FIRSTCALL_INIT();
		caller = MemoryContextSwitchTo(call->multi_call_memory_ctx);
		walk = palloc(sizeof *walk);
		*walk = dlg_party_walk((PartySet *) PG_DETOAST_DATUM_COPY(PG_GETARG_DATUM(0)));
		call->user_fctx = walk;
		MemoryContextSwitchTo(caller);
	}
	call = SRF_PERCALL_SETUP();
	walk = call->user_fctx;
	code = dlg_party_next(walk);
	if (code == 0)
		SRF_RETURN_DONE(call);
	SRF_RETURN_NEXT(call, PartyGetDatum(code));
}

/* Makes the set of one party. */
Datum
dlg_partyset_of_party(PG_FUNCTION_ARGS)
{
	PG_RETURN_PARTYSET(singleton(PG_GETARG_PARTY(0)));
}

/* Casts party[] and text[] to a set. */
Datum
dlg_partyset_from_array(PG_FUNCTION_ARGS)
{
	ArrayType  *array = PG_GETARG_ARRAYTYPE_P(0);
	Oid			element = ARR_ELEMTYPE(array);
	int16		len;
	bool		by_value;
	char		align;
	Datum	   *items;
	bool	   *nulls;
	int			n;
	PartyCode  *codes;

	get_typlenbyvalalign(element, &len, &by_value, &align);
	deconstruct_array(array, element, len, by_value, align, &items, &nulls, &n);
	codes = palloc(Max(n, 1) * sizeof *codes);
	for (int i = 0; i < n; i++)
	{
		if (nulls[i])
			ereport(ERROR,
					(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
					 errmsg("a party set has no null members"),
					 errdetail("Element %d of the array is null.", i + 1),
					 errhint("Drop nulls with array_remove(..., NULL).")));
		if (element == TEXTOID)
		{
			char	   *written = TextDatumGetCString(items[i]);

			dlg_party_parse(written, &codes[i], NULL);
		}
		else
			codes[i] = DatumGetParty(items[i]);
	}
	PG_RETURN_PARTYSET(dlg_partyset_make(codes, n));
}

/* Casts a set to party[]. */
Datum
dlg_partyset_to_parties(PG_FUNCTION_ARGS)
{
	uint64		n;
	PartyCode  *codes = dlg_partyset_codes(PG_GETARG_PARTYSET_PP(0), &n);
	Datum	   *items = palloc((n + 1) * sizeof *items);
	Oid			element = get_element_type(get_func_rettype(fcinfo->flinfo->fn_oid));

	for (uint64 i = 0; i < n; i++)
		items[i] = PartyGetDatum(codes[i]);
	PG_RETURN_ARRAYTYPE_P(construct_array(items, (int) n, element, sizeof(int64),
										  FLOAT8PASSBYVAL, TYPALIGN_DOUBLE));
}

/* Casts a set to text[]. */
Datum
dlg_partyset_to_texts(PG_FUNCTION_ARGS)
{
	uint64		n;
	PartyCode  *codes = dlg_partyset_codes(PG_GETARG_PARTYSET_PP(0), &n);
	Datum	   *items = palloc((n + 1) * sizeof *items);

	for (uint64 i = 0; i < n; i++)
	{
		char		text[9];
		int			len = dlg_party_unpack(codes[i], text);

		items[i] = PointerGetDatum(cstring_to_text_with_len(text, len));
	}
	PG_RETURN_ARRAYTYPE_P(construct_array(items, (int) n, TEXTOID, -1, false, TYPALIGN_INT));
}

/* A set as the text of a JSON array of its codes. */
static text *
json_text(const PartySet *set)
{
	PartyWalk	walk = dlg_party_walk(set);
	PartyCode	code;
	StringInfoData out;

	initStringInfo(&out);
	appendStringInfoChar(&out, '[');
	while ((code = dlg_party_next(&walk)) != 0)
	{
		char		written[9];

		dlg_party_unpack(code, written);
		appendStringInfo(&out, "%s\"%s\"", out.len > 1 ? ", " : "", written);
	}
	appendStringInfoChar(&out, ']');
	return cstring_to_text_with_len(out.data, out.len);
}

/* Casts a set to json. */
Datum
dlg_partyset_to_json(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(json_text(PG_GETARG_PARTYSET_PP(0)));
}

/* Casts a set to jsonb. */
Datum
dlg_partyset_to_jsonb(PG_FUNCTION_ARGS)
{
	char	   *json = text_to_cstring(json_text(PG_GETARG_PARTYSET_PP(0)));

	return DirectFunctionCall1(jsonb_in, CStringGetDatum(json));
}

/*
 * What party_agg has seen: `sorted` codes are in order and each once, the
 * rest await the next sort, which comes when the room is full.
 */
typedef struct PartyAgg
{
	MemoryContext context;
	PartyCode  *codes;
	uint64		n;
	uint64		room;
} PartyAgg;

static PartyAgg *
agg_state(FunctionCallInfo fcinfo)
{
	MemoryContext context;
	PartyAgg   *state;

	if (!AggCheckCallContext(fcinfo, &context))
		elog(ERROR, "party_agg is called outside an aggregate");
	if (!PG_ARGISNULL(0))
		return (PartyAgg *) PG_GETARG_POINTER(0);
	state = MemoryContextAlloc(context, sizeof *state);
	state->context = context;
	state->n = 0;
	state->room = 16;
	state->codes = MemoryContextAlloc(context, state->room * sizeof *state->codes);
	return state;
}

/* Adds a code; doubles the room only when sorting frees less than half of it. */
static void
agg_add(PartyAgg *state, PartyCode code)
{
	if (state->n == state->room)
	{
		state->n = dlg_party_sort(state->codes, state->n);
		if (state->n > state->room / 2)
		{
			state->room *= 2;
			state->codes = repalloc_huge(state->codes, state->room * sizeof *state->codes);
		}
	}
	state->codes[state->n++] = code;
}

/* Transition of party_agg(party); nulls are passed over. */
Datum
dlg_party_agg_add(PG_FUNCTION_ARGS)
{
	PartyAgg   *state = agg_state(fcinfo);

	if (!PG_ARGISNULL(1))
		agg_add(state, PG_GETARG_PARTY(1));
	PG_RETURN_POINTER(state);
}

/* Transition of party_agg(partyset). */
Datum
dlg_party_agg_add_set(PG_FUNCTION_ARGS)
{
	PartyAgg   *state = agg_state(fcinfo);

	if (!PG_ARGISNULL(1))
	{
		PartyWalk	walk = dlg_party_walk(PG_GETARG_PARTYSET_PP(1));
		PartyCode	code;

		while ((code = dlg_party_next(&walk)) != 0)
			agg_add(state, code);
	}
	PG_RETURN_POINTER(state);
}

/* Joins what two workers have seen. */
Datum
dlg_party_agg_combine(PG_FUNCTION_ARGS)
{
	PartyAgg   *state = agg_state(fcinfo);

	if (!PG_ARGISNULL(1))
	{
		PartyAgg   *other = (PartyAgg *) PG_GETARG_POINTER(1);

		for (uint64 i = 0; i < other->n; i++)
			agg_add(state, other->codes[i]);
	}
	PG_RETURN_POINTER(state);
}

/* Writes the state for another worker: a set. */
Datum
dlg_party_agg_serial(PG_FUNCTION_ARGS)
{
	PartyAgg   *state = (PartyAgg *) PG_GETARG_POINTER(0);

	state->n = dlg_party_sort(state->codes, state->n);
	PG_RETURN_PARTYSET(dlg_partyset_pack(state->codes, state->n));
}

/* Reads the state of another worker. */
Datum
dlg_party_agg_deserial(PG_FUNCTION_ARGS)
{
	PartyAgg   *state = palloc(sizeof *state);

	state->context = CurrentMemoryContext;
	state->codes = dlg_partyset_codes(PG_GETARG_PARTYSET_PP(0), &state->n);
	state->room = state->n;
	PG_RETURN_POINTER(state);
}

/* The set of all parties seen; null where there was no row. */
Datum
dlg_party_agg_final(PG_FUNCTION_ARGS)
{
	PartyAgg   *state;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	state = (PartyAgg *) PG_GETARG_POINTER(0);
	state->n = dlg_party_sort(state->codes, state->n);
	PG_RETURN_PARTYSET(dlg_partyset_pack(state->codes, state->n));
}
