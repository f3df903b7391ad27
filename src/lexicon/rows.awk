# rows.awk: the TSV files as INSERT statements, for the install script.
#
#   LC_ALL=C awk -f rows.awk *.tsv
#
# The file's name is the table's, its first line names the columns; an empty
# field takes the column's default.  All rows are marked as built in.

function finish() {
	if (rows)
		print ";"
	rows = 0
}

BEGIN {
	FS = "\t"
	BATCH = 500
}

FNR == 1 {
	finish()
	table = FILENAME
	sub(/^.*\//, "", table)
	sub(/\.tsv$/, "", table)
	columns = $1
	for (i = 2; i <= NF; i++)
		columns = columns ", " $i
	width = NF
	next
}

NF != width {
	printf "%s:%d: %d fields instead of %d\n", FILENAME, FNR, NF, width > "/dev/stderr"
	exit 1
}

{
	if (rows == BATCH)
		finish()
	if (rows++)
		print ","
	else
		printf "\nINSERT INTO %s (%s, builtin) VALUES\n", table, columns
	printf "("
	for (i = 1; i <= NF; i++) {
		gsub(/'/, "''", $i)
		printf "%s, ", $i == "" ? "DEFAULT" : "'" $i "'"
	}
	printf "true)"
}

END {
	finish()
}
