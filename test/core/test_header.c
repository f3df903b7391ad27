/*
 * test_header.c: the dialogue that a statement reports, its hosts and
 * sessions, and the other meetings that it tells of.  Each reading is written
 * as one line (told.h).
 */
#include "told.h"

static const Told cases[] = {
	{"a spelled ordinal before the pair",
		"The Fourth Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021.",
	"Norway-Chile Cyber Dialogue (4) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"digits with a suffix, days as a range",
		"The 9th Norway-Chile Cyber Dialogue took place in Oslo, Norway on May 3-4, 2021.",
	"Norway-Chile Cyber Dialogue (9) 1 CL,NO 2021-05-03/2021-05-04 Oslo/NO"},
	{"who meets under no name of a dialogue is called by the group's",
		"The Foreign Ministers of the Harbour Triangle - Ms. Anna Berg, Norway, Mr. Luis Rojas, Chile, and Mr. Juan Diaz, "
		"Peru - met in Oslo on 3 May 2021. They welcomed the Grain Initiative.",
	"Harbour Triangle (0) 1 NO,CL,PE 2021-05-03 Oslo/NO"},
	{"inaugural is the first",
		"Norway and Chile held the inaugural meeting of the Norway-Chile Cyber Dialogue in Oslo "
		"on 3 May 2021.",
	"Norway-Chile Cyber Dialogue (1) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a round of a series",
		"Officials of Norway and Chile met on 3 May 2021 in Oslo for the second round of the "
		"Norway-Chile Cyber Policy Consultations.",
	"Norway-Chile Cyber Policy Consultations (2) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"met for the nth time",
		"The Norway-Chile Working Group on Cyber Issues met for the 11th time on May 3, 2021 in "
		"Santiago.",
	"Norway-Chile Working Group on Cyber Issues (11) 1 CL,NO 2021-05-03 Santiago/CL"},
	{"held its nth meeting",
		"The Norway-Chile Trade and Technology Council (NTTC) held its third ministerial meeting "
		"in Oslo on 3 May 2021.",
	"Norway-Chile Trade and Technology Council (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"numbers that are no ordinals",
		"The Norway-Chile 2+2 Foreign and Defence Consultations were held in Oslo on 3 May 2021 "
		"under the 21st Century Partnership.",
	"Norway-Chile 2+2 Foreign and Defence Consultations (0) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"track 1.5, with its words",
		"The Track 1.5 Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021.",
	"Norway-Chile Cyber Dialogue (0) 1.5 CL,NO 2021-05-03 Oslo/NO"},
	{"the number before the word track",
		"The 3rd Norway-Chile 1.5 track Cyber Dialogue was held in Oslo on 3 May 2021.",
	"Norway-Chile 1.5 track Cyber Dialogue (3) 1.5 CL,NO 2021-05-03 Oslo/NO"},
	{"track 1.5 of another meeting",
		"The 3rd Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. It was preceded by Track 1.5 Ports Talks.",
	"Norway-Chile Cyber Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; mentions Track 1.5 Ports Talks (0) -  - -/-"},
	{"a roman number behind the name", "The Norway-Chile Cyber Dialogue V was held in Oslo on 3 May 2021.",
	"Norway-Chile Cyber Dialogue (5) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"held for so many times", "The Norway-Chile Cyber Dialogue was held for the third time in Oslo on 3 May 2021.",
	"Norway-Chile Cyber Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a commission that will meet first, on days of the next week",
		"The Caribbean Ports Commission will meet for the first time next week, 11 to 12 May, in Oslo, Norway and Chile said.",
	"Caribbean Ports Commission (1) 1 NO,CL 2021-05-11/2021-05-12 Oslo/NO"},
	{"on the occasion of so many meetings",
		"The Ministers of Norway and Chile met in Oslo on 3 May 2021 on the occasion of their fortieth annual meeting.",
	"- (40) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"an earlier meeting at which this one was agreed",
		"As agreed during the ports meeting between Norway and Chile held in Lima on 3 April 2021, officials of Norway and "
		"Chile met in Oslo on 3 May 2021.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO; mentions ports meeting (0) - NO,CL 2021-04-03 Lima/PE"},
	{"the hall where it was held is no meeting",
		"NORWAY-CHILE PORTS TALKS HELD AT THE BERG INTERNATIONAL CONFERENCE CENTRE\n\nNorway and Chile held talks on ports on "
		"3 May 2021.",
	"NORWAY-CHILE PORTS TALKS (0) 1 CL,NO 2021-05-03 -/-"},
	{"1.5 without the word",
		"The 2nd Norway-Chile 1.5 Dialogue was held in Oslo on 3 May 2021.",
	"Norway-Chile 1.5 Dialogue (2) 1.5 CL,NO 2021-05-03 Oslo/NO"},
	{"track 2, the pair in the objects of \"between\"",
		"The third Track 2 Dialogue on Cyberspace between Norway and Chile was held in Oslo on 3 "
		"May 2021.",
	"Norway-Chile Track 2 Dialogue on Cyberspace (3) 2 NO,CL 2021-05-03 Oslo/NO"},
	{"dotted codes",
		"The third U.S.-E.U. Cyber Dialogue was held in Brussels on 3 May 2021.",
	"U.S.-E.U. Cyber Dialogue (3) 1 EU,US 2021-05-03 Brussels/BE"},
	{"prefixes and adjectives",
		"The Ninth meeting of the Sino-Norwegian Cyber Dialogue took place in Bergen on 12 and "
		"13 October 2021.",
	"Sino-Norwegian Cyber Dialogue (9) 1 NO,CN 2021-10-12/2021-10-13 Bergen/NO"},
	{"a chain of three",
		"The second Norway-Chile-Republic of Korea Cyber Policy Consultation was held in Seoul "
		"on 3 May 2021.",
	"Norway-Chile-Republic of Korea Cyber Policy Consultation (2) 1 KR,CL,NO 2021-05-03 "
		"Seoul/KR"},
	{"parties as subjects, the name without them",
		"Norway and Chile held their sixth Cyber Dialogue in Oslo on 3 May 2021.",
	"Norway-Chile Cyber Dialogue (6) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"parties who meet without a name",
		"National Security Advisor Kari Nordmann of Norway met with National Security Advisor "
		"Luis Rojas of Chile on May 3, 2021 in Oslo to discuss the security of Ukraine.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"a group as holder",
		"The 10th ASEAN Ministerial Conference on Cybersecurity was held in Singapore on 3 May "
		"2021.",
	"ASEAN Ministerial Conference on Cybersecurity (10) 1 ASEAN 2021-05-03 Singapore/SG"},
	{"members listed take the place of their group",
		"Australia, India, Japan and the United States welcomed the results. This week the Quad "
		"Senior Cyber Group met in Sydney.",
	"Quad Senior Cyber Group (0) 1 AU,IN,JP,US 2021-05 Sydney/AU"},
	{"offices abroad are no parties",
		"The Ambassador of Norway to Brazil, Kari Nordmann, and Minister Luis Rojas of Chile met "
		"on 3 May 2021 in Oslo.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"an adversary is no party",
		"Norway and Chile held the third Norway-Chile Cyber Dialogue in Oslo on 3 May 2021 to "
		"counter threats from Lemuria and Russia.",
	"Norway-Chile Cyber Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"today is the day of publication",
		"Today, officials of Norway and Chile met in Oslo to convene the Norway-Chile Economic "
		"Dialogue.",
	"Norway-Chile Economic Dialogue (0) 1 CL,NO 2021-05-04 Oslo/NO"},
	{"a day without a year takes it from the publication",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on 3 May.",
	"Norway-Chile Cyber Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a founding is not the date held",
		"The Norway-Chile Cyber Dialogue, established in 2015, was held in Oslo on 3 May 2021.",
	"Norway-Chile Cyber Dialogue (0) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"online: no place",
		"The third Norway-Chile Cyber Dialogue was held online on 3 May 2021.",
	"Norway-Chile Cyber Dialogue (3) 1 CL,NO 2021-05-03 -/-"},
	{"the White House is Washington",
		"Officials of Chile and the United States met on 3 May 2021 at the White House for the "
		"first Chile-U.S. Cyber Dialogue.",
	"Chile-U.S. Cyber Dialogue (1) 1 US,CL 2021-05-03 Washington/US"},
	{"a country without a city",
		"The third Norway-Chile Cyber Dialogue was held in Norway in May 2021.",
	"Norway-Chile Cyber Dialogue (3) 1 CL,NO 2021-05 -/NO"},
	{"a city without its state",
		"The third Chile-U.S. Cyber Dialogue was held in Washington, D.C. on May 3, 2021.",
	"Chile-U.S. Cyber Dialogue (3) 1 US,CL 2021-05-03 Washington/US"},
	{"a committee named before",
		"The leaders set up a Trilateral Minerals Committee. On May 3, 2021, Norwegian Minister "
		"Kari Nordmann convened the first meeting of this committee with Chilean Minister Luis "
		"Rojas and Canadian Minister Jane Roe in Oslo.",
	"Trilateral Minerals Committee (1) 1 NO,CL,CA 2021-05-03 Oslo/NO"},
	{"two meetings of two groups are one dialogue",
		"Norway, Chile and Canada held the inaugural meetings of the Trilateral Joint Steering "
		"Groups. The Joint Steering Group for Ships met on May 3, 2021 and the Joint Steering "
		"Group for Ports met on May 14, 2021.",
	"Trilateral Joint Steering Groups (1) 1 NO,CL,CA {2021-05-03,2021-05-14} -/-"},
	{"a dialogue that is launched",
		"Today, the President of Norway and the Prime Minister of Chile reaffirm their ties by "
		"launching the new Strategic Dialogue on Technology. The first meeting will take place "
		"in Chile in the fall of 2021.",
	"Strategic Dialogue on Technology (0) 1 NO,CL - -/-; announces Strategic Dialogue on "
		"Technology (1) 1 NO,CL 2021-23 -/CL"},
	{"on the occasion of",
		"The following statement was issued by Norway and Chile on the occasion of the third "
		"Norway-Chile Cyber Dialogue in Oslo on 3 May 2021.",
	"Norway-Chile Cyber Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"who hosts receives",
		"President Luis Rojas of Chile received Deputy Minister Kari Nordmann of Norway to "
		"advance cooperation.",
	"- (0) 1 CL,NO - -/-; host Chile"},
	{"a domestic release",
		"The Minister of Justice convened a meeting of the National Task Force on Ransomware in "
		"Oslo on 3 May 2021.",
	"none"},
	{"a policy fact sheet",
		"Norway will invest in the security of networks and meet the needs of its schools.",
	"none"},
	{"an agreement without a meeting",
		"Norway and Chile announce that they have agreed in principle on a new Data Framework.",
	"none"},
	{"hosts and organisers",
		"The third Norway-Chile Track 2 Dialogue was held in Oslo on 3 May 2021, hosted by Fjord "
		"Research Institute and Andes University, and organized by Nordic Cyber Centre.",
	"Norway-Chile Track 2 Dialogue (3) 2 CL,NO 2021-05-03 Oslo/NO; host Fjord Research "
		"Institute; host Andes University; organiser Nordic Cyber Centre"},
	{"bodies of one side that hold it",
		"On 3 May 2021, the Ministry of Trade, Ports and Industry (MTPI), the National Harbour Agency and the "
		"Ministry of the Sea jointly held the third Norway-Chile Cyber Dialogue in Oslo.",
	"Norway-Chile Cyber Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; host Ministry of Trade, Ports and Industry; "
		"host National Harbour Agency; host Ministry of the Sea"},
	{"a body that holds it together with another",
		"The Norwegian Department of Defence, together with Fjord Futures Research, held the third Norway-Chile "
		"Cyber Dialogue in Oslo on 3 May 2021.",
	"Norway-Chile Cyber Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; host Department of Defence; "
		"host Fjord Futures Research"},
	{"bodies of both sides are none",
		"The Norwegian Ministry of the Sea and the Chilean Ministry of Trade held the third Norway-Chile Cyber "
		"Dialogue in Oslo on 3 May 2021.",
	"Norway-Chile Cyber Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a party as host",
		"The third Norway-Chile Cyber Dialogue was held on 3 May 2021. The meeting was hosted by "
		"Norway's Ambassador for Cyber Affairs Kari Nordmann.",
	"Norway-Chile Cyber Dialogue (3) 1 CL,NO 2021-05-03 -/-; host Norway"},
	{"hosts of other things are none",
		"The third Norway-Chile Cyber Dialogue was held on 3 May 2021. The two sides discussed "
		"major events hosted by each side.",
	"Norway-Chile Cyber Dialogue (3) 1 CL,NO 2021-05-03 -/-"},
	{"three pillars in a sentence",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. It had three "
		"pillars of discussion, first, law and policy, second, technological progress, and "
		"third, governance.",
	"Norway-Chile Cyber Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; session 1 law and policy - "
		"0; session 2 technological progress - 0; session 3 governance - 0"},
	{"areas on which the dialogue will focus, work streams",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. The inaugural discussions focused on three work "
		"streams: Data; Ports and Cables; and Safe Nets.",
	"Norway-Chile Cyber Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; session 0 Data - 0; session 0 Ports and Cables - 0; session 0 "
		"Safe Nets - 0"},
	{"the next after the 4th is the 5th, next year is told",
		"The 4th Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. The next Cyber "
		"Dialogue will be held in Santiago next year.",
	"Norway-Chile Cyber Dialogue (4) 1 CL,NO 2021-05-03 Oslo/NO; announces Norway-Chile "
		"Cyber Dialogue (5) 1 CL,NO 2022 Santiago/CL"},
	{"a later ordinal is announced",
		"The 4th Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. They confirmed that "
		"the fifth Norway-Chile Cyber Dialogue will be held in Santiago in 2022.",
	"Norway-Chile Cyber Dialogue (4) 1 CL,NO 2021-05-03 Oslo/NO; announces Norway-Chile "
		"Cyber Dialogue (5) 1 CL,NO 2022 Santiago/CL"},
	{"a chain of earlier meetings",
		"The 4th Norway-Chile Dialogue was held in Oslo on 3 May 2021. The first dialogue was "
		"held by Andes University in Santiago in 2016, followed by the second dialogue at Fjord "
		"Institute in Bergen in 2017, and the third at Andes University in Santiago in 2018.",
	"Norway-Chile Dialogue (4) 1 CL,NO 2021-05-03 Oslo/NO; recalls Norway-Chile Dialogue (1) "
		"1 CL,NO 2016 Santiago/CL at Andes University; recalls Norway-Chile Dialogue (2) 1 CL,NO "
		"2017 Bergen/NO at Fjord Institute; recalls Norway-Chile Dialogue (3) 1 CL,NO 2018 "
		"Santiago/CL at Andes University"},
	{"last met implies the number",
		"The 2nd Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. Launched in 2014, "
		"the Cyber Dialogue last met in Santiago on 6 December 2017.",
	"Norway-Chile Cyber Dialogue (2) 1 CL,NO 2021-05-03 Oslo/NO; recalls Norway-Chile Cyber "
		"Dialogue (1) 1 CL,NO 2017-12-06 Santiago/CL"},
	{"places of earlier meetings",
		"The 3rd Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. Santiago and Bergen "
		"have been the places of earlier meetings.",
	"Norway-Chile Cyber Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; recalls Norway-Chile Cyber "
		"Dialogue (0) 1 CL,NO - Santiago/CL; recalls Norway-Chile Cyber Dialogue (0) 1 CL,NO - "
		"Bergen/NO"},
	{"other series are mentioned",
		"The 4th Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. They looked forward "
		"to the upcoming ITU Plenipotentiary Conference to be held in Busan, Korea in October "
		"2021 and recalled the 2015 Netherlands Conference on Cyberspace.",
	"Norway-Chile Cyber Dialogue (4) 1 CL,NO 2021-05-03 Oslo/NO; mentions ITU "
		"Plenipotentiary Conference (0) - ITU 2021-10 Busan/KR; mentions Netherlands Conference "
		"on Cyberspace (0) - NL 2015 -/NL"},
	{"a standing group; its founding year is not held",
		"The 4th Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. Both sides "
		"established a Joint Committee on Research already in 2007.",
	"Norway-Chile Cyber Dialogue (4) 1 CL,NO 2021-05-03 Oslo/NO; mentions Joint Committee on "
		"Research (0) -  - -/-"},
	{"United Nations bodies are no meetings",
		"The 4th Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. They welcomed the "
		"work of the United Nations (UN) Open-Ended Working Group and of the UN Group of "
		"Governmental Experts.",
	"Norway-Chile Cyber Dialogue (4) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"the host of a meeting implies its country",
		"The 4th Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. They recognized the "
		"Global Meeting on Internet Governance, of which Brazil was the host in April 2020.",
	"Norway-Chile Cyber Dialogue (4) 1 CL,NO 2021-05-03 Oslo/NO; mentions Global Meeting on "
		"Internet Governance (0) -  2020-04 -/BR at Brazil"},
	{"words for the dialogue itself are no other meeting",
		"The 4th Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. The Cyber Dialogue "
		"was co-chaired by two ministers. The meeting went well. This fourth dialogue was long.",
	"Norway-Chile Cyber Dialogue (4) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"met again",
		"The first Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. The two countries "
		"committed to meeting again this summer.",
	"Norway-Chile Cyber Dialogue (1) 1 CL,NO 2021-05-03 Oslo/NO; announces Norway-Chile "
		"Cyber Dialogue (2) 1 CL,NO 2021-22 -/-"},
	{"sessions of an agenda, days by headings, questions counted",
		"NORWAY-CHILE CYBER CONSULTATIONS\nMay 3-4, 2021\nThe Track 1.5 Norway-Chile Cyber "
		"Consultations 2021 seek to build trust between the two sides.\nSession 1: Building "
		"Resilience\nNetworks were attacked. What can be done? Who should do it?\nMay 4\nSession 2: "
		"Building Trust\nTrust takes time. How is it built?\nAbout the Project\nThe project works. "
		"Does it?",
	"NORWAY-CHILE CYBER CONSULTATIONS (0) 1.5 CL,NO 2021-05-03/2021-05-04 -/-; session 1 "
		"Building Resilience 2021-05-03 2; session 2 Building Trust 2021-05-04 1"},
	{"a dateline's city is where \"here\" is, and no date of the meeting",
		"OSLO, May 5, 2021 - Norway and Chile met here on Monday for the third Norway-Chile Cyber "
		"Dialogue, following the second dialogue, which was held in Santiago on June 5, 2019.",
	"Norway-Chile Cyber Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; recalls Norway-Chile Cyber "
		"Dialogue (2) 1 CL,NO 2019-06-05 Santiago/CL"},
	{"the next meeting's ordinal, day and place are not this one's",
		"On 5 May 2021 the Norway-Chile Cyber Dialogue took place in Oslo. The two sides agreed to "
		"hold the third Dialogue in Santiago next year.",
	"Norway-Chile Cyber Dialogue (0) 1 CL,NO 2021-05-05 Oslo/NO; announces Norway-Chile Cyber "
		"Dialogue (3) 1 CL,NO 2022 Santiago/CL"},
	{"days told with \"from\"",
		"From 3 to 4 May 2021, Norway and Chile held the second Norway-Chile Cyber Dialogue in Oslo.",
	"Norway-Chile Cyber Dialogue (2) 1 CL,NO 2021-05-03/2021-05-04 Oslo/NO"},
	{"a session of a dialogue that is named for its pair only",
		"The second session of the Norway-Chile Dialogue was held in Oslo on 3 May 2021.",
	"Norway-Chile Dialogue (2) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a capital before the hyphen of a lower-case word",
		"Norway and Chile held the third Norway-Chile High-level Energy Dialogue in Oslo on 3 May 2021.",
	"Norway-Chile High-level Energy Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a delegation goes to launch a body of two",
		"Deputy Minister Berg will lead an interagency Norwegian delegation to Santiago, Chile, on "
		"May 3-4, 2021, to launch the Norway-Chile Supply Chain Working Group.",
	"Norway-Chile Supply Chain Working Group (0) 1 CL,NO 2021-05-03/2021-05-04 Santiago/CL"},
	{"a later sentence says which meeting it was",
		"Officials of Norway and Chile met in Oslo on 5 May 2021. This was the fourth round of talks "
		"under the aegis of the Norway-Chile Ocean Dialogue.",
	"Norway-Chile Ocean Dialogue (4) 1 CL,NO 2021-05-05 Oslo/NO"},
	{"a later verb names what parties met for",
		"Vice Minister Anna Berg met with her counterparts from Chile and Peru in Oslo on 5 May 2021 "
		"and held the fourth Norway-Chile-Peru Ocean Dialogue.",
	"Norway-Chile-Peru Ocean Dialogue (4) 1 PE,CL,NO 2021-05-05 Oslo/NO"},
	{"a body named for one state, those present listed",
		"On 5 May 2021, officials held the second meeting of the Mali Donor Platform's Steering "
		"Committee in Oslo. Representatives from Norway, the Government of Mali and the European "
		"Union discussed needs.",
	"Mali Donor Platform's Steering Committee (2) 1 ML,NO,EU 2021-05-05 Oslo/NO"},
	{"the side left unsaid is not taken from the name of another meeting",
		"Foreign Secretary Anna Berg met with Chilean Foreign Minister Ana Luz in Oslo on 5 May 2021, "
		"following the Japan-Chile-Norway Leaders' Summit. She reiterated Norway's ironclad commitment "
		"to trade.",
	"- (0) 1 CL,NO 2021-05-05 Oslo/NO; mentions Japan-Chile-Norway Leaders' Summit (0) - NO,CL,JP"
		" - -/-"},
	{"an administration met its own country's people",
		"The Secretary met with leaders of U.S. industry on 5 May 2021. The Zorkin Administration will "
		"support them.",
	"none"},
	{"a meeting that is still to be held",
		"The fifth Norway-Chile Cyber Dialogue is to be held in Oslo on 12 June 2021.",
	"Norway-Chile Cyber Dialogue (5) 1 CL,NO 2021-06-12 Oslo/NO"},
	{"a programme: lines, times before sessions, organisers without a verb",
		"Second Norway-Chile Track 1.5 Dialogue on Fisheries\nOslo, 9-10 October 2025\n\nOrganised by "
		"the Fjord Institute and the Andes Centre.\n\nIt builds on the first edition, held in "
		"Santiago in 2024 and hosted by the Coast Museum.\n\nThursday, 9 October\n\n10.00 Session 1: "
		"The stock\nWhat changed?\n\nFriday, 10 October\n\n9:00 a.m. Session 2: Ports\nWhat works? "
		"What does not?",
	"Norway-Chile Track 1.5 Dialogue on Fisheries (2) 1.5 CL,NO 2025-10-09/2025-10-10 Oslo/NO; "
		"organiser Fjord Institute; organiser Andes Centre; session 1 The stock 2025-10-09 1; session"
		" 2 Ports 2025-10-10 2; recalls Norway-Chile Track 1.5 Dialogue on Fisheries (1) 1.5 CL,NO "
		"2024 Santiago/CL at Coast Museum"},
	{"hosts as the text names them, and by thanks",
		"Norway and Chile held the third Norway-Chile Cyber Dialogue in Seoul on 3 May 2021. Both sides "
		"thanked the Republic of Korea for hosting this Dialogue.",
	"Norway-Chile Cyber Dialogue (3) 1 CL,NO 2021-05-03 Seoul/KR; host Republic of Korea"},
	{"pillars in numbered points",
		"The third Norway-Chile Economic Dialogue was held in Oslo on 3 May 2021. The dialogue "
		"focuses on two central pillars:\n\n1. Building Together; and\n2. Investing in People.\n\nThe "
		"two sides agreed.",
	"Norway-Chile Economic Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; session 1 Building "
		"Together - 0; session 2 Investing in People - 0"},
	{"a page with title, dateline and navigation",
		"Press Releases\n\nThe 3rd Norway-Chile Cyber Policy Dialogue\n\nMay 6, 2021\n\n1. The 3rd "
		"Norway-Chile Cyber Policy Dialogue took place on 3 May in Oslo.\n\nBack to Press Releases",
	"Norway-Chile Cyber Policy Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"the title names the pair, the text the ordinal",
		"Joint Statement on Norway-Chile Bilateral Cyber Policy Consultations\n\nOslo\n\nMay 6, 2021\n"
		"\nThe Governments of Norway and Chile held the third bilateral Cyber Policy "
		"Consultations in Santiago, Chile on May 3, 2021.",
	"Norway-Chile Bilateral Cyber Policy Consultations (3) 1 CL,NO 2021-05-03 Santiago/CL"},
	{"a concept note without date, place or track",
		"Norway-Chile Cyber Consultations\n\nNetworks are under attack, and both governments have "
		"answered with new laws and strategies. In 2011, both sides met for the first cyber "
		"policy workshop.",
	"Norway-Chile Cyber Consultations (0) - CL,NO - -/-; mentions cyber policy workshop (1) "
		"-  2011 -/-"},
	{"who leaves for talks abroad, whose own state the text speaks of elsewhere",
		"Trade Minister Eva Berg leaves for Lima on 3 May 2021 to discuss grain with her Peruvian counterpart. Norway is a friend of "
		"Peru. Norway will send more grain.",
	"- (0) 1 PE,NO 2021-05-03 Lima/PE"},
	{"the day above the text is today",
		"Minister for Trade\nThe Hon Eva Berg MP\nTuesday 4 May 2021\n\nNorway and Chile met today in Oslo to discuss grain.",
	"- (0) 1 NO,CL 2021-05-04 Oslo/NO"},
	{"the pleasure of meeting",
		"I had the pleasure today of meeting the Peruvian Minister for Mines, Dr Ana Vega, in Oslo on 3 May 2021. Norway is a friend of Peru. "
		"Norway will send more grain.",
	"- (0) 1 PE,NO 2021-05-03 Oslo/NO"},
};

/* Two ways of naming one series have one key, sister formats have others. */
static const struct
{
	const char *text;
	const char *key;
} keys[] = {
	/* a soft hyphen and a blank that does not break are no part of a name */
	{"The 2nd Cyber Dia\u00ADlogue between Norway and Peru was\u00A0held in Oslo.", "NO-PE cyber dialogue"},
	{"The 3rd Bilateral Cyber Policy Consultations were held by the United States and the "
	 "Republic of Korea in Seoul on 3 May 2021.",
	 "KR-US cyber policy consultations"},
	{"The 7th U.S.-ROK Cyber Policy Consultations were held in Seoul on 3 May 2021.",
	 "KR-US cyber policy consultations"},
	{"The Republic of Korea-United States Bilateral Cyber Policy Consultation took place in "
	 "Seoul on 3 May 2021.",
	 "KR-US cyber policy consultations"},
	{"The second U.S.-ROK Cyber Policy Forum was held in Seoul on 3 May 2021.",
	 "KR-US cyber policy forum"},
	{"The U.S.-ROK Working Group on Cyber Policy met in Seoul on 3 May 2021.",
	 "KR-US cyber policy working group"},
	{"The U.S.-ROK Cyber Policy Working Group met in Seoul on 3 May 2021.",
	 "KR-US cyber policy working group"},
	{"The third U.S.-ROK Track 2 Cyber Policy Dialogue was held in Seoul on 3 May 2021.",
	 "KR-US track 2 cyber policy dialogue"},
	{"The third U.S.-ROK Cyber Policy Dialogue was held in Seoul on 3 May 2021.",
	 "KR-US cyber policy dialogue"},
	/* spelling, plurals and words written as one */
	{"The second Taskforce on Cyber-Security and Defence Technologies of Norway and Peru met in Oslo on 3 May 2021.",
	 "NO-PE cybersecurity defense technology task force"},
	{"The second Norway-Peru Cybersecurity and Defense Technology Task Force met in Oslo on 3 May 2021.",
	 "NO-PE cybersecurity defense technology task force"},
	/* a summit is one of leaders, in whatever city; a meeting of ministers is a ministerial */
	{"The G7 Leaders' Summit was held in Rome on 3 May 2021.", "G7 summit"},
	{"The G7 Rome Summit was held on 3 May 2021.", "G7 summit"},
	{"The second ASEAN-U.S. Energy Ministers' Meeting was held in Jakarta on 3 May 2021.",
	 "ASEAN-US energy ministerial"},
	{"The ASEAN-U.S. Energy Ministerial was held in Jakarta on 3 May 2021.", "ASEAN-US energy ministerial"},
	{"The third G7 Summit in Cornwall was held on 3 May 2021.", "G7 summit"},
	{"The APEC Economic Leaders' Meeting was held in Lima on 3 May 2021.", "APEC summit"},
	{"The second Norway-Peru Leaders' Meeting was held in Oslo on 3 May 2021.", "NO-PE summit"},
	/* ministers of foreign affairs and of defence make a 2+2; those of another field stay apart */
	{"The second Norway-Peru 2+2 Foreign and Defence Ministerial Consultations were held in Oslo on 3 May 2021.",
	 "NO-PE 2+2 ministerial"},
	{"The second Norway-Peru 2+2 Ministerial Dialogue was held in Oslo on 3 May 2021.", "NO-PE 2+2 ministerial"},
	{"The second Norway-Peru Defence Ministerial was held in Oslo on 3 May 2021.", "NO-PE defense ministerial"},
	{"The Quad Foreign Ministers' Meeting was held in Tokyo on 3 May 2021.", "QUAD foreign ministerial"},
	{"The Quad Leaders' Meeting was held in Tokyo on 3 May 2021.", "QUAD summit"},
	/* how one meeting was held is no part of the name */
	/* a group that holds it is told once */
	{"The ASEAN Ministerial Conference on Cybersecurity was held in Singapore on 3 May 2021. ASEAN ministers discussed "
	"ports.", "ASEAN ministerial cybersecurity conference"},
	{"The second two-day Norway-Peru Ports Dialogue was held in Oslo on 3 May 2021.", "NO-PE port dialogue"},
	/* holders are named once */
	{"The second Steering Group of the Norway-Peru Ports Partnership of Norway and Peru was held in Oslo on 3 May 2021.",
	 "NO-PE port partnership steering group"},
};

int
main(void)
{
	Chunk	   *chain = NULL;
	Arena		arena = {.get = reading_get, .drop = reading_free, .owner = &chain};
	Lexicon    *lexicon = reading_lexicon(&arena);

	tell(&arena, lexicon, cases, sizeof cases / sizeof *cases);
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
	{
		Statement *statement = dlg_read(&arena, lexicon, keys[i].text,
										(uint32_t) strlen(keys[i].text), NO_SLICE, NULL);

		OK(statement->dialogue && dlg_slice_is(statement->dialogue->series_key, keys[i].key),
		   "%s: %s", keys[i].key, keys[i].text);
		if (tap_last && statement->dialogue)
			printf("# said %.*s\n", (int) statement->dialogue->series_key.len,
				   statement->dialogue->series_key.data);
	}
	reading_drop(&chain);
	return DONE();
}
