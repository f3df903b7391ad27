/*
 * participant_foreign.h: persons in the making, as participant_foreign.c and
 * participant_foreign_shared.c read them.
 */
#ifndef DLG_PARTICIPANT_FOREIGN_H
#define DLG_PARTICIPANT_FOREIGN_H

#include "participant.h"

#define LEADERS_MOST 12

/* A person in the making. */
typedef struct Leader
{
	uint32_t	name;			/* tokens [name, name_end) */
	uint32_t	name_end;
	uint32_t	post;			/* tokens [post, post_end) */
	uint32_t	post_end;
	PartyCode	party;			/* 0: not told */
	Slice		body;
	const char *singular;		/* of the post's first word, which several share; else null */
	bool		chair;
	bool		sent;			/* leads a delegation */
	bool		member;			/* of those whom a delegation is said to be made up of */
} Leader;

/* The mark at which the words that belong to a post end; a hyphen inside a word is none. */
extern uint32_t dlg_leader_post_end(const Reader *reader, uint32_t i, uint32_t limit);

/*
 * The first party of the dialogue that tokens [first, limit) name; 0 where none is, *other where one of no part in it
 * is.
 */
extern PartyCode dlg_leader_party(const Reader *reader, uint32_t first, uint32_t limit, bool *other);

/*
 * "la délégation norvégienne était conduite par", "auf japanischer Seite": the party of the delegation or side named
 * last before token i; else 0.  *told becomes true where it is a delegation's.
 */
extern PartyCode dlg_delegation_party(const Reader *reader, const Sentence *sentence, uint32_t i, bool *told);

/* "la delegación chilena estuvo conformada por": the party of the delegation whose members the sentence lists, or 0. */
extern PartyCode dlg_made_up_of(const Reader *reader, const Sentence *sentence, uint32_t *from);

/* The name at token i, behind titles and a rank; *end is the token after it, or where it would begin. */
extern uint32_t dlg_leader_name(const Reader *reader, uint32_t i, uint32_t limit, uint32_t *end);

/*
 * Reads several whom the words at token i tell of at once: holders of one post, counterparts; returns their number,
 * 0 where they tell of none.
 */
extern int	dlg_shared_leaders(Reader *reader, const Sentence *sentence, uint32_t i, Leader *out);

#endif
