/*
 * lengths.c: how long the rows of a segment are, while it is being written.
 *
 * The index keeps a length as its place among all that occur, which is known
 * only when all rows have come.  So they are put aside, in a temporary file
 * where they are many, and come back as places; of what occurs each length is
 * kept once.  This takes LENGTHS_ASIDE lengths of memory and one more for each
 * that differs, however many rows there are.
 */
#include "postgres.h"
#include "bm25/segment.h"

#include "storage/buffile.h"

#define LENGTHS_ASIDE 8192

struct Lengths
{
	float	   *scale;			/* all that occurred before those in aside[], upwards */
	uint32		nscale;
	BufFile    *file;			/* NULL: aside[] has had room for all */
	uint32		in_file;		/* not read back yet */
	uint32		n;				/* in aside[] */
	uint32		next;			/* of them, when they are read back */
	float		aside[LENGTHS_ASIDE];
};

Lengths *
dlg_lengths_new(void)
{
	Lengths    *lengths = palloc(sizeof(Lengths));

	memset(lengths, 0, offsetof(Lengths, aside));
	return lengths;
}

static int
compare_floats(const void *a, const void *b)
{
	float		x = *(const float *) a;
	float		y = *(const float *) b;

	return (x > y) - (x < y);
}

/* Takes lengths into the scale that are not there yet. */
static void
learn(Lengths *lengths)
{
	float	   *sorted = palloc(lengths->n * sizeof(float));
	float	   *scale = MemoryContextAllocHuge(CurrentMemoryContext, ((Size) lengths->nscale + lengths->n) * sizeof(float));
	uint32		n = 0;
	uint32		old = 0;
	uint32		new = 0;

	memcpy(sorted, lengths->aside, lengths->n * sizeof(float));
	qsort(sorted, lengths->n, sizeof(float), compare_floats);
	while (old < lengths->nscale || new < lengths->n)
	{
		bool		is_old = new == lengths->n || (old < lengths->nscale && lengths->scale[old] <= sorted[new]);
		float		least = is_old ? lengths->scale[old++] : sorted[new++];

		if (n == 0 || scale[n - 1] != least)
			scale[n++] = least;
	}
	pfree(sorted);
	if (lengths->scale != NULL)
		pfree(lengths->scale);
	lengths->scale = repalloc_huge(scale, Max(n, 1) * sizeof(float));
	lengths->nscale = n;
}

/* Takes the length of the next row. */
void
dlg_lengths_add(Lengths *lengths, float length)
{
	if (lengths->n == LENGTHS_ASIDE)
	{
		learn(lengths);
		if (lengths->file == NULL)
			lengths->file = BufFileCreateTemp(false);
		BufFileWrite(lengths->file, lengths->aside, sizeof lengths->aside);
		lengths->in_file += lengths->n;
		lengths->n = 0;
	}
	lengths->aside[lengths->n++] = length;
}

/* Ends the adding; gives all lengths that occur, upwards. */
float *
dlg_lengths_scale(Lengths *lengths, uint32 *n)
{
	learn(lengths);
	if (lengths->file != NULL)
	{
		BufFileWrite(lengths->file, lengths->aside, lengths->n * sizeof(float));
		lengths->in_file += lengths->n;
		lengths->n = 0;
		if (BufFileSeek(lengths->file, 0, 0, SEEK_SET) != 0)
			ereport(ERROR,
					(errcode_for_file_access(),
					 errmsg("could not rewind a temporary file of an index build: %m")));
	}
	*n = lengths->nscale;
	return lengths->scale;
}

/* Gives the next row's length, as its place in the scale. */
uint32
dlg_lengths_next(Lengths *lengths)
{
	const float *found;

	if (lengths->next == lengths->n)
	{
		Size		size = Min(lengths->in_file, LENGTHS_ASIDE) * sizeof(float);

		if (BufFileRead(lengths->file, lengths->aside, size) != size)
			ereport(ERROR,
					(errcode_for_file_access(),
					 errmsg("could not read from a temporary file of an index build: %m")));
		lengths->n = (uint32) (size / sizeof(float));
		lengths->in_file -= lengths->n;
		lengths->next = 0;
	}
	found = bsearch(&lengths->aside[lengths->next++], lengths->scale, lengths->nscale, sizeof(float), compare_floats);
	return (uint32) (found - lengths->scale);
}

/* Lets go of all but the scale. */
void
dlg_lengths_free(Lengths *lengths)
{
	if (lengths->file != NULL)
		BufFileClose(lengths->file);
	pfree(lengths);
}
