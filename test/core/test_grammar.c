/*
 * test_grammar.c: the grammar between a sentence and its acts: coordination,
 * subjects carried over sentences, passives, riders, nouns, negation, hedges,
 * telling, quoting, and the looks of lists.
 */
#include "acting.h"

static const ActCase cases[] = {
	/* coordination */
	{"three verbs with one subject", "Both sides welcomed the draft, noted the delay, and agreed to meet again.",
	 "welcome expressive-3 CA,CL; note assertive-2 CA,CL; agree commissive-5 CA,CL", "5 meet again"},
	{"semicolons between verbs", "The two sides assessed the risks; shared recent lessons; and discussed ports.",
	 "assess assertive-1 CA,CL; share assertive-1 CA,CL; discuss assertive-1 CA,CL", ""},
	{"a present and a past verb", "Both sides recognize the threat, and discussed closer contacts.",
	 "recognize assertive-3 CA,CL; discuss assertive-1 CA,CL", ""},
	{"an insertion between and and its verb",
	 "They will share alerts and, where appropriate, conduct joint exercises.", "will commissive-4 CA,CL",
	 "4 share alerts | 4 conduct joint exercises"},
	{"a noun that looks like a plural verb", "They discussed the summit, talks on trade and calls for calm.",
	 "discuss assertive-1 CA,CL", ""},
	{"a new subject behind and", "Canada outlined its plan, and the two exchanged views on ports.",
	 "outline assertive-1 CA; exchange views assertive-1 CA,CL", ""},
	/* subjects carried over sentences */
	{"they, both sides, the Ministers, the Consultations",
	 "The Ministers met on 5 May. They discussed ports. Both sides noted progress. The Consultations "
	 "addressed trade.",
	 "discuss assertive-1 CA,CL; note assertive-2 CA,CL; address assertive-1 CA,CL", ""},
	{"a side by its adjective", "The Chilean side explained its law, and the Canadian side welcomed it.",
	 "explain assertive-1 CL; welcome expressive-3 CA", ""},
	{"an Under Secretary is a person", "Under Secretary Roe of Canada and Minister Soto of Chile praised the work.",
	 "praise expressive-4 CA,CL", ""},
	{"a well-known person speaks for his party", "Prime Minister Trudeau thanked the hosts.",
	 "thank expressive-2 CA", ""},
	/* passives and impersonals */
	{"it was agreed, before and after what was agreed",
	 "It was decided to meet twice a year. Trust was vital, it was agreed.",
	 "decide commissive-5 CA,CL; agree assertive-5 CA,CL", "5 meet twice a year"},
	{"the passive of a light verb", "Discussions were also held on ways to protect ports.",
	 "discuss assertive-1 CA,CL", ""},
	{"what the text itself is, is no act", "The following statement was released by Canada and Chile.", "", ""},
	{"a feeling is no encouragement", "They were encouraged by the results.", "be encouraged expressive-1 CA,CL", ""},
	{"semicolons in a list of speakers",
	 "Ana Roy, Minister of Ports of Canada; and Jo Soto, Minister of Trade of Chile, praised the work.",
	 "praise expressive-4 CA,CL", ""},
	{"two posts of one person", "State Councilor and Foreign Minister Ana Roy of Canada praised the work.",
	 "praise expressive-4 CA", ""},
	{"a verb of meeting behind names", "Ana Roy of Canada and Jo Soto of Chile, both ministers, met in Lima to discuss ports.",
	 "discuss assertive-1 CA,CL", ""},
	{"a guest is received, a decision welcomed",
	 "Minister Roy of Canada welcomed Minister Soto of Chile to Ottawa. She welcomed his plan.",
	 "welcome expressive-3 CA", ""},
	{"what a third party will do is foretold", "Peru will never have such ports.", "", ""},
	{"participles are adjectives", "They agreed to advance shared goals and praised an alliance founded on trust.",
	 "agree commissive-5 CA,CL; praise expressive-4 CA,CL", "5 advance shared goals"},
	/* riders */
	{"a rider after the object", "Canada welcomed the plan, noting that it covers ports.",
	 "welcome expressive-3 CA; note assertive-2 CA", ""},
	{"a review that opens the sentence", "Reviewing the year, both sides noted progress.",
	 "review assertive-1 CA,CL; note assertive-2 CA,CL", ""},
	/* nouns */
	{"adjectives between commas", "They had candid, detailed, and useful discussions on ports.",
	 "discuss assertive-1 CA,CL", ""},
	{"a talk that went on", "Canada and Chile continued their discussions on ports.",
	 "discuss assertive-1 CA,CL", ""},
	{"the purpose of a meeting by its noun", "The Ministers met to continue consultations on ports.",
	 "consult assertive-1 CA,CL", ""},
	{"recommendations that are given", "Both sides gave recommendations for small ports.",
	 "recommend directive-2 CA,CL", ""},
	{"a bullet that opens with the noun",
	 "The two sides noted the following:\n\n- Recognition of the need for trust\n- Opposition to piracy",
	 "note assertive-2 CA,CL; recognize assertive-3 CA,CL; oppose expressive-4 CA,CL -", ""},
	/* hedges, negation, conditions */
	{"what would only follow is no act", "If both sides agree, the centre will open.", "", ""},
	{"a clause on its noun is none", "The plan they adopted is a good one.", "", ""},
	{"steps that somebody takes", "They outlined the steps Canada is taking to protect ports, and noted the cost.",
	 "outline assertive-1 CA,CL; note assertive-2 CA,CL", ""},
	/* reported against performed */
	{"what was said when others met", "Trust has grown since March, when both sides agreed on its importance.",
	 "agree assertive-5 CA,CL reported", ""},
	/* quoted speech */
	{"the speaker behind his verb", "\"Ports matter,\" stressed Minister Roe of Canada.", "stress assertive-4 CA", ""},
	{"an attribution at the end of the sentence", "Both sides agreed to meet in Lima, the Foreign Ministry said on Friday.",
	 "agree commissive-5 CA,CL", "5 meet in Lima"},
	/* we-statements */
	{"we are pleased to announce is announce", "We are pleased to announce a new centre.",
	 "announce declarative-4 CA,CL", ""},
	{"we are the side that the opening names", "We, the Ministers of Canada, met in Lima with the Minister of Chile. "
	 "We welcomed progress.", "welcome expressive-3 CA", ""},
	{"we are all where the opening names all", "We, the Ministers of Canada and Chile, met in Lima with experts. "
	 "We welcomed progress.", "welcome expressive-3 CA,CL", ""},
	{"a commitment that is strengthened", "Both sides strengthened their commitment to train experts.",
	 "strengthen commissive-3 CA,CL", "3 train experts"},
	{"steadfast in a commitment", "Canada remains steadfast in its commitment to protecting ports.",
	 "remain steadfast in commissive-3 CA", "3r protecting ports"},
	/* meetings and calls */
	{"speaking with somebody is no act, what it was for is his who spoke",
	 "Prime Minister Trudeau spoke today with the President of Chile to thank him.", "thank expressive-2 CA", ""},
	{"how a meeting is held or ends is logistics",
	 "The talks concluded in Ottawa. Chile will chair the session.", "", ""},
	{"a focus where nothing else is told", "Canada and Chile met in Ottawa, with a focus on ports.",
	 "focus assertive-1 CA,CL", ""},
	/* the looks of lists */
	{"bullets that open with past verbs", "The two sides:\n\n- welcomed the draft\n- agreed to train experts",
	 "welcome expressive-3 CA,CL; agree commissive-5 CA,CL", "5 train experts"},
	{"bullets that open with gerunds", "Both sides will deepen their work by:\n\n- sharing alerts\n- training experts",
	 "will commissive-4 CA,CL", "4 sharing alerts | 4 training experts"},
	{"numbered paragraphs", "1. The two sides noted progress.\n\n2. They agreed to meet in Lima.",
	 "note assertive-2 CA,CL; agree commissive-5 CA,CL", "5 meet in Lima"},
	{"lines that are wrapped hard", "Both sides noted the progress that was made in the field of\nports, and agreed to\nmeet in Lima.",
	 "note assertive-2 CA,CL; agree commissive-5 CA,CL", "5 meet in Lima"},
	{"semicolons after one verb", "They agreed to share alerts; train experts; and test networks.",
	 "agree commissive-5 CA,CL", "5 share alerts | 5 train experts | 5 test networks"},
};

int
main(void)
{
	return run_cases(cases, sizeof cases / sizeof *cases);
}
