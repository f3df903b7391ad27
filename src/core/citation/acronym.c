/*
 * acronym.c: pairs of a long form and its short form in brackets that the text
 * itself defines: "Internet of Things (IoT)".
 *
 * A short form is read when its letters are found, from the last to the first,
 * in the words before the bracket, the first of them at the beginning of a
 * word (Schwartz and Hearst, 2003); a head of an organisation before that word
 * belongs to the long form ("Department for Digital, …").  The reverse order,
 * a short form explained by a long one in brackets, is read where the first
 * words agree.  Which delegation a pair stands in is told by participant.c.
 *
 * Invariant: at most WINDOW tokens are looked at for each bracket.
 */
#include "acronym.h"

#define BRIEF_TOKENS 8			/* tokens of a short form */

/* Finds the end of the bracket at token i and what lies inside, without quotes and "the". */
static bool
open_bracket(Reader *reader, uint32_t i, Bracket *bracket)
{
	const TextBlock *block = dlg_block_at(reader, i);
	uint32_t	k = i + 1;

	while (k < reader->ntokens && k < i + WINDOW && !dlg_mark(reader, k, ')') && !dlg_mark(reader, k, '('))
		k++;
	if (!dlg_mark(reader, k, ')') || block == NULL || block->kind == BLOCK_BOILERPLATE || i == block->first)
		return false;
	*bracket = (Bracket) {reader, i, i + 1, k, k, i > WINDOW ? i - WINDOW : 0};
	if (bracket->floor < block->first)
		bracket->floor = block->first;
	while (bracket->first < bracket->end &&
		   (dlg_mark(reader, bracket->first, '"') || dlg_mark(reader, bracket->first, '\'') ||
			dlg_is(reader, bracket->first, "the") || dlg_is(reader, bracket->first, "or") ||
			dlg_is(reader, bracket->first, "hereinafter")))
		bracket->first++;
	while (bracket->end > bracket->first &&
		   (dlg_mark(reader, bracket->end - 1, '"') || dlg_mark(reader, bracket->end - 1, '\'')))
		bracket->end--;
	/* "the Joint Statement (PDF)" */
	return bracket->first < bracket->end && reader->tokens[i].flags & TOKEN_SPACE &&
		!dlg_is(reader, bracket->first, "pdf");
}

/* Do tokens [first, end) look like a short form: a word with two capitals, or a few small letters? */
static bool
is_brief(const Reader *reader, uint32_t first, uint32_t end)
{
	uint32_t	letters[BRIEF_LETTERS];
	uint32_t	n;

	if (end - first > BRIEF_TOKENS || reader->tokens[first].kind == TOKEN_NUMBER)
		return false;
	n = dlg_letters_of(reader, first, end, letters, BRIEF_LETTERS);
	if (n < 2 || n == BRIEF_LETTERS)
		return false;
	for (uint32_t i = first; i < end; i++)
		if (dlg_capitals_in(reader, i) >= 2)
			return true;
	/* G7, V4, 5G */
	if (end == first + 1 && n == 2 && dlg_capitals_in(reader, first) == 1 &&
		((letters[1] >= '2' && letters[1] <= '9') || (letters[0] >= '2' && letters[0] <= '9')))
		return true;
	return end - first == 1 && n <= 4 && dlg_capitals_in(reader, first) == 0 &&
		   reader->tokens[first].kind == TOKEN_WORD;
}

/* The end of a long form [first, end) without a party that follows it: "… of Japan". */
static uint32_t
drop_party(const Reader *reader, uint32_t first, uint32_t end)
{
	bool		head = false;

	for (uint32_t k = first + 1; k + 1 < end; k++)
	{
		uint32_t	party = k + 1 + dlg_is(reader, k + 1, "the");
		uint32_t	after;

		head |= dlg_match(reader, k - 1, LEX_ORGANISATION, NULL) != NULL;
		if (dlg_is(reader, k, "of") && dlg_party_at(reader, party, false, &after) && after == end && head)
			return k;
	}
	return end;
}

static void
add(Reader *reader, uint32_t first, uint32_t end, Slice brief, Slice full)
{
	Statement  *statement = reader->statement;
	Acronym		acronym = {brief, full, 0, dlg_span(reader, first, end)};

	DLG_PUSH(reader->arena, statement, acronyms, acronym);
}

/* Reads "long form (SHORT)". */
static bool
read_defined(const Bracket *bracket)
{
	Reader	   *reader = bracket->reader;
	uint32_t	first;
	uint32_t	end;

	if (!is_brief(reader, bracket->first, bracket->end) || (first = dlg_long_form(bracket)) == bracket->open)
		return false;
	/* "the Trade Office's (TO) Director" */
	end = bracket->open - (reader->tokens[bracket->open - 1].kind == TOKEN_POSSESSIVE);
	add(reader, first, bracket->end, dlg_text(reader, bracket->first, bracket->end),
		dlg_text(reader, first, drop_party(reader, first, end)));
	return true;
}

/*
 * Reads "SHORT (long form)", where the first word of the short form is short for the first words of the
 * long.
 */
static void
read_explained(const Bracket *bracket)
{
	Reader	   *reader = bracket->reader;
	uint32_t	letters[BRIEF_LETTERS];
	uint32_t	n;
	uint32_t	first = bracket->open;
	uint32_t	matched = 0;
	uint32_t	words = 0;

	for (uint32_t i = bracket->open; i-- > bracket->floor && bracket->open - i <= BRIEF_TOKENS;)
	{
		if (reader->tokens[i].flags & TOKEN_UPPER)
			first = i;
		else if (!(reader->tokens[i].flags & TOKEN_CAPITAL) && !dlg_is(reader, i, "on") &&
				 !dlg_is(reader, i, "for") && !dlg_mark(reader, i, '-'))
			break;
	}
	if (first == bracket->open || bracket->end - bracket->first < 3 ||
		!(reader->tokens[bracket->first].flags & TOKEN_CAPITAL))
		return;
	n = dlg_letters_of(reader, first, first + 1, letters, BRIEF_LETTERS);
	for (uint32_t i = bracket->first; i < bracket->end && matched < n; i++)
	{
		uint32_t	word[FOLD_ROOM];
		uint32_t	len = dlg_letters_of(reader, i, i + 1, word, FOLD_ROOM);

		words += len > 0;
		if (len == n - matched && words == 1 && word[0] == letters[0])
			matched = n;
		else if (len && word[0] == letters[matched])
			matched++;
	}
	if (matched == n && n >= 2)
		add(reader, first, bracket->end, dlg_text(reader, first, bracket->open),
			dlg_text(reader, bracket->first, bracket->end));
}

/* Fills statement->acronyms, in reading order; doubles are dropped once delegations are known. */
void
dlg_read_acronyms(Reader *reader)
{
	uint32_t	n = 0;

	for (uint32_t i = 1; (i = dlg_next(reader, i, reader->ntokens, SIGN_OPEN)) < reader->ntokens; i++)
	{
		Bracket		bracket;

		if ((++n & 0xFFFF) == 0)
			dlg_poll(reader->arena);
		if (dlg_mark(reader, i, '(') && open_bracket(reader, i, &bracket) && !read_defined(&bracket))
			read_explained(&bracket);
	}
}

/* The acronym whose short form ends with token `end` - 1, NULL where none does (binary search). */
Acronym *
dlg_acronym_ending(const Reader *reader, uint32_t end)
{
	Statement  *statement = reader->statement;
	uint32_t	at = reader->tokens[end - 1].end;
	uint32_t	low = 0;
	uint32_t	high = statement->nacronyms;

	while (low < high)
	{
		uint32_t	middle = low + (high - low) / 2;

		if (statement->acronyms[middle].span.end < at)
			low = middle + 1;
		else
			high = middle;
	}
	return low < statement->nacronyms && statement->acronyms[low].span.end == at ? &statement->acronyms[low]
																				 : NULL;
}

/* Drops pairs that repeat an earlier one of the same delegation. */
void
dlg_drop_double_acronyms(Statement *statement)
{
	uint32_t	kept = 0;

	for (uint32_t i = 0; i < statement->nacronyms; i++)
	{
		bool		seen = false;

		for (uint32_t k = 0; k < kept && k < ACRONYMS_COMPARED && !seen; k++)
			seen = dlg_same(statement->acronyms[k].brief, statement->acronyms[i].brief) &&
				statement->acronyms[k].party == statement->acronyms[i].party;
		if (!seen)
			statement->acronyms[kept++] = statement->acronyms[i];
	}
	statement->nacronyms = kept;
}
