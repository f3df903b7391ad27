/*
 * debris.h: a text without what copying and page layout have left in it.
 */
#ifndef DLG_DEBRIS_H
#define DLG_DEBRIS_H

#include "core/reader.h"

#define FILLER '\x01'			/* a byte that is no part of the text and parts no words */

/*
 * Makes reader->text a copy of what was given, of the same length, in which
 * tags, entities, numbers of pages and the like are blanked; where there are
 * none it stays what was given (reader->given).
 */
extern void dlg_clear_debris(Reader *reader);

/* May the text hold tags or entities of HTML?  Blanks them. */
extern bool dlg_has_markup(const char *text, uint32_t len);
extern void dlg_blank_markup(Arena *arena, char *text, uint32_t len);

#endif
