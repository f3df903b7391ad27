/*
 * test_debris.c: what copying and page layout leave in a text, and how it is
 * read: the sentences, a bar between two; and the evidence of an act, which is
 * the very bytes of the text that was given.
 */
#include "reading.h"
#include "tap.h"

static const struct
{
	const char *shown;
	const char *text;
	const char *read;
}			cases[] = {
	/* HTML */
	{"tags are no text, nor are their attributes",
		"<p class=\"agreed\">The <b>two</b> sides <a href=\"/we-agreed\" title='> agreed'>met</a>.</p>", "The two sides met."},
	{"blocks of HTML are blocks",
		"<h1>Joint Statement</h1><p>They met.</p><div>They left.</div>", "Joint Statement|They met.|They left."},
	{"lines of the source are none of the page",
		"<p>They met in\nOslo and\nBergen.</p>\n<p>They left.</p>", "They met in Oslo and Bergen.|They left."},
	{"a break of the line is one",
		"They met.<br>They left.<BR/>They wrote.", "They met.|They left.|They wrote."},
	{"items of a list are bullets, without the mark",
		"<ul><li>share reports<li class=x>train experts</ul>", "share reports|train experts"},
	{"a paragraph in an item", "<ul><li><p>share reports</p></li></ul>", "share reports"},
	{"cells of a row", "<table><tr><td>Venue</td>\n<td>Oslo</td></tr></table>", "Venue: Oslo"},
	{"scripts, styles, comments, menus and footers are left out",
		"<style>p { color: red }</style><script>if (a < b) "
		"agree(\"</p>\");</script><nav><ul><li>News</nav>They met.<!-- We <b>agreed --><footer>We use "
		"cookies</footer>",
	"They met."},
	{"a hidden element that nobody closes hides nothing", "<nav>They met.", "They met."},
	{"others do then, however their names are written",
		"<nav>They met.<SCRIPT>agree()</script>They left.", "They met.|They left."},
	{"a document type", "<!DOCTYPE html>\n<?xml version='1.0'?>\nThey met.", "They met."},
	{"what is no element stays",
		"x < y and <kari@example.no> and <Norway>", "x < y and <kari@example.no> and <Norway>"},
	{"letters raised behind a figure", "They met on the 4<sup>th</sup> of May.", "They met on the 4th of May."},
	{"the number of a footnote", "They met.<sup>12</sup> They left<sup>[3]</sup>.", "They met.|They left."},
	{"a part of a word", "The <b>N</b>orth Sea", "The North Sea"},
	{"entities", "Trade &amp; Industry&nbsp;met &#8211; on&#x20;time &ndash; in M&uuml;nchen, &Eacute;vian.",
	"Trade & Industry met \xE2\x80\x93 on time \xE2\x80\x93 in M\xC3\xBCnchen, \xC3\x89vian."},
	{"an apostrophe as an entity parts no word",
		"each side&#8217;s and both sides&rsquo; ports", "each side\xE2\x80\x99s and both sides\xE2\x80\x99 "
		"ports"},
	{"entities escaped twice", "Trade &amp;amp; Industry&amp;nbsp;met", "Trade & Industry met"},
	{"soft hyphens as entities", "coop&shy;eration", "cooperation"},
	{"what is no entity stays", "R&D; AT&T &#xD800; &#99999999; & co", "R&D; AT&T &#xD800; &#99999999; & co"},

	/* characters */
	{"soft hyphens and characters without width",
		"coop\xC2\xAD" "era\xE2\x80\x8Btion\xEF\xBB\xBF met", "cooperation met"},
	{"blanks that do not break", "on\xC2\xA0" "3\xE2\x80\xAFMay", "on 3 May"},
	{"ligatures", "o\xEF\xAC\x83" "cials de\xEF\xAC\x81ned \xEF\xAC\x82ows", "officials defined flows"},

	{"letters encoded twice", "Jos\xC3\x83\xC2\xA9 met M\xC3\x83\xC2\xBCller", "Jos\xC3\xA9 met M\xC3\xBCller"},
	{"and marks, by two readings",
		"a \xC3\xA2\xC2\x80\xC2\x9Cplan\xC3\xA2\xE2\x82\xAC\xC2\x9D, Ann\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2s",
	"a \xE2\x80\x9Cplan\xE2\x80\x9D, Ann\xE2\x80\x99s"},
	{"those of a language stay", "p\xC3\xA2t\xC3\xA9 \xC3\x82\xC2\xBB", "p\xC3\xA2t\xC3\xA9 \xC2\xBB"},

	/* lines and pages */
	{"a word cut at the end of a line, that the lexicon knows", "They dis-\ncussed it.", "They discussed it."},
	{"two words stay two", "a long-\nterm plan of Smith-\njones", "a long- term plan of Smith- jones"},
	{"the number of a page amid a sentence", "They met and\n\n- 2 -\n\nthey left.", "They met and they left."},
	{"and before a name, where no sentence ends",
		"They met in the\n\nPage 2 of 3\n\nUnited States.", "They met in the United States."},
	{"a head that a page repeats",
		"Joint Statement\nThey met and\n\nJoint Statement\n2\n\nthey left.", "Joint Statement|They met and "
		"they left."},
	{"a number between sentences is no page's", "They met.\n\n2\n\nThey left.", "They met.|2|They left."},
	{"a form feed amid a sentence", "They met and\n\f\nthey left.", "They met and they left."},
	{"a field between tabs", "Venue\tOslo\n1.\tThey met.", "Venue:Oslo|They met."},
	{"fields between bars", "| Venue | Oslo |\n| Host: | Norway |", "Venue: Oslo|Host: Norway"},
	{"cells of more than two columns stay", "Venue\tOslo\tNorway", "Venue Oslo Norway"},
	{"the least of each", "<", "<"},
	{"an entity cut off", "They met &amp", "They met &amp"},
	{"a tag cut off", "They met <p class=\"", "They met <p class=\""},
};

/* Writes the sentences as they are read. */
static void
put_sentences(const Reader *reader, char *out, size_t room)
{
	size_t		n = 0;

	out[0] = '\0';
	for (uint32_t s = 0; s < reader->nsentences; s++)
	{
		Slice		text = dlg_text(reader, reader->sentences[s].first, reader->sentences[s].end);

		n += (size_t) snprintf(out + n, room - n, "%s%.*s", s ? "|" : "", (int) text.len, text.data);
	}
}

static const struct
{
	const char *text;			/* behind an opening that names the parties */
	const char *evidence;		/* of its only act */
}			acts[] = {
	{"They <b>agreed</b> to <a href=\"/x?agree\">train &amp; share</a>.",
		"agreed</b> to <a href=\"/x?agree\">train &amp; share"},
	{"They dis-\ncussed it on the 3<sup>rd</sup>.", "dis-\ncussed it on the 3<sup>rd</sup>"},
	{"They welcomed the o\xEF\xAC\x83" "ce\xC2\xAD of Chile.", "welcomed the o\xEF\xAC\x83" "ce\xC2\xAD of "
	"Chile"},
};

int
main(void)
{
	Chunk	   *chain = NULL;
	Arena		arena = {.get = reading_get, .drop = reading_free, .owner = &chain};
	Lexicon    *lexicon = reading_lexicon(&arena);
	char		out[2048];

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
	{
		put_sentences(dlg_reader_new(&arena, lexicon, cases[i].text, (uint32_t) strlen(cases[i].text), NO_SLICE),
					  out, sizeof out);
		OK(strcmp(out, cases[i].read) == 0, "%s", cases[i].shown);
		if (tap_last)
			printf("# read %s\n# want %s\n", out, cases[i].read);
	}
	for (size_t i = 0; i < sizeof acts / sizeof *acts; i++)
	{
		const Statement *statement;
		Slice		found = SLICE("");

		snprintf(out, sizeof out, "<p>The 3<sup>rd</sup> Norway&ndash;Chile Cyber Dialogue was held on 3 May "
		"2021.</p>%s", acts[i].text);
		statement = dlg_read(&arena, lexicon, out, (uint32_t) strlen(out), NO_SLICE, NULL);
		if (statement->nacts == 1)
			found = dlg_slice(out, statement->acts[0].span);
		OK(dlg_slice_is(found, acts[i].evidence), "evidence is the text as given: %s", acts[i].evidence);
		if (tap_last)
			printf("# found %.*s\n", (int) found.len, found.data);
	}
	reading_drop(&chain);
	return DONE();
}
