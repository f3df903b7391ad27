/*
 * header_tense.c: whether a verb tells of a meeting that took place: voice,
 * time to come, habits and earlier times.
 *
 * Each question looks at a few tokens before the verb, or at its sentence
 * once.
 */
#include "header_frame.h"

#define SINCE_TOKENS 8			/* between "since" and "met": "since the leaders of A and B" */

static const char *const be_words[] = {"was", "were", "is", "are", "am", "been", "be", "being", NULL};
static const char *const future_words[] = {"will",    "shall",  "plan",    "plans", "planned",
										   "intend", "intends", "would", "upcoming", NULL};
static const char *const plan_verbs[] = {"agree",  "plan",         "intend", "commit", "decide", "look forward",
										 "expect", "schedule",     "wish",   "hope",   "aim",    "undertake",
										 "propose", "confirm", NULL};

bool
dlg_is_pleased(const Reader *reader, uint32_t first, uint32_t i)
{
	/* "had the pleasure today of meeting" */
	for (uint32_t k = i; k > first + 1 && k + 3 > i && dlg_is(reader, i - 1, "of"); k--)
		if (ONE_OF(reader, k - 2, "pleasure", "honor", "honour", "privilege"))
			return true;
	return i > first + 2 && dlg_is(reader, i - 1, "to") &&
		ONE_OF(reader, i - 2, "honored", "honoured", "pleased", "delighted", "proud", "glad", "happy", "privileged");
}

/* Does a form of "be" stand within the three tokens before token i? */
bool
dlg_is_passive(const Reader *reader, uint32_t first, uint32_t i)
{
	if (dlg_is_pleased(reader, first, i))
		return false;
	for (uint32_t k = 1; k <= 3 && i >= first + k; k++)
		if (dlg_is_any(reader, i - k, be_words))
			return true;
	return false;
}

/* "agreed to hold", "looked forward to holding": does a plan lead to the verb at token i? */
static bool
is_planned(const Reader *reader, uint32_t first, uint32_t i)
{
	uint32_t	to = i - (i > first);
	uint32_t	end;

	if (to > first + 1 && (dlg_is(reader, to, "be") || dlg_is(reader, to, "again")))
		to--;
	if (!dlg_is(reader, to, "to") && !dlg_is(reader, to, "on"))
		return false;
	for (uint32_t k = 1; k <= 3 && to >= first + k; k++)
		if (dlg_verb_is(reader, to - k, plan_verbs, NULL, &end))
			return true;
	return false;
}

/* Is the verb at token i told of as something to come? */
bool
dlg_is_future(const Reader *reader, uint32_t first, uint32_t i)
{
	for (uint32_t k = 1; k <= 5 && i >= first + k; k++)
		if (dlg_is_any(reader, i - k, future_words))
			return true;
	/* "shared the view to hold the X soon" */
	return (i > first && dlg_is(reader, i - 1, "to") && dlg_is(reader, i, "hold")) || is_planned(reader, first, i);
}

/* Does "have" or "has" stand within the three tokens before token i? */
bool
dlg_is_perfect(const Reader *reader, uint32_t first, uint32_t i)
{
	for (uint32_t k = 1; k <= 3 && i >= first + k; k++)
		if (dlg_is(reader, i - k, "have") || dlg_is(reader, i - k, "has"))
			return true;
	return false;
}

/*
 * Does the perfect tense tell of a habit: "have been held since 1991", "has
 * held talks with others this year"?
 */
bool
dlg_is_habit(const Reader *reader, TokenRange range, uint32_t i)
{
	static const char *const habits[] = {"since",	"regularly", "annually", "every", "alternately",
										 "periodically", "times", "past", NULL};
	bool		perfect = dlg_is_perfect(reader, range.first, i);

	for (uint32_t k = i; perfect && k < range.end; k++)
		if (dlg_is_any(reader, k, habits) || (dlg_is(reader, k, "year") && dlg_is(reader, k - 1, "this")))
			return true;
	return false;
}

/* "last met in May", "the last time they met": an earlier meeting. */
bool
dlg_is_last_time(const Reader *reader, uint32_t first, uint32_t i)
{
	if (i > first && ONE_OF(reader, i - 1, "last", "previously"))
		return true;
	/* "since the leaders met in June" */
	for (uint32_t k = 2; k <= SINCE_TOKENS && i >= first + k && reader->tokens[i - k].kind == TOKEN_WORD; k++)
		if (dlg_is(reader, i - k, "since"))
			return !dlg_is_perfect(reader, first, i);
	return false;
}
