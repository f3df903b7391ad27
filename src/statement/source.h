/*
 * source.h: a body of text as the core reads it, and what it read.
 *
 * Relies on the core and on the lexicon's glue.  A Source holds its text in
 * UTF-8 and everything that was read from it in one memory context of its own:
 * dlg_close drops it all.
 */
#ifndef DLG_SOURCE_H
#define DLG_SOURCE_H

#include "postgres.h"

#include "core/reader.h"
#include "utils/date.h"

typedef struct Source
{
	MemoryContext memory;		/* holds all below; reset or deleted as a whole */
	Arena		arena;
	const char *text;			/* UTF-8 */
	uint32		len;
	Reader	   *reader;
	Statement  *statement;
} Source;

/*
 * Reads a body (a text datum, maybe toasted) that was published on a day or,
 * with `day` null, at no known date.  The source lives in a child of the
 * current memory context until dlg_close.
 */
extern Source *dlg_open(Datum body, const DateADT *day);
extern void dlg_close(Source *source);

/* An arena that draws from a memory context and answers interrupts. */
extern Arena dlg_server_arena(MemoryContext memory);

/* The body in UTF-8, for functions that need no reading; an error in a database of encoding SQL_ASCII. */
extern const char *dlg_utf8(Datum body, uint32 *len);

/* A piece of UTF-8 text in the database's encoding. */
extern text *dlg_server_text(Slice slice);
extern char *dlg_server_cstring(Slice slice);

#endif
