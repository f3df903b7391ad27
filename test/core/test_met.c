/*
 * test_met.c: meetings that no verb of holding tells of, and people whose
 * country is said in a roundabout way or not at all.
 */
#include "told.h"

static const Told cases[] = {
	/* whose people they are */
	{"an adviser to the leader of another state",
		"Minister Anna Berg of Norway met today with Dr. Luis Rojas, Trade Adviser to the Chilean President.",
	"- (0) 1 NO,CL 2021-05-04 -/-"},
	{"the head of a bureau at another state's chancellery",
		"Minister Anna Berg of Norway met today with Luis Rojas, Head of the Policy Bureau at Chile's Presidential Chancellery.",
	"- (0) 1 NO,CL 2021-05-04 -/-"},
	{"officials of no country in a foreign capital",
		"Deputy Secretary Anna Berg of Norway met with Deputy Minister Luis Rojas in Ottawa, Canada. They discussed ports.",
	"- (0) 1 NO,CA - Ottawa/CA"},
	{"one appointed, whom another calls",
		"Deputy Secretary Anna Berg of Norway called Dr. Luis Rojas today to congratulate him "
		"on his appointment as Chile's first Ports Minister.",
	"- (0) 1 NO,CL 2021-05-04 -/-"},
	{"legislators are no party",
		"Today, President Biden met with Leader Berg and Speaker Rojas about the need to stand with Chile. "
		"Chile needs help. Chile's ports need help.",
	"none"},
	{"a grouping", "President Biden spoke today with the Visegrad Group to underscore their ties.",
	"- (0) 1 US,CZ,HU,PL,SK 2021-05-04 -/-"},
	{"a town that bears a country's name", "President Biden of the United States met with officials of East Chile in Ohio.", "none"},
	{"since they met", "Today's statement of Norway reflects the work since leaders of Norway and Chile met in June.", "none"},
	{"what a minister receives from another", "Today Minister Anna Berg of Norway will receive funds from the President of Chile.", "none"},
	{"but a call from one", "Today Minister Anna Berg of Norway received a call from the President of Chile.",
	"- (0) 1 NO,CL 2021-05-04 -/-; host Norway"},
	{"leaders of many countries", "President Biden met virtually today with 15 leaders representing Caribbean nations.",
	"- (0) 1 US 2021-05-04 -/-"},
	{"allies and partners", "Today, President Biden convened a call with allies and partners on ports in Chile.",
	"- (0) 1 US 2021-05-04 -/-"},
	{"people of a descent", "President Biden met today with African American leaders.", "none"},
	/* a leader who is welcomed */
	{"honored to welcome", "President Anna Berg of Norway is honored to welcome Chilean President Luis Rojas to Oslo.",
	"- (0) 1 NO,CL - Oslo/NO"},
	{"pleased to welcome on a day",
		"The President is pleased to welcome Prime Minister Luis Rojas of Chile to the White House on May 13, 2021.",
	"- (0) 1 CL,US 2021-05-13 Washington/US"},
	{"proud to welcome a thing", "President Anna Berg of Norway is proud to welcome new funds for Chile to Oslo.", "none"},
	/* bodies and summits */
	{"a body convened with counterparts",
		"Adviser Anna Berg of Norway convened the Consultative Group (CG) with Chilean counterparts today by video conference.",
	"Consultative Group (0) 1 CL,NO 2021-05-04 -/-"},
	{"a grouping whose name is that of its meetings",
		"President Biden today attended the annual East Asia Summit in Hanoi, Vietnam.",
	"East Asia Summit (0) 1 EAS 2021-05-04 Hanoi/VN"},
	{"a forum that is held again", "President Biden will reconvene the Major Economies Forum on Energy and Climate on June 17, 2021.",
	"Major Economies Forum on Energy and Climate (0) 1 MEF 2021-06-17 -/-"},
	{"leaders whom another joins",
		"President Biden joined leaders from Norway and Chile during the annual East Asia Summit, where they discussed ports.",
	"East Asia Summit (0) 1 NO,CL,US - -/-"},
	{"a dinner with a counterpart", "Minister Anna Berg of Norway hosted a working dinner with her Chilean counterpart on 3 May 2021.",
	"- (0) 1 NO,CL 2021-05-03 -/-; host Norway"},
	/* as news tells it */
	{"officials who began talks", "Officials of Norway and Chile began talks in Ottawa on Monday on fishing.",
	"- (0) 1 NO,CL 2021-05-03 Ottawa/CA"},
	{"two days of talks", "Negotiators from Norway and Chile opened two days of talks in Ottawa on Monday.",
	"- (0) 1 NO,CL 2021-05-03 Ottawa/CA"},
	{"talks that are only agreed on", "Norway and Chile agreed on Monday to begin talks on fishing.", "none"},
	{"a meeting of one with another",
		"A meeting of the Foreign Minister of Norway Anna Berg with the Foreign Minister of Chile Luis Rojas "
		"took place on 3 May 2021.",
	"- (0) 1 NO,CL 2021-05-03 -/-"},
	{"beside somebody's summit",
		"On the sidelines of the UN General Assembly in New York, Minister Anna Berg met with Chilean Minister Luis Rojas.",
	"- (0) 1 CL - New York/US"},
	{"one who arrives for talks", "Chilean President Luis Rojas arrived in Ottawa on Monday for talks with Prime Minister Anna Berg.",
	"- (0) 1 CL,CA 2021-05-03 Ottawa/CA"},
	{"a delegation that visits for consultations",
		"A Chilean delegation headed by Deputy Minister Luis Rojas visited Ottawa on 3-4 May for political consultations.",
	"- (0) 1 CL,CA 2021-05-03/2021-05-04 Ottawa/CA"},
	{"only the title tells that they met",
		"Norwegian Prime Minister Anna Berg Meets Chilean President Luis Rojas\n\nThe two leaders discussed fishing.",
	"- (0) 1 NO,CL - -/-"},
	{"three who met today, told of late",
		"Norway, Chile and Peru condemn the attack. It was the third. It must be the last. Ports must be safe. "
		"Norwegian Adviser Anna Berg, Chilean Adviser Luis Rojas and Peruvian Adviser Ana Roe met today in Oslo.",
	"- (0) 1 NO,CL,PE 2021-05-04 Oslo/NO"},
	{"a capital is the dateline of one side's consultations",
		"OSLO: State Secretary Anna Berg hosted the Foreign Office Consultations (FOC) with Luis Rojas, Secretary-General, "
		"Ministry of Foreign Affairs of Peru in Oslo on Monday.",
	"Foreign Office Consultations (0) 1 PE,NO 2021-05-03 Oslo/NO; host Norway"},
	{"a body that only one state has",
		"Officials from the Department of State and the Peruvian Ministry of External Relations met today in Ottawa.",
	"- (0) 1 PE,US 2021-05-04 Ottawa/CA"},
	{"diplomats who are meeting", "High-level Kenyan and Peruvian diplomats are meeting in Geneva as part of strategic talks.",
	"- (0) 1 KE,PE - Geneva/CH"},
	{"capitals, and a minister of one",
		"Oslo and Lima will hold a new meeting on fishing, Norwegian Deputy Foreign Minister Anna Berg said.",
	"- (0) 1 NO,PE - -/-"},
	{"part in a meeting with ministers",
		"Minister Anna Berg participated today in a meeting with Peruvian Foreign Minister Luis Rojas and Kenyan Minister Ana Roe.",
	"- (0) 1 PE,KE 2021-05-04 -/-"},
	{"a governor at home", "Governor Anna Berg arrived in Oslo on Monday for talks with Mayor Luis Rojas on schools.", "none"},
	{"people in business", "President Biden met with European business leaders in the Oval Office.", "none"},
	{"what a guest will do",
		"Peru's Foreign Minister, Luis Rojas, is in Oslo for a two-day official visit. He will hold talks with his Norwegian "
		"counterpart, Anna Berg.",
	"- (0) 1 NO,PE - -/-"},
	/* calls, visits, journeys */
	{"leaders whom one will engage on a trip",
		"Minister Anna Berg of Norway will travel to Chile and Peru next month. During the trip, the Minister will engage "
		"the leaders of both governments on fishing.",
	"- (0) 1 CL,PE,NO - -/-"},
	{"calls in numbers", "Prime Minister Anna Berg of Norway today had two separate calls with Chilean leaders.",
	"- (0) 1 NO,CL 2021-05-04 -/-"},
	{"a visit with a leader", "In her visit with Chilean President Luis Rojas, Minister Anna Berg of Norway conveyed condolences.",
	"- (0) 1 CL,NO - -/-"},
	{"a journey for meetings", "Minister Anna Berg of Norway will travel to Ottawa, Canada for official meetings tomorrow.",
	"- (0) 1 NO,CA 2021-05-05 Ottawa/CA"},
	{"somebody who is on the way", "Senator Anna Berg of Norway is traveling to Ottawa, Canada to meet with Prime Minister Luis Rojas.",
	"- (0) 1 NO,CA - Ottawa/CA"},
	{"leaders who say something together today",
		"Today, Prime Minister Anna Berg of Norway and President Luis Rojas of Chile affirmed their alliance.",
	"- (0) 1 NO,CL 2021-05-04 -/-"},
	{"where somebody stays for a meeting of many, and what for, is not who met",
		"Norwegian Minister Anna Berg, who is visiting Brazil to attend the G20 Trade Ministers' Meeting, met with Chilean "
		"Minister Luis Rojas on 3 May 2021.",
	"- (0) 1 NO,CL 2021-05-03 -/BR; mentions G20 Trade Ministers' Meeting (0) - G20 2021-05-03 -/-"},
	{"the same behind a comma", "Norwegian Minister Anna Berg, visiting Kingston for the G20 Summit, held talks with Chilean "
		"Minister Luis Rojas on 3 May 2021.",
	"- (0) 1 NO,CL 2021-05-03 Kingston/JM; mentions G20 Summit (0) - G20 - -/-"},
	{"the same with a noun", "Norwegian Minister Anna Berg, during her visit to Brazil for the G20 Summit, had her first meeting "
		"with Chilean Minister Luis Rojas on 3 May 2021.",
	"- (0) 1 NO,CL 2021-05-03 -/BR; mentions G20 Summit (0) - G20 - -/-"},
	{"a visit for a meeting of two is for this one",
		"Norwegian Minister Anna Berg, who is visiting Brazil for the fifth Norway-Brazil Ports Dialogue, met with Brazilian "
		"Minister Luis Rojas on 3 May 2021.",
	"Norway-Brazil Ports Dialogue (5) 1 BR,NO 2021-05-03 -/BR"},
	{"what was led to is the meeting",
		"Minister Anna Berg led the Norwegian delegation to the Norway-Chile Ports Consultations in Lima on 3 May 2021.",
	"Norway-Chile Ports Consultations (0) 1 CL,NO 2021-05-03 Lima/PE"},
	{"what a unit deals with is no party",
		"Minister Anna Berg of Norway held a meeting on 3 May 2021 with the Director of the Department of Europe at the Ministry of "
		"Ports of Chile, Luis Rojas.",
	"- (0) 1 NO,CL 2021-05-03 -/-"},
	{"the hosts end where the clause goes on",
		"Hosted by the Ministry of Ports of Norway in cooperation with the University of Oslo, the second Track 1.5 Norway-Chile "
		"Ports Dialogue took place in Oslo on 3 May 2021.",
	"Norway-Chile Ports Dialogue (2) 1.5 CL,NO 2021-05-03 Oslo/NO; host Ministry of Ports of Norway; host University of Oslo"},
	{"after talks with whom, and in a city before an adjective",
		"After talks with Chilean Minister Luis Rojas in Oslo, Norwegian Minister Anna Berg said that both sides would train pilots.",
	"- (0) 1 CL,NO - Oslo/NO"},
	{"somebody speaks after a meeting with another",
		"Norwegian Minister Anna Berg praised the pilots after a meeting with Chilean Minister Luis Rojas in Oslo on 3 May 2021.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"the same with a counterpart",
		"Norwegian Minister Anna Berg praised the pilots during talks with her Chilean counterpart Luis Rojas in Oslo on 3 May 2021.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"but not of an earlier one", "Norwegian Minister Anna Berg praised the pilots after her last meeting with Chilean Minister Luis "
		"Rojas in Oslo.",
	"none"},
	{"a bilateral discussion", "Minister Anna Berg of Norway held a bilateral discussion with Minister Luis Rojas of Chile on "
		"3 May 2021.",
	"- (0) 1 NO,CL 2021-05-03 -/-"},
};

int
main(void)
{
	return tell_all(cases, sizeof cases / sizeof *cases);
}
