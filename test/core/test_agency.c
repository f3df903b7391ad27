/*
 * test_agency.c: how agencies are listed, and whose they are, one form a case
 * (participants.h says how a row is told).
 */
#include "participants.h"

static const Case cases[] = {
	{"from, on the X side, …, and on the Y side", "AU,JP",
		"The meeting was held with the participation of officials from, on the Japanese side, "
		"National Police Agency, Ministry of Finance, JPCERT/CC, and Information-technology "
		"Promotion Agency, Japan (IPA), and on the Australian side, Department of Defence and CERT "
		"Australia.",
		"JP|National Police Agency|||||member|\n"
		"JP|Ministry of Finance|||||member|\n"
		"JP|JPCERT/CC|||||member|\n"
		"JP|Information-technology Promotion Agency, Japan|IPA||||member|\n"
		"AU|Department of Defence|||||member|\n"
		"AU|CERT Australia|||||member|\n"},
	{"a state with its initials before its ministry; a day behind one", "KR,NO",
		"The second Korea-Norway Dialogue was held between the Republic of Korea (ROK) Ministry of Defense (MND) and the "
		"Norwegian Ministry of Ports on April 3, 2020.",
		"KR|Ministry of Defense|MND||||member|\n"
		"NO|Ministry of Ports|||||member|\n"},
	{"what a comma and its and open is the last of several ministries", "IN,NO",
		"The Indian delegation comprised officials from the ministries of ports, defence, and electronics and trade, the Space "
		"Agency and the Navy. The Norwegian delegation included officials from the Ministries of Trade, Ports, and Fish and Forests "
		"and Ports Agency.",
		"IN|Ministry of Ports|||||member|\n"
		"IN|Ministry of Defence|||||member|\n"
		"IN|Ministry of Electronics and Trade|||||member|\n"
		"IN|Space Agency|||||member|\n"
		"IN|Navy|||||member|\n"
		"NO|Ministry of Trade|||||member|\n"
		"NO|Ministry of Ports|||||member|\n"
		"NO|Ministry of Fish and Forests|||||member|\n"
		"NO|Ports Agency|||||member|\n"},
	{"two lists, each with its side at the end", "JP,US",
		"Principal participants included the Department of State; Department of Energy; and the "
		"National Aeronautics and Space Administration (NASA) from the U.S. side, and the Ministry "
		"of Education, Culture, Sports, Science, and Technology; Ministry of Defense; and Japan "
		"Aerospace Exploration Agency (JAXA) from the Japanese side.",
		"US|Department of State|||||member|\n"
		"US|Department of Energy|||||member|\n"
		"US|National Aeronautics and Space Administration|NASA||||member|\n"
		"JP|Ministry of Education, Culture, Sports, Science, and Technology|||||member|\n"
		"JP|Ministry of Defense|||||member|\n"
		"JP|Japan Aerospace Exploration Agency|JAXA||||member|\n"},
	{"departments and, behind a semicolon, an agency; Europe in a ministry's name", "FR,US",
		"Principal participants were the Departments of State, and Defense; the National Aeronautics and Space "
		"Administration (NASA) from the U.S. side and the Ministry of Europe and Foreign Affairs; and the French "
		"Space Command from the French side.",
		"US|Department of State|||||member|\n"
		"US|Department of Defense|||||member|\n"
		"US|National Aeronautics and Space Administration|NASA||||member|\n"
		"FR|Ministry of Europe and Foreign Affairs|||||member|\n"
		"FR|French Space Command|||||member|\n"},
	{"the ministries of two states, between whom it was held", "CL,NO",
		"Political consultations between the Ministries of Foreign Affairs of Norway and Chile were held in Oslo.",
		"NO|Ministry of Foreign Affairs|||||member|\n"
		"CL|Ministry of Foreign Affairs|||||member|\n"},
	{"the ministries of two states, which held it", "CL,NO",
		"The Norwegian Ministry of Defence and the Ministry of National Defence of Chile held the second cyber "
		"consultations in Oslo.",
		"NO|Ministry of Defence|||||member|\n"
		"CL|Ministry of National Defence|||||member|\n"},
	{"adjectives before a plural head", "CL,NO",
		"The Norwegian and Chilean Ministries of Defence held the second cyber consultations in Oslo.",
		"NO|Ministry of Defence|||||member|\n"
		"CL|Ministry of Defence|||||member|\n"},
	{"ministries of both countries, in small letters", "CL,NO",
		"Representatives of the ministries of defence, home affairs and justice of both countries took part.",
		"CL|Ministry of Defence|||||member|\n"
		"CL|Ministry of Home Affairs|||||member|\n"
		"CL|Ministry of Justice|||||member|\n"
		"NO|Ministry of Defence|||||member|\n"
		"NO|Ministry of Home Affairs|||||member|\n"
		"NO|Ministry of Justice|||||member|\n"},
	{"ministries of one side, in small letters, and its other bodies", "CL,NO",
		"The Norwegian delegation included representatives of the ministries of defence and justice, the Police "
		"Directorate and the National Security Authority.",
		"NO|Ministry of Defence|||||member|\n"
		"NO|Ministry of Justice|||||member|\n"
		"NO|Police Directorate|||||member|\n"
		"NO|National Security Authority|||||member|\n"},
	{"a capital that stands for its state", "CL,NO",
		"Norway was represented by Minister Anna Berg, while Santiago was represented by Deputy Minister Luis Rojas.",
		"NO||||Anna Berg|Minister|head|\n"
		"CL||||Luis Rojas|Deputy Minister|head|\n"},
	{"at the invitation of the other side", "CL,NO",
		"The Norwegian delegation, led by Secretary Mr. Ola Moe, participated in the dialogue at the invitation of the "
		"Defence Secretary Luis Rojas in Santiago.",
		"NO||||Ola Moe|Secretary|head|\nCL||||Luis Rojas|Defence Secretary|head|\n"},
	{"among three, a post that only one state has; a retired general", "CA,MX,US",
		"Ann Lee, Minister of Trade of Canada, met Gen. (R) Kate Tye, United States Trade Representative, and Ana Paz, Secretary of "
		"Economy of Mexico.",
		"CA||||Ann Lee|Minister of Trade|head|\n"
		"US||||Kate Tye|United States Trade Representative|head|\n"
		"MX||||Ana Paz|Secretary of Economy|head|\n"},
	{"between whom talks took place, behind the verb", "CL,NO",
		"Talks took place in Oslo on 3 May 2021 between the Minister of Trade of Norway Anna Berg and Chile's Minister Luis Rojas.",
		"NO||||Anna Berg|Minister of Trade|head|\nCL||||Luis Rojas|Minister|head|\n"},
	{"representatives of bodies who chaired", "CL,NO",
		"It was co-chaired by representatives from the Ministry of Trade and the Police Directorate for Norway, and by "
		"representatives from the Cyber Agency for Chile.",
		"NO|Ministry of Trade|||||chair|\n"
		"NO|Police Directorate|||||chair|\n"
		"CL|Cyber Agency|||||chair|\n"},
	{"an initial run into a name", "CL,NO",
		"The Norwegian side was headed by A.Berg, State Secretary.",
		"NO||||A.Berg|State Secretary|head|\n"},
	{"bodies that co-chaired", "EE,US",
		"The Department of State and the Ministry of Justice of Estonia co-chaired the consultation.",
		"US|Department of State|||||chair|\n"
		"EE|Ministry of Justice|||||chair|\n"},
	{"the two bodies of one parent", "FR,US",
		"The delegation included the Executive Office of the President's National Space Council and National "
		"Security Council for the United States.",
		"US|National Space Council||Executive Office of the President|||member|\n"
		"US|National Security Council||Executive Office of the President|||member|\n"},
	{"From X, the participants included those from …", "JP,US",
		"From Japan, the principal participants included those from the Cabinet Office, the "
		"Ministry of Health; and the Ministry of Defense.",
		"JP|Cabinet Office|||||member|\n"
		"JP|Ministry of Health|||||member|\n"
		"JP|Ministry of Defense|||||member|\n"},
	{"officials, including from", "JP,US",
		"The US side was represented by relevant officials, including from the Department of "
		"State, Department of Homeland Security's Cybersecurity Agency, and Department of Justice.",
		"US|Department of State|||||member|\n"
		"US|Cybersecurity Agency||Department of Homeland Security|||member|\n"
		"US|Department of Justice|||||member|\n"},
	{"Departments of A, B, C, and a body that is none of them", "JP,US",
		"Other participants from the United States include representatives from the Departments of "
		"State, Defense, Commerce, and the National Science Foundation (NSF).",
		"US|Department of State|||||member|\n"
		"US|Department of Defense|||||member|\n"
		"US|Department of Commerce|||||member|\n"
		"US|National Science Foundation|NSF||||member|\n"},
	{"the parent after the last of a list", "JP,US",
		"Representatives from the Ministry of Foreign Affairs, and the Space Policy Secretariat, "
		"Cabinet Office will chair for Japan.",
		"JP|Ministry of Foreign Affairs|||||member|\n"
		"JP|Space Policy Secretariat||Cabinet Office|||member|\n"},
	{"persons among the bodies", "CN,KR",
		"The Korean delegation comprised 18 officials from the Diplomatic Academy, including its "
		"Chancellor Yun Duk-ho and Research Director Shin Jung-su.",
		"KR|Diplomatic Academy|||||member|\n"
		"KR||||Yun Duk-ho|Chancellor|member|\n"
		"KR||||Shin Jung-su|Research Director|member|\n"},
	{"a person beside officials, and a High Commission", "GB,SG",
		"Ann Reed, CEO, National Cyber Security Centre and senior officials from the Cabinet "
		"Office and the Home Office participated in the dialogue, alongside senior officials from "
		"Singapore, including those from the Cyber Security Agency and the High Commission in "
		"London.",
		"GB|National Cyber Security Centre|||Ann Reed|CEO|member|\n"
		"GB|Cabinet Office|||||member|\n"
		"GB|Home Office|||||member|\n"
		"SG|Cyber Security Agency|||||member|\n"
		"SG|High Commission in London|||||member|\n"},
	{"accompanied by officials of short names", "EU,JP",
		"The EU delegation was led by Bo Lind, Director. He was accompanied by EEAS and "
		"Directorate-General for Communications Networks, Content and Technology (DG CONNECT) "
		"officials.",
		"EU||||Bo Lind|Director|head|\n"
		"EU|EEAS|||||member|\n"
		"EU|Directorate-General for Communications Networks, Content and Technology|DG CONNECT||||member|\n"},
	{"missions, and the office of a commission", "EU,IN",
		"The EU delegation comprised representatives of the European External Action Service, the "
		"EU Delegation in New Delhi and the Office of the Trade Commission.",
		"EU|European External Action Service|||||member|\n"
		"EU|EU Delegation in New Delhi|||||member|\n"
		"EU|Office of the Trade Commission|||||member|\n"},
	{"a government is no participant", "JP,UA",
		"The Japanese delegation included representatives of the Ministry of Finance, the "
		"Government of Ukraine and the Trade Agency.",
		"JP|Ministry of Finance|||||member|\n"
		"JP|Trade Agency|||||member|\n"},
	{"staff of an alliance", "NATO,UA",
		"The NATO delegation included the NATO International Staff and the Defence Committee.",
		"NATO|International Staff|||||member|\n"
		"NATO|Defence Committee|||||member|\n"},
	{"bodies that a meeting brought together, those of the other party between commas", "PE,CL",
		"It brought together the Peruvian Coast Guard, the Peruvian Navy and, on the Chilean side, the Space Agency.",
		"PE|Peruvian Coast Guard|||||member|\nPE|Peruvian Navy|||||member|\nCL|Space Agency|||||member|\n"},
	{"agencies told by a verb of their own, one of their heads", "US,MX",
		"Participating U.S. agencies were the Departments of State and Commerce. The meeting was attended by the heads of the Mexican "
		"Navy and the U.S. Coast Guard. The U.S. delegation was drawn from the National Security Council and the Joint Staff.",
		"US|Department of State|||||member|\nUS|Department of Commerce|||||member|\nMX|Mexican Navy|||||member|\n"
		"US|U.S. Coast Guard|||||member|\nUS|National Security Council|||||member|\nUS|Joint Staff|||||member|\n"},
	{"acronyms as the subject, of two sides", "IN,JP",
		"On the Indian side, MEA, DRDO and Petrolux were represented. Experts from NIST and CISA on the Indian side and from NISC and "
		"IPA on the Japanese side took part.",
		"IN|MEA|||||member|\nIN|DRDO|||||member|\nIN|Petrolux|||||member|\nIN|NIST|||||member|\nIN|CISA|||||member|\n"
		"JP|NISC|||||member|\nJP|IPA|||||member|\n"},
	{"from each side, a name without a head among bodies", "NO,CL",
		"From Norway, the Ministry of Trade and the Coast Guard, and from Chile, the Space Agency and the Navy attended. The Norwegian "
		"Safety Authority, Fjordatom and the Northern Fleet were represented.",
		"NO|Ministry of Trade|||||member|\nNO|Coast Guard|||||member|\nCL|Space Agency|||||member|\nCL|Navy|||||member|\n"
		"NO|Norwegian Safety Authority|||||member|\nNO|Fjordatom|||||member|\nNO|Northern Fleet|||||member|\n"},
	{"delegations before a colon, a slash, a short name, a parent behind the short form", "FR,FI",
		"Finnish delegation: Ministry of the Interior, Transport Agency Portis, Rescue Board. French delegation: Directorate for Strategy "
		"(DGS) of the Ministry of Ports, Department of Trade (DOT)/Ports Agency.",
		"FI|Ministry of the Interior|||||member|\nFI|Transport Agency|||||member|\nFI|Rescue Board|||||member|\n"
		"FR|Directorate for Strategy|DGS|Ministry of Ports|||member|\nFR|Department of Trade|DOT||||member|\n"
		"FR|Ports Agency|||||member|\n"},
	{"an office in the possessive, a security council of one's own, a field that is a body", "AU,RU",
		"The Australian delegation included the Ombudsman's Office, Home Affairs, and the Border Force. The Russian delegation included "
		"the Security Council and the Coast Guard.",
		"AU|Ombudsman's Office|||||member|\nAU|Home Affairs|||||member|\nAU|Border Force|||||member|\n"
		"RU|Security Council|||||member|\nRU|Coast Guard|||||member|\n"},
	{"chairs of a side told behind, a peer's place, officials who joined an ambassador", "TH,GB",
		"Somchai Chan, Director-General of the Trade Department, chaired the meeting on the Thai side. Lord Hill of Oldham, Minister of "
		"State, chaired it for the United Kingdom. The British Ambassador to Thailand, Ann Lee, and officials of the British Trade Board joined "
		"the talks.",
		"TH|Trade Department|||Somchai Chan|Director-General|chair|\nGB||||Hill of Oldham|Minister of State|chair|\n"
		"GB||||Ann Lee|Ambassador to Thailand|member|\nGB|British Trade Board|||||member|\n"},
	{"sides told behind, short names alone, none of unnamed ministries", "GB,NG",
		"Agencies present included EFCC and NAPTIP from Nigeria, and HMRC and the Fraud Office from the United Kingdom. Representatives "
		"of line Ministries of both sides, including the Nigerian Coast Guard, attended.",
		"NG|EFCC|||||member|\nNG|NAPTIP|||||member|\nGB|HMRC|||||member|\nGB|Fraud Office|||||member|\n"
		"NG|Nigerian Coast Guard|||||member|\n"},
	{"groups of bodies each with its state behind, a parent at which a body is", "JP,US",
		"The Ministry of Trade and Trade Board of Japan, and the Department of Labor and Labor Board of the United States took part. "
		"U.S. participants included the Office of Ports (OP) at the White House.",
		"JP|Ministry of Trade|||||member|\nJP|Trade Board|||||member|\nUS|Department of Labor|||||member|\n"
		"US|Labor Board|||||member|\nUS|Office of Ports|OP|White House|||member|\n"},
	{"persons of each side in turn, their verb behind the second", "OM,GB",
		"From the Omani side, Sheikh Khalid Al Amri, Undersecretary, and from the UK side, Tom Hill, Minister of State, chaired the talks.",
		"OM||||Khalid Al Amri|Undersecretary|chair|\nGB||||Tom Hill|Minister of State|chair|\n"},
	{"sides between commas before by, led for, a body in brackets behind a rank, officials who came along", "JP,BR",
		"The talks were attended, on the Brazilian side, by Secretary Ana Rojas, and, on the Japanese side, by Deputy Minister Yui Takada "
		"and Commander Kenji Ono (Coast Guard). Minister Luis Vega led for Brazil. Brazilian Director Eva Lima, along with officials from the "
		"Brazilian Navy, participated.",
		"BR||||Ana Rojas|Secretary|member|\nJP||||Yui Takada|Deputy Minister|member|\nJP|Coast Guard|||Kenji Ono|Commander|member|\n"
		"BR||||Luis Vega|Minister|head|\nBR||||Eva Lima|Director|member|\nBR|Brazilian Navy|||||member|\n"},
	{"who chairs or speaks behind the verb", "KE,US",
		"Co-chairing the session were Kenyan Secretary Ann Kamau and U.S. Assistant Secretary Tom Hill. Speakers included Eva Juma, Kenyan "
		"Ministry of Ports, and Jim Roe, U.S. Department of Labor.",
		"KE||||Ann Kamau|Secretary|chair|\nUS||||Tom Hill|Assistant Secretary|chair|\nKE|Ministry of Ports|||Eva Juma||member|\n"
		"US|Department of Labor|||Jim Roe||member|\n"},
	{"participants of a side, persons before others of their state", "JP,FR",
		"Participants from the Japanese side were the Ministry of Trade and the Trade Board. The talks were attended by Deputy Director "
		"Kenji Ono and other officials from Japan, and Director Alice Petit and others from France.",
		"JP|Ministry of Trade|||||member|\nJP|Trade Board|||||member|\nJP||||Kenji Ono|Deputy Director|head|\n"
		"FR||||Alice Petit|Director|head|\n"},
};

int
main(void)
{
	return check_all(cases, sizeof cases / sizeof *cases);
}
