/*
 * participant_skip.c: what stands in a list of participants and names none:
 * "senior officials from across government", governments, unnamed ministers.
 */
#include "participant_list.h"

#define UNNAMED_PIECES 12		/* of the states whose ministers are not named */

static const char *const fillers[] = {
	"senior", "both",   "relevant", "other",      "including",  "agencies",      "ministries",
	"among",  "others", "various",  "as",         "well",       "such",          "mainly",
	"namely", "high",   "level",    "working",    "government", "governmental",  "further",
	"some",   "many",   "all",      "respective", "several",    "participation", "those",
	"throughout", "across", "heads",      "chiefs",     "commanders", "independent", "regulatory",
	"federal", "key",      "competent",  "line",       "interagency", "bodies",     "institutions",
	"departments", "organizations", "organisations", "entities", "regulators", "a", "number",
	"range",  "wide",      "national",   "central",    "local", "following", "multiple", "numerous", NULL};

uint32_t
dlg_skip_fillers(const Pieces *pieces, uint32_t i, bool bodies)
{
	for (uint32_t k = i; k < i + 12; k++)
		switch (kind_at(pieces, k))
		{
			case PIECE_WORD:
				if (!dlg_is_any(pieces->reader, pieces->items[k].first, fillers) &&
					!dlg_mark(pieces->reader, pieces->items[k].first, '-'))
					return bodies ? i : k;
				break;
			case PIECE_DELEGATE:
				if (!bodies)
					return k;
				break;
			case PIECE_JOIN:
				if (!bodies || !(dlg_piece_is(pieces, k, "from") || dlg_piece_is(pieces, k, "of") ||
								 dlg_piece_is(pieces, k, "at")))
					return k;
				break;
			case PIECE_AND:
			case PIECE_COMMA:
				if (k == i || (kind_at(pieces, k - 1) != PIECE_WORD &&
							   !(bodies && kind_at(pieces, k - 1) == PIECE_DELEGATE &&
								 dlg_piece_is(pieces, k + 1, "including"))))
					return k;
				break;
			case PIECE_THE:		/* "the heads of the Navy" */
				if (!bodies || k + 1 >= pieces->nitems ||
					!ONE_OF(pieces->reader, pieces->items[k + 1].first, "heads", "chiefs", "commanders", "following"))
					return k;
				break;
			case PIECE_STOP:	/* "across government: the Navy" */
				if (!bodies || k == i || k >= pieces->nitems || kind_at(pieces, k - 1) != PIECE_WORD ||
					!dlg_mark(pieces->reader, pieces->items[k].first, ':'))
					return k;
				break;
			default:
				return k;
		}
	return i;
}

/*
 * The end of a group of unnamed persons at piece i ("senior Government of Mexico officials"); i where none
 * stands there.
 */
uint32_t
dlg_skip_unnamed(const Pieces *pieces, uint32_t i)
{
	for (uint32_t k = i; k < i + 8; k++)
		switch (kind_at(pieces, k))
		{
			case PIECE_DELEGATE:
				return kind_at(pieces, k + 1) == PIECE_JOIN || dlg_piece_is(pieces, k + 1, "by") ? i : k + 1;
			case PIECE_PARTY:
			case PIECE_FIELD:
				break;
			case PIECE_JOIN:
				if (!dlg_piece_is(pieces, k, "of"))
					return i;
				break;
			case PIECE_NAME:
				if (!dlg_piece_is(pieces, k, "government"))
					return i;
				break;
			case PIECE_WORD:	/* "and his delegation" */
				if (!dlg_is_any(pieces->reader, pieces->items[k].first, fillers) &&
					!(k == i && dlg_is_possessive(pieces, k) && kind_at(pieces, k + 1) == PIECE_DELEGATE))
					return i;
				break;
			default:
				return i;
		}
	return i;
}

/* The end of "the Government of X" at piece i, which is no participant; i where that does not stand there. */
uint32_t
dlg_skip_government(const Pieces *pieces, uint32_t i)
{
	uint32_t	k = i + (kind_at(pieces, i) == PIECE_THE);

	/* "the Chilean Government" */
	if (kind_at(pieces, k) == PIECE_PARTY &&
		(dlg_piece_is(pieces, k + 1, "government") || dlg_piece_is(pieces, k + 1, "governments")) &&
		pieces->items[k + 1].end == pieces->items[k + 1].first + 1 && kind_at(pieces, k + 2) != PIECE_BODY &&
		kind_at(pieces, k + 2) != PIECE_DELEGATE && kind_at(pieces, k + 2) != PIECE_OFFICE &&
		kind_at(pieces, k + 2) != PIECE_NAME && kind_at(pieces, k + 2) != PIECE_FIELD)
		return k + 2;
	if (!(dlg_piece_is(pieces, k, "government") || dlg_piece_is(pieces, k, "governments")) ||
		!dlg_piece_is(pieces, k + 1, "of"))
		return i;
	k += 2 + (kind_at(pieces, k + 2) == PIECE_THE);
	return kind_at(pieces, k) == PIECE_PARTY && kind_at(pieces, k + 1) != PIECE_POSSESSIVE &&
		kind_at(pieces, k + 1) != PIECE_DELEGATE ? k + 1 : i;
}

/*
 * The end of "the foreign ministers of the Nordic and Baltic countries" at piece i, who are not named; i where they do
 * not stand there.
 */
uint32_t
dlg_skip_ministers(const Pieces *pieces, uint32_t i)
{
	uint32_t	k = i + (kind_at(pieces, i) == PIECE_THE);
	uint32_t	most = k + 4;

	while (k < most && (kind_at(pieces, k) == PIECE_WORD || kind_at(pieces, k) == PIECE_FIELD) &&
		   !dlg_piece_is(pieces, k, "ministers"))
		k++;
	if (!(dlg_piece_is(pieces, k, "ministers") ||
		  (kind_at(pieces, k) == PIECE_OFFICE && pieces->items[k].flags & PIECE_PLURAL)) ||
		!(dlg_piece_is(pieces, k + 1, "of") || dlg_piece_is(pieces, k + 1, "from")))
		return i;
	for (k += 2, most = k + UNNAMED_PIECES; k < most; k++)
		if (k < pieces->nitems &&
			ONE_OF(pieces->reader, pieces->items[k].end - 1, "countries", "states", "members", "nations"))
			return k + 1;
		else if (kind_at(pieces, k) != PIECE_PARTY && kind_at(pieces, k) != PIECE_THE &&
				 kind_at(pieces, k) != PIECE_AND && kind_at(pieces, k) != PIECE_FIELD &&
				 kind_at(pieces, k) != PIECE_NAME && !dlg_piece_is(pieces, k, "member"))
			break;
	return i;
}
