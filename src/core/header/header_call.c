/*
 * header_call.c: what the statement calls the meeting that it reports.
 *
 * A sentence after its frame may say which meeting it was ("This was the third
 * round of the X"), and a title may write its name better.
 */
#include "header_opening.h"

#include <string.h>

#define ASIDE_TOKENS 30			/* between the commas behind a subject */

/* "This was the third round of the X": the name that the sentence gives to the meeting, false where none. */
static bool
called(const Reader *reader, const Sentence *sentence, MeetingName *name)
{
	static const char *const subjects[] = {"this",    "it",      "meeting",      "talks",
										   "session", "visit",   "consultation", "consultations",
										   "round",   "meetings", NULL};
	static const char *const copulas[] = {"was", "is", "were", "marks", "marked", "represented",
										  "represents", "constituted", NULL};
	uint32_t	i = sentence->first;

	/* "This third annual Ports Dialogue reinforced …" */
	if (dlg_is(reader, i, "this") && dlg_ordinal_at(reader, i + 1, &(uint32_t) {0}))
		return dlg_find_meeting(reader, i, sentence->end, name) && name->first == i && name->ordinal;
	/* "As the third meeting of the X, this session built on" */
	if (dlg_is(reader, i, "as") && dlg_is(reader, i + 1, "the") && dlg_ordinal_at(reader, i + 2, &(uint32_t) {0}))
		return dlg_find_meeting(reader, i + 1, sentence->end, name) && name->first == i + 1 && name->ordinal &&
			dlg_mark(reader, name->end, ',') && ONE_OF(reader, name->end + 1, "this", "the", "it");
	i += dlg_is(reader, i, "the") && dlg_is(reader, i + 1, "current");
	i += ONE_OF(reader, i, "the", "current") || (dlg_is(reader, i, "this") && !dlg_is_any(reader, i + 1, copulas));
	/* "The issues were discussed in the third X" */
	for (uint32_t k = i + 2; k < i + 4 && ONE_OF(reader, i + 1, "was", "were", "took"); k++)
		if (ONE_OF(reader, k + 1, "in", "at", "during", "under") && dlg_is(reader, k + 2, "the") &&
			ONE_OF(reader, k, "discussed", "held", "place", "reviewed", "conducted", "covered", "addressed", "raised"))
			return dlg_find_meeting(reader, k + 2, sentence->end, name) && name->first <= k + 3 && name->ordinal &&
				!name->step;
	if (!dlg_is_any(reader, i, subjects))
		return false;
	/* "The meeting, held in Oslo, was the third" */
	for (uint32_t k = i + 2; dlg_mark(reader, i + 1, ',') && k + 1 < sentence->end && k < i + ASIDE_TOKENS;
		 k++)
		if (dlg_mark(reader, k, ',') && dlg_is_any(reader, k + 1, copulas))
		{
			i = k;
			break;
		}
	if (!dlg_is_any(reader, i + 1, copulas))
		return false;
	i += 2 + dlg_is(reader, i + 2, "also");
	/* "the current meeting was the third" */
	if (dlg_is(reader, i, "the"))
	{
		uint32_t	end;

		memset(name, 0, sizeof *name);
		name->ordinal = dlg_ordinal_at(reader, i + 1, &end);
		if (name->ordinal &&
			(reader->tokens[end].kind == TOKEN_PUNCT || ONE_OF(reader, end, "of", "such", "in", "since")) &&
			!dlg_find_meeting(reader, end, sentence->end, &(MeetingName) {.end = 0}))
			return true;
	}
	return dlg_find_meeting(reader, i, sentence->end, name) && name->first <= i + 1 && name->step == 0 &&
		   !(name->indefinite && !name->ordinal);
}

void
dlg_take_calling(const Opening *opening, Frame *frame)
{
	const Reader *reader = opening->reader;
	uint32_t	s = (uint32_t) (dlg_sentence_at(reader, frame->range.first) - reader->sentences);
	MeetingName name;

	for (uint32_t k = 1; k < OPENING_SENTENCES && s + k < reader->nsentences; k++)
	{
		if (!dlg_is_prose(reader, &reader->sentences[s + k]) ||
			!called(reader, &reader->sentences[s + k], &name))
			continue;
		if (!frame->named && name.proper && (name.ordinal || !dlg_series_bare(reader, &name)))
		{
			frame->name = name;
			frame->named = true;
		}
		else if (frame->named && frame->name.ordinal == 0 && name.ordinal &&
				 (dlg_series_bare(reader, &name) || dlg_same_series(reader, &name, &frame->name)))
			frame->name.ordinal = name.ordinal;
		else
			continue;
		return;
	}
}

MeetingName
dlg_best_name(const Opening *opening, const Frame *frame)
{
	const Reader *reader = opening->reader;
	MeetingName best = frame->name;
	int			most = -1;

	for (int t = -1; t < opening->ntitles; t++)
	{
		const MeetingName *name = t < 0 ? &frame->name : &opening->titles[t].name;
		int			score;

		if (t >= 0 && (!dlg_same_series(reader, name, &frame->name) ||
					   dlg_is_listed_below(reader, frame, &opening->titles[t])))
			continue;
		score = name->parties.ncodes >= 2 ? 8 : (int) name->parties.ncodes;
		score += !(reader->tokens[name->noun].flags & TOKEN_UPPER) * 4;
		score += name->nparts > 0 && name->parts[name->nparts - 1].first >= name->noun_end &&
						 !dlg_is(reader, name->parts[name->nparts - 1].first, "in")
					 ? 2
					 : 0;
		score += t >= 0;
		if (score > most)
		{
			most = score;
			best = *name;
		}
	}
	return best;
}

Slice
dlg_year_named(const Opening *opening)
{
	const Frame *chosen = &opening->chosen;

	for (int i = 0; i < opening->ntitles + opening->nframes && chosen->named; i++)
	{
		const Frame *frame = i < opening->ntitles ? &opening->titles[i] : &opening->frames[i - opening->ntitles];

		if (frame->named && !frame->name.step && frame->name.date.len >= 4 &&
			dlg_same_series(opening->reader, &frame->name, &chosen->name))
			return frame->name.date;
	}
	return NO_SLICE;
}
