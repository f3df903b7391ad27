/*
 * participant_known.c: "he", a surname or a post, for somebody named before: "He
 * met with Minister X of Chile", "Rojas led the delegation", "the President called on".
 *
 * Invariant: at most KNOWN_ROWS rows are looked through, and "he" is whom the
 * sentence before names first.
 */
#include "participant_scene.h"
#include "core/header/header.h"

#include <string.h>

#define FULL_TOKENS 600			/* in which the full name of a surname is looked for */
#define KNOWN_ROWS 64			/* that are looked through for whom "he" or a surname means */

/* The row of the one person named before whose post stands at piece i, "the President"; NULL where none or several have it. */
static const Found *
known_by_post(const Finding *finding, const Pieces *pieces, uint32_t i)
{
	Slice		post = dlg_text(pieces->reader, pieces->items[i].first, pieces->items[i].end);
	const Found *known = NULL;

	for (uint32_t k = finding->nrows; k-- > 0 && k + KNOWN_ROWS >= finding->nrows;)
	{
		const Found *row = &finding->rows[k];

		if (row->row.person.data == NULL || !dlg_same(row->row.position, post))
			continue;
		if (known && !dlg_same_person(row->row.person, known->row.person))
			return NULL;
		known = row;
	}
	return known;
}

/* The row of the person whom piece i, "he" or a surname, means; NULL where nobody was named so before. */
static const Found *
known_person(const Finding *finding, const Pieces *pieces, uint32_t i)
{
	Reader	   *reader = pieces->reader;
	const Sentence *sentence = dlg_sentence_at(reader, pieces->items[i].first);
	bool		within = i > 0 && ONE_OF(reader, pieces->items[i - 1].first, "where", "when", "before");
	bool		pronoun = (i == 0 || within) && (dlg_piece_is(pieces, i, "he") || dlg_piece_is(pieces, i, "she"));
	Slice		name = dlg_text(reader, pieces->items[i].first, pieces->items[i].end);
	const Found *known = NULL;

	if ((!pronoun && kind_at(pieces, i) != PIECE_NAME) || (sentence == reader->sentences && !within))
		return NULL;
	for (uint32_t k = finding->nrows; k-- > 0 && k + KNOWN_ROWS >= finding->nrows;)
	{
		const Found *row = &finding->rows[k];

		/* whom the sentence before names first */
		if (pronoun && row->first < sentence[within ? 0 : -1].first)
			break;
		if (row->row.person.data && (pronoun || dlg_same_person(row->row.person, name)))
			known = row;
	}
	return known;
}

/* Does the text give the person a state: "Prime Minister X of Chile"? */
static bool
tells_state(const Reader *reader, const Found *found)
{
	for (uint32_t i = found->first; i < reader->ntokens && reader->tokens[i].start <= found->row.span.end; i++)
		if (dlg_party_at(reader, i, false, NULL))
			return true;
	return false;
}

/* "He met with Minister X of Chile": takes in the one known and whom he met; returns the piece after them, or i. */
static uint32_t
take_known(Scene *scene, const Cue *cue, uint32_t next, Found known, uint32_t i)
{
	Finding    *finding = scene->finding;
	Finding		aside = {.reader = finding->reader, .nlists = finding->nlists + 1};
	const PartyList *parties = &finding->reader->statement->dialogue->parties;
	FoundRole	role = cue->role;
	uint32_t	end;

	/* "He also met with": beside this meeting */
	for (uint32_t k = i + 1; k < next; k++)
		if (dlg_tells_beside(scene->pieces, k))
			return i;
	end = dlg_read_other_side(scene, cue, next, &aside, &role);
	if (aside.nrows == 0)
		return i;
	known.role = role;
	known.mixed = false;
	known.list = finding->nlists + 1;
	DLG_PUSH(finding->reader->arena, finding, rows, known);
	for (uint32_t k = 0; k < aside.nrows; k++)
	{
		if (aside.rows[k].row.party == 0 && parties->ncodes == 2 && dlg_party_has(parties, known.row.party) &&
			!tells_state(finding->reader, &aside.rows[k]))
			aside.rows[k].row.party = parties->codes[parties->codes[0] == known.row.party];
		DLG_PUSH(finding->reader->arena, finding, rows, aside.rows[k]);
	}
	finding->nlists = aside.nlists;
	return end;
}

/* Does the cue tell of a meeting of one with others: "met", "called on"? */
static bool
tells_of_others(const Cue *cue)
{
	return cue->role == FOUND_MET &&
		((cue->flags & CUE_WITH && !(cue->flags & CUE_PAIR)) || strcmp(cue->words, "called on") == 0);
}

uint32_t
dlg_read_known(Scene *scene, uint32_t i)
{
	Finding    *finding = scene->finding;
	uint32_t	next;
	const Cue  *cue;
	const Found *known;
	Found		again;
	PartyCode	party;
	bool		post = kind_at(scene->pieces, i) == PIECE_THE && kind_at(scene->pieces, i + 1) == PIECE_OFFICE;
	uint32_t	at = i + 1 + post;
	const Found *second = NULL;

	/* a name, a post, or the pronoun that a sentence or clause opens with */
	if (i > 0 && !post && kind_at(scene->pieces, i) != PIECE_NAME && !ONE_OF(scene->pieces->reader,
		scene->pieces->items[i].first, "he", "she"))
		return i;
	/* "Berg and Rojas co-chaired" */
	if (!post && kind_at(scene->pieces, i + 1) == PIECE_AND)
		second = known_person(finding, scene->pieces, i + 2);
	at += second ? 2 : 0;
	cue = dlg_cue_after(scene->pieces, at, &next);
	if (cue == NULL || finding->title || (post && !tells_of_others(cue)))
		return i;
	known = post ? known_by_post(finding, scene->pieces, i + 1) : known_person(finding, scene->pieces, i);
	if (known == NULL)
		return i;
	if (cue->role == FOUND_CHAIR && dlg_is_here(scene->pieces, next))
	{
		Found		pair[2] = {*known, second ? *second : *known};

		finding->nlists++;
		for (uint32_t k = 0; k < 1u + (second != NULL); k++)
		{
			pair[k].role = FOUND_CHAIR;
			pair[k].list = finding->nlists;
			DLG_PUSH(finding->reader->arena, finding, rows, pair[k]);
		}
		return next;
	}
	if (second)
		return i;
	if (tells_of_others(cue))
		return take_known(scene, cue, next, *known, i);
	if (cue->role != FOUND_HEAD || !(cue->flags & CUE_LED))
		return i;
	again = *known;
	party = dlg_party_of_cue(scene, cue, next);
	again.row.party = party ? party : again.row.party;
	again.role = cue->role;
	again.list = ++finding->nlists;
	DLG_PUSH(finding->reader->arena, finding, rows, again);
	scene->party = again.row.party;
	scene->delegation = true;
	return next;
}

/* Is token i a title or the end of a post, "Minister", no "Secretary" of a "Secretary General"? */
static bool
is_title(const Reader *reader, uint32_t i)
{
	return (dlg_is_office(reader, i, NULL) && !dlg_is(reader, i + 1, "general")) ||
		dlg_match(reader, i, LEX_HONORIFIC, NULL);
}

/* Is token i a given name, "Ann" of "Minister Ann Lee": no word of the lexicon but a known name's or after a title? */
static bool
is_given(const Reader *reader, uint32_t i)
{
	const Token *token = &reader->tokens[i];

	return token->kind == TOKEN_WORD && token->flags & TOKEN_CAPITAL && !(token->flags & TOKEN_UPPER) &&
		dlg_sentence_at(reader, i)->first < i && !is_title(reader, i) &&
		(token->word == 0 || dlg_match(reader, i, LEX_PRINCIPAL, NULL) || is_title(reader, i - 1));
}

void
dlg_complete_names(Finding *finding)
{
	const Reader *reader = finding->reader;

	for (uint32_t k = 0; k < finding->nrows && k < KNOWN_ROWS; k++)
	{
		Participant *row = &finding->rows[k].row;
		uint32_t	first;

		if (row->person.data == NULL || memchr(row->person.data, ' ', row->person.len))
			continue;
		for (uint32_t i = 1; i < reader->ntokens && i < FULL_TOKENS; i++)
		{
			if (!(reader->tokens[i - 1].flags & TOKEN_CAPITAL) || !dlg_same(dlg_text(reader, i, i + 1), row->person) ||
				!is_given(reader, i - 1))
				continue;
			for (first = i - 1; first > 0 && first + 3 > i && is_given(reader, first - 1);)
				first--;
			row->person = dlg_text(reader, first, i + 1);
			break;
		}
	}
}
