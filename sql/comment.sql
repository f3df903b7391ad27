-- Every object of the extension says what it is for.
WITH member AS (
	SELECT classid, objid FROM pg_depend
	WHERE refclassid = 'pg_extension'::regclass AND deptype = 'e'
		AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'dialogue')
), place AS (
	SELECT classid, objid, 0 AS objsubid FROM member
	UNION ALL
	SELECT m.classid, m.objid, a.attnum FROM member m JOIN pg_attribute a ON a.attrelid = m.objid
	WHERE m.classid = 'pg_class'::regclass AND a.attnum > 0 AND NOT a.attisdropped
)
SELECT pg_describe_object(classid, objid, objsubid) AS "without a comment"
FROM place p
WHERE NOT EXISTS (SELECT FROM pg_description d
				  WHERE d.classoid = p.classid AND d.objoid = p.objid AND d.objsubid = p.objsubid)
	AND p.classid NOT IN ('pg_rewrite'::regclass, 'pg_amop'::regclass, 'pg_amproc'::regclass)
	-- what comes along with a table or a type
	AND NOT (p.classid = 'pg_type'::regclass AND EXISTS (
		SELECT FROM pg_type t WHERE t.oid = p.objid AND (t.typrelid <> 0 OR t.typelem <> 0)))
	AND NOT (p.classid = 'pg_class'::regclass AND EXISTS (
		SELECT FROM pg_class c WHERE c.oid = p.objid AND c.relkind IN ('S', 'i', 't')))
ORDER BY 1;
