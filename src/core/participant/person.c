/*
 * person.c: reads one person with post and body from pieces.
 *
 * The post stands before the name ("Secretary of State Ann Miller"), after
 * it between commas ("Ann Miller, Secretary of State, …"), or before it
 * with a comma ("Ambassador for …, Mary Stone"); the body stands before the
 * post, in its "of", "at" or "in", or after it with its parent.  A name is a
 * run of capitalised words that the lexicon does not place.
 *
 * Invariant: what is read of a person never goes past the pieces' end, and
 * each piece is looked at a bounded number of times.
 */
#include "person.h"

#include <string.h>

/* Takes what a post says over to the person. */
static void
take_post(const Pieces *pieces, const Post *post, Person *person)
{
	person->post = pieces->items[post->first].first;
	person->post_end = pieces->items[post->end - 1].end;
	person->position = dlg_text(pieces->reader, person->post, person->post_end);
	if (post->body.name.data)
		person->body = post->body;
	if (post->party)
		person->party = post->party;
}

/* Reads "of Japan (ROK)", "from the Ministry", "(Australia)" right after a name. */
static void
read_origin(const Pieces *pieces, Person *person, uint32_t *at)
{
	uint32_t	next = *at;
	bool        of = dlg_piece_is(pieces, next, "of") || dlg_piece_is(pieces, next, "from") ||
			  dlg_piece_is(pieces, next, "for");
	bool		open = kind_at(pieces, next) == PIECE_OPEN;

	next++;
	if ((of || open) && kind_at(pieces, next) == PIECE_THE)
		next++;
	if ((of || open) && kind_at(pieces, next) == PIECE_PARTY &&
		(open ? kind_at(pieces, next + 1) == PIECE_CLOSE
			  : kind_at(pieces, next + 1) != PIECE_FIELD && kind_at(pieces, next + 1) != PIECE_BODY &&
					kind_at(pieces, next + 1) != PIECE_POSSESSIVE &&
					kind_at(pieces, next + 1) != PIECE_DELEGATE))
	{
		person->party = pieces->items[next].party;
		person->sent = dlg_piece_is(pieces, *at, "for");
		*at = next + 1 + open;
		if (kind_at(pieces, *at) == PIECE_BRIEF)
			++*at;
	}
}

/* Takes the subject between commas into a post: "Assistant Secretary, Trade Policy, Ministry of …". */
static void
take_subject(const Pieces *pieces, Post *post)
{
	uint32_t	k = post->at + 1;
	uint32_t	end;
	Body		body;

	if (kind_at(pieces, post->at) != PIECE_COMMA || post->at != post->end)
		return;
	while (kind_at(pieces, k) == PIECE_FIELD || (kind_at(pieces, k) == PIECE_AND && k > post->at + 1))
		k++;
	if (k > post->at + 1 && kind_at(pieces, k) == PIECE_COMMA && kind_at(pieces, k - 1) == PIECE_FIELD &&
		dlg_read_body(pieces, k + 1, &body, &end) && !body.bare && kind_at(pieces, end) != PIECE_OFFICE)
		post->at = post->end = k;
}

/* The party at piece i, or that whose capital stands there: "Seoul's envoy"; 0 where none does. */
static PartyCode
owning_party(const Pieces *pieces, uint32_t i)
{
	uint32_t	end;

	if (kind_at(pieces, i) == PIECE_PARTY)
		return pieces->items[i].party;
	return kind_at(pieces, i) == PIECE_NAME || kind_at(pieces, i) == PIECE_FIELD
			   ? dlg_party_at(pieces->reader, pieces->items[i].first, true, &end) : 0;
}

/* The piece after "Chile's", which tells a person's party, or "the ministry's" before an office at piece i; else i. */
static uint32_t
after_owner(const Pieces *pieces, uint32_t i, Person *person)
{
	PartyCode	owner;

	if (kind_at(pieces, i + 1) != PIECE_POSSESSIVE || !dlg_office_at(pieces, i + 2))
		return i;
	owner = owning_party(pieces, i);
	/* "the ministry's director general" */
	if (owner == 0 && !ONE_OF(pieces->reader, pieces->items[i].first, "ministry", "department", "government", "agency",
							  "country"))
		return i;
	person->party = owner ? owner : person->party;
	return i + 2;
}

/* Reads the party that ends an item: "…, Director, Japan;", "…, Ministry of Trade (Japan)". */
static void
read_last_party(const Pieces *pieces, bool post, Person *person, uint32_t *at)
{
	uint32_t	next = *at + 1;

	if (person->party || !(post || person->body.name.data) || kind_at(pieces, next) != PIECE_PARTY)
		return;
	if ((kind_at(pieces, *at) == PIECE_OPEN && kind_at(pieces, next + 1) == PIECE_CLOSE) ||
		(kind_at(pieces, *at) == PIECE_COMMA &&
		(kind_at(pieces, next + 1) == PIECE_SEMICOLON || kind_at(pieces, next + 1) == PIECE_STOP ||
		 kind_at(pieces, next + 1) == PIECE_WORD ||
		 ((kind_at(pieces, next + 1) == PIECE_AND || kind_at(pieces, next + 1) == PIECE_COMMA) &&
		  kind_at(pieces, next + 2) != PIECE_PARTY))))
	{
		person->party = pieces->items[next].party;
		*at = next + 1 + (kind_at(pieces, next + 1) == PIECE_CLOSE);
	}
}

/*
 * Is a post after a person that has one already that of the next: "Minister
 * Ann Lee, Ambassador to Chile, Tom Hill, and"?
 */
static bool
is_next_holders(const Pieces *pieces, const Person *person, const Post *post)
{
	uint32_t	run;

	if (person->position.data == NULL || person->weak_position || kind_at(pieces, post->at) != PIECE_COMMA)
		return false;
	run = dlg_name_run(pieces, post->at + 1);
	return run > post->at + 2 && kind_at(pieces, run) == PIECE_COMMA && kind_at(pieces, run + 1) != PIECE_OFFICE &&
		!dlg_office_at(pieces, run + 1);
}

/* Does a personal name, perhaps with its title, stand at piece i? */
static bool
opens_name(const Pieces *pieces, uint32_t i)
{
	return kind_at(pieces, i) == PIECE_HONORIFIC || dlg_name_run(pieces, i) > i;
}

/* Reads the post right behind a name, where the comma is left out: "Mr. Tom Hill Director for Trade". */
static bool
read_close_post(const Pieces *pieces, uint32_t i, Post *post)
{
	i += kind_at(pieces, i) == PIECE_NAME && pieces->items[i].flags & PIECE_UPPER;
	if (kind_at(pieces, i) == PIECE_OFFICE && dlg_read_post(pieces, i, true, post) && post->joined &&
		!opens_name(pieces, post->at))
		return true;
	*post = (Post) {0};
	return false;
}

/* Does a word stand at piece i that tells when a post was held: "former Ambassador"? */
static bool
tells_time(const Pieces *pieces, uint32_t i)
{
	return kind_at(pieces, i) == PIECE_WORD &&
		ONE_OF(pieces->reader, pieces->items[i].first, "former", "then", "outgoing", "incoming", "newly", "current");
}

/* Is a post that of who heads a delegation at the meeting? */
static bool
leads_delegation(const Pieces *pieces, const Post *post)
{
	return ONE_OF(pieces->reader, pieces->items[post->first].first, "head", "leader", "chief") &&
		ONE_OF(pieces->reader, pieces->items[post->end - 1].end - 1, "delegation", "side", "team", "som");
}

/* "President Ann Lee of Chile, Chair of the G9": is a post one in a group that does not take part, of who has another? */
static bool
is_second_post(const Pieces *pieces, const Person *person, const Post *post)
{
	const Reader *reader = pieces->reader;
	PartyCode	group = post->party ? post->party : post->body.party;

	/* "Foreign Minister Ann Lee, chair of the current session" */
	if (person->position.data && !person->weak_position &&
		ONE_OF(reader, pieces->items[post->first].end - 1, "chair", "chairman", "chairperson", "chairwoman"))
		return true;
	return person->position.data && person->party && group && group != person->party &&
		!dlg_is(reader, person->post, "ambassador") &&
		!dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, group), "state") &&
		!dlg_party_has(&reader->statement->dialogue->parties, group);
}

/*
 * Does an unknown word open a post at piece i, behind a mark or "and":
 * "Interagency Planning Secretary", "Prime Cabinet Secretary"?
 */
static bool
opens_unknown_post(const Pieces *pieces, uint32_t i)
{
	return i > 0 && kind_at(pieces, i) == PIECE_NAME && !(pieces->items[i].flags & PIECE_UPPER) &&
		pieces->items[i].end == pieces->items[i].first + 1 && dlg_name_run(pieces, i) == i + 1 &&
		(kind_at(pieces, i - 1) == PIECE_AND || kind_at(pieces, i - 1) == PIECE_COMMA) &&
		dlg_office_at(pieces, i + 1);
}

bool
dlg_is_spaced_dash(const Pieces *pieces, uint32_t i)
{
	const Token *tokens = pieces->reader->tokens;

	return kind_at(pieces, i) == PIECE_WORD && kind_at(pieces, i + 1) != PIECE_STOP &&
		dlg_mark(pieces->reader, pieces->items[i].first, '-') &&
		tokens[pieces->items[i].first].flags & TOKEN_SPACE && tokens[pieces->items[i].end].flags & TOKEN_SPACE;
}

/* Reads the post and bodies that follow a name. */
static void
read_apposition(const Pieces *pieces, bool office_first, bool titled, Person *person, uint32_t *at)
{
	Post		post = {0};
	Person		aside = {.name = NO_SLICE};		/* has a post that is not the person's first */
	Person	   *holder = person;
	bool		unknown;
	bool		surname = person->position.data && !person->weak_position &&
		memchr(person->name.data, ' ', person->name.len) == NULL;
	uint32_t	next = *at + 1;
	PartyCode	party;

	read_origin(pieces, person, at);
	party = person->party;
	if (titled && !office_first && read_close_post(pieces, *at, &post))
	{
		take_post(pieces, &post, person);
		person->weak_position = false;
		*at = post.at;
	}
	else if ((kind_at(pieces, *at) == PIECE_COMMA || dlg_is_spaced_dash(pieces, *at)) && !office_first)
	{
		next = *at + 1 + (kind_at(pieces, *at + 1) == PIECE_THE || dlg_piece_is(pieces, *at + 1, "a") ||
						  dlg_piece_is(pieces, *at + 1, "an"));
		next += tells_time(pieces, next);
		next += kind_at(pieces, next) == PIECE_HONORIFIC && dlg_office_at(pieces, next + 1);	/* "the Hon. Minister" */
		next = after_owner(pieces, next, person);
		/* "AU Commissioner": a short name that the lexicon does not know */
		next += kind_at(pieces, next) == PIECE_NAME && pieces->items[next].flags & PIECE_UPPER &&
			dlg_office_at(pieces, next + 1);
		unknown = opens_unknown_post(pieces, next);
		if (dlg_read_post(pieces, next + unknown, !surname, &post) && !opens_name(pieces, post.at) &&
			!is_next_holders(pieces, person, &post))
		{
			post.first -= unknown && post.first == next + 1;
			take_subject(pieces, &post);
			/* "Under-Secretary Ann Lee, head of the Chilean delegation": what she is stands first */
			if (is_second_post(pieces, person, &post) ||
				(person->position.data && !person->weak_position && leads_delegation(pieces, &post)))
				holder = &aside;
			take_post(pieces, &post, holder);
			person->weak_position = false;
			*at = post.at;
		}
		else
		{
			Body		before;
			uint32_t	office;

			post = (Post) {0};
			/* "European Commission Director-General for Energy": the body before the title */
			if (dlg_read_employer(pieces, next, &before, &office) && dlg_read_post(pieces, office, true, &post) &&
				dlg_name_run(pieces, post.at) == post.at)
			{
				take_post(pieces, &post, person);
				person->body = before;
				*at = post.at;
			}
			else
			{
				post = (Post) {0};
				person->party = party;	/* "Ann Lee, Chile's Director Tom Hill": the next one's */
			}
		}
	}
	dlg_read_bodies(pieces, &post, holder, at);
	if (person->party == 0)
		person->party = person->body.party;
	read_last_party(pieces, post.end != 0, person, at);
}

/*
 * Reads the body between a post and its holder, "Director, Ministry of
 * Finance Ann Lee", from piece i; returns the piece after it, or i.
 */
static uint32_t
read_body_between(const Pieces *pieces, uint32_t i, Person *person)
{
	Body		body;
	uint32_t	end;
	uint32_t	next = i + (kind_at(pieces, i) == PIECE_COMMA);

	/* "Director at the Ministry of Finance, Chile Mr. Vega" */
	if (person->party == 0 && next > i && kind_at(pieces, next) == PIECE_PARTY &&
		kind_at(pieces, next + 1) == PIECE_HONORIFIC)
	{
		person->party = pieces->items[next].party;
		return next + 1;
	}
	if (person->body.name.data || !dlg_read_body(pieces, next, &body, &end) || body.bare ||
		kind_at(pieces, end - 1) == PIECE_NAME ||
		(kind_at(pieces, end) != PIECE_HONORIFIC && dlg_name_run(pieces, end) < end + 2))
		return i;
	person->body = body;
	if (person->party == 0)
		person->party = body.party;
	return end;
}

/* Reads what may stand before a name: party, body, post; false where a name cannot follow. */
static bool
read_prefix(const Pieces *pieces, Person *person, Post *post, uint32_t *at)
{
	uint32_t	i = *at;
	Body		body;
	uint32_t	end;

	*post = (Post) {0};
	if (kind_at(pieces, i) == PIECE_THE)
		i++;
	i += dlg_piece_is(pieces, i, "visiting");
	/* "H.E. High Representative Ann Lee" */
	while (kind_at(pieces, i) == PIECE_HONORIFIC &&
		   (kind_at(pieces, i + 1) == PIECE_HONORIFIC || dlg_office_at(pieces, i + 1) ||
			(kind_at(pieces, i + 1) == PIECE_THE && dlg_office_at(pieces, i + 2))))
		i += 1 + (kind_at(pieces, i + 1) == PIECE_THE);
	if (kind_at(pieces, i) == PIECE_PARTY && kind_at(pieces, i + 1) == PIECE_POSSESSIVE)
	{
		person->party = pieces->items[i].party;
		i += 2;
	}
	i = after_owner(pieces, i, person);
	/* "the Prime Minister's Security Adviser" */
	if (kind_at(pieces, i) == PIECE_OFFICE && kind_at(pieces, i + 1) == PIECE_POSSESSIVE &&
		dlg_read_post(pieces, i + 2, false, post))
	{
		post->first = i;
		take_post(pieces, post, person);
		i = post->at;
	}
	else if (dlg_read_employer(pieces, i, &body, &end) && dlg_read_post(pieces, end, false, post))
	{
		take_post(pieces, post, person);
		if (post->body.name.data == NULL)
			person->body = body;
		if (person->party == 0)
			person->party = body.party;
		i = post->at;
	}
	else if (dlg_read_post(pieces, i, false, post) ||
			 (opens_unknown_post(pieces, i) && kind_at(pieces, i + 1) == PIECE_FIELD &&
			  dlg_name_run(pieces, dlg_office_at(pieces, i + 1) + 1) > dlg_office_at(pieces, i + 1) + 2 &&
			  dlg_read_post(pieces, i + 1, false, post)))
	{
		post->first -= post->first == i + 1 && kind_at(pieces, i) == PIECE_NAME;
		take_post(pieces, post, person);
		i = read_body_between(pieces, post->at, person);
	}
	else if (kind_at(pieces, i) == PIECE_PARTY &&
			 (dlg_name_run(pieces, i + 1) > i + 1 || kind_at(pieces, i + 1) == PIECE_HONORIFIC))
	{
		person->party = pieces->items[i].party;
		i++;
	}
	person->weak_position = post->end && post->bare;
	person->plural = post->plural;
	*at = i;
	return true;
}

/* Steps over honorifics, and in a list of posts before names over the comma and a title before the name. */
static bool
skip_titles(const Pieces *pieces, bool office_first, const Post *post, uint32_t *at)
{
	bool		titled = false;

	if (office_first && post->end && kind_at(pieces, *at) == PIECE_COMMA)
		++*at;
	/* "Senator Ann Lee" after a post of its own */
	if (post->end && kind_at(pieces, *at) == PIECE_OFFICE &&
		(kind_at(pieces, *at + 1) == PIECE_HONORIFIC || kind_at(pieces, *at + 1) == PIECE_THE ||
		 dlg_is_rank(pieces, *at) || (office_first && dlg_name_run(pieces, *at + 1) > *at + 1)))
		++*at;
	*at += kind_at(pieces, *at) == PIECE_THE && kind_at(pieces, *at + 1) == PIECE_HONORIFIC;
	while (kind_at(pieces, *at) == PIECE_HONORIFIC ||
		   (titled && kind_at(pieces, *at) == PIECE_FIELD && dlg_piece_is(pieces, *at, "justice") &&
			kind_at(pieces, *at + 1) == PIECE_NAME) ||
		   (titled && kind_at(pieces, *at) == PIECE_STOP && *at < pieces->nitems &&
			dlg_mark(pieces->reader, pieces->items[*at].first, '.')))
	{
		titled = true;
		++*at;
		/* "Her Excellency, Ms Ann Lee", "Rt Hon the Lord Hill" */
		*at += (kind_at(pieces, *at) == PIECE_COMMA || kind_at(pieces, *at) == PIECE_THE) &&
			kind_at(pieces, *at + 1) == PIECE_HONORIFIC;
		/* "H.H. Prince Omar" behind his post */
		*at += post->end && dlg_is_rank(pieces, *at);
		/* "Ambassador (Dr.) Ann Lee" */
		for (uint32_t k = *at + 1; kind_at(pieces, *at) == PIECE_OPEN && k < *at + 4; k++)
			if (kind_at(pieces, k) == PIECE_CLOSE)
				*at = k + 1;
	}
	return titled;
}

/* Has the name at piece i an initial run into it: "A.Berg"? */
static bool
has_initial(const Pieces *pieces, uint32_t i)
{
	Slice		name = dlg_text(pieces->reader, pieces->items[i].first, pieces->items[i].end);

	return name.len > 4 && name.data[1] == '.' && name.data[name.len - 1] != '.' && name.data[3] != '.';
}

bool
dlg_read_person(const Pieces *pieces, uint32_t i, const Person *shared, bool office_first,
				Person *person, uint32_t *end)
{
	uint32_t	at = i;
	uint32_t	run;
	bool		titled;
	Post		post;

	*person = (Person) {.name = NO_SLICE};
	/* a name of one word may share the post before it */
	if (i >= (shared && shared->plural ? pieces->nitems : pieces->persons) || !read_prefix(pieces, person, &post, &at))
		return false;
	if (office_first && post.end)
		at = dlg_skip_bodies(pieces, at, person);
	titled = skip_titles(pieces, office_first, &post, &at);
	run = dlg_name_run(pieces, at);
	/* one unknown word after a post with its subject belongs to the subject: "… for Cyber Foo," */
	if (run == at + 1 && !titled && post.joined && at == post.at)
	{
		person->post_end = pieces->items[at].end;
		person->position = dlg_text(pieces->reader, person->post, person->post_end);
		post.at = post.end = run = ++at;
	}
	person->first = pieces->items[i].first;
	if (run == at)
	{
		if (post.end == 0)
			return false;
		person->end = pieces->items[post.at - 1].end;
		*end = post.at;
		return true;			/* a post without a name */
	}
	if (!titled && post.end == 0 &&
		(kind_at(pieces, i) == PIECE_THE || (i > 0 && kind_at(pieces, i - 1) == PIECE_THE)) &&
		person->party == 0)
		return false;			/* "the Founding Minute" is nobody */
	if (run == at + 1 && !titled && post.end == 0 && (shared == NULL || !shared->plural) && !has_initial(pieces, at))
		return false;			/* one bare word is no person */
	person->name = dlg_text(pieces->reader, pieces->items[at].first, pieces->items[run - 1].end);
	at = run;
	while (dlg_is_post_nominal(pieces, at + (kind_at(pieces, at) == PIECE_COMMA)))
		at += 1 + (kind_at(pieces, at) == PIECE_COMMA);
	/* "Ann Lee (Ph.D.), Director" */
	if (kind_at(pieces, at) == PIECE_OPEN && kind_at(pieces, at + 2) == PIECE_CLOSE &&
		(kind_at(pieces, at + 1) == PIECE_HONORIFIC || dlg_is_post_nominal(pieces, at + 1)))
		at += 3;
	if (post.end == 0 && shared && shared->plural)
	{
		person->position = shared->position;
		person->body = shared->body;
		person->party = shared->party;
		person->plural = true;
	}
	read_apposition(pieces, office_first, titled, person, &at);
	person->end = pieces->items[at - 1].end;
	*end = at;
	return true;
}
