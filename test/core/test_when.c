/*
 * test_when.c: day, place and hosts of a dialogue where its own sentence does
 * not tell them, or tells those of something else.  Each reading is one line
 * (told.h); the day of publication is a Tuesday.
 */
#include "told.h"

static const Told cases[] = {
	/* days */
	{"the day of the news, before the meeting is named",
		"Norway and Chile agreed on Monday to deepen their ties. The two sides met in Oslo for the third Norway-Chile "
		"Ports Dialogue.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"day and city of the news",
		"Norway and Chile on Monday reviewed their ties in Oslo. The third Norway-Chile Ports Dialogue was co-chaired by "
		"Anna Berg and Luis Rojas.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"news of what is to come tells no day of what was",
		"Norway and Chile will sign an agreement on Monday. The third Norway-Chile Ports Dialogue was held in Oslo.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO - Oslo/NO"},
	{"a journey's day is not the meeting's",
		"Foreign Minister Anna Berg of Norway on Saturday left for Santiago to attend the third Norway-Chile Ports "
		"Dialogue.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO - Santiago/CL"},
	{"last Thursday",
		"Norway and Chile concluded the third Norway-Chile Ports Dialogue last Thursday in Oslo.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-04-29 Oslo/NO"},
	{"Monday's decision is another thing than Monday",
		"The third Norway-Chile Ports Dialogue was held in Oslo in April, before Monday's decision on tariffs.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-04 Oslo/NO"},
	{"two weekdays that adjoin",
		"The third Norway-Chile Ports Dialogue was held in Oslo on Sunday and Monday.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-02/2021-05-03 Oslo/NO"},
	{"from one weekday to another",
		"The third Norway-Chile Ports Dialogue was held in Oslo from Friday to Monday.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-04-30/2021-05-03 Oslo/NO"},
	{"weekdays to come, with others between them",
		"The third Norway-Chile Ports Dialogue will be held in Oslo on Wednesday and Friday.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO {2021-05-05,2021-05-07} Oslo/NO"},
	{"all the days, where the sentence that counts them tells them",
		"Norway and Chile met in Oslo on Monday for the third Norway-Chile Ports Dialogue. The two-day dialogue from "
		"May 2-3 discussed cranes.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-02/2021-05-03 Oslo/NO"},
	{"what is scheduled for a weekday is to come",
		"The third Norway-Chile Ports Dialogue is scheduled to take place in Oslo on Thursday.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-06 Oslo/NO"},
	{"last April 28",
		"The third Norway-Chile Ports Dialogue was held in Oslo last April 28.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-04-28 Oslo/NO"},
	{"a country that they met about is not where they met",
		"Ministers of Norway and Chile met on Monday to discuss the crisis in Peru.",
	"- (0) 1 NO,CL 2021-05-03 -/-"},
	{"a caption tells of another meeting",
		"Cranes topped the agenda of the 8th Norway-Chile Ports Dialogue in Oslo on Monday.\n\nThe 7th Norway-Chile Ports "
		"Dialogue in Santiago in 2019 (Photo: NTB)\n\nThe event was co-chaired by Minister Berg of Norway and Minister "
		"Rojas of Chile.",
	"Norway-Chile Ports Dialogue (8) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"another meeting by the same acronym tells nothing of this one",
		"The Ministry of Ports of Norway will co-host the 10th Norway-Chile Ports Dialogue (NPD) on May 19. The 9th NPD was "
		"held in Santiago.",
	"Norway-Chile Ports Dialogue (10) 1 CL,NO 2021-05-19 -/-; host Ministry of Ports of Norway; recalls Norway-Chile Ports "
		"Dialogue (9) 1 CL,NO - Santiago/CL"},
	{"a town of a country's coast",
		"Ministers of Norway, Chile and Peru met Sunday for talks in Norway's west coast city of Verfjord.",
	"- (0) 1 NO,CL,PE 2021-05-02 Verfjord/NO"},
	{"the day on which a series was initiated",
		"Norway and Chile held the third Norway-Chile Ports Dialogue in Oslo, initiated on June 11, 2020.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO - Oslo/NO"},
	{"from one day to another, between them",
		"The third Norway-Chile Ports Dialogue was held in Oslo between 1 and 3 May 2021.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-01/2021-05-03 Oslo/NO"},
	{"a raised ending that extraction cut off",
		"The third Norway-Chile Ports Dialogue was held in Oslo on 3 rd May 2021.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"two days, told before a long name",
		"The two-day third meeting of the Norway-Chile Joint Working Group on Ports and Fisheries concluded in Oslo "
		"on Monday.",
	"Norway-Chile Joint Working Group on Ports and Fisheries (3) 1 CL,NO 2021-05-02/2021-05-03 Oslo/NO"},
	{"when they met last month",
		"The two leaders gave their views on the third Norway-Chile Ports Dialogue when they met in Lima last month. "
		"The dialogue was held in Oslo on Monday.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"today is the dateline's day, not the publication's",
		"Oslo, 3 May 2021\n\nNorway and Chile today held the third Norway-Chile Ports Dialogue.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"the meeting's own number, with its day behind it",
		"Ports were discussed at the third Norway-Chile Ports Dialogue, held in Oslo on Monday.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"the day on which somebody told of it is not its own",
		"Norway and Chile held the third Norway-Chile Ports Dialogue in Oslo, the Foreign Ministry said on Monday.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO - Oslo/NO"},
	{"nor is the day of an instrument",
		"The third Norway-Chile Ports Dialogue was held in Oslo. The Dialogue was held in line with the Joint Statement "
		"on Open Ports of 28 January 2021.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO - Oslo/NO"},
	{"day and place before the name",
		"The United States and Norway convened on 3 May in Washington, D.C., the third Norway-U.S. Ports Dialogue.",
	"Norway-U.S. Ports Dialogue (3) 1 US,NO 2021-05-03 Washington/US"},
	/* other sentences on the same meeting */
	{"its parties held a meeting, which has no name there",
		"This text was issued on the occasion of the Norway-Chile Ports Dialogue. Officials of Norway and Chile held a "
		"meeting in Oslo on 3 May.",
	"Norway-Chile Ports Dialogue (0) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"others' meeting says nothing",
		"This text was issued on the occasion of the Norway-Chile Ports Dialogue. Officials of Norway and Peru held a "
		"meeting in Lima on 3 May.",
	"Norway-Chile Ports Dialogue (0) 1 CL,NO - -/-"},
	{"the meeting is only mentioned, with its day and place",
		"Minister Anna Berg spoke at the Norway-Chile Ports Dialogue, held in Oslo on Monday. Norway and Chile "
		"held the dialogue for the first time.",
	"Norway-Chile Ports Dialogue (0) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"today's meeting",
		"Norway and Chile held the third Norway-Chile Ports Dialogue. Today's meeting in Oslo was candid.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-04 Oslo/NO"},
	{"and the one it follows",
		"Norway and Chile held the third Norway-Chile Ports Dialogue. It follows the dialogue held in Santiago in April.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO - -/-"},
	/* places */
	{"two cities are no place",
		"The third Norway-Chile Ports Dialogue was held in Oslo and Santiago on 3 May.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 -/-"},
	{"the city of the dateline, where the meeting is of today",
		"OSLO, 4 May 2021 - Today, Norway and Chile held the third Norway-Chile Ports Dialogue.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-04 Oslo/NO"},
	{"and where it is not",
		"OSLO, 4 May 2021 - Norway and Chile held the third Norway-Chile Ports Dialogue on 3 May.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 -/-"},
	{"nor where it is online",
		"OSLO, 4 May 2021 - Today, Norway and Chile held the third Norway-Chile Ports Dialogue. The talks were virtual.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-04 -/-"},
	{"the day before the city, and a colon",
		"4 May, Oslo: Norway and Chile held the third Norway-Chile Ports Dialogue here on Monday.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a city that was visited",
		"Norwegian Minister Anna Berg visited Santiago on Monday and held talks with her Chilean counterpart Luis Rojas.",
	"- (0) 1 NO,CL 2021-05-03 Santiago/CL"},
	{"a country to be visited, in the title",
		"Minister Anna Berg to Visit Chile\n\nNorwegian Minister Anna Berg will meet Chilean Minister Luis Rojas "
		"on 6 May.",
	"- (0) 1 NO,CL 2021-05-06 -/CL"},
	{"an invitation to visit is none",
		"Norwegian Minister Anna Berg met Chilean Minister Luis Rojas on Monday and accepted an invitation to visit "
		"Chile.",
	"- (0) 1 NO,CL 2021-05-03 -/-"},
	{"a city behind the name in a title",
		"Joint Statement of the Third Norway-Chile Ports Dialogue, Oslo, 3 May 2021\n\nThe two sides met to discuss "
		"ports.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a city behind its district, or a house in it",
		"The third Norway-Korea Ports Dialogue was held on Monday at the Grand Hotel in Jongno District, Seoul.",
	"Norway-Korea Ports Dialogue (3) 1 KR,NO 2021-05-03 Seoul/KR"},
	{"a province of a country",
		"The third Norway-Chile Ports Dialogue was held on Monday in Verfjord province of Norway.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 -/NO"},
	{"a country's city",
		"The third Norway-Chile Ports Dialogue was held on Monday in Norway's capital Oslo.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a headline on those who met",
		"Ministers of Norway, Chile Meet in Oslo to Discuss Ports\n\nNorwegian Minister Anna Berg met her Chilean "
		"counterpart Luis Rojas on Monday.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"a visit of another time",
		"Norwegian Minister Anna Berg met Chilean Minister Luis Rojas on Monday. They recalled the Minister's visit to "
		"Oslo in August.",
	"- (0) 1 NO,CL 2021-05-03 -/-"},
	{"a house that tells its country",
		"Officials of Norway and the United States met at the Department of State on Monday for the third "
		"Norway-U.S. Ports Dialogue.",
	"Norway-U.S. Ports Dialogue (3) 1 US,NO 2021-05-03 -/US"},
	/* hosts */
	{"which one of them hosted",
		"The third Norway-Chile Ports Dialogue, which Norway hosted, took place in Oslo on Monday.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; host Norway"},
	{"with one of them hosting",
		"Norway and Chile held the third Norway-Chile Ports Dialogue in Oslo on Monday, with Norway hosting.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; host Norway"},
	{"a city that will host the meeting, told beside it",
		"Ministers of Norway and Chile will gather in Oslo on Thursday. Oslo will host the meeting of the ministers.",
	"- (0) 1 NO,CL 2021-05-06 Oslo/NO; host Norway"},
	{"a minister hosting another's counterparts",
		"The third Norway-Chile Ports Dialogue began in Oslo on Monday, with Minister Anna Berg hosting her Chilean "
		"counterpart.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; host Norway"},
	{"an official who hosts does so for the party of the post",
		"The third trilateral Ports Dialogue of Norway, Chile and Peru was held in Oslo on Monday. The Permanent Secretary "
		"of the Ministry of Trade of Norway, Ambassador Anna Berg, hosted a meeting with her counterparts from Chile "
		"and Peru.",
	"Norway-Chile-Peru Ports Dialogue (3) 1 NO,CL,PE 2021-05-03 Oslo/NO; host Norway"},
	{"or for the country where they met",
		"The third Norway-Chile Ports Dialogue took place in Oslo on Monday. The Chilean delegation met with Anna Berg, "
		"Director General at the Ministry of Trade, who hosted the delegation.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; host Norway"},
	{"a lunch is no meeting",
		"Norway and Chile held the third Norway-Chile Ports Dialogue in Oslo on Monday. Minister Anna Berg hosted a lunch "
		"for her counterpart.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"the dateline is no host",
		"Washington, DC - On May 3, 2021, the Department of State hosted the third Norway-U.S. Ports Dialogue.",
	"Norway-U.S. Ports Dialogue (3) 1 US,NO 2021-05-03 -/-; host Department of State"},
	{"an initiative by two institutes",
		"The third Norway-Chile Ports Dialogue, an initiative by the Harbour Institute and the Ocean Foundation, was "
		"held in Oslo on Monday.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; organiser Harbour Institute; "
		"organiser Ocean Foundation"},
	{"who hosts a dinner, or the next meeting, hosts not this one",
		"Norway and Chile held the third Norway-Chile Ports Dialogue in Oslo on Monday. Norway hosted a dinner. Chile "
		"will host the next dialogue. Norway hosts the Ocean Forum.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; announces Norway-Chile Ports Dialogue (4) 1 CL,NO "
		"- -/CL at Chile; mentions Ocean Forum (0) -  - -/NO at Norway"},
	{"hosted by somebody whose post tells no party",
		"The third Norway-Chile Ports Dialogue was hosted by Foreign Minister Anna Berg in Oslo on Monday.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; host Norway"},
	{"the same in a group that the host is a member of",
		"The third V4 Ports Meeting was hosted by Foreign Minister Anna Berg in Warsaw on Monday.",
	"V4 Ports Meeting (3) 1 CZ,HU,PL,SK 2021-05-03 Warsaw/PL; host Poland"},
	{"parties upon whose invitation they met",
		"The third Norway-Chile Ports Dialogue was held on Monday upon the joint invitation of Norway and Chile.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 -/-; organiser Norway; organiser Chile"},
	{"officials of the other who will come",
		"Norway will host senior officials from Chile for the third Norway-Chile Ports Dialogue in Oslo on Monday.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-10 Oslo/NO; host Norway"},
	{"the auspices of an arrangement are nobody's",
		"The third Norway-Chile Ports Dialogue was held in Oslo on Monday under the auspices of the Norway-Chile Ports "
		"Arrangement.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a host by the name that the text gives it",
		"On Monday, the UK Secretary of State for Ports, the Rt Hon Tom Hill, hosted Norway's Minister for Ports, the Hon Anna "
		"Berg, in London for the annual Norway-UK Ports Dialogue.",
	"Norway-UK Ports Dialogue (0) 1 GB,NO 2021-05-03 London/GB; host UK"},
	{"tomorrow, and the number of the session",
		"The annual Norway-Chile ports dialogue will begin in Oslo tomorrow in its fourth session.",
	"Norway-Chile ports dialogue (4) 1 CL,NO 2021-05-05 Oslo/NO"},
	{"the number in a title behind another word for a meeting",
		"Joint Ministerial Statement for the 10th Norway-Chile Ports Dialogue\n\nOn Monday, Minister Anna Berg of Norway hosted "
		"Minister Luis Rojas of Chile in Oslo for the annual Norway-Chile Ports Dialogue.",
	"Norway-Chile Ports Dialogue (10) 1 CL,NO 2021-05-03 Oslo/NO; host Norway"},
	{"a city that was the venue",
		"On 3 May 2021, Oslo was the venue of the third Norway-Chile Ports Dialogue.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"it was held, in a sentence of its own",
		"The third Norway-Chile Ports Dialogue saw the two sides review their plans. It was held on 3 May 2021.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 -/-"},
	{"an agency between strokes",
		"OSLO, May 4. /NTB/. Norway and Chile will hold talks on ports in Oslo on Tuesday.",
	"- (0) 1 NO,CL 2021-05-04 Oslo/NO"},
	{"the consultations held on a day, in a sentence on those who led them",
		"The third round of Norway-Chile Ports Consultations was held in Oslo. Minister Ola Berg and Minister Ana Rojas took "
		"part in the consultations held on 3 May 2021.",
	"Norway-Chile Ports Consultations (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"day and place in brackets under the title",
		"Statement of the Third Norway-Chile Ports Dialogue\n\n(Oslo, 3 May 2021)\n\n1. The third Norway-Chile Ports Dialogue "
		"was co-chaired by Ola Berg and Ana Rojas.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a house in a city, by its name",
		"The third Norway-Chile Ports Dialogue was held at Lancaster House, London on 3 May 2021.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 London/GB"},
	{"a dialogue held for the second time",
		"Norway and Chile held on 3 May 2021 their Dialogue on Ports for the second time.",
	"Norway-Chile Dialogue on Ports (2) 1 NO,CL 2021-05-03 -/-"},
	{"a maiden dialogue on track one and a half",
		"Experts of Norway and Chile held their maiden Ports Dialogue, a track one and a half meeting, on 3 May 2021.",
	"Norway-Chile Ports Dialogue (1) 1.5 NO,CL 2021-05-03 -/-"},
};

int
main(void)
{
	return tell_all(cases, sizeof cases / sizeof *cases);
}
