/*
 * participant_clause.c: what stands around a list tells what it is of: a
 * meeting before it, a clause whose verb precedes its subject, a body that it
 * belongs to.
 */
#include "participant_scene.h"

#define GROUP_PIECES 7			/* of "many government agencies" */
#define PLACE_PIECES 8			/* between a meeting and "between": "talks in Oslo on 3 May 2012" */
#define HELD_PIECES 12			/* between the verb of a meeting and "between" */
#define NAME_PIECES 24			/* between a meeting and "between", with its verb and what the meeting is for */
#define ASIDE_PIECES 20			/* of ", in a meeting on 3 May," */
#define SUBJECT_PIECES 10		/* of a body that was represented, with its verb */
#define COLON_PIECES 12			/* between "included" and the colon before who was */
#define INVERTED_PIECES 10		/* before the verb of "Present on the Chilean side were" */

static const char *const attending[] = {"present",	   "attending",	   "participating",
										"represented", "representing", "joining", "attendance", "taking", "partaking",
										NULL};
static const char *const heading[] = {"leading", "heading", "spearheading", "chairing", NULL};

bool
dlg_is_heading(const Pieces *pieces, uint32_t i)
{
	return dlg_is_any(pieces->reader, pieces->items[i].first, heading);
}

bool
dlg_names_meeting(const Pieces *pieces, uint32_t i)
{
	for (uint32_t k = i; k-- > 0 && k + PLACE_PIECES >= i && kind_at(pieces, k) != PIECE_COMMA;)
		if (dlg_match(pieces->reader, pieces->items[k].end - 1, LEX_MEETING, NULL))
			/* "talks in Oslo between" */
			return k + 2 >= i || dlg_piece_is(pieces, k + 1, "in") || dlg_piece_is(pieces, k + 1, "on");
	return false;
}

bool
dlg_follows_meeting(const Pieces *pieces, uint32_t i)
{
	const Reader *reader = pieces->reader;

	for (uint32_t k = i; k-- > 0 && k + PLACE_PIECES + 2 >= i;)
		if (ONE_OF(reader, pieces->items[k].first, "after", "following", "at", "during"))
			/* "a meeting", "talks" */
			return ONE_OF(reader, pieces->items[k + 1].first, "a", "an") ||
				ONE_OF(reader, pieces->items[k + 1].end - 1, "talks", "consultations", "discussions", "negotiations") ||
				(kind_at(pieces, k + 2) == PIECE_WORD &&
				 ONE_OF(reader, pieces->items[k + 2].first, "talks", "consultations", "discussions", "negotiations") &&
				 !dlg_piece_is(pieces, k + 1, "the"));
		else if (dlg_piece_is(pieces, k, "in") && ONE_OF(reader, pieces->items[k + 1].first, "a", "an"))
			return dlg_names_meeting(pieces, i) || ONE_OF(reader, pieces->items[i - 1].end - 1, "conversation", "call");
	return false;
}

bool
dlg_tells_held(const Pieces *pieces, uint32_t i)
{
	bool		held = false;

	for (uint32_t k = i; k-- > 0 && k + (held ? NAME_PIECES : HELD_PIECES) >= i && kind_at(pieces, k) != PIECE_STOP;)
	{
		held |= dlg_piece_is(pieces, k, "held") || dlg_piece_is(pieces, k, "took");
		if (held && dlg_match(pieces->reader, pieces->items[k].end - 1, LEX_MEETING, NULL))
			return true;
	}
	return false;
}

uint32_t
dlg_inverted_from(const Scene *scene, uint32_t i)
{
	const Pieces *pieces = scene->pieces;
	uint32_t	first = i;

	if (i < 1 || !(dlg_piece_is(pieces, i, "were") || dlg_piece_is(pieces, i, "was")))
		return i;
	while (first > 0 && kind_at(pieces, first - 1) != PIECE_SEMICOLON)
		if (i - --first > INVERTED_PIECES)
			return i;
	for (uint32_t k = first; k < first + 3 && k < i; k++)
		if (dlg_is_any(pieces->reader, pieces->items[k].first, attending) ||
			dlg_is_heading(pieces, first))
			return k + 1 == i || kind_at(pieces, i - 1) == PIECE_DELEGATE ||
				kind_at(pieces, i - 1) == PIECE_PARTY || dlg_names_meeting(pieces, i) ? first : i;
	return i;
}

bool
dlg_follows_body(const Pieces *pieces, uint32_t i)
{
	/* "a delegation of Chile led by" */
	if (i > 2 && kind_at(pieces, i - 1) == PIECE_PARTY)
		return kind_at(pieces, i - 3 - (i > 3 && kind_at(pieces, i - 2) == PIECE_THE)) == PIECE_DELEGATE;
	/* "a delegation of the Chilean Parliament headed by" */
	for (uint32_t k = i; k-- > 0 && k + PLACE_PIECES >= i && kind_at(pieces, i - 1) == PIECE_BODY;)
		if (kind_at(pieces, k) == PIECE_DELEGATE)
			return kind_at(pieces, k + 1) == PIECE_JOIN;
	if (i < 2 || kind_at(pieces, i - 1) != PIECE_COMMA)
		return false;
	switch (kind_at(pieces, i - 2))
	{
		case PIECE_BODY:
		case PIECE_BRIEF:
		case PIECE_PARTY:
		case PIECE_DELEGATE:
			return true;
		default:
			return kind_at(pieces, i - 2) == PIECE_FIELD && i > 3 && dlg_piece_is(pieces, i - 3, "of");
	}
}

bool
dlg_is_held(const Pieces *pieces, uint32_t i)
{
	i += kind_at(pieces, i) == PIECE_COMMA;
	return i < pieces->nitems &&
		ONE_OF(pieces->reader, pieces->items[i].first, "was", "were", "will", "took", "held");
}

/* The comma that ends ", in a meeting on 3 May," at piece i, where a verb in the past follows; i where none does. */
static uint32_t
after_aside(const Pieces *pieces, uint32_t i)
{
	if (kind_at(pieces, i) == PIECE_COMMA &&
		i + 1 < pieces->nitems && ONE_OF(pieces->reader, pieces->items[i + 1].first, "in", "at", "during", "on", "for"))
		for (uint32_t k = i + 2; k < i + ASIDE_PIECES && kind_at(pieces, k) != PIECE_STOP; k++)
			if (kind_at(pieces, k) == PIECE_COMMA && dlg_is_past(pieces, k + 1))
				return k;
	return i;
}

/*
 * Is an entry a person with a post, nobody who hands on the news, and no head
 * of state or government, whom any statement may quote, unless he was `there`?
 */
static bool
holds_office(const Reader *reader, const Entry *entry, bool there)
{
	const Person *person = &entry->person;

	if (!entry->is_person || person->name.data == NULL || person->position.data == NULL)
		return false;
	for (uint32_t n = person->post; n < person->post_end && !there; n++)
		if (ONE_OF(reader, n, "spokesperson", "spokesman", "spokeswoman", "press", "president", "premier", "prime",
				   "king", "emir", "queen", "pope", "ministers", "presidents"))
			return false;
	return true;
}

/*
 * Did a list of officials, who all have a post, do what the verb at piece i
 * tells: "Foreign Minister X stressed", "Deputy Minister Y on Monday said"?
 */
bool
dlg_acted(const Pieces *pieces, uint32_t i, const List *list, bool there)
{
	const Reader *reader = pieces->reader;
	uint32_t	end;

	if (list->first > 0 && kind_at(pieces, list->first - 1) != PIECE_COMMA &&
		!ONE_OF(reader, pieces->items[list->first - 1].first, "while", "whereas", "and"))
		return false;
	for (uint32_t k = 0; k < list->nentries; k++)
		if (!holds_office(reader, &list->entries[k], there))
			return false;
	i = after_aside(pieces, i);
	i += kind_at(pieces, i) == PIECE_COMMA;
	while (i < pieces->nitems && (dlg_match(reader, pieces->items[i].first, LEX_WEEKDAY, &end) ||
								  ONE_OF(reader, pieces->items[i].first, "also", "on", "has", "have", "today",
										 "yesterday", "further", "then", "both", "in", "turn")))
		i++;
	return dlg_is_past(pieces, i) && !dlg_piece_is(pieces, i + 1, "by") &&
		!ONE_OF(reader, pieces->items[i].first, "led", "headed", "chaired", "visited");
}

/* Is who stands in a list of one, with a post, quoted before it: "\"It has grown,\" stressed Director X of Y."? */
bool
dlg_is_quoted(const Pieces *pieces, const List *list)
{
	const Reader *reader = pieces->reader;
	uint32_t	verb = list->first - 1;

	return list->first > 1 && list->nentries == 1 && dlg_is_past(pieces, verb) &&
		(kind_at(pieces, verb - 1) == PIECE_COMMA ||
		 (kind_at(pieces, verb - 1) == PIECE_STOP && dlg_mark(reader, pieces->items[verb - 1].first, '"'))) &&
		holds_office(reader, &list->entries[0], false);
}

uint32_t
dlg_after_colon(const Pieces *pieces, uint32_t i, bool far)
{
	for (uint32_t k = i; k < i + (far ? COLON_PIECES : 1) && k < pieces->nitems; k++)
		if (dlg_mark(pieces->reader, pieces->items[k].first, ':'))
			return k + 1;
		else if (kind_at(pieces, k) >= PIECE_COMMA || dlg_is_past(pieces, k))
			break;
	return i;
}

bool
dlg_take_represented(const Pieces *pieces, uint32_t i, List *list)
{
	uint32_t	start = i;
	uint32_t	end;
	Body		body;
	bool		whole;

	while (start > 0 && start + SUBJECT_PIECES > i && kind_at(pieces, start - 1) < PIECE_AND)
		start--;
	if (!dlg_read_body(pieces, start, &body, &end) || body.bare || end >= i)
		return false;
	for (uint32_t k = end; k < i; k++)
		if (kind_at(pieces, k) != PIECE_WORD)
			return false;
	/* an institution that stands for the whole party sends its head */
	whole = pieces->items[end - 1].flags & PIECE_KNOWN;
	for (uint32_t k = 0; k < list->nentries; k++)
		if (list->entries[k].is_person && whole && list->entries[k].person.party == 0)
			list->entries[k].person.party = body.party;
		else if (list->entries[k].is_person && !whole && list->entries[k].person.body.name.data == NULL)
			list->entries[k].person.body = body;
	return !whole;
}

uint32_t
dlg_after_group(const Pieces *pieces, uint32_t i)
{
	uint32_t	k = i;

	while (k < i + GROUP_PIECES && kind_at(pieces, k) == PIECE_WORD)
		k++;
	if (k == i || kind_at(pieces, k) != PIECE_COMMA ||
		!(dlg_piece_is(pieces, k + 1, "including") || dlg_piece_is(pieces, k + 1, "among")))
		return i;
	return k + 2 + dlg_piece_is(pieces, k + 2, "them");
}
