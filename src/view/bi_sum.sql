-- bi_sum.sql: views for BI tools of what the statements amount to together, in built-in column types only:
-- rounds, series, calendar, topics, the network of parties, and how much is read.
-- Relies on src/view/bi.sql, round.sql and calendar.sql.  As in bi.sql the views read with their owner's rights,
-- hide what row security hides from the caller and withhold who took part under the Chatham House Rule.

CREATE VIEW bi_rounds AS
WITH k AS MATERIALIZED (SELECT * FROM withheld)		-- few, if any: worked out once
SELECT series_key, series, parties::text[] AS parties, track::text AS track, ordinal, status, held::text AS held,
	   first_day(held) AS held_from, last_day(held) AS held_until,
	   extract(year FROM first_day(held))::int AS year, city, country::text AS country,
	   CASE WHEN NOT EXISTS (SELECT FROM k w WHERE w.statement_id = ANY (r.statement_ids) AND r.host ~ ANY (w.tells))
			THEN host END AS host,
	   r.statements, r.statement_ids, e.statement_id,
	   without_names(e.text, k.tells) AS evidence,
	   r.ordinal_inferred, nullif(r.conflicts, '[]')::text AS conflicts
FROM round r
CROSS JOIN LATERAL (
	SELECT (r.evidence -> 0 ->> 'statement_id')::bigint AS statement_id, r.evidence -> 0 ->> 'text' AS text
) e
LEFT JOIN k ON k.statement_id = e.statement_id;

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
COMMENT ON COLUMN bi_rounds.year IS 'Year of that first day.';
COMMENT ON COLUMN bi_rounds.city IS 'Where, without state or district.';
COMMENT ON COLUMN bi_rounds.country IS 'Country of that place, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN bi_rounds.host IS 'Who hosted or is to host it.';
COMMENT ON COLUMN bi_rounds.statements IS 'How many statements tell of it; republished copies count once.';
COMMENT ON COLUMN bi_rounds.statement_ids IS 'Which statements tell of it.';
COMMENT ON COLUMN bi_rounds.statement_id IS 'The best of them; null for a missing round.';
COMMENT ON COLUMN bi_rounds.evidence IS 'Words of that one that tell of it.';
COMMENT ON COLUMN bi_rounds.ordinal_inferred IS 'Whether the number is not told and follows from the rounds before and after.';
COMMENT ON COLUMN bi_rounds.conflicts IS 'In what the statements contradict each other: JSON as in the view round; null where they agree.';

CREATE VIEW bi_series AS
SELECT series_key, series, parties::text[] AS parties, track::text AS track, known, reported, overdue, missing,
	   first_held::text AS first_held, first_day(first_held) AS first_held_from,
	   last_held::text AS last_held, last_day(last_held) AS last_held_until,
	   next_ordinal, next_held::text AS next_held, first_day(next_held) AS next_held_from, last_day(next_held) AS next_held_until,
	   next_city, statements,
	   interval_months::float8 AS interval_months, intervals, regularity::float8 AS regularity, hosts::text[] AS hosts, hosting,
	   expected_ordinal, expected_held::text AS expected_held, first_day(expected_held) AS expected_from,
	   last_day(expected_held) AS expected_until, expected_city, expected_country::text AS expected_country, expected_inferred,
	   held_confidence::float8 AS held_confidence, place_confidence::float8 AS place_confidence
FROM series;

COMMENT ON VIEW bi_series IS 'One row for each series of dialogues (see the view series), in built-in column types only, for BI tools.';
COMMENT ON COLUMN bi_series.series_key IS 'The same for every way of naming one series: the key.';
COMMENT ON COLUMN bi_series.series IS 'The form of the name that statements use most.';
COMMENT ON COLUMN bi_series.parties IS 'Codes of the parties named most.';
COMMENT ON COLUMN bi_series.track IS '1 governments, 1.5 governments and others, 2 others only.';
COMMENT ON COLUMN bi_series.known IS 'Rounds that any statement tells of.';
COMMENT ON COLUMN bi_series.reported IS 'Of these, rounds that a statement reports.';
COMMENT ON COLUMN bi_series.overdue IS 'Of these, rounds announced, their time past, never reported.';
COMMENT ON COLUMN bi_series.missing IS 'Rounds that no statement tells of, between the lowest and the highest known.';
COMMENT ON COLUMN bi_series.first_held IS 'When the earliest known round was held, in Extended Date/Time Format.';
COMMENT ON COLUMN bi_series.first_held_from IS 'First day of that.';
COMMENT ON COLUMN bi_series.last_held IS 'When the latest known round was held, in Extended Date/Time Format.';
COMMENT ON COLUMN bi_series.last_held_until IS 'Last day of that.';
COMMENT ON COLUMN bi_series.next_ordinal IS 'Number of the next announced round.';
COMMENT ON COLUMN bi_series.next_held IS 'When it is to be held, in Extended Date/Time Format.';
COMMENT ON COLUMN bi_series.next_held_from IS 'First day of that.';
COMMENT ON COLUMN bi_series.next_held_until IS 'Last day of that.';
COMMENT ON COLUMN bi_series.next_city IS 'Where it is to be held.';
COMMENT ON COLUMN bi_series.statements IS 'Statements that report, recall or announce a round.';
COMMENT ON COLUMN bi_series.interval_months IS 'Median of the months from one round to the next.';
COMMENT ON COLUMN bi_series.intervals IS 'How many such distances are known.';
COMMENT ON COLUMN bi_series.regularity IS 'Share of these within a quarter of the median, 0 to 1.';
COMMENT ON COLUMN bi_series.hosts IS 'Countries of the rounds, in their order.';
COMMENT ON COLUMN bi_series.hosting IS 'in turn, one host or no pattern; null where fewer than two places are known.';
COMMENT ON COLUMN bi_series.expected_ordinal IS 'Number of the next round.';
COMMENT ON COLUMN bi_series.expected_held IS 'When it is to be expected, in Extended Date/Time Format.';
COMMENT ON COLUMN bi_series.expected_from IS 'First day of that.';
COMMENT ON COLUMN bi_series.expected_until IS 'Last day of that.';
COMMENT ON COLUMN bi_series.expected_city IS 'Where it is to be expected.';
COMMENT ON COLUMN bi_series.expected_country IS 'Country of that place, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN bi_series.expected_inferred IS 'What of this no statement announces: ordinal, held, place.';
COMMENT ON COLUMN bi_series.held_confidence IS 'How far to trust an inferred time, 0 to 1; the view series tells the formula.';
COMMENT ON COLUMN bi_series.place_confidence IS 'How far to trust an inferred place, 0 to 1.';

CREATE VIEW bi_calendar AS
SELECT e.kind, without_names(e.what, k.tells) AS what, e.parties::text[] AS parties,
	   e.due::text AS due, e.first_day AS due_from, e.last_day AS due_until,
	   extract(year FROM e.last_day)::int AS year, e.statement_id, e.seq,
	   CASE WHEN without_names(initcap(e.source), k.tells) IS NOT NULL THEN e.source END AS source,
	   e.series_key, e.series, e.ordinal AS round, e.status, e.city, e.country::text AS country, e.strength, e.topics,
	   without_names(e.evidence, k.tells) AS evidence,
	   lower(e.span) AS span_start, upper(e.span) AS span_end
FROM calendar_entry e
LEFT JOIN withheld k ON k.statement_id = e.statement_id;

COMMENT ON VIEW bi_calendar IS 'What falls due when (see the function calendar): one row for each commitment with a due date and each round announced; in built-in column types only, for BI tools.';
COMMENT ON COLUMN bi_calendar.kind IS 'commitment or round.';
COMMENT ON COLUMN bi_calendar.what IS 'The conduct in the statement''s words, or the series and number of the round.';
COMMENT ON COLUMN bi_calendar.parties IS 'Codes of those whom the commitment binds, or who hold the round.';
COMMENT ON COLUMN bi_calendar.due IS 'Until or when it is due, in Extended Date/Time Format.';
COMMENT ON COLUMN bi_calendar.due_from IS 'First day of that.';
COMMENT ON COLUMN bi_calendar.due_until IS 'Last day of that.';
COMMENT ON COLUMN bi_calendar.year IS 'Year of that last day.';
COMMENT ON COLUMN bi_calendar.statement_id IS 'Statement that says it.';
COMMENT ON COLUMN bi_calendar.seq IS 'Number of the commitment within the statement, with statement_id its key; null for a round.';
COMMENT ON COLUMN bi_calendar.source IS 'Where the statement was published, mostly a URL.';
COMMENT ON COLUMN bi_calendar.series_key IS 'Key of the series of the round, or of the meeting that the commitment was made at.';
COMMENT ON COLUMN bi_calendar.series IS 'Name of that series.';
COMMENT ON COLUMN bi_calendar.round IS 'Number of the round in its series.';
COMMENT ON COLUMN bi_calendar.status IS 'Of a round: announced or overdue.';
COMMENT ON COLUMN bi_calendar.city IS 'Where the round is to be held.';
COMMENT ON COLUMN bi_calendar.country IS 'Country of that place, ISO 3166-1 alpha-2.';
COMMENT ON COLUMN bi_calendar.strength IS 'Of a commitment: 1 (to explore) to 5 (agreed to do).';
COMMENT ON COLUMN bi_calendar.topics IS 'Of a commitment: slugs of the topics that its words name.';
COMMENT ON COLUMN bi_calendar.evidence IS 'The very characters of the statement, from span_start to before span_end.';
COMMENT ON COLUMN bi_calendar.span_start IS 'First character of the evidence in the body, from 1.';
COMMENT ON COLUMN bi_calendar.span_end IS 'Character after its last.';

CREATE TYPE topic_count AS (topic text, commitments int, renewed int, statements int, strength float8, strongest int);
COMMENT ON TYPE topic_count IS 'What topic_tally() tells of a topic: how many commitments name it, how many of these are renewed, in how many statements they stand, the mean of their strengths to two places, the strength of the strongest.';
CREATE FUNCTION topic_tally_add(internal, statement_id bigint, topics text[], renewed boolean, strength int) RETURNS internal
AS 'MODULE_PATHNAME', 'dlg_topic_tally_add' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION topic_tally_add(internal, bigint, text[], boolean, int) IS 'Adds a commitment to the state of topic_tally.';
CREATE FUNCTION topic_tally_rows(internal) RETURNS topic_count[]
AS 'MODULE_PATHNAME', 'dlg_topic_tally_rows' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION topic_tally_rows(internal) IS 'What the state of topic_tally amounts to.';
CREATE AGGREGATE topic_tally(statement_id bigint, topics text[], renewed boolean, strength int) (
	SFUNC = topic_tally_add, STYPE = internal, SSPACE = 400, FINALFUNC = topic_tally_rows, PARALLEL = SAFE
);
COMMENT ON AGGREGATE topic_tally(bigint, text[], boolean, int) IS
'Counts commitments by topic: one topic_count for each topic that they name, in no order, null where they name none. A commitment on two topics counts in both; one with a null argument not at all.';

-- Each topic's label is looked up once.
CREATE VIEW bi_topics WITH (security_barrier = true) AS
WITH l AS MATERIALIZED (SELECT topic, broader, topic_label(topic) AS label FROM topic)
SELECT g.series_key, g.series, g.year, t.topic, l.label, l.broader, t.commitments, t.renewed, t.statements, t.strength, t.strongest
FROM (
	SELECT d.series_key, max(d.series) AS series, extract(year FROM coalesce(first_day(d.held), s.published))::int AS year,
		   topic_tally(c.statement_id, c.topics, c.renewed, c.strength) AS tally
	FROM commitment c
	JOIN statement s ON s.id = c.statement_id
	LEFT JOIN reported d ON d.statement_id = s.id
	LEFT JOIN copy o ON o.statement_id = s.id
	WHERE visible(s.id) AND o.statement_id IS NULL
	GROUP BY d.series_key, extract(year FROM coalesce(first_day(d.held), s.published))::int
) g
CROSS JOIN unnest(g.tally) AS t
LEFT JOIN l ON l.topic = t.topic;

COMMENT ON VIEW bi_topics IS 'What the commitments of each series are about, year by year: one row for each series, year and topic. A commitment on two topics counts in both; those of republished copies do not count.';
COMMENT ON COLUMN bi_topics.series_key IS 'Key of the series; null for statements that report no meeting of a named one.';
COMMENT ON COLUMN bi_topics.series IS 'A name of that series.';
COMMENT ON COLUMN bi_topics.year IS 'Year of the meeting, where it is not known that of publication.';
COMMENT ON COLUMN bi_topics.topic IS 'Slug of the topic, see the table topic.';
COMMENT ON COLUMN bi_topics.label IS 'Its name, in the language of the setting dialogue.language where it has one in that, else in English.';
COMMENT ON COLUMN bi_topics.broader IS 'The group that it belongs to.';
COMMENT ON COLUMN bi_topics.commitments IS 'Commitments on it.';
COMMENT ON COLUMN bi_topics.renewed IS 'Of these, those that restate an earlier one.';
COMMENT ON COLUMN bi_topics.statements IS 'Statements that they stand in.';
COMMENT ON COLUMN bi_topics.strength IS 'Their mean strength, 1 (to explore) to 5 (agreed to do).';
COMMENT ON COLUMN bi_topics.strongest IS 'The strength of the strongest.';

-- Few sets of parties hold many meetings: sets are counted first and taken apart then.
CREATE VIEW bi_party_network WITH (security_barrier = true) AS
WITH dated AS MATERIALIZED (
	SELECT s.id, d.parties, extract(year FROM coalesce(first_day(d.held), s.published))::int AS year
	FROM statement s
	LEFT JOIN reported d ON d.statement_id = s.id
	WHERE visible(s.id) AND NOT EXISTS (SELECT FROM copy o WHERE o.statement_id = s.id)
)
SELECT a.party::text AS party_a, b.party::text AS party_b, max(an.name) AS name_a, max(bn.name) AS name_b, n.year,
	   sum(n.rounds)::int AS rounds, sum(n.statements)::int AS statements, sum(n.commitments)::int AS commitments
FROM (
	SELECT parties, extract(year FROM first_day(held))::int AS year, count(*) AS rounds, 0 AS statements, 0 AS commitments
	FROM round WHERE status IN ('reported', 'recalled') GROUP BY 1, 2
	UNION ALL
	SELECT parties, year, 0, count(*), 0 FROM dated GROUP BY 1, 2
	UNION ALL
	SELECT c.actors, d.year, 0, 0, count(*) FROM commitment c JOIN dated d ON d.id = c.statement_id GROUP BY 1, 2
) n
CROSS JOIN unnest(n.parties) AS a (party)
JOIN unnest(n.parties) AS b (party) ON a.party < b.party
LEFT JOIN party_info an ON an.party = a.party
LEFT JOIN party_info bn ON bn.party = b.party
GROUP BY a.party, b.party, n.year;

COMMENT ON VIEW bi_party_network IS 'Who meets whom: one row for each pair of parties and year. Each pair is there once, its codes in alphabetical order. Republished copies do not count.';
COMMENT ON COLUMN bi_party_network.party_a IS 'Code of the one party.';
COMMENT ON COLUMN bi_party_network.party_b IS 'Code of the other, later in the alphabet.';
COMMENT ON COLUMN bi_party_network.name_a IS 'Name of the one.';
COMMENT ON COLUMN bi_party_network.name_b IS 'Name of the other.';
COMMENT ON COLUMN bi_party_network.year IS 'Year of the meeting, where it is not known that of publication; null where neither is.';
COMMENT ON COLUMN bi_party_network.rounds IS 'Meetings held by both (and perhaps others): rounds that are reported or recalled.';
COMMENT ON COLUMN bi_party_network.statements IS 'Statements that report a meeting of both.';
COMMENT ON COLUMN bi_party_network.commitments IS 'Commitments that bind both.';

CREATE VIEW bi_coverage WITH (security_barrier = true) AS
SELECT s.publisher, extract(year FROM s.published)::int AS year, count(*)::int AS statements, count(o.statement_id)::int AS copies,
	   count(d.statement_id)::int AS with_dialogue, (count(*) - count(d.statement_id))::int AS without_dialogue,
	   count(*) FILTER (WHERE f.facts IS NULL)::int AS without_facts,
	   coalesce(sum(f.participants), 0)::int AS participants, coalesce(sum(f.acts), 0)::int AS acts,
	   coalesce(sum(f.commitments), 0)::int AS commitments,
	   coalesce(sum(f.commitments) FILTER (WHERE o.statement_id IS NULL), 0)::int AS commitments_once,
	   coalesce(sum(f.facts), 0)::int AS facts, coalesce(sum(f.curated), 0)::int AS curated,
	   round(sum(f.curated) / nullif(sum(f.facts), 0), 4)::float8 AS curated_share,
	   array_agg(DISTINCT s.language ORDER BY s.language) FILTER (WHERE s.language IS NOT NULL) AS languages,
	   count(*) FILTER (WHERE s.language IS NULL)::int AS language_unknown,
	   min(s.published) AS first_published, max(s.published) AS last_published, max(s.loaded_at) AS last_loaded
FROM statement s
LEFT JOIN reported d ON d.statement_id = s.id
LEFT JOIN copy o ON o.statement_id = s.id
LEFT JOIN (
	SELECT statement_id, count(*) AS facts, count(*) FILTER (WHERE origin = 'curated') AS curated,
		   count(*) FILTER (WHERE kind = 'p') AS participants, count(*) FILTER (WHERE kind = 'a') AS acts,
		   count(*) FILTER (WHERE kind = 'c') AS commitments
	FROM (SELECT statement_id, origin, 'd' AS kind FROM dialogue
		  UNION ALL SELECT statement_id, origin, 'h' FROM host
		  UNION ALL SELECT statement_id, origin, 'p' FROM participant
		  UNION ALL SELECT statement_id, origin, 's' FROM session
		  UNION ALL SELECT statement_id, origin, 'a' FROM act
		  UNION ALL SELECT statement_id, origin, 'c' FROM commitment
		  UNION ALL SELECT statement_id, origin, 'i' FROM citation
		  UNION ALL SELECT statement_id, origin, 'y' FROM acronym) fact
	GROUP BY statement_id
) f ON f.statement_id = s.id
WHERE visible(s.id)
GROUP BY s.publisher, extract(year FROM s.published)::int;

COMMENT ON VIEW bi_coverage IS 'How much is read: one row for each publisher and year of publication.';
COMMENT ON COLUMN bi_coverage.publisher IS 'Who published the statements; null where not told.';
COMMENT ON COLUMN bi_coverage.year IS 'Year of publication; null where not told.';
COMMENT ON COLUMN bi_coverage.statements IS 'How many there are.';
COMMENT ON COLUMN bi_coverage.copies IS 'Of these, republished copies of another; all that follows counts them too, but for commitments_once.';
COMMENT ON COLUMN bi_coverage.with_dialogue IS 'Of these, those that report a meeting.';
COMMENT ON COLUMN bi_coverage.without_dialogue IS 'And those that report none.';
COMMENT ON COLUMN bi_coverage.without_facts IS 'Of these, those in which nothing at all was found.';
COMMENT ON COLUMN bi_coverage.participants IS 'Persons and organisations found.';
COMMENT ON COLUMN bi_coverage.acts IS 'Acts found.';
COMMENT ON COLUMN bi_coverage.commitments IS 'Commitments found.';
COMMENT ON COLUMN bi_coverage.commitments_once IS 'Of these, those that do not stand in a republished copy.';
COMMENT ON COLUMN bi_coverage.facts IS 'Rows of all kinds.';
COMMENT ON COLUMN bi_coverage.curated IS 'Of these, rows added or edited by an analyst.';
COMMENT ON COLUMN bi_coverage.curated_share IS 'That as a share, 0 to 1; null where there are no facts.';
COMMENT ON COLUMN bi_coverage.languages IS 'ISO 639-1 codes of the languages that they are in.';
COMMENT ON COLUMN bi_coverage.language_unknown IS 'Statements whose language cannot be told.';
COMMENT ON COLUMN bi_coverage.first_published IS 'Day of the earliest.';
COMMENT ON COLUMN bi_coverage.last_published IS 'Day of the latest.';
COMMENT ON COLUMN bi_coverage.last_loaded IS 'When the last of them was loaded.';

ALTER VIEW bi_rounds OWNER TO @extowner@;
ALTER VIEW bi_series OWNER TO @extowner@;
ALTER VIEW bi_calendar OWNER TO @extowner@;
ALTER VIEW bi_topics OWNER TO @extowner@;
ALTER VIEW bi_party_network OWNER TO @extowner@;
ALTER VIEW bi_coverage OWNER TO @extowner@;

-- A table that was never analyzed counts as ten pages.  Of these that are empty or small, and joined by every view,
-- the planner knows so from the start; else it compiles (JIT) for seconds what runs in one.
ANALYZE series_alias, copied, topic, party_info;
