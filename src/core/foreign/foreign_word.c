/*
 * foreign_word.c: the words by which a statement in another language than
 * English tells of its meeting: parties, ordinals, nouns, places, times.
 *
 * Relies on the lexicon's rows of those languages; endings and little words
 * of grammar stand here.  Invariant: looks at a few tokens around the one
 * asked for, never further.
 */
#include "header_foreign.h"

#include <string.h>

#include "core/date/date.h"

#define BREATH_TOKENS 6			/* between two states of a list */
#define NAME_TOKENS 8			/* of a bracket behind a state, with the name of its minister */
#define FIELD_TOKENS 4			/* between a post and its field */
#define LEVEL_TOKENS 6			/* between a sitting and its series: how high it was held */

bool
dlg_is_wide(const Reader *reader, uint32_t i)
{
	const Token *token = &reader->tokens[i];

	return i < reader->ntokens && token->kind == TOKEN_WORD && token->flags & TOKEN_FOREIGN &&
		token->end - token->start == 3;
}

bool
dlg_is_wide_of(const Reader *reader, uint32_t i, const char *characters)
{
	if (!dlg_is_wide(reader, i))
		return false;
	for (; *characters; characters += 3)
		if (memcmp(reader->text + reader->tokens[i].start, characters, 3) == 0)
			return true;
	return false;
}

bool
dlg_starts_wide(const Reader *reader, uint32_t i, const char *const *texts)
{
	uint32_t	left = dlg_is_wide(reader, i) ? reader->len - reader->tokens[i].start : 0;

	for (; *texts; texts++)
		if (strlen(*texts) <= left &&
			memcmp(reader->text + reader->tokens[i].start, *texts, strlen(*texts)) == 0)
			return true;
	return false;
}

uint32_t
dlg_after_link(const Reader *reader, uint32_t i)
{
	static const uint16_t links[] = {'-', ',', 0xB7, 0x30FB, 0x318D, 0x2022, 0x2024, 0x2027, 0x2219, 0x22C5, 0xFF65};

	for (size_t k = 0; k < sizeof links / sizeof *links; k++)
		if (dlg_mark(reader, i, links[k]))
			return i + 1;
	return i + dlg_is_wide_of(reader, i, "ㆍ・‧･");
}

/* "ministre français de l'Europe": is the field at token i that of a post or of a ministry? */
static bool
is_of_post(const Reader *reader, uint32_t i)
{
	for (uint32_t k = i; k-- > 0 && k + FIELD_TOKENS >= i && reader->tokens[k].kind == TOKEN_WORD;)
		if (dlg_begins_any(reader, k, 1u << LEX_POST | 1u << LEX_ORGANISATION) &&
			(dlg_match(reader, k, LEX_POST, NULL) || dlg_match(reader, k, LEX_ORGANISATION, NULL)))
			return true;
	return false;
}

/* Is the syllable at token i of a Korean word that begins before it: "안호영" is a person? */
static bool
is_inside_word(const Reader *reader, uint32_t i)
{
	return i > 0 && dlg_slice_is(reader->statement->language, "ko") && dlg_is_wide(reader, i - 1) &&
		!(reader->tokens[i].flags & TOKEN_SPACE) && !dlg_is_wide_of(reader, i - 1, "차회");
}

/*
 * The party named at token i; a letter stands for one only beside another, and
 * the last ended at token `last`.
 */
static PartyCode
party_at(const Reader *reader, uint32_t i, uint32_t last, uint32_t *end)
{
	static const char *const tongue[] = {"le", "en", "el", "il", "auf", "em", NULL};
	static const char *const during[] = {"중인", NULL};	/* "visiting", not China and India */
	const LexEntry *entry = dlg_match(reader, i, LEX_PARTY, end);

	for (; entry; entry = dlg_match_next(reader, i, entry))
	{
		if (dlg_slice_is(entry->text, "capital") || dlg_slice_is(entry->text, "metonym"))
			continue;
		/* "le français en partage" is a language */
		if (dlg_slice_is(entry->text, "prefix") && i > 0 && !dlg_mark(reader, *end, '-') &&
			dlg_is_any(reader, i - 1, tongue))
			continue;
		/* "EU-Agenda" */
		if (dlg_mark(reader, *end, '-') && !(reader->tokens[*end].flags & TOKEN_SPACE) &&
			dlg_foreign_cue(reader, *end + 1, "matter"))
			continue;
		if (dlg_match(reader, i, LEX_FIELD, NULL) && is_of_post(reader, i))
			continue;
		if (dlg_starts_wide(reader, i, during) || (i > 0 && dlg_starts_wide(reader, i - 1, during)))
			continue;
		/* "11日" is a day */
		if (i > 0 && dlg_is_wide_of(reader, i, "日일") && reader->tokens[i - 1].kind == TOKEN_NUMBER)
			continue;
		if (dlg_slice_is(entry->text, "prefix") && *end == i + 1 && dlg_is_wide(reader, i) &&
			(last == 0 || dlg_after_link(reader, last) != i) &&
			(!dlg_match(reader, dlg_after_link(reader, *end), LEX_PARTY, NULL) || is_inside_word(reader, i)))
			continue;
		return entry->party;
	}
	/* a body that only one of them has: "das Auswärtige Amt" */
	entry = dlg_match(reader, i, LEX_HOME, end);
	return entry && dlg_match_next(reader, i, entry) == NULL ? entry->party : 0;
}

/* Is the word one of those of a text, which blanks part? */
static bool
has_word(Slice text, const char *word)
{
	uint32_t	n = (uint32_t) strlen(word);

	for (uint32_t i = 0; i + n <= text.len; i++)
		if ((i == 0 || text.data[i - 1] == ' ') && (i + n == text.len || text.data[i + n] == ' ') &&
			memcmp(text.data + i, word, n) == 0)
			return true;
	return false;
}

bool
dlg_foreign_cue(const Reader *reader, uint32_t i, const char *role)
{
	const LexEntry *entry = dlg_match(reader, i, LEX_ROLE, NULL);

	for (; entry; entry = dlg_match_next(reader, i, entry))
		if (entry->value == DLG_LANGUAGE(reader->statement->language.data) && has_word(entry->text, role))
			return true;
	return false;
}

bool
dlg_met_at(const Reader *reader, uint32_t i)
{
	const Token *token = &reader->tokens[i];
	bool		opens = i == 0 || token->flags & TOKEN_LINE || dlg_mark(reader, i - 1, '.');	/* "Réunis à Rabat, …" */
	const LexEntry *entry = token->flags & TOKEN_CAPITAL && !opens ? NULL : dlg_match(reader, i, LEX_MEETING, NULL);

	for (; entry; entry = dlg_match_next(reader, i, entry))
		if (dlg_slice_is(entry->text, "met") || dlg_slice_is(entry->text, "meets"))
			return true;
	return false;
}

bool
dlg_after_in(const Reader *reader, uint32_t first, uint32_t i)
{
	static const char *const article[] = {"der", "den", "la", "las", "los", NULL};
	static const char *const in[] = {"in", "en", "à", "au", "aux", "a", "em", "nach", NULL};

	/* "en la ciudad de" */
	if (i > first + 3 && dlg_foreign_cue(reader, i - 2, "town"))
		i -= 2;
	if (i > first + 1 && dlg_is_any(reader, i - 1, article))
		i--;
	return i > first && dlg_is_any(reader, i - 1, in);
}

void
dlg_foreign_parties(const Reader *reader, TokenRange range, PartyList *list)
{
	uint32_t	last = 0;
	bool		bracket = false;	/* the last stood in one: "Ana Paz (Chile) y Luis Ríos (Perú)" */

	for (uint32_t i = range.first; i < range.end; i++)
	{
		uint32_t	end;
		uint32_t	most = dlg_mark(reader, last, ',') ? BREATH_TOKENS : dlg_is_wide(reader, i) ? 2 : 4;
		PartyCode	party = party_at(reader, i, last, &end);

		if (party == 0)
			continue;
		/* two have met; a third must be told in one breath with them: ", la República Federativa de Brasil" */
		/* "Tschechien (Tomas Petricek), der Slowakei" */
		for (uint32_t k = last; list->ncodes >= 2 &&
			dlg_mark(reader, last, '(') && k < i && k < last + NAME_TOKENS; k++)
			if (dlg_mark(reader, k, ')'))
				last = k + 1;
		if (bracket && dlg_mark(reader, i - 1, '('))
			most = NAME_TOKENS;
		if (list->ncodes >= 2 && last && i > last + most)
			return;
		if (!dlg_after_in(reader, range.first, i))
		{
			dlg_party_add(reader->arena, list, party);
			last = end;
			bracket = i > range.first && dlg_mark(reader, i - 1, '(') && dlg_mark(reader, end, ')');
		}
		i = end - 1;
	}
}

uint32_t
dlg_foreign_ordinal(const Reader *reader, uint32_t i, uint32_t *end)
{
	const Token *token = &reader->tokens[i];
	uint32_t	n;
	int			figures;

	static const char *const firsts[] = {"首次", "首轮", "首輪", "首届", "初め", NULL};

	/* "就任後初めて": the first since something */
	if (dlg_starts_wide(reader, i, firsts) && !(i > 0 && dlg_is_wide_of(reader, i - 1, "後后来來")))
	{
		*end = i + 2;
		return 1;
	}
	if (dlg_is_wide_of(reader, i, "第제"))
	{
		figures = dlg_asian_number(reader, i + 1, end);
		/* "제1차관" is a vice minister */
		if (figures < 1 || !dlg_is_wide_of(reader, *end, "回次届轮輪차회") ||
			(dlg_is_wide_of(reader, *end, "차") && dlg_is_wide_of(reader, *end + 1, "관")))
			return 0;
		++*end;
		return (uint32_t) figures;
	}
	*end = i + 1;
	figures = dlg_figures_at(reader, i);
	/* "2차 회의", but not "4차 산업혁명", "2차 세계대전" */
	if (figures > 0 && figures < 100 && dlg_is_wide_of(reader, i + 1, "차") &&
		!dlg_is_wide_of(reader, i + 2, "산세장관"))
	{
		*end = i + 2;
		return (uint32_t) figures;
	}
	/* "14.ª", which may be two tokens or three */
	if (figures > 0 && figures < 100 && i + 2 < reader->ntokens && dlg_mark(reader, i + 1, '.') &&
		ONE_OF(reader, i + 2, "ª", "º", "o", "a"))
	{
		*end = i + 3;
		return (uint32_t) figures;
	}
	if (figures > 0 && figures < 100 && dlg_mark(reader, i + 1, '.') && !dlg_month_at(reader, i + 2, &n) &&
		i + 2 < reader->ntokens && (reader->tokens[i + 2].flags & TOKEN_CAPITAL ||
									dlg_slice_is(reader->statement->language, "de")))
	{
		*end = i + 2;
		return (uint32_t) figures;
	}
	if ((n = dlg_roman_at(reader, i)) != 0)
		return token->end - token->start > 1 || dlg_match(reader, i + 1, LEX_MEETING, NULL) ? n : 0;
	/* "7e", "3ème", "2nde" */
	if (token->kind == TOKEN_WORD && reader->text[token->start] >= '1' && reader->text[token->start] <= '9')
	{
		uint32_t	k = token->start;

		for (n = 0; k < token->end && reader->text[k] >= '0' && reader->text[k] <= '9' && n < 1000; k++)
			n = n * 10 + (uint32_t) (reader->text[k] - '0');
		/* "15ᵉ": the last byte of its small e is no letter's */
		if (k == token->end || n >= 100)
			return 0;
		return strchr("eèrnmaoª", reader->text[k]) || reader->text[k] == '\xE1' ? n : 0;
	}
	return dlg_ordinal_at(reader, i, end);
}

/* The end of a German compound ("Ministerrat", "Dialogrunde"), and whether it names a sitting of something. */
static ForeignNoun
compound_at(const Reader *reader, uint32_t i)
{
	static const struct
	{
		const char *ending;
		ForeignNoun noun;
	}			endings[] = {
		{"konsultationen", FOREIGN_MEETING}, {"dialog", FOREIGN_MEETING}, {"dialogs", FOREIGN_MEETING},
		{"dialoges", FOREIGN_MEETING}, {"dialoge", FOREIGN_MEETING}, {"gespräche", FOREIGN_MEETING},
		{"gesprächen", FOREIGN_MEETING}, {"treffen", FOREIGN_SITTING}, {"treffens", FOREIGN_SITTING},
		{"gipfel", FOREIGN_MEETING}, {"gipfels", FOREIGN_MEETING}, {"konferenz", FOREIGN_MEETING},
		{"sitzung", FOREIGN_SITTING}, {"runde", FOREIGN_SITTING}, {"tagung", FOREIGN_SITTING},
		{"ministerrat", FOREIGN_MEETING}, {"ministerrats", FOREIGN_MEETING}, {"ministerrates", FOREIGN_MEETING},
		{"kommission", FOREIGN_MEETING}, {"klausur", FOREIGN_SITTING},
	};
	const Token *token = &reader->tokens[i];
	uint32_t	n = token->end - token->start;

	if (token->kind != TOKEN_WORD || !(token->flags & TOKEN_CAPITAL) || n < 10 ||
		memcmp(reader->text + token->start, "Presse", 6) == 0)
		return FOREIGN_NONE;
	for (size_t k = 0; k < sizeof endings / sizeof *endings; k++)
	{
		uint32_t	m = (uint32_t) strlen(endings[k].ending);

		if (n > m + 2 && memcmp(reader->text + token->end - m, endings[k].ending, m) == 0)
			return endings[k].noun;
	}
	return FOREIGN_NONE;
}

ForeignNoun
dlg_foreign_noun(const Reader *reader, uint32_t i, uint32_t *end)
{
	const LexEntry *entry = dlg_match(reader, i, LEX_MEETING, end);

	/* a verb that header_foreign_meet.c looks for; "rencontré" is no noun, though "rencontre" is */
	for (; entry; entry = dlg_match_next(reader, i, entry))
	{
		if (!dlg_slice_is(entry->text, "meets"))
			break;
		if ((unsigned char) reader->text[reader->tokens[i].end - 1] >= 0x80)
			return FOREIGN_NONE;
	}
	/* a longer noun may begin in the one found: 협의 and 협의회 match from one token, so the longer wins */
	if (entry)
		return dlg_slice_is(entry->text, "occasion") ? FOREIGN_SITTING :
			dlg_slice_is(entry->text, "met") ? FOREIGN_VERB : FOREIGN_MEETING;
	*end = i + 1;
	return dlg_slice_is(reader->statement->language, "de") ? compound_at(reader, i) : FOREIGN_NONE;
}

uint32_t
dlg_inner_noun(const Reader *reader, uint32_t i, uint32_t limit, uint32_t *first, uint32_t *end)
{
	static const char *const of[] = {"de", "del", "do", "da", "des", "du", "der", "della", "dello", "la", "las",
									 "los", "le", "les", "l", "leur", "su", "sus", "ihres", "ihrer", "seu", "di",
									 "dell", "zum", NULL};
	uint32_t	from = i;
	uint32_t	at;

	/* "session annuelle du dialogue", "sessione plenaria a livello alti funzionari del Dialogo" */
	while (from < limit && from < i + LEVEL_TOKENS && !dlg_is_any(reader, from, of) &&
		   reader->tokens[from].kind == TOKEN_WORD && !(reader->tokens[from].flags & TOKEN_CAPITAL) &&
		   (ONE_OF(reader, from, "a", "au") || !dlg_match(reader, from, LEX_STOPWORD, NULL)))
		from++;
	at = from;
	while (at < limit && at < from + 3 && dlg_is_any(reader, at, of))
		at++;
	*first = at;
	if (at == from)
		return 0;
	for (uint32_t k = at; k < limit && k < at + 6; k++)
	{
		if (dlg_foreign_noun(reader, k, end))
			return k;
		if (reader->tokens[k].kind != TOKEN_WORD && !dlg_mark(reader, k, '-'))
			return 0;
		if (dlg_match(reader, k, LEX_STOPWORD, NULL))
			return 0;
	}
	return 0;
}
