-- calendar() and calendar_ics(): what falls due when.
SET datestyle = ISO;
SET search_path = dialogue, public;
SET client_min_messages = warning;
TRUNCATE statement CASCADE;
RESET client_min_messages;
\pset null (null)

-- Statements with an older loaded_at are taken as they are, so that the facts below are all there is.
INSERT INTO statement (id, source, published, body, loaded_at) VALUES
	(1, 'https://example.org/talks-3', '2015-05-13',
	 E'Both sides agreed to share\nindicators; test alerts, and so on by 2016. Peru will train analysts over the next year. They will meet on 20 May. The fourth will be held in Lima in June 2017.',
	 '2020-01-01 12:00+02'),
	(2, 'no address at all', '2020-01-01', 'The fifth will be held in Tromsø on 31 December 9999.', '2020-01-01 00:00+00');
INSERT INTO dialogue (statement_id, seq, relation, series, series_key, ordinal, parties, held, city, country, span) VALUES
	(1, 0, 'reports', 'Cyber Talks', 'cyber talks', 3, '{NO,PE}', '2015-05-12', 'Oslo', 'NO', NULL),
	(1, 1, 'announces', 'Cyber Talks', 'cyber talks', 4, '{NO,PE}', '2017-06', 'Lima', 'PE', '[143,187)'),
	(2, 0, 'announces', 'Cyber Talks', 'cyber talks', 5, '{NO,PE}', '9999-12-31', 'Tromsø', 'NO', '[1,54)'),
	(2, 1, 'announces', 'Polar Forum', 'polar forum', NULL, '{NO}', NULL, NULL, NULL, NULL);
INSERT INTO commitment (statement_id, seq, content, actors, strength, due, topics, doc, span) VALUES
	(1, 0, E'share\nindicators; test alerts, and so on by 2016', '{NO,PE}', 5, '2016', '{information-sharing}', '', '[22,70)'),
	(1, 1, 'train analysts over the next year', '{PE}', 4, '2015-05-12/2016-05-12', '{}', '', '[82,115)'),
	(1, 2, 'meet on 20 May', '{NO,PE}', 4, 'XXXX-05-20', '{}', '', '[127,141)'),
	(1, 3, 'meet again', '{NO,PE}', 4, NULL, '{}', '', '[1,5)');

-- Everything, in order of the last day that it can mean; what has no known day comes last.
SELECT kind, what, parties, due, first_day, last_day FROM calendar();
SELECT kind, statement_id, span, evidence, series, ordinal, status, city, country FROM calendar() WHERE kind = 'round';
SELECT kind, statement_id, seq, span, evidence, series, ordinal, strength, topics FROM calendar() WHERE seq < 2;

-- Between two days, both included: all that can fall between them.
SELECT what, due FROM calendar('2016-05-12', '2017-06-01');
SELECT what, due FROM calendar('2016-05-13', '2017-05-31');
SELECT what, due FROM calendar(until => '2015-12-31');
SELECT what, due FROM calendar(since => '9999-12-31');

-- As iCalendar: every line ends in CRLF.  The month stands on its days, the longer times on their last day; the last
-- day that can be written has no day after it, so no DTEND; a source that is no address gives no URL.
SELECT replace(calendar_ics(), E'\r\n', E'\n') AS ics;
SELECT replace(calendar_ics('1900-01-01', '1900-12-31'), E'\r\n', E'\n') AS "nothing due";
SELECT calendar_ics() = calendar_ics() AS "the same each time",
	   regexp_count(calendar_ics(), E'\n') = regexp_count(calendar_ics(), E'\r\n') AS "only CRLF";

-- Values are escaped; control characters are no part of a text.
SELECT ics_text(E'a\\b;c,d\r\ne\nf\x01\x1fg\th') AS escaped;

-- Folding: at most 75 octets a line, no character split, nothing lost.
SELECT octets, max(octet_length(line)) AS longest, count(*) AS lines,
	   string_agg(CASE WHEN number = 1 THEN line ELSE substr(line, 2) END, '' ORDER BY number) = repeat(letter, 400) AS whole,
	   bool_and(number = 1 OR line LIKE ' %') AS continued
FROM (VALUES (1, 'x'), (2, 'é'), (3, '語'), (4, '🌐')) AS v (octets, letter),
	regexp_split_to_table(rtrim(ics_line(repeat(letter, 400)), E'\r\n'), E'\r\n') WITH ORDINALITY AS l (line, number)
GROUP BY octets, letter ORDER BY octets;
SELECT ics_line(repeat('x', 75)) = repeat('x', 75) || E'\r\n' AS "75 octets", ics_line('') = E'\r\n' AS empty;

-- An identical copy of a statement makes no event twice.
INSERT INTO statement (id, source, published, body, loaded_at) SELECT 3, source, published, body, loaded_at FROM statement WHERE id = 1;
INSERT INTO commitment (statement_id, seq, content, actors, strength, due, topics, doc, span)
	SELECT 3, seq, content, actors, strength, due, topics, doc, span FROM commitment WHERE statement_id = 1;
SELECT count(*) - count(DISTINCT uid[1]) AS repeated FROM regexp_matches(calendar_ics(), 'UID:([^\r]+)', 'g') AS uid;

-- What one may not read is not in the calendar.
SET client_min_messages = warning;
DROP ROLE IF EXISTS dialogue_reader;
RESET client_min_messages;
CREATE ROLE dialogue_reader;
GRANT SELECT ON statement, calendar_entry TO dialogue_reader;
ALTER TABLE statement ENABLE ROW LEVEL SECURITY;
CREATE POLICY late ON statement TO dialogue_reader USING (published > '2016-01-01');
SET ROLE dialogue_reader;
SELECT kind, what, due FROM calendar();
RESET ROLE;
DROP POLICY late ON statement;
ALTER TABLE statement DISABLE ROW LEVEL SECURITY;
DROP OWNED BY dialogue_reader;
DROP ROLE dialogue_reader;
SET client_min_messages = warning;
TRUNCATE statement CASCADE;
