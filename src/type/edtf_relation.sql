-- Relations in the sense of Allen, on what two expressions mean: true, false, or null where they leave it open
-- (a digit that is not specified, an interval that begins or ends some day of a year, an unknown end, one of a
-- set).  could_… is true where the relation is true or open.

CREATE FUNCTION before(edtf, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_before' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION before(edtf, edtf) IS 'whether the first ends before the second begins; null where that is open';
CREATE FUNCTION could_before(edtf, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_could_before' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION could_before(edtf, edtf) IS 'whether the first ends before the second begins, or may do so';
CREATE FUNCTION after(edtf, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_after' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION after(edtf, edtf) IS 'whether the first begins after the second ends; null where that is open';
CREATE FUNCTION could_after(edtf, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_could_after' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION could_after(edtf, edtf) IS 'whether the first begins after the second ends, or may do so';
CREATE FUNCTION meets(edtf, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_meets' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION meets(edtf, edtf) IS 'whether the second begins right after the first ends; null where that is open';
CREATE FUNCTION could_meets(edtf, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_could_meets' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION could_meets(edtf, edtf) IS 'whether the second begins right after the first ends, or may do so';
CREATE FUNCTION overlaps(edtf, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_overlaps' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION overlaps(edtf, edtf) IS 'whether the two share some time; null where that is open';
CREATE FUNCTION could_overlaps(edtf, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_could_overlaps' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION could_overlaps(edtf, edtf) IS 'whether the two share some time, or may do so';
CREATE FUNCTION contains(edtf, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_contains' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION contains(edtf, edtf) IS 'whether the first spans all of the second; null where that is open';
CREATE FUNCTION could_contains(edtf, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_could_contains' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION could_contains(edtf, edtf) IS 'whether the first spans all of the second, or may do so';
CREATE FUNCTION during(edtf, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_during' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION during(edtf, edtf) IS 'whether the second spans all of the first; null where that is open';
CREATE FUNCTION could_during(edtf, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_could_during' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION could_during(edtf, edtf) IS 'whether the second spans all of the first, or may do so';
CREATE FUNCTION equals(edtf, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_equals' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION equals(edtf, edtf) IS 'whether both span the same time; null where that is open';
CREATE FUNCTION could_equals(edtf, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_could_equals' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION could_equals(edtf, edtf) IS 'whether both span the same time, or may do so';
CREATE FUNCTION starts(edtf, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_starts' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION starts(edtf, edtf) IS 'whether both begin together and the first ends earlier; null where that is open';
CREATE FUNCTION could_starts(edtf, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_could_starts' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION could_starts(edtf, edtf) IS 'whether both begin together and the first ends earlier, or may do so';
CREATE FUNCTION finishes(edtf, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_finishes' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION finishes(edtf, edtf) IS 'whether both end together and the first begins later; null where that is open';
CREATE FUNCTION could_finishes(edtf, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_could_finishes' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION could_finishes(edtf, edtf) IS 'whether both end together and the first begins later, or may do so';
