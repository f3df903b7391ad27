/*
 * series_format.c: the name of a series that is known by its format alone.
 *
 * "The foreign ministers of the Weimar Triangle met": where three parties or
 * more meet under no name of a dialogue, that of their group tells the series.
 * It ends in a noun of groups, and the people or the meeting that it is of
 * stand beside it.
 * Invariant: what the text only welcomes ("the Grain Initiative") names no series.
 */
#include "series_private.h"

#include <string.h>

#define FORMAT_TOKENS 200		/* of the text's beginning */
#define FORMAT_WORDS 4			/* of a name, before its noun */
#define PEOPLE_TOKENS 4			/* from the name to those who meet */

static const char *const people[] = {"ministers", "leaders",	  "presidents", "directors", "members",	 "countries",
									 "nations",	  "heads",	  "meeting",	"chiefs",	 "advisers", "advisors",
									 "framework", "delegations", "format",	"speakers",	 NULL};

/* The first token of the capitalised words that end before the noun at token i; i where there are none. */
static uint32_t
name_first(const Reader *reader, uint32_t i)
{
	uint32_t	first = i;

	while (first > 0 && i - first < FORMAT_WORDS && dlg_is_capital(reader, first - 1) &&
		   reader->tokens[first - 1].kind == TOKEN_WORD && !dlg_is(reader, first - 1, "the"))
		first--;
	return first;
}

/* Do those who meet stand beside the name: "the ministers of the X", "X Foreign Ministers"? */
static bool
has_people(const Reader *reader, uint32_t first, uint32_t end)
{
	uint32_t	of = first - (first > 0 && dlg_is(reader, first - 1, "the"));

	if (of > 1 && ONE_OF(reader, of - 1, "of", "in", "under"))
		for (uint32_t k = 2; k < 2 + PEOPLE_TOKENS && of >= k; k++)
			if (dlg_is_any(reader, of - k, people))
				return true;
	for (uint32_t k = end; k < end + PEOPLE_TOKENS && reader->tokens[k].kind != TOKEN_PUNCT; k++)
		if (dlg_is_any(reader, k, people))
			return true;
	return false;
}

bool
dlg_series_format(const Reader *reader, uint32_t limit, MeetingName *name)
{
	for (uint32_t i = 1; i < limit && i < FORMAT_TOKENS; i++)
	{
		uint32_t	first;

		if (!ONE_OF(reader, i, "triangle", "group", "initiative", "process", "format") ||
			!dlg_is_capital(reader, i) || (first = name_first(reader, i)) == i ||
			!has_people(reader, first, i + 1))
			continue;
		memset(name, 0, sizeof *name);
		name->first = first;
		name->noun = i;
		name->noun_end = name->end = i + 1;
		name->parts[0] = (TokenRange) {first, i + 1};
		name->nparts = 1;
		name->proper = name->body = true;
		return true;
	}
	return false;
}
