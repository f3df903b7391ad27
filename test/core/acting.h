/*
 * acting.h: cases of acts and commitments, a sentence or two each, and their run.
 *
 * Every case stands under the same opening, so that Canada and Chile hold the
 * dialogue, unless a file defines another.  An act is written as verb class-strength actors, with "reported"
 * where it is and - where it is negative; commitments as strength, r for
 * renewed, content, due, partners.
 */
#ifndef ACTING_H
#define ACTING_H

#include "reading.h"
#include "tap.h"

#ifndef OPENING
#define OPENING "The 2nd Canada-Chile Cyber Dialogue was held in Ottawa on 5 May 2021.\n\n"
#endif

typedef struct ActCase
{
	const char *rule;
	const char *text;
	const char *acts;
	const char *commitments;
} ActCase;

static char buffer[8192];

static void
put(const char *text, size_t len)
{
	size_t		used = strlen(buffer);

	if (used + len + 1 < sizeof buffer)
	{
		memcpy(buffer + used, text, len);
		buffer[used + len] = '\0';
	}
}

/* Writes the codes in their own order, the smallest first. */
static void
put_parties(const PartyList *parties)
{
	PartyCode	last = 0;

	for (uint32_t i = 0; i < parties->ncodes; i++)
	{
		PartyCode	next = UINT64_MAX;
		char		code[9];
		int			len;

		for (uint32_t k = 0; k < parties->ncodes; k++)
			if (parties->codes[k] > last && parties->codes[k] < next)
				next = parties->codes[k];
		len = dlg_party_unpack(last = next, code);
		put(i ? "," : " ", 1);
		put(code, (size_t) len);
	}
}

/* Writes the acts as the cases do. */
static void
put_acts(const Statement *statement)
{
	for (uint32_t i = 0; i < statement->nacts; i++)
	{
		const Act  *act = &statement->acts[i];
		char		strength[3] = {'-', (char) ('0' + act->strength), '\0'};

		put("; ", i ? 2 : 0);
		put(act->verb.data, act->verb.len);
		put(" ", 1);
		put(dlg_class_name[act->class], strlen(dlg_class_name[act->class]));
		put(strength, 2);
		put_parties(&act->actors);
		put(" reported", act->mode == MODE_REPORTED ? 9 : 0);
		put(" -", act->negative ? 2 : 0);
	}
}

static void
put_commitments(const char *text, const Statement *statement)
{
	for (uint32_t i = 0; i < statement->ncommitments; i++)
	{
		const Commitment *row = &statement->commitments[i];
		char		strength[3] = {(char) ('0' + row->strength), row->renewed ? 'r' : '\0', '\0'};

		put(" | ", i ? 3 : 0);
		put(strength, strlen(strength));
		put(" ", 1);
		put(text + row->span.start, row->span.end - row->span.start);
		put(" due ", row->due.data ? 5 : 0);
		put(row->due.data ? row->due.data : "", row->due.len);
		for (uint32_t k = 0; k < row->npartners; k++)
		{
			put(k ? "," : " with ", k ? 1 : 6);
			put(row->partners[k].data, row->partners[k].len);
		}
	}
}

/* Reads each case and compares; the program's result. */
static int
run_cases(const ActCase *cases, size_t n)
{
	Chunk	   *rows = NULL;
	Arena		keep = {.get = reading_get, .owner = &rows};
	Lexicon    *lexicon = reading_lexicon(&keep);

	for (size_t i = 0; i < n; i++)
	{
		Chunk	   *chunks = NULL;
		Arena		arena = {.get = reading_get, .owner = &chunks};
		char		text[4096];
		Statement  *statement;

		snprintf(text, sizeof text, OPENING "%s\n", cases[i].text);
		statement = dlg_read(&arena, lexicon, text, (uint32_t) strlen(text), NO_SLICE, NULL);
		buffer[0] = '\0';
		put_acts(statement);
		OK(strcmp(buffer, cases[i].acts) == 0, "%s", cases[i].rule);
		if (tap_last)
			printf("# %s\n# read %s\n", cases[i].text, buffer);
		buffer[0] = '\0';
		put_commitments(text, statement);
		OK(strcmp(buffer, cases[i].commitments) == 0, "%s: the commitments", cases[i].rule);
		if (tap_last)
			printf("# %s\n# read %s\n", cases[i].text, buffer);
		reading_drop(&chunks);
	}
	reading_drop(&rows);
	return DONE();
}

#endif
