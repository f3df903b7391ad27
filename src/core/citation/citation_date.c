/*
 * citation_date.c: when an instrument was issued.
 *
 * The date stands before the name ("the July 2022 Joint Statement"), after it
 * ("the Declaration of 2007"), or in the clause that tells of its issue
 * ("agreed by … in August 2017").  The day of the meeting is that of what the
 * parties issue there.
 *
 * Invariant: each name looks CLAUSE_TOKENS ahead.
 */
#include "citation.h"

#include "core/date/date.h"
#include "core/header/header.h"

#define CLAUSE_TOKENS 24
#define SMALL_TOKENS 4			/* adjectives between a date and a name */
#define ISSUED_TOKENS 4			/* from "signed" to what was signed */

/* kinds that bear a year that they aim at */
static const char *const aims[] = {"agenda", "vision", "plan", "strategy", "roadmap", "framework", "programme", NULL};
static const char *const participles[] = {"agreed",    "adopted",   "issued",   "signed",   "announced",
										  "made",      "published", "released", "endorsed", "concluded",
										  "launched",  "that",      "which",    "reached",  "established",
										  "presented", "unveiled",  "approved", "finalized", "initialed", NULL};
static const char *const issuing[] = {"announced", "adopted",	 "signed",	   "issued",   "launched",
									  "released",  "concluded", "published", "endorsed", NULL};
static const char *const introducers[] = {"in", "on", "of", "dated", "from", NULL};
static const char *const issued_now[] = {"issued", "adopted", "released", "published", "signed", NULL};

/* Does a calendar date, not a phrase like "this year", stand at token i? */
static bool
is_date(const Reader *reader, uint32_t i)
{
	return i < reader->ntokens &&
		   (reader->tokens[i].kind == TOKEN_NUMBER || dlg_match(reader, i, LEX_MONTH, NULL) != NULL);
}

/* The token at which a few words in small letters before token i begin, as adjectives do: "leader-level"; i without. */
static uint32_t
before_small(const Reader *reader, uint32_t i, uint32_t floor)
{
	uint32_t	k = i;

	while (k > floor && i - k < SMALL_TOKENS &&
		   (dlg_mark(reader, k - 1, '-') ||
			(reader->tokens[k - 1].kind == TOKEN_WORD && !(reader->tokens[k - 1].flags & TOKEN_CAPITAL) &&
			 !dlg_match(reader, k - 1, LEX_STOPWORD, NULL) && !dlg_match(reader, k - 1, LEX_VERB, NULL))))
		k--;
	return k > floor && dlg_may_be_year(reader, k - 1) ? k : i;
}

uint32_t
dlg_date_stands(const Reader *reader, uint32_t floor, const Instrument *name)
{
	uint32_t	i = name->first;
	uint32_t	date = i;
	uint32_t	year = name->capital ? before_small(reader, i, floor) : i;

	/* "the May 2021 leader-level" */
	if (year > floor && dlg_may_be_year(reader, year - 1))
		date = year - 1;
	else if (i < name->head && dlg_may_be_year(reader, i) && i + 1 <= name->head)
		date = i;
	if (date > floor && date < name->head && dlg_may_be_year(reader, date) && dlg_is_month(reader, date - 1))
		date -= 1 + (date > floor + 1 && reader->tokens[date - 2].kind == TOKEN_NUMBER);
	else if (date < name->head && dlg_follows_day(reader, date, floor))
		date -= 3 + dlg_mark(reader, date - 3, '.');
	/* "the May 3 Declaration", "the 3 May Declaration" */
	if (date == i && i > floor && dlg_is_day_of_month(reader, i - 1, floor))
		date = i - 2 - dlg_mark(reader, i - 2, '.');
	else if (date == i && i > floor + 1 && dlg_is_month(reader, i - 1) && reader->tokens[i - 2].kind == TOKEN_NUMBER)
		date = i - 2;
	return date;
}

Slice
dlg_citing_date(const Reader *reader)
{
	const Meeting *dialogue = reader->statement->dialogue;

	return dialogue && dialogue->held.data ? dialogue->held : reader->published;
}

/* Reads "of 2016, 2018 and 2021" as a set of years. */
static Slice
read_years(const Reader *reader, uint32_t i, uint32_t limit)
{
	Slice		set = NO_SLICE;
	int			n = 0;

	for (; i < limit && n < 8; i++)
	{
		const Token *token = &reader->tokens[i];

		if (token->kind == TOKEN_NUMBER && token->end - token->start == 4)
		{
			set = n++ ? dlg_format(reader->arena, "%.*s,%.4s", (int) set.len, set.data,
								   reader->text + token->start)
					  : dlg_format(reader->arena, "{%.4s", reader->text + token->start);
			if (!dlg_mark(reader, i + 1, ',') && !dlg_is(reader, i + 1, "and"))
				break;
		}
		else if (!dlg_mark(reader, i, ',') && !dlg_is(reader, i, "and"))
			break;
	}
	return n > 1 ? dlg_format(reader->arena, "%.*s}", (int) set.len, set.data) : NO_SLICE;
}

/* The date that token k introduces, or where the clause tells of the issue, a day or year gone by at token k. */
static Slice
date_told(const Reader *reader, uint32_t k, uint32_t limit, bool clause)
{
	Slice		date = NO_SLICE;
	uint32_t	end;

	if (dlg_is_any(reader, k, introducers) && is_date(reader, k + 1))
	{
		date = read_years(reader, k + 1, limit);
		if (date.data == NULL)
			date = dlg_date_at(reader, k + 1, dlg_citing_date(reader), &end);
	}
	/* "which was adopted last year", "released on Monday" */
	if (date.data == NULL && clause && dlg_match(reader, k, LEX_WEEKDAY, NULL))
		date = dlg_weekday_at(reader, k, reader->published, false);
	else if (date.data == NULL && clause && ONE_OF(reader, k, "last", "yesterday"))
		date = dlg_date_at(reader, k, dlg_citing_date(reader), &end);
	return date;
}

Slice
dlg_issued_after(const Reader *reader, uint32_t i, uint32_t limit, bool active, bool *shared)
{
	bool		clause = active;

	*shared = false;
	i += dlg_mark(reader, i, '"');
	/* "Guidelines[1] adopted in 2021" */
	if (dlg_mark(reader, i, '[') && dlg_mark(reader, i + 2, ']'))
		i += 3;
	if (dlg_mark(reader, i, '('))
	{
		/* "Resolution 1325 (2000)", "the Ports Declaration (signed on 3 May 2021)" */
		uint32_t	end;
		uint32_t	at = i + 1 + dlg_is_any(reader, i + 1, participles);
		Slice		date;

		at += dlg_is_any(reader, at, introducers);
		date = is_date(reader, at) ? dlg_date_at(reader, at, dlg_citing_date(reader), &end) : NO_SLICE;

		if (date.data && dlg_mark(reader, end, ')'))
			return date;
		while (i < limit && !dlg_mark(reader, i, ')'))
			i++;
		i++;
	}
	for (uint32_t k = i; k + 1 < limit && k < i + CLAUSE_TOKENS; k++)
	{
		Slice		date = date_told(reader, k, limit, clause);

		if (date.data)
			return date;
		/* "the Harbour Accord was signed in 2020" */
		if (k == i && ONE_OF(reader, k, "was", "were") && dlg_is_any(reader, k + 1, issued_now))
		{
			clause = true;
			continue;
		}
		if (k == i && dlg_is_any(reader, k, participles))
			clause = *shared = true;
		if (k == i && dlg_mark(reader, k, ',') && dlg_is_any(reader, k + 1, participles))
		{
			clause = *shared = true;
			continue;
		}
		if (dlg_is(reader, k, "force") || dlg_is(reader, k, "effect"))
			break;				/* the day it came into force is another */
		if (!clause || (active && ONE_OF(reader, k, "to", "that", "which", "and", "after", "ahead")) ||
			dlg_mark(reader, k, ',') || dlg_mark(reader, k, ';') || dlg_mark(reader, k, '.'))
			break;
	}
	return NO_SLICE;
}

/* "they signed in Oslo a new Ports Agreement": is the name the object of its issue? */
static bool
is_just_issued(const Reader *reader, const Instrument *name, uint32_t floor)
{
	for (uint32_t i = name->first; i > floor && name->first - i < ISSUED_TOKENS; i--)
	{
		if (dlg_is_any(reader, i - 1, issuing))
			return i < floor + 2 || !ONE_OF(reader, i - 2, "be", "not", "is", "was", "were", "been");
		if (reader->tokens[i - 1].kind == TOKEN_PUNCT || dlg_is(reader, i - 1, "and") ||
			dlg_match(reader, i - 1, LEX_INSTRUMENT, NULL))
			break;
	}
	return false;
}

/* "The Agreement on Ports was signed during the meeting" */
static bool
is_issued_there(const Reader *reader, const Instrument *name)
{
	static const char *const scenes[] = {"meeting", "session", "dialogue", "consultations", "talks", "visit",
										 "summit", NULL};
	uint32_t	i = name->end;

	if (!ONE_OF(reader, i, "was", "were") || !dlg_is_any(reader, i + 1, issued_now))
		return false;
	i += 2;
	if (!ONE_OF(reader, i, "at", "during") || !ONE_OF(reader, i + 1, "the", "this"))
		return false;
	return dlg_is_any(reader, i + 2, scenes);
}

/* "they issued a joint statement", "a joint communiqué was adopted", of no other meeting. */
static bool
is_joint_outcome(const Reader *reader, const Instrument *name, uint32_t floor)
{
	if (!dlg_is(reader, name->head, "joint") || ONE_OF(reader, name->end, "at", "during", "in", "on"))
		return false;
	return (name->first >= floor + 2 && dlg_is(reader, name->first - 1, "a") &&
			dlg_is_any(reader, name->first - 2, issued_now)) ||
		(ONE_OF(reader, name->end, "was", "were") && dlg_is_any(reader, name->end + 1, issued_now));
}

/* The day of the meeting for an instrument that the parties issue at its end, or there. */
static Slice
date_of_meeting(const Reader *reader, const Instrument *name, uint32_t floor, uint32_t limit)
{
	const Meeting *dialogue = reader->statement->dialogue;
	uint32_t	i = name->first;
	bool		ends = is_issued_there(reader, name) || is_joint_outcome(reader, name, floor);

	if (dialogue == NULL || dialogue->held.data == NULL ||
		!(ends || (i >= floor + 2 && dlg_is_any(reader, i - 2, issued_now))))
		return NO_SLICE;
	for (uint32_t k = name->end; k < limit && k < name->end + 5; k++)
		ends |= dlg_is(reader, k, "end") || dlg_is(reader, k, "conclusion") || dlg_is(reader, k, "close");
	if (!ends)
		return NO_SLICE;
	for (uint32_t k = dialogue->held.len; k-- > 0;)
		if (dialogue->held.data[k] == '/')
			return (Slice) {dialogue->held.data + k + 1, dialogue->held.len - k - 1};
	return dialogue->held.data[0] == '{' ? NO_SLICE : dialogue->held;
}

/* "adopted in October 1967 the Charter": the day between verb and article. */
Slice
dlg_issued_between(const Reader *reader, const Instrument *name, uint32_t floor)
{
	uint32_t	limit = name->first;
	uint32_t	end;

	limit -= limit > floor && dlg_mark(reader, limit - 1, '"');
	limit -= limit > floor && ONE_OF(reader, limit - 1, "the", "a", "an");
	for (uint32_t k = limit; k > floor + 1 && limit - k < 5; k--)
		if (dlg_is_any(reader, k - 1, introducers) && dlg_is_any(reader, k - 2, issuing) && is_date(reader, k))
		{
			Slice		date = dlg_date_at(reader, k, dlg_citing_date(reader), &end);

			return end == limit ? date : NO_SLICE;
		}
	return NO_SLICE;
}

/* A date "in May 2024", "on 3 May" that opens a sentence which then tells of the issue by an active verb. */
static Slice
date_of_occasion(const Reader *reader, const Instrument *name, uint32_t floor)
{
	uint32_t	verb = name->first;
	Slice		date = dlg_issued_between(reader, name, floor);
	uint32_t	end;

	if (date.data)
		return date;
	while (verb > floor && name->first - verb < 3 && !dlg_is_any(reader, verb, issuing))
		verb--;
	if (verb == name->first || !dlg_is_any(reader, verb, issuing))
		return NO_SLICE;
	for (uint32_t k = floor; k < verb && k < floor + CLAUSE_TOKENS && date.data == NULL; k++)
		if (dlg_is_any(reader, k, introducers) && is_date(reader, k + 1))
		{
			date = dlg_date_at(reader, k + 1, dlg_citing_date(reader), &end);
			if (date.data && !dlg_mark(reader, end, ','))
				date = NO_SLICE;
		}
	return date;
}

/* Is one EDTF date later than another, as far as both are written in digits? */
static bool
is_later(Slice a, Slice b)
{
	for (uint32_t i = 0; i < a.len && i < b.len; i++)
		if (a.data[i] != b.data[i])
			return a.data[i] <= '9' && a.data[i] > b.data[i];
	return false;
}

/*
 * The date that stands before a name at tokens [from, until).  A year still to
 * come is the title's aim, "the 2050 Strategy"; a day without a year is the
 * last one of that name.
 */
static Slice
date_before(const Reader *reader, uint32_t from, uint32_t until)
{
	Slice		now = dlg_citing_date(reader);
	uint32_t	end;
	Slice		date = dlg_date_at(reader, from, now, &end);
	bool		told = false;

	if (date.data == NULL && reader->tokens[from].kind == TOKEN_NUMBER)
		date = dlg_text(reader, from, from + 1);
	for (uint32_t k = from; k < until; k++)
		told |= reader->tokens[k].kind == TOKEN_NUMBER &&
		reader->tokens[k].end - reader->tokens[k].start == 4;
	if (dlg_year_of(date) == 0 || dlg_year_of(now) == 0 || !is_later(date, now))
		return date;
	if (told)
		return dlg_year_of(date) > dlg_year_of(now) ? NO_SLICE : date;
	return dlg_format(reader->arena, "%04d%.*s", dlg_year_of(date) - 1, (int) date.len - 4, date.data + 4);
}

/* "the entry into force of the X on 3 May", "Peru's accession to the X in 2017": is the time behind the name that of a later deed? */
static bool
is_told_later(const Reader *reader, const Instrument *name, uint32_t floor)
{
	uint32_t	i = name->first - (name->first > floor && ONE_OF(reader, name->first - 1, "the", "its", "their"));

	return i >= floor + 2 && ONE_OF(reader, i - 1, "of", "to") && ONE_OF(reader, name->end, "in", "on") &&
		ONE_OF(reader, i - 2, "force", "ratification", "accession", "anniversary", "implementation", "review", "revision",
			   "extension", "renewal", "expiry");
}

/* "the signing of the Ports Agreement during the visit of the King to Oslo in March 2023": the date behind it. */
static Slice
date_of_signing(const Reader *reader, const Instrument *name, uint32_t floor, uint32_t limit)
{
	static const char *const signings[] = {"signing", "signature", "adoption", "conclusion", "issuance", "release", NULL};
	uint32_t	of = name->first - (name->first > floor && ONE_OF(reader, name->first - 1, "the", "a", "an"));
	uint32_t	i = name->end;
	uint32_t	end;

	if (of < floor + 2 || !dlg_is(reader, of - 1, "of") || !dlg_is_any(reader, of - 2, signings))
		return NO_SLICE;
	i += dlg_mark(reader, i, '(') && dlg_mark(reader, i + 2, ')') ? 3 : 0;
	if (!ONE_OF(reader, i, "during", "at", "by"))
		return NO_SLICE;
	for (; i + 1 < limit && reader->tokens[i].kind != TOKEN_PUNCT && !dlg_is(reader, i, "and"); i++)
		if (dlg_is_any(reader, i, introducers) && is_date(reader, i + 1))
			return dlg_date_at(reader, i + 1, dlg_citing_date(reader), &end);
	return NO_SLICE;
}

/* When the instrument was issued; null where the text does not tell. */
Slice
dlg_issued(const Reader *reader, const Instrument *name, uint32_t floor, uint32_t limit, bool *shared)
{
	Slice		date = NO_SLICE;
	uint32_t	end;

	*shared = false;
	if (is_told_later(reader, name, floor))
		limit = name->end;
	if (name->date < name->head && is_date(reader, name->date) && !dlg_slice_is(name->kind, "agenda"))
		date = date_before(reader, name->date, name->first > name->date ? name->first : name->date + 1);
	/* "the Declaration of Partnership 2013 and", but not "Plan 2016-2020" */
	if (date.data == NULL && name->end < limit && dlg_may_be_year(reader, name->end) &&
		!dlg_mark(reader, name->end + 1, '-') && !dlg_is_kind(name, aims) &&
		dlg_year_of(dlg_text(reader, name->end, name->end + 1)) <= dlg_year_of(dlg_citing_date(reader)))
		date = dlg_text(reader, name->end, name->end + 1);
	for (uint32_t k = name->head_end; k < name->end && date.data == NULL; k++)
		if ((dlg_is_any(reader, k, introducers) && is_date(reader, k + 1)) ||
			(dlg_mark(reader, k, '(') && dlg_may_be_year(reader, k + 1) && dlg_mark(reader, k + 2, ')')))
			date = dlg_date_at(reader, k + 1, dlg_citing_date(reader), &end);
	if (date.data == NULL)
		date = dlg_issued_after(reader, name->end, limit, is_just_issued(reader, name, floor), shared);
	/* "agreed to review the Ports Declaration in 2035" */
	if (dlg_is(reader, name->end, "in") && dlg_year_of(dlg_citing_date(reader)) &&
		dlg_year_of(date) > dlg_year_of(dlg_citing_date(reader)))
		return NO_SLICE;
	if (date.data == NULL)
		date = date_of_signing(reader, name, floor, limit);
	if (date.data == NULL)
		date = date_of_meeting(reader, name, floor, limit);
	if (date.data == NULL)
		date = date_of_occasion(reader, name, floor);
	return date;
}

/*
 * The end of the years that a plan is made for: "2021-2025", "for the period 2021 to 2025", "(2021-2025)"; i where none
 * stand there.
 */
uint32_t
dlg_period_end(const Reader *reader, uint32_t i, uint32_t limit)
{
	bool		bracket = dlg_mark(reader, i, '(');
	uint32_t	year = i + (bracket || ONE_OF(reader, i, "for", "covering"));

	year += dlg_is(reader, year, "the") && ONE_OF(reader, year + 1, "period", "years", "year") ? 2
		: ONE_OF(reader, year, "period", "years");
	year += ONE_OF(reader, year, "of", "from");
	if (year + 2 >= limit || !dlg_may_be_year(reader, year) ||
		!(dlg_mark(reader, year + 1, '-') || dlg_mark(reader, year + 1, '/') ||
		  ONE_OF(reader, year + 1, "to", "through")) ||
		!(dlg_may_be_year(reader, year + 2) || reader->tokens[year + 2].kind == TOKEN_NUMBER) ||
		(bracket && !dlg_mark(reader, year + 3, ')')))
		return i;
	return year + 3 + bracket;
}
