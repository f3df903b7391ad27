/*
 * reading.h: an arena on malloc and the lexicon of the TSV files, for programs
 * that use the core without a server.  Run from the project's root, or name
 * the lexicon's directory in the environment as DIALOGUE_LEXICON.
 */
#ifndef READING_H
#define READING_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/reader.h"

/* Chunks of one reading, chained both ways so that they can be dropped together or alone. */
typedef struct Chunk
{
	struct Chunk *next;
	struct Chunk **place;		/* what points to this one */
} Chunk;

/* Memory for an arena; owner is the address of the chain. */
static inline void *
reading_get(void *owner, size_t size)
{
	Chunk	  **chain = owner;
	Chunk	   *chunk = malloc(sizeof *chunk + size);

	if (chunk == NULL)
		abort();
	chunk->next = *chain;
	chunk->place = chain;
	if (chunk->next)
		chunk->next->place = &chunk->next;
	*chain = chunk;
	return chunk + 1;
}

/* Takes back one piece. */
static inline void
reading_free(void *owner, void *piece)
{
	Chunk	   *chunk = (Chunk *) piece - 1;

	(void) owner;
	*chunk->place = chunk->next;
	if (chunk->next)
		chunk->next->place = chunk->place;
	free(chunk);
}

static inline void
reading_drop(Chunk **chain)
{
	while (*chain)
	{
		Chunk	   *next = (*chain)->next;

		free(*chain);
		*chain = next;
	}
}

/* The whole of a stream. */
static inline Slice
reading_slurp(Arena *arena, FILE *file)
{
	size_t		room = 1 << 16;
	size_t		len = 0;
	size_t		n;
	char	   *data = malloc(room);
	Slice		text;

	while (data && (n = fread(data + len, 1, room - len, file)) > 0)
		if ((len += n) == room)
			data = realloc(data, room *= 2);
	if (data == NULL)
		abort();
	text = dlg_copy(arena, data, len);
	free(data);
	return text;
}

/* The lexicon of the TSV files. */
static inline Lexicon *
reading_lexicon(Arena *arena)
{
	const char *directory = getenv("DIALOGUE_LEXICON") ? getenv("DIALOGUE_LEXICON") : "src/lexicon";
	Lexicon    *lexicon = dlg_lexicon_new(arena);

	for (int i = 0; i < LEXTABLE_COUNT; i++)
	{
		DlgError	error = {0};
		char		path[4096];
		FILE	   *file;

		snprintf(path, sizeof path, "%s/%s.tsv", directory, dlg_lexicon_tables[i].name);
		if ((file = fopen(path, "r")) == NULL)
			continue;
		if (!dlg_lexicon_add_tsv(lexicon, (LexTable) i, reading_slurp(arena, file), &error))
			fprintf(stderr, "%s: byte %u: %s\n", path, error.offset, error.rule);
		fclose(file);
	}
	dlg_lexicon_finish(lexicon);
	return lexicon;
}

#endif
