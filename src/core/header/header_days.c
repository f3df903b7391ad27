/*
 * header_days.c: meetings of several days.
 *
 * "on Tuesday and Wednesday" are two; where a text tells one day and their
 * number ("opened on 3 May. The two-day meeting"), the day told is the first,
 * or the last where the sentence says that the meeting ended, unless the
 * sentence on the number tells them all.  Relies on the lexicon's numbers and
 * weekdays and on series.c for the noun behind "two-day".
 */
#include "header_opening.h"

#include "core/date/date.h"

#define DAYS_TOKENS 8			/* between "two-day" and its noun */
#define DAYS_MOST 7
#define DAYS_SENTENCES 5		/* from the frame's on: in which all the days may be told */

uint32_t
dlg_last_weekday(const Reader *reader, uint32_t i)
{
	uint32_t	at = i + 1;

	if (ONE_OF(reader, at, "and", "to", "through", "until") || dlg_mark(reader, at, '-'))
		at += 1 + (dlg_is(reader, at, "and") && dlg_is(reader, at + 1, "on"));
	return at > i + 1 && dlg_match(reader, i, LEX_WEEKDAY, NULL) && dlg_match(reader, at, LEX_WEEKDAY, NULL) ? at : i;
}

/* The day that lies `days` from another. */
static Slice
day_from(const Reader *reader, DayDate date, int days)
{
	int64_t		year;

	dlg_day_parts(dlg_day_number(date.year, date.month, date.day) + days, &year, &date.month, &date.day);
	date.year = (int) year;
	return dlg_date_text(reader->arena, date);
}

Slice
dlg_weekdays_at(const Reader *reader, uint32_t i, Slice reference, bool future)
{
	uint32_t	last = dlg_last_weekday(reader, i);
	Slice		one = dlg_weekday_at(reader, future ? i : last, reference, future);
	Slice		other;
	DayDate		date;
	int			days;

	if (last == i || one.len != 10 || !dlg_reference_date(one, &date))
		return one;
	days = (dlg_match(reader, last, LEX_WEEKDAY, NULL)->value - dlg_match(reader, i, LEX_WEEKDAY, NULL)->value + 7) % 7;
	if (days == 0)
		return one;
	other = day_from(reader, date, future ? days : -days);
	return dlg_format(reader->arena, days > 1 && dlg_is(reader, i + 1, "and") ? "{%.*s,%.*s}" : "%.*s/%.*s",
					  10, future ? one.data : other.data, 10, future ? other.data : one.data);
}

/*
 * How many days the meeting took, as the sentence says beside its noun ("the
 * two-day dialogue"); 0 where it does not.
 */
static int
days_told(const Reader *reader, TokenRange range)
{
	for (uint32_t i = range.first; i + 3 < range.end; i++)
	{
		const LexEntry *number = dlg_match(reader, i, LEX_NUMBER, NULL);
		MeetingName name;

		if (number && number->value >= 2 && number->value <= DAYS_MOST && dlg_mark(reader, i + 1, '-') &&
			dlg_is(reader, i + 2, "day") && !ONE_OF(reader, i + 3, "trip", "visit", "tour", "stay") &&
			dlg_find_meeting(reader, i + 3, range.end, &name) &&
			(name.first <= i + 4 || name.noun <= i + 3 + DAYS_TOKENS))
			return number->value;
	}
	return 0;
}

void
dlg_extend_days(const Reader *reader, const Frame *frame, Meeting *meeting)
{
	const Sentence *sentence = dlg_sentence_at(reader, frame->range.first);
	uint32_t	s = (uint32_t) (sentence - reader->sentences);
	bool		ends = dlg_verb_is(reader, frame->verb, (const char *const[]) {"conclude", "end", "wrap up", NULL},
								   NULL, &(uint32_t) {0});
	int			days = 0;
	DayDate		date;
	Slice		other;

	if (meeting->held.len != 10 || !dlg_reference_date(meeting->held, &date) || date.year == 0 ||
		date.day == 0)
		return;
	for (uint32_t k = s; k < s + DAYS_SENTENCES && k < reader->nsentences; k++)
	{
		TokenRange	range = {reader->sentences[k].first, reader->sentences[k].end};
		int			told = days_told(reader, range);

		/* "The two-day meeting from 3 to 4 May" */
		if (told && (other = dlg_held_in(reader, range, range.first, dlg_reference(reader, frame))).len == 21 &&
			dlg_is_among(other, meeting->held))
		{
			meeting->held = other;
			return;
		}
		if (days == 0 && k <= s + 1)
			days = told;
	}
	if (days == 0)
		return;
	other = day_from(reader, date, ends ? 1 - days : days - 1);
	meeting->held = dlg_format(reader->arena, "%.*s/%.*s", (int) other.len, ends ? other.data : meeting->held.data,
							   (int) other.len, ends ? meeting->held.data : other.data);
}
