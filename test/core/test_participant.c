/*
 * test_participant.c: persons, organisations and acronyms, one form a case
 * (participants.h says how a row is told).
 */
#include "participants.h"

static const Case cases[] = {
	{"chairs with posts and bodies after their names", "JP,GB",
		"The talks were co-chaired by Ms. Anna Berg, Director Cyber, National Security Directorate, Foreign and Commonwealth Office "
		"and Mr. Kenji Yamada, Ambassador in charge of Cyber Policy, Ministry of Foreign Affairs (MOFA) of Japan.",
		"GB|National Security Directorate||Foreign and Commonwealth Office|Anna Berg|Director Cyber|chair|\n"
		"JP|Ministry of Foreign Affairs|MOFA||Kenji Yamada|Ambassador in charge of Cyber Policy|chair|\n"},
	{"posts before names, the parent in the possessive", "US,KR",
		"The talks were chaired by U.S. Deputy Assistant Secretary for Cyberspace Security in the U.S. Department of State's "
		"Bureau of Digital Policy Jane Roe and Republic of Korea Ministry of Foreign Affairs Ambassador for Security Affairs Park Jin-ho.",
		"US|Bureau of Digital Policy||Department of State|Jane Roe|Deputy Assistant Secretary for Cyberspace Security|chair|\n"
		"KR|Ministry of Foreign Affairs|||Park Jin-ho|Ambassador for Security Affairs|chair|\n"},
	{"a head with a post and comma before the name", "US,KR",
		"The ROK delegation was led by Ambassador for Security Affairs at the Ministry of Foreign Affairs, Park Jin-ho who was joined by "
		"representatives of the Ministry of Science, ICT and Future Planning and the National Police Agency.",
		"KR|Ministry of Foreign Affairs|||Park Jin-ho|Ambassador for Security Affairs|head|\n"
		"KR|Ministry of Science, ICT and Future Planning|||||member|\nKR|National Police Agency|||||member|\n"},
	{"departments that share their head, with parts", "US,KR",
		"The U.S. delegation included representatives from the Departments of Defense, Commerce, including the National Institute of "
		"Standards and Technology, and Justice, including the Criminal Division.",
		"US|Department of Defense|||||member|\nUS|Department of Commerce|||||member|\n"
		"US|National Institute of Standards and Technology||Department of Commerce|||member|\n"
		"US|Department of Justice|||||member|\nUS|Criminal Division||Department of Justice|||member|\n"},
	{"one acronym in two delegations", "GB,JP",
		"The U.K. delegation comprised Ministry of Defence (MOD) and Home Office (HO). The Japanese delegation represented relevant "
		"ministries including Ministry of Economy, Trade and Industry (METI) and Ministry of Defense (MOD).",
		"GB|Ministry of Defence|MOD||||member|\nGB|Home Office|HO||||member|\n"
		"JP|Ministry of Economy, Trade and Industry|METI||||member|\nJP|Ministry of Defense|MOD||||member|\n"},
	{"two sides, and a ministry with commas before its head", "JP,GB",
		"Officials took part, on the Japanese side, from National Police Agency and on the British side, from Department for Culture, "
		"Media and Sport and the Foreign, Commonwealth and Development Office.",
		"JP|National Police Agency|||||member|\nGB|Department for Culture, Media and Sport|||||member|\n"
		"GB|Foreign, Commonwealth and Development Office|||||member|\n"},
	{"experts of three sides; a school shares its neighbour's university", "CN,JP,KR",
		"Chinese experts from Institute of Law of State Cyber Center, Japanese experts from Hana University Research Institute (HURI), and "
		"Korean experts from Dongnam University Law Centre and Graduate School of Security spoke.",
		"CN|Institute of Law||State Cyber Center|||member|\nJP|Hana University Research Institute|HURI||||member|\n"
		"KR|Dongnam University Law Centre|||||member|\nKR|Graduate School of Security||Dongnam University|||member|\n"},
	{"a semicolon list and a comma before \"led by\"", "IN,FR",
		"The French delegation, led by Ambassador for Digital Affairs Luc Petit, was composed of representatives of the Ministry for Europe "
		"and Foreign Affairs; the National Cybersecurity Agency of France (ANSSI); and the Ministry of the Interior.",
		"FR||||Luc Petit|Ambassador for Digital Affairs|head|\nFR|Ministry for Europe and Foreign Affairs|||||member|\n"
		"FR|National Cybersecurity Agency|ANSSI||||member|\nFR|Ministry of the Interior|||||member|\n"},
	{"one list for both delegations", "JP,AU",
		"The Australian delegation was led by Ambassador Jane Roe. The delegations included representatives of the Australian Signals "
		"Directorate, the Bureau of Meteorology, the Ministry of Defense of Japan and the National Police Agency.",
		"AU||||Jane Roe|Ambassador|head|\nAU|Australian Signals Directorate|||||member|\nAU|Bureau of Meteorology|||||member|\n"
		"JP|Ministry of Defense|||||member|\nJP|National Police Agency|||||member|\n"},
	{"the side after its list, twice", "JP,CL",
		"The National Police Agency and the Ministry of Finance participated from the Japanese side, and the Ministry of Energy and "
		"the Ministry of Health from the Chilean side.",
		"JP|National Police Agency|||||member|\nJP|Ministry of Finance|||||member|\n"
		"CL|Ministry of Energy|||||member|\nCL|Ministry of Health|||||member|\n"},
	{"capitals, particles and family names first", "EU,JP",
		"The meeting was co-chaired by Christa NORDEN de WAAL, Acting Director at DG CONNECT, European Commission, and Mr. SATO Kenta, "
		"Ambassador for Cyber Policy.",
		"EU|DG CONNECT||European Commission|Christa NORDEN de WAAL|Acting Director|chair|\n"
		"JP||||SATO Kenta|Ambassador for Cyber Policy|chair|\n"},
	{"persons who met: each the sole principal of a party", "US,JP,KR",
		"National Security Advisor John Doe of the United States met with National Security Secretariat Secretary General Yamada Kenta of "
		"Japan and National Security Office Director Kim Min-su of the Republic of Korea (ROK).",
		"US||||John Doe|National Security Advisor|head|\nJP|National Security Secretariat|||Yamada Kenta|Secretary General|head|\n"
		"KR|National Security Office|||Kim Min-su|Director|head|\n"},
	{"a shared plural post, and the list before it left alone", "US,JP",
		"After the Summit led by Prime Minister Abe Goro of Japan and President Ann Lee of the United States, Cabinet Councillor Yui Takada "
		"from the National Security Secretariat of Japan and Senior Directors Tom Hill and Nora Ford from the U.S. National Security "
		"Council convened the first meeting.",
		"JP|National Security Secretariat|||Yui Takada|Cabinet Councillor|chair|\n"
		"US|National Security Council|||Tom Hill|Senior Director|chair|\nUS|National Security Council|||Nora Ford|Senior Director|chair|\n"},
	{"a post that three share, each with the state in brackets", "NO,CL,CA",
		"Foreign Ministers Ann Lee (Norway), Eva Rojas (Chile), and Tom Hill (Canada) met in Oslo.",
		"NO||||Ann Lee|Foreign Minister|head|\nCL||||Eva Rojas|Foreign Minister|head|\nCA||||Tom Hill|Foreign Minister|head|\n"},
	{"an aside between officials and what they did", "NO,CL",
		"Foreign Minister Ann Lee of Norway and Foreign Minister Eva Rojas of Chile, in a meeting on 3 May in Oslo, urged all states "
		"to cooperate.",
		"NO||||Ann Lee|Foreign Minister|head|\nCL||||Eva Rojas|Foreign Minister|head|\n"},
	{"ministers in the order of their states", "PE,CL",
		"The Ministers of Foreign Affairs of Peru and Chile, Mr. Juan Soto and Ms. Eva Rojas, met in Lima.",
		"PE||||Juan Soto|Minister of Foreign Affairs|head|\nCL||||Eva Rojas|Minister of Foreign Affairs|head|\n"},
	{"the host received, the other side is its head", "US,CO",
		"President Maria Vega of Colombia received Principal Deputy National Security Advisor John Doe.",
		"CO||||Maria Vega|President|host|\nUS||||John Doe|Principal Deputy National Security Advisor|head|\n"},
	{"hosted by a person where nobody chairs: head, whom officials join", "JP,US",
		"The meeting was hosted by Japan's Ambassador in charge of Cyber Policy Kenji Yamada, joined by senior officials from the Cabinet "
		"Secretariat.",
		"JP||||Kenji Yamada|Ambassador in charge of Cyber Policy|head|\nJP|Cabinet Secretariat|||||member|\n"},
	{"parties told by \"for\" after the names", "US,CN",
		"It was co-chaired by Attorney General Ann Lee and Secretary of Homeland Security Tom Hill for the United States and by State "
		"Councilor Wang Hao for China.",
		"US||||Ann Lee|Attorney General|chair|\nUS||||Tom Hill|Secretary of Homeland Security|chair|\nCN||||Wang Hao|State Councilor|chair|\n"},
	{"a state with its chair in brackets; states are no rows", "JP,MY,SG",
		"The meeting was co-chaired by Japan (Mr. SATO Kenta, Director of Economic Security Division, Ministry of Foreign Affairs), Malaysia "
		"and Singapore.",
		"JP|Ministry of Foreign Affairs|||SATO Kenta|Director of Economic Security Division|chair|\n"},
	{"the superior named in a post is no participant", "US,EU",
		"It was convened by co-chairs John Doe, Special Coordinator for Energy Security, and Bo Lind, Head of Cabinet of European Commission "
		"President Ida von der Mark, with the participation of Eva Ek, European Commission Director-General for Energy.",
		"US||||John Doe|Special Coordinator for Energy Security|chair|\n"
		"EU||||Bo Lind|Head of Cabinet of European Commission President Ida von der Mark|chair|\n"
		"EU|European Commission|||Eva Ek|Director-General for Energy|member|\n"},
	{"a table's field", "JP,SG",
		"The two sides met.\n\nCo-chairs: Mr. Tan Wei, Chief Executive of the Cyber Security Agency of Singapore (CSA), and Mr. Kenji Yamada, "
		"Deputy Director-General of NISC, Japan.",
		"SG|Cyber Security Agency|CSA||Tan Wei|Chief Executive|chair|\nJP|NISC|||Kenji Yamada|Deputy Director-General|chair|\n"},
	{"signatures, one on behalf of another", "JP,KR",
		"Korean experts from Dongnam University Law Centre and Japanese experts from Hana University took part.\n\nSeoul, Korea\n\n"
		"Kenji Yamada, Hana University\nMin-su Kim on behalf of Jin-ho Park, Dongnam University",
		"KR|Dongnam University Law Centre|||||member|\nJP|Hana University|||||member|\n"
		"JP|Hana University|||Kenji Yamada||signatory|\nKR|Dongnam University|||Jin-ho Park||signatory|Min-su Kim\n"},
	{"the bodies that signed", "US,KR",
		"They welcomed the signing of the Guidelines by the U.S. Department of Defense and the ROK Ministry of National Defense.",
		"US|Department of Defense|||||signatory|\nKR|Ministry of National Defense|||||signatory|\n"},
	{"persons and bodies that only are spoken of", "JP,AU",
		"They recalled the statement that Prime Minister Abe and President Lee made. The European Bank and the Ministry of Health cooperate. "
		"Experts discussed the work of the Security Agency.",
		""},
	{"chairs told after a list, one side without a word", "NO,CL",
		"Kari Lund, Director General for Global Issues at the Norwegian Ministry of Foreign Affairs, and Pedro Rojas, Deputy for Regional "
		"Cooperation at the National Space Agency, served as co-chairs.",
		"NO|Ministry of Foreign Affairs|||Kari Lund|Director General for Global Issues|chair|\n"
		"CL|National Space Agency|||Pedro Rojas|Deputy for Regional Cooperation|chair|\n"},
	{"two chairs whom nothing places stand in the order of the parties", "CL,NO",
		"The Norway-Chile Trade Dialogue was co-chaired by Kari Lund, Director for Trade, and Pedro Rojas, Head of Trade Policy.",
		"NO||||Kari Lund|Director for Trade|chair|\nCL||||Pedro Rojas|Head of Trade Policy|chair|\n"},
	{"offices that one state has, and a neighbour between them", "CN,US",
		"Attorney General Ann Miller, Secretary of Homeland Security Tom Reed and State Councilor Wang Liang chaired it.",
		"US||||Ann Miller|Attorney General|chair|\nUS||||Tom Reed|Secretary of Homeland Security|chair|\n"
		"CN||||Wang Liang|State Councilor|chair|\n"},
	{"a government's own official, its guests with posts that hold \"to\", \"and\" and \"of\"", "DE,FR,GB,MD,NO",
		"Security Adviser Kari Lund met in Paris with French Diplomatic Adviser to the President Paul Martin, German Chancellery Foreign and "
		"Security Policy Advisor Hans Weber, British National Security Advisor Tom Baker, and Head of the Office of the President of Moldova "
		"Ion Rusu.",
		"NO||||Kari Lund|Security Adviser|head|\nFR||||Paul Martin|Diplomatic Adviser to the President|head|\n"
		"DE|Chancellery|||Hans Weber|Foreign and Security Policy Advisor|head|\nGB||||Tom Baker|National Security Advisor|head|\n"
		"MD|Office of the President|||Ion Rusu|Head|head|\n"},
	{"the body's post, a comma and the name", "IN,US",
		"The Office of Border Policy's (OBP) Director, Ann Miller, opened the meeting. The group, led by OBP's Deputy Director, Lisa Dean, and "
		"the Customs Bureau's Deputy Director General, Priya Das of India, went on. Ravi Nair, Ambassador of India to the United States, "
		"stated that trade matters.",
		"US|Office of Border Policy|OBP||Ann Miller|Director|member|\nUS|Office of Border Policy|OBP||Lisa Dean|Deputy Director|head|\n"
		"IN|Customs Bureau|||Priya Das|Deputy Director General|head|\n"
		"IN||||Ravi Nair|Ambassador of India to the United States|member|\n"},
	{"a counterpart", "IN,US",
		"India's Foreign Secretary Arun Das and his U.S. counterpart, Deputy Secretary of State Ann Miller, co-chaired it.",
		"IN||||Arun Das|Foreign Secretary|chair|\nUS||||Ann Miller|Deputy Secretary of State|chair|\n"},
	{"lines of those who speak as \"we\"", "AU,DE",
		"Joint media release with:\n\nThe Hon Mary Stone MP, Minister for Trade and Tourism\n\nKarl Weber, Federal Minister for the "
		"Environment\n\nToday, we co-chaired the third Climate Dialogue in Canberra.",
		"AU||||Mary Stone|Minister for Trade and Tourism|chair|\nDE||||Karl Weber|Federal Minister for the Environment|chair|\n"},
	{"lines of speakers in a programme", "EU,NO",
		"Programme of the Dialogue\n\n09.30 Opening remarks\n\nIngrid Berg, Director for Security Policy, Ministry of Foreign Affairs\n\n"
		"Paolo Rossi, Managing Director, EEAS\n\n10.00 Coffee is served to all who came.\n",
		"NO|Ministry of Foreign Affairs|||Ingrid Berg|Director for Security Policy|head|\n"
		"EU|EEAS|||Paolo Rossi|Managing Director|head|\n"},
	{"verbs before their subjects, a unit with a number, a bank of its country", "CL,VN",
		"Present on the Vietnamese side were the State Bank of Viet Nam and the Ministry of National Defence, while Unit 77 of the Chilean "
		"National Police and the Chilean Embassy in Hanoi were represented on the other side.",
		"VN|State Bank of Viet Nam|||||member|\nVN|Ministry of National Defence|||||member|\n"
		"CL|Unit 77||Chilean National Police|||member|\nCL|Chilean Embassy in Hanoi|||||member|\n"},
	{"posts before names with semicolons, one of them with a comma", "MX,CA",
		"Canada's delegation was led by Deputy Clerk and National Security Advisor to the Prime Minister Marie Roy and included Secretary of the "
		"Navy Paul Ray; Federal Commissioner for Protection against Floods, Ian Moss; Health Canada Associate Deputy Minister Lise Hill; Deputy "
		"Head of Mission Susan Bell; Chief of Staff to the Deputy Clerk and Advisor to the Prime Minister Tom Falk; and Counsellor Mark D. Low.",
		"CA||||Marie Roy|Deputy Clerk and National Security Advisor to the Prime Minister|head|\n"
		"CA||||Paul Ray|Secretary of the Navy|member|\n"
		"CA||||Ian Moss|Federal Commissioner for Protection against Floods|member|\n"
		"CA|Health Canada|||Lise Hill|Associate Deputy Minister|member|\nCA||||Susan Bell|Deputy Head of Mission|member|\n"
		"CA||||Tom Falk|Chief of Staff to the Deputy Clerk and Advisor to the Prime Minister|member|\n"
		"CA||||Mark D. Low|Counsellor|member|\n"},
	{"company is of the side of its principal", "MX,NO",
		"The President of Mexico Juan Mora received Minister of Trade Kari Dahl of Norway. President Mora was accompanied by Ana Rojas, "
		"Secretary of Energy; Alm. Luis Paz, Secretary of the Navy; and Luz Soto, Deputy Assistant to the President and OPC Coordinator for Trade.",
		"MX||||Juan Mora|President|host|\nNO||||Kari Dahl|Minister of Trade|head|\nMX||||Ana Rojas|Secretary of Energy|member|\n"
		"MX||||Luis Paz|Secretary of the Navy|member|\n"
		"MX||||Luz Soto|Deputy Assistant to the President and OPC Coordinator for Trade|member|\n"},
	{"a principal after his verb", "CL,NO",
		"Representing Chile was Ms Ana Vega, Director of Space Policy at the Ministry of Defence; Norway was represented by Mr Per Dahl, State "
		"Secretary.",
		"CL|Ministry of Defence|||Ana Vega|Director of Space Policy|head|\nNO||||Per Dahl|State Secretary|head|\n"},	{"talks by telephone, a counterpart who speaks", "CL,NO",
		"Norwegian State Secretary Per Dahl spoke by telephone with a delegation. His counterpart, Vice Minister Luz Soto, noted the results.",
		"NO||||Per Dahl|State Secretary|head|\nCL||||Luz Soto|Vice Minister|head|\n"},
	{"parties in brackets behind ministries, at the end of each", "CL,NO",
		"The talks were held under the chairmanship of Ms Ana Vega, Director, Ministry of Energy (Norway), and Mr Luis Dahl, Director, "
		"Ministry of Energy (Chile).",
		"NO|Ministry of Energy|||Ana Vega|Director|chair|\nCL|Ministry of Energy|||Luis Dahl|Director|chair|\n"},
	{"who opens with remarks, who speaks on behalf of a state", "CL,NO",
		"In her opening remarks, Minister of Energy Ana Vega stressed the role of wind. Minister of Energy Per Dahl, on behalf of Norway, "
		"underlined that of water.",
		"CL||||Ana Vega|Minister of Energy|head|\nNO||||Per Dahl|Minister of Energy|head|\n"},
	{"heads told for each side; the other's in the possessive", "CL,NO",
		"Heads of delegation: for Chile, Ana Vega, Director of Consular Affairs; for Norway, Per Dahl, Director. Chile's delegation was headed by Luz "
		"Soto, and Norway's by Ola Berg.",
		"CL||||Ana Vega|Director of Consular Affairs|head|\nNO||||Per Dahl|Director|head|\n"
		"CL||||Luz Soto||head|\nNO||||Ola Berg||head|\n"},
	{"a delegation of a body, an ambassador in a city, an opposite number", "CL,NO",
		"State Secretary Per Dahl met with a delegation of the Chilean Parliament headed by Senator Ana Vega. Ms Eva Lund, Norway's Ambassador in "
		"Santiago, took part. Per Dahl met his Chilean opposite number, Luz Soto.",
		"NO||||Per Dahl|State Secretary|head|\nCL|Chilean Parliament|||||member|\nCL||||Ana Vega|Senator|head|\n"
		"NO||||Eva Lund|Ambassador in Santiago|member|\nCL||||Luz Soto||member|\n"},
	{"a counterpart from a ministry, a colleague of the other side", "CL,NO",
		"The talks were co-chaired by Norway's Envoy Eva Lund and her counterpart from the Chilean Ministry of Trade, Luz Soto. Norwegian Minister "
		"Per Dahl met his Chilean colleague, Ana Vega.",
		"NO||||Eva Lund|Envoy|chair|\nCL|Ministry of Trade|||Luz Soto||chair|\nNO||||Per Dahl|Minister|member|\nCL||||Ana Vega|Minister|member|\n"},
	{"the post of a counterpart before the name; whom 'she' met", "CL,NO",
		"Norwegian Minister Per Dahl met her Chilean counterpart, the Minister for Trade, Ms Ana Vega, in Oslo. She also met State Secretary "
		"Luz Soto of Chile.",
		"NO||||Per Dahl|Minister|head|\nCL||||Ana Vega|Minister for Trade|member|\nCL||||Luz Soto|State Secretary|member|\n"},
	{"the full name of a surname, told elsewhere", "CL,NO",
		"The talks were led by Minister Dahl of Norway and Secretary Vega of Chile. The speech of Minister Per Dahl was long.",
		"NO||||Per Dahl|Minister|head|\nCL||||Vega|Secretary|head|\n"},
	{"my counterpart and another, both of the other side", "CL,NO",
		"Norway's Envoy Per Dahl took part. This week I met with my counterpart, Trade Minister Ana Vega, as well as the Minister for Energy, Dr "
		"Luz Soto, to discuss trade with Chile.",
		"NO||||Per Dahl|Envoy|member|\nCL||||Ana Vega|Trade Minister|member|\nCL||||Luz Soto|Minister for Energy|member|\n"},
	{"a place and a day between a meeting and those who met", "CL,NO",
		"At a meeting in Oslo on 3 May 2012 between Norwegian Minister for Trade Per Dahl and the Chilean Minister for Trade, Ana Vega, both agreed.",
		"NO||||Per Dahl|Minister for Trade|head|\nCL||||Ana Vega|Minister for Trade|head|\n"},
	{"parties above the names of those who sign", "CL,NO",
		"Done in Oslo.\n\nFor the Government of Norway:\nPer Dahl\nMinister of Energy\n\nFor the Government of Chile:\nAna Vega",
		"NO||||Per Dahl|Minister of Energy|signatory|\nCL||||Ana Vega||signatory|\n"},
	{"parties below the names of those who sign", "CL,NO",
		"Done in Oslo.\n\n(Signed) Per Dahl\nMinister of Energy\nFor Norway\n\n(Signed) Ana Vega\nMinister of Trade\nFor Chile",
		"NO||||Per Dahl|Minister of Energy|signatory|\nCL||||Ana Vega|Minister of Trade|signatory|\n"},
	{"who chairs behind the verb, who heads as part of the occasion", "CL,NO",
		"Chairing the meeting was Per Dahl, Director General. Talks were held, with Director Luz Soto heading the Chilean "
		"delegation.",
		"NO||||Per Dahl|Director General|chair|\nCL||||Luz Soto|Director|head|\n"},
	{"calls on somebody, what two wrapped up, who addressed a meeting", "CL,NO",
		"Ambassador Ana Vega of Chile paid a courtesy call on Norwegian Minister for Trade Per Dahl. Norway's chief negotiator Eva Lund and her Chilean "
		"counterpart, Luz Soto, wrapped up the talks, which were addressed by Minister Ola Berg of Norway.",
		"CL||||Ana Vega|Ambassador|member|\nNO||||Per Dahl|Minister for Trade|member|\n"
		"NO||||Eva Lund|chief negotiator|member|\nCL||||Luz Soto|chief negotiator|member|\nNO||||Ola Berg|Minister|member|\n"},
};

static const struct
{
	const char *text;
	const char *pairs;			/* short=long; */
}			acronyms[] = {
	{"the Indian Computer Emergency Response Team (CERT-In)", "CERT-In=Indian Computer Emergency Response Team;"},
	{"Government-to-Government (G2G) contracts", "G2G=Government-to-Government;"},
	{"the Visegrad Group (V4) and the Group of Seven (G7), plan B (B2)", "V4=Visegrad Group;G7=Group of Seven;"},
	{"the National Computer and Crimes Coordination Committee (NC4)", "NC4=National Computer and Crimes Coordination Committee;"},
	{"the Internet of Things (IoT) and confidence-building measures (CBMs)", "IoT=Internet of Things;CBMs=confidence-building measures;"},
	{"the Department for Digital, Culture, Media and Sport (DCMS)", "DCMS=Department for Digital, Culture, Media and Sport;"},
	{"the Ministry of Foreign Affairs of Japan (MOFA)", "MOFA=Ministry of Foreign Affairs;"},
	{"the European External Action Service (EEAS)", "EEAS=European External Action Service;"},
	{"from 155 billion cubic meters (bcm)", "bcm=billion cubic meters;"},
	{"the ARF-ISM on Security (ARF Inter-Sessional Meeting on Security)", "ARF-ISM on Security=ARF Inter-Sessional Meeting on Security;"},
	{"the Directorate General for Communications Networks, Content and Technology (DG CONNECT)",
	"DG CONNECT=Directorate General for Communications Networks, Content and Technology;"},
	{"the National Centre for Fish Studies (CNEP) and the Bureau of Fish, Ships, Nets and Ports (FSP)",
	"CNEP=National Centre for Fish Studies;FSP=Bureau of Fish, Ships, Nets and Ports;"},
	{"the Ministry of Foreign Affairs, Fish and Worship (MRECIC) and the National Police Agency (PSP)",
	"MRECIC=Ministry of Foreign Affairs, Fish and Worship;PSP=National Police Agency;"},
	{"the EU Agency for Ports (AP), the U.S.-EU Ports Council (PC) and the U.S. Office for Fish (OF)",
	"AP=EU Agency for Ports;PC=Ports Council;OF=Office for Fish;"},
	{"the 28th Conference of the Parties (COP28) on 5th generation (5G) networks",
	"COP28=28th Conference of the Parties;5G=5th generation;"},
	{"the Treaty on the Non-Pollution of Blue Seas (NPT) and the Convention on Calm Waters (CWC)",
	"NPT=Treaty on the Non-Pollution of Blue Seas;CWC=Convention on Calm Waters;"},
	{"the Code of Conduct in the North Sea (COC)", "COC=Code of Conduct in the North Sea;"},
	{"the Cooperation Council for the Arab States of the Gulf (GCC)", "GCC=Cooperation Council for the Arab States of the Gulf;"},
	{"the Ministerial Meeting (\"2+2\"), an agency (see below), held (in May 2019), in English (PDF)", ""},
};

int
main(void)
{
	Chunk	   *chain = NULL;
	Arena		arena = {.get = reading_get, .drop = reading_free, .owner = &chain};
	Lexicon    *lexicon = reading_lexicon(&arena);

	check_cases(&arena, lexicon, cases, sizeof cases / sizeof *cases);
	tell(reading(&arena, lexicon, cases[0].text, NULL)->statement);
	OK(out[0] == '\0', "without a dialogue nobody took part");
	for (size_t i = 0; i < sizeof acronyms / sizeof *acronyms; i++)
	{
		const Statement *statement = reading(&arena, lexicon, acronyms[i].text, NULL)->statement;

		out[0] = '\0';
		for (uint32_t k = 0; k < statement->nacronyms; k++)
			snprintf(out + strlen(out), sizeof out - strlen(out), "%.*s=%.*s;", (int) statement->acronyms[k].brief.len,
					 statement->acronyms[k].brief.data, (int) statement->acronyms[k].full.len, statement->acronyms[k].full.data);
		OK(strcmp(out, acronyms[i].pairs) == 0, "acronyms of \"%s\"", acronyms[i].text);
		if (tap_last)
			printf("# told: %s\n# expected: %s\n", out, acronyms[i].pairs);
	}
	reading_drop(&chain);
	return DONE();
}
