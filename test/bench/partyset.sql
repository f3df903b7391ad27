-- test/bench/partyset.sql: partyset against text[] and against int[] with intarray, each with GIN.
--
--   psql -v rows=1000000 -v rounds=9 -f test/bench/partyset.sql   (in a scratch database with the extension)
--
-- The same sets in three tables of an id and the set: two to six parties, one row in twenty more, drawn by a Zipf law
-- over the codes that the extension knows (so that the commonest is in a third of the rows), and one party that is in
-- one row of 20,000.  For int[] a party is its rank.  Each query counts rows, by the plan that the planner likes (text[]
-- and partyset have statistics for it) and again without index; all run in turns.  Printed are the medians in milliseconds
-- and partyset's share of the others'.
\if :{?rows} \else \set rows 1000000 \endif
\if :{?rounds} \else \set rounds 9 \endif
\set ON_ERROR_STOP on
SET search_path = dialogue, public;
SET client_min_messages = warning;
SET max_parallel_workers_per_gather = 0;
SET jit = off;
SET work_mem = '64MB';
SET maintenance_work_mem = '256MB';
CREATE EXTENSION intarray;

-- A uniform number in [0, 1) from two counters: the same on every machine.
CREATE FUNCTION pg_temp.uniform(a bigint, b bigint) RETURNS float8 LANGUAGE sql IMMUTABLE
	RETURN (hashint8extended(a * 1000 + b, 42) & 4503599627370495) / 4503599627370496.0::float8;

CREATE TEMP TABLE ranked AS
SELECT row_number() OVER (ORDER BY hashtextextended(party::text, 1))::int AS rank, party::text AS code
FROM party_info WHERE party <> 'AQ';
CREATE TABLE as_text (id int, parties text[]);
INSERT INTO as_text
SELECT n, CASE WHEN n % 20000 = 0 THEN '{AQ}'::text[] ELSE '{}' END || (
	SELECT array_agg(DISTINCT codes[floor(exp(pg_temp.uniform(n, i) * ln(cardinality(codes))))::int])
	FROM generate_series(1, CASE WHEN n % 20 = 7 THEN 8 + n % 23 ELSE 2 + (4 * pg_temp.uniform(n, 0) ^ 2)::int END) i)
FROM generate_series(1, :rows) n, (SELECT array_agg(code ORDER BY rank) FROM ranked) r (codes);
CREATE TABLE as_partyset AS SELECT id, parties::partyset AS parties FROM as_text;
CREATE TABLE as_intarray AS
SELECT id, (SELECT array_agg(coalesce(rank, 1000) ORDER BY rank) FROM unnest(parties) p LEFT JOIN ranked ON code = p) AS parties
FROM as_text;
CREATE INDEX as_text_gin ON as_text USING gin (parties);
CREATE INDEX as_partyset_gin ON as_partyset USING gin (parties);
CREATE INDEX as_intarray_gin ON as_intarray USING gin (parties gin__int_ops);
VACUUM ANALYZE as_text;
VACUUM ANALYZE as_partyset;
VACUUM ANALYZE as_intarray;

SELECT what, pg_size_pretty(size) AS size, round(p::numeric / size, 2) AS partyset_share
FROM (SELECT 'column of ' || t AS what, size, first_value(size) OVER (ORDER BY place) AS p, place
	FROM (SELECT 1 AS place, 'partyset' AS t, sum(pg_column_size(parties)) AS size FROM as_partyset
		UNION ALL SELECT 2, 'text[]', sum(pg_column_size(parties)) FROM as_text
		UNION ALL SELECT 3, 'int[]', sum(pg_column_size(parties)) FROM as_intarray) c
	UNION ALL
	SELECT 'index of ' || t, size, first_value(size) OVER (ORDER BY place), 3 + place
	FROM (VALUES (1, 'partyset', pg_relation_size('as_partyset_gin')), (2, 'text[]', pg_relation_size('as_text_gin')),
		(3, 'int[]', pg_relation_size('as_intarray_gin'))) i (place, t, size)) s
ORDER BY place;

-- A query is an operator and the ranks of parties; -1 stands for the rare one, which has no rank.
CREATE TEMP TABLE query (place int, name text, operator text, ranks int[]);
INSERT INTO query VALUES
	(1, 'has rare', '@>', '{1000}'), (2, 'has mid', '@>', '{40}'), (3, 'has common', '@>', '{1}'),
	(4, 'has 2 common', '@>', '{1,2}'), (5, 'has common, rare', '@>', '{1,1000}'), (6, 'has 3 mid', '@>', '{20,30,40}'),
	(7, 'shares rare', '&&', '{1000}'), (8, 'shares mid', '&&', '{40}'), (9, 'shares 2 mid', '&&', '{30,40}'),
	(10, 'shares 10 mid', '&&', '{30,33,36,39,42,45,48,51,54,57}'), (11, 'shares common', '&&', '{1}'),
	(12, 'shares common, rare', '&&', '{1,1000}'), (13, 'within 3 mid', '<@', '{20,30,40}'),
	(14, 'within 10', '<@', '{1,2,3,30,33,36,39,42,45,1000}'), (15, 'is 2 common', '=', '{1,2}'), (16, 'is 2 mid', '=', '{30,40}');
CREATE TEMP TABLE timing (place int, by_index boolean, what text, ms float8, counted bigint);

CREATE FUNCTION pg_temp.operand(ranks int[], what text) RETURNS text LANGUAGE sql
	RETURN CASE what WHEN 'intarray' THEN format('%L::int[]', ranks)
		ELSE format('%L::%s', (SELECT array_agg(coalesce(code, 'AQ') ORDER BY coalesce(code, 'AQ'))
			FROM unnest(ranks) r LEFT JOIN ranked ON rank = r), CASE what WHEN 'text' THEN 'text[]' ELSE what END) END;
-- The time that a command takes, in ms: of what is over soon, the median of eleven times.
CREATE FUNCTION pg_temp.take(command text, OUT ms float8, OUT counted bigint) LANGUAGE plpgsql AS $$
DECLARE
	start timestamptz;
	taken float8[];
BEGIN
	LOOP
		start := clock_timestamp();
		EXECUTE command INTO counted;
		taken := taken || 1000 * extract(epoch FROM clock_timestamp() - start)::float8;
		EXIT WHEN taken[1] > 20 OR cardinality(taken) = 11;
	END LOOP;
	ms := percentile_cont(0.5) WITHIN GROUP (ORDER BY t) FROM unnest(taken) t;
END $$;
-- The three types take turns in going first.
CREATE FUNCTION pg_temp.round(round int, by_index boolean) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	types text[] := '{partyset,text,intarray}';
	q query;
	what text;
BEGIN
	PERFORM set_config('enable_bitmapscan', by_index::text, true);
	FOR q IN SELECT * FROM query ORDER BY place LOOP
		FOR turn IN 0 .. 2 LOOP
			what := types[1 + (q.place + round + turn) % 3];
			INSERT INTO timing SELECT q.place, by_index, what, t.*
			FROM pg_temp.take(format('SELECT count(*) FROM as_%s WHERE parties %s %s', what, q.operator,
				pg_temp.operand(q.ranks, what))) t;
		END LOOP;
	END LOOP;
END $$;
-- the first round warms up and is not counted
SELECT pg_temp.round(0, true), pg_temp.round(0, false) \g /dev/null
DELETE FROM timing;
SELECT pg_temp.round(n, true), pg_temp.round(n, false) FROM generate_series(1, :rounds) n \g /dev/null

SELECT CASE WHEN by_index THEN 'planned' ELSE 'no index' END AS plan, name,
	max(counted) || CASE WHEN max(counted) <> min(counted) THEN ' (answers differ)' ELSE '' END AS rows,
	round(partyset::numeric, 2) AS partyset_ms, round(text::numeric, 2) AS text_ms, round(intarray::numeric, 2) AS intarray_ms,
	round((partyset / text)::numeric, 2) AS of_text, round((partyset / intarray)::numeric, 2) AS of_intarray
FROM (SELECT place, by_index, max(counted) AS counted,
		max(median) FILTER (WHERE what = 'partyset') AS partyset, max(median) FILTER (WHERE what = 'text') AS text,
		max(median) FILTER (WHERE what = 'intarray') AS intarray
	FROM (SELECT place, by_index, what, percentile_cont(0.5) WITHIN GROUP (ORDER BY ms) AS median, max(counted) AS counted
		FROM timing GROUP BY place, by_index, what) m
	GROUP BY place, by_index) t JOIN query USING (place)
GROUP BY by_index, place, name, partyset, text, intarray
ORDER BY by_index DESC, place;
