-- GiST on edtf: && @> <@ << >> and = from an index, with estimates from ANALYZE.
SET search_path = dialogue, public;
SET datestyle = 'ISO, YMD';

-- 20,000 days, months, years, seasons, intervals and sets of sixty years; the same on every machine.
CREATE TABLE occasion (id int, held edtf);
INSERT INTO occasion
SELECT n, CASE n % 20
	WHEN 0 THEN to_char(d, 'YYYY') WHEN 1 THEN to_char(d, 'YYYY-MM') WHEN 2 THEN to_char(d, 'YYYY-') || 21 + n % 4
	WHEN 3 THEN to_char(d, 'YYYY-MM-DD/') || to_char(d + 3, 'YYYY-MM-DD') WHEN 4 THEN to_char(d, 'YYYY-MM-DD/..')
	WHEN 5 THEN to_char(d, '/YYYY-MM-DD') WHEN 6 THEN to_char(d, '{YYYY-MM-DD,') || to_char(d + 40, 'YYYY-MM-DD}')
	WHEN 7 THEN left(to_char(d, 'YYYY'), 3) || 'X'
	ELSE to_char(d, 'YYYY-MM-DD') END::edtf
FROM (SELECT n, date '1960-01-01' + n * 7919 % 21915 AS d FROM generate_series(1, 20000) n) s;
INSERT INTO occasion VALUES (20001, 'Y-17E7'), (20002, 'Y170000002'), (20003, 'XXXX-05-20'), (20004, NULL);

CREATE TABLE question (relation text, query text, type regtype);
INSERT INTO question SELECT r, q, t::regtype
FROM unnest('{&&,@>,<@,<<,>>}'::text[]) r,
	(VALUES ('2014/2018', 'edtf'), ('2014-06-03', 'edtf'), ('../1960-02', 'edtf'), ('Y17E7', 'edtf'), ('XXXX-05-20', 'edtf'),
		('[2014-06-03,2014-07-01)', 'daterange'), ('(,)', 'daterange'), ('empty', 'daterange'), ('2014-06-03', 'date'), ('infinity', 'date')) v (q, t)
WHERE NOT (t = 'date' AND r IN ('&&', '<@'));
INSERT INTO question VALUES ('=', '2014-06-03', 'edtf'), ('=', '1999', 'edtf');
CREATE FUNCTION pg_temp.found(question) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	result text;
BEGIN
	EXECUTE format('SELECT count(*) || '':'' || coalesce(sum(id), 0) FROM occasion WHERE held %s %L::%s', $1.relation, $1.query, $1.type) INTO result;
	RETURN result;
END $$;

-- Without an index, from one that is built by sorting, and from one that rows are put into: the same rows.
CREATE TABLE answer AS SELECT q, pg_temp.found(q) AS scanned FROM question q;
CREATE INDEX occasion_held ON occasion USING gist (held);
SET enable_seqscan = off;
SELECT count(*) AS questions, count(*) FILTER (WHERE pg_temp.found(q) <> scanned) AS wrong FROM answer;
CREATE TABLE filled (id int, held edtf);
CREATE INDEX filled_held ON filled USING gist (held);
INSERT INTO filled TABLE occasion;
ALTER TABLE occasion RENAME TO built;
ALTER TABLE filled RENAME TO occasion;
SELECT count(*) AS questions, count(*) FILTER (WHERE pg_temp.found(q) <> scanned) AS wrong FROM answer;
ALTER TABLE occasion RENAME TO filled;
ALTER TABLE built RENAME TO occasion;
RESET enable_seqscan;

-- The planner takes the index by itself.
ANALYZE occasion;
EXPLAIN (COSTS OFF) SELECT * FROM occasion WHERE held && '2014-06';
EXPLAIN (COSTS OFF) SELECT * FROM occasion WHERE held <@ daterange '[2014-06-03,2014-06-08)';
EXPLAIN (COSTS OFF) SELECT * FROM occasion WHERE date '2014-06-03' <@ held;

-- It expects about as many rows as there are: half to twice as many, give or take one row in a hundred.
CREATE FUNCTION pg_temp.expected(question) RETURNS float8 LANGUAGE plpgsql AS $$
DECLARE
	plan json;
BEGIN
	EXECUTE format('EXPLAIN (FORMAT json) SELECT * FROM occasion WHERE held %s %L::%s', $1.relation, $1.query, $1.type) INTO plan;
	RETURN plan->0->'Plan'->>'Plan Rows';
END $$;
SELECT (q).relation, (q).query, pg_temp.expected(q) AS expected, split_part(scanned, ':', 1)::int AS actual
FROM answer WHERE pg_temp.expected(q) NOT BETWEEN split_part(scanned, ':', 1)::int / 2 - 200 AND split_part(scanned, ':', 1)::int * 2 + 200;
-- a column without statistics, a null, and a range on the left
CREATE TABLE unknown_column (held edtf);
EXPLAIN (COSTS OFF) SELECT * FROM unknown_column WHERE held && '2014';
EXPLAIN (COSTS OFF) SELECT * FROM occasion WHERE held && NULL::edtf;
EXPLAIN (COSTS OFF) SELECT * FROM occasion WHERE daterange '[2014-06-03,2014-06-08)' && held;

-- No two meetings at once: an exclusion constraint.
CREATE TABLE booked (held edtf, EXCLUDE USING gist (held WITH &&));
INSERT INTO booked VALUES ('2019-09-26/2019-09-27'), ('2019-10');
INSERT INTO booked VALUES ('2019-09-27');

-- The key's type is the index's own.
SELECT '[1,2]'::edtf_days;
SET client_min_messages = warning;
DROP TABLE occasion, filled, question, answer, unknown_column, booked CASCADE;
