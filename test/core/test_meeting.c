/*
 * test_meeting.c: the other meetings that a statement tells of: those with the
 * dialogue's own initials, those of people without a name, hosts and places
 * told before the name.  Each reading is one line (told.h).
 */
#include "told.h"

#define FOURTH "The 4th Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. "
#define FOURTH_READ "Norway-Chile Cyber Dialogue (4) 1 CL,NO 2021-05-03 Oslo/NO"
#define MET "President Anna Berg of Norway met with President Luis Rojas of Chile in Oslo on 3 May 2021. "
#define MET_READ "- (0) 1 NO,CL 2021-05-03 Oslo/NO"

static const Told cases[] = {
	{"the short form of a series told before; the capital that a meeting is named for is no party",
		FOURTH "They welcomed the work of the Peru-Chile Fisheries Forum. They will report to the sixth Fisheries Forum in Lima in "
		"2022 and to the Paris Conference.",
	FOURTH_READ "; mentions Peru-Chile Fisheries Forum (6) - CL,PE 2022 Lima/PE; mentions Paris Conference (0) -  - Paris/FR"},
	{"a last and a next one of another series are two; what follows two joined names is told of both",
		FOURTH "They have met since the last Ports Summit in Lima in 2019 and prepared the next Ports Summit. They "
		"welcomed the Sixth Meeting of the Joint Committee on Trade and the Second Fishing Forum, which will be held "
		"in Chile in 2022.",
	FOURTH_READ "; mentions Ports Summit (0) -  2019 Lima/PE; mentions Ports Summit (0) -  - -/-; mentions Joint "
		"Committee on Trade (6) -  2022 -/CL; mentions Fishing Forum (2) -  2022 -/CL"},
	{"earlier rounds, each with its place and day; the first since a year",
		FOURTH "The first two rounds were held in Oslo on 3-4 January 2018 and Santiago on 5 April 2019. It was the "
		"first dialogue since 2020.",
	FOURTH_READ "; recalls Norway-Chile Cyber Dialogue (1) 1 CL,NO 2018-01-03/2018-01-04 Oslo/NO; recalls "
		"Norway-Chile Cyber Dialogue (2) 1 CL,NO 2019-04-05 Santiago/CL; recalls Norway-Chile Cyber Dialogue (3) 1 "
		"CL,NO 2020 -/-"},
	{"a list of former rounds in lines of their own",
		FOURTH "\n\n(List of former dialogues)\n\nThe 1st Dialogue: May 19, 2017 Oslo\nThe 2nd Dialogue: October 28, 2018 "
		"Santiago\n",
	FOURTH_READ "; recalls Norway-Chile Cyber Dialogue (1) 1 CL,NO 2017-05-19 Oslo/NO; recalls Norway-Chile Cyber "
		"Dialogue (2) 1 CL,NO 2018-10-28 Santiago/CL"},
	{"the first talks are not two rounds in two cities; other consultations of a higher number on an earlier day",
		FOURTH "The first cyber talks showed in Oslo and Santiago what is at stake. Earlier on April 24, the 10th round "
		"of Norway-Chile consultations on fishing was held in Lima.",
	FOURTH_READ "; mentions Norway-Chile consultations (10) - "
		"CL,NO 2021-04-24 Lima/PE"},
	{"a dialogue on something else is no sister; what an instrument is on is no meeting; a way to meet is none either",
		FOURTH "Earlier the delegation held the 3rd Norway-Chile Ports Dialogue. They signed an MoU on Political "
		"Consultations. They noted the 12th Joint Committee meeting, held by videoconference on 12 April.",
	FOURTH_READ "; mentions Norway-Chile Ports Dialogue (3) - CL,NO - -/-; mentions Joint Committee (12) -  2021-04-12 -/-"},
	{"a city hosts; whom another invites; a day told of the meeting before",
		FOURTH "Santiago will host the next dialogue in 2022. Norway invited Chile to Bergen for the 6th dialogue. They "
		"welcomed the 2nd Ports Summit held in Lima in May 2020 and agreed to hold the 7th dialogue in China.",
	FOURTH_READ "; announces Norway-Chile Cyber Dialogue (5) 1 CL,NO 2022 Santiago/CL; announces Norway-Chile Cyber Dialogue "
		"(6) 1 CL,NO - Bergen/NO; mentions Ports Summit (2) -  2020-05 Lima/PE; announces Norway-Chile Cyber Dialogue (7) 1 "
		"CL,NO - -/CN"},
	{"who opens a sentence with talks did elsewhere what he then did",
		FOURTH "In her discussions with Minister Soto, Ms. Berg spoke of operations in Lima.", FOURTH_READ},
	{"who had met before, and their summit",
		FOURTH "The two ministers had met in Lima in February. It took up what their leaders agreed at their summit in Bergen "
		"in March.",
	FOURTH_READ "; mentions - (0) -  2021-02 Lima/PE; mentions - (0) -  2021-03 Bergen/NO"},
	{"the body's next meeting by its short form; the next one; an anniversary is no number; two names with an article each",
		"The 5th Meeting of the Norway-Chile Joint Working Group (JWG) on Ports was held in Oslo on 3 May 2021. They agreed to "
		"hold the 6th meeting of the JWG on Ports in Lima. They prepared the 50th Anniversary Summit in Bergen, and the "
		"second Summit for Fish and the Harbour Forum.",
	"Norway-Chile Joint Working Group on Ports (5) 1 CL,NO 2021-05-03 Oslo/NO; announces Norway-Chile Joint Working Group "
		"on Ports (6) 1 CL,NO - Lima/PE; mentions Anniversary Summit (0) -  - Bergen/NO; mentions Summit for Fish (2) -  - "
		"-/-; mentions Harbour Forum (0) -  - -/-"},
	{"places and years of earlier rounds behind the day of the dialogue",
		"The 4th Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021, following earlier rounds in Lima (2019) and Oslo "
		"(2018). They agreed to hold a fifth dialogue in Santiago in 2022. The sixth is to be held in Oslo.",
	FOURTH_READ "; recalls Norway-Chile Cyber Dialogue (0) 1 CL,NO 2019 Lima/PE; recalls Norway-Chile Cyber Dialogue (0) 1 "
		"CL,NO 2018 Oslo/NO; announces Norway-Chile Cyber Dialogue (5) 1 CL,NO 2022 Santiago/CL; announces Norway-Chile Cyber "
		"Dialogue (6) 1 CL,NO - Oslo/NO"},
	{"meetings of another level before a summit; a visit for a meeting; a summit meeting",
		"The 2nd Norway-Chile Summit was held in Oslo on 3 May 2021. It was preceded by the Ministerial meeting on 2 May. The "
		"minister visited Lima last year for the 2nd Ports Summit. The 1st Summit was held in Bergen in 2018.",
	"Norway-Chile Summit (2) 1 CL,NO 2021-05-03 Oslo/NO; mentions Ministerial meeting (0) -  2021-05-02 -/-; mentions Ports "
		"Summit (2) -  2020 Lima/PE; recalls Norway-Chile Summit (1) 1 CL,NO 2018 Bergen/NO"},
	{"the next one",
		FOURTH "The dialogue covered ports. The next one will be held in Santiago in 2022.",
	FOURTH_READ "; announces Norway-Chile Cyber Dialogue (5) 1 CL,NO 2022 Santiago/CL"},
	{"dated sessions of the dialogue spoken of",
		FOURTH "They built upon the May 24, 2018 session in Lima, and the progress made during the July 15, 2019 session in "
		"Bergen.",
	FOURTH_READ "; recalls Norway-Chile Cyber Dialogue (0) 1 CL,NO 2018-05-24 Lima/PE; recalls Norway-Chile Cyber "
		"Dialogue (0) 1 CL,NO 2019-07-15 Bergen/NO"},
	{"a number with day or place makes a bare noun a meeting; a body's is not the dialogue's",
		FOURTH "They took up what the 44th summit in Lima in December 2020 decided. The next joint commission meeting "
		"will take place in Bergen in 2022. Chile will host a ports dialogue in Santiago in December.",
	FOURTH_READ "; mentions summit (44) -  2020-12 Lima/PE; mentions joint commission (0) -  2022 Bergen/NO; mentions "
		"ports dialogue (0) -  2021-12 Santiago/CL at Chile"},
	{"meeting again in a session is one meeting; a season is the next one to come",
		FOURTH "They agreed to meet again in a plenary session at the end of September. The Ports Forum will take "
		"place in Lima in the fall.",
	FOURTH_READ "; announces Norway-Chile Cyber Dialogue (5) 1 CL,NO 2021-09 -/-; mentions Ports Forum (0) -  2021-23 "
		"Lima/PE"},
	{"what is launched at a summit does not date its founding; compounds end in any word",
		FOURTH "The programme was launched at the Ports Summit in June 2020. They spoke at the Harbour-La Forum.",
	FOURTH_READ "; mentions Ports Summit (0) -  2020-06 -/-; mentions Harbour-La Forum (0) -  - -/-"},
	{"the next one, in small letters and other words",
		"The third Norway-Chile ministerial dialogue on fighting ocean crimes was held in Oslo on 3 May 2021. The two "
		"sides agreed to convene the next ocean security ministerial dialogue in Chile in 2022.",
	"Norway-Chile ministerial dialogue on fighting ocean crimes (3) 1 CL,NO 2021-05-03 Oslo/NO; announces "
		"Norway-Chile ministerial dialogue on fighting ocean crimes (4) 1 CL,NO 2022 -/CL"},
	{"the next dialogue on another subject is of another series",
		"The third Norway-Chile economic dialogue was held in Oslo on 3 May 2021. The two sides agreed to convene the "
		"next human rights dialogue in Chile in 2022.",
	"Norway-Chile economic dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; mentions human rights dialogue (0) -  2022 -/CL"},
	{"who will host the next gives its country",
		FOURTH "Chile will host the next meeting of the Cyber Dialogue in 2022.",
	FOURTH_READ "; announces Norway-Chile Cyber Dialogue (5) 1 CL,NO 2022 -/CL at Chile"},
	{"the initials of the series",
		"The 5th Norway-Chile Foreign Office Consultations were held in Oslo on 3 May 2021. It was agreed to hold "
		"the next FOC in Santiago.",
	"Norway-Chile Foreign Office Consultations (5) 1 CL,NO 2021-05-03 Oslo/NO; announces Norway-Chile Foreign "
		"Office Consultations (6) 1 CL,NO - Santiago/CL"},
	{"a joint commission of others is no meeting of this series",
		"The 5th Norway-Chile Foreign Office Consultations were held in Oslo on 3 May 2021. They will report to the "
		"next Joint Commission Meeting.",
	"Norway-Chile Foreign Office Consultations (5) 1 CL,NO 2021-05-03 Oslo/NO; mentions Joint Commission (0) -  - "
		"-/-"},
	{"the one before, by another word",
		"The 5th Foreign Office Consultations between Norway and Chile were held in Oslo on 3 May 2021. The fourth "
		"Foreign Ministry Consultations between Norway and Chile took place in Santiago in 2019.",
	"Norway-Chile Foreign Office Consultations (5) 1 NO,CL 2021-05-03 Oslo/NO; recalls Norway-Chile Foreign Office "
		"Consultations (4) 1 NO,CL 2019 Santiago/CL"},
	{"the dialogue itself in small letters is no other meeting",
		FOURTH "This fourth inter-agency dialogue on cyber issues was long. They concluded their fourth dialogue.",
	FOURTH_READ},
	{"the meeting of the same two is recalled, that of others mentioned",
		MET "It follows the two leaders' meeting in Santiago in May 2019, and the talks between the two were followed "
		"by meetings between Minister Solberg and Minister Soto in Bergen in June 2019.",
	MET_READ "; recalls - (0) -  2019-05 Santiago/CL; mentions - (0) -  2019-06 Bergen/NO"},
	{"a call that two had",
		MET "They took up President Berg's call with President Rojas on 3 March.",
	MET_READ "; mentions - (0) -  2021-03-03 -/-"},
	{"the initials in the plural",
		"The 5th Norway-Chile Foreign Office Consultations were held in Oslo on 3 May 2021. The last FOCs were held in "
		"March 2020.",
	"Norway-Chile Foreign Office Consultations (5) 1 CL,NO 2021-05-03 Oslo/NO; recalls Norway-Chile Foreign Office "
		"Consultations (4) 1 CL,NO 2020-03 -/-"},
	{"a meeting of others, told with its day and place; a group in brackets behind its members",
		FOURTH "It followed a meeting in November in Bergen between the prime ministers of both countries, and the "
		"Norway-Peru-Chile (Trio) Foreign Ministers' Meeting in March.",
	FOURTH_READ "; mentions - (0) -  2020-11 Bergen/NO; mentions Norway-Peru-Chile (Trio) Foreign Ministers' Meeting "
		"(0) - CL,PE,NO 2021-03 -/-"},
	{"a meeting of people has no name of a series",
		FOURTH "They aim to convene a trilateral meeting of Foreign Ministers.",
	FOURTH_READ},
	{"day and place stand before the name",
		MET "They looked forward to meeting this summer, in Bergen, for the Nordic Summit.",
	MET_READ "; mentions Nordic Summit (0) - DK,FI,IS,NO,SE 2021-22 Bergen/NO"},
	{"on the margins of a session: at the same place",
		"The 4th Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021 on the margins of the 65th Ordinary Session "
		"of the Fisheries Commission of the North.",
	FOURTH_READ "; mentions Fisheries Commission of the North (65) -  - Oslo/NO"},
	{"a working group that one organisation set up is no meeting of parties",
		FOURTH "They welcomed the measures adopted by the OAS Working Group on Cyber Measures.",
	FOURTH_READ},
	{"a list of the meetings before, each with month and city",
		FOURTH "First dialogue: February 2018, Oslo; Second dialogue: March 2019, Santiago, Chile; "
		"Third dialogue: May 2020, Bergen.",
	FOURTH_READ "; recalls Norway-Chile Cyber Dialogue (1) 1 CL,NO 2018-02 Oslo/NO; "
		"recalls Norway-Chile Cyber Dialogue (2) 1 CL,NO 2019-03 Santiago/CL; "
		"recalls Norway-Chile Cyber Dialogue (3) 1 CL,NO 2020-05 Bergen/NO"},
	{"which will be held: country and year",
		FOURTH "They talked of the upcoming Nordic-Andean summit, which will be held in Peru in 2022.",
	FOURTH_READ "; mentions Nordic-Andean summit (0) - DK,FI,IS,NO,SE 2022 -/PE"},
	{"rounds of what is no meeting",
		FOURTH "They will fund a second round of the Norwegian-Chilean Hydrogen Incubator.",
	FOURTH_READ},
	{"in an announcement the upcoming talks are the dialogue itself",
		"The 5th Norway-Chile Policy Talks will be held in Oslo on 12 May. The upcoming Talks will deal with fish.",
	"Norway-Chile Policy Talks (5) 1 CL,NO 2021-05-12 Oslo/NO"},
	{"to meet again in a month without its year is to come",
		FOURTH "The two sides agreed to meet again in Santiago in September.",
	FOURTH_READ "; announces Norway-Chile Cyber Dialogue (5) 1 CL,NO 2021-09 Santiago/CL"},
	{"the short form that the text defines, whatever letters it takes",
		"The third Norway-Chile Counterpiracy Working Group (CPWG) met in Oslo on 3 May 2021. Chile will host the next "
		"CPWG in 2022.",
	"Norway-Chile Counterpiracy Working Group (3) 1 CL,NO 2021-05-03 Oslo/NO; announces Norway-Chile Counterpiracy "
		"Working Group (4) 1 CL,NO 2022 -/CL at Chile"},
	{"agreed to reconvene, scheduled to meet: the next one, but of leaders another",
		FOURTH "The two sides agreed to reconvene in the coming weeks. The leaders of the Nordic states are scheduled to "
		"meet in Bergen, Norway, in December.",
	FOURTH_READ "; announces Norway-Chile Cyber Dialogue (5) 1 CL,NO - -/-; mentions - (0) -  2021-12 Bergen/NO"},
	{"one for each date of a list; a place behind two dates is that of both",
		FOURTH "They recalled the Ports Summits held on May 14, 2015 in Lima, and on April 21, 2016 and May 21, 2017 in "
		"Bergen.",
	FOURTH_READ "; mentions Ports Summits (0) -  2015-05-14 Lima/PE; mentions Ports Summits (0) -  2016-04-21 Bergen/NO; "
		"mentions Ports Summits (0) -  2017-05-21 Bergen/NO"},
	{"a day before adjectives or a comma, and before the place where something was told",
		FOURTH "They took up the March 24 extraordinary Ports Summit in Lima. It was announced in April 2020 at the "
		"second Fishing-19 Forum.",
	FOURTH_READ "; mentions Ports Summit (0) -  2021-03-24 Lima/PE; mentions Fishing-19 Forum (2) -  2020-04 -/-"},
	{"on the margins of the X to discuss Y: neither the day nor Y's place is the X's",
		"Norway and Chile met in Oslo on 3 May 2021 on the margins of the Ports Conference to discuss the crisis in Peru.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO; mentions Ports Conference (0) -  - Oslo/NO"},
	{"ministers of the same group are no sherpas; future sessions at large are none in particular",
		"The Nordic Sherpas' Meeting was held in Oslo on 3 May 2021. It follows the Nordic Foreign Ministers' Meeting "
		"held in Bergen on 26 April 2021. They agreed to future sessions of the meeting.",
	"Nordic Sherpas' Meeting (0) 1 DK,FI,IS,NO,SE 2021-05-03 Oslo/NO; mentions Nordic Foreign Ministers' Meeting (0) - "
		"DK,FI,IS,NO,SE 2021-04-26 Bergen/NO"},
	{"a dialogue of the same two on something else, on another day, is another",
		FOURTH "They built on the Norway-Chile dialogue on fishing held in September 2019.",
	FOURTH_READ "; mentions Norway-Chile dialogue (0) - CL,NO 2019-09 -/-"},
	{"initials of the plural; the month of a meeting that has its year in its name",
		"The 2nd Norway-Chile Foreign Office Consultation was held in Oslo on 3 May 2021 (Foreign Office Consultations "
		"(FOC)). The first FOC was held in Lima in July 2012. They recalled the Ports Summit 2020 held in Lima in November.",
	"Norway-Chile Foreign Office Consultation (2) 1 CL,NO 2021-05-03 Oslo/NO; recalls Norway-Chile Foreign Office "
		"Consultation (1) 1 CL,NO 2012-07 Lima/PE; mentions Ports Summit (0) -  2020-11 Lima/PE"},
	{"planned for a month without its year",
		FOURTH "The next round is planned for late September.",
	FOURTH_READ "; announces Norway-Chile Cyber Dialogue (5) 1 CL,NO 2021-09 -/-"},
	{"a meeting of another body of the same two",
		FOURTH "They recalled the second meeting of the Norway-Chile Joint Commission, held in Lima in June 2020.",
	FOURTH_READ "; mentions Norway-Chile Joint Commission (2) - CL,NO 2020-06 Lima/PE"},
	{"a numbered ministerial meeting of the same two",
		FOURTH "They recalled the second Norway-Chile Ministerial Meeting in Lima in June 2020.",
	FOURTH_READ "; mentions Norway-Chile Ministerial Meeting (2) - CL,NO 2020-06 Lima/PE"},
	{"the most recent of regular meetings",
		FOURTH "They noted the regular Norway-Chile Senior Officials Meetings, the most recent one held in Lima on 14 April 2020.",
	FOURTH_READ "; mentions Norway-Chile Senior Officials Meetings (0) - CL,NO 2020-04-14 Lima/PE"},
	{"in what way the dialogue was the first", FOURTH "It was the first meeting held in person since 2019.", FOURTH_READ},
	{"a body and its session to come",
		FOURTH "The Joint Economic Commission will hold its eighth session in Lima in October 2021.",
	FOURTH_READ "; mentions Joint Economic Commission (8) -  2021-10 Lima/PE"},
	{"a body that last met", FOURTH "The Joint Trade Committee (JTC) last met in Lima in 2019.",
	FOURTH_READ "; mentions Joint Trade Committee (0) -  2019 Lima/PE"},
	{"a body by its short form",
		FOURTH "The Joint Permanent Commission (JPC) is busy. The 1st Norway-Chile JPC was held in Lima on 3 April 2017.",
	FOURTH_READ "; mentions Joint Permanent Commission (1) -  2017-04-03 Lima/PE"},
	{"who met last", FOURTH "The Ministers met last in Lima in 2019.",
	FOURTH_READ "; recalls Norway-Chile Cyber Dialogue (3) 1 CL,NO 2019 Lima/PE"},
	{"whom the next is hosted by", FOURTH "The next Dialogue will be hosted by Chile in 2022.",
	FOURTH_READ "; announces Norway-Chile Cyber Dialogue (5) 1 CL,NO 2022 -/CL at Chile"},
	{"the year of another deed",
		FOURTH "They thanked the Joint Ports Committee and welcomed the plan approved last year.",
	FOURTH_READ "; mentions Joint Ports Committee (0) -  - -/-"},
	{"meetings of working groups are none of the series", FOURTH "Meetings of the first three working groups convened in late 2020.",
	FOURTH_READ},
	{"what one prepares for is to come", FOURTH "They will coordinate ahead of the G20 Summit in Rome in November.",
	FOURTH_READ "; mentions G20 Summit (0) - G20 2021-11 Rome/IT"},
	{"earlier rounds by their years, commas between them",
		FOURTH "It follows the previous editions of the Dialogue in 2014, 2016 and 2019.",
	FOURTH_READ "; recalls Norway-Chile Cyber Dialogue (0) - CL,NO 2014 -/-; recalls Norway-Chile Cyber Dialogue (0) - CL,NO "
		"2016 -/-; recalls Norway-Chile Cyber Dialogue (0) - CL,NO 2019 -/-"},
	{"former meetings of the kind",
		FOURTH "Two former similar meetings were held in February 2018 in Lima and last March in Bergen.",
	FOURTH_READ "; recalls Norway-Chile Cyber Dialogue (1) 1 CL,NO 2018-02 Lima/PE; recalls Norway-Chile Cyber Dialogue (2) 1 "
		"CL,NO 2021-03 Bergen/NO"},
	{"what was adopted when and where tells of the meeting at which it was",
		FOURTH "They took note of the Plan of Action adopted in Lima on 6 August 2019 on the occasion of the Andean Ministerial "
		"Conference.",
	FOURTH_READ "; mentions Andean Ministerial Conference (0) -  2019-08-06 Lima/PE"},
	{"the dialogue goes on at a day to come", FOURTH "We look forward to continuing the Cyber Dialogue in the spring of 2022.",
	FOURTH_READ "; announces Norway-Chile Cyber Dialogue (0) 1 CL,NO 2022-21 -/-"},
	{"scheduled for a month", FOURTH "They prepared for the 50th Andean Ministerial Meeting scheduled for August in Peru.",
	FOURTH_READ "; mentions Andean Ministerial Meeting (50) -  2021-08 -/PE"},
	{"a body that will be convened, or met",
		FOURTH "They plan to convene the Fisheries Working Group in Chile later in 2021. They thanked the Special Cable Committee, "
		"which met on 21 and 22 April 2021.",
	FOURTH_READ "; mentions Fisheries Working Group (0) -  2021 -/CL; mentions Special Cable Committee (0) -  "
		"2021-04-21/2021-04-22 -/-"},
	{"the first in a manner is no first of the series",
		FOURTH "This meeting marked the first in-person consultation in five years.", FOURTH_READ},
	{"consultations of the same two at another level, in small letters",
		FOURTH "They followed up on the Norway-Chile Ministerial consultations held in Valparaiso in March.",
	FOURTH_READ "; mentions Norway-Chile Ministerial consultations (0) - CL,NO 2021-03 Valparaiso/CL"},
	{"a group of states is no meeting of it; sittings are parts; a dialogue by its level is itself",
		FOURTH "They work together in the East Asia Summit. Four Working Sessions were held on ports. The Ministerial Dialogue was "
		"preceded by talks of experts.", FOURTH_READ},
	{"a ministerial meeting of a group that somebody attended",
		FOURTH "Minister Berg visited Lima to attend the APEC Ministerial Meeting.",
	FOURTH_READ "; mentions APEC Ministerial Meeting (0) - APEC - Lima/PE"},
	{"a conversation between leaders told by their states",
		FOURTH "They recalled a conversation between the Chilean leader and Norwegian President Berg on 12 April.",
	FOURTH_READ "; mentions - (0) -  2021-04-12 -/-"},
};

int
main(void)
{
	return tell_all(cases, sizeof cases / sizeof *cases);
}
