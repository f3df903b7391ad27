-- The parts of an expression.

CREATE FUNCTION edtf_kind(edtf) RETURNS text
	AS 'MODULE_PATHNAME', 'dlg_edtf_kind' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_kind(edtf) IS 'what it is: date, interval, one of (a set) or all of (a set)';
CREATE FUNCTION edtf_year(edtf) RETURNS bigint
	AS 'MODULE_PATHNAME', 'dlg_edtf_year' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_year(edtf) IS 'year of a date, 0 for 1 BC; null with X, for an interval and a set; with significant digits the year that is estimated';
CREATE FUNCTION edtf_month(edtf) RETURNS integer
	AS 'MODULE_PATHNAME', 'dlg_edtf_month' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_month(edtf) IS 'month of a date, 1 to 12; null where it has none or X';
CREATE FUNCTION edtf_day(edtf) RETURNS integer
	AS 'MODULE_PATHNAME', 'dlg_edtf_day' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_day(edtf) IS 'day of the month of a date, 1 to 31; null where it has none or X';
CREATE FUNCTION edtf_season(edtf) RETURNS integer
	AS 'MODULE_PATHNAME', 'dlg_edtf_season' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_season(edtf) IS 'season or other part of a year of a date, 21 to 41; null where it has none';
CREATE FUNCTION edtf_time(edtf) RETURNS time
	AS 'MODULE_PATHNAME', 'dlg_edtf_time' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_time(edtf) IS 'time of day as written, without its zone; null where it has none';
CREATE FUNCTION edtf_begin(edtf) RETURNS edtf
	AS 'MODULE_PATHNAME', 'dlg_edtf_begin' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_begin(edtf) IS 'what an interval begins with; null where that is open or unknown, and for a set; a date itself';
CREATE FUNCTION edtf_end(edtf) RETURNS edtf
	AS 'MODULE_PATHNAME', 'dlg_edtf_end' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_end(edtf) IS 'what an interval ends with; null where that is open or unknown, and for a set; a date itself';
CREATE FUNCTION earliest(edtf) RETURNS timestamp
	AS 'MODULE_PATHNAME', 'dlg_edtf_earliest' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION earliest(edtf) IS 'first second it can mean, as written: -infinity for an open start, null for an unknown one; SQLSTATE 22008 beyond the years of timestamp';
CREATE FUNCTION latest(edtf) RETURNS timestamp
	AS 'MODULE_PATHNAME', 'dlg_edtf_latest' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION latest(edtf) IS 'last second it can mean, as written: infinity for an open end, null for an unknown one; SQLSTATE 22008 beyond the years of timestamp';
CREATE FUNCTION is_unspecified(edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_is_unspecified' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION is_unspecified(edtf) IS 'whether any digit is X';
CREATE FUNCTION is_uncertain(edtf, part text) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_is_uncertain_part' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION is_uncertain(edtf, text) IS 'whether a part (year, month, day) of any of its dates is qualified by ? or %; SQLSTATE 22023 for another part';
CREATE FUNCTION is_approximate(edtf, part text) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_is_approximate_part' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION is_approximate(edtf, text) IS 'whether a part (year, month, day) of any of its dates is qualified by ~ or %; SQLSTATE 22023 for another part';
CREATE FUNCTION is_unspecified(edtf, part text) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_is_unspecified_part' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION is_unspecified(edtf, text) IS 'whether a part (year, month, day) of any of its dates has an X; SQLSTATE 22023 for another part';
CREATE FUNCTION edtf_members(edtf) RETURNS SETOF edtf
	AS 'MODULE_PATHNAME', 'dlg_edtf_members' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE ROWS 5;
COMMENT ON FUNCTION edtf_members(edtf) IS 'members of a set as rows, in the order written: ranges of plain years, months or days one by one, other ranges and those without bound as intervals; of a date or interval itself';
