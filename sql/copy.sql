-- Republished copies of statements: the view copy and copies().
SET search_path = dialogue, public;
SET client_min_messages = warning;
TRUNCATE statement CASCADE;
DROP ROLE IF EXISTS dialogue_reader;
RESET client_min_messages;

-- One statement as its ministry published it, and what others made of it: a page with a menu and a footer, the
-- same in capitals and other quotes under another title, one that leaves out the end, and the note of the next year
-- in the same words.
CREATE TEMP TABLE note AS SELECT
	E'Norway and Peru held the second Cyber Talks in Lima on 12 May 2021. The two sides exchanged views on the security '
	'of undersea cables, on the protection of ports and on the reporting of incidents. They agreed to share reports on '
	'ransomware each quarter and to hold an exercise of their response teams in Bergen in the autumn.\n\n'
	'Both sides reaffirmed that international law applies to the conduct of states in cyberspace, and supported the '
	'work of the United Nations on norms of responsible behaviour. They underlined that small and open economies gain '
	'from rules that all keep. They thanked the port of Callao for the visit to its control room.\n\n'
	'The delegations were led by the ambassadors for digital affairs of both ministries. The third Cyber Talks will '
	'be held in Oslo next year.' AS body;
INSERT INTO statement (id, source, published, body)
	SELECT 1, 'page', date '2021-05-14', E'Home | News | Archive\nPosted 14 May 2021 by the editors\n' || body
		|| E'\n\nThis page is kept by the editors, who answer for no other site that it links to.\nComments (0)' FROM note
	UNION ALL SELECT 2, 'ministry', '2021-05-12', body FROM note
	UNION ALL SELECT 3, 'other title', NULL, E'Cables and ports: Norwegians in Lima\n' || upper(replace(body, ',', ' -')) FROM note
	UNION ALL SELECT 4, 'without the end', '2021-05-12', left(body, 620) FROM note
	UNION ALL SELECT 5, 'next year', '2022-05-16', replace(replace(replace(body, '2021', '2022'), 'second', 'third'), '12 May', '16 May') FROM note
	UNION ALL SELECT 6, 'something else', '2021-05-12', 'Norway and Peru signed a treaty on the transfer of sentenced persons in Lima on 12 May 2021.';

-- The original is the earliest published, among those of one day the lowest id; a copy without a day comes last.
SELECT c.statement_id, s.source, c.original_id, o.source AS original, c.distance < 20 AS near
FROM copy c JOIN statement s ON s.id = c.statement_id JOIN statement o ON o.id = c.original_id ORDER BY 1;

-- Among some statements only: their own original is the first of them.
SELECT statement_id, original_id FROM copies(ARRAY[1, 3, 5, 6, 99]) ORDER BY 1;
SELECT count(*) FROM copies('{}');

-- A chain: each page lacks what the next adds, the last shares too little with the first, and still one original.
SET client_min_messages = warning;
TRUNCATE statement CASCADE;
RESET client_min_messages;
INSERT INTO statement (id, published, body)
	SELECT n, date '2021-05-01' + n, (SELECT string_agg('word' || md5(k::text), ' ' ORDER BY k)
									  FROM generate_series(n * 60, n * 60 + 300) k)
	FROM generate_series(1, 4) n;
SELECT * FROM (SELECT statement_id, original_id FROM copy) c ORDER BY 1;
SELECT count(*) AS "first and last alone" FROM copies(ARRAY[1, 4]);

-- Too little to tell, no word at all, a script without blanks.
SET client_min_messages = warning;
TRUNCATE statement CASCADE;
RESET client_min_messages;
INSERT INTO statement (id, body) VALUES
	(1, 'Text to follow.'), (2, 'Text to follow.'), (3, ''), (4, ''), (5, '* * *'),
	(6, '挪威和秘鲁于二〇二一年五月在利马举行第二次网络对话。双方同意每季度交换勒索软件报告。'),
	(7, '首页　新闻　挪威和秘鲁于二〇二一年五月在利马举行第二次网络对话。双方同意每季度交换勒索软件报告。');
SELECT statement_id, original_id FROM copy;
SELECT id, cardinality(sketch) AS keys FROM statement ORDER BY id;

-- However many are alike, each is held against a few: a thousand copies have one original.
INSERT INTO statement (id, body, loaded_at)
	SELECT 100 + n, format('Shelf %s of the archive. ', translate(n::text, '0123456789', 'abcdefghij')) || body, '2020-01-01' FROM note, generate_series(1, 1000) n;
SELECT note_copies();
SELECT original_id, count(*) FROM copy WHERE statement_id > 100 GROUP BY 1;

-- Row security on statement holds: who cannot see the original has the next as one.
CREATE ROLE dialogue_reader;
GRANT SELECT ON statement, copy TO dialogue_reader;
ALTER TABLE statement ENABLE ROW LEVEL SECURITY;
CREATE POLICY late ON statement USING (id BETWEEN 1091 AND 1100);
SET ROLE dialogue_reader;
SELECT original_id, count(*) FROM copy GROUP BY 1;
RESET ROLE;
DROP POLICY late ON statement;
ALTER TABLE statement DISABLE ROW LEVEL SECURITY;
DROP OWNED BY dialogue_reader;
DROP ROLE dialogue_reader;
SET client_min_messages = warning;
TRUNCATE statement CASCADE;
