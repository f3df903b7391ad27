/*
 * citation.c: the instruments that a statement names (manual 7), with the date
 * on which each was issued where the text tells it.
 *
 * The date stands before the name ("the July 2022 Joint Statement"), after it
 * ("the Declaration of 2007"), or in the clause that tells of its issue
 * ("agreed by … in August 2017"), which coordinated names share.  An
 * instrument is cited once, by its first and fullest name.
 *
 * Invariant: citations follow the text; each name looks CLAUSE_TOKENS ahead.
 */
#include "citation.h"

#include "core/date/date.h"
#include "core/header/header.h"
#include "core/participant/participant.h"
#include "core/utf8.h"

#define CLAUSE_TOKENS 24
#define ISSUED_TOKENS 4			/* from "signed" to what was signed */
#define NAMES_COMPARED 128		/* earlier names that a later one is compared with */

static const char *const participles[] = {"agreed",    "adopted",   "issued",   "signed",   "announced",
										  "made",      "published", "released", "endorsed", "concluded",
										  "launched",  "that",      "which",    "reached",  "established",
										  "presented", "unveiled",  "approved", "finalized", "initialed", NULL};
static const char *const issuing[] = {"announced", "adopted",	 "signed",	   "issued",   "launched",
									  "released",  "concluded", "published", "endorsed", NULL};
static const char *const documents[] = {"paper", "report", "document", "statement", "declaration", "guide",
										"guidance", "handbook", "playbook", "study", "communiqué", "plan",
										"strategy", "roadmap", "resolution", "titled", "entitled", NULL};
static const char *const whole_texts[] = {"statement", "communiqué", NULL};
static const char *const introducers[] = {"in", "on", "of", "dated", "from", NULL};
static const char *const issued_now[] = {"issued", "adopted", "released", "published", "signed", NULL};

/* Does a calendar date, not a phrase like "this year", stand at token i? */
static bool
is_date(const Reader *reader, uint32_t i)
{
	return i < reader->ntokens &&
		   (reader->tokens[i].kind == TOKEN_NUMBER || dlg_match(reader, i, LEX_MONTH, NULL) != NULL);
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

/*
 * The date after a name, directly or in the clause that tells of its issue, which the name stands in where `active`;
 * *shared: a clause that other names share.
 */
static Slice
date_after(const Reader *reader, uint32_t i, uint32_t limit, bool active, bool *shared)
{
	bool		clause = active;
	uint32_t	end;

	*shared = false;
	i += dlg_mark(reader, i, '"');
	/* "Guidelines[1] adopted in 2021" */
	if (dlg_mark(reader, i, '[') && dlg_mark(reader, i + 2, ']'))
		i += 3;
	if (dlg_mark(reader, i, '('))
	{
		/* "Resolution 1325 (2000)", "the Ports Declaration (3 May 2021)" */
		Slice		date = is_date(reader, i + 1) ? dlg_date_at(reader, i + 1, dlg_citing_date(reader), &end) : NO_SLICE;

		if (date.data && dlg_mark(reader, end, ')'))
			return date;
		while (i < limit && !dlg_mark(reader, i, ')'))
			i++;
		i++;
	}
	for (uint32_t k = i; k + 1 < limit && k < i + CLAUSE_TOKENS; k++)
	{
		Slice		date;

		if (dlg_is_any(reader, k, introducers) && is_date(reader, k + 1))
		{
			date = read_years(reader, k + 1, limit);
			if (date.data == NULL)
				date = dlg_date_at(reader, k + 1, dlg_citing_date(reader), &end);
			if (date.data)
				return date;
		}
		/* "which was adopted last year", "released on Monday" */
		if (clause && (ONE_OF(reader, k, "last", "yesterday") || dlg_match(reader, k, LEX_WEEKDAY, NULL)))
		{
			date = dlg_match(reader, k, LEX_WEEKDAY, NULL) ? dlg_weekday_at(reader, k, reader->published, false)
				: dlg_date_at(reader, k, dlg_citing_date(reader), &end);
			if (date.data)
				return date;
		}
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
static Slice
date_between(const Reader *reader, const Instrument *name, uint32_t floor)
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
	Slice		date = date_between(reader, name, floor);
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

/* When the instrument was issued; null where the text does not tell. */
static Slice
read_issued(const Reader *reader, const Instrument *name, uint32_t floor, uint32_t limit, bool *shared)
{
	Slice		date = NO_SLICE;
	uint32_t	end;

	*shared = false;
	/* the day it came into force is another */
	if (name->first >= floor + 3 && dlg_is(reader, name->first - 2, "of") && dlg_is(reader, name->first - 3, "force"))
		limit = name->end;
	if (name->date < name->head && is_date(reader, name->date) && !dlg_slice_is(name->kind, "agenda"))
		date = date_before(reader, name->date, name->first > name->date ? name->first : name->date + 1);
	for (uint32_t k = name->head_end; k < name->end && date.data == NULL; k++)
		if ((dlg_is_any(reader, k, introducers) && is_date(reader, k + 1)) ||
			(dlg_mark(reader, k, '(') && dlg_may_be_year(reader, k + 1) && dlg_mark(reader, k + 2, ')')))
			date = dlg_date_at(reader, k + 1, dlg_citing_date(reader), &end);
	if (date.data == NULL)
		date = date_after(reader, name->end, limit, is_just_issued(reader, name, floor), shared);
	if (date.data == NULL)
		date = date_of_meeting(reader, name, floor, limit);
	if (date.data == NULL)
		date = date_of_occasion(reader, name, floor);
	return date;
}

/* The name without emphasis and quotation marks, and without a date before it and brackets in it. */
static Slice
name_text(const Reader *reader, const Instrument *name)
{
	Slice		text = NO_SLICE;
	uint32_t	from = name->first;

	for (uint32_t i = name->first; i <= name->end; i++)
	{
		bool		cut = i == name->end || dlg_mark(reader, i, '*') || dlg_mark(reader, i, '"') ||
			(dlg_mark(reader, i, '(') && dlg_period_end(reader, i, name->end + 1) == i);
		Slice		part;

		if (!cut)
			continue;
		if (i > from)
		{
			part = dlg_text(reader, from, i);
			text = text.data ? dlg_format(reader->arena, "%.*s %.*s", (int) text.len, text.data,
										  (int) part.len, part.data)
							 : part;
		}
		if (i < name->end && dlg_mark(reader, i, '('))
			while (i < name->end && !dlg_mark(reader, i, ')'))
				i++;
		from = i + 1;
		if (from < name->end && reader->tokens[from].kind == TOKEN_POSSESSIVE)
			from++, i++;
	}
	return text;
}

/* Is `part` found in `whole`, case aside? */
static bool
contains(Slice whole, Slice part)
{
	for (uint32_t i = 0; i + part.len <= whole.len; i++)
	{
		uint32_t	k = 0;

		while (k < part.len &&
			   (whole.data[i + k] == part.data[k] ||
				dlg_plain((unsigned char) whole.data[i + k]) == dlg_plain((unsigned char) part.data[k])))
			k++;
		if (k == part.len)
			return true;
	}
	return false;
}

/* Are two dates one, the shorter told less exactly? */
static bool
agree(Slice a, Slice b)
{
	uint32_t	n = a.len < b.len ? a.len : b.len;

	return dlg_same((Slice) {a.data, n}, (Slice) {b.data, n});
}

/* Adds a citation of that text at span unless an earlier one has its name. */
static void
cite_as(Reader *reader, Slice text, Slice issued, Span span)
{
	Statement  *statement = reader->statement;
	Citation	citation = {text, issued, span};
	uint32_t	from = statement->ncitations > NAMES_COMPARED ? statement->ncitations - NAMES_COMPARED : 0;

	/* "the Convention on Ports (COP)", later the COP */
	for (uint32_t i = 0; i < statement->nacronyms && i < NAMES_COMPARED; i++)
		if (dlg_same(statement->acronyms[i].brief, citation.name))
			return;
	for (uint32_t i = from; i < statement->ncitations; i++)
	{
		Citation   *earlier = &statement->citations[i];

		if (!contains(earlier->name, citation.name) ||
			(issued.data && earlier->issued.data && !agree(issued, earlier->issued)))
			continue;
		if (issued.len > earlier->issued.len)
			earlier->issued = issued;
		return;
	}
	DLG_PUSH(reader->arena, statement, citations, citation);
}

/* Adds the citation of an instrument, by its own name. */
static void
cite(Reader *reader, const Instrument *name, Slice issued)
{
	cite_as(reader, name_text(reader, name), issued, dlg_span(reader, name->first, name->end));
}

/* "the Centre for Crisis and Strategy for Ports (CCSP)": is the name but the end of an organisation's? */
static bool
ends_organisation(const Reader *reader, const Instrument *name)
{
	const Acronym *acronym = dlg_mark(reader, name->end, '(') ? dlg_acronym_ending(reader, name->end + 2) : NULL;

	if (acronym == NULL || acronym->span.start >= reader->tokens[name->first].start)
		return false;
	for (uint32_t i = dlg_token_at(reader, acronym->span.start); i < name->first; i++)
		if (dlg_match(reader, i, LEX_ORGANISATION, NULL))
			return true;
	return dlg_is(reader, name->first - 1, "and");
}

/* "The following is the full text of the X": does the sentence hand on its own text? */
static bool
hands_on(const Reader *reader, const Sentence *sentence, const Instrument *name)
{
	uint32_t	i = dlg_after_dateline(reader, (TokenRange) {sentence->first, sentence->end});

	i += dlg_is(reader, i, "the");
	if (!ONE_OF(reader, i, "following", "below", "text", "full"))
		return false;
	for (; i < name->first; i++)
		if (dlg_is(reader, i, "text"))
			return true;
	return false;
}

/* "Joint Communiqué on the talks", without an article, opens the text that it is the title of. */
static bool
opens_text(const Reader *reader, const Sentence *sentence, const Instrument *name)
{
	for (uint32_t i = sentence->first; i < name->first; i++)
		if (reader->tokens[i].kind == TOKEN_WORD && !ONE_OF(reader, i, "co", "chair", "chairs", "chairman"))
			return false;
	return name->capital && !dlg_mark(reader, sentence->end - 1, ';') &&
		(dlg_slice_is(name->kind, "statement") || dlg_slice_is(name->kind, "communiqué"));
}

/*
 * Is the name part of an organisation's or a post's ("Coordinator for the X
 * Declaration" cites X), or the whole of a line that is a title?
 */
static bool
is_no_instrument(const Reader *reader, const Sentence *sentence, const Instrument *name)
{
	const Statement *statement = reader->statement;
	uint32_t	start = reader->tokens[name->head].start;
	bool		subject = name->first > 1 && dlg_is(reader, name->first - 1, "the") &&
		dlg_is(reader, name->first - 2, "for");

	/* "the FO statement reads", ", the agency reports": who only hands on what was said */
	if (ONE_OF(reader, name->end, "reads", "said", "says", "added", "concluded", "stated", "noted",
			   "reported") ||
		(dlg_is(reader, name->head, "reports") && name->end + 1 >= sentence->end &&
		 !(reader->tokens[name->head].flags & TOKEN_CAPITAL)))
		return true;
	/* "a memorandum to be signed next year" */
	if (dlg_is(reader, name->end, "to") && dlg_is(reader, name->end + 1, "be") &&
		ONE_OF(reader, name->end + 2, "signed", "concluded"))
		return true;
	/* the text itself, called by its title or its kind */
	if (name->end == name->head_end && statement->title.len > 0 && dlg_is_kind(name, whole_texts) &&
		name->head_end > name->head + 1 && contains(statement->title, name_text(reader, name)))
		return true;
	if (name->end > name->head_end + 2 && statement->title.len > 0 &&
		contains(statement->title, name_text(reader, name)))
		return true;
	if (name->first <= sentence->first + 2 && name->end + 1 >= sentence->end &&
		!dlg_mark(reader, sentence->end - 1, '.') && !dlg_mark(reader, sentence->end - 1, ';'))
		return true;
	if (opens_text(reader, sentence, name) || ends_organisation(reader, name) || hands_on(reader, sentence, name))
		return true;
	/* "human rights, democratic principles and the rule of law" */
	if (dlg_slice_is(name->kind, "principles") && name->head == name->first + 1 &&
		ONE_OF(reader, name->first, "democratic", "fundamental", "shared", "basic", "common", "humanitarian"))
		return true;
	for (uint32_t i = 0; i < statement->nparticipants && i < NAMES_COMPARED; i++)
		if (statement->participants[i].span.start <= start && start < statement->participants[i].span.end &&
			!(subject && statement->participants[i].person.data))
			return true;
	return false;
}

/* The date that a name shares with the one after its "and": "A and B agreed by … in 2017". */
static Slice
shared_date(const Reader *reader, const Instrument *name, const Sentence *sentence)
{
	Instrument	next;
	bool		shared;
	Slice		issued;

	if (!dlg_is(reader, name->end, "and"))
		return NO_SLICE;
	for (uint32_t i = name->end + 1; i < name->end + 8 && i < sentence->end; i++)
		if (dlg_instrument_at(reader, i, name->end + 1, sentence->end, &next))
		{
			issued = read_issued(reader, &next, name->end + 1, sentence->end, &shared);
			return shared && next.capital && next.first <= name->end + 2 ? issued : NO_SLICE;
		}
	return NO_SLICE;
}

/*
 * Reads a title in quotation marks after the noun of a document at token i:
 * "the paper on 'Fair Trade at Sea'".
 */
static bool
read_quoted(const Reader *reader, uint32_t i, uint32_t floor, uint32_t limit, Instrument *name)
{
	uint32_t	noun = i;

	if (i >= limit || !(dlg_mark(reader, i, '\'') || dlg_mark(reader, i, '"')) ||
		!(reader->tokens[i + 1].flags & TOKEN_CAPITAL))
		return false;
	while (noun > floor && i - noun < 3 && !dlg_is_any(reader, noun, documents))
		noun--;
	if (noun == i || !dlg_is_any(reader, noun, documents) ||
		(noun + 2 == i && !dlg_is(reader, i - 1, "on") && !dlg_mark(reader, i - 1, ',') &&
		 !dlg_is(reader, i - 1, "titled") && !dlg_is(reader, i - 1, "entitled")))
		return false;
	for (uint32_t k = i + 2; k < limit && k < i + CLAUSE_TOKENS; k++)
		if (reader->tokens[k].mark == reader->tokens[i].mark &&
			(reader->tokens[k].kind == TOKEN_PUNCT || reader->tokens[k].kind == TOKEN_POSSESSIVE))
		{
			uint32_t	end = k - (dlg_mark(reader, k - 1, ',') || dlg_mark(reader, k - 1, '.'));

			*name = (Instrument) {.head = i + 1, .head_end = end, .first = i + 1, .end = end, .date = i + 1,
								  .kind = SLICE("report"), .capital = true, .named = end > i + 2};
			return name->named;
		}
	return false;
}

/* The name of a resolution told by its number alone, which stands at token i, after the noun of the first. */
static Slice
numbered_name(const Reader *reader, const Instrument *name, uint32_t i)
{
	Slice		noun = dlg_text(reader, name->first, name->head_end);
	Slice		number = dlg_text(reader, i, i + 1);

	noun.len -= noun.data[noun.len - 1] == 's';
	return dlg_format(reader->arena, "%.*s %.*s", (int) noun.len, noun.data, (int) number.len, number.data);
}

/* Cites the resolutions after the first of "Resolutions 1718, 1874 (2009) and 2094"; the token after the last. */
static uint32_t
cite_numbers(Reader *reader, const Instrument *name, uint32_t limit)
{
	uint32_t	i = name->end;

	while (dlg_slice_is(name->kind, "resolution") && i + 1 < limit)
	{
		uint32_t	k = i;
		Slice		issued = NO_SLICE;

		/* "1373 (2001)": the year belongs to the number before it */
		if (dlg_mark(reader, k, '(') && dlg_mark(reader, k + 2, ')'))
			k += 3;
		if (dlg_mark(reader, k, ','))
			k++;
		if (dlg_is(reader, k, "and"))
			k++;
		if (k == i || k >= limit || reader->tokens[k].kind != TOKEN_NUMBER ||
			reader->tokens[k].end - reader->tokens[k].start < 3 || reader->tokens[k].flags & TOKEN_ORDINAL ||
			dlg_mark(reader, k + 1, '/'))
			break;
		if (dlg_mark(reader, k + 1, '(') && dlg_mark(reader, k + 3, ')') && dlg_may_be_year(reader, k + 2))
			issued = dlg_text(reader, k + 2, k + 3);
		cite_as(reader, numbered_name(reader, name, k), issued, dlg_span(reader, k, k + 1));
		i = k + 1;
	}
	return i;
}

/* "the Harbour Trade Area (HTA) Agreement": is the name only the short form of another? */
static bool
is_short_form(const Reader *reader, const Instrument *name)
{
	const Acronym *acronym = dlg_acronym_ending(reader, name->end);

	return acronym && dlg_same(acronym->brief, dlg_text(reader, name->first, name->end));
}

/* Reads one sentence. */
static void
read_sentence(Reader *reader, const Sentence *sentence)
{
	uint32_t	last_end = 0;

	for (uint32_t i = sentence->first; (i = dlg_next(reader, i, sentence->end, SIGN_CITED)) < sentence->end;)
	{
		Instrument	name;
		bool		shared;
		Slice		issued;

		if (read_quoted(reader, i, sentence->first, sentence->end, &name))
		{
			issued = date_after(reader, name.end + 1, sentence->end, false, &shared);
			cite(reader, &name, issued.data ? issued : date_between(reader, &name, sentence->first));
			i = last_end = name.end + 1;
			continue;
		}
		if (!dlg_instrument_at(reader, i, last_end > sentence->first ? last_end : sentence->first,
							   sentence->end, &name) ||
			is_short_form(reader, &name) || is_no_instrument(reader, sentence, &name))
		{
			i++;
			continue;
		}
		issued = read_issued(reader, &name, sentence->first, sentence->end, &shared);
		if (issued.data == NULL)
			issued = shared_date(reader, &name, sentence);
		if (name.named || !name.capital || issued.data)
		{
			cite(reader, &name, issued);
			last_end = name.end = cite_numbers(reader, &name, sentence->end);
		}
		i = name.end > i ? name.end : i + 1;
	}
}

void
dlg_read_citations(Reader *reader)
{
	for (uint32_t i = 0, block = 0; i < reader->nsentences; i++)
	{
		BlockKind	kind = reader->blocks[block = dlg_block_from(reader, block, &reader->sentences[i])].kind;

		if ((i & 0xFF) == 0)
			dlg_poll(reader->arena);
		if (kind == BLOCK_PARAGRAPH || kind == BLOCK_NUMBERED || kind == BLOCK_BULLET)
			read_sentence(reader, &reader->sentences[i]);
	}
}
