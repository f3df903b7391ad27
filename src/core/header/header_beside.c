/*
 * header_beside.c: parties that stand beside the frame's sentence: told by
 * capitals that speak for their states, by datelines, visits, issuers, and by
 * the posts of those who met as the lead of the news tells them.
 *
 * header_holder.c asks for them where the sentence itself tells too few.
 */
#include "header_opening.h"
#include "header_frame.h"
#include "header_party.h"

#define APPOSED_TOKENS 10		/* of a name, or of the post behind it */
#define APPOINTED_TOKENS 8		/* between "appointment" and the country: "as the first woman President of" */
#define WITH_TOKENS 10			/* between "met" and "with": "on Friday, 3 May 2021" */
#define COUNTED_TOKENS 6		/* of a subject that counts its people: "The three top diplomats" */

/* "Oslo and Santiago held talks": the states for which their capitals stand, as the subject at token i. */
static void
add_capitals_at(const Reader *reader, const Frame *frame, uint32_t i, PartyList *list)
{
	PartyList	pair = {0};

	while (i < frame->verb && pair.ncodes < NAME_PARTS)
	{
		uint32_t	end;
		PartyCode	party = reader->tokens[i].kind == TOKEN_WORD ? dlg_party_at(reader, i, true, &end) : 0;

		if (party == 0)
			break;
		dlg_party_add(reader->arena, &pair, party);
		i = end + dlg_mark(reader, end, ',');
		i += dlg_is(reader, i, "and");
		if (i == end)
			break;
	}
	/* "Oslo and Santiago on Tuesday held" */
	i += dlg_is(reader, i, "on") && dlg_match(reader, i + 1, LEX_WEEKDAY, &(uint32_t) {0}) ? 2 : 0;
	if (pair.ncodes >= 2 && i < frame->range.end && reader->tokens[i].kind == TOKEN_WORD &&
		(i == frame->verb || dlg_match(reader, i, LEX_VERB, &(uint32_t) {0}) ||
		 ONE_OF(reader, i, "have", "will", "had")))
		for (uint32_t k = 0; k < pair.ncodes; k++)
			dlg_party_add(reader->arena, list, pair.codes[k]);
}

void
dlg_add_capitals(const Reader *reader, const Frame *frame, PartyList *list)
{
	add_capitals_at(reader, frame, frame->range.first, list);
	for (uint32_t i = frame->range.first; i + 1 < frame->verb && list->ncodes == 0; i++)
		if (dlg_mark(reader, i, ','))
			add_capitals_at(reader, frame, i + 1, list);
}

void
dlg_add_headline(const Reader *reader, const Frame *frame, PartyList *list)
{
	bool		counterpart = false;

	/* "Officials of both countries met" */
	for (uint32_t i = frame->range.first; i < frame->verb && !counterpart; i++)
		counterpart = ONE_OF(reader, i, "both", "two") &&
			ONE_OF(reader, i + 1, "countries", "sides", "nations", "governments", "states");
	for (uint32_t i = frame->verb_end; i < frame->range.end && i < frame->verb_end + WITH_TOKENS && !counterpart; i++)
		counterpart = dlg_is_counterpart(reader, i);
	for (uint32_t s = 0; s < reader->nsentences && reader->sentences[s].first < frame->range.first && counterpart; s++)
	{
		PartyList	told = {0};

		if (dlg_block_at(reader, reader->sentences[s].first)->kind != BLOCK_TITLE)
			continue;
		for (uint32_t i = reader->sentences[s].first; i < reader->sentences[s].end; i++)
		{
			PartyCode	party = dlg_holder_at(reader, i, NULL);

			if (party)
				dlg_party_add(reader->arena, &told, party);
		}
		if (told.ncodes == 2 && (list->ncodes == 0 || dlg_party_has(&told, list->codes[0])))
		{
			*list = told;
			return;
		}
	}
}

void
dlg_add_bodies(const Reader *reader, const Frame *frame, PartyList *list)
{
	for (uint32_t i = frame->range.first; i < frame->verb; i++)
	{
		PartyCode	party = dlg_body_at(reader, i);

		if (party)
			dlg_party_add(reader->arena, list, party);
	}
}

void
dlg_add_issuers(const Reader *reader, PartyList *list)
{
	for (uint32_t b = 0; b < reader->nblocks && b < OPENING_BLOCKS; b++)
	{
		const TextBlock *block = &reader->blocks[b];
		PartyList	issuers = {0};

		for (uint32_t i = block->first; block->kind == BLOCK_META && i + 2 < block->end; i++)
			if (ONE_OF(reader, i, "released", "issued") && dlg_is(reader, i + 1, "by") &&
				dlg_joined_parties(reader, (TokenRange) {i + 2, block->end}, block->end, &issuers))
			{
				for (uint32_t k = 0; k < issuers.ncodes && dlg_party_has(&issuers, list->codes[0]); k++)
					dlg_party_add(reader->arena, list, issuers.codes[k]);
				return;
			}
	}
}

/* The state in whose capital the meeting at the frame's verb was ("in Oslo"), 0 where it was in none. */
static PartyCode
capital_in(const Reader *reader, const Frame *frame)
{
	uint32_t	limit = dlg_purpose_at(reader, frame);

	for (uint32_t i = frame->verb_end; i + 1 < limit; i++)
	{
		uint32_t	end;
		const LexEntry *city = dlg_is(reader, i, "in") ? dlg_city_at(reader, i + 1, &end) : NULL;

		if (city)
			return dlg_party_at(reader, i + 1, true, &end) == city->party ? city->party : 0;
	}
	return 0;
}

/* "on the margins of the X in Oslo": did they meet where another meeting was? */
static bool
is_at_edge(const Reader *reader, TokenRange range)
{
	for (uint32_t i = range.first; i < range.end; i++)
		if (ONE_OF(reader, i, "margins", "sidelines", "margin", "sideline", "during"))
			return true;
	return false;
}

void
dlg_add_seat(const Reader *reader, const Frame *frame, PartyList *list)
{
	bool		party;
	bool		official;
	PartyCode	seat;
	Place		place;

	dlg_frame_subject(reader, frame, &party, &official);
	if (!official || party)
		return;
	if (dlg_dateline(reader, &place) && place.seat)
		dlg_party_add(reader->arena, list, place.country);
	/* "Minister X met Minister Y of Lemuria in Oslo": at home */
	else if (list->ncodes == 1 && frame->kind == FRAME_MEETS && !frame->named && !is_at_edge(reader, frame->range) &&
			 (seat = capital_in(reader, frame)) != 0)
		dlg_party_add(reader->arena, list, seat);
}

/* Are foreigners of no single party, and nobody else, told of in tokens [i, limit), WITH_TOKENS of them at most? */
static bool
are_foreigners(const Reader *reader, uint32_t i, uint32_t limit)
{
	static const char *const regions[] = {"european",	"african", "caribbean", "arab",	   "gulf",	 "nordic",
										  "baltic",		"foreign", "allied",	"world",   "partner", "allies",
										  "hemisphere", "island", "permanent", NULL};
	static const char *const people[] = {"leaders",	  "counterparts", "ambassadors", "ministers", "heads",
										 "officials", "dignitaries",  "partners",	 "nations",	  "representatives",
										 "countries", NULL};
	static const char *const others[] = {"american", "americans", "business", "companies", "executives", "community",
										 "diaspora", "society", "faith", "youth", "entrepreneurs", "bank", "students",
										 "women", "legislators", NULL};
	bool		region = false;
	bool		told = false;

	for (uint32_t k = i; k < i + WITH_TOKENS && k < limit && !dlg_mark(reader, k, '.'); k++)
	{
		if (dlg_is_any(reader, k, others))
			return false;
		region |= dlg_is_any(reader, k, regions) ||
			(dlg_is(reader, k, "heads") && dlg_is(reader, k + 1, "of") && dlg_is(reader, k + 2, "state"));
		told |= dlg_is_any(reader, k, people);
	}
	return region && told;
}

/* The token of the "with" behind the frame's verb. */
static uint32_t
with_at(const Reader *reader, const Frame *frame, uint32_t limit)
{
	uint32_t	i = frame->verb_end;

	while (i < limit && i < frame->verb_end + WITH_TOKENS && !dlg_is(reader, i, "with"))
		i++;
	return i;
}

bool
dlg_meets_foreigners(const Reader *reader, const Frame *frame)
{
	uint32_t	limit = dlg_purpose_at(reader, frame);

	return are_foreigners(reader, with_at(reader, frame, limit) + 1, limit);
}

bool
dlg_gathers_foreigners(const Reader *reader, const Frame *frame)
{
	uint32_t	limit = dlg_purpose_at(reader, frame);
	uint32_t	with = with_at(reader, frame, limit);

	return are_foreigners(reader, dlg_is(reader, with, "with") ? with + 1 : frame->verb_end, limit);
}

bool
dlg_meets_official(const Reader *reader, const Frame *frame)
{
	uint32_t	i = with_at(reader, frame, frame->range.end);
	uint32_t	end;

	i += 1 + dlg_is(reader, i + 1, "the");
	i += dlg_holder_at(reader, i, &end) ? end - i : 0;
	return i < frame->range.end && (dlg_is_office(reader, i, NULL) || dlg_match(reader, i, LEX_HONORIFIC, NULL));
}

void
dlg_add_seat_abroad(const Reader *reader, const Frame *frame, PartyCode home, PartyList *list)
{
	bool		party;
	bool		official;
	PartyCode	seat;
	Place		place;

	dlg_frame_subject(reader, frame, &party, &official);
	if (list->ncodes)
		home = list->codes[0];
	else if (home == 0 && dlg_dateline(reader, &place) && place.seat)
		home = place.country;
	if (home == 0 || !official || !dlg_meets_official(reader, frame) || (seat = capital_in(reader, frame)) == 0 ||
		seat == home)
		return;
	dlg_party_add(reader->arena, list, seat);
	dlg_party_add(reader->arena, list, home);
}

void
dlg_add_appointed(const Reader *reader, const Frame *frame, PartyList *list)
{
	static const char *const nouns[] = {"appointment", "election", "reelection", "victory", "inauguration", NULL};
	uint32_t	i = frame->verb_end;
	uint32_t	end;

	while (i < frame->range.end && !dlg_is_any(reader, i, nouns))
		i++;
	for (uint32_t k = i + 1; k < i + APPOINTED_TOKENS && k < frame->range.end; k++)
	{
		PartyCode	party = dlg_holder_at(reader, k, &end);

		if (party)
		{
			dlg_party_add(reader->arena, list, party);
			return;
		}
	}
}

void
dlg_add_apposed(const Reader *reader, const Frame *frame, PartyList *list)
{
	uint32_t	i = frame->verb_end + dlg_is(reader, frame->verb_end, "with");
	uint32_t	name = i;
	uint32_t	end;
	bool		post = false;

	while (i < frame->range.end && i < name + APPOSED_TOKENS && dlg_is_capital(reader, i))
		i++;
	if (i < name + 2 || !dlg_mark(reader, i, ','))
		return;
	for (uint32_t k = i + 1; k < frame->range.end && k < i + APPOSED_TOKENS && !dlg_mark(reader, k, ','); k++)
	{
		PartyCode	party = post ? dlg_party_at(reader, k, false, NULL) : 0;

		if (party)
		{
			dlg_party_add(reader->arena, list, party);
			return;
		}
		post |= dlg_is_office(reader, k, &end) || dlg_match(reader, k, LEX_POST, &end);
	}
}

void
dlg_add_visited(const Reader *reader, const Frame *frame, PartyList *list)
{
	for (uint32_t i = frame->range.first; i + 2 < frame->range.end; i++)
		if (ONE_OF(reader, i, "visit", "trip") && dlg_is(reader, i + 1, "to") &&
			!(i > 2 && ONE_OF(reader, i - 2, "last", "next", "recent", "upcoming", "invitation")))
		{
			PartyCode	goal = dlg_goal_party(reader, i + 2 + dlg_is(reader, i + 2, "the"));

			if (goal && !dlg_is_home(reader, goal))
				dlg_party_add(reader->arena, list, goal);
			return;
		}
}

/* "The three top diplomats met": how many people are said to be the subject, 0 where none are counted. */
static uint32_t
counted_people(const Reader *reader, const Frame *frame)
{
	uint32_t	i = frame->range.first + dlg_is(reader, frame->range.first, "the");
	const LexEntry *number = dlg_match(reader, i, LEX_NUMBER, NULL);

	if (!number || number->value < 2 || frame->verb > i + COUNTED_TOKENS)
		return 0;
	for (; i < frame->verb; i++)
		if (ONE_OF(reader, i, "ministers", "leaders", "presidents", "diplomats", "officials", "envoys", "chiefs",
				   "secretaries", "delegations"))
			return (uint32_t) number->value;
	return 0;
}

void
dlg_add_lead_pair(const Reader *reader, const Frame *frame, PartyList *list)
{
	const Sentence *sentence = reader->sentences;
	PartyList	lead = {0};
	uint32_t	i = frame->verb;
	uint32_t	end;
	uint32_t	count = counted_people(reader, frame);
	Frame		first;

	while (sentence < reader->sentences + reader->nsentences && !dlg_is_prose(reader, sentence))
		sentence++;
	if (sentence >= reader->sentences + reader->nsentences || sentence->first >= frame->range.first || i < 3 ||
		(count == 0 && (!(reader->tokens[i - 1].flags & TOKEN_CAPITAL) || !dlg_is(reader, i - 2, "and") ||
						!(reader->tokens[i - 3].flags & TOKEN_CAPITAL))))
		return;
	for (end = sentence->first; end < sentence->end; end++)
	{
		const LexEntry *verb = dlg_match(reader, end, LEX_VERB, NULL);

		if (!(reader->tokens[end].flags & TOKEN_CAPITAL) &&
			((verb && verb->form & FORM_PAST) || dlg_is(reader, end, "have")))
			break;
	}
	first = (Frame) {.range = {sentence->first, end}, .verb = end, .verb_end = end};
	dlg_frame_parties(reader, &first, &lead);
	if (lead.ncodes == (count ? count : 2) && (count || dlg_are_joined(reader, first.range.first, first.range.end)))
		*list = lead;
}
