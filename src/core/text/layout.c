/*
 * layout.c: tokens to blocks: titles, headings, paragraphs, bullets, lines of
 * place and date, signatures, and the furniture of pages.
 *
 * Texts come as one line a paragraph, hard-wrapped, or with broken paragraphs;
 * a line is joined to the one before when the paragraph plainly goes on.  Then
 * each block is classed by its marks and its company.  Invariant: blocks cover
 * all tokens but markers, in order, and each line belongs to one block.
 */
#include <string.h>

#include "debris.h"
#include "layout_line.h"
#include "tokenize.h"
#include "core/utf8.h"

typedef struct Layout
{
	Reader	   *reader;
	uint32_t	nlines;
	uint32_t	width;			/* of hard-wrapped lines, 0 where they are not wrapped */
	bool		tables;			/* there may be rows of tables of HTML */
} Layout;

#define TITLE_BYTES 300			/* no title or heading is longer */
#define HEADING_COLON 16			/* tokens of a heading that a colon ends, at most */
#define WRAP_LEAST 50			/* widths that hard-wrapped text has */
#define WRAP_MOST 120
#define WRAP_LINES 6			/* a share of fewer lines says nothing */

/* The first white space at or after a byte, looked for as far as a width reaches. */
static uint32_t
next_blank(const Reader *reader, uint32_t byte)
{
	uint32_t	limit = reader->len - byte > WRAP_MOST ? byte + WRAP_MOST : reader->len;

	while (byte < limit && ((unsigned char) reader->text[byte] > ' ' || reader->text[byte] == FILLER))
		byte++;
	return byte;
}

/* Bytes of a line from its marker on, with the address of a link that ends it. */
static uint32_t
line_bytes(const Layout *layout, const Line *line)
{
	const Reader *reader = layout->reader;
	uint32_t	start = reader->tokens[line->marker].start;
	uint32_t	end = reader->tokens[line->end - 1].end;

	if (end < reader->len && reader->text[end] == '\n')
		return end - start;
	return next_blank(reader, dlg_span(reader, line->marker, line->end).end) - start;
}

static bool
starts_lower(const Reader *reader, uint32_t first)
{
	const char *p = reader->text + reader->tokens[first].start;

	return reader->tokens[first].kind == TOKEN_WORD && !(reader->tokens[first].flags & TOKEN_CAPITAL) &&
		((*p >= 'a' && *p <= 'z') || dlg_class(dlg_decode(&p, reader->text + reader->len)) == CHAR_LOWER);
}

/* Bytes of a line's first word, up to the first blank. */
static uint32_t
first_word_bytes(const Reader *reader, const Line *line)
{
	uint32_t	start = reader->tokens[line->first].start;

	return next_blank(reader, start) - start;
}

/* Does the line break off in a sentence: a comma or a small word ends it, or the next one begins in small letters? */
static bool
breaks_off(const Reader *reader, const Line *line, const Line *next)
{
	return starts_lower(reader, next->first) || dlg_mark(reader, line->end - 1, ',') ||
		(!(reader->tokens[line->end - 1].flags & TOKEN_CAPITAL) &&
		 dlg_match(reader, line->end - 1, LEX_STOPWORD, NULL));
}

/* Does an empty line stand before token i, or the text begin or end there? */
static bool
is_apart(const Reader *reader, uint32_t i)
{
	const char *p;
	const char *end;

	if (i == 0 || i >= reader->ntokens)
		return true;
	p = reader->text + reader->tokens[i - 1].end;
	end = reader->text + reader->tokens[i].start;
	/* most lines end with a break alone */
	if (end - p < 2 || (p = memchr(p, '\n', (size_t) (end - p))) == NULL)
		return false;
	return memchr(p + 1, '\n', (size_t) (end - p - 1)) != NULL;
}

/*
 * The width of a text of few lines: the longest of them, where each one that another follows has no room for the
 * first word of that one, and one of them breaks off in a sentence; else 0.  A line by itself, like a title, says
 * nothing of it.
 */
static uint32_t
find_short_width(const Layout *layout)
{
	const Reader *reader = layout->reader;
	uint32_t	longest = 0;
	uint32_t	least = WRAP_MOST + 1;
	bool		broken = false;

	for (uint32_t i = 0; i < reader->ntokens;)
	{
		Line		line;
		Line		next;
		uint32_t	n;

		dlg_lay_line(reader, i, &line);
		n = line_bytes(layout, &line) + line.indent;
		i = line.end;
		if (n > longest && !(line.blank && is_apart(reader, i)))
			longest = n;
		if (i >= reader->ntokens)
			break;
		dlg_lay_line(reader, i, &next);
		if (next.blank || next.bullet || next.number)
			continue;
		n += 1 + first_word_bytes(reader, &next);
		least = n < least ? n : least;
		broken |= breaks_off(reader, &line, &next);
	}
	return broken && longest >= WRAP_LEAST && longest <= WRAP_MOST && least > longest ? longest : 0;
}

/*
 * Counts the lines and finds the width of hard-wrapped text: the length that one line in ten
 * exceeds, where it is a likely width and a third of the lines come near it.  Rows of tables, whose width is nobody's,
 * and lines by themselves are left out.
 */
static void
find_width(Layout *layout)
{
	const Reader *reader = layout->reader;
	uint32_t	count[WRAP_MOST + 2] = {0};
	uint32_t	beyond = 0;
	uint32_t	near = 0;
	uint32_t	lines = 0;
	uint32_t	width = WRAP_MOST + 1;
	bool		apart = true;

	for (uint32_t i = 0; i < reader->ntokens; layout->nlines++)
	{
		Line		line = {.marker = i, .end = dlg_line_end(reader, i)};
		const char *text = reader->text + reader->tokens[i].start;
		uint32_t	n = line_bytes(layout, &line);
		bool		alone = apart;

		if (n > WRAP_MOST)
			n = dlg_line_length(text, n, WRAP_MOST);
		apart = is_apart(reader, i = line.end);
		alone &= apart;
		if (!alone && !(layout->tables && memchr(text, '\t', n)))
		{
			count[n > WRAP_MOST ? WRAP_MOST + 1 : n]++;
			lines++;
		}
		if ((layout->nlines & 0xFFFF) == 0)
			dlg_poll(reader->arena);
	}
	if (lines < WRAP_LINES)
	{
		layout->width = find_short_width(layout);
		return;
	}
	while (width > 0 && (beyond += count[width]) * 10 <= lines)
		width--;
	if (width < WRAP_LEAST || width > WRAP_MOST)
		return;
	for (uint32_t n = width * 3 / 4; n <= WRAP_MOST; n++)
		near += count[n];
	if (near * 3 >= lines)
		layout->width = width;
}

/* Does the line end a sentence or a lead-in? */
static bool
is_closed(const Reader *reader, const Line *line)
{
	uint32_t	last = line->end - 1;

	while (last > line->first && reader->tokens[last].kind == TOKEN_PUNCT &&
		   (dlg_mark(reader, last, '"') || dlg_mark(reader, last, ')') || dlg_mark(reader, last, '\'')))
		last--;
	if (reader->tokens[last].kind == TOKEN_WORD)
		return reader->text[reader->tokens[last].end - 1] == '.';
	return dlg_mark(reader, last, '.') || dlg_mark(reader, last, ':') || dlg_mark(reader, last, ';') ||
		dlg_mark(reader, last, '!') || dlg_mark(reader, last, '?');
}

/*
 * Share of capitalised words among those of four letters or more, in percent; 100 where all are shorter, 0 without
 * any.
 */
static uint32_t
capital_share(const Reader *reader, uint32_t first, uint32_t end)
{
	uint32_t	words = 0;
	uint32_t	capitals = 0;
	bool		any = false;

	for (uint32_t i = first; i < end; i++)
	{
		const Token *token = &reader->tokens[i];

		any |= token->kind == TOKEN_WORD;
		if (token->kind != TOKEN_WORD || token->end - token->start < 4)
			continue;
		words++;
		capitals += (token->flags & TOKEN_CAPITAL) != 0;
	}
	return words ? capitals * 100 / words : any ? 100 : 0;
}

/* Among hard-wrapped lines: does `next`, after a closed sentence, look like a heading of its own? */
static bool
opens_heading(const Layout *layout, const Line *line, const Line *next)
{
	const Reader *reader = layout->reader;

	return is_closed(reader, line) && !is_closed(reader, next) &&
		line_bytes(layout, next) < layout->width * 17 / 20 &&
		capital_share(reader, next->first, next->end) >= 60;
}

/* Does the line end with a word of which half stood on the next (debris.c)? */
static bool
ends_in_joined(const Reader *reader, const Line *line)
{
	const Token *last = &reader->tokens[line->end - 1];
	const char *filler = reader->text == reader->given ? NULL
		: memchr(reader->text + last->start, FILLER, last->end - last->start);

	return filler != NULL && filler[1] == FILLER;
}

/* Among points that all close: has an empty line cut the one that `first` begins and `line` ends, before `next`? */
static bool
is_cut_point(const Reader *reader, const Line *first, const Line *line, const Line *next)
{
	Line		other;

	if (!first->bullet || reader->nblocks == 0 || reader->blocks[reader->nblocks - 1].kind != BLOCK_BULLET ||
		is_closed(reader, line) || !is_closed(reader, next) || next->end >= reader->ntokens)
		return false;
	other = (Line) {.first = reader->blocks[reader->nblocks - 1].first, .end = reader->blocks[reader->nblocks - 1].end};
	if (!is_closed(reader, &other))
		return false;
	dlg_lay_line(reader, next->end, &other);
	return other.bullet;
}

/* Does `next` go on with the paragraph that `first` begins and `line` is the last of? */
static bool
goes_on(const Layout *layout, const Line *first, const Line *line, const Line *next)
{
	const Reader *reader = layout->reader;
	bool		lower = starts_lower(reader, next->first);
	uint32_t	end = 0;

	if (next->bullet || line->first == line->end)
		return false;
	/* but "on February", and "14." on the next line */
	if (next->number)
		return !next->blank && next->number <= 31 && dlg_match(reader, line->end - 1, LEX_MONTH, NULL);
	if (dlg_match(reader, next->first, LEX_BOILERPLATE, &end))
		return false;
	if ((lower && !is_closed(reader, line)) || ends_in_joined(reader, line))
		return true;
	/* nothing ends with "co-chaired by", "of the", the latter not before an empty line either */
	if (ONE_OF(reader, line->end - 1, "the", "a", "their"))
		return true;
	if (next->blank)
		return is_cut_point(reader, first, line, next);
	if (ONE_OF(reader, line->end - 1, "and", "of", "to", "in", "on", "at", "from", "with", "for", "by", "between"))
		return true;
	if (layout->width)
		return !opens_heading(layout, line, next) &&
			   line_bytes(layout, line) + line->indent + 1 + first_word_bytes(reader, next) >
				   layout->width * 17 / 20;
	return lower && dlg_mark(reader, line->end - 1, ',');
}

/* Is the block nothing but place, date, weekday and hour? */
static bool
is_dateline(const Reader *reader, const TextBlock *block)
{
	bool		seen = false;
	bool		joined = false;

	if (block->end - block->first > 16)
		return false;
	for (uint32_t i = block->first; i < block->end;)
	{
		uint32_t	end = i;

		if (!dlg_date_at(reader, i, reader->published, &end).data && !dlg_city_at(reader, i, &end) &&
			!dlg_party_at(reader, i, true, &end) && !dlg_match(reader, i, LEX_WEEKDAY, &end))
		{
			bool		small = dlg_is(reader, i, "the") || dlg_is(reader, i, "dc") || dlg_is(reader, i, "d.c.") ||
				dlg_is(reader, i, "in") || dlg_is(reader, i, "on");

			if (reader->tokens[i].kind != TOKEN_PUNCT && !small && !(seen && reader->tokens[i].kind == TOKEN_NUMBER))
				return false;
			joined |= dlg_mark(reader, i, '-') && !(reader->tokens[i].flags & TOKEN_SPACE);
			end = i + 1;
		}
		else
			seen = true;
		i = end;
	}
	return seen && !joined;
}

/* Is the block, which a colon ends, a lead-in: long, or the second of two sentences? */
static bool
is_lead_in(const Reader *reader, const TextBlock *block)
{
	for (uint32_t i = block->first; i + 1 < block->end; i++)
		if (dlg_mark(reader, i, '.') && reader->tokens[i + 1].flags & TOKEN_CAPITAL)
			return true;
	return block->end - block->first > HEADING_COLON;
}

/* Has the block of so many bytes the look of a title or heading? */
static bool
is_heading(const Reader *reader, const TextBlock *block, uint32_t bytes)
{
	uint32_t	last = block->end - 1;
	bool		colon = dlg_mark(reader, last, ':');

	/* "(Both sides discussed ports.)" */
	while (last > block->first + 1 && (dlg_mark(reader, last, ')') || dlg_mark(reader, last, '"')))
		last--;
	if (dlg_mark(reader, last, '.'))
		return false;
	last = block->end - 1;
	/* a sentence may end with "in Washington, D.C." */
	if (bytes > TITLE_BYTES || dlg_mark(reader, last, '.') || dlg_mark(reader, last, ';') ||
		dlg_mark(reader, last, ',') ||
		(colon && is_lead_in(reader, block)) ||
		(reader->tokens[last].flags & TOKEN_DOTTED && dlg_tells_past(reader, block->first, last)))
		return false;
	return capital_share(reader, block->first, block->end) >= (colon ? 75 : 60) ||
		(!colon && !dlg_mark(reader, last, '?') && block->end - block->first <= 8 &&
		 reader->tokens[block->first].flags & TOKEN_CAPITAL);
}

bool
dlg_has_word(const Reader *reader, const TextBlock *block)
{
	for (uint32_t i = block->first; i < block->end; i++)
		if (reader->tokens[i].kind == TOKEN_WORD)
			return true;
	return false;
}

/* Makes one block of lines, of which the first is given, up to token `end`. */
static void
add_block(Reader *reader, const Line *line, uint32_t end)
{
	TextBlock	block = {.kind = BLOCK_PARAGRAPH, .first = line->first, .end = end,
	.number = (uint16_t) line->number};
	Span		span = dlg_span(reader, line->marker, end);

	if (line->number)
		block.kind = BLOCK_NUMBERED;
	else if (!line->bullet && is_dateline(reader, &block))
		block.kind = BLOCK_DATELINE;
	else if (!dlg_has_word(reader, &block))
		block.kind = BLOCK_META;
	else if (line->bullet)
		block.kind = BLOCK_BULLET;
	else if (is_heading(reader, &block, span.end - span.start))
		block.kind = BLOCK_HEADING;
	DLG_PUSH(reader->arena, reader, blocks, block);
}

/*
 * "Begin Text The two sides met …": takes the mark off the front of the words
 * that it runs into; false where nothing follows it.  A whole sentence that
 * leads in the text ("The following is the text of …") is no such mark.
 */
static bool
strip_mark(const Reader *reader, TextBlock *block, uint32_t end)
{
	end += end < block->end && dlg_mark(reader, end, ':');
	if (end >= block->end || end > block->first + 4)
		return false;
	block->first = end;
	block->kind = BLOCK_PARAGRAPH;
	return true;
}

/* Marks page furniture by the lexicon's cues at the front of a block. */
static void
mark_boilerplate(Reader *reader)
{
	uint32_t	end = reader->nblocks;

	for (uint32_t i = 0; i < reader->nblocks; i++)
	{
		TextBlock	   *block = &reader->blocks[i];
		uint32_t	after;
		const LexEntry *cue = dlg_match(reader, block->first, LEX_BOILERPLATE, &after);
		bool		begins = cue && dlg_slice_is(cue->text, "begin");

		if (cue == NULL)
			continue;
		if (begins && strip_mark(reader, block, after))
			continue;
		block->kind = dlg_slice_is(cue->text, "meta") || (begins && block->end > after + 4)
						  ? BLOCK_META
						  : BLOCK_BOILERPLATE;
		if (dlg_slice_is(cue->text, "end") && i < end)
			end = i;
	}
	for (uint32_t i = end; i < reader->nblocks; i++)
		reader->blocks[i].kind = BLOCK_BOILERPLATE;
}

/* Headings before the first paragraph are titles; those after the last are signatures. */
static void
mark_ends(Reader *reader)
{
	uint32_t	first = 0;
	uint32_t	last = reader->nblocks;

	while (first < reader->nblocks && reader->blocks[first].kind != BLOCK_PARAGRAPH &&
		   reader->blocks[first].kind != BLOCK_NUMBERED && reader->blocks[first].kind != BLOCK_BULLET)
		first++;
	for (uint32_t i = 0; i < first; i++)
		if (reader->blocks[i].kind == BLOCK_HEADING)
			reader->blocks[i].kind = BLOCK_TITLE;
	while (last > first && reader->blocks[last - 1].kind != BLOCK_PARAGRAPH &&
		   reader->blocks[last - 1].kind != BLOCK_NUMBERED && reader->blocks[last - 1].kind != BLOCK_BULLET)
		last--;
	for (uint32_t i = last; i < reader->nblocks; i++)
		if (reader->blocks[i].kind == BLOCK_HEADING)
			reader->blocks[i].kind = BLOCK_SIGNATURE;
}

void
dlg_lay_out(Reader *reader)
{
	Layout		layout = {.reader = reader};
	Line		next = {.end = 0};

	layout.tables = reader->text != reader->given && memchr(reader->text, '\t', reader->len) != NULL;
	find_width(&layout);
	reader->blocks_room = layout.nlines + 1;	/* at most one each: they need never grow */
	reader->blocks = dlg_alloc(reader->arena, reader->blocks_room * sizeof *reader->blocks);
	if (reader->ntokens > 0)
		dlg_lay_line(reader, 0, &next);
	for (uint32_t i = 0; i < reader->ntokens;)
	{
		Line		first = next;
		Line		last = first;

		while ((i = last.end) < reader->ntokens)
		{
			dlg_lay_line(reader, i, &next);
			if (!goes_on(&layout, &first, &last, &next))
				break;
			last = next;
		}
		if (first.first < last.end)
			add_block(reader, &first, last.end);
		if ((reader->nblocks & 0xFFF) == 0)
			dlg_poll(reader->arena);
	}
	mark_boilerplate(reader);
	mark_ends(reader);
}
