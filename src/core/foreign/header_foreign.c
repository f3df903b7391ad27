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
#define WIDE_TOKENS 400			/* the same where each character is one */
#define ORDINAL_TOKENS 6		/* between an ordinal and its noun, where blanks stand between words */
#define NEXT_SENTENCES 400		/* in which the next meeting is looked for */
#define NEXT_POINTS 8			/* by which a meeting to come names this one worse */
#define NEXT_AFTER 8			/* characters between a noun and "towards" */
#define NEXT_BEFORE 2			/* words between "next" and the noun of a name that is not this meeting's */
#define AGREED_TOKENS 14		/* between what was agreed and its noun */
#define ARRANGED_TOKENS 9		/* between "agreed" and "to hold" */
#define BESIDE_TOKENS 14		/* between "on the margins" and the noun of the meeting there */
#define NEXT_TOKENS 8			/* between "next" and its noun */

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
		if (reader->tokens[ordinal_end].kind == TOKEN_NUMBER ||	/* "le deuxième semestre 2024 de la session" */
			(reader->tokens[ordinal_end].kind == TOKEN_PUNCT && !dlg_mark(reader, ordinal_end, '-') &&
			 !dlg_mark(reader, ordinal_end, '"')))
			return false;
	return true;
}

/* Is the meeting to come told of at token i: "prochaine", "nächste", "próxima", "次回", "차기"? */
static bool
is_next(const Reader *reader, uint32_t i)
{
	static const char *const wide[] = {"次回", "下次", "下一", "차기", "다음", NULL};

	return dlg_foreign_cue(reader, i, "next") || dlg_starts_wide(reader, i, wide);
}

/* "acordaron realizar en agosto una reunión": is the meeting at token i the object of what was agreed on? */
static bool
is_agreed_on(const Reader *reader, uint32_t first, uint32_t i)
{
	uint32_t	left = i;

	/* "acordaron celebrar, en la IV Reunión, …" */
	while (left > first && i - left < ORDINAL_TOKENS && dlg_foreign_ordinal(reader, left - 1, &(uint32_t) {0}))
		left--;
	if (dlg_after_in(reader, first, left))
		return false;
	/* "convenu, lundi à Rabat, d'organiser, avant la fin de l'année, la 3e session" */
	for (uint32_t k = i; k-- > first && k + AGREED_TOKENS > i && (reader->tokens[k].kind == TOKEN_WORD ||
			dlg_mark(reader, k, ',')) && !dlg_foreign_noun(reader, k, &(uint32_t) {0});)
		if (dlg_foreign_cue(reader, k, "arrange"))
		{
			for (uint32_t verb = k; verb-- > first && verb + ARRANGED_TOKENS >= k;)
				if (dlg_match(reader, verb, LEX_ACT, NULL))
					return true;
			return false;
		}
	return false;
}

/* Makes the noun at tokens [i, end), or the one it is a sitting of, that of the telling. */
static void
take_noun(const Reader *reader, Telling *telling, ForeignNoun kind, uint32_t i, uint32_t end)
{
	static const char *const any[] = {"un", "une", "ein", "eine", "einen", "einem", "einer", "una", "um", "uma",
									  NULL};
	static const char *const towards[] = {"早期開催", "に向けて", "に向けた", NULL};
	uint32_t	first;
	uint32_t	after;
	uint32_t	inner = 0;

	if (kind == FOREIGN_SITTING)
		inner = dlg_inner_noun(reader, end, telling->range.end, &first, &after);
	telling->kind = kind;
	telling->next = false;
	telling->noun = inner ? inner : i;
	telling->noun_end = inner ? after : end;
	if (inner)
		telling->floor = first;
	for (uint32_t k = i; k-- > telling->range.first && k + NEXT_BEFORE >= i;)
		telling->next |= is_next(reader, k);
	for (uint32_t k = end; k < telling->range.end && k < end + NEXT_AFTER; k++)
		telling->next |= dlg_starts_wide(reader, k, towards);
	telling->next |= is_agreed_on(reader, telling->range.first, i);
	/* "un esperado encuentro" */
	telling->indefinite = !inner && i > telling->range.first &&
		(dlg_is_any(reader, i - 1, any) || (i > telling->range.first + 1 && dlg_is_any(reader, i - 2, any)));
}

/* "対話を", "회의를": is what ends before token i the object of what was done? */
static bool
is_object(const Reader *reader, uint32_t i)
{
	return dlg_is_wide_of(reader, i, "をが을를이가");
}

/* "en marge de la 157e session du conseil": the token behind the meeting on whose margins they met. */
static uint32_t
after_beside(const Reader *reader, uint32_t i, uint32_t limit)
{
	for (uint32_t k = i + 1; k < limit && k < i + BESIDE_TOKENS && reader->tokens[k].kind != TOKEN_PUNCT; k++)
	{
		uint32_t	end;
		ForeignNoun kind = dlg_foreign_noun(reader, k, &end);

		if (kind == FOREIGN_SITTING)
			dlg_inner_noun(reader, end, limit, &(uint32_t) {0}, &end);
		if (kind == FOREIGN_SITTING || kind == FOREIGN_MEETING)
			return end;
	}
	return i + 1;
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
		telling->range.end = telling->range.first + (dlg_is_wide(reader, sentence->first + SENTENCE_TOKENS)
													 ? WIDE_TOKENS : SENTENCE_TOKENS);
	telling->range.end = telling->range.end < sentence->end ? telling->range.end : sentence->end;
	for (uint32_t i = telling->range.first; i < telling->range.end &&
		 (telling->ordinal == 0 || dlg_is_wide(reader, telling->noun)); i++)
	{
		uint32_t	end;
		ForeignNoun kind;
		uint32_t	number;

		if ((kind = dlg_foreign_noun(reader, i, &end)) != FOREIGN_NONE)
		{
			bool		counted = ordinal && kind != FOREIGN_VERB && counts(reader, ordinal_end, i);

			/* "第3回会合に出席するため …, 第17回対話を実施": there the last is what was held */
			if (telling->noun_end == 0 || (counted && (telling->ordinal == 0 || is_object(reader, end))))
			{
				telling->floor = floor;
				telling->ordinal = counted ? ordinal : 0;
				take_noun(reader, telling, kind, i, end);
			}
		}
		else if (dlg_date_at(reader, i, NO_SLICE, &end).data)
			floor = end;
		else if (dlg_foreign_cue(reader, i, "beside"))
			end = after_beside(reader, i, telling->range.end);
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
	for (uint32_t i = telling->range.first; i < telling->range.end && !telling->told; i++)
		telling->told = telling->kind != FOREIGN_VERB && !telling->next && dlg_foreign_cue(reader, i, "hold") &&
			!(i > 0 && dlg_is(reader, i - 1, "la"));	/* "la tenue de la session" may be to come */
	dlg_foreign_parties(reader, telling->range, &telling->parties);
	return true;
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
		if (dlg_is_named_apart(reader, now, noun))
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
	uint32_t	first = telling->noun > telling->range.first + 3 ? telling->noun - 3 : telling->range.first;

	for (uint32_t i = first; i < telling->noun_end + 2 && i < telling->range.end; i++)
		if (dlg_foreign_cue(reader, i, "last"))
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
		/* "la 15e session de la commission", which they agreed to hold, is "cette session de la commission" */
		if (tellings->n && telling[-1].next && telling->ordinal == 0 && !telling->told)
			telling->next |= reader->tokens[telling->noun].word == reader->tokens[telling[-1].noun].word;
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
		sure |= tellings->told[t].ordinal || tellings->told[t].told ||
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
		/* others than those found already are talked about */
		if (list.ncodes >= 2)
		{
			if (tellings->parties.ncodes == 0 || dlg_party_has(&list, tellings->parties.codes[0]))
				tellings->parties = list;
		}
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
		dlg_foreign_parties(reader, dlg_foreign_name(reader, &tellings->told[t]), &tellings->parties);
		/* but not where a numbered meeting was told before it of others */
		for (int k = 0; k < t && tellings->parties.ncodes >= 2; k++)
			if (tellings->told[k].ordinal && tellings->told[k].ordinal != tellings->told[t].ordinal &&
				tellings->told[k].parties.ncodes >= 2)
				tellings->parties = tellings->told[k].parties;
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

/* "DIALOGUE STRATÉGIQUE …": a line all in capitals tells no name as it is written. */
static bool
is_shouted(const Reader *reader, const Telling *telling)
{
	return reader->tokens[telling->noun].flags & TOKEN_UPPER && telling->noun > telling->range.first &&
		reader->tokens[telling->noun - 1].flags & TOKEN_UPPER;
}

/* The telling that names the series best: with its parties, with its ordinal, in capitals. */
static const Telling *
best_named(const Reader *reader, const Tellings *tellings, uint32_t ordinal)
{
	const Telling *best = NULL;
	int			most = INT32_MIN;

	for (int t = 0; t < tellings->n; t++)
	{
		const Telling *telling = &tellings->told[t];
		PartyList	own = {0};
		int			points;

		dlg_foreign_parties(reader, dlg_foreign_name(reader, telling), &own);
		points = 4 * (own.ncodes >= 2 && own.codes[0] == tellings->parties.codes[0]) +
			4 * (telling->ordinal && telling->ordinal == ordinal) + 2 * (telling->parties.ncodes >= 2) +
			(reader->tokens[telling->noun].flags & TOKEN_CAPITAL ? 1 : 0) -
			3 * (telling->kind == FOREIGN_VERB || telling->indefinite ||
				is_shouted(reader, telling)) - NEXT_POINTS * telling->next;
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

/* "Le Maroc et le Sénégal ont réaffirmé, lundi à Rabat, …": day and place of what both said at the top. */
static void
read_beside(const Reader *reader, Slice reference, Meeting *meeting)
{
	for (uint32_t s = 0; s < reader->nsentences && s < OPENING_UNION && meeting->held.data == NULL; s++)
	{
		TokenRange	range = {reader->sentences[s].first, reader->sentences[s].end};
		PartyList	list = {0};
		bool		far;

		dlg_foreign_parties(reader, range, &list);
		if (list.ncodes != 2 || !dlg_party_has(&list, meeting->parties.codes[0]) ||
			!dlg_party_has(&list, meeting->parties.codes[1]))
			continue;
		meeting->held = dlg_foreign_held(reader, range, reference, &far);
		/* "d'ici la fin de 2017" */
		if (meeting->held.len < 10)
			meeting->held = NO_SLICE;
		else if (meeting->city.data == NULL)
			dlg_foreign_place(reader, range, meeting);
	}
}

/* "Lima, 3 de mayo de 2021" right under a title that names the meeting, as in a joint text: its day and place. */
static void
read_line_below(const Reader *reader, const Tellings *tellings, Slice reference, Meeting *meeting)
{
	const TextBlock *title = reader->blocks;
	const TextBlock *line = reader->blocks + 1;
	uint32_t	end;
	bool		far;
	Slice		held;
	const LexEntry *city;

	if (reader->nblocks < 3 || line->kind != BLOCK_DATELINE || tellings->told[0].range.first >= title->end ||
		(city = dlg_city_at(reader, line->first, &end)) == NULL || !dlg_mark(reader, end, ','))
		return;
	held = dlg_foreign_held(reader, (TokenRange) {end, line->end}, reference, &far);
	if (held.len < 10)
		return;
	meeting->held = held;
	meeting->city = dlg_city_text(reader, line->first, end);
	meeting->country = city->party;
}

/* Fills the round, the days and the place from the tellings of this meeting. */
static void
read_circumstances(const Reader *reader, const Tellings *tellings, Slice reference, Meeting *meeting)
{
	bool		remote = false;
	bool		held = false;	/* not all tell of a meeting to come */

	for (int t = 0; t < tellings->n; t++)
	{
		const Telling *telling = &tellings->told[t];

		held |= !telling->next;
		if (telling->next || (telling->ordinal && meeting->ordinal && telling->ordinal != meeting->ordinal))
			continue;
		if (meeting->held.len < 10 && telling->held.len > meeting->held.len)
			meeting->held = telling->held;
		/* "une première rencontre" opens no series */
		if (meeting->ordinal == 0 && !(telling->indefinite && telling->ordinal == 1))
			meeting->ordinal = telling->ordinal;
	}
	if (meeting->held.data == NULL && meeting->parties.ncodes >= 2)
		meeting->held = dlg_foreign_today(reader, OPENING_TODAY);
	if (meeting->held.data == NULL && meeting->parties.ncodes == 2 && meeting->ordinal == 0)
		read_beside(reader, reference, meeting);
	for (int t = 0; t < tellings->n && meeting->city.data == NULL && !remote; t++)
	{
		const Telling *telling = &tellings->told[t];

		if ((held && telling->next) || is_another(telling, meeting->held) ||
			(telling->ordinal && telling->ordinal != meeting->ordinal && !telling->indefinite))
			continue;
		if (meeting->ordinal == 0 && telling->held.len && is_first(reader, telling->range))
			meeting->ordinal = 1;
		remote = dlg_is_remote(reader, telling->range);
		if (!remote)
			dlg_foreign_place(reader, telling->range, meeting);
	}
	if (meeting->held.data == NULL && meeting->city.data == NULL && !remote)
		read_line_below(reader, tellings, reference, meeting);
}

/* Does a verb say of one of the meetings that it was held? */
static bool
is_told(const Tellings *tellings)
{
	for (int t = 0; t < tellings->n; t++)
		if (tellings->told[t].told)
			return true;
	return false;
}

/* Fills the meeting that bears a name or a number, *next where it is one to come; false where none does. */
static bool
read_named(Reader *reader, Slice reference, Meeting *meeting, bool *next)
{
	Tellings   *tellings = dlg_alloc0(reader->arena, sizeof *tellings);
	const Telling *named;
	Slice		own;

	gather(reader, reference, tellings);
	find_parties(reader, tellings);
	meeting->parties = tellings->parties;
	if (meeting->parties.ncodes == 0)
		return false;
	read_circumstances(reader, tellings, reference, meeting);
	if (meeting->ordinal == 0 &&
		(meeting->parties.ncodes < 2 || (meeting->held.data == NULL && !is_told(tellings))))
		return false;
	named = best_named(reader, tellings, meeting->ordinal);
	*next = named->next;
	meeting->span = dlg_span(reader, named->range.first, named->range.end);
	meeting->coming = dlg_foreign_future(reader, named->range);
	meeting->series = dlg_foreign_series(reader, named, &meeting->parties, &own);
	if (own.data)
		meeting->series_key = dlg_foreign_key(reader, dlg_text(reader, named->noun, named->noun_end),
											  &meeting->parties, own);
	return true;
}

/*
 * What people who met tell beside a name: all who met, where the name tells one
 * group only; the day, where it tells none; all of it, where the name is that
 * of a meeting to come.
 */
static void
merge_met(const Meeting *met, bool next, Meeting *meeting)
{
	if (next)
	{
		Slice		held = meeting->held;

		*meeting = *met;
		if (held.len >= 10)
			meeting->held = held;
		return;
	}
	if (meeting->parties.ncodes != 1 || !dlg_party_has(&met->parties, meeting->parties.codes[0]))
		return;
	meeting->parties = met->parties;
	if (met->held.len >= 10 && meeting->held.len < 10)
		meeting->held = met->held;
	if (meeting->city.data == NULL)
	{
		meeting->city = met->city;
		meeting->country = met->country;
	}
}

bool
dlg_read_foreign_header(Reader *reader)
{
	Meeting		meeting = {.relation = MEETING_REPORTS, .track = TRACK_1};
	Meeting		met = {0};
	Slice		reference = dlg_reference(reader, NULL);
	bool		next = false;
	bool		named = read_named(reader, reference, &meeting, &next);

	PartyCode	group = named && meeting.parties.ncodes == 1 ? meeting.parties.codes[0] : 0;

	if (!named && !dlg_foreign_meets(reader, reference, group, &met))
		return false;
	if (!named)
		meeting = met;
	else if ((next || group) && dlg_foreign_meets(reader, reference, group, &met))
		merge_met(&met, next, &meeting);
	else if (next && meeting.ordinal == 0 && meeting.held.len >= 10)
		meeting.series = meeting.series_key = NO_SLICE;	/* the day is not that of the meeting to come */
	reader->statement->dialogue = dlg_alloc0(reader->arena, sizeof meeting);
	*reader->statement->dialogue = meeting;
	if (!next)
		read_next(reader, &meeting);
	return true;
}
