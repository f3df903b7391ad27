/*
 * commitment_field.c: the fields of one commitment.
 *
 * Strength is the act's, one less where the conduct itself is only to talk or
 * to look; times count from the meeting; partners are named parties outside
 * the dialogue whom it is done with or for; topics are those that the content
 * names.  Invariant: the content holds the whole of [first, end).
 */
#include "commitment.h"

#include <string.h>

static const char *const weak_words[] = {
	"explore", "exploring", "consider", "considering", "discuss", "discussing", "examine",
	"examining", "study", "studying", "assess", "assessing", "consult", "consulting",
	"discussions", "discussion", "consultations", "dialogue", "talk", "talking", "speak",
	"speaking", "evaluate", "evaluating", "review", "reviewing", "investigate", "deliberate",
	"contact", "contacts", "touch", "look", "looking", "talks", "negotiations", "compare", "comparing", NULL};

static const char *const restating[] = {"reaffirm", "reiterate", "renew", "continue", "reconfirm", "restate",
										"recommit", "reinforce", "go on", "carry on", "keep on", "keep up", "persist", NULL};

bool
dlg_restates(Slice verb)
{
	for (int k = 0; restating[k]; k++)
		if (dlg_slice_is(verb, restating[k]))
			return true;
	return (verb.len > 7 && memcmp(verb.data, "remain ", 7) == 0) ||
		   (verb.len > 5 && memcmp(verb.data, "stay ", 5) == 0);
}

/* Is the conduct only to talk about it or to look at it? */
static bool
is_weak(const Reader *reader, uint32_t first, uint32_t end)
{
	uint32_t	head = first;

	while (head + 1 < end &&
		   (ONE_OF(reader, head, "further", "regular", "continued", "more", "close", "new", "staying",
				   "stay", "maintain", "maintaining", "remain", "remaining", "in", "to", "continue",
				   "continuing", "regularly", "ongoing", "be", "trade", "bilateral", "trilateral", "joint",
				   "this", "these", "their", "our", "the", "such", "keep", "keeping", "sustain", "open", "strategic",
				   "candid", "constructive", "direct", "frequent", "future", "mutual", "political", "high", "level") ||
			dlg_mark(reader, head, '-')))
		head++;
	if (ONE_OF(reader, head, "channel", "channels", "line", "lines"))
		return head + 2 < end && ONE_OF(reader, head + 2, "communication", "communications");
	if (ONE_OF(reader, head, "seek", "seeking"))
	{
		head += 1 + dlg_is(reader, head + 1, "out");
		return head < end && ONE_OF(reader, head, "ways", "opportunities", "avenues");
	}
	if (head > first && ONE_OF(reader, head, "exchanges", "meetings"))
		return true;
	/* "hold roundtable discussions" */
	if (ONE_OF(reader, head, "hold", "holding"))
		return dlg_is(reader, head + 1, "discussions") || dlg_is(reader, head + 2, "discussions");
	if (ONE_OF(reader, head, "look", "looking"))
		return head + 1 < end && ONE_OF(reader, head + 1, "into", "at", "further");
	if (dlg_is_any(reader, head, weak_words))
	{
		/* "examining and identifying" does more */
		if (head + 2 < end && dlg_is(reader, head + 1, "and") && !dlg_is_any(reader, head + 2, weak_words) &&
			reader->tokens[head + 2].end - reader->tokens[head + 2].start > 5 &&
			memcmp(reader->text + reader->tokens[head + 2].end - 3, "ing", 3) == 0)
			return false;
		return true;
	}
	return false;
}

/* Does the content itself say that it goes on: "continue working", "keep working"? */
static bool
goes_on(const Reader *reader, uint32_t first, uint32_t end)
{
	static const char *const words[] = {"continue", "continuing", "continued", "remain",
										"remaining", NULL};

	return dlg_is_any(reader, first, words) ||
		   (first + 1 < end && ONE_OF(reader, first, "go", "going", "keep", "carry") &&
			(dlg_is(reader, first + 1, "on") ||
			 (dlg_is(reader, first, "keep") && dlg_is_ing(reader, first + 1))));
}

/* The last day or year that an EDTF value reaches, as text to compare. */
static Slice
upper(Slice edtf)
{
	for (uint32_t i = edtf.len; i-- > 0;)
		if (edtf.data[i] == '/' || edtf.data[i] == ',')
			return (Slice) {edtf.data + i + 1, edtf.len - i - 1};
	return edtf;
}

bool
dlg_reaches(Slice due, Slice held)
{
	Slice		last = upper(due);
	uint32_t	n = last.len < held.len ? last.len : held.len;

	if (held.data == NULL || n < 4 || held.data[0] < '0' || held.data[0] > '9')
		return true;
	if (last.len == 7 && last.data[5] == '2')
		n = 4;
	return memcmp(last.data, held.data, n) >= 0;
}

/* Does "which" at token i open a clause of what was or an anniversary: "the scheme which over a year cut costs"? */
static bool
opens_past_clause(const Passage *passage, uint32_t i, uint32_t end)
{
	while (++i < end && !((CLASS(MODAL) | CLASS(TO) | CLASS(STOP)) >> dlg_class_at(passage, i) & 1))
		if (ONE_OF(passage->reader, i, "was", "were", "had", "marks", "mark", "celebrates") ||
			(dlg_class_at(passage, i) == WORD_VERB &&
			 (dlg_word(passage, i)->form & (FORM_PAST | FORM_BASE)) == FORM_PAST))
			return !((CLASS(BE) | CLASS(HAVE)) >> dlg_class_at(passage, i - 1) & 1);
	return false;
}

Slice
dlg_due_in(const Binding *binding, uint32_t first, uint32_t end)
{
	const Reader *reader = binding->acts->reader;

	for (uint32_t i = first; i < end; i++)
	{
		uint32_t	next;
		Slice		date;

		if (dlg_class_at(binding->passage, i) == WORD_WHICH && opens_past_clause(binding->passage, i, end))
			return NO_SLICE;
		date = dlg_date_ahead(reader, i, binding->acts->until, &next);
		if (date.data == NULL)
			continue;
		/* "the risks of tomorrow", "tomorrow's technology" are the future's */
		if (dlg_is(reader, i, "tomorrow") &&
			(reader->tokens[next].kind == TOKEN_POSSESSIVE || (i > first && dlg_is(reader, i - 1, "of"))))
			continue;
		/* "the Partnership of 2015" is a name */
		if (dlg_is(reader, i, "today") || (i > first + 1 && dlg_is(reader, i - 1, "of") &&
			reader->tokens[i - 2].flags & TOKEN_CAPITAL))
			continue;
		/* "the Friendship Year 2022", "Vision 2030" are names */
		if (date.len == 4 && i > first + 1 && next == i + 1 && reader->tokens[i - 1].flags & TOKEN_CAPITAL &&
			dlg_class_at(binding->passage, i - 1) == WORD_NAME &&
			!dlg_match(reader, i - 1, LEX_MEETING, NULL) && !dlg_match(reader, i - 1, LEX_MONTH, NULL) &&
			!dlg_is(reader, i - 1, "fy") && !ONE_OF(reader, i - 2, "fiscal", "calendar"))
			continue;
		/* "the Plan of Action (2021-2025)" is another */
		if (date.len == 9 && date.data[4] == '/' && i > first + 1 &&
			reader->tokens[i - 1 - dlg_mark(reader, i - 1, '(')].flags & TOKEN_CAPITAL)
		{
			i = next - 1;
			continue;
		}
		/* "the July 2022 Joint Statement", "the 2030 agenda" are names */
		if (next <= end && dlg_reaches(date, binding->acts->held) &&
			!(next < end &&
			  (reader->tokens[next].flags & TOKEN_CAPITAL || reader->tokens[next].kind == TOKEN_WORD) &&
			  i > first && ONE_OF(reader, i - 1, "the", "a", "’s") &&
			  dlg_is_nominal(binding->passage, next)))
			return date;
		i = next > i ? next - 1 : i;
	}
	return NO_SLICE;
}

/* May the party at token i be a partner: with, for, alongside X; support X; in the X region? */
static bool
is_partner(const Passage *passage, uint32_t i, uint32_t next, uint32_t first)
{
	static const char *const helping[] = {"support", "supporting", "assist", "assisting",
										  "help", "helping", "aid", NULL};
	static const char *const with[] = {"with", "for", "alongside", "between", NULL};
	static const char *const regions[] = {"region", "countries", "states", "member",
										  "members", "partners",  NULL};
	const Reader *reader = passage->reader;
	uint32_t	before = i;

	if (dlg_match(reader, next, LEX_MEETING, NULL))
		return false;			/* "for the G7 summit" */
	for (int steps = 0; steps < 12 && before > first; steps++)
	{
		WordClass	class;

		before--;
		class = dlg_class_at(passage, before);
		/* "supporting Peru's ports" is done for it; "with Peru's help" is not done with it */
		if (dlg_is_any(reader, before, with) || dlg_is_any(reader, before, helping))
			return next >= passage->end || dlg_class_at(passage, next) != WORD_POSSESSIVE ||
				(before + 1 == i && dlg_is_any(reader, before, helping) &&
				 (before == first || (CLASS(TO) | CLASS(AND) | CLASS(COMMA) | CLASS(PREPOSITION)) >>
				  dlg_class_at(passage, before - 1) & 1));
		if (dlg_is(reader, before, "within"))
			return next >= passage->end || !dlg_is_nominal(passage, next);
		if (dlg_is(reader, before, "to") && ONE_OF(reader, before - 1, "support", "assistance", "aid"))
			return next >= passage->end || dlg_class_at(passage, next) != WORD_POSSESSIVE;
		if (dlg_is(reader, before, "of") && before > first &&
			(dlg_match(reader, before - 1, LEX_DELEGATE, NULL) ||
			 ONE_OF(reader, before - 1, "government", "people", "authorities")))
		{
			before--;			/* "for officials of X", "the people of X" */
			continue;
		}
		if (ONE_OF(reader, before, "including", "recently", "established"))
			continue;
		if (class == WORD_PREPOSITION)
			return dlg_is(reader, before, "in") && next < passage->end && dlg_is_any(reader, next, regions);
		if (class != WORD_ARTICLE && class != WORD_AND && class != WORD_COMMA && class != WORD_NAME &&
			class != WORD_INSIDE && class != WORD_OWN &&
			!ONE_OF(reader, before, "partner", "partners", "ally", "allies", "friend", "friends",
					"neighbor", "neighbors", "neighbour", "neighbours"))
			return false;
	}
	return false;
}

void
dlg_add_partner(const Reader *reader, Commitment *commitment, PartyCode party)
{
	char		code[9];
	int			len = dlg_party_unpack(party, code);
	Slice		name = dlg_copy(reader->arena, code, (size_t) len);

	for (uint32_t k = 0; k < commitment->npartners; k++)
		if (dlg_same(commitment->partners[k], name))
			return;
	DLG_PUSH(reader->arena, commitment, partners, name);
}

static void
read_partners(const Binding *binding, Commitment *commitment, uint32_t first, uint32_t end)
{
	const Reader *reader = binding->acts->reader;
	const PartyList *own = reader->statement->dialogue
		? &binding->acts->all : &reader->statement->acts[binding->act].actors;

	for (uint32_t i = first; i < end;)
	{
		uint32_t	next;
		PartyCode	party = dlg_party_at(reader, i, false, &next);

		if (party && next <= end && !dlg_has_whole(reader, own, party) &&
			is_partner(binding->passage, i, next, first))
		{
			dlg_add_partner(reader, commitment, party);
		}
		i = party && next > i ? next : i + 1;
	}
}

void
dlg_add_commitment(const Binding *binding, uint32_t first, uint32_t end)
{
	Reader	   *reader = binding->acts->reader;
	const Act  *act = &reader->statement->acts[binding->act];
	Commitment	commitment = {.act = binding->act, .actors = act->actors, .strength = act->strength};
	uint32_t	body = first;
	bool		open = false;

	for (uint32_t i = first; i < end; i++)
		open ^= dlg_mark(reader, i, '"');
	if (open && dlg_mark(reader, end - 1, '"'))
		end--;					/* the quotation that ends here began before */
	while (end > first + 1 && ((reader->tokens[end - 1].kind == TOKEN_PUNCT &&
								!dlg_mark(reader, end - 1, ')') && !dlg_mark(reader, end - 1, '"')) ||
							   dlg_class_at(binding->passage, end - 1) == WORD_AND))
		end--;
	while (body + 1 < end && (CLASS(ADVERB) | CLASS(COMMA) | CLASS(AND) | CLASS(INSIDE)) >>
		   dlg_class_at(binding->passage, body) & 1)
		body++;
	first = body;
	if (first >= end)
		return;
	if (first > binding->verb + 1 && dlg_is(reader, first - 1, "to") && ONE_OF(reader, first - 2, "not", "never"))
		first -= 2;				/* "a commitment not to V" */
	else if (first > binding->verb + 1 && ONE_OF(reader, first - 1, "not", "never"))
		first--;
	commitment.renewed = binding->renewed || goes_on(reader, first, end);
	if (act->strength > 1 && is_weak(reader, first, end))
		commitment.strength--;
	commitment.span = dlg_span(reader, first, end);
	commitment.due = dlg_due_in(binding, first, end);
	if (commitment.due.data == NULL)
		commitment.due = binding->due;
	read_partners(binding, &commitment, first, end);
	dlg_read_topics(reader, first, end, &commitment);
	DLG_PUSH(reader->arena, reader->statement, commitments, commitment);
}
