/*
 * citation_small.c: when a noun in small letters cites an instrument.
 *
 * Most small nouns tell of one at large ("an agreement on trade").  One counts
 * when a name stands right before it or a number after it, or when date, issuer
 * or subject tell which it is ("a joint declaration in 2014").
 *
 * Invariant: nothing is looked at beyond the sentence.
 */
#include "citation.h"

#include "core/date/date.h"
#include "core/series/series.h"

#define SIGNED_TOKENS 10		/* from "signed" to its day */
#define PERIOD_LEAD 5			/* tokens of "for the period from" and the year */
#define SUBJECT_TOKENS 8		/* of what is signed on it */
#define ADJECTIVES 4			/* tokens between a date and the noun that it dates */

static const char *const articles[] = {"a", "an", "the", NULL};
static const char *const issuing[] = {"issued",    "published", "adopted",   "released",
									  "announced", "signed",    "concluded", "implementing",
									  "issue",     "since",     "under",     "endorsed", NULL};
static const char *const breaks[] = {"as",    "that",  "which", "who",  "without", "and",  "or",
									 "where", "while", "by",    "at",   "is",      "was",  "are",
									 "were",  "has",   "have",  "will", "since",   "from", NULL};
static const char *const described[] = {"statement", "declaration",     "communiqué",
										"report",    "recommendations", "guidelines",
										"directive", "conclusions",     NULL};
static const char *const spoken[] = {"statement", "declaration", "communiqué", NULL};
static const char *const unique[] = {"agenda", "roadmap", "resolution", "decision", NULL};
static const char *const contracts[] = {"agreement", "treaty", "convention", NULL};
static const char *const plurals[] = {"resolutions", "reports",   "statements", "declarations",
									  "roadmaps",    "decisions", NULL};

bool
dlg_plural_instrument(const Reader *reader, uint32_t i)
{
	return dlg_is_any(reader, i, plurals);
}

/* Is a small noun told of by its type and an issuer, a date or a subject?  Extends it over its subject. */
static bool
is_described(const Reader *reader, uint32_t floor, uint32_t limit, Instrument *name)
{
	uint32_t	k = name->first;
	bool		issued = false;
	bool		subject;
	uint32_t	end;
	bool		dated;

	while (k > floor && name->first - k < 2 && reader->tokens[k - 1].kind == TOKEN_WORD &&
		   !dlg_is_any(reader, k - 1, articles) && !dlg_is_any(reader, k - 1, issuing))
		k--;
	if (k > floor && dlg_is_any(reader, k - 1, articles))
	{
		name->first = k;
		k--;
		issued = k > floor && (dlg_is_any(reader, k - 1, issuing) ||
							   (dlg_is(reader, k - 1, "and") && !dlg_is(reader, k, "the")));
	}
	dated = name->date < name->first;
	/* a report that is one of many is no instrument: "adopted a report to the ministers" */
	if (!dated && dlg_slice_is(name->kind, "report") && name->first > floor &&
		(dlg_is(reader, name->first - 1, "a") || dlg_is(reader, name->first - 1, "an")))
		return false;
	end = name->end;
	subject = end < limit &&
			  (ONE_OF(reader, end, "on", "for") || (dlg_is(reader, end, "to") && !dlg_is_kind(name, spoken))) &&
			  !dlg_may_be_year(reader, end + 1) && !dlg_match(reader, end + 1, LEX_WEEKDAY, NULL);
	if (subject && (issued || dated))
	{
		while (end < limit && end - name->end < 10 && !dlg_is_any(reader, end, breaks) &&
			   (reader->tokens[end].kind == TOKEN_WORD || reader->tokens[end].flags & TOKEN_ORDINAL ||
				(dlg_mark(reader, end, '-') && !(reader->tokens[end].flags & TOKEN_SPACE))))
			end++;
		while (end > name->end && ONE_OF(reader, end - 1, "of", "the", "for", "a", "an", "in", "on", "to"))
			end--;
		name->end = end;
		return true;
	}
	return dated || (issued && name->head_end - name->head > 1);
}

/*
 * Does the clause after a small noun tell when it was signed: "the memorandum of understanding signed in Oslo
 * in November 2011"?
 */
static bool
is_signed_once(const Reader *reader, uint32_t limit, const Instrument *name)
{
	static const char *const vague[] = {"agenda", "vision", "law", "decision", "recommendations", NULL};
	static const char *const signing[] = {"signed", "concluded", "adopted", "agreed", NULL};
	static const char *const releasing[] = {"issued", "released", "published", "adopted", "signed", NULL};
	const char *const *verbs = dlg_is_kind(name, spoken) ? releasing : signing;
	uint32_t	i = name->head_end;

	/* "the memorandum on health signed in May" */
	if (i + 1 < limit && ONE_OF(reader, i, "on", "for", "regarding"))
		while (i < limit && i < name->head_end + SUBJECT_TOKENS && reader->tokens[i].kind == TOKEN_WORD &&
			   !dlg_is_any(reader, i, breaks) && !dlg_is_any(reader, i, verbs))
			i++;
	if (i >= limit || dlg_is_kind(name, vague) || reader->text[reader->tokens[i - 1].end - 1] == 's' ||
		!dlg_is_any(reader, i, verbs))
		return false;
	for (uint32_t k = i + 1; k + 1 < limit && k < i + SIGNED_TOKENS; k++)
	{
		if (reader->tokens[k].kind == TOKEN_PUNCT)
			return false;
		if (ONE_OF(reader, k, "in", "on") && (dlg_is_month(reader, k + 1) || dlg_may_be_year(reader, k + 1) ||
											  dlg_is_month(reader, k + 2)))
			return true;
		if (verbs == releasing && dlg_is(reader, name->head, "joint") && dlg_match(reader, k, LEX_WEEKDAY, NULL))
			return true;
	}
	return false;
}

/*
 * A day or month before the adjectives of a small noun tells which it is: "the May 3 ministerial joint
 * statement", "the 3 May 2020 fishing agreement".
 */
static bool
is_dated(const Reader *reader, uint32_t floor, Instrument *name)
{
	uint32_t	first = name->head;

	if (!dlg_is_kind(name, contracts) && !dlg_is_kind(name, described))
		return false;
	for (uint32_t k = 0; k <= ADJECTIVES && first > floor; k++, first--)
	{
		const Token *before = &reader->tokens[first - 1];

		for (uint32_t n = 3; n > 0; n--)
		{
			uint32_t	end;

			if (first < floor + n || reader->tokens[first - n].flags & TOKEN_LINE ||
				dlg_date_at(reader, first - n, dlg_citing_date(reader), &end).data == NULL || end != first)
				continue;
			name->date = first - n;
			name->first = first;
			for (uint32_t i = name->date; i < first; i++)
				if (dlg_is_month(reader, i))
					return name->date > floor && dlg_is(reader, name->date - 1, "the");
			return false;
		}
		if (!dlg_mark(reader, first - 1, '-') &&
			(before->kind != TOKEN_WORD || dlg_match(reader, first - 1, LEX_STOPWORD, NULL)))
			return false;
	}
	return false;
}

/* Does token i tell of a signature that was given? */
static bool
is_signing(const Reader *reader, uint32_t i)
{
	return ONE_OF(reader, i, "signed", "concluded", "inked", "initialed", "initialled", "exchanged", "signing",
				  "signature") &&
		!(i > 0 && ONE_OF(reader, i - 1, "not", "be"));
}

/* Does a signature govern the noun at token i: "signed two joint plans", "the signing of a plan"? */
static bool
is_signed_object(const Reader *reader, uint32_t i, uint32_t floor)
{
	for (uint32_t k = 0; k < SIGNED_TOKENS && i > floor; k++)
	{
		i--;
		if (is_signing(reader, i))
			return true;
		if (reader->tokens[i].kind == TOKEN_PUNCT && !dlg_mark(reader, i, '-'))
			return false;
	}
	return false;
}

/*
 * The end of the words in small letters that tell what an instrument is on, from token i: "air services and ports".
 */
static uint32_t
subject_end(const Reader *reader, uint32_t i, uint32_t limit)
{
	uint32_t	first = i;

	for (; i < limit && i - first < SUBJECT_TOKENS; i++)
	{
		/* "in the field of ports" */
		if (dlg_is(reader, i, "in") && dlg_is(reader, i + 1, "the") &&
			ONE_OF(reader, i + 2, "area", "field", "fields", "areas", "sphere") && dlg_is(reader, i + 3, "of"))
		{
			i += 3;
			continue;
		}
		/* "ports and harbours", where the phrase ends */
		if (dlg_is(reader, i, "and") && i > first && reader->tokens[i + 1].kind == TOKEN_WORD &&
			!dlg_match(reader, i + 1, LEX_STOPWORD, NULL) && !dlg_match(reader, i + 1, LEX_INSTRUMENT, NULL) &&
			(i + 2 >= limit || reader->tokens[i + 2].kind == TOKEN_PUNCT || dlg_is_any(reader, i + 2, breaks) ||
			 dlg_is_any(reader, i + 2, issuing)))
			return i + 2;
		/* "economic and trade cooperation", where the phrase ends a word later */
		if (dlg_is(reader, i, "and") && i > first && i + 2 < limit && reader->tokens[i + 1].kind == TOKEN_WORD &&
			reader->tokens[i + 2].kind == TOKEN_WORD && !dlg_match(reader, i + 1, LEX_STOPWORD, NULL) &&
			!dlg_match(reader, i + 2, LEX_STOPWORD, NULL) && !dlg_match(reader, i + 1, LEX_INSTRUMENT, NULL) &&
			!dlg_match(reader, i + 2, LEX_INSTRUMENT, NULL) && !dlg_has_ending(reader, i + 1, 4, "ed") &&
			(i + 3 >= limit || reader->tokens[i + 3].kind == TOKEN_PUNCT))
			return i + 3;
		if (dlg_is_any(reader, i, breaks) || ONE_OF(reader, i, "on", "between", "with", "to") ||
			(dlg_is(reader, i, "in") && (reader->tokens[i + 1].kind != TOKEN_WORD ||
										 reader->tokens[i + 1].flags & TOKEN_CAPITAL ||
										 ONE_OF(reader, i + 1, "the", "order"))) ||
			dlg_is_any(reader, i, issuing) ||
			!(reader->tokens[i].kind == TOKEN_WORD ||
			  (dlg_mark(reader, i, '-') && !(reader->tokens[i].flags & TOKEN_SPACE))))
			break;
	}
	while (i > first && ONE_OF(reader, i - 1, "of", "the", "for", "a", "an", "in"))
		i--;
	return i;
}

bool
dlg_subject_of(const Reader *reader, uint32_t limit, Instrument *name)
{
	static const char *const no_subjects[] = {"behalf",	  "basis", "occasion", "margins", "sidelines", "time",
											  "schedule", "date",  "which",	   "how",	  "what",	   "this",
											  "these",	  "that",  "their",	   "its",	  "our",	   "it",
											  "my",		  "his",   "her",	   NULL};
	static const char *const plural_kinds[] = {"guidelines", "principles", "conclusions", NULL};
	uint32_t	end = name->head_end;
	uint32_t	subject;

	if (dlg_mark(reader, end, '(') && dlg_mark(reader, end + 2, ')'))
		end += 3;
	if (name->end != name->head_end || !ONE_OF(reader, end, "on", "concerning", "regarding") ||
		(reader->text[reader->tokens[name->head_end - 1].end - 1] == 's' && !dlg_is_kind(name, plural_kinds)))
		return false;
	subject = end + 1 + ONE_OF(reader, end + 1, "a", "the");
	if (dlg_is_any(reader, subject, no_subjects) || dlg_may_be_date(reader, subject))
		return false;
	end = subject_end(reader, subject, limit);
	if (end == subject)
		return false;
	name->end = end;
	return true;
}

bool
dlg_signed_on(const Reader *reader, uint32_t floor, uint32_t limit, Instrument *name)
{
	static const char *const kinds[] = {"agreement", "treaty",	 "memorandum of understanding",
										"plan",		 "protocol", "convention", NULL};
	uint32_t	end = name->head_end;
	uint32_t	first = name->head;
	uint32_t	subject;

	/* "an agreement in the field of ports" */
	if (end + 4 < limit && dlg_is(reader, end, "in") && dlg_is(reader, end + 1, "the") &&
		ONE_OF(reader, end + 2, "area", "field", "sphere") && dlg_is(reader, end + 3, "of"))
		end += 3;
	else if (end + 1 < limit && dlg_is(reader, end, "of"))
		return false;
	if (!dlg_is_kind(name, kinds) || end + 1 >= limit ||
		!ONE_OF(reader, end, "on", "of", "for", "concerning", "regarding") || dlg_may_be_year(reader, end + 1) ||
		dlg_is_month(reader, end + 1))
		return false;
	subject = end + 1;
	if (dlg_is(reader, subject, "behalf"))
		return false;
	end = subject_end(reader, subject, limit);
	if (end == subject ||
		!(is_signed_object(reader, name->head, floor) ||
		  (ONE_OF(reader, end, "was", "were") && is_signing(reader, end + 1))))
		return false;
	/* adjectives: "a bilateral agreement" */
	while (first > floor && name->head - first < 2 && reader->tokens[first - 1].kind == TOKEN_WORD &&
		   !dlg_is_any(reader, first - 1, articles) && !dlg_is_any(reader, first - 1, issuing) &&
		   !dlg_match(reader, first - 1, LEX_STOPWORD, NULL) && !dlg_match(reader, first - 1, LEX_NUMBER, NULL) &&
		   !is_signing(reader, first - 1) && !ONE_OF(reader, first - 1, "new", "several", "following"))
		first--;
	name->first = name->date = first;
	name->end = end;
	return true;
}

bool
dlg_un_resolutions(const Reader *reader, const Instrument *name)
{
	if (!dlg_slice_is(name->kind, "resolution") || name->first == 0)
		return false;
	for (uint32_t i = name->first; i < name->head_end; i++)
		if (ONE_OF(reader, i, "unsc", "unga") ||
			(dlg_is(reader, i, "council") && dlg_is(reader, i - 1, "security")) ||
			(dlg_is(reader, i, "assembly") && dlg_is(reader, i - 1, "general")))
			return true;
	return false;
}

/* Do two words of a name or more, the last no party, stand before a treaty's noun: "the Abraham accords"? */
static bool
is_named_contract(const Reader *reader, const Instrument *name)
{
	uint32_t	last = name->head - 1;
	PartyCode	party;
	uint32_t	end;

	/* "the Minsk agreements" */
	if (name->first > 0 && dlg_is(reader, name->first - 1, "the") && dlg_city_at(reader, name->first, &end) &&
		end == name->head)
		return true;
	/* "a Defense Procurement agreement", "Safe Third Country agreements": one of many */
	if ((name->first > 0 && ONE_OF(reader, name->first - 1, "a", "an")) ||
		reader->text[reader->tokens[name->head_end - 1].end - 1] == 's')
		return false;
	if (dlg_mark(reader, last, ')'))
		return true;
	/* "the ANZUS treaty" */
	if (name->head == name->first + 1 && reader->tokens[last].flags & TOKEN_UPPER &&
		reader->tokens[last].end - reader->tokens[last].start > 4)
		return dlg_party_at(reader, last, false, NULL) == 0;
	return name->head >= name->first + 2 && reader->tokens[last].kind == TOKEN_WORD &&
		reader->tokens[last].flags & TOKEN_CAPITAL &&
		dlg_party_before(reader, name->first, name->head, &party) == name->head;
}

/* "the joint action plan between Norway and Chile" */
static bool
is_of_pair(const Reader *reader, const Instrument *name)
{
	return name->head_end > name->head + 1 && name->end > name->head_end && dlg_is(reader, name->head_end, "between") &&
		name->first > 0 && (dlg_is(reader, name->first - 1, "the") || is_signed_object(reader, name->head, 0));
}

bool
dlg_small_named(const Reader *reader, const Instrument *name)
{
	bool		number = name->end > name->head_end && reader->tokens[name->head_end].kind == TOKEN_NUMBER;
	uint32_t	end;

	if (dlg_is(reader, name->head_end - 1, "resolutions") && dlg_un_resolutions(reader, name))
		return true;
	if (is_of_pair(reader, name))
		return true;
	if (name->first == name->head && !number)
		return false;
	if (dlg_plural_instrument(reader, name->head_end - 1) && !number)
		return false;
	/* an organisation has one charter */
	if (dlg_slice_is(name->kind, "charter") && name->end == name->head_end &&
		dlg_party_at(reader, name->first, false, &end) && end == name->head)
		return true;
	if (dlg_is_kind(name, contracts))
		return is_named_contract(reader, name);
	if (!dlg_is_kind(name, described) && !dlg_is_kind(name, unique))
		return false;
	/* a party alone names no instrument: "the EU report" */
	return !(name->end == name->head_end && dlg_party_at(reader, name->first, true, &end) &&
			 end == name->head);
}

/*
 * "In a joint statement, the ministers said", "issued a joint statement", "a joint communiqué was adopted": one that
 * the text tells of, told by its type alone.
 */
static bool
is_joint(const Reader *reader, uint32_t floor, Instrument *name)
{
	static const char *const issues[] = {"issued", "adopted", "released", "signed", "published", "announced", NULL};
	uint32_t	i = name->head;
	uint32_t	end = name->head_end;

	if (!dlg_is(reader, i, "joint") || !dlg_is_kind(name, spoken) || i == floor ||
		!ONE_OF(reader, i - 1, "a", "the", "their"))
		return false;
	name->first = i;
	name->end = end;
	if (ONE_OF(reader, end, "was", "were") && dlg_is_any(reader, end + 1, issues))
		return true;
	if (i < floor + 2)
		return false;
	/* "agreed in a joint statement" */
	return (dlg_is(reader, i - 2, "in") &&
			(i - 2 == floor ? dlg_mark(reader, end, ',') || ONE_OF(reader, end, "released", "issued", "on", "after")
			 : dlg_is(reader, i - 1, "a"))) ||
		(dlg_is(reader, i - 1, "a") && dlg_is_any(reader, i - 2, issues));
}

/* Are years told for which a plan or agreement of two is made: "the cooperation strategy for 2021-2030"? */
static bool
is_for_period(const Reader *reader, uint32_t floor, uint32_t limit, Instrument *name)
{
	static const char *const kinds[] = {"plan", "strategy", "agreement", "roadmap", "protocol", NULL};
	uint32_t	first = name->head;
	uint32_t	end = 0;

	for (uint32_t i = name->head_end; end == 0 && i < limit && i < name->head_end + SIGNED_TOKENS; i++)
		if (dlg_may_be_year(reader, i) || dlg_mark(reader, i, '('))
			for (uint32_t k = 0; k < PERIOD_LEAD && end == 0 && i >= name->head_end + k; k++)
				end = dlg_period_end(reader, i - k, limit) > i ? dlg_period_end(reader, i - k, limit) : 0;
		else if (reader->tokens[i].kind != TOKEN_WORD)
			break;
	if (end == 0 || !dlg_is_kind(name, kinds))
		return false;
	for (uint32_t i = name->head_end; i < end; i++)
		if (dlg_is_any(reader, i, breaks) && !ONE_OF(reader, i, "and", "from"))
			return false;
	while (first > floor && name->head - first <= ADJECTIVES + 1 && !dlg_is_any(reader, first - 1, articles) &&
		   !is_signing(reader, first - 1) &&
		   (reader->tokens[first - 1].kind == TOKEN_WORD || dlg_mark(reader, first - 1, '-')))
		first--;
	if (first == floor || !(dlg_is(reader, first - 1, "the") || is_signed_object(reader, name->head, floor)))
		return false;
	name->first = name->date = first;
	name->end = end;
	return true;
}

/* "the conclusions of the European Council of 3 May", "the 2021 report of the Ports Group": what a body issued once. */
static bool
is_of_body(const Reader *reader, uint32_t floor, uint32_t limit, Instrument *name)
{
	uint32_t	i = name->head_end;
	uint32_t	end;
	bool		dated;

	if (!dlg_is(reader, i, "of") || !dlg_is(reader, i + 1, "the") || name->head == floor || i + 2 >= limit ||
		!(reader->tokens[i + 2].flags & TOKEN_CAPITAL) ||
		!(dlg_is_kind(name, described) || dlg_is_kind(name, unique)))
		return false;
	dated = dlg_may_be_year(reader, name->head - 1);
	if (!dated && !dlg_is(reader, name->head - 1, "the"))
		return false;
	end = dlg_name_end(reader, i + 2, NAME_AND);
	if (end == i + 2 || end > limit ||
		(!dated && !(ONE_OF(reader, end, "of", "on", "dated") && dlg_date_at(reader, end + 1, dlg_citing_date(reader),
																   &(uint32_t) {0}).data) &&
		 name->head_end < name->head + 2))
		return false;
	name->end = end;
	return true;
}

bool
dlg_small_told(const Reader *reader, uint32_t floor, uint32_t limit, Instrument *name)
{
	return is_for_period(reader, floor, limit, name) || is_signed_once(reader, limit, name) ||
		is_of_body(reader, floor, limit, name) ||
		is_dated(reader, floor, name) ||
		dlg_signed_on(reader, floor, limit, name) ||
		(dlg_is_kind(name, described) && is_described(reader, floor, limit, name)) || is_joint(reader, floor, name);
}

bool
dlg_of_post(const Reader *reader, const Instrument *name)
{
	static const char *const charged[] = {"protocol", "plan", "strategy", "framework", "law", NULL};

	if (!name->capital || !dlg_is_kind(name, charged))
		return false;
	for (uint32_t i = name->first; i < name->head; i++)
	{
		uint32_t	end;

		if (ONE_OF(reader, i, "chief", "bachelor", "bachelors", "master", "masters", "doctor", "faculty") &&
			dlg_is(reader, i + 1, "of"))
			return true;
		if (dlg_match(reader, i, LEX_OFFICE, &end) && end < name->head && ONE_OF(reader, end, "of", "for"))
			return true;
		/* "the Center of Readiness and Strategy for Ports" */
		if (ONE_OF(reader, i, "center", "centre", "institute", "agency", "bureau", "office", "department") &&
			ONE_OF(reader, i + 1, "of", "for") && dlg_is(reader, name->head - 1, "and"))
			return true;
	}
	return false;
}

bool
dlg_points_back(const Reader *reader, uint32_t floor, const Instrument *name)
{
	static const char *const anaphors[] = {"this", "these", "our", "present", "following", "such", "that",
										   "im", NULL};	/* "im Rahmen" */
	uint32_t	first = name->date < name->first ? name->date : name->first;

	if (first == floor || !dlg_is_any(reader, first - 1, anaphors))
		return false;
	return !(dlg_is(reader, first - 1, "our") && name->capital &&
			 (name->end > name->head_end || first < name->first || dlg_may_be_year(reader, first)));
}
