-- GiST index of edtf: && @> <@ << >> by the days from first to last, and =.

CREATE TYPE edtf_days;
CREATE FUNCTION edtf_days_in(cstring) RETURNS edtf_days
	AS 'MODULE_PATHNAME', 'dlg_edtf_days_in' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION edtf_days_out(edtf_days) RETURNS cstring
	AS 'MODULE_PATHNAME', 'dlg_edtf_days_out' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
CREATE TYPE edtf_days (
	INPUT = edtf_days_in, OUTPUT = edtf_days_out,
	INTERNALLENGTH = 16, ALIGNMENT = double
);
COMMENT ON TYPE edtf_days IS 'key of a GiST index on edtf: first and last day as numbers from 2000-01-01; not for tables';
COMMENT ON FUNCTION edtf_days_in(cstring) IS 'input of edtf_days, which there is none: SQLSTATE 0A000';
COMMENT ON FUNCTION edtf_days_out(edtf_days) IS 'output of edtf_days';

CREATE FUNCTION edtf_gist_consistent(internal, edtf, smallint, oid, internal) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_gist_consistent' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION edtf_gist_union(internal, internal) RETURNS edtf_days
	AS 'MODULE_PATHNAME', 'dlg_edtf_gist_union' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION edtf_gist_compress(internal) RETURNS internal
	AS 'MODULE_PATHNAME', 'dlg_edtf_gist_compress' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION edtf_gist_penalty(internal, internal, internal) RETURNS internal
	AS 'MODULE_PATHNAME', 'dlg_edtf_gist_penalty' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION edtf_gist_picksplit(internal, internal) RETURNS internal
	AS 'MODULE_PATHNAME', 'dlg_edtf_gist_picksplit' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION edtf_gist_same(edtf_days, edtf_days, internal) RETURNS internal
	AS 'MODULE_PATHNAME', 'dlg_edtf_gist_same' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION edtf_gist_sortsupport(internal) RETURNS void
	AS 'MODULE_PATHNAME', 'dlg_edtf_gist_sortsupport' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_gist_consistent(internal, edtf, smallint, oid, internal) IS 'GiST support: whether a row may answer';
COMMENT ON FUNCTION edtf_gist_union(internal, internal) IS 'GiST support: key of a page';
COMMENT ON FUNCTION edtf_gist_compress(internal) IS 'GiST support: key of a row';
COMMENT ON FUNCTION edtf_gist_penalty(internal, internal, internal) IS 'GiST support: what a row costs a page';
COMMENT ON FUNCTION edtf_gist_picksplit(internal, internal) IS 'GiST support: splits a page';
COMMENT ON FUNCTION edtf_gist_same(edtf_days, edtf_days, internal) IS 'GiST support: whether two keys are the same';
COMMENT ON FUNCTION edtf_gist_sortsupport(internal) IS 'GiST support: order in which an index is built';

-- The numbers are those that the server gives the same operators of ranges.
CREATE OPERATOR CLASS edtf_ops DEFAULT FOR TYPE edtf USING gist AS
	OPERATOR 1 <<, OPERATOR 1 << (edtf, date), OPERATOR 1 << (edtf, anyrange),
	OPERATOR 3 &&, OPERATOR 3 && (edtf, anyrange),
	OPERATOR 5 >>, OPERATOR 5 >> (edtf, date), OPERATOR 5 >> (edtf, anyrange),
	OPERATOR 7 @>, OPERATOR 7 @> (edtf, date), OPERATOR 7 @> (edtf, anyrange),
	OPERATOR 8 <@, OPERATOR 8 <@ (edtf, anyrange),
	OPERATOR 18 =,
	FUNCTION 1 edtf_gist_consistent(internal, edtf, smallint, oid, internal),
	FUNCTION 2 edtf_gist_union(internal, internal),
	FUNCTION 3 edtf_gist_compress(internal),
	FUNCTION 5 edtf_gist_penalty(internal, internal, internal),
	FUNCTION 6 edtf_gist_picksplit(internal, internal),
	FUNCTION 7 edtf_gist_same(edtf_days, edtf_days, internal),
	FUNCTION 11 edtf_gist_sortsupport(internal),
	STORAGE edtf_days;
COMMENT ON OPERATOR FAMILY edtf_ops USING gist IS 'days from first to last: && @> <@ << >>, and =';
COMMENT ON OPERATOR CLASS edtf_ops USING gist IS 'days from first to last: && @> <@ << >>, and =';
