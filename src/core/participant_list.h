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

/* Reads the list at piece i; false where no item stands there. */
extern bool dlg_read_list(const Pieces *pieces, uint32_t i, int flags, List *list);

/* Gives the persons of a list the post, body and party that they share with their neighbours. */
extern void dlg_share_posts(List *list);

/* Makes one person of several posts before one name. */
extern void dlg_join_posts(const Pieces *pieces, List *list);

/*
 * Gives a side to the bodies of one list for all delegations: by the party in
 * a body's own name, else as its marked neighbours.
 */
extern void dlg_share_sides(const Pieces *pieces, List *list);

#endif
