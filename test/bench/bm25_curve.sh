#!/bin/sh
# test/bench/bm25_curve.sh [ROWS...]: how the cost of a ranked search grows with its table: 100,000 and 1,000,000 rows, or ROWS.
#
# Passages of bm25.c a third as long as those of bm25.sh (10 to 26 words), so that ten million of them fit: these take
# half an hour and 10 GB of disk.  For each size: the time of a build with up to two workers, the index's size, and for
# each query the postings of its words, the median of nine runs (top 10, one process, warm), the processor's time
# beside that of the clock, and what a posting costs.
set -eu
cd "$(dirname "$0")/../.."
database=bench_curve memory=3
. test/bench/bm25_server
sql -f test/bench/bm25_curve.sql

for rows in ${*:-100000 1000000}; do
	"$dir/corpus" "$rows" 3 | sql -c 'COPY text FROM STDIN'
	sql -c "CALL load($rows)"
	awk -F '\t' -v rows="$rows" '{
		sub(/ +$/, "", $2)
		gsub(/ /, " | ", $2)
		print "CALL measure(" rows ", \047" $1 "\047, \047" $2 "\047);"
	}' "$dir/queries" > "$dir/run.sql"
	sql -f "$dir/run.sql"
done
sh test/server psql -q -f - <<'END'
\pset footer off
SELECT rows, round(build_s::numeric, 1) AS build_s, round(mb::numeric) AS mb FROM build ORDER BY 1;
SELECT query, rows, postings, round(ms::numeric, 2) AS ms, round(cpu_ms::numeric, 2) AS cpu_ms,
	round((cpu_ms * 1e6 / nullif(postings, 0))::numeric, 2) AS ns_per_posting,
	round((postings / nullif(lag(postings) OVER w, 0))::numeric, 1) AS times_postings, round((cpu_ms / lag(cpu_ms) OVER w)::numeric, 1) AS times_cpu
FROM curve WINDOW w AS (PARTITION BY query ORDER BY rows) ORDER BY split_part(query, ' ', 1), query, rows;
END
