#!/bin/sh
# test/bench/search.sh [ROWS]: what a ranked search costs against ts_rank over the same GIN index; see search.sql.
set -eu
cd "$(dirname "$0")/../.."
PGDATABASE=bench_search
export PGDATABASE
# What was not running before is stopped and removed afterwards.
[ -e tmp_install ] || trap 'sh test/server stop' EXIT
trap 'exit 130' INT TERM
sh test/server start
sh test/server run sh -ceu 'dropdb --if-exists --force bench_search 2>/dev/null; createdb bench_search'
sh test/server psql -q -v ON_ERROR_STOP=1 -c 'CREATE EXTENSION dialogue'
sh test/server psql -q -v rows="${1:-100000}" -f test/bench/search.sql
