/*
 * test_telling.c: acts as news and ministries tell them: times between a verb and
 * its matter, who only hands on what was said, persons told of behind a comma,
 * nouns with an owner, what looks like an act and is none.
 */
#include "acting.h"

static const ActCase cases[] = {
	/* between the verb and its matter */
	{"a weekday", "Canada and Chile agreed Thursday to share alerts.", "agree commissive-5 CA,CL", "5 share alerts"},
	{"a place and a day", "The two sides agreed in Ottawa on Friday to train experts.", "agree commissive-5 CA,CL",
	 "5 train experts"},
	{"the talks themselves", "Both sides agreed at their talks to protect hospitals.", "agree commissive-5 CA,CL",
	 "5 protect hospitals"},
	{"a weekday before the verb", "Canada and Chile Monday welcomed the draft.", "welcome expressive-3 CA,CL", ""},
	{"an aside between the subject and the verb", "Chile, as stated in the text, informed Canada about ports and noted the delay.",
	 "inform assertive-1 CL; note assertive-2 CL", ""},
	{"a list of persons without a comma before and",
	 "Japanese Minister Kato, Peruvian Minister Rojas and Kenyan Minister Otieno welcomed the draft.",
	 "welcome expressive-3 JP,KE,PE reported", ""},
	/* who hands on what was said */
	{"a present tense behind the comma", "Both sides pledged to share alerts, says the joint communiqué of the talks.",
	 "pledge commissive-4 CA,CL", "4 share alerts"},
	{"what their own text says", "The joint statement condemned the attacks.", "condemn expressive-5 CA,CL -", ""},
	{"a quotation that the verb opens", "Both sides “emphasized the value of trust” in Ottawa.",
	 "emphasize assertive-4 CA,CL", ""},
	{"a comma behind the quotation", "“Ports are safe”, stressed Minister Ana Roe of Canada.", "stress assertive-4 CA", ""},
	{"a ministry that says what both did",
	 "The foreign ministry said that both sides underlined the value of trust and agreed to share alerts.",
	 "underline assertive-4 CA,CL; agree commissive-5 CA,CL", "5 share alerts"},
	{"it said, without that", "It said both delegations welcomed the draft.", "welcome expressive-3 CA,CL", ""},
	{"at the end of the sentence", "Both sides welcomed the draft, the statement added. They reviewed the plan, it said.",
	 "welcome expressive-3 CA,CL; review assertive-1 CA,CL", ""},
	{"behind a quotation",
	 "“The two sides agreed to share alerts,” the ministry said in a press release.", "agree commissive-5 CA,CL",
	 "5 share alerts"},
	{"the other way round", "The two sides exchanged views on ports, said a statement of the Ministry.",
	 "exchange views assertive-1 CA,CL", ""},
	{"a person speaks for himself", "Minister Ana Roe of Canada said that both sides gained.", "say assertive-1 CA", ""},
	{"what the parties themselves note is theirs", "The two sides noted that both countries agreed on ports.",
	 "note assertive-2 CA,CL", ""},
	/* persons told of behind a comma */
	{"who thanked and welcomed",
	 "The talks were opened by the Minister of Justice of Chile, Juan Soto, who thanked the hosts and welcomed the draft.",
	 "thank expressive-2 CL; welcome expressive-3 CL", ""},
	/* nouns with an owner, or of another word */
	{"the will of the two countries to V", "They reiterated the will of the two countries to share alerts.",
	 "reiterate commissive-3 CA,CL", "3r share alerts"},
	{"a promise is a commitment", "Both sides reaffirmed their promise to share alerts.", "reaffirm commissive-3 CA,CL",
	 "3r share alerts"},
	{"two owners", "The Dialogue reaffirms Canada's and the Chilean Government's shared determination to train experts.",
	 "reaffirm commissive-3 CA,CL", "3r train experts"},
	{"an infinitive of a verb that no list holds",
	 "Chile reiterated its commitment not to devalue the peso.", "reiterate commissive-3 CL", "3r not to devalue the peso"},
	/* riders */
	{"two riders with and", "Recognizing the threat and noting the need for trust, both sides met.",
	 "recognize assertive-3 CA,CL; note assertive-2 CA,CL", ""},
	{"a rider that holds its noun", "They discussed trade, expressing concern about ports.",
	 "discuss assertive-1 CA,CL; express concern expressive-2 CA,CL -", ""},
	{"somebody's own rider", "Both sides discussed trade, with Canada stressing the need for rules.",
	 "discuss assertive-1 CA,CL; stress assertive-4 CA", ""},
	{"thereby", "They adopted a plan, thereby reaffirming their resolve to protect ports.",
	 "adopt declarative-5 CA,CL; reaffirm commissive-3 CA,CL", "3r protect ports"},
	/* coordination */
	{"asides behind a semicolon", "They reviewed the plan; and, in this regard, decided to extend it.",
	 "review assertive-1 CA,CL; decide commissive-5 CA,CL", "5 extend it"},
	{"an aside before the last infinitive",
	 "They agreed to set up a hotline, to exchange experts and, where possible, to align their rules.",
	 "agree commissive-5 CA,CL", "5 set up a hotline | 5 exchange experts | 5 align their rules"},
	{"a clause on a noun between two infinitives",
	 "They agreed to set up a group, whose meeting would be held in June, and to report back to Ministers.",
	 "agree commissive-5 CA,CL", "5 set up a group, whose meeting would be held in June due 2021-06 | 5 report back to Ministers"},
	{"are and are", "We are determined to fight crime and are resolved to act.",
	 "be determined commissive-4 CA,CL; be resolved commissive-4 CA,CL", "4 fight crime | 4 act"},
	/* the noun of an act */
	{"there was an exchange", "There was a frank exchange of views on ports.", "exchange views assertive-1 CA,CL", ""},
	{"an object that looks like a verb", "We reiterate calls for an end of the attacks.", "reiterate assertive-4 CA,CL", ""},
	{"emphasis that was placed, agreement that was reached",
	 "Emphasis was placed on ports. Agreement was also reached on cables.",
	 "place emphasis assertive-4 CA,CL; reach agreement assertive-5 CA,CL", ""},
	{"to agree on having is a conduct", "They agreed on having closer contacts.", "agree commissive-5 CA,CL",
	 "5 having closer contacts"},
	/* tenses that differ */
	{"a perfect of words", "Canada and Chile have agreed that trust matters.", "agree assertive-5 CA,CL", ""},
	{"a present verb behind a past one", "We welcomed the draft and commit to share alerts.",
	 "welcome expressive-3 CA,CL; commit commissive-4 CA,CL", "4 share alerts"},
	{"what their ministries will do", "They agreed that the two ministries will train experts.",
	 "agree commissive-5 CA,CL", "5 train experts"},
	{"what would be useful", "They agreed that Chile's conference would be useful.", "agree assertive-5 CA,CL", ""},
	{"it is the subject of the clause before, not of the sentence before",
	 "Trade grows. The Dialogue is one of many, and it reaffirms our shared resolve to train experts.",
	 "reaffirm commissive-3 CA,CL", "3r train experts"},
	{"as such", "As such Canada and Chile will share alerts.", "will commissive-4 CA,CL", "4 share alerts"},
	/* what is no act */
	{"what nobody did", "Neither side raised the border.", "", ""},
	{"what will not be done", "Canada will not recognize the claim.", "will commissive-4 CA", "4 not recognize the claim"},
	{"the day of an instrument", "They welcomed the Lima Plan, adopted on 3 May 2021.", "welcome expressive-3 CA,CL", ""},
	{"what a meeting will feature", "The Dialogue will feature twenty events.", "", ""},
	{"what others are resolved to", "They recognized the international community's shared resolve to protect ports.",
	 "recognize assertive-3 CA,CL", ""},
	{"what they have in common", "Canada and Chile share long historical ties.", "", ""},
	{"the occasion", "As both countries celebrate ten years of trade, the sides reviewed the plan.",
	 "review assertive-1 CA,CL", ""},
	{"what a plan foresaw", "The talks were envisaged by the plan of 2019.", "", ""},
	{"a visit", "The Minister of Justice of Chile undertook a Working Visit to Ottawa.", "", ""},
	{"the year of a name is no time", "They intend to deepen trade under the Enhanced Partnership of 2015.",
	 "intend commissive-2 CA,CL", "2 deepen trade under the Enhanced Partnership of 2015"},
};

int
main(void)
{
	return run_cases(cases, sizeof cases / sizeof *cases);
}
