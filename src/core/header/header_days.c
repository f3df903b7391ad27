/*
 * header_days.c: meetings of several days of which a text tells one.
 *
 * "opened on 3 May. The two-day meeting": the day told is the first, or the
 * last where the sentence says that the meeting ended.  Relies on the
 * lexicon's numbers and on series.c for the noun behind "two-day".
 */
#include "header_opening.h"

#include "core/date/date.h"

#define DAYS_TOKENS 8			/* between "two-day" and its noun */
#define DAYS_MOST 7

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
	bool		ends = dlg_verb_is(reader, frame->verb, (const char *const[]) {"conclude", "end", "wrap up", NULL}, NULL,
								   &(uint32_t) {0});
	int			days = 0;
	DayDate		date;
	int64_t		day;
	int64_t		year;
	Slice		other;

	if (meeting->held.len != 10 || !dlg_reference_date(meeting->held, &date) || date.year == 0 ||
		date.day == 0)
		return;
	for (uint32_t k = s; k <= s + 1 && k < reader->nsentences && days == 0; k++)
		days = days_told(reader, (TokenRange) {reader->sentences[k].first, reader->sentences[k].end});
	if (days == 0)
		return;
	day = dlg_day_number(date.year, date.month, date.day) + (ends ? 1 - days : days - 1);
	dlg_day_parts(day, &year, &date.month, &date.day);
	date.year = (int) year;
	other = dlg_date_text(reader->arena, date);
	meeting->held = dlg_format(reader->arena, "%.*s/%.*s", (int) other.len, ends ? other.data : meeting->held.data,
							   (int) other.len, ends ? meeting->held.data : other.data);
}
