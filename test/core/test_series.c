/*
 * test_series.c: how far the name of a meeting reaches: subjects in small
 * letters, lists with commas, acronyms in brackets.  Each reading is one line
 * (told.h).
 */
#include "told.h"

static const Told cases[] = {
	{"a numbered dialogue on a subject in small letters",
		"The second Norway-Chile dialogue on combating piracy was held in Oslo on 3 May 2021.",
	"Norway-Chile dialogue on combating piracy (2) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"two subjects in small letters, the holders before",
		"Norway and Chile held a third dialogue on fishing and ports in Oslo on 3 May 2021.",
	"Norway-Chile dialogue on fishing and ports (3) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"without a number what follows is what was talked of",
		"Norway and Chile held consultations on fish prices in Oslo on 3 May 2021.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"what a subject includes, between commas",
		"The first round of the Norway-Chile Dialogue on Ocean Policy, including Fisheries and Ports, was held in Oslo "
		"on 3 May 2021.",
	"Norway-Chile Dialogue on Ocean Policy, including Fisheries and Ports (1) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"who is included is no subject",
		"The first round of the Norway-Chile Dialogue on Ocean Policy, including Minister Anna Berg, was held in Oslo "
		"on 3 May 2021.",
	"Norway-Chile Dialogue on Ocean Policy (1) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a list of three before the noun, with its acronym in brackets",
		"Minister Anna Berg and Minister Luis Rojas co-chaired the fifth round of the Norway-Chile Fisheries, Climate, "
		"and Ports (FC&P) Working Group in Oslo on 3 May 2021.",
	"Norway-Chile Fisheries, Climate, and Ports Working Group (5) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a list of states is none of subjects",
		"Norway, Canada, and Chile held the fifth Ports Dialogue in Oslo on 3 May 2021.",
	"Ports Dialogue (5) 1 NO,CA,CL 2021-05-03 Oslo/NO"},
	{"holders behind the noun, one with its acronym",
		"The fourth meeting of the Joint Committee between the European Union (EU) and Chile was held in Oslo on 3 May "
		"2021.",
	"EU-Chile Joint Committee (4) 1 EU,CL 2021-05-03 Oslo/NO"},
	{"a ministerial of two",
		"Minister Anna Berg co-chaired a Norway-Chile ministerial in Oslo on 3 May 2021.",
	"Norway-Chile ministerial (0) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a number before a body, its acronym and \"Meeting\"",
		"The 4th Norway-Chile Joint Ports Committee (NC-JPC) Meeting was held in Oslo on 3 May 2021.",
	"Norway-Chile Joint Ports Committee (4) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a subject of two words, the second in small letters",
		"The Norway-Chile Joint Working Group on Counter terrorism met in Oslo on 3 May 2021.",
	"Norway-Chile Joint Working Group on Counter terrorism (0) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a pair of states that share a name",
		"The third inter-Korean fisheries talks were held in Seoul on 3 May 2021.",
	"inter-Korean fisheries talks (3) 1 KP,KR 2021-05-03 Seoul/KR"},
	{"a working group on a subject in small letters",
		"The second meeting of the Norway-Chile Joint Working Group on counter-terrorism was held in Oslo on 3 May 2021.",
	"Norway-Chile Joint Working Group on counter-terrorism (2) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"holders with their codes in brackets",
		"The 3rd Republic of Korea (ROK)-United Kingdom (UK) Ports Dialogue was held in Seoul on 3 May 2021.",
	"Republic of Korea-United Kingdom Ports Dialogue (3) 1 GB,KR 2021-05-03 Seoul/KR"},
};

int
main(void)
{
	return tell_all(cases, sizeof cases / sizeof *cases);
}
