/*
 * participant_plural.c: several bodies under one plural head.
 *
 * "Departments of A, B, and C" are as many departments; "the Ministries of
 * Trade of X and Y", "the X and Y Ministries of Trade", "the foreign ministries
 * of both countries" one for each state; "the respective space councils of X
 * and Y" too, whatever the head.
 *
 * Invariant: what is read goes forward; a statement of more than STATES_MOST
 * parties has no body for each.
 */
#include "organisation.h"
#include "participant_list.h"

#define STATES_MOST 8

/* States that have a body each, by their codes. */
typedef struct States
{
	PartyCode	codes[STATES_MOST];
	uint32_t	n;
} States;

static const char *const all_states[] = {"countries", "states", "sides", "governments", "nations", "parties", NULL};

static void
push(const Pieces *pieces, List *list, Body body)
{
	Entry		entry = {.body = body};

	DLG_PUSH(pieces->reader->arena, list, entries, entry);
}

/* A copy of a text with capitals but for its "and": "Trade and Industry" of "trade and industry". */
static Slice
title_case(Reader *reader, Slice text)
{
	char	   *copy = dlg_alloc(reader->arena, text.len + 1);

	for (uint32_t i = 0; i < text.len; i++)
		copy[i] = (i == 0 || text.data[i - 1] == ' ') && text.data[i] >= 'a' && text.data[i] <= 'z' &&
			!dlg_slice_holds(text, (int) i, "and ") ? (char) (text.data[i] - 32) : text.data[i];
	return (Slice) {copy, text.len};
}

/* The same in the singular: "National Security Council" of "national security councils". */
static Slice
singular_title(Reader *reader, Slice text)
{
	Slice		title = title_case(reader, text);

	if (title.len > 3 && dlg_slice_holds(title, (int) title.len - 3, "ies"))
		return dlg_format(reader->arena, "%.*sy", (int) title.len - 3, title.data);
	title.len -= title.len > 1 && title.data[title.len - 1] == 's';
	return title;
}

/* Reads "X and Y", "the X, Y and the Z" at piece i; returns the piece after it, or i. */
static uint32_t
read_names(const Pieces *pieces, uint32_t i, States *states)
{
	uint32_t	at = i;
	uint32_t	end = i;

	for (states->n = 0; states->n < STATES_MOST; at = dlg_after_separator(pieces, end))
	{
		at += kind_at(pieces, at) == PIECE_THE;
		if ((states->n && at == end) || kind_at(pieces, at) != PIECE_PARTY ||
			kind_at(pieces, at + 1) == PIECE_POSSESSIVE)
			break;
		states->codes[states->n++] = pieces->items[at].party;
		end = at + 1;
	}
	return end;
}

/* Reads "of X and Y", "of the two countries" at piece i; returns the piece after it, or i. */
static uint32_t
read_states(const Pieces *pieces, uint32_t i, States *states)
{
	const Meeting *dialogue = pieces->reader->statement->dialogue;
	uint32_t	at = i + 1;
	uint32_t	end;

	states->n = 0;
	if (!dlg_piece_is(pieces, i, "of") && !dlg_piece_is(pieces, i, "from"))
		return i;
	if ((end = read_names(pieces, at, states)) > at)
		switch (kind_at(pieces, end))
		{
			case PIECE_FIELD:
			case PIECE_BODY:
			case PIECE_OFFICE:
			case PIECE_NAME:
			case PIECE_DELEGATE:
				return i;		/* "… of X and the Y Space Agency" */
			default:
				return end;
		}
	at += kind_at(pieces, at) == PIECE_THE;
	if (at >= pieces->nitems || !ONE_OF(pieces->reader, pieces->items[at].first, "both", "two", "three", "four") ||
		!dlg_is_any(pieces->reader, pieces->items[at].end, all_states) || dialogue->parties.ncodes > STATES_MOST)
		return i;
	for (uint32_t k = 0; k < dialogue->parties.ncodes; k++)
		states->codes[states->n++] = dialogue->parties.codes[k];
	while (at < pieces->nitems && !dlg_is_any(pieces->reader, pieces->items[at].first, all_states))
		at++;
	return at + 1;
}

/* Gives each state a body for each of the entries from `first` on. */
static void
share(const Pieces *pieces, uint32_t first, const States *states, List *list)
{
	uint32_t	end = list->nentries;

	for (uint32_t s = 0; s < states->n; s++)
		for (uint32_t i = first; i < end; i++)
		{
			if (s)
				push(pieces, list, list->entries[i].body);
			list->entries[s ? list->nentries - 1 : i].body.party = states->codes[s];
		}
}

/* Do semicolons part the fields from piece i on: "Departments of Trade and Energy; Ports; and Aid and Science"? */
static bool
are_parted(const Pieces *pieces, uint32_t i)
{
	while (kind_at(pieces, i) == PIECE_FIELD || kind_at(pieces, i) == PIECE_NAME || kind_at(pieces, i) == PIECE_COMMA ||
		   kind_at(pieces, i) == PIECE_AND)
		i++;
	if (kind_at(pieces, i) != PIECE_SEMICOLON)
		return false;
	i += 1 + (kind_at(pieces, i + 1) == PIECE_AND);
	return kind_at(pieces, i) == PIECE_FIELD && !dlg_has_head(pieces, i, false);
}

/* Does ", and", "and the" behind a comma stand before piece i? */
static bool
closes_list(const Pieces *pieces, uint32_t i)
{
	i -= i > 0 && kind_at(pieces, i - 1) == PIECE_THE;
	return i > 1 && kind_at(pieces, i - 1) == PIECE_AND && kind_at(pieces, i - 2) == PIECE_COMMA;
}

/*
 * The piece after the one field at piece i, which goes on over commas and "and" where semicolons part the fields, and
 * over "and" where it is the last.
 */
static uint32_t
field_end(const Pieces *pieces, uint32_t i, bool parted, bool last)
{
	uint32_t	end = i;
	uint32_t	next;

	for (;;)
	{
		/* "Safety & Security" is one field among others */
		while (kind_at(pieces, end) == PIECE_FIELD || kind_at(pieces, end) == PIECE_NAME ||
			   (end > i && dlg_mark(pieces->reader, pieces->items[end].first, '&') &&
				kind_at(pieces, end + 1) == PIECE_FIELD))
			end++;
		next = end + (parted && kind_at(pieces, end) == PIECE_COMMA);
		next += kind_at(pieces, next) == PIECE_AND;
		if (!(parted || last) || end == i || next == end || kind_at(pieces, next) != PIECE_FIELD ||
			(!parted && dlg_has_head(pieces, next, false)))
			return end + (end > i && dlg_piece_is(pieces, end, "services"));
		end = next;
	}
}

/*
 * Reads the fields behind "Departments of" at piece i, a body for each with the
 * head's name; returns the piece after the last, or i.
 */
static uint32_t
read_fields(const Pieces *pieces, uint32_t i, Slice head, PartyCode party, List *list)
{
	Reader	   *reader = pieces->reader;
	uint32_t	at = i;
	bool		closed = false;
	bool		parted = are_parted(pieces, i);

	for (;;)
	{
		uint32_t	first = at + (kind_at(pieces, at) == PIECE_THE);
		uint32_t	end;
		Slice		field;
		Body		body;

		/* "…, and the National Science Foundation" is no department */
		if (list->nentries > 0 &&
			(kind_at(pieces, at - 1) == PIECE_AND || kind_at(pieces, at - 1) == PIECE_SEMICOLON) &&
			dlg_read_body(pieces, at, &body, &end) && !body.bare && !dlg_is(reader, body.core_end - 1, "services"))
			return i;
		/* "Ministries of A, B, and C and D": behind a comma "and" opens the last */
		end = field_end(pieces, first, parted, closes_list(pieces, first));
		if (end == first || kind_at(pieces, end) == PIECE_BODY)
			return i;
		field = title_case(reader, dlg_text(reader, pieces->items[first].first, pieces->items[end - 1].end));
		body = (Body) {.name = dlg_format(reader->arena, "%.*s of %.*s", (int) head.len, head.data,
										  (int) field.len, field.data),
					   .party = party,
					   .first = pieces->items[at].first,
					   .end = pieces->items[end - 1].end};
		body.core = body.first;
		body.core_end = body.end;
		push(pieces, list, body);
		i = end;
		at = end + (kind_at(pieces, end) == PIECE_COMMA);
		if (dlg_piece_is(pieces, at, "including"))
			i = dlg_read_parts(pieces, at + 1 + dlg_piece_is(pieces, at + 1, "from"), body.name, party, list);
		/* "the Ministries of A, B, and C, the D": D is no ministry */
		closed |= first > 0 && kind_at(pieces,
			first - 1 - (first > 1 && kind_at(pieces, first - 1) == PIECE_THE)) == PIECE_AND;
		at = dlg_after_separator(pieces, i);
		if (at == i || (closed && kind_at(pieces, at - 1) != PIECE_AND))
			return i;
	}
}

/* Reads "X and Y" before a head, adjectives where they are several, at piece i; returns the piece after it, or i. */
static uint32_t
read_owners(const Pieces *pieces, uint32_t i, States *states)
{
	uint32_t	end = read_names(pieces, i, states);

	for (uint32_t k = i; k < end && states->n > 1; k++)
		if (kind_at(pieces, k) == PIECE_PARTY && !(pieces->items[k].flags & PIECE_NATIVE))
		{
			states->n = 0;
			return i;			/* "Chile and Peru Departments" */
		}
	return end;
}

/* The plural head at piece i, "foreign ministries", "respective space councils"; the piece after it, or i. */
static uint32_t
after_head(const Pieces *pieces, uint32_t i, uint32_t *first)
{
	uint32_t	at = i + dlg_piece_is(pieces, i, "respective");

	*first = at;
	if (at > i && kind_at(pieces, at) == PIECE_WORD)
	{
		while (at < *first + 5 && kind_at(pieces, at) == PIECE_WORD)
			at++;
		return dlg_piece_is(pieces, at, "of") ? at : i;
	}
	while (kind_at(pieces, at) == PIECE_FIELD)
		at++;
	return kind_at(pieces, at) == PIECE_BODY && pieces->items[at].flags & PIECE_PLURAL ? at + 1 : i;
}

uint32_t
dlg_read_plural(const Pieces *pieces, uint32_t i, List *list)
{
	Reader	   *reader = pieces->reader;
	States		owners;
	States		behind;
	uint32_t	kept = list->nentries;
	uint32_t	at = read_owners(pieces, i, &owners);
	uint32_t	first;
	uint32_t	end;
	uint32_t	after;
	Slice		head;
	bool		several;		/* bodies have been read */

	at += at == i && kind_at(pieces, at) == PIECE_THE;
	at += kind_at(pieces, at) == PIECE_POSSESSIVE;
	end = after_head(pieces, at, &first);
	if (end == at)
		return i;
	head = singular_title(reader, dlg_text(reader, pieces->items[first].first, pieces->items[end - 1].end));
	if (end == first + 1 && dlg_piece_is(pieces, end, "of"))
	{
		after = read_fields(pieces, end + 1, head, owners.n == 1 ? owners.codes[0] : 0, list);
		end = after > end + 1 ? after : end;
	}
	if (!(several = list->nentries > kept))
		push(pieces, list, (Body) {.name = head,
								   .first = pieces->items[first].first,
								   .end = pieces->items[end - 1].end,
								   .core = pieces->items[first].first,
								   .core_end = pieces->items[end - 1].end});
	else if (owners.n == 1)
		return end;
	/* "line ministries of both sides" names none */
	if (!several && end == first + 1 &&
		ONE_OF(reader, pieces->items[first].first, "ministries", "departments", "agencies") &&
		kind_at(pieces, end + 1) != PIECE_PARTY && read_states(pieces, end, &behind) > end)
	{
		list->nentries = kept;
		return read_states(pieces, end, &behind);
	}
	if ((after = read_states(pieces, end, &behind)) > end)
		share(pieces, kept, &behind, list);
	else if (owners.n > 1)
		share(pieces, kept, &owners, list);
	else if (!several)
	{
		list->nentries = kept;
		return i;
	}
	return after;
}
