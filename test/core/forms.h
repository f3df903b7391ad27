/*
 * forms.h: what a case of a form asks of a reading, one fact at a time, and
 * the loop over a table of such cases.
 */
#ifndef FORMS_H
#define FORMS_H

#include <stdarg.h>

#include "reading.h"
#include "tap.h"

#define FORMS_PUBLISHED "2021-05-04"	/* the day on which every case is published */

typedef enum Asked
{
	SERIES, ORDINAL, PARTIES, HELD, PLACE,
	HELD_BY_PAGE,				/* when it was held, with no day of publication given */
	CHAIRS,						/* chairs, else heads and members, with party and position */
	BODIES,						/* organisations with party, acronym and parent */
	ACTS,						/* verbs with their actors, or "=" for all parties of the dialogue */
	COMMITMENTS,				/* their words */
	NEXT						/* the meeting announced: ordinal, time, place */
} Asked;

typedef struct Form
{
	const char *shown;
	const char *text;
	Asked		asked;
	const char *said;			/* "-" for none */
} Form;

/* What is told so far of one case. */
typedef struct Told
{
	char		text[2048];
	size_t		len;
} Told;

static void
say(Told *told, const char *format, ...)
{
	va_list		list;

	va_start(list, format);
	if (told->len < sizeof told->text)
		told->len += (size_t) vsnprintf(told->text + told->len, sizeof told->text - told->len, format, list);
	va_end(list);
}

static void
say_slice(Told *told, const char *before, Slice text, const char *after)
{
	if (text.data)
		say(told, "%s%.*s%s", before, (int) text.len, text.data, after);
}

/* Writes the codes in their own order, the smallest first. */
static void
say_parties(Told *told, const PartyList *parties)
{
	PartyCode	last = 0;

	for (uint32_t i = 0; i < parties->ncodes; i++)
	{
		PartyCode	next = UINT64_MAX;
		char		code[9];

		for (uint32_t k = 0; k < parties->ncodes; k++)
			if (parties->codes[k] > last && parties->codes[k] < next)
				next = parties->codes[k];
		dlg_party_unpack(last = next, code);
		say(told, "%s%s", i ? "," : "", code);
	}
}

static void
say_meeting(Told *told, const Meeting *meeting, Asked asked)
{
	char		code[9] = "";

	if (meeting->country)
		dlg_party_unpack(meeting->country, code);
	if (asked == SERIES)
		say_slice(told, "", meeting->series, "");
	if ((asked == ORDINAL || asked == NEXT) && meeting->ordinal)
		say(told, "%u", meeting->ordinal);
	if (asked == PARTIES)
		say_parties(told, &meeting->parties);
	if (asked == HELD || asked == HELD_BY_PAGE || asked == NEXT)
		say_slice(told, asked == NEXT && told->len ? " " : "", meeting->held, "");
	if (asked == PLACE || asked == NEXT)
	{
		say_slice(told, told->len ? " " : "", meeting->city, "");
		say(told, "%s%s", *code ? "/" : "", code);
	}
}

static void
say_persons(Told *told, const Statement *statement)
{
	for (uint32_t i = 0; i < statement->nparticipants; i++)
	{
		const Participant *row = &statement->participants[i];
		char		code[9] = "";

		if (row->person.data == NULL)
			continue;
		if (row->party)
			dlg_party_unpack(row->party, code);
		say(told, "%s%s", told->len ? "; " : "", dlg_role_name[row->role]);
		say_slice(told, " ", row->person, "");
		say(told, "%s%s", *code ? " " : "", code);
		say_slice(told, " (", row->position, ")");
		say_slice(told, " [", row->organisation, "]");
	}
}

static void
say_bodies(Told *told, const Statement *statement)
{
	for (uint32_t i = 0; i < statement->nparticipants; i++)
	{
		const Participant *row = &statement->participants[i];
		char		code[9] = "-";

		if (row->person.data || row->organisation.data == NULL)
			continue;
		if (row->party)
			dlg_party_unpack(row->party, code);
		say(told, "%s%s", told->len ? "; " : "", code);
		say_slice(told, " ", row->organisation, "");
		say_slice(told, " (", row->acronym, ")");
		say_slice(told, " within ", row->within, "");
	}
}

static bool
are_all(const Statement *statement, const PartyList *actors)
{
	return statement->dialogue && actors->ncodes == statement->dialogue->parties.ncodes;
}

static void
say_acts(Told *told, const Statement *statement)
{
	for (uint32_t i = 0; i < statement->nacts; i++)
	{
		const Act  *act = &statement->acts[i];

		say_slice(told, i ? "; " : "", act->verb, " ");
		if (are_all(statement, &act->actors))
			say(told, "=");
		else
			say_parties(told, &act->actors);
		say(told, "%s", act->mode == MODE_REPORTED ? " reported" : "");
	}
}

static void
say_commitments(Told *told, const Statement *statement, const char *text)
{
	for (uint32_t i = 0; i < statement->ncommitments; i++)
	{
		Span		span = statement->commitments[i].span;

		say(told, "%s%.*s", i ? " | " : "", (int) (span.end - span.start), text + span.start);
	}
}

/* Writes what is asked of a statement. */
static void
tell(Told *told, const Statement *statement, const char *text, Asked asked)
{
	told->len = 0;
	told->text[0] = '\0';
	if (asked == CHAIRS)
		say_persons(told, statement);
	else if (asked == BODIES)
		say_bodies(told, statement);
	else if (asked == ACTS)
		say_acts(told, statement);
	else if (asked == COMMITMENTS)
		say_commitments(told, statement, text);
	else if (asked != NEXT && statement->dialogue)
		say_meeting(told, statement->dialogue, asked);
	for (uint32_t i = 0; asked == NEXT && i < statement->nmeetings; i++)
		if (statement->meetings[i].relation == MEETING_ANNOUNCES)
			say_meeting(told, &statement->meetings[i], NEXT);
	if (told->len == 0)
		say(told, "-");
}

/* The whole of a program that holds nothing but a table of cases. */
static int
check_forms(const Form *forms, size_t n)
{
	Chunk	   *rows = NULL;
	Arena		keep = {.get = reading_get, .owner = &rows};
	Lexicon    *lexicon = reading_lexicon(&keep);
	Told		told;

	for (size_t i = 0; i < n; i++)
	{
		Chunk	   *chain = NULL;
		Arena		arena = {.get = reading_get, .drop = reading_free, .owner = &chain};
		const char *text = forms[i].text;

		tell(&told, dlg_read(&arena, lexicon, text, (uint32_t) strlen(text),
							 forms[i].asked == HELD_BY_PAGE ? NO_SLICE : SLICE(FORMS_PUBLISHED), NULL), text, forms[i].asked);
		OK(strcmp(told.text, forms[i].said) == 0, "%s", forms[i].shown);
		if (tap_last)
			printf("# said %s\n# want %s\n", told.text, forms[i].said);
		reading_drop(&chain);
	}
	reading_drop(&rows);
	return DONE();
}

#endif
