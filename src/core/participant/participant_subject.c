/*
 * participant_subject.c: lists that are the subject of a verb: "X led the
 * Indian delegation", "X and Y also joined", "X met Y", "X was received by Y".
 *
 * The verb tells the role (participant_cue.c); whom the subject met stands
 * after it and is the other side.  The party is told by what follows the verb,
 * else by the delegation that the sentence speaks of.
 *
 * Invariant: the subject's rows stand before those of the other side.
 */
#include "core/header/host.h"
#include "participant_scene.h"

#define CIRCUMSTANCE_PIECES 8	/* of "On the margins of the", before a name */
#define DATE_PIECES 10			/* between a verb and the end of the date behind it */
#define DAY_TOKENS 8			/* between "visit" and its day */
#define NAMED_TOKENS 14			/* before the dash behind which persons are named */
#define VISIT_PIECES 12			/* behind "visited" that may name whom */
#define OPENING_SENTENCES 6		/* that tell on what occasion a statement is issued */
#define PURPOSE_PIECES 36		/* between "met" and "to co-chair" */
#define SIDE_AHEAD 12			/* between "chaired" and "on the X side" */
#define REMARKS_PIECES 8		/* of "In her remarks at the opening," */
#define ASIDE_PIECES 20			/* between a person and where he spoke */
#define LED_NAME_PIECES 8		/* after "led" that may name a meeting of several parties */

/* Does "for the" or "for the Government of" stand before piece i? */
static bool
is_for(const Pieces *pieces, uint32_t i)
{
	i -= kind_at(pieces, i - 1) == PIECE_THE;
	if (i > 2 && dlg_piece_is(pieces, i - 1, "of") && dlg_piece_is(pieces, i - 2, "government"))
		i -= 2 + (kind_at(pieces, i - 3) == PIECE_THE);
	return i > 0 && dlg_piece_is(pieces, i - 1, "for");
}

/* The party that "for the X", "of the X delegation" tells within a few pieces, 0 where none does. */
static PartyCode
party_ahead(const Pieces *pieces, uint32_t i, uint32_t reach, bool after_for)
{
	for (uint32_t k = i; k < i + reach && k < pieces->nitems; k++)
	{
		if (kind_at(pieces, k) == PIECE_STOP || kind_at(pieces, k) == PIECE_SEMICOLON)
			return 0;
		/* but not "an envoy for Yemen", which does not take part */
		if (kind_at(pieces, k) == PIECE_PARTY &&
			(!after_for || (is_for(pieces, k) &&
							dlg_party_has(&pieces->reader->statement->dialogue->parties, pieces->items[k].party))))
			return pieces->items[k].party;
	}
	return 0;
}

/* Reads a list that opens with a person at piece i; false for what is theirs, "President X's plans", too. */
bool
dlg_names_persons(const Pieces *pieces, uint32_t i, List *list)
{
	return dlg_read_list(pieces, i, 0, list) && list->entries[0].is_person &&
		list->entries[0].person.name.data && kind_at(pieces, list->end) != PIECE_POSSESSIVE;
}

/* Does "with" or "alongside" stand at piece i, not "with the participation of"? */
static bool
opens_company(const Pieces *pieces, uint32_t i)
{
	uint32_t	noun = i + 1 + (kind_at(pieces, i + 1) == PIECE_THE);

	return (dlg_piece_is(pieces, i, "with") || dlg_piece_is(pieces, i, "alongside")) &&
		!(noun < pieces->nitems && ONE_OF(pieces->reader, pieces->items[noun].first, "participation", "support",
										  "presence", "assistance", "attendance"));
}

/* Is piece i the year of a date? */
static bool
is_year(const Pieces *pieces, uint32_t i)
{
	const Token *token = &pieces->reader->tokens[pieces->items[i].first];

	return i < pieces->nitems && token->kind == TOKEN_NUMBER && token->end - token->start == 4;
}

/* Does a comma end the search at piece i: not in "on 24 May, 2023", nor before "along with"? */
static bool
parts_clauses(const Pieces *pieces, uint32_t i)
{
	return kind_at(pieces, i) == PIECE_COMMA && !is_year(pieces, i + 1) && !is_year(pieces, i - 1) &&
		!opens_company(pieces, i + 1) && !opens_company(pieces, i + 2);
}

/*
 * The piece after the date that stands behind the verb at piece i, "in
 * Santiago tomorrow, 5 April 2022,"; i where none does.
 */
static uint32_t
after_date(const Pieces *pieces, uint32_t i)
{
	for (uint32_t k = i + 1; k < i + DATE_PIECES && kind_at(pieces, k) != PIECE_STOP; k++)
		if (kind_at(pieces, k) == PIECE_COMMA && is_year(pieces, k - 1))
			return k + 1;
	return i;
}

uint32_t
dlg_read_other_side(Scene *scene, const Cue *cue, uint32_t next, Finding *aside, FoundRole *subject)
{
	const Pieces *pieces = scene->pieces;
	List	   *list = &scene->finding->other;
	bool		chairs = (cue->flags & CUE_TOGETHER) != 0;
	bool		led = false;
	PartyCode	party = 0;		/* of the delegation that was met */
	uint32_t	k = next;

	/* "met Ms. X" or "met in Oslo with Ms. X" */
	/* "hosted a meeting with Ms. X" */
	if (cue->role == FOUND_RECEIVES && !dlg_names_persons(pieces, k, list))
		for (uint32_t n = 1; n < MET_PIECES && kind_at(pieces, k + n) != PIECE_COMMA && k == next; n++)
			if (dlg_piece_is(pieces, k + n, "with") && dlg_names_persons(pieces, k + n + 1, list))
				k += n + 1;
	if (cue->flags & CUE_WITH && (cue->flags & CUE_PAIR || !dlg_names_persons(pieces, k, list)))
	{
		while (k < next + MET_PIECES && k < pieces->nitems && !opens_company(pieces, k) &&
			   !(chairs && parts_clauses(pieces, k)))
			k++;
		if (!opens_company(pieces, k))
			return next;
		k++;
	}
	if (!dlg_names_persons(pieces, k, list))
		k = after_date(pieces, k);
	for (uint32_t n = 0; n < (cue->flags & CUE_PAIR ? 1 : 6) && k < pieces->nitems; n++)
	{
		chairs |= dlg_piece_is(pieces, k, "chairs") || dlg_piece_is(pieces, k, "chair");
		/* "a delegation led by X": it has as many heads as are named */
		led |= dlg_piece_is(pieces, k, "led") || dlg_piece_is(pieces, k, "headed");
		if (kind_at(pieces, k) == PIECE_PARTY && kind_at(pieces, k + 1) == PIECE_DELEGATE)
			party = pieces->items[k].party;
		if (dlg_names_persons(pieces, k, list))
		{
			dlg_find_list(aside, list, chairs ? FOUND_CHAIR : led ? FOUND_HEAD : FOUND_MET, party, false);
			if (chairs)
				*subject = FOUND_CHAIR;
			return list->end;
		}
		k++;
	}
	return next;
}

/* The other of two parties than the one told of; 0 where there are more or none is told of. */
PartyCode
dlg_other_party(const Scene *scene)
{
	const PartyList *parties = &scene->pieces->reader->statement->dialogue->parties;

	if (parties->ncodes != 2 || !dlg_party_has(parties, scene->party))
		return 0;
	return parties->codes[parties->codes[0] == scene->party];
}

uint32_t
dlg_count_persons(const List *list)
{
	uint32_t	n = 0;

	for (uint32_t i = 0; i < list->nentries; i++)
		n += list->entries[i].is_person && list->entries[i].person.name.data;
	return n;
}

/* Do those who met, as told at piece i, do so "to co-chair" the meeting? */
static bool
meet_to_chair(const Pieces *pieces, uint32_t i)
{
	const Reader *reader = pieces->reader;

	for (uint32_t k = i; k < i + PURPOSE_PIECES && k < pieces->nitems; k++)
		if (dlg_piece_is(pieces, k, "to"))
		{
			uint32_t	token = pieces->items[k].end;

			if (dlg_is(reader, token, "chair") || dlg_is(reader, token, "cochair") ||
				(dlg_is(reader, token, "co") &&
				 (dlg_is(reader, token + 2, "chair") || dlg_is(reader, token + 1, "chair"))))
				return true;
		}
	return false;
}

bool
dlg_opens_statement(const Pieces *pieces)
{
	const Reader *reader = pieces->reader;

	return reader->nsentences <= OPENING_SENTENCES ||
		pieces->items[0].first < reader->sentences[OPENING_SENTENCES].first;
}

/* Whose side who visits is on, in a dialogue of two, when the words from piece i name the party visited; 0 else. */
static PartyCode
party_of_visitor(Scene *scene, uint32_t i)
{
	const Pieces *pieces = scene->pieces;
	const PartyList *parties = &pieces->reader->statement->dialogue->parties;

	if (parties->ncodes != 2 || !dlg_opens_statement(pieces))
		return 0;
	for (uint32_t k = i; k < i + VISIT_PIECES && k < pieces->nitems; k++)
		for (uint32_t n = pieces->items[k].first; n < pieces->items[k].end; n++)
		{
			PartyCode	party = dlg_party_at(pieces->reader, n, true, NULL);

			if (party)
				return dlg_party_has(parties, party) ? parties->codes[parties->codes[0] == party] : 0;
		}
	return 0;
}

/* Takes in the list that is the subject of a verb, and the list after the verb; returns the piece after it. */
static uint32_t
take_subject(Scene *scene, const Cue *cue, uint32_t next, FoundRole role, PartyCode party)
{
	Finding    *finding = scene->finding;
	bool		beside = role == FOUND_MET && next > 1 && dlg_piece_is(scene->pieces, next - 1, "met") &&
		dlg_tells_beside(scene->pieces, next - 2);
	Finding		aside = {
		.reader = finding->reader, .nlists = finding->nlists + 1, .title = finding->title || beside};
	PartyCode	facing = 0;
	uint32_t	before = finding->nrows;
	uint32_t	end;

	/* the subject goes first, but its role may come from what follows */
	end = dlg_read_other_side(scene, cue, next, &aside, &role);
	if (role == FOUND_MET && meet_to_chair(scene->pieces, next))
	{
		role = FOUND_CHAIR;
		for (uint32_t k = 0; k < aside.nrows; k++)
			aside.rows[k].role = aside.rows[k].role == FOUND_MET ? FOUND_CHAIR : aside.rows[k].role;
	}
	if (party == 0 && !beside)
		party = facing = dlg_party_facing(&aside, role);
	if (beside || (cue->flags & CUE_PAIR && aside.nrows == 0 && role != FOUND_CHAIR &&
				   dlg_count_persons(&finding->list) < 2))
	{
		PartyCode	visitors = !beside && cue->flags & CUE_VISIT ? party_of_visitor(scene, next) : 0;

		role = visitors ? FOUND_ACTED : FOUND_MENTION;
		party = party ? party : visitors;
		finding->occasion = visitors && !finding->title;
	}
	/* visitors are of one side */
	dlg_find_list(finding, &finding->list, role, party,
				  aside.nrows == 0 && cue->flags & CUE_MIXED && !(cue->flags & CUE_VISIT));
	for (uint32_t k = before; k < finding->nrows; k++)
		finding->rows[k].bare = facing && finding->rows[k].row.party == facing;
	finding->occasion = false;
	for (uint32_t k = 0; k < aside.nrows; k++)
		DLG_PUSH(finding->reader->arena, finding, rows, aside.rows[k]);
	finding->nlists = aside.nlists;
	return end;
}

/*
 * Reads "and senior officials from A, B and C" at piece i, part of a subject;
 * *end becomes the piece after it.
 */
static bool
read_officials(const Scene *scene, uint32_t i, uint32_t *end)
{
	const Pieces *pieces = scene->pieces;
	List	   *list = &scene->finding->other;
	uint32_t	k = dlg_after_separator(pieces, i);

	if (k == i || kind_at(pieces, k - 1) == PIECE_COMMA)
		return false;
	while (k < i + 6 && kind_at(pieces, k) == PIECE_WORD)
		k++;
	if (kind_at(pieces, k) != PIECE_DELEGATE ||
		!(dlg_piece_is(pieces, k + 1, "from") || dlg_piece_is(pieces, k + 1, "of")) ||
		!dlg_read_list(pieces, k + 2, LIST_BODIES, list))
		return false;
	*end = list->end;
	return true;
}

/* Does a list name bodies of another party than one? */
static bool
names_other(const List *list, PartyCode party)
{
	for (uint32_t i = 0; i < list->nentries; i++)
		if (!list->entries[i].is_person && list->entries[i].body.party &&
			list->entries[i].body.party != party)
			return true;
	return false;
}

/* Does what was led have two parties in its name: "the Chile – Peru Dialogue", not "the Chile delegation"? */
static bool
names_several(const Pieces *pieces, uint32_t i)
{
	PartyCode	party = 0;

	for (uint32_t k = i; k < i + LED_NAME_PIECES && kind_at(pieces, k) != PIECE_DELEGATE &&
		 kind_at(pieces, k) != PIECE_COMMA; k++)
		if (kind_at(pieces, k) == PIECE_PARTY)
		{
			if (party && pieces->items[k].party != party)
				return true;
			party = pieces->items[k].party;
		}
	return false;
}

/* Does "and the following leaders" stand at piece i of a sentence that leads in lines of persons? */
static bool
joins_following(const Scene *scene, uint32_t i)
{
	const Pieces *pieces = scene->pieces;

	return scene->finding->lines != FOUND_NONE && kind_at(pieces, i) == PIECE_AND &&
		dlg_piece_is(pieces, i + 1 + (kind_at(pieces, i + 1) == PIECE_THE), "following");
}

/* "the Co-Chairs, Mr. X …", "EU Co-Chairs X and Y" at piece i are introduced, no subject. */
bool
dlg_introduces_chairs(const Pieces *pieces, uint32_t i)
{
	uint32_t	chairs = i + (kind_at(pieces, i) == PIECE_THE);

	chairs += kind_at(pieces, chairs) == PIECE_PARTY;
	return chairs > i && kind_at(pieces, chairs) == PIECE_OFFICE &&
		ONE_OF(pieces->reader, pieces->items[chairs].end - 1, "chairs", "chair", "chairmen");
}

/* What they are, as told behind piece i, "as co-chairs", "as an observer"; FOUND_NONE: neither. */
static FoundRole
role_told_behind(const Pieces *pieces, uint32_t i)
{
	for (uint32_t k = i; k < i + LED_NAME_PIECES && k + 1 < pieces->nitems; k++)
		if (dlg_piece_is(pieces, k, "as"))
		{
			uint32_t	token = pieces->items[k].end;

			token += dlg_is(pieces->reader, token, "an");
			token += dlg_is(pieces->reader, token, "co") + dlg_mark(pieces->reader, token + 1, '-');
			return ONE_OF(pieces->reader, token, "chairs", "chair", "cochairs") ? FOUND_CHAIR :
				ONE_OF(pieces->reader, token, "observer", "observers") ? FOUND_OBSERVER : FOUND_NONE;
		}
	return FOUND_NONE;
}

/* Was somebody welcomed, behind piece i, to a city for something? */
static bool
welcomes_to(const Pieces *pieces, uint32_t i)
{
	uint32_t	k = i;

	while (k < i + PURPOSE_PIECES && k + 1 < pieces->nitems && kind_at(pieces, k) != PIECE_STOP)
		k++;
	return k < pieces->nitems && dlg_welcomes_to(pieces->reader, pieces->items[i].first, pieces->items[k].first);
}

/*
 * The role of a cue's subject: who "co-led the Chilean delegation", behind the cue at piece i, heads it, who
 * "welcomed X to Oslo for talks" received him.
 */
static FoundRole
role_of_cue(const Pieces *pieces, const Cue *cue, uint32_t i)
{
	uint32_t	party = i + (kind_at(pieces, i) == PIECE_THE);

	if (cue->flags & CUE_LED && cue->role == FOUND_HEAD && role_told_behind(pieces, i) == FOUND_CHAIR)
		return FOUND_CHAIR;
	if (cue->role == FOUND_MEMBER && role_told_behind(pieces, i) == FOUND_OBSERVER)
		return FOUND_OBSERVER;
	if (dlg_piece_is(pieces, i - 1, "welcomed") && welcomes_to(pieces, i))
		return FOUND_RECEIVES;
	return cue->role == FOUND_CHAIR && dlg_piece_is(pieces, i - 1, "led") &&
		kind_at(pieces, party) == PIECE_PARTY &&
		(kind_at(pieces, party + 1) == PIECE_DELEGATE || dlg_piece_is(pieces, party + 1, "delegation"))
			   ? FOUND_HEAD : cue->role;
}

PartyCode
dlg_party_of_cue(const Scene *scene, const Cue *cue, uint32_t i)
{
	const Pieces *pieces = scene->pieces;
	bool		led = (cue->flags & CUE_LED) != 0;
	uint32_t	side_end;
	PartyCode	party = 0;

	/* "reaffirmed support for Chile", of a pair: not whom he represents */
	if (led || (cue->role == FOUND_CHAIR && role_of_cue(pieces, cue, i) == FOUND_HEAD))
		party = party_ahead(pieces, i, 3, false);
	else if (cue->flags & CUE_PARTY)
		party = party_ahead(pieces, i, 2, false);
	else if (!(cue->flags & CUE_PAIR))
		party = party_ahead(pieces, i, 8, true);
	/* "chaired the meeting on the X side" */
	for (uint32_t k = i; k < i + SIDE_AHEAD && party == 0 && cue->role == FOUND_CHAIR; k++)
		if (kind_at(pieces, k) == PIECE_COMMA || kind_at(pieces, k) == PIECE_AND)
			break;
		else
			party = dlg_side_at(pieces, k, &side_end);
	if (led && names_several(pieces, i))
		party = 0;
	else if (party == 0 && led)
		party = party_ahead(pieces, i, 8, true);
	/* "From the X side, A and B led the delegation" */
	if (party == 0 && led && scene->delegation && !dlg_piece_is(pieces, i + 1, "respective"))
		party = scene->party;
	if (party == 0 && cue->role == FOUND_MEMBER && scene->delegation && !dlg_side_at(pieces, i, &side_end) &&
		!names_other(&scene->finding->list, scene->party))
		party = dlg_names_other_side(pieces, i) ? dlg_other_party(scene) : scene->party;
	return party;
}

/* Does "was accompanied by" stand at piece i? */
static bool
is_escorted(const Pieces *pieces, uint32_t i)
{
	return (dlg_piece_is(pieces, i, "was") || dlg_piece_is(pieces, i, "were")) && dlg_company_at(pieces, i + 1);
}

/* Does "said at the opening session", "remarked during the closing" stand at piece i? */
static bool
speaks_first(const Pieces *pieces, uint32_t i)
{
	uint32_t	k = i + 2 + (kind_at(pieces, i + 2) == PIECE_THE);

	return (dlg_piece_is(pieces, i + 1, "at") || dlg_piece_is(pieces, i + 1, "during")) && k < pieces->nitems &&
		ONE_OF(pieces->reader, pieces->items[k].first, "opening", "closing", "inaugural") && dlg_is_past(pieces, i);
}

/*
 * Does a list open after "In her opening remarks," or "Opening the talks,", or with "his counterpart", so that who
 * then acts is at the meeting?
 */
static bool
is_there(const Pieces *pieces, const List *list)
{
	const Reader *reader = pieces->reader;
	uint32_t	comma = list->first - 1;

	if (dlg_is_possessive(pieces, list->first) || is_escorted(pieces, list->end) || speaks_first(pieces, list->end))
		return true;
	if (list->first < 2 || kind_at(pieces, comma) != PIECE_COMMA || list->first > ASIDE_PIECES)
		return false;
	if (ONE_OF(reader, pieces->items[0].first, "opening", "addressing", "welcoming", "concluding", "closing"))
		return dlg_is_here(pieces, 1);
	for (uint32_t k = 1; k < REMARKS_PIECES && k < comma && ONE_OF(reader, pieces->items[0].first, "in", "during");
		 k++)
		if (ONE_OF(reader, pieces->items[k].end - 1, "remarks", "speech", "address", "intervention", "keynote"))
			return dlg_is_possessive(pieces, 1) || dlg_piece_is(pieces, 1, "opening") ||
				dlg_piece_is(pieces, 1, "closing") || dlg_piece_is(pieces, 1, "welcoming");
	return false;
}

/* The party for which a list speaks, as ", on behalf of Chile," before or behind it tells; 0 where it does not. */
static PartyCode
spoken_for(const Pieces *pieces, const List *list)
{
	uint32_t	i = list->end + (kind_at(pieces, list->end) == PIECE_COMMA);

	if (dlg_piece_is(pieces, 0, "on") && dlg_piece_is(pieces, 1, "behalf") && list->first < REMARKS_PIECES)
		i = 0;
	i += dlg_piece_is(pieces, i, "speaking");
	return dlg_piece_is(pieces, i, "on") && dlg_piece_is(pieces, i + 1, "behalf")
		? party_ahead(pieces, i + 2, 6, false) : 0;
}

/* "King X's visit to Oslo on 3 May" of a meeting in June: does another day than the meeting's stand behind token i? */
static bool
is_of_other_day(const Reader *reader, uint32_t i)
{
	Slice		held = reader->statement->dialogue->held;

	for (uint32_t k = i; k < i + DAY_TOKENS && k < reader->ntokens && reader->tokens[k].kind != TOKEN_PUNCT; k++)
	{
		uint32_t	end;
		Slice		date = dlg_date_at(reader, k, held, &end);

		if (date.len >= 7 && held.len >= 7)
			return memcmp(date.data, held.data, 7) != 0;
	}
	return false;
}

/* The party of whose "'s visit to Chile" piece i tells; 0 where no such words stand there. */
static PartyCode
visitors_party(Scene *scene, uint32_t i)
{
	const Pieces *pieces = scene->pieces;

	return kind_at(pieces, i) == PIECE_POSSESSIVE && i + 1 < pieces->nitems &&
		dlg_is(pieces->reader, pieces->items[i + 1].end - 1, "visit") &&
		!is_of_other_day(pieces->reader, pieces->items[i + 1].end) ? party_of_visitor(scene, i + 2) : 0;
}

/* "we – Minister X and Minister Y – met": do dashes set the list apart behind those whom it names? */
static bool
is_set_apart(const Pieces *pieces, const List *list)
{
	static const char *const named[] = {"we", "leaders", "ministers", "officials", "parties", "sides", "presidents", NULL};
	const Reader *reader = pieces->reader;
	uint32_t	dash = pieces->items[list->first].first - 1;

	if (list->first == 0 || list->end >= pieces->nitems || !dlg_mark(reader, dash, '-') ||
		!dlg_mark(reader, pieces->items[list->end].first, '-'))
		return false;
	for (uint32_t k = 1; k < NAMED_TOKENS && dash >= pieces->items[0].first + k; k++)
		if (dlg_is_any(reader, dash - k, named))
			return true;
	return false;
}

/*
 * Takes the list where no verb behind it tells a role: who joins what follows, whose visit it was ("Minister X's visit
 * to Chile"), who acted, was quoted or is only named.
 */
static void
take_without_cue(Scene *scene, List *list)
{
	const Pieces *pieces = scene->pieces;
	Finding    *finding = scene->finding;
	bool		there = is_there(pieces, list);
	PartyCode	party;

	if (dlg_count_persons(list) == 0)
		return;
	if (joins_following(scene, list->end))
		dlg_find_list(finding, list, finding->lines, 0, true);
	else if ((party = visitors_party(scene, list->end)) != 0)
	{
		finding->occasion = !finding->title;
		dlg_find_list(finding, list, FOUND_ACTED, party, true);
		finding->occasion = false;
	}
	else if (is_set_apart(pieces, list))
	{
		dlg_share_sides(pieces, list);
		dlg_find_list(finding, list, FOUND_MET, 0, true);
	}
	else if (dlg_acted(pieces, list->end, list, there) || is_escorted(pieces, list->end))
		dlg_find_list(finding, list, there ? FOUND_MET : FOUND_ACTED, spoken_for(pieces, list), true);
	else
		dlg_find_list(finding, list, dlg_is_quoted(pieces, list) ? FOUND_ACTED : FOUND_MENTION, 0, true);
}

/* Takes the list that is the subject of a cue; returns the piece behind what the cue governs. */
static uint32_t
take_with_cue(Scene *scene, List *list, const Cue *cue, uint32_t next)
{
	const Pieces *pieces = scene->pieces;
	FoundRole	role = role_of_cue(pieces, cue, next);
	PartyCode	party;
	uint32_t	side_end;

	/* "Minister X of A and Minister Y of B attended" */
	if (role == FOUND_MEMBER && !scene->delegation && list->nentries > 1 && dlg_is_of_each(list))
		role = FOUND_MET;
	party = dlg_party_of_cue(scene, cue, next);
	if (cue->flags & CUE_AFTER)
		return take_subject(scene, cue, next, role, party);
	if (party == 0 && role == FOUND_MEMBER && (party = dlg_side_at(pieces, next, &side_end)) != 0)
	{
		dlg_find_list(scene->finding, list, role, party, false);
		return dlg_read_second_side(scene, side_end, role, 0);
	}
	if (party == 0)
		dlg_share_sides(pieces, list);
	dlg_find_list(scene->finding, list, role, party, cue->flags & CUE_MIXED || role != cue->role);
	if (cue->flags & CUE_LED && party)
	{
		scene->party = party;
		scene->delegation = true;
	}
	return next;
}

/* Has one of a list a post? */
static bool
holds_post(const List *list)
{
	for (uint32_t i = 0; i < list->nentries; i++)
		if (list->entries[i].is_person && list->entries[i].person.position.data)
			return true;
	return false;
}

/* "On the margins of the Ports Assembly, Minister X met": does the sentence open with where or when, up to piece i? */
static bool
opens_circumstance(const Pieces *pieces, uint32_t i)
{
	if (i > CIRCUMSTANCE_PIECES || !ONE_OF(pieces->reader, pieces->items[0].first, "on", "at", "in", "during", "after",
										   "following", "before", "under", "alongside"))
		return false;
	for (uint32_t k = 1; k < i; k++)
		if (kind_at(pieces, k) == PIECE_COMMA)
			return false;
	return true;
}

/* The same as dlg_read_subject, but for who came along; *company becomes the piece where he is named, or 0. */
static uint32_t
read_subject(Scene *scene, uint32_t i, uint32_t *company)
{
	const Pieces *pieces = scene->pieces;
	const Cue  *cue;
	uint32_t	next;
	uint32_t	side_end;
	bool		persons;
	bool		officials;
	bool		bodies = dlg_opens_with_acronym(scene, i);
	List	   *list = &scene->finding->list;

	if (dlg_introduces_chairs(pieces, i) ||
		!dlg_read_list(pieces, i, bodies ? LIST_BODIES : 0, list))
		return i;
	if (i > 0 && (dlg_piece_is(pieces, i - 1, "by") || opens_circumstance(pieces, i)))
		dlg_drop_agent(list);
	persons = dlg_count_persons(list) > 0;
	cue = dlg_cue_after(pieces, list->end, &next);
	if (cue == NULL && persons && (side_end = dlg_read_each_side(scene, i)) > i)
		return side_end;
	if (cue == NULL && !persons && !bodies)
		bodies = (cue = dlg_read_bare_bodies(pieces, i, list, &next)) != NULL;
	*company = cue && kind_at(pieces, list->end) == PIECE_COMMA ? dlg_company_at(pieces, list->end) : 0;
	/* "Minister X affirmed that": what two do together one of them only says */
	if (cue && (cue->flags & (CUE_PAIR | CUE_WITH)) == CUE_PAIR && dlg_count_persons(list) == 1 &&
		dlg_acted(pieces, list->end, list, is_there(pieces, list)) &&
		!dlg_names_persons(pieces, next, &scene->finding->other))
		cue = NULL;
	/* "the Berg Group and Aas International announced": no persons after all */
	if (cue && dlg_piece_is(pieces, next - 1, "announced") && !holds_post(list))
		cue = NULL;
	/* "the exercise Cold Winter held in Norway" */
	if (cue && dlg_piece_is(pieces, next - 1, "held") && kind_at(pieces, next) == PIECE_JOIN && list->nentries == 1 &&
		!holds_post(list) && list->entries[0].person.party == 0)
		cue = NULL;
	officials = cue == NULL && read_officials(scene, list->end, &side_end);
	if (officials)
		cue = dlg_cue_after(pieces, side_end, &next);
	if (cue && !persons && cue->role == FOUND_MET && dlg_tells_sides(list) && dlg_opens_statement(pieces))
		dlg_find_list(scene->finding, list, FOUND_MEMBER, 0, true);
	else if (cue && !persons && cue->role != FOUND_CHAIR && (cue->flags & CUE_PERSONS || cue->role != FOUND_MEMBER))
		return list->end;		/* a group that met is no participant of its meeting */
	else if (cue == NULL && !persons && scene->delegation && dlg_has_counterpart(pieces, list->end))
		dlg_find_list(scene->finding, list, FOUND_MEMBER, scene->party, false);
	else if (cue == NULL || (!bodies && list->entries[list->nentries - 1].body.bare))
		take_without_cue(scene, list);
	else
	{
		uint32_t	end = take_with_cue(scene, list, cue, next);

		return officials && end == next ? list->end : end;	/* officials are read by themselves */
	}
	return list->end;
}

uint32_t
dlg_read_subject(Scene *scene, uint32_t i)
{
	uint32_t	company = 0;
	uint32_t	end = read_subject(scene, i, &company);

	/* "Minister X, joined by Ambassador Y, met with Z" */
	if (company && company < end && dlg_read_list(scene->pieces, company, LIST_BODIES, &scene->finding->other))
		dlg_find_list(scene->finding, &scene->finding->other, FOUND_MEMBER, 0, false);
	return end;
}
