-- Links of compare() against those judged by hand, at several thresholds; see test/judged/README.md.
SET search_path = dialogue, public;
TRUNCATE statement CASCADE;
INSERT INTO statement (source, published, title, body)
	SELECT DISTINCT ON (md5(body)) source, published, title, body FROM release
	WHERE md5(body) IN (SELECT earlier FROM judged UNION SELECT later FROM judged) ORDER BY md5(body);
WITH pair AS (
	SELECT DISTINCT j.part, j.earlier, j.later, a.id AS a, b.id AS b
	FROM judged j JOIN statement a ON md5(a.body) = j.earlier JOIN statement b ON md5(b.body) = j.later
), link AS (
	SELECT p.part, t AS threshold, j.judgement, j.later, j.later_start,
		   -- what is to be found of this later commitment
		   (SELECT count(*) > 0 FROM judged s WHERE s.judgement = 'same' AND s.earlier = p.earlier AND s.later = p.later
												AND s.later_start = lower(y.span)) AS wanted
	FROM pair p CROSS JOIN unnest('{0.2,0.25,0.3,0.35,0.4,0.5}'::float8[]) t
	CROSS JOIN LATERAL compare(p.a, p.b, t) c
	JOIN commitment x ON x.statement_id = c.a_statement_id AND x.seq = c.a_seq
	JOIN commitment y ON y.statement_id = c.b_statement_id AND y.seq = c.b_seq
	LEFT JOIN judged j ON j.earlier = p.earlier AND j.later = p.later AND j.earlier_start = lower(x.span) AND j.later_start = lower(y.span)
	WHERE c.score IS NOT NULL
), wanted AS (				-- one link for each at most, on either side
	SELECT part, sum(least(earlier, later)) AS n
	FROM (SELECT part, count(DISTINCT earlier_start) AS earlier, count(DISTINCT later_start) AS later
		  FROM judged WHERE judgement = 'same' GROUP BY part, judged.earlier, judged.later) s GROUP BY part
)
SELECT l.part, l.threshold, count(*) AS links, round(count(l.judgement)::numeric / count(*), 2) AS precision,
	   round(count(*) FILTER (WHERE l.judgement IS NOT NULL AND l.wanted)::numeric / min(w.n), 2) AS recall
FROM link l JOIN wanted w USING (part) GROUP BY l.part, l.threshold ORDER BY l.part DESC, l.threshold;
