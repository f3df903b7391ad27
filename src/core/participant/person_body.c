/*
 * person_body.c: the body that a person works for, before the post or behind
 * post and name, with the body it belongs to.
 *
 * Invariant: at most three bodies are read in a row.
 */
#include "person.h"

/*
 * Takes "and Trade" into the body that ends at piece *end: "Ministry of Foreign Affairs and Trade Secretary Ann Lee".
 */
static void
take_second_field(const Pieces *pieces, Body *body, uint32_t *end)
{
	const Piece *office = &pieces->items[*end + 2];

	if (body->bare || body->end != body->core_end || kind_at(pieces, *end) != PIECE_AND ||
		kind_at(pieces, *end - 1) != PIECE_FIELD || kind_at(pieces, *end - 2) != PIECE_JOIN ||
		kind_at(pieces, *end + 1) != PIECE_FIELD || kind_at(pieces, *end + 2) != PIECE_OFFICE ||
		office->end != office->first + 1 ||
		(kind_at(pieces, *end + 3) != PIECE_HONORIFIC && dlg_name_run(pieces, *end + 3) <= *end + 4))
		return;
	*end += 2;
	body->end = body->core_end = pieces->items[*end - 1].end;
	body->name = dlg_text(pieces->reader, body->core, body->core_end);
}

/*
 * Reads the body that a post belongs to before it: "European Commission Director-General", "the Agency's
 * Deputy Head", "NCA's Director", "German Chancellery Security Policy Adviser".  *end becomes the post's
 * first piece; false where no post follows.
 */
bool
dlg_read_employer(const Pieces *pieces, uint32_t i, Body *body, uint32_t *end)
{
	const Piece *last;
	uint32_t	first = i + (kind_at(pieces, i) == PIECE_PARTY);
	uint32_t	k = first;
	uint32_t	owned = i + (kind_at(pieces, i) == PIECE_THE);

	if (pieces->offices <= i + 1)
		return false;
	if (kind_at(pieces, owned) == PIECE_NAME && pieces->items[owned].flags & PIECE_UPPER &&
		kind_at(pieces, owned + 1) == PIECE_POSSESSIVE && dlg_office_at(pieces, owned + 2))
	{
		last = &pieces->items[owned];
		*body = (Body) {.name = dlg_text(pieces->reader, last->first, last->end),
						.first = last->first,
						.end = last->end,
						.core = last->first,
						.core_end = last->end};
		*end = owned + 2;
		return true;
	}
	if (dlg_read_body(pieces, i, body, end) && *end < pieces->nitems)
	{
		bool		owner = kind_at(pieces, *end) == PIECE_POSSESSIVE;

		take_second_field(pieces, body, end);
		*end += owner;
		if (owner && kind_at(pieces, *end) == PIECE_BRIEF)
		{
			/* "the Office of Trade's (OT) Director" */
			const Acronym *acronym = dlg_acronym_ending(pieces->reader, pieces->items[*end].end - 1);

			if (acronym && body->acronym.data == NULL)
				body->acronym = acronym->brief;
			++*end;
		}
		if ((kind_at(pieces, *end) == PIECE_OFFICE || dlg_office_at(pieces, *end)) &&
			(!body->bare || (owner && pieces->items[*end - 2].flags & PIECE_UPPER)))
			return true;
	}
	/* fields after the head are the post's: the body ends with its first head */
	while (kind_at(pieces, k) == PIECE_FIELD && k < first + OFFICE_LEAD)
		k++;
	last = &pieces->items[k];
	if (kind_at(pieces, k) != PIECE_BODY || kind_at(pieces, k + 1) != PIECE_FIELD ||
		!dlg_office_at(pieces, k + 1))
		return false;
	*body = (Body) {.name = dlg_text(pieces->reader, pieces->items[first].first, last->end),
					.party = first > i ? pieces->items[i].party : last->party,
					.first = pieces->items[i].first,
					.end = last->end,
					.core = pieces->items[first].first,
					.core_end = last->end};
	*end = k + 1;
	return true;
}

/* Does the employer of the next person stand at piece i: "…, German Chancellery Policy Adviser X"? */
static bool
opens_person(const Pieces *pieces, uint32_t i)
{
	Body		body;
	Post		post;
	uint32_t	end;

	return kind_at(pieces, i) == PIECE_PARTY && dlg_read_employer(pieces, i, &body, &end) &&
		dlg_read_post(pieces, end, false, &post) &&
		(kind_at(pieces, post.at) == PIECE_HONORIFIC || dlg_name_run(pieces, post.at) > post.at);
}

/* Are pieces [i, end) fields of work that stand for a body before a party: "Director, Trade Policy, Chile"? */
static bool
are_fields(const Pieces *pieces, uint32_t i, uint32_t end)
{
	while (i < end && kind_at(pieces, i) == PIECE_FIELD)
		i++;
	return i == end && kind_at(pieces, end) == PIECE_COMMA && kind_at(pieces, end + 1) == PIECE_PARTY;
}

/* Is a body one of the large units of a ministry, an organisation of its own: a department, a bureau? */
static bool
is_department(const Pieces *pieces, const Body *body)
{
	for (uint32_t i = body->core; i < body->core_end; i++)
		if (ONE_OF(pieces->reader, i, "department", "bureau", "directorate", "agency", "centre", "center"))
			return true;
	return false;
}

/* Reads the bodies after a post or name: ", Directorate, Ministry", "at the Ministry". */
void
dlg_read_bodies(const Pieces *pieces, Post *post, Person *person, uint32_t *at)
{
	for (int n = 0; n < 3; n++)
	{
		uint32_t	next = *at;
		uint32_t	end;
		bool		after_name = n == 0 && post->end == 0;
		Body		body;
		bool		dash = kind_at(pieces, next + 1) == PIECE_BODY && kind_at(pieces, next) == PIECE_WORD &&
			dlg_mark(pieces->reader, pieces->items[next].first, '-');
		bool		comma = kind_at(pieces, next) == PIECE_COMMA || dash;
		bool        place =
			kind_at(pieces, next) == PIECE_JOIN && !dlg_piece_is(pieces, next, "to") &&
			!dlg_piece_is(pieces, next, "with") && !dlg_piece_is(pieces, next, "on") &&
			!dlg_piece_is(pieces, next, "for") &&
			!(after_name && (dlg_piece_is(pieces, next, "at") || dlg_piece_is(pieces, next, "in")));

		if (comma || place)
			next++;
		else if (kind_at(pieces, next) != PIECE_BODY &&
				 !(n == 0 && post->end && kind_at(pieces, next) == PIECE_FIELD))
			return;
		/* "Minister Ann Lee, at the United Nations": where she was */
		if (comma && after_name && person->position.data && dlg_piece_is(pieces, next, "at"))
			return;
		/* ", at the Ministry", "Director for Trade, of the Ministry" */
		if (comma && (dlg_piece_is(pieces, next, "at") || dlg_piece_is(pieces, next, "from") ||
					  (post->end && (dlg_piece_is(pieces, next, "of") || dlg_piece_is(pieces, next, "in")))))
			next++;
		if (comma && (kind_at(pieces, next) == PIECE_AND || dlg_piece_is(pieces, next, "with") ||
					  opens_person(pieces, next)))
			return;
		if (!dlg_read_body(pieces, next, &body, &end) || kind_at(pieces, end) == PIECE_OFFICE ||
			(body.bare && !(comma && post->end && are_fields(pieces, next, end)) &&
			 !((comma || place) && (body.acronym.data || dlg_is_acronym(pieces, next, end)))) ||
			kind_at(pieces, end) == PIECE_DELEGATE)
			return;
		if (person->body.name.data == NULL || (post->body_of && !is_department(pieces, &person->body)))
		{
			if (post->body_of && person->body.name.data && post->end)
				person->position =
					dlg_text(pieces->reader, pieces->items[post->first].first, person->body.core_end);
			person->body = body;
			post->body_of = false;
		}
		else if (person->body.within.data == NULL && !dash)
		{
			person->body.within = body.name;
			if (person->body.party == 0)
				person->body.party = body.party;
		}
		else if (person->body.within.data == NULL)
		{
			/* "European Commission - Directorate-General for Energy" */
			body.within = person->body.name;
			body.party = person->body.party;
			person->body = body;
		}
		else
			return;
		*at = end;
	}
}

uint32_t
dlg_skip_bodies(const Pieces *pieces, uint32_t i, Person *person)
{
	for (int n = 0; n < 2; n++)
	{
		Body		body;
		uint32_t	end;

		if (kind_at(pieces, i) != PIECE_COMMA || !dlg_read_body(pieces, i + 1, &body, &end) || body.bare ||
			kind_at(pieces, end) != PIECE_COMMA)
			return i;
		i = end;
		/* "Under Secretary, Ministry of Trade, Peru, Ann Lee" */
		if (body.party == 0 && kind_at(pieces, i + 1) == PIECE_PARTY && kind_at(pieces, i + 2) == PIECE_COMMA &&
			dlg_name_run(pieces, i + 3) > i + 4)
		{
			body.party = pieces->items[i + 1].party;
			i += 2;
		}
		if (person == NULL)
			continue;
		if (person->body.name.data == NULL)
			person->body = body;
		else if (person->body.end <= person->post && body.within.data == NULL)
		{
			/* "Ministry of Trade Director, Cyber Division, Ann Lee" */
			body.within = person->body.name;
			person->body = body;
		}
		else if (person->body.within.data == NULL)
			person->body.within = body.name;
		if (person->party == 0)
			person->party = body.party;
	}
	return i;
}
