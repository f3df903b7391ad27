/*
 * test_talk.c: meetings that releases of governments tell of in their own
 * ways: calls of leaders, guests who are welcomed, people who were convened,
 * what was said together at a place; texts whose few lines are wrapped.  Each
 * reading is one line (told.h).
 */
#include "told.h"

static const Told cases[] = {
	{"people in office spoke",
		"President Anna Berg of Norway and President Luis Rojas of Chile spoke today about fish.",
	"- (0) 1 NO,CL 2021-05-04 -/-"},
	{"people in office who spoke of a thing to the press held no talk",
		"President Anna Berg of Norway and President Luis Rojas of Chile spoke at the museum.",
	"none"},
	{"means and day between the verb and those spoken with",
		"National Security Advisor Anna Berg of Norway spoke by phone on April 12 with National Security Advisor "
		"Luis Rojas of Chile.",
	"- (0) 1 NO,CL 2021-04-12 -/-"},
	{"the hour opens the sentence",
		"This afternoon, President Biden spoke with Prime Minister Luis Rojas of Chile to offer help.",
	"- (0) 1 US,CL 2021-05-04 -/-"},
	{"what this is tells of no meeting",
		"This Ministry spoke with Prime Minister Luis Rojas of Chile.",
	"none"},
	{"a call without an office",
		"Vice President Harris called and congratulated Anna Berg of Norway on her election.",
	"- (0) 1 US,NO - -/-"},
	{"the Pope is the Holy See's",
		"President Anna Berg of Norway met with His Holiness Pope Francis today.",
	"- (0) 1 NO,VA 2021-05-04 -/-"},
	{"somebody convened ministers of others",
		"The Foreign Minister of Norway convened the defense ministers of Chile, Canada, and Peru in Oslo today.",
	"- (0) 1 NO,CL,CA,PE 2021-05-04 Oslo/NO"},
	{"people of a descent are no party",
		"Yesterday, the White House convened 100 leaders from the Chilean community to discuss small business.",
	"none"},
	{"a guest welcomed to a country",
		"Prime Minister Anna Berg of Norway welcomed President Luis Rojas of Chile to Norway today.",
	"- (0) 1 NO,CL 2021-05-04 -/NO"},
	{"a proposal welcomed is no guest",
		"Prime Minister Anna Berg of Norway welcomed President Luis Rojas of Chile’s proposal to Norway today.",
	"none"},
	{"participation led by somebody",
		"Minister Berg led a delegation’s participation in a virtual meeting of the Norway-Chile Strategic Group on 3 May.",
	"Norway-Chile Strategic Group (0) 1 CL,NO 2021-05-03 -/-"},
	{"said together at a place",
		"Today in Lima, Peru at a conference, Prime Minister Anna Berg of Norway, President Luis Rojas of Chile, and "
		"Prime Minister John Lake of Canada reaffirmed their ties.",
	"- (0) 1 NO,CL,CA 2021-05-04 Lima/PE"},
	{"said together without a place may be said on paper",
		"Prime Minister Anna Berg of Norway and President Luis Rojas of Chile reaffirmed their ties.",
	"none"},
	{"we met: the pair whose ties are spoken of",
		"We met today to outline a vision for the Norway-Chile relationship.",
	"- (0) 1 NO,CL 2021-05-04 -/-"},
	{"two who met, one of them where his country was",
		"President Biden and President Luis Rojas had a meeting and a luncheon in Santiago, Chile. They spoke of the "
		"ties of Chile and the U.S.-Chile partnership.",
	"- (0) 1 US,CL - Santiago/CL"},
	{"those met stand behind what came after the meeting",
		"President Anna Berg of Norway held a bilateral meeting ahead of the concert with President Luis Rojas of Chile.",
	"- (0) 1 NO,CL - -/-"},
	{"a trip that is announced, and unnamed leaders to be met on it",
		"Vice President Harris will travel to Chile and Lima, Peru next month. She will meet with senior leaders.",
	"- (0) 1 CL,PE,US - -/-"},
	{"a trip within one's own country",
		"Vice President Harris will travel to Savannah, Georgia on Monday. She will meet with local leaders.",
	"none"},
	{"a trip that was made, told of by they",
		"Minister Berg led a delegation to Lima, Peru with members of his staff. They met with the Chief of Staff Luis "
		"Rojas. Norway and Peru are friends, and Norway will help.",
	"- (0) 1 PE,NO - -/-"},
	{"discussed with somebody in office, which may be anywhere",
		"Foreign Minister Anna Berg of Norway discussed with President Luis Rojas of Chile the price of fish in Oslo.",
	"- (0) 1 NO,CL - Oslo/NO"},
	{"spoke with the bearer of an honorific",
		"President Anna Berg of Norway spoke with His Highness Luis al-Rojas of Kuwait on May 3 to address fishing.",
	"- (0) 1 NO,KW 2021-05-03 -/-"},
	{"the guest's post stands behind the name",
		"On Friday, May 7, President Biden will host Luis Rojas, President of Chile, for a virtual meeting.",
	"- (0) 1 US,CL 2021-05-07 -/-; host United States"},
	{"few lines, hard-wrapped, are one paragraph",
		"President Anna Berg of Norway spoke by telephone with President Luis Rojas of\n"
		"Chile today. They discussed the harbors of the north and the roads that lead to\n"
		"them.\n",
	"- (0) 1 NO,CL 2021-05-04 -/-"},
	{"discussions held with somebody in office",
		"Foreign Minister Anna Berg of Norway held in-depth discussions with Foreign Minister Luis Rojas of Chile in Oslo "
		"on Monday.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"negotiations between two",
		"On 3 May negotiations were held between Foreign Minister Anna Berg of Norway and Foreign Minister Luis Rojas of "
		"Chile in Oslo.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"the meeting between two is the sentence's subject",
		"The bilateral meeting between Norwegian Foreign Minister Anna Berg and Chilean Foreign Minister Luis Rojas "
		"focused on fish.",
	"- (0) 1 NO,CL - -/-"},
	{"ministers of two countries, both in the possessive",
		"Norway's and Chile's foreign ministers met in Oslo on Monday.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO"},
	{"the day before the verb, not the month of an earlier agreement",
		"Norwegian Foreign Minister Anna Berg and Chilean President Luis Rojas on 3 May discussed what was agreed in early "
		"March 2017.",
	"- (0) 1 NO,CL 2021-05-03 -/-"},
	{"what was said after holding talks",
		"After holding talks with Chilean President Luis Rojas in Oslo on Monday, Prime Minister Anna Berg of Norway praised "
		"fish.",
	"- (0) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"staff talks, which are none of the staff",
		"The agreement was reached at a meeting held as part of the third round of Norway-Chile Army staff talks held in Oslo on 3 May 2021.",
	"Norway-Chile Army staff talks (3) 1 CL,NO 2021-05-03 Oslo/NO"},
	{"a courtesy call",
		"The newly appointed Ambassador of Chile, Maria Rojas, paid a courtesy call on the Norwegian Minister of Mines, Ola "
		"Berg, on 3 May 2021.",
	"- (0) 1 CL,NO 2021-05-03 -/-"},
	{"where an ambassador is sent is the other side of the call",
		"Minister Ola Berg had a courtesy call with the Ambassador of Chile to Norway, Maria Rojas, on 3 May 2021.",
	"- (0) 1 CL,NO 2021-05-03 -/-"},
	{"to sit down for talks",
		"Delegations of Norway and Chile sat down in Oslo on 3 May 2021 for talks on ports.",
	"- (0) 1 NO,CL 2021-05-03 Oslo/NO"},
};

int
main(void)
{
	return tell_all(cases, sizeof cases / sizeof *cases);
}
