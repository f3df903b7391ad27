/*
 * acronym_match.c: where the long form of a short form in brackets begins.
 *
 * The letters of the short form are looked for in the words before the bracket:
 * as initials, as first letters of a name that goes on, anywhere in the words,
 * with digits that stand for words, with a country or a noun that stands at
 * the other end.  A head of an organisation and a group of states before the
 * words belong to the long form.
 *
 * Invariant: at most WINDOW tokens are looked at for each bracket.
 */
#include "acronym.h"

#include "core/series/series.h"

#include "core/utf8.h"

#include <string.h>

#define PARTY_TOKENS 12			/* of the name of a group of states */

static const char *const small_words[] = {"of", "and", "for", "the", "in",   "on",
										  "to", "a",   "an",  "at",  "with", NULL};

/* Lower-case letters and digits of tokens [first, end), at most `room`; returns their number. */
uint32_t
dlg_letters_of(const Reader *reader, uint32_t first, uint32_t end, uint32_t *out, uint32_t room)
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
uint32_t
dlg_capitals_in(const Reader *reader, uint32_t i)
{
	const char *p = reader->text + reader->tokens[i].start;
	const char *end = reader->text + reader->tokens[i].end;
	uint32_t	n = 0;

	while (p < end)
		n += dlg_class(dlg_decode(&p, end)) == CHAR_UPPER;
	return n;
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
		len = dlg_letters_of(reader, i, i + 1, word, initials ? 1 : FOLD_ROOM);
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
			if (dlg_letters_of(reader, k, k + 1, &word, 1) == 1 && word == letters[matched])
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
				dlg_letters_of(reader, i, i + 1, &noun, 1) != 1 || noun != letters[n - 1])
				return bracket->open;
			for (uint32_t k = end + 1; k < bracket->open && matched + 1 < n; k++)
			{
				uint32_t	word;

				matched += dlg_letters_of(reader, k, k + 1, &word, 1) == 1 && word == letters[matched];
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
	uint32_t	n = dlg_letters_of(reader, bracket->first, bracket->first + 1, letters, BRIEF_LETTERS);
	uint32_t	m;
	uint32_t	first;

	if (bracket->end != bracket->first + 3 || !dlg_mark(reader, bracket->first + 1, '-') || n < 2)
		return bracket->open;
	first = match_letters(bracket, letters, n, true);
	if (first == bracket->open || first <= bracket->floor)
		return first;
	m = dlg_letters_of(reader, bracket->end - 1, bracket->end, country, BRIEF_LETTERS);
	if (dlg_letters_of(reader, first - 1, first, word, m) == m && memcmp(word, country, m * sizeof *word) == 0)
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
		if (dlg_is_capital(reader, i) &&
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
			dlg_letters_of(reader, k, k + 1, &first, 1) == 1 && first == letter &&
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

uint32_t
dlg_long_form(const Bracket *bracket)
{
	const Reader *reader = bracket->reader;
	uint32_t	letters[BRIEF_LETTERS];
	uint32_t	n;
	uint32_t	first;
	bool		small = dlg_capitals_in(reader, bracket->first) == 0 && bracket->end - bracket->first == 1;

	n = dlg_letters_of(reader, bracket->first, bracket->end, letters, BRIEF_LETTERS);
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
	return first == bracket->open ? first : take_group(bracket, first);
}
