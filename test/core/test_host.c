/*
 * test_host.c: who hosted or organised a meeting, by verbs, nouns and
 * circumstances.  Each reading is one line (told.h).
 */
#include "told.h"

#define SAID "Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; host Norway"

static const Told cases[] = {
	{"to play host",
		"Norway played host to the third Norway-Chile Ports Dialogue in Oslo on 3 May 2021.",
	SAID},
	{"with somebody as host",
		"The third Norway-Chile Ports Dialogue was held in Oslo on 3 May 2021, with Norway as host.",
	SAID},
	{"as the host, at the front",
		"As host, Norway chaired the third Norway-Chile Ports Dialogue in Oslo on 3 May 2021.",
	SAID},
	{"a side as the host, behind",
		"The third Norway-Chile Ports Dialogue was held in Oslo on 3 May 2021. The Norwegian side, as the host, spoke first.",
	SAID},
	{"the host of the meeting was",
		"The host of the third Norway-Chile Ports Dialogue, held in Oslo on 3 May 2021, was Norway.",
	SAID},
	{"under the host of",
		"The third Norway-Chile Ports Dialogue was held in Oslo on 3 May 2021 under the host of Norway.",
	SAID},
	{"a host of another meeting is none",
		"The third Norway-Chile Ports Dialogue was held in Oslo on 3 May 2021. Peru spoke as host of the Harbour Summit.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; mentions Harbour Summit (0) -  - -/PE at Peru"},
	{"had the honour of hosting",
		"Norway had the honour of hosting the third Norway-Chile Ports Dialogue in Oslo on 3 May 2021.",
	SAID},
	{"a side hosting the event",
		"The third Norway-Chile Ports Dialogue was held in Oslo on 3 May 2021, with the Norwegian side hosting the event.",
	SAID},
	{"a verb behind a relative clause",
		"The third Norway-Chile Ports Dialogue was held in Oslo on 3 May 2021. Norway, which presides this year, is hosting "
		"the meeting.",
	SAID},
	{"where and when stand before by whom",
		"The third Norway-Chile Ports Dialogue was hosted in Oslo on 3 May 2021 by Norway.",
	SAID},
	{"where and when stand between the verb and the meeting",
		"Norway hosted, on 3 May 2021, in Oslo, the third Norway-Chile Ports Dialogue.",
	SAID},
	{"the headline tells who is to host",
		"Norway to Host Third Norway-Chile Ports Dialogue\n\nThe third Norway-Chile Ports Dialogue took place in Oslo on 3 May "
		"2021.",
	SAID},
	{"a line for the host",
		"Third Norway-Chile Ports Dialogue\n\nDate: 3 May 2021\nVenue: Oslo\nHost: Ministry of Ports",
	"Norway-Chile Ports Dialogue (3) - CL,NO 2021-05-03 Oslo/NO; host Ministry of Ports"},
	{"somebody welcomed to a city for talks",
		"The Norwegian Minister for Ports, Kari Holm, welcomed her Chilean counterpart to Oslo on 3 May 2021 for talks.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO; host Norway"},
	{"a body that convenes a meeting of others",
		"The Harbour Research Institute convened the third Norway-Chile Track 2 Dialogue in Oslo on 3 May 2021.",
	"Norway-Chile Track 2 Dialogue (3) 2 CL,NO 2021-05-03 Oslo/NO; organiser Harbour Research Institute"},
	{"under the auspices of a body",
		"The third Norway-Chile Track 2 Dialogue was held in Oslo on 3 May 2021 under the auspices of the Fjord Foundation.",
	"Norway-Chile Track 2 Dialogue (3) 2 CL,NO 2021-05-03 Oslo/NO; organiser Fjord Foundation"},
	{"in its capacity as host",
		"Norway, in its capacity as host, opened the third Norway-Chile Ports Dialogue in Oslo on 3 May 2021.",
	SAID},
	{"a government by an adjective",
		"The third Norway-Chile Ports Dialogue was held in Oslo on 3 May 2021. The Norwegian Government, as host of the "
		"Dialogue, spoke first.",
	SAID},
	{"by a relative pronoun",
		"The third Norway-Chile Ports Dialogue was held in Oslo on 3 May 2021 at the initiative of Norway, which hosted the "
		"meeting.",
	SAID},
	{"thanks for hosting a numbered meeting",
		"Both sides thanked Norway for its generous hospitality in hosting the third Norway-Chile Ports Dialogue in Oslo on 3 "
		"May 2021.",
	SAID},
	{"a house that bears a city's name convenes under no rule",
		"The third Norway-Chile Track 1.5 Dialogue, convened by Chatham House, took place in Oslo on 3 May 2021.",
	"Norway-Chile Track 1.5 Dialogue (3) 1.5 CL,NO 2021-05-03 Oslo/NO; organiser Chatham House"},
	{"a guest received, and what they chaired",
		"Minister Ola Berg received his Chilean counterpart Maria Rojas in Oslo on 3 May 2021, where they co-chaired the "
		"Ports Consultation Committee.",
	"Ports Consultation Committee (0) 1 CL,NO 2021-05-03 Oslo/NO; host Norway"},
	{"a guest whose post is long",
		"Norwegian Minister Ola Berg will host Chile's National Ports and Fisheries Affairs Advisor in Oslo on 10 May 2021.",
	"- (0) 1 NO,CL 2021-05-10 Oslo/NO; host Norway"},
	{"a guest who was received by somebody",
		"On 3 May 2021, the Chilean Minister Ana Rojas was received at the Ports Ministry in Oslo by the Norwegian Minister Ola "
		"Berg.",
	"- (0) 1 CL,NO 2021-05-03 Oslo/NO; host Norway"},
	{"who organised a workshop is no organiser of the dialogue",
		"The third Norway-Chile Ports Dialogue was held in Lima on 3 May 2021. They welcomed the workshop organised by the Fjord "
		"Institute.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Lima/PE"},
	{"who hosts what others met at the edge of is no host",
		"Minister Ola Berg of Norway met Minister Ana Rojas of Chile on the sidelines of the Harbour Expo, which Spain is "
		"hosting, on 3 May 2021.",
	"- (0) 1 NO,CL 2021-05-03 -/-"},
	{"at a meeting that another hosted",
		"The ministers of Norway and Chile met in Lima on 3 May 2021 at a meeting hosted by Peru.",
	"- (0) 1 NO,CL 2021-05-03 Lima/PE; host Peru"},
	{"under the hosting of",
		"Under the hosting of Norway, the third Norway-Chile Ports Dialogue was held in Oslo on 3 May 2021.",
	SAID},
	{"a counterpart thanked, at home",
		"Mr. Rojas thanked his counterpart for hosting the third Norway-Chile Ports Dialogue in Oslo, Norway, on 3 May 2021.",
	SAID},
	{"a kingdom without its name",
		"The Kingdom hosted the third Norway-Chile Ports Dialogue in Oslo on 3 May 2021.",
	SAID},
	{"the headline tells both countries",
		"Norway, Chile to share pilots\n\nSenior officials of both countries met in Oslo on 3 May 2021.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"hosting in cooperation with a ministry",
		"Norway will host the third Norway-Chile Ports Dialogue in Oslo on 10 May 2021, in cooperation with the Chilean Ministry "
		"of Ports.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-10 Oslo/NO; host Norway; organiser Ministry of Ports"},
};

int
main(void)
{
	return tell_all(cases, sizeof cases / sizeof *cases);
}
