/*
 * bm25.c: a seeded corpus of this field's shape for test/bench/bm25.sh, and queries that fit it.
 *
 *   bm25 ROWS [N]  so many lines "number TAB passage", 30 to 80 words each, or an Nth of that
 *   bm25           the queries, "name TAB words"
 *
 * 150,000 made-up words by Zipf's law; 'cyber', 'security' and 'cooperation' in
 * 70, 80 and 60 % of the passages, more than once in some.  The same arguments
 * give the same bytes.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WORDS 150000
#define HOT 3

static const char *hot[HOT] = {"cyber", "security", "cooperation"};
static const double hot_share[HOT] = {0.7, 0.8, 0.6};

/* Ranks of the words of the queries, in about 65, 4 and 0.02 % of the passages; how many hot words come before them. */
static const struct
{
	const char *name;
	int			nhot;
	int			ranks[5];
}			queries[] = {
	{"common 1", 1, {-1}}, {"common 2", 2, {-1}}, {"common 3", 3, {-1}}, {"common 5", 3, {2, 3, -1}},
	{"mid 1", 0, {110, -1}}, {"mid 2", 0, {110, 112, -1}}, {"mid 3", 0, {110, 112, 114, -1}},
	{"mid 5", 0, {110, 112, 114, 116, 118}},
	{"rare 1", 0, {21000, -1}}, {"rare 2", 0, {21000, 21100, -1}}, {"rare 3", 0, {21000, 21100, 21200, -1}},
	{"rare 5", 0, {21000, 21100, 21200, 21300, 21400}},
	{"mixed 2", 1, {21000, -1}}, {"mixed 3", 1, {21000, 110, -1}}, {"mixed 5", 1, {21000, 21100, 21200, 110, -1}},
};

/* A uniform number in [0, 1): splitmix64. */
static double
uniform(void)
{
	static uint64_t state = 20240119;
	uint64_t	z = state += UINT64_C(0x9E3779B97F4A7C15);

	z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
	return (double) ((z ^ (z >> 31)) >> 11) / 9007199254740992.0;
}

/* The word of a rank: syllables, and an end that no stemmer takes off. */
static const char *
word(int rank)
{
	static char text[32];
	char	   *at = text;

	for (int n = rank + 60; n > 0; n /= 60)
	{
		*at++ = "bdfgklmnprtv"[n % 60 / 5];
		*at++ = "aeiou"[n % 5];
	}
	strcpy(at, "x");
	return text;
}

/* Draws a rank. */
static int
draw(const double *cumulative)
{
	double		r = uniform();
	int			low = 0;
	int			high = WORDS - 1;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (cumulative[middle] < r)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static void
print_passage(const double *cumulative, int part)
{
	int			said[96];
	int			words = (30 + (int) (uniform() * 51)) / part;
	int			n = 0;

	for (int h = 0; h < HOT; h++)
		if (uniform() < hot_share[h])
			do
				said[n++] = -1 - h;
			while (n < 12 && uniform() < 0.3);
	while (n < words)
		said[n++] = draw(cumulative);
	for (int i = n - 1; i > 0; i--)
	{
		int			k = (int) (uniform() * (i + 1));
		int			other = said[i];

		said[i] = said[k];
		said[k] = other;
	}
	for (int i = 0; i < n; i++)
		printf(" %s", said[i] < 0 ? hot[-1 - said[i]] : word(said[i]));
	putchar('\n');
}

int
main(int argc, char **argv)
{
	static double cumulative[WORDS];
	double		sum = 0;

	if (argc < 2)
	{
		for (size_t q = 0; q < sizeof queries / sizeof queries[0]; q++)
		{
			printf("%s\t", queries[q].name);
			for (int i = 0; i < queries[q].nhot; i++)
				printf("%s ", hot[queries[q].nhot == 1 && queries[q].ranks[0] > 0 ? 1 : i]);
			for (int i = 0; i < 5 && queries[q].ranks[i] > 0; i++)
				printf("%s ", word(queries[q].ranks[i]));
			putchar('\n');
		}
		return 0;
	}
	for (int i = 0; i < WORDS; i++)
		cumulative[i] = sum += 1 / pow(i + 2.7, 1.05);
	for (int i = 0; i < WORDS; i++)
		cumulative[i] /= sum;
	for (long n = 1; n <= atol(argv[1]); n++)
	{
		printf("%ld\t", n);
		print_passage(cumulative, argc > 2 ? atoi(argv[2]) : 1);
	}
	return 0;
}
