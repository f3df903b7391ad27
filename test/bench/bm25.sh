#!/bin/sh
# test/bench/bm25.sh [ROWS [ROUNDS]]: dialogue_bm25 on a seeded corpus (bm25.c) of a million passages, or ROWS.
#
# Top 10 of common, middling, rare and mixed words, in turns with GIN + ts_rank, with RUM where it is installed
# (Debian: postgresql-15-rum) and with a plain C bound; build times and sizes; single-row inserts of two clients; and
# how cost grows from a tenth of the rows to all.  Medians in milliseconds, as the clock and as the processor counts
# them; B is what the bound (../shared/bench/bound.c) takes for 'common 3', and what the targets are given in.
# A million rows take some ten minutes, and 6 GB of disk.
set -eu
cd "$(dirname "$0")/../.."
rows=${1:-1000000} rounds=${2:-3}
database=bench_bm25 memory=2
. test/bench/bm25_server
"$dir/corpus" "$rows" > "$dir/passages"
bound=
if [ -e ../shared/bench/bound.c ] && [ "$rows" -le 1000000 ]; then
	${CC:-gcc} -O3 -march=native -o "$dir/bound" ../shared/bench/bound.c -lm
	bound="$dir/bound $dir/passages cyber security cooperation"
fi

sql -v dir="$dir" -v rows="$rows" -f test/bench/bm25.sql
rum=$(sql -c "SELECT 1 FROM pg_extension WHERE extname = 'rum'")

# measure METHOD TABLE TIMES STATEMENT: lines of psql that run each query TIMES times and note clock and processor.
measure() {
	awk -F '\t' -v method="$1" -v from="$2" -v times="$3" -v statement="$4" -v quote="'" '{
		words = $2
		sub(/ +$/, "", words)
		gsub(/ /, " | ", words)
		query = statement
		gsub(/TABLE/, from, query)
		gsub(/QUERY/, quote quote words quote quote "::tsquery", query)
		print "SELECT cpu() AS cpu \\gset"
		print "SELECT measure(" quote query quote ", " times ") AS ms \\gset"
		print "INSERT INTO timing VALUES (" quote method quote ", " quote $1 quote ", :ms, (cpu() - :cpu) / 1e6 / " times ");"
	}' "$dir/queries"
}
ours='SELECT id, doc <@> QUERY FROM TABLE ORDER BY doc <@> QUERY LIMIT 10'
{
	echo 'SET search_path = public, dialogue; SET jit = off; SET max_parallel_workers_per_gather = 0; SET work_mem = '"'64MB';"
	for round in $(seq "$rounds"); do
		if [ "$bound" ]; then
			printf '%s\n' "\\set b \`$bound | sed 's/.*best \\([0-9.]*\\) ms.*/\\1/'\`" \
				"INSERT INTO timing VALUES ('bound', 'common 3', :b, :b);"
		fi
		measure bm25 passage 9 "$ours"
		measure tenth passage_tenth 9 "$ours"
		measure gin passage_gin 1 'SELECT id FROM TABLE WHERE doc @@ QUERY ORDER BY ts_rank(doc, QUERY) DESC LIMIT 10'
		[ ! "$rum" ] || measure rum passage_rum 1 'SELECT id FROM TABLE WHERE doc @@ QUERY ORDER BY doc OPERATOR(public.<=>) QUERY LIMIT 10'
	done
} > "$dir/run.sql"
sql -f "$dir/run.sql"

# Two clients, single rows, in turns.
sql -c 'CREATE TABLE into_bm25 AS TABLE passage_tenth' -c 'CREATE INDEX ON into_bm25 USING dialogue_bm25 (doc)' \
	-c 'CREATE TABLE into_gin AS TABLE passage_tenth' -c 'CREATE INDEX ON into_gin USING gin (doc)'
for round in 1 2 3; do
	for table in into_bm25 into_gin; do
		printf '%s\n' "\\set n random(1, $rows)" "INSERT INTO $table SELECT id, doc FROM passage WHERE id = :n;" > "$dir/insert.sql"
		tps=$(sh test/server run pgbench -n -c 2 -j 1 -T 10 -f "$dir/insert.sql" bench_bm25 | sed -n 's/^tps = \([0-9.]*\).*/\1/p')
		sql -c "INSERT INTO timing VALUES ('$table', 'inserts', $tps, NULL)"
	done
done
sh test/server psql -q -v ON_ERROR_STOP=1 -f test/bench/bm25_report.sql
