/*
 * posting.c: the blocks of posting.h, written, read and scored.
 *
 * add_whole and take_width are where a ranked query spends its time: a look
 * into a table and one addition a posting, or one division, and no branch that
 * depends on the data but the rare POSTING_OTHER.
 *
 * Invariant: a reader that dlg_posting_open let pass never leaves its block,
 * whatever the bytes say; documents below `base` or from `limit` on are not
 * touched even where a damaged block holds them out of order.
 */
#include "posting.h"

#include <float.h>
#include <math.h>
#include <string.h>

static void
put16(uint8_t *to, uint32_t number)
{
	uint16_t	n = (uint16_t) number;

	memcpy(to, &n, sizeof n);
}

/* The upper half of a float that is not below 0, rounded down, or up. */
static uint16_t
half_float(float number, bool up)
{
	uint32_t	bits;

	memcpy(&bits, &number, sizeof bits);
	return (uint16_t) ((bits >> 16) + (up && (bits & 0xFFFF) != 0));
}

static float
whole_float(const uint8_t *half)
{
	uint32_t	bits = (uint32_t) half[0] << 16 | (uint32_t) half[1] << 24;
	float		number;

	memcpy(&number, &bits, sizeof number);
	return number;
}

/* Makes of two bounds that follow one another one that covers both. */
static uint32_t
join_bounds(PostingBound *bounds, uint32_t n)
{
	uint32_t	near = 1;

	for (uint32_t i = 2; i < n; i++)
		if (bounds[i - 1].tf * bounds[near].tf < bounds[near - 1].tf * bounds[i].tf)
			near = i;
	bounds[near - 1].length = bounds[near].length;
	memmove(&bounds[near], &bounds[near + 1], (n - near - 1) * sizeof *bounds);
	return n - 1;
}

/*
 * Finds bounds: the postings that no other beats in both ways, the most
 * frequent first; neighbours joined till few are left.
 */
void
dlg_posting_bound(PostingBlock *block, PostingBound *postings)
{
	PostingBound best[POSTING_BLOCK];
	uint32_t	n = 0;

	for (uint32_t i = 0; i < block->count; i++)
	{
		PostingBound it = postings[i];
		uint32_t	from = 0;
		uint32_t	to;

		/* best[] goes down in both; those before `from` are more frequent, and longer */
		while (from < n && best[from].tf > it.tf && best[from].length > it.length)
			from++;
		if (from < n && best[from].tf >= it.tf && best[from].length <= it.length)
			continue;
		for (to = from; to < n && best[to].tf <= it.tf && best[to].length >= it.length;)
			to++;
		memmove(&best[from + 1], &best[to], (n - to) * sizeof *best);
		best[from] = it;
		n = n - (to - from) + 1;
	}
	while (n > POSTING_BOUNDS)
		n = join_bounds(best, n);
	for (uint32_t i = 0; i < POSTING_BOUNDS; i++)
		block->bounds[i] = best[i < n ? i : n - 1];
	block->bounded = n > 0;
}

/* Writes a block; see posting.h for its layout. */
uint32_t
dlg_posting_encode(const PostingBlock *block, uint8_t *to)
{
	uint32_t	n = block->count;
	uint32_t	widest = 0;
	bool		same = true;
	uint8_t		power;
	uint8_t    *at = to + POSTING_HEADER;

	for (uint32_t i = 1; i < n; i++)
	{
		uint32_t	gap = block->docs[i] - block->docs[i - 1];

		widest = gap > widest ? gap : widest;
		same = same && block->codes[i] == block->codes[0];
	}
	same = same && block->codes[0] != POSTING_OTHER;
	power = widest < 256 ? 0 : widest < 65536 ? 1 : 2;
	for (int i = 0; i < POSTING_BOUNDS && block->bounded; i++, at += 4)
	{
		put16(at, half_float(block->bounds[i].tf, true));
		put16(at + 2, half_float(block->bounds[i].length, false));
	}
	memcpy(at, block->codes, same ? 1 : n);
	at += same ? 1 : n;
	for (uint32_t i = 1; i < n; i++)
	{
		uint32_t	gap = block->docs[i] - block->docs[i - 1];

		for (int byte = 0; byte < 1 << power; byte++)
			*at++ = (uint8_t) (gap >> 8 * byte);
	}
	for (uint32_t i = 0; i < n; i++)
		if (block->codes[i] == POSTING_OTHER)
		{
			memcpy(at, block->tfs[i], POSTING_FIELDS);
			at += POSTING_FIELDS;
		}
	memcpy(to, &block->docs[0], 4);
	memcpy(to + 4, &block->docs[n - 1], 4);
	memcpy(to + 8, &block->positions, 4);
	put16(to + 12, (uint32_t) (at - to));
	to[14] = (uint8_t) n;
	to[15] = (uint8_t) (power | same << 2 | block->bounded << 3);
	return (uint32_t) (at - to);
}

/* Opens a block at its first posting. */
bool
dlg_posting_open(PostingReader *reader, const uint8_t *from, size_t room)
{
	uint16_t	size;
	size_t		bounds;
	size_t		fixed;

	if (room < POSTING_HEADER)
		return false;
	memcpy(&reader->doc, from, 4);
	memcpy(&reader->last, from + 4, 4);
	memcpy(&reader->positions, from + 8, 4);
	memcpy(&size, from + 12, 2);
	reader->count = from[14];
	reader->width = (uint8_t) (1 << (from[15] & 3));
	reader->step = from[15] & 4 ? 0 : 1;
	if (reader->count == 0 || reader->count > POSTING_BLOCK || (from[15] & 3) == 3 || from[15] > 15)
		return false;
	bounds = from[15] & 8 ? POSTING_BOUNDS * 4 : 0;
	fixed = POSTING_HEADER + bounds + (reader->step ? reader->count : 1) + (size_t) (reader->count - 1) * reader->width;
	if (size > room || size < fixed || reader->doc > reader->last)
		return false;
	reader->bounds = bounds > 0 ? from + POSTING_HEADER : NULL;
	reader->codes = from + POSTING_HEADER + bounds;
	reader->gaps = reader->codes + (reader->step ? reader->count : 1);
	reader->others = from + fixed;
	reader->end = from + size;
	reader->at = 0;
	return true;
}

/* Steps over the frequencies of a posting that has no code. */
static inline void
pass_other(PostingReader *reader)
{
	if (reader->end - reader->others >= POSTING_FIELDS)
		reader->others += POSTING_FIELDS;
}

/* Goes one posting on. */
bool
dlg_posting_next(PostingReader *reader)
{
	if (reader->at >= reader->count)
		return false;
	if (dlg_posting_code_at(reader) == POSTING_OTHER)
		pass_other(reader);
	if (++reader->at == reader->count)
		return false;
	reader->doc += dlg_posting_gap(reader, reader->at);
	return true;
}

/* Goes on to a document. */
bool
dlg_posting_seek(PostingReader *reader, uint32_t doc)
{
	uint32_t	at = reader->at;
	uint32_t	here = reader->doc;

	if (reader->others != reader->end)
	{
		while (reader->at < reader->count && reader->doc < doc)
			dlg_posting_next(reader);
		return reader->at < reader->count;
	}
	while (at < reader->count && here < doc)
		if (++at < reader->count)
			here += dlg_posting_gap(reader, at);
	reader->at = (uint8_t) at;
	reader->doc = here;
	return at < reader->count;
}

/* Gives the frequencies of the posting at hand. */
void
dlg_posting_get(const PostingReader *reader, uint8_t tf[POSTING_FIELDS])
{
	uint8_t		code = dlg_posting_code_at(reader);

	if (code != POSTING_OTHER)
		dlg_posting_frequencies(code, tf);
	else if (reader->end - reader->others >= POSTING_FIELDS)
		memcpy(tf, reader->others, POSTING_FIELDS);
	else
		memset(tf, 0, POSTING_FIELDS);
}

/* Gives the weighed frequency of the posting at hand, and steps over what is behind the gaps. */
static inline double
take_frequency(PostingReader *reader, const PostingWeights *weights)
{
	uint8_t		code = dlg_posting_code_at(reader);
	double		sum = 0;

	if (code != POSTING_OTHER)
		return weights->codes->tf[code];
	if (reader->end - reader->others < POSTING_FIELDS)
		return 0;
	for (int i = 0; i < POSTING_FIELDS; i++)
		sum += weights->codes->fields[i] * reader->others[i];
	pass_other(reader);
	return sum;
}

/*
 * Takes the postings up to `limit`; a copy for each width of gaps, with the
 * width folded in.  A document that a damaged block has out of order ends it.
 */
static inline __attribute__((always_inline)) void
take_width(PostingReader *reader, const PostingWeights *weights, uint32_t base, uint32_t limit,
		   TakenPostings *taken, uint32_t width)
{
	const uint8_t *codes = reader->codes;
	const double *tf = weights->codes->tf;
	const uint8_t *gap = reader->gaps + (size_t) reader->at * width;
	uint32_t	row = reader->doc - base;
	uint32_t	span = limit - base;
	uint32_t	first = reader->at;
	uint32_t	left = reader->count - first;
	uint32_t	n = 0;

	while (n < left && row < span)
	{
		taken->row[n++] = row;
		if (n < left)
			row += width == 1 ? gap[0] : width == 2 ? gap[0] | (uint32_t) gap[1] << 8 :
				gap[0] | (uint32_t) gap[1] << 8 | (uint32_t) gap[2] << 16 | (uint32_t) gap[3] << 24;
		gap += width;
	}
	if (reader->step == 0)
		for (uint32_t k = 0; k < n; k++)
			taken->tf[k] = tf[codes[0]];
	else
		for (uint32_t k = 0; k < n; k++)
			taken->tf[k] = tf[codes[first + k]];
	reader->doc = row + base;
	taken->n = n;
}

/* Puts in the frequencies that have no code, and takes out postings that count in no field. */
static void
mend(PostingReader *reader, const PostingWeights *weights, TakenPostings *taken)
{
	uint32_t	first = reader->at;
	uint32_t	n = 0;

	for (uint32_t k = 0; k < taken->n; k++)
	{
		reader->at = (uint8_t) (first + k);
		taken->row[n] = taken->row[k];
		taken->tf[n] = take_frequency(reader, weights);
		n += taken->tf[n] > 0;
	}
	taken->n = n;
}

/* Gives postings; see posting.h. */
void
dlg_posting_take(PostingReader *reader, const PostingWeights *weights, uint32_t base, uint32_t limit,
				 TakenPostings *taken)
{
	uint32_t	end;

	if (reader->width == 1)
		take_width(reader, weights, base, limit, taken, 1);
	else if (reader->width == 2)
		take_width(reader, weights, base, limit, taken, 2);
	else
		take_width(reader, weights, base, limit, taken, 4);
	end = reader->at + taken->n;
	if (reader->others < reader->end || weights->codes->partial)
		mend(reader, weights, taken);
	reader->at = (uint8_t) end;
}

static void
set_bits(const TakenPostings *taken, uint64_t *matched)
{
	for (uint32_t k = 0; k < taken->n; k++)
		matched[taken->row[k] / 64] |= UINT64_C(1) << taken->row[k] % 64;
}

/* Gives the most that the block's bounds allow. */
double
dlg_posting_most(const PostingReader *reader, const PostingWeights *weights)
{
	double		most = -1;

	for (int i = 0; i < POSTING_BOUNDS && reader->bounds != NULL; i++)
	{
		double		tf = whole_float(reader->bounds + 4 * i);
		double		norm = weights->norm_base + weights->norm_slope * whole_float(reader->bounds + 4 * i + 2);
		double		share = weights->idf * (tf * (weights->k1 + 1) / (tf + norm));

		/* what is no number, in a damaged block, must leave nothing out */
		if (share != share)
			return -1;
		most = share > most ? share : most;
	}
	return most;
}

/* Looks for a bound that covers a posting. */
bool
dlg_posting_covered(const PostingReader *reader, double frequency, float length)
{
	for (int i = 0; i < POSTING_BOUNDS && reader->bounds != NULL; i++)
		if (whole_float(reader->bounds + 4 * i) >= frequency &&
			whole_float(reader->bounds + 4 * i + 2) <= length)
			return true;
	return reader->bounds == NULL;
}

/* Makes a table of shares of which none is known. */
void
dlg_share_table(ShareTable *table, double *cells)
{
	memset(table, 0, sizeof *table);
	table->cells = cells;
	for (int i = 0; i < SHARE_STRIDE; i++)
		cells[i] = NAN;
	table->rows = SHARE_DIRECT + 1;
}

/* Computes the share of a weighed frequency in a row of some length. */
static inline double
share_of(const PostingWeights *weights, double tf, double length)
{
	return weights->idf * (tf * (weights->k1 + 1) / (tf + (weights->norm_base + weights->norm_slope * length)));
}

/* Fills the row of a code, for each length that there may be. */
static void
fill_row(ShareTable *table, const PostingWeights *weights, const RowLengths *lengths, uint8_t code, uint32_t row)
{
	double	   *cells = table->cells + (size_t) row * SHARE_STRIDE;
	double		tf = weights->codes->tf[code];
	double		senseless = share_of(weights, tf, -1);

	for (uint32_t i = 0; i < SHARE_STRIDE; i++)
		cells[i] = i < lengths->size ? share_of(weights, tf, lengths->table[i]) : senseless;
	table->at[code] = row * SHARE_STRIDE;
}

/* Fills the rows of the codes up to one that is its own row. */
static __attribute__((noinline)) void
fill_direct(ShareTable *table, const PostingWeights *weights, const RowLengths *lengths, uint8_t code)
{
	while (table->direct < code)
	{
		table->direct++;
		fill_row(table, weights, lengths, (uint8_t) table->direct, table->direct);
	}
}

/* Gives a share that is not in the table; puts its code there if there is room. */
static __attribute__((noinline)) double
learn_share(ShareTable *table, const PostingWeights *weights, const RowLengths *lengths, uint8_t code, uint32_t row)
{
	if (code >= 1 && code <= SHARE_DIRECT)
		fill_direct(table, weights, lengths, code);
	else if (table->rows <= SHARE_ROWS)
		fill_row(table, weights, lengths, code, table->rows++);
	return share_of(weights, weights->codes->tf[code], dlg_row_length(lengths, row));
}

/* Adds scores by looking them up. */
static inline __attribute__((always_inline)) void
add_shares(PostingReader *reader, const PostingWeights *weights, uint32_t base, uint32_t limit,
		   const RowLengths *lengths, ShareTable *shares, double *sum, uint32_t width, uint32_t step)
{
	const uint8_t *code = reader->codes + (size_t) reader->at * step;
	const uint8_t *gap = reader->gaps + (size_t) reader->at * width;
	const uint8_t *last = reader->gaps + (size_t) (reader->count - 1) * width;
	const double *cells = shares->cells;
	const uint32_t *at = shares->at;
	const uint8_t *length = lengths->codes;
	uint32_t	row = reader->doc - base;
	uint32_t	span = limit - base;

	while (row < span)
	{
		double		share = cells[at[*code] + length[row]];

		if (__builtin_expect(share != share, 0))
			share = learn_share(shares, weights, lengths, *code, row);
		sum[row] += share;
		if (gap == last)
		{
			gap += width;
			break;
		}
		code += step;
		row += (width == 1 ? gap[0] : width == 2 ? gap[0] | (uint32_t) gap[1] << 8 :
								gap[0] | (uint32_t) gap[1] << 8 | (uint32_t) gap[2] << 16 | (uint32_t) gap[3] << 24);
		gap += width;
	}
	reader->doc = row + base;
	reader->at = (uint8_t) ((gap - reader->gaps) / width);
}

/* The same for each width of gaps, each a function of its own that has the registers to itself. */
#define ADD_SHARES(name, width, step) \
	static __attribute__((noinline)) void \
	name(PostingReader *reader, const PostingWeights *weights, uint32_t base, uint32_t limit, \
		 const RowLengths *lengths, ShareTable *shares, double *sum) \
	{ \
		add_shares(reader, weights, base, limit, lengths, shares, sum, width, step); \
	}
ADD_SHARES(add_shares_1, 1, 1)
ADD_SHARES(add_shares_2, 2, 1)
ADD_SHARES(add_shares_4, 4, 1)
ADD_SHARES(add_alike, reader->width, 0)

/*
 * The same for what is left of a block that lies in the window, as most do of
 * a frequent word: with short gaps and direct codes, which are told before any
 * is added, nothing is to be asked from one posting to the next.  False: it is
 * no such block.
 */
static inline __attribute__((always_inline)) bool
add_whole(PostingReader *reader, const PostingWeights *weights, uint32_t base, const RowLengths *lengths,
		  ShareTable *shares, double *sum, uint32_t step)
{
	const uint8_t *code = reader->codes + (size_t) reader->at * step;
	const uint8_t *gap = reader->gaps + reader->at;
	const uint8_t *length = lengths->codes;
	const double *cells = shares->cells;
	uint32_t	n = (uint32_t) reader->count - reader->at;
	uint32_t	row = reader->doc - base;
	uint32_t	end = row;
	uint8_t		most = 0;		/* one less than the greatest code, 0 being none */

	for (uint32_t k = 0; k < n - 1; k++)
		end += gap[k];
	for (uint32_t k = 0; k < (step > 0 ? n : 1); k++)
		most = (uint8_t) (code[k] - 1) > most ? (uint8_t) (code[k] - 1) : most;
	if (end + base != reader->last || most >= SHARE_DIRECT)
		return false;
	if (most >= shares->direct)
		fill_direct(shares, weights, lengths, most + 1);
	for (uint32_t k = 0; k < n - 1; k++)
	{
		sum[row] += cells[(uint32_t) code[k * step] * SHARE_STRIDE + length[row]];
		row += gap[k];
	}
	sum[row] += cells[(uint32_t) code[(n - 1) * step] * SHARE_STRIDE + length[row]];
	reader->doc = reader->last;
	reader->at = reader->count;
	return true;
}

static __attribute__((noinline)) bool
add_whole_block(PostingReader *reader, const PostingWeights *weights, uint32_t base, const RowLengths *lengths,
				ShareTable *shares, double *sum)
{
	return reader->step == 0 ? add_whole(reader, weights, base, lengths, shares, sum, 0) :
		add_whole(reader, weights, base, lengths, shares, sum, 1);
}

/*
 * Adds scores; see posting.h.  Without a table, what depends on the postings'
 * places (reading lengths, adding to sums) stands in loops of its own, so that
 * the divisions between them can be done several at once.
 */
void
dlg_posting_score(PostingReader *reader, const PostingWeights *weights, uint32_t base, uint32_t limit,
				  const RowLengths *lengths, ShareTable *shares, double *sum, uint64_t *matched)
{
	double		idf = weights->idf;
	double		more = weights->k1 + 1;
	double		norm_base = weights->norm_base;
	double		norm_slope = weights->norm_slope;
	double		share[POSTING_BLOCK];
	TakenPostings taken;

	if (shares != NULL && lengths->width == 1 && matched == NULL && !weights->codes->partial &&
		reader->others == reader->end && reader->at < reader->count)
	{
		if (reader->width == 1 && reader->last < limit && reader->doc >= base &&
			add_whole_block(reader, weights, base, lengths, shares, sum))
			return;
		(reader->step == 0 ? add_alike : reader->width == 1 ? add_shares_1 :
		 reader->width == 2 ? add_shares_2 : add_shares_4) (reader, weights, base, limit, lengths, shares, sum);
		return;
	}
	dlg_posting_take(reader, weights, base, limit, &taken);
	for (uint32_t k = 0; k < taken.n; k++)
		share[k] = dlg_row_length(lengths, taken.row[k]);
	for (uint32_t k = 0; k < taken.n; k++)
		share[k] = idf * (taken.tf[k] * more / (taken.tf[k] + (norm_base + norm_slope * share[k])));
	for (uint32_t k = 0; k < taken.n; k++)
		sum[taken.row[k]] += share[k];
	if (matched != NULL)
		set_bits(&taken, matched);
}

/* Sets bits. */
void
dlg_posting_match(PostingReader *reader, const PostingWeights *weights, uint32_t base, uint32_t limit,
				  uint64_t *matched)
{
	TakenPostings taken;

	dlg_posting_take(reader, weights, base, limit, &taken);
	set_bits(&taken, matched);
}

/* Adds frequencies. */
void
dlg_posting_count(PostingReader *reader, const PostingWeights *weights, uint32_t base, uint32_t limit, double *tf)
{
	TakenPostings taken;

	dlg_posting_take(reader, weights, base, limit, &taken);
	for (uint32_t k = 0; k < taken.n; k++)
		tf[taken.row[k]] += taken.tf[k];
}

/* Writes a number in as few bytes as it takes, at most 5. */
uint8_t *
dlg_varint_put(uint8_t *to, uint32_t number)
{
	for (; number >= 0x80; number >>= 7)
		*to++ = (uint8_t) (number | 0x80);
	*to++ = (uint8_t) number;
	return to;
}

/* Reads such a number. */
const uint8_t *
dlg_varint_get(const uint8_t *from, const uint8_t *end, uint32_t *number)
{
	uint32_t	sum = 0;

	for (int shift = 0; from < end && shift < 35; shift += 7)
	{
		sum |= (uint32_t) (*from & 0x7F) << shift;
		if (*from++ < 0x80)
		{
			*number = sum;
			return from;
		}
	}
	return NULL;
}
