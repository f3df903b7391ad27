-- Who may rank: statistics tell of a table, so they are for those who may read it.
SET search_path = public, dialogue;
CREATE TABLE secret (id int PRIMARY KEY, owner text, doc tsvector);
INSERT INTO secret SELECT i, CASE i % 2 WHEN 0 THEN 'us' ELSE 'them' END,
	to_tsvector('simple', 'cyber ' || CASE WHEN i % 5 = 0 THEN 'norms' ELSE 'dialogue w' || i END) FROM generate_series(1, 40) i;
CREATE INDEX secret_rank ON secret USING dialogue_bm25 (doc);
-- an ordinary view, which asks for its owner's right to the table, and one that asks for the caller's
CREATE VIEW told AS SELECT id, doc FROM secret WHERE owner = 'us';
CREATE VIEW asked WITH (security_invoker = true) AS SELECT id, doc FROM secret WHERE owner = 'us';
CREATE VIEW best AS SELECT id, doc <@> 'norms' AS score FROM secret ORDER BY doc <@> 'norms' LIMIT 3;
CREATE ROLE regress_bm25_caller;
GRANT SELECT ON told, asked, best TO regress_bm25_caller;
GRANT USAGE ON SCHEMA dialogue, public TO regress_bm25_caller;
SET ROLE regress_bm25_caller;

-- Through the owner's view the caller ranks by the table's statistics,
SELECT id, round((doc <@> 'norms')::numeric, 3) AS score FROM told WHERE doc @@ 'norms' ORDER BY doc <@> 'norms', id LIMIT 2;
SELECT id, round(score::numeric, 3) AS score FROM best ORDER BY id;
-- and where the words are known only when the statement runs, once more with a plan for all words.
PREPARE ranked(tsquery) AS SELECT id FROM told WHERE doc @@ $1 ORDER BY doc <@> $1, id LIMIT 2;
EXECUTE ranked('norms');
SET plan_cache_mode = force_generic_plan;
EXECUTE ranked('norms');
EXPLAIN (COSTS OFF) EXECUTE ranked('norms');
RESET plan_cache_mode;
SELECT id FROM told, to_tsquery('simple', 'norms') q ORDER BY doc <@> q, id LIMIT 2;

-- Neither through the other view nor from the table,
SELECT id FROM asked ORDER BY doc <@> 'norms' LIMIT 2;
SELECT id FROM secret ORDER BY doc <@> 'norms' LIMIT 2;
-- nor by the index's name can he have them for documents of his own.
SELECT to_tsvector('simple', 'norms') <@@> bm25_query('secret_rank', 'norms');
SELECT to_tsvector('simple', 'norms') <@@> 'secret_rank norms'::bm25query;
RESET ROLE;
GRANT SELECT (id) ON secret TO regress_bm25_caller;
SET ROLE regress_bm25_caller;
SELECT to_tsvector('simple', 'norms') <@@> bm25_query('secret_rank', 'norms') < 0 AS scored;
RESET ROLE;
DROP TABLE secret CASCADE;
REVOKE ALL ON SCHEMA dialogue, public FROM regress_bm25_caller;
DROP ROLE regress_bm25_caller;
