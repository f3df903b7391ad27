#!/bin/sh
# test/bench/lineage_judged.sh: precision and recall of links between commitments, against test/judged.
# CORPUS names a CSV of releases (source, published, title, body), by default ../shared/corpus/whitehouse.csv.
set -eu
cd "$(dirname "$0")/../.."
CORPUS=${CORPUS:-../shared/corpus/whitehouse.csv}
if [ ! -r "$CORPUS" ]; then
	echo "skipped: no corpus at $CORPUS" >&2
	exit 0
fi
[ -e tmp_install ] || trap 'sh test/server stop' EXIT
sh test/server start
PGDATABASE=bench PGOPTIONS='-c client_min_messages=warning' CORPUS=$(readlink -f "$CORPUS")
export PGDATABASE PGOPTIONS CORPUS
sh test/server run sh -ceu '
	dropdb --if-exists --force bench
	createdb bench
	psql -Xq -v ON_ERROR_STOP=1 -c "CREATE EXTENSION dialogue" \
		-c "CREATE TABLE release (source text, published date, title text, body text)" \
		-c "\\copy release from pstdin csv header" \
		-c "CREATE TABLE judged (part text, earlier text, earlier_start int, later text, later_start int, first text, second text, third text)" \
		-c "\\copy judged from test/judged/lineage.tsv csv header delimiter E'"'\\\\t'"'" \
		-c "CREATE TABLE shown (statement text, starts int[])" \
		-c "\\copy shown from test/judged/shown.tsv csv header delimiter E'"'\\\\t'"'" \
		-f test/bench/lineage_judged.sql < "$CORPUS"
	dropdb --force bench
'
