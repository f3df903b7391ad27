-- Properties of edtf that hold for every expression and every pair: 1,500 expressions drawn from the grammar by
-- a seeded generator go through text, binary and back, and through all relations.
SET search_path = dialogue, public;

-- A number from 0 to n - 1, the same for the same place on every machine.
CREATE FUNCTION pg_temp.draw(place text, n int) RETURNS int LANGUAGE sql IMMUTABLE
RETURN mod(('x' || left(md5(place), 7))::bit(28)::int, n);
CREATE FUNCTION pg_temp.pick(place text, VARIADIC choices text[]) RETURNS text LANGUAGE sql IMMUTABLE
RETURN choices[1 + pg_temp.draw(place, cardinality(choices))];

-- A year, with X or not; a month, grouping or nothing after it; a day; qualifiers before and after.
CREATE FUNCTION pg_temp.some_date(place text) RETURNS text LANGUAGE sql IMMUTABLE
RETURN CASE pg_temp.draw(place || 'kind', 12)
	WHEN 0 THEN pg_temp.pick(place || 'long', 'Y170000002', 'Y-17E7', 'Y12345', 'Y3388E2S3', 'Y9999999999999999', '1950S2', '-1859S3', '2014S1')
	WHEN 1 THEN pg_temp.pick(place || 'x', '201X', '20XX', 'XXXX', '2014-XX', '2014-XX-XX', '2015-1X', '2014-02-XX', 'XXXX-02-29', '201X-24', '2014-X1-31')
	ELSE pg_temp.pick(place || 'before', '', '', '', '', '?', '~') || pg_temp.pick(place || 'year', '2014', '2015', '2016', '1999', '-0044')
		|| pg_temp.pick(place || 'between', '', '', '', '~')
		|| CASE pg_temp.draw(place || 'length', 4)
			WHEN 0 THEN ''
			WHEN 1 THEN '-' || 21 + pg_temp.draw(place || 'part', 21)
			WHEN 2 THEN '-' || pg_temp.pick(place || 'month?', '', '', '%') || lpad((1 + pg_temp.draw(place || 'month', 12))::text, 2, '0')
			ELSE '-' || lpad((1 + pg_temp.draw(place || 'month', 12))::text, 2, '0')
				|| '-' || lpad((1 + pg_temp.draw(place || 'day', 28))::text, 2, '0')
		END
	END;
CREATE FUNCTION pg_temp.some_edtf(place text) RETURNS text LANGUAGE sql IMMUTABLE
RETURN CASE pg_temp.draw(place || 'form', 8)
	WHEN 0 THEN pg_temp.some_date(place || 'a') || '/' || pg_temp.some_date(place || 'b')
	WHEN 1 THEN pg_temp.some_date(place || 'a') || pg_temp.pick(place || 'end', '/', '/..')
	WHEN 2 THEN pg_temp.pick(place || 'start', '/', '../') || pg_temp.some_date(place || 'a')
	WHEN 3 THEN '{' || pg_temp.some_date(place || 'a') || ',' || pg_temp.some_date(place || 'b') || '}'
	WHEN 4 THEN '[' || pg_temp.pick(place || 'open', '', '', '..') || pg_temp.some_date(place || 'a') || ','
		|| pg_temp.some_date(place || 'b') || pg_temp.pick(place || 'dots', '', '..', '..2016') || ']'
	ELSE pg_temp.some_date(place || 'a')
	END;

-- What the generator draws that is inverted or otherwise refused is left out; most is not.
CREATE FUNCTION pg_temp.is_edtf(input text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
	PERFORM input::edtf;
	RETURN true;
EXCEPTION WHEN invalid_datetime_format THEN
	RETURN false;
END $$;
CREATE TEMP TABLE drawn AS SELECT n, pg_temp.some_edtf('seed 1 ' || n) AS input FROM generate_series(1, 1500) n;
CREATE TEMP TABLE sample AS SELECT n, input, input::edtf AS e FROM drawn WHERE pg_temp.is_edtf(input);
SELECT count(*) > 1200 AS most_are_accepted, count(DISTINCT edtf_kind(e)) AS kinds, count(DISTINCT edtf_level(e)) AS levels,
	count(DISTINCT edtf_precision(e)) > 12 AS many_precisions FROM sample;

-- Text comes back as it was; what expressions tell agrees with itself.
SELECT count(*) FILTER (WHERE e::text <> input) AS changed,
	count(*) FILTER (WHERE convert_from(edtf_send(e), 'UTF8') <> input) AS changed_in_binary,
	count(*) FILTER (WHERE edtf_hash(e) <> edtf_hash(input::edtf)) AS hashed_otherwise,
	count(*) FILTER (WHERE NOT e && e OR NOT e @> e OR e << e) AS not_with_itself,
	count(*) FILTER (WHERE NOT could_equals(e, e) OR before(e, e) OR could_before(e, e) IS NULL) AS not_equal_to_itself,
	count(*) FILTER (WHERE NOT (SELECT bool_and(e @> m) FROM edtf_members(e) m)) AS members_beyond_bounds
FROM sample;

-- So does binary COPY.
\copy (SELECT e FROM sample ORDER BY n) to 'build/edtf_property.copy' (format binary)
CREATE TEMP TABLE back (n serial, e edtf);
\copy back (e) from 'build/edtf_property.copy' (format binary)
SELECT count(*) AS differ FROM (SELECT e, row_number() OVER (ORDER BY n) FROM sample) s
FULL JOIN (SELECT e, row_number() OVER (ORDER BY n) FROM back) b USING (row_number) WHERE s.e IS DISTINCT FROM b.e;

-- Pairs, each expression with some of the others.
CREATE TEMP TABLE pair AS SELECT a.e AS a, b.e AS b FROM sample a JOIN sample b ON (a.n * 31 + b.n * 17) % 53 = 0;
SELECT count(*) > 30000 AS many FROM pair;
-- The order is total and runs one way.
SELECT count(*) FILTER (WHERE (a < b)::int + (a = b)::int + (a > b)::int <> 1) AS not_one_of_three,
	count(*) FILTER (WHERE sign(edtf_cmp(a, b)) <> -sign(edtf_cmp(b, a))) AS not_reversed FROM pair;
-- A relation is true, false or open; could_ is that it is not false, and never null.
SELECT count(*) FILTER (WHERE could_before(a, b) IS DISTINCT FROM (before(a, b) IS NOT FALSE)) AS before,
	count(*) FILTER (WHERE could_meets(a, b) IS DISTINCT FROM (meets(a, b) IS NOT FALSE)) AS meets,
	count(*) FILTER (WHERE could_overlaps(a, b) IS DISTINCT FROM (overlaps(a, b) IS NOT FALSE)) AS overlaps,
	count(*) FILTER (WHERE could_contains(a, b) IS DISTINCT FROM (contains(a, b) IS NOT FALSE)) AS contains,
	count(*) FILTER (WHERE could_equals(a, b) IS DISTINCT FROM (equals(a, b) IS NOT FALSE)) AS equals FROM pair;
-- Each relation and its converse say the same.
SELECT count(*) FILTER (WHERE before(a, b) IS DISTINCT FROM after(b, a)) AS before,
	count(*) FILTER (WHERE overlaps(a, b) IS DISTINCT FROM overlaps(b, a)) AS overlaps,
	count(*) FILTER (WHERE contains(a, b) IS DISTINCT FROM during(b, a)) AS contains,
	count(*) FILTER (WHERE equals(a, b) IS DISTINCT FROM equals(b, a)) AS equals FROM pair;
-- One relation follows from another, or shuts it out.
SELECT count(*) FILTER (WHERE meets(a, b) AND before(a, b) IS NOT TRUE) AS meets_not_before,
	count(*) FILTER (WHERE equals(a, b) AND (contains(a, b) AND during(a, b)) IS NOT TRUE) AS equals_not_contains,
	count(*) FILTER (WHERE contains(a, b) AND overlaps(a, b) IS NOT TRUE) AS contains_not_overlaps,
	count(*) FILTER (WHERE (starts(a, b) OR finishes(a, b)) AND NOT could_overlaps(a, b)) AS starts_apart,
	count(*) FILTER (WHERE before(a, b) AND (could_overlaps(a, b) OR could_after(a, b))) AS before_and_else FROM pair;
-- The operators compare the bounds: what is certain holds there, what holds nowhere there is impossible.
SELECT count(*) FILTER (WHERE before(a, b) AND NOT a << b) AS before, count(*) FILTER (WHERE after(a, b) AND NOT a >> b) AS after,
	count(*) FILTER (WHERE contains(a, b) AND NOT a @> b) AS contains, count(*) FILTER (WHERE during(a, b) AND NOT a <@ b) AS during,
	count(*) FILTER (WHERE could_overlaps(a, b) AND NOT a && b) AS overlaps,
	count(*) FILTER (WHERE (a << b)::int + (a && b)::int + (a >> b)::int <> 1) AS not_one_of_three FROM pair;
