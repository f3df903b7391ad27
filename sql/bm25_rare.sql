-- Rare words: their rows are picked one by one, and give what going through the whole index gives.
SET search_path = public, dialogue;
-- 20,000 rows, frequent words in all of them, 'r0' to 'r4' in some forty each, 'middling' in every seventh
CREATE TABLE pick (id int PRIMARY KEY, doc tsvector);
INSERT INTO pick SELECT i, to_tsvector('simple', repeat('cyber ', 1 + i % 3) || repeat('security ', i % 4) || repeat('filler ', i % 29) ||
	CASE WHEN i % 7 = 0 THEN 'middling ' ELSE '' END || CASE WHEN i * 37 % 487 < 5 THEN repeat('r' || i * 37 % 487 || ' ', 1 + i % 2) ELSE '' END ||
	CASE WHEN i % 1499 = 0 THEN 'r0 r1' ELSE '' END) FROM generate_series(1, 20000) i;
CREATE INDEX pick_rank ON pick USING dialogue_bm25 (doc);
-- and two more segments, and a tail
INSERT INTO pick SELECT 20000 + id, doc FROM pick WHERE id % 3 = 0;
VACUUM ANALYZE pick;
INSERT INTO pick SELECT 30000 + id, doc FROM pick WHERE id <= 60;

-- Scores of the first 50 rows by a scan of the index, and by sorting the table; the condition may be NULL.
CREATE FUNCTION alike(query tsquery, condition tsquery) RETURNS bool LANGUAGE plpgsql AS $$
DECLARE
	answers text[];
	answer text;
BEGIN
	FOR sorted IN 0 .. 1 LOOP
		PERFORM set_config('enable_seqscan', (sorted = 1)::text, true), set_config('enable_sort', (sorted = 1)::text, true),
			set_config('enable_indexscan', (sorted = 0)::text, true), set_config('enable_bitmapscan', 'off', true);
		EXECUTE format('SELECT string_agg(score::text, '' '') FROM (SELECT doc <@> %1$L::tsquery AS score FROM pick %2$s ORDER BY doc <@> %1$L::tsquery LIMIT 50) s',
			query, CASE WHEN condition IS NOT NULL THEN format('WHERE doc @@ %L::tsquery', condition) ELSE '' END) INTO answer;
		answers := answers || coalesce(answer, 'none');
	END LOOP;
	RETURN answers[1] = answers[2];
END
$$;
-- rare words alone, with a middling one, with frequent ones; a word that is nowhere; a prefix of several words
SELECT query, alike(query, NULL) FROM unnest('{r0,r0 | r1,r0 | r1 | r2 | r3 | r4,r0 | middling,r1 | r2 | security,
	r0 | r3 | cyber | middling | security,r4 | nowhere,r:* | middling,r0:A | r1}'::tsquery[]) query;
-- conditions: a rare word required, any of them, one of them not, a phrase, a frequent word
SELECT condition, alike('r0 | r1 | cyber', condition) FROM unnest('{r0 & cyber,r0 | r1,r0 & !r1,!r0,r0 <-> r1,cyber,r0 & nowhere}'::tsquery[]) condition;
DROP TABLE pick;
DROP FUNCTION alike(tsquery, tsquery);
