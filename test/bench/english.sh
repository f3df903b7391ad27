#!/bin/sh
# test/bench/english.sh [ROUNDS]: what tokenising costs with dialogue.english against english, in turns: medians of the
# processor's milliseconds, and their ratio.
#
# "lexemes()" is the function of one pass that gives the same; its ratio, too, is against to_tsvector with english.
# Two kinds of text: whole releases (../shared's, where they are there) and made-up passages of 55 words, as in search.sql.
# "parser" is the default parser against dialogue.plain, no dictionaries mapped; "to_tsvector" is the whole.  Its ratio
# has a bound: what the server does for any configuration, unpacking the text, sorting every occurrence of a lexeme and
# putting the tsvector together, is 53 % of dialogue.english's time on releases and 60 % on passages (perf record -g:
# make_tsvector, detoast_attr, the scan), so that a parser and a dictionary that took no time would make these two
# ratios 5.2 and 6.1.  lexemes() sorts each lexeme once and has no such bound.  "parser, dictionary" is the ratio of
# to_tsvector without what the server does for any configuration: that is taken off both totals, as dialogue.english's
# time less that of lexemes(), which parses, looks up and sorts in one pass.  Going by perf's shares instead, which count
# the server's calls of a parser and its dictionaries to these, it comes to 4.4 to 5.3 on releases, 7.2 to 7.6 on passages.
set -eu
cd "$(dirname "$0")/../.."
PGDATABASE=bench_english
export PGDATABASE
# What was not running before is stopped and removed afterwards.
[ -e tmp_install ] || trap 'sh test/server stop' EXIT
trap 'exit 130' INT TERM
sh test/server start
sh test/server run sh -ceu 'dropdb --if-exists --force bench_english 2>/dev/null; createdb bench_english'
psql() { sh test/server psql -qAt -v ON_ERROR_STOP=1 "$@"; }
psql <<'SQL'
CREATE EXTENSION dialogue;
CREATE TEXT SEARCH CONFIGURATION parser_english (PARSER = pg_catalog."default");
CREATE TEXT SEARCH CONFIGURATION parser_dialogue (PARSER = dialogue.plain);
CREATE TABLE text (kind text, body text);
CREATE TABLE release (source text, published text, title text, body text);
INSERT INTO text SELECT 'passages', string_agg(word, ' ')
FROM (SELECT n, 'w' || translate(floor(exp(((hashint8extended(n * 1000 + i, 42) & 1048575) / 1048576.0) * ln(150000)))::text,
		'0123456789', 'aeioulnrst') || 'ing' AS word
	  FROM generate_series(1, 5000) n, generate_series(1, 55) i) w GROUP BY n;
SQL
corpus=$(readlink -f ../shared/corpus/whitehouse.csv)
if [ -e "$corpus" ]; then
	psql -c "\\copy release from '$corpus' csv header" -c "INSERT INTO text SELECT 'releases', body FROM release LIMIT 500"
else
	echo "english: releases skipped: no corpus in ../shared"
fi
psql -F ' | ' -v rounds="${1:-7}" <<'SQL'
SET jit = off;
SET max_parallel_workers_per_gather = 0;
CREATE TEMP TABLE timing (kind text, what text, ours bool, ms float8);
SELECT set_config('bench.rounds', :'rounds', false) \g /dev/null
-- Nanoseconds of processor time of this session, to some milliseconds.
CREATE FUNCTION cpu() RETURNS bigint LANGUAGE sql VOLATILE
	RETURN split_part(pg_read_file('/proc/self/schedstat', 0, 100, true), ' ', 1)::bigint;
DO $$
DECLARE
	start bigint;
	k text;
	c record;
BEGIN
	FOR round IN 0 .. current_setting('bench.rounds')::int LOOP
		FOR k IN SELECT DISTINCT kind FROM text ORDER BY 1 LOOP
			FOR c IN SELECT * FROM (VALUES ('parser', 'to_tsvector(''parser_english'', body)', false),
					('parser', 'to_tsvector(''parser_dialogue'', body)', true),
					('to_tsvector', 'to_tsvector(''pg_catalog.english'', body)', false),
					('to_tsvector', 'to_tsvector(''dialogue.english'', body)', true),
					('lexemes()', 'dialogue.lexemes(body)', true)) v (what, call, ours) LOOP
				start := cpu();
				EXECUTE format('SELECT sum(length(%s)) FROM text WHERE kind = %L', c.call, k);
				IF round > 0 THEN			-- the first warms up
					INSERT INTO timing VALUES (k, c.what, c.ours, (cpu() - start) / 1e6);
				END IF;
			END LOOP;
		END LOOP;
	END LOOP;
END
$$;
CREATE TEMP TABLE median AS
	SELECT kind, what, ours, percentile_cont(0.5) WITHIN GROUP (ORDER BY ms) AS ms FROM timing GROUP BY kind, what, ours;
\pset tuples_only off
SELECT kind, what, round(theirs::numeric, 1) AS english_ms, round(ours::numeric, 1) AS dialogue_ms, round((theirs / ours)::numeric, 2) AS ratio
FROM (SELECT o.kind, o.what, o.ms AS ours, t.ms AS theirs
	  FROM median o JOIN median t ON t.kind = o.kind AND NOT t.ours AND t.what = replace(o.what, 'lexemes()', 'to_tsvector')
	  WHERE o.ours
	  UNION ALL
	  SELECT l.kind, 'parser, dictionary', l.ms, t.ms - (o.ms - l.ms)
	  FROM median l JOIN median o ON o.kind = l.kind AND o.what = 'to_tsvector' AND o.ours
	  JOIN median t ON t.kind = l.kind AND t.what = 'to_tsvector' AND NOT t.ours
	  WHERE l.what = 'lexemes()') t ORDER BY kind, what DESC;
SQL
