-- edtf: Extended Date/Time Format (ISO 8601-2:2019, Library of Congress 2019), levels 0, 1 and 2.

CREATE TYPE edtf;

CREATE FUNCTION edtf_in(cstring) RETURNS edtf
	AS 'MODULE_PATHNAME', 'dlg_edtf_in' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION edtf_out(edtf) RETURNS cstring
	AS 'MODULE_PATHNAME', 'dlg_edtf_out' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION edtf_recv(internal) RETURNS edtf
	AS 'MODULE_PATHNAME', 'dlg_edtf_recv' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION edtf_send(edtf) RETURNS bytea
	AS 'MODULE_PATHNAME', 'dlg_edtf_send' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

CREATE FUNCTION edtf_typanalyze(internal) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_typanalyze' LANGUAGE c VOLATILE STRICT;

CREATE TYPE edtf (
	INPUT = edtf_in, OUTPUT = edtf_out, RECEIVE = edtf_recv, SEND = edtf_send,
	ANALYZE = edtf_typanalyze,
	LIKE = pg_catalog.text
);
COMMENT ON TYPE edtf IS
	'date, season, interval or set of dates as precise as it is known (Extended Date/Time Format 2019, levels 0 to 2): 2019-09-26, 2014-10, 2024-21, 2019-09-26/2019-09-27, XXXX-05-20, {2021-12-09,2021-12-14}; text kept as written; else SQLSTATE 22007';
COMMENT ON FUNCTION edtf_in(cstring) IS 'input of edtf';
COMMENT ON FUNCTION edtf_out(edtf) IS 'output of edtf: the text as written';
COMMENT ON FUNCTION edtf_recv(internal) IS 'binary input of edtf: its text';
COMMENT ON FUNCTION edtf_send(edtf) IS 'binary output of edtf: its text';
COMMENT ON FUNCTION edtf_typanalyze(internal) IS 'ANALYZE of edtf: the usual statistics and quantiles of first days, last days and lengths';

-- What an expression tells about itself.

CREATE FUNCTION edtf_level(edtf) RETURNS integer
	AS 'MODULE_PATHNAME', 'dlg_edtf_level' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_level(edtf) IS 'lowest level of the standard that has the expression: 0, 1 or 2';
CREATE FUNCTION edtf_precision(edtf) RETURNS text
	AS 'MODULE_PATHNAME', 'dlg_edtf_precision' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_precision(edtf) IS 'finest unit that is wholly told: second, day, month, season, quarter, quadrimester, semester, year, decade, century, millennium, unspecified; or interval, set';
CREATE FUNCTION is_uncertain(edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_is_uncertain' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION is_uncertain(edtf) IS 'whether any part is qualified by ? or %';
CREATE FUNCTION is_approximate(edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_is_approximate' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION is_approximate(edtf) IS 'whether any part is qualified by ~ or %';
CREATE FUNCTION edtf_lower(edtf) RETURNS date
	AS 'MODULE_PATHNAME', 'dlg_edtf_lower' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_lower(edtf) IS 'first day it can mean: -infinity for an open start, null for an unknown one; SQLSTATE 22008 beyond the years of date';
CREATE FUNCTION edtf_upper(edtf) RETURNS date
	AS 'MODULE_PATHNAME', 'dlg_edtf_upper' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_upper(edtf) IS 'last day it can mean: infinity for an open end, null for an unknown one; SQLSTATE 22008 beyond the years of date';

-- Casts.

CREATE FUNCTION edtf(text) RETURNS edtf
	AS 'MODULE_PATHNAME', 'dlg_edtf_from_text' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf(text) IS 'edtf of its text; SQLSTATE 22007 where it is none';
CREATE FUNCTION edtf(date) RETURNS edtf
	AS 'MODULE_PATHNAME', 'dlg_edtf_from_date' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf(date) IS 'the day as edtf; SQLSTATE 22008 for infinity and years beyond 9999';
CREATE FUNCTION edtf(daterange) RETURNS edtf
	AS 'MODULE_PATHNAME', 'dlg_edtf_from_daterange' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf(daterange) IS 'the days as edtf: one day or an interval, .. where it has no bound; SQLSTATE 22008 for an empty one, one without any bound and years beyond 9999';
CREATE FUNCTION date(edtf) RETURNS date
	AS 'MODULE_PATHNAME', 'dlg_edtf_to_date' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION date(edtf) IS 'the date of an edtf that is one day; SQLSTATE 22007 for others, 22008 beyond the years of date';
CREATE FUNCTION daterange(edtf) RETURNS daterange
	AS 'MODULE_PATHNAME', 'dlg_edtf_to_daterange' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION daterange(edtf) IS 'days from edtf_lower to edtf_upper; an open or unknown end is unbounded; SQLSTATE 22008 beyond the years of date';
CREATE CAST (text AS edtf) WITH FUNCTION edtf(text) AS ASSIGNMENT;
CREATE CAST (edtf AS text) WITHOUT FUNCTION AS ASSIGNMENT;
CREATE CAST (date AS edtf) WITH FUNCTION edtf(date) AS ASSIGNMENT;
CREATE CAST (daterange AS edtf) WITH FUNCTION edtf(daterange);
CREATE CAST (edtf AS date) WITH FUNCTION date(edtf);
CREATE CAST (edtf AS daterange) WITH FUNCTION daterange(edtf);
COMMENT ON CAST (text AS edtf) IS 'by the rules of input; SQLSTATE 22007';
COMMENT ON CAST (edtf AS text) IS 'as written';
COMMENT ON CAST (date AS edtf) IS 'the day; SQLSTATE 22008 for infinity and years beyond 9999';
COMMENT ON CAST (daterange AS edtf) IS 'one day or an interval of days; SQLSTATE 22008 where it is empty or without any bound';
COMMENT ON CAST (edtf AS date) IS 'one day only; SQLSTATE 22007 for others';
COMMENT ON CAST (edtf AS daterange) IS 'days between the bounds, upper end exclusive';

-- Order and hash: by earliest moment, then latest, then text; equal means the same text.

CREATE FUNCTION edtf_eq(edtf, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_eq' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_eq(edtf, edtf) IS 'implementation of =';
CREATE FUNCTION edtf_ne(edtf, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_ne' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_ne(edtf, edtf) IS 'implementation of <>';
CREATE FUNCTION edtf_lt(edtf, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_lt' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_lt(edtf, edtf) IS 'implementation of <';
CREATE FUNCTION edtf_le(edtf, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_le' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_le(edtf, edtf) IS 'implementation of <=';
CREATE FUNCTION edtf_gt(edtf, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_gt' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_gt(edtf, edtf) IS 'implementation of >';
CREATE FUNCTION edtf_ge(edtf, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_ge' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_ge(edtf, edtf) IS 'implementation of >=';
CREATE FUNCTION edtf_cmp(edtf, edtf) RETURNS integer
	AS 'MODULE_PATHNAME', 'dlg_edtf_cmp' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_cmp(edtf, edtf) IS 'less than 0, 0 or more, as the first sorts before, with or after the second';
CREATE FUNCTION edtf_sortsupport(internal) RETURNS void
	AS 'MODULE_PATHNAME', 'dlg_edtf_sortsupport' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_sortsupport(internal) IS 'sort support of edtf';
CREATE FUNCTION edtf_smaller(edtf, edtf) RETURNS edtf
	AS 'MODULE_PATHNAME', 'dlg_edtf_smaller' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_smaller(edtf, edtf) IS 'the one that sorts first';
CREATE FUNCTION edtf_larger(edtf, edtf) RETURNS edtf
	AS 'MODULE_PATHNAME', 'dlg_edtf_larger' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_larger(edtf, edtf) IS 'the one that sorts last';
CREATE FUNCTION edtf_hash(edtf) RETURNS integer
	AS 'MODULE_PATHNAME', 'dlg_edtf_hash' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_hash(edtf) IS 'hash of an edtf';
CREATE FUNCTION edtf_hash_extended(edtf, bigint) RETURNS bigint
	AS 'MODULE_PATHNAME', 'dlg_edtf_hash_extended' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_hash_extended(edtf, bigint) IS 'seeded hash of an edtf';
CREATE OPERATOR = (FUNCTION = edtf_eq, LEFTARG = edtf, RIGHTARG = edtf,
	COMMUTATOR = =, NEGATOR = <>, RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES);
COMMENT ON OPERATOR = (edtf, edtf) IS 'same text';
CREATE OPERATOR <> (FUNCTION = edtf_ne, LEFTARG = edtf, RIGHTARG = edtf,
	COMMUTATOR = <>, NEGATOR = =, RESTRICT = neqsel, JOIN = neqjoinsel);
COMMENT ON OPERATOR <> (edtf, edtf) IS 'another text';
CREATE OPERATOR < (FUNCTION = edtf_lt, LEFTARG = edtf, RIGHTARG = edtf,
	COMMUTATOR = >, NEGATOR = >=, RESTRICT = scalarltsel, JOIN = scalarltjoinsel);
COMMENT ON OPERATOR < (edtf, edtf) IS 'sorts before: earlier start, else earlier end, else by text';
CREATE OPERATOR <= (FUNCTION = edtf_le, LEFTARG = edtf, RIGHTARG = edtf,
	COMMUTATOR = >=, NEGATOR = >, RESTRICT = scalarlesel, JOIN = scalarlejoinsel);
COMMENT ON OPERATOR <= (edtf, edtf) IS 'sorts before or is the same';
CREATE OPERATOR > (FUNCTION = edtf_gt, LEFTARG = edtf, RIGHTARG = edtf,
	COMMUTATOR = <, NEGATOR = <=, RESTRICT = scalargtsel, JOIN = scalargtjoinsel);
COMMENT ON OPERATOR > (edtf, edtf) IS 'sorts after';
CREATE OPERATOR >= (FUNCTION = edtf_ge, LEFTARG = edtf, RIGHTARG = edtf,
	COMMUTATOR = <=, NEGATOR = <, RESTRICT = scalargesel, JOIN = scalargejoinsel);
COMMENT ON OPERATOR >= (edtf, edtf) IS 'sorts after or is the same';

CREATE OPERATOR CLASS edtf_ops DEFAULT FOR TYPE edtf USING btree AS
	OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >,
	FUNCTION 1 edtf_cmp(edtf, edtf),
	FUNCTION 2 edtf_sortsupport(internal),
	FUNCTION 4 btequalimage(oid);
CREATE OPERATOR CLASS edtf_ops DEFAULT FOR TYPE edtf USING hash AS
	OPERATOR 1 =,
	FUNCTION 1 edtf_hash(edtf),
	FUNCTION 2 edtf_hash_extended(edtf, bigint);
COMMENT ON OPERATOR FAMILY edtf_ops USING btree IS 'order of edtf: earliest moment, latest moment, text';
COMMENT ON OPERATOR FAMILY edtf_ops USING hash IS 'hash of edtf';
COMMENT ON OPERATOR CLASS edtf_ops USING btree IS 'order of edtf: earliest moment, latest moment, text';
COMMENT ON OPERATOR CLASS edtf_ops USING hash IS 'hash of edtf';

CREATE AGGREGATE min(edtf) (SFUNC = edtf_smaller, STYPE = edtf, SORTOP = <, COMBINEFUNC = edtf_smaller, PARALLEL = SAFE);
CREATE AGGREGATE max(edtf) (SFUNC = edtf_larger, STYPE = edtf, SORTOP = >, COMBINEFUNC = edtf_larger, PARALLEL = SAFE);
COMMENT ON AGGREGATE min(edtf) IS 'the edtf that sorts first';
COMMENT ON AGGREGATE max(edtf) IS 'the edtf that sorts last';

-- Relations by bounds; an open or unknown end is unbounded.
--
-- The ranges are declared anyrange and must be of dates (else SQLSTATE 42804):
-- an operator on daterange itself would be a closer match than the built-in
-- ones, and take `daterange_column && '[2018-01-01,2019-01-01)'` away from them.

CREATE FUNCTION edtf_overlaps(edtf, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_overlaps_ee' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_overlaps(edtf, edtf) IS 'implementation of &&';
CREATE FUNCTION edtf_overlaps(edtf, anyrange) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_overlaps_er' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_overlaps(edtf, anyrange) IS 'implementation of &&; a range of dates, else SQLSTATE 42804';
CREATE FUNCTION edtf_overlaps(anyrange, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_overlaps_re' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_overlaps(anyrange, edtf) IS 'implementation of &&; a range of dates, else SQLSTATE 42804';
CREATE FUNCTION edtf_contains(edtf, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_contains_ee' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_contains(edtf, edtf) IS 'implementation of @>';
CREATE FUNCTION edtf_contains(edtf, date) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_contains_ed' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_contains(edtf, date) IS 'implementation of @>';
CREATE FUNCTION edtf_contains(edtf, anyrange) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_contains_er' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_contains(edtf, anyrange) IS 'implementation of @>; a range of dates, else SQLSTATE 42804';
CREATE FUNCTION edtf_contains(anyrange, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_contains_re' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_contains(anyrange, edtf) IS 'implementation of @>; a range of dates, else SQLSTATE 42804';
CREATE FUNCTION edtf_contained(edtf, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_contained_ee' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_contained(edtf, edtf) IS 'implementation of <@';
CREATE FUNCTION edtf_contained(date, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_contained_de' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_contained(date, edtf) IS 'implementation of <@';
CREATE FUNCTION edtf_contained(anyrange, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_contained_re' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_contained(anyrange, edtf) IS 'implementation of <@; a range of dates, else SQLSTATE 42804';
CREATE FUNCTION edtf_contained(edtf, anyrange) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_contained_er' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_contained(edtf, anyrange) IS 'implementation of <@; a range of dates, else SQLSTATE 42804';
CREATE FUNCTION edtf_precedes(edtf, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_precedes_ee' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_precedes(edtf, edtf) IS 'implementation of <<';
CREATE FUNCTION edtf_precedes(edtf, date) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_precedes_ed' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_precedes(edtf, date) IS 'implementation of <<';
CREATE FUNCTION edtf_precedes(date, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_precedes_de' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_precedes(date, edtf) IS 'implementation of <<';
CREATE FUNCTION edtf_precedes(edtf, anyrange) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_precedes_er' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_precedes(edtf, anyrange) IS 'implementation of <<; a range of dates, else SQLSTATE 42804';
CREATE FUNCTION edtf_precedes(anyrange, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_precedes_re' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_precedes(anyrange, edtf) IS 'implementation of <<; a range of dates, else SQLSTATE 42804';
CREATE FUNCTION edtf_follows(edtf, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_follows_ee' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_follows(edtf, edtf) IS 'implementation of >>';
CREATE FUNCTION edtf_follows(edtf, date) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_follows_ed' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_follows(edtf, date) IS 'implementation of >>';
CREATE FUNCTION edtf_follows(date, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_follows_de' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_follows(date, edtf) IS 'implementation of >>';
CREATE FUNCTION edtf_follows(edtf, anyrange) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_follows_er' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_follows(edtf, anyrange) IS 'implementation of >>; a range of dates, else SQLSTATE 42804';
CREATE FUNCTION edtf_follows(anyrange, edtf) RETURNS boolean
	AS 'MODULE_PATHNAME', 'dlg_edtf_follows_re' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_follows(anyrange, edtf) IS 'implementation of >>; a range of dates, else SQLSTATE 42804';
CREATE FUNCTION edtf_sel(internal, oid, internal, integer) RETURNS float8
	AS 'MODULE_PATHNAME', 'dlg_edtf_sel' LANGUAGE c STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION edtf_sel(internal, oid, internal, integer) IS 'share of rows that && @> <@ << >> are expected to find';
CREATE OPERATOR && (FUNCTION = edtf_overlaps, LEFTARG = edtf, RIGHTARG = edtf,
	COMMUTATOR = &&, RESTRICT = edtf_sel, JOIN = contjoinsel);
COMMENT ON OPERATOR && (edtf, edtf) IS 'share a day';
CREATE OPERATOR && (FUNCTION = edtf_overlaps, LEFTARG = edtf, RIGHTARG = anyrange,
	COMMUTATOR = &&, RESTRICT = edtf_sel, JOIN = contjoinsel);
COMMENT ON OPERATOR && (edtf, anyrange) IS 'share a day';
CREATE OPERATOR && (FUNCTION = edtf_overlaps, LEFTARG = anyrange, RIGHTARG = edtf,
	COMMUTATOR = &&, RESTRICT = edtf_sel, JOIN = contjoinsel);
COMMENT ON OPERATOR && (anyrange, edtf) IS 'share a day';
CREATE OPERATOR @> (FUNCTION = edtf_contains, LEFTARG = edtf, RIGHTARG = edtf,
	COMMUTATOR = <@, RESTRICT = edtf_sel, JOIN = contjoinsel);
COMMENT ON OPERATOR @> (edtf, edtf) IS 'spans all days of';
CREATE OPERATOR @> (FUNCTION = edtf_contains, LEFTARG = edtf, RIGHTARG = date,
	COMMUTATOR = <@, RESTRICT = edtf_sel, JOIN = contjoinsel);
COMMENT ON OPERATOR @> (edtf, date) IS 'spans all days of';
CREATE OPERATOR @> (FUNCTION = edtf_contains, LEFTARG = edtf, RIGHTARG = anyrange,
	COMMUTATOR = <@, RESTRICT = edtf_sel, JOIN = contjoinsel);
COMMENT ON OPERATOR @> (edtf, anyrange) IS 'spans all days of';
CREATE OPERATOR @> (FUNCTION = edtf_contains, LEFTARG = anyrange, RIGHTARG = edtf,
	COMMUTATOR = <@, RESTRICT = edtf_sel, JOIN = contjoinsel);
COMMENT ON OPERATOR @> (anyrange, edtf) IS 'spans all days of';
CREATE OPERATOR <@ (FUNCTION = edtf_contained, LEFTARG = edtf, RIGHTARG = edtf,
	COMMUTATOR = @>, RESTRICT = edtf_sel, JOIN = contjoinsel);
COMMENT ON OPERATOR <@ (edtf, edtf) IS 'all its days are within';
CREATE OPERATOR <@ (FUNCTION = edtf_contained, LEFTARG = date, RIGHTARG = edtf,
	COMMUTATOR = @>, RESTRICT = edtf_sel, JOIN = contjoinsel);
COMMENT ON OPERATOR <@ (date, edtf) IS 'all its days are within';
CREATE OPERATOR <@ (FUNCTION = edtf_contained, LEFTARG = anyrange, RIGHTARG = edtf,
	COMMUTATOR = @>, RESTRICT = edtf_sel, JOIN = contjoinsel);
COMMENT ON OPERATOR <@ (anyrange, edtf) IS 'all its days are within';
CREATE OPERATOR <@ (FUNCTION = edtf_contained, LEFTARG = edtf, RIGHTARG = anyrange,
	COMMUTATOR = @>, RESTRICT = edtf_sel, JOIN = contjoinsel);
COMMENT ON OPERATOR <@ (edtf, anyrange) IS 'all its days are within';
CREATE OPERATOR << (FUNCTION = edtf_precedes, LEFTARG = edtf, RIGHTARG = edtf,
	COMMUTATOR = >>, RESTRICT = edtf_sel, JOIN = positionjoinsel);
COMMENT ON OPERATOR << (edtf, edtf) IS 'ends before the other begins';
CREATE OPERATOR << (FUNCTION = edtf_precedes, LEFTARG = edtf, RIGHTARG = date,
	COMMUTATOR = >>, RESTRICT = edtf_sel, JOIN = positionjoinsel);
COMMENT ON OPERATOR << (edtf, date) IS 'ends before the other begins';
CREATE OPERATOR << (FUNCTION = edtf_precedes, LEFTARG = date, RIGHTARG = edtf,
	COMMUTATOR = >>, RESTRICT = edtf_sel, JOIN = positionjoinsel);
COMMENT ON OPERATOR << (date, edtf) IS 'ends before the other begins';
CREATE OPERATOR << (FUNCTION = edtf_precedes, LEFTARG = edtf, RIGHTARG = anyrange,
	COMMUTATOR = >>, RESTRICT = edtf_sel, JOIN = positionjoinsel);
COMMENT ON OPERATOR << (edtf, anyrange) IS 'ends before the other begins';
CREATE OPERATOR << (FUNCTION = edtf_precedes, LEFTARG = anyrange, RIGHTARG = edtf,
	COMMUTATOR = >>, RESTRICT = edtf_sel, JOIN = positionjoinsel);
COMMENT ON OPERATOR << (anyrange, edtf) IS 'ends before the other begins';
CREATE OPERATOR >> (FUNCTION = edtf_follows, LEFTARG = edtf, RIGHTARG = edtf,
	COMMUTATOR = <<, RESTRICT = edtf_sel, JOIN = positionjoinsel);
COMMENT ON OPERATOR >> (edtf, edtf) IS 'begins after the other ends';
CREATE OPERATOR >> (FUNCTION = edtf_follows, LEFTARG = edtf, RIGHTARG = date,
	COMMUTATOR = <<, RESTRICT = edtf_sel, JOIN = positionjoinsel);
COMMENT ON OPERATOR >> (edtf, date) IS 'begins after the other ends';
CREATE OPERATOR >> (FUNCTION = edtf_follows, LEFTARG = date, RIGHTARG = edtf,
	COMMUTATOR = <<, RESTRICT = edtf_sel, JOIN = positionjoinsel);
COMMENT ON OPERATOR >> (date, edtf) IS 'begins after the other ends';
CREATE OPERATOR >> (FUNCTION = edtf_follows, LEFTARG = edtf, RIGHTARG = anyrange,
	COMMUTATOR = <<, RESTRICT = edtf_sel, JOIN = positionjoinsel);
COMMENT ON OPERATOR >> (edtf, anyrange) IS 'begins after the other ends';
CREATE OPERATOR >> (FUNCTION = edtf_follows, LEFTARG = anyrange, RIGHTARG = edtf,
	COMMUTATOR = <<, RESTRICT = edtf_sel, JOIN = positionjoinsel);
COMMENT ON OPERATOR >> (anyrange, edtf) IS 'begins after the other ends';
