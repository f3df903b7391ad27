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
#include "participant_foreign.h"

#include <string.h>

#include "core/foreign/foreign_cue.h"

#define NAME_MOST 7				/* tokens of a name */
#define POST_MOST 18			/* tokens of a post */
#define FIELDS_GAP 6			/* tokens of a field of a list that "und" closes */
#define LATE_NAME 3				/* tokens of a name that stands behind more than its post's first words */
#define SENTENCES_READ 14

/* Ranks that stand before a name, whatever post follows it. */
static const char *const ranks[] = {"botschafter", "botschafterin", "embajador", "embajadora", "ambassadeur",
									"ambassadrice", "embaixador", "embaixadora", "ambasciatore", "ambasciatrice", NULL};

/* May token i be a word of a person's name? */
static bool
is_name_word(const Reader *reader, uint32_t i)
{
	const Token *token = &reader->tokens[i];
	const LexEntry *party = dlg_match(reader, i, LEX_PARTY, NULL);

	return i < reader->ntokens && token->kind == TOKEN_WORD && token->flags & TOKEN_CAPITAL &&
		/* "Javier Franco" is nobody French */
		(party == NULL || (dlg_slice_is(party->text, "prefix") && !dlg_mark(reader, i + 1, '-'))) &&
		/* "Marco" is no month where no day stands before it */
		!(i > 0 && reader->tokens[i - 1].kind == TOKEN_NUMBER && dlg_match(reader, i, LEX_MONTH, NULL)) &&
		!dlg_match(reader, i, LEX_WEEKDAY, NULL) && !dlg_match(reader, i, LEX_MEETING, NULL) &&
		!dlg_match(reader, i, LEX_BODY, NULL) && !dlg_match(reader, i, LEX_POST, NULL) &&
		!dlg_match(reader, i, LEX_OFFICE, NULL) && !dlg_match(reader, i, LEX_ORGANISATION, NULL) &&
		!dlg_match(reader, i, LEX_HONORIFIC, NULL) && !dlg_match(reader, i, LEX_STOPWORD, NULL) &&
		!dlg_match(reader, i, LEX_FIELD, NULL) && !dlg_match(reader, i, LEX_INSTRUMENT, NULL) &&
		!dlg_match(reader, i, LEX_DELEGATE, NULL) && !dlg_foreign_cue(reader, i, "counterpart");
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
	/* "Luís Montenegro" */
	if (words == 1 && end < limit && reader->tokens[end].flags & TOKEN_CAPITAL &&
		dlg_match(reader, end, LEX_PARTY, NULL) &&
		(end + 1 == limit || reader->tokens[end + 1].kind == TOKEN_PUNCT))
		return end + 1;
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
										  "direktorin", "leiter", "leiterin", "präsident", "präsidentin", "kanzler",
										  "kanzlerin", NULL};
	Slice		word = dlg_text(reader, i, i + 1);

	/* "Delegationsleiter war der Direktor" */
	if (ONE_OF(reader, i + 1, "war", "waren", "ist"))
		return false;
	for (int k = 0; endings[k]; k++)
	{
		uint32_t	n = (uint32_t) strlen(endings[k]);

		if (word.len >= n && memcmp(word.data + word.len - n + 1, endings[k] + 1, n - 1) == 0 &&
			(word.data[word.len - n] | 0x20) == endings[k][0])
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

/*
 * "für Klima, | Energie und Verkehr", "du Commerce, | de l'Industrie et des Mines": does a list of fields go on behind
 * the comma at token i?
 */
static bool
fields_go_on(const Reader *reader, uint32_t i, uint32_t limit)
{
	if (ONE_OF(reader, i + 1, "de", "du", "des", "del"))
		return reader->tokens[i + 2].kind == TOKEN_WORD && name_end(reader, i + 3, limit) < i + 5;
	for (uint32_t k = i + 1; k < limit && k < i + FIELDS_GAP &&
		 (reader->tokens[k].kind != TOKEN_PUNCT || dlg_mark(reader, k, '-')); k++)
		if (dlg_is(reader, k, "und"))
			return k > i + 1 && k + 1 < limit && reader->tokens[k + 1].flags & TOKEN_CAPITAL &&
				post_at(reader, k + 1) == k + 1;
	return false;
}

/* Does a verb stand at token i that no post goes on over: "ambassadeur au Chili | s'est rendu"? */
static bool
is_finite(const Reader *reader, uint32_t i)
{
	return ONE_OF(reader, i, "ont", "sont", "s'est", "est", "han", "fue", "fueron", "wurde", "wurden", "hat", "haben",
				  "foi", "foram", "ha", "hanno") ||
		(reader->elides && ONE_OF(reader, i, "a", "s'"));
}

/* The mark at which the words that belong to a post end; a hyphen inside a word is none. */
uint32_t
dlg_leader_post_end(const Reader *reader, uint32_t i, uint32_t limit)
{
	uint32_t	end = i;
	bool		fields = false;

	while (end < limit && end < i + POST_MOST &&
		   (reader->tokens[end].kind != TOKEN_PUNCT || (end == i + 1 && dlg_is(reader, i, "stellv")) ||
			((fields || ONE_OF(reader, end + 1, "de", "du", "des", "del")) && dlg_mark(reader, end, ',') &&
			 fields_go_on(reader, end, limit)) ||
			(dlg_mark(reader, end, '-') && !(reader->tokens[end].flags & TOKEN_SPACE))))
	{
		uint32_t	next = end + 1;

		/* French: "ministre des Affaires étrangères | et M. Paul Roux" */
		if (reader->elides && end > i && dlg_is(reader, end, "et") &&
			name_end(reader, after_titles(reader, next), limit) > after_titles(reader, next) + 1)
			break;
		if (end > i && is_finite(reader, end))
			break;
		fields |= dlg_is(reader, end++, "für");
	}
	return end;
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

/* The name at token i, behind titles and a rank; *end is the token after it, or where it would begin. */
uint32_t
dlg_leader_name(const Reader *reader, uint32_t i, uint32_t limit, uint32_t *end)
{
	uint32_t	first = after_titles(reader, i + dlg_is_any(reader, i, ranks));

	*end = name_end(reader, first, limit);
	return first;
}

/* Does a post stand at token i, or behind what belongs to it: "stellv. Leiter der Abteilung"? */
static bool
opens_post(const Reader *reader, uint32_t i)
{
	return post_at(reader, i) > i || (dlg_mark(reader, i + 1, '.') && post_at(reader, i + 2) > i + 2) ||
		post_at(reader, i + 1) > i + 1;
}

/*
 * Finds the name that goes with the post at tokens [post, end), behind it, behind a comma after it or before it, and
 * how far the post's words go; false where none does.
 */
static bool
find_name(const Reader *reader, const Sentence *sentence, uint32_t post, uint32_t end, uint32_t adjective,
		  Leader *leader)
{
	uint32_t	stop = dlg_leader_post_end(reader, end, sentence->end);
	uint32_t	left = post;

	while (left > sentence->first && post - left < 4 && reader->tokens[left - 1].kind == TOKEN_WORD)
		left--;
	leader->name = dlg_leader_name(reader, adjective, sentence->end, &leader->name_end);
	/* "Botschafter Paul Roux, Beauftragter für Cyberpolitik" */
	if (leader->name_end > leader->name && dlg_is_any(reader, post, ranks) && dlg_mark(reader, leader->name_end, ',') &&
		opens_post(reader, leader->name_end + 1))
	{
		leader->post = leader->name_end + 1 +
			ONE_OF(reader, leader->name_end + 1, "dem", "der", "den", "die", "le", "la", "el", "l'");
		leader->post_end = dlg_leader_post_end(reader, leader->post, sentence->end);
	}
	/* "le ministre des Affaires étrangères Paul Roux" */
	for (uint32_t i = adjective + 1; leader->name_end == leader->name && i < stop; i++)
		if ((reader->tokens[i - 1].flags & TOKEN_CAPITAL
			 ? reader->tokens[i - 1].flags & TOKEN_UPPER && i > adjective + 1
			 : reader->tokens[i - 1].end - reader->tokens[i - 1].start > 4 &&
				!dlg_match(reader, i, LEX_FIELD, NULL) && !ONE_OF(reader, i - 1, "degli", "della", "dello", "delle")) &&
			(leader->name_end = name_end(reader, i, stop)) > i && leader->name_end <= i + LATE_NAME)
		{
			leader->name = i;
			leader->post_end = i;
		}
		else
			leader->name_end = leader->name;
	/* "secretario del Programa (PPI), Juan Soto" */
	if (leader->name_end == leader->name && dlg_mark(reader, stop, '(') && dlg_mark(reader, stop + 2, ')'))
		stop += 3;
	/* "Ministra de Comercio de Chile, Ana Soto," */
	if (leader->name_end == leader->name && dlg_mark(reader, stop, ','))
	{
		leader->name = dlg_leader_name(reader, stop + 1, sentence->end, &leader->name_end);
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
	return true;
}

/*
 * Takes the body and the state at its end off a post: "Director im indischen Außenministerium", "Ministra de Comercio
 * de Chile".
 */
static void
trim_post(Reader *reader, Leader *leader)
{
	static const char *const joins[] = {"de", "del", "du", "des", "do", "da", "della", "dell", "dell'", "di", "la",
										"el", "l'", "d'", "der", "von", "los", "las", "les", "gobierno", "gouvernement",
										"governo", "república", "republica", "federativa", "federal", "oriental",
										"bolivariana", "plurinacional", "république", "fédérative", "fédérale",
										"islamique", "royaume", "reino", "republik", "föderativen", "bundesrepublik",
										"königreichs", "repubblica", "regno", "of", "the", NULL};
	uint32_t	body = dlg_foreign_body_of(reader, leader->post, leader->post_end, &leader->body);
	uint32_t	end;
	bool		other = false;
	uint32_t	least = leader->post + (ONE_OF(reader, leader->post, "chef", "cheffe", "jefe", "jefa") ? 3 : 1);

	if (body > leader->post && body < leader->post_end)
		leader->post_end = body;
	else
		leader->body = NO_SLICE;
	for (uint32_t i = leader->post + 1; i < leader->post_end; i++)
		if (dlg_match(reader, i, LEX_PARTY, &end) && end == leader->post_end &&
			!ONE_OF(reader, i - 1 - ONE_OF(reader, i - 1, "la", "el", "l'"), "au", "aux", "en", "in", "em", "ante") &&
			dlg_leader_party(reader, i, i + 1, &other))
		{
			leader->post_end = i;
			while (leader->post_end > least && dlg_is_any(reader, leader->post_end - 1, joins))
				leader->post_end--;
			return;
		}
}

/*
 * "ambassadeur pour le numérique, ministère des Armées du Japon": the body behind the comma after a post, and its
 * party.
 */
static void
body_behind(Reader *reader, const Sentence *sentence, Leader *leader)
{
	uint32_t	limit = leader->post_end + POST_MOST < sentence->end ? leader->post_end + POST_MOST : sentence->end;
	uint32_t	stop;
	Slice		body = NO_SLICE;

	if (leader->body.data || leader->post < leader->name || !dlg_mark(reader, leader->post_end, ','))
		return;
	stop = dlg_leader_post_end(reader, leader->post_end + 1, limit);
	if (dlg_foreign_body_of(reader, leader->post_end, stop, &body) != leader->post_end + 1 || body.data == NULL)
		return;
	leader->body = body;
	if (dlg_mark(reader, stop, '(') && dlg_mark(reader, stop + 2, ')'))
		stop = dlg_leader_post_end(reader, stop + 3, limit);
	if (leader->party == 0)
		leader->party = dlg_leader_party(reader, leader->post_end, stop, &(bool) {false});
}

/* Reads the person that the post at tokens [post, end) tells of. */
static bool
read_leader(Reader *reader, const Sentence *sentence, uint32_t post, uint32_t end, Leader *leader)
{
	uint32_t	adjective = end;
	uint32_t	party_from = post > sentence->first + 3 ? post - 3 : sentence->first;
	bool		other = false;

	*leader = (Leader) {.post = post, .post_end = end};
	/* "empfing Staatssekretär Paul Roux die Delegation": a call paid, not the meeting */
	if (post > sentence->first && ONE_OF(reader, post - 1, "empfing"))
		return false;
	/* "la canciller noruega Anna Berg" */
	if (!dlg_match(reader, end, LEX_PARTY, &adjective))
		adjective = end;
	if (!find_name(reader, sentence, post, end, adjective, leader))
		return false;
	leader->party =
		dlg_leader_party(reader, post, leader->post_end > adjective ? leader->post_end : adjective, &other);
	if (leader->party == 0)
		leader->party = dlg_leader_party(reader, party_from, post, &other);
	if (leader->party == 0)
		leader->party = dlg_delegation_party(reader, sentence, leader->name < post ? leader->name : post, &leader->sent);
	/* "le ministre Ali Diallo du Mali" */
	if (leader->party == 0 && (dlg_mark(reader, leader->name_end, '(') ||
		ONE_OF(reader, leader->name_end, "de", "du", "des", "del", "da", "do", "von", "aus")))
		leader->party = dlg_leader_party(reader, leader->name_end + 1, leader->name_end + 3, &other);
	trim_post(reader, leader);
	body_behind(reader, sentence, leader);
	return leader->party || !other;
}

/*
 * From which token on those named in a sentence chaired: its end where none did, behind the participle where one tells
 * by whom ("presidida por la canciller").
 */
static uint32_t
chaired_from(const Reader *reader, const Sentence *sentence)
{
	for (uint32_t i = sentence->first; i < sentence->end; i++)
		if (dlg_foreign_cue(reader, i, "chair"))
			return dlg_foreign_cue(reader, i + 1, "by") ? i : sentence->first;
	return sentence->end;
}

/* Does the sentence hold a cue: that something was founded once? */
static bool
tells(const Reader *reader, const Sentence *sentence, const char *cue)
{
	for (uint32_t i = sentence->first; i < sentence->end; i++)
		if (dlg_foreign_cue(reader, i, cue))
			return true;
	return false;
}

/* Is somebody of the name listed, or of the party where the post is not that of a chair? */
static bool
is_listed(const Reader *reader, const Leader *list, int n, const Leader *leader)
{
	uint32_t	open = 0;

	for (int i = 0; i < n; i++)
	{
		if (dlg_same(dlg_text(reader, list[i].name, list[i].name_end),
					 dlg_text(reader, leader->name, leader->name_end)) ||
			(list[i].party && list[i].party == leader->party && !leader->member && !(leader->chair && list[i].chair)))
			return true;
		open += list[i].party == 0;
	}
	return leader->party == 0 && open >= reader->statement->dialogue->parties.ncodes;
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

/*
 * "A. Roux dirigeait la délégation chilienne", "Le Chili était représenté par A. Roux": the party of the one leader
 * of a sentence, where what stands around him tells it; else 0.
 */
static PartyCode
party_around(const Reader *reader, const Sentence *sentence)
{
	bool		other = false;
	bool		told = false;
	PartyCode	party = dlg_delegation_party(reader, sentence, sentence->end, &told);

	return party || !tells(reader, sentence, "represent") ? party
		: dlg_leader_party(reader, sentence->first, sentence->end, &other);
}

/*
 * Lists the persons of one sentence; `before` is the party of the delegation that the sentence before spoke of,
 * *members that whose members it listed.
 */
static int
read_sentence(Reader *reader, const Sentence *sentence, PartyCode before, PartyCode *members, Leader *list, int n)
{
	uint32_t	chaired = chaired_from(reader, sentence);
	uint32_t	from;			/* members are listed from there on */
	PartyCode	whole = dlg_made_up_of(reader, sentence, &from);
	PartyCode	list_of = 0;	/* whose members the sentence has begun to list */
	int			known = n;
	bool		other = false;

	if (dlg_leader_party(reader, sentence->first, sentence->end, &other) || other)
		before = 0;
	/* "Así como el director …": the list of the sentence before goes on */
	if (whole == 0 && ONE_OF(reader, sentence->first, "así", "ainsi", "assim", "sowie"))
	{
		whole = *members;
		from = sentence->first;
	}
	*members = whole;
	for (uint32_t i = sentence->first; i < sentence->end && n < LEADERS_MOST;)
	{
		uint32_t	end = post_at(reader, i);
		Leader		shared[LEADERS_MOST];
		int			several = dlg_shared_leaders(reader, sentence, i, shared);
		Leader		leader;
		PartyCode	team = i < from ? 0 : whole ? whole : n > known ? list[n - 1].party : 0;
		bool		told = false;

		for (int k = 0; k < several && n < LEADERS_MOST; k++)
		{
			shared[k].chair = i >= chaired;
			if (shared[k].party == 0)
				shared[k].party = team ? team : dlg_delegation_party(reader, sentence, i, &told);
			if (!is_listed(reader, list, n, &shared[k]))
				list[n++] = shared[k];
			end = shared[k].name_end;
			list_of = shared[k].member ? shared[k].party : 0;
		}
		if (several == 0 && end > i && read_leader(reader, sentence, i, end, &leader))
		{
			leader.chair = i >= chaired && !leader.sent;
			/* "el presidente de Chile, A, y su ministro, B" */
			if (team == 0 && n > known && i > sentence->first &&
				ONE_OF(reader, i - 1, "su", "son", "sa", "sein", "seine", "sua", "seu"))
				team = list[n - 1].party;
			leader.member = team || (list_of && leader.party == 0);
			leader.party = team ? team : leader.party ? leader.party : list_of ? list_of : before;
			if (!is_listed(reader, list, n, &leader))
				list[n++] = leader;
			end = leader.name_end > end ? leader.name_end : end;
			end = leader.post > leader.name ? leader.post_end : end;
		}
		i = end > i ? end : i + 1;
	}
	if (n == known + 1 && list[known].party == 0)
		list[known].party = party_around(reader, sentence);
	return n;
}

/* The one state in a dialogue, as no organisation has a minister; 0 where several are, or it is no minister. */
static PartyCode
party_of_minister(const Reader *reader, const Leader *leader)
{
	const PartyList *parties = &reader->statement->dialogue->parties;
	PartyCode	state = 0;
	uint32_t	states = 0;

	for (uint32_t k = 0; k < parties->ncodes; k++)
		if (dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, parties->codes[k]), "state"))
		{
			state = parties->codes[k];
			states++;
		}
	if (states != 1 || leader->post_end <= leader->post)
		return 0;
	for (uint32_t i = leader->post; i < leader->post_end && i < leader->post + 2; i++)
		if (ONE_OF(reader, i, "ministre", "ministro", "ministra", "minister", "ministerin", "canciller", "viceministro",
				   "viceministra", "vicecanciller"))
			return state;
	return 0;
}

/* The row of a person. */
static Participant
row_of(Reader *reader, const Leader *leader, PartyCode left)
{
	Participant person = {.party = leader->party ? leader->party : left,
						  .role = leader->member ? ROLE_MEMBER : leader->chair ? ROLE_CHAIR : ROLE_HEAD};
	Slice		rest = dlg_text(reader, leader->post + 1, leader->post_end);

	person.person = dlg_text(reader, leader->name, leader->name_end);
	if (leader->post_end > leader->post)
		person.position = dlg_text(reader, leader->post, leader->post_end);
	if (leader->singular)
		person.position = dlg_format(reader->arena, "%s%s%.*s", leader->singular, rest.len ? " " : "",
									 leader->post_end > leader->post + 1 ? (int) rest.len : 0, rest.data);
	person.organisation = leader->body;
	person.span = dlg_span(reader, leader->name, leader->name_end);
	return person;
}

void
dlg_read_foreign_leaders(Reader *reader)
{
	Statement  *statement = reader->statement;
	Leader		list[LEADERS_MOST];
	int			n = 0;
	PartyCode	left;
	PartyCode	before = 0;
	PartyCode	members = 0;

	if (statement->dialogue == NULL)
		return;
	/* the sentence that tells of the meeting first, then all others */
	for (uint32_t s = 0, seen = 0; s <= reader->nsentences && seen < SENTENCES_READ; s++)
	{
		const Sentence *own = dlg_sentence_at(reader, dlg_token_at(reader, statement->dialogue->span.start));
		const Sentence *sentence = s ? &reader->sentences[s - 1] : own;
		BlockKind	kind = reader->blocks[dlg_block_of(reader, sentence)].kind;
		PartyCode	sender;
		bool		told = false;

		if ((s && sentence == own) || kind == BLOCK_BOILERPLATE || kind == BLOCK_TITLE || kind == BLOCK_HEADING)
			continue;
		seen++;
		if (tells(reader, sentence, "founded"))
			continue;
		n = read_sentence(reader, sentence, before, &members, list, n);
		sender = dlg_delegation_party(reader, sentence, sentence->end, &told);
		before = told ? sender : 0;
	}
	left = party_left(reader, list, n);
	for (int i = 0; i < n; i++)
		if (list[i].party == 0)
			list[i].party = party_of_minister(reader, &list[i]);
	for (int i = 1; i < n; i++)
		for (int k = i; k > 0 && list[k].name < list[k - 1].name; k--)
		{
			Leader		later = list[k - 1];

			list[k - 1] = list[k];
			list[k] = later;
		}
	for (int i = 0; i < n; i++)
		DLG_PUSH(reader->arena, statement, participants, row_of(reader, &list[i], left));
}
