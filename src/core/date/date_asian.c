/*
 * date_asian.c: dates of Chinese, Japanese and Korean text.
 *
 *   2023年12月7日, 2014년 8월 26일, 令和6年1月19日, 二〇二四年一月十九日, 2024. 1. 19.
 *   1月18日至19日, 1月18日(木)から19日, 1월 18일부터 19일까지, 1月18-19日
 *
 * Each character of these scripts is a token of its own, so a date is a run of
 * numbers and unit characters.  Figures may be full width.
 */
#include "date.h"

#include <string.h>

/* Is token i one of the characters of this text? */
static bool
is_character(const Reader *reader, uint32_t i, const char *characters)
{
	const Token *token = &reader->tokens[i];
	uint32_t	n = i < reader->ntokens ? token->end - token->start : 0;

	if (n < 2 || n > 4)
		return false;
	for (const char *c = characters; *c; c += n)
		if (strlen(c) < n || memcmp(reader->text + token->start, c, n) == 0)
			return strlen(c) >= n;
	return false;
}

/* Does the text of two characters stand at tokens i and i + 1? */
static bool
is_pair(const Reader *reader, uint32_t i, const char *pair)
{
	size_t		n = strlen(pair);

	return i + 1 < reader->ntokens && reader->tokens[i].start + n <= reader->len &&
		reader->tokens[i + 1].end == reader->tokens[i].start + n &&
		memcmp(reader->text + reader->tokens[i].start, pair, n) == 0;
}

/* The value of a Chinese numeral at token i: 0 to 9, 10 for ten, -1 for none. */
static int
numeral(const Reader *reader, uint32_t i)
{
	static const char *const values[] = {"〇零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

	for (int k = 0; k <= 10; k++)
		if (is_character(reader, i, values[k]))
			return k;
	return -1;
}

int
dlg_asian_number(const Reader *reader, uint32_t i, uint32_t *end)
{
	int			n = dlg_figures_at(reader, i);
	int			value;

	if (n >= 0)
	{
		*end = i + 1;
		return n;
	}
	if (numeral(reader, i) < 0)
		return -1;
	for (n = 0; n < 1000 && (value = numeral(reader, i)) >= 0; i++)
	{
		if (value < 10)
			n = n % 10 == 0 && n >= 10 && n < 100 && numeral(reader, i - 1) == 10 ? n + value : n * 10 + value;
		else
			n = n ? n * 10 : 10;
	}
	*end = i;
	return n;
}

/* A number right before one of the unit characters; 0 where it is not there. */
static int
counted(const Reader *reader, uint32_t i, const char *units, int most, uint32_t *end)
{
	uint32_t	at;
	int			n = dlg_asian_number(reader, i, &at);

	if (n < 1 || n > most || !is_character(reader, at, units))
		return 0;
	*end = at + 1;
	return n;
}

/* The year at token i, by the common era or a reign. */
static int
year_at(const Reader *reader, uint32_t i, uint32_t *end)
{
	static const struct
	{
		const char *name;
		int			before;		/* the year before its first */
	}			reigns[] = {{"令和", 2018}, {"平成", 1988}, {"昭和", 1925}, {"大正", 1911}, {"明治", 1867}};
	int			year = counted(reader, i, "年년", 2199, end);

	if (year)
		return year >= 1500 ? year : 0;
	for (size_t k = 0; k < sizeof reigns / sizeof *reigns; k++)
	{
		if (!is_pair(reader, i, reigns[k].name))
			continue;
		if (is_character(reader, i + 2, "元") && is_character(reader, i + 3, "年"))
		{
			*end = i + 4;
			return reigns[k].before + 1;
		}
		year = counted(reader, i + 2, "年", 99, end);
		return year ? reigns[k].before + year : 0;
	}
	return 0;
}

/* Steps over "(木)", the weekday in brackets. */
static uint32_t
after_weekday(const Reader *reader, uint32_t i)
{
	if (dlg_mark(reader, i, '(') && dlg_mark(reader, i + 2, ')') &&
		is_character(reader, i + 1, "月火水木金土日월화수목금토일一二三四五六"))
		return i + 3;
	return i;
}

/* Steps over what joins two days: a dash, a wave, "to", "and"; i where nothing does. */
static uint32_t
after_joiner(const Reader *reader, uint32_t i)
{
	static const char *const pairs[] = {"から", "부터", "及び", NULL};

	/* a dash that opens a line is a bullet */
	if (i < reader->ntokens && reader->tokens[i].flags & TOKEN_LINE)
		return i;
	for (int k = 0; pairs[k]; k++)
		if (is_pair(reader, i, pairs[k]))
			return i + 2;
	if (dlg_mark(reader, i, '-') || dlg_mark(reader, i, '~') || dlg_mark(reader, i, 0xFF5E) ||
		dlg_mark(reader, i, 0x301C) || is_character(reader, i, "至到和과와、"))
		return i + 1;
	return i;
}

/* "2024. 1. 19." as Korean writes it. */
static bool
dotted(const Reader *reader, uint32_t i, DayDate *date, uint32_t *end)
{
	int			year = dlg_figures_at(reader, i);

	if (year < 1500 || year > 2199 || !dlg_mark(reader, i + 1, '.') || !dlg_mark(reader, i + 3, '.'))
		return false;
	*date = (DayDate) {year, dlg_figures_at(reader, i + 2), dlg_figures_at(reader, i + 4)};
	*end = i + 5 + dlg_mark(reader, i + 5, '.');
	return date->month >= 1 && date->month <= 12 && date->day >= 1 && date->day <= 31;
}

int
dlg_asian_days(const Reader *reader, uint32_t i, DayDate days[2], uint32_t *end)
{
	DayDate		date = {0, 0, 0};
	uint32_t	at = i;
	uint32_t	next;
	int			first;

	/* figures, numerals and reigns only */
	if (reader->tokens[i].kind != TOKEN_NUMBER && !(reader->tokens[i].flags & TOKEN_FOREIGN))
		return 0;
	if (dotted(reader, i, &days[0], end))
		return 1;
	date.year = year_at(reader, i, &at);
	date.month = counted(reader, at, "月월", 12, &at);
	*end = at;
	days[0] = date;
	if (date.month == 0)
		return date.year != 0;
	/* "1月18-19日" */
	first = dlg_figures_at(reader, at);
	next = first > 0 ? after_joiner(reader, at + 1) : at;
	if (first > 0 && first <= 31 && next > at + 1 && (date.day = counted(reader, next, "日일号", 31, end)) != 0)
	{
		days[1] = date;
		days[0].day = first;
		return 2;
	}
	if ((days[0].day = counted(reader, at, "日일号", 31, &at)) == 0)
		return date.year != 0;
	*end = at;
	at = after_weekday(reader, at);
	next = after_joiner(reader, at);
	days[1] = days[0];
	if (next == at)
		return 1;
	if ((date.month = counted(reader, next, "月월", 12, &next)) != 0)
		days[1].month = date.month;
	days[1].day = counted(reader, next, "日일号", 31, &next);
	if (days[1].day == 0)
		return 1;
	*end = next;
	return 2;
}
