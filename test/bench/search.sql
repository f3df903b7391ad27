-- test/bench/search.sql: search() against ORDER BY ts_rank over a GIN index on the same column, top 10.
--
--   psql -v rows=100000 -v rounds=9 -f test/bench/search.sql   (in a scratch database with the extension)
--
-- A seeded corpus of this field's shape: words by a Zipf law over 150,000, and 'cyber', 'security', 'cooperation'
-- in 70, 80 and 60 % of the commitments.  Each query runs in turns; printed are the medians in milliseconds and
-- what search() takes as a share of ts_rank.  search() also makes ten snippets and joins their sources; ts_rank does not.
\if :{?rows} \else \set rows 100000 \endif
\if :{?rounds} \else \set rounds 9 \endif
\set ON_ERROR_STOP on
SET search_path = dialogue, public;
SET client_min_messages = warning;
TRUNCATE statement CASCADE;

-- A uniform number in [0, 1) from two counters: the same on every machine.
CREATE FUNCTION pg_temp.uniform(a bigint, b bigint) RETURNS float8 LANGUAGE sql IMMUTABLE
	RETURN (hashint8extended(a * 1000 + b, 42) & 4503599627370495) / 4503599627370496.0::float8;
CREATE FUNCTION pg_temp.passage(n bigint, words int) RETURNS text LANGUAGE sql IMMUTABLE
	RETURN concat_ws(' ',
		CASE WHEN pg_temp.uniform(n, 901) < 0.7 THEN 'cyber' END,
		CASE WHEN pg_temp.uniform(n, 902) < 0.8 THEN 'security' END,
		CASE WHEN pg_temp.uniform(n, 903) < 0.6 THEN 'cooperation' END,
		(SELECT string_agg('q' || floor(exp(pg_temp.uniform(n, i) * ln(150000)))::int || 'z', ' ')
		 FROM generate_series(1, words) i));

INSERT INTO statement (id, source, published, body, loaded_at)
	SELECT n, 'https://example.org/' || n, date '2000-01-01' + n::int % 9000, pg_temp.passage(n, 40), '2000-01-01'
	FROM generate_series(1, :rows) n;
INSERT INTO act (statement_id, seq, verb, class, strength, sentence)
	SELECT id, 0, 'agree to', 'commissive', 5, body FROM statement;
INSERT INTO commitment (statement_id, seq, act_seq, content, actors, strength, doc, span)
	SELECT id, 0, 0, left(body, 100), CASE WHEN id % 3 = 0 THEN '{US,KR}' ELSE '{JP,GB}' END::partyset, 1 + id % 5,
		   setweight(to_tsvector('english', left(body, 100)), 'A') || setweight(to_tsvector('english', body), 'C'),
		   int4range(1, 101)
	FROM statement;
CREATE INDEX bench_doc ON commitment USING gin (doc);
VACUUM ANALYZE commitment;
VACUUM ANALYZE statement;
VACUUM ANALYZE act;

CREATE TEMP TABLE query (place int, name text, query text);
INSERT INTO query VALUES
	(1, 'common 1', 'cyber'), (2, 'common 2', 'cyber security'), (3, 'common 3', 'cyber security cooperation'),
	(4, 'mid 1', 'q70z'), (5, 'mid 3', 'q70z q71z q72z'), (6, 'rare 1', 'q14000z'), (7, 'rare 3', 'q14000z q14001z q14002z'),
	(8, 'mixed 3', 'security q70z q14000z'), (9, 'phrase', '"cyber security" q70z');
CREATE TEMP TABLE timing (place int, what text, ms float8);

SELECT set_config('bench.rounds', :'rounds', false) \g /dev/null
DO $$
DECLARE
	q query;
	start timestamptz;
BEGIN
	FOR round IN 1 .. current_setting('bench.rounds')::int LOOP
		FOR q IN SELECT * FROM query ORDER BY place LOOP
			start := clock_timestamp();
			PERFORM * FROM search(q.query);
			INSERT INTO timing VALUES (q.place, 'search', 1000 * extract(epoch FROM clock_timestamp() - start));
			start := clock_timestamp();
			EXECUTE format('SELECT count(*) FROM (SELECT statement_id, seq, content, ts_rank(doc, %1$L) FROM commitment
				WHERE doc @@ %2$L ORDER BY 4 DESC LIMIT 10) x', search_query(q.query), any_term(search_query(q.query)));
			INSERT INTO timing VALUES (q.place, 'ts_rank', 1000 * extract(epoch FROM clock_timestamp() - start));
		END LOOP;
	END LOOP;
END
$$;
SELECT name AS query, (SELECT count(*) FROM commitment WHERE doc @@ any_term(search_query(query))) AS matches,
	   round(search::numeric, 2) AS search_ms, round(ts_rank::numeric, 2) AS ts_rank_ms,
	   round((search / ts_rank)::numeric, 2) AS ratio
FROM query JOIN (SELECT place, percentile_cont(0.5) WITHIN GROUP (ORDER BY ms) FILTER (WHERE what = 'search') AS search,
						percentile_cont(0.5) WITHIN GROUP (ORDER BY ms) FILTER (WHERE what = 'ts_rank') AS ts_rank
				 FROM timing GROUP BY place) t USING (place)
ORDER BY place;
