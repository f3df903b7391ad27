-- copy.sql: republished copies of statements and their originals: looked for among any statements by copies(),
-- noted of each statement as it is loaded in the table copied.
-- Relies on src/statement/table.sql and src/view/row_security.sql; works in src/view/copy.c.

CREATE FUNCTION copies(statement_ids bigint[] DEFAULT NULL,
	OUT statement_id bigint, OUT original_id bigint, OUT distance int) RETURNS SETOF record
AS 'MODULE_PATHNAME', 'dlg_copies' LANGUAGE C STABLE PARALLEL RESTRICTED COST 100000 ROWS 100;
COMMENT ON FUNCTION copies(bigint[]) IS
'The statements among the given ones (among all where the argument is null) that are republished copies of another of them, with the original: the earliest published, else the lowest id; a chain of copies has one original. Columns as in the view copy. Takes n log n time. Row security on statement holds: what the caller cannot read is not there.';

CREATE VIEW copy WITH (security_invoker = true) AS
SELECT statement_id, original_id, distance FROM copies();

COMMENT ON VIEW copy IS
'One row for each statement that is a republished copy of another one. Candidates share a key of their sketches and differ in at most 24 of the 64 bits of their fingerprints; then their words decide: a copy has the running words of its original between other page furniture, at least half of the shorter text; what differs within them was put in or left out, or is a few words (1 in 20) and no number, so that next year''s letter, or the next round''s note in the same words, is no copy. Texts without a run of 20 words in common are never copies. A copy that shares less than half of its words with every other is mostly not found.';
COMMENT ON COLUMN copy.statement_id IS 'The copy.';
COMMENT ON COLUMN copy.original_id IS 'Its original: of all copies of one statement the earliest published (those of no date last), else the one with the lowest id.';
COMMENT ON COLUMN copy.distance IS 'Bits in which their fingerprints differ, 0 to 64: 0 for the same words, below 10 where little was put around them, 32 for unrelated texts.';

ALTER VIEW copy OWNER TO @extowner@;

-- A loaded statement writes its own row only, so that loads wait for nobody; which of a set is the original is worked
-- out when it is asked, so that another takes the place of one that is deleted or may not be seen.
CREATE TABLE copied (
	statement_id bigint PRIMARY KEY REFERENCES statement ON DELETE CASCADE,
	root bigint
);
CREATE INDEX copied_root ON copied (root);
CREATE INDEX statement_sketch ON statement USING gin (sketch) WITH (fastupdate = off);
COMMENT ON TABLE copied IS 'Statements that were found the same as an earlier loaded one: a set of copies are those with one root, and the root itself unless it has a row. Kept by triggers on statement; copies that two transactions load at once find each other by note_copies().';
COMMENT ON COLUMN copied.statement_id IS 'The statement that was loaded later.';
COMMENT ON COLUMN copied.root IS 'The number that its set goes by: the statement of it that was loaded first, even when that is gone; null for a statement that left the set when its body was changed.';
SELECT pg_catalog.pg_extension_config_dump('copied', '');

CREATE FUNCTION is_copy(a text, b text) RETURNS boolean
AS 'MODULE_PATHNAME', 'dlg_is_copy_of' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000;
COMMENT ON FUNCTION is_copy(text, text) IS
'Whether one of two texts is a republished copy of the other, by the rules told of the view copy.';

CREATE FUNCTION copy_loaded() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET enable_seqscan = off SET jit = off AS $$
DECLARE
	ids bigint[];
	done bigint[] := '{}';
	near record;
	root bigint;
BEGIN
	IF TG_OP = 'INSERT' THEN
		ids := ARRAY(SELECT l.id FROM loaded l WHERE l.loaded_at = now());	-- others come with a dump
	ELSE
		ids := ARRAY(SELECT l.id FROM loaded l JOIN before b ON b.id = l.id WHERE b.body <> l.body);
		DELETE FROM @extschema@.copied c WHERE c.statement_id = ANY (ids);
	END IF;
	FOR near IN
		SELECT mine.id, mine.body, other.id AS other_id, other.body AS other_body
		FROM unnest(ids) i JOIN @extschema@.statement mine ON mine.id = i
		CROSS JOIN LATERAL (
			SELECT * FROM (SELECT s.id, s.body, bit_count((s.fingerprint # mine.fingerprint)::bit(64)) AS distance
						   FROM @extschema@.statement s WHERE s.sketch && mine.sketch AND s.id <> mine.id LIMIT 100) s
			WHERE s.distance <= 24 ORDER BY s.distance, s.id LIMIT 3
		) other
		ORDER BY mine.id, other.distance, other.id
	LOOP
		CONTINUE WHEN near.id = ANY (done[cardinality(done):]) OR NOT @extschema@.is_copy(near.body, near.other_body);
		SELECT c.root INTO root FROM @extschema@.copied c WHERE c.statement_id = near.other_id;
		IF NOT FOUND THEN
			root := near.other_id;
		END IF;
		CONTINUE WHEN root IS NULL;
		done := done || near.id;
		IF root <> near.id THEN
			INSERT INTO @extschema@.copied VALUES (near.id, root);
		END IF;
	END LOOP;
	IF TG_OP = 'UPDATE' THEN
		INSERT INTO @extschema@.copied
			SELECT i, NULL FROM unnest(ids) i
			WHERE i <> ALL (done) AND EXISTS (SELECT FROM @extschema@.copied c WHERE c.root = i);
	END IF;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION copy_loaded() IS 'Trigger: notes of new and changed statements which others are the same.';
REVOKE ALL ON FUNCTION copy_loaded() FROM PUBLIC;
CREATE TRIGGER noted AFTER INSERT ON statement REFERENCING NEW TABLE AS loaded
	FOR EACH STATEMENT EXECUTE FUNCTION copy_loaded();
COMMENT ON TRIGGER noted ON statement IS 'Notes of new statements which others are the same.';
CREATE TRIGGER noted_again AFTER UPDATE ON statement REFERENCING OLD TABLE AS before NEW TABLE AS loaded
	FOR EACH STATEMENT EXECUTE FUNCTION copy_loaded();
COMMENT ON TRIGGER noted_again ON statement IS 'Notes of statements whose body has changed which others are the same.';

CREATE FUNCTION note_copies() RETURNS bigint
LANGUAGE sql VOLATILE SET search_path = pg_catalog, dialogue, pg_temp AS $$
	DELETE FROM dialogue.copied;
	WITH found AS (INSERT INTO dialogue.copied SELECT c.statement_id, c.original_id FROM dialogue.copies() c RETURNING 1)
	SELECT count(*) FROM found
$$;
COMMENT ON FUNCTION note_copies() IS
'Looks for republished copies among all statements anew, as copies() does, notes them in the table copied and returns how many there are. For the owner of the tables, after loads that ran side by side.';
REVOKE ALL ON FUNCTION note_copies() FROM PUBLIC;

CREATE VIEW republished AS
SELECT statement_id, original_id
FROM (
	SELECT m.statement_id,
		   first_value(m.statement_id) OVER (PARTITION BY m.root ORDER BY s.published NULLS LAST, m.statement_id) AS original_id
	FROM (
		SELECT c.statement_id, c.root FROM copied c WHERE c.root IS NOT NULL
		UNION ALL
		SELECT r.root, r.root FROM (SELECT DISTINCT root FROM copied) r
		WHERE NOT EXISTS (SELECT FROM copied c WHERE c.statement_id = r.root)
	) m
	JOIN statement s ON s.id = m.statement_id
	WHERE visible(s.id)
) o
WHERE statement_id <> original_id;
COMMENT ON VIEW republished IS 'One row for each statement that the table copied knows as a republished copy, of those that row security lets the caller see. For the bi_ views.';
COMMENT ON COLUMN republished.statement_id IS 'The copy.';
COMMENT ON COLUMN republished.original_id IS 'Its original: of its set the earliest published (those of no date last), else the one with the lowest id.';

ALTER TABLE copied OWNER TO @extowner@;
ALTER FUNCTION copy_loaded() OWNER TO @extowner@;
ALTER FUNCTION note_copies() OWNER TO @extowner@;
ALTER VIEW republished OWNER TO @extowner@;
