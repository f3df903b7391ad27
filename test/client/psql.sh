# psql: the backslash commands, COPY, variables.  See clients.pl for what each client shows.
name=$1 file=$2
is() { if [ "$1" = "$2" ]; then echo "ok - $3"; else echo "not ok - $3 ($1, not $2)"; fi; }
ask() { psql -XAtq -v ON_ERROR_STOP=1 -v name="$name" "$@" || echo "not ok - psql $*"; }

is "$(ask -c '\dt+ dialogue.statement' | cut -d '|' -f 8)" \
	"$(ask -c "SELECT obj_description('statement'::regclass)")" '\dt+ shows comments'
for table in $(ask -c '\dtv dialogue.*' | cut -d '|' -f 2); do
	is "$(ask -c "SELECT count(*) FROM $table")" "$(ask -0 -c "TABLE $table" | tr -dc '\000' | wc -c)" "reads $table"
	is "$(ask -c "\d+ $table" | grep '|$')" '' "\\d+ shows a comment on every column of $table"
done
ask -v body="$(cat "$file")" <<END
INSERT INTO statement (source, body) VALUES (:'name', :'body');
END
is "$(echo "SELECT evidence FROM bi_commitments WHERE source = :'name'" | ask)" \
	"$(sed 's/.*agreed to //; s/\.$//' "$file")" 'the evidence of its commitment is characters of the text'
is "$(echo "UPDATE commitment SET due = '2022~', actors = '{NO}' WHERE statement_id =
	(SELECT id FROM statement WHERE source = :'name') RETURNING due, actors" | ask)" '2022~|{NO}' 'writes values of custom types'
is "$(ask -c 'TABLE every_type')" "$(ask -c 'TABLE every_type_as_text')" 'reads every type'
