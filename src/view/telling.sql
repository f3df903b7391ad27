-- telling.sql: the meetings that statements tell of, under the keys that an analyst gives their series.
-- Relies on src/statement/table.sql.

-- A table keeps no chain: an alias of an alias stands for the last key at once,
-- so that a view needs one look-up and nothing can go in a circle.
CREATE TABLE series_alias (
	alias text PRIMARY KEY CHECK (alias <> ''),
	series_key text NOT NULL CHECK (series_key <> '')
);
CREATE INDEX series_alias_key ON series_alias (series_key);
COMMENT ON TABLE series_alias IS 'Series that are one, or that go by another key: one row merges or renames, at once and for what is loaded already, wherever rounds are made of tellings (view telling and all that rests on it); deleting it undoes that. Empty as installed. A key that is an alias itself is replaced by what it stands for; a circle is refused (SQLSTATE 22023).';
COMMENT ON COLUMN series_alias.alias IS 'the series_key that a reading gives (column series_key of table dialogue)';
COMMENT ON COLUMN series_alias.series_key IS 'the one to go by instead: that of another series, or any text of yours';
COMMENT ON INDEX series_alias_key IS 'Finds the aliases of a key.';

-- Runs with the rights of the table's owner: whoever may add an alias need not
-- be allowed to change others.
CREATE FUNCTION series_alias_resolve() RETURNS trigger
	LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF TG_WHEN = 'AFTER' THEN	-- what went by the new alias goes by its key
		UPDATE dialogue.series_alias SET series_key = NEW.series_key WHERE series_key = NEW.alias;
		RETURN NULL;
	END IF;
	-- one at a time, since two sessions could close a circle together
	PERFORM pg_advisory_xact_lock(TG_RELID::bigint);
	NEW.series_key := coalesce((SELECT a.series_key FROM dialogue.series_alias a
								WHERE a.alias = NEW.series_key AND a.alias <> NEW.alias), NEW.series_key);
	IF NEW.series_key = NEW.alias THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value',
			MESSAGE = format('series alias "%s" would stand for itself', NEW.alias),
			DETAIL = CASE WHEN EXISTS (SELECT FROM dialogue.series_alias a WHERE a.series_key = NEW.alias AND a.alias <> NEW.alias)
						  THEN format('It is itself the key that is given instead of %s.',
									  (SELECT string_agg(format('"%s"', a.alias), ', ' ORDER BY a.alias)
									   FROM dialogue.series_alias a WHERE a.series_key = NEW.alias))
						  ELSE 'Alias and key are the same.' END,
			HINT = 'Give the key of another series, or delete the aliases of this one first.';
	END IF;
	RETURN NEW;
END;
$$;
COMMENT ON FUNCTION series_alias_resolve() IS 'trigger: keeps series_alias free of chains and circles';
REVOKE ALL ON FUNCTION series_alias_resolve() FROM PUBLIC;
CREATE TRIGGER resolve BEFORE INSERT OR UPDATE ON series_alias FOR EACH ROW EXECUTE FUNCTION series_alias_resolve();
CREATE TRIGGER resolve_others AFTER INSERT OR UPDATE ON series_alias FOR EACH ROW EXECUTE FUNCTION series_alias_resolve();
COMMENT ON TRIGGER resolve ON series_alias IS 'An alias of an alias stands for the last key.';
COMMENT ON TRIGGER resolve_others ON series_alias IS 'Aliases of a key that becomes an alias stand for the new key.';
SELECT pg_catalog.pg_extension_config_dump('series_alias', '');
GRANT SELECT ON series_alias TO PUBLIC;

-- Two branches, so that a condition on series_key reaches the index on the table in both.
CREATE VIEW telling WITH (security_barrier = true) AS
SELECT statement_id, seq, relation, series, series_key, ordinal, track, parties, held, city, country, host, rule,
	   span, origin
FROM dialogue d
WHERE visible(d.statement_id) AND NOT EXISTS (SELECT FROM series_alias a WHERE a.alias = d.series_key)
UNION ALL
SELECT d.statement_id, d.seq, d.relation, d.series, a.series_key, d.ordinal, d.track, d.parties, d.held, d.city,
	   d.country, d.host, d.rule, d.span, d.origin
FROM series_alias a JOIN dialogue d ON d.series_key = a.alias
WHERE visible(d.statement_id);

COMMENT ON VIEW telling IS 'The table dialogue with the keys of its series as series_alias has them: one row for each meeting that a statement reports, recalls, announces or mentions. What is merged here is merged in round, series and all that rests on them.';
COMMENT ON COLUMN telling.statement_id IS 'Statement that tells of it.';
COMMENT ON COLUMN telling.seq IS 'Number within the statement; with statement_id the key.';
COMMENT ON COLUMN telling.relation IS 'reports, recalls (an earlier one of the series), announces (the next), mentions (one of another series).';
COMMENT ON COLUMN telling.series IS 'Name of the series as the statement has it.';
COMMENT ON COLUMN telling.series_key IS 'The same for every way of naming one series; series_alias decides before the reading.';
COMMENT ON COLUMN telling.ordinal IS 'Number of the meeting in its series.';
COMMENT ON COLUMN telling.track IS '1 governments, 1.5 governments and others, 2 others only.';
COMMENT ON COLUMN telling.parties IS 'Those who hold the dialogue.';
COMMENT ON COLUMN telling.held IS 'When the meeting was or is to be held.';
COMMENT ON COLUMN telling.city IS 'Where, without state or district.';
COMMENT ON COLUMN telling.country IS 'Country of that place.';
COMMENT ON COLUMN telling.host IS 'Who hosts it, as the text names them.';
COMMENT ON COLUMN telling.rule IS 'Chatham House Rule where stated.';
COMMENT ON COLUMN telling.span IS 'Where the body says it: 1-based characters, end exclusive.';
COMMENT ON COLUMN telling.origin IS 'parsed, or curated by an analyst.';

-- What it shows is decided by the rights on the tables.
GRANT SELECT ON telling TO PUBLIC;

ALTER TABLE series_alias OWNER TO @extowner@;
ALTER FUNCTION series_alias_resolve() OWNER TO @extowner@;
ALTER VIEW telling OWNER TO @extowner@;

-- A statement reports one meeting; by this the planner knows that a join with it keeps the number of rows.
CREATE UNIQUE INDEX dialogue_reported ON dialogue (statement_id) WHERE relation = 'reports';
-- What the flat views (bi.sql) are mostly asked by, in the types that they show.
CREATE INDEX dialogue_first_day ON dialogue (first_day(held)) WHERE relation = 'reports';
CREATE INDEX dialogue_codes ON dialogue USING gin ((parties::text[])) WHERE relation = 'reports';

-- The same for the meetings that are reported alone, and open to the indexes (see row_security.sql).
CREATE VIEW reported AS
SELECT d.statement_id, d.series, d.series_key, d.ordinal, d.track, d.parties, d.held, d.city, d.country, d.rule
FROM dialogue d
WHERE d.relation = 'reports' AND guarded() AND visible(d.statement_id)
  AND NOT EXISTS (SELECT FROM series_alias a WHERE a.alias = d.series_key)
UNION ALL
SELECT d.statement_id, d.series, a.series_key, d.ordinal, d.track, d.parties, d.held, d.city, d.country, d.rule
FROM series_alias a JOIN dialogue d ON d.series_key = a.alias
WHERE d.relation = 'reports' AND guarded() AND visible(d.statement_id);

COMMENT ON VIEW reported IS 'The meeting that each statement reports: one row for each statement that reports one, with the key of its series as series_alias has it.';
COMMENT ON COLUMN reported.statement_id IS 'The statement: the key.';
COMMENT ON COLUMN reported.series IS 'Name of the series as the statement has it.';
COMMENT ON COLUMN reported.series_key IS 'The same for every way of naming one series; series_alias decides before the reading.';
COMMENT ON COLUMN reported.ordinal IS 'Number of the meeting in its series.';
COMMENT ON COLUMN reported.track IS '1 governments, 1.5 governments and others, 2 others only.';
COMMENT ON COLUMN reported.parties IS 'Those who held it.';
COMMENT ON COLUMN reported.held IS 'When it was held.';
COMMENT ON COLUMN reported.city IS 'Where, without state or district.';
COMMENT ON COLUMN reported.country IS 'Country of that place.';
COMMENT ON COLUMN reported.rule IS 'Rule of confidentiality, such as Chatham House Rule.';
ALTER VIEW reported OWNER TO @extowner@;
