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

#define FOREIGN_SENTENCES 14	/* at the top, that are looked at */
#define OPENING_UNION 5			/* of which the parties may stand apart from each other */
#define OPENING_TODAY 10		/* in which "today" is the day of the meeting */
#define SENTENCE_TOKENS 160
#define ORDINAL_TOKENS 6		/* between an ordinal and its noun, where blanks stand between words */
#define SERIES_LEFT 14
#define SERIES_RIGHT 16
#define NEXT_SENTENCES 400		/* in which the next meeting is looked for */
#define NEXT_TOKENS 8			/* between "next" and its noun */

/* A sentence that names a meeting. */
typedef struct Telling
{
	TokenRange	range;
	uint32_t	noun;			/* tokens [noun, noun_end) */
	uint32_t	noun_end;
	ForeignNoun kind;
	bool		indefinite;		/* "un dialogue bilatéral" is no name */
	uint32_t	ordinal;		/* 0: none told */
	uint32_t	floor;			/* the name of the series begins here or later */
	Slice		held;
	PartyList	parties;
} Telling;

/* What the top of the text tells, sentence by sentence. */
typedef struct Tellings
{
	Telling		told[FOREIGN_SENTENCES];
	int			n;
	PartyList	parties;		/* of the meeting */
} Tellings;

/* Does the ordinal that ended before token i belong to the noun there? */
static bool
counts(const Reader *reader, uint32_t ordinal_end, uint32_t i)
{
	if (dlg_is_wide(reader, i))
		return true;
	if (i > ordinal_end + ORDINAL_TOKENS)
		return false;
	for (; ordinal_end < i; ordinal_end++)
		if (reader->tokens[ordinal_end].kind == TOKEN_PUNCT && !dlg_mark(reader, ordinal_end, '-') &&
			!dlg_mark(reader, ordinal_end, '"'))
			return false;
	return true;
}

/* Makes the noun at tokens [i, end), or the one it is a sitting of, that of the telling. */
static void
take_noun(const Reader *reader, Telling *telling, ForeignNoun kind, uint32_t i, uint32_t end)
{
	static const char *const any[] = {
	"un", "une", "ein", "eine", "einen", "einem", "einer", "una", "um", "uma", NULL};
	uint32_t	first;
	uint32_t	after;
	uint32_t	inner = 0;

	if (kind == FOREIGN_SITTING)
		inner = dlg_inner_noun(reader, end, telling->range.end, &first, &after);
	telling->kind = kind;
	telling->noun = inner ? inner : i;
	telling->noun_end = inner ? after : end;
	if (inner)
		telling->floor = first;
	telling->indefinite = !inner && i > telling->range.first && dlg_is_any(reader, i - 1, any);
}

/* Reads a sentence: its noun, one with an ordinal before any other; false where it names no meeting. */
static bool
find_telling(const Reader *reader, const Sentence *sentence, Telling *telling)
{
	uint32_t	ordinal = 0;
	uint32_t	ordinal_end = 0;
	uint32_t	floor = 0;

	memset(telling, 0, sizeof *telling);
	telling->range = (TokenRange) {sentence->first, sentence->end};
	telling->range.first = dlg_after_release_line(reader, telling->range);
	/* "3. Deutsch-Französischer Ministerrat": the number of a title is no paragraph's */
	if (dlg_block_of(reader, sentence) == 0 && reader->blocks[0].number > 1 &&
		dlg_slice_is(reader->statement->language, "de"))
	{
		ordinal = reader->blocks[0].number;
		ordinal_end = floor = sentence->first;
	}
	if (telling->range.end > telling->range.first + SENTENCE_TOKENS)
		telling->range.end = telling->range.first + SENTENCE_TOKENS;
	for (uint32_t i = telling->range.first; i < telling->range.end && telling->ordinal == 0; i++)
	{
		uint32_t	end;
		ForeignNoun kind;
		uint32_t	number;

		if ((kind = dlg_foreign_noun(reader, i, &end)) != FOREIGN_NONE)
		{
			bool		counted = ordinal && kind != FOREIGN_VERB && counts(reader, ordinal_end, i);

			if (telling->noun_end == 0 || counted)
			{
				telling->floor = floor;
				telling->ordinal = counted ? ordinal : 0;
				take_noun(reader, telling, kind, i, end);
			}
		}
		else if (dlg_date_at(reader, i, NO_SLICE, &end).data)
			floor = end;
		else if ((number = dlg_foreign_ordinal(reader, i, &end)) != 0)
		{
			ordinal = number;
			floor = ordinal_end = end;
		}
		else
			continue;
		i = end - 1;
	}
	if (telling->noun_end == 0)
		return false;
	dlg_foreign_parties(reader, telling->range, &telling->parties);
	return true;
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
		"durchgeführt",
		"celebran", "celebraron", "celebrada", "celebrado", "presidida", "presidieron", "organisée",
		"présidée", "coprésidée", "ospitata", "realizada", "sous",
		"unter", "bajo", "impliquant",
		"célèbrent", "sostuvieron", "mantuvieron", "zusammen", "zusammengekommen",
		"jetzt", "abgehalten",
		"conocido", "conocida", "aux", "relatives", "relatif", "relative", "wieder", "auf",
		"créé", "avait", "era", "virtuell", "virtual", NULL};

	return dlg_is_any(reader, i, stops) || dlg_match(reader, i, LEX_WEEKDAY, NULL) ||
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
		return !dlg_is_wide_of(reader, i - 1, "の") &&
			!(reader->tokens[i].flags & TOKEN_SPACE && dlg_is_wide_of(reader, i - 1, "은는이가을를에서"));
	/* "Außen- und Sicherheitspolitischer Dialog" */
	if (dlg_is(reader, i - 1, "und") && i > 1 && dlg_mark(reader, i - 2, '-'))
		return true;
	if (before->kind == TOKEN_NUMBER || dlg_match(reader, i - 1, LEX_STOPWORD, NULL) ||
		ends_name(reader, i - 1))
		return false;
	/* "in Bern Konsultationen", "Deutschland Konsultationen": a name goes on from a party with a hyphen only */
	party = dlg_match(reader, i - 1, LEX_PARTY, NULL);
	return !(reader->tokens[i].flags & TOKEN_SPACE) || party == NULL || dlg_slice_is(party->text, "prefix");
}

/* The tokens of the series' name around the noun, without article and ordinal. */
static TokenRange
name_of(const Reader *reader, const Telling *telling)
{
	static const char *const between[] = {"entre", "zwischen", "tra", "fra", NULL};
	uint32_t	first = telling->noun;
	uint32_t	end = telling->noun_end;
	uint32_t	after;

	for (int k = 0; k < SERIES_LEFT && first > telling->range.first && first > telling->floor; k++)
	{
		if (!goes_back(reader, first))
			break;
		first--;
	}
	while (reader->tokens[first].kind == TOKEN_PUNCT && first < telling->noun)
		first++;
	for (int k = 0; !dlg_is_wide(reader, telling->noun) && k < SERIES_RIGHT && end < telling->range.end; k++)
	{
		bool		pair = dlg_is_any(reader, end, between);

		/* "entre la Unión Europea (UE) y México", "Diálogo de Alto Nivel (DAN) entre …" */
		if (dlg_mark(reader, end, '(') && dlg_mark(reader, end + 2, ')') && end + 3 < telling->range.end &&
			(ONE_OF(reader, end + 3, "y", "et", "und", "e") || dlg_is_any(reader, end + 3, between)))
		{
			end += 3;
			continue;
		}
		/* "entre los Estados Unidos y México": the article of a party does not end the name */
		if (!goes_on(reader, end) &&
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
		if (i == name.end || (dlg_mark(reader, i, '(') && i + 2 < name.end && dlg_mark(reader, i + 2, ')')))
		{
			text = text.data ? DLG_JOIN(reader->arena, text, SLICE(" "), dlg_text(reader, from, i))
				: dlg_text(reader, from, i);
			from = i + 3;
			i += 2;
		}
	return text;
}

/* The name of the series with its parties; *own is what the text has of it. */
static Slice
series_of(const Reader *reader, const Telling *telling, const PartyList *parties, Slice *own)
{
	static const char *const both[] = {"ambos", "ambas", "deux", "beiden", "entrambi", NULL};
	TokenRange	name = name_of(reader, telling);
	PartyList	told = {0};
	Slice		text;

	dlg_foreign_parties(reader, name, &told);
	/* of one party alone: the name is told as titles do, and ends before that party */
	for (uint32_t i = telling->noun_end; told.ncodes == 1 && parties->ncodes > 1 && i < name.end; i++)
		if (dlg_match(reader, i, LEX_PARTY, NULL))
			name.end = i;
	while (name.end > telling->noun_end &&
		   (dlg_match(reader, name.end - 1, LEX_STOPWORD, NULL) ||
			reader->tokens[name.end - 1].kind == TOKEN_PUNCT))
		name.end--;
	*own = text = plain_name(reader, name);
	if (told.ncodes < 2 &&
		(dlg_is_wide(reader, telling->noun) || telling->indefinite || telling->kind == FOREIGN_VERB))
		return *own = NO_SLICE;
	/* "el diálogo político entre ambos países" is what a meeting was for */
	for (uint32_t i = name.first; i < name.end && told.ncodes < 2 && telling->ordinal == 0; i++)
		if (dlg_is_any(reader, i, both))
			return *own = NO_SLICE;
	/* where the name does not tell who holds it: "Cyberdialog Ukraine-EU" */
	for (uint32_t k = 0; k < parties->ncodes && told.ncodes < 2; k++)
	{
		Slice		pair = dlg_pair_name(reader, parties->codes[k]);

		text = dlg_format(reader->arena, "%.*s%s%.*s", (int) text.len, text.data, k ? "-" : " ",
						  (int) pair.len, pair.data);
	}
	return text;
}

/* Is the meeting to come told of at token i: "prochaine", "nächste", "próxima", "次回", "차기"? */
static bool
is_next(const Reader *reader, uint32_t i)
{
	static const char *const latin[] = {"prochain", "prochaine", "prochaines", "nächste",
	"nächsten", "nächster", "próxima", "próximo", "prossima",
	"prossimo", NULL};
	static const char *const wide[] = {"次回", "下次", "下一", "차기", "다음", NULL};

	return dlg_is_any(reader, i, latin) || dlg_starts_wide(reader, i, wide);
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
		bool		far;

		while (i < range.end && !is_next(reader, i))
			i++;
		for (noun = i; noun < range.end && noun < i + NEXT_TOKENS; noun++)
			if (dlg_foreign_noun(reader, noun, &(uint32_t) {0}))
				break;
		if (i == range.end || noun == range.end || noun == i + NEXT_TOKENS)
			continue;
		range.first = i;
		next.held = dlg_foreign_held(reader, range, now->held, &far);
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

/* Does the sentence look back at an earlier meeting: "zuletzt", "la session précédente"? */
static bool
looks_back(const Reader *reader, const Telling *telling)
{
	static const char *const back[] = {
		"dernier", "dernière", "précédent", "précédente",
		"letzte", "letzten", "letzter",
		"vorige", "vorigen", "anterior", "última", "último", "precedente", "zuletzt", NULL};
	uint32_t	first = telling->noun > telling->range.first + 3 ? telling->noun - 3 : telling->range.first;

	for (uint32_t i = first; i < telling->noun_end + 2 && i < telling->range.end; i++)
		if (dlg_is_any(reader, i, back))
			return true;
	return false;
}

/* Gathers what the sentences at the top tell of meetings. */
static void
gather(const Reader *reader, Slice reference, Tellings *tellings)
{
	int			seen = 0;

	for (uint32_t s = 0; s < reader->nsentences && seen < FOREIGN_SENTENCES; s++)
	{
		const Sentence *sentence = &reader->sentences[s];
		Telling    *telling = &tellings->told[tellings->n];
		bool		far = false;

		if (reader->blocks[dlg_block_of(reader, sentence)].kind == BLOCK_BOILERPLATE)
			continue;
		seen++;
		if (!find_telling(reader, sentence, telling) || looks_back(reader, telling))
			continue;
		/* a date that publication rules out is that of another meeting */
		telling->held = dlg_foreign_held(reader, telling->range, reference, &far);
		tellings->n += !far || telling->held.data || telling->ordinal;
	}
}

/* The parties that sentences at the top name one by one, where one is of a meeting beyond doubt. */
static void
unite(const Reader *reader, Tellings *tellings)
{
	int			seen = 0;
	bool		sure = false;

	for (int t = 0; t < tellings->n; t++)
		sure |= tellings->told[t].ordinal ||
			(tellings->told[t].kind == FOREIGN_VERB && tellings->told[t].held.len >= 10);
	for (uint32_t s = 0; sure && s < reader->nsentences && seen < OPENING_UNION; s++)
	{
		PartyList	list = {0};

		if (tellings->parties.ncodes >= 2)
			return;

		if (reader->blocks[dlg_block_of(reader, &reader->sentences[s])].kind == BLOCK_BOILERPLATE)
			continue;
		seen++;
		dlg_foreign_parties(reader, (TokenRange) {reader->sentences[s].first, reader->sentences[s].end}, &list);
		if (list.ncodes >= 2)
			tellings->parties = list;
		else if (list.ncodes == 1)
			dlg_party_add(reader->arena, &tellings->parties, list.codes[0]);
	}
}

/*
 * Settles who holds the meeting: the first two or more told as equals, or a
 * group whose numbered session it is.
 */
static void
find_parties(const Reader *reader, Tellings *tellings)
{
	/* those in a name itself are surest: others of the sentence may be persons' names */
	for (int t = 0; t < tellings->n && tellings->parties.ncodes < 2; t++)
	{
		tellings->parties = (PartyList) {0};
		dlg_foreign_parties(reader, name_of(reader, &tellings->told[t]), &tellings->parties);
	}
	if (tellings->parties.ncodes >= 2)
		return;
	tellings->parties = (PartyList) {0};
	for (int t = 0; t < tellings->n; t++)
		if (tellings->told[t].parties.ncodes >= 2)
		{
			tellings->parties = tellings->told[t].parties;
			return;
		}
	for (int t = 0; t < tellings->n; t++)
		if (tellings->told[t].parties.ncodes == 1 && tellings->told[t].ordinal &&
			dlg_is_group(reader, tellings->told[t].parties.codes[0]))
		{
			tellings->parties = tellings->told[t].parties;
			return;
		}
	unite(reader, tellings);
}

/* The telling that names the series best: with its parties, with its ordinal, in capitals. */
static const Telling *
best_named(const Reader *reader, const Tellings *tellings)
{
	const Telling *best = NULL;
	int			most = INT32_MIN;

	for (int t = 0; t < tellings->n; t++)
	{
		const Telling *telling = &tellings->told[t];
		PartyList	own = {0};
		int			points;

		dlg_foreign_parties(reader, name_of(reader, telling), &own);
		points = 4 * (own.ncodes >= 2 && own.codes[0] == tellings->parties.codes[0]) +
			4 * (telling->ordinal != 0) + 2 * (telling->parties.ncodes >= 2) +
			(reader->tokens[telling->noun].flags & TOKEN_CAPITAL ? 1 : 0) -
			3 * (telling->kind == FOREIGN_VERB || telling->indefinite);
		if (points > most)
		{
			most = points;
			best = telling;
		}
	}
	return best;
}

/* Is the sentence on a meeting of another month? */
static bool
is_another(const Telling *telling, Slice held)
{
	return telling->held.len >= 7 && held.len >= 7 && memcmp(telling->held.data, held.data, 7) != 0;
}

/* "erstmalig", "por primera vez": the first meeting, without an ordinal. */
static bool
is_first(const Reader *reader, TokenRange range)
{
	static const char *const first[] = {"erstmalig", "erstmals", "inaugural", "inaugurale", NULL};
	static const char *const one[] = {"primera", "première", "prima", "primeira", NULL};
	static const char *const time[] = {"vez", "fois", "volta", NULL};

	for (uint32_t i = range.first; i < range.end; i++)
		if (dlg_is_any(reader, i, first) || (dlg_is_any(reader, i, one) && dlg_is_any(reader, i + 1, time)))
			return true;
	return false;
}

/* Fills the round, the days and the place from the tellings of this meeting. */
static void
read_circumstances(const Reader *reader, const Tellings *tellings, Meeting *meeting)
{
	bool		remote = false;

	for (int t = 0; t < tellings->n; t++)
	{
		const Telling *telling = &tellings->told[t];

		if (telling->ordinal && meeting->ordinal && telling->ordinal != meeting->ordinal)
			continue;
		if (meeting->held.len < 10 && telling->held.len > meeting->held.len)
			meeting->held = telling->held;
		if (meeting->ordinal == 0)
			meeting->ordinal = telling->ordinal;
	}
	if (meeting->held.data == NULL && meeting->parties.ncodes >= 2)
		meeting->held = dlg_foreign_today(reader, OPENING_TODAY);
	for (int t = 0; t < tellings->n && meeting->city.data == NULL && !remote; t++)
	{
		const Telling *telling = &tellings->told[t];

		if (is_another(telling, meeting->held) || (telling->ordinal && telling->ordinal != meeting->ordinal))
			continue;
		if (meeting->ordinal == 0 && telling->held.len && is_first(reader, telling->range))
			meeting->ordinal = 1;
		remote = dlg_is_remote(reader, telling->range);
		if (!remote)
			dlg_foreign_place(reader, telling->range, meeting);
	}
}

/* Fills the meeting that bears a name or a number; false where none does. */
static bool
read_named(Reader *reader, Slice reference, Meeting *meeting)
{
	Tellings   *tellings = dlg_alloc0(reader->arena, sizeof *tellings);
	const Telling *named;
	Slice		own;

	gather(reader, reference, tellings);
	find_parties(reader, tellings);
	meeting->parties = tellings->parties;
	if (meeting->parties.ncodes == 0)
		return false;
	read_circumstances(reader, tellings, meeting);
	if (meeting->ordinal == 0 && (meeting->parties.ncodes < 2 || meeting->held.data == NULL))
		return false;
	named = best_named(reader, tellings);
	meeting->span = dlg_span(reader, named->range.first, named->range.end);
	meeting->coming = dlg_foreign_future(reader, named->range);
	meeting->series = series_of(reader, named, &meeting->parties, &own);
	if (own.data)
		meeting->series_key = dlg_foreign_key(reader, dlg_text(reader, named->noun, named->noun_end),
											  &meeting->parties, own);
	return true;
}

bool
dlg_read_foreign_header(Reader *reader)
{
	Meeting		meeting = {.relation = MEETING_REPORTS, .track = TRACK_1};
	Slice		reference = dlg_reference(reader, NULL);

	if (!read_named(reader, reference, &meeting))
	{
		memset(&meeting, 0, sizeof meeting);
		if (!dlg_foreign_meets(reader, reference, &meeting))
			return false;
	}
	reader->statement->dialogue = dlg_alloc0(reader->arena, sizeof meeting);
	*reader->statement->dialogue = meeting;
	read_next(reader, &meeting);
	return true;
}
