/*
 * act.c: dlg_read_acts: walks the sentences and writes the acts down: actors,
 * mode, polarity, hedge, span.
 *
 * Relies on the header (the parties and the day) and on the participants.
 * Invariant: acts come in reading order, and an act's span starts at its
 * reporting verb.
 */
#include "act.h"

#include <string.h>

#define PERSON_WORDS 300		/* words of names that are kept for comparison */

/* Adds the words of a person's name; a given initial is no use. */
static void
add_person(ActReader *acts, Slice name, PartyCode party)
{
	uint32_t	from = 0;

	for (uint32_t i = 0; i <= name.len; i++)
	{
		if (i < name.len && name.data[i] != ' ')
			continue;
		if (i - from > 2 && acts->npersons < PERSON_WORDS)
		{
			PersonWord	word = {{name.data + from, i - from}, party};

			DLG_PUSH(acts->reader->arena, acts, persons, word);
		}
		from = i + 1;
	}
}

/*
 * The parties that speak where the text reports no dialogue: those of its title, else of its
 * first sentence.
 */
static void
find_parties(ActReader *acts)
{
	const Reader *reader = acts->reader;

	for (uint32_t b = 0; b < reader->nblocks && acts->all.ncodes < 2; b++)
	{
		const Block *block = &reader->blocks[b];
		uint32_t	end = block->first + 40 < block->end ? block->first + 40 : block->end;

		if (block->kind != BLOCK_TITLE && block->kind != BLOCK_PARAGRAPH)
			continue;
		acts->all.ncodes = 0;
		for (uint32_t i = block->first; i < end;)
		{
			uint32_t	next;
			PartyCode	party = dlg_party_at(reader, i, false, &next);

			if (party)
				dlg_party_add(reader->arena, &acts->all, party);
			i = party ? next : i + 1;
		}
		if (block->kind == BLOCK_PARAGRAPH)
			break;
	}
}

/* Takes the first and the last day of an EDTF value: a day, an interval or a set. */
static void
set_days(ActReader *acts, Slice held)
{
	uint32_t	first = held.len && (held.data[0] == '{' || held.data[0] == '[') ? 1 : 0;
	uint32_t	end = held.len - first;
	uint32_t	last = first;

	for (uint32_t i = first; i < held.len; i++)
		if (held.data[i] == '/' || held.data[i] == ',')
		{
			if (last == first)
				end = i;
			last = i + 1;
		}
	acts->held = (Slice) {held.data + first,
						  end - first < held.len ? (end > first ? end - first : held.len) : held.len};
	acts->until = (Slice) {held.data + last, held.len - last - (first ? 1 : 0)};
	if (last == first)
		acts->held = acts->until;
}

void
dlg_act_reader(ActReader *acts, Reader *reader)
{
	Statement  *statement = reader->statement;

	*acts = (ActReader) {.reader = reader, .held = reader->published, .until = reader->published};
	if (statement->dialogue)
	{
		acts->all = statement->dialogue->parties;
		if (statement->dialogue->held.data)
			set_days(acts, statement->dialogue->held);
	}
	else
		find_parties(acts);
	for (uint32_t k = 0; k < statement->nparticipants; k++)
		if (statement->participants[k].person.data && statement->participants[k].party)
			add_person(acts, statement->participants[k].person, statement->participants[k].party);
	for (uint32_t k = 0; k < statement->nsessions; k++)
		acts->agenda |= statement->sessions[k].questions > 0;
}

bool
dlg_is_own_party(const ActReader *acts, const Speaker *speaker)
{
	for (uint32_t k = 0; k < speaker->parties.ncodes; k++)
		if (!dlg_party_has(&acts->all, speaker->parties.codes[k]))
			return false;
	return speaker->kind == SPEAKER_PARTY && acts->reader->statement->dialogue != NULL;
}

/* The year that an EDTF value starts with; 0 where it is none. */
static int
year_of(Slice edtf)
{
	int			year = 0;
	uint32_t	i = 0;

	while (i < edtf.len && (edtf.data[i] < '0' || edtf.data[i] > '9'))
		i++;
	for (uint32_t n = 0; n < 4; n++, i++)
	{
		if (i >= edtf.len || edtf.data[i] < '0' || edtf.data[i] > '9')
			return 0;
		year = year * 10 + (edtf.data[i] - '0');
	}
	return year;
}

/* Does the date lie before the day of the meeting, as far as both tell? */
static bool
is_before(Slice date, Slice held)
{
	uint32_t	n = date.len < held.len ? date.len : held.len;
	int			a = year_of(date);
	int			b = year_of(held);

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

	for (uint32_t k = i + 1; k < limit && k < end; k++)
		if (dlg_class_at(passage, k) == WORD_COMMA && k > i + 4 &&
			passage->reader->tokens[k + 1].kind != TOKEN_NUMBER)
			return k;
	return end < limit ? end : limit;
}

/* Is what stands before the clause only a time ("As early as 2000, …")? */
static bool
opens_with_date(const ActReader *acts, const Passage *passage, uint32_t end)
{
	for (uint32_t i = passage->first; i < end; i++)
		if (dlg_class_at(passage, i) == WORD_VERB || dlg_mark(passage->reader, i, ';'))
			return false;
	return tells_past(acts, passage->first, end);
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

	if (level->opener == NOWHERE && from > passage->first && from < passage->first + 16 &&
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
	if (candidate->frame.row->class != ACT_DECLARATIVE)
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

static ActMode
mode_of(ActScan *scan, const Candidate *candidate, const PartyList *actors)
{
	const ActReader *acts = scan->acts;
	bool		inside = dlg_in_complement(scan);

	if (candidate->reported || (candidate->perfect && !inside &&
								!(candidate->frame.row->class == ACT_COMMISSIVE && !acts->agenda)))
		return MODE_REPORTED;
	if (candidate->subject.kind == SPEAKER_OTHER)
		return MODE_REPORTED;
	for (uint32_t k = 0; k < actors->ncodes && acts->reader->statement->dialogue; k++)
		if (!dlg_party_has(&acts->all, actors->codes[k]))
			return MODE_REPORTED;
	if (acts->agenda && candidate->subject.kind != SPEAKER_MEETING)
		return MODE_REPORTED;
	if (scan->review || is_past(scan, candidate))
		return MODE_REPORTED;
	return MODE_PERFORMED;
}

/* The hedge words of the clause, to the end of an open one ("in accordance with …"). */
static Slice
find_hedge(const Passage *passage, uint32_t first, uint32_t end)
{
	for (uint32_t i = first; i < end; i++)
	{
		uint32_t	next;
		const LexEntry *entry = dlg_match(passage->reader, i, LEX_HEDGE, &next);

		if (entry == NULL || next > end)
			continue;
		if (dlg_slice_is(entry->text, "open"))
			while (next < end && dlg_class_at(passage, next) != WORD_COMMA &&
				   dlg_class_at(passage, next) != WORD_STOP)
				next++;
		return dlg_text(passage->reader, i, next);
	}
	return NO_SLICE;
}

/* The party that "on the U.S. side" or "by X" names behind a noun of commitment. */
static PartyList
side_of(ActScan *scan, const Candidate *candidate)
{
	const Passage *passage = scan->passage;
	PartyList	list = {NULL, 0, 0};
	uint32_t	next;

	for (uint32_t i = candidate->frame.noun + 1; i < passage->end && i < candidate->frame.noun + 8; i++)
	{
		PartyCode	party;

		if (dlg_class_at(passage, i) == WORD_TO)
			break;
		if ((party = dlg_party_at(passage->reader, i, false, &next)) != 0)
			dlg_party_add(scan->acts->reader->arena, &list, party);
	}
	return list;
}

/* Does a thing show what its makers are committed to ("reflects a shared commitment to")? */
static bool
shows_commitment(const ActScan *scan, const Candidate *candidate)
{
	const LexFrame *plain = dlg_frame_row(scan->acts->reader->lexicon, candidate->frame.verb, "");

	return dlg_slice_is(candidate->frame.row->frame, "commitment") &&
		(candidate->subject.kind == SPEAKER_THING || plain == NULL || plain->class < 0);
}

/* Who speaks, as codes; false where nobody can. */
static bool
actors_of(ActScan *scan, const Candidate *candidate, PartyList *actors)
{
	bool shows =
		candidate->frame.noun != NOWHERE && dlg_slice_is(candidate->frame.row->frame, "commitment");

	*actors = (PartyList) {NULL, 0, 0};
	switch (candidate->subject.kind)
	{
		case SPEAKER_NONE:
			return false;
		case SPEAKER_THING:
			if (!shows)
				return false;
			*actors = candidate->frame.owner.ncodes ? candidate->frame.owner : side_of(scan, candidate);
			if (actors->ncodes == 0)
				*actors = scan->acts->all;
			return true;
		case SPEAKER_OTHER:
			return true;
		case SPEAKER_PARTY:
			*actors = candidate->subject.parties;
			return true;
		default:
			*actors = scan->acts->all;
			return true;
	}
}

/* The end of the act's clause: where the passage's clause ends, closing marks left out. */
static uint32_t
act_end(const Passage *passage, uint32_t verb)
{
	uint32_t	end = dlg_clause_end(passage, verb);

	while (end > verb + 1 && passage->reader->tokens[end - 1].kind == TOKEN_PUNCT &&
		   !dlg_mark(passage->reader, end - 1, ')') && !dlg_mark(passage->reader, end - 1, '"'))
		end--;
	return end;
}

/* Cuts the span of the act before where the new one starts inside it as a coordinated verb. */
static void
close_last(Statement *statement, Span sentence, uint32_t start)
{
	Act		   *last = statement->nacts ? &statement->acts[statement->nacts - 1] : NULL;

	if (last && last->sentence.start == sentence.start && last->span.end > start && last->span.start < start)
		last->span.end = start;
}

/* Does a perfect tell of a deed, not of a word: "has committed $2 billion", "has shared intelligence"? */
static bool
is_deed(const Passage *passage, const Candidate *candidate)
{
	const LexFrame *row = candidate->frame.row;

	if (row->class == ACT_COMMISSIVE && candidate->frame.object < passage->end &&
		dlg_is(passage->reader, candidate->frame.object, "to"))
		return false;
	if (row->class == ACT_COMMISSIVE)
		return !dlg_slice_is(candidate->frame.name, "to") && !dlg_slice_is(candidate->frame.name, "will") &&
			!dlg_slice_is(candidate->frame.name, "commitment");
	return row->class == ACT_ASSERTIVE && row->strength == 1;
}

void
dlg_emit_act(ActScan *scan, Candidate *candidate)
{
	Reader	   *reader = scan->acts->reader;
	const Passage *passage = scan->passage;
	const LexFrame *row;
	Act			act = {0};
	uint32_t	end;

	if (candidate->subject.kind != SPEAKER_NONE && !candidate->subject.pronoun)
		scan->acts->last = candidate->subject;
	if (candidate->frame.owner.ncodes && candidate->subject.kind != SPEAKER_OTHER)
		dlg_frame_owned(scan->acts, passage, &candidate->frame,
						candidate->subject.kind == SPEAKER_PARTY ? &candidate->subject.parties
																 : &scan->acts->all);
	row = candidate->frame.row;
	if (row == NULL || row->class < 0 || !actors_of(scan, candidate, &act.actors))
		return;
	if (dlg_in_complement(scan) && row->class != ACT_DECLARATIVE)
		return;
	act.mode = mode_of(scan, candidate, &act.actors);
	if (act.mode == MODE_REPORTED && scan->review && row->class != ACT_DECLARATIVE)
		return;
	if (candidate->perfect && is_deed(passage, candidate))
		return;
	act.verb = candidate->frame.verb;
	if ((candidate->subject.kind == SPEAKER_THING || candidate->subject.kind == SPEAKER_MEETING) &&
		shows_commitment(scan, candidate))
		act.verb = SLICE("commit");
	act.class = (ActClass) row->class;
	act.strength = row->strength;
	act.negative = row->negative;
	act.sentence = passage->sentence->span;
	end = act_end(passage, candidate->start);
	act.span = dlg_span(reader, candidate->start, end);
	act.hedge = find_hedge(passage, candidate->start, end);
	close_last(reader->statement, act.sentence, act.span.start);
	DLG_PUSH(reader->arena, reader->statement, acts, act);
	scan->nacts++;
	if (!candidate->rider)
	{
		dlg_level(scan)->acts = true;
		scan->next.acts = true;
		scan->next.commissive = row->class == ACT_COMMISSIVE;
	}
}

/* Does the sentence look back over a time: "over the past year", "since our last meeting"? */
static bool
looks_back(const Passage *passage)
{
	uint32_t	end = passage->first + 12 < passage->end ? passage->first + 12 : passage->end;

	if (end > passage->first && dlg_class_at(passage, passage->first) != WORD_PREPOSITION)
		return false;
	for (uint32_t i = passage->first; i < end; i++)
	{
		if (dlg_class_at(passage, i) == WORD_COMMA)
			return false;
		if (ONE_OF(passage->reader, i, "past", "last", "previous") &&
			ONE_OF(passage->reader, i + 1, "year", "years", "months", "decade"))
			return true;
		if (i == passage->first && dlg_is(passage->reader, i, "throughout"))
			return true;
	}
	return false;
}

/* Reads the acts of tokens [first, end) of a sentence. */
static void
read_passage(ActScan *scan, Passage *passage, const Sentence *sentence, uint32_t first, uint32_t end)
{
	dlg_passage_read(passage, scan->acts->reader, sentence, first, end);
	scan->passage = passage;
	scan->nacts = 0;
	scan->review = looks_back(passage);
	dlg_levels_start(scan, passage->first);
	scan->carried = scan->levels[0];
	for (uint32_t i = passage->first; i < passage->end; i++)
	{
		WordClass	class = dlg_class_at(passage, i);

		if (class == WORD_INSIDE || class == WORD_ITEM)
			continue;
		dlg_levels_read(scan, i);
		dlg_find_act(scan, i);
	}
	if (scan->levels[0].finite != NOWHERE && scan->nacts == 0)
	{
		const Speaker *subject = dlg_level_subject(scan, &scan->levels[0]);

		if (subject->kind != SPEAKER_NONE && !subject->pronoun)
			scan->acts->last = *subject;
	}
	if (scan->levels[0].finite != NOWHERE)
		scan->next.subject = *dlg_level_subject(scan, &scan->levels[0]);
	else if (passage->end > passage->first && dlg_mark(scan->acts->reader, passage->end - 1, ':'))
		scan->next.subject = dlg_subject(scan->acts, passage, passage->first, passage->end - 1);
}

/* May the block hold acts? */
static bool
speaks(const Block *block)
{
	return block->kind == BLOCK_PARAGRAPH || block->kind == BLOCK_NUMBERED || block->kind == BLOCK_BULLET;
}

void
dlg_read_acts(Reader *reader)
{
	Passage    *passage = dlg_alloc(reader->arena, sizeof *passage);
	ActReader	acts;
	ActScan		scan = {.acts = &acts};
	LeadIn		nobody = {.block = NOWHERE};
	LeadIn		lead = nobody;

	dlg_act_reader(&acts, reader);
	for (uint32_t s = 0; s < reader->nsentences; s++)
	{
		const Sentence *sentence = &reader->sentences[s];

		scan.block = &reader->blocks[sentence->block];
		if (!speaks(scan.block) || dlg_mark(reader, sentence->end - 1, '?'))
			continue;
		scan.opens = sentence->first == scan.block->first;
		scan.lead = scan.block->kind == BLOCK_PARAGRAPH ? nobody : lead;
		scan.next = (LeadIn) {.block = sentence->block};
		for (uint32_t first = sentence->first; first < sentence->end; first += PASSAGE_WORDS)
			read_passage(&scan, passage, sentence, first, sentence->end);
		if (dlg_mark(reader, sentence->end - 1, ':'))
			lead = scan.next;
		else if (scan.block->kind == BLOCK_PARAGRAPH)
			lead = nobody;
		if ((s & 0xFF) == 0)
			dlg_poll(reader->arena);
	}
}
