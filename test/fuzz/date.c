/*
 * date.c: fuzz target: reads any bytes as a phrase that is a date.
 *
 * What is read is EDTF, with a date to count from and without; text that is
 * EDTF already is read, too.
 */
#include <stdint.h>

#include "../core/reading.h"

#include "core/date/date.h"
#include "core/edtf/edtf.h"

#define MUST(condition) \
	do { if (!(condition)) { fprintf(stderr, "broken: %s\n", #condition); abort(); } } while (0)

extern int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static Chunk *kept = NULL;
	static Arena keeper = {.get = reading_get, .owner = &kept};
	static const Lexicon *lexicon = NULL;
	static const char *const references[] = {NULL, "2024-02-29", "0001-01-01", "9999-12", "2023"};
	Chunk	   *chunks = NULL;
	Arena		arena = {.get = reading_get, .owner = &chunks};
	const char *text = (const char *) data;
	Edtf		edtf;
	DlgError	error;
	bool		is_edtf = size <= 40 && dlg_edtf_read(text, size, &edtf, &error);
	Reader	   *reader;

	if (lexicon == NULL)
		lexicon = reading_lexicon(&keeper);
	reader = dlg_words_new(&arena, lexicon, text, (uint32_t) size);
	for (size_t i = 0; i < sizeof references / sizeof *references; i++)
	{
		Slice		reference = references[i] ? (Slice) {references[i], (uint32_t) strlen(references[i])} : NO_SLICE;
		Slice		date = dlg_date_whole(reader, reference);

		MUST(date.data == NULL || dlg_edtf_read(date.data, date.len, &edtf, &error));
		MUST(date.data != NULL || !is_edtf);
		for (uint32_t k = 0; k < reader->ntokens; k++)
		{
			uint32_t	end = k;

			date = dlg_date_at(reader, k, reference, &end);
			MUST(date.data == NULL || (end > k && end <= reader->ntokens));
			MUST(date.data == NULL || dlg_edtf_read(date.data, date.len, &edtf, &error));
		}
	}
	reading_drop(&chunks);
	return 0;
}
