-- What a statement says, without any table.
SET search_path = dialogue, public;
\pset null -

-- A statement in the genre's usual form, with something for every key.
CREATE TEMP TABLE example AS SELECT date '2021-06-20' AS published,
'Joint Statement of the 3rd Norway-Japan Cyber Dialogue

The 3rd Norway-Japan Cyber Dialogue was held in Oslo on 15 June 2021. It was hosted by the Ministry of Foreign Affairs (MFA) of Norway and chaired by Ambassador Kari Nordmann.

The Japanese delegation included the Ministry of Defense and the National Police Agency.

Both sides affirmed that international law applies in cyberspace and recalled the Charter of the United Nations. They agreed to share information on ransomware. They also reaffirmed their commitment to strengthen capacity building in Ukraine, as appropriate.

The 4th Norway-Japan Cyber Dialogue will be held in Tokyo next year.
' AS body;

-- The whole: its keys, and how many facts of each kind.
SELECT key, jsonb_typeof(value) AS type, CASE jsonb_typeof(value) WHEN 'array' THEN jsonb_array_length(value) END AS facts
FROM example, jsonb_each(parse(body, published)) ORDER BY key;
SELECT parse(body, published) ->> 'title' AS title, parse(body, published) ->> 'language' AS language FROM example;

-- The dialogue that it reports, and one of each of the other facts.
SELECT jsonb_pretty(parse(body, published) -> 'dialogue') AS dialogue FROM example;
SELECT key, jsonb_pretty(value -> 0) AS first FROM example, jsonb_each(parse(body, published))
WHERE jsonb_typeof(value) = 'array' ORDER BY key;

-- A span is [start, end] in characters from 1, the end exclusive: what stands there is the evidence.
SELECT c -> 'due' AS due, substr(body, (c #>> '{span,0}')::int, (c #>> '{span,1}')::int - (c #>> '{span,0}')::int) AS evidence
FROM example, jsonb_array_elements(parse(body, published) -> 'commitments') c;

-- A commitment tells its act by index from 0.
SELECT c -> 'act' AS act, p -> 'acts' -> (c ->> 'act')::int ->> 'verb' AS verb
FROM example, parse(body, published) p, jsonb_array_elements(p -> 'commitments') c;

-- The same facts as rows, with the columns of the tables.
SELECT seq, relation, series, ordinal, track, parties, held, city, country FROM example, meetings(body, published);
SELECT seq, name, role FROM example, hosts(body, published);
SELECT seq, party, organisation, acronym, person, "position", role FROM example, participants(body, published);
SELECT seq, number, title, held, questions FROM example, sessions(body, published);
SELECT seq, verb, class, strength, actors, mode, polarity, hedge FROM example, acts(body, published);
SELECT seq, act_seq, content, strength, renewed, partners, due, topics FROM example, commitments(body, published);
SELECT seq, name, issued FROM example, citations(body, published);
SELECT seq, short, long, party FROM example, acronyms(body, published);

-- The layers below: sentences, and whatever is named.
SELECT span, left(sentence, 60) AS sentence FROM example, sentences(body);
SELECT kind, text, code FROM example, mentions(body, published);

-- The day of publication gives a day without a year its year.
SELECT code FROM mentions('It was held on 15 June.', '2021-06-20') WHERE kind = 'date';
SELECT code FROM mentions('It was held on 15 June.') WHERE kind = 'date';

-- Spans count characters, not bytes.
SELECT sentence, span FROM sentences('Café in Zürich. 양측은 만났다. They agreed.');

-- The language that most of a text is in: by script, or by common words; null where it cannot be told.
SELECT language(t), t FROM unnest(ARRAY['The parties met in Oslo.', 'Les deux parties se sont réunies à Paris.',
	'Die Delegationen trafen sich in Berlin und sprachen über die Zusammenarbeit.',
	'Las delegaciones se reunieron en Madrid para hablar de la cooperación.',
	'양측은 서울에서 회의를 개최하였다.', '日本国政府は会議を開催した。', '双方在北京举行会议。',
	'عقد الاجتماع في الرياض', 'Стороны провели встречу в Москве.', 'Oslo', '']) t;

-- A signature for near-duplicates: layout, marks and capitals make no difference, a few words little.
SELECT fingerprint(E'The parties\nagreed to  meet.') = fingerprint('the parties agreed to meet') AS same_words;
SELECT bit_count((fingerprint(body) # fingerprint('External links follow. ' || body))::bit(64)) < 16 AS near,
	bit_count((fingerprint(body) # fingerprint(reverse(body)))::bit(64)) < 16 AS far
FROM example;
SELECT fingerprint(''), fingerprint('. - .');

-- An act ends before the words that join the next one to it.
SELECT verb, substr(body, lower(span), upper(span) - lower(span)) AS words
FROM (VALUES ('The United States and Japan met in Tokyo. The two sides welcomed the new hotline, discussed its tests, and '
			  'agreed to meet again in Washington.')) AS text (body), acts(body) ORDER BY seq;
