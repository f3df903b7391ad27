/*
 * test_press.c: how press notes of ministries and agencies tell of a meeting:
 * who met, received or visited whom, what opens the sentence, where cities
 * host, which side a group is.  Each reading is one line (told.h).
 */
#include "told.h"

static const Told cases[] = {
	{"a minister met another, by his office",
		"Foreign Minister Anna Berg of Norway met the Minister of Foreign Affairs of Chile, Luis Rojas, in Oslo on "
		"3 May.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"a minister will welcome a counterpart, at home",
		"Norwegian Foreign Minister Anna Berg will welcome her Chilean counterpart Luis Rojas in Oslo on 7 May.",
	"- (0) 1 NO,CL 2021-05-07 Oslo/NO"},
	{"they have held talks", "Norway and Chile have held talks in Lima.", "- (0) 1 NO,CL - Lima/PE"},
	{"the ministry of one capital said so",
		"Foreign Minister Anna Berg and her Chilean counterpart, Luis Rojas, held talks in Lima, Oslo's foreign ministry said Monday.",
	"- (0) 1 CL,NO - Lima/PE"},
	{"who is received for consultations is received at home",
		"Deputy Minister Anna Berg received State Secretary Luis Rojas of Chile for political consultations in Oslo "
		"on 3 May.",
	"- (0) 1 CL,NO 2021-05-03 Oslo/NO; host Norway"},
	{"a sentence that begins with the meeting",
		"Meeting in Oslo on 3 May, Foreign Minister Anna Berg of Norway and Foreign Minister Luis Rojas of Chile "
		"spoke of the sea.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"at a meeting with a counterpart, somebody said",
		"At a meeting with her Chilean counterpart in Oslo on 3 May, the Norwegian Foreign Minister said that trade "
		"grows.",
	"- (0) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"at a meeting that opens the sentence, both agreed",
		"At a special meeting in Oslo on 3 May, Norway and Chile agreed to set up a forum.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"in a meeting between commas, both urged",
		"The Foreign Ministers of Norway and Chile, in a meeting on 3 May in Oslo, urged all states to cooperate.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"in their first dialogue, both agreed",
		"In their first strategic dialogue in Oslo on 3 May, the Foreign Ministers of Norway and Chile agreed on a plan.",
	"strategic dialogue (1) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"at the meeting that was told of before, nobody met anew",
		"At the meeting in Oslo, Norway and Chile agreed to set up a forum.",
	"none"},
	{"a namesake of somebody known brings no party of his own",
		"Prime Minister Ann Lee of Norway met President Michel Aoun of Lebanon in Oslo on 3 May.",
	"- (0) 1 NO,LB 2021-05-03 Oslo/NO"},
	{"a numbered meeting issued a statement",
		"The 52nd ASEAN Foreign Ministers’ Meeting issued a joint communiqué in Jakarta on 3 May.",
	"ASEAN Foreign Ministers’ Meeting (52) 1 ASEAN 2021-05-03 Jakarta/ID"},
	{"a video conference that somebody had",
		"Vice Minister Anna Berg of Norway had a video conference with State Secretary Luis Rojas of Chile on 3 May.",
	"- (0) 1 NO,CL 2021-05-03 -/-"},
	{"two opened consultations",
		"State Secretary Anna Berg and her Chilean counterpart opened the Norwegian-Chilean cyber consultations in "
		"Oslo on 3 May.",
	"Norwegian-Chilean cyber consultations (0) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"any talks held by two",
		"Norway and Chile held talks in Oslo on 3 May.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"others than the subject stand behind with",
		"Norway organized an experts meeting with Chile and Canada in Oslo on 3 May.",
	"- (0) 1 CL,CA,NO 2021-05-03 Oslo/NO; organiser Norway"},
	{"a city that hosts gives place and host",
		"From 2 to 4 May 2021, Oslo hosted the third Norway-Chile Economic Dialogue.",
	"Norway-Chile Economic Dialogue (3) 1 CL,NO 2021-05-02/2021-05-04 Oslo/NO; host Norway"},
	{"a day and a place between the verb and the name",
		"Norway hosted on Monday 3 May in Oslo the ninth Norway-Chile Security Dialogue.",
	"Norway-Chile Security Dialogue (9) 1 CL,NO 2021-05-03 Oslo/NO; host Norway"},
	{"the country of a visit",
		"On 3 May, Foreign Minister Anna Berg, who was on an official visit to Chile, held the first Norway-Chile "
		"strategic dialogue with Minister Luis Rojas.",
	"Norway-Chile strategic dialogue (1) 1 CL,NO 2021-05-03 -/CL"},
	{"the day before all else is the meeting's",
		"On 3 May 2021, Norway and Chile held the sixth Ports Dialogue in Oslo, as a follow-up to the one held in 2019 "
		"and preceded by an experts' meeting on 29 April 2021.",
	"Norway-Chile Ports Dialogue (6) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"a group as one side, states as the other",
		"The Third Meeting between the Foreign Ministers of ASEAN and the Foreign Ministers of Norway, Chile and Canada "
		"was held in Oslo on 3 May 2021.",
	"- (3) 1 ASEAN,NO,CL,CA 2021-05-03 Oslo/NO"},
	{"a title's name for a meeting with its number",
		"Joint Statement on the Third Norway-Chile Cyber Dialogue\n\nExperts from Norway and Chile convened for their "
		"third cybersecurity consultation in Oslo on 3 May.",
	"Norway-Chile Cyber Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"ministerial says of what kind the dialogue is",
		"Norway and Chile held the second Norway-Chile ministerial strategic dialogue in Oslo on 3 May.",
	"Norway-Chile ministerial strategic dialogue (2) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a trilateral",
		"Oslo University hosted the second Norway-Chile-Canada Trilateral on Ports in Oslo on 3 May 2021.",
	"Norway-Chile-Canada Trilateral on Ports (2) 1 CA,CL,NO 2021-05-03 Oslo/NO; host Oslo University"},
	{"parts of a named dialogue: the meeting was part of it",
		"Norway and Chile met in Oslo on 3 May 2021 as part of the Norway-Chile Strategic Dialogue.",
	"Norway-Chile Strategic Dialogue (0) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a hyphenated pair of full names",
		"The European Union - Chile Ports Dialogue was held in Oslo on 3 May 2021.",
	"European Union - Chile Ports Dialogue (0) 1 CL,EU 2021-05-03 Oslo/NO"},
	{"a dialogue that is launched, its first meeting to come",
		"Norway and Chile launched the Norway-Chile Ports Dialogue. The first meeting will take place in Oslo in May "
		"2022.",
	"Norway-Chile Ports Dialogue (0) 1 CL,NO - -/-; announces Norway-Chile Ports Dialogue (1) 1 CL,NO "
		"2022-05 Oslo/NO"},
	{"letters of Vietnamese",
		"The 14th defence policy dialogue between Việt Nam and Norway took place in Hà Nội on 3 May.",
	"Vietnam-Norway defence policy dialogue (14) 1 VN,NO 2021-05-03 Hà Nội/VN"},
	{"here is the city that a caption names",
		"Minister Anna Berg and Minister Luis Rojas shake hands in Oslo, Norway, on 3 May 2021.\n\nThe third "
		"Norway-Chile Ports Dialogue was held here on Monday.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"they came together",
		"Cyber experts of Norway and Chile came together in Oslo on 3 May for the third Norwegian-Chilean Cyber "
		"Consultations.",
	"Norwegian-Chilean Cyber Consultations (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a session of the meeting and the meeting by another name are no other meetings",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. The first session dealt with norms. This "
		"was the third consultation on cyber held by Norway and Chile in Oslo on 3 May 2021.",
	"Norway-Chile Cyber Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"the next round, as an agency counts, was held: nothing is announced",
		"NORWAY, CHILE HOLD PORT CONSULTATIONS\n\nThe next round of port consultations has been held between the "
		"ministries of foreign affairs of Norway and Chile.",
	"Norway-Chile PORT CONSULTATIONS (0) 1 NO,CL - -/-"},
	{"a meeting that ended with a paper",
		"A trilateral meeting of foreign ministers of Norway, Chile and Canada in Oslo ended with the adoption of a "
		"declaration.",
	"- (0) 1 NO,CL,CA - Oslo/NO"},
	{"a numbered edition is the subject of what it treated",
		"The second edition of the Norway-Chile bilateral cyber dialogue discussed many aspects of cooperation.",
	"Norway-Chile cyber dialogue (2) 1 CL,NO - -/-"},
	{"the meeting stands behind its verb",
		"On 3 May 2021, in Lima, on the eve of the Fifth Ocean Summit, was held the Meeting of Foreign Ministers of "
		"Norway and Chile.",
	"- (0) 1 NO,CL 2021-05-03 Lima/PE; mentions Ocean Summit (5) -  - -/-"},
	{"a region whose states meet as a group",
		"The EU-Central Asia Security Dialogue was held in Brussels on 3 May 2021.",
	"EU-Central Asia Security Dialogue (0) 1 KG,KZ,TJ,TM,UZ,EU 2021-05-03 Brussels/BE"},
	{"a house named for another city",
		"Foreign secretaries of Norway and Chile held talks at Lima House in Santiago on 3 May 2021.",
	"- (0) 1 NO,CL 2021-05-03 Santiago/CL"},
	{"a country's capital, without its name",
		"The foreign ministers of Norway and Chile met in the Peruvian capital on 3 May 2021.",
	"- (0) 1 NO,CL 2021-05-03 -/PE"},
	{"a part of a country is where they met",
		"Minister Berg of Norway held talks with his Chilean counterpart Luis Rojas in Cusco, south Peru, on 3 May 2021.",
	"- (0) 1 NO,CL 2021-05-03 Cusco/PE"},
	{"talks that open a sentence bear no name",
		"Talks between the foreign secretaries of Norway and Chile have ended, and both will speak to the press.",
	"- (0) 1 NO,CL - -/-"},
	{"a decision taken at a meeting between officials",
		"Norway and Chile agreed to go on. The decision was taken at an hour-long meeting between Foreign Secretary Berg "
		"and her Chilean counterpart Luis Rojas.",
	"- (0) 1 CL,NO - -/-"},
};

int
main(void)
{
	return tell_all(cases, sizeof cases / sizeof *cases);
}
