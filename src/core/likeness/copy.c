/*
 * copy.c: is one text a republished copy of another?
 *
 * A copy has the running words of its original between other page furniture;
 * some may be left out, an advertisement put in.  A text made from the same
 * form (the yearly letter, the next round's note) has most of these words too,
 * but other dates and names in their places.  So:
 *
 * - A word is shared if a run of four words around it is in the other text.
 * - The core of each text reaches from its first to its last RUN of shared
 *   words, about a sentence.  Titles, datelines and menus around it may
 *   differ; but on one side at least they are less than half the core, and
 *   hold no more shared words than a title has.
 * - Words within the core that are not shared stand in one text only: they
 *   were put in or left out.  Where both have some, they stand for each other:
 *   at most 1 in CHANGED, for misprints, and no number.
 * - In the OPENING before the core, and all around a SHORT one, each must not
 *   have numbers that the other has nowhere: the day of the meeting may be all
 *   that tells a note from the next in the same form.
 *
 * Relies on word.h.  Time and memory are linear in both texts.
 */
#include "fingerprint.h"
#include "word.h"

#define RUN 20					/* shared words that are no title and no menu */
#define CHANGED 50
#define OPENING 40				/* words */
#define SHORT 150

/* The words of one text that the other shares. */
typedef struct Shared
{
	PlainWords	text;
	bool	   *shared;
	uint64_t   *numbers;		/* a table of them, of a power of two of places */
	uint32_t	numbers_size;
	uint32_t	first;			/* the core: words [first, end) */
	uint32_t	end;
	uint32_t	outside;		/* shared words before and after it */
	uint32_t	own;			/* words within it that are not shared */
	uint32_t	own_numbers;	/* of those, numbers; and around it, numbers that the other has nowhere */
} Shared;

/* The hash of the run of four words from i on; never 0. */
static uint64_t
gram(const PlainWords *text, uint32_t i)
{
	uint64_t	h = 0;

	for (uint32_t k = i; k < i + DLG_GRAM; k++)
	{
		h = (h + text->words[k].hash) * UINT64_C(0x9e3779b97f4a7c15);
		h ^= h >> 32;
	}
	return h | 1;
}

/* An empty table for n hashes. */
static uint64_t *
new_table(Arena *arena, uint32_t n, uint32_t *size)
{
	for (*size = 64; *size / 2 < n;)
		*size *= 2;
	return dlg_alloc0(arena, *size * sizeof(uint64_t));
}

/* Where a hash (not 0) is, or would be, in a table. */
static uint64_t *
place(uint64_t *table, uint32_t size, uint64_t h)
{
	uint32_t	i = (uint32_t) (h >> 32) & (size - 1);

	while (table[i] != 0 && table[i] != h)
		i = (i + 1) & (size - 1);
	return &table[i];
}

/* Reads a text and tables its numbers. */
static Shared
read_text(Arena *arena, Slice text)
{
	Shared		one = {.text = dlg_plain_words(arena, text)};

	one.numbers = new_table(arena, one.text.nwords, &one.numbers_size);
	for (uint32_t i = 0; i < one.text.nwords; i++)
		if (one.text.words[i].number)
			*place(one.numbers, one.numbers_size, one.text.words[i].hash | 1) = one.text.words[i].hash | 1;
	return one;
}

/* Marks the words of `one` that stand in a run of the other. */
static void
mark_shared(Arena *arena, Shared *one, const PlainWords *other)
{
	uint32_t	until = 0;		/* words before it are marked */
	uint32_t	size;
	uint64_t   *grams = new_table(arena, other->nwords, &size);

	for (uint32_t i = 0; i + DLG_GRAM <= other->nwords; i++)
	{
		uint64_t	h = gram(other, i);

		*place(grams, size, h) = h;
	}
	dlg_poll(arena);
	one->shared = dlg_alloc0(arena, one->text.nwords + 1);
	for (uint32_t i = 0; i + DLG_GRAM <= one->text.nwords; i++)
	{
		if (*place(grams, size, gram(&one->text, i)) == 0)
			continue;
		for (uint32_t k = until > i ? until : i; k < i + DLG_GRAM; k++)
			one->shared[k] = true;
		until = i + DLG_GRAM;
	}
	dlg_poll(arena);
}

/* Finds the core of a text. */
static void
find_core(Shared *one)
{
	uint32_t	run = 0;

	one->first = one->text.nwords;
	for (uint32_t i = 0; i < one->text.nwords; i++)
	{
		run = one->shared[i] ? run + 1 : 0;
		if (run < RUN)
			continue;
		if (one->end == 0)
			one->first = i + 1 - RUN;
		one->end = i + 1;
	}
}

/* Counts what is shared outside the core, and what is a text's own. */
static void
count_own(Shared *one, const Shared *other, bool everywhere)
{
	for (uint32_t i = 0; i < one->text.nwords; i++)
	{
		bool		inside = i >= one->first && i < one->end;
		bool		near = everywhere || (i < one->first && i + OPENING >= one->first);
		uint64_t	h = one->text.words[i].hash | 1;

		one->outside += one->shared[i] && !inside;
		one->own += !one->shared[i] && inside;
		if (one->shared[i] || !one->text.words[i].number)
			continue;
		one->own_numbers += inside || (near && *place(other->numbers, other->numbers_size, h) == 0);
	}
}

static uint32_t
least(uint32_t a, uint32_t b)
{
	return a < b ? a : b;
}

bool
dlg_is_copy(Arena *arena, Slice a, Slice b)
{
	Shared		x = read_text(arena, a);
	Shared		y = read_text(arena, b);
	uint32_t	core;

	mark_shared(arena, &x, &y.text);
	mark_shared(arena, &y, &x.text);
	find_core(&x);
	find_core(&y);
	if (x.end == 0 || y.end == 0)
		return false;
	core = least(x.end - x.first, y.end - y.first);
	count_own(&x, &y, core < SHORT);
	count_own(&y, &x, core < SHORT);
	return least(x.text.nwords - (x.end - x.first), y.text.nwords - (y.end - y.first)) <= core / 2 &&
		least(x.outside, y.outside) <= RUN &&
		least(x.own, y.own) <= core / CHANGED &&
		least(x.own_numbers, y.own_numbers) == 0;
}
