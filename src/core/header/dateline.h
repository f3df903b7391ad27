/*
 * dateline.h: where the words of a release begin, behind "OSLO, 3 May 2021 -".
 */
#ifndef DLG_DATELINE_H
#define DLG_DATELINE_H

#include "core/series/series.h"

/* The token after the dateline with which [range) begins, range.first where it begins with none. */
extern uint32_t dlg_after_dateline(const Reader *reader, TokenRange range);

#endif
