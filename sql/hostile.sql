-- Any text that the server can store is read: no error, and every span is true.
SET search_path = dialogue, public;
\pset null -
SET client_min_messages = warning;
CREATE TEMP TABLE hostile (name text, body text);
INSERT INTO hostile VALUES
	('empty', ''),
	('one letter', 'a'),
	('one blank', ' '),
	('one mark', '-'),
	('line breaks', repeat(E'\n', 1000)),
	('carriage returns', repeat(E'They agreed.\r\n', 1000)),
	('1 MB of open brackets', repeat('(', 1000000)),
	('1 MB of brackets', repeat('(]', 500000)),
	('1 MB of quotes', repeat('"', 1000000)),
	('1 MB of full stops', repeat('.', 1000000)),
	('1 MB of hyphens', repeat('- ', 500000)),
	('1 MB of "the "', repeat('the ', 250000)),
	('1 MB of one word', repeat('x', 1000000)),
	('1 MB of capitals', repeat('A ', 500000)),
	('1 MB of digits', repeat('1', 1000000)),
	('100 kB of dates', repeat('1 May 2020 ', 9000)),
	('100 kB of states', repeat('Korea, Japan and ', 6000)),
	('100 kB of verbs', repeat('agree to ', 11000)),
	('100 kB of commitments in one sentence', repeat('they agree to share information and ', 2700)),
	('100 kB of acts', repeat('They welcomed the talks. ', 4000)),
	('100 kB of bullets', repeat(E'- to share\n', 9000)),
	('100 kB of acronyms', repeat('Ministry of Defense (MOD) ', 4000)),
	('100 kB of names', repeat('Mr. John Smith, Minister of Defense, ', 2700)),
	('Korean', repeat('양측은 서울에서 제3차 사이버 대화를 개최하였다. ', 2000)),
	('Japanese', repeat('日本国政府は東京で会議を開催した。', 2000)),
	('Arabic', repeat('عقد الجانبان الاجتماع الثالث في الرياض. ', 2000)),
	('Russian', repeat('Стороны договорились продолжить диалог. ', 2000)),
	('emoji', repeat('👩‍👩‍👧‍👦 🇰🇷 They agreed 😀 to meet. ', 2000)),
	('combining marks', 'They agre' || repeat(U&'\0301', 10000) || 'ed to meet.'),
	('zero-width', repeat(U&'They\200B agreed\FEFF to\2060 meet. ', 2000)),
	('right to left marks', repeat(U&'\202E They agreed \202C to meet. ', 2000)),
	('control characters', (SELECT string_agg(chr(i), 'They agreed to meet.') FROM generate_series(1, 31) i)),
	('last code points', repeat(U&'\FFFF\+10FFFF\E000 ', 1000)),
	('non-breaking blanks', repeat(U&'They\00A0agreed\00A0to\00A0meet.\00A0', 2000));

-- What stands in the text at each fact's span.
CREATE FUNCTION pg_temp.at(body text, span int4range) RETURNS text LANGUAGE sql IMMUTABLE
RETURN substr(body, lower(span), upper(span) - lower(span));

-- Spans lie within the text, content and sentences are what stands there, acronyms hold both forms.
CREATE FUNCTION pg_temp.false_spans(body text) RETURNS bigint LANGUAGE sql AS $$
	SELECT (SELECT count(*) FROM sentences(body) WHERE sentence IS DISTINCT FROM pg_temp.at(body, span))
		+ (SELECT count(*) FROM commitments(body) WHERE content <> pg_temp.at(body, span))
		+ (SELECT count(*) FROM mentions(body) WHERE kind <> 'acronym' AND text IS DISTINCT FROM pg_temp.at(body, span))
		+ (SELECT count(*) FROM acts(body) WHERE lower(span) < 1 OR upper(span) > length(body) + 1 OR isempty(span))
		+ (SELECT count(*) FROM participants(body) WHERE lower(span) < 1 OR upper(span) > length(body) + 1 OR isempty(span))
		+ (SELECT count(*) FROM citations(body) WHERE lower(span) < 1 OR upper(span) > length(body) + 1 OR isempty(span))
$$;
SELECT name, length(body) AS characters, jsonb_typeof(parse(body)) AS parsed FROM hostile;
SELECT name, false_spans FROM hostile, pg_temp.false_spans(left(body, 5000)) WHERE false_spans > 0;

-- They load in one go, with a date or without.
INSERT INTO statement (body, published) SELECT body, CASE WHEN length(name) % 2 = 0 THEN date '2020-05-01' END FROM hostile;
SELECT count(*) FROM statement;
SELECT count(*) AS false_content FROM commitment c JOIN statement s ON s.id = c.statement_id
WHERE upper(c.span) < 5000 AND c.content <> pg_temp.at(s.body, c.span);

-- Dates of publication at the ends of the calendar.
SELECT published, parse('They agreed to meet on 1 May.', published) IS NOT NULL AS parsed
FROM unnest(ARRAY['infinity', '-infinity', '4713-01-01 BC', '0001-01-01', '9999-12-31', '5874897-12-31', NULL]::date[]) published;

-- No text, nothing to read.
SELECT parse(NULL), (SELECT count(*) FROM acts(NULL)) AS acts, (SELECT count(*) FROM sentences(NULL)) AS sentences,
	(SELECT count(*) FROM mentions(NULL)) AS mentions, language(NULL), fingerprint(NULL);
TRUNCATE statement CASCADE;
