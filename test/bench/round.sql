-- test/bench/round.sql: how the views round and series and calendar() grow with the meetings told of.
-- For 1,000, 10,000 and 100,000 rows of dialogue (written, not parsed), in series of thirty tellings and in one
-- series alone: the seconds of each query, and how often the time before it goes into it (10 is linear).
\set QUIET on
SET client_min_messages = warning;
SET search_path = dialogue, public;
SET jit = off;		-- compiling takes seconds and says nothing of growth
CREATE TEMP TABLE timing (shape text, meetings int, query text, seconds float8);

-- meetings(N, PER_SERIES): N tellings in series of PER_SERIES: two reports of each round, the announcement of the
-- next, some without number, some with a wrong one, some of a year alone.
CREATE PROCEDURE pg_temp.meetings(n int, per_series int) LANGUAGE plpgsql AS $$
BEGIN
	TRUNCATE statement CASCADE;
	INSERT INTO statement (id, source, published, body, loaded_at)
		SELECT i, 'https://example.org/' || i, date '1900-01-01' + i % 40000, 'The meeting was held.', '2020-01-01'
		FROM generate_series(1, n) i;
	INSERT INTO dialogue (statement_id, seq, relation, series, series_key, ordinal, parties, held, city, country, span)
		SELECT i, 0, (ARRAY['reports', 'reports', 'announces', 'recalls'])[1 + i % 4]::meeting_relation,
			   'Talks ' || i / per_series, 'talks ' || i / per_series,
			   CASE WHEN i % 997 = 0 THEN 2000000000 WHEN i % 5 > 0 THEN 1 + i % per_series / 3 END, '{NO,PE}',
			   CASE WHEN i % 7 > 0 THEN to_char(date '1000-01-01' + i % per_series / 3 * 60, 'YYYY-MM-DD')
					ELSE to_char(date '1000-01-01' + i % per_series / 3 * 60, 'YYYY') END::edtf,
			   'Oslo', 'NO', '[1,12)'
		FROM generate_series(1, n) i;
	INSERT INTO commitment (statement_id, seq, content, strength, due, doc, span)
		SELECT i, 0, 'meet', 4, to_char(date '1900-01-01' + i % 40000, 'YYYY-MM')::edtf, '', '[1,12)'
		FROM generate_series(1, n) i;
	ANALYZE statement, dialogue, commitment;
END $$;

CREATE PROCEDURE pg_temp.measure(shape text, n int, query text) LANGUAGE plpgsql AS $$
DECLARE
	start timestamptz := clock_timestamp();
BEGIN
	EXECUTE 'SELECT sum(length(q::text)) FROM (' || query || ') q';		-- every column is asked for
	INSERT INTO timing VALUES (shape, n, query, extract(epoch FROM clock_timestamp() - start));
END $$;

DO $$
DECLARE
	n int;
	shape text;
	query text;
BEGIN
	FOREACH shape IN ARRAY '{one series,series of 30 tellings}'::text[] LOOP
		FOREACH n IN ARRAY '{1000,10000,100000}'::int[] LOOP
			CALL pg_temp.meetings(n, CASE shape WHEN 'one series' THEN n + 1 ELSE 30 END);
			FOREACH query IN ARRAY ARRAY['SELECT * FROM round', 'SELECT * FROM series', 'SELECT * FROM calendar()',
										 'SELECT * FROM round WHERE series_key = ''talks 0''',
										 'SELECT * FROM series WHERE series_key = ''talks 0'''] LOOP
				CALL pg_temp.measure(shape, n, query);
			END LOOP;
		END LOOP;
	END LOOP;
END $$;

SELECT shape, query, meetings, to_char(seconds, 'FM990.0000') AS seconds,
	   to_char(seconds / lag(seconds) OVER (PARTITION BY shape, query ORDER BY meetings), 'FM990.0') AS growth
FROM timing ORDER BY shape, query, meetings;

-- One series is reached by the index, under its own key or an alias.
CREATE FUNCTION pg_temp.plan(query text) RETURNS SETOF text LANGUAGE plpgsql AS $$
BEGIN
	RETURN QUERY EXECUTE 'EXPLAIN (COSTS OFF) ' || query;
END $$;
SELECT btrim(line) AS plan FROM pg_temp.plan('SELECT * FROM round WHERE series_key = ''talks 0''') line
WHERE line ~ 'Scan using|Scan on (dialogue|statement|series_alias)|Cond';
