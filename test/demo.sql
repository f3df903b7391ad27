-- The tour that `make demo` prints: what can be asked of thirteen sample statements.  Runs in an empty database.
\pset linestyle unicode
\pset border 1
\pset format wrapped
\pset columns 100
\pset footer off
\pset null '·'

CREATE EXTENSION dialogue;
ALTER DATABASE demo SET search_path = dialogue, public;
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

\qecho '2. Who sat at the table when Australia and Indonesia first met, delegation by delegation.'
\qecho
SELECT p.party, p.role, p.acronym,
       concat_ws(', ', p.person, p.position, p.organisation) AS "who"
FROM participant p
JOIN statement s ON s.id = p.statement_id
WHERE s.source = 'australia-indonesia-1'
ORDER BY p.party, p.role, p.seq;

\pset format unaligned
\pset tuples_only on

-- Breaks a text into lines of at most 84 characters between words, each after the first indented.
CREATE FUNCTION pg_temp.lines(text, indent text) RETURNS text IMMUTABLE RETURN
	rtrim(regexp_replace(regexp_replace($1, '\s+', ' ', 'g'), '(.{1,84})(?: |$)', E'\\1\n' || indent, 'g'), E'\n ');

\qecho '3. The strongest commitments of all (five stars: agreed, resolved), each in the characters that it rests on.'
\qecho
SELECT format(E'  %s  %s, %s%s: characters %s to %s of %s\n       "%s"\n',
	repeat('*', c.strength), array_to_string(c.actors::text[], ' and '), left(b.held::text, 4),
	', due ' || c.due, lower(c.span), upper(c.span) - 1, s.source,
	pg_temp.lines(substr(s.body, lower(c.span), upper(c.span) - lower(c.span)), '        '))
FROM commitment c
JOIN statement s ON s.id = c.statement_id
JOIN dialogue b ON b.statement_id = s.id AND b.relation = 'reports'
ORDER BY c.strength DESC, s.published DESC, c.span
LIMIT 8;

\qecho '4. Was it kept up?  What the seventh U.S.-Japan round says again of the sixth, its strength and its wording.'
\qecho
SELECT format(E'  %s, from %s to %s of five\n       "%s"\n', event, a_strength, b_strength, pg_temp.lines(diff, '        '))
FROM compare('JP-US cyber dialogue', 6, 7)
WHERE what IN ('kept', 'changed');

\qecho '5. A ranked search: "capacity building" among the commitments of all rounds, its words marked.'
\qecho
SELECT format(E'  %s. %s  %s, %s\n        %s\n', rank, to_char(score, 'FM90.00'), source, held,
	pg_temp.lines(translate(replace(replace(snippet, '<b>', '{'), '</b>', '}'), '{}', '«»'), '        '))
FROM search('capacity building', 5)
ORDER BY rank;
