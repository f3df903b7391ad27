/*
 * date.c: calendar dates of English, French, German and Spanish text to EDTF.
 *
 * Days come first or last ("26-27 September 2019", "September 26 and 27,
 * 2019"), in figures ("2019-09-26", "29.09.2022", "11/12/2024") or in the
 * characters of Chinese, Japanese and Korean.  Days that adjoin make an
 * interval, others a set (manual 2).  A day without a year takes the
 * reference's, else XXXX.  Invariant: every text returned is valid EDTF.
 */
#include "date.h"

#include <string.h>

#include "core/utf8.h"

#define DAYS_MOST 6				/* days that one date may list */

typedef enum Joiner {JOINED_NOT, JOINED_AND, JOINED_TO, JOINED_OR} Joiner;

/* A date being put together. */
typedef struct DateReading
{
	const Reader *reader;
	DayDate		days[DAYS_MOST];
	int			ndays;
	Joiner		joiner;			/* between the last two days */
	uint32_t	end;
} DateReading;

bool
dlg_reference_date(Slice edtf, DayDate *date)
{
	int			part[3] = {0, 0, 0};
	int			n = 0;

	for (uint32_t i = 0; i < edtf.len && n < 3; i++)
	{
		char		c = edtf.data[i];

		if (c == '{' || c == '[')
			continue;
		if (c == '-' && i > 0)
			n++;
		else if (c >= '0' && c <= '9')
			part[n] = part[n] * 10 + (c - '0');
		else
			break;
	}
	*date = (DayDate) {part[0], part[1] <= 12 ? part[1] : 0, part[2]};
	return part[0] > 0;
}

/* Writes a number of n digits. */
static void
put_digits(char *out, int number, int n)
{
	for (int i = n - 1; i >= 0; i--, number /= 10)
		out[i] = (char) ('0' + number % 10);
}

Slice
dlg_date_text(Arena *arena, DayDate date)
{
	Slice		text = dlg_copy(arena, "XXXX-00-00", date.month == 0 ? 4 : date.day == 0 ? 7 : 10);
	char	   *out = (char *) text.data;

	if (date.year)
		put_digits(out, date.year, 4);
	if (text.len > 4)
		put_digits(out + 5, date.month, 2);
	if (text.len > 7)
		put_digits(out + 8, date.day, 2);
	return text;
}

/* Steps over the weekday in brackets behind a day: "14 (Mon)". */
static uint32_t
after_weekday(const Reader *reader, uint32_t i)
{
	uint32_t	end;

	if (!dlg_mark(reader, i, '(') || !dlg_match(reader, i + 1, LEX_WEEKDAY, &end))
		return i;
	end += dlg_mark(reader, end, '.');
	return dlg_mark(reader, end, ')') ? end + 1 : i;
}

/* A day of the month at token i: 1-31, "26th", "1er", "first of" before a month. */
static int
day_at(const Reader *reader, uint32_t i, uint32_t *end)
{
	int			day = dlg_figures_at(reader, i);

	if (day >= 1 && day <= 31 && reader->tokens[i].end - reader->tokens[i].start <= 4)
	{
		/* "24 th April", as extraction leaves raised letters */
		*end = after_weekday(reader, i + 1 + ONE_OF(reader, i + 1, "st", "nd", "rd", "th"));
		return day;
	}
	if (dlg_is(reader, i, "1er") || dlg_is(reader, i, "1º"))
	{
		*end = i + 1;
		return 1;
	}
	day = (int) dlg_ordinal_at(reader, i, end);
	if (day > 31 || !dlg_is(reader, *end, "of") || !dlg_month_at(reader, *end + 1, &(uint32_t) {0}))
		return 0;
	return day;
}

/* Steps over "of", "de" and the dot of a German day between day and month. */
static uint32_t
skip_of(const Reader *reader, uint32_t i)
{
	if (dlg_is(reader, i, "of") || dlg_is(reader, i, "de") ||
		(dlg_mark(reader, i, '.') && !(reader->tokens[i].flags & TOKEN_SPACE)))
		return i + 1;
	return i;
}

bool
dlg_month_day(const Reader *reader, uint32_t i, int *month, int *day, uint32_t *end)
{
	uint32_t	at;

	*day = day_at(reader, i, &at);
	if (*day)
		return (*month = dlg_month_at(reader, skip_of(reader, at), end)) != 0;
	if ((*month = dlg_month_at(reader, i, &at)) == 0)
		return false;
	if ((*day = day_at(reader, at, end)) == 0)
		*end = at;
	return true;
}

/* Steps over what may stand between two days: "-", "to", "and", "or", ",". */
static Joiner
day_joiner(const Reader *reader, uint32_t i, uint32_t *end)
{
	static const char *const until[] = {"to", "through", "au", "bis", "al", "a", NULL};
	static const char *const and[] = {"and", "et", "und", "y", "e", NULL};
	static const char *const articles[] = {"el", "il", "le", "l'", "o", NULL};
	Joiner		joiner = JOINED_AND;

	/* two dashes in a row, as bad extraction leaves them, are one */
	if (dlg_mark(reader, i, '-') && dlg_mark(reader, i + 1, '-'))
		i++;
	if (dlg_mark(reader, i, '-') || dlg_mark(reader, i, '/') || dlg_is_any(reader, i, until))
		joiner = JOINED_TO;
	else if (dlg_is(reader, i, "or"))
		joiner = JOINED_OR;
	else if (dlg_mark(reader, i, ',') && dlg_is(reader, i + 1, "and"))
		i++;
	else if (!dlg_is_any(reader, i, and) && !dlg_mark(reader, i, ',') && !dlg_mark(reader, i, '&'))
		joiner = JOINED_NOT;
	*end = i + 1;
	/* "el 8 y el 9 de enero" */
	if (joiner == JOINED_AND && dlg_is_any(reader, *end, articles))
		++*end;
	return joiner;
}

static void
push_day(DateReading *reading, int year, int month, int day)
{
	if (reading->ndays < DAYS_MOST)
		reading->days[reading->ndays++] = (DayDate) {year, month, day};
}

/* Gives every day that has none the year or month told after it. */
static void
spread(DateReading *reading, int year, int month)
{
	for (int i = 0; i < reading->ndays; i++)
	{
		if (reading->days[i].year == 0)
			reading->days[i].year = year;
		if (reading->days[i].month == 0)
			reading->days[i].month = month;
	}
}

/* "September 26-27, 2019", "October 31-November 1, 2023", "September 2019", "September". */
static bool
month_first(DateReading *reading, uint32_t i)
{
	const Reader *reader = reading->reader;
	uint32_t	end;
	uint32_t	next;
	int			month = dlg_month_at(reader, i, &end);
	int			day;
	int			year;
	Joiner		joiner;

	if (month == 0)
		return false;
	day = dlg_year_at(reader, end, &next) ? 0 : day_at(reader, end, &next);
	if (day == 0)
	{
		next = end + (dlg_is(reader, end, "of") || dlg_is(reader, end, "de"));
		year = dlg_year_at(reader, next, &next);
		push_day(reading, year, month, 0);
		reading->end = year ? next : end;
		return true;
	}
	push_day(reading, 0, month, day);
	while (end = next, (joiner = day_joiner(reader, end, &next)) != JOINED_NOT)
	{
		uint32_t	after;
		int			other = dlg_month_at(reader, next, &after);

		if (dlg_year_at(reader, next, &after) || (day = day_at(reader, other ? after : next, &after)) == 0)
			break;
		month = other ? other : month;
		/* "May 9, 10 June": the day belongs to what follows */
		if (!other && dlg_month_at(reader, after, &(uint32_t) {0}))
			break;
		push_day(reading, 0, month, day);
		reading->joiner = joiner;
		next = after;
	}
	reading->end = end;
	if ((year = dlg_year_at(reader, end, &next)) != 0)
		reading->end = next;
	spread(reading, year, month);
	return true;
}

/* "26-27 September 2019", "31 October-1 November 2023", "12 and 13 October 2021". */
static bool
day_first(DateReading *reading, uint32_t i)
{
	const Reader *reader = reading->reader;
	uint32_t	end;
	int			day;
	int			pending = 0;
	Joiner		joiner;

	while ((day = day_at(reader, i, &end)) != 0 && reading->ndays < DAYS_MOST)
	{
		uint32_t	next = skip_of(reader, end);
		int			month = dlg_month_at(reader, next, &next);

		push_day(reading, 0, month, day);
		if (month)
		{
			uint32_t	after = next + (dlg_is(reader, next, "de") || dlg_is(reader, next, "del"));
			int			year = dlg_year_at(reader, after, &after);

			for (; pending < reading->ndays; pending++)
			{
				reading->days[pending].month = reading->days[pending].month ? reading->days[pending].month : month;
				reading->days[pending].year = year;
			}
			reading->end = end = year ? after : next;
			if (year)
				spread(reading, year, month);
		}
		else
			end = next;
		if ((joiner = day_joiner(reader, end, &i)) == JOINED_NOT || !day_at(reader, i, &(uint32_t) {0}))
			break;
		reading->joiner = joiner;
	}
	/* days after the last month belong to something else */
	reading->ndays = pending;
	return pending > 0;
}

/*
 * Three numbers written in one token ("29.09.2022") or joined by the same mark;
 * false where they are not there.
 */
static bool
three_numbers(const Reader *reader, uint32_t i, int n[3], uint32_t *end)
{
	const Token *token = &reader->tokens[i];
	Slice		text = dlg_slice(reader->text, (Span) {token->start, token->end});
	uint16_t	mark = reader->tokens[i + 1].mark;
	int			k = 0;

	if ((n[0] = dlg_figures_at(reader, i)) >= 0)
	{
		if ((mark != '-' && mark != '/') || !dlg_mark(reader, i + 3, mark) || i + 4 >= reader->ntokens ||
			(reader->tokens[i + 1].flags | reader->tokens[i + 2].flags) & TOKEN_SPACE)
			return false;
		n[1] = dlg_figures_at(reader, i + 2);
		n[2] = dlg_figures_at(reader, i + 4);
		*end = i + 5;
		return true;
	}
	if (text.len < 8 || text.len > 10)
		return false;
	n[0] = n[1] = n[2] = 0;
	for (uint32_t c = 0; c < text.len; c++)
	{
		if (text.data[c] >= '0' && text.data[c] <= '9')
			n[k] = n[k] * 10 + (text.data[c] - '0');
		else if (text.data[c] != '.' || ++k > 2)
			return false;
		if (n[k] > 9999)
			return false;
	}
	*end = i + 1;
	return k == 2;
}

static void
swap(int *a, int *b)
{
	int			kept = *a;

	*a = *b;
	*b = kept;
}

static int64_t
number_of_day(DayDate date)
{
	return dlg_day_number(date.year, date.month, date.day ? date.day : 15);
}

/* How many days lie between two dates that tell at least their months. */
static int64_t
distance(DayDate a, DayDate b)
{
	int64_t		days = number_of_day(a) - number_of_day(b);

	return days < 0 ? -days : days;
}

#define FIGURE_TOKENS 4000		/* how far a page is searched for dates in figures */

int
dlg_figures_order(const Reader *reader)
{
	const char *end = reader->text + reader->len;
	int			order = 0;
	uint32_t	slash;

	for (const char *p = reader->text; p < end && (p = memchr(p, '/', (size_t) (end - p))) != NULL;
		 p = reader->text + reader->tokens[slash].end)
	{
		int			n[3];

		slash = dlg_token_at(reader, (uint32_t) (p - reader->text));
		if (slash + 3 >= reader->ntokens || slash > FIGURE_TOKENS)
			break;
		if (slash > 0 && dlg_mark(reader, slash, '/') && three_numbers(reader, slash - 1, n, &(uint32_t) {0}) &&
			n[2] > 31)
			order += (n[0] > 12) - (n[1] > 12);
	}
	return order;
}

/*
 * "11/12/2024": does the month lead where either number could be it?  So the
 * page's other dates tell, else the order whose day is nearer to the
 * reference, else the language; English as in the United States.
 */
static bool
month_leads(const Reader *reader, const int n[3], DayDate reference)
{
	Slice		language = reader->statement ? reader->statement->language : NO_SLICE;

	if (reader->figures_order != 0)
		return reader->figures_order < 0;
	if (reference.month && n[0] != n[1])
		return distance((DayDate) {n[2], n[0], n[1]}, reference) <=
			distance((DayDate) {n[2], n[1], n[0]}, reference);
	return language.data == NULL || dlg_slice_is(language, "en");
}

/* "2019-09-26", "2026/1/29", "29.09.2022", "11/12/2024"; between dots the day leads. */
static bool
in_figures(DateReading *reading, uint32_t i, DayDate reference)
{
	const Reader *reader = reading->reader;
	bool		dotted;
	int			n[3];

	if (reader->tokens[i].kind != TOKEN_NUMBER || !three_numbers(reader, i, n, &reading->end))
		return false;
	dotted = reading->end == i + 1;
	if (n[0] < 1 || n[1] < 1 || n[2] < 1)
		return false;
	if (n[0] > 31)
		swap(&n[0], &n[2]);
	else if (n[1] > 12 || (n[0] <= 12 && !dotted && n[2] > 31 && month_leads(reader, n, reference)))
		swap(&n[0], &n[1]);
	if (n[2] < 1500 || n[2] > 2199 || n[1] < 1 || n[1] > 12 || n[0] < 1)
		return false;
	push_day(reading, n[2], n[1], n[0]);
	return true;
}

/* The days of a Chinese, Japanese or Korean date. */
static bool
east_asian(DateReading *reading, uint32_t i)
{
	DayDate		days[2];
	int			n = dlg_asian_days(reading->reader, i, days, &reading->end);

	for (int k = 0; k < n; k++)
		push_day(reading, days[k].year, days[k].month, days[k].day);
	reading->joiner = JOINED_TO;
	return n > 0;
}

/* Is every day one of the calendar, and does each follow the one before? */
static bool
is_sound(const DateReading *reading)
{
	int64_t		before = INT64_MIN;

	for (int i = 0; i < reading->ndays; i++)
	{
		const DayDate *d = &reading->days[i];
		int			year = d->year ? d->year : 2000;
		int64_t		number = dlg_day_number(year, d->month ? d->month : 1, d->day ? d->day : 1);

		if (d->day > dlg_days_in_month(year, d->month ? d->month : 1) || number <= before)
			return false;
		before = number;
	}
	return true;
}

/* The days as EDTF: one, an interval where they adjoin or are told as a range, else a set. */
static Slice
compose(const DateReading *reading)
{
	Arena	   *arena = reading->reader->arena;
	const DayDate *d = reading->days;
	int			n = reading->ndays;
	bool		adjoin = n > 1;
	Slice		text;

	if (n == 1)
		return dlg_date_text(arena, d[0]);
	for (int i = 1; i < n && adjoin; i++)
		adjoin = number_of_day(d[i]) == number_of_day(d[i - 1]) + 1;
	if ((adjoin && reading->joiner != JOINED_OR) || (n == 2 && reading->joiner == JOINED_TO))
	{
		Slice		first = dlg_date_text(arena, d[0]);
		Slice		last = dlg_date_text(arena, d[n - 1]);

		return dlg_format(arena, "%.*s/%.*s", (int) first.len, first.data, (int) last.len, last.data);
	}
	text = reading->joiner == JOINED_OR ? SLICE("[") : SLICE("{");
	for (int i = 0; i < n; i++)
	{
		Slice		day = dlg_date_text(arena, d[i]);

		text = dlg_format(arena, "%.*s%.*s%s", (int) text.len, text.data, (int) day.len, day.data,
						  i + 1 < n ? "," : reading->joiner == JOINED_OR ? "]" : "}");
	}
	return text;
}

#define ACROSS_DAYS 120			/* from a date to one of the year before or after */

/*
 * The year of a date that tells none: the reference's, unless only the turn of
 * the year lies between it and the date: a December told of in January.
 */
static int
year_near(DayDate date, DayDate reference)
{
	int			best = reference.year;

	if (reference.year == 0 || reference.month == 0 || date.month == 0)
		return reference.year;
	for (int step = -1; step <= 1; step += 2)
	{
		date.year = reference.year + step;
		if (distance(date, reference) < ACROSS_DAYS)
			best = date.year;
	}
	date.year = reference.year;
	return distance(date, reference) < ACROSS_DAYS ? reference.year : best;
}

/*
 * The year that words around a date tell in place of a number, 0 where none do: "in March last year", "last
 * year on 19 March", "last August".  *end steps over the words after it.
 */
static int
year_beside(const Reader *reader, uint32_t first, uint32_t *end, DayDate date, DayDate reference)
{
	uint32_t	after = *end + dlg_mark(reader, *end, ',');
	int			step;

	if (reference.year == 0)
		return 0;
	after += ONE_OF(reader, after, "of", "in");
	after += dlg_is(reader, after, "the");
	if (dlg_date_step(reader, after, &step) && dlg_is(reader, after + 1, "year"))
	{
		*end = after + 2;
		return reference.year + step;
	}
	if (first >= 3 && ONE_OF(reader, first - 1, "on", "in") && dlg_is(reader, first - 2, "year") &&
		dlg_date_step(reader, first - 3, &step))
		return reference.year + step;
	/* the last or the next month of that name */
	if (first >= 1 && reference.month && date.month && date.day == 0 &&
		dlg_date_step(reader, first - 1, &step) && step)
		return reference.year + (step < 0 ? -(date.month >= reference.month) : date.month <= reference.month);
	return 0;
}

/* May a bare month at token i be meant as a time ("in October", "last May")? */
static bool
month_alone(const Reader *reader, uint32_t i)
{
	static const char *const before[] = {
		"in", "of", "since", "until", "by", "last", "next", "this", "early", "late", "later", "mid", "about",
	"around", "circa", "during", "from", "to", "through", "between", "en", "im", "and", NULL};
	static const char *const set[] = {"scheduled", "planned", "set", "slated", "due", NULL};

	/* "mid-March" */
	i -= i > 1 && dlg_mark(reader, i - 1, '-');
	return i > 0 && (dlg_is_any(reader, i - 1, before) ||
					 (i > 1 && dlg_is(reader, i - 1, "for") && dlg_is_any(reader, i - 2, set)));
}

Slice
dlg_date_here(const Reader *reader, uint32_t i, Slice reference, uint32_t *end)
{
	DateReading reading;
	DayDate		nearest = {0, 0, 0};
	uint32_t	first = i;
	bool		bare_month;

	/* a day, month or year begins with a word of its own; any other can only open a phrase */
	if (!dlg_is_date_word(reader, i))
		return dlg_opens_date_phrase(reader, i) ? dlg_date_phrase(reader, i, reference, end) : NO_SLICE;
	reading = (DateReading) {.reader = reader};
	dlg_reference_date(reference, &nearest);
	if (dlg_match(reader, i, LEX_WEEKDAY, &first))
		first += dlg_mark(reader, first, ',') || dlg_mark(reader, first, '.');
	if (dlg_is(reader, first, "the") && first > i)
		first++;
	if (!east_asian(&reading, first) && !in_figures(&reading, first, nearest) &&
		!day_first(&reading, first) && !month_first(&reading, first))
		return dlg_date_phrase(reader, i, reference, end);
	bare_month = reading.ndays == 1 && reading.days[0].year == 0 && reading.days[0].day == 0;
	if (!is_sound(&reading) || (bare_month && !month_alone(reader, first)))
		return NO_SLICE;
	if (reading.days[0].year == 0)
	{
		int			year = year_beside(reader, i, &reading.end, reading.days[0], nearest);

		spread(&reading, year ? year : year_near(reading.days[0], nearest), 0);
	}
	if (!is_sound(&reading))
		return NO_SLICE;
	/* "between 3 and 5 May" */
	if ((reading.days[0].year == 0 && reading.ndays > 1) ||
		(reading.ndays == 2 && reading.joiner == JOINED_AND && i > 0 && dlg_is(reader, i - 1, "between")))
		reading.joiner = JOINED_TO;
	*end = reading.end;
	return compose(&reading);
}

Slice
dlg_date_ahead_here(const Reader *reader, uint32_t i, Slice reference, uint32_t *end)
{
	Slice		date = dlg_date_at(reader, i, reference, end);
	Slice		untold = date.data ? dlg_date_at(reader, i, NO_SLICE, &(uint32_t) {0}) : NO_SLICE;
	DayDate		from;
	DayDate		day;
	Slice		told;

	if (untold.len < 7 || memcmp(untold.data, "XXXX", 4) != 0 || !dlg_reference_date(reference, &from))
		return date;
	told = dlg_format(reader->arena, "%04d%.*s", from.year, (int) untold.len - 4, untold.data + 4);
	dlg_reference_date(told, &day);
	if (from.month && (day.month < from.month || (day.month == from.month && day.day && day.day < from.day)))
		from.year++;
	if (day.day > dlg_days_in_month(from.year, day.month))
		return NO_SLICE;
	for (uint32_t k = 0; k + 4 <= untold.len; k++)
		if (memcmp(untold.data + k, "XXXX", 4) == 0)
			untold = dlg_format(reader->arena, "%.*s%04d%.*s", (int) k, untold.data, from.year,
								(int) (untold.len - k - 4), untold.data + k + 4);
	return untold;
}
