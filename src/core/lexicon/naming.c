/*
 * naming.c: what a text names, in whatever language; see naming.h.
 *
 * Two readings, one for the cues of English texts and one for the terms of
 * other languages, which have an automaton of their own: so these cost an
 * English reading nothing and are never found in one.  Each takes the longest
 * phrase at the leftmost place; where the two overlap, the longer phrase
 * counts, and of equal ones the English.  Linear in the text.
 */
#include "naming.h"

#include <string.h>

#include "core/reader.h"
#include "core/utf8.h"

typedef struct Namings
{
	Naming	   *list;
	uint32_t	nlist, list_room;
} Namings;

static bool
is_letter_at(const char *text, uint32_t i)
{
	return (text[i] >= 'a' && text[i] <= 'z') || (text[i] >= 'A' && text[i] <= 'Z') || (text[i] & 0x80);
}

char *
dlg_part_elisions(Arena *arena, const char *text, uint32_t len)
{
	char	   *copy = memcpy(dlg_alloc(arena, len + 1), text, len);

	copy[len] = '\0';
	for (uint32_t i = 0; i + 2 < len; i++)
	{
		char	   *mark = copy + i + 1;
		const char *next = mark;

		if ((i == 0 || !is_letter_at(copy, i - 1)) && copy[i] != '\0' && strchr("lLdD", copy[i]) != NULL &&
			dlg_plain_mark(dlg_decode(&next, copy + len)) == '\'')
			memset(mark - 1, ' ', (size_t) (next - mark) + 1);
	}
	return copy;
}

/* Finds the phrases of one kind. */
static Namings
find(const Reader *reader, LexKind kind, bool foreign)
{
	Namings		found = {NULL, 0, 0};

	for (uint32_t i = 0; i < reader->ntokens;)
	{
		uint32_t	next;
		const LexEntry *entry = dlg_match(reader, i, kind, &next);

		if (entry == NULL)
		{
			i++;
			continue;
		}
		for (; entry; entry = dlg_match_next(reader, i, entry))
		{
			Naming		naming = {reader->tokens[i].start, reader->tokens[next - 1].end, entry, foreign};

			DLG_PUSH(reader->arena, &found, list, naming);
		}
		i = next;
	}
	return found;
}

/* The readings of the same words as number i's: the number after their last. */
static uint32_t
readings_end(const Namings *namings, uint32_t i)
{
	uint32_t	end = i + 1;

	while (end < namings->nlist && namings->list[end].start == namings->list[i].start)
		end++;
	return end;
}

uint32_t
dlg_namings(Arena *arena, const Lexicon *lexicon, const char *text, uint32_t len, Naming **namings)
{
	Namings		from[2];
	uint32_t	at[2] = {0, 0};
	Namings		all = {NULL, 0, 0};

	text = dlg_part_elisions(arena, text, len);
	from[0] = find(dlg_words_new(arena, lexicon, text, len), LEX_TOPIC, false);
	from[1] = find(dlg_words_new(arena, dlg_lexicon_terms(lexicon), text, len), LEX_TERM, true);
	while (at[0] < from[0].nlist || at[1] < from[1].nlist)
	{
		const Naming *cue = at[0] < from[0].nlist ? &from[0].list[at[0]] : NULL;
		const Naming *term = at[1] < from[1].nlist ? &from[1].list[at[1]] : NULL;
		bool		apart = !cue || !term || cue->end <= term->start || term->end <= cue->start;
		int			take = !cue ? 1 : !term ? 0 : apart ? cue->start > term->start :
			term->end - term->start > cue->end - cue->start;
		uint32_t	end = readings_end(&from[take], at[take]);

		for (; at[take] < end; at[take]++)
			DLG_PUSH(arena, &all, list, from[take].list[at[take]]);
		if (!apart)
			at[1 - take] = readings_end(&from[1 - take], at[1 - take]);
	}
	*namings = all.list;
	return all.nlist;
}
