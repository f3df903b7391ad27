/*
 * test_plan.c: what will be done, told by lists, numbered plans, aims, next
 * steps, and passives that do not say by whom.
 */
#include "acting.h"

static const ActCase cases[] = {
	/* numbers */
	{"parts of parts are numbered; their headings are no conduct",
	 "The two sides agreed as follows:\n\n1. Political dialogue\n\n1.1.1. Hold regular consultations.\n\n"
	 "1.1.2. Exchange data.\n\n2. Trade\n\n2.1.1. Promote investment.",
	 "agree commissive-5 CA,CL", "5 Hold regular consultations | 5 Exchange data | 5 Promote investment"},
	{"numbers with one bracket, or none", "They agreed to 1) share data, 2) train judges, and 3) test ports.",
	 "agree commissive-5 CA,CL", "5 share data | 5 train judges | 5 test ports"},
	{"conducts behind the numbers of a colon",
	 "The parties shall cooperate in these areas: (a) exchange of data; (b) joint exercises; (c) training of experts.",
	 "shall commissive-5 CA,CL", "5 exchange of data | 5 joint exercises | 5 training of experts"},
	{"things that are numbered stay with their verb",
	 "They agreed to build trust across two pillars: (1) trade; and (2) health. They will guard ports (6)(a) of the Act.",
	 "agree commissive-5 CA,CL; will commissive-4 CA,CL",
	 "5 build trust across two pillars: (1) trade; and (2) health | 4 guard ports (6)(a) of the Act"},
	{"each item has its own party", "(i) Canada intends to train judges; and (ii) Chile intends to test ports.",
	 "intend commissive-2 CA; intend commissive-2 CL", "2 train judges | 2 test ports"},
	{"first, second, finally",
	 "They identified three priorities: first, to train judges; second, to test ports; and, finally, to share data. "
	 "They agreed, first, to hold a fair and, second, to fund courts.",
	 "identify priorities commissive-2 CA,CL; agree commissive-5 CA,CL",
	 "2 train judges | 2 test ports | 2 share data | 5 hold a fair | 5 fund courts"},
	{"a colon behind what is counted", "They committed to two things: funding courts; and sharing data.",
	 "commit commissive-4 CA,CL", "4 funding courts | 4 sharing data"},
	/* lead-ins */
	{"what they have agreed", "The Ministers have agreed:\n- to train judges;\n- to test ports.",
	 "agree commissive-5 CA,CL", "5 train judges | 5 test ports"},
	{"that-clauses in bullets", "The Ministers agreed:\n- that a fund will be set up;\n- that experts will meet in June.",
	 "agree commissive-5 CA,CL", "5 be set up | 5 meet in June due 2021-06"},
	{"a heading that is the subject",
	 "We, the Ministers of Canada and Chile, hereby:\n\n1. Welcome the fair;\n\n2. Commit to training judges.",
	 "welcome expressive-3 CA,CL; commit commissive-4 CA,CL", "4 training judges"},
	{"each party's heading, or its label",
	 "Canada:\n\n- will set up a fund;\n- will train judges.\n\nChile: Will test ports. Canada: pledges $3 million to "
	 "build ships.",
	 "will commissive-4 CA; will commissive-4 CA; will commissive-4 CL; pledge commissive-4 CA",
	 "4 set up a fund | 4 train judges | 4 test ports | 4 build ships"},
	{"what was done is nothing to do", "Both sides will:\n\n- Train judges.\n\n- Hosted a fair.",
	 "will commissive-4 CA,CL", "4 Train judges"},
	/* aims */
	{"our aim, the next steps, their priorities",
	 "Our aim is to conclude the talks by 2022. The next steps are to finalize the plan and to hold a workshop. "
	 "Their priorities for May are to train judges; and to test ports.",
	 "aim commissive-2 CA,CL; plan commissive-2 CA,CL; identify priority commissive-2 CA,CL",
	 "2 conclude the talks by 2022 due 2022 | 2 finalize the plan | 2 hold a workshop | 2 train judges | 2 test ports"},
	{"it is our intention", "It is our intention to train judges.", "intend commissive-2 CA,CL", "2 train judges"},
	{"priority areas and what cooperation will focus on",
	 "Priority areas for cooperation include trade and norms. Cooperation will focus on the following areas:\n\n"
	 "- guarding ports\n- testing ships",
	 "identify priority commissive-2 CA,CL; identify priority commissive-2 CA,CL",
	 "2 trade and norms | 2 guarding ports | 2 testing ships"},
	{"others' aims, and what a dialogue is for by nature",
	 "Peru's aim is to guard ports. The purpose of the dialogue is to guard ports. The goal is clear.", "", ""},
	{"a goal that was set, what one volunteered for",
	 "They set a goal of doubling trade by 2030. Chile volunteered to lead the team.",
	 "set goal commissive-2 CA,CL; volunteer commissive-1 CL",
	 "2 doubling trade by 2030 due 2030 | 1 lead the team"},
	/* passives */
	{"something new that they bring about",
	 "A feasibility study will be carried out. A hotline is to be set up by the end of 2021. The agreement will be "
	 "signed in June.",
	 "will commissive-4 CA,CL; shall commissive-5 CA,CL; will commissive-4 CA,CL",
	 "4 be carried out | 5 be set up by the end of 2021 due 2021 | 4 be signed in June due 2021-06"},
	{"what there is, what others do, what the press is told",
	 "The study will be carried out. A school will be opened by Peru. A reception will be held.", "", ""},
	{"agreed that it be done", "It was agreed that a joint team be set up.", "agree commissive-5 CA,CL", "5 be set up"},
	/* nouns and pronouns */
	{"what a talk ended with", "The talks ended with a firm determination to expand trade.",
	 "be determined commissive-3 CA,CL", "3 expand trade"},
	{"they bind themselves", "We commit ourselves to training judges. They have pledged themselves to open ports.",
	 "commit commissive-4 CA,CL; pledge commissive-4 CA,CL", "4 training judges | 4 open ports"},
	{"willingness that is shown or outlined",
	 "The sides showed willingness to share data. The talks outlined the mutual willingness to train judges.",
	 "show commissive-1 CA,CL; outline commissive-1 CA,CL", "1 share data | 1 train judges"},
	{"the determination of both sides beside a thing",
	 "They underscored the importance of ports and the determination of both sides to train judges.",
	 "underscore commissive-3 CA,CL", "3 train judges"},
	{"what a meeting offered an opportunity for, what talks reaffirmed",
	 "The dialogue offered an opportunity to renew our commitment to train judges. They held talks that reaffirmed "
	 "their commitment to test ports.",
	 "renew commissive-3 CA,CL", "3r train judges"},
	{"what is due, what cooperation will be",
	 "The next consultations are due to take place in 2022. The parties agreed that joint efforts would be widened. "
	 "The parties agreed about the need to train judges.",
	 "be due commissive-2 CA,CL; agree commissive-5 CA,CL; agree assertive-5 CA,CL",
	 "2 take place in 2022 due 2022 | 5 be widened"},
	{"from when, and for whose people", "As of 1 January 2022, Canada will support the people of Haiti.",
	 "will commissive-4 CA", "4 support the people of Haiti due 2022-01-01 with HT"},
	{"a statement reaffirming, on ports condemning",
	 "They issued a joint statement reaffirming their intention to train judges. They issued a report by experts urging "
	 "reform.",
	 "issue declarative-4 CA,CL; reaffirm commissive-3 CA,CL; issue declarative-4 CA,CL", "3r train judges"},
	{"agreed for officials to meet, on a text and to sign it",
	 "They agreed for officials to meet in June. They agreed on the text of the treaty and to sign it in May.",
	 "agree commissive-5 CA,CL; agree commissive-5 CA,CL", "5 meet in June due 2021-06 | 5 sign it in May due 2021-05"},
	{"action nouns with their articles, each with its object",
	 "They agreed on the opening of consulates, the launch of flights and ferries and the exchange of students.",
	 "agree commissive-5 CA,CL",
	 "5 the opening of consulates | 5 the launch of flights and ferries | 5 the exchange of students"},
	{"what one would like, and what one would like to say",
	 "Canada would like to deepen ties with Chile and train judges. They would like to thank Peru.",
	 "would like commissive-2 CA; thank expressive-2 CA,CL", "2 deepen ties with Chile | 2 train judges"},
	{"hedges and adverbs behind to",
	 "They agreed to, where possible, share data. We continue to firmly and jointly enforce our laws.",
	 "agree commissive-5 CA,CL; continue commissive-3 CA,CL", "5 share data | 3r enforce our laws"},
	{"pleased to announce that they will; decided that they must; open to; interested in",
	 "We are pleased to announce that Canada and Chile will host a fair. They decided that both countries must widen "
	 "their trade. Canada remains open to dialogue with Peru. Canada is interested in sharing data.",
	 "announce commissive-4 CA,CL; decide commissive-5 CA,CL; remain open to commissive-1 CA; "
	 "be interested commissive-1 CA",
	 "4 host a fair | 5 widen their trade | 1r dialogue with Peru with PE | 1 sharing data"},
	{"a priority of two persons; a goal to see, and to do",
	 "The top priority of the President and the Prime Minister is ending fraud, and building trust. They reaffirmed "
	 "their shared goal to see fraud defeated and to protect ports.",
	 "identify priority commissive-2 CA,CL; reaffirm commissive-3 CA,CL",
	 "2 ending fraud | 2 building trust | 3r protect ports"},
	{"we hereby agree, and each country will",
	 "We hereby agree to set up a fund. Each country will name a coordinator. The two navies will train together.",
	 "agree commissive-5 CA,CL; will commissive-4 CA,CL; will commissive-4 CA,CL",
	 "5 set up a fund | 4 name a coordinator | 4 train together"},
	{"what may be done besides; what is promised in money; a target of V-ing",
	 "The Committee shall meet in May and may set up teams. Canada promised $5 million to train judges. Both leaders set "
	 "a target of doubling trade by 2025.",
	 "shall commissive-5 CA,CL; promise commissive-4 CA; set target commissive-2 CA,CL",
	 "5 meet in May due 2021-05 | 4 train judges | 2 doubling trade by 2025 due 2025"},
	{"where a conduct ends: at another's deed, at what goes on, at what is said of it",
	 "They agreed to train judges and a memorandum was signed. They will fund courts and are building ports. They pledged "
	 "to share data, saying this would help.",
	 "agree commissive-5 CA,CL; sign declarative-5 CA,CL; will commissive-4 CA,CL; pledge commissive-4 CA,CL",
	 "5 train judges | 4 fund courts | 4 share data"},
	{"firmly committed, always keen, equally determined, both ready",
	 "We remain firmly committed to protecting ports. We are always keen to share data. Both sides are equally determined to "
	 "train judges. We are both ready to render all possible support.",
	 "remain committed commissive-3 CA,CL; be keen commissive-1 CA,CL; be determined commissive-4 CA,CL; "
	 "be ready commissive-1 CA,CL",
	 "3r protecting ports | 1 share data | 4 train judges | 1 render all possible support"},
	{"his country is his who spoke", "Minister Ana Roy of Canada said her country was ready to train judges.",
	 "be ready commissive-1 CA", "1 train judges"},
};

int
main(void)
{
	return run_cases(cases, sizeof cases / sizeof *cases);
}
