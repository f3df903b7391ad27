/*
 * act_relay.c: who only hands on what the parties said: "the ministry said that
 * both sides agreed", "…, it added".
 *
 * Such a verb is no act; what it tells is read as if it stood alone.  A named
 * person speaks for himself: only what he "said" is no act either, but read for
 * the acts it tells of.  Who hands on is in the lexicon (cue 'source').
 */
#include "act.h"

#define SOURCE_WORDS 8			/* between the start of the source's name and its verb */
#define QUOTED_WORDS 300		/* of what somebody says for his side */
#define TOLD_WORDS 40			/* before the first verb of what is told */

/* Does an organ or a text stand as the subject before token i; with *it where only a pronoun does? */
static bool
is_source(const Passage *passage, uint32_t i, bool *it)
{
	*it = false;
	for (int n = 0; n < SOURCE_WORDS && i != NOWHERE && i > passage->first; n++)
	{
		uint32_t	before = dlg_before(passage, i);

		if (before == NOWHERE)
			return false;
		if (n == 0 && dlg_is(passage->reader, before, "it"))
			return *it = true;
		if (dlg_match(passage->reader, before, LEX_SOURCE, NULL))
			return true;
		if (!dlg_is_nominal(passage, before) && !dlg_is(passage->reader, before, "of") &&
			!dlg_is(passage->reader, before, "for"))
			return false;
		i = before;
	}
	return false;
}

/* "were discussed", "was signed": does a passive that reports an act start at token i? */
static bool
is_talked_over(const Passage *passage, uint32_t i)
{
	uint32_t	verb = dlg_after(passage, i);
	const LexFrame *row = verb == NOWHERE || dlg_class_at(passage, verb) != WORD_VERB ||
		!(dlg_word(passage, verb)->form & FORM_PARTICIPLE) ? NULL : dlg_verb_row(passage, verb, "");

	return row && (row->class == ACT_ASSERTIVE || row->class == ACT_DECLARATIVE);
}

/* Do the parties act in what is told from token i on: "both sides agreed …"? */
static bool
tells_of_parties(ActScan *scan, uint32_t i)
{
	const Passage *passage = scan->passage;
	Speaker		subject;
	Frame		frame;

	for (uint32_t k = i + 1; k < passage->end && k < i + TOLD_WORDS; k++)
	{
		WordClass	class = dlg_class_at(passage, k);

		if (class == WORD_STOP || class == WORD_THAT || class == WORD_TO)
			return false;
		if (class != WORD_BE && class != WORD_HAVE && class != WORD_MODAL &&
			!(class == WORD_VERB && dlg_word(passage, k)->form & (FORM_PAST | FORM_S)))
			continue;
		subject = dlg_subject(scan->acts, passage, i, k);
		if (class == WORD_BE && subject.kind == SPEAKER_MEETING && !dlg_is(passage->reader, k, "is"))
			return true;		/* "that the talks were held" */
		if (class == WORD_BE && subject.kind == SPEAKER_THING && is_talked_over(passage, k))
			return true;
		if (class != WORD_VERB)
			return subject.kind == SPEAKER_ALL || dlg_is(passage->reader, k - 1, "there");
		dlg_frame(scan->acts, passage, k, &frame);
		if (subject.kind >= SPEAKER_PARTY && frame.row && frame.row->class >= 0)
			return true;
		if (subject.kind >= SPEAKER_PARTY)
			return subject.kind == SPEAKER_ALL && frame.row && dlg_verb_row(passage, k, "light");
	}
	return false;
}

/* "…, said a statement of the Ministry": the source stands behind its verb. */
static bool
is_inverted(const Passage *passage, const Candidate *candidate)
{
	uint32_t	before = candidate->group.before;

	if (before == NOWHERE ||
		!(dlg_class_at(passage, before) == WORD_COMMA || dlg_mark(passage->reader, before, '"')))
		return false;
	for (uint32_t i = candidate->verb + 1; i < passage->end && i < candidate->verb + SOURCE_WORDS; i++)
		if (dlg_match(passage->reader, i, LEX_SOURCE, NULL))
			return true;
		else if (!dlg_is_nominal(passage, i) && dlg_class_at(passage, i) != WORD_POSSESSIVE &&
				 dlg_class_at(passage, i) != WORD_AND && dlg_class_at(passage, i) != WORD_INSIDE)
			return false;
	return false;
}

/*
 * "Minister X said: 'We welcome …'": what he says for his side is read as its own words.  True
 * where it is.
 */
static bool
opens_own_words(ActScan *scan, const Candidate *candidate)
{
	const Passage *passage = scan->passage;
	const Reader *reader = passage->reader;
	uint32_t	quote = candidate->frame.object + 1;
	uint32_t	end = quote + 1;

	if (candidate->subject.kind < SPEAKER_OTHER || quote + 1 >= passage->end || !dlg_mark(reader, quote, '"') ||
		!(dlg_mark(reader, quote - 1, ':') || dlg_mark(reader, quote - 1, ',')) ||
		!LEMMA_OF(passage, candidate->verb, "say", "declare", "state", "add", "note", "stress", "underline"))
		return false;
	while (end < reader->ntokens && end < quote + QUOTED_WORDS && !dlg_mark(reader, end, '"'))
		end++;
	scan->acts->quoted = candidate->subject.parties;
	scan->acts->quoted_end = end;
	if (!dlg_is(reader, quote + 1, "we"))
		return false;
	dlg_level(scan)->relays = true;
	dlg_level_push(scan, quote);
	return true;
}

/* "Minister X said", "told reporters": the verb tells of no act, whoever speaks. */
static bool
only_speaks(const Passage *passage, const Candidate *candidate)
{
	if (LEMMA_OF(passage, candidate->verb, "say", "reply", "respond") ||
		dlg_is(passage->reader, candidate->verb, "added") ||
		(dlg_is(passage->reader, candidate->verb, "adding") && candidate->frame.row &&
		 candidate->frame.row->class != ACT_COMMISSIVE))
		return true;
	return LEMMA_OF(passage, candidate->verb, "tell") &&
		ONE_OF(passage->reader, candidate->verb + 1, "reporters", "journalists", "media", "newsmen");
}

/* Reads what somebody said behind his verb as a clause of its own. */
static void
read_said(ActScan *scan, const Candidate *candidate)
{
	const Passage *passage = scan->passage;
	/* behind "told" stands whom */
	uint32_t	object = candidate->frame.object + LEMMA_OF(passage, candidate->verb, "tell");
	WordClass	class = object < passage->end ? dlg_class_at(passage, object) : WORD_STOP;

	if (candidate->subject.kind >= SPEAKER_OTHER && !candidate->subject.pronoun)
		scan->acts->last = candidate->subject;
	dlg_level(scan)->relays = true;
	if (class != WORD_STOP && class != WORD_COMMA && class != WORD_PREPOSITION && class != WORD_THAT)
		dlg_level_push(scan, object - 1);
}

/* The token at which the quotation that opens at token i closes, up to the end of its block; NOWHERE where none. */
static uint32_t
closing_mark(const Reader *reader, const TextBlock *block, uint32_t i)
{
	for (uint32_t k = i + 1; k < block->end && k < i + QUOTED_WORDS; k++)
		if (dlg_mark(reader, k, '"'))
			return k;
	return NOWHERE;
}

/* Verbs that close a quotation: "said", "told reporters". */
static const char *const speaking[] = {"said", "says", "added", "stressed", "noted", "stated", "told", "explained",
									   "remarked", "emphasized", "emphasised", "concluded", NULL};

/* Does one of them stand at token i? */
static bool
is_speaking(const Reader *reader, uint32_t i)
{
	return dlg_is_any(reader, i, speaking);
}

/*
 * "'We welcome …,' Minister X said", "'…,' said X": who "we" and "I" are in a quotation is told behind it.  The
 * passage of the tail is read anew where the quotation runs on over several sentences.
 */
static void
read_speaker_behind(ActScan *scan, uint32_t close)
{
	const Reader *reader = scan->passage->reader;
	const Sentence *sentence = dlg_sentence_at(reader, close + 1);
	const Passage *passage = scan->passage;
	uint32_t	verb = close + 1;
	uint32_t	end;
	Speaker		speaker;

	if (sentence == NULL || close + 2 >= sentence->end || close + 1 < sentence->first)
		return;
	/* behind most no verb tells that somebody said it */
	end = verb + SOURCE_WORDS + 2 < sentence->end ? verb + SOURCE_WORDS + 2 : sentence->end;
	if (dlg_next_any(reader, verb, end, speaking) == end)
		return;
	if (close >= passage->end)
	{
		if (scan->tail == NULL)
			scan->tail = dlg_alloc(reader->arena, sizeof *scan->tail);
		dlg_passage_read(scan->tail, reader, sentence, close > sentence->first ? close : sentence->first,
						 sentence->end);
		passage = scan->tail;
	}
	verb += dlg_class_at(passage, verb) == WORD_COMMA;
	if (is_speaking(reader, verb))
	{
		for (end = verb + 1; end < passage->end && dlg_class_at(passage, end) != WORD_COMMA &&
			 dlg_class_at(passage, end) != WORD_STOP;)
			end++;
		speaker = dlg_speaker(scan->acts, passage, verb + 1, end);
	}
	else
	{
		uint32_t	first = verb;

		while (verb < passage->end && verb < first + SOURCE_WORDS &&
			   (dlg_is_nominal(passage, verb) || dlg_class_at(passage, verb) == WORD_PRONOUN ||
				(dlg_mark(reader, verb, '.') && !(reader->tokens[verb].flags & TOKEN_SPACE)) ||
				dlg_is(reader, verb, "of") || dlg_is(reader, verb, "for")) &&
			   !is_speaking(reader, verb))
			verb++;
		if (verb == first || !is_speaking(reader, verb))
			return;
		speaker = dlg_speaker(scan->acts, passage, first, verb);
	}
	if (speaker.kind == SPEAKER_PARTY)
	{
		scan->acts->quoted = speaker.parties;
		scan->acts->quoted_end = close;
	}
}

/* The quotation mark from token i on that opens: without a blank behind it. */
static uint32_t
opening_mark(const Passage *passage, uint32_t i)
{
	const Reader *reader = passage->reader;

	while ((i = dlg_next(reader, i, passage->end, SIGN_CITED)) < passage->end &&
		   !(dlg_mark(reader, i, '"') && i + 1 < passage->end && !(reader->tokens[i + 1].flags & TOKEN_SPACE)))
		i++;
	return i;
}

void
dlg_find_quotation(ActScan *scan)
{
	const Passage *passage = scan->passage;
	const Reader *reader = passage->reader;
	ActReader  *acts = scan->acts;
	uint32_t	i = passage->first > acts->quoted_end ? passage->first : acts->quoted_end + 1;
	uint32_t	close;

	while ((i = opening_mark(passage, i)) < passage->end)
	{
		uint32_t	before = acts->quoted_end;

		close = closing_mark(reader, scan->block, i);
		if (close != NOWHERE)
			read_speaker_behind(scan, close);
		/* a paragraph that opens a quotation and tells of nobody, "…", she said, "…", "…", she said. "…" go on in the last one's words */
		if (acts->quoted_end == before && before < i && acts->quoted.ncodes &&
			(i == scan->block->first || (i < before + SOURCE_WORDS + 2 && (dlg_mark(reader, i - 1, ',') || dlg_mark(reader, i - 1, '.')))))
			acts->quoted_end = close != NOWHERE ? close : scan->block->end - 1;
		if (acts->quoted_end == before)
			return;
		i = acts->quoted_end + 1;
	}
}

bool
dlg_relays(ActScan *scan, const Candidate *candidate)
{
	const Passage *passage = scan->passage;
	uint32_t	object = candidate->frame.object;
	WordClass	class = object < passage->end ? dlg_class_at(passage, object) : WORD_STOP;
	bool		it;

	/* "It was noted by both sides that": the parties' own words */
	if (dlg_class_at(passage, candidate->verb) != WORD_VERB || candidate->group.auxiliaries & GROUP_BE ||
		!LEMMA_OF(passage, candidate->verb, "say", "reply", "respond", "add", "claim", "state", "note", "report", "tell", "inform",
				  "announce", "highlight", "stress", "underline", "mention", "point out", "indicate"))
		return false;
	if (opens_own_words(scan, candidate))
		return true;
	if (LEMMA_OF(passage, candidate->verb, "say", "add", "state", "inform", "report") &&
		is_inverted(passage, candidate))
		return true;
	if (!is_source(passage, candidate->group.first, &it))
	{
		if (only_speaks(passage, candidate))
			read_said(scan, candidate);
		return only_speaks(passage, candidate);
	}
	/* "the ministry stated, "Both sides agreed …"" */
	if (class == WORD_COMMA && dlg_mark(passage->reader, object + 1, '"') &&
		tells_of_parties(scan, object + 2))
	{
		dlg_level(scan)->relays = dlg_level(scan)->source = true;
		dlg_level_push(scan, object + 1);
		return true;
	}
	if (class == WORD_STOP || class == WORD_COMMA || class == WORD_PREPOSITION)
		return LEMMA_OF(passage, candidate->verb, "say", "add", "claim", "state", "note");
	if ((it && !LEMMA_OF(passage, candidate->verb, "say", "add", "claim")) ||
		!tells_of_parties(scan, object + (class == WORD_THAT)))
	{
		if (only_speaks(passage, candidate))
			read_said(scan, candidate);
		return only_speaks(passage, candidate);
	}
	dlg_level(scan)->relays = dlg_level(scan)->source = true;
	if (class != WORD_THAT)
		dlg_level_push(scan, candidate->verb);
	return true;
}
