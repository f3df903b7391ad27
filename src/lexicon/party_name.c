/*
 * party_name.c: parties by their names, and names of parties.
 *
 * Looks up as the reader does, in whatever case the name is written.
 */
#include "postgres.h"

#include "fmgr.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"

#include "core/reader.h"
#include "lexicon/lexicon.h"
#include "type/party.h"

PG_FUNCTION_INFO_V1(dlg_party_of);
PG_FUNCTION_INFO_V1(dlg_name_of);

/* The party whose name the whole text is, but for marks and articles around it; 0 where none. */
static PartyCode
whole_name(Arena *arena, const Lexicon *lexicon, const char *text, uint32 len)
{
	Reader	   *reader = dlg_words_new(arena, lexicon, text, len);
	uint32_t	first = 0;
	uint32_t	last;
	uint32_t	end = 0;
	PartyCode	party;

	last = reader->ntokens;
	while (last && reader->tokens[last - 1].kind == TOKEN_PUNCT)
		last--;
	while (first < last && reader->tokens[first].kind == TOKEN_PUNCT)
		first++;
	if (first == last)
		return 0;
	party = dlg_party_at(reader, first, true, &end);
	if (end < last && first + 1 < last && dlg_is(reader, first, "the"))
		party = dlg_party_at(reader, first + 1, true, &end);
	return end >= last ? party : 0;
}

/* The text with the first letter of each word, or every letter, made a capital (ASCII only). */
static char *
with_capitals(const char *text, uint32 len, bool every)
{
	char	   *out = pnstrdup(text, len);
	bool		start = true;

	for (uint32 i = 0; i < len; i++)
	{
		bool		small = out[i] >= 'a' && out[i] <= 'z';
		bool		letter = small || (out[i] >= 'A' && out[i] <= 'Z') || IS_HIGHBIT_SET(out[i]);

		if ((every || start) && small)
			out[i] -= 'a' - 'A';
		start = !letter && out[i] != '\'';
	}
	return out;
}

Datum
dlg_party_of(PG_FUNCTION_ARGS)
{
	text	   *name = PG_GETARG_TEXT_PP(0);
	const Lexicon *lexicon = dlg_lexicon();
	Arena		arena = dlg_lexicon_arena(CurrentMemoryContext);
	char	   *utf8 = text_to_cstring(name);
	uint32		len;
	PartyCode	party;
	DlgError	error;

	utf8 = pg_server_to_any(utf8, (int) strlen(utf8), PG_UTF8);
	len = (uint32) strlen(utf8);
	party = whole_name(&arena, lexicon, utf8, len);
	if (party == 0)
		party = whole_name(&arena, lexicon, with_capitals(utf8, len, false), len);
	if (party == 0)
		party = whole_name(&arena, lexicon, with_capitals(utf8, len, true), len);
	if (party == 0
		&& (!dlg_party_pack(utf8, len, &party, &error) || dlg_lexicon_party_kind(lexicon, party).data == NULL))
		PG_RETURN_NULL();
	PG_RETURN_PARTY(party);
}

Datum
dlg_name_of(PG_FUNCTION_ARGS)
{
	Slice		name = dlg_lexicon_party_name(dlg_lexicon(), PG_GETARG_PARTY(0));
	char	   *utf8;

	if (name.data == NULL)
		PG_RETURN_NULL();
	utf8 = pnstrdup(name.data, name.len);
	PG_RETURN_TEXT_P(cstring_to_text(pg_any_to_server(utf8, (int) name.len, PG_UTF8)));
}
