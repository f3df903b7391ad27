/*
 * test_foreign.c: headers of statements in other languages than English, form
 * by form; sql/language.sql shows whole statements.
 */
#include "told.h"

static const Told cases[] = {
	{"the session of a series, told after it; a weekday to come",
		"La 3\xC3\xA8me session du Dialogue strat\xC3\xA9gique entre le Maroc et la France se tiendra jeudi prochain \xC3\xA0 Rabat.",
	"Dialogue strat\xC3\xA9gique entre le Maroc et la France (3) 1 MA,FR 2021-05-06 Rabat/MA"},
	{"short forms in brackets are no part of the name",
		"La III sesi\xC3\xB3n del Di\xC3\xA1logo Pol\xC3\xADtico (DP) entre la Uni\xC3\xB3n Europea (UE) y Chile tuvo lugar el 3 de "
		"mayo de 2021 en Santiago.",
	"Di\xC3\xA1logo Pol\xC3\xADtico entre la Uni\xC3\xB3n Europea y Chile (3) 1 EU,CL 2021-05-03 Santiago/CL"},
	{"a weekday gone by, an ordinal with a raised letter",
		"Les travaux de la 15\xE1\xB5\x89 session de la Haute Commission mixte entre le Maroc et la Tunisie se sont conclus "
		"ce lundi \xC3\xA0 Rabat. Les deux pays ont fait le point sur leurs projets.",
	"Haute Commission mixte entre le Maroc et la Tunisie (15) 1 MA,TN 2021-05-03 Rabat/MA"},
	{"an earlier meeting gives neither place nor round",
		"Les 27 et 28 avril, la France et l'Inde ont tenu leur dialogue cyber. Cette r\xC3\xA9union fait suite au dialogue "
		"inaugural entre la France et l'Inde, tenu \xC3\xA0 Paris en septembre 2016.",
	"dialogue cyber France-India (0) 1 FR,IN 2021-04-27/2021-04-28 -/-"},
	{"a German compound, a dateline with a day of its own",
		"Menschenrechtskonsultationen zwischen der Schweiz und Chile\n\nBern, 03.05.2021 - Vom 29. bis 30. April 2021 haben "
		"sich Delegationen der Schweiz und Chiles in Bern zur 13. Runde des Menschenrechtsdialogs getroffen.",
	"Menschenrechtskonsultationen zwischen der Schweiz und Chile (13) 1 CH,CL 2021-04-29/2021-04-30 Bern/CH"},
	{"the first of its kind",
		"Am 29. April 2021 hielten die Regierungen von Deutschland und Chile in Santiago erstmals den "
		"deutsch-chilenischen Sicherheitsdialog ab. Beide Seiten waren mit dem Ergebnis zufrieden.",
	"deutsch-chilenischer Sicherheitsdialog (1) 1 DE,CL 2021-04-29 Santiago/CL"},
	{"by video it has no place",
		"Am 29. April fand der dritte deutsch-japanische Cyberdialog virtuell statt. Beide Seiten sprachen \xC3\xBC" "ber die Lage in Berlin.",
	"deutsch-japanischer Cyberdialog (3) 1 DE,JP 2021-04-29 -/-"},
	{"this city is that of the dateline, today the day of the page",
		"Bogot\xC3\xA1, 4 may (Agencia) El XXI Di\xC3\xA1logo Consular Colombia-Chile se realiz\xC3\xB3 hoy en esta ciudad y trat\xC3\xB3 "
		"de la protecci\xC3\xB3n de las personas.",
	"Di\xC3\xA1logo Consular Colombia-Chile (21) 1 CO,CL 2021-05-04 Bogot\xC3\xA1/CO"},
	{"a date far from the page is of something else",
		"Per\xC3\xBA y Chile celebraron la II Reuni\xC3\xB3n de la Subcomisi\xC3\xB3n Pol\xC3\xADtica Per\xC3\xBA-Chile, instituida por un acuerdo "
		"de los dos pa\xC3\xADses del 28 de marzo de 1977.",
	"Subcomisi\xC3\xB3n Pol\xC3\xADtica Per\xC3\xBA-Chile (2) 1 PE,CL - -/-"},
	{"an annual session, of the dialogue told after it",
		"Madame Anna Berg a \xC3\xA9t\xC3\xA9 re\xC3\xA7ue \xC3\xA0 Paris le 3 mai par Paul Roux pour tenir la neuvi\xC3\xA8me session annuelle du "
		"dialogue strat\xC3\xA9gique franco-norv\xC3\xA9gien.",
	"dialogue strat\xC3\xA9gique franco-norv\xC3\xA9gien (9) 1 FR,NO 2021-05-03 Paris/FR"},
	{"the bodies between which it is held are no part of the name",
		"Chile y Per\xC3\xBA celebraron el 3 de mayo de 2021 en Lima la S\xC3\xA9ptima Reuni\xC3\xB3n de Consultas Pol\xC3\xADticas entre los "
		"Ministerios de Relaciones Exteriores.",
	"Consultas Pol\xC3\xADticas Chile-Peru (7) 1 CL,PE 2021-05-03 Lima/PE"},
	{"how it was held is no part of the name",
		"Am 29. April fanden die zweiten deutsch-japanischen Cyber-Konsultationen als Videokonferenz statt.",
	"deutsch-japanische Cyber-Konsultationen (2) 1 DE,JP 2021-04-29 -/-"},
	{"who met is told, the summit to come is another matter",
		"Santiago, 4 may. La ministra de Comercio de Chile, Ana Soto, se reuni\xC3\xB3 este lunes con el viceministro de Per\xC3\xBA, Juan Paz. "
		"El Gobierno de Per\xC3\xBA reiter\xC3\xB3 su apoyo a la pr\xC3\xB3xima Cumbre del Pac\xC3\xAD" "fico, que Chile organizar\xC3\xA1 en noviembre.",
	"- (0) 1 CL,PE 2021-05-03 -/-"},
	{"a group and those whom it met, under the name of the group",
		"Le 3 mai 2021, les ministres de l'OTAN ont rencontr\xC3\xA9 leurs homologues de l'Alg\xC3\xA9rie, de l'\xC3\x89gypte et du Maroc. Il "
		"s'agissait de la deuxi\xC3\xA8me r\xC3\xA9union des ministres de l'OTAN.",
	"r\xC3\xA9union des ministres de l'OTAN (2) 1 NATO,DZ,EG,MA 2021-05-03 -/-"},
	{"the day before yesterday, a new round, a city", "外交部部长助理李华前天在西安同俄罗斯副外长举行新一轮中俄外交政策磋商。",
	"中俄外交政策磋商 (0) 1 CN,RU 2021-05-02 西安/CN"},
	{"the round that both work towards is another", "4月29日、日仏サイバー対話課長級会合が東京で開催された。双方は、第8回日仏サイバー対話の早期開催に向けて作業を進める。",
	"日仏サイバー対話 (0) 1 JP,FR 2021-04-29 東京/JP"},
	{"a bullet behind a date is no dash", "第5回日仏サイバー対話の開催\n令和3年4月30日\n- 4月28日及び29日、外務省において第5回日仏サイバー対話が開催された。",
	"日仏サイバー対話 (5) 1 JP,FR 2021-04-28/2021-04-29 -/-"},
	{"a day of this month", "외교부는 3일 서울에서 제6차 한·미 사이버정책협의회를 개최했다고 밝혔다.",
	"한·미 사이버정책협의회 (6) 1 KR,US 2021-05-03 서울/KR"},
	{"told as held, without a day or a number",
		"La ministra Ana Soto encabezó, junto al viceministro Luis Roca, el Diálogo Energético entre Chile y Noruega, realizado en Oslo.",
	"Diálogo Energético entre Chile y Noruega (0) 1 CL,NO - Oslo/NO"},
	{"what the series is about, behind an article",
		"La deuxième réunion du dialogue France-Norvège sur le cyberespace s'est tenue à Paris le 3 mai 2021.",
	"dialogue France-Norvège sur le cyberespace (2) 1 FR,NO 2021-05-03 Paris/FR"},
	{"two weekdays that adjoin; the number of a summit to come",
		"Oslo, 4 mai. Paul Roux a coprésidé, dimanche et lundi à Oslo, avec son homologue norvégien, la 4e session du dialogue "
		"stratégique franco-norvégien, qui prépare le 5e Sommet franco-norvégien.",
	"dialogue stratégique franco-norvégien (4) 1 FR,NO 2021-05-02/2021-05-03 Oslo/NO; mentions Sommet franco-norvégien (5) - "
		"FR,NO - -/-"},
	{"Italian: two days of one month, a sitting at some level",
		"La seconda sessione plenaria a livello alti funzionari del Dialogo Strategico Italia-Norvegia si è tenuta a Oslo l’1 e il "
		"2 maggio 2021.",
	"Dialogo Strategico Italia-Norvegia (2) 1 IT,NO 2021-05-01/2021-05-02 Oslo/NO"},
	{"German: the genitive is told in the nominative",
		"Am 29. April 2021 fand in Bern die 3. Runde des jährlichen deutsch-chilenischen Menschenrechtsdialogs statt.",
	"deutsch-chilenischer Menschenrechtsdialog (3) 1 DE,CL 2021-04-29 Bern/CH"},
	{"Korean: a code, a bracket, the city of the agency",
		"(부산=통신) 제4차 한·EU(유럽연합) 사이버정책협의회가 5월 3일 서울에서 개최됐다.",
	"한·EU 사이버정책협의회 (4) 1 KR,EU 2021-05-03 서울/KR"},
	{"Chinese: the days, not that on which they were told", "外交部4日宣布,法國總統顧問將於5日至6日在北京與中方舉行新一輪中法戰略對話。",
	"中法戰略對話 (0) 1 CN,FR 2021-05-05/2021-05-06 北京/CN"},
	{"Korean: what was held is no part of the name; another dot between two states",
		"3일 서울 외교부 청사에서 열린 한ㆍ베트남 외교차관 회담에서 양측은 협력 방안을 논의했다.",
	"한ㆍ베트남 외교차관 회담 (0) 1 KR,VN 2021-05-03 서울/KR"},
	{"Japanese: the meeting that was held is told last, with a name in English",
		"第17回日印外相間戦略対話\n\n5月3日、第3回閣僚会合に出席するため訪日中のジャイシャンカル・インド外務大臣(Mr. Subrahmanyam Jaishankar, Minister of "
		"External Affairs of India)との間で、第17回日印外相間戦略対話を東京で実施した。",
	"日印外相間戦略対話 (17) 1 JP,IN 2021-05-03 東京/JP"},
	{"German: states with their ministers in brackets",
		"Am Montag fand in Wien ein Außenministertreffen statt. Österreichs Außenminister Paul Baum empfing seine Amtskollegen aus "
		"Tschechien (Jan Horak), der Slowakei (Ivan Dub) und Ungarn (Peter Nagy).",
	"- (0) 1 AT,CZ,SK,HU 2021-05-03 Wien/AT"},
	{"Italian: who hosted it",
		"La seconda sessione del Dialogo strategico Italia-Norvegia, ospitata dal Ministero degli Affari Esteri e della Cooperazione "
		"Internazionale, si è tenuta a Roma il 3 maggio 2021.",
	"Dialogo strategico Italia-Norvegia (2) 1 IT,NO 2021-05-03 Roma/IT; host Ministero degli Affari Esteri e della Cooperazione "
		"Internazionale"},
	{"an edition, of what is told after it; what it was about is no part of the name",
		"La deuxième édition du dialogue stratégique franco-norvégien concernant la mer s'est tenue à Oslo le 3 mai 2021.",
	"dialogue stratégique franco-norvégien (2) 1 FR,NO 2021-05-03 Oslo/NO"},
	{"French: yesterday; the last session is another",
		"Paul Roux a coprésidé hier à Oslo avec son homologue norvégien la 4e session du comité bilatéral stratégique entre la "
		"France et la Norvège. La réunion a fait le bilan de la dernière session du comité tenue en mai 2020.",
	"comité bilatéral stratégique entre la France et la Norvège (4) 1 FR,NO 2021-05-03 Oslo/NO; "
		"recalls comité bilatéral stratégique entre la France et la Norvège (3) 1 FR,NO 2020-05 -/-"},
	{"French: the session that they agreed to hold is another, behind commas",
		"Le ministre chilien Juan Soto et son homologue norvégien ont convenu, lundi, à Oslo, d'organiser, avant la fin de "
		"l'année, la 5e session de la commission mixte entre les deux pays.",
	"- (0) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"French: not the meeting on whose margins they met",
		"Le ministre chilien Juan Soto a rencontré dimanche son homologue norvégien en marge de la 57e session du conseil.",
	"- (0) 1 CL,NO 2021-05-02 -/-"},
	{"Spanish: the same",
		"Los cancilleres de Chile y Noruega se reunieron el lunes en Lima en los márgenes de la Novena Cumbre de los Mares.",
	"- (0) 1 CL,NO 2021-05-03 Lima/PE"},
	{"Spanish: what is said of a meeting is no name",
		"Las cancilleres de Chile y Noruega tuvieron ayer una provechosa reunión en Lima para tratar la pesca.",
	"- (0) 1 CL,NO 2021-05-03 Lima/PE"},
	{"German: on the telephone",
		"Am 2. Mai fand ein Telefongespräch der Außenministerin Norwegens, Anna Berg, mit dem Außenminister Chiles, Juan Soto, statt.",
	"- (0) 1 NO,CL 2021-05-02 -/-"},
	{"German: the day on which somebody told of it",
		"Die norwegische Außenministerin traf in Oslo ihren chilenischen Amtskollegen, wie das Amt am Sonntag mitteilte.",
	"- (0) 1 NO,CL - Oslo/NO"},
	{"Korean: three parties and another dot; a name is no party", "한∙미∙일 차관회의 공동성명\n\n5월 3일 서울에서 한∙미∙일 차관회의가 개최됐다.",
	"한∙미∙일 차관회의 (0) 1 KR,US,JP 2021-05-03 서울/KR"},
	{"Korean: the name begins with the parties; a first vice minister is no round",
		"외교부는 3일 안호영 제1차관을 수석대표로 한 한․중 전략대화가 베이징에서 열렸다고 밝혔다.",
	"한․중 전략대화 (0) 1 KR,CN 2021-05-03 베이징/CN"},
	{"Korean: with whom is no part of the name; who is talked about is no party",
		"김 장관은 3일 서울에서 미 국무장관과 한·미 외교장관 회담을 갖고 한일 관계와 북한 문제를 협의했다.",
	"한·미 외교장관 회담 (0) 1 KR,US 2021-05-03 서울/KR"},
	{"Korean: tomorrow", "한국과 중국의 외교차관이 참석하는 전략대화가 내일 (5일) 서울에서 열립니다.",
	"- (0) 1 KR,CN 2021-05-05 서울/KR"},
	{"Japanese: the first since somebody took office", "5月3日、東京において、就任後初めての日仏外相会談を行った。",
	"日仏外相会談 (0) 1 JP,FR 2021-05-03 東京/JP"},
	{"Chinese: the day of the agency and of the briefing",
		"新社北京5月4日电 外交部发言人4日在例行记者会上宣布,外交部副部长李华将于5月6日在北京与韩国外交部官员举行第八次中韩战略对话。",
	"中韩战略对话 (8) 1 CN,KR 2021-05-06 北京/CN"},
	{"Chinese, in the older characters", "中日韓3國5月3日在南韓首爾舉行了副外長級會談。",
	"- (0) 1 CN,JP,KR 2021-05-03 首爾/KR"},
	{"Spanish: between both countries, under a name with capitals; a first meeting with somebody opens no series",
		"La canciller de Chile, Ana Soto, encabezó, junto al canciller de Noruega, Ola Berg, la Reunión de Consultas Políticas "
		"entre ambos países, realizada en Lima. Fue una primera reunión.",
	"Consultas Políticas Chile-Norway (0) 1 CL,NO - Lima/PE"},
	{"Spanish: this morning; a meeting told of by its kind only",
		"Los cancilleres de Chile, Juan Soto, y Noruega, Ola Berg, sostuvieron esta mañana un encuentro en Lima tras la visita del "
		"presidente ayer lunes. La cita fue el único encuentro formal de los dos.",
	"- (0) 1 CL,NO 2021-05-04 Lima/PE"},
	{"German: a minister received hers at home, in sentences of their own",
		"Petra Weber empfängt ihre Amtskollegin Anna Berg in Berlin. Die Ministerin hob die Rolle Norwegens hervor. Norwegen ist ein "
		"guter Partner.",
	"- (0) 1 DE,NO - Berlin/DE"},
	{"German: a possessive is no part of the name",
		"Bei ihrer heutigen Zusammenkunft in Paris haben der französische Außenminister Luc Roux und die deutsche Ministerin Petra "
		"Weber ihr gemeinsames Ziel bekräftigt.",
	"- (0) 1 FR,DE 2021-05-04 Paris/FR"},
	{"French: the session whose outcome they followed up is another",
		"Le Maroc et le Chili ont convenu, lundi à Rabat, d'un comité de suivi des recommandations de la 4e session de la commission "
		"mixte.",
	"- (0) 1 MA,CL 2021-05-03 Rabat/MA"},
	{"French: a first meeting with somebody opens no series",
		"Le ministre norvégien Ola Berg s'est rendu le 3 mai à Santiago pour une première rencontre avec son homologue chilien.",
	"- (0) 1 NO,CL 2021-05-03 Santiago/CL"},
	{"French: the Europe of a post is no party",
		"Réunis, lundi à Tunis, le ministre tunisien, Ali Roux, et le ministre français de l'Europe et des Affaires étrangères, Luc "
		"Morel, ont souligné leur amitié.",
	"- (0) 1 TN,FR 2021-05-03 Tunis/TN"},
	{"Spanish: a group alone; who is talked about is no party of it",
		"XXIII Reunión de los ministros de la CELAC\n\nLos ministros de la CELAC, reunidos en Lima el 3 de mayo de 2021, hablaron. "
		"Cuba fue un tema. El pueblo cubano espera.",
	"- (23) 1 CELAC 2021-05-03 Lima/PE"},
};

int
main(void)
{
	Chunk	   *chain = NULL;
	Arena		arena = {.get = reading_get, .drop = reading_free, .owner = &chain};
	const Lexicon *lexicon = reading_lexicon(&arena);

	tell(&arena, lexicon, cases, sizeof cases / sizeof *cases);
	reading_drop(&chain);
	return DONE();
}
