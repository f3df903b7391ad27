/*
 * foreign_time.c: when and where a statement in another language than English
 * says that its meeting was held.
 *
 * Relies on dates of date.c and date_asian.c, on the weekdays and cities of
 * the lexicon, and on the dateline of header_clause.c.  Invariant: a date that
 * lies more than a year from publication is that of something else.
 */
#include "header_foreign.h"

#include <string.h>

#include "core/date/date.h"

#define YEARS_AHEAD 3			/* in which a meeting to come may be held */
#define NEAR_DAYS 400			/* between a meeting and the page on it */
#define LINE_TOKENS 16			/* of a dateline */
#define BRIEFING_TOKENS 8		/* between a day and the briefing held on it */
#define AHEAD_DAYS 60			/* a day without year that far ahead of the page was a year before */

/* The days from one date to another, both full. */
static int64_t
days_between(DayDate a, DayDate b)
{
	return dlg_day_number(b.year, b.month, b.day) - dlg_day_number(a.year, a.month, a.day);
}

bool
dlg_foreign_future(const Reader *reader, TokenRange range)
{
	static const char *const latin[] = {"tiendra", "tiendront", "aura", "auront", "sera", "prochain", "prochaine",
										"wird", "werden", "kommenden", "tendrá", "celebrará", "celebrarán", "realizará",
										"llevará", "próximo", "terrà", "svolgerà", "prossimo", "será",
										NULL};
	static const char *const wide[] = {"오는", "내일", "예정", "予定", "明天", "明日", "将于", "將於", "将在", "將在", NULL};

	for (uint32_t i = range.first; i < range.end; i++)
		if (dlg_is_any(reader, i, latin) || dlg_starts_wide(reader, i, wide))
			return true;
	return false;
}

/* "wie das Amt am Mittwoch mitteilte", "informó hoy": is the day at token i that on which somebody told of it? */
static bool
is_told_by_day(const Reader *reader, TokenRange range, uint32_t i)
{
	return dlg_foreign_cue(reader, i + 1, "aside") ||
		(i > range.first && dlg_foreign_cue(reader, i - 1, "aside")) ||
		(i > range.first + 1 && dlg_foreign_cue(reader, i - 2, "aside") &&
		 !dlg_mark(reader, i - 1, ','));
}

/* Is what token i dates a beginning or an end, not the meeting: "depuis 2014", "desde", "seit"? */
static bool
is_since(const Reader *reader, uint32_t first, uint32_t i)
{
	static const char *const since[] = {"depuis", "desde", "seit", "dal", "jusqu'en", "hasta", "bis", NULL};
	static const char *const of[] = {"en", "dem", "el", "le", "l", "ano", "año", NULL};

	while (i > first && dlg_is_any(reader, i - 1, of))
		i--;
	return i > first && dlg_is_any(reader, i - 1, since);
}

/* Is a year of four digits told in tokens [i, end)? */
static bool
tells_year(const Reader *reader, uint32_t i, uint32_t end)
{
	for (; i < end; i++)
		if (reader->tokens[i].end - reader->tokens[i].start >= 4 && reader->tokens[i].kind == TOKEN_NUMBER)
			return true;
	return false;
}

/* A date that tokens [i, end) tell, by what publication allows: NO_SLICE where it is too far from it. */
static Slice
settle(const Reader *reader, uint32_t i, uint32_t end, bool future, Slice date)
{
	DayDate		day;
	DayDate		issued;
	int64_t		ahead;

	if (date.data == NULL || !dlg_reference_date(reader->published, &issued) || issued.day == 0 ||
		!dlg_reference_date(date, &day))
		return date;
	if (day.month == 0)
		return day.year + 1 < issued.year || day.year > issued.year + (future ? YEARS_AHEAD : 1) ? NO_SLICE : date;
	day.day = day.day ? day.day : 15;
	ahead = days_between(issued, day);
	if (ahead > AHEAD_DAYS && !future && date.len == 10 && !dlg_is_wide(reader, end - 1) &&
		!tells_year(reader, i, end))
	{
		day.year--;
		return dlg_date_text(reader->arena, day);
	}
	return ahead > NEAR_DAYS || ahead < -NEAR_DAYS ? NO_SLICE : date;
}

/* Is the day that ends before token i that of who tells of it: "6月19日电", "19日宣布", "19日在例行记者会上"? */
static bool
is_day_of_saying(const Reader *reader, uint32_t i)
{
	static const char *const said[] = {"宣布", "宣佈", "表示", "说", "說", "電", "电", "讯", "訊", "消息", NULL};
	static const char *const briefing[] = {"记者会上", "記者會上", NULL};

	for (uint32_t k = i; k < i + BRIEFING_TOKENS && dlg_is_wide(reader, k); k++)
		if (dlg_starts_wide(reader, k, k == i ? said : briefing))
			return true;
	return false;
}

/* "12일", "9日": a day whose month is that of the page, or the one before. */
static Slice
day_alone(const Reader *reader, uint32_t i, bool future, Slice reference, uint32_t *end)
{
	DayDate		date;
	int			day = dlg_figures_at(reader, i);
	int			last;
	Slice		first;

	if (day < 1 || day > 31 || !dlg_is_wide_of(reader, i + 1, "日일号號") || reference.len < 10 ||
		!dlg_reference_date(reference, &date) || dlg_is_wide_of(reader, i + 2, "間间간") ||
		is_day_of_saying(reader, i + 2))
		return NO_SLICE;
	*end = i + 2;
	if (day > date.day && !future && --date.month == 0)
	{
		date.month = 12;
		date.year--;
	}
	date.day = day;
	first = dlg_date_text(reader->arena, date);
	/* "15日至16日" */
	last = dlg_is_wide_of(reader, i + 2, "至到和") ? dlg_figures_at(reader, i + 3) : 0;
	if (last <= day || last > 31 || !dlg_is_wide_of(reader, i + 4, "日일号號"))
		return first;
	*end = i + 5;
	date.day = last;
	return DLG_JOIN(reader->arena, first, SLICE("/"), dlg_date_text(reader->arena, date));
}

/* "lundi", "dimanche et lundi": a weekday at token i, or two that adjoin, by the page's day. */
static Slice
weekdays_at(const Reader *reader, uint32_t i, Slice page, bool future)
{
	Slice		first = dlg_weekday_at(reader, i, page, future);
	Slice		last = NO_SLICE;
	DayDate		days[2];

	if (first.len == 10 && ONE_OF(reader, i + 1, "et", "y", "und", "e"))
		last = dlg_weekday_at(reader, i + 2, page, future);
	if (last.len != 10 || !dlg_reference_date(first, &days[0]) || !dlg_reference_date(last, &days[1]) ||
		days_between(days[0], days[1]) != 1)
		return first;
	return DLG_JOIN(reader->arena, first, SLICE("/"), last);
}

/* "today" and "yesterday" at token i, by the page's day. */
static Slice
day_by_page(const Reader *reader, uint32_t i, Slice page)
{
	static const char *const yesterday[] = {"ayer", "víspera", "gestern", "ieri", "ontem", NULL};
	static const char *const wide_today[] = {"今日", "今天", "本日", "오늘", NULL};
	static const char *const wide_yesterday[] = {"昨日", "昨天", "昨早", "昨晚", "昨在", "昨與", "昨抵", "어제", NULL};
	/* in Japanese 前日 is the day before another */
	static const char *const wide_before[] = {"前天", "前日在", "前日於", NULL};
	DayDate		day;
	int64_t		year;
	int			ago;

	if (page.len < 10 || !dlg_reference_date(page, &day) || day.day == 0)
		return NO_SLICE;
	if (dlg_foreign_cue(reader, i, "today") || dlg_starts_wide(reader, i, wide_today))
		return page;
	ago = (dlg_is(reader, i, "hier") && dlg_slice_is(reader->statement->language, "fr")) ||
		dlg_is_any(reader, i, yesterday) || dlg_starts_wide(reader, i, wide_yesterday) ? 1
		: dlg_starts_wide(reader, i, wide_before) ? 2 : 0;
	if (ago == 0)
		return NO_SLICE;
	dlg_day_parts(dlg_day_number(day.year, day.month, day.day) - ago, &year, &day.month, &day.day);
	day.year = (int) year;
	return dlg_date_text(reader->arena, day);
}

Slice
dlg_foreign_today(const Reader *reader, uint32_t sentences)
{
	Slice		page = dlg_dateline_day(reader, reader->published);

	for (uint32_t s = 0; s < reader->nsentences && s < sentences; s++)
		for (uint32_t i = reader->sentences[s].first; i < reader->sentences[s].end; i++)
		{
			Slice		day = day_by_page(reader, i, page);

			if (day.data)
				return day;
		}
	return NO_SLICE;
}

/* The city with which the release begins ("Bogotá, 31 oct (EFE) El …"), and the token after its line. */
static const LexEntry *
release_line(const Reader *reader, TokenRange range, uint32_t *city_end, uint32_t *after)
{
	const LexEntry *city = dlg_city_at(reader, range.first, city_end);
	uint32_t	limit = range.first + LINE_TOKENS < range.end ? range.first + LINE_TOKENS : range.end;

	if (city == NULL || !dlg_mark(reader, *city_end, ','))
		return NULL;
	for (uint32_t i = *city_end; i < limit; i++)
		if (dlg_mark(reader, i, ')') || (dlg_mark(reader, i, '-') && reader->tokens[i].flags & TOKEN_SPACE))
		{
			*after = i + 1;
			while (*after < limit && reader->tokens[*after].kind == TOKEN_PUNCT)
				++*after;
			return city;
		}
	return NULL;
}

uint32_t
dlg_after_release_line(const Reader *reader, TokenRange range)
{
	uint32_t	city_end;
	uint32_t	after = dlg_after_dateline(reader, range);

	if (after == range.first)
		release_line(reader, range, &city_end, &after);
	return after;
}

/* The city of the release, by its dateline. */
static bool
city_of_release(const Reader *reader, Meeting *meeting)
{
	Place		place;
	uint32_t	city_end;
	uint32_t	after;

	if (dlg_dateline(reader, &place))
	{
		meeting->city = place.city;
		meeting->country = place.country;
		return true;
	}
	for (uint32_t b = 0; b < reader->nblocks && b < OPENING_BLOCKS; b++)
	{
		TokenRange	range = {reader->blocks[b].first, reader->blocks[b].end};
		const LexEntry *city = release_line(reader, range, &city_end, &after);

		if (city == NULL)
			continue;
		meeting->city = dlg_city_text(reader, range.first, city_end);
		meeting->country = city->party;
		return true;
	}
	return false;
}

Slice
dlg_foreign_held(const Reader *reader, TokenRange range, Slice reference, bool *far)
{
	Slice		page = dlg_dateline_day(reader, reader->published.len >= 10 ? reader->published : reference);
	bool		future = dlg_foreign_future(reader, range);
	Slice		best = NO_SLICE;
	Slice		near = NO_SLICE;

	*far = false;
	for (uint32_t i = range.first; i < range.end; i++)
	{
		uint32_t	end;
		Slice		date = dlg_date_at(reader, i, reference, &end);

		if (date.data && is_day_of_saying(reader, end))
			continue;
		if (date.data == NULL)
		{
			if (is_told_by_day(reader, range, i))
				continue;
			if (near.data == NULL && (near = day_by_page(reader, i, page)).data == NULL &&
				(near = weekdays_at(reader, i, page, future)).data == NULL)
				near = day_alone(reader, i, future, page, &end);
			continue;
		}
		/* "dal 3 al 5 maggio" has an end */
		date = date.len <= 10 && is_since(reader, range.first, i) ? NO_SLICE : settle(reader, i, end, future, date);
		*far |= date.data == NULL;
		if (date.len >= 10)
			return date;
		if (best.data == NULL)
			best = date;
		i = end - 1;
	}
	return near.data ? near : best;
}

bool
dlg_is_remote(const Reader *reader, TokenRange range)
{
	static const char *const latin[] = {"virtuell", "virtuelle", "virtuellen", "virtuel", "virtual", "virtuale",
										"visioconférence", "vidéoconférence", "videoconferencia", "videoconferenza",
										"videokonferenz", "téléphonique", "telefónica", "telefonisch", NULL};
	static const char *const wide[] = {"화상", "オンライン", "テレビ会議", "视频", "視頻", "影片方式", "電話会談", NULL};

	for (uint32_t i = range.first; i < range.end; i++)
		if (dlg_is_any(reader, i, latin) || dlg_starts_wide(reader, i, wide))
			return true;
	return false;
}

/* Do "ici", "hier", "en esta ciudad" at token i stand for the city of the dateline? */
static bool
is_here(const Reader *reader, uint32_t i)
{
	static const char *const here[] = {"ici", "aquí", NULL};
	static const char *const this[] = {"esta", "cette", "nesta", "questa", NULL};
	static const char *const city[] = {"ciudad", "capital", "ville", "capitale", "cidade", "città", NULL};

	/* French "hier" is yesterday */
	return dlg_is_any(reader, i, here) ||
		(dlg_is(reader, i, "hier") && dlg_slice_is(reader->statement->language, "de")) ||
		(dlg_is_any(reader, i, this) && dlg_is_any(reader, i + 1, city));
}

void
dlg_foreign_place(const Reader *reader, TokenRange range, Meeting *meeting)
{
	for (uint32_t i = range.first; i < range.end; i++)
	{
		uint32_t	end;
		const LexEntry *city = dlg_city_at(reader, i, &end);

		if (city == NULL && is_here(reader, i) && city_of_release(reader, meeting))
			return;
		/* "(서울=…)", "[인천…]": the city of the agency */
		if (city && dlg_is_wide(reader, i) && i > range.first && !dlg_mark(reader, end, ')') &&
			(dlg_mark(reader, i - 1, '[') || dlg_mark(reader, i - 1, '(')))
			continue;
		/* "수도 하노이" is not Doha */
		for (uint32_t k = i + 1; city && k < end; k++)
			if (dlg_is_wide(reader, k) && reader->tokens[k].flags & TOKEN_SPACE)
				city = NULL;
		if (city == NULL || (!dlg_is_wide(reader, i) && !dlg_after_in(reader, range.first, i) &&
							 !(i > range.first && dlg_mark(reader, i - 1, '('))))
			continue;
		meeting->city = dlg_city_text(reader, i, end);
		meeting->country = city->party;
		return;
	}
}
