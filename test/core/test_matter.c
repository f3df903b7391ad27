/*
 * test_matter.c: acts that nouns tell: what a talk dealt with, what was reached,
 * what shows a commitment, who was brought together to talk.
 */
#include "acting.h"

static const ActCase cases[] = {
	/* what a talk dealt with */
	{"a topic of discussion", "Energy was also a key topic of discussion.", "discuss assertive-1 CA,CL", ""},
	{"among the issues discussed", "Ports were among the issues discussed.", "discuss assertive-1 CA,CL", ""},
	{"what featured in the talks", "Trade featured prominently in the discussions.",
	 "discuss assertive-1 CA,CL", ""},
	{"a person is no topic", "Minister Soto was the subject of a documentary.", "", ""},
	{"not only, but also", "The two sides had in-depth discussions not only on trade but also on ports.",
	 "discuss assertive-1 CA,CL", ""},
	{"a talk beside another act", "The two sides held in-depth discussions and exchanged views on ports.",
	 "discuss assertive-1 CA,CL; exchange views assertive-1 CA,CL", ""},
	{"a talk alone is how they met", "The two sides held consultations and agreed to meet again.",
	 "agree commissive-5 CA,CL", "5 meet again"},
	{"to bring together to talk", "The meeting brought together officials to deliberate on ports.",
	 "deliberate on assertive-1 CA,CL", ""},
	{"to undertake a review", "The ministers undertook a detailed review of the plan.",
	 "review assertive-1 CA,CL", ""},
	{"views of a clause behind a comma",
	 "After talks between A. Roe, Minister of Trade of Chile, and B. Kay, Minister of Trade of Canada, views "
	 "were exchanged on ports.",
	 "exchange views assertive-1 CA,CL", ""},
	/* what was reached */
	{"agreement on what will be done",
	 "A preliminary agreement was reached on the development of joint projects.",
	 "agree commissive-5 CA,CL", "5 the development of joint projects"},
	{"agreement on what is so", "Agreement was reached on the fact that terrorism is a threat.",
	 "agree assertive-5 CA,CL", ""},
	{"agreement that one will act", "Agreement has been reached that Chile will accept the ships.",
	 "agree commissive-5 CA,CL", "5 accept the ships"},
	/* what is considered: ways to act, or things as they are */
	{"to consider ways", "They considered ways to protect ports.", "consider commissive-1 CA,CL",
	 "1 protect ports"},
	{"to consider how", "They considered how to protect ports.", "consider commissive-1 CA,CL",
	 "1 protect ports"},
	{"to consider what there is", "They considered certain aspects of trade.",
	 "consider assertive-1 CA,CL", ""},
	/* what shows a commitment */
	{"a demonstration of willingness",
	 "The group is a clear demonstration of the willingness of Canada and Chile to protect ports.",
	 "commit commissive-1 CA,CL", "1 protect ports"},
	{"a testament to a commitment", "This is a testament to our commitment to protecting ports.",
	 "commit commissive-3 CA,CL", "3 protecting ports"},
	{"a reflection of a friendship", "The plan is a reflection of our friendship.", "", ""},
	/* what the noun decides */
	{"opposition, whatever the verb", "They reiterated their strong opposition to any coercion.",
	 "reiterate expressive-4 CA,CL -", ""},
	{"solidarity, whatever the verb", "Both sides reaffirmed their solidarity with the victims.",
	 "reaffirm expressive-2 CA,CL", ""},
	{"a party's own solidarity binds to nothing",
	 "Canada affirmed Canadian solidarity in the face of attempts to use force.",
	 "affirm assertive-5 CA", ""},
	{"solidarity and support", "Canada expressed its solidarity with and support to Peru.",
	 "express solidarity commissive-3 CA", ""},
	{"what they share is how they are",
	 "Canada and Chile share the same purpose. They shared their assessments of ports.",
	 "share assessments assertive-1 CA,CL", ""},
	{"talks with somebody", "Officials of Canada engaged in extensive discussions with Chilean counterparts.",
	 "discuss assertive-1 CA,CL", ""},
	{"an ongoing commitment", "They affirmed their ongoing commitment to protect ports.",
	 "affirm commissive-3 CA,CL", "3r protect ports"},
	{"an end state that looks like a verb",
	 "They reaffirmed their commitment to secure, open and stable networks.", "reaffirm commissive-3 CA,CL", ""},
	{"the years of a plan", "They agreed to carry out the Plan of Action (2021-2025).", "agree commissive-5 CA,CL",
	 "5 carry out the Plan of Action (2021-2025)"},
	{"a courtesy call", "Minister Soto called on Ana Roy, Deputy Secretary of State for Trade.", "", ""},
	{"to undertake to V", "They undertook to continue their consultations.", "undertake commissive-5 CA,CL",
	 "4r continue their consultations"},
	/* wishes, protests, what is ahead */
	{"to look ahead", "They looked ahead to the next phase of the plan.",
	 "look ahead commissive-2 CA,CL", ""},
	{"to wish somebody well", "Canada wished Chile further progress.", "wish expressive-2 CA", ""},
	{"a view of what they will do", "They shared the view that they will maintain close contacts.",
	 "share the view commissive-3 CA,CL", "2 maintain close contacts"},
	{"what a ministry quotes", "In a release, the ministry stated, \"The two sides assessed ports.\"",
	 "assess assertive-1 CA,CL", ""},
};

int
main(void)
{
	return run_cases(cases, sizeof cases / sizeof *cases);
}
