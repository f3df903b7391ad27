-- The examples of src/type/README.md: every row of its tables headed "expression, gives".
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS dialogue;
RESET client_min_messages;
SET search_path = dialogue, public;
SET datestyle = 'ISO, YMD';
\set readme `cat src/type/README.md`

-- What an expression gives, as text, or the SQLSTATE of its error.
CREATE FUNCTION pg_temp.outcome(expression text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	target text := split_part(expression, ' FROM ', 1);
	result text;
BEGIN
	EXECUTE format('SELECT (%s)::text', target) || substr(expression, length(target) + 1) INTO result;
	RETURN result;
EXCEPTION WHEN OTHERS THEN
	RETURN 'error ' || SQLSTATE;
END $$;

CREATE TEMP TABLE example AS
SELECT line, (regexp_match(line, '^\| `([^`]+)` \| `([^`]*)` \|$'))[1] AS expression,
	(regexp_match(line, '^\| `([^`]+)` \| `([^`]*)` \|$'))[2] AS gives
FROM regexp_matches(:'readme', '\| expression \| gives \|\n\| --- \| --- \|\n((?:\|[^\n]*\n)+)', 'g') t (rows),
	string_to_table(rtrim(t.rows[1], E'\n'), E'\n') line;
SELECT count(*) > 40 AS enough FROM example;

-- Rows of another form, and expressions that give something else: none.
SELECT line FROM example WHERE gives IS NULL;
SELECT expression, gives, pg_temp.outcome(expression) AS instead FROM example
WHERE pg_temp.outcome(expression) IS DISTINCT FROM gives;
