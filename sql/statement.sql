-- Loading: what goes into statement comes out in the tables beside it.
SET search_path = dialogue, public;
\pset null -
SET client_min_messages = warning;
TRUNCATE statement RESTART IDENTITY CASCADE;

-- A statement of our own, in two sentences that bind and one that does not.
INSERT INTO statement (source, publisher, published, title, body) VALUES
	('https://example.org/1', 'Ministry of Foreign Affairs', '2021-06-20', 'Joint Statement',
	 E'Joint Statement of the 3rd Norway-Japan Cyber Dialogue\n\n'
	 'The 3rd Norway-Japan Cyber Dialogue was held in Oslo on 15 June 2021. '
	 'Both sides affirmed that international law applies in cyberspace. '
	 'They agreed to share information on ransomware.');
SELECT id, language, fingerprint = dialogue.fingerprint(body) AS signed FROM statement;
SELECT relation, series, ordinal, parties, held, city, country, origin FROM dialogue;
SELECT seq, verb, class, strength, actors, polarity, sentence FROM act;
SELECT seq, act_seq, content, actors, strength, topics, origin FROM commitment;

-- The words of a commitment, of its topics and of its sentence are what search finds it by.
SELECT doc FROM commitment;

-- Every span is the evidence, to the letter.
SELECT substr(body, lower(span), upper(span) - lower(span)) AS evidence
FROM statement s JOIN commitment c ON c.statement_id = s.id;

-- COPY loads the same way; the source may repeat, and an empty body says nothing.
COPY statement (source, body) FROM stdin (FORMAT csv);
https://example.org/1,"The two sides met in Oslo. They agreed to share information."
https://example.org/2,""
\.
SELECT s.id, count(a.seq) AS acts FROM statement s LEFT JOIN act a ON a.statement_id = s.id GROUP BY s.id ORDER BY s.id;

-- A COPY that fails leaves nothing; the error is COPY's own.
COPY statement (published, body) FROM stdin (FORMAT csv);
2021-06-20,"They agreed to share information."
2021-06-31,"They agreed to share information."
\.
\set VERBOSITY terse
INSERT INTO statement (source) VALUES ('https://example.org/3');
\set VERBOSITY default
SELECT count(*) FROM statement;

-- A new body is read anew; other columns do not bear on what it says.
UPDATE statement SET body = replace(body, 'agreed to', 'intend to') WHERE source = 'https://example.org/1' AND title IS NOT NULL;
SELECT class, strength, sentence FROM act WHERE class = 'commissive' ORDER BY statement_id LIMIT 1;
UPDATE statement SET publisher = 'Foreign Ministry';
SELECT statement_id, seq, strength FROM commitment ORDER BY 1, 2;

-- The facts go with their statement.
DELETE FROM statement WHERE source = 'https://example.org/1';
SELECT (SELECT count(*) FROM act) AS acts, (SELECT count(*) FROM dialogue) AS dialogues,
	(SELECT count(*) FROM correction) AS corrections;

-- Rows that come out of a dump bring their facts along and are not read.
INSERT INTO statement (body, loaded_at) VALUES ('They agreed to share information.', '2020-01-01');
SELECT count(*) FROM act;
TRUNCATE statement CASCADE;

-- A role that may only insert can load, and can do nothing else.
CREATE ROLE regress_dialogue_loader;
GRANT INSERT ON statement TO regress_dialogue_loader;
SET ROLE regress_dialogue_loader;
INSERT INTO dialogue.statement (body) VALUES ('They agreed to share information.');
COPY dialogue.statement (body) FROM stdin;
They agreed to share information.
\.
SELECT count(*) FROM dialogue.act;
DELETE FROM dialogue.act;
CALL dialogue.reparse_all();
RESET ROLE;
SELECT count(*) > 0 AS loaded FROM act;
DROP OWNED BY regress_dialogue_loader;
DROP ROLE regress_dialogue_loader;

-- The trigger functions serve their triggers only.
SELECT dialogue.statement_loaded();
CREATE TEMP TABLE elsewhere (id bigint, body text);
CREATE TRIGGER wrong AFTER INSERT ON elsewhere FOR EACH STATEMENT EXECUTE FUNCTION dialogue.statement_loaded();
INSERT INTO elsewhere VALUES (1, 'They agreed to share information.');

-- Every table and column says what it is.
SELECT c.relname, a.attname
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE c.relnamespace = 'dialogue'::regnamespace AND c.relkind IN ('r', 'v')
	AND (obj_description(c.oid, 'pg_class') IS NULL OR col_description(c.oid, a.attnum) IS NULL);
TRUNCATE statement CASCADE;
