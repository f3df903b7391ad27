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
