/*
 * participant_sign.c: lines that hold nothing but a person.
 *
 * At the end of a statement they are signatures: a person and the body, or a
 * person on behalf of another; a line of a name alone takes the post from the
 * line after it.  Elsewhere a line leads in: "Joint media release with:" those
 * who speak as "we", "Opening remarks" or "Speakers" those who spoke.
 *
 * Invariant: only the last SIGNATURE_LINES lines of the text are looked at as
 * signatures, and no line of more than LINE_TOKENS tokens is read.
 */
#include "organisation.h"
#include "participant_find.h"

#define SIGNATURE_LINES 24
#define LINE_TOKENS 40
#define SIDE_TOKENS 200			/* of one that lists a delegation under its name */
#define LEAD_TOKENS 14			/* of a line that leads in lines of persons */
#define HEADING_TOKENS 8		/* of one that names a delegation */
#define FOLLOWING_TOKENS 60		/* of one that does so by "the following leaders" */
#define CHAIRED_WITHIN 2000		/* tokens that are looked through for "we co-chaired" */

static const char *const chairing[] = {"chair", "chairs", "chairperson", "chairpersons", NULL};
static const char *const speaking[] = {"remarks", "keynote", "addresses", "presenters", "presentations", NULL};
static const char *const panel[] = {"moderator", "moderators", "speaker",     "speakers", "panelists",
									"panellists", "discussant", "discussants", NULL};
static const char *const attending[] = {"participants", "attendees", "delegates", "participated", NULL};
static const char *const leaders[] = {"leaders", "ministers", "officials", "representatives", "delegates",
									  "participants", "dignitaries", "envoys", "ambassadors", NULL};
static const char *const guests[] = {"guest", "guests", "observer", "observers", NULL};

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

	/* "(Signed) Ann Lee" */
	first += 3 * (dlg_mark(finding->reader, first, '(') && dlg_is(finding->reader, first + 1, "signed"));
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

/* The party of a line that holds nothing but "For the Government of Chile"; 0 where it holds anything else. */
static PartyCode
signing_party(Finding *finding, uint32_t first, uint32_t end)
{
	const Pieces *pieces = &finding->pieces;
	uint32_t	k = dlg_is(finding->reader, first, "for") ? 1 : 3 * dlg_is(finding->reader, first + 1, "behalf");

	if (k == 0)
		return 0;
	end -= dlg_mark(finding->reader, end - 1, ':');
	dlg_cut_pieces(&finding->pieces, finding->reader, first, end);
	k = dlg_after_government(pieces, k);
	k += kind_at(pieces, k) == PIECE_THE;
	return kind_at(pieces, k) == PIECE_PARTY && k + 1 == pieces->nitems ? pieces->items[k].party : 0;
}

/* Is piece i "delegation" or "side"? */
static bool
is_side(const Pieces *pieces, uint32_t i)
{
	return i < pieces->nitems && ONE_OF(pieces->reader, pieces->items[i].end - 1, "delegation", "side");
}

/*
 * The party whose delegation the lines under a line name, "Indian Delegation",
 * "Delegation of India:"; 0 where it is none.
 */
static PartyCode
heads_delegation(Finding *finding, uint32_t first, uint32_t end)
{
	const Pieces *pieces = &finding->pieces;
	uint32_t	i;
	uint32_t	of;

	end -= dlg_mark(finding->reader, end - 1, ':');
	if (end - first > HEADING_TOKENS)
		return 0;
	dlg_cut_pieces(&finding->pieces, finding->reader, first, end);
	i = kind_at(pieces, 0) == PIECE_THE;
	of = i + 2 + (kind_at(pieces, i + 2) == PIECE_THE);
	if (kind_at(pieces, i) == PIECE_PARTY && i + 2 == pieces->nitems && is_side(pieces, i + 1))
		return pieces->items[i].party;
	return is_side(pieces, i) && dlg_piece_is(pieces, i + 1, "of") && of + 1 == pieces->nitems &&
		kind_at(pieces, of) == PIECE_PARTY ? pieces->items[of].party : 0;
}

/* Gives the signatories found from a row on whom no word places the party of their line. */
static void
give_party(Finding *finding, uint32_t from, PartyCode party)
{
	for (uint32_t i = from; i < finding->nrows && party; i++)
		if (finding->rows[i].row.party == 0)
			finding->rows[i].row.party = party;
}

/* Did the parties chair the meeting themselves: "Today, we co-chaired …"? */
static bool
we_chaired(const Reader *reader)
{
	for (uint32_t i = 0; i + 3 < reader->ntokens && i < CHAIRED_WITHIN; i++)
		if (dlg_is(reader, i, "we") &&
			(dlg_is(reader, i + 1, "chaired") || dlg_is(reader, i + 1, "cochaired") ||
			 (dlg_is(reader, i + 1, "co") && dlg_is(reader, i + 3, "chaired"))))
			return true;
	return false;
}

/* Does a sentence that ends in a colon name "the following leaders" who did what it tells? */
static bool
names_following(const Reader *reader, const Sentence *sentence)
{
	if (!dlg_mark(reader, sentence->end - 1, ':') || sentence->end - sentence->first > FOLLOWING_TOKENS)
		return false;
	for (uint32_t i = sentence->first; i + 1 < sentence->end; i++)
		if (dlg_is(reader, i, "following") && dlg_is_any(reader, i + 1, leaders))
			return true;
	return false;
}

/* The role of the persons whose lines a line leads in; FOUND_NONE where it leads in none. */
static FoundRole
leads_in(const Reader *reader, const Sentence *sentence)
{
	uint32_t	end = sentence->end;

	if (names_following(reader, sentence))
		return FOUND_MET;
	if (end - sentence->first > LEAD_TOKENS || dlg_mark(reader, end - 1, '.'))
		return FOUND_NONE;
	end -= dlg_mark(reader, end - 1, ':');
	if (end > sentence->first && end < sentence->end &&
		(dlg_is(reader, end - 1, "with") || dlg_is(reader, end - 1, "by") || dlg_is(reader, end - 1, "from")))
		return we_chaired(reader) ? FOUND_CHAIR : FOUND_MET;
	for (uint32_t i = sentence->first; i < end; i++)
		if (dlg_is_any(reader, i, chairing))
			return FOUND_CHAIR;
	if (end < sentence->end && dlg_is_any(reader, end - 1, attending))
		return FOUND_MET;
	for (uint32_t i = sentence->first; i < end; i++)
		if (dlg_is_any(reader, i, speaking) || dlg_is_any(reader, i, panel))
			return dlg_is_any(reader, i, panel) ? FOUND_MEMBER : FOUND_MET;
	return FOUND_NONE;
}

/* Does a bracket tell that those of a line were only guests: "(as guest of honour)"? */
static bool
tells_guest(const Pieces *pieces)
{
	bool		open = false;

	for (uint32_t i = 0; i < pieces->nitems; i++)
	{
		open |= pieces->items[i].kind == PIECE_OPEN;
		if (open && dlg_is_any(pieces->reader, pieces->items[i].end - 1, guests))
			return true;
	}
	return false;
}

/*
 * Reads a line that puts a party in front of its persons, "Chile – Minister
 * Ana Rojas", from the pieces at hand; false where it is none.
 */
static bool
read_party_line(Finding *finding)
{
	const Pieces *pieces = &finding->pieces;
	List	   *list = &finding->list;
	uint32_t	mark = 1 + (pieces->nitems > 1 && pieces->items[1].kind == PIECE_BRIEF);

	if (pieces->nitems < 3 || pieces->items[0].kind != PIECE_PARTY ||
		!(dlg_mark(pieces->reader, pieces->items[mark].first, '-') ||
		  dlg_mark(pieces->reader, pieces->items[mark].first, ':')) ||
		!dlg_read_list(pieces, mark + 1, 0, list))
		return false;
	for (uint32_t i = 0; i < list->nentries; i++)
		if (!list->entries[i].is_person || list->entries[i].person.name.data == NULL)
			return false;
	dlg_find_list(finding, list, tells_guest(pieces) ? FOUND_OBSERVER : finding->lines,
				  pieces->items[0].party, false);
	return true;
}

/*
 * Reads a line under "Chilean Side:" that lists its persons, "President X, Minister of Trade Y, and others.", from the
 * pieces at hand; false where it is none.
 */
static bool
read_side_line(Finding *finding)
{
	const Pieces *pieces = &finding->pieces;
	List	   *list = &finding->list;

	uint32_t	persons = 0;

	if (finding->line_party == 0 || !dlg_read_list(pieces, 0, 0, list))
		return false;
	while (persons < list->nentries && list->entries[persons].is_person && list->entries[persons].person.name.data &&
		   list->entries[persons].person.position.data)
		persons++;
	if (persons < 2)
		return false;
	list->nentries = persons;
	dlg_find_list(finding, list, FOUND_MEMBER, finding->line_party, false);
	return true;
}

/* Do pieces open with a title: "Hon. Ann Lee", "Senator the Hon Ann Lee"? */
static bool
opens_with_title(const Pieces *pieces)
{
	uint32_t	i = kind_at(pieces, 0) == PIECE_THE || kind_at(pieces, 0) == PIECE_OFFICE;

	return kind_at(pieces, 0) == PIECE_HONORIFIC || kind_at(pieces, i) == PIECE_HONORIFIC ||
		(kind_at(pieces, i) == PIECE_THE && kind_at(pieces, i + 1) == PIECE_HONORIFIC);
}

/*
 * Reads a line that holds a person with title and post under no lead-in:
 * where such lines follow one another, they name those who speak.
 */
static void
read_lone_line(Finding *finding, const Sentence *sentence)
{
	Entry		entry = {.is_person = true};
	List		list = {.entries = &entry, .nentries = 1};
	uint32_t	before = finding->lone;
	uint32_t	at;

	finding->lone = 0;
	if (sentence->end - sentence->first > LINE_TOKENS || dlg_mark(finding->reader, sentence->end - 1, '.'))
		return;
	dlg_cut_pieces(&finding->pieces, finding->reader, sentence->first, sentence->end);
	if (!opens_with_title(&finding->pieces) ||
		!dlg_read_person(&finding->pieces, 0, NULL, false, &entry.person, &at) ||
		at < finding->pieces.nitems || entry.person.name.data == NULL || entry.person.position.data == NULL ||
		entry.person.weak_position)
		return;
	dlg_find_list(finding, &list, FOUND_MENTION, 0, true);
	finding->lone = finding->nrows;
	if (before == 0)
		return;
	finding->rows[finding->nrows - 1].role = finding->rows[before - 1].role = FOUND_MET;
	finding->rows[finding->nrows - 1].list = finding->rows[before - 1].list;
}

/* Does "- Leader" or "(Head of Delegation)" end the pieces at hand from piece i on? */
static bool
ends_in_leader(const Pieces *pieces, uint32_t i)
{
	return i < pieces->nitems && i + 5 > pieces->nitems &&
		(kind_at(pieces, i) == PIECE_OPEN || dlg_mark(pieces->reader, pieces->items[i].first, '-')) &&
		ONE_OF(pieces->reader, pieces->items[i + 1].first, "leader", "head", "chair");
}

void
dlg_find_line(Finding *finding, const Sentence *sentence)
{
	Reader	   *reader = finding->reader;
	uint32_t	at;
	Entry		entry = {.is_person = true};
	List		list = {.entries = &entry, .nentries = 1};
	bool		title = finding->title;
	bool		leader;

	if (finding->lines != FOUND_NONE &&
		sentence->end - sentence->first <= (finding->line_party ? SIDE_TOKENS : LINE_TOKENS))
	{
		dlg_cut_pieces(&finding->pieces, reader, sentence->first, sentence->end);
		if (read_party_line(finding) || read_side_line(finding))
			return;
		if (!dlg_mark(reader, sentence->end - 1, '.') &&
			dlg_read_person(&finding->pieces, 0, NULL, false, &entry.person, &at) &&
			((leader = ends_in_leader(&finding->pieces, at)) || at == finding->pieces.nitems) &&
			entry.person.name.data && entry.person.position.data && !entry.person.weak_position)
		{
			finding->title = false;
			dlg_find_list(finding, &list, leader ? FOUND_HEAD : finding->lines, finding->line_party,
						  finding->line_party == 0);
			finding->title = title;
			finding->rows[finding->nrows - 1].list = finding->line_list;
			return;
		}
		if (kind_at(&finding->pieces, 0) == PIECE_HONORIFIC)
			return;				/* one of the persons, though it does not read as one: the next may */
	}
	if (finding->lines != FOUND_NONE && dlg_block_at(reader, sentence->first)->kind == BLOCK_BULLET)
		return;					/* the lead-in holds for all its bullets */
	finding->line_party = heads_delegation(finding, sentence->first, sentence->end);
	finding->lines = finding->line_party ? FOUND_MEMBER : leads_in(reader, sentence);
	finding->line_list = finding->nlists + 1;
	if (finding->lines == FOUND_NONE)
		read_lone_line(finding, sentence);
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
	uint32_t	before = finding->nrows;
	PartyCode	side = 0;		/* told by a line above the signatory's */
	PartyCode	roster = 0;		/* whose people, told by "Chilean Side" above, sign nothing */

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
		Slice		alone = NO_SLICE;
		uint32_t	last = line_end(reader, lines[nlines]);
		uint32_t	rows = finding->nrows;
		PartyCode	party = signing_party(finding, lines[nlines], last);
		PartyCode	heading = heads_delegation(finding, lines[nlines], last);

		roster = party ? 0 : heading ? heading : roster;
		/* "For Chile" stands above each of those who sign, or below */
		if (party && (side || rows == before))
			side = party;
		else if (party)
			give_party(finding, before, party);
		else if (!read_line(finding, lines[nlines], last, &alone) && alone.data && nlines &&
			lines[nlines - 1] == last)
			read_post_line(finding, alone, lines[nlines], last, line_end(reader, last));
		/* "For Chile" above a name alone */
		if (finding->nrows == rows && side && alone.data)
			add(finding, &(Person) {.name = alone}, lines[nlines], NO_SLICE);
		give_party(finding, rows, roster ? roster : side);
		for (uint32_t i = rows; i < finding->nrows && roster; i++)
			finding->rows[i].role = FOUND_MEMBER;
	}
}
