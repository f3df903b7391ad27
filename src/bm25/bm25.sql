-- bm25.sql: the access method dialogue_bm25, its operators and what looks into it.
-- Relies on src/search/rank.sql.

CREATE TYPE bm25query;

CREATE FUNCTION bm25query_in(cstring) RETURNS bm25query
	LANGUAGE C STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_bm25query_in';
CREATE FUNCTION bm25query_out(bm25query) RETURNS cstring
	LANGUAGE C STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_bm25query_out';
CREATE TYPE bm25query (INPUT = bm25query_in, OUTPUT = bm25query_out, INTERNALLENGTH = VARIABLE, ALIGNMENT = int4, STORAGE = extended);
COMMENT ON TYPE bm25query IS 'A tsquery with the dialogue_bm25 index whose statistics it is ranked by. Text: the index''s name, a blank, the tsquery. Made by the planner out of doc <@> tsquery; not meant to be stored.';
COMMENT ON FUNCTION bm25query_in(cstring) IS 'reads a bm25query; error 22P02 where the index''s name or the query is missing, 42501 where the index''s table may not be read';
COMMENT ON FUNCTION bm25query_out(bm25query) IS 'writes a bm25query';

CREATE FUNCTION bm25_query(index regclass, query tsquery) RETURNS bm25query
	LANGUAGE C STABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_bm25_query';
COMMENT ON FUNCTION bm25_query(regclass, tsquery) IS 'A query that is ranked by the statistics of an index, where doc <@> tsquery cannot tell by itself which (in a view with LIMIT, of two indexes). A partitioned index stands for all its parts together. Error 42809 where the index is none of dialogue_bm25, 42501 where its table may not be read.';
CREATE FUNCTION bm25_words(index bm25query, query tsquery) RETURNS bm25query
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_bm25_words';
COMMENT ON FUNCTION bm25_words(bm25query, tsquery) IS 'A query for the same index with other words: what the planner makes of doc <@> tsquery where the words are not known yet.';

CREATE FUNCTION bm25_support(internal) RETURNS internal
	LANGUAGE C STRICT AS 'MODULE_PATHNAME', 'dlg_bm25_support';
COMMENT ON FUNCTION bm25_support(internal) IS 'planner support of doc <@> tsquery: puts the column''s index in';

CREATE FUNCTION bm25_score(doc tsvector, query tsquery) RETURNS double precision
	LANGUAGE C STABLE STRICT PARALLEL SAFE COST 50 SUPPORT bm25_support AS 'MODULE_PATHNAME', 'dlg_bm25_score_unplanned';
CREATE FUNCTION bm25_score(doc tsvector, query bm25query) RETURNS double precision
	LANGUAGE C STABLE STRICT PARALLEL SAFE COST 50 AS 'MODULE_PATHNAME', 'dlg_bm25_score';
COMMENT ON FUNCTION bm25_score(tsvector, tsquery) IS 'function of doc <@> tsquery; error 55000 where the column has no dialogue_bm25 index';
COMMENT ON FUNCTION bm25_score(tsvector, bm25query) IS 'function of doc <@@> bm25query; error 42809 where the index is none of dialogue_bm25 any more';

CREATE OPERATOR <@> (FUNCTION = bm25_score, LEFTARG = tsvector, RIGHTARG = tsquery);
CREATE OPERATOR <@@> (FUNCTION = bm25_score, LEFTARG = tsvector, RIGHTARG = bm25query);
COMMENT ON OPERATOR <@> (tsvector, tsquery) IS
'BM25 score of a document for the words of a query, times -1, so that ORDER BY doc <@> query gives the best first: between 0 (no word of it) and minus infinity. Formula and parts: bm25(); statistics, k1, b and field weights: those of the column''s dialogue_bm25 index, which the planner finds. Operators of the query play no part in the score: say WHERE doc @@ query for these.';
COMMENT ON OPERATOR <@@> (tsvector, bm25query) IS 'The same with the index named: what the planner makes of doc <@> tsquery. A name of its own, so that doc <@> ''words'' is not ambiguous.';

CREATE FUNCTION bm25_handler(internal) RETURNS index_am_handler
	LANGUAGE C STRICT AS 'MODULE_PATHNAME', 'dlg_bm25_handler';
COMMENT ON FUNCTION bm25_handler(internal) IS 'access method dialogue_bm25';

CREATE ACCESS METHOD dialogue_bm25 TYPE INDEX HANDLER bm25_handler;
COMMENT ON ACCESS METHOD dialogue_bm25 IS
'Ranked full-text search: ORDER BY doc <@> query LIMIT n, doc @@ query, both in one scan. Options: k1 (1.2), b (0.75), weight_a to weight_d (1: what a word of that weight counts; a change takes effect with REINDEX), positions (true: phrases are answered by the index), tail_limit (512: kilobytes of new rows that wait to be sorted in).';

CREATE OPERATOR CLASS tsvector_bm25_ops DEFAULT FOR TYPE tsvector USING dialogue_bm25 AS
	OPERATOR 1 @@ (tsvector, tsquery),
	OPERATOR 2 <@@> (tsvector, bm25query) FOR ORDER BY pg_catalog.float_ops;
COMMENT ON OPERATOR CLASS tsvector_bm25_ops USING dialogue_bm25 IS 'doc @@ tsquery as a condition, doc <@> tsquery as an order';
COMMENT ON OPERATOR FAMILY tsvector_bm25_ops USING dialogue_bm25 IS 'doc @@ tsquery as a condition, doc <@> tsquery as an order';

CREATE FUNCTION bm25_check(index regclass) RETURNS SETOF text
	LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'dlg_bm25_check';
REVOKE ALL ON FUNCTION bm25_check(regclass) FROM PUBLIC;
COMMENT ON FUNCTION bm25_check(regclass) IS
'Walks a whole dialogue_bm25 index: order and figures of each segment, positions, the bounds by which searches leave postings unread, and whether every row of the table that the snapshot sees stands in it with the same words. One line of text for each fault; none where it is sound. Keeps VACUUM out meanwhile, readers and writers not. Error XX001 (data_corrupted), with the block, where a page cannot be read; 42809 for another kind of index.';
