/*
 * term.h: the terms of a tsquery, what ranking counts and a snippet marks.
 */
#ifndef DLG_TERM_H
#define DLG_TERM_H

#include "tsearch/ts_type.h"

/* A lexeme or prefix that the query asks for; its bytes are the query's. */
typedef struct Term
{
	const char *lexeme;
	int			len;
	bool		prefix;
	uint8		fields;			/* bit i: field i counts (0 D to 3 A) */
} Term;

/*
 * Fills terms[], with room for query->size of them, by what the query wants:
 * every operand once, those under NOT left out; one that is said twice may
 * stand in the fields of both.  Sorted by lexeme; returns their number.
 */
extern int	dlg_query_terms(TSQuery query, Term *terms);

#endif
