/*
 * row.h: facts as rows: one way from the structs of the core to the columns of SQL.
 *
 * Relies on core/fact.h for what a fact's fields are and on the tuple
 * descriptor of the target for what the columns are; columns are found by
 * name, so that functions and tables share the code whatever their order.
 */
#ifndef DLG_ROW_H
#define DLG_ROW_H

#include "postgres.h"

#include "access/tupdesc.h"
#include "core/fact.h"
#include "statement/source.h"
#include "utils/typcache.h"

/* Excerpts longer than this many bytes are null; their span still tells them. */
#define DLG_EXCERPT_MAX 10000

/* Where a column's value comes from. */
typedef enum ColumnFrom
{
	FROM_FIELD,					/* the fact's field */
	FROM_STATEMENT_ID, FROM_SEQ,
	FROM_NOWHERE				/* null: filled by SQL, or a column that a user added */
} ColumnFrom;

typedef struct Column
{
	ColumnFrom	from;
	const Field *field;
	TypeCacheEntry *range;		/* of spans */
	Oid			choices[8];		/* enum values, by the field's choice */
	bool		is_enum;
} Column;

typedef struct Shape
{
	FactKind	kind;
	TupleDesc	desc;
	Column	   *columns;		/* one for each attribute */
	Datum	   *values;			/* scratch */
	bool	   *nulls;
} Shape;

/* What a row has that its fact does not know. */
typedef struct Place
{
	int64		statement_id;
	int32		seq;
	const int32 *act_seqs;		/* seq of each act, -1 where it has none */
} Place;

/* Makes the shape of a kind of fact in a row type; lives in the current context. */
extern Shape *dlg_shape(FactKind kind, TupleDesc desc);

/* Fills shape->values and ->nulls with a fact. */
extern void dlg_fill(Shape *shape, const Source *source, const void *fact, const Place *place);

/* A span as int4range of 1-based characters. */
extern Datum dlg_span_datum(TypeCacheEntry *range, const Source *source, Span span);

#endif
