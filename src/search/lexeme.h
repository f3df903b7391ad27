/*
 * lexeme.h: the lexemes of words by dialogue.english, numbered and remembered in the session.
 */
#ifndef DLG_LEXEME_H
#define DLG_LEXEME_H

#include "postgres.h"

#include "tsearch/ts_public.h"

/* A lexeme that some word of this session has had. */
typedef struct Lexeme
{
	uint64		key;			/* its first eight bytes, in the order of memcmp */
	const char *text;
	uint32		len;
	uint32		document;		/* the document that last had it ... */
	uint32		place;			/* ... and where it has it */
} Lexeme;

/* What a word of one type of token is. */
typedef enum AnswerKind
{
	ANSWER_NONE,				/* no word: not even a position */
	ANSWER_STOP,				/* a position, no lexeme */
	ANSWER_LEXEME,				/* one lexeme */
	ANSWER_SEVERAL				/* ask dlg_lexemes_ask */
} AnswerKind;

typedef struct Answer
{
	AnswerKind	kind;
	uint32		lexeme;			/* its number */
} Answer;

/* A word to ask for. */
typedef struct Word
{
	char	   *text;
	uint64		head[3];		/* its first bytes, zeros behind them */
	uint64		hash;
	uint16		len;
	uint8		type;			/* of token */
} Word;

/*
 * Makes the memory ready for words that are no document's; the numbers of
 * lexemes hold as long as this gives the same number.
 */
extern uint32 dlg_lexemes_ready(void);

/* The number that it gave last. */
extern uint32 dlg_lexemes_generation(void);

/* Has a dictionary asked for the word behind some word, so that words are to be read one by one? */
extern bool dlg_lexemes_by_word(void);

/* Begins a document and gives its number; the numbers of lexemes hold until the next one begins. */
extern uint32 dlg_lexemes_begin(void);

/* Has the configuration dictionaries for tokens of a type? */
extern bool dlg_lexemes_wanted(int type);

/*
 * What a word is, in two steps, with others in between, since the memory is
 * larger than the processor's cache: the first fills `word` and fetches.
 */
extern void dlg_word_seek(Word *word, int type, char *text, int len);
extern Answer dlg_word_answer(const Word *word);

/*
 * Asks the dictionaries for a word of several lexemes: the server's array, in
 * memory of the caller's; an error where one would read on in the text.
 */
extern TSLexeme *dlg_lexemes_ask(int type, char *word, int len);

/* The number of a lexeme, a new one where it has none. */
extern uint32 dlg_lexeme_number(const char *text, uint32 len);
extern Lexeme *dlg_lexeme(uint32 number);

/* The configuration dialogue.english. */
extern Oid	dlg_english_config(void);

#endif
