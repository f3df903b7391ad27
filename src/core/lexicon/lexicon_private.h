/*
 * lexicon_private.h: what the files of the lexicon share among themselves.
 */
#ifndef DLG_LEXICON_PRIVATE_H
#define DLG_LEXICON_PRIVATE_H

#include "lexicon.h"

#define PHRASE_WORDS 32

/* Names with numbers from 1; open addressing, size a power of two. */
typedef struct NameMap
{
	struct
	{
		Slice		name;
		uint32_t	index;
	}		   *slots;
	uint32_t	size;
	uint32_t	used;
} NameMap;

/*
 * Where a word stands in the map of words, by its folded text; a short one is all there.  A longer one's head ends in
 * a zero though more follows, as that of no short one does.
 */
typedef struct LexSlot
{
	uint64_t	head;			/* the first eight bytes, of a longer word seven; zeros where there are fewer */
	union
	{
		uint64_t	next;		/* the next eight of a word of up to SHORT_MOST */
		const char *text;		/* the whole of a longer one */
	};
	uint16_t	len;
	uint8_t		signs[2];		/* SIGN_ bits of a token of the word, in small letters and with a capital */
	uint32_t	number;			/* its own, or that of the word of which it is another spelling; 0: an empty place */
} LexSlot;

#define SHORT_MOST 16

/* Open addressing; the size is a power of two. */
typedef struct WordMap
{
	LexSlot    *slots;
	uint32_t	size;
	uint32_t	used;
	int			shift;			/* what takes a hash to a place */
} WordMap;

/* The kinds of phrases in which a plural stands for its singular. */
#define LEX_PLURAL_KINDS (1u << LEX_TOPIC | 1u << LEX_ORGANISATION | 1u << LEX_OFFICE | 1u << LEX_DELEGATE | \
						  1u << LEX_INSTRUMENT | 1u << LEX_MEETING | 1u << LEX_BODY | 1u << LEX_CONDUCT)

typedef struct LexNode
{
	LexEntry   *entries;		/* of the phrase that ends here */
	uint32_t	kinds;			/* bit k: one of the entries is of LexKind k */
	uint32_t	below;			/* bit k: a longer phrase that goes on from here is of LexKind k */
	uint64_t	next;			/* bit k: it goes on with a word whose number is k modulo 64 */
	uint32_t	first;			/* of its steps in the finished lexicon */
	uint32_t	nsteps;
} LexNode;

/* While the lexicon is built. */
typedef struct LexEdge
{
	uint64_t	key;			/* node << 32 | word; 0: empty (no edge has word 0) */
	uint32_t	node;
} LexEdge;

/* Where a word leads to from a node; those of a node stand together, sorted by word. */
typedef struct LexStep
{
	uint32_t	word;
	uint32_t	node;
} LexStep;

typedef struct LexParty
{
	PartyCode	party;
	Slice		kind;
	Slice		name;
	PartyList	members;
} LexParty;

typedef struct LexVerbForm
{
	Slice		form;
	Slice		verb;			/* first word of lemmas */
	uint16_t	key;			/* of it */
	uint8_t		tense;			/* VerbForm */
} LexVerbForm;

struct Lexicon
{
	Arena	   *arena;
	LexWord    *words;			/* [0] stands for none */
	uint32_t	nwords, words_room;
	Slice	   *texts;			/* by word */
	uint32_t	ntexts, texts_room;
	uint32_t   *lemma_deeds;	/* by number of a lemma's key */
	uint16_t   *uses;			/* by number of a key: USE_ bits */
	uint8_t    *signs;			/* by word: SIGN_ bits that follow from its kinds, in small letters and with a capital */
	WordMap		map;			/* folded text -> word */
	const struct CommonWords *common;	/* by which a language is told */
	uint32_t	marks[128];		/* the words of one ASCII character */
	LexNode    *nodes;			/* [0] is the root */
	uint32_t	nnodes, nodes_room;
	LexEdge    *edges;
	uint32_t	edges_size, edges_used;
	LexStep    *steps;
	LexFrame   *frames;			/* sorted by verb once finished */
	uint32_t	nframes, frames_room;
	NameMap		verbs;			/* lemma -> first frame + 1 */
	LexVerbForm *forms;
	uint32_t	nforms, forms_room;
	LexParty   *parties;
	uint32_t	nparties, parties_room;
	uint32_t   *party_slots;	/* parties by code, from 1, open addressing; 0 is empty */
	uint32_t	nparty_slots;	/* a power of two */
	int			party_shift;	/* what takes a hash to one of them */
	Lexicon    *foreign;		/* the lexicon of terms; NULL: this is it */
	LexTerm    *terms;			/* its entries' */
	uint32_t	nterms, terms_room;
};

/* The first place to look for a word at. */
static inline uint64_t
dlg_word_place(const WordMap *map, uint32_t len, uint64_t head, uint64_t next)
{
	/* the product that makes a word's key, too */
	return ((head ^ len) * UINT64_C(0x9E3779B97F4A7C15) ^ next * UINT64_C(0xC2B2AE3D27D4EB4F)) >> map->shift;
}

/* The slot of a short word: where it stands, or the empty one where it would. */
static inline LexSlot *
dlg_find_short(const WordMap *map, uint32_t len, uint64_t head, uint64_t next)
{
	for (uint64_t i = dlg_word_place(map, len, head, next);; i = (i + 1) & (map->size - 1))
	{
		LexSlot    *slot = &map->slots[i];

		if ((slot->head == head && slot->next == next) || slot->number == 0)
			return slot;
	}
}

/* The same of a word of any length; gives a number to the word of an empty slot; makes the map twice as large. */
extern LexSlot *dlg_find_word(const WordMap *map, const char *folded, uint32_t len);
extern void dlg_number_word(Arena *arena, WordMap *map, LexSlot *slot, Slice text, uint32_t number);
extern void dlg_grow_words(Arena *arena, WordMap *map);

/* Gives frequent words the first of their places, before all others, so that one look finds them. */
extern void dlg_favour_words(Arena *arena, WordMap *map, const LexWord *words);

static inline uint32_t
dlg_lexicon_mark(const Lexicon *lexicon, char mark)
{
	return mark >= 0 ? lexicon->marks[(int) mark] : 0;
}

/* Puts the parties where their codes find them, when all are there. */
extern void dlg_place_parties(Lexicon *lexicon);

/* Makes uses and lemma_deeds, before any phrase is added. */
extern void dlg_make_uses(Lexicon *lexicon);

extern void dlg_name_put(Arena *arena, NameMap *map, Slice name, uint32_t index);

/* Byte order of two slices: negative, 0 or positive. */
extern int	dlg_slice_order(Slice a, Slice b);

/* The number of a folded word, a new one where it has none yet; that of "and" is that of "&", too. */
extern uint32_t dlg_lexicon_intern(Lexicon *lexicon, const char *folded, uint32_t len);

/* The node that a word leads to from a node, 0 where none. */
static inline uint32_t
dlg_lexicon_step(const Lexicon *lexicon, const LexNode *node, uint32_t word)
{
	const LexStep *step = lexicon->steps + node->first;

	if (!(node->next >> word % 64 & 1))
		return 0;
	for (uint32_t n = node->nsteps; n > 1; n -= n / 2)
		step += step[n / 2].word <= word ? n / 2 : 0;
	return step->word == word ? step->node : 0;
}

extern bool dlg_lexicon_phrase(Lexicon *lexicon, Slice phrase, LexEntry entry, DlgError *error);

/* Adds every form of a lemma ("look forward": looks forward, …) as a VERB phrase. */
extern void dlg_inflect(Lexicon *lexicon, Slice lemma, int32_t frame);

#endif
