/*
 * test_attending.c: persons whom no verb of meeting introduces, and lists that
 * go on behind words that are not understood, one form a case (participants.h
 * says how a row is told).
 */
#include "participants.h"

static const Case cases[] = {
	{"how and where stand before \"by\"", "CL,PE",
		"The fourth meeting was co-chaired in a virtual format by Deputy Minister Ana Rojas of Chile and Vice Minister Luis Vega of Peru.",
		"CL||||Ana Rojas|Deputy Minister|chair|\nPE||||Luis Vega|Vice Minister|chair|\n"},
	{"who is joined by somebody between subject and verb", "CL,PE",
		"Chilean Foreign Minister Ana Rojas, joined by Chilean Ambassador to Peru Tomas Diaz, will meet with Peruvian Foreign Minister "
		"Luis Vega on 3 May.",
		"CL||||Ana Rojas|Foreign Minister|head|\nPE||||Luis Vega|Foreign Minister|head|\n"
		"CL||||Tomas Diaz|Ambassador to Peru|member|\n"},
	{"an official of a party who says something", "CL,PE",
		"Deputy Foreign Minister of Chile Ana Rojas stressed that trade had grown. Peruvian spokesperson Luis Vega said that it had.",
		"CL||||Ana Rojas|Deputy Foreign Minister|head|\n"},
	{"nobody whose party is told by no word, or who is spoken of in a clause", "CL,PE",
		"Deputy Minister Ana Rojas stressed that trade had grown. The parties welcomed that Minister of Trade of Peru Luis Vega joined.",
		""},
	{"two who attended, each alone for a party", "CL,PE",
		"The consultations were attended by Deputy Minister of Chile Ana Rojas and Vice Minister of Peru Luis Vega.",
		"CL||||Ana Rojas|Deputy Minister|head|\nPE||||Luis Vega|Vice Minister|head|\n"},
	{"a post without a comma behind a name with its title, justices, a short name before the post", "AFU,EU",
		"The EU participants included Hon. Justice Ann Lee President of the Court of Appeal, Mr. Tom Hill, Chair of the Trade Cluster of "
		"EBAN, Ms. Jane Roe EBAN Adviser on Gender Issues, and Dr. Rosa Luna (Ph.D.), Head of Unit.",
		"EU|Court of Appeal|||Ann Lee|President|member|\nEU|EBAN|||Tom Hill|Chair of the Trade Cluster|member|\n"
		"EU||||Jane Roe|Adviser on Gender Issues|member|\nEU||||Rosa Luna|Head of Unit|member|\n"},
	{"a side with a hyphen", "IN,NZ",
		"Asha Rao, Secretary (East), led the Indian delegation while the New Zealand-side was led by Mr. Tom Hill, Deputy Secretary.",
		"IN||||Asha Rao|Secretary (East)|head|\nNZ||||Tom Hill|Deputy Secretary|head|\n"},
};

int
main(void)
{
	return check_all(cases, sizeof cases / sizeof *cases);
}
