-- day.sql: the ends of an EDTF expression as days that every client can show.
-- Built on src/type/edtf_range.c.

CREATE FUNCTION first_day(edtf) RETURNS date
	AS 'MODULE_PATHNAME', 'dlg_edtf_first_day' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
COMMENT ON FUNCTION first_day(edtf) IS
'First day that the expression can mean, as a date that any client can show; NULL where it is open, unknown, without a year, or not within the years 1 to 9999. Raises no error. See edtf_lower for the bound itself.';

CREATE FUNCTION last_day(edtf) RETURNS date
	AS 'MODULE_PATHNAME', 'dlg_edtf_last_day' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
COMMENT ON FUNCTION last_day(edtf) IS
'Last day that the expression can mean, as a date that any client can show; NULL where it is open, unknown, without a year, or not within the years 1 to 9999. Raises no error. See edtf_upper for the bound itself.';
