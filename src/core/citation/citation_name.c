/*
 * citation_name.c: where the name of an instrument begins and ends.
 *
 * The noun ("Declaration", "Joint Statement") is known to the lexicon.  Before
 * it capitalised words belong to the name with the small words between them;
 * after it what "on", "for", "of", "concerning" introduces, as long as it is
 * capitalised.  Nouns in small letters are citation_small.c's.
 *
 * Invariant: a name takes at most NAME_TOKENS tokens on either side.
 */
#include "citation.h"

#include "core/date/date.h"
#include "core/participant/participant.h"

#define LIST_TOKENS 8			/* of the list before a comma in a name */
#define NAME_TOKENS 32
#define BRIEF_TOKENS 12			/* of a long form before its brackets, with them */
#define SIDE_TOKENS 12			/* of "the Ministry of X of the Republic of Y" */

static const char *const left_joins[] = {"of", "and", "for", "on", "to", "in", NULL};
static const char *const openers[] = {"on", "for", "of", "concerning", "regarding", "against", "between", "to", "with",
									  "relating", NULL};
static const char *const right_joins[] = {"of", "and", "for", "on", "to", "in", "the", "with", "concerning", "regarding",
										  "against", "between", "under", "by", "at", NULL};
static const char *const articles[] = {"a", "an", "the", "his", "her", "their", "its", NULL};
static const char *const issued[] = {"agreement", "treaty", "convention", "resolution", "declaration",
									 "statement", "report", NULL};
static const char *const aiming[] = {"agenda", "vision", "plan", "strategy", "roadmap", "framework", NULL};
static const char *const whole_kinds[] = {"framework", "declaration", NULL};
static const char *const plain_left[] = {"under", "the", "in", "at", "since", "following", "with", "through", "as",
										 "by", "on", "both", "to", "of", "for", "and", "this", NULL};

/* Is token i, which opens a sentence, a function word and no part of a name? */
static bool
is_opening_word(const Reader *reader, uint32_t i, uint32_t floor)
{
	return i == floor && (dlg_is_any(reader, i, plain_left) || dlg_match(reader, i, LEX_STOPWORD, NULL));
}

/* Do brackets that close at token k define a body's short form: "World Institute of Ports (WIP)"? */
static bool
defines_body(const Reader *reader, uint32_t k, uint32_t floor)
{
	uint32_t	end;

	if (dlg_match(reader, k - 1, LEX_PARTY, NULL) || dlg_match(reader, k - 1, LEX_ORGANISATION, NULL))
		return true;
	for (uint32_t i = k - 2; i-- > floor && i + BRIEF_TOKENS > k;)
		if (dlg_match(reader, i, LEX_BODY, NULL) || dlg_match(reader, i, LEX_ORGANISATION, NULL) ||
			(dlg_match(reader, i, LEX_PARTY, &end) && end == k - 2))
			return true;
	return false;
}

/* The token before token i that goes on with a name to the left; i where none does. */
static uint32_t
step_left(const Reader *reader, uint32_t i, uint32_t floor)
{
	uint32_t	k = i - 1;

	if (i <= floor)
		return i;
	if (reader->tokens[k].kind == TOKEN_WORD && reader->text[reader->tokens[k].start] >= '0' &&
		reader->text[reader->tokens[k].start] <= '9')
		return k;				/* 5G */
	if (dlg_is_capital(reader, k) && !dlg_is(reader, k, "the") && !is_opening_word(reader, k, floor))
		return dlg_is_month(reader, k) ? i : k;
	if (reader->tokens[k].kind == TOKEN_NUMBER)
		return (dlg_may_be_year(reader, k) && k > floor &&
				(dlg_is_month(reader, k - 1) || dlg_follows_day(reader, k, floor))) ||
			dlg_is_day_of_month(reader, k, floor) ? i : k;
	if (k == floor)
		return i;
	/* "Ports Control (PC) Plan", but "World Ports Organization (WPO) Report" */
	if (dlg_mark(reader, k, ')') && k > floor + 2 && dlg_mark(reader, k - 2, '(') &&
		reader->tokens[k - 1].flags & TOKEN_UPPER && reader->tokens[k - 3].kind == TOKEN_WORD &&
		dlg_is_capital(reader, i) && dlg_is_capital(reader, k - 3) &&
		!dlg_match(reader, k - 3, LEX_INSTRUMENT, NULL) && !defines_body(reader, k, floor))
		return k - 3;
	if ((dlg_mark(reader, k, '-') || dlg_mark(reader, k, '/')) && !(reader->tokens[k].flags & TOKEN_SPACE) &&
		(reader->tokens[k - 1].kind == TOKEN_WORD || reader->tokens[k - 1].kind == TOKEN_NUMBER))
		return k - 1;
	if (dlg_mark(reader, k, '*') && !(reader->tokens[k].flags & TOKEN_SPACE) && dlg_is_capital(reader, k - 1))
		return k - 1;
	if ((dlg_is_any(reader, k, left_joins) || dlg_mark(reader, k, '&')) && dlg_is_capital(reader, k - 1) &&
		!is_opening_word(reader, k - 1, floor) && !dlg_is_month(reader, k - 1) && k > floor + 1)
	{
		/* "X Statement and Y Declaration" are two; so are names with a verb or comma before them */
		uint32_t	end;

		for (uint32_t n = k; n-- > floor && n + 4 > k;)
			if (dlg_match(reader, n, LEX_INSTRUMENT, &end) && end == k)
				return i;
		return dlg_party_at(reader, k - 1, true, &end) && end == k && !dlg_is(reader, k, "of") ? i : k - 1;
	}
	/* "A-B Leaders' Statement" */
	if (reader->tokens[k].kind == TOKEN_POSSESSIVE && dlg_is_capital(reader, k - 1) && k > floor + 1 &&
		ONE_OF(reader, k - 1, "leaders", "ministers", "chairs", "co-chairs"))
		return k - 1;
	if (reader->tokens[k].kind == TOKEN_POSSESSIVE && dlg_mark(reader, k - 1, ')'))
		for (uint32_t n = k - 1; n-- > floor && n + 6 > k;)
			if (dlg_mark(reader, n, '('))
				return n > floor && dlg_is_capital(reader, n - 1) ? n - 1 : i;
	return i;
}

/* Does the short form of a treaty stand at token i: UNCLOS, NPT? */
static bool
is_treaty_acronym(const Reader *reader, uint32_t i)
{
	uint32_t	end;
	const LexEntry *entry = i < reader->ntokens && reader->tokens[i].flags & TOKEN_UPPER
		? dlg_match(reader, i, LEX_INSTRUMENT, &end) : NULL;

	return entry && end == i + 1 && dlg_slice_is(entry->text, "treaty");
}

/* Does what "and" at token i joins on start an instrument of its own, or a new phrase? */
static bool
starts_another(const Reader *reader, uint32_t i, uint32_t limit)
{
	if (dlg_is_any(reader, i + 1, articles) || dlg_is(reader, i + 1, "other"))
		return true;
	for (uint32_t k = i + 1; k < limit && k < i + 8; k++)
	{
		if (dlg_match(reader, k, LEX_INSTRUMENT, NULL) && dlg_is_capital(reader, k))
			return !dlg_is_any(reader, i - 1, right_joins);
		if (!dlg_is_capital(reader, k) && !dlg_mark(reader, k, '-') && reader->tokens[k].kind != TOKEN_POSSESSIVE)
			return false;
	}
	return false;
}

/*
 * The end of a capitalised list that goes on at the comma at token i and that "and" closes; 0 where none
 * does.
 */
static uint32_t
list_end(const Reader *reader, uint32_t i, uint32_t limit)
{
	for (uint32_t k = i + 1; k < limit && k < i + 16; k++)
	{
		if (dlg_is(reader, k, "and") && dlg_is_capital(reader, k + 1))
			return k > i + 1 && !starts_another(reader, k, limit) ? k + 2 : 0;
		if (!dlg_is_capital(reader, k) && !dlg_mark(reader, k, '-') && !dlg_mark(reader, k, ','))
			return 0;
	}
	return 0;
}

/* The capitalised token after small words from token i on; 0 where none follows within three. */
static uint32_t
capital_after(const Reader *reader, uint32_t i, uint32_t limit)
{
	for (uint32_t k = i; k < limit && k < i + 4; k++)
	{
		if (dlg_is_capital(reader, k))
			return dlg_is_month(reader, k) ? 0 : k;
		if (reader->tokens[k].kind == TOKEN_NUMBER && reader->tokens[k].flags & TOKEN_ORDINAL &&
			dlg_is_capital(reader, k + 1))
			return k + 1;
		if (!dlg_is_any(reader, k, right_joins))
			return 0;
	}
	return 0;
}

/* The token after the one that goes on with a name to the right at token i; i where none does. */
static uint32_t
step_right(const Reader *reader, uint32_t i, uint32_t limit, bool complement)
{
	uint32_t	next;

	if (i >= limit)
		return i;
	if (dlg_is_capital(reader, i) && (complement || !dlg_is_any(reader, i, openers)))
		return complement && !dlg_is_month(reader, i) ? i + 1 : i;
	if (reader->tokens[i].kind == TOKEN_NUMBER && !dlg_may_be_year(reader, i) &&
		!(reader->tokens[i].flags & TOKEN_ORDINAL))
		return i + 1;
	if ((dlg_mark(reader, i, '-') || dlg_mark(reader, i, '/') || dlg_mark(reader, i, '&')) && i + 1 < limit &&
		(dlg_mark(reader, i, '&') || !(reader->tokens[i].flags & TOKEN_SPACE)) &&
		reader->tokens[i + 1].kind == TOKEN_WORD && complement)
		return reader->text[reader->tokens[i].start] > 0 ? i + 2 : i;
	if (dlg_mark(reader, i, ','))
	{
		next = complement ? list_end(reader, i, limit) : 0;
		return next ? next : i;
	}
	if (dlg_is(reader, i, "and") && complement)
		return dlg_is_capital(reader, i + 1) && !starts_another(reader, i, limit) ? i + 2 : i;
	if (reader->tokens[i].kind == TOKEN_POSSESSIVE)
		return complement && dlg_is_capital(reader, i + 1) ? i + 2 : i;
	if (!(complement ? dlg_is_any(reader, i, right_joins) : dlg_is_any(reader, i, openers)) ||
		(dlg_is(reader, i, "the") && (!complement || dlg_party_at(reader, i + 1, true, NULL))))
		return i;
	if (!complement && dlg_is(reader, i, "to"))
		return i;
	/* "Vision Statement on a Resilient Community" */
	next = capital_after(reader, i + 1 + (dlg_is_any(reader, i, openers) && ONE_OF(reader, i + 1, "a", "an")), limit);
	if (complement && next &&
		(dlg_is(reader, i, "in") || dlg_is(reader, i, "at") || dlg_is(reader, i, "by") ||
		 dlg_is(reader, i, "with")))
	{
		uint32_t	end;

		/* places and persons after the name: "… in Seoul", "by Japan" */
		if (dlg_city_at(reader, next, &end) || dlg_party_at(reader, next, true, &end))
			return i;
	}
	return next ? next + 1 : i;
}

/* Extends over "and Programme of Action", "and Plan of Action", behind a declaration's noun. */
static uint32_t
step_action(const Reader *reader, uint32_t i, uint32_t limit)
{
	return i + 3 < limit && dlg_is(reader, i, "and") && dlg_is_capital(reader, i + 1) &&
		ONE_OF(reader, i + 1, "programme", "program", "plan", "platform") && ONE_OF(reader, i + 2, "of", "for") &&
		dlg_is(reader, i + 3, "action") && dlg_is_capital(reader, i + 3) ? i + 4 : i;
}

/*
 * The end of one of two sides at token i, "Norway", "the Government of the Republic of Chile", "the Ministry of Trade
 * and Ports of Chile", "the U.S. Ports Agency (PA)"; i where no party is in it.
 */
static uint32_t
step_side(const Reader *reader, uint32_t i, uint32_t limit)
{
	uint32_t	side = i;		/* its end as far as a party is told in it */
	uint32_t	end;

	for (uint32_t at = i; at < limit && at < i + SIDE_TOKENS; at++)
		if (dlg_party_at(reader, at, false, &end))
		{
			side = end;
			at = end - 1;
		}
		else if (side > i && dlg_is(reader, at, "and") &&
				 (dlg_is(reader, at + 1, "the") || dlg_party_at(reader, at + 1, false, &end)))
			break;				/* the other side */
		else if ((dlg_is_capital(reader, at) &&
				  (ONE_OF(reader, at, "of", "for") || !dlg_is_any(reader, at, openers))) ||
				 (side == at && reader->tokens[at].kind == TOKEN_POSSESSIVE && dlg_is_capital(reader, at + 1)))
			side = side > i ? at + 1 : i;
		else if (side > i && dlg_mark(reader, at, '(') && dlg_mark(reader, at + 2, ')') && dlg_is(reader, at + 3, "and"))
			side = (at += 2) + 1;
		else if (!ONE_OF(reader, at, "the", "of", "for", "and") &&
				 !(side == i && dlg_mark(reader, at, ',') && dlg_is_capital(reader, at + 1)))
			break;
	return side;
}

/* "MoU between Norway and the Republic of Chile": the end of the pair behind "between"; i where none stands. */
static uint32_t
step_pair(const Reader *reader, uint32_t i, uint32_t limit)
{
	uint32_t	end = dlg_is(reader, i, "between") ? step_side(reader, i + 1, limit) : i;
	uint32_t	other;

	if (end <= i + 1 || !dlg_is(reader, end, "and"))
		return i;
	other = step_side(reader, end + 1, limit);
	return other > end + 1 ? other : i;
}

/* Extends over "(SHORT)" that a complement follows: "Memorandum of Understanding (MOU) Concerning …". */
static uint32_t
step_bracket(const Reader *reader, uint32_t i, uint32_t limit)
{
	if (dlg_mark(reader, i, '(') && i + 3 < limit && dlg_mark(reader, i + 2, ')') &&
		(dlg_is_any(reader, i + 3, openers) || dlg_is(reader, i + 3, "concerning")) &&
		capital_after(reader, i + 4, limit))
		return i + 3;
	return i;
}

/* Extends a bare name over "issued at the Third … Meeting". */
static uint32_t
step_occasion(const Reader *reader, uint32_t i, uint32_t limit)
{
	if (i + 3 < limit &&
		(dlg_is(reader, i, "issued") || dlg_is(reader, i, "adopted") || dlg_is(reader, i, "released")) &&
		(dlg_is(reader, i + 1, "at") || dlg_is(reader, i + 1, "after")) && dlg_is(reader, i + 2, "the") &&
		dlg_is_capital(reader, i + 3))
	{
		uint32_t	end = dlg_name_end(reader, i + 3, NAME_AND);

		return end < limit ? end : limit;
	}
	return i;
}

/* Extends over a title in quotation marks: "Joint Communication on “Fair Trade: A Plan”". */
static uint32_t
step_title(const Reader *reader, uint32_t i, uint32_t limit)
{
	uint32_t	open = i + ONE_OF(reader, i, "on", "titled", "entitled", "called");

	if (open + 2 >= limit || !dlg_mark(reader, open, '"') || !dlg_is_capital(reader, open + 1))
		return i;
	for (uint32_t k = open + 2; k < limit && k < open + NAME_TOKENS; k++)
		if (dlg_mark(reader, k, '"'))
			return k + 1;
	return i;
}

/* Extends a plan over what it is made for, in capitals: "Plan of Action to Implement the Vision Statement". */
static uint32_t
step_purpose(const Reader *reader, uint32_t i, uint32_t limit, const Instrument *name)
{
	uint32_t	at = i + 2;

	if (!(dlg_slice_is(name->kind, "plan") || dlg_slice_is(name->kind, "strategy")) || i + 3 >= limit ||
		!dlg_is(reader, i, "to") || !dlg_is_capital(reader, i + 1) || dlg_party_at(reader, i + 1, true, NULL))
		return i;
	at += dlg_is(reader, at, "the");
	return dlg_is_capital(reader, at) ? at + 1 : i;
}

/* Steps over the short form in brackets before the noun: "the World Ports Organization (WPO) Agreement". */
static uint32_t
step_short(const Reader *reader, uint32_t i, uint32_t floor, const Instrument *name)
{
	return i > floor + 3 && dlg_mark(reader, i - 1, ')') && dlg_mark(reader, i - 3, '(') &&
		(reader->tokens[i - 2].flags & TOKEN_UPPER || dlg_acronym_ending(reader, i - 1) != NULL) &&
		dlg_is_capital(reader, i - 4) &&
		(name->capital || (dlg_is_kind(name, issued) && !ONE_OF(reader, name->head_end, "to", "that") &&
						   (dlg_slice_is(name->kind, "resolution") ||
							!dlg_plural_instrument(reader, name->head_end - 1)))) ? i - 4 : i;
}

/*
 * The first word of a list whose last two are joined by "and", behind "the" or a quotation mark: "the Economic
 * Partnership, | Political Coordination and Cooperation Agreement"; i where none stands before token i.
 */
static uint32_t
step_list(const Reader *reader, uint32_t i, uint32_t floor, const Instrument *name)
{
	bool		joined = false;

	if (i < floor + 3 || !dlg_mark(reader, i - 1, ',') || !name->capital)
		return i;
	for (uint32_t k = i; k < name->head; k++)
		joined |= dlg_is(reader, k, "and");
	for (uint32_t k = i - 1; joined && k-- > floor && k + LIST_TOKENS > i;)
	{
		if (k + 2 < i && (dlg_is(reader, k, "the") || dlg_mark(reader, k, '"')))
			return k + 1;
		if (!(dlg_is_capital(reader, k) || (dlg_mark(reader, k, ',') && k + 2 < i)) ||
			dlg_match(reader, k, LEX_INSTRUMENT, NULL) || dlg_party_at(reader, k, true, &(uint32_t) {0}))
			break;
	}
	return i;
}

static void
extend_left(const Reader *reader, uint32_t floor, Instrument *name)
{
	uint32_t	i = step_short(reader, name->head, floor, name);

	while (i > floor && name->head - i < NAME_TOKENS)
	{
		uint32_t	k = step_left(reader, i, floor);

		if (k == i)
			break;
		i = k;
	}
	i = step_list(reader, i, floor, name);
	while (i < name->head && (dlg_is_any(reader, i, articles) || dlg_is(reader, i, "paragraph")))
		i++;
	name->first = i;
	name->date = dlg_date_stands(reader, floor, name);
}

/* Begins the name where the long form that ends in its noun does: "Harbour Loss, Response, and Aid Act (HLRAA)". */
static void
take_long_form(const Reader *reader, uint32_t floor, Instrument *name)
{
	const Acronym *acronym = name->capital && dlg_mark(reader, name->head_end, '(')
		? dlg_acronym_ending(reader, name->head_end + 2) : NULL;
	uint32_t	first = acronym ? dlg_token_at(reader, acronym->span.start) : name->first;

	if (first < floor || first >= name->first)
		return;
	for (uint32_t i = first; i < name->first; i++)
		if (dlg_match(reader, i, LEX_ORGANISATION, NULL))
			return;
	name->first = name->date = first;
}

/* Extends a resolution over its symbol: "A/RES/76/19", "ES-11/1". */
static uint32_t
step_symbol(const Reader *reader, uint32_t i, uint32_t limit)
{
	uint32_t	k = i;
	bool		number = false;

	while (k < limit && k < i + SIDE_TOKENS && (k == i || !(reader->tokens[k].flags & TOKEN_SPACE)) &&
		   (dlg_is_capital(reader, k) || reader->tokens[k].kind == TOKEN_NUMBER || dlg_mark(reader, k, '/') ||
			dlg_mark(reader, k, '-')))
		number |= reader->tokens[k++].kind == TOKEN_NUMBER;
	return number && k > i + 1 && reader->tokens[k - 1].kind == TOKEN_NUMBER ? k : i;
}

/*
 * Extends over the year that a plan is made for: "Agenda 2063", "Blueprint 2025", "Joint Vision for 2030",
 * but not over the year in which a strategy was issued.
 */
static uint32_t
step_aim(const Reader *reader, uint32_t i, uint32_t limit, const Instrument *name)
{
	uint32_t	year = i + ONE_OF(reader, i, "for", "towards", "toward", "to");
	uint32_t	after = name->capital && dlg_is_kind(name, aiming) ? dlg_period_end(reader, i, limit) : i;

	if (after > i)
		return after;
	/* "Master Plan on Harbours (MPH) 2025" */
	if (name->capital && dlg_is_kind(name, aiming) && dlg_mark(reader, i, '(') && dlg_mark(reader, i + 2, ')') &&
		i + 3 < limit && dlg_may_be_year(reader, i + 3))
		return i + 4;
	if (!dlg_is_kind(name, aiming) || !name->capital || year >= limit || !dlg_may_be_year(reader, year) ||
		(dlg_mark(reader, year + 1, '-') && !(reader->tokens[year + 1].flags & TOKEN_SPACE)))
		return i;
	return dlg_year_at(reader, year, &after) > dlg_year_of(dlg_citing_date(reader)) ? year + 1 : i;
}

/*
 * Extends over all that stands before the short form of the whole name, "Agreement on Peace in the Republic of Chile
 * (APC)", or to the quotation mark that closes it.
 */
static uint32_t
step_whole(const Reader *reader, uint32_t i, uint32_t limit, const Instrument *name)
{
	bool		quoted = name->first > 0 && dlg_mark(reader, name->first - 1, '"');

	if (!quoted && (i == name->head_end || reader->statement->nacronyms == 0))
		return i;
	for (uint32_t k = i; k + 2 < limit && k < i + (quoted ? NAME_TOKENS : SIDE_TOKENS); k++)
	{
		const Acronym *acronym = dlg_mark(reader, k, '(') ? dlg_acronym_ending(reader, k + 2) : NULL;

		if (acronym && i > name->head_end && acronym->span.start <= reader->tokens[name->head].start)
			return k;
		if (quoted && dlg_mark(reader, k, '"') && (i > name->head_end || dlg_is_capital(reader, k - 1)))
			return k - (reader->tokens[k - 1].kind != TOKEN_WORD && reader->tokens[k - 1].kind != TOKEN_NUMBER);
		if (dlg_mark(reader, k, ';') || dlg_mark(reader, k, '(') || (!quoted && dlg_mark(reader, k, ',')))
			break;
	}
	return i;
}

/* Where the last of tokens [first, end) that a joining word adds begins, with that word; `end` where none is. */
static uint32_t
before_join(const Reader *reader, uint32_t first, uint32_t end)
{
	uint32_t	k = end;

	while (k > first && !dlg_is_any(reader, k - 1, right_joins))
		k--;
	if (k == first)
		return end;
	while (k > first && dlg_is_any(reader, k - 1, right_joins))
		k--;
	return k;
}

static void
extend_right(const Reader *reader, uint32_t limit, Instrument *name)
{
	uint32_t	i = name->head_end;
	uint32_t	k;
	bool		complement;

	/* "Work Plan III" */
	i += i < limit && name->capital && dlg_roman_at(reader, i) >= 2;
	i = step_action(reader, step_title(reader, i, limit), limit);
	i = step_pair(reader, i, limit);
	k = step_purpose(reader, i, limit, name);
	complement = k > i;
	i = k;
	/* resolutions bear a number, even one that could be a year */
	if (i == name->head_end && i < limit && dlg_slice_is(name->kind, "resolution") &&
		dlg_may_be_year(reader, i))
		i++;
	/* "Directive (EU) 2022/2555" */
	if (dlg_slice_is(name->kind, "directive") && dlg_mark(reader, i, '(') && dlg_mark(reader, i + 2, ')') &&
		step_symbol(reader, i + 3, limit) > i + 3)
		i += 3;
	if (dlg_slice_is(name->kind, "resolution") || i > name->head_end)
		i = step_symbol(reader, i, limit);
	for (;;)
	{
		k = step_pair(reader, i, limit);
		k = k > i ? k : step_right(reader, i, limit, complement);
		if (k == i && !complement)
			k = step_bracket(reader, i, limit);
		if (k == i || k > limit || k - name->head_end > NAME_TOKENS)
			break;
		complement |= !dlg_mark(reader, i, '(') && reader->tokens[i].kind != TOKEN_NUMBER;
		i = k;
	}
	/* "Code of Conduct in the North Sea" */
	if (i == name->head_end && dlg_slice_is(name->kind, "norms") && dlg_is(reader, i, "in") &&
		capital_after(reader, i + 1, limit))
		i = dlg_name_end(reader, capital_after(reader, i + 1, limit), 0);
	if (i == name->head_end)
		i = step_occasion(reader, i, limit);
	name->end = step_whole(reader, step_aim(reader, i, limit, name), limit, name);
	/* "MOUs with Chile's provider": whose provider it is belongs to no name */
	if (name->end < limit && reader->tokens[name->end].kind == TOKEN_POSSESSIVE)
		name->end = before_join(reader, name->head_end, name->end);
}

/* "the ABC Vision": what a group that is known by its initials wants to be. */
static bool
is_group_vision(const Reader *reader, const Instrument *name)
{
	return name->capital && name->head > name->first && name->end == name->head_end &&
		reader->tokens[name->head - 1].flags & TOKEN_UPPER &&
		reader->tokens[name->head - 1].end - reader->tokens[name->head - 1].start >= 3;
}

/* Is the noun at tokens [i, end) but part of another name: "the Trade Framework (TF) Council", "rule of law"? */
static bool
is_of_name(const Reader *reader, uint32_t i, uint32_t end, uint32_t floor, uint32_t limit)
{
	if (end + 3 < limit && dlg_mark(reader, end, '(') && dlg_mark(reader, end + 2, ')') &&
		!dlg_is(reader, end + 1, "pdf") && dlg_is_capital(reader, end + 3) && !dlg_is_any(reader, end + 3, openers))
		return true;
	return (i > floor + 1 && dlg_is(reader, i, "law") && dlg_is(reader, i - 1, "of")) ||
		(end < limit && dlg_is_capital(reader, end) && dlg_is_capital(reader, end - 1) &&
		 !dlg_is_any(reader, end, openers) && dlg_roman_at(reader, end) < 2) ||
		(dlg_mark(reader, end, '-') && !(reader->tokens[end].flags & TOKEN_SPACE));
}

bool
dlg_instrument_at(const Reader *reader, uint32_t i, uint32_t floor, uint32_t limit, Instrument *name)
{
	uint32_t	end;
	bool		whole;
	bool		foreign;
	const LexEntry *entry = dlg_match(reader, i, LEX_INSTRUMENT, &end);

	if (entry == NULL || end > limit || is_of_name(reader, i, end, floor, limit))
		return false;
	*name = (Instrument) {.head = i, .head_end = end, .kind = entry->text, .capital = dlg_is_capital(reader, end - 1)};
	extend_left(reader, floor, name);
	take_long_form(reader, floor, name);
	foreign = dlg_extend_foreign(reader, limit, name);
	if (!foreign)
		extend_right(reader, limit, name);
	if (dlg_of_post(reader, name) || dlg_points_back(reader, floor, name))
		return false;
	/* "International Humanitarian Law" is no instrument */
	if (dlg_is(reader, end - 1, "law") && name->first < i && ONE_OF(reader, name->first, "international", "customary"))
		return false;
	/* "other relevant Council Resolutions" are none in particular */
	if (name->first > floor && name->end == name->head_end &&
		ONE_OF(reader, name->first - 1, "relevant", "other") && dlg_plural_instrument(reader, end - 1) &&
		!(dlg_un_resolutions(reader, name) && dlg_mark(reader, name->end, '(')))
		return false;
	/* "Community Vision 2045": the year belongs to it; a vision without one, a name, or "Vision on X" is none */
	if (dlg_is(reader, i, "vision") && end == i + 1 && !is_group_vision(reader, name) &&
		!(name->capital && name->end > end && ONE_OF(reader, end, "on", "for")))
	{
		if (!dlg_is_capital(reader, i) || !dlg_may_be_year(reader, end) || end >= limit || name->first == i)
			return false;
		name->end = end + 1;
	}
	/* "framework for responsible state behavior": a noun of many words is a name of its own */
	whole = (name->head_end - name->head > 3 && (dlg_is_kind(name, whole_kinds) || entry->capitals)) ||
		dlg_slice_is(name->kind, "instrument") || is_treaty_acronym(reader, i) ||
		/* "the Free Trade Agreement" */
		(name->capital && name->head_end - name->head == 3 && dlg_is(reader, name->head_end - 1, "agreement"));
	name->named = name->first < name->head || name->end > name->head_end || whole ||
		(name->capital && (dlg_signed_on(reader, floor, limit, name) || dlg_subject_of(reader, limit, name)));
	if (name->capital)
		return true;
	if ((dlg_slice_is(name->kind, "decision") && name->first == name->head && !dlg_is(reader, end, "of")) ||
		reader->tokens[end].kind == TOKEN_POSSESSIVE)
		return false;
	name->named = dlg_small_named(reader, name) || whole || (foreign && name->end > name->head_end);
	/* "said a Foreign Office statement": of one of many */
	if (name->named && name->first > floor && ONE_OF(reader, name->first - 1, "a", "an") &&
		(dlg_slice_is(name->kind, "statement") || dlg_slice_is(name->kind, "report")) &&
		name->date == name->first)
		return false;
	if (name->named)
		return true;
	/* "Russia reports that": no day stands before it */
	if (name->date == name->first && !dlg_may_be_year(reader, name->date))
		name->date = name->head;
	name->first = name->head;
	name->end = name->head_end;
	return dlg_small_told(reader, floor, limit, name);
}
