-- compare(): two rounds side by side, and diff(): what differs between two wordings.
SET search_path = dialogue, public;
SET client_min_messages = warning;
TRUNCATE statement CASCADE;
RESET client_min_messages;
\pset null -
\set SHOW_CONTEXT never

-- Words put in, left out and replaced; capitals, quotes, line breaks and marks make no difference.
SELECT a, b, diff(a, b) FROM (VALUES
	('share reports on ransomware', 'share reports on ransomware'),
	('share reports on ransomware', 'Share monthly reports, on ransomware'),
	('share reports on ransomware each quarter', 'share reports each month'),
	('protect “ports”', E'Protect\n"Ports".'),
	('', 'protect ports'), ('protect ports', ''), ('', ''), (NULL, 'x')) v (a, b);
SELECT jsonb_pretty(diff_pieces('hold an exercise in Lima', 'hold two "exercises" in Lima and Oslo'));

-- Long texts: a word in the midst of many, and two that have nothing in common.
SELECT length(diff(text, replace(text, ' n50000 ', ' here '))) - length(text) AS more
FROM (SELECT string_agg('n' || n, ' ' ORDER BY n) AS text FROM generate_series(1, 100000) n) t;
SELECT jsonb_array_length(diff_pieces(string_agg('a' || n, ' '), string_agg('b' || n, ' '))) AS pieces FROM generate_series(1, 20000) n;

-- Two rounds: what is kept word for word, changed, new and dropped.
INSERT INTO statement (id, published, body, loaded_at) VALUES
	(1, '2018-05-02', 'Round 1.', '2020-01-01'), (2, '2019-05-02', 'Round 2.', '2020-01-01'), (3, '2019-05-03', 'Round 2, facts.', '2020-01-01');
INSERT INTO dialogue (statement_id, seq, relation, series, series_key, ordinal, held) VALUES
	(1, 0, 'reports', 'Cyber Talks', 'cyber talks', 1, '2018-05-01'),
	(2, 0, 'reports', 'Cyber Talks', 'cyber talks', 2, '2019-05-01'),
	(3, 0, 'reports', 'Cyber Talks', 'cyber talks', 2, '2019-05-01');
INSERT INTO commitment (statement_id, seq, content, strength) VALUES
	(1, 0, 'share reports on ransomware each quarter', 2),
	(1, 1, 'hold an exercise of their response teams', 5),
	(1, 2, 'protect undersea cables', 5),
	(1, 3, 'meet again next year', 5),
	(2, 0, 'share reports on ransomware each month', 4),
	(2, 1, 'meet again next year', 5),
	(2, 2, 'train prosecutors in electronic evidence', 4),
	(3, 0, 'hold an exercise of their response teams', 3);
SELECT what, event, round(score::numeric, 1) AS alike, a_statement_id AS a, a_seq, a_strength, b_statement_id AS b, b_seq, b_strength,
	   coalesce(diff, b_content, a_content) AS words
FROM compare('cyber talks', 1, 2);

-- By statements: one against one, or all of a round against all of another.
SELECT what, count(*) FROM compare(1, 2) GROUP BY what ORDER BY what;
SELECT what, count(*) FROM compare(ARRAY[1], ARRAY[2, 3], 0.99) GROUP BY what ORDER BY what;
SELECT what, count(*) FROM compare(ARRAY[2, 3], '{}') GROUP BY what ORDER BY what;

-- What is not there, or is on both sides.
SELECT count(*) FROM compare(1, 99);
SELECT count(*) FROM compare(1, 1);
SELECT count(*) FROM compare('cyber talks', 1, 7);
SELECT count(*) FROM compare('cyber forum', 1, 2);
SELECT count(*) FROM compare(1, 2, -1);
SELECT count(*) FROM compare(1, NULL::bigint);
SELECT count(*) FROM compare('cyber talks', 1, NULL);
SET client_min_messages = warning;
TRUNCATE statement CASCADE;
