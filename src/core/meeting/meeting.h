/*
 * meeting.h: what meeting_find.c (where meetings are told of), meeting_kind.c
 * (which of them count), meeting_detail.c (when, where and by whom they are
 * held) and meeting.c (their list) share.
 */
#ifndef DLG_MEETING_H
#define DLG_MEETING_H

#include "core/header/header_opening.h"

/* A meeting told of in a sentence, and the words around it that belong to it. */
typedef struct Mention
{
	MeetingName name;
	TokenRange	sentence;
	TokenRange	before;			/* from the last mention or clause to this */
	TokenRange	after;			/* from this, or the last one joined to it by "and", to the next mention
								 * or the sentence's end */
	bool		elliptic;		/* "the third", without a noun */
	bool		verbal;			/* "met twice", "last met", "meet again" */
} Mention;

#define MEETINGS_MOST 400		/* in one text */

/* The list of meetings in the making. */
typedef struct Telling
{
	Reader	   *reader;
	const Meeting *dialogue;
	bool		named;			/* base is filled */
	MeetingName base;			/* the reported dialogue */
	bool		coming;			/* the dialogue itself is still to be held */
	bool		launched;		/* it was founded: its first meeting is still to come */
	TokenRange	frame;			/* the sentence that tells of it */
	Slice		reference;		/* what relative dates count from */
	int8_t		steps[MEETINGS_MOST];	/* whether each was told of as the last (-1) or the next (+1) */
} Telling;

#define MENTIONS_MOST 24		/* in one sentence */

/*
 * Finds the mentions of one sentence, each with the words around it; returns
 * how many.  `spoken`: the sentence before spoke of the series.
 */
extern int	dlg_find_mentions(const Telling *telling, TokenRange sentence, bool spoken, Mention *mentions);

/* Does a mention take up the meeting of another series named before it ("its next session", "last met")? */
extern bool dlg_takes_up(const Telling *telling, const Mention *before, const Mention *mention);

/* Gives each mention what is told of it where another takes it up: "the X will hold its eighth session in Oslo". */
extern void dlg_take_up(const Telling *telling, Mention *mentions, int n);

/* Are the two persons named after "between" among those of the dialogue's sentence? */
extern bool dlg_same_people(const Telling *telling, const Mention *mention);

/* Does the dialogue's own name stand in the name, by its initials ("the 6th meeting of the JWG")? */
extern bool dlg_has_short_name(const Telling *telling, const MeetingName *name);

/* Is the meeting one of the reported dialogue's own series? */
extern bool dlg_mention_own(const Telling *telling, const Mention *mention);

/* Is the name that of a meeting which the manual counts as one? */
extern bool dlg_mention_counts(const Telling *telling, const Mention *mention);

/* Is a day, a month or a place told of the mention? */
extern bool dlg_mention_told(const Telling *telling, const Mention *mention);

/* Does the mention's clause look forward ("will be held", "agreed to hold")? */
extern bool dlg_mention_future(const Telling *telling, const Mention *mention);

/* Fills held, city, country and host of a meeting from the words around its mention. */
extern void dlg_mention_detail(const Telling *telling, const Mention *mention, Meeting *meeting);

/* Lists a meeting, or adds what is told of it to one listed; step: it is the last (-1) or the next (+1). */
extern void dlg_add_meeting(Telling *telling, const Meeting *meeting, int step);

/* Does the mention stand in the sentence that tells of the dialogue? */
extern bool dlg_in_frame(const Telling *telling, const Mention *mention);

/* Does the name tell of several meetings ("the last meetings"), not of one of a plural ("round of talks")? */
extern bool dlg_is_many(const Reader *reader, const MeetingName *name);

/* Lists the meetings that one mention tells of, each by its place, its date, or "the first since"; false for none. */
extern bool dlg_tell_places(Telling *telling, const Mention *mention);
extern bool dlg_tell_dates(Telling *telling, const Mention *mention);
extern bool dlg_tell_since(Telling *telling, const Mention *mention);

#endif
