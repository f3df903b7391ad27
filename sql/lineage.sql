-- lineage(): what became of the commitments of a series from round to round.
SET search_path = dialogue, public;
SET client_min_messages = warning;
TRUNCATE statement CASCADE;
DROP ROLE IF EXISTS dialogue_reader;
RESET client_min_messages;
\pset null -
\set SHOW_CONTEXT never

-- Statements with an older loaded_at are taken as they are, so that the commitments below are all there is.
-- Four rounds; the second was reported twice, by a fact sheet beside the statement and by a page that copied it.
INSERT INTO statement (id, published, body, loaded_at) VALUES
	(1, '2018-05-02', 'Round 1.', '2020-01-01'), (2, '2019-05-02', 'Round 2.', '2020-01-01'),
	(3, '2019-05-03', 'Round 2, facts.', '2020-01-01'), (4, '2021-05-02', 'Round 4.', '2020-01-01'),
	(5, '2022-05-02', 'Round 5 was held, and nothing agreed.', '2020-01-01');
INSERT INTO dialogue (statement_id, seq, relation, series, series_key, ordinal, parties, held) VALUES
	(1, 0, 'reports', 'Cyber Talks', 'NO-PE cyber talks', 1, '{NO,PE}', '2018-05-01'),
	(2, 0, 'reports', 'Cyber Talks', 'NO-PE cyber talks', 2, '{NO,PE}', '2019-05-01'),
	(3, 0, 'reports', 'Cyber Talks', 'NO-PE cyber talks', 2, '{NO,PE}', '2019-05-01'),
	(4, 0, 'reports', 'Cyber Talks', 'NO-PE cyber talks', 4, '{NO,PE}', '2021-05-01'),
	(5, 0, 'reports', 'Cyber Talks', 'NO-PE cyber talks', 5, '{NO,PE}', '2022-05-01');
INSERT INTO act (statement_id, seq, verb, class, strength, hedge) VALUES
	(1, 0, 'intend', 'commissive', 2, NULL), (1, 1, 'agree', 'commissive', 5, NULL),
	(2, 0, 'commit', 'commissive', 4, NULL), (2, 1, 'agree', 'commissive', 5, 'where possible'),
	(3, 0, 'commit', 'commissive', 4, NULL), (4, 0, 'reaffirm', 'commissive', 3, NULL), (4, 1, 'agree', 'commissive', 5, NULL);
INSERT INTO commitment (statement_id, seq, act_seq, content, strength, renewed, topics) VALUES
	(1, 0, 0, 'share reports on ransomware each quarter', 2, false, '{ransomware}'),
	(1, 1, 1, 'hold an exercise of their response teams', 5, false, '{}'),
	(1, 2, 1, 'protect undersea cables', 5, false, '{}'),
	(2, 0, 0, 'share reports on ransomware each month', 4, false, '{ransomware}'),
	(2, 1, 1, 'hold exercises of their response teams in Bergen', 5, false, '{}'),
	(3, 0, 0, 'train prosecutors of both countries in electronic evidence', 4, false, '{}'),
	(4, 0, 0, 'sharing monthly reports on ransomware', 3, true, '{ransomware}'),
	(4, 1, 1, 'protect undersea cables and their landing stations', 5, false, '{}'),
	(4, 2, 1, 'train prosecutors in electronic evidence', 5, false, '{}');

-- Each chain: first said, then strengthened or weakened on the ladder or by a hedge, renewed, dropped.  The cables
-- are taken up again after a gap.  The fifth round commits to nothing, so that nothing is dropped there.
SELECT chain, event, round(score::numeric, 1) AS alike, earlier_statement_id AS earlier, earlier_seq, earlier_round,
	   statement_id AS later, seq, round, strength, coalesce(content, '(was: ' || earlier_content || ')') AS content
FROM lineage('NO-PE cyber talks');

-- Across a round that says about as much and does not have it, likeness counts three quarters; one that says little is no gap.
INSERT INTO statement (id, published, body, loaded_at)
	SELECT n, date '2010-01-01' + n, 'Talks.', '2020-01-01' FROM generate_series(11, 14) n;
INSERT INTO dialogue (statement_id, seq, relation, series, series_key, ordinal, held)
	SELECT n, 0, 'reports', 'Harbour Talks', 'harbour talks', n - 10, (date '2010-01-01' + n)::edtf FROM generate_series(11, 14) n;
INSERT INTO commitment (statement_id, seq, content, strength) VALUES
	(11, 0, 'inspect the ports', 4), (11, 1, 'count the ships', 4), (11, 2, 'train pilots', 4),
	(12, 0, 'clean the beaches', 4), (12, 1, 'count the ships', 4),
	(13, 0, 'train pilots', 4),
	(14, 0, 'inspect the ports', 4), (14, 1, 'count the ships', 4), (14, 2, 'train pilots', 4);
SELECT content, earlier_round, round, round(score::numeric, 2) AS score FROM lineage('harbour talks') WHERE score IS NOT NULL ORDER BY content, round;
DELETE FROM statement WHERE id BETWEEN 11 AND 14;

-- What holds where none is given.
SELECT lineage_threshold(NULL);

-- The higher the threshold, the fewer links; at 1 only those of the same words in the same places.
SELECT t AS threshold, count(*) FILTER (WHERE score IS NOT NULL) AS links, max(chain) AS chains
FROM unnest('{0,0.3,0.6,1}'::float8[]) t, lineage('NO-PE cyber talks', t) GROUP BY t ORDER BY t;

-- Every commitment is in one chain, and a link continues the chain that the earlier one is in.
SELECT count(*) = count(DISTINCT (statement_id, seq)) AS once, count(*) = (SELECT count(*) FROM commitment) AS all
FROM lineage('NO-PE cyber talks') WHERE event <> 'dropped';
SELECT count(*) FROM lineage('NO-PE cyber talks') l JOIN lineage('NO-PE cyber talks') e
	ON e.statement_id = l.earlier_statement_id AND e.seq = l.earlier_seq AND e.chain <> l.chain;

-- A series of one statement: all is said first, nothing dropped.
INSERT INTO statement (id, body, loaded_at) VALUES (6, 'Forum.', '2020-01-01');
INSERT INTO dialogue (statement_id, seq, relation, series, series_key) VALUES (6, 0, 'reports', 'Port Forum', 'port forum');
INSERT INTO commitment (statement_id, seq, content, strength) VALUES (6, 0, 'inspect the ports', 4), (6, 1, 'inspect the ports', 4);
SELECT chain, event, statement_id, seq, round, held FROM lineage('port forum');

-- A series that is only announced has no lineage; one that is not there is an error with the names near it.
INSERT INTO dialogue (statement_id, seq, relation, series, series_key) VALUES (6, 1, 'announces', 'Fish Forum', 'fish forum');
SELECT count(*) FROM lineage('fish forum');
SELECT count(*) FROM lineage(NULL);
DO $$ BEGIN PERFORM lineage('PE-NO Cyber Forum'); EXCEPTION WHEN no_data_found THEN
	DECLARE hint text; BEGIN GET STACKED DIAGNOSTICS hint = PG_EXCEPTION_HINT; RAISE NOTICE '%: % %', SQLSTATE, SQLERRM, hint; END; END $$;
DO $$ BEGIN PERFORM lineage('x'); EXCEPTION WHEN no_data_found THEN
	DECLARE hint text; BEGIN GET STACKED DIAGNOSTICS hint = PG_EXCEPTION_HINT; RAISE NOTICE '%: % %', SQLSTATE, SQLERRM, hint; END; END $$;
SELECT count(*) FROM lineage('port forum', 1.5);
SELECT count(*) FROM lineage('port forum', 'NaN');

-- However many rounds say the same, each has one place in one chain.
INSERT INTO statement (id, published, body, loaded_at)
	SELECT 1000 + n, date '1990-01-01' + n, 'Round.', '2020-01-01' FROM generate_series(1, 300) n;
INSERT INTO dialogue (statement_id, seq, relation, series, series_key, ordinal, held)
	SELECT 1000 + n, 0, 'reports', 'Daily Talks', 'daily talks', n, (date '1990-01-01' + n)::edtf FROM generate_series(1, 300) n;
INSERT INTO commitment (statement_id, seq, content, strength)
	SELECT 1000 + n, 0, 'meet again tomorrow', 5 FROM generate_series(1, 300) n;
SELECT event, count(*), count(DISTINCT chain) AS chains, min(score) AS alike FROM lineage('daily talks') GROUP BY event ORDER BY 1;

-- Row security on statement holds: who cannot see the second round sees the first go on in the fourth.
CREATE ROLE dialogue_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA dialogue TO dialogue_reader;
ALTER TABLE statement ENABLE ROW LEVEL SECURITY;
CREATE POLICY odd ON statement USING (id NOT IN (2, 3));
SET ROLE dialogue_reader;
SELECT chain, event, earlier_round, round, content FROM lineage('NO-PE cyber talks') WHERE event <> 'first said';
RESET ROLE;
DROP POLICY odd ON statement;
ALTER TABLE statement DISABLE ROW LEVEL SECURITY;
DROP OWNED BY dialogue_reader;
DROP ROLE dialogue_reader;
SET client_min_messages = warning;
TRUNCATE statement CASCADE;
