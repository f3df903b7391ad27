-- The Chatham House Rule: the flat views show parties and organisations, not who said it or sat there.
SET search_path = dialogue, public;
SET datestyle = ISO;
SET client_min_messages = warning;
TRUNCATE statement CASCADE;
RESET client_min_messages;
\pset null -

INSERT INTO statement (id, source, title, published, body) VALUES
	(1, 'https://example.org/berg-speaks', 'Remarks of Kari Berg', '2021-06-20',
		'The 3rd Norway-Japan Cyber Dialogue was held in Oslo on 15 June 2021. It was held under the Chatham House Rule. '
		|| 'The delegation of Norway was headed by Ms Kari Berg, Director of the Cyber Office of the Ministry of Foreign Affairs. '
		|| 'Ms Berg agreed to share information on ransomware. Norway welcomed the remarks of the Director. '
		|| 'Japan thanked Dr Aas for her advice. The two sides agreed to protect critical infrastructure by 2024.'),
	-- another statement of the same meeting, which does not say what it stands under
	(2, 'https://example.org/2', 'Readout', '2021-06-21',
		'The 3rd Norway-Japan Cyber Dialogue was held in Oslo on 15 June 2021. The delegation of Japan was headed by '
		|| 'Mr Taro Yamada, Ambassador for Cyber Policy. The two sides agreed to hold talks on norms.'),
	-- the next round, in the open
	(3, 'https://example.org/3', 'Readout', '2022-06-21',
		'The 4th Norway-Japan Cyber Dialogue was held in Tokyo on 15 June 2022. The delegation of Japan was headed by '
		|| 'Mr Taro Yamada, Ambassador for Cyber Policy. The two sides agreed to hold talks on norms.'),
	-- one in which no meeting was found, though it speaks of the rule
	(4, 'https://example.org/4', 'Talks', '2022-07-01', E'Under the Chatham House\nRule the two sides agreed to meet again.');
INSERT INTO participant (statement_id, party, person, role) VALUES (4, 'NO', 'Kari Berg', 'head');
SELECT statement_id, party, organisation, person, "position", role FROM participant ORDER BY 1, seq;

CREATE ROLE regress_viewer;
CREATE ROLE regress_entitled;
GRANT SELECT ON bi_statements, bi_commitments, bi_acts, bi_delegations, bi_rounds, bi_series, bi_calendar, bi_topics,
	bi_party_network, bi_coverage TO regress_viewer, regress_entitled;
GRANT SELECT ON participant TO regress_entitled;

-- Who has nothing but the views sees the delegations of the first two without their heads, the next round whole.
SET ROLE regress_viewer;
SELECT statement_id, party, organisation, person, "position", role FROM bi_delegations ORDER BY 1, seq;
-- What names somebody is withheld, also by a post, by a part of a name, by an honorific, in a title or a URL.
SELECT statement_id, source, title, body FROM bi_statements WHERE statement_id < 3 ORDER BY 1;
SELECT statement_id, actors, verb, sentence FROM bi_acts ORDER BY 1, seq;
-- What is said without a name may be used.
SELECT statement_id, actors, strength, content, evidence, sentence FROM bi_commitments ORDER BY 1, seq;
SELECT ordinal, city, host, evidence FROM bi_rounds ORDER BY ordinal;
SELECT what, due, evidence FROM bi_calendar;
-- Neither a condition nor a sort nor a count tells more.
SELECT count(*) FROM bi_delegations WHERE person = 'Kari Berg';
SELECT count(*) FROM bi_acts WHERE sentence LIKE '%Berg%';
SELECT count(person) FROM bi_delegations WHERE statement_id = 1;
-- The table and the view behind are closed.
SELECT count(*) FROM participant;
SELECT count(*) FROM withheld;
SELECT unmasked();
RESET ROLE;

-- Who may read the table participant is told.
SET ROLE regress_entitled;
SELECT statement_id, party, organisation, person, "position", role FROM bi_delegations ORDER BY 1, seq;
SELECT statement_id, source, title, left(body, 30) AS body FROM bi_statements WHERE statement_id < 3 ORDER BY 1;
SELECT sentence FROM bi_acts WHERE sentence LIKE '%Berg%';
SELECT unmasked();
RESET ROLE;

-- The rule can be put right by hand, like any other fact.
UPDATE dialogue SET rule = NULL WHERE statement_id = 1 AND relation = 'reports';
SET ROLE regress_viewer;
SELECT person FROM bi_delegations ORDER BY statement_id, seq;
RESET ROLE;

DROP OWNED BY regress_viewer, regress_entitled;
DROP ROLE regress_viewer, regress_entitled;
SET client_min_messages = warning;
TRUNCATE statement CASCADE;
