/*
 * clause_subject.c: the noun phrase that is a verb's subject.
 *
 * What stands between the start of the clause and the verb is cut at its
 * commas; opening adverbials and what interrupts (", in particular,") are
 * passed over; a list of parties or of delegations is put together again.
 */
#include "clause.h"

#define SUBJECT_WORDS 200		/* tokens before a verb that are searched */
#define SEGMENTS 48				/* pieces between commas that are looked at */

typedef struct Segments
{
	uint32_t	first[SEGMENTS];
	uint32_t	end[SEGMENTS];
	int			n;				/* the last one stands before the verb */
} Segments;

/* Cuts [start, verb) at commas; the pieces nearest to the verb are kept. */
static void
cut(const Passage *passage, uint32_t start, uint32_t verb, Segments *segments)
{
	uint32_t	end = verb;

	segments->n = 0;
	for (uint32_t i = verb; i-- > start;)
	{
		bool		comma = dlg_class_at(passage, i) == WORD_COMMA || dlg_mark(passage->reader, i, ';');

		if (!comma && i > start)
			continue;
		if (end > i + comma && segments->n < SEGMENTS)
		{
			segments->first[segments->n] = i + comma;
			segments->end[segments->n++] = end;
		}
		end = i;
	}
	for (int a = 0, b = segments->n - 1; a < b; a++, b--)
	{
		uint32_t	first = segments->first[a];
		uint32_t	last = segments->end[a];

		segments->first[a] = segments->first[b];
		segments->end[a] = segments->end[b];
		segments->first[b] = first;
		segments->end[b] = last;
	}
}

/*
 * Does the piece open as an adverbial or an insertion: a preposition, a participle, a
 * subordinate clause?
 */
static bool
is_aside(const Passage *passage, uint32_t first, uint32_t end)
{
	uint32_t	i = first;

	while (i < end && (CLASS(ADVERB) | CLASS(INSIDE) | CLASS(MARK)) >> dlg_class_at(passage, i) & 1)
		i++;
	if (i >= end)
		return true;
	switch (dlg_class_at(passage, i))
	{
		case WORD_PREPOSITION:
		case WORD_TO:
		case WORD_AS:
		case WORD_WHICH:
			break;
		case WORD_VERB:
			if (!(dlg_word(passage, i)->form & (FORM_ING | FORM_PARTICIPLE)) || i + 1 >= end ||
				!(dlg_is_gerund(passage, i) || !dlg_is_nominal(passage, i + 1)))
				return false;
			break;
		case WORD_OTHER:
			/* "mindful of its duties" */
			if (i + 1 >= end || !(dlg_is_gerund(passage, i) ||
								  (dlg_is(passage->reader, i + 1, "of") &&
								   ONE_OF(passage->reader, i, "mindful", "conscious", "aware", "cognizant"))))
				return false;
			break;
		default:
			return false;
	}
	return dlg_match(passage->reader, i, LEX_ACTOR, NULL) == NULL;
}

/* ", led by Ambassador X,", ", which hosts the talks,": does the piece only tell more of what stands before it? */
static bool
is_told_beside(const Passage *passage, uint32_t first, uint32_t end)
{
	return first < end && is_aside(passage, first, end) &&
		(dlg_class_at(passage, first) == WORD_WHICH || dlg_class_at(passage, first) == WORD_VERB);
}

/* Does the piece consist of the name of a party alone, with or without "and" before it? */
static bool
is_party_alone(const Passage *passage, uint32_t first, uint32_t end)
{
	uint32_t	next;

	while (first < end &&
		   (dlg_class_at(passage, first) == WORD_AND || dlg_class_at(passage, first) == WORD_ARTICLE))
		first++;
	while (end > first && dlg_class_at(passage, end - 1) == WORD_INSIDE)
		end--;
	while (first < end && dlg_party_at(passage->reader, first, true, &next))
	{
		first = next;
		while (first < end &&
			   (dlg_class_at(passage, first) == WORD_AND || dlg_class_at(passage, first) == WORD_ARTICLE))
			first++;
		if (first >= end)
			return true;
	}
	return false;
}

/* Does the piece end with the name of a party? */
static bool
ends_in_party(const Passage *passage, uint32_t first, uint32_t end)
{
	uint32_t	next;

	while (end > first && dlg_class_at(passage, end - 1) == WORD_INSIDE)
		end--;
	for (uint32_t i = end; i-- > first && i + 5 > end;)
		if (dlg_party_at(passage->reader, i, true, &next) && next == end)
			return true;
	return false;
}

static void
unite(ActReader *acts, Speaker *speaker, const Speaker *more)
{
	for (uint32_t k = 0; k < more->parties.ncodes; k++)
		dlg_party_add(acts->reader->arena, &speaker->parties, more->parties.codes[k]);
	if (speaker->kind < more->kind)
		speaker->kind = more->kind;
	speaker->plural = true;
}

/* Opening adverbs and conjunctions of a clause. */
static uint32_t
skip_opening(const Passage *passage, uint32_t i, uint32_t end)
{
	while (i < end && (dlg_class_at(passage, i) == WORD_ADVERB || dlg_class_at(passage, i) == WORD_AND ||
					   dlg_class_at(passage, i) == WORD_ITEM || dlg_class_at(passage, i) == WORD_MARK))
		i++;
	return i;
}

/* An opening "in April 2020" that no comma closes: the noun phrase starts after its date. */
static uint32_t
skip_date(const Passage *passage, uint32_t i, uint32_t end)
{
	uint32_t	next;

	if (i + 2 >= end || dlg_class_at(passage, i) != WORD_PREPOSITION)
		return i;
	if (dlg_date_at(passage->reader, i + 1, NO_SLICE, &next).data && next < end)
		return next;
	return i;
}

/*
 * Joins the pieces to the left of piece `at` that belong to one list of speakers with it; true where
 * each of them is of a known party.
 */
static bool
join_list(ActReader *acts, const Passage *passage, const Segments *segments, int at, Speaker *speaker)
{
	bool		parties = is_party_alone(passage, segments->first[at], segments->end[at]);
	bool		and = dlg_class_at(passage, segments->first[at]) == WORD_AND;
	bool		known = speaker->kind == SPEAKER_PARTY && !speaker->person;
	/* "the delegation of A, led by X, and that of B": what is told beside is passed over */
	bool		added = dlg_class_at(passage, segments->first[at]) == WORD_AND;

	/* "A, B and C" as well as "A, B, and C" */
	for (uint32_t i = segments->first[at]; i < segments->end[at]; i++)
		and |= dlg_class_at(passage, i) == WORD_AND;
	for (int k = at - 1; k >= 0; k--)
	{
		uint32_t	first = skip_opening(passage, segments->first[k], segments->end[k]);
		Speaker		more;

		first = skip_date(passage, first, segments->end[k]);
		if (added && k > 0 && is_told_beside(passage, first, segments->end[k]))
			continue;
		if (first >= segments->end[k] || is_aside(passage, first, segments->end[k]))
			return known;
		if (!and && !(parties && ends_in_party(passage, first, segments->end[k])))
			return false;
		more = dlg_speaker(acts, passage, first, segments->end[k]);
		known &= more.kind == SPEAKER_PARTY && !more.person;
		if (more.kind == SPEAKER_PARTY || more.kind == SPEAKER_ALL)
			unite(acts, speaker, &more);
	}
	return known;
}

/*
 * Counts the persons of a list: titles after "and", a comma or the start.  Without an "and" the
 * second title is the first one's own.  0 where the party of each of them is known.
 */
static uint32_t
count_persons(const ActReader *acts, const Passage *passage, uint32_t first, uint32_t end)
{
	uint32_t	n = 0;
	uint32_t	known = 0;
	uint32_t	next;
	uint32_t	last;
	bool		named;
	bool		and = false;

	for (uint32_t i = first; i < end; i++)
	{
		WordClass	before = i > first ? dlg_class_at(passage, i - 1) : WORD_STOP;

		and |= before == WORD_AND;
		if (before == WORD_PREPOSITION)
			continue;
		if (passage->reader->tokens[i].flags & TOKEN_CAPITAL && dlg_class_at(passage, i) != WORD_INSIDE &&
			(dlg_match(passage->reader, i, LEX_HONORIFIC, &next) ||
			 dlg_match(passage->reader, i, LEX_OFFICE, &next)))
		{
			/* "State Councilor and Foreign Minister Wang": two posts of one person */
			n += !(dlg_class_at(passage, next) == WORD_AND && before != WORD_ARTICLE &&
				   dlg_match(passage->reader, next + 1, LEX_OFFICE, NULL));
			/* "the President", who was named before */
			for (last = next; last < end && !((CLASS(AND) | CLASS(COMMA)) >> dlg_class_at(passage, last) & 1);)
				last++;
			named = before == WORD_ARTICLE && dlg_office_party(acts, passage, i, last);
			known += named;
			i = next - 1;
			for (; i + 1 < end && dlg_class_at(passage, i + 1) == WORD_NAME; i++)
				if (!named && dlg_person_at(acts, i + 1, &next))
					named = true, known++;
		}
	}
	return and && known < n ? n : 0;
}

/* "Canada, together with Chile,": he whom the subject acts with. */
static void
join_company(ActReader *acts, const Passage *passage, uint32_t first, uint32_t verb, Speaker *speaker)
{
	const Reader *reader = passage->reader;

	for (uint32_t i = first + 1; i + 1 < verb && speaker->kind == SPEAKER_PARTY; i++)
	{
		uint32_t	end = i + 1;
		Speaker		more;

		if (!dlg_is(reader, i, "alongside") &&
			!(dlg_is(reader, i, "with") && ONE_OF(reader, i - 1, "together", "along", "jointly")))
			continue;
		while (end < verb && dlg_class_at(passage, end) != WORD_COMMA)
			end++;
		more = dlg_speaker(acts, passage, i + 1, end);
		if (more.kind == SPEAKER_PARTY)
			unite(acts, speaker, &more);
		return;
	}
}

/* How many tokens before the verb tell an order, a day or "here": "today", "Thursday", "here on Thursday"; 0 where none does. */
static uint32_t
count_when(const Passage *passage, uint32_t start, uint32_t verb)
{
	bool		weekday;

	if (verb <= start + 1)
		return 0;
	/* "Minister X first thanked": no ordinal */
	if (ONE_OF(passage->reader, verb - 1, "first", "then"))
		return !((CLASS(ARTICLE) | CLASS(OWN) | CLASS(PREPOSITION)) >> dlg_class_at(passage, verb - 2) & 1);
	weekday = dlg_match(passage->reader, verb - 1, LEX_WEEKDAY, NULL) != NULL;
	if (weekday && verb > start + 3 && dlg_is(passage->reader, verb - 2, "on"))
		return dlg_is(passage->reader, verb - 3, "here") ? 3 : 0;
	return (weekday || ONE_OF(passage->reader, verb - 1, "today", "yesterday", "here")) &&
		dlg_class_at(passage, verb - 2) != WORD_PREPOSITION;
}

/* Where the subject ends: before the adverbs, marks and days between it and its verb. */
static uint32_t
before_adverbs(const Passage *passage, uint32_t start, uint32_t verb)
{
	for (uint32_t n = 1; verb > start && n; verb -= n)
		n = (CLASS(ADVERB) | CLASS(COMMA) | CLASS(MARK)) >> dlg_class_at(passage, verb - 1) & 1 ? 1
			: count_when(passage, start, verb);
	return verb;
}

/* "…, and her Chilean counterpart, Ana Roy,": does the piece join the other of two sides to somebody before it? */
static bool
joins_counterpart(const Passage *passage, uint32_t first, uint32_t end)
{
	if (dlg_class_at(passage, first) != WORD_AND || dlg_class_at(passage, first + 1) != WORD_OWN)
		return false;
	for (uint32_t i = first + 2; i < end && i < first + 6; i++)
		if (dlg_is(passage->reader, i, "counterpart"))
			return true;
	return false;
}

/*
 * Does the subject begin at token i, behind an adverbial that no comma closes: "on this footing | the two sides",
 * "during the talks | Minister X"?
 */
static bool
opens_subject(const Passage *passage, uint32_t first, uint32_t i)
{
	const Reader *reader = passage->reader;

	if (dlg_class_at(passage, i) == WORD_ARTICLE)
		return (CLASS(OTHER) | CLASS(NAME) | CLASS(VERB)) >> dlg_class_at(passage, i - 1) & 1;
	return dlg_class_at(passage, first) == WORD_PREPOSITION &&
		(CLASS(OTHER) | CLASS(VERB)) >> dlg_class_at(passage, i - 1) & 1 &&
		!(reader->tokens[i - 1].flags & TOKEN_CAPITAL) && reader->tokens[i].flags & TOKEN_CAPITAL &&
		reader->tokens[i - 1].kind == TOKEN_WORD && !dlg_match(reader, i - 1, LEX_OFFICE, NULL) &&
		(dlg_match(reader, i, LEX_HONORIFIC, NULL) || dlg_match(reader, i, LEX_OFFICE, NULL));
}

Speaker
dlg_subject(ActReader *acts, const Passage *passage, uint32_t start, uint32_t verb)
{
	Speaker		found = {0};
	Segments	segments;
	bool		known = false;
	int			at;

	if (verb > start + SUBJECT_WORDS)
		start = verb - SUBJECT_WORDS;
	verb = before_adverbs(passage, start, verb);
	/* but "a partnership between them" */
	if (verb > start && dlg_class_at(passage, verb - 1) == WORD_PRONOUN &&
		!(verb > start + 1 && dlg_class_at(passage, verb - 2) == WORD_PREPOSITION &&
		  !dlg_is(passage->reader, verb - 2, "of")))
		return dlg_speaker(acts, passage, verb - 1, verb);
	cut(passage, start, verb, &segments);
	for (at = segments.n - 1; at >= 0; at--)
	{
		uint32_t	first = skip_opening(passage, segments.first[at], segments.end[at]);
		Speaker		speaker;

		first = skip_date(passage, first, segments.end[at]);
		if (first >= segments.end[at] || is_aside(passage, first, segments.end[at]))
			continue;
		speaker = dlg_speaker(acts, passage, first, segments.end[at]);
		if (speaker.kind >= SPEAKER_PARTY || (speaker.kind == SPEAKER_OTHER && found.kind < SPEAKER_OTHER))
			found = speaker;
		else if (found.kind == SPEAKER_NONE)
			found = speaker;
		if (found.kind >= SPEAKER_PARTY)
		{
			for (uint32_t i = first; i < segments.end[at]; i++)
				found.plural |= dlg_class_at(passage, i) == WORD_AND;
			break;
		}
	}
	if (found.kind == SPEAKER_NONE && segments.n)
	{
		uint32_t	last = segments.n - 1;

		for (uint32_t i = segments.end[last]; i-- > segments.first[last] + 2;)
			if (opens_subject(passage, segments.first[last], i))
			{
				found = dlg_speaker(acts, passage, i, segments.end[last]);
				break;
			}
		at = 0;
	}
	if (at >= 0)
		join_company(acts, passage, segments.first[at], verb, &found);
	if (found.kind == SPEAKER_PARTY && at > 0 && acts->all.ncodes == 2 &&
		(joins_counterpart(passage, segments.first[at], segments.end[at]) ||
		 joins_counterpart(passage, segments.first[at - 1], segments.end[at - 1])))
		return (Speaker) {.kind = SPEAKER_ALL, .plural = true};
	if (found.kind == SPEAKER_PARTY && at > 0)
		known = join_list(acts, passage, &segments, at, &found);
	if (segments.n && !known && (found.kind == SPEAKER_PARTY || found.kind == SPEAKER_OTHER) &&
		acts->all.ncodes > 1 && found.parties.ncodes < acts->all.ncodes &&
		count_persons(acts, passage, segments.first[0], verb) >= acts->all.ncodes)
		found.kind = SPEAKER_ALL;
	return found;
}

Speaker
dlg_object_speaker(ActReader *acts, const Passage *passage, uint32_t i)
{
	Speaker		all = {0};
	bool		known = true;

	while (i < passage->end)
	{
		uint32_t	end = i;
		Speaker		one;

		while (end < passage->end && dlg_class_at(passage, end) != WORD_AND &&
			   dlg_class_at(passage, end) != WORD_COMMA && dlg_class_at(passage, end) != WORD_TO &&
			   (dlg_class_at(passage, end) != WORD_STOP || dlg_mark(passage->reader, end, '.')) &&
			   dlg_class_at(passage, end) != WORD_WHICH)
			end++;
		one = dlg_speaker(acts, passage, i, end);
		if (one.kind == SPEAKER_PARTY)
			unite(acts, &all, &one);
		known &= !one.person;
		if (dlg_class_at(passage, end) != WORD_AND && dlg_class_at(passage, end) != WORD_COMMA)
			break;
		i = end + 1;
	}
	all.person = !known;
	return all;
}
