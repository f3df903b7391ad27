/*
 * term.h: the terms of a tsquery, what ranking counts and a snippet marks.
 */
#ifndef DLG_TERM_H
#define DLG_TERM_H

#include "tsearch/ts_type.h"

#include "core/ranking/bm25.h"

/* A lexeme or prefix that the query asks for; its bytes are the query's. */
typedef struct Term
{
	const char *lexeme;
	int			len;
	bool		prefix;
	uint8		fields;			/* bit i: field i counts (0 D to 3 A) */
	int			said;			/* so many times in the query, with the same fields */
} Term;

/*
 * Fills terms[], with room for query->size of them, by what the query wants:
 * every operand once, those under NOT left out; one that is said with
 * different fields may stand in all of these.  Sorted by lexeme; returns their number.
 */
extern int	dlg_query_terms(TSQuery query, Term *terms);

/*
 * How often a document holds a term in the fields that count, weighed; of a
 * prefix, all lexemes that begin so.  *lexemes becomes the number of these.
 */
extern double dlg_term_frequency(TSVector doc, const Term *term, const double weights[BM25_FIELDS], int *lexemes);

/* A document's positions in the fields D, C, B, A; a lexeme without positions counts once in D. */
extern void dlg_document_length(TSVector doc, uint32 length[BM25_FIELDS]);

#endif
