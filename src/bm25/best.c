/*
 * best.c: the rows of best.h.
 *
 * Twice as many as are to be kept are let in, then the worse half goes: each
 * row offered costs the same in the mean, however many are kept.
 */
#include "bm25/best.h"

/* Starts; see best.h. */
void
dlg_best_open(Best *best, uint32 keep, const Found *after)
{
	memset(best, 0, sizeof *best);
	best->after = after;
	best->keep = keep;
	best->room = keep * 2;
	best->found = MemoryContextAllocHuge(CurrentMemoryContext, best->room * sizeof(Found));
}

/* Puts the `keep` best in front (quickselect). */
static void
select_best(Found *found, uint32 n, uint32 keep)
{
	uint32		low = 0;
	uint32		high = n;

	while (high - low > 1)
	{
		Found		pivot = found[low + (high - low) / 2];
		uint32		i = low;
		uint32		k = high - 1;

		for (;;)
		{
			while (dlg_found_before(&found[i], &pivot))
				i++;
			while (dlg_found_before(&pivot, &found[k]))
				k--;
			if (i >= k)
				break;
			{
				Found		other = found[i];

				found[i] = found[k];
				found[k] = other;
			}
			i++;
			k--;
		}
		if (keep <= i)
			high = i;
		else
			low = i;
		if (high - low <= 1 || low >= keep)
			break;
	}
}

/* Drops the worse half; see best.h. */
void
dlg_best_shrink(Best *best)
{
	if (best->n <= best->keep)
		return;
	select_best(best->found, best->n, best->keep);
	best->n = best->keep;
	best->worst = best->found[0];
	for (uint32 i = 1; i < best->n; i++)
		if (dlg_found_before(&best->worst, &best->found[i]))
			best->worst = best->found[i];
	best->dropped = true;
	best->least = Max(best->least, best->worst.score);
}

/* Takes a row; see best.h. */
void
dlg_best_offer(Best *best, const Found *row)
{
	best->found[best->n++] = *row;
	if (best->n == best->room)
		dlg_best_shrink(best);
}

/* Lets a row sink to where it belongs. */
static void
sift(Found *heap, uint32 n, uint32 at)
{
	Found		row = heap[at];

	for (;;)
	{
		uint32		child = 2 * at + 1;

		if (child >= n)
			break;
		if (child + 1 < n && dlg_found_before(&heap[child + 1], &heap[child]))
			child++;
		if (!dlg_found_before(&heap[child], &row))
			break;
		heap[at] = heap[child];
		at = child;
	}
	heap[at] = row;
}

/* Makes a heap. */
void
dlg_found_heap(Found *heap, uint32 n)
{
	for (uint32 i = n / 2; i-- > 0;)
		sift(heap, n, i);
}

/* Takes the best row of a heap. */
Found
dlg_found_pop(Found *heap, uint32 *n)
{
	Found		top = heap[0];

	heap[0] = heap[--*n];
	if (*n > 0)
		sift(heap, *n, 0);
	return top;
}
