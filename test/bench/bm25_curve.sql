-- test/bench/bm25_curve.sql: tables and procedures of test/bench/bm25_curve.sh.
SET client_min_messages = warning;
CREATE EXTENSION dialogue;
CREATE UNLOGGED TABLE text (id int, body text);
CREATE TABLE build (rows bigint, build_s float8, mb float8);
CREATE TABLE curve (rows bigint, query text, postings float8, ms float8, cpu_ms float8);

-- Milliseconds of processor time of this session; exact after a pause.
CREATE FUNCTION cpu() RETURNS float8 LANGUAGE sql VOLATILE
BEGIN ATOMIC
	SELECT pg_sleep(0.001);
	SELECT split_part(pg_read_file('/proc/self/schedstat', 0, 100, true), ' ', 1)::float8 / 1e6;
END;

-- Makes a table and its index of what is in `text`, and notes how long the index took.
CREATE PROCEDURE load(rows bigint) LANGUAGE plpgsql AS $$
DECLARE
	start timestamptz;
BEGIN
	PERFORM set_config('client_min_messages', 'warning', true);
	DROP TABLE IF EXISTS passage;
	CREATE UNLOGGED TABLE passage AS SELECT id, to_tsvector('simple', body) AS doc FROM text;
	TRUNCATE text;
	ANALYZE passage;
	COMMIT;
	SET maintenance_work_mem = '512MB';
	start := clock_timestamp();
	CREATE INDEX passage_doc ON passage USING dialogue_bm25 (doc);
	INSERT INTO build VALUES (rows, extract(epoch FROM clock_timestamp() - start), pg_relation_size('passage_doc') / 1e6);
END
$$;

-- Runs a query nine times, plan and all, and notes the median, the mean of the processor's time and the postings of its words.
CREATE PROCEDURE measure(rows bigint, name text, words text) LANGUAGE plpgsql SET search_path = public, dialogue
	SET jit = off SET max_parallel_workers_per_gather = 0 SET work_mem = '64MB' SET enable_seqscan = off AS $$
DECLARE
	start timestamptz;
	ms float8[];
	cpu_before float8;
	found record;
	word text;
	n bigint;
	postings bigint := 0;
BEGIN
	FOREACH word IN ARRAY string_to_array(words, ' | ') LOOP
		EXECUTE format('SELECT count(*) FROM passage WHERE doc @@ %L::tsquery', word) INTO n;
		postings := postings + n;
	END LOOP;
	cpu_before := public.cpu();
	FOR i IN 1 .. 9 LOOP
		start := clock_timestamp();
		FOR found IN EXECUTE format('SELECT id FROM passage ORDER BY doc <@> %1$L::tsquery LIMIT 10', words) LOOP
		END LOOP;
		ms := ms || 1000 * extract(epoch FROM clock_timestamp() - start)::float8;
	END LOOP;
	INSERT INTO curve SELECT rows, name, postings, percentile_cont(0.5) WITHIN GROUP (ORDER BY m), (public.cpu() - cpu_before) / 9 FROM unnest(ms) m;
END
$$;
