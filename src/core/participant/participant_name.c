/*
 * participant_name.c: personal names in pieces.
 *
 * A name is a run of capitalised words that the lexicon does not place, with
 * particles between them; what follows an initial or ends the run is a surname
 * even where the lexicon knows the word.  Letters for honours and seats (MP,
 * KC) end a name and are no part of it.
 *
 * Invariant: a name has at most NAME_WORDS words.
 */
#include "participant_find.h"

#include "core/utf8.h"

#define NAME_WORDS 7
#define SURNAME_BYTES 5			/* of a name in capitals that stands alone after a title */

/* What stands in capitals after a name and is no part of it. */
static const char *const post_nominals[] = {"mp", "msp", "mep", "mla", "am", "ao", "ac", "qc", "kc", "sc", "obe",
											"cbe", "mbe", "kbe", "dbe", "cmg", "kcmg", "phd", "gcfr", "gcon", "cfr",
											"ofr", "egh", "mgh", "ebs", "psm", "csc", "om", "oj", "kcb", "gcb", "cb",
											"pc", "gcmg", "kcvo", "cvo", "lvo", "dso", "dsc", "pvsm", "avsm", "vsm",
											"ysm", "ifs", "ias", "ips", "gbe", "cnzm", "onzm", "mnzm", "knzm", "qso",
											"retd", "ret", "cbs", "mbs", "ogw", "frs", "mpp", "td", "esq", "cc", "oc",
											"cgh", "hsc", "ndc", "con", "oon", "mfr", "mni", "usn", "usaf", "usmc",
											"ran", "raaf", "llb", "llm", "mba", "gcl", "csi", "cstj", NULL};

/* Months and days, in any language, that are names of persons too. */
static const char *const given_names[] = {"april", "may",  "june",  "august", "abril", "avril", "juli",
										  "julio", "mai", "marco", "mars",   "mayo",  "domingo", NULL};

/* Is token i letters with a dot behind each, "O.B.E.", no party? */
static bool
is_dotted(const Reader *reader, uint32_t i)
{
	const Token *token = &reader->tokens[i];
	uint32_t	n = token->end - token->start;

	if (!(token->flags & TOKEN_UPPER) || n < 4 || n > 10 || n % 2 != 0 || dlg_party_at(reader, i, false, NULL))
		return false;
	for (uint32_t k = 1; k < n; k += 2)
		if (reader->text[token->start + k] != '.')
			return false;
	return true;
}

bool
dlg_is_post_nominal(const Pieces *pieces, uint32_t i)
{
	const Reader *reader = pieces->reader;
	uint32_t	first = i < pieces->nitems ? pieces->items[i].first : 0;

	return i < pieces->nitems && reader->tokens[first].flags & TOKEN_UPPER && pieces->items[i].end == first + 1 &&
		(dlg_is_any(reader, first, post_nominals) || is_dotted(reader, first));
}

bool
dlg_is_day_or_month(const Reader *reader, uint32_t i)
{
	const Token *token = &reader->tokens[i];
	bool		month = dlg_match(reader, i, LEX_MONTH, NULL) != NULL;

	if (month && i + 1 < reader->ntokens && token[1].kind == TOKEN_NUMBER)
		return true;
	return (month || dlg_match(reader, i, LEX_WEEKDAY, NULL)) && token->end - token->start > 3 &&
		!dlg_is_any(reader, i, given_names);
}

/* Is the capitalised word at piece i a day ("Today I met"), a month or a kind of meeting? */
static bool
is_nobody(const Pieces *pieces, uint32_t i)
{
	return dlg_is_day_or_month(pieces->reader, pieces->items[i].first) ||
		ONE_OF(pieces->reader, pieces->items[i].first, "today", "yesterday", "tomorrow", "tonight") ||
		dlg_match(pieces->reader, pieces->items[i].first, LEX_MEETING, NULL);
}

/* The end of the word of a name that particles at piece i open ("van der Berg"); i where none do. */
static uint32_t
particle_end(const Pieces *pieces, uint32_t i)
{
	const Reader *reader = pieces->reader;
	PieceKind	kind = kind_at(pieces, i);
	uint32_t	next = i + 1;
	uint32_t	end;

	if ((kind != PIECE_WORD && kind != PIECE_THE && kind != PIECE_JOIN) ||
		!dlg_match(reader, pieces->items[i].first, LEX_PARTICLE, &end))
		return i;
	if (kind_at(pieces, next) == PIECE_WORD && dlg_match(reader, pieces->items[next].first, LEX_PARTICLE, &end))
		next++;
	/* "al-Amin": the hyphen stands without blanks */
	if (dlg_mark(reader, pieces->items[next].first, '-') && kind_at(pieces, next + 1) == PIECE_NAME &&
		!(reader->tokens[pieces->items[next].first].flags & TOKEN_SPACE) &&
		!(reader->tokens[pieces->items[next + 1].first].flags & TOKEN_SPACE))
		next++;
	return kind_at(pieces, next) == PIECE_NAME ? next + 1 : i;
}

/* The end of one word of a name at piece i; i where none is. */
static uint32_t
name_word(const Pieces *pieces, uint32_t i, bool inner)
{
	const Reader *reader = pieces->reader;
	const Piece *piece = &pieces->items[i];
	uint32_t	end;

	if (inner && dlg_is_post_nominal(pieces, i) &&
		(kind_at(pieces, i + 1) != PIECE_NAME || dlg_is_post_nominal(pieces, i + 1)))
		return i;
	if (kind_at(pieces, i) == PIECE_NAME)
		return is_nobody(pieces, i) ||
			(piece->end > piece->first + 1 && dlg_mark(reader, piece->first + 1, '/')) ? i : i + 1;
	if (!inner)
		return i;
	/* "Bui The Duy" */
	if (kind_at(pieces, i) == PIECE_THE && reader->tokens[piece->first].flags & TOKEN_CAPITAL &&
		kind_at(pieces, i - 1) == PIECE_NAME && kind_at(pieces, i + 1) == PIECE_NAME)
		return i + 1;
	/* Ann "Annie" Miller */
	if (dlg_mark(reader, piece->first, '"') && kind_at(pieces, i + 1) == PIECE_NAME &&
		i + 3 < pieces->nitems && dlg_mark(reader, pieces->items[i + 2].first, '"') &&
		kind_at(pieces, i + 3) == PIECE_NAME)
		return i + 4;
	/* whatever follows an initial is the surname: "Ann O. Jordan" */
	if (dlg_mark(reader, piece->first - 1, '.') && piece->end == piece->first + 1 &&
		reader->tokens[piece->first].flags & TOKEN_CAPITAL &&
		reader->tokens[piece->first].kind == TOKEN_WORD)
		return i + 1;
	/* a country right after a first name is a surname: "Ann Jordan" */
	if (kind_at(pieces, i) == PIECE_PARTY && !(piece->flags & PIECE_NATIVE) &&
		piece->end == piece->first + 1 && !dlg_city_at(reader, pieces->items[i - 1].first, &end) &&
		kind_at(pieces, i - 1) == PIECE_NAME &&
		kind_at(pieces, i + 1) != PIECE_NAME && kind_at(pieces, i + 1) != PIECE_FIELD &&
		kind_at(pieces, i + 1) != PIECE_OFFICE && kind_at(pieces, i + 1) != PIECE_BODY &&
		kind_at(pieces, i + 1) != PIECE_DELEGATE)
		return i + 1;
	/* "Teo Eng Dih", "Hun Sen met": a short title that is a name here */
	if (kind_at(pieces, i) == PIECE_HONORIFIC && kind_at(pieces, i - 1) == PIECE_NAME &&
		(kind_at(pieces, i + 1) == PIECE_NAME || !dlg_mark(reader, piece->end, '.')) && piece->end == piece->first + 1 &&
		ONE_OF(reader, piece->first, "eng", "hon", "sri", "gen", "sen", "tun", "haji", "hj", "adm", "daw", "mag",
			   "baron", "lady", "tuan", "ir"))
		return i + 1;
	/* "Al Sheikh" */
	if (kind_at(pieces, i) == PIECE_HONORIFIC && dlg_match(reader, piece->first - 1, LEX_PARTICLE, &end))
		return i + 1;
	/* "Hassan Sultan Al Berg" */
	if (kind_at(pieces, i) == PIECE_OFFICE && kind_at(pieces, i - 1) == PIECE_NAME &&
		kind_at(pieces, i + 1) == PIECE_NAME && ONE_OF(reader, piece->first, "sultan", "amir", "malik"))
		return i + 1;
	/* a title word that ends the run is a surname: "Ann King," */
	if (kind_at(pieces, i) == PIECE_OFFICE && piece->end == piece->first + 1 &&
		kind_at(pieces, i - 1) == PIECE_NAME && kind_at(pieces, i + 1) != PIECE_JOIN &&
		kind_at(pieces, i + 1) != PIECE_NAME)
		return i + 1;
	return particle_end(pieces, i);
}

/* Is piece i Mr., Minister or Secretary alone? */
static bool
is_title(const Pieces *pieces, uint32_t i)
{
	return kind_at(pieces, i) == PIECE_HONORIFIC ||
		(kind_at(pieces, i) == PIECE_OFFICE && pieces->items[i].end == pieces->items[i].first + 1);
}

/* Is piece i too long for an acronym? */
static bool
is_long(const Pieces *pieces, uint32_t i)
{
	const Token *tokens = pieces->reader->tokens;

	return tokens[pieces->items[i].end - 1].end - tokens[pieces->items[i].first].start >= SURNAME_BYTES;
}

/* Does piece i go on with nothing that a word for a field would stand before: another one, a body, a post? */
static bool
ends_name(const Pieces *pieces, uint32_t i)
{
	return kind_at(pieces, i) == PIECE_WORD || kind_at(pieces, i) == PIECE_STOP || kind_at(pieces, i) == PIECE_POSSESSIVE ||
		(kind_at(pieces, i) == PIECE_COMMA && kind_at(pieces, i + 1) != PIECE_FIELD) ||
		(kind_at(pieces, i) == PIECE_AND && kind_at(pieces, i + 1) != PIECE_FIELD);
}

static const char *const peers[] = {"lord", "lady", "baroness", "baron", "viscount", "earl", NULL};

uint32_t
dlg_name_run(const Pieces *pieces, uint32_t i)
{
	uint32_t	k = i;
	uint32_t	words = 0;
	bool		mixed = false;

	while (words < NAME_WORDS)
	{
		uint32_t	next = name_word(pieces, k, k > i);

		if (next == k)
			break;
		/* "Ann Lee EEAS Adviser": a short name of a body before the post */
		if (mixed && words >= 2 && pieces->items[k].flags & PIECE_UPPER && kind_at(pieces, k + 1) == PIECE_OFFICE)
			break;
		mixed |= !(pieces->items[k].flags & PIECE_UPPER);
		words++;
		k = next;
	}
	/* "Administrator Ann Power": a family name that is a field's word, too */
	if (words == 1 && mixed && i > 0 && kind_at(pieces, i - 1) == PIECE_OFFICE && kind_at(pieces, k) == PIECE_FIELD &&
		pieces->items[k].end == pieces->items[k].first + 1 && ends_name(pieces, k + 1))
		k++;
	if (k > i && kind_at(pieces, k) == PIECE_COMMA && dlg_piece_is(pieces, k + 1, "jr"))
		k += 2;
	if (k > i && dlg_piece_is(pieces, k - 1, "jr") && k + 1 < pieces->nitems &&
		dlg_mark(pieces->reader, pieces->items[k].first, '.'))
		k++;
	/* "Lord Hill of Oldham" */
	if (k > i && i > 0 && kind_at(pieces, i - 1) == PIECE_HONORIFIC && dlg_piece_is(pieces, k, "of") &&
		dlg_is_any(pieces->reader, pieces->items[i - 1].end - 1, peers) && kind_at(pieces, k + 1) != PIECE_THE)
		return k + 2 + (kind_at(pieces, k + 2) == PIECE_NAME);
	/* "Mr. BERG, Anna" */
	if (words == 1 && !mixed && i > 0 && kind_at(pieces, i - 1) == PIECE_HONORIFIC &&
		kind_at(pieces, k) == PIECE_COMMA && name_word(pieces, k + 1, true) == k + 2 &&
		kind_at(pieces, k + 2) == PIECE_COMMA)
		return k + 2;
	/* "Minister BERG" */
	if (words == 1 && !mixed && i > 0 && is_title(pieces, i - 1) && is_long(pieces, i))
		return k;
	return k > i && (mixed || words >= 2) ? k : i;
}

/* Are two bytes letters of ASCII, and not the same one? */
static inline bool
are_other_letters(char a, char b)
{
	a |= 0x20;
	b |= 0x20;
	return a != b && a >= 'a' && a <= 'z' && b >= 'a' && b <= 'z';
}

bool
dlg_same_name(Slice a, Slice b)
{
	const char *p = a.data;
	const char *q = b.data;

	if (a.data == NULL || b.data == NULL)
		return a.data == b.data;
	/* most differ at once */
	if (a.len && b.len && are_other_letters(*p, *q))
		return false;
	while (p < a.data + a.len && q < b.data + b.len)
		if (dlg_plain(dlg_plain_mark(dlg_decode(&p, a.data + a.len))) !=
			dlg_plain(dlg_plain_mark(dlg_decode(&q, b.data + b.len))))
			return false;
	return p == a.data + a.len && q == b.data + b.len;
}

/* Does a word of the name end at byte i, a full stop passed over? */
static inline bool
ends_word(Slice name, uint32_t i)
{
	i += i < name.len && name.data[i] == '.';
	return i == name.len || name.data[i] == ' ' || name.data[i] == ',';
}

bool
dlg_same_person(Slice a, Slice b)
{
	if (a.len > b.len)
	{
		Slice		c = a;

		a = b;
		b = c;
	}
	for (uint32_t i = 0; i < a.len;)
	{
		uint32_t	end = i;
		uint32_t	len;
		bool		found = false;

		while (end < a.len && a.data[end] != ' ' && a.data[end] != ',')
			end++;
		/* "S.M" is "S.M." */
		len = end - i - (end > i + 1 && a.data[end - 1] == '.');
		for (uint32_t k = 0; k + len <= b.len && !found; k++)
			found = (k == 0 || b.data[k - 1] == ' ') && ends_word(b, k + len) &&
				dlg_same_name((Slice){a.data + i, len}, (Slice){b.data + k, len});
		if (!found)
			return false;
		i = end + 1 + (end < a.len && a.data[end] == ',');
	}
	return true;
}
