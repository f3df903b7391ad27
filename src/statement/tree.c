/*
 * tree.c: what was read as jsonb, for parse().
 *
 * Builds the tree of values that the server turns into jsonb by itself, so
 * that no JSON text is written and parsed again.  Relies on core/fact.h for
 * what a fact has; core/json.c writes the same keys as text for programs
 * without a server.  Invariant: the pairs of an object stand in jsonb's own
 * order, by length and then by bytes, as JsonbValueToJsonb expects them.
 */
#include "postgres.h"

#include "core/fact.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "statement/tree.h"
#include "utils/memutils.h"
#include "utils/numeric.h"

#define STATEMENT_KEYS (3 + FACT_KINDS)
#define FIELDS_MAX 16			/* of one kind of fact */

/* The fields of a kind of fact that one place shows, in jsonb's order of their names. */
typedef struct Plan
{
	const Field *fields[FIELDS_MAX];
	int			keys[FIELDS_MAX];	/* bytes of their names */
	int			nfields;
} Plan;

/* Does key a stand before key b in an object? */
static bool
precedes(const char *a, int a_len, const char *b, int b_len)
{
	return a_len != b_len ? a_len < b_len : memcmp(a, b, a_len) < 0;
}

static Plan
plan_of(FactKind kind, int where)
{
	const FactInfo *info = &dlg_facts[kind];
	Plan		plan = {.nfields = 0};

	for (int i = 0; i < info->nfields; i++)
	{
		const char *name = info->fields[i].name;
		int			len = (int) strlen(name);
		int			at = plan.nfields;

		if (!(info->fields[i].where & where))
			continue;
		for (; at > 0 && precedes(name, len, plan.fields[at - 1]->name, plan.keys[at - 1]); at--)
		{
			plan.fields[at] = plan.fields[at - 1];
			plan.keys[at] = plan.keys[at - 1];
		}
		plan.fields[at] = &info->fields[i];
		plan.keys[at] = len;
		plan.nfields++;
		Assert(plan.nfields <= FIELDS_MAX);
	}
	return plan;
}

static JsonbValue
null_value(void)
{
	return (JsonbValue) {.type = jbvNull};
}

/* A string of n bytes in the server's encoding. */
static JsonbValue
plain_string(const char *data, int n)
{
	return (JsonbValue) {.type = jbvString, .val.string = {.len = n, .val = (char *) data}};
}

/* A piece of the text, null for the null slice. */
static JsonbValue
string_value(Slice slice)
{
	char	   *converted;

	if (slice.data == NULL)
		return null_value();
	if (GetDatabaseEncoding() == PG_UTF8)
		return plain_string(slice.data, (int) slice.len);
	converted = dlg_server_cstring(slice);
	return plain_string(converted, (int) strlen(converted));
}

static JsonbValue
number_value(uint32 number)
{
	return (JsonbValue) {.type = jbvNumeric, .val.numeric = int64_to_numeric(number)};
}

/* An array with room for n elements, which the caller fills. */
static JsonbValue
array_value(Size n)
{
	if (n > MaxAllocSize / sizeof(JsonbValue))
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("statement yields too many facts for one jsonb value"),
				 errdetail("An array of it would have %zu elements.", n),
				 errhint("Use acts(), commitments() and the other set-returning functions,"
						 " or load it into the table statement.")));
	return (JsonbValue) {.type = jbvArray,
		.val.array = {.nElems = (int) n, .elems = n ? palloc(n * sizeof(JsonbValue)) : NULL}};
}

static JsonbValue
party_value(PartyCode code)
{
	char		text[9];
	int			n;

	if (code == 0)
		return null_value();
	n = dlg_party_unpack(code, text);
	return plain_string(pnstrdup(text, n), n);
}

/* A set of parties as an array in ascending order. */
static JsonbValue
parties_value(const PartyList *list)
{
	JsonbValue	array = array_value(list->ncodes);
	PartyCode  *codes = palloc(list->ncodes * sizeof *codes);

	dlg_sort_parties(list, codes);
	for (uint32 i = 0; i < list->ncodes; i++)
		array.val.array.elems[i] = party_value(codes[i]);
	return array;
}

static JsonbValue
texts_value(const Slice *texts, uint32 n)
{
	JsonbValue	array = array_value(n);

	for (uint32 i = 0; i < n; i++)
		array.val.array.elems[i] = string_value(texts[i]);
	return array;
}

/* A span as [start, end] in characters. */
static JsonbValue
span_value(const Reader *reader, Span span)
{
	JsonbValue	array = array_value(2);

	array.val.array.elems[0] = number_value(dlg_character(reader, span.start));
	array.val.array.elems[1] = number_value(dlg_character(reader, span.end));
	return array;
}

static JsonbValue
field_value(const Source *source, const Field *field, const void *fact)
{
	const char *place = (const char *) fact + field->offset;
	const char *choice;
	uint32		number;

	switch (field->type)
	{
		case FIELD_TEXT:
			return string_value(*(const Slice *) place);
		case FIELD_EDTF:
			return string_value(dlg_field_date(field, fact));
		case FIELD_TEXTS:
			memcpy(&number, (const char *) fact + field->extra, sizeof number);
			return texts_value(*(Slice *const *) place, number);
		case FIELD_PARTY:
			return party_value(*(const PartyCode *) place);
		case FIELD_PARTIES:
			return parties_value((const PartyList *) place);
		case FIELD_NUMBER:
		case FIELD_COUNT:
		case FIELD_ACT:
			number = dlg_field_number(field, fact);
			return number == 0 && field->type == FIELD_NUMBER ? null_value() : number_value(number);
		case FIELD_FLAG:
			return (JsonbValue) {.type = jbvBool, .val.boolean = dlg_field_number(field, fact) != 0};
		case FIELD_CHOICE:
			choice = dlg_field_choice(field, fact);
			return choice ? plain_string(choice, (int) strlen(choice)) : null_value();
		case FIELD_SPAN:
			return span_value(source->reader, *(const Span *) place);
		case FIELD_EXCERPT:
			return string_value(dlg_slice(source->text, *(const Span *) place));
	}
	return null_value();
}

/* A fact as an object. */
static JsonbValue
fact_value(const Source *source, const Plan *plan, const void *fact)
{
	JsonbPair  *pairs = palloc(plan->nfields * sizeof *pairs);

	for (int i = 0; i < plan->nfields; i++)
		pairs[i] = (JsonbPair) {
			.key = plain_string(plan->fields[i]->name, plan->keys[i]),
			.value = field_value(source, plan->fields[i], fact), .order = (uint32) i};
	return (JsonbValue) {.type = jbvObject, .val.object = {.nPairs = plan->nfields, .pairs = pairs}};
}

/* All facts of a kind, from the first-th on. */
static JsonbValue
facts_value(const Source *source, FactKind kind, uint32 first)
{
	uint32		n = dlg_fact_count(source->statement, kind);
	JsonbValue	array = array_value(n - first);
	Plan		plan;

	if (n == first)
		return array;
	plan = plan_of(kind, IN_JSON);
	for (uint32 i = first; i < n; i++)
	{
		CHECK_FOR_INTERRUPTS();
		array.val.array.elems[i - first] = fact_value(source, &plan, dlg_fact(source->statement, kind, i));
	}
	return array;
}

/* Adds a pair to the statement's object, at its place by key. */
static void
put(JsonbValue *object, const char *key, JsonbValue value)
{
	JsonbPair  *pairs = object->val.object.pairs;
	int			len = (int) strlen(key);
	int			at = object->val.object.nPairs++;

	for (; at > 0 && precedes(key, len, pairs[at - 1].key.val.string.val, pairs[at - 1].key.val.string.len);
		 at--)
		pairs[at] = pairs[at - 1];
	pairs[at] = (JsonbPair) {.key = plain_string(key, len), .value = value};
}

Jsonb *
dlg_statement_jsonb(Source *source)
{
	const Statement *statement = source->statement;
	JsonbPair	pairs[STATEMENT_KEYS];
	JsonbValue	object = {.type = jbvObject, .val.object = {.pairs = pairs}};
	Plan		plan = plan_of(FACT_MEETING, IN_DIALOGUE);

	put(&object, "title", string_value(statement->title));
	put(&object, "language", string_value(statement->language));
	put(&object, "dialogue",
		statement->dialogue ? fact_value(source, &plan, statement->dialogue) : null_value());
	for (FactKind kind = 0; kind < FACT_KINDS; kind++)
		put(&object, dlg_facts[kind].key,
			facts_value(source, kind, kind == FACT_MEETING && statement->dialogue != NULL));
	return JsonbValueToJsonb(&object);
}
