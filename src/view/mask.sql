-- mask.sql: the Chatham House Rule: what is said at a meeting may be used, who said it or sat there may not be told.
-- Relies on src/view/row_security.sql and src/statement/table.sql.
--
-- The bi_ views withhold what tells persons of such a meeting from everybody
-- who may not read the table participant, where they stand anyway.

CREATE FUNCTION unmasked() RETURNS boolean
LANGUAGE sql STABLE PARALLEL SAFE
RETURN has_table_privilege('participant'::regclass, 'SELECT');
COMMENT ON FUNCTION unmasked() IS
'Whether the bi_ views tell the caller who took part in a meeting under the Chatham House Rule: if he may read the table participant (GRANT SELECT ON participant TO …).';

CREATE INDEX dialogue_rule ON dialogue (series_key, ordinal) WHERE rule IS NOT NULL;
CREATE INDEX statement_rule ON statement (id) WHERE body LIKE '%Chatham%House%Rule%';

-- A rule holds for every statement on the meeting.  Where no meeting was found, the text's word for it is
-- enough: rather too much is withheld than too little.
CREATE VIEW withheld WITH (security_barrier = true) AS
WITH confidential AS (
	SELECT d.statement_id FROM dialogue d WHERE d.rule IS NOT NULL AND d.relation = 'reports'
	UNION
	SELECT d.statement_id
	FROM dialogue r
	LEFT JOIN series_alias a ON a.alias = r.series_key
	CROSS JOIN LATERAL (
		SELECT coalesce(a.series_key, r.series_key)
		UNION ALL
		SELECT o.alias FROM series_alias o WHERE o.series_key = coalesce(a.series_key, r.series_key)
	) k (series_key)
	JOIN dialogue d ON d.series_key = k.series_key AND (d.ordinal = r.ordinal OR d.held = r.held)
	WHERE r.rule IS NOT NULL AND d.relation = 'reports'
	UNION
	SELECT s.id FROM statement s
	WHERE s.body LIKE '%Chatham%House%Rule%'
	  AND NOT EXISTS (SELECT FROM dialogue d WHERE d.statement_id = s.id AND d.relation = 'reports')
)
SELECT c.statement_id,
	   array_agg(DISTINCT t.pattern) FILTER (WHERE t.pattern IS NOT NULL)
	   || (SELECT '\m(' || string_agg(regexp_replace(h.cue, '(\W)', '\\\1', 'g'), '|') || ')\s+[[:upper:]]'
		   FROM organisation_cue h WHERE h.kind = 'honorific') AS tells
FROM confidential c
LEFT JOIN participant p ON p.statement_id = c.statement_id
LEFT JOIN LATERAL (
	-- names and posts in one piece, and of names each word that has a capital
	SELECT regexp_replace(regexp_replace(btrim(phrase), '([^[:alnum:][:space:]])', '\\\1', 'g'), '\s+', '\\s+', 'g') AS pattern
	FROM (VALUES (p.person), (p."by"), (p."position")) v (phrase)
	WHERE phrase ~ '\S'
	UNION
	SELECT '\m(' || word || '|' || upper(word) || ')\M'
	FROM (VALUES (p.person), (p."by")) v (phrase), regexp_split_to_table(phrase, '[^[:alpha:]]+') word
	WHERE word ~ '^[[:upper:]].'
) t ON true
WHERE NOT unmasked() AND visible(c.statement_id)
GROUP BY c.statement_id;
COMMENT ON VIEW withheld IS 'What the bi_ views withhold from the caller: one row for each statement of a meeting under a rule of confidentiality such as the Chatham House Rule, unless he may read the table participant. A statement is of such a meeting if it says so (see dialogue.rule), if another statement says so of the same meeting (same series; same number or same date), or if it speaks of the rule and no meeting was found in it. Not to be granted: it tells the names.';
COMMENT ON COLUMN withheld.statement_id IS 'Number of the statement.';
COMMENT ON COLUMN withheld.tells IS 'Regular expressions, one of which a text matches that tells who took part: names, words of names, posts, an honorific before a capital.';
ALTER VIEW withheld OWNER TO @extowner@;

CREATE FUNCTION without_names(told text, tells text[]) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN tells IS NULL OR told !~ ALL (tells) THEN told END;
COMMENT ON FUNCTION without_names(text, text[]) IS
'The text, or NULL where it tells who took part: where one of the regular expressions (withheld.tells; NULL where nothing is withheld) matches it.';
