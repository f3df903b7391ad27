/*
 * dialogue.c: makes the library a module that the server accepts.
 *
 * Everything else lives with the thing it is about: see the folders beside
 * this file, each of which uses only those before it:
 * core -> type, lexicon -> statement -> search -> bm25 -> view.
 */
#include "postgres.h"

#include "fmgr.h"
#include "utils/guc.h"

#include "bm25/am.h"

PG_MODULE_MAGIC;

extern PGDLLEXPORT void _PG_init(void);

static char *language;			/* dialogue.language; SQL reads it by current_setting() */

/* Takes a language by ISO 639: two or three small letters. */
static bool
check_language(char **value, void **extra, GucSource source)
{
	size_t		n = strspn(*value, "abcdefghijklmnopqrstuvwxyz");

	if ((*value)[n] == '\0' && (n == 2 || n == 3))
		return true;
	GUC_check_errdetail("A language is given by ISO 639.");
	GUC_check_errhint("Give two or three small letters, such as en, ja or fr.");
	return false;
}

/* Makes known what the server cannot learn from the install script. */
void
_PG_init(void)
{
	DefineCustomStringVariable("dialogue.language", "The language in which views show the names of topics.",
							   "ISO 639; what has no name in it is shown in English.",
							   &language, "en", PGC_USERSET, 0, check_language, NULL, NULL);
	dlg_bm25_register_options();
}
