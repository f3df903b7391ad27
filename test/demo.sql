-- The tour that `make demo` prints: what can be asked of thirteen sample statements.  Runs in an empty database.
\pset linestyle unicode
\pset border 1
\pset format wrapped
\pset columns 100
\pset footer off
\pset null '·'

CREATE EXTENSION dialogue;
SET search_path = dialogue, public;

\qecho
\qecho Load: thirteen statements, one COPY.
\qecho
\qecho '    \\copy dialogue.statement (source, published, title, body) from program ''sh test/statements/csv'' csv header'
\qecho
\copy dialogue.statement (source, published, title, body) from program 'sh test/statements/csv' csv header

SELECT (SELECT count(*) FROM statement) AS statements,
       (SELECT count(*) FROM dialogue) AS dialogues,
       (SELECT count(*) FROM participant) AS participants,
       (SELECT count(*) FROM act) AS acts,
       (SELECT count(*) FROM commitment) AS commitments;

\qecho '1. Rounds of a series: what is known, what is missing, what is announced.'
\qecho
SELECT ordinal AS "round", status, held, city, country
FROM round
WHERE parties = '{US,JP}'
ORDER BY ordinal;

\qecho '2. Who sat at the table of the seventh U.S.-Japan dialogue, delegation by delegation.'
\qecho
SELECT p.party, p.role, p.person, coalesce(p.position, p.organisation) AS "position or organisation", p.acronym
FROM participant p
JOIN statement s ON s.id = p.statement_id
WHERE s.source = 'us-japan-7'
ORDER BY p.party, p.role, p.seq;

\qecho '3. The strongest commitments of all, each with the characters that it rests on.'
\qecho
SELECT c.strength AS "str", c.actors, c.due,
       s.source || ' ' || c.span AS evidence,
       substr(s.body, lower(c.span), upper(c.span) - lower(c.span)) AS "in the statement's own characters"
FROM commitment c
JOIN statement s ON s.id = c.statement_id
ORDER BY c.strength DESC, s.published DESC, c.span
LIMIT 10;

\qecho '4. Was it kept up?  What the seventh round renewed of the sixth.'
\qecho
SELECT round(similarity::numeric, 2) AS alike, earlier.content AS "sixth round, 2018", later.content AS "seventh round, 2019"
FROM commitment later
JOIN statement b ON b.id = later.statement_id AND b.source = 'us-japan-7'
CROSS JOIN LATERAL (
	SELECT c.content,
	       2.0 * cardinality(ARRAY(SELECT unnest(tsvector_to_array(c.doc)) INTERSECT SELECT unnest(tsvector_to_array(later.doc))))
	       / nullif(length(c.doc) + length(later.doc), 0) AS similarity
	FROM commitment c
	JOIN statement a ON a.id = c.statement_id AND a.source = 'us-japan-6'
	ORDER BY similarity DESC NULLS LAST
	LIMIT 1) AS earlier
WHERE later.renewed
ORDER BY later.span;

\qecho '5. A ranked search: "capacity building" in the commitments of all rounds.'
\qecho
SELECT round(score::numeric, 2) AS score, s.source, snippet
FROM search('capacity building', 5) r
JOIN statement s ON s.id = r.statement_id;
