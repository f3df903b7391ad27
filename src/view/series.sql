-- series.sql: the series of dialogues, over their rounds.
-- Relies on src/view/round.sql.

CREATE VIEW series WITH (security_invoker = true) AS
WITH named AS (
	SELECT series_key, mode() WITHIN GROUP (ORDER BY series) AS series,
		   mode() WITHIN GROUP (ORDER BY parties) FILTER (WHERE parties <> '{}') AS parties,
		   mode() WITHIN GROUP (ORDER BY track) AS track,
		   count(DISTINCT statement_id)::int AS statements
	FROM telling
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

ALTER VIEW series OWNER TO @extowner@;
