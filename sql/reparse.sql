-- An analyst's hand wins: what is edited, added or deleted by hand survives every later reading.
SET search_path = dialogue, public;
\pset null -
SET client_min_messages = warning;

INSERT INTO statement (id, published, body) VALUES (1, '2021-06-20',
	'Both sides met in Oslo. They agreed to share information on ransomware. They intend to hold talks on norms. '
	'They recognized the work of the United Nations. They will protect critical infrastructure.');
CREATE VIEW acts_now AS SELECT seq, verb, class, strength, origin, lower(span) AS start FROM act ORDER BY seq;
CREATE VIEW commitments_now AS SELECT seq, act_seq, content, strength, origin FROM commitment ORDER BY seq;
TABLE acts_now;
TABLE commitments_now;

-- Reading again changes nothing.
SELECT reparse(1);
TABLE acts_now;
TABLE commitments_now;

-- An edited row becomes curated; a commitment's search words follow its content.
UPDATE act SET strength = 3 WHERE verb = 'intend';
UPDATE commitment SET content = 'hold cyber talks on the norms' WHERE content LIKE 'hold%';
SELECT content, doc FROM commitment WHERE origin = 'curated';
SELECT fact, seq, span FROM correction ORDER BY fact;

-- A deleted act takes its commitments along.
DELETE FROM act WHERE verb LIKE 'agree%';
TABLE commitments_now;

-- A row added by hand gets the next seq.
INSERT INTO act (statement_id, verb, class, strength, actors) VALUES (1, 'underscore', 'assertive', 4, '{JP,NO}');

-- None of this is undone by another reading, and seqs do not collide.
SELECT reparse(1);
TABLE acts_now;
TABLE commitments_now;
CALL reparse_all();
TABLE acts_now;
TABLE commitments_now;

-- A curated commitment follows its act to the act's new seq.
DELETE FROM act WHERE verb = 'recognize';
UPDATE commitment SET strength = 5 WHERE content LIKE 'protect%';
SELECT reparse(1);
SELECT c.content, c.act_seq, a.verb FROM commitment c LEFT JOIN act a USING (statement_id) WHERE a.seq = c.act_seq ORDER BY c.seq;

-- The reader's word comes back where the correction and the curated row go.
DELETE FROM act WHERE verb = 'intend';
DELETE FROM correction;
SELECT reparse(1);
TABLE acts_now;

-- One reported dialogue for a statement: a curated one replaces whatever is read.
INSERT INTO statement (id, published, body) VALUES (2, '2021-06-20',
	'The 3rd Norway-Japan Cyber Dialogue was held in Oslo on 15 June 2021.');
UPDATE dialogue SET city = 'Bergen', span = NULL WHERE statement_id = 2;
SELECT reparse(2) >= 0 AS reparsed;
SELECT relation, ordinal, city, origin FROM dialogue WHERE statement_id = 2;

-- Places in a body that is no more are forgotten; curated rows stay.
UPDATE statement SET body = 'They agreed to share information.' WHERE id = 1;
SELECT count(*) FROM correction WHERE statement_id = 1;
SELECT content, origin FROM commitment WHERE statement_id = 1 ORDER BY seq;

-- There is nothing to read again where there is no statement.
SELECT reparse(3);
SELECT reparse(NULL);

-- reparse_all() commits after each batch and writes down how far it is; without statements it has nothing to do.
CALL reparse_all(batch => 1);
SELECT total, done, last_id, finished IS NOT NULL AS finished, seconds_left FROM reparse_progress ORDER BY run DESC LIMIT 1;
CALL reparse_all(0);
CALL reparse_all(NULL);
DELETE FROM statement;
CALL reparse_all();
SELECT total, done, finished IS NOT NULL AS finished, rate, seconds_left FROM reparse_progress ORDER BY run DESC LIMIT 1;
DROP VIEW acts_now, commitments_now;
TRUNCATE statement CASCADE;
