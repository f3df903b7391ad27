/*
 * test_commitment.c: the conduct that an act binds to: where it starts and
 * ends, when it is due, who else is part of it.
 */
#include "acting.h"

static const ActCase cases[] = {
	{"the desire, the readiness, the interest to V bind least",
	 "They expressed their desire to train judges. Chile expressed its readiness to reserve five places.",
	 "express desire commissive-1 CA,CL; express readiness commissive-1 CL", "1 train judges | 1 reserve five places"},
	{"the resolve to V is one's own", "Both sides reaffirmed the resolve to further protect ports.",
	 "reaffirm commissive-3 CA,CL", "3r protect ports"},
	{"so is the two countries' commitment", "This dialogue reflects the two countries' commitment to protect ports.",
	 "commit commissive-3 CA,CL", "3 protect ports"},
	{"support for what others do binds nobody", "They expressed full support for efforts to protect ports.",
	 "express support commissive-3 CA,CL", ""},
	{"a second noun behind the first",
	 "Canada reaffirmed its commitment to the alliance and its intention to train judges.",
	 "reaffirm commissive-3 CA", "3r train judges"},
	{"the next meeting, told by its number", "We look forward to the third Dialogue in Santiago in 2022.",
	 "look forward commissive-2 CA,CL", "2 the third Dialogue in Santiago in 2022 due 2022"},
	{"seeing is no conduct", "We look forward to seeing the results.", "look forward commissive-2 CA,CL", ""},
	{"cooperation that is explored", "They explored opportunities for further cooperation on ports.",
	 "explore commissive-1 CA,CL", "1 further cooperation on ports"},
	{"an open line is talk", "They committed to keep open lines of communication.",
	 "commit commissive-4 CA,CL", "3 keep open lines of communication"},
	{"the due of a list stands before it",
	 "They agreed to work over the next year on two aims: (1) training judges; and (2) testing ports.",
	 "agree commissive-5 CA,CL", "5 training judges due 2021-05-05/2022-05-05 | 5 testing ports due 2021-05-05/2022-05-05"},
	{"the time of another clause is no due", "As 2021 marks ten years of ties, both sides agreed to hold a concert.",
	 "agree commissive-5 CA,CL", "5 hold a concert"},
	{"officials of a partner", "Canada will train officials of ASEAN member states.", "will commissive-4 CA",
	 "4 train officials of ASEAN member states"},
	{"for officials of a partner", "Canada will hold courses for officials of ASEAN member states.",
	 "will commissive-4 CA", "4 hold courses for officials of ASEAN member states with ASEAN"},
	{"dialogue and exchanges are no verbs", "It was agreed to enhance dialogue and exchanges and to train judges.",
	 "agree commissive-5 CA,CL", "5 enhance dialogue and exchanges | 5 train judges"},
	{"an adjective that could be a verb", "They agreed to build a free, reliable, and secure Internet.",
	 "agree commissive-5 CA,CL", "5 build a free, reliable, and secure Internet"},
	{"each with its own to: the commas tell the conducts from the purposes inside",
	 "They agreed to help young fishers to visit Chile, to cooperate closely at ports, and to train with "
	 "other navies to build trust.",
	 "agree commissive-5 CA,CL",
	 "5 help young fishers to visit Chile | 5 cooperate closely at ports | "
	 "5 train with other navies to build trust"},
	{"but ways to V stay together",
	 "They agreed to find ways to train judges, to protect ports, and to fund courts.",
	 "agree commissive-5 CA,CL", "5 find ways to train judges, to protect ports, and to fund courts"},
	{"a pair of nouns ends before the next verb",
	 "They expressed their determination to fight fraud and theft, protect ports and train judges.",
	 "express determination commissive-3 CA,CL",
	 "3 fight fraud and theft | 3 protect ports | 3 train judges"},
	{"what each will do in a that-clause", "Canada confirmed that it will train judges and will fund courts.",
	 "confirm commissive-4 CA", "4 train judges | 4 fund courts"},
	{"who is told stands before the that-clause", "Canada assured Chile that it will train judges.",
	 "assure commissive-4 CA", "4 train judges"},
	{"or before the commitment", "Chile assured the Canadian side of its commitment to train judges.",
	 "assure commissive-3 CL", "3 train judges"},
	{"a commitment on V-ing", "They reaffirmed their commitments on protecting ports.",
	 "reaffirm commissive-3 CA,CL", "3r protecting ports"},
	{"to an end state and to a conduct",
	 "They underscored their commitment to peace and to protecting ports.",
	 "underscore commissive-3 CA,CL", "3 protecting ports"},
	{"a relative clause stays with its conduct",
	 "They agreed to establish a school, which would open each spring, and to train judges.",
	 "agree commissive-5 CA,CL", "5 establish a school, which would open each spring | 5 train judges"},
	{"persons in a list are nothing to do",
	 "Canada will nominate the following:\n\n- Ana Roy, Minister of Trade\n- Jo Lee, Director of Ports",
	 "will commissive-4 CA", ""},
};

int
main(void)
{
	return run_cases(cases, sizeof cases / sizeof *cases);
}
