/*
 * participant_home.c: the parties of those whom no word places.
 *
 * A government names its own officials without the country, so that what is
 * open belongs to the side that is left over when the others are named: in the
 * whole text, among its persons, or in the sentence.  Two who chair together
 * stand in the order of the parties.  Before that the lexicon is asked for
 * offices and bodies that only some states have ("Ministry of External Affairs"
 * tells India), and for persons whom it knows.  Such a row counts only when its
 * state takes part; where several do that may be meant, it tells nothing.
 *
 * Invariant: each open participant is looked up once, and at most
 * SENTENCE_TOKENS of its sentence are read.
 */
#include "participant_find.h"
#include "core/header/header.h"

#include <string.h>

#define PARTIES_COUNTED 64		/* parties that are looked through for one without rows */
#define OPENING_TOKENS 2000		/* that are looked through for the party named first */
#define ROWS_NEAR 16			/* rows that may be of the same sentence */
#define SENTENCE_TOKENS 300		/* of a sentence that are looked through for parties */

/* May somebody of a party sit in the dialogue: is it one of the parties, or a state where all that is told is a group? */
static bool
may_sit(const Reader *reader, PartyCode party)
{
	const PartyList *parties = &reader->statement->dialogue->parties;

	return dlg_party_has(parties, party) ||
		(parties->ncodes == 1 && !dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, parties->codes[0]), "state"));
}

/* dlg_home_of: see participant_find.h. */
PartyCode
dlg_home_of(const Reader *reader, Slice text)
{
	const Reader *words = text.data ? dlg_words_new(reader->arena, reader->lexicon, text.data, text.len) : NULL;
	PartyCode	told = 0;

	for (uint32_t i = 0, end; words && i < words->ntokens; i = end)
	{
		const LexEntry *entry = dlg_match(words, i, LEX_HOME, &end);

		if (entry == NULL)
			end = i + 1;
		for (; entry; entry = dlg_match_next(words, i, entry))
			if (entry->party != told && may_sit(reader, entry->party))
			{
				if (told)
					return 0;
				told = entry->party;
			}
	}
	return told;
}

/* The party for which a person speaks whom everybody knows; 0 where that is unknown, or takes no part. */
static PartyCode
tell_principal(const Reader *reader, const Found *found)
{
	for (uint32_t i = found->first; i < reader->ntokens && reader->tokens[i].end <= found->row.span.end; i++)
	{
		PartyCode	party = dlg_principal_at(reader, i, &(uint32_t) {0});

		if (party && may_sit(reader, party))
			return party;
	}
	return 0;
}

PartyCode
dlg_home_party(const Finding *finding, const Found *found)
{
	PartyCode	party = dlg_home_of(finding->reader, found->row.position);

	if (party == 0)
		party = dlg_home_of(finding->reader, found->row.organisation);
	if (party == 0)
		party = dlg_home_of(finding->reader, found->row.within);
	if (party == 0 && found->row.person.data)
		party = tell_principal(finding->reader, found);
	return party;
}

void
dlg_settle_by_home(Finding *finding)
{
	for (uint32_t i = 0; i < finding->nrows; i++)
	{
		Found	   *found = &finding->rows[i];

		if (found->row.party)
			continue;
		found->row.party = dlg_home_party(finding, found);
		found->bare |= found->row.party != 0;
	}
}

/* Which rows of a party are counted. */
typedef enum Counted
{
	COUNT_ALL,
	COUNT_PERSONS,
	COUNT_MEMBERS				/* bodies that are members */
} Counted;

/* Is a row of a kind that is counted? */
static bool
is_counted(const Found *found, Counted counted)
{
	if (counted == COUNT_MEMBERS)
		return found->role == FOUND_MEMBER && found->row.person.data == NULL;
	return counted == COUNT_ALL || found->row.person.data != NULL;
}

/* The one party that no row of a kind names, 0 where there are none or several. */
static PartyCode
party_left_over(const Finding *finding, Counted counted)
{
	const PartyList *parties = &finding->reader->statement->dialogue->parties;
	PartyCode	left = 0;

	for (uint32_t i = 0; i < parties->ncodes && i < PARTIES_COUNTED; i++)
	{
		uint32_t	n = 0;

		for (uint32_t k = 0; k < finding->nrows; k++)
			n += finding->rows[k].row.party == parties->codes[i] && is_counted(&finding->rows[k], counted);
		if (n == 0 && left)
			return 0;
		if (n == 0)
			left = parties->codes[i];
	}
	return left;
}

/* The side whose persons no word places, where all such are of one side; else 0. */
static PartyCode
home_side(const Finding *finding)
{
	PartyCode	home = 0;

	for (uint32_t i = 0; i < finding->nrows; i++)
	{
		const Found *found = &finding->rows[i];

		if (!found->bare || found->row.party == 0 || found->row.person.data == NULL)
			continue;
		if (home && home != found->row.party)
			return 0;
		home = found->row.party;
	}
	return home;
}

/* Gives a party to the open rows that a pass is for. */
static void
settle_open(Finding *finding, PartyCode party, Counted counted)
{
	bool		two = finding->reader->statement->dialogue->parties.ncodes <= 2;

	for (uint32_t i = 0; i < finding->nrows && party; i++)
	{
		Found	   *found = &finding->rows[i];

		if (found->row.party || found->role == FOUND_OBSERVER ||
			(counted == COUNT_MEMBERS ? !two || found->role != FOUND_MEMBER
									  : found->row.person.data == NULL && !(two && counted == COUNT_ALL)))
			continue;
		found->row.party = party;
		found->bare = true;
	}
}

/* The one of two parties that the text names first, elsewhere than in the posts of these rows. */
static PartyCode
first_named(const Reader *reader, const PartyList *parties, const Found *rows, uint32_t nrows)
{
	for (uint32_t i = 0; i < reader->ntokens && i < OPENING_TOKENS; i++)
	{
		PartyCode	party = dlg_party_at(reader, i, false, NULL);

		for (uint32_t k = 0; k < nrows && party; k++)
			if (reader->tokens[i].start >= rows[k].row.span.start &&
				reader->tokens[i].end <= rows[k].row.span.end)
				party = 0;
		if (party && dlg_party_has(parties, party))
			return party;
	}
	return parties->codes[0];
}

/* The party that somebody is or was sent to, as his post tells; 0 where it tells none. */
static PartyCode
sent_to(const Reader *reader, const Found *found)
{
	for (uint32_t i = found->first; i < reader->ntokens && reader->tokens[i].end < found->row.span.end; i++)
		if (dlg_is(reader, i, "to"))
			return dlg_party_at(reader, i + 1 + dlg_is(reader, i + 1, "the"), false, NULL);
	return 0;
}

/* Two who chair or lead together and whom nothing places stand in the order of the parties. */
static void
settle_by_order(Finding *finding)
{
	const PartyList *parties = &finding->reader->statement->dialogue->parties;
	Found	   *rows = finding->rows;

	for (uint32_t i = 0; i + 1 < finding->nrows && parties->ncodes == 2; i++)
	{
		PartyCode	first;

		if (rows[i].row.party || rows[i + 1].row.party || rows[i].list != rows[i + 1].list ||
			rows[i].role > (dlg_same(rows[i].row.position, rows[i + 1].row.position) ? FOUND_MET : FOUND_HEAD) ||
			!rows[i].mixed || !rows[i].row.person.data ||
			!rows[i + 1].row.person.data ||
			(i > 0 && rows[i - 1].list == rows[i].list) ||
			(i + 2 < finding->nrows && rows[i + 2].list == rows[i].list))
			continue;
		first = first_named(finding->reader, parties, rows + i, 2);
		/* "Ann Lee, former Ambassador to Chile" is not Chile's */
		if (sent_to(finding->reader, &rows[i]) == first ||
			sent_to(finding->reader, &rows[i + 1]) == parties->codes[parties->codes[0] == first])
			first = parties->codes[parties->codes[0] == first];
		rows[i].row.party = first;
		rows[i + 1].row.party = parties->codes[parties->codes[0] == first];
	}
}

/* Is anybody who chairs or leads placed? */
static bool
has_leaders(const Finding *finding)
{
	for (uint32_t i = 0; i < finding->nrows; i++)
		if (finding->rows[i].role <= FOUND_HEAD && finding->rows[i].row.person.data &&
			finding->rows[i].row.party)
			return true;
	return false;
}

/*
 * The party of who is named in a sentence: that of the house where it takes
 * place ("at the White House"), else the only one that it does not name.
 */
static PartyCode
party_of_sentence(const Reader *reader, const Sentence *sentence)
{
	const PartyList *parties = &reader->statement->dialogue->parties;
	bool		named[PARTIES_COUNTED] = {false};
	uint32_t	nnamed = 0;

	if (parties->ncodes > PARTIES_COUNTED)
		return 0;
	for (uint32_t i = sentence->first; i < sentence->end && i < sentence->first + SENTENCE_TOKENS; i++)
	{
		PartyCode	party = dlg_party_at(reader, i, false, NULL);

		for (uint32_t k = 0; k < parties->ncodes; k++)
			if (parties->codes[k] == party && !named[k])
			{
				named[k] = true;
				nnamed++;
			}
	}
	for (uint32_t k = 0; nnamed && k < parties->ncodes && nnamed + 1 == parties->ncodes; k++)
		if (!named[k])
			return parties->codes[k];
	return 0;
}

/* Is row i the only open person of its sentence? */
static bool
is_alone(const Finding *finding, uint32_t i)
{
	const Sentence *sentence = dlg_sentence_at(finding->reader, finding->rows[i].first);

	for (uint32_t k = i > ROWS_NEAR ? i - ROWS_NEAR : 0; k < finding->nrows && k < i + ROWS_NEAR; k++)
		if (k != i && finding->rows[k].row.party == 0 && finding->rows[k].row.person.data &&
			finding->rows[k].first >= sentence->first && finding->rows[k].first < sentence->end)
			return false;
	return true;
}

/* Places the open principals by what their sentence names. */
static void
settle_by_sentence(Finding *finding)
{
	for (uint32_t i = 0; i < finding->nrows; i++)
	{
		Found	   *found = &finding->rows[i];

		if (found->row.party || found->row.person.data == NULL || found->role > FOUND_MET ||
			!is_alone(finding, i))
			continue;
		found->row.party =
			party_of_sentence(finding->reader, dlg_sentence_at(finding->reader, found->first));
		found->bare |= found->row.party != 0;
	}
}

/*
 * "In Oslo I will meet Foreign Minister Ann Lee": the state whose place tokens [first, end) of somebody's own account
 * tell first, if it takes part; else 0.
 */
static PartyCode
stop_of_tour(const Reader *reader, uint32_t first, uint32_t end)
{
	PartyCode	stop = 0;
	bool		self = false;

	for (uint32_t i = first; i + 1 < end && i < first + SENTENCE_TOKENS; i++)
	{
		self |= ONE_OF(reader, i, "i", "my");
		if (stop == 0 && ONE_OF(reader, i, "in", "visit", "to"))
			stop = dlg_goal_party(reader, i + 1 + dlg_is(reader, i + 1, "the"));
	}
	return self && dlg_party_has(&reader->statement->dialogue->parties, stop) ? stop : 0;
}

/* "High Commissioner", "Secretary-General": is it the post of an international body? */
static bool
is_of_body(const Reader *reader, const Found *found)
{
	for (uint32_t i = found->first; i < reader->ntokens && reader->tokens[i].end <= found->row.span.end; i++)
		if (dlg_is(reader, i, "commissioner") || (dlg_is(reader, i, "secretary") && dlg_mark(reader, i + 1, '-')))
			return true;
	return false;
}

/* Places those whom somebody met on a tour of several states by where he was, as sentence or paragraph say. */
static void
settle_by_stop(Finding *finding)
{
	const Reader *reader = finding->reader;

	for (uint32_t i = 0; i < finding->nrows; i++)
	{
		Found	   *found = &finding->rows[i];
		const Sentence *sentence = dlg_sentence_at(reader, found->first);

		if (found->row.party || found->author || found->row.person.data == NULL || found->role != FOUND_MET ||
			is_of_body(reader, found))
			continue;
		found->row.party = stop_of_tour(reader, sentence->first, sentence->end);
		if (found->row.party == 0)
			found->row.party = stop_of_tour(reader, dlg_block_at(reader, found->first)->first, sentence->end);
	}
}

/* "During my visit to Oslo", "has returned from Oslo": the party that tokens [first, end) say somebody visited, else 0. */
static PartyCode
visited(const Reader *reader, uint32_t first, uint32_t end)
{
	for (uint32_t i = first; i + 2 < end; i++)
		if (ONE_OF(reader, i, "visited", "visiting") ||
			(ONE_OF(reader, i, "visit", "trip", "travelled", "traveled") && dlg_is(reader, i + 1, "to") &&
			 !(i > first && dlg_is(reader, i - 1, "their"))) ||
			(dlg_is(reader, i, "returned") && dlg_is(reader, i + 1, "from")))
		{
			i += 1 + ONE_OF(reader, i + 1, "to", "from");
			return dlg_goal_party(reader, i + dlg_is(reader, i, "the"));
		}
	return 0;
}

/*
 * Of two parties, who met somebody on a visit is the guest, as who speaks as "I" is, and whom he met there is of the
 * state visited.
 */
static void
settle_by_visit(Finding *finding)
{
	const Reader *reader = finding->reader;
	const PartyList *parties = &reader->statement->dialogue->parties;

	for (uint32_t i = 0; i < finding->nrows; i++)
	{
		Found	   *found = &finding->rows[i];
		const Sentence *sentence = dlg_sentence_at(reader, found->first);
		PartyCode	goal;
		bool		guest = true;

		if (found->row.party || found->author || found->row.person.data == NULL || found->role != FOUND_MET ||
			!dlg_party_has(parties, goal = visited(reader, sentence->first, found->first)) || dlg_is_home(reader, goal))
			continue;
		for (uint32_t k = sentence->first; k < found->first; k++)
			guest &= !ONE_OF(reader, k, "i", "my", "we");
		for (uint32_t k = i; k-- > 0 && finding->rows[k].first >= sentence->first;)
			guest &= finding->rows[k].list == found->list;
		found->row.party = guest ? parties->codes[parties->codes[0] == goal] : goal;
	}
}

/* Places the authors: they are of the state that the top speaks for, beside those visited and met. */
static void
settle_authors(Finding *finding)
{
	const Reader *reader = finding->reader;
	PartyList	known = {0};
	PartyCode	home;

	if (finding->nrows == 0 || !finding->rows[0].author)
		return;
	dlg_find_trip(reader, &known, &(bool) {false});
	for (uint32_t i = 0; i < finding->nrows && known.ncodes < PARTIES_COUNTED; i++)
		if (finding->rows[i].row.party)
			dlg_party_add(reader->arena, &known, finding->rows[i].row.party);
	home = dlg_unsaid_party(reader, UNSAID_TOKENS, &known);
	for (uint32_t i = 0; i < finding->nrows && dlg_party_has(&reader->statement->dialogue->parties, home); i++)
		if (finding->rows[i].author && finding->rows[i].row.party == 0)
			finding->rows[i].row.party = home;
}

/* A member right before bodies of one side is of theirs: "Ann Lee and officials from the Cabinet Office". */
static void
settle_by_company(Finding *finding)
{
	for (uint32_t i = 0; i + 1 < finding->nrows; i++)
	{
		Found	   *found = &finding->rows[i];
		const Found *next = &finding->rows[i + 1];

		if (found->row.party == 0 && found->row.person.data && found->role == FOUND_MEMBER &&
			next->role == FOUND_MEMBER && next->row.person.data == NULL &&
			next->first < dlg_sentence_at(finding->reader, found->first)->end)
			found->row.party = next->row.party;
	}
}

/* Who hosts is of the state where they meet: "hosted by Minister X in Oslo". */
static void
settle_hosts(Finding *finding)
{
	const Meeting *dialogue = finding->reader->statement->dialogue;

	if (!dlg_party_has(&dialogue->parties, dialogue->country))
		return;
	for (uint32_t i = 0; i < finding->nrows; i++)
		if (finding->rows[i].row.party == 0 && finding->rows[i].row.person.data &&
			(finding->rows[i].role == FOUND_HOST || finding->rows[i].role == FOUND_RECEIVES))
			finding->rows[i].row.party = dialogue->country;
}

/*
 * What is still open belongs to the side that no other row names: a government
 * names its own officials without the country.  In a dialogue of two, open
 * members belong to the side without any.
 */
void
dlg_settle_rest(Finding *finding)
{
	if (finding->reader->statement->dialogue->parties.ncodes > 2)
	{
		settle_hosts(finding);
		settle_by_stop(finding);
	}
	else if (finding->reader->statement->dialogue->parties.ncodes == 2)
		settle_by_visit(finding);
	settle_authors(finding);
	if (!has_leaders(finding))
		settle_by_order(finding);
	settle_open(finding, party_left_over(finding, COUNT_ALL), COUNT_ALL);
	settle_open(finding, home_side(finding), COUNT_PERSONS);
	settle_by_sentence(finding);
	settle_open(finding, party_left_over(finding, COUNT_PERSONS), COUNT_PERSONS);
	settle_open(finding, party_left_over(finding, COUNT_MEMBERS), COUNT_MEMBERS);
	settle_by_order(finding);
	settle_by_company(finding);
	settle_hosts(finding);
}

/* Is a row of the occasion only, a visit or a title, while somebody else of its party took part? */
bool
dlg_is_only_occasion(const Finding *finding, const Found *found)
{
	for (uint32_t i = 0; i < finding->nrows && found->occasion && found->role == FOUND_ACTED; i++)
	{
		const Found *other = &finding->rows[i];

		if (!other->occasion && other->row.person.data && other->role < FOUND_MENTION &&
			other->row.party == found->row.party)
			return true;
	}
	return false;
}
