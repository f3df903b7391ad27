/*
 * header_talk.c: meetings that are told of by verbs of speaking: calls, talks,
 * and what people of two parties sign or say together.
 *
 * Relies on the lexicon's verbs and offices.  Such a sentence counts only where
 * two parties stand in it, or people in office.
 */
#include "header_frame.h"

#define OPENING_TOKENS 24		/* of a phrase that opens a sentence */
#define PERSON_TOKENS 16			/* of somebody's name and posts */
#define OBJECT_TOKENS 6			/* between "began" and "talks": "a new round of" */
#define VENUE_TOKENS 5			/* between "during" and the name: "a whole-of-government" */

static const char *const discuss_verbs[] = {"discuss", "exchange views", "consult", NULL};
static const char *const joint_verbs[] = {"reaffirm", "affirm", "launch", "announce", "agree", "review", "welcome",
										  "reiterate", "underscore", "commit", "issue", "pledge", "declare", "assess",
										  "finalize", "reach", "sign", "conclude", NULL};
static const char *const be_words[] = {"was", "were", "is", "are", "been", "be", "being", NULL};
static const char *const call_purposes[] = {"congratulate", "discuss", "express", "offer", "thank", "convey",
											"reaffirm", "review", "brief", "condemn", NULL};

/* How many states stand in [first, end) as those who act. */
uint32_t
dlg_count_holders(const Reader *reader, uint32_t first, uint32_t end)
{
	PartyList	list = {0};

	for (uint32_t i = first; i < end; i++)
	{
		uint32_t	after;
		PartyCode	party = dlg_holder_at(reader, i, &after);

		if (party == 0)
			continue;
		dlg_party_add(reader->arena, &list, party);
		i = after - 1;
	}
	return list.ncodes;
}

/* The token after the day, the hour and the means told at token i ("by phone on 7 May"), i where none are. */
static uint32_t
after_circumstances(const Reader *reader, uint32_t i, uint32_t limit)
{
	static const char *const by[] = {"today", "yesterday", "separately", "again", "by", "over", "via", "phone",
									 "telephone", "telephonic", "video", "earlier", "this", "jointly", "late", "virtually", "on",
									 "the", "morning", "evening", "afternoon", NULL};
	uint32_t	end;

	while (i < limit)
		if (dlg_match(reader, i, LEX_WEEKDAY, &end) ||
			(reader->tokens[i].kind != TOKEN_PUNCT && dlg_date_at(reader, i, SLICE("2000"), &end).data))
			i = end;
		else if (dlg_is_any(reader, i, by))
			i++;
		else
			break;
	return i;
}

bool
dlg_are_joined(const Reader *reader, uint32_t first, uint32_t verb)
{
	uint32_t	end;
	bool		office = false;

	for (uint32_t i = first; i + 1 < verb; i++)
	{
		office |= dlg_is_office(reader, i, &end);
		if (office && dlg_is(reader, i, "and"))
			for (uint32_t k = i + 1; k < i + 4 && k < verb && !dlg_mark(reader, k, ','); k++)
				if (dlg_is_office(reader, k, &end) || dlg_match(reader, k, LEX_HONORIFIC, &end))
					return true;
	}
	return false;
}

/* "The leaders of A, B and C spoke today": are the people of two parties or more the subject? */
static bool
are_together(const Reader *reader, const Frame *frame)
{
	bool		party;
	bool		official;

	dlg_frame_subject(reader, frame, &party, &official);
	return official && dlg_count_holders(reader, frame->range.first, frame->verb) >= 2;
}

/*
 * Somebody in office spoke with others, by telephone or otherwise, or people in office spoke: a talk between parties
 * that has no place.
 */
bool
dlg_try_speaks(const Reader *reader, Frame *frame)
{
	static const char *const spoken[] = {"speak", "talk", "confer", NULL};
	uint32_t	limit = frame->verb_end + 12 < frame->range.end ? frame->verb_end + 12 : frame->range.end;
	uint32_t	i = after_circumstances(reader, frame->verb_end, limit);
	uint32_t	end;
	PartyCode	party;
	bool		office = false;

	frame->kind = FRAME_MEETS;
	/* "will engage in talks with" tells of no call */
	frame->remote = dlg_verb_of(reader, frame->verb, spoken, NULL, &end) && !(frame->form & FORM_S);
	/* "will engage the leaders of both governments" */
	if (dlg_is(reader, frame->verb, "engage") && dlg_match(reader, i + dlg_is(reader, i, "the"), LEX_DELEGATE, NULL))
		return true;
	if (!dlg_is(reader, i, "with") && !(frame->remote && dlg_is(reader, i, "to")))
		return frame->remote && (i > frame->verb_end || dlg_is(reader, i, "about")) &&
			(dlg_are_joined(reader, frame->range.first, frame->verb) || are_together(reader, frame));
	for (uint32_t k = i; k < frame->range.end && k < i + 24 && !office; k++)
		office = dlg_is_office(reader, k, &end) || dlg_match(reader, k, LEX_DELEGATE, &end) ||
				 dlg_match(reader, k, LEX_HONORIFIC, &end) || dlg_principal_at(reader, k, &end) ||
				 ONE_OF(reader, k, "king", "counterpart", "counterparts", "ambassadors") ||
				 ((party = dlg_holder_at(reader, k, &end)) != 0 &&
				  dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, party), "grouping"));
	return office;
}

/*
 * "called on the Prime Minister, Luis Rojas, in Oslo": a courtesy call paid to somebody in office, and nothing that
 * he is called on to do.  "on" stands at frame->verb_end.
 */
static bool
calls_on(const Reader *reader, const Frame *frame)
{
	static const char *const inner[] = {"of", "the", "and", "for", NULL};
	static const char *const after[] = {"in", "on", "at", "here", "today", "yesterday", "this", NULL};
	uint32_t	i = frame->verb_end + 1;
	uint32_t	limit = i + PERSON_TOKENS < frame->range.end ? i + PERSON_TOKENS : frame->range.end;
	uint32_t	end;
	bool		office = false;

	for (; i < limit; i++)
	{
		if (!(reader->tokens[i].flags & TOKEN_CAPITAL) && reader->tokens[i].kind != TOKEN_PUNCT &&
			!dlg_is_any(reader, i, inner))
			break;
		office |= dlg_is_office(reader, i, &end) || dlg_match(reader, i, LEX_HONORIFIC, &end);
	}
	return office && (i == frame->range.end || dlg_is_any(reader, i, after));
}

/* Does somebody in office stand at token i, by his post, an honorific or as a counterpart: "her Chilean counterpart"? */
static bool
is_official(const Reader *reader, uint32_t i)
{
	uint32_t	end = i;

	return dlg_match(reader, i, LEX_HONORIFIC, &end) || dlg_is_office(reader, i, &end) ||
		((dlg_holder_at(reader, i, &end) || (end = i)) &&
		 (dlg_is_office(reader, end, &end) || dlg_is(reader, end, "counterpart")));
}

/* "paid a courtesy call on the Minister", "made a call to him" */
static bool
pays_call(const Reader *reader, Frame *frame)
{
	uint32_t	i = frame->verb_end + ONE_OF(reader, frame->verb_end, "a", "an", "his", "her", "their");
	uint32_t	limit = i + OBJECT_TOKENS < frame->range.end ? i + OBJECT_TOKENS : frame->range.end;

	while (i < limit && !ONE_OF(reader, i, "call", "calls") && reader->tokens[i].kind != TOKEN_PUNCT)
		i++;
	if (i >= limit || !ONE_OF(reader, i, "call", "calls") || !ONE_OF(reader, i + 1, "on", "to", "with"))
		return false;
	frame->kind = FRAME_MEETS;
	frame->verb_end = i + 2;
	limit = i + PERSON_TOKENS < frame->range.end ? i + PERSON_TOKENS : frame->range.end;
	frame->remote = dlg_is(reader, frame->verb, "made");
	for (i += 2; i < limit; i++)
		if (is_official(reader, i))
			return true;
	return false;
}

/*
 * "called President X today to congratulate him": "called" at frame->verb,
 * with a person in office or the holder of an honorific as its object, and a
 * purpose or a day, which other senses of the verb have not; "phoned" needs none.
 */
bool
dlg_try_calls(const Reader *reader, Frame *frame)
{
	uint32_t	i = frame->verb_end;
	bool		person;

	if (!ONE_OF(reader, frame->verb, "called", "telephoned", "phoned"))
		return pays_call(reader, frame);
	frame->kind = FRAME_MEETS;
	if (dlg_is(reader, i, "on"))
		return calls_on(reader, frame);
	frame->remote = true;
	/* "called and congratulated Anna Berg" */
	if (dlg_is(reader, i, "and") && ONE_OF(reader, i + 1, "congratulated", "thanked"))
		return dlg_is_capital(reader, i + 2);
	i += dlg_is(reader, i, "the") || dlg_is(reader, i, "his") || dlg_is(reader, i, "her");
	person = is_official(reader, i);
	if (!person || !dlg_is(reader, frame->verb, "called"))
		return person;
	for (uint32_t k = i; k + 1 < frame->range.end && k < i + 24; k++)
		if (ONE_OF(reader, k, "today", "yesterday", "earlier") || dlg_match(reader, k, LEX_WEEKDAY, NULL) ||
			(dlg_is(reader, k, "to") && dlg_is_any(reader, k + 1, call_purposes)))
			return true;
	return false;
}

/*
 * "held a call", "had a secure video call with": people of parties spoke, at
 * the verb that ends at frame->verb_end.
 */
bool
dlg_try_call_held(const Reader *reader, Frame *frame)
{
	static const char *const talks[] = {"negotiations", "discussions", "deliberations", "deliberation", NULL};
	static const char *const kinds[] = {"courtesy",		"farewell",	 "phone",	  "telephone", "telephonic", "video", "conference",
										"introductory", "virtual",	 "bilateral", "trilateral", "group", "separate",
										"joint",		"secure",	 NULL};
	uint32_t	i = frame->verb_end + 1;
	uint32_t	at = frame->verb_end;

	/* "held bilateral and in-depth negotiations with" */
	while (at < frame->verb_end + VENUE_TOKENS && !dlg_is_any(reader, at, talks) &&
		   (reader->tokens[at].kind == TOKEN_WORD || dlg_mark(reader, at, '-')) &&
		   !ONE_OF(reader, at, "with", "to", "for", "by", "of", "that"))
		at++;
	if (dlg_is_any(reader, at, talks) && ONE_OF(reader, at + 1, "with", "in", "on", "over", "here", "today"))
	{
		frame->kind = FRAME_MEETS;
		frame->verb_end = at + 1;
		return true;
	}
	if (!ONE_OF(reader, frame->verb_end, "a", "an", "another") && !dlg_match(reader, frame->verb_end, LEX_NUMBER, NULL))
		return false;
	while (dlg_is_any(reader, i, kinds) && i < frame->verb_end + 4)
		i++;
	frame->kind = FRAME_MEETS;
	frame->remote = !ONE_OF(reader, i - 1, "courtesy", "farewell");
	return i < frame->range.end && ONE_OF(reader, i, "call", "calls", "talk", "conversation") &&
		!ONE_OF(reader, i + 1, "for", "to");
}

bool
dlg_try_begins(const Reader *reader, Frame *frame)
{
	static const char *const talks[] = {"talks", "negotiations", "consultations", "discussions", NULL};
	uint32_t	at = frame->verb_end;

	/* "agreed to begin talks" */
	if (dlg_is(reader, frame->verb - (frame->verb > 0), "to"))
		return false;
	while (at < frame->verb_end + OBJECT_TOKENS && reader->tokens[at].kind != TOKEN_PUNCT &&
		!dlg_is_any(reader, at, talks) &&
		   !ONE_OF(reader, at, "with", "to", "for", "by", "that", "in"))
		at++;
	if (!dlg_is_any(reader, at, talks) ||
		(dlg_count_holders(reader, frame->range.first, frame->verb) < 2 && !dlg_is(reader, at + 1, "with")))
		return false;
	frame->kind = FRAME_MEETS;
	frame->verb_end = at + 1;
	return true;
}

/*
 * "In Oslo, Minister X and counterparts from A and B signed an agreement": people in office of two parties, who
 * must have met for it, as the place tells.
 */
bool
dlg_try_signs(const Reader *reader, Frame *frame)
{
	uint32_t	end;
	bool		office = false;
	bool		counterpart = false;
	bool		signs = false;
	Place		place;

	for (uint32_t i = frame->range.first; i < frame->verb; i++)
	{
		const LexEntry *verb = dlg_match(reader, i, LEX_VERB, &end);

		/* "announced a plan, signed an agreement": one of the deeds of a visit */
		if (verb && verb->form & FORM_PAST && !(reader->tokens[i].flags & TOKEN_CAPITAL))
			return false;
		office |= dlg_is_office(reader, i, &end);
		counterpart |= dlg_is_counterpart(reader, i);
	}
	for (uint32_t i = frame->verb_end; i < frame->range.end && i < frame->verb_end + OPENING_TOKENS / 2; i++)
		signs |= dlg_match(reader, i, LEX_INSTRUMENT, &end) != NULL;
	frame->kind = FRAME_MEETS;
	return office && signs && dlg_place_in(reader, frame->range, &place) && place.city.data &&
		dlg_count_holders(reader, frame->range.first, frame->verb) + counterpart >= 2;
}

/* Does the day stand beside the frame's verb: "on Friday pledged", "today reiterated"? */
static bool
is_told_when(const Reader *reader, const Frame *frame)
{
	uint32_t	first = frame->range.first;
	uint32_t	end;

	/* "A new alliance: today, the President of A and" */
	while (first < frame->verb && !dlg_is(reader, first, "today"))
		first++;
	if (first < frame->verb && first > frame->range.first && dlg_mark(reader, first - 1, ':'))
		return true;
	first = frame->range.first;
	if (dlg_is(reader, first, "on") && dlg_date_at(reader, first + 1, reader->published, &end).len == 10)
		return true;
	/* "agreed on Wednesday", "agreed Wednesday" */
	if (dlg_match(reader, frame->verb_end + dlg_is(reader, frame->verb_end, "on"), LEX_WEEKDAY, NULL))
		return true;
	return dlg_is(reader, frame->verb_end, "today") || dlg_is(reader, frame->range.first, "today") ||
		(frame->verb > frame->range.first &&
		 (dlg_match(reader, frame->verb - 1, LEX_WEEKDAY, NULL) || dlg_is(reader, frame->verb - 1, "today")));
}

/* "agreed to share data after two days of talks in Oslo": did what they agreed on follow their talks? */
static bool
follows_talks(const Reader *reader, const Frame *frame)
{
	for (uint32_t i = frame->verb_end; (i = NEXT_OF(reader, i, frame->range.end, "after", "following")) < frame->range.end; i++)
		for (uint32_t k = i + 1; k < i + OBJECT_TOKENS && k < frame->range.end && reader->tokens[k].kind == TOKEN_WORD; k++)
			if (ONE_OF(reader, k, "talks", "negotiations", "consultations"))
				return ONE_OF(reader, i, "after", "following") && !ONE_OF(reader, i + 1, "the", "previous", "last", "earlier");
	return false;
}

/*
 * "In Oslo, President X of A and Prime Minister Y of B reaffirmed their alliance": people of two parties say or do
 * something together at a place that stands before the verb, or on a day that stands beside it.
 */
static bool
says_together(const Reader *reader, const Frame *frame)
{
	TokenRange	before = {frame->range.first, frame->verb};
	PartyList	list = {0};
	Place		place;

	if (dlg_count_holders(reader, before.first, before.end) >= 2 && follows_talks(reader, frame))
		return true;
	if (!dlg_are_joined(reader, before.first, before.end) ||
		(!is_told_when(reader, frame) && !(dlg_place_in(reader, before, &place) && place.city.data)))
		return false;
	dlg_frame_parties(reader, frame, &list);
	return list.ncodes >= 2;
}

void
dlg_talk_deeds(uint32_t *deeds)
{
	dlg_use_lemmas(deeds, joint_verbs, DEED_JOINT);
	dlg_use_lemmas(deeds, discuss_verbs, DEED_DISCUSS);
}

/* "We, the leaders of A and B, discussed …": two parties at least are the subject of a talk. */
bool
dlg_find_talk(const Reader *reader, Frame *frame, Hints hints)
{
	bool		asked = false;	/* the first of the verbs of saying tells */

	if (!(hints.deeds & (DEED_JOINT | DEED_DISCUSS)))
		return false;
	for (uint32_t i = frame->range.first; i < frame->range.end; i++)
	{
		int			form;

		if (!(dlg_deeds(reader, i) & (DEED_JOINT | DEED_DISCUSS)))
			continue;
		frame->verb = i;
		frame->kind = FRAME_MEETS;
		if (!asked && dlg_verb_of(reader, i, joint_verbs, &form, &frame->verb_end) &&
			(form & FORM_PAST || (form & FORM_BASE && dlg_is(reader, frame->range.first, "today"))))
		{
			asked = true;
			if (says_together(reader, frame))
				return true;
		}
		if (!dlg_verb_of(reader, i, discuss_verbs, &form, &frame->verb_end) || !(form & FORM_PAST))
			continue;
		return i > frame->range.first && !dlg_is_any(reader, i - 1, be_words) &&
			   dlg_count_holders(reader, frame->range.first, i) >= 2;
	}
	return false;
}
