-- Building dialogue_bm25 with parallel workers: the index that one process makes alone, byte for byte; errors of a worker are told.
SET search_path = public, dialogue;
SET client_min_messages = warning;

-- 3,000 rows on some 300 pages, some NULL; the planner gives two workers, since the table says so.
CREATE FUNCTION drawn(seed int) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT CASE WHEN seed % 100 > 0 THEN to_tsvector('simple', string_agg(
		'w' || (power((hashint4(seed * 1000 + i) & 65535) / 65536.0, 3) * 900)::int, ' ' ORDER BY i)) END
	FROM generate_series(1, 20 + seed % 60) i
$$;
CREATE TABLE paper (id int PRIMARY KEY, doc tsvector) WITH (parallel_workers = 2, autovacuum_enabled = off);
INSERT INTO paper SELECT i, drawn(i) FROM generate_series(1, 3000) i;
DELETE FROM paper WHERE id % 17 = 0;
UPDATE paper SET id = -id WHERE id % 13 = 0;

-- All bytes of an index but the place in the log that each page begins with.
CREATE FUNCTION bytes(index regclass) RETURNS text LANGUAGE sql AS $$
	SELECT md5(string_agg(substr(file, n * 8192 + 11, 8182), '' ORDER BY n))
	FROM pg_read_binary_file(pg_relation_filepath(index)) file, generate_series(0, length(file) / 8192 - 1) n
$$;

-- Alone, with all in memory; alone, in runs; with workers; with workers only.
SET max_parallel_maintenance_workers = 0;
CREATE INDEX paper_alone ON paper USING dialogue_bm25 (doc);
SET maintenance_work_mem = '1MB';
CREATE INDEX paper_runs ON paper USING dialogue_bm25 (doc);
SET max_parallel_maintenance_workers = 2;
CREATE INDEX paper_together ON paper USING dialogue_bm25 (doc);
SET parallel_leader_participation = off;
CREATE INDEX paper_workers ON paper USING dialogue_bm25 (doc);
RESET parallel_leader_participation;
CHECKPOINT;
SELECT relname, bytes(oid) = bytes('paper_alone') AS same, (SELECT count(*) FROM bm25_check(oid)) AS faults
	FROM pg_class WHERE relname ~ '^paper_(runs|together|workers)$' ORDER BY 1;
DROP INDEX paper_runs, paper_together, paper_workers;

-- Built anew, and beside writers.
REINDEX INDEX paper_alone;
CHECKPOINT;
CREATE TEMP TABLE before AS SELECT bytes('paper_alone');
REINDEX INDEX CONCURRENTLY paper_alone;
CREATE INDEX CONCURRENTLY paper_beside ON paper USING dialogue_bm25 (doc);
CHECKPOINT;
SELECT bytes('paper_alone') = before.bytes AS same, bytes('paper_beside') = before.bytes AS same_too FROM before;
DROP INDEX paper_alone, paper_beside;

-- Expressions and conditions are computed by the workers; what one of them runs into ends the build.
CREATE FUNCTION alone(doc tsvector) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
	IF pg_backend_pid()::text <> current_setting('test.leader') THEN
		RAISE EXCEPTION 'this is a worker';
	END IF;
	RETURN doc;
END
$$;
SELECT set_config('test.leader', pg_backend_pid()::text, false) <> '' AS set;
SET parallel_leader_participation = off;
\set VERBOSITY terse
CREATE INDEX ON paper USING dialogue_bm25 (alone(doc));
\set VERBOSITY default
RESET parallel_leader_participation;
ALTER FUNCTION alone(tsvector) PARALLEL UNSAFE;
CREATE INDEX paper_unsafe ON paper USING dialogue_bm25 (alone(doc));
CREATE INDEX paper_half ON paper USING dialogue_bm25 (strip(doc)) WHERE id % 2 = 0;
SELECT relname, count(fault) AS faults FROM pg_class LEFT JOIN bm25_check(oid) fault ON true
	WHERE relname ~ '^paper_(unsafe|half)$' GROUP BY 1 ORDER BY 1;

-- 10,000 rows of 483 lengths: more rows than are held in memory until all lengths are known, more lengths than a byte
-- tells.  Their order, which goes by these, is that of the scores, which are computed from the rows; so is it after a
-- VACUUM that takes half of them out.
CREATE TABLE tall (id int, doc tsvector) WITH (autovacuum_enabled = off);
INSERT INTO tall SELECT i, setweight(to_tsvector('simple', repeat('cyber ', i % 21)), 'A') ||
	to_tsvector('simple', repeat('norms ', i % 23 + 1)) FROM generate_series(1, 10000) i;
CREATE INDEX tall_rank ON tall USING dialogue_bm25 (doc) WITH (weight_a = 0.37);
CREATE VIEW tall_order AS
	SELECT count(*) AS rows, count(*) FILTER (WHERE score < before) AS out_of_order,
		   (SELECT count(*) FROM bm25_check('tall_rank')) AS faults
	FROM (SELECT score, lag(score) OVER () AS before
		  FROM (SELECT doc <@> 'cyber | norms'::tsquery AS score FROM tall
				ORDER BY doc <@> 'cyber | norms'::tsquery OFFSET 0) ranked) pairs;
SET enable_seqscan = off;
SET enable_sort = off;
TABLE tall_order;
DELETE FROM tall WHERE id % 2 = 0;
VACUUM tall;
TABLE tall_order;
RESET enable_seqscan;
RESET enable_sort;
DROP TABLE tall CASCADE;

-- A table without rows, unlogged, temporary and partitioned ones.
CREATE TABLE nothing (doc tsvector) WITH (parallel_workers = 2);
CREATE INDEX nothing_rank ON nothing USING dialogue_bm25 (doc);
CREATE UNLOGGED TABLE draft WITH (parallel_workers = 2) AS TABLE paper;
CREATE INDEX draft_rank ON draft USING dialogue_bm25 (doc);
CREATE TEMP TABLE scrap WITH (parallel_workers = 2) AS TABLE paper;
CREATE INDEX scrap_rank ON scrap USING dialogue_bm25 (doc);
CREATE TABLE part (id int, doc tsvector) PARTITION BY RANGE (id);
CREATE TABLE part_1 PARTITION OF part FOR VALUES FROM (-3000) TO (1000) WITH (parallel_workers = 2);
CREATE TABLE part_2 PARTITION OF part FOR VALUES FROM (1000) TO (3001) WITH (parallel_workers = 1);
INSERT INTO part TABLE paper;
CREATE INDEX part_rank ON part USING dialogue_bm25 (doc);
SELECT relname, count(fault) AS faults FROM pg_class LEFT JOIN bm25_check(oid) fault ON true
	WHERE relname ~ '^(nothing|draft|scrap)_rank$|^part_\d_doc_idx$' GROUP BY 1 ORDER BY 1;
DROP TABLE paper, nothing, draft, part;
DROP FUNCTION drawn(int), bytes(regclass), alone(tsvector);
