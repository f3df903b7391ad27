/*
 * layout_line.h: lines, as layout.c joins them to blocks.
 */
#ifndef DLG_LAYOUT_LINE_H
#define DLG_LAYOUT_LINE_H

#include "core/reader.h"

/* What is seen of one line before lines are joined; lines are read twice rather than kept. */
typedef struct Line
{
	uint32_t	first;			/* tokens [first, end) without the marker */
	uint32_t	end;
	uint32_t	marker;			/* first token, marker included */
	uint32_t	indent;			/* bytes of white space before it */
	uint32_t	number;
	bool		bullet;
	bool		blank;			/* an empty line stands before it */
} Line;

/* The end of the line that begins with token i. */
extern uint32_t dlg_line_end(const Reader *reader, uint32_t i);

/* Reads the line that begins with token i. */
extern void dlg_lay_line(const Reader *reader, uint32_t i, Line *line);

#endif
