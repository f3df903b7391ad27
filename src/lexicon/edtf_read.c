/*
 * edtf_read.c: a phrase of a text as an edtf.
 *
 * Relies on core/date_whole.c, which needs the lexicon for the names of
 * months, weekdays, seasons and numbers.
 */
#include "postgres.h"

#include "fmgr.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"

#include "compat.h"
#include "core/date/date.h"
#include "lexicon/lexicon.h"
#include "type/edtf.h"

PG_FUNCTION_INFO_V1(dlg_edtf_read_phrase);

#define PHRASE_BYTES 1000		/* a longer text is no date */

/* edtf_read(phrase, reference): null for a null phrase and where it is no date. */
Datum
dlg_edtf_read_phrase(PG_FUNCTION_ARGS)
{
	Arena		arena = dlg_lexicon_arena(CurrentMemoryContext);
	Slice		reference = NO_SLICE;
	Slice		edtf;
	char	   *utf8;

	if (PG_ARGISNULL(0) || VARSIZE_ANY_EXHDR(PG_GETARG_TEXT_PP(0)) > PHRASE_BYTES)
		PG_RETURN_NULL();
	if (!PG_ARGISNULL(1))
	{
		text	   *from = PG_GETARG_TEXT_PP(1);

		reference = (Slice) {VARDATA_ANY(from), (uint32) VARSIZE_ANY_EXHDR(from)};
	}
	utf8 = text_to_cstring(PG_GETARG_TEXT_PP(0));
	utf8 = pg_server_to_any(utf8, (int) strlen(utf8), PG_UTF8);
	edtf = dlg_date_whole(dlg_words_new(&arena, dlg_lexicon(), utf8, (uint32) strlen(utf8)), reference);
	if (edtf.data == NULL)
		PG_RETURN_NULL();
	PG_RETURN_POINTER(dlg_edtf_make(edtf.data, edtf.len, NULL));
}
