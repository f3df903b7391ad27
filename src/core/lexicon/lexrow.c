/*
 * lexrow.c: the rows of the lexicon's tables, checked and taken in.
 *
 * One small reader a table, found by its number; every text kept is copied
 * into the lexicon's arena.  Invariant: a row is taken in whole or refused
 * with the rule that it breaks; error->offset then is the column's index.
 */
#include <string.h>

#include "lexicon_private.h"
#include "naming.h"
#include "core/partyset.h"
#include "core/statement.h"
#include "core/utf8.h"

const LexTableInfo dlg_lexicon_tables[LEXTABLE_COUNT] = {
	{"party_info", 5, {"party", "kind", "name", "alpha3", "members"}},
	{"party_name", 4, {"name", "party", "kind", "language"}},
	{"verb", 5, {"verb", "frame", "class", "strength", "polarity"}},
	{"verb_form", 3, {"form", "verb", "tense"}},
	{"topic", 3, {"topic", "label", "broader"}},
	{"topic_label", 3, {"topic", "language", "label"}},
	{"term", 4, {"term", "language", "topic", "english"}},
	{"topic_cue", 3, {"cue", "topic", "language"}},
	{"organisation_cue", 2, {"cue", "kind"}},
	{"instrument_cue", 2, {"cue", "kind"}},
	{"cue", 4, {"cue", "kind", "value", "language"}},
};

typedef struct KindName
{
	const char *name;
	LexKind		kind;
} KindName;

static const KindName organisation_kinds[] = {
	{"head", LEX_ORGANISATION}, {"office", LEX_OFFICE}, {"honorific", LEX_HONORIFIC},
	{"particle", LEX_PARTICLE}, {"delegate", LEX_DELEGATE}, {"field", LEX_FIELD},
	{"post", LEX_POST}, {NULL, LEX_OTHER}
};

static const KindName cue_kinds[] = {
	{"month", LEX_MONTH}, {"weekday", LEX_WEEKDAY}, {"season", LEX_SEASON}, {"ordinal", LEX_ORDINAL},
	{"number", LEX_NUMBER}, {"abbreviation", LEX_ABBREVIATION}, {"meeting", LEX_MEETING}, {"body", LEX_BODY},
	{"actor", LEX_ACTOR}, {"hedge", LEX_HEDGE}, {"boilerplate", LEX_BOILERPLATE}, {"stopword", LEX_STOPWORD},
	{"principal", LEX_PRINCIPAL}, {"home", LEX_HOME}, {"source", LEX_SOURCE}, {"act", LEX_ACT},
	{"role", LEX_ROLE}, {"conduct", LEX_CONDUCT}, {"other", LEX_OTHER}, {NULL, LEX_OTHER}
};

int
dlg_slice_order(Slice a, Slice b)
{
	uint32_t	n = a.len < b.len ? a.len : b.len;
	int			order = n ? memcmp(a.data, b.data, n) : 0;

	return order ? order : (a.len > b.len) - (a.len < b.len);
}

static bool
refuse(DlgError *error, uint32_t column, const char *rule)
{
	error->offset = column;
	error->rule = rule;
	return false;
}

static Slice
keep(Lexicon *lexicon, Slice text)
{
	return text.data ? dlg_copy(lexicon->arena, text.data, text.len) : NO_SLICE;
}

/* The number that a text of digits writes, or -1. */
static int32_t
number_of(Slice text)
{
	int32_t		n = 0;

	if (text.len == 0 || text.len > 9)
		return -1;
	for (uint32_t i = 0; i < text.len; i++)
	{
		if (text.data[i] < '0' || text.data[i] > '9')
			return -1;
		n = n * 10 + (text.data[i] - '0');
	}
	return n;
}

static bool
find_kind(const KindName *kinds, Slice name, LexKind *kind)
{
	for (; kinds->name; kinds++)
		if (dlg_slice_is(name, kinds->name))
		{
			*kind = kinds->kind;
			return true;
		}
	return false;
}

/*
 * Adds a phrase, and where it elides ("Côte d'Ivoire", "mis l'accent") a second time as French and Italian text is cut
 * into words: "Côte d Ivoire".
 */
static bool
add_phrase(Lexicon *lexicon, Slice phrase, LexEntry entry, DlgError *error)
{
	char	   *parted = NULL;

	for (uint32_t i = 0; i + 2 < phrase.len; i++)
	{
		const char *mark = phrase.data + i + 1;
		const char *next = mark;

		if ((i && !(phrase.data[i - 1] == ' ' || phrase.data[i - 1] == 'l')) ||
			strchr("lLdDsSnN", phrase.data[i]) == NULL ||
			dlg_plain_mark(dlg_decode(&next, phrase.data + phrase.len)) != '\'')
			continue;
		if (parted == NULL)
			parted = memcpy(dlg_alloc(lexicon->arena, phrase.len), phrase.data, phrase.len);
		memset(parted + i + 1, ' ', (size_t) (next - mark));
	}
	return dlg_lexicon_phrase(lexicon, phrase, entry, error) &&
		(parted == NULL || dlg_lexicon_phrase(lexicon, (Slice) {parted, phrase.len}, entry, error));
}

static bool
add_party_info(Lexicon *lexicon, const Slice *field, DlgError *error)
{
	LexParty	row = {.kind = keep(lexicon, field[1]), .name = keep(lexicon, field[2])};
	PartyText	members = {.text = field[4].data, .len = field[4].len};
	PartyCode	member = field[4].len > 0;

	if (!dlg_party_pack(field[0].data, field[0].len, &row.party, error))
		return refuse(error, 0, "A party's code has 2 to 8 characters A-Z and 0-9, the first a letter.");
	while (member)
	{
		if (!dlg_partyset_read(&members, &member, error))
			return refuse(error, 4, error->rule);
		dlg_party_add(lexicon->arena, &row.members, member);
	}
	DLG_PUSH(lexicon->arena, lexicon, parties, row);
	return true;
}

static bool
add_party_name(Lexicon *lexicon, const Slice *field, DlgError *error)
{
	LexEntry	entry = {.kind = LEX_PARTY, .text = keep(lexicon, field[2])};
	bool		city = dlg_slice_is(field[2], "city");
	Slice		name = keep(lexicon, field[0]);

	if (!dlg_party_pack(field[1].data, field[1].len, &entry.party, error))
		return refuse(error, 1, "A party's code has 2 to 8 characters A-Z and 0-9, the first a letter.");
	if (!city && !add_phrase(lexicon, name, entry, error))
		return refuse(error, 0, error->rule);
	if (city || dlg_slice_is(field[2], "capital"))
	{
		entry.kind = LEX_CITY;
		if (!add_phrase(lexicon, name, entry, error))
			return refuse(error, 0, error->rule);
	}
	return true;
}

static bool
add_verb(Lexicon *lexicon, const Slice *field, DlgError *error)
{
	LexFrame	frame = {.verb = keep(lexicon, field[0]), .frame = keep(lexicon, field[1]), .class = -1,
	.strength = number_of(field[3])};

	if (field[0].len == 0)
		return refuse(error, 0, "A verb is given by its lemma.");
	for (int i = ACT_COMMISSIVE; i <= ACT_DECLARATIVE; i++)
		if (dlg_slice_is(field[2], dlg_class_name[i]))
			frame.class = i;
	if (frame.class < 0 && !dlg_slice_is(field[2], "none"))
		return refuse(error, 2, "A verb's class is commissive, directive, expressive, assertive, "
					  "declarative or none.");
	if (frame.class >= 0 && (frame.strength < 1 || frame.strength > 5))
		return refuse(error, 3, "A verb's strength is 1 to 5.");
	frame.negative = dlg_slice_is(field[4], "-");
	if (frame.frame.data == NULL)
		frame.frame = SLICE("");
	DLG_PUSH(lexicon->arena, lexicon, frames, frame);
	return true;
}

static bool
add_verb_form(Lexicon *lexicon, const Slice *field, DlgError *error)
{
	static const char *const tenses[] = {"base", "s", "past", "participle", "ing"};
	LexVerbForm form = {keep(lexicon, field[0]), keep(lexicon, field[1]), dlg_slice_key(field[1]), 0};

	for (int i = 0; i < 5; i++)
		if (dlg_slice_is(field[2], tenses[i]))
			form.tense = (uint8_t) (1 << i);
	if (form.tense == 0)
		return refuse(error, 2, "A form's tense is base, s, past, participle or ing.");
	if (field[0].len == 0 || field[1].len == 0)
		return refuse(error, 0, "A form is a word that belongs to the first word of a lemma.");
	DLG_PUSH(lexicon->arena, lexicon, forms, form);
	return true;
}

/* A cue whose text is the table's second column. */
static bool
add_cue_of(Lexicon *lexicon, LexKind kind, const Slice *field, DlgError *error)
{
	LexEntry	entry = {.kind = kind, .text = keep(lexicon, field[1])};

	return add_phrase(lexicon, keep(lexicon, field[0]), entry, error) || refuse(error, 0, error->rule);
}

/* A phrase of another language, in the lexicon of terms. */
static bool
add_phrase_of(Lexicon *lexicon, Slice phrase, Slice language, Slice topic, Slice english, DlgError *error)
{
	Lexicon    *foreign = lexicon->foreign;
	LexTerm		term = {keep(foreign, language), keep(foreign, english)};
	LexEntry	entry = {.kind = LEX_TERM, .text = keep(foreign, topic), .value = (int32_t) foreign->nterms};

	DLG_PUSH(foreign->arena, foreign, terms, term);
	phrase.data = phrase.data ? dlg_part_elisions(foreign->arena, phrase.data, phrase.len) : NULL;
	return dlg_lexicon_phrase(foreign, phrase, entry, error);
}

static bool
add_term(Lexicon *lexicon, const Slice *field, DlgError *error)
{
	if (field[2].len == 0 && field[3].len == 0)
		return refuse(error, 3, "A term stands for a topic, for English words, or for both.");
	return add_phrase_of(lexicon, field[0], field[1], field[2], field[3], error) ||
		refuse(error, 0, error->rule);
}

/* A label is also a term, where it is short enough for one. */
static bool
add_topic_label(Lexicon *lexicon, const Slice *field, DlgError *error)
{
	if (!dlg_slice_is(field[1], "en"))
		add_phrase_of(lexicon, field[2], field[1], field[0], NO_SLICE, error);
	return true;
}

/* A body or an office: one entry for each party that has it, their codes parted by blanks. */
static bool
add_home(Lexicon *lexicon, Slice cue, Slice codes, DlgError *error)
{
	LexEntry	entry = {.kind = LEX_HOME};

	cue = keep(lexicon, cue);
	do
	{
		const char *blank = codes.len ? memchr(codes.data, ' ', codes.len) : NULL;
		uint32_t	n = blank ? (uint32_t) (blank - codes.data) : codes.len;

		if (!dlg_party_pack(codes.data, n, &entry.party, error))
			return refuse(error, 2, "A home's value is the code of the party, or codes parted by blanks.");
		if (!add_phrase(lexicon, cue, entry, error))
			return refuse(error, 0, error->rule);
		codes.data += n + (blank != NULL);
		codes.len -= n + (blank != NULL);
	} while (codes.len);
	return true;
}

static bool
add_cue(Lexicon *lexicon, const Slice *field, DlgError *error)
{
	LexEntry	entry = {.text = keep(lexicon, field[2]), .value = number_of(field[2])};

	if (!find_kind(cue_kinds, field[1], &entry.kind))
		return refuse(error, 1, "A cue's kind is month, weekday, season, ordinal, number, abbreviation, "
					  "meeting, body, actor, hedge, boilerplate, stopword, principal, home, source, act, role, "
					  "conduct or other.");
	if (entry.kind == LEX_HOME)
		return add_home(lexicon, field[0], field[2], error);
	if ((entry.kind == LEX_ACT || entry.kind == LEX_ROLE) && field[3].len == 2)
		entry.value = (int) DLG_LANGUAGE(field[3].data);
	if (entry.kind == LEX_PRINCIPAL && !dlg_party_pack(field[2].data, field[2].len, &entry.party, error))
		return refuse(error, 2, "A principal's value is the code of the party that he speaks for.");
	return add_phrase(lexicon, keep(lexicon, field[0]), entry, error) || refuse(error, 0, error->rule);
}

bool
dlg_lexicon_add(Lexicon *lexicon, LexTable table, const Slice *field, DlgError *error)
{
	LexKind		kind;

	*error = (DlgError) {NULL, 0};
	switch (table)
	{
		case LEXTABLE_PARTY_INFO:
			return add_party_info(lexicon, field, error);
		case LEXTABLE_PARTY_NAME:
			return add_party_name(lexicon, field, error);
		case LEXTABLE_VERB:
			return add_verb(lexicon, field, error);
		case LEXTABLE_VERB_FORM:
			return add_verb_form(lexicon, field, error);
		case LEXTABLE_TOPIC:
			return true;
		case LEXTABLE_TOPIC_LABEL:
			return add_topic_label(lexicon, field, error);
		case LEXTABLE_TERM:
			return add_term(lexicon, field, error);
		case LEXTABLE_TOPIC_CUE:
			return add_cue_of(lexicon, LEX_TOPIC, field, error);
		case LEXTABLE_ORGANISATION_CUE:
			if (!find_kind(organisation_kinds, field[1], &kind))
				return refuse(error, 1, "An organisation cue's kind is head, office, honorific, particle, "
							  "delegate, field or post.");
			return add_cue_of(lexicon, kind, field, error);
		case LEXTABLE_INSTRUMENT_CUE:
			return add_cue_of(lexicon, LEX_INSTRUMENT, field, error);
		case LEXTABLE_CUE:
			return add_cue(lexicon, field, error);
		case LEXTABLE_COUNT:
			break;
	}
	return refuse(error, 0, "There is no such table.");
}

bool
dlg_lexicon_add_tsv(Lexicon *lexicon, LexTable table, Slice file, DlgError *error)
{
	const char *end = file.data + file.len;
	const char *line = file.data;
	bool		heading = true;

	while (line < end)
	{
		Slice		field[5] = {NO_SLICE, NO_SLICE, NO_SLICE, NO_SLICE, NO_SLICE};
		const char *stop = memchr(line, '\n', (size_t) (end - line));
		const char *p = line;

		if (stop == NULL)
			stop = end;
		for (int i = 0; i < dlg_lexicon_tables[table].ncolumns && p <= stop; i++)
		{
			const char *tab = memchr(p, '\t', (size_t) (stop - p));
			const char *until = tab ? tab : stop;

			if (until > p)
				field[i] = (Slice) {p, (uint32_t) (until - p)};
			p = until + 1;
		}
		if (!heading && stop > line && !dlg_lexicon_add(lexicon, table, field, error))
		{
			error->offset = (uint32_t) (line - file.data);
			return false;
		}
		heading = false;
		line = stop + 1;
	}
	return true;
}
