/*
 * act.c: dlg_read_acts: walks the sentences and writes the acts down: actors,
 * polarity, hedge, span.
 *
 * Relies on the header (the parties and the day) and on the participants.
 * Invariant: acts come in reading order, and an act's span starts at its
 * reporting verb.
 */
#include "act.h"

#include "core/header/dateline.h"

#include <string.h>

#define HEADLINE_TOKENS 32
#define TEXT_WORDS 5			/* that open a clause, up to "statement" */
#define TALKED_WORDS 24			/* of what is talked over with somebody */

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
		while (next > i + 1 && dlg_class_at(passage, next - 1) == WORD_AND)
			next--;
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

		if (dlg_class_at(passage, i) == WORD_TO || ONE_OF(passage->reader, i, "to", "with"))
			break;
		if ((party = dlg_party_at(passage->reader, i, false, &next)) != 0)
			dlg_add_whole(scan->acts->reader, &list, party);
	}
	return list;
}

/* Does a thing show what its makers are committed to ("reflects a shared commitment to")? */
static bool
shows_commitment(const ActScan *scan, const Candidate *candidate)
{
	const LexFrame *plain = dlg_frame_row(scan->acts->reader->lexicon, candidate->frame.verb, "");

	return dlg_slice_is(candidate->frame.row->frame, "commitment") &&
		candidate->frame.row->class == ACT_COMMISSIVE &&
		(candidate->subject.kind == SPEAKER_THING || plain == NULL || plain->class < 0);
}

/* Who speaks, as codes; false where nobody can. */
static bool
actors_of(ActScan *scan, const Candidate *candidate, PartyList *actors)
{
	bool shows =
		candidate->frame.noun != NOWHERE && dlg_slice_is(candidate->frame.row->frame, "commitment") &&
		candidate->frame.row->class == ACT_COMMISSIVE;

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
close_last(ActScan *scan, Span sentence, uint32_t token)
{
	Statement  *statement = scan->acts->reader->statement;
	Act		   *last = statement->nacts ? &statement->acts[statement->nacts - 1] : NULL;
	const Reader *reader = scan->acts->reader;
	uint32_t	start = reader->tokens[token].start;

	if (last && last->sentence.start == sentence.start && last->span.end > start && last->span.start < start)
	{
		static const char *const auxiliaries[] = {"are", "is", "were", "was", "have", "has", "had", "been", "also",
												  NULL};
		uint32_t	end = token;

		/* what joins the two belongs to neither: "and are" */
		while (end > 1 && dlg_is_any(reader, end - 1, auxiliaries))
			end--;
		if (end > 0 && !ONE_OF(reader, end - 1, "and", "or") && !dlg_mark(reader, end - 1, ','))
			end = token;
		while (end > 1 && reader->tokens[end - 2].start >= last->span.start &&
			   (dlg_is(reader, end - 1, "and") || dlg_is(reader, end - 1, "or") || dlg_mark(reader, end - 1, ',')))
			end--;
		last->span.end = reader->tokens[end - 1].end;
		if (scan->nacts > 0)
			last->hedge = find_hedge(scan->passage, scan->newest, token);
	}
}

/* Does a perfect tell of a deed, not of a word: "has committed $2 billion", "has shared intelligence"? */
static bool
is_deed(const ActScan *scan, const Candidate *candidate)
{
	const Passage *passage = scan->passage;
	const LexFrame *row = candidate->frame.row;

	if ((candidate->subject.kind == SPEAKER_ALL && dlg_opens_at_meeting(passage)) ||
		dlg_is_news(scan, candidate))
		return false;
	if (row->class == ACT_COMMISSIVE && candidate->frame.object < passage->end &&
		(dlg_is(passage->reader, candidate->frame.object, "to") ||
		 dlg_mark(passage->reader, candidate->frame.object, ':') ||
		 (LEMMA_OF(passage, candidate->verb, "decide", "agree") &&
		  ONE_OF(passage->reader, candidate->verb + 1, "on", "upon"))))
		return false;
	if (row->class == ACT_COMMISSIVE)
		return !dlg_slice_is(candidate->frame.name, "to") && !dlg_slice_is(candidate->frame.name, "readiness") &&
			!dlg_slice_is(candidate->frame.name, "will") && !dlg_slice_is(candidate->frame.name, "commitment");
	return (row->class == ACT_ASSERTIVE && row->strength == 1) || LEMMA_OF(passage, candidate->verb, "support");
}

/* A person of unknown party who confirms "the Peruvian commitment" speaks for its owner. */
static void
find_home_side(ActScan *scan, Candidate *candidate)
{
	const LexFrame *row = candidate->frame.row;

	if (row && row->class == ACT_ASSERTIVE && row->strength > 3 && candidate->frame.owner.ncodes == 1 &&
		dlg_party_has(&scan->acts->all, candidate->frame.owner.codes[0]))
	{
		candidate->subject.kind = SPEAKER_PARTY;
		candidate->subject.parties = candidate->frame.owner;
	}
}

/* Where "with" stands behind a verb of talk: right behind it, or behind its object before a person in office. */
static uint32_t
find_with(const ActScan *scan, const Candidate *candidate)
{
	const Passage *passage = scan->passage;
	uint32_t	object = candidate->frame.object;
	uint32_t	end;

	for (uint32_t i = object; i + 2 < passage->end && i < object + TALKED_WORDS; i++)
	{
		if ((CLASS(STOP) | CLASS(THAT) | CLASS(TO) | CLASS(WHICH)) >> dlg_class_at(passage, i) & 1)
			break;
		if (!dlg_is(passage->reader, i, "with"))
			continue;
		if (i > object &&
			!LEMMA_OF(passage, candidate->verb, "discuss", "review", "exchange", "speak", "talk", "consult"))
			break;
		if (i == object || dlg_class_at(passage, i + 1) == WORD_OWN ||
			dlg_match(passage->reader, i + 1, LEX_OFFICE, &end) ||
			dlg_match(passage->reader, i + 1, LEX_HONORIFIC, &end) || dlg_person_at(scan->acts, i + 1, &end))
			return i;
	}
	return passage->end;
}

/* "discussed ports with his counterpart": what one talks over with others is theirs too. */
static void
add_counterparts(ActScan *scan, const Candidate *candidate, PartyList *actors)
{
	const Passage *passage = scan->passage;
	uint32_t	with;

	if (candidate->frame.row->class != ACT_ASSERTIVE || candidate->frame.row->strength != 1 ||
		dlg_slice_is(candidate->frame.verb, "share") ||
		(with = find_with(scan, candidate)) >= passage->end)
		return;
	for (uint32_t i = with + 1; i < passage->end && i < with + 12; i++)
	{
		uint32_t	end;
		PartyCode	party;

		if (dlg_class_at(passage, i) == WORD_STOP ||
			(dlg_class_at(passage, i) == WORD_PREPOSITION && !dlg_is(passage->reader, i, "of")))
			return;
		if (ONE_OF(passage->reader, i, "counterpart", "counterparts"))
		{
			*actors = scan->acts->all;
			return;
		}
		if (((party = dlg_party_at(passage->reader, i, true, &end)) != 0 ||
			 (party = dlg_person_at(scan->acts, i, &end)) != 0) &&
			dlg_has_whole(passage->reader, &scan->acts->all, party) && actors->ncodes)
		{
			PartyList	both = {NULL, 0, 0};

			for (uint32_t k = 0; k < actors->ncodes; k++)
				dlg_party_add(scan->acts->reader->arena, &both, actors->codes[k]);
			dlg_add_whole(scan->acts->reader, &both, party);
			*actors = both;
		}
	}
}

/* "The members welcomed Peru and Chile as new members": whom the others welcome is none of them. */
static void
drop_welcomed(ActScan *scan, const Candidate *candidate, PartyList *actors)
{
	const Passage *passage = scan->passage;
	PartyList	guests = {NULL, 0, 0};
	PartyList	rest = {NULL, 0, 0};
	uint32_t	i = candidate->frame.object;
	uint32_t	end;

	if (actors->ncodes < 2 || !dlg_slice_is(candidate->frame.verb, "welcome"))
		return;
	for (; i < passage->end; i = end)
	{
		PartyCode	party = dlg_party_at(passage->reader, i, false, &end);

		if (party)
			dlg_party_add(passage->reader->arena, &guests, party);
		else if ((CLASS(COMMA) | CLASS(AND) | CLASS(ARTICLE)) >> dlg_class_at(passage, i) & 1)
			end = i + 1;
		else
			break;
	}
	if (i >= passage->end || !ONE_OF(passage->reader, i, "as", "to", "into"))
		return;
	for (uint32_t k = 0; k < actors->ncodes; k++)
		if (!dlg_party_has(&guests, actors->codes[k]))
			dlg_party_add(passage->reader->arena, &rest, actors->codes[k]);
	if (rest.ncodes)
		*actors = rest;
}

/* Does token i name a text that the parties put out? */
static bool
is_text(const Passage *passage, uint32_t i)
{
	return ONE_OF(passage->reader, i, "statement", "communiqué", "communique", "declaration");
}

/* "The joint statement condemned …": what the parties' own text says is theirs. */
static bool
is_own_words(const ActScan *scan, const Candidate *candidate)
{
	const Passage *passage = scan->passage;
	const LexFrame *row = candidate->frame.row;
	uint32_t	noun = dlg_before(passage, candidate->group.first);

	if (row == NULL || scan->acts->all.ncodes < 2 || noun == NOWHERE ||
		!(row->class == ACT_EXPRESSIVE || row->class == ACT_DIRECTIVE ||
		  (row->class == ACT_ASSERTIVE && row->strength > 1)))
		return false;
	/* "The statement of the summit, issued today, condemned …" */
	if (!is_text(passage, noun))
	{
		uint32_t	head = scan->levels[scan->depth].start;
		uint32_t	limit = head + TEXT_WORDS < noun ? head + TEXT_WORDS : noun;
		bool		meeting = false;

		while (head < limit && !is_text(passage, head))
			head++;
		if (head >= limit || !ONE_OF(passage->reader, head + 1, "of", "from", "by"))
			return false;
		for (uint32_t i = head + 2; i <= noun; i++)
			meeting |= dlg_match(passage->reader, i, LEX_MEETING, NULL) != NULL;
		return meeting;
	}
	return noun > passage->first && ONE_OF(passage->reader, noun - 1, "the", "joint", "this", "final");
}

/* A thing that stands for all parties: their text, or what "came under discussion". */
static void
find_parties_behind(const ActScan *scan, Candidate *candidate)
{
	bool		topic = dlg_slice_is(candidate->frame.verb, "come under discussion");
	uint32_t	noun = dlg_before(scan->passage, candidate->group.first);

	/* "Their cooperation aims to V" */
	if (dlg_slice_is(candidate->frame.verb, "aim") && noun != NOWHERE && noun > scan->passage->first &&
		ONE_OF(scan->passage->reader, noun, "cooperation", "collaboration", "partnership", "work") &&
		ONE_OF(scan->passage->reader, noun - 1, "their", "our", "bilateral", "joint", "trilateral"))
		candidate->subject = (Speaker) {.kind = SPEAKER_ALL};

	if (topic)
		candidate->frame.verb = SLICE("discuss");
	if (topic || is_own_words(scan, candidate))
		candidate->subject = (Speaker) {.kind = SPEAKER_ALL, .pronoun = true};
}

/* Keeps what the reading on must know of an act that has been written down. */
static void
note_act(ActScan *scan, const Candidate *candidate)
{
	scan->newest = candidate->start;
	scan->newest_verb = candidate->verb;
	scan->rider = candidate->rider;
	scan->nacts++;
	if (candidate->rider)
		return;
	dlg_level(scan)->acts = true;
	scan->next.acts = true;
	scan->next.commissive = candidate->frame.row->class == ACT_COMMISSIVE;
}

/* "announced that A and B have agreed to V": is that what the act before tells? */
static bool
announces_agreement(const ActScan *scan, const Candidate *candidate)
{
	return scan->nacts > 0 && candidate->subject.kind >= SPEAKER_PARTY &&
		dlg_slice_is(scan->acts->reader->statement->acts[scan->acts->reader->statement->nacts - 1].verb, "announce") &&
		LEMMA_OF(scan->passage, candidate->verb, "agree", "decide", "undertake");
}

/* "explained that he hopes to V": does one who speaks tell what he himself hopes for? */
static bool
tells_hope(const ActScan *scan, const Candidate *candidate)
{
	const Speaker *subject = &candidate->subject;

	return scan->depth == 1 && dlg_class_at(scan->passage, scan->levels[1].opener) == WORD_THAT && subject->pronoun &&
		!subject->own && candidate->frame.row->class == ACT_COMMISSIVE && candidate->frame.row->strength == 2 &&
		dlg_class_at(scan->passage, candidate->group.before) == WORD_PRONOUN &&
		dlg_is(scan->passage->reader, candidate->frame.object, "to") &&
		ONE_OF(scan->passage->reader, candidate->verb, "hope", "hopes", "hoped", "looks", "looked", "would", "wishes",
			   "wished", "wants", "wanted");
}

/* Whom the subject stands for, and what of the frame hangs on that; the reading on knows it by "last". */
static void
settle_subject(ActScan *scan, Candidate *candidate)
{
	if (candidate->subject.kind == SPEAKER_THING)
	{
		find_parties_behind(scan, candidate);
		/* "it" is the text */
		if (candidate->subject.kind == SPEAKER_ALL)
			scan->acts->last = (Speaker) {0};
	}
	if (candidate->subject.kind != SPEAKER_NONE && !candidate->subject.pronoun)
		scan->acts->last = candidate->subject;
	if (candidate->subject.person && candidate->subject.kind == SPEAKER_OTHER)
		find_home_side(scan, candidate);
	if (candidate->frame.owner.ncodes &&
		(candidate->subject.kind != SPEAKER_OTHER ||
		 (candidate->subject.person && candidate->frame.owner.ncodes == scan->acts->all.ncodes)))
		dlg_frame_owned(scan->acts, scan->passage, &candidate->frame,
						candidate->subject.kind == SPEAKER_PARTY ? &candidate->subject.parties
																 : &scan->acts->all);
	/* "The talks were dedicated to ports" */
	if (candidate->subject.kind == SPEAKER_MEETING && dlg_slice_is(candidate->frame.verb, "be dedicated"))
		candidate->frame.row = dlg_frame_row(scan->acts->reader->lexicon, SLICE("focus"), "");
}

void
dlg_emit_act(ActScan *scan, Candidate *candidate)
{
	Reader	   *reader = scan->acts->reader;
	const Passage *passage = scan->passage;
	const LexFrame *row;
	Act			act = {0};
	uint32_t	end;

	if (dlg_relays(scan, candidate))
	{
		/* "thanked them and said that …" */
		if (dlg_class_at(passage, candidate->group.before) == WORD_AND)
			close_last(scan, dlg_sentence_span(reader, passage->sentence), candidate->start);
		return;
	}
	settle_subject(scan, candidate);
	row = candidate->frame.row;
	if (row && ((row->class == ACT_COMMISSIVE && row->strength == 2) || row->class == ACT_EXPRESSIVE) &&
		dlg_says_it(scan, candidate->frame.object))
		return;
	if (row == NULL || row->class < 0 || !actors_of(scan, candidate, &act.actors))
		return;
	/* but "confirmed that they signed it"; "proposed that both sign it" asks for what is still to be done */
	if (dlg_in_complement(scan) && !announces_agreement(scan, candidate) && !tells_hope(scan, candidate) &&
		(row->class != ACT_DECLARATIVE ||
		 (scan->nacts > 0 && reader->statement->acts[reader->statement->nacts - 1].class == ACT_DIRECTIVE)))
		return;
	add_counterparts(scan, candidate, &act.actors);
	drop_welcomed(scan, candidate, &act.actors);
	act.mode = dlg_act_mode(scan, candidate, &act.actors);
	if (act.mode == MODE_REPORTED && scan->review && row->class != ACT_DECLARATIVE)
		return;
	if (candidate->perfect && is_deed(scan, candidate))
		return;
	act.verb = candidate->frame.verb;
	if ((candidate->subject.kind == SPEAKER_THING || candidate->subject.kind == SPEAKER_MEETING ||
		 (candidate->rider &&
		  LEMMA_OF(passage, candidate->verb, "signify", "signal", "mark", "demonstrate", "reflect"))) &&
		shows_commitment(scan, candidate))
		act.verb = SLICE("commit");
	act.class = (ActClass) row->class;
	act.strength = row->strength;
	act.negative = row->negative;
	act.sentence = dlg_sentence_span(reader, passage->sentence);
	end = act_end(passage, candidate->start);
	act.span = dlg_span(reader, candidate->start, end);
	act.hedge = find_hedge(passage, candidate->start, end);
	close_last(scan, act.sentence, candidate->start);
	DLG_PUSH(reader->arena, reader->statement, acts, act);
	note_act(scan, candidate);
}

/* Does the sentence look back over a time: "over the past year", "since our last meeting"? */
static bool
looks_back(const Passage *passage)
{
	uint32_t	end = passage->first + 12 < passage->end ? passage->first + 12 : passage->end;
	bool		throughout = dlg_is(passage->reader, passage->first, "throughout");

	if (end > passage->first && dlg_class_at(passage, passage->first) != WORD_PREPOSITION)
		return false;
	for (uint32_t i = passage->first; i < end; i++)
	{
		if (dlg_class_at(passage, i) == WORD_COMMA)
			return throughout;
		if (ONE_OF(passage->reader, i, "past", "last", "previous") &&
			ONE_OF(passage->reader, i + 1, "year", "years", "months", "decade"))
			return true;
		if (dlg_match(passage->reader, i, LEX_MEETING, NULL))
			return false;
	}
	return false;
}

/* Classes of words that neither open nor close a clause, nor name an act unless they open a bullet. */
#define SILENT \
	(CLASS(ARTICLE) | CLASS(OWN) | CLASS(POSSESSIVE) | CLASS(ADVERB) | CLASS(AND) | CLASS(MARK) | CLASS(TO) | \
	 CLASS(NOT) | CLASS(PRONOUN) | CLASS(INSIDE) | CLASS(ITEM))

/* Classes of words that open and close clauses, and name no act themselves unless they open a bullet. */
#define BETWEEN \
	(CLASS(STOP) | CLASS(COMMA) | CLASS(THAT) | CLASS(WHICH) | CLASS(HOW) | CLASS(AS))

/* "Peruvian officials referenced past talks": "they" may mean the subject of a verb that is not known. */
static void
note_unknown_verb(ActScan *scan)
{
	const Passage *passage = scan->passage;
	uint32_t	verb = dlg_unknown_verb(passage, passage->first, passage->end);
	Speaker		subject = {0};

	if (verb != NOWHERE)
		subject = dlg_subject(scan->acts, passage, passage->first, verb);
	if (subject.kind >= SPEAKER_PARTY && !subject.pronoun)
		scan->acts->last = subject;
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
	dlg_find_quotation(scan);
	scan->carried = scan->levels[0];
	if (BETWEEN >> passage->classes[0] & 1)
		dlg_levels_read(scan, first);
	if (!((CLASS(INSIDE) | CLASS(ITEM)) >> passage->classes[0] & 1))
		dlg_find_act(scan, first);
	for (const uint16_t *step = passage->steps, *last = step + passage->nsteps; step < last; step++)
	{
		uint32_t	i = first + *step;
		WordClass	class = (WordClass) passage->classes[*step];

		if (*step == 0 || SILENT >> class & 1)
			continue;
		if (BETWEEN >> class & 1)
			dlg_levels_read(scan, i);
		else if (dlg_may_act(scan, i, class))
			dlg_find_act(scan, i);
	}
	if (scan->levels[0].finite == NOWHERE && scan->nacts == 0)
		note_unknown_verb(scan);
	if (scan->levels[0].finite != NOWHERE && scan->nacts == 0)
	{
		const Speaker *subject = dlg_level_subject(scan, &scan->levels[0]);

		if (subject->kind != SPEAKER_NONE && !subject->pronoun)
			scan->acts->last = *subject;
	}
	if (!dlg_mark(passage->reader, sentence->end - 1, ':'))
		return;
	if (scan->levels[0].finite != NOWHERE)
		scan->next.subject = *dlg_level_subject(scan, &scan->levels[0]);
	else if (dlg_mark(passage->reader, passage->end - 1, ':'))
		scan->next.subject = dlg_subject(scan->acts, passage, passage->first, passage->end - 1);
}

/* May the block hold acts? */
static bool
speaks(const TextBlock *block)
{
	return block->kind == BLOCK_PARAGRAPH || block->kind == BLOCK_NUMBERED || block->kind == BLOCK_BULLET;
}

/* The first paragraph's block, NOWHERE without one. */
static uint32_t
first_paragraph(const Reader *reader)
{
	for (uint32_t b = 0; b < reader->nblocks; b++)
		if (reader->blocks[b].kind == BLOCK_PARAGRAPH)
			return b;
	return NOWHERE;
}

/* Is block `at`, the first paragraph, a headline: a line without a stop that paragraphs follow? */
static bool
is_headline(const Reader *reader, const Sentence *sentence, uint32_t at)
{
	const TextBlock *block = &reader->blocks[at];
	const Token *last = &reader->tokens[block->end - 1];

	if (sentence->first != block->first || sentence->end != block->end ||
		last->kind == TOKEN_PUNCT || block->end - block->first > HEADLINE_TOKENS ||
		at + 1 >= reader->nblocks)
		return false;
	return reader->blocks[at + 1].kind == BLOCK_PARAGRAPH;
}

/* "Canada and Peru:", a heading above bullets that tell of the past, or "We, the Ministers:": it is they who say it. */
static void
heads_list(ActReader *acts, Passage *passage, const Sentence *sentence, uint32_t block, LeadIn *lead)
{
	Speaker		speaker;

	dlg_passage_read(passage, acts->reader, sentence, sentence->first, sentence->end);
	for (uint32_t i = passage->first; i < passage->end; i++)
		if ((CLASS(VERB) | CLASS(MODAL) | CLASS(BE) | CLASS(HAVE)) >> dlg_class_at(passage, i) & 1)
			return;
	speaker = dlg_subject(acts, passage, sentence->first, sentence->end - 1);
	if (speaker.kind == SPEAKER_ALL || speaker.kind == SPEAKER_PARTY)
		*lead = (LeadIn) {.block = block, .acts = speaker.kind == SPEAKER_PARTY, .subject = speaker};
}

void
dlg_read_acts(Reader *reader)
{
	Passage    *passage = dlg_alloc(reader->arena, sizeof *passage);
	ActReader	acts;
	ActScan		scan = {.acts = &acts};
	LeadIn		nobody = {.block = NOWHERE};
	LeadIn		lead = nobody;
	uint32_t	paragraph = first_paragraph(reader);
	uint32_t	block = 0;

	dlg_act_reader(&acts, reader);
	for (uint32_t s = 0; s < reader->nsentences; s++)
	{
		const Sentence *sentence = &reader->sentences[s];
		uint32_t	first;

		block = dlg_block_from(reader, block, sentence);
		scan.block = &reader->blocks[block];
		if ((scan.block->kind == BLOCK_HEADING || scan.block->kind == BLOCK_DATELINE) &&
			dlg_mark(reader, sentence->end - 1, ':'))
			heads_list(&acts, passage, sentence, block, &lead);
		if (!speaks(scan.block) || dlg_mark(reader, sentence->end - 1, '?') ||
			(block == paragraph && is_headline(reader, sentence, block)))
			continue;
		scan.opens = sentence->first == scan.block->first;
		scan.lead = scan.block->kind == BLOCK_PARAGRAPH ? nobody : lead;
		scan.next = (LeadIn) {.block = block};
		first = scan.opens ? dlg_after_dateline(reader, (TokenRange) {sentence->first, sentence->end})
						   : sentence->first;
		for (; first < sentence->end; first += PASSAGE_WORDS)
			read_passage(&scan, passage, sentence, first, sentence->end);
		if (dlg_mark(reader, sentence->end - 1, ':'))
			lead = scan.next;
		else if (scan.block->kind == BLOCK_PARAGRAPH)
			lead = nobody;
		if ((s & 0xFF) == 0)
			dlg_poll(reader->arena);
	}
}
