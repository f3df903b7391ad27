#!/bin/sh
# test/bench/bm25_memory.sh [ROWS]: what memory CREATE INDEX ... USING dialogue_bm25 takes at its height, with 1 to 64 MB
# of maintenance_work_mem, on ROWS passages of bm25.c (100,000): what the session's own memory (RssAnon, looked at
# fifty times a second) grows by once the library is loaded.  Beside maintenance_work_mem that is 16 kB for each time
# that this was filled, and what the allocator holds back.
set -eu
cd "$(dirname "$0")/../.."
rows=${1:-100000}
database=bench_bm25_memory memory=1
. test/bench/bm25_server
"$dir/corpus" "$rows" > "$dir/passages"
sql -c 'CREATE EXTENSION dialogue' -c 'CREATE TABLE text (id int, body text)' -c "\\copy text from '$dir/passages'" \
	-c "CREATE TABLE passage AS SELECT id, to_tsvector('simple', body) AS doc FROM text" -c 'DROP TABLE text'

# anonymous PID: kilobytes of the process's own memory; nothing once it has ended.
anonymous() {
	awk '/^RssAnon/ { print $2 }' "/proc/$1/status" 2>/dev/null || :
}

echo 'maintenance_work_mem | peak'
for mb in 1 4 16 64; do
	rm -f "$dir/pid"
	printf '%s\n' "LOAD '\$libdir/dialogue';" "SET maintenance_work_mem = '${mb}MB'; SET max_parallel_maintenance_workers = 0;" \
		'SELECT pg_backend_pid();' "\\! sleep 1" 'CREATE INDEX passage_doc ON passage USING dialogue_bm25 (doc);' \
		'DROP INDEX passage_doc;' | sql -o "$dir/pid" &
	until [ -s "$dir/pid" ]; do sleep 0.1; done
	pid=$(cat "$dir/pid")
	first=$(anonymous "$pid")
	peak=$first
	while now=$(anonymous "$pid"); [ "$now" ]; do
		[ "$now" -le "$peak" ] || peak=$now
		sleep 0.02
	done
	wait
	echo "$mb MB | $(((peak - first) / 1024)) MB"
done
