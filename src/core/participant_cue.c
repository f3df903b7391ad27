/*
 * participant_cue.c: the words that make a list one of participants.
 *
 * "was co-chaired by", "the delegation comprised" stand before a list; "met",
 * "led the Indian delegation", "also joined" follow one that is their subject.
 *
 * Invariant: of two cues that open alike the longer stands first in its table.
 */
#include "participant_find.h"

#define RELATIVE_PIECES 30		/* of a clause between a subject and its verb: "X, who …, led" */
#define LED_PIECES 10			/* between "led" and "delegation": "the U.S. government inter-agency" */

/* Before a list. */
static const Cue before[] = {{"chaired by", FOUND_CHAIR, CUE_MIXED},
							 {"convened by co - chairs", FOUND_CHAIR, CUE_MIXED},
							 {"convened by", FOUND_CHAIR, CUE_MIXED},
							 {"chairs were", FOUND_CHAIR, CUE_MIXED},
							 {"chairs are", FOUND_CHAIR, CUE_MIXED},
							 {"chairs will be", FOUND_CHAIR, CUE_MIXED},
							 {"chair was", FOUND_CHAIR, CUE_MIXED},
							 {"chair is", FOUND_CHAIR, CUE_MIXED},
							 {"chair will be", FOUND_CHAIR, CUE_MIXED},
							 {"chairs :", FOUND_CHAIR, CUE_MIXED},
							 {"chair :", FOUND_CHAIR, CUE_MIXED},
							 {"chairmanship of", FOUND_CHAIR, CUE_MIXED},
							 {"chairpersonship of", FOUND_CHAIR, CUE_MIXED},
							 {"presided by", FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							 {"presided over by", FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							 {"chairs", FOUND_CHAIR, CUE_MIXED},
							 {"co - hosted by", FOUND_CHAIR, CUE_MIXED},
							 {"cohosted by", FOUND_CHAIR, CUE_MIXED},
							 {"hosted by", FOUND_HOST, 0},
							 {"received by", FOUND_RECEIVES, CUE_PERSONS},
							 {"leadership of", FOUND_HEAD, CUE_MIXED | CUE_PERSONS},
							 {"led by", FOUND_HEAD, CUE_FINITE | CUE_MIXED},
							 {"headed by", FOUND_HEAD, CUE_FINITE | CUE_MIXED},
							 {"head of delegation was", FOUND_HEAD, 0},
							 {"head of delegation is", FOUND_HEAD, 0},
							 {"head of delegation :", FOUND_HEAD, 0},
							 {"heads of delegation were", FOUND_HEAD, CUE_MIXED},
							 {"head delegates were", FOUND_HEAD, CUE_MIXED},
							 {"head delegates :", FOUND_HEAD, CUE_MIXED},
							 {"head delegate was", FOUND_HEAD, 0},
							 {"heads of delegation :", FOUND_HEAD, CUE_MIXED},
							 {"opened by", FOUND_MEMBER, CUE_PERSONS | CUE_MIXED},
							 {"moderated by", FOUND_MEMBER, CUE_PERSONS | CUE_MIXED},
							 {"represented by", FOUND_MEMBER, CUE_BODIES | CUE_PRINCIPAL},
							 {"joined by", FOUND_MEMBER, CUE_BODIES},
							 {"accompanied by", FOUND_MEMBER, CUE_BODIES},
							 {"attended by", FOUND_MEMBER, CUE_BODIES},
							 {"comprised of", FOUND_MEMBER, CUE_BODIES},
							 {"composed of", FOUND_MEMBER, CUE_BODIES},
							 {"consisted of", FOUND_MEMBER, CUE_BODIES},
							 {"consisting of", FOUND_MEMBER, CUE_BODIES},
							 {"made up of", FOUND_MEMBER, CUE_BODIES},
							 {"comprised", FOUND_MEMBER, CUE_BODIES | CUE_DELEGATION},
							 {"comprise", FOUND_MEMBER, CUE_BODIES | CUE_DELEGATION},
							 {"comprises", FOUND_MEMBER, CUE_BODIES | CUE_DELEGATION},
							 {"comprising", FOUND_MEMBER, CUE_BODIES | CUE_DELEGATION},
							 {"included", FOUND_MEMBER, CUE_BODIES | CUE_DELEGATION},
							 {"participants were", FOUND_MEMBER, CUE_BODIES},
							 {"include", FOUND_MEMBER, CUE_BODIES | CUE_DELEGATION},
							 {"participated :", FOUND_MEMBER, CUE_BODIES},
							 {"participants :", FOUND_MEMBER, CUE_BODIES},
							 {"includes", FOUND_MEMBER, CUE_BODIES | CUE_DELEGATION},
							 {"represented", FOUND_MEMBER, CUE_BODIES | CUE_DELEGATION},
							 {"participation from", FOUND_MEMBER, CUE_BODIES},
							 {"participation of", FOUND_MEMBER, CUE_BODIES},
							 {"participation by", FOUND_MEMBER, CUE_BODIES},
							 {"presence of", FOUND_MEMBER, CUE_PERSONS | CUE_MIXED},
							 {"came from", FOUND_MEMBER, CUE_BODIES},
							 {"him came", FOUND_MEMBER, CUE_BODIES},
							 {"her came", FOUND_MEMBER, CUE_BODIES},
							 {"with them", FOUND_MEMBER, CUE_BODIES},
							 {"met with", FOUND_MET, CUE_MIXED},
							 {"signed by", FOUND_SIGNATORY, CUE_MIXED | CUE_BODIES},
							 {"observers from", FOUND_OBSERVER, CUE_BODIES},
							 {NULL, FOUND_NONE, 0}};

/* After a list that is their subject. */
static const Cue after[] = {{"co - chaired", FOUND_CHAIR, CUE_MIXED | CUE_AFTER | CUE_WITH | CUE_TOGETHER},
							{"cochaired", FOUND_CHAIR, CUE_MIXED},
							{"chaired", FOUND_CHAIR, CUE_MIXED | CUE_AFTER | CUE_WITH | CUE_TOGETHER},
							{"co - chair", FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{"chair", FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{"chairs", FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{"chairing", FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{"convened", FOUND_CHAIR, CUE_MIXED | CUE_AFTER | CUE_WITH},
							{"co - hosted", FOUND_CHAIR, CUE_MIXED | CUE_AFTER | CUE_WITH | CUE_TOGETHER},
							{"co - presided", FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{"presided", FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{"served as co - chairs", FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{"served as co - chair", FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{"served as chair", FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{"served as chairs", FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{"acted as co - chairs", FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{"acted as chairs", FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{"were the co - chairs", FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{"were co - chairs", FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{"were the chairs", FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{"hosted", FOUND_RECEIVES, CUE_AFTER},
							{"received", FOUND_RECEIVES, CUE_AFTER},
							{"led", FOUND_HEAD, CUE_LED | CUE_MIXED},
							{"leads", FOUND_HEAD, CUE_LED | CUE_MIXED},
							{"lead", FOUND_HEAD, CUE_LED | CUE_MIXED},
							{"leading", FOUND_HEAD, CUE_LED | CUE_MIXED},
							{"headed", FOUND_HEAD, CUE_LED | CUE_MIXED},
							{"heads", FOUND_HEAD, CUE_LED | CUE_MIXED},
							{"head", FOUND_HEAD, CUE_LED | CUE_MIXED},
							{"heading", FOUND_HEAD, CUE_LED | CUE_MIXED},
							{"spearheaded", FOUND_HEAD, CUE_LED | CUE_MIXED},
							{"co - led", FOUND_CHAIR, CUE_MIXED | CUE_PERSONS},
							{"represented", FOUND_HEAD, CUE_PARTY},
							{"were joined by", FOUND_MET, CUE_AFTER},
							{"was joined by", FOUND_MET, CUE_AFTER},
							{"met", FOUND_MET, CUE_MIXED | CUE_AFTER | CUE_WITH},
							{"held", FOUND_MET, CUE_MIXED | CUE_AFTER | CUE_WITH},
							{"hold", FOUND_MET, CUE_MIXED | CUE_AFTER | CUE_WITH | CUE_PERSONS},
							{"conducted", FOUND_MET, CUE_MIXED | CUE_AFTER | CUE_WITH | CUE_PERSONS},
							{"joined the", FOUND_MEMBER, 0},
							{"joined them", FOUND_MEMBER, 0},
							{"joined him", FOUND_MEMBER, 0},
							{"joined her", FOUND_MEMBER, 0},
							{"participated", FOUND_MEMBER, 0},
							{"took part", FOUND_MEMBER, 0},
							{"attended", FOUND_MEMBER, 0},
							{"was there", FOUND_MEMBER, 0},
							{"were there", FOUND_MEMBER, 0},
							{"was present", FOUND_MEMBER, 0},
							{"were present", FOUND_MEMBER, 0},
							{"told the meeting", FOUND_MEMBER, 0},
							{"told the participants", FOUND_MEMBER, 0},
							{"addressed the", FOUND_MEMBER, 0},
							{"presented", FOUND_MEMBER, 0},
							{"opened the", FOUND_MEMBER, CUE_PERSONS},
							{"delivered opening", FOUND_MEMBER, CUE_PERSONS},
							{"delivered remarks", FOUND_MEMBER, CUE_PERSONS},
							{"gave opening", FOUND_MEMBER, CUE_PERSONS},
							{"stated that", FOUND_MEMBER, CUE_PERSONS},
							{"were represented", FOUND_MEMBER, 0},
							{"were also represented", FOUND_MEMBER, 0},
							{"was also represented", FOUND_MEMBER, 0},
							{"were also present", FOUND_MEMBER, 0},
							{"was also present", FOUND_MEMBER, 0},
							{"was represented", FOUND_MEMBER, 0},
							{"spoke", FOUND_MET, CUE_MIXED | CUE_AFTER | CUE_WITH | CUE_PERSONS},
							{"signed", FOUND_SIGNATORY, CUE_PERSONS},
							{NULL, FOUND_NONE, 0}};

static const char *const adverbs[] = {"also",  "both", "jointly", "together", "then", "all", "respectively",
									  "on",    "who",  "has",     "have",     "too",  "had", "today",
									  "will",  "would", "shall",  "be",       "is",   "are", "yesterday", NULL};

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
	uint32_t token = pieces->items[i].kind == PIECE_OFFICE || pieces->items[i].kind == PIECE_NAME
						 ? pieces->items[i].end - 1
						 : pieces->items[i].first;

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

const Cue *
dlg_cue_before(const Pieces *pieces, uint32_t i, uint32_t *next)
{
	return find_cue(pieces, before, i, next);
}

/* The piece after ", who leads X and is Y," at piece i; i where no such clause stands there. */
static uint32_t
skip_relative(const Pieces *pieces, uint32_t i)
{
	if (kind_at(pieces, i) != PIECE_COMMA || !dlg_piece_is(pieces, i + 1, "who"))
		return i;
	for (uint32_t k = i + 2; k < i + RELATIVE_PIECES && kind_at(pieces, k) != PIECE_STOP; k++)
	{
		uint32_t	next;

		if (kind_at(pieces, k) == PIECE_COMMA && k + 1 < pieces->nitems && find_cue(pieces, after, k + 1, &next))
			return k + 1;
	}
	return i;
}

const Cue *
dlg_cue_after(const Pieces *pieces, uint32_t i, uint32_t *next)
{
	const Cue  *cue;
	uint32_t	k = skip_relative(pieces, i);

	i = k;
	while (k < i + 4 &&
		   (kind_at(pieces, k) == PIECE_COMMA ||
			(k < pieces->nitems && dlg_is_any(pieces->reader, pieces->items[k].first, adverbs))))
		k++;
	if (k >= pieces->nitems)
		return NULL;
	cue = find_cue(pieces, after, k, next);
	if (cue && dlg_piece_is(pieces, *next, "by"))
		return NULL;			/* ", hosted by": what it follows is no subject */
	if (cue && cue->flags & CUE_LED)
	{
		for (k = *next; k < *next + LED_PIECES; k++)
			if (kind_at(pieces, k) == PIECE_DELEGATE)
				return cue;
			else if (kind_at(pieces, k) == PIECE_STOP || kind_at(pieces, k) == PIECE_COMMA)
				break;
		return NULL;
	}
	if (cue && cue->flags & CUE_PARTY &&
		kind_at(pieces, *next + (kind_at(pieces, *next) == PIECE_THE)) != PIECE_PARTY)
		return NULL;
	return cue;
}

