-- Ranked search over the commitments.
SET search_path = dialogue, public;
\pset null (null)

SET client_min_messages = warning;
TRUNCATE statement CASCADE;
DROP ROLE IF EXISTS dialogue_reader;
RESET client_min_messages;

-- Statements with an older loaded_at are taken as they are, so that the facts below are all there is.
INSERT INTO statement (id, source, published, title, body, loaded_at) VALUES
	(101, 'https://example.org/a', '2021-05-04', 'First Cyber Talks',
	 'The two sides decided to share information on ransomware payments. They intend to hold a joint exercise on cyber-security next year. They will consider a hotline.', '2020-01-01'),
	(102, 'https://example.org/b', '2022-06-07', 'Second Cyber Talks',
	 'The participants committed to trace ransomware and ransomware payments through cryptocurrency exchanges. They reaffirmed their resolve to protect critical infrastructure.', '2020-01-01'),
	(103, 'https://example.org/c', '2023-07-08', 'Release',
	 'The Republic will build capacity against ransomware with its partners.', '2020-01-01');
INSERT INTO dialogue (statement_id, seq, relation, series, series_key, ordinal, parties, held) VALUES
	(101, 0, 'reports', 'Cyber Talks', 'cyber talks', 1, '{NO,PE}', '2021-05-03'),
	(102, 0, 'reports', 'Cyber Talks', 'cyber talks', 2, '{NO,PE}', '2022-06'),
	(102, 1, 'recalls', 'Cyber Talks', 'cyber talks', 1, '{NO,PE}', '2021');

-- Each commitment: where it stands, who is bound, how strongly, on what, until when.
CREATE TEMP TABLE told (id bigint, seq int, verb text, strength int, actors text, topics text[], due text, content text);
INSERT INTO told VALUES
	(101, 0, 'decide', 5, '{NO,PE}', '{ransomware}', NULL, 'share information on ransomware payments'),
	(101, 1, 'intend', 2, '{NO,PE}', '{exercises}', '2022', 'hold a joint exercise on cyber-security next year'),
	(101, 2, 'will', 3, '{PE}', '{}', NULL, 'consider a hotline'),
	(102, 0, 'commit', 4, '{NO,PE}', '{ransomware,finance}', NULL, 'trace ransomware and ransomware payments through cryptocurrency exchanges'),
	(102, 1, 'reaffirm', 3, '{NO,PE}', '{infrastructure}', NULL, 'protect critical infrastructure'),
	(103, 0, 'will', 4, '{PE}', '{capacity}', NULL, 'build capacity against ransomware with its partners');
INSERT INTO act (statement_id, seq, verb, class, strength, actors, sentence, span)
	SELECT id, seq, verb, 'commissive', strength, actors::partyset, sentence,
		   int4range(strpos(body, content), strpos(body, content) + length(content))
	FROM told JOIN statement s USING (id), regexp_split_to_table(body, '(?<=\.) ') sentence
	WHERE strpos(sentence, content) > 0;
INSERT INTO commitment (statement_id, seq, act_seq, content, actors, strength, topics, due, doc, span)
	SELECT t.id, t.seq, t.seq, t.content, t.actors::partyset, t.strength, t.topics, t.due::edtf,
		   setweight(to_tsvector('english', t.content), 'A') || setweight(to_tsvector('english', a.sentence), 'C'), a.span
	FROM told t JOIN act a ON a.statement_id = t.id AND a.seq = t.seq;

-- Any word is enough; more words and rarer ones come first.
SELECT rank, round(score::numeric, 4) AS score, statement_id AS id, seq, strength, snippet
FROM search('ransomware payments');
SELECT rank, statement_id AS id, seq, content, actors, due, series, held, source
FROM search('ransomware payments', k => 2);

-- The score is bm25() over all commitments, and the span leads to the words.
SELECT abs(r.score - bm25(c.doc, search_query('ransomware payments'), all_of.stats, weights => '{1,0.3,0.5,1}')) < 1e-6 AS score,
	   substr(s.body, lower(r.span), upper(r.span) - lower(r.span)) = r.content AS evidence
FROM search('ransomware payments') r
JOIN commitment c ON (c.statement_id, c.seq) = (r.statement_id, r.seq)
JOIN statement s ON s.id = r.statement_id,
	 (SELECT corpus_stats(doc) AS stats FROM commitment) all_of;

-- A phrase must be there, a minus excludes; both spellings of a compound are found.
SELECT rank, statement_id AS id, seq FROM search('"ransomware payments" exercise');
SELECT rank, statement_id AS id, seq FROM search('“ransomware payments” -cryptocurrency');
SELECT rank, statement_id AS id, seq FROM search('ransomware -payments');
SELECT rank, statement_id AS id, seq FROM search('"cyber security"');
SELECT rank, statement_id AS id, seq FROM search('cyber-security');
SELECT rank, statement_id AS id, seq FROM search('hotline or infrastructure');

-- How queries are read.
SELECT q, search_query(q) AS query, any_term(search_query(q)) AS at_least
FROM (VALUES ('ransomware payments'), ('"joint exercise" cyber-security'), ('hotline -exercise'), ('hotline or exercise')) v (q);

-- Filters: parties who are all bound, any of the topics, when the meeting was, how strong.
SELECT statement_id AS id, seq, actors FROM search('ransomware', parties => '{NO}');
SELECT statement_id AS id, seq FROM search('ransomware infrastructure', topics => '{finance,infrastructure}');
SELECT statement_id AS id, seq FROM search('ransomware infrastructure', since => '2022-06-15');
SELECT statement_id AS id, seq FROM search('ransomware infrastructure', since => '2021-01-01', until => '2021-12-31');
SELECT statement_id AS id, seq, strength FROM search('ransomware infrastructure hotline', min_strength => 4);

-- An empty query takes all, the strongest first; stop words alone take nothing.
SELECT rank, score, statement_id AS id, seq, strength, snippet FROM search('', k => 3);
SELECT count(*) FROM search(NULL, k => NULL);
SET client_min_messages = warning;
SELECT count(*) FROM search('the of and');
RESET client_min_messages;
SELECT count(*) FROM search('unheard');
SELECT count(*) FROM search('ransomware', k => 0);
\set SHOW_CONTEXT never
SELECT count(*) FROM search('ransomware', k => -1);
\set SHOW_CONTEXT errors

-- What is loaded in a transaction is found in it; nothing has to be refreshed by hand.
BEGIN;
INSERT INTO commitment (statement_id, seq, content, strength, doc, span)
	VALUES (103, 7, 'publish a glossary', 5, setweight(to_tsvector('english', 'publish a glossary'), 'A'), '[1,2)');
SELECT statement_id AS id, seq, round(score::numeric, 4) AS score FROM search('glossary');
ROLLBACK;

-- A reader without any right to write searches all the same, in a read-only transaction too.
CREATE ROLE dialogue_reader;
GRANT USAGE ON SCHEMA dialogue TO dialogue_reader;
GRANT SELECT ON statement, dialogue, act, commitment TO dialogue_reader;
SET ROLE dialogue_reader;
BEGIN READ ONLY;
SELECT statement_id AS id, seq FROM search('hotline');
COMMIT;
RESET ROLE;

-- Among many it is found as well, at once after they came and went.
INSERT INTO commitment (statement_id, seq, content, strength, doc, span)
	SELECT 103, 100 + n, 'item ' || n, 1, setweight(to_tsvector('english', 'filler item number ' || n), 'A'), '[1,2)'
	FROM generate_series(1, 10000) n;
SELECT statement_id AS id, seq FROM search('hotline');
SELECT statement_id AS id, seq FROM search('filler 777', k => 1);
DELETE FROM commitment WHERE seq > 10;
SELECT statement_id AS id, seq FROM search('hotline | filler');
SELECT * FROM bm25_check('commitment_rank');

SET client_min_messages = warning;
TRUNCATE statement CASCADE;
DROP OWNED BY dialogue_reader;
DROP ROLE dialogue_reader;
