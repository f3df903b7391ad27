/*
 * clause_office.c: whose an office is that stands without its state: "The
 * Assistant Secretary", "The President".
 *
 * Relies on the participants: who alone holds the office is meant; where both
 * sides have one, he who spoke before, else he who is named first, whose side
 * tells it.
 */
#include "clause.h"

#include <string.h>

#define HOLDERS 256				/* participants that are compared */

/* Does the word that ends before `at` make the post another one: "Deputy Prime Minister"? */
static bool
is_lower_post(Slice position, uint32_t at)
{
	static const char *const words[] = {"Vice ", "Deputy ", "Assistant ", "Under ", "Acting ", "Former ", NULL};

	for (int k = 0; words[k]; k++)
		if (at >= strlen(words[k]) &&
			memcmp(position.data + at - strlen(words[k]), words[k], strlen(words[k])) == 0)
			return true;
	return false;
}

/* Does a post open with the words, or, where they are more than one, hold them inside? */
static bool
holds_words(Slice position, Slice words, bool inside)
{
	if (position.len < words.len)
		return false;
	if (!inside)
		return memcmp(position.data, words.data, words.len) == 0;
	if (memchr(words.data, ' ', words.len) == NULL)
		return false;
	for (uint32_t at = 1; at + words.len <= position.len; at++)
		if (position.data[at - 1] == ' ' && memcmp(position.data + at, words.data, words.len) == 0)
			return !is_lower_post(position, at);
	return false;
}

/* The party of those whose post the words name; 0 where nobody's or several. */
static PartyCode
holder_party(const Statement *statement, Slice words, bool inside)
{
	PartyCode	found = 0;

	for (uint32_t k = 0; k < statement->nparticipants && k < HOLDERS; k++)
	{
		const Participant *row = &statement->participants[k];

		if (row->person.data == NULL || row->party == 0 || !holds_words(row->position, words, inside))
			continue;
		if (found && found != row->party)
			return 0;
		found = row->party;
	}
	return found;
}

/* Does somebody whose party nobody knows hold the post? */
static bool
has_stranger(const Statement *statement, Slice words)
{
	for (uint32_t k = 0; k < statement->nparticipants && k < HOLDERS; k++)
	{
		const Participant *row = &statement->participants[k];

		if (row->person.data && row->party == 0 &&
			(holds_words(row->position, words, false) || holds_words(row->position, words, true)))
			return true;
	}
	return false;
}

/* The words of the office that tokens [first, end) name, without their article. */
static Slice
office_words(const ActReader *acts, const Passage *passage, uint32_t first, uint32_t end)
{
	first += dlg_class_at(passage, first) == WORD_ARTICLE;
	return first < end ? dlg_text(acts->reader, first, end) : NO_SLICE;
}

PartyCode
dlg_office_party(const ActReader *acts, const Passage *passage, uint32_t first, uint32_t end)
{
	Slice		words = office_words(acts, passage, first, end);
	PartyCode	found = words.data ? holder_party(acts->reader->statement, words, false) : 0;

	return found || words.data == NULL ? found : holder_party(acts->reader->statement, words, true);
}

/* Whose the office or the person in tokens [first, end) is; 0 where nobody's or several. */
static PartyCode
party_of_part(const ActReader *acts, const Passage *passage, uint32_t first, uint32_t end)
{
	PartyCode	party = dlg_office_party(acts, passage, first, end);

	for (uint32_t i = first, next; i < end && party == 0; i++)
		party = dlg_person_at(acts, i, &next);
	return party;
}

bool
dlg_add_offices(const ActReader *acts, const Passage *passage, uint32_t first, uint32_t end, PartyList *list)
{
	PartyCode	a;
	PartyCode	b;

	first += dlg_is(acts->reader, first, "both");
	for (uint32_t i = first + 1; i + 1 < end; i++)
		if (dlg_class_at(passage, i) == WORD_AND && dlg_class_at(passage, i + 1) != WORD_OWN)
		{
			if ((a = party_of_part(acts, passage, first, i)) == 0 || (b = party_of_part(acts, passage, i + 1, end)) == 0)
				return false;
			dlg_add_whole(acts->reader, list, a);
			dlg_add_whole(acts->reader, list, b);
			return true;
		}
	return false;
}

/* The party of the first whose post the words name; 0 where nobody's. */
static PartyCode
first_holder(const Statement *statement, Slice words)
{
	for (uint32_t k = 0; k < statement->nparticipants && k < HOLDERS; k++)
	{
		const Participant *row = &statement->participants[k];

		if (row->person.data && holds_words(row->position, words, false))
			return row->party;
	}
	return 0;
}

PartyCode
dlg_office_before(const ActReader *acts, const Passage *passage, uint32_t first, uint32_t end)
{
	const Statement *statement = acts->reader->statement;
	Slice		words = office_words(acts, passage, first, end);

	if (words.data == NULL || !dlg_is(acts->reader, first, "the") || statement->dialogue == NULL ||
		has_stranger(statement, words))
		return 0;
	return acts->last.kind == SPEAKER_PARTY && acts->last.parties.ncodes == 1 ? acts->last.parties.codes[0]
		: first_holder(statement, words);
}

uint32_t
dlg_office_head(const Passage *passage, uint32_t first, uint32_t end)
{
	uint32_t	next;

	for (uint32_t i = end; passage->possessive && i-- > first;)
		if (dlg_class_at(passage, i) == WORD_POSSESSIVE)
		{
			do
				i++;
			while (i < end && dlg_class_at(passage, i) == WORD_INSIDE);
			return i < end && passage->reader->tokens[i].flags & TOKEN_CAPITAL &&
				dlg_match(passage->reader, i, LEX_OFFICE, &next) ? i : first;
		}
	return first;
}
