-- The view telling and the table series_alias: one row merges or renames series, at once and for what is loaded.
SET search_path = dialogue, public;
SET client_min_messages = warning;
TRUNCATE statement, series_alias CASCADE;
RESET client_min_messages;
\pset null (null)

INSERT INTO statement (id, published, body, loaded_at)
	SELECT n, '2020-01-01', 'x', '2020-01-01' FROM generate_series(1, 3) n;
INSERT INTO dialogue (statement_id, seq, relation, series, series_key, ordinal, parties, held) VALUES
	(1, 0, 'reports', 'Cyber Talks', 'cyber talks', 1, '{NO,PE}', '2015-05-12'),
	(2, 0, 'reports', 'Digital Talks', 'digital talks', 2, '{NO,PE}', '2016-05-10'),
	(3, 0, 'reports', 'Internet Talks', 'internet talks', 3, '{NO,PE}', '2017-05-15'),
	(3, 1, 'mentions', NULL, NULL, NULL, '{NO}', NULL);
CREATE VIEW public.rounds AS SELECT series_key, array_agg(ordinal ORDER BY ordinal) AS rounds FROM round GROUP BY series_key;
SELECT * FROM rounds ORDER BY 1;

-- Merge: one INSERT, for what is loaded too.
INSERT INTO series_alias VALUES ('digital talks', 'cyber talks');
SELECT * FROM rounds ORDER BY 1;
SELECT statement_id, seq, relation, series, series_key FROM telling ORDER BY 1, 2;
SELECT series_key, series, known FROM series ORDER BY 1;

-- Rename: an alias of an alias stands for the last key, whichever comes first.
INSERT INTO series_alias VALUES ('cyber talks', 'Norway and Peru');
INSERT INTO series_alias VALUES ('internet talks', 'cyber talks');
SELECT * FROM series_alias ORDER BY 1;
SELECT * FROM rounds ORDER BY 1;

-- A circle is refused, however long and however it comes about.
\set SHOW_CONTEXT never
INSERT INTO series_alias VALUES ('a', 'a');
INSERT INTO series_alias VALUES ('Norway and Peru', 'digital talks');
INSERT INTO series_alias VALUES ('a', 'b'), ('b', 'c'), ('c', 'a');
UPDATE series_alias SET series_key = alias;
INSERT INTO series_alias VALUES ('', 'x');
DO $$
BEGIN
	INSERT INTO dialogue.series_alias VALUES ('a', 'a');
EXCEPTION WHEN invalid_parameter_value THEN
	RAISE NOTICE 'SQLSTATE %', SQLSTATE;
END $$;

-- Another name for what has aliases renames all.
UPDATE series_alias SET series_key = 'NO-PE' WHERE alias = 'cyber talks';
SELECT * FROM rounds ORDER BY 1;
INSERT INTO series_alias VALUES ('Norway and Peru', 'NO-PE');
SELECT * FROM rounds ORDER BY 1;

-- Deleting undoes.
DELETE FROM series_alias;
SELECT * FROM rounds ORDER BY 1;

-- A condition on the key finds the rows by the index, merged or not: the scans of the plan, whose other lines differ
-- from server to server.
CREATE FUNCTION pg_temp.scans(query text) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
	line text;
BEGIN
	FOR line IN EXECUTE 'EXPLAIN (COSTS OFF) ' || query LOOP
		IF line ~ 'Scan|Index Cond' THEN
			RETURN NEXT substring(line FROM '[A-Z].*');
		END IF;
	END LOOP;
END
$$;
SET enable_seqscan = off;
SET enable_bitmapscan = off;
SELECT pg_temp.scans($$SELECT * FROM telling WHERE series_key = 'cyber talks'$$) AS scan;
RESET enable_seqscan;
RESET enable_bitmapscan;

DROP VIEW public.rounds;
SET client_min_messages = warning;
TRUNCATE statement, series_alias CASCADE;
