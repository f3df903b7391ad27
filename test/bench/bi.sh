#!/bin/sh
# test/bench/bi.sh [COMMITMENTS]: what BI tools ask of the bi_ views over a million commitments, by which indexes, in what time; see bi.sql.
set -eu
cd "$(dirname "$0")/../.."
PGDATABASE=bench_bi
export PGDATABASE
# What was not running before is stopped and removed afterwards.
[ -e tmp_install ] || trap 'sh test/server stop' EXIT
trap 'exit 130' INT TERM
sh test/server start
sh test/server run sh -ceu 'dropdb --if-exists --force bench_bi 2>/dev/null; createdb bench_bi'
sh test/server psql -q -v ON_ERROR_STOP=1 -c 'CREATE EXTENSION dialogue'
sh test/server psql -q -v rows="${1:-1000000}" -f test/bench/bi.sql
