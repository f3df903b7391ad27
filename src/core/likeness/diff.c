/*
 * diff.c: what differs between two texts, word by word.
 *
 * E. Myers, "An O(ND) difference algorithm and its variations" (Algorithmica
 * 1, 1986), the variant in linear space: the middle of a shortest edit is
 * sought from both ends at once, then each half is treated alike.  Texts that
 * differ in more than 2 * FAR words between their common ends are taken to
 * have nothing in common there, so that the time is bounded by FAR steps for
 * each word, whatever the texts; a level of recursion halves the difference.
 *
 * Relies on word.h.
 */
#include "word.h"

#define FAR 2000				/* words put in or left out before the middle is met */

typedef struct Differ
{
	Arena	   *arena;
	const PlainWord *a;
	const PlainWord *b;
	bool	   *same_a;			/* words that stay */
	bool	   *same_b;
	int32_t	   *forward;		/* [k]: how far a reaches on diagonal k, -1 for not at all */
	int32_t	   *backward;
} Differ;

/* Words [a, a_end) of one text and [b, b_end) of the other. */
typedef struct Part
{
	int32_t		a;
	int32_t		a_end;
	int32_t		b;
	int32_t		b_end;
} Part;

/* The word that is x words into a part, from its end where `back`. */
static bool
equal_at(const Differ *differ, const Part *part, bool back, int32_t x, int32_t y)
{
	int32_t		i = back ? part->a_end - 1 - x : part->a + x;
	int32_t		j = back ? part->b_end - 1 - y : part->b + y;

	return differ->a[i].hash == differ->b[j].hash;
}

/* Reaches as far as it can on diagonal k with one more difference; -1 where the part has no such place. */
static int32_t
reach(const Differ *differ, const Part *part, bool back, const int32_t *reached, int32_t d, int32_t k)
{
	int32_t		n = part->a_end - part->a;
	int32_t		m = part->b_end - part->b;
	int32_t		x = d == 0 ? 0 : -1;

	if (d > 0 && reached[k - 1] >= 0 && reached[k - 1] < n)
		x = reached[k - 1] + 1;
	if (d > 0 && reached[k + 1] > x && reached[k + 1] - k <= m)
		x = reached[k + 1];
	if (x < 0)
		return -1;
	while (x < n && x - k < m && equal_at(differ, part, back, x, x - k))
		x++;
	return x;
}

/*
 * Goes one difference further from one end; true where the other's way is met,
 * then *x and *y are how far in.
 */
static bool
advance(const Differ *differ, const Part *part, bool back, int32_t d, int32_t *x, int32_t *y)
{
	int32_t		n = part->a_end - part->a;
	int32_t		delta = n - (part->b_end - part->b);
	int32_t    *mine = back ? differ->backward : differ->forward;
	const int32_t *other = back ? differ->forward : differ->backward;
	bool		meets = back == (delta % 2 == 0);
	int32_t		known = back ? d : d - 1;	/* the other's diagonals so far */

	mine[-d - 1] = mine[d + 1] = -1;
	for (int32_t k = -d; k <= d; k += 2)
	{
		mine[k] = reach(differ, part, back, mine, d, k);
		if (!meets || mine[k] < 0 || delta - k < -known || delta - k > known || other[delta - k] < 0 ||
			mine[k] + other[delta - k] < n)
			continue;
		*x = mine[k];
		*y = mine[k] - k;
		return true;
	}
	return false;
}

static void
mark_same(Differ *differ, int32_t a, int32_t b)
{
	differ->same_a[a] = true;
	differ->same_b[b] = true;
}

/* Marks what stays within a part. */
static void
compare(Differ *differ, Part part)
{
	int32_t		x;
	int32_t		y;

	while (part.a < part.a_end && part.b < part.b_end && equal_at(differ, &part, false, 0, 0))
		mark_same(differ, part.a++, part.b++);
	while (part.a < part.a_end && part.b < part.b_end && equal_at(differ, &part, true, 0, 0))
		mark_same(differ, --part.a_end, --part.b_end);
	if (part.a == part.a_end || part.b == part.b_end)
		return;
	for (int32_t d = 0; d <= FAR; d++)
	{
		bool		met = advance(differ, &part, false, d, &x, &y);

		if (!met && advance(differ, &part, true, d, &x, &y))
		{
			x = part.a_end - part.a - x;
			y = part.b_end - part.b - y;
			met = true;
		}
		if (met)
		{
			compare(differ, (Part) {part.a, part.a + x, part.b, part.b + y});
			compare(differ, (Part) {part.a + x, part.a_end, part.b + y, part.b_end});
			return;
		}
		if (d % 64 == 0)
			dlg_poll(differ->arena);
	}
}

/* Adds words [first, end) to the pieces; runs of one kind are one piece. */
static void
add_word(Arena *arena, Diff *diff, DiffKind kind, uint32_t word)
{
	if (diff->npieces > 0 && diff->pieces[diff->npieces - 1].kind == kind)
		diff->pieces[diff->npieces - 1].end = word + 1;
	else
	{
		DiffPiece	piece = {.kind = kind, .first = word, .end = word + 1};

		DLG_PUSH(arena, diff, pieces, piece);
	}
}

Diff
dlg_diff(Arena *arena, const PlainWords *a, const PlainWords *b)
{
	Differ		differ = {.arena = arena, .a = a->words, .b = b->words};
	Diff		diff = {0};
	uint32_t	j = 0;

	differ.same_a = dlg_alloc0(arena, a->nwords + 1);
	differ.same_b = dlg_alloc0(arena, b->nwords + 1);
	differ.forward = (int32_t *) dlg_alloc(arena, 2 * (FAR + 2) * sizeof(int32_t)) + FAR + 1;
	differ.backward = (int32_t *) dlg_alloc(arena, 2 * (FAR + 2) * sizeof(int32_t)) + FAR + 1;
	compare(&differ, (Part) {0, (int32_t) a->nwords, 0, (int32_t) b->nwords});
	for (uint32_t i = 0; i < a->nwords || j < b->nwords;)
	{
		if (i < a->nwords && !differ.same_a[i])
			add_word(arena, &diff, DIFF_REMOVED, i++);
		else if (j < b->nwords && !differ.same_b[j])
			add_word(arena, &diff, DIFF_ADDED, j++);
		else
		{
			add_word(arena, &diff, DIFF_SAME, j++);
			i++;
		}
	}
	return diff;
}
