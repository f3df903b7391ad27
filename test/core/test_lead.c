/*
 * test_lead.c: what the opening of a text leads with: which of several
 * meetings it reports, who holds it where the names of states are not all
 * told, and when and where.  Each reading is one line (told.h).
 */
#include "told.h"

static const Told cases[] = {
	/* which meeting it is */
	{"the first of two meetings is reported, though the second has a number",
		"The Norway-Chile Ports Forum was held in Oslo on 2 May. The 5th Norway-Chile Cyber Dialogue was held in Oslo "
		"on 3 May.",
	"Norway-Chile Ports Forum (0) 1 CL,NO 2021-05-02 Oslo/NO; mentions Norway-Chile Cyber Dialogue (5) - CL,NO "
		"2021-05-03 Oslo/NO"},
	{"a meeting that was held, before one that will be",
		"Minister Anna Berg of Norway met Minister Luis Rojas of Chile in Oslo on 3 May. They noted the plan to hold "
		"the first Norway-Chile Ports Dialogue in Santiago.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO; mentions Norway-Chile Ports Dialogue (1) - CL,NO - Santiago/CL"},
	{"the summit of others that two talked about is theirs not",
		"Norway and Chile held ministerial consultations on trade in Oslo on 3 May. They spoke of the 6th ASEAN Summit.",
	"Norway-Chile ministerial consultations (0) 1 NO,CL 2021-05-03 Oslo/NO; mentions ASEAN Summit (6) - ASEAN - -/-"},
	{"a headline names what the lead tells of",
		"Norway, Chile Hold Talks on Ports\n\nNorway and Chile held consultative talks in Oslo on Monday.",
	"Norway-Chile Talks on Ports (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"semicolons between those who met",
		"Joint Statement on the Third Norway-Chile Ports Dialogue\n\nH.E. Ms. Anna Berg, Minister for Ports of Norway; H.E. Mr. Luis "
		"Rojas, Minister for Trade of Chile; and the Hon Ana Soto, Minister for Ports of Chile, met in Oslo on 3 May 2021.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"in which meeting matters were discussed; a quoted sentence is no title",
		"Norway and Chile on Monday discussed ports.\n\nThe issues were discussed in the third Norway-Chile Ports Dialogue "
		"between Minister Anna Berg and her Chilean counterpart Luis Rojas.\n\n\"Both sides decided to hold the next meeting of the "
		"Joint Trade Committee to discuss trade.\"",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 -/-; mentions Joint Trade Committee (0) -  - -/-"},
	{"a noun without a name under a title with one",
		"Joint Statement on the Fifth Norway-Chile Foreign and Ports Ministers 2+2 Meeting\n\nNorwegian and Chilean Ministers met for "
		"the Fifth 2+2 Meeting on 3 May 2021 in Oslo.",
	"Norway-Chile Foreign and Ports Ministers 2+2 Meeting (5) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a group's own round; initiatives, centres and what a body is are no meetings",
		"The third ASEAN-Chile Summit was held in Santiago on 3 May 2021. They recalled the 34th ASEAN Summit, ASEAN-Chile "
		"initiatives, the Centre for Port Studies and Dialogue and the Asia-Pacific Economic Cooperation (APEC) forum.",
	"ASEAN-Chile Summit (3) 1 CL,ASEAN 2021-05-03 Santiago/CL; mentions ASEAN Summit (34) - ASEAN - -/-"},
	{"where and when it was held last year, and last; brackets that end a line do not make it a title",
		"Norway and Chile held the seventh Norway-Chile Dialogue on 3 May 2021. Last year, the dialogue was held in Santiago in June. "
		"(Note: The dialogue has been held each year. The dialogue was last held in Oslo in 2019.)",
	"Norway-Chile Dialogue (7) 1 CL,NO 2021-05-03 -/-; recalls Norway-Chile Dialogue (6) 1 CL,NO 2020-06 Santiago/CL; "
		"recalls Norway-Chile Dialogue (6) 1 CL,NO 2019 Oslo/NO"},
	{"last evening", "The third Norway-Chile Dialogue was held in Oslo last evening.",
	"Norway-Chile Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"an initial does not end a name",
		"Norway and Chile held the second Dialogue on N. Korea in Oslo on 3 May.",
	"Norway-Chile Dialogue on N. Korea (2) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"the number behind for its",
		"The Norway-Chile Working Group on Ports met for its fifteenth session on 3 May in Oslo.",
	"Norway-Chile Working Group on Ports (15) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"hosted others in a numbered meeting",
		"On 3 May, Norway's Minister of Ports Anna Berg hosted Chile's Minister Luis Rojas and Canada's Minister Ann "
		"Lee in the fourth meeting of the Trilateral Ports Committee in Oslo.",
	"Trilateral Ports Committee (4) 1 NO,CL,CA 2021-05-03 Oslo/NO; host Norway"},
	{"senior officials' meetings of a group are a series",
		"The 18th session of the ASEAN Senior Officials' Meeting took place in Jakarta on 3 May.",
	"ASEAN Senior Officials' Meeting (18) 1 ASEAN 2021-05-03 Jakarta/ID"},
	{"a Roman number that opens the name",
		"The XV Norway-Chile Ports Committee was held in Oslo on 3 May.",
	"Norway-Chile Ports Committee (15) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"which round it was, behind what stands between commas",
		"Norway and Chile held a Trilateral Ports Ministerial Meeting with Peru in Oslo on 3 May. The meeting, held "
		"beside other talks, was the 10th meeting between the three.",
	"Trilateral Ports Ministerial Meeting (10) 1 PE,NO,CL 2021-05-03 Oslo/NO"},
	{"a title that says what the text is",
		"Norway-Chile Dialogue on Ports Joint Statement\n\nOn 3 May, Norway and Chile held their fourth meeting of the "
		"Dialogue on Ports in Oslo.",
	"Norway-Chile Dialogue on Ports (4) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a gerund tells of it",
		"On 3 May Minister Anna Berg of Norway joined Minister Luis Rojas of Chile in co-chairing the third Norway-Chile "
		"Dialogue on Ports.",
	"Norway-Chile Dialogue on Ports (3) 1 CL,NO 2021-05-03 -/-"},
	{"a council of one's own is no council of the United Nations",
		"Minister Anna Berg of Norway met Luis Rojas, Secretary of the National Security Council of Chile, in Oslo on 3 May.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"the Indo-Pacific is not India's",
		"Norway and Chile convened the first Indo-Pacific Dialogue in Oslo on 3 May.",
	"Norway-Chile Indo-Pacific Dialogue (1) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"governments between which a commission is",
		"The 6th Session of the Binational Commission between the Government of the Kingdom of Norway and the Government of "
		"the Republic of Chile was held in Oslo on 3 May.",
	"Norway-Chile Binational Commission (6) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"a delegation that is led to meet others",
		"Minister Anna Berg led a Norwegian delegation to meet with President Luis Rojas of Chile on 3 May.",
	"- (0) 1 NO,CL 2021-05-03 -/-"},
	{"a guest's country with its short form in brackets",
		"On 3 May Norwegian Minister Anna Berg hosted the Republic of Korea (ROK) Minister of Ports Seo Ji-won in Oslo for "
		"the fourth Norway-ROK Ports Dialogue.",
	"Norway-ROK Ports Dialogue (4) 1 KR,NO 2021-05-03 Oslo/NO; host Norway"},
	/* who */
	{"a ministry that one state has, where its minister's state is not told",
		"Foreign Secretary Anna Berg met Minister Luis Rojas of Chile in Santiago on 3 May, the Ministry of External "
		"Affairs informed.",
	"- (0) 1 CL,IN 2021-05-03 Santiago/CL"},
	{"a guest who was received",
		"The Minister of Ports of Chile, Luis Rojas, was received today by the Prime Minister of Norway, Anna Berg.",
	"- (0) 1 CL,NO 2021-05-04 -/-; host Norway"},
	{"the African Union by its short name",
		"The chairman of the Commission and the UN secretary-general convened the second AU-UN Annual Conference in Addis "
		"Ababa on 3 May.",
	"AU-UN Annual Conference (2) 1 UN,AFU 2021-05-03 Addis Ababa/ET"},
	{"the chair of a group and the group's short name in brackets",
		"Minister Anna Berg of Norway met with President Luis Rojas of Chile, Chair of the African Union (AU), in Oslo "
		"on 3 May.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"capitals as subjects",
		"Oslo and Santiago held talks in Lima on 3 May.",
	"- (0) 1 NO,CL 2021-05-03 Lima/PE"},
	{"those who issued the text together",
		"The text of the following statement was released by the Governments of Norway and Chile.\n\nBegin Text:\n\n"
		"Norway hosted a meeting of senior officials of the Ports Coalition in Oslo on 3 May.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO; host Norway"},
	{"those who chair together hold it",
		"The Third Ports Forum Meeting, co-chaired by Norway and Chile, took place in Oslo on 3 May.",
	"Ports Forum Meeting (3) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"who signed together met, the first of them at home unsaid",
		"Today in Lima, Foreign Minister Anna Berg and counterparts from Chile, Peru and Canada signed an agreement on "
		"ports. Norway welcomes the agreement. Norway's ports are open.",
	"- (0) 1 CL,PE,CA,NO 2021-05-04 Lima/PE"},
	{"a conversation by telephone",
		"Minister Anna Berg of Norway and her Chilean counterpart Luis Rojas had a telephone conversation on 3 May.",
	"- (0) 1 NO,CL 2021-05-03 -/-"},
	{"the conference in which they met says nothing of who they are",
		"Ministers of Norway and Chile held consultations on 3 May as part of the third Peru ministerial conference in "
		"Lima.",
	"- (0) 1 NO,CL 2021-05-03 Lima/PE; mentions Peru ministerial conference (3) - PE - Lima/PE"},
	{"offices in small letters",
		"Anna Berg, Norway's foreign minister, met with Chile's deputy foreign minister Luis Rojas in Oslo on 3 May.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"adjectives of several words before a meeting",
		"Anna Berg, Norway's foreign minister, held her first face-to-face talks with Minister Luis Rojas of Chile in "
		"Oslo on 3 May.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"a perfect tense that tells of one meeting",
		"Norway and Chile have concluded their latest round of political consultations in Oslo on 3 May.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"teams and their leaders, where the name has one side only",
		"The 6th round of Norwegian political consultations convened in Lima spoke of cooperation in the context of the "
		"European Union. The Norwegian team was led by Anna Berg, and the Chilean delegation by Luis Rojas.",
	"Norwegian political consultations (6) 1 NO,CL - Lima/PE"},
	{"what stands between commas behind the name",
		"The 5th Norway-Chile Dialogue, hosted under the banner of The Fjord Seminars, was held in Oslo on 3 May.",
	"Norway-Chile Dialogue (5) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"what the name is called between commas",
		"The Norway-Chile Roundtable, the leading informal dialogue of the two countries, began in Oslo on 3 May.",
	"Norway-Chile Roundtable (0) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a track in Roman figures",
		"Norway and Chile held a Track II Dialogue in Oslo on 3 May.",
	"Norway-Chile Track II Dialogue (0) 2 NO,CL 2021-05-03 Oslo/NO"},
	/* when and where */
	{"days with their weekdays in brackets",
		"The 5th Norway-Chile Ports Dialogue will be held on May 14 (Fri) and 15 (Sat) in Oslo.",
	"Norway-Chile Ports Dialogue (5) 1 CL,NO 2021-05-14/2021-05-15 Oslo/NO"},
	{"a weekday and its date in brackets",
		"The second Norway-Chile Ports Dialogue will open in Oslo on Tuesday (18 May).",
	"Norway-Chile Ports Dialogue (2) 1 CL,NO 2021-05-18 Oslo/NO"},
	{"the first of two days, and how long it took",
		"Officials of Norway and Chile opened the Norway-Chile Ports Dialogue on May 3 in Oslo. The two-day policy-focused "
		"meeting was chaired by Anna Berg.",
	"Norway-Chile Ports Dialogue (0) 1 CL,NO 2021-05-03/2021-05-04 Oslo/NO"},
	{"the last of two days",
		"The two-day Norway-Chile Ports Dialogue concluded in Oslo on 3 May.",
	"Norway-Chile Ports Dialogue (0) 1 CL,NO 2021-05-02/2021-05-03 Oslo/NO"},
	{"a city in somebody's post is not where they met",
		"Minister Anna Berg and the Permanent Representative of Chile in Geneva, Luis Rojas, co-chaired the second "
		"Norway-Chile Ports Dialogue in Oslo on 3 May.",
	"Norway-Chile Ports Dialogue (2) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a hotel and its city",
		"The second Norway-Chile Ports Dialogue was held on 3 May at the Grand Harbour Hotel, Oslo.",
	"Norway-Chile Ports Dialogue (2) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a house of the government",
		"The second Norway-Chile Ports Dialogue took place at the Norwegian Ministry of Ports on 3 May.",
	"Norway-Chile Ports Dialogue (2) 1 CL,NO 2021-05-03 -/NO"},
	{"the meeting by its acronym in another sentence",
		"Norway-Chile Ports Dialogue (NCPD)\n\nNorway and Chile issued a statement following the NCPD held in Oslo on "
		"3 May.",
	"Norway-Chile Ports Dialogue (0) - CL,NO 2021-05-03 Oslo/NO"},
	{"the place of what a later sentence points at",
		"Today, the fourth meeting of the Norway-Chile Ports Committee was co-chaired by Anna Berg and Luis Rojas. It "
		"was held in Oslo.",
	"Norway-Chile Ports Committee (4) 1 CL,NO 2021-05-04 Oslo/NO"},
	{"a dialogue without a name under the rule",
		"A dialogue between experts of Norway and Chile was held in Oslo on 3 May under the Chatham House Rule.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	/* hosts */
	{"who convened it, in partnership with whom",
		"The third Norway-Chile Ports Dialogue was held in Oslo on 3 May. The dialogue was convened by the Fjord "
		"Institute in partnership with the Harbour Studies Centre and with the prominent Chilean think tank Sea Research "
		"Foundation.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; organiser Fjord Institute; organiser Harbour Studies "
		"Centre; organiser Sea Research Foundation"},
	{"who organised the event, in collaboration with whom",
		"The third Norway-Chile Ports Dialogue was held in Oslo on 3 May. The event was organised by the Fjord Institute "
		"in collaboration with the Harbour Centre.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; organiser Fjord Institute; organiser Harbour Centre"},
	{"a host between commas with others",
		"The Fjord Institute, in collaboration with the Harbour Centre, hosted the third Norway-Chile Ports Dialogue in "
		"Oslo on 3 May.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; host Fjord Institute; host Harbour Centre"},
	{"the number of the title's meeting of the two, and a host told as an adjective",
		"Joint Statement for the 10th Norway-UK Ministerial Meeting\n\nOn 3 May, the UK Secretary of State for Ports, Ann "
		"Lee, hosted Norway's Minister of Ports, Anna Berg, in London for the annual Norway-UK Ports talks.",
	"Norway-UK Ministerial Meeting (10) 1 GB,NO 2021-05-03 London/GB; host UK"},
	{"the host is the side of the person, not what the person is for",
		"U.S. Special Envoy for Chile Ann Lee hosted the second U.S.-Norway Ports Dialogue in Seattle on 3 May.",
	"U.S.-Norway Ports Dialogue (2) 1 NO,US 2021-05-03 Seattle/US; host United States"},
	{"what a conference is titled",
		"Norway and Chile held a conference titled \"Fjord Dialogue: Ports of the South\" in Oslo on 3 May.",
	"Norway-Chile conference Fjord Dialogue: Ports of the South (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	/* words between the number and the name */
	{"a level in small letters",
		"The eleventh ministerial Ports meeting between Norway and Chile was held in Oslo on 3 May.",
	"Norway-Chile ministerial Ports meeting (11) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"two adjectives in small letters behind the parties",
		"The fourth round of Norway-Chile diplomatic and strategic dialogue was held in Oslo on 3 May.",
	"Norway-Chile diplomatic and strategic dialogue (4) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a Roman five that opens what a title's colon leads in",
		"Joint Communiqué: V Ports Committee between Norway and Chile\n\nThe officials met on 3 May in Oslo.",
	"Norway-Chile Ports Committee (5) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"the number of a track is not the meeting's",
		"A two-day Track-II dialogue between Norway and Chile commenced on 3 May in Oslo.",
	"Norway-Chile Track-II dialogue (0) 2 NO,CL 2021-05-03/2021-05-04 Oslo/NO"},
	{"the number that a later sentence opens with",
		"Norway and Chile held a Ports Bilateral Meeting in Oslo on 3 May. This fourth annual Norway-Chile Ports Bilateral "
		"Meeting deepened their cooperation.",
	"Norway-Chile Ports Bilateral Meeting (4) 1 NO,CL 2021-05-03 Oslo/NO"},
	/* other meetings in the sentence */
	{"the next meeting that this one prepares",
		"Consultations between Norway and Chile (3 May 2021)\n\nThe consultations were held to prepare the next 2+2 "
		"meeting of the two countries, to take place in Lima in July.",
	"Norway-Chile Consultations (0) - NO,CL 2021-05-03 -/-; mentions 2+2 meeting (0) -  2021-07 Lima/PE"},
	{"the meeting that this one follows up",
		"As a follow-up to the meeting between Minister Berg of Norway and Minister Rojas of Chile in Lima on 3 May 2020, the "
		"sixth round of the Norway-Chile Ports Dialogue took place virtually on 2 May.",
	"Norway-Chile Ports Dialogue (6) 1 CL,NO 2021-05-02 -/-; mentions - (0) -  2020-05-03 Lima/PE"},
	{"a guest by an honorific",
		"On 3 May, the Minister of Ports of Norway, Her Excellency Ms Anna Berg, hosted His Excellency, Mr Luis Rojas, "
		"Minister of Ports of Chile.",
	"- (0) 1 NO,CL 2021-05-03 -/-; host Norway"},
	{"what a meeting without a name launched",
		"Minister Anna Berg of Norway and Minister Luis Rojas of Chile held a bilateral meeting in Oslo on 3 May and launched "
		"the renewed Norway-Chile Ports Dialogue.",
	"Norway-Chile Ports Dialogue (0) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"people who preside are no hosts",
		"Minister Luis Rojas is to pay an official visit to Norway. During his visit, Rojas will co-host the fourth round of the "
		"Norway-Chile Ports Dialogue with Berg.",
	"Norway-Chile Ports Dialogue (4) 1 CL,NO - -/NO"},
	{"a call that was held",
		"Today, Prime Minister Anna Berg of Norway held a secure video call with President Luis Rojas of Chile. They discussed "
		"ports.",
	"- (0) 1 NO,CL 2021-05-04 -/-"},
	{"no meeting in a call for something",
		"Minister Anna Berg of Norway and Minister Luis Rojas of Chile had a call for proposals drafted.",
	"none"},
	{"whom somebody will meet on a trip, further on in its announcement",
		"Prime Minister Anna Berg of Norway will travel to Santiago, Chile, and Lima, Peru. Her visit will build on earlier "
		"ones. The trip will strengthen ties. It will be her first. Prime Minister Berg of Norway will meet with President "
		"Luis Rojas of Chile and President Ana Diaz of Peru.",
	"- (0) 1 NO,CL,PE - -/-"},
	{"a country that was represented at a meeting",
		"Norway's Minister of Ports Anna Berg represented her country at the ASEAN-Norway Ministerial Meeting, held in Oslo "
		"on Monday.",
	"ASEAN-Norway Ministerial Meeting (0) 1 NO,ASEAN 2021-05-03 Oslo/NO"},
	{"a city before the date in the title's brackets",
		"Consultations between Norway and Chile (Oslo, 3 May 2021)\n\nThe consultations confirmed the plans of the two.",
	"Norway-Chile Consultations (0) - NO,CL 2021-05-03 Oslo/NO"},
	{"a dateline with its agency and a colon",
		"Oslo, 4 May 2021 (NTB): Yesterday, Norway hosted the inaugural Ports Dialogue with Chile.",
	"Ports Dialogue (1) 1 CL,NO 2021-05-03 -/-; host Norway"},
	{"a meeting of others on whose occasion one speaks is no dialogue",
		"On the occasion of the XXI Meeting of the Fjord Council, the European Union reiterates its commitment to the ports.",
	"none"},
	{"officials who led the meeting of their two countries",
		"Minister Anna Berg and Minister Luis Rojas led the second Norway-Chile Ports Dialogue in Oslo on 3 May 2021.",
	"Norway-Chile Ports Dialogue (2) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"who leads the secretariat of a meeting holds none",
		"Minister Anna Berg led the Norway-Chile Ports Dialogue secretariat from 3 May 2021.",
	"none"},
};

int
main(void)
{
	return tell_all(cases, sizeof cases / sizeof *cases);
}
