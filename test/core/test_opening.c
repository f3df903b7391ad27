/*
 * test_opening.c: the ways in which statements open: verbs of meeting and of
 * talking, calls, announcements, news leads, marks of pages; and who then
 * holds the dialogue.  Each reading is one line (told.h).
 */
#include "told.h"

static const Told cases[] = {
	{"whom somebody met, as the title says, is not all",
		"Readout of Minister Anna Berg's Meeting with the Ministers of Chile and Peru\n\nMinister Anna Berg of Norway met "
		"Minister Ana Soto of Chile and Minister Luis Vega of Peru in Oslo on 3 May 2021.",
	"- (0) 1 NO,CL,PE 2021-05-03 Oslo/NO"},
	{"a headline hosts, they met at the second, the first was earlier",
		"Oslo hosts Norway-Chile cyber dialogue\n\nNorway and Chile have met at the second Cyber Dialogue in Oslo on 4 March "
		"2021. The inaugural Norway-Chile Cyber Dialogue took place in Santiago on 2 February 2020.",
	"Norway-Chile cyber dialogue (2) 1 CL,NO 2021-03-04 Oslo/NO; host Norway; recalls Norway-Chile cyber dialogue (1) 1 CL,NO 2020-02-02 "
		"Santiago/CL"},
	{"ministers taking part in a meeting of two said something",
		"Foreign ministers participating in the Norway-Chile Joint Ministerial Meeting stressed the need for peace.",
	"Norway-Chile Joint Ministerial Meeting (0) 1 CL,NO - -/-"},
	{"the day of the release before its kind is not the meeting's",
		"No: 195, 23 April 2021, Press Release Regarding the Third Norway-Chile Ministerial Meeting\n\nThe third meeting will be "
		"held in Oslo on 25 April 2021.",
	"Norway-Chile Ministerial Meeting (3) 1 CL,NO 2021-04-25 Oslo/NO"},
	{"the first meeting face to face has no number",
		"Norway and Chile held their first face-to-face Cyber Dialogue in Oslo on 3 May 2021.",
	"Norway-Chile Cyber Dialogue (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"a visit on a day to a state; where they met, in the next sentence",
		"Foreign Minister Anna Berg of Norway made her first official visit on Monday to Chile. Berg met with her counterpart Luis "
		"Rojas in Santiago.",
	"- (0) 1 NO,CL 2021-05-03 Santiago/CL"},
	{"what stands over a joint text: following which round, on which days",
		"The text of the following joint statement was issued by the governments of Norway and Chile following the third meeting "
		"of the Norway-Chile Ports Working Group, April 25-26, 2021.\n\nBegin text:\n\nSenior representatives from Norway and "
		"Chile participated in the Norway-Chile Ports Working Group to strengthen our joint commitment.",
	"Norway-Chile Ports Working Group (3) 1 CL,NO 2021-04-25/2021-04-26 -/-"},
	{"what stands over a joint text: on the occasion of which; whom somebody welcomed for the fifth",
		"The text of the following statement was released by the Government of Norway and the Government of Chile on the occasion "
		"of the annual Norway-Chile Ports Dialogue.\n\nBegin Text:\n\nOn May 3, 2021, Minister Luis Rojas welcomed Minister Anna "
		"Berg to Santiago for the fifth annual Ports Dialogue.",
	"Norway-Chile Ports Dialogue (5) 1 CL,NO 2021-05-03 Santiago/CL"},
	{"a guest at a meeting of the ministers of several groups of states",
		"Foreign Minister of Latvia Anna Berg took part in the meeting of the foreign ministers of the Nordic and Visegrád states "
		"held in Narva.",
	"- (0) 1 LV,DK,FI,IS,NO,SE,CZ,HU,PL,SK - Narva/EE"},
	{"a visit for the 7th session of the body in the title",
		"Joint Communiqué of the Norway-Chile Bi-National Commission\n\nAt the invitation of Vice President Berg of Norway, "
		"Deputy President Luis Rojas of Chile undertook a Working Visit to Norway on 2-3 May 2021 leading a Senior Government "
		"Delegation to the 7th Session of the Norway-Chile Bi-National Commission (BNC).",
	"Norway-Chile Bi-National Commission (7) 1 CL,NO 2021-05-02/2021-05-03 -/NO"},
	{"a district with two stops behind it; a place that is told late",
		"Norway and the United States concluded their annual Cyber Dialogue on 3 May 2021.\n\nBoth spoke.\n\nBoth agreed on "
		"ports.\n\nThey affirm their ties.\n\nThey support peace.\n\nBoth trust each other.\n\nThe Dialogue was held in "
		"Washington D.C..",
	"Norway-United States Cyber Dialogue (0) 1 NO,US 2021-05-03 Washington/US"},
	{"the day of a title in another language is the text's today",
		"Uttalande av de nordiska ministrarna den 30 april 2021\n\nThe Nordic Ministers of Defence met in Oslo today to discuss "
		"the situation.",
	"- (0) 1 DK,FI,IS,NO,SE 2021-04-30 Oslo/NO"},
	{"a headline announces consultations, a hope for them tells their name and number",
		"Norwegian, Chilean senior officials to hold consultation\n\nOslo (NTB) 08:34, 12 April 2021\n\nNorway hopes the 31st "
		"Norway-Chile Senior Officials' Consultation, to be held in Lima from May 12 to 14, will advance their partnership.",
	"Norway-Chile Senior Officials' Consultation (31) 1 CL,NO 2021-05-12/2021-05-14 Lima/PE"},
	{"what several governments say on the occasion of their group's meeting",
		"The text of the following statement was released by the Governments of the United States, Kazakhstan and Uzbekistan on "
		"the occasion of the C5+1 Ministerial in Astana, Kazakhstan on May 3.\n\nOn May 3, the U.S. Secretary of State and the "
		"Ministers of Foreign Affairs from Kazakhstan and Uzbekistan met in Astana.",
	"C5+1 Ministerial (0) 1 KG,KZ,TJ,TM,US,UZ 2021-05-03 Astana/KZ"},
	{"an earlier meeting in a list further down is no title of this one",
		"The Norway-Chile Ports Forum was held on 3 May 2021 in Lima.\n\nReview of cooperation\n\n- Norway-Chile Ministerial "
		"Meeting in Bergen in 2005\n- Workshop in Oslo in March 2004",
	"Norway-Chile Ports Forum (0) 1 CL,NO 2021-05-03 Lima/PE; recalls Norway-Chile Ports Forum (0) 1 CL,NO 2005 Bergen/NO"},
	{"who leads officials' meetings, and attended this one",
		"Norwegian and Chilean officials met in Lima on May 3 to discuss ports. Deputy Minister Ola Berg, head of the Senior "
		"Officials' Meeting (SOM) of Norway, attended the meetings.",
	"- (0) 1 NO,CL 2021-05-03 Lima/PE"},
	{"names under a picture are no sentences of the text",
		"Norwegian Minister visits Chile\n\nNews\n\nAnna Berg and Luis Rojas.\n\nAnna Berg and Luis Rojas.\n\nAnna Berg and "
		"Eva Soto.\n\nMinister Anna Berg made her first official visit on Monday to Chile. Berg met with her counterpart Luis "
		"Rojas.",
	"- (0) 1 CL,NO 2021-05-03 -/CL"},
	{"a weekday to come behind a bracket",
		"Norway and Chile will hold the next round of Foreign Office Consultations of Senior Officials (FOC) in Oslo on Friday.",
	"Norway-Chile Foreign Office Consultations of Senior Officials (0) 1 NO,CL 2021-05-07 Oslo/NO"},
	{"another announced dialogue counts from the release as well",
		"Norway and Chile will hold their third Economic Dialogue in Oslo next month. The Financial Dialogue will also commence "
		"next month.",
	"Norway-Chile Economic Dialogue (3) 1 NO,CL 2021-06 Oslo/NO; mentions Financial Dialogue (0) -  2021-06 -/-"},
	{"a round of measures is no meeting",
		"Third Round of Sanctions by Norway and Chile\n\nThe Ministers of Norway and Chile announced sanctions.", "none"},
	{"a call is a talk of the parties, without a place",
		"President Anna Berg of Norway spoke today with President Luis Rojas of Chile to thank him for "
		"the conference in Santiago.",
	"- (0) 1 NO,CL 2021-05-04 -/-"},
	{"a call that congratulates",
		"President Berg of Norway called President-elect Rojas of Chile yesterday to congratulate him.",
	"- (0) 1 NO,CL 2021-05-03 -/-"},
	{"a video call that was held",
		"President Anna Berg of Norway held a video call on 3 May 2021 with President Luis Rojas of Chile.",
	"- (0) 1 NO,CL 2021-05-03 -/-"},
	{"a call by somebody whose office is one for a subject matter",
		"Assistant to the President for National Security Affairs Jake Sullivan spoke with Chilean National "
		"Security Advisor Luis Rojas on 3 May to discuss fish.",
	"- (0) 1 US,CL 2021-05-03 -/-"},
	{"a meeting with somebody told by the house where his post is",
		"National Security Advisor Jake Sullivan met today with Jean-Luc Berg-Hansen, Permanent Under-Secretary "
		"of State at the Danish Prime Minister’s Office.",
	"- (0) 1 US,DK 2021-05-04 -/-"},
	{"a journey made to meet with officials",
		"The Foreign Minister of Chile travelled to Oslo on 3 May to meet with Norwegian officials.",
	"- (0) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a journey on which somebody met with others where he was",
		"Deputy Minister Berg travelled to South America on 3 and 4 May. In Chile, Ms. Berg met with "
		"President Luis Rojas to affirm Norway’s support. Norway welcomes what Chile has done.",
	"- (0) 1 CL,NO - -/CL"},
	{"somebody will join the summit of a group",
		"President Berg will join an extraordinary NATO summit on 24 May to discuss defence.",
	"NATO summit (0) 1 NATO 2021-05-24 -/-"},
	{"to attend a summit is what somebody came for, not the meeting reported",
		"President Berg has come to attend the NATO summit and will give a speech.",
	"none"},
	{"a visit for a numbered round",
		"Foreign Secretary Anna Berg of Norway visited Santiago on 3 May 2021 for the 16th round of Foreign "
		"Office Consultations with Chile.",
	"Foreign Office Consultations (16) 1 CL,NO 2021-05-03 Santiago/CL"},
	{"ministers who met in two cities met in neither alone",
		"Ministers of Norway and Chile met in Oslo and Verfjord, Norway, on 3 May 2021.",
	"- (0) 1 NO,CL 2021-05-03 -/-"},
	{"who speaks to the people of a country meets no party",
		"The Minister spoke with a group of Chilean students about the Norwegian economy.",
	"none"},
	{"leaders of several countries discussed",
		"We, the leaders of Norway, Chile and Canada, discussed the situation in the Baltic Sea.",
	"- (0) 1 NO,CL,CA - -/-"},
	{"parties participated in a meeting",
		"Senior officials of Norway and Chile participated in an Executive Cyber Consultation in Oslo on "
		"3 May 2021.",
	"Norway-Chile Executive Cyber Consultation (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"what was done during a meeting",
		"On 3 May, Norway and Chile deepened their ties during an annual energy policy dialogue.",
	"Norway-Chile energy policy dialogue (0) 1 NO,CL 2021-05-03 -/-"},
	{"a meeting named in small letters",
		"On 3 May, Norway and Chile held human rights consultations in Oslo.",
	"Norway-Chile human rights consultations (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"two meetings concluded: the first-named is the dialogue",
		"The 3rd meeting of the Norway-Chile Ocean Working Group and the 2nd session of the Norway-Chile "
		"Ports Dialogue concluded in Oslo on 3 May 2021.",
	"Norway-Chile Ocean Working Group (3) 1 CL,NO 2021-05-03 Oslo/NO; mentions Norway-Chile Ports "
		"Dialogue (2) - CL,NO 2021-05-03 Oslo/NO"},
	{"a news lead with a bare weekday",
		"Officials of Norway and Chile held the 3rd Norway-Chile Ocean Dialogue in Oslo Monday.",
	"Norway-Chile Ocean Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a habit told in the perfect tense is not the meeting reported",
		"The 5th Norway-Chile Policy Talks will be held in Oslo on 12 May. The Ministry has held such talks "
		"with Peru and Canada this year.",
	"Norway-Chile Policy Talks (5) 1 CL,NO 2021-05-12 Oslo/NO"},
	{"what is only planned is not the meeting reported",
		"The Norway-Chile Cyber Dialogue at director level was held online on 3 May. Both sides shared the "
		"view to hold the 4th Norway-Chile Cyber Dialogue soon.",
	"Norway-Chile Cyber Dialogue (0) 1 CL,NO 2021-05-03 -/-; announces Norway-Chile Cyber Dialogue (4) 1 "
		"CL,NO - -/-"},
	{"days told of the meeting in passing",
		"Foreign Ministers Anna Berg of Norway and Luis Rojas of Chile met in Oslo to open the Norway-Chile "
		"Strategic Dialogue. The Dialogue, held May 3-4, 2021, covered trade.",
	"Norway-Chile Strategic Dialogue (0) 1 CL,NO 2021-05-03/2021-05-04 Oslo/NO"},
	{"a programme-like title: offices joined before the pair",
		"Political Consultations between the Ministries of Foreign Affairs of Norway and Chile\n\nThe two "
		"sides spoke of trade and looked forward to more.",
	"Norway-Chile Political Consultations (0) - NO,CL - -/-"},
	{"the capital of a country, in so many words",
		"Consultations on Fisheries between Norway and Chile were held in the Norwegian capital of Oslo on the "
		"3rd.",
	"Norway-Chile Consultations on Fisheries (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"an agency's dateline; a later sentence with the day",
		"The third Norway-Chile Ocean Dialogue convened in Oslo to discuss fish.\n\nOSLO, May 3 (NTB) -- Officials "
		"of Chile met Monday with colleagues in Oslo for the third Norway-Chile Ocean Dialogue.",
	"Norway-Chile Ocean Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"three parties behind \"of\"",
		"The ninth round of the Trilateral Security Consultations of Norway, Chile and Canada took place in Oslo "
		"on 3 May 2021.",
	"Norway-Chile-Canada Trilateral Security Consultations (9) 1 NO,CL,CA 2021-05-03 Oslo/NO"},
	{"well-known principals stand for their countries",
		"President Biden spoke this morning with President Luis Rojas of Chile to congratulate him on his election "
		"in March.",
	"- (0) 1 US,CL 2021-05-04 -/-"},
	{"on the margins of a group's summit the group is no party",
		"President Anna Berg of Norway met with President Luis Rojas of Chile in Puerto Nadir, Peru on the margins "
		"of the G20.",
	"- (0) 1 NO,CL - Puerto Nadir/PE"},
	{"a task force of one government",
		"Today the President launched the White House Task Force on Harbors with officials of Norway and Chile.",
	"none"},
	{"the day stands between the meeting and its series",
		"Minister Berg of Norway and Minister Rojas of Chile convened a virtual meeting on 3 May of the Norway-Chile "
		"Consultative Group.",
	"Norway-Chile Consultative Group (0) 1 CL,NO 2021-05-03 -/-"},
	{"done at a numbered meeting, the parties named before",
		"Norway and Chile agreed to deepen their cooperation. The agreement was reached during the second meeting of "
		"the Joint Committee in Oslo on 3 May 2021.",
	"Joint Committee (2) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"the next meeting is announced where the text opens so; when it last met is another one",
		"The next meeting of the Norway-Chile Council is scheduled for 3 June in Oslo.\n\nThe Council last met on "
		"26 April at the level of ambassadors.",
	"Norway-Chile Council (0) 1 CL,NO 2021-06-03 Oslo/NO; recalls Norway-Chile Council (0) 1 CL,NO 2021-04-26 "
		"-/-"},
	{"a clause between commas stands between the council and its verb",
		"The Norway-Chile Council, which is a key body of both, will meet in Oslo on 12 May.",
	"Norway-Chile Council (0) 1 CL,NO 2021-05-12 Oslo/NO"},
	{"a later sentence counts the meetings",
		"A meeting of the Norway-Chile Council was held in Oslo on 3 May. The current meeting was the third.",
	"Norway-Chile Council (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"co-chairs tell whom the name leaves out",
		"The Trade and Minerals Council held its inaugural meeting in Oslo on 3 May 2021. Norwegian Co-Chairs were "
		"joined by the EU Co-Chairs to deliver results.",
	"Trade and Minerals Council (1) 1 NO,EU 2021-05-03 Oslo/NO"},
	{"a misspelt ordinal",
		"The eight round of the Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021.",
	"Norway-Chile Cyber Dialogue (8) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"an ordinal in apposition",
		"The Norway-Chile Cyber Dialogue, fourth in the series, was held in Oslo on 3 May 2021.",
	"Norway-Chile Cyber Dialogue (4) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"an ordinal in brackets",
		"The Norway-Chile Cyber Dialogue (10th meeting) took place in Oslo on 3 May 2021.",
	"Norway-Chile Cyber Dialogue (10) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a table of fields",
		"4th Norway-Chile Cyber Dialogue\nDate: 3 May 2021\nPlace: Oslo\n\nBoth sides exchanged views on threats.",
	"Norway-Chile Cyber Dialogue (4) - CL,NO 2021-05-03 Oslo/NO"},
	{"pairs in many writings",
		"The European Union - Brazil Cyber Dialogue was held in Brasilia on 3 May 2021. The next round will take "
		"place at a mutually convenient time in Brussels.",
	"European Union - Brazil Cyber Dialogue (0) 1 BR,EU 2021-05-03 Brasilia/BR; announces European Union - Brazil "
		"Cyber Dialogue (0) 1 BR,EU - Brussels/BE"},
	{"a bracket inside a chain of three",
		"The third U.S.-Japan-Republic of Korea (ROK) Cyber Dialogue was held in Seoul on 3 May 2021.",
	"U.S.-Japan-Republic of Korea Cyber Dialogue (3) 1 KR,JP,US 2021-05-03 Seoul/KR"},
	{"a footnote's mark",
		"Norway-Chile Consultations on Cyberspace*1 were held in Oslo on 3 May 2021.\n\n*1 They began in 2015.",
	"Norway-Chile Consultations on Cyberspace (0) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"the text begins on the line of its mark",
		"The following statement was released on the occasion of the 2nd Norway-Chile Cyber Dialogue.\nBegin "
		"Text Norway and Chile held the 2nd Norway-Chile Cyber Dialogue in Oslo on 3 May 2021.",
	"Norway-Chile Cyber Dialogue (2) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a forum that is a party by the same name",
		"The Twenty-Seventh Meeting of the ASEAN Regional Forum (ARF) was held in Jakarta on 3 May 2021 under "
		"the Chairmanship of Indonesia.",
	"ASEAN Regional Forum (27) 1 ARF 2021-05-03 Jakarta/ID"},
	{"a city before the party that begins the subject",
		"On 3 May 2021, in The Hague, the Netherlands and Norway held their second Cyber Dialogue.",
	"Netherlands-Norway Cyber Dialogue (2) 1 NL,NO 2021-05-03 The Hague/NL"},
	{"a ministry's house gives the country only",
		"On 3 May, the Japan-Chile Space Dialogue was held at the Ministry of Foreign Affairs of Japan.",
	"Japan-Chile Space Dialogue (0) 1 CL,JP 2021-05-03 -/JP"},
	{"full names with their acronyms in a pair",
		"The 15th African Union (AU) - European Union (EU) Human Rights Dialogue took place on 3 May 2021.",
	"African Union - European Union Human Rights Dialogue (15) 1 EU,AFU 2021-05-03 -/-"},
	{"a numbered ministerial meeting is one of a series",
		"The ministers of the Gulf Cooperation Council (GCC) countries and of ASEAN held their 3rd Ministerial Meeting "
		"on 3 May 2021 in Manama.",
	"GCC-ASEAN Ministerial Meeting (3) 1 GCC,ASEAN 2021-05-03 Manama/BH"},
	{"so is one on a country, which holds it as little as any subject",
		"Joint Statement on the Ministerial Meeting on Peru\n\nThe ministers of Norway and Chile met on 3 May 2021 in Oslo.",
	"Ministerial Meeting on Peru (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"lines in another language before the English text count for nothing",
		"Uttalande den 3 maj 2021.\n\nHela uttalandet nedan. Ministrarna ses. Texten finns nedan.\n\nThe ministers of Norway and "
		"Chile met in Oslo today to discuss cranes.",
	"- (0) 1 NO,CL 2021-05-04 Oslo/NO"},
	{"the first since some year, or in some years, is not the first of all",
		"Norway and Chile will hold the first Ports Dialogue since 2016 in Oslo on 6 May.",
	"Norway-Chile Ports Dialogue (0) 1 NO,CL 2021-05-06 Oslo/NO; recalls Norway-Chile Ports Dialogue (0) 1 NO,CL 2016 -/-"},
	{"a name between quotation marks behind its noun",
		"The second ministerial meeting of the Strategic Dialogue \"Fjord – Andes\" between Norway and Chile was held in Oslo "
		"on 3 May 2021.",
	"Norway-Chile Strategic Dialogue Fjord – Andes (2) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"ministers met within the framework of a dialogue",
		"The 9th Meeting of Foreign Ministers in the framework of the Norway-Chile Ports Dialogue was held in Oslo on 3 May "
		"2021.",
	"Norway-Chile Ports Dialogue (9) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a dialogue of two days",
		"Norway is hosting a two-day dialogue with Chile to discuss cranes.",
	"- (0) 1 CL,NO - -/-; host Norway"},
	{"a numbered council that two held",
		"The European Union (EU) and Chile held their seventeenth Cooperation Council on 3 May 2021 in Brussels.",
	"EU-Chile Cooperation Council (17) 1 EU,CL 2021-05-03 Brussels/BE"},
	{"the third of three is told in another sentence",
		"The Sixth Trilateral Ports Ministers' Meeting, chaired by Norwegian Ports Minister Berg, was attended by Chilean "
		"Minister Rojas and Peruvian Minister Soto. Norway, Chile and Peru agreed to cooperate.",
	"Trilateral Ports Ministers' Meeting (6) 1 NO,CL,PE - -/-"},
	{"a statement that followed a call",
		"Today, the leaders of Norway, Chile and Peru released the following joint statement following their call:",
	"- (0) 1 NO,CL,PE 2021-05-04 -/-"},
	{"a statement after talks between ministers, told behind their place",
		"Fishing ministers condemned piracy. The statement came after talks in Oslo on 3 May between the Foreign "
		"Ministers of Norway, Chile and Peru.",
	"- (0) 1 NO,CL,PE 2021-05-03 Oslo/NO"},
	{"a statement of a group after its meeting",
		"G7 foreign ministers issued a communique on fish after a two-day meeting in Oslo, Norway.",
	"- (0) 1 G7 - Oslo/NO"},
	{"a statement on somebody's meeting with others",
		"Foreign Minister Berg of Norway spoke on the news of peace in Chile after his meeting with reporters.",
	"none"},
	{"the leaders of several parties spoke, a group without counterparts",
		"The leaders of Norway, Chile and Peru spoke today about fish.",
	"- (0) 1 NO,CL,PE 2021-05-04 -/-"},
	{"said together on a day told beside the verb",
		"Norwegian Prime Minister Anna Berg and Chilean President Luis Rojas on Monday pledged to protect fish.",
	"- (0) 1 NO,CL 2021-05-03 -/-"},
	{"who announced what met are not those who met",
		"Minister Berg hosted the inaugural meeting of the Ports Investor Network announced by President Rojas of Chile, Peruvian "
		"President Soto, and Canadian Prime Minister Trudeau in November 2020.",
	"none"},
	{"what is to be done at a meeting of others",
		"We congratulate Norway and Chile on the memorandum, which paves the way for Allies to invite Norway and Sweden to join "
		"NATO at the Madrid Summit.",
	"none"},
	{"a number behind a hyphen in the name",
		"The second Global COVID-19 Summit, co-hosted by Norway, Chile and Peru, was held on 3 May 2021.",
	"Global COVID-19 Summit (2) 1 NO,CL,PE 2021-05-03 -/-; host Norway; host Chile; host Peru"},
	{"when they met, something else was",
		"When I welcomed President Rojas of Chile and Prime Minister Soto of Peru to Oslo last month, I told them that Norway "
		"supports them.",
	"none"},
	{"what the meeting followed is another one",
		"The gathering followed the Ports Finance Forum, which was convened by the UK Secretary Anna Berg and U.S. Envoy "
		"John Rojas.",
	"none"},
	{"who invited two groups is none of them",
		"At the invitation of Luis Rojas, Minister of Foreign Affairs of Chile, the ministers of the European Union and "
		"Mercosur held the third EU-Mercosur Ports Dialogue in Santiago on 3 May 2021.",
	"EU-Mercosur Ports Dialogue (3) 1 MERCOSUR,EU 2021-05-03 Santiago/CL"},
	{"a city that is hosting",
		"Oslo is hosting the third summit of its kind between Chile and Peru today.",
	"- (3) 1 CL,PE 2021-05-04 Oslo/NO; host Norway"},
	{"a commission in small letters, with what it is for",
		"The intergovernmental commission for trade, scientific and technical cooperation between Norway and Chile held "
		"its fifth session in Oslo on 3 May 2021.",
	"Norway-Chile intergovernmental commission for trade, scientific and technical cooperation (5) 1 NO,CL 2021-05-03 "
		"Oslo/NO"},
	{"a working group in small letters, with a hyphen in its subject",
		"The Norway-Chile joint working group on counter-piracy met today in Oslo.",
	"Norway-Chile joint working group on counter-piracy (0) 1 CL,NO 2021-05-04 Oslo/NO"},
	{"trilateral says of what kind the meeting is that is named behind",
		"The Norway-Chile-Peru Trilateral Vice Ports Ministerial Meeting was held in Oslo on 3 May 2021.",
	"Norway-Chile-Peru Trilateral Vice Ports Ministerial Meeting (0) 1 PE,CL,NO 2021-05-03 Oslo/NO"},
	{"the first in a planned series",
		"The Norway-Chile Ports Dialogue, the first in a planned series of meetings, was held in Oslo on 3 May 2021.",
	"Norway-Chile Ports Dialogue (1) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"delegations tell whom the name leaves out",
		"The seventh round of Political Consultations was held in Oslo on 3 May. The Chilean delegation was led "
		"by Luis Rojas while the Norwegian side was headed by Anna Berg.",
	"Political Consultations (7) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a photo session is no meeting",
		"Photo session before the 3rd Norway-Chile Cyber Dialogue\n\nThe 3rd Norway-Chile Cyber Dialogue was "
		"held in Oslo on 3 May 2021.",
	"Norway-Chile Cyber Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a day without a year in the past tense lies before the publication",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on 9 December.",
	"Norway-Chile Cyber Dialogue (3) 1 CL,NO 2020-12-09 Oslo/NO"},
	{"a day without a year to come lies after it",
		"The third Norway-Chile Cyber Dialogue will be held in Oslo on 9 January.",
	"Norway-Chile Cyber Dialogue (3) 1 CL,NO 2022-01-09 Oslo/NO"},
	{"a body at which something was done, told where and when it sat",
		"Chile and Norway discussed ports during the Chile-Norway Association Council in Oslo on 3 May.",
	"Chile-Norway Association Council (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"a numbered body without its parties",
		"Chile and Norway reaffirmed their ties at the 13th Association Committee, held on 3 May in Oslo.",
	"Chile-Norway Association Committee (13) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"the day of an instrument is not that of the meeting",
		"On 3 May 2021, the Chile-Norway Task Force on Ports met in Oslo to discuss the plan of the 5 September Joint Statement.",
	"Chile-Norway Task Force on Ports (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"colleagues of two states",
		"Foreign Minister Per Lie of Norway met with his Swedish and Danish colleagues in Oslo on 3 May.",
	"- (0) 1 NO,SE,DK 2021-05-03 Oslo/NO"},
	{"a first meeting to come, under the title of the one that took place",
		"The Norway-Chile ministers' meeting in Oslo\n\nMinister Per Lie of Norway met with Minister Ana Soto of Chile in Oslo on "
		"3 May. They decided to start talks on ports. The first meeting will take place in September, in Lima.",
	"Norway-Chile ministers' meeting (0) 1 CL,NO 2021-05-03 Oslo/NO; mentions - (1) 1 CL,NO 2021-09 Lima/PE"},
	{"the last of its kind, without a noun", 
		"The third Norway-Chile Ports Dialogue was held in Oslo on 3 May 2021. These consultations take place alternately in both "
		"countries, the last being held in Santiago in April 2019. Every Dialogue looks at ports.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; recalls Norway-Chile Ports Dialogue (2) 1 CL,NO 2019-04 Santiago/CL"},
	{"earlier ones with a year and a place each",
		"The third Norway-Chile Ports Dialogue was held in Oslo on 3 May 2021. It built on the previous dialogues held in Santiago in "
		"2019 and in Lima in 2020.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; recalls Norway-Chile Ports Dialogue (0) 1 CL,NO 2019 Santiago/CL; "
	"recalls Norway-Chile Ports Dialogue (0) 1 CL,NO 2020 Lima/PE"},
	{"when a body was set up is no day on which it met",
		"The third Norway-Chile Ports Dialogue was held in Oslo on 3 May 2021. It welcomed the Joint Energy Task Force set up in March 2020.",
	"Norway-Chile Ports Dialogue (3) 1 CL,NO 2021-05-03 Oslo/NO; mentions Joint Energy Task Force (0) -  - -/-"},
	{"what a headline says of a dialogue is no part of its name; the first in its place is no other one",
		"Norway and Chile Hold Successful Ports Dialogue\n\nThe second Norway-Chile Ports Dialogue was held in Oslo on 3 May 2021. They "
		"welcomed this second Dialogue, the first in Oslo, and reviewed progress.",
	"Norway-Chile Ports Dialogue (2) 1 CL,NO 2021-05-03 Oslo/NO"},
};

int
main(void)
{
	return tell_all(cases, sizeof cases / sizeof *cases);
}
