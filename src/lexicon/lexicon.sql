-- The lexicon: what the reader knows, as tables that users extend.
--
-- The extension's own rows (builtin) are the TSV files beside this one; dumps
-- hold the others.  Rows are checked as they come in, and every session's next
-- reading uses them.  Built on lexicon.c, changed.c and party_name.c.

CREATE TABLE party_info (
	party party PRIMARY KEY,
	kind text NOT NULL,
	name text NOT NULL,
	alpha3 text,
	members partyset,
	withdrawn edtf,
	successors partyset,
	flag text,
	builtin boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE party_info IS
	'Parties to dialogues: all entries of ISO 3166-1 and 3166-3, the field''s organisations and groupings. One row a party.';
COMMENT ON COLUMN party_info.party IS
	'code: ISO 3166-1 alpha-2; for a withdrawn entry the one that it had, or where that stands for another now, its four letters in ISO 3166-3; else the short name of an organisation';
COMMENT ON COLUMN party_info.kind IS
	'state; territory (an entry of ISO 3166-1 that is no member or observer of the UN; says nothing on its status); historic; organisation; grouping (meets without a treaty or seat of its own)';
COMMENT ON COLUMN party_info.name IS 'the name to show, in English';
COMMENT ON COLUMN party_info.alpha3 IS 'ISO 3166-1 alpha-3, to join other data by; null for organisations';
COMMENT ON COLUMN party_info.members IS
	'of a group without a voice of its own (the Quad, the Nordic countries): the parties that a text means by it, which dialogues and acts then get in its place; null for the others (EU, G7)';
COMMENT ON COLUMN party_info.withdrawn IS 'when a historic code left ISO 3166-1: a day or a year';
COMMENT ON COLUMN party_info.successors IS
	'codes that took the place of a historic one, by ISO 3166-3; they may be historic too; says nothing on the succession of states';
COMMENT ON COLUMN party_info.flag IS
	'the flag as text: two regional indicators, where Unicode''s CLDR has one for the code (all of ISO 3166-1, EU, UN, XK); else null';

CREATE TABLE party_name (
	name text NOT NULL,
	party party NOT NULL REFERENCES party_info DEFERRABLE,
	kind text NOT NULL,
	language text,
	builtin boolean NOT NULL DEFAULT false,
	PRIMARY KEY (name, party, kind)
);
COMMENT ON TABLE party_name IS
	'How texts name parties and their places. A name that is written with capitals is found only where the text has them too: "Georgia" needs one, "US" needs all, and accents, hyphens and British spelling make no difference.';
COMMENT ON COLUMN party_name.name IS 'one to 32 words, as a text writes it, without article';
COMMENT ON COLUMN party_name.party IS 'the party that is named, or in which the city lies';
COMMENT ON COLUMN party_name.kind IS
	'official, common, short (US, ROK), code, institution (speaks for the party: European Commission), adjective (Korean), prefix (Sino-, and adjectives and letters of other languages: one that counts beside another party only), demonym (Koreans), metonym (White House), capital (a metonym and a city), city (a place only)';
COMMENT ON COLUMN party_name.language IS 'ISO 639-1 of the text that names it so';

CREATE TABLE verb (
	verb text NOT NULL,
	frame text NOT NULL DEFAULT '',
	class text NOT NULL,
	strength int,
	polarity text NOT NULL DEFAULT '+',
	builtin boolean NOT NULL DEFAULT false,
	PRIMARY KEY (verb, frame)
);
COMMENT ON TABLE verb IS
	'The ladder of reporting verbs: what a verb says in a frame, and how strongly. One row a verb and frame; a verb that is not here is no act.';
COMMENT ON COLUMN verb.verb IS 'lemma in American spelling, with the particle or noun that makes its meaning: look forward, take note';
COMMENT ON COLUMN verb.frame IS
	'what follows the verb: empty (anything), to (conduct: agree to V), that, will (that X will), or the kind of its object: commitment, readiness, thanks, concern, grave concern, satisfaction, regret, importance, instrument, priority';
COMMENT ON COLUMN verb.class IS 'commissive, directive, expressive, assertive, declarative; none for a verb that is known and no act';
COMMENT ON COLUMN verb.strength IS '1 (weakest) to 5; null for class none';
COMMENT ON COLUMN verb.polarity IS '- for condemn, oppose, reject, regret, concern and their like, else +';

CREATE TABLE verb_form (
	form text NOT NULL,
	verb text NOT NULL,
	tense text NOT NULL,
	builtin boolean NOT NULL DEFAULT false,
	PRIMARY KEY (form, verb, tense)
);
COMMENT ON TABLE verb_form IS
	'Forms of verbs that the rules of English do not make (undertook). A form takes the rule''s place for its tense; the rest is regular.';
COMMENT ON COLUMN verb_form.form IS 'one word';
COMMENT ON COLUMN verb_form.verb IS 'the first word of the lemmas whose form it is: take, for take note and take stock';
COMMENT ON COLUMN verb_form.tense IS 'base (a modal or second base form), s, past (also the participle where that has no row), participle, ing';

CREATE TABLE topic (
	topic text PRIMARY KEY,
	label text NOT NULL,
	broader text,
	builtin boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE topic IS 'What commitments are about. One row a topic.';
COMMENT ON COLUMN topic.topic IS 'slug: lower-case letters, digits and single hyphens';
COMMENT ON COLUMN topic.label IS 'the name to show, in English';
COMMENT ON COLUMN topic.broader IS 'the group that it belongs to: rules, resilience, technology, threats, cooperation, security, economy';

CREATE TABLE topic_cue (
	cue text NOT NULL,
	topic text NOT NULL REFERENCES topic DEFERRABLE,
	language text,
	builtin boolean NOT NULL DEFAULT false,
	PRIMARY KEY (cue, topic)
);
COMMENT ON TABLE topic_cue IS 'Words that show a topic. Plurals are found by their singular; capitals count as in party_name.';
COMMENT ON COLUMN topic_cue.cue IS 'one to 32 words';
COMMENT ON COLUMN topic_cue.topic IS 'the topic that they show';
COMMENT ON COLUMN topic_cue.language IS 'ISO 639-1';

CREATE TABLE topic_label (
	topic text NOT NULL REFERENCES topic DEFERRABLE,
	language text NOT NULL,
	label text NOT NULL,
	builtin boolean NOT NULL DEFAULT false,
	PRIMARY KEY (topic, language)
);
COMMENT ON TABLE topic_label IS 'The names of topics in other languages than English: to show, and to search by. One row a topic and language.';
COMMENT ON COLUMN topic_label.topic IS 'the topic';
COMMENT ON COLUMN topic_label.language IS 'ISO 639-1; as installed zh (simplified characters), ja, ko, fr, de, es';
COMMENT ON COLUMN topic_label.label IS 'the name to show';

CREATE TABLE term (
	term text NOT NULL,
	language text NOT NULL,
	topic text REFERENCES topic DEFERRABLE,
	english text,
	builtin boolean NOT NULL DEFAULT false,
	PRIMARY KEY (term, language)
);
COMMENT ON TABLE term IS
	'Terms of other languages, as foreign ministries write them, to search English statements by. They play no part in reading statements. Capitals, accents and hyphens make no difference; a language without blanks is searched for its terms, the longest first.';
COMMENT ON COLUMN term.term IS 'one to 32 words; each character of Han, Kana or Hangul is one';
COMMENT ON COLUMN term.language IS 'ISO 639-1; of Chinese, simplified and traditional characters are rows of their own';
COMMENT ON COLUMN term.topic IS 'the topic that it names; null for none';
COMMENT ON COLUMN term.english IS 'the words that English statements have for it; null for the topic alone';

CREATE TABLE organisation_cue (
	cue text NOT NULL,
	kind text NOT NULL,
	builtin boolean NOT NULL DEFAULT false,
	PRIMARY KEY (cue, kind)
);
COMMENT ON TABLE organisation_cue IS 'Words by which organisations and persons are known.';
COMMENT ON COLUMN organisation_cue.cue IS 'one to 32 words; capitals count as in party_name';
COMMENT ON COLUMN organisation_cue.kind IS
	'head (noun of an organisation: Ministry), office (what a person is: Director), honorific (Mr.), particle (of a name: van), delegate (who sits in a delegation: experts), field (what offices and bodies deal with: Foreign Affairs), post (an office as newspapers write it: vice minister)';

CREATE TABLE instrument_cue (
	cue text NOT NULL,
	kind text NOT NULL,
	builtin boolean NOT NULL DEFAULT false,
	PRIMARY KEY (cue, kind)
);
COMMENT ON TABLE instrument_cue IS 'Nouns of named instruments: what may be cited.';
COMMENT ON COLUMN instrument_cue.cue IS 'one to 32 words; capitals count as in party_name';
COMMENT ON COLUMN instrument_cue.kind IS 'the noun that stands for all of its kind: memorandum of understanding, for MOU and memorandum of cooperation; instrument, where the cue is the whole name of one: Kigali Amendment';

CREATE TABLE cue (
	cue text NOT NULL,
	kind text NOT NULL,
	value text,
	language text NOT NULL DEFAULT 'mul',
	builtin boolean NOT NULL DEFAULT false,
	PRIMARY KEY (cue, kind, language)
);
COMMENT ON TABLE cue IS 'All other words that the reader goes by.';
COMMENT ON COLUMN cue.cue IS 'one to 32 words; capitals count as in party_name';
COMMENT ON COLUMN cue.kind IS
	'month, weekday, season, ordinal, number, abbreviation (its dot ends no sentence), meeting (noun of one), body (standing group), actor (all parties), hedge, boilerplate (opens a line that is no part of the statement), stopword (shows a language), principal (well-known person), home (a body that only some parties have, or an office, in small letters), source (who hands on what the parties said: spokesman, press release), act (form of a reporting verb in another language than English, or the noun behind it), role (word of such a language that tells what stands beside it), conduct (noun of what one may commit to do: cooperation, sharing), other (noun of an act: discussion)';
COMMENT ON COLUMN cue.value IS
	'month 1 to 12; weekday 1 (Monday) to 7; season 21 (spring) to 24; ordinal and number: the number; stopword: its language; principal: the party; home: the parties, parted by blanks; other: the verb; act: the English verb, + before it where the form needs an auxiliary, or / and the frame that the noun picks; role: hold, chair, host, organise, founded (of a meeting), represent (of a delegation), has, aux (verbs beside a participle), meet, again (of people who meet), next, last (of a meeting), arrange (of one to come), counterpart, also, aside, about, by, matter, purpose, town, venue, continue, talk, conduct, today (the day of the text), ends (no name goes on over it), beside (on the margins of) or plain (an infinitive only in its looks), several parted by blanks; boilerplate: line, begin, end or meta; hedge: open, where a law or the like follows; meeting: occasion, where the noun names one sitting (round), met, where a verb of another language tells of one, meets, where it does so beside two parties; meeting and body: weak, where the noun alone says little';
COMMENT ON COLUMN cue.language IS 'ISO 639-1; "mul" for several';

CREATE TABLE sense (
	word text NOT NULL CHECK (word ~ '^[[:alnum:].]+$'),
	sense text,
	weight real NOT NULL DEFAULT 0.8 CHECK (weight >= 0 AND weight <= 1),
	builtin boolean NOT NULL DEFAULT false,
	PRIMARY KEY (word, builtin)
);
COMMENT ON TABLE sense IS
	'English words as lineage() and compare() weigh them: what two commitments share counts by it. They play no part in reading statements. A user''s row goes before the extension''s for the same word.';
COMMENT ON COLUMN sense.word IS 'one word without hyphen; all its forms that have the stem in common count with it';
COMMENT ON COLUMN sense.sense IS 'what it means: words with the same one mean alike; null for none';
COMMENT ON COLUMN sense.weight IS 'what it counts, 0 to 1: little for a word that says little of what is done (strengthen, cooperation, region); a word that has no row counts 0.85';
COMMENT ON COLUMN sense.builtin IS 'came with the extension, so not dumped: add a row rather than change one';

CREATE TABLE subject (
	subject text NOT NULL CHECK (subject <> ''),
	broader text,
	weight real NOT NULL DEFAULT 1 CHECK (weight >= 0 AND weight <= 1),
	builtin boolean NOT NULL DEFAULT false,
	PRIMARY KEY (subject, builtin)
);
COMMENT ON TABLE subject IS
	'What commitments can be about, finer than topics: lineage() and compare() link those about the same sooner, subjects() shows them. They play no part in reading statements. A user''s row goes before the extension''s for the same subject.';
COMMENT ON COLUMN subject.subject IS 'a short name of small letters, like a topic''s';
COMMENT ON COLUMN subject.broader IS 'the subject that it is a part of: two parts of one are nearer to each other than to others; null for none';
COMMENT ON COLUMN subject.weight IS 'what it counts, 0 to 1: little for places, bodies and what every subject may have (cooperation, funding, a meeting)';
COMMENT ON COLUMN subject.builtin IS 'came with the extension, so not dumped: add a row rather than change one';

CREATE TABLE subject_cue (
	cue text NOT NULL CHECK (cue <> ''),
	subject text NOT NULL,
	builtin boolean NOT NULL DEFAULT false,
	PRIMARY KEY (cue, builtin)
);
COMMENT ON TABLE subject_cue IS
	'English words and phrases that show what a commitment is about. Where several fit, the longest counts. A user''s row goes before the extension''s for the same words; a subject that has no row in subject is not shown.';
COMMENT ON COLUMN subject_cue.cue IS 'without hyphens; capitals, endings (clean technologies) and words such as "of" and "the" make no difference';
COMMENT ON COLUMN subject_cue.subject IS 'see the table subject';
COMMENT ON COLUMN subject_cue.builtin IS 'came with the extension, so not dumped: add a row rather than change one';

COMMENT ON COLUMN party_info.builtin IS 'came with the extension, so not dumped; a change makes it false';
COMMENT ON COLUMN party_name.builtin IS 'came with the extension, so not dumped; a change makes it false';
COMMENT ON COLUMN verb.builtin IS 'came with the extension, so not dumped; a change makes it false';
COMMENT ON COLUMN verb_form.builtin IS 'came with the extension, so not dumped; a change makes it false';
COMMENT ON COLUMN topic.builtin IS 'came with the extension, so not dumped; a change makes it false';
COMMENT ON COLUMN topic_label.builtin IS 'came with the extension, so not dumped; a change makes it false';
COMMENT ON COLUMN term.builtin IS 'came with the extension, so not dumped; a change makes it false';
COMMENT ON COLUMN topic_cue.builtin IS 'came with the extension, so not dumped; a change makes it false';
COMMENT ON COLUMN organisation_cue.builtin IS 'came with the extension, so not dumped; a change makes it false';
COMMENT ON COLUMN instrument_cue.builtin IS 'came with the extension, so not dumped; a change makes it false';
COMMENT ON COLUMN cue.builtin IS 'came with the extension, so not dumped; a change makes it false';

CREATE FUNCTION lexicon_check() RETURNS trigger
	AS 'MODULE_PATHNAME', 'dlg_lexicon_check' LANGUAGE c;
CREATE FUNCTION lexicon_replace() RETURNS trigger
	AS 'MODULE_PATHNAME', 'dlg_lexicon_replace' LANGUAGE c
	SECURITY DEFINER SET search_path = pg_catalog, dialogue, pg_temp;
CREATE FUNCTION lexicon_changed() RETURNS trigger
	AS 'MODULE_PATHNAME', 'dlg_lexicon_changed' LANGUAGE c;
COMMENT ON FUNCTION lexicon_check() IS
	'trigger: refuses a row that the reader could not use (SQLSTATE 22023), and makes a changed row of the extension the user''s';
COMMENT ON FUNCTION lexicon_replace() IS 'trigger: a user''s row takes the place of the extension''s row with the same key';
COMMENT ON FUNCTION lexicon_changed() IS 'trigger: every session''s next reading uses the rows as they are now';
REVOKE ALL ON FUNCTION lexicon_check(), lexicon_replace(), lexicon_changed() FROM PUBLIC;


CREATE TRIGGER lexicon_check BEFORE INSERT OR UPDATE ON party_info FOR EACH ROW EXECUTE FUNCTION lexicon_check();
CREATE TRIGGER lexicon_replace BEFORE INSERT ON party_info FOR EACH ROW WHEN (NOT new.builtin) EXECUTE FUNCTION lexicon_replace();
CREATE TRIGGER lexicon_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON party_info EXECUTE FUNCTION lexicon_changed();
ALTER TABLE party_info ENABLE ALWAYS TRIGGER lexicon_changed, OWNER TO @extowner@;
SELECT pg_catalog.pg_extension_config_dump('party_info', 'WHERE NOT builtin');

CREATE TRIGGER lexicon_check BEFORE INSERT OR UPDATE ON party_name FOR EACH ROW EXECUTE FUNCTION lexicon_check();
CREATE TRIGGER lexicon_replace BEFORE INSERT ON party_name FOR EACH ROW WHEN (NOT new.builtin) EXECUTE FUNCTION lexicon_replace();
CREATE TRIGGER lexicon_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON party_name EXECUTE FUNCTION lexicon_changed();
ALTER TABLE party_name ENABLE ALWAYS TRIGGER lexicon_changed, OWNER TO @extowner@;
SELECT pg_catalog.pg_extension_config_dump('party_name', 'WHERE NOT builtin');

CREATE TRIGGER lexicon_check BEFORE INSERT OR UPDATE ON verb FOR EACH ROW EXECUTE FUNCTION lexicon_check();
CREATE TRIGGER lexicon_replace BEFORE INSERT ON verb FOR EACH ROW WHEN (NOT new.builtin) EXECUTE FUNCTION lexicon_replace();
CREATE TRIGGER lexicon_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON verb EXECUTE FUNCTION lexicon_changed();
ALTER TABLE verb ENABLE ALWAYS TRIGGER lexicon_changed, OWNER TO @extowner@;
SELECT pg_catalog.pg_extension_config_dump('verb', 'WHERE NOT builtin');

CREATE TRIGGER lexicon_check BEFORE INSERT OR UPDATE ON verb_form FOR EACH ROW EXECUTE FUNCTION lexicon_check();
CREATE TRIGGER lexicon_replace BEFORE INSERT ON verb_form FOR EACH ROW WHEN (NOT new.builtin) EXECUTE FUNCTION lexicon_replace();
CREATE TRIGGER lexicon_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON verb_form EXECUTE FUNCTION lexicon_changed();
ALTER TABLE verb_form ENABLE ALWAYS TRIGGER lexicon_changed, OWNER TO @extowner@;
SELECT pg_catalog.pg_extension_config_dump('verb_form', 'WHERE NOT builtin');

CREATE TRIGGER lexicon_check BEFORE INSERT OR UPDATE ON topic FOR EACH ROW EXECUTE FUNCTION lexicon_check();
CREATE TRIGGER lexicon_replace BEFORE INSERT ON topic FOR EACH ROW WHEN (NOT new.builtin) EXECUTE FUNCTION lexicon_replace();
CREATE TRIGGER lexicon_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON topic EXECUTE FUNCTION lexicon_changed();
ALTER TABLE topic ENABLE ALWAYS TRIGGER lexicon_changed, OWNER TO @extowner@;
SELECT pg_catalog.pg_extension_config_dump('topic', 'WHERE NOT builtin');

CREATE TRIGGER lexicon_check BEFORE INSERT OR UPDATE ON topic_label FOR EACH ROW EXECUTE FUNCTION lexicon_check();
CREATE TRIGGER lexicon_replace BEFORE INSERT ON topic_label FOR EACH ROW WHEN (NOT new.builtin) EXECUTE FUNCTION lexicon_replace();
CREATE TRIGGER lexicon_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON topic_label EXECUTE FUNCTION lexicon_changed();
ALTER TABLE topic_label ENABLE ALWAYS TRIGGER lexicon_changed, OWNER TO @extowner@;
SELECT pg_catalog.pg_extension_config_dump('topic_label', 'WHERE NOT builtin');

CREATE TRIGGER lexicon_check BEFORE INSERT OR UPDATE ON term FOR EACH ROW EXECUTE FUNCTION lexicon_check();
CREATE TRIGGER lexicon_replace BEFORE INSERT ON term FOR EACH ROW WHEN (NOT new.builtin) EXECUTE FUNCTION lexicon_replace();
CREATE TRIGGER lexicon_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON term EXECUTE FUNCTION lexicon_changed();
ALTER TABLE term ENABLE ALWAYS TRIGGER lexicon_changed, OWNER TO @extowner@;
SELECT pg_catalog.pg_extension_config_dump('term', 'WHERE NOT builtin');

CREATE TRIGGER lexicon_check BEFORE INSERT OR UPDATE ON topic_cue FOR EACH ROW EXECUTE FUNCTION lexicon_check();
CREATE TRIGGER lexicon_replace BEFORE INSERT ON topic_cue FOR EACH ROW WHEN (NOT new.builtin) EXECUTE FUNCTION lexicon_replace();
CREATE TRIGGER lexicon_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON topic_cue EXECUTE FUNCTION lexicon_changed();
ALTER TABLE topic_cue ENABLE ALWAYS TRIGGER lexicon_changed, OWNER TO @extowner@;
SELECT pg_catalog.pg_extension_config_dump('topic_cue', 'WHERE NOT builtin');

CREATE TRIGGER lexicon_check BEFORE INSERT OR UPDATE ON organisation_cue FOR EACH ROW EXECUTE FUNCTION lexicon_check();
CREATE TRIGGER lexicon_replace BEFORE INSERT ON organisation_cue FOR EACH ROW WHEN (NOT new.builtin) EXECUTE FUNCTION lexicon_replace();
CREATE TRIGGER lexicon_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON organisation_cue EXECUTE FUNCTION lexicon_changed();
ALTER TABLE organisation_cue ENABLE ALWAYS TRIGGER lexicon_changed, OWNER TO @extowner@;
SELECT pg_catalog.pg_extension_config_dump('organisation_cue', 'WHERE NOT builtin');

CREATE TRIGGER lexicon_check BEFORE INSERT OR UPDATE ON instrument_cue FOR EACH ROW EXECUTE FUNCTION lexicon_check();
CREATE TRIGGER lexicon_replace BEFORE INSERT ON instrument_cue FOR EACH ROW WHEN (NOT new.builtin) EXECUTE FUNCTION lexicon_replace();
CREATE TRIGGER lexicon_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON instrument_cue EXECUTE FUNCTION lexicon_changed();
ALTER TABLE instrument_cue ENABLE ALWAYS TRIGGER lexicon_changed, OWNER TO @extowner@;
SELECT pg_catalog.pg_extension_config_dump('instrument_cue', 'WHERE NOT builtin');

CREATE TRIGGER lexicon_check BEFORE INSERT OR UPDATE ON cue FOR EACH ROW EXECUTE FUNCTION lexicon_check();
CREATE TRIGGER lexicon_replace BEFORE INSERT ON cue FOR EACH ROW WHEN (NOT new.builtin) EXECUTE FUNCTION lexicon_replace();
CREATE TRIGGER lexicon_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON cue EXECUTE FUNCTION lexicon_changed();
ALTER TABLE cue ENABLE ALWAYS TRIGGER lexicon_changed, OWNER TO @extowner@;
SELECT pg_catalog.pg_extension_config_dump('cue', 'WHERE NOT builtin');

ALTER TABLE sense OWNER TO @extowner@;
SELECT pg_catalog.pg_extension_config_dump('sense', 'WHERE NOT builtin');

ALTER TABLE subject OWNER TO @extowner@;
SELECT pg_catalog.pg_extension_config_dump('subject', 'WHERE NOT builtin');

ALTER TABLE subject_cue OWNER TO @extowner@;
SELECT pg_catalog.pg_extension_config_dump('subject_cue', 'WHERE NOT builtin');

GRANT SELECT ON party_info, party_name, verb, verb_form, topic, topic_label, term, topic_cue, organisation_cue, instrument_cue, cue,
	sense, subject, subject_cue TO PUBLIC;

-- The owner of the tables runs it, never anyone with more rights.
ALTER FUNCTION lexicon_replace() OWNER TO @extowner@;

CREATE FUNCTION party_of(name text) RETURNS party
	AS 'MODULE_PATHNAME', 'dlg_party_of' LANGUAGE c STABLE STRICT PARALLEL SAFE COST 100;
COMMENT ON FUNCTION party_of(text) IS
	'the party that a name, adjective, demonym, metonym, capital or code stands for, in any case of letters and with or without article ("the Republic of Korea": KR); null where none is known by it';
CREATE FUNCTION name_of(party party) RETURNS text
	AS 'MODULE_PATHNAME', 'dlg_name_of' LANGUAGE c STABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION name_of(party) IS 'the English name of a party to show (party_info.name); null where it has none';

CREATE INDEX party_name_party ON party_name (party);
CREATE FUNCTION party_names(party party, OUT name text, OUT kind text, OUT language text) RETURNS SETOF record
	LANGUAGE sql STABLE STRICT PARALLEL SAFE ROWS 10
BEGIN ATOMIC
	SELECT n.name, n.kind, n.language FROM party_name n
	WHERE n.party = $1
	ORDER BY n.language IS DISTINCT FROM 'en', n.language,
		array_position('{official,common,short,code,institution,adjective,prefix,demonym,metonym,capital,city}', n.kind),
		n.name COLLATE "C";
END;
COMMENT ON FUNCTION party_names(party) IS
	'all names of a party and its places (rows of party_name): name, kind, language (ISO 639-1), English first; none for a code that the lexicon lacks';
CREATE FUNCTION flag(party party) RETURNS text LANGUAGE sql STABLE STRICT PARALLEL SAFE
	RETURN (SELECT i.flag FROM party_info i WHERE i.party = $1);
COMMENT ON FUNCTION flag(party) IS 'the flag of a party as text (party_info.flag): two regional indicators; null where it has none';

-- Topics, by what a text names and by what they are called.  Built on topic.c.

CREATE FUNCTION topics(body text) RETURNS text[]
	AS 'MODULE_PATHNAME', 'dlg_topics' LANGUAGE c STABLE STRICT PARALLEL SAFE COST 1000;
COMMENT ON FUNCTION topics(text) IS
	'the topics that a text in any language names, by topic_cue, term and topic_label: each once, in the order in which it is first named; empty for none';
CREATE FUNCTION topic_label(topic text, language text DEFAULT NULL) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
	RETURN coalesce((SELECT l.label FROM topic_label l WHERE l.topic = $1
					 AND l.language = coalesce($2, nullif(pg_catalog.current_setting('dialogue.language', true), ''), 'en')),
					(SELECT t.label FROM topic t WHERE t.topic = $1));
COMMENT ON FUNCTION topic_label(text, text) IS
	'the name of a topic to show in a language (ISO 639-1; null for that of the setting dialogue.language, "en" as installed), in English where there is none in that language; null for an unknown topic';

-- Phrases of texts as dates.  Built on edtf_read.c.

CREATE FUNCTION edtf_read(phrase text, reference edtf DEFAULT NULL) RETURNS edtf
	AS 'MODULE_PATHNAME', 'dlg_edtf_read_phrase' LANGUAGE c STABLE PARALLEL SAFE COST 100;
COMMENT ON FUNCTION edtf_read(text, edtf) IS
	'the date that a phrase is: "26-27 September 2019", "circa 1920", "the 1920s", "by the end of 2025", "next year"; null where the whole phrase is no date ("may", "12"). Words such as "next year" and days without a year count from the first day of reference and give null or XXXX without one. Valid EDTF stands for itself.';
