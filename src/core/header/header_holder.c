/*
 * header_holder.c: who holds the meeting that a frame tells of.
 *
 * The name of the series says it best, then the subjects and objects of the
 * frame's sentence, then lists of parties at the head of the text; a
 * government's own release leaves its own country unsaid.
 */
#include "header_opening.h"
#include "header_frame.h"
#include "header_party.h"

#include <string.h>

#define SUBJECT_SENTENCES 6		/* where lists of parties are looked for */
#define SUBJECT_TOKENS 16
#define SIDE_TOKENS 6			/* between "between" and the name of a group: "the Ministers of" */
#define DAY_TOKENS 10			/* between "met" and "with": "on Friday, 3 May 2021" */
#define PAIR_SENTENCES 2		/* after a meeting of two whose countries it does not name */

/* "between the Ministers of the Group and A, B and C": is the group one side, the others another? */
static bool
is_side(const Reader *reader, const Frame *frame, PartyCode group)
{
	if (!dlg_is_group(reader, group))
		return false;
	for (uint32_t i = frame->range.first; i < frame->range.end; i++)
	{
		uint32_t	end;

		if (dlg_holder_at(reader, i, &end) != group)
			continue;
		if (dlg_mark(reader, end, '+') || dlg_is(reader, end, "plus") ||
			(dlg_mark(reader, end, '-') && frame->named && i >= frame->name.first && i < frame->name.end &&
			 reader->tokens[end + 1].flags & TOKEN_CAPITAL))
			return true;
		for (uint32_t k = i; k > frame->range.first && k + SIDE_TOKENS > i; k--)
			if (ONE_OF(reader, k - 1, "between", "with"))
				return true;
	}
	return false;
}

/* Takes out the groupings that the states told of make up. */
static void
drop_groups(const Reader *reader, const Frame *frame, PartyList *list)
{
	uint32_t	n = 0;

	for (uint32_t i = 0; i < list->ncodes; i++)
		if (is_side(reader, frame, list->codes[i]) ||
			(!dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, list->codes[i]), "grouping") &&
			!(frame->named && frame->name.parties.ncodes == 1 &&
			  frame->name.parties.codes[0] == list->codes[i] &&
			  dlg_is_group(reader, list->codes[i]))))
			list->codes[n++] = list->codes[i];
	list->ncodes = n;
}

/* "held talks with A and B": the name tells the others only. */
static bool
is_with_others(const Reader *reader, const Frame *frame)
{
	uint32_t	at = frame->name.noun_end;

	at += dlg_mark(reader, at, '(') && dlg_mark(reader, at + 2, ')') ? 3 : 0;
	return frame->kind == FRAME_HOLDS && frame->named && frame->name.end > at && dlg_is(reader, at, "with");
}

/*
 * "At the invitation of Minister X of A, the ministers of the G and the H held": takes A out, which only had them
 * come.
 */
static void
drop_inviter(const Reader *reader, const Frame *frame, PartyList *list)
{
	uint32_t	first = frame->range.first;
	uint32_t	groups = 0;

	if (!dlg_is(reader, first, "at") || !dlg_is(reader, first + 2, "invitation") || list->ncodes < 3)
		return;
	for (uint32_t i = 1; i < list->ncodes; i++)
		groups += dlg_is_group(reader, list->codes[i]);
	if (dlg_is_group(reader, list->codes[0]) || groups == 0)
		return;
	memmove(list->codes, list->codes + 1, sizeof *list->codes * --list->ncodes);
}

/* Are the states told of members of a group of which everybody knows who is in it? */
static bool
holds_all(const Reader *reader, PartyCode group, const PartyList *told)
{
	const PartyList *members = dlg_lexicon_party_members(reader->lexicon, group);

	for (uint32_t i = 0; members && i < told->ncodes; i++)
		if (told->codes[i] != group && !dlg_party_has(members, told->codes[i]))
			return false;
	return members != NULL;
}

/* Adds to the list the parties of a name; a group that stands for states that are named is left out. */
static void
name_parties(const Reader *reader, const Frame *frame, PartyList *list)
{
	PartyList	told = {0};
	uint32_t	states = 0;
	PartyCode	principal;

	if (frame->kind != FRAME_TITLE)
		dlg_frame_parties(reader, frame, &told);
	drop_inviter(reader, frame, &told);
	for (uint32_t i = 0; i < told.ncodes; i++)
		states += !dlg_is_group(reader, told.codes[i]);
	/* "President X joined leaders of A and B during the third Summit" */
	for (uint32_t i = frame->range.first, end;
		 (states >= 2 || is_with_others(reader, frame)) && frame->named && i < frame->verb; i++)
		if ((principal = dlg_principal_at(reader, i, &end)) != 0)
			dlg_party_add(reader->arena, &told, principal);
	if (states >= 2)
		drop_groups(reader, frame, &told);
	if (frame->named)
		for (uint32_t i = 0; i < frame->name.parties.ncodes; i++)
			if (frame->name.parties.ncodes >= 2 ||
				!dlg_is_group(reader, frame->name.parties.codes[i]) || states < 2 ||
				holds_all(reader, frame->name.parties.codes[i], &told) ||
				is_side(reader, frame, frame->name.parties.codes[i]))
				dlg_party_add(reader->arena, list, frame->name.parties.codes[i]);
	if (list->ncodes == 1 && dlg_is_group(reader, list->codes[0]) &&
		((states == 0 && !(is_with_others(reader, frame) && told.ncodes)) ||
		 (states && holds_all(reader, list->codes[0], &told)) ||
		 (frame->kind == FRAME_HELD && !is_side(reader, frame, list->codes[0]))))
		return;
	if (list->ncodes < 2 || is_with_others(reader, frame))
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
		bool		prose = dlg_is_prose(reader, sentence);

		if (reader->blocks[dlg_block_of(reader, sentence)].kind == BLOCK_BOILERPLATE)
			continue;
		seen += prose;
		if (dlg_joined_parties(reader, range, prose ? range.first + SUBJECT_TOKENS : range.end, list))
			return;
	}
}

/* A title line that is nothing but the name of a group: "ASEAN Regional Forum (ARF)". */
static bool
title_group(const Reader *reader, PartyList *list)
{
	for (uint32_t b = 0; b < reader->nblocks && b < OPENING_BLOCKS; b++)
	{
		const TextBlock *block = &reader->blocks[b];
		uint32_t	end;
		PartyCode	party = block->end - block->first <= 12 ? dlg_holder_at(reader, block->first, &end) : 0;

		if (party == 0 || !dlg_is_group(reader, party))
			continue;
		if (dlg_mark(reader, end, '(') && dlg_mark(reader, end + 2, ')'))
			end += 3;
		if (end < block->end)
			continue;
		dlg_party_add(reader->arena, list, party);
		return true;
	}
	return false;
}

/* Puts the states that the opening lists in the place of the group that they make up. */
static void
name_members(const Reader *reader, PartyList *list)
{
	PartyList	members = {0};

	subject_parties(reader, &members);
	/* "A, B and the EU" are guests as well; "ASEAN and A, B and C" are all there are */
	for (uint32_t i = 1; i < members.ncodes; i++)
		if (dlg_is_group(reader, members.codes[i]))
			return;
	if (members.ncodes >= 3)
		*list = members;
}

/* Does "with" follow the verb, perhaps behind a day ("met today with")? */
static bool
meets_with(const Reader *reader, const Frame *frame)
{
	for (uint32_t i = frame->verb_end; i < frame->range.end && i < frame->verb_end + DAY_TOKENS; i++)
		if (dlg_is(reader, i, "with"))
			return true;
	return false;
}

/* "Minister X and counterparts from A and B signed": only the countries of the others are told. */
static bool
leads_counterparts(const Reader *reader, const Frame *frame)
{
	for (uint32_t i = frame->range.first; i < frame->verb; i++)
	{
		uint32_t	end;

		if (dlg_is(reader, i, "counterparts"))
			return dlg_is(reader, i + 1, "from");
		if (dlg_holder_at(reader, i, &end))
			return false;
	}
	return false;
}

/*
 * "met with Leader Berg and Speaker Rojas": are those whom they met with the legislators or governors of one country?
 */
static bool
meets_legislators(const Reader *reader, const Frame *frame)
{
	static const char *const posts[] = {"leader", "leaders", "speaker", "senator", "senators", "congress", "senate",
										"house", "governors", "mayors", "mayor", "lawmakers", "majority", "minority",
										"legislators", "democrats", "republicans", NULL};
	uint32_t	limit = dlg_purpose_at(reader, frame);
	uint32_t	i = frame->verb_end;

	while (i < limit && !dlg_is(reader, i, "with"))
		i++;
	i += 1 + ONE_OF(reader, i + 1, "the", "congressional", "bipartisan", "senate", "house");
	return i < limit && (dlg_is(reader, i - 1, "congressional") || dlg_is(reader, i - 1, "bipartisan") ||
						 (dlg_is_any(reader, i, posts) && reader->tokens[i].flags & TOKEN_CAPITAL));
}

/* "the Minister and her Chilean counterpart": is one side of the subject told by the other's party only? */
static bool
names_counterpart(const Reader *reader, const Frame *frame)
{
	for (uint32_t i = frame->range.first; i < frame->verb; i++)
		if (dlg_is_counterpart(reader, i))
			return true;
	return false;
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
	if (leads_counterparts(reader, frame))
		party = false;
	if (list->ncodes > 1 && (party || !official))
		return;
	/* "the leaders of the G met": nobody is left unsaid */
	if (party && frame->kind == FRAME_MEETS && !meets_with(reader, frame) && !dlg_is(reader, frame->verb, "called") &&
		!dlg_are_joined(reader, frame->range.first, frame->verb) && !names_counterpart(reader, frame))
		return;
	if (party && (meets_legislators(reader, frame) || dlg_meets_foreigners(reader, frame)))
		return;
	if (dlg_place_in(reader, frame->range, &place) && place.seat && !dlg_party_has(list, place.country))
		unsaid = place.country;
	else if (!dlg_party_has(list, dlg_administration()) && dlg_is_home(reader, dlg_administration()))
		unsaid = dlg_administration();
	else
		unsaid = dlg_unsaid_party(reader, UNSAID_TOKENS, list);
	if (unsaid)
		dlg_party_add(reader->arena, list, unsaid);
}

/* Is the meeting a numbered one of a series that bears the name of one state, which others meet about? */
static bool
is_named_for_one(const Reader *reader, const Frame *frame)
{
	return (frame->kind == FRAME_HOLDS || frame->kind == FRAME_HELD) && frame->named && frame->name.ordinal &&
		   frame->name.proper && frame->name.parties.ncodes == 1 &&
		   !dlg_is_group(reader, frame->name.parties.codes[0]);
}

/* Adds to the one state of the name those who are listed as present, and the side left unsaid. */
static void
add_company(const Reader *reader, const Frame *frame, PartyList *list)
{
	PartyList	present = {0};
	bool		party;
	bool		official;

	subject_parties(reader, &present);
	if (present.ncodes == 0 || !dlg_party_has(&present, list->codes[0]))
		return;
	for (uint32_t i = 0; i < present.ncodes; i++)
		dlg_party_add(reader->arena, list, present.codes[i]);
	dlg_frame_subject(reader, frame, &party, &official);
	if (official && !party)
	{
		PartyCode	unsaid = dlg_unsaid_party(reader, UNSAID_TOKENS, list);

		if (unsaid)
			dlg_party_add(reader->arena, list, unsaid);
	}
}

/*
 * "convened the X with Lemurian counterparts": does a party stand after "with"
 * near a name that has none?
 */
static bool
meets_others(const Reader *reader, const Frame *frame, const PartyList *list)
{
	for (uint32_t i = frame->name.end;
		 frame->named && i + 1 < frame->range.end && i < frame->name.end + 10; i++)
		if (dlg_is(reader, i, "with"))
		{
			uint32_t	end;
			PartyCode	party = dlg_holder_at(reader, i + 1 + dlg_is(reader, i + 1, "the"), &end);

			return party && dlg_party_has(list, party);
		}
	return false;
}

/* Adds the parties whose delegations the text tells of, where it tells of two. */
static void
add_sides(const Reader *reader, PartyList *list)
{
	PartyList	sides = {0};

	dlg_delegations(reader, UNSAID_TOKENS, &sides);
	if (sides.ncodes >= 2 && (list->ncodes == 0 || dlg_party_has(&sides, list->codes[0])))
		*list = sides;
}

/*
 * Two officials who met without their countries being named: the country
 * where one was ("In Oslo, Mr. X met with Prime Minister Y") and the side left
 * unsaid, else the pair that the next sentences speak of.
 */
static void
add_pair(const Reader *reader, const Frame *frame, PartyList *list)
{
	const Sentence *sentence = dlg_sentence_at(reader, frame->range.first);
	uint32_t	s = (uint32_t) (sentence - reader->sentences);
	bool		party;
	bool		official;
	Place		place;

	dlg_frame_subject(reader, frame, &party, &official);
	for (uint32_t i = frame->range.first, end; i < frame->verb && !official; i++)
		official = dlg_match(reader, i, LEX_HONORIFIC, &end) != NULL || ONE_OF(reader, i, "we", "i");
	if (!official && !ONE_OF(reader, frame->verb - 1, "will", "also"))
		return;
	if (dlg_is(reader, frame->range.first, "in") &&
		dlg_place_in(reader, (TokenRange) {frame->range.first, frame->verb}, &place) && place.country)
	{
		dlg_party_add(reader->arena, list, place.country);
		add_unsaid(reader, frame, list);
		return;
	}
	/* "We, the leaders of A and B, … We met in Oslo" */
	for (uint32_t k = 0; k < s && dlg_is(reader, frame->range.first, "we"); k++)
		if (dlg_is(reader, reader->sentences[k].first, "we") &&
			dlg_joined_parties(reader, (TokenRange) {reader->sentences[k].first, reader->sentences[k].end},
							   reader->sentences[k].first + SUBJECT_TOKENS, list))
			return;
	for (uint32_t k = s; k <= s + PAIR_SENTENCES && k < reader->nsentences; k++)
		if (dlg_joined_parties(reader, (TokenRange) {reader->sentences[k].first, reader->sentences[k].end},
							   reader->sentences[k].end, list))
		{
			bool		home = list->ncodes == 2 && (dlg_is(reader, frame->range.first, "we") ||
													 dlg_is_home(reader, list->codes[0]) ||
													 dlg_is_home(reader, list->codes[1]));

			if (!home)
				list->ncodes = 0;
			return;
		}
}

/*
 * "Minister X will travel to Lemuria and Atlantis. She will meet with leaders": adds the states that a trip goes to
 * and the side left unsaid, where at most one of those who met is told and none of another state.
 */
static void
add_hosts_of_trip(const Reader *reader, const Frame *frame, PartyList *list)
{
	PartyList	trip = {0};
	PartyCode	unsaid;
	bool		future;
	bool		party;
	bool		official;

	if (!dlg_find_trip(reader, &trip, &future) || trip.ncodes == 0 || (future && !frame->future))
		return;
	dlg_frame_subject(reader, frame, &party, &official);
	/* "In Lemuria I met with UNICEF": the journey was to the state */
	if (list->ncodes == 1 && dlg_is_united_nations(list->codes[0]))
		list->ncodes = 0;
	if (list->ncodes && !party && !dlg_party_has(&trip, list->codes[0]))
		return;
	for (uint32_t i = 0; i < list->ncodes && list->ncodes > 1; i++)
		if (!dlg_party_has(&trip, list->codes[i]))
			return;
	for (uint32_t i = 0; i < trip.ncodes; i++)
		dlg_party_add(reader->arena, list, trip.codes[i]);
	add_unsaid(reader, frame, list);
	/* "In Lemuria I will meet the President" */
	for (uint32_t i = frame->range.first; i <= frame->verb; i++)
		if (dlg_is(reader, i, "i") && (unsaid = dlg_unsaid_party(reader, UNSAID_TOKENS, list)) != 0)
		{
			dlg_party_add(reader->arena, list, unsaid);
			return;
		}
}

/*
 * Puts the parties that the opening lists, or the one that is at home beside those known, in the place of fewer,
 * where they are as many as the name counts.
 */
static void
add_counted(const Reader *reader, const Frame *frame, PartyList *list)
{
	PartyList	all = {0};

	subject_parties(reader, &all);
	for (uint32_t i = 0; i < list->ncodes; i++)
		if (!dlg_party_has(&all, list->codes[i]))
			return;
	if (all.ncodes > list->ncodes && dlg_series_counted(reader, &frame->name, &all))
	{
		*list = all;
		return;
	}
	/* "our partners from A and B join us for the Trilateral Dialogue" */
	all = (PartyList) {0};
	for (uint32_t i = 0; i < list->ncodes; i++)
		dlg_party_add(reader->arena, &all, list->codes[i]);
	if (dlg_is_home(reader, dlg_administration()))
		dlg_party_add(reader->arena, &all, dlg_administration());
	if (dlg_series_counted(reader, &frame->name, &all))
		*list = all;
}

/*
 * "The Prime Minister paid a visit to A": adds the guest's country where the sentence leaves it unsaid, from a title
 * or an opening that joins the two, else from the dateline of the release.
 */
static void
add_guest(const Reader *reader, PartyList *list)
{
	PartyList	joined = {0};
	Place		place;

	subject_parties(reader, &joined);
	if (joined.ncodes == 2 && dlg_party_has(&joined, list->codes[0]))
		*list = joined;
	else if (dlg_dateline(reader, &place))
		dlg_party_add(reader->arena, list, place.country);
}

/*
 * "welcomed representatives from countries of the hemisphere": those whom the next sentences list, and the side left
 * unsaid.
 */
static void
add_gathered(const Reader *reader, PartyList *list)
{
	PartyList	listed = {0};

	subject_parties(reader, &listed);
	for (uint32_t i = 0; i < listed.ncodes && listed.ncodes >= 3; i++)
		dlg_party_add(reader->arena, list, listed.codes[i]);
	dlg_party_add(reader->arena, list, dlg_administration());
}

/* Whom the frame itself and the titles tell, nearest first. */
static void
add_told(const Opening *opening, const Frame *frame, PartyList *list)
{
	const Reader *reader = opening->reader;
	bool		unnamed = frame->kind == FRAME_MEETS && !frame->named;

	for (int t = 0; t < opening->ntitles && list->ncodes < 2; t++)
		if (!frame->named || dlg_same_series(reader, &frame->name, &opening->titles[t].name))
			if (opening->titles[t].name.parties.ncodes >= 2 ||
				(opening->titles[t].name.parties.ncodes == 1 &&
				 dlg_is_group(reader, opening->titles[t].name.parties.codes[0])))
				name_parties(reader, &opening->titles[t], list);
	if (list->ncodes < 2)
		name_parties(reader, frame, list);
	if (list->ncodes == 1 && unnamed)
		dlg_add_bodies(reader, frame, list);
	if (list->ncodes == 1 && frame->kind == FRAME_MEETS && !frame->named)
		dlg_add_apposed(reader, frame, list);
	if (list->ncodes < 2 && (frame->kind == FRAME_MEETS || frame->kind == FRAME_HOLDS))
		dlg_add_capitals(reader, frame, list);
	if (list->ncodes < 2 && unnamed)
		dlg_add_headline(reader, frame, list);
	if (list->ncodes == 1 && frame->remote)
		dlg_add_appointed(reader, frame, list);
	if (unnamed)
		add_hosts_of_trip(reader, frame, list);
	if (list->ncodes == 1 && unnamed)
		dlg_add_issuers(reader, list);
	if (list->ncodes == 0 && unnamed)
		dlg_joined_parties(reader, frame->range, frame->range.end, list);
}

/* The side that speaks and is not named, the members behind a group's name, who is counted and told elsewhere. */
static void
add_untold(const Opening *opening, const Frame *frame, PartyList *list)
{
	const Reader *reader = opening->reader;
	bool		meets = frame->kind == FRAME_MEETS || frame->kind == FRAME_RECEIVES;

	if ((list->ncodes == 1 && (meets_others(reader, frame, list) || is_with_others(reader, frame))) ||
		(!frame->named && list->ncodes && meets &&
		 (opening->ntitles == 0 || (list->ncodes == 1 && !dlg_is_home(reader, list->codes[0])))) ||
		(frame->kind == FRAME_RECEIVES && list->ncodes && frame->name.parties.ncodes < 2))
		add_unsaid(reader, frame, list);
	else if (list->ncodes == 0 && frame->named && !title_group(reader, list))
		subject_parties(reader, list);
	else if (list->ncodes == 1 && is_named_for_one(reader, frame))
		add_company(reader, frame, list);
	if (list->ncodes == 1 && dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, list->codes[0]), "grouping") &&
		dlg_lexicon_party_members(reader->lexicon, list->codes[0]) == NULL)
		name_members(reader, list);
	/* "the third Trilateral Dialogue was chaired by Minister X of A and attended by B's": the third is told elsewhere */
	if (list->ncodes <= 2 && frame->named && frame->name.parties.ncodes <= 1)
		add_counted(reader, frame, list);
	if (list->ncodes < 2 && frame->named && frame->name.ordinal &&
		!(list->ncodes == 1 && frame->name.parties.ncodes && dlg_is_group(reader, list->codes[0])))
		add_sides(reader, list);
	if (list->ncodes == 1 && frame->goal)
		add_guest(reader, list);
}

/* "During my visit to Lemuria I met the President": the state visited and the side left unsaid. */
static void
add_visit(const Reader *reader, const Frame *frame, PartyList *list)
{
	bool		party;
	bool		official;
	PartyCode	unsaid;

	dlg_frame_subject(reader, frame, &party, &official);
	for (uint32_t i = frame->range.first; i < frame->verb && !official; i++)
		official = ONE_OF(reader, i, "i", "we");
	if (!official)
		return;
	dlg_add_visited(reader, frame, list);
	if (list->ncodes && (unsaid = dlg_unsaid_party(reader, UNSAID_TOKENS, list)) != 0)
		dlg_party_add(reader->arena, list, unsaid);
}

/* The other side of talks without a name, by where they are held and who else is told in the opening. */
static void
add_other_side(const Reader *reader, const Frame *frame, PartyList *list)
{
	bool		meets = frame->kind == FRAME_MEETS;
	bool		receives = frame->kind == FRAME_RECEIVES;
	Place		place;

	/* "Minister X received Minister Y of Lemuria in Oslo": at home */
	if (list->ncodes == 1 && receives && dlg_place_in(reader, frame->range, &place))
		dlg_party_add(reader->arena, list, place.country);
	if (frame->named)
		return;
	if (list->ncodes < 2 && meets)
		dlg_add_seat_abroad(reader, frame, dlg_is_home(reader, dlg_administration()) ? dlg_administration() : 0, list);
	if (list->ncodes == 0 && meets)
		add_visit(reader, frame, list);
	if (list->ncodes == 0 && (meets || receives))
		add_pair(reader, frame, list);
	if (list->ncodes == 0 && meets)
		dlg_add_lead_pair(reader, frame, list);
	if (list->ncodes == 1 && (meets || receives))
		dlg_add_visited(reader, frame, list);
}

void
dlg_find_holders(const Opening *opening, const Frame *frame, PartyList *list)
{
	const Reader *reader = opening->reader;

	add_told(opening, frame, list);
	add_untold(opening, frame, list);
	add_other_side(reader, frame, list);
	/* "the President convened the Global Ports Summit" */
	for (uint32_t i = frame->range.first, end; i < frame->verb && list->ncodes == 0 && frame->kind == FRAME_HOLDS; i++)
	{
		PartyCode	party = dlg_principal_at(reader, i, &end);

		if (party)
			dlg_party_add(reader->arena, list, party);
	}
	if (list->ncodes < 2 && !frame->named && frame->kind == FRAME_MEETS && dlg_is_home(reader, dlg_administration()) &&
		dlg_gathers_foreigners(reader, frame))
		add_gathered(reader, list);
	if (list->ncodes && (frame->named ? frame->kind == FRAME_HOLDS && list->ncodes == 1 &&
						 !dlg_is_group(reader, list->codes[0])
						 : frame->kind == FRAME_MEETS || frame->kind == FRAME_RECEIVES))
		dlg_add_seat(reader, frame, list);
}
