/*
 * matcher.h: which words of a text are those that a query asks for.
 *
 * A word is brought to its lexemes by the dictionaries of a text search
 * configuration, as to_tsvector would, and looked up among the query's terms.
 * What a word came to is remembered: for dialogue.english in the session
 * (lexeme.h), for others from call to call, so that a dictionary sees each
 * frequent word once.
 */
#ifndef DLG_MATCHER_H
#define DLG_MATCHER_H

#include "core/reader.h"
#include "search/term.h"

#define MATCHER_SLOTS 8192
#define MATCHER_WORD 27			/* longer words are not remembered */
#define NO_TERM (-1)

typedef struct MatcherSlot
{
	uint8		len;			/* 0: empty */
	char		word[MATCHER_WORD];
	int32		term;
} MatcherSlot;

/* A term by the number of its lexeme. */
typedef struct MatcherLexeme
{
	uint32		number;			/* from 1; 0: empty */
	int32		term;
} MatcherLexeme;

typedef struct Matcher
{
	MemoryContext context;
	MemoryContext scratch;		/* what dictionaries leave behind */
	Oid			config;
	TSQuery		query;
	Term	   *terms;
	int			nterms;
	bool		utf8;			/* so is the database */
	bool		prefixes;		/* some term is one */
	uint32		generation;		/* of the numbers of lexemes; 0: they play no part */
	MatcherLexeme *lexemes;
	uint32		nlexemes;		/* a power of two */
	MatcherSlot *slots;			/* NULL until a word needs one */
} Matcher;

/* Makes a matcher in a context. */
extern Matcher *dlg_matcher_new(MemoryContext context);

/* Sets what to look for; the same query and configuration as before cost nothing. */
extern void dlg_matcher_set(Matcher *matcher, Oid config, TSQuery query);

/* Fills terms[]: the index of the term that each token of a text (UTF-8) stands for, or NO_TERM. */
extern void dlg_matcher_terms(Matcher *matcher, const char *text, const Token *tokens, uint32 ntokens,
							  int32 *terms);

#endif
