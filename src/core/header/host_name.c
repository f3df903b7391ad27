/*
 * host_name.c: the names of hosts: a party, a body with what it belongs to, the
 * party of somebody in office.
 */
#include "host.h"

bool
dlg_holds_dialogue(const Reader *reader, PartyCode party)
{
	const PartyList *parties = &reader->statement->dialogue->parties;

	for (uint32_t i = 0; i < parties->ncodes; i++)
	{
		const PartyList *members = dlg_lexicon_party_members(reader->lexicon, parties->codes[i]);

		if (party && (parties->codes[i] == party || (members && dlg_party_has(members, party))))
			return true;
	}
	return false;
}

bool
dlg_host_head(const Reader *reader, uint32_t first, uint32_t end)
{
	for (uint32_t k = 1; k <= 3 && end >= first + k; k++)
	{
		uint32_t	after;

		if (dlg_match(reader, end - k, LEX_ORGANISATION, &after) && after == end)
			return true;
	}
	return false;
}

uint32_t
dlg_host_end(const Reader *reader, uint32_t i, uint32_t limit)
{
	uint32_t	end = dlg_name_end(reader, i, 0);

	/* "the S. Berg School" */
	if (end == i + 1 && reader->tokens[i].end - reader->tokens[i].start == 1 && dlg_mark(reader, end, '.') &&
		dlg_is_capital(reader, end + 1))
		end = dlg_name_end(reader, end + 1, 0);
	while (end > i && end + 1 < limit &&
		   (dlg_is(reader, end, "and") || dlg_mark(reader, end, '&')) &&
		   dlg_is_capital(reader, end + 1) && !dlg_host_head(reader, i, end) &&
		   !dlg_holder_at(reader, end + 1, &(uint32_t) {0}))
		end = dlg_name_end(reader, end + 1, 0);
	return end < limit ? end : limit;
}

/* "Berg will co-host": a name of one word, no acronym and no city: one of two people who preside. */
static bool
is_surname_alone(const Reader *reader, uint32_t i, uint32_t end)
{
	uint32_t	after;

	return end == i + 1 && !(reader->tokens[i].flags & TOKEN_UPPER) && !dlg_city_at(reader, i, &after) &&
		dlg_is(reader, end, "will") && dlg_is(reader, end + 1, "co");
}

bool
dlg_host_ministry(const Reader *reader, uint32_t i)
{
	return dlg_is_capital(reader, i) && ONE_OF(reader, i, "ministry", "department", "bureau", "office") &&
		ONE_OF(reader, i + 1, "of", "for");
}

/* Does the name of a body that ends in its head stand at token i, nobody in office: "National Police Agency"? */
static bool
is_agency(const Reader *reader, uint32_t i)
{
	uint32_t	end = dlg_host_end(reader, i, reader->ntokens);

	for (uint32_t k = i; k < end; k++)
		if (dlg_match(reader, k, LEX_OFFICE, &(uint32_t) {0}) || dlg_match(reader, k, LEX_HONORIFIC, &(uint32_t) {0}))
			return false;
	return end > i + 1 && dlg_host_head(reader, i, end);
}

bool
dlg_host_at(const Reader *reader, uint32_t i, uint32_t limit, uint32_t *first, uint32_t *end, uint32_t *next)
{
	static const char *const governments[] = {"government", "governments", NULL};
	uint32_t	after;
	bool		person = false;

	i += dlg_is(reader, i, "the");
	if (dlg_is_any(reader, i, governments) && dlg_is(reader, i + 1, "and") && dlg_is(reader, i + 2, "people"))
		i += 2;
	if ((dlg_is_any(reader, i, governments) || dlg_is(reader, i, "people")) && dlg_is(reader, i + 1, "of"))
		i += 2 + dlg_is(reader, i + 2, "the");
	if (i >= limit)
		return false;
	*first = i;
	if (dlg_match(reader, i, LEX_STOPWORD, &after) ||
		ONE_OF(reader, i, "today", "i", "during", "following", "while"))
		return false;
	if (dlg_holder_at(reader, i, &after) &&
		(!dlg_is_capital(reader, after) || reader->tokens[after].kind == TOKEN_POSSESSIVE))
	{
		*end = *next = after;
		/* "Lemuria's Ministry of Mines", "Lemuria's National Police Agency" */
		if (!dlg_host_ministry(reader, after + 1) &&
			!(reader->tokens[after].kind == TOKEN_POSSESSIVE && is_agency(reader, after + 1)))
			return true;
	}
	else
		after = dlg_holder_at(reader, i, &after) ? after : i;
	/* "the Lemurian Department of Mines" */
	after += after > i && reader->tokens[after].kind == TOKEN_POSSESSIVE;
	if (after > i && (dlg_host_ministry(reader, after) || reader->tokens[after - 1].kind == TOKEN_POSSESSIVE))
		*first = i = after;
	*end = *next = dlg_host_end(reader, i, limit);
	if (*end == i || is_surname_alone(reader, i, *end))
		return false;
	/* a person in office hosts for the party that the office is of */
	for (uint32_t k = i; k < *end; k++)
		person |= dlg_match(reader, k, LEX_OFFICE, &after) || dlg_match(reader, k, LEX_HONORIFIC, &after);
	person |= dlg_mark(reader, *end, ',') && dlg_match(reader, *end + 1, LEX_OFFICE, &after);
	if (person)
	{
		for (uint32_t k = i; k < limit && k < i + 24; k++)
			if (dlg_holder_at(reader, k, &after))
			{
				*first = k;
				*end = *next = after;
				return true;
			}
		return false;
	}
	return true;
}
