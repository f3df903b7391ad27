-- partyset statistics: what ANALYZE keeps of parties, and how well the planner estimates && @> <@ by it.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS dialogue;
RESET client_min_messages;
SET search_path = dialogue, public;

-- Ten thousand meetings.  Every other one is of the US and Korea; US and Japan, and a few sets more, come often; the rest
-- are two to four parties of 300, the first of them more common than the last.  Some sets are empty, some are null.
CREATE TEMP TABLE meeting AS
SELECT i AS id, CASE
	WHEN i % 2 = 0 THEN '{KR,US}'
	WHEN i % 10 = 1 THEN '{JP,US}'
	WHEN i % 100 = 3 THEN '{}'
	WHEN i % 100 = 5 THEN NULL
	ELSE (SELECT party_agg((chr(65 + code / 26) || chr(65 + code % 26))::party)
		FROM generate_series(0, 1 + i % 3) n,
			LATERAL (SELECT (300 * power(hashint4(i * 4 + n) & 65535, 2) / 65536 ^ 2)::int) c (code))
	END::partyset AS parties
FROM generate_series(0, 9999) i;
CREATE TEMP TABLE side AS SELECT DISTINCT unnest(parties) AS party FROM meeting;
CREATE TEMP TABLE office AS SELECT id, p AS party FROM meeting, unnest(parties) p;
ANALYZE meeting;
ANALYZE side;
ANALYZE office;

-- pg_stats shows the most common parties with their shares, least and greatest share last, and the sizes of sets.
SELECT s.party, s.share
FROM pg_stats, unnest(most_common_elems::text::party[], most_common_elem_freqs[:cardinality(most_common_elems::text::party[])]) s (party, share)
WHERE tablename = 'meeting' AND attname = 'parties' ORDER BY s.share DESC, s.party LIMIT 4;
SELECT cardinality(most_common_elems::text::party[]) AS parties, cardinality(most_common_elem_freqs) AS shares,
	(SELECT array_agg(DISTINCT size ORDER BY size) FROM unnest(trim_array(elem_count_histogram, 1)) size) AS sizes,
	round(elem_count_histogram[array_upper(elem_count_histogram, 1)]::numeric, 2) AS average_size
FROM pg_stats WHERE tablename = 'meeting' AND attname = 'parties';

-- The rows that the planner expects of a query, and whether they are as many as it finds.
CREATE FUNCTION pg_temp.expected(query text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
	plan json;
BEGIN
	EXECUTE 'EXPLAIN (FORMAT json) ' || query INTO plan;
	RETURN plan -> 0 -> 'Plan' ->> 'Plan Rows';
END $$;
CREATE FUNCTION pg_temp.compare(query text, OUT counted bigint, OUT estimate text) LANGUAGE plpgsql AS $$
DECLARE
	expected bigint := pg_temp.expected(query);
BEGIN
	EXECUTE format('SELECT count(*) FROM (%s) q', query) INTO counted;
	estimate := CASE WHEN expected BETWEEN counted / 2.0 AND greatest(counted, 1) * 2 THEN 'within a factor of 2'
		ELSE 'not ' || expected END;
END $$;

-- One party, common to rare to unknown; the same for a party, a set of it, and on either side.
SELECT condition, c.*
FROM unnest(ARRAY['parties @> party ''US''', 'parties @> ''{US}''', '''{US}'' <@ parties', 'party ''US'' <@ parties',
	'parties && ''US''', 'parties @> ''AA''', 'parties @> ''BX''', 'parties @> ''LC''']) condition,
	pg_temp.compare('SELECT FROM meeting WHERE ' || condition) c;
SELECT pg_temp.expected('SELECT FROM meeting WHERE parties @> ''ZZ''') AS unknown;

-- Parties that meet again and again, others that never meet the same, and the empty set.
SELECT condition, c.*
FROM unnest(ARRAY['parties @> ''{KR,US}''', 'parties @> ''{JP,KR}''', 'parties @> ''{JP,US}''', 'parties @> ''{AA,AB}''',
	'parties @> ''{AA,US}''', 'parties @> ''{}''', 'parties && ''{}''', 'parties && ''{JP,KR}''', 'parties && ''{AA,AB,AC}''',
	'parties && ''{AA,LC,US}''', 'NOT parties && ''{AA,US}''', 'parties @> ''{JP,US}'' OR parties @> ''AA''']) condition,
	pg_temp.compare('SELECT FROM meeting WHERE ' || condition) c;

-- Sets whose parties all are among some: by the sizes of sets, empty ones included.
SELECT left(condition, 40) AS condition, c.*
FROM unnest(ARRAY['parties <@ ''{KR,US}''', 'parties <@ ''{}''', 'parties <@ ''{JP,KR,US}''', 'parties <@ ''US''',
	(SELECT format('parties <@ %L', party_agg(party)) FROM side WHERE party < 'BX'),
	(SELECT format('parties <@ %L', party_agg(party)) FROM side WHERE party < 'EA'),
	(SELECT format('parties <@ %L', party_agg(party)) FROM side)]) condition,
	pg_temp.compare('SELECT FROM meeting WHERE ' || condition) c;

-- A column of parties, asked whether it is in a set.
SELECT condition, c.*
FROM unnest(ARRAY['party <@ partyset ''{US}''', 'party <@ partyset ''{AA,JP,KR}''', 'party <@ partyset ''{BX,LC}''',
	'partyset ''{AA,AB,US}'' @> party']) condition,
	pg_temp.compare('SELECT FROM office WHERE ' || condition) c;

-- Joins and semijoins, of sets with sets and with parties.
CREATE TEMP TABLE few AS SELECT * FROM meeting WHERE id % 50 IN (0, 1, 7, 9);
ANALYZE few;
SELECT query, c.*
FROM unnest(ARRAY['SELECT FROM few a JOIN few b ON a.parties && b.parties',
	'SELECT FROM few a JOIN few b ON a.parties @> b.parties',
	'SELECT FROM few a JOIN few b ON a.parties <@ b.parties',
	'SELECT FROM few JOIN side ON parties @> party',
	'SELECT FROM few JOIN side ON party <@ parties',
	'SELECT FROM side WHERE EXISTS (SELECT FROM meeting WHERE parties @> party)',
	'SELECT FROM few a WHERE EXISTS (SELECT FROM few b WHERE a.parties && b.parties AND b.id > 5000)']) query,
	pg_temp.compare(query) c;

-- A column that was never analyzed, that is all null or all empty, and a query whose operand is not known yet.
CREATE TEMP TABLE fresh AS SELECT i AS id, NULL::partyset AS none, '{}'::partyset AS empty FROM generate_series(1, 2000) i;
SELECT pg_temp.expected('SELECT FROM fresh WHERE none @> ''US''') < 100 AS not_analyzed;
ANALYZE fresh;
SELECT pg_temp.expected('SELECT FROM fresh WHERE none @> ''US''') AS all_null,
	pg_temp.expected('SELECT FROM fresh WHERE empty @> ''US''') AS all_empty,
	pg_temp.expected('SELECT FROM fresh WHERE empty <@ ''US''') AS empty_within,
	pg_temp.expected('SELECT FROM meeting WHERE parties @> (SELECT party_agg(party) FROM side)') < 500 AS not_known_yet;
