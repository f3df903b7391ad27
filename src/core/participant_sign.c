/*
 * participant_sign.c: the lines of names at the end of a statement.
 *
 * A line is read where it holds a person and the body, or a person on behalf
 * of another; a line of a name alone takes the post from the line after it.
 *
 * Invariant: only the last SIGNATURE_LINES lines of the text are looked at.
 */
#include "participant_find.h"

#define SIGNATURE_LINES 24
#define LINE_TOKENS 40

/* Reads "X on behalf of Y, Z"; the person is Y, by X. */
static bool
read_behalf(const Pieces *pieces, uint32_t run, Entry *entry, Slice *by, uint32_t *end)
{
	uint32_t	next = run + 3;

	if (!dlg_piece_is(pieces, run, "on") || !dlg_piece_is(pieces, run + 1, "behalf") ||
		!dlg_piece_is(pieces, run + 2, "of"))
		return false;
	*by = dlg_text(pieces->reader, pieces->items[0].first, pieces->items[run - 1].end);
	return dlg_read_person(pieces, next, NULL, false, &entry->person, end) && entry->person.name.data;
}

/* Adds one signatory. */
static void
add(Finding *finding, const Person *person, uint32_t first, Slice by)
{
	Entry		entry = {.is_person = true, .person = *person};
	List		list = {.entries = &entry, .nentries = 1};

	entry.person.first = first;
	dlg_find_list(finding, &list, FOUND_SIGNATORY, 0, false);
	finding->rows[finding->nrows - 1].row.by = by;
}

/*
 * Reads the line of tokens [first, end); true where it names a signatory with
 * post or body.  *alone becomes the name where the line has nothing else.
 */
static bool
read_line(Finding *finding, uint32_t first, uint32_t end, Slice *alone)
{
	Pieces	   *pieces = &finding->pieces;
	Person		person;
	Entry		entry = {.is_person = true};
	Slice		by = NO_SLICE;
	uint32_t	run;
	uint32_t	at;

	dlg_cut_pieces(pieces, finding->reader, first, end);
	run = dlg_name_run(pieces, 0);
	*alone = run > 1 && run == pieces->nitems ? dlg_text(finding->reader, first, end) : NO_SLICE;
	if (read_behalf(pieces, run, &entry, &by, &at))
		person = entry.person;
	else if (!dlg_read_person(pieces, 0, NULL, false, &person, &at) || person.name.data == NULL)
		return false;
	if (at < pieces->nitems || (person.body.name.data == NULL && person.position.data == NULL))
		return false;
	add(finding, &person, first, by);
	return true;
}

/* Reads the post of a signatory whose name stands alone on the line before. */
static void
read_post_line(Finding *finding, Slice name, uint32_t first, uint32_t post, uint32_t end)
{
	Pieces	   *pieces = &finding->pieces;
	Person		person;
	uint32_t	at;

	dlg_cut_pieces(pieces, finding->reader, post, end);
	if (!dlg_read_person(pieces, 0, NULL, false, &person, &at) || person.name.data || at < pieces->nitems)
		return;
	person.name = name;
	add(finding, &person, first, NO_SLICE);
}

/* The token after the line that starts at token i. */
static uint32_t
line_end(const Reader *reader, uint32_t i)
{
	while (++i < reader->ntokens && !(reader->tokens[i].flags & TOKEN_LINE))
		;
	return i;
}

void
dlg_find_signatures(Finding *finding)
{
	Reader	   *reader = finding->reader;
	uint32_t	lines[SIGNATURE_LINES];
	uint32_t	nlines = 0;
	uint32_t	end = reader->ntokens;

	while (end > 0 && nlines < SIGNATURE_LINES)
	{
		uint32_t	first = end - 1;

		while (first > 0 && !(reader->tokens[first].flags & TOKEN_LINE) && end - first <= LINE_TOKENS)
			first--;
		if (end - first > LINE_TOKENS || dlg_mark(reader, end - 1, '.'))
			break;
		if (dlg_block_at(reader, first)->kind != BLOCK_BOILERPLATE)
			lines[nlines++] = first;
		end = first;
	}
	while (nlines-- > 0)
	{
		Slice		alone;
		uint32_t	last = line_end(reader, lines[nlines]);

		if (!read_line(finding, lines[nlines], last, &alone) && alone.data && nlines &&
			lines[nlines - 1] == last)
			read_post_line(finding, alone, lines[nlines], last, line_end(reader, last));
	}
}
