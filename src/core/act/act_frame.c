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

#define OBJECT_WORDS 14			/* words of an object that are searched for its noun */

/* Nouns that pick a frame. */
static const struct
{
	const char *noun;
	uint16_t	key;
	const char *frame;
} nouns[] = {
	{DLG_WORD("commitment"), "commitment"},
	{DLG_WORD("commitments"), "commitment"},
	{DLG_WORD("resolve"), "commitment"},
	{DLG_WORD("support"), "commitment"},
	{DLG_WORD("intention"), "commitment"},
	{DLG_WORD("intentions"), "commitment"},
	{DLG_WORD("intent"), "commitment"},
	{DLG_WORD("determination"), "commitment"},
	{DLG_WORD("dedication"), "commitment"},
	{DLG_WORD("pledge"), "commitment"},
	{DLG_WORD("promise"), "commitment"},
	{DLG_WORD("will"), "commitment"},
	{DLG_WORD("objective"), "aim"},
	{DLG_WORD("objectives"), "aim"},
	{DLG_WORD("goal"), "aim"},
	{DLG_WORD("goals"), "aim"},
	{DLG_WORD("aim"), "aim"},
	{DLG_WORD("aims"), "aim"},
	{DLG_WORD("ambition"), "aim"},
	{DLG_WORD("readiness"), "readiness"},
	{DLG_WORD("willingness"), "readiness"},
	{DLG_WORD("interest"), "readiness"},
	{DLG_WORD("openness"), "readiness"},
	{DLG_WORD("desire"), "readiness"},
	{DLG_WORD("wish"), "readiness"},
	{DLG_WORD("thanks"), "thanks"},
	{DLG_WORD("gratitude"), "thanks"},
	{DLG_WORD("appreciation"), "thanks"},
	{DLG_WORD("regret"), "regret"},
	{DLG_WORD("satisfaction"), "satisfaction"},
	{DLG_WORD("concern"), "concern"},
	{DLG_WORD("concerns"), "concern"},
	{DLG_WORD("alarm"), "concern"},
	{DLG_WORD("importance"), "importance"},
	{DLG_WORD("need"), "importance"},
	{DLG_WORD("value"), "importance"},
	{DLG_WORD("necessity"), "importance"},
	{DLG_WORD("significance"), "importance"},
	{DLG_WORD("urgency"), "importance"},
	{DLG_WORD("role"), "importance"},
	{DLG_WORD("priority"), "priority"},
	{DLG_WORD("priorities"), "priority"},
	{DLG_WORD("call"), "call"},
	{DLG_WORD("calls"), "call"},
	{DLG_WORD("appeal"), "call"},
	{DLG_WORD("step"), "step"},
	{DLG_WORD("steps"), "step"},
	{DLG_WORD("way"), "step"},
	{DLG_WORD("ways"), "step"},
	{DLG_WORD("measures"), "step"},
	{DLG_WORD("path"), "step"},
	{DLG_WORD("direction"), "step"},
	{DLG_WORD("area"), "step"},
	{DLG_WORD("areas"), "step"},
	{DLG_WORD("actions"), "step"},
};

static const char *const grave_words[] = {"grave", "serious", "deep", "strong", "profound", "utmost", NULL};
static const char *const shared_words[] = {"shared", "joint", "common", "mutual",
										   "trilateral", "bilateral", "collective", NULL};

const LexFrame *
dlg_row_keyed(const LexFrame *rows, uint16_t key, const char *name)
{
	for (int k = 0; k < rows->rows; k++)
		if (rows[k].key == key && dlg_slice_is(rows[k].frame, name))
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
		if (reader->tokens[i].mark == nouns[k].key && dlg_is(reader, i, nouns[k].noun))
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
											(dlg_class_at(passage, i + 1) == WORD_ARTICLE &&
											 dlg_class_at(passage, i - 1) == WORD_POSSESSIVE) ||
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

/* Do all parties, or one that is added to the owners, stand at token i, before what they will do? */
static bool
is_theirs(ActReader *acts, const Passage *passage, uint32_t i, PartyList *owner)
{
	const Reader *reader = passage->reader;
	bool		all = false;
	PartyCode	party;
	uint32_t	end;

	while (i < passage->end && dlg_class_at(passage, i) != WORD_TO)
	{
		if (dlg_match(reader, i, LEX_ACTOR, &end) || dlg_match(reader, i, LEX_DELEGATE, &end))
			all = true;
		else if ((party = dlg_party_at(reader, i, false, &end)) != 0)
			dlg_add_whole(acts->reader, owner, party);
		else if (dlg_class_at(passage, i) == WORD_ARTICLE || dlg_class_at(passage, i) == WORD_AND ||
				 ONE_OF(reader, i, "our", "two", "three"))
			end = i + 1;
		else
			break;
		i = end;
	}
	if (dlg_class_at(passage, i) != WORD_TO && !is_to_conduct(passage, i))
		owner->ncodes = 0, all = false;
	return all && owner->ncodes == 0;
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
			dlg_add_whole(acts->reader, owner, party);
		if (class == WORD_POSSESSIVE && ONE_OF(reader, i - 1, "administration", "government"))
			own = true;
		if (class == WORD_OWN || dlg_is_any(reader, i, shared_words) || dlg_is(reader, i, "both") ||
			dlg_is(reader, i, "full"))
			own = true;
		else if (class == WORD_POSSESSIVE && ONE_OF(reader, i - 1, "community", "world", "people"))
			return false;
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
	/* "the will of the two countries to V", "the commitment of Peru to V" */
	if (first + 1 == noun && dlg_is(reader, first, "the") && dlg_is(reader, noun + 1, "of"))
		return is_theirs(acts, passage, noun + 2, owner);
	if (possessive && dlg_match(reader, first, LEX_ACTOR, &end) &&
		reader->tokens[end].kind == TOKEN_POSSESSIVE)
		return true;
	return own ||
		   (possessive && dlg_class_at(passage, first) == WORD_ARTICLE && dlg_is(reader, first, "both"));
}

/*
 * The rows of the lemma that the verb makes with the noun at token i of its
 * object, NULL where it makes none.
 */
const LexFrame *
dlg_compound(const Reader *reader, const LexFrame *plain, uint32_t i)
{
	const Token *token = &reader->tokens[i];
	Slice		noun = dlg_slice(reader->text, (Span) {token->start, token->end});
	Slice		lemma;
	char		buffer[96];
	const LexFrame *rows;

	if (!dlg_keys_have(plain->nouns, token->mark))
		return NULL;
	lemma = plain->verb;
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
		if (dlg_party_has(&acts->all, speaker->parties.codes[k]))
			return false;
	return true;
}

/*
 * Does the that-clause that opens at `that` say what the parties or their next meeting will do?
 * Behind a verb in the past it may say so with "would".
 */
static bool
tells_future(ActReader *acts, const Passage *passage, uint32_t that, bool past, bool predicts)
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
		/* "that the forum would be helpful" */
		if (dlg_is(reader, i, "would") && dlg_is(reader, i + 1, "be") &&
			dlg_class_at(passage, i + 2) != WORD_VERB)
			return false;
		subject = dlg_subject(acts, passage, that + 1, i);
		/* "that the dialogue will deepen trust" only predicts; that it will be held promises */
		if (subject.kind == SPEAKER_MEETING && !subject.pronoun && predicts &&
			!ONE_OF(reader, i + 1, "be", "take", "meet", "convene", "continue", "also", "then"))
			return false;
		return subject.kind >= SPEAKER_PARTY && !is_third_party(acts, &subject);
	}
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

	if (dlg_match(reader, k, LEX_WEEKDAY, &end))
		return end < passage->end ? end : i;
	for (int n = 0; n < 3 && k < passage->end; n++)
	{
		uint32_t	next = k;

		if (ONE_OF(reader, k, "today", "yesterday", "here", "earlier") ||
			dlg_match(reader, k, LEX_WEEKDAY, NULL))
			next = k + 1;
		else if (dlg_class_at(passage, k) == WORD_PREPOSITION && ONE_OF(reader, k, "on", "in", "at", "during"))
		{
			if (dlg_match(reader, k + 1, LEX_WEEKDAY, &end) || dlg_city_at(reader, k + 1, &end) ||
				(dlg_is(reader, k, "on") && dlg_date_at(reader, k + 1, NO_SLICE, &end).data))
				next = end;
			for (uint32_t m = k + 1; ONE_OF(reader, k, "at", "during") && m < k + 7 && next == k; m++)
				if (dlg_match(reader, m, LEX_MEETING, &end))
					next = end;
				else if (!dlg_is_nominal(passage, m))
					break;
		}
		if (next == k)
			break;
		k = next;
	}
	return k < passage->end && (dlg_class_at(passage, k) == WORD_TO || dlg_class_at(passage, k) == WORD_THAT)
		? k : i;
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
	return i == NOWHERE ? i : skip_time(passage, i);
}

/* Picks the first frame of the list that the verb has a row for; the empty frame is the last resort. */
static void
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
		if (is_own(acts, passage, frame->object, frame->noun, &frame->owner) &&
			!(strcmp(name, "aim") == 0 && dlg_slice_is(frame->verb, "share")))
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
	else if (strcmp(name, "step") == 0)
		pick(frame, next != NOWHERE && dlg_class_at(passage, next) == WORD_TO ? "to" : "", "to");
	else
		pick(frame, name, NULL);
}

/* Searches the first noun phrase of the object for a noun that decides. */
static void
read_object(ActReader *acts, const Passage *passage, Frame *frame, bool compounds)
{
	const Reader *reader = passage->reader;
	const char *found = NULL;
	uint32_t	i;

	for (i = frame->object; i < passage->end && i < frame->object + OBJECT_WORDS && in_phrase(passage, i);
		 i++)
	{
		const Token *token = &reader->tokens[i];
		const char *name = token->kind == TOKEN_WORD ? noun_frame(reader, i) : NULL;
		const LexFrame *rows =
			compounds && token->kind == TOKEN_WORD ? dlg_compound(reader, frame->rows, i) : NULL;

		/* "reaffirmed a common interest in peace" is no readiness of anybody's */
		if (name && dlg_is(reader, i, "interest") && i > frame->object && rows == NULL &&
			ONE_OF(reader, i - 1, "common", "shared", "mutual"))
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
		pick(frame, "", NULL);
	if (frame->row == NULL && found == NULL)
		pick(frame, "", NULL);
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
			bool		future = frame->object > 0 && tells_future(acts, passage, frame->object - 1, true, true);

			if (future || agrees)
				pick(frame, future ? "will" : "that", "that");
			return;
		}
		if (!dlg_is_nominal(passage, i) && class != WORD_ADVERB && !dlg_is(passage->reader, i, "of"))
			return;
	}
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
		.verb = word->verb->text, .rows = dlg_lexicon_rows_of(acts->reader->lexicon, word->verb),
		.object = object_start(passage, i + word->length), .noun = NOWHERE};
	WordClass	class;

	if (frame.object == NOWHERE)
		frame.object = passage->end;
	else
		frame.object = behind_hearer(passage, frame.object, frame.verb);
	class = frame.object < passage->end ? dlg_class_at(passage, frame.object) : WORD_STOP;
	/* no object makes an act of a verb that has none among its rows, as most have not */
	if (!frame.rows->tells)
		class = WORD_HOW;
	if (class == WORD_THAT || class == WORD_STOP || class == WORD_COMMA)
		pick(&frame,
			 class != WORD_THAT ? ""
			 : tells_future(acts, passage, frame.object, word->form & (FORM_PAST | FORM_PARTICIPLE),
							!(dlg_slice_is(frame.verb, "confirm") || dlg_slice_is(frame.verb, "announce")))
				 ? "will"
				 : "that",
			 "that");
	else if (class == WORD_TO)
		pick(&frame, "to", NULL);
	else if (class == WORD_PREPOSITION &&
			 (dlg_is(passage->reader, frame.object, "on") || dlg_is(passage->reader, frame.object, "upon")))
	{
		frame.object++;
		read_object(acts, passage, &frame, false);
	}
	else if (class == WORD_HOW || class == WORD_PREPOSITION)
		pick(&frame, "", NULL);
	else
	{
		read_object(acts, passage, &frame, true);
		read_bare_clause(acts, passage, &frame);
	}
	if (frame.row == NULL)
		pick(&frame, "", NULL);
	return frame;
}
