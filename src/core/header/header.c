/*
 * header.c: the title, the language and the dialogue that a statement reports:
 * its series, ordinal, track, parties, dates and place, and its hosts.
 *
 * header_choose.c says which meeting it is.  The dialogue is null where the
 * text reports, announces or programmes no meeting between parties (manual 2).
 */
#include "header_opening.h"

#include <string.h>

#define TRACK_TOKENS 1200		/* where the track is looked for */
#define POINTED_SENTENCES 6	/* in which the meeting is pointed at */

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
		/* "At the X, Ministers welcomed" */
		if (name.first > sentence->first && name.first <= sentence->first + 4 &&
			ONE_OF(reader, name.first - 1, "at", "during") && dlg_same_series(reader, &name, &frame->name))
			return true;
	}
	return false;
}

/*
 * The track as the text tells it; "1.5" counts beside the word, or in the dialogue's name.  Else governments meet
 * where the text speaks of a meeting at all.
 */
static Track
read_track(const Reader *reader, const Frame *frame)
{
	for (int k = 0; k < frame->name.nparts && frame->named; k++)
		for (uint32_t i = frame->name.parts[k].first; i < frame->name.parts[k].end; i++)
			if (dlg_is(reader, i, "1.5"))
				return TRACK_1_5;
	for (uint32_t i = 0; i < reader->ntokens && i < TRACK_TOKENS; i++)
	{
		Track		track = dlg_is(reader, i, "track") ? dlg_track_at(reader, i) : TRACK_UNKNOWN;

		if (track != TRACK_UNKNOWN)
			return track;
		if (dlg_is(reader, i, "1.5") && dlg_is(reader, i + 1 + dlg_mark(reader, i + 1, '-'), "track"))
			return TRACK_1_5;
	}
	return frame->kind != FRAME_TITLE || speaks_of_it(reader, frame) ? TRACK_1 : TRACK_UNKNOWN;
}

/* "Chatham House Rule" where the text names it. */
static Slice
read_rule(const Reader *reader)
{
	for (uint32_t i = 0; i + 2 < reader->ntokens && i < 20000; i++)
		if (dlg_is(reader, i, "chatham") && dlg_is(reader, i + 1, "house"))
			return SLICE("Chatham House Rule");
	return NO_SLICE;
}

/*
 * "following the ABC held in Oslo on 3 May", "This was the first meeting in person, taking place in Oslo": day and
 * place from sentences that speak of the meeting by its acronym, or point at it.
 */
static void
read_pointed(const Reader *reader, const Frame *frame, Meeting *meeting, Slice reference)
{
	for (uint32_t s = 0, seen = 0; s < reader->nsentences && seen < POINTED_SENTENCES; s++)
	{
		const Sentence *sentence = &reader->sentences[s];
		uint32_t	i = sentence->first;
		Place		place;

		if (!dlg_is_prose(reader, sentence))
			continue;
		seen++;
		while (i < sentence->end && frame->name.brief.data &&
			   !dlg_same(dlg_text(reader, i, i + 1), frame->name.brief))
			i++;
		if (frame->name.brief.data && i + 1 < sentence->end)
			i += 1 + ONE_OF(reader, i + 1, "was", "were");
		if (frame->name.brief.data == NULL || i >= sentence->end || !ONE_OF(reader, i, "held", "convened"))
		{
			if (!ONE_OF(reader, sentence->first, "this", "it") || sentence->first < frame->range.end ||
				!ONE_OF(reader, sentence->first + 1, "was", "took"))
				continue;
			i = sentence->first + 1;
		}
		else if (meeting->held.data == NULL)
			meeting->held = dlg_held_in(reader, (TokenRange) {i, sentence->end}, i, reference);
		if (meeting->city.data == NULL && meeting->country == 0 &&
			dlg_place_in(reader, (TokenRange) {i, sentence->end}, &place))
		{
			meeting->city = place.city;
			meeting->country = place.country;
		}
	}
}

/* Where the sentence says the meeting was: at its front, else behind the verb, where nobody's post stands. */
static bool
place_told(const Reader *reader, const Frame *frame, TokenRange clause, Place *place)
{
	uint32_t	purpose = dlg_purpose_at(reader, frame);
	bool		front = false;

	for (uint32_t i = clause.first; i < clause.first + 3 && i < frame->verb; i++)
		front |= ONE_OF(reader, i, "in", "at", "here");
	if (!front && (frame->kind == FRAME_HOLDS || frame->kind == FRAME_MEETS) &&
		dlg_place_in(reader, (TokenRange) {frame->verb_end, purpose < clause.end ? purpose : clause.end}, place) &&
		place->city.data)
		return true;
	return dlg_place_in(reader, clause, place);
}

/* Date and place from the sentences after the frame that go on about the meeting, or from the titles. */
static void
look_around(const Opening *opening, const Frame *frame, Meeting *meeting, Slice reference)
{
	const Reader *reader = opening->reader;
	const Sentence *sentence = dlg_sentence_at(reader, frame->range.first);
	uint32_t	s = (uint32_t) (sentence - reader->sentences);
	Place		place = {0};

	for (uint32_t k = 1; k <= 4 && s + k < reader->nsentences; k++)
	{
		const Sentence *next = &reader->sentences[s + k];
		Frame		other = dlg_find_frame(reader, (TokenRange) {next->first, next->end});
		TokenRange	clause;

		if ((other.kind != FRAME_HELD && other.kind != FRAME_HOLDS && other.kind != FRAME_MEETS) || !other.named ||
			other.name.step ||
			(other.future && !frame->future && frame->kind != FRAME_TITLE) ||
			(other.name.ordinal && other.name.ordinal != meeting->ordinal) || (!frame->named && other.name.proper))
			continue;
		if (!dlg_series_bare(reader, &other.name) && !dlg_same_series(reader, &other.name, &frame->name) &&
			!(other.name.body && frame->name.plural) &&
			!(other.name.ordinal && other.name.parties.ncodes < 2))
			continue;
		clause = dlg_frame_clause(reader, &other);
		if (meeting->held.data == NULL)
			meeting->held = frame->name.plural ? dlg_all_held_in(reader, clause, reference)
				: dlg_held_in(reader, clause, other.verb, reference);
		if (meeting->city.data == NULL && meeting->country == 0 && dlg_place_in(reader, clause, &place))
		{
			meeting->city = place.city;
			meeting->country = place.country;
		}
	}
	for (int t = 0; t < opening->ntitles; t++)
	{
		if (meeting->city.data == NULL && meeting->country == 0 &&
			dlg_place_in(reader, opening->titles[t].range, &place))
		{
			meeting->city = place.city;
			meeting->country = place.country;
		}
		if (meeting->held.data == NULL)
			meeting->held = dlg_held_in(reader, opening->titles[t].range,
										opening->titles[t].range.first, reference);
	}
}

/* The date and the city of a line. */
static Slice
read_line(const Reader *reader, const TextBlock *block, Place *place)
{
	Slice		held = NO_SLICE;
	uint32_t	end;

	*place = (Place) {.remote = false};
	for (uint32_t i = block->first; i < block->end; i++)
	{
		Slice		date = reader->tokens[i].kind == TOKEN_PUNCT
							   ? NO_SLICE
							   : dlg_date_at(reader, i, reader->published, &end);
		const LexEntry *city;

		if (date.len > 4 && held.data == NULL)
		{
			held = date;
			i = end - 1;
		}
		else if (place->city.data == NULL && (city = dlg_city_at(reader, i, &end)) != NULL)
		{
			place->city = dlg_city_text(reader, i, end);
			place->country = city->party;
		}
	}
	return held;
}

/*
 * Lines of nothing but a date or a place under the title, for a programme that
 * tells neither in prose.  Elsewhere such a line may be the release's own
 * dateline, unless it tells several days.
 */
static void
read_lines(const Reader *reader, Meeting *meeting, bool programme)
{
	for (uint32_t b = 1; b < reader->nblocks && b < OPENING_BLOCKS; b++)
	{
		Place		place;
		Slice		held;

		if (reader->blocks[b].kind != BLOCK_DATELINE)
			continue;
		held = read_line(reader, &reader->blocks[b], &place);
		if (!programme && (meeting->held.data || held.data == NULL || memchr(held.data, '/', held.len) == NULL))
			continue;
		if (meeting->held.data == NULL)
			meeting->held = held;
		if (meeting->city.data == NULL && meeting->country == 0)
		{
			meeting->city = place.city;
			meeting->country = place.country;
		}
	}
}

/*
 * A table of fields that tells a place ("Venue: Oslo") tells the meeting's day
 * as well ("Date: 3 May 2021"); without one the date is that of the page.
 */
static void
read_fields(const Reader *reader, Meeting *meeting)
{
	Slice		held = NO_SLICE;
	bool		placed = false;

	for (uint32_t b = 0; b < reader->nblocks && b < OPENING_BLOCKS; b++)
	{
		const TextBlock *block = &reader->blocks[b];
		Place		place;
		Slice		date;

		if (block->end < block->first + 3 || !dlg_mark(reader, block->first + 1, ':'))
			continue;
		date = read_line(reader, block, &place);
		if (ONE_OF(reader, block->first, "date", "dates", "when"))
			held = date;
		else if (ONE_OF(reader, block->first, "place", "venue", "location", "where") && place.city.data)
		{
			placed = true;
			if (meeting->city.data == NULL && meeting->country == 0)
			{
				meeting->city = place.city;
				meeting->country = place.country;
			}
		}
	}
	if (placed && meeting->held.data == NULL)
		meeting->held = held;
}

/* "On 3 May 2021, A and B held …": the day before all else is that of the sentence. */
static bool
begins_with_day(const Reader *reader, TokenRange range)
{
	uint32_t	i = range.first + dlg_is(reader, range.first, "on");
	uint32_t	end;

	return i < range.end && reader->tokens[i].kind != TOKEN_PUNCT &&
		   dlg_date_at(reader, i, SLICE("2000-01-01"), &end).len >= 10 && dlg_mark(reader, end, ',');
}

/*
 * "during his visit to Lemuria", "a trip to Lemuria": one of the parties, in whose country they met then; 0 where
 * no visit is told of.
 */
static PartyCode
visited(const Reader *reader, TokenRange range, const PartyList *parties)
{
	for (uint32_t i = range.first; i + 2 < range.end; i++)
	{
		uint32_t	end;
		PartyCode	party;
		uint32_t	at = i + 1 + dlg_is(reader, i + 1, "to");

		if (!ONE_OF(reader, i, "visit", "trip", "visiting"))
			continue;
		at += dlg_is(reader, at, "the");
		if ((party = dlg_holder_at(reader, at, &end)) != 0 && dlg_party_has(parties, party) &&
			dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, party), "state"))
			return party;
	}
	return 0;
}

/* "welcomed President X to Oslo", "to Lemuria": where a guest came, one of the parties' places; false where none is told. */
static bool
guest_came(const Reader *reader, const Frame *frame, Meeting *meeting)
{
	for (uint32_t i = frame->verb_end; frame->kind == FRAME_RECEIVES && i + 1 < frame->range.end; i++)
	{
		uint32_t	end;
		uint32_t	at = i + 1 + dlg_is(reader, i + 1, "the");
		const LexEntry *city;
		PartyCode	party;

		if (!dlg_is(reader, i, "to"))
			continue;
		if ((city = dlg_city_at(reader, at, &end)) != NULL && dlg_party_has(&meeting->parties, city->party))
		{
			meeting->city = dlg_city_text(reader, at, end);
			meeting->country = city->party;
		}
		else if ((party = dlg_holder_at(reader, at, &end)) != 0 && dlg_party_has(&meeting->parties, party))
			meeting->country = party;
		if (meeting->country)
			return true;
	}
	return false;
}

/* "Oslo hosted the X": the city right before the verb; false where none stands there. */
static bool
hosting_city(const Reader *reader, const Frame *frame, Meeting *meeting)
{
	uint32_t	end;

	for (uint32_t i = frame->range.first; i < frame->verb; i++)
	{
		const LexEntry *city = dlg_city_at(reader, i, &end);

		/* a comma may stand before the verb where it should not */
		if (city)
			end += end + 1 == frame->verb && dlg_mark(reader, end, ',');
		if (city && city->party && (end == frame->verb || (end + 1 == frame->verb && ONE_OF(reader, end, "will", "has"))) &&
			dlg_verb_is(reader, frame->verb, (const char *const[]) {"host", NULL}, NULL, &(uint32_t) {0}))
		{
			meeting->city = dlg_city_text(reader, i, end);
			meeting->country = city->party;
			return true;
		}
	}
	return false;
}

/* When and where. */
static void
read_circumstances(const Opening *opening, const Frame *frame, Meeting *meeting)
{
	const Reader *reader = opening->reader;
	Slice		reference = dlg_reference(reader, frame);
	Place		place = {0};

	if (frame->kind == FRAME_LAUNCHES)
	{
		meeting->ordinal = 0;
		return;
	}
	if (frame->kind != FRAME_TITLE)
	{
		TokenRange	clause = dlg_frame_clause(reader, frame);

		meeting->held = dlg_held_in(reader, clause, frame->verb, reference);
		if (begins_with_day(reader, clause) && !frame->future)
			meeting->held = dlg_held_in(reader, (TokenRange) {clause.first, frame->verb}, clause.first, reference);
		/* "met to congratulate him on his election in January": a month behind the purpose */
		if (meeting->held.len && meeting->held.len < 10 &&
			(frame->kind == FRAME_MEETS || frame->kind == FRAME_RECEIVES))
		{
			uint32_t	purpose = dlg_purpose_at(reader, frame);

			if (purpose < clause.end && !frame->named)
				meeting->held = dlg_held_in(reader, (TokenRange) {clause.first, purpose}, frame->verb, reference);
		}
		if (frame->remote)
			return;
		if (place_told(reader, frame, clause, &place))
		{
			meeting->city = place.city;
			meeting->country = place.country;
			if (place.remote && meeting->held.data)
				return;
		}
	}
	look_around(opening, frame, meeting, reference);
	if (meeting->held.data == NULL || (meeting->city.data == NULL && meeting->country == 0))
		read_pointed(reader, frame, meeting, reference);
	if (meeting->city.data == NULL && meeting->country == 0 && !hosting_city(reader, frame, meeting) &&
		!guest_came(reader, frame, meeting))
		meeting->country = visited(reader, frame->range, &meeting->parties);
	read_fields(reader, meeting);
	read_lines(reader, meeting, reader->programme);
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

void
dlg_read_header(Reader *reader)
{
	Statement  *statement = reader->statement;
	Opening		opening;
	Frame		frame;
	Meeting    *meeting;
	MeetingName name;

	read_title(reader);
	if (reader->foreign)
	{
		dlg_read_foreign_header(reader);
		return;
	}
	if (!dlg_open_statement(reader, &opening, &frame))
		return;
	meeting = dlg_alloc0(reader->arena, sizeof *meeting);
	meeting->relation = MEETING_REPORTS;
	meeting->coming = frame.future;
	meeting->track = read_track(reader, &frame);
	dlg_find_holders(&opening, &frame, &meeting->parties);
	if (frame.named && dlg_series_named(reader, &frame.name))
	{
		bool		pair;

		name = dlg_best_name(&opening, &frame);
		pair = (meeting->parties.ncodes == 2 || (meeting->parties.ncodes == 3 && name.parties.ncodes == 3)) &&
			   frame.kind != FRAME_LAUNCHES && !dlg_names_pair(reader, &name) &&
			   (name.parties.ncodes >= 2 || frame.kind == FRAME_TITLE ||
				are_subjects(reader, &frame, &meeting->parties));
		meeting->series = dlg_series_text(reader, &name, pair ? &meeting->parties : NULL);
		meeting->series_key = dlg_series_key(reader, &name, &meeting->parties, meeting->track);
	}
	if (frame.named)
	{
		meeting->ordinal = frame.name.ordinal;
		for (int t = 0; t < opening.ntitles && meeting->ordinal == 0; t++)
			if (dlg_same_series(reader, &opening.titles[t].name, &frame.name) ||
				is_same_pair(&opening.titles[t].name, &frame.name))
				meeting->ordinal = opening.titles[t].name.ordinal;
	}
	meeting->rule = read_rule(reader);
	read_circumstances(&opening, &frame, meeting);
	if (frame.kind != FRAME_TITLE && frame.kind != FRAME_LAUNCHES)
		dlg_extend_days(reader, &frame, meeting);
	meeting->span = dlg_span(reader, frame.range.first, frame.range.end);
	statement->dialogue = meeting;
	dlg_read_hosts(reader, &frame);
}
