-- bi.sql: flat views for BI tools, in built-in column types only.
-- Relies on src/view/round.sql.  The views read with the rights of whoever asks (security_invoker).

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

ALTER VIEW bi_commitments OWNER TO @extowner@;
ALTER VIEW bi_rounds OWNER TO @extowner@;
