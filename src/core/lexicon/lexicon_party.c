/*
 * lexicon_party.c: what the lexicon tells of a party by its code.
 */
#include "lexicon_private.h"

/* The slot of a party's code: where its number stands, or the empty one where it would. */
static uint32_t *
party_slot(const Lexicon *lexicon, PartyCode party)
{
	uint32_t	last = lexicon->nparty_slots - 1;

	for (uint64_t i = party * UINT64_C(0x9E3779B97F4A7C15) >> lexicon->party_shift;; i = (i + 1) & last)
	{
		uint32_t   *slot = &lexicon->party_slots[i];

		if (*slot == 0 || lexicon->parties[*slot - 1].party == party)
			return slot;
	}
}

/* Of two rows for one party the later holds. */
void
dlg_place_parties(Lexicon *lexicon)
{
	lexicon->nparty_slots = 2;
	for (lexicon->party_shift = 63; lexicon->nparty_slots <= 2 * lexicon->nparties; lexicon->party_shift--)
		lexicon->nparty_slots *= 2;
	lexicon->party_slots = dlg_alloc0(lexicon->arena, lexicon->nparty_slots * sizeof *lexicon->party_slots);
	for (uint32_t i = 0; i < lexicon->nparties; i++)
		*party_slot(lexicon, lexicon->parties[i].party) = i + 1;
}

/* The row of party_info for a code, NULL where it has none. */
static const LexParty *
party_row(const Lexicon *lexicon, PartyCode party)
{
	uint32_t	i = *party_slot(lexicon, party);

	return i ? &lexicon->parties[i - 1] : NULL;
}

Slice
dlg_lexicon_party_name(const Lexicon *lexicon, PartyCode party)
{
	const LexParty *row = party_row(lexicon, party);

	return row ? row->name : NO_SLICE;
}

Slice
dlg_lexicon_party_kind(const Lexicon *lexicon, PartyCode party)
{
	const LexParty *row = party_row(lexicon, party);

	return row ? row->kind : NO_SLICE;
}

const PartyList *
dlg_lexicon_party_members(const Lexicon *lexicon, PartyCode party)
{
	const LexParty *row = party_row(lexicon, party);

	return row && row->members.ncodes ? &row->members : NULL;
}
