-- Statements in other languages than English: language, parties, round, days and place.
SET search_path = dialogue, public;

-- Each statement's header, and how many acts are read: by forms of French, German, Spanish, Italian and Portuguese.
CREATE TEMP TABLE foreign_statement (n serial, body text);
INSERT INTO foreign_statement (body) VALUES (
'Troisième dialogue cyber entre le Canada et la France

Communiqué de presse – Le 14 mai 2021

Le troisième dialogue cyber entre le Canada et la France s’est tenu à Ottawa, au Canada, le 12 mai 2021. Les deux pays ont réaffirmé leur engagement en faveur d’un cyberespace ouvert, sûr et stable. Les délégations ont échangé sur la coopération avec les partenaires d’Afrique et sur la protection des infrastructures.');
INSERT INTO foreign_statement (body) VALUES (
'Consultations franco-allemandes sur le numérique (Berlin, 3 février 2020)

Les 7e consultations franco-allemandes sur le numérique ont eu lieu à Berlin le 3 février 2020. Elles ont permis aux deux délégations de faire le point sur les travaux en cours et de préparer les prochaines échéances.');
INSERT INTO foreign_statement (body) VALUES (
'Dialogue stratégique entre la France et l’Inde

La France et l’Inde ont tenu la deuxième session de leur dialogue stratégique à New Delhi les 5 et 6 novembre 2019. Les deux parties ont passé en revue la coopération dans le domaine spatial.');
INSERT INTO foreign_statement (body) VALUES (
'Gemeinsame Erklärung zu den deutsch-japanischen Cyberkonsultationen

Die Regierungen von Deutschland und Japan hielten am 9. und 10. Oktober 2018 in Tokio ihre dritten Cyberkonsultationen ab. Die beiden Seiten haben sich über die Anwendung des Völkerrechts im Cyberraum ausgetauscht und werden die Gespräche fortsetzen.');
INSERT INTO foreign_statement (body) VALUES (
'Deutsch-indischer Sicherheitsdialog
24.03.2019 - Pressemitteilung

Am 22. März fand in Berlin der zweite deutsch-indische Sicherheitsdialog statt. Die Delegationen wurden von hohen Beamten der beiden Ministerien geleitet. Die Gespräche sollen im kommenden Jahr in Neu-Delhi fortgesetzt werden.');
INSERT INTO foreign_statement (body) VALUES (
'Die 4. Deutsch-Französischen Regierungskonsultationen haben am 31. Mai 2021 in Paris stattgefunden. Beide Regierungen haben vereinbart, die Zusammenarbeit im Bereich der Forschung zu vertiefen und die Ergebnisse im Herbst zu prüfen.');
INSERT INTO foreign_statement (body) VALUES (
'México y España celebran la XIII Reunión de la Comisión Binacional

Los gobiernos de México y España celebraron la XIII Reunión de la Comisión Binacional el 15 de diciembre de 2022 en Ciudad de México. Las dos delegaciones revisaron la agenda de cooperación y acordaron reunirse de nuevo en Madrid.');
INSERT INTO foreign_statement (body) VALUES (
'Segundo Diálogo de Ciberseguridad entre Chile y Estados Unidos

El segundo Diálogo de Ciberseguridad entre Chile y los Estados Unidos se llevó a cabo en Santiago los días 4 y 5 de septiembre de 2019. Ambas partes destacaron la importancia de la cooperación para la protección de las infraestructuras.');
INSERT INTO foreign_statement (body) VALUES (
'Quinta reunión de consultas políticas entre Colombia y Japón

Bogotá, 8 de junio de 2017. La quinta reunión de consultas políticas entre Colombia y Japón tuvo lugar hoy en Bogotá. Los viceministros de los dos países hablaron de comercio y de la paz.');
INSERT INTO foreign_statement (body) VALUES (
'Il terzo dialogo tra Italia e Giappone si è tenuto a Roma il 30 marzo 2023. Le due delegazioni hanno discusso della sicurezza nel settore cibernetico e della cooperazione tra i due Paesi.');
INSERT INTO foreign_statement (body) VALUES (
'A quarta reunião do diálogo entre o Brasil e Portugal foi realizada em Lisboa no dia 12 de abril de 2022. As duas delegações trataram de comércio e de segurança para os dois países.');
INSERT INTO foreign_statement (body) VALUES (
'第8回日英サイバー協議の開催
令和5年2月10日
2月8日及び9日、ロンドンにおいて、第8回日英サイバー協議が開催されました。双方は、サイバー政策に関する幅広い意見交換を行いました。');
INSERT INTO foreign_statement (body) VALUES (
'日・EUサイバー対話
２０２３年１１月６日、東京において第５回日・EUサイバー対話が行われました。');
INSERT INTO foreign_statement (body) VALUES (
'제7차 한미 사이버정책협의회 개최
외교부는 제7차 한미 사이버정책협의회를 2024년 1월 19일 서울에서 개최하였다. 양측은 협력 방안을 논의하였다.');
INSERT INTO foreign_statement (body) VALUES (
'제3차 한-독 사이버안보 대화가 2021. 6. 15. 베를린에서 열렸다. 대한민국과 독일은 국제 규범에 대해 의견을 나누었다.');
INSERT INTO foreign_statement (body) VALUES (
'第七次中日韩网络磋商在北京举行
2023年12月7日，第七次中日韩网络磋商在北京举行。三方就网络政策交换了意见。');
INSERT INTO foreign_statement (body) VALUES (
'第三轮中德网络安全对话举行
二〇一九年五月二十日至二十一日，第三轮中德网络安全对话在柏林举行，双方讨论了合作。');
SELECT r ->> 'language' AS language, d ->> 'parties' AS parties, d ->> 'ordinal' AS ordinal, d ->> 'held' AS held,
	d ->> 'city' AS city, d ->> 'country' AS country, jsonb_array_length(r -> 'acts') AS acts
FROM foreign_statement, parse(body) r, LATERAL (SELECT r -> 'dialogue') x(d) ORDER BY n;

-- What the series is called, and the key under which English statements of it are found, too.
SELECT d ->> 'series' AS series, d ->> 'series_key' AS series_key
FROM foreign_statement, parse(body) r, LATERAL (SELECT r -> 'dialogue') x(d) ORDER BY n;

-- The next meeting, beside the one reported.
SELECT m.relation, m.ordinal, m.held, m.city, m.country FROM (VALUES
	('Le troisième dialogue cyber entre le Canada et la France s’est tenu à Ottawa le 12 mai 2021. La prochaine session du dialogue aura lieu à Paris en 2022.'),
	('La quinta reunión de consultas políticas entre Colombia y Japón tuvo lugar en Bogotá el 8 de junio de 2017. La próxima reunión de los dos países se celebrará en Tokio en 2018.'),
	('Die Regierungen von Deutschland und Japan hielten am 9. Oktober 2018 in Tokio ihre dritten Cyberkonsultationen ab. Die nächsten Konsultationen sollen 2019 in Berlin stattfinden.'),
	('2023年12月7日，第七次中日韩网络磋商在北京举行。下一轮磋商将于2024年在首尔举行。')) t(body),
	LATERAL meetings(body) m;

-- A text that reports no meeting has no dialogue, whatever its language.
SELECT parse(body) ->> 'language' AS language, parse(body) -> 'dialogue' AS dialogue FROM (VALUES
	('Le ministre a présenté la stratégie de la France pour le numérique. Elle sera mise en œuvre par les services de l’État.'),
	('Die Bundesregierung hat die neue Strategie für die Sicherheit in der Informationstechnik beschlossen und wird sie umsetzen.'),
	('El gobierno de México presentó el plan para la protección de los datos de las personas en el país.'),
	('外務省は、新しいサイバー戦略を公表しました。日本は取組を進めます。'),
	('외교부는 새로운 전략을 발표하였다. 정부는 이를 추진할 예정이다.')) t(body);

DROP TABLE foreign_statement;
