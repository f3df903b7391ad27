/*
 * layout_line.c: one line of a text: where it ends, how far it is indented, and
 * the bullet, number or letter that stands before it.
 *
 * A marker alone on its line belongs to the next one.  Invariant: a line is
 * read from its own tokens and the white space before it.
 */
#include "layout_line.h"

#define SECTION_PARTS 15		/* numbers of one depth; more are minutes: "10.30 Opening" */

/* Is token i one of the marks that bullets are made of? */
static bool
is_bullet_mark(const Reader *reader, uint32_t i)
{
	static const uint16_t marks[] = {'-', '*', 0x2022, 0xB7, 0xB0, 0x25AA, 0x25AB, 0x25CF, 0x25CB, 0x25A0, 0x25A1,
	0x25E6, 0x2043, 0x27A2, 0x2192, 0x25BA, 0x2023, 0x2219, 0xF0B7, 0xF0A7, '>', '+',
	0x25B8, 0x25B6, 0x25C6, 0x25C7, 0x2713, 0x2714, 0x2756, 0x27A4, 0x30FB};

	if (reader->tokens[i].kind != TOKEN_PUNCT)
		return false;
	for (size_t k = 0; k < sizeof marks / sizeof *marks; k++)
		if (reader->tokens[i].mark == marks[k])
			return true;
	return false;
}

/* The number that a token writes, in digits, letters a-z or Roman numerals up to xxxix; 0 where it is none. */
static uint32_t
enumerator(const Reader *reader, uint32_t i)
{
	const Token *token = &reader->tokens[i];
	Slice		text = dlg_slice(reader->text, (Span) {token->start, token->end});
	uint32_t	n = 0;

	if (token->kind == TOKEN_NUMBER && !(token->flags & TOKEN_ORDINAL) && text.len <= 2)
	{
		for (uint32_t k = 0; k < text.len; k++)
			n = n * 10 + (uint32_t) (text.data[k] - '0');
		return n;
	}
	if (token->kind != TOKEN_WORD || text.len > 7)
		return 0;
	for (uint32_t k = 0; k < text.len; k++)
	{
		char		c = (char) (text.data[k] | 32);
		char		next = k + 1 < text.len ? (char) (text.data[k + 1] | 32) : ' ';

		if (c == 'x')
			n += 10;
		else if (c == 'v')
			n += 5;
		else if (c == 'i')
			n += next == 'v' || next == 'x' ? (uint32_t) -1 : 1;
		else
			return text.len == 1 && c >= 'a' && c <= 'h' ? (uint32_t) (c - 'a') + 1 : 0;
	}
	return n;
}

/*
 * The number of a part of a part, "1.2" or "1.2.3.", at token i, before a word in capitals: its last figure, and the
 * depth above it; 0 where it is none, as in "2.5 million" or "10.30 Opening".
 */
static uint32_t
section_number(const Reader *reader, uint32_t i, uint32_t *end)
{
	const Token *token = &reader->tokens[i];
	uint32_t	part = 0;
	uint32_t	depth = 0;

	*end = i + 1 + dlg_mark(reader, i + 1, '.');
	if (reader->tokens[*end].kind != TOKEN_WORD ||
		(reader->tokens[*end].flags & (TOKEN_SPACE | TOKEN_CAPITAL)) != (TOKEN_SPACE | TOKEN_CAPITAL))
		return 0;
	for (uint32_t k = token->start; k < token->end; k++)
	{
		char		c = reader->text[k];

		if (c == '.' && part > 0 && k + 1 < token->end)
			part = 0, depth += SECTION_DEPTH;
		else if (c >= '0' + (part == 0) && c <= '9' && part < 10)
			part = part * 10 + (uint32_t) (c - '0');
		else if (c != '.')
			return 0;
	}
	return depth && part && part < SECTION_PARTS ? depth + part : 0;
}

/* Does a paragraph begin at token `next`, after the number at token i: behind a blank, or jammed ("5.The")? */
static bool
is_apart(const Reader *reader, uint32_t i, uint32_t next)
{
	const Token *token = &reader->tokens[next];

	return token->flags & TOKEN_SPACE ||
		(reader->tokens[i].kind == TOKEN_NUMBER && token->kind == TOKEN_WORD && token->flags & TOKEN_CAPITAL &&
		 dlg_match(reader, next, LEX_STOPWORD, NULL));
}

/*
 * The token after the number or letter of a paragraph at token i, with its
 * marks: "5.", "(a)", "iv)", "[6]", "7 –"; i where none stands there.
 */
static uint32_t
number_end(const Reader *reader, uint32_t i, uint32_t end, uint32_t *number)
{
	bool		round = dlg_mark(reader, i, '(');
	bool		square = dlg_mark(reader, i, '[');
	uint32_t	at = i + (round || square);
	uint32_t	mark = at + 1;
	bool		figures = reader->tokens[at].kind == TOKEN_NUMBER;

	if (mark >= end || reader->tokens[mark].kind != TOKEN_PUNCT || (*number = enumerator(reader, at)) == 0)
		return i;
	/* a dash between blanks, before a word: "7 - 8 May" is none */
	if (dlg_mark(reader, mark, '-'))
		return figures && !round && !square && mark + 1 < end && reader->tokens[mark].flags & TOKEN_SPACE &&
			reader->tokens[mark + 1].flags & TOKEN_SPACE && reader->tokens[mark + 1].kind == TOKEN_WORD ? mark + 1 : i;
	if (reader->tokens[mark].flags & TOKEN_SPACE)
		return i;
	if (square)
		return dlg_mark(reader, mark, ']') && figures ? mark + 1 : i;
	return dlg_mark(reader, mark, ')') || (!round && dlg_mark(reader, mark, '.') && (figures || *number <= 20))
		? mark + 1 : i;
}

/* Takes a bullet or number off the front of a line; most lines begin with two words and have none. */
static void
take_marker(const Reader *reader, Line *line)
{
	uint32_t	i = line->first;
	uint32_t	n;
	uint32_t	next;

	if (reader->tokens[i].kind == TOKEN_WORD && reader->tokens[i + 1].kind == TOKEN_WORD && !dlg_is(reader, i, "o"))
		return;
	/* "## Security" */
	while (i < line->end && dlg_mark(reader, i, '#'))
		i++;
	if (i > line->first && i < line->end && reader->tokens[i].flags & TOKEN_SPACE)
		line->first = i;
	i = line->first;
	if (is_bullet_mark(reader, i) && i + 1 < line->end &&
		(reader->tokens[i + 1].flags & TOKEN_SPACE || reader->tokens[i].mark > 0x7F))
	{
		line->bullet = true;
		line->first = ++i;
	}
	else if (dlg_is(reader, i, "o") && i + 1 < line->end && line->indent > 0)
	{
		line->bullet = true;
		line->first = ++i;
	}
	/* "§ 11 The two sides" */
	if (dlg_mark(reader, i, 0xA7) && i + 2 < line->end && (n = enumerator(reader, i + 1)) != 0)
	{
		next = number_end(reader, i + 1, line->end, &n);
		line->number = n;
		line->first = next > i + 1 && next < line->end ? next : i + 2;
	}
	else if (reader->tokens[i].kind == TOKEN_NUMBER && i + 2 < line->end && (n = section_number(reader, i, &next)) != 0)
	{
		line->number = n;
		line->first = next;
	}
	else if ((next = number_end(reader, i, line->end, &n)) > i && next < line->end &&
			 is_apart(reader, next - 2, next))
	{
		line->number = n;
		line->first = next;
	}
}

/* Is the line [first, end) nothing but a bullet or number, whose text stands on the next line? */
static bool
is_lone_marker(const Reader *reader, uint32_t first, uint32_t end)
{
	const Token *token = &reader->tokens[first];
	uint32_t	number;

	if (end == first + 1)
		return is_bullet_mark(reader, first) &&
			(token->mark > 0x7F || (token->mark == '-' && token->end - token->start == 1));
	return end <= first + 3 && number_end(reader, first, end, &number) == end;
}

uint32_t
dlg_line_end(const Reader *reader, uint32_t i)
{
	return dlg_next(reader, i + 1, reader->ntokens, SIGN_LINE);
}

void
dlg_lay_line(const Reader *reader, uint32_t i, Line *line)
{
	const char *before = reader->text + (i ? reader->tokens[i - 1].end : 0);
	const char *start = reader->text + reader->tokens[i].start;
	const char *margin = start;
	uint32_t	breaks = 0;

	/* back to the break before the line, and to the one before that */
	while (margin > before && margin[-1] != '\n')
		margin--;
	for (const char *p = margin; p > before && breaks < 2; p--)
		breaks += p[-1] == '\n';
	*line = (Line) {.first = i, .marker = i, .indent = (uint32_t) (start - margin), .blank = i == 0 || breaks > 1};
	line->end = dlg_line_end(reader, i);
	if (line->end < reader->ntokens && is_lone_marker(reader, i, line->end))
		line->end = dlg_line_end(reader, line->end);
	take_marker(reader, line);
}
