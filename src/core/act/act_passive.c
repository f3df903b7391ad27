/*
 * act_passive.c: verbs behind a form of "be" and their participle: what was
 * agreed, discussed or signed, what is planned, who is committed.
 *
 * What came about without a subject that speaks was done by all parties.
 * Invariant: a verb that only tells how a meeting is held makes no act.
 */
#include "act.h"

#include <string.h>

#define AGENT_WORDS 8			/* between a participle and its "by" */

/* "is expected to serve as an opportunity to discuss": what it is for is the act. */
static bool
serves_as_venue(const Passage *passage, uint32_t to)
{
	if (dlg_class_at(passage, to) != WORD_TO ||
		!ONE_OF(passage->reader, to + 1, "serve", "offer", "provide", "be"))
		return false;
	for (uint32_t i = to + 2; i < passage->end && i < to + 8; i++)
		if (ONE_OF(passage->reader, i, "opportunity", "venue", "platform", "forum", "occasion"))
			return true;
	return false;
}

/* "The following statement was released by": what opens the text itself. */
static bool
is_preamble(const Passage *passage, uint32_t first, uint32_t end)
{
	for (uint32_t i = first; i + 1 < end; i++)
		if (dlg_is(passage->reader, i, "following") &&
			(dlg_is(passage->reader, i + 1, "statement") || dlg_is(passage->reader, i + 1, "joint")))
			return true;
	return false;
}

/* Does "to V", "on V-ing" or the V-ing of "on" stand at token i? */
static bool
binds_to(const Passage *passage, uint32_t i)
{
	return dlg_class_at(passage, i) == WORD_TO || dlg_is_gerund(passage, i);
}

/* The rows that the verb makes with a noun of the phrase at token i: "agreement … was reached". */
static const LexFrame *
turned_rows(const Passage *passage, const Candidate *candidate, uint32_t i, uint32_t *noun)
{
	for (; i < candidate->group.first && dlg_class_at(passage, i) != WORD_COMMA &&
		 dlg_class_at(passage, i) != WORD_PREPOSITION; i++)
	{
		const LexFrame *rows = passage->reader->tokens[i].kind == TOKEN_WORD &&
			dlg_class_at(passage, i) != WORD_ARTICLE
			? dlg_compound(passage->reader, candidate->frame.rows, i) : NULL;

		if (rows)
		{
			*noun = i;
			return rows;
		}
	}
	return NULL;
}

/* The token behind the last comma between a clause's start and its verb group; the start where none is. */
static uint32_t
behind_comma(const Passage *passage, uint32_t start, uint32_t group)
{
	for (uint32_t i = group; i-- > start;)
		if (dlg_class_at(passage, i) == WORD_COMMA)
			return i + 1;
	return start;
}

/* "Views on ports were exchanged", "agreement was reached on": the verb and its noun, the other way round. */
static bool
read_turned(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;
	uint32_t	start = dlg_level(scan)->start;
	uint32_t	noun;
	const LexFrame *rows;
	const LexFrame *row = NULL;

	if (candidate->frame.rows == NULL || candidate->group.auxiliaries & (GROUP_MODAL | GROUP_TO))
		return false;
	rows = turned_rows(passage, candidate, start, &noun);
	if (rows == NULL)
		rows = turned_rows(passage, candidate, behind_comma(passage, start, candidate->group.first), &noun);
	if (rows == NULL)
		return false;
	/* "No agreement was reached": nothing was said */
	for (uint32_t i = start; i < noun; i++)
		if (dlg_is(passage->reader, i, "no"))
			return true;
	if (dlg_slice_is(rows->verb, "reach agreement"))
	{
		/* what is reached is what all agree */
		if ((rows = dlg_lexicon_rows(passage->reader->lexicon, SLICE("agree"))) == NULL)
			return false;
		candidate->start = noun;
		dlg_frame_as(scan->acts, passage, candidate->verb, rows, &candidate->frame);
		row = candidate->frame.row;
	}
	/* "agreement was reached to V", "readiness was expressed to V" */
	else if (binds_to(passage, candidate->frame.object))
		row = dlg_row_named(rows, "to");
	if (row == NULL)
		row = rows;
	if (row->class < 0 || (row == rows && row->class == ACT_COMMISSIVE && candidate->start != noun))
		return false;
	candidate->frame.row = row;
	candidate->frame.verb = rows->verb;
	candidate->subject = (Speaker) {.kind = SPEAKER_ALL};
	dlg_emit_act(scan, candidate);
	return true;
}

/* "Mutual readiness to V was confirmed", "the commitment of both to X was reaffirmed": its noun binds. */
static bool
read_bound(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;

	for (uint32_t i = dlg_level(scan)->start; candidate->frame.rows && i < candidate->group.first &&
		 (dlg_is_nominal(passage, i) || dlg_class_at(passage, i) == WORD_POSSESSIVE); i++)
	{
		const char *name = dlg_noun_frame(passage->reader, i);
		const LexFrame *row = name && !dlg_is_nominal(passage, i + 1)
			? dlg_row_keyed(candidate->frame.rows, DLG_KEY_OF(dlg_head(name, strlen(name)), strlen(name)), name,
							strlen(name)) : NULL;

		if (row == NULL || row->class != ACT_COMMISSIVE || candidate->group.auxiliaries & (GROUP_MODAL | GROUP_TO))
			continue;
		candidate->frame.row = row;
		candidate->subject = (Speaker) {.kind = SPEAKER_ALL};
		dlg_emit_act(scan, candidate);
		return true;
	}
	return false;
}

/* "A Joint Statement was issued after the talks": what the meeting itself put out. */
static bool
is_own_text(const Passage *passage, const Candidate *candidate)
{
	uint32_t	noun = candidate->group.before;

	return LEMMA_OF(passage, candidate->verb, "issue") && noun != NOWHERE && noun > passage->first &&
		   ONE_OF(passage->reader, noun, "statement", "communiqué", "communique", "declaration") &&
		   ONE_OF(passage->reader, noun - 1, "joint", "a");
}

/* "is expected to meet (with) his counterpart", "to meet Minister X": whom somebody goes to see. */
static bool
meets_somebody(const Passage *passage, uint32_t verb)
{
	uint32_t	whom = verb + 1 + dlg_is(passage->reader, verb + 1, "with");

	whom += dlg_class_at(passage, whom) == WORD_ARTICLE;
	return LEMMA_OF(passage, verb, "meet") &&
		(dlg_class_at(passage, whom) == WORD_OWN || dlg_match(passage->reader, whom, LEX_OFFICE, NULL) ||
		 dlg_match(passage->reader, whom, LEX_HONORIFIC, NULL));
}

/*
 * "talks are expected to focus on X": the verb of what they are for is the act; "is expected to arrive":
 * logistics, no act.
 */
static bool
read_planned(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;
	uint32_t	to = candidate->frame.object;
	bool		infinitive = to < passage->end && dlg_class_at(passage, to) == WORD_TO;
	uint32_t	verb = infinitive ? dlg_after(passage, to) : NOWHERE;
	Frame		frame;

	if (verb != NOWHERE && dlg_is(passage->reader, verb, "be") &&
		ONE_OF(passage->reader, verb + 1, "attended", "chaired", "led", "joined", "accompanied", "opened",
			   "received"))
		return true;
	if (verb == NOWHERE || dlg_class_at(passage, verb) != WORD_VERB)
		return verb != NOWHERE && ONE_OF(passage->reader, verb, "arrive", "depart", "start", "begin", "travel");
	if (LEMMA_OF(passage, verb, "arrive", "depart", "start", "begin", "travel", "attend", "visit") ||
		meets_somebody(passage, verb))
		return true;
	if (candidate->subject.kind != SPEAKER_MEETING && candidate->subject.kind != SPEAKER_ALL)
		return false;
	dlg_frame(scan->acts, passage, verb, &frame);
	if (frame.row == NULL || frame.row->class != ACT_ASSERTIVE || frame.row->strength != 1 ||
		LEMMA_OF(passage, verb, "report", "inform", "brief"))
		return false;
	candidate->frame = frame;
	candidate->verb = candidate->start = verb;
	dlg_emit_act(scan, candidate);
	return true;
}

/* "were encouraged by", "are honored to": says how the parties feel; "is stated in the report": where it stands. */
static bool
is_feeling(const Passage *passage, uint32_t verb)
{
	return (LEMMA_OF(passage, verb, "state", "mention") && dlg_is(passage->reader, verb + 1, "in")) ||
		(LEMMA_OF(passage, verb, "encourage") && dlg_is(passage->reader, verb + 1, "by")) ||
		(LEMMA_OF(passage, verb, "honor") && dlg_is(passage->reader, verb + 1, "to"));
}

/* "a programme was signed", "At the end, two agreements were signed": what came about here. */
static bool
tells_of_new_thing(const Passage *passage, uint32_t start, uint32_t group)
{
	if (start < group && dlg_class_at(passage, start) == WORD_PREPOSITION)
		while (start < group && dlg_class_at(passage, start++) != WORD_COMMA)
			;
	for (uint32_t i = start; i < group; i++)
		if (dlg_class_at(passage, i) == WORD_COMMA || ONE_OF(passage->reader, i, "after", "ago", "before"))
			return false;
	return start < group &&
		(ONE_OF(passage->reader, start, "a", "an", "several", "many") ||
		 dlg_match(passage->reader, start, LEX_NUMBER, NULL));
}

/* "was welcomed by Chile": he who is named behind "by" acts, where a party or all of them are. */
static void
find_agent(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;
	uint32_t	by = candidate->verb + dlg_word(passage, candidate->verb)->length;
	uint32_t	end;
	Speaker		agent;

	for (int n = 0; n < AGENT_WORDS && !dlg_is(passage->reader, by, "by"); n++, by++)
		if ((CLASS(STOP) | CLASS(COMMA) | CLASS(AND) | CLASS(WHICH) | CLASS(THAT) | CLASS(TO)) >>
			dlg_class_at(passage, by) & 1)
			return;
	if (by + 1 >= passage->end || !dlg_is(passage->reader, by, "by"))
		return;
	for (end = by + 1; end < passage->end && dlg_is_nominal(passage, end);)
		end++;
	agent = dlg_speaker(scan->acts, passage, by + 1, end);
	/* "by the Government of Chile" is one's, "by all" everybody's, "by Minister X and Minister Y" both's */
	if ((agent.kind != SPEAKER_ALL && agent.kind != SPEAKER_MEETING) || dlg_is(passage->reader, end, "of") ||
		dlg_class_at(passage, end) == WORD_AND)
		agent = dlg_object_speaker(scan->acts, passage, by + 1);
	if (agent.kind >= SPEAKER_PARTY)
		candidate->subject = agent;
	/* "which was established by a court" */
	else if (candidate->reported && candidate->frame.row->class == ACT_DECLARATIVE)
		candidate->subject = (Speaker) {.kind = SPEAKER_OTHER};
	/* "This was confirmed by a press release": who hands it on; "highlighted by recent events" */
	else if (candidate->frame.row->class == ACT_ASSERTIVE &&
			 (agent.kind <= SPEAKER_THING || dlg_match(passage->reader, end - 1, LEX_SOURCE, NULL)))
		candidate->subject.kind = SPEAKER_NONE;
}

/* "Peru was thanked", "the Peruvian side was asked": the others of those who met did so; all, where no party was. */
static Speaker
others_than(const ActScan *scan, const Speaker *object, const LexFrame *row)
{
	const ActReader *acts = scan->acts;
	Speaker		others = {.kind = SPEAKER_PARTY};

	if (acts->reader->statement->dialogue && object->kind == SPEAKER_PARTY &&
		(row->class == ACT_EXPRESSIVE || row->class == ACT_DIRECTIVE))
		for (uint32_t k = 0; k < acts->all.ncodes; k++)
			if (!dlg_party_has(&object->parties, acts->all.codes[k]))
				dlg_party_add(acts->reader->arena, &others.parties, acts->all.codes[k]);
	if (others.parties.ncodes == 0 || others.parties.ncodes + object->parties.ncodes != acts->all.ncodes)
		others = (Speaker) {.kind = SPEAKER_ALL};
	return others;
}

/* "Officials were directed to draft": whom the parties direct is the subject. */
static bool
is_directed(const ActScan *scan, const Candidate *candidate)
{
	const Passage *passage = scan->passage;
	uint32_t	object = candidate->frame.object;

	return scan->depth == 0 && scan->acts->reader->statement->dialogue &&
		LEMMA_OF(passage, candidate->verb, "direct", "task") && candidate->frame.object < passage->end &&
		ONE_OF(passage->reader, candidate->group.first, "was", "were") &&
		(dlg_class_at(passage, object) == WORD_TO ||
		 (dlg_is(passage->reader, object, "with") && dlg_is_gerund(passage, object + 1)));
}

/* "It was agreed that", "…, it was agreed": all parties did. */
static void
read_impersonal(const Passage *passage, Candidate *candidate)
{
	if (candidate->group.before == NOWHERE || !dlg_is(passage->reader, candidate->group.before, "it"))
		return;
	candidate->subject = (Speaker) {.kind = SPEAKER_ALL};
	if (candidate->frame.object >= passage->end ||
		dlg_class_at(passage, candidate->frame.object) == WORD_STOP)
		candidate->frame.row = dlg_frame_row(passage->reader->lexicon, candidate->frame.verb, "that");
}

/* Is the verb of a passive no act, as in "was found", or "to be agreed"? */
static bool
is_no_act(const ActScan *scan, const Candidate *candidate)
{
	static const char *const never[] = {
		"found", "form", "create", "name", "appoint", "direct", "order", "share", "provide",
		"describe", "tell", "issue", "back", "support", "offer", "task", "target", "oblige",
		"bind", "consider", "continue", "reinforce", "want", "exchange", "say", "inform", NULL};
	const LexFrame *row = candidate->frame.row;

	return row == NULL || row->class < 0 || candidate->group.auxiliaries & (GROUP_MODAL | GROUP_TO | GROUP_DO) ||
		(dlg_is_lemma(scan->passage, candidate->verb, never) && !is_own_text(scan->passage, candidate) &&
		 !is_directed(scan, candidate));
}

/* ", which was signed in May", "the plan that was agreed": tells the clause how a text or what is new came about? */
static bool
tells_origin(const ActScan *scan, const Candidate *candidate, WordClass opener)
{
	const Reader *reader = scan->passage->reader;
	uint32_t	that = scan->levels[scan->depth].opener;

	if (!ONE_OF(reader, candidate->group.first, "was", "were", "has", "have"))
		return false;
	return opener == WORD_WHICH || (opener == WORD_THAT && scan->levels[scan->depth].relative &&
									(dlg_match(reader, that - 1, LEX_INSTRUMENT, NULL) ||
									 reader->tokens[that - 1].kind == TOKEN_NUMBER));
}

/* A passive: an impersonal, the thing that is discussed, what was established; "are committed to". */
void
dlg_read_passive(ActScan *scan, Candidate *candidate)
{
	static const char *const own[] = {"commit", "determine", "resolve", "dedicate", "pledge", NULL};
	static const char *const planned[] = {"plan", "expect", "schedule", "envisage",
										  "foresee", "anticipate", "intend", "set", "slate", NULL};
	const Passage *passage = scan->passage;
	const LexFrame *row = candidate->frame.row;
	Level	   *level = dlg_level(scan);
	bool		relayed = scan->depth && scan->levels[scan->depth - 1].relays;
	bool		preamble;
	WordClass	opener = scan->depth && !relayed ? dlg_class_at(passage, level->opener) : WORD_STOP;

	if (read_turned(scan, candidate) ||
		(LEMMA_OF(passage, candidate->verb, "reaffirm", "reiterate", "confirm", "affirm", "underline", "stress",
				  "express", "reconfirm", "underscore", "emphasize", "renew") && read_bound(scan, candidate)))
		return;
	if (is_no_act(scan, candidate) || dlg_is(passage->reader, candidate->group.first, "being"))
		return;
	candidate->subject = *dlg_level_subject(scan, level);
	candidate->perfect = candidate->group.auxiliaries & GROUP_HAVE;
	if ((opener == WORD_WHICH || opener == WORD_THAT) && LEMMA_OF(passage, candidate->verb, "agree") &&
		tells_origin(scan, candidate, opener) && dlg_class_at(passage, candidate->frame.object) != WORD_TO)
		row = candidate->frame.row = dlg_row_named(candidate->frame.rows, "instrument");
	preamble = is_preamble(passage, level->start, candidate->group.first);
	if ((preamble && !LEMMA_OF(passage, candidate->verb, "issue", "adopt")) ||
		is_feeling(passage, candidate->verb))
		return;
	read_impersonal(passage, candidate);
	if (dlg_is_lemma(passage, candidate->verb, own) || dlg_is_lemma(passage, candidate->verb, planned))
	{
		/* "were envisaged by the plan": somebody else's */
		if (candidate->subject.kind < SPEAKER_PARTY || serves_as_venue(passage, candidate->frame.object) ||
			dlg_is(passage->reader, candidate->frame.object, "by"))
			return;
		if ((candidate->ahead = dlg_is_lemma(passage, candidate->verb, planned)) &&
			read_planned(scan, candidate))
			return;
	}
	else if (row->class == ACT_DECLARATIVE)
	{
		candidate->reported = candidate->perfect || opener == WORD_WHICH || opener == WORD_THAT ||
							  candidate->subject.kind >= SPEAKER_PARTY ||
							  !(preamble || ONE_OF(passage->reader, level->start, "a", "an") ||
								(scan->acts->reader->statement->dialogue &&
								 tells_of_new_thing(passage, level->start, candidate->group.first)));
		if (opener == WORD_THAT && !tells_origin(scan, candidate, opener))
			return;
		candidate->subject = (Speaker) {.kind = SPEAKER_ALL};
	}
	else if (opener == WORD_WHICH || opener == WORD_THAT || opener == WORD_HOW)
	{
		/* ", which was welcomed by Kenya" */
		candidate->subject = (Speaker) {.kind = SPEAKER_NONE};
		if (opener != WORD_WHICH || row->class != ACT_EXPRESSIVE || !dlg_is(passage->reader, level->opener, "which"))
			return;
	}
	else if (LEMMA_OF(passage, candidate->verb, "welcome", "greet") &&
		candidate->subject.kind >= SPEAKER_OTHER &&
		(candidate->subject.kind != SPEAKER_MEETING || candidate->subject.pronoun))
		return;					/* how somebody was received is logistics */
	else if (candidate->subject.kind < SPEAKER_OTHER || row->class != ACT_COMMISSIVE)
		candidate->subject = others_than(scan, &candidate->subject, row);
	find_agent(scan, candidate);
	if (opener != WORD_WHICH || row->class != ACT_EXPRESSIVE || candidate->subject.kind == SPEAKER_PARTY)
		dlg_emit_act(scan, candidate);
}
