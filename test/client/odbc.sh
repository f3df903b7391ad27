# ODBC: unixODBC's isql with PostgreSQL's Unicode driver.  See clients.pl for what each client shows.
name=$1 body=$(cat "$2")
is() { if [ "$1" = "$2" ]; then echo "ok - $3"; else echo "not ok - $3 ($1, not $2)"; fi; }
# As Debian sets the driver up it writes a log into /tmp for each session.
settings=$(mktemp -d)
trap 'rm -rf "$settings"' EXIT
odbcinst -q -d -n 'PostgreSQL Unicode' | sed 's/^CommLog=.*/CommLog=0/' > "$settings/odbcinst.ini"
export ODBCSYSINI="$settings"
driver="Driver={PostgreSQL Unicode};Servername=$PGHOST;Port=$PGPORT;Database=$PGDATABASE;Username=$PGUSER"
ask() { echo "$1" | isql -k "$driver" -b '-d|' 2>&1; }	# a line of SQL, or help: SQLTables, SQLColumns

# The driver leaves the column for remarks empty: comments are asked for.
for table in $(ask help | sed -n 's/^[^|]*|dialogue|\([^|]*\)|.*/\1/p'); do
	is "$(ask "SELECT obj_description('$table'::regclass) <> ''")" 1 "lists $table with its comment"
	is "$(ask "SELECT count(*) FROM $table")" "$(ask "SELECT 'row', t.* FROM $table AS t" | grep -c '^row|')" "reads $table"
done
ask "INSERT INTO statement (source, body) VALUES ('$name', '$body')"
is "$(ask "SELECT evidence FROM bi_commitments WHERE source = '$name'")" \
	"$(echo "$body" | sed 's/.*agreed to //; s/\.$//')" 'the evidence of its commitment is characters of the text'
is "$(ask "UPDATE commitment SET due = '2022~', actors = '{NO}' WHERE statement_id = (SELECT id FROM statement WHERE source = '$name') \
RETURNING due, actors")" '2022~|{NO}' 'writes values of custom types'
is "$(ask 'SELECT * FROM every_type')" "$(ask 'SELECT * FROM every_type_as_text')" 'reads every type'
