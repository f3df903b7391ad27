/*
 * act_aim.c: what the parties aim at, told by a noun: "Our goal is to V", "Priorities include V-ing", "The next steps
 * are to V", "It is our intention to V".
 *
 * An aim of a meeting to talk is the talk itself ("The aim of the dialogue was to discuss …").  Invariant: looks at
 * the subject of a main clause and a few words behind its verb.
 */
#include "act.h"

#define AIM_TOKENS 12			/* between the start of a clause and its verb */

/* The verb that a noun of aims stands for; none where it only says what something is for. */
static const struct
{
	const char *noun;
	Slice		verb;
}			aims[] = {
	{"aim", {"aim", 3}}, {"aims", {"aim", 3}}, {"goal", {"aim", 3}}, {"goals", {"aim", 3}},
	{"objective", {"aim", 3}}, {"objectives", {"aim", 3}}, {"purpose", {NULL, 0}}, {"ambition", {"aim", 3}},
	{"task", {"aim", 3}}, {"tasks", {"aim", 3}}, {"plan", {"plan", 4}}, {"intention", {"intend", 6}}, {"steps", {"plan", 4}},
	{"step", {"plan", 4}}, {"priority", {"identify priority", 17}}, {"priorities", {"identify priority", 17}},
	{"areas", {"identify priority", 17}}};

/*
 * The noun of an aim that heads the subject between tokens `first` and `end`; NOWHERE where none does.  Areas count
 * where they are those of priority or cooperation, steps where they are the next ones.
 */
static uint32_t
aim_noun(const Passage *passage, uint32_t first, uint32_t end, Slice *verb)
{
	const Reader *reader = passage->reader;

	for (uint32_t i = end; i-- > first;)
		if (dlg_class_at(passage, i) == WORD_COMMA)
			first = i + 1;
	for (uint32_t i = first; i < end && i < first + AIM_TOKENS && dlg_class_at(passage, i) != WORD_PREPOSITION; i++)
		for (size_t k = 0; dlg_may_be(reader, i, aims, noun) && k < sizeof aims / sizeof *aims; k++)
			if (dlg_is(reader, i, aims[k].noun) && (i == first || !(reader->tokens[i].flags & TOKEN_CAPITAL)))
			{
				/* "priority areas", "focus areas" */
				if ((dlg_is(reader, i, "priority") && dlg_is(reader, i + 1, "areas")) ||
					(ONE_OF(reader, i, "step", "steps") && !ONE_OF(reader, i - 1, "next", "first", "further")) ||
					(dlg_is(reader, i, "areas") && !ONE_OF(reader, i - 1, "priority", "focus", "key", "cooperation") &&
					 !(ONE_OF(reader, i + 1, "of", "for") && ONE_OF(reader, i + 2, "cooperation", "collaboration",
																	 "focus", "further", "future", "joint"))))
					continue;
				*verb = aims[k].verb;
				return i;
			}
	return NOWHERE;
}

bool
dlg_tells_aim(const Passage *passage, uint32_t i)
{
	for (size_t k = 0; dlg_may_be(passage->reader, i, aims, noun) && k < sizeof aims / sizeof *aims; k++)
		if (dlg_is(passage->reader, i, aims[k].noun))
			return dlg_is(passage->reader, i, "plan") ? dlg_class_at(passage, i + 1) == WORD_BE
				: dlg_class_at(passage, i + 1) != WORD_TO && !dlg_is(passage->reader, i + 1, "at");
	return false;
}

/* Is a party that does not hold the dialogue named among tokens [first, end): "Peru's aim is"? */
static bool
is_others(const ActScan *scan, uint32_t first, uint32_t end)
{
	uint32_t	next;

	for (uint32_t i = first; i < end; i++)
	{
		PartyCode	party = dlg_party_at(scan->passage->reader, i, false, &next);

		if (party && !dlg_has_whole(scan->passage->reader, &scan->acts->all, party))
			return true;
	}
	return false;
}

/* "The dialogue's objective is to review …": what a meeting is for, where that is talk. */
static bool
read_talk(ActScan *scan, uint32_t be, uint32_t verb)
{
	const Passage *passage = scan->passage;
	Candidate	candidate = {.verb = verb, .start = verb, .group = dlg_verb_group(passage, be)};
	bool		meeting = false;

	if (dlg_class_at(passage, verb) != WORD_VERB)
		return false;
	for (uint32_t k = be; k-- > dlg_level(scan)->start;)
		meeting |= dlg_match(passage->reader, k, LEX_MEETING, NULL) != NULL ||
			dlg_class_at(passage, k) == WORD_POSSESSIVE || ONE_OF(passage->reader, k, "visit", "trip", "call");
	dlg_frame(scan->acts, passage, verb, &candidate.frame);
	if (!meeting || candidate.frame.row == NULL || candidate.frame.row->class != ACT_ASSERTIVE ||
		candidate.frame.row->strength != 1)
		return false;
	candidate.subject = (Speaker) {.kind = SPEAKER_ALL};
	dlg_emit_act(scan, &candidate);
	dlg_level(scan)->purpose = dlg_level(scan)->has_subject = true;
	dlg_level(scan)->subject = candidate.subject;
	return true;
}

/* Writes down what all parties aim at, told by the noun at token `start`. */
static bool
emit_aim(ActScan *scan, uint32_t start, Slice verb)
{
	const LexFrame *rows = dlg_lexicon_rows(scan->passage->reader->lexicon, verb);
	Candidate	candidate = {.verb = start, .start = start, .subject = {.kind = SPEAKER_ALL}};

	candidate.frame = (Frame) {.rows = rows, .row = dlg_row_named(rows, "to"), .verb = verb, .object = start + 1,
							   .noun = NOWHERE};
	if (candidate.frame.row == NULL)
		candidate.frame.row = dlg_row_named(rows, "");
	dlg_emit_act(scan, &candidate);
	return true;
}

/* At "include": "Priorities include: V-ing", "Priority areas for cooperation include trade and norms". */
bool
dlg_read_objectives(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;
	uint32_t	object;
	uint32_t	noun;
	Slice		verb;

	dlg_act_frame(scan, candidate);
	object = candidate->frame.object;
	if (scan->depth > 0 || object >= passage->end ||
		(noun = aim_noun(passage, dlg_level(scan)->start, candidate->group.first, &verb)) == NOWHERE)
		return false;
	object += dlg_mark(passage->reader, object, ':');
	if (scan->acts->reader->statement->dialogue == NULL
		? noun != candidate->group.before || !dlg_is_gerund(passage, object)
		: !dlg_is_gerund(passage, object) && dlg_class_at(passage, object) != WORD_ITEM &&
		  !dlg_slice_is(verb, "identify priority"))
		return false;
	dlg_level_finite(scan, candidate->group.first, candidate->verb, FINITE_BASE);
	return emit_aim(scan, candidate->verb, SLICE("identify priority"));
}

/* At a form of "be": "Our aim is to V", "The priorities are V-ing X and Y", "It is our intention to V". */
bool
dlg_find_aim(ActScan *scan, uint32_t be)
{
	const Passage *passage = scan->passage;
	const Level *level = dlg_level(scan);
	uint32_t	noun;
	uint32_t	next;
	Slice		verb;

	if (scan->acts->reader->statement->dialogue == NULL || scan->depth > 0 || level->finite != be ||
		(next = dlg_after(passage, be)) == NOWHERE)
		return false;
	if (be == level->start + 1 && dlg_is(passage->reader, level->start, "it") && dlg_class_at(passage, next) == WORD_OWN)
	{
		uint32_t	to = next + 1;

		while (to < passage->end && to < next + 5 && dlg_class_at(passage, to) != WORD_TO)
			to++;
		noun = dlg_class_at(passage, to) == WORD_TO ? aim_noun(passage, next, to, &verb) : NOWHERE;
		return noun != NOWHERE && verb.data && !dlg_is(passage->reader, noun, "priority") && emit_aim(scan, be, verb);
	}
	next += dlg_mark(passage->reader, next, ':');
	if (dlg_class_at(passage, next) != WORD_TO && dlg_class_at(passage, next) != WORD_ITEM &&
		!dlg_is_gerund(passage, next))
		return false;
	noun = aim_noun(passage, level->start, be, &verb);
	if (noun == NOWHERE || is_others(scan, level->start, be))
		return false;
	return read_talk(scan, be, next + 1) || (verb.data && emit_aim(scan, noun, verb));
}
