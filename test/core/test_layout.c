/*
 * test_layout.c: the blocks of statements in the genre's different looks.  Each
 * block is written as a letter for its kind and its first words.
 */
#include "reading.h"
#include "tap.h"

static const struct
{
	const char *shown;
	const char *text;
	const char *blocks;			/* T title, H heading, P paragraph, N numbered, B bullet, D dateline, M meta, S signature, X boilerplate */
}			cases[] = {
	{"a title over a line a paragraph",
		"3rd Norland-Sudland Cyber Dialogue\nThe two sides met in Oslo on 3 May 2021.\nThey exchanged views.",
	"T 3rd Norland|P The two|P They exchanged|"},
	{"place and date stand on lines of their own",
		"Joint Statement\n\nOslo, Norway\n\n3 May 2021\n\nThe two sides met.",
	"T Joint Statement|D Oslo ,|D 3 May|P The two|"},
	{"hard-wrapped lines are joined, also over a full line before a name",
		"Norway and Sweden held their third dialogue on the security of networks and of\n"
		"those who run them. Officials of both countries took part, among them people from\n"
		"Oslo, and they spoke about the state of their laws, about the training of their\n"
		"staff and about the ways in which both could help others in the region to learn.\n"
		"They closed the day with a visit to a school in which children are taught how the\n"
		"Internet works, who governs it and what they themselves can do to keep it safe.\n"
		"A next round follows.\n",
	"P Norway and|"},
	{"a title longer than lines are wide says nothing of their width",
		"Readout of the Meeting of Prime Minister Anna Berg of Norway with President Luis Rojas of Chile in Oslo on Trade\n\n"
		"Prime Minister Anna Berg of Norway met today in Oslo with President Luis\n"
		"Rojas of Chile. The two leaders spoke of trade and of fish, and Prime\n"
		"Minister Berg thanked the President for what his country does for those\n"
		"who live by the sea. They will meet again.\n",
	"T Readout of|P Prime Minister|"},
	{"a paragraph that a page break has cut goes on in lower case",
		"They spoke of differences in law\n\nfrom each other; and of recommendations.",
	"P They spoke|"},
	{"numbered paragraphs in three looks",
		"1. The dialogue was held in Oslo.\n(2) It was the third.\n- 3.** It went well.",
	"N The dialogue|N It was|N It went|"},
	{"a number may stand right before its paragraph, as bad extraction leaves it", "4. It was the first.\n5.The next one follows.",
	"N It was|N The next|"},
	{"marks of Markdown are no part of a heading", "# Joint Statement\n\nThe two sides met in Oslo.", "T Joint Statement|P The two|"},
	{"bullets of other looks",
		"The two sides agreed to:\n\xE2\x96\xB8 share what they learn\n\xE2\x9C\x93 train together\n\xE2\x9E\xA4 meet again",
	"P The two|B share what|B train together|B meet again|"},
	{"bullets of two looks, without their marks",
		"The two sides agreed to:\n- share what they learn\n\xE2\x80\xA2 train together\nThey met again.",
	"P The two|B share what|B train together|P They met|"},
	{"points of a list run on in a line",
		"The two sides agreed to:\n\xE2\x80\xA2 share what they learn; and  \xE2\x80\xA2 train together; and\n"
		"\xC3\xA2\xC2\x80\xC2\xA2 meet again. \xC3\xAF\xE2\x80\x9A\xC2\xB7 Their ships sail.",
	"P The two|B share what|B train together|B meet again|B Their ships|"},
	{"an empty line amid a point of a list",
		"They will:\n\xE2\x80\xA2 train together;\n\xE2\x80\xA2 share with\n\nNORDNET what they learn;\n\xE2\x80\xA2 meet again.",
	"P They will|B train together|B share with|B meet again|"},
	{"an empty line between \"and the\" and a name", "They spoke of Norway and the\n\nNordic Council.", "P They spoke|"},
	{"a date of the month is no number of a paragraph", "2021 was a good year.\n5 May 2021\n1.5 percent was spent.", "P 2021 was|D 5 May|P 1.5 percent|"},
	{"nor is one that a line break parts from its month", "Minister Anna Berg spoke with the two envoys on February\n14. They spoke again.",
	 "P Minister Anna|"},
	{"two sentences are no heading, though a colon ends them", "Joint Statement\n\nKenya met Peru. They Agreed:\n- to Help",
	 "T Joint Statement|P Kenya met|B to Help|"},
	{"an abbreviation may close a sentence", "Minister Anna Berg met Minister Luis Rojas in Washington, D.C.\n\nThey spoke.",
	 "P Minister Anna|P They spoke|"},
	{"no line ends with a small word or with half a word", "The talks were led by\nAnn Lee of the\nAgency. Next Diplo-\nmacy Day\nOslo",
	 "T The talks|D Oslo|"},
	{"the address of a link is no part of a line's width",
		"The officials of the two sides will travel to Oslo and\nSantiago on May 3 and 4 to meet with those who govern\nboth, "
		"and they will speak of fish, of\n[ships](https://example.org/a/very/long/address/that/no/wrapping/breaks/and/that/goes/on/and/on/"
		"and/on/for/ever/and/ever)\nand of the sea between them, of which both of them\nare fond. They will meet again next "
		"year in the north\nof the second of the two lands that are named above.",
	"P The officials|"},
	{"headings stand between paragraphs", "The sides met.\n\nInternet Governance\n\nThey spoke of it.", "P The sides|H Internet Governance|P They spoke|"},
	{"what is told before Begin Text is read, what follows End Text is the publisher's",
		"Media Note\nThe sides met in Oslo on May 3.\nBegin Text:\nThe sides will meet again.\nEnd Text\nMore news of the day.",
	"M Media Note|P The sides|X Begin Text|P The sides|X End Text|X More news|"},
	{"an hour beside the day is no paragraph, nor are figures without a word",
		"29.05.2020 11:10\n\n\xE2\x80\xA2 \xE2\x82\xAC 1.97\n1.9706\n\nThe sides met in Ganja.",
	"D 29.05.2020 11|M \xE2\x82\xAC 1.97|M 1.9706|P The sides|"},
	{"signatures close a statement", "The sides met.\n\nKari Nordmann, Norwegian Institute\nErik Svensson, Swedish Academy", "P The sides|S Kari Nordmann|S Erik Svensson|"},
	{"an empty text has no block", "", ""},
	{"nor has white space", " \n\t\n ", ""},
	{"marks alone are harmless", "((((((((((", "M ((((((((((|"},
};

static size_t
describe(const Reader *reader, char *out, size_t room)
{
	size_t		n = 0;

	out[0] = '\0';
	for (uint32_t b = 0; b < reader->nblocks; b++)
	{
		const TextBlock *block = &reader->blocks[b];
		uint32_t	end = block->end < block->first + 2 ? block->end : block->first + 2;

		n += (size_t) snprintf(out + n, room - n, "%c", "THPNBDMSX"[block->kind]);
		for (uint32_t i = block->first; i < end; i++)
			n += (size_t) snprintf(out + n, room - n, " %.*s", (int) (reader->tokens[i].end - reader->tokens[i].start),
								   reader->text + reader->tokens[i].start);
		n += (size_t) snprintf(out + n, room - n, "|");
	}
	return n;
}

int
main(void)
{
	Chunk	   *chain = NULL;
	Arena		arena = {.get = reading_get, .drop = reading_free, .owner = &chain};
	Lexicon    *lexicon = reading_lexicon(&arena);

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
	{
		Reader	   *reader = dlg_reader_new(&arena, lexicon, cases[i].text, (uint32_t) strlen(cases[i].text), NO_SLICE);
		char		found[1024];

		describe(reader, found, sizeof found);
		OK(strcmp(found, cases[i].blocks) == 0, "%s (%s)", cases[i].shown, found);
	}
	reading_drop(&chain);
	return DONE();
}
