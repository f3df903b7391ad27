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
#include "participant_find.h"

/* Where a cue may stand, and what it does. */
#define CUE_FINITE		0x01	/* counts after "was", "is", "delegation", "group" only */
#define CUE_DELEGATION	0x02	/* counts after a delegation or side only */
#define CUE_BODIES		0x04	/* organisations are expected */
#define CUE_MIXED		0x08	/* persons of all parties are expected */
#define CUE_LED			0x10	/* must be followed by "delegation" within a few words */
#define CUE_AFTER		0x20	/* a list of the other side follows */
#define CUE_PARTY		0x40	/* a party must follow */

typedef struct Cue
{
	const char *words;			/* blank between words */
	FoundRole	role;
	int			flags;
} Cue;

/* Before a list. */
static const Cue before[] = {
	{"chaired by", FOUND_CHAIR, CUE_MIXED}, {"convened by co - chairs", FOUND_CHAIR, CUE_MIXED},
	{"convened by", FOUND_CHAIR, CUE_MIXED}, {"chairs were", FOUND_CHAIR, CUE_MIXED}, {"chairs are", FOUND_CHAIR, CUE_MIXED},
	{"chairs will be", FOUND_CHAIR, CUE_MIXED}, {"chair was", FOUND_CHAIR, CUE_MIXED}, {"chair is", FOUND_CHAIR, CUE_MIXED},
	{"chair will be", FOUND_CHAIR, CUE_MIXED}, {"chairs :", FOUND_CHAIR, CUE_MIXED}, {"chair :", FOUND_CHAIR, CUE_MIXED},
	{"chairmanship of", FOUND_CHAIR, CUE_MIXED}, {"chairs", FOUND_CHAIR, CUE_MIXED},
	{"co - hosted by", FOUND_CHAIR, CUE_MIXED}, {"cohosted by", FOUND_CHAIR, CUE_MIXED}, {"hosted by", FOUND_HOST, 0},
	{"led by", FOUND_HEAD, CUE_FINITE | CUE_MIXED}, {"headed by", FOUND_HEAD, CUE_FINITE | CUE_MIXED},
	{"head of delegation was", FOUND_HEAD, 0}, {"head of delegation is", FOUND_HEAD, 0}, {"head of delegation :", FOUND_HEAD, 0},
	{"heads of delegation were", FOUND_HEAD, CUE_MIXED}, {"head delegates were", FOUND_HEAD, CUE_MIXED},
	{"head delegates :", FOUND_HEAD, CUE_MIXED}, {"head delegate was", FOUND_HEAD, 0}, {"heads of delegation :", FOUND_HEAD, CUE_MIXED},
	{"represented by", FOUND_MEMBER, CUE_BODIES}, {"joined by", FOUND_MEMBER, CUE_BODIES},
	{"accompanied by", FOUND_MEMBER, CUE_BODIES}, {"attended by", FOUND_MEMBER, CUE_BODIES},
	{"comprised of", FOUND_MEMBER, CUE_BODIES}, {"composed of", FOUND_MEMBER, CUE_BODIES}, {"consisted of", FOUND_MEMBER, CUE_BODIES},
	{"consisting of", FOUND_MEMBER, CUE_BODIES}, {"made up of", FOUND_MEMBER, CUE_BODIES}, {"comprised", FOUND_MEMBER, CUE_BODIES | CUE_DELEGATION},
	{"comprises", FOUND_MEMBER, CUE_BODIES | CUE_DELEGATION}, {"comprising", FOUND_MEMBER, CUE_BODIES | CUE_DELEGATION}, {"included", FOUND_MEMBER, CUE_BODIES | CUE_DELEGATION},
	{"includes", FOUND_MEMBER, CUE_BODIES | CUE_DELEGATION},
	{"represented", FOUND_MEMBER, CUE_BODIES | CUE_DELEGATION}, {"participation from", FOUND_MEMBER, CUE_BODIES},
	{"participation of", FOUND_MEMBER, CUE_BODIES}, {"participation by", FOUND_MEMBER, CUE_BODIES},
	{"came from", FOUND_MEMBER, CUE_BODIES}, {"him came", FOUND_MEMBER, CUE_BODIES}, {"her came", FOUND_MEMBER, CUE_BODIES},
	{"with them", FOUND_MEMBER, CUE_BODIES}, {"met with", FOUND_MET, CUE_MIXED}, {"signed by", FOUND_SIGNATORY, CUE_MIXED | CUE_BODIES},
	{"observers from", FOUND_OBSERVER, CUE_BODIES}, {NULL, FOUND_NONE, 0}
};

/* After a list that is their subject. */
static const Cue after[] = {
	{"co - chaired", FOUND_CHAIR, CUE_MIXED}, {"cochaired", FOUND_CHAIR, CUE_MIXED}, {"chaired", FOUND_CHAIR, CUE_MIXED},
	{"convened", FOUND_CHAIR, CUE_MIXED | CUE_AFTER}, {"co - hosted", FOUND_CHAIR, CUE_MIXED}, {"hosted", FOUND_RECEIVES, 0}, {"received", FOUND_RECEIVES, CUE_AFTER},
	{"led", FOUND_HEAD, CUE_LED | CUE_MIXED}, {"headed", FOUND_HEAD, CUE_LED | CUE_MIXED}, {"represented", FOUND_HEAD, CUE_PARTY},
	{"were joined by", FOUND_MET, CUE_AFTER}, {"was joined by", FOUND_MET, CUE_AFTER}, {"met", FOUND_MET, CUE_MIXED | CUE_AFTER},
	{"held", FOUND_MET, CUE_MIXED}, {"joined the", FOUND_MEMBER, 0}, {"joined them", FOUND_MEMBER, 0}, {"joined him", FOUND_MEMBER, 0},
	{"joined her", FOUND_MEMBER, 0}, {"participated", FOUND_MEMBER, 0}, {"took part", FOUND_MEMBER, 0}, {"attended", FOUND_MEMBER, 0},
	{"was there", FOUND_MEMBER, 0}, {"were there", FOUND_MEMBER, 0}, {"was present", FOUND_MEMBER, 0}, {"were present", FOUND_MEMBER, 0},
	{"told the meeting", FOUND_MEMBER, 0}, {"told the participants", FOUND_MEMBER, 0}, {"addressed the", FOUND_MEMBER, 0},
	{"presented", FOUND_MEMBER, 0}, {"spoke", FOUND_MET, CUE_MIXED | CUE_AFTER},
	{"signed", FOUND_SIGNATORY, 0}, {NULL, FOUND_NONE, 0}
};

static const char *const adverbs[] = {"also", "both", "jointly", "together", "then", "all", "respectively", "on", "who", "has", "have", "too", NULL};
static const char *const delegates[] = {"representatives", "representative", "officials", "experts", "colleagues", "delegates", "diplomats",
"officers", "staff", "scholars", "academics", "delegation", "delegations", NULL};
static const char *const subjects[] = {"delegation", "delegations", "participants", "delegates", "group", NULL};
static const char *const presence[] = {"was", "were", "by", "with", "included", "opposite", "joined", "came", "brought", "from", NULL};
static const char *const finite[] = {"was", "were", "is", "are", "be", "been", "delegation", "delegations", "side", "one", "team", "group", "and", "sides", "which", NULL};
static const char *const pronouns[] = {"he", "she", "it", "they", "with", "also", "other", "further", "the", NULL};

/* A sentence being read. */
typedef struct Scene
{
	Finding    *finding;
	Pieces		pieces;
	PartyCode	party;			/* of the delegation told of */
	bool		delegation;		/* a delegation or side is the subject */
	bool		signing;		/* "the signing of" has been read */
	FoundRole	last;			/* role of the list before: "…, the Indian one by …" */
	int			last_flags;
} Scene;

static PieceKind
kind_at(const Pieces *pieces, uint32_t i)
{
	return i < pieces->nitems ? pieces->items[i].kind : PIECE_STOP;
}

/* The token after `words` when they stand at token i, else i. */
static uint32_t
follow(const Reader *reader, uint32_t i, const char *words)
{
	char		word[16];
	uint32_t	k = i;

	while (*words)
	{
		int			n = 0;

		while (*words && *words != ' ' && n < 15)
			word[n++] = *words++;
		word[n] = '\0';
		words += *words == ' ';
		if (!dlg_is(reader, k, word))
			return i;
		k++;
	}
	return k;
}

/* The piece that starts at or after a token. */
static uint32_t
piece_at(const Pieces *pieces, uint32_t i, uint32_t token)
{
	while (i < pieces->nitems && pieces->items[i].first < token)
		i++;
	return i;
}

/* The first cue that stands at piece i; *next becomes the piece after it. */
static const Cue *
find_cue(const Pieces *pieces, const Cue *cues, uint32_t i, uint32_t *next)
{
	/* "Co-Chairs" is one piece: its last word counts */
	uint32_t	token = pieces->items[i].kind == PIECE_OFFICE || pieces->items[i].kind == PIECE_NAME ? pieces->items[i].end - 1 :
		pieces->items[i].first;

	for (; cues->words; cues++)
	{
		uint32_t	end = follow(pieces->reader, token, cues->words);

		if (end > token)
		{
			*next = piece_at(pieces, i, end);
			return cues;
		}
	}
	return NULL;
}

/* Is one of the words of a list among the few pieces before piece i? */
static bool
preceded(const Pieces *pieces, uint32_t i, const char *const *words, uint32_t reach)
{
	for (uint32_t k = i; k-- > 0 && k + reach >= i;)
	{
		if (dlg_is_any(pieces->reader, pieces->items[k].end - 1, words))
			return true;
		if (kind_at(pieces, k) != PIECE_WORD && kind_at(pieces, k) != PIECE_COMMA)
			return false;
	}
	return false;
}

/* The party that "for the X", "of the X delegation" tells within a few pieces, 0 where none does. */
static PartyCode
party_ahead(const Pieces *pieces, uint32_t i, uint32_t reach, bool after_for)
{
	for (uint32_t k = i; k < i + reach && k < pieces->nitems; k++)
	{
		if (kind_at(pieces, k) == PIECE_STOP || kind_at(pieces, k) == PIECE_SEMICOLON)
			return 0;
		if (kind_at(pieces, k) == PIECE_PARTY &&
			(!after_for || dlg_piece_is(pieces, k - 1, "for") || (kind_at(pieces, k - 1) == PIECE_THE && dlg_piece_is(pieces, k - 2, "for"))))
			return pieces->items[k].party;
	}
	return 0;
}

/* Notes whose delegation the words at piece i speak of. */
static void
note_delegation(Scene *scene, uint32_t i)
{
	const Pieces *pieces = &scene->pieces;
	uint32_t	k = i + 1;

	if (dlg_piece_is(pieces, i, "group"))
		scene->delegation = true;
	if (i > 0 && (dlg_piece_is(pieces, i, "chaired") || dlg_piece_is(pieces, i, "led") || dlg_piece_is(pieces, i, "headed")) &&
		preceded(pieces, i, finite, 3))
	{
		/* "was co-chaired on the Japanese side by …" */
		scene->last = dlg_piece_is(pieces, i, "chaired") ? FOUND_CHAIR : FOUND_HEAD;
		scene->last_flags = CUE_MIXED;
	}
	if (kind_at(pieces, i) == PIECE_DELEGATE)
	{
		scene->delegation |= dlg_is_any(pieces->reader, pieces->items[i].end - 1, subjects);
		k += dlg_piece_is(pieces, k, "of");
		if (k > i + 1 && kind_at(pieces, k + (kind_at(pieces, k) == PIECE_THE)) == PIECE_PARTY)
			scene->party = pieces->items[k + (kind_at(pieces, k) == PIECE_THE)].party;
		return;
	}
	if (kind_at(pieces, i) != PIECE_PARTY)
		return;
	k += kind_at(pieces, k) == PIECE_POSSESSIVE;
	for (uint32_t n = 0; n < 4 && kind_at(pieces, k) == PIECE_WORD && !dlg_piece_is(pieces, k, "was") && !dlg_piece_is(pieces, k, "one") &&
		 !dlg_piece_is(pieces, k, "head") && !dlg_piece_is(pieces, k, "sent"); n++)
		k++;
	if (kind_at(pieces, k) == PIECE_DELEGATE || dlg_piece_is(pieces, k, "one") || dlg_piece_is(pieces, k, "head") ||
		(kind_at(pieces, k) == PIECE_OFFICE && dlg_piece_is(pieces, k, "head")) || dlg_piece_is(pieces, k, "sent") ||
		(dlg_piece_is(pieces, k, "was") && dlg_piece_is(pieces, k + 1, "represented")))
	{
		scene->party = pieces->items[i].party;
		scene->delegation = true;
	}
	else if (i > 0 && (dlg_piece_is(pieces, i - 1, "for") || (kind_at(pieces, i - 1) == PIECE_THE && i > 1 && dlg_piece_is(pieces, i - 2, "for"))) &&
			 i < 4 && kind_at(pieces, i + 1) == PIECE_COMMA)
		scene->party = pieces->items[i].party;
}

/* Takes a list in and reads the party told after it. */
static uint32_t
take_list(Scene *scene, List *list, FoundRole role, int flags)
{
	const Pieces *pieces = &scene->pieces;
	uint32_t	at = list->end;
	PartyCode	party = flags & CUE_MIXED && !scene->delegation ? 0 : scene->party;
	uint32_t	k = at + (kind_at(pieces, at) == PIECE_COMMA);

	if (dlg_piece_is(pieces, k, "for") && kind_at(pieces, k + 1 + (kind_at(pieces, k + 1) == PIECE_THE)) == PIECE_PARTY)
	{
		at = k + 2 + (kind_at(pieces, k + 1) == PIECE_THE);
		party = pieces->items[at - 1].party;
	}
	else if (scene->party == 0 && kind_at(pieces, at) == PIECE_JOIN &&
			 kind_at(pieces, at + 1 + (kind_at(pieces, at + 1) == PIECE_THE)) == PIECE_PARTY &&
			 dlg_piece_is(pieces, at + 2 + (kind_at(pieces, at + 1) == PIECE_THE), "side"))
	{
		/* "… and the Home Office on the UK side" */
		at += 3 + (kind_at(pieces, at + 1) == PIECE_THE);
		party = pieces->items[at - 2].party;
	}
	dlg_find_list(scene->finding, list, role, party, (flags & CUE_MIXED) != 0);
	scene->last = role;
	scene->last_flags = flags;
	for (uint32_t i = 0; i < list->nentries; i++)
		if (list->entries[i].is_person && (role == FOUND_HEAD || role == FOUND_HOST) && list->nentries == 1 && list->entries[i].person.party)
			scene->party = list->entries[i].person.party;
	return at;
}

/* Do the delegates at piece i take part: do they open the sentence, or belong to a side, or does "were", "by" stand before? */
static bool
is_present(const Scene *scene, uint32_t i)
{
	const Pieces *pieces = &scene->pieces;

	if (!dlg_is_any(pieces->reader, pieces->items[i].end - 1, delegates))
		return scene->party != 0;
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

/* A copy of tokens [first, end) with capitals, the last word in the singular: "national security councils". */
static Slice
title_case(Reader *reader, uint32_t first, uint32_t end)
{
	Slice		text = dlg_text(reader, first, end);
	char	   *copy = dlg_alloc(reader->arena, text.len + 1);

	for (uint32_t i = 0; i < text.len; i++)
		copy[i] = (i == 0 || text.data[i - 1] == ' ') && text.data[i] >= 'a' && text.data[i] <= 'z' ? (char) (text.data[i] - 32) : text.data[i];
	return (Slice) {copy, text.len - (text.len > 1 && copy[text.len - 1] == 's')};
}

/* Reads "the respective national security councils of X and Y" at piece i: a body for each party. */
static bool
read_respective(const Pieces *pieces, uint32_t i, List *list)
{
	uint32_t	k = i + (kind_at(pieces, i) == PIECE_THE);
	uint32_t	first = k + 1;
	Slice		name;

	*list = (List) {.first = i};
	if (!dlg_piece_is(pieces, k, "respective"))
		return false;
	while (++k < first + 6 && kind_at(pieces, k) == PIECE_WORD)
		;
	if (k == first || !dlg_piece_is(pieces, k, "of"))
		return false;
	name = title_case(pieces->reader, pieces->items[first].first, pieces->items[k - 1].end);
	for (;;)
	{
		Entry		entry = {0};

		k += 1 + (kind_at(pieces, k + 1) == PIECE_THE);
		if (kind_at(pieces, k) != PIECE_PARTY)
			break;
		entry.body = (Body) {.name = name, .party = pieces->items[k].party, .first = pieces->items[first].first, .end = pieces->items[k].end};
		DLG_PUSH(pieces->reader->arena, list, entries, entry);
		list->end = ++k;
		if (kind_at(pieces, k) != PIECE_COMMA && kind_at(pieces, k) != PIECE_AND)
			break;
		k += kind_at(pieces, k) == PIECE_COMMA && kind_at(pieces, k + 1) == PIECE_AND;
	}
	return list->nentries > 1;
}

/* Reads the list that a cue at piece i introduces; returns the piece to go on at, or i. */
static uint32_t
read_introduced(Scene *scene, uint32_t i)
{
	const Pieces *pieces = &scene->pieces;
	uint32_t	next = i;
	const Cue  *cue = find_cue(pieces, before, i, &next);
	FoundRole	role = cue ? cue->role : FOUND_NONE;
	int			flags = cue ? cue->flags : 0;
	List		list;

	if (cue == NULL && dlg_piece_is(pieces, i, "by"))
	{
		role = scene->signing ? FOUND_SIGNATORY : scene->last;
		flags = scene->signing ? CUE_MIXED | CUE_BODIES : scene->last_flags;
		if (!scene->signing && (i == 0 || !(preceded(pieces, i, finite, 1) || kind_at(pieces, i - 1) == PIECE_PARTY)))
			role = FOUND_NONE;
		next = i + 1;
	}
	else if (cue == NULL && i > 0 && (dlg_piece_is(pieces, i, "from") || dlg_piece_is(pieces, i, "of")) &&
			 ((kind_at(pieces, i - 1) == PIECE_DELEGATE && is_present(scene, i - 1)) ||
			  (scene->delegation && scene->party && dlg_piece_is(pieces, i, "from") &&
			   (kind_at(pieces, i - 1) == PIECE_COMMA || dlg_piece_is(pieces, i - 1, "others") || dlg_piece_is(pieces, i - 1, "and")))))
	{
		role = FOUND_MEMBER;
		flags = CUE_BODIES;
		next = i + 1;
	}
	if (role == FOUND_CHAIR && kind_at(pieces, next) == PIECE_COMMA)
		next++;					/* "The Co-Chairs, Mr. X and Ms. Y, …" */
	if (role == FOUND_HEAD && read_respective(pieces, next, &list))
		return take_list(scene, &list, role, flags);
	if (role == FOUND_NONE || (flags & CUE_FINITE && !preceded(pieces, i, finite, 2)) || (flags & CUE_DELEGATION && !scene->delegation))
		return i;
	if (!dlg_read_list(pieces, next, flags & CUE_BODIES ? LIST_BODIES : 0, &list) || (cue == NULL && !scene->party && is_bare(&list)))
		return i;
	if (flags & CUE_BODIES && role == FOUND_MEMBER && cue && cue->words[0] == 'r' && list.entries[0].is_person)
		role = FOUND_HEAD;		/* "represented by Ambassador X" */
	return take_list(scene, &list, role, flags);
}

/* Finds the role that the verb after a subject gives it; *next becomes the piece after the verb. */
static const Cue *
verb_after(const Pieces *pieces, uint32_t i, uint32_t *next)
{
	const Cue  *cue;
	uint32_t	k = i;

	while (k < i + 4 && (kind_at(pieces, k) == PIECE_COMMA || (k < pieces->nitems && dlg_is_any(pieces->reader, pieces->items[k].first, adverbs))))
		k++;
	if (k >= pieces->nitems)
		return NULL;
	cue = find_cue(pieces, after, k, next);
	if (cue && cue->flags & CUE_LED)
	{
		for (k = *next; k < *next + 6; k++)
			if (kind_at(pieces, k) == PIECE_DELEGATE)
				return cue;
		return NULL;
	}
	if (cue && cue->flags & CUE_PARTY && kind_at(pieces, *next + (kind_at(pieces, *next) == PIECE_THE)) != PIECE_PARTY)
		return NULL;
	return cue;
}

/* Reads the list after the verb of a subject: whom they met, received, were joined by. */
static uint32_t
read_other_side(Scene *scene, const Cue *cue, uint32_t next, FoundRole *subject)
{
	const Pieces *pieces = &scene->pieces;
	List		list;
	bool		chairs = false;
	uint32_t	k = next;

	if (cue->words[0] == 'c' || cue->words[0] == 'm')
		while (k < next + 10 && k < pieces->nitems && !dlg_piece_is(pieces, k, "with"))
			k++;
	if (cue->words[0] == 'c' || cue->words[0] == 'm')
		k += dlg_piece_is(pieces, k, "with");
	for (uint32_t n = 0; n < 6 && k < pieces->nitems; n++)
	{
		chairs |= dlg_piece_is(pieces, k, "chairs") || dlg_piece_is(pieces, k, "chair");
		if (dlg_read_list(pieces, k, 0, &list) && list.entries[0].is_person && list.entries[0].person.name.data)
		{
			dlg_find_list(scene->finding, &list, chairs ? FOUND_CHAIR : FOUND_MET, 0, false);
			if (chairs)
				*subject = FOUND_CHAIR;
			return list.end;
		}
		k++;
	}
	return next;
}

/* Reads a list that is the subject of a verb at piece i; returns the piece to go on at, or i. */
static uint32_t
read_subject(Scene *scene, uint32_t i)
{
	const Pieces *pieces = &scene->pieces;
	const Cue  *cue;
	uint32_t	next;
	uint32_t	reserve = scene->finding->nrows;
	FoundRole	role;
	PartyCode	party;
	bool		persons;
	List		list;

	if (!dlg_read_list(pieces, i, 0, &list))
		return i;
	cue = verb_after(pieces, list.end, &next);
	persons = false;
	for (uint32_t k = 0; k < list.nentries; k++)
		persons |= list.entries[k].is_person && list.entries[k].person.name.data;
	if (cue && !persons && cue->words[0] == 's')
		return list.end;
	if (cue && !persons && cue->role != FOUND_MEMBER && cue->role != FOUND_SIGNATORY)
		return list.end;		/* a group that met is no participant of its meeting */
	if (cue == NULL || list.entries[list.nentries - 1].body.bare)
		return list.end;
	role = cue->role;
	party = cue->flags & CUE_LED ? party_ahead(pieces, next, 3, false) : cue->flags & CUE_PARTY ? party_ahead(pieces, next, 2, false) :
		party_ahead(pieces, next, 8, true);
	if (party == 0 && role == FOUND_MEMBER && scene->delegation)
		party = scene->party;
	(void) reserve;
	if (cue->flags & CUE_AFTER)
	{
		Finding    *finding = scene->finding;
		uint32_t	before_other = finding->nrows;
		Finding		aside = {.reader = finding->reader, .nlists = finding->nlists + 1};
		Scene		other = *scene;
		uint32_t	end;

		/* the subject goes first, but its role may come from what follows */
		other.finding = &aside;
		end = read_other_side(&other, cue, next, &role);
		dlg_find_list(finding, &list, role, party, aside.nrows == 0 && cue->flags & CUE_MIXED);
		for (uint32_t k = 0; k < aside.nrows; k++)
			DLG_PUSH(finding->reader->arena, finding, rows, aside.rows[k]);
		finding->nlists = aside.nlists;
		(void) before_other;
		return end;
	}
	dlg_find_list(scene->finding, &list, role, party, (cue->flags & CUE_MIXED) != 0);
	if (cue->flags & CUE_LED && party)
	{
		scene->party = party;
		scene->delegation = true;
	}
	return next;
}

void
dlg_find_in_sentence(Finding *finding, const Sentence *sentence, PartyCode *party)
{
	Scene		scene = {.finding = finding};
	Reader	   *reader = finding->reader;

	dlg_cut_pieces(&scene.pieces, reader, sentence->first, sentence->end);
	if (dlg_is_any(reader, sentence->first, pronouns))
	{
		scene.party = *party;
		scene.delegation = *party != 0;
	}
	for (uint32_t i = 0; i < scene.pieces.nitems;)
	{
		uint32_t	next = read_introduced(&scene, i);

		scene.signing |= dlg_piece_is(&scene.pieces, i, "signing");
		if (next == i)
			note_delegation(&scene, i);
		if (next == i && kind_at(&scene.pieces, i) != PIECE_WORD && kind_at(&scene.pieces, i) != PIECE_JOIN)
			next = read_subject(&scene, i);
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

void
dlg_read_participants(Reader *reader)
{
	Finding		finding = {.reader = reader};
	PartyCode	party = 0;
	uint32_t	block = 0;

	if (reader->statement->dialogue)
	{
		for (uint32_t i = 0; i < reader->nsentences; i++)
		{
			const Sentence *sentence = &reader->sentences[i];
			BlockKind	kind = reader->blocks[sentence->block].kind;

			if (sentence->block != block)
				party = 0;
			block = sentence->block;
			dlg_poll(reader->arena);
			if (kind == BLOCK_PARAGRAPH || kind == BLOCK_NUMBERED || kind == BLOCK_BULLET || ((kind == BLOCK_HEADING || kind == BLOCK_TITLE) && is_field(reader, sentence)))
				dlg_find_in_sentence(&finding, sentence, &party);
		}
		dlg_find_signatures(&finding);
		dlg_settle_participants(&finding);
	}
	dlg_drop_double_acronyms(reader->statement);
}
