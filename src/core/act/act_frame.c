/*
 * act_frame.c: what a reporting verb and its object amount to.
 *
 * The ladder has rows by verb and frame; the frame is read off the object: a
 * that-clause, an infinitive, or the noun that heads it ("reaffirmed their
 * commitment", "expressed concern").  A verb and its noun may themselves be a
 * verb of the ladder ("provided brief updates": provide updates).
 */
#include "core/clause/clause.h"

#include <string.h>

#define INSERTED_WORDS 30		/* between a verb and its object, in commas */
#define OBJECT_WORDS 14			/* words of an object that are searched for its noun */

static const char *const grave_words[] = {"grave", "serious", "deep", "strong", "profound", "utmost", NULL};

const LexFrame *
dlg_row_keyed(const LexFrame *rows, uint16_t key, const char *name, size_t n)
{
	for (int k = 0; k < rows->rows; k++)
		if (rows[k].key == key && rows[k].frame.len == n && memcmp(rows[k].frame.data, name, n) == 0)
			return &rows[k];
	return NULL;
}

/*
 * The rows of the lemma that the verb makes with the noun at token i of its
 * object, NULL where it makes none.
 */
const LexFrame *
dlg_compound_here(const Reader *reader, const LexFrame *plain, uint32_t i)
{
	const Token *token = &reader->tokens[i];
	Slice		lemma = plain->verb;
	Slice		noun;
	char		buffer[96];
	const LexFrame *rows;

	noun = dlg_slice(reader->text, (Span) {token->start, token->end});
	if (lemma.len + noun.len + 2 > sizeof buffer)
		return NULL;
	memcpy(buffer, lemma.data, lemma.len);
	buffer[lemma.len] = ' ';
	for (uint32_t k = 0; k < noun.len; k++)
		buffer[lemma.len + 1 + k] =
			(char) (noun.data[k] >= 'A' && noun.data[k] <= 'Z' ? noun.data[k] + 32 : noun.data[k]);
	rows = dlg_lexicon_rows(reader->lexicon, (Slice) {buffer, lemma.len + 1 + noun.len});
	if (rows == NULL && noun.data[noun.len - 1] == 's')
		rows = dlg_lexicon_rows(reader->lexicon, (Slice) {buffer, lemma.len + noun.len});
	return rows;
}

/* Is the speaker none of the parties of the dialogue? */
static bool
is_third_party(const ActReader *acts, const Speaker *speaker)
{
	if (speaker->kind != SPEAKER_PARTY || acts->all.ncodes == 0)
		return false;
	for (uint32_t k = 0; k < speaker->parties.ncodes; k++)
		if (dlg_takes_part(acts, speaker->parties.codes[k]))
			return false;
	return true;
}

/* Is the participle at token i, behind "be", of something done without saying by whom? */
static bool
is_done(const Passage *passage, uint32_t i)
{
	if (dlg_class_at(passage, i) != WORD_VERB || !(dlg_word(passage, i)->form & FORM_PARTICIPLE))
		return false;
	for (uint32_t k = i + 1; k < passage->end && k < i + 4; k++)
		if (dlg_is(passage->reader, k, "by"))
			return dlg_is(passage->reader, k + 1, "the") && dlg_is(passage->reader, k + 2, "end");
	return true;
}

/* Does "a study", "joint efforts" open at token i: something that is yet to be done? */
static bool
opens_new(const Passage *passage, uint32_t i)
{
	if (ONE_OF(passage->reader, i, "a", "an"))
		return true;
	for (uint32_t k = i; k < i + 3 && dlg_class_at(passage, k) == WORD_OTHER; k++)
		if (dlg_match(passage->reader, k, LEX_CONDUCT, NULL))
			return true;
	return false;
}

/* The token behind what opens a clause at token i: ", subject to funds,", "in 2022"; i where nothing does. */
static uint32_t
behind_opening(const Passage *passage, uint32_t i)
{
	uint32_t	end;

	if (dlg_class_at(passage, i) == WORD_COMMA)
		for (uint32_t k = i + 1; k < passage->end && k < i + OBJECT_WORDS; k++)
			if (dlg_class_at(passage, k) == WORD_COMMA)
				return k + 1;
	return dlg_class_at(passage, i) == WORD_PREPOSITION && dlg_date_at(passage->reader, i + 1, NO_SLICE, &end).data
		? end : i;
}

/* Does "are committed to V", "remain firm in their commitment to V" stand at token i: bound as much as by "will"? */
static bool
is_bound(const Passage *passage, uint32_t i)
{
	const Reader *reader = passage->reader;
	uint32_t	k = i + 1;

	if (!ONE_OF(reader, i, "is", "are", "was", "were", "remain", "remains", "remained"))
		return false;
	while (k + 1 < passage->end && dlg_class_at(passage, k) == WORD_ADVERB)
		k++;
	if (!ONE_OF(reader, k, "committed", "determined", "resolved") &&
		!(ONE_OF(reader, k, "firm", "steadfast") && dlg_is(reader, k + 1, "in")))
		return false;
	while (++k < passage->end && k < i + 8)
		if (dlg_class_at(passage, k) == WORD_TO || (dlg_is(reader, k, "to") && dlg_opens_gerund(passage, k + 1)))
			return true;
	return false;
}

/*
 * Does the one clause that opens at `that` say what the parties or their next meeting will do?
 * Behind a verb in the past it may say so with "would".
 */
static bool
clause_tells_future(ActReader *acts, const Passage *passage, uint32_t that, bool past, Slice verb)
{
	const Reader *reader = passage->reader;
	bool		predicts = !(dlg_slice_is(verb, "confirm") || dlg_slice_is(verb, "announce"));
	bool		relative = false;

	for (uint32_t i = that + 1; i < passage->end && i < that + 60; i++)
	{
		WordClass	class = dlg_class_at(passage, i);
		bool		intends = class == WORD_VERB && dlg_slice_is(dlg_word(passage, i)->verb->text, "intend");
		Speaker		subject;

		/* "that a round that is held there will be": a relative clause before the verb */
		relative |= (class == WORD_THAT || class == WORD_WHICH) && dlg_is_nominal(passage, i - 1);
		if (relative && (class == WORD_BE || class == WORD_HAVE))
		{
			relative = false;
			continue;
		}
		/* "agreed that a working group be set up" */
		if (dlg_is(reader, i, "be") && is_done(passage, i + 1) && i > that + 1 &&
			(dlg_slice_is(verb, "agree") || dlg_slice_is(verb, "decide") || dlg_slice_is(verb, "resolve")))
			return true;
		intends |= (CLASS(BE) | CLASS(VERB)) >> class & 1 && is_bound(passage, i);
		if (!intends && (class == WORD_BE || class == WORD_HAVE || class == WORD_STOP))
			return false;
		if (class != WORD_MODAL && !intends)
			continue;
		if (!intends && !ONE_OF(reader, i, "will", "shall") && !(past && dlg_is(reader, i, "would")) &&
			!(dlg_is(reader, i, "must") && (dlg_slice_is(verb, "decide") || dlg_slice_is(verb, "resolve"))))
			return false;
		/* "that it will be important to V" */
		if (dlg_is(reader, i - 1, "it") && dlg_is(reader, i + 1, "be") && dlg_class_at(passage, i + 2) == WORD_OTHER)
			return false;
		/* "that the forum would be helpful", "that he would like to V" */
		if (dlg_is(reader, i, "would") &&
			(dlg_is(reader, i + 1, "like") ||
			 (dlg_is(reader, i + 1, "be") && dlg_class_at(passage, i + 2) != WORD_VERB)))
			return false;
		subject = dlg_subject(acts, passage, that + 1, i);
		/* "agreed that a study would be carried out", "that trade cooperation would be widened": by them */
		if (subject.kind == SPEAKER_THING && opens_new(passage, behind_opening(passage, that + 1)) &&
			dlg_is(reader, i + 1, "be") &&
			is_done(passage, i + 2) &&
			(dlg_slice_is(verb, "agree") || dlg_slice_is(verb, "decide") || dlg_slice_is(verb, "resolve")))
			return true;
		/* "that the dialogue will deepen trust" only predicts; that it will be held promises */
		if (subject.kind == SPEAKER_MEETING && !subject.pronoun && predicts &&
			!ONE_OF(reader, i + 1, "be", "take", "meet", "convene", "continue", "also", "then"))
			return false;
		return subject.kind >= SPEAKER_PARTY && !is_third_party(acts, &subject);
	}
	return false;
}

/* The same of the clauses that "and that" joins to it. */
static bool
tells_future(ActReader *acts, const Passage *passage, uint32_t that, bool past, Slice verb)
{
	if (clause_tells_future(acts, passage, that, past, verb))
		return true;
	for (uint32_t i = that + 1; i + 1 < passage->end && i < that + 60; i++)
		if (dlg_class_at(passage, i) == WORD_AND && dlg_class_at(passage, i + 1) == WORD_THAT)
			return clause_tells_future(acts, passage, i + 1, past, verb);
	return false;
}

/*
 * "agreed Thursday to", "agreed on Friday that", "agreed at their talks in Lima to": the token behind
 * times and places where the matter follows them, else token i itself.
 */
static uint32_t
skip_time(const Passage *passage, uint32_t i)
{
	const Reader *reader = passage->reader;
	uint32_t	k = i;
	uint32_t	end;
	bool		weekday = false;

	/* most objects open with a word that tells no time */
	if (!((CLASS(OTHER) | CLASS(NAME) | CLASS(VERB) | CLASS(ADVERB) | CLASS(PREPOSITION)) >>
		  dlg_class_at(passage, k) & 1))
		return i;
	for (int n = 0; n < 3 && k < passage->end; n++)
	{
		uint32_t	next = k;

		if (dlg_match(reader, k, LEX_WEEKDAY, NULL))
		{
			next = k + 1;
			weekday |= n == 0 && next < passage->end;
		}
		else if (ONE_OF(reader, k, "today", "yesterday", "here", "earlier"))
			next = k + 1;
		else if (dlg_class_at(passage, k) == WORD_PREPOSITION && ONE_OF(reader, k, "on", "in", "at", "during"))
		{
			if (dlg_match(reader, k + 1, LEX_WEEKDAY, &end) || dlg_city_at(reader, k + 1, &end) ||
				(dlg_is(reader, k, "on") && dlg_date_at(reader, k + 1, NO_SLICE, &end).data))
				next = end;
			for (uint32_t m = k + 1; m < k + 7 && next == k; m++)
				if (dlg_match(reader, m, dlg_is(reader, k, "in") ? LEX_INSTRUMENT : LEX_MEETING, &end))
					next = end;
				else if (dlg_is(reader, k, "during") && dlg_is(reader, m, "visit"))
					next = m + 1;
				else if (!(dlg_is_nominal(passage, m) || dlg_class_at(passage, m) == WORD_POSSESSIVE) ||
						 dlg_is(reader, k, "on"))
					break;
		}
		if (next == k)
			break;
		k = next;
	}
	if (k >= passage->end || k == i)
		return i;
	if (dlg_class_at(passage, k) == WORD_TO || dlg_class_at(passage, k) == WORD_THAT || dlg_is(reader, k, "on") ||
		(dlg_class_at(passage, k) == WORD_OWN && dlg_class_at(passage, i) == WORD_PREPOSITION))
		return k;
	return weekday ? i + 1 : i;
}

/* "agreed, taking into account X and in line with Y, to V": what follows the insertion; the comma where none does. */
static uint32_t
behind_insertion(const Passage *passage, uint32_t comma)
{
	/* "agreed, first, to V" */
	if (dlg_class_at(passage, comma + 2) == WORD_COMMA && dlg_class_at(passage, comma + 3) == WORD_TO)
		return comma + 3;
	if (comma + 1 >= passage->end ||
		!(dlg_class_at(passage, comma + 1) == WORD_PREPOSITION || dlg_is_gerund(passage, comma + 1) ||
		  dlg_is(passage->reader, comma + 1, "if") || dlg_match(passage->reader, comma + 1, LEX_HEDGE, NULL)))
		return comma;
	for (uint32_t i = comma + 2; i + 1 < passage->end && i < comma + INSERTED_WORDS; i++)
		if ((CLASS(STOP) | CLASS(THAT) | CLASS(WHICH) | CLASS(MODAL)) >> dlg_class_at(passage, i) & 1)
			break;
		else if (dlg_class_at(passage, i) == WORD_COMMA && dlg_class_at(passage, i + 1) == WORD_TO)
			return i + 1;
	return comma;
}

/* The first token of the verb's object, behind adverbs between commas and the "on" of "agree on". */
static uint32_t
object_start(const Passage *passage, uint32_t end)
{
	uint32_t	i = dlg_after(passage, end - 1);
	uint32_t	hedge;

	while (i != NOWHERE && dlg_class_at(passage, i) == WORD_COMMA && i + 1 < passage->end &&
		   dlg_class_at(passage, i + 1) == WORD_ADVERB)
		i = dlg_after(passage, i);
	if (i != NOWHERE && i > end && dlg_class_at(passage, i) == WORD_COMMA &&
		dlg_class_at(passage, i - 1) == WORD_ADVERB)
		i = dlg_after(passage, i);
	if (i != NOWHERE && dlg_class_at(passage, i) == WORD_COMMA)
		i = behind_insertion(passage, i);
	if (i == NOWHERE)
		return i;
	/* "agreed in principle to V" */
	if (dlg_match(passage->reader, i, LEX_HEDGE, &hedge) && hedge < passage->end &&
		(CLASS(TO) | CLASS(THAT)) >> dlg_class_at(passage, hedge) & 1)
		return hedge;
	return skip_time(passage, i);
}

/* Picks the first frame of the list that the verb has a row for; the empty frame is the last resort. */
static inline __attribute__((always_inline)) void
pick(Frame *frame, const char *name, const char *second)
{
	frame->name = (Slice) {name, (uint32_t) strlen(name)};
	frame->row = dlg_row_named(frame->rows, name);
	if (frame->row == NULL && second)
		frame->row = dlg_row_named(frame->rows, second);
	if (frame->row == NULL && *name)
		frame->row = dlg_row_named(frame->rows, "");
}

/* The frame of a commitment noun: the verb's own row, or the rule for every verb of saying or showing. */
static void
pick_commitment(ActReader *acts, const Passage *passage, Frame *frame)
{
	uint32_t	next = dlg_after(passage, frame->noun);
	bool		to = next != NOWHERE && dlg_is(acts->reader, next, "to");

	for (uint32_t i = next;
		 !to && i != NOWHERE && i < passage->end && i < next + 10 && dlg_class_at(passage, i) != WORD_COMMA;
		 i++)
		to = dlg_class_at(passage, i) == WORD_TO;
	pick(frame, "commitment", NULL);
	if (frame->row == NULL || !dlg_slice_is(frame->row->frame, ""))
		return;
	if (to && frame->row->class == ACT_ASSERTIVE && frame->row->strength > 1)
		frame->row = dlg_frame_row(acts->reader->lexicon, SLICE("express"), "commitment");
}

void
dlg_frame_owned(ActReader *acts, const Passage *passage, Frame *frame, const PartyList *speakers)
{
	bool		own = false;

	for (uint32_t k = 0; k < frame->owner.ncodes; k++)
		own |= dlg_party_has(speakers, frame->owner.codes[k]);
	if (own)
		pick_commitment(acts, passage, frame);
}

/* Picks by the noun at frame->noun. */
static void
pick_noun(ActReader *acts, const Passage *passage, Frame *frame, const char *name)
{
	const Reader *reader = passage->reader;
	uint32_t	next = dlg_after(passage, frame->noun);

	if (strcmp(name, "commitment") == 0 || strcmp(name, "aim") == 0)
	{
		if (dlg_is_own(acts, passage, frame->object, frame->noun, &frame->owner) &&
			!(strcmp(name, "aim") == 0 && dlg_slice_is(frame->verb, "share") &&
				!dlg_is(reader, frame->noun, "ambition")))
			pick_commitment(acts, passage, frame);
		else
			pick(frame, "", NULL);
	}
	else if (strcmp(name, "concern") == 0 && frame->noun > frame->object &&
			 dlg_is_any(reader, frame->noun - 1, grave_words))
	{
		/* "expressed deep concern": the row of the verb alone */
		const char *blank = memchr(frame->verb.data, ' ', frame->verb.len);
		Slice verb = {frame->verb.data, blank ? (uint32_t) (blank - frame->verb.data) : frame->verb.len};
		const LexFrame *grave = dlg_frame_row(acts->reader->lexicon, verb, "grave concern");

		pick(frame, "grave concern", "concern");
		if (grave)
			frame->row = grave;
	}
	else if (strcmp(name, "condemnation") == 0 || strcmp(name, "opposition") == 0 ||
			 strcmp(name, "solidarity") == 0)
	{
		/* "reiterated their opposition to" opposes, whatever the verb */
		pick(frame, "", NULL);
		if (frame->row &&
			(name[0] == 'c' || (frame->row->class == ACT_ASSERTIVE && frame->row->strength > 1)) &&
			dlg_is_own(acts, passage, frame->object, frame->noun, &frame->owner))
			frame->row = dlg_frame_row(acts->reader->lexicon,
									   name[0] == 'c' ? SLICE("condemn")
									   : name[0] == 'o' ? SLICE("oppose") : SLICE("express solidarity"), "");
		frame->owner.ncodes = 0;	/* "affirmed U.S. solidarity with" is nobody's commitment */
	}
	else if (strcmp(name, "step") == 0)
		pick(frame, next != NOWHERE && dlg_class_at(passage, next) == WORD_TO ? "to"
			 : dlg_row_named(frame->rows, "step") ? "step" : "", "to");
	else
	{
		pick(frame, name, NULL);
		if (frame->row && frame->row->class == ACT_ASSERTIVE && frame->row->strength > 1 &&
			frame->row->frame.len == 0 && (strcmp(name, "thanks") == 0 || strcmp(name, "readiness") == 0) &&
			dlg_is_own(acts, passage, frame->object, frame->noun, &frame->owner))
			frame->row = dlg_frame_row(acts->reader->lexicon, SLICE("convey"), name);
	}
}

/* "reached a consensus on strengthening", "an agreement to hold": does a conduct follow the noun of a compound? */
static bool
leads_to_conduct(const Passage *passage, uint32_t noun)
{
	uint32_t	next = dlg_after(passage, noun);

	return next != NOWHERE && (dlg_class_at(passage, next) == WORD_TO ||
							   (dlg_is(passage->reader, next, "on") && dlg_opens_gerund(passage, next + 1)));
}

/* Does "their continued cooperation" stand at token i? */
bool
dlg_goes_on_as(const Passage *passage, uint32_t i)
{
	if (dlg_class_at(passage, i) != WORD_OWN || !dlg_is(passage->reader, i + 1, "continued"))
		return false;
	for (uint32_t k = i + 2; k < i + 5 && dlg_is_nominal(passage, k); k++)
		if (dlg_match(passage->reader, k, LEX_CONDUCT, NULL))
			return true;
	return false;
}

/* Searches the first noun phrase of the object for a noun that decides. */
static void
read_object(ActReader *acts, const Passage *passage, Frame *frame, bool compounds)
{
	const Reader *reader = passage->reader;
	const char *found = NULL;
	uint32_t	i;

	for (i = frame->object; i < passage->end && i < frame->object + OBJECT_WORDS && dlg_in_object(passage, i);
		 i++)
	{
		const Token *token = &reader->tokens[i];
		const char *name = token->kind == TOKEN_WORD ? dlg_noun_frame(reader, i) : NULL;
		const LexFrame *rows =
			compounds && token->kind == TOKEN_WORD ? dlg_compound(reader, frame->rows, i) : NULL;

		/* "reaffirmed a common interest in peace" is no readiness of anybody's */
		if (name && dlg_is(reader, i, "interest") && i > frame->object && rows == NULL &&
			ONE_OF(reader, i - 1, "common", "shared", "mutual") && dlg_class_at(passage, i + 1) != WORD_TO &&
			!(dlg_is(reader, i + 1, "in") && dlg_opens_gerund(passage, i + 2)))
			continue;
		if (rows && rows->class >= 0 && token->flags & TOKEN_CAPITAL)
			rows = NULL;		/* a name; "a Working Visit" is none */

		if (rows)
		{
			frame->rows = rows;
			frame->verb = rows->verb;
			frame->noun = i;
			found = name;
			break;
		}
		if (name)
		{
			frame->noun = i;
			found = name;
		}
	}
	if (frame->noun == NOWHERE)
	{
		uint32_t	end;
		bool		instrument = false;

		for (uint32_t k = frame->object; k < i; k++)
			instrument |= dlg_match(reader, k, LEX_INSTRUMENT, &end) != NULL;
		pick(frame, instrument ? "instrument" : "", NULL);
	}
	else if (found)
		pick_noun(acts, passage, frame, found);
	else
	{
		uint32_t	next = dlg_after(passage, frame->noun);
		bool		that = next != NOWHERE && dlg_class_at(passage, next) == WORD_THAT;

		pick(frame, that && tells_future(acts, passage, next, true, frame->verb) ? "will"
			 : leads_to_conduct(passage, frame->noun) ? "to" : "", NULL);
	}
	if (frame->row == NULL && found == NULL)
		pick(frame, "", NULL);
	/* "confirmed their continued cooperation": what they go on doing */
	if (frame->noun == NOWHERE && frame->row && frame->row->class == ACT_ASSERTIVE && frame->row->strength > 3 &&
		dlg_goes_on_as(passage, frame->object))
		frame->row = dlg_frame_row(acts->reader->lexicon, SLICE("express"), "commitment");
	/* "expressed solidarity with and support for": support binds */
	if (frame->noun != NOWHERE && dlg_is(reader, frame->noun, "solidarity") &&
		dlg_is(reader, frame->noun + 1, "with") && dlg_is(reader, frame->noun + 2, "and") &&
		(dlg_is(reader, frame->noun + 3, "support") || dlg_is(reader, frame->noun + 4, "support")))
		frame->row = dlg_frame_row(acts->reader->lexicon, SLICE("express"), "commitment");
}

/*
 * "agreed there is a need", "agreed efforts should go on", "said they would go on": a clause without its "that" is what
 * is agreed, or what one will do.
 */
static void
read_bare_clause(ActReader *acts, const Passage *passage, Frame *frame)
{
	bool		agrees = dlg_slice_is(frame->verb, "agree");

	if (frame->object >= passage->end)
		return;
	for (uint32_t i = frame->object + 1; i < passage->end && i < frame->object + OBJECT_WORDS; i++)
	{
		WordClass	class = dlg_class_at(passage, i);

		if (class == WORD_MODAL || (agrees && (class == WORD_BE || class == WORD_HAVE ||
			(class == WORD_VERB && dlg_word(passage, i)->form == FORM_S && i > frame->object + 1))))
		{
			bool		future = frame->object > 0 && tells_future(acts, passage, frame->object - 1, true, frame->verb);

			if (future || agrees)
				pick(frame, future ? "will" : "that", "that");
			return;
		}
		if (!dlg_is_nominal(passage, i) && class != WORD_ADVERB && !dlg_is(passage->reader, i, "of") &&
			!(class == WORD_AND && agrees && dlg_class_at(passage, i - 1) == WORD_NAME))
			return;
	}
}

/* What one affirms beside a thing, one's commitment, binds. */
static void
read_later(ActReader *acts, const Passage *passage, Frame *frame)
{
	uint32_t	noun;

	if (frame->row == NULL || frame->row->class != ACT_ASSERTIVE || frame->row->strength < 2 ||
		dlg_slice_is(frame->name, "that") ||
		(noun = dlg_later_commitment(passage, frame->object)) == NOWHERE)
		return;
	frame->noun = noun;
	pick_commitment(acts, passage, frame);
}

/* Does "its support", "Peru's full support" stand at token i? */
static bool
tells_own(const Passage *passage, uint32_t i)
{
	if (dlg_class_at(passage, i) == WORD_OWN)
		return true;
	for (uint32_t k = i; k < i + 6; k++)
		if (dlg_class_at(passage, k) == WORD_POSSESSIVE)
			return true;
		else if (!dlg_is_nominal(passage, k))
			break;
	return false;
}

/* "assured Chile that", "commit ourselves to": the matter behind the one who is told; `object` where none is. */
static uint32_t
behind_hearer(const Passage *passage, uint32_t object, Slice lemma)
{
	if (ONE_OF(passage->reader, object, "ourselves", "themselves", "itself", "himself", "herself"))
	{
		uint32_t	next = dlg_after(passage, object);

		return next == NOWHERE ? passage->end : next;
	}
	if (!(dlg_slice_is(lemma, "assure") || dlg_slice_is(lemma, "reassure") || dlg_slice_is(lemma, "inform")))
		return object;
	for (uint32_t i = object; i < passage->end && i < object + OBJECT_WORDS; i++)
		if (dlg_class_at(passage, i) == WORD_THAT)
			return i;
		else if (dlg_is(passage->reader, i, "of") && tells_own(passage, i + 1))
			return i + 1;
		else if (dlg_class_at(passage, i) == WORD_COMMA || dlg_class_at(passage, i) == WORD_STOP)
			break;
	return object;
}

void
dlg_frame(ActReader *acts, const Passage *passage, uint32_t i, Frame *frame)
{
	dlg_frame_as(acts, passage, i, dlg_word(passage, i)->verb->rows, frame);
}

void
dlg_frame_as(ActReader *acts, const Passage *passage, uint32_t i, const LexFrame *rows, Frame *frame)
{
	const Word *word = dlg_word(passage, i);
	WordClass	class;

	*frame = (Frame) {
		.verb = rows->verb, .rows = rows,
		.object = object_start(passage, i + word->length), .noun = NOWHERE};
	if (frame->object == NOWHERE)
		frame->object = passage->end;
	/* no object makes an act of a verb that has none among its rows, as most have not */
	if (!rows->tells)
	{
		pick(frame, "", NULL);
		return;
	}
	frame->object = behind_hearer(passage, frame->object, frame->verb);
	class = dlg_class_at(passage, frame->object);
	if (class == WORD_THAT || class == WORD_STOP || class == WORD_COMMA)
		pick(frame,
			 class != WORD_THAT ? ""
			 : tells_future(acts, passage, frame->object, word->form & (FORM_PAST | FORM_PARTICIPLE),
							frame->verb)
				 ? "will"
				 : "that",
			 "that");
	else if (class == WORD_TO)
		pick(frame, "to", NULL);
	else if (class == WORD_PREPOSITION &&
			 (ONE_OF(passage->reader, frame->object, "on", "upon") ||
			  ((dlg_is(passage->reader, frame->object, "about") ||
				(dlg_is(passage->reader, frame->object, "in") && dlg_opens_gerund(passage, frame->object + 1))) &&
			   (dlg_slice_is(frame->verb, "concur") || dlg_slice_is(frame->verb, "agree")))))
	{
		frame->object++;
		read_object(acts, passage, frame, false);
		/* "concurred on strengthening", "reached agreement on holding" */
		if (dlg_opens_gerund(passage, frame->object) && dlg_row_named(frame->rows, "to"))
			pick(frame, "to", NULL);
		/* "agreed on the fact that" */
		else if (dlg_is(passage->reader, frame->object + 1, "fact"))
			pick(frame, "that", NULL);
	}
	else if (class == WORD_HOW || class == WORD_PREPOSITION)
		pick(frame, class == WORD_HOW ? "how" : "", NULL);
	else
	{
		read_object(acts, passage, frame, true);
		read_bare_clause(acts, passage, frame);
		read_later(acts, passage, frame);
	}
	if (frame->row == NULL)
		pick(frame, "", NULL);
}
