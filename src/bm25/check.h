/*
 * check.h: what bm25_check asks of check_bounds.c.
 */
#ifndef DLG_BM25_CHECK_H
#define DLG_BM25_CHECK_H

#include "bm25/segment.h"

/*
 * Says what is wrong with the bounds of a lexeme, and with how far its blocks
 * and pages say they reach; NULL: nothing.  `lengths`: of each row of the segment.
 */
extern const char *dlg_check_bounds(const Segment *segment, const DictionaryEntry *entry,
									const double weights[POSTING_FIELDS], const float *lengths);

#endif
