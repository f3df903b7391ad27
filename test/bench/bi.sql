-- What BI tools ask of the bi_ views over :rows commitments: time and indexes of each question, as the owner and as
-- a role that has nothing but the views, without row security and with it.  The facts are made, not read.
\pset footer off
SET search_path = dialogue, public;
SET client_min_messages = warning;
SELECT setseed(0.5) \gset

-- made rows: no triggers, and the index of search(), which is not asked here, is left out
SET session_replication_role = replica;
DROP INDEX commitment_rank;
INSERT INTO statement (id, source, publisher, published, title, body, loaded_at)
SELECT i, 'https://example.org/' || i, 'Ministry ' || i % 50, '2000-01-01'::date + i % 9000, 'Readout ' || i,
	   'The two sides agreed on plan ' || i, '2020-01-01'
FROM generate_series(1, :rows / 10) i;
INSERT INTO dialogue (statement_id, seq, relation, series, series_key, ordinal, track, parties, held, city, country, rule, origin)
SELECT i, 0, 'reports', 'Cyber Talks ' || i % 2000, 'talks ' || i % 2000, i / 2000 + 1, '1',
	   array_remove(ARRAY['US', (ARRAY['JP','KR','GB','DE','FR','NO','PE','AU','IN','ID'])[1 + i % 10], (ARRAY['CA','NZ','NL'])[1 + i % 7]], NULL)::partyset,
	   ('2000-01-01'::date + i % 9000)::text::edtf, 'Oslo', 'NO', CASE WHEN i % 1000 = 0 THEN 'Chatham House Rule' END, 'parsed'
FROM (SELECT i FROM generate_series(1, :rows / 10) i) s;
INSERT INTO act (statement_id, seq, verb, class, strength, actors, sentence, origin)
SELECT 1 + i / 10, i % 10, (ARRAY['agree to','welcome','intend','note'])[1 + i % 4],
	   (ARRAY['commissive','expressive','assertive'])[1 + i % 3]::act_class, 1 + i % 5,
	   ARRAY['US', (ARRAY['JP','KR','GB','DE'])[1 + i % 4]]::text[]::partyset, 'The two sides agreed on plan ' || i, 'parsed'
FROM generate_series(0, :rows - 1) i;
INSERT INTO commitment (statement_id, seq, act_seq, content, actors, strength, renewed, topics, due, doc, span, origin)
SELECT 1 + i / 10, i % 10, i % 10, 'agreed on plan ' || i, ARRAY['US', (ARRAY['JP','KR','GB','DE'])[1 + i % 4]]::text[]::partyset, 1 + i % 5, i % 3 = 0,
	   (SELECT ARRAY[topic] FROM topic ORDER BY topic OFFSET i % 20 LIMIT 1),
	   CASE WHEN i % 20 = 0 THEN ('2001-01-01'::date + i % 9000)::text::edtf END, '', '[15,30)', 'parsed'
FROM generate_series(0, :rows - 1) i;
INSERT INTO participant (statement_id, seq, party, organisation, person, "position", role, origin)
SELECT 1 + i / 5, i % 5, (ARRAY['US','JP','KR','GB','DE'])[1 + i % 5], 'Ministry ' || i % 300, 'Person ' || i % 40000, 'Director',
	   (ARRAY['head','member','member','chair','member'])[1 + i % 5]::participant_role, 'parsed'
FROM generate_series(0, :rows / 2 - 1) i;
RESET session_replication_role;
VACUUM (ANALYZE) statement, dialogue, act, commitment, participant;

CREATE ROLE bench_viewer;
GRANT SELECT ON bi_statements, bi_commitments, bi_acts, bi_delegations, bi_rounds, bi_series, bi_calendar, bi_topics,
	bi_party_network, bi_coverage TO bench_viewer;
GRANT SELECT (id) ON statement TO bench_viewer;

-- Runs a question twice; tells the rows, the time of the second run (with planning) and the indexes it went by.
CREATE FUNCTION public.ask(question text, OUT rows bigint, OUT ms numeric, OUT indexes text) LANGUAGE plpgsql AS $$
DECLARE
	plan json;
BEGIN
	FOR run IN 1..2 LOOP
		EXECUTE 'EXPLAIN (ANALYZE, FORMAT JSON) ' || question INTO plan;
	END LOOP;
	rows := plan -> 0 -> 'Plan' ->> 'Actual Rows';
	ms := round((plan -> 0 ->> 'Execution Time')::numeric + (plan -> 0 ->> 'Planning Time')::numeric, 1);
	indexes := (SELECT string_agg(DISTINCT m[1], ', ') FROM regexp_matches(plan::text, '"Index Name": "(\w+)"[^{}]*?"Actual Loops": [1-9]', 'g') m);
END
$$;
CREATE TABLE public.question (number int GENERATED ALWAYS AS IDENTITY, question text);
INSERT INTO public.question (question) VALUES
	('SELECT * FROM bi_commitments WHERE statement_id = 5000'),
	('SELECT * FROM bi_commitments WHERE series_key = ''talks 77'''),
	('SELECT * FROM bi_commitments WHERE held_from BETWEEN ''2010-03-01'' AND ''2010-03-07'''),
	('SELECT * FROM bi_commitments WHERE parties @> ''{NO,NZ}'' AND strength = 5 LIMIT 1000'),
	('SELECT count(*) FROM bi_commitments WHERE actors @> ''{KR}'' AND topics @> ''{norms}'''),
	('SELECT * FROM bi_commitments WHERE topics @> ''{norms}'' AND series_key = ''talks 77'''),
	('SELECT strength, count(*) FROM bi_commitments WHERE topics && ''{norms,cybercrime}'' GROUP BY 1'),
	('SELECT * FROM bi_commitments WHERE due_until BETWEEN ''2012-01-01'' AND ''2012-01-03'''),
	('SELECT * FROM bi_commitments ORDER BY statement_id, seq LIMIT 100'),
	('SELECT count(*) FROM bi_commitments'),
	('SELECT year, count(*) FROM bi_commitments GROUP BY 1'),
	('SELECT * FROM bi_commitments'),
	('SELECT year, class, count(*) FROM bi_acts WHERE series_key = ''talks 77'' GROUP BY 1, 2'),
	('SELECT year, class, avg(strength) FROM bi_acts GROUP BY 1, 2'),
	('SELECT * FROM bi_delegations WHERE series_key = ''talks 77'' AND leads'),
	('SELECT * FROM bi_delegations WHERE person = ''Person 77'''),
	('SELECT * FROM bi_statements WHERE published >= ''2024-08-01'''),
	('SELECT * FROM bi_rounds WHERE series_key = ''talks 77'''),
	('SELECT * FROM bi_calendar WHERE due_until BETWEEN ''2012-01-01'' AND ''2012-01-31'''),
	('SELECT * FROM bi_topics WHERE series_key = ''talks 77'''),
	('SELECT * FROM bi_topics'),
	('SELECT * FROM bi_party_network'),
	('SELECT * FROM bi_coverage');

CREATE TABLE public.answer (number int, role text, rows bigint, ms numeric, indexes text);
GRANT ALL ON public.answer, public.question TO bench_viewer;
INSERT INTO public.answer SELECT number, 'owner', a.* FROM public.question, ask(question) a;
SET ROLE bench_viewer;
INSERT INTO public.answer SELECT number, 'viewer', a.* FROM public.question, ask(question) a;
RESET ROLE;
ALTER TABLE statement ENABLE ROW LEVEL SECURITY;
CREATE POLICY half ON statement TO bench_viewer USING (id % 2 = 0);
SELECT row_security(true) \gset
SET ROLE bench_viewer;
INSERT INTO public.answer SELECT number, 'limited', a.* FROM public.question, ask(question) a;
RESET ROLE;
SELECT question, o.rows, o.ms AS "ms, owner", v.ms AS "views only", l.ms AS "row security", o.indexes
FROM question q JOIN answer o USING (number) JOIN answer v USING (number) JOIN answer l USING (number)
WHERE o.role = 'owner' AND v.role = 'viewer' AND l.role = 'limited' ORDER BY number;

-- What the policies cost where a table of facts is read directly.
GRANT SELECT ON commitment TO bench_viewer;
CREATE TABLE public.cost (number int GENERATED ALWAYS AS IDENTITY, who text, ms numeric);
GRANT ALL ON public.cost TO bench_viewer;
\set sum '\'SELECT count(*), sum(strength) FROM commitment\''
INSERT INTO cost (who, ms) SELECT 'owner, facts follow', ms FROM ask(:sum);
SET ROLE bench_viewer;
INSERT INTO cost (who, ms) SELECT 'others, facts follow a policy', ms FROM ask(:sum);
RESET ROLE;
ALTER TABLE statement DISABLE ROW LEVEL SECURITY;
SET ROLE bench_viewer;
INSERT INTO cost (who, ms) SELECT 'others, facts follow, but there is no policy', ms FROM ask(:sum);
RESET ROLE;
SELECT row_security(false) \gset
SET ROLE bench_viewer;
INSERT INTO cost (who, ms) SELECT 'others, as after CREATE EXTENSION', ms FROM ask(:sum);
RESET ROLE;
SELECT :sum AS question, who, ms FROM cost ORDER BY number;
DROP OWNED BY bench_viewer;
DROP ROLE bench_viewer;
