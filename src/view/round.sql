-- round.sql: what the statements amount to together: the rounds of every series.
-- Relies on src/view/day.sql, src/view/telling.sql and src/view/copy.sql.  What the view reads of the tables it reads itself, with
-- its owner's rights: a function would read with those of whoever asks.

-- An announcement is a plan: where the round is known to have been held, what
-- was planned otherwise contradicts nothing.
CREATE FUNCTION round_conflicts(tellings jsonb) RETURNS jsonb
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
BEGIN ATOMIC
	WITH telling AS (
		SELECT d.*, bool_or(d.relation <> 'announces') OVER () AS known
		FROM jsonb_to_recordset(tellings) AS d (statement_id bigint, relation meeting_relation, ordinal int, held edtf,
												city text, country party)
	), said AS (
		SELECT v.field, v.place, v.value, min(first_day(v.held)) AS first, max(last_day(v.held)) AS last,
			   jsonb_agg(DISTINCT t.statement_id) AS statement_ids,
			   -- "Lulea" and "Luleå" are one place
			   CASE WHEN getdatabaseencoding() = 'UTF8' THEN regexp_replace(normalize(lower(v.value), NFD), '[\u0300-\u036f]', '', 'g')
					ELSE lower(v.value) END AS plain
		FROM telling t, LATERAL (VALUES (1, 'ordinal', t.ordinal::text, NULL::edtf), (2, 'held', t.held::text, t.held),
										(3, 'city', t.city, NULL), (4, 'country', t.country::text, NULL)) AS v (place, field, value, held)
		WHERE v.value IS NOT NULL AND (t.relation <> 'announces' OR NOT t.known)
		GROUP BY v.field, v.place, v.value
	), differing AS (
		SELECT field, place, jsonb_agg(jsonb_build_object('value', value, 'statement_ids', statement_ids) ORDER BY value) AS said
		FROM said
		GROUP BY field, place
		-- times that can be the same ("in 2018", "on 1 October 2018") are no contradiction
		HAVING count(DISTINCT plain) > 1 AND (field <> 'held' OR max(first) > min(last))
	)
	SELECT coalesce(jsonb_agg(jsonb_build_object('field', field, 'said', said) ORDER BY place), '[]') FROM differing;
END;
COMMENT ON FUNCTION round_conflicts(jsonb) IS
'In what tellings of a round (an array of objects with the columns of dialogue that are compared) contradict each other: the column conflicts of the view round.';

-- The steps, each a named part of the view:
--   told       all tellings but mentions, numbered in the order in which they are trusted
--   dated      those known to a month or better are cut into occasions, numbered in order of time: what
--              overlaps is one ("in October 2018", "on 1 October 2018")
--   placed     a coarser time ("in 2018") joins the only occasion that its year has
--   numbered   the number of each telling, which it or another of its occasion tells
--   flanked    the nearest occasions before and after that have a number
--   counted    numbers that these neighbours fix
--   followed   what a statement announces next has the number after the one it reports
--   merged     one row for each round that is told of
-- Every window is partitioned by series_key, so that a condition on it reaches the index on the table; what a query
-- does not ask for, such as the evidence, is not computed.
CREATE VIEW round WITH (security_barrier = true) AS
WITH told AS (
	SELECT t.*, first_day(t.held) AS first, last_day(t.held) AS last,
		   row_number() OVER (PARTITION BY t.series_key ORDER BY t.relation, t.published, t.statement_id, t.seq) AS trust,
		   CASE WHEN t.relation = 'announces' AND t.series_key IS NOT NULL
				THEN min(t.ordinal) FILTER (WHERE t.relation = 'reports') OVER (PARTITION BY t.series_key, t.statement_id)
					 + 1::bigint END AS next
	FROM (
		SELECT t.statement_id, t.seq, t.published, t.once, t.relation, t.series, t.series_key, t.ordinal, t.track, t.parties,
			   coalesce(t.held, CASE WHEN t.relation = 'reports' THEN coalesce(t.original_held,
					-- a fact sheet that tells neither number nor time: the only meeting that others report in its week
					CASE WHEN t.series_key IS NOT NULL AND t.ordinal IS NULL
						  AND max(t.begun) FILTER (WHERE dated) OVER near <= min(t.ended) FILTER (WHERE dated) OVER near
						 THEN min(t.held) FILTER (WHERE dated) OVER near END) END) AS held,
			   -- and of those that others tell as little of, the first of its week
			   coalesce(CASE WHEN t.relation = 'reports' AND t.series_key IS NOT NULL AND t.ordinal IS NULL AND t.published IS NOT NULL
							 THEN min(t.once) FILTER (WHERE t.relation = 'reports' AND t.ordinal IS NULL AND t.held IS NULL) OVER near END,
						t.once) AS beside,
			   t.city, t.country, t.span, t.text, t.hosts
		FROM (
			SELECT t.*, s.published, k.once, first_day(t.held) AS begun, last_day(t.held) AS ended,
				   -- a copy that does not know when ("today") reports what its original does
				   min(t.held) FILTER (WHERE t.relation = 'reports') OVER (PARTITION BY t.series_key, k.once) AS original_held,
				   substr(s.body, lower(t.span), upper(t.span) - lower(t.span)) AS text,
				   coalesce(t.host, CASE WHEN t.relation = 'reports'
										 THEN (SELECT string_agg(h.name, '; ' ORDER BY h.seq) FROM host h
											   WHERE h.statement_id = t.statement_id) END) AS hosts
			FROM telling t
			JOIN statement s ON s.id = t.statement_id
			LEFT JOIN copy_set c ON c.statement_id = t.statement_id
			CROSS JOIN LATERAL (SELECT coalesce(c.root, t.statement_id)) AS k (once)
			WHERE t.relation <> 'mentions'
		) t
		CROSS JOIN LATERAL (SELECT t.relation = 'reports' AND t.ended - t.begun < 31) AS d (dated)
		WINDOW near AS (PARTITION BY t.series_key ORDER BY coalesce(t.begun, t.published)
						RANGE BETWEEN '7 days' PRECEDING AND '7 days' FOLLOWING)
	) t
	-- what is recalled with neither ordinal nor time says too little to be a round
	WHERE t.relation <> 'recalls' OR t.ordinal IS NOT NULL OR t.held IS NOT NULL
), dated AS (
	SELECT *, CASE WHEN fine THEN count(*) FILTER (WHERE apart) OVER (PARTITION BY series_key ORDER BY first, last) END AS occasion
	FROM (SELECT *, fine AND first > max(last) FILTER (WHERE fine)
							 OVER (PARTITION BY series_key ORDER BY first, last
								   ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS apart
		  FROM (SELECT *, series_key IS NOT NULL AND last - first < 31 AS fine FROM told) t) cut
), placed AS (
	SELECT *,
		   CASE WHEN occasion IS NOT NULL THEN occasion
				WHEN date_part('year', first) = date_part('year', last)
				 AND min(occasion) OVER same_year = max(occasion) OVER same_year
				 AND min(first) FILTER (WHERE fine) OVER same_year <= last
				 AND max(last) FILTER (WHERE fine) OVER same_year >= first
				 AND (min(ordinal) OVER same_year = max(ordinal) OVER same_year) IS NOT FALSE
				THEN min(occasion) OVER same_year END AS place
	FROM dated
	WINDOW same_year AS (PARTITION BY series_key, date_part('year', first))
), numbered AS (
	SELECT *, coalesce('occasion ' || place, held::text) AS time,
		   CASE WHEN series_key IS NULL THEN ordinal
				ELSE coalesce(
					-- of two numbers for one day the more trusted counts
					CASE WHEN fine AND last - first < 27
						 THEN (min(ARRAY[trust, ordinal]) FILTER (WHERE ordinal IS NOT NULL) OVER same_day)[2] END,
					ordinal,
					CASE WHEN held IS NOT NULL
						 THEN coalesce((min(ARRAY[trust, ordinal]) FILTER (WHERE ordinal IS NOT NULL) OVER same_time)[2],
									   min(next) OVER same_time) END,
					next) END AS number
	FROM placed
	WINDOW same_day AS (PARTITION BY series_key, fine AND last - first < 27, first),
		   same_time AS (PARTITION BY series_key, place, CASE WHEN place IS NULL THEN held::text END)
), flanked AS (
	SELECT *, max(known) OVER (PARTITION BY series_key ORDER BY place) AS before,
		   min(known) OVER (PARTITION BY series_key ORDER BY place DESC) AS after,
		   bool_or(series ~* '\m(annual|yearly)\M') OVER (PARTITION BY series_key) AS annual
	FROM (SELECT *, date_part('year', first)::bigint AS year,
				 CASE WHEN place IS NOT NULL AND number IS NOT NULL
					  THEN ARRAY[place, number, date_part('year', first)::bigint] END AS known
		  FROM numbered) n
), counted AS (
	SELECT *,
		   CASE WHEN number IS NOT NULL THEN number
				-- the only one between the third and the fifth is the fourth
				WHEN after[2] - before[2] = after[1] - before[1] THEN before[2] + place - before[1]
				-- of an annual series the one in the year after the third is the fourth, if that leaves room
				WHEN annual AND (after[2] - before[2] > after[1] - before[1]) IS NOT FALSE THEN
					CASE WHEN year - before[3] = place - before[1] THEN before[2] + place - before[1]
						 WHEN after[3] - year = after[1] - place AND after[2] > after[1] - place
						 THEN after[2] - after[1] + place END
		   END AS count
	FROM flanked
), followed AS (
	SELECT *, CASE WHEN count < 2147483648 THEN count
				   WHEN count IS NULL AND relation = 'announces' AND series_key IS NOT NULL
				   THEN min(count) FILTER (WHERE relation = 'reports' AND count < 2147483647)
						OVER (PARTITION BY series_key, statement_id) + 1 END::int AS round
	FROM counted
), merged AS (
	SELECT series_key, round, min(relation) AS best, round IS NOT NULL AND NOT coalesce(bool_or(ordinal = round), false) AS inferred,
		   (array_agg(series ORDER BY trust) FILTER (WHERE series IS NOT NULL))[1] AS series,
		   (array_agg(parties ORDER BY trust) FILTER (WHERE parties <> '{}'))[1] AS parties,
		   (array_agg(track ORDER BY trust) FILTER (WHERE track IS NOT NULL))[1] AS track,
		   (array_agg(held ORDER BY trust) FILTER (WHERE held IS NOT NULL))[1] AS held,
		   (array_agg(city ORDER BY trust) FILTER (WHERE city IS NOT NULL))[1] AS city,
		   (array_agg(country ORDER BY trust) FILTER (WHERE country IS NOT NULL))[1] AS country,
		   (array_agg(hosts ORDER BY trust) FILTER (WHERE hosts IS NOT NULL))[1] AS host,
		   array_agg(DISTINCT statement_id) AS statement_ids, count(DISTINCT once)::int AS statements,
		   jsonb_agg(jsonb_build_object('statement_id', statement_id, 'relation', relation, 'span', span, 'text', text)
					 ORDER BY trust) AS evidence,
		   jsonb_agg(jsonb_build_object('statement_id', statement_id, 'relation', relation, 'ordinal', ordinal, 'held', held,
										'city', city, 'country', country)) AS tellings,
		   min(ordinal) < max(ordinal) OR max(first) > min(last) OR min(city) < max(city) OR min(country) < max(country) AS disputed,
		   -- the last round within reach that was held: an ordinal 100 above is taken for a wrong one
		   max(CASE WHEN min(relation) <> 'announces' THEN round END)
		   OVER (PARTITION BY series_key ORDER BY round RANGE BETWEEN CURRENT ROW AND 100 FOLLOWING) AS reached,
		   lag(round) OVER (PARTITION BY series_key ORDER BY round) AS previous
	FROM followed
	-- of neither number nor time: a round for each statement, its copies and what is published beside it
	GROUP BY series_key, round, CASE WHEN round IS NULL THEN coalesce(time, 'text ' || beside) END,
			 CASE WHEN series_key IS NULL THEN parties::text END
)
SELECT series_key, series, coalesce(parties, '{}') AS parties, track, number AS ordinal,
	   CASE WHEN absent THEN 'missing'
			WHEN best = 'reports' THEN 'reported'
			WHEN best = 'recalls' THEN 'recalled'
			WHEN last_day(held) < current_date OR round < reached THEN 'overdue'
			ELSE 'announced' END AS status,
	   CASE WHEN NOT absent THEN held END AS held,
	   CASE WHEN NOT absent THEN city END AS city,
	   CASE WHEN NOT absent THEN country END AS country,
	   CASE WHEN NOT absent THEN host END AS host,
	   CASE WHEN absent THEN '{}' ELSE statement_ids END AS statement_ids,
	   CASE WHEN absent THEN '[]' ELSE evidence END AS evidence,
	   inferred AND NOT absent AS ordinal_inferred,
	   CASE WHEN disputed AND NOT absent THEN round_conflicts(tellings) ELSE '[]' END AS conflicts,
	   CASE WHEN absent THEN 0 ELSE statements END AS statements
FROM merged,
	-- each round, and before it those of the gap after the one that precedes it
	unnest(CASE WHEN series_key IS NOT NULL AND round::bigint - previous BETWEEN 2 AND 100
				THEN ARRAY(SELECT generate_series(previous + 1, round)) ELSE ARRAY[round] END) AS number,
	LATERAL (SELECT coalesce(number < round, false) AS absent) gap;

COMMENT ON VIEW round IS
'One row for each round of a series, merged from all statements that report, recall or announce it (mentions of other series are left out). A report is trusted before a recollection, that before an announcement, the earlier published before the later; each field is the first that is told. Tellings are of one round where they give the same ordinal, the same day, or times that overlap; a telling of a year alone is of the only round known in it, a report with neither number nor time of the only round that another reports as held within a week of its publication, or of the one that others report as vaguely in that week. Where no statement tells the ordinal, it is taken from the rounds before and after (see ordinal_inferred). Between the lowest and the highest known ordinal the rounds that no statement tells of are there as missing; a gap of 100 rounds or more is taken for a wrong ordinal and not filled. Meetings of no named series are of one round where parties and time are the same.';
COMMENT ON COLUMN round.series_key IS 'The same for every way of naming one series, as series_alias has it; null for a meeting of no named series.';
COMMENT ON COLUMN round.series IS 'Name of the series as this round''s statements give it, without ordinal and year.';
COMMENT ON COLUMN round.parties IS 'Those who hold the dialogue.';
COMMENT ON COLUMN round.track IS '1 governments, 1.5 governments and others, 2 others only; null where not told.';
COMMENT ON COLUMN round.ordinal IS 'Number of the round in its series, from 1; null where no statement tells it and its neighbours do not fix it.';
COMMENT ON COLUMN round.status IS 'reported (a statement reports it), recalled (a later one tells of it), announced (it is still to come, or its time is not told), overdue (announced, its time past or a later round held, never reported), missing (a gap in the ordinals).';
COMMENT ON COLUMN round.held IS 'When it was held or is to be held.';
COMMENT ON COLUMN round.city IS 'Where, without state or district.';
COMMENT ON COLUMN round.country IS 'Country of that place.';
COMMENT ON COLUMN round.host IS 'Who hosted or is to host it, as the text names them; several are joined by semicolons.';
COMMENT ON COLUMN round.statement_ids IS 'Statements that tell of it, ascending.';
COMMENT ON COLUMN round.evidence IS 'Where they tell of it: a JSON array of {statement_id, relation, span, text}, the most trusted first; text is what the span of the body holds.';
COMMENT ON COLUMN round.ordinal_inferred IS 'Whether no statement tells the ordinal: the round is the next after the one that its announcement reports, or its neighbours in time leave no other (one between the third and the fifth; in a series called annual, the one of the year after the third).';
COMMENT ON COLUMN round.conflicts IS 'In what the statements contradict each other: a JSON array of {field, said}, field being ordinal, held, city or country and said an array of {value, statement_ids}, each value with the statements that give it; [] where they agree. Times are a contradiction only where they cannot be the same; what was announced counts only while no statement tells that the round was held.';
COMMENT ON COLUMN round.statements IS 'How many statements tell of it; republished copies count once, though statement_ids has them all.';

ALTER VIEW round OWNER TO @extowner@;
