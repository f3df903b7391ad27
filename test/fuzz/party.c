/*
 * party.c: fuzz target: reads any bytes as a party, as the text of a set of parties and as a packed set.
 *
 * What is refused has a rule and a place in the text; what is accepted is
 * valid and comes back the same from its text and from its packed form.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/partyset.h"

#define MUST(condition) \
	do { if (!(condition)) { fprintf(stderr, "broken: %s\n", #condition); abort(); } } while (0)

extern int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A code is valid, and is the same when its characters are read again. */
static void
check_code(PartyCode code)
{
	PartyCode	again = 0;
	char		text[9];
	int			len = dlg_party_unpack(code, text);

	MUST(dlg_party_valid(code));
	MUST(dlg_party_pack(text, (size_t) len, &again, NULL) && again == code);
}

static void
read_party(const char *text, size_t size)
{
	PartyCode	code;
	DlgError	error = {0};

	if (dlg_party_pack(text, size, &code, &error))
		check_code(code);
	else
		MUST(error.rule != NULL && error.offset <= size);
}

/* Reads a set twice: each code is packed and walked to, and the end stays the end. */
static void
read_set(const char *text, size_t size)
{
	PartyText	reading = {.text = text, .len = size};
	unsigned char *packed = malloc(size + 8);
	unsigned char *end = packed;
	PartyCode	code = 0;
	DlgError	error = {0};
	size_t		n = 0;
	bool		good;

	while ((good = dlg_partyset_read(&reading, &code, &error)) && code != 0)
	{
		check_code(code);
		MUST(++n <= size / 3 + 1);
		end = dlg_party_put(end, code);
	}
	if (good)
	{
		PartyText	again = {.text = text, .len = size};
		PartyWalk	walk = {packed, end};

		MUST(dlg_partyset_read(&reading, &code, &error) && code == 0);
		while (dlg_partyset_read(&again, &code, &error) && code != 0)
			MUST(dlg_party_next(&walk) == code);
		MUST(dlg_party_next(&walk) == 0);
	}
	else
		MUST(error.rule != NULL && error.offset <= size);
	free(packed);
}

/* A walk over whatever bytes ends, and takes no more than it is given. */
static void
walk_bytes(const uint8_t *data, size_t size)
{
	PartyWalk	walk = {data, data + size};
	size_t		n = 0;

	while (walk.at < walk.end)
	{
		dlg_party_next(&walk);
		MUST(++n <= size);
	}
}

/* Eight bytes from a wire are a code or none; those that are, are sound. */
static void
receive(const uint8_t *data, size_t size)
{
	PartyCode	code = 0;

	for (size_t i = 0; i < 8 && i < size; i++)
		code = code << 8 | data[i];
	if (dlg_party_valid(code))
		check_code(code);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	read_party((const char *) data, size);
	read_set((const char *) data, size);
	walk_bytes(data, size);
	receive(data, size);
	return 0;
}
