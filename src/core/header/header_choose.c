/*
 * header_choose.c: which meeting is the one that a statement reports.
 *
 * The names in the titles and the frames of the opening sentences are weighed
 * against each other: the dialogue is the meeting that both tell of, else the
 * one that the opening reports, else the one that the title names.  There is
 * none where no two parties, and no group of parties, are said to hold it.
 */
#include "header_frame.h"
#include "header_opening.h"
#include "header_party.h"

#include "core/date/date.h"

#include <string.h>

#define OPENING_NAMED 4			/* in which a name without ordinal and pair may be the dialogue's */
#define OPENING_UNNAMED 3		/* in which a meeting without a name may be the dialogue */
#define MENTIONED 2				/* in which a meeting may stand beside any verb */
#define PAST_MONTHS 2			/* a meeting longer ago is recalled, not reported */

bool
dlg_is_group(const Reader *reader, PartyCode party)
{
	Slice		kind = dlg_lexicon_party_kind(reader->lexicon, party);

	return dlg_slice_is(kind, "grouping") || dlg_slice_is(kind, "organisation") ||
		   dlg_slice_is(kind, "organization");
}

bool
dlg_same_series(const Reader *reader, const MeetingName *a, const MeetingName *b)
{
	return dlg_series_within(reader, a, b) || dlg_series_within(reader, b, a) ||
		   dlg_series_alike(reader, a, b) >= 70;
}

/* The latest proper name before token `end` whose noun is that of `name` ("this committee"), or false. */
static bool
resolve(const Reader *reader, MeetingName *name)
{
	MeetingName best;
	bool		found = false;

	for (uint32_t s = 0;
		 s < reader->nsentences && s < NEAR_SENTENCES && reader->sentences[s].first < name->first;
		 s++)
	{
		uint32_t	i = reader->sentences[s].first;
		MeetingName other;

		while (i < reader->sentences[s].end && i < name->first &&
			   dlg_find_meeting(reader, i, reader->sentences[s].end, &other))
		{
			i = other.end;
			if (other.proper && !dlg_series_bare(reader, &other) && other.first < name->first &&
				!dlg_is_aside(reader, other.first) && dlg_series_within(reader, name, &other))
			{
				best = other;
				found = true;
			}
		}
	}
	if (!found)
		return false;
	best.ordinal = name->ordinal;
	best.step = name->step;
	best.date = name->date.data ? name->date : best.date;
	*name = best;
	return true;
}

/*
 * "A and B held human rights consultations": a name in small letters, with
 * words of its own, of what two parties are said to have held.
 */
static bool
is_described(const Reader *reader, const Frame *frame)
{
	PartyList	list = {0};
	bool		bare = dlg_series_bare(reader, &frame->name);

	/* "A and B held talks" */
	if (frame->kind != FRAME_HOLDS && frame->kind != FRAME_HELD)
		return false;
	/* "the fifth dialogue on ports between A and B took place" */
	if (bare ? frame->name.body ||
				   (frame->kind == FRAME_HELD && frame->name.parties.ncodes < 2 && !frame->name.ordinal)
			 : !dlg_series_named(reader, &frame->name))
		return false;
	for (uint32_t i = 0; i < frame->name.parties.ncodes; i++)
		dlg_party_add(reader->arena, &list, frame->name.parties.codes[i]);
	dlg_frame_parties(reader, frame, &list);
	return list.ncodes >= 2;
}

/* "The 4th Dialogue was held in 2018", under a title with the 5th: are both numbered, and not alike? */
static bool
is_other_number(const MeetingName *name, const MeetingName *title)
{
	return name->ordinal && title->ordinal && name->ordinal != title->ordinal;
}

/* How good the frame is as that of the reported dialogue. */
static int
worth(const Opening *opening, const Frame *frame, int place)
{
	const Reader *reader = opening->reader;
	int			score = 0;

	for (int t = 0; t < opening->ntitles && frame->named; t++)
		if (dlg_same_series(reader, &frame->name, &opening->titles[t].name) &&
			!is_other_number(&frame->name, &opening->titles[t].name))
		{
			score += 20;
			break;
		}
	if (frame->named && frame->name.proper)
		score += 10;
	if (frame->named && frame->name.ordinal)
		score += 3;
	/* what the text opens with, whatever it says of others later */
	if (place == 0 && dlg_block_at(reader, frame->range.first)->kind != BLOCK_META && frame->named &&
		!frame->future && frame->name.proper && frame->name.parties.ncodes >= 2)
		score += 3;
	if (frame->kind == FRAME_LAUNCHES)
		score -= 14;
	if (frame->kind == FRAME_RECEIVES)
		score -= 3;
	/* "The fifth A-B Dialogue will be held on Saturday", and what else was done before it */
	if (frame->future)
		score -= place == 0 && frame->named && frame->name.ordinal && frame->name.parties.ncodes >= 2 ? 0 : 8;
	return score;
}

/* "When I welcomed Minister X to Oslo, I told her": does the meeting only say when something else was? */
static bool
is_when(const Reader *reader, const Frame *frame)
{
	uint32_t	i = frame->range.first;

	while (i < frame->verb && !dlg_mark(reader, i, ','))
		i++;
	return dlg_is(reader, frame->range.first, "when") && i == frame->verb;
}

/*
 * "Advisers X of A and Y of B met today": do people in office of two parties stand before the verb, and the day
 * behind?
 */
static bool
tells_today(const Reader *reader, const Frame *frame)
{
	return frame->kind == FRAME_MEETS &&
		(dlg_is(reader, frame->verb_end, "today") || dlg_match(reader, frame->verb_end, LEX_WEEKDAY, NULL)) &&
		dlg_are_joined(reader, frame->range.first, frame->verb) &&
		dlg_count_holders(reader, frame->range.first, frame->verb) >= 2;
}

/* May the frame be that of the reported dialogue, as it stands in the text? */
static bool
is_plausible(const Opening *opening, const Frame *frame, int place)
{
	const Reader *reader = opening->reader;
	static const char *const pronouns[] = {"he", "she", "they", "it", "these", "this", NULL};
	static const char *const hours[] = {"morning", "afternoon", "evening", "week", "month", "weekend", NULL};
	PartyList	list = {0};
	bool		future;
	bool		trip = frame->kind == FRAME_MEETS && !frame->named && dlg_find_trip(reader, &list, &future);
	bool		person = (ONE_OF(reader, frame->range.first, "he", "she") ||
						  (trip && dlg_is(reader, frame->range.first, "they"))) &&
		place > 0 && frame->kind == FRAME_MEETS &&
		frame->verb == frame->range.first + 1 + dlg_is(reader, frame->range.first + 1, "will");

	if (is_when(reader, frame))
		return false;
	/* "We plan to hold the first round later this year" */
	if (frame->named && frame->future && place > 0 && dlg_is(reader, frame->range.first, "we") &&
		dlg_series_bare(reader, &frame->name))
		return false;
	if (frame->named)
		return place < OPENING_NAMED || frame->name.ordinal || frame->name.parties.ncodes >= 2 ||
			   opening->ntitles > 0;
	/* "She will meet with President Y", further on in the announcement of a trip */
	if (trip && future && frame->future)
		return true;
	if (place >= OPENING_UNNAMED || frame->kind == FRAME_LAUNCHES)
		return tells_today(reader, frame);
	/*
	 * "Director X was in Oslo. She met with the Minister of Lemuria"; "This afternoon, the Minister spoke"; "This
	 * statement was issued during the visit of"
	 */
	return person || (dlg_is(reader, frame->range.first, "this") && frame->goal) ||
		   (dlg_is(reader, frame->range.first, "this") && dlg_is_any(reader, frame->range.first + 1, hours)) ||
		   !dlg_is_any(reader, frame->range.first, pronouns);
}

/*
 * Was the meeting of the frame held long before the statement was published,
 * so that it is only recalled?
 */
static bool
is_past(const Reader *reader, const Frame *frame)
{
	Slice		held;
	DayDate		day;
	DayDate		issued;

	if (!dlg_reference_date(reader->published, &issued) || frame->kind == FRAME_TITLE)
		return false;
	held = dlg_held_in(reader, dlg_frame_clause(reader, frame), frame->verb, reader->published);
	if (!dlg_reference_date(held, &day) || day.month == 0)
		return day.year > 0 && day.year < issued.year - 1;
	return issued.year * 12 + issued.month - day.year * 12 - day.month > PAST_MONTHS;
}

/* Are the parties enough for a dialogue: two, a group, or one whose officials another's officials met? */
static bool
is_enough(const Reader *reader, const Frame *frame, const PartyList *parties)
{
	bool		party;
	bool		official;

	if (parties->ncodes >= 2)
		return true;
	if (parties->ncodes == 0)
		return false;
	if (dlg_is_united_nations(parties->codes[0]))
		return false;
	if (dlg_is_group(reader, parties->codes[0]) && (frame->named || frame->kind == FRAME_MEETS))
		return true;
	dlg_frame_subject(reader, frame, &party, &official);
	if (!frame->named && frame->kind == FRAME_MEETS && official && dlg_meets_foreigners(reader, frame))
		return true;
	/* officials who met their own country's people held no dialogue */
	return !frame->named && official && !party && !dlg_is_home(reader, parties->codes[0]);
}

/*
 * "On the occasion of the Atlantis Summit, the Group reiterates": does one
 * party speak of a meeting that is not its own?
 */
static bool
is_of_others(const Reader *reader, const Frame *frame, const PartyList *parties)
{
	PartyList	speakers = {0};

	if (!dlg_is(reader, frame->verb, "occasion") || parties->ncodes != 1 || !frame->name.proper)
		return false;
	dlg_frame_parties(reader, frame, &speakers);
	/* "by the Governments of A, B and C on the occasion of the G Ministerial" */
	if (speakers.ncodes >= 2)
		return false;
	return frame->name.parties.ncodes == 0 || (speakers.ncodes && speakers.codes[0] != parties->codes[0]);
}

/* "convened for their third consultation" under a title with a third dialogue: the name is the title's. */
static bool
take_title(const Opening *opening, Frame *frame)
{
	for (int t = 0; t < opening->ntitles && frame->name.ordinal && !frame->name.step; t++)
		if (opening->titles[t].name.ordinal == frame->name.ordinal &&
			!dlg_series_bare(opening->reader, &opening->titles[t].name))
		{
			frame->name = opening->titles[t].name;
			return true;
		}
	return false;
}

/* "launched the X. Its first meeting will take place in May": the launch is what is reported. */
static bool
follows_launch(const Opening *opening, const Frame *frame, int n)
{
	for (int k = 0; k < n && frame->future && frame->named; k++)
		if (opening->frames[k].kind == FRAME_LAUNCHES &&
			dlg_same_series(opening->reader, &opening->frames[k].name, &frame->name))
			return true;
	return false;
}

/*
 * "A, B Hold Talks on Ports" over "A and B held consultative talks in Oslo": is
 * the title of the same parties as the frame, which gives the meeting no name?
 */
static bool
is_headline(const Opening *opening, const Frame *frame, const PartyList *parties)
{
	PartyList	told = {0};

	if (frame->name.proper || frame->name.ordinal || frame->kind != FRAME_HOLDS)
		return false;
	dlg_find_holders(opening, frame, &told);
	for (uint32_t i = 0; i < told.ncodes; i++)
		if (!dlg_party_has(parties, told.codes[i]))
			return false;
	return told.ncodes == parties->ncodes;
}

/* "The meeting will be co-chaired by A": does the frame go on about the meeting of more parties that the text opens with? */
static bool
goes_on(const Reader *reader, const Frame *frame, const PartyList *lead, const PartyList *parties)
{
	if (!frame->named || frame->name.proper || !dlg_series_bare(reader, &frame->name) ||
		lead->ncodes <= parties->ncodes)
		return false;
	for (uint32_t i = 0; i < parties->ncodes; i++)
		if (!dlg_party_has(lead, parties->codes[i]))
			return false;
	return true;
}

/* Has the meeting none of the parties that the text opens with? */
static bool
is_strange(const PartyList *lead, const PartyList *parties)
{
	for (uint32_t i = 0; i < parties->ncodes; i++)
		if (dlg_party_has(lead, parties->codes[i]))
			return false;
	return true;
}

bool
dlg_is_listed_below(const Reader *reader, const Frame *frame, const Frame *title)
{
	return title->range.first > frame->range.first && dlg_block_at(reader, title->range.first)->kind == BLOCK_BULLET;
}

/*
 * Takes the meeting that a title names, or its name for the frame where one is found that has none; false where no
 * title tells of one, `others` left out.
 */
static bool
choose_title(Opening *opening, const MeetingName *others, bool found, Frame *chosen)
{
	const Reader *reader = opening->reader;

	for (int t = 0; t < opening->ntitles; t++)
	{
		PartyList	parties = {0};

		if (found && chosen->named && chosen->name.proper && dlg_is_listed_below(reader, chosen, &opening->titles[t]))
			continue;
		dlg_find_holders(opening, &opening->titles[t], &parties);
		/* "Representative on the Council of the Group" */
		if (opening->titles[t].name.body && opening->titles[t].name.weak && !opening->titles[t].name.ordinal &&
			opening->titles[t].name.parties.ncodes < 2)
			continue;
		/* the parties of a conference that only a title names are not any two that the text joins */
		if (!found && opening->titles[t].name.parties.ncodes == 0 && !opening->titles[t].name.ordinal &&
			!opening->titles[t].name.body)
			continue;
		if (parties.ncodes >= 2 || (parties.ncodes == 1 && dlg_is_group(reader, parties.codes[0]) &&
									!dlg_is_united_nations(parties.codes[0])))
		{
			if (found && (!chosen->named || is_headline(opening, chosen, &parties)))
			{
				chosen->name = opening->titles[t].name;
				chosen->named = true;
			}
			else
				*chosen = opening->titles[t];
			return true;
		}
	}
	return false;
}

/* "today's X", "Wednesday's X" */
static bool
is_of_today(const Reader *reader, const MeetingName *name)
{
	return dlg_is(reader, name->first, "today") ||
		(name->first > 1 && reader->tokens[name->first - 1].kind == TOKEN_POSSESSIVE &&
		 (dlg_is(reader, name->first - 2, "today") ||
		  dlg_match(reader, name->first - 2, LEX_WEEKDAY, &(uint32_t) {0})));
}

/*
 * "Today marks the third A-B Dialogue", "A and B announce the end of their third
 * Dialogue": a numbered meeting of two parties or of a group that the text opens
 * with, whatever its verb; false where it opens with none.
 */
static bool
choose_mentioned(Opening *opening, const MeetingName *others, Frame *chosen)
{
	static const char *const recalls[] = {"at", "during", "since", "after", "following", "before", "from", NULL};
	const Reader *reader = opening->reader;

	for (uint32_t s = 0, seen = 0; s < reader->nsentences && seen < MENTIONED; s++)
	{
		const Sentence *sentence = &reader->sentences[s];
		Frame		frame = {.kind = FRAME_HELD, .range = {sentence->first, sentence->end}, .named = true};
		PartyList	parties = {0};

		if (!dlg_is_prose(reader, sentence))
			continue;
		seen++;
		if (!dlg_find_meeting(reader, sentence->first, sentence->end, &frame.name) ||
			(!frame.name.ordinal && !is_of_today(reader, &frame.name)) || frame.name.step ||
			frame.name.indefinite || frame.name.weak || !dlg_series_named(reader, &frame.name))
			continue;
		if (frame.name.first > sentence->first && dlg_is_any(reader, frame.name.first - 1, recalls))
			continue;
		if (!dlg_series_shared(reader, &frame.name) &&
			dlg_count_holders(reader, sentence->first, frame.name.first) < 2)
			continue;
		frame.verb = frame.verb_end = frame.name.end;
		dlg_find_holders(opening, &frame, &parties);
		if (!is_enough(reader, &frame, &parties) || is_past(reader, &frame) ||
			(others && dlg_same_series(reader, &frame.name, others)))
			continue;
		*chosen = frame;
		return true;
	}
	return false;
}

/*
 * "the 5th meeting of the G … The Fifth Meeting of the G's Ports Council": is
 * it the same meeting under the name of a series?
 */
static bool
is_better_named(const Reader *reader, const Frame *frame, const Frame *chosen)
{
	return frame->named && chosen->named && frame->name.ordinal && frame->name.ordinal == chosen->name.ordinal &&
		dlg_series_named(reader, &frame->name) && !dlg_series_named(reader, &chosen->name) &&
		chosen->name.parties.ncodes == frame->name.parties.ncodes &&
		frame->name.parties.ncodes > 0 && dlg_party_has(&chosen->name.parties, frame->name.parties.codes[0]);
}

/*
 * "A, B officials to hold consultation" over "A hopes the 31st A-B Consultation, to be held in Oslo, …": takes the
 * numbered meeting of the same parties for the announced one without a name.
 */
static void
name_announced(Opening *opening, const MeetingName *others, Frame *chosen)
{
	Frame		mentioned;
	PartyList	parties = {0};
	PartyList	known = {0};

	if (!chosen->future || dlg_series_named(opening->reader, &chosen->name) ||
		dlg_mark(opening->reader, chosen->range.end - 1, '.') ||
		!choose_mentioned(opening, others, &mentioned) || mentioned.name.parties.ncodes < 2)
		return;
	dlg_find_holders(opening, chosen, &known);
	dlg_find_holders(opening, &mentioned, &parties);
	for (uint32_t i = 0; i < known.ncodes; i++)
		if (!dlg_party_has(&parties, known.codes[i]))
			return;
	if (known.ncodes == parties.ncodes)
		*chosen = mentioned;
}

/* Chooses the frame of the reported dialogue; false where the text reports none. */
static bool
choose(Opening *opening, Frame *chosen)
{
	const Reader *reader = opening->reader;
	int			best = -100;
	bool		past = false;	/* a meeting that took place was told of */
	PartyList	lead = {0};		/* of the meeting that the text opens with */
	const MeetingName *others = NULL;	/* on whose occasion one party speaks */

	for (int i = 0; i < opening->nframes; i++)
	{
		Frame		frame = opening->frames[i];
		PartyList	parties = {0};
		int			score;

		if (!is_plausible(opening, &frame, opening->places[i]))
			continue;
		if (frame.named && (dlg_series_bare(reader, &frame.name) || !frame.name.proper) &&
			!(frame.name.first >= frame.verb_end && frame.kind == FRAME_HELD && is_described(reader, &frame)) &&
			!resolve(reader, &frame.name) && !take_title(opening, &frame) && !frame.name.proper &&
			!frame.name.occasion &&
			!is_described(reader, &frame))
			continue;
		dlg_find_holders(opening, &frame, &parties);
		if (is_of_others(reader, &frame, &parties))
			others = &opening->frames[i].name;
		if (others == &opening->frames[i].name || !is_enough(reader, &frame, &parties) ||
			follows_launch(opening, &frame, i))
			continue;
		score = worth(opening, &frame, opening->places[i]) - i;
		/* "A met B. They will hold the first X": they met, whatever they will hold */
		if (frame.future && past && (score < 20 || dlg_series_bare(reader, &opening->frames[i].name)))
			continue;
		if (lead.ncodes && score < 20 && is_strange(&lead, &parties))
			continue;
		if (best > -100 && goes_on(reader, &opening->frames[i], &lead, &parties))
			continue;
		if (score < 20 && !(opening->places[i] == 0 && frame.named && frame.name.ordinal) &&
			is_past(reader, &frame))
			continue;
		/* "The sides met today. They recalled the A-B dialogue held last year" */
		if (past && score >= 20 && !frame.name.ordinal && is_past(reader, &frame))
			continue;
		past |= !frame.future && frame.kind != FRAME_LAUNCHES;
		if (opening->places[i] <= 1 && lead.ncodes == 0 && parties.ncodes >= 2)
			lead = parties;
		if (score > best || (best > -100 && is_better_named(reader, &frame, chosen)))
		{
			best = score > best ? score : best;
			*chosen = frame;
		}
	}
	if (best > -100)
		name_announced(opening, others, chosen);
	if (best >= 20 || (best > -100 && opening->ntitles == 0))
		return true;
	return choose_title(opening, others, best > -100, chosen) || best > -100 ||
		choose_mentioned(opening, others, chosen);
}

void
dlg_open_statement(Reader *reader)
{
	Opening    *opening = dlg_alloc(reader->arena, sizeof *opening);

	opening->reader = reader;
	opening->ntitles = opening->nframes = 0;
	dlg_gather_meetings(opening);
	if (!choose(opening, &opening->chosen) &&
		!(dlg_choose_journey(reader, &opening->chosen) && !is_past(reader, &opening->chosen)))
		return;
	/* "met for their fifth 2+2 Meeting" */
	if (opening->chosen.named && !dlg_series_named(reader, &opening->chosen.name))
		take_title(opening, &opening->chosen);
	if (opening->chosen.kind != FRAME_LAUNCHES)
		dlg_take_calling(opening, &opening->chosen);
	opening->page_date = reader->published.len ? NO_SLICE : dlg_page_date(reader);
	reader->opening = opening;
}

bool
dlg_dialogue_name(const Reader *reader, Frame *frame)
{
	*frame = reader->opening->chosen;
	if (frame->named)
		frame->name = dlg_best_name(reader->opening, frame);
	return frame->named;
}
