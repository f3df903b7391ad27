/*
 * header.c: the title, the language and the dialogue that a statement reports.
 *
 * The names in the titles and the frames of the opening sentences are weighed
 * against each other: the dialogue is the meeting that both tell of, else the
 * one that the opening reports, else the one that the title names.  It is null
 * where no two parties, and no group of parties, are said to hold it.
 */
#include "header.h"

#include "date.h"
#include "fingerprint.h"

#include <string.h>

#define TITLES_MOST 8
#define OPENING_SENTENCES 10	/* where the frame of the dialogue is looked for */
#define OPENING_BLOCKS 24		/* where titles are looked for */
#define OPENING_NAMED 4			/* in which a name without ordinal and pair may be the dialogue's */
#define OPENING_UNNAMED 3		/* in which a meeting without a name may be the dialogue */
#define NEAR_SENTENCES 24		/* where names are looked for */
#define SUBJECT_SENTENCES 6		/* where lists of parties are looked for */
#define SUBJECT_TOKENS 16
#define UNSAID_TOKENS 600
#define PAST_MONTHS 2			/* a meeting longer ago is recalled, not reported */

/* What the top of the text tells. */
typedef struct Opening
{
	Reader	   *reader;
	Frame		titles[TITLES_MOST];
	int			ntitles;
	Frame		frames[OPENING_SENTENCES];
	int			places[OPENING_SENTENCES];	/* which sentence of the prose each frame is */
	int			nframes;
} Opening;

static bool
is_prose(const Reader *reader, const Sentence *sentence)
{
	BlockKind	kind = reader->blocks[sentence->block].kind;

	return kind == BLOCK_PARAGRAPH || kind == BLOCK_NUMBERED;
}

/* Has the group its own code as a holder: a grouping or an organisation? */
static bool
is_group(const Reader *reader, PartyCode party)
{
	Slice		kind = dlg_lexicon_party_kind(reader->lexicon, party);

	return dlg_slice_is(kind, "grouping") || dlg_slice_is(kind, "organisation") || dlg_slice_is(kind, "organization");
}

/* Collects the meetings that titles name. */
static void
read_titles(Opening *opening)
{
	Reader	   *reader = opening->reader;

	for (uint32_t s = 0; s < reader->nsentences && opening->ntitles < TITLES_MOST; s++)
	{
		const Sentence *sentence = &reader->sentences[s];
		BlockKind	kind = reader->blocks[sentence->block].kind;
		Frame		frame = {.kind = FRAME_TITLE, .range = {sentence->first, sentence->end}, .named = true};

		if (sentence->block >= OPENING_BLOCKS)
			break;
		if (kind == BLOCK_META || kind == BLOCK_BOILERPLATE)
			continue;
		if (sentence->end - sentence->first > 60 || dlg_mark(reader, sentence->end - 1, '.') ||
			(dlg_mark(reader, sentence->end - 1, ':') && kind == BLOCK_PARAGRAPH))
			continue;
		if (kind != BLOCK_TITLE && kind != BLOCK_HEADING && kind != BLOCK_DATELINE && kind != BLOCK_BULLET && kind != BLOCK_PARAGRAPH)
			continue;
		if (opening->ntitles && kind == BLOCK_HEADING && sentence->block > 6)
			continue;
		if (!dlg_find_meeting(reader, sentence->first, sentence->end, &frame.name) || !frame.name.proper)
			continue;
		frame.verb = frame.verb_end = frame.name.end;
		opening->titles[opening->ntitles++] = frame;
	}
}

/* Collects the frames of the first sentences. */
static void
read_frames(Opening *opening)
{
	Reader	   *reader = opening->reader;
	int			seen = 0;

	for (uint32_t s = 0; s < reader->nsentences && seen < OPENING_SENTENCES; s++)
	{
		const Sentence *sentence = &reader->sentences[s];
		BlockKind	kind = reader->blocks[sentence->block].kind;
		Frame		frame;

		if (!is_prose(reader, sentence) && kind != BLOCK_META && kind != BLOCK_BULLET)
			continue;
		if (kind != BLOCK_META)
			seen++;
		frame = dlg_find_frame(reader, (TokenRange) {sentence->first, sentence->end});
		if (frame.kind == FRAME_NONE || (frame.named && frame.name.step != 0) || opening->nframes == OPENING_SENTENCES)
			continue;
		if (frame.named && dlg_slice_is(dlg_text(reader, frame.name.noun, frame.name.noun_end), "session"))
			continue;
		opening->places[opening->nframes] = seen - (kind != BLOCK_META);
		opening->frames[opening->nframes++] = frame;
	}
}

/* Do two names near each other name one series? */
static bool
same_series(const Reader *reader, const MeetingName *a, const MeetingName *b)
{
	return dlg_series_within(reader, a, b) || dlg_series_within(reader, b, a) || dlg_series_alike(reader, a, b) >= 70;
}

/* The latest proper name before token `end` whose noun is that of `name` ("this committee"), or false. */
static bool
resolve(const Reader *reader, MeetingName *name)
{
	MeetingName best;
	bool		found = false;

	for (uint32_t s = 0; s < reader->nsentences && s < NEAR_SENTENCES && reader->sentences[s].first < name->first; s++)
	{
		uint32_t	i = reader->sentences[s].first;
		MeetingName other;

		while (i < reader->sentences[s].end && i < name->first && dlg_find_meeting(reader, i, reader->sentences[s].end, &other))
		{
			i = other.end;
			if (other.proper && !dlg_series_bare(reader, &other) && other.first < name->first && dlg_series_within(reader, name, &other))
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

/* How good the frame is as that of the reported dialogue. */
static int
worth(const Opening *opening, const Frame *frame)
{
	const Reader *reader = opening->reader;
	int			score = 0;

	for (int t = 0; t < opening->ntitles && frame->named; t++)
		if (same_series(reader, &frame->name, &opening->titles[t].name))
		{
			score += 20;
			break;
		}
	if (frame->named && frame->name.proper)
		score += 10;
	if (frame->named && frame->name.ordinal)
		score += 3;
	if (frame->kind == FRAME_LAUNCHES)
		score -= 14;
	if (frame->kind == FRAME_RECEIVES)
		score -= 3;
	if (frame->future)
		score -= 12;
	return score;
}

/* Takes out the groupings that the states told of make up. */
static void
drop_groups(const Reader *reader, const Frame *frame, PartyList *list)
{
	uint32_t	n = 0;

	for (uint32_t i = 0; i < list->ncodes; i++)
		if (!dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, list->codes[i]), "grouping") &&
			!(frame->named && frame->name.parties.ncodes == 1 && frame->name.parties.codes[0] == list->codes[i] &&
			  is_group(reader, list->codes[i])))
			list->codes[n++] = list->codes[i];
	list->ncodes = n;
}

/* Takes out a state that only owns what a group speaks of ("the G7 met … Lemuria's aggression"). */
static void
drop_owned(const Reader *reader, const Frame *frame, PartyList *list)
{
	for (uint32_t i = frame->range.first; i < frame->range.end; i++)
	{
		uint32_t	end;
		PartyCode	party = dlg_holder_at(reader, i, &end);
		uint32_t	n = 0;

		if (party == 0 || reader->tokens[end].kind != TOKEN_POSSESSIVE || is_group(reader, party))
			continue;
		for (uint32_t k = 0; k < list->ncodes; k++)
			if (list->codes[k] != party)
				list->codes[n++] = list->codes[k];
		list->ncodes = n;
	}
}

/* Adds to the list the parties of a name; a group that stands for states that are named is left out. */
static void
name_parties(const Reader *reader, const Frame *frame, PartyList *list)
{
	PartyList	told = {0};
	uint32_t	states = 0;

	if (frame->kind != FRAME_TITLE)
		dlg_frame_parties(reader, frame, &told);
	for (uint32_t i = 0; i < told.ncodes; i++)
		states += !is_group(reader, told.codes[i]);
	if (states == 1 && told.ncodes == 2 && !frame->named)
		drop_owned(reader, frame, &told);
	if (states >= 2)
		drop_groups(reader, frame, &told);
	if (frame->named)
		for (uint32_t i = 0; i < frame->name.parties.ncodes; i++)
			if (frame->name.parties.ncodes >= 2 || !is_group(reader, frame->name.parties.codes[i]) || states < 2)
				dlg_party_add(reader->arena, list, frame->name.parties.codes[i]);
	if (list->ncodes == 1 && is_group(reader, list->codes[0]) && (states == 0 || frame->kind == FRAME_HELD))
		return;
	if (list->ncodes < 2)
		for (uint32_t i = 0; i < told.ncodes; i++)
			dlg_party_add(reader->arena, list, told.codes[i]);
}

/* The parties that the opening lists as the subjects of its sentences, or that a title joins. */
static void
subject_parties(const Reader *reader, PartyList *list)
{
	uint32_t	seen = 0;

	for (uint32_t s = 0; s < reader->nsentences && seen < SUBJECT_SENTENCES; s++)
	{
		const Sentence *sentence = &reader->sentences[s];
		TokenRange	range = {sentence->first, sentence->end};
		bool		prose = is_prose(reader, sentence);

		if (reader->blocks[sentence->block].kind == BLOCK_BOILERPLATE)
			continue;
		seen += prose;
		if (prose && range.end > range.first + SUBJECT_TOKENS)
			range.end = range.first + SUBJECT_TOKENS;
		if (dlg_joined_parties(reader, range, list))
			return;
	}
}

/* Adds the party whose officials met others without their country being named. */
static void
add_unsaid(const Reader *reader, const Frame *frame, PartyList *list)
{
	bool		party;
	bool		official;
	PartyCode	unsaid;
	Place		place;

	dlg_frame_subject(reader, frame, &party, &official);
	if (list->ncodes > 1 && (party || !official))
		return;
	if (dlg_place_in(reader, frame->range, &place) && place.seat && !dlg_party_has(list, place.country))
		unsaid = place.country;
	else
		unsaid = dlg_unsaid_party(reader, UNSAID_TOKENS, list);
	if (unsaid)
		dlg_party_add(reader->arena, list, unsaid);
}

/* "convened the X with Lemurian counterparts": does a party stand after "with" near a name that has none? */
static bool
meets_others(const Reader *reader, const Frame *frame, const PartyList *list)
{
	for (uint32_t i = frame->name.end; frame->named && i + 1 < frame->range.end && i < frame->name.end + 10; i++)
		if (dlg_is(reader, i, "with"))
		{
			uint32_t	end;
			PartyCode	party = dlg_holder_at(reader, i + 1 + dlg_is(reader, i + 1, "the"), &end);

			return party && dlg_party_has(list, party);
		}
	return false;
}

/* The parties who hold the dialogue of this frame. */
static void
find_parties(const Opening *opening, const Frame *frame, PartyList *list)
{
	const Reader *reader = opening->reader;

	for (int t = 0; t < opening->ntitles && list->ncodes < 2; t++)
		if (!frame->named || same_series(reader, &frame->name, &opening->titles[t].name))
			if (opening->titles[t].name.parties.ncodes >= 2 ||
				(opening->titles[t].name.parties.ncodes == 1 && is_group(reader, opening->titles[t].name.parties.codes[0])))
				name_parties(reader, &opening->titles[t], list);
	if (list->ncodes < 2)
		name_parties(reader, frame, list);
	if (list->ncodes == 0 && frame->kind == FRAME_MEETS && !frame->named)
		dlg_joined_parties(reader, frame->range, list);
	if (meets_others(reader, frame, list) && list->ncodes == 1)
		add_unsaid(reader, frame, list);
	else if (!frame->named && list->ncodes && (frame->kind == FRAME_MEETS || frame->kind == FRAME_RECEIVES) && opening->ntitles == 0)
		add_unsaid(reader, frame, list);
	else if (list->ncodes == 0 && frame->named)
		subject_parties(reader, list);
}

/* May the frame be that of the reported dialogue, as it stands in the text? */
static bool
is_plausible(const Opening *opening, const Frame *frame, int place)
{
	const Reader *reader = opening->reader;
	static const char *const pronouns[] = {"he", "she", "they", "it", "these", "this", NULL};

	if (frame->named)
		return place < OPENING_NAMED || frame->name.ordinal || frame->name.parties.ncodes >= 2 || opening->ntitles > 0;
	if (place >= OPENING_UNNAMED || frame->kind == FRAME_LAUNCHES)
		return false;
	return !dlg_is_any(reader, frame->range.first, pronouns);
}

/* Bodies of the United Nations are no dialogues (manual 7). */
static bool
is_united_nations(PartyCode party)
{
	PartyCode	un = 0;

	return dlg_party_pack("UN", 2, &un, &(DlgError) {0}) && party == un;
}

/* Was the meeting of the frame held long before the statement was published, so that it is only recalled? */
static bool
is_past(const Reader *reader, const Frame *frame)
{
	Slice		held;
	DayDate		day;
	DayDate		issued;

	if (!dlg_reference_date(reader->published, &issued) || frame->kind == FRAME_TITLE)
		return false;
	held = dlg_held_in(reader, frame->range, frame->verb, reader->published);
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
	if (is_united_nations(parties->codes[0]))
		return false;
	if (is_group(reader, parties->codes[0]) && (frame->named || frame->kind == FRAME_MEETS))
		return true;
	dlg_frame_subject(reader, frame, &party, &official);
	return !frame->named && official && !party;
}

/* Chooses the frame of the reported dialogue; false where the text reports none. */
static bool
choose(Opening *opening, Frame *chosen)
{
	const Reader *reader = opening->reader;
	int			best = -100;

	for (int i = 0; i < opening->nframes; i++)
	{
		Frame		frame = opening->frames[i];
		PartyList	parties = {0};
		int			score;

		if (!is_plausible(opening, &frame, opening->places[i]))
			continue;
		if (frame.named && (dlg_series_bare(reader, &frame.name) || !frame.name.proper) && !resolve(reader, &frame.name) && !frame.name.proper &&
			!frame.name.occasion)
			continue;
		find_parties(opening, &frame, &parties);
		if (!is_enough(reader, &frame, &parties))
			continue;
		score = worth(opening, &frame) - i;
		if (score < 20 && is_past(reader, &frame))
			continue;
		if (score > best)
		{
			best = score;
			*chosen = frame;
		}
	}
	if (best >= 20 || (best > -100 && opening->ntitles == 0))
		return true;
	for (int t = 0; t < opening->ntitles; t++)
	{
		PartyList	parties = {0};

		find_parties(opening, &opening->titles[t], &parties);
		if (parties.ncodes >= 2 || (parties.ncodes == 1 && is_group(reader, parties.codes[0])))
		{
			if (best > -100 && !chosen->named)
				return true;
			*chosen = opening->titles[t];
			return true;
		}
	}
	return best > -100;
}

/* The best writing of the series among the titles and the frame: with its parties, not in capitals. */
static MeetingName
best_name(const Opening *opening, const Frame *frame)
{
	const Reader *reader = opening->reader;
	MeetingName best = frame->name;
	int			most = -1;

	for (int t = -1; t < opening->ntitles; t++)
	{
		const MeetingName *name = t < 0 ? &frame->name : &opening->titles[t].name;
		int			score;

		if (t >= 0 && !same_series(reader, name, &frame->name))
			continue;
		score = name->parties.ncodes >= 2 ? 8 : (int) name->parties.ncodes;
		score += !(reader->tokens[name->noun].flags & TOKEN_UPPER) * 4;
		score += name->nparts > 0 && name->parts[name->nparts - 1].first >= name->noun_end && !dlg_is(reader, name->parts[name->nparts - 1].first, "in") ? 2 : 0;
		score += t >= 0;
		if (score > most)
		{
			most = score;
			best = *name;
		}
	}
	return best;
}

/* Does the prose speak of the meeting as one that took place ("In the dialogue, the two sides …")? */
static bool
speaks_of_it(const Reader *reader)
{
	for (uint32_t s = 0, seen = 0; s < reader->nsentences && seen < NEAR_SENTENCES; s++)
	{
		const Sentence *sentence = &reader->sentences[s];
		MeetingName name;

		if (!is_prose(reader, sentence))
			continue;
		seen++;
		if (dlg_find_meeting(reader, sentence->first, sentence->end, &name) && dlg_series_bare(reader, &name) && name.first <= sentence->first + 2 &&
			!name.indefinite && !name.plural)
			return true;
	}
	return false;
}

static Track
read_track(const Reader *reader, const Frame *frame)
{
	for (uint32_t i = 0; i < reader->ntokens && i < 1200; i++)
	{
		uint32_t	n = i + 1;

		if (!dlg_is(reader, i, "track"))
			continue;
		n += dlg_mark(reader, n, '-');
		if (dlg_is(reader, n, "1.5"))
			return TRACK_1_5;
		if (dlg_is(reader, n, "2") || dlg_is(reader, n, "ii") || dlg_is(reader, n, "two"))
			return TRACK_2;
		if (dlg_is(reader, n, "1") || dlg_is(reader, n, "i") || dlg_is(reader, n, "one"))
			return TRACK_1;
	}
	return frame->kind != FRAME_TITLE || speaks_of_it(reader) ? TRACK_1 : TRACK_UNKNOWN;
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

		if ((other.kind != FRAME_HELD && other.kind != FRAME_HOLDS) || !other.named || other.name.step ||
			(other.name.ordinal && other.name.ordinal != meeting->ordinal))
			continue;
		if (!dlg_series_bare(reader, &other.name) && !same_series(reader, &other.name, &frame->name) &&
			!(other.name.body && frame->name.plural))
			continue;
		if (meeting->held.data == NULL)
			meeting->held = frame->name.plural ? dlg_all_held_in(reader, other.range, reference)
				: dlg_held_in(reader, other.range, other.verb, reference);
		if (meeting->city.data == NULL && meeting->country == 0 && dlg_place_in(reader, other.range, &place))
		{
			meeting->city = place.city;
			meeting->country = place.country;
		}
	}
	for (int t = 0; t < opening->ntitles; t++)
	{
		if (meeting->city.data == NULL && meeting->country == 0 && dlg_place_in(reader, opening->titles[t].range, &place))
		{
			meeting->city = place.city;
			meeting->country = place.country;
		}
		if (meeting->held.data == NULL)
			meeting->held = dlg_held_in(reader, opening->titles[t].range, opening->titles[t].range.first, reference);
	}
}

/* A line of nothing but a date under the title, for a programme that tells no date in prose. */
static Slice
date_line(const Reader *reader)
{
	for (uint32_t b = 0; b < reader->nblocks && b < OPENING_BLOCKS; b++)
	{
		uint32_t	end;

		if (reader->blocks[b].kind == BLOCK_DATELINE && b > 0)
		{
			Slice		date = dlg_date_at(reader, reader->blocks[b].first, reader->published, &end);

			if (date.len > 4)
				return date;
		}
	}
	return NO_SLICE;
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
		meeting->held = dlg_held_in(reader, frame->range, frame->verb, reference);
		if (dlg_place_in(reader, frame->range, &place))
		{
			meeting->city = place.city;
			meeting->country = place.country;
			if (place.remote && meeting->held.data)
				return;
		}
	}
	look_around(opening, frame, meeting, reference);
	if (meeting->held.data == NULL && frame->kind != FRAME_MEETS && frame->kind != FRAME_RECEIVES)
		meeting->held = frame->kind == FRAME_TITLE || frame->kind == FRAME_HOLDS ? date_line(reader) : NO_SLICE;
}

static void
read_title(Reader *reader)
{
	uint32_t	first = 0;
	uint32_t	end = 0;
	bool		found = false;

	for (uint32_t b = 0; b < reader->nblocks && b < OPENING_BLOCKS; b++)
	{
		const Block *block = &reader->blocks[b];

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

/* Looks at the top of the text; false where it reports no dialogue. */
static bool
open_statement(Reader *reader, Opening *opening, Frame *frame)
{
	memset(opening, 0, sizeof *opening);
	opening->reader = reader;
	read_titles(opening);
	read_frames(opening);
	memset(frame, 0, sizeof *frame);
	return choose(opening, frame);
}

bool
dlg_dialogue_name(const Reader *reader, Frame *frame)
{
	Opening		opening;

	if (!open_statement((Reader *) reader, &opening, frame) || !frame->named)
		return false;
	frame->name = best_name(&opening, frame);
	return true;
}

/* Do the parties hold the meeting as the subjects of its sentence ("A and B held their sixth Cyber Dialogue")? */
static bool
are_subjects(const Reader *reader, const Frame *frame, const PartyList *parties)
{
	uint32_t	found = 0;

	for (uint32_t i = frame->range.first; i < frame->verb && frame->kind == FRAME_HOLDS; i++)
	{
		uint32_t	end;
		PartyCode	party = dlg_holder_at(reader, i, &end);

		found += party && dlg_party_has(parties, party);
		if (party)
			i = end - 1;
	}
	return found >= parties->ncodes;
}

void
dlg_read_header(Reader *reader)
{
	Statement  *statement = reader->statement;
	Opening		opening;
	Frame		frame;
	Meeting    *meeting;
	MeetingName name;

	statement->language = dlg_language(reader->text, reader->len);
	read_title(reader);
	if (!open_statement(reader, &opening, &frame))
		return;
	meeting = dlg_alloc0(reader->arena, sizeof *meeting);
	meeting->relation = MEETING_REPORTS;
	find_parties(&opening, &frame, &meeting->parties);
	if (frame.named && dlg_series_named(reader, &frame.name))
	{
		bool		pair;

		name = best_name(&opening, &frame);
		pair = meeting->parties.ncodes == 2 && frame.kind != FRAME_LAUNCHES && !dlg_names_pair(reader, &name) &&
			(name.parties.ncodes >= 2 || frame.kind == FRAME_TITLE || are_subjects(reader, &frame, &meeting->parties));
		meeting->series = dlg_series_text(reader, &name, pair ? &meeting->parties : NULL);
		meeting->series_key = dlg_series_key(reader, &name, &meeting->parties);
	}
	if (frame.named)
	{
		meeting->ordinal = frame.name.ordinal;
		for (int t = 0; t < opening.ntitles && meeting->ordinal == 0; t++)
			if (same_series(reader, &opening.titles[t].name, &frame.name))
				meeting->ordinal = opening.titles[t].name.ordinal;
	}
	meeting->track = read_track(reader, &frame);
	meeting->rule = read_rule(reader);
	read_circumstances(&opening, &frame, meeting);
	meeting->span = dlg_span(reader, frame.range.first, frame.range.end);
	statement->dialogue = meeting;
	dlg_read_hosts(reader, &frame);
}
