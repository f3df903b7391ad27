/*
 * topic.c: the topics that a text names, in whatever language.
 *
 * Relies on core/naming.h.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "fmgr.h"
#include "mb/pg_wchar.h"
#include "utils/array.h"
#include "utils/builtins.h"

#include "core/lexicon/naming.h"
#include "lexicon/lexicon.h"

PG_FUNCTION_INFO_V1(dlg_topics);

static bool
is_among(const Slice *slugs, uint32 n, Slice slug)
{
	for (uint32 i = 0; i < n; i++)
		if (dlg_same(slugs[i], slug))
			return true;
	return false;
}

/* topics(body): the slugs, in the order in which the text first names them. */
Datum
dlg_topics(PG_FUNCTION_ARGS)
{
	Arena		arena = dlg_lexicon_arena(CurrentMemoryContext);
	char	   *utf8 = text_to_cstring(PG_GETARG_TEXT_PP(0));
	struct
	{
		Slice	   *slugs;
		uint32		nslugs, slugs_room;
	}			topics = {NULL, 0, 0};
	Naming	   *namings;
	uint32		n;
	Datum	   *values;

	utf8 = pg_server_to_any(utf8, (int) strlen(utf8), PG_UTF8);
	n = dlg_namings(&arena, dlg_lexicon(), utf8, (uint32) strlen(utf8), &namings);
	for (uint32 i = 0; i < n; i++)
		if (namings[i].entry->text.len > 0 && !is_among(topics.slugs, topics.nslugs, namings[i].entry->text))
			DLG_PUSH(&arena, &topics, slugs, namings[i].entry->text);
	values = palloc((topics.nslugs + 1) * sizeof(Datum));
	for (uint32 i = 0; i < topics.nslugs; i++)
		values[i] = PointerGetDatum(cstring_to_text_with_len(topics.slugs[i].data,
															 (int) topics.slugs[i].len));
	PG_RETURN_ARRAYTYPE_P(construct_array(values, (int) topics.nslugs, TEXTOID, -1, false, TYPALIGN_INT));
}
