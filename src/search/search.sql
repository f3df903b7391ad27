-- search.sql: corpus statistics, BM25, snippets, and search() over the commitments.
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
'Okapi BM25 of a document for a query: the sum over the query''s lexemes of idf * tf * (k1 + 1) / (tf + k1 * (1 - b + b * length / average_length)), with idf = ln(1 + (N - df + 0.5) / (df + 0.5)). Source: Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009; the 1 inside the logarithm is Lucene''s. tf and length are sums over the fields D, C, B, A of a tsvector, times weights {D,C,B,A} (simple BM25F); with weights of 1 it is plain BM25. Every lexeme of the query counts once, except those under NOT; a prefix counts all lexemes that begin so, with the sum of their document frequencies (at most N); a weight in the query (cyber:A) limits the fields that count. Whether the document matches is for @@ to say. A tsvector without positions counts each lexeme once. 0 or above, no upper bound. Errors: 22023 for k1 below 0, b outside 0 to 1 or a negative weight, 2202E where weights are not four numbers.';

CREATE FUNCTION corpus_for(stats corpus, query tsquery) RETURNS corpus
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_corpus_for';
COMMENT ON FUNCTION corpus_for(corpus, tsquery) IS
'The part of the statistics that a query needs: bm25 gives the same scores with it. Of statistics that are stored in a table it reads that part only. A query with a prefix gets them whole.';

CREATE FUNCTION any_term(tsquery) RETURNS tsquery
	LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_any_term';
COMMENT ON FUNCTION any_term(tsquery) IS
'Loosens a query of words joined by AND, for ranked search: any of its words is enough; words under NOT stay excluded; where it has phrases, all of these are required and the single words only add to the score. Other queries come back as they are.';

CREATE FUNCTION snippet(body text, query tsquery, start_sel text DEFAULT '<b>', stop_sel text DEFAULT '</b>',
						max_words int DEFAULT 50, config regconfig DEFAULT 'pg_catalog.english') RETURNS text
	LANGUAGE C STABLE STRICT PARALLEL SAFE COST 10000 AS 'MODULE_PATHNAME', 'dlg_snippet';
COMMENT ON FUNCTION snippet(text, tsquery, text, text, int, regconfig) IS
'The sentences of a text that hold most of the query''s words, up to three and max_words words together, in the order of the text, with the words between start_sel and stop_sel. One sentence that is longer is cut to the best max_words words; an ellipsis stands for what is left out. White space becomes one blank; nothing is escaped, so escape the text before it goes into HTML. Words are compared as the configuration''s dictionaries bring them to lexemes; operators, weights and words under NOT play no part. Where no word is found: the beginning of the text. Error 22023 for max_words below 1.';

-- Search ----------------------------------------------------------------------

-- What BM25 must know of all commitments.  Counting them takes some 3 µs each,
-- so up to a megabyte of commitments are counted anew by every search, which is
-- exact; of more, the last count is kept here until the table has grown or
-- shrunk by a tenth.  Scores move little with the statistics, and the order of
-- results less.  It is derived data: not dumped, and safe to delete.
CREATE TABLE search_stats (
	id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	stats corpus NOT NULL,
	table_bytes bigint NOT NULL,
	table_file oid,
	counted_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE search_stats IS 'Statistics of all commitments for ranked search; kept by search() itself, see refresh_search_stats().';
COMMENT ON COLUMN search_stats.id IS 'Number of the count; the highest is valid.';
COMMENT ON COLUMN search_stats.stats IS 'What was counted.';
COMMENT ON COLUMN search_stats.table_bytes IS 'Size of the table commitment at that time.';
COMMENT ON COLUMN search_stats.table_file IS 'Its file at that time; TRUNCATE and VACUUM FULL change it.';
COMMENT ON COLUMN search_stats.counted_at IS 'When it was counted.';

CREATE FUNCTION refresh_search_stats() RETURNS bigint
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	counted dialogue.corpus;
BEGIN
	-- one at a time, so that no one waits for a row that another replaces
	PERFORM pg_advisory_xact_lock('dialogue.search_stats'::regclass::oid::int, 0);
	SELECT dialogue.corpus_stats(doc) INTO counted FROM dialogue.commitment;
	DELETE FROM dialogue.search_stats;
	INSERT INTO dialogue.search_stats (stats, table_bytes, table_file)
	VALUES (counted, pg_relation_size('dialogue.commitment'), pg_relation_filenode('dialogue.commitment'));
	RETURN dialogue.documents(counted);
END
$$;
COMMENT ON FUNCTION refresh_search_stats() IS
'Counts all commitments for ranked search now, and returns their number. Not needed in daily use: search() counts by itself after the table has changed by a tenth.';

CREATE FUNCTION search_stats(query tsquery) RETURNS corpus
	LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
	size bigint := pg_relation_size('dialogue.commitment');
	kept record;
	usable bool := false;
BEGIN
	IF size > 1024 * 1024 THEN
		SELECT table_bytes, table_file INTO kept FROM dialogue.search_stats ORDER BY id DESC LIMIT 1;
		usable := FOUND AND kept.table_file = pg_relation_filenode('dialogue.commitment')
			AND size BETWEEN kept.table_bytes * 0.9 AND kept.table_bytes * 1.1;
		-- Only where it can be written, and nobody else is at it or has been since our snapshot.
		IF NOT usable AND NOT pg_is_in_recovery() AND NOT current_setting('transaction_read_only')::bool
			AND current_setting('transaction_isolation') = 'read committed'
			AND pg_try_advisory_xact_lock('dialogue.search_stats'::regclass::oid::int, 0) THEN
			PERFORM dialogue.refresh_search_stats();
			usable := true;
		END IF;
		IF usable OR size BETWEEN kept.table_bytes / 2 AND kept.table_bytes * 2 THEN
			RETURN (SELECT dialogue.corpus_for(stats, query) FROM dialogue.search_stats ORDER BY id DESC LIMIT 1);
		END IF;
	END IF;
	RETURN (SELECT dialogue.corpus_for(dialogue.corpus_stats(doc), query) FROM dialogue.commitment);
END
$$;
COMMENT ON FUNCTION search_stats(tsquery) IS
'Statistics of all commitments as search() uses them for a query: exact for up to a megabyte of commitments, else the last count, which is renewed where the table has changed by a tenth since (where that cannot be written, as on a replica, an older count or a fresh one that is not kept). Counts rows that row security hides from the caller: only their number and the frequency of their words, never their text.';
ALTER TABLE search_stats OWNER TO @extowner@;
ALTER FUNCTION refresh_search_stats() OWNER TO @extowner@;
ALTER FUNCTION search_stats(tsquery) OWNER TO @extowner@;

CREATE FUNCTION search_query(query text) RETURNS tsquery
	LANGUAGE sql STABLE STRICT PARALLEL SAFE
	RETURN websearch_to_tsquery('pg_catalog.english',
		regexp_replace(translate(query, '“”„«»', '"""""'), '(?<=[[:alpha:]])-(?=[[:alpha:]])', ' ', 'g'));
COMMENT ON FUNCTION search_query(text) IS
'The tsquery of a search as people type it: words, "quoted phrases", or, a minus before what is not wanted. A hyphen inside a word separates words, so that both spellings are found.';

CREATE FUNCTION search(query text, k int DEFAULT 10, parties partyset DEFAULT NULL, topics text[] DEFAULT NULL,
					   since date DEFAULT NULL, min_strength int DEFAULT 1, until date DEFAULT NULL)
	RETURNS TABLE (rank int, score double precision, statement_id bigint, seq int, content text, snippet text,
				   actors partyset, strength int, due edtf, series text, held edtf, span int4range, source text)
	LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE ROWS 10 SET search_path = pg_catalog, dialogue, pg_temp SET jit = off AS $$
DECLARE
	everything bool := coalesce(btrim(search.query), '') = '';
	wanted tsquery := CASE WHEN NOT everything THEN dialogue.search_query(search.query) END;
	filters text := '';
	score text := '0::float8';
BEGIN
	IF search.k < 0 THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value', MESSAGE = format('k out of range: %s', search.k),
			HINT = 'k is the number of results, 0 or more; NULL for all.';
	END IF;
	IF numnode(wanted) = 0 THEN
		RETURN;					-- stop words only: there is nothing to find them by
	ELSIF NOT everything THEN
		score := 'dialogue.bm25(c.doc, $1, $7, weights => ''{1,0.3,0.5,1}'')';
		filters := ' AND c.doc @@ $2';
	END IF;
	IF search.parties IS NOT NULL THEN
		filters := filters || ' AND c.actors @> $3';
	END IF;
	IF search.topics IS NOT NULL THEN
		filters := filters || ' AND c.topics && $4';
	END IF;
	IF search.min_strength > 1 THEN
		filters := filters || ' AND c.strength >= $8';
	END IF;
	IF search.since IS NOT NULL OR search.until IS NOT NULL THEN
		filters := filters || ' AND EXISTS (SELECT FROM dialogue.statement s LEFT JOIN dialogue.dialogue d
				ON d.statement_id = s.id AND d.relation = ''reports''
			WHERE s.id = c.statement_id
			  AND ($5 IS NULL OR coalesce(dialogue.last_day(d.held), s.published) >= $5)
			  AND ($6 IS NULL OR coalesce(dialogue.first_day(d.held), s.published) <= $6))';
	END IF;
	RETURN QUERY EXECUTE format('
		SELECT (row_number() OVER (ORDER BY f.score DESC, f.strength DESC, f.statement_id DESC, f.seq))::int,
			   f.score, c.statement_id, c.seq, c.content,
			   coalesce(dialogue.snippet(coalesce(a.sentence, c.content), $1), a.sentence, c.content),
			   c.actors, c.strength, c.due, d.series, d.held, c.span, s.source
		FROM (SELECT c.statement_id, c.seq, c.strength, %s AS score
			  FROM dialogue.commitment c WHERE true%s
			  ORDER BY score DESC, c.strength DESC, c.statement_id DESC, c.seq LIMIT $9) f
		JOIN dialogue.commitment c ON c.statement_id = f.statement_id AND c.seq = f.seq
		JOIN dialogue.statement s ON s.id = f.statement_id
		LEFT JOIN dialogue.act a ON a.statement_id = f.statement_id AND a.seq = c.act_seq
		LEFT JOIN LATERAL (SELECT m.series, m.held FROM dialogue.dialogue m
						   WHERE m.statement_id = f.statement_id AND m.relation = ''reports''
						   ORDER BY m.seq LIMIT 1) d ON true
		ORDER BY 1', score, filters)
	USING wanted, dialogue.any_term(wanted), search.parties, search.topics, search.since, search.until,
		  CASE WHEN NOT everything THEN dialogue.search_stats(wanted) END, search.min_strength, search.k;
END
$$;
COMMENT ON FUNCTION search(text, int, partyset, text[], date, int, date) IS
'The k commitments (10; all where k is NULL) that answer a query best, ranked by BM25 over their words, the labels of their topics and the sentences they stand in (weights 1, 0.5, 0.3). query is as people type it: any word is enough, more and rarer ones count more; a "quoted phrase" of two words or more must be there; a minus excludes; an empty query takes all. Filters: actors that include all of parties; any of topics; a meeting held (else a statement published) within since and until; min_strength. Ties: the stronger first, then the later loaded. snippet is the sentence with the query''s words between <b> and </b>, not escaped; span is where the body says it. VOLATILE: it may renew its statistics, see search_stats(tsquery).';
