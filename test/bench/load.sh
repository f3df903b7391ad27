#!/bin/sh
# test/bench/load.sh [ROUNDS]: what reading costs: COPY of the corpus of 3,919 real releases into dialogue.statement
# against a plain table with a GIN index on to_tsvector('english', body), in turns; the median times, their ratio, and
# the loading backend's peak of memory (VmHWM, which counts the shared buffers it touched; RssShmem is their part).
# Then parse(body) against to_tsvector('english', body) of the same rows, in turns in one session.
set -eu
cd "$(dirname "$0")/../.."
corpus=$(readlink -f ../shared/corpus/whitehouse.csv)
if [ ! -e "$corpus" ]; then
	echo "load: skipped: no corpus in ../shared"
	exit 0
fi
PGDATABASE=bench_load
export PGDATABASE
# What was not running before is stopped and removed afterwards.
[ -e tmp_install ] || trap 'sh test/server stop' EXIT
trap 'exit 130' INT TERM
sh test/server start
psql() { sh test/server psql -qAt -v ON_ERROR_STOP=1 "$@"; }
sh test/server run sh -ceu 'dropdb --if-exists --force bench_load 2>/dev/null; createdb bench_load'
psql <<'END'
CREATE EXTENSION dialogue;
CREATE TABLE plain (LIKE dialogue.statement INCLUDING IDENTITY);
ALTER TABLE plain ALTER loaded_at SET DEFAULT now();
CREATE INDEX ON plain USING gin (to_tsvector('english', body));
CREATE TABLE timing (what text, seconds float8);
END

# load TABLE: one load in a session of its own; prints the backend's memory.
load() {
	psql <<END
SET client_min_messages = warning;
TRUNCATE $1 CASCADE;
SELECT pg_backend_pid() AS pid, clock_timestamp() AS start \gset
\copy $1 (source, published, title, body) from '$corpus' csv header
INSERT INTO timing VALUES ('$1', extract(epoch FROM clock_timestamp() - :'start'));
\setenv PID :pid
\! grep -E 'VmHWM|RssShmem' /proc/\$PID/status | tr -s '\t \n' ' '
END
}
for round in $(seq "${1:-3}"); do
	echo "round $round: dialogue.statement:$(load dialogue.statement) plain:$(load plain)"
done
# In turns in one session: reading alone.
for round in $(seq "${1:-3}"); do
	for call in 'dialogue.parse(body)' "to_tsvector('english', body)"; do
		cat <<END
SELECT clock_timestamp() AS start \gset
SELECT count($call) FROM plain \g /dev/null
INSERT INTO timing VALUES (\$\$$call\$\$, extract(epoch FROM clock_timestamp() - :'start'));
END
	done
done | psql
psql -F ': ' <<'END'
SELECT 'read', (SELECT count(*) FROM dialogue.statement) || ' statements, ' || (SELECT count(*) FROM dialogue.act)
	|| ' acts, ' || (SELECT count(*) FROM dialogue.commitment) || ' commitments';
SELECT what, to_char(percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds), 'FM990.00') || ' s (median of ' || count(*) || ')'
FROM timing GROUP BY what ORDER BY what;
WITH median AS (
	SELECT what, percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds) AS seconds FROM timing GROUP BY what
)
SELECT format('ratio of %s to %s', a.what, b.what), to_char(a.seconds / b.seconds, 'FM990.00')
FROM median a JOIN median b ON (a.what, b.what) IN (('dialogue.statement', 'plain'), ('dialogue.parse(body)', 'to_tsvector(''english'', body)'))
ORDER BY 1;
END
