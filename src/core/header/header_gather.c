/*
 * header_gather.c: what the top of a statement tells of meetings: the names in
 * its titles, the frames of its first sentences.
 *
 * header_choose.c chooses among them.  Invariant: menus, captions and lines
 * without a word are passed over; no more is gathered than Opening holds.
 */
#include "header_frame.h"
#include "header_opening.h"

#define MENU_TOKENS 4
#define CAPTION_TOKENS 8		/* a sentence of fewer needs a verb to be one */
#define WITH_WITHIN 5			/* tokens from a title's noun to its "with" */
#define HEADLINES 2				/* sentences of titles that are looked at */

static const char *const pictures[] = {"photo", "photos", "image", "picture", NULL};

/* Is a sentence prose, in a block of this kind?  "1. Home" is a line of a menu. */
static bool
is_prose_of(BlockKind kind, const Sentence *sentence)
{
	return kind == BLOCK_PARAGRAPH || (kind == BLOCK_NUMBERED && sentence->end >= sentence->first + MENU_TOKENS);
}

bool
dlg_is_prose(const Reader *reader, const Sentence *sentence)
{
	return is_prose_of(reader->blocks[dlg_block_of(reader, sentence)].kind, sentence);
}

/* "Ministerial Outcomes": a word for a meeting and nothing that tells which. */
static bool
is_mere_noun(const Reader *reader, const MeetingName *name)
{
	return (dlg_series_bare(reader, name) && !name->ordinal && !name->parties.ncodes && !name->date.data &&
			name->nparts == 1 && name->occasion) ||
		(dlg_is(reader, name->noun, "round") && dlg_is(reader, name->noun + 1, "of"));
}

/* "(Photo: NTB)", "File photo: …", "Subjects: the G Summit; ports": does the line stand under a picture, or list? */
static bool
is_caption(const Reader *reader, const Sentence *sentence)
{
	uint32_t	first = sentence->first;

	if (ONE_OF(reader, first, "subject", "subjects", "topics") &&
		(dlg_mark(reader, first + 1, ':') || (dlg_mark(reader, first + 1, '(') && dlg_mark(reader, first + 4, ':'))))
		return true;
	for (uint32_t i = sentence->first; (i = dlg_next_any(reader, i, sentence->end, pictures)) < sentence->end; i++)
		/* the word stands before a colon or behind a bracket */
		if (dlg_is_one_of(reader, i, pictures) &&
			(dlg_mark(reader, i + 1, ':') || (i > sentence->first && dlg_mark(reader, i - 1, '('))))
			return true;
	return false;
}

/* "Remarks by Director X at the G Meeting": is the text a speech, as its title says? */
static bool
is_speech(const Reader *reader, const Sentence *sentence)
{
	return ONE_OF(reader, sentence->first, "remarks", "speech", "address", "keynote") &&
		ONE_OF(reader, sentence->first + 1, "by", "of", "from", "delivered");
}

/* Finds the meeting that a title names: behind "Joint Ministerial Statement for the", not "Joint Ministerial". */
static bool
find_titled(const Reader *reader, const Sentence *sentence, MeetingName *name)
{
	MeetingName next;
	uint32_t	end;

	if (!dlg_find_meeting(reader, sentence->first, sentence->end, name))
		return false;
	if (name->parties.ncodes == 0 && name->ordinal == 0 && dlg_match(reader, name->end, LEX_INSTRUMENT, &end) &&
		dlg_find_meeting(reader, end, sentence->end, &next))
		*name = next;
	return true;
}

/*
 * "President X's Meeting with the Secretary General of G", "the Bilateral Meeting Between President X and": does a
 * title tell of what somebody had, and with whom?
 */
static bool
is_somebodys(const Reader *reader, const MeetingName *name)
{
	bool		owned = (name->first > 0 && reader->tokens[name->first - 1].kind == TOKEN_POSSESSIVE) ||
		(name->noun > name->first && reader->tokens[name->noun - 1].kind == TOKEN_POSSESSIVE);
	uint32_t	end;

	for (uint32_t i = name->first; i <= name->end && i < name->noun + WITH_WITHIN && !name->ordinal; i++)
		if ((owned && dlg_is(reader, i, "with")) ||
			(i >= name->noun && dlg_is(reader, i, "between") && dlg_is_office(reader, i + 1, &end)))
			return true;
	return false;
}

/* Is a sentence too long for a title, or does it end as none does: in a full stop, which a quotation mark may follow? */
static bool
ends_prose(const Reader *reader, const Sentence *sentence, BlockKind kind)
{
	uint32_t	last = sentence->end - 1;

	last -= dlg_mark(reader, last, '"') && last > sentence->first && kind == BLOCK_PARAGRAPH;
	return sentence->end - sentence->first > 60 || dlg_mark(reader, last, '.') || dlg_mark(reader, last, ';') ||
		(dlg_mark(reader, last, ':') && kind == BLOCK_PARAGRAPH);
}

/* Collects the meetings that titles name. */
static void
read_titles(Opening *opening)
{
	Reader	   *reader = opening->reader;

	for (uint32_t s = 0, block = 0; s < reader->nsentences && opening->ntitles < TITLES_MOST; s++)
	{
		const Sentence *sentence = &reader->sentences[s];
		BlockKind	kind = reader->blocks[block = dlg_block_from(reader, block, sentence)].kind;
		Frame		frame;

		if (block >= OPENING_BLOCKS)
			break;
		if (kind == BLOCK_META || kind == BLOCK_BOILERPLATE)
			continue;
		if (ends_prose(reader, sentence, kind))
			continue;
		if (kind != BLOCK_TITLE && kind != BLOCK_HEADING && kind != BLOCK_DATELINE &&
			kind != BLOCK_BULLET && kind != BLOCK_PARAGRAPH)
			continue;
		if (opening->ntitles && kind == BLOCK_HEADING && block > 6)
			continue;
		frame = (Frame) {.kind = FRAME_TITLE, .range = {sentence->first, sentence->end}, .named = true};
		if (!find_titled(reader, sentence, &frame.name) || !frame.name.proper ||
			is_mere_noun(reader, &frame.name) || is_somebodys(reader, &frame.name) ||
			is_caption(reader, sentence) || is_speech(reader, sentence))
			continue;
		frame.name.ordinal = frame.name.again ? 0 : frame.name.ordinal;
		frame.verb = frame.verb_end = frame.name.end;
		opening->titles[opening->ntitles++] = frame;
	}
}

/*
 * Has the sentence a small word or a verb in the past, as no line of a menu has, and none in a language that the
 * lexicon does not know?
 */
static bool
is_running(const Reader *reader, const Sentence *sentence)
{
	for (uint32_t i = sentence->first; i < sentence->end; i++)
	{
		const LexEntry *verb = dlg_match(reader, i, LEX_VERB, NULL);

		/* "Anna Berg and Luis Rojas." is what stands under a picture */
		if ((dlg_match(reader, i, LEX_STOPWORD, NULL) &&
			 (sentence->end - sentence->first >= CAPTION_TOKENS || !ONE_OF(reader, i, "and", "of", "the"))) || (verb && verb->form & FORM_PAST && !(verb->form & FORM_BASE)))
			return true;
	}
	return false;
}

/* Collects the frames of the first sentences. */
static void
read_frames(Opening *opening)
{
	Reader	   *reader = opening->reader;
	int			seen = 0;

	for (uint32_t s = 0, block = 0; s < reader->nsentences && seen < OPENING_SENTENCES; s++)
	{
		const Sentence *sentence = &reader->sentences[s];
		BlockKind	kind = reader->blocks[block = dlg_block_from(reader, block, sentence)].kind;
		Frame		frame;

		if (!is_prose_of(kind, sentence) && kind != BLOCK_META && kind != BLOCK_BULLET)
			continue;
		if ((kind != BLOCK_META && !is_running(reader, sentence)) || is_caption(reader, sentence))
			continue;
		seen += kind != BLOCK_META;
		frame = dlg_find_frame(reader, (TokenRange) {sentence->first, sentence->end});
		frame.name.ordinal = frame.name.again ? 0 : frame.name.ordinal;
		/* "the next meeting is scheduled for May" is announced where the text opens so */
		if (frame.named && frame.name.step > 0 && frame.future && seen == 1 && frame.name.proper)
			frame.name.step = 0;
		/* "the next round of consultations was held", as news agencies count */
		if (frame.named && frame.name.step > 0 && !frame.future &&
			(frame.kind == FRAME_HELD || frame.kind == FRAME_HOLDS))
			frame.name.step = 0;
		if (frame.kind == FRAME_NONE || (frame.named && frame.name.step != 0) ||
			opening->nframes == OPENING_SENTENCES)
			continue;
		if (frame.named && dlg_slice_is(dlg_text(reader, frame.name.noun, frame.name.noun_end), "session"))
			continue;
		opening->places[opening->nframes] = seen - (kind != BLOCK_META);
		opening->frames[opening->nframes++] = frame;
	}
}

/* "Norwegian Minister Anna Berg Meets Chilean Minister": takes the frame of a title where no sentence has one. */
static void
read_headlines(Opening *opening)
{
	const Reader *reader = opening->reader;

	for (uint32_t s = 0; s < reader->nsentences && s < HEADLINES; s++)
	{
		const Sentence *sentence = &reader->sentences[s];
		Frame		frame;

		if (reader->blocks[dlg_block_of(reader, sentence)].kind != BLOCK_TITLE)
			return;
		frame = dlg_find_frame(reader, (TokenRange) {sentence->first, sentence->end});
		if (frame.kind != FRAME_MEETS || frame.named || frame.goal)
			continue;
		opening->places[opening->nframes] = 0;
		opening->frames[opening->nframes++] = frame;
		return;
	}
}

void
dlg_gather_meetings(Opening *opening)
{
	read_titles(opening);
	read_frames(opening);
	if (opening->nframes == 0 && opening->ntitles == 0)
		read_headlines(opening);
}
