/*
 * tokenize.h: what the two halves of the tokenizer share.
 */
#ifndef DLG_TOKENIZE_H
#define DLG_TOKENIZE_H

#include "token.h"

#define MARKS_MAX 64			/* marks in a row that are kept apart */

/* Where the tokenizer stands. */
typedef struct Place
{
	uint32_t	at;				/* the byte to go on from */
	uint32_t	marks;			/* in a row up to there */
	uint8_t		carried;		/* the flags of blanks before markup, for the token behind it */
	uint32_t	folded_len;		/* of the last token, for dlg_scan */
	char		folded[FOLDED_MAX];
} Place;

/*
 * Reads and looks up plain tokens, as nearly all are.  Stops before any other,
 * at the end of the room for tokens, and near that of the text.
 */
extern void dlg_take_plain(Reader *reader, Place *place);

/*
 * Steps over what is no part of the sentence: marks of emphasis (**), and of a
 * link all but its text.  Returns the byte to go on from, or 0.
 */
extern uint32_t dlg_skip_markup(const Reader *reader, const Token *token);

/*
 * The length of a line of n bytes at p; of a longer one than `most` without the addresses of its links, which no
 * wrapping breaks.
 */
extern uint32_t dlg_line_length(const char *p, uint32_t n, uint32_t most);

/* The signs of ASCII marks. */
extern const uint8_t dlg_mark_signs[0x80];

/* The signs of a token, by those of the lexicon's words. */
static inline uint8_t
dlg_signs_of(const uint8_t *by_word, const Token *token)
{
	return by_word[2 * token->word + ((token->flags & (TOKEN_CAPITAL | TOKEN_UPPER)) != 0)] |
		dlg_mark_signs[token->mark < sizeof dlg_mark_signs ? token->mark : 0] |
		(token->flags & (SIGN_LINE | SIGN_STOP));
}

/* Does a mark that is no text's first begin a point of a list that runs on in its line: "the plan; and • Noted that"? */
static inline bool
dlg_opens_point(const Token *token)
{
	return (token->mark == 0x2022 || token->mark == 0xF0B7) && token->flags & TOKEN_SPACE &&
		(token[-1].mark == '.' || token[-1].mark == ';' || token[-1].mark == ':' || token[-1].mark == dlg_key("and"));
}

/* Is a mark one of those that it is asked for? */
static inline bool
dlg_may_be_markup(const Token *token)
{
	return (token->mark == '*' && token->end - token->start > 1) || token->mark == '[' || token->mark == ']';
}

#endif
