/*
 * matcher.c: words to terms; see matcher.h.
 *
 * Relies on the server's cache of dictionaries.  Dictionaries that need more
 * than one word (thesauri) are passed over.  Invariant: a slot holds an answer
 * for the matcher's present query and configuration only.
 */
#include "postgres.h"

#include "mb/pg_wchar.h"
#include "tsearch/ts_cache.h"
#include "tsearch/ts_public.h"
#include "utils/memutils.h"

#include "search/corpus.h"
#include "search/dictionary.h"
#include "search/matcher.h"

/* Token types of the default parser (src/backend/tsearch/wparser_def.c). */
#define TYPE_ASCIIWORD 1
#define TYPE_WORD 2
#define TYPE_NUMWORD 3
#define TYPE_HOST 6
#define TYPE_UINT 22

/* Makes a matcher. */
Matcher *
dlg_matcher_new(MemoryContext context)
{
	Matcher    *matcher = MemoryContextAllocZero(context, sizeof(Matcher));

	matcher->context = context;
	matcher->scratch = AllocSetContextCreate(context, "snippet words", ALLOCSET_SMALL_SIZES);
	return matcher;
}

/* Sets what to look for. */
void
dlg_matcher_set(Matcher *matcher, Oid config, TSQuery query)
{
	if (matcher->query != NULL)
	{
		if (matcher->config == config && VARSIZE(matcher->query) == VARSIZE(query) &&
			memcmp(matcher->query, query, VARSIZE(query)) == 0)
			return;
		pfree(matcher->query);
		pfree(matcher->terms);
		matcher->query = NULL;
	}
	memset(matcher->slots, 0, sizeof matcher->slots);
	matcher->terms = MemoryContextAlloc(matcher->context, (query->size + 1) * sizeof(Term));
	matcher->query = MemoryContextAlloc(matcher->context, VARSIZE(query));
	memcpy(matcher->query, query, VARSIZE(query));
	matcher->config = config;
	matcher->nterms = dlg_query_terms(matcher->query, matcher->terms);
}

/* Finds the term that a lexeme is or begins with. */
static int
find_lexeme(const Matcher *matcher, const char *lexeme, int len)
{
	for (int i = 0; i < matcher->nterms; i++)
	{
		const Term *term = &matcher->terms[i];

		if ((term->prefix ? term->len <= len : term->len == len) &&
			memcmp(term->lexeme, lexeme, term->len) == 0)
			return i;
	}
	return NO_TERM;
}

/* Tells which kind of token the default parser would call a word. */
static int
token_type(const char *word, int len)
{
	bool		letters = false;
	bool		digits = false;
	bool		dots = false;
	bool		wide = false;

	for (int i = 0; i < len; i++)
	{
		digits |= word[i] >= '0' && word[i] <= '9';
		dots |= word[i] == '.';
		wide |= IS_HIGHBIT_SET(word[i]);
		letters |= (word[i] | 0x20) >= 'a' && (word[i] | 0x20) <= 'z';
	}
	if (digits)
		return letters || wide ? TYPE_NUMWORD : TYPE_UINT;
	return dots ? TYPE_HOST : wide ? TYPE_WORD : TYPE_ASCIIWORD;
}

/* Asks the configuration's dictionaries for a word's lexemes and looks these up. */
static int
lexize(const Matcher *matcher, char *word, int len)
{
	TSConfigCacheEntry *config = lookup_ts_config_cache(matcher->config);
	int			type = token_type(word, len);

	if (type >= config->lenmap)
		return NO_TERM;
	for (int i = 0; i < config->map[type].len; i++)
	{
		bool		wants_more;
		TSLexeme   *lexemes = dlg_dictionary_ask(config->map[type].dictIds[i], word, len, &wants_more);

		if (lexemes == NULL || wants_more)
			continue;
		if (lexemes->flags & TSL_FILTER)
		{
			word = lexemes->lexeme;
			len = strlen(word);
			continue;
		}
		for (; lexemes->lexeme != NULL; lexemes++)
		{
			int			term = find_lexeme(matcher, lexemes->lexeme, strlen(lexemes->lexeme));

			if (term != NO_TERM)
				return term;
		}
		return NO_TERM;			/* known to this dictionary, or its stop word */
	}
	return NO_TERM;
}

/* The slot of a word (FNV-1a). */
static inline uint32
hash_word(const char *word, int len)
{
	uint32		hash = 2166136261u;

	for (int i = 0; i < len; i++)
		hash = (hash ^ (unsigned char) word[i]) * 16777619u;
	return (hash ^ hash >> 15) % MATCHER_SLOTS;
}

/* Gives the term of a word, from memory where it has been asked before. */
int
dlg_matcher_term(Matcher *matcher, const char *word, int len)
{
	MatcherSlot *slot = NULL;
	MemoryContext before;
	char	   *copy;
	int			term;

	while (len > 0 && word[len - 1] == '.')
		len--;
	if (len == 0 || matcher->nterms == 0)
		return NO_TERM;
	if (len <= MATCHER_WORD)
	{
		slot = &matcher->slots[hash_word(word, len)];
		if (slot->len == len && memcmp(slot->word, word, len) == 0)
			return slot->term;
	}
	if (len > MAXSTRLEN)
		return NO_TERM;			/* no tsvector has such a lexeme */
	before = MemoryContextSwitchTo(matcher->scratch);
	copy = pnstrdup(word, len);
	if (GetDatabaseEncoding() != PG_UTF8)
		copy = pg_any_to_server(copy, len, PG_UTF8);
	term = lexize(matcher, copy, strlen(copy));
	MemoryContextSwitchTo(before);
	MemoryContextReset(matcher->scratch);
	if (slot != NULL)
	{
		slot->len = (uint8) len;
		memcpy(slot->word, word, len);
		slot->term = term;
	}
	return term;
}
