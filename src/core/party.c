/*
 * party.c: party codes packed into 64 bits, and lists of them.
 *
 * Relies on party.h for the form of a code and on the arena for lists.
 *
 * Keeps: a PartyCode other than 0 is 2 to 8 characters of A-Z and 0-9, a
 * letter first, big-endian, padded with zero bytes.  The highest bit is never
 * set, so signed, unsigned and text order agree.
 */
#include "party.h"

#include <string.h>

static bool
is_letter(unsigned char c)
{
	return c >= 'A' && c <= 'Z';
}

static bool
is_code_character(unsigned char c)
{
	return is_letter(c) || (c >= '0' && c <= '9');
}

/* Notes the broken rule, where the caller asked for it. */
static bool
fail(DlgError *error, size_t offset, const char *rule)
{
	if (error)
	{
		error->rule = rule;
		error->offset = (uint32_t) offset;
	}
	return false;
}

/* Packs a code as users write it, in either case. */
bool
dlg_party_pack(const char *text, size_t len, PartyCode *code, DlgError *error)
{
	PartyCode	packed = 0;

	if (len == 0)
		return fail(error, 0, "A party code is missing.");
	for (size_t i = 0; i < len; i++)
	{
		unsigned char c = (unsigned char) text[i];

		if (c >= 'a' && c <= 'z')
			c -= 'a' - 'A';
		if (i == 8)
			return fail(error, i, "A party code has at most 8 characters.");
		if (i == 0 && !is_letter(c))
			return fail(error, i, "A party code begins with a letter.");
		if (!is_code_character(c))
			return fail(error, i, "A party code has letters A to Z and digits only.");
		packed |= (PartyCode) c << (56 - 8 * i);
	}
	if (len < 2)
		return fail(error, len, "A party code has at least 2 characters.");
	*code = packed;
	return true;
}

/* Writes the code as a C string for messages and output. */
int
dlg_party_unpack(PartyCode code, char out[9])
{
	int			len = 0;

	while (len < 8 && (code >> (56 - 8 * len) & 0xFF) != 0)
	{
		out[len] = (char) (code >> (56 - 8 * len) & 0xFF);
		len++;
	}
	out[len] = '\0';
	return len;
}

/* Tells whether 64 bits from an untrusted source are a code. */
bool
dlg_party_valid(PartyCode code)
{
	char		text[9];
	int			len = dlg_party_unpack(code, text);

	if (len < 2 || !is_letter((unsigned char) text[0]))
		return false;
	if (len < 8 && (code << 8 * len) != 0)
		return false;			/* characters after the first zero byte */
	for (int i = 1; i < len; i++)
		if (!is_code_character((unsigned char) text[i]))
			return false;
	return true;
}

/* Appends the code unless the list has it; null codes are passed over. */
void
dlg_party_add(Arena *arena, PartyList *list, PartyCode code)
{
	if (code == 0 || dlg_party_has(list, code))
		return;
	DLG_PUSH(arena, list, codes, code);
}

/* Looks the code up; lists are a handful long. */
bool
dlg_party_has(const PartyList *list, PartyCode code)
{
	for (uint32_t i = 0; i < list->ncodes; i++)
		if (list->codes[i] == code)
			return true;
	return false;
}
