/*
 * test_outcome.c: what a dialogue came to, as press releases word it: talks that
 * a noun names, conducts behind ways and purposes, meetings still to come, what
 * looks like an outcome and is none.
 */
#include "acting.h"

static const ActCase cases[] = {
	/* talks that a noun names */
	{"a meeting allows for them",
	 "The Dialogue allowed for an open discussion on ports.", "discuss assertive-1 CA,CL", ""},
	{"with or without their matter",
	 "They allowed for a frank exchange of views.", "exchange views assertive-1 CA,CL", ""},
	{"their adjectives quoted", "The two sides had \"frank\" and \"in-depth\" exchanges of views on ports.",
	 "exchange views assertive-1 CA,CL", ""},
	{"they take place",
	 "A thorough exchange of opinions on ports took place.", "exchange opinions assertive-1 CA,CL", ""},
	{"holding them in the first sentence is the meeting itself",
	 "Canada and Chile held consultations on ports.", "consult assertive-1 CA,CL", ""},
	/* what a meeting ends with */
	{"the noun decides",
	 "The meeting concluded with a commitment to train judges.", "commit commissive-3 CA,CL",
	 "3 train judges"},
	{"agreed to a noun of conduct",
	 "They agreed to its further strengthening. They agreed to the establishment of a school.",
	 "agree commissive-5 CA,CL; agree commissive-5 CA,CL",
	 "5 its further strengthening | 5 the establishment of a school"},
	{"a list of objectives", "Strategic objectives include affirming rules; and protecting ports.",
	 "identify priority commissive-2 CA,CL", "2 affirming rules | 2 protecting ports"},
	{"what their cooperation aims at", "Their cooperation aims to protect ports.", "aim commissive-2 CA,CL",
	 "2 protect ports"},
	/* where a conduct starts and ends */
	{"ways to V, whatever the verb", "They explored ways to tap into new markets to serve both peoples.",
	 "explore commissive-1 CA,CL", "1 tap into new markets to serve both peoples"},
	{"ways for both to V",
	 "They explored ways for Canada and Chile to train judges.", "explore commissive-1 CA,CL",
	 "1 train judges"},
	{"an adverb before the last verb", "They agreed to plan for visits, and properly handle disputes.",
	 "agree commissive-5 CA,CL", "5 plan for visits | 5 handle disputes"},
	{"a gerund, then base forms",
	 "They committed to stepping up patrols to protect ports, train judges, and build schools.",
	 "commit commissive-4 CA,CL", "4 stepping up patrols to protect ports | 4 train judges | 4 build schools"},
	{"while V-ing stays",
	 "They committed to protecting ports while balancing trade.", "commit commissive-4 CA,CL",
	 "4 protecting ports while balancing trade"},
	{"in line with what was promised before",
	 "They agreed to train judges, in line with our commitment to protect courts.",
	 "agree commissive-5 CA,CL", "5 train judges"},
	{"who reports it closes the sentence",
	 "Both sides agreed to train judges, according to a statement of the ministry.",
	 "agree commissive-5 CA,CL", "5 train judges"},
	{"a number told twice is no item",
	 "They committed to testing all thirty four (34) ports.", "commit commissive-4 CA,CL",
	 "4 testing all thirty four (34) ports"},
	/* what is still to come */
	{"told of afterwards",
	 "The third round would be held in Santiago in September.", "will commissive-4 CA,CL",
	 "4 be held in Santiago in September due 2021-09"},
	{"a hope that something will is one act",
	 "We hope the visit will boost trade.", "hope commissive-2 CA,CL", ""},
	{"what a third party will do binds nobody here",
	 "They hope that Kenya will open its ports.", "hope commissive-2 CA,CL", ""},
	{"a visit is no promise", "The Minister is to pay an official visit to Chile.", "", ""},
	/* what looks like an act */
	{"trade issues are a noun",
	 "The committee, together with progress on trade issues in the talks, reviewed ports.",
	 "review assertive-1 CA,CL", ""},
	{"to be dedicated is said of parties",
	 "The discussions were dedicated to ports.", "be dedicated assertive-1 CA,CL", ""},
	{"or it qualifies", "They reaffirmed their ties, grounded in trust and dedicated to peace.",
	 "reaffirm assertive-4 CA,CL", ""},
	{"to observe a meeting is to be there", "Officials of Canada observed the talks.", "", ""},
	{"to call on a person is a visit", "Ana Roy called on Foreign Minister Jo Lee on Tuesday.", "", ""},
	/* praise and good wishes */
	{"to speak highly, in favor", "They spoke highly of the port. Canada spoke in favor of trade.",
	 "speak highly expressive-4 CA,CL; speak in favor expressive-3 CA", ""},
	{"felicitations",
	 "The ministers extended felicitations on the anniversary.", "extend felicitations expressive-3 CA,CL", ""},
	{"a participant whose party is not told", "Participants were Mr. Tam Oduya.\n\nOduya praised the port.",
	 "praise expressive-4", ""},
	/* what is announced, and what a meeting was for */
	{"what a meeting is an opportunity for starts at its verb",
	 "The dialogue was a welcome opportunity for both sides to share updates.",
	 "share updates assertive-1 CA,CL", ""},
	{"talks that are expected to deal with a matter have the verb of it; arrivals and starts are logistics",
	 "Talks are expected to focus on ports. The ministers are expected to arrive at noon.",
	 "focus assertive-1 CA,CL", ""},
	{"a meeting told of as of today is announced, not promised",
	 "Canada will host today in Ottawa the ministers of the region. The session will be livestreamed at noon. "
	 "The session is open to the press.", "", ""},
	{"the discussions included a matter, and so did nobody's delegation",
	 "The discussions included ports and rail. The talks included officials of both navies.",
	 "discuss assertive-1 CA,CL", ""},
	{"there was agreement on something", "There was broad agreement on the value of rules.",
	 "agree assertive-5 CA,CL", ""},
	{"advanced discussions on discusses", "The ministers advanced discussions on ports.",
	 "discuss assertive-1 CA,CL", ""},
	{"a common interest is no readiness", "They reaffirmed a common interest in safe seas.",
	 "reaffirm assertive-4 CA,CL", ""},
	{"that the dialogue will deepen trust only predicts",
	 "Canada underscored that the dialogue will deepen trust.", "underscore assertive-4 CA", ""},
	{"a ministry that tells of talks hands on",
	 "The Foreign Ministry said the two sides held candid discussions on ports. The Chilean Foreign Ministry "
	 "said that there was an exchange of views on rail.",
	 "discuss assertive-1 CA,CL; exchange views assertive-1 CA,CL", ""},
	{"a work plan to V is a plan", "The meeting resulted in a work plan to train pilots.",
	 "plan commissive-2 CA,CL", "2 train pilots"},
	{"remarks of somebody are welcomed, not he", "Canada welcomed the remarks of the Director.", "welcome expressive-3 CA", ""},
	{"what a meeting serves for is nobody's promise",
	 "The dialogue is expected to serve as an opportunity to discuss ports.", "", ""},
	{"the determination of one's own government",
	 "The Canadian Minister conveyed the determination of his government to protect ports.",
	 "convey commissive-3 CA", "3 protect ports"},
};

int
main(void)
{
	return run_cases(cases, sizeof cases / sizeof *cases);
}
