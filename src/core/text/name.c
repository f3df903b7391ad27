/*
 * name.c: where a proper name ends.
 *
 * A name is a run of capitalised words with the small words that join them;
 * a small word counts only when a capitalised word follows, so that a name
 * never ends in one.  Invariant: the end lies in the sentence's own block.
 */
#include "core/reader.h"

#define LIST_WORDS 24			/* tokens that a list inside a name may have before its "and" */

static const char *const joiners[] = {"of", "for", "the", "de", "del", "la", "du", "des", "da", "do",
"von", "und", "et", "y", "e", NULL};
static const char *const prepositions[] = {"on", "in", "to", "with", "between", "against", "at", "by",
"from", "under", NULL};

/* The capitalised word that follows token i directly or after small words; 0 where none does. */
static uint32_t
next_capital(const Reader *reader, uint32_t i)
{
	for (int steps = 0; steps < 3; steps++, i++)
	{
		if (dlg_is_capital(reader, i))
			return i;
		if (i >= reader->ntokens || reader->tokens[i].kind != TOKEN_WORD ||
			!(dlg_is_any(reader, i, joiners) || dlg_is(reader, i, "and")))
			return 0;
	}
	return 0;
}

/* Does the comma at token i go on with a list of capitalised words that "and" closes? */
static bool
comma_joins(const Reader *reader, uint32_t i)
{
	for (uint32_t k = i + 1; k < reader->ntokens && k < i + LIST_WORDS; k++)
	{
		if (dlg_is(reader, k, "and") || dlg_mark(reader, k, '&'))
			return k > i + 1 && next_capital(reader, k + 1) != 0;
		if (!dlg_is_capital(reader, k) && !dlg_mark(reader, k, ',') && !dlg_mark(reader, k, '-'))
			return false;
	}
	return false;
}

bool
dlg_is_self(const Reader *reader, uint32_t i)
{
	uint32_t	end;

	return dlg_is(reader, i, "i") && i > 0 && i + 1 < reader->ntokens && reader->tokens[i + 1].kind == TOKEN_WORD &&
		!dlg_is_capital(reader, i + 1) && (dlg_city_at(reader, i - 1, &end) || dlg_party_at(reader, i - 1, false, &end));
}

/* The token from which the name goes on after token i, 0 where it ends there. */
static uint32_t
goes_on_at(const Reader *reader, uint32_t i, int flags)
{
	const Token *token = &reader->tokens[i];

	if (i >= reader->ntokens)
		return 0;
	if (dlg_is_capital(reader, i))
		return token->end == token->start + 1 && dlg_is_self(reader, i) ? 0 : i;
	if (dlg_mark(reader, i, '-') || dlg_mark(reader, i, '/'))
		return !(token->flags & TOKEN_SPACE) && !(reader->tokens[i + 1].flags & TOKEN_SPACE) &&
			(reader->tokens[i + 1].kind == TOKEN_WORD || reader->tokens[i + 1].kind == TOKEN_NUMBER) ? i + 1 : 0;
	if (token->kind == TOKEN_POSSESSIVE)
		return dlg_is_capital(reader, i + 1) ? i + 1 : 0;
	if (token->kind == TOKEN_NUMBER)
		return dlg_is_capital(reader, i + 1) ? i + 1 : 0;
	if (dlg_mark(reader, i, '&') || dlg_is(reader, i, "and"))
		return flags & NAME_AND ? next_capital(reader, i + 1) : 0;
	if (dlg_mark(reader, i, ','))
		return flags & NAME_COMMA && comma_joins(reader, i) ? next_capital(reader, i + 1) : 0;
	if (dlg_is_any(reader, i, joiners) || (flags & NAME_ON && dlg_is_any(reader, i, prepositions)))
		return next_capital(reader, i + 1);
	return 0;
}

uint32_t
dlg_name_end(const Reader *reader, uint32_t i, int flags)
{
	const TextBlock *block = dlg_block_at(reader, i);

	if (block == NULL || !dlg_is_capital(reader, i))
		return i;
	for (;;)
	{
		uint32_t	next = goes_on_at(reader, i + 1, flags);

		if (next == 0 || next >= block->end)
			return i + 1;
		i = next;
	}
}
