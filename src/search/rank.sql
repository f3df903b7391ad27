-- rank.sql: corpus statistics, BM25 and snippets.
-- Relies on src/type/*.sql and src/statement/table.sql.

-- The type corpus -------------------------------------------------------------

CREATE TYPE corpus;

CREATE FUNCTION corpus_in(cstring) RETURNS corpus
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_corpus_in';
CREATE FUNCTION corpus_out(corpus) RETURNS cstring
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_corpus_out';
CREATE FUNCTION corpus_recv(internal) RETURNS corpus
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_corpus_recv';
CREATE FUNCTION corpus_send(corpus) RETURNS bytea
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_corpus_send';
COMMENT ON FUNCTION corpus_in(cstring) IS 'text input of corpus';
COMMENT ON FUNCTION corpus_out(corpus) IS 'text output of corpus';
COMMENT ON FUNCTION corpus_recv(internal) IS 'binary input of corpus';
COMMENT ON FUNCTION corpus_send(corpus) IS 'binary output of corpus';

-- STORAGE external: read far more often than written, and unpacking megabytes costs more than reading them.
CREATE TYPE corpus (
	INPUT = corpus_in, OUTPUT = corpus_out, RECEIVE = corpus_recv, SEND = corpus_send,
	INTERNALLENGTH = variable, ALIGNMENT = double, STORAGE = external
);
COMMENT ON TYPE corpus IS
'Statistics of a set of documents, as BM25 needs them: how many documents, how long they are together, and in how many each lexeme occurs. Written as a JSON object {"documents": N, "length": [D, C, B, A], "df": {"lexeme": count, ...}}, where length counts the positions of each tsvector weight. Two corpora add up with +. Errors: 22P02 for a text, 22P03 for a binary form that breaks a rule.';

CREATE FUNCTION documents(corpus) RETURNS bigint
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_corpus_documents';
COMMENT ON FUNCTION documents(corpus) IS 'number of documents that the statistics count';

CREATE FUNCTION average_length(corpus, weights real[] DEFAULT '{1,1,1,1}') RETURNS double precision
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_corpus_average_length';
COMMENT ON FUNCTION average_length(corpus, real[]) IS
'Mean length of a document in positions, each counted with the weight of its field, in the order {D,C,B,A}; NULL for an empty corpus. Error 2202E where the array does not hold four numbers.';

CREATE FUNCTION df(corpus, lexeme text) RETURNS bigint
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_corpus_document_frequency';
COMMENT ON FUNCTION df(corpus, text) IS
'Document frequency: in how many documents the lexeme occurs, 0 where in none. The lexeme is given as a tsvector has it (stemmed).';

CREATE FUNCTION lexemes(corpus, OUT lexeme text, OUT df bigint) RETURNS SETOF record
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 10000 AS 'MODULE_PATHNAME', 'dlg_corpus_lexemes';
COMMENT ON FUNCTION lexemes(corpus) IS 'one row for each lexeme of the statistics, with its document frequency, in the order of tsvector';

CREATE FUNCTION corpus_merge(corpus, corpus) RETURNS corpus
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_corpus_merge';
COMMENT ON FUNCTION corpus_merge(corpus, corpus) IS
'Statistics of two disjoint sets of documents taken together (of two partitions, of two shards). Error 22003 where a count outgrows bigint.';

CREATE OPERATOR + (FUNCTION = corpus_merge, LEFTARG = corpus, RIGHTARG = corpus, COMMUTATOR = +);
COMMENT ON OPERATOR + (corpus, corpus) IS 'statistics of two disjoint sets of documents taken together';

-- Aggregates ------------------------------------------------------------------

CREATE FUNCTION corpus_stats_step(internal, tsvector) RETURNS internal
	LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_corpus_stats_step';
CREATE FUNCTION corpus_merge_step(internal, corpus) RETURNS internal
	LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_corpus_merge_step';
CREATE FUNCTION corpus_stats_combine(internal, internal) RETURNS internal
	LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_corpus_stats_combine';
CREATE FUNCTION corpus_stats_serial(internal) RETURNS bytea
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_corpus_stats_serial';
CREATE FUNCTION corpus_stats_deserial(bytea, internal) RETURNS internal
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_corpus_stats_deserial';
CREATE FUNCTION corpus_stats_final(internal) RETURNS corpus
	LANGUAGE C IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_corpus_stats_final';
COMMENT ON FUNCTION corpus_stats_step(internal, tsvector) IS 'transition of corpus_stats';
COMMENT ON FUNCTION corpus_merge_step(internal, corpus) IS 'transition of corpus_merge';
COMMENT ON FUNCTION corpus_stats_combine(internal, internal) IS 'adds two partial states of corpus_stats or corpus_merge';
COMMENT ON FUNCTION corpus_stats_serial(internal) IS 'sends a partial state of corpus_stats or corpus_merge';
COMMENT ON FUNCTION corpus_stats_deserial(bytea, internal) IS 'takes up a partial state of corpus_stats or corpus_merge';
COMMENT ON FUNCTION corpus_stats_final(internal) IS 'ends corpus_stats and corpus_merge';

CREATE AGGREGATE corpus_stats(tsvector) (
	SFUNC = corpus_stats_step, STYPE = internal, SSPACE = 1000000,
	COMBINEFUNC = corpus_stats_combine, SERIALFUNC = corpus_stats_serial,
	DESERIALFUNC = corpus_stats_deserial, FINALFUNC = corpus_stats_final, PARALLEL = SAFE
);
COMMENT ON AGGREGATE corpus_stats(tsvector) IS
'Statistics of the documents, NULLs left out; of none, the empty corpus. A document counts its positions as its length; one without positions counts 1 for each lexeme, in field D.';

CREATE AGGREGATE corpus_merge(corpus) (
	SFUNC = corpus_merge_step, STYPE = internal, SSPACE = 1000000,
	COMBINEFUNC = corpus_stats_combine, SERIALFUNC = corpus_stats_serial,
	DESERIALFUNC = corpus_stats_deserial, FINALFUNC = corpus_stats_final, PARALLEL = SAFE
);
COMMENT ON AGGREGATE corpus_merge(corpus) IS 'sum of the statistics of disjoint sets of documents, NULLs left out; of none, the empty corpus';

-- Ranking ---------------------------------------------------------------------

CREATE FUNCTION bm25(doc tsvector, query tsquery, stats corpus,
					 k1 double precision DEFAULT 1.2, b double precision DEFAULT 0.75,
					 weights real[] DEFAULT '{1,1,1,1}') RETURNS double precision
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5 AS 'MODULE_PATHNAME', 'dlg_bm25';
COMMENT ON FUNCTION bm25(tsvector, tsquery, corpus, double precision, double precision, real[]) IS
'Okapi BM25 of a document for a query: the sum over the query''s lexemes of idf * tf * (k1 + 1) / (tf + k1 * (1 - b + b * length / average_length)), with idf = ln(1 + (N - df + 0.5) / (df + 0.5)). Source: Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009; the 1 inside the logarithm is Lucene''s. tf and length are sums over the fields D, C, B, A of a tsvector, times weights {D,C,B,A} (simple BM25F); with weights of 1 it is plain BM25. A lexeme that the query says q times counts 9q / (q + 8) times (Okapi''s third part with k3 = 8), one under NOT not at all; a prefix counts all lexemes that begin so, with the sum of their document frequencies (at most N); a weight in the query (cyber:A) limits the fields that count. Whether the document matches is for @@ to say. A tsvector without positions counts each lexeme once. 0 or above, no upper bound. Errors: 22023 for k1 below 0, b outside 0 to 1 or a negative weight, 2202E where weights are not four numbers.';

CREATE FUNCTION corpus_for(stats corpus, query tsquery) RETURNS corpus
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_corpus_for';
COMMENT ON FUNCTION corpus_for(corpus, tsquery) IS
'The part of the statistics that a query needs: bm25 gives the same scores with it. Of statistics that are stored in a table it reads that part only. A query with a prefix gets them whole.';

CREATE FUNCTION any_term(tsquery) RETURNS tsquery
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_any_term';
COMMENT ON FUNCTION any_term(tsquery) IS
'Loosens a query of words joined by AND, for ranked search: any of its words is enough; words under NOT stay excluded; where it has phrases, all of these are required and the single words only add to the score. Other queries come back as they are.';

CREATE FUNCTION snippet(body text, query tsquery, start_sel text DEFAULT '<b>', stop_sel text DEFAULT '</b>',
						max_words int DEFAULT 50, config regconfig DEFAULT 'dialogue.english') RETURNS text
	LANGUAGE C STABLE STRICT PARALLEL SAFE COST 10000 AS 'MODULE_PATHNAME', 'dlg_snippet';
COMMENT ON FUNCTION snippet(text, tsquery, text, text, int, regconfig) IS
'The sentences of a text that hold most of the query''s words, up to three and max_words words together, in the order of the text, with the words between start_sel and stop_sel. One sentence that is longer is cut to the best max_words words; an ellipsis stands for what is left out. White space becomes one blank; nothing is escaped, so escape the text before it goes into HTML. Words are compared as the configuration''s dictionaries bring them to lexemes; operators, weights and words under NOT play no part. Where no word is found: the beginning of the text. Error 22023 for max_words below 1.';
