/*
 * participant.h: what the files that read persons and organisations share.
 *
 * A sentence that tells of participants is cut into pieces: names, offices,
 * organisation words, fields of work, parties, marks and small words.  Two
 * readers work on pieces: organisation.c reads one body, person.c one person
 * with post and body; participant_list.c reads lists of both, and
 * participant.c finds what role a list has and whose delegation it is.
 */
#ifndef DLG_PARTICIPANT_H
#define DLG_PARTICIPANT_H

#include "core/reader.h"

#define FOLD_ROOM 64
#define ACRONYMS_COMPARED 256	/* earlier pairs that a later one is compared with */
#define PIECES_MOST 1500		/* of a sentence; what lies beyond is not read for participants */

typedef enum PieceKind
{
	PIECE_WORD,					/* a small word or a number that is none of the below */
	PIECE_NAME,					/* a capitalised word that the lexicon does not place */
	PIECE_FIELD,				/* what offices and bodies deal with: Foreign Affairs, Security … */
	PIECE_OFFICE,
	PIECE_BODY,					/* the head of an organisation's name, or a whole known name */
	PIECE_PARTY,
	PIECE_HONORIFIC,
	PIECE_DELEGATE,				/* officials, representatives, delegation, side … */
	PIECE_BRIEF,				/* a defined acronym in its brackets */
	PIECE_JOIN,					/* of, for, to, at, in, on, from, in charge of */
	PIECE_THE,
	PIECE_AND,
	PIECE_COMMA,
	PIECE_SEMICOLON,
	PIECE_POSSESSIVE,
	PIECE_OPEN,
	PIECE_CLOSE,
	PIECE_STOP					/* any other mark; the sentinel after the last piece */
} PieceKind;

#define PIECE_KNOWN		0x01	/* BODY: a whole name, not only a head */
#define PIECE_UPPER		0x02	/* in capitals: an acronym or a surname */
#define PIECE_SUBUNIT	0x04	/* BODY: a part of a body: division, unit, section … */
#define PIECE_PLURAL	0x08	/* BODY, OFFICE: a plural that is shared by what follows */
#define PIECE_NATIVE	0x10	/* PARTY: adjective or code, no part of a name */
#define PIECE_SMALL		0x20	/* OFFICE, BODY: in small letters */

typedef struct Piece
{
	uint32_t	first;			/* tokens [first, end) */
	uint32_t	end;
	PieceKind	kind;
	uint32_t	flags;
	PartyCode	party;			/* PARTY, and known bodies of a party */
} Piece;

typedef struct Pieces
{
	Reader	   *reader;
	Piece	   *items;			/* nitems of them, then one STOP */
	uint32_t	nitems, items_room;
	bool		brief;			/* one of them is a BRIEF */
	uint32_t	offices;		/* the piece after the last OFFICE, 0 where none is */
	uint32_t	persons;		/* … that a person may begin with: an office, a title, a name of two words */
	uint32_t	bodies;			/* … that makes what is around it a body */
	bool		delegates;		/* one of them is a DELEGATE */
} Pieces;

/* One organisation as a list names it. */
typedef struct Body
{
	Slice		name;			/* data == NULL: none */
	Slice		acronym;
	Slice		within;
	PartyCode	party;
	uint32_t	first;			/* tokens [first, end) of all that was read */
	uint32_t	end;
	uint32_t	core;			/* tokens [core, core_end) of the name */
	uint32_t	core_end;
	bool		subunit;
	bool		bare;			/* has no head of an organisation */
} Body;

typedef struct Person
{
	Slice		name;			/* data == NULL: only a post */
	Slice		position;
	uint32_t	post;			/* tokens [post, post_end) of the position */
	uint32_t	post_end;
	Body		body;
	PartyCode	party;
	uint32_t	first;			/* tokens [first, end) */
	uint32_t	end;
	bool		weak_position;	/* a bare title before the name: Ambassador, Senator */
	bool		plural;			/* the post is a plural that the next name shares */
	bool		heads;			/* "(head of delegation)" stands behind it */
	bool		sent;			/* the party is told by "for": those named before it share it */
	uint8_t		counterpart;	/* named as the first, second … counterpart of those named before; 0: is none */
} Person;

/* What stands at piece i: a stop beyond the last. */
static inline PieceKind
kind_at(const Pieces *pieces, uint32_t i)
{
	return i < pieces->nitems ? pieces->items[i].kind : PIECE_STOP;
}

/*
 * The body that the post of tokens [first, limit) ends with, in another language ("Director im Außenministerium"):
 * its *name, and where the words that lead to it begin; `limit` where none does.
 */
extern uint32_t dlg_foreign_body_of(Reader *reader, uint32_t first, uint32_t limit, Slice *name);

/* Cuts tokens [first, end) into pieces. */
extern void dlg_cut_pieces(Pieces *pieces, Reader *reader, uint32_t first, uint32_t end);

/* Is piece i this small word? */
static inline __attribute__((always_inline)) bool
dlg_piece_is(const Pieces *pieces, uint32_t i, const char *word)
{
	return i < pieces->nitems && dlg_is(pieces->reader, pieces->items[i].first, word);
}

/* Reads a body at piece i; false where none starts there.  *end becomes the piece after it. */
extern bool dlg_read_body(const Pieces *pieces, uint32_t i, Body *body, uint32_t *end);

/*
 * The end of a list of fields that goes on over the comma or "and" at piece i inside one name; 0 where none
 * does.
 */
extern uint32_t dlg_fields_go_on(const Pieces *pieces, uint32_t i, bool offices);

/* Does a day or a month stand at token i, not the name of somebody: "Ann May", "Jan Bos"? */
extern bool dlg_is_day_or_month(const Reader *reader, uint32_t i);

/* The end of the run of name pieces at piece i: i where no personal name stands there. */
extern uint32_t dlg_name_run(const Pieces *pieces, uint32_t i);

/* Do letters that follow a name, such as MP, KC or OBE, stand at piece i? */
extern bool dlg_is_post_nominal(const Pieces *pieces, uint32_t i);

/* Reads a person at piece i; `shared` is the plural post of the person before, or null. */
extern bool dlg_read_person(const Pieces *pieces, uint32_t i, const Person *shared, bool office_first,
							Person *person, uint32_t *end);

/*
 * The comma after the bodies between a post and its holder, ", Ministry of
 * Finance, Ann Lee", at the comma's piece i; i where none stand there.  They
 * become *person's, where it is not null.
 */
extern uint32_t dlg_skip_bodies(const Pieces *pieces, uint32_t i, Person *person);

extern Acronym *dlg_acronym_ending(const Reader *reader, uint32_t end);
extern void dlg_drop_double_acronyms(Statement *statement);

#endif
