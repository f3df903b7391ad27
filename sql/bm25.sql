-- BM25 and the corpus statistics it needs.
SET search_path = dialogue, public;
\pset null (null)

CREATE TEMP TABLE passage (id int PRIMARY KEY, doc tsvector);
INSERT INTO passage VALUES
	(1, to_tsvector('english', 'We will share information on ransomware payments.')),
	(2, to_tsvector('english', 'Both sides share information; ransomware, ransomware and ransomware again.')),
	(3, to_tsvector('english', 'The two sides reaffirmed norms of responsible state behavior in cyberspace.')),
	(4, setweight(to_tsvector('english', 'Ransomware payments'), 'A') ||
		setweight(to_tsvector('english', 'The sides discussed payments and cryptocurrency.'), 'D')),
	(5, strip(to_tsvector('english', 'ransomware ransomware payments'))),
	(6, ''),
	(7, NULL);

-- The aggregate leaves the NULL out; lengths are told by field (D, C, B, A).
SELECT documents(s), round(average_length(s)::numeric, 4) AS average,
	   df(s, 'ransomwar') AS ransomware, df(s, 'payment') AS payments, df(s, 'nowhere') AS nowhere
FROM (SELECT corpus_stats(doc) AS s FROM passage) x;
SELECT corpus_stats(doc) FROM passage WHERE id IN (4, 5);
SELECT * FROM lexemes((SELECT corpus_stats(doc) FROM passage WHERE id = 1));

-- With weights {D,C,B,A} the average length counts a position by its field.
SELECT average_length('{"documents": 2, "length": [10, 0, 0, 2], "df": {}}') AS plain,
	   average_length('{"documents": 2, "length": [10, 0, 0, 2], "df": {}}', '{0.1,0.2,0.4,1}') AS weighted;

-- Of no documents: the empty corpus, which adds nothing.
SELECT corpus_stats(doc), average_length(corpus_stats(doc)) FROM passage WHERE false;

-- Statistics of parts add up to those of the whole, by operator and by aggregate.
SELECT (a + b)::text = whole::text AS plus, (b + a)::text = whole::text AS commutes,
	   (SELECT corpus_merge(s)::text FROM (VALUES (a), (NULL), (b)) v (s)) = whole::text AS aggregate
FROM (SELECT corpus_stats(doc) FILTER (WHERE id <= 3) AS a, corpus_stats(doc) FILTER (WHERE id > 3) AS b,
			 corpus_stats(doc) AS whole FROM passage) x;

-- So do the parts of parallel workers.
CREATE TABLE public.bm25_parallel AS
	SELECT n AS id, to_tsvector('simple', 'w' || n % 7 || ' w' || n % 11 || ' common') AS doc
	FROM generate_series(1, 2000) n;
ANALYZE public.bm25_parallel;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET max_parallel_workers_per_gather = 2;
EXPLAIN (COSTS OFF) SELECT corpus_stats(doc) FROM public.bm25_parallel;
CREATE TEMP TABLE parallel_stats AS SELECT corpus_stats(doc) AS s FROM public.bm25_parallel;
SET max_parallel_workers_per_gather = 0;
SELECT (SELECT s::text FROM parallel_stats) = (SELECT corpus_stats(doc)::text FROM public.bm25_parallel) AS same;
RESET max_parallel_workers_per_gather;
DROP TABLE public.bm25_parallel;

-- The formula, spelled out slowly in SQL: tf and length summed over weighted fields.
CREATE FUNCTION pg_temp.reference(doc tsvector, terms text[], s corpus, k1 float8, b float8, w real[])
RETURNS float8 LANGUAGE sql AS $$
	WITH entry AS (
		SELECT lexeme, u.weights AS marks FROM unnest(doc) u
	), counted AS (
		SELECT lexeme, coalesce((SELECT sum(w[strpos('DCBA', mark)]::float8) FROM unnest(marks) mark), w[1]) AS tf
		FROM entry
	), size AS (
		SELECT coalesce(sum(tf), 0) AS length FROM counted
	)
	SELECT coalesce(sum(ln(1 + (documents(s) - df(s, term) + 0.5) / (df(s, term) + 0.5)) *
						c.tf * (k1 + 1) / (c.tf + k1 * (1 - b + b * size.length / average_length(s, w)))), 0)
	FROM unnest(terms) term JOIN counted c ON c.lexeme = term, size
$$;

SELECT id, round(bm25(doc, query, s)::numeric, 6) AS score,
	   abs(bm25(doc, query, s) - pg_temp.reference(doc, terms, s, 1.2, 0.75, '{1,1,1,1}')) < 1e-9 AS plain,
	   abs(bm25(doc, query, s, 2, 0.3, '{0.1,0.2,0.4,1}')
		   - pg_temp.reference(doc, terms, s, 2, 0.3, '{0.1,0.2,0.4,1}')) < 1e-9 AS fields
FROM passage, (SELECT corpus_stats(doc) AS s FROM passage) x,
	 (VALUES ('ransomwar & payment | cryptocurr'::tsquery, '{ransomwar,payment,cryptocurr}'::text[])) q (query, terms)
ORDER BY score DESC NULLS LAST, id;

-- Over a larger corpus as well, every document against every query.
CREATE TEMP TABLE random_doc AS
	SELECT n AS id, array_to_tsvector(array_agg(DISTINCT 'w' || (n * k * k) % 23)) ||
		   setweight(to_tsvector('simple', string_agg('w' || (n + k * 5) % 17, ' ')), (ARRAY['A','B','C','D']::"char"[])[1 + n % 4]) AS doc
	FROM generate_series(1, 200) n, generate_series(1, 12) k GROUP BY n;
SELECT count(*) AS pairs, count(*) FILTER (WHERE abs(fast - slow) < 1e-9) AS equal
FROM (SELECT bm25(doc, query, s, 1.2, 0.75, '{0.3,0.5,0.8,1}') AS fast,
			 pg_temp.reference(doc, terms, s, 1.2, 0.75, '{0.3,0.5,0.8,1}') AS slow
	  FROM random_doc, (SELECT corpus_stats(doc) AS s FROM random_doc) x,
		   (VALUES ('w1 & w2'::tsquery, '{w1,w2}'::text[]), ('w22 | w16 | w3', '{w22,w16,w3}'),
				   ('w99', '{w99}')) q (query, terms)) x;

-- What a query needs of the statistics is a few numbers, whether they are stored or at hand; the scores are the same.
CREATE TEMP TABLE stored AS SELECT corpus_stats(to_tsvector('simple', 'w' || n || ' w' || n % 1000)) AS s FROM generate_series(1, 3000) n;
SELECT corpus_for(s, 'w7 & w2999 & !w8 & nowhere') AS stored, corpus_for(s::text::corpus, 'w1 | w3000') AS at_hand,
	   bm25('w7:1 w9:2', 'w7 | w9 | w10', s) = bm25('w7:1 w9:2', 'w7 | w9 | w10', corpus_for(s, 'w7 | w9 | w10')) AS same
FROM stored;

-- A word said q times counts 9q / (q + 8) times, but not for its fields; one under NOT does not; a phrase counts its words.
SELECT round((bm25(doc, 'payment & payment', s) / bm25(doc, 'payment', s))::numeric, 6) AS twice,
	   bm25(doc, 'payment:A | payment:D', s) = bm25(doc, 'payment:AD', s) AS once_by_field,
	   bm25(doc, 'payment & !ransomwar', s) = bm25(doc, 'payment', s) AS without,
	   bm25(doc, 'ransomwar <-> payment', s) = bm25(doc, 'ransomwar | payment', s) AS phrase,
	   bm25(doc, '!(payment & !ransomwar)', s) = bm25(doc, 'ransomwar', s) AS twice_not
FROM passage, (SELECT corpus_stats(doc) AS s FROM passage) x WHERE id = 1;

-- A prefix counts all its lexemes, with their document frequencies summed, at most N.
SELECT bm25('cyber:1 cyberspac:2 other:3', 'cyb:*', '{"documents": 9, "length": [27,0,0,0], "df": {"cyber": 2, "cyberspac": 3}}')
	 = bm25('x:1,2 other:3', 'x', '{"documents": 9, "length": [27,0,0,0], "df": {"x": 5}}') AS prefix,
	   bm25('cyber:1 cyberspac:2 other:3', 'cyb:*', '{"documents": 4, "length": [27,0,0,0], "df": {"cyber": 3, "cyberspac": 3}}')
	 = bm25('x:1,2 other:3', 'x', '{"documents": 4, "length": [27,0,0,0], "df": {"x": 4}}') AS capped;

-- A weight in the query limits the fields that count; without positions a lexeme counts once, in D.
SELECT bm25('a:1A,2,3', 'a:A', s) = bm25('a:1A b:2,3', 'a', s) AS only_a,
	   bm25('a:1A,2,3', 'a:B', s) AS none_in_b,
	   bm25(strip('a:1,2 b:3'), 'a', s) = bm25('a:1 b:2', 'a', s) AS stripped
FROM (SELECT '{"documents": 9, "length": [20,0,0,7], "df": {"a": 2}}'::corpus AS s) x;

-- Edges: nothing asked, nothing held, an empty corpus, NULL.
SELECT bm25('a:1', '', s), bm25('', 'a', s), round(bm25('a:1', 'a', e)::numeric, 6) AS empty_corpus,
	   bm25(NULL, 'a', s) AS no_document, bm25('a:1', 'a', s, 0) > 0 AS k1_0
FROM (SELECT '{"documents": 9, "length": [20,0,0,7], "df": {"a": 2}}'::corpus AS s, corpus_stats(NULL) AS e) x;

-- Parameters without a meaning are refused.
\set SHOW_CONTEXT never
\set one '{"documents": 1, "length": [1,0,0,0], "df": {"a": 1}}'
SELECT bm25('a:1', 'a', :'one', -1);
SELECT bm25('a:1', 'a', :'one', 'NaN');
\echo :LAST_ERROR_SQLSTATE
SELECT bm25('a:1', 'a', :'one', 1.2, 1.5);
SELECT bm25('a:1', 'a', :'one', 1.2, 0.75, '{1,1,1}');
\echo :LAST_ERROR_SQLSTATE
SELECT bm25('a:1', 'a', :'one', 1.2, 0.75, '{1,1,-1,1}');

-- Text that is no corpus.
SELECT 'x'::corpus;
SELECT '[]'::corpus;
\echo :LAST_ERROR_SQLSTATE
SELECT '{"length": [0,0,0,0], "df": {}}'::corpus;
SELECT '{"documents": 1.5, "length": [0,0,0,0], "df": {}}'::corpus;
SELECT '{"documents": 1, "length": [0,0,0], "df": {}}'::corpus;
SELECT '{"documents": 1, "length": [0,0,0,0], "df": []}'::corpus;
SELECT '{"documents": 1, "length": [0,0,0,0], "df": {"": 1}}'::corpus;
SELECT '{"documents": 1, "length": [0,0,0,0], "df": {"a": 2}}'::corpus;
SELECT '{"documents": 1, "length": [0,0,0,0], "df": {"a": {}}}'::corpus;
SELECT '{"documents": 900000000000000000, "length": [900000000000000000,0,0,0], "df": {}}'::corpus
	 + (repeat('', 0) || '{"documents": 900000000000000000, "length": [900000000000000000,0,0,0], "df": {}}')::corpus AS large;

-- Text and binary forms come back as they went.
SELECT '{"df": {"b\"\\": 1, "a": 2, "ü": 1}, "documents": 2, "length": [0, 1, 2, 3]}'::corpus AS sorted;
SELECT s::text = s::text::corpus::text AS text FROM (SELECT corpus_stats(doc) AS s FROM passage) x;
CREATE TEMP TABLE kept (s corpus);
\copy kept from program 'perl -e "print pack q(H*), q(5047434f50590aff0d0a00000000000000000000010000004f01000000000000000100000000000000020000000000000000000000000000000000000000000000000000000200000000000000017061796d656e7400000000000000000172616e736f6d77617200ffff)"' binary
SELECT s FROM kept;

-- Binary input is trusted in nothing.
-- another version
\copy kept from program 'perl -e "print pack q(H*), q(5047434f50590aff0d0a00000000000000000000010000004f02000000000000000100000000000000020000000000000000000000000000000000000000000000000000000200000000000000017061796d656e7400000000000000000172616e736f6d77617200ffff)"' binary
-- a negative count
\copy kept from program 'perl -e "print pack q(H*), q(5047434f50590aff0d0a00000000000000000000010000004f01ffffffffffffffff00000000000000020000000000000000000000000000000000000000000000000000000200000000000000017061796d656e7400000000000000000172616e736f6d77617200ffff)"' binary
-- a negative length
\copy kept from program 'perl -e "print pack q(H*), q(5047434f50590aff0d0a00000000000000000000010000004f010000000000000001ffffffffffffffff0000000000000000000000000000000000000000000000000000000200000000000000017061796d656e7400000000000000000172616e736f6d77617200ffff)"' binary
-- more lexemes than there are bytes
\copy kept from program 'perl -e "print pack q(H*), q(5047434f50590aff0d0a00000000000000000000010000004f01000000000000000100000000000000020000000000000000000000000000000000000000000000007fffffff00000000000000017061796d656e7400000000000000000172616e736f6d77617200ffff)"' binary
-- a document frequency above the number of documents
\copy kept from program 'perl -e "print pack q(H*), q(5047434f50590aff0d0a00000000000000000000010000003d01000000000000000100000000000000020000000000000000000000000000000000000000000000000000000100000000000000027061796d656e7400ffff)"' binary
-- a lexeme twice
\copy kept from program 'perl -e "print pack q(H*), q(5047434f50590aff0d0a00000000000000000000010000004d01000000000000000100000000000000020000000000000000000000000000000000000000000000000000000200000000000000017061796d656e740000000000000000017061796d656e7400ffff)"' binary
-- an empty lexeme
\copy kept from program 'perl -e "print pack q(H*), q(5047434f50590aff0d0a00000000000000000000010000004501000000000000000100000000000000020000000000000000000000000000000000000000000000000000000200000000000000010000000000000000016c6f6e67657200ffff)"' binary
-- cut short
\copy kept from program 'perl -e "print pack q(H*), q(5047434f50590aff0d0a00000000000000000000010000004c01000000000000000100000000000000020000000000000000000000000000000000000000000000000000000200000000000000017061796d656e7400000000000000000172616e736f6d77ffff)"' binary

-- What a search asks of a document at least.
SELECT any_term('a & b'), any_term('a & b & !c'), any_term('a & (b | c) & d'), any_term('a | b & c'),
	   any_term('(a <-> b) & c & !d'), any_term('!a & !b'), any_term(''), any_term('a');
SELECT any_term(websearch_to_tsquery('english', 'ransomware payments "joint exercise" -training'));
