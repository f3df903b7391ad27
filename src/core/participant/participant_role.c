/*
 * participant_role.c: from what was found to the rows of the statement.
 *
 * A party that no word tells is found by elimination: in a dialogue of two, a
 * list that may hold both sides gives what is open to the side that is not
 * named; any other list shares the one party that it names.  A person found
 * twice is one row with the first of chair, host, head, member; an
 * organisation is one row for each delegation.
 *
 * Invariant: rows keep the order of the text.
 */
#include "participant_find.h"

#define NEIGHBOURS 16			/* rows of a list that are looked through for one with a party */
#define GROUP_TOKENS 24			/* behind a person, of the group he sits for */
#define ROWS_COMPARED 256		/* rows that a row is compared with for doubles */

/* Is a party one of the dialogue's? */
static bool
takes_part(const Finding *finding, PartyCode party)
{
	return party != 0 && dlg_party_has(&finding->reader->statement->dialogue->parties, party);
}

/*
 * Does who comes from a state lead for a group of states?  So where it takes
 * no part itself, but a group does: "The ASEAN side was led by …, Thailand".
 * *group becomes that group, where it is the only one.
 */
static bool
sits_for_group(const Finding *finding, PartyCode party, PartyCode *group)
{
	const PartyList *parties = &finding->reader->statement->dialogue->parties;
	uint32_t	groups = 0;

	*group = 0;
	if (takes_part(finding, party) || parties->ncodes != 2)
		return false;
	for (uint32_t i = 0; i < parties->ncodes; i++)
		if (!dlg_slice_is(dlg_lexicon_party_kind(finding->reader->lexicon, parties->codes[i]), "state"))
		{
			groups++;
			*group = parties->codes[i];
		}
	if (groups > 1)
		*group = 0;
	return groups > 0;
}

/*
 * The group that the words of a row name beside the state it comes from: "Minister of Trade of Lemuria and Chair of the
 * Alliance's Council", "…, on behalf of the Alliance"; 0 where they name none or several.
 */
static PartyCode
group_named(const Finding *finding, const List *list, uint32_t i)
{
	const Reader *reader = finding->reader;
	uint32_t	first = list->entries[i].person.first;
	uint32_t	end = list->entries[i].person.end + GROUP_TOKENS;
	PartyCode	group = 0;

	if (i + 1 < list->nentries && list->entries[i + 1].is_person)
		end = list->entries[i + 1].person.first;
	for (uint32_t k = first; k < end && k < reader->ntokens && !dlg_mark(reader, k, ';'); k++)
	{
		PartyCode	party = dlg_party_at(reader, k, false, NULL);
		uint32_t	before = k - dlg_is(reader, k - 1, "the") - 1;

		/* "…, and the Alliance's delegation by" */
		if (dlg_mark(reader, k, '.') && reader->tokens[k + 1].flags & TOKEN_CAPITAL)
			break;
		if (!takes_part(finding, party) || party == group || !ONE_OF(reader, before, "of", "as", "for"))
			continue;
		if (group)
			return 0;
		group = party;
	}
	return group;
}

/* Is a party that takes no part itself an international organisation? */
static bool
is_organisation(const Finding *finding, PartyCode party)
{
	return !takes_part(finding, party) &&
		!dlg_slice_is(dlg_lexicon_party_kind(finding->reader->lexicon, party), "state");
}

/* Is a body the dialogue itself, or the end of its name: "the Norway - | Chile Joint Commission"? */
static bool
ends_series(const Finding *finding, Slice name)
{
	Slice		series = finding->reader->statement->dialogue->series;

	return name.len > 0 && series.len >= name.len &&
		dlg_same((Slice) {series.data + series.len - name.len, name.len}, name) &&
		(series.len == name.len || series.data[series.len - name.len - 1] == ' ');
}

void
dlg_find_list(Finding *finding, const List *list, FoundRole role, PartyCode party, bool mixed)
{
	bool		with_persons = false;

	if (finding->title && !finding->occasion)
		role = FOUND_MENTION;
	finding->nlists++;
	for (uint32_t i = 0; i < list->nentries; i++)
		with_persons |= list->entries[i].is_person;
	for (uint32_t i = 0; i < list->nentries; i++)
	{
		const Entry *entry = &list->entries[i];
		Found		found = {.role = role, .list = finding->nlists, .mixed = mixed, .occasion = finding->occasion};
		Participant *row = &found.row;
		const Body *body = entry->is_person ? &entry->person.body : &entry->body;
		PartyCode	group;

		row->party = body->party;
		row->organisation = body->name;
		row->acronym = body->acronym;
		row->within = body->within;
		found.first = body->first;
		row->span = (Span){finding->reader->tokens[body->first].start,
						   finding->reader->tokens[body->end ? body->end - 1 : 0].end};
		if (entry->is_person)
		{
			if (entry->person.party)
				row->party = entry->person.party;
			if (entry->person.heads && role == FOUND_MEMBER)
				found.role = FOUND_HEAD;
			found.counterpart = entry->person.counterpart;
			row->person = entry->person.name;
			row->position = entry->person.position;
			found.first = entry->person.first;
			row->span = dlg_span(finding->reader, entry->person.first, entry->person.end);
		}
		else if (role == FOUND_HOST || role == FOUND_RECEIVES ||
				 ends_series(finding, row->organisation))
			continue;			/* a hosting body is a host, and the dialogue itself no participant */
		else if (with_persons && (role == FOUND_CHAIR || role == FOUND_MET || role == FOUND_HEAD))
			found.role = FOUND_MEMBER;	/* "…, and National Security Council staff met" */
		if (row->person.data && role <= FOUND_MET && row->party && sits_for_group(finding, row->party, &group))
		{
			found.origin = row->party;
			row->party = group ? group : group_named(finding, list, i);
		}
		/* "The Alliance's delegation included Ambassador X of Lemuria" */
		else if (row->person.data && row->party && !takes_part(finding, row->party) && takes_part(finding, party) &&
				 !dlg_slice_is(dlg_lexicon_party_kind(finding->reader->lexicon, party), "state") &&
				 dlg_slice_is(dlg_lexicon_party_kind(finding->reader->lexicon, row->party), "state"))
			row->party = party;
		/* "Chile was represented by …, the Security Council": not that of the United Nations */
		if (row->party == 0 || (takes_part(finding, party) && is_organisation(finding, row->party)))
			row->party = party ? party : row->party;
		if (row->person.data == NULL && (role == FOUND_MENTION || (entry->is_person && role != FOUND_MET)))
			continue;			/* a post without a name */
		DLG_PUSH(finding->reader->arena, finding, rows, found);
	}
}

/* Are persons of a party named in other lists than this one, all of whose persons have a party? */
static bool
sits_elsewhere(const Finding *finding, uint32_t list, PartyCode party)
{
	bool		sits = false;

	for (uint32_t i = 0; i < finding->nrows; i++)
	{
		const Found *found = &finding->rows[i];

		if (found->list == list || found->row.person.data == NULL)
			continue;
		if (found->row.party == 0)
			return false;
		sits |= found->row.party == party;
	}
	return sits;
}

/* Gives the open rows of one list their party. */
static void
settle_list(Finding *finding, uint32_t from, uint32_t to)
{
	const PartyList *parties = &finding->reader->statement->dialogue->parties;
	PartyList	named = {0};
	PartyCode	other = 0;		/* of those whom nothing places, in a dialogue of two */
	uint32_t	open = 0;

	for (uint32_t i = from; i < to; i++)
	{
		if (takes_part(finding, finding->rows[i].row.party))
			dlg_party_add(finding->reader->arena, &named, finding->rows[i].row.party);
		open += finding->rows[i].row.party == 0;
	}
	if (open == 0)
		return;
	if (named.ncodes == 1 && parties->ncodes == 2)
	{
		other = parties->codes[parties->codes[0] == named.codes[0]];
		/* "Chilean Ministers A and B visited": the Peruvian ones are named elsewhere */
		if (finding->rows[from].row.party == named.codes[0] &&
			sits_elsewhere(finding, finding->rows[from].list, other) &&
			!sits_elsewhere(finding, finding->rows[from].list, named.codes[0]))
			other = named.codes[0];
	}
	for (uint32_t i = from; i < to; i++)
	{
		Participant *row = &finding->rows[i].row;

		if (row->party)
			continue;
		/* among several parties a post that only one has says more than the list */
		if (parties->ncodes > 2 && (row->party = dlg_home_party(finding, &finding->rows[i])) != 0)
			continue;
		finding->rows[i].bare = finding->rows[i].mixed;
		if (finding->rows[i].mixed && other)
			row->party = other;
		else if (named.ncodes == 1 && !finding->rows[i].mixed)
			row->party = named.codes[0];
		else if (named.ncodes + 1 == parties->ncodes && finding->rows[i].mixed)
		{
			for (uint32_t k = 0; k < parties->ncodes; k++)
				if (!dlg_party_has(&named, parties->codes[k]))
					row->party = parties->codes[k];
		}
	}
}

/* Is a whole name, or its first words, the other? */
static bool
opens_with(Slice name, Slice words)
{
	return name.data && words.data && name.len >= words.len && words.len > 0 &&
		   dlg_same((Slice){name.data, words.len}, words) &&
		   (name.len == words.len || name.data[words.len] == ' ');
}

/* A row whose organisation is, or is a part of, that of rows with one party shares it. */
static void
settle_by_organisation(Finding *finding)
{
	for (uint32_t i = 0; i < finding->nrows; i++)
	{
		Participant *row = &finding->rows[i].row;
		uint32_t	from = i > ROWS_COMPARED ? i - ROWS_COMPARED : 0;
		PartyCode	party = 0;
		bool		one = true;

		for (uint32_t k = from; k < finding->nrows && k < i + ROWS_COMPARED && row->party == 0; k++)
		{
			const Participant *known = &finding->rows[k].row;

			if (known->party && (opens_with(known->organisation, row->organisation) ||
								 opens_with(row->organisation, known->organisation) ||
								 opens_with(known->within, row->organisation)))
			{
				one &= party == 0 || party == known->party;
				party = known->party;
			}
		}
		if (one && row->party == 0)
			row->party = party;
	}
}

/* An open row takes the party that is told where the same person is named with it. */
static void
settle_by_name(Finding *finding)
{
	for (uint32_t i = 0; i < finding->nrows; i++)
	{
		Participant *row = &finding->rows[i].row;
		uint32_t	from = i > ROWS_COMPARED ? i - ROWS_COMPARED : 0;

		if (row->person.data == NULL)
			continue;
		for (uint32_t k = from; k < finding->nrows && k < i + ROWS_COMPARED && row->party == 0; k++)
			if (finding->rows[k].row.person.data && takes_part(finding, finding->rows[k].row.party) &&
				dlg_same_person(row->person, finding->rows[k].row.person))
				row->party = finding->rows[k].row.party;
	}
}

/* Settles list by list. */
static void
settle_lists(Finding *finding)
{
	for (uint32_t i = 0; i < finding->nrows;)
	{
		uint32_t	to = i + 1;

		while (to < finding->nrows && finding->rows[to].list == finding->rows[i].list)
			to++;
		settle_list(finding, i, to);
		i = to;
	}
}

/* Does the list of row i name persons of two parties? */
static bool
names_both(const Finding *finding, uint32_t i)
{
	const Found *rows = finding->rows;
	PartyCode	party = 0;

	for (uint32_t k = i > NEIGHBOURS ? i - NEIGHBOURS : 0; k < finding->nrows && k < i + NEIGHBOURS; k++)
		if (rows[k].list == rows[i].list && rows[k].row.party)
		{
			if (party && party != rows[k].row.party)
				return true;
			party = rows[k].row.party;
		}
	return false;
}

/*
 * A list that holds persons of both sides names one side after the other: who
 * is open is of the side of the one before.
 */
static void
settle_by_neighbours(Finding *finding)
{
	Found	   *rows = finding->rows;

	if (finding->reader->statement->dialogue->parties.ncodes != 2)
		return;
	for (uint32_t i = 0; i < finding->nrows; i++)
	{
		uint32_t	next = i + 1;
		PartyCode	before = 0;
		PartyCode	behind = 0;

		if (rows[i].row.party || !rows[i].mixed || rows[i].row.person.data == NULL)
			continue;
		while (next < finding->nrows && next < i + NEIGHBOURS && rows[next].list == rows[i].list &&
			   rows[next].row.party == 0)
			next++;
		if (next < finding->nrows && rows[next].list == rows[i].list)
			behind = rows[next].row.party;
		if (i > 0 && rows[i - 1].list == rows[i].list)
			before = rows[i - 1].row.party;
		if ((before && before == behind) || names_both(finding, i))
			rows[i].row.party = before ? before : behind;
	}
}

/* Adds what a later row of the same person or body tells. */
static void
merge(Found *row, const Found *later)
{
	Participant *a = &row->row;
	const Participant *b = &later->row;

	if (a->person.len < b->person.len)
		a->person = b->person;	/* with the given name */
	if (a->party == 0)
		a->party = b->party;
	if (a->position.data == NULL)
		a->position = b->position;
	if (row->shared.data == NULL)
		row->shared = later->shared;
	if (a->organisation.data == NULL)
	{
		a->organisation = b->organisation;
		a->acronym = b->acronym;
		a->within = b->within;
	}
	if (a->within.data == NULL)
		a->within = b->within;
	if (a->acronym.data == NULL)
		a->acronym = b->acronym;
	if (a->by.data == NULL)
		a->by = b->by;
	if (later->role == FOUND_SIGNATORY && row->role > FOUND_HEAD && row->role != FOUND_MENTION)
		row->role = FOUND_SIGNATORY;
	else if (later->role < row->role)
		row->role = later->role;
}

/* Makes one row of all that tell of one person or body. */
static void
drop_doubles(Finding *finding)
{
	uint32_t	kept = 0;

	for (uint32_t i = 0; i < finding->nrows; i++)
	{
		const Participant *row = &finding->rows[i].row;
		uint32_t	k = kept > ROWS_COMPARED ? kept - ROWS_COMPARED : 0;

		for (; k < kept; k++)
		{
			const Participant *old = &finding->rows[k].row;

			if (row->person.data && old->person.data)
			{
				if (dlg_same_person(row->person, old->person))
					break;
			}
			else if (row->person.data == NULL && row->organisation.data == NULL)
			{
				/* a post whose holder is named elsewhere */
				if (old->person.data && dlg_same_name(row->position, old->position))
					break;
			}
			else if (row->person.data == NULL && old->person.data == NULL && old->position.data == NULL &&
					 row->position.data == NULL && (row->party == old->party || row->party == 0) &&
					 dlg_same_name(row->organisation, old->organisation))
				break;
		}
		if (k < kept)
			merge(&finding->rows[k], &finding->rows[i]);
		else
			finding->rows[kept++] = finding->rows[i];
	}
	finding->nrows = kept;
}

/*
 * Fills the acronym of a body from the pairs that the text defines, and the long form of one named by its
 * short form.
 */
static void
fill_acronym(Finding *finding, Participant *row)
{
	Statement  *statement = finding->reader->statement;

	for (uint32_t i = 0; i < statement->nacronyms && i < ACRONYMS_COMPARED; i++)
	{
		Acronym    *acronym = &statement->acronyms[i];

		if (dlg_same(row->organisation, acronym->brief) && !row->acronym.data)
		{
			row->organisation = acronym->full;
			row->acronym = acronym->brief;
		}
		else if (row->acronym.data == NULL && dlg_same_name(row->organisation, acronym->full))
			row->acronym = acronym->brief;
	}
}

/* Gives each pair the party of the delegation that it stands in. */
static void
place_acronyms(Finding *finding)
{
	Statement  *statement = finding->reader->statement;
	uint32_t	k = 0;

	for (uint32_t i = 0; i < finding->nrows; i++)
	{
		const Participant *row = &finding->rows[i].row;

		if (row->acronym.data == NULL)
			continue;
		while (k > 0 && (k >= statement->nacronyms || statement->acronyms[k].span.start >= row->span.start))
			k--;
		for (; k < statement->nacronyms && statement->acronyms[k].span.start < row->span.end + 2; k++)
			if (statement->acronyms[k].span.start + 64 >= row->span.start &&
				dlg_same(statement->acronyms[k].brief, row->acronym))
				statement->acronyms[k].party = row->party;
	}
}

/* The role that a row has in the end. */
static ParticipantRole
role_of(const Finding *finding, const Found *found, bool chaired)
{
	uint32_t	principals = 0;

	if (found->role == FOUND_ACTED)
	{
		for (uint32_t i = 0; i < finding->nrows; i++)
			principals += finding->rows[i].row.person.data && finding->rows[i].role <= FOUND_ACTED &&
				finding->rows[i].row.party == found->row.party;
		return principals == 1 ? ROLE_HEAD : ROLE_MEMBER;
	}
	switch (found->role)
	{
		case FOUND_CHAIR:
			return ROLE_CHAIR;
		case FOUND_RECEIVES:
			return ROLE_HOST;
		case FOUND_HOST:
			return chaired ? ROLE_HOST : ROLE_HEAD;
		case FOUND_HEAD:
			return ROLE_HEAD;
		case FOUND_SIGNATORY:
			return ROLE_SIGNATORY;
		case FOUND_OBSERVER:
			return ROLE_OBSERVER;
		case FOUND_MET:
			for (uint32_t i = 0; i < finding->nrows; i++)
			{
				const Found *other = &finding->rows[i];

				/* beside the person who led the delegation nobody is its sole principal */
				if (other->row.party == found->row.party)
					principals += (other->role == FOUND_MET) +
						2 * ((other->role == FOUND_HEAD || other->role == FOUND_CHAIR) && other->row.person.data);
			}
			return principals == 1 ? ROLE_HEAD : ROLE_MEMBER;
		default:
			return ROLE_MEMBER;
	}
}

/* Fills the open party and post of participants from where they are only mentioned, and drops the mentions.
 */
static void
use_mentions(Finding *finding)
{
	uint32_t	kept = 0;

	for (uint32_t i = 0; i < finding->nrows; i++)
	{
		const Participant *mention = &finding->rows[i].row;
		uint32_t	from = i > ROWS_COMPARED ? i - ROWS_COMPARED : 0;

		if (finding->rows[i].role != FOUND_MENTION)
			continue;
		for (uint32_t k = from; k < finding->nrows && k < i + ROWS_COMPARED; k++)
		{
			Participant *row = &finding->rows[k].row;

			if (finding->rows[k].role == FOUND_MENTION || row->person.data == NULL ||
				!dlg_same_person(row->person, mention->person))
				continue;
			if (row->party == 0)
				row->party = mention->party;
			if (row->position.data == NULL)
				row->position = mention->position;
			break;
		}
	}
	for (uint32_t i = 0; i < finding->nrows; i++)
		if (finding->rows[i].role != FOUND_MENTION)
			finding->rows[kept++] = finding->rows[i];
	finding->nrows = kept;
}

/* The other of two parties than one of them, else 0. */
static PartyCode
other_party(const Finding *finding, PartyCode party)
{
	const PartyList *parties = &finding->reader->statement->dialogue->parties;

	return parties->ncodes == 2 && takes_part(finding, party) ? parties->codes[parties->codes[0] == party] : 0;
}

/* Makes mentions of those who acted and of whom nothing tells that they belong to a party of the dialogue. */
static void
drop_strangers(Finding *finding)
{
	for (uint32_t i = 0; i < finding->nrows; i++)
	{
		Found	   *row = &finding->rows[i];

		if (row->role != FOUND_ACTED)
			continue;
		if (row->row.party == 0)
			row->row.party = dlg_home_party(finding, row);
		if (row->row.party == 0 && i > 0 && row[-1].list == row->list)
			row->row.party = row[-1].row.party;
		/* "Foreign Secretary Ann Lee and Chilean Minister Ana Rojas said" */
		if (row->row.party == 0 && i + 1 < finding->nrows && row[1].list == row->list)
			row->row.party = other_party(finding, row[1].row.party);
		if (!takes_part(finding, row->row.party))
			row->role = FOUND_MENTION;
	}
}

void
dlg_settle_participants(Finding *finding)
{
	Statement  *statement = finding->reader->statement;
	bool		chaired = false;

	dlg_share_with_counterparts(finding);
	drop_strangers(finding);
	use_mentions(finding);
	settle_by_name(finding);
	settle_lists(finding);
	settle_by_organisation(finding);
	settle_lists(finding);
	dlg_settle_by_home(finding);
	settle_by_neighbours(finding);
	settle_lists(finding);
	dlg_settle_rest(finding);
	place_acronyms(finding);
	for (uint32_t i = 0; i < finding->nrows; i++)
		fill_acronym(finding, &finding->rows[i].row);
	drop_doubles(finding);
	dlg_complete_names(finding);
	for (uint32_t i = 0; i < finding->nrows; i++)
		chaired |= finding->rows[i].role == FOUND_CHAIR;
	for (uint32_t i = 0; i < finding->nrows; i++)
	{
		/* a post whose holder is named nowhere */
		if ((finding->rows[i].row.person.data == NULL && finding->rows[i].row.organisation.data == NULL) ||
			dlg_is_only_occasion(finding, &finding->rows[i]))
			continue;
		finding->rows[i].row.role = role_of(finding, &finding->rows[i], chaired);
		if (finding->rows[i].row.party == 0)
			finding->rows[i].row.party = finding->rows[i].origin;
		if (finding->rows[i].row.position.data == NULL)
			finding->rows[i].row.position = finding->rows[i].shared;
		DLG_PUSH(finding->reader->arena, statement, participants, finding->rows[i].row);
	}
}
