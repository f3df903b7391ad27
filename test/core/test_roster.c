/*
 * test_roster.c: lists of persons and bodies of several sides: whose each is,
 * where a post or a name in them ends (participants.h says how a row is told).
 */
#include "participants.h"

static const Case cases[] = {
	{"an assistant to somebody, in a list of three who lead", "CL,NO,PE",
		"Ana Rojas, Director General (Ports), Ministry of Trade of Chile, Ola Berg, Director of the Ports Department, "
		"Ministry of Trade of Norway, and Luz Paz, Assistant to the Foreign Minister and Director of Ports, Ministry of "
		"Foreign Affairs of Peru, led their respective delegations.",
		"CL|Ministry of Trade|||Ana Rojas|Director General (Ports)|head|\n"
		"NO|Ports Department||Ministry of Trade|Ola Berg|Director|head|\n"
		"PE|Ministry of Foreign Affairs|||Luz Paz|Assistant to the Foreign Minister and Director of Ports|head|\n"},
	{"an adviser to His Highness, a Sultan by name", "AE,NO",
		"The UAE delegation included His Excellency Omar Saleh, Adviser to His Highness the President, and His "
		"Excellency Sultan Al Saleh, Minister of Trade.",
		"AE||||Omar Saleh|Adviser to His Highness the President|member|\n"
		"AE||||Sultan Al Saleh|Minister of Trade|member|\n"},
	{"whom one met is of the other side", "AE,NO",
		"H E Sheikh Omar bin Saleh, Minister of Trade, met with His Excellency Ola Berg, Minister of Trade of Norway.",
		"AE||||Omar bin Saleh|Minister of Trade|head|\n"
		"NO||||Ola Berg|Minister of Trade|head|\n"},
	{"the place of a report before a dash", "CL,NO",
		"OSLO\xE2\x80\x94" "Chilean Foreign Minister Ana Rojas led the delegation.",
		"CL||||Ana Rojas|Foreign Minister|head|\n"},
	{"surnames only, each behind his post", "NO,US",
		"The talks were attended by Secretary of State Hill of the United States, Acting Secretary of Defense Miller of "
		"the United States, Foreign Minister Berg of Norway, and Minister of Defence Dahl of Norway.",
		"US||||Hill|Secretary of State|member|\n"
		"US||||Miller|Acting Secretary of Defense|member|\n"
		"NO||||Berg|Foreign Minister|member|\n"
		"NO||||Dahl|Minister of Defence|member|\n"},
	{"what is another side's by a possessive, and the bodies behind it", "GB,KR",
		"Officials from the ROK's Ministry of Trade, Ports Office, and Space Agency, and from the UK's Home Office, "
		"Department for Ports, and Space Council attended.",
		"KR|Ministry of Trade|||||member|\nKR|Ports Office|||||member|\nKR|Space Agency|||||member|\n"
		"GB|Home Office|||||member|\nGB|Department for Ports|||||member|\nGB|Space Council|||||member|\n"},
	{"honours with dots behind a name", "EU,KE",
		"The meeting was chaired by Cabinet Secretary Ann Lee, C.G.H., and High Representative Tom Hill, OBE.",
		"KE||||Ann Lee|Cabinet Secretary|chair|\n"
		"EU||||Tom Hill|High Representative|chair|\n"},
	{"one of each of several states heads", "CL,NO,PE",
		"The meeting was attended by Ana Rojas, Secretary of the Security Council of Chile, Ola Berg, Minister of Ports "
		"of Norway, and Luz Paz, Security Adviser to the Prime Minister of Peru.",
		"CL|Security Council|||Ana Rojas|Secretary|head|\n"
		"NO||||Ola Berg|Minister of Ports|head|\n"
		"PE||||Luz Paz|Security Adviser to the Prime Minister|head|\n"},
	{"a general who is a sheikh, a title before a post", "BH,NO",
		"The meeting was chaired by General Sheikh Omar bin Saleh, Hon'ble Minister of Trade of Bahrain, and Ola Berg, "
		"Minister of Ports of Norway.",
		"BH||||Omar bin Saleh|Minister of Trade|chair|\n"
		"NO||||Ola Berg|Minister of Ports|chair|\n"},
	{"a field between a post and its party", "CL,NO",
		"Ana Rojas, Director of Ports, Ministry of Trade of Chile, and Ola Berg, Director General, Homeland Security, "
		"Norway led the respective delegations.",
		"CL|Ministry of Trade|||Ana Rojas|Director of Ports|head|\n"
		"NO|Homeland Security|||Ola Berg|Director General|head|\n"},
	{"a short form in another language between a post and its holder", "AR,US",
		"The meeting was chaired by Tom Hill, Deputy U.S. Trade Representative, and the Undersecretary of Trade of the "
		"Ministry of Foreign Affairs of Argentina (MRECIC), Ana Rojas.",
		"US||||Tom Hill|Deputy U.S. Trade Representative|chair|\n"
		"AR|Ministry of Foreign Affairs|MRECIC||Ana Rojas|Undersecretary of Trade|chair|\n"},
	{"a team, and what it included", "AR,US",
		"Each was accompanied by a large team, which included the U.S. Department of State and the Ministry of Trade of "
		"Argentina.",
		"US|Department of State|||||member|\n"
		"AR|Ministry of Trade|||||member|\n"},
	{"a body named by its country, over an \"and\"", "KR,US",
		"The Korean delegation included representatives from the Korea Internet and Security Agency.",
		"KR|Korea Internet and Security Agency|||||member|\n"},
	{"persons of several states who share a post, the adjectives first", "LT,LV,NO",
		"The meeting was chaired by Norwegian, Latvian and Lithuanian Ambassadors Ola Berg, Ilze Kalna and Jonas Petras.",
		"NO||||Ola Berg|Ambassador|chair|\nLV||||Ilze Kalna|Ambassador|chair|\nLT||||Jonas Petras|Ambassador|chair|\n"},
	{"the same in small letters", "LT,LV",
		"The meeting was chaired by the Latvian and Lithuanian foreign ministers Ilze Kalna and Jonas Petras.",
		"LV||||Ilze Kalna|foreign minister|chair|\nLT||||Jonas Petras|foreign minister|chair|\n"},
	{"a prince behind his post, who is told of between commas", "NO,SA",
		"Minister Ola Berg of Norway, who is the Norwegian head of the committee for ports and trade of the council, and "
		"Minister of Trade of Saudi Arabia H H Prince Omar bin Saleh, who is the Saudi head of that committee, chaired the "
		"meeting.",
		"NO||||Ola Berg|Minister|chair|\nSA||||Omar bin Saleh|Minister of Trade|chair|\n"},
	{"a party with its short form in what a post deals with", "CL,NO",
		"Acting Undersecretary for Bilateral Relations and European Union (EU) Affairs Ana Rojas led the Chilean delegation.",
		"CL||||Ana Rojas|Acting Undersecretary for Bilateral Relations and European Union (EU) Affairs|head|\n"},
	{"who will be visiting to co-chair", "CL,NO",
		"Minister Ana Rojas of Chile will be visiting Oslo to co-chair the fifth meeting.",
		"CL||||Ana Rojas|Minister|chair|\n"},
	{"who led, behind a colon", "GB,US",
		"Two officials led the dialogue: Tom Hill, Assistant Secretary of Commerce, U.S. Department of Commerce; and Ann Lee, "
		"Director, Technology Directorate, UK Home Office.",
		"US|Department of Commerce|||Tom Hill|Assistant Secretary of Commerce|head|\n"
		"GB|Technology Directorate||Home Office|Ann Lee|Director|head|\n"},
	{"a rank behind a whole department, a division with \"and\"", "CA,US",
		"Tom Hill, U.S. Department of State Senior Ports Negotiator, led the U.S. delegation. Ann Lee, Acting Director, Climate "
		"Change and Energy Division of Foreign Affairs Canada, led the Canadian delegation.",
		"US|Department of State|||Tom Hill|Senior Ports Negotiator|head|\n"
		"CA|Climate Change and Energy Division||Foreign Affairs Canada|Ann Lee|Acting Director|head|\n"},
	{"a second \"and\" behind an adjective, parts up to a semicolon", "FR,US",
		"The French delegation included representatives from the Ministry for the Economy, Finance, and Industrial and Digital "
		"Sovereignty; the Ministry of Defence, including the Space Command and the Space Force; and the Space Council.",
		"FR|Ministry for the Economy, Finance, and Industrial and Digital Sovereignty|||||member|\n"
		"FR|Ministry of Defence|||||member|\nFR|Space Command||Ministry of Defence|||member|\n"
		"FR|Space Force||Ministry of Defence|||member|\nFR|Space Council|||||member|\n"},
	{"initials of two letters, a deputy behind his state", "TM,UZ",
		"The Uzbek delegation was headed by the Deputy Prime Minister of the Republic of Uzbekistan Zh. Karimov.",
		"UZ||||Zh. Karimov|Deputy Prime Minister|head|\n"},
	{"who told the news is no participant, talks that are being led", "ID,TH",
		"As said in a statement released by the Indonesian Foreign Ministry, Indonesian Minister Budi Hadi and his Thai "
		"counterpart Somchai Dee met in Bangkok. The talks, being led by Director Ana Sari of Indonesia and Director Anan "
		"Dee of Thailand, are held yearly.",
		"ID||||Budi Hadi|Minister|member|\nTH||||Somchai Dee|Minister|member|\nID||||Ana Sari|Director|head|\n"
		"TH||||Anan Dee|Director|head|\n"},
	{"who represented his government, who will travel to co-chair and join", "MX,US",
		"Ana Ruiz of Mexico, director of ports, represented her government. Secretary of State Tom Hill will travel to Mexico "
		"City to co-chair the dialogue. Deputy Secretary Ann Lee will join their Mexican counterparts.",
		"MX||||Ana Ruiz|director of ports|head|\nUS||||Tom Hill|Secretary of State|chair|\n"
		"US||||Ann Lee|Deputy Secretary|member|\n"},
	{"ministries up to the \"and\", not the subject behind them", "MX,US",
		"Co-chaired for Mexico by the Ministries of Economy, Finance, and Foreign Relations, the Dialogue meets each year.",
		"MX|Ministry of Economy|||||chair|\nMX|Ministry of Finance|||||chair|\nMX|Ministry of Foreign Relations|||||chair|\n"},
	{"counterparts of several states behind one of them", "AU,JP,US",
		"Defence Minister Kenji Yamada of Japan, along with his US counterpart Tom Hill, Australian counterpart Ann Lee, affirmed "
		"their ties.",
		"JP||||Kenji Yamada|Defence Minister|head|\nUS||||Tom Hill|Defence Minister|head|\nAU||||Ann Lee||head|\n"},
	{"one who affirmed, and the counterpart of a meeting", "JP,SG",
		"Singapore's Defence Minister Tan Eng Lee affirmed the ties of the two in a meeting with his counterpart Kenji Yamada.",
		"SG||||Tan Eng Lee|Defence Minister|head|\nJP||||Kenji Yamada|Defence Minister|head|\n"},
	{"a side and its \"by\" behind a semicolon", "CL,NO",
		"From the Norwegian side, the meeting was attended by State Secretary Ola Berg; from the Chilean side, by Vice Minister "
		"Ana Rojas.",
		"NO||||Ola Berg|State Secretary|member|\nCL||||Ana Rojas|Vice Minister|member|\n"},
	{"a second delegation told by its state alone", "CL,NO",
		"Norway's delegation was headed by Deputy Minister Ola Berg while Chile's was headed by Ana Rojas, Undersecretary for "
		"Ports.",
		"NO||||Ola Berg|Deputy Minister|head|\nCL||||Ana Rojas|Undersecretary for Ports|head|\n"},
	{"an envoy in Geneva, and his counterpart from somewhere", "CL,NO",
		"Ambassador Ola Berg, Permanent Representative of Norway to the UN in Geneva, and his counterpart from Chile, Ambassador "
		"Ana Rojas, jointly chaired the meeting.",
		"NO||||Ola Berg|Permanent Representative of Norway to the UN in Geneva|chair|\nCL||||Ana Rojas|Ambassador|chair|\n"},
	{"a delegation behind who led it", "CL,NO",
		"Led by Ola Berg, the Norwegian delegation included officials of the Ministries of Justice and Trade.",
		"NO||||Ola Berg||head|\nNO|Ministry of Justice|||||member|\nNO|Ministry of Trade|||||member|\n"},
	{"a ministry of two fields of which one is administration", "CL,NO",
		"The Norwegian delegation included the Ministry of the Interior and Administration and the Ministry of Ports.",
		"NO|Ministry of the Interior and Administration|||||member|\nNO|Ministry of Ports|||||member|\n"},
	{"who is accompanied, named before with the side", "CL,NO",
		"Ms Kari Berg of Norway opened the talks. Ms Berg was accompanied by Mr Ole Aas, Director.",
		"NO||||Kari Berg||head|\nNO||||Ole Aas|Director|member|\n"},
	{"posts by their short form", "CL,NO",
		"Norway was represented by Kari Berg, DG for Energy, and Ole Aas, DG, Institute of Ports; Chile by Ana Rojas, Senior "
		"Official for Trade.",
		"NO||||Kari Berg|DG for Energy|head|\nNO|Institute of Ports|||Ole Aas|DG|head|\nCL||||Ana Rojas|Senior Official for Trade|head|\n"},
	{"a post in small letters, shared in the order of states", "CL,NO",
		"The foreign ministers of Norway and Chile, Kari Berg and Juan Rojas, met in Oslo. The Norwegian and Chilean trade ministers, "
		"Ola Aas and Ana Paz, joined them.",
		"NO||||Kari Berg|foreign minister|member|\nCL||||Juan Rojas|foreign minister|member|\nNO||||Ola Aas|trade minister|member|\n"
		"CL||||Ana Paz|trade minister|member|\n"},
	{"who represents each of two states, told beside them", "CL,NO",
		"Norway, represented by Minister Kari Berg, and Chile, represented by Minister Juan Rojas, held talks.",
		"NO||||Kari Berg|Minister|head|\nCL||||Juan Rojas|Minister|head|\n"},
	{"who heads each of two delegations, told beside them", "CL,NO",
		"The delegations of Norway, headed by Kari Berg, and of Chile, headed by Ana Rojas, met.",
		"NO||||Kari Berg||head|\nCL||||Ana Rojas||head|\n"},
	{"a counterpart told behind his name", "CL,NO",
		"Ola Aas, Director General for Trade, and Ana Rojas, his Chilean counterpart, led the talks.",
		"NO||||Ola Aas|Director General for Trade|head|\nCL||||Ana Rojas|Director General for Trade|head|\n"},
	{"definite posts in small letters before a comma", "CL,NO",
		"Norway's deputy foreign minister, Kari Berg, led the Norwegian side. Chile was represented by its ambassador for trade, Ana "
		"Rojas.",
		"NO||||Kari Berg|deputy foreign minister|head|\nCL||||Ana Rojas|ambassador for trade|head|\n"},
	{"what leaders announce and pledge together", "CL,NO",
		"Prime Minister Ola Berg of Norway and President Ana Rojas of Chile announced a plan and pledged to keep it.",
		"NO||||Ola Berg|Prime Minister|head|\nCL||||Ana Rojas|President|head|\n"},
	{"a shared post in small letters, with a field", "CL,PE",
		"The ministers of foreign affairs of Chile and Peru, Ana Rojas and Luis Vega, met. Chilean minister of trade Eva Soto met with "
		"Peruvian deputy minister of defence Tom Hill.",
		"CL||||Ana Rojas|minister of foreign affairs|member|\nPE||||Luis Vega|minister of foreign affairs|member|\n"
		"CL||||Eva Soto|minister of trade|member|\nPE||||Tom Hill|deputy minister of defence|member|\n"},
	{"holders of a shared post each behind his state", "CL,PE",
		"The Foreign Ministers of Chile, Ana Rojas, and of Peru, Luis Vega, met."
		" Then the Ministers for Trade of Chile (Eva Soto) and Peru (Tom Hill) met.",
		"CL||||Ana Rojas|Foreign Minister|member|\nPE||||Luis Vega|Foreign Minister|member|\n"
		"CL||||Eva Soto|Minister for Trade|member|\nPE||||Tom Hill|Minister for Trade|member|\n"},
	{"names before the post that they share", "CL,PE",
		"Ana Rojas and Luis Vega, Foreign Ministers of Chile and Peru, respectively, met in Lima.",
		"CL||||Ana Rojas|Foreign Minister|head|\nPE||||Luis Vega|Foreign Minister|head|\n"},
	{"a post shared by those of both countries", "CL,PE",
		"Chile and Peru held talks. The foreign ministers of the two countries, Ana Rojas and Luis Vega, met in Lima.",
		"CL||||Ana Rojas|foreign minister|head|\nPE||||Luis Vega|foreign minister|head|\n"},
	{"ambassadors under one title", "CL,PE",
		"Chile and Peru held talks. The delegations were led by Ambassadors Ana Rojas of Chile and Luis Vega of Peru.",
		"CL||||Ana Rojas|Ambassador|head|\nPE||||Luis Vega|Ambassador|head|\n"},
	{"on the margins of what somebody met", "CL,PE",
		"On the margins of the UN General Assembly, Chilean Foreign Minister Ana Rojas met with Peruvian Foreign Minister Luis Vega.",
		"CL||||Ana Rojas|Foreign Minister|head|\nPE||||Luis Vega|Foreign Minister|head|\n"},
	{"whose representatives they were", "CL,PE",
		"Chile's representatives were Minister for Ports Ana Rojas and Minister for Trade Eva Soto.",
		"CL||||Ana Rojas|Minister for Ports|member|\nCL||||Eva Soto|Minister for Trade|member|\n"},
	{"counterparts hold the posts of those named before, in turn where as many are", "CL,NO",
		"The meeting was attended by Foreign Minister Anna Berg and Defence Minister Kari Holm of Norway and their Chilean "
		"counterparts Luis Rojas and Ana Soto.",
		"NO||||Anna Berg|Foreign Minister|member|\nNO||||Kari Holm|Defence Minister|member|\n"
		"CL||||Luis Rojas|Foreign Minister|member|\nCL||||Ana Soto|Defence Minister|member|\n"},
	{"posts with fields in small letters, a body behind 'of the' and a comma", "CL,NO",
		"The Norwegian side was led by Anna Berg, Director General for homeland security, and Ola Holm, Director of "
		"harbour safety strategy at the Home Office, and the Chilean side by Ana Rojas, deputy director for ports "
		"policy, of the Ministry of Trade (MT).",
		"NO||||Anna Berg|Director General for homeland security|head|\n"
		"NO|Home Office|||Ola Holm|Director of harbour safety strategy|head|\n"
		"CL|Ministry of Trade|MT||Ana Rojas|deputy director for ports policy|head|\n"},
	{"FM is a post; who leads the officials of his state is first what he is", "CL,NO",
		"Deputy Minister Anna Berg, Head of Norway's SOM, led a delegation to the meeting, which FM Luis Rojas of Chile, in "
		"his capacity as Chair of the Ports Council, attended.",
		"NO||||Anna Berg|Deputy Minister|head|\nCL||||Luis Rojas|FM|member|\n"},
	{"a head of government who spoke at the opening, or in a conversation", "CL,NO",
		"Chilean Prime Minister Luis Rojas said at the opening session that trade grew. In a telephonic conversation with "
		"Minister Anna Berg of Norway, Minister Ana Soto of Chile said that talks are key.",
		"CL||||Luis Rojas|Prime Minister|member|\nNO||||Anna Berg|Minister|head|\nCL||||Ana Soto|Minister|member|\n"},
	{"vice-presidents for what the Commission is for", "EU,NO",
		"Mr. Luis Rojas, Executive Vice President of the European Commission for an Economy that Works for People, European "
		"Commissioner for Trade, attended the Dialogue.",
		"EU|European Commission|||Luis Rojas|Executive Vice President of the European Commission for an Economy that Works "
		"for People|member|\n"},
	{"posts of a ministry, a state inside a post, two states that it deals with", "CL,NO",
		"Anna Berg, the ministry's director general for ports, and Luis Rojas, deputy Chilean assistant secretary of state for "
		"Korea and Japan, held talks in Oslo.",
		"NO||||Anna Berg|director general for ports|head|\n"
		"CL||||Luis Rojas|deputy Chilean assistant secretary of state for Korea and Japan|head|\n"},
	{"a bureau in a state's ministry; the delegation received by somebody", "CL,NO",
		"Minister Anna Berg of Norway received the Chilean delegation headed by Ana Rojas, Director, Ports Bureau in Chile's "
		"Foreign Ministry.",
		"NO||||Anna Berg|Minister|host|\nCL|Ports Bureau||Foreign Ministry|Ana Rojas|Director|head|\n"},
	{"who conducted consultations", "CL,NO",
		"The consultations were conducted by Director General Ola Berg for Norway and Director Luis Rojas for Chile.",
		"NO||||Ola Berg|Director General|head|\nCL||||Luis Rojas|Director|head|\n"},
	{"a member of a body; with whose participation it was chaired", "CL,NO",
		"Minister Anna Berg of Norway chaired the meeting with the participation of Commissioner Luis Rojas of Chile. It was "
		"attended by Ana Soto, a member of the Ports Bureau of Chile, and Luz Paz, member of the Council.",
		"NO||||Anna Berg|Minister|chair|\nCL||||Luis Rojas|Commissioner|member|\n"
		"CL|Ports Bureau|||Ana Soto|member|member|\nCL|Council|||Luz Paz|member|member|\n"},
	{"who co-chairs with whom; who told the news in a list", "CL,NO",
		"State Councilor Luis Rojas of Chile co-chairs the talks with Norwegian Secretary Anna Berg, spokesperson Kari Lund "
		"told the press.",
		"CL||||Luis Rojas|State Councilor|chair|\nNO||||Anna Berg|Secretary|chair|\n"},
	{"a post of many, each behind a dash; two posts over a slash", "CL,NO,PE",
		"The talks were attended by foreign ministers of Norway - Anna Berg, the Republic of Chile - Luis Rojas, and by the "
		"Deputy Secretary-General / Political Director of Peru, Ana Soto.",
		"NO||||Anna Berg|foreign minister|member|\nCL||||Luis Rojas|foreign minister|member|\n"
		"PE||||Ana Soto|Deputy Secretary-General / Political Director|member|\n"},
	{"a day between a subject and its verb; what is held is nobody", "CL,NO",
		"Norwegian Minister Anna Berg and her Chilean counterpart Luis Rojas on July 20 co-chaired the talks. They noted the "
		"exercise Cold Winter held in Norway last year.",
		"NO||||Anna Berg|Minister|chair|\nCL||||Luis Rojas|Minister|chair|\n"},
	{"bodies of sectors; a department of a state's ministry", "CL,NO",
		"The Chilean delegation was composed of representatives from key sectors, including the Ministry of Trade, and the Coast "
		"Guard (CG). It was led by Ana Rojas, Director at the Ports Department of the Republic of Chile's "
		"Foreign Ministry.",
		"CL|Ministry of Trade|||||member|\nCL|Coast Guard|CG||||member|\n"
		"CL|Ports Department||Foreign Ministry|Ana Rojas|Director|head|\n"},
	{"two posts and titles before the first of three; a Secretary of State for his state", "CL,NO,US",
		"Norwegian Deputy Prime Minister and Minister for Ports the Hon. Ola Berg MP, Chilean Minister of Ports Luis Rojas, and the "
		"Secretary of State for the United States, Tom Hill, convened a meeting in Oslo.",
		"NO||||Ola Berg|Deputy Prime Minister and Minister for Ports|chair|\n"
		"CL||||Luis Rojas|Minister of Ports|chair|\nUS||||Tom Hill|Secretary of State|chair|\n"},
	{"lists of persons under the names of the sides, which nobody signs", "CL,NO",
		"Participants\nNorwegian Side:\nPrime Minister Anna Berg, Minister for Foreign Affairs Ola Holm, Minister of State for "
		"Economic and Fiscal Policy Kari Vik, and others.\nChilean Side:\nPresident Luis Rojas\nAna Soto, Minister of Trade",
		"NO||||Anna Berg|Prime Minister|member|\nNO||||Ola Holm|Minister for Foreign Affairs|member|\n"
		"NO||||Kari Vik|Minister of State for Economic and Fiscal Policy|member|\n"
		"CL||||Luis Rojas|President|member|\nCL||||Ana Soto|Minister of Trade|member|\n"},
};

int
main(void)
{
	return check_all(cases, sizeof cases / sizeof *cases);
}
