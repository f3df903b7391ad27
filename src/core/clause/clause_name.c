/*
 * clause_name.c: names by which a noun phrase tells of the dialogue or of a
 * party, known from what has been read before: acronyms, the series' own name,
 * organisations of the participants.
 */
#include "clause.h"

#include <string.h>

#define NAMES 256				/* acronyms and participants that are compared */
#define PARTY_TOKENS 5			/* of a party's name and its possessive, before a body's */

/* The last word of a long form decides what a short form stands for. */
static bool
is_body_name(const Reader *reader, Slice name)
{
	static const char *const heads[] = {"Dialogue", "Dialog", "Group", "Force",
										"Committee", "Council", "Initiative", "Consultations",
										"Mechanism", "Commission", "Forum", "Partnership",
										"Summit", "Consultation", NULL};

	for (uint32_t at = 0; at < name.len; at++)
		if (name.data[at] >= 'A' && name.data[at] <= 'Z')
			for (int k = 0; heads[k]; k++)
				if (name.data[at] == heads[k][0] && dlg_slice_holds(name, at, heads[k]))
					return true;
	return reader->statement->dialogue && name.len > 0 && dlg_same(name, reader->statement->dialogue->series);
}

/* Is the word the short form, or the last word of it: "the JTF" of "AU-UN JTF"? */
static bool
is_brief(Slice brief, Slice word)
{
	if (brief.len == word.len || brief.len < word.len + 2)
		return brief.len == word.len && dlg_same(brief, word);
	if (brief.data[brief.len - word.len - 1] == ' ')
		brief = (Slice) {brief.data + brief.len - word.len, word.len};
	return dlg_same(brief, word);
}

bool
dlg_is_own_acronym(const Reader *reader, uint32_t i)
{
	const Statement *statement = reader->statement;
	Slice		word;

	if (!(reader->tokens[i].flags & TOKEN_CAPITAL))
		return false;
	word = dlg_slice(reader->text, (Span) {reader->tokens[i].start, reader->tokens[i].end});
	for (uint32_t k = 0; k < statement->nacronyms && k < NAMES; k++)
		if (is_brief(statement->acronyms[k].brief, word))
			return is_body_name(reader, statement->acronyms[k].full);
	return false;
}

/* The party that a long form begins with, or that stands right before it: "Chile's Ministry of Trade (MOT)"; 0 else. */
static PartyCode
party_of_name(const Reader *reader, const Acronym *acronym)
{
	uint32_t	first = dlg_token_at(reader, acronym->span.start);
	uint32_t	end;
	PartyCode	party = dlg_party_at(reader, first, false, &end);

	for (uint32_t back = 1; party == 0 && back <= PARTY_TOKENS && back <= first; back++)
		if ((party = dlg_party_at(reader, first - back, false, &end)) != 0 &&
			end + (reader->tokens[end].kind == TOKEN_POSSESSIVE) != first)
			party = 0;
	return party;
}

/* Is a body in a long form? */
static bool
has_body(const Reader *reader, const Acronym *acronym)
{
	for (uint32_t i = dlg_token_at(reader, acronym->span.start);
		 i < reader->ntokens && reader->tokens[i].end <= acronym->span.end; i++)
		if (dlg_match(reader, i, LEX_ORGANISATION, NULL))
			return true;
	return false;
}

PartyCode
dlg_acronym_party(const Reader *reader, uint32_t i)
{
	const Statement *statement = reader->statement;
	Slice		word;

	if (!(reader->tokens[i].flags & TOKEN_UPPER))
		return 0;
	word = dlg_slice(reader->text, (Span) {reader->tokens[i].start, reader->tokens[i].end});
	for (uint32_t k = 0; k < statement->nparticipants && k < NAMES; k++)
		if (dlg_same(statement->participants[k].acronym, word))
			return statement->participants[k].party;
	for (uint32_t k = 0; k < statement->nacronyms && k < NAMES; k++)
		if (dlg_same(statement->acronyms[k].brief, word) && has_body(reader, &statement->acronyms[k]))
			return party_of_name(reader, &statement->acronyms[k]);
	return 0;
}

bool
dlg_is_series_name(const ActReader *acts, PartyCode party)
{
	const Meeting *dialogue = acts->reader->statement->dialogue;
	char		code[9];
	Slice		name = {code, (uint32_t) dlg_party_unpack(party, code)};

	if (dialogue == NULL || dlg_party_has(&acts->all, party) || dialogue->series.data == NULL ||
		dlg_slice_is(dlg_lexicon_party_kind(acts->reader->lexicon, party), "state"))
		return false;
	for (uint32_t at = 0; at + name.len <= dialogue->series.len; at++)
	{
		uint32_t	k = 0;

		/* codes are upper case, names may not be */
		while (k < name.len && (dialogue->series.data[at + k] & ~0x20) == (name.data[k] & ~0x20))
			k++;
		if (k == name.len)
			return true;
	}
	return false;
}

PartyCode
dlg_organisation_party(const ActReader *acts, uint32_t first, uint32_t end)
{
	const Statement *statement = acts->reader->statement;
	Slice		text = NO_SLICE;

	for (uint32_t k = 0; k < statement->nparticipants && k < NAMES; k++)
	{
		Slice		name = statement->participants[k].organisation;

		if (statement->participants[k].party == 0 || name.len <= 3)
			continue;
		if (text.data == NULL)
			text = dlg_text(acts->reader, first, end);
		for (uint32_t at = 0; at + name.len <= text.len; at++)
			if (memcmp(text.data + at, name.data, name.len) == 0)
				return statement->participants[k].party;
	}
	return 0;
}
