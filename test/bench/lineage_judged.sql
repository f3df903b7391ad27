-- Links of compare() against those judged by hand, at several thresholds; see test/judged/README.md.
-- A pair counts as two of three readers see it; of the parts `tune` and `late` there is one reader.  A link counts where both its
-- commitments were among those that the readers were shown: the reader of statements may find more since.
SET search_path = dialogue, public;
TRUNCATE statement CASCADE;
INSERT INTO statement (source, published, title, body)
	SELECT DISTINCT ON (md5(body)) source, published, title, body FROM release
	WHERE md5(body) IN (SELECT earlier FROM judged UNION SELECT later FROM judged) ORDER BY md5(body);

CREATE TEMP TABLE seen AS
SELECT j.part, j.earlier, j.earlier_start, j.later, j.later_start, v.same >= v.need AS same
FROM judged j
CROSS JOIN LATERAL (SELECT count(r) AS links, count(*) FILTER (WHERE r = 'same') AS same,
						   CASE WHEN j.part IN ('tune', 'late') THEN 1 ELSE 2 END AS need
					FROM unnest(ARRAY[j.first, j.second, j.third]) AS r) v
WHERE v.links >= v.need;

-- How many of the pairs a list of one-to-one links can have at most: tries to give x a partner, moving others (Kuhn).
CREATE TEMP TABLE matched (y int PRIMARY KEY, x int);
CREATE FUNCTION pg_temp.give(x int, tried int[]) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
	pair record;
	holder int;
BEGIN
	FOR pair IN SELECT s.y FROM same s WHERE s.x = give.x ORDER BY s.y LOOP
		CONTINUE WHEN (SELECT pair.y = ANY (tried));
		tried := tried || pair.y;
		SELECT m.x INTO holder FROM matched m WHERE m.y = pair.y;
		IF NOT FOUND OR pg_temp.give(holder, tried) THEN
			INSERT INTO matched VALUES (pair.y, give.x) ON CONFLICT (y) DO UPDATE SET x = excluded.x;
			RETURN true;
		END IF;
	END LOOP;
	RETURN false;
END $$;
CREATE TEMP TABLE same (x int, y int);
CREATE FUNCTION pg_temp.most(earlier text, later text) RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN
	TRUNCATE same, matched;
	INSERT INTO same SELECT s.earlier_start, s.later_start FROM seen s
		WHERE s.same AND s.earlier = most.earlier AND s.later = most.later;
	PERFORM pg_temp.give(s.x, '{}') FROM (SELECT DISTINCT x FROM same ORDER BY x) s;
	RETURN (SELECT count(*) FROM matched);
END $$;

CREATE TEMP TABLE pair AS
SELECT j.part, j.earlier, j.later, a.id AS a, b.id AS b, pg_temp.most(j.earlier, j.later) AS most
FROM (SELECT DISTINCT part, earlier, later FROM seen) j
JOIN statement a ON md5(a.body) = j.earlier JOIN statement b ON md5(b.body) = j.later;

CREATE TEMP TABLE link AS
SELECT p.*, t AS threshold, r.right, w.wanted
FROM pair p CROSS JOIN unnest('{0.15,0.17,0.19,0.21,0.23,0.25,0.27,0.31,0.35}'::float8[]) t
CROSS JOIN LATERAL compare(p.a, p.b, t) c
JOIN commitment x ON x.statement_id = c.a_statement_id AND x.seq = c.a_seq
JOIN commitment y ON y.statement_id = c.b_statement_id AND y.seq = c.b_seq
JOIN shown sx ON sx.statement = p.earlier AND lower(x.span) = ANY (sx.starts)
JOIN shown sy ON sy.statement = p.later AND lower(y.span) = ANY (sy.starts)
CROSS JOIN LATERAL (SELECT count(*) > 0 AS right FROM seen s
					WHERE s.earlier = p.earlier AND s.later = p.later
					  AND s.earlier_start = lower(x.span) AND s.later_start = lower(y.span)) r
CROSS JOIN LATERAL (SELECT count(*) > 0 AS wanted FROM seen s
					WHERE s.same AND s.earlier = p.earlier AND s.later = p.later AND s.later_start = lower(y.span)) w
WHERE c.score IS NOT NULL;

WITH told AS (
	SELECT part, threshold, sum(links) AS links, sum("right") AS "right", sum(least("found", most)) AS found
	FROM (SELECT part, threshold, a, b, min(most) AS most, count(*) AS links, count(*) FILTER (WHERE "right") AS "right",
				 count(*) FILTER (WHERE "right" AND wanted) AS found
		  FROM link GROUP BY part, threshold, a, b) l
	GROUP BY part, threshold
), wanted AS (
	SELECT part, sum(most) AS most FROM pair GROUP BY part
)
SELECT t.part, t.threshold, t.links, round(t.right / t.links, 2) AS precision, round(t.found / w.most, 2) AS recall,
	   round(2 * t.right * t.found / nullif(t.right * w.most + t.found * t.links, 0), 2) AS f1
FROM told t JOIN wanted w USING (part) ORDER BY t.part DESC, t.threshold;

-- How well readers agree: of the pairs that one calls the same, how many does the other call a link?
SELECT part, round(avg((second IS NOT NULL)::int) FILTER (WHERE first = 'same'), 2) AS "first's in second's",
	   round(avg((first IS NOT NULL)::int) FILTER (WHERE second = 'same'), 2) AS "second's in first's",
	   round(avg((third IS NOT NULL)::int) FILTER (WHERE second = 'same'), 2) AS "second's in third's",
	   round(avg((second IS NOT NULL)::int) FILTER (WHERE third = 'same'), 2) AS "third's in second's"
FROM judged WHERE part IN ('test', 'fresh') GROUP BY part ORDER BY part DESC;
