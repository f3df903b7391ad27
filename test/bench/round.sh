#!/bin/sh
# test/bench/round.sh: how rounds, series and the calendar grow from 1,000 to 100,000 meetings told of; see round.sql.
set -eu
cd "$(dirname "$0")/../.."
PGDATABASE=bench_round
export PGDATABASE
# What was not running before is stopped and removed afterwards.
[ -e tmp_install ] || trap 'sh test/server stop' EXIT
trap 'exit 130' INT TERM
sh test/server start
sh test/server run sh -ceu 'dropdb --if-exists --force bench_round 2>/dev/null; createdb bench_round'
sh test/server psql -q -v ON_ERROR_STOP=1 -c 'CREATE EXTENSION dialogue'
sh test/server psql -q -v ON_ERROR_STOP=1 -f test/bench/round.sql
