/*
 * fingerprint.c: near-duplicate signatures of a text: one to measure, one to find by.
 *
 * Simhash (M. Charikar, "Similarity estimation techniques from rounding
 * algorithms", STOC 2002): each run of four words is hashed to 64 bits; bit i
 * of the signature is what most of the hashes have there.  Two texts that
 * share most runs differ in few bits, whatever stands around them.
 *
 * Sketch: the least hash in each of 64 classes of runs, taken four at a time
 * for a key.  Two texts have the same least hash with the probability r that
 * a run of either is one of both (A. Broder, "On the resemblance and
 * containment of documents", 1997), so they share one of 16 keys with the
 * probability 1 - (1 - r^4)^16: 0.99 for r = 0.7, 0.64 for 0.5, 0.002 for 0.1.
 * An empty class takes its least hash from another that both texts choose
 * alike (A. Shrivastava, "Optimal densification for fast and accurate
 * minwise hashing", ICML 2017).
 *
 * Words are runs of letters and digits, folded to lower case without accents;
 * a character of a script that sets no blanks is a word.  So line breaks,
 * punctuation, kinds of quotes and capitals make no difference.
 */
#include "fingerprint.h"

#include "core/statement.h"
#include "core/utf8.h"

#define FNV_START UINT64_C(14695981039346656037)
#define FNV_PRIME UINT64_C(1099511628211)

/* Spreads a hash over all bits (the finisher of splitmix64, S. Vigna). */
static uint64_t
spread(uint64_t h)
{
	h = (h ^ (h >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	h = (h ^ (h >> 27)) * UINT64_C(0x94d049bb133111eb);
	return h ^ (h >> 31);
}

/* Adds the latest counts, which fit a byte each, to the whole. */
static void
carry(Fingerprint *f)
{
	for (int bit = 0; bit < 64; bit++)
		f->count[bit] += (f->recent[bit % 8] >> (bit / 8 * 8)) & 0xFF;
	for (int i = 0; i < 8; i++)
		f->recent[i] = 0;
	f->nrecent = 0;
}

/* Counts one feature: its n words, the oldest first. */
static void
count(Fingerprint *f, uint32_t n)
{
	uint64_t	h = 0;

	for (uint32_t i = f->nwords - n; i != f->nwords; i++)
		h = spread(h + f->words[i % DLG_GRAM]);
	for (int i = 0; i < 8; i++)
		f->recent[i] += (h >> i) & UINT64_C(0x0101010101010101);
	if (f->least[h % DLG_LEAST] < ~h)
		f->least[h % DLG_LEAST] = ~h;
	f->features++;
	if (++f->nrecent == UINT8_MAX)
		carry(f);
}

/* Ends the word being read, if any. */
static void
end_word(Fingerprint *f)
{
	if (f->word == 0)
		return;
	f->words[f->nwords++ % DLG_GRAM] = f->word;
	f->word = 0;
	if (f->nwords >= DLG_GRAM)
		count(f, DLG_GRAM);
}

/* Reads a piece; see fingerprint.h. */
void
dlg_fingerprint_add(Fingerprint *f, const char *text, uint32_t len)
{
	const char *end = text + len;

	while (text < end)
	{
		uint32_t	c = dlg_decode(&text, end);
		CharClass	class = dlg_class(c);

		if (class == CHAR_IGNORED)
			continue;
		if (class == CHAR_WIDE)
			end_word(f);
		if (class == CHAR_LOWER || class == CHAR_UPPER || class == CHAR_LETTER || class == CHAR_DIGIT
			|| class == CHAR_WIDE)
			f->word = ((f->word ? f->word : FNV_START) ^ dlg_plain(c)) * FNV_PRIME;
		if (class == CHAR_WIDE || class == CHAR_SPACE || class == CHAR_NEWLINE || class == CHAR_OTHER)
			end_word(f);
	}
}

/* Sets the bits that most features have; a text of fewer than four words is one feature. */
uint64_t
dlg_fingerprint_finish(Fingerprint *f)
{
	uint64_t	signature = 0;

	end_word(f);
	if (f->nwords > 0 && f->nwords < DLG_GRAM)
		count(f, f->nwords);
	carry(f);
	for (int bit = 0; bit < 64; bit++)
		signature |= (uint64_t) (f->count[bit] > f->features / 2) << bit;
	return signature;
}

/* Makes the keys; see fingerprint.h. */
int
dlg_fingerprint_sketch(const Fingerprint *f, uint32_t keys[DLG_SKETCH])
{
	if (f->features == 0)
		return 0;
	for (uint32_t k = 0; k < DLG_SKETCH; k++)
	{
		uint64_t	key = k;

		for (uint32_t i = k * DLG_BAND; i < (k + 1) * DLG_BAND; i++)
		{
			uint64_t	class = i;

			for (uint64_t turn = i; f->least[class] == 0; turn += DLG_LEAST)
				class = spread(turn + 1) % DLG_LEAST;
			key = spread(key + f->least[class]);
		}
		keys[k] = (uint32_t) (key >> 32);
	}
	return DLG_SKETCH;
}

/* Signs a whole text at once; see statement.h. */
uint64_t
dlg_fingerprint(const char *text, uint32_t len)
{
	Fingerprint f = {.nwords = 0};

	dlg_fingerprint_add(&f, text, len);
	return dlg_fingerprint_finish(&f);
}
