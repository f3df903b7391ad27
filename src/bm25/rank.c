/*
 * rank.c: doc <@> query, the score of a row; and how it comes to know its index.
 *
 * BM25 needs the statistics of all documents, which the index keeps.  So a
 * query that ranks carries the index's OID (the type bm25query).  Users write a
 * plain tsquery: while the statement is planned, the function's support
 * function looks up the index of the column and puts it in, which is what
 * both the index scan and the score in the select list then see.
 *
 * Statistics tell of a table, so that whoever asks for them must be allowed to
 * read it.  A bm25query is the proof of that, and nothing that takes one asks
 * again: who makes it from an index's name must have the right himself; where the
 * planner makes it, the statement reads the table, and the executor asks for
 * the right of whom it should, which in a view is the view's owner.
 */
#include "postgres.h"

#include "bm25/rank.h"

#include "access/genam.h"
#include "access/htup_details.h"
#include "catalog/index.h"
#include "catalog/partition.h"
#include "catalog/namespace.h"
#include "catalog/pg_am.h"
#include "catalog/pg_proc.h"
#include "catalog/pg_type.h"
#include "commands/defrem.h"
#include "miscadmin.h"
#include "nodes/makefuncs.h"
#include "nodes/nodeFuncs.h"
#include "nodes/supportnodes.h"
#include "optimizer/optimizer.h"
#include "parser/parse_relation.h"
#include "parser/parsetree.h"
#include "rewrite/rewriteManip.h"
#include "tsearch/ts_utils.h"
#include "utils/acl.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/regproc.h"
#include "utils/syscache.h"

#include "bm25/am.h"

PG_FUNCTION_INFO_V1(dlg_bm25query_in);
PG_FUNCTION_INFO_V1(dlg_bm25query_out);
PG_FUNCTION_INFO_V1(dlg_bm25_query);
PG_FUNCTION_INFO_V1(dlg_bm25_words);
PG_FUNCTION_INFO_V1(dlg_bm25_score);
PG_FUNCTION_INFO_V1(dlg_bm25_score_unplanned);
PG_FUNCTION_INFO_V1(dlg_bm25_support);

/* A relation's name in quotation marks, or its OID where there is none with it. */
static char *
relation_name(Oid relation)
{
	char	   *name = get_rel_name(relation);

	return name != NULL ? psprintf("\"%s\"", name) : psprintf("with OID %u", relation);
}

/* Puts index and words together. */
static Datum
make_query(Oid index, TSQuery query)
{
	Size		size = offsetof(Bm25Query, query) + VARSIZE(query);
	Bm25Query  *made = palloc0(size);

	SET_VARSIZE(made, size);
	made->index = index;
	memcpy(&made->query, query, VARSIZE(query));
	return PointerGetDatum(made);
}

/* Says what a relation is that is no index of ours. */
static int
wrong_relation(Oid relation)
{
	HeapTuple	tuple = SearchSysCache1(RELOID, ObjectIdGetDatum(relation));
	Form_pg_class form;

	if (!HeapTupleIsValid(tuple))
		return errdetail("There is no relation with OID %u.", relation);
	form = (Form_pg_class) GETSTRUCT(tuple);
	if (form->relkind == RELKIND_INDEX || form->relkind == RELKIND_PARTITIONED_INDEX)
		errdetail("It is an index of access method %s.", get_am_name(form->relam));
	else
		errdetail_relkind_not_supported(form->relkind);
	ReleaseSysCache(tuple);
	return 0;
}

/* Gives the table of an index of ours; see rank.h. */
Oid
dlg_bm25_table(Oid index)
{
	HeapTuple	tuple = SearchSysCache1(RELOID, ObjectIdGetDatum(index));
	Oid			heap = InvalidOid;

	if (HeapTupleIsValid(tuple))
	{
		if (((Form_pg_class) GETSTRUCT(tuple))->relam == get_am_oid("dialogue_bm25", false))
			heap = IndexGetRelation(index, true);
		ReleaseSysCache(tuple);
	}
	if (!OidIsValid(heap))
		ereport(ERROR,
				(errcode(ERRCODE_WRONG_OBJECT_TYPE),
				 errmsg("relation %s is not a dialogue_bm25 index", relation_name(index)),
				 wrong_relation(index),
				 errhint("Name an index made by CREATE INDEX … USING dialogue_bm25 (…).")));
	return heap;
}

/* Refuses an index that is none of ours, or whose table the user may not read. */
static void
check_index(Oid index)
{
	Oid			heap = dlg_bm25_table(index);

	if (pg_class_aclcheck(heap, GetUserId(), ACL_SELECT) != ACLCHECK_OK &&
		pg_attribute_aclcheck_all(heap, GetUserId(), ACL_SELECT, ACLMASK_ANY) != ACLCHECK_OK)
		aclcheck_error(ACLCHECK_NO_PRIV, OBJECT_TABLE, get_rel_name(heap));
}

/* Reads what dlg_bm25query_out writes: the index's name, a blank, the tsquery. */
Datum
dlg_bm25query_in(PG_FUNCTION_ARGS)
{
	char	   *text = pstrdup(PG_GETARG_CSTRING(0));
	char	   *blank = text;
	bool		quoted = false;
	Oid			index;

	for (; *blank != '\0' && (quoted || *blank != ' '); blank++)
		quoted = quoted != (*blank == '"');
	if (*blank == '\0')
		DLG_ERETURN(DLG_ESCONTEXT(fcinfo), (Datum) 0,
					errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
					errmsg("invalid input syntax for type bm25query: \"%s\"", text),
					errdetail("There is no blank between the name of an index and a tsquery."),
					errhint("Write the name of an index, a blank, and a tsquery: paper_rank 'cyber' | 'norms'."));
	*blank = '\0';
	index = DatumGetObjectId(DirectFunctionCall1(regclassin, CStringGetDatum(text)));
	check_index(index);
	return make_query(index, DatumGetTSQuery(DirectFunctionCall1(tsqueryin, CStringGetDatum(blank + 1))));
}

/* Writes a query as text. */
Datum
dlg_bm25query_out(PG_FUNCTION_ARGS)
{
	Bm25Query  *query = DatumGetBm25Query(PG_GETARG_DATUM(0));

	PG_RETURN_CSTRING(psprintf("%s %s",
							   DatumGetCString(DirectFunctionCall1(regclassout, ObjectIdGetDatum(query->index))),
							   DatumGetCString(DirectFunctionCall1(tsqueryout, TSQueryGetDatum(&query->query)))));
}

/* bm25_query(index, query) */
Datum
dlg_bm25_query(PG_FUNCTION_ARGS)
{
	check_index(PG_GETARG_OID(0));
	PG_RETURN_DATUM(make_query(PG_GETARG_OID(0), PG_GETARG_TSQUERY(1)));
}

/* bm25_words(bm25query, query): the same index with other words. */
Datum
dlg_bm25_words(PG_FUNCTION_ARGS)
{
	PG_RETURN_DATUM(make_query(DatumGetBm25Query(PG_GETARG_DATUM(0))->index, PG_GETARG_TSQUERY(1)));
}

Oid
dlg_bm25query_index(Datum datum)
{
	return DatumGetBm25Query(datum)->index;
}

bool
dlg_bm25query_fits(Oid index, Datum datum)
{
	Oid			asked = DatumGetBm25Query(datum)->index;

	return index == asked || (get_rel_relispartition(index) && list_member_oid(get_partition_ancestors(index), asked));
}

TSQuery
dlg_bm25query_for(Relation index, Datum datum)
{
	Bm25Query  *query = DatumGetBm25Query(datum);

	if (!dlg_bm25query_fits(RelationGetRelid(index), datum))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("a query for index %s cannot be answered by index \"%s\"",
						relation_name(query->index), RelationGetRelationName(index)),
				 errdetail("It is to be ranked by the statistics of index %s, of which \"%s\" is no part.",
						   relation_name(query->index), RelationGetRelationName(index)),
				 errhint("Leave the index out: doc <@> tsquery finds it by itself.")));
	return DatumGetTSQueryCopy(TSQueryGetDatum(&query->query));
}

/* What is the same from row to row. */
typedef struct ScoreCache
{
	MemoryContext context;
	Bm25Query  *query;
	Ranking    *ranking;
} ScoreCache;

/* Gives the ranking for a query; made once for each statement that asks. */
static Ranking *
get_ranking(FunctionCallInfo fcinfo, Datum datum)
{
	ScoreCache *cache = fcinfo->flinfo->fn_extra;
	Bm25Query  *query = DatumGetBm25Query(datum);
	MemoryContext caller;

	if (cache != NULL && VARSIZE(cache->query) == VARSIZE(query) &&
		memcmp(cache->query, query, VARSIZE(query)) == 0)
		return cache->ranking;
	(void) dlg_bm25_table(query->index);
	if (cache == NULL)
	{
		cache = MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt, sizeof(ScoreCache));
		cache->context = AllocSetContextCreate(fcinfo->flinfo->fn_mcxt, "dialogue_bm25 score", ALLOCSET_SMALL_SIZES);
	}
	fcinfo->flinfo->fn_extra = NULL;
	MemoryContextReset(cache->context);
	caller = MemoryContextSwitchTo(cache->context);
	cache->query = memcpy(palloc(VARSIZE(query)), query, VARSIZE(query));
	cache->ranking = dlg_ranking_new(&cache->query->query, NULL);
	dlg_ranking_load(cache->ranking, query->index);
	MemoryContextSwitchTo(caller);
	fcinfo->flinfo->fn_extra = cache;
	return cache->ranking;
}

/* doc <@@> bm25query: the score, below zero so that the best come first in ascending order. */
Datum
dlg_bm25_score(PG_FUNCTION_ARGS)
{
	TSVector	doc = PG_GETARG_TSVECTOR(0);
	Ranking    *ranking = get_ranking(fcinfo, PG_GETARG_DATUM(1));
	uint32		counts[BM25_FIELDS];
	double		lengths[BM25_FIELDS];
	double		norm;
	double		sum = 0;

	dlg_document_length(doc, counts);
	for (int i = 0; i < BM25_FIELDS; i++)
		lengths[i] = counts[i];
	/* a length is a float in the index, so it must be one here */
	norm = dlg_bm25_norm(&ranking->model, (float) dlg_bm25_weigh(ranking->model.weights, lengths));
	for (int i = 0; i < ranking->nterms; i++)
	{
		int			lexemes;
		const RankTerm *term = &ranking->terms[i];

		sum += dlg_bm25_term(&ranking->model, term->weights.idf,
							 dlg_term_frequency(doc, &term->term, ranking->model.weights, &lexemes), norm);
	}
	PG_FREE_IF_COPY(doc, 0);
	PG_RETURN_FLOAT8(0 - sum);
}

/* doc <@> tsquery where the planner has found no index. */
Datum
dlg_bm25_score_unplanned(PG_FUNCTION_ARGS)
{
	ereport(ERROR,
			(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
			 errmsg("there is no dialogue_bm25 index to rank by"),
			 errdetail("The left side of <@> must be a column or an expression with such an index, which has the statistics."),
			 errhint("CREATE INDEX … USING dialogue_bm25 (…), or name an index: doc <@@> bm25_query('index', query).")));
}

/* Is the index one of ours over this expression of the table's row? */
static bool
index_is_over(Relation index, Node *expression, int varno)
{
	AttrNumber	column = index->rd_index->indkey.values[0];
	Node	   *indexed;

	if (index->rd_rel->relam != get_am_oid("dialogue_bm25", true) || !index->rd_index->indisvalid)
		return false;
	if (column != 0)
		return IsA(expression, Var) && ((Var *) expression)->varattno == column;
	indexed = copyObject(linitial(RelationGetIndexExpressions(index)));
	ChangeVarNodes(indexed, 1, varno, 0);
	return equal(indexed, expression);
}

/* Finds an index of the table over an expression; one without a condition before one with. */
static Oid
find_index(Oid table, Node *expression, int varno)
{
	Relation	relation = RelationIdGetRelation(table);
	Oid			found = InvalidOid;
	bool		partial = true;
	List	   *indexes;
	ListCell   *cell;

	if (!RelationIsValid(relation))
		return InvalidOid;
	indexes = RelationGetIndexList(relation);
	foreach(cell, indexes)
	{
		Relation	index = index_open(lfirst_oid(cell), AccessShareLock);
		bool		has_condition = RelationGetIndexPredicate(index) != NIL;

		if (partial && index_is_over(index, expression, varno) && (!OidIsValid(found) || !has_condition))
		{
			found = lfirst_oid(cell);
			partial = has_condition;
		}
		index_close(index, AccessShareLock);
	}
	list_free(indexes);
	RelationClose(relation);
	return found;
}

/* A function of ours by its name and two arguments. */
static Oid
function_of(Oid schema, const char *name, Oid first, Oid second)
{
	Oid			arguments[2] = {first, second};

	return GetSysCacheOid3(PROCNAMEARGSNSP, Anum_pg_proc_oid, CStringGetDatum(name),
						   PointerGetDatum(buildoidvector(arguments, 2)), ObjectIdGetDatum(schema));
}

/*
 * An expression for a query with an index; `read`: the statement reads the
 * index's table.  NULL: the extension lacks what it takes.
 */
static Node *
make_query_node(PlannerInfo *root, Oid schema, Oid index, Node *words, bool read)
{
	Oid			type = GetSysCacheOid2(TYPENAMENSP, Anum_pg_type_oid, CStringGetDatum("bm25query"), ObjectIdGetDatum(schema));
	Const	   *known = (Const *) (words = eval_const_expressions(root, words));
	TSQueryData none = {0};
	Node	   *first;
	Oid			maker;

	if (!OidIsValid(type))
		return NULL;
	SET_VARSIZE(&none, HDRSIZETQ);
	if (read && IsA(words, Const) && !known->constisnull)
		return (Node *) makeConst(type, -1, InvalidOid, -1, make_query(index, DatumGetTSQuery(known->constvalue)), false, false);
	if (read)
		first = (Node *) makeConst(type, -1, InvalidOid, -1, make_query(index, &none), false, false);
	else
		first = (Node *) makeConst(REGCLASSOID, -1, InvalidOid, sizeof(Oid), ObjectIdGetDatum(index), false, true);
	maker = function_of(schema, read ? "bm25_words" : "bm25_query", exprType(first), TSQUERYOID);
	if (!OidIsValid(maker))
		return NULL;
	return (Node *) makeFuncExpr(maker, type, list_make2(first, words), InvalidOid, InvalidOid, COERCE_EXPLICIT_CALL);
}

/* Rewrites doc <@> tsquery to doc <@@> bm25query. */
static Node *
put_index_in(PlannerInfo *root, FuncExpr *call)
{
	Node	   *doc = strip_implicit_coercions(linitial(call->args));
	List	   *vars = pull_var_clause(doc, PVC_RECURSE_AGGREGATES | PVC_RECURSE_WINDOWFUNCS | PVC_RECURSE_PLACEHOLDERS);
	Oid			schema = get_func_namespace(call->funcid);
	RangeTblEntry *rte;
	Oid			index;
	Oid			operator;
	Node	   *query;
	Var		   *var;

	if (root == NULL || vars == NIL)
		return NULL;
	var = linitial_node(Var, vars);
	if (var->varlevelsup != 0 || var->varno < 1 || var->varno > list_length(root->parse->rtable))
		return NULL;
	rte = rt_fetch(var->varno, root->parse->rtable);
	if (rte->rtekind != RTE_RELATION || !OidIsValid(index = find_index(rte->relid, doc, var->varno)))
		return NULL;
	query = make_query_node(root, schema, index, copyObject(lsecond(call->args)), DLG_RTE_IS_READ(root->parse, rte));
	if (query == NULL)
		return NULL;
	operator = OpernameGetOprid(list_make2(makeString(get_namespace_name(schema)), makeString("<@@>")), TSVECTOROID,
								exprType(query));
	if (!OidIsValid(operator))
		return NULL;
	return (Node *) make_opclause(operator, FLOAT8OID, false, (Expr *) copyObject(linitial(call->args)),
								  (Expr *) eval_const_expressions(root, query), InvalidOid, InvalidOid);
}

/* The planner's support function of doc <@> tsquery. */
Datum
dlg_bm25_support(PG_FUNCTION_ARGS)
{
	Node	   *request = (Node *) PG_GETARG_POINTER(0);
	Node	   *result = NULL;

	if (IsA(request, SupportRequestSimplify))
	{
		SupportRequestSimplify *simplify = (SupportRequestSimplify *) request;

		result = put_index_in(simplify->root, simplify->fcall);
		if (result != NULL)
			set_opfuncid((OpExpr *) result);
	}
	PG_RETURN_POINTER(result);
}
