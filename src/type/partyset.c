/*
 * type/partyset.c: the SQL type partyset: making, reading, sending, comparing.
 *
 * Relies on type/party.h for the layout of a set.
 *
 * Keeps: codes ascend strictly, so that equal sets have equal bytes.
 */
#include "postgres.h"

#include "common/hashfn.h"
#include "lib/stringinfo.h"
#include "libpq/pqformat.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#include "compat.h"
#include "type/party.h"

PG_FUNCTION_INFO_V1(dlg_partyset_in);
PG_FUNCTION_INFO_V1(dlg_partyset_out);
PG_FUNCTION_INFO_V1(dlg_partyset_recv);
PG_FUNCTION_INFO_V1(dlg_partyset_send);
PG_FUNCTION_INFO_V1(dlg_partyset_eq);
PG_FUNCTION_INFO_V1(dlg_partyset_ne);
PG_FUNCTION_INFO_V1(dlg_partyset_lt);
PG_FUNCTION_INFO_V1(dlg_partyset_le);
PG_FUNCTION_INFO_V1(dlg_partyset_gt);
PG_FUNCTION_INFO_V1(dlg_partyset_ge);
PG_FUNCTION_INFO_V1(dlg_partyset_cmp);
PG_FUNCTION_INFO_V1(dlg_partyset_hash);
PG_FUNCTION_INFO_V1(dlg_partyset_hash_extended);

static int
compare_codes(const void *a, const void *b)
{
	PartyCode	left = *(const PartyCode *) a;
	PartyCode	right = *(const PartyCode *) b;

	CHECK_FOR_INTERRUPTS();

	return (left > right) - (left < right);
}

/* Sorts codes and drops the repeated; sets that come sorted cost one pass. */
uint64
dlg_party_sort(PartyCode *codes, uint64 n)
{
	uint64		kept = 0;
	bool		sorted = true;

	for (uint64 i = 1; i < n && sorted; i++)
		sorted = codes[i - 1] < codes[i];
	if (sorted)
		return n;
	qsort(codes, n, sizeof *codes, compare_codes);
	for (uint64 i = 0; i < n; i++)
		if (kept == 0 || codes[i] != codes[kept - 1])
			codes[kept++] = codes[i];
	return kept;
}

/* Packs sorted codes into a set. */
PartySet *
dlg_partyset_pack(const PartyCode *codes, uint64 n)
{
	PartySet   *set;
	unsigned char *out;

	if (n > (MaxAllocSize - VARHDRSZ) / sizeof *codes)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("party set is too large"),
				 errdetail("It has " UINT64_FORMAT " parties.", n)));
	set = palloc(VARHDRSZ + n * sizeof *codes);
	out = (unsigned char *) VARDATA(set);
	for (uint64 i = 0; i < n; i++)
		out = dlg_party_put(out, codes[i]);
	SET_VARSIZE(set, (char *) out - (char *) set);
	return set;
}

/* Makes a set of any codes. */
PartySet *
dlg_partyset_make(PartyCode *codes, uint64 n)
{
	return dlg_partyset_pack(codes, dlg_party_sort(codes, n));
}

/* Unpacks a set. */
PartyCode *
dlg_partyset_codes(const PartySet *set, uint64 *n)
{
	PartyWalk	walk = dlg_party_walk(set);
	PartyCode  *codes = palloc((VARSIZE_ANY_EXHDR(set) / 2 + 1) * sizeof *codes);
	PartyCode	code;

	*n = 0;
	while ((code = dlg_party_next(&walk)) != 0)
		codes[(*n)++] = code;
	return codes;
}

/* Reads {GB,JP}, ["GB","JP"] or a lone code. */
Datum
dlg_partyset_in(PG_FUNCTION_ARGS)
{
	char	   *text = PG_GETARG_CSTRING(0);
	PartyText	reading = {.text = text, .len = strlen(text)};
	/* each code takes two characters at least, and a comma or a bracket */
	PartyCode  *codes = palloc_extended((reading.len / 3 + 2) * sizeof *codes, MCXT_ALLOC_HUGE);
	uint64		n = 0;
	DlgError	error;

	while (dlg_partyset_read(&reading, &codes[n], &error))
	{
		if (codes[n] == 0)
			PG_RETURN_PARTYSET(dlg_partyset_make(codes, n));
		n++;
		CHECK_FOR_INTERRUPTS();
	}
	DLG_ERETURN(DLG_ESCONTEXT(fcinfo), (Datum) 0,
				errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				errmsg("invalid input syntax for type %s: \"%s\"", "partyset", dlg_quote(text, reading.len)),
				errdetail("At character %u: %s", error.offset + 1, error.rule),
				errhint("A party set is codes of 2 to 8 letters and digits in braces, such as {GB,ASEAN}; "
						"{} is the empty set."));
	PG_RETURN_NULL();
}

/* Shows a set: {GB,JP}. */
Datum
dlg_partyset_out(PG_FUNCTION_ARGS)
{
	PartyWalk	walk = dlg_party_walk(PG_GETARG_PARTYSET_PP(0));
	PartyCode	code;
	StringInfoData out;

	initStringInfo(&out);
	while ((code = dlg_party_next(&walk)) != 0)
	{
		char		text[9];
		int			len = dlg_party_unpack(code, text);

		CHECK_FOR_INTERRUPTS();
		appendStringInfoChar(&out, out.len == 0 ? '{' : ',');
		appendBinaryStringInfo(&out, text, len);
	}
	if (out.len == 0)
		appendStringInfoChar(&out, '{');
	appendStringInfoChar(&out, '}');
	PG_RETURN_CSTRING(out.data);
}

/* Receives a count and as many codes of 8 bytes, ascending; trusts none of them. */
Datum
dlg_partyset_recv(PG_FUNCTION_ARGS)
{
	StringInfo	message = (StringInfo) PG_GETARG_POINTER(0);
	uint32		n = pq_getmsgint(message, 4);
	PartyCode  *codes;

	if (n != (uint32) (message->len - message->cursor) / 8
		|| (message->len - message->cursor) % 8 != 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid binary representation of type partyset"),
				 errdetail("It announces %u parties and brings %d bytes.", n,
						   message->len - message->cursor),
				 errhint("Send the number of parties in 4 bytes, then 8 bytes for each.")));
	codes = palloc((Size) n * sizeof *codes);
	for (uint32 i = 0; i < n; i++)
	{
		codes[i] = (PartyCode) pq_getmsgint64(message);
		if (!dlg_party_valid(codes[i]) || (i > 0 && codes[i] <= codes[i - 1]))
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
					 errmsg("invalid binary representation of type partyset"),
					 errdetail("Party %u is no code or does not sort after the one before.", i + 1),
					 errhint("Send each code once, ascending, padded with zero bytes to 8.")));
	}
	PG_RETURN_PARTYSET(dlg_partyset_pack(codes, n));
}

/* Sends a count and the codes, each padded with zero bytes to 8. */
Datum
dlg_partyset_send(PG_FUNCTION_ARGS)
{
	uint64		n;
	PartyCode  *codes = dlg_partyset_codes(PG_GETARG_PARTYSET_PP(0), &n);
	StringInfoData message;

	pq_begintypsend(&message);
	pq_sendint32(&message, (uint32) n);
	for (uint64 i = 0; i < n; i++)
		pq_sendint64(&message, codes[i]);
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

/* Orders sets as words of a dictionary whose letters are the codes. */
static int
compare_sets(const PartySet *a, const PartySet *b)
{
	PartyWalk	left = dlg_party_walk(a);
	PartyWalk	right = dlg_party_walk(b);

	for (;;)
	{
		PartyCode	l = dlg_party_next(&left);
		PartyCode	r = dlg_party_next(&right);

		if (l != r)
			return l < r ? -1 : 1;
		if (l == 0)
			return 0;
	}
}

static int
compare_args(FunctionCallInfo fcinfo)
{
	PartySet   *a = PG_GETARG_PARTYSET_PP(0);
	PartySet   *b = PG_GETARG_PARTYSET_PP(1);
	int			order = compare_sets(a, b);

	PG_FREE_IF_COPY(a, 0);		/* index builds compare in one long-lived context */
	PG_FREE_IF_COPY(b, 1);
	return order;
}

/* btree's comparison. */
Datum
dlg_partyset_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(compare_args(fcinfo));
}

/* Operator =. */
Datum
dlg_partyset_eq(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare_args(fcinfo) == 0);
}

/* Operator <>. */
Datum
dlg_partyset_ne(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare_args(fcinfo) != 0);
}

/* Operator <. */
Datum
dlg_partyset_lt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare_args(fcinfo) < 0);
}

/* Operator <=. */
Datum
dlg_partyset_le(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare_args(fcinfo) <= 0);
}

/* Operator >. */
Datum
dlg_partyset_gt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare_args(fcinfo) > 0);
}

/* Operator >=. */
Datum
dlg_partyset_ge(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare_args(fcinfo) >= 0);
}

/* Hashes the bytes, which are the same for equal sets. */
Datum
dlg_partyset_hash(PG_FUNCTION_ARGS)
{
	PartySet   *set = PG_GETARG_PARTYSET_PP(0);
	Datum		hash = hash_any((unsigned char *) VARDATA_ANY(set), VARSIZE_ANY_EXHDR(set));

	PG_FREE_IF_COPY(set, 0);
	return hash;
}

/* Hashes with a seed, for partitions and hash aggregates. */
Datum
dlg_partyset_hash_extended(PG_FUNCTION_ARGS)
{
	PartySet   *set = PG_GETARG_PARTYSET_PP(0);
	Datum		hash = hash_any_extended((unsigned char *) VARDATA_ANY(set),
										 VARSIZE_ANY_EXHDR(set), PG_GETARG_INT64(1));

	PG_FREE_IF_COPY(set, 0);
	return hash;
}
