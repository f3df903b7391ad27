-- Parties by their names, names of parties, flags, and codes that are no more.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS dialogue;
RESET client_min_messages;
SET search_path = dialogue, public;

-- A name, in any case, with or without article; an adjective; a capital; a code of either time.
SELECT name, party_of(name), name_of(party_of(name))
FROM unnest('{the Republic of Korea,korean,Seoul,USSR,Dahomey,Rhodesian,dd,Burma,East Timor,Atlantis}'::text[]) name;

-- All names of a party: English first, by kind.
SELECT * FROM party_names('DD');
SELECT language, count(*) > 0 AS some, min(name COLLATE "C") FILTER (WHERE kind = 'common') AS common
FROM party_names('JP') GROUP BY language ORDER BY language;
SELECT count(*) AS unknown FROM party_names('QQ');

-- A flag is two regional indicators, for the codes that have one in Unicode's CLDR.
SELECT party, flag(party) FROM unnest('{GB,KR,EU,UN,XK,AQ,ASEAN,AU,G7,SU,DD,CSXX,QQ}'::party[]) party;
SELECT kind, count(*) AS parties, count(flag) AS flags FROM party_info GROUP BY kind ORDER BY kind;
SELECT count(*) AS wrong FROM party_info
WHERE flag <> chr(127397 + ascii(party::text)) || chr(127397 + ascii(substr(party::text, 2)));

-- Codes that ISO 3166-1 has withdrawn (ISO 3166-3) are marked, with the day or year, and what took their place.  Where two
-- letters mean another party now, the four of ISO 3166-3 stand for the old one.
SELECT party, name, alpha3, withdrawn, successors FROM party_info WHERE kind = 'historic' ORDER BY party;

SELECT alpha3, count(*) AS parties FROM party_info WHERE alpha3 IS NOT NULL GROUP BY alpha3 HAVING count(*) > 1;

-- Successors are parties that the lexicon knows; followed to the end, they are of today.
WITH RECURSIVE later (party, successor) AS (
	SELECT party, unnest(successors) FROM party_info WHERE kind = 'historic'
	UNION
	SELECT l.party, unnest(i.successors) FROM later l JOIN party_info i ON i.party = l.successor)
SELECT l.party, party_agg(l.successor) FILTER (WHERE i.kind <> 'historic') AS today, count(*) - count(i.party) AS unknown
FROM later l LEFT JOIN party_info i ON i.party = l.successor
GROUP BY l.party HAVING l.party IN ('SU', 'YU', 'NT') OR count(*) > count(i.party) ORDER BY l.party;

-- Some groups stand for their members, which are parties that the lexicon knows.
SELECT party, members FROM party_info WHERE party IN ('NORDIC', 'QUAD', 'EU', 'APT');
SELECT i.party, m AS unknown FROM party_info i, unnest(i.members) m WHERE m NOT IN (SELECT party FROM party_info);

-- Which codes of a column are no longer in use, and since when.
SELECT p AS party, i.name, i.withdrawn FROM unnest(partyset '{DE,DD,SU,UA}') p JOIN party_info i ON i.party = p
WHERE i.withdrawn IS NOT NULL;
