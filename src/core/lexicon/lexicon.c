/*
 * lexicon.c: rows to one read-only automaton (see lexicon.h).
 *
 * Three hash maps with open addressing: words by their folded text
 * (word_map.c), trie edges by (node, word), and small tables by name.  Invariant after
 * dlg_lexicon_finish: nothing changes any more, so any number of readers may
 * share it.  The rows' own checks are in lexrow.c, inflection in inflect.c.
 */
#include "lexicon_private.h"

#include <string.h>

#include "core/likeness/fingerprint.h"
#include "core/text/token.h"

/* Multiplies in eight bytes at a time; the constant is 2^64 / the golden ratio. */
static uint64_t
hash_bytes(const char *data, uint32_t len)
{
	uint64_t	h = len;
	uint64_t	piece;

	for (; len >= 8; data += 8, len -= 8)
	{
		memcpy(&piece, data, 8);
		h = (h ^ piece) * 0x9E3779B97F4A7C15u;
		h ^= h >> 32;
	}
	piece = 0;
	memcpy(&piece, data, len);
	h = (h ^ piece) * 0x9E3779B97F4A7C15u;
	return h ^ h >> 32;
}

static uint64_t
hash_edge(uint64_t key)
{
	key *= 0x9E3779B97F4A7C15u;
	return key ^ key >> 32;
}

/* The place of a name in a map: where it stands, or the empty place where it would. */
static uint32_t
name_place(const NameMap *map, Slice name)
{
	uint32_t	i = (uint32_t) hash_bytes(name.data, name.len) & (map->size - 1);

	while (map->slots[i].index && !dlg_same(map->slots[i].name, name))
		i = (i + 1) & (map->size - 1);
	return i;
}

/* The number that a name was given, 0 where it has none. */
static uint32_t
name_get(const NameMap *map, Slice name)
{
	return map->size ? map->slots[name_place(map, name)].index : 0;
}

/* Gives a name a number; the name must outlive the map. */
void
dlg_name_put(Arena *arena, NameMap *map, Slice name, uint32_t index)
{
	uint32_t	i;

	if (map->used * 2 >= map->size)
	{
		NameMap		larger = {NULL, map->size ? map->size * 2 : 64, map->used};

		larger.slots = dlg_alloc0(arena, larger.size * sizeof *larger.slots);
		for (uint32_t j = 0; j < map->size; j++)
			if (map->slots[j].index)
				larger.slots[name_place(&larger, map->slots[j].name)] = map->slots[j];
		*map = larger;
	}
	i = name_place(map, name);
	if (!map->slots[i].index)
		map->used++;
	map->slots[i].name = name;
	map->slots[i].index = index;
}

uint32_t
dlg_lexicon_word(const Lexicon *lexicon, const char *folded, uint32_t len)
{
	return dlg_find_word(&lexicon->map, folded, len)->number;
}

const LexWord *
dlg_lexicon_words(const Lexicon *lexicon)
{
	return lexicon->words;
}

const struct CommonWords *
dlg_lexicon_common(const Lexicon *lexicon)
{
	return lexicon->common;
}

/* Makes place for one more word. */
static void
push_word(Lexicon *lexicon, Slice text)
{
	DLG_PUSH(lexicon->arena, lexicon, words, ((LexWord) {0}));
	DLG_PUSH(lexicon->arena, lexicon, texts, text);
}

/* An empty lexicon, without one of terms. */
static Lexicon *
new_lexicon(Arena *arena)
{
	Lexicon    *lexicon = dlg_alloc0(arena, sizeof *lexicon);

	lexicon->arena = arena;
	dlg_make_uses(lexicon);
	push_word(lexicon, NO_SLICE);
	DLG_PUSH(arena, lexicon, nodes, ((LexNode) {0}));
	dlg_grow_words(arena, &lexicon->map);
	return lexicon;
}

Lexicon *
dlg_lexicon_new(Arena *arena)
{
	Lexicon    *lexicon = new_lexicon(arena);

	lexicon->common = dlg_common_words(arena);
	lexicon->foreign = new_lexicon(arena);
	return lexicon;
}

uint32_t
dlg_lexicon_intern(Lexicon *lexicon, const char *folded, uint32_t len)
{
	LexSlot    *slot = dlg_find_word(&lexicon->map, folded, len);
	Slice		text;

	if (slot->number)
		return slot->number;
	if (len == 1 && *folded >= 0)
		lexicon->marks[(int) *folded] = lexicon->nwords;
	if (len == 3 && memcmp(folded, "and", 3) == 0)
		lexicon->marks['&'] = lexicon->nwords;
	text = dlg_copy(lexicon->arena, folded, len);
	dlg_number_word(lexicon->arena, &lexicon->map, slot, text, lexicon->nwords);
	push_word(lexicon, text);
	return lexicon->nwords - 1;
}

static uint32_t
edge_place(const Lexicon *lexicon, uint64_t key)
{
	uint32_t	i = (uint32_t) hash_edge(key) & (lexicon->edges_size - 1);

	while (lexicon->edges[i].key && lexicon->edges[i].key != key)
		i = (i + 1) & (lexicon->edges_size - 1);
	return i;
}

/* The node that a word leads to from a node, a new one where there is none. */
static uint32_t
grow_step(Lexicon *lexicon, uint32_t node, uint32_t word)
{
	uint64_t	key = (uint64_t) node << 32 | word;
	uint32_t	i;

	if (lexicon->edges_used * 2 >= lexicon->edges_size)
	{
		LexEdge    *old = lexicon->edges;
		uint32_t	old_size = lexicon->edges_size;

		lexicon->edges_size = old_size ? old_size * 2 : 1024;
		lexicon->edges = dlg_alloc0(lexicon->arena, lexicon->edges_size * sizeof *old);
		for (uint32_t j = 0; j < old_size; j++)
			if (old[j].key)
				lexicon->edges[edge_place(lexicon, old[j].key)] = old[j];
	}
	i = edge_place(lexicon, key);
	if (!lexicon->edges[i].key)
	{
		lexicon->edges[i].key = key;
		lexicon->edges[i].node = lexicon->nnodes;
		lexicon->edges_used++;
		DLG_PUSH(lexicon->arena, lexicon, nodes, ((LexNode) {0}));
	}
	return lexicon->edges[i].node;
}

/* Gives all readings of a verb's phrase as a form of one lemma the forms of each, from the newest of them on. */
static void
join_forms(LexEntry *newest)
{
	newest->forms = newest->form;
	for (LexEntry *other = newest->next; other && other->kind == LEX_VERB; other = other->next)
		if (dlg_same(other->text, newest->text))
			newest->forms |= other->form;
	for (LexEntry *other = newest->next; other && other->kind == LEX_VERB; other = other->next)
		if (dlg_same(other->text, newest->text))
			other->forms = newest->forms;
}

/* Marks a word as the next one of an entry's phrase, whose words so far end in the node. */
static void
mark_word(Lexicon *lexicon, const LexEntry *entry, uint32_t node, uint32_t word)
{
	lexicon->nodes[node].below |= 1u << entry->kind;
	lexicon->nodes[node].next |= UINT64_C(1) << word % 64;
	if (entry->kind == LEX_VERB && node == 0)
	{
		lexicon->words[word].lemmas = dlg_keys_add(lexicon->words[word].lemmas, entry->key);
		lexicon->words[word].deeds |= lexicon->lemma_deeds[dlg_key_number(entry->key)];
	}
	lexicon->words[word].seconds |= (uint32_t) (entry->nwords == 1) << entry->kind;
	if (node == 0 && !((entry->capitals | entry->uppers) & 1))
		lexicon->words[word].smalls |= 1u << entry->kind;
}

/* Hangs an entry on the node of its phrase, before those of its kind. */
static void
hang_entry(Lexicon *lexicon, const LexEntry *entry, uint32_t node)
{
	LexEntry   *added = dlg_alloc(lexicon->arena, sizeof *added);
	LexEntry  **place = &lexicon->nodes[node].entries;

	*added = *entry;
	while (*place && (*place)->kind != entry->kind)
		place = &(*place)->next;
	added->last = *place == NULL;
	added->next = *place;
	*place = added;
	if (entry->kind == LEX_VERB)
		join_forms(added);
	lexicon->nodes[node].kinds |= 1u << entry->kind;
}

/*
 * Adds an entry under its phrase.  False for a phrase without a word, with
 * more than PHRASE_WORDS of them, or with one longer than FOLDED_MAX bytes.
 */
bool
dlg_lexicon_phrase(Lexicon *lexicon, Slice phrase, LexEntry entry, DlgError *error)
{
	char		folded[FOLDED_MAX];
	uint32_t	folded_len = 0;
	uint32_t	at = 0;
	uint32_t	node = 0;
	uint32_t	word;
	Token		token;

	entry.phrase = phrase;
	entry.key = DLG_KEY_OF(dlg_head(entry.text.data, entry.text.len), entry.text.len);
	entry.dotted = phrase.len > 0 && phrase.data[phrase.len - 1] == '.';
	entry.nwords = 0;
	while (dlg_scan(phrase.data, phrase.len, &at, &token, folded, &folded_len))
	{
		if (token.mark == '-' || (token.mark == '.' && at == phrase.len && node))
			continue;
		error->offset = token.start;
		error->rule = "A word of a phrase has at most 64 bytes.";
		if (folded_len == 0)
			return false;
		error->rule = "A phrase has at most 32 words.";
		if (entry.nwords == PHRASE_WORDS)
			return false;
		if (lexicon->foreign == NULL)
			;
		else if (token.flags & TOKEN_UPPER)
			entry.uppers |= 1u << entry.nwords;
		else if (token.flags & TOKEN_CAPITAL)
			entry.capitals |= 1u << entry.nwords;
		dlg_respell(folded, &folded_len);
		if (token.mark == '&')
			memcpy(folded, "and", folded_len = 3);
		word = dlg_lexicon_intern(lexicon, folded, folded_len);
		mark_word(lexicon, &entry, node, word);
		node = grow_step(lexicon, node, word);
		entry.nwords++;
	}
	error->offset = 0;
	error->rule = "A phrase has at least one word.";
	if (node == 0)
		return false;
	error->rule = NULL;
	hang_entry(lexicon, &entry, node);
	return true;
}

/* The word that one with this text is the plural of, 0 where it is none. */
static uint32_t
singular(const Lexicon *lexicon, Slice text)
{
	char		y[FOLDED_MAX];
	uint32_t	base;

	if (text.len < 3 || text.data[text.len - 1] != 's' || text.data[text.len - 2] == 's')
		return 0;
	base = dlg_lexicon_word(lexicon, text.data, text.len - 1);
	if (base || text.len < 4 || text.data[text.len - 2] != 'e')
		return base;
	if (text.data[text.len - 3] != 'i')
		return dlg_lexicon_word(lexicon, text.data, text.len - 2);
	memcpy(y, text.data, text.len - 3);
	y[text.len - 3] = 'y';
	return dlg_lexicon_word(lexicon, y, text.len - 2);
}

/* Makes sure that the plural of every noun's last word has a number of its own. */
static void
add_plurals(Lexicon *lexicon)
{
	uint32_t	n = lexicon->nwords;

	for (uint32_t i = 1; i < n; i++)
	{
		Slice		text = lexicon->texts[i];
		char		plural[FOLDED_MAX + 2];
		uint32_t	len = text.len;
		char		last = text.data[len - 1];

		if (len < 2 || len > FOLDED_MAX - 3 || last == 's' || !((last >= 'a' && last <= 'z')))
			continue;
		memcpy(plural, text.data, len);
		if (last == 'y' && len > 2 && !strchr("aeiou", plural[len - 2]))
			memcpy(plural + len - 1, "ies", 3), len += 2;
		else if (last == 'x' || last == 'h')
			memcpy(plural + len, "es", 2), len += 2;
		else
			plural[len++] = 's';
		dlg_lexicon_intern(lexicon, plural, len);
	}
	for (uint32_t i = 1; i < lexicon->nwords; i++)
		lexicon->words[i].singular = singular(lexicon, lexicon->texts[i]);
}

/* Sorts the frames by verb, the rows of one verb in the order they came (merge sort). */
static void
sort_frames(Lexicon *lexicon)
{
	uint32_t	n = lexicon->nframes;
	LexFrame   *from = lexicon->frames;
	LexFrame   *to = dlg_alloc(lexicon->arena, (n + 1) * sizeof *to);

	for (uint32_t width = 1; width < n; width *= 2)
	{
		LexFrame   *swap = from;

		for (uint32_t i = 0; i < n; i += 2 * width)
		{
			uint32_t	a = i;
			uint32_t	middle = i + width < n ? i + width : n;
			uint32_t	b = middle;
			uint32_t	end = i + 2 * width < n ? i + 2 * width : n;

			for (uint32_t out = i; out < end; out++)
			{
				bool		take_a = b >= end || (a < middle && dlg_slice_order(from[a].verb, from[b].verb) <= 0);

				to[out] = take_a ? from[a++] : from[b++];
			}
		}
		from = to;
		to = swap;
	}
	lexicon->frames = from;
}

/* Notes the noun of a lemma of two words ("provide updates") with the verb that it goes with. */
static void
add_noun(Lexicon *lexicon, Slice lemma)
{
	const char *blank = memchr(lemma.data, ' ', lemma.len);
	char		plural[2 * FOLDED_MAX];
	uint32_t	first;
	uint32_t	n;

	if (blank == NULL)
		return;
	n = lemma.len - (uint32_t) (++blank - lemma.data);
	first = name_get(&lexicon->verbs, (Slice) {lemma.data, lemma.len - n - 1});
	if (first == 0 || n >= sizeof plural || memchr(blank, ' ', n))
		return;
	memcpy(plural, blank, n);
	plural[n] = 's';
	for (uint32_t len = n; len <= n + 1; len++)
		lexicon->frames[first - 1].nouns =
			dlg_keys_add(lexicon->frames[first - 1].nouns, DLG_KEY_OF(dlg_head(plural, len), len));
	lexicon->frames[first - 1].tells = true;
}

/* Sorts the rows of the ladder and makes what finds them: by lemma, by form, by noun. */
static void
finish_frames(Lexicon *lexicon)
{
	LexFrame   *frames;

	sort_frames(lexicon);
	frames = lexicon->frames;
	for (uint32_t i = lexicon->nframes; i-- > 0;)
	{
		bool		last = i + 1 == lexicon->nframes || !dlg_same(frames[i].verb, frames[i + 1].verb);

		frames[i].rows = last ? 1 : (uint16_t) (frames[i + 1].rows + (frames[i + 1].rows < UINT16_MAX));
		frames[i].key = DLG_KEY_OF(dlg_head(frames[i].frame.data, frames[i].frame.len), frames[i].frame.len);
		frames[i].tells = frames[i].class >= 0 || (!last && frames[i + 1].tells);
		frames[i].names = dlg_keys_add(last ? (KeySet) {0, 0} : frames[i + 1].names, frames[i].key);
	}
	for (uint32_t i = 0; i < lexicon->nframes; i++)
		if (i == 0 || !dlg_same(frames[i].verb, frames[i - 1].verb))
		{
			dlg_name_put(lexicon->arena, &lexicon->verbs, frames[i].verb, i + 1);
			dlg_inflect(lexicon, frames[i].verb, (int32_t) i);
		}
	for (uint32_t i = 0; i < lexicon->nframes; i++)
		add_noun(lexicon, frames[i].verb);
}

/* Gives the British spellings of the words to them, so that a word of a text is looked up once. */
static void
add_british(Lexicon *lexicon)
{
	uint32_t	n = lexicon->nwords;
	char		british[FOLDED_MAX];
	uint32_t	len;

	for (uint32_t i = 1; i < n; i++)
		for (size_t ending = 0; dlg_british(lexicon->texts[i], &ending, british, &len);)
		{
			LexSlot    *slot = dlg_find_word(&lexicon->map, british, len);

			/* unless it is a word by itself */
			if (slot->number == 0)
				dlg_number_word(lexicon->arena, &lexicon->map, slot, dlg_copy(lexicon->arena, british, len), i);
		}
}

/* The signs of a word that begins phrases of these kinds. */
static uint8_t
signs_of(uint32_t kinds)
{
	return (kinds & (1u << LEX_MEETING | 1u << LEX_BODY) ? SIGN_MEETING : 0) |
		(kinds & (1u << LEX_PARTY | 1u << LEX_PRINCIPAL) ? SIGN_PARTY : 0) |
		(kinds & 1u << LEX_VERB ? SIGN_VERB : 0) | (kinds & 1u << LEX_INSTRUMENT ? SIGN_CITED : 0);
}

/* Puts the signs of the words where these are looked up. */
static void
place_signs(Lexicon *lexicon)
{
	for (LexSlot *slot = lexicon->map.slots, *end = slot + lexicon->map.size; slot < end; slot++)
		memcpy(slot->signs, &lexicon->signs[2 * slot->number], sizeof slot->signs);
}

/* Puts all words, which are as large as a line of the cache, where such lines begin. */
static void
align_words(Lexicon *lexicon)
{
	char	   *place = dlg_alloc(lexicon->arena, (lexicon->nwords + 1) * sizeof *lexicon->words);

	place += -(uintptr_t) place % sizeof *lexicon->words;
	lexicon->words = memcpy(place, lexicon->words, lexicon->nwords * sizeof *lexicon->words);
	lexicon->words_room = lexicon->nwords;
}

/* Puts a step behind those of its node that have smaller words. */
static void
place_step(LexStep *steps, LexNode *node, LexStep step)
{
	uint32_t	i = node->first + node->nsteps++;

	for (; i > node->first && steps[i - 1].word > step.word; i--)
		steps[i] = steps[i - 1];
	steps[i] = step;
}

/* Gathers the steps of each node, and gives the words those from the root. */
static void
gather_steps(Lexicon *lexicon)
{
	uint32_t	first = 0;

	lexicon->steps = dlg_alloc(lexicon->arena, (lexicon->edges_used + 1) * sizeof *lexicon->steps);
	for (uint32_t i = 0; i < lexicon->edges_size; i++)
		lexicon->nodes[lexicon->edges[i].key >> 32].nsteps++;
	for (uint32_t i = 1; i < lexicon->nnodes; i++)
	{
		lexicon->nodes[i].first = first;
		first += lexicon->nodes[i].nsteps;
		lexicon->nodes[i].nsteps = 0;
	}
	for (uint32_t i = 0; i < lexicon->edges_size; i++)
	{
		LexStep		step = {.word = (uint32_t) lexicon->edges[i].key, .node = lexicon->edges[i].node};
		uint32_t	from = (uint32_t) (lexicon->edges[i].key >> 32);

		if (from == 0)
			lexicon->words[step.word].root = step.node;
		else
			place_step(lexicon->steps, &lexicon->nodes[from], step);
	}
}

void
dlg_lexicon_finish(Lexicon *lexicon)
{
	if (lexicon->foreign)
		dlg_lexicon_finish(lexicon->foreign);
	finish_frames(lexicon);
	add_plurals(lexicon);
	dlg_place_parties(lexicon);
	gather_steps(lexicon);
	if (lexicon->foreign)
		dlg_tag_words(lexicon);
	align_words(lexicon);
	for (uint32_t i = 1; i < lexicon->nwords; i++)
	{
		LexWord    *word = &lexicon->words[i];
		const LexNode *root = &lexicon->nodes[word->root];

		word->kinds = word->root ? root->kinds | root->below : 0;
		word->alone = (word->root ? root->kinds : 0) | (word->singular ? LEX_PLURAL_KINDS : 0);
	}
	for (uint32_t i = 1; i < lexicon->nwords; i++)
	{
		LexWord    *word = &lexicon->words[i];

		word->kinds |= lexicon->words[word->singular].kinds;
		word->seconds |= lexicon->words[word->singular].seconds;
		word->smalls |= lexicon->words[word->singular].smalls;
	}
	lexicon->signs = dlg_alloc(lexicon->arena, 2 * lexicon->nwords);
	for (uint32_t i = 0; i < lexicon->nwords; i++)
	{
		uint8_t		particle = lexicon->words[i].tag.particle ? SIGN_PARTICLE : 0;

		lexicon->signs[2 * i] = signs_of(lexicon->words[i].smalls) | particle;
		lexicon->signs[2 * i + 1] = signs_of(lexicon->words[i].kinds) | particle;
	}
	add_british(lexicon);
	dlg_favour_words(lexicon->arena, &lexicon->map, lexicon->words);
	place_signs(lexicon);
}

const Lexicon *
dlg_lexicon_terms(const Lexicon *lexicon)
{
	return lexicon->foreign;
}

const LexTerm *
dlg_lexicon_term(const Lexicon *lexicon, const LexEntry *entry)
{
	return &lexicon->foreign->terms[entry->value];
}

const uint8_t *
dlg_lexicon_signs(const Lexicon *lexicon)
{
	return lexicon->signs;
}

/* What phrases end at a node, or go on from it. */
static uint32_t
kinds_at(const Lexicon *lexicon, uint32_t node)
{
	return node ? lexicon->nodes[node].kinds | lexicon->nodes[node].below : 0;
}

bool
dlg_lexicon_begins(const Lexicon *lexicon, LexKind kind, uint32_t first, uint32_t second)
{
	uint32_t	firsts[2] = {first, lexicon->words[first].singular};
	uint32_t	seconds[2] = {second, lexicon->words[second].singular};
	uint32_t	kinds = 0;

	for (int i = 0; i < 2; i++)
	{
		uint32_t	root = lexicon->words[firsts[i]].root;

		kinds |= root ? lexicon->nodes[root].kinds : 0;
		for (int k = 0; k < 2 && root; k++)
			kinds |= kinds_at(lexicon, dlg_lexicon_step(lexicon, &lexicon->nodes[root], seconds[k]));
	}
	return kinds >> kind & 1;
}

const LexFrame *
dlg_lexicon_rows(const Lexicon *lexicon, Slice verb)
{
	uint32_t	first = name_get(&lexicon->verbs, verb);

	return first ? &lexicon->frames[first - 1] : NULL;
}
