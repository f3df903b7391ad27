-- partyset: a set of parties.

CREATE TYPE partyset;

CREATE FUNCTION partyset_in(cstring) RETURNS partyset
	AS 'MODULE_PATHNAME', 'dlg_partyset_in' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION partyset_out(partyset) RETURNS cstring
	AS 'MODULE_PATHNAME', 'dlg_partyset_out' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION partyset_recv(internal) RETURNS partyset
	AS 'MODULE_PATHNAME', 'dlg_partyset_recv' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION partyset_send(partyset) RETURNS bytea
	AS 'MODULE_PATHNAME', 'dlg_partyset_send' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

CREATE FUNCTION partyset_typanalyze(internal) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_partyset_typanalyze' LANGUAGE c STRICT PARALLEL SAFE;

CREATE TYPE partyset (
	INPUT = partyset_in, OUTPUT = partyset_out, RECEIVE = partyset_recv, SEND = partyset_send,
	ANALYZE = partyset_typanalyze,
	INTERNALLENGTH = VARIABLE, ALIGNMENT = int4, STORAGE = extended
);
COMMENT ON TYPE partyset IS
	'set of parties, kept sorted, each once: {GB,JP}; input takes any order, quotes and blanks, a JSON array of strings, and a lone code as the set of it; else SQLSTATE 22P02; as many bytes as characters of the codes and a header';
COMMENT ON FUNCTION partyset_in(cstring) IS 'input of partyset';
COMMENT ON FUNCTION partyset_out(partyset) IS 'output of partyset';
COMMENT ON FUNCTION partyset_recv(internal) IS 'binary input of partyset: number of parties in 4 bytes, then each code padded with zero bytes to 8, ascending; else SQLSTATE 22P03';
COMMENT ON FUNCTION partyset_send(partyset) IS 'binary output of partyset, as partyset_recv takes it';
COMMENT ON FUNCTION partyset_typanalyze(internal) IS
	'statistics of a column: as of any type with an order, and the most common parties (pg_stats.most_common_elems) and numbers of parties (elem_count_histogram)';

-- Casts.

CREATE FUNCTION partyset(party) RETURNS partyset
	AS 'MODULE_PATHNAME', 'dlg_partyset_of_party' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION partyset(party) IS 'the set of one party';
CREATE FUNCTION partyset(party[]) RETURNS partyset
	AS 'MODULE_PATHNAME', 'dlg_partyset_from_array' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION partyset(party[]) IS 'set of the parties of an array; SQLSTATE 22004 for a null member';
CREATE FUNCTION partyset(text[]) RETURNS partyset
	AS 'MODULE_PATHNAME', 'dlg_partyset_from_array' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION partyset(text[]) IS 'set of the codes of an array; SQLSTATE 22P02 where one is no party code, 22004 for a null member';
CREATE FUNCTION parties(partyset) RETURNS party[]
	AS 'MODULE_PATHNAME', 'dlg_partyset_to_parties' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parties(partyset) IS 'array of the parties of a set, ascending';
CREATE FUNCTION codes(partyset) RETURNS text[]
	AS 'MODULE_PATHNAME', 'dlg_partyset_to_texts' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION codes(partyset) IS 'array of the codes of a set, ascending';
CREATE FUNCTION partyset_json(partyset) RETURNS json
	AS 'MODULE_PATHNAME', 'dlg_partyset_to_json' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION partyset_json(partyset) IS 'JSON array of the codes of a set, ascending';
CREATE FUNCTION partyset_jsonb(partyset) RETURNS jsonb
	AS 'MODULE_PATHNAME', 'dlg_partyset_to_jsonb' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION partyset_jsonb(partyset) IS 'JSON array of the codes of a set, ascending';
CREATE CAST (party AS partyset) WITH FUNCTION partyset(party);
CREATE CAST (party[] AS partyset) WITH FUNCTION partyset(party[]) AS ASSIGNMENT;
CREATE CAST (text[] AS partyset) WITH FUNCTION partyset(text[]) AS ASSIGNMENT;
CREATE CAST (partyset AS party[]) WITH FUNCTION parties(partyset) AS ASSIGNMENT;
CREATE CAST (partyset AS text[]) WITH FUNCTION codes(partyset) AS ASSIGNMENT;
CREATE CAST (partyset AS json) WITH FUNCTION partyset_json(partyset) AS ASSIGNMENT;
CREATE CAST (partyset AS jsonb) WITH FUNCTION partyset_jsonb(partyset) AS ASSIGNMENT;
CREATE CAST (json AS partyset) WITH INOUT AS ASSIGNMENT;
CREATE CAST (jsonb AS partyset) WITH INOUT AS ASSIGNMENT;
CREATE CAST (text AS partyset) WITH INOUT;
CREATE CAST (partyset AS text) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (party AS partyset) IS 'the set of one party';
COMMENT ON CAST (party[] AS partyset) IS 'set of the parties of an array; SQLSTATE 22004 for a null member';
COMMENT ON CAST (text[] AS partyset) IS 'set of the codes of an array; SQLSTATE 22P02 or 22004';
COMMENT ON CAST (partyset AS party[]) IS 'the parties, ascending';
COMMENT ON CAST (partyset AS text[]) IS 'the codes, ascending';
COMMENT ON CAST (partyset AS json) IS 'array of the codes, ascending; to_json, to_jsonb and row_to_json use it';
COMMENT ON CAST (partyset AS jsonb) IS 'array of the codes, ascending';
COMMENT ON CAST (json AS partyset) IS 'of an array of codes; SQLSTATE 22P02 for anything else';
COMMENT ON CAST (jsonb AS partyset) IS 'of an array of codes; SQLSTATE 22P02 for anything else';
COMMENT ON CAST (text AS partyset) IS 'by the rules of input; SQLSTATE 22P02';
COMMENT ON CAST (partyset AS text) IS 'as shown: {GB,JP}';

-- Order and hash.

CREATE FUNCTION partyset_eq(partyset, partyset) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_partyset_eq' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
COMMENT ON FUNCTION partyset_eq(partyset, partyset) IS 'implementation of =';
CREATE FUNCTION partyset_ne(partyset, partyset) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_partyset_ne' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
COMMENT ON FUNCTION partyset_ne(partyset, partyset) IS 'implementation of <>';
CREATE FUNCTION partyset_lt(partyset, partyset) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_partyset_lt' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
COMMENT ON FUNCTION partyset_lt(partyset, partyset) IS 'implementation of <';
CREATE FUNCTION partyset_le(partyset, partyset) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_partyset_le' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
COMMENT ON FUNCTION partyset_le(partyset, partyset) IS 'implementation of <=';
CREATE FUNCTION partyset_gt(partyset, partyset) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_partyset_gt' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
COMMENT ON FUNCTION partyset_gt(partyset, partyset) IS 'implementation of >';
CREATE FUNCTION partyset_ge(partyset, partyset) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_partyset_ge' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
COMMENT ON FUNCTION partyset_ge(partyset, partyset) IS 'implementation of >=';
CREATE FUNCTION partyset_cmp(partyset, partyset) RETURNS integer
	AS 'MODULE_PATHNAME', 'dlg_partyset_cmp' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION partyset_cmp(partyset, partyset) IS 'less than 0, 0 or more, as the first set sorts before, with or after the second';
CREATE FUNCTION partyset_hash(partyset) RETURNS integer
	AS 'MODULE_PATHNAME', 'dlg_partyset_hash' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION partyset_hash(partyset) IS 'hash of a set';
CREATE FUNCTION partyset_hash_extended(partyset, bigint) RETURNS bigint
	AS 'MODULE_PATHNAME', 'dlg_partyset_hash_extended' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION partyset_hash_extended(partyset, bigint) IS 'seeded hash of a set';
CREATE OPERATOR = (FUNCTION = partyset_eq, LEFTARG = partyset, RIGHTARG = partyset,
	COMMUTATOR = =, NEGATOR = <>, RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES);
COMMENT ON OPERATOR = (partyset, partyset) IS 'same set';
CREATE OPERATOR <> (FUNCTION = partyset_ne, LEFTARG = partyset, RIGHTARG = partyset,
	COMMUTATOR = <>, NEGATOR = =, RESTRICT = neqsel, JOIN = neqjoinsel);
COMMENT ON OPERATOR <> (partyset, partyset) IS 'another set';
CREATE OPERATOR < (FUNCTION = partyset_lt, LEFTARG = partyset, RIGHTARG = partyset,
	COMMUTATOR = >, NEGATOR = >=, RESTRICT = scalarltsel, JOIN = scalarltjoinsel);
COMMENT ON OPERATOR < (partyset, partyset) IS 'sorts before: code by code, a set before those that begin with it';
CREATE OPERATOR <= (FUNCTION = partyset_le, LEFTARG = partyset, RIGHTARG = partyset,
	COMMUTATOR = >=, NEGATOR = >, RESTRICT = scalarlesel, JOIN = scalarlejoinsel);
COMMENT ON OPERATOR <= (partyset, partyset) IS 'sorts before or is the same';
CREATE OPERATOR > (FUNCTION = partyset_gt, LEFTARG = partyset, RIGHTARG = partyset,
	COMMUTATOR = <, NEGATOR = <=, RESTRICT = scalargtsel, JOIN = scalargtjoinsel);
COMMENT ON OPERATOR > (partyset, partyset) IS 'sorts after';
CREATE OPERATOR >= (FUNCTION = partyset_ge, LEFTARG = partyset, RIGHTARG = partyset,
	COMMUTATOR = <=, NEGATOR = <, RESTRICT = scalargesel, JOIN = scalargejoinsel);
COMMENT ON OPERATOR >= (partyset, partyset) IS 'sorts after or is the same';

CREATE OPERATOR CLASS partyset_ops DEFAULT FOR TYPE partyset USING btree AS
	OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >,
	FUNCTION 1 partyset_cmp(partyset, partyset),
	FUNCTION 4 btequalimage(oid);
CREATE OPERATOR CLASS partyset_ops DEFAULT FOR TYPE partyset USING hash AS
	OPERATOR 1 =,
	FUNCTION 1 partyset_hash(partyset),
	FUNCTION 2 partyset_hash_extended(partyset, bigint);
COMMENT ON OPERATOR FAMILY partyset_ops USING btree IS 'order of sets, code by code';
COMMENT ON OPERATOR FAMILY partyset_ops USING hash IS 'hash of sets';
COMMENT ON OPERATOR CLASS partyset_ops USING btree IS 'order of sets, code by code';
COMMENT ON OPERATOR CLASS partyset_ops USING hash IS 'hash of sets';

-- Estimates for the planner.

CREATE FUNCTION partyset_overlaps_sel(internal, oid, internal, integer) RETURNS float8
	AS 'MODULE_PATHNAME', 'dlg_partyset_overlaps_sel' LANGUAGE c STABLE STRICT PARALLEL SAFE;
CREATE FUNCTION partyset_overlaps_join(internal, oid, internal, smallint, internal) RETURNS float8
	AS 'MODULE_PATHNAME', 'dlg_partyset_overlaps_join' LANGUAGE c STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION partyset_overlaps_sel(internal, oid, internal, integer) IS 'estimates the share of rows that && finds';
COMMENT ON FUNCTION partyset_overlaps_join(internal, oid, internal, smallint, internal) IS 'estimates the share of pairs that a join by && finds';
CREATE FUNCTION partyset_contains_sel(internal, oid, internal, integer) RETURNS float8
	AS 'MODULE_PATHNAME', 'dlg_partyset_contains_sel' LANGUAGE c STABLE STRICT PARALLEL SAFE;
CREATE FUNCTION partyset_contains_join(internal, oid, internal, smallint, internal) RETURNS float8
	AS 'MODULE_PATHNAME', 'dlg_partyset_contains_join' LANGUAGE c STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION partyset_contains_sel(internal, oid, internal, integer) IS 'estimates the share of rows that @> finds';
COMMENT ON FUNCTION partyset_contains_join(internal, oid, internal, smallint, internal) IS 'estimates the share of pairs that a join by @> finds';
CREATE FUNCTION partyset_contained_sel(internal, oid, internal, integer) RETURNS float8
	AS 'MODULE_PATHNAME', 'dlg_partyset_contained_sel' LANGUAGE c STABLE STRICT PARALLEL SAFE;
CREATE FUNCTION partyset_contained_join(internal, oid, internal, smallint, internal) RETURNS float8
	AS 'MODULE_PATHNAME', 'dlg_partyset_contained_join' LANGUAGE c STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION partyset_contained_sel(internal, oid, internal, integer) IS 'estimates the share of rows that <@ finds';
COMMENT ON FUNCTION partyset_contained_join(internal, oid, internal, smallint, internal) IS 'estimates the share of pairs that a join by <@ finds';

-- Containment and algebra.

CREATE FUNCTION partyset_contains(partyset, partyset) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_partyset_contains' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
COMMENT ON FUNCTION partyset_contains(partyset, partyset) IS 'implementation of @>';
CREATE FUNCTION partyset_contains(partyset, party) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_partyset_has' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
COMMENT ON FUNCTION partyset_contains(partyset, party) IS 'implementation of @>';
CREATE FUNCTION partyset_contained(partyset, partyset) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_partyset_contained' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
COMMENT ON FUNCTION partyset_contained(partyset, partyset) IS 'implementation of <@';
CREATE FUNCTION partyset_contained(party, partyset) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_party_in_set' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
COMMENT ON FUNCTION partyset_contained(party, partyset) IS 'implementation of <@';
CREATE FUNCTION partyset_overlaps(partyset, partyset) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_partyset_overlaps' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
COMMENT ON FUNCTION partyset_overlaps(partyset, partyset) IS 'implementation of &&';
CREATE FUNCTION partyset_union(partyset, partyset) RETURNS partyset
	AS 'MODULE_PATHNAME', 'dlg_partyset_union' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION partyset_union(partyset, partyset) IS 'implementation of +';
CREATE FUNCTION partyset_union(partyset, party) RETURNS partyset
	AS 'MODULE_PATHNAME', 'dlg_partyset_add' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION partyset_union(partyset, party) IS 'implementation of +';
CREATE FUNCTION partyset_union(party, partyset) RETURNS partyset
	AS 'MODULE_PATHNAME', 'dlg_party_add_set' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION partyset_union(party, partyset) IS 'implementation of +';
CREATE FUNCTION partyset_difference(partyset, partyset) RETURNS partyset
	AS 'MODULE_PATHNAME', 'dlg_partyset_difference' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION partyset_difference(partyset, partyset) IS 'implementation of -';
CREATE FUNCTION partyset_difference(partyset, party) RETURNS partyset
	AS 'MODULE_PATHNAME', 'dlg_partyset_remove' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION partyset_difference(partyset, party) IS 'implementation of -';
CREATE FUNCTION partyset_intersection(partyset, partyset) RETURNS partyset
	AS 'MODULE_PATHNAME', 'dlg_partyset_intersection' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION partyset_intersection(partyset, partyset) IS 'implementation of #';
CREATE FUNCTION cardinality(partyset) RETURNS integer
	AS 'MODULE_PATHNAME', 'dlg_partyset_cardinality' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION cardinality(partyset) IS 'number of parties in a set';
CREATE FUNCTION unnest(partyset) RETURNS SETOF party
	AS 'MODULE_PATHNAME', 'dlg_partyset_unnest' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE ROWS 3;
COMMENT ON FUNCTION unnest(partyset) IS 'parties of a set as rows, ascending';
CREATE OPERATOR @> (FUNCTION = partyset_contains, LEFTARG = partyset, RIGHTARG = partyset,
	COMMUTATOR = <@, RESTRICT = partyset_contains_sel, JOIN = partyset_contains_join);
COMMENT ON OPERATOR @> (partyset, partyset) IS 'has all parties of';
CREATE OPERATOR @> (FUNCTION = partyset_contains, LEFTARG = partyset, RIGHTARG = party,
	COMMUTATOR = <@, RESTRICT = partyset_contains_sel, JOIN = partyset_contains_join);
COMMENT ON OPERATOR @> (partyset, party) IS 'has the party';
CREATE OPERATOR <@ (FUNCTION = partyset_contained, LEFTARG = partyset, RIGHTARG = partyset,
	COMMUTATOR = @>, RESTRICT = partyset_contained_sel, JOIN = partyset_contained_join);
COMMENT ON OPERATOR <@ (partyset, partyset) IS 'all its parties are in';
CREATE OPERATOR <@ (FUNCTION = partyset_contained, LEFTARG = party, RIGHTARG = partyset,
	COMMUTATOR = @>, RESTRICT = partyset_contained_sel, JOIN = partyset_contained_join);
COMMENT ON OPERATOR <@ (party, partyset) IS 'is one of';
CREATE OPERATOR && (FUNCTION = partyset_overlaps, LEFTARG = partyset, RIGHTARG = partyset,
	COMMUTATOR = &&, RESTRICT = partyset_overlaps_sel, JOIN = partyset_overlaps_join);
COMMENT ON OPERATOR && (partyset, partyset) IS 'share a party';
CREATE OPERATOR + (FUNCTION = partyset_union, LEFTARG = partyset, RIGHTARG = partyset, COMMUTATOR = +);
COMMENT ON OPERATOR + (partyset, partyset) IS 'parties of either set';
CREATE OPERATOR + (FUNCTION = partyset_union, LEFTARG = partyset, RIGHTARG = party, COMMUTATOR = +);
COMMENT ON OPERATOR + (partyset, party) IS 'the set with the party';
CREATE OPERATOR + (FUNCTION = partyset_union, LEFTARG = party, RIGHTARG = partyset, COMMUTATOR = +);
COMMENT ON OPERATOR + (party, partyset) IS 'the set with the party';
CREATE OPERATOR - (FUNCTION = partyset_difference, LEFTARG = partyset, RIGHTARG = partyset);
COMMENT ON OPERATOR - (partyset, partyset) IS 'parties of the first set that are not in the second';
CREATE OPERATOR - (FUNCTION = partyset_difference, LEFTARG = partyset, RIGHTARG = party);
COMMENT ON OPERATOR - (partyset, party) IS 'the set without the party';
CREATE OPERATOR # (FUNCTION = partyset_intersection, LEFTARG = partyset, RIGHTARG = partyset, COMMUTATOR = #);
COMMENT ON OPERATOR # (partyset, partyset) IS 'parties of both sets';

-- GIN: the keys are the parties.

CREATE FUNCTION partyset_gin_value(partyset, internal) RETURNS internal
	AS 'MODULE_PATHNAME', 'dlg_partyset_gin_value' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION partyset_gin_query(partyset, internal, smallint, internal, internal, internal, internal) RETURNS internal
	AS 'MODULE_PATHNAME', 'dlg_partyset_gin_query' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION partyset_gin_consistent(internal, smallint, partyset, integer, internal, internal) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_partyset_gin_consistent' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION partyset_gin_triconsistent(internal, smallint, partyset, integer, internal) RETURNS "char"
	AS 'MODULE_PATHNAME', 'dlg_partyset_gin_triconsistent' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION partyset_gin_value(partyset, internal) IS 'GIN support: keys of a set';
COMMENT ON FUNCTION partyset_gin_query(partyset, internal, smallint, internal, internal, internal, internal) IS 'GIN support: keys of a query';
COMMENT ON FUNCTION partyset_gin_consistent(internal, smallint, partyset, integer, internal, internal) IS 'GIN support: whether a row answers';
COMMENT ON FUNCTION partyset_gin_triconsistent(internal, smallint, partyset, integer, internal) IS 'GIN support: whether a row may answer';

CREATE OPERATOR CLASS partyset_ops DEFAULT FOR TYPE partyset USING gin AS
	OPERATOR 1 &&, OPERATOR 2 @>, OPERATOR 3 <@, OPERATOR 4 =,
	OPERATOR 5 @> (partyset, party),
	FUNCTION 1 party_cmp(party, party),
	FUNCTION 2 partyset_gin_value(partyset, internal),
	FUNCTION 3 partyset_gin_query(partyset, internal, smallint, internal, internal, internal, internal),
	FUNCTION 4 partyset_gin_consistent(internal, smallint, partyset, integer, internal, internal),
	FUNCTION 6 partyset_gin_triconsistent(internal, smallint, partyset, integer, internal),
	STORAGE party;
COMMENT ON OPERATOR FAMILY partyset_ops USING gin IS 'parties of sets: && @> <@ =';
COMMENT ON OPERATOR CLASS partyset_ops USING gin IS 'parties of sets: && @> <@ =';

-- party_agg: the set of all parties that a group has.

CREATE FUNCTION party_agg_add(internal, party) RETURNS internal
	AS 'MODULE_PATHNAME', 'dlg_party_agg_add' LANGUAGE c IMMUTABLE PARALLEL SAFE;
CREATE FUNCTION party_agg_add(internal, partyset) RETURNS internal
	AS 'MODULE_PATHNAME', 'dlg_party_agg_add_set' LANGUAGE c IMMUTABLE PARALLEL SAFE;
CREATE FUNCTION party_agg_combine(internal, internal) RETURNS internal
	AS 'MODULE_PATHNAME', 'dlg_party_agg_combine' LANGUAGE c IMMUTABLE PARALLEL SAFE;
CREATE FUNCTION party_agg_serial(internal) RETURNS bytea
	AS 'MODULE_PATHNAME', 'dlg_party_agg_serial' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION party_agg_deserial(bytea, internal) RETURNS internal
	AS 'MODULE_PATHNAME', 'dlg_party_agg_deserial' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION party_agg_final(internal) RETURNS partyset
	AS 'MODULE_PATHNAME', 'dlg_party_agg_final' LANGUAGE c IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION party_agg_add(internal, party) IS 'transition of party_agg';
COMMENT ON FUNCTION party_agg_add(internal, partyset) IS 'transition of party_agg';
COMMENT ON FUNCTION party_agg_combine(internal, internal) IS 'combination of party_agg';
COMMENT ON FUNCTION party_agg_serial(internal) IS 'state of party_agg for another worker';
COMMENT ON FUNCTION party_agg_deserial(bytea, internal) IS 'state of party_agg from another worker';
COMMENT ON FUNCTION party_agg_final(internal) IS 'result of party_agg';

CREATE AGGREGATE party_agg(party) (
	SFUNC = party_agg_add, STYPE = internal, FINALFUNC = party_agg_final, FINALFUNC_MODIFY = SHAREABLE,
	COMBINEFUNC = party_agg_combine, SERIALFUNC = party_agg_serial, DESERIALFUNC = party_agg_deserial,
	PARALLEL = SAFE);
CREATE AGGREGATE party_agg(partyset) (
	SFUNC = party_agg_add, STYPE = internal, FINALFUNC = party_agg_final, FINALFUNC_MODIFY = SHAREABLE,
	COMBINEFUNC = party_agg_combine, SERIALFUNC = party_agg_serial, DESERIALFUNC = party_agg_deserial,
	PARALLEL = SAFE);
COMMENT ON AGGREGATE party_agg(party) IS 'set of the parties of all rows, nulls passed over; null without rows';
COMMENT ON AGGREGATE party_agg(partyset) IS 'union of the sets of all rows, nulls passed over; null without rows';
