-- bi.sql: flat views for BI tools, in built-in column types only: one row for each statement, commitment,
-- act and member of a delegation.  What they amount to together is in bi_sum.sql.
-- Relies on src/view/telling.sql, row_security.sql, copy.sql and mask.sql.
--
-- The views read with their owner's rights, so that SELECT on them is all that a role needs.  Each hides the
-- statements that row security hides from the caller (guarded, visible) and withholds who took part in a
-- meeting under the Chatham House Rule (k).  Both cost next to nothing where they do not apply.

CREATE VIEW bi_statements AS
SELECT s.id AS statement_id,
	   CASE WHEN without_names(initcap(s.source), k.tells) IS NOT NULL THEN s.source END AS source,
	   s.publisher, without_names(s.title, k.tells) AS title, s.published, s.language,
	   CASE WHEN k.statement_id IS NULL THEN s.body END AS body,
	   d.series_key, d.series, d.ordinal AS round, d.track::text AS track, d.held::text AS held,
	   first_day(d.held) AS held_from, last_day(d.held) AS held_until,
	   coalesce(first_day(d.held), s.published) AS day,
	   extract(year FROM coalesce(first_day(d.held), s.published))::int AS year,
	   d.city, d.country::text AS country, d.parties::text[] AS parties, d.rule,
	   (SELECT count(*) FROM participant p WHERE p.statement_id = s.id)::int AS participants,
	   (SELECT count(*) FROM act a WHERE a.statement_id = s.id)::int AS acts,
	   (SELECT count(*) FROM commitment c WHERE c.statement_id = s.id)::int AS commitments,
	   s.loaded_at, o.original_id AS copy_of
FROM statement s
LEFT JOIN reported d ON d.statement_id = s.id
LEFT JOIN withheld k ON k.statement_id = s.id
LEFT JOIN copy o ON o.statement_id = s.id
WHERE guarded() AND visible(s.id);

CREATE VIEW bi_commitments AS
SELECT c.statement_id, c.seq,
	   CASE WHEN without_names(initcap(s.source), k.tells) IS NOT NULL THEN s.source END AS source,
	   s.publisher, without_names(s.title, k.tells) AS title, s.published,
	   d.series_key, d.series, d.ordinal AS round, d.held::text AS held,
	   first_day(d.held) AS held_from, last_day(d.held) AS held_until,
	   coalesce(first_day(d.held), s.published) AS day,
	   extract(year FROM coalesce(first_day(d.held), s.published))::int AS year,
	   d.city, d.country::text AS country, d.parties::text[] AS parties,
	   c.actors::text[] AS actors,
	   without_names(c.content, k.tells) AS content, c.strength, c.renewed,
	   a.verb, a.mode::text AS mode, a.hedge, c.partners, c.topics, c.due::text AS due,
	   first_day(c.due) AS due_from, last_day(c.due) AS due_until,
	   without_names(e.evidence, k.tells) AS evidence,
	   without_names(a.sentence, k.tells) AS sentence,
	   lower(c.span) AS span_start, upper(c.span) AS span_end, c.origin::text AS origin,
	   o.original_id AS copy_of
FROM commitment c
JOIN statement s ON s.id = c.statement_id
LEFT JOIN act a ON a.statement_id = c.statement_id AND a.seq = c.act_seq
CROSS JOIN LATERAL (
	SELECT CASE WHEN c.origin = 'parsed' AND c.content IS NOT NULL THEN c.content	-- the same, without reading the body
				ELSE substr(s.body, lower(c.span), upper(c.span) - lower(c.span)) END AS evidence
) e
LEFT JOIN reported d ON d.statement_id = c.statement_id
LEFT JOIN withheld k ON k.statement_id = c.statement_id
LEFT JOIN copy o ON o.statement_id = c.statement_id
WHERE guarded() AND visible(c.statement_id);

CREATE VIEW bi_acts AS
SELECT a.statement_id, a.seq,
	   CASE WHEN without_names(initcap(s.source), k.tells) IS NOT NULL THEN s.source END AS source,
	   s.publisher, without_names(s.title, k.tells) AS title, s.published,
	   d.series_key, d.series, d.ordinal AS round, d.held::text AS held,
	   first_day(d.held) AS held_from, last_day(d.held) AS held_until,
	   coalesce(first_day(d.held), s.published) AS day,
	   extract(year FROM coalesce(first_day(d.held), s.published))::int AS year,
	   d.city, d.country::text AS country, d.parties::text[] AS parties,
	   a.actors::text[] AS actors, a.verb, a.class::text AS class, a.strength, a.mode::text AS mode, a.polarity, a.hedge,
	   (SELECT count(*) FROM commitment c WHERE c.statement_id = a.statement_id AND c.act_seq = a.seq)::int AS commitments,
	   without_names(a.sentence, k.tells) AS sentence,
	   lower(a.span) AS span_start, upper(a.span) AS span_end, a.origin::text AS origin,
	   o.original_id AS copy_of
FROM act a
JOIN statement s ON s.id = a.statement_id
LEFT JOIN reported d ON d.statement_id = a.statement_id
LEFT JOIN withheld k ON k.statement_id = a.statement_id
LEFT JOIN copy o ON o.statement_id = a.statement_id
WHERE guarded() AND visible(a.statement_id);

CREATE VIEW bi_delegations AS
SELECT p.statement_id, p.seq,
	   CASE WHEN without_names(initcap(s.source), k.tells) IS NOT NULL THEN s.source END AS source,
	   s.publisher, without_names(s.title, k.tells) AS title, s.published,
	   d.series_key, d.series, d.ordinal AS round, d.held::text AS held,
	   first_day(d.held) AS held_from, last_day(d.held) AS held_until,
	   coalesce(first_day(d.held), s.published) AS day,
	   extract(year FROM coalesce(first_day(d.held), s.published))::int AS year,
	   d.city, d.country::text AS country, d.parties::text[] AS parties,
	   p.party::text AS party, i.name AS party_name, p.organisation, p.acronym, p."within",
	   CASE WHEN k.statement_id IS NULL THEN p.person END AS person, CASE WHEN k.statement_id IS NULL THEN p."position" END AS "position",
	   p.role::text AS role, p.role IN ('chair', 'head') AS leads,
	   CASE WHEN k.statement_id IS NULL THEN p."by" END AS "by",
	   lower(p.span) AS span_start, upper(p.span) AS span_end, p.origin::text AS origin,
	   o.original_id AS copy_of
FROM participant p
JOIN statement s ON s.id = p.statement_id
LEFT JOIN party_info i ON i.party = p.party
LEFT JOIN reported d ON d.statement_id = p.statement_id
LEFT JOIN withheld k ON k.statement_id = p.statement_id
LEFT JOIN copy o ON o.statement_id = p.statement_id
WHERE guarded() AND visible(p.statement_id);

COMMENT ON VIEW bi_statements IS 'One row for each statement with the meeting that it reports, in built-in column types only, for BI tools.';
COMMENT ON VIEW bi_commitments IS 'One row for each commitment, in built-in column types only, for BI tools. Dates that are open, unknown or beyond the years 1 to 9999 are null, never infinite.';
COMMENT ON VIEW bi_acts IS 'One row for each act: what was said, of which class and how strongly, by whom and when; in built-in column types only, for BI tools.';
COMMENT ON VIEW bi_delegations IS 'One row for each person and organisation that took part in a meeting, signed or was represented; in built-in column types only, for BI tools.';

COMMENT ON COLUMN bi_statements.body IS 'The whole text; spans count its characters from 1.';
COMMENT ON COLUMN bi_statements.language IS 'ISO 639-1 code of the language that most of the body is in.';
COMMENT ON COLUMN bi_statements.track IS '1 governments, 1.5 governments and others, 2 others only.';
COMMENT ON COLUMN bi_statements.rule IS 'Rule of confidentiality that the meeting stands under, such as Chatham House Rule.';
COMMENT ON COLUMN bi_statements.participants IS 'How many persons and organisations it names as taking part.';
COMMENT ON COLUMN bi_statements.acts IS 'How many acts it has.';
COMMENT ON COLUMN bi_statements.commitments IS 'How many commitments it has.';
COMMENT ON COLUMN bi_statements.loaded_at IS 'When it was loaded.';

COMMENT ON COLUMN bi_commitments.actors IS 'Codes of those whom the commitment binds.';
COMMENT ON COLUMN bi_commitments.content IS 'The conduct, in the statement''s words.';
COMMENT ON COLUMN bi_commitments.strength IS '1 (to explore) to 5 (agreed to do).';
COMMENT ON COLUMN bi_commitments.renewed IS 'Whether the words restate an earlier commitment.';
COMMENT ON COLUMN bi_commitments.verb IS 'Verb of the act that makes it, as a lemma.';
COMMENT ON COLUMN bi_commitments.mode IS 'performed in the dialogue, or reported of others or of an earlier time.';
COMMENT ON COLUMN bi_commitments.hedge IS 'Words that leave it open, such as "where possible".';
COMMENT ON COLUMN bi_commitments.partners IS 'Outsiders with or for whom it is done: party codes, else acronyms or names.';
COMMENT ON COLUMN bi_commitments.topics IS 'Slugs of the topics that its words name.';
COMMENT ON COLUMN bi_commitments.due IS 'Until or when it is due, in Extended Date/Time Format.';
COMMENT ON COLUMN bi_commitments.due_from IS 'First day of that.';
COMMENT ON COLUMN bi_commitments.due_until IS 'Last day of that.';
COMMENT ON COLUMN bi_commitments.evidence IS 'The very characters of the statement, from span_start to before span_end.';
COMMENT ON COLUMN bi_commitments.sentence IS 'The sentence of the act that makes it.';

COMMENT ON COLUMN bi_acts.actors IS 'Codes of those who say it.';
COMMENT ON COLUMN bi_acts.verb IS 'Reporting verb, as a lemma.';
COMMENT ON COLUMN bi_acts.class IS 'commissive, directive, expressive, assertive or declarative.';
COMMENT ON COLUMN bi_acts.strength IS 'Place on the ladder of its class, 1 (weakest) to 5.';
COMMENT ON COLUMN bi_acts.mode IS 'performed in the dialogue, or reported of others or of an earlier time.';
COMMENT ON COLUMN bi_acts.polarity IS '- for condemnation, regret and the like, + otherwise.';
COMMENT ON COLUMN bi_acts.hedge IS 'Words that leave it open, such as "where possible".';
COMMENT ON COLUMN bi_acts.commitments IS 'How many commitments it makes.';
COMMENT ON COLUMN bi_acts.sentence IS 'The sentence around it.';

COMMENT ON COLUMN bi_delegations.party IS 'Code of the delegation that it belongs to.';
COMMENT ON COLUMN bi_delegations.party_name IS 'Name of that party.';
COMMENT ON COLUMN bi_delegations.organisation IS 'The innermost unit named.';
COMMENT ON COLUMN bi_delegations.acronym IS 'Its short form, where the text defines one.';
COMMENT ON COLUMN bi_delegations."within" IS 'The parent body that is named apart from it.';
COMMENT ON COLUMN bi_delegations.person IS 'Name without honorific; null for an organisation.';
COMMENT ON COLUMN bi_delegations."position" IS 'Post or title of the person.';
COMMENT ON COLUMN bi_delegations.role IS 'chair, head, member, signatory, host or observer.';
COMMENT ON COLUMN bi_delegations.leads IS 'Whether it chairs the meeting or heads a delegation; null where no role is told.';
COMMENT ON COLUMN bi_delegations."by" IS 'Who signed or spoke on its behalf.';

-- What the views have in common.
DO $$
DECLARE
	of record;
BEGIN
	FOR of IN
		SELECT a.attrelid::regclass AS view, a.attname AS name, t.comment
		FROM pg_attribute a JOIN (VALUES
			('statement_id', 'Statement that says it.'),
			('seq', 'Number within the statement, from 0; with statement_id the key.'),
			('source', 'Where the statement was published, mostly a URL.'),
			('publisher', 'Who published it.'),
			('title', 'Title of the statement.'),
			('published', 'Day of publication.'),
			('series_key', 'Key of the series of the meeting that the statement reports; null where it reports none.'),
			('series', 'Name of that series as the statement has it.'),
			('round', 'Number of that meeting in its series.'),
			('held', 'When it was held, in Extended Date/Time Format.'),
			('held_from', 'First day of that.'),
			('held_until', 'Last day of that.'),
			('day', 'First day of the meeting, where it is not known the day of publication: the axis of time.'),
			('year', 'Year of that day.'),
			('city', 'Where it was held.'),
			('country', 'Country of that place, ISO 3166-1 alpha-2.'),
			('parties', 'Codes of those who held it.'),
			('span_start', 'First character of the evidence in the body, from 1.'),
			('span_end', 'Character after its last.'),
			('origin', 'parsed, or curated by an analyst.'),
			('copy_of', 'Original of which the statement is a republished copy; null for all others, so that copy_of IS NULL counts each once.')) AS t (name, comment) ON t.name = a.attname
		WHERE a.attrelid IN ('bi_statements'::regclass, 'bi_commitments'::regclass, 'bi_acts'::regclass,
							 'bi_delegations'::regclass)
	LOOP
		EXECUTE format('COMMENT ON COLUMN %s.%I IS %L', of.view, of.name, of.comment);
	END LOOP;
END
$$;
COMMENT ON COLUMN bi_statements.statement_id IS 'Number of the statement: the key.';

ALTER VIEW bi_statements OWNER TO @extowner@;
ALTER VIEW bi_commitments OWNER TO @extowner@;
ALTER VIEW bi_acts OWNER TO @extowner@;
ALTER VIEW bi_delegations OWNER TO @extowner@;
