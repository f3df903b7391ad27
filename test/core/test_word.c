/*
 * test_word.c: two texts word by word: what differs, on words and on long texts.
 */
#include "core/likeness/word.h"
#include "reading.h"
#include "tap.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct
{
	const char *shown;
	const char *a;
	const char *b;
	const char *diff;			/* - removed, + added */
}			cases[] = {
	{"the same words, whatever their marks", "Share reports, now.", "share \xE2\x80\x9Creports\xE2\x80\x9D\nNOW", "share reports NOW"},
	{"a word more", "share reports", "share more reports", "share +more reports"},
	{"a word less", "share more reports", "share reports", "share -more reports"},
	{"one for another: what was removed stands first", "share reports weekly", "share reports daily", "share reports -weekly +daily"},
	{"at both ends", "a b c d", "x b c y", "-a +x b c -d +y"},
	{"nothing in common", "a b", "c d e", "-a -b +c +d +e"},
	{"nothing at all", "", "", ""},
	{"all new", "", "a b", "+a +b"},
	{"all gone", "a b", "", "-a -b"},
	{"words that come back are matched in order", "a b a b a", "b a b", "-a b a b -a"},
	{"the shortest of several ways", "a b c a b b a", "c b a b a c", "-a +c b -c a b -b a +c"},
	{"scripts without blanks go by the character", "\xE7\xBD\x91\xE7\xBB\x9C", "\xE7\xBD\x91\xE5\xAE\x89", "\xE7\xBD\x91 -\xE7\xBB\x9C +\xE5\xAE\x89"},
};

/* Writes a diff as words with their signs. */
static void
write_diff(Arena *arena, const char *a, const char *b, char *out, size_t room)
{
	Slice		texts[2] = {{a, (uint32_t) strlen(a)}, {b, (uint32_t) strlen(b)}};
	PlainWords	words[2] = {dlg_plain_words(arena, texts[0]), dlg_plain_words(arena, texts[1])};
	Diff		diff = dlg_diff(arena, &words[0], &words[1]);
	size_t		n = 0;

	out[0] = '\0';
	for (uint32_t i = 0; i < diff.npieces; i++)
		for (uint32_t k = diff.pieces[i].first; k < diff.pieces[i].end; k++)
		{
			int			side = diff.pieces[i].kind != DIFF_REMOVED;
			Span		span = words[side].words[k].span;

			n += (size_t) snprintf(out + n, room - n, "%s%s%.*s", n ? " " : "",
								   diff.pieces[i].kind == DIFF_SAME ? "" : diff.pieces[i].kind == DIFF_ADDED ? "+" : "-",
								   (int) (span.end - span.start), texts[side].data + span.start);
		}
}

/* Makes a text of n words out of `sides` different ones. */
static char *
make_text(uint32_t n, uint32_t sides, uint64_t seed)
{
	char	   *text = malloc(n * 8 + 1);
	size_t		at = 0;

	for (uint32_t i = 0; i < n; i++)
	{
		seed = seed * 6364136223846793005u + 1442695040888963407u;
		at += (size_t) sprintf(text + at, "w%u ", (uint32_t) (seed >> 40) % sides);
	}
	text[at] = '\0';
	return text;
}

/* Do the pieces rebuild both texts?  Counts the words removed and added. */
static bool
rebuilds(Arena *arena, const char *a, const char *b, uint32_t *changed)
{
	Slice		texts[2] = {{a, (uint32_t) strlen(a)}, {b, (uint32_t) strlen(b)}};
	PlainWords	words[2] = {dlg_plain_words(arena, texts[0]), dlg_plain_words(arena, texts[1])};
	Diff		diff = dlg_diff(arena, &words[0], &words[1]);
	uint32_t	i = 0;
	uint32_t	j = 0;

	*changed = 0;
	for (uint32_t p = 0; p < diff.npieces; p++)
		for (uint32_t k = diff.pieces[p].first; k < diff.pieces[p].end; k++)
		{
			DiffKind	kind = diff.pieces[p].kind;

			if (k != (kind == DIFF_REMOVED ? i : j) ||
				(kind == DIFF_SAME && words[0].words[i].hash != words[1].words[j].hash))
				return false;
			i += kind != DIFF_ADDED;
			j += kind != DIFF_REMOVED;
			*changed += kind != DIFF_SAME;
		}
	return i == words[0].nwords && j == words[1].nwords;
}

int
main(void)
{
	char		out[1000];
	uint32_t	changed;

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
	{
		Chunk	   *chunks = NULL;
		Arena		arena = {.get = reading_get, .drop = reading_free, .owner = &chunks};

		write_diff(&arena, cases[i].a, cases[i].b, out, sizeof out);
		OK(strcmp(out, cases[i].diff) == 0, "%s: %s", cases[i].shown, out);
		reading_drop(&chunks);
	}
	for (uint32_t sides = 2; sides < 100; sides *= 3)
	{
		Chunk	   *chunks = NULL;
		Arena		arena = {.get = reading_get, .drop = reading_free, .owner = &chunks};
		char	   *a = make_text(300, sides, sides);
		char	   *b = make_text(250, sides, sides + 1);

		OK(rebuilds(&arena, a, b, &changed), "the pieces rebuild both texts of %u different words, %u changed", sides, changed);
		free(a);
		free(b);
		reading_drop(&chunks);
	}
	{
		Chunk	   *chunks = NULL;
		Arena		arena = {.get = reading_get, .drop = reading_free, .owner = &chunks};
		char	   *a = make_text(100000, 50, 1);
		char	   *b = make_text(100000, 50, 2);

		OK(rebuilds(&arena, a, b, &changed) && changed > 150000, "texts beyond measure count as replaced, %u words", changed);
		free(a);
		free(b);
		reading_drop(&chunks);
	}
	return DONE();
}
