/*
 * dictionary.c: the template of dictionaries that remember what another one answered.
 *
 * A stemmer spends hundreds of instructions on a word; texts repeat their
 * words.  Each backend keeps the answers of a dictionary in a table of fixed
 * size in which a word has one place and the latest stays.
 *
 * Relies on the server's cache of dictionaries: it starts a dictionary anew,
 * and so empties the table, when any dictionary has changed.  Invariant: the
 * answers are the other dictionary's; long words and answers of several
 * lexemes or with flags are asked for each time.
 */
#include "postgres.h"

#include "catalog/namespace.h"
#include "catalog/pg_ts_dict.h"
#include "commands/defrem.h"
#include "tsearch/ts_cache.h"
#include "tsearch/ts_public.h"
#include "utils/builtins.h"
#include "utils/memutils.h"
#include "utils/regproc.h"

#include "compat.h"
#include "search/dictionary.h"

#define SLOTS 32768				/* a power of two */
#define WORD_ROOM 30
#define LEXEME_ROOM 31

typedef enum AnswerKind
{
	ANSWER_EMPTY,				/* the slot holds nothing */
	ANSWER_LEXEME,
	ANSWER_STOP,				/* a stop word */
	ANSWER_UNKNOWN				/* for the next dictionary */
} AnswerKind;

/* One line of the processor's cache. */
typedef struct Slot
{
	uint8		kind;
	uint8		word_len;
	uint8		lexeme_len;
	char		word[WORD_ROOM];
	char		lexeme[LEXEME_ROOM];
} Slot;

typedef struct Cached
{
	Oid			dictionary;
	MemoryContext memory;		/* the cache entry's */
	Slot	   *slots;			/* NULL until the first word */
} Cached;

StaticAssertDecl(sizeof(Slot) == 64, "a slot fills a line of the cache");

PG_FUNCTION_INFO_V1(dlg_cached_init);
PG_FUNCTION_INFO_V1(dlg_cached_lexize);

/* The template's init function: options to a dictionary. */
Datum
dlg_cached_init(PG_FUNCTION_ARGS)
{
	List	   *options = (List *) PG_GETARG_POINTER(0);
	Cached	   *cached = palloc0(sizeof(Cached));
	ListCell   *cell;

	foreach(cell, options)
	{
		DefElem    *option = lfirst(cell);

		if (pg_strcasecmp(option->defname, "dictionary") != 0)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("unknown option of template cached: \"%s\"", option->defname),
					 errhint("The template has one option, Dictionary, the name of another dictionary.")));
		cached->dictionary = get_ts_dict_oid(DLG_NAME_LIST(defGetString(option)), false);
	}
	if (!OidIsValid(cached->dictionary))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("missing option of template cached: \"Dictionary\""),
				 errhint("Name the dictionary whose answers are to be remembered.")));
	cached->memory = CurrentMemoryContext;
	PG_RETURN_POINTER(cached);
}

/* The place of a word (FNV-1a). */
static inline uint32
hash_word(const char *word, int len)
{
	uint32		hash = 2166136261u;

	for (int i = 0; i < len; i++)
		hash = (hash ^ (unsigned char) word[i]) * 16777619u;
	return (hash ^ hash >> 15) & (SLOTS - 1);
}

/* Asks a dictionary for one word; see dictionary.h. */
TSLexeme *
dlg_dictionary_ask(Oid dictionary, char *word, int len, bool *wants_more)
{
	TSDictionaryCacheEntry *entry = lookup_ts_dictionary_cache(dictionary);
	DictSubState state = {.isend = false};
	TSLexeme   *lexemes;

	lexemes = (TSLexeme *) DatumGetPointer(FunctionCall4(&entry->lexize, PointerGetDatum(entry->dictData),
														 PointerGetDatum(word), Int32GetDatum(len),
														 PointerGetDatum(&state)));
	*wants_more = state.getnext;
	return lexemes;
}

/* Asks the other dictionary. */
static TSLexeme *
ask(const Cached *cached, char *word, int len)
{
	bool		wants_more;
	TSLexeme   *lexemes = dlg_dictionary_ask(cached->dictionary, word, len, &wants_more);

	if (wants_more)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("answers of a dictionary that reads several words cannot be remembered"),
				 errdetail("The dictionary asks for the word after \"%.*s\".", len, word),
				 errhint("Map token types to that dictionary itself.")));
	return lexemes;
}

/* Keeps an answer for the next time, where it is of the common kind. */
static void
keep(Slot *slot, const char *word, int len, const TSLexeme *lexemes)
{
	size_t		lexeme_len = lexemes && lexemes->lexeme ? strlen(lexemes->lexeme) : 0;

	if (lexemes && lexemes->lexeme &&
		(lexemes[1].lexeme || lexemes->flags || lexemes->nvariant || lexeme_len >= LEXEME_ROOM))
		return;
	slot->kind = lexemes == NULL ? ANSWER_UNKNOWN : lexemes->lexeme == NULL ? ANSWER_STOP : ANSWER_LEXEME;
	slot->word_len = (uint8) len;
	slot->lexeme_len = (uint8) lexeme_len;
	memcpy(slot->word, word, len);
	if (lexeme_len > 0)
		memcpy(slot->lexeme, lexemes->lexeme, lexeme_len);
}

/* A kept answer as the server wants it: memory that it frees. */
static TSLexeme *
answer(const Slot *slot)
{
	TSLexeme   *lexemes;

	if (slot->kind == ANSWER_UNKNOWN)
		return NULL;
	lexemes = palloc0(2 * sizeof(TSLexeme));
	if (slot->kind == ANSWER_LEXEME)
	{
		lexemes->lexeme = palloc(slot->lexeme_len + 1);
		memcpy(lexemes->lexeme, slot->lexeme, slot->lexeme_len);
		lexemes->lexeme[slot->lexeme_len] = '\0';
	}
	return lexemes;
}

/* The template's lexize function: (dictionary, word, length, state) to lexemes. */
Datum
dlg_cached_lexize(PG_FUNCTION_ARGS)
{
	Cached	   *cached = (Cached *) PG_GETARG_POINTER(0);
	char	   *word = (char *) PG_GETARG_POINTER(1);
	int			len = PG_GETARG_INT32(2);
	TSLexeme   *lexemes;
	Slot	   *slot;

	if (len > WORD_ROOM)
		PG_RETURN_POINTER(ask(cached, word, len));
	if (cached->slots == NULL)
		cached->slots = MemoryContextAllocZero(cached->memory, SLOTS * sizeof(Slot));
	slot = &cached->slots[hash_word(word, len)];
	if (slot->kind != ANSWER_EMPTY && slot->word_len == len && memcmp(slot->word, word, len) == 0)
		PG_RETURN_POINTER(answer(slot));
	lexemes = ask(cached, word, len);
	keep(slot, word, len, lexemes);
	PG_RETURN_POINTER(lexemes);
}
