/*
 * lexeme.c: the lexemes of words by dialogue.english, numbered and remembered in the session; see lexeme.h.
 *
 * Two tables with open addressing: words, by their bytes and type of token,
 * to answers; lexemes by their bytes to numbers.  They grow with the words of
 * a document, and are made anew before one once they hold WORDS_MOST words.
 *
 * Relies on the server's caches of configurations and dictionaries.
 * Invariant: the answers are those of the configuration as it is; when it, or
 * any dictionary, changes, all are forgotten before the next document.
 */
#include "search/lexeme.h"

#include "catalog/namespace.h"
#include "nodes/value.h"
#include "port/pg_bswap.h"
#include "tsearch/ts_cache.h"
#include "tsearch/ts_public.h"
#include "utils/inval.h"
#include "utils/memutils.h"
#include "utils/syscache.h"

#include "core/core.h"
#include "search/dictionary.h"

#define WORDS_MOST 131072
#define WORD_ROOM 24			/* bytes; longer words are asked for each time */

/* A word and its answer; two in a line of the processor's cache. */
typedef struct Known
{
	uint64		head[3];
	uint16		len;			/* 0: empty */
	uint8		type;
	uint8		kind;
	uint32		lexeme;
} Known;

typedef struct Memory
{
	MemoryContext context;
	Oid			config;
	uint64		wanted;			/* bit i: tokens of type i have dictionaries */
	Known	   *words;
	uint32		nwords, words_size;	/* a power of two */
	Lexeme	   *lexemes;
	uint32		nlexemes, lexemes_room;
	uint32	   *numbers;		/* of lexemes, from 1; 0: empty */
	uint32		numbers_size;	/* a power of two */
	uint32		document;
	uint32		generation;		/* how often it has been made anew */
	bool		by_word;		/* a dictionary has asked for a second word */
} Memory;

StaticAssertDecl(sizeof(Known) == 32, "two words fill a line of the cache");

static Memory memory;
static bool stale = true;

/* Notes that the configuration or a dictionary may have changed. */
static void
note_change(Datum arg, int cache, uint32 hash)
{
	stale = true;
}

static inline uint64
mix(uint64 hash)
{
	hash *= UINT64CONST(0x9E3779B97F4A7C15);
	return hash ^ hash >> 32;
}

/* Forgets all. */
static void
start_anew(void)
{
	static bool listening = false;
	MemoryContext context;
	TSConfigCacheEntry *config;
	static const int caches[] = {TSCONFIGOID, TSCONFIGMAP, TSDICTOID, TSTEMPLATEOID, TSPARSEROID,
	NAMESPACEOID};

	if (!listening)
	{
		for (int i = 0; i < (int) lengthof(caches); i++)
			CacheRegisterSyscacheCallback(caches[i], note_change, (Datum) 0);
		listening = true;
	}
	if (memory.context)
		MemoryContextDelete(memory.context);
	memory = (Memory) {.generation = memory.generation + 1};
	stale = false;				/* set again if news come meanwhile */
	memory.config = get_ts_config_oid(list_make2(makeString("dialogue"), makeString("english")), false);
	config = lookup_ts_config_cache(memory.config);
	for (int type = 0; type < Min(config->lenmap, 64); type++)
		memory.wanted |= (uint64) (config->map[type].len > 0) << type;
	context = AllocSetContextCreate(CacheMemoryContext, "dialogue words", ALLOCSET_DEFAULT_SIZES);
	memory.words_size = 4096;
	memory.words = MemoryContextAllocZero(context, memory.words_size * sizeof(Known));
	memory.numbers_size = 4096;
	memory.numbers = MemoryContextAllocZero(context, memory.numbers_size * sizeof(uint32));
	memory.lexemes_room = memory.numbers_size / 2;
	memory.lexemes = MemoryContextAlloc(context, memory.lexemes_room * sizeof(Lexeme));
	memory.context = context;	/* all is there */
}

Oid
dlg_english_config(void)
{
	if (stale || memory.context == NULL)
		start_anew();
	return memory.config;
}

uint32
dlg_lexemes_ready(void)
{
	if (memory.nwords >= WORDS_MOST || memory.nlexemes >= WORDS_MOST || memory.document == PG_UINT32_MAX)
		stale = true;
	dlg_english_config();
	return memory.generation;
}

uint32
dlg_lexemes_generation(void)
{
	return memory.generation;
}

bool
dlg_lexemes_by_word(void)
{
	return memory.by_word;
}

uint32
dlg_lexemes_begin(void)
{
	dlg_lexemes_ready();
	return ++memory.document;
}

/* The place of a lexeme's number: where it stands, or the empty one where it would. */
static uint32 *
number_place(uint64 key, const char *text, uint32 len)
{
	uint64		hash = mix(key ^ len);

	for (uint32 i = 8; i < len; i += 8)
		hash = mix(hash ^ dlg_head(text + i, len - i));
	for (uint32 i = hash & (memory.numbers_size - 1);; i = (i + 1) & (memory.numbers_size - 1))
	{
		const Lexeme *lexeme = memory.numbers[i] ? &memory.lexemes[memory.numbers[i] - 1] : NULL;

		if (lexeme == NULL ||
			(lexeme->key == key && lexeme->len == len &&
			 (len <= 8 || memcmp(lexeme->text + 8, text + 8, len - 8) == 0)))
			return &memory.numbers[i];
	}
}

/* Makes the tables of lexemes twice as large. */
static void
grow_lexemes(void)
{
	uint32	   *numbers = MemoryContextAllocExtended(memory.context, memory.numbers_size * 2 * sizeof(uint32),
													 MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);

	memory.lexemes = repalloc_huge(memory.lexemes, (Size) memory.lexemes_room * 2 * sizeof(Lexeme));
	memory.lexemes_room *= 2;
	pfree(memory.numbers);
	memory.numbers = numbers;
	memory.numbers_size *= 2;
	for (uint32 i = 0; i < memory.nlexemes; i++)
	{
		const Lexeme *lexeme = &memory.lexemes[i];

		*number_place(lexeme->key, lexeme->text, lexeme->len) = i + 1;
	}
}

uint32
dlg_lexeme_number(const char *text, uint32 len)
{
	uint64		key = pg_bswap64(dlg_head(text, len));
	uint32	   *number = number_place(key, text, len);
	Lexeme		lexeme = {.key = key, .len = len};
	char	   *copy;

	if (*number)
		return *number - 1;
	if (memory.nlexemes == memory.lexemes_room)
	{
		grow_lexemes();
		number = number_place(key, text, len);
	}
	copy = MemoryContextAlloc(memory.context, len + 1);
	memcpy(copy, text, len);
	lexeme.text = copy;
	memory.lexemes[memory.nlexemes] = lexeme;
	*number = ++memory.nlexemes;
	return memory.nlexemes - 1;
}

Lexeme *
dlg_lexeme(uint32 number)
{
	return &memory.lexemes[number];
}

/* Asks the dictionaries of a type; *wants_more: one of them would read on in the text. */
static TSLexeme *
ask_all(int type, char *word, int len, bool *wants_more)
{
	TSConfigCacheEntry *config = lookup_ts_config_cache(memory.config);
	ListDictionary none = {0, NULL};
	ListDictionary *dictionaries = type < config->lenmap ? &config->map[type] : &none;

	for (int i = 0; i < dictionaries->len; i++)
	{
		TSLexeme   *lexemes = dlg_dictionary_ask(dictionaries->dictIds[i], word, len, wants_more);

		if (*wants_more)
			return NULL;
		if (lexemes == NULL)
			continue;
		if (!(lexemes->flags & TSL_FILTER))
			return lexemes;
		word = lexemes->lexeme;
		len = (int) strlen(word);
	}
	return NULL;
}

TSLexeme *
dlg_lexemes_ask(int type, char *word, int len)
{
	bool		wants_more = false;
	TSLexeme   *lexemes = ask_all(type, word, len, &wants_more);

	if (wants_more)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("a dictionary of configuration dialogue.english reads several words at once"),
				 errdetail("It asks for the word after \"%.*s\".", len, word),
				 errhint("Use to_tsvector('dialogue.english', ...) with such a dictionary.")));
	return lexemes;
}

/* Asks for a word that is not remembered. */
static Answer
ask(int type, char *word, int len)
{
	bool		wants_more = false;
	TSLexeme   *lexemes = ask_all(type, word, len, &wants_more);

	if (wants_more)
	{
		memory.by_word = true;
		return (Answer) {ANSWER_SEVERAL, 0};
	}
	if (lexemes == NULL)
		return (Answer) {ANSWER_NONE, 0};
	if (lexemes->lexeme == NULL)
		return (Answer) {ANSWER_STOP, 0};
	if (lexemes[1].lexeme != NULL || lexemes->flags & TSL_ADDPOS)
		return (Answer) {ANSWER_SEVERAL, 0};
	return (Answer) {ANSWER_LEXEME, dlg_lexeme_number(lexemes->lexeme, (uint32) strlen(lexemes->lexeme))};
}

bool
dlg_lexemes_wanted(int type)
{
	return memory.wanted >> type & 1;
}

static inline uint64
hash_word(const uint64 *head, uint16 len, uint8 type)
{
	return mix(head[0] ^ mix(head[1] ^ head[2] << 1 ^ (uint64) type << 56 ^ len));
}

void
dlg_word_seek(Word *word, int type, char *text, int len)
{
	*word = (Word) {text, {dlg_head(text, len), 0, 0}, 0, (uint16) len, (uint8) type};
	if (len > 8)
		word->head[1] = dlg_head(text + 8, len - 8);
	if (len > 16)
		word->head[2] = dlg_head(text + 16, len - 16);
	word->hash = hash_word(word->head, word->len, word->type);
	__builtin_prefetch(&memory.words[word->hash & (memory.words_size - 1)]);
}

/* The place of a known word, or the empty one where it would stand. */
static inline Known *
place_of(uint64 hash, const uint64 *head, uint16 len, uint8 type)
{
	for (uint32 i = hash & (memory.words_size - 1);; i = (i + 1) & (memory.words_size - 1))
	{
		Known	   *known = &memory.words[i];

		if (known->len == 0 ||
			(known->head[0] == head[0] && known->head[1] == head[1] && known->head[2] == head[2] &&
			 known->len == len && known->type == type))
			return known;
	}
}

/* Makes the table of words twice as large. */
static void
grow_words(void)
{
	Known	   *old = memory.words;
	uint32		size = memory.words_size;

	memory.words = MemoryContextAllocExtended(memory.context, (Size) size * 2 * sizeof(Known),
											  MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
	memory.words_size = size * 2;
	for (uint32 i = 0; i < size; i++)
	{
		const Known *known = &old[i];

		if (known->len)
			*place_of(hash_word(known->head, known->len, known->type),
					  known->head, known->len, known->type) = *known;
	}
	pfree(old);
}

Answer
dlg_word_answer(const Word *word)
{
	Known	   *known;
	Answer		answer;

	if (word->len > WORD_ROOM || word->len == 0)
		return ask(word->type, word->text, word->len);
	known = place_of(word->hash, word->head, word->len, word->type);
	if (known->len)
	{
		__builtin_prefetch(&memory.lexemes[known->lexeme]);
		return (Answer) {known->kind, known->lexeme};
	}
	answer = ask(word->type, word->text, word->len);
	if (memory.nwords * 2 >= memory.words_size)
		grow_words();
	known = place_of(word->hash, word->head, word->len, word->type);
	*known = (Known) {{word->head[0], word->head[1], word->head[2]}, word->len, word->type,
	(uint8) answer.kind, answer.lexeme};
	memory.nwords++;
	return answer;
}
