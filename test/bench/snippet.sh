#!/bin/sh
# test/bench/snippet.sh [ROUNDS]: what snippet() costs against ts_headline(), in turns: medians and ratio.
#
# Over sentences, paragraphs and whole releases (../shared's) that hold a word of the query, as after a search; the
# last line is over releases that do not, whose beginnings are shown.
set -eu
cd "$(dirname "$0")/../.."
corpus=$(readlink -f ../shared/corpus/whitehouse.csv)
if [ ! -e "$corpus" ]; then
	echo "snippet: skipped: no corpus in ../shared"
	exit 0
fi
PGDATABASE=bench_snippet
export PGDATABASE
# What was not running before is stopped and removed afterwards.
[ -e tmp_install ] || trap 'sh test/server stop' EXIT
trap 'exit 130' INT TERM
sh test/server start
sh test/server run sh -ceu 'dropdb --if-exists --force bench_snippet 2>/dev/null; createdb bench_snippet'
sh test/server psql -q -v ON_ERROR_STOP=1 -c 'CREATE EXTENSION dialogue' \
	-c 'CREATE TABLE release (id int GENERATED ALWAYS AS IDENTITY, source text, published text, title text, body text)' \
	-c "\\copy release (source, published, title, body) from '$corpus' csv header"
sh test/server psql -q -v ON_ERROR_STOP=1 -v rounds="${1:-7}" <<'SQL'
SET search_path = dialogue, public;
SET jit = off;
SET max_parallel_workers_per_gather = 0;
CREATE TEMP TABLE text AS
	WITH found AS MATERIALIZED (SELECT body, to_tsvector('english', body) @@ 'cyber | cooper' AS found FROM release WHERE id <= 1500)
	SELECT 4 AS place, 'releases' AS kind, body FROM found WHERE found
	UNION ALL
	SELECT 5, 'not found', body FROM found WHERE NOT found
	UNION ALL
	SELECT 3, 'paragraphs', p FROM found, regexp_split_to_table(body, E'\n+') p
	WHERE found AND length(p) > 40 AND to_tsvector('english', p) @@ 'cyber | cooper'
	UNION ALL
	SELECT 2, 'sentences', s.sentence FROM found, sentences(body) s
	WHERE found AND length(s.sentence) > 40 AND to_tsvector('english', s.sentence) @@ 'cyber | cooper';
CREATE TEMP TABLE timing (place int, ours bool, ms float8);
SELECT set_config('bench.rounds', :'rounds', false) \g /dev/null
DO $$
DECLARE
	start timestamptz;
	p int;
BEGIN
	FOR round IN 0 .. current_setting('bench.rounds')::int LOOP
		FOR p IN 2 .. 5 LOOP
			start := clock_timestamp();
			PERFORM count(snippet(body, 'cyber | cooper')) FROM text WHERE place = p;
			IF round > 0 THEN			-- the first warms up
				INSERT INTO timing VALUES (p, true, 1000 * extract(epoch FROM clock_timestamp() - start));
			END IF;
			start := clock_timestamp();
			PERFORM count(ts_headline('english', body, 'cyber | cooper')) FROM text WHERE place = p;
			IF round > 0 THEN
				INSERT INTO timing VALUES (p, false, 1000 * extract(epoch FROM clock_timestamp() - start));
			END IF;
		END LOOP;
	END LOOP;
END
$$;
SELECT kind, texts, bytes, round((ours * 1000 / texts)::numeric, 1) AS snippet_us,
	   round((theirs * 1000 / texts)::numeric, 1) AS ts_headline_us, round((ours / theirs)::numeric, 2) AS ratio
FROM (SELECT place, kind, count(*) AS texts, round(avg(length(body))) AS bytes FROM text GROUP BY place, kind) t
JOIN (SELECT place, percentile_cont(0.5) WITHIN GROUP (ORDER BY ms) FILTER (WHERE ours) AS ours,
			 percentile_cont(0.5) WITHIN GROUP (ORDER BY ms) FILTER (WHERE NOT ours) AS theirs
	  FROM timing GROUP BY place) m USING (place)
ORDER BY place;
SQL
