/*
 * read.c: the reader on the command line, without a server.
 *
 *   read [--published=YYYY-MM-DD] [--layers] < text
 *
 * Prints the JSON that dialogue.parse() returns, or with --layers the blocks
 * and sentences.
 */
#include "reading.h"

static void
print_layers(const Reader *reader)
{
	static const char *const kinds[] = {"TITLE", "HEADING", "PARAGRAPH", "NUMBERED", "BULLET", "DATELINE", "META",
	"SIGNATURE", "BOILERPLATE"};
	uint32_t	s = 0;

	for (uint32_t b = 0; b < reader->nblocks; b++)
	{
		const TextBlock *block = &reader->blocks[b];

		printf("%u %s number=%u\n", b, kinds[block->kind], block->number);
		for (; s < reader->nsentences && dlg_block_of(reader, &reader->sentences[s]) == b; s++)
		{
			Slice		text = dlg_text(reader, reader->sentences[s].first, reader->sentences[s].end);

			printf("    %.*s\n", (int) text.len, text.data);
		}
	}
}

int
main(int argc, char **argv)
{
	Chunk	   *chain = NULL;
	Arena		arena = {.get = reading_get, .drop = reading_free, .owner = &chain};
	Slice		published = NO_SLICE;
	bool		layers = false;
	Lexicon    *lexicon = reading_lexicon(&arena);
	Slice		text = reading_slurp(&arena, stdin);

	for (int i = 1; i < argc; i++)
	{
		if (strncmp(argv[i], "--published=", 12) == 0 && argv[i][12])
			published = (Slice) {argv[i] + 12, (uint32_t) strlen(argv[i] + 12)};
		else if (strcmp(argv[i], "--layers") == 0)
			layers = true;
	}
	if (layers)
		print_layers(dlg_reader_new(&arena, lexicon, text.data, text.len, published));
	else
	{
		Reader	   *reader;
		Statement  *statement = dlg_read(&arena, lexicon, text.data, text.len, published, &reader);
		Slice		json = dlg_statement_json(&arena, reader, statement);

		printf("%.*s\n", (int) json.len, json.data);
	}
	reading_drop(&chain);
	return 0;
}
