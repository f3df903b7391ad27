/*
 * header_foreign.c: the header of a statement in another language than English.
 *
 * Sentence grammar is left aside: the first sentences that name a meeting and
 * two parties or more tell, first come, first served, who met, in which round,
 * when and where; what they contradict ("the third" after "the fourth") is
 * passed over.  Relies on the lexicon's rows of those languages: meeting nouns,
 * months, ordinals, names, and prefixes, which hold their adjectives and the
 * letters that stand for parties in a run (franco-, deutsch, 日, 한).
 */
#include "header_foreign.h"

#include <string.h>

#include "date.h"

#define FOREIGN_SENTENCES 14	/* at the top, that are looked at */
#define SENTENCE_TOKENS 160
#define SERIES_LEFT 14
#define SERIES_RIGHT 16
#define NEXT_SENTENCES 400		/* in which the next meeting is looked for */
#define NEXT_TOKENS 8			/* between "next" and its noun */

/* Is token i a character or syllable of a script that sets no blanks? */
static bool
is_wide(const Reader *reader, uint32_t i)
{
	const Token *token = &reader->tokens[i];

	return i < reader->ntokens && token->kind == TOKEN_WORD && token->flags & TOKEN_FOREIGN &&
		token->end - token->start == 3;
}

/* Is token i one of the characters of this text, each of three bytes? */
static bool
is_one(const Reader *reader, uint32_t i, const char *characters)
{
	if (!is_wide(reader, i))
		return false;
	for (; *characters; characters += 3)
		if (memcmp(reader->text + reader->tokens[i].start, characters, 3) == 0)
			return true;
	return false;
}

/* Steps over the mark that may join two parties ("한-미", "日・EU"). */
static uint32_t
after_link(const Reader *reader, uint32_t i)
{
	return i + (dlg_mark(reader, i, '-') || dlg_mark(reader, i, 0xB7) || dlg_mark(reader, i, 0x30FB) ||
				dlg_mark(reader, i, ','));
}

/* The party named at token i; a letter stands for one only beside another, and the last ended at token `last`. */
static PartyCode
party_at(const Reader *reader, uint32_t i, uint32_t last, uint32_t *end)
{
	const LexEntry *entry = dlg_match(reader, i, LEX_PARTY, end);

	for (; entry; entry = dlg_match_next(reader, i, entry))
	{
		if (dlg_slice_is(entry->text, "capital") || dlg_slice_is(entry->text, "metonym"))
			continue;
		if (dlg_slice_is(entry->text, "prefix") && *end == i + 1 && is_wide(reader, i) &&
			(last == 0 || after_link(reader, last) != i) &&
			!dlg_match(reader, after_link(reader, *end), LEX_PARTY, NULL))
			continue;
		return entry->party;
	}
	return 0;
}

/* Does a word for "in" stand before token i, so that what is named there is a place? */
static bool
is_place(const Reader *reader, uint32_t first, uint32_t i)
{
	static const char *const in[] = {"in", "en", "\xC3\xA0", "au", "a", "em", "nach", NULL};

	return i > first && dlg_is_any(reader, i - 1, in);
}

void
dlg_foreign_parties(const Reader *reader, TokenRange range, PartyList *list)
{
	uint32_t	last = 0;

	for (uint32_t i = range.first; i < range.end; i++)
	{
		uint32_t	end;
		PartyCode	party = party_at(reader, i, last, &end);

		if (party == 0)
			continue;
		/* two have met; a third must be told in one breath with them */
		if (list->ncodes >= 2 && last && i > last + 4)
			return;
		if (!is_place(reader, range.first, i))
		{
			dlg_party_add(reader->arena, list, party);
			last = end;
		}
		i = end - 1;
	}
}

/* The value of a token of I, V and X, 0 for any other. */
static uint32_t
roman(const Reader *reader, uint32_t i)
{
	const Token *token = &reader->tokens[i];
	uint32_t	value = 0;
	uint32_t	before = 0;

	if (i >= reader->ntokens || token->kind != TOKEN_WORD || token->end - token->start > 6)
		return 0;
	for (uint32_t k = token->end; k-- > token->start;)
	{
		char		c = reader->text[k];
		uint32_t	one = c == 'I' ? 1 : c == 'V' ? 5 : c == 'X' ? 10 : 0;

		if (one == 0)
			return 0;
		value = one < before ? value - one : value + one;
		before = one;
	}
	return value;
}

/* An ordinal at token i: a word, "7e", "4.", "XIII", "第9回", "제7차". */
static uint32_t
ordinal_at(const Reader *reader, uint32_t i, uint32_t *end)
{
	const Token *token = &reader->tokens[i];
	uint32_t	n;
	int			figures;

	if (is_one(reader, i, "第제"))
	{
		figures = dlg_asian_number(reader, i + 1, end);
		if (figures < 1 || !is_one(reader, *end, "回次届轮輪차회"))
			return 0;
		++*end;
		return (uint32_t) figures;
	}
	*end = i + 1;
	figures = dlg_figures_at(reader, i);
	if (figures > 0 && figures < 100 && dlg_mark(reader, i + 1, '.') && !dlg_month_at(reader, i + 2, &n) &&
		i + 2 < reader->ntokens && reader->tokens[i + 2].flags & TOKEN_CAPITAL)
	{
		*end = i + 2;
		return (uint32_t) figures;
	}
	if ((n = roman(reader, i)) != 0)
		return token->end - token->start > 1 || dlg_match(reader, i + 1, LEX_MEETING, NULL) ? n : 0;
	/* "7e", "3ème", "2nde" */
	if (token->kind == TOKEN_WORD && reader->text[token->start] >= '1' && reader->text[token->start] <= '9')
	{
		uint32_t	k = token->start;

		for (n = 0; k < token->end && reader->text[k] >= '0' && reader->text[k] <= '9' && n < 1000; k++)
			n = n * 10 + (uint32_t) (reader->text[k] - '0');
		return k < token->end && strchr("eèrn", reader->text[k]) && n < 100 ? n : 0;
	}
	return dlg_ordinal_at(reader, i, end);
}

/* "la cuarta reunión del diálogo": the noun of the series, right after one that names a sitting of it. */
static uint32_t
inner_noun(const Reader *reader, uint32_t i, uint32_t limit, uint32_t *end)
{
	static const char *const of[] = {
		"de", "del", "do", "da", "des", "du", "der", "della", "la", "las", "los", "le", "les", "leur", "su",
	"sus", "ihres", "ihrer", "seu", NULL};
	uint32_t	at = i;

	while (at < limit && at < i + 3 && dlg_is_any(reader, at, of))
		at++;
	return at > i && dlg_match(reader, at, LEX_MEETING, end) ? at : 0;
}

/* A sentence that names a meeting. */
typedef struct Telling
{
	TokenRange	range;
	uint32_t	noun;			/* tokens [noun, noun_end) */
	uint32_t	noun_end;
	uint32_t	ordinal;		/* 0: none told */
	uint32_t	floor;			/* the name of the series begins here or later */
	PartyList	parties;
} Telling;

/* Does a meeting in capitals with a number follow? */
static bool
names_later(const Reader *reader, TokenRange range)
{
	uint32_t	end;

	for (uint32_t i = range.first + 1; i < range.end; i++)
		if (reader->tokens[i].flags & TOKEN_CAPITAL && dlg_match(reader, i, LEX_MEETING, &end) &&
			ordinal_at(reader, i - 1, &end))
			return true;
	return false;
}

static bool
find_telling(const Reader *reader, const Sentence *sentence, Telling *telling)
{
	memset(telling, 0, sizeof *telling);
	telling->range = (TokenRange) {sentence->first, sentence->end};
	if (telling->range.end > telling->range.first + SENTENCE_TOKENS)
		telling->range.end = telling->range.first + SENTENCE_TOKENS;
	for (uint32_t i = telling->range.first; i < telling->range.end; i++)
	{
		uint32_t	end;
		uint32_t	after;
		uint32_t	ordinal;

		/* a longer noun may begin in the one found: 협의 and 협의회 match from one token, so the longer wins */
		if (dlg_match(reader, i, LEX_MEETING, &end))
		{
			uint32_t	inner = inner_noun(reader, end, telling->range.end, &after);

			/* "al finalizar el encuentro, el acta de la I Reunión de Consultas": the one with a name */
			if (!inner && !(reader->tokens[i].flags & TOKEN_CAPITAL) && telling->ordinal == 0 &&
				names_later(reader, (TokenRange) {end, telling->range.end}))
			{
				i = end - 1;
				continue;
			}
			telling->noun = inner ? inner : i;
			telling->noun_end = inner ? after : end;
			if (inner)
				telling->floor = inner;
			break;
		}
		if (!dlg_date_at(reader, i, NO_SLICE, &end).data)
		{
			ordinal = ordinal_at(reader, i, &end);
			if (ordinal)
			{
				telling->ordinal = ordinal;
				telling->floor = end;
			}
			else
				continue;
		}
		else
			telling->floor = end;
		i = end - 1;
	}
	if (telling->noun_end == 0)
		return false;
	dlg_foreign_parties(reader, telling->range, &telling->parties);
	return true;
}

/* May token i belong to the name on the right of its noun? */
static bool
goes_on(const Reader *reader, uint32_t i)
{
	static const char *const stops[] = {
		"se", "s", "est", "a", "ont", "sont", "tenu", "tenue", "fand", "fanden", "hielten", "haben", "wurde",
		"wurden", "am", "im", "in", "vom", "\xC3\xA0", "au", "le", "el", "los", "en", "fue", "celebr\xC3\xB3",
		"tuvo", "que", "qui", "si", "ha", "foi", "realizou", "lors", "ab", "statt", NULL};
	uint32_t	end;

	/* "franco-allemandes" */
	if (dlg_mark(reader, i, '-') && !((reader->tokens[i].flags | reader->tokens[i + 1].flags) & TOKEN_SPACE))
		return true;
	return reader->tokens[i].kind == TOKEN_WORD && !is_wide(reader, i) && !dlg_is_any(reader, i, stops) &&
		!dlg_date_at(reader, i, NO_SLICE, &end).data;
}

/* The name of the series around the noun, without article and ordinal; *own is what the text has of it. */
static Slice
series_of(const Reader *reader, const Telling *telling, Slice *own)
{
	static const char *const between[] = {"entre", "zwischen", "tra", "fra", NULL};
	uint32_t	first = telling->noun;
	uint32_t	end = telling->noun_end;
	uint32_t	after;
	PartyList	told = {0};
	Slice		text;

	for (int k = 0; k < SERIES_LEFT && first > telling->range.first && first > telling->floor; k++)
	{
		const Token *before = &reader->tokens[first - 1];

		if (before->kind == TOKEN_PUNCT && after_link(reader, first - 1) == first - 1)
			break;
		/* Korean particles end their word */
		if (dlg_mark(reader, first - 1, ',') || is_one(reader, first - 1, "の") ||
			(reader->tokens[first].flags & TOKEN_SPACE && is_one(reader, first - 1, "은는이가을를에서")))
			break;
		if (before->kind != TOKEN_PUNCT && !is_wide(reader, first - 1) &&
			(dlg_match(reader, first - 1, LEX_STOPWORD, NULL) || before->kind == TOKEN_NUMBER))
			break;
		first--;
	}
	while (reader->tokens[first].kind == TOKEN_PUNCT && first < telling->noun)
		first++;
	if (!is_wide(reader, telling->noun))
		for (int k = 0; k < SERIES_RIGHT && end < telling->range.end; k++)
		{
			bool		pair = dlg_is_any(reader, end, between);

			/* "entre los Estados Unidos y México": the article of a party does not end the name */
			if (!goes_on(reader, end) &&
				!(dlg_match(reader, end + 1, LEX_PARTY, &after) && reader->tokens[end].kind == TOKEN_WORD &&
				  !is_place(reader, 0, end + 1)))
				break;
			end += 1 + (pair && end + 1 < telling->range.end);
		}
	while (end > telling->noun_end && dlg_match(reader, end - 1, LEX_STOPWORD, NULL))
		end--;
	dlg_foreign_parties(reader, (TokenRange) {first, end}, &told);
	text = dlg_text(reader, first, told.ncodes == 1 ? telling->noun_end : end);
	*own = text;
	if (is_wide(reader, telling->noun) && told.ncodes < 2)
		return *own = NO_SLICE;
	/* where the name does not tell who holds it, it is told as titles do: "Cyberdialog Ukraine-EU" */
	for (uint32_t k = 0; k < telling->parties.ncodes && told.ncodes < 2; k++)
	{
		Slice		name = dlg_pair_name(reader, telling->parties.codes[k]);

		text = dlg_format(reader->arena, "%.*s%s%.*s", (int) text.len, text.data, k ? "-" : " ",
						  (int) name.len, name.data);
	}
	return text;
}

/* "DE-US cyber consultations": with the English noun, as the English statements of the series give it. */
static Slice
key_of(const Reader *reader, const Telling *telling, const PartyList *parties, Slice series)
{
	static const struct
	{
		const char *noun;		/* as it begins, folded */
		const char *english;
	}			nouns[] = {
		{"dialog", "dialogue"}, {"di\xC3\xA1log", "dialogue"}, {"cyberdialog", "dialogue"}, {"对话", "dialogue"},
		{"対話", "dialogue"}, {"대화", "dialogue"}, {"consult", "consultations"}, {"konsult", "consultations"},
		{"cyberkonsult", "consultations"}, {"磋商", "consultations"}, {"協議", "consultations"},
		{"협의", "consultations"},
	};
	static const char *const cyber[] = {"cyber", "Cyber", "ciber", "Ciber", "サイバー", "网络", "사이버", NULL};
	Arena	   *arena = reader->arena;
	Slice		noun = dlg_text(reader, telling->noun, telling->noun_end);
	Slice		key = SLICE("");
	PartyCode	before = 0;
	bool		about_cyber = false;

	for (uint32_t k = 0; k < parties->ncodes; k++)
	{
		PartyCode	next = UINT64_MAX;
		char		code[9];
		int			len;

		/* in the order of their codes */
		for (uint32_t j = 0; j < parties->ncodes; j++)
			if ((uint64_t) parties->codes[j] > (uint64_t) before && (uint64_t) parties->codes[j] < (uint64_t) next)
				next = parties->codes[j];
		before = next;
		len = dlg_party_unpack(next, code);
		key = dlg_format(arena, "%.*s%s%.*s", (int) key.len, key.data, k ? "-" : "", len, code);
	}
	for (int k = 0; cyber[k]; k++)
		for (uint32_t i = 0; i + strlen(cyber[k]) <= series.len; i++)
			about_cyber |= memcmp(series.data + i, cyber[k], strlen(cyber[k])) == 0;
	for (size_t k = 0; k < sizeof nouns / sizeof *nouns; k++)
	{
		uint32_t	n = (uint32_t) strlen(nouns[k].noun);

		if (noun.len < n || ((noun.data[0] ^ nouns[k].noun[0]) & ~0x20) != 0 ||
			memcmp(noun.data + 1, nouns[k].noun + 1, n - 1) != 0)
			continue;
		return dlg_format(arena, "%.*s %s%s", (int) key.len, key.data, about_cyber ? "cyber " : "",
						  nouns[k].english);
	}
	return dlg_format(arena, "%.*s %.*s", (int) key.len, key.data, (int) series.len, series.data);
}

Slice
dlg_foreign_held(const Reader *reader, TokenRange range, Slice reference)
{
	static const char *const today[] = {"hoy", "heute", "aujourd'hui", "aujourd", "hoje", "oggi", NULL};
	Slice		best = NO_SLICE;

	for (uint32_t i = range.first; i < range.end; i++)
	{
		uint32_t	end;
		Slice		date = dlg_date_at(reader, i, reference, &end);

		if (date.data == NULL && dlg_is_any(reader, i, today) && reference.len >= 10)
			return reference;
		/* "este martes", "am Montag" */
		if (date.data == NULL && best.data == NULL && reader->published.len >= 10 &&
			dlg_match(reader, i, LEX_WEEKDAY, NULL))
			best = dlg_weekday_at(reader, i, reader->published, false);
		if (date.data == NULL)
			continue;
		if (date.len >= 10)
			return date;
		if (best.data == NULL)
			best = date;
		i = end - 1;
	}
	return best;
}

void
dlg_foreign_place(const Reader *reader, TokenRange range, Meeting *meeting)
{
	for (uint32_t i = range.first; i < range.end; i++)
	{
		uint32_t	end;
		const LexEntry *city = dlg_city_at(reader, i, &end);

		if (city == NULL || (!is_wide(reader, i) && !is_place(reader, range.first, i)))
			continue;
		meeting->city = dlg_city_text(reader, i, end);
		meeting->country = city->party;
		return;
	}
}

/* Is the meeting to come told of at token i: "prochaine", "nächste", "próxima", "次回", "차기"? */
static bool
is_next(const Reader *reader, uint32_t i)
{
	static const char *const latin[] = {"prochain", "prochaine", "prochaines", "n\xC3\xA4" "chste",
	"n\xC3\xA4" "chsten", "n\xC3\xA4" "chster", "pr\xC3\xB3xima", "pr\xC3\xB3ximo", "prossima", "prossimo", NULL};
	static const char *const wide[] = {"次回", "下次", "下一", "차기", "다음", NULL};

	if (!is_wide(reader, i))
		return dlg_is_any(reader, i, latin);
	for (int k = 0; wide[k] && is_wide(reader, i + 1); k++)
		if (reader->tokens[i].start + 6 == reader->tokens[i + 1].end &&
			memcmp(reader->text + reader->tokens[i].start, wide[k], 6) == 0)
			return true;
	return false;
}

/* Reads the next meeting of the series, where a sentence speaks of one and tells when or where it will be. */
static void
read_next(Reader *reader, const Meeting *now)
{
	for (uint32_t s = 0; s < reader->nsentences && s < NEXT_SENTENCES; s++)
	{
		const Sentence *sentence = &reader->sentences[s];
		TokenRange	range = {sentence->first, sentence->end};
		Meeting		next = {.relation = MEETING_ANNOUNCES, .track = now->track};
		uint32_t	i = range.first;
		uint32_t	noun;

		while (i < range.end && !is_next(reader, i))
			i++;
		for (noun = i; noun < range.end && noun < i + NEXT_TOKENS; noun++)
			if (dlg_match(reader, noun, LEX_MEETING, NULL))
				break;
		if (i == range.end || noun == range.end || noun == i + NEXT_TOKENS)
			continue;
		range.first = i;
		next.held = dlg_foreign_held(reader, range, now->held);
		dlg_foreign_place(reader, range, &next);
		if (next.held.data == NULL && next.city.data == NULL)
			continue;
		next.series = now->series;
		next.series_key = now->series_key;
		next.parties = now->parties;
		next.ordinal = now->ordinal ? now->ordinal + 1 : 0;
		next.span = dlg_span(reader, sentence->first, sentence->end);
		DLG_PUSH(reader->arena, reader->statement, meetings, next);
		return;
	}
}

/* "mit einem Treffen", "un diálogo": any meeting of its kind, which has no name. */
static bool
is_any(const Reader *reader, const Telling *telling)
{
	if (telling->ordinal)
		return false;
	/* "se reunieron para fortalecer el diálogo" */
	if (!(reader->tokens[telling->noun].flags & TOKEN_CAPITAL) && dlg_foreign_tells(reader, telling->range))
		return true;
	return telling->noun > telling->range.first &&
		ONE_OF(reader, telling->noun - 1, "ein", "eine", "einem", "einen", "einer", "un", "une", "una");
}

bool
dlg_read_foreign_header(Reader *reader)
{
	Meeting		meeting = {.relation = MEETING_REPORTS, .track = TRACK_1};
	Slice		reference = dlg_reference(reader, NULL);
	Telling		telling;
	Telling		named = {.noun_end = 0};
	Slice		own;
	int			seen = 0;

	for (uint32_t s = 0; s < reader->nsentences && seen < FOREIGN_SENTENCES; s++)
	{
		const Sentence *sentence = &reader->sentences[s];

		if (reader->blocks[dlg_block_of(reader, sentence)].kind == BLOCK_BOILERPLATE)
			continue;
		seen++;
		if (!find_telling(reader, sentence, &telling) ||
			(telling.ordinal && meeting.ordinal && telling.ordinal != meeting.ordinal))
			continue;
		if (telling.parties.ncodes >= 2 && meeting.parties.ncodes < 2)
		{
			meeting.parties = telling.parties;
			meeting.span = dlg_span(reader, telling.range.first, telling.range.end);
			named = telling;
		}
		if (meeting.ordinal == 0)
			meeting.ordinal = telling.ordinal;
		if (meeting.held.len < 10)
		{
			Slice		held = dlg_foreign_held(reader, telling.range, reference);

			meeting.held = held.len > meeting.held.len ? held : meeting.held;
		}
		if (meeting.city.data == NULL)
			dlg_foreign_place(reader, telling.range, &meeting);
	}
	if (meeting.parties.ncodes < 2 || (meeting.held.data == NULL && meeting.ordinal == 0))
	{
		memset(&meeting, 0, sizeof meeting);
		if (!dlg_foreign_meets(reader, reference, &meeting))
			return false;
	}
	else if (!is_any(reader, &named))
	{
		meeting.series = series_of(reader, &named, &own);
		if (own.data)
			meeting.series_key = key_of(reader, &named, &meeting.parties, own);
	}
	reader->statement->dialogue = dlg_alloc0(reader->arena, sizeof meeting);
	*reader->statement->dialogue = meeting;
	read_next(reader, &meeting);
	return true;
}
