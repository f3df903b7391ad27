-- Which releases tell of a dialogue, against judgements by hand (test/judged/silence.tsv); test/score fills both tables.
WITH told AS (
	SELECT j.draw, j.stratum, j.dialogue, j.doubtful, dialogue.parse(r.body, r.published) -> 'dialogue' <> 'null' AS said
	FROM judged j JOIN (SELECT DISTINCT ON (md5(body)) md5(body) AS statement, body, published FROM release
						ORDER BY md5(body), published) r USING (statement)
)
SELECT draw, stratum, count(*) FILTER (WHERE dialogue) AS dialogues, count(*) FILTER (WHERE dialogue AND NOT said) AS missed,
	   count(*) FILTER (WHERE dialogue AND NOT said AND doubtful) AS "of them doubtful",
	   count(*) FILTER (WHERE NOT dialogue) AS others, count(*) FILTER (WHERE NOT dialogue AND said) AS "false",
	   count(*) FILTER (WHERE NOT dialogue AND said AND doubtful) AS "of them doubtful"
FROM told GROUP BY ROLLUP (draw, stratum) ORDER BY draw, stratum;
