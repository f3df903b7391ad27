/*
 * test_known.c: who is told of by words that lean on others: "he", a surname,
 * a side with a dash, posts and bodies that are made of two names (participants.h
 * says how a row is told).
 */
#include "participants.h"

static const Case cases[] = {
	{"somebody named before, by a pronoun and by the surname", "CL,PE",
		"Foreign Minister of Chile Ana Rojas arrived in Lima. She will lead the Chilean side in the consultations. "
		"Vice Minister Luis Vega welcomed her. Vega led the Peruvian delegation.",
		"CL||||Ana Rojas|Foreign Minister|head|\nPE||||Luis Vega|Vice Minister|head|\n"},
	{"a verb of what went on, a part of a delegation", "CL,PE",
		"Defence Secretary Ana Rojas was leading the Chilean delegation during the talks. Ambassador Luis Vega is part of the Peruvian "
		"delegation.",
		"CL||||Ana Rojas|Defence Secretary|head|\nPE||||Luis Vega|Ambassador|member|\n"},
	{"sides with a dash before their persons", "CL,PE",
		"The meeting was chaired by the co-chairs of the commission, from Chile - Minister Ana Rojas and from the Peruvian side - Vice "
		"Minister Luis Vega.",
		"CL||||Ana Rojas|Minister|chair|\nPE||||Luis Vega|Vice Minister|chair|\n"},
	{"a post of two fields behind an \"and\", a deputy of a body's head", "CL,PE",
		"Chilean Foreign Minister Ana Rojas and Peruvian Foreign Affairs and Trade Minister Luis Vega met in Lima. The Chilean delegation "
		"included Deputy Minister of Justice Tom Diaz and Deputy Central Bank Governor Rosa Luna.",
		"CL||||Ana Rojas|Foreign Minister|head|\nPE||||Luis Vega|Foreign Affairs and Trade Minister|head|\n"
		"CL||||Tom Diaz|Deputy Minister of Justice|member|\nCL||||Rosa Luna|Deputy Central Bank Governor|member|\n"},
	{"two posts of one person with the party behind them", "AU,JP",
		"The Minister for Foreign Affairs and Minister for Women of Australia, Ann Lee, met Foreign Minister of Japan Sato Ken.",
		"AU||||Ann Lee|Minister for Foreign Affairs and Minister for Women|head|\nJP||||Sato Ken|Foreign Minister|head|\n"},
	{"a body's post in the possessive, a body under a head of state, an embassy and where it is", "EU,TM",
		"The EU delegation was led by Karin Berg, the European External Action Service's Special Envoy for Space. The Turkmen delegation "
		"included officials from the Institute for Democracy under the President of Turkmenistan, the Ministry of Justice and the Embassy "
		"of Turkmenistan in the United States.",
		"EU|European External Action Service|||Karin Berg|Special Envoy for Space|head|\n"
		"TM|Institute for Democracy|||||member|\nTM|Ministry of Justice|||||member|\n"
		"TM|Embassy of Turkmenistan in the United States|||||member|\n"},
	{"names that read as other words", "US,VN",
		"The U.S. delegation was led by Dean Hill, Director for Trade. Vice Minister Bui The Duy of Vietnam led the Vietnamese delegation.",
		"US||||Dean Hill|Director for Trade|head|\nVN||||Bui The Duy|Vice Minister|head|\n"},
	{"a body that is called by its people, one that deals with an unknown thing", "EE,US",
		"The meeting was attended by representatives of the Estonian Information System Authority and the U.S. Department of Justice. The "
		"U.S. delegation included officials from the Organization for Meteorological Balloons and the National Space Council.",
		"EE|Estonian Information System Authority|||||member|\nUS|Department of Justice|||||member|\n"
		"US|Organization for Meteorological Balloons|||||member|\nUS|National Space Council|||||member|\n"},
	{"bodies in small letters, words that are none before a body", "CL,PE",
		"The Chilean delegation included officials from the foreign ministry and the home ministry. The Peruvian delegation included "
		"officials from trade and industry groups, the National Space Agency and the Peruvian foreign ministry.",
		"CL|foreign ministry|||||member|\nCL|home ministry|||||member|\nPE|National Space Agency|||||member|\n"
		"PE|foreign ministry|||||member|\n"},
	{"parts of a body in brackets, an embassy and where it is", "IS,US",
		"The United States was represented by the Department of State, the Department of Defense (Joint Staff Office, Space Command), the "
		"U.S. Coast Guard, and the U.S. Embassy in Reykjavik. Iceland was represented by the Icelandic Coast Guard.",
		"US|Department of State|||||member|\nUS|Department of Defense|||||member|\n"
		"US|Joint Staff Office||Department of Defense|||member|\nUS|Space Command||Department of Defense|||member|\n"
		"US|U.S. Coast Guard|||||member|\nUS|U.S. Embassy in Reykjavik|||||member|\nIS|Icelandic Coast Guard|||||member|\n"},
	{"whom somebody met beside the meeting is no participant", "CL,PE",
		"Deputy Minister Ana Rojas led the Chilean delegation. Ms. Rojas also met with Prime Minister of Peru Luis Vega.",
		"CL||||Ana Rojas|Deputy Minister|head|\n"},
	{"representatives of a government, bureaus of a department", "JP,US",
		"The Department of State Bureau of Emerging Threats co-chaired for the United States. Representatives from the Government of Japan "
		"included the Ministry of Defense and the National Police Agency.",
		"US|Bureau of Emerging Threats||Department of State|||chair|\nJP|Ministry of Defense|||||member|\n"
		"JP|National Police Agency|||||member|\n"},
	{"given names that are months elsewhere, two offices with a dash", "KZ,US",
		"Secretary of State Marco Hill of the United States met Deputy Prime Minister - Minister of Foreign Affairs of Kazakhstan Julio "
		"Berik.",
		"US||||Marco Hill|Secretary of State|head|\n"
		"KZ||||Julio Berik|Deputy Prime Minister - Minister of Foreign Affairs|head|\n"},
	{"a state's minister sits for the only group", "ASEAN,IN",
		"Secretary (East) Asha Rao co-chaired the meeting with Permanent Secretary of Singapore Tan Wei Ming.",
		"IN||||Asha Rao|Secretary (East)|chair|\nASEAN||||Tan Wei Ming|Permanent Secretary|chair|\n"},
	{"a counterpart without his country, a post that opens with an unknown word, the rest of a field in small letters", "KE,SO",
		"Dr. Ann Mutai, Prime Cabinet Secretary, together with her counterpart Hassan Ali, Minister of Foreign Affairs and International "
		"cooperation of Somalia, today led the session. In attendance were Hon. Tom Rono, Cabinet Secretary for Transport, and others.",
		"KE||||Ann Mutai|Prime Cabinet Secretary|head|\n"
		"SO||||Hassan Ali|Minister of Foreign Affairs and International cooperation|head|\n"
		"KE||||Tom Rono|Cabinet Secretary for Transport|member|\n"},
	{"two who led one delegation together, offices that one state has", "JP,PH",
		"Finance Secretary Ana Cruz and Socioeconomic Planning Secretary Luis Reyes co-led the Philippine Delegation. The meeting was "
		"attended by representatives of the Department of Budget and Management and the National Space Policy Secretariat.",
		"PH||||Ana Cruz|Finance Secretary|head|\nPH||||Luis Reyes|Socioeconomic Planning Secretary|head|\n"
		"PH|Department of Budget and Management|||||member|\nJP|National Space Policy Secretariat|||||member|\n"},
	{"lists of delegations under their names, with their leaders", "CL,IN",
		"Indian Delegation\n\n1. Ms. Asha Rao, Joint Secretary, Ministry of External Affairs - Leader\n2. Mr. Ravi Kumar, Director, "
		"Department of Space\n\nDelegation of Chile\n\n1. Ms. Ana Rojas, Director of Space, Ministry of Defence (Head of Delegation)\n"
		"2. Mr. Luis Vega, Adviser, Ministry of Science\n",
		"IN|Ministry of External Affairs|||Asha Rao|Joint Secretary|head|\nIN|Department of Space|||Ravi Kumar|Director|member|\n"
		"CL|Ministry of Defence|||Ana Rojas|Director of Space|head|\nCL|Ministry of Science|||Luis Vega|Adviser|member|\n"},
	{"posts before all names, one of which is followed by the next post", "AU,JP",
		"Minister for Foreign Affairs of Japan, Mr. Sato Ken, Minister of Defense of Japan, Ms. Mori Aya, Australian Minister for Foreign "
		"Affairs, Ms. Ann Lee and the Australian Minister for Defence, Senator Tom Hill, met in Tokyo.",
		"JP||||Sato Ken|Minister for Foreign Affairs|member|\nJP||||Mori Aya|Minister of Defense|member|\n"
		"AU||||Ann Lee|Minister for Foreign Affairs|member|\nAU||||Tom Hill|Minister for Defence|member|\n"},
	{"whom a pronoun met or will meet", "CL,PE",
		"Minister Ana Rojas of Chile will visit Peru on 3 May. She looks forward to meeting Foreign Minister Luis Vega. They will also meet "
		"Senator Tom Hill.",
		"CL||||Ana Rojas|Minister|head|\nPE||||Luis Vega|Foreign Minister|member|\nPE||||Tom Hill|Senator|member|\n"},
	{"a name that ends in a short title", "CL,KH",
		"Minister for Trade Ana Rojas met with the Prime Minister of Cambodia Hun Sen and the Foreign Minister Sok Ly.",
		"CL||||Ana Rojas|Minister for Trade|head|\nKH||||Hun Sen|Prime Minister|member|\nKH||||Sok Ly|Foreign Minister|member|\n"},
	{"a meeting with what it is for between its name and those who held it", "CL,PE",
		"The first Forum to oversee the work of the Joint Agreement on Fish (JAF) was held in Lima on 3 May between Chilean Minister for "
		"Trade and Ports Ana Rojas and Peruvian Foreign Minister Luis Vega.",
		"CL||||Ana Rojas|Minister for Trade and Ports|head|\nPE||||Luis Vega|Foreign Minister|head|\n"},
	{"who speaks as \"I\" under a letterhead of two lines", "CL,PE",
		"The Hon Ana Rojas MP\nMinister for Trade\n\nVisit to Peru\n\nToday I met Peru's Foreign Minister, Luis Vega, in Lima.",
		"CL||||Ana Rojas|Minister for Trade|head|\nPE||||Luis Vega|Foreign Minister|head|\n"},
	{"the same in capitals, in one line", "CL,PE",
		"MEDIA RELEASE MINISTER FOR FOREIGN AFFAIRS ANA ROJAS\n\nI had the pleasure of meeting Peru's Foreign Minister, Luis Vega, in Lima.",
		"CL||||ANA ROJAS|MINISTER FOR FOREIGN AFFAIRS|head|\nPE||||Luis Vega|Foreign Minister|head|\n"},
	{"two who speak as \"we\"", "CL,PE",
		"Ana Rojas MP Minister for Trade\nTom Hill MP Minister for Ports\n\nToday we hosted our Peruvian counterparts, Foreign Minister "
		"Luis Vega and Ports Minister Eva Soto, in Santiago.",
		"CL||||Ana Rojas|Minister for Trade|member|\nCL||||Tom Hill|Minister for Ports|member|\n"
		"PE||||Luis Vega|Foreign Minister|member|\nPE||||Eva Soto|Ports Minister|member|\n"},
	{"a letterhead of somebody who met nobody", "CL,PE",
		"The Hon Ana Rojas MP\nMinister for Trade\n\nI welcome the talks. Chilean Envoy Rosa Luna met Peru's Envoy Luis Vega in Lima.",
		"CL||||Rosa Luna|Envoy|head|\nPE||||Luis Vega|Envoy|head|\n"},
	{"whom somebody met on a visit, of whom no word tells the state", "CL,PE",
		"Chile values Peru. On a visit to Peru, Minister Ana Rojas and Envoy Tom Hill met with President Luis Vega and Minister Eva Soto.",
		"CL||||Ana Rojas|Minister|member|\nCL||||Tom Hill|Envoy|member|\nPE||||Luis Vega|President|member|\n"
		"PE||||Eva Soto|Minister|member|\n"},
	{"whom \"I\" met on a visit, one of them with his state", "CL,PE",
		"During my visit to Peru I met Peruvian President Luis Vega and Foreign Minister Eva Soto.",
		"PE||||Luis Vega|President|member|\nPE||||Eva Soto|Foreign Minister|member|\n"},
	{"who will make a visit", "CL,PE",
		"The Foreign Minister of Chile, Ana Rojas, will pay an official visit to Peru.",
		"CL||||Ana Rojas|Foreign Minister|head|\n"},
	{"the author of a tour's account", "CL,NO,PE",
		"Anna Berg\nMinister for Trade\n\nIn my first visit to Chile and Peru I have shown Norway's support.\n\nIn Chile I met with UNICEF. "
		"In Peru I met President Luis Vega. Norway's help goes on.",
		"NO||||Anna Berg|Minister for Trade|head|\nUN|UNICEF|||||head|\nPE||||Luis Vega|President|head|\n"},
	{"two by their surnames who chaired; a meeting that something included", "CL,NO",
		"Minister Anna Berg of Norway received Chilean Minister Luis Rojas. Berg and Rojas co-chaired the Dialogue. The week "
		"included a meeting between Director Ola Holm of Norway and Director Ana Soto of Chile.",
		"NO||||Anna Berg|Minister|chair|\nCL||||Luis Rojas|Minister|chair|\n"
		"NO||||Ola Holm|Director|member|\nCL||||Ana Soto|Director|member|\n"},
};

int
main(void)
{
	return check_all(cases, sizeof cases / sizeof *cases);
}
