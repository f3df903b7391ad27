/*
 * test_line.c: lines that name no subject, lists of outcomes, and what is told
 * of promises with "would".
 */
#include "acting.h"

static const ActCase cases[] = {
	{"lines of a preamble are said by all, and lead up to what they agree",
	 "We, the Ministers of Canada and Chile,\n\nRecalling the Ottawa Declaration of 2019,\n\n"
	 "Recognizing the role of ports,\n\nHave agreed as follows:\n\n1. To establish a centre for pilots.\n\n"
	 "2. To exchange data on vessels.",
	 "recall assertive-2 CA,CL; recognize assertive-3 CA,CL; agree commissive-5 CA,CL",
	 "5 establish a centre for pilots | 5 exchange data on vessels"},
	{"riders between the subject and its verb",
	 "Canada and Chile, recalling the treaty, emphasizing the rules of the sea and bearing in mind the 2015 Lima report, "
	 "declare that ports are open.",
	 "recall assertive-2 CA,CL; emphasize assertive-4 CA,CL; bear in mind assertive-2 CA,CL; declare assertive-5 CA,CL", ""},
	{"a paragraph that opens with a verb in the past",
	 "The Ministers of Canada and Chile:\n\nEmphasized the importance of ports.\n\n"
	 "Welcomed the growth of trade and expressed their readiness to open new routes.\n\n"
	 "Expressed gratitude to Peru.",
	 "emphasize assertive-4 CA,CL; welcome expressive-3 CA,CL; express readiness commissive-1 CA,CL; "
	 "express gratitude expressive-2 CA,CL", "1 open new routes"},
	{"having done so is none", "Having launched the talks, they left.", "", ""},
	{"what both sides would do is what they promised",
	 "Both sides would continue to share data. The two sides would train pilots and would hold a seminar.",
	 "continue commissive-3 CA,CL; will commissive-4 CA,CL; will commissive-4 CA,CL",
	 "3r share data | 4 train pilots | 4 hold a seminar"},
	{"would on a condition, and what one would like, promise nothing",
	 "Both sides would gain if trade grew. The two sides would welcome visits.", "", ""},
	{"consensus and talks told by their nouns",
	 "There was consensus on the need for reform. The ministers held an in-depth exchange on ports.",
	 "agree assertive-5 CA,CL; exchange views assertive-1 CA,CL", ""},
	{"importance attached, common ground found",
	 "The Parties attach great importance to fishing. They found common ground on visas.",
	 "attach importance assertive-4 CA,CL; find common ground assertive-5 CA,CL", ""},
	{"a passive names its agent, or all",
	 "It was also noted by both sides that trade had grown. The initiative was welcomed by Chile. "
	 "Officials were directed to finalize the text.",
	 "note assertive-2 CA,CL; welcome expressive-3 CL; direct directive-5 CA,CL", ""},
	{"agreed that a thing will be done: they will do it",
	 "The two sides agreed that a joint study would be carried out by the end of 2022. "
	 "They agreed that the rules would be read by courts.",
	 "agree commissive-5 CA,CL; agree assertive-5 CA,CL", "5 be carried out by the end of 2022 due 2022"},
	{"nouns of conduct",
	 "Canada committed to a significant investment in the port. Both sides expressed readiness for further "
	 "cooperation in fishing. They agreed on a joint programme to train pilots.",
	 "commit commissive-4 CA; express readiness commissive-1 CA,CL; agree commissive-5 CA,CL",
	 "4 a significant investment in the port | 1 further cooperation in fishing | 5 train pilots"},
	{"riders behind as well as, and the aim of what was agreed",
	 "They pledged support for Peru and preparedness to train judges, as well as expressing readiness to sign the "
	 "treaty. They agreed to prepare the talks, aiming to hold them in May.",
	 "pledge commissive-3 CA,CL; express readiness commissive-1 CA,CL; agree commissive-5 CA,CL; aim commissive-2 CA,CL",
	 "3 train judges | 1 sign the treaty | 5 prepare the talks | 2 hold them in May due 2021-05"},
	{"the text put out here condemns here",
	 "The ministers issued a joint statement in which they condemned piracy. "
	 "They recalled the summit in which they condemned fraud.",
	 "issue declarative-4 CA,CL; condemn expressive-5 CA,CL -; recall assertive-2 CA,CL; "
	 "condemn expressive-5 CA,CL reported -", ""},
	{"what a focus of the talks was", "Trade was a key focus of the talks.", "focus assertive-1 CA,CL", ""},
	{"a press conference is logistics", "The ministers will hold a joint press conference.", "", ""},
	{"how a conduct is done is no second one; help shares its object",
	 "They agreed on expanding trade, focusing on ports, fish and visas. They committed to help Peru protect and "
	 "defend its ports. We will act in solidarity and close coordination.",
	 "agree commissive-5 CA,CL; commit commissive-4 CA,CL; will commissive-4 CA,CL",
	 "5 expanding trade, focusing on ports, fish and visas | 4 help Peru protect and defend its ports with PE | "
	 "4 act in solidarity and close coordination"},
	{"a name alone behind a quotation is a person's; what a release confirms is no act",
	 "\"Ports matter,\" emphasized Ana Roy, Director of Trade. This was confirmed by a press release.",
	 "emphasize assertive-4", ""},
	{"what a conduct is like is no part of it",
	 "They agreed to continue training judges, which is crucial for trust.", "agree commissive-5 CA,CL",
	 "5r continue training judges"},
	{"a point made, and what else has been underscored",
	 "Canada and Chile have made the point that crime grows, and have underscored the need for aid.",
	 "make the point assertive-4 CA,CL; underscore assertive-4 CA,CL", ""},
	{"offices of both, and whom a support is assured",
	 "The two Foreign Offices agreed to train judges. Chile assured Canada of Chile's support.",
	 "agree commissive-5 CA,CL; assure commissive-3 CL", "5 train judges"},
	{"items that lost their bullets",
	 "Both sides identified deliverables to address in 2022, including:\n\nFinalize a bridge for data.\n\n"
	 "Promote open ports, and work to train pilots.\n\nThe talks were cordial.",
	 "identify commissive-2 CA,CL", "2 Finalize a bridge for data due 2022 | 2 Promote open ports due 2022 | 2 work to train pilots due 2022"},
	{"what one says for his side is its own words",
	 "Minister Ana Roy of Chile said: \"We welcome the progress and look forward to the next steps.\"",
	 "welcome expressive-3 CL; look forward commissive-2 CL", ""},
	{"nouns of conduct in a row; an instrument that reaffirmed our vision; focus given; a dated promise",
	 "They agreed on exchange of visits, organization of trade fairs and a seminar. They agreed on examining tariffs, "
	 "and removal of barriers. We recall the Ottawa Statement, which reaffirmed our vision. In the meeting, major "
	 "focus was given to ports. Canada and Chile committed in Rome in June 2019 to train pilots.",
	 "agree commissive-5 CA,CL; agree commissive-5 CA,CL; recall assertive-2 CA,CL; reaffirm assertive-4 CA,CL reported; "
	 "focus assertive-1 CA,CL; commit commissive-4 CA,CL reported",
	 "5 exchange of visits | 5 organization of trade fairs and a seminar | 4 examining tariffs | "
	 "5 removal of barriers | 4 train pilots"},
	{"riders behind along with; views and recognition shared",
	 "Chile explained the plan, along with noting its cost. Both sides shared the view that ports matter.",
	 "explain assertive-1 CL; note assertive-2 CL; share the view assertive-3 CA,CL", ""},
	{"a verb that holds its object is no participle; the past and what goes on",
	 "Trade was reviewed and both sides expressed satisfaction at its growth. "
	 "They acknowledged risks and continue to call for reform.",
	 "review assertive-1 CA,CL; express satisfaction expressive-1 CA,CL; acknowledge assertive-3 CA,CL; "
	 "continue commissive-3 CA,CL", "3r call for reform"},
	{"a platform to talk; what it is meant for, among other things; a dialogue that ended",
	 "The Dialogue proved to be a unique platform to review reforms. "
	 "The Dialogue is intended, among other things, to train judges. The dialogue was concluded today.",
	 "review assertive-1 CA,CL; intend commissive-2 CA,CL", "2 train judges"},
	{"what was a highlight", "One of the highlights was the signing of the Ottawa Agreement.",
	 "sign declarative-5 CA,CL", ""},
	{"where a promise was made is no part of it",
	 "They reaffirmed their commitment to training judges at the second cyber dialogue in Ottawa.",
	 "reaffirm commissive-3 CA,CL", "3r training judges"},
	{"what a dialogue is for",
	 "The dialogue's objective is to review trade. The aim of the talks was to discuss ports. "
	 "The dialogue has been a platform for addressing visas.",
	 "review assertive-1 CA,CL; discuss assertive-1 CA,CL; address assertive-1 CA,CL reported", ""},
	{"what they go on doing, what they think important, a talk that is to be held",
	 "The ministers confirmed their continued cooperation on visas. Chile considers it important that states comply. "
	 "They agreed to hold roundtable discussions on ports. They meet today; discussions cover norms.",
	 "confirm commissive-3 CA,CL; consider it important assertive-3 CL; agree commissive-5 CA,CL; cover assertive-1 CA,CL",
	 "3r continued cooperation on visas | 4 hold roundtable discussions on ports"},
	{"what stands between an act and its conduct; who speaks before a colon",
	 "They agreed, taking into account the study and in line with their laws, to open a port by 2022. "
	 "Both sides: agreed to share data; welcomed the new route; and decided to train pilots.",
	 "agree commissive-5 CA,CL; agree commissive-5 CA,CL; welcome expressive-3 CA,CL; decide commissive-5 CA,CL",
	 "5 open a port by 2022 due 2022 | 5 share data | 5 train pilots"},
	{"outcomes told by nouns",
	 "Main outcomes of the meeting:\n- Agreement to launch a study on ports.\n- Decision to meet again in 2022.\n"
	 "- Commitment to train pilots.",
	 "agree commissive-5 CA,CL; decide commissive-5 CA,CL; commit commissive-4 CA,CL",
	 "5 launch a study on ports | 5 meet again in 2022 due 2022 | 4 train pilots"},
};

int
main(void)
{
	return run_cases(cases, sizeof cases / sizeof *cases);
}
