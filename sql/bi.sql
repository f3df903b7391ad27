-- The flat views for BI tools: built-in column types, no infinite dates, every column explained.
SET datestyle = ISO;
SET search_path = dialogue, public;
SET client_min_messages = warning;
TRUNCATE statement CASCADE;
RESET client_min_messages;
\pset null (null)

INSERT INTO statement (id, source, publisher, title, published, body, loaded_at) VALUES
	(1, 'https://example.org/1', 'Ministry', 'Cyber Talks', '2020-03-03', 'Both sides agreed to share information on malware by 2021.', '2020-01-01'),
	(2, NULL, NULL, NULL, NULL, 'Peru will train analysts.', '2020-01-01');
INSERT INTO dialogue (statement_id, seq, relation, series, series_key, ordinal, track, parties, held, city, country, span) VALUES
	(1, 0, 'reports', 'Cyber Talks', 'cyber talks', 7, '1', '{NO,PE}', '2020-03-02/2020-03-03', 'Oslo', 'NO', '[1,11)'),
	(1, 1, 'announces', 'Cyber Talks', 'cyber talks', 9, NULL, '{NO,PE}', '2999-22', 'Lima', 'PE', NULL);
INSERT INTO act (statement_id, seq, verb, class, strength, actors, hedge, sentence) VALUES
	(1, 0, 'agree to', 'commissive', 5, '{NO,PE}', 'where possible', 'Both sides agreed to share information on malware by 2021.');
INSERT INTO commitment (statement_id, seq, act_seq, content, actors, strength, renewed, partners, due, topics, doc, span) VALUES
	(1, 0, 0, 'share information on malware by 2021', '{NO,PE}', 5, false, '{ASEAN}', '2021', '{ransomware}', '', '[22,58)'),
	(2, 0, NULL, 'train analysts', '{PE}', 4, true, '{}', NULL, '{}', '', '[11,25)');

-- A parsed commitment's content is its evidence.
INSERT INTO commitment (statement_id, seq, content, strength, doc, span, origin)
	VALUES (2, 1, 'train analysts', 4, '', '[11,25)', 'parsed');
SELECT c.origin, c.evidence, substr(s.body, c.span_start, c.span_end - c.span_start) = c.evidence AS the_very_characters
FROM bi_commitments c JOIN statement s ON s.id = c.statement_id ORDER BY c.statement_id, c.seq;
DELETE FROM commitment WHERE (statement_id, seq) = (2, 1);

INSERT INTO participant (statement_id, seq, party, organisation, person, "position", role) VALUES
	(1, 0, 'NO', 'Ministry of Foreign Affairs', NULL, NULL, 'member'),
	(1, 1, 'PE', 'Ministry of Foreign Affairs', 'Ana Quispe', 'Director', 'head');

\x on
SELECT * FROM bi_statements WHERE statement_id = 1;
SELECT * FROM bi_commitments ORDER BY statement_id, seq;
SELECT * FROM bi_acts ORDER BY statement_id, seq;
SELECT * FROM bi_delegations WHERE role = 'head';
SELECT * FROM bi_rounds ORDER BY ordinal;
SELECT * FROM bi_series;
SELECT * FROM bi_calendar WHERE kind = 'commitment';
SELECT * FROM bi_topics;
SELECT * FROM bi_party_network;
SELECT * FROM bi_coverage ORDER BY year;
\x off

-- Every date that edtf can hold comes as a day or as NULL, and none as an error.
SELECT held, first_day(held), last_day(held)
FROM unnest('{2019-09-26,2014-10,2019-09-26/2019-09-27,2019/..,../2019,2019/,XXXX-05-20,2024-21,156X,2004?-06-~11,-0044-03-15,~-0044,
			  Y170000002,-9999,"{2021-12-09,2021-12-14}","[..1984]","[1760,-0003]"}'::text[]) t, CAST(t AS edtf) held;

-- What stands under bi_topics: commitments of any order, each topic counted as often as it is named, each statement once.
SELECT t.* FROM (
	SELECT topic_tally(statement_id, topics, renewed, strength) AS tally
	FROM (VALUES (1::bigint, '{norms,ransomware}'::text[], true, 5), (2, '{norms}', false, 2), (1, '{norms}', false, 3),
				 (3, '{norms,NULL}', NULL, 1), (4, '{}', true, 1)) v (statement_id, topics, renewed, strength)
) a, unnest(tally) t ORDER BY topic;
SELECT topic_tally(statement_id, topics, renewed, strength) FROM commitment WHERE false;
SELECT count(*), sum(t.commitments), sum(t.statements), max(t.strength) FROM (
	SELECT topic_tally(i % 7, ARRAY['topic ' || i % 1000], false, 1 + i % 2) AS tally FROM generate_series(1, 100000) i
) a, unnest(tally) t;

-- The planner knows that whoever asks sees nearly all of it.
CREATE FUNCTION pg_temp.planned(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	plan json;
BEGIN
	EXECUTE 'EXPLAIN (FORMAT JSON) ' || query INTO plan;
	RETURN plan -> 0 -> 'Plan' ->> 'Plan Rows';
END $$;
SELECT pg_temp.planned('SELECT FROM dialogue.statement WHERE visible(id)') = pg_temp.planned('SELECT FROM dialogue.statement') AS all_of_it;

-- Only types that every client knows.
SELECT DISTINCT format_type(atttypid, atttypmod) AS type
FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
WHERE relnamespace = 'dialogue'::regnamespace AND relname LIKE 'bi\_%' AND attnum > 0 ORDER BY 1;

-- A statement reports one meeting; the views rely on it.
\set VERBOSITY terse
INSERT INTO dialogue (statement_id, relation) VALUES (1, 'reports');
\set VERBOSITY default

-- Every view and every column of a view says what it is.
SELECT c.relname, a.attname
FROM pg_class c LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
WHERE c.relnamespace = 'dialogue'::regnamespace AND c.relkind = 'v'
  AND (obj_description(c.oid, 'pg_class') IS NULL OR col_description(c.oid, a.attnum) IS NULL);

SET client_min_messages = warning;
TRUNCATE statement CASCADE;
