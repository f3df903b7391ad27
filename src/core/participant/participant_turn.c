/*
 * participant_turn.c: subjects told side by side, "From the X side, A, and from
 * the Y side, B, chaired", and those that are bodies with names of any kind.
 */
#include "participant_scene.h"

/* Does a list of acronyms stand at piece i, behind a side: "On the Chilean side, ABC, DEF and the Navy"? */
bool
dlg_opens_with_acronym(const Scene *scene, uint32_t i)
{
	return scene->delegation && scene->party && i > 0 && kind_at(scene->pieces, i - 1) == PIECE_COMMA &&
		kind_at(scene->pieces, i) == PIECE_NAME && scene->pieces->items[i].flags & PIECE_UPPER &&
		dlg_after_separator(scene->pieces, i + 1) > i + 1;
}

/*
 * Reads the list that opens with bodies at piece i once more, with names that have no head among them, where they all
 * were present: "the Navy, Petrolux and the Coast Guard were represented"; NULL where they were not.
 */
const Cue *
dlg_read_bare_bodies(const Pieces *pieces, uint32_t i, List *list, uint32_t *next)
{
	uint32_t	end = list->end;
	const Cue  *cue;

	if (list->entries[0].body.bare || kind_at(pieces, dlg_after_separator(pieces, end)) != PIECE_NAME)
		return NULL;
	if (dlg_read_list(pieces, i, LIST_BODIES, list) && list->end > end && dlg_count_persons(list) == 0 &&
		(cue = dlg_cue_after(pieces, list->end, next)) != NULL && cue->role == FOUND_MEMBER &&
		!(cue->flags & CUE_PERSONS))
		return cue;
	dlg_read_list(pieces, i, 0, list);
	return NULL;
}

/* Does the list that ends before piece i have its like of another party: "From Chile, A and B, and from Peru, …"? */
bool
dlg_has_counterpart(const Pieces *pieces, uint32_t i)
{
	uint32_t	from = dlg_after_separator(pieces, i);
	uint32_t	party = from + 1 + (kind_at(pieces, from + 1) == PIECE_THE);

	return from > i && (dlg_piece_is(pieces, from, "from") || dlg_piece_is(pieces, from, "for")) &&
		kind_at(pieces, party) == PIECE_PARTY && kind_at(pieces, party + 1) == PIECE_COMMA;
}

/*
 * "From the X side, A, and from the Y side, B, chaired": takes both, the list of the first side having been read;
 * returns the piece behind the verb, or `i`, where that list began.
 */
uint32_t
dlg_read_each_side(Scene *scene, uint32_t i)
{
	const Pieces *pieces = scene->pieces;
	List	   *first = &scene->finding->list;
	List	   *second = &scene->finding->other;
	uint32_t	from = dlg_after_separator(pieces, first->end);
	uint32_t	after;
	uint32_t	next;
	const Cue  *cue;
	PartyCode	party = from > first->end && scene->delegation ? dlg_side_at(pieces, from, &after) : 0;

	if (party == 0 || kind_at(pieces, after) != PIECE_COMMA || !dlg_names_persons(pieces, after + 1, second) ||
		(cue = dlg_cue_after(pieces, second->end, &next)) == NULL)
		return i;
	dlg_find_list(scene->finding, first, cue->role, scene->party, false);
	dlg_find_list(scene->finding, second, cue->role, party, false);
	return next;
}
