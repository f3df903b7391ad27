/*
 * test_principal.c: persons whose post, side or part in the meeting is told in
 * a roundabout way: a short form between post and name, a side behind the
 * name, an adverb before "by", a counterpart at the end of the sentence
 * (participants.h says how a row is told).
 */
#include "participants.h"

static const Case cases[] = {
	{"a given name that is a state's", "JO,NP",
		"The meeting was co-chaired by Foreign Secretary Bharat Raj Rana of Nepal and Director Omar Saleh of Jordan.",
		"NP||||Bharat Raj Rana|Foreign Secretary|chair|\nJO||||Omar Saleh|Director|chair|\n"},
	{"a letter of Romanian, and a particle", "PH,RO",
		"The meeting was co-chaired by Director Ștefan Munteanu of Romania and Director Jose dela Luna of the Philippines.",
		"RO||||Ștefan Munteanu|Director|chair|\nPH||||Jose dela Luna|Director|chair|\n"},
	{"a post in a group beside that of one's own state", "IT,NO",
		"The President of the Council of Ministers of Italy and G7 President, Ana Rojas, met with the Prime Minister of Norway, Ola "
		"Berg, in Oslo.",
		"IT||||Ana Rojas|President of the Council of Ministers of Italy and G7 President|head|\nNO||||Ola Berg|Prime Minister|head|\n"},
	{"the short form of a post between it and the name", "AU,IN",
		"Australian Foreign Minister Ann Hill and Defence Minister Tom Reed from the Australian side met with External Affairs "
		"Minister (EAM) Asha Rao and Defence Minister Ravi Nair.",
		"AU||||Ann Hill|Foreign Minister|member|\nAU||||Tom Reed|Defence Minister|member|\n"
		"IN||||Asha Rao|External Affairs Minister|member|\nIN||||Ravi Nair|Defence Minister|member|\n"},
	{"the short form of a state before the post", "KR,US",
		"Republic of Korea (ROK) Minister of National Defense Seo Ji-won and Secretary of Defense Ann Lee convened a meeting.",
		"KR||||Seo Ji-won|Minister of National Defense|chair|\nUS||||Ann Lee|Secretary of Defense|chair|\n"},
	{"a side behind each name", "AZ,ME",
		"Deputy Foreign Minister Farid Aliyev from Azerbaijan's side and Director at the Ministry of Foreign Affairs Zora Vukovic "
		"from Montenegro's side took part in the talks.",
		"AZ||||Farid Aliyev|Deputy Foreign Minister|head|\n"
		"ME|Ministry of Foreign Affairs|||Zora Vukovic|Director|head|\n"},
	{"a side that names its body", "EU,IN",
		"The dialogue was chaired by Director Ann Maes on the European Union External Action Service side and Joint Secretary Asha "
		"Rao on the Indian side.",
		"EU||||Ann Maes|Director|chair|\nIN||||Asha Rao|Joint Secretary|chair|\n"},
	{"an adverb before \"by\", and a subject in brackets with an ampersand", "IN,US",
		"The Indian delegation was led jointly by Dr Ravi Nair, Joint Secretary (D&ISA), and Smt. Asha Rao, Joint Secretary (Navy), "
		"Ministry of Defence.",
		"IN||||Ravi Nair|Joint Secretary (D&ISA)|head|\nIN|Ministry of Defence|||Asha Rao|Joint Secretary (Navy)|head|\n"},
	{"who chaired along with a counterpart", "IN,GB",
		"Defence Secretary Ravi Nair co-chaired the annual Consultative Group meeting, along with his UK counterpart Tom Hill.",
		"IN||||Ravi Nair|Defence Secretary|chair|\nGB||||Tom Hill|Defence Secretary|chair|\n"},
	{"an engagement led, also for a government", "US,FR",
		"Ann Lee, Coordinator for Cyber Issues, led the U.S. engagement. Luc Morel, Ambassador for Digital Affairs, led the engagement "
		"for the Government of France.",
		"US||||Ann Lee|Coordinator for Cyber Issues|head|\nFR||||Luc Morel|Ambassador for Digital Affairs|head|\n"},
	{"a country in a post is what it deals with", "GB,IN",
		"The UK delegation included Tom Hill, India Director at the Home Office, and Jane Roe, Director at the Cabinet Office.",
		"GB|Home Office|||Tom Hill|India Director|member|\nGB|Cabinet Office|||Jane Roe|Director|member|\n"},
	{"two ministers with one adjective, the others being placed elsewhere", "AU,IN",
		"Australian Foreign Minister Ann Hill and Defence Minister Tom Reed will visit India on May 4 for the dialogue. From the Indian "
		"side, Minister Asha Rao will lead the delegation.",
		"AU||||Ann Hill|Foreign Minister|member|\nAU||||Tom Reed|Defence Minister|member|\nIN||||Asha Rao|Minister|head|\n"},
	{"a body of several fields right after the post", "PK,PH",
		"The session was co-chaired by Secretary Economic Affairs Division Arif Khan, and Deputy Minister Jose Luna of the Philippines.",
		"PK|Economic Affairs Division|||Arif Khan|Secretary|chair|\nPH||||Jose Luna|Deputy Minister|chair|\n"},
	{"a ministry after a comma and \"at\"", "MX,PK",
		"The Mexican delegation was headed by Ambassador Jose Luna, director general for Africa, at the Mexican Foreign Ministry.",
		"MX|Foreign Ministry|||Jose Luna|director general for Africa|head|\n"},
	{"who will attend this dialogue, not another meeting", "KR,JP",
		"Korean Vice Minister Seo Ji-won will attend the consultation. Minister Min Ho-jun will attend the Climate Conference in Rome.",
		"KR||||Seo Ji-won|Vice Minister|member|\n"},
	{"delegations of both sides are nobody's", "IL,US",
		"The U.S. and Israeli delegations held talks on trade, with Ms. Lee underscoring the role of U.S. firms. Ms. Ann Lee led the "
		"U.S. delegation.",
		"US||||Ann Lee||head|\n"},
	{"a general without another post", "US,PL",
		"The Polish side was headed by General Jan Kos, Chief of the General Staff, and the U.S. side by Gen. Tom Hill, Vice Chief of "
		"the Defence Staff.",
		"PL||||Jan Kos|Chief of the General Staff|head|\nUS||||Tom Hill|Vice Chief of the Defence Staff|head|\n"},
	{"a chief of a body, a body that holds an adjective of a party", "AU,VN",
		"The Australian side was led by Tom Hill, Chief of the Border Force Authority, and the Vietnamese side by Le Van Minh, Deputy "
		"Secretary of the Development, Multilateral and European Group of the Ministry of Foreign Affairs.",
		"AU|Border Force Authority|||Tom Hill|Chief|head|\n"
		"VN|Development, Multilateral and European Group||Ministry of Foreign Affairs|Le Van Minh|Deputy Secretary|head|\n"},
	{"a line for each side under a line that leads in participants", "JP,AU,CL",
		"Participants:\n\n- Japan: Mr. SATO Kenji, Ambassador in charge of Sea Affairs\n"
		"- Australia: Ms. Ann Hill, Deputy Secretary (Sea Group), from Department of Foreign Affairs and Trade\n"
		"- Chile: Ms. Ana Rojas, Director for Trade and Mr. Luis Vega, Director for Ports, from Ministry of Transport.\n",
		"JP||||SATO Kenji|Ambassador in charge of Sea Affairs|head|\n"
		"AU|Department of Foreign Affairs and Trade|||Ann Hill|Deputy Secretary (Sea Group)|head|\n"
		"CL||||Ana Rojas|Director for Trade|member|\nCL|Ministry of Transport|||Luis Vega|Director for Ports|member|\n"},
	{"a bureau of a country's ministry", "JP,US",
		"The Japanese side was led by Kenji Sato, Deputy Director-General of the Trade Policy Bureau of Japan's Ministry of Foreign Affairs.",
		"JP|Trade Policy Bureau||Ministry of Foreign Affairs|Kenji Sato|Deputy Director-General|head|\n"},
	{"a state's own Security Council", "TJ,CN",
		"Tajikistan was represented by Minister of Defense Rustam Aliev and Secretary of the Security Council Nur Karimov.",
		"TJ||||Rustam Aliev|Minister of Defense|head|\nTJ|Security Council|||Nur Karimov|Secretary|head|\n"},
	{"a post before a name behind a placed person, honorifics around a comma", "PH,GB,ZA",
		"Assistant Secretary Jose Luna, British Ambassador to the Philippines, Laura Hill, and the Honourable Minister of Trade of South "
		"Africa, Her Excellency, Ms Ann Zulu, led their delegations.",
		"PH||||Jose Luna|Assistant Secretary|head|\nGB||||Laura Hill|Ambassador to the Philippines|head|\n"
		"ZA||||Ann Zulu|Minister of Trade|head|\n"},
	{"an envoy to organizations in Geneva, an abbreviated given name", "PK,PH",
		"Permanent Representative of Pakistan to the United Nations and other International Organizations in Geneva, Ambassador Asad Khan, "
		"and Undersecretary for Policy Ma. Rosa Luna of the DFA co-chaired the meeting.",
		"PK||||Asad Khan|Permanent Representative of Pakistan to the United Nations and other International Organizations in Geneva|chair|\n"
		"PH|DFA|||Ma. Rosa Luna|Undersecretary for Policy|chair|\n"},
	{"a visiting official, a ministry before the post with its division after it", "IN,US",
		"Ministry of Trade Joint Secretary, Cyber Division, Asha Rao and visiting US Under Secretary Tom Hill co-chaired the talks.",
		"IN|Cyber Division||Ministry of Trade|Asha Rao|Joint Secretary|chair|\nUS||||Tom Hill|Under Secretary|chair|\n"},
	{"\"the following leaders\" lead in lines; one that does not read as a person does not end them", "CL,EG,QA",
		"Special Envoy Juan Soto of Chile and the following leaders concluded the dialogue in Cairo:\n\n"
		"His Excellency Chief of all that is green\n\nHer Excellency Mona Fahmy, Minister of Environment of Egypt\n\n"
		"HE Hamad Saleh, the Minister of Energy of Qatar\n\nThis group of leaders met for the first time.",
		"CL||||Juan Soto|Special Envoy|head|\nEG||||Mona Fahmy|Minister of Environment|head|\n"
		"QA||||Hamad Saleh|Minister of Energy|head|\n"},
	{"three who led a meeting that has three parties in its name", "AU,NZ,US",
		"Deputy Assistant Secretary Tom Hill with Australian First Assistant Secretary Ann Lee and New Zealand's Assistant Secretary "
		"Jane Roe led the inaugural Australia \xe2\x80\x93 New Zealand \xe2\x80\x93 United States Polar Science Cooperation Dialogue.",
		"US||||Tom Hill|Deputy Assistant Secretary|head|\nAU||||Ann Lee|First Assistant Secretary|head|\n"
		"NZ||||Jane Roe|Assistant Secretary|head|\n"},
	{"those who outlined a thing beside those who led", "CL,US",
		"The dialogue was led by U.S. Secretary of State Ann Lee and Chilean Foreign Minister Juan Soto. U.S. Assistant Secretary of "
		"State for Energy Tom Hill and Chilean Deputy Minister for Mining Ana Rojas outlined the principles of the partnership.",
		"US||||Ann Lee|Secretary of State|head|\nCL||||Juan Soto|Foreign Minister|head|\n"
		"US||||Tom Hill|Assistant Secretary of State for Energy|member|\nCL||||Ana Rojas|Deputy Minister for Mining|member|\n"},
	{"guests behind the day on which they will be hosted", "CL,PE",
		"The Foreign Minister of Chile, Juan Soto, will host in Santiago tomorrow, April 5, 2022, the Minister "
		"of Foreign Affairs of Peru, Luis Rojas, in view of the dialogue.",
		"CL||||Juan Soto|Foreign Minister|host|\nPE||||Luis Rojas|Minister of Foreign Affairs|head|\n"},
	{"who represented the presidency", "EU,US",
		"Ms. Ann Lee led the U.S. delegation. EU Ambassador Karin Berg represented the Presidency of the Council of the European Union.",
		"US||||Ann Lee||head|\nEU||||Karin Berg|Ambassador|member|\n"},
};

int
main(void)
{
	return check_all(cases, sizeof cases / sizeof *cases);
}
