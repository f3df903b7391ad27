-- Republished copies in the views for BI tools: noted as statements are loaded, counted once, never lost.
SET search_path = dialogue, public;
SET client_min_messages = warning;
TRUNCATE statement CASCADE;
DROP ROLE IF EXISTS dialogue_reader;
RESET client_min_messages;
\pset null -

-- A ministry's note, a page that published it again later, and a note of another meeting.
CREATE TEMP TABLE note AS SELECT
	'Norway and Peru held the second Norway-Peru Cyber Talks in Lima on 12 May 2021. Both sides agreed to share reports on '
	'ransomware each quarter and to hold an exercise of their response teams in Bergen in the autumn of 2021. They reaffirmed that '
	'international law applies to the conduct of states in cyberspace, and supported the work of the United Nations on '
	'norms of responsible behaviour. They thanked the port of Callao for the visit to its control room.' AS body;
INSERT INTO statement (id, publisher, published, body)
	SELECT 1, 'Ministry', date '2021-05-12', body FROM note
	UNION ALL SELECT 2, 'Page', '2021-05-14', E'Home | News | Archive\n\n' || body || E'\n\nComments (0)' FROM note
	UNION ALL SELECT 3, 'Ministry', '2021-06-02', 'Norway and Chile held the first Norway-Chile Cyber Talks in Oslo on 1 June 2021. The two sides agreed to train prosecutors in electronic evidence.';
SELECT statement_id, commitments, copy_of FROM bi_statements ORDER BY 1;
SELECT statement_id, seq, content, copy_of FROM bi_commitments ORDER BY 1, 2;
SELECT count(*) AS acts, count(copy_of) AS copied FROM bi_acts WHERE class = 'commissive';
SELECT topic, sum(commitments) AS commitments, sum(statements) AS statements FROM bi_topics WHERE topic = 'ransomware' GROUP BY 1;
SELECT party_a, party_b, rounds, statements, commitments FROM bi_party_network ORDER BY 1, 2;
SELECT publisher, statements, copies, commitments, commitments_once FROM bi_coverage ORDER BY 1;

-- An earlier publication is the original from then on, though it is loaded later; where it is deleted, the next takes its place.
INSERT INTO statement (id, publisher, published, body) SELECT 4, 'Embassy', date '2021-05-12' - 1, 'Posted by the embassy. ' || body FROM note;
SELECT statement_id, copy_of FROM bi_statements ORDER BY 1;
DELETE FROM statement WHERE id = 4;
SELECT statement_id, copy_of FROM bi_statements ORDER BY 1;
INSERT INTO statement (id, publisher, published, body) SELECT 5, 'Blog', NULL, body || ' Share this page.' FROM note;
DELETE FROM statement WHERE id = 1;
SELECT statement_id, copy_of FROM bi_statements ORDER BY 1;

-- Another body is no copy any more, and the old one again is.
UPDATE statement SET body = 'Text to follow.' WHERE id = 5;
SELECT statement_id, copy_of FROM bi_statements ORDER BY 1;
UPDATE statement SET body = note.body || ' Share this page.' FROM note WHERE id = 5;
SELECT statement_id, copy_of FROM bi_statements ORDER BY 1;

-- Of a meeting without number and day: the note and a page with a menu around it tell of one round, not of two.
INSERT INTO statement (id, body) SELECT n, CASE n WHEN 8 THEN E'Home | News | Archive\n\n' ELSE '' END ||
	'Peru and Kenya held the Peru-Kenya Cyber Talks in Nairobi. Both sides agreed to train prosecutors in electronic evidence, to '
	'share what they learn of attacks on harbours, and to name points of contact who answer at any hour. They thanked the '
	'University of Nairobi for its hospitality and looked forward to meeting in Lima.' FROM generate_series(7, 8) n;
SELECT status, statements, statement_ids FROM round WHERE parties = '{KE,PE}' ORDER BY 1;
SELECT series, known, statements FROM series WHERE parties = '{KE,PE}';
DELETE FROM statement WHERE id IN (7, 8);

-- Nor do they where the page does not say when it was published, so that its "today" is no day.
INSERT INTO statement (id, published, body) SELECT n, CASE n WHEN 7 THEN date '2021-06-09' END,
	'Peru and Kenya held the Peru-Kenya Cyber Talks in Nairobi today. Both sides agreed to train prosecutors in electronic evidence, to '
	'share what they learn of attacks on harbours, and to name points of contact who answer at any hour.' FROM generate_series(7, 8) n;
SELECT status, held, statements, statement_ids FROM round WHERE parties = '{KE,PE}' ORDER BY 1;
DELETE FROM statement WHERE id IN (7, 8);

-- note_copies() looks anew, for statements that were loaded past the triggers.
TRUNCATE copied;
SELECT count(copy_of) FROM bi_statements;
SELECT note_copies();
SELECT statement_id, copy_of FROM bi_statements ORDER BY 1;

-- Who cannot see the original has the copy as one, and counts it.
CREATE ROLE dialogue_reader;
GRANT SELECT ON note TO dialogue_reader;
GRANT SELECT (id) ON statement TO dialogue_reader;
GRANT SELECT ON bi_statements, bi_topics, bi_coverage TO dialogue_reader;
CREATE POLICY late ON statement TO dialogue_reader USING (id = 5);
SELECT row_security(true);
SET ROLE dialogue_reader;
SELECT statement_id, copy_of FROM bi_statements;
SELECT topic, commitments, statements FROM bi_topics WHERE topic = 'ransomware';
SELECT statements, copies FROM bi_coverage;
RESET ROLE;
SELECT row_security(false);
DROP POLICY late ON statement;
ALTER TABLE statement DISABLE ROW LEVEL SECURITY;

-- A role that may only load notes copies, too.
GRANT INSERT, SELECT ON statement TO dialogue_reader;
REVOKE SELECT ON statement FROM dialogue_reader;
SET ROLE dialogue_reader;
INSERT INTO statement (id, body) SELECT 6, body FROM note;
RESET ROLE;
SELECT statement_id, copy_of FROM bi_statements ORDER BY 1;
DROP OWNED BY dialogue_reader;
DROP ROLE dialogue_reader;
SET client_min_messages = warning;
TRUNCATE statement CASCADE;
