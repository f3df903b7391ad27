/*
 * meeting_foreign.c: the rounds before and after a dialogue, told of in
 * another language than English.
 *
 * A noun of a meeting with a number that is not the dialogue's ("la primera
 * reunión", "第1回", "2차 회의"), or with a word for next or last ("la prochaine
 * session", "차기 회의"), is another round; so is that they will meet again.  Day and place stand in the words
 * behind it, or else in the sentence.  A numbered meeting whose noun the dialogue's name has not ("la 5e session du
 * Comité") is one of another series.  Relies on header_foreign.h.
 * Invariant: each round is listed once, and never the dialogue itself.
 */
#include "core/foreign/foreign_cue.h"
#include "core/foreign/header_foreign.h"

#define STEP_TOKENS 3			/* from "next" to the noun */
#define AGAIN_TOKENS 8			/* between "again" and the verb of a meeting */
#define WIDE_TOKENS 16			/* the same where each character is a token */
#define ROUNDS_MOST 20

/* A word for the next (+1) or the last (-1) at token i, 0 where none; *end gets the token after it. */
static int
step_at(const Reader *reader, uint32_t i, uint32_t *end)
{
	static const char *const wide_next[] = {"차기", "다음", "次回", "下次", "下轮", "下輪", "下届", NULL};
	static const char *const wide_last[] = {"前回", "上次", "上轮", "上輪", "上届", NULL};

	*end = i + 1;
	if (dlg_foreign_cue(reader, i, "next"))
		return 1;
	if (dlg_foreign_cue(reader, i, "last"))
		return -1;
	*end = i + 2;
	return dlg_starts_wide(reader, i, wide_next) ? 1 : dlg_starts_wide(reader, i, wide_last) ? -1 : 0;
}

/* "se réunir à nouveau", "erneut treffen": will they who have met meet again, by the verb at token i? */
static bool
meets_again(const Reader *reader, TokenRange range, uint32_t i)
{
	if (!dlg_foreign_cue(reader, i, "meet"))
		return false;
	for (uint32_t k = i > range.first + AGAIN_TOKENS ? i - AGAIN_TOKENS : range.first; k < range.end &&
		k <= i + AGAIN_TOKENS; k++)
		if (dlg_foreign_cue(reader, k, "again"))
			return true;
	return false;
}

/* The noun of a meeting within a few tokens of token i; 0 where none is. */
static uint32_t
noun_near(const Reader *reader, uint32_t i, uint32_t limit, uint32_t *end)
{
	uint32_t	most = dlg_is_wide(reader, i) ? WIDE_TOKENS : STEP_TOKENS;

	for (uint32_t k = i; k < limit && k < i + most; k++)
	{
		ForeignNoun noun = dlg_foreign_noun(reader, k, end);

		if (noun == FOREIGN_MEETING || noun == FOREIGN_SITTING)
			return k;
		if (reader->tokens[k].kind != TOKEN_WORD)
			return 0;
	}
	return 0;
}

/* The half of the year that is told at token i, in Korean or Japanese. */
static Slice
half_at(const Reader *reader, TokenRange range, Slice reference)
{
	static const char *const first[] = {"상반기", "上半期", "上半年", NULL};
	static const char *const second[] = {"하반기", "下半期", "下半年", NULL};

	for (uint32_t i = range.first; i < range.end && reference.len >= 4; i++)
	{
		int			half = dlg_starts_wide(reader, i, first) ? 40 : dlg_starts_wide(reader, i, second) ? 41 : 0;

		if (half)
			return dlg_format(reader->arena, "%.4s-%d", reference.data, half);
	}
	return NO_SLICE;
}

/* The first date in a range, the nearest to the dialogue in years or not. */
static Slice
date_in(const Reader *reader, TokenRange range, Slice reference)
{
	for (uint32_t i = range.first; i < range.end; i++)
	{
		uint32_t	end;
		Slice		date = dlg_date_at(reader, i, reference, &end);

		if (date.data && end <= range.end)
			return date;
	}
	return NO_SLICE;
}

/* "en Puerto Sol (Chile)": a city that the lexicon does not know, with its country behind it. */
static void
place_by_country(const Reader *reader, TokenRange range, Meeting *meeting)
{
	for (uint32_t i = range.first + 1; i + 2 < range.end; i++)
	{
		uint32_t	end;
		uint32_t	first = i;
		PartyCode	country = dlg_mark(reader, i, '(') ? dlg_party_at(reader, i + 1, true, &end) : 0;

		if (country == 0 || !dlg_mark(reader, end, ')'))
			continue;
		while (first > range.first && reader->tokens[first - 1].flags & TOKEN_CAPITAL)
			first--;
		if (first == i || !dlg_after_in(reader, range.first, first))
			continue;
		meeting->city = dlg_text(reader, first, i);
		meeting->country = country;
		return;
	}
}

/* Does the name hold the word, in small letters or capitals? */
static bool
holds_word(Slice name, Slice word)
{
	for (uint32_t i = 0; i + word.len <= name.len; i++)
	{
		uint32_t	n = 0;

		while (n < word.len && ((name.data[i + n] ^ word.data[n]) & ~0x20) == 0)
			n++;
		if (n == word.len)
			return true;
	}
	return false;
}

/*
 * The noun of the series of which the sitting at tokens [noun, *end) is one ("session du | Comité"), where the
 * dialogue's name has no such word; *end gets the token after it.  0 where it is the dialogue's own series.
 */
static uint32_t
other_noun(const Reader *reader, uint32_t noun, uint32_t limit, uint32_t *floor, uint32_t *end)
{
	Slice		series = reader->statement->dialogue->series;
	uint32_t	after;

	if (series.data == NULL || dlg_is_wide(reader, noun) || dlg_slice_is(reader->statement->language, "de"))
		return 0;
	if (dlg_foreign_noun(reader, noun, &after) == FOREIGN_SITTING)
	{
		noun = dlg_inner_noun(reader, after, limit, floor, &after);
		if (noun == 0)
			return 0;
	}
	if (holds_word(series, dlg_text(reader, noun, noun + 1)))
		return 0;
	*end = after;
	return noun;
}

/* Is it listed, the dialogue itself, or a mere part of it that has a number? */
static bool
is_told(const Statement *statement, const Meeting *meeting, bool numbered)
{
	const Meeting *dialogue = statement->dialogue;

	for (uint32_t i = 0; i < statement->nmeetings; i++)
		if (statement->meetings[i].relation == meeting->relation &&
			(statement->meetings[i].ordinal == meeting->ordinal || meeting->held.data == NULL))
			return true;
	if (numbered && meeting->held.data == NULL && meeting->city.data == NULL)
		return true;
	return meeting->held.data && dlg_same(meeting->held, dialogue->held);
}

/* Fills day and place of a meeting that is named in tokens [first, end), from the words behind it, or all of `whole`. */
static void
read_detail(const Reader *reader, TokenRange whole, uint32_t first, uint32_t end, Meeting *meeting)
{
	const Meeting *dialogue = reader->statement->dialogue;
	Slice		reference = dialogue->held.data ? dialogue->held : reader->published;
	TokenRange	after = {end, whole.end};
	bool		own = dlg_span(reader, first, end).start < dialogue->span.end;

	meeting->held = half_at(reader, after, reference);
	if (meeting->held.data == NULL)
		meeting->held = date_in(reader, after, reference);
	if (meeting->held.data == NULL && !own)
		meeting->held = date_in(reader, whole, reference);
	dlg_foreign_place(reader, after, meeting);
	if (meeting->city.data == NULL)
		place_by_country(reader, after, meeting);
	if (meeting->city.data == NULL && !own)
		dlg_foreign_place(reader, whole, meeting);
	meeting->span = dlg_span(reader, first, end);
}

/* Lists the numbered meeting of another series, whose noun stands at token `noun`. */
static void
tell_other(Reader *reader, uint32_t first, const Telling *telling)
{
	Statement  *statement = reader->statement;
	Meeting		meeting = {.relation = MEETING_MENTIONS, .ordinal = telling->ordinal};
	Slice		own;

	meeting.series = dlg_foreign_series(reader, telling, &meeting.parties, &own);
	if (meeting.series.data == NULL)
		return;
	dlg_foreign_parties(reader, dlg_foreign_name(reader, telling), &meeting.parties);
	meeting.series_key = dlg_foreign_key(reader, dlg_text(reader, telling->noun, telling->noun_end),
										 meeting.parties.ncodes ? &meeting.parties : &statement->dialogue->parties,
										 meeting.series);
	read_detail(reader, (TokenRange) {first, telling->range.end}, first, dlg_foreign_name(reader, telling).end, &meeting);
	for (uint32_t i = 0; i < statement->nmeetings; i++)
		if (statement->meetings[i].relation == MEETING_MENTIONS &&
			statement->meetings[i].ordinal == meeting.ordinal &&
			dlg_same(statement->meetings[i].series, meeting.series))
			return;
	DLG_PUSH(reader->arena, statement, meetings, meeting);
}

/* Lists the round whose noun ends at token `end` in a sentence. */
static void
tell_round(Reader *reader, const Sentence *sentence, uint32_t first, uint32_t end, uint32_t ordinal, int step,
	bool numbered)
{
	Statement  *statement = reader->statement;
	const Meeting *dialogue = statement->dialogue;
	Meeting		meeting = {.relation = step > 0 ? MEETING_ANNOUNCES : MEETING_RECALLS,
						   .series = dialogue->series,
						   .series_key = dialogue->series_key,
						   .parties = dialogue->parties,
						   .track = dialogue->track,
						   .ordinal = ordinal};

	read_detail(reader, (TokenRange) {sentence->first, sentence->end}, first, end, &meeting);
	if (!is_told(statement, &meeting, numbered))
		DLG_PUSH(reader->arena, statement, meetings, meeting);
}

/* Reads the rounds of one sentence. */
static void
read_rounds(Reader *reader, const Sentence *sentence)
{
	uint32_t	own = reader->statement->dialogue->ordinal;

	for (uint32_t i = sentence->first; i < sentence->end; i++)
	{
		uint32_t	end;
		uint32_t	noun;
		uint32_t	noun_end;
		uint32_t	ordinal = dlg_foreign_ordinal(reader, i, &end);
		int			step = ordinal ? 0 : step_at(reader, i, &end);
		bool		numbered;

		if (meets_again(reader, (TokenRange) {sentence->first, sentence->end}, i))
		{
			tell_round(reader, sentence, i, i + 1, own ? own + 1 : 0, 1, false);
			continue;
		}
		if (ordinal && (noun = noun_near(reader, end, sentence->end, &noun_end)) != 0)
		{
			Telling		telling = {.range = {sentence->first, sentence->end}, .kind = FOREIGN_MEETING,
								   .ordinal = ordinal, .floor = end};

			telling.noun = other_noun(reader, noun, sentence->end, &telling.floor, &telling.noun_end);
			if (telling.noun)
			{
				tell_other(reader, i, &telling);
				i = telling.noun_end - 1;
				continue;
			}
		}
		if ((ordinal == 0 && step == 0) || (ordinal && (own == 0 || ordinal == own || ordinal > own + 1)) ||
			(noun = noun_near(reader, end, sentence->end, &noun_end)) == 0 ||
			dlg_is_named_apart(reader, reader->statement->dialogue, noun))
			continue;
		/* "la quinta reunión del Consejo" is no mere part of the dialogue */
		numbered = ordinal > 0 &&
			dlg_inner_noun(reader, noun_end, sentence->end, &(uint32_t) {0}, &(uint32_t) {0}) == 0;
		if (ordinal)
			step = ordinal > own ? 1 : -1;
		else if (own && (step > 0 || own > 1))
			ordinal = step > 0 ? own + 1 : own - 1;
		tell_round(reader, sentence, i, noun_end, ordinal, step, numbered);
		i = noun_end - 1;
	}
}

void
dlg_read_foreign_meetings(Reader *reader)
{
	if (reader->statement->dialogue == NULL)
		return;
	for (uint32_t s = 0; s < reader->nsentences && reader->statement->nmeetings < ROUNDS_MOST; s++)
	{
		BlockKind	kind = reader->blocks[dlg_block_of(reader, &reader->sentences[s])].kind;

		if (kind == BLOCK_PARAGRAPH || kind == BLOCK_NUMBERED || kind == BLOCK_BULLET)
			read_rounds(reader, &reader->sentences[s]);
	}
}
