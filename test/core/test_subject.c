/*
 * test_subject.c: who is meant and when: pairs, short surnames, posts that are
 * part of a longer one, lists behind "as", who said what is quoted, openings that
 * tell a time or only an occasion.
 */
#include "acting.h"

static const ActCase cases[] = {
	/* who is meant */
	{"two persons", "The two men noted the delay, and the pair discussed ports.", "note assertive-2 CA,CL; discuss assertive-1 CA,CL",
	 ""},
	{"a surname of two letters", "The Minister of Justice of Chile, Wu Tang, met Ana Roe. Wu thanked Canada.",
	 "thank expressive-2 CL", ""},
	{"a post that is part of a longer one",
	 "Canada's Assistant Secretary of Trade Ana Roe and Chile's Minister Juan Soto met. The Assistant Secretary thanked Chile.",
	 "thank expressive-2 CA", ""},
	{"a list of parties behind as", "Trade grew as Canada, Chile, and Peru agreed to share alerts.",
	 "agree commissive-5 CA,CL,PE reported", ""},
	{"they, behind a verb that no list holds", "Canadian officials referenced past talks. They noted the delay.",
	 "note assertive-2 CA", ""},
	{"the place of a dateline is nobody", "Ottawa, 5 May 2021 – Chile pledged to share alerts.", "pledge commissive-4 CL",
	 "4 share alerts"},
	{"an office that both sides have",
	 "President Ana Roe of Canada met President Juan Soto of Chile. President Soto thanked Canada. The President "
	 "welcomed the plan.",
	 "thank expressive-2 CL; welcome expressive-3 CL", ""},
	{"somebody and her counterparts", "Minister Ana Roe of Canada and her counterparts discussed ports.",
	 "discuss assertive-1 CA,CL", ""},
	{"two persons of one party",
	 "Minister Ana Roe of Canada and Minister Eva Lind of Canada met Juan Soto of Chile. Minister Roe and Minister Lind "
	 "thanked Chile.",
	 "thank expressive-2 CA", ""},
	/* words between quotation marks */
	{"who said it, behind it", "“Ports are safe,” Minister Ana Roe of Canada said in Ottawa.", "say assertive-1 CA", ""},
	{"who said it, before it", "Minister Ana Roe of Canada added, “ports are safe.”", "add assertive-1 CA", ""},
	{"a passive that a service hands on", "The press service reports that the results were discussed at the meeting.",
	 "discuss assertive-1 CA,CL", ""},
	/* what is an act */
	{"in that regard opens no clause", "In that regard, they welcomed the draft.", "welcome expressive-3 CA,CL", ""},
	{"looking forward", "The two sides are looking forward to the summit.", "look forward commissive-2 CA,CL", ""},
	{"a mutual interest in V-ing", "They expressed mutual interest in expanding trade.",
	 "express interest commissive-1 CA,CL", "1 expanding trade"},
	{"an interest that is only shared", "They reaffirmed their mutual interest in peace.", "reaffirm assertive-4 CA,CL", ""},
	{"a clause without that", "They agreed efforts should go on. They agreed there is a gap.",
	 "agree assertive-5 CA,CL; agree assertive-5 CA,CL", ""},
	{"what was signed there and then", "At the end of the talks, two agreements were signed.", "sign declarative-5 CA,CL", ""},
	{"a perfect of the talks themselves", "During the talks both sides have discussed ports.", "discuss assertive-1 CA,CL", ""},
	{"a chance that was given", "The Dialogue provided an opportunity to discuss ports.", "discuss assertive-1 CA,CL", ""},
	{"what will be talked over", "These matters will be discussed at the next talks.", "discuss assertive-1 CA,CL", ""},
	{"a meeting for an extensive exchange", "Both delegations met with bankers for an extensive exchange of views on trade.",
	 "exchange views assertive-1 CA,CL", ""},
	{"a plan behind a past verb", "They noted the delay and plan to train experts.",
	 "note assertive-2 CA,CL; plan commissive-2 CA,CL", "2 train experts"},
	{"a talk behind another purpose", "The two sides met to deepen ties, exchange views on trade, and review the plan.",
	 "exchange views assertive-1 CA,CL; review assertive-1 CA,CL", ""},
	{"a renewed call", "They reiterated their call on Peru to free the crew.", "reiterate directive-3 CA,CL", ""},
	{"a talk at a time and place", "Canadian and Chilean officials held talks here on Thursday over ports.",
	 "discuss assertive-1 CA,CL", ""},
	{"with both sides talking", "The ministry said that the talks were held in Ottawa, with the two sides exchanging views on ports.",
	 "exchange views assertive-1 CA,CL", ""},
	{"behind an adjective", "Discussions were frank and covered ports.", "cover assertive-1 CA,CL", ""},
	{"what efforts are for is no purpose of the talks",
	 "The two sides met to discuss efforts to fight crime, support ports, and address trade.", "discuss assertive-1 CA,CL", ""},
	{"doing it again", "They plan to do so again in 2022.", "plan commissive-2 CA,CL", "2 do so again in 2022 due 2022"},
	{"what a scheme is for", "The Initiative will drive trade.", "", ""},
	{"what others go on doing", "They voiced support for the people of Peru as they continue to free the crew.",
	 "voice support commissive-3 CA,CL", ""},
	{"an adjective in -ing", "They agreed to share alerts, train experts, and build permanent and lasting trust.",
	 "agree commissive-5 CA,CL", "5 share alerts | 5 train experts | 5 build permanent and lasting trust"},
	{"a part of a word", "The regularly-scheduled talks with Peru-backed bankers ended.", "", ""},
	{"who will attend", "The talks were scheduled to be attended by the Mayor.", "", ""},
	/* when and how far */
	{"a time that opens the sentence", "Next year, both sides will train experts.", "will commissive-4 CA,CL",
	 "4 train experts due 2022"},
	{"a year that opens it", "In 2022, both sides will train experts.", "will commissive-4 CA,CL",
	 "4 train experts due 2022"},
	{"an occasion that opens it", "Ahead of the summit in 2022, they agreed to share alerts.", "agree commissive-5 CA,CL",
	 "5 share alerts"},
	{"what was done before", "They agreed to share alerts after discussing ports.", "agree commissive-5 CA,CL", "5 share alerts"},
	{"a hedge behind the second verb", "They agreed to train experts and pursue, as appropriate, joint patrols.",
	 "agree commissive-5 CA,CL", "5 train experts | 5 pursue, as appropriate, joint patrols"},
	{"what efforts are for", "They agreed to join efforts to train experts, share alerts, and protect ports.",
	 "agree commissive-5 CA,CL", "5 join efforts to train experts, share alerts, and protect ports"},
	{"two nouns with a conduct each",
	 "They reaffirmed their commitment to protecting ports and their determination to share alerts.",
	 "reaffirm commissive-3 CA,CL", "3r protecting ports | 3r share alerts"},
	{"what the text itself adds", "They agreed to share alerts, the statement added without a date.",
	 "agree commissive-5 CA,CL", "5 share alerts"},
	{"a meeting with its time", "They look forward to the Ports Forum later this year.",
	 "look forward commissive-2 CA,CL", "2 the Ports Forum later this year due 2021"},
	{"where it was agreed", "They agreed to share alerts during their meeting in Lima.", "agree commissive-5 CA,CL",
	 "5 share alerts"},
	{"a fiscal year is a time", "They agreed to train experts in Fiscal Year 2022.", "agree commissive-5 CA,CL",
	 "5 train experts in Fiscal Year 2022 due 2022"},
	{"a year that is part of a name", "They agreed to prepare for the Friendship Year 2022.", "agree commissive-5 CA,CL",
	 "5 prepare for the Friendship Year 2022"},
	{"between others", "They agreed to deepen trade between Canada and Peru.", "agree commissive-5 CA,CL",
	 "5 deepen trade between Canada and Peru with PE"},
	{"means in a list", "They are committed to protecting ports, including by training experts, sharing alerts, and opening lines.",
	 "commit commissive-4 CA,CL",
	 "4 protecting ports, including by training experts, sharing alerts, and opening lines"},
};

int
main(void)
{
	return run_cases(cases, sizeof cases / sizeof *cases);
}
