/*
 * partyset.c: reads the text of a set of parties, code by code.
 *
 * Relies on party.c for the form of a code.
 *
 * Keeps: a reading goes over each byte at most twice and holds no memory, so
 * whoever reads can stop between two codes.
 */
#include "partyset.h"

#include <string.h>

static bool
is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static void
skip_blanks(PartyText *text)
{
	while (text->at < text->len && is_blank(text->text[text->at]))
		text->at++;
}

/* The character to be read; 0 after the last, which no rule allows inside either. */
static char
next(const PartyText *text)
{
	return text->at < text->len ? text->text[text->at] : '\0';
}

/* Notes the broken rule and its place. */
static bool
fail(DlgError *error, size_t offset, const char *rule)
{
	error->rule = rule;
	error->offset = (uint32_t) offset;
	return false;
}

/* Packs the code in text[start .. end), blanks around it dropped. */
static bool
read_code(const PartyText *text, size_t start, size_t end, PartyCode *code, DlgError *error)
{
	while (start < end && is_blank(text->text[start]))
		start++;
	while (start < end && is_blank(text->text[end - 1]))
		end--;
	if (dlg_party_pack(text->text + start, end - start, code, error))
		return true;
	error->offset += (uint32_t) start;
	return false;
}

/* Reads one member up to a comma or the closing bracket. */
static bool
read_member(PartyText *text, PartyCode *code, DlgError *error)
{
	size_t		start;

	skip_blanks(text);
	start = text->at;
	if (next(text) == '"')
	{
		const char *quote = memchr(text->text + start + 1, '"', text->len - start - 1);
		size_t		end;

		if (quote == NULL)
			return fail(error, start, "A quotation mark has no partner.");
		end = (size_t) (quote - text->text);
		if (!read_code(text, start + 1, end, code, error))
			return false;
		text->at = end + 1;
		skip_blanks(text);
		if (next(text) != ',' && next(text) != text->close)
			return fail(error, text->at, "A comma or the closing bracket follows a code.");
		return true;
	}
	if (text->close == ']' && next(text) != ']' && text->at < text->len)
		return fail(error, start, "In a JSON array a code stands in quotation marks.");
	while (text->at < text->len && next(text) != ',' && next(text) != text->close)
		text->at++;
	return read_code(text, start, text->at, code, error);
}

/* Ends the reading: nothing but blanks may follow. */
static bool
finish(PartyText *text, PartyCode *code, DlgError *error)
{
	skip_blanks(text);
	if (text->at < text->len)
		return fail(error, text->at, "Nothing may follow the closing bracket.");
	text->close = 0;
	*code = 0;
	return true;
}

/* Opens the reading: at a bracket, else at a lone code, which it reads. */
static bool
begin(PartyText *text, PartyCode *code, DlgError *error)
{
	size_t		start;

	text->begun = true;
	skip_blanks(text);
	start = text->at;
	if (start == text->len)
		return fail(error, start, "The text is empty.");
	if (next(text) != '{' && next(text) != '[')
	{
		text->at = text->len;
		return read_code(text, start, text->len, code, error);
	}
	text->close = next(text) == '{' ? '}' : ']';
	text->at++;
	skip_blanks(text);
	if (next(text) == text->close)
	{
		text->at++;
		return finish(text, code, error);
	}
	return read_member(text, code, error);
}

/* Reads the next code. */
bool
dlg_partyset_read(PartyText *text, PartyCode *code, DlgError *error)
{
	if (!text->begun)
		return begin(text, code, error);
	if (text->close == 0)
		return finish(text, code, error);
	if (next(text) == ',')
	{
		text->at++;
		return read_member(text, code, error);
	}
	if (next(text) != text->close)
		return fail(error, text->at, "The closing bracket is missing.");
	text->at++;
	return finish(text, code, error);
}
