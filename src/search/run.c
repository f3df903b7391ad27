/*
 * run.c: the parser and the dictionary that hand the server several words at once.
 *
 * The server calls a parser for each token and a dictionary for each word; in
 * dialogue.english these calls cost more than what is done in them.  So words
 * that follow one another go as one token, a run, and the dictionary answers
 * with all their lexemes, each flagged to stand one position on.  A stop word
 * takes a position without a lexeme: only the first word of a run can be one,
 * for then the run's own position is the stop word's.
 *
 * Relies on parser.c for the tokens and on lexeme.c for what the configuration
 * dialogue.english makes of them.  Only words and numbers of plain chunks join
 * a run; a compound and its parts, what the default parser has read, and words
 * of several lexemes go by themselves, as do all once some dictionary has asked
 * for a second word.  Invariants: lexemes and positions are those of the tokens
 * by themselves; the tokens cover the text without a gap; a run cut out of its
 * text is read as the same words.
 */
#include "postgres.h"

#include "tsearch/ts_public.h"
#include "tsearch/ts_utils.h"
#include "utils/fmgrprotos.h"

#include "search/lexeme.h"
#include "search/parser.h"

#define BATCH 64				/* words that are asked for together */
#define TYPE_RUN 24				/* one more than the default parser has */

/* A token of the plain parser. */
typedef struct RunToken
{
	PlainToken	token;
	bool		joins;			/* may be part of a run */
	Answer		answer;			/* what it is, where it joins */
} RunToken;

typedef struct Runs
{
	Parse		parse;
	uint32		generation;		/* which the answers are of */
	RunToken	tokens[BATCH];
	int			ntokens;
	int			at;				/* tokens before it have been told */
} Runs;

/* The run that the parser told last, for the dictionary, which the server asks next. */
static struct
{
	char		text[MAXSTRLEN];
	int			len;			/* 0: none */
	uint32		generation;
	bool		gap;			/* it begins with a stop word */
	int			nlexemes;
	uint32		lexemes[BATCH];
} told;

PG_FUNCTION_INFO_V1(dlg_runs_start);
PG_FUNCTION_INFO_V1(dlg_runs_next);
PG_FUNCTION_INFO_V1(dlg_runs_end);
PG_FUNCTION_INFO_V1(dlg_runs_types);
PG_FUNCTION_INFO_V1(dlg_runs_headline);
PG_FUNCTION_INFO_V1(dlg_run_lexize);

static void
begin_runs(Runs *runs, const char *text, int len)
{
	dlg_parse_begin(&runs->parse, text, len);
	runs->generation = dlg_lexemes_ready();
	runs->ntokens = runs->at = 0;
}

/* Asks what the words are that may join a run: in two steps, for both fetch from memory. */
static void
find_answers(Runs *runs)
{
	Word		words[BATCH];

	runs->generation = dlg_lexemes_ready();
	for (int i = runs->at; i < runs->ntokens; i++)
	{
		const PlainToken *token = &runs->tokens[i].token;

		if (runs->tokens[i].joins)
			dlg_word_seek(&words[i], token->type, token->text, token->len);
	}
	for (int i = runs->at; i < runs->ntokens; i++)
		if (runs->tokens[i].joins)
			runs->tokens[i].answer = dlg_word_answer(&words[i]);
}

/* Reads the next tokens, the last one with type 0 at the end of the text. */
static void
read_tokens(Runs *runs)
{
	int			n = 0;
	int			type;

	do
	{
		RunToken   *run = &runs->tokens[n];

		type = dlg_parse_word(&runs->parse, &run->token);
		run->joins = (type == TYPE_ASCIIWORD || type == TYPE_UINT) && runs->parse.inner == NULL &&
			run->token.blank + run->token.len < MAXSTRLEN;
	} while (++n < BATCH && type != 0);
	runs->ntokens = n;
	runs->at = 0;
	find_answers(runs);
}

static inline bool
is_joining(const Runs *runs, int i, AnswerKind kind)
{
	return i < runs->ntokens && runs->tokens[i].joins && runs->tokens[i].answer.kind == kind;
}

static inline const char *
token_end(const RunToken *run)
{
	return run->token.text + run->token.len;
}

/* Tells the run that begins with the next token; its bytes, or 0 where there is none. */
static int
tell_run(Runs *runs)
{
	const char *start = runs->tokens[runs->at].token.text - runs->tokens[runs->at].token.blank;
	int			i = runs->at;
	int			len = 0;

	if (dlg_lexemes_by_word())
		return 0;
	told.gap = is_joining(runs, i, ANSWER_STOP);
	told.nlexemes = 0;
	if (told.gap)
		len = (int) (token_end(&runs->tokens[i++]) - start);
	for (; is_joining(runs, i, ANSWER_LEXEME) && token_end(&runs->tokens[i]) - start < MAXSTRLEN; i++)
	{
		told.lexemes[told.nlexemes++] = runs->tokens[i].answer.lexeme;
		len = (int) (token_end(&runs->tokens[i]) - start);
	}
	runs->at = i;
	told.len = len;
	told.generation = runs->generation;
	memcpy(told.text, start, len);
	return len;
}

/* The next token and its type; 0 at the end of the text. */
static int
next_run(Runs *runs, char **text, int *len)
{
	RunToken   *run;

	if (runs->at == runs->ntokens)
		read_tokens(runs);
	if (runs->generation != dlg_lexemes_generation())
		find_answers(runs);
	run = &runs->tokens[runs->at];
	*text = run->token.text - run->token.blank;
	if (run->joins && (*len = tell_run(runs)) > 0)
		return TYPE_RUN;
	runs->at += run->token.blank == 0 && run->token.type != 0;
	return dlg_tell_token(&run->token, text, len);
}

/* The parser's start function: (text, length) to its state. */
Datum
dlg_runs_start(PG_FUNCTION_ARGS)
{
	Runs	   *runs = palloc(sizeof(Runs));

	begin_runs(runs, PG_GETARG_POINTER(0), PG_GETARG_INT32(1));
	PG_RETURN_POINTER(runs);
}

/* Its next token: (state, pointer to the token's start, to its length) to the type, 0 at the end. */
Datum
dlg_runs_next(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(next_run((Runs *) PG_GETARG_POINTER(0), (char **) PG_GETARG_POINTER(1),
							 (int *) PG_GETARG_POINTER(2)));
}

/* The parser's end function. */
Datum
dlg_runs_end(PG_FUNCTION_ARGS)
{
	Runs	   *runs = (Runs *) PG_GETARG_POINTER(0);

	dlg_parse_end(&runs->parse);
	pfree(runs);
	told.len = 0;
	PG_RETURN_VOID();
}

/* The parser's types of tokens: the default parser's, and runs. */
Datum
dlg_runs_types(PG_FUNCTION_ARGS)
{
	LexDescr   *types = (LexDescr *) DatumGetPointer(DirectFunctionCall1(prsd_lextype, (Datum) 0));

	types = repalloc(types, (TYPE_RUN + 1) * sizeof(LexDescr));
	types[TYPE_RUN - 1] = (LexDescr) {TYPE_RUN, pstrdup("run"), pstrdup("Words that follow one another")};
	types[TYPE_RUN].lexid = 0;
	PG_RETURN_POINTER(types);
}

/* Has the parser just told this run?  Else reads it as if it had; false where it is none. */
static bool
recall(const char *text, int len)
{
	Runs		runs;
	char	   *token;
	int			token_len;

	if (told.len == len && told.generation == dlg_lexemes_generation() && memcmp(told.text, text, len) == 0)
		return true;
	begin_runs(&runs, text, len);
	return next_run(&runs, &token, &token_len) == TYPE_RUN && token_len == len;
}

/* A lexeme in memory that the server frees. */
static char *
copy_lexeme(uint32 number)
{
	const Lexeme *lexeme = dlg_lexeme(number);

	return pnstrdup(lexeme->text, lexeme->len);
}

/* The template's lexize function: (nothing, run, length, state) to the lexemes of its words. */
Datum
dlg_run_lexize(PG_FUNCTION_ARGS)
{
	TSLexeme   *lexemes;

	if (!recall((char *) PG_GETARG_POINTER(1), PG_GETARG_INT32(2)))
		PG_RETURN_POINTER(NULL);
	lexemes = palloc((told.nlexemes + 1) * sizeof(TSLexeme));
	for (int i = 0; i < told.nlexemes; i++)
		lexemes[i] = (TSLexeme) {.flags = i > 0 || told.gap ? TSL_ADDPOS : 0, .lexeme = copy_lexeme(told.lexemes[i])};
	lexemes[told.nlexemes] = (TSLexeme) {0};
	PG_RETURN_POINTER(lexemes);
}

/* Adds a token to those of a headline. */
static void
add_entry(HeadlineParsedText *to, HeadlineWordEntry entry)
{
	if (to->curwords == to->lenwords)
		to->words = repalloc_huge(to->words, (Size) (to->lenwords *= 2) * sizeof(HeadlineWordEntry));
	to->words[to->curwords++] = entry;
}

/* A token of a headline, in memory of its own as the server has them. */
static HeadlineWordEntry
make_entry(int type, const char *text, int len)
{
	char	   *word = palloc(len);

	memcpy(word, text, len);
	return (HeadlineWordEntry) {.type = type, .len = len, .word = word};
}

/* Adds a word of a run, once for each operand of the query that it is. */
static void
add_word(HeadlineParsedText *to, HeadlineWordEntry entry, const Lexeme *lexeme, TSQuery query)
{
	QueryItem  *item = GETQUERY(query);

	for (int i = 0; lexeme && i < query->size; i++, item++)
	{
		if (item->type != QI_VAL ||
			tsCompareString(GETOPERAND(query) + item->qoperand.distance, item->qoperand.length,
							unconstify(char *, lexeme->text), (int) lexeme->len, item->qoperand.prefix) != 0)
			continue;
		if (entry.item)
		{
			add_entry(to, entry);
			entry.repeated = 1;
		}
		entry.item = &item->qoperand;
	}
	add_entry(to, entry);
}

/* Adds the words of a run, the last one's position given, and the blanks between them. */
static void
split_run(HeadlineParsedText *to, const HeadlineWordEntry *run, int last, TSQuery query)
{
	Runs		runs;
	int			words = 0;

	begin_runs(&runs, run->word, run->len);
	read_tokens(&runs);
	for (int i = 0; i < runs.ntokens; i++)
		words += is_joining(&runs, i, ANSWER_LEXEME);
	for (int i = 0; i < runs.ntokens && runs.tokens[i].token.type != 0; i++)
	{
		const PlainToken *token = &runs.tokens[i].token;
		HeadlineWordEntry entry = make_entry(token->type, token->text, token->len);
		bool		is_lexeme = is_joining(&runs, i, ANSWER_LEXEME);

		if (token->blank > 0)
			add_entry(to, make_entry(TYPE_BLANK, token->text - token->blank, token->blank));
		if (is_lexeme)
			entry.pos = last < MAXENTRYPOS - 1 ? last - --words : last;
		add_word(to, entry, is_lexeme ? dlg_lexeme(runs.tokens[i].answer.lexeme) : NULL, query);
	}
}

/*
 * The parser's headline function: (words, options, query).  Runs are split into
 * words again before the default parser's function sees them.
 */
Datum
dlg_runs_headline(PG_FUNCTION_ARGS)
{
	HeadlineParsedText *text = (HeadlineParsedText *) PG_GETARG_POINTER(0);
	HeadlineParsedText split = *text;

	split.words = palloc_extended((Size) split.lenwords * sizeof(HeadlineWordEntry), MCXT_ALLOC_HUGE);
	split.curwords = 0;
	for (int i = 0; i < text->curwords; i++)
	{
		int			first = i;

		if (text->words[i].type != TYPE_RUN)
		{
			add_entry(&split, text->words[i]);
			continue;
		}
		while (i + 1 < text->curwords && text->words[i + 1].repeated)
			i++;
		split_run(&split, &text->words[first], WEP_GETPOS(text->words[i].pos), PG_GETARG_TSQUERY(2));
	}
	pfree(text->words);
	*text = split;
	return prsd_headline(fcinfo);
}
