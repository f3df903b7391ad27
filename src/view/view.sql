-- view.sql: what the statements amount to together: rounds, series, and flat views for BI tools.
-- Relies on src/type/*.sql and src/statement/table.sql.  All views read with the rights of
-- whoever asks (security_invoker), so that row security on the tables holds in them too.

-- Days that every client can show ---------------------------------------------

CREATE FUNCTION first_day(edtf) RETURNS date
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN CASE WHEN $1::text !~ 'Y|XXXX|(^|[^0-9X?~%])[?~%]*-'
				THEN nullif(nullif(edtf_lower($1), '-infinity'), 'infinity') END;
COMMENT ON FUNCTION first_day(edtf) IS
'First day that the expression can mean, as a date that any client can show; NULL where it is open, unknown, without a year, or not within the years 1 to 9999. Raises no error. See edtf_lower for the bound itself.';

CREATE FUNCTION last_day(edtf) RETURNS date
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN CASE WHEN $1::text !~ 'Y|XXXX|(^|[^0-9X?~%])[?~%]*-'
				THEN nullif(nullif(edtf_upper($1), '-infinity'), 'infinity') END;
COMMENT ON FUNCTION last_day(edtf) IS
'Last day that the expression can mean, as a date that any client can show; NULL where it is open, unknown, without a year, or not within the years 1 to 9999. Raises no error. See edtf_upper for the bound itself.';

-- Rounds ----------------------------------------------------------------------

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

-- Series ----------------------------------------------------------------------

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

-- Flat views for BI tools -----------------------------------------------------

CREATE VIEW bi_commitments WITH (security_invoker = true) AS
SELECT c.statement_id, c.seq, s.source, s.publisher, s.title, s.published,
	   d.series_key, d.series, d.ordinal AS round, d.held::text AS held,
	   first_day(d.held) AS held_from, last_day(d.held) AS held_until, d.city, d.country::text AS country,
	   d.parties::text[] AS parties, c.actors::text[] AS actors, c.content, c.strength, c.renewed,
	   a.verb, a.hedge, c.partners, c.topics, c.due::text AS due,
	   first_day(c.due) AS due_from, last_day(c.due) AS due_until,
	   CASE WHEN c.origin = 'parsed' AND c.content IS NOT NULL THEN c.content	-- the same, without reading the body
			ELSE substr(s.body, lower(c.span), upper(c.span) - lower(c.span)) END AS evidence,
	   a.sentence,
	   lower(c.span) AS span_start, upper(c.span) AS span_end, c.origin::text AS origin
FROM commitment c
JOIN statement s ON s.id = c.statement_id
LEFT JOIN act a ON a.statement_id = c.statement_id AND a.seq = c.act_seq
LEFT JOIN LATERAL (SELECT * FROM dialogue m WHERE m.statement_id = c.statement_id AND m.relation = 'reports'
				   ORDER BY m.seq LIMIT 1) d ON true;

COMMENT ON VIEW bi_commitments IS 'One row for each commitment, in built-in column types only, for BI tools. Dates that are open, unknown or beyond the years 1 to 9999 are null, never infinite.';
COMMENT ON COLUMN bi_commitments.statement_id IS 'Statement that says it.';
COMMENT ON COLUMN bi_commitments.seq IS 'Number within the statement, from 0; with statement_id the key.';
COMMENT ON COLUMN bi_commitments.source IS 'Where the statement was published, mostly a URL.';
COMMENT ON COLUMN bi_commitments.publisher IS 'Who published it.';
COMMENT ON COLUMN bi_commitments.title IS 'Title of the statement.';
COMMENT ON COLUMN bi_commitments.published IS 'Day of publication.';
COMMENT ON COLUMN bi_commitments.series_key IS 'Key of the series of the dialogue that the statement reports; null where it reports none.';
COMMENT ON COLUMN bi_commitments.series IS 'Name of that series as the statement has it.';
COMMENT ON COLUMN bi_commitments.round IS 'Number of that meeting in its series.';
COMMENT ON COLUMN bi_commitments.held IS 'When it was held, in Extended Date/Time Format.';
COMMENT ON COLUMN bi_commitments.held_from IS 'First day of that.';
COMMENT ON COLUMN bi_commitments.held_until IS 'Last day of that.';
COMMENT ON COLUMN bi_commitments.city IS 'Where it was held.';
COMMENT ON COLUMN bi_commitments.country IS 'Country of that place, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN bi_commitments.parties IS 'Codes of those who held it.';
COMMENT ON COLUMN bi_commitments.actors IS 'Codes of those whom the commitment binds.';
COMMENT ON COLUMN bi_commitments.content IS 'The conduct, in the statement''s words.';
COMMENT ON COLUMN bi_commitments.strength IS '1 (to explore) to 5 (agreed to do).';
COMMENT ON COLUMN bi_commitments.renewed IS 'Whether the words restate an earlier commitment.';
COMMENT ON COLUMN bi_commitments.verb IS 'Verb of the act that makes it, as a lemma.';
COMMENT ON COLUMN bi_commitments.hedge IS 'Words that leave it open, such as "where possible".';
COMMENT ON COLUMN bi_commitments.partners IS 'Outsiders with or for whom it is done: party codes, else acronyms or names.';
COMMENT ON COLUMN bi_commitments.topics IS 'Slugs of the topics that its words name.';
COMMENT ON COLUMN bi_commitments.due IS 'Until or when it is due, in Extended Date/Time Format.';
COMMENT ON COLUMN bi_commitments.due_from IS 'First day of that.';
COMMENT ON COLUMN bi_commitments.due_until IS 'Last day of that.';
COMMENT ON COLUMN bi_commitments.evidence IS 'The very characters of the statement, from span_start to before span_end.';
COMMENT ON COLUMN bi_commitments.sentence IS 'The sentence of the act that makes it.';
COMMENT ON COLUMN bi_commitments.span_start IS 'First character of the evidence in the body, from 1.';
COMMENT ON COLUMN bi_commitments.span_end IS 'Character after its last.';
COMMENT ON COLUMN bi_commitments.origin IS 'parsed, or curated by an analyst.';

CREATE VIEW bi_rounds WITH (security_invoker = true) AS
SELECT series_key, series, parties::text[] AS parties, track::text AS track, ordinal, status, held::text AS held,
	   first_day(held) AS held_from, last_day(held) AS held_until, city, country::text AS country, host,
	   cardinality(statement_ids) AS statements, statement_ids,
	   evidence -> 0 ->> 'text' AS evidence
FROM round;

COMMENT ON VIEW bi_rounds IS 'One row for each round of a series (see the view round), in built-in column types only, for BI tools. Dates that are open, unknown or beyond the years 1 to 9999 are null, never infinite.';
COMMENT ON COLUMN bi_rounds.series_key IS 'The same for every way of naming one series; null for a meeting of no named series.';
COMMENT ON COLUMN bi_rounds.series IS 'Name of the series as this round''s statements give it.';
COMMENT ON COLUMN bi_rounds.parties IS 'Codes of those who hold the dialogue.';
COMMENT ON COLUMN bi_rounds.track IS '1 governments, 1.5 governments and others, 2 others only.';
COMMENT ON COLUMN bi_rounds.ordinal IS 'Number of the round in its series.';
COMMENT ON COLUMN bi_rounds.status IS 'reported, recalled, announced, overdue or missing.';
COMMENT ON COLUMN bi_rounds.held IS 'When it was held or is to be held, in Extended Date/Time Format.';
COMMENT ON COLUMN bi_rounds.held_from IS 'First day of that.';
COMMENT ON COLUMN bi_rounds.held_until IS 'Last day of that.';
COMMENT ON COLUMN bi_rounds.city IS 'Where, without state or district.';
COMMENT ON COLUMN bi_rounds.country IS 'Country of that place, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN bi_rounds.host IS 'Who hosted or is to host it.';
COMMENT ON COLUMN bi_rounds.statements IS 'How many statements tell of it.';
COMMENT ON COLUMN bi_rounds.statement_ids IS 'Which statements tell of it.';
COMMENT ON COLUMN bi_rounds.evidence IS 'Words of the best of them that tell of it.';

ALTER VIEW round OWNER TO @extowner@;
ALTER VIEW series OWNER TO @extowner@;
ALTER VIEW bi_commitments OWNER TO @extowner@;
ALTER VIEW bi_rounds OWNER TO @extowner@;
