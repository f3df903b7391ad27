/*
 * read.c: the reader on the command line, without a server.
 *
 *   read [--published=YYYY-MM-DD] [--lexicon=DIRECTORY] [--layers] < text
 *
 * Prints the JSON that dialogue.parse() returns, or with --layers the blocks
 * and sentences.  The lexicon comes from the TSV files of the directory
 * (src/lexicon).
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/reader.h"

static void *
get(void *owner, size_t size)
{
	void	   *memory = malloc(size);

	(void) owner;
	if (memory == NULL)
		abort();
	return memory;
}

/* The whole of a stream; an empty slice for none. */
static Slice
slurp(FILE *file)
{
	size_t		room = 1 << 16;
	size_t		len = 0;
	size_t		n;
	char	   *data = get(NULL, room);

	while (file && (n = fread(data + len, 1, room - len, file)) > 0)
		if ((len += n) == room && (data = realloc(data, room *= 2)) == NULL)
			abort();
	return (Slice) {data, (uint32_t) len};
}

static Lexicon *
load_lexicon(Arena *arena, const char *directory)
{
	Lexicon    *lexicon = dlg_lexicon_new(arena);

	for (int i = 0; i < LEXTABLE_COUNT; i++)
	{
		DlgError	error = {0};
		char		path[4096];
		FILE	   *file;

		snprintf(path, sizeof path, "%s/%s.tsv", directory, dlg_lexicon_tables[i].name);
		if ((file = fopen(path, "r")) == NULL)
			continue;
		if (!dlg_lexicon_add_tsv(lexicon, (LexTable) i, slurp(file), &error))
			fprintf(stderr, "%s: byte %u: %s\n", path, error.offset, error.rule);
		fclose(file);
	}
	dlg_lexicon_finish(lexicon);
	return lexicon;
}

static void
print_layers(const Reader *reader)
{
	static const char *const kinds[] = {"TITLE", "HEADING", "PARAGRAPH", "NUMBERED", "BULLET", "DATELINE", "META",
	"SIGNATURE", "BOILERPLATE"};
	uint32_t	s = 0;

	for (uint32_t b = 0; b < reader->nblocks; b++)
	{
		const Block *block = &reader->blocks[b];

		printf("%u %s number=%u lead=%d level=%u\n", b, kinds[block->kind], block->number, block->lead, block->level);
		for (; s < reader->nsentences && reader->sentences[s].block == b; s++)
		{
			Slice		text = dlg_text(reader, reader->sentences[s].first, reader->sentences[s].end);

			printf("    %.*s\n", (int) text.len, text.data);
		}
	}
}

int
main(int argc, char **argv)
{
	Arena		arena = {.get = get};
	const char *directory = "src/lexicon";
	Slice		published = NO_SLICE;
	bool		layers = false;
	Lexicon    *lexicon;
	Reader	   *reader;
	Slice		text;

	for (int i = 1; i < argc; i++)
	{
		if (strncmp(argv[i], "--published=", 12) == 0 && argv[i][12])
			published = (Slice) {argv[i] + 12, (uint32_t) strlen(argv[i] + 12)};
		else if (strncmp(argv[i], "--lexicon=", 10) == 0)
			directory = argv[i] + 10;
		else if (strcmp(argv[i], "--layers") == 0)
			layers = true;
	}
	lexicon = load_lexicon(&arena, directory);
	text = slurp(stdin);
	if (layers)
		print_layers(dlg_reader_new(&arena, lexicon, text.data, text.len, published));
	else
	{
		Statement  *statement = dlg_read(&arena, lexicon, text.data, text.len, published, &reader);
		Slice		json = dlg_statement_json(&arena, reader, statement);

		printf("%.*s\n", (int) json.len, json.data);
	}
	return 0;
}
