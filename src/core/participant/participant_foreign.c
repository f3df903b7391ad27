/*
 * participant_foreign.c: who led the delegations, in French, German, Spanish,
 * Italian and Portuguese.
 *
 * A post (lexicon: post, office) tells of a person before or after it: "el
 * canciller Juan Soto", "Ministra de Comercio de Chile, Ana Soto", "Anna Berg,
 * vice-ministre norvégienne".  The party is the one named with the post, or the
 * one that is left of two.  Invariant: only the first person of each party is
 * told of, and who chairs with them; a page names many whom it only quotes.
 */
#include "participant.h"

#include <string.h>

#define NAME_MOST 7				/* tokens of a name */
#define POST_MOST 18			/* tokens of a post */
#define DELEGATION_TOKENS 10	/* between a delegation and who leads it */
#define LEADERS_MOST 12
#define SENTENCES_READ 14

/* A person in the making. */
typedef struct Leader
{
	uint32_t	name;			/* tokens [name, name_end) */
	uint32_t	name_end;
	uint32_t	post;			/* tokens [post, post_end) */
	uint32_t	post_end;
	PartyCode	party;			/* 0: not told */
	bool		chair;
} Leader;

/* May token i be a word of a person's name? */
static bool
is_name_word(const Reader *reader, uint32_t i)
{
	const Token *token = &reader->tokens[i];

	return i < reader->ntokens && token->kind == TOKEN_WORD && token->flags & TOKEN_CAPITAL &&
		!dlg_match(reader, i, LEX_PARTY, NULL) && !dlg_match(reader, i, LEX_MONTH, NULL) &&
		!dlg_match(reader, i, LEX_WEEKDAY, NULL) && !dlg_match(reader, i, LEX_MEETING, NULL) &&
		!dlg_match(reader, i, LEX_BODY, NULL) && !dlg_match(reader, i, LEX_POST, NULL) &&
		!dlg_match(reader, i, LEX_OFFICE, NULL) && !dlg_match(reader, i, LEX_ORGANISATION, NULL) &&
		!dlg_match(reader, i, LEX_HONORIFIC, NULL) && !dlg_match(reader, i, LEX_STOPWORD, NULL) &&
		!dlg_match(reader, i, LEX_FIELD, NULL) && !dlg_match(reader, i, LEX_INSTRUMENT, NULL) &&
		!dlg_match(reader, i, LEX_DELEGATE, NULL);
}

/* The token after the name that starts at token i, i where none of two words or more does. */
static uint32_t
name_end(const Reader *reader, uint32_t i, uint32_t limit)
{
	static const char *const particles[] = {"de", "la", "del", "van", "von", "der", "den", "da", "dos", "di",
											"el", "al", "bin", "ben", "le", "du", NULL};
	uint32_t	end = i;
	uint32_t	words = 0;

	while (end < limit && end < i + NAME_MOST && is_name_word(reader, end))
	{
		uint32_t	next = ++end;

		words++;
		/* "Yeon-doo", "J." */
		if (dlg_mark(reader, end, '-') && !(reader->tokens[end].flags & TOKEN_SPACE) && end + 1 < limit)
			end += 2;
		else if (dlg_mark(reader, end, '.') && reader->tokens[end - 1].end - reader->tokens[end - 1].start == 1)
			end++;
		for (next = end; next < limit && next < end + 2 && dlg_is_any(reader, next, particles); next++)
			;
		if (next > end && next < limit && is_name_word(reader, next))
			end = next;
	}
	return words >= 2 ? end : i;
}

/* Steps over titles before a name: "Dr.", "Madame", "M." */
static uint32_t
after_titles(const Reader *reader, uint32_t i)
{
	for (int n = 0; n < 3; n++)
	{
		uint32_t	end = i + 1;

		if (!dlg_match(reader, i, LEX_HONORIFIC, &end) && !(dlg_is(reader, i, "m") && reader->elides))
			return i;
		i = end + dlg_mark(reader, end, '.');
	}
	return i;
}

/* "Unterstaatssekretär", "Digitalministerin": a German compound of a post. */
static bool
is_german_post(const Reader *reader, uint32_t i)
{
	static const char *const endings[] = {"minister", "ministerin", "sekretär", "sekretärin", "beauftragte",
										  "beauftragten", "beauftragter", "botschafter", "botschafterin", "direktor",
										  "direktorin", "leiter", "leiterin", NULL};
	Slice		word = dlg_text(reader, i, i + 1);

	for (int k = 0; endings[k]; k++)
	{
		uint32_t	n = (uint32_t) strlen(endings[k]);

		if (word.len > n && memcmp(word.data + word.len - n, endings[k], n) == 0)
			return reader->tokens[i].flags & TOKEN_CAPITAL;
	}
	return false;
}

/* The token after the post that starts at token i, i where none does. */
static uint32_t
post_at(const Reader *reader, uint32_t i)
{
	uint32_t	end;
	uint32_t	office;

	if (i >= reader->ntokens)
		return i;
	if (dlg_match(reader, i, LEX_POST, &end))
		return end;
	if (dlg_slice_is(reader->statement->language, "de") && is_german_post(reader, i))
		return i + 1;
	return reader->tokens[i].flags & TOKEN_CAPITAL && dlg_match(reader, i, LEX_OFFICE, &office) ? office : i;
}

/* The mark at which the words that belong to a post end; a hyphen inside a word is none. */
static uint32_t
post_end(const Reader *reader, uint32_t i, uint32_t limit)
{
	uint32_t	end = i;

	while (end < limit && end < i + POST_MOST &&
		   (reader->tokens[end].kind != TOKEN_PUNCT ||
			(dlg_mark(reader, end, '-') && !(reader->tokens[end].flags & TOKEN_SPACE))))
		end++;
	return end;
}

/* The first party of the dialogue that tokens [range) name; 0 where none is, *other where one of no part in it is. */
static PartyCode
party_in(const Reader *reader, uint32_t first, uint32_t limit, bool *other)
{
	for (uint32_t i = first; i < limit; i++)
	{
		uint32_t	end;
		const LexEntry *entry = dlg_match(reader, i, LEX_PARTY, &end);

		if (entry == NULL || dlg_slice_is(entry->text, "capital"))
			continue;
		if (dlg_party_has(&reader->statement->dialogue->parties, entry->party))
			return entry->party;
		*other = true;
		i = end - 1;
	}
	return 0;
}

/* "la délégation norvégienne était conduite par": the party of the delegation named last before token i; else 0. */
static PartyCode
party_of_delegation(const Reader *reader, const Sentence *sentence, uint32_t i)
{
	for (uint32_t k = i; k-- > sentence->first && k + DELEGATION_TOKENS > i;)
		if (dlg_match(reader, k, LEX_DELEGATE, NULL))
		{
			bool		other = false;
			PartyCode	party = party_in(reader, k + 1, k + 3, &other);

			return party || k == sentence->first ? party : party_in(reader, k - 1, k, &other);
		}
	return 0;
}

/* Where the name before the comma at token i begins, i where none ends there. */
static uint32_t
name_before(const Reader *reader, uint32_t i, uint32_t floor)
{
	for (uint32_t k = i > floor + NAME_MOST ? i - NAME_MOST : floor; k + 1 < i; k++)
		if (name_end(reader, k, i) == i)
			return k;
	return i;
}

/* Reads the person that the post at tokens [post, end) tells of. */
static bool
read_leader(const Reader *reader, const Sentence *sentence, uint32_t post, uint32_t end, Leader *leader)
{
	uint32_t	adjective = end;
	uint32_t	after;
	uint32_t	stop = post_end(reader, end, sentence->end);
	uint32_t	left = post;
	uint32_t	party_from = post > sentence->first + 3 ? post - 3 : sentence->first;
	bool		other = false;

	*leader = (Leader) {.post = post, .post_end = end};
	/* "la canciller noruega Anna Berg" */
	if (!dlg_match(reader, end, LEX_PARTY, &adjective))
		adjective = end;
	after = after_titles(reader, adjective);
	while (left > sentence->first && post - left < 4 && reader->tokens[left - 1].kind == TOKEN_WORD)
		left--;
	leader->name = after;
	leader->name_end = name_end(reader, after, sentence->end);
	/* "Ministra de Comercio de Chile, Ana Soto," */
	if (leader->name_end == after && dlg_mark(reader, stop, ','))
	{
		leader->name = after_titles(reader, stop + 1);
		leader->name_end = name_end(reader, leader->name, sentence->end);
		leader->post_end = stop;
		if (leader->name_end > leader->name && post_at(reader, leader->name_end + 1) > leader->name_end + 1)
			leader->name_end = leader->name;	/* the name has a post of its own behind it */
	}
	/* "Anna Berg, vice-ministre norvégienne" */
	if (leader->name_end == leader->name && left > sentence->first && dlg_mark(reader, left - 1, ','))
	{
		leader->name = name_before(reader, left - 1, sentence->first);
		leader->name_end = left - 1;
		leader->post_end = stop;
	}
	if (leader->name_end <= leader->name)
		return false;
	leader->name = after_titles(reader, leader->name);
	leader->party =
		party_in(reader, party_from, leader->post_end > adjective ? leader->post_end : adjective, &other);
	if (leader->party == 0 && !other)
		leader->party = party_of_delegation(reader, sentence, leader->name < post ? leader->name : post);
	return leader->party || !other;
}

/* Does a verb of the sentence say that they chaired ("copresidieron", "a coprésidé")? */
static bool
tells_chairs(const Reader *reader, const Sentence *sentence)
{
	static const char *const starts[] = {"copresid", "coprésid", "copresied", "presidier", "presidid",
										 "présidé", "presiedut", "Vorsitz", NULL};

	for (uint32_t i = sentence->first; i < sentence->end; i++)
	{
		Slice		word = dlg_text(reader, i, i + 1);

		for (int k = 0; starts[k]; k++)
		{
			Slice		start = {starts[k], (uint32_t) strlen(starts[k])};

			if (word.len >= start.len && dlg_same((Slice) {word.data, start.len}, start))
				return true;
		}
	}
	return false;
}

/* Is somebody of the name listed, or of the party where the post is not that of a chair? */
static bool
is_listed(const Reader *reader, const Leader *list, int n, const Leader *leader)
{
	for (int i = 0; i < n; i++)
		if (dlg_same(dlg_text(reader, list[i].name, list[i].name_end),
					 dlg_text(reader, leader->name, leader->name_end)) ||
			(list[i].party == leader->party && !(leader->chair && list[i].chair)))
			return true;
	return false;
}

/* The one party of two that nobody listed is of; 0 where it cannot be told. */
static PartyCode
party_left(const Reader *reader, const Leader *list, int n)
{
	const PartyList *parties = &reader->statement->dialogue->parties;
	PartyCode	left = 0;

	for (uint32_t k = 0; k < parties->ncodes && parties->ncodes == 2; k++)
	{
		bool		taken = false;

		for (int i = 0; i < n; i++)
			taken |= list[i].party == parties->codes[k];
		if (!taken && left)
			return 0;
		left = taken ? left : parties->codes[k];
	}
	return left;
}

void
dlg_read_foreign_leaders(Reader *reader)
{
	Statement  *statement = reader->statement;
	Leader		list[LEADERS_MOST];
	int			n = 0;
	PartyCode	left;

	if (statement->dialogue == NULL)
		return;
	for (uint32_t s = 0, seen = 0; s < reader->nsentences && seen < SENTENCES_READ; s++)
	{
		const Sentence *sentence = &reader->sentences[s];
		BlockKind	kind = reader->blocks[dlg_block_of(reader, sentence)].kind;
		bool		chair = tells_chairs(reader, sentence);

		if (kind == BLOCK_BOILERPLATE || kind == BLOCK_TITLE || kind == BLOCK_HEADING)
			continue;
		seen++;
		for (uint32_t i = sentence->first; i < sentence->end && n < LEADERS_MOST;)
		{
			uint32_t	end = post_at(reader, i);
			Leader		leader;

			if (end > i && read_leader(reader, sentence, i, end, &leader))
			{
				leader.chair = chair;
				if (!is_listed(reader, list, n, &leader))
					list[n++] = leader;
				end = leader.name_end > end ? leader.name_end : end;
			}
			i = end > i ? end : i + 1;
		}
	}
	left = party_left(reader, list, n);
	for (int i = 0; i < n; i++)
	{
		Participant person = {.party = list[i].party ? list[i].party : left,
							  .role = list[i].chair ? ROLE_CHAIR : ROLE_HEAD};

		person.person = dlg_text(reader, list[i].name, list[i].name_end);
		person.position = dlg_text(reader, list[i].post, list[i].post_end);
		person.span = dlg_span(reader, list[i].name, list[i].name_end);
		DLG_PUSH(reader->arena, statement, participants, person);
	}
}
