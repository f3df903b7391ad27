/*
 * host_noun.c: hosts whom a noun tells of: "Lemuria was the host of the X", "with
 * Lemuria as host", "As host, Lemuria …", "The host of the X was Lemuria",
 * "Host: Lemuria".  Looks only where the verbs of host.c tell of none.
 */
#include "host.h"

#define NOUN_TOKENS 24			/* from the sentence's begin, where the noun of its subject stands */
#define MEETING_TOKENS 30		/* between "the host of the X" and "was", between "As host of the X" and the comma */

static const char *const host_nouns[] = {"host",	   "hosts",		 "hosting",	   "organizer",
										 "organiser", "organizers", "organisers", NULL};
static const char *const be_words[] = {"is", "was", "are", "were", "be", NULL};

/* Adds the host whose name starts the sentence and ends at token `end`. */
static void
add_subject(Reader *reader, uint32_t first, uint32_t end, bool organiser)
{
	while (first < end && (dlg_is(reader, first, "the") || reader->tokens[first].kind == TOKEN_NUMBER))
		first++;
	if (dlg_name_end(reader, first, NAME_AND) == end)
		dlg_add_host(reader, first, end, organiser);
	else if ((first = dlg_host_before(reader, first, end)) < end && !dlg_is(reader, first - (first > 0), "which"))
		dlg_add_hosts(reader, first, end, organiser);
}

/* "As host [of the X], Lemuria opened": the host follows the comma. */
static void
add_behind(Reader *reader, uint32_t i, uint32_t limit, bool organiser)
{
	for (uint32_t k = i; k < limit && k < i + MEETING_TOKENS; k++)
		if (dlg_mark(reader, k, ','))
		{
			if (dlg_holder_at(reader, k + 1 + dlg_is(reader, k + 1, "the"), &(uint32_t) {0}))
				dlg_add_hosts(reader, k + 1, limit, organiser);
			return;
		}
}

/* "The host of the X, held in Oslo, was Lemuria": the host follows the verb. */
static void
add_complement(Reader *reader, uint32_t i, uint32_t limit, bool organiser)
{
	for (uint32_t k = i; k + 1 < limit && k < i + MEETING_TOKENS; k++)
		if (dlg_is_any(reader, k, be_words) && (dlg_is(reader, k + 1, "the") || dlg_is_capital(reader, k + 1)))
		{
			dlg_add_hosts(reader, k + 1, limit, organiser);
			return;
		}
}

/* The noun of a host at token i, none of another meeting's. */
static void
noun_at(Reader *reader, const Frame *frame, TokenRange range, uint32_t i)
{
	bool		organiser = ONE_OF(reader, i, "organizer", "organiser", "organizers", "organisers");
	uint32_t	before = i;
	uint32_t	end = i + 1 + ONE_OF(reader, i + 1, "country", "nation", "government", "state");
	bool		told = ONE_OF(reader, end, "of", "to", "for");

	if (dlg_mark(reader, i + 1, ':') &&
		(i == range.first || reader->tokens[i].flags & TOKEN_LINE || dlg_mark(reader, i - 1, '(')))
	{
		dlg_add_hosts(reader, i + 2, range.end, organiser);
		return;
	}
	/* "under the host of Lemuria" */
	if (dlg_is(reader, i - 1, "the") && dlg_is(reader, i - 2, "under") && dlg_is(reader, end, "of"))
		dlg_add_hosts(reader, end + 1, range.end, organiser);
	if (dlg_is(reader, i, "hosting") || (told && !dlg_is_dialogue_at(reader, frame, end + 1, range.end)))
		return;
	if (before > range.first + 1 && dlg_mark(reader, before - 1, '-') && dlg_is(reader, before - 2, "co"))
		before -= 2;
	/* "the venue and host", "therefore the host" */
	before -= before > range.first + 1 && dlg_is(reader, before - 1, "and") ? 2 : 0;
	before -= before > range.first && ONE_OF(reader, before - 1, "the", "a", "an", "its", "this");
	if (before == range.first)
	{
		if (told)
			add_complement(reader, end, range.end, organiser);
		return;
	}
	before--;
	if (dlg_is(reader, before, "as") && before == range.first)
		add_behind(reader, end, range.end, organiser);
	else if (dlg_is(reader, before, "as"))
	{
		/* "Lemuria, in its capacity as host, opened" */
		before -= dlg_is(reader, before - 1, "capacity") && dlg_is(reader, before - 3, "in") ? 3 : 0;
		before -= dlg_mark(reader, before - 1, ',') != 0;
		before -= ONE_OF(reader, before - 1, "acted", "acting", "acts", "served", "serving", "serves");
		end = before;
		if ((before = dlg_host_before(reader, range.first, end)) < end)
			dlg_add_hosts(reader, before, i, organiser);
	}
	else if (dlg_is_any(reader, before, be_words) && i < range.first + NOUN_TOKENS)
		add_subject(reader, range.first, before - ONE_OF(reader, before - 1, "will", "would"), organiser);
}

void
dlg_noun_hosts(Reader *reader, const Frame *frame, TokenRange range)
{
	for (uint32_t i = range.first; i + 1 < range.end && reader->statement->nhosts == 0; i++)
		if (dlg_is_any(reader, i, host_nouns))
			noun_at(reader, frame, range, i);
}
