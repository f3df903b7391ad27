#!/bin/sh
# test/bench/shapes.sh: does the core take time and memory in proportion to the text, whatever the text?
#
# Texts of one shape in three sizes, each twice the one before: instructions by callgrind (less those that load the
# lexicon), the power of the length that they grow with, and the most memory as a multiple of the text beyond 1 MB.
# Counts repeat exactly, so nothing depends on the machine's load.  Fails above a power of 1.10.
# Needs valgrind; takes some minutes.
set -eu
cd "$(dirname "$0")/../.."
command -v valgrind > /dev/null || { echo "shapes: skipped: no valgrind"; exit 0; }
mkdir -p build/native
cc -std=gnu11 -O2 -Isrc test/bench/core.c src/core/*.c src/core/*/*.c -lm -o build/native/bench_core
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# instructions FILE: how many the core takes for a text
instructions() {
	valgrind --tool=callgrind --callgrind-out-file=/dev/null build/native/bench_core < "$1" 2>&1 > /dev/null |
		awk '/Collected/ {print $NF}'
}
# memory FILE: the most of it, in times of the text beyond 1 MB
memory() {
	build/native/bench_core < "$1" | sed 's/.*at most \([0-9.]*\) times.*/\1/'
}
# repeat BYTES TEXT: a blank after each unless a line ends there
repeat() {
	awk -v n="$1" -v text="$2" 'BEGIN {
		text = text (text ~ /\n$/ ? "" : " ")
		for (; n > 0; n -= length(text)) printf "%s", text
	}'
}
failed=0
: > "$work/none"
base=$(instructions "$work/none")
printf '%-12s %12s %7s %7s\n' shape instructions power memory

# measure NAME: the three sizes are in $work/1, 2, 3
measure() {
	for size in 1 2 3; do
		eval "n$size=$(instructions "$work/$size")"
	done
	awk -v name="$1" -v base="$base" -v bytes="$(wc -c < "$work/3")" -v a="$n2" -v b="$n3" -v mem="$(memory "$work/3")" 'BEGIN {
		power = log((b - base) / (a - base)) / log(2)
		printf "%-12s %8.0f/byte %7.3f %6.1fx\n", name, (b - base) / bytes, power, mem
		exit power > 1.1
	}' || failed=1
}
# ordinary texts: the samples one after another, but for those whose end mark would hide what follows
for size in 1 2 3; do
	for n in $(seq $((2 << size))); do cat $(grep -L 'End [Tt]ext' test/statements/*.txt); done > "$work/$size"
done
measure ordinary
for size in 1 2 3; do
	repeat $((32768 << size)) "a$(printf '%70s' '')" > "$work/$size"
done
measure blanks
# words that an elision joins, in French, without a blank
for size in 1 2 3; do
	{
		repeat 2000 "La France et le Japon ont tenu leur dialogue à Paris le 5 mai 2021."
		repeat $((32768 << size)) "l'Il'Il'I" | tr -d ' '
	} > "$work/$size"
done
measure elisions
while IFS='|' read -r name text; do
	for size in 1 2 3; do
		repeat $((32768 << size)) "$text" > "$work/$size"
	done
	measure "$name"
done <<'END'
long_line|The two sides reaffirmed their commitment to strengthen cooperation on cybersecurity and
tiny_lines|A\n
bullets|- a\n
brackets|( [ ) ]
and_chain|they agree to share information and
verbs|agreed
quotes|"agreed"
dates|on 5 May 2021, and
parties|Japan, Korea, the U.S.-
names|Ministry of Foreign Affairs and
persons|Mr. John Smith, Director,
departments|Departments of Defense,
numbers|(1) 12.5 2021
capitals|AGREED TO THE
hyphens|U.S.-ROK-
meetings|the 3rd Cyber Dialogue in Tokyo
semicolons|agreed;
dots|a . . .
words|x y
END
exit $failed
