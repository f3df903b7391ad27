/*
 * participant_foreign_body.c: the bodies that sat in the delegations, in
 * French, German, Spanish, Italian and Portuguese.
 *
 * "La délégation chilienne comprenait des représentants du ministère de la
 * Défense et de l'Agence spatiale": behind a plural of those who represent,
 * bodies follow one another by comma or "and".  A body is a head and the words
 * behind it; a plural head is shared by the words between the commas.  The
 * party is that of the body's own adjective, else of the delegation.
 *
 * Relies on accents: "secretaría" is a body, "secretaria" a person, so the
 * words are compared byte by byte and not asked of the lexicon.
 *
 * Invariant: each token is read once, and a body ends with its sentence.
 */
#include "participant.h"

#include <string.h>

#define BODY_TOKENS 14			/* of one body */
#define BODIES_COMPARED 128		/* earlier rows that a body is compared with */
#define GAP_TOKENS 5			/* between bodies, or before the first: "de la", "l'appareil du" */

typedef struct Head
{
	const char *word;
	const char *singular;		/* of a plural, which what follows shares; else null */
	bool		capital;		/* counts with a capital only */
} Head;

static const Head heads[] = {
	{"ministère", NULL, false},     {"ministères", "ministère", false},       {"ministerio", NULL, false},
	{"ministerios", "ministerio", false}, {"ministero", NULL, false},         {"ministeri", "ministero", false},
	{"ministério", NULL, false},    {"ministérios", "ministério", false},     {"secretaría", NULL, false},
	{"secretarías", "secretaría", false}, {"procuraduría", NULL, false},      {"fiscalía", NULL, false},
	{"cancillería", NULL, false},   {"departamento", NULL, true},             {"departamentos", "departamento", true},
	{"département", NULL, true},    {"départements", "département", true},    {"dipartimento", NULL, true},
	{"agence", NULL, true},         {"agencia", NULL, true},                  {"agenzia", NULL, true},
	{"agência", NULL, true},        {"ambassade", NULL, false},               {"embajada", NULL, false},
	{"embaixada", NULL, false},     {"ambasciata", NULL, false},              {"dirección", NULL, true},
	{"direction", NULL, true},      {"comité", NULL, true},                   {"comisión", NULL, true},
	{"commission", NULL, true},     {"conseil", NULL, true},                  {"consejo", NULL, true},
	{"consiglio", NULL, true},      {"conselho", NULL, true},                 {"secrétariat", NULL, true},
	{"parquet", NULL, true},        {"police", NULL, true},                   {"policía", NULL, true},
	{"gendarmerie", NULL, true},    {"guardia", NULL, true},                  {"instituto", NULL, true},
	{"institut", NULL, true},       {"banque", NULL, true},                   {"banco", NULL, true},
	{"centre", NULL, true},         {"centro", NULL, true},                   {"autorité", NULL, true},
	{"servicio", NULL, true},       {"service", NULL, true},                  {"office", NULL, true}};

static const char *const senders[] = {"représentants", "représentantes", "experts", "fonctionnaires", "responsables",
									  "representantes", "funcionarios", "funcionarias", "expertos", "autoridades",
									  "Vertreter", "Vertretern", "Vertreterinnen", "Experten", "Expertinnen",
									  "rappresentanti", "funzionari", "esperti", "funcionários", "especialistas", NULL};
static const char *const german[] = {"ministerium", "amt", "botschaft", "behörde", "agentur", NULL};
static const char *const joins[] = {"de", "du", "des", "d'", "la", "l'", "le", "les", "del", "della", "dell'", "dello",
									"dei", "degli", "di", "da", "do", "das", "dos", "para", "por", "pour", "für", "der",
									"den", "in", "en", "el", "los", "las", "à", "aux", "au", "al", NULL};
static const char *const ands[] = {"et", "y", "e", "und", "sowie", "así", "como", "ainsi", "que", NULL};

/* Is token i this word, byte by byte but for a capital at its start? */
static bool
is_word(const Reader *reader, uint32_t i, const char *word)
{
	Slice		text = dlg_text(reader, i, i + 1);

	return text.len == strlen(word) && (text.data[0] | 0x20) == (word[0] | 0x20) &&
		memcmp(text.data + 1, word + 1, text.len - 1) == 0;
}

static bool
is_one_of(const Reader *reader, uint32_t i, const char *const *words)
{
	for (; i < reader->ntokens && *words; words++)
		if (is_word(reader, i, *words))
			return true;
	return false;
}

/* The head at token i; NULL where none stands there. */
static const Head *
head_at(const Reader *reader, uint32_t i)
{
	for (size_t k = 0; k < sizeof heads / sizeof *heads; k++)
		if (is_word(reader, i, heads[k].word))
			return !heads[k].capital || reader->tokens[i].flags & TOKEN_CAPITAL ? &heads[k] : NULL;
	return NULL;
}

/* The length of the German head that token i is, its genitive's ending left out; 0 where it is none. */
static uint32_t
german_head(const Reader *reader, uint32_t i)
{
	Slice		word = dlg_text(reader, i, i + 1);

	if (!(reader->tokens[i].flags & TOKEN_CAPITAL) || !dlg_slice_is(reader->statement->language, "de"))
		return 0;
	word.len -= word.len > 3 && word.data[word.len - 1] == 's';
	for (int k = 0; german[k]; k++)
	{
		uint32_t	n = (uint32_t) strlen(german[k]);

		if (word.len >= n && memcmp(word.data + word.len - n + 1, german[k] + 1, n - 1) == 0 &&
			(word.data[word.len - n] | 0x20) == german[k][0])
			return word.len;
	}
	return 0;
}

/* The token after the words of a body that begin at token i; a small word counts behind a joining one or a name. */
static uint32_t
words_end(const Reader *reader, uint32_t i, uint32_t limit)
{
	uint32_t	end = i;
	bool		small = false;	/* the word before is an adjective in small letters */

	for (uint32_t k = i; k < limit && k < i + BODY_TOKENS && reader->tokens[k].kind == TOKEN_WORD; k++)
	{
		bool		join = is_one_of(reader, k, joins);

		if (is_one_of(reader, k, ands))
			break;
		if (join)
		{
			small = false;
			continue;
		}
		if (!(reader->tokens[k].flags & TOKEN_CAPITAL))
		{
			Slice		word = dlg_text(reader, k, k + 1);

			if (small || dlg_slice_is(reader->statement->language, "de") || word.len < 4 ||
				(word.len > 4 && memcmp(word.data + word.len - 3, "ron", 3) == 0))
				break;
			small = k == 0 || !is_one_of(reader, k - 1, joins);
		}
		else
			small = false;
		end = k + 1;
	}
	return end;
}

/* The party that an adjective or name in tokens [first, end) tells, or that of the delegation before; 0 else. */
static PartyCode
party_among(const Reader *reader, uint32_t first, uint32_t end)
{
	for (uint32_t i = first; i < end; i++)
	{
		const LexEntry *entry = dlg_match(reader, i, LEX_PARTY, NULL);

		if (entry && !dlg_slice_is(entry->text, "capital") &&
			dlg_party_has(&reader->statement->dialogue->parties, entry->party))
			return entry->party;
	}
	return 0;
}

/* The name of the body of tokens [first, end), which shares the plural head `shared` where that is given. */
static Slice
body_name(Reader *reader, uint32_t first, uint32_t end, const Head *shared)
{
	uint32_t	head = german_head(reader, first) ? first : first + 1 < end ? first + 1 : first;
	uint32_t	len = german_head(reader, head);
	Slice		text = dlg_text(reader, first, end);
	Slice		rest = dlg_text(reader, head + 1, end);
	Slice		word = dlg_text(reader, head, head + 1);
	Slice		lead = head > first ? dlg_text(reader, first, head) : (Slice) {"", 0};

	if (shared)
		return dlg_format(reader->arena, "%c%s %s%.*s", shared->singular[0] - 32, shared->singular + 1,
						  is_one_of(reader, first, joins) ? "" : "de ", (int) text.len, text.data);
	if (len == 0)
		return text;
	/* "Auswärtigen Amts" is told as "Auswärtiges Amt" */
	if (lead.len > 2 && memcmp(lead.data + lead.len - 2, "en", 2) == 0)
		lead = dlg_format(reader->arena, "%.*se%s ", (int) lead.len - 2, lead.data,
						  word.data[len - 1] == 't' && word.data[len - 2] == 'm' ? "s" : "");
	return dlg_format(reader->arena, "%.*s%.*s%s%.*s", (int) lead.len, lead.data, (int) len, word.data,
					  end > head + 1 ? " " : "", end > head + 1 ? (int) rest.len : 0, rest.data);
}

/* Adds a body of tokens [first, end), which shares the plural head `shared` where that is given. */
static void
add_body(Reader *reader, uint32_t first, uint32_t end, const Head *shared, PartyCode party)
{
	Participant row = {.party = party, .role = ROLE_MEMBER};

	row.organisation = body_name(reader, first, end, shared);
	row.span = dlg_span(reader, first, end);
	for (uint32_t i = 0; i < reader->statement->nparticipants && i < BODIES_COMPARED; i++)
		if (reader->statement->participants[i].party == row.party &&
			dlg_same(reader->statement->participants[i].organisation, row.organisation))
			return;
	DLG_PUSH(reader->arena, reader->statement, participants, row);
}

/* Where a body begins in the few tokens from i; `limit` where none does. */
static uint32_t
next_body(const Reader *reader, uint32_t i, uint32_t limit)
{
	for (uint32_t k = i; k < limit && k < i + GAP_TOKENS && reader->tokens[k].kind == TOKEN_WORD; k++)
	{
		if (head_at(reader, k) || german_head(reader, k))
			return k;
		if (reader->tokens[k].flags & TOKEN_CAPITAL && k + 1 < limit && german_head(reader, k + 1))
			return k;
	}
	return limit;
}

/* Reads the bodies that follow token i, whose delegation is `party`'s; returns where they end. */
static uint32_t
read_bodies(Reader *reader, uint32_t i, uint32_t limit, PartyCode party)
{
	const Head *shared = NULL;
	bool		listed = false;	/* the body before shares the head, too */

	while (i < limit)
	{
		uint32_t	first = next_body(reader, i, limit);
		uint32_t	end;
		PartyCode	own;

		if (first < limit)
		{
			shared = head_at(reader, first);
			if (shared && shared->singular == NULL)
				shared = NULL;
			end = words_end(reader, first + 1 + (!head_at(reader, first) && !german_head(reader, first)), limit);
			first += shared != NULL;
		}
		else if (shared)
			end = words_end(reader, first = i, limit);
		else
			break;
		if (end <= first)
			break;
		/* "de Defensa, Hacienda y Crédito Público, Salud": no list ends there */
		if (shared && listed && end < limit && is_one_of(reader, end, ands))
		{
			uint32_t	second = words_end(reader, end + 1, limit);

			if (second > end + 1 && second < limit && dlg_mark(reader, second, ','))
				end = second;
		}
		listed = shared != NULL;
		own = party_among(reader, first, end);
		add_body(reader, first, end, shared, own ? own : party);
		i = end;
		if (i < limit && dlg_mark(reader, i, ','))
			i++;
		while (i < limit && is_one_of(reader, i, ands))
			i++;
		if (i == end)
			break;
	}
	return i;
}

uint32_t
dlg_foreign_body_of(Reader *reader, uint32_t first, uint32_t limit, Slice *name)
{
	static const char *const articles[] = {"der", "die", "dem", "den", "la", "le", "el", "il", "o", "a", NULL};

	for (uint32_t i = first + 1; i < limit; i++)
	{
		uint32_t	body = i;
		uint32_t	at;

		if (!head_at(reader, i) && !german_head(reader, i))
			continue;
		/* "Auswärtigen Amt" */
		if (german_head(reader, i) && i > first + 1 && reader->tokens[i - 1].flags & TOKEN_CAPITAL)
			body--;
		*name = body_name(reader, body, words_end(reader, i + 1, limit), NULL);
		/* "Beauftragter des Auswärtigen Amts für Klima" */
		if (german_head(reader, i) && i + 1 < limit && dlg_is(reader, i + 1, "für"))
			return limit;
		for (at = body; at > first + 1 && at + GAP_TOKENS > body; at--)
			if (reader->tokens[at - 1].kind != TOKEN_WORD || reader->tokens[at - 1].flags & TOKEN_CAPITAL ||
				ONE_OF(reader, at, "im", "in", "beim", "du", "del", "da", "do", "de", "au", "en"))
				break;
		at -= at > first + 1 && dlg_is_any(reader, at, articles) && ONE_OF(reader, at - 1, "in", "de", "en");
		return at;
	}
	return limit;
}

void
dlg_read_foreign_bodies(Reader *reader)
{
	if (reader->statement->dialogue == NULL)
		return;
	for (uint32_t s = 0; s < reader->nsentences; s++)
	{
		const Sentence *sentence = &reader->sentences[s];
		BlockKind	kind = reader->blocks[dlg_block_of(reader, sentence)].kind;
		PartyCode	party = 0;

		if (kind == BLOCK_BOILERPLATE || kind == BLOCK_TITLE || kind == BLOCK_HEADING)
			continue;
		for (uint32_t i = sentence->first; i < sentence->end;)
		{
			if (dlg_match(reader, i, LEX_DELEGATE, NULL))
			{
				PartyCode	told = party_among(reader, i > sentence->first ? i - 1 : i, i + 3 < sentence->end ? i + 3 : i);

				party = told ? told : party;
			}
			i = is_one_of(reader, i, senders) ? read_bodies(reader, i + 1, sentence->end, party) : i + 1;
		}
	}
}
