-- The view round: what all statements report, recall and announce, one row a round.
SET search_path = dialogue, public;
SET client_min_messages = warning;
TRUNCATE statement CASCADE;
DROP ROLE IF EXISTS dialogue_reader;
RESET client_min_messages;
\pset null (null)

-- Statements with an older loaded_at are taken as they are, so that the meetings below are all there is.
INSERT INTO statement (id, published, body, loaded_at) VALUES
	(1, '2015-05-13', 'The third Cyber Talks were held in Oslo, after the second. The next will be held in Lima in 2016.', '2020-01-01'),
	(2, '2020-03-03', 'Norway and Peru held the seventh Cyber Talks.', '2020-01-01'),
	(3, '2020-03-05', 'The seventh Cyber Talks met in Oslo. They recalled the third of 2015.', '2020-01-01'),
	(4, '2021-01-01', 'The eighth Cyber Talks will be in Lima.', '2020-01-01');
INSERT INTO dialogue (statement_id, seq, relation, series, series_key, ordinal, track, parties, held, city, country, span) VALUES
	(1, 0, 'reports', 'Cyber Talks', 'cyber talks NO PE', 3, '1', '{NO,PE}', '2015-05-12', 'Oslo', 'NO', '[1,41)'),
	(1, 1, 'recalls', 'Cyber Talks', 'cyber talks NO PE', 2, NULL, '{NO,PE}', NULL, NULL, NULL, '[43,59)'),
	(1, 2, 'announces', 'Cyber Talks', 'cyber talks NO PE', NULL, NULL, '{NO,PE}', '2016', 'Lima', 'PE', '[60,98)'),
	(2, 0, 'reports', 'Cyber Talks', 'cyber talks NO PE', 7, NULL, '{NO,PE}', '2020-03-02', NULL, NULL, '[1,46)'),
	(3, 0, 'reports', 'Norway-Peru Cyber Talks', 'cyber talks NO PE', 7, '1', '{NO,PE}', '2020-03', 'Oslo', 'NO', '[1,37)'),
	(3, 1, 'recalls', 'Cyber Talks', 'cyber talks NO PE', 3, NULL, '{NO,PE}', '2015', 'Bergen', 'NO', '[38,70)'),
	(4, 0, 'announces', 'Cyber Talks', 'cyber talks NO PE', 8, NULL, '{NO,PE}', '2999', 'Lima', 'PE', '[1,40)'),
	(4, 1, 'mentions', 'Maritime Forum', 'maritime forum', 9, NULL, '{}', NULL, NULL, NULL, NULL);
INSERT INTO host (statement_id, seq, name) VALUES (3, 0, 'Institute of Studies'), (3, 1, 'Ministry of Defence');

-- Reports win over recollections, the earlier over the later; what they leave open the others fill in.
-- The next after the third is the fourth: it was announced and never reported, the fifth and sixth nobody tells of, the eighth is to come.
SELECT ordinal, status, held, city, country, host, track, statement_ids FROM round ORDER BY ordinal;
SELECT series_key, series, parties FROM round WHERE status IN ('reported', 'missing') ORDER BY ordinal;

-- All evidence, in the statements' own characters.
SELECT ordinal, jsonb_pretty(evidence) AS evidence FROM round WHERE ordinal IN (3, 5) ORDER BY ordinal;

-- Rounds without ordinals: the time is the key (a month holds its days), and gives an ordinal where another
-- statement tells it.
INSERT INTO statement (id, published, body, loaded_at)
	SELECT n, '2020-01-01', 'x', '2020-01-01' FROM generate_series(11, 18) n;
INSERT INTO dialogue (statement_id, seq, relation, series, series_key, ordinal, parties, held) VALUES
	(11, 0, 'reports', 'Maritime Forum', 'maritime forum', NULL, '{NO}', '2018-10-01'),
	(12, 0, 'recalls', 'Maritime Forum', 'maritime forum', NULL, '{NO}', '2018-10'),
	(13, 0, 'reports', 'Maritime Forum', 'maritime forum', NULL, '{NO}', '2019-10-07'),
	(14, 0, 'recalls', 'Maritime Forum', 'maritime forum', 5, '{NO}', '2019-10-07'),
	(15, 0, 'announces', 'Maritime Forum', 'maritime forum', NULL, '{NO}', '2999-10'),
	(15, 1, 'recalls', 'Maritime Forum', 'maritime forum', NULL, '{NO}', NULL),
	(16, 0, 'reports', 'Maritime Forum', 'maritime forum', NULL, '{NO}', NULL),
	(17, 0, 'reports', NULL, NULL, NULL, '{NO,SE}', '2018-10-01'),
	(18, 0, 'reports', NULL, NULL, NULL, '{NO,FI}', '2018-10-01');
SELECT series_key, parties, ordinal, status, held, statement_ids FROM round
WHERE series_key IS DISTINCT FROM 'cyber talks NO PE' ORDER BY series_key, held, parties;

-- A fact sheet that tells neither number nor time is of the meeting that another reports in that week, if there is one
-- only; two that tell as little in one week (22 and 26) are of one meeting, not so where the week is not known (27 and 28).
INSERT INTO statement (id, published, body, loaded_at) VALUES (21, '2018-10-03', 'x', '2020-01-01'), (22, '2018-10-12', 'x', '2020-01-01'),
	(23, '2019-10-05', 'x', '2020-01-01'), (24, '2019-10-04', 'x', '2020-01-01'), (25, '2018-10-02', 'x', '2020-01-01'), (26, '2018-10-13', 'x', '2020-01-01'),
	(27, NULL, 'x', '2020-01-01'), (28, NULL, 'x', '2020-01-01');
INSERT INTO dialogue (statement_id, relation, series, series_key, ordinal, parties, held) VALUES
	(21, 'reports', 'Maritime Forum', 'maritime forum', NULL, '{NO}', NULL),
	(22, 'reports', 'Maritime Forum', 'maritime forum', NULL, '{NO}', NULL),
	(23, 'reports', 'Maritime Forum', 'maritime forum', NULL, '{NO}', NULL),
	(24, 'reports', 'Maritime Forum', 'maritime forum', NULL, '{NO}', '2019-10-02'),
	(25, 'reports', 'Maritime Forum', 'maritime forum', 9, '{NO}', NULL),
	(26, 'reports', 'Maritime Forum', 'maritime forum', NULL, '{NO}', NULL),
	(27, 'reports', 'Maritime Forum', 'maritime forum', NULL, '{NO}', NULL),
	(28, 'reports', 'Maritime Forum', 'maritime forum', NULL, '{NO}', NULL);
SELECT ordinal, held, statement_ids FROM round WHERE series_key = 'maritime forum' AND status = 'reported' ORDER BY statement_ids;
DELETE FROM statement WHERE id BETWEEN 21 AND 28;

-- A wrong ordinal does not fill the view with missing rounds, makes nothing overdue, and nothing overflows.
INSERT INTO dialogue (statement_id, seq, relation, series, series_key, ordinal, parties) VALUES
	(11, 1, 'recalls', 'Maritime Forum', 'maritime forum', 2147483647, '{NO}'),
	(12, 1, 'reports', 'Maritime Forum', 'annual forum', 2147483647, '{NO}'),
	(12, 2, 'announces', 'Maritime Forum', 'annual forum', NULL, '{NO}');
SELECT status, count(*) FROM round WHERE series_key = 'maritime forum' GROUP BY status ORDER BY status;
SELECT ordinal, status FROM round WHERE series_key = 'annual forum' ORDER BY ordinal;

SET client_min_messages = warning;
TRUNCATE statement CASCADE;
RESET client_min_messages;
INSERT INTO statement (id, published, body, loaded_at)
	SELECT n, date '2020-01-01' + n, 'Text ' || n, '2020-01-01' FROM generate_series(1, 30) n;

-- Contradictions are told, with the statements that say so: one day under two numbers, one number on two days and in
-- two cities.  A time that another makes precise, a city in another spelling, and a plan that came otherwise are none.
INSERT INTO dialogue (statement_id, seq, relation, series_key, ordinal, parties, held, city, country) VALUES
	(1, 0, 'reports', 'cyber talks', 3, '{NO,PE}', '2015-05-12', 'Tromsø', 'NO'),
	(2, 0, 'reports', 'cyber talks', 2000000000, '{NO,PE}', '2015-05-12', 'Tromsø', 'NO'),
	(3, 0, 'recalls', 'cyber talks', 3, '{NO,PE}', '2015-06-02', 'Oslo', 'NO'),
	(4, 0, 'recalls', 'cyber talks', 3, '{NO,PE}', '2015', NULL, NULL),
	(5, 0, 'announces', 'cyber talks', 3, '{NO,PE}', '2014', 'Lima', 'PE'),
	(6, 0, 'reports', 'cyber talks', 4, '{NO,PE}', '2016-05-10', 'Luleå', 'SE'),
	(7, 0, 'recalls', 'cyber talks', 4, '{NO,PE}', '2016-05', 'Lulea', 'SE'),
	(8, 0, 'announces', 'cyber talks', 5, '{NO,PE}', '2998', 'Lima', 'PE'),
	(9, 0, 'announces', 'cyber talks', 5, '{NO,PE}', '2999', 'Lima', 'PE');
SELECT ordinal, status, held, city, statement_ids FROM round ORDER BY ordinal;
SELECT ordinal, c ->> 'field' AS field, c -> 'said' AS said FROM round, jsonb_array_elements(conflicts) c;

-- Ordinals that no statement tells: the next after the one reported; between the first and the fourth the two in
-- between; none where two could be meant.
INSERT INTO dialogue (statement_id, seq, relation, series, series_key, ordinal, parties, held) VALUES
	(11, 0, 'reports', 'Polar Forum', 'polar forum', 1, '{NO}', '2011-05-12'),
	(12, 0, 'reports', 'Polar Forum', 'polar forum', NULL, '{NO}', '2012-05-10'),
	(13, 0, 'recalls', 'Polar Forum', 'polar forum', NULL, '{NO}', '2013-05'),
	(14, 0, 'reports', 'Polar Forum', 'polar forum', 4, '{NO}', '2014-05-15'),
	(15, 0, 'reports', 'Polar Forum', 'polar forum', NULL, '{NO}', '2015-05-15'),
	(16, 0, 'reports', 'Polar Forum', 'polar forum', 7, '{NO}', '2017-05-15'),
	(16, 1, 'announces', 'Polar Forum', 'polar forum', NULL, '{NO}', '2999');
SELECT ordinal, ordinal_inferred, status, held FROM round WHERE series_key = 'polar forum' ORDER BY first_day(held), ordinal;

-- In an annual series one known number fixes the years around it, as far as they follow each other.
INSERT INTO dialogue (statement_id, seq, relation, series, series_key, ordinal, parties, held) VALUES
	(21, 0, 'reports', 'Annual Ice Forum', 'ice forum', NULL, '{NO}', '2011-05-12'),
	(22, 0, 'reports', 'Annual Ice Forum', 'ice forum', 2, '{NO}', '2012-09-10'),
	(23, 0, 'reports', 'Ice Forum', 'ice forum', NULL, '{NO}', '2013-05-11'),
	(24, 0, 'reports', 'Ice Forum', 'ice forum', NULL, '{NO}', '2015-05-11');
SELECT ordinal, ordinal_inferred, status, held FROM round WHERE series_key = 'ice forum' ORDER BY first_day(held);

-- A year alone is of the only round known in it; of two rounds it can be neither.
INSERT INTO dialogue (statement_id, seq, relation, series_key, ordinal, parties, held) VALUES
	(25, 0, 'reports', 'sea forum', NULL, '{NO}', '2018-10-01'),
	(26, 0, 'announces', 'sea forum', 8, '{NO}', '2018'),
	(27, 0, 'reports', 'sea forum', NULL, '{NO}', '2019-03-01'),
	(28, 0, 'reports', 'sea forum', NULL, '{NO}', '2019-11-01'),
	(29, 0, 'recalls', 'sea forum', NULL, '{NO}', '2019');
SELECT ordinal, status, held, statement_ids FROM round WHERE series_key = 'sea forum' ORDER BY first_day(held), 4;

-- A republished copy counts once, also where neither number nor time tells that it is of the same round.
INSERT INTO statement (id, source, published, body, loaded_at)
	SELECT n, 'site ' || n, '2021-01-01', 'Norway and Peru held the Wind Forum in Oslo and agreed to share what they know of '
		   || 'threats to wind parks, to train operators together and to meet again when the time has come.', '2020-01-01'
	FROM generate_series(31, 32) n;
INSERT INTO dialogue (statement_id, seq, relation, series_key, parties) VALUES
	(31, 0, 'reports', 'wind forum', '{NO}'), (32, 0, 'reports', 'wind forum', '{NO}');
SELECT note_copies();
SELECT status, statements, statement_ids FROM round WHERE series_key = 'wind forum';

-- A condition on the key goes down to the index on the table.
CREATE FUNCTION pg_temp.plan(query text) RETURNS SETOF text LANGUAGE plpgsql AS $$
BEGIN
	RETURN QUERY EXECUTE 'EXPLAIN (COSTS OFF) ' || query;
END $$;
SET enable_seqscan = off;
SELECT bool_or(line ~ 'Cond: \(series_key = ''cyber talks''') AS by_index
FROM pg_temp.plan($$SELECT * FROM round WHERE series_key = 'cyber talks'$$) line;
RESET enable_seqscan;
SET client_min_messages = warning;
TRUNCATE statement CASCADE;
RESET client_min_messages;
INSERT INTO statement (id, published, body, loaded_at) VALUES
	(1, '2015-05-13', 'The third Cyber Talks were held in Oslo, after the second. The next will be held in Lima in 2016.', '2020-01-01'),
	(2, '2020-03-03', 'Norway and Peru held the seventh Cyber Talks.', '2020-01-01');
INSERT INTO dialogue (statement_id, seq, relation, series, series_key, ordinal, parties, held) VALUES
	(1, 0, 'reports', 'Cyber Talks', 'cyber talks NO PE', 3, '{NO,PE}', '2015-05-12'),
	(2, 0, 'reports', 'Cyber Talks', 'cyber talks NO PE', 7, '{NO,PE}', '2020-03-02');

-- Row security on statement holds in the view as well.
CREATE ROLE dialogue_reader;
GRANT USAGE ON SCHEMA dialogue TO dialogue_reader;
GRANT SELECT ON statement, dialogue, host, round TO dialogue_reader;
ALTER TABLE statement ENABLE ROW LEVEL SECURITY;
CREATE POLICY early ON statement USING (published < '2016-01-01');
SET ROLE dialogue_reader;
SELECT ordinal, status, statement_ids FROM round ORDER BY ordinal;
RESET ROLE;
DROP POLICY early ON statement;
ALTER TABLE statement DISABLE ROW LEVEL SECURITY;
DROP OWNED BY dialogue_reader;
DROP ROLE dialogue_reader;
SET client_min_messages = warning;
TRUNCATE statement CASCADE;
