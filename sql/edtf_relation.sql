-- Relations between edtf, three-valued: true, false, or null where the two expressions leave it open.
SET search_path = dialogue, public;

-- Answers in one letter: t, f, or ? where it is open.
CREATE FUNCTION pg_temp.answer(boolean) RETURNS text LANGUAGE sql RETURN coalesce(left($1::text, 1), '?');
CREATE FUNCTION pg_temp.relations(a edtf, b edtf, OUT "first" edtf, OUT "second" edtf, OUT before text, OUT after text, OUT meets text,
	OUT overlaps text, OUT contains text, OUT during text, OUT equals text, OUT starts text, OUT finishes text) LANGUAGE sql
RETURN (a, b, pg_temp.answer(before(a, b)), pg_temp.answer(after(a, b)), pg_temp.answer(meets(a, b)),
	pg_temp.answer(overlaps(a, b)), pg_temp.answer(contains(a, b)), pg_temp.answer(during(a, b)),
	pg_temp.answer(equals(a, b)), pg_temp.answer(starts(a, b)), pg_temp.answer(finishes(a, b)));

-- Dates are the units that they name, so that all is told: a relation of each kind.
SELECT r.* FROM (VALUES (edtf '2016', edtf '2018'), ('2018', '2016'), ('2017', '2018'), ('2018', '2018-06'), ('2018-06', '2018'),
	('2018', '2018'), ('2018-01', '2018'), ('2018-12', '2018'), ('2018-22', '2018-06')) v, pg_temp.relations(column1, column2) r;

-- A digit that is not specified makes it one of several units.
SELECT r.* FROM (VALUES (edtf '201X', edtf '2015'), ('201X', '2021'), ('201X', '2000/2030'), ('201X', '2018-06'),
	('2018-XX', '2018-06'), ('2018-XX-XX', '2018-06'), ('2018-06-XX', '2018'), ('1950S2', '1949'), ('201X', '201X'))
	v, pg_temp.relations(column1, column2) r;

-- An interval begins some day of its start and ends some day of its end.
SELECT r.* FROM (VALUES (edtf '2014/2018', edtf '2016'), ('2014/2018', '2018-03'), ('2014/2018', '2019'), ('2014/2018', '2018/2019'),
	('2019-09-26/2019-09-27', '2019-09-27'), ('2019-09-26/2019-09-27', '2019-09-27/2019-09-28'),
	('2018-12/2019-01', '2018')) v, pg_temp.relations(column1, column2) r;

-- An open end has no bound; where an unknown one lies is open.
SELECT r.* FROM (VALUES (edtf '1985/..', edtf '2020'), ('1985/', '2020'), ('../1985', '1986'), ('/1985', '1984'), ('1985-01-01/..', '1990-01-01/..'),
	('1985-01-01/', '1984')) v, pg_temp.relations(column1, column2) r;

-- One of a set may be each of its members, all of a set is all of them but not what lies between.
SELECT r.* FROM (VALUES (edtf '[2018,2020]', edtf '2021'), ('[2018,2020]', '2019'), ('[2018,2020]', '2020'), ('[..2018]', '2020'), ('[2018..]', '2020'),
	('[2010..2019]', '2015'), ('{2018,2020}', '2019'), ('{2018,2020}', '2020'), ('{2020,2018}', '2020-12-31'), ('{2018,2019}', '2018-06-01/2019-06-01'),
	('{..2018}', '1000'), ('{2010..2019}', '2015'), ('{2018,2020}', '{2020,2018}')) v, pg_temp.relations(column1, column2) r;

-- A time is its second, as written; but two that both tell their zone are compared in UTC.
SELECT r.* FROM (VALUES (edtf '2019-09-26T10:00:00', edtf '2019-09-26'), ('2019-09-26T10:00:00', '2019-09-26T10:00:01'),
	('2019-09-26T23:30:00Z', '2019-09-27T01:30:00+02:00'), ('2019-09-26T23:30:00', '2019-09-27T01:30:00+02:00'),
	('2019-09-26T23:30:00-05', '2019-09-27T01:30:00+02:00')) v, pg_temp.relations(column1, column2) r;

-- Years beyond those of date, and qualifiers, which change nothing.
SELECT r.* FROM (VALUES (edtf 'Y170000002', edtf 'Y17E7/..'), ('Y-17E7', '../-9999'), ('Y171010000S3', 'Y171010000'),
	('2018?', '2018'), ('2018~', '2019')) v, pg_temp.relations(column1, column2) r;

-- could_…: true where the relation is true or open.
SELECT a, b, could_before(a, b), could_after(a, b), could_meets(a, b) AS could_meet, could_overlaps(a, b) AS could_overlap, could_contains(a, b) AS could_contain,
	could_during(a, b), could_equals(a, b) AS could_equal, could_starts(a, b) AS could_start, could_finishes(a, b) AS could_finish
FROM (VALUES (edtf '201X', edtf '2015'), ('2014/2018', '2018-03'), ('2018', '2019'), ('1985/', '2020')) v (a, b);

-- Null arguments give null, and a date is cast first.
SELECT before(NULL, '2018') IS NULL AS of_null, before('2018', date '2019-01-01'::edtf) AS of_date;
