/*
 * test_visit.c: visits that somebody in office paid to another state, as joint
 * texts and news of them open, courtesy calls, and countries that only a title, a
 * dateline or the sentence before tells.  Each reading is one line (told.h).
 */
#include "told.h"

static const Told cases[] = {
	{"a journey's state in the title, its city in the text",
		"Readout of Minister Berg's Travel to Chile\n\nMinister Anna Berg of Norway traveled to Santiago, Chile on May 3. She met with "
		"Chilean Minister Luis Rojas.",
	"- (0) 1 CL,NO 2021-05-03 Santiago/CL"},
	{"the days of a journey, where the place is told again",
		"President Anna Berg of Norway will travel to Santiago, Chile on May 6. While in Santiago, President Berg will meet with "
		"President Luis Rojas to discuss trade.",
	"- (0) 1 CL,NO 2021-05-06 Santiago/CL"},
	{"a meeting for which somebody stays, its group's name in brackets; a title with the number of a picture",
		"Norway-Chile Foreign Ministers' Meeting2\n\nOn May 3, Ms. Anna Berg, Minister for Foreign Affairs, who is visiting Lima to "
		"attend the APEC (Asia-Pacific Economic Cooperation) Ministerial Meeting, held a meeting with Mr. Luis Rojas, Minister of "
		"Foreign Affairs of Chile.",
	"Norway-Chile Foreign Ministers' Meeting (0) 1 CL,NO 2021-05-03 Lima/PE"},
	{"a journey with its days, before who met",
		"Deputy Minister Anna Berg of Norway traveled to Santiago, Chile on May 3-4. She met with Chilean Minister Luis Rojas.",
	"- (0) 1 CL,NO 2021-05-03/2021-05-04 Santiago/CL"},
	{"a delegation led to a city in the week of a day",
		"During the week of May 3, Deputy Minister Anna Berg of Norway led a delegation to Santiago, Chile. They met with "
		"Minister Luis Rojas to discuss trade between Norway and Chile.",
	"- (0) 1 CL,NO 2021-05 Santiago/CL"},
	{"of several places none is where they met",
		"Minister Anna Berg of Norway traveled to Chile and Peru from May 1 to 3. She met with Chilean Minister Luis Rojas and "
		"Peruvian Minister Ana Soto.",
	"- (0) 1 CL,PE,NO 2021-05-01/2021-05-03 -/-"},
	{"a visit paid at an invitation",
		"At the invitation of H.E. Luis Rojas, President of Chile, H.E. Anna Berg, Prime Minister of Norway, paid an "
		"official visit to the Republic of Chile from 27 to 29 April 2021.",
	"- (0) 1 CL,NO 2021-04-27/2021-04-29 -/CL"},
	{"visited at an invitation",
		"The Prime Minister of Norway, Anna Berg, visited Chile on April 27-29, 2021 at the invitation of President Luis "
		"Rojas.",
	"- (0) 1 NO,CL 2021-04-27/2021-04-29 -/CL"},
	{"a journey without an invitation or a kind may be one of one's own",
		"The Prime Minister of Norway, Anna Berg, visited Chile on April 27-29, 2021 to see its glaciers.",
	"none"},
	{"one is still on the visit",
		"Prime Minister Anna Berg of Norway is on a state visit to Chile.",
	"- (0) 1 NO,CL - -/CL"},
	{"a visit that one is asked to pay",
		"President Luis Rojas of Chile invited Prime Minister Anna Berg of Norway to pay an official visit to Chile.",
	"none"},
	{"a joint text at the end of a visit",
		"In a Joint Statement issued on 29 April 2021 at the end of Norwegian Prime Minister Anna Berg's visit to Chile, "
		"the two countries praised their ties.",
	"- (0) 1 NO,CL - -/CL"},
	{"a text of one party at the end of a visit",
		"At the end of Norwegian Prime Minister Anna Berg's visit to Chile, the Ministry of Fisheries praised its ships.",
	"none"},
	{"the guest's country stands in the dateline only",
		"OSLO: Prime Minister Anna Berg paid a three-day visit to Chile.",
	"- (0) 1 CL,NO - -/CL"},
	{"one has arrived on a visit",
		"Chilean President Luis Rojas arrived in Norway on Monday on a two-day state visit for talks on fish.",
	"- (0) 1 CL,NO 2021-05-03/2021-05-04 -/NO"},
	{"an envoy's visit, his country told by the title",
		"Norway-Chile Joint Statement on Fish\n\nAt the conclusion of Special Envoy for Fish Luis Rojas's visit to the "
		"Kingdom of Norway, the two countries released the following statement.",
	"- (0) 1 NO,CL - -/NO"},
	{"a courtesy call",
		"The Foreign Minister of Norway, Anna Berg, called on the President of Chile, Luis Rojas, in Santiago today.",
	"- (0) 1 NO,CL 2021-05-04 Santiago/CL"},
	{"what somebody is called on to do",
		"The Foreign Minister of Norway, Anna Berg, called on the President of Chile to release the ships.",
	"none"},
	{"the host's country stands in the dateline only",
		"OSLO: Foreign Minister Anna Berg received the President of Chile, Luis Rojas, on Monday.",
	"- (0) 1 CL,NO 2021-05-03 -/-; host Norway"},
	{"a dateline that is no seat of a government",
		"GENEVA: Foreign Minister Anna Berg met the President of Chile, Luis Rojas, on Monday.",
	"- (0) 1 CL 2021-05-03 -/-"},
	{"a release of a foreign office that leaves its own country unsaid",
		"Office of the Spokesperson\n\nDeputy Secretary Berg's Meeting with Chilean President Rojas\n\nDeputy Secretary "
		"of State Anna Berg met with Chilean President Luis Rojas to discuss fish.",
	"- (0) 1 CL,US - -/-"},
	{"in what quality others act",
		"As ASEAN partners, we, the Foreign Ministers of Norway and Chile, met today in Manila.",
	"- (0) 1 NO,CL 2021-05-04 Manila/PH"},
	{"one is visiting",
		"Prime Minister Anna Berg of Norway is visiting Chile at the invitation of President Luis Rojas.",
	"- (0) 1 NO,CL - -/CL"},
	{"the state visited is that of whom one met there",
		"During her visit to Chile, Norwegian Foreign Minister Anna Berg met Foreign Minister Luis Rojas.",
	"- (0) 1 NO,CL - -/CL"},
	{"a visit as the sentence's subject",
		"The two-day official visit of the President of Chile to Norway ended on Monday.",
	"- (0) 1 CL,NO 2021-05-03 -/NO"},
	{"a visit that is only recalled",
		"The parties recalled the state visit of the President of Chile to Norway.",
	"none"},
	{"who we are is told before we met",
		"We, the leaders of Norway, Chile and Peru, reaffirm our commitment to fish. We met in Oslo today.",
	"- (0) 1 NO,CL,PE 2021-05-04 Oslo/NO"},
	{"two who are known from the first sentence",
		"Norwegian Foreign Minister Anna Berg and Chilean Foreign Minister Luis Rojas agreed to protect fish.\n\nThe "
		"announcement came after Berg and Rojas met in Oslo on Monday.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"officials behind semicolons, what they met for",
		"On 3 May 2021, the State Secretary of the Norwegian Ministry of Ports, Anna Berg, met with the Vice-Minister of Ports of Chile, "
		"Luis Rojas; the Vice-Minister of Ports of Peru, Ana Vega; and the State Secretary of Sweden, Tom Hill, for a discussion on "
		"topics of importance for the European Union, NATO, and Kenya.",
	"- (0) 1 NO,CL,PE,SE 2021-05-03 -/-"},
	{"a guest who is visiting meets in the other's country",
		"Visiting Chilean Defence Minister Luis Rojas on Monday held talks with Norwegian army chief Anna Berg.",
	"- (0) 1 CL,NO 2021-05-03 -/NO"},
	{"a body that hosts a meeting without a name, officials for several regions",
		"On 3 May 2021, the Ministry of Foreign Affairs hosted a meeting of the Nordic and Chilean Directors for Eastern "
		"Europe and Russia.",
	"- (0) 1 DK,FI,IS,NO,SE,CL 2021-05-03 -/-; host Ministry of Foreign Affairs"},
	{"a party's agency hosts",
		"The Norway-Chile Ports Dialogue took place in Oslo on 3 May 2021. The meeting was hosted by Norway's National Ports Agency.",
	"Norway-Chile Ports Dialogue (0) 1 CL,NO 2021-05-03 Oslo/NO; host National Ports Agency"},
	{"a title's meeting is told of again with its place",
		"Anna Berg Leads Norwegian Delegation To 38th Meeting Of ASEAN Interior Ministers\n\nOSLO, 4 May 2021 - Anna Berg, Deputy "
		"Prime Minister of Norway, headed the Norwegian delegation taking part in the 38th meeting of ASEAN Interior Ministers "
		"in the Kingdom of Bahrain on Monday.",
	"Meeting Of ASEAN Interior Ministers (38) 1 ASEAN 2021-05-03 -/BH"},
	{"what was said at a meeting during the visit tells more",
		"Prime Minister Anna Berg of Norway, who is on an official visit to Chile, held the third Norway-Chile Ports "
		"Dialogue in Santiago on 3 May.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Santiago/CL"},
	{"relations reaffirmed during a visit",
		"The good relations between Norway and Chile were reaffirmed during the visit of H.E President Ana Rojas to Oslo on "
		"3 May 2021.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"talks on the occasion of a visit",
		"On the occasion of the visit of the Chilean President, Ana Rojas, to Norway on 3 May 2021, the two leaders held talks.",
	"- (0) 1 CL,NO 2021-05-03 -/NO"},
	{"a statement issued on the occasion of a visit",
		"This statement was issued on the occasion of the official visit of President Ana Rojas of Chile to Norway from 2 to 3 "
		"May 2021.",
	"- (0) 1 CL,NO 2021-05-02/2021-05-03 -/NO"},
	{"a visit that took place",
		"The visit of the Foreign Minister of Chile, Ana Rojas, to Norway took place on 3 May 2021.",
	"- (0) 1 CL,NO 2021-05-03 -/NO"},
	{"a visit concluded",
		"Norwegian Foreign Minister Ola Berg concluded his two-day visit to Chile on 3 May 2021.",
	"- (0) 1 NO,CL 2021-05-03 -/CL"},
};

int
main(void)
{
	return tell_all(cases, sizeof cases / sizeof *cases);
}
