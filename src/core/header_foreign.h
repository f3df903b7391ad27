/*
 * header_foreign.h: what the files that read statements in other languages
 * than English share: header_foreign.c (meetings that bear a name) and
 * header_foreign_meet.c (people who met).
 */
#ifndef DLG_HEADER_FOREIGN_H
#define DLG_HEADER_FOREIGN_H

#include "header_opening.h"

/* The parties that tokens [range) name as equals, until the sentence goes on to something else. */
extern void dlg_foreign_parties(const Reader *reader, TokenRange range, PartyList *list);

/* The date of the sentence, a day before anything less; NO_SLICE where it tells none. */
extern Slice dlg_foreign_held(const Reader *reader, TokenRange range, Slice reference);

/* The first city after a word for "in"; where there are no blanks, the first at all. */
extern void dlg_foreign_place(const Reader *reader, TokenRange range, Meeting *meeting);

/* Does a verb in the sentence say that people met? */
extern bool dlg_foreign_tells(const Reader *reader, TokenRange range);

/*
 * A meeting without a name that the first sentences tell of by a verb ("se
 * reunieron", "a rencontré", "traf"): fills *meeting; false where none is.
 */
extern bool dlg_foreign_meets(const Reader *reader, Slice reference, Meeting *meeting);

#endif
