-- Row security: one policy on statement, and everything follows: facts, views, search.
SET search_path = dialogue, public;
SET client_min_messages = warning;
TRUNCATE statement CASCADE;
RESET client_min_messages;

INSERT INTO statement (id, publisher, published, body) VALUES
	(1, 'Norway', '2021-06-20', 'The 3rd Norway-Japan Cyber Dialogue was held in Oslo on 15 June 2021. The delegation of Norway was headed by '
		|| 'Ms Kari Berg, Director of the Cyber Office. The two sides agreed to share information on ransomware by 2023.'),
	(2, 'Peru', '2022-06-20', 'The 4th Norway-Japan Cyber Dialogue was held in Tokyo on 15 June 2022. The two sides agreed to protect '
		|| 'critical infrastructure by 2024. The 5th Norway-Japan Cyber Dialogue will be held in Oslo in 2999.');

-- a desk that reads the tables, another that has nothing but the views, a loader
CREATE ROLE regress_desk;
CREATE ROLE regress_viewer;
CREATE ROLE regress_loader;
GRANT SELECT ON ALL TABLES IN SCHEMA dialogue TO regress_desk;
GRANT SELECT ON bi_statements, bi_commitments, bi_acts, bi_delegations, bi_rounds, bi_series, bi_calendar, bi_topics,
	bi_party_network, bi_coverage TO regress_viewer;
GRANT INSERT ON statement TO regress_loader;

-- Whether each view and table shows something of statement 1 (Norway's) and of statement 2 (Peru's).
CREATE FUNCTION shown(what text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	seen text;
BEGIN
	EXECUTE format($sql$SELECT concat_ws(' and ',
		CASE WHEN count(*) FILTER (WHERE t ~ '2021|ransomware|Kari') > 0 THEN 'first' END,
		CASE WHEN count(*) FILTER (WHERE t ~ '2022|2999|critical') > 0 THEN 'second' END)
		FROM (SELECT x::text AS t FROM %s x) s$sql$, what) INTO seen;
	RETURN coalesce(nullif(seen, ''), 'nothing');
EXCEPTION WHEN insufficient_privilege THEN
	RETURN sqlerrm;
END
$$;
CREATE VIEW everything AS SELECT * FROM unnest('{statement,dialogue,participant,act,commitment,round,series,calendar(),search(NULL)}'::text[]) what;
CREATE VIEW flat AS SELECT * FROM unnest('{bi_statements,bi_commitments,bi_acts,bi_delegations,bi_rounds,bi_series,bi_calendar,bi_topics,bi_party_network,bi_coverage}'::text[]) what;
GRANT SELECT ON everything, flat TO PUBLIC;

-- Without any policy all is open to whom it is granted; the views take no right on the tables.
SET ROLE regress_desk;
SELECT what, shown(what) FROM everything UNION ALL SELECT what, shown(what) FROM flat;
SET ROLE regress_viewer;
SELECT what, shown(what) FROM flat UNION ALL SELECT what, shown(what) FROM everything WHERE what = 'statement';
RESET ROLE;

-- One policy: both see what Norway published.
ALTER TABLE statement ENABLE ROW LEVEL SECURITY;
CREATE POLICY desk ON statement TO regress_desk, regress_viewer USING (publisher = 'Norway');
CREATE POLICY loader ON statement FOR INSERT TO regress_loader WITH CHECK (publisher = 'Peru');

-- Until the facts follow, the views refuse whom it bears on.
SET ROLE regress_desk;
SELECT count(*) FROM bi_commitments;
SELECT row_security(true);
RESET ROLE;

SELECT row_security(true);
SET ROLE regress_desk;
SELECT what, shown(what) FROM everything UNION ALL SELECT what, shown(what) FROM flat;
-- Who has nothing but the views must be able to look for a statement: one column.
SET ROLE regress_viewer;
SELECT shown('bi_commitments');
RESET ROLE;
GRANT SELECT (id) ON statement TO regress_viewer;
SET ROLE regress_viewer;
SELECT what, shown(what) FROM flat UNION ALL SELECT what, shown(what) FROM everything WHERE what = 'commitment';

-- A condition of one's own is asked only about what one may see.
CREATE FUNCTION pg_temp.leak(text) RETURNS bool LANGUAGE plpgsql COST 0.0001 AS $$ BEGIN RAISE NOTICE 'seen: %', $1; RETURN true; END $$;
SELECT count(*) FROM bi_commitments WHERE pg_temp.leak(content);
SELECT count(*) FROM bi_rounds WHERE pg_temp.leak(held);
SELECT count(*) FROM bi_coverage WHERE pg_temp.leak(publisher);
SET ROLE regress_desk;
SELECT count(*) FROM commitment WHERE pg_temp.leak(content);

-- The operators of party sets raise no error that would tell of a row, so their index serves all the same; those of
-- arrays are the server's and do not.
CREATE FUNCTION pg_temp.conditions(query text) RETURNS text LANGUAGE plpgsql SET enable_seqscan = off AS $$
DECLARE
	plan json;
BEGIN
	EXECUTE 'EXPLAIN (FORMAT JSON) ' || query INTO plan;
	-- how the policy looks for the statement is the planner's affair
	RETURN (SELECT string_agg(DISTINCT m[1], ', ') FROM regexp_matches(plan::text, '"Index Cond": "(.*?)"', 'g') m
			WHERE m[1] !~ 'statement_id');
END $$;
SELECT pg_temp.conditions($$SELECT FROM commitment WHERE actors @> '{NO}'$$) AS by_party,
	   pg_temp.conditions($$SELECT FROM dialogue WHERE parties && '{NO,PE}'$$) AS by_parties,
	   pg_temp.conditions($$SELECT FROM commitment WHERE topics @> '{norms}'$$) AS by_topic;

-- The plan of one role is not kept for another.
PREPARE counted AS SELECT count(*) FROM bi_commitments;
EXECUTE counted;
RESET ROLE;
EXECUTE counted;

-- Who may only load does so; what he loads is read, though he sees none of it, and what he may not load he does not.
SET ROLE regress_loader;
INSERT INTO statement (id, publisher, published, body) VALUES (3, 'Peru', '2023-01-01', 'They agreed to share information on malware.');
INSERT INTO statement (publisher, body) VALUES ('Norway', 'They agreed to meet.');
RESET ROLE;
SELECT content FROM commitment WHERE content LIKE '%malware';

-- An analyst edits facts of the statements that he sees, and only those.
GRANT INSERT, UPDATE, DELETE ON commitment TO regress_desk;
SET ROLE regress_desk;
UPDATE commitment SET strength = 5;
INSERT INTO commitment (statement_id, content, strength) VALUES (2, 'do more', 3);
RESET ROLE;
SELECT statement_id, strength, origin FROM commitment ORDER BY 1, 2;

-- A policy is changed without another call.
ALTER POLICY desk ON statement USING (publisher = 'Peru');
SET ROLE regress_viewer;
SELECT what, shown(what) FROM flat;
RESET ROLE;

-- Every table of facts has its policy; and all can be undone.
SELECT c.relname, p.polname, p.polcmd FROM pg_class c LEFT JOIN pg_policy p ON p.polrelid = c.oid
WHERE c.relnamespace = 'dialogue'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity ORDER BY 1, 2;
SELECT row_security(false);
DROP POLICY desk ON statement;
DROP POLICY loader ON statement;
ALTER TABLE statement DISABLE ROW LEVEL SECURITY;
SET ROLE regress_viewer;
SELECT what, shown(what) FROM flat WHERE what = 'bi_commitments';
RESET ROLE;

DEALLOCATE counted;
DROP VIEW everything, flat;
DROP FUNCTION shown(text);
DROP OWNED BY regress_desk, regress_viewer, regress_loader;
DROP ROLE regress_desk, regress_viewer, regress_loader;
SET client_min_messages = warning;
TRUNCATE statement CASCADE;
