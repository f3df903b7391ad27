-- day.sql: the ends of an EDTF expression as days that every client can show.
-- Relies on src/type/edtf.sql.

CREATE FUNCTION first_day(edtf) RETURNS date
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN CASE WHEN $1::text !~ 'Y|XXXX|(^|[^0-9X?~%])[?~%]*-'
				THEN nullif(nullif(edtf_lower($1), '-infinity'), 'infinity') END;
COMMENT ON FUNCTION first_day(edtf) IS
'First day that the expression can mean, as a date that any client can show; NULL where it is open, unknown, without a year, or not within the years 1 to 9999. Raises no error. See edtf_lower for the bound itself.';

CREATE FUNCTION last_day(edtf) RETURNS date
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN CASE WHEN $1::text !~ 'Y|XXXX|(^|[^0-9X?~%])[?~%]*-'
				THEN nullif(nullif(edtf_upper($1), '-infinity'), 'infinity') END;
COMMENT ON FUNCTION last_day(edtf) IS
'Last day that the expression can mean, as a date that any client can show; NULL where it is open, unknown, without a year, or not within the years 1 to 9999. Raises no error. See edtf_upper for the bound itself.';
