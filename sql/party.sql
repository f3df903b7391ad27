-- party: the code of a state (ISO 3166-1 alpha-2) or organisation.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS dialogue;
RESET client_min_messages;
SET search_path = dialogue, public;

-- Codes have 2 to 8 letters and digits; lower case is folded, blanks around are dropped.
SELECT party 'GB' AS a_state, party 'asean' AS folded, party '  EU ' AS trimmed, party 'G7' AS with_digit,
	party 'ABCDEFGH' AS longest;

-- What is no code is refused, with the place and the rule.
\set VERBOSITY sqlstate
SELECT party 'G';
\set VERBOSITY default
SELECT party 'G';
SELECT party '';
SELECT party '   ';
SELECT party '7G';
SELECT party 'U.S.';
SELECT party 'G B';
SELECT party 'ABCDEFGHI';
SELECT party 'Ελλάδα';
SELECT party(repeat('long', 100));

-- Codes sort as text does in the "C" collation.
CREATE TEMP TABLE code (party party);
INSERT INTO code VALUES ('US'), ('G7'), ('ARF'), ('AU'), ('ASEAN'), ('G20'), ('AR'), (NULL);
SELECT string_agg(party::text, ' ' ORDER BY party) AS by_party,
	string_agg(party::text, ' ' ORDER BY party::text COLLATE "C") AS by_text, min(party), max(party)
FROM code;
SELECT party 'AR' < 'ARF' AS before, party 'EU' <> 'eu' AS other, party 'EU' = 'eu' AS same,
	party 'US' >= 'GB' AS after;

-- Eight bytes, passed by value.
SELECT typlen, typbyval = (current_setting('block_size')::int > 0) AS by_value FROM pg_type
WHERE oid = 'party'::regtype;

-- Text becomes a party and back; assignment needs no cast.
SELECT 'jp'::text::party AS from_text, party 'JP'::text || '!' AS to_text;
CREATE TEMP TABLE written (word text, code party);
INSERT INTO written SELECT party, 'kr'::text FROM code WHERE party = 'US';
TABLE written;
SELECT 'Japan, that is'::text::party;

-- btree and hash indexes, and joins of either kind, find a party.
CREATE TEMP TABLE many AS
SELECT (chr(65 + i % 26) || chr(65 + i / 26 % 26))::party AS party FROM generate_series(0, 675) i;
CREATE INDEX many_btree ON many (party);
SET enable_seqscan = off; SET enable_bitmapscan = off;
EXPLAIN (COSTS OFF) SELECT * FROM many WHERE party BETWEEN 'GB' AND 'GD';
SELECT * FROM many WHERE party BETWEEN 'GB' AND 'GD' ORDER BY party;
DROP INDEX many_btree;
CREATE INDEX many_hash ON many USING hash (party);
EXPLAIN (COSTS OFF) SELECT * FROM many WHERE party = 'GB';
SELECT * FROM many WHERE party = 'GB';
RESET enable_seqscan; RESET enable_bitmapscan;
SELECT count(*), count(DISTINCT party) FROM many JOIN code USING (party);
SELECT party_hash('GB') = party_hash('gb') AS same_hash,
	party_hash_extended('GB', 1) <> party_hash_extended('GB', 2) AS seeded;

-- Binary output is the characters of the code.
SELECT party_send('asean');

-- A type without an operator or comment would be a surprise: every function of it is described.
SELECT p.oid::regprocedure FROM pg_proc p
WHERE p.pronamespace = 'dialogue'::regnamespace AND p.proname ~ '^(party|partyset|edtf)_'
	AND obj_description(p.oid, 'pg_proc') IS NULL;

-- Binary input trusts nothing.  The lines below are the header of a binary COPY, rows of one column, the end.
CREATE TEMP TABLE received (value party);
-- two codes
\copy received from program 'printf "PGCOPY\n\377\r\n\000\000\000\000\000\000\000\000\000\000\001\000\000\000\002GB\000\001\000\000\000\005ASEAN\377\377"' (format binary)
TABLE received;
-- in lower case
\copy received from program 'printf "PGCOPY\n\377\r\n\000\000\000\000\000\000\000\000\000\000\001\000\000\000\002gb\377\377"' (format binary)
-- too short
\copy received from program 'printf "PGCOPY\n\377\r\n\000\000\000\000\000\000\000\000\000\000\001\000\000\000\001G\377\377"' (format binary)
-- empty
\copy received from program 'printf "PGCOPY\n\377\r\n\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\377\377"' (format binary)
-- a control character
\copy received from program 'printf "PGCOPY\n\377\r\n\000\000\000\000\000\000\000\000\000\000\001\000\000\000\003GB\001\377\377"' (format binary)
-- too long
\copy received from program 'printf "PGCOPY\n\377\r\n\000\000\000\000\000\000\000\000\000\000\001\000\000\000\011ABCDEFGHI\377\377"' (format binary)
