/*
 * test_party.c: which texts are party codes, and how they are packed.
 */
#include "core/party.h"
#include "tap.h"

#include <stdlib.h>
#include <string.h>

/* Memory that needs no freeing; a list of two codes takes one small chunk. */
static void *
get(void *owner, size_t size)
{
	static uint64_t pool[1024];
	static size_t used;
	void	   *chunk = &pool[used];

	(void) owner;
	used += (size + 7) / 8;
	if (used > sizeof pool / sizeof *pool)
		abort();
	return chunk;
}

static PartyCode
pack(const char *text)
{
	PartyCode	code = 0;

	return dlg_party_pack(text, strlen(text), &code, NULL) ? code : 0;
}

static void
check_codes(void)
{
	static const char *const codes[] = {"AR", "ARF", "ASEAN", "AU", "EU", "G20", "G7", "GB", "UN", "ZZZZZZZZ"};
	const size_t n = sizeof codes / sizeof *codes;

	for (size_t i = 0; i < n; i++)
	{
		PartyCode	code = pack(codes[i]);
		char		text[9];

		OK(code != 0 && dlg_party_valid(code)
		   && dlg_party_unpack(code, text) == (int) strlen(codes[i]) && strcmp(text, codes[i]) == 0,
		   "%s is packed and unpacked", codes[i]);
		if (i > 0)
			OK(pack(codes[i - 1]) < code && (int64_t) pack(codes[i - 1]) < (int64_t) code,
			   "%s is less than %s, signed or not", codes[i - 1], codes[i]);
	}
	OK(pack("eu") == pack("EU"), "lower case is folded");
}

static void
check_refused(void)
{
	static const struct
	{
		const char *text;
		uint32_t	offset;
	}			cases[] = {
		{"", 0}, {"G", 1}, {"7G", 0}, {"U.S.", 1}, {"G B", 1}, {"ABCDEFGHI", 8}, {"\xC3\x89U", 0}, {"GB ", 2}
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
	{
		PartyCode	code;
		DlgError	error = {NULL, 0};

		OK(!dlg_party_pack(cases[i].text, strlen(cases[i].text), &code, &error)
		   && error.rule != NULL && error.offset == cases[i].offset,
		   "\"%s\" is refused at %u: %s", cases[i].text, error.offset, error.rule ? error.rule : "");
	}
}

/* 64 bits that come from elsewhere. */
static void
check_valid(void)
{
	OK(!dlg_party_valid(0), "null is no code");
	OK(!dlg_party_valid(UINT64_C(0x4700000000000000)), "one character is no code");
	OK(!dlg_party_valid(UINT64_C(0x6762000000000000)), "lower case is no code");
	OK(!dlg_party_valid(UINT64_C(0x4742004A50000000)), "nothing follows a zero byte");
	OK(!dlg_party_valid(UINT64_MAX), "bytes beyond ASCII are no code");
}

static void
check_list(void)
{
	Arena		arena = {.get = get, .chunk = 1024};
	PartyList	list = {0};

	dlg_party_add(&arena, &list, pack("US"));
	dlg_party_add(&arena, &list, pack("GB"));
	dlg_party_add(&arena, &list, pack("US"));
	dlg_party_add(&arena, &list, 0);
	OK(list.ncodes == 2 && list.codes[0] == pack("US") && list.codes[1] == pack("GB"),
	   "a list keeps each code once, as found, and no null");
	OK(dlg_party_has(&list, pack("GB")) && !dlg_party_has(&list, pack("FR")), "a list knows its codes");
}

int
main(void)
{
	check_codes();
	check_refused();
	check_valid();
	check_list();
	return DONE();
}
