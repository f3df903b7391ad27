-- round.sql: what the statements amount to together: the rounds of every series, and the series.
-- Relies on src/view/day.sql and src/statement/table.sql.  The views read with the rights of whoever
-- asks (security_invoker), so that row security on the tables holds in them too.

-- Tellings of one round are those of one series with the same ordinal.  A
-- telling without an ordinal takes it from another of the same series and
-- time; what a statement announces next follows the round that it reports;
-- without any, the time is the key, and without a time the statement.  Times
-- known to a month or better are the same where they overlap ("in October
-- 2018", "on 1 October 2018"), others where they read the same.  What is
-- recalled with neither ordinal nor time says too little to be a round.
CREATE VIEW round WITH (security_invoker = true) AS
WITH telling AS (
	SELECT d.*, s.published,
		   CASE WHEN d.series_key IS NOT NULL AND last_day(d.held) - first_day(d.held) < 31 THEN first_day(d.held) END AS first,
		   CASE WHEN d.series_key IS NOT NULL AND last_day(d.held) - first_day(d.held) < 31 THEN last_day(d.held) END AS last
	FROM dialogue d JOIN statement s ON s.id = d.statement_id
	WHERE d.relation <> 'mentions'
	  AND (d.relation <> 'recalls' OR d.ordinal IS NOT NULL OR d.held IS NOT NULL)
), timed AS (
	SELECT *, first > max(last) OVER (PARTITION BY series_key ORDER BY first, last
									  ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS apart
	FROM telling
), placed AS (
	SELECT *, CASE WHEN first IS NULL THEN held::text
				   ELSE (count(*) FILTER (WHERE apart) OVER (PARTITION BY series_key ORDER BY first, last))::text END AS time
	FROM timed
), numbered AS (
	SELECT statement_id, seq, relation, series, series_key, track, parties, held, city, country, published, time,
		   coalesce(ordinal,
					CASE WHEN series_key IS NOT NULL AND time IS NOT NULL
						 THEN min(ordinal) OVER (PARTITION BY series_key, first IS NULL, time) END,
					CASE WHEN relation = 'announces' AND series_key IS NOT NULL
						 THEN nullif(min(ordinal) FILTER (WHERE relation = 'reports')
									 OVER (PARTITION BY statement_id, series_key), 2147483647) + 1 END) AS ordinal,
		   first IS NULL AS coarse,
		   coalesce(host, CASE WHEN relation = 'reports'
							   THEN (SELECT string_agg(h.name, '; ' ORDER BY h.seq) FROM host h
									 WHERE h.statement_id = placed.statement_id) END) AS host
	FROM placed
)
SELECT series_key, series, coalesce(parties, '{}') AS parties, track, number AS ordinal,
	   CASE WHEN number < ordinal THEN 'missing'
			WHEN best = 'reports' THEN 'reported'
			WHEN best = 'recalls' THEN 'recalled'
			WHEN last_day(held) < current_date OR ordinal < reached THEN 'overdue'
			ELSE 'announced' END AS status,
	   CASE WHEN number < ordinal THEN NULL ELSE held END AS held,
	   CASE WHEN number < ordinal THEN NULL ELSE city END AS city,
	   CASE WHEN number < ordinal THEN NULL ELSE country END AS country,
	   CASE WHEN number < ordinal THEN NULL ELSE host END AS host,
	   CASE WHEN number < ordinal THEN '{}'
			ELSE ARRAY(SELECT DISTINCT id FROM unnest(ids) AS id ORDER BY id) END AS statement_ids,
	   CASE WHEN number < ordinal THEN '[]'
			ELSE (SELECT jsonb_agg(jsonb_build_object('statement_id', t.id, 'relation', d.relation, 'span', d.span,
													  'text', substr(s.body, lower(d.span), upper(d.span) - lower(d.span)))
								   ORDER BY t.place)
				  FROM unnest(ids, seqs) WITH ORDINALITY AS t (id, seq, place)
				  JOIN dialogue d ON d.statement_id = t.id AND d.seq = t.seq
				  JOIN statement s ON s.id = t.id) END AS evidence
FROM (
	-- one row for each round that is told of
	SELECT series_key, ordinal, min(relation) AS best,
		   (array_agg(series ORDER BY relation, published, statement_id, seq) FILTER (WHERE series IS NOT NULL))[1] AS series,
		   (array_agg(parties ORDER BY relation, published, statement_id, seq) FILTER (WHERE parties <> '{}'))[1] AS parties,
		   (array_agg(track ORDER BY relation, published, statement_id, seq) FILTER (WHERE track IS NOT NULL))[1] AS track,
		   (array_agg(held ORDER BY relation, published, statement_id, seq) FILTER (WHERE held IS NOT NULL))[1] AS held,
		   (array_agg(city ORDER BY relation, published, statement_id, seq) FILTER (WHERE city IS NOT NULL))[1] AS city,
		   (array_agg(country ORDER BY relation, published, statement_id, seq) FILTER (WHERE country IS NOT NULL))[1] AS country,
		   (array_agg(host ORDER BY relation, published, statement_id, seq) FILTER (WHERE host IS NOT NULL))[1] AS host,
		   array_agg(statement_id ORDER BY relation, published, statement_id, seq) AS ids,
		   array_agg(seq ORDER BY relation, published, statement_id, seq) AS seqs,
		   max(CASE WHEN min(relation) <> 'announces' THEN ordinal END) OVER (PARTITION BY series_key) AS reached,
		   lag(ordinal) OVER (PARTITION BY series_key ORDER BY ordinal) AS previous
	FROM numbered
	GROUP BY series_key, ordinal,
			 CASE WHEN ordinal IS NULL THEN time END, CASE WHEN ordinal IS NULL THEN coarse END,
			 CASE WHEN ordinal IS NULL AND time IS NULL THEN statement_id END,
			 CASE WHEN series_key IS NULL THEN parties::text END
) told,
-- and before it those of the gap after the previous one
unnest(CASE WHEN series_key IS NOT NULL AND ordinal::bigint - previous::bigint BETWEEN 2 AND 100
			THEN ARRAY(SELECT generate_series(previous + 1, ordinal)) ELSE ARRAY[ordinal] END) AS number;

COMMENT ON VIEW round IS
'One row for each round of a series, merged from all statements that report, recall or announce it (mentions of other series are left out). Where tellings differ, a report counts before a recollection, that before an announcement, the earlier published before the later; each field is the first that is told. A telling without an ordinal is of the round of its series that is told elsewhere to be held at the same time; the next round that a statement announces has the number after the one it reports. Between the lowest and the highest known ordinal the rounds that no statement tells of are there as missing; a gap of 100 rounds or more is taken for a wrong ordinal and not filled.';
COMMENT ON COLUMN round.series_key IS 'The same for every way of naming one series; null for a meeting of no named series.';
COMMENT ON COLUMN round.series IS 'Name of the series as this round''s statements give it, without ordinal and year.';
COMMENT ON COLUMN round.parties IS 'Those who hold the dialogue.';
COMMENT ON COLUMN round.track IS '1 governments, 1.5 governments and others, 2 others only; null where not told.';
COMMENT ON COLUMN round.ordinal IS 'Number of the round in its series, from 1; null where no statement tells it.';
COMMENT ON COLUMN round.status IS 'reported (a statement reports it), recalled (a later one tells of it), announced (it is still to come, or its time is not told), overdue (announced, its time past or a later round held, never reported), missing (a gap in the ordinals).';
COMMENT ON COLUMN round.held IS 'When it was held or is to be held.';
COMMENT ON COLUMN round.city IS 'Where, without state or district.';
COMMENT ON COLUMN round.country IS 'Country of that place.';
COMMENT ON COLUMN round.host IS 'Who hosted or is to host it, as the text names them; several are joined by semicolons.';
COMMENT ON COLUMN round.statement_ids IS 'Statements that tell of it, ascending.';
COMMENT ON COLUMN round.evidence IS 'Where they tell of it: a JSON array of {statement_id, relation, span, text}, the best first; text is what the span of the body holds.';

CREATE VIEW series WITH (security_invoker = true) AS
WITH named AS (
	SELECT series_key, mode() WITHIN GROUP (ORDER BY series) AS series,
		   mode() WITHIN GROUP (ORDER BY parties) FILTER (WHERE parties <> '{}') AS parties,
		   mode() WITHIN GROUP (ORDER BY track) AS track,
		   count(DISTINCT statement_id)::int AS statements
	FROM dialogue
	WHERE relation <> 'mentions' AND series_key IS NOT NULL
	GROUP BY series_key
), counted AS (
	SELECT series_key,
		   count(*) FILTER (WHERE status <> 'missing')::int AS known,
		   count(*) FILTER (WHERE status = 'reported')::int AS reported,
		   count(*) FILTER (WHERE status = 'overdue')::int AS overdue,
		   count(*) FILTER (WHERE status = 'missing')::int AS missing,
		   min(held) FILTER (WHERE status IN ('reported', 'recalled')) AS first_held,
		   max(held) FILTER (WHERE status IN ('reported', 'recalled')) AS last_held,
		   (array_agg(ordinal ORDER BY held, ordinal) FILTER (WHERE status = 'announced'))[1] AS next_ordinal,
		   (array_agg(held ORDER BY held, ordinal) FILTER (WHERE status = 'announced'))[1] AS next_held,
		   (array_agg(city ORDER BY held, ordinal) FILTER (WHERE status = 'announced'))[1] AS next_city
	FROM round
	WHERE series_key IS NOT NULL
	GROUP BY series_key
)
SELECT n.series_key, n.series, coalesce(n.parties, '{}') AS parties, n.track, c.known, c.reported, c.overdue,
	   c.missing, c.first_held, c.last_held, c.next_ordinal, c.next_held, c.next_city, n.statements
FROM named n JOIN counted c USING (series_key);

COMMENT ON VIEW series IS 'One row for each series of dialogues that a statement reports, recalls or announces a round of.';
COMMENT ON COLUMN series.series_key IS 'The same for every way of naming one series.';
COMMENT ON COLUMN series.series IS 'The form of the name that statements use most.';
COMMENT ON COLUMN series.parties IS 'The set of parties named most.';
COMMENT ON COLUMN series.track IS '1 governments, 1.5 governments and others, 2 others only; the one told most.';
COMMENT ON COLUMN series.known IS 'Rounds that any statement tells of.';
COMMENT ON COLUMN series.reported IS 'Of these, rounds that a statement reports.';
COMMENT ON COLUMN series.overdue IS 'Of these, rounds announced, their time past, never reported.';
COMMENT ON COLUMN series.missing IS 'Rounds that no statement tells of, between the lowest and the highest known.';
COMMENT ON COLUMN series.first_held IS 'When the earliest known round was held.';
COMMENT ON COLUMN series.last_held IS 'When the latest known round was held.';
COMMENT ON COLUMN series.next_ordinal IS 'Number of the next announced round.';
COMMENT ON COLUMN series.next_held IS 'When it is to be held.';
COMMENT ON COLUMN series.next_city IS 'Where it is to be held.';
COMMENT ON COLUMN series.statements IS 'Statements that report, recall or announce a round.';

ALTER VIEW round OWNER TO @extowner@;
ALTER VIEW series OWNER TO @extowner@;
