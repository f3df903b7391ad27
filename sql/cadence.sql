-- The view series: how often rounds come, who hosts them, and what is to be expected next.
SET search_path = dialogue, public;
SET client_min_messages = warning;
TRUNCATE statement CASCADE;
RESET client_min_messages;
\pset null (null)

-- Statements with an older loaded_at are taken as they are.
INSERT INTO statement (id, published, body, loaded_at)
	SELECT n, '2020-01-01', 'x', '2020-01-01' FROM generate_series(1, 40) n;

-- Every year, in Oslo and Lima in turn; the third, of which nobody tells, counts for the time and for the turn.
INSERT INTO dialogue (statement_id, seq, relation, series_key, ordinal, parties, held, city, country) VALUES
	(1, 0, 'reports', 'cyber talks', 1, '{NO,PE}', '2001-05-10', 'Oslo', 'NO'),
	(2, 0, 'reports', 'cyber talks', 2, '{NO,PE}', '2002-05-12', 'Lima', 'PE'),
	(3, 0, 'reports', 'cyber talks', 4, '{NO,PE}', '2004-05-11', 'Cusco', 'PE'),
	(4, 0, 'recalls', 'cyber talks', 5, '{NO,PE}', '2005', 'Bergen', 'NO');
SELECT interval_months, intervals, regularity, hosts, hosting FROM series;
SELECT expected_ordinal, expected_held, expected_city, expected_country, expected_inferred, place_confidence FROM series;

-- The longer nothing is heard, the less can be expected.
SELECT held_confidence < 0.05 AS "nothing heard for years" FROM series;
UPDATE dialogue SET held = (current_date - (5 - ordinal) * 365)::edtf;
SELECT held_confidence FROM series;

-- Another country than the turn's: the pattern is gone.
UPDATE dialogue SET country = 'SE', city = 'Luleå' WHERE ordinal = 1;
SELECT hosts, hosting, expected_country FROM series;

-- What is announced is told and not inferred, as far as it goes.
INSERT INTO dialogue (statement_id, seq, relation, series_key, ordinal, parties, held, city, country) VALUES
	(5, 0, 'announces', 'cyber talks', 6, '{NO,PE}', NULL, 'Quito', 'EC');
SELECT expected_ordinal, expected_held = (to_char(current_date + 365, 'YYYY-MM') || '~')::edtf AS a_year_on, expected_city, expected_country, expected_inferred,
	   place_confidence FROM series;
UPDATE dialogue SET held = '2999-06' WHERE ordinal = 6;
SELECT expected_ordinal, expected_held, expected_city, expected_inferred, held_confidence FROM series;

-- An overdue round is still the next one, in the place announced; of its time nothing is left.
UPDATE dialogue SET held = (current_date - 30)::edtf WHERE ordinal = 6;
SELECT next_ordinal, expected_ordinal, expected_city, expected_inferred FROM series;

-- One host; rounds without ordinals are counted in order of time; of one round alone nothing can be inferred.
INSERT INTO dialogue (statement_id, seq, relation, series_key, parties, held, country) VALUES
	(11, 0, 'reports', 'polar forum', '{NO,FI}', '2011-05-10', 'NO'),
	(12, 0, 'reports', 'polar forum', '{NO,FI}', '2012-11-10', 'NO'),
	(13, 0, 'reports', 'polar forum', '{NO,FI}', '2017-05-10', 'NO'),
	(21, 0, 'reports', 'sea forum', '{FI,NO}', '2011-05-10', 'NO'),
	(22, 0, 'reports', 'sea forum', '{FI,NO}', '2012-05-10', 'FI'),
	(23, 0, 'reports', 'sea forum', '{FI,NO}', '2013-05-10', 'NO'),
	(31, 0, 'reports', 'wind forum', '{FI,NO}', '2013-05-10', 'NO'),
	(32, 0, 'announces', 'ice forum', '{FI,NO}', NULL, NULL);
SELECT series_key, interval_months, intervals, regularity, hosts, hosting, expected_ordinal, expected_held, expected_country
FROM series WHERE series_key LIKE '% forum' ORDER BY series_key;

-- A wrong ordinal or year breaks nothing.
INSERT INTO dialogue (statement_id, seq, relation, series_key, ordinal, parties, held, country) VALUES
	(33, 0, 'reports', 'odd forum', 2147483647, '{FI,NO}', '9999-12-31', 'NO'),
	(34, 0, 'reports', 'odd forum', 1, '{FI,NO}', '0001-01-01', 'FI'),
	(35, 0, 'recalls', 'odd forum', 2, '{FI,NO}', 'Y170000002', 'FI');
SELECT known, missing, interval_months, expected_ordinal, expected_held FROM series WHERE series_key = 'odd forum';

SET client_min_messages = warning;
TRUNCATE statement CASCADE;
