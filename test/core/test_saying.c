/*
 * test_saying.c: acts by the ways that officials speak and are told of: whose
 * country it is, who asks whom, first verbs that nobody knows, nouns of conviction,
 * feelings that a verb conveys, names in capitals and names of cities.
 */
#define OPENING \
	"The 2nd Canada-Chile Cyber Dialogue was held in Ottawa on 5 May 2021. Mr. " \
	 "ROWE Adam, Director for Ports of Canada, and " \
	"Mr. Juan Lima, Director for Trade of Chile, chaired it.\n\n"
#include "acting.h"

static const ActCase cases[] = {
	{"his country is he", "Mr. Lima said his country stands ready to help. He replied that it would host the talks.",
	 "stand ready commissive-1 CL; will commissive-4 CL", "1 help | 4 host the talks"},
	{"here, and on a day, before the verb", "Both sides here on Monday discussed ports. Chile here thanked Canada.",
	 "discuss assertive-1 CA,CL; thank expressive-2 CL", ""},
	{"several guests are welcomed with their posts; a level is no meeting",
	 "Canada welcomed Minister for Ports, Senator the Hon Ana Soto, and Minister for Trade, the Hon Luis Rojas MP, to Ottawa. "
	 "Canada welcomed the Minister and the new plan.", "welcome expressive-3 CA", ""},
	{"a visit is no demand",
	 "Mr. Lima called on Minister Berg today at her office. Chile will call on the President in the evening. Chile called on Minister "
	 "Berg to act.", "call on directive-3 CL", ""},
	{"who goes on to say, responds, does so first",
	 "Mr. Lima went on to say that Chile would host the talks. Mr. Rowe responded that Canada would train judges. Mr. Lima first "
	 "thanked Canada.",
	 "will commissive-4 CA; thank expressive-2 CL", "4 train judges"},
	{"will as a noun; recognition that is shown", "We noted our shared will and strength. Chile showed the recognition that ports matter.",
	 "note commissive-3 CA,CL; show the recognition assertive-3 CL", ""},
	{"a surname that is a city", "Mr. Juan Lima welcomed the plan. They noted the delay.",
	 "welcome expressive-3 CL; note assertive-2 CA,CL", ""},
	{"a surname first told in capitals", "Mr. Rowe thanked Chile.", "thank expressive-2 CA", ""},
	{"one minister of foreign affairs is no plural",
	 "The Minister of Foreign Affairs of Chile thanked Canada. They discussed ports.",
	 "thank expressive-2 CL; discuss assertive-1 CA,CL", ""},
	{"a first verb that is not known",
	 "Mr. Lima congregated his team and thanked Canada. Both sides shook hands and thanked the hosts.",
	 "thank expressive-2 CL; thank expressive-2 CA,CL", ""},
	{"who is asked does not ask",
	 "Chile was invited to join the group. The Canadian side was thanked for its help. Canada was thanked by Chile.",
	 "invite directive-1 CA; thank expressive-2 CL; thank expressive-2 CL", ""},
	{"what is a conviction",
	 "It is our shared view that ports matter. It was the firm belief of both sides that trade helps.",
	 "express view assertive-3 CA,CL; express belief assertive-3 CA,CL", ""},
	{"what is shared", "Both sides share the conviction that ports matter. They shared the hope that talks go on.",
	 "share the conviction assertive-3 CA,CL; share the hope commissive-2 CA,CL", ""},
	{"a feeling before the object",
	 "Noting with alarm the attack and recalling with gratitude the help, both sides welcomed the plan.",
	 "note with alarm expressive-3 CA,CL -; recall assertive-2 CA,CL; welcome expressive-3 CA,CL", ""},
	{"a noun at the end is no verb", "We supervised our officials in the drafting of a work plan.", "", ""},
	{"feelings that a verb conveys",
	 "Canada conveyed its sympathies to Chile. Chile lodged a strong protest and voiced unease over the delay.",
	 "convey expressive-2 CA; lodge protest expressive-4 CL -; voice expressive-2 CL -", ""},
	{"adverbs inside the verb", "We are very pleased with the plan and are also deeply concerned by the delay.",
	 "be pleased expressive-1 CA,CL; be deeply concerned expressive-3 CA,CL -", ""},
	{"what a meeting is for",
	 "The talks offered a forum for exchanging views and sharing experiences. The dialogue is a forum for us to "
	 "discuss ports. The two sides spent the day discussing visas. "
	 "The parties gathered for a frank and open discussion of trade.",
	 "exchange views assertive-1 CA,CL; share experiences assertive-1 CA,CL; discuss assertive-1 CA,CL; "
	 "discuss assertive-1 CA,CL; discuss assertive-1 CA,CL", ""},
	{"what is to be talked over",
	 "Ports will be a key focus of the talks. The meeting will consider ways to deepen trade.",
	 "focus assertive-1 CA,CL; consider commissive-1 CA,CL", "1 deepen trade"},
	{"an opinion", "Canada considers cooperation with Chile particularly important.", "consider assertive-3 CA", ""},
	{"what a meeting brought",
	 "A highlight was the acknowledgement and endorsement of the plan. There was also a proposal to meet in Lima. "
	 "Canada and Chile held talks in Ottawa, launching a fund.",
	 "acknowledge assertive-3 CA,CL; endorse expressive-3 CA,CL; propose directive-2 CA,CL; "
	 "launch declarative-5 CA,CL", ""},
	{"officials of one side whom \"and\" joins, and of both",
		"Chilean President Ana Roa and Chilean Trade Minister Pedro Soto met with Canadian Foreign Minister Ann Lee. The President and the "
		"Trade Minister agreed to share data. Both the Foreign Minister and the President agreed to protect ports.",
		"agree commissive-5 CL; agree commissive-5 CA,CL", "5 share data | 5 protect ports"},
	{"single marks around what is said, a scheme's name in such marks",
		"'The 'Blue Ports' scheme is good and we will protect our ports,' Canadian Minister Ann Lee said.",
		"will commissive-4 CA", "4 protect our ports"},
	{"a quotation that its speaker parts",
		"\"We will protect our ports,\" Canadian Minister Ann Lee said, \"and we intend to share data.\"",
		"will commissive-4 CA; intend commissive-2 CA", "4 protect our ports | 2 share data"},
	{"the commitment of somebody to a thing, his strong and lasting support",
		"They reaffirmed the commitment of both sides to free trade and noted the commitment of their two nations to share data. "
		"Canada highlighted its strong and continuing support for Peru.",
		"reaffirm commissive-3 CA,CL; note commissive-3 CA,CL; highlight commissive-3 CA", "3 share data"},
	{"whose government did so", "The plan was welcomed by the Government of Chile. It was endorsed by the Ministers of Chile and Canada.",
		"welcome expressive-3 CL; endorse expressive-3 CA,CL", ""},
	{"a quotation that goes on over paragraphs",
		"\"Fish are dear to us,\" Canadian Minister Ann Lee said.\n\n\"We will protect our ports.\n\n\"I look forward to sharing data.",
		"will commissive-4 CA; look forward commissive-2 CA", "4 protect our ports | 2 sharing data"},
	{"who closes a quotation",
	 "\"We appreciate the help,\" Mr. Rowe told reporters.", "appreciate expressive-2 CA", ""},
	{"what binds was confirmed",
	 "Mutual readiness to share alerts was confirmed. Chile made an offer which was welcomed by Canada.",
	 "confirm commissive-1 CA,CL; welcome expressive-3 CA", "1 share alerts"},
	{"what is not accepted", "Canada does not recognize the claim.", "recognize expressive-4 CA -", ""},
	{"an object that may be a verb", "Chile welcomes trade with Canada.", "welcome expressive-3 CL", ""},
	{"what is said beside it", "Mr. Rowe praised Chile, saying that Canada is ready to share alerts.",
	 "praise expressive-4 CA; be ready commissive-1 CA", "1 share alerts"},
	{"what was answered", "Canada raised visas, to which Chile promised to respond.",
	 "raise assertive-1 CA; promise commissive-4 CL", "4 respond"},
	{"an office that both sides have is his who is named first", "They met. The Director praised the plan.",
	 "praise expressive-4 CA", ""},
	{"a verb that a pronoun has swallowed",
	 "They’ve agreed to meet in Lima. We'll launch a fund. \"We’re committed to sharing alerts,\" Mr. Rowe said. "
	 "Canada and Chile met Mr. O'Relly.",
	 "agree commissive-5 CA,CL; will commissive-4 CA,CL; commit commissive-4 CA",
	 "5 meet in Lima | 4 launch a fund | 4 sharing alerts"},
	{"\"this\" as a subject, and what one was able to do",
	 "This reflects our commitment to working with Chile. Mr. Rowe was able to reinforce our commitment to free trade. "
	 "It will be important for Canada to train judges.",
	 "commit commissive-3 CA,CL; reinforce commissive-3 CA", "3 working with Chile"},
	{"what was announced to be agreed, what a third party goes through",
	 "Mr. Rowe announced that Canada and Chile have agreed to train judges. They reaffirmed Canada's commitment to help Chile as it "
	 "addressed its debts and to share alerts. The need was highlighted by the recent storms.",
	 "announce declarative-4 CA; agree commissive-5 CA,CL; reaffirm commissive-3 CA,CL",
	 "5 train judges | 3r help Chile as it addressed its debts | 3r share alerts"},
	{"an opening that no comma closes",
	 "During the talks Mr. Rowe acknowledged the plan. Mr. Lima advised that ports were open.",
	 "acknowledge assertive-3 CA; advise assertive-1 CL", ""},
	{"from whom something is hoped, and who is visited",
	 "Both sides look to deepen trade. They looked to it to lead. They called on H.E. Dr. Ana Roy, Speaker of Parliament. "
	 "Mr. Rowe will be visiting Lima.",
	 "look to commissive-2 CA,CL", "2 deepen trade"},
	{"whose occasion it was",
	 "The talks were an occasion for Chile to explain its plan.", "explain assertive-1 CL", ""},
	{"a second clause with a subject of its own",
	 "Canada thanked Chile for its help and Chile welcomes the interest of others. Chile briefed on ports and plans to close "
	 "them and the two discussed trade.",
	 "thank expressive-2 CA; welcome expressive-3 CL; brief assertive-1 CL; discuss assertive-1 CA,CL", ""},
	{"what goes back over a clause with a modal; what is agreed without that behind another verb",
	 "Canada and Chile underscore that attacks must end, and fully endorse the plan. The meeting discussed and agreed there "
	 "should be a fund.",
	 "underscore assertive-4 CA,CL; endorse expressive-3 CA,CL; discuss assertive-1 CA,CL; agree assertive-5 CA,CL", ""},
	{"beside what one says",
	 "Along with mentioning ports, Chile noted the delay. The committee, together with reviewing trade, noted the delay.",
	 "mention assertive-2 CL; note assertive-2 CL; review assertive-1 CA,CL; note assertive-2 CA,CL", ""},
	{"what we need to do", "We need to protect ports. Both welcomed the tools we need to protect them.",
	 "need commissive-5 CA,CL; welcome expressive-3 CA,CL", "5 protect ports"},
	{"what one who speaks hopes for himself",
	 "Minister Ana Roe of Canada explained that she hopes to deepen ties, and stated that she would like to visit Chile.",
	 "explain assertive-1 CA; hope commissive-2 CA; state assertive-5 CA; would like commissive-2 CA",
	 "2 deepen ties | 2 visit Chile"},
	{"an alliance and a partnership do nothing",
	 "The Alliance will continue to play a role. Both sides agreed that a partnership between them will serve peace.",
	 "agree assertive-5 CA,CL", ""},
	{"how a text came about", "They reviewed the Framework that was agreed last year.",
	 "review assertive-1 CA,CL; agree declarative-5 CA,CL reported", ""},
	{"what was planned at first", "Initially planned to be held in Lima, the talks took place online.", "", ""},
	{"others' riders without a comma", "The talks reflected their close ties with both sides reiterating their commitment to share alerts.",
	 "reiterate commissive-3 CA,CL", "3r share alerts"},
	{"what stands with others; what is kept up",
	 "They reaffirmed their commitment to standing with Peru, and agreed to keep working together.",
	 "reaffirm commissive-3 CA,CL; agree commissive-5 CA,CL", "3r standing with Peru with PE | 5r keep working together"},
	{"times that are none", "They will meet the risks of tomorrow and run the scheme which over two years lowered costs.",
	 "will commissive-4 CA,CL", "4 meet the risks of tomorrow | 4 run the scheme which over two years lowered costs"},
};

int
main(void)
{
	return run_cases(cases, sizeof cases / sizeof *cases);
}
