/*
 * header.h: what header.c, header_when.c, header_frame.c, header_party.c,
 * header_held.c, header_place.c, host.c and meeting.c share: frames, dates and
 * places of meetings.
 *
 * A frame is a sentence (or a title) that tells of a meeting: that it was
 * held, that parties held it, or that they met.
 */
#ifndef DLG_HEADER_H
#define DLG_HEADER_H

#include "dateline.h"

#include "core/series/series.h"

typedef enum FrameKind
{
	FRAME_NONE,
	FRAME_HELD,					/* the meeting was held, took place, met: its name comes first */
	FRAME_HOLDS,				/* parties held, convened, organised it */
	FRAME_MEETS,				/* parties met, gathered, spoke */
	FRAME_RECEIVES,				/* one party received another */
	FRAME_LAUNCHES,				/* parties launched a dialogue to come */
	FRAME_TITLE					/* the name stands in a title */
} FrameKind;

typedef struct Frame
{
	FrameKind	kind;
	TokenRange	range;			/* the sentence */
	uint32_t	verb;			/* tokens [verb, verb_end) */
	uint32_t	verb_end;
	int			form;			/* the verb's, VerbForm bits */
	bool		passive;
	bool		future;
	bool		remote;			/* a call: it has no place */
	bool		named;			/* name is filled */
	uint32_t	goal;			/* the token of the state or city that a visit goes to, 0 where none is told */
	MeetingName name;
} Frame;

/* The frame that a sentence [range) makes, kind FRAME_NONE where it makes none. */
extern Frame dlg_find_frame(const Reader *reader, TokenRange range);

/*
 * The token where the purpose of the meeting begins ("to discuss …"), the end
 * of the sentence where none is told.
 */
extern uint32_t dlg_purpose_at(const Reader *reader, const Frame *frame);

/* The parties that the frame's sentence says took part. */
extern void dlg_frame_parties(const Reader *reader, const Frame *frame, PartyList *list);

/* The state named at the token where a visit goes to, by itself or by its city; 0 where none is. */
extern PartyCode dlg_goal_party(const Reader *reader, uint32_t i);

/* The parties whose delegations or sides the first `limit` tokens tell of ("the Lemurian delegation"). */
extern void dlg_delegations(const Reader *reader, uint32_t limit, PartyList *list);

/* Is it an adjective or a people's name that tells of a party ("Lemurian")? */
static inline bool
dlg_by_adjective(const LexEntry *party)
{
	return dlg_slice_is(party->text, "adjective") || dlg_slice_is(party->text, "demonym");
}

/* Does an office stand at token i, in capitals or not ("Minister of Mines", "foreign minister")? */
extern bool dlg_is_office(const Reader *reader, uint32_t i, uint32_t *end);

/* Is token i "counterpart", or "colleagues" behind whose they are: "his Chilean colleagues"? */
extern bool dlg_is_counterpart(const Reader *reader, uint32_t i);

/* Does a party stand before the frame's verb; does somebody in office? */
extern void dlg_frame_subject(const Reader *reader, const Frame *frame, bool *party, bool *official);

#define UNSAID_TOKENS 600		/* of the top, in which the side left unsaid is looked for */

/*
 * The state that the first `limit` tokens speak of most, as an actor, beside
 * those known: whose officials are named without their country, as a
 * government's own releases do.  0 where none stands out.
 */
extern PartyCode dlg_unsaid_party(const Reader *reader, uint32_t limit, const PartyList *known);

/*
 * Does the text open with a trip, to come or made ("will travel to Lemuria", "led a delegation to Oslo", "on his visit to
 * Lemuria")?  Adds the
 * states that it goes to, and those who travel.
 */
extern bool dlg_find_trip(const Reader *reader, PartyList *list, bool *future);

/* Does the text speak as that state's own release: of its administration, its seat of government? */
extern bool dlg_is_home(const Reader *reader, PartyCode party);

/*
 * The first parties joined as equals ("A and B", "A-B", "between A and B") in
 * [range), two or more, the first of them before token `limit`; false where none.
 */
extern bool dlg_joined_parties(const Reader *reader, TokenRange range, uint32_t limit, PartyList *list);

/* The year, or the whole date, that days without a year take: of publication, of a name, of the page. */
extern Slice dlg_reference(const Reader *reader, const Frame *frame);

/* A date when a meeting was held, in [range), from token `from` on first; NO_SLICE where none. */
extern Slice dlg_held_in(const Reader *reader, TokenRange range, uint32_t from, Slice reference);

/* The same for several meetings: all the days told, as a set where there are two. */
extern Slice dlg_all_held_in(const Reader *reader, TokenRange range, Slice reference);

typedef struct Place
{
	Slice		city;
	PartyCode	country;
	bool		remote;			/* online: no place */
	bool		several;		/* one of two: no single place */
	bool		seat;			/* the seat of the country's government: it is one of those who meet */
} Place;

/* The name of the city at tokens [i, end), without state or district. */
extern Slice dlg_city_text(const Reader *reader, uint32_t i, uint32_t end);

/* The city of the release's dateline ("OSLO, May 3, 2021 - …"), false where it has none. */
extern bool dlg_dateline(const Reader *reader, Place *place);

/*
 * The day of the dateline, on which "today" is, where it is none long before the publication; else the reference.
 * Without a reference it may have no year.
 */
extern Slice dlg_dateline_day(const Reader *reader, Slice reference);

/* The part of the frame's sentence that tells of its meeting and not of another. */
extern TokenRange dlg_frame_clause(const Reader *reader, const Frame *frame);

/* The day of the weekday at token i, the last before the reference or the next after it. */
extern Slice dlg_weekday_at(const Reader *reader, uint32_t i, Slice reference, bool future);

/*
 * The same for the weekdays that begin at token i ("Tuesday and Wednesday", "Monday to Thursday"): an interval, or a
 * set where days lie between two.  The token of the last of them, i where it stands alone.
 */
extern Slice dlg_weekdays_at(const Reader *reader, uint32_t i, Slice reference, bool future);
extern uint32_t dlg_last_weekday(const Reader *reader, uint32_t i);

/* Is the day among those of the interval ("2021-05-03/2021-05-04")? */
extern bool dlg_is_among(Slice interval, Slice day);

/* Where a meeting was held, as tokens [range) tell; false where they tell nothing. */
extern bool dlg_place_in(const Reader *reader, TokenRange range, Place *place);

/* The same of the frame's meeting: a country alone in what they met for ("to discuss the crisis in A") is no place. */
extern bool dlg_place_of(const Reader *reader, const Frame *frame, TokenRange range, Place *place);

/* Is the text a programme: does it head its parts "Session 1" and the like? */
extern bool dlg_is_programme(const Reader *reader);

/* Reads the hosts of the reported dialogue that the frame tells of. */
extern void dlg_read_hosts(Reader *reader, const Frame *frame);

/* Adds the hosts listed in tokens [i, limit), which begin with one, if they do. */
extern void dlg_add_hosts(Reader *reader, uint32_t i, uint32_t limit, bool organiser);

/* Reads hosts whom sentences near the frame's tell of: "Oslo will host the meeting", "with A hosting". */
extern void dlg_hosts_around(Reader *reader, const Frame *frame);

/* Reads the host whom the parties thank for having them, where none is known: "thanked A for hosting this Dialogue". */
extern void dlg_thanked_hosts(Reader *reader, const Frame *frame);

/*
 * Reads the host in whose name somebody in office hosts ("Minister X hosted her counterparts"); from the frame's
 * sentence or those near it.  The first token of the subject of the verb, a quotation's own.
 */
extern void dlg_official_hosts(Reader *reader, const Frame *frame);
extern bool dlg_official_host(Reader *reader, const Frame *frame, TokenRange range);
extern uint32_t dlg_subject_first(const Reader *reader, uint32_t first, uint32_t verb);

/* The host named in [range) by "hosted by", "at", "of which X was host"; NO_SLICE where none. */
extern Slice dlg_host_in(const Reader *reader, TokenRange range);

/*
 * The frame of the reported dialogue as header.c chose it, under the best of its
 * names, for the later parts of the reading; false where the text names none.
 */
extern bool dlg_dialogue_name(const Reader *reader, Frame *frame);

#endif
