/*
 * fact.c: the tables that describe each kind of fact, and how to walk them.
 *
 * Relies on the structs of statement.h.  Invariant: every member that is meant
 * for users is in exactly one row per name here, so that JSON, set-returning
 * functions and tables cannot drift apart.
 */
#include "fact.h"

#include <string.h>

#include "core/edtf/edtf.h"

static const char *const host_role[] = {"host", "organiser"};
static const char *const polarity[] = {"+", "-"};

#define EVERYWHERE (IN_TABLE | IN_JSON | IN_DIALOGUE)
#define BOTH (IN_TABLE | IN_JSON)

#define F(type_, struct_, member, name_, where_) \
	{.name = (name_), .type = FIELD_##type_, .where = (where_), .offset = offsetof(struct_, member)}
#define TEXTS(struct_, member, name_) \
	{.name = (name_), .type = FIELD_TEXTS, .where = BOTH, .offset = offsetof(struct_, member), \
	 .extra = offsetof(struct_, n##member)}
#define CHOICE(struct_, member, name_, where_, names_, n) \
	{.name = (name_), .type = FIELD_CHOICE, .where = (where_), .offset = offsetof(struct_, member), \
	 .extra = sizeof(((struct_ *) 0)->member), .names = (names_), .nnames = (n)}

static const Field meeting[] = {
	CHOICE(Meeting, relation, "relation", BOTH, dlg_relation_name, 4),
	F(TEXT, Meeting, series, "series", EVERYWHERE),
	F(TEXT, Meeting, series_key, "series_key", EVERYWHERE),
	F(NUMBER, Meeting, ordinal, "ordinal", EVERYWHERE),
	CHOICE(Meeting, track, "track", EVERYWHERE, dlg_track_name, 4),
	F(PARTIES, Meeting, parties, "parties", EVERYWHERE),
	F(EDTF, Meeting, held, "held", EVERYWHERE),
	F(TEXT, Meeting, city, "city", EVERYWHERE),
	F(PARTY, Meeting, country, "country", EVERYWHERE),
	F(TEXT, Meeting, host, "host", BOTH),
	F(TEXT, Meeting, rule, "rule", IN_TABLE | IN_DIALOGUE),
	F(SPAN, Meeting, span, "span", EVERYWHERE),
};

static const Field host[] = {
	F(TEXT, Host, name, "name", BOTH),
	CHOICE(Host, organiser, "role", BOTH, host_role, 2),
	F(SPAN, Host, span, "span", BOTH),
};

static const Field participant[] = {
	F(PARTY, Participant, party, "party", BOTH),
	F(TEXT, Participant, organisation, "organisation", BOTH),
	F(TEXT, Participant, acronym, "acronym", BOTH),
	F(TEXT, Participant, within, "within", BOTH),
	F(TEXT, Participant, person, "person", BOTH),
	F(TEXT, Participant, position, "position", BOTH),
	CHOICE(Participant, role, "role", BOTH, dlg_role_name, 6),
	F(TEXT, Participant, by, "by", BOTH),
	F(SPAN, Participant, span, "span", BOTH),
};

static const Field session[] = {
	F(NUMBER, Session, number, "number", BOTH),
	F(TEXT, Session, title, "title", BOTH),
	F(EDTF, Session, held, "held", BOTH),
	F(COUNT, Session, questions, "questions", BOTH),
	F(SPAN, Session, span, "span", BOTH),
};

static const Field act[] = {
	F(TEXT, Act, verb, "verb", BOTH),
	CHOICE(Act, class, "class", BOTH, dlg_class_name, 5),
	F(COUNT, Act, strength, "strength", BOTH),
	F(PARTIES, Act, actors, "actors", BOTH),
	CHOICE(Act, mode, "mode", BOTH, dlg_mode_name, 2),
	CHOICE(Act, negative, "polarity", BOTH, polarity, 2),
	F(TEXT, Act, hedge, "hedge", BOTH),
	F(EXCERPT, Act, sentence, "sentence", IN_TABLE),
	F(SPAN, Act, span, "span", BOTH),
};

static const Field commitment[] = {
	F(COUNT, Commitment, act, "act", IN_JSON),
	F(ACT, Commitment, act, "act_seq", IN_TABLE),
	F(EXCERPT, Commitment, span, "content", IN_TABLE),
	F(PARTIES, Commitment, actors, "actors", BOTH),
	F(COUNT, Commitment, strength, "strength", BOTH),
	F(FLAG, Commitment, renewed, "renewed", BOTH),
	TEXTS(Commitment, partners, "partners"),
	F(EDTF, Commitment, due, "due", BOTH),
	TEXTS(Commitment, topics, "topics"),
	F(SPAN, Commitment, span, "span", BOTH),
};

static const Field citation[] = {
	F(TEXT, Citation, name, "name", BOTH),
	F(EDTF, Citation, issued, "issued", BOTH),
	F(SPAN, Citation, span, "span", BOTH),
};

static const Field acronym[] = {
	F(TEXT, Acronym, brief, "short", BOTH),
	F(TEXT, Acronym, full, "long", BOTH),
	F(PARTY, Acronym, party, "party", BOTH),
	F(SPAN, Acronym, span, "span", BOTH),
};

#define FACT(table_, key_, fields_, struct_, member) \
	{.table = (table_), .key = (key_), .fields = (fields_), \
	 .nfields = sizeof(fields_) / sizeof(fields_[0]), .size = sizeof(struct_), \
	 .items = offsetof(Statement, member), .nitems = offsetof(Statement, n##member)}

const FactInfo dlg_facts[FACT_KINDS] = {
	[FACT_MEETING] = FACT("dialogue", "meetings", meeting, Meeting, meetings),
	[FACT_HOST] = FACT("host", "hosts", host, Host, hosts),
	[FACT_PARTICIPANT] = FACT("participant", "participants", participant, Participant, participants),
	[FACT_SESSION] = FACT("session", "sessions", session, Session, sessions),
	[FACT_ACT] = FACT("act", "acts", act, Act, acts),
	[FACT_COMMITMENT] = FACT("commitment", "commitments", commitment, Commitment, commitments),
	[FACT_CITATION] = FACT("citation", "citations", citation, Citation, citations),
	[FACT_ACRONYM] = FACT("acronym", "acronyms", acronym, Acronym, acronyms),
};

FactKind
dlg_fact_kind(const char *table)
{
	FactKind	kind = 0;

	while (kind < FACT_KINDS && strcmp(dlg_facts[kind].table, table) != 0)
		kind++;
	return kind;
}

/* Counts the facts of a kind; the reported dialogue is a meeting like the others. */
uint32_t
dlg_fact_count(const Statement *statement, FactKind kind)
{
	uint32_t	n = *(const uint32_t *) ((const char *) statement + dlg_facts[kind].nitems);

	return n + (kind == FACT_MEETING && statement->dialogue != NULL);
}

/* Finds the i-th fact of a kind, the reported dialogue first. */
const void *
dlg_fact(const Statement *statement, FactKind kind, uint32_t i)
{
	if (kind == FACT_MEETING && statement->dialogue != NULL && i-- == 0)
		return statement->dialogue;
	return *(const char *const *) ((const char *) statement + dlg_facts[kind].items) + i * dlg_facts[kind].size;
}

/* Reads a number, flag or choice out of a fact. */
uint32_t
dlg_field_number(const Field *field, const void *fact)
{
	const char *place = (const char *) fact + field->offset;
	uint32_t	number;

	if (field->type == FIELD_FLAG || (field->type == FIELD_CHOICE && field->extra == sizeof(bool)))
		return *(const bool *) place;
	memcpy(&number, place, sizeof number);
	return number;
}

/* Names a choice; out of range is null rather than a crash. */
const char *
dlg_field_choice(const Field *field, const void *fact)
{
	uint32_t	choice = dlg_field_number(field, fact);

	return choice < field->nnames ? field->names[choice] : NULL;
}

/* Gives a date only where it is one, so that a mistake of the reader keeps no statement from being loaded. */
Slice
dlg_field_date(const Field *field, const void *fact)
{
	Slice		date = *(const Slice *) ((const char *) fact + field->offset);
	Edtf		edtf;
	DlgError	error;

	return date.data && dlg_edtf_read(date.data, date.len, &edtf, &error) ? date : NO_SLICE;
}

/* Sorts by insertion: the lists are short. */
void
dlg_sort_parties(const PartyList *list, PartyCode *codes)
{
	for (uint32_t n = 0; n < list->ncodes; n++)
	{
		uint32_t	at = n;

		for (; at > 0 && codes[at - 1] > list->codes[n]; at--)
			codes[at] = codes[at - 1];
		codes[at] = list->codes[n];
	}
}

/* Finds a fact's place in the text: every kind's last field. */
Span
dlg_fact_span(FactKind kind, const void *fact)
{
	const FactInfo *info = &dlg_facts[kind];

	return *(const Span *) ((const char *) fact + info->fields[info->nfields - 1].offset);
}
