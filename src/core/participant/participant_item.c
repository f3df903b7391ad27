/*
 * participant_item.c: one item of a list of persons and organisations.
 *
 * An item is a person with post and body, a body, several that share their
 * head ("Departments of A, B, including X, and C" are as many departments, X
 * within B), counterparts, or what is stepped over: a state, a government,
 * unnamed officials.
 *
 * Invariant: an item that is read ends after the piece where it starts.
 */
#include "participant_list.h"
#include "person.h"

#define POST_PIECES 16			/* of a second post */
#define COUNTERPARTS 8			/* parties of "her A, B and C counterparts" */

static void
push(const Pieces *pieces, List *list, Entry entry)
{
	DLG_PUSH(pieces->reader->arena, list, entries, entry);
}

bool
dlg_is_possessive(const Pieces *pieces, uint32_t i)
{
	return i < pieces->nitems && ONE_OF(pieces->reader, pieces->items[i].first, "his", "her", "their", "its", "my", "our");
}

/* The piece after "together with", "as well as" and their like at piece i, i where none stands there. */
static uint32_t
after_addition(const Pieces *pieces, uint32_t i)
{
	if (dlg_piece_is(pieces, i, "alongside"))
		return i + 1;
	if (dlg_piece_is(pieces, i + 1, "with") &&
		(dlg_piece_is(pieces, i, "together") || dlg_piece_is(pieces, i, "along")))
		return i + 2;
	if (dlg_piece_is(pieces, i, "as") && dlg_piece_is(pieces, i + 1, "well") &&
		dlg_piece_is(pieces, i + 2, "as"))
		return i + 3;
	return i;
}

uint32_t
dlg_after_separator(const Pieces *pieces, uint32_t i)
{
	if (kind_at(pieces, i) == PIECE_COMMA || kind_at(pieces, i) == PIECE_SEMICOLON)
		i++;
	/* "Department of Trade (DOT)/Ports Agency" */
	else if (i > 0 && kind_at(pieces, i - 1) == PIECE_BRIEF && i < pieces->nitems &&
			 dlg_mark(pieces->reader, pieces->items[i].first, '/'))
		return i + 1;
	if (kind_at(pieces, i) == PIECE_AND)
		return i + 1;
	return after_addition(pieces, i);
}

uint32_t
dlg_read_parts(const Pieces *pieces, uint32_t i, Slice parent, PartyCode party, List *list)
{
	uint32_t	first = i;
	uint32_t	at = i;
	bool		closed = false;

	for (;;)
	{
		Entry		entry = {0};
		uint32_t	end;

		if (!dlg_read_body(pieces, at, &entry.body, &end) || entry.body.bare)
			return i;
		if (entry.body.within.data == NULL)
			entry.body.within = parent;
		if (entry.body.party == 0)
			entry.body.party = party;
		push(pieces, list, entry);
		i = end;
		/* "including X and Y; Z", "including X and Y, and Z": Z is no part */
		closed |= at > first && kind_at(pieces, at - 1) == PIECE_AND;
		at = closed || kind_at(pieces, end) == PIECE_SEMICOLON ? end : dlg_after_separator(pieces, end);
		if (at == end)
			return i;
	}
}

/* Does one word at piece i, no place, stand beside a body: "Ofcom and the Home Office", "the Treasury, Netsafe and …"? */
static bool
stands_by_body(const Pieces *pieces, const List *list, uint32_t i)
{
	const Entry *last = list->nentries ? &list->entries[list->nentries - 1] : NULL;
	uint32_t	next = dlg_after_separator(pieces, i + 1);
	uint32_t	end;
	Body		body;

	if (dlg_city_at(pieces->reader, pieces->items[i].first, &end))
		return false;
	if (last && !last->is_person)
		return next > i + 1 || kind_at(pieces, next) == PIECE_STOP || kind_at(pieces, next) == PIECE_WORD;
	return next > i + 1 && dlg_read_body(pieces, next, &body, &end) && !body.bare;
}

/* Is a body without a head still one in a list of bodies? */
static bool
is_listed(const Pieces *pieces, const List *list, const Body *body, uint32_t i, uint32_t end)
{
	bool		the;

	if (!body->bare || body->acronym.data)
		return true;
	the = kind_at(pieces, i) == PIECE_THE;
	i += the;
	/* "Home Affairs, the Navy and …" */
	if (end == i + 1 && !the && kind_at(pieces, i) == PIECE_FIELD &&
		pieces->items[i].end > pieces->items[i].first + 1)
		return stands_by_body(pieces, list, i);
	if (end == i + 1)
		return (kind_at(pieces, i) == PIECE_NAME || (the && kind_at(pieces, i) == PIECE_FIELD)) &&
			(pieces->items[i].flags & PIECE_UPPER || pieces->items[i].end > pieces->items[i].first + 1 ||
			 stands_by_body(pieces, list, i));
	return true;
}

/*
 * Reads a body, or two names without a head of their own as one, "the General Intelligence | and Security Service":
 * where fields of work, or several words behind an article, stand before the "and".
 */
static bool
read_joined_body(const Pieces *pieces, uint32_t i, Body *body, uint32_t *end)
{
	bool		the = kind_at(pieces, i) == PIECE_THE;
	uint32_t	next;
	uint32_t	after;
	Body		rest;

	if (!dlg_read_body(pieces, i, body, end))
		return false;
	next = *end + 1;
	if (!body->bare || body->acronym.data || body->within.data || kind_at(pieces, *end) != PIECE_AND ||
		!(kind_at(pieces, *end - 1) == PIECE_FIELD || (the && *end > i + 2)) ||
		pieces->items[*end - 1].flags & PIECE_UPPER ||
		(kind_at(pieces, next) != PIECE_FIELD && kind_at(pieces, next) != PIECE_NAME &&
		 !(kind_at(pieces, next) == PIECE_BODY && pieces->items[next].end > pieces->items[next].first + 1)) ||
		!dlg_read_body(pieces, next, &rest, &after) || rest.bare)
		return true;
	rest.name = dlg_text(pieces->reader, body->core, rest.core_end);
	rest.core = body->core;
	rest.first = body->first;
	if (rest.party == 0)
		rest.party = body->party;
	*body = rest;
	*end = after;
	return true;
}

/*
 * A school or faculty after a university's unit is that university's: "X University Centre and Graduate
 * School of Y".
 */
static void
share_university(const Pieces *pieces, const List *list, uint32_t i, Body *body)
{
	const Body *last = list->nentries ? &list->entries[list->nentries - 1].body : NULL;
	Reader	   *reader = pieces->reader;

	if (last == NULL || body->within.data || kind_at(pieces, i) != PIECE_BODY ||
		!(dlg_is(reader, pieces->items[i].end - 1, "school") ||
		  dlg_is(reader, pieces->items[i].end - 1, "faculty")))
		return;
	for (uint32_t k = last->core; k < last->core_end; k++)
		if (dlg_is(reader, k, "university"))
			body->within = dlg_text(reader, last->core, k + 1);
}

/*
 * "the Executive Office's Space Council and Security Council": the second,
 * without an article, is the Office's too.
 */
static void
share_parent(const Pieces *pieces, const List *list, uint32_t i, Body *body)
{
	const Body *last = list->nentries ? &list->entries[list->nentries - 1].body : NULL;
	const Reader *reader = pieces->reader;

	if (last == NULL || last->within.data == NULL || body->within.data || i == 0 ||
		kind_at(pieces, i - 1) != PIECE_AND || kind_at(pieces, i) == PIECE_THE || last->core == 0 ||
		reader->tokens[last->core - 1].kind != TOKEN_POSSESSIVE || ONE_OF(reader, body->core, "department", "ministry"))
		return;
	body->within = last->within;
	if (body->party == 0)
		body->party = last->party;
}

/* Reads an international organisation that is not a party to the dialogue: "…, Europol and ENISA". */
static bool
read_organisation_party(const Pieces *pieces, uint32_t i, List *list, uint32_t *end)
{
	Reader	   *reader = pieces->reader;
	const Piece *piece = &pieces->items[i];
	uint32_t	after = i + 1 + (kind_at(pieces, i + 1) == PIECE_BRIEF);
	Entry		entry = {0};

	if (!dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, piece->party), "organisation") ||
		(piece->flags & PIECE_NATIVE && dlg_after_separator(pieces, after) == after &&
		 kind_at(pieces, after) != PIECE_STOP && kind_at(pieces, after) != PIECE_WORD) ||
		dlg_party_has(&reader->statement->dialogue->parties, piece->party) ||
		kind_at(pieces, i + 1) == PIECE_BODY || kind_at(pieces, i + 1) == PIECE_FIELD ||
		kind_at(pieces, i + 1) == PIECE_DELEGATE ||
		kind_at(pieces, after) == PIECE_OFFICE)
		return false;
	entry.body = (Body){.name = dlg_text(reader, piece->first, piece->end),
						.first = piece->first,
						.end = piece->end,
						.core = piece->first,
						.core_end = piece->end};
	push(pieces, list, entry);
	*end = after;
	return true;
}

/* Reads "the Swiss embassy in Lima" in small letters at piece i; returns the piece after it, or i. */
static uint32_t
read_embassy(const Pieces *pieces, uint32_t i, List *list)
{
	uint32_t	party = i + (kind_at(pieces, i) == PIECE_THE);
	uint32_t	end = party + 2;
	uint32_t	place;
	Entry		entry = {0};

	if (kind_at(pieces, party) != PIECE_PARTY || !dlg_piece_is(pieces, party + 1, "embassy") ||
		pieces->reader->tokens[pieces->items[party + 1].first].flags & TOKEN_CAPITAL)
		return i;
	place = end + 1 + (kind_at(pieces, end + 1) == PIECE_THE);
	if ((dlg_piece_is(pieces, end, "in") || dlg_piece_is(pieces, end, "to")) &&
		(kind_at(pieces, place) == PIECE_PARTY || kind_at(pieces, place) == PIECE_NAME))
		end = place + 1;
	entry.body = (Body) {.party = pieces->items[party].party,
						 .first = pieces->items[party].first,
						 .end = pieces->items[end - 1].end,
						 .core = pieces->items[party].first,
						 .core_end = pieces->items[end - 1].end};
	entry.body.name = dlg_text(pieces->reader, entry.body.core, entry.body.core_end);
	push(pieces, list, entry);
	return end;
}

/* Whose counterparts are told of, and the one body that they are from. */
typedef struct Counterparts
{
	PartyCode	parties[COUNTERPARTS];
	uint32_t	n;
	bool		several;		/* "counterparts": all of the one party, where one is told */
	Body		body;
} Counterparts;

/*
 * Reads "his Chilean counterpart", "their German and Polish counterparts", "her counterpart from Chile", "from the
 * Chilean Ministry of Trade" at piece i; returns the piece after it, or i.
 */
static uint32_t
read_whose(const Pieces *pieces, uint32_t i, const List *list, Counterparts *whose)
{
	uint32_t	at = i + 1;
	uint32_t	end;

	/* "his Chilean counterpart A, Peruvian counterpart B" */
	if (!dlg_is_possessive(pieces, i) &&
		!(list->nentries && list->entries[list->nentries - 1].is_person && kind_at(pieces, at--) == PIECE_DELEGATE))
		return i;
	at += dlg_piece_is(pieces, at, "respective");
	while (kind_at(pieces, at) == PIECE_PARTY && whose->n < COUNTERPARTS)
	{
		whose->parties[whose->n++] = pieces->items[at++].party;
		if (kind_at(pieces, dlg_after_separator(pieces, at)) == PIECE_PARTY)
			at = dlg_after_separator(pieces, at);
	}
	at += kind_at(pieces, at) == PIECE_FIELD;
	if (kind_at(pieces, at) != PIECE_DELEGATE ||
		!(ONE_OF(pieces->reader, pieces->items[at].end - 1, "counterpart", "counterparts", "number", "numbers") ||
		  (whose->n && ONE_OF(pieces->reader, pieces->items[at].end - 1, "colleague", "colleagues"))))
		return i;
	whose->several = ONE_OF(pieces->reader, pieces->items[at].end - 1, "counterparts", "colleagues");
	at++;
	if (whose->n || !(dlg_piece_is(pieces, at, "from") || dlg_piece_is(pieces, at, "of")))
		return at;
	end = at + 1 + (kind_at(pieces, at + 1) == PIECE_THE);
	if (kind_at(pieces, end) == PIECE_PARTY)
	{
		whose->parties[whose->n++] = pieces->items[end].party;
		at = end + 1;
	}
	if (dlg_read_body(pieces, at + (whose->n == 0), &whose->body, &end) && !whose->body.bare)
	{
		whose->n = 1;
		whose->parties[0] = whose->body.party ? whose->body.party : whose->parties[0];
		return end;
	}
	whose->body = (Body) {0};
	return at;
}

/* Reads counterparts and their names: "his Chilean counterpart, Minister Ana Rojas"; false where nobody is named so. */
static bool
read_counterpart(const Pieces *pieces, uint32_t i, List *list, uint32_t *end)
{
	Counterparts whose = {.n = 0};
	uint32_t	npersons = 0;
	uint32_t	at = read_whose(pieces, i, list, &whose);

	if (at == i)
		return false;
	at += kind_at(pieces, at) == PIECE_COMMA || kind_at(pieces, at) == PIECE_OPEN ||
		(at < pieces->nitems && dlg_mark(pieces->reader, pieces->items[at].first, '-'));
	do
	{
		Entry		entry = {.is_person = true};

		/* "her Chilean counterpart, the Minister for Trade, Ana Rojas" */
		if (!dlg_read_person(pieces, at, NULL, dlg_starts_with_post(pieces, at, &(uint32_t) {0}), &entry.person, &at) ||
			entry.person.name.data == NULL)
			break;
		if (entry.person.party == 0 && whose.n)
			entry.person.party = whose.parties[npersons < whose.n ? npersons : whose.n - 1];
		if (npersons == 0 && entry.person.body.name.data == NULL)
			entry.person.body = whose.body;
		/* "her counterpart Prince X" */
		if (entry.person.weak_position && ONE_OF(pieces->reader, entry.person.post, "prince", "princess"))
			entry.person.position = NO_SLICE;
		npersons++;
		entry.person.counterpart = (uint8_t) (whose.body.name.data ? 0 : npersons);
		push(pieces, list, entry);
		*end = at;
		at = dlg_after_separator(pieces, at);
		/* "her counterparts from Chile, Minister Ana Rojas, and Norway, Minister Ola Berg" */
		if (npersons == whose.n && whose.n < COUNTERPARTS && kind_at(pieces, at) == PIECE_PARTY &&
			(kind_at(pieces, at + 1) == PIECE_COMMA || kind_at(pieces, at + 1) == PIECE_OPEN))
		{
			whose.parties[whose.n++] = pieces->items[at].party;
			at += 2;
		}
	} while ((npersons < whose.n || (whose.several && whose.n == 1 && npersons < COUNTERPARTS)) && at > *end);
	return npersons > 0;
}

/* "…, and Ana Rojas, his Chilean counterpart, led": gives the last person's party; the piece after it, or i. */
static uint32_t
take_counterpart(const Pieces *pieces, uint32_t i, List *list)
{
	Counterparts whose = {.n = 0};
	Person	   *person = &list->entries[list->nentries - 1].person;
	uint32_t	end = kind_at(pieces, i) == PIECE_COMMA ? read_whose(pieces, i + 1, list, &whose) : i + 1;

	if (end == i + 1 || whose.n != 1 || person->party || kind_at(pieces, end) == PIECE_NAME)
		return i;
	person->party = whose.parties[0];
	person->counterpart = 1;
	return end;
}

/* Is piece i a title that stands before a name: Mr., Senator? */
static bool
is_title(const Pieces *pieces, uint32_t i)
{
	return kind_at(pieces, i) == PIECE_HONORIFIC ||
		(kind_at(pieces, i) == PIECE_OFFICE && pieces->items[i].end == pieces->items[i].first + 1 &&
		 (kind_at(pieces, i + 1) == PIECE_HONORIFIC || dlg_name_run(pieces, i + 1) > i + 1));
}

bool
dlg_starts_with_post(const Pieces *pieces, uint32_t i, uint32_t *after)
{
	Person		person;
	uint32_t	end;

	*after = i;
	if (!dlg_read_person(pieces, i, NULL, false, &person, &end))
		return false;
	*after = end;
	if (person.name.data || kind_at(pieces, end) != PIECE_COMMA)
		return false;
	end = dlg_skip_bodies(pieces, end, NULL);
	end += kind_at(pieces, end + 1) == PIECE_THE && kind_at(pieces, end + 2) == PIECE_HONORIFIC;
	while (is_title(pieces, ++end))
		end += (kind_at(pieces, end + 1) == PIECE_COMMA || kind_at(pieces, end + 1) == PIECE_THE) &&
			kind_at(pieces, end + 2) == PIECE_HONORIFIC;
	*after = dlg_name_run(pieces, end);
	return *after > end && (is_title(pieces, end - 1) || *after > end + 1 ||
							pieces->items[end].end > pieces->items[end].first + 1);
}

/* The same for one item of a list: the name has no post of its own after it. */
static bool
holder_follows(const Pieces *pieces, uint32_t i, uint32_t *after)
{
	Person		person;
	uint32_t	end;

	return dlg_starts_with_post(pieces, i, after) &&
		!(kind_at(pieces, *after) == PIECE_COMMA &&
		  dlg_read_person(pieces, *after + 1, NULL, false, &person, &end) && person.position.data);
}

/*
 * The end of one more post of a person between commas, or behind "and" before a comma, at piece i; i where none stands
 * there.
 */
static uint32_t
skip_second_post(const Pieces *pieces, uint32_t i, const Person *holder, bool office_first)
{
	Person		post;
	bool		joined = kind_at(pieces, i) == PIECE_AND;
	bool		and = !joined && kind_at(pieces, i + 1) == PIECE_AND;
	uint32_t	next = i + 1 + and;
	uint32_t	end;

	next += kind_at(pieces, next) == PIECE_THE;
	if ((kind_at(pieces, i) != PIECE_COMMA && !(joined && dlg_is(pieces->reader, holder->post, "member"))) ||
		holder->position.data == NULL || holder->weak_position)
		return i;
	next += kind_at(pieces, next) == PIECE_WORD && dlg_piece_is(pieces, next, "also");
	if (kind_at(pieces, next) == PIECE_NAME && kind_at(pieces, next + 1) == PIECE_OFFICE)
		next++;					/* "Country Coordinator" */
	if (!dlg_read_person(pieces, next, NULL, false, &post, &end) || post.name.data || post.plural)
		return i;
	while (end < next + POST_PIECES &&
		   (kind_at(pieces, end) == PIECE_FIELD || kind_at(pieces, end) == PIECE_NAME ||
			kind_at(pieces, end) == PIECE_BODY || kind_at(pieces, end) == PIECE_PARTY || kind_at(pieces, end) == PIECE_POSSESSIVE))
		end++;
	if ((kind_at(pieces, end) != PIECE_COMMA && kind_at(pieces, end) != PIECE_AND) ||
		(and && !dlg_cue_follows(pieces, end)) ||
		dlg_holder_follows(pieces, next, office_first, &(uint32_t) {0}))
		return i;
	return end;
}

/*
 * Reads an item that opens with a party at piece i and is no body of its: "Japan (Mr. SATO Daisuke, …)", an
 * international organisation, a state.  False where it is none of these.
 */
static bool
read_party_item(const Pieces *pieces, uint32_t i, int flags, List *list, uint32_t *end)
{
	Entry		entry = {.is_person = true};

	if (kind_at(pieces, i + 1) == PIECE_OPEN &&
		dlg_read_person(pieces, i + 2, NULL, false, &entry.person, end) && entry.person.name.data)
	{
		entry.person.party = pieces->items[i].party;
		*end += kind_at(pieces, *end) == PIECE_CLOSE;
		push(pieces, list, entry);
		return true;
	}
	if ((flags & LIST_BODIES || list->nentries) && read_organisation_party(pieces, i, list, end))
		return true;
	if (kind_at(pieces, i + 1) != PIECE_COMMA && kind_at(pieces, i + 1) != PIECE_AND &&
		kind_at(pieces, i + 1) != PIECE_STOP && kind_at(pieces, i + 1) != PIECE_BRIEF)
		return false;
	if (kind_at(pieces, i + 1) == PIECE_BRIEF && dlg_office_at(pieces, i + 2))
		return false;			/* "the United States (US) Under Secretary" */
	/* a state is no participant, but does not end the list */
	*end = i + 1 + (kind_at(pieces, i + 1) == PIECE_BRIEF);
	return true;
}

bool
dlg_holder_follows(const Pieces *pieces, uint32_t i, bool office_first, uint32_t *after)
{
	return office_first ? dlg_starts_with_post(pieces, i, after) : holder_follows(pieces, i, after);
}

/* Reads a name with its post or body in brackets, "Ann Lee (Director, Ministry of Trade, Peru)"; false where none is. */
static bool
read_affiliated(const Pieces *pieces, uint32_t i, Entry *entry, uint32_t *end)
{
	uint32_t	name = i + (kind_at(pieces, i) == PIECE_HONORIFIC);
	uint32_t	run = dlg_name_run(pieces, name);
	uint32_t	after;
	bool		post = false;
	Person		person = {.position = NO_SLICE};

	if (run < name + 2 || run > name + 4 || kind_at(pieces, run) != PIECE_OPEN ||
		(name == i && pieces->items[i].flags & PIECE_UPPER))
		return false;
	if (dlg_read_person(pieces, run + 1, NULL, false, &person, &after) && person.name.data == NULL && !person.plural)
		post = after > run + 1 && person.position.data;
	if (!post)
		person = (Person) {.position = NO_SLICE};
	if (person.body.name.data == NULL &&
		(!post || kind_at(pieces, after) == PIECE_COMMA))
	{
		if (!dlg_read_body(pieces, post ? after + 1 : run + 1, &person.body, &after))
			return false;
		person.party = person.body.party ? person.body.party : person.party;
	}
	if (kind_at(pieces, after) == PIECE_COMMA && kind_at(pieces, after + 1) == PIECE_PARTY)
	{
		person.party = pieces->items[after + 1].party;
		after += 2;
	}
	if (kind_at(pieces, after) != PIECE_CLOSE || (!post && person.body.bare && after > run + 2))
		return false;
	person.name = dlg_text(pieces->reader, pieces->items[name].first, pieces->items[run - 1].end);
	person.first = pieces->items[i].first;
	person.end = pieces->items[after].end;
	*entry = (Entry) {.is_person = true, .person = person};
	*end = after + 1;
	return true;
}

bool
dlg_read_item(const Pieces *pieces, uint32_t i, int flags, bool office_first, bool person, List *list, uint32_t *end)
{
	Entry		entry = {0};
	const Entry *last = list->nentries ? &list->entries[list->nentries - 1] : NULL;
	bool		named;

	if (read_counterpart(pieces, i, list, end))
		return true;
	*end = flags & LIST_BODIES ? read_embassy(pieces, i, list) : i;
	if (*end == i)
		*end = dlg_read_plural(pieces, i, list);
	if (*end > i || (*end = dlg_read_respective(pieces, i, list)) > i || (*end = dlg_skip_unnamed(pieces, i)) > i)
		return true;
	if (kind_at(pieces, i) == PIECE_PARTY && read_party_item(pieces, i, flags, list, end))
		return true;
	if (flags & LIST_BODIES && kind_at(pieces, i) == PIECE_THE && kind_at(pieces, i + 1) == PIECE_PARTY &&
		read_organisation_party(pieces, i + 1, list, end))
		return true;
	if ((*end = dlg_skip_government(pieces, i)) > i ||
		(flags & LIST_BODIES && (*end = dlg_skip_ministers(pieces, i)) > i))
		return true;
	named = (person || (last && last->is_person)) &&
			dlg_read_person(pieces, i, last && last->is_person ? &last->person : NULL, office_first,
							&entry.person, end);
	if ((named || kind_at(pieces, i) == PIECE_NAME || kind_at(pieces, i) == PIECE_HONORIFIC) &&
		read_affiliated(pieces, i, &entry, end))
	{
		push(pieces, list, entry);
		return true;
	}
	/* "…, spokesperson Ann Lee told the news" */
	if (named && last && entry.person.name.data && dlg_is(pieces->reader, entry.person.post_end - 1, "spokesperson"))
		return false;
	if (named && entry.person.name.data &&
		!(flags & LIST_BODIES && !entry.person.position.data && kind_at(pieces, i) == PIECE_NAME))
	{
		entry.is_person = true;
		push(pieces, list, entry);
		*end = take_counterpart(pieces, *end, list);
		*end = skip_second_post(pieces, *end, &entry.person, office_first);
		return true;
	}
	if ((i < pieces->bodies || flags & LIST_BODIES) && read_joined_body(pieces, i, &entry.body, end) &&
		kind_at(pieces, *end) != PIECE_OFFICE &&
		(!entry.body.bare ||
		 (flags & LIST_BODIES && !(last && last->is_person) && is_listed(pieces, list, &entry.body, i, *end))))
	{
		share_university(pieces, list, i, &entry.body);
		share_parent(pieces, list, i, &entry.body);
		push(pieces, list, entry);
		return true;
	}
	if (named && dlg_read_person(pieces, i, NULL, office_first, &entry.person, end))
	{
		entry.is_person = true;
		push(pieces, list, entry);
		return true;
	}
	return false;
}
