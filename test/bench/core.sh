#!/bin/sh
# test/bench/core.sh: how fast the core alone reads (core.c).
#
# Reads the statements of test/statements two hundred times over, or with
# CORPUS=file the texts of a file that are set apart by bytes 1.
set -eu
cd "$(dirname "$0")/../.."
mkdir -p build/native
cc -std=gnu11 -O2 -Isrc test/bench/core.c src/core/*.c src/core/*/*.c -lm -o build/native/bench_core
if [ -n "${CORPUS:-}" ]; then
	build/native/bench_core < "$CORPUS"
else
	for n in $(seq 200); do
		for file in test/statements/*.txt; do
			cat "$file"
			printf '\001'
		done
	done | build/native/bench_core
fi
