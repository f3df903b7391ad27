/*
 * participant_scene.h: what is known of a sentence while it is read for
 * participants, and the readers that share it.
 */
#ifndef DLG_PARTICIPANT_SCENE_H
#define DLG_PARTICIPANT_SCENE_H

#include "participant_find.h"

#define MET_PIECES 16			/* between "met" or "held" and "with" */

/* A sentence being read. */
typedef struct Scene
{
	Finding    *finding;
	Pieces	   *pieces;
	PartyCode	party;			/* of the delegation told of */
	bool		delegation;		/* a delegation or side is the subject */
	bool		signing;		/* "the signing of" has been read */
	uint32_t	met;			/* the piece of "met" or "held" that no subject was read of; 0: none */
	FoundRole	last;			/* role of the list before: "…, the Indian one by …" */
	int			last_flags;
} Scene;

/* Notes whose delegation the words at piece i speak of. */
extern void dlg_note_delegation(Scene *scene, uint32_t i);

/* Has a list two persons or more, at most one of whom without a party? */
extern bool dlg_tells_parties(const List *list);

/* Does a list go from a person of no told party to one of the dialogue: "Director X and Chilean Ambassador Y"? */
extern bool dlg_ends_abroad(const Pieces *pieces, const List *list);

/* Reads the list after the verb of a subject: whom they met, received, were joined by. */
extern uint32_t dlg_read_other_side(Scene *scene, const Cue *cue, uint32_t next, Finding *aside, FoundRole *subject);

/* Whose side the subject of a cue is on, as the words from piece i, behind the cue, tell; 0 where they do not. */
extern PartyCode dlg_party_of_cue(const Scene *scene, const Cue *cue, uint32_t i);

/* How many persons a list names. */
extern uint32_t dlg_count_persons(const List *list);

/* Reads a list that is the subject of a verb at piece i; returns the piece to go on at, or i. */
extern uint32_t dlg_read_subject(Scene *scene, uint32_t i);

/*
 * Reads "He will lead the Chilean side", "Rojas led the Chilean side" at piece i, of somebody named before;
 * returns the piece to go on at, or i.
 */
extern uint32_t dlg_read_known(Scene *scene, uint32_t i);

/* Do words that introduce chairs stand at piece i: "the Co-Chairs, Mr. X …", "EU Co-Chairs X and Y"? */
extern bool dlg_introduces_chairs(const Pieces *pieces, uint32_t i);

/* The piece behind the colon that opens a list at piece i: ":", with `far` also "three more officials:"; else i. */
extern uint32_t dlg_after_colon(const Pieces *pieces, uint32_t i, bool far);

/* "The Council's Secretariat was represented by": the body before piece i is that of who stands in the list: true. */
extern bool dlg_take_represented(const Pieces *pieces, uint32_t i, List *list);

/* Does a word at piece i tell that what follows is not this meeting: "also met with", "separately met"? */
static inline bool
dlg_tells_beside(const Pieces *pieces, uint32_t i)
{
	return dlg_piece_is(pieces, i, "also") || dlg_piece_is(pieces, i, "separately");
}

/* The other of two parties than the one told of; 0 where there are more or none is told of. */
extern PartyCode dlg_other_party(const Scene *scene);

/* Reads "from X - D and E, from Y - F and G" at piece i; returns the piece after it, or i. */
extern uint32_t dlg_read_sides(Scene *scene, uint32_t i, FoundRole role);

/* The piece after "key sectors, including" or "many agencies, among them" at piece i, where the list begins; else i. */
extern uint32_t dlg_after_group(const Pieces *pieces, uint32_t i);

/* "…; from the Chilean side, by A and B" with the "by" at piece i: notes the side. */
extern bool dlg_follows_side(Scene *scene, uint32_t i);

/* Reads ", and D and E from the Y side" at piece i; returns the piece after it, or i. */
extern uint32_t dlg_read_second_side(Scene *scene, uint32_t i, FoundRole role, int flags);

/*
 * The piece after "officials from, on the X side," at piece i, whose side the scene takes; i where that does not
 * stand there.
 */
extern uint32_t dlg_enter_side(Scene *scene, uint32_t i);

/*
 * The piece after "Leading the X delegation," that opens a sentence, whose side the scene takes; 0 where it does not.
 */
extern uint32_t dlg_after_leading(Scene *scene);

/* Reads a list that opens with a person at piece i; false for what is theirs, "President X's plans", too. */
extern bool dlg_names_persons(const Pieces *pieces, uint32_t i, List *list);

/* Did a list of officials, who all have a post, do what the verb at piece i tells?  `there`: at the meeting itself. */
extern bool dlg_acted(const Pieces *pieces, uint32_t i, const List *list, bool there);

/* Is who stands in a list of one, with a post, quoted before it? */
extern bool dlg_is_quoted(const Pieces *pieces, const List *list);

/* The readers of participant_turn.c, as told there. */
extern bool dlg_opens_with_acronym(const Scene *scene, uint32_t i);
extern const Cue *dlg_read_bare_bodies(const Pieces *pieces, uint32_t i, List *list, uint32_t *next);
extern bool dlg_has_counterpart(const Pieces *pieces, uint32_t i);
extern uint32_t dlg_read_each_side(Scene *scene, uint32_t i);

/* Does "leading", "heading" stand at piece i? */
extern bool dlg_is_heading(const Pieces *pieces, uint32_t i);

/* Is what stands before piece i a meeting: "consultation between", "meeting yesterday between"? */
extern bool dlg_names_meeting(const Pieces *pieces, uint32_t i);

/* Does what is told follow from a meeting, named before piece i: "agreed after a meeting here | between X and Y"? */
extern bool dlg_follows_meeting(const Pieces *pieces, uint32_t i);

/* Does the clause before "between" at piece i tell of a meeting: "a talk was held", "talks took place in Oslo"? */
extern bool dlg_tells_held(const Pieces *pieces, uint32_t i);

/*
 * Where the clause opens whose verb at piece i stands before its subject: "Present on the Chilean side were the Navy
 * and …", "Also present were …", "Representing Chile was …", "Leading the Chilean delegation was …"; i where it does
 * not.
 */
extern uint32_t dlg_inverted_from(const Scene *scene, uint32_t i);

/* Does a body or party and a comma stand before piece i: "the Treasury, Australia, led by"? */
extern bool dlg_follows_body(const Pieces *pieces, uint32_t i);

/* Does a verb that tells of a meeting's place or time follow at piece i: ", was held", "took place"? */
extern bool dlg_is_held(const Pieces *pieces, uint32_t i);

#endif
