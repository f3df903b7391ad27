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

-- Another configuration.
SELECT snippet('Les deux parties coopéreront.', to_tsquery('french', 'coopération'), config => 'french');
SELECT snippet('The threats', 'threats', config => 'simple');

-- Any text: empty, no words, other scripts, one endless word.
SELECT snippet('', 'a') AS empty, snippet('((((', 'a') AS marks, snippet('암호 cyber 보안 🙂', 'cyber') AS scripts,
	   length(snippet(repeat('(', 100000), 'a')) AS brackets, length(snippet(repeat('é', 100000), 'a', max_words => 1)) AS word;
SELECT snippet(NULL, 'a') IS NULL AS no_text, snippet('a', NULL) IS NULL AS no_query;
SELECT snippet('a', 'a', max_words => 0);
