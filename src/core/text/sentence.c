/*
 * sentence.c: blocks to sentences.
 *
 * A full stop ends a sentence when a blank and something that can open one
 * follow, and what stands before it is no abbreviation or initial.  Invariant:
 * sentences cover the tokens of each block without a gap.
 */
#include <string.h>

#include "core/reader.h"

#define SENTENCE_BYTES 100		/* of a sentence, about: for a first guess at their number */

/* Can token i open a sentence: a capital, a number, an opening mark, a script without case? */
static bool
can_open(const Reader *reader, uint32_t i)
{
	const Token *token = &reader->tokens[i];

	if (token->kind == TOKEN_WORD)
		return token->flags & (TOKEN_CAPITAL | TOKEN_FOREIGN | TOKEN_LINE) ||
			(reader->text[token->start] >= '0' && reader->text[token->start] <= '9');
	return token->kind == TOKEN_NUMBER || token->kind == TOKEN_PUNCT;
}

/*
 * Is token i, which ends in a dot of its own or stands before one, an
 * abbreviation that rarely ends a sentence?
 */
static bool
is_abbreviation(const Reader *reader, uint32_t first, uint32_t i)
{
	const Token *token = &reader->tokens[i];
	uint32_t	end;

	if (i < first || token->kind != TOKEN_WORD)
		return false;
	if (token->end - token->start == 1 && token->flags & TOKEN_CAPITAL)
		return reader->text[token->start] != 'I';
	return dlg_match(reader, i, LEX_ABBREVIATION, &end) != NULL;
}

/* Does the dotted acronym at token i ("U.S.") end a sentence before token i + 1? */
static bool
acronym_ends(const Reader *reader, uint32_t i)
{
	uint32_t	end;

	return reader->text[reader->tokens[i].end - 1] == '.' && reader->tokens[i + 1].flags & TOKEN_CAPITAL &&
		reader->tokens[i + 1].flags & TOKEN_SPACE && dlg_match(reader, i + 1, LEX_STOPWORD, &end) != NULL;
}

/* Does the dot at token i belong to a number: "22. März", "die 4. Sitzung", "2024. 1. 19."? */
static bool
is_of_number(const Reader *reader, uint32_t first, uint32_t i)
{
	uint32_t	end;

	if (i == first || reader->tokens[i - 1].kind != TOKEN_NUMBER || i + 2 >= reader->ntokens)
		return false;
	if (reader->tokens[i + 1].kind == TOKEN_NUMBER && dlg_mark(reader, i + 2, '.'))
		return true;
	if (i >= first + 3 && dlg_mark(reader, i - 2, '.') && reader->tokens[i - 3].kind == TOKEN_NUMBER)
		return true;
	return reader->tokens[i - 1].end - reader->tokens[i - 1].start <= 2 &&
		(dlg_match(reader, i + 1, LEX_MONTH, &end) ||
		 (i > first + 1 && ONE_OF(reader, i - 2, "der", "die", "das", "den", "dem", "zum", "zur")));
}

/* May the mark follow a sentence's last one without a blank? */
static bool
closes(const Token *token)
{
	return token->kind == TOKEN_PUNCT && !(token->flags & TOKEN_SPACE) && token->mark < 0x80 &&
		strchr("\"')].!?", token->mark) != NULL;
}

/*
 * Did bad extraction lose the blank between the sentence that the dot at token
 * i ends and the next ("2021.They met", "disputes.Regarding trade")?
 */
static bool
is_jammed(const Reader *reader, uint32_t first, uint32_t i, uint32_t next)
{
	const Token *before = &reader->tokens[i - 1];
	const Token *opener = &reader->tokens[next];
	uint32_t	n;
	bool		plain;

	if (i == first || !(opener->flags & TOKEN_CAPITAL) || opener->flags & TOKEN_UPPER)
		return false;
	n = before->end - before->start;
	/* no name of a site: "Kyiv.Gov", "news.Net" */
	plain = before->kind == TOKEN_WORD && n >= 4 && opener->end - opener->start >= 3 &&
		(opener[1].flags & TOKEN_SPACE || dlg_mark(reader, next + 1, ',')) &&
		!ONE_OF(reader, next, "com", "net", "org", "gov");
	if (!plain && !dlg_match(reader, next, LEX_STOPWORD, &(uint32_t) {0}))
		return false;
	return before->kind == TOKEN_NUMBER ? n == 4 :
		before->kind == TOKEN_WORD && n >= 3 && !(before->flags & TOKEN_CAPITAL) &&
		!is_abbreviation(reader, first, i - 1);
}

/* Does a sentence end with token i?  *end becomes the token after its closing marks. */
static bool
ends_at(const Reader *reader, uint32_t first, uint32_t i, uint32_t limit, uint32_t *end)
{
	const Token *token = &reader->tokens[i];

	*end = i + 1;
	if (token->kind == TOKEN_WORD)
		return acronym_ends(reader, i) && i + 1 < limit;
	if (token->kind != TOKEN_PUNCT || (token->mark != '.' && token->mark != '!' && token->mark != '?'))
		return false;
	while (*end < limit && closes(&reader->tokens[*end]))
		++*end;
	if (*end >= limit)
		return true;
	if (reader->tokens[*end].flags & TOKEN_FOREIGN && reader->tokens[i].end - reader->tokens[i].start > 1)
		return true;
	if (!(reader->tokens[*end].flags & TOKEN_SPACE))
		return token->mark == '.' && is_jammed(reader, first, i, *end);
	if (!can_open(reader, *end))
		return false;
	return token->mark != '.' || i == first ||
		(!is_abbreviation(reader, first, i - 1) && !is_of_number(reader, first, i));
}

/*
 * Makes room for the sentences from token `first` on.  At first there is room
 * for as many as most texts have; those of the rest are counted, by what may
 * end one, since their array cannot be doubled within the memory that a reading
 * may take.
 */
static void
make_room(Reader *reader, uint32_t first)
{
	uint32_t	n = reader->nsentences;
	uint32_t	most = n + reader->nblocks;

	for (uint32_t i = first; n > 0 && (i = dlg_next(reader, i, reader->ntokens, SIGN_STOP)) < reader->ntokens; i++)
		most++;
	reader->sentences_room = n == 0 ? reader->nblocks + reader->len / SENTENCE_BYTES + 1 : most;
	reader->sentences = dlg_move(reader->arena, reader->sentences, n, reader->sentences_room, sizeof(Sentence));
}

/* Adds the sentence of tokens [first, end). */
static void
add_sentence(Reader *reader, uint32_t first, uint32_t end)
{
	if (reader->nsentences == reader->sentences_room)
		make_room(reader, first);
	reader->sentences[reader->nsentences++] = (Sentence) {first, end};
}

void
dlg_split_sentences(Reader *reader)
{
	for (uint32_t b = 0; b < reader->nblocks; b++)
	{
		const TextBlock *block = &reader->blocks[b];
		uint32_t	first = block->first;

		for (uint32_t i = block->first; i < block->end;)
		{
			uint32_t	end;

			i = dlg_next(reader, i, block->end - 1, SIGN_STOP);
			if ((reader->nsentences & 0xFFF) == 0)
				dlg_poll(reader->arena);
			if (ends_at(reader, first, i, block->end, &end) || end >= block->end)
			{
				add_sentence(reader, first, end);
				first = end;
			}
			i = end;
		}
	}
}

uint32_t
dlg_token_at(const Reader *reader, uint32_t byte)
{
	uint32_t	low = 0;
	uint32_t	high = reader->ntokens;

	while (low < high)
	{
		uint32_t	middle = low + (high - low) / 2;

		if (reader->tokens[middle].start < byte)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

const Sentence *
dlg_sentence_at(const Reader *reader, uint32_t i)
{
	uint32_t	low = 0;
	uint32_t	high = reader->nsentences;

	while (high - low > 1)
	{
		uint32_t	middle = low + (high - low) / 2;

		if (reader->sentences[middle].first <= i)
			low = middle;
		else
			high = middle;
	}
	return high ? &reader->sentences[low] : NULL;
}

/*
 * Each block has a sentence that begins with its first token, so no more
 * blocks than sentences stand before the one sought, nor behind it: among
 * lines of one sentence each nothing is left to search.
 */
uint32_t
dlg_block_of(const Reader *reader, const Sentence *sentence)
{
	uint32_t	at = (uint32_t) (sentence - reader->sentences);
	uint32_t	more = reader->nsentences - reader->nblocks;
	uint32_t	low = at > more ? at - more : 0;
	uint32_t	high = at < reader->nblocks ? at + 1 : reader->nblocks;

	while (high - low > 1)
	{
		uint32_t	middle = low + (high - low) / 2;

		if (reader->blocks[middle].first <= sentence->first)
			low = middle;
		else
			high = middle;
	}
	return low;
}

/* Every token of a block is in a sentence of it; a marker before the first is in none. */
const TextBlock *
dlg_block_at(const Reader *reader, uint32_t i)
{
	const Sentence *sentence = dlg_sentence_at(reader, i);

	return sentence ? &reader->blocks[dlg_block_of(reader, sentence)] : NULL;
}
