/*
 * test_chair.c: how chairs, heads and guests are introduced, and their names
 * written, one form a case (participants.h says how a row is told).
 */
#include "participants.h"

static const Case cases[] = {
	{"led at the head of a sentence, two sides at once", "IN,US",
		"Led by Ministry of External Affairs Joint Secretary Shri Anil Rao and the State "
		"Department's Deputy Coordinator for Cyber Policy, Ann L. Miller, the Indian and the U.S. "
		"delegations met in Pune.",
		"IN|Ministry of External Affairs|||Anil Rao|Joint Secretary|head|\n"
		"US|State Department|||Ann L. Miller|Deputy Coordinator for Cyber Policy|head|\n"},
	{"will lead, would be led by", "AR,US",
		"Special Envoy Tom Hill will lead the U.S. government interagency delegation, while the "
		"Argentine delegation would be led by Under Secretary Ana Ruiz.",
		"US||||Tom Hill|Special Envoy|head|\n"
		"AR||||Ana Ruiz|Under Secretary|head|\n"},
	{"a year behind a comma before along with", "GB,IN",
		"Secretary Anil Rao of India co-chaired the Group's meeting in Pune on 3 May, 2021 along with his UK counterpart Mr "
		"Tom Hill.",
		"IN||||Anil Rao|Secretary|chair|\n"
		"GB||||Tom Hill|Secretary|chair|\n"},
	{"participating ministers of each side, behind were and included", "CL,NO",
		"Participating Norwegian Ministers included the Hon Anna Berg LLB OBE, Minister for Ports, and the Hon Jan Moe, Minister for "
		"Trade. Participating Ministers for Chile were: Ana Soto, Minister for Ports; and Luis Rojas, Minister for Trade.",
		"NO||||Anna Berg|Minister for Ports|member|\n"
		"NO||||Jan Moe|Minister for Trade|member|\n"
		"CL||||Ana Soto|Minister for Ports|member|\n"
		"CL||||Luis Rojas|Minister for Trade|member|\n"},
	{"a standing deputy, and a delegation that is not named", "CL,NO",
		"The Norwegian side was led by Deputy Minister Jan Moe and Standing Deputy Minister of Trade Anna Berg. Minister Luis Rojas "
		"of Chile and his delegation met Minister Eva Lund of Norway.",
		"NO||||Jan Moe|Deputy Minister|head|\n"
		"NO||||Anna Berg|Standing Deputy Minister of Trade|head|\n"
		"CL||||Luis Rojas|Minister|head|\n"
		"NO||||Eva Lund|Minister|member|\n"},
	{"a rank behind the force whose chief he is; respective counterparts behind a dash", "CL,NO,PE",
		"The Chilean delegation was headed by Chief of Staff, Chilean National Defence Force General Luis Rojas. The talks were led by "
		"Minister Anna Berg of Norway and her respective Chilean and Peruvian counterparts - Ana Soto and Juan Lima.",
		"CL|Chilean National Defence Force|||Luis Rojas|Chief of Staff|head|\n"
		"NO||||Anna Berg|Minister|head|\n"
		"CL||||Ana Soto|Minister|head|\n"
		"PE||||Juan Lima|Minister|head|\n"},
	{"one person, with and without a full stop", "CL,NO",
		"Minister S.M Rojas of Chile and Minister Anna Berg of Norway met in Oslo. Minister S.M. Rojas of Chile met Ms. Berg again.",
		"CL||||S.M. Rojas|Minister|head|\n"
		"NO||||Anna Berg|Minister|head|\n"},
	{"post, body and state in brackets", "CL,NO",
		"The meeting was co-chaired by Mr. Jan Moe (Director, Ministry of Trade, Norway) and Ms. Ana Soto (Director for Europe, "
		"Ministry of Ports of Chile). Luis Rojas (Deputy Director) and Eva Lund (Ports Agency) led the sides.",
		"NO|Ministry of Trade|||Jan Moe|Director|chair|\n"
		"CL|Ministry of Ports|||Ana Soto|Director for Europe|chair|\n"
		"NO||||Luis Rojas|Deputy Director|head|\n"
		"CL|Ports Agency|||Eva Lund||head|\n"},
	{"posts in small letters", "CL,NO",
		"The Chilean side was led by Luis Rojas, presidential secretary for economic security, and the Norwegian side by foreign affairs "
		"adviser Jan Moe.",
		"CL||||Luis Rojas|presidential secretary for economic security|head|\n"
		"NO||||Jan Moe|foreign affairs adviser|head|\n"},
	{"a host and the several who lead the guests", "MX,US",
		"President Juan Lopez hosted a U.S. delegation led by Homeland Security Advisor Dr. Jane "
		"Roe, Deputy Attorney General Lisa Poe, and Deputy Secretary of State Rich Doe.",
		"MX||||Juan Lopez|President|host|\n"
		"US||||Jane Roe|Homeland Security Advisor|head|\n"
		"US||||Lisa Poe|Deputy Attorney General|head|\n"
		"US||||Rich Doe|Deputy Secretary of State|head|\n"},
	{"a clause between subject and verb", "JP,US",
		"Japanese Ambassador Kenji Yamada, who heads cyber policy and is Director General of the "
		"Policy Bureau, led the Japanese delegation.",
		"JP||||Kenji Yamada|Ambassador|head|\n"},
	{"X for A, Y for B, with \"for\" after each", "FR,JP",
		"The talks were led by Ambassador Luc Petit for France and by Ambassador Kenji Yamada for "
		"Japan.",
		"FR||||Luc Petit|Ambassador|head|\n"
		"JP||||Kenji Yamada|Ambassador|head|\n"},
	{"on the X side … on the Y side, the sides after the names", "EU,GB",
		"The dialogue was co-chaired by Bo Lind, Director for Security Policy at the EEAS, and Ida "
		"de Waal, Acting Director at the European Commission, on the EU side, and Tom Baker, Cyber "
		"Director, Home Office, as well as Ann Reed, Director, Cyber Security and Digital "
		"Identity, on the UK's side.",
		"EU|EEAS|||Bo Lind|Director for Security Policy|chair|\n"
		"EU|European Commission|||Ida de Waal|Acting Director|chair|\n"
		"GB|Home Office|||Tom Baker|Cyber Director|chair|\n"
		"GB||||Ann Reed|Director, Cyber Security and Digital Identity|chair|\n"},
	{"on the X side … on the Y side, in two sentences", "EU,JP",
		"On the EU side, the dialogue was co-chaired by Bo Lind, Director for Security Policy. On "
		"the Japanese side, it was chaired by Kenji Yamada, Ambassador in charge of Cyber Policy.",
		"EU||||Bo Lind|Director for Security Policy|chair|\n"
		"JP||||Kenji Yamada|Ambassador in charge of Cyber Policy|chair|\n"},
	{"together with, along with, with", "AU,KR",
		"Deputy Foreign Minister for Political Affairs Park Jin-ho, together with his Australian "
		"counterpart Tom Hill, held the third Korea-Australia Strategic Dialogue in Seoul.",
		"KR||||Park Jin-ho|Deputy Foreign Minister for Political Affairs|head|\n"
		"AU||||Tom Hill|Deputy Foreign Minister for Political Affairs|head|\n"},
	{"co-chaired along with a counterpart", "GB,IN",
		"National Security Advisor of India, Anil Rao co-chaired the meeting along with his United "
		"Kingdom counterpart Tom Baker.",
		"IN||||Anil Rao|National Security Advisor|chair|\n"
		"GB||||Tom Baker|National Security Advisor|chair|\n"},
	{"a chair with posts joined by \"and\", with two of the other side", "CN,US",
		"The dialogue was co-chaired by China's State Councilor and Minister of Public Security "
		"Wang Liang with U.S. Attorney General Ann Miller and Secretary of Homeland Security Tom "
		"Reed.",
		"CN||||Wang Liang|State Councilor and Minister of Public Security|chair|\n"
		"US||||Ann Miller|Attorney General|chair|\n"
		"US||||Tom Reed|Secretary of Homeland Security|chair|\n"},
	{"each post before its name, over a closing \"and\"", "AU,JP",
		"The Australian Minister for Foreign Affairs, Senator Ann Hill, and the Australian "
		"Minister for Defence, Mr Tom Reed, Minister for Foreign Affairs of Japan, Mr Kenji "
		"Yamada, and the Minister of Defense of Japan, Mr Goro Sato, met in Sydney.",
		"AU||||Ann Hill|Minister for Foreign Affairs|member|\n"
		"AU||||Tom Reed|Minister for Defence|member|\n"
		"JP||||Kenji Yamada|Minister for Foreign Affairs|member|\n"
		"JP||||Goro Sato|Minister of Defense|member|\n"},
	{"post, body and comma before the name", "IN,JP",
		"Joint Secretary of Cyber Diplomacy Division, Ministry of External Affairs (MEA), Anita "
		"Rao led the Indian delegation.",
		"IN|Ministry of External Affairs|MEA||Anita Rao|Joint Secretary of Cyber Diplomacy Division|head|\n"},
	{"the country after the body", "IN,MY",
		"Anil Rao, Secretary (East), Ministry of External Affairs, India together with Dato' Amran "
		"Bin Zin, Deputy Secretary-General, Ministry of Foreign Affairs, Malaysia co-chaired the "
		"fifth consultations.",
		"IN|Ministry of External Affairs|||Anil Rao|Secretary (East)|chair|\n"
		"MY|Ministry of Foreign Affairs|||Amran Bin Zin|Deputy Secretary-General|chair|\n"},
	{"a second post between commas", "IN,TH",
		"It was co-chaired by Mdm. Busaya Chan, Permanent Secretary of the Ministry of Foreign "
		"Affairs of Thailand, Country Coordinator of the Trade Relations and Mdm. Vijaya Rao, "
		"Secretary of the Ministry of External Affairs of India.",
		"TH|Ministry of Foreign Affairs|||Busaya Chan|Permanent Secretary|chair|\n"
		"IN|Ministry of External Affairs|||Vijaya Rao|Secretary|chair|\n"},
	{"one of a group's states leads for the group", "EU,GCC",
		"The GCC delegation was led by H.H. Sheikh Hamad bin Said Al Noor, Minister of Foreign "
		"Affairs of the United Arab Emirates. The EU delegation was led by H.E. High "
		"Representative Ida Lind.",
		"GCC||||Hamad bin Said Al Noor|Minister of Foreign Affairs|head|\n"
		"EU||||Ida Lind|High Representative|head|\n"},
	{"a delegation from somewhere", "BD,IN",
		"The delegation from Bangladesh was led by Ambassador Nadia Islam, Secretary (East), "
		"Ministry of Foreign Affairs.",
		"BD|Ministry of Foreign Affairs|||Nadia Islam|Secretary (East)|head|\n"},
	{"respective delegations", "IN,US",
		"Ambassador Ann Reed, Coordinator for Counterterrorism at the Department of State, and "
		"Ambassador K.D. Rao, Joint Secretary Counter Terrorism at the Ministry of External "
		"Affairs, led their respective inter-agency delegations.",
		"US|Department of State|||Ann Reed|Coordinator for Counterterrorism|head|\n"
		"IN|Ministry of External Affairs|||K.D. Rao|Joint Secretary Counter Terrorism|head|\n"},
	{"hosts and guests", "AU,GB",
		"Minister for Foreign Affairs Senator the Hon Ann Hill and Minister for Defence the Hon "
		"Tom Reed MP hosted the Secretary of State for Foreign Affairs the Rt Hon Eva Stone MP.",
		"AU||||Ann Hill|Minister for Foreign Affairs|host|\n"
		"AU||||Tom Reed|Minister for Defence|host|\n"
		"GB||||Eva Stone|Secretary of State for Foreign Affairs|head|\n"},
	{"a rank behind the post, and who led the talks", "CA,VN",
		"Deputy Defence Minister Gen. Nguyen Van Minh of Viet Nam and Assistant Deputy Minister Ann Reed of Canada "
		"led the talks.",
		"VN||||Nguyen Van Minh|Deputy Defence Minister|head|\n"
		"CA||||Ann Reed|Assistant Deputy Minister|head|\n"},
	{"a family name, a comma and the given name; what a post deals with in brackets", "IN,JP",
		"It was co-chaired by Ms. Uma Rao, Joint Secretary (Europe West), Ministry of External Affairs, and Mr. TANAKA, "
		"Koji, Director-General of the Ministry of Defense.",
		"IN|Ministry of External Affairs|||Uma Rao|Joint Secretary (Europe West)|chair|\n"
		"JP|Ministry of Defense|||TANAKA, Koji|Director-General|chair|\n"},
	{"received by", "CL,CO",
		"The Colombian delegation was received by the Undersecretary of Foreign Affairs Pedro "
		"Rojas of Chile.",
		"CL||||Pedro Rojas|Undersecretary of Foreign Affairs|host|\n"},
	{"posts in small letters", "AU,IN",
		"The Indian delegation was led by Anil Rao, joint secretary (trade) in the Ministry of "
		"External Affairs, while the Australian delegation was led by Tom Reed, ambassador for "
		"counter-terrorism.",
		"IN|Ministry of External Affairs|||Anil Rao|joint secretary (trade)|head|\n"
		"AU||||Tom Reed|ambassador for counter-terrorism|head|\n"},
	{"posts in small letters before names", "CN,KR",
		"The talks will be led by South Korean vice foreign minister Kim Min-su and his Chinese "
		"counterpart Sun Wei.",
		"KR||||Kim Min-su|vice foreign minister|head|\n"
		"CN||||Sun Wei|vice foreign minister|head|\n"},
	{"a bracket that names the part of the office", "ET,IN",
		"The consultations were co-chaired by Anil Rao, Joint Secretary (East and Southern "
		"Africa), Ministry of External Affairs, India and Ambassador Dr Abebe Kidane, Director "
		"General for Africa, Ministry of Foreign Affairs, Ethiopia.",
		"IN|Ministry of External Affairs|||Anil Rao|Joint Secretary (East and Southern Africa)|chair|\n"
		"ET|Ministry of Foreign Affairs|||Abebe Kidane|Director General for Africa|chair|\n"},
	{"a nickname in quotes", "IL,US",
		"National Security Advisor Tom Hill met with Minister of Defense Benjamin \"Benny\" Gal of "
		"Israel.",
		"US||||Tom Hill|National Security Advisor|head|\n"
		"IL||||Benjamin \"Benny\" Gal|Minister of Defense|head|\n"},
	{"the posts of one person before the name", "CN,US",
		"National Security Advisor Tom Hill met with Chinese Politburo Member, Director of the "
		"Office of the Foreign Affairs Commission, and Foreign Minister Wang Liang.",
		"US||||Tom Hill|National Security Advisor|head|\n"
		"CN||||Wang Liang|Politburo Member, Director of the Office of the Foreign Affairs Commission, "
		"and Foreign Minister|head|\n"},
	{"surname only", "JP,UZ",
		"Mr. Yamada of Japan and Mr. Karimov of Uzbekistan co-chaired the meeting.",
		"JP||||Yamada||chair|\n"
		"UZ||||Karimov||chair|\n"},
	{"days and instruments are nobody", "JP,UZ",
		"Both sides signed the Founding Minute. The two sides met In September.",
		""},
	{"a post in small letters with its party before the name", "CL,NO",
		"The meeting was chaired by the foreign minister of Chile Ana Rojas.",
		"CL||||Ana Rojas|foreign minister|chair|\n"},
	{"lines of parties and their persons, one of them a guest", "CL,NO,PE",
		"The meeting was attended by:\n- Chile – Foreign minister Ana bint Rojas al-Mora\n- Norway – the Prime Minister, Minister of Foreign "
		"Affairs Kari Dahl, State Minister for Energy Ola Berg\n- Further guests\n- Peru – Foreign minister, Senator Luz Paz (as guest of honour)\n",
		"CL||||Ana bint Rojas al-Mora|Foreign minister|head|\nNO||||Kari Dahl|Prime Minister, Minister of Foreign Affairs|member|\n"
		"NO||||Ola Berg|State Minister for Energy|member|\nPE||||Luz Paz|Foreign minister|observer|\n"},
	{"speakers and the moderator of a programme", "CL,NO",
		"Address by Ms. Ana Rojas, Minister of Trade of Chile.\n\nModerator: Dr. Kari Dahl, Senior Fellow, Institute of the Sea of Norway.\n",
		"CL||||Ana Rojas|Minister of Trade|member|\nNO|Institute of the Sea|||Kari Dahl|Senior Fellow|member|\n"},
	{"a co-chairmanship in capitals; each state's minister sits for the group that his words name", "ECOWAS,EU",
		"The Dialogue was held under the Co-Chairmanship of H.E. T. Bello, Minister of Trade of Nigeria and Chair of the ECOWAS Council, "
		"and H.E. Ana Soto, Minister of State of Spain on behalf of the EU.",
		"ECOWAS||||T. Bello|Minister of Trade|chair|\nEU||||Ana Soto|Minister of State|chair|\n"},
	{"on behalf of each side, before and behind", "CL,NO",
		"The meeting was co-chaired by Director Per Lie on the Norwegian side, and on behalf of Chile, by the Vice-Minister for Trade, "
		"Ambassador Ana Rojas.",
		"NO||||Per Lie|Director|chair|\nCL||||Ana Rojas|Vice-Minister for Trade|chair|\n"},
	{"for each side, between commas", "CL,NO",
		"The meeting was co-chaired, for Norway, by Per Lie, Director, and, for Chile, by Ana Rojas, Vice-Minister.",
		"NO||||Per Lie|Director|chair|\nCL||||Ana Rojas|Vice-Minister|chair|\n"},
	{"a title behind words that tell whom a chair stands for", "CL,NO",
		"The meeting was co-chaired by Amb. Per Lie, Permanent Secretary of Norway, representing the Chair of the Council and H.E. Ana Rojas, "
		"Vice-Minister.",
		"NO||||Per Lie|Permanent Secretary|chair|\nCL||||Ana Rojas|Vice-Minister|chair|\n"},
	{"the side told by its state with an article behind \"and\"", "EU,CL",
		"Chile was represented by Minister Ana Rojas, and the EU by Commissioner Jan Peeters.",
		"CL||||Ana Rojas|Minister|head|\nEU||||Jan Peeters|Commissioner|head|\n"},
};

int
main(void)
{
	return check_all(cases, sizeof cases / sizeof *cases);
}
