/*
 * participant_home.c: offices and bodies that only some states have.
 *
 * "Secretary of Homeland Security" tells the United States, "State Councilor"
 * China, "Ministry of External Affairs" India, where no word names the party.
 * A row counts only when its state takes part; where states of several rows of
 * one phrase take part, the phrase tells nothing.
 *
 * Invariant: the tables are read once for each open participant.
 */
#include "participant_find.h"

#include "utf8.h"

#include <string.h>

typedef struct Home
{
	const char *phrase;			/* folded; '^': only where the text opens with it */
	const char *party;
} Home;

/* A longer phrase stands before one that it holds. */
static const Home offices[] = {{"parliamentary under-secretary", "GB"},
							   {"^secretary of state for", "GB"},
							   {"chancellor of the exchequer", "GB"},
							   {"secretary of state", "US"},
							   {"secretary of homeland security", "US"},
							   {"secretary of the treasury", "US"},
							   {"secretary of commerce", "US"},
							   {"secretary of defense", "US"},
							   {"secretary of energy", "US"},
							   {"homeland security advisor", "US"},
							   {"national cyber director", "US"},
							   {"assistant to the president", "US"},
							   {"deputy assistant secretary", "US"},
							   {"state councilor", "CN"},
							   {"parliamentary vice-minister", "JP"},
							   {"cabinet councillor", "JP"},
							   {"chief cabinet secretary", "JP"},
							   {"external affairs minister", "IN"},
							   {"joint secretary", "IN"},
							   {"additional secretary", "IN"},
							   {"parliamentary state secretary", "DE"},
							   {"federal minister", "DE"},
							   {"federal minister", "AT"},
							   {"federal chancellor", "DE"},
							   {"federal chancellor", "AT"},
							   {"federal councillor", "CH"},
							   {"minister for europe and foreign affairs", "FR"},
							   {"assistant deputy minister", "CA"},
							   {"associate deputy minister", "CA"},
							   {"secretary to the president", "KR"},
							   {"executive vice-president", "EU"},
							   {"executive vice president", "EU"},
							   {"high representative of the union", "EU"},
							   {"taoiseach", "IE"},
							   {NULL, NULL}};

static const Home bodies[] = {{"ministry of external affairs", "IN"},
							  {"department of state", "US"},
							  {"state department", "US"},
							  {"department of homeland security", "US"},
							  {"department of the treasury", "US"},
							  {"department of commerce", "US"},
							  {"department of foreign affairs and trade", "AU"},
							  {"department of home affairs", "AU"},
							  {"department of home affairs", "ZA"},
							  {"global affairs canada", "CA"},
							  {"public safety canada", "CA"},
							  {"foreign, commonwealth and development office", "GB"},
							  {"foreign and commonwealth office", "GB"},
							  {"federal foreign office", "DE"},
							  {"federal ministry", "DE"},
							  {"federal ministry", "AT"},
							  {"ministry for europe and foreign affairs", "FR"},
							  {"ministry of internal affairs and communications", "JP"},
							  {"ministry of economy, trade and industry", "JP"},
							  {"ministry of science and ict", "KR"},
							  {"ministry of public security", "CN"},
							  {"ministry of public security", "VN"},
							  {NULL, NULL}};

/* Does a text hold a phrase, case aside, as whole words? */
static bool
holds(Slice text, const char *phrase)
{
	bool		opening = *phrase == '^';
	uint32_t	n;

	phrase += opening;
	n = (uint32_t) strlen(phrase);
	for (uint32_t i = 0; i + n <= text.len && (i == 0 || !opening); i++)
	{
		uint32_t	k = 0;

		if (i > 0 && text.data[i - 1] != ' ')
			continue;
		while (k < n && dlg_plain((unsigned char) text.data[i + k]) == (unsigned char) phrase[k])
			k++;
		if (k == n && (i + n == text.len || text.data[i + n] == ' ' || text.data[i + n] == ','))
			return true;
	}
	return false;
}

/* The one party of the dialogue that the phrases of a table tell for a text, or 0. */
static PartyCode
tell(const PartyList *parties, const Home *homes, Slice text)
{
	PartyCode	told = 0;
	const char *phrase = NULL;

	for (; text.data && homes->phrase; homes++)
	{
		PartyCode	code;
		DlgError	error;

		if ((phrase && strcmp(phrase, homes->phrase) != 0) || !holds(text, homes->phrase))
			continue;
		phrase = homes->phrase;
		if (!dlg_party_pack(homes->party, strlen(homes->party), &code, &error) ||
			!dlg_party_has(parties, code))
			continue;
		if (told)
			return 0;
		told = code;
	}
	return told;
}

void
dlg_settle_by_home(Finding *finding)
{
	const PartyList *parties = &finding->reader->statement->dialogue->parties;

	for (uint32_t i = 0; i < finding->nrows; i++)
	{
		Participant *row = &finding->rows[i].row;
		bool		open = row->party == 0;

		if (row->party == 0)
			row->party = tell(parties, offices, row->position);
		if (row->party == 0)
			row->party = tell(parties, bodies, row->organisation);
		if (row->party == 0)
			row->party = tell(parties, bodies, row->within);
		finding->rows[i].bare |= open && row->party;
	}
}
