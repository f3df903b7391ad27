/*
 * organisation_party.c: whose a body is, as the words tell that stand before
 * its name or open it.
 *
 * Invariant: at most HEAD_PIECES pieces behind a party are looked at.
 */
#include "organisation.h"

#define HEAD_PIECES 6			/* between a party that opens a name and the name's head */

/* Is the party at piece i the first word of a name: "European Space Agency", "Chilean Coast Guard"? */
static bool
is_named_so(const Pieces *pieces, uint32_t i)
{
	static const char *const heads[] = {
		"agency", "agencies", "army", "command", "commission", "corps", "embassy", "force", "guard", "institute",
		"laboratory", "mission", "navy", "organisation", "organization", "police", "service", "survey", NULL};
	uint32_t	k = i + 1;

	if (dlg_piece_is(pieces, i, "european"))
		return true;
	while (k < i + HEAD_PIECES && (kind_at(pieces, k) == PIECE_FIELD || kind_at(pieces, k) == PIECE_NAME))
		k++;
	return kind_at(pieces, k) == PIECE_BODY && dlg_is_any(pieces->reader, pieces->items[k].end - 1, heads);
}

/*
 * Is the party at piece i no part of the name that follows it ("U.S. Department", "Swiss Foreign
 * Ministry")?
 */
bool
dlg_party_stands_apart(const Pieces *pieces, uint32_t i)
{
	const Piece *piece = &pieces->items[i];
	const Piece *next = &pieces->items[i + 1];
	uint32_t	last = next->end - 1;

	if (kind_at(pieces, i + 1) == PIECE_POSSESSIVE)
		return true;
	if (is_named_so(pieces, i))
		return false;
	if (kind_at(pieces, i + 1) == PIECE_BODY)
		return (next->end - next->first > 1 && piece->flags & PIECE_NATIVE) ||
			   dlg_is(pieces->reader, last, "ministry") || dlg_is(pieces->reader, last, "department") ||
			   dlg_is(pieces->reader, last, "office") || dlg_is(pieces->reader, last, "embassy") ||
			   dlg_is(pieces->reader, last, "departments");
	return piece->flags & PIECE_NATIVE && pieces->reader->tokens[piece->end - 1].flags & TOKEN_UPPER;
}

/* The party of the dialogue whose adjective opens a name: "Chilean Space Council"; 0 where none does. */
PartyCode
dlg_party_of_adjective(const Pieces *pieces, uint32_t i)
{
	const Piece *piece = &pieces->items[i];
	const Meeting *dialogue = pieces->reader->statement->dialogue;

	return piece->kind == PIECE_PARTY && piece->flags & PIECE_NATIVE && dialogue &&
		dlg_party_has(&dialogue->parties, piece->party) ? piece->party : 0;
}

/* The piece after "the Government of" at piece i, where a party follows; else i. */
uint32_t
dlg_after_government(const Pieces *pieces, uint32_t i)
{
	uint32_t	next = i + (kind_at(pieces, i) == PIECE_THE);

	if (!dlg_piece_is(pieces, next, "government") || !dlg_piece_is(pieces, next + 1, "of"))
		return i;
	next += 2;
	return kind_at(pieces, next + (kind_at(pieces, next) == PIECE_THE)) == PIECE_PARTY ? next : i;
}
