/*
 * row.c: fills rows with facts.
 *
 * Relies on row.h, and on type/party.h and type/edtf.h for how those types are
 * stored.  Invariant: no value is one that its column's type would refuse.
 */
#include "statement/row.h"

#include "access/htup_details.h"
#include "catalog/pg_enum.h"
#include "catalog/pg_type.h"
#include "compat.h"
#include "type/party.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/rangetypes.h"
#include "utils/syscache.h"

/* Finds the field that a column of a kind's table shows, NULL where there is none. */
static const Field *
field_of(FactKind kind, const char *name)
{
	const FactInfo *info = &dlg_facts[kind];

	for (int i = 0; i < info->nfields; i++)
		if ((info->fields[i].where & IN_TABLE) && strcmp(info->fields[i].name, name) == 0)
			return &info->fields[i];
	return NULL;
}

/* Looks up the OIDs of an enum's values for a field's choices. */
static void
find_choices(Column *column, Oid type)
{
	column->is_enum = true;
	for (int i = 0; i < column->field->nnames; i++)
	{
		HeapTuple	tuple;

		if (column->field->names[i] == NULL)
			continue;
		tuple = SearchSysCache2(ENUMTYPOIDNAME, ObjectIdGetDatum(type), CStringGetDatum(column->field->names[i]));
		if (!HeapTupleIsValid(tuple))
			elog(ERROR, "type %s has no value \"%s\"", format_type_be(type), column->field->names[i]);
		column->choices[i] = ((Form_pg_enum) GETSTRUCT(tuple))->oid;
		ReleaseSysCache(tuple);
	}
}

/* Prepares what a column's type needs. */
static void
prepare(Column *column, const char *name, Oid type)
{
	if (column->field == NULL)
	{
		column->from = strcmp(name, "statement_id") == 0 ? FROM_STATEMENT_ID
			: strcmp(name, "seq") == 0 ? FROM_SEQ : FROM_NOWHERE;
		return;
	}
	column->from = FROM_FIELD;
	switch (column->field->type)
	{
		case FIELD_SPAN:
			column->range = lookup_type_cache(type, TYPECACHE_RANGE_INFO);
			break;
		case FIELD_CHOICE:
			if (type_is_enum(type))
				find_choices(column, type);
			break;
		default:
			break;
	}
}

/* Makes a shape; see row.h. */
Shape *
dlg_shape(FactKind kind, TupleDesc desc)
{
	Shape	   *shape = palloc(sizeof(Shape));

	shape->kind = kind;
	shape->desc = desc;
	shape->columns = palloc0(desc->natts * sizeof(Column));
	shape->values = palloc0(desc->natts * sizeof(Datum));
	shape->nulls = palloc0(desc->natts * sizeof(bool));
	for (int i = 0; i < desc->natts; i++)
	{
		Form_pg_attribute attribute = TupleDescAttr(desc, i);
		Column	   *column = &shape->columns[i];

		column->from = FROM_NOWHERE;
		if (attribute->attisdropped)
			continue;
		column->field = field_of(kind, NameStr(attribute->attname));
		prepare(column, NameStr(attribute->attname), attribute->atttypid);
	}
	return shape;
}

/* Makes an int4range [lower, upper) of characters. */
Datum
dlg_span_datum(TypeCacheEntry *range, const Source *source, Span span)
{
	RangeBound	lower = {.val = Int32GetDatum((int32) dlg_character(source->reader, span.start)),
		.inclusive = true, .lower = true};
	RangeBound	upper = {.val = Int32GetDatum((int32) dlg_character(source->reader, span.end))};

	return RangeTypePGetDatum(DLG_MAKE_RANGE(range, &lower, &upper, false));
}

/* Makes a partyset of a list. */
static Datum
parties_datum(const PartyList *list)
{
	PartyCode  *codes = palloc(list->ncodes * sizeof(PartyCode));

	dlg_sort_parties(list, codes);
	return PointerGetDatum(dlg_partyset_pack(codes, list->ncodes));
}

static Datum
texts_datum(const Slice *texts, uint32 n)
{
	Datum	   *elements = palloc(n * sizeof(Datum));

	for (uint32 i = 0; i < n; i++)
		elements[i] = PointerGetDatum(dlg_server_text(texts[i]));
	return PointerGetDatum(construct_array(elements, (int) n, TEXTOID, -1, false, TYPALIGN_INT));
}

/* Makes the datum of a string, null for the null slice. */
static Datum
text_datum(Slice slice, bool *null)
{
	*null = slice.data == NULL;
	return *null ? (Datum) 0 : PointerGetDatum(dlg_server_text(slice));
}

/* Makes the datum of a choice: the enum's value, or its name for a text column. */
static Datum
choice_datum(const Column *column, const void *fact, bool *null)
{
	const char *name = dlg_field_choice(column->field, fact);

	*null = name == NULL;
	if (*null)
		return (Datum) 0;
	if (column->is_enum)
		return ObjectIdGetDatum(column->choices[dlg_field_number(column->field, fact)]);
	return CStringGetTextDatum(name);
}

/* Makes the datum of one field of a fact. */
static Datum
field_datum(Column *column, const Source *source, const void *fact, const Place *where, bool *null)
{
	const Field *field = column->field;
	const char *place = (const char *) fact + field->offset;
	uint32		number;
	Span		span;

	*null = false;
	switch (field->type)
	{
		case FIELD_TEXT:
			return text_datum(*(const Slice *) place, null);
		case FIELD_EDTF:
			return text_datum(dlg_field_date(field, fact), null);	/* an edtf is stored as its text */
		case FIELD_TEXTS:
			memcpy(&number, (const char *) fact + field->extra, sizeof number);
			return texts_datum(*(Slice *const *) place, number);
		case FIELD_PARTY:
			*null = *(const PartyCode *) place == 0;
			return PartyGetDatum(*(const PartyCode *) place);
		case FIELD_PARTIES:
			return parties_datum((const PartyList *) place);
		case FIELD_NUMBER:
		case FIELD_COUNT:
			number = dlg_field_number(field, fact);
			*null = field->type == FIELD_NUMBER && number == 0;
			return Int32GetDatum((int32) number);
		case FIELD_ACT:
			number = dlg_field_number(field, fact);
			*null = where->act_seqs[number] < 0;
			return Int32GetDatum(where->act_seqs[number]);
		case FIELD_FLAG:
			return BoolGetDatum(dlg_field_number(field, fact) != 0);
		case FIELD_CHOICE:
			return choice_datum(column, fact, null);
		case FIELD_SPAN:
			return dlg_span_datum(column->range, source, *(const Span *) place);
		case FIELD_EXCERPT:
			span = *(const Span *) place;
			return text_datum(span.end - span.start > DLG_EXCERPT_MAX
							  ? NO_SLICE : dlg_slice(source->text, span), null);
	}
	return (Datum) 0;
}

/* Fills a row; see row.h. */
void
dlg_fill(Shape *shape, const Source *source, const void *fact, const Place *place)
{
	for (int i = 0; i < shape->desc->natts; i++)
	{
		Column	   *column = &shape->columns[i];

		shape->nulls[i] = false;
		switch (column->from)
		{
			case FROM_FIELD:
				shape->values[i] = field_datum(column, source, fact, place, &shape->nulls[i]);
				break;
			case FROM_STATEMENT_ID:
				shape->values[i] = Int64GetDatum(place->statement_id);
				break;
			case FROM_SEQ:
				shape->values[i] = Int32GetDatum(place->seq);
				break;
			case FROM_NOWHERE:
				shape->nulls[i] = true;
				break;
		}
	}
}
