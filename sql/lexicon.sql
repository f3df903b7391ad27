-- The lexicon: what the reader knows, in tables that users extend.

SET search_path = dialogue, public;

-- What the extension brings, by table and kind.

SELECT kind, count(*) FROM party_info GROUP BY kind ORDER BY kind;
SELECT kind, count(*) > 0 AS some FROM party_name GROUP BY kind ORDER BY kind;
SELECT class, min(strength) AS least, max(strength) AS most FROM verb GROUP BY class ORDER BY class;
SELECT count(*) AS topics, count(DISTINCT broader) AS groups FROM topic;
SELECT DISTINCT kind FROM organisation_cue WHERE kind IN ('head', 'office', 'honorific', 'particle', 'delegate') ORDER BY kind;
SELECT kind, count(*) FROM cue WHERE kind IN ('month', 'weekday', 'season') AND language = 'en' AND cue !~ '[.]'
	GROUP BY kind ORDER BY kind;
SELECT DISTINCT kind FROM cue ORDER BY kind;

-- Every state of ISO 3166-1 has a name, an adjective or demonym, and a capital; every topic has cues.  A few historic
-- codes have no name of their own: texts that use it mean a place of today.

SELECT i.party FROM party_info i
	WHERE kind = 'state' AND NOT EXISTS (SELECT FROM party_name n WHERE n.party = i.party AND n.kind = 'capital')
	ORDER BY party;
SELECT party, name FROM party_info i WHERE NOT EXISTS (SELECT FROM party_name n WHERE n.party = i.party) ORDER BY party;
SELECT topic FROM topic WHERE topic NOT IN (SELECT topic FROM topic_cue);

-- A form of a verb belongs to a lemma that begins with it.

SELECT f.* FROM verb_form f WHERE NOT EXISTS (SELECT FROM verb v WHERE split_part(v.verb, ' ', 1) = f.verb);

-- Months in four languages.

SELECT value::int AS month, string_agg(cue, ', ' ORDER BY language, cue) FROM cue
	WHERE kind = 'month' AND language IN ('en', 'fr', 'de', 'es') AND cue !~ '[.]' AND value IN ('1', '3', '12')
	GROUP BY 1 ORDER BY 1;

-- Parties by name: in any case, with or without article, by adjective, demonym, capital, metonym or code.

SELECT name, party_of(name), name_of(party_of(name)) FROM unnest(ARRAY[
	'the Republic of Korea', 'ROK', 'R.O.K.', 'South Korea', 'south korea', 'SOUTH KOREA', 'Korean', 'Koreans', 'Seoul',
	'DPRK', 'United Kingdom', 'UK', 'U.K.', 'US', 'U.S.', 'us', 'usa', 'the United States of America', 'EU', 'E.U.',
	'European Commission', 'Brussels', 'PRC', 'Viet Nam', 'Turkey', 'Türkiye', 'The Hague', 'Cote d''Ivoire',
	'ASEAN Regional Forum', 'NATO', 'jp', 'de', '한국', '日本', '欧盟', 'États-Unis']) AS name;

-- Not parties: a city that is no capital, an unknown name, a part of one, nothing.

SELECT name, party_of(name) FROM unnest(ARRAY['Busan', 'Atlantis', 'Korea and', 'the', '.', '', NULL]) AS name;
SELECT name_of('QQ'), name_of(NULL);

-- A row that a user adds counts from the next statement on, a row that is taken back no more.

SELECT party_of('Albion');
BEGIN;
INSERT INTO party_name (name, party, kind) VALUES ('Albion', 'GB', 'common');
SELECT party_of('Albion'), party_of('albion');
SAVEPOINT added;
DELETE FROM party_name WHERE name = 'Albion';
SELECT party_of('Albion');
ROLLBACK TO added;
SELECT party_of('Albion');
TRUNCATE party_name;
SELECT party_of('Albion'), party_of('Japan'), party_of('JP');
ROLLBACK;
SELECT party_of('Albion'), party_of('Japan');

-- The same holds for readings of texts.

BEGIN;
SELECT kind, text, code FROM mentions('Albion and Lyonesse met in Camelot.') WHERE kind IN ('party', 'city');
INSERT INTO party_info (party, kind, name) VALUES ('LYON', 'state', 'Lyonesse');
INSERT INTO party_name (name, party, kind) VALUES
	('Albion', 'GB', 'common'), ('Lyonesse', 'LYON', 'common'), ('Camelot', 'GB', 'city');
SELECT kind, text, code FROM mentions('Albion and Lyonesse met in Camelot.') WHERE kind IN ('party', 'city');
ROLLBACK;

-- A user's row takes the place of the extension's with the same key; a changed row is the user's.

BEGIN;
SELECT * FROM verb WHERE verb = 'decide' AND frame = '';
INSERT INTO verb VALUES ('decide', '', 'commissive', 4, '+');
UPDATE verb SET strength = 4 WHERE verb = 'resolve' AND frame = '';
INSERT INTO topic VALUES ('ai', 'Artificial intelligence and robots', 'technology');
SELECT * FROM verb WHERE NOT builtin ORDER BY verb;
SELECT count(*) FROM topic WHERE topic = 'ai';
SELECT count(*) > 1 AS cues_remain FROM topic_cue WHERE topic = 'ai';
SELECT count(*) > 1 AS terms_remain FROM term WHERE topic = 'ai';
SET CONSTRAINTS ALL IMMEDIATE;
ROLLBACK;

-- Whoever may add rows need not be allowed to delete any.

CREATE ROLE regress_dialogue_editor;
GRANT INSERT ON verb TO regress_dialogue_editor;
BEGIN;
SET LOCAL ROLE regress_dialogue_editor;
INSERT INTO verb VALUES ('decide', '', 'commissive', 4, '+');
SELECT verb, strength, builtin FROM verb WHERE verb = 'decide' AND frame = '';
SELECT party_of('Japan');
INSERT INTO topic VALUES ('robots', 'Robots');
ROLLBACK;
REVOKE INSERT ON verb FROM regress_dialogue_editor;
DROP ROLE regress_dialogue_editor;

-- Rows that no reading could use are refused, with the rule and what is allowed.

INSERT INTO party_info VALUES ('XX', 'planet', 'Nowhere');
INSERT INTO party_info VALUES ('XX', 'state', '');
INSERT INTO party_info VALUES ('XX', 'state', 'Nowhere', 'xxx');
INSERT INTO party_name (name, party, kind) VALUES ('', 'KR', 'common');
INSERT INTO party_name (name, party, kind) VALUES ('-', 'KR', 'common');
INSERT INTO party_name (name, party, kind) VALUES (repeat('word ', 33), 'KR', 'common');
INSERT INTO party_name (name, party, kind) VALUES ('Corea', 'KR', 'nickname');
INSERT INTO party_name (name, party, kind, language) VALUES ('Corea', 'KR', 'common', 'Spanish');
INSERT INTO party_name (name, party, kind) VALUES ('Atlantis', 'QQ', 'common');
INSERT INTO verb VALUES ('ordain', '', 'legislative', 5, '+');
INSERT INTO verb VALUES ('ordain', '', 'declarative', 6, '+');
INSERT INTO verb VALUES ('ordain', '', 'declarative', NULL, '+');
INSERT INTO verb VALUES ('ordain', '', 'declarative', 5, 'plus');
INSERT INTO verb_form VALUES ('ordaint', 'ordain', 'perfect');
INSERT INTO topic VALUES ('Deep Sea', 'The deep sea');
INSERT INTO topic_cue VALUES ('trench', 'deep-sea');
INSERT INTO organisation_cue VALUES ('Guild', 'heads');
INSERT INTO cue VALUES ('Brumaire', 'mnth', '2', 'fr');
INSERT INTO cue VALUES ('Brumaire', 'month', 'two', 'fr');
INSERT INTO cue VALUES ('skald', 'role', 'hold sing', 'de');
INSERT INTO cue VALUES ('skald', 'role', NULL, 'de');
INSERT INTO cue VALUES ('skald', 'role', 'hold chair', NULL);
INSERT INTO cue VALUES ('skald', 'act', 'agree', 'mul');
UPDATE verb SET class = 'solemn' WHERE verb = 'decide';
DELETE FROM party_info WHERE party = 'JP';

-- SQLSTATE is 22023 (invalid parameter value) for all that the lexicon itself refuses.

DO $$
BEGIN
	INSERT INTO dialogue.topic VALUES ('Deep Sea', 'The deep sea');
EXCEPTION WHEN invalid_parameter_value THEN
	RAISE NOTICE 'SQLSTATE %', SQLSTATE;
END $$;

-- The triggers' functions serve these tables only.

CREATE TABLE public.elsewhere (x int);
CREATE TRIGGER t BEFORE INSERT ON public.elsewhere FOR EACH ROW EXECUTE FUNCTION lexicon_check();
INSERT INTO public.elsewhere VALUES (1);
DROP TABLE public.elsewhere;

-- Every table, column and function has a comment, and every table is dumped but for the rows of the extension.

SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
	WHERE c.relnamespace = 'dialogue'::regnamespace AND c.relkind = 'r'
	AND c.relname IN ('party_info', 'party_name', 'verb', 'verb_form', 'topic', 'topic_label', 'term', 'topic_cue', 'organisation_cue',
					  'instrument_cue', 'cue', 'sense', 'subject', 'subject_cue')
	AND (col_description(c.oid, a.attnum) IS NULL OR obj_description(c.oid, 'pg_class') IS NULL);
SELECT table_name::regclass, condition FROM pg_extension, unnest(extconfig, extcondition) AS t(table_name, condition)
	WHERE extname = 'dialogue' AND condition = 'WHERE NOT builtin' ORDER BY table_name::regclass::text;
