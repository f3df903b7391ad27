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
	FOUND_ACTED,				/* said or did something: the same, where nobody met for the party */
	FOUND_MEMBER,
	FOUND_SIGNATORY,
	FOUND_OBSERVER,
	FOUND_MENTION				/* named elsewhere: tells the party or post of a participant, is none */
} FoundRole;

typedef struct Found
{
	Participant row;
	FoundRole	role;
	uint32_t	list;			/* number of the list that it stands in */
	uint32_t	first;			/* first token */
	PartyCode	origin;			/* its own state, where it sits for a group of states */
	bool		bare;			/* its party is told by no word: it is the home side's, or the one left over */
	bool		mixed;			/* the list may hold persons of all parties */
	bool		author;			/* speaks as "I" or, of several, "we" (participant_author.c) */
	bool		occasion;		/* a visit or a title names it: counts where nobody else of its party took part */
	uint8_t		counterpart;	/* as in Person */
	Slice		shared;			/* the post of whose counterpart it is: its own where the text tells no other */
} Found;

typedef struct Finding
{
	Reader	   *reader;
	Found	   *rows;
	uint32_t	nrows, rows_room;
	uint32_t	nlists;
	FoundRole	lines;			/* of the lines of persons that may follow; FOUND_NONE: none may */
	uint32_t	line_list;		/* number of the list that such lines make */
	PartyCode	line_party;		/* whose delegation they name; 0: not told */
	uint32_t	lone;			/* 1 + the row of the line before, which held a titled person; 0: none */
	bool		title;			/* a title is being read: whom it names is only mentioned */
	bool		occasion;		/* … but for those who issue the statement; who visits is being read, too */
	Pieces		pieces;			/* of the sentence being read */
	List		list;			/* the list being read, and the other side's */
	List		other;
} Finding;

/* Where a cue may stand, and what it does. */
#define CUE_FINITE		0x01	/* counts after "was", "is", "delegation", "group" only */
#define CUE_DELEGATION	0x02	/* counts after a delegation or side only */
#define CUE_BODIES		0x04	/* organisations are expected */
#define CUE_MIXED		0x08	/* persons of all parties are expected */
#define CUE_LED			0x10	/* must be followed by "delegation" within a few words */
#define CUE_AFTER		0x20	/* a list of the other side follows */
#define CUE_PARTY		0x40	/* a party must follow */
#define CUE_WITH		0x80	/* the other side follows after "with" */
#define CUE_PERSONS		0x100	/* only persons do so */
#define CUE_TOGETHER	0x400	/* the other side has the same role */
#define CUE_PRINCIPAL	0x200	/* a person there is the head */
#define CUE_PAIR		0x1000	/* counts only where two persons or more do it */
#define CUE_HERE		0x2000	/* counts only where what follows is this dialogue */
#define CUE_OTHER		0x4000	/* of another side than the delegation told of */
#define CUE_VISIT		0x8000	/* one person does so to a party of the dialogue */
#define CUE_ISSUED		0x10000	/* a title says of several persons that they issue the statement */
#define CUE_HEADED		0x20000	/* somebody, or a body with a head of its name, must follow */
#define CUE_PRONOUN		0x40000	/* its subject is a pronoun */
#define CUE_COMPANY		0x800	/* of the same side as the person who is the subject */

typedef struct Cue
{
	const char *words;			/* blank between words */
	uint16_t	key;			/* of the first */
	FoundRole	role;
	int			flags;
} Cue;

/*
 * The cue for a list that follows at piece i; *next becomes the piece after it.  NULL where none stands
 * there.
 */
extern const Cue *dlg_cue_before(const Pieces *pieces, uint32_t i, uint32_t *next);

/* The verb at piece i, after the list that is its subject; *next becomes the piece after it. */
extern const Cue *dlg_cue_after(const Pieces *pieces, uint32_t i, uint32_t *next);

/* Do the words from piece i name this dialogue or a party of it, and no other? */
extern bool dlg_is_here(const Pieces *pieces, uint32_t i);

/* Is a sentence one of the first, which tell of the occasion of a statement? */
extern bool dlg_opens_statement(const Pieces *pieces);

/* The piece after ", joined by" and its like at piece i; 0 where no such words stand there. */
extern uint32_t dlg_company_at(const Pieces *pieces, uint32_t i);

/* The party in "from the X side" at piece i, *end the piece after it; 0 where none is. */
extern PartyCode dlg_side_at(const Pieces *pieces, uint32_t i, uint32_t *end);

/* The same, or that in "for X", which says so only before ", by". */
extern PartyCode dlg_side_before(const Pieces *pieces, uint32_t i, uint32_t *end);

/* The party told after a list that ends before piece i, by a side only with `sides`; 0 where none is. */
extern PartyCode dlg_party_behind(const Pieces *pieces, uint32_t i, bool sides, uint32_t *end);

/*
 * The party of the person who is the subject of "was accompanied by" at piece i, as told where that person was
 * named before; 0 where none is.
 */
extern PartyCode dlg_party_of_subject(const Finding *finding, const Pieces *pieces, uint32_t i);

/* The other of two parties than that of all whom somebody met; 0 where it is not told. */
extern PartyCode dlg_party_facing(const Finding *aside, FoundRole role);

/* Does "on the other side" follow piece i? */
extern bool dlg_names_other_side(const Pieces *pieces, uint32_t i);

/* Are two names those of one person, one of them perhaps without the given name? */
extern bool dlg_same_person(Slice a, Slice b);

/* Do two names agree letter by letter, case and accents aside? */
extern bool dlg_same_name(Slice a, Slice b);

/* Adds what a list holds, all with one role; `party` is of those that tell none. */
extern void dlg_find_list(Finding *finding, const List *list, FoundRole role, PartyCode party, bool mixed);

/* Reads a line that holds nothing but a person with a post, under a line that leads in such lines. */
extern void dlg_find_line(Finding *finding, const Sentence *sentence);

/*
 * The one party of the dialogue that has the offices and bodies in a text, by the lexicon's rows of such as only some
 * states have; 0 where there is none, or several may have them.
 */
extern PartyCode dlg_home_of(const Reader *reader, Slice text);

/* The party that is the only one to have the office or body of a row, or its person; 0 where none is. */
extern PartyCode dlg_home_party(const Finding *finding, const Found *found);

/* Is a row of the occasion only, a visit or a title, while somebody else of its party took part? */
extern bool dlg_is_only_occasion(const Finding *finding, const Found *found);

/* Gives those named by surname the full name that the text tells elsewhere: "Minister Lee", "Senator Ann Lee". */
extern void dlg_complete_names(Finding *finding);

/*
 * "Minister X and her counterpart Y", "Ministers A and B and their counterparts C and D": a counterpart holds the post
 * of who is named before, in turn where as many are.
 */
extern void dlg_share_with_counterparts(Finding *finding);

/* Gives open rows that party. */
extern void dlg_settle_by_home(Finding *finding);

/* Gives what is still open to the side that is left over. */
extern void dlg_settle_rest(Finding *finding);

/* Finds in the letterhead of a release who speaks in it as "I" and met somebody. */
extern void dlg_find_author(Finding *finding);

/* Reads the lines of names at the end of a statement. */
extern void dlg_find_signatures(Finding *finding);

/* Tells parties and roles apart, drops doubles, fills acronyms; writes the statement's participants. */
extern void dlg_settle_participants(Finding *finding);

#endif
