/*
 * reader.c: the whole reading of one statement, layer by layer.
 *
 * Invariant: the reading depends on its arguments only, and every layer takes
 * time linear in the text.
 */
#include "reader.h"

#include "core/date/date.h"
#include "core/likeness/fingerprint.h"
#include "core/header/header.h"
#include "core/text/debris.h"

#include <string.h>

const char *const dlg_relation_name[] = {"reports", "recalls", "announces", "mentions"};
const char *const dlg_track_name[] = {NULL, "1", "1.5", "2"};
const char *const dlg_role_name[] = {"chair", "head", "member", "signatory", "host", "observer"};
const char *const dlg_class_name[] = {"commissive", "directive", "expressive", "assertive", "declarative"};
const char *const dlg_mode_name[] = {"performed", "reported"};

/* Is this the first byte of a character? */
static bool
is_first_byte(char c)
{
	return ((unsigned char) c & 0xC0) != 0x80;
}

/* How many of eight bytes are not: their two top bits are 10. */
static uint32_t
inner_bytes(uint64_t bytes)
{
	return dlg_count(bytes & ~bytes << 1);
}

/* Characters that begin in n bytes. */
static uint32_t
characters_in(const char *text, uint32_t n)
{
	uint32_t	count = n;
	uint32_t	i = 0;

	for (; i + 8 <= n; i += 8)
		count -= inner_bytes(dlg_eight(text + i));
	for (; i < n; i++)
		count -= !is_first_byte(text[i]);
	return count;
}

/* Sixteen bytes as one vector. */
typedef int8_t Sixteen __attribute__((vector_size(16)));

/* The same in DLG_STRIDE bytes, which are a few vectors: each lane counts what begins none. */
static uint32_t
characters_in_stride(const char *text)
{
	Sixteen		inner = {0};
	uint64_t	halves[2];

	for (uint32_t i = 0; i < DLG_STRIDE; i += sizeof inner)
	{
		Sixteen		bytes;

		memcpy(&bytes, text + i, sizeof bytes);
		inner -= bytes < (int8_t) 0xC0;
	}
	memcpy(halves, &inner, sizeof halves);
	return DLG_STRIDE - (uint32_t) ((halves[0] + halves[1]) * DLG_EACH(1) >> 56);
}

/* Counts characters before every DLG_STRIDE-th byte. */
static void
count_characters(Reader *reader)
{
	uint32_t	n = 0;

	reader->character = dlg_alloc(reader->arena, (reader->len / DLG_STRIDE + 1) * sizeof *reader->character);
	for (uint32_t i = 0; i <= reader->len; i += DLG_STRIDE)
	{
		uint32_t	bytes = reader->len - i < DLG_STRIDE ? reader->len - i : DLG_STRIDE;

		reader->character[i / DLG_STRIDE] = n;
		n += bytes == DLG_STRIDE ? characters_in_stride(reader->given + i) : characters_in(reader->given + i, bytes);
	}
}

uint32_t
dlg_character(const Reader *reader, uint32_t offset)
{
	uint32_t	from = offset / DLG_STRIDE * DLG_STRIDE;

	return reader->character[offset / DLG_STRIDE] + characters_in(reader->given + from, offset - from) + 1;
}

/* A reader with no layer yet. */
static Reader *
new_reader(Arena *arena, const Lexicon *lexicon, const char *text, uint32_t len)
{
	Reader	   *reader = dlg_alloc0(arena, sizeof *reader);

	reader->arena = arena;
	reader->lexicon = lexicon;
	reader->words = dlg_lexicon_words(lexicon);
	reader->uses = dlg_lexicon_uses(lexicon);
	reader->text = reader->given = text;
	reader->len = len;
	reader->statement = dlg_alloc0(arena, sizeof *reader->statement);
	return reader;
}

Reader *
dlg_words_new(Arena *arena, const Lexicon *lexicon, const char *text, uint32_t len)
{
	Reader	   *reader = new_reader(arena, lexicon, text, len);

	dlg_tokenize(reader);
	reader->figures_order = dlg_figures_order(reader);
	return reader;
}

/* Is a third of it or more in another script, a name in brackets apart? */
static bool
is_wide(const char *text, uint32_t len)
{
	uint32_t	wide = 0;

	for (uint32_t i = 0; i < len; i++)
		wide += (uint8_t) text[i] >= 0x80;
	return wide > len / 3;
}

/* Tells the language, and whether the text is in another than English, its second half too. */
static void
tell_language(Reader *reader)
{
	const CommonWords *common = dlg_lexicon_common(reader->lexicon);
	Slice		language = dlg_language_by(common, reader->text, reader->len);
	uint32_t	half = reader->len / 2;

	reader->statement->language = language;
	reader->foreign = language.data && !dlg_slice_is(language, "en") &&
		(!dlg_slice_is(dlg_language_by(common, reader->text + half, reader->len - half), "en") ||
		 is_wide(reader->text + half, reader->len - half));
	reader->elides = reader->foreign && (dlg_slice_is(language, "fr") || dlg_slice_is(language, "it"));
}

Reader *
dlg_reader_new(Arena *arena, const Lexicon *lexicon, const char *text, uint32_t len, Slice published)
{
	Reader	   *reader = new_reader(arena, lexicon, text, len);

	reader->published = published;
	dlg_clear_debris(reader);
	tell_language(reader);
	count_characters(reader);
	dlg_tokenize(reader);
	reader->figures_order = dlg_figures_order(reader);
	dlg_lay_out(reader);
	dlg_split_sentences(reader);
	reader->programme = dlg_is_programme(reader);
	return reader;
}

void
dlg_add_whole(const Reader *reader, PartyList *list, PartyCode party)
{
	const PartyList *members = dlg_lexicon_party_members(reader->lexicon, party);

	if (members == NULL)
		dlg_party_add(reader->arena, list, party);
	for (uint32_t i = 0; members && i < members->ncodes; i++)
		dlg_party_add(reader->arena, list, members->codes[i]);
}

bool
dlg_has_whole(const Reader *reader, const PartyList *list, PartyCode party)
{
	const PartyList *members = dlg_lexicon_party_members(reader->lexicon, party);
	uint32_t	found = 0;

	for (uint32_t i = 0; members && i < members->ncodes; i++)
		found += dlg_party_has(list, members->codes[i]);
	return members ? found == members->ncodes : dlg_party_has(list, party);
}

/* Those who hold a meeting are the members of the groups that its sentence names. */
static void
resolve_groups(const Reader *reader, Meeting *meeting)
{
	meeting->holders = meeting->parties;
	meeting->parties = (PartyList) {NULL, 0, 0};
	for (uint32_t i = 0; i < meeting->holders.ncodes; i++)
		dlg_add_whole(reader, &meeting->parties, meeting->holders.codes[i]);
}

Statement *
dlg_read(Arena *arena, const Lexicon *lexicon, const char *text, uint32_t len, Slice published, Reader **out)
{
	Reader	   *reader = dlg_reader_new(arena, lexicon, text, len, published);

	dlg_read_acronyms(reader);
	dlg_read_header(reader);
	if (reader->statement->dialogue)
		resolve_groups(reader, reader->statement->dialogue);
	if (!reader->foreign)
	{
		dlg_read_participants(reader);
		dlg_read_sessions(reader);
		dlg_read_meetings(reader);
		dlg_read_acts(reader);
		dlg_read_commitments(reader);
	}
	else
	{
		dlg_read_foreign_leaders(reader);
		dlg_read_foreign_bodies(reader);
		dlg_read_foreign_hosts(reader);
		dlg_read_foreign_meetings(reader);
		dlg_read_foreign_acts(reader);
	}
	for (uint32_t i = 0; i < reader->statement->nmeetings; i++)
		resolve_groups(reader, &reader->statement->meetings[i]);
	dlg_read_citations(reader);
	if (out)
		*out = reader;
	return reader->statement;
}
