/*
 * participant_list.h: a list of persons and organisations, in reading order.
 */
#ifndef DLG_PARTICIPANT_LIST_H
#define DLG_PARTICIPANT_LIST_H

#include "participant.h"

#define LIST_BODIES 0x01		/* organisations are expected: names without a head count */
#define LIST_MOST 200			/* items of one list */

typedef struct Entry
{
	bool		is_person;		/* else a body */
	Person		person;
	Body		body;
} Entry;

typedef struct List
{
	Entry	   *entries;
	uint32_t	nentries, entries_room;
	uint32_t	first;			/* pieces [first, end) */
	uint32_t	end;
} List;

/* Steps over a comma, "and" or both, at piece i; words that add count as an "and". */
extern uint32_t dlg_after_separator(const Pieces *pieces, uint32_t i);

/* Steps over small words before an item: "senior officials from the". */
extern uint32_t dlg_skip_fillers(const Pieces *pieces, uint32_t i, bool bodies);

/* The end of "the Government of X", of "the foreign ministers of the Baltic states" at piece i; i where none stands. */
extern uint32_t dlg_skip_government(const Pieces *pieces, uint32_t i);
extern uint32_t dlg_skip_ministers(const Pieces *pieces, uint32_t i);

/* The end of a group of unnamed persons at piece i; i where none stands there. */
extern uint32_t dlg_skip_unnamed(const Pieces *pieces, uint32_t i);

/*
 * Does an item open with a post, a comma and the name of its holder?  *after becomes the piece after that, or
 * after the person or post that stands there else; i where nobody does.
 */
extern bool dlg_starts_with_post(const Pieces *pieces, uint32_t i, uint32_t *after);

/* Reads the bodies after "including", each within `parent`; returns the piece after them. */
extern uint32_t dlg_read_parts(const Pieces *pieces, uint32_t i, Slice parent, PartyCode party, List *list);

/* Reads several bodies under one plural head at piece i; returns the piece after them, or i where none stands there. */
extern uint32_t dlg_read_plural(const Pieces *pieces, uint32_t i, List *list);

/* Does a pronoun that owns stand at piece i: his, their? */
extern bool dlg_is_possessive(const Pieces *pieces, uint32_t i);

/*
 * The same of an item in a list whose first one does so; in any other list, of one whose holder has no
 * post of his own behind his name.
 */
extern bool dlg_holder_follows(const Pieces *pieces, uint32_t i, bool office_first, uint32_t *after);

/*
 * Reads one item at piece i, `office_first` and `person`, somebody is there, by the above; false where there is none.
 */
extern bool dlg_read_item(const Pieces *pieces, uint32_t i, int flags, bool office_first, bool person, List *list,
						  uint32_t *end);

/* Reads the list at piece i; false where no item stands there. */
extern bool dlg_read_list(const Pieces *pieces, uint32_t i, int flags, List *list);

/*
 * "As told in a statement released by the Ministry of Trade, Minister X met": drops the bodies before the first
 * person.
 */
extern void dlg_drop_agent(List *list);

/* Has a list bodies of two parties: "the Ministry of Trade of X and that of Y"? */
extern bool dlg_tells_sides(const List *list);

/* Is a list two persons, or more of whom each is of another party: "A of Chile, B of Peru, C of Kenya"? */
extern bool dlg_is_of_each(const List *list);

/* Does the verb of a list of participants stand at piece i, perhaps behind a comma? */
extern bool dlg_cue_follows(const Pieces *pieces, uint32_t i);

/* Is the small word at piece i a verb in the past? */
extern bool dlg_is_past(const Pieces *pieces, uint32_t i);

/*
 * Reads holders of one post in the order of their states, "the Foreign Ministers of Peru and Colombia, X and
 * Y", at piece i; returns the piece after them, or i where there are not as many names as states.
 */
extern uint32_t dlg_read_respective(const Pieces *pieces, uint32_t i, List *list);

/* Gives the persons of a list the post, body and party that they share with their neighbours. */
extern void dlg_share_posts(const Pieces *pieces, List *list);

/* Makes one person of several posts before one name. */
extern void dlg_join_posts(const Pieces *pieces, List *list);

/*
 * Gives a side to the bodies of one list for all delegations: by the party in
 * a body's own name, else as its marked neighbours.
 */
extern void dlg_share_sides(const Pieces *pieces, List *list);

/*
 * "Chile, represented by X,", "the delegation of Peru, headed by Y": is it told behind the party at piece i who led it?
 */
extern bool dlg_is_led_beside(const Pieces *pieces, uint32_t i);

#endif
