-- party: the code of a party to a dialogue.

CREATE TYPE party;

CREATE FUNCTION party_in(cstring) RETURNS party
	AS 'MODULE_PATHNAME', 'dlg_party_in' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION party_out(party) RETURNS cstring
	AS 'MODULE_PATHNAME', 'dlg_party_out' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION party_recv(internal) RETURNS party
	AS 'MODULE_PATHNAME', 'dlg_party_recv' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION party_send(party) RETURNS bytea
	AS 'MODULE_PATHNAME', 'dlg_party_send' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

CREATE TYPE party (
	INPUT = party_in, OUTPUT = party_out, RECEIVE = party_recv, SEND = party_send,
	LIKE = pg_catalog.int8
);
COMMENT ON TYPE party IS
	'code of a party: ISO 3166-1 alpha-2 or the short name of an organisation, 2 to 8 of A-Z and 0-9, a letter first; input folds lower case and drops blanks around it; 8 bytes; else SQLSTATE 22P02';
COMMENT ON FUNCTION party_in(cstring) IS 'input of party';
COMMENT ON FUNCTION party_out(party) IS 'output of party';
COMMENT ON FUNCTION party_recv(internal) IS 'binary input of party: the characters of the code; else SQLSTATE 22P03';
COMMENT ON FUNCTION party_send(party) IS 'binary output of party: the characters of the code';

CREATE FUNCTION party(text) RETURNS party
	AS 'MODULE_PATHNAME', 'dlg_party_from_text' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION text(party) RETURNS text
	AS 'MODULE_PATHNAME', 'dlg_party_to_text' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
CREATE CAST (text AS party) WITH FUNCTION party(text) AS ASSIGNMENT;
CREATE CAST (party AS text) WITH FUNCTION text(party) AS ASSIGNMENT;
COMMENT ON FUNCTION party(text) IS 'party of its code, by the rules of input; SQLSTATE 22P02 where it is none';
COMMENT ON FUNCTION text(party) IS 'code of a party as text';
COMMENT ON CAST (text AS party) IS 'by the rules of input; SQLSTATE 22P02';
COMMENT ON CAST (party AS text) IS 'the code';

-- The packed code sorts as its text does, so int8 compares and hashes it.

CREATE FUNCTION party_eq(party, party) RETURNS boolean
	AS 'int8eq' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
CREATE FUNCTION party_ne(party, party) RETURNS boolean
	AS 'int8ne' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
CREATE FUNCTION party_lt(party, party) RETURNS boolean
	AS 'int8lt' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
CREATE FUNCTION party_le(party, party) RETURNS boolean
	AS 'int8le' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
CREATE FUNCTION party_gt(party, party) RETURNS boolean
	AS 'int8gt' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
CREATE FUNCTION party_ge(party, party) RETURNS boolean
	AS 'int8ge' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
CREATE FUNCTION party_cmp(party, party) RETURNS integer
	AS 'btint8cmp' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
CREATE FUNCTION party_sortsupport(internal) RETURNS void
	AS 'btint8sortsupport' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION party_hash(party) RETURNS integer
	AS 'hashint8' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION party_hash_extended(party, bigint) RETURNS bigint
	AS 'hashint8extended' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION party_smaller(party, party) RETURNS party
	AS 'int8smaller' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION party_larger(party, party) RETURNS party
	AS 'int8larger' LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION party_eq(party, party) IS 'implementation of =';
COMMENT ON FUNCTION party_ne(party, party) IS 'implementation of <>';
COMMENT ON FUNCTION party_lt(party, party) IS 'implementation of <';
COMMENT ON FUNCTION party_le(party, party) IS 'implementation of <=';
COMMENT ON FUNCTION party_gt(party, party) IS 'implementation of >';
COMMENT ON FUNCTION party_ge(party, party) IS 'implementation of >=';
COMMENT ON FUNCTION party_cmp(party, party) IS 'less than 0, 0 or more, as the first code sorts before, with or after the second';
COMMENT ON FUNCTION party_sortsupport(internal) IS 'sort support of party';
COMMENT ON FUNCTION party_hash(party) IS 'hash of a party';
COMMENT ON FUNCTION party_hash_extended(party, bigint) IS 'seeded hash of a party';
COMMENT ON FUNCTION party_smaller(party, party) IS 'the one that sorts first';
COMMENT ON FUNCTION party_larger(party, party) IS 'the one that sorts last';

CREATE OPERATOR = (FUNCTION = party_eq, LEFTARG = party, RIGHTARG = party, COMMUTATOR = =, NEGATOR = <>,
	RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES);
CREATE OPERATOR <> (FUNCTION = party_ne, LEFTARG = party, RIGHTARG = party, COMMUTATOR = <>, NEGATOR = =,
	RESTRICT = neqsel, JOIN = neqjoinsel);
CREATE OPERATOR < (FUNCTION = party_lt, LEFTARG = party, RIGHTARG = party, COMMUTATOR = >, NEGATOR = >=,
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel);
CREATE OPERATOR <= (FUNCTION = party_le, LEFTARG = party, RIGHTARG = party, COMMUTATOR = >=, NEGATOR = >,
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel);
CREATE OPERATOR > (FUNCTION = party_gt, LEFTARG = party, RIGHTARG = party, COMMUTATOR = <, NEGATOR = <=,
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel);
CREATE OPERATOR >= (FUNCTION = party_ge, LEFTARG = party, RIGHTARG = party, COMMUTATOR = <=, NEGATOR = <,
	RESTRICT = scalargesel, JOIN = scalargejoinsel);
COMMENT ON OPERATOR = (party, party) IS 'same party';
COMMENT ON OPERATOR <> (party, party) IS 'another party';
COMMENT ON OPERATOR < (party, party) IS 'sorts before, in the order of the codes as text';
COMMENT ON OPERATOR <= (party, party) IS 'sorts before or is the same';
COMMENT ON OPERATOR > (party, party) IS 'sorts after';
COMMENT ON OPERATOR >= (party, party) IS 'sorts after or is the same';

CREATE OPERATOR CLASS party_ops DEFAULT FOR TYPE party USING btree AS
	OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >,
	FUNCTION 1 party_cmp(party, party),
	FUNCTION 2 party_sortsupport(internal),
	FUNCTION 4 btequalimage(oid);
CREATE OPERATOR CLASS party_ops DEFAULT FOR TYPE party USING hash AS
	OPERATOR 1 =,
	FUNCTION 1 party_hash(party),
	FUNCTION 2 party_hash_extended(party, bigint);
COMMENT ON OPERATOR FAMILY party_ops USING btree IS 'order of parties by their codes';
COMMENT ON OPERATOR FAMILY party_ops USING hash IS 'hash of parties';
COMMENT ON OPERATOR CLASS party_ops USING btree IS 'order of parties by their codes';
COMMENT ON OPERATOR CLASS party_ops USING hash IS 'hash of parties';

CREATE AGGREGATE min(party) (SFUNC = party_smaller, STYPE = party, SORTOP = <, COMBINEFUNC = party_smaller, PARALLEL = SAFE);
CREATE AGGREGATE max(party) (SFUNC = party_larger, STYPE = party, SORTOP = >, COMBINEFUNC = party_larger, PARALLEL = SAFE);
COMMENT ON AGGREGATE min(party) IS 'the party that sorts first';
COMMENT ON AGGREGATE max(party) IS 'the party that sorts last';
