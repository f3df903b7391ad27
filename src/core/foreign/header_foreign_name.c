/*
 * header_foreign_name.c: the name of a series around its noun, in another
 * language than English.
 *
 * A name goes back from its noun to an article, an ordinal or a party, and on
 * over what the meeting is about and who holds it, up to a verb, a time or a
 * place.  Relies on foreign_word.c for parties.  Invariant: looks at
 * SERIES_LEFT tokens before the noun and SERIES_RIGHT behind it.
 */
#include "header_foreign.h"

#include <string.h>

#define SERIES_LEFT 14
#define SERIES_RIGHT 16
#define NAMED_PARTIES 4			/* that may be named behind a series whose name tells none */
#define BRACKET_TOKENS 10		/* of a bracket inside a name */

/* "sesionó", "aprobaron": a Spanish verb of the past, by its ending. */
static bool
is_past(const Reader *reader, uint32_t i)
{
	const Token *token = &reader->tokens[i];
	uint32_t	n = token->end - token->start;

	return dlg_slice_is(reader->statement->language, "es") && token->kind == TOKEN_WORD &&
		!(token->flags & TOKEN_CAPITAL) &&
		n > 5 && (memcmp(reader->text + token->end - 2, "ó", 2) == 0 ||
			memcmp(reader->text + token->end - 4, "aron", 4) == 0 ||
				  memcmp(reader->text + token->end - 4, "eron", 4) == 0);
}

/* A verb or another word that no name of a series goes on through. */
static bool
ends_name(const Reader *reader, uint32_t i)
{
	static const char *const stops[] = {
		"se", "s", "s'", "est", "a", "ont", "sont", "tenu", "tenue", "fand", "fanden", "hielten", "halten",
		"haben", "wurde", "wurden",
		"am", "im", "in", "vom", "à", "au", "le", "el", "los", "en", "fue", "celebró",
		"tuvo", "que", "qui", "si",
		"ha", "foi", "realizou", "lors", "ab", "statt", "nehmen", "trafen", "traf", "getroffen",
		"durchgeführt", "hat",
		"celebran", "celebraron", "celebrada", "celebrado", "presidida", "presidieron", "organisée",
		"présidée", "coprésidée", "ospitata", "realizada", "sous",
		"unter", "bajo", "impliquant",
		"célèbrent", "sostuvieron", "mantuvieron", "zusammen", "zusammengekommen",
		"jetzt", "abgehalten",
		"conocido", "conocida", "aux", "relatives", "relatif", "relative", "wieder", "auf",
		"créé", "avait", "era", "virtuell", "virtual", "als", "per", "via", "mittels", NULL};

	return dlg_is_any(reader, i, stops) || is_past(reader, i) || dlg_match(reader, i, LEX_WEEKDAY, NULL) ||
		dlg_met_at(reader, i) || dlg_foreign_cue(reader, i, "hold") || dlg_foreign_cue(reader, i, "ends") ||
		dlg_date_at(reader, i, NO_SLICE, &(uint32_t) {0}).data;
}

/* May token i belong to the name on the right of its noun? */
static bool
goes_on(const Reader *reader, uint32_t i)
{
	/* "franco-allemandes", "Außen- und Sicherheitspolitischer Dialog" */
	if (dlg_mark(reader, i, '-') && dlg_is(reader, i + 1, "und"))
		return true;
	if (dlg_mark(reader, i, '-') && !((reader->tokens[i].flags | reader->tokens[i + 1].flags) & TOKEN_SPACE))
		return true;
	return reader->tokens[i].kind == TOKEN_WORD && !dlg_is_wide(reader, i) && !ends_name(reader, i);
}

/* Hiragana join what Chinese characters and katakana name. */
static bool
is_hiragana(const Reader *reader, uint32_t i)
{
	const char *text = reader->text + reader->tokens[i].start;

	return memcmp(text, "\xE3\x81\x81", 3) >= 0 && memcmp(text, "\xE3\x82\x96", 3) <= 0;
}

/* "한·EU(유럽연합) 협의회": where the bracket that ends before token i opens; i where none does. */
static uint32_t
bracket_before(const Reader *reader, uint32_t i, uint32_t floor)
{
	for (uint32_t k = i - 1; dlg_mark(reader, i - 1, ')') && k > floor && k + BRACKET_TOKENS > i; k--)
		if (dlg_mark(reader, k, '('))
			return k;
	return i;
}

/* "장관과 | 한·일 회담", "수석대표로 한 | 한·중 대화": does a name that tells both begin with the word at token i? */
static bool
begins_whole(const Reader *reader, uint32_t i, uint32_t end)
{
	PartyList	named = {0};

	if (!(reader->tokens[i].flags & TOKEN_SPACE) || !dlg_is_wide(reader, i) || !dlg_is_wide(reader, i - 1))
		return false;
	dlg_foreign_parties(reader, (TokenRange) {i, end}, &named);
	return named.ncodes >= 2;
}

/* May the word or mark before token i belong to the name on the left of its noun? */
static bool
goes_back(const Reader *reader, uint32_t i)
{
	const Token *before = &reader->tokens[i - 1];
	const LexEntry *party;

	if (before->kind == TOKEN_PUNCT)
		return dlg_after_link(reader, i - 1) != i - 1 && !dlg_mark(reader, i - 1, ',');
	/* Korean particles end their word */
	if (dlg_is_wide(reader, i - 1))
		return !dlg_is_wide_of(reader, i - 1, "轮輪届將将办辦启啓啟") && !is_hiragana(reader, i - 1) &&
			!(reader->tokens[i].flags & TOKEN_SPACE && dlg_is_wide_of(reader, i - 1, "은는이가을를에서린된던"));
	/* "Außen- und Sicherheitspolitischer Dialog" */
	if (dlg_is(reader, i - 1, "und") && i > 1 && dlg_mark(reader, i - 2, '-'))
		return true;
	/* "l'incontro" */
	if (reader->text[before->end - 1] == '\'' || (uint8_t) reader->text[before->end - 1] == 0x99)
		return false;
	if (before->kind == TOKEN_NUMBER || dlg_match(reader, i - 1, LEX_STOPWORD, NULL) ||
		ends_name(reader, i - 1))
		return false;
	/* "in Bern Konsultationen", "Deutschland Konsultationen": a name goes on from a party with a hyphen only */
	party = dlg_match(reader, i - 1, LEX_PARTY, NULL);
	/* "한-EU 협의회" */
	if (party && dlg_is_wide(reader, i) && i > 1 && dlg_after_link(reader, i - 2) == i - 1)
		return true;
	return !(reader->tokens[i].flags & TOKEN_SPACE) || party == NULL || dlg_slice_is(party->text, "prefix");
}

/* "sur | le cyberespace": does an article at token i follow a word for what the meeting is about? */
static bool
is_about(const Reader *reader, uint32_t i)
{
	return ONE_OF(reader, i - 1, "sur", "sobre", "su") &&
		ONE_OF(reader, i, "le", "la", "les", "el", "los", "las", "o", "os") &&
		!dlg_date_at(reader, i, NO_SLICE, &(uint32_t) {0}).data;
}

static const char *const between[] = {"entre", "zwischen", "tra", "fra", NULL};
static const char *const both[] = {"ambos", "ambas", "deux", "beiden", "entrambi", NULL};

/* Does a party stand at token i, behind an article or two ("la República de") or without, or all of them? */
static bool
names_party(const Reader *reader, uint32_t i)
{
	for (uint32_t k = i; k < i + 4; k++)
		if (dlg_match(reader, k, LEX_PARTY, NULL) || dlg_is_any(reader, k, both))
			return true;
	return false;
}

TokenRange
dlg_foreign_name(const Reader *reader, const Telling *telling)
{
	uint32_t	first = telling->noun;
	uint32_t	end = telling->noun_end;
	uint32_t	after;

	for (int k = 0; k < SERIES_LEFT && first > telling->range.first && first > telling->floor; k++)
	{
		uint32_t	bracket = dlg_is_wide(reader, first) ? bracket_before(reader, first, telling->floor) : first;

		if (bracket == first && (!goes_back(reader, first) || begins_whole(reader, first, end)))
			break;
		first = bracket < first ? bracket : first - 1;
	}
	while (reader->tokens[first].kind == TOKEN_PUNCT && first < telling->noun)
		first++;
	for (int k = 0; !dlg_is_wide(reader, telling->noun) && k < SERIES_RIGHT && end < telling->range.end; k++)
	{
		bool		pair = dlg_is_any(reader, end, between);

		/* "entre Colombia y Canadá | y la VI Reunión": a pair is whole */
		if (ONE_OF(reader, end, "y", "et", "und", "e"))
		{
			PartyList	named = {0};

			dlg_foreign_parties(reader, (TokenRange) {first, end}, &named);
			if (named.ncodes >= 2 && !dlg_match(reader, end + 1, LEX_PARTY, NULL) &&
				!dlg_match(reader, end + 2, LEX_PARTY, NULL))
				break;
		}
		/* "entre los Ministerios de …" */
		if (pair && !names_party(reader, end + 1))
			break;

		/* "entre la Unión Europea (UE) y México", "Diálogo de Alto Nivel (DAN) entre …" */
		if (dlg_mark(reader, end, '(') && dlg_mark(reader, end + 2, ')') && end + 3 < telling->range.end &&
			(ONE_OF(reader, end + 3, "y", "et", "und", "e") || dlg_is_any(reader, end + 3, between)))
		{
			end += 3;
			continue;
		}
		/* "entre los Estados Unidos y México": the article of a party does not end the name */
		if (!goes_on(reader, end) && !is_about(reader, end) &&
			!(dlg_match(reader, end + 1, LEX_PARTY, &after) && reader->tokens[end].kind == TOKEN_WORD &&
			  !dlg_after_in(reader, 0, end + 1)))
			break;
		end += 1 + (pair && end + 1 < telling->range.end);
	}
	while (end > telling->noun_end &&
		   (dlg_match(reader, end - 1, LEX_STOPWORD, NULL) || dlg_mark(reader, end - 1, '-')))
		end--;
	return (TokenRange) {first, end};
}

/* The words of a name, without "(UE)" and the like. */
static Slice
plain_name(const Reader *reader, TokenRange name)
{
	Slice		text = NO_SLICE;
	uint32_t	from = name.first;

	for (uint32_t i = name.first; i <= name.end; i++)
	{
		uint32_t	close = i;

		if (i < name.end && !dlg_mark(reader, i, '('))
			continue;
		while (close < name.end && close < i + BRACKET_TOKENS && !dlg_mark(reader, close, ')'))
			close++;
		if (close < name.end && !dlg_mark(reader, close, ')'))
			continue;
		text = text.data ? DLG_JOIN(reader->arena, text, SLICE(" "), dlg_text(reader, from, i))
			: dlg_text(reader, from, i);
		i = close;
		from = close + 1;
	}
	return text;
}

Slice
dlg_foreign_series(const Reader *reader, const Telling *telling, const PartyList *parties, Slice *own)
{
	TokenRange	name = dlg_foreign_name(reader, telling);
	PartyList	told = {0};
	bool		named;
	Slice		text;

	dlg_foreign_parties(reader, name, &told);
	/* "la Reunión de Consultas Políticas", "la 3a reunión" */
	named = telling->ordinal || (reader->tokens[name.first].flags & TOKEN_CAPITAL &&
								 !dlg_slice_is(reader->statement->language, "de"));
	/* of one party alone: the name is told as titles do, and ends before that party */
	for (uint32_t i = telling->noun_end; told.ncodes == 1 && parties->ncodes > 1 && i < name.end; i++)
		if (dlg_match(reader, i, LEX_PARTY, NULL))
			name.end = i;
	/* "entre ambos países", "entre les deux pays": they are told by name */
	for (uint32_t i = telling->noun_end; told.ncodes < 2 && named && i < name.end; i++)
		if (dlg_is_any(reader, i, between) && (dlg_is_any(reader, i + 1, both) || dlg_is_any(reader, i + 2, both)))
			name.end = i;
	while (name.end > telling->noun_end &&
		   (dlg_match(reader, name.end - 1, LEX_STOPWORD, NULL) ||
			reader->tokens[name.end - 1].kind == TOKEN_PUNCT))
		name.end--;
	/* "en la primera reunión", "durante el diálogo" are no names */
	if ((telling->kind == FOREIGN_SITTING ||
		 (telling->ordinal == 0 && !(reader->tokens[telling->noun].flags & TOKEN_CAPITAL))) &&
		 name.first == telling->noun && name.end == telling->noun + 1 &&
		!dlg_is_wide(reader, telling->noun))
		return *own = NO_SLICE;
	text = plain_name(reader, name);
	if (dlg_slice_is(reader->statement->language, "de") && name.first <= telling->noun)
	{
		Slice		rest = plain_name(reader, (TokenRange) {telling->noun + 1, name.end});

		text = dlg_german_name(reader, name.first, telling->noun);
		if (rest.len)
			text = DLG_JOIN(reader->arena, text, SLICE(" "), rest);
	}
	*own = text;
	if (telling->kind == FOREIGN_VERB ||
		/* "el único encuentro formal" */
		(told.ncodes == 0 && telling->kind == FOREIGN_SITTING && telling->ordinal == 0 &&
		 !(reader->tokens[telling->noun].flags & TOKEN_CAPITAL) && telling->floor <= telling->range.first) ||
		(told.ncodes < 2 && (dlg_is_wide(reader, telling->noun) || telling->indefinite)))
		return *own = NO_SLICE;
	/* "el diálogo político entre ambos países" is what a meeting was for */
	for (uint32_t i = name.first; i < name.end && told.ncodes < 2 && !named; i++)
		if (dlg_is_any(reader, i, both))
			return *own = NO_SLICE;
	/* where the name does not tell who holds it: "Cyberdialog Ukraine-EU" */
	for (uint32_t k = 0; k < parties->ncodes && parties->ncodes <= NAMED_PARTIES && told.ncodes < 2 &&
		 told.ncodes < parties->ncodes; k++)
	{
		Slice		pair = dlg_pair_name(reader, parties->codes[k]);

		text = dlg_format(reader->arena, "%.*s%s%.*s", (int) text.len, text.data, k ? "-" : " ",
						  (int) pair.len, pair.data);
	}
	return text;
}

bool
dlg_is_named_apart(const Reader *reader, const Meeting *meeting, uint32_t noun)
{
	return meeting->series.data == NULL && reader->tokens[noun].flags & TOKEN_CAPITAL &&
		!dlg_slice_is(reader->statement->language, "de");
}
