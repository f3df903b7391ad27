/*
 * told.h: what a text tells of meetings, written as one line: series (ordinal)
 * track parties held city/country, then hosts, sessions and other meetings;
 * and the loop over a table of such cases.
 */
#ifndef TOLD_H
#define TOLD_H

#include "reading.h"
#include "tap.h"

#define TOLD_PUBLISHED "2021-05-04"		/* the day on which every case is published */

typedef struct Told
{
	const char *shown;
	const char *text;
	const char *read;
} Told;

static inline size_t
put(char *out, size_t room, size_t n, Slice text)
{
	return n + (size_t) snprintf(out + n, room - n, "%.*s", text.data ? (int) text.len : 1,
								 text.data ? text.data : "-");
}

static inline size_t
put_meeting(char *out, size_t room, size_t n, const Meeting *meeting)
{
	char		code[9];

	n = put(out, room, n, meeting->series);
	n += (size_t) snprintf(out + n, room - n, " (%u) %s ", meeting->ordinal,
						   dlg_track_name[meeting->track] ? dlg_track_name[meeting->track] : "-");
	for (uint32_t i = 0; i < meeting->parties.ncodes; i++)
	{
		dlg_party_unpack(meeting->parties.codes[i], code);
		n += (size_t) snprintf(out + n, room - n, "%s%s", i ? "," : "", code);
	}
	n += (size_t) snprintf(out + n, room - n, " ");
	n = put(out, room, n, meeting->held);
	n += (size_t) snprintf(out + n, room - n, " ");
	n = put(out, room, n, meeting->city);
	dlg_party_unpack(meeting->country, code);
	n += (size_t) snprintf(out + n, room - n, "/%s", meeting->country ? code : "-");
	if (meeting->host.data)
	{
		n += (size_t) snprintf(out + n, room - n, " at ");
		n = put(out, room, n, meeting->host);
	}
	return n;
}

static inline void
describe(const Statement *statement, char *out, size_t room)
{
	size_t		n = 0;

	if (statement->dialogue == NULL)
	{
		snprintf(out, room, "none");
		return;
	}
	n = put_meeting(out, room, n, statement->dialogue);
	for (uint32_t i = 0; i < statement->nhosts; i++)
	{
		n += (size_t) snprintf(out + n, room - n, "; %s ",
							   statement->hosts[i].organiser ? "organiser" : "host");
		n = put(out, room, n, statement->hosts[i].name);
	}
	for (uint32_t i = 0; i < statement->nsessions; i++)
	{
		n += (size_t) snprintf(out + n, room - n, "; session %u ", statement->sessions[i].number);
		n = put(out, room, n, statement->sessions[i].title);
		n += (size_t) snprintf(out + n, room - n, " ");
		n = put(out, room, n, statement->sessions[i].held);
		n += (size_t) snprintf(out + n, room - n, " %u", statement->sessions[i].questions);
	}
	for (uint32_t i = 0; i < statement->nmeetings; i++)
	{
		n += (size_t) snprintf(out + n, room - n, "; %s ",
							   dlg_relation_name[statement->meetings[i].relation]);
		n = put_meeting(out, room, n, &statement->meetings[i]);
	}
}

/* One test for each case. */
static inline void
tell(Arena *arena, const Lexicon *lexicon, const Told *cases, size_t n)
{
	char		out[4096];

	for (size_t i = 0; i < n; i++)
	{
		describe(dlg_read(arena, lexicon, cases[i].text, (uint32_t) strlen(cases[i].text), SLICE(TOLD_PUBLISHED), NULL),
				 out, sizeof out);
		OK(strcmp(out, cases[i].read) == 0, "%s", cases[i].shown);
		if (tap_last)
			printf("# said %s\n# want %s\n", out, cases[i].read);
	}
}

/* The whole of a program that holds nothing but a table of cases. */
static inline int
tell_all(const Told *cases, size_t n)
{
	Chunk	   *chain = NULL;
	Arena		arena = {.get = reading_get, .drop = reading_free, .owner = &chain};

	tell(&arena, reading_lexicon(&arena), cases, n);
	reading_drop(&chain);
	return DONE();
}

#endif
