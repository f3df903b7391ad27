-- The grammar of EDTF, feature by feature: what each level has, and what is refused, where and by which rule.
SET search_path = dialogue, public;

-- The rule that a text breaks with its place, or the level that it has.
CREATE FUNCTION pg_temp.verdict(input text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	detail text;
BEGIN
	IF (input::edtf)::text <> input THEN
		RETURN 'changed';
	END IF;
	RETURN 'level ' || edtf_level(input::edtf);
EXCEPTION WHEN invalid_datetime_format THEN
	GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
	RETURN detail;
END $$;

-- Level 0: dates.
SELECT i AS input, pg_temp.verdict(i) AS verdict FROM unnest(ARRAY['1985-04-12', '1985-04', '1985',
	'0000', '0000-01-01', '9999-12-31', '2000-02-29', '2004-02-29'
	]::text[]) WITH ORDINALITY AS t (i, n) ORDER BY n;

-- Days and months must exist.
SELECT i AS input, pg_temp.verdict(i) AS verdict FROM unnest(ARRAY['1985-02-29', '1900-02-29',
	'2100-02-29', '1985-04-31', '1985-00', '1985-13', '1985-20', '1985-42', '1985-99', '1985-01-00',
	'1985-01-32', '1985-06-31']::text[]) WITH ORDINALITY AS t (i, n) ORDER BY n;

-- The extended form only: hyphens, two digits, four digits, nothing around them.
SELECT i AS input, pg_temp.verdict(i) AS verdict FROM unnest(ARRAY['19850412', '198504', '1985-4-12',
	'1985-04-1', '1985/04/12', '85', '185', '19850', '+1985', '12-04-1985', ' 1985', '1985 ', '1985-04 -12',
	'1985-04-12-01', '1985-102', '1985-W15', '1985-W15-5', '--04-12', '1985-', 'April 1985', ''
	]::text[]) WITH ORDINALITY AS t (i, n) ORDER BY n;

-- Level 0: date and time, whole to the second.
SELECT i AS input, pg_temp.verdict(i) AS verdict FROM unnest(ARRAY['1985-04-12T23:20:30',
	'1985-04-12T23:20:30Z', '1985-04-12T23:20:30-04', '1985-04-12T23:20:30+04:30', '1985-04-12T00:00:00',
	'2004-01-01T10:10:10+00:59', '2004-01-01T10:10:10+14:00', '2016-12-31T23:59:60Z', '-0044-03-15T12:00:00'
	]::text[]) WITH ORDINALITY AS t (i, n) ORDER BY n;

-- No shorter, longer or other times.
SELECT i AS input, pg_temp.verdict(i) AS verdict FROM unnest(ARRAY['1985-04-12T23', '1985-04-12T23:20',
	'1985-04-12T232030', '1985-04-12T24:00:00', '1985-04-12T23:60:00', '1985-04-12T23:20:61',
	'1985-04-12T12:00:60Z', '1985-04-12T1:20:30', '1985-04-12T23:20:30.5', '1985-04-12T23:20:30,5',
	'1985-04-12 23:20:30', '1985-04-12t23:20:30', '1985-04-12T23:20:30z', '1985-04-12T23:20:30+24',
	'1985-04-12T23:20:30+04:60', '1985-04-12T23:20:30+0430', '1985-04-12T23:20:30-00:00',
	'1985-04-12T23:20:30Z04', '1985-04-12T23:20:30?', '1985-04-12?T23:20:30', '1985-04-XXT23:20:30',
	'1985-04T23:20:30', '2001-21T23:20:30', 'T23:20:30']::text[]) WITH ORDINALITY AS t (i, n) ORDER BY n;

-- Level 0: intervals of dates.
SELECT i AS input, pg_temp.verdict(i) AS verdict FROM unnest(ARRAY['1964/2008', '2004-06/2006-08',
	'2004-02-01/2005-02-08', '2004-02-01/2005-02', '2004-02-01/2005', '2005/2006-02', '0000/0000',
	'2004-06/2004', '2004/2004-06', '1985-04-12/1985-04-12']::text[]) WITH ORDINALITY AS t (i, n) ORDER BY n;

-- An interval has two dates in order, without a time or a duration.
SELECT i AS input, pg_temp.verdict(i) AS verdict FROM unnest(ARRAY['2008/1964', '2004-06-12/2004-06-11',
	'2004-07/2004-06-30', '1000/-2000', '-1000/-2000', 'Y-61000/-62000', 'Y17E7/Y16E7', '2012-24/2012-21',
	'1964/2008/2010', '1964//2008', '1964-2008', '1964/P4Y', 'P4Y/2008', '1985-04-12T23:20:30/1986',
	'1985/1986-04-12T23:20:30', '2000/12-12', '1985/04']::text[]) WITH ORDINALITY AS t (i, n) ORDER BY n;

-- Level 1: years beyond four digits.
SELECT i AS input, pg_temp.verdict(i) AS verdict FROM unnest(ARRAY['Y170000002', 'Y-170000002', 'Y10000',
	'Y9999999999999999', 'Y170000002?']::text[]) WITH ORDINALITY AS t (i, n) ORDER BY n;

-- Y is for longer years only, in upper case, without leading zeros, month or X; the type ends at 16 digits.
SELECT i AS input, pg_temp.verdict(i) AS verdict FROM unnest(ARRAY['Y2006', 'Y1985', 'Y0', 'Y-1',
	'Y012345', 'y170000002', 'Y+17000', 'Y', 'Y17000-01', 'Y17000X', 'Y17 000', 'Y99999999999999999',
	'170000002', 'Y170000002T00:00:00']::text[]) WITH ORDINALITY AS t (i, n) ORDER BY n;

-- Level 1: seasons, and years before 0000.
SELECT i AS input, pg_temp.verdict(i) AS verdict FROM unnest(ARRAY['2001-21', '2001-22', '2001-23',
	'2001-24', '-2004-23', '-1985', '-0001', '-0044-03-15', '-0004-02-29'
	]::text[]) WITH ORDINALITY AS t (i, n) ORDER BY n;

-- No day of a season, no negative zero, no other minus.
SELECT i AS input, pg_temp.verdict(i) AS verdict FROM unnest(ARRAY['2001-21-01', '2001-2X', '2001-20',
	'-0000', '-0000-01', '--1985', '-198', '-0001-02-29', '−1985', '2001-21^southernHemisphere'
	]::text[]) WITH ORDINALITY AS t (i, n) ORDER BY n;

-- Level 1: qualified dates.
SELECT i AS input, pg_temp.verdict(i) AS verdict FROM unnest(ARRAY['1984?', '2004-06~', '2004-06-11%',
	'-2004-06-11%', '2001-21?', '201X~']::text[]) WITH ORDINALITY AS t (i, n) ORDER BY n;

-- One qualifier at a place, after or before a component.
SELECT i AS input, pg_temp.verdict(i) AS verdict FROM unnest(ARRAY['1984??', '1984?~', '1984~?',
	'1984%?', '1984!', '?', '1984-?', '1984-06-?', '1984*']::text[]) WITH ORDINALITY AS t (i, n) ORDER BY n;

-- Level 1: digits that are not specified, from the right.
SELECT i AS input, pg_temp.verdict(i) AS verdict FROM unnest(ARRAY['201X', '20XX', '2004-XX',
	'1985-04-XX', '1985-XX-XX', '-20XX']::text[]) WITH ORDINALITY AS t (i, n) ORDER BY n;

-- Level 2: digits that are not specified, anywhere.
SELECT i AS input, pg_temp.verdict(i) AS verdict FROM unnest(ARRAY['156X-12-25', '15XX-12-25',
	'XXXX-12-XX', '1XXX-XX', '1XXX-12', '1984-1X', 'XXXX', 'XXXX-XX-XX', '1X84', '1984-X2', '1985-04-1X',
	'1985-XX-12', 'XX85-04', 'XXXX-02-29', '200X-02-29', '1985-02-X8', '1985-X1-31'
	]::text[]) WITH ORDINALITY AS t (i, n) ORDER BY n;

-- X is upper case, and some date must fit.
SELECT i AS input, pg_temp.verdict(i) AS verdict FROM unnest(ARRAY['199x', '1985-xx', 'XXX', 'XXXXX',
	'1985-X', '1985-2X-01', '1985-4X', '1985-3X-01', '1985-04-4X', '1985-02-3X', 'XXX1-02-29', '19X1-02-29',
	'1985-X9-31', '1985-0X-00', 'XXXX-04-31']::text[]) WITH ORDINALITY AS t (i, n) ORDER BY n;

-- Level 1: open and unknown ends.
SELECT i AS input, pg_temp.verdict(i) AS verdict FROM unnest(ARRAY['1985-04-12/..', '1985-04/..',
	'1985/..', '../1985-04-12', '../1985-04', '../1985', '1985-04-12/', '1985-04/', '1985/', '/1985-04-12',
	'/1985-04', '/1985', '-1985/..', '1984-06-02?/', '../2001-21']::text[]) WITH ORDINALITY AS t (i, n) ORDER BY n;

-- An interval tells at least one end, and dots are two.
SELECT i AS input, pg_temp.verdict(i) AS verdict FROM unnest(ARRAY['/', '/..', '../', '../..', '..',
	'1985..', '1985/...', '1985/.', '1985..1990', '1985/-', '1985/*', '1985/?'
	]::text[]) WITH ORDINALITY AS t (i, n) ORDER BY n;

-- Level 1 and 2: qualified and other ends.
SELECT i AS input, pg_temp.verdict(i) AS verdict FROM unnest(ARRAY['1984~/2004-06', '1984/2004-06~',
	'1984?/2004%', '1984-06-02?/2004-08-08~', '2003-22/2004-22', '2004-06-~01/2004-06-~20',
	'2004-06-XX/2004-07-03', '201X/202X', 'XXXX-12-21/1890-09-2X', '1950S2/2000', 'Y-17E7/..',
	'2001-34/2002-41', '2004-06~-11/..']::text[]) WITH ORDINALITY AS t (i, n) ORDER BY n;

-- Level 2: exponents and significant digits.
SELECT i AS input, pg_temp.verdict(i) AS verdict FROM unnest(ARRAY['Y-17E7', 'Y17E8', 'Y1E4', 'Y1E15',
	'1950S2', '1950S4', '-1859S3', 'Y171010000S3', 'Y3388E2S3', '1950S2?'
	]::text[]) WITH ORDINALITY AS t (i, n) ORDER BY n;

-- Each of them whole and of its place.
SELECT i AS input, pg_temp.verdict(i) AS verdict FROM unnest(ARRAY['Y17E', 'Y17E0', 'Y17E07', 'Y17e7',
	'y17E7', 'Y17E-7', 'Y1E2', 'Y1.7E8', '17E7', '1950S', '1950S0', '1950S05', '1950S5', '1950s2', '1950p2',
	'19XXS2', '1950S2-01', '1950-01S2', 'Y17E15']::text[]) WITH ORDINALITY AS t (i, n) ORDER BY n;

-- Level 2: parts of a year.
SELECT i AS input, pg_temp.verdict(i) AS verdict FROM unnest(ARRAY['2001-25', '2001-28', '2001-29',
	'2001-32', '2001-33', '2001-36', '2001-37', '2001-39', '2001-40', '2001-41', '201X-34'
	]::text[]) WITH ORDINALITY AS t (i, n) ORDER BY n;

-- Level 2: one of a set, all of a set.
SELECT i AS input, pg_temp.verdict(i) AS verdict FROM unnest(ARRAY['[1667,1668,1670..1672]',
	'[..1760-12-03]', '[1760-12..]', '[1760-01,1760-02,1760-12..]', '[1667,1760-12]', '[..1984]',
	'{1667,1668,1670..1672}', '{1960,1961-12}', '{..1984}', '{-1640-06..-1200-01}', '[1667]',
	'{1984?,198X}', '{2021-12-14,2021-12-09}', '{Y17E7}', '[2001-21,2001-33]'
	]::text[]) WITH ORDINALITY AS t (i, n) ORDER BY n;

-- A set has members between its own brackets, and open ends outside.
SELECT i AS input, pg_temp.verdict(i) AS verdict FROM unnest(ARRAY['[]', '{}', '[', '{1960', '[1960}',
	'{1960]', '1960]', '{1960,}', '{,1960}', '{1960,,1961}', '{1960, 1961}', '{1960;1961}', '[..]', '{..}',
	'{1960..,1961}', '{1960,..1961}', '{..1960..}', '{..1960..1961}', '{1960..1961..1962}', '{1961..1960}',
	'{1960/1961}', '{1960-01-01T00:00:00}', '{1960}?', '?{1960}', '{{1960}}', '[1960]/1961', '1960,1961'
	]::text[]) WITH ORDINALITY AS t (i, n) ORDER BY n;

-- Level 2: qualifiers of groups and of components.
SELECT i AS input, pg_temp.verdict(i) AS verdict FROM unnest(ARRAY['2004-06~-11', '2004?-06-11',
	'?2004-06-~11', '2004-%06-11', '~2004', '?2004-06', '%2004-06-11', '2004-06-?11~', '2004?-06~-11%',
	'?-2004-06-11', '2001-~21', '?Y170000002']::text[]) WITH ORDINALITY AS t (i, n) ORDER BY n;

-- Not twice, and not inside a component.
SELECT i AS input, pg_temp.verdict(i) AS verdict FROM unnest(ARRAY['??2004', '2004-??06', '2004-06??-11',
	'20?04', '2004-0?6', '2004~~-06', '-?2004', '2004-06-11?%', '(2004)?-06', '2004-(06)?'
	]::text[]) WITH ORDINALITY AS t (i, n) ORDER BY n;

-- What the draft of 2012 had and the standard has not.
SELECT i AS input, pg_temp.verdict(i) AS verdict FROM unnest(ARRAY['198u', '19uu', '1985-uu-uu',
	'uuuu-12-25', 'unknown/2006', '2004-06-01/unknown', '2004-01-01/open', 'open/2004', '1984?~',
	'(2011)-06-04~', '2011-(06-04)~', '2001-21^southernHemisphere', '196x', 'y-17e7', '1950p2', 'unknown',
	'open', '2004-01-01/unkown']::text[]) WITH ORDINALITY AS t (i, n) ORDER BY n;

-- What other tongues write, and what is no text at all.
SELECT i AS input, pg_temp.verdict(i) AS verdict FROM unnest(ARRAY['26 September 2019', '2019-09-26/27',
	'c. 1920', '1920s', '19th century', 'may', '2019年', '２０１９', '1985–04', E'2019-09-26\x01'
	]::text[]) WITH ORDINALITY AS t (i, n) ORDER BY n;
