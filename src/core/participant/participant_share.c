/*
 * participant_share.c: what the items of a list tell of one another.
 *
 * Persons share a plural post and a party told by "for", or hold it in the
 * order of their states; several posts before one name are one person's; bodies of a list for all delegations take the
 * side of the marked ones beside them.
 *
 * Invariant: entries keep their order.
 */
#include "participant_scene.h"
#include "person.h"

#define NAME_TOKENS 40			/* of a name that are looked through for a party */
#define COUNTERPART_TOKENS 60	/* between somebody and his counterpart */
#define RESPECTIVE 6			/* states whose ministers are named in their order */

/* The post in the singular: "Minister of Trade" of "Ministers of Trade", "Secretary" of "Secretaries". */
static Slice
singular(const Pieces *pieces, Slice post)
{
	int			head = 0;
	bool		ies;

	while (head < (int) post.len && !dlg_slice_holds(post, head, " of ") && !dlg_slice_holds(post, head, " for "))
		head++;
	if (head < 4 || post.data[head - 1] != 's')
		return post;
	ies = post.data[head - 3] == 'i' && post.data[head - 2] == 'e';
	return dlg_format(pieces->reader->arena, "%.*s%s%.*s", head - (ies ? 3 : 1), post.data, ies ? "y" : "",
					  (int) post.len - head, post.data + head);
}

/*
 * Reads "Ann Lee, Peru Tom Hill and Kenya Jim Fox" at piece i, behind a plural post and the first one's state: persons
 * who have that post, each behind his state; returns the piece after the last, or i where they are not two or more.
 */
static uint32_t
read_in_turn(const Pieces *pieces, uint32_t i, const Post *post, List *list)
{
	Slice		position = singular(pieces, dlg_text(pieces->reader, pieces->items[post->first].first,
													 pieces->items[post->end - 1].end));
	PartyCode	party = post->party;
	uint32_t	kept = list->nentries;
	uint32_t	at = i;
	uint32_t	end = i;

	for (;;)
	{
		uint32_t	name = at + (kind_at(pieces, at) == PIECE_WORD &&
			dlg_mark(pieces->reader, pieces->items[at].first, '-'));
		uint32_t	first = name + (kind_at(pieces, name) == PIECE_HONORIFIC);
		Entry		entry = {.is_person = true};

		at = dlg_name_run(pieces, first);
		if (at < first + 2)
			break;
		entry.person = (Person) {.position = position, .party = party,
			.name = dlg_text(pieces->reader, pieces->items[first].first, pieces->items[at - 1].end),
			.first = pieces->items[name].first, .end = pieces->items[at - 1].end};
		DLG_PUSH(pieces->reader->arena, list, entries, entry);
		end = at;
		at = dlg_after_separator(pieces, at);
		if (at == end)
			break;
		at += kind_at(pieces, at) == PIECE_THE;
		if (kind_at(pieces, at) != PIECE_PARTY)
			break;
		party = pieces->items[at++].party;
	}
	if (list->nentries > kept + 1)
		return end;
	list->nentries = kept;
	return i;
}

/*
 * Reads the names at piece i of `n` persons, who hold a post in the order of their states; returns the piece after the
 * last, or i where they are not as many.
 */
static uint32_t
read_names(const Pieces *pieces, uint32_t i, Slice position, const PartyCode *codes, uint32_t n, List *list)
{
	uint32_t	kept = list->nentries;
	uint32_t	at = i;
	uint32_t	next = i;

	for (uint32_t k = 0; k < n && (k == 0 || next > at); k++)
	{
		uint32_t	first = next + (kind_at(pieces, next) == PIECE_HONORIFIC);
		Entry		entry = {.is_person = true};

		at = dlg_name_run(pieces, first);
		if (at < first + 2)
			break;
		entry.person = (Person) {.position = position, .party = codes[k],
			.name = dlg_text(pieces->reader, pieces->items[first].first, pieces->items[at - 1].end),
			.first = pieces->items[next].first, .end = pieces->items[at - 1].end};
		DLG_PUSH(pieces->reader->arena, list, entries, entry);
		next = dlg_after_separator(pieces, at);
	}
	if (list->nentries == kept + n)
		return at;
	list->nentries = kept;
	return i;
}

/*
 * Reads "Chilean and Peruvian foreign ministers Ann Lee and Tom Hill" at piece i; returns the piece after the last,
 * or i
 * where it is no such thing.
 */
static uint32_t
read_adjectives(const Pieces *pieces, uint32_t i, List *list)
{
	PartyCode	codes[RESPECTIVE];
	uint32_t	n = 0;
	uint32_t	at = i;
	uint32_t	end;
	Slice		posts;
	Slice		one;
	Post		post;

	for (uint32_t next = i; n < RESPECTIVE &&
		kind_at(pieces, next) == PIECE_PARTY; next = dlg_after_separator(pieces, at))
	{
		if (n && next == at)
			break;
		codes[n++] = pieces->items[next].party;
		at = next + 1;
	}
	if (n < 2 || !dlg_read_post(pieces, at, false, &post) || post.party || post.at != post.end)
		return i;
	posts = dlg_text(pieces->reader, pieces->items[post.first].first, pieces->items[post.end - 1].end);
	one = singular(pieces, posts);
	if (dlg_same(one, posts))
		return i;
	at = post.at + (kind_at(pieces, post.at) == PIECE_COMMA);
	end = read_names(pieces, at, one, codes, n, list);
	return end > at ? end : i;
}

/* The plural post at piece i, in the singular, and the parties whose it is: "Ministers of Trade of Chile, Peru and Kenya". */
static bool
read_shared_post(const Pieces *pieces, uint32_t i, Post *post, Slice *position, PartyCode *codes, uint32_t *n, uint32_t *end)
{
	Slice		posts;
	uint32_t	next;

	if (!dlg_read_post(pieces, i, false, post) || post->party == 0 || post->first > i)
		return false;
	posts = dlg_text(pieces->reader, pieces->items[post->first].first, pieces->items[post->end - 1].end);
	*position = singular(pieces, posts);
	if (dlg_same(*position, posts))
		return false;
	*end = post->at;
	*n = 0;
	for (codes[(*n)++] = post->party; *n < RESPECTIVE && (next = dlg_after_separator(pieces, *end)) > *end; (*n)++)
	{
		next += kind_at(pieces, next) == PIECE_THE;
		if (kind_at(pieces, next) != PIECE_PARTY)
			break;
		codes[*n] = pieces->items[next].party;
		*end = next + 1;
	}
	return true;
}

/*
 * Reads ", Ann Lee, and of Kenya, Jim Fox" or "(Ann Lee) and Kenya (Jim Fox)" at piece i, behind a plural post and the
 * first one's state; returns the piece after the last, or i where they are not two or more.
 */
static uint32_t
read_each_behind(const Pieces *pieces, uint32_t i, Slice position, PartyCode party, List *list)
{
	uint32_t	kept = list->nentries;
	uint32_t	end = i;

	for (uint32_t at = i; kind_at(pieces, at) == PIECE_COMMA || kind_at(pieces, at) == PIECE_OPEN;)
	{
		bool		open = kind_at(pieces, at) == PIECE_OPEN;
		uint32_t	behind = read_names(pieces, at + 1, position, &party, 1, list);

		if (behind == at + 1 || (open && kind_at(pieces, behind) != PIECE_CLOSE))
			break;
		end = behind + open;
		at = dlg_after_separator(pieces, end);
		at += at < pieces->nitems && dlg_piece_is(pieces, at, "of");
		at += kind_at(pieces, at) == PIECE_THE;
		if (kind_at(pieces, at) != PIECE_PARTY)
			break;
		party = pieces->items[at++].party;
	}
	if (list->nentries > kept + 1)
		return end;
	list->nentries = kept;
	return i;
}

/*
 * Reads "Ann Lee and Tom Hill, the foreign ministers of Chile and Peru respectively" at piece i; returns the piece after
 * it, or i where it is no such thing.
 */
static uint32_t
read_names_before(const Pieces *pieces, uint32_t i, List *list)
{
	PartyCode	codes[RESPECTIVE];
	uint32_t	n = 0;
	uint32_t	named = 0;
	uint32_t	end = i;
	Slice		position;
	Post		post;

	for (uint32_t next = i; named <= RESPECTIVE && (named == 0 || next > end); next = dlg_after_separator(pieces, end), named++)
	{
		uint32_t	first = next + (kind_at(pieces, next) == PIECE_HONORIFIC);
		uint32_t	run = dlg_name_run(pieces, first);

		if (run < first + 2)
			break;
		end = run;
	}
	if (named < 2 || kind_at(pieces, end) != PIECE_COMMA ||
		!read_shared_post(pieces, end + 1 + (kind_at(pieces, end + 1) == PIECE_THE), &post, &position, codes, &n, &end) ||
		n != named || read_names(pieces, i, position, codes, n, list) == i)
		return i;
	end += kind_at(pieces, end) == PIECE_COMMA && end + 1 < pieces->nitems && dlg_piece_is(pieces, end + 1, "respectively");
	return end + (end < pieces->nitems && dlg_piece_is(pieces, end, "respectively"));
}

/* Reads "of the two countries, Ann Lee and Tom Hill" behind a plural post: its holders; i where it is no such thing. */
static uint32_t
read_of_both(const Pieces *pieces, uint32_t i, const Post *post, List *list)
{
	uint32_t	at = post->first + 1;
	uint32_t	end;
	Slice		posts;
	Slice		position;

	/* in small letters the post takes in what it is of */
	while (at < post->at && !(dlg_piece_is(pieces, at, "of") && at + 1 < pieces->nitems &&
							  ONE_OF(pieces->reader, pieces->items[at + 1].first, "the", "both", "our")))
		at++;
	posts = dlg_text(pieces->reader, pieces->items[post->first].first, pieces->items[at - 1].end);
	position = singular(pieces, posts);
	if (post->party || dlg_same(position, posts) || at + 1 >= pieces->nitems || !dlg_piece_is(pieces, at, "of"))
		return i;
	for (at++; at < pieces->nitems && ONE_OF(pieces->reader, pieces->items[at].first, "the", "both", "two", "our");)
		at++;
	if (at + 1 >= pieces->nitems || !ONE_OF(pieces->reader, pieces->items[at].first, "countries", "sides", "nations", "states") ||
		kind_at(pieces, at + 1) != PIECE_COMMA)
		return i;
	end = read_names(pieces, at + 2, position, (PartyCode[2]) {0}, 2, list);
	return end > at + 2 ? end : i;
}

uint32_t
dlg_read_respective(const Pieces *pieces, uint32_t i, List *list)
{
	PartyCode	codes[RESPECTIVE];
	uint32_t	n;
	uint32_t	next = i + (kind_at(pieces, i) == PIECE_THE);
	uint32_t	at = read_adjectives(pieces, next, list);
	Slice		position;
	Post		post;

	if (at > next || (at = read_names_before(pieces, i, list)) > i)
		return at;
	if (dlg_read_post(pieces, next, false, &post) && (at = read_of_both(pieces, next, &post, list)) > next)
		return at;
	if (!read_shared_post(pieces, next, &post, &position, codes, &n, &at))
		return i;
	if ((next = read_in_turn(pieces, post.at, &post, list)) > post.at ||
		(next = read_each_behind(pieces, post.at, position, post.party, list)) > post.at)
		return next;
	if (n < 2 || kind_at(pieces, at) != PIECE_COMMA)
		return i;
	next = read_names(pieces, at + 1, position, codes, n, list);
	return next > at + 1 ? next : i;
}

/* "A and B for Japan": the party that "for" tells is also theirs who stand before. */
static void
share_sent(List *list)
{
	for (uint32_t i = list->nentries; i-- > 1;)
	{
		const Person *person = &list->entries[i].person;
		Entry	   *before = &list->entries[i - 1];

		if (list->entries[i].is_person && person->sent && before->is_person && before->person.party == 0)
		{
			before->person.party = person->party;
			before->person.sent = true;
		}
	}
}

/*
 * Persons who share a plural post share the body and party told behind the last, too: "Senior Directors A, B and C
 * from the Council".
 */
void
dlg_share_posts(const Pieces *pieces, List *list)
{
	uint32_t	end;

	share_sent(list);
	for (uint32_t i = 0; i < list->nentries; i = end)
	{
		const Person *first = &list->entries[i].person;
		const Person *last;
		Slice		position = first->position;

		end = i + 1;
		if (!list->entries[i].is_person || !first->plural || position.len == 0)
			continue;
		while (end < list->nentries && list->entries[end].is_person &&
			   dlg_same(list->entries[end].person.position, position))
			end++;
		last = &list->entries[end - 1].person;
		for (uint32_t k = i; k < end; k++)
		{
			Person	   *person = &list->entries[k].person;

			if (person->body.name.data == NULL)
			{
				person->body = last->body;
				person->party = person->party ? person->party : last->party;
			}
			person->position = singular(pieces, position);
		}
	}
}

/* Does a comma stand between a person's name and the post behind it? */
static bool
follows_name(const Reader *reader, const Person *person)
{
	for (uint32_t i = person->first; i < person->post; i++)
		if (dlg_mark(reader, i, ','))
			return true;
	return false;
}

/*
 * Several posts before one name are one person's: "China's State Councilor and
 * Minister of Security Ann Lee".  A post with a party or a "the" of its own
 * begins anew, but for one in a group: "the President of Chile and G9 Chair, Ana Rojas".
 */
void
dlg_join_posts(const Pieces *pieces, List *list)
{
	uint32_t	kept = 0;
	bool		open = false;	/* the last entry kept is a post that waits for its holder */

	for (uint32_t i = 0; i < list->nentries; i++)
	{
		Entry		entry = list->entries[i];
		Person	   *person = &entry.person;
		bool		post = entry.is_person && !person->plural && person->position.data;
		const Person *before = kept ? &list->entries[kept - 1].person : NULL;
		PartyCode	side = !open ? 0 : before->party ? before->party : before->body.party;
		bool		group = post && side && person->party &&
			dlg_slice_is(dlg_lexicon_party_kind(pieces->reader->lexicon, person->party), "grouping");

		/* "Minister of Trade and Minister for Women of Chile Ann Lee": the party stands behind both */
		if (open && post && !follows_name(pieces->reader, person) && !dlg_is(pieces->reader, person->first, "the") &&
			(person->party == 0 || group || (person->post == person->first && before->party == 0)))
		{
			kept--;
			person->post = before->post;
			person->position = dlg_text(pieces->reader, person->post, person->post_end);
			if (person->party == 0 || group)
				person->party = group ? side : before->party;
			person->first = before->first;
		}
		open = post && person->name.data == NULL;
		list->entries[kept++] = entry;
	}
	list->nentries = kept;
}

/* The one party of the dialogue in a body's own name, before any "of" or "for"; 0 where none is. */
static PartyCode
party_in_name(const Reader *reader, const Body *body)
{
	PartyCode	told = 0;

	for (uint32_t i = body->core; i < body->core_end && i < body->core + NAME_TOKENS; i++)
	{
		PartyCode	party = dlg_party_at(reader, i, false, NULL);

		if (dlg_is(reader, i, "of") || dlg_is(reader, i, "for"))
			break;
		if (party == 0 || party == told || !dlg_party_has(&reader->statement->dialogue->parties, party))
			continue;
		if (told)
			return 0;
		told = party;
	}
	return told;
}

/* Gives the open bodies of a list the party of the one before. */
static void
share_onward(List *list)
{
	PartyCode	side = 0;

	for (uint32_t i = 0; i < list->nentries; i++)
		if (list->entries[i].body.party)
			side = list->entries[i].body.party;
		else
			list->entries[i].body.party = side;
}

/* The same of the one behind. */
static void
share_back(List *list)
{
	PartyCode	side = 0;

	for (uint32_t i = list->nentries; i-- > 0; side = list->entries[i].body.party)
		if (list->entries[i].body.party == 0)
			list->entries[i].body.party = side;
}

void
dlg_share_sides(const Pieces *pieces, List *list)
{
	PartyCode	side = 0;
	bool		several = false;
	uint32_t	told = 0;		/* the first body whose party is told */

	for (uint32_t i = 0; i < list->nentries; i++)
	{
		Body	   *body = &list->entries[i].body;

		if (list->entries[i].is_person)
			return;
		if (body->party == 0)
			body->party = party_in_name(pieces->reader, body);
		if (body->party == 0)
			body->party = dlg_home_of(pieces->reader, body->name);
		several |= side && body->party && body->party != side;
		side = body->party ? body->party : side;
	}
	/* one side marked, and the rest may be anybody's */
	if (!several)
		return;
	/* "A and B of Chile, and C and D of Peru" tell the side behind, others before */
	while (list->entries[told].body.party == 0)
		told++;
	if (told == 0 || !dlg_is(pieces->reader, list->entries[told].body.core_end, "of"))
		share_onward(list);
	share_back(list);
	share_onward(list);
}

bool
dlg_tells_parties(const List *list)
{
	uint32_t	told = 0;

	for (uint32_t i = 0; i < list->nentries; i++)
		told += list->entries[i].is_person && list->entries[i].person.name.data && list->entries[i].person.party;
	return dlg_count_persons(list) > 1 && told + 1 >= dlg_count_persons(list);
}

bool
dlg_ends_abroad(const Pieces *pieces, const List *list)
{
	bool		abroad = false;

	for (uint32_t i = 1; i < list->nentries; i++)
		abroad |= list->entries[i].is_person &&
			dlg_party_has(&pieces->reader->statement->dialogue->parties, list->entries[i].person.party);
	return abroad && list->entries[0].is_person && list->entries[0].person.party == 0;
}

void
dlg_share_with_counterparts(Finding *finding)
{
	Found	   *rows = finding->rows;

	for (uint32_t i = 1; i < finding->nrows; i++)
	{
		uint32_t	n = 0;		/* counterparts named one after the other */
		uint32_t	before = 1;	/* persons of the list that ends before them */

		while (i + n < finding->nrows && rows[i + n].counterpart == n + 1)
			n++;
		while (before < n && before < i && rows[i - before - 1].list == rows[i - 1].list &&
			   rows[i - before - 1].row.person.data)
			before++;
		for (uint32_t k = 0; k < n; k++)
		{
			const Found *peer = &rows[before == n ? i - n + k : i - 1];

			if (peer->row.person.data && rows[i].first < peer->first + COUNTERPART_TOKENS)
				rows[i + k].shared = peer->row.position;
		}
	}
}
