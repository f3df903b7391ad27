/*
 * series_private.h: what the files that find names of meetings share.
 */
#ifndef DLG_SERIES_PRIVATE_H
#define DLG_SERIES_PRIVATE_H

#include "series.h"

#define LEFT_MOST 40			/* tokens that a name may have before its noun */
#define ANOTHER_MOST 6			/* tokens of a second name behind "and" */
#define RIGHT_MOST 40			/* and after it */
#define LOWER_MOST 4			/* lower-case words that a lower-case name may have */
#define ACRONYMS_MOST 64		/* how many of the text's acronyms are known here */
#define KEY_WORDS 48			/* words of a key before its noun, and of the noun */

/* The words of a name as they count for its key. */
typedef struct KeyWords
{
	const Reader *reader;
	Slice		words[KEY_WORDS];	/* before the noun, then after it */
	int			nwords;
	Slice		noun[KEY_WORDS];
	int			nnouns;
	PartyList	parties;
	Slice		bracket;		/* an acronym inside the name, in brackets */
	Track		track;			/* as the name tells it */
	bool		cities;			/* cities say where it met, and are no part of its name */
} KeyWords;

/* Verbs that stand beside names of meetings in headlines and are no part of them. */
extern const char *const dlg_convening_verbs[];

/* Is token i a month or weekday; a small word that no name begins with? */
extern bool dlg_series_time(const Reader *reader, uint32_t i);
extern bool dlg_series_small(const Reader *reader, uint32_t i);

/* The word for a meeting or a body that starts at token i, the longer of the two; NULL where none does. */
extern const LexEntry *dlg_series_noun_at(const Reader *reader, uint32_t i, uint32_t *end);

/* Grow a name whose noun is known, not beyond floor and limit. */
extern void dlg_series_grow_left(const Reader *reader, uint32_t floor, MeetingName *name);
extern void dlg_series_grow_right(const Reader *reader, uint32_t limit, MeetingName *name);

/* The token after a run of capitals that starts at token i ("the Use of Information and … Technologies"). */
extern uint32_t dlg_series_run_end(const Reader *reader, uint32_t i, uint32_t limit);

/* "(TTC)", "(A-TTC)" at token i: keeps the acronym and steps over it. */
extern uint32_t dlg_series_bracket_end(const Reader *reader, uint32_t i, uint32_t limit, MeetingName *name);

/* "meeting of the X": the name becomes X's; true where X was found. */
extern bool dlg_series_take_whole(const Reader *reader, uint32_t limit, MeetingName *name);

/* Adds the group that "of" leads to in tokens [i, end), the last of them ("the Council of Ministers of the G"). */
extern void dlg_series_add_group(const Reader *reader, uint32_t i, uint32_t end, PartyList *parties);

/* "the sixth ABC ministerial meeting" is one of the council that the acronym stands for. */
extern void dlg_series_take_acronym(const Reader *reader, MeetingName *name);

/* Brings the words to the one form that keys have; the second, once the holders are known. */
extern void dlg_series_settle(KeyWords *key);
extern void dlg_series_settle_holders(KeyWords *key);

/* Is the party no state but an organisation or a group of states? */
extern bool dlg_series_group(const Reader *reader, PartyCode party);

#endif
