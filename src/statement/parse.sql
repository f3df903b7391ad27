-- What a text says, without any table.  Built on src/statement/parse.c.

CREATE FUNCTION parse(body text, published date DEFAULT NULL) RETURNS jsonb
AS 'MODULE_PATHNAME', 'dlg_parse' LANGUAGE C STABLE PARALLEL SAFE COST 1000;
COMMENT ON FUNCTION parse(text, date) IS
'All that a statement says, as JSON: title, language, dialogue, hosts, participants, sessions, acts, commitments, citations, acronyms, meetings. Each fact has "span": [start, end] in 1-based characters, end exclusive. Null for a null body; published gives days without a year theirs.';

CREATE FUNCTION sentences(body text, OUT span int4range, OUT sentence text) RETURNS SETOF record
AS 'MODULE_PATHNAME', 'dlg_sentences' LANGUAGE C STABLE PARALLEL SAFE COST 1000 ROWS 50;
COMMENT ON FUNCTION sentences(text) IS
'The sentences of a text in reading order, with their place.';

CREATE FUNCTION mentions(body text, published date DEFAULT NULL,
	OUT kind text, OUT text text, OUT code text, OUT span int4range) RETURNS SETOF record
AS 'MODULE_PATHNAME', 'dlg_mentions' LANGUAGE C STABLE PARALLEL SAFE COST 1000 ROWS 100;
COMMENT ON FUNCTION mentions(text, date) IS
'Whatever a text names, by kind: party (code: the party), city (code: its country), date (code: EDTF), ordinal (code: the number); then each acronym that it defines (code: the short form).';

CREATE FUNCTION meetings(body text, published date DEFAULT NULL,
	OUT seq int, OUT relation meeting_relation, OUT series text, OUT series_key text, OUT ordinal int, OUT track track,
	OUT parties partyset, OUT held edtf, OUT city text, OUT country party, OUT host text, OUT rule text,
	OUT span int4range) RETURNS SETOF record
AS 'MODULE_PATHNAME', 'dlg_meetings' LANGUAGE C STABLE PARALLEL SAFE COST 1000 ROWS 5;
COMMENT ON FUNCTION meetings(text, date) IS
'The dialogue that a text reports (relation reports) and the others that it recalls, announces or mentions. Columns as in the table dialogue.';

CREATE FUNCTION hosts(body text, published date DEFAULT NULL,
	OUT seq int, OUT name text, OUT role host_role, OUT span int4range) RETURNS SETOF record
AS 'MODULE_PATHNAME', 'dlg_hosts' LANGUAGE C STABLE PARALLEL SAFE COST 1000 ROWS 2;
COMMENT ON FUNCTION hosts(text, date) IS
'Who hosted or organised the dialogue that a text reports. Columns as in the table host.';

CREATE FUNCTION participants(body text, published date DEFAULT NULL,
	OUT seq int, OUT party party, OUT organisation text, OUT acronym text, OUT "within" text, OUT person text,
	OUT "position" text, OUT role participant_role, OUT "by" text, OUT span int4range) RETURNS SETOF record
AS 'MODULE_PATHNAME', 'dlg_participants' LANGUAGE C STABLE PARALLEL SAFE COST 1000 ROWS 20;
COMMENT ON FUNCTION participants(text, date) IS
'The persons and organisations that took part, signed or were represented. Columns as in the table participant.';

CREATE FUNCTION sessions(body text, published date DEFAULT NULL,
	OUT seq int, OUT number int, OUT title text, OUT held edtf, OUT questions int, OUT span int4range)
	RETURNS SETOF record
AS 'MODULE_PATHNAME', 'dlg_sessions' LANGUAGE C STABLE PARALLEL SAFE COST 1000 ROWS 5;
COMMENT ON FUNCTION sessions(text, date) IS
'The parts of an agenda or the pillars of a meeting. Columns as in the table session.';

CREATE FUNCTION acts(body text, published date DEFAULT NULL,
	OUT seq int, OUT verb text, OUT class act_class, OUT strength int, OUT actors partyset, OUT mode act_mode,
	OUT polarity text, OUT hedge text, OUT sentence text, OUT span int4range) RETURNS SETOF record
AS 'MODULE_PATHNAME', 'dlg_acts' LANGUAGE C STABLE PARALLEL SAFE COST 1000 ROWS 50;
COMMENT ON FUNCTION acts(text, date) IS
'What the parties say in or through a text, one row for each reporting verb. Columns as in the table act.';

CREATE FUNCTION commitments(body text, published date DEFAULT NULL,
	OUT seq int, OUT act_seq int, OUT content text, OUT actors partyset, OUT strength int, OUT renewed bool,
	OUT partners text[], OUT due edtf, OUT topics text[], OUT span int4range) RETURNS SETOF record
AS 'MODULE_PATHNAME', 'dlg_commitments' LANGUAGE C STABLE PARALLEL SAFE COST 1000 ROWS 20;
COMMENT ON FUNCTION commitments(text, date) IS
'The courses of conduct that a text binds its actors to. act_seq is the seq of its act in acts(); columns as in the table commitment.';

CREATE FUNCTION citations(body text, published date DEFAULT NULL,
	OUT seq int, OUT name text, OUT issued edtf, OUT span int4range) RETURNS SETOF record
AS 'MODULE_PATHNAME', 'dlg_citations' LANGUAGE C STABLE PARALLEL SAFE COST 1000 ROWS 5;
COMMENT ON FUNCTION citations(text, date) IS
'The instruments that a text names. Columns as in the table citation.';

CREATE FUNCTION acronyms(body text, published date DEFAULT NULL,
	OUT seq int, OUT short text, OUT long text, OUT party party, OUT span int4range) RETURNS SETOF record
AS 'MODULE_PATHNAME', 'dlg_acronyms' LANGUAGE C STABLE PARALLEL SAFE COST 1000 ROWS 5;
COMMENT ON FUNCTION acronyms(text, date) IS
'The short forms that a text defines. Columns as in the table acronym.';

CREATE FUNCTION language(body text) RETURNS text
AS 'MODULE_PATHNAME', 'dlg_language_of' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1000;
COMMENT ON FUNCTION language(text) IS
'The language that most of the text''s first 8 kB is in, as ISO 639-1: by script (ko, ja, zh, ar, ru, uk) or by common words (en, fr, de, es, it, pt); null where it cannot be told.';

CREATE FUNCTION fingerprint(body text) RETURNS bigint
AS 'MODULE_PATHNAME', 'dlg_fingerprint_of' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000;
COMMENT ON FUNCTION fingerprint(text) IS
'Near-duplicate signature: a 64-bit simhash over runs of four folded words. Equal texts have equal signatures; bit_count((a # b)::bit(64)) is small for texts that share most of their words.';

CREATE FUNCTION sketch(body text) RETURNS int[]
AS 'MODULE_PATHNAME', 'dlg_sketch_of' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000;
COMMENT ON FUNCTION sketch(text) IS
'Sixteen keys to find near-duplicates by, empty for a text without a word. Two texts of whose runs of four words a share r is in both have a key in common, at the same place, with the probability 1 - (1 - r^4)^16: 0.99 for r = 0.7, 0.64 for 0.5, 0.002 for 0.1.';
