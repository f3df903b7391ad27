/*
 * word_map.c: the lexicon's words by their folded text.
 *
 * Open addressing.  A word of up to SHORT_MOST bytes is all in its slot, so
 * that one look tells it (dlg_find_short); of a longer one its text is compared.
 */
#include "lexicon_private.h"

/* The first eight bytes of a word, or seven of a long one, as its slot has them. */
static uint64_t
head_of(const char *folded, uint32_t len)
{
	return len <= SHORT_MOST ? dlg_head(folded, len) : dlg_head(folded, 7);
}

/* The second eight bytes, zeros where there are fewer. */
static uint64_t
next_of(const char *folded, uint32_t len)
{
	return len > 8 ? dlg_head(folded + 8, len - 8) : 0;
}

LexSlot *
dlg_find_word(const WordMap *map, const char *folded, uint32_t len)
{
	uint64_t	head = head_of(folded, len);
	uint64_t	next = next_of(folded, len);

	if (len <= SHORT_MOST)
		return dlg_find_short(map, len, head, next);
	for (uint64_t i = dlg_word_place(map, len, head, next);; i = (i + 1) & (map->size - 1))
	{
		LexSlot    *slot = &map->slots[i];

		if (slot->number == 0 || (slot->head == head && slot->len == len && memcmp(slot->text, folded, len) == 0))
			return slot;
	}
}

/* Puts what stands in a slot into a map. */
static void
put_slot(WordMap *map, const LexSlot *slot)
{
	uint64_t	next = slot->len > SHORT_MOST ? next_of(slot->text, slot->len) : slot->next;
	uint64_t	i = dlg_word_place(map, slot->len, slot->head, next);

	while (map->slots[i].number)
		i = (i + 1) & (map->size - 1);
	map->slots[i] = *slot;
}

void
dlg_grow_words(Arena *arena, WordMap *map)
{
	WordMap		larger = {.size = map->size ? map->size * 2 : 1024, .used = map->used};

	larger.shift = __builtin_clz(larger.size) + 33;
	larger.slots = dlg_alloc0(arena, larger.size * sizeof *larger.slots);
	for (uint32_t k = 0; k < map->size; k++)
		if (map->slots[k].number)
			put_slot(&larger, &map->slots[k]);
	*map = larger;
}

/* Is it a word that texts have often: of a closed class, of a stop list, or a verb? */
static bool
is_frequent(const LexWord *word)
{
	return word->tag.flags & (TAG_PARTICLE | TAG_VERB) || word->kinds >> LEX_STOPWORD & 1;
}

void
dlg_favour_words(Arena *arena, WordMap *map, const LexWord *words)
{
	LexSlot    *old = map->slots;
	size_t		bytes = map->size * sizeof *old;

	map->slots = dlg_alloc0(arena, bytes);
	for (int frequent = 1; frequent >= 0; frequent--)
		for (uint32_t k = 0; k < map->size; k++)
			if (old[k].number && is_frequent(&words[old[k].number]) == frequent)
				put_slot(map, &old[k]);
	if (bytes >= DLG_LARGE && arena->drop)
		arena->drop(arena->owner, old);
}

void
dlg_number_word(Arena *arena, WordMap *map, LexSlot *slot, Slice text, uint32_t number)
{
	*slot = (LexSlot) {.head = head_of(text.data, text.len), .len = (uint16_t) text.len, .number = number};
	if (text.len > SHORT_MOST)
		slot->text = text.data;
	else
		slot->next = next_of(text.data, text.len);
	if (++map->used * 2 > map->size)
		dlg_grow_words(arena, map);
}
