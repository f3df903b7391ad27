/*
 * participant.c: who took part: sentence by sentence, each read for the words
 * that introduce or follow a list of persons or bodies.
 *
 * "was co-chaired by", "the delegation comprised", "representatives from" stand
 * before a list; "met", "led the Indian delegation", "also joined" follow one.
 * The party is that of the nearest "X delegation", "on the X side", "X experts";
 * what stays open is settled in participant_role.c.
 *
 * Invariant: every piece is read a bounded number of times; sentences beyond
 * PIECES_MOST pieces are cut.
 */
#include "participant_scene.h"
#include "organisation.h"

#include <string.h>

#define OCCASION_PIECES 6		/* between "during" and "visit" */
#define CHAIR_PIECES 10			/* between "chairs" or "chaired by" and the delegates who do */
#define SIDE_PIECES 7			/* "on the X side, by" */
#define PRONOUN_PIECES 6			/* between "I" and "met": "look forward to" */
#define APPOSITION_PIECES 12	/* of what chairs preside over, before the comma and their names */
#define ROUND_PIECES 14			/* between the number of a meeting and "between" */

static const char *const delegates[] = {
	"representatives", "representative", "officials", "experts",   "colleagues", "delegates",   "diplomats",
	"officers",        "staff",          "scholars",  "academics", "delegation", "delegations", "counterparts", NULL};
static const char *const presence[] = {"was",    "were", "by",      "with", "included", "opposite",
									   "joined", "came", "brought", "from", NULL};
static const char *const finite[] = {"was",        "were",        "is",    "are", "be",   "been",
									 "delegation", "delegations", "side",  "one", "team", "group",
									 "and",        "sides",       "which", "talks", "discussions", "meeting",
									 "consultations", "dialogue", "session", "round", "mission", "parties",
									 "officials",  "representatives", "experts", "governments", "being", NULL};
static const char *const holding[] = {"included", "includes", "including", "held", "conducted", NULL};
static const char *const meeting_verbs[] = {"held", "met", "hold", "had", NULL};
static const char *const pronouns[] = {"he",   "she",   "it",      "they", "with",
									   "also", "other", "further", "the",  NULL};

/* Is one of the words of a list among the few pieces before piece i? */
static bool
preceded(const Pieces *pieces, uint32_t i, const char *const *words, uint32_t reach)
{
	for (uint32_t k = i; k-- > 0 && k + reach >= i;)
	{
		if (dlg_is_any(pieces->reader, pieces->items[k].end - 1, words))
			return true;
		if (kind_at(pieces, k) != PIECE_WORD && kind_at(pieces, k) != PIECE_COMMA &&
			kind_at(pieces, k) != PIECE_THE)
			return false;
	}
	return false;
}

/* Notes the role that a passive at piece i tells: "was co-chaired on the Japanese side by …". */
static void
note_passive(Scene *scene, uint32_t i)
{
	const Pieces *pieces = scene->pieces;
	bool		chaired = dlg_piece_is(pieces, i, "chaired");

	if (i == 0 || !(chaired || dlg_piece_is(pieces, i, "led") || dlg_piece_is(pieces, i, "headed")) ||
		!preceded(pieces, i, finite, 3))
		return;
	scene->last = chaired ? FOUND_CHAIR : FOUND_HEAD;
	scene->last_flags = CUE_MIXED;
}

/* "was led for Chile by", "…, on the X side, by": the party whose persons begin at piece i, 0 where none is told so. */
static PartyCode
party_before(const Pieces *pieces, uint32_t i)
{
	uint32_t	the = i > 3 && kind_at(pieces, i - 3) == PIECE_THE;
	uint32_t	end;

	for (uint32_t k = i; k-- > 0 && k + SIDE_PIECES >= i && dlg_piece_is(pieces, i - 1, "by");)
		if (dlg_side_before(pieces, k, &end) && end + (kind_at(pieces, end) == PIECE_COMMA) + 1 == i)
			return dlg_side_before(pieces, k, &end);
	return i > 2 + the && dlg_piece_is(pieces, i - 1, "by") && kind_at(pieces, i - 2) == PIECE_PARTY &&
		dlg_piece_is(pieces, i - 3 - the, "for") ? pieces->items[i - 2].party : 0;
}

/* Takes a list in and reads the party told before or after it. */
static uint32_t
take_list(Scene *scene, List *list, FoundRole role, int flags)
{
	uint32_t	at = list->end;
	PartyCode	party = flags & CUE_MIXED && !scene->delegation ? 0
						: flags & CUE_OTHER ? dlg_other_party(scene) : scene->party;
	bool		told = scene->party && kind_at(scene->pieces, at) != PIECE_WORD;
	PartyCode	behind = dlg_party_behind(scene->pieces, at, !told, &at);
	PartyCode	before = party_before(scene->pieces, list->first);
	uint32_t	led = list->end + 1 + (kind_at(scene->pieces, list->end + 1) == PIECE_THE);

	/* "Led by Minister X, the Chilean delegation included" */
	if (role == FOUND_HEAD && list->first < 4 && kind_at(scene->pieces, list->end) == PIECE_COMMA &&
		kind_at(scene->pieces, led) == PIECE_PARTY && kind_at(scene->pieces, led + 1) == PIECE_DELEGATE)
		before = scene->pieces->items[led].party;

	if (behind || before)
		party = before ? before : behind;
	if (party == 0 || dlg_tells_sides(list))
		dlg_share_sides(scene->pieces, list);
	dlg_find_list(scene->finding, list, role, party, (flags & CUE_MIXED) != 0);
	scene->last = role;
	scene->last_flags = flags & ~CUE_FINITE;
	for (uint32_t i = 0; i < list->nentries; i++)
		if (list->entries[i].is_person && (role == FOUND_HEAD || role == FOUND_HOST) &&
			list->nentries == 1 && list->entries[i].person.party)
			scene->party = list->entries[i].person.party;
	return behind ? dlg_read_second_side(scene, at, role, flags) : at;
}

/*
 * Do the delegates at piece i take part: do they open the sentence, or belong to a side, or does "were",
 * "by" stand before?
 */
static bool
is_present(const Scene *scene, uint32_t i)
{
	const Pieces *pieces = scene->pieces;

	if (!dlg_is_any(pieces->reader, pieces->items[i].end - 1, delegates))
		return false;			/* "members of an alliance" sit in no delegation */
	return scene->party || i < 6 || preceded(pieces, i, presence, 4);
}

/* Has no item of a list the head of an organisation or a person's name? */
static bool
is_bare(const List *list)
{
	for (uint32_t i = 0; i < list->nentries; i++)
		if (list->entries[i].is_person || !list->entries[i].body.bare)
			return false;
	return true;
}

/* "at the third A-B Dialogue | between": does the number of the reported meeting stand before piece i? */
static bool
is_this_round(const Pieces *pieces, uint32_t i)
{
	uint32_t	ordinal = pieces->reader->statement->dialogue->ordinal;

	for (uint32_t k = i; ordinal && k-- > 0 && k + ROUND_PIECES >= i && kind_at(pieces, k) != PIECE_COMMA;)
		if (dlg_ordinal_at(pieces->reader, pieces->items[k].first, &(uint32_t) {0}) == ordinal)
			return true;
	return false;
}

/*
 * What the list at piece *next is of, by a small word at piece i: "by", "with", "between"; FOUND_NONE where none
 * tells.
 */
static FoundRole
role_by_word(Scene *scene, uint32_t i, int *flags, uint32_t *next)
{
	const Pieces *pieces = scene->pieces;
	bool		told = false;	/* the meeting, by a verb */
	PieceKind	before;

	if (dlg_piece_is(pieces, i, "by"))
	{
		*next = i + 1;
		*flags = scene->signing ? CUE_MIXED | CUE_BODIES : scene->last_flags;
		if (scene->signing)
			return FOUND_SIGNATORY;
		/* "the X delegation - by" */
		i -= i > 1 && dlg_mark(pieces->reader, pieces->items[i - 1].first, '-');
		/* "Chile's was headed by A, and Peru's by C" */
		i -= i > 1 && kind_at(pieces, i - 1) == PIECE_POSSESSIVE;
		/* "Chile was represented by A and B; the Netherlands by C" */
		before = i > 2 ? kind_at(pieces, i - 2 - (kind_at(pieces, i - 2) == PIECE_THE)) : PIECE_STOP;
		if (scene->last != FOUND_NONE && i > 2 && kind_at(pieces, i - 1) == PIECE_PARTY &&
			(before == PIECE_SEMICOLON || before == PIECE_COMMA || before == PIECE_AND))
			scene->party = pieces->items[i - 1].party;
		return i > 0 && (preceded(pieces, i, finite, 1) || kind_at(pieces, i - 1) == PIECE_PARTY ||
			dlg_follows_side(scene, i))
				   ? scene->last : FOUND_NONE;
	}
	if (dlg_piece_is(pieces, i, "with") && i > 0 && kind_at(pieces, i - 1) == PIECE_COMMA &&
		(scene->last == FOUND_HEAD || scene->last == FOUND_HOST))
	{
		*next = i + 1;			/* "was led by X, with Y and Z" */
		*flags = CUE_PERSONS;
		return FOUND_MEMBER;
	}
	if (dlg_piece_is(pieces, i, "with") && dlg_is_possessive(pieces, i + 1) && dlg_names_meeting(pieces, i))
	{
		*next = i + 1;			/* "discussed ties in a meeting with his counterpart X" */
		*flags = CUE_PERSONS | CUE_MIXED | CUE_OTHER;
		return FOUND_MET;
	}
	if (dlg_piece_is(pieces, i, "with") && scene->met && i - scene->met < MET_PIECES)
	{
		*next = i + 1;			/* "Ms. X's delegation held talks in Oslo with Y" */
		*flags = CUE_PERSONS | CUE_MIXED | CUE_OTHER;
		return FOUND_MET;
	}
	if (dlg_piece_is(pieces, i, "with") && dlg_opens_statement(pieces) && dlg_follows_meeting(pieces, i))
	{
		*next = i + 1;			/* "After talks with Y in Oslo, X said" */
		*flags = CUE_PERSONS | CUE_MIXED | CUE_OTHER;
		return FOUND_MET;
	}
	if (dlg_piece_is(pieces, i, "between") &&
		(dlg_names_meeting(pieces, i) || (told = dlg_tells_held(pieces, i))))
	{
		*next = i + 1;			/* "The consultation between X and Y was held" */
		*flags = CUE_MIXED;
		if (!told && (i < 2 || !dlg_is_any(pieces->reader, pieces->items[i - 2].first, holding)) &&
			(i < 3 || !dlg_is_any(pieces->reader, pieces->items[i - 3].first, holding)) &&
			!dlg_follows_meeting(pieces, i) && !is_this_round(pieces, i))
			*flags |= CUE_PAIR;
		return FOUND_MET;
	}
	return FOUND_NONE;
}

/*
 * What the delegates at piece i do: "was co-chaired by representatives from A for Chile, and by representatives from
 * B",
 * "Co-Chairs for Chile will be representatives from A".
 */
static FoundRole
role_of_delegates(const Scene *scene, uint32_t i)
{
	const Pieces *pieces = scene->pieces;

	if (i > 0 && dlg_piece_is(pieces, i - 1, "by") && scene->last == FOUND_CHAIR)
		return FOUND_CHAIR;
	for (uint32_t k = i; k-- > 0 && k + CHAIR_PIECES >= i && kind_at(pieces, k) != PIECE_STOP;)
		if (dlg_is(pieces->reader, pieces->items[k].end - 1, "chairs") ||
			(dlg_piece_is(pieces, k, "chaired") && dlg_piece_is(pieces, k + 1, "by")))
			return FOUND_CHAIR;
	return FOUND_MEMBER;
}

/*
 * "Participants from the X side: A, B", "For X: A, B", "X delegation: A, B" at piece i: the side that a colon ends, and
 * the piece after that; 0 where none stands there.
 */
static PartyCode
side_before_colon(const Pieces *pieces, uint32_t i, uint32_t *next)
{
	uint32_t	end;
	PartyCode	side = dlg_side_at(pieces, i, &end);

	if (side == 0 && kind_at(pieces, i) == PIECE_PARTY && i < 2 && kind_at(pieces, i + 1) == PIECE_DELEGATE &&
		ONE_OF(pieces->reader, pieces->items[i + 1].end - 1, "delegation", "side", "team", "participants", "delegates"))
	{
		side = pieces->items[i].party;
		end = i + 2;
	}
	if (side == 0 && i < 2 && (dlg_piece_is(pieces, i, "for") || dlg_piece_is(pieces, i, "from")) &&
		kind_at(pieces, end = i + 1 + (kind_at(pieces, i + 1) == PIECE_THE)) == PIECE_PARTY)
		side = pieces->items[end++].party;
	if (side == 0 || end >= pieces->nitems || !dlg_mark(pieces->reader, pieces->items[end].first, ':'))
		return 0;
	*next = end + 1;
	return side;
}

/*
 * What a list at piece *next is of, where no cue stands before it at piece i:
 * FOUND_NONE where nothing tells.
 */
static FoundRole
role_without_cue(Scene *scene, uint32_t i, int *flags, uint32_t *next)
{
	const Pieces *pieces = scene->pieces;
	PartyCode	side;
	uint32_t	behind;
	uint32_t	first;

	if (ONE_OF(pieces->reader, pieces->items[i].first, "by", "with", "between"))
		return role_by_word(scene, i, flags, next);
	if (i == 0 && (*next = dlg_after_leading(scene)) > 0)
	{
		*flags = CUE_PERSONS;
		return FOUND_HEAD;
	}
	if ((first = dlg_inverted_from(scene, i)) < i)
	{
		bool		heads = dlg_is_heading(pieces, first);

		*next = i + 1;
		*flags = heads ? CUE_PERSONS | (dlg_piece_is(pieces, first, "chairing") ? CUE_MIXED : 0)
			: dlg_piece_is(pieces, first, "representing") ? CUE_BODIES | CUE_PRINCIPAL : CUE_BODIES;
		if (kind_at(pieces, i - 1) == PIECE_PARTY && (scene->party == 0 || kind_at(pieces, i - 2) != PIECE_THE))
			scene->party = pieces->items[i - 1].party;
		return !heads ? FOUND_MEMBER : dlg_piece_is(pieces, first, "chairing") ? FOUND_CHAIR : FOUND_HEAD;
	}
	if (scene->last != FOUND_NONE && dlg_enter_side(scene, i) > i && dlg_side_at(pieces, i, next))
	{
		++*next;				/* "…, and on the Y side, D and E" */
		*flags = scene->last_flags;
		return scene->last;
	}
	if ((side = side_before_colon(pieces, i, next)) != 0)
	{
		*flags = CUE_BODIES;
		scene->party = side;
		scene->delegation = true;
		return FOUND_MEMBER;
	}
	if (i > 0 && (dlg_piece_is(pieces, i, "from") || dlg_piece_is(pieces, i, "of")) &&
		((kind_at(pieces, i - 1) == PIECE_DELEGATE && is_present(scene, i - 1)) ||
		 (scene->delegation && scene->party && dlg_piece_is(pieces, i, "from") &&
		  (kind_at(pieces, i - 1) == PIECE_COMMA || dlg_piece_is(pieces, i - 1, "others") ||
		   dlg_piece_is(pieces, i - 1, "and")))))
	{
		*next = dlg_after_group(pieces, i + 1);
		*flags = CUE_BODIES;
		/* "From Chile, A and B, and from Peru, C" */
		behind = i + 1 + (kind_at(pieces, i + 1) == PIECE_THE);
		if (kind_at(pieces, i - 1) == PIECE_AND && kind_at(pieces, behind) == PIECE_PARTY &&
			kind_at(pieces, behind + 1) == PIECE_COMMA)
		{
			scene->party = pieces->items[behind].party;
			*next = behind + 2;
		}
		return role_of_delegates(scene, i - 1);
	}
	return FOUND_NONE;
}

/* Does a list of persons with posts stand at piece i: ", led by Secretary X and Minister Y"? */
static bool
opens_with_post(const Pieces *pieces, uint32_t i, List *list)
{
	return dlg_read_list(pieces, i, 0, list) && list->entries[0].is_person &&
		list->entries[0].person.name.data && list->entries[0].person.position.data;
}

/* Steps over ", " or " of the Committee, " behind chairs at piece i: "The Co-Chairs, Mr. X and Ms. Y, …". */
static uint32_t
enter_apposition(const Pieces *pieces, uint32_t i)
{
	if (dlg_piece_is(pieces, i, "of"))
		for (uint32_t k = i; k < i + APPOSITION_PIECES && kind_at(pieces, k) != PIECE_STOP; k++)
			if (kind_at(pieces, k) == PIECE_COMMA)
				return k + 1;
	return i + (kind_at(pieces, i) == PIECE_COMMA);
}

/* Is a list one person, of a party of the dialogue, behind "during the visit of" at piece i? */
static bool
comes_from_party(const Pieces *pieces, uint32_t i, const List *list)
{
	bool		during = false;

	for (uint32_t k = i; k-- > 0 && k + OCCASION_PIECES > i;)
		during |= dlg_piece_is(pieces, k, "during") || dlg_piece_is(pieces, k, "occasion");
	return during && list->nentries == 1 && list->entries[0].is_person && list->entries[0].person.party &&
		dlg_party_has(&pieces->reader->statement->dialogue->parties, list->entries[0].person.party);
}

/* "I also met", "we look forward to meeting": is a pronoun the subject of the verb at piece i? */
static bool
follows_pronoun(const Pieces *pieces, uint32_t i)
{
	if (i > 0 && dlg_piece_is(pieces, i, "meeting") &&
		!ONE_OF(pieces->reader, pieces->items[i - 1].first, "to", "of", "be", "am", "are", "is", "was", "were"))
		return false;
	for (uint32_t k = i; k-- > 0 && k + PRONOUN_PIECES >= i;)
	{
		if (ONE_OF(pieces->reader, pieces->items[k].first, "i", "we", "he", "she", "they"))
			return true;
		if (kind_at(pieces, k) != PIECE_WORD && kind_at(pieces, k) != PIECE_JOIN && kind_at(pieces, k) != PIECE_THE)
			return false;
	}
	return false;
}

/* Reads the list that a cue at piece i introduces; returns the piece to go on at, or i. */
static uint32_t
read_introduced(Scene *scene, uint32_t i)
{
	const Pieces *pieces = scene->pieces;
	uint32_t	next = i;
	const Cue  *cue = dlg_cue_before(pieces, i, &next);
	int			flags = cue ? cue->flags : 0;
	FoundRole	role = cue ? cue->role : role_without_cue(scene, i, &flags, &next);
	List	   *list = &scene->finding->list;
	uint32_t	sides;

	if (role == FOUND_CHAIR)
		next = enter_apposition(pieces, next);
	if (role == FOUND_CHAIR && i > 1 && scene->delegation && dlg_piece_is(pieces, next - 2, "led") &&
		kind_at(pieces, i - 2) == PIECE_DELEGATE)
		role = FOUND_HEAD;		/* "The Israeli delegation was co-led by" */
	if (cue && flags & CUE_BODIES)
		next = dlg_enter_side(scene, next);
	if (cue && dlg_is_possessive(pieces, next))
	{
		/* "met with her counterpart, Minister X, and Minister Y": both are of the other side */
		if (dlg_read_list(pieces, next, 0, list))
			flags &= ~CUE_MIXED;
		else
			next++;
	}
	if (cue)
		next = dlg_after_colon(pieces, next, flags & CUE_BODIES);
	if (cue && (sides = dlg_read_sides(scene, next, role)) > next)
		return sides;
	if (role == FOUND_NONE || dlg_introduces_chairs(pieces, next) ||
		(flags & CUE_PRONOUN ? !follows_pronoun(pieces, i) :
		 role == FOUND_MET && i > 0 && dlg_tells_beside(pieces, i - 1)) ||
		(flags & CUE_FINITE && i > 0 && !preceded(pieces, i, finite, 2) && !dlg_follows_body(pieces, i) &&
		 !(kind_at(pieces, i - 1) == PIECE_COMMA && opens_with_post(pieces, next, list))) ||
		(flags & CUE_DELEGATION && !scene->delegation))
		return i;
	if (!dlg_read_list(pieces, next, flags & CUE_BODIES ? LIST_BODIES : 0, list) ||
		((flags & CUE_HEADED || (cue == NULL && !scene->party &&
								 !dlg_party_behind(pieces, list->end, true, &sides))) && is_bare(list)) ||
		(flags & CUE_PERSONS && !(list->entries[0].is_person && list->entries[0].person.name.data)) ||
		/* "Joint statement by Minister X of A and Minister Y:" leads in what they say, too */
		(flags & CUE_ISSUED && !((scene->finding->title || (i < 3 && dlg_opens_statement(pieces))) &&
								 dlg_tells_parties(list))) ||
		(flags & CUE_VISIT && !(dlg_opens_statement(pieces) &&
								(dlg_is_here(pieces, list->end) || comes_from_party(pieces, i, list)))) ||
		(flags & CUE_PAIR && !((dlg_count_persons(list) > 1 ||
								(dlg_tells_sides(list) && dlg_opens_statement(pieces))) &&
								dlg_is_held(pieces, list->end))))
		return i;
	/* "was held, with Director X heading the Chilean delegation" */
	if (cue == NULL && role == FOUND_MET && kind_at(pieces, list->end) == PIECE_WORD &&
		dlg_is_heading(pieces, list->end))
		return i;
	if (role == FOUND_MET && (dlg_tells_sides(list) || (flags & CUE_HEADED && !list->entries[0].is_person)))
		role = FOUND_MEMBER;	/* "between the Ministries of X and Y" */
	if (flags & CUE_PRINCIPAL && list->entries[0].is_person && !dlg_take_represented(pieces, i, list))
		role = FOUND_HEAD;		/* "represented by Ambassador X" */
	/* "attended by Deputy Minister X of A and Deputy Minister Y of B" */
	if (role == FOUND_MEMBER && cue && !scene->delegation && dlg_is_of_each(list) &&
		(dlg_piece_is(pieces, i, "attended") || list->nentries > 2) && list->first == next &&
		list->entries[0].person.first <= pieces->items[next].first + 1)
		role = FOUND_MET;
	if ((role == FOUND_HOST || (role == FOUND_MEMBER && (cue == NULL || dlg_piece_is(pieces, i, "attended")))) &&
		!scene->party && dlg_ends_abroad(pieces, list))
		flags |= CUE_MIXED;
	/* "U.S. Co-Chairs X and Y" */
	for (uint32_t k = 0; k < list->nentries && role == FOUND_CHAIR && kind_at(pieces, i - 1) == PIECE_PARTY; k++)
		if (list->entries[k].is_person && list->entries[k].person.party == 0)
			list->entries[k].person.party = pieces->items[i - 1].party;
	if (flags & CUE_COMPANY && scene->party == 0)
		scene->party = dlg_party_of_subject(scene->finding, scene->pieces, i);
	scene->finding->occasion = flags & CUE_ISSUED || (flags & CUE_VISIT && !scene->finding->title);
	i = take_list(scene, list, role, flags);
	scene->finding->occasion = false;
	return i;
}

/* All small words that find_in_sentence and what it calls ask for where a sentence goes on, beside cues. */
void
dlg_scene_uses(uint16_t *uses)
{
	dlg_use_words(uses, meeting_verbs, USE_SCENE);
	dlg_use_words(uses, (const char *const[]) {"according", "by", "with", "between", "was", "were", "from", "on", "of",
											   "signing", "group", "chaired", "led", "headed", "he", "she", NULL},
				  USE_SCENE);
}

/* Is piece i a small word or a mark that tells nothing of who takes part, as most are? */
static bool
is_passed_over(const Scene *scene, uint32_t i)
{
	PieceKind	kind = kind_at(scene->pieces, i);

	return i > 0 && (kind == PIECE_WORD || kind == PIECE_JOIN || kind >= PIECE_AND) && scene->last == FOUND_NONE &&
		!dlg_may(scene->pieces->reader, scene->pieces->items[i].first, USE_CUE_BEFORE | USE_SCENE);
}

/*
 * Do the pieces hold no person, no body and no delegates, as those of every other sentence do, and nobody known who
 * chaired: "Berg and Rojas co-chaired the talks"?
 */
static bool
tells_of_nobody(const Finding *finding, const Sentence *sentence)
{
	const Pieces *pieces = &finding->pieces;

	return pieces->persons == 0 && pieces->bodies == 0 && !pieces->delegates &&
		(finding->nrows == 0 || NEXT_OF(finding->reader, sentence->first, sentence->end, "chaired") == sentence->end);
}

/*
 * Reads a sentence for participants; *party is the side of an opening "they" or
 * "the delegation", not "the meeting", and then the side it told of.
 */
static void
find_in_sentence(Finding *finding, const Sentence *sentence, PartyCode *party)
{
	Scene		scene = {.finding = finding, .pieces = &finding->pieces};
	Reader	   *reader = finding->reader;

	dlg_cut_pieces(scene.pieces, reader, sentence->first, sentence->end);
	if (dlg_is_any(reader, sentence->first, pronouns) &&
		!dlg_match(reader, sentence->first + 1, LEX_MEETING, NULL))
	{
		scene.party = *party;
		scene.delegation = *party != 0;
	}
	for (uint32_t i = tells_of_nobody(finding, sentence) ? scene.pieces->nitems : 0; i < scene.pieces->nitems;)
	{
		uint32_t	next;

		if (is_passed_over(&scene, i))
		{
			i++;
			continue;
		}
		if (dlg_piece_is(scene.pieces, i, "according"))
			while (kind_at(scene.pieces, i) != PIECE_COMMA && kind_at(scene.pieces, i) != PIECE_STOP)
				i++;			/* who told the news takes no part */
		if (i >= scene.pieces->nitems)
			break;
		next = read_introduced(&scene, i);
		scene.signing |= dlg_piece_is(scene.pieces, i, "signing");
		if (next == i && i > 0 && dlg_is_any(reader, scene.pieces->items[i].first, meeting_verbs) &&
			!dlg_piece_is(scene.pieces, i - 1, "also"))
			scene.met = i;
		if (next == i)
		{
			note_passive(&scene, i);
			dlg_note_delegation(&scene, i);
		}
		if (next == i && kind_at(scene.pieces, i) == PIECE_THE && kind_at(scene.pieces, i + 1) == PIECE_OFFICE)
			next = dlg_read_known(&scene, i);
		if (next == i && kind_at(scene.pieces, i) != PIECE_WORD && kind_at(scene.pieces, i) != PIECE_JOIN)
			next = dlg_read_subject(&scene, i);
		if (next == i)
			next = dlg_read_known(&scene, i);
		i = next > i ? next : i + 1;
	}
	*party = scene.party;
}

/* Is a line that looks like a heading a field of a table: "Co-chairs: …"? */
static bool
is_field(const Reader *reader, const Sentence *sentence)
{
	for (uint32_t i = sentence->first; i + 1 < sentence->end && i < sentence->first + 6; i++)
		if (dlg_mark(reader, i, ':'))
			return true;
	return false;
}

/* Does a sentence open with a time before the meeting's: "Last year", "In November" of one in December? */
static bool
tells_before(const Reader *reader, const Sentence *sentence)
{
	Slice		held = reader->statement->dialogue->held;
	uint32_t	first = sentence->first;
	Slice		date;
	uint32_t	end;

	if (ONE_OF(reader, first, "earlier", "previously"))
		return true;
	if (!ONE_OF(reader, first, "in", "on", "last") || held.len == 0 || held.data[0] == 'X')
		return false;
	date = dlg_date_at(reader, first + !dlg_is(reader, first, "last"), held, &end);
	if (date.len == 0 || date.data[0] == 'X')
		return false;
	return memcmp(date.data, held.data, date.len < held.len ? date.len : held.len) < 0;
}

void
dlg_read_participants(Reader *reader)
{
	Finding		finding = {.reader = reader};
	PartyCode	party = 0;
	uint32_t	last = 0;

	if (reader->statement->dialogue)
	{
		dlg_find_author(&finding);
		for (uint32_t i = 0; i < reader->nsentences; i++)
		{
			const Sentence *sentence = &reader->sentences[i];
			uint32_t	block = dlg_block_of(reader, sentence);
			BlockKind	kind = reader->blocks[block].kind;

			if (block != last)
				party = 0;
			last = block;
			dlg_poll(reader->arena);
			finding.title = kind == BLOCK_TITLE || kind == BLOCK_HEADING;
			if (kind != BLOCK_BOILERPLATE && kind != BLOCK_DATELINE)
				dlg_find_line(&finding, sentence);
			if (finding.title && !is_field(reader, sentence))
				find_in_sentence(&finding, sentence, &party);
			else
				finding.title = tells_before(reader, sentence);	/* whom it names is only mentioned */
			if (kind == BLOCK_PARAGRAPH || kind == BLOCK_NUMBERED || kind == BLOCK_BULLET ||
				((kind == BLOCK_HEADING || kind == BLOCK_TITLE) && is_field(reader, sentence)))
				find_in_sentence(&finding, sentence, &party);
		}
		dlg_find_signatures(&finding);
		dlg_settle_participants(&finding);
	}
	dlg_drop_double_acronyms(reader->statement);
}
