/*
 * search_query.c: a query as people type it, in any language, to the tsquery that searches English documents.
 *
 * Terms of other languages (core/naming.h) are taken out of the text, each
 * with a word of ours in its place; the server reads the rest, quotes, minus
 * and "or" included; then each of our words gives way to what the term stands
 * for: its English words, or its topic, which documents hold as a lexeme of
 * their own.  Invariant: a query without such a term is read by the server as
 * it is, but for the form of its quotes and hyphens.  Linear in the text.
 */
#include "postgres.h"

#include "lib/stringinfo.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "tsearch/ts_utils.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"

#include "core/lexicon/naming.h"
#include "core/reader.h"
#include "core/utf8.h"
#include "lexicon/lexicon.h"
#include "search/document.h"
#include "search/lexeme.h"
#include "statement/source.h"

#define STAND_IN "zzterm"		/* begins the words of ours; a number follows */

typedef struct Typed
{
	Arena		arena;
	const Lexicon *lexicon;
	char	   *text;			/* UTF-8, quotes and hyphens made plain */
	uint32		len;
	Naming	   *namings;
	uint32		nnamings;
	bool	   *quoted;			/* by naming: it stands in quotes */
} Typed;

PG_FUNCTION_INFO_V1(dlg_search_query);

static bool
is_letter(const char *text, uint32 len, uint32 i)
{
	return i < len && (IS_HIGHBIT_SET(text[i]) || dlg_ascii_class[(int) text[i]] == CHAR_LOWER ||
					   dlg_ascii_class[(int) text[i]] == CHAR_UPPER);
}

/* Makes quotes plain, and a hyphen between letters a blank, so that both spellings are found. */
static void
make_plain(char *text, uint32 len)
{
	const char *next = text;

	for (uint32 i = 0; i < len; i = (uint32) (next - text))
	{
		uint32		mark = dlg_plain_mark(dlg_decode(&next, text + len));

		if (text[i] == '-' && i > 0 && is_letter(text, len, i - 1) && is_letter(text, len, i + 1))
			text[i] = ' ';
		if (mark != '"')
			continue;
		memset(text + i, ' ', next - (text + i));
		text[i] = '"';
	}
}

static const LexTerm *
term_of(const Typed *typed, uint32 naming)
{
	return dlg_lexicon_term(typed->lexicon, typed->namings[naming].entry);
}

/* Leaves of a text's namings the terms of other languages, and notes which stand in quotes. */
static void
find_terms(Typed *typed)
{
	uint32		n = dlg_namings(&typed->arena, typed->lexicon, typed->text, typed->len, &typed->namings);
	uint32		at = 0;
	bool		quoted = false;

	typed->quoted = palloc((n + 1) * sizeof(bool));
	for (uint32 i = 0; i < n; i++)
	{
		if (!typed->namings[i].foreign)
			continue;
		for (; at < typed->namings[i].start; at++)
			quoted ^= typed->text[at] == '"';
		typed->quoted[typed->nnamings] = quoted;
		typed->namings[typed->nnamings++] = typed->namings[i];
	}
}

/* Blanks the commonest words (le, dans) of the languages whose terms the text has. */
static void
blank_stopwords(Typed *typed)
{
	Reader	   *reader = dlg_words_new(&typed->arena, typed->lexicon, typed->text, typed->len);

	for (uint32 i = 0; i < reader->ntokens; i++)
	{
		uint32		end;
		const LexEntry *word = dlg_match(reader, i, LEX_STOPWORD, &end);
		bool		theirs = false;

		for (; word && !theirs; word = dlg_match_next(reader, i, word))
			for (uint32 k = 0; k < typed->nnamings && !theirs; k++)
				theirs = dlg_same(term_of(typed, k)->language, word->text);
		if (theirs)
			memset(typed->text + reader->tokens[i].start, ' ',
				   reader->tokens[i].end - reader->tokens[i].start);
	}
}

/* The text with a stand-in for each term, numbered by its first reading. */
static char *
with_stand_ins(const Typed *typed)
{
	StringInfoData out;
	uint32		at = 0;

	initStringInfo(&out);
	for (uint32 i = 0; i < typed->nnamings; i++)
	{
		const Naming *naming = &typed->namings[i];

		if (i > 0 && naming->start == naming[-1].start)
			continue;
		appendBinaryStringInfo(&out, typed->text + at, (int) (naming->start - at));
		if (out.len > 0 && out.data[out.len - 1] != '-')
			appendStringInfoChar(&out, ' ');
		appendStringInfo(&out, STAND_IN "%u ", i);
		at = naming->end;
	}
	appendBinaryStringInfo(&out, typed->text + at, (int) (typed->len - at));
	return out.data;
}

/* The words of an English text, joined by AND, or as a phrase where the searcher set quotes. */
static Datum
english_query(Oid config, Slice english, bool quoted)
{
	char	   *text = pnstrdup(english.data, english.len);
	Datum		words;

	make_plain(text, english.len);
	words = PointerGetDatum(cstring_to_text(pg_any_to_server(text, (int) english.len, PG_UTF8)));
	return DirectFunctionCall2(quoted ? phraseto_tsquery_byid : plainto_tsquery_byid,
							   ObjectIdGetDatum(config), words);
}

static Datum
topic_query(Slice slug)
{
	char	   *quoted = psprintf("'%c%.*s'", TOPIC_SIGN, (int) slug.len, slug.data);

	return DirectFunctionCall1(tsqueryin, CStringGetDatum(quoted));
}

/* Joins two queries by OR, the first of which may be none yet. */
static Datum
either(Datum a, Datum b)
{
	return a ? DirectFunctionCall2(tsquery_or, a, b) : b;
}

/* Has an earlier reading of the same words the topic, or the English words, of this one? */
static bool
is_said(const Typed *typed, uint32 first, uint32 reading, bool topic)
{
	const LexEntry *entry = typed->namings[reading].entry;

	for (uint32 i = first; i < reading; i++)
		if (topic ? dlg_same(typed->namings[i].entry->text, entry->text) :
			dlg_same(term_of(typed, i)->english, term_of(typed, reading)->english))
			return true;
	return false;
}

/* What a term stands for: the English words or the topic of any of its readings. */
static Datum
meaning(const Typed *typed, Oid config, uint32 number)
{
	Datum		query = (Datum) 0;
	uint32		start = typed->namings[number].start;

	for (uint32 i = number; i < typed->nnamings && typed->namings[i].start == start; i++)
	{
		const LexEntry *entry = typed->namings[i].entry;
		Slice		english = term_of(typed, i)->english;

		if (english.len > 0 && !is_said(typed, number, i, false))
			query = either(query, english_query(config, english, typed->quoted[i]));
		if (entry->text.len > 0 && !is_said(typed, number, i, true))
			query = either(query, topic_query(entry->text));
	}
	return query;
}

/* The number of the term that a node stands for, or -1. */
static int64
stand_in(const Typed *typed, const QTNode *node)
{
	size_t		n = strlen(STAND_IN);
	uint64		number = 0;

	if (node->valnode->type != QI_VAL || node->valnode->qoperand.length <= n ||
		node->valnode->qoperand.length > n + 9 || memcmp(node->word, STAND_IN, n) != 0)
		return -1;
	for (size_t i = n; i < node->valnode->qoperand.length; i++)
	{
		if (node->word[i] < '0' || node->word[i] > '9')
			return -1;
		number = number * 10 + (uint64) (node->word[i] - '0');
	}
	return number < typed->nnamings ? (int64) number : -1;
}

/*
 * Puts the meanings in place of the stand-ins; true where the node held any.
 * A phrase with one in it asks for all of its parts, since a topic has no
 * place among the words.
 */
static bool
substitute(const Typed *typed, Oid config, QTNode **node)
{
	int64		number = stand_in(typed, *node);
	bool		any = number >= 0;

	check_stack_depth();
	if (any)
	{
		TSQuery		query = DatumGetTSQuery(meaning(typed, config, (uint32) number));

		if (query->size > 0)
			*node = QT2QTN(GETQUERY(query), GETOPERAND(query));
		return true;
	}
	if ((*node)->valnode->type != QI_OPR)
		return false;
	for (int i = 0; i < (*node)->nchild; i++)
		any |= substitute(typed, config, &(*node)->child[i]);
	if (any && (*node)->valnode->qoperator.oper == OP_PHRASE)
		(*node)->valnode->qoperator.oper = OP_AND;
	return any;
}

/* The server's reading of a query's text. */
static Datum
read_query(Oid config, const char *text)
{
	char	   *words = pg_any_to_server(unconstify(char *, text), (int) strlen(text), PG_UTF8);

	return DirectFunctionCall2(websearch_to_tsquery_byid, ObjectIdGetDatum(config),
							   PointerGetDatum(cstring_to_text(words)));
}

/* search_query(query): see search.sql. */
Datum
dlg_search_query(PG_FUNCTION_ARGS)
{
	Oid			config = dlg_english_config();
	Typed		typed = {.arena = dlg_lexicon_arena(CurrentMemoryContext)};
	const char *text = dlg_utf8(PG_GETARG_DATUM(0), &typed.len);
	TSQuery		query;
	QTNode	   *root;

	typed.lexicon = dlg_lexicon();
	typed.text = pnstrdup(text, typed.len);
	make_plain(typed.text, typed.len);
	find_terms(&typed);
	if (typed.nnamings == 0)
		PG_RETURN_DATUM(read_query(config, typed.text));
	typed.text = dlg_part_elisions(&typed.arena, typed.text, typed.len);
	blank_stopwords(&typed);
	query = DatumGetTSQuery(read_query(config, with_stand_ins(&typed)));
	if (query->size == 0)
		PG_RETURN_TSQUERY(query);
	root = QT2QTN(GETQUERY(query), GETOPERAND(query));
	substitute(&typed, config, &root);
	PG_RETURN_TSQUERY(QTN2QT(root));
}
