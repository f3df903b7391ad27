/*
 * header_foreign_meet.c: people of two parties who met, in French, German and Spanish.
 *
 * A verb of meeting or receiving in one of the first sentences tells of it.
 * Where only the guest's country is named ("con su par de Bolivia"), the
 * other is the state that the text names most, else the one where they met.
 * The verbs are the lexicon's: rows of meetings whose value is met, where the
 * verb alone tells of one, or meets, where parties must stand beside it.
 */
#include "header_foreign.h"

#define MEET_SENTENCES 6		/* at the top, that are looked at */
#define SENTENCE_TOKENS 120
#define COMPLETE_SENTENCES 2	/* behind the one that tells of the meeting */
#define HOME_TOKENS 600			/* in which the side left unsaid is looked for */
#define STATES_MOST 16

/* Does a verb in the sentence, by a row of the lexicon, say that people met? */
static bool
tells_of_meeting(const Reader *reader, TokenRange range)
{
	for (uint32_t i = range.first; i < range.end; i++)
		if (dlg_met_at(reader, i))
			return true;
	return false;
}

/* Does the sentence tell of a minister's counterpart? */
static bool
tells_of_counterpart(const Reader *reader, TokenRange range)
{
	for (uint32_t i = range.first; i < range.end; i++)
		if (dlg_foreign_cue(reader, i, "counterpart"))
			return true;
	return false;
}

/* The state that the text names most beside the one known, twice at least; 0 where none is. */
static PartyCode
most_named(const Reader *reader, PartyCode known)
{
	PartyCode	states[STATES_MOST];
	int			times[STATES_MOST];
	int			n = 0;
	int			best = -1;

	for (uint32_t i = 0; i < reader->ntokens && i < HOME_TOKENS; i++)
	{
		uint32_t	end;
		const LexEntry *entry = dlg_match(reader, i, LEX_PARTY, &end);
		int			k = 0;

		if (entry == NULL || entry->party == known ||
			!dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, entry->party), "state"))
			continue;
		while (k < n && states[k] != entry->party)
			k++;
		if (k == STATES_MOST)
			continue;
		if (k == n)
		{
			states[n] = entry->party;
			times[n++] = 0;
		}
		if (++times[k] >= 2 && (best < 0 || times[k] > times[best]))
			best = k;
		i = end - 1;
	}
	return best < 0 ? 0 : states[best];
}

/* Adds the place and the day that the sentences from s on tell of the same meeting. */
static void
complete(const Reader *reader, uint32_t s, Slice reference, Meeting *meeting)
{
	for (uint32_t last = s + COMPLETE_SENTENCES; s < reader->nsentences && s < last; s++)
	{
		TokenRange	range = {reader->sentences[s].first, reader->sentences[s].end};

		if (range.end > range.first + SENTENCE_TOKENS || !tells_of_meeting(reader, range))
			continue;
		if (meeting->city.data == NULL)
			dlg_foreign_place(reader, range, meeting);
		if (meeting->held.data == NULL)
			meeting->held = dlg_foreign_held(reader, range, reference, &(bool) {false});
	}
}

bool
dlg_foreign_meets(const Reader *reader, Slice reference, PartyCode known, Meeting *meeting)
{
	for (uint32_t s = 0, seen = 0; s < reader->nsentences && seen < MEET_SENTENCES; s++)
	{
		const Sentence *sentence = &reader->sentences[s];
		TokenRange	range = {sentence->first, sentence->end};
		PartyList	list = {0};
		bool		alone;

		if (reader->blocks[dlg_block_of(reader, sentence)].kind == BLOCK_BOILERPLATE)
			continue;
		seen++;
		if (range.end > range.first + SENTENCE_TOKENS)
			range.end = range.first + SENTENCE_TOKENS;
		if (!tells_of_meeting(reader, range))
			continue;
		dlg_foreign_parties(reader, range, &list);
		dlg_foreign_place(reader, range, meeting);
		/* "empfängt seine Amtskollegin in Berlin": the side that is at home is told by the place */
		if (list.ncodes == 0 && meeting->country && tells_of_counterpart(reader, range))
			dlg_party_add(reader->arena, &list, meeting->country);
		/* a group that is known to have met meets by itself */
		alone = list.ncodes == 1 && list.codes[0] == known;
		if (list.ncodes == 1 && !alone)
		{
			PartyCode	home = most_named(reader, list.codes[0]);

			home = home ? home : meeting->country;
			if (home && home != list.codes[0])
				dlg_party_add(reader->arena, &list, home);
		}
		if (list.ncodes < 2 && !alone)
			continue;
		meeting->relation = MEETING_REPORTS;
		meeting->track = TRACK_1;
		meeting->parties = list;
		meeting->held = dlg_foreign_held(reader, range, reference, &(bool) {false});
		meeting->span = dlg_span(reader, range.first, range.end);
		complete(reader, s + 1, reference, meeting);
		return true;
	}
	return false;
}
