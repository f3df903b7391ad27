/*
 * test_delegation.c: persons in the ways in which ministries and newspapers
 * name those who led, met and came along, one form a case (participants.h
 * says how a row is told).
 */
#include "participants.h"

static const Case cases[] = {
	{"names of one word among bodies", "GB,NO",
		"The UK delegation included representatives from Ofcom, the Home Office, Netsafe and the Treasury.",
		"GB|Ofcom|||||member|\nGB|Home Office|||||member|\nGB|Netsafe|||||member|\nGB|Treasury|||||member|\n"},
	{"one name on both sides of \"and\"", "NL,NO",
		"The Dutch delegation included representatives from the General Intelligence and Security Service and the Maritime and Port "
		"Authority.",
		"NL|General Intelligence and Security Service|||||member|\nNL|Maritime and Port Authority|||||member|\n"},
	{"organisations of states that do not hold the dialogue", "CL,NO",
		"Representatives from INTERPOL, the World Bank and the ITU also attended.",
		"|INTERPOL|||||member|\n|World Bank|||||member|\n|ITU|||||member|\n"},
	{"a ministry that ends in an unknown word", "CL,NO",
		"The Chilean delegation included representatives from the Ministry of Commerce and Dravya, the Chamber of Commerce and "
		"Industry, and the Department for Energy Security and Net Zero.",
		"CL|Ministry of Commerce and Dravya|||||member|\nCL|Chamber of Commerce and Industry|||||member|\n"
		"CL|Department for Energy Security and Net Zero|||||member|\n"},
	{"departments that semicolons part", "AU,NO",
		"The Australian delegation included officials from the Departments of Environment and Energy; Industry, Innovation, and "
		"Science; and Foreign Affairs and Trade; the Space Agency; and the Embassy.",
		"AU|Department of Environment and Energy|||||member|\nAU|Department of Industry, Innovation, and Science|||||member|\n"
		"AU|Department of Foreign Affairs and Trade|||||member|\nAU|Space Agency|||||member|\nAU|Embassy|||||member|\n"},
	{"posts in small letters, their subjects too, in a list with semicolons", "KR,CL",
		"On the Korean side, participants included Seo Ji-won, director of the South America policy division; Kim Da-hee, acting "
		"deputy director general for trade and energy; and Min Ho-jun, head of the Foreign Ministry's Chile team.",
		"KR||||Seo Ji-won|director of the South America policy division|member|\n"
		"KR||||Kim Da-hee|acting deputy director general for trade and energy|member|\n"
		"KR||||Min Ho-jun|head of the Foreign Ministry's Chile team|member|\n"},
	{"a post with an article, and one with its country's possessive", "JP,CL",
		"Hana Sato, Japan's ambassador for cyber policy, and Ana Rojas, a senior official for the digital economy, co-chaired the meeting.",
		"JP||||Hana Sato|ambassador for cyber policy|chair|\nCL||||Ana Rojas|senior official for the digital economy|chair|\n"},
	{"an apposition that is not understood does not end the list", "CA,PE",
		"The Peruvian delegation included Ana Rojas, Director for Trade; Luis Vega, a friend of the sea; and Rosa Luna, Legal Adviser.",
		"PE||||Ana Rojas|Director for Trade|member|\nPE||||Luis Vega||member|\nPE||||Rosa Luna|Legal Adviser|member|\n"},
	{"the ministry between post and name", "PT,PK",
		"The Pakistani side was led by Additional Secretary Ministry of Foreign Affairs Asad Khan while Director General for Foreign "
		"Policy, Ministry of Foreign Affairs Rui Pinto led the Portuguese side.",
		"PK|Ministry of Foreign Affairs|||Asad Khan|Additional Secretary|head|\n"
		"PT|Ministry of Foreign Affairs|||Rui Pinto|Director General for Foreign Policy|head|\n"},
	{"the subject of a post between commas", "AU,IN",
		"The Australian delegation was led by Tom Hill, First Assistant Secretary, International Policy, Department of Defence.",
		"AU|Department of Defence|||Tom Hill|First Assistant Secretary, International Policy|head|\n"},
	{"a bureau with two \"and\" in its name", "US,EU",
		"The United States delegation was led by Ann Lee, Director of the Bureau of Oceans and International Environmental and Scientific "
		"Affairs, and Tom Hill, Acting Director of the Bureau of Arms Control, Verification and Compliance.",
		"US|Bureau of Oceans and International Environmental and Scientific Affairs|||Ann Lee|Director|head|\n"
		"US|Bureau of Arms Control, Verification and Compliance|||Tom Hill|Acting Director|head|\n"},
	{"a defined acronym inside a post, and a meeting hosted with the other side", "US,KR",
		"U.S. Special Envoy (SE) for the Arctic Dr. Ann Lee hosted a consultation with Director-General for Polar Affairs Min Ho-jun.",
		"US||||Ann Lee|Special Envoy (SE) for the Arctic|host|\nKR||||Min Ho-jun|Director-General for Polar Affairs|head|\n"},
	{"talks led, after a noun for them and after a comma", "KR,CN",
		"The talks, led by South Korean vice foreign minister Kim Da-hee and his Chinese counterpart Li Na, covered trade.",
		"KR||||Kim Da-hee|vice foreign minister|head|\nCN||||Li Na|vice foreign minister|head|\n"},
	{"discussions co-led", "GB,IN",
		"The discussions were co-led by Sir Tom Hill, the Permanent Under-Secretary at the Home Office, and India's Foreign Secretary, Asha Rao.",
		"GB|Home Office|||Tom Hill|Permanent Under-Secretary|chair|\nIN||||Asha Rao|Foreign Secretary|chair|\n"},
	{"who came along with a head", "US,MX",
		"The US delegation was headed by Secretary of State Ann Lee, with Secretary of Energy Tom Hill, and US Ambassador Jane Roe.",
		"US||||Ann Lee|Secretary of State|head|\nUS||||Tom Hill|Secretary of Energy|member|\nUS||||Jane Roe|Ambassador|member|\n"},
	{"counterparts of several parties", "KR,US,JP",
		"Deputy Foreign Minister Seo Ji-won met with her U.S. and Japanese counterparts, Ann Lee and Hana Sato.",
		"KR||||Seo Ji-won|Deputy Foreign Minister|head|\nUS||||Ann Lee|Deputy Foreign Minister|head|\nJP||||Hana Sato|Deputy Foreign Minister|head|\n"},
	{"those who discussed, and one alone who did not do so with anybody named", "RU,IT",
		"Russian Deputy Foreign Minister Ivan Orlov and Rosa Luna, the head of the Italian Foreign Ministry's department for energy, "
		"discussed trade. Minister Ugo Neri discussed the weather.",
		"RU||||Ivan Orlov|Deputy Foreign Minister|head|\n"
		"IT||||Rosa Luna|head of the Italian Foreign Ministry's department for energy|head|\n"},
	{"host by invitation and guest, surnames in capitals", "ZA,GH",
		"At the invitation of H.E. Dr Ann ZULU, Minister of Trade of South Africa, H.E. Kofi MENSAH, Minister for Trade of Ghana, paid an "
		"official visit on 3 May. Minister ZULU had talks with Minister MENSAH.",
		"ZA||||Ann ZULU|Minister of Trade|head|\nGH||||Kofi MENSAH|Minister for Trade|head|\n"},
	{"chairs with a clause between them", "QA,UZ",
		"The meeting will be chaired by Minister of Energy of Qatar, Sheikh Saad bin Omar Al Amin, who is currently the president of the "
		"council, and Minister of Energy of Uzbekistan Aziz Karimov.",
		"QA||||Saad bin Omar Al Amin|Minister of Energy|chair|\nUZ||||Aziz Karimov|Minister of Energy|chair|\n"},
	{"chaired, with the other side after a comma", "IN,SG",
		"Secretary (East) Asha Rao co-chaired the 4th Senior Officials' Meeting, with Permanent Secretary of Singapore Tan Mei Ling.",
		"IN||||Asha Rao|Secretary (East)|chair|\nSG||||Tan Mei Ling|Permanent Secretary|chair|\n"},
	{"a delegation whose head has been named held talks with others", "UZ,KZ",
		"Uzbekistan's delegation, headed by the Deputy Minister Aziz Karimov, held talks in Astana with the Kazakh Deputy Foreign "
		"Minister Dana Omarova.",
		"UZ||||Aziz Karimov|Deputy Minister|head|\nKZ||||Dana Omarova|Deputy Foreign Minister|head|\n"},
	{"a consultation between two persons was held", "MY,ID",
		"The annual consultation between the Prime Minister of Malaysia, the Honourable Dato' Sri Ahmad Razak and the President of "
		"Indonesia, His Excellency Budi Santoso, was held in Kuching.",
		"MY||||Ahmad Razak|Prime Minister|head|\nID||||Budi Santoso|President|head|\n"},
	{"who will represent a side, who is represented by its own", "JP,PH,ID",
		"Mr. Kenji Yamada, Ambassador for Trade, will represent the Japanese side while Indonesia is represented by its Director for "
		"Trade, Dr. Budi Santoso.",
		"JP||||Kenji Yamada|Ambassador for Trade|head|\nID||||Budi Santoso|Director for Trade|head|\n"},
	{"teams without a verb of their own", "IN,BT,BD",
		"The Indian team was led by Secretary Asha Rao, Bhutanese team by Secretary Karma Dorji and Bangladeshi team by Secretary Nur Alam.",
		"IN||||Asha Rao|Secretary|head|\nBT||||Karma Dorji|Secretary|head|\nBD||||Nur Alam|Secretary|head|\n"},
	{"a counterpart welcomed, a decision of somebody welcomed", "CZ,EE",
		"Foreign Minister Jan Novak welcomed his Estonian counterpart Mari Tamm. Ms. Eva Mala welcomed President Ann Lee's plan.",
		"CZ||||Jan Novak|Foreign Minister|head|\nEE||||Mari Tamm|Foreign Minister|head|\n"},
	{"honorifics with brackets", "IN,AU",
		"The talks were co-chaired by Lt Gen (Retd) Asha Rao, Chair of the Defence Council, and Amb. (Dr.) Tom Hill, Deputy Secretary of Australia.",
		"IN|Defence Council|||Asha Rao|Chair|chair|\nAU||||Tom Hill|Deputy Secretary|chair|\n"},
	{"who led, told before the name; each side in its turn", "IN,AU",
		"Leading the Indian delegation was Ambassador Asha Rao; heading the Australian side was Lt. Gen. (ret.) Tom Hill.",
		"IN||||Asha Rao|Ambassador|head|\nAU||||Tom Hill||head|\n"},
	{"respectively, between commas", "IN,AU",
		"The Indian and Australian sides were led, respectively, by Secretary Asha Rao and Deputy Secretary Tom Hill.",
		"IN||||Asha Rao|Secretary|head|\nAU||||Tom Hill|Deputy Secretary|head|\n"},
	{"the second side without its verb", "IN,AU",
		"India was represented by the Ministry of Power and the Space Agency; Australia by the Ministry of Trade.",
		"IN|Ministry of Power|||||member|\nIN|Space Agency|||||member|\nAU|Ministry of Trade|||||member|\n"},
	{"body and party in brackets", "PE,CL",
		"The talks were co-chaired by Mr. Tom Hill (Ministry of Trade, Chile) and Ann Lee (Ministry of Power, Peru).",
		"CL|Ministry of Trade|||Tom Hill||chair|\nPE|Ministry of Power|||Ann Lee||chair|\n"},
	{"posts with the party's commas, the holders with \"the Rt Hon\"", "GB,AU",
		"The UK Secretary of State for Trade, the Rt Hon Ann Lee and the UK Secretary of State for Defence, the Rt Hon Tom Hill, hosted "
		"Australia's Minister for Trade, the Hon Jane Roe MP.",
		"GB||||Ann Lee|Secretary of State for Trade|host|\nGB||||Tom Hill|Secretary of State for Defence|host|\n"
		"AU||||Jane Roe|Minister for Trade|head|\n"},
	{"ministers of both sides who launched; who is open is of the side named before", "EG,US",
		"Egyptian Energy Minister Omar Nour and Trade Minister Hala Aziz, along with US Deputy Secretary of Energy Ann Lee, launched the dialogue.",
		"EG||||Omar Nour|Energy Minister|member|\nEG||||Hala Aziz|Trade Minister|member|\nUS||||Ann Lee|Deputy Secretary of Energy|head|\n"},
	{"one alone who reaffirmed support for somebody: whom he speaks for is not told so", "US,RU",
		"Secretary Ann Lee met with Minister Ivan Orlov of Russia. Secretary Lee reaffirmed support for Ukraine.",
		"US||||Ann Lee|Secretary|head|\nRU||||Ivan Orlov|Minister|head|\n"},
	{"a visit planned to meet with others", "TR,US",
		"Deputy Minister of Foreign Affairs Ambassador Ece Kaya will visit Washington on 16 September and meet with Deputy Secretary of State "
		"Ann Lee.",
		"TR||||Ece Kaya|Deputy Minister of Foreign Affairs|head|\nUS||||Ann Lee|Deputy Secretary of State|head|\n"},
	{"a delegation of a country led by its head", "TM,TR",
		"A delegation of the Republic of Turkey led by Director General for Consular Affairs Ece Kaya arrived in Ashgabat.",
		"TR||||Ece Kaya|Director General for Consular Affairs|head|\n"},
	{"a second post with \"current\", and letters behind a comma", "JM,GB",
		"Senator Ann Lee, Minister of Trade of Jamaica and current chair of the Trade Council, and the Right Hon. Tom Hill, MP, Secretary of "
		"State for Trade of the UK, served as co-chairs.",
		"JM||||Ann Lee|Minister of Trade|chair|\n"
		"GB||||Tom Hill|Secretary of State for Trade|chair|\n"},
	{"led by persons with posts, behind a comma and a place", "US,BH",
		"The sides concluded the dialogue in Washington, D.C., led by U.S. Acting Under Secretary for Trade Ambassador Ann Lee and Bahrain's "
		"Under Secretary for Trade Dr. Shaikh Omar bin Saad Al Amin.",
		"US||||Ann Lee|Acting Under Secretary for Trade|head|\n"
		"BH||||Omar bin Saad Al Amin|Under Secretary for Trade|head|\n"},
	{"who met before the meeting is only mentioned", "IN,AU",
		"The Indian side was led by Foreign Secretary Asha Rao. Earlier, Trade Minister Tom Hill met Energy Minister Nia Roy.",
		"IN||||Asha Rao|Foreign Secretary|head|\n"},
	{"orders behind a name, two who will host", "NG,GH",
		"President Bola Ade, GCFR, and his Ghanaian counterpart Kofi Mensah will host the meeting.",
		"NG||||Bola Ade|President|host|\nGH||||Kofi Mensah|President|host|\n"},
	{"the party between a ministry and the holder, and behind a ministry without a post", "IN,OM,MM",
		"The meeting was co-chaired by Secretary General at the Ministry of Defence, Oman Dr. Said Amin. Nia Roy, Minister of State for "
		"Trade, and Admiral Tin Aung, Ministry of Transport, Myanmar co-chaired the first session.",
		"OM|Ministry of Defence|||Said Amin|Secretary General|chair|\nIN||||Nia Roy|Minister of State for Trade|chair|\n"
		"MM|Ministry of Transport|||Tin Aung|Admiral|chair|\n"},
	{"who told the news, and an envoy of a capital's", "KR,US",
		"According to the Foreign Ministry on Wednesday, Seo Ji-won, Seoul's chief nuclear negotiator, met her U.S. counterpart, Ann Lee.",
		"KR||||Seo Ji-won|chief nuclear negotiator|head|\nUS||||Ann Lee|chief nuclear negotiator|head|\n"},
	{"known principals place themselves", "US,MX",
		"President Biden met with President Luis Vega.",
		"US||||Biden|President|head|\nMX||||Luis Vega|President|head|\n"},
};

int
main(void)
{
	return check_all(cases, sizeof cases / sizeof *cases);
}
