/*
 * participant_delegation.c: whose delegation a sentence speaks of, word by word:
 * "the Chilean delegation", "a delegation from Peru", "Oslo was represented by".
 *
 * Lists that come after it are of that party (participant.c).
 */
#include "organisation.h"
#include "participant_scene.h"

static const char *const subjects[] = {"delegation", "delegations", "participants", "attendees",
									   "delegates",  "group",       "team",         "teams", NULL};
static const char *const auxiliaries[] = {"was", "were", "is", "are", "will", NULL};

/*
 * Notes the party at piece k, who sent the delegates at piece i; "representatives of the U.S. Space Agency and …" may
 * be of all sides, those of an organisation that does not hold the dialogue are of none.
 */
static void
note_sender(Scene *scene, uint32_t i, uint32_t k)
{
	const Pieces *pieces = scene->pieces;
	const Reader *reader = pieces->reader;

	if (kind_at(pieces, k) == PIECE_PARTY &&
		(dlg_party_has(&reader->statement->dialogue->parties, pieces->items[k].party) ||
		 !dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, pieces->items[k].party), "organisation")) &&
		(dlg_is_any(reader, pieces->items[i].end - 1, subjects) ||
		 (kind_at(pieces, k + 1) != PIECE_BODY && kind_at(pieces, k + 1) != PIECE_FIELD)))
	{
		scene->party = pieces->items[k].party;
		scene->delegation |= kind_at(pieces, k + 1) == PIECE_WORD && dlg_piece_is(pieces, k + 1, "included");
	}
}

/* "Oslo was represented by": the party whose capital stands at piece i. */
static void
note_capital(Scene *scene, uint32_t i)
{
	const Pieces *pieces = scene->pieces;
	const Reader *reader = pieces->reader;
	uint32_t	end;
	PartyCode	party;

	if (dlg_is_any(reader, pieces->items[i].end, auxiliaries) &&
		(dlg_is(reader, pieces->items[i].end + 1, "represented") ||
		 dlg_is(reader, pieces->items[i].end + 2, "represented")) &&
		(party = dlg_party_at(reader, pieces->items[i].first, true, &end)) != 0 && end == pieces->items[i].end)
	{
		scene->party = party;
		scene->delegation = true;
	}
}

/* Notes whose delegates stand at piece i. */
static void
note_delegates(Scene *scene, uint32_t i)
{
	const Pieces *pieces = scene->pieces;
	uint32_t	k = i + 1;

	scene->delegation |= dlg_is_any(pieces->reader, pieces->items[i].end - 1, subjects);
	k += dlg_piece_is(pieces, k, "of") || dlg_piece_is(pieces, k, "from");
	if (k > i + 1 && (k = dlg_after_government(pieces, k)) > 0)
		note_sender(scene, i, k + (kind_at(pieces, k) == PIECE_THE));
}

/* Does a delegation, or what tells of one, stand at piece k, behind a party and a few words? */
static bool
is_of_delegation(const Pieces *pieces, uint32_t k)
{
	return kind_at(pieces, k) == PIECE_DELEGATE || dlg_piece_is(pieces, k, "one") || dlg_piece_is(pieces, k, "head") ||
		dlg_piece_is(pieces, k, "sent") || dlg_piece_is(pieces, k, "agencies") ||
		dlg_piece_is(pieces, k, "ministries") ||
		(kind_at(pieces, k) == PIECE_WORD &&
		 dlg_piece_is(pieces, k + 1 + dlg_piece_is(pieces, k, "will"), "represented"));
}

/* Does a party at piece i stand behind "for", "from", "on behalf of" and open what follows: "For Chile, …"? */
static bool
is_spoken_for(const Pieces *pieces, uint32_t i)
{
	uint32_t	before = i - (i > 1 && kind_at(pieces, i - 1) == PIECE_THE);

	return i > 0 && (i < 4 || (before > 1 && kind_at(pieces, before - 2) == PIECE_AND)) &&
		kind_at(pieces, i + 1) == PIECE_COMMA &&
		(dlg_piece_is(pieces, before - 1, "for") || dlg_piece_is(pieces, before - 1, "from") ||
		 (i > 1 && dlg_piece_is(pieces, i - 1, "of") && dlg_piece_is(pieces, i - 2, "behalf")));
}

bool
dlg_is_led_beside(const Pieces *pieces, uint32_t i)
{
	return kind_at(pieces, i) == PIECE_PARTY && kind_at(pieces, i + 1) == PIECE_COMMA && kind_at(pieces, i + 2) == PIECE_WORD &&
		ONE_OF(pieces->reader, pieces->items[i + 2].first, "represented", "led", "headed") &&
		dlg_is(pieces->reader, pieces->items[i + 2].first + 1, "by") &&
		!(i > 1 && kind_at(pieces, i - 1) == PIECE_AND && kind_at(pieces, i - 2) == PIECE_PARTY);
}

/* Notes the party at piece i where its delegation is told of. */
static void
note_party(Scene *scene, uint32_t i)
{
	const Pieces *pieces = scene->pieces;
	uint32_t	k = i + 1 + (kind_at(pieces, i + 1) == PIECE_POSSESSIVE);

	/* "Chile's delegation was led by A, and Peru's was led by B" */
	if (k > i + 1 && k < pieces->nitems && scene->last != FOUND_NONE &&
		dlg_is_any(pieces->reader, pieces->items[k].first, auxiliaries))
	{
		scene->party = pieces->items[i].party;
		scene->delegation = true;
		return;
	}
	for (uint32_t n = 0; n < 4 && kind_at(pieces, k) == PIECE_WORD && !is_of_delegation(pieces, k) &&
						 !dlg_is_any(pieces->reader, pieces->items[k].first, auxiliaries);
		 n++)
		k++;
	if (is_of_delegation(pieces, k))
	{
		/* "The Chilean and Peruvian delegations": those of both */
		scene->party = i > 1 && kind_at(pieces, i - 1) == PIECE_AND && kind_at(pieces, i - 2) == PIECE_PARTY
			? 0 : pieces->items[i].party;
		scene->delegation = true;
	}
	else if (dlg_is_led_beside(pieces, i))
	{
		scene->party = pieces->items[i].party;
		scene->delegation = true;
	}
	else if (is_spoken_for(pieces, i))
	{
		scene->party = pieces->items[i].party;
		scene->delegation |= dlg_piece_is(pieces, 0, "from") || dlg_piece_is(pieces, 0, "for") ||
			dlg_piece_is(pieces, 0, "on");
	}
}

/* "Participating Chilean Ministers | included", "Participating Ministers for Chile were:": whose ministers piece i tells. */
static void
note_ministers(Scene *scene, uint32_t i)
{
	const Pieces *pieces = scene->pieces;
	uint32_t	party = i - 1;
	uint32_t	k = i + 1;

	if (i < 1 || i > 2 || i >= pieces->nitems || !dlg_is(pieces->reader, pieces->items[i].end - 1, "ministers"))
		return;
	if (dlg_piece_is(pieces, k, "for") || dlg_piece_is(pieces, k, "from"))
	{
		party = k + 1 + (kind_at(pieces, k + 1) == PIECE_THE);
		k = party + 1;
	}
	if (kind_at(pieces, party) != PIECE_PARTY || k >= pieces->nitems ||
		!ONE_OF(pieces->reader, pieces->items[k].first, "included", "include", "were", "are"))
		return;
	scene->party = pieces->items[party].party;
	scene->delegation = true;
}

void
dlg_note_delegation(Scene *scene, uint32_t i)
{
	if (dlg_piece_is(scene->pieces, i, "group"))
		scene->delegation = true;
	if (kind_at(scene->pieces, i) == PIECE_DELEGATE)
		note_delegates(scene, i);
	else if (kind_at(scene->pieces, i) == PIECE_PARTY)
		note_party(scene, i);
	else
		note_capital(scene, i);
	note_ministers(scene, i + (kind_at(scene->pieces, i) == PIECE_PARTY));
}
