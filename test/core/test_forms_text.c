/*
 * test_forms_text.c: the forms in which the genre sets its text: looks of
 * lists and paragraphs, lines and columns, what pages put around a statement
 * and what copying leaves in it.  One fact is asked of each text.
 */
#include "forms.h"

#define HELD_IN_OSLO "The third Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021."

static const Form forms[] = {
	/* List styles */
	{"prose",
		HELD_IN_OSLO " The two sides discussed threats and agreed to train together.", ACTS, "discuss =; "
		"agree ="},
	{"numbers: 1.",
		HELD_IN_OSLO "\n1. The two sides discussed threats.\n2. They agreed to train together.", ACTS, "discuss =; agree ="},
	{"numbers: indented",
		HELD_IN_OSLO "\n  1. The two sides discussed threats.\n  2. They agreed to train together.", ACTS, "discuss =; agree ="},
	{"numbers: - (1)",
		HELD_IN_OSLO "\n- (1) The two sides discussed threats.\n- (2) They agreed to train together.", ACTS, "discuss =; agree ="},
	{"numbers: [1]",
		HELD_IN_OSLO "\n[1] The two sides discussed threats.\n[2] They agreed to train together.", ACTS, "discuss =; agree ="},
	{"numbers: 1)",
		HELD_IN_OSLO "\n1) The two sides discussed threats.\n2) They agreed to train together.", ACTS, "discuss =; agree ="},
	{"numbers: 1 and a dash",
		HELD_IN_OSLO "\n1 \xE2\x80\x93 The two sides discussed threats.\n2 \xE2\x80\x93 They agreed to train "
		"together.", ACTS, "discuss =; agree ="},
	{"numbers: \xC2\xA7 1",
		HELD_IN_OSLO "\n\xC2\xA7 1 The two sides discussed threats.\n\xC2\xA7 2 They agreed to train together.", ACTS, "discuss =; agree ="},
	{"numbers: Roman",
		HELD_IN_OSLO "\nI. The two sides discussed threats.\nII. They agreed to train together.", ACTS, "discuss =; agree ="},
	{"numbers: letters in brackets",
		HELD_IN_OSLO "\nThe two sides agreed to:\n(a) train together;\n(b) share reports on threats; "
		"and\n(c) meet each year.", COMMITMENTS,
	"train together | share reports on threats | meet each year"},
	{"numbers: of two levels",
		HELD_IN_OSLO "\n1. Security\n1.1 The two sides discussed threats.\n1.2 They agreed to train together.", ACTS, "discuss =; agree ="},
	{"numbers: without a dot",
		HELD_IN_OSLO "\n1 The two sides discussed threats.\n2 They agreed to train together.", ACTS, "discuss =; agree ="},
	{"numbers: the mark on a line of its own",
		HELD_IN_OSLO "\n1.\nThe two sides discussed threats.\n2.\nThey agreed to train together.", ACTS, "discuss =; agree ="},
	{"section headings",
		HELD_IN_OSLO "\n\nThreats\n\nThe two sides discussed threats.\n\nTraining\n\nThey agreed to train "
		"together.", ACTS, "discuss =; agree ="},
	{"bullets: bare verbs in the past",
		HELD_IN_OSLO "\nThe two sides:\n- discussed threats;\n- agreed to train together; and\n- welcomed "
		"the new centre.", ACTS,
	"discuss =; agree =; welcome ="},
	{"bullets: gerunds after \"by:\"",
		HELD_IN_OSLO "\nThe two sides committed to deepen cooperation by:\n- sharing reports on threats;\n- "
		"training together.", COMMITMENTS,
	"sharing reports on threats | training together"},
	{"bullets: infinitives after \"agree:\"",
		HELD_IN_OSLO "\nThe two sides agreed:\n- to share reports on threats;\n- to train together.", COMMITMENTS,
	"share reports on threats | train together"},
	{"bullets: plain dashes",
		HELD_IN_OSLO "\nThe two sides agreed to:\n- share reports on threats\n- train together", COMMITMENTS, "share reports on threats | train together"},
	{"bullets: round ones",
		HELD_IN_OSLO "\nThe two sides agreed to:\n\xE2\x80\xA2 share reports on threats\n\xE2\x80\xA2 train "
		"together", COMMITMENTS, "share reports on threats | train together"},
	{"bullets: a mark on a line of its own",
		HELD_IN_OSLO "\nThe two sides agreed to:\n\xE2\x80\xA2\nshare reports on "
		"threats\n\xE2\x80\xA2\ntrain together", COMMITMENTS,
	"share reports on threats | train together"},
	{"bullets: below bullets, with a degree sign",
		HELD_IN_OSLO "\nThe two sides agreed to:\n- hold seminars\n  \xC2\xB0 for the ports\n- share reports "
		"on threats", COMMITMENTS,
	"hold seminars | for the ports | share reports on threats"},
	{"a table of fields",
		"Norway-Chile Cyber Dialogue\nDate: 3 May 2021\nVenue: Oslo\nThe two sides discussed threats.", HELD, "2021-05-03"},
	{"a table of fields: the place",
		"Norway-Chile Cyber Dialogue\nDate: 3 May 2021\nVenue: Oslo\nThe two sides discussed threats.", PLACE, "Oslo/NO"},
	{"a table of fields between tabs",
		"Norway-Chile Cyber Dialogue\nDate\t3 May 2021\nVenue\tOslo\nThe two sides discussed threats.", HELD, "2021-05-03"},
	{"a footnote",
		HELD_IN_OSLO " The two sides discussed threats*1.\n*1: The list of threats is that of 2020.", ACTS, "discuss ="},
	{"semicolons run in after one verb",
		HELD_IN_OSLO " The two sides agreed to share reports on threats; train experts of both; and hold a "
		"seminar each year.", COMMITMENTS,
	"share reports on threats | train experts of both | hold a seminar each year"},

	/* Lines */
	{"lines: wrapped hard",
		"The third Norway-Chile Cyber Dialogue was held in\nOslo on 3 May 2021. It was a meeting of "
		"officials\nof both governments. The two sides discussed the\n"
		"threats of this year and agreed to train together\nin the coming months. They also looked at the "
		"laws\nof both countries and at what others have\nlearned from them.",
	PLACE, "Oslo/NO"},
	{"lines: a name cut by a wrap",
		"The third Norway-Chile Cyber Dialogue was held in\nOslo on 3 May 2021. The meeting was co-chaired "
		"by\nAmbassador Kari Nordmann of Norway, who was in\n"
		"her second year of office, and by Director Luis\nRojas of Chile. The two sides discussed threats "
		"of\nmany kinds, and they agreed to train together\nin the coming months.",
	CHAIRS, "chair Kari Nordmann NO (Ambassador); chair Luis Rojas CL (Director)"},
	{"lines: ends of Windows",
		"Third Norway-Chile Cyber Dialogue\r\n\r\n" HELD_IN_OSLO "\r\n\r\nThe two sides agreed to:\r\n- "
		"train together;\r\n- share reports.\r\n", COMMITMENTS,
	"train together | share reports"},
	{"lines: ends of old Macs",
		"Third Norway-Chile Cyber Dialogue\r\r" HELD_IN_OSLO "\r\rThe two sides agreed to:\r- train "
		"together;\r- share reports.\r", COMMITMENTS,
	"train together | share reports"},
	{"lines: a word cut at the end of its line",
		"The third Norway-Chile Cyber Dialogue was held in\nOslo on 3 May 2021. It was a meeting of all "
		"offi-\ncials of both governments. The two sides dis-\n"
		"cussed the threats of this year and agreed to wel-\ncome others. The laws of both countries are "
		"alike and\nso are the threats to their ports and their ships,\nof which many are old.",
	ACTS, "discuss =; agree ="},
	{"lines: the number of a page amid a sentence",
		HELD_IN_OSLO " The two sides discussed threats and\n\n2\n\nagreed to train together.", ACTS, "discuss =; agree ="},
	{"lines: \"Page 2 of 3\" amid a sentence",
		HELD_IN_OSLO " The two sides discussed threats and\n\nPage 2 of 3\n\nagreed to train together.", ACTS, "discuss =; agree ="},
	{"lines: - 2 - amid a sentence",
		HELD_IN_OSLO " The two sides discussed threats and\n\n- 2 -\n\nagreed to train together.", ACTS, "discuss =; agree ="},
	{"lines: a form feed amid a sentence",
		HELD_IN_OSLO " The two sides discussed threats and\n\f\nagreed to train together.", ACTS, "discuss "
		"=; agree ="},

	/* Boilerplate */
	{"page: navigation",
		"Home > News > Statements\nSkip to main content\nAbout us\nContact us\n\n" HELD_IN_OSLO " The two "
		"sides discussed threats.\n\nBack to top", ACTS, "discuss ="},
	{"page: a menu of verbs",
		"Search\nShare\nSubscribe\nFollow us on Twitter\nLearn more about what we agreed to do\n\n" HELD_IN_OSLO " The two sides discussed threats.", ACTS, "discuss ="},
	{"page: a menu of words between bars",
		"Home | About | Press | Agreed texts | Contact\n\n" HELD_IN_OSLO " The two sides discussed threats.", ACTS, "discuss ="},
	{"page: a banner of cookies",
		"We use cookies to improve your visit. By continuing you agree to our use of cookies.\nAccept all\n\n" HELD_IN_OSLO " The two sides discussed threats.", ACTS, "discuss ="},
	{"page: a banner of cookies, in other words",
		"This website uses cookies. We will share what you agree to with our partners.\n\n" HELD_IN_OSLO " The two sides discussed threats.", ACTS, "discuss ="},
	{"page: the banner of .gov",
		"An official website of the United States government\nHere's how you know\nSecure .gov websites use "
		"HTTPS\nShare sensitive information only on official, secure websites.\n\n"
		HELD_IN_OSLO " The two sides discussed threats.",
	ACTS, "discuss ="},
	{"page: a dateline within the line",
		"OSLO, May 4 \xE2\x80\x93 Norway and Chile held the third Norway-Chile Cyber Dialogue on 3 May.", HELD, "2021-05-03"},
	{"page: Begin and End Text",
		"Media Note\n\nBegin Text\n\n" HELD_IN_OSLO " The two sides discussed threats.\n\nEnd Text\n\nThe "
		"Ministry welcomed visitors and agreed to open its doors.", ACTS, "discuss ="},
	{"page: lines of social media",
		HELD_IN_OSLO " The two sides discussed threats.\nShare on Facebook\nTweet this\nFollow @norway for "
		"what we agreed", ACTS, "discuss ="},
	{"page: a byline",
		"By Ola Berg, News Agency\n" HELD_IN_OSLO " The two sides discussed threats.", CHAIRS, "-"},
	{"page: a media note's header",
		"Media Note\nOffice of the Spokesperson\nMay 4, 2021\n\n" HELD_IN_OSLO, HELD, "2021-05-03"},
	{"page: a preamble of news",
		"The Ministry published the following text today.\n\n" HELD_IN_OSLO " The two sides discussed threats.", HELD, "2021-05-03"},
	{"page: a distributor",
		"Distributed by APO Group on behalf of Ministry of Foreign Affairs of Norway.\n" HELD_IN_OSLO " The two sides discussed threats.", BODIES, "-"},
	{"page: a stamp", "Posted on May 4, 2021 by admin\n" HELD_IN_OSLO, HELD, "2021-05-03"},
	{"page: a number of its own", "Unique ID: 210504_12_en\n" HELD_IN_OSLO, HELD, "2021-05-03"},
	{"page: a caption of a photo",
		"Photo: Ambassador Kari Nordmann welcomed Director Luis Rojas\n" HELD_IN_OSLO " The two sides "
		"discussed threats.", ACTS, "discuss ="},
	{"page: a caption of an image",
		"Image caption: the two sides agreed to smile\n" HELD_IN_OSLO " The two sides discussed threats.", ACTS, "discuss ="},
	{"page: a trailer of news",
		HELD_IN_OSLO " The two sides discussed threats.\n\nRead more: Minister condemns attack", ACTS, "discuss ="},
	{"page: a mail of a subscription",
		HELD_IN_OSLO " The two sides discussed threats.\n\nYou are subscribed to news of the Ministry. We "
		"will share your address with nobody.", ACTS, "discuss ="},
	{"page: an address in the text",
		HELD_IN_OSLO " The two sides discussed threats (https://example.org/agreed-to-train).", ACTS, "discuss ="},
	{"page: breadcrumbs repeat the title",
		"Home / News / Third Norway-Chile Cyber Dialogue\nThird Norway-Chile Cyber Dialogue\n\n" HELD_IN_OSLO, SERIES, "Norway-Chile Cyber Dialogue"},
	{"page: a label of its type", "Statement\n\n" HELD_IN_OSLO, SERIES, "Norway-Chile Cyber Dialogue"},
	{"page: words jammed together",
		"The third Norway-Chile Cyber Dialogue was held inOslo on 3 May 2021.The two sides discussed "
		"threats.They agreed to train together.", ACTS,
	"discuss =; agree ="},
	{"page: two meetings in one text",
		"Third Norway-Chile Cyber Dialogue\n\n" HELD_IN_OSLO "\n\nThe fifth Norway-Japan Cyber Dialogue was "
		"held in Tokyo on 6 May 2020.", HELD, "2021-05-03"},
	{"page: a line of another language",
		"Deutsche Fassung: Dritter Cyberdialog, 4. Mai 2021\n\n" HELD_IN_OSLO " The two sides discussed "
		"threats.", ACTS, "discuss ="},

	/* Acts */
	{"acts: of one party only", HELD_IN_OSLO " Norway welcomed the offer of Chile.", ACTS, "welcome NO"},
	{"acts: none in a note on a concept",
		"Concept note\n\nThe third Norway-Chile Cyber Dialogue will be held in Oslo on 30 May 2021. Its aim "
		"is a better view of threats.", ACTS, "-"},
};

int
main(void)
{
	return check_forms(forms, sizeof forms / sizeof *forms);
}
