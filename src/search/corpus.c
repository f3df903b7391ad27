/*
 * corpus.c: building, reading and printing the type `corpus`.
 *
 * Relies on the layout in corpus.h; every value that enters from outside
 * (text, binary) is checked against its invariants here, so that readers need
 * not check again.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "common/int.h"
#include "funcapi.h"
#include "libpq/pqformat.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/json.h"
#include "utils/jsonb.h"
#include "utils/numeric.h"

#include "search/corpus.h"

#define CORPUS_BINARY 1			/* version of the binary form */

PG_FUNCTION_INFO_V1(dlg_corpus_in);
PG_FUNCTION_INFO_V1(dlg_corpus_out);
PG_FUNCTION_INFO_V1(dlg_corpus_recv);
PG_FUNCTION_INFO_V1(dlg_corpus_send);
PG_FUNCTION_INFO_V1(dlg_corpus_documents);
PG_FUNCTION_INFO_V1(dlg_corpus_average_length);
PG_FUNCTION_INFO_V1(dlg_corpus_document_frequency);
PG_FUNCTION_INFO_V1(dlg_corpus_lexemes);
PG_FUNCTION_INFO_V1(dlg_corpus_merge);

/* Orders lexemes as tsvector does. */
int
dlg_corpus_compare(const char *a, int alen, const char *b, int blen)
{
	int			order = memcmp(a, b, Min(alen, blen));

	return order != 0 ? order : alen - blen;
}

/* Adds two counts; says so where they outgrow 64 bits. */
int64
dlg_corpus_add(int64 a, int64 b)
{
	int64		sum;

	if (pg_add_s64_overflow(a, b, &sum))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("corpus statistics out of range"),
				 errdetail("A sum of counts exceeds %lld.", (long long) PG_INT64_MAX)));
	return sum;
}

static int
compare_terms(const void *a, const void *b)
{
	const CorpusTerm *x = a;
	const CorpusTerm *y = b;

	return dlg_corpus_compare(x->lexeme, x->len, y->lexeme, y->len);
}

/*
 * Packs terms into a corpus; sorts them first unless they are.  A lexeme that
 * occurs twice (never, from trusted callers) must have been ruled out.
 */
Corpus *
dlg_corpus_build(int64 documents, const int64 length[BM25_FIELDS],
				 CorpusTerm *terms, int nterms, bool sorted)
{
	Size		size = offsetof(Corpus, df) + (Size) nterms * (sizeof(int64) + sizeof(uint32));
	Size		bytes = 0;
	Corpus	   *corpus;
	uint32	   *ends;
	char	   *to;

	for (int i = 0; i < nterms; i++)
		bytes += terms[i].len;
	if (size + bytes > MaxAllocSize)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("corpus statistics too large"),
				 errdetail("%d lexemes take %zu bytes; the limit is %zu.",
						   nterms, size + bytes, (Size) MaxAllocSize)));
	if (!sorted && nterms > 1)
		qsort(terms, nterms, sizeof(CorpusTerm), compare_terms);

	corpus = palloc0(size + bytes);
	SET_VARSIZE(corpus, size + bytes);
	corpus->nlexemes = nterms;
	corpus->documents = documents;
	memcpy(corpus->length, length, sizeof corpus->length);
	ends = (uint32 *) CORPUS_ENDS(corpus);
	to = (char *) CORPUS_BYTES(corpus);
	bytes = 0;
	for (int i = 0; i < nterms; i++)
	{
		corpus->df[i] = terms[i].df;
		memcpy(to + bytes, terms[i].lexeme, terms[i].len);
		bytes += terms[i].len;
		ends[i] = (uint32) bytes;
	}
	return corpus;
}

/* Finds the first lexeme that is not below the given one. */
static int
lower_bound(const Corpus *corpus, const char *lexeme, int len)
{
	int			low = 0;
	int			high = corpus->nlexemes;

	while (low < high)
	{
		int			middle = low + (high - low) / 2;
		int			middle_len;
		const char *there = dlg_corpus_lexeme(corpus, middle, &middle_len);

		if (dlg_corpus_compare(there, middle_len, lexeme, len) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/*
 * Tells how many documents hold the lexeme, 0 where none does.  For a prefix
 * it is the sum over all lexemes that begin so, at most all documents: an
 * upper bound, since one document may hold several of them.
 */
int64
dlg_corpus_df(const Corpus *corpus, const char *lexeme, int len, bool prefix)
{
	int64		df = 0;

	for (int i = lower_bound(corpus, lexeme, len); i < corpus->nlexemes; i++)
	{
		int			there_len;
		const char *there = dlg_corpus_lexeme(corpus, i, &there_len);

		if (there_len < len || memcmp(there, lexeme, len) != 0 || (!prefix && there_len != len))
			break;
		if (corpus->df[i] >= corpus->documents - df)
			return corpus->documents;
		df += corpus->df[i];
		if (!prefix)
			break;
	}
	return df;
}

/* Gives the mean weighted length of a document, 0 where there is none. */
double
dlg_corpus_average(const Corpus *corpus, const double weights[BM25_FIELDS])
{
	double		length[BM25_FIELDS];

	if (corpus->documents == 0)
		return 0;
	for (int i = 0; i < BM25_FIELDS; i++)
		length[i] = (double) corpus->length[i];
	return dlg_bm25_weigh(weights, length) / (double) corpus->documents;
}

/* Reads an array of four field weights, {D,C,B,A}. */
void
dlg_bm25_weights(Datum array, double weights[BM25_FIELDS])
{
	ArrayType  *given = DatumGetArrayTypeP(array);
	Size		offset;
	const float4 *values;

	if (ARR_NDIM(given) != 1 || ARR_DIMS(given)[0] != BM25_FIELDS || array_contains_nulls(given))
		ereport(ERROR,
				(errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
				 errmsg("array of weights must hold exactly four numbers"),
				 errhint("Give the weights of the fields in the order {D,C,B,A}, without nulls.")));
	offset = ARR_HASNULL(given) ? (Size) given->dataoffset : ARR_OVERHEAD_NONULLS(1);
	values = (const float4 *) ((const char *) given + offset);
	for (int i = 0; i < BM25_FIELDS; i++)
	{
		if (!(values[i] >= 0 && values[i] <= 1e6))
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("weight out of range: %g", values[i]),
					 errhint("A field's weight is a number from 0 to 1000000.")));
		weights[i] = values[i];
	}
}

/* Rejects a text form that breaks a rule. */
#define CORPUS_SYNTAX(escontext, result, ...) \
	DLG_ERETURN(escontext, result, \
				errcode(ERRCODE_INVALID_TEXT_REPRESENTATION), \
				errmsg("invalid input syntax for type %s", "corpus"), \
				errdetail(__VA_ARGS__), \
				errhint("A corpus is written {\"documents\": N, \"length\": [D, C, B, A], " \
						"\"df\": {\"lexeme\": count, ...}}."))

/* Reads a whole number from 0 up out of a JSON value; -1 where it is none. */
static int64
json_count(const JsonbValue *value)
{
	Numeric		whole;
	int64		count;
	char	   *digits;

	if (value == NULL || value->type != jbvNumeric)
		return -1;
	whole = value->val.numeric;
	digits = DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(whole)));
	/* 18 digits stay clear of overflow; a sign, a dot or "NaN" is no digit */
	count = strlen(digits) <= 18 && strspn(digits, "0123456789") == strlen(digits) ?
		strtoll(digits, NULL, 10) : -1;
	pfree(digits);
	return count;
}

/* Reads the four lengths; false where they are not four whole numbers. */
static bool
json_lengths(Jsonb *json, int64 length[BM25_FIELDS])
{
	JsonbValue *list = getKeyJsonValueFromContainer(&json->root, "length", 6, NULL);

	if (list == NULL || list->type != jbvBinary || !JsonContainerIsArray(list->val.binary.data) ||
		JsonContainerIsScalar(list->val.binary.data) ||
		JsonContainerSize(list->val.binary.data) != BM25_FIELDS)
		return false;
	for (int i = 0; i < BM25_FIELDS; i++)
	{
		length[i] = json_count(getIthJsonbValueFromContainer(list->val.binary.data, i));
		if (length[i] < 0)
			return false;
	}
	return true;
}

/*
 * Reads the object of lexemes into terms[]; false where a rule is broken: then
 * *escontext or an error tells which.
 */
static bool
json_terms(JsonbContainer *object, int64 documents, CorpusTerm *terms, Node *escontext)
{
	JsonbIterator *walk = JsonbIteratorInit(object);
	JsonbIteratorToken token;
	JsonbValue	value;

	while ((token = JsonbIteratorNext(&walk, &value, true)) != WJB_DONE)
	{
		if (token == WJB_KEY)
		{
			terms->lexeme = value.val.string.val;
			terms->len = value.val.string.len;
			if (terms->len == 0 || terms->len > MAXSTRLEN)
				CORPUS_SYNTAX(escontext, false, "A lexeme has %d bytes; 1 to %d are allowed.",
							  terms->len, MAXSTRLEN);
		}
		else if (token == WJB_VALUE)
		{
			terms->df = json_count(&value);
			if (terms->df < 1 || terms->df > documents)
				CORPUS_SYNTAX(escontext, false,
							  "The document frequency of \"%.*s\" is not a whole number from 1 to %lld.",
							  terms->len, terms->lexeme, (long long) documents);
			terms++;
		}
	}
	return true;
}

/*
 * Reads the text form, a JSON object; white space, the order of keys and
 * unknown keys are as JSON has it.
 */
Datum
dlg_corpus_in(PG_FUNCTION_ARGS)
{
	Node	   *escontext = DLG_ESCONTEXT(fcinfo);
	Datum		given;
	Jsonb	   *json;
	int64		documents;
	int64		length[BM25_FIELDS];
	JsonbValue *list;
	JsonbContainer *object;
	CorpusTerm *terms;

	if (!DLG_INPUT_SAFE(jsonb_in, PG_GETARG_CSTRING(0), InvalidOid, -1, escontext, &given))
		PG_RETURN_NULL();
	json = DatumGetJsonbP(given);
	if (!JB_ROOT_IS_OBJECT(json))
		CORPUS_SYNTAX(escontext, (Datum) 0, "The value is not a JSON object.");
	documents = json_count(getKeyJsonValueFromContainer(&json->root, "documents", 9, NULL));
	if (documents < 0)
		CORPUS_SYNTAX(escontext, (Datum) 0, "\"documents\" is not a whole number.");
	if (!json_lengths(json, length))
		CORPUS_SYNTAX(escontext, (Datum) 0, "\"length\" is not an array of four whole numbers.");
	list = getKeyJsonValueFromContainer(&json->root, "df", 2, NULL);
	if (list == NULL || list->type != jbvBinary || !JsonContainerIsObject(list->val.binary.data))
		CORPUS_SYNTAX(escontext, (Datum) 0, "\"df\" is not an object.");
	object = list->val.binary.data;
	terms = palloc_extended(((Size) JsonContainerSize(object) + 1) * sizeof(CorpusTerm), MCXT_ALLOC_HUGE);
	if (!json_terms(object, documents, terms, escontext))
		PG_RETURN_NULL();
	PG_RETURN_POINTER(dlg_corpus_build(documents, length, terms, JsonContainerSize(object), false));
}

/* Writes the text form: one JSON object, lexemes in their order. */
Datum
dlg_corpus_out(PG_FUNCTION_ARGS)
{
	Corpus	   *corpus = PG_GETARG_CORPUS(0);
	StringInfoData out;
	StringInfoData lexeme;

	initStringInfo(&out);
	initStringInfo(&lexeme);
	appendStringInfo(&out, "{\"documents\": %lld, \"length\": [%lld, %lld, %lld, %lld], \"df\": {",
					 (long long) corpus->documents, (long long) corpus->length[0],
					 (long long) corpus->length[1], (long long) corpus->length[2],
					 (long long) corpus->length[3]);
	for (int i = 0; i < corpus->nlexemes; i++)
	{
		int			len;
		const char *bytes = dlg_corpus_lexeme(corpus, i, &len);

		if (i > 0)
			appendStringInfoString(&out, ", ");
		resetStringInfo(&lexeme);
		appendBinaryStringInfo(&lexeme, bytes, len);
		escape_json(&out, lexeme.data);
		appendStringInfo(&out, ": %lld", (long long) corpus->df[i]);
	}
	appendStringInfoString(&out, "}}");
	PG_RETURN_CSTRING(out.data);
}

/*
 * Writes the binary form: version (1 byte), documents, four lengths (8 bytes
 * each), number of lexemes (4), then for each its df (8) and its text, ended
 * by a zero byte.
 */
Datum
dlg_corpus_send(PG_FUNCTION_ARGS)
{
	Corpus	   *corpus = PG_GETARG_CORPUS(0);
	StringInfoData out;

	pq_begintypsend(&out);
	pq_sendint8(&out, CORPUS_BINARY);
	pq_sendint64(&out, corpus->documents);
	for (int i = 0; i < BM25_FIELDS; i++)
		pq_sendint64(&out, corpus->length[i]);
	pq_sendint32(&out, corpus->nlexemes);
	for (int i = 0; i < corpus->nlexemes; i++)
	{
		int			len;
		const char *bytes = dlg_corpus_lexeme(corpus, i, &len);

		pq_sendint64(&out, corpus->df[i]);
		pq_sendtext(&out, bytes, len);
		pq_sendint8(&out, 0);
	}
	PG_RETURN_BYTEA_P(pq_endtypsend(&out));
}

/* Refuses a binary form that breaks a rule. */
static void
bad_binary(const char *rule)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
			 errmsg("invalid binary representation of type %s", "corpus"),
			 errdetail("%s", rule)));
}

/* Reads the binary form; trusts nothing in it. */
Datum
dlg_corpus_recv(PG_FUNCTION_ARGS)
{
	StringInfo	in = (StringInfo) PG_GETARG_POINTER(0);
	int64		documents;
	int64		length[BM25_FIELDS];
	uint32		nterms;
	CorpusTerm *terms;

	if (pq_getmsgint(in, 1) != CORPUS_BINARY)
		bad_binary("The version is not 1.");
	documents = pq_getmsgint64(in);
	if (documents < 0)
		bad_binary("The number of documents is negative.");
	for (int i = 0; i < BM25_FIELDS; i++)
		if ((length[i] = pq_getmsgint64(in)) < 0)
			bad_binary("A length is negative.");
	nterms = pq_getmsgint(in, 4);
	/* a lexeme takes 10 bytes or more: a false count must not make us allocate */
	if (nterms > (uint32) (in->len - in->cursor) / 10)
		bad_binary("The number of lexemes exceeds the message.");
	terms = palloc_extended(Max(nterms, 1) * sizeof(CorpusTerm), MCXT_ALLOC_HUGE);
	for (uint32 i = 0; i < nterms; i++)
	{
		terms[i].df = pq_getmsgint64(in);
		terms[i].lexeme = pq_getmsgstring(in);
		terms[i].len = strlen(terms[i].lexeme);
		if (terms[i].df < 1 || terms[i].df > documents)
			bad_binary("A document frequency is not from 1 to the number of documents.");
		if (terms[i].len == 0 || terms[i].len > MAXSTRLEN)
			bad_binary("A lexeme is empty or too long.");
	}
	/* another client encoding may order them otherwise, so sort, then compare */
	qsort(terms, nterms, sizeof(CorpusTerm), compare_terms);
	for (uint32 i = 1; i < nterms; i++)
		if (compare_terms(&terms[i - 1], &terms[i]) == 0)
			bad_binary("A lexeme occurs twice.");
	PG_RETURN_POINTER(dlg_corpus_build(documents, length, terms, nterms, true));
}

/* documents(corpus): the number of documents counted. */
Datum
dlg_corpus_documents(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT64(PG_GETARG_CORPUS(0)->documents);
}

/* average_length(corpus, weights): the mean weighted length, NULL where there is no document. */
Datum
dlg_corpus_average_length(PG_FUNCTION_ARGS)
{
	Corpus	   *corpus = PG_GETARG_CORPUS(0);
	double		weights[BM25_FIELDS];

	dlg_bm25_weights(PG_GETARG_DATUM(1), weights);
	if (corpus->documents == 0)
		PG_RETURN_NULL();
	PG_RETURN_FLOAT8(dlg_corpus_average(corpus, weights));
}

/* df(corpus, lexeme): how many documents hold the lexeme. */
Datum
dlg_corpus_document_frequency(PG_FUNCTION_ARGS)
{
	Corpus	   *corpus = PG_GETARG_CORPUS(0);
	text	   *lexeme = PG_GETARG_TEXT_PP(1);

	PG_RETURN_INT64(dlg_corpus_df(corpus, VARDATA_ANY(lexeme), VARSIZE_ANY_EXHDR(lexeme), false));
}

/* lexemes(corpus): one row (lexeme, df) for each lexeme. */
Datum
dlg_corpus_lexemes(PG_FUNCTION_ARGS)
{
	Corpus	   *corpus = PG_GETARG_CORPUS(0);
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;

	InitMaterializedSRF(fcinfo, 0);
	for (int i = 0; i < corpus->nlexemes; i++)
	{
		int			len;
		const char *bytes = dlg_corpus_lexeme(corpus, i, &len);
		Datum		values[2];
		bool		nulls[2] = {false, false};

		values[0] = PointerGetDatum(cstring_to_text_with_len(bytes, len));
		values[1] = Int64GetDatum(corpus->df[i]);
		tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
		pfree(DatumGetPointer(values[0]));
	}
	return (Datum) 0;
}

/* corpus_merge(a, b): the statistics of both sets of documents together. */
Datum
dlg_corpus_merge(PG_FUNCTION_ARGS)
{
	Corpus	   *a = PG_GETARG_CORPUS(0);
	Corpus	   *b = PG_GETARG_CORPUS(1);
	int64		length[BM25_FIELDS];
	CorpusTerm *terms;
	int			nterms = 0;
	int			i = 0;
	int			j = 0;

	terms = palloc_extended(((Size) a->nlexemes + b->nlexemes + 1) * sizeof(CorpusTerm), MCXT_ALLOC_HUGE);
	while (i < a->nlexemes || j < b->nlexemes)
	{
		CorpusTerm	x = {NULL, 0, 0};
		CorpusTerm	y = {NULL, 0, 0};
		int			order;

		if (i < a->nlexemes)
			x.lexeme = dlg_corpus_lexeme(a, i, &x.len);
		if (j < b->nlexemes)
			y.lexeme = dlg_corpus_lexeme(b, j, &y.len);
		order = x.lexeme == NULL ? 1 : y.lexeme == NULL ? -1 : compare_terms(&x, &y);
		terms[nterms] = order <= 0 ? x : y;
		terms[nterms++].df = dlg_corpus_add(order <= 0 ? a->df[i] : 0, order >= 0 ? b->df[j] : 0);
		i += order <= 0;
		j += order >= 0;
	}
	for (int field = 0; field < BM25_FIELDS; field++)
		length[field] = dlg_corpus_add(a->length[field], b->length[field]);
	PG_RETURN_POINTER(dlg_corpus_build(dlg_corpus_add(a->documents, b->documents),
									   length, terms, nterms, true));
}
