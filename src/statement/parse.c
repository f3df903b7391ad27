/*
 * parse.c: the functions that read a text without any table.
 *
 * parse() gives all that a statement says as jsonb; a set-returning function
 * for each kind of fact gives rows with the columns of that kind's table;
 * sentences() and mentions() show the layers below.  Relies on source.h for
 * the reading and on row.h for the rows.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "core/likeness/fingerprint.h"
#include "fmgr.h"
#include "funcapi.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "statement/row.h"
#include "statement/source.h"
#include "statement/tree.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#define PIECE (1024 * 1024)		/* bytes between two looks at interrupts */

PG_FUNCTION_INFO_V1(dlg_parse);
PG_FUNCTION_INFO_V1(dlg_sentences);
PG_FUNCTION_INFO_V1(dlg_mentions);
PG_FUNCTION_INFO_V1(dlg_language_of);
PG_FUNCTION_INFO_V1(dlg_fingerprint_of);
PG_FUNCTION_INFO_V1(dlg_sketch_of);

/* Reads arguments 0 (body) and, where there is one, 1 (published). */
static Source *
open_arguments(FunctionCallInfo fcinfo)
{
	DateADT		day;

	if (PG_NARGS() < 2 || PG_ARGISNULL(1))
		return dlg_open(PG_GETARG_DATUM(0), NULL);
	day = PG_GETARG_DATEADT(1);
	return dlg_open(PG_GETARG_DATUM(0), &day);
}

/* parse(body text, published date) → jsonb: all that the statement says. */
Datum
dlg_parse(PG_FUNCTION_ARGS)
{
	MemoryContext before = CurrentMemoryContext;
	Source	   *source;
	Jsonb	   *tree;
	Jsonb	   *result;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	source = open_arguments(fcinfo);
	MemoryContextSwitchTo(source->memory);
	tree = dlg_statement_jsonb(source);
	MemoryContextSwitchTo(before);
	result = palloc(VARSIZE(tree));
	memcpy(result, tree, VARSIZE(tree));
	dlg_close(source);
	PG_RETURN_JSONB_P(result);
}

/* Puts all facts of a kind that argument 0 holds into the function's result. */
static Datum
facts(FunctionCallInfo fcinfo, FactKind kind)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	MemoryContext row,
				before;
	Source	   *source;
	Shape	   *shape;
	int32	   *act_seqs;
	uint32		nacts;

	InitMaterializedSRF(fcinfo, 0);
	if (PG_ARGISNULL(0))
		return (Datum) 0;
	source = open_arguments(fcinfo);
	shape = dlg_shape(kind, result->setDesc);
	nacts = dlg_fact_count(source->statement, FACT_ACT);
	act_seqs = MemoryContextAllocHuge(source->memory, (Size) nacts * sizeof(int32) + 1);
	for (uint32 i = 0; i < nacts; i++)
		act_seqs[i] = (int32) i;

	row = AllocSetContextCreate(source->memory, "dialogue row", ALLOCSET_DEFAULT_SIZES);
	before = MemoryContextSwitchTo(row);
	for (uint32 i = 0; i < dlg_fact_count(source->statement, kind); i++)
	{
		Place		place = {.seq = (int32) i, .act_seqs = act_seqs};

		CHECK_FOR_INTERRUPTS();
		dlg_fill(shape, source, dlg_fact(source->statement, kind, i), &place);
		tuplestore_putvalues(result->setResult, result->setDesc, shape->values, shape->nulls);
		MemoryContextReset(row);
	}
	MemoryContextSwitchTo(before);
	dlg_close(source);
	return (Datum) 0;
}

#define FACTS(function, kind) \
PG_FUNCTION_INFO_V1(function); \
Datum \
function(PG_FUNCTION_ARGS) \
{ \
	return facts(fcinfo, kind); \
}

FACTS(dlg_meetings, FACT_MEETING)
FACTS(dlg_hosts, FACT_HOST)
FACTS(dlg_participants, FACT_PARTICIPANT)
FACTS(dlg_sessions, FACT_SESSION)
FACTS(dlg_acts, FACT_ACT)
FACTS(dlg_commitments, FACT_COMMITMENT)
FACTS(dlg_citations, FACT_CITATION)
FACTS(dlg_acronyms, FACT_ACRONYM)

/* Where rows of sentences() and mentions() go. */
typedef struct Output
{
	ReturnSetInfo *result;
	Source	   *source;
	TypeCacheEntry *range;
	MemoryContext row;
} Output;

/* Starts the output, one of whose columns is the span. */
static Output
begin_output(FunctionCallInfo fcinfo, int span_column)
{
	Output		out = {.result = (ReturnSetInfo *) fcinfo->resultinfo};

	out.source = open_arguments(fcinfo);
	out.range = lookup_type_cache(TupleDescAttr(out.result->setDesc, span_column)->atttypid,
								  TYPECACHE_RANGE_INFO);
	out.row = AllocSetContextCreate(out.source->memory, "dialogue row", ALLOCSET_DEFAULT_SIZES);
	return out;
}

/* sentences(body) → (span, sentence): the sentences that acts are looked for in. */
Datum
dlg_sentences(PG_FUNCTION_ARGS)
{
	Output		out;
	MemoryContext before;
	const Reader *reader;

	InitMaterializedSRF(fcinfo, 0);
	if (PG_ARGISNULL(0))
		return (Datum) 0;
	out = begin_output(fcinfo, 0);
	reader = out.source->reader;
	before = MemoryContextSwitchTo(out.row);
	for (uint32 i = 0; i < reader->nsentences; i++)
	{
		Span		span = dlg_sentence_span(reader, &reader->sentences[i]);
		Datum		values[2];
		bool		nulls[2] = {false, false};

		CHECK_FOR_INTERRUPTS();
		values[0] = dlg_span_datum(out.range, out.source, span);
		values[1] = PointerGetDatum(dlg_server_text(dlg_slice(reader->given, span)));
		tuplestore_putvalues(out.result->setResult, out.result->setDesc, values, nulls);
		MemoryContextReset(out.row);
	}
	MemoryContextSwitchTo(before);
	dlg_close(out.source);
	return (Datum) 0;
}

/* Puts one mention (kind, text, code, span) out. */
static void
put_mention(Output *out, const char *kind, Span span, Slice code)
{
	MemoryContext before = MemoryContextSwitchTo(out->row);
	Datum		values[4];
	bool		nulls[4] = {false, false, code.data == NULL, false};

	values[0] = CStringGetTextDatum(kind);
	values[1] = PointerGetDatum(dlg_server_text(dlg_slice(out->source->text, span)));
	values[2] = code.data ? PointerGetDatum(dlg_server_text(code)) : (Datum) 0;
	values[3] = dlg_span_datum(out->range, out->source, span);
	tuplestore_putvalues(out->result->setResult, out->result->setDesc, values, nulls);
	MemoryContextReset(out->row);
	MemoryContextSwitchTo(before);
}

/* Puts out what is named at token i, if anything; returns the token to go on with. */
static uint32
mention_at(Output *out, uint32 i)
{
	Source	   *source = out->source;
	Reader	   *reader = source->reader;
	const Statement *statement = source->statement;
	Slice		reference = statement->dialogue && statement->dialogue->held.data
		? statement->dialogue->held : reader->published;
	const LexEntry *city;
	Slice		date;
	PartyCode	party;
	uint32		ordinal;
	uint32		end = i;
	char		code[12];

	if ((date = dlg_date_at(reader, i, reference, &end)).data)
		put_mention(out, "date", dlg_span(reader, i, end), date);
	else if ((party = dlg_party_at(reader, i, false, &end)) != 0)
		put_mention(out, "party", dlg_span(reader, i, end), (Slice) {code, (uint32) dlg_party_unpack(party, code)});
	else if ((city = dlg_city_at(reader, i, &end)) != NULL)
		put_mention(out, "city", dlg_span(reader, i, end),
					(Slice) {code, (uint32) dlg_party_unpack(city->party, code)});
	else if ((ordinal = dlg_ordinal_at(reader, i, &end)) != 0)
		put_mention(out, "ordinal", dlg_span(reader, i, end),
					(Slice) {code, (uint32) snprintf(code, sizeof code, "%u", ordinal)});
	return end > i ? end : i + 1;
}

/* mentions(body, published) → (kind, text, code, span): whatever is named, in reading order by kind. */
Datum
dlg_mentions(PG_FUNCTION_ARGS)
{
	Output		out;

	InitMaterializedSRF(fcinfo, 0);
	if (PG_ARGISNULL(0))
		return (Datum) 0;
	out = begin_output(fcinfo, 3);
	for (uint32 i = 0; i < out.source->reader->ntokens;)
	{
		CHECK_FOR_INTERRUPTS();
		i = mention_at(&out, i);
	}
	for (uint32 i = 0; i < out.source->statement->nacronyms; i++)
	{
		const Acronym *acronym = &out.source->statement->acronyms[i];

		put_mention(&out, "acronym", acronym->span, acronym->brief);
	}
	dlg_close(out.source);
	return (Datum) 0;
}

/* language(body) → ISO 639-1 code of the language that most of it is in. */
Datum
dlg_language_of(PG_FUNCTION_ARGS)
{
	uint32		len;
	const char *body = dlg_utf8(PG_GETARG_DATUM(0), &len);
	Slice		language = dlg_language(body, len);

	if (language.data == NULL)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(dlg_server_text(language));
}

/* Reads a body for its signatures. */
static Fingerprint
sign(Datum datum)
{
	Fingerprint fingerprint = {.nwords = 0};
	uint32		len;
	const char *body = dlg_utf8(datum, &len);

	for (uint32 at = 0; at < len;)
	{
		uint32		piece = Min(len - at, PIECE);

		while (at + piece < len && ((unsigned char) body[at + piece] & 0xC0) == 0x80)
			piece--;
		CHECK_FOR_INTERRUPTS();
		dlg_fingerprint_add(&fingerprint, body + at, piece);
		at += piece;
	}
	return fingerprint;
}

/* fingerprint(body) → near-duplicate signature: texts that share most of their words differ in few bits. */
Datum
dlg_fingerprint_of(PG_FUNCTION_ARGS)
{
	Fingerprint fingerprint = sign(PG_GETARG_DATUM(0));

	PG_RETURN_INT64((int64) dlg_fingerprint_finish(&fingerprint));
}

/* sketch(body) → keys: texts that share most of their words share one or more. */
Datum
dlg_sketch_of(PG_FUNCTION_ARGS)
{
	Fingerprint fingerprint = sign(PG_GETARG_DATUM(0));
	uint32		keys[DLG_SKETCH];
	Datum		elements[DLG_SKETCH];
	int			n;

	dlg_fingerprint_finish(&fingerprint);
	n = dlg_fingerprint_sketch(&fingerprint, keys);
	for (int i = 0; i < n; i++)
		elements[i] = Int32GetDatum((int32) keys[i]);
	PG_RETURN_ARRAYTYPE_P(construct_array(elements, n, INT4OID, sizeof(int32), true, TYPALIGN_INT));
}
