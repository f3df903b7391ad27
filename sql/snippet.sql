-- Snippets: the sentences of a text that answer a query, its words marked.
SET search_path = dialogue, public;

CREATE TEMP TABLE body AS SELECT
'The two sides met in Oslo. They agreed to share information on ransomware payments and on cyber-security threats. Mr. Berg thanked the hosts.

The sides will also:
- work on norms;
- train   analysts
  against ransomware.

They decided to hold the next round in Lima; its agenda is open.' AS text;

-- The best sentence, words found by their lexemes (threat finds threats).
SELECT snippet(text, websearch_to_tsquery('english', 'threat')) FROM body;

-- More sentences where they add words, in the order of the text; white space is made one blank.
SELECT snippet(text, websearch_to_tsquery('english', 'agenda ransomware training')) FROM body;

-- Other marks, and fewer words: one sentence that is too long is cut to its best part.
SELECT snippet(text, 'payment & threat', start_sel => '[', stop_sel => ']', max_words => 7) FROM body;
SELECT snippet(text, 'payment & threat', max_words => 1) FROM body;

-- Prefixes are found; what stands under NOT is not marked; phrases mark their words.
SELECT snippet(text, 'ranso:* & !payment', max_words => 20) FROM body;
SELECT snippet(text, 'cyber <-> secur', max_words => 20) FROM body;

-- Nothing found, or nothing asked: the beginning of the text.
SELECT snippet(text, 'glossary', max_words => 6) FROM body;
SELECT snippet('One short sentence.', 'glossary');

-- Nothing is escaped.
SELECT snippet('Cyber <i>talks</i> & more', 'cyber');

-- Short texts: an item of a list without its mark, emphasis and links without theirs, lines that a hand has wrapped.
SELECT snippet(text, 'share | inform') FROM (VALUES
	(1, '-   Share information on ransomware.'), (2, '**Share** information with [partners](https://example.org/x) **now**.'),
	(3, E'The two sides met in\nOslo and agreed to share what the\nCERT of Norway knows.'), (4, E'Share more.\n\n(a) inform Mr. Berg;\n(b) inform others.'),
	(5, 'They met on 3 Jan. 2023 in the U.S. Senate. They will share it.'), (6, 'A * b - share [ it ] ** and ***')) v (n, text) ORDER BY n;

-- The session's memory of English words plays no part in what is found: any characters, plain words and prefixes.
CREATE TEMP TABLE piece AS SELECT row_number() OVER () - 1 AS n, piece
	FROM unnest(ARRAY['shares', 'Sharing', 'SHARED', 'share', 'information', 'U.S.', 'cyber-security', '2023', '4G', 'é', 'naïve', '東', 'the', '.',
		'. ', ',', '''s', '(', ')', E'\n', E'\n\n', '- ', '**', '[', '](', '“', '…', ' ', ' ', ' ', ' ']) piece;
WITH hash AS (
	SELECT string_agg(piece, '' ORDER BY i) AS text FROM generate_series(1, 2000) seed, generate_series(1, 24) i,
		LATERAL (SELECT piece FROM piece WHERE n = abs(hashint8extended(seed * 100 + i, 7) % (SELECT count(*) FROM piece))) p
	GROUP BY seed)
SELECT count(*) AS texts, count(*) FILTER (WHERE snippet(text, query) <> snippet(text, query, config => 'pg_catalog.english')) AS differ,
	   count(*) FILTER (WHERE snippet(text, query) LIKE '%<b>%') > 100 AS found
FROM hash, unnest(ARRAY['share', 'inform:* & 2023', 'u.s | cyber <-> secur', 'naïv | 4g | 東']::tsquery[]) query;

-- Another configuration.
SELECT snippet('Les deux parties coopéreront.', to_tsquery('french', 'coopération'), config => 'french');
SELECT snippet('The threats', 'threats', config => 'simple');

-- Any text: empty, no words, other scripts, one endless word.
SELECT snippet('', 'a') AS empty, snippet('((((', 'a') AS marks, snippet('암호 cyber 보안 🙂', 'cyber') AS scripts,
	   length(snippet(repeat('(', 100000), 'a')) AS brackets, length(snippet(repeat('é', 100000), 'a', max_words => 1)) AS word;
SELECT snippet(NULL, 'a') IS NULL AS no_text, snippet('a', NULL) IS NULL AS no_query;
SELECT snippet('a', 'a', max_words => 0);
