/*
 * header_opening.h: what the files that read the top of a statement share.
 *
 * header_gather.c gathers the meetings that titles name and the frames of the
 * opening sentences, header_choose.c chooses among them, header_holder.c says who holds
 * the meeting, header.c fills the statement.
 */
#ifndef DLG_HEADER_OPENING_H
#define DLG_HEADER_OPENING_H

#include "header.h"

#define TITLES_MOST 8
#define OPENING_SENTENCES 10	/* where the frame of the dialogue is looked for */
#define OPENING_BLOCKS 24		/* where titles are looked for */
#define NEAR_SENTENCES 24		/* where names are looked for */

/* What the top of the text tells. */
typedef struct Opening
{
	Reader	   *reader;
	Frame		titles[TITLES_MOST];
	int			ntitles;
	Frame		frames[OPENING_SENTENCES];
	int			places[OPENING_SENTENCES];	/* which sentence of the prose each frame is */
	int			nframes;
	Frame		chosen;			/* the one of the reported dialogue */
	Slice		page_date;		/* the first whole date of the text, where its day of publication is not known */
} Opening;

/* The first whole date of the text. */
extern Slice dlg_page_date(const Reader *reader);

/* Fills titles and frames. */
extern void dlg_gather_meetings(Opening *opening);

/* Is the sentence one of a paragraph, numbered or not? */
extern bool dlg_is_prose(const Reader *reader, const Sentence *sentence);

/* Is the title a line of a list below the frame, and none of what the opening reports? */
extern bool dlg_is_listed_below(const Reader *reader, const Frame *frame, const Frame *title);

/* Has the group its own code as a holder: a grouping or an organisation? */
extern bool dlg_is_group(const Reader *reader, PartyCode party);

/* Do two names near each other name one series? */
extern bool dlg_same_series(const Reader *reader, const MeetingName *a, const MeetingName *b);

/*
 * Looks at the top of the text and chooses the frame of the reported dialogue:
 * reader->opening, NULL where there is none.
 */
extern void dlg_open_statement(Reader *reader);

/*
 * Where no sentence tells of a meeting: a journey to another state, a gathering of foreigners, what was done at a
 * group's summit.
 */
extern bool dlg_choose_journey(const Reader *reader, Frame *chosen);

/* Reads the dialogue of a statement in another language than English; false where it reports none. */
extern bool dlg_read_foreign_header(Reader *reader);

/* Reads when and where the meeting of the frame was held. */
extern void dlg_read_circumstances(const Opening *opening, const Frame *frame, Meeting *meeting);

/*
 * Day and place as other sentences near the frame's tell them that speak of the same meeting; those that point at it
 * by its acronym, its number or "this".
 */
extern void dlg_read_told(const Opening *opening, const Frame *frame, Meeting *meeting, Slice reference);
extern void dlg_read_pointed(const Reader *reader, const Frame *frame, Meeting *meeting, Slice reference);

/* Is the meeting at token i one that another follows or builds on, or at which something was done before? */
extern bool dlg_is_linked(const Reader *reader, uint32_t first, uint32_t i);

/*
 * Where the meeting's own sentence tells them not: day and place from the lead
 * of the news, from a dateline of the same day, from a visit, from where a
 * guest was welcomed to (false where nowhere); is [range) on a journey?
 */
extern void dlg_read_lead(const Reader *reader, const Frame *frame, Meeting *meeting, Slice reference);
extern void dlg_read_dateline_place(const Reader *reader, const Frame *frame, Meeting *meeting);
extern void dlg_read_visit(const Reader *reader, const Frame *frame, Meeting *meeting, Slice reference);

/* The days of a tour of several states, in the place of those of one of its meetings. */
extern void dlg_read_tour(const Reader *reader, const Frame *frame, Meeting *meeting, Slice reference);
extern bool dlg_is_journey(const Reader *reader, TokenRange range);
extern bool dlg_guest_came(const Reader *reader, const Frame *frame, Meeting *meeting);

/* Makes an interval of the one day told of a meeting that took more ("the two-day dialogue"). */
extern void dlg_extend_days(const Reader *reader, const Frame *frame, Meeting *meeting);

/* The parties who hold the dialogue of this frame. */
extern void dlg_find_holders(const Opening *opening, const Frame *frame, PartyList *list);

/* The year in the dialogue's name as another line writes it ("the 2020 A-B Dialogue"); NO_SLICE where none. */
extern Slice dlg_year_named(const Opening *opening);

/* Takes name and ordinal from a sentence after the frame that says which meeting it was. */
extern void dlg_take_calling(const Opening *opening, Frame *frame);

/* The best writing of the series among the titles and the frame: with its parties, not in capitals. */
extern MeetingName dlg_best_name(const Opening *opening, const Frame *frame);

#endif
