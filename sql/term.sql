-- Terms across languages: English commitments are found by what other languages call their topics.
SET search_path = dialogue, public;
\pset null (null)
\set SHOW_CONTEXT never
SET client_min_messages = warning;
TRUNCATE statement RESTART IDENTITY CASCADE;
RESET client_min_messages;

-- Every topic has a name and terms in six languages.
SELECT language, count(*) AS labels, count(DISTINCT topic) = (SELECT count(*) FROM topic WHERE builtin) AS all_topics
FROM topic_label GROUP BY language ORDER BY language;
SELECT language, count(*) > 250 AS many FROM term GROUP BY language ORDER BY language;
SELECT t.topic, l.language FROM topic t, (VALUES ('zh'), ('ja'), ('ko'), ('fr'), ('de'), ('es')) l (language)
WHERE NOT EXISTS (SELECT FROM term WHERE term.topic = t.topic AND term.language = l.language);

-- What a query becomes: the English words, or the topic's own lexeme.
SELECT q, search_query(q) FROM unnest(ARRAY[
	'供应链', '供應鏈', 'サプライチェーン', '공급망', 'Lieferketten', 'cadena de suministro',
	-- accents, capitals and both apostrophes make no difference, nor blanks in Korean
	'CHAINE D''APPROVISIONNEMENT', 'chaîne d’approvisionnement', '정보공유', '정보 공유',
	-- the longest term is taken out of a run of characters, and what is in front of and behind it
	'网络安全供应链合作', '信頼醸成措置', 'mesures de confiance dans le cyberespace',
	-- with other words, excluded, in quotes, as one of two
	'ransomware 供应链', '-供应链 ransomware', '"供应链" ransomware', '供应链 or "capacity building"', '"ransomware 供应链"',
	-- English stays as it is, also where another language has the same words
	'supply chain', 'cooperation', 'Internet governance', 'elections', 'zzterm0']) q;
SELECT any_term(search_query('ransomware 供应链')) AS either, any_term(search_query('"供应链" ransomware')) AS insisted;

-- Search.  The statement names all but one of these in English; the last one's words are others, but their topic is the same.
INSERT INTO statement (source, published, body) VALUES ('https://example.org/t', '2023-05-04',
	'Norway and Peru held their 2nd Cyber Dialogue in Oslo on 3 May 2023. '
	'The two sides agreed to strengthen the security of supply chains for telecommunications. '
	'They agreed to implement confidence-building measures. '
	'They agreed to share information on ransomware. '
	'They agreed to buy from trusted vendors only.');
SELECT seq, content, topics FROM commitment ORDER BY seq;
SELECT rank, seq, snippet FROM search('供应链');
SELECT rank, seq, snippet FROM search('信頼醸成措置');
SELECT rank, seq, snippet FROM search('mesures de confiance');
SELECT rank, seq, snippet FROM search('랜섬웨어 공급망');
SELECT rank, seq FROM search('"供应链" ransomware');
SELECT rank, seq FROM search('공급망 -telecommunications');
SELECT rank, seq FROM search('供应链', topics => '{telecom}');
SELECT count(*) FROM search('芬太尼');

-- The topics that a text names, in any language; the longer of two that overlap counts.
SELECT topics('双方将加强供应链安全和能力建设，打击勒索软件。') AS zh, topics('信頼醸成措置とサイバー犯罪') AS ja, topics('정보공유와 공급망') AS ko,
	   topics('l''intelligence artificielle et le renforcement des capacités') AS fr,
	   topics('Cyberkriminalität, Völkerrecht') AS de, topics('derechos humanos y cadena de suministro') AS es,
	   topics('ransomware, supply chains and 人工智能') AS mixed, topics('') AS none, topics(NULL) AS of_null;

-- Terms play no part in reading: a word that is a term elsewhere names nothing in an English statement.
SELECT topics FROM commitments('Norway and Peru met in Oslo on 3 May 2023. They agreed to read 供应链 and Lieferketten aloud.');

-- Names to show: in a language, in that of the setting, in English where there is none.
SELECT topic_label('confidence-building', l) FROM unnest(ARRAY['zh', 'ja', 'ko', 'fr', 'de', 'es', 'en', 'xx', NULL]) l;
SELECT topic_label('no-such-topic');
SET dialogue.language = 'ja';
SELECT topic_label('supply-chain');
SELECT topic, label FROM bi_topics ORDER BY topic COLLATE "C";
SET dialogue.language = 'Japanese';
RESET dialogue.language;

-- Users add their own, and take the place of the extension's; the next query knows them.
BEGIN;
INSERT INTO topic VALUES ('deep-sea', 'Deep sea mining');
INSERT INTO topic_label VALUES ('deep-sea', 'fr', 'Exploitation des grands fonds');
INSERT INTO term VALUES ('深海采矿', 'zh', 'deep-sea', 'deep sea mining'), ('vendeurs sûrs', 'fr', NULL, 'trusted vendors'),
	('供应链', 'zh', 'deep-sea', NULL);
SELECT search_query('深海采矿') AS term, search_query('exploitation des grands fonds') AS label, search_query('vendeurs sûrs') AS words,
	   search_query('供应链') AS replaced;
SELECT rank, seq FROM search('vendeurs sûrs', 1);
SELECT term, builtin FROM term WHERE (term, language) = ('供应链', 'zh');
ROLLBACK;
SELECT search_query('深海采矿');

-- Rows that could not be used are refused.
INSERT INTO term VALUES ('', 'fr', 'ai', 'artificial intelligence');
INSERT INTO term VALUES ('IA', 'French', 'ai', 'artificial intelligence');
INSERT INTO term VALUES ('IA', 'fr', NULL, NULL);
INSERT INTO term VALUES (repeat('供', 33), 'zh', 'ai', NULL);
INSERT INTO term VALUES ('IA', 'fr', 'no-such-topic', NULL);
INSERT INTO topic_label VALUES ('ai', 'FR', 'Intelligence artificielle');
INSERT INTO topic_label VALUES ('ai', 'it', '');
INSERT INTO topic_label VALUES ('no-such-topic', 'fr', 'Rien');
INSERT INTO term SELECT 'IA', 'fr', 'ai', 'AI' FROM generate_series(1, 2);

-- Any query is one: broken quotes, marks, stand-ins of ours, a thousand terms.
SELECT search_query('"供应链') AS quote, search_query('供应链"') AS mark, search_query('- - 供应链') AS minus, search_query('zzterm9 供应链') AS ours,
	   search_query('or 供应链 or') AS ors, numnode(search_query(repeat('供应链 ', 1000))) AS nodes;

SET client_min_messages = warning;
TRUNCATE statement CASCADE;
