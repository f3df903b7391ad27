/*
 * test_posting.c: blocks of postings: what is written is read, scored and
 * counted as it was; and bytes that are no block do no harm.
 */
#include "core/ranking/bm25.h"
#include "core/ranking/posting.h"
#include "tap.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define ROWS 2000				/* of a window */

static uint64_t seed = 88172645463325252u;

static uint32_t
roll(uint32_t sides)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return (uint32_t) (seed >> 11) % sides;
}

/* Every code stands for frequencies of its own, and they for it. */
static void
test_codes(void)
{
	int			known = 0;
	int			back = 1;
	uint8_t		tf[POSTING_FIELDS] = {0, 0, 0, 0};

	for (int code = 1; code < POSTING_BARE; code++)
	{
		dlg_posting_frequencies((uint8_t) code, tf);
		if (tf[0] + tf[1] + tf[2] + tf[3] == 0)
			continue;
		known++;
		back &= dlg_posting_code(tf) == code;
	}
	OK(back && known >= 200, "%d codes and back", known);
	dlg_posting_frequencies(POSTING_BARE, tf);
	OK(tf[0] == 1 && tf[1] + tf[2] + tf[3] == 0, "a bare posting counts once in D");
	OK(dlg_posting_code((uint8_t[]) {1, 0, 0, 0}) != POSTING_BARE, "one with a position is not bare");
	dlg_posting_frequencies(POSTING_OTHER, tf);
	OK(tf[0] + tf[1] + tf[2] + tf[3] == 0, "POSTING_OTHER stands for none");
	OK(dlg_posting_code((uint8_t[]) {255, 0, 0, 0}) == POSTING_OTHER &&
	   dlg_posting_code((uint8_t[]) {1, 1, 1, 1}) == POSTING_OTHER, "rare frequencies have no code");
}

/*
 * Makes a block: `kind` 0 all alike, 1 in D, 2 in any field, 3 with frequencies
 * that have no code; no two documents further apart than `gap`.
 */
static void
make_block(PostingBlock *block, uint32_t count, uint32_t gap, int kind)
{
	uint32_t	doc = roll(gap);

	memset(block, 0, sizeof *block);
	block->count = count;
	block->positions = roll(1u << 31);
	for (uint32_t i = 0; i < count; i++, doc += 1 + roll(gap))
	{
		uint8_t    *tf = block->tfs[i];

		block->docs[i] = doc;
		if (kind == 0)
			tf[0] = 1;
		else if (kind == 1)
			tf[0] = (uint8_t) (1 + roll(5));
		else if (kind == 2)
			tf[roll(4)] = (uint8_t) (1 + roll(3));
		else
			for (int f = 0; f < POSTING_FIELDS; f++)
				tf[f] = (uint8_t) (f == 0) + (uint8_t) roll(60);
		block->codes[i] = kind == 0 ? POSTING_BARE : dlg_posting_code(tf);
	}
}

/* Is the block read as it was written? */
static int
reads_back(const PostingBlock *block, const uint8_t *bytes, uint32_t size)
{
	PostingReader reader;
	uint8_t		tf[POSTING_FIELDS];

	if (!dlg_posting_open(&reader, bytes, size) || reader.count != block->count ||
		reader.positions != block->positions || reader.last != block->docs[block->count - 1] ||
		reader.end != bytes + size)
		return 0;
	for (uint32_t i = 0; i < block->count; i++)
	{
		dlg_posting_get(&reader, tf);
		if (reader.doc != block->docs[i] || dlg_posting_code_at(&reader) != block->codes[i] ||
			memcmp(tf, block->tfs[i], sizeof tf) != 0 || dlg_posting_next(&reader) != (i + 1 < block->count))
			return 0;
	}
	return !dlg_posting_next(&reader);
}

/* All sizes, widths of gaps and kinds of frequencies. */
static void
test_round_trip(void)
{
	static const uint32_t gaps[] = {1, 2, 200, 50000, 9000000};
	int			good = 1;
	int			shorter = 1;
	uint32_t	largest = 0;

	for (uint32_t count = 1; count <= POSTING_BLOCK; count++)
		for (int kind = 0; kind < 4; kind++)
			for (int g = 0; g < 5; g++)
			{
				PostingBlock block;
				PostingReader reader;
				uint8_t		bytes[POSTING_BLOCK_BYTES];
				uint32_t	size;

				make_block(&block, count, gaps[g], kind);
				block.bounded = count % 2 == 0;
				size = dlg_posting_encode(&block, bytes);
				largest = size > largest ? size : largest;
				good &= reads_back(&block, bytes, size);
				shorter &= !dlg_posting_open(&reader, bytes, size - 1);
			}
	OK(good, "blocks are read as they were written");
	OK(shorter, "a block that is cut short is none");
	OK(largest <= POSTING_BLOCK_BYTES, "no block is larger than is allowed for (%u bytes)", (unsigned) largest);
}

/* A block's bounds are those of some of its postings, or of more; none scores above what they allow, and not far below. */
static void
test_bounds(void)
{
	Bm25		model = {.k1 = 1.2, .b = 0.75, .weights = {1, 1, 1, 1}, .documents = 1e5, .average = 31};
	PostingWeights weights = {.idf = 1, .k1 = model.k1};
	int			above = 0;
	int			near = 0;

	dlg_bm25_norm_line(&model, &weights.norm_base, &weights.norm_slope);
	for (int round = 0; round < 2000; round++)
	{
		PostingBlock block;
		PostingBound bounds[POSTING_BLOCK];
		PostingReader reader;
		uint8_t		bytes[POSTING_BLOCK_BYTES];
		double		best = 0;
		double		most;

		make_block(&block, 1 + roll(POSTING_BLOCK), 9, round % 4);
		for (uint32_t i = 0; i < block.count; i++)
		{
			const uint8_t *tf = block.tfs[i];
			double		sum = tf[0] + tf[1] + tf[2] + tf[3];
			float		length = (float) roll(200) * 0.7f;
			double		score = dlg_bm25_term(&model, 1, sum, dlg_bm25_norm(&model, length));

			bounds[i] = (PostingBound) {(float) sum, length};
			best = score > best ? score : best;
		}
		dlg_posting_bound(&block, bounds);
		if (!dlg_posting_open(&reader, bytes, dlg_posting_encode(&block, bytes)))
			above = -1;
		most = dlg_posting_most(&reader, &weights);
		above += most >= best * (1 - 1e-12);
		near += most <= best * 1.1;
		block.bounded = false;
		if (!dlg_posting_open(&reader, bytes, dlg_posting_encode(&block, bytes)) ||
			dlg_posting_most(&reader, &weights) >= 0)
			above = -1;
	}
	OK(above == 2000, "no posting scores above what its block allows");
	OK(near > 1900, "which is hardly more than the best of them (within a tenth %d of 2000 times)", near);
}

typedef struct Window
{
	RowLengths	lengths;
	uint8_t		codes[ROWS * 4];
	double		sum[ROWS];
	double		tf[ROWS];
	uint64_t	scored[ROWS / 64 + 1];
	uint64_t	matched[ROWS / 64 + 1];
} Window;

/* The lengths of rows in the tests' windows, with codes of a width. */
static float scale[97];

static void
set_lengths(Window *window, uint32_t base, uint32_t rows, uint32_t width)
{
	window->lengths = (RowLengths) {window->codes, width, 97, scale};
	memset(window->codes, 0, rows * width);
	for (uint32_t row = 0; row < rows; row++)
		window->codes[row * width] = (uint8_t) ((base + row) % 97);
}

/* Runs a block through windows of `step` rows and compares each row with what dlg_bm25_term says; bit for bit. */
static int
scores_alike(const PostingBlock *block, const PostingWeights *weights, const Bm25 *model, uint32_t step,
			 uint32_t width, ShareTable *shares)
{
	static Window window;
	double		looked_up[ROWS];
	uint8_t		bytes[POSTING_BLOCK_BYTES];
	uint32_t	size = dlg_posting_encode(block, bytes);
	PostingReader readers[4];
	int			good = 1;
	uint32_t	i = 0;

	for (int r = 0; r < 4; r++)
		if (!dlg_posting_open(&readers[r], bytes, size))
			return 0;
	for (uint32_t base = 0; i < block->count; base += step)
	{
		memset(window.sum, 0, step * sizeof(double));
		memset(window.tf, 0, step * sizeof(double));
		memset(window.scored, 0, sizeof window.scored);
		memset(window.matched, 0, sizeof window.matched);
		memset(looked_up, 0, step * sizeof(double));
		set_lengths(&window, base, step, width);
		dlg_posting_score(&readers[0], weights, base, base + step, &window.lengths, NULL, window.sum, window.scored);
		dlg_posting_score(&readers[3], weights, base, base + step, &window.lengths, shares, looked_up, NULL);
		good &= memcmp(looked_up, window.sum, step * sizeof(double)) == 0;
		dlg_posting_match(&readers[1], weights, base, base + step, window.matched);
		dlg_posting_count(&readers[2], weights, base, base + step, window.tf);
		for (uint32_t row = 0; row < step; row++)
		{
			double		tf = 0;
			double		norm = dlg_bm25_norm(model, dlg_row_length(&window.lengths, row));
			int			bit = (window.matched[row / 64] >> row % 64) & 1;

			if (i < block->count && block->docs[i] == base + row)
			{
				for (int f = 0; f < POSTING_FIELDS; f++)
					tf += weights->codes->fields[f] * block->tfs[i][f];
				i++;
			}
			good &= window.sum[row] == dlg_bm25_term(model, weights->idf, tf, norm);
			good &= window.tf[row] == tf && bit == (tf > 0);
		}
		good &= memcmp(window.scored, window.matched, sizeof window.matched) == 0;
		good &= readers[0].at == i && readers[1].at == i && readers[2].at == i && readers[3].at == i;
	}
	return good;
}

/* Scores, matches and counts in windows of many sizes, over all fields and over some. */
static void
test_scores(void)
{
	static const double fields[][POSTING_FIELDS] = {{1, 1, 1, 1}, {0.1, 0.2, 0.4, 1}, {0, 0, 0, 1}, {1, 0, 2.5, 0}};
	static const uint32_t steps[] = {1, 63, 64, 500, ROWS};
	static double cells[SHARE_CELLS];
	Bm25		model = {.k1 = 1.3, .b = 0.6, .weights = {1, 1, 1, 1}, .documents = 1e5, .average = 31};

	for (int f = 0; f < 4; f++)
	{
		CodeTable	codes;
		PostingWeights weights = {.codes = &codes, .idf = dlg_bm25_idf(1e5, 777), .k1 = model.k1};
		ShareTable	shares;
		int			good = 1;

		dlg_share_table(&shares, cells);
		memcpy(codes.fields, fields[f], sizeof codes.fields);
		dlg_bm25_norm_line(&model, &weights.norm_base, &weights.norm_slope);
		dlg_code_table(&codes);
		for (int round = 0; round < 400; round++)
		{
			PostingBlock block;

			make_block(&block, 1 + roll(POSTING_BLOCK), round % 3 == 0 ? 700 : 9, round % 4);
			good &= scores_alike(&block, &weights, &model, steps[round % 5], 1u << round % 3, &shares);
		}
		OK(good, "scores are those of dlg_bm25_term to the last bit, with weights %g %g %g %g",
		   fields[f][0], fields[f][1], fields[f][2], fields[f][3]);
	}
}

/* Numbers of all lengths come back; what is cut short or too long is refused. */
static void
test_varint(void)
{
	int			good = 1;
	uint32_t	number = 0;
	uint8_t		bytes[5];

	for (int bit = 0; bit < 32; bit++)
		for (int more = -1; more <= 1; more++)
		{
			uint32_t	want = (1u << bit) + (uint32_t) more;
			uint8_t    *end = dlg_varint_put(bytes, want);

			good &= dlg_varint_get(bytes, end, &number) == end && number == want;
			good &= dlg_varint_get(bytes, end - 1, &number) == NULL;
		}
	OK(good, "numbers of 1 to 5 bytes");
	memset(bytes, 0xFF, sizeof bytes);
	OK(dlg_varint_get(bytes, bytes + 5, &number) == NULL, "a number that does not end is none");
}

/* Opens damaged blocks, each in memory of exactly its size, and does all that can be done with them. */
static void
test_damage(void)
{
	static Window window;
	static double cells[SHARE_CELLS];
	ShareTable	shares;
	CodeTable	codes = {.fields = {1, 1, 0, 1}};
	PostingWeights weights = {.codes = &codes, .idf = 1, .k1 = 1.2, .norm_base = 1.2};
	int			opened = 0;

	dlg_code_table(&codes);
	dlg_share_table(&shares, cells);
	set_lengths(&window, 0, ROWS, 1);
	for (int round = 0; round < 20000; round++)
	{
		PostingBlock block;
		PostingReader reader;
		uint8_t		bytes[POSTING_BLOCK_BYTES];
		uint8_t		tf[POSTING_FIELDS];
		uint32_t	size;
		uint8_t    *exact;

		make_block(&block, 1 + roll(POSTING_BLOCK), 1 + roll(60000), round % 4);
		size = dlg_posting_encode(&block, bytes);
		for (uint32_t n = 1 + roll(4); n > 0; n--)
			bytes[roll(2) ? roll(POSTING_HEADER) : roll(size)] = (uint8_t) roll(256);
		size -= roll(8) == 0 ? roll(size) : 0;
		exact = memcpy(malloc(size > 0 ? size : 1), bytes, size);
		if (dlg_posting_open(&reader, exact, size))
		{
			uint32_t	base = reader.doc - reader.doc % ROWS;

			opened++;
			dlg_posting_score(&reader, &weights, base, base + ROWS, &window.lengths, &shares, window.sum,
							  round % 2 ? window.matched : NULL);
			(void) dlg_posting_most(&reader, &weights);
			dlg_posting_count(&reader, &weights, base + ROWS, base + 2 * ROWS, window.tf);
			dlg_posting_match(&reader, &weights, 0, ROWS, window.matched);
			while (reader.at < reader.count)
			{
				dlg_posting_get(&reader, tf);
				(void) dlg_posting_next(&reader);
			}
		}
		free(exact);
	}
	/* the sanitizers say whether memory was left; that some were refused and some not says that it was tried */
	OK(opened > 1000 && opened < 19000, "damaged blocks do no harm (%d of 20000 pass for blocks)", opened);
}

int
main(void)
{
	for (int i = 0; i < 97; i++)
		scale[i] = (float) (1 + i) * 0.7f;
	test_codes();
	test_round_trip();
	test_bounds();
	test_scores();
	test_varint();
	test_damage();
	return DONE();
}
