-- The text search configuration dialogue.english gives what pg_catalog.english gives.
SET search_path = dialogue, public;

-- Every type of token, as a text shows it, and what stands beside it.
CREATE TEMP TABLE sample (text text);
INSERT INTO sample VALUES
	('The two sides met; they''ll meet again, "soon" (in Oslo). Whose turn? Theirs!'),
	('cyber-security, state-of-the-art e-mail; long- and short-term: self--made -dash- dash- a-b-c. X-ray''s'),
	('In 2023, 5 of 12 (7%) paid $3 or 4''s worth: 1,000 in all at 12:30. Rule 7.'),
	('5.5 -3 +4 -2.5 1.2e10 1e5 v1.2.3 10.0.0.1 3rd 4G x86 G-7 F-16 covid-19 19-covid 2020-21 1-2 .5 5. 1..2'),
	('U.S. and U.K. U.S.-ROK e.g. i.e., Ph.D. a.m. Mr. Berg ... word.. .dot .. a.b'),
	('www.example.org example.org/path?x=1&y=2 https://example.org:8080/a/b.html, a@example.org <a@example.org>'),
	('/usr/local/lib ./here ../there (./x) ~/home file.txt a/b and/or C++ A&B R&D AT&T &amp; &nbsp; &#160; x_y _z a:b a::b'),
	('a <b>bold</b> word <a href="https://example.org/x y">link > text</a> 3 < 4 > 2 <!-- a comment --> end'),
	('<p>one</p><p>two</p> <b>A-b</b> c-d <a title="x > y" href=''z w''>link</a> e-f <!-- g <i> -h-i --> j-k <!-- open l-m'),
	('1 <2 and 3> 4 <a b, c> d <e f''g> h <i "j <k> l" m> n-o <?xml v="1"?> p <!DOCTYPE q> r </s t> u'),
	('before <script>var x = "a b";</script> after <style>p { }</style> the <br/> end <'),
	('Québec, naïve café-bar Zürich-based Ελλάδα Россия-Север 東京 암호 ß Ǆ ﬁne na' || U&'\0308' || 've ' || U&'\0301' || 'x'),
	('‘it’s’ “quoted” – dashed—words… non' || U&'\00A0' || 'breaking' || U&'\200B' || 'zero' || U&'\2028' || 'line'),
	(E'tabs\tand\r\nlines\f\v \x01control\x1f.'),
	('#tag 100# *star* **bold** [link](x) {a} a=b a|b a^b `code` \slash'), (''), (' '), ('.'), ('-'), ('a'), ('1');

SELECT count(*) AS texts, count(*) FILTER (WHERE to_tsvector('dialogue.english', text) <> to_tsvector('pg_catalog.english', text)) AS differ
FROM sample;

-- The same tokens too, not their lexemes only; the blanks between them may be cut elsewhere.
SELECT count(*) AS texts, count(*) FILTER (WHERE
	ARRAY(SELECT t::text FROM ts_parse('dialogue.plain', text) t WHERE tokid <> 12)
	<> ARRAY(SELECT t::text FROM ts_parse('default', text) t WHERE tokid <> 12)) AS differ,
	count(*) FILTER (WHERE (SELECT string_agg(token, '') FROM ts_parse('dialogue.plain', text)) <> (SELECT string_agg(token, '') FROM ts_parse('default', text))) AS gaps
FROM sample;

-- Any characters in any order: 20,000 texts of up to 12 pieces, which a hash picks.
CREATE TEMP TABLE piece AS SELECT row_number() OVER () - 1 AS n, piece
	FROM unnest(ARRAY[' ', ' ', ' ', 'a', 'The', 'word', 'U', '7', '42', '-', '-', '.', '.', ',', '''', '(', ')', ':', ';', '/', '@', '&',
		'+', '_', '%', '#', '?', '*', '"', '~', '=', '<', '>', '!', '<b>', '<!--', '-->', '</a', 'é', 'ж', '東', '’', '–', U&'\00A0', U&'\0301', 'e', E'\n', 'www', 'http://', '$']) piece;
CREATE TEMP TABLE hash AS SELECT string_agg(piece, '' ORDER BY i) AS text
	FROM generate_series(1, 20000) seed, generate_series(1, 12) i,
		LATERAL (SELECT piece FROM piece WHERE n = abs(hashint8extended(seed * 100 + i, 7) % (SELECT count(*) FROM piece))) p
	WHERE i <= 1 + seed % 12 GROUP BY seed;
SELECT text FROM hash WHERE to_tsvector('dialogue.english', text) <> to_tsvector('pg_catalog.english', text)
	OR ARRAY(SELECT t::text FROM ts_parse('dialogue.plain', text) t WHERE tokid <> 12)
	<> ARRAY(SELECT t::text FROM ts_parse('default', text) t WHERE tokid <> 12)
	OR (SELECT string_agg(token, '') FROM ts_parse('dialogue.plain', text)) <> (SELECT string_agg(token, '') FROM ts_parse('default', text));

-- The configuration's own parser joins words that follow one another to runs, a stop word at most in front; nothing is lost between them.
SELECT token, alias, lexemes FROM ts_debug('dialogue.english', 'Leaders of the two sides met, "again", in 2 well-known U.S. cities.');
SELECT count(*) AS texts, count(*) FILTER (WHERE (SELECT string_agg(token, '') FROM ts_parse('dialogue.runs', text)) <> (SELECT string_agg(token, '') FROM ts_parse('default', text))) AS gaps
FROM (SELECT text FROM sample UNION ALL SELECT text FROM hash) t;
SELECT ts_lexize('english_run', 'the two sides') AS run, ts_lexize('english_run', 'of the two') AS no_run, ts_lexize('english_run', '') AS empty;
SELECT tokid, alias FROM ts_token_type('dialogue.runs') WHERE tokid > 22;

-- lexemes() gives the same in one pass, weights of none and order included.
SELECT text FROM (SELECT text FROM sample UNION ALL SELECT text FROM hash) t
WHERE lexemes(text)::text <> to_tsvector('pg_catalog.english', text)::text OR lexemes(text) <> to_tsvector('pg_catalog.english', text);

-- Long texts too: at most 255 positions of a lexeme, none beyond 16383, and words that are longer than memory keeps.
SELECT n, lexemes(t) = to_tsvector('pg_catalog.english', t) AS same
FROM (SELECT 1 AS n, repeat('Talks on norms, ', 300) AS t
	  UNION ALL SELECT 2, string_agg('word' || translate(i::text, '0123456789', 'abcdefghij') || ' talks', ' ') FROM generate_series(1, 12000) i
	  UNION ALL SELECT 3, string_agg(repeat(translate(i::text, '0123456789', 'abcdefghij'), 12) || 'ing', ' ') FROM generate_series(1, 300) i
	  UNION ALL SELECT 4, string_agg(i || ' the ' || i % 7 || 'th', E'\n') FROM generate_series(1, 9000) i) v ORDER BY n;

-- So are the notice for a word that is too long, and the error for a text that is.
SELECT lexemes('short ' || repeat('x', 3000) || ' words') = to_tsvector('pg_catalog.english', 'short ' || repeat('x', 3000) || ' words') AS same;
SELECT lexemes(string_agg(md5(i::text), ' ')) FROM generate_series(1, 40000) i;
SELECT lexemes('') AS empty, lexemes(NULL) IS NULL AS null;

-- document() weighs three texts and joins them.
SELECT count(*) AS texts, count(*) FILTER (WHERE document(a.text, b.text, c.text)
	<> setweight(to_tsvector('english', a.text), 'A') || setweight(to_tsvector('english', b.text), 'B') || setweight(to_tsvector('english', c.text), 'C')) AS differ
FROM sample a, sample b, sample c;
SELECT document(t, t, t) = setweight(to_tsvector('english', t), 'A') || setweight(to_tsvector('english', t), 'B') || setweight(to_tsvector('english', t), 'C') AS same
FROM (VALUES (repeat('Talks on norms, ', 200)), (repeat('Talks on norms, ', 9000))) v (t);
SELECT document('Share information', 'Information sharing', NULL, '{information-sharing,ai,NULL,ai}');

-- What the configuration is told to do counts in the session's next text.
BEGIN;
CREATE TEXT SEARCH DICTIONARY pg_temp.alias (TEMPLATE = pg_catalog.simple, StopWords = english);
ALTER TEXT SEARCH CONFIGURATION dialogue.english ALTER MAPPING FOR asciiword WITH pg_temp.alias;
SELECT lexemes('The talks'), to_tsvector('dialogue.english', 'The talks');
ROLLBACK;
SELECT lexemes('The talks'), to_tsvector('dialogue.english', 'The talks');

-- A dictionary that reads on in the text has its words one by one: with a thesaurus, too, the lexemes are the server's.
BEGIN;
CREATE TEXT SEARCH DICTIONARY pg_temp.phrases (TEMPLATE = thesaurus, DictFile = thesaurus_sample, Dictionary = pg_catalog.english_stem);
CREATE TEXT SEARCH CONFIGURATION pg_temp.with_phrases (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION pg_temp.with_phrases ALTER MAPPING FOR asciiword WITH pg_temp.phrases, english_stem;
ALTER TEXT SEARCH CONFIGURATION dialogue.english ALTER MAPPING FOR asciiword WITH pg_temp.phrases, english_stem;
SELECT to_tsvector('dialogue.english', t), to_tsvector('dialogue.english', t) = to_tsvector('pg_temp.with_phrases', t) AS same
FROM (VALUES ('The parties saw supernovae stars and one two words; the talks went on')) v (t);
SELECT lexemes('The parties saw supernovae stars');
ROLLBACK;

-- A headline keeps the text between the words.
SELECT ts_headline('dialogue.english'::regconfig, 'The two sides (U.S. and Norway) agreed on cyber-security; "talks" follow.', 'security & talk'::tsquery);

-- Headlines are those of english, phrases and several fragments included.
SELECT count(*) AS headlines, count(*) FILTER (WHERE ts_headline('dialogue.english', text, query, options) <> ts_headline('pg_catalog.english', text, query, options)) AS differ
FROM (SELECT text FROM sample UNION ALL SELECT string_agg(text, ' ') FROM hash GROUP BY hashtext(text) & 255) t,
	(VALUES ('word'::tsquery), ('a <-> word'), ('word <2> 7 | u:* | word'), ('the & e'), ('cyber & secur | oslo')) q (query),
	(VALUES (''), ('MaxFragments=2, MinWords=3, MaxWords=7'), ('HighlightAll=true')) o (options);

-- Queries are the same, too, words that are left out of phrases counted.
SELECT count(*) AS texts, count(*) FILTER (WHERE phraseto_tsquery('dialogue.english', text) <> phraseto_tsquery('pg_catalog.english', text)) AS differ
FROM sample WHERE length(to_tsvector('english', text)) > 0;
SELECT phraseto_tsquery('dialogue.english', 'the leaders of the two sides met');
SELECT websearch_to_tsquery('dialogue.english', '"the U.S.-Norway talks" cyber-security -agenda');

-- A dictionary of the template answers as the other one does, also when asked again, and when that one changes.
CREATE TEXT SEARCH DICTIONARY pg_temp.plain_words (TEMPLATE = pg_catalog.simple, Accept = false);
CREATE TEXT SEARCH DICTIONARY pg_temp.remembered (TEMPLATE = dialogue.cached, Dictionary = 'pg_temp.plain_words');
SELECT ts_lexize('pg_temp.remembered', 'The') AS unknown, ts_lexize('pg_temp.remembered', 'The') AS again;
ALTER TEXT SEARCH DICTIONARY pg_temp.plain_words (Accept = true);
SELECT ts_lexize('pg_temp.remembered', 'The') AS lexeme, ts_lexize('pg_temp.remembered', 'The') AS again;
ALTER TEXT SEARCH DICTIONARY pg_temp.plain_words (StopWords = english);
SELECT ts_lexize('pg_temp.remembered', 'The') AS stop, ts_lexize('pg_temp.remembered', 'The') AS again;
SELECT ts_lexize('english_stem', repeat('long', 20) || 'ing') = ts_lexize('pg_catalog.english_stem', repeat('long', 20) || 'ing') AS long;

-- It needs the other's name, and nothing else.
CREATE TEXT SEARCH DICTIONARY pg_temp.broken (TEMPLATE = dialogue.cached);
CREATE TEXT SEARCH DICTIONARY pg_temp.broken (TEMPLATE = dialogue.cached, Dictionary = 'no_such');
CREATE TEXT SEARCH DICTIONARY pg_temp.broken (TEMPLATE = dialogue.cached, Dictionary = 'simple', Size = 5);
