/*
 * core.c: how fast the core alone reads, and how much memory a reading takes.
 *
 *   core [--print] < texts
 *
 * The texts stand one after another with a byte 1 between them.  Prints their
 * number and length, the speed, and the largest memory that one reading held
 * at once beyond a megabyte, as a multiple of its text; or, with --print, the
 * JSON of each text on a line of its own, to compare two versions by.
 */
#include <time.h>

#include "../core/reading.h"

#define SEPARATOR 1
#define FREE_OF_CHARGE (1024.0 * 1024)	/* bytes of a reading that do not count */

/* A piece that the arena has got; its size is taken off when it is dropped. */
typedef struct Piece
{
	struct Piece *next;
	struct Piece **place;
	size_t		size;
	size_t		unused;			/* keeps what follows 16-aligned */
} Piece;

typedef struct Memory
{
	Piece	   *pieces;
	size_t		now;
	size_t		most;
} Memory;

static void *
get(void *owner, size_t size)
{
	Memory	   *memory = owner;
	Piece	   *piece = malloc(sizeof *piece + size);

	if (piece == NULL)
		abort();
	piece->size = size;
	piece->next = memory->pieces;
	piece->place = &memory->pieces;
	if (piece->next)
		piece->next->place = &piece->next;
	memory->pieces = piece;
	memory->now += size;
	if (memory->now > memory->most)
		memory->most = memory->now;
	return piece + 1;
}

static void
drop(void *owner, void *data)
{
	Memory	   *memory = owner;
	Piece	   *piece = (Piece *) data - 1;

	*piece->place = piece->next;
	if (piece->next)
		piece->next->place = piece->place;
	memory->now -= piece->size;
	free(piece);
}

/* Reads one text; returns the most bytes that it held at once. */
static size_t
read_one(const Lexicon *lexicon, const char *text, uint32_t len, bool print)
{
	Memory		memory = {NULL, 0, 0};
	Arena		arena = {.get = get, .drop = drop, .owner = &memory};
	Reader	   *reader;
	Statement  *statement = dlg_read(&arena, lexicon, text, len, NO_SLICE, &reader);

	if (print)
	{
		Slice		json = dlg_statement_json(&arena, reader, statement);

		printf("%.*s\n", (int) json.len, json.data);
	}
	while (memory.pieces)
		drop(&memory, memory.pieces + 1);
	return memory.most;
}

int
main(int argc, char **argv)
{
	Chunk	   *chain = NULL;
	Arena		arena = {.get = reading_get, .drop = reading_free, .owner = &chain};
	bool		print = argc > 1 && strcmp(argv[1], "--print") == 0;
	Lexicon    *lexicon = reading_lexicon(&arena);
	Slice		texts = reading_slurp(&arena, stdin);
	const char *end = texts.data + texts.len;
	uint32_t	n = 0;
	double		worst = 0;
	double		seconds;
	clock_t		start = clock();

	for (const char *p = texts.data; p < end; n++)
	{
		const char *stop = memchr(p, SEPARATOR, (size_t) (end - p));
		uint32_t	len = (uint32_t) ((stop ? stop : end) - p);
		double		beyond = (double) read_one(lexicon, p, len, print) - FREE_OF_CHARGE;

		if (len && beyond / len > worst)
			worst = beyond / len;
		p += len + 1;
	}
	seconds = (double) (clock() - start) / CLOCKS_PER_SEC;
	if (!print)
		printf("%u texts, %.1f MB in %.3f s: %.1f MB/s; memory at most %.1f times the text + 1 MB\n",
			   n, texts.len / 1e6, seconds, texts.len / 1e6 / seconds, worst);
	reading_drop(&chain);
	return 0;
}
