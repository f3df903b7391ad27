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
#include "participant_foreign.h"

#include <string.h>

#define BODY_TOKENS 18			/* of one body */
#define BODIES_COMPARED 128		/* earlier rows that a body is compared with */
#define BRACKET_TOKENS 20		/* of a bracket behind a body */
#define FIELD_TOKENS 8			/* of the second field of a body */
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
	{"servicio", NULL, true},       {"service", NULL, true},                  {"office", NULL, true},
	{"subsecretaría", NULL, false}, {"secretaria", NULL, true},               {"procuradoria", NULL, false},
	{"gabinete", NULL, true},       {"polícia", NULL, true},                  {"polizia", NULL, true},
	{"comando", NULL, true},        {"presidenza", NULL, true},               {"bureau", NULL, true},
	{"oficina", NULL, true},        {"banca", NULL, true},                    {"université", NULL, true},
	{"universidad", NULL, true},    {"universidade", NULL, true},             {"università", NULL, true},
	{"cour", NULL, true},           {"tribunal", NULL, true},                 {"corte", NULL, true},
	{"parlement", NULL, true},      {"assemblée", NULL, true},                {"asamblea", NULL, true},
	{"chambre", NULL, true},        {"cámara", NULL, true},                   {"superintendencia", NULL, true},
	{"autoridad", NULL, true},      {"autoridade", NULL, true},               {"autorità", NULL, true},
	{"inspection", NULL, true},     {"ufficio", NULL, true}};

static const char *const senders[] = {"représentants", "représentantes", "experts", "fonctionnaires", "responsables",
									  "representantes", "funcionarios", "funcionarias", "expertos", "autoridades",
									  "Vertreter", "Vertretern", "Vertreterinnen", "Experten", "Expertinnen",
									  "rappresentanti", "funzionari", "esperti", "funcionários", "especialistas", NULL};
static const char *const german[] = {"ministerium", "amt", "botschaft", "behörde", "agentur", "departement",
									 "sekretariat", "direktion", "kanzlei", "polizei", "wehr", "zentrum", "kommission",
									 "sicherheitsrat", "institut", "universität", "nachrichtendienst", NULL};
static const char *const staffs[] = {"gabinete", "oficina", "bureau", "comando", NULL};
static const char *const sides[] = {"seite", "parte", "côté", "partie", "lado", NULL};
static const char *const joins[] = {"de", "du", "des", "d'", "la", "l'", "le", "les", "del", "della", "dell'",
									"dello", "dei", "degli", "di", "da", "do", "das", "dos", "para", "por", "pour",
									"für", "der", "den", "per", "in", "en", "el", "los", "las", "à", "aux", "au", "al",
									"d\xE2\x80\x99", "l\xE2\x80\x99", "dell\xE2\x80\x99", NULL};
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

/*
 * "ministère de l'Europe | et des Affaires étrangères": does the name of a body go on behind the "and" at token i?
 * `whole` tells that nothing but its words follows.
 */
static bool
goes_on(const Reader *reader, uint32_t i, uint32_t limit, bool whole)
{
	Slice		language = reader->statement->language;
	uint32_t	next = i + 1;

	while (next < limit && next < i + 4 && is_one_of(reader, next, joins))
		next++;
	if (next >= limit || head_at(reader, next) || german_head(reader, next) || is_one_of(reader, next, senders) ||
		dlg_match(reader, next, LEX_PARTY, NULL) || dlg_match(reader, next, LEX_HONORIFIC, NULL) ||
		dlg_match(reader, next, LEX_POST, NULL))
		return false;
	/* "de la défense | et de la sécurité nationale": small words go on with small ones */
	if (!(reader->tokens[next].flags & TOKEN_CAPITAL))
		return !(reader->tokens[i - 1].flags & TOKEN_CAPITAL) && reader->tokens[next].kind == TOKEN_WORD &&
			!dlg_slice_is(language, "de") && reader->tokens[next].end - reader->tokens[next].start > 4;
	/* "del Interior | y Seguridad Pública": another body would have its own article */
	return !(reader->tokens[next].flags & TOKEN_UPPER) &&
		(next > i + 1 ? whole || reader->elides || dlg_slice_is(language, "it")
		 : dlg_slice_is(language, "es") || dlg_slice_is(language, "pt"));
}

/*
 * "ministère de l'Économie | , du Commerce et de l'Industrie": does the comma at token i stand between fields of a
 * body?
 */
static bool
lists_fields(const Reader *reader, uint32_t i, uint32_t limit)
{
	for (uint32_t k = i + 1; k < limit && k < i + FIELD_TOKENS; k++)
		if (is_one_of(reader, k, ands))
			return k > i + 2 && goes_on(reader, k, limit, false);
		else if (reader->tokens[k].kind != TOKEN_WORD || head_at(reader, k) ||
			(k == i + 1 && !is_one_of(reader, k, joins)))
			return false;
	return false;
}

/* "ministère des Affaires étrangères | de la République française": the end of a body's words without its state. */
static uint32_t
without_state(const Reader *reader, uint32_t first, uint32_t end)
{
	for (uint32_t i = first + 2; i < end; i++)
	{
		uint32_t	after;
		const LexEntry *entry = dlg_match(reader, i, LEX_PARTY, &after);
		uint32_t	at = i;

		if (entry == NULL || after != end)
			continue;
		/* "ministero degli Affari Esteri | francese" */
		if (dlg_slice_is(entry->text, "prefix") && !is_one_of(reader, i - 1, joins) &&
			!(reader->tokens[i].flags & TOKEN_CAPITAL))
			return i;
		if (dlg_slice_is(entry->text, "prefix") || !is_one_of(reader, i - 1, joins))
			continue;
		while (at > first + 1 && is_one_of(reader, at - 1, joins))
			at--;
		return at > first + 1 ? at : end;	/* but "Banque de France" */
	}
	return end;
}

/*
 * The token after the words of a body that begin at token i; a small word counts behind a joining one or a name.
 * `joins_and` tells that "and" may stand among them.
 */
static uint32_t
words_end(const Reader *reader, uint32_t i, uint32_t limit, bool joins_and, bool whole)
{
	uint32_t	end = i;
	bool		small = false;	/* the word before is an adjective in small letters */

	for (uint32_t k = i; k < limit && k < i + BODY_TOKENS; k++)
	{
		bool		join = is_one_of(reader, k, joins);

		if (joins_and && dlg_mark(reader, k, ',') && lists_fields(reader, k, limit))
			continue;
		/* "Haut-Commissariat", "Outre-mer" */
		if (dlg_mark(reader, k, '-') && k > i && k + 1 < limit && !(reader->tokens[k + 1].flags & TOKEN_SPACE) &&
			reader->tokens[k - 1].flags & TOKEN_CAPITAL)
		{
			end = ++k + 1;
			continue;
		}
		if (reader->tokens[k].kind != TOKEN_WORD)
			break;
		/* "für auswärtige Angelegenheiten" */
		if (k > i && k + 1 < limit && dlg_is(reader, k - 1, "für") && dlg_slice_is(reader->statement->language, "de") &&
			reader->tokens[k + 1].flags & TOKEN_CAPITAL)
			continue;

		if (is_one_of(reader, k, ands))
		{
			if (!joins_and || k == i || !goes_on(reader, k, limit, whole))
				break;
			small = false;
			continue;
		}
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

/* What an adjective before the noun ends in behind its "e": "Auswärtiges Amt", "Nationaler Sicherheitsrat". */
static const char *
adjective_ending(Slice word)
{
	static const struct
	{
		const char *noun;		/* how it ends */
		const char *ending;
	}			endings[] = {{"mt", "s"}, {"inisterium", "s"}, {"epartement", "s"}, {"ekretariat", "s"},
							 {"entrum", "s"}, {"nstitut", "s"}, {"rat", "r"}, {"dienst", "r"}};

	for (size_t k = 0; k < sizeof endings / sizeof *endings; k++)
	{
		uint32_t	n = (uint32_t) strlen(endings[k].noun);

		if (word.len >= n && memcmp(word.data + word.len - n, endings[k].noun, n) == 0)
			return endings[k].ending;
	}
	return "";
}

/* The name of the body of tokens [first, end), which shares the plural head `shared` where that is given. */
static Slice
body_name(Reader *reader, uint32_t first, uint32_t end, const Head *shared)
{
	uint32_t	head = first;
	uint32_t	len;
	Slice		text = dlg_text(reader, first, end);
	Slice		lead = NO_SLICE;
	Slice		rest;
	Slice		word;

	if (shared)
		return dlg_format(reader->arena, "%c%s %s%.*s", shared->singular[0] - 32, shared->singular + 1,
						  is_one_of(reader, first, joins) ? "" : "de ", (int) text.len, text.data);
	while (head + 1 < end && german_head(reader, head) == 0)
		head++;
	if ((len = german_head(reader, head)) == 0)
		return text;
	rest = dlg_text(reader, head + 1, end);
	word = dlg_text(reader, head, head + 1);
	word.len = len;
	if (head == first)
		return end > head + 1 ? DLG_JOIN(reader->arena, word, SLICE(" "), rest) : word;
	/* "Auswärtigen Amts" is told as "Auswärtiges Amt" */
	lead = dlg_text(reader, first, first + 1);
	if (lead.len > 4 && memcmp(lead.data + lead.len - 2, "en", 2) == 0)
		lead = dlg_format(reader->arena, "%.*se%s", (int) lead.len - 2, lead.data, adjective_ending(word));
	if (head > first + 1)
	{
		Slice		middle = dlg_text(reader, first + 1, head);

		lead = dlg_format(reader->arena, "%.*s%s%.*s", (int) lead.len, lead.data,
						  reader->tokens[first + 1].flags & TOKEN_SPACE ? " " : "", (int) middle.len, middle.data);
	}
	return dlg_format(reader->arena, "%.*s %.*s%s%.*s", (int) lead.len, lead.data, (int) word.len, word.data,
					  end > head + 1 ? " " : "", end > head + 1 ? (int) rest.len : 0, rest.data);
}

/* The token after the bracket that opens at token i, and the short form that it begins with; i where none does. */
static uint32_t
short_form(const Reader *reader, uint32_t i, uint32_t limit, Slice *name)
{
	if (!dlg_mark(reader, i, '(') || i + 2 >= limit || !(reader->tokens[i + 1].flags & TOKEN_UPPER))
		return i;
	for (uint32_t k = i + 2; k < limit && k < i + BRACKET_TOKENS; k++)
		if (dlg_mark(reader, k, ')'))
		{
			/* "(JPCERT/CC - …)" */
			uint32_t	end = dlg_mark(reader, i + 2, '/') && i + 3 < k ? i + 4 : i + 2;

			*name = dlg_text(reader, i + 1, end);
			return k + 1;
		}
	return i;
}

/* Adds a body of tokens [first, end), which shares the plural head `shared` where that is given. */
static void
add_body(Reader *reader, uint32_t first, uint32_t end, const Head *shared, PartyCode party, Slice acronym)
{
	Participant row = {.party = party, .role = ROLE_MEMBER, .acronym = acronym};

	row.organisation = body_name(reader, first, shared ? end : without_state(reader, first, end), shared);
	row.span = dlg_span(reader, first, end);
	for (uint32_t i = 0; i < reader->statement->nparticipants && i < BODIES_COMPARED; i++)
		if (reader->statement->participants[i].party == row.party &&
			reader->statement->participants[i].person.data == NULL &&
			dlg_same(reader->statement->participants[i].organisation, row.organisation))
			return;
	DLG_PUSH(reader->arena, reader->statement, participants, row);
}

/* "Justiz- und Polizeidepartement" at token i? */
static bool
is_pair(const Reader *reader, uint32_t i)
{
	return dlg_mark(reader, i + 1, '-') && dlg_is(reader, i + 2, "und") && i + 3 < reader->ntokens &&
		german_head(reader, i + 3);
}

/*
 * "National Police Agency | (NPA)": the token after the words at token i, where a short form in brackets follows;
 * else i.
 */
static uint32_t
named_end(const Reader *reader, uint32_t i, uint32_t limit)
{
	for (uint32_t k = i; k < limit && k < i + BODY_TOKENS; k++)
		if (is_one_of(reader, k, ands) && k + 1 < limit && is_one_of(reader, k + 1, joins))
			break;
		else if (dlg_mark(reader, k, '('))
			return short_form(reader, k, limit, &(Slice) {NULL, 0}) > k ? k : i;
		else if (reader->tokens[k].kind == TOKEN_PUNCT && !dlg_mark(reader, k, '-'))
			break;
	return i;
}

/*
 * "Departement für Wirtschaft | , Bildung und Forschung": the token after the fields that go on behind the comma at
 * token i.
 */
static uint32_t
after_fields(const Reader *reader, uint32_t i, uint32_t limit)
{
	for (uint32_t k = i + 1; dlg_mark(reader, i, ',') && k + 1 < limit && k < i + GAP_TOKENS &&
		 (reader->tokens[k].flags & TOKEN_CAPITAL || dlg_mark(reader, k, ',') || dlg_is(reader, k, "und")); k++)
		if (dlg_is(reader, k, "und"))
			return reader->tokens[k + 1].flags & TOKEN_CAPITAL && !german_head(reader, k + 1) ? k + 2 : i;
	return i;
}

/* Where the body that begins at token i ends. */
static uint32_t
body_end(const Reader *reader, uint32_t i, uint32_t limit)
{
	uint32_t	pair = i;

	if (head_at(reader, i))
	{
		uint32_t	end = words_end(reader, i + 1, limit, head_at(reader, i)->singular == NULL, false);
		uint32_t	named = named_end(reader, i, limit);

		return named > end ? named : end;
	}
	if (german_head(reader, i))
		return after_fields(reader, words_end(reader, i + 1, limit, false, false), limit);
	if (!is_pair(reader, pair))
		pair++;
	if (is_pair(reader, pair))
		return words_end(reader, pair + 4, limit, false, false);
	if (i + 1 < limit && german_head(reader, i + 1))
		return after_fields(reader, words_end(reader, i + 2, limit, false, false), limit);
	if (named_end(reader, i, limit) > i)
		return named_end(reader, i, limit);
	return reader->tokens[i].flags & TOKEN_UPPER ? i + 1 : words_end(reader, i, limit, false, false);
}

/* Where a body begins in the few tokens from i, `listed` behind another; `limit` where none does. */
static uint32_t
next_body(const Reader *reader, uint32_t i, uint32_t limit, bool listed)
{
	for (uint32_t k = i; k < limit && k < i + GAP_TOKENS && reader->tokens[k].kind == TOKEN_WORD; k++)
	{
		uint32_t	end;
		bool		capital = reader->tokens[k].flags & TOKEN_CAPITAL;

		if (head_at(reader, k) || german_head(reader, k))
			return k;
		if (capital && k + 1 < limit && (german_head(reader, k + 1) || (k + 4 < limit && is_pair(reader, k + 1))))
			return k;
		if (capital && is_pair(reader, k))
			return k;
		if (!capital || k == i || !is_one_of(reader, k - 1, joins))
			continue;
		/* "du CEA", "du Cabinet Research Office (CRO)" */
		end = named_end(reader, k, limit);
		if (end > k + 1 || (reader->tokens[k].flags & TOKEN_UPPER &&
			reader->tokens[k].end - reader->tokens[k].start > 2 &&
							!dlg_match(reader, k, LEX_PARTY, NULL)))
			return k;
		/* "de Carabineros", "du Bureau": whoever is represented and is no state, city or person */
		if (listed && !dlg_slice_is(reader->statement->language, "de") && !dlg_match(reader, k, LEX_PARTY, NULL) &&
			!dlg_match(reader, k, LEX_POST, NULL) && !dlg_match(reader, k, LEX_HONORIFIC, NULL))
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
	bool		found = false;	/* a body was read */

	/* "Vertretern chinesischer Ministerien, des …" */
	if (next_body(reader, i, limit, false) == limit)
		for (uint32_t k = i; k < limit && k < i + GAP_TOKENS; k++)
			if (dlg_mark(reader, k, ','))
				i = k + 1;
	while (i < limit)
	{
		uint32_t	first = next_body(reader, i, limit, found);
		uint32_t	end;
		PartyCode	own;
		Slice		acronym = NO_SLICE;

		if (first < limit)
		{
			shared = head_at(reader, first);
			if (shared && shared->singular == NULL)
				shared = NULL;
			end = body_end(reader, first, limit);
			first += shared != NULL;
		}
		else if (shared)
			end = words_end(reader, first = i, limit, false, false);
		else
			break;
		if (end <= first)
			break;
		/* "de Defensa, Hacienda y Crédito Público, Salud": no list ends there */
		if (shared && listed && end < limit && is_one_of(reader, end, ands))
		{
			uint32_t	second = words_end(reader, end + 1, limit, false, false);

			if (second > end + 1 && second < limit && dlg_mark(reader, second, ','))
				end = second;
		}
		listed = shared != NULL;
		own = dlg_leader_party(reader, first, end, &(bool) {false});
		i = short_form(reader, end, limit, &acronym);
		add_body(reader, first, end, shared, own ? own : party, acronym);
		found = true;
		end = i;
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

		/* "jefe de Gabinete", "jefe de Oficina de la Presidenta": a post */
		if (head_at(reader, i) ? is_one_of(reader, i, staffs) : !german_head(reader, i))
			continue;
		/* "Auswärtigen Amt" */
		if (german_head(reader, i) && i > first + 1 && reader->tokens[i - 1].flags & TOKEN_CAPITAL)
			body--;
		*name = body_name(reader, body, without_state(reader, i, words_end(reader, i + 1, limit, true, true)), NULL);
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
	PartyCode	party = 0;

	if (reader->statement->dialogue == NULL)
		return;
	for (uint32_t s = 0; s < reader->nsentences; s++)
	{
		const Sentence *sentence = &reader->sentences[s];
		BlockKind	kind = reader->blocks[dlg_block_of(reader, sentence)].kind;
		PartyCode	before = party;	/* "Die Delegation": that of the sentence before */

		party = 0;

		if (kind == BLOCK_BOILERPLATE || kind == BLOCK_TITLE || kind == BLOCK_HEADING)
			continue;
		for (uint32_t i = sentence->first; i < sentence->end;)
		{
			if (dlg_match(reader, i, LEX_DELEGATE, NULL) || dlg_is_any(reader, i, sides))
			{
				PartyCode	told = dlg_leader_party(reader, i > sentence->first ? i - 1 : i, i + 3 < sentence->end
					? i + 3 : i,
													  &(bool) {false});

				party = told ? told : party ? party : before;
			}
			i = is_one_of(reader, i, senders) ? read_bodies(reader, i + 1, sentence->end, party) : i + 1;
		}
	}
}
