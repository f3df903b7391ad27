/*
 * series_left.c: how the name of a meeting grows to the left of its noun.
 *
 * Capitals, parties, hyphens, brackets and "and" between capitals belong to
 * the name; ordinals, years, "last" and "this year's" tell one meeting from
 * its sisters and are left out of it.  Invariant: the parts of a name come in
 * reading order and never overlap.
 */
#include "series_private.h"

#include <string.h>

#define POST_WORDS 4			/* of a post such as "deputy foreign ministers" */

static const char *const last_words[] = {"last", "previous", "past", "earlier", "prior", "preceding", "former", NULL};
static const char *const next_words[] = {"next",   "upcoming",   "forthcoming", "coming",
										 "future", "subsequent", NULL};
static const char *const lead_words[] = {
	"bilateral", "trilateral", "tripartite", "quadrilateral", "annual",      "biannual",
	"regular",   "virtual",    "informal",   "formal",        "successful",  "productive",
	"new",       "newly",      "very",       "highly",        "joint",       "ongoing",
	"own",       "existing",   "biennial",   "semiannual",    "similar",     "historic",
	"landmark",  "dedicated",  "hybrid",     "online",        "recent",      "latest",
	"official",  "respective", "emergency",  "extraordinary", "fruitful",    "constructive",
	"concluded", "planned",    "proposed",   "scheduled",     "phone",       "telephone", "telephonic",
	"weekly",    "monthly",    "quarterly",  "yearly",        "periodic",    NULL};

static const char *const led_words[] = {"led",	  "hosted",	  "chaired",   "sponsored",
										"backed", "brokered", "initiated", NULL};

/* One step of the name to the left. */
typedef struct Left
{
	const Reader *reader;
	MeetingName *name;
	uint32_t	floor;
	uint32_t	at;				/* the name's first token so far */
	int			lower;			/* lower-case words taken */
	bool		quoted;			/* inside a quotation, seen from its end */
	bool		done;			/* only what tells meetings apart may follow */
	bool titled; /* a party or an ordinal stands at the front: a document's title ends before it */
} Left;

/* Leaves tokens [first, left->at) out of the name and goes on before them. */
static void
leave_out(Left *left, uint32_t first)
{
	MeetingName *name = left->name;

	if (name->parts[0].first == name->parts[0].end || name->nparts == NAME_PARTS)
		name->parts[0] = (TokenRange) {first, first};
	else
	{
		memmove(name->parts + 1, name->parts, sizeof(TokenRange) * (size_t) name->nparts);
		name->nparts++;
		name->parts[0] = (TokenRange) {first, first};
	}
	left->at = first;
}

static void
take_in(Left *left, uint32_t first)
{
	MeetingName *name = left->name;

	/* a part that was left open by leave_out ends where this begins to be taken */
	if (name->parts[0].first == name->parts[0].end)
		name->parts[0].end = left->at;
	name->parts[0].first = first;
	left->at = first;
}

/* "2+2", "Track 1.5", a year, a date. */
static bool
left_number(Left *left)
{
	const Reader *reader = left->reader;
	uint32_t	p = left->at - 1;
	uint32_t	end;

	for (uint32_t k = 6; k >= 1; k--)
	{
		Slice		date;

		if (left->at < left->floor + k || left->name->date.data)
			continue;
		date = dlg_date_at(reader, left->at - k, reader->published, &end);
		/* "the May 3, 2022, A-B Meeting" */
		if (date.data && end + 1 == left->at && dlg_mark(reader, end, ',') && left->at > left->floor + k &&
			dlg_is(reader, left->at - k - 1, "the"))
			end++;
		if (date.data && end == left->at)
		{
			left->name->date = date;
			leave_out(left, left->at - k);
			return true;
		}
	}
	/* "1.5 track", "1.5-Track" */
	if (dlg_is(reader, p, "track") && p > left->floor + 1)
	{
		p -= 1 + dlg_mark(reader, p - 1, '-');
		if (!dlg_is(reader, p, "1.5"))
			return false;
		take_in(left, p);
		return true;
	}
	if (reader->tokens[p].kind != TOKEN_NUMBER && !ONE_OF(reader, p, "i", "ii"))
		return false;
	if (p > left->floor && dlg_is(reader, p - 1, "track"))
	{
		take_in(left, p - 1);
		return true;
	}
	/* "the COVID-19 Summit" */
	if (p > left->floor + 1 && reader->tokens[p].kind == TOKEN_NUMBER && dlg_mark(reader, p - 1, '-') &&
		!(reader->tokens[p].flags & TOKEN_SPACE) && dlg_is_capital(reader, p - 2))
	{
		take_in(left, p - 2);
		left->name->proper = true;
		return true;
	}
	/* "1.5 Dialogue" */
	if (dlg_is(reader, p, "1.5"))
	{
		take_in(left, p);
		return true;
	}
	if (p > left->floor + 1 && dlg_mark(reader, p - 1, '+') && reader->tokens[p - 2].kind == TOKEN_NUMBER)
	{
		take_in(left, p - 2);
		left->name->proper = true;
		return true;
	}
	return false;
}

/* A hyphen or dash before the name: "Norway-Chile Dialogue", "Norway - Chile Dialogue". */
static bool
left_hyphen(Left *left)
{
	const Reader *reader = left->reader;
	uint32_t	at = left->at;
	uint32_t	p = at - 1;
	bool		close = !(reader->tokens[p].flags & TOKEN_SPACE) && !(reader->tokens[at].flags & TOKEN_SPACE);
	PartyCode	party;
	uint32_t	next;

	if (p <= left->floor || reader->tokens[p - 1].kind == TOKEN_PUNCT)
	{
		/* "Korea (ROK)-Chile" */
		if (p <= left->floor + 3 || !dlg_mark(reader, p - 1, ')') ||
			(!close && !dlg_party_at(reader, at, false, &next)))
			return false;
		take_in(left, p);
		return true;
	}
	if (dlg_party_before(reader, left->floor, p, &party) < p &&
		(close || dlg_party_at(reader, at, false, &next)))
	{
		take_in(left, p);
		return true;
	}
	if (!close)
		return false;
	take_in(left, p - 1);
	left->name->proper |= dlg_is_capital(reader, p - 1);
	return true;
}

/* "the A-B foreign ministers' dialogue", with the possessive at token p: posts in small letters behind parties. */
static bool
left_ministers(Left *left, uint32_t p)
{
	const Reader *reader = left->reader;
	uint32_t	first = p - 1;
	PartyCode	party;
	uint32_t	end;

	if (!ONE_OF(reader, first, "ministers", "secretaries", "leaders", "advisers", "advisors"))
		return false;
	while (first > left->floor + 1 && first + POST_WORDS > p && dlg_match(reader, first - 1, LEX_POST, &end) && end >= p)
		first--;
	if (dlg_party_before(reader, left->floor, first, &party) == first)
		return false;
	take_in(left, first);
	return true;
}

/* "the X Platform's Steering Committee", "Ministers' Meeting": an owner in the name, but no party. */
static bool
left_owner(Left *left, uint32_t p)
{
	const Reader *reader = left->reader;
	const Token *token = &reader->tokens[p];
	PartyCode	party;
	bool		bare = token->end - token->start <= 3 && reader->text[token->end - 1] != 's';

	bare |= left->name->body && reader->tokens[left->name->noun].flags & TOKEN_CAPITAL &&
			dlg_party_before(reader, left->floor, p, &party) == p;
	if (!bare || !dlg_is_capital(reader, p - 1))
		return left_ministers(left, p);
	take_in(left, p - 1);
	return true;
}

/*
 * "the A-B Fisheries, Climate, and Trade Dialogue", with "and" at token p: the
 * list's first token where a party or an ordinal leads it in, else p.
 */
static uint32_t
left_list(const Left *left, uint32_t p)
{
	const Reader *reader = left->reader;
	PartyCode	party;
	uint32_t	ordinal;
	bool		comma = false;

	for (uint32_t i = p; i > left->floor; i--)
	{
		if (dlg_party_before(reader, left->floor, i, &party) < i)
			return comma && !dlg_mark(reader, i, ',') ? i : p;
		if (dlg_ordinal_before(reader, left->floor, i, &ordinal) < i)
			return comma ? i : p;
		if (dlg_mark(reader, i - 1, ','))
			comma = true;
		else if (!dlg_is_capital(reader, i - 1) || dlg_series_small(reader, i - 1))
			return p;
	}
	return p;
}

/* "Research and Development (R&D)" with ")" at token p: the token that opens the bracket, p where none does. */
static uint32_t
left_bracket(const Left *left, uint32_t p)
{
	for (uint32_t i = p; i > left->floor + 1 && i + 4 > p; i--)
		if (dlg_mark(left->reader, i - 1, '('))
			return dlg_is_capital(left->reader, i) && dlg_is_capital(left->reader, i - 2) ? i - 1 : p;
	return p;
}

/* "the first Partnership for Prosperity Summit", "for" at token p: an ordinal tells where the name begins. */
static bool
left_preposition(Left *left, uint32_t p)
{
	const Reader *reader = left->reader;
	uint32_t	first = p;
	uint32_t	ordinal;

	while (first > left->floor && first + 5 > p && dlg_is_capital(reader, first - 1))
		first--;
	if (first == p || dlg_ordinal_before(reader, left->floor, first, &ordinal) == first)
		return false;
	take_in(left, first);
	return true;
}

/*
 * "the A-B diplomatic and strategic dialogue", "and" at token p: two words in
 * small letters behind the parties.
 */
static bool
left_adjective(Left *left, uint32_t p)
{
	const Reader *reader = left->reader;
	PartyCode	party;

	if (p <= left->floor + 1 || dlg_is_capital(reader, left->at) ||
		reader->tokens[p - 1].kind != TOKEN_WORD || dlg_series_small(reader, p - 1) ||
		dlg_is_capital(reader, p - 1) || dlg_party_before(reader, left->floor, p - 1, &party) == p - 1)
		return false;
	take_in(left, p - 1);
	return true;
}

/* Hyphens, brackets, prepositions, quotes, "and". */
static bool
left_mark(Left *left)
{
	const Reader *reader = left->reader;
	uint32_t	at = left->at;
	uint32_t	p = at - 1;
	const Token *token = &reader->tokens[p];
	PartyCode	party;
	uint32_t	next;

	if (dlg_mark(reader, p, '-') || dlg_mark(reader, p, '/'))
		return left_hyphen(left);
	if (dlg_is(reader, p, "for") || dlg_is(reader, p, "on"))
		return left_preposition(left, p);
	if (dlg_mark(reader, p, ')') && p > left->floor + 2 && dlg_mark(reader, p - 2, '(') &&
		dlg_is_capital(reader, p - 1) && dlg_is_capital(reader, p - 3))
	{
		take_in(left, p - 2);
		return true;
	}
	/* "foreign and defense (2+2) ministerial meeting" */
	if (dlg_mark(reader, p, ')') && p > left->floor + 4 && dlg_mark(reader, p - 2, '+') && dlg_mark(reader, p - 4, '('))
	{
		take_in(left, p - 4);
		return true;
	}
	if (dlg_mark(reader, p, ')') && (next = left_bracket(left, p)) < p)
	{
		leave_out(left, next);
		return true;
	}
	if (dlg_mark(reader, p, '"') && p > left->floor)
	{
		bool		opens = (token->flags & TOKEN_SPACE) != 0 && !(reader->tokens[at].flags & TOKEN_SPACE);

		if (opens != left->quoted)
			return false;
		left->quoted = !opens;
		leave_out(left, p);
		return true;
	}
	if (token->kind == TOKEN_POSSESSIVE && p > left->floor)
		return left_owner(left, p);
	if (dlg_is(reader, p, "and") && left_adjective(left, p))
		return true;
	if ((dlg_is(reader, p, "and") || dlg_mark(reader, p, '&')) && p > left->floor &&
		dlg_is_capital(reader, at))
	{
		bool		first = dlg_party_before(reader, left->floor, p, &party) < p;
		bool		second = dlg_party_at(reader, at, false, &next) != 0;

		if ((next = left_list(left, p)) < p)
		{
			take_in(left, next);
			return true;
		}
		if (first != second || !dlg_is_capital(reader, p - 1) || dlg_series_small(reader, p - 1))
			return false;
		take_in(left, p);
		return true;
	}
	return false;
}

/* "the eight round": a number before a single round is a misspelt ordinal. */
static bool
left_count(Left *left, uint32_t p)
{
	const Reader *reader = left->reader;
	MeetingName *name = left->name;
	const LexEntry *number = dlg_match(reader, p, LEX_NUMBER, NULL);

	if (number == NULL || number->value < 2 || !name->occasion || name->plural || left->at != name->noun ||
		p == left->floor || !dlg_is(reader, p - 1, "the"))
		return false;
	name->ordinal = (uint32_t) number->value;
	leave_out(left, p);
	left->done = true;
	return true;
}

/* A word of small letters behind a hyphen, at token p; false where it is none of those known here. */
static bool
left_compound(Left *left, uint32_t p, bool *taken)
{
	const Reader *reader = left->reader;
	uint32_t	first = p - 2;
	PartyCode	party;

	*taken = true;
	/* "the U.S.-led Forum": who leads does not hold it alone */
	if (dlg_is_any(reader, p, led_words))
	{
		first = dlg_party_before(reader, left->floor, p - 1, &party);
		*taken = first < p - 1;
		if (*taken)
			leave_out(left, first);
		return true;
	}
	/* "the first in-person meeting", "the first face-to-face meeting": the number is not the series' */
	if (ONE_OF(reader, p, "person", "face") && ONE_OF(reader, first, "in", "to"))
	{
		leave_out(left, dlg_is(reader, p, "face") && first > left->floor + 1 ? first - 2 : first);
		left->name->again = true;
		return true;
	}
	/* "high-level", "two-day", "vice ministerial-level" */
	if (!dlg_is_capital(reader, first) && (ONE_OF(reader, p, "level", "day") || left->name->proper))
	{
		first -= first > left->floor && ONE_OF(reader, first - 1, "vice", "deputy", "foreign", "senior") &&
			dlg_is(reader, p, "level");
		leave_out(left, first);
		return true;
	}
	/* "High-level Dialogue" */
	if (!dlg_is_capital(reader, first) || reader->tokens[p].flags & TOKEN_SPACE ||
		reader->tokens[p - 1].flags & TOKEN_SPACE)
		return false;
	take_in(left, first);
	return true;
}

/*
 * Is the letter at token p a number that opens a title or stands behind its
 * colon ("Statement: V Ports Committee")?
 */
static bool
opens_title(const Reader *reader, uint32_t p)
{
	const TextBlock *block = dlg_block_at(reader, p);

	return (dlg_is(reader, p, "v") || dlg_is(reader, p, "x")) && block->kind == BLOCK_TITLE &&
		   (p == block->first || dlg_mark(reader, p - 1, ':'));
}

/* "the XV A-B Committee", "VII Joint Council": a Roman number that opens the phrase. */
static bool
left_roman(Left *left)
{
	const Reader *reader = left->reader;
	uint32_t	p = left->at - 1;
	uint32_t	value = left->name->ordinal ? 0 : dlg_roman_at(reader, p);
	bool		article = p > left->floor && (dlg_is(reader, p - 1, "the") || dlg_is(reader, p - 1, "their"));

	/* "Track-II" */
	if (p > left->floor && dlg_mark(reader, p - 1, '-'))
		return false;
	if (value == 0 || (!article && !opens_title(reader, p) &&
					   (reader->tokens[p].end - reader->tokens[p].start < 2 ||
						(p > left->floor && reader->tokens[p - 1].flags & TOKEN_CAPITAL &&
						 !(reader->tokens[p].flags & TOKEN_LINE)))))
		return false;
	left->name->ordinal = value;
	leave_out(left, p);
	left->done = true;
	return true;
}

/* Is the capitalised word at token p the end of a compound ("Shangri-La"), whatever it means alone? */
static bool
ends_compound(const Reader *reader, uint32_t p, uint32_t floor)
{
	return p > floor + 1 && dlg_mark(reader, p - 1, '-') && !(reader->tokens[p].flags & TOKEN_SPACE) &&
		dlg_is_capital(reader, p) && dlg_is_capital(reader, p - 2);
}

/* A word of the name, or one that tells meetings apart. */
static bool
left_word(Left *left)
{
	const Reader *reader = left->reader;
	MeetingName *name = left->name;
	uint32_t	p = left->at - 1;
	uint32_t	end;
	int			form;
	bool		taken;

	if (reader->tokens[p].kind != TOKEN_WORD || reader->tokens[p].flags & TOKEN_FOREIGN)
		return false;
	if (dlg_is_any(reader, p, last_words) || dlg_is_any(reader, p, next_words))
	{
		name->step = dlg_is_any(reader, p, last_words) ? -1 : 1;
		leave_out(left, p);
		left->done = true;
		return true;
	}
	if ((dlg_series_small(reader, p) && !ends_compound(reader, p, left->floor)) || dlg_series_time(reader, p))
		return false;
	if (dlg_verb_is(reader, p, dlg_convening_verbs, &form, &end) && end == left->at)
		return false;
	/* "Hold Successful Strategic Dialogue" */
	if (dlg_is_capital(reader, p) && ONE_OF(reader, p, "successful", "productive", "fruitful", "constructive", "historic"))
	{
		leave_out(left, p);
		return true;
	}
	if (dlg_is_capital(reader, p))
	{
		if ((dlg_match(reader, p, LEX_INSTRUMENT, &end) && end == left->at && left->titled) ||
			(p == left->floor && dlg_match(reader, p, LEX_VERB, &end) && end == left->at &&
			 !dlg_is(reader, p, "joint")) ||
			(p == left->floor && name->plural && dlg_match(reader, p, LEX_NUMBER, &end)))
			return false;
		take_in(left, p);
		name->proper = true;
		return true;
	}
	if (dlg_is_any(reader, p, lead_words))
	{
		/* "semi-annual" */
		if (p > left->floor + 1 && dlg_mark(reader, p - 1, '-') && ONE_OF(reader, p - 2, "semi", "bi", "half", "tri"))
			p -= 2;
		leave_out(left, p);
		return true;
	}
	if (p > left->floor + 1 && dlg_mark(reader, p - 1, '-') && left_compound(left, p, &taken))
		return taken;
	/* "the third ministerial Ports Meeting": the ordinal counts the meeting with its level */
	if (dlg_is(reader, p, "ministerial") && dlg_ordinal_before(reader, left->floor, p, &(uint32_t) {0}) < p)
	{
		take_in(left, p);
		return true;
	}
	if (reader->tokens[name->noun].flags & TOKEN_CAPITAL || name->proper || left->lower >= LOWER_MOST)
		return false;
	if (left_count(left, p))
		return true;
	if (dlg_match(reader, p, LEX_VERB, &end) || dlg_match(reader, p, LEX_NUMBER, &end) ||
		dlg_match(reader, p, LEX_DELEGATE, &end))
		return false;
	take_in(left, p);
	left->lower++;
	return true;
}

/* "this year's dialogue", "last year's meeting", "today's". */
static bool
left_possessive(Left *left)
{
	const Reader *reader = left->reader;
	uint32_t	p = left->at - 1;
	uint32_t	end;

	if (reader->tokens[p].kind != TOKEN_POSSESSIVE || p == left->floor)
		return false;
	if (dlg_is(reader, p - 1, "today"))
	{
		left->name->present = true;
		leave_out(left, p - 1);
		return true;
	}
	if (!dlg_is(reader, p - 1, "year") && !dlg_is(reader, p - 1, "month") && !dlg_is(reader, p - 1, "week"))
		return false;
	p = p - 1 > left->floor ? p - 2 : p - 1;
	if (dlg_is(reader, p, "this"))
		left->name->present = true;
	else if (dlg_is_any(reader, p, last_words) || dlg_is_any(reader, p, next_words))
	{
		left->name->step = dlg_is_any(reader, p, last_words) ? -1 : 1;
		left->name->date = dlg_date_at(reader, p, reader->published, &end);
	}
	else
		return false;
	leave_out(left, p);
	left->done = true;
	return true;
}

/*
 * "the A-B G7 Consultations": a group right before the noun, which nothing
 * joins to the states before it, is what they consult on and no party.
 */
static void
drop_subject_group(const Reader *reader, MeetingName *name)
{
	PartyList  *parties = &name->parties;
	uint32_t	end = name->noun;
	uint32_t	first;
	PartyCode	party;

	if (parties->ncodes < 3 || !dlg_series_group(reader, parties->codes[0]))
		return;
	if (dlg_mark(reader, end - 1, ')') && dlg_mark(reader, end - 3, '('))
		end -= 3;
	first = dlg_party_before(reader, name->parts[0].first, end, &party);
	if (first == end || party != parties->codes[0] || dlg_is(reader, first - 1, "and") ||
		(reader->tokens[first - 1].kind != TOKEN_WORD && !dlg_mark(reader, first - 1, ')')))
		return;
	for (uint32_t i = 1; i < parties->ncodes; i++)
		parties->codes[i - 1] = parties->codes[i];
	parties->ncodes--;
}

void
dlg_series_grow_left(const Reader *reader, uint32_t floor, MeetingName *name)
{
	Left		left = {.reader = reader, .name = name, .floor = floor, .at = name->first};

	if (floor + LEFT_MOST < left.at)
		left.floor = left.at - LEFT_MOST;
	while (left.at > left.floor)
	{
		PartyCode	party = 0;
		uint32_t	first = left.at;
		uint32_t	ordinal;

		if (reader->tokens[left.at].flags & TOKEN_LINE && reader->tokens[left.at - 1].kind == TOKEN_PUNCT)
			break;
		if (!left.done && (first = dlg_party_before(reader, left.floor, left.at, &party)) < left.at)
		{
			take_in(&left, first);
			dlg_party_add(reader->arena, &name->parties, party);
			name->proper = true;
			left.titled = true;
		}
		else if ((first = dlg_ordinal_before(reader, left.floor, left.at, &ordinal)) < left.at &&
				 !(first > left.floor && dlg_match(reader, first - 1, LEX_MONTH, NULL)) &&
				 !dlg_is(reader, left.at, "anniversary"))
		{
			name->ordinal = name->ordinal ? name->ordinal : ordinal;
			leave_out(&left, first);
			left.titled = true;
		}
		else if (!left_possessive(&left) &&
				 (left.done || (!left_number(&left) && !left_roman(&left) && !left_mark(&left) && !left_word(&left))))
			break;
	}
	if (name->nparts > 1 && name->parts[0].first == name->parts[0].end)
		memmove(name->parts, name->parts + 1, sizeof(TokenRange) * (size_t) --name->nparts);
	name->first = left.at;
	if ((name->again &= name->ordinal == 1))
		name->ordinal = 0;
	drop_subject_group(reader, name);
	if (left.at > floor)
	{
		uint32_t	p = left.at - 1;
		bool		near = dlg_is(reader, p, "this") || dlg_is(reader, p, "these");

		name->present |= near;
		name->indefinite = dlg_is(reader, p, "a") || dlg_is(reader, p, "an");
		if (near || name->indefinite || dlg_is(reader, p, "the"))
			name->first = p;
	}
}
