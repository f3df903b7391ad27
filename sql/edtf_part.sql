-- The parts of an edtf: components, ends, members, qualifiers by part, first and last moment.
SET search_path = dialogue, public;
SET datestyle = 'ISO, YMD';

-- Components are null where they are not written, or not wholly.
SELECT e, edtf_kind(e) AS kind, edtf_year(e) AS year, edtf_month(e) AS month, edtf_day(e) AS day, edtf_season(e) AS season, edtf_time(e) AS time
FROM unnest('{1985-04-12,1985-04,-0044-03-15,0000,2001-21,2001-34,1985-04-12T23:20:30+04:30,?2004-06-~11,201X,1984-1X-31,1985-04-XX,Y-17E7,
	1950S2,Y3388E2S3,1964/2008}'::edtf[]) e;

-- Ends of an interval, as they are written; none where they are open or unknown.
SELECT e, edtf_begin(e), edtf_end(e)
FROM unnest('{1964/2008,2004-06-~01/2004-06-20?,1985/..,../1985,1985/,/1985,1985,"[1667,1668]"}'::edtf[]) e;

-- Members of a set: ranges of plain years, months or days one by one, others as intervals.
SELECT s, (SELECT array_agg(m ORDER BY n) FROM edtf_members(s) WITH ORDINALITY AS t (m, n)) AS members
FROM unnest(ARRAY['{2021-12-09,2021-12-14}', '[1667,1668,1670..1672]', '{1960?,1961-%12}', '{-0001..0001}', '[2019-11..2020-02]',
	'{2020-02-28..2020-03-01}', '[..1760-12-03]', '[1760-01,1760-12..]', '{1960~..1962}', '{1960..1961-06}', '{2001-21..2001-23}', '{Y17E7..Y18E7}',
	'1985-04', '1964/2008']::edtf[]) s;
SELECT count(*), min(m), max(m) FROM edtf_members('{-0001-01-01..0099-12-31}') m;

-- Which part a qualifier or X stands for: what is left of it, or the part right after it.
SELECT e, is_uncertain(e, 'year') AS "year?", is_uncertain(e, 'month') AS "month?", is_uncertain(e, 'day') AS "day?",
	is_approximate(e, 'year') AS "year~", is_approximate(e, 'month') AS "month~", is_approximate(e, 'day') AS "day~"
FROM unnest('{2004-06-11,2004-06-11?,2004-06~-11,?2004-06-~11,2004-%06-11,2004-06-~01/2004-06-?20}'::edtf[]) e;
SELECT e, is_unspecified(e), is_unspecified(e, 'year') AS year, is_unspecified(e, 'month') AS month, is_unspecified(e, 'day') AS day
FROM unnest('{2004,201X,2004-XX,1985-04-XX,156X-12-25}'::edtf[]) e;
SELECT is_uncertain('2004', 'hour');

-- First and last second, as written.
SELECT e, earliest(e), latest(e)
FROM unnest('{1985,2004-02,1985-04-12T23:20:30+04:30,2016-12-31T23:59:60Z,201X,1985/..,../1985,1985/,"{2021-12-09,2021-12-14}"}'::edtf[]) e;
SELECT earliest('Y170000002');
SELECT earliest('-4713-11-24') AS first, latest('Y294276') AS last;
SELECT latest('Y294277');
SELECT earliest('-4713-11-23');

-- Ranges of dates become days or intervals.
SELECT r, r::edtf, r::edtf::daterange = r AS same
FROM unnest('{"[2019-09-26,2019-09-26]","[2019-09-26,2019-09-28)","[2019-09-26,)","(,2019-09-26]"}'::daterange[]) r;
SELECT daterange '(,)'::edtf;
SELECT daterange 'empty'::edtf;
SELECT daterange '[9999-12-31,10000-01-02)'::edtf;
