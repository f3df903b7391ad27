/*
 * commitment_foreign_conduct.c: what the parties bind themselves to, in other
 * languages than English.
 *
 * Behind a commissive form a conduct is an infinitive by its ending, a clause
 * that its "zu" closes, a noun of the lexicon's ("la creación de …"), or what
 * will be done behind "que".  Infinitives that commas and "and" join are one
 * commitment each.  Invariant: each token of a conduct is looked at a bounded
 * number of times.
 */
#include "commitment_foreign.h"

#include "core/foreign/foreign_cue.h"

#define REMARK_TOKENS 6			/* of a remark between commas */

/* ", lundi, à Rabat, | d'organiser": steps over what stands between commas right behind a form. */
uint32_t
dlg_foreign_after_remark(const Reader *reader, uint32_t i, uint32_t end)
{
	for (int n = 0; n < 2 && i < end && dlg_mark(reader, i, ','); n++)
	{
		uint32_t	k = i + 1;

		while (k < end && k < i + REMARK_TOKENS && !dlg_mark(reader, k, ','))
			k++;
		if (k >= end || !dlg_mark(reader, k, ','))
			return i + (n > 0);
		i = k;
	}
	return i + (i < end && dlg_mark(reader, i, ','));
}

/*
 * The first token of the conduct behind a form or noun that ends before token i; NOWHERE where no infinitive
 * follows.
 */
uint32_t
dlg_foreign_conduct(const Telling *telling, uint32_t i, uint32_t end)
{
	static const char *const little[] = {"ment", "mente", NULL};
	const Reader *reader = telling->reader;

	if (dlg_slice_is(telling->language, "de"))
	{
		if (i + 1 < end && ONE_OF(reader, i, "sie", "wir", "sich"))
			i++;
		else if (i + 3 < end && dlg_foreign_is_article(reader, i) && dlg_foreign_is_article(reader, i + 2))
			i += 2;				/* "vereinbarte die Kommission die …" */
		if (i < end && dlg_mark(reader, i, ','))
			i++;
		return i < end && !ONE_OF(reader, i, "dass", "wie") &&
			(dlg_foreign_closes_with_zu(reader, i, end) || dlg_foreign_is_wanted(reader, i)) ? i : NOWHERE;
	}
	i = dlg_foreign_after_remark(reader, i, end);
	for (int n = 0; n < 4 && i < end; n++, i++)
	{
		if (dlg_foreign_is_infinitive(reader, i))
			return i;
		if (!dlg_foreign_cue(reader, i, "also") &&
			!dlg_foreign_ends_in(reader, i, little) &&
			reader->tokens[i].kind == TOKEN_WORD && reader->tokens[i].end - reader->tokens[i].start > 4)
			return NOWHERE;
	}
	return NOWHERE;
}

/*
 * "la creación de un grupo", "die Einrichtung einer Gruppe": the action noun right behind a form; NOWHERE where none
 * is.
 */
uint32_t
dlg_foreign_nominal(const Telling *telling, uint32_t i, uint32_t end)
{
	const Reader *reader = telling->reader;
	uint32_t	first = NOWHERE;

	i = dlg_foreign_after_remark(reader, i, end);
	for (uint32_t k = i; k < end && k < i + NOUN_TOKENS; k++)
		if (ONE_OF(reader, k, "que", "qu", "qu'", "che", "dass"))
			return NOWHERE;
		else if (dlg_foreign_cue(reader, k, "conduct"))
			return first == NOWHERE ? k : first;
		else if (dlg_foreign_is_article(reader, k) ||
			ONE_OF(reader, k, "la", "le", "l'", "el", "il", "a", "o", "une", "leur", "su"))
			first = k;
		else if (!dlg_foreign_cue(reader, k, "also") && reader->tokens[k].end - reader->tokens[k].start > 4)
			return NOWHERE;
	return NOWHERE;
}

/* Where the words before a conduct start that may tell its time: behind the stop or the future before it. */
static uint32_t
opening(const Telling *telling, uint32_t first)
{
	uint32_t	i = first;

	while (i > telling->sentence->first && first - i < SUBJECT_TOKENS && !dlg_mark(telling->reader, i - 1, ';') &&
		   !dlg_foreign_is_future(telling->reader, telling->language, i - 1))
		i--;
	return i;
}

/* The first time told among tokens [first, end), not before the meeting. */
static Slice
due_in(const Telling *telling, uint32_t first, uint32_t end)
{
	uint32_t	next;

	for (uint32_t i = first; i < end; i++)
	{
		Slice		date = dlg_date_ahead(telling->reader, i, telling->held, &next);

		/* "tenue en juin dernier" */
		if (date.data && ONE_OF(telling->reader, next, "dernier", "dernière", "pasado", "scorso", "passado", "último"))
			continue;
		if (date.data && next <= end)
			return dlg_reaches(date, telling->held) ? date : NO_SLICE;
	}
	return NO_SLICE;
}

/* Named parties outside the dialogue, behind the words for "with" and "for". */
static void
read_partners(const Telling *telling, Commitment *commitment, uint32_t first, uint32_t end)
{
	Reader	   *reader = telling->reader;
	uint32_t	next;

	for (uint32_t i = first + 1; i < end; i = next)
	{
		PartyCode	party = dlg_party_at(reader, i, false, &next);
		uint32_t	before = i - 1;

		if (before > first && (dlg_foreign_is_article(reader, before) ||
							   ONE_OF(reader, before, "la", "le", "el", "il")))
			before--;
		if (party && next <= end && before >= first && telling->all.ncodes &&
			!dlg_party_has(&telling->all, party) &&
			ONE_OF(reader, before, "con", "avec", "mit", "com", "met", "para", "pour", "für", "voor"))
			dlg_add_partner(reader, commitment, party);
		next = party && next > i ? next : i + 1;
	}
}

void
dlg_foreign_commit(const Telling *telling, const Act *act, uint32_t first, uint32_t end)
{
	Statement  *statement = telling->reader->statement;
	Commitment	commitment = {.act = statement->nacts - 1, .actors = act->actors, .strength = act->strength};

	commitment.strength -= act->strength > 1 && dlg_foreign_is_talk(telling->reader, first, end);
	commitment.renewed = dlg_slice_is(act->verb, "reaffirm") || dlg_slice_is(act->verb, "reiterate") ||
		dlg_slice_is(act->verb, "renew") || dlg_slice_is(act->verb, "continue");
	commitment.span = dlg_span(telling->reader, first, end);
	commitment.renewed |= dlg_foreign_goes_on(telling->reader, first, end);
	/* "In September, Mexico will …" */
	commitment.due = due_in(telling, first, end);
	if (commitment.due.data == NULL)
		commitment.due = due_in(telling, opening(telling, first), first);
	if (commitment.due.data && (dlg_same(commitment.due, telling->held) ||
								(statement->dialogue && dlg_same(commitment.due, statement->dialogue->held))))
		commitment.due = NO_SLICE;
	read_partners(telling, &commitment, first, end);
	dlg_name_topics(telling->reader, first, end, &commitment);
	DLG_PUSH(telling->reader->arena, statement, commitments, commitment);
}

/* "…, reducir A, atender B | y atacar C": the "and" before the last infinitive of a list; 0 where none is. */
static uint32_t
last_infinitive(const Telling *telling, uint32_t first, uint32_t end)
{
	for (uint32_t i = end; i-- > first + 1;)
		if (ONE_OF(telling->reader, i, "y", "e", "et") && i + 1 < end &&
			dlg_foreign_is_infinitive(telling->reader, i + 1))
			return i;
	return 0;
}

/* "renforcer A et former B": one for each infinitive that "and" joins, but for those of a purpose. */
void
dlg_foreign_commit_all(const Telling *telling, const Act *act, uint32_t first, uint32_t end)
{
	const Reader *reader = telling->reader;
	bool		purpose = false;
	bool		relative = false;
	uint32_t	last = last_infinitive(telling, first, end);

	for (uint32_t i = first + 1; i < end; i++)
	{
		uint32_t	next = i + 1;

		if (dlg_is(reader, i, "und") && dlg_foreign_closes_with_zu(reader, first, i) &&
			dlg_foreign_closes_with_zu(reader, next, end))
		{
			dlg_foreign_commit(telling, act, first, i);
			first = next;
		}
		purpose |= dlg_foreign_cue(reader, i, "purpose");
		/* a relative clause goes on to its comma */
		relative = !dlg_mark(reader, i, ',') && (relative || ONE_OF(reader, i, "qui", "que"));
		if (purpose || relative ||
			!(ONE_OF(reader, i, "y", "e", "et", "ed") || (dlg_mark(reader, i, ',') && i < last) ||
						 (dlg_is(reader, i, "como") && ONE_OF(reader, i - 1, "así", "assim"))))
			continue;
		while (next < end && ONE_OF(reader, next, "de", "d", "d'", "à", "a", "di", "en", "em"))
			next++;
		if (next + 1 >= end || !dlg_foreign_is_infinitive(reader, next))
			continue;
		i -= dlg_is(reader, i, "como");
		dlg_foreign_commit(telling, act, first, dlg_foreign_is_break(reader, i - 1) ? i - 1 : i);
		i = first = next;
	}
	dlg_foreign_commit(telling, act, first, end);
}

/*
 * "sont convenus que la prochaine réunion se tiendrait": the verb of what is to be done by the parties or is their
 * next meeting, behind "que"; NOWHERE where none is.
 */
uint32_t
dlg_foreign_agreed(const Telling *telling, uint32_t i, uint32_t end)
{
	const Reader *reader = telling->reader;
	bool		que = false;
	bool		own = false;

	for (uint32_t k = i; k < end && k < i + SUBJECT_TOKENS; k++)
	{
		uint32_t	next;

		que |= ONE_OF(reader, k, "que", "qu");
		own |= que && (dlg_match(reader, k, LEX_MEETING, &next) || dlg_match(reader, k, LEX_ACTOR, &next) ||
					   dlg_party_at(reader, k, false, &next));
		if (own && dlg_foreign_is_to_come(telling->reader, telling->language, k))
			return k;
		if (que ? dlg_foreign_is_break(reader, k) : k > i + 2)
			return NOWHERE;
	}
	return NOWHERE;
}
