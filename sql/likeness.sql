-- Likeness: when is a commitment the same again in other words?
SET search_path = dialogue, public;
SET client_min_messages = warning;
TRUNCATE statement CASCADE;
RESET client_min_messages;
\pset null -

-- The second round says most of the first in other words.
INSERT INTO statement (id, body, loaded_at) VALUES (1, 'Round 1.', '2020-01-01'), (2, 'Round 2.', '2020-01-01');
INSERT INTO commitment (statement_id, seq, content, strength, topics) VALUES
	(1, 0, 'combat the illicit financing of ransomware gangs', 5, '{ransomware}'),
	(1, 1, 'strengthen Peruvian capacity to train harbour staff', 4, '{}'),
	(1, 2, 'exchange knowledge on the security of semiconductors', 4, '{}'),
	(1, 3, 'strengthen cooperation in the region', 3, '{}'),
	(2, 0, 'tackle the unlawful funding that ransomware groups live on', 5, '{ransomware}'),
	(2, 1, 'improve the capabilities of Peru in training for ports', 4, '{}'),
	(2, 2, 'sharing information about safe chips', 4, '{}'),
	(2, 3, 'strengthen the protection of fisheries', 3, '{}');
SELECT what, round(score::numeric, 2) AS alike, a_content, b_content FROM compare(1, 2);

-- Words that say little of what is done are little in common.
SELECT word, sense, weight FROM sense WHERE word IN ('strengthen', 'cooperate', 'region', 'ransomware', 'fisheries') ORDER BY 1;

-- A user's words: a row goes before the extension's for the same word, and joins words that it does not know.
INSERT INTO sense (word, sense, weight) VALUES ('harbour', 'port', 1), ('port', 'port', 1);
SELECT what, round(score::numeric, 2) AS alike, a_content, b_content FROM compare(1, 2);
DELETE FROM sense WHERE NOT builtin;

-- What each is about: the longest cues count, the more the nearer they stand to the first word; a body or a funding counts little.
INSERT INTO statement (id, body, loaded_at) VALUES (3, 'Round 3.', '2020-01-01'), (4, 'Round 4.', '2020-01-01');
INSERT INTO commitment (statement_id, seq, content, strength) VALUES
	(3, 0, 'reduce methane emissions of oil wells, with funding by the World Bank', 5),
	(3, 1, 'hold a joint naval exercise next spring', 5),
	(3, 2, 'strengthen cooperation on the early warning system for harvests', 4),
	(3, 3, 'sing', 1),
	(4, 0, 'stop flaring and venting', 4),
	(4, 1, 'strengthen cooperation on the early warning system for supply chains', 4),
	(4, 2, 'take part in the military exercises of spring', 3);
SELECT s.seq, s.subject, round(s.share::numeric, 2) AS share, t.broader
FROM subjects('{3}') s JOIN subject t USING (subject) ORDER BY s.seq, s.share DESC, s.subject;
SELECT what, round(score::numeric, 2) AS alike, a_content, b_content FROM compare(3, 4);

-- A user's subjects and cues: his row goes before the extension's, a cue of a subject that is not there shows nothing.
INSERT INTO subject (subject, broader) VALUES ('harvests', 'food-security');
INSERT INTO subject_cue (cue, subject) VALUES ('early warning system for harvests', 'harvests'), ('sing', 'nothing'), ('naval', 'harvests');
SELECT s.seq, s.subject, round(s.share::numeric, 2) AS share FROM subjects('{3}') s WHERE seq > 0 ORDER BY 1, 3 DESC, 2;
DELETE FROM subject WHERE NOT builtin;
DELETE FROM subject_cue WHERE NOT builtin;
INSERT INTO subject (subject, weight) VALUES ('much', 2);
INSERT INTO subject_cue (cue, subject) VALUES ('', 'much');
SELECT count(*) FROM subjects('{}');
SELECT count(*) FROM subjects(NULL);

-- Every cue shows its subject, every subject has one that shows it, and only one level is above.
SELECT c.cue, c.subject FROM subject_cue c LEFT JOIN subject s USING (subject) WHERE s.subject IS NULL;
SELECT s.subject FROM subject s LEFT JOIN subject b ON b.subject = s.broader
WHERE (s.broader IS NOT NULL AND b.subject IS NULL) OR b.broader IS NOT NULL
   OR NOT EXISTS (SELECT FROM subject_cue c WHERE c.subject = s.subject);
SELECT lexemes(cue) AS alike, array_agg(cue) FROM subject_cue GROUP BY 1 HAVING count(*) > 1 OR lexemes(cue) = '';

-- A phrase is no word, and nothing weighs more than 1.
INSERT INTO sense (word, sense) VALUES ('sea port', 'port');
INSERT INTO sense (word, weight) VALUES ('port', 2);

-- The same words are wholly alike wherever their sentences stand, nothing in common is not alike at all.
INSERT INTO commitment (statement_id, seq, content, strength) VALUES
	(1, 4, 'protect undersea cables', 5), (2, 4, 'protect undersea cables', 5), (1, 5, 'eat', 1), (2, 5, 'drink', 1);
SELECT what, score, a_content, b_content FROM compare(1, 2, 1);
SELECT a_content, b_content FROM compare(1, 2, 0) WHERE 'eat' = a_content OR 'drink' = b_content;
SET client_min_messages = warning;
TRUNCATE statement CASCADE;
