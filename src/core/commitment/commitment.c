/*
 * commitment.c: dlg_read_commitments: from commissive acts to the conducts
 * that they bind to.
 *
 * Relies on the acts: their verbs are found again in their sentences.  An act
 * whose clause leads in to bullets has a commitment for each bullet and none
 * of its own.  Invariant: every commitment's act is commissive.
 */
#include "commitment.h"

#include <string.h>

#define OPENING_TOKENS 20		/* of an adverbial that opens a clause */

/* The start of the clause of the verb at `next`: its subject, where one stands before it, auxiliaries stepped over. */
static uint32_t
clause_before(const Passage *passage, uint32_t verb, uint32_t next)
{
	uint32_t	before = dlg_before(passage, next);

	while (before != NOWHERE && before > verb && (CLASS(BE) | CLASS(HAVE)) >> dlg_class_at(passage, before) & 1)
		before = dlg_before(passage, before);
	if (before == NOWHERE || before <= verb ||
		!(dlg_is_nominal(passage, before) || dlg_class_at(passage, before) == WORD_PRONOUN))
		return next;
	for (uint32_t i = next; i-- > verb && i + 14 > next;)
		if (ONE_OF(passage->reader, i, "until", "till"))
			return next;
		else if ((CLASS(AND) | CLASS(COMMA) | CLASS(AS) | CLASS(THAT)) >> dlg_class_at(passage, i) & 1)
			return i + 1;
	return next;
}

/* Does a clause with a subject and a verb of its own open at token i: "…, and its port is open"? */
static bool
is_new_clause(const Passage *passage, uint32_t i, uint32_t limit)
{
	if (dlg_class_at(passage, i) == WORD_VERB || dlg_is_gerund(passage, i))
		return false;
	for (uint32_t k = i; k < limit && k < i + 12; k++)
		switch (dlg_class_at(passage, k))
		{
			case WORD_BE:
			case WORD_HAVE:
			case WORD_MODAL:
				return k > i && !ONE_OF(passage->reader, k, "be", "been", "being", "having");
			case WORD_OTHER:
			case WORD_NAME:
			case WORD_ARTICLE:
			case WORD_OWN:
			case WORD_POSSESSIVE:
			case WORD_PRONOUN:
			case WORD_ADVERB:
			case WORD_PREPOSITION:
				break;
			case WORD_VERB:
				/* a noun after all: "Peru's work", "the design" */
				if (k > i && (dlg_class_at(passage, k - 1) == WORD_POSSESSIVE ||
							  dlg_class_at(passage, k - 1) == WORD_ARTICLE))
					break;
				return false;
			default:
				return false;
		}
	return false;
}

/* Does "in line with our commitment", "consistent with their pledge" stand at token i? */
static bool
recalls_commitment(const Passage *passage, uint32_t i)
{
	if (!ONE_OF(passage->reader, i, "in", "consistent"))
		return false;
	for (uint32_t k = i + 1; k + 1 < passage->end && k < i + 4; k++)
		if (dlg_is(passage->reader, k, "with"))
			return dlg_class_at(passage, k + 1) == WORD_OWN &&
				   ONE_OF(passage->reader, k + 2, "commitment", "commitments", "pledge", "pledges", "obligations");
	return false;
}

/* "the fifth annual dialogue": the meeting itself, at which the promise was made? */
static bool
names_dialogue(const ActReader *acts, const Passage *passage, uint32_t i)
{
	const Meeting *dialogue = acts->reader->statement->dialogue;
	uint32_t	end;

	if (dialogue == NULL || dialogue->ordinal == 0 || dlg_ordinal_at(passage->reader, i, &end) != dialogue->ordinal)
		return false;
	for (uint32_t k = end; k < passage->end && k < end + 6 && dlg_is_nominal(passage, k); k++)
		if (dlg_match(passage->reader, k, LEX_MEETING, NULL))
			return true;
	return false;
}

/* Does "the statement added", "said the ministry" stand at token i? */
static bool
is_handed_on(const Passage *passage, uint32_t i)
{
	bool		source = false;

	for (uint32_t k = i; k < passage->end && k < i + 7; k++)
		if (ONE_OF(passage->reader, k, "said", "added", "says", "stated", "noted", "read", "reads", "announced"))
			return source;
		else if (dlg_match(passage->reader, k, LEX_SOURCE, NULL))
			source = true;
		else if (!dlg_is_nominal(passage, k) && dlg_class_at(passage, k) != WORD_POSSESSIVE &&
				 dlg_class_at(passage, k) != WORD_AND)
			return false;
	return false;
}

/* "agreed to share X and gave a nod to Y": does a verb that only tells of the past stand behind "and" at token i? */
static bool
goes_back(const Passage *passage, uint32_t i)
{
	uint32_t	next = dlg_after(passage, i + 1);

	return dlg_class_at(passage, i) == WORD_AND && dlg_class_at(passage, i + 1) == WORD_VERB && next != NOWHERE &&
		(dlg_word(passage, i + 1)->form & (FORM_PAST | FORM_BASE | FORM_S)) == FORM_PAST &&
		(CLASS(ARTICLE) | CLASS(OWN)) >> dlg_class_at(passage, next) & 1;
}

/* Does ", noting X", ", assessing that Y" open at token i: a rider that says, not one that does? */
static bool
is_saying(const Binding *binding, const Passage *passage, uint32_t i)
{
	const LexFrame *row;

	if (!dlg_is_gerund(passage, i) || dlg_class_at(passage, i) != WORD_VERB)
		return false;
	if (dlg_class_at(passage, i + 1) == WORD_THAT || dlg_is(passage->reader, i, "saying"))
		return true;
	row = dlg_frame_row(binding->acts->reader->lexicon, dlg_word(passage, i)->verb->text, "");
	return row && row->class == ACT_ASSERTIVE && row->strength > 1;
}

/* Does "stepping up", "also promoting" open at token i: something that is done, not said? */
static bool
is_deed(const Binding *binding, const Passage *passage, uint32_t i)
{
	while (i + 1 < passage->end && dlg_class_at(passage, i) == WORD_ADVERB)
		i++;
	return dlg_is_gerund(passage, i) && !is_saying(binding, passage, i);
}

/* Does the verb stand inside a quotation that is still open? */
static bool
is_quoted(const Passage *passage, uint32_t verb)
{
	bool		open = false;

	for (uint32_t i = passage->first; i < verb; i++)
		open ^= dlg_mark(passage->reader, i, '"');
	return open;
}

/* Does "as agreed during the visit", "following reports of" open at token i: what it goes back to? */
static bool
refers_back(const Passage *passage, uint32_t i)
{
	if (dlg_is(passage->reader, i, "following"))
		return i + 1 < passage->end && !dlg_mark(passage->reader, i + 1, ':');
	return dlg_class_at(passage, i) == WORD_AS &&
		ONE_OF(passage->reader, i + 1, "agreed", "announced", "outlined", "decided", "reaffirmed", "envisaged",
			   "declared");
}

/* What joins a coordinated verb to the one before, its auxiliaries among it: ", and have also". */
#define JOINING (CLASS(AND) | CLASS(COMMA) | CLASS(ADVERB) | CLASS(MODAL) | CLASS(AS) | CLASS(BE) | CLASS(HAVE))

/* The end of the verb's clause, with what a comma sets off and stays with it. */
static uint32_t
whole_clause(const Binding *binding, const Passage *passage, uint32_t verb)
{
	uint32_t	limit = dlg_clause_end(passage, verb);

	/* ", which will allow …" says what the conduct is for and stays with it; ", which should …" judges */
	while (limit + 2 < passage->end && dlg_class_at(passage, limit) == WORD_COMMA &&
		   dlg_class_at(passage, limit + 1) == WORD_WHICH &&
		   !dlg_is(passage->reader, limit + 2, "should"))
		limit = dlg_clause_end(passage, limit + 2);
	/* ", while stepping up …" is done beside it */
	if (limit + 2 < passage->end && dlg_class_at(passage, limit) == WORD_COMMA &&
		dlg_is(passage->reader, limit + 1, "while") && is_deed(binding, passage, limit + 2))
		limit = dlg_clause_end(passage, limit + 2);
	return limit;
}

/* The limit drawn in to where the next act of the sentence has its subject, or what joins it. */
static uint32_t
before_next_act(const Binding *binding, const Passage *passage, uint32_t limit)
{
	const Statement *statement = binding->acts->reader->statement;
	uint32_t	verb = binding->verb;

	for (uint32_t a = binding->act + 1;
		 a < statement->nacts && statement->acts[a].sentence.start == statement->acts[binding->act].sentence.start;
		 a++)
	{
		uint32_t	next = dlg_token_at(passage->reader, statement->acts[a].span.start);

		if (next >= passage->end)
			break;
		if (dlg_class_at(passage, next - 1) == WORD_PREPOSITION)
			continue;			/* "by launching …" stays inside */
		next = clause_before(passage, verb, next);
		while (next > verb + 1 && (JOINING >> dlg_class_at(passage, next - 1)) & 1)
			next--;
		return next < limit && next > verb ? next : limit;
	}
	return limit;
}

/* Where the search for the end of an act's clause stands. */
typedef struct Search
{
	const Binding *binding;
	const Passage *passage;
	uint32_t	limit;
	bool		past;			/* the act's verb tells of the past */
	bool		quoted;			/* it stands in a quotation */
	bool		inside;			/* behind "that" or "which" */
	bool		how;			/* behind "how" or "as" */
} Search;

/* Does the comma at token i set off what is no part of the conduct? */
static bool
ends_at_comma(const Search *search, uint32_t i)
{
	const Passage *passage = search->passage;

	if (!search->inside && (refers_back(passage, i + 1) ||
							(dlg_class_at(passage, i + 1) == WORD_AND && is_new_clause(passage, i + 2, search->limit))))
		return true;
	/* ", which is crucial for …" judges; who said it stands behind a quotation */
	return (dlg_class_at(passage, i + 1) == WORD_WHICH && ONE_OF(passage->reader, i + 2, "is", "are")) ||
		(search->quoted && dlg_mark(passage->reader, i + 1, '"')) ||
		(dlg_is(passage->reader, i + 1, "all") && dlg_is(passage->reader, i + 2, "while")) ||
		recalls_commitment(passage, i + 1) || is_handed_on(passage, i + 1) ||
		is_saying(search->binding, passage, i + 1);
}

/* Does a clause of its own, or when and where it was agreed, open at token i without a comma? */
static bool
ends_without_comma(const Search *search, uint32_t i)
{
	const Passage *passage = search->passage;
	const Reader *reader = passage->reader;

	if (dlg_mark(reader, i, ':') && dlg_mark(reader, i + 1, '"'))
		return true;			/* the words themselves follow */
	if (search->inside)
		return false;
	/* "shall meet in May and may form groups", "will train judges and are funding courts" */
	if (dlg_class_at(passage, i) == WORD_AND && ONE_OF(reader, i + 1, "may", "is", "are", "was", "were", "has", "had"))
		return true;
	/* "seek closer ties and the talks are a good sign" */
	if (!search->how && dlg_class_at(passage, i) == WORD_AND && dlg_is(reader, i + 1, "the") &&
		dlg_is_nominal(passage, i - 1) && is_new_clause(passage, i + 1, search->limit))
		return true;
	if ((dlg_is(reader, i, "during") && dlg_tells_occasion(passage, i + 1)) ||
		(dlg_is(reader, i, "after") && (dlg_is_gerund(passage, i + 1) || ONE_OF(reader, i + 1, "being", "having"))))
		return true;			/* "agreed to V after discussing W" */
	return search->past && (goes_back(passage, i) ||
							(dlg_is(reader, i, "at") && dlg_is(reader, i + 1, "the") &&
							 names_dialogue(search->binding->acts, passage, i + 2)));
}

/* Where the act's clause ends: before the next act of the sentence, or where the clause does. */
static uint32_t
find_limit(const Binding *binding, const Passage *passage)
{
	uint32_t	verb = binding->aim ? binding->frame.object : binding->verb;
	uint32_t	limit = before_next_act(binding, passage, whole_clause(binding, passage, verb));
	Search		search = {.binding = binding, .passage = passage, .limit = limit, .quoted = is_quoted(passage, verb),
		.past = dlg_word(passage, verb)->form & FORM_PAST};

	for (uint32_t i = verb + 1; i + 1 < limit; i++)
	{
		WordClass	class = dlg_class_at(passage, i);

		if (class == WORD_COMMA ? ends_at_comma(&search, i) : ends_without_comma(&search, i))
			return i;
		if (dlg_is(passage->reader, i, "in") && ONE_OF(passage->reader, i + 1, "recognition", "acknowledgment"))
			return dlg_class_at(passage, i - 1) == WORD_COMMA ? i - 1 : i;
		search.inside |= class == WORD_THAT || class == WORD_WHICH;
		search.how |= class == WORD_HOW || class == WORD_AS;
	}
	return limit;
}

/* Does the list that "including" or "such as" opened between the verb and the semicolon go on behind it? */
static bool
is_next_item(const Passage *passage, uint32_t verb, uint32_t semicolon)
{
	bool		opened = false;

	for (uint32_t i = verb; i < semicolon; i++)
		opened |= ONE_OF(passage->reader, i, "including", "following") ||
			(dlg_is(passage->reader, i, "such") && dlg_is(passage->reader, i + 1, "as"));
	for (uint32_t i = semicolon + 1; opened && i < passage->end; i++)
		switch (dlg_class_at(passage, i))
		{
			case WORD_BE:
			case WORD_HAVE:
			case WORD_MODAL:
			case WORD_PRONOUN:
				return false;
			case WORD_STOP:
				return true;
			default:
				break;
		}
	return opened;
}

/* Is the item of an enumeration at token i a clause of its own: "(ii) Chile intends to V"? */
static bool
is_own_item(const Passage *passage, uint32_t i)
{
	while (i < passage->end && dlg_class_at(passage, i) == WORD_ITEM)
		i++;
	for (uint32_t k = i + 1; k < passage->end && dlg_is_nominal(passage, k - 1) && k < i + 6; k++)
		if (dlg_class_at(passage, k) == WORD_MODAL ||
			(dlg_class_at(passage, k - 1) == WORD_NAME && dlg_word(passage, k)->form == FORM_S))
			return true;
	return false;
}

/* Extends a limit over semicolons behind which the same list goes on. */
static uint32_t
over_semicolons(const Passage *passage, uint32_t verb, uint32_t limit)
{
	while (limit + 2 < passage->end && dlg_mark(passage->reader, limit, ';') && limit > verb)
	{
		uint32_t	next = limit + 1;

		if (dlg_class_at(passage, next) == WORD_AND)
			next += 1 + (dlg_class_at(passage, next + 1) == WORD_COMMA);
		next = dlg_behind_ordinal(passage, next);
		if (dlg_class_at(passage, next) == WORD_TO)
			next++;
		while (next + 1 < passage->end && dlg_class_at(passage, next) == WORD_ADVERB)
			next++;
		/* "; and agreed to V": the next act */
		if (dlg_class_at(passage, next) == WORD_VERB && dlg_class_at(passage, limit + 1) == WORD_AND &&
			(dlg_word(passage, next)->form & (FORM_PAST | FORM_BASE)) == FORM_PAST)
			break;
		if (!is_next_item(passage, verb, limit) &&
			(dlg_class_at(passage, next) != WORD_ITEM || is_own_item(passage, next)) &&
			!dlg_is_gerund(passage, next) &&
			!(dlg_class_at(passage, next) == WORD_VERB && dlg_word(passage, next)->form & FORM_BASE &&
			  dlg_opens_object(passage, dlg_after(passage, next))))
			break;
		limit = dlg_clause_end(passage, next);
	}
	return limit;
}

uint32_t
dlg_behind_label(const Passage *passage)
{
	for (uint32_t i = passage->first; i < passage->end && i < passage->first + 10; i++)
	{
		if (dlg_mark(passage->reader, i, ':') && i + 1 < passage->end)
			return i + 1;
		if (dlg_class_at(passage, i) == WORD_COMMA || dlg_class_at(passage, i) == WORD_STOP)
			break;
	}
	return passage->first;
}

/* The time of an adverbial that opens a clause at token `first`, up to its comma: "By May, …". */
static Slice
opening_time(const Binding *binding, uint32_t first)
{
	static const char *const occasions[] = {"ahead", "after", "before", "following", "since", "with",
											"given", NULL};
	const Passage *passage = binding->passage;
	const Reader *reader = passage->reader;
	uint32_t	next;

	while (dlg_class_at(passage, first) == WORD_MARK)
		first++;
	if (dlg_is_any(reader, first, occasions))
		return NO_SLICE;		/* "Ahead of next year's anniversary, …": the occasion */
	if (dlg_is(reader, first, "as") && dlg_is(reader, first + 1, "of"))
		first += 2;
	/* an adverbial opens with a preposition or is a time such as "next year" */
	if (dlg_class_at(passage, first) != WORD_PREPOSITION && dlg_class_at(passage, first) != WORD_ADVERB &&
		dlg_class_at(passage, first) != WORD_AND && !ONE_OF(reader, first, "starting", "beginning") &&
		dlg_date_ahead(reader, first, binding->acts->until, &next).data == NULL)
		return NO_SLICE;
	for (uint32_t i = first; i < passage->end && i < first + OPENING_TOKENS; i++)
		if (dlg_class_at(passage, i) == WORD_COMMA)
			return dlg_due_in(binding, first, i);
	return NO_SLICE;
}

Slice
dlg_opening_time(const Binding *binding)
{
	const Passage *passage = binding->passage;
	uint32_t	first = dlg_behind_label(passage);
	uint32_t	that = binding->frame.object;
	uint32_t	end;
	Slice		told = NO_SLICE;

	for (uint32_t i = first; i < binding->verb && i < first + OPENING_TOKENS && told.data == NULL; i++)
		if (dlg_class_at(passage, i) == WORD_COMMA)
			told = opening_time(binding, first);
	/* "agreed that, by 2022, Chile would V" */
	if (told.data || dlg_class_at(passage, that) != WORD_THAT)
		return told;
	if (dlg_class_at(passage, that + 1) == WORD_COMMA)
		return opening_time(binding, that + 2);
	return ONE_OF(passage->reader, that + 1, "in", "by", "on", "before", "during") &&
		dlg_date_ahead(passage->reader, that + 2, binding->acts->until, &end).data
		? dlg_due_in(binding, that + 1, end) : NO_SLICE;
}

/* Does the act bind its own actors to something that is still to come? */
static bool
binds(const ActReader *acts, const Act *act)
{
	if (act->class != ACT_COMMISSIVE)
		return false;
	if (act->mode == MODE_PERFORMED)
		return true;
	for (uint32_t k = 0; k < act->actors.ncodes; k++)
		if (!dlg_takes_part(acts, act->actors.codes[k]))
			return false;
	return act->actors.ncodes > 0;
}

/* Does "continued", "continuing" or another word that restates stand between the verb and the conduct? */
static bool
says_again(const Binding *binding, uint32_t conduct)
{
	for (uint32_t i = binding->verb; i < conduct; i++)
		if (ONE_OF(binding->acts->reader, i, "continued", "continuing", "renewed", "continue", "reaffirm",
				   "ongoing"))
			return true;
	return binding->renewed ||
		(dlg_class_at(binding->passage, binding->verb) == WORD_VERB &&
		 dlg_restates(dlg_word(binding->passage, binding->verb)->verb->text));
}

/* Is the conduct one that is over once it is done: what was agreed in the past, and is told of, has come about? */
static bool
is_done_once(const Passage *passage, uint32_t i)
{
	return ONE_OF(passage->reader, i, "create", "establish", "launch", "elevate", "embark", "embarking", "start",
				  "set", "institute", "form", "upgrade", "initiate", "hold", "convene", "open", "begin",
				  "establishing", "launching", "creating", "holding", "setting", "institutionalize");
}

/* "agreement was reached on ports": the conduct stands behind "reached", as it does behind "agreed". */
static void
read_agreement(Binding *binding)
{
	const Passage *passage = binding->passage;
	uint32_t	verb = binding->verb;
	const LexFrame *rows = dlg_lexicon_rows(passage->reader->lexicon, SLICE("agree"));

	for (int n = 0; n < 4 && verb != NOWHERE && dlg_class_at(passage, verb) != WORD_VERB; n++)
		verb = dlg_after(passage, verb);
	if (verb == NOWHERE || dlg_class_at(passage, verb) != WORD_VERB || rows == NULL)
		return;
	binding->verb = verb;
	dlg_frame_as(binding->acts, passage, verb, rows, &binding->frame);
}

/* Finds again the frame that made the act, by the class of the word that it starts with. */
static void
find_frame(Binding *binding, const Act *act)
{
	const Passage *passage = binding->passage;
	const Lexicon *lexicon = passage->reader->lexicon;
	WordClass	class = dlg_class_at(passage, binding->verb);

	binding->frame = (Frame) {.object = binding->verb + 1, .noun = NOWHERE};
	if ((binding->aim = dlg_tells_aim(passage, binding->verb)))
	{
		while (binding->frame.object < passage->end && dlg_class_at(passage, binding->frame.object - 1) != WORD_BE)
			binding->frame.object++;
		binding->frame.row = dlg_frame_row(lexicon, act->verb, "");
	}
	else if (class == WORD_VERB)
	{
		dlg_frame(binding->acts, passage, binding->verb, &binding->frame);
		/* "remain firmly committed to V-ing": the second word of the verb is no object */
		if (binding->frame.noun == binding->frame.object && dlg_noun_frame(passage->reader, binding->frame.noun) == NULL)
		{
			binding->frame.object = dlg_after(passage, binding->frame.noun);
			binding->frame.noun = NOWHERE;
		}
	}
	else if (class == WORD_BE)
		binding->frame.row = dlg_frame_row(lexicon, act->verb, "to");
	else if (dlg_class_at(passage, binding->verb + 1) == WORD_TO)
	{
		/* "Agreement to V" */
		binding->frame.row = dlg_frame_row(lexicon, act->verb, "to");
		binding->frame.name = SLICE("to");
	}
	else if (dlg_slice_is(act->verb, "agree"))
		read_agreement(binding);
	dlg_frame_owned(binding->acts, passage, &binding->frame, &act->actors);
	if (binding->frame.row)
		return;
	/* "ended with a determination to V" */
	binding->frame.row = dlg_frame_row(lexicon, SLICE("will"), "");
	binding->frame.name = SLICE("to");
}

/* Cuts what starts at token `first` into conducts; a second noun, "and their determination to W", has its own. */
static void
cut_conducts(const Binding *binding, uint32_t first, Pieces *pieces)
{
	const Passage *passage = binding->passage;
	uint32_t	end;
	uint32_t	second = dlg_second_noun(passage, first, binding->limit, binding->frame.noun != NOWHERE, &end);

	dlg_split_conduct(passage, first, second == NOWHERE ? binding->limit : end, pieces);
	if (second != NOWHERE && pieces->n < PIECES && second < binding->limit)
	{
		pieces->first[pieces->n] = second;
		pieces->end[pieces->n++] = binding->limit;
	}
}

static void
read_act(Binding *binding, Passage *passage, uint32_t block)
{
	const Act  *act = &binding->acts->reader->statement->acts[binding->act];
	Pieces		pieces;
	uint32_t	first;

	binding->due = NO_SLICE;
	find_frame(binding, act);
	binding->limit = over_semicolons(passage, binding->verb, find_limit(binding, passage));
	binding->renewed = dlg_restates(act->verb);
	if (binding->frame.row == NULL || dlg_read_bullets(binding, passage, block))
		return;
	first = dlg_conduct(binding);
	while (first != NOWHERE && first < binding->limit && dlg_class_at(passage, first) == WORD_ITEM)
		first++;
	if (first == NOWHERE || first >= binding->limit)
		return;
	binding->renewed = says_again(binding, first);
	binding->due = dlg_opening_time(binding);
	cut_conducts(binding, first, &pieces);
	/* words that only lead in to the list tell the time of all its items */
	if (pieces.n && pieces.first[0] > first && binding->due.data == NULL)
		binding->due = dlg_due_in(binding, first, pieces.first[0]);
	for (int k = 0; k < pieces.n; k++)
	{
		if (act->mode == MODE_REPORTED && is_done_once(passage, pieces.first[k]))
			continue;
		/* "continue working to V and discuss W": both go on */
		if (k > 0 && dlg_class_at(passage, pieces.first[k] - 1) != WORD_TO)
			binding->renewed |= ONE_OF(binding->acts->reader, pieces.first[0], "continue", "continuing");
		dlg_add_commitment(binding, pieces.first[k], pieces.end[k]);
	}
}

void
dlg_read_commitments(Reader *reader)
{
	Passage    *passage = dlg_alloc(reader->arena, sizeof *passage);
	ActReader	acts;

	dlg_act_reader(&acts, reader);
	for (uint32_t a = 0; a < reader->statement->nacts; a++)
	{
		const Act  *act = &reader->statement->acts[a];
		Binding		binding = {.acts = &acts, .passage = passage, .act = a};
		const Sentence *sentence;
		uint32_t	verb;

		if (!binds(&acts, act))
			continue;
		binding.verb = verb = dlg_token_at(reader, act->span.start);
		sentence = dlg_sentence_at(reader, verb);
		dlg_passage_read(passage, reader, sentence,
						 sentence->first + (verb - sentence->first) / PASSAGE_WORDS * PASSAGE_WORDS,
						 sentence->end);
		read_act(&binding, passage, dlg_block_of(reader, sentence));
		if ((a & 0xFF) == 0)
			dlg_poll(reader->arena);
	}
}
