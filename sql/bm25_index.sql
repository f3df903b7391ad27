-- The access method dialogue_bm25: the same rows and scores with the index and without it, through a row's whole life.
SET search_path = public, dialogue;
SET max_parallel_workers_per_gather = 0;

-- 2,000 rows of words w0 to w199, the low ones common, in all four weights; every hundredth row NULL
CREATE TABLE paper (id int PRIMARY KEY, doc tsvector);
CREATE FUNCTION words(seed int, n int) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT string_agg('w' || (power((hashint4(seed * 1000 + i) & 65535) / 65536.0, 3) * 200)::int, ' ' ORDER BY i)
	FROM generate_series(1, n) i
$$;
CREATE FUNCTION document(seed int) RETURNS tsvector LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE WHEN seed % 100 > 0 THEN
		setweight(to_tsvector('simple', words(seed, 2)), 'A') || setweight(to_tsvector('simple', words(seed + 7, 1)), 'B') ||
		to_tsvector('simple', words(seed + 13, 3 + seed % 40)) END
$$;
INSERT INTO paper SELECT i, document(i) FROM generate_series(1, 2000) i;
CREATE INDEX paper_rank ON paper USING dialogue_bm25 (doc);

-- Ranks with the index, then with a sort of the whole table, and compares scores in order; says how many rows there were.
CREATE FUNCTION ordered(rank tsquery, condition tsquery DEFAULT NULL, k int DEFAULT 10, filter text DEFAULT 'true')
	RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	query text := format('SELECT array_agg(score), count(*) FROM (SELECT doc <@> %1$L::tsquery AS score FROM paper WHERE %2$s AND %3$s
		ORDER BY doc <@> %1$L::tsquery LIMIT %4$s) s', rank, CASE WHEN condition IS NULL THEN 'true' ELSE format('doc @@ %L::tsquery', condition) END, filter, k);
	indexed float8[];
	sorted float8[];
	n int;
BEGIN
	SET LOCAL enable_seqscan = off; SET LOCAL enable_sort = off; SET LOCAL enable_bitmapscan = off; SET LOCAL enable_indexscan = on;
	EXECUTE query INTO indexed, n;
	SET LOCAL enable_seqscan = on; SET LOCAL enable_sort = on; SET LOCAL enable_indexscan = off;
	EXECUTE query INTO sorted, n;
	RETURN CASE WHEN indexed IS DISTINCT FROM sorted THEN 'DIFFERENT ' ELSE 'same ' END || n;
END
$$;

-- The index is used for the order, for the condition in the same scan, and for the condition alone.
EXPLAIN (COSTS OFF) SELECT id FROM paper ORDER BY doc <@> 'w1' LIMIT 5;
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT id FROM paper WHERE doc @@ 'w1 & w5' ORDER BY doc <@> 'w1 & w5' LIMIT 5;
EXPLAIN (COSTS OFF) SELECT id FROM paper WHERE doc @@ 'w1 & w150';
RESET enable_seqscan;

-- The score is that of bm25() with the statistics of the column.
SELECT count(*), count(*) FILTER (WHERE abs(-(doc <@> 'w3 | w40 | w7:A | w3') -
	bm25(doc, 'w3 | w40 | w7:A | w3', (SELECT corpus_stats(doc) FROM paper))) > 1e-6) AS different FROM paper;

-- Kinds of queries: common and rare words, none, prefixes, weights; all rows, the NULLs last.
SELECT ordered('w0 | w1 | w2 | w1'), ordered('w199 | w0 | w150 | w60', k => 300), ordered('nothing', k => 5),
	ordered('w1:*'), ordered('w1:A | w2:B', k => 50), ordered('w5', k => 5000);
SELECT count(*) FILTER (WHERE doc IS NULL) FROM (SELECT doc FROM paper ORDER BY doc <@> 'w5' LIMIT 1980) s;

-- Conditions in the same scan: AND, OR, NOT, phrases at a distance, prefixes and weights in them.
SELECT ordered('w1 | w5', 'w1 & w5', 100), ordered('w1', 'w1 | w190', 100), ordered('w1', 'w3 & !w1', 100), ordered('w1', '!w1', 500);
SELECT ordered('w0 | w1', 'w0 <-> w1', 200), ordered('w0', 'w2 <2> w0', 200), ordered('w0', 'w1:* <-> w0', 200),
	ordered('w0', '!(w0 <-> w1) & w0', 2000), ordered('w0', 'w0:A & w1:D', 200), ordered('w0', '', 10);

-- Filters on other columns cost no rows.
SELECT ordered('w0 | w1', k => 10, filter => 'id % 397 = 5'), ordered('w0 | w1', 'w1', 10, 'id > 1900');

-- A bitmap scan for the condition alone gives what a sequential scan does.
CREATE FUNCTION matching(condition tsquery) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	a text;
	b text;
BEGIN
	SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = on;
	SELECT count(*) || ' ' || sum(id) INTO a FROM paper WHERE doc @@ condition;
	SET LOCAL enable_seqscan = on; SET LOCAL enable_bitmapscan = off; SET LOCAL enable_indexscan = off;
	SELECT count(*) || ' ' || sum(id) INTO b FROM paper WHERE doc @@ condition;
	RETURN CASE WHEN a = b THEN 'same ' ELSE 'DIFFERENT ' || a || ' and ' END || b;
END
$$;
SELECT matching('w1 & w5'), matching('w150 | w151'), matching('w0 <-> w1'), matching('!w0'), matching('w17:*');

-- A cursor goes on where it stopped; a nested loop asks anew for each query.
BEGIN;
DECLARE c CURSOR FOR SELECT doc <@> 'w0 | w9' AS score FROM paper ORDER BY doc <@> 'w0 | w9';
MOVE 700 IN c;
CREATE TEMP TABLE fetched AS SELECT (doc <@> 'w0 | w9') AS score FROM paper ORDER BY 1 OFFSET 700 LIMIT 1;
FETCH 1 FROM c \gset cursor_
SELECT :'cursor_score' = score::text AS goes_on FROM fetched;
COMMIT;
SELECT q, id FROM unnest('{w3,w150 | w151}'::tsquery[]) q, LATERAL (SELECT id FROM paper ORDER BY doc <@> q LIMIT 1) p;

-- Rows that come later are found at once, dead ones are never given, and the statistics follow VACUUM.
SELECT ordered('w0 | w1 | w44', k => 3000) AS before;
INSERT INTO paper SELECT i, document(i) FROM generate_series(2001, 2600) i;
UPDATE paper SET doc = doc || 'updated:3A' WHERE id % 10 = 3;
DELETE FROM paper WHERE id % 3 = 0;
SELECT ordered('w0 | w1 | updated', k => 3000) AS changed, ordered('w0 | w1', 'updated & w1', 100) AS changed_too;
SELECT count(*) FROM bm25_check('paper_rank');
-- VACUUM takes out what nobody may still see: an ANALYZE by autovacuum has to end first.
DO $$
BEGIN
	WHILE EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND backend_xmin IS NOT NULL AND pid <> pg_backend_pid()) LOOP
		PERFORM pg_sleep(0.01), pg_stat_clear_snapshot();
	END LOOP;
END
$$;
VACUUM paper;
SELECT ordered('w0 | w1 | updated', k => 3000) AS vacuumed, ordered('w0 | w1', 'w1 <-> w0', 100) AS vacuumed_too;
SELECT count(*) AS rows, count(*) FILTER (WHERE abs(-(doc <@> 'w3 | updated') -
	bm25(doc, 'w3 | updated', (SELECT corpus_stats(doc) FROM paper))) > 1e-6) AS different FROM paper;
SELECT count(*) FROM bm25_check('paper_rank');
REINDEX INDEX paper_rank;
REINDEX INDEX CONCURRENTLY paper_rank;
SELECT ordered('w0 | w1 | updated', k => 3000) AS reindexed;

-- Options: parameters hold at once, weights with the next REINDEX; nonsense is refused.
ALTER INDEX paper_rank SET (k1 = 0.4, b = 0, weight_a = 4);
SELECT ordered('w0 | w1 | updated', k => 100);
REINDEX INDEX paper_rank;
SELECT ordered('w0 | w1 | updated', k => 100);
SELECT count(*) FILTER (WHERE abs(-(doc <@> 'w3 | w40') -
	bm25(doc, 'w3 | w40', (SELECT corpus_stats(doc) FROM paper), 0.4, 0, '{1,1,1,4}')) > 1e-6) AS different FROM paper;
ALTER INDEX paper_rank SET (b = 2);
CREATE INDEX ON paper USING dialogue_bm25 (id);

-- Without positions the index asks the table about phrases.
CREATE INDEX paper_small ON paper USING dialogue_bm25 (doc) WITH (positions = off);
SELECT pg_relation_size('paper_small') < pg_relation_size('paper_rank') AS smaller;
DROP INDEX paper_rank;
SELECT ordered('w0', 'w0 <-> w1', 100), ordered('w0', '!(w0 <-> w1) & w0', 2000), matching('w1 <-> w0');

-- An expression has an index of its own; a column without one cannot be ranked.
CREATE TABLE note (id int, body text);
INSERT INTO note VALUES (1, 'cyber policy'), (2, 'cyber cyber defence'), (3, NULL), (4, '');
CREATE INDEX note_rank ON note USING dialogue_bm25 (to_tsvector('simple', body));
SELECT id FROM note ORDER BY to_tsvector('simple', body) <@> 'cyber' LIMIT 2;
SELECT id FROM note ORDER BY to_tsvector('english', body) <@> 'cyber' LIMIT 2;
SELECT id, to_tsvector('english', body) <@@> bm25_query('note_rank', 'cyber') < 0 AS scored FROM note ORDER BY id;
SELECT 'note_rank ''cyber'' & ''x'''::bm25query, bm25_query('note_rank', 'a | b');
SELECT 'note_rank'::bm25query;
SELECT to_tsvector('a') <@@> bm25_query('paper_pkey', 'a');

-- Partitions are ranked by the statistics of all of them together.
CREATE TABLE part (id int, doc tsvector) PARTITION BY RANGE (id);
CREATE TABLE part_1 PARTITION OF part FOR VALUES FROM (0) TO (1000);
CREATE TABLE part_2 PARTITION OF part FOR VALUES FROM (1000) TO (9000);
INSERT INTO part SELECT id, doc FROM paper;
CREATE INDEX part_rank ON part USING dialogue_bm25 (doc);
SET enable_seqscan = off; SET enable_sort = off;
EXPLAIN (COSTS OFF) SELECT id FROM part ORDER BY doc <@> 'w40 | w3' LIMIT 5;
SELECT (SELECT array_agg(s) FROM (SELECT round((doc <@> 'w40 | w3')::numeric, 6) s FROM part ORDER BY doc <@> 'w40 | w3' LIMIT 20) p) =
	(SELECT array_agg(s) FROM (SELECT round(-bm25(doc, 'w40 | w3', (SELECT corpus_stats(doc) FROM part))::numeric, 6) s
		FROM part ORDER BY 1 LIMIT 20) p) AS together;
RESET enable_seqscan; RESET enable_sort;

-- Unlogged and temporary tables.
CREATE TEMP TABLE scrap (doc tsvector);
CREATE INDEX scrap_rank ON scrap USING dialogue_bm25 (doc);
INSERT INTO scrap SELECT document(i) FROM generate_series(1, 50) i;
SELECT count(*) FROM (SELECT FROM scrap ORDER BY doc <@> 'w0' LIMIT 100) s;
CREATE UNLOGGED TABLE draft AS SELECT * FROM paper LIMIT 10;
CREATE INDEX draft_rank ON draft USING dialogue_bm25 (doc);
SELECT count(*) FROM bm25_check('draft_rank');

-- Documents that no page holds, documents without positions, words that are too frequent to count on one byte.
CREATE TABLE odd (id int, doc tsvector);
CREATE INDEX odd_rank ON odd USING dialogue_bm25 (doc);
INSERT INTO odd SELECT 1, to_tsvector('simple', string_agg('word' || i, ' ')) FROM generate_series(1, 9000) i;
INSERT INTO odd SELECT 2, to_tsvector('simple', repeat('again ', 400));
INSERT INTO odd SELECT 3, strip(to_tsvector('simple', 'bare again'));
INSERT INTO odd VALUES (4, ''), (5, NULL), (6, 'a:1A,2B,3C,4D b:1');
SELECT id, doc <@> 'again' < 0 AS scored FROM odd ORDER BY doc <@> 'again', id;
SET enable_seqscan = off;
SELECT array_agg(id) FROM odd WHERE doc @@ 'bare <-> again';
SELECT array_agg(id) FROM odd WHERE doc @@ 'word1 <-> word2';
VACUUM odd;
SELECT array_agg(id) FROM odd WHERE doc @@ 'word8998 <2> word9000';
SELECT array_agg(id) FROM odd WHERE doc @@ 'a:C & b';
SELECT count(*) FROM bm25_check('odd_rank');

-- Of two indexes on one column, say while one takes the other's place, a query is ranked by one and scans that one.
CREATE INDEX odd_other ON odd USING dialogue_bm25 (doc) WITH (k1 = 2);
EXPLAIN (COSTS OFF) SELECT id FROM odd ORDER BY doc <@> 'again' LIMIT 3;
SELECT id FROM odd ORDER BY doc <@> 'again' LIMIT 3;
EXPLAIN (COSTS OFF) SELECT id FROM odd ORDER BY doc <@@> bm25_query('odd_other', 'again') LIMIT 3;
EXPLAIN (COSTS OFF) SELECT id FROM odd ORDER BY doc <@@> bm25_query('odd_rank', 'again') LIMIT 3;
DROP INDEX odd_other;

-- A query that reads no column may scan the index alone, as the planner chooses once VACUUM has seen a table.
EXPLAIN (COSTS OFF) SELECT count(*) FROM odd;
INSERT INTO odd VALUES (99, NULL);
SELECT count(*), (SELECT count(*) FROM odd WHERE id > 0) AS by_table FROM odd;
RESET enable_seqscan;
DROP TABLE paper, note, part, draft, odd;
