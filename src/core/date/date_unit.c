/*
 * date_unit.c: one date of a whole phrase, in the forms that prose has no need
 * of: eras, centuries, quarters, weeks, counts back from now.
 *
 * Everything else is dlg_date_at's.  A form counts only where it ends with the
 * phrase; each is tried once, from its first token.
 */
#include "date.h"

#include <string.h>

typedef Slice (*DateForm) (const DatePhrase *phrase, uint32_t i, uint32_t end);

static Slice
year_text(const DatePhrase *phrase, int year)
{
	return dlg_format(phrase->reader->arena, year < 0 ? "-%04d" : "%04d", year < 0 ? -year : year);
}

static Slice
day_text(const DatePhrase *phrase, int64_t number)
{
	int64_t		year;
	DayDate		date;

	dlg_day_parts(number, &year, &date.month, &date.day);
	date.year = (int) year;
	return year >= 1 && year <= 9999 ? dlg_date_text(phrase->reader->arena, date) : NO_SLICE;
}

/* The plain number of at most four digits at token i, -1 where none. */
static int
figures(const DatePhrase *phrase, uint32_t i)
{
	const Reader *reader = phrase->reader;
	const Token *token = &reader->tokens[i];
	int			n = 0;

	if (i >= reader->ntokens || token->kind != TOKEN_NUMBER || token->flags & TOKEN_ORDINAL ||
		token->end - token->start > 4)
		return -1;
	for (uint32_t k = token->start; k < token->end; k++)
	{
		if (reader->text[k] < '0' || reader->text[k] > '9')
			return -1;
		n = n * 10 + (reader->text[k] - '0');
	}
	return n;
}

static uint32_t
width(const DatePhrase *phrase, uint32_t i)
{
	return phrase->reader->tokens[i].end - phrase->reader->tokens[i].start;
}

/* -1 for BC, +1 for AD and their like at token i, 0 for no era. */
static int
era_at(const Reader *reader, uint32_t i)
{
	static const char *const before[] = {"bc", "b.c.", "bce", "b.c.e.", NULL};
	static const char *const after[] = {"ad", "a.d.", "ce", "c.e.", NULL};

	return dlg_is_any(reader, i, before) ? -1 : dlg_is_any(reader, i, after);
}

/* "44 BC" (1 BC is year 0), "AD 79", "500-400 BC", "1066". */
static Slice
era_year(const DatePhrase *phrase, uint32_t i, uint32_t end)
{
	const Reader *reader = phrase->reader;
	int			era = era_at(reader, i);
	int			leading = era;
	int			n[2] = {0, -1};
	Slice		text;

	i += era == 1;
	n[0] = era < 0 ? -1 : figures(phrase, i);
	if (n[0] < 1)
		return NO_SLICE;
	if (++i < end && dlg_mark(reader, i, '-') && (n[1] = figures(phrase, i + 1)) > 0)
		i += 2;
	if (era == 0 && i < end && (era = era_at(reader, i)) != 0)
		i++;
	if (i != end || (era == 0 && (n[1] >= 0 || n[0] < 1000 || n[0] > 2999 || width(phrase, i - 1) != 4)) ||
		(leading && n[1] >= 0))
		return NO_SLICE;
	text = year_text(phrase, era < 0 ? 1 - n[0] : n[0]);
	if (n[1] > 0)
	{
		Slice		to = year_text(phrase, era < 0 ? 1 - n[1] : n[1]);

		text = dlg_format(reader->arena, "%.*s/%.*s", (int) text.len, text.data, (int) to.len, to.data);
	}
	return text;
}

/* "19th century" (1800 to 1899), "5th century BC", "17th-18th centuries", "second half of the 19th century". */
static Slice
century(const DatePhrase *phrase, uint32_t i, uint32_t end)
{
	const Reader *reader = phrase->reader;
	uint32_t	part = 0;
	uint32_t	parts = 0;
	uint32_t	n = dlg_ordinal_at(reader, i, &i);
	uint32_t	to = 0;
	bool		before;

	if (n && (dlg_is(reader, i, "half") || dlg_is(reader, i, "quarter")) && dlg_is(reader, i + 1, "of"))
	{
		part = n;
		parts = dlg_is(reader, i, "half") ? 2 : 4;
		i += 2 + dlg_is(reader, i + 2, "the");
		n = dlg_ordinal_at(reader, i, &i);
	}
	if (n && parts == 0 && (dlg_mark(reader, i, '-') || dlg_is(reader, i, "to") || dlg_is(reader, i, "and")))
	{
		uint32_t	at = i + 1 + dlg_is(reader, i + 1, "the");

		to = dlg_ordinal_at(reader, at, &at);
		i = to ? at : i;
	}
	i += dlg_mark(reader, i, '-');
	if (n < 1 || n > 99 || to > 99 || part > parts ||
		!(dlg_is(reader, i, "century") || dlg_is(reader, i, "centuries")))
		return NO_SLICE;
	before = era_at(reader, ++i) < 0;
	i += era_at(reader, i) != 0;
	if (i != end || (before && (parts || to)))
		return NO_SLICE;
	if (to)
		return dlg_format(reader->arena, "%02uXX/%02uXX", n - 1, to - 1);
	if (parts)
		return dlg_format(reader->arena, "%04u/%04u", (n - 1) * 100 + (part - 1) * (100 / parts),
						  (n - 1) * 100 + part * (100 / parts) - 1);
	return dlg_format(reader->arena, before ? "-%02uXX" : "%02uXX", n - 1);
}

/* "1990s", "1990's"; "1800s" is a century, "2000s" the decade. */
static Slice
decade(const DatePhrase *phrase, uint32_t i, uint32_t end)
{
	const Reader *reader = phrase->reader;
	const char *text = reader->text + reader->tokens[i].start;
	bool		possessive = reader->tokens[i + 1].kind == TOKEN_POSSESSIVE;

	if (i + 1 + possessive != end || width(phrase, i) != (possessive ? 4 : 5) ||
		(!possessive && text[4] != 's'))
		return NO_SLICE;
	for (int k = 0; k < 4; k++)
		if (text[k] < '0' || text[k] > '9')
			return NO_SLICE;
	if ((text[0] != '1' && text[0] != '2') || text[3] != '0')
		return NO_SLICE;
	return text[2] == '0' && text[0] == '1' ? dlg_format(reader->arena, "%.2sXX", text)
		: dlg_format(reader->arena, "%.3sX", text);
}

/*
 * "1914-18", "2021/22", "fiscal year 2023/24", "5/2020": after a year and a
 * dash a number up to 12 is a month, as in ISO 8601; after a slash only where
 * it is not the next year's.
 */
static Slice
two_figures(const DatePhrase *phrase, uint32_t i, uint32_t end)
{
	const Reader *reader = phrase->reader;
	int			n = figures(phrase, i);
	int			second = i + 2 < reader->ntokens ? figures(phrase, i + 2) : -1;
	bool		slash = dlg_mark(reader, i + 1, '/');
	bool		next;

	if (i + 3 != end || n < 0 || second < 0 || (!slash && !dlg_mark(reader, i + 1, '-')))
		return NO_SLICE;
	if (slash && n >= 1 && n <= 12 && width(phrase, i + 2) == 4 && second >= 1000)
		return dlg_format(reader->arena, "%04d-%02d", second, n);
	if (n < 1000 || width(phrase, i + 2) != 2)
		return NO_SLICE;
	next = second == (n + 1) % 100;
	if (second >= 1 && second <= 12 && !(slash && next))
		return dlg_format(reader->arena, "%04d-%02d", n, second);
	if (second <= n % 100 && !next)
		return NO_SLICE;
	return dlg_format(reader->arena, "%04d/%04d", n, n - n % 100 + second + (second < n % 100 ? 100 : 0));
}

/* The EDTF number of a quarter ("Q3") or half ("H1") at token i, 0 where none. */
static int
part_at(const Reader *reader, uint32_t i)
{
	const Token *token = &reader->tokens[i];
	const char *text = reader->text + token->start;
	char		digit;

	if (i >= reader->ntokens || token->kind != TOKEN_WORD || token->end - token->start != 2)
		return 0;
	digit = text[1];
	if ((text[0] | 32) == 'q' && digit >= '1' && digit <= '4')
		return 33 + digit - '1';
	return (text[0] | 32) == 'h' && (digit == '1' || digit == '2') ? 40 + digit - '1' : 0;
}

/* "Q3 2024", "Q3 of 2024", "2024 Q3", "third quarter 2024". */
static Slice
quarter(const DatePhrase *phrase, uint32_t i, uint32_t end)
{
	const Reader *reader = phrase->reader;
	int			part = part_at(reader, i);
	uint32_t	n;
	int			year;

	if (part == 0 && (year = figures(phrase, i)) >= 1000 && (part = part_at(reader, i + 1)) != 0 &&
		i + 2 == end)
		return dlg_format(reader->arena, "%04d-%02d", year, part);
	if (part)
		i++;
	else if ((n = dlg_ordinal_at(reader, i, &i)) >= 1 && n <= 4 && dlg_is(reader, i, "quarter"))
	{
		part = 32 + (int) n;
		i++;
	}
	i += dlg_is(reader, i, "of");
	i += dlg_mark(reader, i, ',') || dlg_mark(reader, i, '/');
	if (part == 0 || i + 1 != end || (year = figures(phrase, i)) < 1000)
		return NO_SLICE;
	return dlg_format(reader->arena, "%04d-%02d", year, part);
}

/* "winter 2021/22": the year in which it begins. */
static Slice
winter(const DatePhrase *phrase, uint32_t i, uint32_t end)
{
	const Reader *reader = phrase->reader;
	const LexEntry *season = dlg_match(reader, i, LEX_SEASON, &i);
	int			year;
	int			next;

	if (season == NULL)
		return NO_SLICE;
	i += dlg_is(reader, i, "of");
	year = figures(phrase, i);
	if (i + 3 != end || year < 1000 || (!dlg_mark(reader, i + 1, '/') && !dlg_mark(reader, i + 1, '-')))
		return NO_SLICE;
	next = figures(phrase, i + 2);
	if (next != year + 1 && (next != (year + 1) % 100 || width(phrase, i + 2) != 2))
		return NO_SLICE;
	return dlg_format(reader->arena, "%04d-%02d", year, season->value);
}

/* The year of "FY23", "FY2023" in one word, 0 for any other. */
static int
fiscal_word(const DatePhrase *phrase, uint32_t i)
{
	const char *text = phrase->reader->text + phrase->reader->tokens[i].start;
	uint32_t	n = width(phrase, i);
	int			year = 0;

	if ((n != 4 && n != 6) || (text[0] | 32) != 'f' || (text[1] | 32) != 'y')
		return 0;
	for (uint32_t k = 2; k < n; k++)
	{
		if (text[k] < '0' || text[k] > '9')
			return 0;
		year = year * 10 + (text[k] - '0');
	}
	return n == 4 ? 2000 + year : year;
}

/* "fiscal year 2023", "FY2023/24", "academic year 2023-24", "the year 2020": as calendar years (manual 6). */
static Slice
named_year(const DatePhrase *phrase, uint32_t i, uint32_t end)
{
	static const char *const kinds[] = {"fiscal", "financial", "budget", "calendar", "academic", "school", NULL};
	const Reader *reader = phrase->reader;
	uint32_t	at = i + dlg_is_any(reader, i, kinds);
	int			year = fiscal_word(phrase, i);
	int			next;

	if (year)
		at = i;
	else if (dlg_is(reader, at, "year") || (at == i && dlg_is(reader, i, "fy")))
		year = figures(phrase, ++at);
	if (year < 1000 || at >= end)
		return NO_SLICE;
	if (at + 1 == end)
		return year_text(phrase, year);
	next = at + 3 == end ? figures(phrase, at + 2) : -1;
	if ((!dlg_mark(reader, at + 1, '/') && !dlg_mark(reader, at + 1, '-')) ||
		(next != year + 1 && (next != (year + 1) % 100 || width(phrase, at + 2) != 2)))
		return NO_SLICE;
	return dlg_format(reader->arena, "%04d/%04d", year, year + 1);
}

/* Monday to Sunday around a day. */
static Slice
week_of(const DatePhrase *phrase, int64_t day)
{
	/* 2000-01-01, day 0, was a Saturday */
	int64_t		monday = day - ((day + 5) % 7 + 7) % 7;
	Slice		first = day_text(phrase, monday);
	Slice		last = day_text(phrase, monday + 6);

	if (first.data == NULL || last.data == NULL)
		return NO_SLICE;
	return dlg_format(phrase->reader->arena, "%.*s/%.*s", (int) first.len, first.data, (int) last.len, last.data);
}

/* "last week", "next Friday", "this Monday" (of the same week), "tomorrow", "the week of 5 May 2020". */
static Slice
near_day(const DatePhrase *phrase, uint32_t i, uint32_t end)
{
	const Reader *reader = phrase->reader;
	const LexEntry *weekday;
	DayDate		from = phrase->from;
	int64_t		today;
	int64_t		back;
	int			step;

	if (dlg_is(reader, i, "week") && dlg_is(reader, i + 1, "of") && i + 2 < end)
	{
		Slice		day = dlg_date_unit(phrase, i + 2, end);

		return day.data && dlg_reference_date(day, &from) && from.day && day.len == 10
			? week_of(phrase, dlg_day_number(from.year, from.month, from.day)) : NO_SLICE;
	}
	if (from.day == 0)
		return NO_SLICE;
	today = dlg_day_number(from.year, from.month, from.day);
	if (dlg_is(reader, i, "tomorrow") && i + 1 == end)
		return day_text(phrase, today + 1);
	if (!dlg_date_step(reader, i, &step))
		return NO_SLICE;
	if (dlg_is(reader, i + 1, "week") && i + 2 == end)
		return week_of(phrase, today + 7 * step);
	weekday = dlg_match(reader, i + 1, LEX_WEEKDAY, &i);
	if (weekday == NULL || i != end)
		return NO_SLICE;
	/* days since the last such weekday, 0 for today */
	back = (((today + 5) % 7 + 7) % 7 + 1 - weekday->value + 7) % 7;
	if (step == 0)
		return day_text(phrase, today - ((today + 5) % 7 + 7) % 7 + weekday->value - 1);
	return day_text(phrase, step < 0 ? today - (back ? back : 7) : today + 7 - back);
}

/* "three years ago", "in two months", "two weeks ago" (about that day). */
static Slice
counted(const DatePhrase *phrase, uint32_t i, uint32_t end)
{
	const Reader *reader = phrase->reader;
	bool		ahead = dlg_is(reader, i, "in");
	DayDate		date = phrase->from;
	DateUnit	unit;
	bool		plural;
	int			n;

	i += ahead;
	n = dlg_is(reader, i, "a") || dlg_is(reader, i, "an") ? 1 : dlg_number_at(reader, i, &(uint32_t) {0});
	if (n == 1 && figures(phrase, i) < 0 && !dlg_is(reader, i, "one"))
		i++;
	else if (n == 0 || !dlg_number_at(reader, i, &i))
		return NO_SLICE;
	unit = dlg_date_unit_word(reader, i, &plural);
	if (unit == UNIT_NONE || n > COUNT_MOST || date.year == 0 || i + 2 - ahead != end ||
		(!ahead && !dlg_is(reader, i + 1, "ago")) ||
		(unit < UNIT_MONTH && date.day == 0) || (unit < UNIT_YEAR && date.month == 0))
		return NO_SLICE;
	date = dlg_date_move(date, unit, ahead ? n : -n);
	if (date.year == 0)
		return NO_SLICE;
	if (unit >= UNIT_MONTH)
		date.day = 0;
	if (unit >= UNIT_YEAR)
		date.month = 0;
	if (unit == UNIT_WEEK)
		return dlg_format(reader->arena, "%04d-%02d-%02d~", date.year, date.month, date.day);
	return dlg_date_text(reader->arena, date);
}

/* "the next two years", "over the past decade", "the last six months": from now, or up to now. */
static Slice
span_from_now(const DatePhrase *phrase, uint32_t i, uint32_t end)
{
	static const char *const openers[] = {"over", "within", "in", "during", "for", "through", NULL};
	const Reader *reader = phrase->reader;
	DateUnit	unit;
	DayDate		other;
	bool		plural;
	bool		opened = dlg_is_any(reader, i, openers);
	bool		over = opened && !dlg_is(reader, i, "in") && !dlg_is(reader, i, "during");
	int			step;
	int			n;
	Slice		a;
	Slice		b;

	i += opened;
	i += dlg_is(reader, i, "the");
	if (!dlg_date_step(reader, i, &step) || step == 0 || phrase->from.year == 0)
		return NO_SLICE;
	n = dlg_number_at(reader, ++i, &i);
	unit = dlg_date_unit_word(reader, i, &plural);
	if (unit == UNIT_NONE || i + 1 != end || plural != (n > 1) || (n == 0 && !over && unit != UNIT_DECADE) ||
		n > COUNT_MOST)
		return NO_SLICE;
	other = dlg_date_move(phrase->from, unit, step * (n ? n : 1));
	if (other.year == 0)
		return NO_SLICE;
	a = dlg_date_text(reader->arena, step > 0 ? phrase->from : other);
	b = dlg_date_text(reader->arena, step > 0 ? other : phrase->from);
	return dlg_format(reader->arena, "%.*s/%.*s", (int) a.len, a.data, (int) b.len, b.data);
}

/* A month, with a day or without, a season or a quarter, and no year: in the reference's year. */
static Slice
without_year(const DatePhrase *phrase, uint32_t i, uint32_t end)
{
	static const char *const words[] = {"may", "march", NULL};
	DayDate		date;

	/* these two say nothing alone */
	if ((i + 1 == end && dlg_is_any(phrase->reader, i, words)) || !dlg_date_yearless(phrase, i, end, &date) ||
		(date.month > 12 && phrase->from.year == 0))
		return NO_SLICE;
	date.year = phrase->from.year;
	return dlg_date_text(phrase->reader->arena, date);
}

/* Steps over words that leave the date as it is: "early", "the end of", "the first week of", "the month of". */
static uint32_t
skip_part(const Reader *reader, uint32_t i, uint32_t end)
{
	static const char *const parts[] = {"week", "weeks", "days", "day", "half", "part", NULL};
	uint32_t	at = i + dlg_is(reader, i, "the");
	uint32_t	after;

	if (dlg_is(reader, at, "earlier"))
		at++;
	else if ((dlg_is(reader, at, "end") || dlg_is(reader, at, "start")) && !dlg_is(reader, at + 1, "of"))
		at += 1 + dlg_mark(reader, at + 1, '-');
	else if (dlg_is(reader, at, "year") && dlg_mark(reader, at + 1, '-') && dlg_is(reader, at + 2, "end"))
		at += 3;
	else
		at = dlg_date_skip_vague(reader, dlg_date_skip_vague(reader, i) > i ? i : at);
	at += dlg_is(reader, at, "the");
	if ((dlg_is(reader, at, "last") || dlg_is(reader, at, "final")) && dlg_is_any(reader, at + 1, parts) &&
		dlg_is(reader, at + 2, "of"))
		at += 3;
	else if (dlg_ordinal_at(reader, at, &after) && dlg_is_any(reader, after, parts) &&
			 dlg_is(reader, after + 1, "of") && dlg_month_at(reader, after + 2, &(uint32_t) {0}))
		at = after + 2;
	if (dlg_is(reader, at, "month") && dlg_is(reader, at + 1, "of"))
		at += 2;
	return at < end ? at : i;
}

bool
dlg_date_yearless(const DatePhrase *phrase, uint32_t i, uint32_t end, DayDate *date)
{
	const Reader *reader = phrase->reader;
	const LexEntry *season;
	uint32_t	after;

	*date = (DayDate) {0, 0, 0};
	i = skip_part(reader, i, end);
	if ((date->month = part_at(reader, i)) != 0)
		return i + 1 == end;
	if ((season = dlg_match(reader, i, LEX_SEASON, &after)) != NULL && after == end)
	{
		date->month = season->value;
		return true;
	}
	return dlg_month_day(reader, i, &date->month, &date->day, &after) && after == end;
}

Slice
dlg_date_unit(const DatePhrase *phrase, uint32_t first, uint32_t end)
{
	/* what dlg_date_at would read otherwise comes before it */
	static const DateForm own[] = {decade, two_figures, winter, near_day, NULL};
	static const DateForm others[] = {
	century, era_year, quarter, named_year, counted, span_from_now, without_year, NULL};
	const Reader *reader = phrase->reader;
	uint32_t	at = skip_part(reader, first, end);
	Slice		edtf = NO_SLICE;
	uint32_t	after = first;

	for (int k = 0; own[k] && edtf.data == NULL; k++)
		edtf = own[k] (phrase, at, end);
	if (edtf.data)
		return edtf;
	edtf = dlg_date_at(reader, first, phrase->reference, &after);
	if (edtf.data == NULL || after != end)
		edtf = dlg_date_at(reader, at, phrase->reference, &after);
	if (edtf.data && after == end)
		return edtf;
	edtf = NO_SLICE;
	for (int k = 0; others[k] && edtf.data == NULL; k++)
		edtf = others[k] (phrase, at, end);
	for (int k = 0; others[k] && edtf.data == NULL && at != first; k++)
		edtf = others[k] (phrase, first, end);
	return edtf;
}
