-- edtf: dates as precise as they are known (Extended Date/Time Format, ISO 8601-2:2019).
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS dialogue;
RESET client_min_messages;
SET search_path = dialogue, public;
SET datestyle = 'ISO, YMD';

-- What expressions mean: level, precision, first and last day.
CREATE TEMP TABLE example (n serial, text text);
\copy example (text) FROM stdin
1985-04-12
1985-04
1985
1985-04-12T23:20:30+04:30
1964/2008
2004-02-01/2005
-1985
-0044-03-15
2001-21
2001-24
1984?
2004-06~
2004-06-11%
201X
20XX
2004-XX
1985-04-XX
1985-XX-XX
1985-04-12/..
../1985-04
1985-04-12/
/1985
1984-06-02?/2004-08-08~
2004-06~-11
?2004-06-~11
XXXX-05-20
156X-12-25
XXXX-12-XX
1984-1X
1950S2
2001-34
{2021-12-09,2021-12-14}
{1667,1668,1670..1672}
[1760-01,1760-02,1760-12..]
[..1760-12-03]
\.
SELECT e.text::edtf AS edtf, edtf_level(e.text::edtf) AS level, edtf_precision(e.text::edtf) AS precision,
	edtf_lower(e.text::edtf) AS lower, edtf_upper(e.text::edtf) AS upper,
	concat_ws(' and ', CASE WHEN is_uncertain(e.text::edtf) THEN 'uncertain' END,
		CASE WHEN is_approximate(e.text::edtf) THEN 'approximate' END) AS qualified
FROM example e ORDER BY n;

-- Every text comes back as it was written.
SELECT count(*) FILTER (WHERE e.text = e.text::edtf::text) AS kept, count(*) FROM example e;

-- Seasons are the meteorological ones of the northern hemisphere; winter ends in the year after.
SELECT s AS season, daterange(s::edtf) FROM unnest('{2023-21,2023-22,2023-23,2023-24}'::text[]) s;

-- A digit that is not specified stands for those that the calendar allows.
SELECT edtf_upper('2003-02-XX') AS common_year, edtf_upper('2004-02-XX') AS leap_year,
	edtf_lower('19XX-02-29') AS first_leap, edtf_upper('19XX-02-29') AS last_leap;

-- What is no EDTF is refused, with the place and the rule.
\set VERBOSITY sqlstate
SELECT edtf '2019-13';
\set VERBOSITY default
SELECT edtf '2019-13';
CREATE FUNCTION pg_temp.refusal(input text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	detail text;
BEGIN
	PERFORM input::edtf;
	RETURN 'accepted';
EXCEPTION WHEN invalid_datetime_format THEN
	GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
	RETURN detail;
END $$;
SELECT t.text AS input, pg_temp.refusal(t.text) AS detail FROM unnest(ARRAY['', ' 2019', '2019 ', '19', '20190', '2019-2',
	'2019-00', '2019-02-29', '1900-02-29', '2019-04-31', 'XXX1-02-29', '2019-2X', '2019-21-03', '2019-9-26',
	'26 September 2019', 'Y2019', 'Y99999999999999999', '-0000', '198u', '1984??', '1985-04-12T24:00:00',
	'1985-04-12T10:00:00?', '2008/1964', '2019-09-27/2019-09-26', '1984/unknown', '1984/open', '/', '../..',
	'1964/2008/2010', '{}', '{1960', '{1960]', '{1960, 1961}', '{1960/1961}', '{1961..1960}', '1985年',
	'2019-09-26' || chr(1)]) WITH ORDINALITY AS t (text, n) ORDER BY n;
-- a long text is quoted from its beginning
SELECT (repeat('{', 1000))::edtf;

-- Casts from and to date and daterange.
SELECT date '2019-09-26'::edtf AS of_date, date '0044-03-15 BC'::edtf AS of_bc, edtf '2019-09-26'::date AS to_date,
	edtf '2019-09-26~'::date AS of_qualified, edtf '2019-09-26T23:00:00-05'::date AS of_time;
CREATE TEMP TABLE due (due edtf);
INSERT INTO due VALUES (date '2024-02-29');
TABLE due;
SELECT e, e::daterange FROM unnest('{2019-09-26,2014,2014/2018,1985/..,/1985,"{2021-12-09,2021-12-14}"}'::edtf[]) e;
SELECT edtf '2019-09'::date;
SELECT edtf 'XXXX-05-20'::date;
SELECT date 'infinity'::edtf;
SELECT date '10000-01-01'::edtf;

-- Open ends are infinite, unknown ends null.
SELECT edtf_upper('1985/..') AS open_end, edtf_lower('../1985') AS open_start,
	edtf_upper('1985/') IS NULL AS unknown_end, edtf_lower('/1985') IS NULL AS unknown_start;

-- Years beyond those of date compare and sort rightly; only the cast to date fails.
SELECT edtf 'Y-17E7' < '-9999' AS before, edtf 'Y170000002' >> date '2024-01-01' AS after,
	edtf 'Y170000002' && 'Y17E7/..' AS overlaps;
\set VERBOSITY sqlstate
SELECT edtf_lower('Y170000002');
\set VERBOSITY default
SELECT edtf_lower('Y170000002');
SELECT edtf 'Y5874898'::daterange;

-- Order: by earliest moment, then latest, then text; equal means the same text.
SELECT e FROM unnest('{2019-09-26/2019-09-27,2019,2019-09,2019-09-26,../2018,/2018,Y-17E7,2019-09-26T10:00:00,
	2019-09-26?,-0044-03-15,2019-22,2019/..,Y170000002}'::edtf[]) e ORDER BY e;
SELECT edtf '2019' = '2019' AS same, edtf '2019' = '2019?' AS differs, edtf '2019-01' < '2019-02' AS before,
	edtf_hash('2019') = edtf_hash('2019') AS same_hash;
SELECT min(e), max(e) FROM unnest('{2019,2018-12,2019-12}'::edtf[]) e;

-- Relations by bounds, with edtf, date and daterange on either side.
SELECT edtf '2014/2018' && '2018-03-16' AS overlaps, edtf '2014/2018' @> edtf '2018-03-16' AS contains,
	edtf '2018-03' <@ edtf '2018' AS contained, edtf '2017' << edtf '2018' AS before, edtf '2019-22' >> edtf '2019-21' AS after;
SELECT edtf '2018-03' @> date '2018-03-16' AS contains, date '2018-04-01' <@ edtf '2018-03' AS contained_not,
	edtf '2018-03' << date '2018-04-01' AS before, date '2018-03-31' >> edtf '2018-03' AS after_not;
SELECT edtf '2018-03' && daterange '[2018-03-31,2018-05-01)' AS overlaps,
	daterange '[2018-01-01,2018-03-31)' @> edtf '2018-03' AS contains_not,
	edtf '2018-03' <@ daterange '[2018-01-01,)' AS contained, daterange '(,2018-03-01)' << edtf '2018-03' AS before;
-- an open or unknown end is unbounded, an empty range is in everything and touches nothing
SELECT edtf '1985/..' @> date 'infinity' AS to_the_end, edtf '1985/' && '2024' AS unknown_end,
	edtf '1985' @> daterange 'empty' AS contains_empty, edtf '1985' && daterange 'empty' AS overlaps_empty;

-- ranges of other types are refused, and what the server does with ranges of dates is left as it is
SELECT edtf '1985' && int4range '[1,2)';
SELECT daterange '[2018-01-01,2019-01-01)' && '[2018-06-01,2020-01-01)' AS literal_right,
	'[2018-06-01,2020-01-01)' && daterange '[2018-01-01,2019-01-01)' AS literal_left;

-- btree and hash indexes.
CREATE TEMP TABLE held (held edtf);
INSERT INTO held SELECT (date '2000-01-01' + i)::edtf FROM generate_series(0, 9999) i;
INSERT INTO held VALUES ('2010'), ('2010-06'), ('2010-06-01/2010-06-02'), ('XXXX-05-20'), (NULL);
CREATE INDEX held_btree ON held (held);
SET enable_seqscan = off; SET enable_bitmapscan = off;
EXPLAIN (COSTS OFF) SELECT * FROM held WHERE held BETWEEN '2010-06-01' AND '2010-06-02' ORDER BY held;
SELECT * FROM held WHERE held BETWEEN '2010-06-01' AND '2010-06-02' ORDER BY held;
DROP INDEX held_btree;
CREATE INDEX held_hash ON held USING hash (held);
SELECT * FROM held WHERE held = '2010-06';
RESET enable_seqscan; RESET enable_bitmapscan;
-- sorting by abbreviated keys agrees with comparing pair by pair
SELECT count(*) FILTER (WHERE held < before) AS out_of_order, count(*)
FROM (SELECT held, lag(held) OVER (ORDER BY held) AS before FROM held) s;
-- the ranges have GiST
CREATE INDEX ON held USING gist (daterange(held));
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT * FROM held WHERE daterange(held) && '[2010-06-01,2010-06-03)';
SELECT count(*) FROM held WHERE daterange(held) && '[2010-06-01,2010-06-03)';
RESET enable_seqscan;
SELECT count(*) FROM held WHERE held && '2010-06-01/2010-06-02';

-- Binary output is the text.
SELECT edtf_send('2019-09');

-- Binary input trusts nothing.  The lines below are the header of a binary COPY, rows of one column, the end.
CREATE TEMP TABLE received (value edtf);
-- two expressions
\copy received from program 'printf "PGCOPY\n\377\r\n\000\000\000\000\000\000\000\000\000\000\001\000\000\000\0072019-09\000\001\000\000\000\0152019-09-26/..\377\377"' (format binary)
TABLE received;
-- cut
\copy received from program 'printf "PGCOPY\n\377\r\n\000\000\000\000\000\000\000\000\000\000\001\000\000\000\0062019-1\377\377"' (format binary)
-- empty
\copy received from program 'printf "PGCOPY\n\377\r\n\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\377\377"' (format binary)
-- bytes that are no text
\copy received from program 'printf "PGCOPY\n\377\r\n\000\000\000\000\000\000\000\000\000\000\001\000\000\000\0132019-09-26\377\377\377"' (format binary)
-- a zero byte
\copy received from program 'printf "PGCOPY\n\377\r\n\000\000\000\000\000\000\000\000\000\000\001\000\000\000\0102019\000-09\377\377"' (format binary)
