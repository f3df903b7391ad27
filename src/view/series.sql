-- series.sql: the series of dialogues, over their rounds: what is known of each, how often it comes, who hosts it, and
-- what is to be expected next.
-- Relies on src/view/round.sql.

-- The steps:
--   named      name, parties and track as the tellings have them most
--   timed      the rounds, with a day that stands for their time, the months since the one before, and whether they
--              are the plan for the next: announced, or overdue and after all that were held
--   counted    one row a series: counts, the plan, the last that was held, the months, the hosts in their order
--   hosting    how the hosts change, how regular the months are
--   expected   time and place of the next
CREATE VIEW series WITH (security_barrier = true) AS
WITH named AS (
	SELECT series_key, mode() WITHIN GROUP (ORDER BY series) AS series,
		   mode() WITHIN GROUP (ORDER BY parties) FILTER (WHERE parties <> '{}') AS parties,
		   mode() WITHIN GROUP (ORDER BY track) AS track,
		   count(DISTINCT coalesce(k.root, t.statement_id))::int AS statements
	FROM telling t LEFT JOIN copy_set k ON k.statement_id = t.statement_id
	WHERE relation <> 'mentions' AND series_key IS NOT NULL
	GROUP BY series_key
), timed AS (
	SELECT *, row_number() OVER in_time AS number,
		   bool_and(ordinal IS NOT NULL) FILTER (WHERE country IS NOT NULL) OVER (PARTITION BY series_key) AS by_ordinal,
		   CASE WHEN day IS NOT NULL
				THEN nullif(day - lag(day) OVER in_time, 0) / 30.4375
					 / greatest(1, coalesce(ordinal - lag(ordinal) OVER in_time, 1)) END AS months,
		   status = 'announced' OR (status = 'overdue'
			   AND ordinal > coalesce(max(ordinal) FILTER (WHERE done) OVER (PARTITION BY series_key), 0)) AS plan
	FROM (SELECT *, status IN ('reported', 'recalled') AS done,
				 -- the middle of the time, where it is known to a year or better
				 CASE WHEN status IN ('reported', 'recalled') AND last_day(held) - first_day(held) < 366
					  THEN first_day(held) + (last_day(held) - first_day(held)) / 2 END AS day
		  FROM round WHERE series_key IS NOT NULL) r
	WINDOW in_time AS (PARTITION BY series_key ORDER BY day, ordinal)
), counted AS (
	SELECT series_key,
		   count(*) FILTER (WHERE status <> 'missing')::int AS known,
		   count(*) FILTER (WHERE status = 'reported')::int AS reported,
		   count(*) FILTER (WHERE status = 'overdue')::int AS overdue,
		   count(*) FILTER (WHERE status = 'missing')::int AS missing,
		   min(held) FILTER (WHERE done) AS first_held,
		   max(held) FILTER (WHERE done) AS last_held,
		   (array_agg(ordinal ORDER BY held, ordinal) FILTER (WHERE status = 'announced'))[1] AS next_ordinal,
		   (array_agg(held ORDER BY held, ordinal) FILTER (WHERE status = 'announced'))[1] AS next_held,
		   (array_agg(city ORDER BY held, ordinal) FILTER (WHERE status = 'announced'))[1] AS next_city,
		   (array_agg(ordinal ORDER BY status, held, ordinal) FILTER (WHERE plan))[1] AS plan_ordinal,
		   (array_agg(city ORDER BY status, held, ordinal) FILTER (WHERE plan))[1] AS plan_city,
		   (array_agg(country ORDER BY status, held, ordinal) FILTER (WHERE plan))[1] AS plan_country,
		   max(day) AS last_day,
		   (array_agg(ordinal ORDER BY day DESC NULLS LAST, ordinal DESC NULLS LAST) FILTER (WHERE done))[1] AS last_ordinal,
		   percentile_cont(0.5) WITHIN GROUP (ORDER BY months) AS months,
		   array_agg(months) FILTER (WHERE months IS NOT NULL) AS steps,
		   array_agg(country ORDER BY turn) FILTER (WHERE country IS NOT NULL) AS hosts,
		   array_agg(city ORDER BY turn) FILTER (WHERE country IS NOT NULL) AS cities,
		   array_agg(turn ORDER BY turn) FILTER (WHERE country IS NOT NULL) AS turns, bool_or(by_ordinal) AS by_ordinal
	FROM (SELECT *, CASE WHEN by_ordinal THEN ordinal ELSE number END AS turn FROM timed) t
	GROUP BY series_key
), hosting AS (
	SELECT c.*, host.number AS host_number, pattern.hosting, coalesce(cardinality(c.hosts), 0) AS host_known,
		   coalesce(cardinality(c.steps), 0) AS intervals, near.share,
		   coalesce(c.plan_ordinal, nullif(c.last_ordinal, 2147483647) + 1) AS expected_ordinal,
		   c.last_day + (c.months * 30.4375)::int AS expected_day
	FROM counted c,
		LATERAL (SELECT count(DISTINCT h)::int AS number FROM unnest(c.hosts) h) host,
		LATERAL (SELECT CASE WHEN count(*) < 2 THEN NULL
							 WHEN host.number = 1 THEN 'one host'
							 WHEN count(DISTINCT turn % host.number) = host.number
							  AND count(DISTINCT (turn % host.number, h)) = host.number THEN 'in turn'
							 ELSE 'no pattern' END AS hosting
				 FROM unnest(c.hosts, c.turns) AS t (h, turn)) pattern,
		LATERAL (SELECT avg((step BETWEEN c.months * 0.75 AND c.months * 1.25)::int) AS share FROM unnest(c.steps) step) near
), expected AS (
	SELECT h.*,
		   coalesce(next_held, CASE WHEN expected_day <= '9999-12-31' THEN (to_char(expected_day, 'YYYY-MM') || '~')::edtf END) AS expected_held,
		   coalesce(plan_country,
					CASE hosting WHEN 'one host' THEN hosts[1]
								 WHEN 'in turn' THEN
									 (SELECT host FROM unnest(hosts, turns) AS t (host, turn)
									  WHERE turn % host_number = CASE WHEN by_ordinal THEN expected_ordinal
																	  ELSE turns[host_known] + 1 END % host_number
									  LIMIT 1) END) AS expected_country
	FROM hosting h
)
SELECT n.series_key, n.series, coalesce(n.parties, '{}') AS parties, n.track, e.known, e.reported, e.overdue,
	   e.missing, e.first_held, e.last_held, e.next_ordinal, e.next_held, e.next_city,
	   n.statements,
	   round(e.months::numeric, 1) AS interval_months, e.intervals,
	   CASE WHEN e.intervals > 1 THEN round(e.share, 2) END AS regularity,
	   coalesce(e.hosts, '{}') AS hosts, e.hosting,
	   e.expected_ordinal, e.expected_held,
	   coalesce(e.plan_city,
				(SELECT city FROM unnest(e.cities, e.hosts, e.turns) AS t (city, host, turn)
				 WHERE host = e.expected_country AND city IS NOT NULL ORDER BY turn DESC LIMIT 1)) AS expected_city,
	   e.expected_country,
	   array_remove(ARRAY[CASE WHEN e.plan_ordinal IS NULL AND e.expected_ordinal IS NOT NULL THEN 'ordinal' END,
						  CASE WHEN e.next_held IS NULL AND e.expected_held IS NOT NULL THEN 'held' END,
						  CASE WHEN e.plan_country IS NULL AND e.expected_country IS NOT NULL THEN 'place' END], NULL) AS expected_inferred,
	   CASE WHEN e.next_held IS NULL AND e.expected_held IS NOT NULL
			THEN round((e.share * e.intervals / (e.intervals + 2)
						/ (1 + greatest(0, floor((current_date - e.expected_day) / 30.4375 / e.months))))::numeric, 2) END AS held_confidence,
	   CASE WHEN e.plan_country IS NULL AND e.expected_country IS NOT NULL
			THEN round((e.host_known - e.host_number + 1)::numeric / (e.host_known + 2), 2) END AS place_confidence
FROM named n JOIN expected e USING (series_key);

COMMENT ON VIEW series IS 'One row for each series of dialogues that a statement reports, recalls or announces a round of. What is expected next is told where a statement announces it, else inferred from the rounds before (see expected_inferred).';
COMMENT ON COLUMN series.series_key IS 'The same for every way of naming one series, as series_alias has it.';
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
COMMENT ON COLUMN series.statements IS 'Statements that report, recall or announce a round; republished copies count once.';
COMMENT ON COLUMN series.interval_months IS 'How often rounds come: the median of the months from one held round to the next in time (days / 30.4375, divided by the difference of their ordinals where both are known, so that missing rounds count). A time known to a year or better counts as its middle. Null with fewer than two such rounds.';
COMMENT ON COLUMN series.intervals IS 'How many such distances between rounds are known.';
COMMENT ON COLUMN series.regularity IS 'Share of these that differ from the median by at most a quarter of it, 0 to 1; null where there are fewer than two.';
COMMENT ON COLUMN series.hosts IS 'Countries where the rounds were or are to be held, in the order of the rounds; those whose place is not told are left out.';
COMMENT ON COLUMN series.hosting IS 'How the k countries in hosts change: in turn (each always has the same place when the rounds are counted off by k, by their ordinals where all of them are known), one host, no pattern; null where fewer than two places are known.';
COMMENT ON COLUMN series.expected_ordinal IS 'Number of the next round: of the one announced, or announced and overdue after all that were held; else the number after the last held.';
COMMENT ON COLUMN series.expected_held IS 'When the next is to be expected: the time announced; else, approximate to the month (~), the last held round plus interval_months. Can be past, where the next is late.';
COMMENT ON COLUMN series.expected_city IS 'Where: the city announced; else the one last used in expected_country.';
COMMENT ON COLUMN series.expected_country IS 'Where: the country announced, also for an overdue round; else, by hosting, the one host, or the one whose turn it is.';
COMMENT ON COLUMN series.expected_inferred IS 'What of this no statement announces: ordinal, held, place; {} where all of it is announced.';
COMMENT ON COLUMN series.held_confidence IS 'How far to trust an inferred expected_held, 0 to 1: the share as in regularity (1 of 1 where only one distance is known) * intervals / (intervals + 2), divided by 1 + the whole intervals that have passed since without news. Null where it is announced or unknown.';
COMMENT ON COLUMN series.place_confidence IS 'How far to trust an inferred place, 0 to 1: (n - k + 1) / (n + 2) for n known places of k countries. Null where it is announced or unknown.';

ALTER VIEW series OWNER TO @extowner@;
