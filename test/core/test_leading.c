/*
 * test_leading.c: who led, hosted, visited or issued, where the words stand
 * otherwise than "was led by" and "led the delegation", one form a case
 * (participants.h says how a row is told).
 */
#include "participants.h"

static const Case cases[] = {
	{"participants of a side behind a colon, the head in brackets", "KR,US",
		"Participants from the ROK side: Ambassador for Security Affairs Min Ho-jun (head of the ROK delegation), and officials from the "
		"Ministry of Foreign Affairs.",
		"KR||||Min Ho-jun|Ambassador for Security Affairs|head|\nKR|Ministry of Foreign Affairs|||||member|\n"},
	{"who attend as heads", "JP,KR",
		"Vice Minister of Japan Ken Sato and Vice Minister of Korea Min Ho-jun will attend the meeting as the heads of their delegations.",
		"JP||||Ken Sato|Vice Minister|head|\nKR||||Min Ho-jun|Vice Minister|head|\n"},
	{"the verb before the holder, and for whom a delegation was headed", "CL,PE",
		"Leading the Peruvian delegation, Deputy Minister Luis Vega said that trade had grown. On behalf of Chile, the delegation was "
		"headed by Ana Rojas, Director General.",
		"PE||||Luis Vega|Deputy Minister|head|\nCL||||Ana Rojas|Director General|head|\n"},
	{"who were taking part, whom a meeting brought together", "CL,PE",
		"The meeting brought together Deputy Minister Luis Vega of Peru and Director Ana Rojas of Chile. Also taking part in the meeting "
		"from the Chilean side were Ambassador Tomas Diaz and Counsellor Rosa Luna.",
		"PE||||Luis Vega|Deputy Minister|head|\nCL||||Ana Rojas|Director|head|\n"
		"CL||||Tomas Diaz|Ambassador|member|\nCL||||Rosa Luna|Counsellor|member|\n"},
	{"whom somebody met on his tour, by his own account", "CL,NO,PE",
		"I will visit Chile and Peru. In Lima I will launch a fund. In Santiago I will meet Deputy Minister Ana Rojas. "
		"I will visit Peru for talks with Deputy Minister Luis Vega.",
		"CL||||Ana Rojas|Deputy Minister|head|\nPE||||Luis Vega|Deputy Minister|head|\n"},
	{"a post for him who was named with it, an honorific with its short form", "CL,PE",
		"Luis Vega, President of Peru, visited Chile. The President met His Excellency (HE) Juan Lima, Minister for Ports, and called "
		"on the chamber. The President called on HE Ana Rojas, Minister for Trade.",
		"PE||||Luis Vega|President|head|\nCL||||Juan Lima|Minister for Ports|member|\nCL||||Ana Rojas|Minister for Trade|member|\n"},
	{"whom a delegation hosted", "CL,PE",
		"A Chilean delegation, led by Deputy Minister Ana Rojas, hosted Vice Minister Luis Vega and the Peruvian delegation.",
		"CL||||Ana Rojas|Deputy Minister|head|\nPE||||Luis Vega|Vice Minister|head|\n"},
	{"ministries that led delegations", "JP,US",
		"The delegations from both governments, led by the U.S. Department of State and the Japanese Ministry of Communications, decided "
		"to meet again.",
		"US|Department of State|||||head|\nJP|Ministry of Communications|||||head|\n"},
	{"a visit to a party", "CL,PE",
		"At the end of Special Envoy for Trade Ana Rojas's visit to Peru, Chile and Peru released this statement.",
		"CL||||Ana Rojas|Special Envoy for Trade|head|\n"},
	{"a visit to somebody else", "CL,PE",
		"Special Envoy for Trade Ana Rojas's visit to Brazil will follow.",
		""},
	{"an embassy in small letters does not end the list", "CH,CN",
		"The Swiss delegation comprised representatives of the Ministry of Trade, the Swiss embassy in China, the Federal Department of "
		"Justice, and the Federal Department of Home Affairs.",
		"CH|Ministry of Trade|||||member|\nCH|Swiss embassy in China|||||member|\n"
		"CH|Federal Department of Justice|||||member|\nCH|Federal Department of Home Affairs|||||member|\n"},
	{"a government is no participant, its ministries are", "CL,PE",
		"The talks were held with the participation of the Chilean Government and the Peruvian Navy.",
		"PE|Peruvian Navy|||||member|\n"},
	{"a post behind a dash, a party's post behind a holder of another's", "CL,PE",
		"The talks were attended by Ana Rojas - Minister for Trade of Chile. Luis Vega, Peru's Director, Chile's Director Tomas Diaz and "
		"Rosa Luna, Chile's envoy, took part.",
		"CL||||Ana Rojas|Minister for Trade|member|\nPE||||Luis Vega|Director|member|\n"
		"CL||||Tomas Diaz|Director|member|\nCL||||Rosa Luna|envoy|member|\n"},
	{"whose adviser somebody is, the capital of an envoy, a particle", "BD,IL",
		"The Israeli delegation was led by the Prime Minister's Security Adviser Uri Dan. Bangladesh was represented by Dhaka's Ambassador "
		"to Israel Mina binte Alam.",
		"IL||||Uri Dan|Prime Minister's Security Adviser|head|\nBD||||Mina binte Alam|Ambassador to Israel|head|\n"},
	{"a body and the fields behind it in a post", "EU,SG",
		"It was co-chaired by the Executive Vice-President of the European Commission for Tech Sovereignty, Security and Democracy, Karin "
		"Berg; and Singapore's Minister for Trade, Ann Teo.",
		"EU|European Commission|||Karin Berg|Executive Vice-President of the European Commission for Tech Sovereignty, Security and "
		"Democracy|chair|\nSG||||Ann Teo|Minister for Trade|chair|\n"},
};

int
main(void)
{
	return check_all(cases, sizeof cases / sizeof *cases);
}
