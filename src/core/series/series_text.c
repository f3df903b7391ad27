/*
 * series_text.c: the name of a series as the view shows it.
 *
 * The words of the text, without what only explains them, behind the parties
 * that hold it where the text names those apart.  Relies on the parts that
 * series_left.c and series_right.c found.  Invariant: every word comes from
 * the text or is the name of a party.
 */
#include "series_private.h"

/*
 * The short form of a party as the text would write it in a pair: its primary
 * name where no better is known.
 */
Slice
dlg_pair_name(const Reader *reader, PartyCode party)
{
	Slice		name = dlg_lexicon_party_name(reader->lexicon, party);
	char		code[9];
	int			n = dlg_party_unpack(party, code);

	return name.data && (dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, party), "state") ||
						 dlg_lexicon_party_members(reader->lexicon, party)) ? name
		: dlg_copy(reader->arena, code, (size_t) n);
}

/* The text of tokens [first, end) without the short forms of parties in brackets: "Chile (CL)-Peru (PE) Dialogue". */
static Slice
without_codes(const Reader *reader, uint32_t first, uint32_t end)
{
	Slice		text = NO_SLICE;

	for (uint32_t i = first; i + 2 < end; i++)
		if (dlg_mark(reader, i, '(') && dlg_mark(reader, i + 2, ')') && i > first &&
			reader->tokens[i + 1].flags & TOKEN_UPPER && dlg_party_at(reader, i + 1, false, NULL))
		{
			Slice		part = dlg_text(reader, first, i);

			text = text.data ? DLG_JOIN(reader->arena, text, part) : part;
			first = i + 3;
			if (first < end && reader->tokens[first].flags & TOKEN_SPACE)
				text = DLG_JOIN(reader->arena, text, SLICE(" "));
		}
	return text.data && first < end ? DLG_JOIN(reader->arena, text, dlg_text(reader, first, end))
		: text.data ? text : dlg_text(reader, first, end);
}

/* The text of one part: a group's full name for its code, nothing for the track before a pair. */
static Slice
part_text(const Reader *reader, TokenRange part)
{
	uint32_t	end;
	const LexEntry *party = dlg_match(reader, part.first, LEX_PARTY, &end);
	PartyCode	holder;

	if (party && end == part.end &&
		dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, party->party), "grouping"))
		return dlg_lexicon_party_name(reader->lexicon, party->party);
	if (part.first + 2 < part.end && dlg_is(reader, part.first, "track") &&
		(holder = dlg_holder_at(reader, part.first + 2, &end)) != 0)
		part.first += 2;
	return without_codes(reader, part.first, part.end);
}

Slice
dlg_series_text(const Reader *reader, const MeetingName *name, const PartyList *pair)
{
	Slice		text = SLICE("");

	if (pair)
		for (uint32_t i = 0; i < pair->ncodes; i++)
		{
			Slice		party = dlg_pair_name(reader, pair->codes[i]);

			text = DLG_JOIN(reader->arena, text, party, i + 1 < pair->ncodes ? SLICE("-") : SLICE(""));
		}
	for (int i = 0; i < name->nparts; i++)
	{
		Slice		part = part_text(reader, name->parts[i]);

		if (name->parts[i].first < name->parts[i].end)
			text = text.len ? DLG_JOIN(reader->arena, text, SLICE(" "), part) : part;
	}
	if (name->leaders)
		text = DLG_JOIN(reader->arena, text, SLICE(" leaders' meeting"));
	return text;
}
