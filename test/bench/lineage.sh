#!/bin/sh
# test/bench/lineage.sh: lineage() of one series of ever more statements, and copies() over as many: time should grow in line.
# Each statement has ten commitments, eight of them taken up from the one before.
set -eu
cd "$(dirname "$0")/../.."
[ -e tmp_install ] || trap 'sh test/server stop' EXIT
sh test/server start
PGDATABASE=bench PGOPTIONS='-c client_min_messages=warning'
export PGDATABASE PGOPTIONS
sh test/server run sh -ceu '
	dropdb --if-exists --force bench
	createdb bench
	psql -Xq -c "CREATE EXTENSION dialogue"
	for n in 1250 2500 5000 10000; do
		psql -Xq -v n=$n -f test/bench/lineage.sql
	done
	dropdb --force bench
'
