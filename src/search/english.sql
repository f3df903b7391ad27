-- english.sql: the text search configuration dialogue.english, for the lexemes of pg_catalog.english sooner.

CREATE FUNCTION parser_start(internal, int) RETURNS internal
	LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_parser_start';
CREATE FUNCTION parser_next(internal, internal, internal) RETURNS internal
	LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_parser_next';
CREATE FUNCTION parser_end(internal) RETURNS void
	LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_parser_end';
COMMENT ON FUNCTION parser_start(internal, int) IS 'starts the text search parser plain';
COMMENT ON FUNCTION parser_next(internal, internal, internal) IS 'next token of the text search parser plain';
COMMENT ON FUNCTION parser_end(internal) IS 'ends the text search parser plain';

CREATE TEXT SEARCH PARSER dialogue.plain (
	START = parser_start, GETTOKEN = parser_next, END = parser_end,
	LEXTYPES = pg_catalog.prsd_lextype, HEADLINE = pg_catalog.prsd_headline
);
COMMENT ON TEXT SEARCH PARSER dialogue.plain IS
'The default parser''s tokens, sooner: words of ASCII letters, hyphenated compounds and whole numbers are cut by a table of bytes, all else is left to the default parser. Token types are the default parser''s; only runs of blanks may be cut elsewhere.';

CREATE FUNCTION runs_start(internal, int) RETURNS internal
	LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_runs_start';
CREATE FUNCTION runs_next(internal, internal, internal) RETURNS internal
	LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_runs_next';
CREATE FUNCTION runs_end(internal) RETURNS void
	LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_runs_end';
CREATE FUNCTION runs_types(internal) RETURNS internal
	LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_runs_types';
CREATE FUNCTION runs_headline(internal, internal, tsquery) RETURNS internal
	LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_runs_headline';
COMMENT ON FUNCTION runs_start(internal, int) IS 'starts the text search parser runs';
COMMENT ON FUNCTION runs_next(internal, internal, internal) IS 'next token of the text search parser runs';
COMMENT ON FUNCTION runs_end(internal) IS 'ends the text search parser runs';
COMMENT ON FUNCTION runs_types(internal) IS 'token types of the text search parser runs';
COMMENT ON FUNCTION runs_headline(internal, internal, tsquery) IS 'headlines of the text search parser runs';

CREATE TEXT SEARCH PARSER dialogue.runs (
	START = runs_start, GETTOKEN = runs_next, END = runs_end, LEXTYPES = runs_types, HEADLINE = runs_headline
);
COMMENT ON TEXT SEARCH PARSER dialogue.runs IS
'The parser of dialogue.english: as plain, but words that follow one another, the first of them a stop word or not, are one token of the type run, which the dictionary english_run reads. For a configuration of your own take plain.';

CREATE FUNCTION cached_init(internal) RETURNS internal
	LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_cached_init';
CREATE FUNCTION cached_lexize(internal, internal, internal, internal) RETURNS internal
	LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_cached_lexize';
COMMENT ON FUNCTION cached_init(internal) IS 'starts a dictionary of the template cached';
COMMENT ON FUNCTION cached_lexize(internal, internal, internal, internal) IS 'lexemes of a word by a dictionary of the template cached';

CREATE TEXT SEARCH TEMPLATE dialogue.cached (INIT = cached_init, LEXIZE = cached_lexize);
COMMENT ON TEXT SEARCH TEMPLATE dialogue.cached IS
'Remembers what another dictionary answers, in 2 MB for each backend and dictionary. Option Dictionary: the name of the other one, with its schema. It is emptied when any dictionary of the database changes. Errors: 22023 for another option or none, 0A000 for a dictionary that reads several words at once (a thesaurus).';

CREATE TEXT SEARCH DICTIONARY dialogue.english_stem (TEMPLATE = dialogue.cached, Dictionary = 'pg_catalog.english_stem');
COMMENT ON TEXT SEARCH DICTIONARY dialogue.english_stem IS 'pg_catalog.english_stem, its answers remembered';

CREATE FUNCTION run_lexize(internal, internal, internal, internal) RETURNS internal
	LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'dlg_run_lexize';
COMMENT ON FUNCTION run_lexize(internal, internal, internal, internal) IS 'lexemes of a run by a dictionary of the template run';
CREATE TEXT SEARCH TEMPLATE dialogue.run (LEXIZE = run_lexize);
COMMENT ON TEXT SEARCH TEMPLATE dialogue.run IS
'Reads the runs of words that the parser runs cuts: each word is what the mappings of dialogue.english make of it, remembered by the session as for lexemes(). No options. Anything but one run is unknown to it.';
CREATE TEXT SEARCH DICTIONARY dialogue.english_run (TEMPLATE = dialogue.run);
COMMENT ON TEXT SEARCH DICTIONARY dialogue.english_run IS 'the words of a run, each by the mappings of dialogue.english';

CREATE TEXT SEARCH CONFIGURATION dialogue.english (PARSER = dialogue.runs);
COMMENT ON TEXT SEARCH CONFIGURATION dialogue.english IS
'The lexemes and positions of pg_catalog.english, sooner; a query or document of the one fits those of the other. Its words go to the dictionaries that asciiword and uint are mapped to here, several in one token (run); a copy of it reads runs by these mappings too, so a configuration of your own begins with PARSER = dialogue.plain.';
ALTER TEXT SEARCH CONFIGURATION dialogue.english
	ADD MAPPING FOR asciiword, word, asciihword, hword, hword_asciipart, hword_part WITH dialogue.english_stem;
ALTER TEXT SEARCH CONFIGURATION dialogue.english
	ADD MAPPING FOR numword, email, url, host, sfloat, version, hword_numpart, numhword, url_path, file, "float", "int", uint
	WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION dialogue.english ADD MAPPING FOR run WITH dialogue.english_run;

CREATE FUNCTION lexemes(body text) RETURNS tsvector
	AS 'MODULE_PATHNAME', 'dlg_lexemes' LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 20;
COMMENT ON FUNCTION lexemes(text) IS
'The same as to_tsvector(''dialogue.english'', body), in one pass and several times sooner: each session remembers the lexemes of words (up to 131,072, some 16 MB at most), and only the different ones of a text are sorted. Errors: 54000 where the tsvector exceeds 1 MB, 0A000 where the configuration has been given a dictionary that reads several words at once.';
