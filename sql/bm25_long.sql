-- Queries of ten thousand words: the index gives the rows that the table gives.
SET search_path = public, dialogue;
-- 300 rows of some twenty of 10,000 words, and three with all of them; two segments and a tail
CREATE TABLE long (id int PRIMARY KEY, doc tsvector);
INSERT INTO long SELECT i, array_to_tsvector(array_agg(DISTINCT 'w' || (i * 7919 + k * k * 31) % 10000)) FROM generate_series(1, 300) i, generate_series(1, 20) k GROUP BY i;
INSERT INTO long SELECT 5000 + i, array_to_tsvector(array_agg('w' || k)) FROM generate_series(1, 3) i, generate_series(0, 9999) k GROUP BY i;
CREATE INDEX long_rank ON long USING dialogue_bm25 (doc);
INSERT INTO long SELECT 2000 + id, doc FROM long WHERE id <= 80;
VACUUM ANALYZE long;
INSERT INTO long SELECT 3000 + id, doc FROM long WHERE id <= 20;

CREATE TABLE asked (name text, query text);
INSERT INTO asked VALUES
	('any of 10,000', (SELECT string_agg('w' || k, ' | ' ORDER BY k) FROM generate_series(0, 9999) k)),
	('all of 10,000', (SELECT string_agg('w' || k, ' & ' ORDER BY k) FROM generate_series(0, 9999) k)),
	('all, and one that is nowhere', (SELECT string_agg('w' || k, ' & ' ORDER BY k) FROM generate_series(0, 10000) k)),
	('any of 5,000 pairs', (SELECT string_agg(format('(w%s & w%s)', 2 * k, 2 * k + 1), ' | ' ORDER BY k) FROM generate_series(0, 4999) k)),
	('one of each of 5,000 pairs', (SELECT string_agg(format('(w%s | w%s)', 2 * k, 2 * k + 1), ' & ' ORDER BY k) FROM generate_series(0, 4999) k)),
	('one that all alternatives need', (SELECT string_agg('(w7 & w' || k || ')', ' | ' ORDER BY k) FROM generate_series(0, 4999) k)),
	('1,000 prefixes', (SELECT string_agg('w' || k || ':*', ' | ' ORDER BY k) FROM generate_series(1000, 1999) k)),
	('none of 10,000', (SELECT string_agg('!w' || k, ' & ' ORDER BY k) FROM generate_series(0, 9999) k));

-- Scores of the best 30 rows that match, and how many do, by the index and by the table.
CREATE FUNCTION alike(query tsquery, OUT same bool, OUT rows bigint) LANGUAGE plpgsql AS $$
DECLARE
	answers text[];
	answer text;
BEGIN
	FOR sorted IN 0 .. 1 LOOP
		PERFORM set_config('enable_seqscan', (sorted = 1)::text, true), set_config('enable_sort', (sorted = 1)::text, true),
			set_config('enable_indexscan', (sorted = 0)::text, true), set_config('enable_bitmapscan', (sorted = 0)::text, true);
		EXECUTE 'SELECT string_agg(score::text, '' '') FROM (SELECT doc <@> $1 AS score FROM long WHERE doc @@ $1 ORDER BY doc <@> $1 LIMIT 30) s' INTO answer USING query;
		EXECUTE 'SELECT count(*) FROM long WHERE doc @@ $1' INTO rows USING query;
		answers := answers || concat(answer, ' of ', rows);
	END LOOP;
	same := answers[1] = answers[2];
END
$$;
SELECT name, numnode(query::tsquery) AS nodes, a.* FROM asked, alike(query::tsquery) a;
DROP TABLE long, asked;
DROP FUNCTION alike(tsquery);
