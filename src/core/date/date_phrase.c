/*
 * date_phrase.c: relative and vague times to EDTF, counted from a reference.
 *
 *   over the next two years, within 90 days    reference/reference + span
 *   over the course of 2024, by the end of 2024, early 2024, late 2024    2024
 *   next year, later this year, this month, next summer, this week (its month)
 *   spring 2021 -> 2021-21, the first half of 2022 -> 2022-40, the 1920s -> 192X
 *   2023 to 2025, 2023-2025 -> 2023/2025, Q1 2022 -> 2022-33, by year's end -> the reference's year
 *
 * Vague times ("in the coming months") are no date.  Invariant: relative words
 * without a reference give nothing.
 */
#include "date.h"

#include <string.h>

/* Words that a phrase may open with, besides numbers, ordinals, seasons and months. */
static const char *const next[] = {"next", "coming", "following", "upcoming", NULL};
static const char *const this[] = {"this", "current", "same", NULL};
static const char *const last[] = {"last", "previous", "past", NULL};
static const char *const openers[] = {"over", "within", "in", "during", "for", "through", "throughout", NULL};
static const char *const vague[] = {"early", "late", "later", "mid", "around", "about", "circa",
"approximately", NULL};
static const char *const parts[] = {"end", "beginning", "middle", "start", "course", "remainder", "rest",
"close", NULL};
static const char *const days[] = {"today", "tonight", "yesterday", "tomorrow", NULL};
static const char *const the[] = {"the", NULL};
static const char *const fiscal[] = {"fiscal", "fy", NULL};
static const char *const quarters[] = {"q1", "q2", "q3", "q4", "h1", "h2", NULL};
static const char *const year[] = {"year", NULL};

DateUnit
dlg_date_unit_word(const Reader *reader, uint32_t i, bool *plural)
{
	static const struct
	{
		const char *singular;
		const char *plural;
		DateUnit	unit;
	}			units[] = {
		{"day", "days", UNIT_DAY}, {"week", "weeks", UNIT_WEEK}, {"month", "months", UNIT_MONTH},
		{"quarter", "quarters", UNIT_QUARTER}, {"year", "years", UNIT_YEAR}, {"decade", "decades", UNIT_DECADE}
	};

	if (!dlg_may_be(reader, i, units, singular) && !dlg_may_be(reader, i, units, plural))
		return *plural = false, UNIT_NONE;
	for (size_t k = 0; k < sizeof units / sizeof *units; k++)
	{
		*plural = dlg_is(reader, i, units[k].plural);
		if (*plural || dlg_is(reader, i, units[k].singular))
			return units[k].unit;
	}
	return UNIT_NONE;
}

DayDate
dlg_date_move(DayDate date, DateUnit unit, int n)
{
	int64_t		year = date.year;
	static const int months_of[] = {[UNIT_MONTH] = 1, [UNIT_QUARTER] = 3, [UNIT_YEAR] = 12, [UNIT_DECADE] = 120};
	int			months = months_of[unit] * n;

	if (unit == UNIT_DAY || unit == UNIT_WEEK)
	{
		int64_t		number = dlg_day_number(date.year, date.month ? date.month : 1, date.day ? date.day : 1);

		dlg_day_parts(number + (int64_t) n * (unit == UNIT_WEEK ? 7 : 1), &year, &date.month, &date.day);
	}
	else if (date.month == 0)
		year += months / 12;
	else
	{
		months += date.year * 12 + date.month - 1;
		year = months / 12;
		date.month = (months % 12 + 12) % 12 + 1;
		if (date.day > dlg_days_in_month(year, date.month))
			date.day = dlg_days_in_month(year, date.month);
	}
	date.year = year >= 1 && year <= 9999 ? (int) year : 0;
	return date;
}

bool
dlg_date_step(const Reader *reader, uint32_t i, int *step)
{
	*step = dlg_is_any(reader, i, next) ? 1 : dlg_is_any(reader, i, last) ? -1 : 0;
	return *step != 0 || dlg_is_any(reader, i, this);
}

/* "over five years", "over a period of two years", "for a period of": does token i open a span that the number alone tells? */
static bool
opens_span(const Reader *reader, uint32_t i, uint32_t *at)
{
	bool		period = dlg_is(reader, i + 1, "a") && dlg_is(reader, i + 2, "period") && dlg_is(reader, i + 3, "of");

	if (dlg_is(reader, i, "within"))
		return true;
	if (period)
		*at = i + 4;
	/* "for over five years" is more than five, "over the five years" is past */
	return (dlg_is(reader, i, "over") && !dlg_is(reader, i + 1, "the") && !(i > 0 && ONE_OF(reader, i - 1, "for", "of", "just", "well", "lasted"))) ||
		(period && dlg_is(reader, i, "for"));
}

/*
 * "(over, within, in) the next two years", "within 90 days", "over a five-year period": an interval that starts at
 * the reference.
 */
static Slice
duration(const Reader *reader, uint32_t i, DayDate from, uint32_t *end)
{
	uint32_t	at = i;
	int			step = 0;
	int			n = 0;
	int			number;
	bool		within;
	bool		plural;
	bool		over = !dlg_is(reader, i, "in");
	DateUnit	unit;

	if (!dlg_is_any(reader, at, openers))
		return NO_SLICE;
	at++;
	within = opens_span(reader, i, &at);
	if (dlg_is(reader, at, "the") || dlg_is(reader, at, "a"))
	{
		n = dlg_is(reader, at, "a");
		at++;
	}
	if (dlg_date_step(reader, at, &step))
	{
		if (step != 1)
			return NO_SLICE;
		at++;
	}
	if ((number = dlg_number_at(reader, at, &at)) != 0)
	{
		n = number;
		at += dlg_mark(reader, at, '-') != 0;
	}
	if (dlg_is(reader, at, "calendar") || dlg_is(reader, at, "full"))
		at++;
	unit = dlg_date_unit_word(reader, at, &plural);
	if (unit == UNIT_NONE || (plural && n == 0) || (!plural && n == 0 && step == 0) || n > COUNT_MOST ||
		(step == 0 && !within) || (!over && !plural && n == 0) || from.year == 0)
		return NO_SLICE;
	if (dlg_is(reader, at + 1, "ago"))
		return NO_SLICE;
	*end = at + 1 + dlg_is(reader, at + 1, "period");
	{
		DayDate		to = dlg_date_move(from, unit, n ? n : 1);
		Slice		a = dlg_date_text(reader->arena, from);
		Slice		b = dlg_date_text(reader->arena, to);

		if (to.year == 0)
			return NO_SLICE;
		return dlg_format(reader->arena, "%.*s/%.*s", (int) a.len, a.data, (int) b.len, b.data);
	}
}

/* "next year", "this month", "last week", "next summer", "next March", "last May 3". */
static Slice
stepped(const Reader *reader, uint32_t i, DayDate from, uint32_t *end)
{
	const LexEntry *season;
	uint32_t	at;
	int			step;
	int			month;
	int			day;
	bool		plural;
	DateUnit	unit;

	if (!dlg_date_step(reader, i, &step) || from.year == 0 || from.year + step < 1 || from.year + step > 9999)
		return NO_SLICE;
	*end = i + 2;
	unit = dlg_date_unit_word(reader, i + 1, &plural);
	if (plural)
		return NO_SLICE;
	if (unit == UNIT_YEAR)
		return dlg_date_text(reader->arena, (DayDate) {from.year + step, 0, 0});
	if ((unit == UNIT_MONTH || unit == UNIT_WEEK || unit == UNIT_DAY) && from.month)
	{
		DayDate		to = step == 0 ? from : dlg_date_move(from, unit, step);

		to.day = unit == UNIT_DAY ? to.day : 0;
		return dlg_date_text(reader->arena, to);
	}
	if ((season = dlg_match(reader, i + 1, LEX_SEASON, &at)) != NULL)
	{
		*end = at;
		return dlg_format(reader->arena, "%04d-%02d", from.year + step, season->value);
	}
	if (dlg_month_day(reader, i + 1, &month, &day, &at) && day)
	{
		/* "last May 3" is the nearest one before the reference, "next May 3" after it */
		if (from.month && step * ((month - from.month) * 32 + day - from.day) >= 0)
			step = 0;
		return dlg_date_at(reader, i + 1, dlg_date_text(reader->arena, (DayDate) {from.year + step, 0, 0}), end);
	}
	if ((month = dlg_month_at(reader, i + 1, &at)) != 0 && !dlg_year_at(reader, at, &(uint32_t) {0}))
	{
		*end = at;
		/* "last May" is the nearest one before the reference's month, "next May" after it */
		if (from.month && step * (month - from.month) > 0)
			step = 0;
		return dlg_date_text(reader->arena, (DayDate) {from.year + step, month, 0});
	}
	return NO_SLICE;
}

/* "Q1 2022", "H2 of 2022" */
static Slice
numbered_part(const Reader *reader, uint32_t i, uint32_t *end)
{
	uint32_t	at = i + 1 + dlg_is(reader, i + 1, "of");
	int			year;

	for (int k = 0; quarters[k]; k++)
		if (dlg_is(reader, i, quarters[k]) && (year = dlg_year_at(reader, at, end)) != 0)
			return dlg_format(reader->arena, "%04d-%02d", year, k < 4 ? 33 + k : 36 + k);
	return NO_SLICE;
}

/* "first half of 2022", "second quarter of next year". */
static Slice
part_of_year(const Reader *reader, uint32_t i, DayDate from, uint32_t *end)
{
	uint32_t	at;
	uint32_t	n = dlg_ordinal_at(reader, i, &at);
	bool		half = n && dlg_is(reader, at, "half");
	int			year;
	int			step;

	if (n == 0 || n > (half ? 2 : 4) || !(half || dlg_is(reader, at, "quarter")) ||
		!dlg_is(reader, at + 1, "of"))
		return NO_SLICE;
	at += 2;
	if ((year = dlg_year_at(reader, at, end)) == 0)
	{
		bool		this = dlg_is(reader, at, "the") && dlg_is(reader, at + 1, "year") &&
			reader->tokens[at + 2].kind != TOKEN_NUMBER;

		at += dlg_is(reader, at, "the");
		step = 0;
		if ((!this && (!dlg_date_step(reader, at, &step) || !dlg_is(reader, at + 1, "year"))) || from.year == 0)
			return NO_SLICE;
		if ((year = dlg_date_move(from, UNIT_YEAR, step).year) == 0)
			return NO_SLICE;
		*end = at + 2 - this;
	}
	return dlg_format(reader->arena, "%04d-%02u", year, (half ? 39 : 32) + n);
}

/* "spring 2021", "summer of 2023", and a season alone after "this" or "due this". */
static Slice
season(const Reader *reader, uint32_t i, uint32_t *end)
{
	uint32_t	at;
	const LexEntry *entry = dlg_match(reader, i, LEX_SEASON, &at);
	int			year;

	if (entry == NULL)
		return NO_SLICE;
	at += dlg_is(reader, at, "of");
	year = dlg_year_at(reader, at, end);
	return year ? dlg_format(reader->arena, "%04d-%02d", year, entry->value) : NO_SLICE;
}

/* A year, a span of years, a decade, a fiscal year. */
static Slice
years(const Reader *reader, uint32_t i, uint32_t *end)
{
	uint32_t	at;
	int			year;
	int			to;

	if (dlg_is(reader, i, "fiscal") && dlg_is(reader, i + 1, "year"))
		i += 2;
	else if (dlg_is(reader, i, "fy"))
		i++;
	if (reader->tokens[i].kind == TOKEN_WORD && reader->tokens[i].end - reader->tokens[i].start == 5 &&
		reader->text[reader->tokens[i].end - 1] == 's')
	{
		Slice		text = dlg_slice(reader->text, (Span) {reader->tokens[i].start, reader->tokens[i].end});

		if ((memcmp(text.data, "1", 1) != 0 && memcmp(text.data, "20", 2) != 0) || text.data[3] != '0')
			return NO_SLICE;
		for (int k = 0; k < 4; k++)
			if (text.data[k] < '0' || text.data[k] > '9')
				return NO_SLICE;
		*end = i + 1;
		return dlg_format(reader->arena, "%.3sX", text.data);
	}
	if (dlg_mark(reader, i, ',') || (year = dlg_year_at(reader, i, &at)) == 0)
		return NO_SLICE;
	*end = at;
	if ((dlg_mark(reader, at, '-') && !(reader->tokens[at].flags & TOKEN_SPACE)) ||
		(dlg_is(reader, at, "to") && i > 0 && dlg_is(reader, i - 1, "from")) ||
		(dlg_is(reader, at, "and") && i > 0 && dlg_is(reader, i - 1, "between")))
	{
		uint32_t	after;

		to = dlg_mark(reader, at + 1, ',') ? 0 : dlg_year_at(reader, at + 1, &after);
		if (to > year)
		{
			*end = after;
			return dlg_format(reader->arena, "%04d/%04d", year, to);
		}
	}
	return dlg_date_text(reader->arena, (DayDate) {year, 0, 0});
}

uint32_t
dlg_date_skip_vague(const Reader *reader, uint32_t i)
{
	uint32_t	start = i;

	if (dlg_is_any(reader, i, vague))
		i++;
	if (i > start && dlg_mark(reader, i, '-'))
		i++;
	if (i > start && dlg_is(reader, i, "in"))
		i++;
	if (dlg_is(reader, i, "the") && dlg_is_any(reader, i + 1, parts))
		i++;
	if (dlg_is_any(reader, i, parts) && dlg_is(reader, i + 1, "of"))
		i += 2;
	if (i > start && dlg_is(reader, i, "the"))
		i++;
	return i;
}

/* Does a number or ordinal, in figures or words, stand at token i? */
static bool
is_count(const Reader *reader, uint32_t i)
{
	return reader->tokens[i].kind == TOKEN_NUMBER || dlg_begins(reader, i, LEX_NUMBER) ||
		dlg_begins(reader, i, LEX_ORDINAL);
}

/* Does what must follow an opener stand behind it, as it seldom does: "in the next", "over two", "within a"? */
static bool
opens_duration(const Reader *reader, uint32_t i)
{
	bool		article = ONE_OF(reader, i + 1, "the", "a");

	return dlg_is(reader, i + 1, "a") || is_count(reader, i + 1 + article) ||
		dlg_date_step(reader, i + 1 + article, &(int) {0});
}

/* "year's end", "year-end" */
static bool
is_end_of_year(const Reader *reader, uint32_t i)
{
	return dlg_is(reader, i, "year") &&
		dlg_is(reader, i + 1 + (reader->tokens[i + 1].kind == TOKEN_POSSESSIVE || dlg_mark(reader, i + 1, '-')), "end");
}

void
dlg_date_uses(uint16_t *uses)
{
	const char *const *const lists[] = {the, openers, next, this, last, vague, parts, days, fiscal, quarters, year};

	for (size_t k = 0; k < sizeof lists / sizeof *lists; k++)
		dlg_use_words(uses, lists[k], USE_DATE);
}

bool
dlg_opens_date_phrase(const Reader *reader, uint32_t i)
{
	/* "the end", "the second" */
	if (dlg_is(reader, i, "the"))
		return dlg_is_any(reader, i + 1, parts) || is_count(reader, i + 1);
	if (dlg_is_any(reader, i, openers))
		return opens_duration(reader, i);
	return dlg_is_any(reader, i, next) || dlg_is_any(reader, i, this) || dlg_is_any(reader, i, last) ||
		dlg_is_any(reader, i, vague) || dlg_is_any(reader, i, parts) || dlg_is_any(reader, i, days) ||
		dlg_is_any(reader, i, fiscal) || dlg_is_any(reader, i, quarters) || is_end_of_year(reader, i);
}

Slice
dlg_date_phrase(const Reader *reader, uint32_t i, Slice reference, uint32_t *end)
{
	DayDate		from = {0, 0, 0};
	uint32_t	at;
	Slice		text;

	dlg_reference_date(reference, &from);
	text = duration(reader, i, from, end);
	if (text.data)
		return text;
	if ((dlg_is(reader, i, "today") || dlg_is(reader, i, "tonight")) && from.day)
	{
		*end = i + 1;
		return dlg_date_text(reader->arena, from);
	}
	if (dlg_is(reader, i, "last") && ONE_OF(reader, i + 1, "night", "evening") && from.day)
	{
		*end = i + 2;
		return dlg_date_text(reader->arena, dlg_date_move(from, UNIT_DAY, -1));
	}
	if (ONE_OF(reader, i, "yesterday", "tomorrow") && from.day)
	{
		*end = i + 1;
		return dlg_date_text(reader->arena, dlg_date_move(from, UNIT_DAY, dlg_is(reader, i, "tomorrow") ? 1 : -1));
	}
	if (is_end_of_year(reader, i) && from.year)
	{
		*end = i + 3 - dlg_is(reader, i + 1, "end");
		return dlg_date_text(reader->arena, (DayDate) {from.year, 0, 0});
	}
	text = numbered_part(reader, i, end);
	if (text.data)
		return text;
	at = dlg_date_skip_vague(reader, i);
	if (at > i)
	{
		if (dlg_is(reader, at, "year") && from.year && dlg_is(reader, at - 1, "the"))
		{
			*end = at + 1;
			return dlg_date_text(reader->arena, (DayDate) {from.year, 0, 0});
		}
		if (at < reader->ntokens && dlg_month_at(reader, at, &(uint32_t) {0}))
			return dlg_date_at(reader, at, reference, end);
	}
	text = stepped(reader, at, from, end);
	if (text.data == NULL)
		text = part_of_year(reader, at + dlg_is(reader, at, "the"), from, end);
	if (text.data == NULL)
		text = season(reader, at, end);
	if (text.data == NULL)
		text = years(reader, at, end);
	return text;
}
