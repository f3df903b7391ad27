-- partyset: a set of parties.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS dialogue;
RESET client_min_messages;
SET search_path = dialogue, public;

-- A set is kept sorted, each party once; quotes and blanks are as good as none.
SELECT partyset '{JP,GB}' AS sorted, partyset '{ us , "kr",US }' AS once, partyset '{}' AS empty,
	partyset 'GB' AS lone, partyset '{"ASEAN", EU}' AS quoted;

-- The array of JSON is read too, where every code stands in quotes.
SELECT partyset '["JP", "GB"]' AS json, partyset '[]' AS empty;

-- What is no set is refused, with the place and the rule.
\set VERBOSITY sqlstate
SELECT partyset '{GB,J}';
\set VERBOSITY default
SELECT partyset '{GB,J}';
SELECT partyset '';
SELECT partyset '{GB';
SELECT partyset '{GB,}';
SELECT partyset '{,}';
SELECT partyset '{GB JP}';
SELECT partyset '{GB}}';
SELECT partyset '{"GB,JP}';
SELECT partyset '{"GB"JP}';
SELECT partyset 'GB,JP';
SELECT partyset '{日本}';
SELECT partyset '["GB", null]';

-- Containment.
SELECT partyset '{GB,JP,US}' @> partyset '{US,GB}' AS contains, partyset '{GB}' @> '{GB,US}' AS contains_not,
	partyset '{GB,JP}' @> party 'JP' AS has, party 'FR' <@ partyset '{GB,JP}' AS is_in,
	partyset '{GB}' <@ '{GB,JP}' AS contained;
SELECT partyset '{GB,JP}' && '{JP,KR}' AS share, partyset '{GB,JP}' && '{FR,KR}' AS share_none;
-- every set contains the empty one, which overlaps none
SELECT partyset '{GB}' @> '{}' AS contains, partyset '{}' @> '{}' AS itself, partyset '{}' && '{}' AS overlaps;

-- Algebra.
SELECT partyset '{GB,JP}' + '{JP,US}' AS "union", partyset '{GB,JP}' + party 'KR' AS with_one, party 'FR' + partyset '{GB}' AS one_with,
	partyset '{GB,JP,US}' - '{JP,KR}' AS difference, partyset '{GB,JP}' - party 'JP' AS without_one,
	partyset '{GB,JP,US}' # '{JP,US,KR}' AS intersection, partyset '{GB}' # '{JP}' AS nothing;
SELECT cardinality(partyset '{GB,JP,US}'), cardinality(partyset '{}') AS of_empty;

-- Order: code by code, a set before those that begin with it.
SELECT s FROM unnest('{"{GB,JP}","{GB}","{}","{FR,US}","{GB,JP,US}","{GBX}"}'::partyset[]) s ORDER BY s;
SELECT partyset '{JP,GB}' = '{GB,JP}' AS same, partyset '{GB}' < '{GB,JP}' AS before,
	partyset_hash('{JP,GB}') = partyset_hash('{GB,JP}') AS same_hash;

-- Rows, arrays, text.
SELECT p FROM unnest(partyset '{US,GB,ASEAN}') p;
SELECT ARRAY['us', 'GB', 'us']::text[]::partyset AS of_texts, ARRAY['us', 'GB']::party[]::partyset AS of_parties,
	partyset '{US,GB}'::text[] AS texts, partyset '{US,GB}'::party[] AS parties, partyset '{}'::text[] AS none,
	partyset '{US,GB}'::text AS shown, '{us}'::text::partyset AS read, party 'FR'::partyset AS of_one;
SELECT ARRAY['GB', NULL]::text[]::partyset;
SELECT ARRAY['GB', 'Great Britain']::text[]::partyset;

-- JSON: an array of codes, and so in a row of JSON, which is a row again.
SELECT partyset '{US,GB}'::json AS json, partyset '{US,GB}'::jsonb AS jsonb, partyset '{}'::jsonb AS empty,
	to_jsonb(partyset '{US,GB}') AS by_function, jsonb '["US", "GB"]'::partyset AS of_jsonb;
CREATE TYPE pg_temp.visit AS (year int, parties partyset);
SELECT to_jsonb(v) AS json, jsonb_populate_record(NULL::pg_temp.visit, to_jsonb(v)) AS again
FROM (SELECT 2020 AS year, partyset '{FR,DE}' AS parties) v;
SELECT jsonb '["GB", 7]'::partyset;
SELECT jsonb '{"GB": "JP"}'::partyset;

-- party_agg: the parties of many rows, nulls passed over.
CREATE TEMP TABLE sitting (year int, who party, side partyset);
INSERT INTO sitting VALUES (2019, 'US', '{US,KR}'), (2019, 'GB', NULL), (2019, 'US', '{}'), (2020, NULL, '{JP}');
SELECT year, party_agg(who) AS who, party_agg(side) AS sides FROM sitting GROUP BY year ORDER BY year;
SELECT party_agg(who) IS NULL AS null_without_rows FROM sitting WHERE false;

-- It works in parallel: parts are merged.
CREATE TEMP TABLE word AS
SELECT (chr(65 + i % 26) || chr(65 + i / 26 % 26))::party AS party FROM generate_series(0, 9999) i;
CREATE TABLE partyset_parallel AS TABLE word;
ALTER TABLE partyset_parallel SET (parallel_workers = 2);
SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0;
EXPLAIN (COSTS OFF) SELECT party_agg(party) FROM partyset_parallel;
SELECT cardinality(party_agg(party)) AS parallel, (SELECT cardinality(party_agg(party)) FROM word) AS serial
FROM partyset_parallel;
RESET parallel_setup_cost; RESET parallel_tuple_cost; RESET min_parallel_table_scan_size;
DROP TABLE partyset_parallel;

-- A GIN index answers && @> <@ = and gives what a scan of the table gives.
CREATE TEMP TABLE meeting AS
SELECT i AS id, CASE WHEN i % 100 = 0 THEN '{}' ELSE
	ARRAY[chr(65 + i % 26) || chr(65 + i / 26 % 26), chr(65 + i % 7) || 'X', 'US']::partyset END AS parties
FROM generate_series(1, 5000) i;
INSERT INTO meeting VALUES (0, NULL);
CREATE INDEX ON meeting USING gin (parties);
CREATE TEMP TABLE question (operator text, operand partyset);
INSERT INTO question SELECT o, s::partyset
FROM unnest('{&&,@>,<@,=}'::text[]) o, unnest('{"{}","{AX}","{AX,BX}","{AX,US}","{AX,BA,BX,US}","{ZZZ}"}'::text[]) s;
CREATE FUNCTION pg_temp.answer(question, use_index boolean) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	result text;
BEGIN
	PERFORM set_config('enable_seqscan', (NOT use_index)::text, true),
		set_config('enable_bitmapscan', use_index::text, true);
	EXECUTE format('SELECT count(*) || '' rows, sum of ids '' || coalesce(sum(id), 0) FROM meeting WHERE parties OPERATOR(dialogue.%s) %L',
		$1.operator, $1.operand) INTO result;
	RETURN result;
END $$;
SELECT operator, operand, pg_temp.answer(q, true) AS by_index,
	pg_temp.answer(q, true) = pg_temp.answer(q, false) AS as_by_scan
FROM question q ORDER BY array_position('{&&,@>,<@,=}', operator), operand;
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT * FROM meeting WHERE parties @> '{AX,US}';
EXPLAIN (COSTS OFF) SELECT * FROM meeting WHERE party 'AX' <@ parties;
SELECT count(*) FROM meeting WHERE party 'AX' <@ parties;
EXPLAIN (COSTS OFF) SELECT * FROM meeting WHERE parties && '{AX,BX}' AND NOT parties <@ '{AX}';
RESET enable_seqscan;

-- btree and hash: DISTINCT, GROUP BY, unique keys.
SELECT count(DISTINCT parties), count(*) FILTER (WHERE parties = '{}') AS empty FROM meeting;
CREATE TEMP TABLE alliance (parties partyset PRIMARY KEY);
INSERT INTO alliance VALUES ('{AU,GB,US}');
INSERT INTO alliance VALUES ('{US,GB,AU}');

-- A set is as many bytes as the characters of its codes, and one for the length.
CREATE TEMP TABLE stored (parties partyset);
INSERT INTO stored VALUES ('{GB,JP}'), ('{ASEAN,US}'), ('{}');
SELECT parties, pg_column_size(parties) FROM stored;
INSERT INTO stored SELECT party_agg((chr(65 + i % 26) || chr(65 + i / 26 % 26) || chr(65 + i / 676))::party)
FROM generate_series(0, 17575) i;
SELECT cardinality(parties), md5(parties::text) = md5(parties::text::partyset::text) AS same FROM stored
ORDER BY 1 DESC LIMIT 1;

-- Binary output: the number of parties, then 8 bytes for each.
SELECT partyset_send('{JP,GB}') AS two, partyset_send('{}') AS none;

-- Binary input trusts nothing.  The lines below are the header of a binary COPY, rows of one column, the end.
CREATE TEMP TABLE received (value partyset);
-- two sets
\copy received from program 'printf "PGCOPY\n\377\r\n\000\000\000\000\000\000\000\000\000\000\001\000\000\000\024\000\000\000\002GB\000\000\000\000\000\000JP\000\000\000\000\000\000\000\001\000\000\000\004\000\000\000\000\377\377"' (format binary)
TABLE received;
-- out of order
\copy received from program 'printf "PGCOPY\n\377\r\n\000\000\000\000\000\000\000\000\000\000\001\000\000\000\024\000\000\000\002JP\000\000\000\000\000\000GB\000\000\000\000\000\000\377\377"' (format binary)
-- twice the same
\copy received from program 'printf "PGCOPY\n\377\r\n\000\000\000\000\000\000\000\000\000\000\001\000\000\000\024\000\000\000\002GB\000\000\000\000\000\000GB\000\000\000\000\000\000\377\377"' (format binary)
-- no code
\copy received from program 'printf "PGCOPY\n\377\r\n\000\000\000\000\000\000\000\000\000\000\001\000\000\000\014\000\000\000\001gb\000\000\000\000\000\000\377\377"' (format binary)
-- characters after the end of a code
\copy received from program 'printf "PGCOPY\n\377\r\n\000\000\000\000\000\000\000\000\000\000\001\000\000\000\014\000\000\000\001GB\000JP\000\000\000\377\377"' (format binary)
-- fewer codes than announced
\copy received from program 'printf "PGCOPY\n\377\r\n\000\000\000\000\000\000\000\000\000\000\001\000\000\000\014\000\000\000\002GB\000\000\000\000\000\000\377\377"' (format binary)
-- many announced, none brought
\copy received from program 'printf "PGCOPY\n\377\r\n\000\000\000\000\000\000\000\000\000\000\001\000\000\000\004\377\377\377\377\377\377"' (format binary)
-- cut within a code
\copy received from program 'printf "PGCOPY\n\377\r\n\000\000\000\000\000\000\000\000\000\000\001\000\000\000\006\000\000\000\001GB\377\377"' (format binary)
-- cut within the number
\copy received from program 'printf "PGCOPY\n\377\r\n\000\000\000\000\000\000\000\000\000\000\001\000\000\000\002\000\000\377\377"' (format binary)
