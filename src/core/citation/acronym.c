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
#include "core/participant/participant.h"
#include "core/series/series.h"

#include "core/utf8.h"

#include <string.h>

#define WINDOW 24				/* tokens before a bracket that a long form may take */
#define PARTY_TOKENS 12			/* of the name of a group of states */
#define BRIEF_TOKENS 8			/* tokens of a short form */
#define BRIEF_LETTERS 24

static const char *const small_words[] = {"of", "and", "for", "the", "in",   "on",
										  "to", "a",   "an",  "at",  "with", NULL};

/* A bracket under examination. */
typedef struct Bracket
{
	Reader	   *reader;
	uint32_t	open;			/* the opening bracket */
	uint32_t	first;			/* tokens [first, end) inside, without quotes */
	uint32_t	end;
	uint32_t	close;
	uint32_t	floor;			/* first token that a long form may take */
} Bracket;

/* Lower-case letters and digits of tokens [first, end), at most `room`; returns their number. */
static uint32_t
letters_of(const Reader *reader, uint32_t first, uint32_t end, uint32_t *out, uint32_t room)
{
	Span		span = dlg_span(reader, first, end);
	const char *p = reader->text + span.start;
	uint32_t	n = 0;

	while (p < reader->text + span.end && n < room)
	{
		uint32_t	c = dlg_decode(&p, reader->text + span.end);
		CharClass	class = dlg_class(c);

		if (class == CHAR_LOWER || class == CHAR_UPPER || class == CHAR_LETTER || class == CHAR_DIGIT)
			out[n++] = dlg_plain(c);
	}
	return n;
}

/* How many capitals a token has. */
static uint32_t
capitals_in(const Reader *reader, uint32_t i)
{
	const char *p = reader->text + reader->tokens[i].start;
	const char *end = reader->text + reader->tokens[i].end;
	uint32_t	n = 0;

	while (p < end)
		n += dlg_class(dlg_decode(&p, end)) == CHAR_UPPER;
	return n;
}

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
	return bracket->first < bracket->end && reader->tokens[i].flags & TOKEN_SPACE;
}

/* Do tokens [first, end) look like a short form: a word with two capitals, or a few small letters? */
static bool
is_brief(const Reader *reader, uint32_t first, uint32_t end)
{
	uint32_t	letters[BRIEF_LETTERS];
	uint32_t	n;

	if (end - first > BRIEF_TOKENS || reader->tokens[first].kind == TOKEN_NUMBER)
		return false;
	n = letters_of(reader, first, end, letters, BRIEF_LETTERS);
	if (n < 2 || n == BRIEF_LETTERS)
		return false;
	for (uint32_t i = first; i < end; i++)
		if (capitals_in(reader, i) >= 2)
			return true;
	/* G7, V4, 5G */
	if (end == first + 1 && n == 2 && capitals_in(reader, first) == 1 &&
		((letters[1] >= '2' && letters[1] <= '9') || (letters[0] >= '2' && letters[0] <= '9')))
		return true;
	return end - first == 1 && n <= 4 && capitals_in(reader, first) == 0 &&
		   reader->tokens[first].kind == TOKEN_WORD;
}

/*
 * The word that opens the long form of letters[0..n) before the bracket, or its opening bracket where none
 * does.
 */
static uint32_t
match_letters(const Bracket *bracket, const uint32_t *letters, uint32_t n, bool initials)
{
	const Reader *reader = bracket->reader;
	uint32_t	i = bracket->open;
	uint32_t	words = 0;
	uint32_t	most = n < 5 ? 2 * n : n + 5;

	while (i-- > bracket->floor && words < most)
	{
		const Token *token = &reader->tokens[i];
		uint32_t	word[FOLD_ROOM];
		uint32_t	len;
		bool		small = dlg_is_any(reader, i, small_words);

		if (token->kind == TOKEN_PUNCT && (token->mark == '.' || token->mark == ';' || token->mark == ':' ||
										   token->mark == ')' || token->mark == '"'))
			break;
		if (token->kind == TOKEN_PUNCT || token->kind == TOKEN_POSSESSIVE)
			continue;
		len = letters_of(reader, i, i + 1, word, initials ? 1 : FOLD_ROOM);
		words += !small;
		if (initials)
		{
			if (len && word[0] == letters[n - 1] && !(small && n == 1))
				n--;
			else if (!small)
				break;
		}
		else
			while (len-- > 0)
				if (word[len] == letters[n - 1] && (n > 1 || (len == 0 && !small)) && --n == 0)
					break;
		if (n == 0)
			return i;
	}
	return bracket->open;
}

/*
 * The same where the letters are the first ones of a name that goes on: "Code of Conduct in the North Sea (COC)".
 */
static uint32_t
match_heads(const Bracket *bracket, const uint32_t *letters, uint32_t n)
{
	const Reader *reader = bracket->reader;

	for (uint32_t i = bracket->open; n >= 3 && i-- > bracket->floor;)
	{
		uint32_t	k = i;
		uint32_t	matched = 0;
		uint32_t	word;

		if (reader->tokens[i].kind == TOKEN_PUNCT && !dlg_mark(reader, i, '-'))
			break;
		if (!(reader->tokens[i].flags & TOKEN_CAPITAL))
			continue;
		for (; k < bracket->open && matched < n; k++)
		{
			if (letters_of(reader, k, k + 1, &word, 1) == 1 && word == letters[matched])
				matched++;
			else if (!dlg_is_any(reader, k, small_words) && !dlg_mark(reader, k, '-'))
				break;
		}
		if (matched < n || k >= bracket->open || !ONE_OF(reader, k, "in", "on", "of", "for"))
			continue;
		while (k < bracket->open && (reader->tokens[k].flags & TOKEN_CAPITAL || dlg_is_any(reader, k, small_words)))
			k++;
		if (k == bracket->open)
			return i;
	}
	return bracket->open;
}

/*
 * The same where the noun that opens the long form comes last: "Treaty on the Non-Proliferation of Nuclear Weapons
 * (NPT)", "Convention on Chemical Weapons (CWC)".
 */
static uint32_t
match_turned(const Bracket *bracket, const uint32_t *letters, uint32_t n)
{
	const Reader *reader = bracket->reader;
	uint32_t	end;
	uint32_t	noun;
	uint32_t	matched = 0;

	for (uint32_t i = bracket->open; n >= 3 && i-- > bracket->floor;)
		if (dlg_match(reader, i, LEX_INSTRUMENT, &end) && reader->tokens[i].flags & TOKEN_CAPITAL)
		{
			if (!ONE_OF(reader, end, "on", "for", "of", "against", "concerning") ||
				letters_of(reader, i, i + 1, &noun, 1) != 1 || noun != letters[n - 1])
				return bracket->open;
			for (uint32_t k = end + 1; k < bracket->open && matched + 1 < n; k++)
			{
				uint32_t	word;

				matched += letters_of(reader, k, k + 1, &word, 1) == 1 && word == letters[matched];
			}
			return matched + 1 == n ? i : bracket->open;
		}
	return bracket->open;
}

/*
 * The same for a short form that ends in the country with which the long form
 * opens: "Indian Computer Emergency Response Team (CERT-In)".
 */
static uint32_t
match_country(const Bracket *bracket)
{
	const Reader *reader = bracket->reader;
	uint32_t	letters[BRIEF_LETTERS];
	uint32_t	country[BRIEF_LETTERS];
	uint32_t	word[BRIEF_LETTERS];
	uint32_t	n = letters_of(reader, bracket->first, bracket->first + 1, letters, BRIEF_LETTERS);
	uint32_t	m;
	uint32_t	first;

	if (bracket->end != bracket->first + 3 || !dlg_mark(reader, bracket->first + 1, '-') || n < 2)
		return bracket->open;
	first = match_letters(bracket, letters, n, true);
	if (first == bracket->open || first <= bracket->floor)
		return first;
	m = letters_of(reader, bracket->end - 1, bracket->end, country, BRIEF_LETTERS);
	if (letters_of(reader, first - 1, first, word, m) == m && memcmp(word, country, m * sizeof *word) == 0)
		first--;
	return first;
}

/* The same where a digit of the short form stands for "to" or "for" (G2G), or for so many words (NC4). */
static uint32_t
match_digits(const Bracket *bracket, const uint32_t *letters, uint32_t n)
{
	uint32_t	spoken[BRIEF_LETTERS];
	uint32_t	counted[BRIEF_LETTERS];
	uint32_t	m = 0;
	bool		digits = false;
	uint32_t	first;

	for (uint32_t i = 0; i < n; i++)
	{
		uint32_t	copies = 1;
		uint32_t	letter = letters[i];

		spoken[i] = letter == '2' ? 't' : letter == '4' ? 'f' : letter;
		if (letter >= '2' && letter <= '9' && i > 0)
		{
			digits = true;
			copies = letter - '1';
			letter = counted[m - 1];
		}
		if (m + copies > BRIEF_LETTERS)
			return bracket->open;
		while (copies-- > 0)
			counted[m++] = letter;
	}
	if (!digits)
		return bracket->open;
	first = match_letters(bracket, spoken, n, true);
	return first < bracket->open ? first : match_letters(bracket, counted, m, true);
}

/* The same for a party whose two names these are, known both: "Visegrad Group (V4)". */
static uint32_t
match_party(const Bracket *bracket)
{
	const Reader *reader = bracket->reader;
	uint32_t	end;
	PartyCode	party = dlg_party_at(reader, bracket->first, false, &end);

	if (party == 0 || end != bracket->end)
		return bracket->open;
	for (uint32_t i = bracket->open; i-- > bracket->floor && i + PARTY_TOKENS >= bracket->open;)
	{
		uint32_t	after;

		if (dlg_party_at(reader, i, false, &after) == party && after == bracket->open)
			return i;
	}
	return bracket->open;
}

/*
 * The start of an organisation's name before the bracket whose letters do not
 * match, as short forms of another language do not: "the National
 * Cybersecurity Agency of France (ANSSI)".
 */
static uint32_t
introduced(const Bracket *bracket)
{
	const Reader *reader = bracket->reader;
	uint32_t	first = bracket->open;
	bool		head = false;

	if (bracket->end != bracket->first + 1 || !(reader->tokens[bracket->first].flags & TOKEN_UPPER) ||
		reader->tokens[bracket->first].end - reader->tokens[bracket->first].start < 3)
		return bracket->open;
	for (uint32_t i = bracket->open; i-- > bracket->floor;)
	{
		if (reader->tokens[i].kind == TOKEN_WORD && reader->tokens[i].flags & TOKEN_CAPITAL &&
			!dlg_is(reader, i, "the"))
		{
			first = i;
			head |= dlg_match(reader, i, LEX_ORGANISATION, NULL) != NULL;
		}
		else if (!dlg_is(reader, i, "of") && !dlg_is(reader, i, "for") && !dlg_is(reader, i, "against") &&
				 !dlg_is(reader, i, "on") && !dlg_is(reader, i, "in") && !dlg_mark(reader, i, '-') &&
				 !dlg_mark(reader, i, '&') &&
				 !(dlg_is(reader, i, "the") && i > bracket->floor && ONE_OF(reader, i - 1, "of", "in")) &&
				 !((dlg_is(reader, i, "and") || dlg_mark(reader, i, ',')) && !head))
			break;
	}
	/* "the Integration of the Ministry of Ports (PORT)" */
	for (uint32_t i = first; i < bracket->open && head; i++)
	{
		if (dlg_match(reader, i, LEX_ORGANISATION, NULL))
			break;
		if (dlg_is(reader, i, "the"))
			first = i + 1;
	}
	return head ? first : bracket->open;
}

/*
 * Takes a head of an organisation that opens with the same letter into the long form that starts at token
 * i.
 */
static uint32_t
take_head(const Bracket *bracket, uint32_t i, uint32_t letter)
{
	const Reader *reader = bracket->reader;

	for (uint32_t k = i; k-- > bracket->floor && k + 8 > i;)
	{
		uint32_t	first;
		uint32_t	end;

		if (reader->tokens[k].kind == TOKEN_PUNCT && reader->tokens[k].mark != ',' &&
			reader->tokens[k].mark != '-' && reader->tokens[k].mark != '&')
			break;
		if (!dlg_match(reader, k, LEX_ORGANISATION, &end) || end > i)
			continue;
		if ((dlg_is(reader, end, "of") || dlg_is(reader, end, "for")) &&
			letters_of(reader, k, k + 1, &first, 1) == 1 && first == letter &&
			(end + 1 == i || dlg_is(reader, end + 1, "the")))
			return k;
		break;
	}
	return i;
}

/*
 * "the National Centre for Space Studies (CNES)": the start of the organisation's name into which the long form
 * falls.
 */
static uint32_t
whole_name(const Bracket *bracket, uint32_t first)
{
	const Reader *reader = bracket->reader;
	uint32_t	longer = introduced(bracket);
	uint32_t	end;
	bool		head = false;

	/* what is joined to it, "U.S. Centers for Health (CH)" */
	for (uint32_t i = longer; i < first; i++)
		if ((dlg_is(reader, i, "the") && !(reader->tokens[i].flags & TOKEN_CAPITAL)) || dlg_is(reader, i, "and") ||
			dlg_mark(reader, i, ',') || dlg_mark(reader, i, '&') ||
			(dlg_mark(reader, i, '-') && reader->tokens[i].flags & TOKEN_SPACE))
			longer = i + 1;
	if (longer >= first || (dlg_party_at(reader, longer, false, &end) && end == first))
		return first;
	for (uint32_t i = longer; i < first; i++)
		head |= dlg_match(reader, i, LEX_ORGANISATION, NULL) != NULL;
	return head || longer + 1 == first ? longer : first;
}

/* "the 28th Conference of the Parties (COP28)": the start of the long form of a short form that ends in its number. */
static uint32_t
match_numbered(const Bracket *bracket, const uint32_t *letters, uint32_t n)
{
	const Reader *reader = bracket->reader;
	uint32_t	number = 0;
	uint32_t	digits = n;
	uint32_t	first;
	uint32_t	ordinal;

	while (digits > 2 && letters[digits - 1] >= '0' && letters[digits - 1] <= '9')
		digits--;
	for (uint32_t i = digits; i < n; i++)
		number = number * 10 + (letters[i] - '0');
	if (digits == n || (first = match_letters(bracket, letters, digits, false)) == bracket->open)
		return bracket->open;
	first = dlg_ordinal_before(reader, bracket->floor, first, &ordinal);
	return ordinal == number ? first : bracket->open;
}

/* "ASEAN Agency for Ports (AAP)", "the UN Working Group (WG)": takes in the group right before the long form. */
static uint32_t
take_group(const Bracket *bracket, uint32_t first)
{
	const Reader *reader = bracket->reader;
	uint32_t	end;
	PartyCode	party;

	if (first <= bracket->floor || first >= bracket->open || !(reader->tokens[first - 1].flags & TOKEN_UPPER) ||
		dlg_mark(reader, first - 2, '-'))
		return first;
	party = dlg_party_at(reader, first - 1, false, &end);
	return party && end == first && !dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, party), "state")
		? first - 1 : first;
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
	uint32_t	letters[BRIEF_LETTERS];
	uint32_t	n;
	uint32_t	first;
	uint32_t	end;
	bool		small = capitals_in(reader, bracket->first) == 0 && bracket->end - bracket->first == 1;

	if (!is_brief(reader, bracket->first, bracket->end))
		return false;
	n = letters_of(reader, bracket->first, bracket->end, letters, BRIEF_LETTERS);
	first = match_letters(bracket, letters, n, true);
	if (first == bracket->open && !small)
		first = match_heads(bracket, letters, n);
	if (first == bracket->open && !small)
		first = match_turned(bracket, letters, n);
	if (first == bracket->open && !small)
	{
		first = match_letters(bracket, letters, n, false);
		if (first < bracket->open && reader->tokens[bracket->first].flags & TOKEN_UPPER)
			first = whole_name(bracket, first);
	}
	if (first == bracket->open && !small && letters[n - 1] == 's')
		first = match_letters(bracket, letters, n - 1, false);
	if (first == bracket->open)
		first = match_digits(bracket, letters, n);
	if (first == bracket->open)
		first = match_country(bracket);
	if (first == bracket->open)
		first = match_numbered(bracket, letters, n);
	if (first == bracket->open)
		first = match_party(bracket);
	if (first < bracket->open)
		first = take_head(bracket, first, letters[0]);
	else
		first = introduced(bracket);
	if (first == bracket->open)
		return false;
	first = take_group(bracket, first);
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
	n = letters_of(reader, first, first + 1, letters, BRIEF_LETTERS);
	for (uint32_t i = bracket->first; i < bracket->end && matched < n; i++)
	{
		uint32_t	word[FOLD_ROOM];
		uint32_t	len = letters_of(reader, i, i + 1, word, FOLD_ROOM);

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
