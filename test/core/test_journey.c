/*
 * test_journey.c: dialogues that no sentence tells of as a meeting: journeys, gatherings of foreigners, what was done
 * at a group's summit.  Each reading is one line (told.h).
 */
#include "told.h"

static const Told cases[] = {
	{"a journey to come of which the next sentence tells the purpose",
		"President Biden will travel to Norway and Chile from May 11-14. He will discuss fish.",
	"- (0) 1 US,CL,NO 2021-05-11/2021-05-14 -/-"},
	{"a journey at home",
		"President Biden will travel to Atlanta, Georgia next week to discuss fish with officials.",
	"none"},
	{"a journey of one's own",
		"President Biden will travel to Norway from May 11-14. He will see its glaciers.",
	"none"},
	{"in a government's own release, what is done on a visit",
		"On his trip to Oslo, President Biden opened a new era for fish.",
	"- (0) 1 US,NO - Oslo/NO"},
	{"the visit as the subject",
		"The two states are close. The Vice President's travel to Norway shows it, the White House said.",
	"- (0) 1 NO,US - -/NO"},
	{"an earlier visit",
		"The plan builds on the President's May visit to Oslo, the White House said.",
	"none"},
	{"what somebody did at a group's summit",
		"At the G20 Summit in Rome, President Biden stressed the need for fish.",
	"G20 Summit (0) 1 G20 - Rome/IT"},
	{"who led a delegation there",
		"Ambassador Anna Berg led the U.S. delegation to the Pacific Islands Forum Leaders Meeting in Fiji on May 3.",
	"Pacific Islands Forum Leaders Meeting (0) 1 PIF 2021-05-03 -/FJ"},
	{"who will participate on a day",
		"President Biden will participate on June 14 in the NATO Summit in Brussels.",
	"NATO Summit (0) 1 NATO 2021-06-14 Brussels/BE"},
	{"foreigners of no single party",
		"Today, President Biden convened heads of state and leaders of organizations to discuss fish.",
	"- (0) 1 US 2021-05-04 -/-"},
	{"foreigners whom the next sentence lists",
		"On Monday, Adviser Anna Berg welcomed representatives from countries of the hemisphere to the White House to launch "
		"the plan.\n\nRepresentatives from Chile, Peru and Colombia joined U.S. officials to reaffirm it.",
	"- (0) 1 CL,PE,CO,US 2021-05-03 Washington/US"},
	{"a gathering that is recalled",
		"One year ago, President Biden hosted leaders from across the hemisphere. Today he announces a plan for fish.",
	"none"},
	{"one's own people",
		"Today, the White House Office of Ports hosted over 40 elected officials and community leaders from Georgia.",
	"none"},
	{"a meeting with people of another country",
		"Today, Minister Anna Berg of Norway convened a meeting with Chilean activists and experts to hear their views.",
	"none"},
	{"since the last of a series of two",
		"Norway and Chile reaffirm their ties. Since the last Norway-Chile Summit in June 2019, fish have become dear.",
	"Norway-Chile Summit (0) - CL,NO - -/-; recalls Norway-Chile Summit (0) - CL,NO 2019-06 -/-"},
	{"a deal that was reached abroad",
		"This week in Korea, President Biden reached a trade deal with President Luis Rojas of Chile, the White House said.",
	"- (0) 1 US,CL 2021-05 -/KR"},
	{"two principals who signed today",
		"A new alliance: Today, President Biden and Prime Minister Anna Berg of Norway signed a deal on fish.",
	"- (0) 1 US,NO 2021-05-04 -/-"},
	{"a speech", "Remarks by Director Berg at the APEC Fish Ministerial Meeting\n\nThank you for the kind words.",
	"none"},
	{"in the first person",
		"I am in Kyiv today to meet with President Zelenskyy, the White House said in the name of President Biden.",
	"- (0) 1 UA,US 2021-05-04 Kyiv/UA"},
	{"the head of a president's cabinet",
		"National Security Advisor Anna Berg met with Luis Rojas, Chief of Cabinet for European Commission President Ursula "
		"von der Leyen, the White House said.",
	"- (0) 1 EU,US - -/-"},
};

int
main(void)
{
	return tell_all(cases, sizeof cases / sizeof *cases);
}
