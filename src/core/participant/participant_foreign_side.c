/*
 * participant_foreign_side.c: whose side the words of another language than
 * English speak of: "la délégation norvégienne", "auf japanischer Seite".
 *
 * Invariant: only parties of the dialogue are told.
 */
#include "participant_foreign.h"

#define DELEGATION_TOKENS 12	/* between a delegation and who leads it */

static const char *const sides[] = {"seite", "parte", "côté", "partie", "lado", NULL};
static const char *const missions[] = {"delegation", "delegación", "délégation", "delegazione", "delegação", "misión",
									   "missão", "missione", NULL};

PartyCode
dlg_leader_party(const Reader *reader, uint32_t first, uint32_t limit, bool *other)
{
	for (uint32_t i = first; i < limit; i++)
	{
		uint32_t	end;
		const LexEntry *entry = dlg_match(reader, i, LEX_PARTY, &end);

		/* "du Quai d'Orsay" */
		if (entry == NULL && (entry = dlg_match(reader, i, LEX_HOME, &end)) != NULL && dlg_match_next(reader, i, entry))
			entry = NULL;
		/* "Singapur" is a state, too */
		while (entry && entry->kind == LEX_PARTY && dlg_slice_is(entry->text, "capital"))
			entry = dlg_match_next(reader, i, entry);
		if (entry == NULL)
			continue;
		if (dlg_party_has(&reader->statement->dialogue->parties, entry->party))
			return entry->party;
		*other = true;
		i = end - 1;
	}
	return 0;
}

PartyCode
dlg_delegation_party(const Reader *reader, const Sentence *sentence, uint32_t i, bool *told)
{
	bool		found = false;

	for (uint32_t k = i; k-- > sentence->first && k + DELEGATION_TOKENS > i;)
	{
		bool		mission = dlg_is_any(reader, k, missions);
		bool		delegation = mission || dlg_match(reader, k, LEX_DELEGATE, NULL);
		bool		other = false;
		PartyCode	party;

		/* "Côté chilien, la délégation était conduite par": the nearest delegation, else its side */
		if (!dlg_is_any(reader, k, sides) && (!delegation || found))
			continue;
		party = dlg_leader_party(reader, k + 1, k + 3, &other);
		if (party == 0 && k > sentence->first)
			party = dlg_leader_party(reader, k - 1, k, &other);
		*told |= mission;
		if (party)
			return party;
		found |= delegation;
	}
	return 0;
}

PartyCode
dlg_made_up_of(const Reader *reader, const Sentence *sentence, uint32_t *from)
{
	static const char *const words[] = {"conformada", "integrada", "compuesta", "composée", "formada", "composta",
										NULL};
	bool		told = false;

	for (uint32_t i = sentence->first; i < sentence->end; i++)
		if (dlg_is_any(reader, i, words) && ONE_OF(reader, i + 1, "por", "de", "da"))
			return dlg_delegation_party(reader, sentence, *from = i, &told);
	*from = sentence->end;
	return 0;
}
