/*
 * read.c: fuzz target: reads any bytes as a statement and checks what every reading must keep.
 *
 * Each span lies within the text, each strength on the ladder, each
 * commitment's act among the commissive acts, and the same text reads the same
 * twice.  The first byte, a part of the text, also chooses a date of
 * publication or none.
 */
#include <stdint.h>

#include "../core/reading.h"

#define MUST(condition) \
	do { if (!(condition)) { fprintf(stderr, "broken: %s\n", #condition); abort(); } } while (0)

extern int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
check_span(const Reader *reader, Span span)
{
	MUST(span.start <= span.end);
	MUST(span.end <= reader->len);
	MUST(dlg_character(reader, span.start) <= dlg_character(reader, span.end));
}

/* Checks one list of facts that have a span. */
#define CHECK_SPANS(list) \
	for (uint32_t i = 0; i < statement->n##list; i++) \
		check_span(reader, statement->list[i].span)

static void
check(const Reader *reader, const Statement *statement)
{
	CHECK_SPANS(hosts);
	CHECK_SPANS(participants);
	CHECK_SPANS(sessions);
	CHECK_SPANS(acts);
	CHECK_SPANS(commitments);
	CHECK_SPANS(citations);
	CHECK_SPANS(acronyms);
	CHECK_SPANS(meetings);
	if (statement->dialogue)
		check_span(reader, statement->dialogue->span);
	else
		MUST(statement->nhosts + statement->nparticipants + statement->nsessions + statement->nmeetings == 0);
	for (uint32_t i = 0; i < statement->nacts; i++)
	{
		const Act  *act = &statement->acts[i];

		check_span(reader, act->sentence);
		MUST(act->strength >= 1 && act->strength <= 5);
		MUST(act->verb.len > 0);
	}
	for (uint32_t i = 0; i < statement->ncommitments; i++)
	{
		const Commitment *commitment = &statement->commitments[i];

		MUST(commitment->act < statement->nacts);
		MUST(statement->acts[commitment->act].class == ACT_COMMISSIVE);
		MUST(commitment->strength >= 1 && commitment->strength <= 5);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static Chunk *kept = NULL;
	static Arena keeper = {.get = reading_get, .owner = &kept};
	static const Lexicon *lexicon = NULL;
	Chunk	   *chunks = NULL;
	Arena		arena = {.get = reading_get, .owner = &chunks};
	const char *text = (const char *) data;
	Slice		published = NO_SLICE;
	Slice		json[2];

	if (lexicon == NULL)
		lexicon = reading_lexicon(&keeper);
	if (size > 0 && data[0] % 2)
		published = SLICE("2024-02-29");
	for (int i = 0; i < 2; i++)
	{
		Reader	   *reader;
		Statement  *statement = dlg_read(&arena, lexicon, text, (uint32_t) size, published, &reader);

		check(reader, statement);
		json[i] = dlg_statement_json(&arena, reader, statement);
	}
	MUST(dlg_same(json[0], json[1]));
	MUST(dlg_fingerprint(text, (uint32_t) size) == dlg_fingerprint(text, (uint32_t) size));
	reading_drop(&chunks);
	return 0;
}
