/*
 * commitment.h: what commitment_*.c share.
 *
 *   commitment.c          which acts bind, and to which clauses
 *   commitment_list.c     the bullets that they lead in to
 *   commitment_content.c  where the conduct starts
 *   commitment_await.c    what is looked forward to
 *   commitment_split.c    whether it is one or several
 *   commitment_field.c    renewed, due, partners, topics
 *   commitment_foreign.c  acts and commitments of statements in other languages
 *   commitment_foreign_word.c  what their words show by their endings
 */
#ifndef DLG_COMMITMENT_H
#define DLG_COMMITMENT_H

#include "core/clause/clause.h"

#define PIECES 40				/* conducts that one clause is split into */

/* The conducts of one clause as token ranges. */
typedef struct Pieces
{
	uint32_t	first[PIECES];
	uint32_t	end[PIECES];
	int			n;
} Pieces;

/* What the commitments of one act have in common. */
typedef struct Binding
{
	ActReader  *acts;
	const Passage *passage;
	uint32_t	act;			/* index */
	uint32_t	verb;			/* the reporting verb's token */
	Frame		frame;
	uint32_t	limit;			/* the act's clause ends here */
	bool		aim;			/* the act is told by the noun of an aim: "Our goal is to V" */
	bool		renewed;
	Slice		due;			/* told before the conduct, for all of it */
} Binding;

/*
 * The first token of the conduct that the act binds to; NOWHERE where it names none.  *limit
 * may be drawn in.
 */
extern uint32_t dlg_conduct(Binding *binding);

/* A conduct at or behind token i, after "to", "for" or "in": an infinitive, a gerund, an action noun. */
extern uint32_t dlg_conduct_at(const Passage *passage, uint32_t i, uint32_t limit);

/* "that the fifth consultations will be held": the verb behind will, shall or intend to; NOWHERE without one. */
extern uint32_t dlg_behind_modal(const Passage *passage, uint32_t i, uint32_t limit);

/* Does "their third round of talks", "talks" stand at token i: where it was agreed? */
extern bool dlg_tells_occasion(const Passage *passage, uint32_t i);

/* "look forward to holding X", "to the forum that will be held": its conduct. */
extern uint32_t dlg_awaited_conduct(const Binding *binding);

/*
 * "their commitment to the alliance and their intent to work": the conduct of a second noun from token
 * `first` on, with the place of its "and"; NOWHERE without one.
 */
extern uint32_t dlg_second_noun(const Passage *passage, uint32_t first, uint32_t limit, bool bare,
								uint32_t *and);

/* "agreed on the following: to V", "The following was decided: V-ing X": the conduct behind the colon; else NOWHERE. */
extern uint32_t dlg_listed_conduct(const Binding *binding);

/* Has the verb at token i an object of its own before the coordination at `cut`? */
extern bool dlg_has_object(const Passage *passage, uint32_t i, uint32_t cut);

/* Does the word end in -ing, whatever the lexicon holds it for? */
static inline bool
dlg_is_ing(const Reader *reader, uint32_t i)
{
	return dlg_has_ending(reader, i, 4, "ing");
}

/* May a base form at token `verb` be a noun: something that no object follows? */
extern bool dlg_may_be_noun(const Passage *passage, uint32_t verb, uint32_t end);

/*
 * Does a verb without an object stand right before the coordination at token i, so that the verbs share one: "prevent,
 * respond to, and …"?
 */
extern bool dlg_shares_object(const Passage *passage, uint32_t i);

/* The token behind "second," or "finally," at token i, else i. */
extern uint32_t dlg_behind_ordinal(const Passage *passage, uint32_t i);

/* Cuts [first, end) into conducts. */
extern void dlg_split_conduct(const Passage *passage, uint32_t first, uint32_t end, Pieces *pieces);

/* The passage's first token behind a name set before the matter: "Clean Energy: …". */
extern uint32_t dlg_behind_label(const Passage *passage);

/* The time of what follows that a sentence opens with ("Over the next year, …"). */
extern Slice dlg_opening_time(const Binding *binding);

/*
 * The bullets that an act leads in to: behind its colon, or behind "the following". True where
 * there are some.
 */
extern bool dlg_read_bullets(Binding *binding, Passage *passage, uint32_t block);

/* Writes one commitment down. */
extern void dlg_add_commitment(const Binding *binding, uint32_t first, uint32_t end);

/* Is the lemma one of those that restate: reaffirm, continue, remain …? */
extern bool dlg_restates(Slice verb);

/* Does a time, as EDTF, reach the day of the meeting or later? */
extern bool dlg_reaches(Slice due, Slice held);

/* Takes a partner in, once. */
extern void dlg_add_partner(const Reader *reader, Commitment *commitment, PartyCode party);

/* The time told among tokens [first, end), not before the meeting; NO_SLICE where none is. */
extern Slice dlg_due_in(const Binding *binding, uint32_t first, uint32_t end);

#endif
