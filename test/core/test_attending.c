/*
 * test_attending.c: persons whom no verb of meeting introduces, and lists that
 * go on behind words that are not understood, one form a case (participants.h
 * says how a row is told).
 */
#include "participants.h"

static const Case cases[] = {
	{"whom he met who is named in the sentence before, and whom he also met", "CL,PE",
		"On 3 May, Under-Secretary of State for Trade Ana Rojas was in Lima on a working visit. She met with the Political Director of "
		"the Ministry of Trade of Peru, Luis Vega, for a discussion of trade. She also met with Senator Tom Hill of Peru.",
		"CL||||Ana Rojas|Under-Secretary of State for Trade|head|\nPE|Ministry of Trade|||Luis Vega|Political Director|head|\n"},
	{"two between whom a meeting was", "CL,PE",
		"The agreement was outlined in a statement issued after a meeting here between Chilean Deputy Minister Ana Rojas and Assistant to "
		"the President for Trade Luis Vega.",
		"CL||||Ana Rojas|Deputy Minister|head|\nPE||||Luis Vega|Assistant to the President for Trade|head|\n"},
	{"officials quoted before their names, and who only hands on the news", "CL,PE",
		"\"Trade has grown between our states,\" stressed Luis Vega, Director of the Peruvian Ministry of Trade. "
		"\"It has,\" said Chilean Deputy Minister Ana Rojas. \"Much,\" added Tom Hill, spokesperson of Peru.",
		"PE|Ministry of Trade|||Luis Vega|Director|head|\nCL||||Ana Rojas|Deputy Minister|head|\n"},
	{"a general who is minister, \"led by\" misspelt, the country's minister", "CL,PE",
		"The Chilean delegation was led by Defense Minister General Ana Rojas. The Peruvian delegation attending the meeting will be "
		"lead by the country's Foreign Minister Luis Vega.",
		"CL||||Ana Rojas|Defense Minister|head|\nPE||||Luis Vega|Foreign Minister|head|\n"},
	{"who arrives, and those who welcome him", "CL,PE",
		"Foreign Minister of Chile Ana Rojas arrived in Lima on an official visit to Peru. She was warmly welcomed by Foreign Minister "
		"Luis Vega, Peru's Ambassador to Chile Tomas Diaz and senior officials.",
		"CL||||Ana Rojas|Foreign Minister|head|\nPE||||Luis Vega|Foreign Minister|member|\n"
		"PE||||Tomas Diaz|Ambassador to Chile|member|\n"},
	{"a place behind a name, a ministry's state before its holder", "CL,PE",
		"The Minister of Trade of Chile, Ana Rojas, met with the Minister of Trade of Peru, Mr. Luis Vega, at the Headquarters of the "
		"Space Agency. The talks were co-chaired by Secretary (East) Eva Soto and Under Secretary, Department of Trade, Peru, Tom Hill.",
		"CL||||Ana Rojas|Minister of Trade|member|\nPE||||Luis Vega|Minister of Trade|member|\n"
		"CL||||Eva Soto|Secretary (East)|chair|\nPE|Department of Trade|||Tom Hill|Under Secretary|chair|\n"},
	{"ministers without a name before others, a post in small letters with a unit", "CL,PE",
		"The meeting was attended by the foreign ministers of the Andean and Nordic countries, as well as Ana Rojas, Director General of "
		"Chile. It was co-chaired by Eva Soto, joint secretary, and Kat Jones, head of strategy in the cyber policy department of Peru's "
		"Foreign Trade Office.",
		"CL||||Ana Rojas|Director General|member|\nCL||||Eva Soto|joint secretary|chair|\n"
		"PE|Foreign Trade Office|||Kat Jones|head of strategy|chair|\n"},
	{"fields with a sign for \"and\"", "NA,AO",
		"The Namibian delegation comprised officials from the Ministries of Trade, Safety & Security, and Health & Social Services.",
		"NA|Ministry of Trade|||||member|\nNA|Ministry of Safety & Security|||||member|\n"
		"NA|Ministry of Health & Social Services|||||member|\n"},
	{"guests from the other state behind one's own", "CL,PE",
		"Taking part in the meeting were Deputy Minister of Trade Luis Vega and the Chilean ambassador Ana Rojas.",
		"PE||||Luis Vega|Deputy Minister of Trade|member|\nCL||||Ana Rojas|ambassador|member|\n"},
	{"ministers each behind his state", "BY,KZ,PE",
		"Minister of Peru Luis Vega met with the Foreign Ministers of Belarus - Jim Fox, and Kazakhstan Ann Lehan.",
		"PE||||Luis Vega|Minister|head|\nBY||||Jim Fox|Foreign Minister|head|\nKZ||||Ann Lehan|Foreign Minister|head|\n"},
	{"whose visit it was", "CL,PE",
		"The two states agreed on a commission during the official visit of the Foreign Minister of Chile, Dr. Ana Rojas. "
		"During the talk, H.E. the Minister of Trade of Peru Mr. Luis Vega reassured his support.",
		"CL||||Ana Rojas|Foreign Minister|head|\nPE||||Luis Vega|Minister of Trade|head|\n"},
	{"how and where stand before \"by\"", "CL,PE",
		"The fourth meeting was co-chaired in a virtual format by Deputy Minister Ana Rojas of Chile and Vice Minister Luis Vega of Peru.",
		"CL||||Ana Rojas|Deputy Minister|chair|\nPE||||Luis Vega|Vice Minister|chair|\n"},
	{"who is joined by somebody between subject and verb", "CL,PE",
		"Chilean Foreign Minister Ana Rojas, joined by Chilean Ambassador to Peru Tomas Diaz, will meet with Peruvian Foreign Minister "
		"Luis Vega on 3 May.",
		"CL||||Ana Rojas|Foreign Minister|head|\nPE||||Luis Vega|Foreign Minister|head|\n"
		"CL||||Tomas Diaz|Ambassador to Peru|member|\n"},
	{"an official of a party who says something", "CL,PE",
		"Deputy Foreign Minister of Chile Ana Rojas stressed that trade had grown. Peruvian spokesperson Luis Vega said that it had.",
		"CL||||Ana Rojas|Deputy Foreign Minister|head|\n"},
	{"nobody whose party is told by no word, or who is spoken of in a clause", "CL,PE",
		"Deputy Minister Ana Rojas stressed that trade had grown. The parties welcomed that Minister of Trade of Peru Luis Vega joined.",
		""},
	{"two who attended, each alone for a party", "CL,PE",
		"The consultations were attended by Deputy Minister of Chile Ana Rojas and Vice Minister of Peru Luis Vega.",
		"CL||||Ana Rojas|Deputy Minister|head|\nPE||||Luis Vega|Vice Minister|head|\n"},
	{"a post without a comma behind a name with its title, justices, a short name before the post", "AFU,EU",
		"The EU participants included Hon. Justice Ann Lee President of the Court of Appeal, Mr. Tom Hill, Chair of the Trade Cluster of "
		"EBAN, Ms. Jane Roe EBAN Adviser on Gender Issues, and Dr. Rosa Luna (Ph.D.), Head of Unit.",
		"EU|Court of Appeal|||Ann Lee|President|member|\nEU|EBAN|||Tom Hill|Chair of the Trade Cluster|member|\n"
		"EU||||Jane Roe|Adviser on Gender Issues|member|\nEU||||Rosa Luna|Head of Unit|member|\n"},
	{"chairs with their side before their names", "US,EU",
		"U.S. Co-Chairs Secretary of State Ann Lee and Secretary of Commerce Tom Hill were joined by EU Co-Chairs Executive Vice Presidents "
		"Karin Berg and Hana Novak.",
		"US||||Ann Lee|Secretary of State|chair|\nUS||||Tom Hill|Secretary of Commerce|chair|\n"
		"EU||||Karin Berg|Executive Vice President|chair|\nEU||||Hana Novak|Executive Vice President|chair|\n"},
	{"chairs of a body before their names", "CL,PE",
		"The chairmen of the committee, Chilean Deputy Minister Ana Rojas and Peruvian Vice Minister Luis Vega, signed a protocol.",
		"CL||||Ana Rojas|Deputy Minister|chair|\nPE||||Luis Vega|Vice Minister|chair|\n"},
	{"who meet to chair, a ministry of two fields before its secretary, a country's whole name before a post", "NZ,US",
		"United States Assistant Secretary of State for East Asian and Pacific Affairs Mr. Tom Hill and New Zealand Ministry of Foreign "
		"Affairs and Trade Secretary Ms. Ann Lee met via video on 22 July to co-chair the dialogue.",
		"US||||Tom Hill|Assistant Secretary of State for East Asian and Pacific Affairs|chair|\n"
		"NZ|Ministry of Foreign Affairs and Trade|||Ann Lee|Secretary|chair|\n"},
	{"whom a delegation met", "IN,US",
		"The US delegation, led by Acting Coordinator Tom Hill, met over a day with Asha Rao, Additional Secretary for Trade.",
		"US||||Tom Hill|Acting Coordinator|head|\nIN||||Asha Rao|Additional Secretary for Trade|head|\n"},
	{"a rank behind fields of several peoples", "ID,US",
		"The Ministry of Foreign Affairs' Director General for the American and European Affairs Ambassador Sari Putra led the Indonesian "
		"delegation.",
		"ID|Ministry of Foreign Affairs|||Sari Putra|Director General for the American and European Affairs|head|\n"},
	{"bodies in brackets behind names, remarks given", "US,KR",
		"The U.S. delegation included Ann Lee (Institute of Peace), Tom Hill (Center for Trade Studies), and others. "
		"Vice Minister of Korea Min Ho-jun gave keynote remarks.",
		"US|Institute of Peace|||Ann Lee||member|\nUS|Center for Trade Studies|||Tom Hill||member|\n"
		"KR||||Min Ho-jun|Vice Minister|member|\n"},
	{"a title that is a name, a second post behind an \"and\", posts held before", "SG,ID",
		"The Singaporean delegation was led by Mr. Teo Eng Dih, Deputy Secretary (Policy). Tom Hill, Minister for Trade of Indonesia, and "
		"Chairman of the Trade Council, chaired the meeting.",
		"SG||||Teo Eng Dih|Deputy Secretary (Policy)|head|\nID||||Tom Hill|Minister for Trade|chair|\n"},
	{"who was sent to a party is not of it", "ID,AU",
		"The Indonesia-Australia Dialogue was co-chaired by Mr. Tom Hill, National President and former Ambassador to Indonesia, and "
		"Dr. Sari Putra, executive director of the Institute of Studies.",
		"AU||||Tom Hill|National President and former Ambassador to Indonesia|chair|\n"
		"ID|Institute of Studies|||Sari Putra|executive director|chair|\n"},
	{"lines of titled persons one after another, without a lead-in", "AU,ID",
		"Hon. Tom Hill, Minister for Trade of Australia\n\nHis Excellency General (retired) Budi Putra, Minister of Defence of Indonesia\n\n"
		"The ministers met on 3 May 2020 in Jakarta.",
		"AU||||Tom Hill|Minister for Trade|head|\nID||||Budi Putra|Minister of Defence|head|\n"},
	{"who was in attendance", "US,MX",
		"The U.S. delegation was led by Secretary of State Ann Lee. U.S. Secretary of Energy Tom Hill was also in attendance.",
		"US||||Ann Lee|Secretary of State|head|\nUS||||Tom Hill|Secretary of Energy|member|\n"},
	{"a small \"deputy\" before a post, who heads a delegation beside his post, two who lead one together", "PH,IL",
		"The Israeli delegation was co-led by Ambassador Dan Levi, DDG for Strategic Affairs, and deputy Minister of Energy, Mr. Tom Hill. "
		"Undersecretary for Policy Ana Cruz, head of the Philippine delegation, met with Minister of Trade of Israel Ron Katz.",
		"IL||||Dan Levi|DDG for Strategic Affairs|head|\nIL||||Tom Hill|deputy Minister of Energy|head|\n"
		"PH||||Ana Cruz|Undersecretary for Policy|head|\nIL||||Ron Katz|Minister of Trade|member|\n"},
	{"a side with a hyphen", "IN,NZ",
		"Asha Rao, Secretary (East), led the Indian delegation while the New Zealand-side was led by Mr. Tom Hill, Deputy Secretary.",
		"IN||||Asha Rao|Secretary (East)|head|\nNZ||||Tom Hill|Deputy Secretary|head|\n"},
	{"a rank behind a post with brackets", "NO,PK",
		"Additional Foreign Secretary (Europe) Ambassador Asif Khan led the Pakistan side, the Norwegian side was led by Director General "
		"Ambassador Anna Berg.",
		"PK||||Asif Khan|Additional Foreign Secretary (Europe)|head|\nNO||||Anna Berg|Director General|head|\n"},
	{"with whom the talks were, before who speaks", "CL,NO",
		"After talks with Chilean Minister Luis Rojas in Oslo, Norwegian Minister Anna Berg praised the pilots.",
		"CL||||Luis Rojas|Minister|head|\nNO||||Anna Berg|Minister|head|\n"},
	{"talks in a city between", "CL,NO",
		"Both agreed on it after talks in Oslo between Minister Anna Berg of Norway and her Chilean counterpart Luis Rojas.",
		"NO||||Anna Berg|Minister|head|\nCL||||Luis Rojas|Minister|head|\n"},
	{"whom missions serve belongs to their names", "NO,CL",
		"The delegations included representatives of the Norwegian Embassy in Santiago, the Embassy of Chile and the Permanent Mission of "
		"Chile to the United Nations.",
		"NO|Norwegian Embassy in Santiago|||||member|\nCL|Embassy of Chile|||||member|\nCL|Permanent Mission of Chile|||||member|\n"},
	{"each state's one minister heads its side", "CL,NO,PE",
		"Norwegian Minister Anna Berg and her Chilean and Peruvian counterparts Luis Rojas and Ana Cruz attended the eighth Meeting of "
		"Ministers.",
		"NO||||Anna Berg|Minister|head|\nCL||||Luis Rojas|Minister|head|\nPE||||Ana Cruz|Minister|head|\n"},
	{"who led as chairs", "NO,US",
		"Deputy Secretary of Energy Mark Hill and Norwegian Deputy Minister for Ports Anna Berg led the discussions as co-chairs.",
		"US||||Mark Hill|Deputy Secretary of Energy|chair|\nNO||||Anna Berg|Deputy Minister for Ports|chair|\n"},
	{"who welcomed somebody to a city for talks received him", "NO,US",
		"Norwegian Deputy Minister Anna Berg welcomed U.S. Assistant Secretary Mark Hill to Oslo for the talks.",
		"NO||||Anna Berg|Deputy Minister|host|\nUS||||Mark Hill|Assistant Secretary|head|\n"},
	{"who called whom", "CL,NO",
		"Norwegian Minister Anna Berg called Chilean Minister Luis Rojas to thank him.",
		"NO||||Anna Berg|Minister|head|\nCL||||Luis Rojas|Minister|head|\n"},
	{"a call received is no reception", "CL,NO",
		"Norwegian Minister Anna Berg received a phone call from Chilean Minister Luis Rojas.",
		"NO||||Anna Berg|Minister|head|\nCL||||Luis Rojas|Minister|head|\n"},
	{"whom one looks forward to welcoming", "CL,NO",
		"Norwegian Prime Minister Anna Berg looks forward to welcoming Chilean President Luis Rojas to Oslo.",
		"NO||||Anna Berg|Prime Minister|head|\nCL||||Luis Rojas|President|head|\n"},
	{"persons set apart by dashes, and where they acted", "CL,NO",
		"Today, the leaders of the Ports Partnership – President Luis Rojas of Chile and Prime Minister Anna Berg of Norway – took "
		"stock of progress. Minister Ana Soto of Chile and Minister Per Lie of Norway in Oslo launched a fund.",
		"CL||||Luis Rojas|President|member|\nNO||||Anna Berg|Prime Minister|member|\n"
		"CL||||Ana Soto|Minister|member|\nNO||||Per Lie|Minister|member|\n"},
	{"to whom one spoke", "CL,NO",
		"Norwegian Minister Anna Berg spoke today to Chilean Minister Luis Rojas. Minister Anna Berg spoke to reporters.",
		"NO||||Anna Berg|Minister|head|\nCL||||Luis Rojas|Minister|head|\n"},
	{"what an envoy is for; a second post in a group", "UN,NO,CL",
		"Minister Anna Berg met with UN Envoy for Yemen Luis Rojas. Norwegian Minister Per Lie met with President Ana Soto of Chile, "
		"Chair of the African Union.",
		"||||Anna Berg|Minister|head|\nUN||||Luis Rojas|Envoy for Yemen|head|\nNO||||Per Lie|Minister|head|\n"
		"CL||||Ana Soto|President|head|\n"},
	{"whom everybody knows, at the meeting of a group", "NATO",
		"President Emmanuel Macron attended the Summit.", "FR||||Emmanuel Macron|President|member|\n"},
	{"whom everybody knows does not share the side of who signs with him", "AU,US",
		"President Barack Obama and Australian Minister Ann Lee signed a plan.",
		"US||||Barack Obama|President|signatory|\nAU||||Ann Lee|Minister|signatory|\n"},
	{"a family name that is a field's word", "CL,NO",
		"Norwegian Administrator Anna Power met with Chilean Minister Luis Rojas. Director Power thanked him.",
		"NO||||Anna Power|Administrator|head|\nCL||||Luis Rojas|Minister|head|\n"},
	{"bodies behind the one whose side is told, after those that only the other has", "US,SG",
		"The talks were co-chaired by the Department of State and Singapore's Ministry of Ports and Ministry of Fish.",
		"US|Department of State|||||chair|\nSG|Ministry of Ports|||||chair|\nSG|Ministry of Fish|||||chair|\n"},
	{"a stay between a subject and its verb", "CL,NO",
		"Norwegian Minister Anna Berg, during her visit to Brazil, had a meeting with Chilean Minister Luis Rojas.",
		"NO||||Anna Berg|Minister|head|\nCL||||Luis Rojas|Minister|head|\n"},
	{"adverbs before the verb, and who came as an observer", "ECOWAS,EU",
		"The President of the ECOWAS Commission, Dr Ola Bello actively participated in the meeting. Mr Luis Rojas, General Delegate for "
		"Trade, representing the President of the Fund also attended the meeting as an observer.",
		"ECOWAS|ECOWAS Commission|||Ola Bello|President|member|\n||||Luis Rojas|General Delegate for Trade|observer|\n"},
	{"a colon behind words for those whom it introduces; a judge", "AFU,EU",
		"The AU participants also included representatives from the human rights bodies: Justice Ola Bello, President of the African Court; "
		"Tom Hill, Chair of the Committee of Experts.",
		"AFU|African Court|||Ola Bello|President|member|\nAFU|Committee of Experts|||Tom Hill|Chair|member|\n"},
	{"more officials of one rank, named behind a colon, and an envoy in a state", "CL,NO",
		"The Norwegian delegation was led by Minister Per Lie and included two more directors: the Director for Trade, Ola Berg; and the "
		"Director for Ports, Kari Dahl. The delegation also included Norway's Ambassador in Peru, Anne Vik, and officials from the Embassy.",
		"NO||||Per Lie|Minister|head|\nNO||||Ola Berg|Director for Trade|member|\nNO||||Kari Dahl|Director for Ports|member|\n"
		"NO||||Anne Vik|Ambassador in Peru|member|\nNO|Embassy|||||member|\n"},
	{"a body represented by one of its own", "GCC,EU",
		"The GCC delegation was led by Minister Ali Saleh. The GCC Secretariat was represented by Dr. Omar Zayed, Secretary General.",
		"GCC||||Ali Saleh|Minister|head|\nGCC|GCC Secretariat|||Omar Zayed|Secretary General|member|\n"},
	{"a service that has its state in its name", "CL,US",
		"Participants from the Chilean Air Force, U.S. Space Force, and U.S. Coast Guard took part in the talks.",
		"CL|Chilean Air Force|||||member|\nUS|U.S. Space Force|||||member|\nUS|U.S. Coast Guard|||||member|\n"},
	{"who belongs to a group's delegation comes for the group", "ECOWAS,EU",
		"The EU delegation further included Ms. Ana Soto, Director General, Ministry of Trade of Spain.",
		"EU|Ministry of Trade|||Ana Soto|Director General|member|\n"},
	{"hosts of both sides, and who released a statement", "CL,US",
		"Hosted by Foreign Minister Ana Rojas and U.S. Secretary of State Tom Hill, the dialogue was held in Santiago.",
		"CL||||Ana Rojas|Foreign Minister|head|\nUS||||Tom Hill|Secretary of State|head|\n"},
	{"who issued a statement, in the line that leads it in", "EU,GB",
		"Joint statement by European Commission Vice-President Jan Peeters and Secretary of State for Trade, Rt Hon the Lord Hill of Long "
		"Oldham, 3 May 2023:\nThe EU and the United Kingdom today held a meeting.",
		"EU|European Commission|||Jan Peeters|Vice-President|head|\n"
		"GB||||Hill of Long Oldham|Secretary of State for Trade|head|\n"},
};

int
main(void)
{
	return check_all(cases, sizeof cases / sizeof *cases);
}
