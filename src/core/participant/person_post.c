/*
 * person_post.c: reads one post from pieces: "Special Envoy for the Sea",
 * "Deputy Director of the Division", a second post after "and".
 *
 * Invariant: a post never goes past the pieces' end, and each piece is looked
 * at a bounded number of times.
 */
#include "person.h"

#define SMALL_PIECES 12			/* of what a post in small letters deals with */

static const char *const clause_words[] = {"who",  "while", "which", "led",  "met",
										   "said", "was",   "is",    "will", NULL};
static const char *const ministers[] = {"minister", "charge", NULL};

bool
dlg_is_rank(const Pieces *pieces, uint32_t i)
{
	return i < pieces->nitems && pieces->items[i].end == pieces->items[i].first + 1 &&
		ONE_OF(pieces->reader, pieces->items[i].first, "ambassador", "senator", "prince", "princess") &&
		dlg_name_run(pieces, i + 1) > i + 1;
}

/* Does a title or a name stand at piece i? */
static bool
opens_name(const Pieces *pieces, uint32_t i)
{
	return kind_at(pieces, i) == PIECE_HONORIFIC || dlg_name_run(pieces, i) > i;
}

/* Is piece i an office of several words, of which the first tells a field: "Trade Minister"? */
static bool
opens_with_field(const Pieces *pieces, uint32_t i)
{
	return kind_at(pieces, i) == PIECE_OFFICE && pieces->items[i].end > pieces->items[i].first + 1 &&
		dlg_match(pieces->reader, pieces->items[i].first, LEX_FIELD, NULL);
}

/* The piece of the office that opens here, after words that belong to it; 0 where none does. */
uint32_t
dlg_office_at(const Pieces *pieces, uint32_t i)
{
	for (uint32_t k = i; k < i + OFFICE_LEAD; k++)
		switch (kind_at(pieces, k))
		{
			case PIECE_OFFICE:
				return k;
			case PIECE_FIELD:
				break;
			case PIECE_WORD:
				/* "deputy U.S. assistant secretary" */
				if (k > i || !dlg_piece_is(pieces, k, "deputy") || kind_at(pieces, k + 1) != PIECE_PARTY)
					return 0;
				break;
			case PIECE_BRIEF:
				/* "the Republic of Chile (RoC) Minister of Trade" */
				if (k != i + 1 || kind_at(pieces, i) != PIECE_PARTY)
					return 0;
				break;
			case PIECE_AND:
				/* "Foreign Affairs and Trade Minister", the last two words one office */
				if (k > i && kind_at(pieces, k - 1) == PIECE_FIELD && opens_with_field(pieces, k + 1) &&
					(i == 0 || kind_at(pieces, i - 1) != PIECE_JOIN))
					return k + 1;
				if (k == i || kind_at(pieces, k + 1) != PIECE_FIELD)
					return 0;
				break;
			case PIECE_PARTY:
				if (k > i && kind_at(pieces, k - 1) != PIECE_OFFICE &&
					!(pieces->items[k].flags & PIECE_NATIVE))
					return 0;
				break;
			default:
				return 0;
		}
	return 0;
}

/* Is the body at piece i one word in capitals, which stands for its whole name? */
bool
dlg_is_acronym(const Pieces *pieces, uint32_t i, uint32_t end)
{
	i += kind_at(pieces, i) == PIECE_THE;
	return end == i + 1 && kind_at(pieces, i) == PIECE_NAME && pieces->items[i].flags & PIECE_UPPER &&
		kind_at(pieces, end) != PIECE_NAME && kind_at(pieces, end) != PIECE_OFFICE;
}

/* Reads the superior in whose office somebody is: "Head of Cabinet of European Commission President X". */
static bool
read_superior(const Pieces *pieces, uint32_t i, Post *post)
{
	uint32_t	run;
	uint32_t	office = i + (kind_at(pieces, i) == PIECE_BODY || kind_at(pieces, i) == PIECE_PARTY);

	if (kind_at(pieces, office) == PIECE_OFFICE)
	{
		run = dlg_name_run(pieces, office + 1);
		if (run == office + 1)
			return false;
		if (post->party == 0 && office > i)
			post->party = pieces->items[i].party;
		post->at = post->end = run;
		return true;
	}
	return false;
}

/*
 * The piece after "and other International Organizations in Geneva" at piece
 * i, to which envoys to the United Nations are sent; i where that does not stand there.
 */
static uint32_t
after_organizations(const Pieces *pieces, uint32_t i)
{
	uint32_t	k = i + 2;

	if (kind_at(pieces, i) != PIECE_AND || !dlg_piece_is(pieces, i + 1, "other"))
		return i;
	while (kind_at(pieces, k) == PIECE_FIELD || dlg_piece_is(pieces, k, "international") ||
		   dlg_piece_is(pieces, k, "organizations") || dlg_piece_is(pieces, k, "organisations"))
		k++;
	if (k == i + 2)
		return i;
	return dlg_piece_is(pieces, k, "in") && kind_at(pieces, k + 1) != PIECE_THE ? k + 2 : k;
}

/* The piece after "in Oslo", "in Chile" at piece i, where an envoy sits; i where neither stands there. */
static uint32_t
after_seat(const Pieces *pieces, uint32_t i)
{
	uint32_t	k = i + 1;
	uint32_t	end;

	if (dlg_piece_is(pieces, i, "in") && kind_at(pieces, k) == PIECE_PARTY && !(pieces->items[k].flags & PIECE_NATIVE))
		return k + 1;
	if (!dlg_piece_is(pieces, i, "in") || k >= pieces->nitems ||
		!dlg_city_at(pieces->reader, pieces->items[k].first, &end))
		return i;
	while (k < pieces->nitems && pieces->items[k].end <= end)
		k++;
	return k;
}

/*
 * Takes the party after "of" at piece i; "Ambassador of India to the Republic
 * of Korea" has both in the post, "High Representative of the Union for
 * Security" goes on: true.
 */
static bool
take_party(const Pieces *pieces, uint32_t i, Post *post)
{
	uint32_t	to;

	post->party = pieces->items[i].party;
	post->at = i + 1 + (kind_at(pieces, i + 1) == PIECE_BRIEF);
	to = post->at + 1 + (kind_at(pieces, post->at + 1) == PIECE_THE);
	if (dlg_piece_is(pieces, post->at, "to") && kind_at(pieces, to) == PIECE_PARTY &&
		kind_at(pieces, to + 1) != PIECE_POSSESSIVE)
	{
		post->at = after_organizations(pieces, to + 1);
		/* "Permanent Representative of Chile to the UN in Geneva" */
		post->end = post->at = after_seat(pieces, post->at);
	}
	/* "the Ambassador of Chile in Oslo, Mr. Vega" */
	else if (after_seat(pieces, post->at) > post->at)
		post->at = after_seat(pieces, post->at);
	else if (dlg_piece_is(pieces, post->at, "for") && kind_at(pieces, post->at + 1) == PIECE_FIELD)
	{
		post->end = post->at;
		return true;
	}
	return false;
}

/*
 * Reads what a post in small letters deals with: "ambassador for trade and
 * technology", "head of the Foreign Ministry's department of the Americas".
 * False where it has no small word: then it reads as that of any other post.
 */
static bool
read_small_complement(const Pieces *pieces, uint32_t i, Post *post)
{
	uint32_t	k = i;
	bool		small = false;

	for (; k < i + SMALL_PIECES; k++)
	{
		PieceKind	kind = kind_at(pieces, k);

		if ((kind == PIECE_AND && dlg_name_run(pieces, k + 1) > k + 2) ||
			(kind == PIECE_JOIN && !ONE_OF(pieces->reader, pieces->items[k].first, "of", "for", "on")))
			break;
		if (kind == PIECE_WORD && (dlg_is_any(pieces->reader, pieces->items[k].first, clause_words) ||
								   dlg_is_spaced_dash(pieces, k)))
			return false;
		small |= kind == PIECE_WORD || kind == PIECE_DELEGATE;
		if (kind == PIECE_STOP || kind == PIECE_COMMA || kind == PIECE_SEMICOLON || kind == PIECE_OPEN ||
			kind == PIECE_HONORIFIC || kind == PIECE_OFFICE ||
			(kind == PIECE_BODY && kind_at(pieces, k + 1) != PIECE_POSSESSIVE))
			break;
	}
	if (!small || (kind_at(pieces, k) != PIECE_COMMA && kind_at(pieces, k) != PIECE_STOP &&
				   kind_at(pieces, k) != PIECE_SEMICOLON && kind_at(pieces, k) != PIECE_AND &&
				   kind_at(pieces, k) != PIECE_JOIN))
		return false;
	post->at = post->end = k;
	return true;
}

/* Steps over a unit in small letters at piece i: "director in the trade division | of the Ministry". */
static void
skip_small_unit(const Pieces *pieces, uint32_t i, Post *post)
{
	for (uint32_t k = i; k < i + SMALL_PIECES; k++)
		if (k > i && (dlg_piece_is(pieces, k, "of") || kind_at(pieces, k) == PIECE_COMMA ||
					  kind_at(pieces, k) == PIECE_AND || kind_at(pieces, k) == PIECE_STOP))
		{
			post->at = k;
			return;
		}
		else if (kind_at(pieces, k) != PIECE_WORD ||
				 dlg_is_any(pieces->reader, pieces->items[k].first, clause_words))
			return;
}

/* Does "a" or "an" stand before a field at piece i: "Vice-President for | an Economy that Works for People"? */
static bool
is_article(const Pieces *pieces, uint32_t i)
{
	return (dlg_piece_is(pieces, i, "an") || dlg_piece_is(pieces, i, "a")) && kind_at(pieces, i + 1) == PIECE_FIELD;
}

/* The piece after the "of", "at" … of a post and what is no part of the complement's name. */
static uint32_t
complement_start(const Pieces *pieces, const Post *post)
{
	uint32_t	next = post->at + 1 + (kind_at(pieces, post->at + 1) == PIECE_THE || is_article(pieces, post->at + 1));

	/* "Adviser to His Highness the President" */
	if (kind_at(pieces, next) == PIECE_HONORIFIC && kind_at(pieces, next + 1) == PIECE_THE)
		next += 2;
	/* "Chair of the Caribbean Community (CARICOM) Council" */
	return next + 2 * (kind_at(pieces, next) == PIECE_PARTY && kind_at(pieces, next + 1) == PIECE_BRIEF &&
					   kind_at(pieces, next + 2) == PIECE_BODY);
}

/* "Vice-President of | the European Commission for Trade and Security": takes the known body at piece i. */
static bool
takes_known_body(const Pieces *pieces, uint32_t i, Post *post)
{
	const Piece *known = &pieces->items[i];

	if (kind_at(pieces, i) != PIECE_BODY || !(known->flags & PIECE_KNOWN) || !dlg_piece_is(pieces, i + 1, "for") ||
		(kind_at(pieces, i + 2) != PIECE_FIELD && !is_article(pieces, i + 2)))
		return false;
	post->body = (Body) {.name = dlg_text(pieces->reader, known->first, known->end),
						 .party = known->party,
						 .first = known->first,
						 .end = known->end,
						 .core = known->first,
						 .core_end = known->end};
	post->at = post->end = i + 1;
	return true;
}

/* Is the body of pieces [next, end) whom the holder of the post works for, not what the post deals with? */
static bool
is_employer(const Pieces *pieces, const Post *post, uint32_t next, uint32_t end, const Body *body)
{
	bool		of = dlg_piece_is(pieces, post->at, "of");

	return (!body->bare || dlg_is_acronym(pieces, next, end)) && kind_at(pieces, end) != PIECE_OFFICE &&
		!(dlg_piece_is(pieces, post->at, "for") &&
		  (next == post->at + 1 || pieces->items[end - 1].flags & PIECE_PLURAL)) &&
		!(of && next == post->at + 1 && body->within.data == NULL &&
		  dlg_is_any(pieces->reader, pieces->items[post->at].first - 1, ministers)) &&
		!(body->subunit && of && body->acronym.data == NULL) && !dlg_piece_is(pieces, post->at, "to");
}

/* Is piece i a word or field in small letters: "Director of | counter-terrorism"? */
static bool
is_small(const Pieces *pieces, uint32_t i)
{
	return (kind_at(pieces, i) == PIECE_WORD || kind_at(pieces, i) == PIECE_FIELD) &&
		pieces->reader->tokens[pieces->items[i].first].kind == TOKEN_WORD &&
		!(pieces->reader->tokens[pieces->items[i].first].flags & TOKEN_CAPITAL);
}

/* The piece after what a post deals with at piece i; after both of two states, "Director for Chile | and Peru,". */
static uint32_t
after_states(const Pieces *pieces, uint32_t i)
{
	PieceKind	behind = kind_at(pieces, i + 3);

	return kind_at(pieces, i) == PIECE_PARTY && kind_at(pieces, i + 1) == PIECE_AND &&
		kind_at(pieces, i + 2) == PIECE_PARTY && (behind >= PIECE_COMMA || behind == PIECE_HONORIFIC) &&
		behind != PIECE_POSSESSIVE ? i + 3 : i + 1;
}

/*
 * Reads "at the Ministry", "of the Agency", "for Security Affairs" after an office; false where the post
 * ends.
 */
static bool
read_complement(const Pieces *pieces, Post *post, bool named)
{
	const Reader *reader = pieces->reader;
	uint32_t	next = complement_start(pieces, post);
	bool		of = dlg_piece_is(pieces, post->at, "of");
	bool		at = dlg_piece_is(pieces, post->at, "at") || dlg_piece_is(pieces, post->at, "from");
	bool		in = dlg_piece_is(pieces, post->at, "in") &&
					 pieces->items[post->at].end == pieces->items[post->at].first + 1;
	Body		body;
	uint32_t	end;

	if ((pieces->items[post->at - 1].flags & PIECE_SMALL ||
		 (named && next == post->at + 1 && is_small(pieces, next))) && !at && !in && read_small_complement(pieces, next, post))
		return true;
	if (kind_at(pieces, next) == PIECE_PARTY && of && kind_at(pieces, next + 1) != PIECE_FIELD &&
		kind_at(pieces, next + 1) != PIECE_BODY && kind_at(pieces, next + 1) != PIECE_POSSESSIVE &&
		kind_at(pieces, next + 1) != PIECE_OFFICE)
		return take_party(pieces, next, post);
	/* "Secretary of State for the United States" */
	if (next == post->at + 2 && post->at == post->first + 1 && kind_at(pieces, next) == PIECE_PARTY &&
		kind_at(pieces, next + 1) == PIECE_COMMA && dlg_piece_is(pieces, post->at, "for") &&
		dlg_is(reader, pieces->items[post->first].first, "secretary"))
		return take_party(pieces, next, post);
	if ((of || dlg_piece_is(pieces, post->at, "to")) && named && read_superior(pieces, next, post))
		return false;
	if (of && takes_known_body(pieces, next, post))
		return true;
	if (dlg_read_body(pieces, next, &body, &end) && is_employer(pieces, post, next, end, &body))
	{
		post->body = body;
		post->body_of = of;
		post->at = end;
		return false;
	}
	/* "Head of Chile's SOM" */
	if (of && kind_at(pieces, next) == PIECE_PARTY && kind_at(pieces, next + 1) == PIECE_POSSESSIVE)
	{
		post->party = pieces->items[next].party;
		for (next += 2; kind_at(pieces, next) == PIECE_FIELD || kind_at(pieces, next) == PIECE_NAME ||
			 kind_at(pieces, next) == PIECE_DELEGATE;)
			next++;
		post->at = post->end = next;
	}
	/* "Norway's Ambassador in Santiago" */
	else if (in && ONE_OF(reader, pieces->items[post->at - 1].end - 1, "ambassador", "consul", "affaires") &&
		kind_at(pieces, after_seat(pieces, post->at)) == PIECE_COMMA)
		post->at = post->end = after_seat(pieces, post->at);
	else if (at || in)
	{
		if (post->small)
			skip_small_unit(pieces, next, post);
		return false;
	}
	else if (dlg_read_body(pieces, next, &body, &end) && !body.bare && kind_at(pieces, end) != PIECE_OFFICE)
	{
		/* "Head of Division from the Directorate": the rest is read on */
		if (body.within.data)
			for (end = next; end < pieces->nitems && pieces->items[end].end < body.core_end; end++)
				;
		post->at = post->end = end + (body.within.data != NULL);
		if (post->party == 0)
			post->party = body.party;
	}
	else if (dlg_office_at(pieces, next) && !dlg_is_rank(pieces, dlg_office_at(pieces, next)))
		post->at = post->end = dlg_office_at(pieces, next) + 1;
	else if (kind_at(pieces, next) == PIECE_FIELD || kind_at(pieces, next) == PIECE_PARTY ||
			 kind_at(pieces, next) == PIECE_BODY ||
			 (kind_at(pieces, next) == PIECE_NAME && next != post->at) ||
			 dlg_is(reader, pieces->items[next].first, "union"))
		post->at = post->end = after_states(pieces, next);
	else
		return false;
	return true;
}

/*
 * The end of a field in brackets at piece i, "Joint Secretary (Cyber
 * Diplomacy)"; 0 where no such thing stands.
 */
static uint32_t
bracket_end(const Pieces *pieces, uint32_t i)
{
	const Meeting *dialogue = pieces->reader->statement->dialogue;
	uint32_t	end = i + 1;

	/* "(Europe West)", "(Lemuria)" is what the post deals with, but that of a party to the dialogue whose it is */
	if (kind_at(pieces, end) == PIECE_PARTY && kind_at(pieces, end + 1) == PIECE_CLOSE)
		return dialogue == NULL || dlg_party_has(&dialogue->parties, pieces->items[end].party) ? 0 : end + 1;
	while (end < i + 10 && kind_at(pieces, end) != PIECE_CLOSE && kind_at(pieces, end) != PIECE_OPEN &&
		   kind_at(pieces, end) != PIECE_HONORIFIC)
		end++;
	if (end == i + 1 || kind_at(pieces, end) != PIECE_CLOSE || dlg_name_run(pieces, i + 1) > i + 2)
		return 0;
	return end;
}

/*
 * A second office of one person behind the "and" at piece i, "Special Assistant … and Senior Director …" or
 * "… and NSC Coordinator"; 0 where none is, or a name or a party follows.
 */
static uint32_t
second_office(const Pieces *pieces, uint32_t i)
{
	uint32_t	office;

	/* "President and former Ambassador" */
	i += kind_at(pieces, i) == PIECE_AND && kind_at(pieces, i + 1) == PIECE_WORD &&
		ONE_OF(pieces->reader, pieces->items[i + 1].first, "former", "concurrently", "also");
	office = kind_at(pieces, i) == PIECE_AND || kind_at(pieces, i) == PIECE_WORD ? dlg_office_at(pieces, i + 1) : 0;
	if (office == 0 && kind_at(pieces, i) == PIECE_AND && kind_at(pieces, i + 1) == PIECE_NAME &&
		pieces->items[i + 1].flags & PIECE_UPPER)
		office = dlg_office_at(pieces, i + 2);
	if (office == 0 || kind_at(pieces, office + 1) == PIECE_NAME || kind_at(pieces, i + 1) == PIECE_PARTY)
		return 0;
	return office;
}

/*
 * Do the fields at piece i, right after an office, belong to a body of their
 * own: "Secretary Economic Affairs Division", not "Director Trade, Ministry"?
 */
static bool
opens_unit(const Pieces *pieces, uint32_t i)
{
	uint32_t	k = i;

	while (kind_at(pieces, k) == PIECE_FIELD && k < i + OFFICE_LEAD)
		k++;
	return kind_at(pieces, i - 1) == PIECE_OFFICE && kind_at(pieces, k) == PIECE_BODY &&
		!dlg_office_at(pieces, k + 1);
}

/* Is the word at piece i nobody's name, but the end of a field: "Ann Lee, Chair of the Political Affairs Cluster,"? */
static bool
ends_field(const Pieces *pieces, uint32_t i)
{
	PieceKind	next = kind_at(pieces, i + 1);

	return kind_at(pieces, i - 1) == PIECE_FIELD && dlg_name_run(pieces, i) == i + 1 &&
		(next == PIECE_COMMA || next == PIECE_STOP || next == PIECE_SEMICOLON || next == PIECE_JOIN);
}

/* Does the party at post->at belong to a post: "Director of Global Affairs Canada,", "Head of China Policy"? */
static bool
belongs(const Pieces *pieces, Post *post)
{
	PieceKind	next = kind_at(pieces, post->at + 1);

	if (kind_at(pieces, post->at - 1) == PIECE_FIELD && post->party == 0 && next == PIECE_COMMA)
		post->party = pieces->items[post->at].party;
	else
		return next == PIECE_FIELD || next == PIECE_OFFICE;
	return true;
}

/*
 * Does a post go on with the piece at post->at: the last word of a field in
 * small letters, or what leads to the office behind it, a dash ("Deputy Prime
 * Minister - Minister of Trade") or a body ("Deputy Central Bank Governor")?
 */
static bool
goes_on(const Pieces *pieces, const Post *post)
{
	const Piece *rank = &pieces->items[post->first];

	/* "Minister of Foreign Affairs and International cooperation of Chile" */
	if (kind_at(pieces, post->at) == PIECE_WORD && kind_at(pieces, post->at - 1) == PIECE_FIELD &&
		ONE_OF(pieces->reader, pieces->items[post->at].first, "affairs", "cooperation", "development", "trade",
			   "security", "policy", "integration", "relations"))
		return true;
	/* "Director for Pacific countries Affairs" */
	if (kind_at(pieces, post->at + 1) == PIECE_FIELD && dlg_piece_is(pieces, post->at, "countries"))
		return true;
	if (kind_at(pieces, post->at + 1) != PIECE_OFFICE)
		return false;
	if (kind_at(pieces, post->at) == PIECE_WORD)
		return dlg_mark(pieces->reader, pieces->items[post->at].first, '-');
	return !post->joined && rank->kind == PIECE_OFFICE && rank->end == rank->first + 1 &&
		ONE_OF(pieces->reader, rank->first, "deputy", "vice", "acting", "assistant");
}

/* Reads one more piece of a post; false where it ends. */
static bool
read_post_piece(const Pieces *pieces, Post *post, bool named)
{
	uint32_t	after;

	switch (kind_at(pieces, post->at))
	{
		case PIECE_OFFICE:
			/* "Minister for Trade Senator the Hon Ann Lee", "Deputy Minister of Trade Ambassador Ann Lee" */
			if ((post->joined || kind_at(pieces, post->at - 1) == PIECE_CLOSE ||
				 (kind_at(pieces, post->at - 1) == PIECE_OFFICE &&
				  pieces->items[post->at - 1].end > pieces->items[post->at - 1].first + 1)) &&
				(dlg_is_rank(pieces, post->at) || kind_at(pieces, post->at + 1) == PIECE_HONORIFIC ||
				 (kind_at(pieces, post->at + 1) == PIECE_THE && kind_at(pieces, post->at + 2) == PIECE_HONORIFIC)))
				return false;
			break;
		case PIECE_FIELD:
		case PIECE_NAME:
			if (kind_at(pieces, post->at) == PIECE_FIELD ? opens_unit(pieces, post->at)
				: !named || !post->joined || !ends_field(pieces, post->at))
				return false;
			break;
		case PIECE_PARTY:
			if (!belongs(pieces, post))
				return false;
			break;
		case PIECE_JOIN:
			post->joined = true;
			return read_complement(pieces, post, named);
		case PIECE_WORD:
		case PIECE_BODY:
			if (!goes_on(pieces, post))
				return false;
			break;
		case PIECE_BRIEF:
			/* "Special Representative (SR) for the Sea", "Defence Secretary (DS) Ann Lee" */
			if (kind_at(pieces, post->at + 1) != PIECE_JOIN && opens_name(pieces, post->at + 1))
				return post->at++, false;
			break;
		case PIECE_STOP:
			/* "Deputy Secretary-General / Political Director" */
			if (post->at >= pieces->nitems || !dlg_mark(pieces->reader, pieces->items[post->at].first, '/') ||
				kind_at(pieces, post->at - 1) != PIECE_OFFICE || (after = dlg_office_at(pieces, post->at + 1)) == 0)
				return false;
			post->at = after;
			break;
		case PIECE_OPEN:
			if ((after = bracket_end(pieces, post->at)) == 0)
				return false;
			post->at = after;
			break;
		case PIECE_COMMA:
		case PIECE_AND:
			if ((after = dlg_fields_go_on(pieces, post->at, true)))
			{
				post->at = post->end = after;
				return true;
			}
			if (!named || (after = second_office(pieces, post->at)) == 0)
				return false;
			post->at = after;
			break;
		default:
			return false;
	}
	post->end = ++post->at;
	return true;
}

/* Is the office at piece i one that a country has, not one that deals with it: "Peru Minister", "Peru Director"? */
static bool
is_national(const Pieces *pieces, uint32_t i)
{
	for (uint32_t k = pieces->items[i].first; k < pieces->items[i].end; k++)
		if (ONE_OF(pieces->reader, k, "minister", "secretary", "president", "chancellor", "premier",
				   "ambassador", "governor", "undersecretary", "commissioner"))
			return true;
	return false;
}

/* Reads a post at piece i; `named`: its holder has been named before it. */
bool
dlg_read_post(const Pieces *pieces, uint32_t i, bool named, Post *post)
{
	uint32_t	office = pieces->offices <= i ? 0 : dlg_office_at(pieces, i);

	if (office == 0 && kind_at(pieces, i) != PIECE_OFFICE)
		return false;
	if (office == 0)
		office = i;
	*post = (Post) {.first = i, .at = office + 1, .end = office + 1};
	if (kind_at(pieces, i) == PIECE_PARTY)
	{
		post->party = pieces->items[i].party;
		if (kind_at(pieces, i + 1) == PIECE_BRIEF)
			post->first = i + 2;
		else if (i + 1 < office || pieces->items[i].flags & PIECE_NATIVE || is_national(pieces, office))
			post->first = i + 1;
		else if (named)
			post->party = 0;	/* "Ann Lee, India Director": what she deals with */
	}
	else if (kind_at(pieces, i) == PIECE_WORD)
		post->party = pieces->items[i + 1].party;
	post->plural = (pieces->items[office].flags & PIECE_PLURAL) != 0;
	post->small = (pieces->items[office].flags & PIECE_SMALL) != 0;
	while (post->at < pieces->nitems && read_post_piece(pieces, post, named))
		;
	post->bare = post->end == i + 1 && pieces->items[i].end == pieces->items[i].first + 1;
	return true;
}
