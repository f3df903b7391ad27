/*
 * header.c: the title, the language and the dialogue that a statement reports:
 * its series, ordinal, track, parties and hosts.
 *
 * header_choose.c says which meeting it is.  The dialogue is null where the
 * text reports, announces or programmes no meeting between parties (manual 2).
 */
#include "header_opening.h"

#include <string.h>

#define MENTION_SENTENCES 2		/* in which a title's meeting may be told with its number */
#define TRACK_TOKENS 1200		/* where the track is looked for */
#define TRACK_NAME 3			/* between the track and the name of its meeting */

/* Does the prose speak of the meeting as one that took place ("In the dialogue, the two sides …")? */
static bool
speaks_of_it(const Reader *reader, const Frame *frame)
{
	for (uint32_t s = 0, seen = 0; s < reader->nsentences && seen < NEAR_SENTENCES; s++)
	{
		const Sentence *sentence = &reader->sentences[s];
		MeetingName name;

		if (!dlg_is_prose(reader, sentence))
			continue;
		seen++;
		if (!dlg_find_meeting(reader, sentence->first, sentence->end, &name) || name.indefinite)
			continue;
		if (dlg_series_bare(reader, &name) && name.first <= sentence->first + 2 && !name.plural)
			return true;
	}
	return false;
}

/* Does the prose tell of people in office or delegations, those of governments? */
static bool
tells_officials(const Reader *reader)
{
	for (uint32_t s = 0, seen = 0; s < reader->nsentences && seen < OPENING_SENTENCES; s++)
	{
		uint32_t	end;

		if (!dlg_is_prose(reader, &reader->sentences[s]))
			continue;
		seen++;
		for (uint32_t i = reader->sentences[s].first; i < reader->sentences[s].end; i++)
			if (dlg_match(reader, i, LEX_OFFICE, &end) || ONE_OF(reader, i, "delegation", "delegations"))
				return true;
	}
	return false;
}

/* "preceded by Track 1.5 Cyber Consultations": is the track at token i that of another meeting, named there? */
static bool
is_track_of_other(const Reader *reader, const Frame *frame, uint32_t i)
{
	const Sentence *sentence = dlg_sentence_at(reader, i);
	MeetingName name = {.end = 0};

	if (!frame->named || sentence == NULL || sentence->first == frame->range.first || !dlg_is_prose(reader, sentence))
		return false;
	for (uint32_t at = sentence->first; dlg_find_meeting(reader, at, sentence->end, &name); at = name.end)
		if (name.end > i)
			return name.proper && name.parts[0].first <= i + TRACK_NAME && !dlg_series_bare(reader, &name) &&
				!dlg_same_series(reader, &name, &frame->name);
	return false;
}

/*
 * The track as the text tells it; "1.5" counts beside the word, or in the dialogue's name.  Else governments meet
 * where the text speaks of a meeting at all.
 */
static Track
read_track(const Reader *reader, const Frame *frame)
{
	uint32_t	end = reader->ntokens < TRACK_TOKENS ? reader->ntokens : TRACK_TOKENS;

	for (int k = 0; k < frame->name.nparts && frame->named; k++)
		for (uint32_t i = frame->name.parts[k].first; i < frame->name.parts[k].end; i++)
			if (dlg_is(reader, i, "1.5"))
				return TRACK_1_5;
	for (uint32_t i = 0; (i = NEXT_OF(reader, i, end, "track", "1.5")) < end; i++)
	{
		Track		track = dlg_is(reader, i, "track") ? dlg_track_at(reader, i) : TRACK_UNKNOWN;

		if (track != TRACK_UNKNOWN && !is_track_of_other(reader, frame, i))
			return track;
		if (dlg_is(reader, i, "1.5") && dlg_is(reader, i + 1 + dlg_mark(reader, i + 1, '-'), "track") &&
			!is_track_of_other(reader, frame, i))
			return TRACK_1_5;
	}
	return frame->kind != FRAME_TITLE || speaks_of_it(reader, frame) || tells_officials(reader)
		? TRACK_1 : TRACK_UNKNOWN;
}

/* "Chatham House Rule" where the text names it. */
static Slice
read_rule(const Reader *reader)
{
	for (uint32_t i = 0; (i = NEXT_OF(reader, i, reader->ntokens, "chatham")) < reader->ntokens; i++)
		if (dlg_is(reader, i, "chatham") && dlg_is(reader, i + 1, "house") &&
			(ONE_OF(reader, i + 2, "rule", "rules") || ONE_OF(reader, i + 3, "rule", "rules")))
			return SLICE("Chatham House Rule");
	return NO_SLICE;
}

static void
read_title(Reader *reader)
{
	uint32_t	first = 0;
	uint32_t	end = 0;
	bool		found = false;

	for (uint32_t b = 0; b < reader->nblocks && b < OPENING_BLOCKS; b++)
	{
		const TextBlock *block = &reader->blocks[b];

		if (block->kind != BLOCK_TITLE && found)
			break;
		if (block->kind != BLOCK_TITLE || block->end - block->first < 3)
			continue;
		if (!found)
			first = block->first;
		end = block->end;
		found = true;
	}
	if (found)
		reader->statement->title = dlg_text(reader, first, end);
}

/*
 * Do the parties hold the meeting as the subjects of its sentence ("A and B
 * held their sixth Cyber Dialogue")?
 */
static bool
are_subjects(const Reader *reader, const Frame *frame, const PartyList *parties)
{
	uint32_t	found = 0;
	bool		holds = frame->kind == FRAME_HOLDS ||
		(frame->kind == FRAME_HELD && frame->name.first >= frame->verb);

	/* "consultations were held between the ministries of A and B" */
	if (frame->kind == FRAME_HELD && dlg_is(reader, frame->verb_end, "between"))
		return true;
	for (uint32_t i = frame->range.first; i < frame->verb && holds; i++)
	{
		uint32_t	end;
		PartyCode	party = dlg_holder_at(reader, i, &end);

		found += party && dlg_party_has(parties, party);
		if (party)
			i = end - 1;
	}
	return found >= parties->ncodes;
}

/* Do the two names bear the same two parties: a title's meeting is the frame's, whatever the noun? */
static bool
is_same_pair(const MeetingName *title, const MeetingName *name)
{
	return title->parties.ncodes == 2 && name->parties.ncodes == 2 && !name->step && !title->step &&
		dlg_party_has(&title->parties, name->parties.codes[0]) &&
		dlg_party_has(&title->parties, name->parties.codes[1]);
}

/* Does the frame tell another day of its meeting than is known? */
static bool
is_other_day(const Reader *reader, const Frame *frame, Slice held)
{
	Slice		told = dlg_held_in(reader, dlg_frame_clause(reader, frame), frame->verb, dlg_reference(reader, frame));

	return told.len >= 4 && held.len >= 4 &&
		memcmp(told.data, held.data, told.len < held.len ? told.len : held.len) != 0;
}

/* "In 2011, both met for the first consultation": does the frame tell no more than a year? */
static bool
tells_year(const Reader *reader, const Frame *frame)
{
	return dlg_held_in(reader, dlg_frame_clause(reader, frame), frame->verb, dlg_reference(reader, frame)).len == 4;
}

/*
 * "led a delegation to the 7th Session of the X", under a title with X, or in the frame's own sentence: its number, 0
 * where none is told.
 */
static uint32_t
mentioned_ordinal(const Reader *reader, const Frame *frame)
{
	static const char *const recalls[] = {"since", "after", "following", "before", "from", "at", NULL};

	for (uint32_t s = 0, seen = 0; s < reader->nsentences && seen < MENTION_SENTENCES; s++)
	{
		uint32_t	i = reader->sentences[s].first;
		MeetingName name;

		if (!dlg_is_prose(reader, &reader->sentences[s]))
			continue;
		seen++;
		if (frame->kind != FRAME_TITLE &&
			(reader->sentences[s].end != frame->range.end || !dlg_series_named(reader, &frame->name)))
			continue;
		for (; dlg_find_meeting(reader, i, reader->sentences[s].end, &name); i = name.end)
			if (name.ordinal && !name.step && !name.again && !dlg_series_bare(reader, &name) &&
				!(name.first > 0 && dlg_is_any(reader, name.first - 1, recalls)) &&
				dlg_same_series(reader, &name, &frame->name))
				return name.ordinal;
	}
	return 0;
}

/*
 * "will begin tomorrow in its fourth session", "will be the second of its kind": the number that the frame's sentence
 * gives the meeting beside its name, 0 where it gives none.
 */
static uint32_t
ordinal_beside(const Reader *reader, const Frame *frame)
{
	for (uint32_t i = frame->range.first + 1; i + 2 < frame->range.end; i++)
	{
		uint32_t	end;
		uint32_t	ordinal = ONE_OF(reader, i, "its", "the") ? dlg_ordinal_at(reader, i + 1, &end) : 0;

		if (ordinal && dlg_is(reader, i, "its") && dlg_is(reader, i - 1, "in") &&
			ONE_OF(reader, end, "session", "round", "edition", "iteration", "meeting"))
			return ordinal;
	}
	return 0;
}

/* The ordinal that the titles, or other sentences on the same meeting, give it; 0 where none does. */
static uint32_t
told_ordinal(const Opening *opening, const Frame *frame)
{
	const Reader *reader = opening->reader;
	Slice		held = dlg_held_in(reader, dlg_frame_clause(reader, frame), frame->verb,
								   dlg_reference(reader, frame));

	for (int t = 0; t < opening->ntitles; t++)
		if (opening->titles[t].name.ordinal && (dlg_same_series(reader, &opening->titles[t].name, &frame->name) ||
												is_same_pair(&opening->titles[t].name, &frame->name)))
			return opening->titles[t].name.ordinal;
	for (int i = 0; i < opening->nframes; i++)
	{
		const Frame *other = &opening->frames[i];

		if (other->named && other->name.ordinal && !other->name.step && other->future == frame->future &&
			(other->kind == FRAME_HELD || other->kind == FRAME_HOLDS ||
			 ((other->kind == FRAME_MEETS || other->kind == FRAME_RECEIVES) && !tells_year(reader, other))) &&
			!dlg_series_bare(reader, &other->name) && dlg_same_series(reader, &other->name, &frame->name) &&
			!is_other_day(reader, other, held))
			return other->name.ordinal;
	}
	return mentioned_ordinal(reader, frame);
}

void
dlg_read_header(Reader *reader)
{
	Statement  *statement = reader->statement;
	const Opening *opening;
	Frame		frame;
	Meeting    *meeting;
	MeetingName name;

	read_title(reader);
	if (reader->foreign)
	{
		dlg_read_foreign_header(reader);
		return;
	}
	dlg_open_statement(reader);
	if ((opening = reader->opening) == NULL)
		return;
	frame = opening->chosen;
	meeting = dlg_alloc0(reader->arena, sizeof *meeting);
	meeting->relation = MEETING_REPORTS;
	meeting->coming = frame.future;
	meeting->track = read_track(reader, &frame);
	dlg_find_holders(opening, &frame, &meeting->parties);
	if (frame.named && dlg_series_named(reader, &frame.name))
	{
		bool		pair;

		name = dlg_best_name(opening, &frame);
		pair = (meeting->parties.ncodes == 2 || (meeting->parties.ncodes == 3 && name.parties.ncodes == 3)) &&
			   frame.kind != FRAME_LAUNCHES && !dlg_names_pair(reader, &name) &&
			   (name.parties.ncodes >= 2 || frame.kind == FRAME_TITLE ||
				are_subjects(reader, &frame, &meeting->parties));
		meeting->series = dlg_series_text(reader, &name, pair ? &meeting->parties : NULL);
		meeting->series_key = dlg_series_key(reader, &name, &meeting->parties, meeting->track);
	}
	else if (meeting->parties.ncodes >= 3 && dlg_series_format(reader, frame.range.end, &name))
	{
		meeting->series = dlg_series_text(reader, &name, NULL);
		meeting->series_key = dlg_series_key(reader, &name, NULL, meeting->track);
	}
	if (frame.named)
	{
		meeting->ordinal = frame.name.ordinal;
		if (meeting->ordinal == 0)
			meeting->ordinal = told_ordinal(opening, &frame);
		if (meeting->ordinal == 0)
			meeting->ordinal = ordinal_beside(reader, &frame);
	}
	meeting->rule = read_rule(reader);
	dlg_read_circumstances(opening, &frame, meeting);
	if (frame.kind != FRAME_TITLE && frame.kind != FRAME_LAUNCHES)
		dlg_extend_days(reader, &frame, meeting);
	meeting->span = dlg_span(reader, frame.range.first, frame.range.end);
	statement->dialogue = meeting;
	dlg_read_hosts(reader, &frame);
}
