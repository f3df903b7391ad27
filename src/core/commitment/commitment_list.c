/*
 * commitment_list.c: the conducts of the bullets that an act leads in to, and
 * of the list behind its colon.
 *
 * Each bullet names its conducts by itself; headings may stand between them.
 * Invariant: a bullet with an act of its own yields none here.
 */
#include "commitment.h"

#define HEADING_WORDS 12		/* of a heading inside a list */
#define LEAD_BLOCKS 24			/* blocks after a lead-in that are searched for its bullets */

/* Does an act from number `from` on stand in the sentence? */
static bool
has_act(const Statement *statement, uint32_t from, Span sentence)
{
	for (uint32_t a = from; a < statement->nacts && statement->acts[a].sentence.start <= sentence.start; a++)
		if (statement->acts[a].sentence.start == sentence.start)
			return true;
	return false;
}

/* Does a bullet tell something ("The EU is preparing …", "Hosted a fair"), not name a conduct? */
static bool
is_clause(const Passage *passage, uint32_t first)
{
	if (dlg_class_at(passage, first) == WORD_VERB)
		return !(dlg_word(passage, first)->form & (FORM_BASE | FORM_ING)) &&
			(CLASS(ARTICLE) | CLASS(OWN)) >> dlg_class_at(passage, first + 1) & 1;
	if (dlg_is_gerund(passage, first))
		return false;
	for (uint32_t i = first; i < passage->end && i < first + 12; i++)
		switch (dlg_class_at(passage, i))
		{
			case WORD_BE:
			case WORD_HAVE:
			case WORD_MODAL:
				return true;
			case WORD_THAT:
			case WORD_WHICH:
			case WORD_TO:
			case WORD_COMMA:
				return false;
			default:
				break;
		}
	return false;
}

/* Is a bullet a person with his post, "Ana Roy, Minister of Trade": somebody, not something to do? */
static bool
is_person(const Passage *passage, uint32_t first)
{
	uint32_t	i = first;

	while (i < passage->end && (dlg_class_at(passage, i) == WORD_NAME ||
		dlg_class_at(passage, i) == WORD_MARK ||
								(i == first && dlg_class_at(passage, i) == WORD_OTHER)))
		i++;
	return i > first + 1 && i + 1 < passage->end && dlg_class_at(passage, i) == WORD_COMMA &&
		   (dlg_match(passage->reader, i + 1, LEX_OFFICE, NULL) || dlg_is(passage->reader, i + 1, "nominee"));
}

/* Takes the conduct of one bullet. */
static void
add_bullet(Binding *binding, Passage *passage, const TextBlock *block)
{
	const Reader *reader = passage->reader;
	const Sentence *sentence = dlg_sentence_at(reader, block->first);
	Pieces		pieces;
	uint32_t	first;
	uint32_t	end;

	if (has_act(reader->statement, binding->act + 1, dlg_sentence_span(reader, sentence)))
		return;
	dlg_passage_read(passage, reader, sentence, sentence->first, sentence->end);
	binding->passage = passage;
	first = dlg_behind_label(passage);
	while (first < passage->end &&
		   (dlg_class_at(passage, first) == WORD_TO || dlg_class_at(passage, first) == WORD_MARK))
		first++;
	if (first + 2 < passage->end && dlg_is(reader, first, "committing") && dlg_is(reader, first + 1, "to"))
		first += 2;
	end = passage->end;
	if (first < end && dlg_class_at(passage, first) == WORD_THAT)
		first = dlg_behind_modal(passage, first, end);
	else if (is_clause(passage, first) || is_person(passage, first))
		return;
	if (first == NOWHERE || first >= end || dlg_class_at(passage, first) == WORD_HOW)
		return;
	if (dlg_class_at(passage, first) == WORD_VERB || dlg_is_gerund(passage, first))
		dlg_split_conduct(passage, first, end, &pieces);
	else
		pieces = (Pieces) {{first}, {end}, 1};
	for (int k = 0; k < pieces.n; k++)
		dlg_add_commitment(binding, pieces.first[k], pieces.end[k]);
}

/* Does "Finalize a bridge" open at token i? */
static bool
opens_with_verb(const Reader *reader, uint32_t i)
{
	const WordTag *tag = &reader->words[reader->tokens[i].word].tag;

	return reader->tokens[i].flags & TOKEN_CAPITAL && tag->verb && tag->particle == 0 &&
		(tag->verb->forms & FORM_BASE) && !dlg_is(reader, i, "meeting") &&
		reader->tokens[i + 1].kind == TOKEN_WORD;
}

/* Is a paragraph behind a colon an item that lost its bullet: "Finalize a bridge for data"? */
static bool
is_item(const Reader *reader, const TextBlock *block)
{
	return opens_with_verb(reader, block->first) && dlg_sentence_at(reader, block->first)->end == block->end;
}

/* Is block b a heading inside a list of conducts: "Health:" with a bullet that opens with a verb below it? */
static bool
parts_list(const Binding *binding, uint32_t b)
{
	const Reader *reader = binding->acts->reader;
	const TextBlock *block = &reader->blocks[b];
	const TextBlock *next = b + 1 < reader->nblocks ? block + 1 : NULL;

	/* "1. Trade" above "1.1. Open ports" */
	if (next && block->kind == BLOCK_NUMBERED && next->kind == BLOCK_NUMBERED &&
		next->number / SECTION_DEPTH > block->number / SECTION_DEPTH)
		return true;
	return next && (next->kind == BLOCK_BULLET || next->kind == BLOCK_NUMBERED) &&
		block->end - block->first <= HEADING_WORDS && dlg_sentence_at(reader, block->first)->end == block->end &&
		(block->kind == BLOCK_HEADING ||
		 (block->kind == BLOCK_PARAGRAPH && dlg_mark(reader, block->end - 1, ':'))) &&
		!has_act(reader->statement, binding->act + 1, dlg_span(reader, block->first, block->end)) &&
		opens_with_verb(reader, next->first);
}

/* Does the act lead in to a list: with the colon that ends its sentence, or with "the following"? */
static bool
leads_in(const Binding *binding, const Passage *passage, bool *colon)
{
	const Statement *statement = passage->reader->statement;
	const Act  *act = &statement->acts[binding->act];
	bool		last = binding->act + 1 >= statement->nacts || act[1].sentence.start != act->sentence.start;
	uint32_t	end = passage->end;

	while (end > passage->first && dlg_class_at(passage, end - 1) == WORD_MARK)
		end--;
	*colon = last && end > passage->first && dlg_mark(passage->reader, end - 1, ':');
	for (uint32_t i = binding->verb; i < binding->limit; i++)
		if (dlg_is(passage->reader, i, "following"))
			return true;
	return *colon;
}

/* Takes the bullets behind block `lead`; with a colon, numbered paragraphs and items without a bullet too. */
static bool
read_items(Binding *binding, Passage *passage, uint32_t lead, bool colon)
{
	const Reader *reader = passage->reader;
	const TextBlock *before = &reader->blocks[lead];
	bool		found = false;
	bool		items = false;	/* paragraphs, not bullets */

	for (uint32_t b = lead + 1; b < reader->nblocks && b <= lead + LEAD_BLOCKS; b++)
	{
		const TextBlock *next = &reader->blocks[b];

		if (items && next->kind == BLOCK_BULLET)
			continue;			/* what the item comprises */
		if (!dlg_has_word(reader, next) || (next->kind != BLOCK_BULLET && parts_list(binding, b)))
			continue;
		if (next->kind == BLOCK_BULLET || (next->kind == BLOCK_NUMBERED && colon))
		{
			if (next->kind == BLOCK_NUMBERED && before->kind == BLOCK_NUMBERED && next->number == before->number + 1)
				break;
			found = true;
			add_bullet(binding, passage, next);
		}
		else if (colon && (items || !found) && next->kind == BLOCK_PARAGRAPH && is_item(reader, next))
		{
			items = found = true;
			add_bullet(binding, passage, next);
		}
		else if ((found && colon) || (next->kind == BLOCK_PARAGRAPH && (found || colon ||
				 dlg_mark(reader, next->end - 1, ':'))))
			break;
	}
	return found;
}

bool
dlg_read_bullets(Binding *binding, Passage *passage, uint32_t block)
{
	bool		colon;

	if (!leads_in(binding, passage, &colon))
		return false;
	binding->due = dlg_due_in(binding, binding->verb, passage->end);
	if (binding->due.data == NULL)
		binding->due = dlg_opening_time(binding);
	return read_items(binding, passage, block, colon);
}

uint32_t
dlg_listed_conduct(const Binding *binding)
{
	const Passage *passage = binding->passage;
	bool		listed = false;

	for (uint32_t i = passage->first; i + 1 < binding->limit; i++)
	{
		listed |= ONE_OF(passage->reader, i, "following", "follows", "namely", "steps", "things", "actions", "measures",
						 "points", "tasks", "goals", "objectives");
		if (i < binding->verb || !dlg_mark(passage->reader, i, ':'))
			continue;
		i++;
		i = dlg_behind_ordinal(passage, i);
		if (!listed || i >= binding->limit)
			return NOWHERE;
		return dlg_class_at(passage, i) == WORD_TO ? i + 1 : dlg_conduct_at(passage, i, binding->limit);
	}
	return NOWHERE;
}
