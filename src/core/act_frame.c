/*
 * act_frame.c: what a reporting verb and its object amount to.
 *
 * The ladder has rows by verb and frame; the frame is read off the object: a
 * that-clause, an infinitive, or the noun that heads it ("reaffirmed their
 * commitment", "expressed concern").  A verb and its noun may themselves be a
 * verb of the ladder ("provided brief updates": provide updates).
 */
#include "clause.h"

#include <string.h>

#define OBJECT_WORDS 14			/* words of an object that are searched for its noun */

/* Nouns that pick a frame. */
static const struct
{
	const char *noun;
	const char *frame;
} nouns[] = {
	{"commitment", "commitment"},
	{"commitments", "commitment"},
	{"resolve", "commitment"},
	{"support", "commitment"},
	{"intention", "commitment"},
	{"intentions", "commitment"},
	{"intent", "commitment"},
	{"determination", "commitment"},
	{"dedication", "commitment"},
	{"pledge", "commitment"},
	{"will", "commitment"},
	{"objective", "aim"},
	{"objectives", "aim"},
	{"goal", "aim"},
	{"goals", "aim"},
	{"aim", "aim"},
	{"aims", "aim"},
	{"ambition", "aim"},
	{"readiness", "readiness"},
	{"willingness", "readiness"},
	{"interest", "readiness"},
	{"openness", "readiness"},
	{"desire", "readiness"},
	{"wish", "readiness"},
	{"thanks", "thanks"},
	{"gratitude", "thanks"},
	{"appreciation", "thanks"},
	{"regret", "regret"},
	{"satisfaction", "satisfaction"},
	{"concern", "concern"},
	{"concerns", "concern"},
	{"alarm", "concern"},
	{"importance", "importance"},
	{"need", "importance"},
	{"value", "importance"},
	{"necessity", "importance"},
	{"significance", "importance"},
	{"urgency", "importance"},
	{"role", "importance"},
	{"priority", "priority"},
	{"priorities", "priority"},
	{"step", "step"},
	{"steps", "step"},
	{"way", "step"},
	{"ways", "step"},
	{"measures", "step"},
	{"path", "step"},
	{"direction", "step"},
	{"area", "step"},
	{"areas", "step"},
	{"actions", "step"},
};

static const char *const grave_words[] = {"grave", "serious", "deep", "strong", "profound", "utmost", NULL};
static const char *const shared_words[] = {"shared", "joint", "common", "mutual",
										   "trilateral", "bilateral", "collective", NULL};

const LexFrame *
dlg_frame_row(const Lexicon *lexicon, Slice verb, const char *name)
{
	int			n;
	const LexFrame *rows = dlg_lexicon_frames(lexicon, verb, &n);

	for (int k = 0; k < n; k++)
		if (dlg_slice_is(rows[k].frame, name))
			return &rows[k];
	return NULL;
}

/* The frame that a noun picks, NULL for any other word. */
static const char *
noun_frame(const Reader *reader, uint32_t i)
{
	if (!dlg_may_be(reader, i, nouns, noun))
		return NULL;
	for (size_t k = 0; k < sizeof nouns / sizeof *nouns; k++)
		if (dlg_is(reader, i, nouns[k].noun))
			return nouns[k].frame;
	return NULL;
}

/* May the word at token i stand inside the first noun phrase of an object? */
static bool
in_phrase(const Passage *passage, uint32_t i)
{
	switch (dlg_class_at(passage, i))
	{
		case WORD_OTHER:
		case WORD_NAME:
		case WORD_ARTICLE:
		case WORD_OWN:
		case WORD_POSSESSIVE:
		case WORD_ADVERB:
		case WORD_INSIDE:
		case WORD_VERB:
		case WORD_MARK:
			return true;
		case WORD_AND:
			return i + 1 < passage->end && (dlg_class_at(passage, i + 1) == WORD_OTHER ||
											dlg_class_at(passage, i + 1) == WORD_NAME ||
											dlg_is_any(passage->reader, i + 1, shared_words));
		default:
			return false;
	}
}

/* Does "to V" or "to V-ing" stand at token i? */
static bool
is_to_conduct(const Passage *passage, uint32_t i)
{
	uint32_t	next = dlg_after(passage, i);

	return dlg_class_at(passage, i) == WORD_TO ||
		   (dlg_is(passage->reader, i, "to") && next != NOWHERE && dlg_is_gerund(passage, next));
}

/*
 * Is the noun the actors' own: with a possessive, "both countries'", "a shared", or bare?  Where
 * a party is named as its owner, that decides (dlg_frame_owned).
 */
static bool
is_own(ActReader *acts, const Passage *passage, uint32_t first, uint32_t noun, PartyList *owner)
{
	const Reader *reader = passage->reader;
	bool		possessive = false;
	bool		own = first == noun;
	uint32_t	end;

	for (uint32_t i = first; i < noun; i++)
	{
		WordClass	class = dlg_class_at(passage, i);
		PartyCode	party = dlg_party_at(reader, i, false, &end);

		if (party == 0)
			party = dlg_person_at(acts, i, &end);
		if (party && end <= noun)
			dlg_party_add(acts->reader->arena, owner, party);
		if (class == WORD_POSSESSIVE && ONE_OF(reader, i - 1, "administration", "government"))
			own = true;
		if (class == WORD_OWN || dlg_is_any(reader, i, shared_words) || dlg_is(reader, i, "both") ||
			dlg_is(reader, i, "full"))
			own = true;
		else if (class == WORD_POSSESSIVE)
			possessive = true;
		else if (dlg_is(reader, i, "a") || dlg_is(reader, i, "an"))
			own = true;
		else if (party && acts->all.ncodes)
			possessive = true;
		else if (class == WORD_ADVERB || class == WORD_OTHER)
			own |= i == first && class == WORD_OTHER;
	}
	if (owner->ncodes)
		return false;
	/* "reaffirmed the resolve to V", "the two countries' commitment" */
	if (first + 1 == noun && dlg_is(reader, first, "the") && !dlg_is(reader, noun, "support") &&
		is_to_conduct(passage, noun + 1))
		return true;
	if (possessive && dlg_match(reader, first, LEX_ACTOR, &end) &&
		reader->tokens[end].kind == TOKEN_POSSESSIVE)
		return true;
	return own ||
		   (possessive && dlg_class_at(passage, first) == WORD_ARTICLE && dlg_is(reader, first, "both"));
}

/* A lemma put together from the verb and a noun of its object; its rows, or NULL. */
static const LexFrame *
compound(ActReader *acts, Slice lemma, Slice noun, Slice *verb)
{
	char		buffer[96];
	int			n;
	const LexFrame *rows;

	if (lemma.len + noun.len + 2 > sizeof buffer || memchr(lemma.data, ' ', lemma.len))
		return NULL;
	memcpy(buffer, lemma.data, lemma.len);
	buffer[lemma.len] = ' ';
	for (uint32_t k = 0; k < noun.len; k++)
		buffer[lemma.len + 1 + k] =
			(char) (noun.data[k] >= 'A' && noun.data[k] <= 'Z' ? noun.data[k] + 32 : noun.data[k]);
	rows = dlg_lexicon_frames(acts->reader->lexicon, (Slice) {buffer, lemma.len + 1 + noun.len}, &n);
	if (rows == NULL && noun.data[noun.len - 1] == 's')
		rows = dlg_lexicon_frames(acts->reader->lexicon, (Slice) {buffer, lemma.len + noun.len}, &n);
	if (rows)
		*verb = rows->verb;
	return rows;
}

/*
 * Does the that-clause that opens at `that` say what the parties or their next meeting will do?
 * Behind a verb in the past it may say so with "would".
 */
static bool
tells_future(ActReader *acts, const Passage *passage, uint32_t that, bool past)
{
	const Reader *reader = passage->reader;

	for (uint32_t i = that + 1; i < passage->end && i < that + 60; i++)
	{
		WordClass	class = dlg_class_at(passage, i);
		bool		intends = class == WORD_VERB && dlg_slice_is(dlg_word(passage, i)->verb->text, "intend");
		Speaker		subject;

		if (class == WORD_BE || class == WORD_HAVE || class == WORD_STOP)
			return false;
		if (class != WORD_MODAL && !intends)
			continue;
		if (!intends && !ONE_OF(reader, i, "will", "shall") && !(past && dlg_is(reader, i, "would")))
			return false;
		subject = dlg_subject(acts, passage, that + 1, i);
		return subject.kind >= SPEAKER_PARTY;
	}
	return false;
}

/* The first token of the verb's object, behind adverbs between commas and the "on" of "agree on". */
static uint32_t
object_start(const Passage *passage, uint32_t end)
{
	uint32_t	i = dlg_after(passage, end - 1);

	while (i != NOWHERE && dlg_class_at(passage, i) == WORD_COMMA && i + 1 < passage->end &&
		   dlg_class_at(passage, i + 1) == WORD_ADVERB)
		i = dlg_after(passage, i);
	if (i != NOWHERE && i > end && dlg_class_at(passage, i) == WORD_COMMA &&
		dlg_class_at(passage, i - 1) == WORD_ADVERB)
		i = dlg_after(passage, i);
	return i;
}

/* Picks the first frame of the list that the verb has a row for; the empty frame is the last resort. */
static void
pick(ActReader *acts, Frame *frame, const char *name, const char *second)
{
	const Lexicon *lexicon = acts->reader->lexicon;

	frame->name = (Slice) {name, (uint32_t) strlen(name)};
	frame->row = dlg_frame_row(lexicon, frame->verb, name);
	if (frame->row == NULL && second)
		frame->row = dlg_frame_row(lexicon, frame->verb, second);
	if (frame->row == NULL)
		frame->row = dlg_frame_row(lexicon, frame->verb, "");
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
	pick(acts, frame, "commitment", NULL);
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
		if (is_own(acts, passage, frame->object, frame->noun, &frame->owner) &&
			!(strcmp(name, "aim") == 0 && dlg_slice_is(frame->verb, "share")))
			pick_commitment(acts, passage, frame);
		else
			pick(acts, frame, "", NULL);
	}
	else if (strcmp(name, "concern") == 0 && frame->noun > frame->object &&
			 dlg_is_any(reader, frame->noun - 1, grave_words))
	{
		/* "expressed deep concern": the row of the verb alone */
		const char *blank = memchr(frame->verb.data, ' ', frame->verb.len);
		Slice verb = {frame->verb.data, blank ? (uint32_t) (blank - frame->verb.data) : frame->verb.len};
		const LexFrame *grave = dlg_frame_row(acts->reader->lexicon, verb, "grave concern");

		pick(acts, frame, "grave concern", "concern");
		if (grave)
			frame->row = grave;
	}
	else if (strcmp(name, "step") == 0)
		pick(acts, frame, next != NOWHERE && dlg_class_at(passage, next) == WORD_TO ? "to" : "", "to");
	else
		pick(acts, frame, name, NULL);
}

/* Searches the first noun phrase of the object for a noun that decides. */
static void
read_object(ActReader *acts, const Passage *passage, Frame *frame, Slice lemma)
{
	const Reader *reader = passage->reader;
	const char *found = NULL;
	uint32_t	i;

	for (i = frame->object; i < passage->end && i < frame->object + OBJECT_WORDS && in_phrase(passage, i);
		 i++)
	{
		const Token *token = &reader->tokens[i];
		Slice		noun = dlg_slice(reader->text, (Span) {token->start, token->end});
		const char *name = token->kind == TOKEN_WORD ? noun_frame(reader, i) : NULL;

		if (token->kind == TOKEN_WORD && !(token->flags & TOKEN_CAPITAL) &&
			compound(acts, lemma, noun, &frame->verb))
		{
			frame->noun = i;
			found = noun_frame(reader, i);
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
		pick(acts, frame, instrument ? "instrument" : "", NULL);
	}
	else if (found)
		pick_noun(acts, passage, frame, found);
	else
		pick(acts, frame, "", NULL);
	if (frame->row == NULL && found == NULL)
		pick(acts, frame, "", NULL);
}

/* "assured Chile that …", "of …": the matter behind the one who is told; `object` where none is. */
static uint32_t
behind_hearer(const Passage *passage, uint32_t object, Slice lemma)
{
	if (!(dlg_slice_is(lemma, "assure") || dlg_slice_is(lemma, "reassure") || dlg_slice_is(lemma, "inform")))
		return object;
	for (uint32_t i = object; i < passage->end && i < object + OBJECT_WORDS; i++)
		if (dlg_class_at(passage, i) == WORD_THAT)
			return i;
		else if (dlg_is(passage->reader, i, "of") && dlg_class_at(passage, i + 1) == WORD_OWN)
			return i + 1;
		else if (dlg_class_at(passage, i) == WORD_COMMA || dlg_class_at(passage, i) == WORD_STOP)
			break;
	return object;
}

Frame
dlg_frame(ActReader *acts, const Passage *passage, uint32_t i)
{
	const Word *word = dlg_word(passage, i);
	Frame frame = {
		.verb = word->verb->text, .object = object_start(passage, i + word->length), .noun = NOWHERE};
	WordClass	class;

	if (frame.object == NOWHERE)
		frame.object = passage->end;
	else
		frame.object = behind_hearer(passage, frame.object, frame.verb);
	class = frame.object < passage->end ? dlg_class_at(passage, frame.object) : WORD_STOP;
	if (class == WORD_THAT || class == WORD_STOP || class == WORD_COMMA)
		pick(acts, &frame,
			 class != WORD_THAT ? ""
			 : tells_future(acts, passage, frame.object, word->form & (FORM_PAST | FORM_PARTICIPLE))
				 ? "will"
				 : "that",
			 "that");
	else if (class == WORD_TO)
		pick(acts, &frame, "to", NULL);
	else if (class == WORD_PREPOSITION &&
			 (dlg_is(passage->reader, frame.object, "on") || dlg_is(passage->reader, frame.object, "upon")))
	{
		frame.object++;
		read_object(acts, passage, &frame, SLICE(""));
	}
	else if (class == WORD_HOW || class == WORD_PREPOSITION)
		pick(acts, &frame, "", NULL);
	else
		read_object(acts, passage, &frame, word->verb->text);
	if (frame.row == NULL)
		pick(acts, &frame, "", NULL);
	return frame;
}
