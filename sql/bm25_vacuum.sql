-- VACUUM and dialogue_bm25: few dead rows are noted beside their segment, many have it written anew; either way what
-- is given and by what statistics is as if they had never been there.
SET search_path = public, dialogue;

-- 1,500 rows of words w0 to w400, every hundredth NULL; the word 'rare' in two, 'phrase' next to 'made' in every tenth
CREATE TABLE paper (id int PRIMARY KEY, doc tsvector) WITH (autovacuum_enabled = off);
CREATE FUNCTION drawn(seed int) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE WHEN seed % 100 > 0 THEN setweight(to_tsvector('simple', CASE WHEN seed IN (77, 1077) THEN 'rare' ELSE 'title' END), 'A') ||
		to_tsvector('simple', string_agg('w' || (power((hashint4(seed * 1000 + i) & 65535) / 65536.0, 3) * 400)::int, ' ' ORDER BY i) ||
			CASE WHEN seed % 10 = 7 THEN ' phrase made' ELSE '' END) END
	FROM generate_series(1, 10 + seed % 40) i
$$;
INSERT INTO paper SELECT i, drawn(i) FROM generate_series(1, 1500) i;
CREATE INDEX paper_rank ON paper USING dialogue_bm25 (doc);

-- Waits until nobody may see dead rows any more: an ANALYZE by autovacuum has to end first.
CREATE PROCEDURE wait() LANGUAGE plpgsql AS $$
BEGIN
	WHILE EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND backend_xmin IS NOT NULL AND pid <> pg_backend_pid()) LOOP
		PERFORM pg_sleep(0.01), pg_stat_clear_snapshot();
	END LOOP;
END
$$;

-- Is the index sound, are scores those of the statistics of the rows that are there, and does it give the rows that the table has?
CREATE FUNCTION state(OUT faults bigint, OUT scores text, OUT ranked text, OUT matched text) LANGUAGE plpgsql AS $$
DECLARE
	queries tsquery[] := '{w1 | w300 | rare,rare,w4:* | title:A}';
	conditions tsquery[] := '{w1 & !w2,phrase <-> made,rare | w30:*,!w0}';
	a text;
	b text;
BEGIN
	SELECT count(*) INTO faults FROM bm25_check('paper_rank');
	SELECT count(*) || ' rows, ' || count(*) FILTER (WHERE abs(-(doc <@> q) - bm25(doc, q, c)) > 1e-6) || ' different' INTO scores
		FROM paper, unnest(queries) q, (SELECT corpus_stats(doc) AS c FROM paper) s;
	FOR i IN 1 .. 2 LOOP
		PERFORM set_config('enable_seqscan', CASE i WHEN 1 THEN 'off' ELSE 'on' END, true), set_config('enable_sort', CASE i WHEN 1 THEN 'off' ELSE 'on' END, true),
			set_config('enable_indexscan', CASE i WHEN 1 THEN 'on' ELSE 'off' END, true), set_config('enable_bitmapscan', CASE i WHEN 1 THEN 'on' ELSE 'off' END, true);
		ranked := ''; matched := '';
		FOR k IN 1 .. cardinality(queries) LOOP
			EXECUTE format('SELECT concat(count(*), md5(string_agg(s::text, '' ''))) FROM (SELECT doc <@> %1$L::tsquery AS s FROM paper ORDER BY doc <@> %1$L::tsquery) x', queries[k]) INTO a;
			ranked := ranked || a;
		END LOOP;
		FOR k IN 1 .. cardinality(conditions) LOOP
			EXECUTE format('SELECT count(*) || '' '' || coalesce(sum(id), 0) || '';'' FROM paper WHERE doc @@ %L::tsquery', conditions[k]) INTO a;
			matched := matched || a;
		END LOOP;
		b := CASE i WHEN 1 THEN ranked || matched ELSE b END;
	END LOOP;
	ranked := CASE WHEN b = ranked || matched THEN 'same' ELSE 'DIFFERENT' END;
END
$$;
SELECT * FROM state();

-- One dead row: four pages more (root, map, rows, words), and the segment stays.  (By itself VACUUM leaves the
-- indexes alone where so few rows are dead.)
SELECT pg_relation_size('paper_rank') / 8192 AS pages \gset
DELETE FROM paper WHERE id = 77;
CALL wait();
VACUUM (INDEX_CLEANUP on) paper;
SELECT pg_relation_size('paper_rank') / 8192 - :pages AS more_pages;
SELECT * FROM state();

-- Its place in the table is taken by another row, which is given for its own words only.
INSERT INTO paper VALUES (5000, to_tsvector('simple', 'newcomer phrase made'));
SELECT array_agg(id) FROM (SELECT id FROM paper WHERE doc @@ 'newcomer | rare' ORDER BY doc <@> 'newcomer | rare' LIMIT 5) s;
SELECT * FROM state();

-- More of them, NULLs too, and the last one with a word: a run takes the place of the run before.
DELETE FROM paper WHERE id % 20 = 0 OR id = 1077;
CALL wait();
VACUUM paper;
SELECT * FROM state();
SELECT count(*) FROM paper WHERE doc @@ 'rare';

-- More than a fifth: the segment is written anew, and the pages of the old one are free.
DELETE FROM paper WHERE id % 4 = 1;
CALL wait();
VACUUM paper;
SELECT * FROM state();

-- Rows inserted many times make segments with dead rows in them, which merging leaves out.
ALTER INDEX paper_rank SET (tail_limit = 64);
INSERT INTO paper SELECT i, drawn(i) FROM generate_series(10001, 10800) i;
DELETE FROM paper WHERE id % 30 = 3;
CALL wait();
VACUUM paper;
INSERT INTO paper SELECT i, drawn(i) FROM generate_series(20001, 21500) i;
DELETE FROM paper WHERE id % 30 = 4;
CALL wait();
VACUUM paper;
SELECT * FROM state();
UPDATE paper SET doc = doc || 'updated' WHERE id % 50 = 6;
CALL wait();
VACUUM paper;
VACUUM paper;
SELECT * FROM state();

-- All rows.
DELETE FROM paper;
CALL wait();
VACUUM paper;
SELECT * FROM state();
DROP TABLE paper;
DROP FUNCTION drawn(int), state();
DROP PROCEDURE wait();
