/*
 * query.c: what a query asks for: its terms, and what any_term() leaves required.
 *
 * websearch_to_tsquery joins words by AND; ranked search wants every document
 * that holds any of them and lets the score tell which holds most.  What the
 * searcher insisted on (a quoted phrase, a word with a minus) stays required.
 */
#include "postgres.h"

#include "miscadmin.h"
#include "tsearch/ts_utils.h"

#include "search/corpus.h"
#include "search/term.h"

PG_FUNCTION_INFO_V1(dlg_any_term);

/* Appends the operands that a document is to hold, those under NOT left out; returns their number. */
static int
collect_terms(QueryItem *item, char *operands, bool wanted, Term *terms, int nterms)
{
	check_stack_depth();
	if (item->type == QI_VAL)
	{
		if (wanted)
		{
			terms[nterms].lexeme = operands + item->qoperand.distance;
			terms[nterms].len = item->qoperand.length;
			terms[nterms].prefix = item->qoperand.prefix;
			terms[nterms].said = 1;
			terms[nterms++].fields = item->qoperand.weight ? item->qoperand.weight : 0x0F;
		}
		return nterms;
	}
	if (item->qoperator.oper == OP_NOT)
		return collect_terms(item + 1, operands, !wanted, terms, nterms);
	nterms = collect_terms(item + item->qoperator.left, operands, wanted, terms, nterms);
	return collect_terms(item + 1, operands, wanted, terms, nterms);
}

static int
compare_terms(const void *a, const void *b)
{
	const Term *x = a;
	const Term *y = b;
	int			order = dlg_corpus_compare(x->lexeme, x->len, y->lexeme, y->len);

	if (order == 0)
		order = (int) x->prefix - (int) y->prefix;
	return order != 0 ? order : (int) x->fields - (int) y->fields;
}

/* Leaves each operand once, and notes how often it was said; returns how many are left. */
static int
count_terms(Term *terms, int nterms)
{
	int			kept = 0;

	for (int i = 0; i < nterms; i++)
	{
		if (kept > 0 && compare_terms(&terms[kept - 1], &terms[i]) == 0)
			terms[kept - 1].said++;
		else
			terms[kept++] = terms[i];
	}
	return kept;
}

/* Gives the query's terms, each once and in order; see term.h. */
int
dlg_query_terms(TSQuery query, Term *terms)
{
	int			nterms;
	int			kept = 0;

	if (query->size == 0)
		return 0;
	nterms = collect_terms(GETQUERY(query), GETOPERAND(query), true, terms, 0);
	qsort(terms, nterms, sizeof(Term), compare_terms);
	nterms = count_terms(terms, nterms);
	for (int i = 0; i < nterms; i++)
	{
		Term	   *last = &terms[kept - 1];

		if (kept > 0 && last->prefix == terms[i].prefix &&
			dlg_corpus_compare(last->lexeme, last->len, terms[i].lexeme, terms[i].len) == 0)
		{
			last->fields |= terms[i].fields;
			last->said = Max(last->said, terms[i].said);
		}
		else
			terms[kept++] = terms[i];
	}
	return kept;
}

/* Makes an operator over nodes; a single one needs none. */
static QTNode *
join_nodes(int8 oper, QTNode **nodes, int nnodes)
{
	QTNode	   *joint;

	if (nnodes == 1)
		return nodes[0];
	joint = palloc0(sizeof(QTNode));
	joint->valnode = palloc0(sizeof(QueryItem));
	joint->valnode->type = QI_OPR;
	joint->valnode->qoperator.oper = oper;
	joint->nchild = nnodes;
	joint->child = nodes;
	return joint;
}

static bool
is_operator(const QTNode *node, int8 oper)
{
	return node->valnode->type == QI_OPR && node->valnode->qoperator.oper == oper;
}

/* Does the searcher insist on it: a phrase, or phrases one of which will do? */
static bool
is_insisted(const QTNode *node)
{
	if (!is_operator(node, OP_OR))
		return is_operator(node, OP_PHRASE);
	for (int i = 0; i < node->nchild; i++)
		if (is_operator(node->child[i], OP_PHRASE))
			return true;
	return false;
}

/*
 * Loosens a top-level AND: with a phrase in it, the phrases (and what is
 * excluded) are all that is required; without one, any of its words is enough.
 * Other queries come back as they are.
 */
Datum
dlg_any_term(PG_FUNCTION_ARGS)
{
	TSQuery		query = PG_GETARG_TSQUERY(0);
	QTNode	   *root;
	QTNode	  **required;
	QTNode	  **optional;
	int			nrequired = 0;
	int			noptional = 0;
	bool		phrases = false;

	if (query->size == 0)
		PG_RETURN_TSQUERY(query);
	root = QT2QTN(GETQUERY(query), GETOPERAND(query));
	QTNTernary(root);
	if (!is_operator(root, OP_AND))
		PG_RETURN_TSQUERY(query);

	required = palloc((root->nchild + 1) * sizeof(QTNode *));
	optional = palloc(root->nchild * sizeof(QTNode *));
	for (int i = 0; i < root->nchild; i++)
	{
		QTNode	   *child = root->child[i];

		if (is_insisted(child))
			phrases = true;
		if (is_insisted(child) || is_operator(child, OP_NOT))
			required[nrequired++] = child;
		else
			optional[noptional++] = child;
	}
	if (!phrases && noptional > 0)
		required[nrequired++] = join_nodes(OP_OR, optional, noptional);
	root = join_nodes(OP_AND, required, nrequired);
	QTNBinary(root);
	PG_RETURN_TSQUERY(QTN2QT(root));
}
