/*
 * participant_side.c: whose side a list is on, as the words around it tell:
 * "from the X side", "on X's side", "for X".
 *
 * Invariant: only the few pieces behind the list are looked at.
 */
#include "participant_scene.h"

#define SUBJECT_ROWS 64			/* rows that are looked through for a person named before */
#define SIDE_PIECES 6			/* between a party and "side" */

/* The party in "on behalf of X" at piece i, *end the piece after it; 0 where none is. */
static PartyCode
behalf_at(const Pieces *pieces, uint32_t i, uint32_t *end)
{
	uint32_t	party = i + 3 + (kind_at(pieces, i + 3) == PIECE_THE);

	if (!dlg_piece_is(pieces, i + 1, "behalf") || !dlg_piece_is(pieces, i + 2, "of"))
		return 0;
	if (dlg_piece_is(pieces, party, "government") && dlg_piece_is(pieces, party + 1, "of"))
		party += 2 + (kind_at(pieces, party + 2) == PIECE_THE);
	if (kind_at(pieces, party) != PIECE_PARTY ||
		(kind_at(pieces, party + 1) < PIECE_AND && kind_at(pieces, party + 1) != PIECE_WORD) ||
		kind_at(pieces, party + 1) == PIECE_POSSESSIVE)
		return 0;
	*end = party + 1;
	return pieces->items[party].party;
}

/* The party in "from the X side", "on X's side", "on behalf of X" at piece i, *end the piece after it; 0: none. */
PartyCode
dlg_side_at(const Pieces *pieces, uint32_t i, uint32_t *end)
{
	uint32_t	party = i + 1 + (kind_at(pieces, i + 1) == PIECE_THE);
	uint32_t	side = party + 1 + (kind_at(pieces, party + 1) == PIECE_POSSESSIVE);

	if (kind_at(pieces, party) != PIECE_PARTY)
		return dlg_piece_is(pieces, i, "on") ? behalf_at(pieces, i, end) : 0;
	if (!(dlg_piece_is(pieces, i, "from") || dlg_piece_is(pieces, i, "on")))
		return 0;
	/* "on the EU Commission side" */
	while (side < party + SIDE_PIECES &&
		   (kind_at(pieces, side) == PIECE_FIELD || kind_at(pieces, side) == PIECE_BODY))
		side++;
	if (!dlg_piece_is(pieces, side, "side"))
		return 0;
	*end = side + 1;
	return pieces->items[party].party;
}

PartyCode
dlg_side_before(const Pieces *pieces, uint32_t i, uint32_t *end)
{
	uint32_t	party = i + 1 + (kind_at(pieces, i + 1) == PIECE_THE);

	if (!dlg_piece_is(pieces, i, "for") || kind_at(pieces, party) != PIECE_PARTY)
		return dlg_side_at(pieces, i, end);
	*end = party + 1;
	return pieces->items[party].party;
}

/*
 * The party in "from X - ", "from the X side - " at piece i, *start the piece
 * of the persons behind it; 0 where none is.
 */
static PartyCode
side_with_dash(const Pieces *pieces, uint32_t i, uint32_t *start)
{
	uint32_t	party = i + 1 + (kind_at(pieces, i + 1) == PIECE_THE);
	uint32_t	dash = party + 1 + dlg_piece_is(pieces, party + 1, "side");

	if (!(dlg_piece_is(pieces, i, "from") || dlg_piece_is(pieces, i, "on") || dlg_piece_is(pieces, i, "for")) ||
		kind_at(pieces, party) != PIECE_PARTY || dash >= pieces->nitems ||
		!(dlg_mark(pieces->reader, pieces->items[dash].first, '-') || kind_at(pieces, dash) == PIECE_COMMA ||
		  dlg_mark(pieces->reader, pieces->items[dash].first, ':')))
		return 0;
	*start = dash + 1;
	return pieces->items[party].party;
}

uint32_t
dlg_read_sides(Scene *scene, uint32_t i, FoundRole role)
{
	List	   *list = &scene->finding->list;
	uint32_t	at = i;
	uint32_t	start;
	PartyCode	party;

	while ((party = side_with_dash(scene->pieces, at, &start)) != 0 &&
		   dlg_read_list(scene->pieces, start, 0, list))
	{
		dlg_find_list(scene->finding, list, role, party, false);
		i = list->end;
		at = dlg_after_separator(scene->pieces, i);
	}
	return i;
}

/*
 * The party told after a list: "… for Japan", "… took part for Japan", "… on
 * the Japanese side"; 0 where none is.  *end becomes the piece after it.  A
 * side between commas belongs to what follows, unless that is an "and".
 */
PartyCode
dlg_party_behind(const Pieces *pieces, uint32_t i, bool sides, uint32_t *end)
{
	uint32_t	k = i + (kind_at(pieces, i) == PIECE_COMMA);
	uint32_t	after;
	PartyCode	party;

	while (sides && k < i + 4 && kind_at(pieces, k) == PIECE_WORD)
		k++;
	if (dlg_piece_is(pieces, k, "for"))
	{
		after = k + 1 + (kind_at(pieces, k + 1) == PIECE_THE);
		if (kind_at(pieces, after) != PIECE_PARTY)
			return 0;
		*end = after + 1;
		return pieces->items[after].party;
	}
	/* "A and B from Chile, and C from Peru" */
	after = k + 1 + (kind_at(pieces, k + 1) == PIECE_THE);
	if (sides && k == i && dlg_piece_is(pieces, k, "from") && kind_at(pieces, after) == PIECE_PARTY &&
		kind_at(pieces, after + 1) >= PIECE_AND && kind_at(pieces, after + 1) != PIECE_POSSESSIVE)
	{
		*end = after + 1;
		return pieces->items[after].party;
	}
	if (!sides || (party = dlg_side_at(pieces, k, &after)) == 0 ||
		(kind_at(pieces, i) == PIECE_COMMA && kind_at(pieces, after) == PIECE_COMMA &&
		 kind_at(pieces, after + 1) != PIECE_AND))
		return 0;
	*end = after;
	return party;
}

/*
 * The party of the person who is the subject of "was accompanied by" at piece
 * i, as told where that person was named before; 0 where none is.
 */
PartyCode
dlg_party_of_subject(const Finding *finding, const Pieces *pieces, uint32_t i)
{
	const Found *subject = finding->nrows ? &finding->rows[finding->nrows - 1] : NULL;

	if (subject == NULL || subject->row.person.data == NULL ||
		subject->first < pieces->items[0].first || subject->first >= pieces->items[i].first)
		return 0;
	for (uint32_t k = finding->nrows; k-- > 0 && k + SUBJECT_ROWS >= finding->nrows;)
		if (finding->rows[k].row.party && finding->rows[k].row.person.data &&
			dlg_same_person(finding->rows[k].row.person, subject->row.person))
			return finding->rows[k].row.party;
	return 0;
}

PartyCode
dlg_party_facing(const Finding *aside, FoundRole role)
{
	const PartyList *parties = &aside->reader->statement->dialogue->parties;
	PartyCode	told = aside->nrows ? aside->rows[0].row.party : 0;

	if (parties->ncodes != 2 || role == FOUND_CHAIR || !dlg_party_has(parties, told))
		return 0;
	for (uint32_t i = 1; i < aside->nrows; i++)
		if (aside->rows[i].row.party != told)
			return 0;
	return parties->codes[parties->codes[0] == told];
}

bool
dlg_follows_side(Scene *scene, uint32_t i)
{
	uint32_t	end;

	for (uint32_t k = i; k-- > 0 && k + SIDE_PIECES >= i && kind_at(scene->pieces, i - 1) == PIECE_COMMA;)
	{
		PartyCode	party = dlg_side_before(scene->pieces, k, &end);

		if (party && end + 1 == i)
		{
			scene->party = party;
			return true;
		}
	}
	return false;
}

/* Does "on the other side" follow piece i? */
bool
dlg_names_other_side(const Pieces *pieces, uint32_t i)
{
	for (uint32_t k = i; k < i + 6 && k + 1 < pieces->nitems; k++)
		if (dlg_piece_is(pieces, k, "other") && dlg_piece_is(pieces, k + 1, "side"))
			return true;
	return false;
}

uint32_t
dlg_read_second_side(Scene *scene, uint32_t i, FoundRole role, int flags)
{
	const Pieces *pieces = scene->pieces;
	List	   *list = &scene->finding->other;
	uint32_t	k = i + (kind_at(pieces, i) == PIECE_COMMA);
	uint32_t	end;
	PartyCode	party;

	k += kind_at(pieces, k) == PIECE_AND;
	k += k > i && dlg_piece_is(pieces, k, "from") && flags & CUE_BODIES;
	if (k == i || !dlg_read_list(pieces, k, flags & CUE_BODIES ? LIST_BODIES : 0, list) ||
		(party = dlg_party_behind(pieces, list->end, true, &end)) == 0)
		return i;
	dlg_find_list(scene->finding, list, role, party, false);
	return end;
}

/*
 * Steps over "officials from, on the X side," at piece i and notes the side;
 * returns the piece after it, or i.
 */
uint32_t
dlg_enter_side(Scene *scene, uint32_t i)
{
	const Pieces *pieces = scene->pieces;
	uint32_t	k = i;
	uint32_t	end;
	PartyCode	party;

	while (k < i + 5 && (kind_at(pieces, k) == PIECE_WORD || kind_at(pieces, k) == PIECE_DELEGATE ||
						 dlg_piece_is(pieces, k, "from") || dlg_piece_is(pieces, k, "of")) &&
		   !dlg_side_at(pieces, k, &end))
		k++;
	k += kind_at(pieces, k) == PIECE_COMMA;
	if ((party = dlg_side_at(pieces, k, &end)) == 0 || kind_at(pieces, end) != PIECE_COMMA)
		return i;
	scene->party = party;
	scene->delegation = true;
	return end + 1;
}

/*
 * The piece after "Leading the Chilean delegation," at the start of a
 * sentence, whose party the scene takes; 0 where that does not stand there.
 */
uint32_t
dlg_after_leading(Scene *scene)
{
	const Pieces *pieces = scene->pieces;
	uint32_t	party = 1 + (kind_at(pieces, 1) == PIECE_THE);

	if (pieces->nitems == 0 || !ONE_OF(pieces->reader, pieces->items[0].first, "leading", "heading", "spearheading") ||
		kind_at(pieces, party) != PIECE_PARTY || kind_at(pieces, party + 1) != PIECE_DELEGATE ||
		kind_at(pieces, party + 2) != PIECE_COMMA)
		return 0;
	scene->party = pieces->items[party].party;
	scene->delegation = true;
	return party + 3;
}
