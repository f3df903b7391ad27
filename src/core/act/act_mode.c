/*
 * act_mode.c: whether an act was performed in the dialogue or is only told of.
 *
 * What others did, and what was done on a day before the meeting, is reported;
 * the verb's own adverbials tell the day, not dates inside names.
 */
#include "act.h"

#include "core/date/date.h"

#include <string.h>

/* Does the date lie before the day of the meeting, as far as both tell? */
static bool
is_before(Slice date, Slice held)
{
	uint32_t	n = date.len < held.len ? date.len : held.len;
	int			a = dlg_year_of(date);
	int			b = dlg_year_of(held);

	if (held.data == NULL)
		return date.len == 4 && a != 0;	/* a bare year tells of founding, not of the meeting */
	if (date.data == NULL || a == 0 || b == 0)
		return false;
	if (a != b || date.len == 4 || held.len == 4)
		return a < b;
	if (held.data[0] < '0' || held.data[0] > '9' || date.data[0] < '0' || date.data[0] > '9')
		return false;
	return memcmp(date.data, held.data, n < 7 ? n : n < 10 ? 7 : 10) < 0;
}

/* Does a date before the meeting stand among tokens [first, end)? */
static bool
tells_past(const ActReader *acts, uint32_t first, uint32_t end)
{
	uint32_t	next;

	for (uint32_t i = first; i < end; i++)
	{
		Slice		date = dlg_date_at(acts->reader, i, acts->held, &next);

		if (date.data && next <= end)
		{
			if (is_before(date, acts->held))
				return true;
			i = next - 1;
		}
	}
	return false;
}

/* The end of the adverbial that opens at token i. */
static uint32_t
adverbial_end(const Passage *passage, uint32_t i, uint32_t limit)
{
	bool		during = dlg_is(passage->reader, i, "during") || dlg_is(passage->reader, i, "at");
	uint32_t	end = i + (during ? 24 : 8);
	uint32_t	city = i;

	for (uint32_t k = i + 1; k < limit && k < end; k++)
	{
		uint32_t	next;

		if (dlg_city_at(passage->reader, k, &next))
			city = next;		/* "in Concepción, Chile" goes on behind its comma */
		if (dlg_class_at(passage, k) == WORD_COMMA && k > i + 4 && k != city &&
			passage->reader->tokens[k + 1].kind != TOKEN_NUMBER)
			return k;
	}
	return end < limit ? end : limit;
}

/* Is what stands before the clause only a time ("As early as 2000, …", "When we met last month, …")? */
static bool
opens_with_date(const ActReader *acts, const Passage *passage, uint32_t end)
{
	uint32_t	when = passage->first;

	if (when < end && ONE_OF(passage->reader, when, "when", "after"))
		for (uint32_t i = when + 1; i + 1 < end; i++)
			if (dlg_is(passage->reader, i, "last") &&
				ONE_OF(passage->reader, i + 1, "year", "month", "week", "spring", "summer", "autumn"))
				return true;
	for (uint32_t i = when; i < end; i++)
		if (dlg_class_at(passage, i) == WORD_VERB || dlg_mark(passage->reader, i, ';'))
			return false;
	return tells_past(acts, passage->first, end);
}

/* "At the Summit, the leaders reaffirmed": does the sentence open at a meeting of another kind than this? */
static bool
opens_elsewhere(const Passage *passage)
{
	static const char *const kinds[] = {"summit", "conference", NULL};
	const Reader *reader = passage->reader;
	uint32_t	i = passage->first + 2;
	Slice		series = reader->statement->dialogue ? reader->statement->dialogue->series : NO_SLICE;
	Slice		kind;

	if (!ONE_OF(reader, i - 2, "at", "during") || series.data == NULL || !ONE_OF(reader, i - 1, "the", "that") ||
		!dlg_is_any(reader, i, kinds) || !dlg_mark(reader, i + 1, ','))
		return false;
	kind = dlg_text(reader, i, i + 1);
	for (size_t k = 0; k + kind.len <= series.len; k++)
		if (dlg_same((Slice) {series.data + k, kind.len}, kind))
			return false;
	return true;
}

/* The verb's own time: in the clause's opening, right behind the verb, or after a founded thing. */
static bool
is_past(ActScan *scan, const Candidate *candidate)
{
	const Passage *passage = scan->passage;
	const Level *level = dlg_level(scan);
	uint32_t	from = level->start;
	uint32_t	to = candidate->verb;
	uint32_t	end;

	if (level->opener == NOWHERE && from > passage->first && from < passage->first + 24 &&
		opens_with_date(scan->acts, passage, from))
		return true;
	for (uint32_t i = from; i + 1 < to && to - from < 60; i++)
	{
		/* an adverbial of its own; a date inside the subject ("the 2007 Declaration") does not count */
		WordClass	before = i == from ? WORD_COMMA : dlg_class_at(passage, i - 1);

		if (i == from && dlg_is(passage->reader, i, "last") && dlg_is(passage->reader, i + 1, "year"))
			return true;
		if ((before == WORD_COMMA || before == WORD_ADVERB) && dlg_class_at(passage, i) == WORD_PREPOSITION &&
			ONE_OF(passage->reader, i, "in", "on", "during", "at", "by") &&
			tells_past(scan->acts, i, adverbial_end(passage, i, to)))
			return true;
	}
	/* "committed in Rome in June 2021 to V" */
	for (end = to + 1; end < passage->end && end < to + 10; end++)
		if ((CLASS(TO) | CLASS(THAT) | CLASS(COMMA) | CLASS(AND)) >> dlg_class_at(passage, end) & 1)
			break;
	if (ONE_OF(passage->reader, to + 1, "in", "at", "on", "during") &&
		(dlg_class_at(passage, end) == WORD_TO || dlg_class_at(passage, end) == WORD_THAT) &&
		tells_past(scan->acts, to + 1, end))
		return true;
	if (candidate->frame.row->class != ACT_DECLARATIVE && !(candidate->group.auxiliaries & GROUP_BE))
		return false;
	end = dlg_clause_end(passage, to);
	for (uint32_t i = to + 1; i < end; i++)
	{
		WordClass	class = dlg_class_at(passage, i);

		if (class == WORD_THAT || class == WORD_WHICH ||
			(class == WORD_VERB && dlg_word(passage, i)->form & FORM_PAST))
			return false;
		if (class == WORD_PREPOSITION && ONE_OF(passage->reader, i, "in", "on") &&
			tells_past(scan->acts, i, i + 6 < end ? i + 6 : end))
			return true;
	}
	return false;
}

/* Does the sentence open at the meeting itself: "During the talks, both sides have …"? */
bool
dlg_opens_at_meeting(const Passage *passage)
{
	if (!ONE_OF(passage->reader, passage->first, "during", "at", "in"))
		return false;
	for (uint32_t i = passage->first + 1; i < passage->first + 6 && i < passage->end; i++)
		if (dlg_match(passage->reader, i, LEX_MEETING, NULL))
			return true;
	return false;
}

/* "Peru and Chile have discussed ports": what all that met have talked over, as news tell it. */
bool
dlg_is_news(const ActScan *scan, const Candidate *candidate)
{
	const Passage *passage = scan->passage;
	const Speaker *subject = &candidate->subject;

	if (scan->depth > 0 || scan->acts->reader->statement->dialogue == NULL ||
		!(subject->kind == SPEAKER_ALL || (dlg_is_own_party(scan->acts, subject) &&
										   subject->parties.ncodes == scan->acts->all.ncodes)) ||
		!(LEMMA_OF(passage, candidate->verb, "discuss", "review", "exchange") ||
		  (scan->opens && scan->newest == 0 &&
		   LEMMA_OF(passage, candidate->verb, "sign", "launch", "unveil", "adopt"))))
		return false;
	for (uint32_t i = passage->first; i < passage->end && i < candidate->verb + 30; i++)
		if (ONE_OF(passage->reader, i, "since", "already", "previously", "long", "always", "years", "months", "often",
				   "repeatedly", "earlier", "recent"))
			return false;
	return true;
}

/* "Both sides have agreed to", "have reaffirmed that": a perfect of words, not of a deed done before. */
static bool
is_said_now(const ActScan *scan, const Candidate *candidate)
{
	const LexFrame *row = candidate->frame.row;

	if (scan->acts->agenda)
		return false;
	if ((candidate->subject.kind == SPEAKER_ALL && dlg_opens_at_meeting(scan->passage)) ||
		dlg_is_news(scan, candidate))
		return true;
	/* "A and B have condemned …": all that hold the dialogue */
	if (row->class == ACT_EXPRESSIVE && row->negative)
		return row->strength > 3 && dlg_is_own_party(scan->acts, &candidate->subject) &&
			candidate->subject.parties.ncodes == scan->acts->all.ncodes;
	return row->class == ACT_COMMISSIVE || (row->class == ACT_DIRECTIVE && candidate->subject.kind == SPEAKER_ALL) ||
		   (candidate->subject.kind >= SPEAKER_PARTY && row->strength > 3 && row->class == ACT_ASSERTIVE);
}

ActMode
dlg_act_mode(ActScan *scan, const Candidate *candidate, const PartyList *actors)
{
	const ActReader *acts = scan->acts;
	bool		inside = dlg_in_complement(scan);

	if (candidate->reported || (candidate->perfect && !inside && !is_said_now(scan, candidate)))
		return MODE_REPORTED;
	if (candidate->subject.kind == SPEAKER_OTHER &&
		!(candidate->subject.person && acts->reader->statement->dialogue))
		return MODE_REPORTED;
	for (uint32_t k = 0; k < actors->ncodes && acts->reader->statement->dialogue; k++)
		if (!dlg_takes_part(acts, actors->codes[k]))
			return MODE_REPORTED;
	if (acts->agenda && candidate->subject.kind != SPEAKER_MEETING && !candidate->ahead)
		return MODE_REPORTED;
	if (scan->review || is_past(scan, candidate) || opens_elsewhere(scan->passage))
		return MODE_REPORTED;
	return MODE_PERFORMED;
}
