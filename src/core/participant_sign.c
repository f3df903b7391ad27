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

static PieceKind
kind_at(const Pieces *pieces, uint32_t i)
{
	return i < pieces->nitems ? pieces->items[i].kind : PIECE_STOP;
}

/* Reads "X on behalf of Y, Z"; the person is Y, by X. */
static bool
read_behalf(const Pieces *pieces, uint32_t run, Entry *entry, Slice *by, uint32_t *end)
{
	uint32_t	next = run + 3;

	if (!dlg_piece_is(pieces, run, "on") || !dlg_piece_is(pieces, run + 1, "behalf") || !dlg_piece_is(pieces, run + 2, "of"))
		return false;
	*by = dlg_text(pieces->reader, pieces->items[0].first, pieces->items[run - 1].end);
	return dlg_read_person(pieces, next, NULL, false, &entry->person, end) && entry->person.name.data;
}

/* Reads one line; true where it names a signatory with post or body. */
static bool
read_line(Finding *finding, uint32_t first, uint32_t end)
{
	Pieces		pieces = {0};
	Entry		entry = {.is_person = true};
	List		list = {.entries = &entry, .nentries = 1};
	Slice		by = NO_SLICE;
	uint32_t	run;
	uint32_t	at;

	dlg_cut_pieces(&pieces, finding->reader, first, end);
	run = dlg_name_run(&pieces, 0);
	if (!read_behalf(&pieces, run, &entry, &by, &at))
	{
		entry.person = (Person) {.name = NO_SLICE};
		if (!dlg_read_person(&pieces, 0, NULL, false, &entry.person, &at) || entry.person.name.data == NULL)
			return false;
	}
	if (kind_at(&pieces, at) != PIECE_STOP || at < pieces.nitems ||
		(entry.person.body.name.data == NULL && entry.person.position.data == NULL))
		return false;
	entry.person.first = first;
	dlg_find_list(finding, &list, FOUND_SIGNATORY, 0, false);
	finding->rows[finding->nrows - 1].row.by = by;
	return true;
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
		uint32_t	stop = nlines ? lines[nlines - 1] : reader->ntokens;
		uint32_t	last = lines[nlines] + 1;

		while (last < stop && !(reader->tokens[last].flags & TOKEN_LINE))
			last++;
		if (!read_line(finding, lines[nlines], last) && nlines && stop == last && stop - lines[nlines] <= 6)
		{
			/* a name alone, its post on the line after */
			uint32_t	after = stop + 1;

			while (after < reader->ntokens && !(reader->tokens[after].flags & TOKEN_LINE))
				after++;
			(void) after;
		}
	}
}
