/*
 * parser.h: the tokens of a text, for whoever wants them without the server's calls in between.
 */
#ifndef DLG_PARSER_H
#define DLG_PARSER_H

#include "postgres.h"

/* Token types of the default parser (src/backend/tsearch/wparser_def.c). */
#define TYPE_ASCIIWORD 1
#define TYPE_WORD 2
#define TYPE_NUMWORD 3
#define TYPE_HOST 6
#define TYPE_HWORD_ASCIIPART 11
#define TYPE_BLANK 12
#define TYPE_ASCIIHWORD 16
#define TYPE_UINT 22

typedef struct Parse
{
	const char *text;
	int			len;
	int			at;				/* the byte to go on from */
	int			plain;			/* bytes [at, plain) are of a plain chunk and the white space before it */
	int			compound;		/* bytes [at, compound) are of a compound whose parts are still to tell */
	int			foreign;		/* bytes [at, foreign) are for the default parser */
	void	   *inner;			/* that parser, at work on them */
	bool		utf8;
} Parse;

/* A token. */
typedef struct PlainToken
{
	char	   *text;
	int			len;
	int			blank;			/* bytes before `text` that no token covers */
	int			type;			/* the default parser's; 0 at the end of the text */
} PlainToken;

extern void dlg_parse_begin(Parse *parse, const char *text, int len);

/* The next token; gives its type. */
extern int	dlg_parse_word(Parse *parse, PlainToken *token);

/* Tells the server of a token, its blank first, where it has one: that one is then taken off. */
extern int	dlg_tell_token(PlainToken *token, char **text, int *len);
extern void dlg_parse_end(Parse *parse);

#endif
