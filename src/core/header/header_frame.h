/*
 * header_frame.h: what header_frame.c (verbs of meeting), header_tense.c (their
 * voice and time), header_meet.c (people who meet), header_visit.c (guests and
 * journeys), header_talk.c (calls and talks) and header_venue.c (venues, occasions)
 * share.
 */
#ifndef DLG_HEADER_FRAME_H
#define DLG_HEADER_FRAME_H

#include "header.h"

/* What the words of a sentence may tell of, all together: most are no sentence for most readers. */
typedef struct Hints
{
	uint32_t	deeds;			/* DEED_ bits */
	uint16_t	uses;			/* USE_ bits */
} Hints;

/* Does a form of "be", of "have" stand within the three tokens before token i, not before `first`? */
extern bool dlg_is_passive(const Reader *reader, uint32_t first, uint32_t i);
extern bool dlg_is_perfect(const Reader *reader, uint32_t first, uint32_t i);

/* "is honored to welcome": does somebody say of the verb at token i that it gives pleasure? */
extern bool dlg_is_pleased(const Reader *reader, uint32_t first, uint32_t i);

/* Is the verb at token i told of as something to come? */
extern bool dlg_is_future(const Reader *reader, uint32_t first, uint32_t i);

/* Does it tell of a habit ("have been held since 1991"), of an earlier time ("last met in May")? */
extern bool dlg_is_habit(const Reader *reader, TokenRange range, uint32_t i);
extern bool dlg_is_last_time(const Reader *reader, uint32_t first, uint32_t i);

/* Does token i begin where or when something was ("in", "today"), or with whom? */
extern bool dlg_is_where(const Reader *reader, uint32_t i);

/* A stay elsewhere for a meeting of many, at which others were met. */
typedef struct Stay
{
	uint32_t	place;			/* token of the city or state */
	MeetingName aim;			/* what it was for */
} Stay;

/*
 * "who is visiting Lemuria to attend the X", "while in Oslo for the X", "during her trip to Oslo for the X", at the
 * verb or noun.
 */
extern bool dlg_find_stay(const Reader *reader, uint32_t i, Stay *stay);

/*
 * Is the meeting named at token i only where others met: "on the sidelines of the X", what somebody stays elsewhere
 * for?
 */
extern bool dlg_is_aside(const Reader *reader, uint32_t i);

/* The last meeting named in [first, end). */
extern bool dlg_name_before(const Reader *reader, uint32_t first, uint32_t end, MeetingName *name);

/*
 * "The Dialogue follows the meeting held in Oslo", "builds on the first, which was held", "followed the X, which was
 * held": an earlier one's verb?
 */
extern bool dlg_is_of_earlier(const Reader *reader, const Frame *frame);

/* Is the body one of a single government, as councils and commissions mostly are? */
extern bool dlg_is_institution(const Reader *reader, const MeetingName *name);

/* Parties meet, at the frame's verb: perhaps for, at or during a meeting that is named. */
extern bool dlg_try_meets(const Reader *reader, Frame *frame);

/* "hosted on 3 May in Oslo the X": the token after the day and the place, before an article; i where none follows. */
extern uint32_t dlg_after_adverbial(const Reader *reader, uint32_t i, uint32_t limit);

/* "began two days of talks": the verb stands at frame->verb. */
extern bool dlg_try_begins(const Reader *reader, Frame *frame);

/* Are the two sides told behind the meeting's noun, which ends at token at: "in Oslo between the Minister and"? */
extern bool dlg_names_sides(const Reader *reader, const Frame *frame, uint32_t at);

/* Does "with" and somebody in office follow the frame's verb ("met on Friday with Lemurian Minister X")? */
extern bool dlg_meets_official(const Reader *reader, const Frame *frame);

/*
 * "met with a group of Lemurian women", "with" at token i or after "today": people whom only an adjective of their
 * country describes, nobody in office among them.
 */
extern bool dlg_meets_people(const Reader *reader, const Frame *frame, uint32_t i);

/* "held a working dinner with her Lemurian counterpart": something was held, at frame->verb, with whom people meet. */
extern bool dlg_try_counterparts(const Reader *reader, Frame *frame);

/* "met for the 11th time": the ordinal, 0 where none is told within [i, end). */
extern uint32_t dlg_times_met(const Reader *reader, uint32_t i, uint32_t end);

/* How many parties stand in tokens [first, end). */
extern uint32_t dlg_count_holders(const Reader *reader, uint32_t first, uint32_t end);

/*
 * "President X of A and Prime Minister Y of B": do people in office stand on both sides of an "and" in [first, verb)?
 */
extern bool dlg_are_joined(const Reader *reader, uint32_t first, uint32_t verb);

/* Somebody spoke with people in office: the verb of speaking stands at frame->verb. */
extern bool dlg_try_speaks(const Reader *reader, Frame *frame);

/* "called President X to congratulate him", "paid a courtesy call on the Minister", at frame->verb. */
extern bool dlg_try_calls(const Reader *reader, Frame *frame);
extern bool dlg_try_call_held(const Reader *reader, Frame *frame);

/* People of two parties signed something: "signed" stands at frame->verb. */
extern bool dlg_try_signs(const Reader *reader, Frame *frame);

/* "on the occasion of the X", anywhere in the frame's range. */
extern bool dlg_try_occasion(const Reader *reader, Frame *frame, Hints hints);

/* "during the third A-B Dialogue", anywhere in the frame's range. */
extern bool dlg_try_venue(const Reader *reader, Frame *frame, Hints hints);

/* The meeting for which parties met, named in [at, limit) after "for", "to convene" and the like. */
extern void dlg_find_purpose(const Reader *reader, Frame *frame, uint32_t at, uint32_t limit);

/* Somebody received, hosted or welcomed people who came: the verb stands at frame->verb. */
extern bool dlg_try_receives(const Reader *reader, Frame *frame);

/* "X was received by the Minister of A": "received" stands at frame->verb. */
extern bool dlg_try_received(const Reader *reader, Frame *frame);

/* A delegation goes to others for a meeting that bears their names, or somebody visits another state. */
extern bool dlg_try_visits(const Reader *reader, Frame *frame);

/*
 * "Meeting in Oslo, Minister X and Minister Y said", "The 52nd A Meeting
 * issued": at the front of the frame's range.
 */
extern bool dlg_try_opening(const Reader *reader, Frame *frame, Hints hints);

/* "A and B discussed", anywhere in the frame's range. */
extern bool dlg_find_talk(const Reader *reader, Frame *frame, Hints hints);

#endif
