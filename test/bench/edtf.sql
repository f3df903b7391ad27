-- test/bench/edtf.sql: GiST on a column of edtf against GiST on daterange(column), what one did before.
--
--   psql -v rows=1000000 -v rounds=9 -f test/bench/edtf.sql   (in a scratch database with the extension)
--
-- Rows from 1980 to 2024: 70 % days, 10 % years, 10 % months, 10 % intervals of four days.  Each query runs in turns by
-- either index; printed are the medians in milliseconds, what edtf takes as a share of daterange, and the rows that
-- the planner expects of edtf beside those that there are.
\if :{?rows} \else \set rows 1000000 \endif
\if :{?rounds} \else \set rounds 9 \endif
\set ON_ERROR_STOP on
SET search_path = dialogue, public;
SET client_min_messages = warning;
SET max_parallel_workers_per_gather = 0;
SET jit = off;

CREATE TABLE bench AS
SELECT n AS id, CASE n % 10 WHEN 0 THEN to_char(d, 'YYYY') WHEN 1 THEN to_char(d, 'YYYY-MM')
	WHEN 2 THEN to_char(d, 'YYYY-MM-DD/') || to_char(d + 3, 'YYYY-MM-DD') ELSE to_char(d, 'YYYY-MM-DD') END::edtf AS held
FROM (SELECT n, date '1980-01-01' + (hashint4(n) & 16383) AS d FROM generate_series(1, :rows) n) s;
CREATE TEMP TABLE timing (what text, subject text, ms float8);
SELECT set_config('bench.rounds', :'rounds', false) \g /dev/null

CREATE FUNCTION pg_temp.timed(subject text, what text, command text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	start timestamptz := clock_timestamp();
BEGIN
	EXECUTE command;
	INSERT INTO timing VALUES (what, subject, 1000 * extract(epoch FROM clock_timestamp() - start));
END $$;
SELECT pg_temp.timed('edtf', 'build', 'CREATE INDEX bench_edtf ON bench USING gist (held)'),
	pg_temp.timed('daterange', 'build', 'CREATE INDEX bench_daterange ON bench USING gist (daterange(held))') \g /dev/null
VACUUM ANALYZE bench;

CREATE TEMP TABLE query (what text, edtf text, daterange text);
INSERT INTO query
SELECT name, 'held ' || relation || ' ' || quote_literal(e) || '::edtf', 'daterange(held) ' || relation || ' ' || quote_literal(e::edtf::daterange)
FROM (VALUES ('five years', '&&', '2014/2018'), ('a month', '&&', '2014-06'), ('a day', '&&', '2014-06-03'), ('spans a day', '@>', '2014-06-03'),
	('within a week', '<@', '2014-06-02/2014-06-08'), ('before a day', '<<', '1980-01-10')) v (name, relation, e);
DO $$
DECLARE
	q query;
BEGIN
	FOR round IN 1 .. current_setting('bench.rounds')::int LOOP
		FOR q IN TABLE query LOOP
			PERFORM pg_temp.timed('edtf', q.what, 'SELECT count(*) FROM bench WHERE ' || q.edtf);
			PERFORM pg_temp.timed('daterange', q.what, 'SELECT count(*) FROM bench WHERE ' || q.daterange);
		END LOOP;
	END LOOP;
END $$;

CREATE FUNCTION pg_temp.expected(condition text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
	plan json;
BEGIN
	EXECUTE 'EXPLAIN (FORMAT json) SELECT FROM bench WHERE ' || condition INTO plan;
	RETURN plan->0->'Plan'->>'Plan Rows';
END $$;
CREATE FUNCTION pg_temp.actual(condition text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
	result bigint;
BEGIN
	EXECUTE 'SELECT count(*) FROM bench WHERE ' || condition INTO result;
	RETURN result;
END $$;
SELECT t.what, round(t.edtf::numeric, 2) AS edtf_ms, round(t.daterange::numeric, 2) AS daterange_ms, round((t.edtf / t.daterange)::numeric, 2) AS ratio,
	CASE WHEN q.edtf IS NOT NULL THEN pg_temp.expected(q.edtf) END AS expected,
	CASE WHEN q.edtf IS NOT NULL THEN pg_temp.actual(q.edtf) END AS actual
FROM (SELECT what, percentile_cont(0.5) WITHIN GROUP (ORDER BY ms) FILTER (WHERE subject = 'edtf') AS edtf,
		percentile_cont(0.5) WITHIN GROUP (ORDER BY ms) FILTER (WHERE subject = 'daterange') AS daterange
	FROM timing GROUP BY what) t LEFT JOIN query q USING (what)
ORDER BY t.what;
SELECT pg_size_pretty(pg_relation_size('bench_edtf')) AS edtf_index, pg_size_pretty(pg_relation_size('bench_daterange')) AS daterange_index;
