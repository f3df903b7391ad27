/*
 * test_forms.c: the forms in which the genre tells of its meetings: ordinals,
 * dates, pairs of parties, opening frames, chairs, agencies, next meetings.
 * One fact is asked of each text.
 */
#include "forms.h"

static const Form forms[] = {
	/* Ordinals */
	{"ordinal: a spelled word",
		"The Fourth Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021.", ORDINAL, "4"},
	{"ordinal: a spelled word of two",
		"The twenty-first Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021.", ORDINAL, "21"},
	{"ordinal: digits with a suffix",
		"Norway and Chile held the 13th Norway-Chile Cyber Dialogue in Oslo on 3 May 2021.", ORDINAL, "13"},
	{"ordinal: digits in the title, a word in the body",
		"7th Norway-Chile Cyber Dialogue\n\nThe Seventh Norway-Chile Cyber Dialogue was held in Oslo on 3 "
		"May 2021.", ORDINAL, "7"},
	{"ordinal: a suffix in capitals",
		"OUTCOME OF THE 5TH NORWAY-CHILE CYBER DIALOGUE\n\nThe Dialogue was held in Oslo on 3 May 2021.", ORDINAL, "5"},
	{"ordinal: none, a year instead",
		"The 2021 Norway-Chile Cyber Dialogue took place in Oslo on 3 May.", ORDINAL, "-"},
	{"ordinal: none, a year instead, which is no part of the name",
		"The 2021 Norway-Chile Cyber Dialogue took place in Oslo on 3 May.",
		SERIES, "Norway-Chile Cyber Dialogue"},
	{"ordinal: none, annual",
		"The annual Norway-Chile Cyber Dialogue took place in Oslo on 3 May 2021.", ORDINAL, "-"},
	{"ordinal: nth meeting of",
		"The Ninth meeting of the Norway-Chile Cyber Dialogue took place in Oslo on 3 May 2021.", ORDINAL, "9"},
	{"ordinal: inaugural meeting of a year's",
		"The inaugural meeting of the 2021 Norway-Chile Cyber Forum took place in Oslo on 3 May.", ORDINAL, "1"},
	{"ordinal: first-ever",
		"The first-ever Norway-Chile Cyber Dialogue took place in Oslo on 3 May 2021.", ORDINAL, "1"},
	{"ordinal: a round",
		"Norway and Chile held the second round of the Norway-Chile Cyber Consultations in Oslo on 3 May 2021.", ORDINAL, "2"},
	{"ordinal: a round whose suffix is lost",
		"Norway and Chile held the eight round of the Norway-Chile Cyber Dialogue in Oslo on 3 May 2021.", ORDINAL, "8"},
	{"ordinal: an edition",
		"The sixth edition of the Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021.", ORDINAL, "6"},
	{"ordinal: French, 7e",
		"La 7e session du dialogue cyber entre la France et le Chili s'est tenue \xC3\xA0 Paris le 3 mai 2021.", ORDINAL, "7"},
	{"ordinal: French, a word",
		"La septi\xC3\xA8me session du dialogue cyber entre la France et le Chili s'est tenue \xC3\xA0 Paris "
		"le 3 mai 2021.", ORDINAL, "7"},
	{"ordinal: German",
		"Am 3. Mai 2021 fand in Berlin der dritte deutsch-chilenische Cyberdialog statt. Beide Seiten waren "
		"zufrieden.", ORDINAL, "3"},
	{"ordinal: in apposition",
		"The Norway-Chile Cyber Dialogue, fourth in the series, was held in Oslo on 3 May 2021.", ORDINAL, "4"},
	{"ordinal: in brackets behind the name",
		"The Norway-Chile Cyber Dialogue (10th meeting) was held in Oslo on 3 May 2021.", ORDINAL, "10"},
	{"no ordinal: Track 1.5",
		"The Norway-Chile Track 1.5 Cyber Dialogue was held in Oslo on 3 May 2021.", ORDINAL, "-"},
	{"no ordinal: 2+2",
		"The Norway-Chile 2+2 Ministerial Dialogue was held in Oslo on 3 May 2021.", ORDINAL, "-"},
	{"no ordinal: a century",
		"Under the 21st Century Partnership, the Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021.", ORDINAL, "-"},
	{"no ordinal: a sister meeting's",
		"The Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021, after the 11th Norway-Chile "
		"Security Consultations in April.", ORDINAL, "-"},
	{"no ordinal: a count of formats",
		"Norway and Chile held the Norway-Chile Cyber Dialogue in Oslo on 3 May 2021, the seventh structured "
		"dialogue between the two.", ORDINAL, "-"},
	{"no ordinal: the next meeting's",
		"The Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. The 8th Norway-Chile Cyber Dialogue "
		"will be held in Santiago in 2022.", ORDINAL, "-"},
	{"no ordinal: a conference's",
		"The Norway-Chile Cyber Dialogue was held on 3 May 2021 in Oslo on the margins of the 5th Global "
		"Conference on Cyber Space.", ORDINAL, "-"},

	/* Dates */
	{"date: no year beside the day",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on 3 May.", HELD, "2021-05-03"},
	{"date: the year in the title",
		"2019 Norway-Chile Cyber Dialogue\n\nThe 2019 Norway-Chile Cyber Dialogue was held in Oslo on May 3.",
	HELD_BY_PAGE, "2019-05-03"},
	{"date: Month D, YYYY",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on May 3, 2021.", HELD, "2021-05-03"},
	{"date: Month D-D, YYYY",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on December 6-7, 2020.", HELD, "2020-12-06/2020-12-07"},
	{"date: D Month YYYY",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021.", HELD, "2021-05-03"},
	{"date: D and D Month YYYY",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on 12 and 13 October 2020.", HELD, "2020-10-12/2020-10-13"},
	{"date: a range over two months",
		"The third Norway-Chile Cyber Dialogue was held in Oslo from April 30 to May 1, 2021.", HELD, "2021-04-30/2021-05-01"},
	{"date: a weekday as well",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on Thursday, 20th June, 2019.", HELD, "2019-06-20"},
	{"date: a weekday without a comma",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on Friday 13 February.", HELD, "2021-02-13"},
	{"date: numeric, month first, beside the body's",
		"11/12/2020\nThe third Norway-Chile Cyber Dialogue was held in Oslo on November 12.", HELD_BY_PAGE, "2020-11-12"},
	{"date: numeric, day first, of the page",
		"20/02/2020\nThe third Norway-Chile Cyber Dialogue was held in Oslo on 18 February.", HELD_BY_PAGE, "2020-02-18"},
	{"date: numeric, year first",
		"2021/1/29\nThe third Norway-Chile Cyber Dialogue was held in Oslo on 28 January.", HELD, "2021-01-28"},
	{"date: ISO",
		"2019-07-01\nThe third Norway-Chile Cyber Dialogue was held in Oslo on 28 June.", HELD_BY_PAGE, "2019-06-28"},
	{"date: dotted",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on 29.09.2020.", HELD, "2020-09-29"},
	{"date: a day with a suffix",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on October 4th, 2020.", HELD, "2020-10-04"},
	{"date: days with a suffix",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on February 7th and 8th.", HELD, "2021-02-07/2021-02-08"},
	{"date: the nth of a month",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on the 3rd of May 2021.", HELD, "2021-05-03"},
	{"date: today",
		"Norway and Chile held the third Norway-Chile Cyber Dialogue in Oslo today.", HELD, "2021-05-04"},
	{"date: this year",
		"Norway and Chile held the third Norway-Chile Cyber Dialogue in Oslo this year.", HELD, "2021"},
	{"date: a French month",
		"La 7e session du dialogue cyber entre la France et le Chili s'est tenue \xC3\xA0 Paris le 28 janvier.", HELD, "2021-01-28"},
	{"date: a foreign month of the page",
		"30 Marzo 2021\nThe third Norway-Chile Cyber Dialogue was held in Oslo on March 29.", HELD, "2021-03-29"},
	{"date: that of the page is not the meeting's",
		"Press Release\n10 May 2021\n\nThe third Norway-Chile Cyber Dialogue was held in Oslo on 3 May.", HELD, "2021-05-03"},
	{"date: that of the page contradicts the meeting's",
		"Published: 1 May 2021\nThe third Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021.", HELD, "2021-05-03"},

	/* Party pairs */
	{"parties: plain names with a hyphen",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021.", PARTIES, "CL,NO"},
	{"parties: codes with a hyphen",
		"The third ROK-EU Cyber Dialogue was held in Seoul on 3 May 2021.", PARTIES, "EU,KR"},
	{"parties: codes of two letters",
		"The third UA-EU Cyber Dialogue was held in Kyiv on 3 May 2021.", PARTIES, "EU,UA"},
	{"parties: a long dash",
		"The third Norway\xE2\x80\x93" "Chile Cyber Dialogue was held in Oslo on 3 May 2021.", PARTIES, "CL,NO"},
	{"parties: a slash",
		"The third Norway/Chile Cyber Dialogue was held in Oslo on 3 May 2021.", PARTIES, "CL,NO"},
	{"parties: dotted codes",
		"The third U.S.-E.U. Cyber Dialogue was held in Brussels on 3 May 2021.", PARTIES, "EU,US"},
	{"parties: X and Y in the first line",
		"Norway and Chile Cyber Dialogue\n\nThe Dialogue took place in Oslo on 3 May 2021.", PARTIES, "CL,NO"},
	{"parties: full names joined",
		"The third European Union - Brazil Dialogue on Cyber Issues was held in Brussels on 3 May 2021.", PARTIES, "BR,EU"},
	{"parties: full names, hyphen without blanks",
		"The 2021 United States-European Union Cyber Dialogue took place in Brussels on 3 May.", PARTIES, "EU,US"},
	{"parties: adjectives",
		"The third Indo-French Cyber Dialogue was held in Paris on 3 May 2021.", PARTIES, "FR,IN"},
	{"parties: adjectives, a group",
		"The third Sino-European Cyber Taskforce meeting was held in Brussels on 3 May 2021.", PARTIES, "CN,EU"},
	{"parties: a group by its name stands for its members",
		"The Quad Senior Cyber Group met in Sydney on 3 May 2021.", PARTIES, "AU,IN,JP,US"},
	{"parties: a group that is a body",
		"The second ASEAN Cyber Dialogue was held in Singapore on 3 May 2021.", PARTIES, "ASEAN"},
	{"parties: a chain of three with a bracket inside",
		"The third Norway-Chile-Republic of Korea (ROK) Cyber Dialogue was held in Oslo on 3 May 2021.", PARTIES, "CL,KR,NO"},
	{"parties: a foreign phrase",
		"Dialogue strat\xC3\xA9gique entre la France et la Norv\xC3\xA8ge, Paris, 3 mai 2021. Les deux pays ont "
		"discut\xC3\xA9 de la s\xC3\xA9" "curit\xC3\xA9.", PARTIES, "FR,NO"},
	{"parties: the order flips between title and body",
		"Chile-Norway Cyber Dialogue\n\nThe third Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021.", PARTIES, "CL,NO"},
	{"parties: metonyms",
		"The third Uzbekistan-EU Cyber Dialogue was held in Samarkand on 3 May 2021. Brussels welcomed the new "
		"laws of Tashkent.", ACTS, "welcome EU"},

	/* Opening frames */
	{"frame: was held",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021.", PLACE, "Oslo/NO"},
	{"frame: parties held",
		"On 3 May 2021, Norway and Chile held their third Cyber Dialogue in Oslo.", PLACE, "Oslo/NO"},
	{"frame: was convened",
		"The third Norway-Chile Cyber Dialogue was convened in Oslo on 3 May 2021.", PLACE, "Oslo/NO"},
	{"frame: took place",
		"The third Norway-Chile Cyber Dialogue took place on 3 May 2021 in Oslo.", PLACE, "Oslo/NO"},
	{"frame: parties met",
		"Norway and Chile met in Oslo on 3 May 2021 for their third Cyber Dialogue.", PLACE, "Oslo/NO"},
	{"frame: a future meeting",
		"The third Norway-Chile Cyber Dialogue will be held in Oslo on 30 May 2021.", HELD, "2021-05-30"},
	{"frame: on the occasion of",
		"Norway and Chile issued this statement on the occasion of the third Norway-Chile Cyber Dialogue in "
		"Oslo on 3 May 2021.", PLACE, "Oslo/NO"},
	{"frame: a dateline leads in",
		"OSLO, May 3 (News) - Norway and Chile held their third cyber dialogue on Monday.", HELD, "2021-05-03"},
	{"frame: none but the title, where a line of place and day may be that of the page",
		"Joint Statement of the Third Norway-Chile Cyber Dialogue\n\nOslo, 3 May 2021\n\nThe two sides "
		"discussed threats.", ORDINAL, "3"},

	/* Chairs */
	{"chair: none named",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. The two sides discussed threats.", CHAIRS, "-"},
	{"chair: co-chaired by",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. It was co-chaired by Kari "
		"Nordmann, Ambassador for Cyber Affairs "
		"of Norway, and Luis Rojas, Director of Cyber Policy of Chile.",
	CHAIRS, "chair Kari Nordmann NO (Ambassador for Cyber Affairs); chair Luis Rojas CL (Director of Cyber "
	"Policy)"},
	{"chair: led the delegation",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. Ambassador Kari Nordmann led "
		"the Norwegian delegation. "
		"The Chilean delegation was led by Director Luis Rojas.",
	CHAIRS, "head Kari Nordmann NO (Ambassador); head Luis Rojas CL (Director)"},
	{"chair: led for a party",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. It was led for Norway by "
		"Ambassador Kari Nordmann and for Chile by Director Luis Rojas.",
	CHAIRS, "head Kari Nordmann NO (Ambassador); head Luis Rojas CL (Director)"},
	{"chair: a list of four",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. It was co-chaired by Kari "
		"Nordmann, Ambassador for Cyber Affairs of Norway; Ola Berg, Director for Security at the Norwegian "
		"Ministry of Defence; Luis Rojas, Director of Cyber Policy of Chile; and Ana Soto, Head of Digital "
		"Affairs at the Chilean Ministry of the Interior.",
	CHAIRS, "chair Kari Nordmann NO (Ambassador for Cyber Affairs); "
		"chair Ola Berg NO (Director for Security) [Ministry of Defence]; "
		"chair Luis Rojas CL (Director of Cyber Policy); "
		"chair Ana Soto CL (Head of Digital Affairs) [Ministry of the Interior]"},
	{"chair: co-chairs to come",
		"The third Norway-Chile Cyber Dialogue will be held in Oslo on 30 May 2021. Co-chairs will be "
		"Ambassador Kari Nordmann of Norway and Director Luis Rojas of Chile.",
	CHAIRS, "chair Kari Nordmann NO (Ambassador); chair Luis Rojas CL (Director)"},
	{"chair: hosted by",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021, hosted by Ambassador Kari "
		"Nordmann of Norway.",
	CHAIRS, "head Kari Nordmann NO (Ambassador)"},
	{"chair: countries, with a name in brackets",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021, co-chaired by Norway "
		"(Ambassador Kari Nordmann) and Chile (Director Luis Rojas).",
	CHAIRS, "chair Kari Nordmann NO (Ambassador); chair Luis Rojas CL (Director)"},
	{"chair: the role before the name",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. The Dialogue was co-chaired "
		"by Norwegian Ambassador for Cyber Affairs Kari Nordmann and "
		"Chilean Director of Cyber Policy Luis Rojas.",
	CHAIRS, "chair Kari Nordmann NO (Ambassador for Cyber Affairs); chair Luis Rojas CL (Director of Cyber "
	"Policy)"},
	{"chair: was chaired by",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. It was chaired by Kari "
		"Nordmann, Ambassador for Cyber Affairs of Norway.",
	CHAIRS, "chair Kari Nordmann NO (Ambassador for Cyber Affairs)"},
	{"chair: a field of a table",
		"Third Norway-Chile Cyber Dialogue\nDate: 3 May 2021\nVenue: Oslo\nCo-Chairs: Kari Nordmann, "
		"Ambassador for Cyber Affairs (Norway); Luis Rojas, Director of Cyber Policy (Chile)\n\n"
		"The two sides discussed threats.",
	CHAIRS, "chair Kari Nordmann NO (Ambassador for Cyber Affairs); chair Luis Rojas CL (Director of Cyber "
	"Policy)"},
	{"chair: institutions",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021, co-chaired by the Norwegian "
		"Ministry of Foreign Affairs and the Chilean Ministry of Defense.",
	BODIES, "NO Ministry of Foreign Affairs; CL Ministry of Defense"},
	{"chair: was represented by",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. Norway was represented by "
		"Ambassador Kari Nordmann and Chile was represented by Director Luis Rojas.",
	CHAIRS, "head Kari Nordmann NO (Ambassador); head Luis Rojas CL (Director)"},
	{"chair: head delegates",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. The head delegates were "
		"Ambassador Kari Nordmann of Norway and Director Luis Rojas of Chile.",
	CHAIRS, "head Kari Nordmann NO (Ambassador); head Luis Rojas CL (Director)"},
	{"name: a surname in capitals",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. It was co-chaired by "
		"Ambassador Kari NORDMANN of Norway and Director Luis ROJAS of Chile.",
	CHAIRS, "chair Kari NORDMANN NO (Ambassador); chair Luis ROJAS CL (Director)"},
	{"name: the family first",
		"The third Japan-ROK Cyber Dialogue was held in Tokyo on 3 May 2021. It was co-chaired by Ambassador "
		"Mori Hanako of Japan and Director-General Lee Min-ho of the ROK.",
	CHAIRS, "chair Mori Hanako JP (Ambassador); chair Lee Min-ho KR (Director-General)"},
	{"name: a surname only",
		"The third Norway-Japan Cyber Dialogue was held in Oslo on 3 May 2021. Mr. Mori, Ambassador for "
		"Cyber Policy, led the Japanese delegation.",
	CHAIRS, "head Mori JP (Ambassador for Cyber Policy)"},
	{"name: with particles",
		"The third Norway-EU Cyber Dialogue was held in Oslo on 3 May 2021. It was co-chaired by Maria VAN "
		"DER BERG de Witte, Director for Security of the EEAS, and Ambassador Kari Nordmann of Norway.",
	CHAIRS, "chair Maria VAN DER BERG de Witte EU (Director for Security) [EEAS]; chair Kari Nordmann NO "
	"(Ambassador)"},
	{"name: honorifics are none of it",
		"The third Norway-India Cyber Dialogue was held in Oslo on 3 May 2021. It was co-chaired by Shri "
		"Ravi Patel, Joint Secretary of India, and H.E. Kari Nordmann, Ambassador of Norway.",
	CHAIRS, "chair Ravi Patel IN (Joint Secretary); chair Kari Nordmann NO (Ambassador)"},
	{"name: a rank and a senator",
		"The third Norway-Australia Cyber Dialogue was held in Oslo on 3 May 2021. It was co-chaired by "
		"Senator the Hon Jane Roe, Minister for Home Affairs of Australia, and Lt General Ola Berg, Chief of "
		"Defence of Norway.",
	CHAIRS, "chair Jane Roe AU (Minister for Home Affairs); chair Ola Berg NO (Chief of Defence)"},
	{"office: commas and \"and\" inside",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. It was co-chaired by Kari "
		"Nordmann, Director for Trade, Ports and Industry of Norway, and Luis Rojas, Director of Cyber "
		"Policy of Chile.",
	CHAIRS, "chair Kari Nordmann NO (Director for Trade, Ports and Industry); chair Luis Rojas CL (Director "
	"of Cyber Policy)"},

	/* Agencies */
	{"agencies: a list with commas",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. The Norwegian delegation "
		"included the Ministry of Foreign Affairs, the Ministry of Defence and the National Security Authority.",
	BODIES, "NO Ministry of Foreign Affairs; NO Ministry of Defence; NO National Security Authority"},
	{"agencies: acronyms in brackets",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. The Norwegian delegation "
		"included the Ministry of Foreign Affairs (MFA) and the National Security Authority (NSM).",
	BODIES, "NO Ministry of Foreign Affairs (MFA); NO National Security Authority (NSM)"},
	{"agencies: Departments of A, B, and C",
		"The third Norway-U.S. Cyber Dialogue was held in Oslo on 3 May 2021. The U.S. delegation included "
		"the Departments of State, Homeland Security, and Commerce.",
	BODIES, "US Department of State; US Department of Homeland Security; US Department of Commerce"},
	{"agencies: on one side and on the other",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. Participants included the "
		"Ministry of Defence on the Norwegian side and the Ministry of the Interior on the Chilean side.",
	BODIES, "NO Ministry of Defence; CL Ministry of the Interior"},
	{"agencies: semicolons with commas inside",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. The Norwegian delegation "
		"included the Ministry of Trade, Industry and Fisheries; the Ministry of Justice; and the Agency for "
		"Energy, Transport and Trade.",
	BODIES, "NO Ministry of Trade, Industry and Fisheries; NO Ministry of Justice; "
		"NO Agency for Energy, Transport and Trade"},
	{"agencies: a country inside the name",
		"The third Norway-Japan Cyber Dialogue was held in Oslo on 3 May 2021. The Japanese delegation "
		"included the Ministry of Defense and the Harbour-security Promotion Agency, Japan (HPA).",
	BODIES, "JP Ministry of Defense; JP Harbour-security Promotion Agency, Japan (HPA)"},
	{"agencies: the parent in the possessive",
		"The third Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. The Norwegian delegation "
		"included the Ministry of Justice's National Crime Unit.",
	BODIES, "NO National Crime Unit within Ministry of Justice"},
	{"agencies: a directorate-general",
		"The third Norway-EU Cyber Dialogue was held in Oslo on 3 May 2021. The EU delegation included the "
		"European External Action Service and DG CONNECT.",
	BODIES, "EU European External Action Service; EU DG CONNECT"},
	{"agencies: a High Commission belongs to the guest",
		"The third UK-India Cyber Dialogue was held in London on 3 May 2021. The Indian delegation included "
		"the Ministry of External Affairs and the High Commission in London.",
	BODIES, "IN Ministry of External Affairs; IN High Commission in London"},
	{"agencies: a mission",
		"The third EU-India Cyber Dialogue was held in New Delhi on 3 May 2021. The EU side included the "
		"European External Action Service and the EU Delegation in New Delhi.",
	BODIES, "EU European External Action Service; EU EU Delegation in New Delhi"},

	/* Next meeting */
	{"next: an ordinal without a date",
		"The 4th Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. The two sides look forward to "
		"the fifth Dialogue.", NEXT, "5"},
	{"next: ordinal, city, next year",
		"The 4th Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. The fifth Dialogue will be held "
		"in Santiago next year.", NEXT, "5 2022 Santiago/CL"},
	{"next: round, place, year",
		"The 4th round of the Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. The next round "
		"will be held in Santiago in 2022.", NEXT, "5 2022 Santiago/CL"},
	{"next: mutually convenient",
		"The 4th Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. The two sides agreed to hold "
		"the next Dialogue in Santiago on a mutually convenient date.", NEXT, "5 Santiago/CL"},
	{"next: a year only",
		"The 4th Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. They agreed to hold the next "
		"Cyber Dialogue in 2022.", NEXT, "5 2022"},
};

int
main(void)
{
	return check_forms(forms, sizeof forms / sizeof *forms);
}
