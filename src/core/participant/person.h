/*
 * person.h: what the readers of persons and of their posts share.
 */
#ifndef DLG_PERSON_H
#define DLG_PERSON_H

#include "participant.h"

#define OFFICE_LEAD 8			/* pieces before the head of an office: "Special Presidential …" */

/* A post being read. */
typedef struct Post
{
	uint32_t	first;			/* pieces [first, end) of the position */
	uint32_t	end;
	uint32_t	at;				/* the piece to be read next */
	Body		body;			/* the body that its "of", "at" or "in" names */
	bool		body_of;		/* … by "of": part of the position where another body follows */
	PartyCode	party;
	bool		joined;			/* has an "of", "for" … */
	bool		bare;			/* one title word: Ambassador, Senator */
	bool		plural;
	bool		small;			/* in small letters */
} Post;

/* The piece of the office that opens at piece i, after words that belong to it; 0 where none does. */
extern uint32_t dlg_office_at(const Pieces *pieces, uint32_t i);

/* Is piece i a rank before a name, Ambassador or Senator, which stands behind a post, too? */
extern bool dlg_is_rank(const Pieces *pieces, uint32_t i);

/* Does a dash between blanks stand at piece i: "Ann Lee - Director for Trade"? */
extern bool dlg_is_spaced_dash(const Pieces *pieces, uint32_t i);

/* Is the body of pieces [i, end) one word in capitals, which stands for its whole name? */
extern bool dlg_is_acronym(const Pieces *pieces, uint32_t i, uint32_t end);

/* Reads a post at piece i; `named`: its holder has been named before it. */
extern bool dlg_read_post(const Pieces *pieces, uint32_t i, bool named, Post *post);

/*
 * Reads the body that the post behind it belongs to ("NCA's Director"); *end becomes the post's first piece; false
 * where no post follows.
 */
extern bool dlg_read_employer(const Pieces *pieces, uint32_t i, Body *body, uint32_t *end);

/* Reads the bodies after a post or name: ", Directorate, Ministry", "at the Ministry". */
extern void dlg_read_bodies(const Pieces *pieces, Post *post, Person *person, uint32_t *at);

#endif
