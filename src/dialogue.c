/*
 * dialogue.c: makes the library a module that the server accepts.
 *
 * Everything else lives with the thing it is about: see the folders beside
 * this file, each of which uses only those before it:
 * core -> type, lexicon -> statement -> search -> bm25 -> view.
 */
#include "postgres.h"

#include "fmgr.h"

#include "bm25/am.h"

PG_MODULE_MAGIC;

extern PGDLLEXPORT void _PG_init(void);

/* Makes known what the server cannot learn from the install script. */
void
_PG_init(void)
{
	dlg_bm25_register_options();
}
