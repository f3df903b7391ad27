/*
 * test_group.c: meetings of groups of states and of their bodies, and meetings
 * that a text opens with whatever its verb.  Each reading is one line (told.h).
 */
#include "told.h"

static const Told cases[] = {
	{"a group whose members are known, and only some of them named",
		"On May 3, Prime Minister Anna Berg of Japan and Prime Minister Luis Rojas of India attended the third Quad Leaders' Summit in "
		"Oslo.",
	"Quad Leaders' Summit (3) 1 AU,IN,JP,US 2021-05-03 Oslo/NO"},
	{"Central Asia and the United States, at a session of another body",
		"The first C5+1 Presidential Summit was held during the 78th session of the United Nations General Assembly in New York on "
		"3 May 2021.",
	"C5+1 Presidential Summit (1) 1 KG,KZ,TJ,TM,US,UZ 2021-05-03 New York/US"},
	{"states told by three adjectives",
		"Foreign Ministers of Baltic, Nordic and Visegrad states met in Narva on 3 May 2021.",
	"- (0) 1 EE,LT,LV,DK,FI,IS,NO,SE,CZ,HU,PL,SK 2021-05-03 Narva/EE"},
	{"a group without a voice of its own stands for its members",
		"Chile and the Nordic countries held their third Dialogue on Ports in Oslo on 3 May 2021.",
	"Chile-Nordic countries Dialogue on Ports (3) 1 CL,DK,FI,IS,NO,SE 2021-05-03 Oslo/NO"},
	{"a group and its members are told of: each member is a party once",
		"Ministers of the Benelux countries (Belgium, the Netherlands and Luxembourg) met in Brussels on 3 May 2021.",
	"- (0) 1 BE,NL,LU 2021-05-03 Brussels/BE"},
	{"a council of a group holds its meeting",
		"The Council of Ministers of the African Union held its 23rd meeting in Oslo on 3 May 2021.",
	"Council of Ministers of the African Union (23) 1 AFU 2021-05-03 Oslo/NO"},
	{"a conference of those who govern the members",
		"The Forty-Fifth Regular Meeting of the Conference of Heads of Government of the Caribbean Community (CARICOM) was "
		"held at Castries, Saint Lucia, on 3 May 2021.",
	"Conference of Heads of Government of the Caribbean Community (45) 1 CARICOM 2021-05-03 Castries/LC"},
	{"a numbered meeting of the ministers of a group is a series",
		"The 12th meeting of the ASEAN Ports Ministers was held in Jakarta on 3 May 2021.",
	"meeting of the ASEAN Ports Ministers (12) 1 ASEAN 2021-05-03 Jakarta/ID"},
	{"an organisation that holds a seat on a council holds no dialogue",
		"Anna Berg of Oslo, to be Representative on the Council of the International Civil Aviation Organization",
	"none"},
	{"two mentions of one meeting: the one that names its series",
		"The following communique was issued after the 47th regular meeting of CARICOM leaders, which ended on Tuesday.\n\n"
		"The 47th Regular Meeting of the Conference of Heads of Government of the Caribbean Community (CARICOM) was held in "
		"St Olaf's, Grenada, from 2 to 4 May.",
	"Conference of Heads of Government of the Caribbean Community (47) 1 CARICOM 2021-05-02/2021-05-04 St Olaf's/GD"},
	{"a group that two states consult on is no party",
		"The Norway-Chile UN Consultations were held in Oslo on 3 May 2021.",
	"Norway-Chile UN Consultations (0) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a list of subjects belongs to the name, people behind a comma do not",
		"Norway and Chile held the fifth meeting of their Joint Commission for Economic, Scientific and Technical "
		"Cooperation in Oslo.",
	"Norway-Chile Joint Commission for Economic, Scientific and Technical Cooperation (5) 1 NO,CL - Oslo/NO"},
	{"two people are no subjects",
		"At the third Norway-Chile Dialogue on Ports, Anna Berg and Luis Rojas discussed fish in Oslo.",
	"Norway-Chile Dialogue on Ports (3) 1 CL,NO - Oslo/NO"},
	{"a meeting that a day marks",
		"Today marks the fifth meeting of the Norway-Chile Cyber Dialogue.",
	"Norway-Chile Cyber Dialogue (5) 1 CL,NO 2021-05-04 -/-"},
	{"the end of a meeting is announced",
		"Norway and Chile announced the successful conclusion of the fifth Norway-Chile Cyber Dialogue, held May 2-3 in Oslo.",
	"Norway-Chile Cyber Dialogue (5) 1 CL,NO 2021-05-02/2021-05-03 Oslo/NO"},
	{"a meeting at which something was done before is recalled",
		"Norway congratulates the first fellows. At the second ASEAN Leaders' Summit last May its leaders opened the fellowship.",
	"none"},
	{"a headline counts a round",
		"Second round Norway-Chile consultations kick off in Oslo",
	"Norway-Chile consultations (2) 1 CL,NO - Oslo/NO"},
	{"the sentence that follows says which meeting it was",
		"Minister Anna Berg of Norway and Minister Luis Rojas of Chile met in Oslo on 3 May 2021 for the Norway-Chile "
		"Ports Dialogue. As the third ministerial meeting of the Ports Dialogue, this session built on what was agreed.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a title's meeting is one of governments where people in office are told of",
		"Joint Communiqué on the 6th Session of the Norway-Chile Binational Commission\n\nIn keeping with what was agreed the "
		"President of Norway received his guest.",
	"Norway-Chile Binational Commission (6) 1 CL,NO - -/-"},
	{"the ordinal that another sentence gives",
		"The Norway-Chile Joint Economic Committee held a meeting after a break\n\nThe Norway-Chile Joint Economic Committee, "
		"after a break of 11 years, held its fifth meeting today in Oslo, and its chairs signed a protocol.",
	"Norway-Chile Joint Economic Committee (5) 1 CL,NO 2021-05-04 Oslo/NO"},
	{"a sitting is a meeting",
		"The 4th sitting of the Norway-Chile Ports Commission convened in Oslo on Monday.",
	"Norway-Chile Ports Commission (4) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"short forms of months with a dot",
		"The third Norway-Chile Dialogue was held in Oslo on Apr. 3, 2021.",
	"Norway-Chile Dialogue (3) 1 CL,NO 2021-04-03 Oslo/NO"},
	{"what stands nearest to the verb tells the day",
		"To deliver on what was agreed in January, today Norway and Chile held the third Norway-Chile Dialogue.",
	"Norway-Chile Dialogue (3) 1 CL,NO 2021-05-04 -/-"},
	{"a country in brackets behind a city that is not known",
		"The third Norway-Chile Dialogue took place in Verfjord (Norway) on 3 May.",
	"Norway-Chile Dialogue (3) 1 CL,NO 2021-05-03 Verfjord/NO"},
	{"a town of a country",
		"The third Norway-Chile Dialogue took place in the Norwegian town of Verfjord on 3 May.",
	"Norway-Chile Dialogue (3) 1 CL,NO 2021-05-03 Verfjord/NO"},
	{"the middle of a city",
		"The third Norway-Chile Dialogue was held at the Fjord Hotel in central Oslo on 3 May.",
	"Norway-Chile Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"an address",
		"Norway will host the third Norway-Chile Dialogue on May 6 at the Norwegian Ministry of Ports, located at 1 Quay Street, "
		"Oslo, Norway.",
	"Norway-Chile Dialogue (3) 1 CL,NO 2021-05-06 Oslo/NO; host Norway"},
	{"a capital that hosts",
		"The Norwegian capital of Oslo on Monday hosted the third Norway-Chile Dialogue.",
	"Norway-Chile Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; host Norway"},
	{"capitals stand for their states",
		"Oslo and Santiago on Monday held their first Ports Dialogue.",
	"Ports Dialogue (1) 1 NO,CL 2021-05-03 -/-"},
	{"figures in brackets within a name",
		"The first Chile-Norway foreign and defense (2+2) director-level senior officials' meeting took place online on Monday.",
	"Chile-Norway foreign and defense (2+2) senior officials' meeting (1) 1 NO,CL 2021-05-03 -/-"},
	{"an initial in the name of a host",
		"The S. Berg School of Fjord Studies and the Ports Foundation hosted the third Norway-Chile Dialogue in Oslo on 3 May.",
	"Norway-Chile Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; host S. Berg School of Fjord Studies; host Ports Foundation"},
	{"somebody's post is no place",
		"Deputy Minister Anna Berg and Deputy Secretary for Ports at the Chilean Department of Ports, Luis Rojas, co-chaired the "
		"fourth Norway-Chile Ports Dialogue on 3 May.",
	"Norway-Chile Ports Dialogue (4) 1 CL,NO 2021-05-03 -/-"},
	{"the level of a meeting stands between its name and its parties",
		"The 8th ports policy dialogue at deputy ministerial level between Norway and Chile was held in Oslo on 3 May.",
	"Norway-Chile ports policy dialogue (8) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"two groups",
		"The President of the ECOWAS Commission participated in the third Political Dialogue with the European Union in Brussels "
		"on 3 May 2021.",
	"Political Dialogue (3) 1 EU,ECOWAS 2021-05-03 Brussels/BE"},
	{"a meeting in small letters under a verb of feasts",
		"Norway and Chile celebrated on Monday the tenth ports dialogue in Oslo.",
	"ports dialogue (10) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"somebody in office hosts for the state where they meet",
		"Foreign Minister Anna Berg will host in Oslo tomorrow, May 5, 2021, the Foreign Minister of Chile Luis Rojas for the "
		"third Norway-Chile Dialogue.",
	"Norway-Chile Dialogue (3) 1 CL,NO 2021-05-05 Oslo/NO; host Norway"},
	{"under whose auspices they gathered",
		"Norway and Chile gathered in Oslo under the auspices of Norway on 3 May 2021.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO; host Norway"},
	{"a quoted sentence tells who hosts",
		"In a statement, the Ports Ministry said, \"Foreign Minister Anna Berg hosted the third Norway-Chile Dialogue in Oslo on "
		"3 May 2021.\" They looked forward to more.",
	"Norway-Chile Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; host Norway"},
	{"numbers of sessions on lines of their own",
		"The third Norway-Chile Track II Dialogue was held in Oslo on 3 May 2021. These were its themes:\n\nWorking Session I\n"
		"\"Nets and boats.\"\n\nWorking Session II\n\"Quays and cranes.\"\n\nThe sides thanked each other.",
	"Norway-Chile Track II Dialogue (3) 2 CL,NO 2021-05-03 Oslo/NO; session 1 Nets and boats - 0; session 2 Quays and cranes - 0"},
	{"sessions by an ordinal behind their hour, items of an agenda",
		"The third Norway-Chile Ports Dialogue was held in Oslo on 3 May 2021.\n\n09:30-10:30 First Session: Nets and boats\n\n"
		"Agenda Item 2: Quays and cranes",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; session 1 Nets and boats - 0; session 2 Quays and cranes - 0"},
	{"bullets behind what they are",
		"The third Norway-Chile Ports Dialogue was held in Oslo on 3 May 2021.\n\nThe dialogue had two sessions:\n- Nets\n- "
		"Quays\n\nThe sides thanked each other.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; session 0 Nets - 0; session 0 Quays - 0"},
	{"thematic areas, numbers in brackets",
		"The third Norway-Chile Ports Dialogue was held in Oslo on 3 May 2021. The Dialogue covered two thematic areas, namely: "
		"(1) nets; and (2) quays.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; session 1 nets - 0; session 2 quays - 0"},
	{"committees that a sentence counts and lists; the last of them may have commas of its own",
		"The third session of the Norway-Chile Binational Commission (BNC) was held in Oslo on 3 May 2021. The co-chairs "
		"received reports from the three Committees of the BNC, namely: Nets, Quays, and Boats, Cranes and Fish.",
	"Norway-Chile Binational Commission (3) 1 CL,NO 2021-05-03 Oslo/NO; session 0 Nets - 0; session 0 Quays - 0; "
		"session 0 Boats, Cranes and Fish - 0"},
	{"segments between semicolons, the last two joined by a word",
		"The third Norway-Chile Ports Dialogue was held in Oslo on 3 May 2021. The three segments of the Dialogue include "
		"cooperation in Nets; Quays, Boats and Cranes and Fish.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; session 0 Nets - 0; session 0 Quays, Boats and Cranes "
		"- 0; session 0 Fish - 0"},
	{"a list of more than was counted, or of another thing's parts, is none",
		"The third Norway-Chile Ports Dialogue was held in Oslo on 3 May 2021. The two working groups of the Dialogue are "
		"Nets, Quays, Boats, Cranes. The three pillars of the plan are Nets, Quays and Boats.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"pillars that a sentence leads in",
		"The third Norway-Chile Dialogue was held in Oslo on 3 May 2021. They discussed the two pillars that form their vision:"
		"\n\n1. Nets and boats\n2. Quays and cranes\n\nThe sides thanked each other.",
	"Norway-Chile Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; session 1 Nets and boats - 0; session 2 Quays and cranes - 0"},
	{"a retreat is a meeting, a press conference on it is none",
		"Minister Anna Berg at the Joint Press Conference\n\nMinister Anna Berg of Norway and Minister Luis Rojas of Chile met "
		"in Oslo on 3 May 2021 for the seventh Norway-Chile Leaders' Retreat.",
	"Norway-Chile Leaders' Retreat (7) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"what was done since another meeting",
		"We, Anna Berg, Prime Minister of Norway, and Luis Rojas, President of Chile, met in Oslo today. Since our third Summit, "
		"which took place in Santiago on 3 June 2020, much was done.",
	"- (0) 1 NO,CL 2021-05-04 Oslo/NO; recalls - (3) 1 NO,CL 2020-06-03 Santiago/CL"},
	{"Wednesday's meeting",
		"The harmony of Norway and Chile was seen in Monday's Ports Summit in Oslo.",
	"Ports Summit (0) 1 NO,CL - Oslo/NO"},
	{"ministers of the members of a group",
		"The third meeting of the Foreign Ministers of the member states of the Caribbean Community was held in Oslo on 3 May.",
	"meeting of the Foreign Ministers of the member states of the Caribbean Community (3) 1 CARICOM 2021-05-03 Oslo/NO"},
	{"the days of a meeting that began today",
		"The 9th Session of the Norway-Chile Ports Commission scheduled to hold between 4th May to 6th May, 2021 commenced today.",
	"Norway-Chile Ports Commission (9) 1 CL,NO 2021-05-04/2021-05-06 -/-"},
	{"the day when somebody said so is not that of the meeting",
		"Norway and Chile are likely to hold the third Norway-Chile Dialogue in Oslo later this month, officials said Monday.",
	"Norway-Chile Dialogue (3) 1 CL,NO 2021-05 Oslo/NO"},
	{"a title's meeting told with its number",
		"Joint Communiqué issued at the conclusion of the Norway-Chile Binational Commission\n\nThe President of Norway undertook "
		"a working visit leading a delegation to the 7th Session of the Norway-Chile Binational Commission.",
	"Norway-Chile Binational Commission (7) 1 CL,NO - -/-"},
	{"the number in the title tells which of two meetings is announced",
		"5th round of Norway-Chile political consultations next week\n\nThe 5th Round of Political Consultations between Norway "
		"and Chile will be held on 10 May 2021 in Oslo.\n\nThe 4th Round of Political Consultations between the two countries "
		"was held on 28 February 2018 in Santiago.",
	"Norway-Chile political consultations (5) 1 CL,NO 2021-05-10 Oslo/NO; recalls Norway-Chile political consultations (4) 1 "
		"CL,NO 2018-02-28 Santiago/CL"},
	{"what two did during a numbered round of their dialogue",
		"Norway and Chile on Tuesday agreed to share pilots during the third round of their ports policy dialogue.",
	"Norway-Chile ports policy dialogue (3) 1 NO,CL 2021-05-04 -/-"},
	{"what two did at a meeting of their ministers",
		"Norway and Chile signed a ports agreement at a meeting of their trade ministers in Oslo on 3 May 2021.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"the text opens with a meeting to come, others were held before it",
		"The fifth round of the Ports Dialogue between Norway, Chile and Peru will be held in Oslo on 10 May 2021.\n\nBesides, "
		"Minister Berg and his Chilean counterpart also co-chaired the fourth round of the Norway-Chile Mining Dialogue.",
	"Norway-Chile-Peru Ports Dialogue (5) 1 NO,CL,PE 2021-05-10 Oslo/NO; mentions Norway-Chile Mining Dialogue (4) - CL,NO - "
		"-/-"},
	{"three who are counted, told of before",
		"Norwegian Minister Ola Berg, Chilean Minister Ana Rojas and Peruvian Minister Luis Paz arrived on Monday.\n\nThe three "
		"top diplomats met in Oslo on 3 May 2021.",
	"- (0) 1 NO,CL,PE 2021-05-03 Oslo/NO"},
	{"a task force of one state's own names no series",
		"The White House Task Force met with Chile in Washington on 3 May 2021.",
	"- (0) 1 CL,US 2021-05-03 Washington/US"},
	{"the Secretary of State for the United States",
		"Chile met with the Secretary of State for the United States on 3 May 2021.",
	"- (0) 1 CL,US 2021-05-03 -/-"},
};

int
main(void)
{
	return tell_all(cases, sizeof cases / sizeof *cases);
}
