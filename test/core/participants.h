/*
 * participants.h: what the tests of participants share.
 *
 * A row is told as party|organisation|acronym|within|person|position|role|by,
 * with nothing for null; the dialogue's parties are given with each text.
 */
#ifndef TEST_PARTICIPANTS_H
#define TEST_PARTICIPANTS_H

#include "reading.h"
#include "tap.h"

typedef struct Case
{
	const char *form;
	const char *parties;
	const char *text;
	const char *rows;
} Case;

static char out[4096];

static void
put(Slice text)
{
	snprintf(out + strlen(out), sizeof out - strlen(out), "%.*s|", (int) text.len, text.data ? text.data : "");
}

/* Writes the statement's participants to out. */
static void
tell(const Statement *statement)
{
	out[0] = '\0';
	for (uint32_t i = 0; i < statement->nparticipants; i++)
	{
		const Participant *row = &statement->participants[i];
		char		code[9];

		dlg_party_unpack(row->party, code);
		put((Slice) {code, (uint32_t) strlen(code)});
		put(row->organisation);
		put(row->acronym);
		put(row->within);
		put(row->person);
		put(row->position);
		put((Slice) {dlg_role_name[row->role], (uint32_t) strlen(dlg_role_name[row->role])});
		put(row->by);
		out[strlen(out) - 1] = '\n';
	}
}

static Reader *
reading(Arena *arena, const Lexicon *lexicon, const char *text, const char *parties)
{
	Reader	   *reader = dlg_reader_new(arena, lexicon, text, (uint32_t) strlen(text), NO_SLICE);
	Meeting    *dialogue = dlg_alloc0(arena, sizeof *dialogue);

	for (const char *p = parties; p && *p; p += strcspn(p, ",") + (p[strcspn(p, ",")] == ','))
	{
		PartyCode	code;
		DlgError	error;

		if (dlg_party_pack(p, strcspn(p, ","), &code, &error))
			dlg_party_add(arena, &dialogue->parties, code);
	}
	reader->statement->dialogue = parties ? dialogue : NULL;
	dlg_read_acronyms(reader);
	if (reader->foreign)
	{
		dlg_read_foreign_leaders(reader);
		dlg_read_foreign_bodies(reader);
	}
	else
		dlg_read_participants(reader);
	return reader;
}

/* Reads each text and compares the rows. */
static void
check_cases(Arena *arena, const Lexicon *lexicon, const Case *cases, size_t n)
{
	for (size_t i = 0; i < n; i++)
	{
		tell(reading(arena, lexicon, cases[i].text, cases[i].parties)->statement);
		OK(strcmp(out, cases[i].rows) == 0, "%s", cases[i].form);
		if (tap_last)
			printf("# told:\n%s# expected:\n%s", out, cases[i].rows);
	}
}

/* The whole of a program that holds nothing but a table of cases. */
static inline int
check_all(const Case *cases, size_t n)
{
	Chunk	   *chain = NULL;
	Arena		arena = {.get = reading_get, .drop = reading_free, .owner = &chain};

	check_cases(&arena, reading_lexicon(&arena), cases, n);
	reading_drop(&chain);
	return DONE();
}

#endif
