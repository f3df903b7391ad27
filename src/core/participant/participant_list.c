/*
 * participant_list.c: lists of persons and organisations.
 *
 * Items (participant_item.c) are joined by commas, semicolons and "and"; a
 * list of persons ends with the item after its "and", so that "…, led by X of
 * A and Y of B, Z of C met" has two lists.
 *
 * Invariant: a list only ever goes forward.
 */
#include "participant_find.h"
#include "person.h"

#define EACH_MOST 30			/* persons of a list, each of another party */
#define CLAUSE_PIECES 28		/* of ", who …," within a list */

/* What opens a clause, in which no item of a list stands. */
static const char *const clauses[] = {"under", "while", "during", "where", "which", "when", "after", "before",
									  "as",    "to",    "who",    NULL};

/* Is the last item of a list a person? */
static bool
ends_in_person(const List *list)
{
	return list->nentries && list->entries[list->nentries - 1].is_person;
}

/*
 * The mark that ends ", who chairs the council," at piece i, where an item
 * follows with "and"; i where none does.
 */
static uint32_t
skip_clause(const Pieces *pieces, uint32_t i)
{
	if (kind_at(pieces, i) != PIECE_COMMA || !dlg_piece_is(pieces, i + 1, "who"))
		return i;
	for (uint32_t k = i + 2; k < i + CLAUSE_PIECES && kind_at(pieces, k) != PIECE_STOP; k++)
		if (kind_at(pieces, k) == PIECE_SEMICOLON ||
			(kind_at(pieces, k) == PIECE_COMMA && kind_at(pieces, k + 1) == PIECE_AND))
			return k;
	return i;
}

/* Is the item just read joined to one after it?  The piece where that starts, or 0. */
static uint32_t
next_item(const Pieces *pieces, uint32_t at, int flags, bool office_first, bool persons, bool *closing)
{
	uint32_t	after;
	uint32_t	next = dlg_after_separator(pieces, at = persons ? skip_clause(pieces, at) : at);
	bool		and;

	/* "X with Y and Z": only whoever stands before it can say whether Y is a person */
	if (next == at && persons && dlg_piece_is(pieces, at, "with"))
		next++;
	and = next > at && kind_at(pieces, next - 1) != PIECE_COMMA &&
		kind_at(pieces, next - 1) != PIECE_SEMICOLON;

	if (next == at || (*closing && !and && !(flags & LIST_BODIES) &&
					   !(office_first && dlg_starts_with_post(pieces, next, &after))))
		return 0;
	/* "along with her Chilean counterpart X, Peruvian counterpart Y" goes on */
	*closing = and && !dlg_is_possessive(pieces, next);
	return next;
}

/* Does a person with title or post stand at piece i, one who may be an item of a list by himself? */
static bool
opens_item(const Pieces *pieces, uint32_t i)
{
	Person		person;
	uint32_t	end;

	if (!dlg_read_person(pieces, i, NULL, false, &person, &end) || person.name.data == NULL)
		return false;
	return kind_at(pieces, i) == PIECE_HONORIFIC || (person.position.data && !person.weak_position);
}

/* Is the small word at piece i a verb in the past? */
bool
dlg_is_past(const Pieces *pieces, uint32_t i)
{
	const LexEntry *verb = kind_at(pieces, i) == PIECE_WORD
		? dlg_match(pieces->reader, pieces->items[i].first, LEX_VERB, NULL) : NULL;

	while (verb && !(verb->form & FORM_PAST))
		verb = dlg_match_next(pieces->reader, pieces->items[i].first, verb);
	return verb != NULL;
}

/*
 * The next person of a list after words that were not understood, "Ann Lee, a
 * friend of the sea; and Tom Hill, Director": behind a semicolon, a comma
 * with "and" or a comma before a title, a person with title or post.  0 where
 * none stands there, or where the list has come to its end.
 */
static uint32_t
next_person(const Pieces *pieces, uint32_t i)
{
	if (kind_at(pieces, i) == PIECE_WORD || kind_at(pieces, i) == PIECE_AND ||
		kind_at(pieces, i + 1) == PIECE_AND ||
		(kind_at(pieces, i) == PIECE_JOIN && !ONE_OF(pieces->reader, pieces->items[i].first, "of", "for", "on")))
		return 0;
	for (uint32_t k = i; k < i + CLAUSE_PIECES && kind_at(pieces, k) != PIECE_STOP; k++)
	{
		uint32_t	next = k + 1 + (kind_at(pieces, k + 1) == PIECE_AND);
		uint32_t	end;

		if (dlg_piece_is(pieces, k, "with") || dlg_piece_is(pieces, k, "by") ||
			(kind_at(pieces, k) == PIECE_WORD && dlg_cue_after(pieces, k, &end)) || dlg_is_past(pieces, k))
			return 0;			/* what follows is another list's */
		if (kind_at(pieces, k) == PIECE_AND && kind_at(pieces, k + 1) == PIECE_HONORIFIC && opens_item(pieces, k + 1))
			return k + 1;
		if (kind_at(pieces, k) != PIECE_SEMICOLON && kind_at(pieces, k) != PIECE_COMMA)
			continue;
		if (next < pieces->nitems && dlg_is_any(pieces->reader, pieces->items[next].first, clauses))
			return 0;
		if (opens_item(pieces, next) &&
			(kind_at(pieces, k) == PIECE_SEMICOLON || next > k + 1 || kind_at(pieces, next) == PIECE_HONORIFIC))
			return next;
		if (kind_at(pieces, k) == PIECE_SEMICOLON)
			return 0;
	}
	return 0;
}

/*
 * The next body of a list of bodies after words that are none, "trade and
 * industry ministries, | the Space Agency", at piece i; 0 where none stands there.
 */
static uint32_t
next_body(const Pieces *pieces, uint32_t i)
{
	Body		body;
	uint32_t	end;

	for (uint32_t k = i; k < i + CLAUSE_PIECES && kind_at(pieces, k) != PIECE_STOP; k++)
	{
		uint32_t	next = dlg_after_separator(pieces, k);

		if (dlg_is_any(pieces->reader, pieces->items[k].first, clauses) || dlg_is_past(pieces, k) ||
			dlg_piece_is(pieces, k, "by") || dlg_piece_is(pieces, k, "with") ||
			kind_at(pieces, k) == PIECE_PARTY || kind_at(pieces, k) == PIECE_DELEGATE ||
			kind_at(pieces, k) == PIECE_BODY)
			return 0;
		if (k > i && kind_at(pieces, k) == PIECE_COMMA && dlg_read_body(pieces, next, &body, &end) &&
			!body.bare)
			return next;
	}
	return 0;
}

/*
 * Steps over a bracket after an item, "(DG CONNECT, DG HOME)"; one that holds
 * a party tells the item's.
 */
static uint32_t
after_bracket(const Pieces *pieces, uint32_t i, List *list)
{
	Entry	   *last = list->nentries ? &list->entries[list->nentries - 1] : NULL;

	uint32_t	parts;
	Body		body;

	if (kind_at(pieces, i) != PIECE_OPEN)
		return i;
	/* "Department of Trade (Fair Trade Office and Space Council)": its parts */
	if (last && !last->is_person && !last->body.bare)
	{
		uint32_t	entries = list->nentries;

		parts = dlg_read_parts(pieces, i + 1, last->body.name, last->body.party, list);
		if (parts > i + 1 && kind_at(pieces, parts) == PIECE_CLOSE)
			return parts + 1;
		list->nentries = entries;
	}
	/* "Commander Ann Lee (Federal Police)" */
	if (last && last->is_person && last->person.name.data && last->person.body.name.data == NULL &&
		dlg_read_body(pieces, i + 1, &body, &parts) && kind_at(pieces, parts) == PIECE_CLOSE &&
		(!body.bare || dlg_is_acronym(pieces, i + 1, parts)))
	{
		last->person.body = body;
		if (last->person.party == 0)
			last->person.party = body.party;
		return parts + 1;
	}
	if (last && last->is_person)
		last->person.heads = kind_at(pieces, i + 1) == PIECE_OFFICE ? dlg_piece_is(pieces, i + 1, "head")
			: dlg_is(pieces->reader, pieces->items[i].end, "head");
	for (uint32_t k = i + 1; k < i + 12; k++)
		if (kind_at(pieces, k) == PIECE_CLOSE)
			return k + 1;
	return i;
}

/*
 * Reads the parent of a body that closes a list, ", and the Policy
 * Secretariat, Cabinet Office" at the comma's piece i; returns the piece after
 * it, or i where the list goes on or no parent stands there.
 */
static uint32_t
read_last_parent(const Pieces *pieces, uint32_t i, List *list)
{
	Entry	   *last = list->nentries ? &list->entries[list->nentries - 1] : NULL;
	Body		parent;
	uint32_t	end;

	if (last == NULL || last->is_person || last->body.within.data || last->body.bare ||
		kind_at(pieces, i) != PIECE_COMMA || kind_at(pieces, i + 1) == PIECE_THE ||
		!dlg_read_body(pieces, i + 1, &parent, &end) || parent.bare || parent.within.data ||
		kind_at(pieces, end) == PIECE_COMMA || kind_at(pieces, end) == PIECE_SEMICOLON ||
		kind_at(pieces, end) == PIECE_AND || kind_at(pieces, end) == PIECE_OFFICE)
		return i;
	last->body.within = parent.name;
	if (last->body.party == 0)
		last->body.party = parent.party;
	return end;
}

/* The party in "and other officials from Chile" at piece i, which those named before share; 0 where none is told. */
static PartyCode
party_of_others(const Pieces *pieces, uint32_t i, uint32_t *end)
{
	uint32_t	k = dlg_after_separator(pieces, i);
	uint32_t	first = k;
	uint32_t	party;

	while (k < first + 3 && kind_at(pieces, k) == PIECE_WORD)
		k++;
	k += kind_at(pieces, k) == PIECE_DELEGATE;
	party = k + 1 + (kind_at(pieces, k + 1) == PIECE_THE);
	if (first == i || k == first || !dlg_piece_is(pieces, k, "from") || kind_at(pieces, party) != PIECE_PARTY ||
		kind_at(pieces, party + 1) < PIECE_AND || kind_at(pieces, party + 1) == PIECE_POSSESSIVE)
		return 0;
	*end = party + 1;
	return pieces->items[party].party;
}

/*
 * Steps over the side of the person who has just been read, "from the X side",
 * at piece i and gives it to the person and the open ones before; returns the
 * piece after it, or i.  A side after a comma must have an "and" behind it.
 */
static uint32_t
take_side(const Pieces *pieces, uint32_t i, List *list)
{
	bool		comma = kind_at(pieces, i) == PIECE_COMMA;
	uint32_t	end;
	PartyCode	party = dlg_side_at(pieces, i + comma, &end);

	if (party == 0 || (comma && kind_at(pieces, end) != PIECE_AND &&
					   !(kind_at(pieces, end) == PIECE_COMMA && kind_at(pieces, end + 1) == PIECE_AND)))
		party = party_of_others(pieces, i, &end);
	if (party == 0)
		return i;
	for (uint32_t k = list->nentries;
		 k-- > 0 && list->entries[k].is_person && list->entries[k].person.party == 0;)
		list->entries[k].person.party = party;
	return end;
}

/*
 * "…, including its Chancellor X and Director Y" behind the body that ends at
 * piece i: takes its parts and persons; returns where they end.
 */
static uint32_t
read_including(const Pieces *pieces, uint32_t i, int flags, List *list)
{
	uint32_t	part = i + 2;
	uint32_t	after;
	uint32_t	end;
	const Body *parent;

	if (kind_at(pieces, i) != PIECE_COMMA || !dlg_piece_is(pieces, i + 1, "including") ||
		list->nentries == 0 || list->entries[list->nentries - 1].is_person)
		return i;
	parent = &list->entries[list->nentries - 1].body;
	end = list->end = dlg_read_parts(pieces, part, parent->name, parent->party, list);
	part += dlg_is_possessive(pieces, part);
	if (end <= part)
	{
		bool		post = dlg_holder_follows(pieces, part, false, &after);

		if (dlg_read_item(pieces, part, flags, post, after > part, list, &end))
			list->end = end;
	}
	return end;
}

/* Are all entries of a list persons with names? */
static bool
all_persons(const List *list)
{
	for (uint32_t i = 0; i < list->nentries; i++)
		if (!list->entries[i].is_person || list->entries[i].person.name.data == NULL)
			return false;
	return true;
}

bool
dlg_is_of_each(const List *list)
{
	uint32_t	n = list->nentries;

	if (n < 2 || n > EACH_MOST || !all_persons(list))
		return false;
	for (uint32_t i = 1; i < n && n > 2; i++)
		for (uint32_t k = 0; k < i; k++)
			if (list->entries[k].person.party == 0 || list->entries[i].person.party == 0 ||
				list->entries[k].person.party == list->entries[i].person.party)
				return false;
	return true;
}

void
dlg_drop_agent(List *list)
{
	uint32_t	first = 0;

	while (first < list->nentries && !list->entries[first].is_person)
		first++;
	if (first == 0 || first == list->nentries)
		return;
	for (uint32_t i = first; i < list->nentries; i++)
		list->entries[i - first] = list->entries[i];
	list->nentries -= first;
}

bool
dlg_tells_sides(const List *list)
{
	PartyCode	first = list->entries[0].is_person ? 0 : list->entries[0].body.party;

	for (uint32_t i = 1; i < list->nentries && first; i++)
		if (!list->entries[i].is_person && list->entries[i].body.party && list->entries[i].body.party != first)
			return true;
	return false;
}

bool
dlg_read_list(const Pieces *pieces, uint32_t i, int flags, List *list)
{
	uint32_t	at = i;
	uint32_t	after;
	uint32_t	begin;
	bool		closing = false;
	bool		office_first;
	bool		holder_follows;

	list->nentries = 0;
	list->first = list->end = i;
	begin = at = dlg_skip_fillers(pieces, at, flags & LIST_BODIES);
	/* none begins with "and" or a mark, or where nobody is named any more */
	if (kind_at(pieces, at) >= PIECE_AND ||
		(at >= pieces->persons && at >= pieces->bodies && !(flags & LIST_BODIES)))
		return false;
	office_first = holder_follows = dlg_starts_with_post(pieces, at, &after);
	while (list->nentries < LIST_MOST)
	{
		uint32_t	end = at;
		uint32_t	next;

		/* where the list begins it is known whether a post stands first; unnamed officials do not tell */
		if (at > begin && list->nentries == 0)
			office_first = holder_follows = dlg_starts_with_post(pieces, at, &after);
		else if (at > begin)
			holder_follows = dlg_holder_follows(pieces, at, office_first, &after);
		if (dlg_is_led_beside(pieces, at + (kind_at(pieces, at) == PIECE_THE)))
			break;
		if (!dlg_read_item(pieces, at, flags, holder_follows, after > at, list, &end) || end <= at)
		{
			if (ends_in_person(list))
				at = next_person(pieces, list->end);
			else
				at = flags & LIST_BODIES && kind_at(pieces, at) == PIECE_WORD ? next_body(pieces, at) : 0;
			if (at == 0)
				break;
			continue;
		}
		/* "the Transport Agency Portis, the Navy": its short name */
		if (flags & LIST_BODIES && !ends_in_person(list) && kind_at(pieces, end - 1) == PIECE_BODY &&
			kind_at(pieces, end) == PIECE_NAME && dlg_after_separator(pieces, end + 1) > end + 1)
			end++;
		/* "Departments of A and B" may be followed by "officials" */
		list->end = end = after_bracket(pieces, end, list);
		if (kind_at(pieces, end) == PIECE_DELEGATE)
			list->end = ++end;
		if (ends_in_person(list) && list->entries[list->nentries - 1].person.name.data)
			list->end = end = take_side(pieces, end, list);
		end = read_including(pieces, end, flags, list);
		if (closing && (end = read_last_parent(pieces, end, list)) > list->end)
		{
			list->end = end;
			break;
		}
		next = next_item(pieces, end, flags, office_first, ends_in_person(list), &closing);
		/* "Deputy Prime Minister and Minister for Trade the Hon. Ann Lee, …": the "and" has joined posts of one */
		closing &= !(ends_in_person(list) && list->entries[list->nentries - 1].person.name.data == NULL);
		if (next == 0 && ends_in_person(list) && !closing)
			next = next_person(pieces, end);
		if (next == 0)
			break;
		at = dlg_skip_unnamed(pieces, next) > next ? next : dlg_skip_fillers(pieces, next, flags & LIST_BODIES);
	}
	dlg_share_posts(pieces, list);
	dlg_join_posts(pieces, list);
	return list->nentries > 0;
}
