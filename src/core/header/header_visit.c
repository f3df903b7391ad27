/*
 * header_visit.c: one party receives or visits another, and what they meet for.
 *
 * Relies on the lexicon's offices and delegates and on series.c for the name
 * of the meeting behind "for", "to convene", "to launch".  Each sentence is
 * read once.
 */
#include "header_frame.h"
#include "header_opening.h"

#define TRIP_TOKENS 8			/* between "travel" and "to" */
#define DELEGATION_TOKENS 40	/* between "led a delegation" and "to" */
#define NAME_TOKENS 40			/* where the name of what a delegation goes for is looked for */
#define VISIT_TOKENS 8			/* between "paid" and "visit" */
#define OCCASION_TOKENS 14		/* between "at the end of" and "visit", where the guest is named */
#define GUEST_POST_TOKENS 12	/* between "host" and the guest's post: "Lemuria's National Ports and Fisheries" */
#define GUEST_TOKENS 30			/* between "visit" and "to", where the guest is named */
#define DAY_LEN 10				/* of "2021-05-03", a day in EDTF */
#define JOINT_TOKENS 120		/* before a visit, where the text calls itself a joint one */

static const char *const purposes[] = {"for",	"convene",	"hold", "launch",	  "conduct", "under",
									   "within", "occasion", "open", "inaugurate", "co-chair", "chair", NULL};
static const char *const venues[] = {"at", "during", "in", "of", NULL};

/*
 * "received X for the third Y", "A and B met at the third Y": is a numbered meeting of no told party that of those
 * who met?
 */
static bool
is_of_those_told(const Reader *reader, const Frame *frame, const MeetingName *name)
{
	return frame->kind == FRAME_RECEIVES ||
		(name->parties.ncodes == 0 && dlg_count_holders(reader, frame->range.first, frame->verb) == 2);
}

/* "met in Oslo and opened the third X", "and co-chaired the X": does what they did there end before token i? */
static bool
is_done_there(const Reader *reader, uint32_t i)
{
	static const char *const deeds[] = {"opened", "held", "launched", "chaired", "convened", "inaugurated", "concluded", NULL};

	if (i < 4 || !dlg_is_any(reader, i - 1, deeds))
		return false;
	i -= dlg_mark(reader, i - 2, '-') ? 3 : 1;
	return dlg_is(reader, i - 1, "and");
}

/* The meeting for which parties met, named in [at, limit) after "for", "to convene" and the like. */
void
dlg_find_purpose(const Reader *reader, Frame *frame, uint32_t at, uint32_t limit)
{
	MeetingName name;

	for (; at < limit && dlg_find_meeting(reader, at, limit, &name); at = name.end)
	{
		uint32_t	before = name.first;

		if (name.first == 0 || (!name.proper && !name.ordinal && !frame->named))
			continue;
		before -= before > 1 && ONE_OF(reader, before - 1, "the", "their", "its", "our");
		/* "met at the X" may be on its margins, unless X is the parties' own */
		if (!dlg_is_any(reader, before - 1, purposes) && !is_done_there(reader, before) &&
			!(name.proper && before > 1 && dlg_is(reader, before - 1, "of") &&
			  ONE_OF(reader, before - 2, "part", "framework")) &&
			!(name.ordinal && before > 1 && dlg_is(reader, before - 1, "of") &&
				dlg_is(reader, before - 2, "occasion")) &&
			!((name.parties.ncodes >= 2 || (name.ordinal && name.proper && is_of_those_told(reader, frame, &name))) &&
			  dlg_is_any(reader, before - 1, venues)) &&
			!(frame->kind == FRAME_RECEIVES && dlg_is(reader, before - 1, "to")))
			continue;
		if (!frame->named)
			frame->name = name;
		else if (name.occasion && name.ordinal && frame->name.ordinal == 0 && !frame->name.step)
			frame->name.ordinal = name.ordinal;
		frame->named = true;
		return;
	}
}

/* "will welcome his Lemurian counterpart Anna Berg at the Palace": the guest, and no deed of the guest's. */
static bool
welcomes_counterpart(const Reader *reader, const Frame *frame)
{
	for (uint32_t i = frame->verb_end; i < frame->verb_end + 6 && i < frame->range.end; i++)
		if (dlg_is_counterpart(reader, i))
			return reader->tokens[i + 1].kind != TOKEN_POSSESSIVE;
	return false;
}

/* "to Oslo", "to the White House", "for an official visit": does it say at token i where or for what a guest came? */
static bool
is_where_to(const Reader *reader, uint32_t i, uint32_t limit)
{
	uint32_t	at = i + 1 + dlg_is(reader, i + 1, "the");
	uint32_t	end;

	if (dlg_is(reader, i, "to"))
		return dlg_city_at(reader, i + 1, &end) || dlg_holder_at(reader, at, &end) ||
			(dlg_is(reader, at, "white") && dlg_is(reader, at + 1, "house"));
	for (end = at; dlg_is(reader, i, "for") && end < at + VISIT_TOKENS && end < limit; end++)
		if (dlg_is(reader, end, "visit"))
			return true;
	return false;
}

/* "welcomed President Rojas to Lemuria", "to Oslo": an official who came to a country or city of one's own. */
static bool
welcomes_official(const Reader *reader, const Frame *frame)
{
	bool		office = false;

	for (uint32_t i = frame->verb_end; i + 1 < frame->range.end && i < frame->verb_end + 16; i++)
	{
		uint32_t	end;

		const LexEntry *verb = dlg_match(reader, i, LEX_VERB, &end);

		/* but "and his accompanying delegation" */
		if (reader->tokens[i].kind == TOKEN_POSSESSIVE ||
			(verb && verb->form != FORM_ING && !(reader->tokens[i].flags & TOKEN_CAPITAL)))
			return false;
		office |= dlg_is_office(reader, i, &end) || dlg_match(reader, i, LEX_HONORIFIC, &end);
		if (office && (dlg_is(reader, i, "to") || dlg_is(reader, i, "for")))
			return is_where_to(reader, i, frame->range.end);
	}
	return false;
}

/* The token after where and when somebody was received: "in his office today", "here on Monday", at token i. */
static uint32_t
after_circumstances(const Reader *reader, uint32_t i)
{
	uint32_t	end;

	for (int n = 0; n < 3; n++)
		if (ONE_OF(reader, i, "here", "today", "yesterday"))
			i++;
		else if (ONE_OF(reader, i, "in", "at") && ONE_OF(reader, i + 1, "his", "her", "their") &&
			dlg_is(reader, i + 2, "office"))
			i += 3;
		else if (dlg_is(reader, i, "on") && dlg_match(reader, i + 1, LEX_WEEKDAY, &end))
			i = end;
		else
			break;
	return i;
}

/* The token after the party at token i, i where none stands there. */
static uint32_t
after_holder(const Reader *reader, uint32_t i)
{
	uint32_t	end;

	return dlg_holder_at(reader, i, &end) ? end : i;
}

/*
 * One party receives others: its verb's object tells of people who come (a
 * delegation, somebody in office, governments), perhaps for a named meeting.
 */
bool
dlg_try_receives(const Reader *reader, Frame *frame)
{
	static const char *const guests[] = {"governments", "countries", "counterpart", "counterparts", "ministers",
										 "presidents", "advisors", "advisers", "secretaries", "envoys", NULL};
	uint32_t	end;
	bool		people = false;
	bool		called = false;
	bool		named;
	Place		place;
	uint32_t	at = after_circumstances(reader, frame->verb_end);

	/* "represented Chile at the X hosted by President Rojas" */
	if (dlg_is(reader, frame->verb_end, "by") &&
		dlg_name_before(reader, frame->range.first, frame->verb, &frame->name) && frame->name.end == frame->verb &&
		frame->name.proper && frame->name.parties.ncodes == 0 && dlg_is_office(reader, frame->verb_end + 1, &end))
	{
		frame->kind = FRAME_RECEIVES;
		return frame->named = true;
	}
	/* "hosted His Excellency, Mr Luis Rojas, Minister of Ports" */
	if (ONE_OF(reader, at, "his", "her", "h.e.") && dlg_match(reader, at, LEX_HONORIFIC, &end))
	{
		at = end + dlg_mark(reader, end, ',');
		people = true;
	}
	for (uint32_t i = at; i < frame->range.end && i < at + GUEST_POST_TOKENS && !people; i++)
	{
		/* "the Republic of Lemuria (ROL) Minister" */
		if (dlg_mark(reader, i, '(') && dlg_mark(reader, i + 2, ')') && i + 2 < frame->range.end)
			i += 3;
		/* "will receive funds from the President", and no call */
		if (dlg_is(reader, i, "from") && !ONE_OF(reader, i - 1, "call", "visit"))
			return false;
		called |= dlg_is(reader, i, "call") && !ONE_OF(reader, i - 1, "courtesy", "farewell", "introductory");
		/* but "will host Luis Rojas, President of Lemuria" */
		if ((dlg_mark(reader, i, ',') && !(i > at && dlg_is_office(reader, after_holder(reader, i + 1), &end))) ||
			dlg_mark(reader, i, '('))
			return false;
		/* "hosted elected officials and community leaders": one's own people */
		if (ONE_OF(reader, i, "elected", "community", "local", "tribal", "municipal", "activists", "advocates",
				   "survivors", "students", "executives", "families", "journalists"))
			return false;
		people = dlg_is_office(reader, i, &end) || dlg_match(reader, i, LEX_DELEGATE, &end) ||
				 dlg_is_any(reader, i, guests) || (i == at && dlg_principal_at(reader, i, &end));
	}
	if (!people)
		return false;
	frame->remote |= called;
	frame->kind = called ? FRAME_MEETS : FRAME_RECEIVES;
	if (called)
		return true;
	dlg_find_purpose(reader, frame, frame->verb_end, dlg_purpose_at(reader, frame));
	named = frame->named;
	/* to welcome somebody's deeds is no meeting */
	if (dlg_verb_is(reader, frame->verb, (const char *const[]) {"welcome", NULL}, NULL, &end))
		return named || welcomes_counterpart(reader, frame) || welcomes_official(reader, frame) ||
			(dlg_place_in(reader, frame->range, &place) && place.seat);
	return true;
}

/* Adds the states that a journey goes to, told in [i, limit): "to Lemuria and Oslo, Norway, to meet". */
static void
add_destinations(const Reader *reader, uint32_t i, uint32_t limit, PartyList *list)
{
	static const char *const ends[] = {"with", "where", "for", "from", "joined", "and", "on", "as", NULL};
	uint32_t	known = i;		/* where the place told before ends */
	PartyCode	country = 0;	/* of that place, where it is a city */
	uint32_t	end = i;

	for (; i < limit; i = end)
	{
		const LexEntry *city = dlg_city_at(reader, i, &end);
		PartyCode	party = city ? city->party : dlg_holder_at(reader, i, &end);

		if (party == 0)
		{
			end = i + 1;
			if (list->ncodes && reader->tokens[i].kind == TOKEN_WORD &&
				!(reader->tokens[i].flags & TOKEN_CAPITAL) && dlg_is_any(reader, i, ends) &&
				!(dlg_is(reader, i, "and") && reader->tokens[end].flags & TOKEN_CAPITAL) && !dlg_is(reader, end, "the"))
				return;
			if (dlg_is(reader, i, "to") && dlg_match(reader, end, LEX_VERB, NULL))
				return;
			continue;
		}
		/* "to Lemuria I have shown Utopia's support" */
		if (reader->tokens[end].kind == TOKEN_POSSESSIVE && list->ncodes)
			continue;
		/* "to Verfjord, Lemuria": what stands behind a city is its country or a district by the same name */
		if (dlg_mark(reader, i - 1, ',') && (known != i - 1 || (country && country != party)))
			continue;
		known = end;
		country = city ? party : 0;
		if (dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, party), "state"))
			dlg_party_add(reader->arena, list, party);
	}
}

/* What one does with a visit. */
static const char *const pays[] = {
	"paid",     "pays",  "pay",     "paying",    "payed",     "made",      "makes", "make", "making", "undertook",
	"undertake", "began", "begins", "concluded", "concludes", "completed", "ended", "on",   "for",    NULL};

/* "on her first visit to Lemuria", "returned from Oslo": the token where the goal of a trip that a noun tells begins; 0 where none does. */
static uint32_t
goal_of_noun(const Reader *reader, const Sentence *sentence)
{
	static const char *const others[] = {"last", "previous", "recent", "next", "upcoming", "earlier", "since", "after",
										 "following", "subsequent", "prior", "invitation", "invited", NULL};

	for (uint32_t i = sentence->first;
		 (i = NEXT_OF(reader, i, sentence->end, "returned", "visit", "visits", "trip", "tour")) + 2 < sentence->end; i++)
	{
		bool		told = i == sentence->first;

		if (dlg_is(reader, i, "returned") && dlg_is(reader, i + 1, "from") && dlg_goal_party(reader, i + 2))
			return i + 2;
		if (!ONE_OF(reader, i, "visit", "visits", "trip", "tour") || !ONE_OF(reader, i + 1, "to", "of"))
			continue;
		for (uint32_t k = i; k > sentence->first && k + VISIT_TOKENS > i; k--)
		{
			if (dlg_is_any(reader, k - 1, others) || dlg_match(reader, k - 1, LEX_MONTH, NULL))
				return 0;
			told |= dlg_is_any(reader, k - 1, pays) || ONE_OF(reader, k - 1, "during", "in", "from", "of");
		}
		return told ? i + 2 : 0;
	}
	return 0;
}

bool
dlg_find_trip(const Reader *reader, PartyList *list, bool *future)
{
	static const char *const travels[] = {"travel", "visit", "lead", "leave", "depart", NULL};
	static const char *const leaves[] = {"leave", "depart", NULL};
	const Sentence *sentence = reader->sentences;
	uint32_t	end;
	uint32_t	goal;
	int			form;

	while (sentence < reader->sentences + reader->nsentences && !dlg_is_prose(reader, sentence))
		sentence++;
	if (sentence == reader->sentences + reader->nsentences)
		return false;
	for (uint32_t i = sentence->first; i + 2 < sentence->end; i++)
	{
		uint32_t	at;
		uint32_t	behind;
		bool		away;

		if (reader->tokens[i].kind != TOKEN_WORD || !dlg_verb_of(reader, i, travels, &form, &end))
			continue;
		away = dlg_verb_is(reader, i, leaves, NULL, &behind) && dlg_is(reader, behind, "for");
		if (!(away || form & FORM_PAST || ONE_OF(reader, i - (i > sentence->first), "will", "is", "are")))
			continue;
		*future = !(form & (FORM_PAST | FORM_ING));
		if (away || dlg_verb_is(reader, i, (const char *const[]) {"visit", NULL}, NULL, &behind))
			at = end;
		else
			for (at = end; at < sentence->end && !dlg_is(reader, at, "to");)
				at++;
		/* "led a delegation to", and no mere "led"; of whom it is made up may stand between */
		if (at + 1 >= sentence->end ||
			at > end + (ONE_OF(reader, end + 1, "delegation", "us", "u.s.") ? DELEGATION_TOKENS : TRIP_TOKENS))
			return false;
		add_destinations(reader, at + ONE_OF(reader, at, "to", "for"), sentence->end, list);
		/* and those who travel */
		if (list->ncodes)
			dlg_frame_parties(reader, &(Frame) {.range = {sentence->first, i}, .verb = i, .verb_end = i}, list);
		return true;
	}
	if ((goal = goal_of_noun(reader, sentence)) == 0)
		return false;
	*future = dlg_is_future(reader, sentence->first, goal);
	add_destinations(reader, goal, sentence->end, list);
	return true;
}

bool
dlg_try_received(const Reader *reader, Frame *frame)
{
	bool		party;
	bool		official;
	uint32_t	end;

	frame->verb_end = frame->verb + 1;
	frame->kind = FRAME_MEETS;
	dlg_frame_subject(reader, frame, &party, &official);
	for (uint32_t i = frame->verb_end;
		 official && i + 1 < frame->range.end && i < frame->verb_end + GUEST_POST_TOKENS; i++)
		if (dlg_is(reader, i, "by"))
			for (uint32_t k = i + 1; k < i + 6 && k < frame->range.end; k++)
				if (dlg_is_office(reader, k, &end))
					return true;
	return false;
}

/* "X and Y led the second A-B Dialogue in Oslo": the meeting itself is what they lead. */
static bool
leads_meeting(const Reader *reader, const Frame *frame, MeetingName *name)
{
	uint32_t	end;

	return dlg_verb_is(reader, frame->verb, (const char *const[]) {"lead", "head", NULL}, NULL, &end) &&
		dlg_find_meeting(reader, frame->verb_end, frame->range.end, name) &&
		(name->first == frame->verb_end || dlg_mark(reader, name->first - 1, ',')) &&
		name->proper && !name->body && name->parties.ncodes >= 2 &&
		(name->end == frame->range.end || dlg_is_where(reader, name->end) ||
		 reader->tokens[name->end].kind == TOKEN_PUNCT);
}

PartyCode
dlg_goal_party(const Reader *reader, uint32_t i)
{
	uint32_t	end;
	const LexEntry *city = dlg_city_at(reader, i, &end);
	PartyCode	party = city ? city->party : dlg_holder_at(reader, i, &end);

	return dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, party), "state") ? party : 0;
}

/* Does one of the words stand within [first, end)? */
static bool
stands_in(const Reader *reader, uint32_t first, uint32_t end, const char *const *words)
{
	while (first < end && !dlg_is_any(reader, first, words))
		first++;
	return first < end;
}

/* Does the text call itself a joint one, up to token `end`? */
static bool
is_joint(const Reader *reader, uint32_t end)
{
	for (uint32_t i = end > JOINT_TOKENS ? end - JOINT_TOKENS : 0; i + 1 < end; i++)
		if (dlg_is(reader, i, "joint") && dlg_match(reader, i + 1, LEX_INSTRUMENT, NULL))
			return true;
	return false;
}

/* "arrived in Lemuria on a state visit": the token where somebody arrived, before token i; 0 where nobody did. */
static uint32_t
arrival(const Reader *reader, uint32_t first, uint32_t i)
{
	for (; first + 2 < i; first++)
		if (ONE_OF(reader, first, "arrived", "arrives") && ONE_OF(reader, first + 1, "in", "at"))
			return first + 2 + dlg_is(reader, first + 2, "the");
	return 0;
}

/* "the visit of H.E. President X", "a visit by Lemuria's Foreign Minister": does the visit's noun tell who came? */
static bool
is_guests(const Reader *reader, const Frame *frame)
{
	for (uint32_t i = frame->verb_end + 1; ONE_OF(reader, frame->verb_end, "of", "by") && i < frame->verb_end + 6; i++)
		if (dlg_is_office(reader, i, NULL) || dlg_match(reader, i, LEX_HONORIFIC, NULL))
			return true;
	return false;
}

/*
 * How the visit at frame->verb is told of: "paid an official visit to" and "visited … at the invitation of" tell of
 * one that was made, "during the visit of President X to" where its kind or day is told, "at the end of X's visit to"
 * only where a joint text opens so.  Sets verb and goal.
 */
static bool
tells_visit(const Reader *reader, Frame *frame)
{
	static const char *const kinds[] = {"official", "state", "working", "bilateral", "level", "goodwill", "day",
										"friendly", "invitation", NULL};
	static const char *const earlier[] = {"last", "previous", "recent", "since", "next", "upcoming", "recalled",
										  "made", "adopted", "reached", "welcomed", NULL};
	static const char *const occasions[] = {"occasion", "end", "conclusion", "during", "following", "after", NULL};
	uint32_t	visit = frame->verb;
	uint32_t	first = visit > frame->range.first + OCCASION_TOKENS ? visit - OCCASION_TOKENS : frame->range.first;
	uint32_t	at = frame->verb_end;
	/* "a visit on Tuesday, a day after taking office, to Lemuria" */
	bool		dated = ONE_OF(reader, at, "on", "today", "yesterday", "this", "from");

	if (frame->form & (FORM_PAST | FORM_ING))
	{
		frame->goal = at + dlg_is(reader, at, "the");
		return stands_in(reader, frame->range.first, frame->range.end, (const char *const[]) {"invitation", NULL});
	}
	if (!dlg_is(reader, visit, "visit"))
		return false;
	while (at < frame->range.end && at < visit + GUEST_TOKENS && !dlg_is(reader, at, "to"))
		at++;
	frame->goal = at + 1 + dlg_is(reader, at + 1, "the");
	for (uint32_t i = visit;
		 i > first && i + VISIT_TOKENS > visit && reader->tokens[i - 1].kind != TOKEN_POSSESSIVE; i--)
	{
		uint32_t	came = ONE_OF(reader, i - 1, "on", "for") ? arrival(reader, frame->range.first, i) : 0;

		if (!dlg_is_any(reader, i - 1, pays) || dlg_is(reader, i - 2, "to") || (came == 0 && at > frame->verb_end && !dated))
			continue;
		frame->verb = i - 1;
		frame->goal = came ? came : frame->goal;
		return stands_in(reader, i, visit, kinds) ||
			stands_in(reader, frame->range.first, frame->range.end, &kinds[8]);
	}
	/* "The two-day official visit of the President of A to B ended", "The visit of … took place" */
	if (ONE_OF(reader, frame->verb_end, "of", "by") && visit < frame->range.first + VISIT_TOKENS &&
		(stands_in(reader, frame->range.first, visit, kinds) ||
		 stands_in(reader, frame->goal, frame->range.end, (const char *const[]) {"place", NULL})) &&
		dlg_is_office(reader, frame->verb_end + 1 + dlg_is(reader, frame->verb_end + 1, "the"), &(uint32_t) {0}))
		return !stands_in(reader, frame->range.first, visit, earlier);
	if (!stands_in(reader, first, visit, occasions))
		return false;
	return is_joint(reader, frame->range.end) ||
		(is_guests(reader, frame) && !stands_in(reader, first, visit, earlier) &&
		 (stands_in(reader, first, visit, kinds) ||
		  dlg_held_in(reader, (TokenRange) {visit, frame->range.end}, visit, dlg_reference(reader, NULL)).len >= DAY_LEN));
}

/* "paid a state visit to Lemuria": somebody in office goes to another state, and meets those who govern it. */
static bool
try_visit(const Reader *reader, Frame *frame)
{
	Frame		visit = *frame;
	PartyCode	goal;
	bool		party;
	bool		official;
	uint32_t	end;

	if (!tells_visit(reader, &visit) || visit.goal >= frame->range.end ||
		(goal = dlg_goal_party(reader, visit.goal)) == 0 || dlg_is_home(reader, goal))
		return false;
	visit.kind = FRAME_MEETS;
	dlg_frame_subject(reader, &(Frame) {.range = frame->range, .verb = visit.goal}, &party, &official);
	for (uint32_t i = frame->range.first; i < visit.goal && !official; i++)
		official = dlg_match(reader, i, LEX_HONORIFIC, &end) != NULL;
	if (!official)
		return false;
	*frame = visit;
	return true;
}

/* "for official meetings", "for a second round of talks": does token i begin such a purpose? */
static bool
is_for_talks(const Reader *reader, uint32_t i)
{
	if (!dlg_is(reader, i, "for"))
		return false;
	for (uint32_t k = i + 1; k < i + 7 && reader->tokens[k].kind == TOKEN_WORD; k++)
		if (ONE_OF(reader, k, "meetings", "talks", "consultations"))
			return true;
	return false;
}

/*
 * A delegation goes to others for a meeting that bears their names: "will lead
 * a delegation to Oslo to launch the A-B Working Group".
 */
bool
dlg_try_visits(const Reader *reader, Frame *frame)
{
	static const char *const doing[] = {"launch",     "hold",     "convene", "attend",  "participate", "conduct",
										"inaugurate", "co-chair", "chair",   "kick off", "open", NULL};
	static const char *const meeting[] = {"meet", NULL};
	bool		leads = dlg_verb_is(reader, frame->verb, (const char *const[]) {"lead", "head", "send", NULL}, NULL,
									&(uint32_t) {0});
	bool		delegation = !leads;
	bool		talks = false;
	MeetingName name;

	/* "is visiting", "visited" */
	if (frame->passive != (frame->form == FORM_ING))
		return false;
	if (leads_meeting(reader, frame, &name))
	{
		frame->kind = FRAME_MEETS;
		frame->named = true;
		frame->name = name;
		return true;
	}
	for (uint32_t i = frame->verb_end; i + 1 < frame->range.end; i++)
	{
		uint32_t	end;

		delegation |= dlg_is(reader, i, "delegation") && i < frame->verb_end + 8;
		if (delegation && leads && dlg_is(reader, i, "to") && dlg_verb_of(reader, i + 1, meeting, NULL, &end))
		{
			frame->kind = FRAME_MEETS;
			frame->verb = i + 1;
			frame->verb_end = end;
			return true;
		}
		if (!(dlg_is(reader, i, "to") && dlg_verb_of(reader, i + 1, doing, NULL, &end)) &&
			!(dlg_is(reader, i, "in") && dlg_is(reader, i - 1, "participation")) && !dlg_is(reader, i, "for") &&
			!(leads && delegation && dlg_is(reader, i, "to") && dlg_is(reader, i + 1, "the")))
			continue;
		talks |= is_for_talks(reader, i) && !leads;
		end = i + NAME_TOKENS < frame->range.end ? i + NAME_TOKENS : frame->range.end;
		if (delegation && dlg_find_meeting(reader, i + 1, end, &name) && name.first < i + 8 &&
			(name.parties.ncodes >= 2 || (name.ordinal && !name.step)))
		{
			frame->kind = FRAME_MEETS;
			frame->named = true;
			frame->name = name;
			return true;
		}
	}
	if (try_visit(reader, frame))
		return true;
	/* "arrived in Oslo for talks" */
	if (dlg_is(reader, frame->verb_end, "in") && dlg_count_holders(reader, frame->range.first, frame->verb) == 0)
		return false;
	if (dlg_is(reader, frame->verb_end, "in"))
		frame->goal = frame->verb_end + 1 + dlg_is(reader, frame->verb_end + 1, "the");
	frame->kind = FRAME_MEETS;
	return talks;
}
