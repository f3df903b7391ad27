/*
 * source.c: takes a body from the server, hands it to the core, takes strings back.
 *
 * Relies on source.h.  Invariant: all memory of a reading is in its own
 * context, so an error or a cancelled query leaves nothing behind.  The text
 * is converted character by character, so spans mean the same in every
 * encoding of the database.
 */
#include "statement/source.h"

#include "compat.h"
#include "fmgr.h"
#include "lexicon/lexicon.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/datetime.h"
#include "utils/memutils.h"

/* Gives the arena a chunk; bodies near 1 GB need more than palloc gives. */
static void *
get_chunk(void *owner, size_t size)
{
	return MemoryContextAllocHuge((MemoryContext) owner, size);
}

/* Takes back a large piece that the core has outgrown. */
static void
drop_piece(void *owner, void *piece)
{
	pfree(piece);
}

/* Answers Ctrl-C and statement_timeout in the midst of a reading. */
static void
poll_interrupts(void *owner)
{
	CHECK_FOR_INTERRUPTS();
}

Arena
dlg_server_arena(MemoryContext memory)
{
	return (Arena) {.get = get_chunk, .drop = drop_piece, .poll = poll_interrupts, .owner = memory};
}

/* Detoasts a body and converts it to UTF-8. */
const char *
dlg_utf8(Datum body, uint32 *len)
{
	text	   *detoasted = DatumGetTextPP(body);
	char	   *data = VARDATA_ANY(detoasted);
	int			size = VARSIZE_ANY_EXHDR(detoasted);
	char	   *utf8;

	if (GetDatabaseEncoding() == PG_SQL_ASCII)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("statements cannot be read in a database of encoding SQL_ASCII"),
				 errdetail("Spans count characters, and this encoding does not tell where characters begin."),
				 errhint("Create the database with ENCODING 'UTF8'.")));
	utf8 = pg_server_to_any(data, size, PG_UTF8);
	*len = utf8 == data ? (uint32) size : (uint32) strlen(utf8);
	return utf8;
}

/* Writes a day as EDTF; the null slice for one outside the years 1 to 9999. */
static Slice
edtf_day(Arena *arena, const DateADT *day)
{
	int			y,
				m,
				d;

	if (day == NULL || DATE_NOT_FINITE(*day))
		return NO_SLICE;
	j2date(*day + POSTGRES_EPOCH_JDATE, &y, &m, &d);
	if (y < 1 || y > 9999)
		return NO_SLICE;
	return dlg_format(arena, "%04d-%02d-%02d", y, m, d);
}

/* Reads a body; see source.h. */
Source *
dlg_open(Datum body, const DateADT *day)
{
	MemoryContext memory = AllocSetContextCreate(CurrentMemoryContext, "dialogue reading",
												 ALLOCSET_DEFAULT_SIZES);
	MemoryContext before = MemoryContextSwitchTo(memory);
	Source	   *source = palloc0(sizeof(Source));

	source->memory = memory;
	source->arena = dlg_server_arena(memory);
	source->text = dlg_utf8(body, &source->len);
	source->statement = dlg_read(&source->arena, dlg_lexicon(), source->text, source->len,
								 edtf_day(&source->arena, day), &source->reader);
	MemoryContextSwitchTo(before);
	return source;
}

void
dlg_close(Source *source)
{
	MemoryContextDelete(source->memory);
}

/* Converts a slice to a string of the database's encoding, in the current context. */
char *
dlg_server_cstring(Slice slice)
{
	char	   *utf8 = MemoryContextAllocHuge(CurrentMemoryContext, (Size) slice.len + 1);

	memcpy(utf8, slice.data, slice.len);
	utf8[slice.len] = '\0';
	return pg_any_to_server(utf8, (int) slice.len, PG_UTF8);
}

text *
dlg_server_text(Slice slice)
{
	if (GetDatabaseEncoding() == PG_UTF8)
		return cstring_to_text_with_len(slice.data, (int) slice.len);
	return cstring_to_text(dlg_server_cstring(slice));
}
