/*
 * json.c: writes what was read as JSON text, the one form for parse() and the test drivers.
 *
 * Relies on the description of the facts in fact.h, so it names no field but
 * the statement's own two.  Invariant: the output is valid JSON in the text's
 * own encoding, and its size is linear in the number and length of the facts.
 */
#include <string.h>

#include "fact.h"
#include "reader.h"

typedef struct Writer
{
	Arena	   *arena;
	const Reader *reader;
	char	   *text;
	size_t		len;
	size_t		room;
} Writer;

/* Makes room for n more bytes. */
static char *
reserve(Writer *w, size_t n)
{
	if (w->room - w->len < n)
	{
		size_t		room = w->room;
		char	   *larger;

		w->room = (w->len + n) * 2;
		larger = dlg_alloc(w->arena, w->room);
		if (w->len)
			memcpy(larger, w->text, w->len);
		if (room >= DLG_LARGE && w->arena->drop)
			w->arena->drop(w->arena->owner, w->text);
		w->text = larger;
	}
	return w->text + w->len;
}

static void
put(Writer *w, const char *data, size_t len)
{
	memcpy(reserve(w, len), data, len);
	w->len += len;
}

static void
put_literal(Writer *w, const char *text)
{
	put(w, text, strlen(text));
}

/* Writes a string with JSON's escapes, or null. */
static void
put_string(Writer *w, Slice s)
{
	static const char hex[] = "0123456789abcdef";
	char	   *out;

	if (s.data == NULL)
	{
		put_literal(w, "null");
		return;
	}
	out = reserve(w, (size_t) s.len * 6 + 2);
	*out++ = '"';
	for (uint32_t i = 0; i < s.len; i++)
	{
		unsigned char c = (unsigned char) s.data[i];

		if (c == '"' || c == '\\')
		{
			*out++ = '\\';
			*out++ = (char) c;
		}
		else if (c < 0x20)
		{
			memcpy(out, "\\u00", 4);
			out[4] = hex[c >> 4];
			out[5] = hex[c & 15];
			out += 6;
		}
		else
			*out++ = (char) c;
	}
	*out++ = '"';
	w->len = (size_t) (out - w->text);
}

static void
put_number(Writer *w, uint32_t number)
{
	char		digits[10];
	int			n = 0;

	do
		digits[n++] = (char) ('0' + number % 10);
	while ((number /= 10) != 0);
	reserve(w, (size_t) n);
	while (n > 0)
		w->text[w->len++] = digits[--n];
}

static void
put_party(Writer *w, PartyCode code)
{
	char		text[9];
	int			n = dlg_party_unpack(code, text);

	put_string(w, code ? (Slice) {text, (uint32_t) n} : NO_SLICE);
}

/* Writes a set of parties as an array in ascending order. */
static void
put_parties(Writer *w, const PartyList *list)
{
	PartyCode  *codes = dlg_alloc(w->arena, list->ncodes * sizeof *codes);

	dlg_sort_parties(list, codes);
	put_literal(w, "[");
	for (uint32_t i = 0; i < list->ncodes; i++)
	{
		put_literal(w, i ? ", " : "");
		put_party(w, codes[i]);
	}
	put_literal(w, "]");
}

static void
put_texts(Writer *w, const Slice *texts, uint32_t n)
{
	put_literal(w, "[");
	for (uint32_t i = 0; i < n; i++)
	{
		put_literal(w, i ? ", " : "");
		put_string(w, texts[i]);
	}
	put_literal(w, "]");
}

/* Writes a span as [start, end] in characters. */
static void
put_span(Writer *w, Span span)
{
	put_literal(w, "[");
	put_number(w, dlg_character(w->reader, span.start));
	put_literal(w, ", ");
	put_number(w, dlg_character(w->reader, span.end));
	put_literal(w, "]");
}

/* Writes one field's value. */
static void
put_field(Writer *w, const Field *field, const void *fact)
{
	const char *place = (const char *) fact + field->offset;
	const char *choice;
	uint32_t	number;

	switch (field->type)
	{
		case FIELD_TEXT:
			put_string(w, *(const Slice *) place);
			break;
		case FIELD_EDTF:
			put_string(w, dlg_field_date(field, fact));
			break;
		case FIELD_TEXTS:
			memcpy(&number, (const char *) fact + field->extra, sizeof number);
			put_texts(w, *(Slice *const *) place, number);
			break;
		case FIELD_PARTY:
			put_party(w, *(const PartyCode *) place);
			break;
		case FIELD_PARTIES:
			put_parties(w, (const PartyList *) place);
			break;
		case FIELD_NUMBER:
		case FIELD_COUNT:
		case FIELD_ACT:
			number = dlg_field_number(field, fact);
			if (number == 0 && field->type == FIELD_NUMBER)
				put_literal(w, "null");
			else
				put_number(w, number);
			break;
		case FIELD_FLAG:
			put_literal(w, dlg_field_number(field, fact) ? "true" : "false");
			break;
		case FIELD_CHOICE:
			choice = dlg_field_choice(field, fact);
			put_string(w, choice ? (Slice) {choice, (uint32_t) strlen(choice)} : NO_SLICE);
			break;
		case FIELD_SPAN:
			put_span(w, *(const Span *) place);
			break;
		case FIELD_EXCERPT:
			put_string(w, dlg_slice(w->reader->given, *(const Span *) place));
			break;
	}
}

/* Writes a fact as an object of the fields that belong `where`. */
static void
put_fact(Writer *w, FactKind kind, const void *fact, int where)
{
	const FactInfo *info = &dlg_facts[kind];
	const char *between = "{\"";

	for (int i = 0; i < info->nfields; i++)
	{
		if (!(info->fields[i].where & where))
			continue;
		put_literal(w, between);
		put_literal(w, info->fields[i].name);
		put_literal(w, "\": ");
		put_field(w, &info->fields[i], fact);
		between = ", \"";
	}
	put_literal(w, "}");
}

/* Writes all facts of a kind, from the first-th on, under their key. */
static void
put_facts(Writer *w, const Statement *statement, FactKind kind, uint32_t first)
{
	uint32_t	n = dlg_fact_count(statement, kind);

	put_literal(w, ", \"");
	put_literal(w, dlg_facts[kind].key);
	put_literal(w, "\": [");
	for (uint32_t i = first; i < n; i++)
	{
		if (i % 256 == 0)
			dlg_poll(w->arena);
		put_literal(w, i > first ? ", " : "");
		put_fact(w, kind, dlg_fact(statement, kind, i), IN_JSON);
	}
	put_literal(w, "]");
}

/* Writes a whole statement; see statement.h. */
Slice
dlg_statement_json(Arena *arena, const Reader *reader, const Statement *statement)
{
	Writer		w = {.arena = arena, .reader = reader};

	put_literal(&w, "{\"title\": ");
	put_string(&w, statement->title);
	put_literal(&w, ", \"language\": ");
	put_string(&w, statement->language);
	put_literal(&w, ", \"dialogue\": ");
	if (statement->dialogue)
		put_fact(&w, FACT_MEETING, statement->dialogue, IN_DIALOGUE);
	else
		put_literal(&w, "null");
	for (FactKind kind = FACT_HOST; kind < FACT_KINDS; kind++)
		put_facts(&w, statement, kind, 0);
	put_facts(&w, statement, FACT_MEETING, statement->dialogue != NULL);
	put_literal(&w, "}");
	return (Slice) {w.text, (uint32_t) w.len};
}
