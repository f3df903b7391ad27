-- copy.sql: republished copies of statements and their originals: looked for among any statements by copies(),
-- noted of each statement as it is loaded in the table copied, on which all views rest.
-- Relies on src/statement/table.sql and src/view/row_security.sql; works in src/view/copy.c.

CREATE FUNCTION copies(statement_ids bigint[] DEFAULT NULL,
	OUT statement_id bigint, OUT original_id bigint, OUT distance int) RETURNS SETOF record
AS 'MODULE_PATHNAME', 'dlg_copies' LANGUAGE C STABLE PARALLEL RESTRICTED COST 100000 ROWS 100;
COMMENT ON FUNCTION copies(bigint[]) IS
'Looks among the given statements (among all where the argument is null) for republished copies of another of them, whatever was noted, and gives their original: the earliest published, else the lowest id; a chain of copies has one original. Columns as in the view copy. Takes n log n time. Row security on statement holds: what the caller cannot read is not there.';

-- A loaded statement writes its own row only, so that loads wait for nobody; which of a set is the original is worked
-- out when it is asked, so that another takes the place of one that is deleted or may not be seen.
CREATE TABLE copied (
	statement_id bigint PRIMARY KEY REFERENCES statement ON DELETE CASCADE,
	root bigint,
	unmet bool NOT NULL DEFAULT false
);
CREATE INDEX copied_root ON copied (root);
CREATE INDEX copied_unmet ON copied (statement_id) WHERE unmet;
CREATE INDEX statement_sketch ON statement USING gin (sketch) WITH (fastupdate = off);
COMMENT ON TABLE copied IS 'Statements that were found the same as an earlier loaded one: a set of copies are those with one root, and the root itself unless it has a row. Kept by triggers on statement.';
COMMENT ON COLUMN copied.statement_id IS 'The statement that was loaded later.';
COMMENT ON COLUMN copied.root IS 'The number that its set goes by: the statement of it that was loaded first, even when that is gone; null for a statement that left the set when its body was changed.';
COMMENT ON COLUMN copied.unmet IS 'Whether it was loaded while other transactions loaded, so that it could not see a copy among theirs. The next load that runs alone looks again, a thousand at a time; until then the views look themselves.';
SELECT pg_catalog.pg_extension_config_dump('copied', '');

CREATE FUNCTION is_copy(a text, b text) RETURNS boolean
AS 'MODULE_PATHNAME', 'dlg_is_copy_of' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000;
COMMENT ON FUNCTION is_copy(text, text) IS
'Whether one of two texts is a republished copy of the other, by the rules told of the view copy.';

-- The nearest are held against it word by word, three at most.  Of two that have not met the later looks for the earlier.
CREATE FUNCTION copy_root(statement_id bigint) RETURNS bigint
LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off SET jit = off AS $$
DECLARE
	near record;
BEGIN
	FOR near IN
		SELECT mine.body, other.id, other.body AS other_body, c.root
		FROM @extschema@.statement mine
		CROSS JOIN LATERAL (
			SELECT * FROM (SELECT s.id, s.body, bit_count((s.fingerprint # mine.fingerprint)::bit(64)) AS distance
						   FROM @extschema@.statement s WHERE s.sketch && mine.sketch AND s.id <> mine.id LIMIT 100) s
			WHERE s.distance <= 24 ORDER BY s.distance, s.id LIMIT 3
		) other
		LEFT JOIN @extschema@.copied c ON c.statement_id = other.id
		WHERE mine.id = copy_root.statement_id
		  AND (c.statement_id IS NULL OR (c.root IS NOT NULL AND (NOT c.unmet OR other.id < mine.id)))
		ORDER BY other.distance, other.id
	LOOP
		IF @extschema@.is_copy(near.body, near.other_body) THEN
			RETURN coalesce(near.root, near.id);
		END IF;
	END LOOP;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION copy_root(bigint) IS
'Looks for a statement that is the same as the given one; gives the number that its set goes by (see copied.root; its own where it was the first), null where there is none.';

CREATE FUNCTION copy_loaded() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET jit = off AS $$
DECLARE
	-- whoever loads holds this lock until his transaction ends; what has ended is seen from the next statement on
	alone bool := current_setting('transaction_isolation') = 'read committed' AND NOT EXISTS (
		SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database
		WHERE l.relation = TG_RELID AND d.datname = current_database() AND l.mode = 'RowExclusiveLock'
		  AND l.pid IS DISTINCT FROM pg_backend_pid());
	ids bigint[];
	id bigint;
	same bigint;
BEGIN
	IF TG_OP = 'INSERT' THEN
		ids := ARRAY(SELECT l.id FROM loaded l WHERE l.loaded_at = now() ORDER BY l.id);	-- others come with a dump
	ELSE
		ids := ARRAY(SELECT l.id FROM loaded l JOIN before b ON b.id = l.id WHERE b.body <> l.body ORDER BY l.id);
		DELETE FROM @extschema@.copied c WHERE c.statement_id = ANY (ids);
	END IF;
	FOREACH id IN ARRAY ids LOOP
		same := coalesce(@extschema@.copy_root(id), id);
		IF same <> id OR NOT alone THEN
			INSERT INTO @extschema@.copied VALUES (id, same, NOT alone);
		ELSIF TG_OP = 'UPDATE' THEN
			INSERT INTO @extschema@.copied SELECT id WHERE EXISTS (SELECT FROM @extschema@.copied c WHERE c.root = id);
		END IF;
	END LOOP;
	FOR id IN SELECT c.statement_id FROM @extschema@.copied c WHERE alone AND c.unmet ORDER BY 1 LIMIT 1000 LOOP
		same := coalesce(@extschema@.copy_root(id), id);
		IF same <> id THEN
			UPDATE @extschema@.copied c SET root = same, unmet = false WHERE c.statement_id = id;
		ELSE
			DELETE FROM @extschema@.copied c WHERE c.statement_id = id;
		END IF;
	END LOOP;
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
'Looks for republished copies among all statements anew, as copies() does, notes them in the table copied and returns how many there are. For the owner of the tables, after statements were restored or loaded without the triggers.';
REVOKE ALL ON FUNCTION note_copies() FROM PUBLIC;

-- With its owner's rights, since a view may ask for somebody who has none on the tables; it tells numbers only.
CREATE FUNCTION unmet_roots(OUT statement_id bigint, OUT root bigint) RETURNS SETOF record
LANGUAGE plpgsql STABLE PARALLEL RESTRICTED SECURITY DEFINER SET search_path = pg_catalog, pg_temp COST 10 ROWS 1 AS $$
DECLARE
	ids bigint[] := '{}';
	roots bigint[] := '{}';
BEGIN
	FOR statement_id, root IN
		SELECT c.statement_id, c.root FROM @extschema@.copied c WHERE c.unmet ORDER BY 1
	LOOP
		IF cardinality(ids) < 1000 THEN
			root := coalesce(@extschema@.copy_root(statement_id), root);
			root := coalesce(roots[array_position(ids, root)], root);
			ids := ids || statement_id;
			roots := roots || root;
		END IF;
		RETURN NEXT;
	END LOOP;
END
$$;
COMMENT ON FUNCTION unmet_roots() IS
'Of the statements that were loaded while others were (copied.unmet), the number that the set of each goes by, looked for now; of more than 1,000 such statements those with the lowest numbers.';

CREATE VIEW copy_set WITH (security_barrier = true) AS
SELECT statement_id, coalesce(root, -statement_id) AS root FROM copied WHERE NOT unmet AND visible(statement_id)
UNION ALL
SELECT statement_id, root FROM unmet_roots() WHERE visible(statement_id);
COMMENT ON VIEW copy_set IS 'Which statements are the same: two with one root, a statement that has no row being its own. To count each once, count coalesce(root, its number).';
COMMENT ON COLUMN copy_set.statement_id IS 'The statement.';
COMMENT ON COLUMN copy_set.root IS 'The number that its set goes by: that of a statement, or a negative one of a set of one.';
-- What it shows row security decides, and nothing but numbers.
GRANT SELECT ON copy_set TO PUBLIC;

CREATE VIEW copy AS
WITH k AS (SELECT * FROM copy_set)
SELECT statement_id, original_id, distance
FROM (
	SELECT m.statement_id, first_value(m.statement_id) OVER same AS original_id,
		   bit_count((s.fingerprint # first_value(s.fingerprint) OVER same)::bit(64))::int AS distance
	FROM (
		SELECT k.statement_id, k.root FROM k
		UNION ALL
		SELECT r.root, r.root FROM (SELECT DISTINCT root FROM k) r
		WHERE NOT EXISTS (SELECT FROM copied c WHERE c.statement_id = r.root)
	) m
	JOIN statement s ON s.id = m.statement_id
	WHERE visible(s.id)
	WINDOW same AS (PARTITION BY m.root ORDER BY s.published NULLS LAST, m.statement_id)
) o
WHERE statement_id <> original_id;

COMMENT ON VIEW copy IS
'One row for each statement that is a republished copy of another one, of those that row security lets the caller see. Candidates share a key of their sketches and differ in at most 24 of the 64 bits of their fingerprints; then their words decide: a copy has the running words of its original between other page furniture, at least half of the shorter text; what differs within them was put in or left out, or is a few words (1 in 20) and no number, so that next year''s letter, or the next round''s note in the same words, is no copy. Texts without a run of 20 words in common are never copies. A copy that shares less than half of its words with every other is mostly not found. Noted as statements are loaded (table copied).';
COMMENT ON COLUMN copy.statement_id IS 'The copy.';
COMMENT ON COLUMN copy.original_id IS 'Its original: of all copies of one statement the earliest published (those of no date last), else the one with the lowest id.';
COMMENT ON COLUMN copy.distance IS 'Bits in which their fingerprints differ, 0 to 64: 0 for the same words, below 10 where little was put around them, 32 for unrelated texts.';

ALTER TABLE copied OWNER TO @extowner@;
ALTER FUNCTION copy_root(bigint) OWNER TO @extowner@;
ALTER FUNCTION copy_loaded() OWNER TO @extowner@;
ALTER FUNCTION note_copies() OWNER TO @extowner@;
ALTER FUNCTION unmet_roots() OWNER TO @extowner@;
ALTER VIEW copy_set OWNER TO @extowner@;
ALTER VIEW copy OWNER TO @extowner@;
