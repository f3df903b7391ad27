/*
 * fact.h: the kinds of facts that a statement yields and the fields of each, as data.
 *
 * One description serves everyone who lays facts out: the JSON writer
 * (json.c), the set-returning functions and the tables (src/statement).  It
 * relies on the structs of statement.h only.  A field's `name` is its JSON key
 * and its SQL column alike; `where` says which of them have it.
 */
#ifndef DLG_FACT_H
#define DLG_FACT_H

#include "statement.h"

typedef enum FactKind
{
	FACT_MEETING, FACT_HOST, FACT_PARTICIPANT, FACT_SESSION, FACT_ACT, FACT_COMMITMENT,
	FACT_CITATION, FACT_ACRONYM,
	FACT_KINDS
} FactKind;

typedef enum FieldType
{
	FIELD_TEXT,					/* Slice */
	FIELD_EDTF,					/* Slice that holds an EDTF date */
	FIELD_TEXTS,				/* Slice * with its number of elements at `extra` */
	FIELD_PARTY,				/* PartyCode */
	FIELD_PARTIES,				/* PartyList */
	FIELD_NUMBER,				/* uint32_t, 0 stands for null */
	FIELD_COUNT,				/* uint32_t */
	FIELD_ACT,					/* uint32_t: index into acts */
	FIELD_FLAG,					/* bool */
	FIELD_CHOICE,				/* enum (bool where extra is 1): index into names; a NULL name is null */
	FIELD_SPAN,					/* Span */
	FIELD_EXCERPT				/* Span that is told as the text it covers */
} FieldType;

#define IN_TABLE	0x01		/* a column */
#define IN_JSON		0x02		/* a key of every such fact */
#define IN_DIALOGUE	0x04		/* a key of the reported dialogue */

typedef struct Field
{
	const char *name;
	FieldType	type;
	uint8_t		where;
	uint16_t	offset;			/* in the fact's struct */
	uint16_t	extra;			/* TEXTS: offset of the count; CHOICE: width in bytes */
	const char *const *names;	/* CHOICE: nnames of them */
	uint8_t		nnames;
} Field;

typedef struct FactInfo
{
	const char *table;			/* SQL table, whose columns the fields are */
	const char *key;			/* JSON array */
	const Field *fields;
	int			nfields;
	size_t		size;			/* of the fact's struct */
	size_t		items;			/* offsets in Statement: of the array and of its length */
	size_t		nitems;
} FactInfo;

/* By FactKind, in the order in which tables are filled: acts before commitments. */
extern const FactInfo dlg_facts[FACT_KINDS];

/* The kind of fact that a table holds, FACT_KINDS for another table. */
extern FactKind dlg_fact_kind(const char *table);

/* How many facts of a kind there are; the reported dialogue counts as the first meeting. */
extern uint32_t dlg_fact_count(const Statement *statement, FactKind kind);

/* The i-th fact of a kind. */
extern const void *dlg_fact(const Statement *statement, FactKind kind, uint32_t i);

/* The place of a fact in the text. */
extern Span dlg_fact_span(FactKind kind, const void *fact);

/* A field's value in a fact, for the types that one word holds. */
extern uint32_t dlg_field_number(const Field *field, const void *fact);

/* The name of a CHOICE field's value, NULL for null. */
extern const char *dlg_field_choice(const Field *field, const void *fact);

/* The date of an EDTF field; null where there is none, or none that the format allows. */
extern Slice dlg_field_date(const Field *field, const void *fact);

/* Copies a list of parties to codes[] in ascending order, as a partyset holds them. */
extern void dlg_sort_parties(const PartyList *list, PartyCode *codes);

#endif
