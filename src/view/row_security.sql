-- row_security.sql: who may see a statement may see what it says, and nobody else.
-- Built on src/view/visible.c; relies on src/statement/table.sql.
--
-- Policies are written on the table statement only.  row_security(true) makes
-- the tables of facts follow by policies of their own, and search() with them.
-- The views read with their owner's rights, so that a role needs none on the
-- tables; they ask visible() of each statement.  A view that hides rows must be
-- a security barrier, lest a function of the caller's sees them first.  That
-- keeps conditions such as topics @> '{norms}' from the indexes, so the large
-- flat views are barriers from row_security(true) on only, and until then
-- refuse whom row security bears on (guarded).

CREATE FUNCTION visible_support(internal) RETURNS internal
AS 'MODULE_PATHNAME', 'dlg_visible_support' LANGUAGE C STRICT;
COMMENT ON FUNCTION visible_support(internal) IS 'Support of the planner for visible(): nearly all rows are.';
CREATE FUNCTION visible(statement_id bigint) RETURNS boolean
AS 'MODULE_PATHNAME', 'dlg_visible' LANGUAGE C STABLE STRICT PARALLEL SAFE SUPPORT visible_support;
COMMENT ON FUNCTION visible(bigint) IS
'Whether row security on the table statement lets the caller see a statement; true for all where it does not bear on him. Where it does he needs SELECT on statement.id.';

-- pg_dump leaves out what is done to an extension's tables: policies, and that row security is enabled.  This
-- table it takes along, and a restored row locks the statements again before anybody has a right on them.
CREATE TABLE secured (
	since timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX secured_one ON secured ((true));
COMMENT ON TABLE secured IS 'Holds one row where row security on statement holds for the facts too, see row_security(boolean).';
COMMENT ON COLUMN secured.since IS 'When row_security(true) was called.';
SELECT pg_catalog.pg_extension_config_dump('secured', '');

CREATE FUNCTION secured_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET client_min_messages = warning AS $$
DECLARE
	follow bool := TG_OP = 'INSERT';
	facts record;
	flat text;
BEGIN
	-- every table of the extension whose rows belong to statements
	FOR facts IN
		SELECT c.conrelid::regclass AS name,
			   string_agg(format('EXISTS (SELECT FROM @extschema@.statement s WHERE s.id = %I)', a.attname), ' AND ') AS seen
		FROM pg_constraint c
		JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
		JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.conrelid AND d.deptype = 'e'
		WHERE c.contype = 'f' AND c.confrelid = '@extschema@.statement'::regclass
		GROUP BY c.conrelid
	LOOP
		EXECUTE format('DROP POLICY IF EXISTS statement_visible ON %s', facts.name);
		IF follow THEN
			EXECUTE format('CREATE POLICY statement_visible ON %s USING (%s)', facts.name, facts.seen);
		END IF;
		EXECUTE format('ALTER TABLE %s %s ROW LEVEL SECURITY', facts.name, CASE WHEN follow THEN 'ENABLE' ELSE 'DISABLE' END);
	END LOOP;
	FOREACH flat IN ARRAY ARRAY['reported', 'bi_statements', 'bi_commitments', 'bi_acts', 'bi_delegations']
	LOOP
		EXECUTE format('ALTER VIEW @extschema@.%I SET (security_barrier = %s)', flat, follow::text);
	END LOOP;
	IF follow THEN
		ALTER TABLE @extschema@.statement ENABLE ROW LEVEL SECURITY;
	END IF;
	RETURN NULL;
END
$$;
COMMENT ON FUNCTION secured_changed() IS 'Trigger: makes the facts follow row security on statement, or no longer.';
REVOKE ALL ON FUNCTION secured_changed() FROM PUBLIC;
CREATE TRIGGER changed AFTER INSERT OR DELETE ON secured FOR EACH ROW EXECUTE FUNCTION secured_changed();
COMMENT ON TRIGGER changed ON secured IS 'Makes the facts follow row security on statement, or no longer.';

CREATE FUNCTION row_security(follow boolean) RETURNS void
LANGUAGE plpgsql STRICT SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	DELETE FROM @extschema@.secured;
	IF follow THEN
		INSERT INTO @extschema@.secured DEFAULT VALUES;
	END IF;
END
$$;
COMMENT ON FUNCTION row_security(boolean) IS
'With true, row security is enabled on the table statement and holds for the facts as well: who may not see a statement sees, changes and adds nothing that belongs to it, in any table or view. Which statements a role may see the policies tell that you write on statement (CREATE POLICY), before or afterwards; without one, none. With false the facts are open again to whom they are granted, and statement is as you have left it. For the owner of the tables. pg_dump leaves out policies on an extension''s tables: after a restore the statements are closed to all but the owner until you write the policies again.';

ALTER TABLE secured OWNER TO @extowner@;
ALTER FUNCTION secured_changed() OWNER TO @extowner@;

CREATE FUNCTION guarded() RETURNS boolean
LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
	IF row_security_active('@extschema@.statement'::regclass)
		AND NOT EXISTS (SELECT FROM pg_class WHERE oid = '@extschema@.reported'::regclass
						AND 'security_barrier=true' = ANY (reloptions)) THEN
		RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege',
			MESSAGE = 'row security on table "statement" does not reach the flat views yet',
			DETAIL = 'Policies on statement bear on the current user.',
			HINT = 'The owner of the tables calls row_security(true).';
	END IF;
	RETURN true;
END
$$;
COMMENT ON FUNCTION guarded() IS
'True, or error 42501 where row security bears on the caller and row_security(true) has not been called.';
