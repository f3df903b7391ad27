/*
 * header_frame.h: what header_frame.c (verbs of meeting) and header_talk.c
 * (talks, venues, occasions) share.
 */
#ifndef DLG_HEADER_FRAME_H
#define DLG_HEADER_FRAME_H

#include "header.h"

/* How many parties stand in tokens [first, end). */
extern uint32_t dlg_count_holders(const Reader *reader, uint32_t first, uint32_t end);

/* Somebody spoke with people in office: the verb of speaking stands at frame->verb. */
extern bool dlg_try_speaks(const Reader *reader, Frame *frame);

/* "called President X to congratulate him": "called" stands at frame->verb. */
extern bool dlg_try_calls(const Reader *reader, Frame *frame);

/* "on the occasion of the X", anywhere in the frame's range. */
extern bool dlg_try_occasion(const Reader *reader, Frame *frame);

/* "during the third A-B Dialogue", anywhere in the frame's range. */
extern bool dlg_try_venue(const Reader *reader, Frame *frame);

/* "A and B discussed", anywhere in the frame's range. */
extern bool dlg_find_talk(const Reader *reader, Frame *frame);

#endif
