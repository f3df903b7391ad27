/*
 * test_partyset.c: which texts are sets of parties, and how sets are packed.
 */
#include "core/partyset.h"
#include "tap.h"

#include <string.h>

/* Writes the codes that are read from the text, with a blank after each; false where it is refused. */
static bool
read_all(const char *text, char *out, DlgError *error)
{
	PartyText	reading = {.text = text, .len = strlen(text)};
	PartyCode	code;

	*out = '\0';
	while (dlg_partyset_read(&reading, &code, error))
	{
		if (code == 0)
			return true;
		out += dlg_party_unpack(code, out);
		out = strcpy(out, " ") + 1;
	}
	return false;
}

static void
check_read(void)
{
	static const struct
	{
		const char *text;
		const char *codes;
	}			cases[] = {
		{"{}", ""}, {" { } ", ""}, {"[]", ""}, {"{GB,JP}", "GB JP "}, {"{ us ,\"kr\",US }", "US KR US "},
		{"[\"GB\", \"JP\"]", "GB JP "}, {"\tasean ", "ASEAN "}, {"{ABCDEFGH}", "ABCDEFGH "}
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
	{
		char		codes[100];
		DlgError	error;

		OK(read_all(cases[i].text, codes, &error) && strcmp(codes, cases[i].codes) == 0,
		   "\"%s\" is read as \"%s\"", cases[i].text, cases[i].codes);
	}
}

static void
check_refused(void)
{
	static const struct
	{
		const char *text;
		uint32_t	offset;
	}			cases[] = {
		{"", 0}, {"  ", 2}, {"{", 1}, {"{GB", 3}, {"{GB,", 4}, {"{GB,}", 4}, {"{,}", 1}, {"{GB]", 3}, {"{GB}}", 4},
		{"{\"GB", 1}, {"{\"GB\"JP}", 5}, {"{\"\xE6\x97\xA5\"JP}", 2}, {"GB,JP", 2}, {"{GB JP}", 3}, {"[null]", 1},
		{"[\"GB\",]", 6}, {"[\"GB\", 7]", 7}, {"[", 1}
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
	{
		char		codes[100];
		DlgError	error = {NULL, 0};

		OK(!read_all(cases[i].text, codes, &error) && error.rule != NULL && error.offset == cases[i].offset,
		   "\"%s\" is refused at %u: %s", cases[i].text, error.offset, error.rule ? error.rule : "");
	}
}

static void
check_packed(void)
{
	static const char *const codes[] = {"ASEAN", "GB", "ZZZZZZZZ"};
	unsigned char packed[32];
	unsigned char *end = packed;
	PartyWalk	walk;
	PartyCode	code = 0;

	for (int i = 0; i < 3; i++)
		if (dlg_party_pack(codes[i], strlen(codes[i]), &code, NULL))
			end = dlg_party_put(end, code);
	OK(end - packed == 15 && memcmp(packed, "ASEA\xCEG\xC2ZZZZZZZ\xDA", 15) == 0,
	   "codes take as many bytes as characters, the last with the high bit");
	walk = (PartyWalk) {packed, end};
	for (int i = 0; i < 3; i++)
	{
		char		text[9];

		dlg_party_unpack(dlg_party_next(&walk), text);
		OK(strcmp(text, codes[i]) == 0, "a walk comes to %s", codes[i]);
	}
	OK(dlg_party_next(&walk) == 0 && dlg_party_next(&walk) == 0, "and ends");
}

int
main(void)
{
	check_read();
	check_refused();
	check_packed();
	return DONE();
}
