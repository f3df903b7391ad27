/*
 * matcher.c: words to terms; see matcher.h.
 *
 * Relies on the server's cache of dictionaries.  Dictionaries that need more
 * than one word (thesauri) are passed over.  Invariant: a slot holds an answer
 * for the matcher's present query and configuration only.
 */
#include "postgres.h"

#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "port/pg_bitutils.h"
#include "tsearch/ts_cache.h"
#include "tsearch/ts_public.h"
#include "utils/memutils.h"

#include "core/core.h"
#include "search/corpus.h"
#include "search/dictionary.h"
#include "search/lexeme.h"
#include "search/matcher.h"
#include "search/parser.h"

#define BATCH 32				/* words that are asked for together */

/* Makes a matcher. */
Matcher *
dlg_matcher_new(MemoryContext context)
{
	Matcher    *matcher = MemoryContextAllocZero(context, sizeof(Matcher));

	matcher->context = context;
	matcher->utf8 = GetDatabaseEncoding() == PG_UTF8;
	matcher->scratch = AllocSetContextCreate(context, "snippet words", ALLOCSET_SMALL_SIZES);
	return matcher;
}

/* The place of a lexeme's number among the terms: where it stands, or the empty one where it would. */
static inline MatcherLexeme *
lexeme_place(const Matcher *matcher, uint32 number)
{
	for (uint32 i = number * 0x9E3779B1u & (matcher->nlexemes - 1);; i = (i + 1) & (matcher->nlexemes - 1))
		if (matcher->lexemes[i].number == number || matcher->lexemes[i].number == 0)
			return &matcher->lexemes[i];
}

/* Finds the numbers of the terms' lexemes. */
static void
number_terms(Matcher *matcher)
{
	if (matcher->lexemes)
		pfree(matcher->lexemes);
	matcher->nlexemes = pg_nextpower2_32(matcher->nterms * 2 + 2);
	matcher->lexemes = MemoryContextAllocZero(matcher->context, matcher->nlexemes * sizeof(MatcherLexeme));
	matcher->prefixes = false;
	for (int i = 0; i < matcher->nterms; i++)
	{
		const Term *term = &matcher->terms[i];
		uint32		number = dlg_lexeme_number(term->lexeme, (uint32) term->len) + 1;

		matcher->prefixes |= term->prefix;
		if (!term->prefix)
			*lexeme_place(matcher, number) = (MatcherLexeme) {number, i};
	}
}

/* Sets the query; false where it is the same as before. */
static bool
set_query(Matcher *matcher, Oid config, TSQuery query)
{
	if (matcher->query != NULL)
	{
		if (matcher->config == config && VARSIZE(matcher->query) == VARSIZE(query) &&
			memcmp(matcher->query, query, VARSIZE(query)) == 0)
			return false;
		pfree(matcher->query);
		pfree(matcher->terms);
		matcher->query = NULL;
	}
	if (matcher->slots)
		memset(matcher->slots, 0, MATCHER_SLOTS * sizeof(MatcherSlot));
	matcher->terms = MemoryContextAlloc(matcher->context, (query->size + 1) * sizeof(Term));
	matcher->query = MemoryContextAlloc(matcher->context, VARSIZE(query));
	memcpy(matcher->query, query, VARSIZE(query));
	matcher->config = config;
	matcher->nterms = dlg_query_terms(matcher->query, matcher->terms);
	return true;
}

void
dlg_matcher_set(Matcher *matcher, Oid config, TSQuery query)
{
	uint32		generation = config == dlg_english_config() ? dlg_lexemes_ready() : 0;

	if ((set_query(matcher, config, query) || matcher->generation != generation) && generation > 0)
		number_terms(matcher);
	matcher->generation = generation;
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

/* Are all bytes of a word ASCII letters? */
static inline bool
is_letters(const Word *word)
{
	const uint64 tops = UINT64CONST(0x8080808080808080);
	int			len = word->len;

	for (int i = 0; i < (int) lengthof(word->head) && len > 0; i++, len -= 8)
	{
		uint64		expected = len >= 8 ? tops : tops >> 8 * (8 - len);

		if ((dlg_between(word->head[i] | tops >> 2, 'a', 'z') & expected) != expected)
			return false;
	}
	return len <= 0;
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

/* The term of a lexeme of the session's. */
static int
numbered_term(const Matcher *matcher, uint32 number)
{
	const MatcherLexeme *known = lexeme_place(matcher, number + 1);

	if (known->number || !matcher->prefixes)
		return known->number ? known->term : NO_TERM;
	return find_lexeme(matcher, dlg_lexeme(number)->text, (int) dlg_lexeme(number)->len);
}

/* Brings a word to its lexemes in memory of its own. */
static int
lexize_apart(const Matcher *matcher, const char *word, int len)
{
	MemoryContext before = MemoryContextSwitchTo(matcher->scratch);
	char	   *copy = pnstrdup(word, len);
	int			term;

	if (GetDatabaseEncoding() != PG_UTF8)
		copy = pg_any_to_server(copy, len, PG_UTF8);
	term = lexize(matcher, copy, strlen(copy));
	MemoryContextSwitchTo(before);
	MemoryContextReset(matcher->scratch);
	return term;
}

/* The same, remembered from call to call. */
static int
lexize_once(Matcher *matcher, const char *word, int len)
{
	MatcherSlot *slot;

	if (len > MATCHER_WORD)
		return lexize_apart(matcher, word, len);
	if (matcher->slots == NULL)
		matcher->slots = MemoryContextAllocZero(matcher->context, MATCHER_SLOTS * sizeof(MatcherSlot));
	slot = &matcher->slots[hash_word(word, len)];
	if (slot->len != len || memcmp(slot->word, word, len) != 0)
	{
		slot->len = 0;
		slot->term = lexize_apart(matcher, word, len);
		memcpy(slot->word, word, len);
		slot->len = (uint8) len;
	}
	return slot->term;
}

/* Fills `sought` with a word, its closing dots left out; false where no term can be it. */
static inline bool
seek(const Matcher *matcher, Word *sought, const char *word, int len)
{
	while (len > 0 && word[len - 1] == '.')
		len--;
	if (len == 0 || matcher->nterms == 0 || len > MAXSTRLEN)	/* no tsvector has a longer lexeme */
		return false;
	dlg_word_seek(sought, TYPE_ASCIIWORD, unconstify(char *, word), len);
	return true;
}

/* Gives the term of a word, from memory where it has been asked before. */
static int
find_term(Matcher *matcher, Word *sought)
{
	char	   *word = sought->text;
	int			len = sought->len;
	Answer		answer = {ANSWER_SEVERAL, 0};

	if (matcher->generation > 0 && is_letters(sought))
		answer = dlg_word_answer(sought);
	else if (matcher->generation > 0 && matcher->utf8)
	{
		dlg_word_seek(sought, token_type(word, len), word, len);
		answer = dlg_word_answer(sought);
	}
	if (answer.kind == ANSWER_SEVERAL)
		return lexize_once(matcher, word, len);
	return answer.kind == ANSWER_LEXEME ? numbered_term(matcher, answer.lexeme) : NO_TERM;
}

/* Gives the terms of tokens; see matcher.h. */
void
dlg_matcher_terms(Matcher *matcher, const char *text, const Token *tokens, uint32 ntokens, int32 *terms)
{
	for (uint32 first = 0; first < ntokens; first += BATCH)
	{
		Word		sought[BATCH];
		uint32		n = Min(BATCH, ntokens - first);

		CHECK_FOR_INTERRUPTS();
		for (uint32 i = 0; i < n; i++)
		{
			const Token *token = &tokens[first + i];
			bool		is_word = token->kind == TOKEN_WORD || token->kind == TOKEN_NUMBER;

			terms[first + i] = NO_TERM;
			if (!is_word ||
				!seek(matcher, &sought[i], text + token->start, (int) (token->end - token->start)))
				sought[i].len = 0;
		}
		for (uint32 i = 0; i < n; i++)
			if (sought[i].len > 0)
				terms[first + i] = find_term(matcher, &sought[i]);
	}
}
