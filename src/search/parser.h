/*
 * parser.h: the tokens of a text, for whoever wants them without the server's calls in between.
 */
#ifndef DLG_PARSER_H
#define DLG_PARSER_H

#include "postgres.h"

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

extern void dlg_parse_begin(Parse *parse, const char *text, int len);

/* The next token and its type, the default parser's; 0 at the end of the text. */
extern int	dlg_parse_next(Parse *parse, char **token, int *len);
extern void dlg_parse_end(Parse *parse);

#endif
