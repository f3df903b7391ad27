/*
 * participant_scene.h: what is known of a sentence while it is read for
 * participants, and the readers that share it.
 */
#ifndef DLG_PARTICIPANT_SCENE_H
#define DLG_PARTICIPANT_SCENE_H

#include "participant_find.h"

/* A sentence being read. */
typedef struct Scene
{
	Finding    *finding;
	Pieces	   *pieces;
	PartyCode	party;			/* of the delegation told of */
	bool		delegation;		/* a delegation or side is the subject */
	bool		signing;		/* "the signing of" has been read */
	FoundRole	last;			/* role of the list before: "…, the Indian one by …" */
	int			last_flags;
} Scene;

/* Reads a list that is the subject of a verb at piece i; returns the piece to go on at, or i. */
extern uint32_t dlg_read_subject(Scene *scene, uint32_t i);

/* Reads ", and D and E from the Y side" at piece i; returns the piece after it, or i. */
extern uint32_t dlg_read_second_side(Scene *scene, uint32_t i, FoundRole role, int flags);

#endif
