/*
 * organisation_field.c: the words in a name that tell what a body deals with,
 * and the lists of them: "Ministry of Economy, Trade and Industry".
 *
 * Invariant: a list looks at most LIST_PIECES pieces ahead.
 */
#include "organisation.h"
#include "person.h"

/* Can a piece of this kind stand inside a list of fields? */
bool
dlg_is_field(const Pieces *pieces, uint32_t i)
{
	PieceKind	kind = kind_at(pieces, i);

	/* "Ministry of the Interior and Administration" */
	if (kind == PIECE_BODY && i > 2 && dlg_piece_is(pieces, i, "administration"))
		return kind_at(pieces, i - 1) == PIECE_AND && kind_at(pieces, i - 2) == PIECE_FIELD;
	/* "… and Lemurian Union (LU) Affairs" */
	if (kind == PIECE_BRIEF)
		return i > 0 && kind_at(pieces, i - 1) == PIECE_PARTY && kind_at(pieces, i + 1) == PIECE_FIELD;
	/* "… and ASEAN Affairs" */
	return kind == PIECE_FIELD || (kind == PIECE_NAME && pieces->items[i].flags & PIECE_UPPER) ||
		(kind == PIECE_PARTY && (kind_at(pieces, i + 1) == PIECE_FIELD || dlg_is_field(pieces, i + 1)));
}

/*
 * The end of a run of fields at piece i, which no body, office or personal name follows directly; i where
 * none is.
 */
static uint32_t
field_segment(const Pieces *pieces, uint32_t i)
{
	uint32_t	k = i;

	while (dlg_is_field(pieces, k))
		k++;
	/* an unknown noun may end a field: "Digital Identity," */
	if (k > i && kind_at(pieces, k) == PIECE_NAME && kind_at(pieces, k + 1) == PIECE_COMMA)
		k++;
	switch (kind_at(pieces, k))
	{
		case PIECE_OFFICE:
			/* "… and European Affairs Ambassador Ann Lee" */
			return dlg_is_rank(pieces, k) && dlg_name_run(pieces, k + 1) > k + 2 ? k : i;
		case PIECE_PARTY:
			/* "Ministry of Foreign and Trade Affairs Chile" */
			return k > i && !(pieces->items[k].flags & PIECE_NATIVE) &&
				kind_at(pieces, k + 1) == PIECE_WORD ? k : i;
		case PIECE_BODY:
		case PIECE_DELEGATE:
			return i;
		default:
			return k;
	}
}

/* Does the phrase at piece i have a head of its own before it ends, over an "and" or not? */
bool
dlg_has_head(const Pieces *pieces, uint32_t i, bool over_and)
{
	for (uint32_t k = i; k < i + LIST_PIECES; k++)
		switch (kind_at(pieces, k))
		{
			case PIECE_BODY:
				return true;
			case PIECE_FIELD:
			case PIECE_NAME:
			case PIECE_PARTY:
				break;
			case PIECE_AND:
				if (!over_and || kind_at(pieces, k + 1) != PIECE_FIELD)
					return false;
				break;
			default:
				return false;
		}
	return false;
}

/* Is what follows "of" at piece i a party or a body, to which a unit belongs? */
static bool
is_owner(const Pieces *pieces, uint32_t i)
{
	i += kind_at(pieces, i) == PIECE_THE;
	return kind_at(pieces, i) == PIECE_PARTY || dlg_has_head(pieces, i, false);
}

/* Is piece i a field, or an adjective of a party that can be one: "the Multilateral and European Group"? */
static bool
is_field_word(const Pieces *pieces, uint32_t i)
{
	return kind_at(pieces, i) == PIECE_FIELD ||
		(kind_at(pieces, i) == PIECE_PARTY && pieces->items[i].flags & PIECE_NATIVE &&
		 !(pieces->reader->tokens[pieces->items[i].first].flags & TOKEN_UPPER));
}

/* Does a name without a head so far get it after the comma or "and" at piece i ("…, X and Y Office")? */
bool
dlg_head_follows(const Pieces *pieces, uint32_t i)
{
	bool		closed = false;

	for (uint32_t k = i; k < i + LIST_PIECES; k++)
	{
		PieceKind	kind = kind_at(pieces, k);

		if (kind == PIECE_AND)
			closed = true;
		else if (kind == PIECE_BODY)
			return closed && is_field_word(pieces, k - 1) && !dlg_piece_is(pieces, k + 1, "for") &&
				(!dlg_piece_is(pieces, k + 1, "of") || is_owner(pieces, k + 2));
		else if (!is_field_word(pieces, k) && (kind != PIECE_COMMA || closed))
			return false;
	}
	return false;
}

/*
 * The end of one unknown name at piece i that closes a list of fields, "Ministry of Commerce and Dravya, the": what
 * follows is another body with an article, so that the name is no body by itself.  i where none does.
 */
static uint32_t
unknown_end(const Pieces *pieces, uint32_t i)
{
	uint32_t	next = i + 1;

	if (kind_at(pieces, i) != PIECE_NAME || pieces->items[i].flags & PIECE_UPPER ||
		dlg_city_at(pieces->reader, pieces->items[i].first, &(uint32_t) {0}))
		return i;
	next += kind_at(pieces, next) == PIECE_COMMA || kind_at(pieces, next) == PIECE_SEMICOLON;
	next += kind_at(pieces, next) == PIECE_AND;
	return next > i + 1 && kind_at(pieces, next) == PIECE_THE && dlg_has_head(pieces, next + 1, false) ? i + 1 : i;
}

/* See participant.h: commas need a closing "and"; an "and" needs fields after it. */
uint32_t
dlg_fields_go_on(const Pieces *pieces, uint32_t i, bool offices)
{
	uint32_t	k = i;

	while (k < i + LIST_PIECES)
	{
		uint32_t	next;
		uint32_t	end;
		bool		closing = kind_at(pieces, k) == PIECE_AND;

		if (!closing && kind_at(pieces, k) != PIECE_COMMA)
			return 0;
		if (!closing && k > i && kind_at(pieces, k + 1) == PIECE_AND)
			closing = true, k++;
		next = k + 1;
		if (closing && kind_at(pieces, next) == PIECE_THE)
			next++;
		end = field_segment(pieces, next);
		if (end == next)
			return closing && (end = unknown_end(pieces, next)) > next ? end : 0;
		if (closing)
			return (pieces->items[next].kind == PIECE_FIELD || pieces->items[next].kind == PIECE_PARTY ||
					pieces->items[next].kind == PIECE_BODY ||
					(offices && kind_at(pieces, end) == PIECE_JOIN)) &&
						   !(kind_at(pieces, end) == PIECE_AND && dlg_head_follows(pieces, end)) &&
						   (kind_at(pieces, next - 1) != PIECE_THE || end == next + 1)
					   ? end
					   : 0;
		k = end;
	}
	return 0;
}
