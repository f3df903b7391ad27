/*
 * act_rider.c: acts whose verb is not finite: riders (", recognizing that"),
 * purposes ("met to discuss") and bullets that open with a verb.
 *
 * Invariant: what such a verb says is said by the subject of the main clause
 * or of the lead-in.
 */
#include "act.h"

#define TEXT_WORDS 10			/* between "issued" and the noun of what was issued */
#define INSERTED_WORDS 24		/* in commas, between a noun and its infinitive */

/* Does the row make an act that may stand as a rider: said of the main act, not done beside it? */
static bool
fits_rider(const Passage *passage, uint32_t verb, const LexFrame *row)
{
	static const char *const never[] = {"support", "continue", "maintain", "guarantee", "advocate",
										"encourage", "endeavor", "create", "form", "sign",
										"direct", "mean", "advise", "target", "recommend",
										"address", "name", "refer to", "reassure", NULL};
	static const char *const commissive[] = {"consider", "look forward", "commit", "pledge",
											 "recommit", "promise", "express support", "express hope",
											 "express readiness", "express willingness",
											 "express interest", "express commitment",
											 "express determination", "express intention", NULL};

	if (row == NULL || row->class < 0 || dlg_is_lemma(passage, verb, never))
		return false;
	if (row->class == ACT_ASSERTIVE)
		return row->strength > 1;
	if (row->class == ACT_COMMISSIVE)
		return dlg_slice_is(row->frame, "commitment") || dlg_slice_is(row->frame, "readiness") ||
			dlg_slice_is(row->frame, "will") || dlg_is_lemma(passage, verb, commissive) ||
			dlg_slice_is(row->verb, "express desire") ||
			(dlg_slice_is(row->frame, "to") &&
			 LEMMA_OF(passage, verb, "agree", "vow", "undertake", "decide", "resolve"));
	if (row->class == ACT_DECLARATIVE)
		return LEMMA_OF(passage, verb, "announce", "declare");
	return true;
}

/* "opened the talks by stressing …": what the meeting was opened or closed with was said there. */
static bool
opens_by(const Passage *passage, uint32_t verb)
{
	for (uint32_t i = verb; i-- > passage->first && i + 14 > verb;)
		if (dlg_class_at(passage, i) == WORD_STOP)
			return false;
		else if (ONE_OF(passage->reader, i, "opened", "began", "started", "closed", "concluded", "ended"))
			return true;
	return false;
}

/* "met in Lima, reviewing …", "held talks, launching a …": what a meeting was for stands with its verb. */
static bool
reviews_at_meeting(const ActScan *scan, const Candidate *candidate)
{
	const LexFrame *row = candidate->frame.row;
	const Level *main = &scan->levels[0];

	return row && main->verb != NOWHERE && !main->acts &&
		dlg_class_at(scan->passage, main->verb) == WORD_VERB &&
		(row->class == ACT_ASSERTIVE ||
		 (row->class == ACT_DECLARATIVE && dlg_class_at(scan->passage, candidate->frame.object) == WORD_ARTICLE &&
		  LEMMA_OF(scan->passage, main->verb, "hold", "meet", "convene", "gather"))) &&
		dlg_verb_row(scan->passage, main->verb, "venue");
}

/* "agreed to prepare the talks, aiming to hold them in May": the aim of what has been said. */
static bool
aims_at(const ActScan *scan, const Candidate *candidate)
{
	return scan->nacts > 0 && candidate->frame.object < scan->passage->end &&
		dlg_class_at(scan->passage, candidate->frame.object) == WORD_TO &&
		LEMMA_OF(scan->passage, candidate->verb, "aim", "hope", "intend");
}

/* Does the verb have an object, or hold it: "expressing concern", "recalling with gratitude the help"? */
static bool
has_object(const Passage *passage, const Candidate *candidate)
{
	uint32_t	object = candidate->frame.object;

	if (dlg_is(passage->reader, object, "with") && dlg_class_at(passage, object + 1) == WORD_OTHER)
		while (dlg_class_at(passage, ++object) == WORD_OTHER && object < candidate->frame.object + 3)
			;
	return dlg_opens_object(passage, object) || dlg_word(passage, candidate->verb)->length > 1;
}

/* ", with both sides stressing …": somebody's own rider. */
static void
read_with(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;
	uint32_t	first = candidate->group.first;
	const LexFrame *row;
	Speaker		speaker;

	while (first > passage->first && candidate->group.first - first < 8 &&
		   (dlg_is_nominal(passage, first - 1) || dlg_class_at(passage, first - 1) == WORD_AND))
		first--;
	if (first == candidate->group.first || first < passage->first + 2 ||
		!dlg_is(passage->reader, first - 1, "with") ||
		!(dlg_class_at(passage, first - 2) == WORD_COMMA || dlg_match(passage->reader, first, LEX_ACTOR, NULL)))
		return;
	dlg_act_frame(scan, candidate);
	row = candidate->frame.row;
	if (row == NULL || row->class < 0 ||
		!(fits_rider(passage, candidate->verb, row) || (row->class == ACT_ASSERTIVE && row->strength == 1)) ||
		!(row->class == ACT_COMMISSIVE || has_object(passage, candidate)))
		return;
	speaker = dlg_speaker(scan->acts, passage, first, candidate->group.first);
	if (speaker.kind < SPEAKER_PARTY)
		return;
	candidate->rider = true;
	candidate->subject = speaker;
	dlg_emit_act(scan, candidate);
}

/*
 * Who a rider is said by: the subject of the main clause, which stands before it or behind the comma
 * that closes an opening participle.
 */
static Speaker
rider_subject(ActScan *scan, const Candidate *candidate)
{
	const Passage *passage = scan->passage;
	Level	   *main = &scan->levels[0];
	uint32_t	before = candidate->group.before;

	if (main->finite != NOWHERE)
		return *dlg_level_subject(scan, main);
	/* "The committee, together with reviewing Y, welcomed Z" */
	if (before != NOWHERE && dlg_is(passage->reader, before, "with") && before > main->start + 2)
		return dlg_subject(scan->acts, passage, main->start, before - 2);
	for (uint32_t i = candidate->verb; i + 1 < passage->end; i++)
	{
		Speaker		speaker;
		uint32_t	end;

		if (dlg_class_at(passage, i) != WORD_COMMA)
			continue;
		end = i + 1;
		while (end < passage->end && end < i + 12 && !dlg_finite_at(passage, FORM_S, end))
			end++;
		speaker = dlg_speaker(scan->acts, passage, i + 1, end);
		if (speaker.kind >= SPEAKER_PARTY)
			return speaker;
	}
	/* "Minister X, while stressing Y, welcomed Z", "Peru and Chile, recalling Y, declare that" */
	if (before != NOWHERE && before > main->start &&
		(CLASS(AS) | CLASS(COMMA) | CLASS(AND)) >> dlg_class_at(passage, before) & 1)
		return dlg_subject(scan->acts, passage, main->start, before);
	if (before == NOWHERE && dlg_opens_preamble(scan))
	{
		scan->preamble = true;
		return (Speaker) {.kind = SPEAKER_ALL};
	}
	return candidate->subject;
}

/* Nouns of what a meeting is for: "a platform to V", "a forum for V-ing". */
static const char *const venues[] = {"venue", "opportunity", "opportunities", "forum", "platform", "occasion", "chance",
									 NULL};

/* Does what is talked over at a meeting stand behind a gerund: "discussing ports"? */
static bool
is_talk(const Passage *passage, const Candidate *candidate)
{
	const LexFrame *row = candidate->frame.row;

	return row && row->class == ACT_ASSERTIVE && row->strength == 1 && has_object(passage, candidate);
}

/* "The dialogue is a platform for addressing … and settling …", "spent a day discussing": what a meeting is for. */
static bool
read_venue(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;
	uint32_t	before = candidate->group.before;
	Level	   *level = dlg_level(scan);
	bool		spent = level->verb != NOWHERE && scan->acts->reader->statement->dialogue &&
		dlg_class_at(passage, level->verb) == WORD_VERB &&
		LEMMA_OF(passage, level->verb, "spend", "devote");

	if (before == NOWHERE || before <= passage->first || level->finite == NOWHERE)
		return false;
	if (!(dlg_class_at(passage, before) == WORD_AND && level->purpose && scan->newest_verb > level->finite) &&
		(level->acts || !(spent || (dlg_is(passage->reader, before, "for") &&
									dlg_is_any(passage->reader, before - 1, venues)))))
		return false;
	dlg_act_frame(scan, candidate);
	if (!is_talk(passage, candidate))
		return false;
	candidate->subject = *dlg_level_subject(scan, level);
	candidate->reported = level->form == FINITE_HAVE;
	/* "This mechanism is a platform for V-ing" */
	if (candidate->subject.kind == SPEAKER_THING && scan->acts->reader->statement->dialogue &&
		ONE_OF(passage->reader, level->start, "this", "these"))
		candidate->subject.kind = SPEAKER_MEETING;
	if (candidate->subject.kind < SPEAKER_PARTY || (candidate->subject.kind == SPEAKER_PARTY && !spent))
		return false;
	level->purpose = true;
	dlg_emit_act(scan, candidate);
	return true;
}

/* "issued a statement reaffirming …": the text that the parties put out here says it. */
static bool
is_put_out(const ActScan *scan, uint32_t noun)
{
	const Passage *passage = scan->passage;

	return noun != NOWHERE && scan->nacts > 0 && noun > scan->newest_verb && noun < scan->newest_verb + TEXT_WORDS &&
		dlg_class_at(passage, scan->newest_verb) == WORD_VERB &&
		LEMMA_OF(passage, scan->newest_verb, "issue", "adopt", "release", "publish", "sign") &&
		(dlg_match(passage->reader, noun, LEX_INSTRUMENT, NULL) || dlg_match(passage->reader, noun, LEX_SOURCE, NULL));
}

/* "condemned terror in all its forms emphasizing the need for action": a rider that its comma has been lost before? */
static bool
stresses_need(ActScan *scan, Candidate *candidate)
{
	if (!LEMMA_OF(scan->passage, candidate->verb, "emphasize", "stress", "underline", "underscore") ||
		scan->acts->reader->statement->dialogue == NULL || dlg_in_complement(scan))
		return false;
	/* ", with Chile stressing": its own */
	for (uint32_t i = candidate->verb; i-- > scan->newest_verb && i + 8 > candidate->verb;)
		if (dlg_is(scan->passage->reader, i, "with"))
			return false;
	dlg_act_frame(scan, candidate);
	return dlg_slice_is(candidate->frame.name, "importance");
}

/*
 * "agreed to cooperate by establishing a body", "said that peace comes by establishing it": is what the gerund tells
 * only promised or said?
 */
static bool
is_means_told(ActScan *scan)
{
	const Statement *statement = scan->acts->reader->statement;
	uint32_t	finite = dlg_level(scan)->finite;

	return dlg_in_complement(scan) ||
		(scan->nacts > 0 && statement->nacts > 0 && statement->acts[statement->nacts - 1].class == ACT_COMMISSIVE &&
		 (finite == NOWHERE || finite <= scan->newest_verb));
}

/* A rider or an opening participle: ", recognizing …", "Citing …, the parties", "by launching …". */
void
dlg_read_gerund(ActScan *scan, Candidate *candidate)
{
	const Passage *passage = scan->passage;
	const Reader *reader = passage->reader;
	uint32_t	before = candidate->group.before;
	WordClass	class = before == NOWHERE ? WORD_STOP : dlg_class_at(passage, before);
	bool		launching = class == WORD_PREPOSITION && dlg_is(reader, before, "by");
	/* "Along with noting Y, Peru …", "…, along with noting Y" */
	bool		beside = class == WORD_PREPOSITION && dlg_is(reader, before, "with") && before > passage->first &&
		ONE_OF(reader, before - 1, "along", "together") &&
		(scan->nacts > 0 || before == passage->first + 1 || dlg_class_at(passage, before - 2) == WORD_COMMA);
	/* "recognizing X and noting Y", "pledged X as well as expressing Y" */
	bool		second = scan->nacts > 0 &&
		((class == WORD_AND && (scan->rider || dlg_is(reader, before, "as"))) ||
		 (dlg_is_nominal(passage, before) && (is_put_out(scan, before) || stresses_need(scan, candidate))));
	const LexFrame *row;

	if (class != WORD_COMMA && class != WORD_STOP && read_venue(scan, candidate))
		return;
	if (class != WORD_COMMA && class != WORD_STOP && class != WORD_AS && !launching && !second && !beside)
	{
		read_with(scan, candidate);
		return;
	}
	dlg_act_frame(scan, candidate);
	row = candidate->frame.row;
	if (class == WORD_COMMA && row && row->class != ACT_COMMISSIVE &&
		ONE_OF(reader, candidate->verb, "saying", "adding") &&
		dlg_class_at(passage, candidate->frame.object) == WORD_THAT)
	{
		/* ", saying that his country is ready to V": what is told is read for acts */
		scan->depth = 0;
		candidate->subject = rider_subject(scan, candidate);
		if (candidate->subject.kind >= SPEAKER_PARTY)
			dlg_emit_act(scan, candidate);
		return;
	}
	if (!has_object(passage, candidate) &&
		(candidate->frame.row == NULL || candidate->frame.row->class != ACT_COMMISSIVE ||
		 candidate->frame.object >= passage->end ||
		 dlg_class_at(passage, candidate->frame.object) == WORD_COMMA))
		return;
	if (launching
			? row == NULL || is_means_told(scan) || !(row->class == ACT_DECLARATIVE
								   ? dlg_class_at(passage, candidate->frame.object) == WORD_ARTICLE
								   : opens_by(passage, candidate->verb) &&
								   fits_rider(passage, candidate->verb, row))
			: !fits_rider(passage, candidate->verb, row) && !reviews_at_meeting(scan, candidate) &&
			!aims_at(scan, candidate) && !(beside && is_talk(passage, candidate)) &&
			!(before == NOWHERE && LEMMA_OF(passage, candidate->verb, "review", "discuss", "assess", "touch on",
											"touch upon", "exchange")))
		return;
	if (class == WORD_STOP && before != NOWHERE)
		return;
	if (before == NOWHERE && !scan->opens && scan->passage->sentence->first != passage->first)
		return;
	candidate->rider = true;
	scan->depth = 0;
	candidate->subject = rider_subject(scan, candidate);
	if (candidate->subject.kind >= SPEAKER_PARTY || candidate->subject.person)
		dlg_emit_act(scan, candidate);
}

/*
 * Does an infinitive at token `to` say what it wants to say: "want to thank", "would like to
 * stress"?  Then it is the act.
 */
bool
dlg_says_it(ActScan *scan, uint32_t to)
{
	const Passage *passage = scan->passage;
	uint32_t	before = dlg_before(passage, to);
	uint32_t	verb = to < passage->end ? dlg_after(passage, to) : NOWHERE;
	const LexFrame *row;
	Frame		frame;
	bool		pleased = before != NOWHERE &&
		ONE_OF(passage->reader, before, "pleased", "proud", "happy", "delighted",
												  "honored", "glad");
	/* "were able to discuss" */
	bool		able = before != NOWHERE && before > passage->first && dlg_is(passage->reader, before, "able") &&
		ONE_OF(passage->reader, before - 1, "was", "were", "been");

	if (verb == NOWHERE || before == NOWHERE || dlg_class_at(passage, to) != WORD_TO ||
		dlg_class_at(passage, verb) != WORD_VERB ||
		!(pleased || able || ONE_OF(passage->reader, before, "want", "wants", "wanted", "wish", "wishes", "wished") ||
		  (dlg_is(passage->reader, before, "like") && before > passage->first &&
		   dlg_is(passage->reader, before - 1, "would"))))
		return false;
	dlg_frame(scan->acts, passage, verb, &frame);
	row = frame.row;
	if (pleased)				/* "are pleased to announce" announces */
		return row && (row->class == ACT_DECLARATIVE || dlg_slice_is(row->frame, "will"));
	if (able)
		return row && (dlg_slice_is(row->frame, "commitment") ||
					   LEMMA_OF(passage, verb, "agree", "announce", "adopt", "conclude", "discuss", "exchange", "sign"));
	return row && (row->class == ACT_EXPRESSIVE || (row->class == ACT_ASSERTIVE && row->strength > 1)) &&
		!LEMMA_OF(passage, verb, "support", "endorse");
}

/* What is talked over at a meeting is talked over by all who meet: "met with X to discuss". */
static void
meet_with(ActScan *scan, Speaker *subject)
{
	const Passage *passage = scan->passage;
	const Level *level = dlg_level(scan);
	uint32_t	with = level->verb == NOWHERE ? NOWHERE : dlg_after(passage, level->verb);
	Speaker		guest = {0};

	for (int n = 0; n < 3 && with != NOWHERE && !dlg_is(passage->reader, with, "with"); n++)
		with = dlg_after(passage, with);	/* "met today with" */

	if (with != NOWHERE && dlg_is(passage->reader, with, "with") && subject->kind == SPEAKER_PARTY &&
		!subject->person && !dlg_tells_of_dialogue(scan))
		guest = dlg_object_speaker(scan->acts, passage, with + 1);
	if (guest.kind == SPEAKER_PARTY && !guest.person)
	{
		PartyList	both = {NULL, 0, 0};

		for (uint32_t k = 0; k < subject->parties.ncodes; k++)
			dlg_party_add(scan->acts->reader->arena, &both, subject->parties.codes[k]);
		for (uint32_t k = 0; k < guest.parties.ncodes; k++)
			dlg_party_add(scan->acts->reader->arena, &both, guest.parties.codes[k]);
		subject->parties = both;
		subject->plural = true;
	}
	else if (subject->kind < SPEAKER_OTHER || subject->person || dlg_is_own_party(scan->acts, subject) ||
			 (with != NOWHERE && dlg_is(passage->reader, with, "with")))
		*subject = (Speaker) {.kind = SPEAKER_MEETING};
}

/* "met to strengthen their ability to set up …": an infinitive inside the purpose, not one beside it. */
static bool
inside_purpose(const Passage *passage, const Level *level, uint32_t to)
{
	uint32_t	governor = dlg_before(passage, to);

	if (level->verb == NOWHERE || governor == NOWHERE || dlg_class_at(passage, governor) == WORD_AND ||
		dlg_class_at(passage, governor) == WORD_COMMA)
		return false;
	for (uint32_t i = level->verb + 1; i < to; i++)
		if (dlg_class_at(passage, i) == WORD_TO)
			return true;
	return false;
}

/*
 * "to set up a group, whose meeting will be held in June, and to report": the
 * second "to" is the first one's.
 */
static bool
goes_back(ActScan *scan, uint32_t governor)
{
	return scan->depth > 0 && scan->levels[0].acts && dlg_class_at(scan->passage, governor) == WORD_AND &&
		dlg_class_at(scan->passage, dlg_level(scan)->opener) == WORD_WHICH;
}

/*
 * The word that an infinitive completes: "an opportunity to V", "an opportunity for A and B to V", "the
 * opportunity, on behalf of A, to V".
 */
static uint32_t
completed_word(const Passage *passage, uint32_t governor)
{
	uint32_t	i = governor;

	if (dlg_class_at(passage, governor) == WORD_COMMA)
	{
		while (--i > passage->first && governor - i < INSERTED_WORDS)
			if (dlg_class_at(passage, i) == WORD_COMMA)
				return i - 1;
		return governor;
	}
	while (i > passage->first + 1 && governor - i < 16 &&
		   (dlg_is_nominal(passage, i) || (CLASS(AND) | CLASS(INSIDE)) >> dlg_class_at(passage, i) & 1 ||
			ONE_OF(passage->reader, i, "us", "of")))
		if (dlg_is(passage->reader, --i, "for"))
			return i - 1;
	return governor;
}

/* A bullet "to recognize that" under a lead-in: said by those of the lead-in. */
static void
read_led(ActScan *scan, Candidate *candidate)
{
	if (scan->lead.commissive)
		return;
	candidate->subject = scan->lead.subject;
	if (candidate->subject.kind < SPEAKER_PARTY)
		candidate->subject = (Speaker) {.kind = SPEAKER_ALL};
	dlg_emit_act(scan, candidate);
}

/* "want to thank", "allow us to commit", "Our talks enabled us to review X": what it completes makes it the act. */
static bool
read_completing(ActScan *scan, Candidate *candidate, uint32_t governor)
{
	const Passage *passage = scan->passage;
	const Reader *reader = passage->reader;
	const LexFrame *row = candidate->frame.row;
	Level	   *level = dlg_level(scan);
	bool		enabled;

	if (dlg_says_it(scan, candidate->group.first) && level->finite != NOWHERE)
	{
		candidate->subject = *dlg_level_subject(scan, level);
		if (candidate->subject.kind >= SPEAKER_OTHER)
			dlg_emit_act(scan, candidate);
		return true;
	}
	enabled = level->verb != NOWHERE && !level->acts && row->class == ACT_ASSERTIVE &&
		ONE_OF(reader, governor, "us", "sides", "them") &&
		LEMMA_OF(passage, level->verb, "enable", "allow", "permit", "help") &&
		dlg_level_subject(scan, level)->kind == SPEAKER_MEETING;
	if (!enabled && !(row->class == ACT_COMMISSIVE && dlg_is(reader, governor, "us")))
		return false;
	candidate->subject = (Speaker) {.kind = SPEAKER_ALL};
	level->purpose |= enabled;
	dlg_emit_act(scan, candidate);
	return true;
}

/* "an occasion for Chile to V": he for whom it is; else all who meet, or he who has taken the occasion. */
static void
find_user(ActScan *scan, Candidate *candidate, uint32_t governor, const LexFrame *venue)
{
	const Passage *passage = scan->passage;
	const LexFrame *row = candidate->frame.row;
	uint32_t	verb = dlg_level(scan)->verb;
	uint32_t	occasion = completed_word(passage, governor);
	Speaker		user = {0};

	if (occasion < governor && dlg_is_any(passage->reader, occasion, venues) &&
		dlg_is(passage->reader, occasion + 1, "for"))
		user = dlg_speaker(scan->acts, passage, occasion + 2, candidate->group.first);
	if (user.kind == SPEAKER_PARTY)
		candidate->subject = user;
	else if (verb != NOWHERE && dlg_class_at(passage, verb) == WORD_VERB &&
			 LEMMA_OF(passage, verb, "take", "use", "seize"))
		;						/* "Chile took the opportunity to explain": it alone does */
	else if (row->class == ACT_DECLARATIVE || (row->class == ACT_ASSERTIVE &&
			 (row->strength == 1 || venue == NULL || !LEMMA_OF(passage, verb, "speak"))))
		meet_with(scan, &candidate->subject);
}

/* Is the infinitive what its clause is for: the purpose of a meeting, the "to V" of a chance, the second of two? */
static bool
is_purpose(ActScan *scan, const Candidate *candidate, uint32_t governor, bool venue)
{
	const Passage *passage = scan->passage;
	const Level *level = dlg_level(scan);
	bool		second = level->purpose && dlg_class_at(passage, governor) == WORD_AND;

	return (venue || second || dlg_is_any(passage->reader, completed_word(passage, governor), venues)) &&
		level->finite != NOWHERE && !goes_back(scan, governor) &&
		(!inside_purpose(passage, level, candidate->group.first) ||
		 (candidate->frame.row->strength == 1 &&
		  ONE_OF(passage->reader, governor, "platform", "forum", "venue")));
}

/* An infinitive: the purpose of a meeting, "us to explore", or a bullet "to recognize that". */
/* "provided $5 million to address": is what the verb gives no venue for what stands before token `to`? */
static bool
gives_thing(const Passage *passage, uint32_t verb, uint32_t to)
{
	if (!LEMMA_OF(passage, verb, "provide", "offer"))
		return false;
	for (uint32_t i = verb + 1; i < to; i++)
		if (dlg_is_any(passage->reader, i, venues) || ONE_OF(passage->reader, i, "space", "setting", "framework", "basis",
															 "time", "moment", "impetus", "guidance"))
			return false;
	return true;
}

void
dlg_read_infinitive(ActScan *scan, Candidate *candidate)
{
	static const char *const never[] = {
		"seek", "aim", "plan", "continue", "support", "intend", "agree", "commit", "will",
		"create", "form", "set up", "try", "attempt", "strive", "tackle", "monitor", "target",
		"map", "negotiate", "cover", "prioritize", "order", "direct", "offer", "back", NULL};
	const Passage *passage = scan->passage;
	const LexFrame *row = candidate->frame.row;
	uint32_t	governor = dlg_before(passage, candidate->group.first);
	Level	   *level = dlg_level(scan);
	const LexFrame *venue;

	if (candidate->group.auxiliaries != GROUP_TO || row == NULL || row->class < 0)
		return;
	if (governor == NOWHERE)
	{
		if (scan->opens && scan->lead.block != NOWHERE)
			read_led(scan, candidate);
		return;
	}
	if (read_completing(scan, candidate, governor))
		return;
	/* ", highlighting their commitment to V" */
	if (scan->nacts > 0 && scan->rider && scan->levels[0].finite < scan->newest && governor > scan->newest_verb &&
		row->class != ACT_COMMISSIVE)
		return;
	if ((level->acts && !(level->purpose && dlg_class_at(passage, governor) == WORD_AND)) ||
		dlg_in_complement(scan) || dlg_is_lemma(passage, candidate->verb, never))
		return;
	venue = level->verb == NOWHERE ? NULL : dlg_verb_row(passage, level->verb,
		/* "led their delegations to review ports" */
		ONE_OF(passage->reader, governor, "delegations", "delegation") ? "delegation" : "venue");
	if (!is_purpose(scan, candidate, governor, venue != NULL) ||
		(venue && gives_thing(passage, level->verb, candidate->group.first)))
		return;
	candidate->subject = *dlg_level_subject(scan, level);
	find_user(scan, candidate, governor, venue);
	level->purpose = true;
	dlg_emit_act(scan, candidate);
}

/* A bullet that opens with a verb of its own under a lead-in. */
void
dlg_read_bullet(ActScan *scan, Candidate *candidate)
{
	const LexFrame *row;
	uint8_t		form = dlg_word(scan->passage, candidate->verb)->form;

	dlg_act_frame(scan, candidate);
	row = candidate->frame.row;
	if (row == NULL || row->class < 0 || dlg_read_headed(scan, candidate) || scan->lead.block == NOWHERE ||
		scan->lead.commissive)
		return;
	if (scan->lead.acts && !(form & FORM_PAST))
		return;
	if (!dlg_opens_object(scan->passage, candidate->frame.object) &&
		candidate->frame.object >= scan->passage->end)
		return;
	candidate->subject = scan->lead.subject;
	if (candidate->subject.kind < SPEAKER_PARTY)
		candidate->subject = (Speaker) {.kind = SPEAKER_ALL};
	dlg_level_finite(scan, candidate->group.first, candidate->verb,
					 form & FORM_PAST ? FINITE_PAST : form & FORM_ING ? FINITE_NONE : FINITE_BASE);
	dlg_level(scan)->subject = candidate->subject;
	dlg_level(scan)->has_subject = true;
	dlg_emit_act(scan, candidate);
}

