#!/bin/sh
# test/bench/edtf.sh [ROWS]: GiST on a column of edtf against GiST on daterange(column); see edtf.sql.
set -eu
cd "$(dirname "$0")/../.."
PGDATABASE=bench_edtf
export PGDATABASE
# What was not running before is stopped and removed afterwards.
[ -e tmp_install ] || trap 'sh test/server stop' EXIT
trap 'exit 130' INT TERM
sh test/server start
sh test/server run sh -ceu 'dropdb --if-exists --force bench_edtf 2>/dev/null; createdb bench_edtf'
sh test/server psql -q -v ON_ERROR_STOP=1 -c 'CREATE EXTENSION dialogue'
sh test/server psql -q -v rows="${1:-1000000}" -f test/bench/edtf.sql
