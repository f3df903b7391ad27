/*
 * posting.c: fuzz target: takes any bytes for a block of postings and does with it all that a scan does.
 *
 * Whatever they say, nothing outside the block is read and nothing outside the
 * window written.  Where the documents ascend up to the last, which is what a
 * writer makes, all ways through the block agree.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/ranking/posting.h"

#define MUST(condition) \
	do { if (!(condition)) { fprintf(stderr, "broken: %s\n", #condition); abort(); } } while (0)

#define ROWS 2048

extern int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Memory of exactly a window, so that the sanitizers see a write beyond it. */
typedef struct Window
{
	uint8_t    *codes;			/* of lengths */
	double	   *sum;
	double	   *tf;
	uint64_t   *scored;
	uint64_t   *matched;
} Window;

static Window
open_window(void)
{
	Window		window = {calloc(ROWS, 1), calloc(ROWS, sizeof(double)), calloc(ROWS, sizeof(double)),
		calloc(ROWS / 64, sizeof(uint64_t)), calloc(ROWS / 64, sizeof(uint64_t))};

	MUST(window.codes && window.sum && window.tf && window.scored && window.matched);
	for (int i = 0; i < ROWS; i++)
		window.codes[i] = (uint8_t) (i % 50);
	return window;
}

static void
close_window(Window *window)
{
	free(window->codes);
	free(window->sum);
	free(window->tf);
	free(window->scored);
	free(window->matched);
}

/* Steps through the block; true where its documents ascend and end with the last. */
static bool
step_through(PostingReader reader)
{
	uint32_t	doc = reader.doc;
	int			n = 0;
	bool		ascend = true;

	for (;;)
	{
		uint8_t		tf[POSTING_FIELDS];

		dlg_posting_get(&reader, tf);
		ascend = ascend && tf[0] + tf[1] + tf[2] + tf[3] > 0;
		n++;
		if (!dlg_posting_next(&reader))
			break;
		ascend = ascend && reader.doc > doc;
		doc = reader.doc;
	}
	MUST(n == reader.count && !dlg_posting_next(&reader));
	return ascend && doc == reader.last;
}

/* Takes the block window by window from its first document on, four ways at once. */
static void
take_windows(const PostingReader *block, const PostingWeights *weights, bool sound)
{
	static double cells[SHARE_CELLS];
	float		scale[50];
	ShareTable	shares;
	PostingReader readers[4] = {*block, *block, *block, *block};
	uint32_t	base = block->doc / ROWS * ROWS;

	dlg_share_table(&shares, cells);
	for (int i = 0; i < 50; i++)
		scale[i] = (float) i;
	(void) dlg_posting_most(block, weights);

	for (int n = 0; n < 64 && base <= UINT32_MAX - ROWS; n++, base += ROWS)
	{
		Window		window = open_window();
		double	   *looked_up = calloc(ROWS, sizeof(double));
		RowLengths	lengths = {window.codes, 1, 50, scale};

		dlg_posting_score(&readers[0], weights, base, base + ROWS, &lengths, NULL, window.sum, window.scored);
		dlg_posting_score(&readers[3], weights, base, base + ROWS, &lengths, &shares, looked_up, NULL);
		MUST(readers[3].at == readers[0].at && memcmp(looked_up, window.sum, ROWS * sizeof(double)) == 0);
		free(looked_up);
		dlg_posting_match(&readers[1], weights, base, base + ROWS, window.matched);
		dlg_posting_count(&readers[2], weights, base, base + ROWS, window.tf);
		MUST(readers[0].at == readers[1].at && readers[1].at == readers[2].at && readers[0].at <= readers[0].count);
		MUST(memcmp(window.scored, window.matched, ROWS / 8) == 0);
		for (uint32_t row = 0; row < ROWS && sound; row++)
		{
			bool		matched = (window.matched[row / 64] >> row % 64) & 1;

			MUST((window.tf[row] > 0) == matched && (window.sum[row] > 0) == matched);
		}
		close_window(&window);
		if (readers[0].at == readers[0].count)
			return;
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const double fields[][POSTING_FIELDS] = {{1, 1, 1, 1}, {0.5, 0, 0, 2}, {0, 0, 0, 0}};
	PostingReader reader;
	uint32_t	number;

	for (const uint8_t *at = data; at != NULL && at < data + size;)
		at = dlg_varint_get(at, data + size, &number);
	if (!dlg_posting_open(&reader, data, size))
		return 0;
	MUST(reader.end <= data + size && reader.others <= reader.end && reader.doc <= reader.last);
	for (int f = 0; f < 3; f++)
	{
		CodeTable	codes;
		PostingWeights weights = {.codes = &codes, .idf = 1.5, .k1 = 1.2, .norm_base = 0.3, .norm_slope = 0.03};

		memcpy(codes.fields, fields[f], sizeof codes.fields);
		dlg_code_table(&codes);
		take_windows(&reader, &weights, step_through(reader));
	}
	return 0;
}
