-- The view series: one row a series, over its rounds.
SET search_path = dialogue, public;
SET client_min_messages = warning;
TRUNCATE statement CASCADE;
RESET client_min_messages;
\pset null (null)

INSERT INTO statement (id, published, body, loaded_at)
	SELECT n, '2020-01-01', 'x', '2020-01-01' FROM generate_series(1, 4) n;
INSERT INTO dialogue (statement_id, seq, relation, series, series_key, ordinal, track, parties, held, city) VALUES
	(1, 0, 'reports', 'Cyber Talks', 'cyber talks NO PE', 2, '1', '{NO,PE}', '2015-05-12', 'Oslo'),
	(1, 1, 'recalls', 'Cyber Talks', 'cyber talks NO PE', 1, NULL, '{NO,PE}', '2014', 'Lima'),
	(1, 2, 'announces', 'Cyber Talks', 'cyber talks NO PE', 3, NULL, '{NO,PE}', '2016', 'Lima'),
	(2, 0, 'reports', 'Norway-Peru Cyber Talks', 'cyber talks NO PE', 6, '1', '{NO,PE}', '2020-03-02/2020-03-03', 'Oslo'),
	(2, 1, 'announces', 'Cyber Talks', 'cyber talks NO PE', 7, NULL, '{NO,PE,CL}', '2999', 'Lima'),
	(2, 2, 'announces', 'Cyber Talks', 'cyber talks NO PE', 8, NULL, '{NO,PE}', '3001', 'Bergen'),
	(2, 3, 'mentions', 'Maritime Forum', 'maritime forum', 4, NULL, '{NO}', '2019', NULL),
	(3, 0, 'reports', 'Arctic Dialogue', 'arctic dialogue', NULL, '1.5', '{NO,IS,FI}', '2019-11-05', 'Tromsø'),
	(4, 0, 'reports', NULL, NULL, NULL, NULL, '{NO,SE}', '2018-10-01', NULL);

-- The most used form of the name; six rounds known, the third overdue, the fourth and fifth missing.
SELECT series_key, series, parties, track FROM series ORDER BY series_key;
SELECT series_key, known, reported, overdue, missing, statements FROM series ORDER BY series_key;
SELECT series_key, first_held, last_held, next_ordinal, next_held, next_city FROM series ORDER BY series_key;

SET client_min_messages = warning;
TRUNCATE statement CASCADE;
