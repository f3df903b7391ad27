/*
 * commitment_foreign.c: acts and commitments of statements in other languages
 * than English.
 *
 * There is no grammar of those languages here: the lexicon has the forms in
 * which their press releases report (cue 'act': "vereinbarten", "ont
 * souligné"), each with the English verb and, where a noun decides, the nouns
 * ("Entschlossenheit", "volonté").  What follows a commissive form is a conduct
 * where it is an infinitive by its ending, or by its "zu" at the end.
 *
 * Invariant: reads a sentence from left to right; looks a bounded number of
 * tokens around each form.
 */
#include "commitment_foreign.h"

#include <string.h>

#include "core/foreign/foreign_cue.h"

#define AUXILIARY_TOKENS 24		/* between an auxiliary and its participle */
#define GROUP_TOKENS 3			/* from an auxiliary to its participle, right before it */
#define SPEAKER_TOKENS 120		/* between who spoke last and what he adds */
#define VENUE_TOKENS 12			/* between what a meeting served for and the infinitive */
#define FUTURE_TOKENS 8			/* between a party and what it will do */

/* The auxiliary before the participle at token i; NOWHERE where none is. */
static uint32_t
auxiliary_of(const Telling *telling, uint32_t i)
{
	for (uint32_t k = i; k-- > telling->sentence->first && k + AUXILIARY_TOKENS > i;)
		if (dlg_foreign_cue(telling->reader, k, "aux") || dlg_foreign_cue(telling->reader, k, "has"))
			return k;
		else if (dlg_mark(telling->reader, k, ';'))
			return NOWHERE;
	return NOWHERE;
}

/*
 * Is the participle at token i one of a verb: its auxiliary stands close by, or it goes on with what that began ("ont
 * noté X et rappelé Y")?  "la Convention signée" only qualifies; German has its participle at the end.
 */
static bool
has_auxiliary(const Telling *telling, uint32_t i)
{
	static const char *const little[] = {"ment", "mente", NULL};
	uint32_t	k = auxiliary_of(telling, i);

	if (k == NOWHERE)
		return false;
	for (uint32_t n = i; n-- > telling->sentence->first && n + GROUP_TOKENS > i;)
		if (dlg_foreign_cue(telling->reader, n, "founded"))
			return false;
	return dlg_slice_is(telling->language, "de") || i - k <= GROUP_TOKENS ||
		telling->reader->tokens[i - 1].kind == TOKEN_PUNCT ||
		ONE_OF(telling->reader, i - 1, "et", "y", "e", "ed", "puis", "se") ||
			dlg_foreign_cue(telling->reader, i - 1, "also") ||
		dlg_foreign_ends_in(telling->reader, i - 1, little);
}

/* Where the group of a participle at token i starts: in French at its auxiliary, "ont aussi convenu". */
static uint32_t
group_start(const Telling *telling, uint32_t i)
{
	uint32_t	first = dlg_slice_is(telling->language, "fr") ? auxiliary_of(telling, i) : NOWHERE;

	if (first == NOWHERE || i - first > GROUP_TOKENS)
		return i;
	return first - (first > telling->sentence->first && ONE_OF(telling->reader, first - 1, "se", "s"));
}

/* The row of the text's own language for the words at token i; NULL where none is. */
static const LexEntry *
row_at(const Telling *telling, uint32_t i, uint32_t *end)
{
	const LexEntry *entry = dlg_match(telling->reader, i, LEX_ACT, end);

	while (entry && entry->value != DLG_LANGUAGE(telling->language.data))
		entry = dlg_match_next(telling->reader, i, entry);
	return entry && *end <= telling->sentence->end ? entry : NULL;
}

/* Does one alone speak by the form at tokens [i, end)? */
static bool
is_singular(const Telling *telling, uint32_t i, uint32_t end, bool participle)
{
	static const char *const spanish[] = {"ó", NULL};
	static const char *const portuguese[] = {"ou", "eu", "iu", NULL};
	static const char *const german[] = {"te", NULL};
	uint32_t	auxiliary = participle ? auxiliary_of(telling, i) : NOWHERE;

	if (i > telling->sentence->first && dlg_is(telling->reader, i - 1, "se"))
		return false;			/* "se estableció" */
	if (participle)
		return auxiliary != NOWHERE && dlg_foreign_cue(telling->reader, auxiliary, "has");
	return dlg_foreign_ends_in(telling->reader, end - 1, dlg_slice_is(telling->language, "es") ? spanish
							   : dlg_slice_is(telling->language, "pt") ? portuguese
							   : dlg_slice_is(telling->language, "de") ? german : portuguese + 3);
}

/*
 * The form of a reporting verb at token i; NULL where none is, or where it only qualifies a noun.  Accents
 * tell "condamne" from "condamné", though the rows are found without them.
 */
static const LexEntry *
form_at(const Telling *telling, uint32_t i, uint32_t *end)
{
	const Reader *reader = telling->reader;
	const LexEntry *entry = row_at(telling, i, end);
	bool		accent = entry && (uint8_t) reader->text[reader->tokens[*end - 1].end - 1] >= 0x80;
	bool		french = dlg_slice_is(telling->language, "fr");

	if (i > telling->sentence->first && dlg_is(reader, i - 1, "zu"))
		return NULL;			/* German infinitives look like present forms */
	/* "o Tratado, que reconheceu a independência": what a thing did */
	if (i > telling->sentence->first + 1 && entry && ONE_OF(reader, i - 1, "que", "qui", "che") &&
		dlg_mark(reader, i - 2, ',') && is_singular(telling, i, *end, false))
		return NULL;
	for (; entry; entry = dlg_match_next(reader, i, entry))
	{
		bool		participle = entry->text.len && entry->text.data[0] == '+';

		if (entry->value != DLG_LANGUAGE(telling->language.data) || entry->text.len == 0 ||
			entry->text.data[0] == '/' || entry->text.data[0] == '~')
			continue;
		if (participle
			? has_auxiliary(telling, i) && !(french && dlg_foreign_is_french_noun(reader, *end - 1))
			: !(french && accent) &&
			!(i > telling->sentence->first && dlg_foreign_is_article(reader, i - 1)))
			return entry;
	}
	return NULL;
}

/*
 * The frame of the noun behind a form ("/commitment"); NULL where none decides.  *noun is behind it, *word the noun in
 * English, where the row tells it ("/readiness desire").
 */
static const char *
noun_frame(const Telling *telling, uint32_t i, uint32_t *noun, Slice *word)
{
	static const char *const frames[] = {"/commitment", "/readiness", "/importance", "/concern",
										 "/satisfaction", "/thanks", NULL};
	const Reader *reader = telling->reader;

	i = dlg_foreign_after_remark(reader, i, telling->sentence->end);
	for (uint32_t k = i; k < telling->sentence->end && k < i + NOUN_TOKENS && !dlg_foreign_is_break(reader, k); k++)
	{
		const LexEntry *entry = row_at(telling, k, noun);

		for (int n = 0; entry && frames[n]; n++)
		{
			uint32_t	len = (uint32_t) strlen(frames[n]);

			if (entry->text.len < len || memcmp(entry->text.data, frames[n], len) != 0)
				continue;
			*word = entry->text.len > len ? (Slice) {entry->text.data + len + 1, entry->text.len - len - 1}
				: (Slice) {frames[n] + 1, len - 1};
			return frames[n] + 1;
		}
	}
	return NULL;
}

/* Where the clause of token i starts: behind the comma before it, or with the sentence. */
static uint32_t
clause_start(const Telling *telling, uint32_t i)
{
	uint32_t	k = i;

	while (k > telling->sentence->first && i - k < SUBJECT_TOKENS && !dlg_foreign_is_break(telling->reader, k - 1))
		k--;
	return k;
}

/* The dialogue's parties that tokens [first, end) name. */
static PartyList
parties_in(const Telling *telling, uint32_t first, uint32_t end)
{
	PartyList	own = {NULL, 0, 0};
	uint32_t	next;

	for (uint32_t i = first; i < end; i = next)
	{
		PartyCode	party = dlg_party_at(telling->reader, i, false, &next);

		/* "relacionamento luso-brasileiro": nobody who speaks */
		if (party && dlg_mark(telling->reader, next, '-') && !(telling->reader->tokens[i].flags & TOKEN_CAPITAL))
		{
			next += 2;
			continue;
		}
		if (party == 0)
			party = dlg_person_at(telling->acts, i, &next);
		if (party && (telling->all.ncodes == 0 || dlg_has_whole(telling->reader, &telling->all, party)))
			dlg_add_whole(telling->reader, &own, party);
		next = party && next > i ? next : i + 1;
	}
	return own;
}

/* The party of the person named last before token i, of whom "agregó", "il a déclaré" tell; no list where none is. */
static PartyList
last_speaker(const Telling *telling, uint32_t i)
{
	PartyList	own = {NULL, 0, 0};
	uint32_t	next;

	for (uint32_t k = i; own.ncodes == 0 && k-- > 0 && k + SPEAKER_TOKENS > i;)
	{
		PartyCode	party = dlg_person_at(telling->acts, k, &next);

		if (party && (telling->all.ncodes == 0 || dlg_has_whole(telling->reader, &telling->all, party)))
			dlg_add_whole(telling->reader, &own, party);
	}
	return own;
}

/* Does the clause [first, end) speak of the meeting, its parties together, or of what they issued? */
static bool
names_all(const Telling *telling, uint32_t first, uint32_t end)
{
	for (uint32_t k = first; k < end; k++)
		if (dlg_match(telling->reader, k, LEX_MEETING, NULL) || dlg_match(telling->reader, k, LEX_ACTOR, NULL) ||
			dlg_match(telling->reader, k, LEX_INSTRUMENT, NULL))
			return true;
	return false;
}

/* Who speaks: the parties named before the form, in German those behind it, who spoke last by name, else all. */
static PartyList
actors_of(const Telling *telling, uint32_t form, uint32_t behind, bool participle)
{
	uint32_t	start = clause_start(telling, form);
	PartyList	list = parties_in(telling, start, form);
	uint32_t	end = behind;

	if (list.ncodes == 0 && dlg_slice_is(telling->language, "de"))
	{
		while (end < telling->sentence->end && end < behind + SUBJECT_TOKENS &&
			   !dlg_foreign_is_break(telling->reader, end))
			end++;
		list = end < telling->sentence->end && dlg_mark(telling->reader, end, ',')
			? parties_in(telling, behind, end) : list;
	}
	if (list.ncodes == 0 && is_singular(telling, form, behind, participle) && !names_all(telling, start, form) &&
		!(dlg_slice_is(telling->language, "de") && names_all(telling, behind, end)))
		list = last_speaker(telling, form);
	return list.ncodes ? list : telling->all;
}

/* Where an act ends that goes on at token `behind`: before the next form or future, or with the sentence. */
static uint32_t
act_end(const Telling *telling, uint32_t behind, bool future)
{
	const Reader *reader = telling->reader;
	uint32_t	end = behind;
	uint32_t	next;

	while (end < telling->sentence->end && !form_at(telling, end, &next) && !dlg_mark(reader, end, ';') &&
		   !(future && dlg_foreign_is_future(reader, telling->language, end)) &&
		   !(dlg_mark(reader, end, ',') && dlg_foreign_is_aside(reader, end + 1)))
		end++;
	/* "…, ils ont signé": the group of the next form is none of it */
	if (end < telling->sentence->end && end > behind && !dlg_foreign_is_break(reader, end) &&
		dlg_slice_is(telling->language, "fr"))
	{
		uint32_t	group = group_start(telling, end);

		while (group > behind && ONE_OF(reader, group - 1, "ils", "elles", "il", "elle", "nous", "s", "se"))
			group--;
		end = group > behind ? group : end;
	}
	while (end > behind && (dlg_foreign_is_break(reader, end - 1) || ONE_OF(reader, end - 1, "und", "et", "y", "e")))
		end--;
	return end;
}

/* Does a clause follow that says what is the case: "dass", "que"? */
static bool
says_that(const Telling *telling, uint32_t i)
{
	for (uint32_t k = i; k < telling->sentence->end && k < i + NOUN_TOKENS; k++)
		if (ONE_OF(telling->reader, k, "dass", "daß", "que", "qu", "che"))
			return true;
	return false;
}

/*
 * Writes the act of the form at tokens [i, end) down, with the conduct that it
 * binds to; returns the token behind.
 */
static uint32_t
add_act(Telling *telling, uint32_t i, uint32_t end, const LexEntry *entry)
{
	Reader	   *reader = telling->reader;
	const Lexicon *lexicon = reader->lexicon;
	uint32_t	plus = entry->text.data[0] == '+';
	Slice		verb = {entry->text.data + plus, entry->text.len - plus};
	uint32_t	behind = end;
	Slice		noun = NO_SLICE;
	const char *frame = noun_frame(telling, end, &behind, &noun);
	uint32_t	limit = act_end(telling, end, false);
	uint32_t	conduct = dlg_foreign_conduct(telling, frame ? behind : end, limit);
	const LexFrame *row;
	Act			act = {.verb = verb, .mode = MODE_PERFORMED};

	/* "leur attachement au droit et leur volonté de V": the second noun's */
	if (frame && conduct == NOWHERE && noun_frame(telling, behind, &behind, &noun))
		conduct = dlg_foreign_conduct(telling, behind, limit);
	if (frame == NULL && conduct == NOWHERE && says_that(telling, end) &&
		(dlg_slice_is(verb, "agree") || dlg_slice_is(verb, "decide") || dlg_slice_is(verb, "confirm")) &&
		(conduct = dlg_foreign_agreed(telling, end, limit)) != NOWHERE)
		frame = "will";
	if (frame == NULL && conduct == NOWHERE && (conduct = dlg_foreign_nominal(telling, end, limit)) != NOWHERE)
		frame = dlg_slice_is(verb, "agree") || dlg_slice_is(verb, "decide") || dlg_slice_is(verb, "commit") ? "to"
			: dlg_slice_is(verb, "confirm") || dlg_slice_is(verb, "reaffirm") ? "commitment" : NULL;
	if (frame == NULL)
		frame = conduct != NOWHERE ? "to" : says_that(telling, end) ? "that" : "";
	row = dlg_frame_row(lexicon, verb, frame);
	if (row == NULL && strcmp(frame, "commitment") == 0)
		row = dlg_frame_row(lexicon, SLICE("express"), frame);
	if (row == NULL)
		row = dlg_frame_row(lexicon, verb, "");
	/* what shows our will is a commitment; what shows anything else says nothing */
	if (dlg_slice_is(verb, "demonstrate"))
	{
		if (strcmp(frame, "commitment") != 0)
			return end;
		act.verb = SLICE("commit");
	}
	if (row == NULL || row->class < 0)
		return end;
	/* "äußerten Besorgnis": "express concern" */
	if (dlg_slice_is(verb, "express") && noun.data && strcmp(frame, "importance") != 0)
		act.verb = dlg_format(reader->arena, "express %.*s", (int) noun.len, noun.data);
	act.class = (ActClass) row->class;
	act.strength = row->strength;
	act.negative = row->negative;
	act.actors = actors_of(telling, i, end, plus);
	act.sentence = dlg_sentence_span(reader, telling->sentence);
	act.span = dlg_span(reader, plus ? group_start(telling, i) : i, limit > end ? limit : end);
	DLG_PUSH(reader->arena, reader->statement, acts, act);
	if (act.class == ACT_COMMISSIVE && conduct != NOWHERE)
		dlg_foreign_commit_all(telling, &act, conduct, limit);
	return end;
}

/* Does the sentence say, before token i, that they met or that a meeting served a purpose told right before it? */
static bool
serves(const Telling *telling, uint32_t i)
{
	const Reader *reader = telling->reader;
	bool		venue = false;

	for (uint32_t k = i; k-- > telling->sentence->first && k + SUBJECT_TOKENS > i;)
	{
		venue |= k + VENUE_TOKENS > i &&
			(dlg_foreign_cue(reader, k, "venue") || dlg_foreign_cue(reader, k, "purpose"));
		if (dlg_foreign_is_break(reader, k) && !venue)
			return false;
		if (venue && (dlg_foreign_cue(reader, k, "venue") || dlg_match(reader, k, LEX_MEETING, NULL)))
			return true;
	}
	return false;
}

/* "…, así como | examinar …": does a word or mark right before token i join it to what stands before? */
static bool
joins(const Telling *telling, uint32_t i)
{
	for (uint32_t k = i; k-- > telling->sentence->first && k + 3 > i;)
		if (dlg_mark(telling->reader, k, ',') || ONE_OF(telling->reader, k, "y", "e", "et", "como", "que"))
			return true;
	return false;
}

/*
 * "La reunión sirvió para dialogar sobre …", "s'est réunie pour examiner …": what a meeting was for, at token i;
 * returns the token behind, i where nothing is told.
 */
static uint32_t
read_purpose(Telling *telling, uint32_t i)
{
	Reader	   *reader = telling->reader;
	uint32_t	end;
	const LexEntry *entry = row_at(telling, i, &end);
	const LexFrame *row;
	Act			act = {.mode = MODE_PERFORMED, .actors = telling->all};

	while (entry && (entry->value != DLG_LANGUAGE(telling->language.data) || entry->text.len == 0 ||
					 entry->text.data[0] != '~'))
		entry = dlg_match_next(reader, i, entry);
	if (entry == NULL || reader->statement->dialogue == NULL ||
		!(serves(telling, i) || (telling->served && joins(telling, i))))
		return i;
	act.verb = (Slice) {entry->text.data + 1, entry->text.len - 1};
	if ((row = dlg_frame_row(reader->lexicon, act.verb, "")) == NULL || row->class < 0)
		return i;
	act.class = (ActClass) row->class;
	act.strength = row->strength;
	act.sentence = dlg_sentence_span(reader, telling->sentence);
	act.span = dlg_span(reader, i, act_end(telling, end, false));
	telling->served = true;
	DLG_PUSH(reader->arena, reader->statement, acts, act);
	return end;
}

/* Does "la próxima reunión", "la prochaine session" stand among tokens [first, end)? */
static bool
names_next(const Telling *telling, uint32_t first, uint32_t end)
{
	const Reader *reader = telling->reader;
	bool		next = false;
	uint32_t	behind;

	for (uint32_t i = first; i < end; i++)
		if (ONE_OF(reader, i, "que", "qu", "che"))
			return false;		/* what is agreed */
		else if (ONE_OF(reader, i, "próxima", "próximo", "prochaine", "prochain", "prossima", "prossimo", "siguiente"))
			next = true;
		else if (next && dlg_match(reader, i, LEX_MEETING, &behind))
			return true;
	return false;
}

/*
 * "Australia convocará …", "la France organisera …": what a party named right before will do, up to the next
 * such verb.
 */
static void
read_future(Telling *telling, uint32_t i)
{
	Reader	   *reader = telling->reader;
	uint32_t	start = telling->sentence->first;
	uint32_t	first = i > start + FUTURE_TOKENS ? i - FUTURE_TOKENS : start;
	uint32_t	end;
	bool		meeting;
	Act			act = {.verb = SLICE("will"), .class = ACT_COMMISSIVE, .strength = 4, .mode = MODE_PERFORMED};

	if (reader->statement->dialogue == NULL || !dlg_foreign_is_to_come(reader, telling->language, i))
		return;
	meeting = names_next(telling, first, i);
	if (!meeting && !dlg_foreign_is_future(reader, telling->language, i))
		return;
	if (telling->will.ncodes && ONE_OF(reader, i - 1, "y", "et"))
		act.actors = telling->will;
	else
		act.actors = meeting || dlg_foreign_is_ours(reader, i) ? telling->all : parties_in(telling, first, i);
	for (uint32_t k = first; k < i && act.actors.ncodes == 0; k++)
		if (dlg_match(reader, k, LEX_ACTOR, &end) && end + 3 > i)
			act.actors = telling->all;
	if (act.actors.ncodes == 0)
		return;
	end = act_end(telling, i + 1, true);
	if (end <= i + 1)
		return;
	telling->will = act.actors;
	act.sentence = dlg_sentence_span(reader, telling->sentence);
	act.span = dlg_span(reader, i, end);
	DLG_PUSH(reader->arena, reader->statement, acts, act);
	dlg_foreign_commit(telling, &act, i + dlg_slice_is(telling->language, "de"), end);
}

void
dlg_read_foreign_acts(Reader *reader)
{
	Telling		telling = {.reader = reader, .language = reader->statement->language};
	ActReader	acts;
	bool		told;			/* a form has told an act of the sentence */

	dlg_act_reader(&acts, reader);
	telling.acts = &acts;
	telling.all = acts.all;
	telling.held = acts.until;
	for (uint32_t s = 0; s < reader->nsentences; s++)
	{
		const TextBlock *block = &reader->blocks[dlg_block_of(reader, &reader->sentences[s])];

		if (block->kind != BLOCK_PARAGRAPH && block->kind != BLOCK_NUMBERED && block->kind != BLOCK_BULLET)
			continue;
		telling.sentence = &reader->sentences[s];
		telling.will = (PartyList) {NULL, 0, 0};
		told = telling.served = false;
		for (uint32_t i = telling.sentence->first; i < telling.sentence->end;)
		{
			uint32_t	end;
			const LexEntry *entry = form_at(&telling, i, &end);
			uint32_t	purpose = entry || told ? i : read_purpose(&telling, i);

			told |= entry != NULL;
			if (entry == NULL && purpose == i)
				read_future(&telling, i);
			i = entry ? add_act(&telling, i, end, entry) : purpose > i ? purpose : i + 1;
		}
		if ((s & 0xFF) == 0)
			dlg_poll(reader->arena);
	}
}
