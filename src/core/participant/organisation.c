/*
 * organisation.c: reads one organisation's name from pieces.
 *
 * A name is a head with what stands before it ("National Police Agency") and
 * with its complement ("Ministry of Foreign Affairs"); commas and "and" belong
 * to it while fields of work follow up to a closing "and" ("Ministry of
 * Economy, Trade and Industry") or while it still lacks its head ("Foreign,
 * Commonwealth and Development Office").  "Unit of Body" and "Body's Unit" are
 * the unit within the body.  A party before or after it is its party, no part
 * of its name, unless the name is made of it ("Korea University").
 *
 * Invariant: a name looks at most LIST_PIECES pieces ahead.
 */
#include "organisation.h"
#include "person.h"

#include <string.h>

#define NAME_PIECES 40			/* pieces of a name */

/* A body being read. */
typedef struct BodyReading
{
	const Pieces *pieces;
	uint32_t	start;			/* first piece of the name */
	uint32_t	at;				/* the piece to be read next */
	uint32_t	core_end;		/* the piece after the name's last */
	bool		head;
	bool		complement;		/* an "of" or "for" with fields has been read */
	bool		lone;			/* one word in capitals: an acronym that stands for the whole name */
	PartyCode	party;
	Slice		within;
	Slice		acronym;
} BodyReading;

static const char *const small_heads[] = {"center",    "centre", "agency", "office",
										  "institute", "bureau", NULL};
/*
 * Heads whose name is made of the place, or of whom they serve: Bank of Japan, University of Tokyo, Embassy of Chile.
 */
static const char *const placed_heads[] = {"bank", "university", "college", "embassy", "mission", "consulate", NULL};
static const char *const places[] = {"delegation", "commission",     "embassy", "mission",
									 "consulate",  "representation", NULL};

void
dlg_organisation_uses(uint16_t *uses)
{
	dlg_use_words(uses, small_heads, USE_HEAD);
	dlg_use_words(uses, (const char *const[]) {"respective", NULL}, USE_HEAD);
}

/* Does the name so far end in a number: "Unit 77", "Tango 9"? */
static bool
is_numbered(const BodyReading *reading)
{
	const Pieces *pieces = reading->pieces;

	return reading->core_end > reading->start + 1 &&
		pieces->reader->tokens[pieces->items[reading->core_end - 1].first].kind == TOKEN_NUMBER;
}

/* Is piece i a head of one word that is no name by itself, such as Office? */
static bool
is_bare_head(const Pieces *pieces, uint32_t i)
{
	const Piece *piece = &pieces->items[i];

	return piece->kind == PIECE_BODY && !(piece->flags & (PIECE_KNOWN | PIECE_PLURAL)) &&
		piece->end == piece->first + 1;
}

/* The first piece from i on that ends after a token. */
static uint32_t
piece_after(const Pieces *pieces, uint32_t i, uint32_t token)
{
	while (i < pieces->nitems && pieces->items[i].end <= token)
		i++;
	return i;
}

/* Takes where an embassy is into its name: "Embassy of Chile in New Delhi", "… in Washington, D.C.". */
static bool
take_seat(BodyReading *reading)
{
	const Pieces *pieces = reading->pieces;
	uint32_t	next = reading->at + 1 + (kind_at(pieces, reading->at + 1) == PIECE_THE);

	if (!dlg_is_any(pieces->reader, pieces->items[reading->core_end - 1].end - 1, places) ||
		!dlg_piece_is(pieces, reading->at, "in") || next >= pieces->nitems ||
		!(kind_at(pieces, next) == PIECE_PARTY ||
		  dlg_city_at(pieces->reader, pieces->items[next].first, NULL)))
		return false;
	next += 2 * (kind_at(pieces, next + 1) == PIECE_COMMA && dlg_piece_is(pieces, next + 2, "d.c."));
	reading->core_end = reading->at = next + 1;
	return true;
}

/*
 * Takes a party behind "of", "for", "in" … at reading->at: it tells whose the
 * body is, or belongs to its name.
 */
static void
join_party(BodyReading *reading, uint32_t next, bool of, bool apart)
{
	const Pieces *pieces = reading->pieces;

	if (of && reading->head)
	{
		reading->party = pieces->items[next].party;
		reading->at = next + 1;
		if (!take_seat(reading) &&
			dlg_is_any(pieces->reader, pieces->items[reading->core_end - 1].end - 1, placed_heads))
			reading->core_end = reading->at;
	}
	else if (of)
	{
		reading->at = reading->core_end = next + 1;
		reading->party = pieces->items[next].party;
	}
	else if (!apart && reading->head &&
			 dlg_is_any(pieces->reader, pieces->items[reading->at - 1].end - 1, places))
		reading->at = reading->core_end = next + 1;
}

/* Does a unit with a field of its own stand at piece i, behind another's: "Trade | Bureau of Customs"? */
static bool
is_unit(const Pieces *pieces, uint32_t i)
{
	return kind_at(pieces, i) == PIECE_BODY && kind_at(pieces, i - 1) == PIECE_FIELD &&
		pieces->items[i].end == pieces->items[i].first + 1 &&
		(dlg_piece_is(pieces, i + 1, "of") || dlg_piece_is(pieces, i + 1, "for"));
}

/* Do fields and such a unit stand at piece i, behind "Department of"? */
static bool
unit_follows(const Pieces *pieces, uint32_t i)
{
	uint32_t	k = i;

	if (!dlg_piece_is(pieces, i - 2, "department") && !dlg_piece_is(pieces, i - 2, "ministry"))
		return false;
	while (kind_at(pieces, k) == PIECE_FIELD && k < i + LIST_PIECES)
		k++;
	return k > i && is_unit(pieces, k);
}

/* Does a unit with a field of its own open behind a whole name: "Department of Trade | Bureau of Customs"? */
static bool
opens_unit(const BodyReading *reading)
{
	return reading->head && reading->complement && is_unit(reading->pieces, reading->at);
}

/* Reads what "of", "for", "in" … at reading->at adds; false where the name ends before it. */
static bool
read_join(BodyReading *reading)
{
	const Pieces *pieces = reading->pieces;
	uint32_t	i = reading->at;
	uint32_t	next = dlg_after_government(pieces, i + 1);
	bool		of = dlg_piece_is(pieces, i, "of") || dlg_piece_is(pieces, i, "de");
	bool		apart =
		dlg_piece_is(pieces, i, "at") || dlg_piece_is(pieces, i, "from") || dlg_piece_is(pieces, i, "with");
	Body		parent;
	uint32_t	end;

	if (kind_at(pieces, next) == PIECE_THE)
		next++;
	/* "held between the Ministry of Trade and the Ministry of Ports on | May 3", "in | Oslo" */
	if (next < pieces->nitems && (dlg_match(pieces->reader, pieces->items[next].first, LEX_MONTH, NULL) ||
								  (reading->head && dlg_piece_is(pieces, i, "in") &&
								   dlg_city_at(pieces->reader, pieces->items[next].first, NULL))))
		return false;
	if (kind_at(pieces, next) == PIECE_PARTY && kind_at(pieces, next + 1) != PIECE_FIELD &&
		kind_at(pieces, next + 1) != PIECE_BODY && kind_at(pieces, next + 1) != PIECE_POSSESSIVE &&
		!((dlg_piece_is(pieces, i, "for") || dlg_piece_is(pieces, next, "europe")) &&
		  kind_at(pieces, next + 1) == PIECE_AND))
	{
		join_party(reading, next, of, apart);
		return false;
	}
	/* "the Bureau of Chile's Ministry" */
	if (of && reading->head && kind_at(pieces, next) == PIECE_PARTY &&
		kind_at(pieces, next + 1) == PIECE_POSSESSIVE && dlg_has_head(pieces, next + 2, false) &&
		dlg_read_body(pieces, next, &parent, &end) &&
		ONE_OF(pieces->reader, parent.core, "ministry", "department"))
	{
		reading->within = parent.name;
		reading->party = pieces->items[next].party;
		reading->at = end;
		return false;
	}
	if (dlg_has_head(pieces, next, apart) && !reading->head && !(of && is_numbered(reading)))
		return false;			/* "… Affairs of the Chinese Ministry": no name of its own */
	if (dlg_has_head(pieces, next, apart) && !(of && unit_follows(pieces, next)))
	{
		if (!dlg_piece_is(pieces, i, "for") && !dlg_piece_is(pieces, i, "to") &&
			!dlg_piece_is(pieces, i, "on") && dlg_read_body(pieces, next, &parent, &end))
		{
			/* "Office of the Trade Commission" is one name */
			if (of && reading->at == reading->start + 1 && is_bare_head(pieces, reading->start))
				reading->core_end = piece_after(pieces, next, parent.core_end);
			else
				reading->within = parent.name;
			reading->party = parent.party ? parent.party : reading->party;
			reading->head = true;
			reading->at = end;
		}
		return false;
	}
	if (apart || (!reading->head && !of && !dlg_piece_is(pieces, i, "for")) ||
		!(dlg_is_field(pieces, next) || kind_at(pieces, next) == PIECE_NAME ||
		  kind_at(pieces, next) == PIECE_PARTY || (kind_at(pieces, next) == PIECE_OFFICE && of) ||
		  (kind_at(pieces, next) == PIECE_DELEGATE && of &&
		   pieces->reader->tokens[pieces->items[next].first].flags & TOKEN_CAPITAL)))
		return false;
	reading->complement = true;
	reading->at = next + 1;
	reading->core_end = reading->at;
	return true;
}

/* Does the name open with a field, or with a party and fields: "Lemuria Internet and Trade Agency"? */
static bool
opens_fields(const BodyReading *reading)
{
	const Pieces *pieces = reading->pieces;

	return kind_at(pieces, reading->start) == PIECE_FIELD ||
		(kind_at(pieces, reading->start) == PIECE_PARTY && kind_at(pieces, reading->start + 1) == PIECE_FIELD);
}

/* Does the name so far end in a field that is an adjective, behind another: ", Industrial", "and Political"? */
static bool
ends_in_adjective(const BodyReading *reading)
{
	const Pieces *pieces = reading->pieces;
	uint32_t	last = reading->at - 1;
	const Token *token = &pieces->reader->tokens[pieces->items[last].end - 1];

	return last > reading->start + 1 && kind_at(pieces, last) == PIECE_FIELD &&
		(kind_at(pieces, last - 1) == PIECE_AND || kind_at(pieces, last - 1) == PIECE_COMMA) &&
		token->end - token->start > 4 && memcmp(pieces->reader->text + token->end - 2, "al", 2) == 0;
}

/* Reads a comma or "and" inside the name; false where the name ends before it. */
static bool
read_separator(BodyReading *reading)
{
	const Pieces *pieces = reading->pieces;
	uint32_t	i = reading->at;
	uint32_t	end;

	if (reading->head && reading->complement && (end = dlg_fields_go_on(pieces, i, false)))
	{
		/* "Oceans and Environmental and Scientific Affairs": a second "and" may follow the first */
		reading->complement = kind_at(pieces, i) == PIECE_AND && kind_at(pieces, end) == PIECE_AND;
		reading->at = reading->core_end = end;
		return true;
	}
	/* "Ministry for the Economy, Finance, and Industrial | and Digital Policy": an adjective ends no name */
	if (reading->head && kind_at(pieces, i) == PIECE_AND && kind_at(pieces, i + 1) == PIECE_FIELD &&
		ends_in_adjective(reading))
	{
		reading->complement = true;
		reading->at = i + 1;
		return true;
	}
	if (dlg_mark(pieces->reader, pieces->items[i].first, '&') ||
		(!reading->head && opens_fields(reading) && dlg_head_follows(pieces, i)))
	{
		reading->at = i + 1 + (kind_at(pieces, i + 1) == PIECE_AND);
		return true;
	}
	return false;
}

/* Is piece i the number of a unit of a body: "Unit 77 of the National Police"? */
static bool
numbers_unit(const Pieces *pieces, uint32_t i)
{
	return pieces->reader->tokens[pieces->items[i].first].kind == TOKEN_NUMBER &&
		dlg_piece_is(pieces, i + 1, "of") &&
		dlg_has_head(pieces, i + 2 + (kind_at(pieces, i + 2) == PIECE_THE), false);
}

/* Is the one unknown word at reading->at the end of what a body deals with: "… for Weather Balloons"? */
static bool
ends_complement(const BodyReading *reading)
{
	const Pieces *pieces = reading->pieces;
	uint32_t	i = reading->at;
	PieceKind	next = kind_at(pieces, i + 1);

	return reading->complement && kind_at(pieces, i - 1) == PIECE_FIELD && dlg_name_run(pieces, i) == i + 1 &&
		pieces->items[i].end == pieces->items[i].first + 1 &&
		(next == PIECE_COMMA || next == PIECE_AND || next == PIECE_STOP || next == PIECE_SEMICOLON ||
		 next == PIECE_BRIEF || next == PIECE_JOIN || next == PIECE_OFFICE);
}

/* Does the party at reading->at stand behind a whole name: "Ministry of Foreign Affairs Chile"? */
static bool
ends_with_party(const BodyReading *reading)
{
	const Pieces *pieces = reading->pieces;
	PieceKind	next = kind_at(pieces, reading->at + 1);

	return reading->head && reading->complement && kind_at(pieces, reading->at - 1) == PIECE_FIELD &&
		!(pieces->items[reading->at].flags & PIECE_NATIVE) && next != PIECE_FIELD && next != PIECE_BODY &&
		next != PIECE_OFFICE && next != PIECE_NAME && next != PIECE_POSSESSIVE;
}

/* Is the party at reading->at part of the name?  One behind a whole name is only stepped over. */
static bool
takes_party(BodyReading *reading)
{
	const Pieces *pieces = reading->pieces;
	const Piece *piece = &pieces->items[reading->at];

	if (ends_with_party(reading))
	{
		reading->party = piece->party;
		reading->at++;
		return false;
	}
	return !reading->head || dlg_has_head(pieces, reading->at, true) || reading->complement ||
		kind_at(pieces, reading->at + 1) == PIECE_FIELD ||
		(pieces->reader->tokens[piece->first - 1].flags & TOKEN_UPPER);
}

/* Does a word of rank open a post behind a whole name: "Department of Trade | Senior Ports Negotiator"? */
static bool
opens_rank(const BodyReading *reading)
{
	const Pieces *pieces = reading->pieces;

	return reading->head && reading->complement && dlg_office_at(pieces, reading->at) > reading->at &&
		ONE_OF(pieces->reader, pieces->items[reading->at].first, "senior", "special", "chief", "principal", "deputy",
			   "acting", "permanent", "associate");
}

/* Reads the piece at reading->at into the name; false where the name ends before it. */
static bool
read_piece(BodyReading *reading)
{
	const Pieces *pieces = reading->pieces;
	const Piece *piece = &pieces->items[reading->at];

	switch (kind_at(pieces, reading->at))
	{
		case PIECE_BODY:
			if (opens_unit(reading))
				return false;
			reading->head = true;
			if (piece->party)
				reading->party = piece->party;
			break;
		case PIECE_NAME:
			if (reading->head && !ends_complement(reading) &&
				(dlg_name_run(pieces, reading->at) > reading->at || !(piece->flags & PIECE_UPPER)) &&
				!dlg_has_head(pieces, reading->at, true))
				return false;
			break;
		case PIECE_FIELD:
			if (opens_rank(reading))
				return false;
			break;
		case PIECE_PARTY:
			if (!takes_party(reading))
				return false;
			break;
		case PIECE_OFFICE:
			if (kind_at(pieces, reading->at + 1) != PIECE_POSSESSIVE)
				return false;
			break;
		case PIECE_POSSESSIVE:
			if (reading->head)
				return false;
			break;
		case PIECE_JOIN:
			return !take_seat(reading) && read_join(reading);
		case PIECE_COMMA:
		case PIECE_AND:
			return read_separator(reading);
		case PIECE_WORD:
			/* a unit with a number, of a body: "Unit 77 of the National Police" */
			if (reading->at > reading->start && numbers_unit(pieces, reading->at))
				break;
			/* a small word inside a name: "center of Incident readiness" */
			if (reading->at == reading->start || pieces->reader->tokens[piece->first].kind != TOKEN_WORD ||
				!(kind_at(pieces, reading->at + 1) == PIECE_JOIN ||
				  kind_at(pieces, reading->at + 1) == PIECE_AND) ||
				!(reading->head || kind_at(pieces, reading->at - 1) == PIECE_FIELD) ||
				kind_at(pieces, reading->at + 2) != PIECE_FIELD)
				return false;
			reading->head |= dlg_is_any(pieces->reader, piece->first, small_heads);
			break;
		default:
			return false;
	}
	reading->at++;
	reading->core_end = reading->at;
	return true;
}

/*
 * Takes the whole long form of a defined acronym that starts at the first piece and has a head or a list
 * around it.
 */
static void
take_defined(BodyReading *reading)
{
	const Pieces *pieces = reading->pieces;
	uint32_t	start = pieces->reader->tokens[pieces->items[reading->start].first].start;

	if (!pieces->brief ||
		(kind_at(pieces, reading->start) == PIECE_PARTY && kind_at(pieces, reading->start + 1) == PIECE_BRIEF))
		return;
	for (uint32_t k = reading->start + 1; k < reading->start + 2 * LIST_PIECES && k < pieces->nitems; k++)
	{
		const Acronym *acronym;

		if (pieces->items[k].kind == PIECE_OFFICE && pieces->items[k - 1].kind != PIECE_THE)
			return;
		if (pieces->items[k].kind != PIECE_BRIEF)
			continue;
		if (pieces->items[k - 1].kind == PIECE_OFFICE && dlg_name_run(pieces, k + 1) > k + 1)
			return;				/* "Defence Secretary (DS) Ann Lee" */
		acronym = dlg_acronym_ending(pieces->reader, pieces->items[k].end - 1);
		if (acronym && acronym->span.start <= start + 4 && acronym->span.start + 4 >= start)
		{
			reading->at = reading->core_end = k - (kind_at(pieces, k - 1) == PIECE_POSSESSIVE);
			reading->head = true;
			/* "of Japan" before the bracket is the party */
			for (uint32_t p = reading->start; p < k; p++)
				if (pieces->items[p].kind == PIECE_BODY && pieces->items[p].party)
					reading->party = pieces->items[p].party;
				else if (p > reading->start && pieces->items[p].kind == PIECE_PARTY && p + 1 == k &&
						 dlg_piece_is(pieces, p - 1, "of"))
				{
					reading->party = pieces->items[p].party;
					reading->core_end = p - 1;
				}
		}
		return;
	}
}

/* Fills the body from what has been read. */
static void
finish(const BodyReading *reading, uint32_t first, Body *body)
{
	const Pieces *pieces = reading->pieces;
	Reader	   *reader = pieces->reader;

	body->core = pieces->items[reading->start].first;
	body->core_end = pieces->items[reading->core_end - 1].end;
	body->name = dlg_text(reader, body->core, body->core_end);
	body->acronym = reading->acronym;
	body->within = reading->within;
	body->party = reading->party ? reading->party : dlg_party_of_adjective(pieces, reading->start);
	body->first = pieces->items[first].first;
	body->end = pieces->items[reading->at - 1].end;
	body->bare = !reading->head;
}

/* Reads "(SHORT)" and "of Party" after the name. */
static void
read_rest(BodyReading *reading)
{
	const Pieces *pieces = reading->pieces;

	for (int k = 0; k < 2; k++)
	{
		uint32_t	next = reading->at + 1;

		if (kind_at(pieces, reading->at) == PIECE_BRIEF && reading->acronym.data == NULL &&
			reading->within.data == NULL)
		{
			const Acronym *acronym = dlg_acronym_ending(pieces->reader, pieces->items[reading->at].end - 1);

			if (acronym == NULL)
				return;
			/* but "of the Republic of Chile (RC)": the party's */
			if (kind_at(pieces, reading->at - 1) != PIECE_PARTY || reading->core_end == reading->at ||
				dlg_token_at(pieces->reader, acronym->span.start) < pieces->items[reading->at - 1].first)
				reading->acronym = acronym->brief;
			reading->at++;
			next++;
		}
		if (dlg_piece_is(pieces, reading->at, "of"))
		{
			next = dlg_after_government(pieces, next);
			next += kind_at(pieces, next) == PIECE_THE;
			if (kind_at(pieces, next) != PIECE_PARTY)
				return;
			reading->party = pieces->items[next].party;
			reading->at = next + 1;
			take_seat(reading);
		}
	}
	/* "Ministry of Trade of Chile (MINCOM)": a short form in another language */
	if (reading->head && kind_at(pieces, reading->at) == PIECE_OPEN &&
		kind_at(pieces, reading->at + 2) == PIECE_CLOSE &&
		kind_at(pieces, reading->at + 1) == PIECE_NAME && pieces->items[reading->at + 1].flags & PIECE_UPPER)
		reading->at += 3;
}

/* Reads whose body it is: "under the President of Chile", "under the Council of Ministers", "(ACR) of the Ministry". */
static void
read_superior(BodyReading *reading)
{
	const Pieces *pieces = reading->pieces;
	uint32_t	next = reading->at + 1 + (kind_at(pieces, reading->at + 1) == PIECE_THE);
	Body		parent;
	uint32_t	end;

	if (!reading->head || !(dlg_piece_is(pieces, reading->at, "under") || dlg_piece_is(pieces, reading->at, "within") ||
							(reading->acronym.data && (dlg_piece_is(pieces, reading->at, "of") ||
														dlg_piece_is(pieces, reading->at, "at")))))
		return;
	if (kind_at(pieces, next) == PIECE_OFFICE && dlg_name_run(pieces, next + 1) == next + 1)
	{
		reading->at = next + 1;
		read_rest(reading);
	}
	else if (dlg_read_body(pieces, next, &parent, &end) && !parent.bare && reading->within.data == NULL)
	{
		reading->within = parent.name;
		reading->at = end;
		if (reading->party == 0)
			reading->party = parent.party;
	}
}

bool
dlg_read_body(const Pieces *pieces, uint32_t i, Body *body, uint32_t *end)
{
	BodyReading reading = {.pieces = pieces};
	uint32_t	first = i;
	bool		owner;

	if (kind_at(pieces, i) == PIECE_THE)
		i++;
	if (kind_at(pieces, i) == PIECE_PARTY && dlg_party_stands_apart(pieces, i))
	{
		reading.party = pieces->items[i].party;
		i += 1 + (kind_at(pieces, i + 1) == PIECE_POSSESSIVE);
	}
	reading.start = reading.at = reading.core_end = i;
	switch (kind_at(pieces, i))
	{
		case PIECE_BODY:
			/* "U.S. Coast Guard": a name of its own, with the state in it */
			if (reading.party == 0 && !(pieces->items[i].flags & PIECE_KNOWN))
				reading.party = dlg_party_at(pieces->reader, pieces->items[i].first, false, NULL);
			break;
		case PIECE_FIELD:
		case PIECE_NAME:
		case PIECE_PARTY:
		case PIECE_OFFICE:
			break;
		default:
			return false;
	}
	*body = (Body) {.name = NO_SLICE};
	body->subunit = pieces->items[i].kind == PIECE_BODY && pieces->items[i].flags & PIECE_SUBUNIT;
	take_defined(&reading);
	while (reading.at < pieces->nitems && reading.at < i + NAME_PIECES && read_piece(&reading))
		;
	if (reading.core_end == i || reading.core_end == 0 ||
		(!reading.head && kind_at(pieces, i) == PIECE_PARTY && reading.core_end == i + 1))
		return false;
	read_rest(&reading);
	read_superior(&reading);
	finish(&reading, first, body);
	body->subunit |= pieces->items[reading.core_end - 1].kind == PIECE_BODY &&
		(pieces->items[reading.core_end - 1].flags & PIECE_SUBUNIT) != 0;
	/* "Parent's Unit": the unit is the organisation */
	owner = kind_at(pieces, reading.at) == PIECE_POSSESSIVE;
	/* "Ombudsman's Office" */
	if (owner && dlg_piece_is(pieces, reading.at + 1, "office") && !dlg_piece_is(pieces, reading.at + 2, "of") &&
		pieces->items[reading.at + 1].end == pieces->items[reading.at + 1].first + 1)
	{
		body->core_end = body->end = pieces->items[reading.at + 1].end;
		body->name = dlg_text(pieces->reader, body->core, body->core_end);
		*end = reading.at + 2;
		return true;
	}
	if (opens_unit(&reading) || (reading.head && owner && dlg_has_head(pieces, reading.at + 1, true)))
	{
		Body		unit;

		if (dlg_read_body(pieces, reading.at + owner, &unit, end))
		{
			/* "Ports Bureau in Chile's Foreign Ministry" */
			uint32_t	join = reading.at - 2 - (kind_at(pieces, reading.at - 2) == PIECE_THE);

			if (owner && kind_at(pieces, reading.at - 1) == PIECE_PARTY && kind_at(pieces, join) == PIECE_JOIN)
			{
				body->core_end = pieces->items[join - 1].end;
				body->name = dlg_text(pieces->reader, body->core, body->core_end);
				body->within = unit.name;
				body->party = pieces->items[reading.at - 1].party;
				return true;
			}
			unit.within = body->name;
			unit.party = unit.party ? unit.party : body->party;
			unit.first = body->first;
			*body = unit;
			return true;
		}
	}
	*end = reading.at;
	return true;
}
