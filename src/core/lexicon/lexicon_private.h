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
 * What is asked of a word with every token stands close together, the rest in
 * arrays of its own.  A word of up to sixteen bytes is all there.
 */
typedef struct LexWord
{
	uint64_t	head;			/* the first eight bytes, zeros where there are fewer */
	uint64_t	next;			/* the next eight of a longer word */
	uint32_t	len;
	uint32_t	number;			/* its own, or that of the word of which it is another spelling */
	uint32_t	root;			/* trie node of the phrases that it begins, 0: none */
	uint32_t	singular;		/* the word that this is the plural of, 0: none */
} LexWord;

typedef struct LexNode
{
	LexEntry   *entries;		/* of the phrase that ends here */
	uint32_t	kinds;			/* bit k: one of the entries is of LexKind k */
	uint32_t	below;			/* bit k: a longer phrase that goes on from here is of LexKind k */
	uint64_t	next;			/* bit k: it goes on with a word whose number is k modulo 64 */
} LexNode;

typedef struct LexEdge
{
	uint64_t	key;			/* node << 32 | word; 0: empty (no edge has word 0) */
	uint32_t	node;
} LexEdge;

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
	KeySet	   *lemmas;			/* by word: keys of the lemmas of all VERB phrases that it begins */
	uint32_t	nlemmas, lemmas_room;
	uint32_t   *deeds;			/* by word: DEED_ bits */
	uint32_t	ndeeds, deeds_room;
	uint32_t   *lemma_deeds;	/* by number of a lemma's key */
	const WordTag *tags;		/* by word */
	uint16_t   *uses;			/* by number of a key: USE_ bits */
	uint8_t    *signs;			/* by word: SIGN_ bits that follow from its kinds */
	uint32_t   *kinds;			/* by word; bit k: it, or its singular, begins a phrase of LexKind k */
	uint32_t   *slots;			/* words by their folded text, open addressing; 0 is empty */
	uint32_t	nslots;			/* a power of two */
	int			slot_shift;		/* what takes a hash to one of them */
	uint32_t	marks[128];		/* the words of one ASCII character */
	LexNode    *nodes;			/* [0] is the root */
	uint32_t	nnodes, nodes_room;
	LexEdge    *edges;
	uint32_t	edges_size, edges_used;
	LexFrame   *frames;			/* sorted by verb once finished */
	uint32_t	nframes, frames_room;
	NameMap		verbs;			/* lemma -> first frame + 1 */
	LexVerbForm *forms;
	uint32_t	nforms, forms_room;
	LexParty   *parties;
	uint32_t	nparties, parties_room;
	NameMap		party_map;		/* code -> index + 1 */
	Lexicon    *foreign;		/* the lexicon of terms; NULL: this is it */
	LexTerm    *terms;			/* its entries' */
	uint32_t	nterms, terms_room;
};

/*
 * The slot of a folded word, of which the first sixteen bytes are given: where
 * it stands, or the empty one where it would.
 */
static inline uint32_t *
dlg_find_slot(const Lexicon *lexicon, const char *folded, uint32_t len, uint64_t head, uint64_t next)
{
	/* the product that makes a word's key, too */
	uint64_t	hash = (head ^ len) * UINT64_C(0x9E3779B97F4A7C15) ^ next * UINT64_C(0xC2B2AE3D27D4EB4F);

	for (uint64_t i = hash >> lexicon->slot_shift;; i = (i + 1) & (lexicon->nslots - 1))
	{
		uint32_t   *slot = &lexicon->slots[i];
		const LexWord *word = &lexicon->words[*slot];

		if (((word->head ^ head) | (word->next ^ next) | (word->len ^ len)) == 0 &&
			(len <= 16 || memcmp(lexicon->texts[*slot].data, folded, len) == 0))
			return slot;
		if (*slot == 0)
			return slot;
	}
}

static inline uint32_t
dlg_find_word(const Lexicon *lexicon, const char *folded, uint32_t len, uint64_t head, uint64_t next)
{
	return lexicon->words[*dlg_find_slot(lexicon, folded, len, head, next)].number;
}

static inline uint32_t
dlg_lexicon_mark(const Lexicon *lexicon, char mark)
{
	return mark >= 0 ? lexicon->marks[(int) mark] : 0;
}

/* Makes uses and lemma_deeds, before any phrase is added. */
extern void dlg_make_uses(Lexicon *lexicon);

extern void dlg_name_put(Arena *arena, NameMap *map, Slice name, uint32_t index);

/* Byte order of two slices: negative, 0 or positive. */
extern int	dlg_slice_order(Slice a, Slice b);

/* The number of a folded word, a new one where it has none yet; that of "and" is that of "&", too. */
extern uint32_t dlg_lexicon_intern(Lexicon *lexicon, const char *folded, uint32_t len);

extern uint32_t dlg_lexicon_step(const Lexicon *lexicon, uint32_t node, uint32_t word);
extern bool dlg_lexicon_phrase(Lexicon *lexicon, Slice phrase, LexEntry entry, DlgError *error);

/* Adds every form of a lemma ("look forward": looks forward, …) as a VERB phrase. */
extern void dlg_inflect(Lexicon *lexicon, Slice lemma, int32_t frame);

#endif
