/*
 * participant_find.h: participants as found, before they are put together.
 */
#ifndef DLG_PARTICIPANT_FIND_H
#define DLG_PARTICIPANT_FIND_H

#include "participant_list.h"

typedef enum FoundRole
{
	FOUND_NONE,
	FOUND_CHAIR,
	FOUND_RECEIVES,				/* hosted or received the other side */
	FOUND_HOST,					/* "hosted by": head, where somebody else does not chair */
	FOUND_HEAD,
	FOUND_MET,					/* met: head as the sole principal of a party, else member */
	FOUND_MEMBER,
	FOUND_SIGNATORY,
	FOUND_OBSERVER
} FoundRole;

typedef struct Found
{
	Participant row;
	FoundRole	role;
	uint32_t	list;			/* number of the list that it stands in */
	uint32_t	first;			/* first token */
	bool		mixed;			/* the list may hold persons of all parties */
} Found;

typedef struct Finding
{
	Reader	   *reader;
	Found	   *rows;
	uint32_t	nrows, rows_room;
	uint32_t	nlists;
} Finding;

/* Adds what a list holds, all with one role; `party` is of those that tell none. */
extern void dlg_find_list(Finding *finding, const List *list, FoundRole role, PartyCode party, bool mixed);

/* Reads a sentence for participants. */
extern void dlg_find_in_sentence(Finding *finding, const Sentence *sentence, PartyCode *party);

/* Reads the lines of names at the end of a statement. */
extern void dlg_find_signatures(Finding *finding);

/* Tells parties and roles apart, drops doubles, fills acronyms; writes the statement's participants. */
extern void dlg_settle_participants(Finding *finding);

#endif
