-- test/bench/bm25.sql: tables, indexes and helpers of test/bench/bm25.sh; variables dir, rows.
SET client_min_messages = warning;
SET maintenance_work_mem = '256MB';
SET max_parallel_maintenance_workers = 0;
CREATE EXTENSION dialogue;
SELECT count(*) > 0 AS rum FROM pg_available_extensions WHERE name = 'rum' \gset
\if :rum
CREATE EXTENSION rum;
\else
\echo 'RUM is not installed: left out'
\endif

CREATE TABLE timing (method text, what text, ms float8, cpu_ms float8);
CREATE TABLE text (id int, body text);
\set copy '\\copy text from ' '''' :dir '/passages' ''''
:copy
CREATE TABLE passage AS SELECT id, to_tsvector('simple', body) AS doc FROM text;
ALTER TABLE passage ADD PRIMARY KEY (id);
DROP TABLE text;
CREATE TABLE passage_tenth AS SELECT * FROM passage WHERE id <= :rows / 10;
CREATE TABLE passage_gin AS TABLE passage;
CREATE TABLE passage_rum AS TABLE passage;

-- Builds an index and notes the time.
CREATE PROCEDURE build(method text, statement text) LANGUAGE plpgsql AS $$
DECLARE
	start timestamptz := clock_timestamp();
BEGIN
	EXECUTE statement;
	INSERT INTO timing VALUES (method, 'build', 1000 * extract(epoch FROM clock_timestamp() - start), NULL);
END
$$;
CALL build('bare', 'CREATE INDEX passage_bare ON passage USING dialogue_bm25 (doc) WITH (positions = off)');
INSERT INTO timing VALUES ('bare', 'size', pg_relation_size('passage_bare') / 1e6, NULL);
DROP INDEX passage_bare;
CALL build('gin', 'CREATE INDEX passage_gin_doc ON passage_gin USING gin (doc)');
CALL build('bm25', 'CREATE INDEX passage_doc ON passage USING dialogue_bm25 (doc)');
\if :rum
CALL build('rum', 'CREATE INDEX passage_rum_doc ON passage_rum USING rum (doc rum_tsvector_ops)');
\endif
CALL build('tenth', 'CREATE INDEX passage_tenth_doc ON passage_tenth USING dialogue_bm25 (doc)');
INSERT INTO timing SELECT replace(replace(relname, 'passage_doc', 'bm25'), '_doc', ''), 'size', pg_relation_size(oid) / 1e6, NULL
	FROM pg_class WHERE relname ~ '^passage.*_doc$';
UPDATE timing SET method = substr(method, 9) WHERE method ~ '^passage_';
VACUUM ANALYZE;

-- Nanoseconds of processor time of this session; exact between statements, for then it has just waited.
CREATE FUNCTION cpu() RETURNS bigint LANGUAGE sql VOLATILE
	RETURN split_part(pg_read_file('/proc/self/schedstat', 0, 100, true), ' ', 1)::bigint;

-- Runs a query so many times, plan and all; gives the median in milliseconds.
CREATE FUNCTION measure(query text, times int) RETURNS float8 LANGUAGE plpgsql AS $$
DECLARE
	start timestamptz;
	ms float8[];
	rows record;
BEGIN
	FOR i IN 1 .. times LOOP
		start := clock_timestamp();
		FOR rows IN EXECUTE query LOOP
		END LOOP;
		ms := ms || 1000 * extract(epoch FROM clock_timestamp() - start)::float8;
	END LOOP;
	RETURN (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY m) FROM unnest(ms) m);
END
$$;
