/*
 * participant_piece.c: tokens to pieces (see participant.h).
 *
 * The longest phrase that the lexicon knows at a token decides; of equal ones
 * the first in the order of `readings`.  Words joined by hyphen or slash
 * without blanks are one piece.  Invariant: pieces cover all tokens of the
 * range in order, and the array ends in a STOP that is not counted.
 */
#include "participant_list.h"

#include <string.h>

#define SMALL_FIELD_WORDS 4		/* of one field in small letters */
#define FIELD_TOKENS 6			/* of "for trade and ports" */
#define APPOSITION_LEAD 6		/* tokens between a comma and a post: ", the Republic of Chile's" */
#define DEFINITE_LEAD 4			/* words around a post in small letters: "the country's cyber", "for trade" */

/* Endings by which an unknown capitalised word is taken for a field of work, not a person's name. */
static const Slice field_endings[] = {
	SLICE("tion"), SLICE("tions"), SLICE("ment"), SLICE("ments"), SLICE("ship"), SLICE("ships"),
	SLICE("ology"), SLICE("ologies"), SLICE("ness"), SLICE("ities"), SLICE("ism"), SLICE("onomic"),
	SLICE("ological"), SLICE("ational"), SLICE("mental")};
static const char *const joins[] = {"of", "for", "to", "at", "in", "on", "from", "with", "de", "against", NULL};
static const char *const openers[] = {"and", "all", "both", "other", "further", "also", NULL};
static const char *const post_leads[] = {"acting", "interim", "principal", "senior", "chief", "first", "special",
										 "current", "second", "additional", "assistant", "associate", "outgoing",
										 "federal", "union", "permanent", "standing", "executive", "deputy", NULL};
static const char *const short_names[] = {"ma", "md", "mohd", "muhd", "sk", "abd", "wm", "geo", "chas", "jos",
										  "zh", "kh", "yu", "ya", "ts", "dzh", "ye", NULL};
static const char *const deputies[] = {"deputy", "vice", "acting", "assistant", NULL};
static const char *const ministries[] = {"ministry", "ministries", "departments", NULL};
static const char *const subunits[] = {"division", "divisions", "unit", "section", "branch", "team", NULL};

/* All small words that read_small asks for beside phrases of SMALL_KINDS. */
#define SMALL_KINDS (1u << LEX_ORGANISATION | 1u << LEX_DELEGATE | 1u << LEX_HONORIFIC | 1u << LEX_POST)

void
dlg_piece_uses(uint16_t *uses)
{
	dlg_use_words(uses, joins, USE_PIECE);
	dlg_use_words(uses, post_leads, USE_PIECE);
	dlg_use_words(uses, deputies, USE_PIECE);
	dlg_use_words(uses, ministries, USE_PIECE);
	dlg_use_words(uses, (const char *const[]) {"in", "the", "and", NULL}, USE_PIECE);
}

/* Does token i end in one of the endings of fields? */
static bool
has_field_ending(const Reader *reader, uint32_t i)
{
	const Token *token = &reader->tokens[i];
	uint32_t	n = token->end - token->start;

	for (size_t k = 0; k < sizeof field_endings / sizeof *field_endings; k++)
	{
		uint32_t	m = field_endings[k].len;

		if (n > m + 2 && reader->text[token->end - 1] == field_endings[k].data[m - 1] &&
			memcmp(reader->text + token->end - m, field_endings[k].data, m) == 0)
			return true;
	}
	return false;
}

/* Is a word an acronym with small letters in it: "MeitY"? */
static bool
ends_in_capital(const Reader *reader, uint32_t i)
{
	char		last = reader->text[reader->tokens[i].end - 1];

	return last >= 'A' && last <= 'Z' && reader->tokens[i].end - reader->tokens[i].start > 2;
}

/* Is the dash at token i one that joins no words, as behind the place of a report: "LIMA—Chilean Minister"? */
static bool
is_long_dash(const Reader *reader, uint32_t i)
{
	return dlg_slice_is(dlg_text(reader, i, i + 1), "\xE2\x80\x94");
}

/* Steps over hyphens and slashes that join words without blanks; an apostrophe's s is left alone. */
static uint32_t
take_joined(const Reader *reader, uint32_t end, uint32_t limit)
{
	while (end + 1 < limit && (dlg_mark(reader, end, '-') || dlg_mark(reader, end, '/')) &&
		!is_long_dash(reader, end) &&
		   !(reader->tokens[end].flags & TOKEN_SPACE) && !(reader->tokens[end + 1].flags & TOKEN_SPACE) &&
		   (reader->tokens[end + 1].kind == TOKEN_WORD || reader->tokens[end + 1].kind == TOKEN_NUMBER))
		end += 2;
	return end;
}

/* Are tokens [i, end), the name of a group of states, fields of work word by word: "Central Asia"? */
static bool
is_region(const Reader *reader, uint32_t i, uint32_t end)
{
	for (uint32_t k = i; k < end; k++)
		if (!dlg_match(reader, k, LEX_FIELD, NULL))
			return false;
	return end > i + 1;
}

/* Reads a party; whole names of its institutions are bodies. */
static bool
read_party(const Reader *reader, uint32_t i, Piece *piece)
{
	uint32_t	end = 0;
	const LexEntry *entry = dlg_match(reader, i, LEX_PARTY, &end);

	for (; entry; entry = dlg_match_next(reader, i, entry))
		if (!dlg_slice_is(entry->text, "capital") && !dlg_slice_is(entry->text, "metonym") &&
			!dlg_slice_is(entry->text, "prefix"))
			break;
	if (entry == NULL || end <= piece->end ||
		(dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, entry->party), "grouping") && is_region(reader, i, end)))
		return false;
	*piece = (Piece) {i, end, PIECE_PARTY, 0, entry->party};
	if (dlg_slice_is(entry->text, "institution") && !dlg_is(reader, end - 1, "states"))
	{
		piece->kind = PIECE_BODY;
		piece->flags = PIECE_KNOWN;
		if (i > 0 && dlg_is_of_state(reader, i))
			piece->party = 0;		/* "the Lemurian Security Council" */
	}
	else if (!dlg_slice_is(entry->text, "common") && !dlg_slice_is(entry->text, "official"))
		piece->flags = PIECE_NATIVE;
	return true;
}

/* Is the head of tokens [i, end), what stands before any "of", a plural, of what the lexicon has or itself one of its rows? */
static bool
is_plural(const Reader *reader, uint32_t i, uint32_t end, Slice phrase)
{
	uint32_t	head = i;
	size_t		n = 0;

	while (head + 1 < end && !dlg_is(reader, head + 1, "of"))
		head++;
	while (n < phrase.len && !dlg_slice_holds(phrase, n, " of "))
		n++;
	return reader->text[reader->tokens[head].end - 1] == 's' &&
		(phrase.data[n - 1] != 's' || ONE_OF(reader, head, "ambassadors", "directors", "ministers"));
}

/* Takes a phrase of one kind, which may begin here, where it is longer than what was found so far. */
static void
read_phrase_here(const Reader *reader, uint32_t i, LexKind kind, PieceKind as, Piece *piece)
{
	uint32_t	end = 0;
	const LexEntry *entry = dlg_match_here(reader, i, kind, &end);

	if (entry == NULL || end <= piece->end)
		return;
	*piece = (Piece) {i, end, as, 0, 0};
	if (as == PIECE_BODY && dlg_is_any(reader, end - 1, subunits))
		piece->flags |= PIECE_SUBUNIT;
	if ((as == PIECE_BODY || as == PIECE_OFFICE) && is_plural(reader, i, end, entry->phrase))
		piece->flags |= PIECE_PLURAL;
}

static inline void
read_phrase(const Reader *reader, uint32_t i, LexKind kind, PieceKind as, Piece *piece)
{
	if (dlg_begins(reader, i, kind))
		read_phrase_here(reader, i, kind, as, piece);
}

/*
 * Is what is a body's head or an office an office here: "DG for Energy", "Ann
 * Lee, DG, Institute" against "DG ENERGY"?
 */
static bool
is_short_office(const Reader *reader, uint32_t i, const Piece *piece)
{
	uint32_t	end;

	/* "Senior Official for Trade" */
	if (piece->kind == PIECE_DELEGATE)
		return dlg_is(reader, piece->end - 1, "official") && dlg_match(reader, i, LEX_OFFICE, &end) &&
			end == piece->end && dlg_is(reader, end, "for");
	return piece->kind == PIECE_BODY && reader->tokens[i].flags & TOKEN_UPPER &&
		dlg_match(reader, i, LEX_OFFICE, &end) && end == piece->end &&
		(dlg_mark(reader, end, ',') || dlg_mark(reader, end, '(') || dlg_is(reader, end, "for") ||
		 dlg_is(reader, end, "of"));
}

/* Is token i an English function word that has its capital from the sentence's start only? */
static bool
is_function_word(const Reader *reader, uint32_t i)
{
	const LexEntry *entry = dlg_match(reader, i, LEX_STOPWORD, NULL);

	for (; entry; entry = dlg_match_next(reader, i, entry))
		if (dlg_slice_is(entry->text, "en"))
			return true;
	return dlg_is_any(reader, i, joins) || dlg_is_any(reader, i, openers);
}

/* Reads an office with a prefix: "Co-Secretary", "Vice-Chair". */
static void
read_prefixed_office(const Reader *reader, uint32_t i, Piece *piece)
{
	uint32_t	end;

	if ((dlg_is(reader, i, "co") || dlg_is(reader, i, "vice")) && dlg_mark(reader, i + 1, '-') &&
		dlg_match(reader, i + 2, LEX_OFFICE, &end) && end > piece->end)
		*piece = (Piece) {i, end, PIECE_OFFICE, reader->text[reader->tokens[end - 1].end - 1] == 's' ? PIECE_PLURAL : 0, 0};
}

/* Can a name open at token i: a word with a capital, no day or month? */
static bool
may_name(const Reader *reader, uint32_t i)
{
	return dlg_is_capital(reader, i) && !dlg_is_day_or_month(reader, i);
}

/*
 * Does an apposition open before token i: is there a comma, or a comma and
 * words that belong to a post, ", the", ", Chile's"?
 */
static bool
opens_apposition(const Reader *reader, uint32_t i)
{
	for (uint32_t k = i; k-- > 0 && k + APPOSITION_LEAD >= i;)
	{
		if (dlg_mark(reader, k, ','))
			return true;
		if (reader->tokens[k].kind != TOKEN_POSSESSIVE && !(reader->tokens[k].flags & TOKEN_CAPITAL) &&
			!ONE_OF(reader, k, "the", "a", "an", "ministry", "department", "government", "deputy"))
			return false;
	}
	return false;
}

/* The token behind ", ", "and" and "the" at token i. */
static uint32_t
after_joint(const Reader *reader, uint32_t i)
{
	i += dlg_mark(reader, i, ',') != 0;
	i += dlg_is(reader, i, "and");
	return i + dlg_is(reader, i, "the");
}

/*
 * "Chile's deputy minister, Ann Lee,", "its ambassador for trade, Tom Hill": the token of the name behind the comma
 * that follows a definite post at tokens [i, end); end where none does.
 */
static uint32_t
after_definite(const Reader *reader, uint32_t i, uint32_t end)
{
	uint32_t	name = end;
	bool		definite = false;

	for (uint32_t k = i; k-- > 0 && k + DEFINITE_LEAD >= i && !definite;)
	{
		definite = reader->tokens[k].kind == TOKEN_POSSESSIVE || ONE_OF(reader, k, "the", "its", "his", "her", "their") ||
			dlg_match(reader, k, LEX_PARTY, NULL);
		if (!definite && (reader->tokens[k].kind != TOKEN_WORD || reader->tokens[k].flags & TOKEN_CAPITAL))
			return end;
	}
	if (definite && dlg_is(reader, name, "for"))
		while (name < end + DEFINITE_LEAD && reader->tokens[name].kind == TOKEN_WORD &&
			   !(reader->tokens[name].flags & TOKEN_CAPITAL))
			name++;
	return definite && dlg_mark(reader, name, ',') && may_name(reader, name + 1) && may_name(reader, name + 2) ? name + 1
		: end;
}

/*
 * "minister for trade of Chile", "deputy minister of labour and ports Ann Lee": the token behind the field of a post in
 * small letters that ends at a token, where a party or a name follows; else that token.
 */
static uint32_t
after_field(const Reader *reader, uint32_t end)
{
	uint32_t	k = end + 1;

	if (!ONE_OF(reader, end, "of", "for"))
		return end;
	while (k < end + FIELD_TOKENS && k < reader->ntokens && reader->tokens[k].kind == TOKEN_WORD &&
		   !(reader->tokens[k].flags & TOKEN_CAPITAL) &&
		   !ONE_OF(reader, k, "of", "the", "a", "both", "two", "all", "his", "her", "its", "their", "this", "talks", "with",
				   "in", "on", "at", "by", "from", "to"))
		k++;
	if (k == end + 1)
		return end;
	return may_name(reader, k) || (dlg_is(reader, k, "of") && dlg_party_at(reader, k + 1 + dlg_is(reader, k + 1, "the"), false, NULL))
		? k : end;
}

/*
 * Reads a post in small letters where it can only be somebody's: before a
 * name ("vice foreign minister Ann Lee", "foreign minister of Chile Ann Lee")
 * or in an apposition ("…, ambassador for trade", "…, acting head of trade").
 */
static void
read_post_word(const Reader *reader, uint32_t i, uint32_t limit, Piece *piece)
{
	uint32_t	end;
	uint32_t	next;
	uint32_t	after;
	bool		led = dlg_is_any(reader, i, post_leads);
	bool		plural;

	if (i == 0 ||
		!(dlg_match(reader, i, LEX_POST, &end) || (led && dlg_match(reader, i + 1, LEX_POST, &end))) ||
		end >= limit || end < piece->end)
		return;
	plural = reader->text[reader->tokens[end - 1].end - 1] == 's';
	next = end = after_field(reader, end);
	if (dlg_is(reader, end, "of"))
	{
		uint32_t	party = end + 1 + dlg_is(reader, end + 1, "the");

		if (party >= limit || !dlg_party_at(reader, party, false, &next) || next >= limit)
			next = end;
		/* "the foreign ministers of the two countries, Ann Lee and" */
		while (next == end && ONE_OF(reader, party, "both", "two"))
			party++;
		if (next == end && plural && ONE_OF(reader, party, "countries", "sides", "nations"))
			next = party + 1;
	}
	/* "the foreign ministers of Chile, Kenya and Peru, Ann Lee, Tom Hill and" */
	while (plural && next > end && next < limit && dlg_party_at(reader, after_joint(reader, next), false, &after))
		next = after;
	next += plural && (dlg_mark(reader, next, ',') || dlg_mark(reader, next, '-'));
	if (next == end && !plural)
		next = after_definite(reader, i, end);
	if ((led && dlg_is(reader, i, "current") && dlg_is(reader, i - 1, "and")) ||
		/* "a member of the Bureau and director of the Office" */
		(dlg_is(reader, i - 1, "and") && !plural && dlg_is(reader, end, "of") && dlg_is(reader, end + 1, "the")) ||
		(opens_apposition(reader, i) && !ONE_OF(reader, end, "was", "were", "is", "are")) ||
		may_name(reader, next))
		*piece = (Piece) {i, end, PIECE_OFFICE, PIECE_SMALL | (plural ? PIECE_PLURAL : 0), 0};
}

/* Reads a post that has only the line's capital, before a name or title: "Foreign minister Ann Lee". */
static void
read_line_post(const Reader *reader, uint32_t i, uint32_t limit, Piece *piece)
{
	uint32_t	end;

	if (dlg_match(reader, i, LEX_POST, &end) && end > piece->end && end > i + 1 && end + 1 < limit &&
		!(reader->tokens[i + 1].flags & TOKEN_CAPITAL) &&
		may_name(reader, end + dlg_mark(reader, end, ',')))
		*piece = (Piece) {i, end, PIECE_OFFICE, reader->text[reader->tokens[end - 1].end - 1] == 's' ? PIECE_PLURAL : 0, 0};
}

/* Is the office at token i a given name, right before a surname: "Dean Hill,", not "Dean Ann Hill"? */
static bool
is_given_name(const Reader *reader, uint32_t i, uint32_t limit)
{
	/* "Sultan bin Omar" */
	if (dlg_is(reader, i, "sultan") && i + 1 < limit && dlg_match(reader, i + 1, LEX_PARTICLE, NULL))
		return true;
	return ONE_OF(reader, i, "dean", "marshall", "earl") && i + 2 < limit && may_name(reader, i + 1) &&
		!dlg_match(reader, i + 1, LEX_OFFICE, NULL) && !dlg_match(reader, i + 1, LEX_FIELD, NULL) &&
		!(reader->tokens[i + 2].flags & TOKEN_CAPITAL) && !dlg_is(reader, i + 2, "of");
}

/* Is the state at token i a given name: "Minister Jordan Hill", or that of somebody known, "Israel Katz"? */
static bool
is_named_for_state(const Reader *reader, uint32_t i, uint32_t limit)
{
	uint32_t	end;

	return i + 1 < limit && reader->tokens[i + 1].flags & TOKEN_CAPITAL &&
		((dlg_match(reader, i, LEX_PRINCIPAL, &end) && end == i + 2) ||
		 (i > 0 && may_name(reader, i + 1) && reader->tokens[i + 1].word == 0 &&
		  (dlg_match(reader, i - 1, LEX_OFFICE, NULL) || dlg_match(reader, i - 1, LEX_HONORIFIC, NULL))));
}

/* What a capitalised word is, with the lexicon's help. */
static Piece
read_capital(const Reader *reader, uint32_t i, uint32_t limit)
{
	Piece		piece = {i, i, PIECE_NAME, 0, 0};
	uint32_t	city;

	read_phrase(reader, i, LEX_HONORIFIC, PIECE_HONORIFIC, &piece);
	/* "His Excellency (HE) Luis Rojas" */
	if (piece.end > i && dlg_mark(reader, piece.end, '(') && dlg_mark(reader, piece.end + 2, ')') &&
		dlg_match(reader, piece.end + 1, LEX_HONORIFIC, NULL))
		piece.end += 3;
	read_phrase(reader, i, LEX_ORGANISATION, PIECE_BODY, &piece);
	read_phrase(reader, i, LEX_DELEGATE, PIECE_DELEGATE, &piece);
	read_phrase(reader, i, LEX_OFFICE, PIECE_OFFICE, &piece);
	read_prefixed_office(reader, i, &piece);
	if (is_short_office(reader, i, &piece))
		piece.kind = PIECE_OFFICE;
	if (piece.kind == PIECE_OFFICE && piece.end == i + 1 && is_given_name(reader, i, limit))
		piece.kind = PIECE_NAME;
	read_line_post(reader, i, limit, &piece);
	if ((piece.end == i && dlg_is(reader, i, "chief") && ONE_OF(reader, i + 1, "of", "for")) ||
		(piece.end <= i + 1 && dlg_is(reader, i, "assistant") && dlg_is(reader, i + 1, "to")))
		piece = (Piece) {i, i + 1, PIECE_OFFICE, 0, 0};
	if (!read_party(reader, i, &piece))
		read_phrase(reader, i, LEX_FIELD, PIECE_FIELD, &piece);
	else if (piece.end == i + 1 && piece.kind == PIECE_PARTY && piece.flags == 0 &&
			 is_named_for_state(reader, i, limit))
		piece.kind = PIECE_NAME;
	if (piece.end == i && dlg_city_at(reader, i, &city) && city > i + 1)
		piece = (Piece) {i, city, PIECE_FIELD, 0, 0};	/* "New Delhi" is nobody's name */
	if (piece.end > limit)
		piece = (Piece) {i, i, PIECE_NAME, 0, 0};
	if (piece.end > i)
	{
		/* a pair of parties or a compound is no party by itself */
		uint32_t	joined = take_joined(reader, piece.end, limit);

		/* "the New Zealand-side was led by" */
		if (piece.kind == PIECE_PARTY && joined > piece.end + 1 &&
			ONE_OF(reader, joined - 1, "side", "delegation", "team"))
			joined = piece.end;
		if (joined > piece.end && piece.kind != PIECE_BODY && piece.kind != PIECE_OFFICE)
			piece.kind = piece.kind == PIECE_HONORIFIC ? PIECE_NAME : PIECE_FIELD;
		piece.end = joined;
		return piece;
	}
	piece.end = take_joined(reader, i + 1, limit);
	if (has_field_ending(reader, dlg_is(reader, i, "co") ? piece.end - 1 : i))
		piece.kind = PIECE_FIELD;	/* Co-operation */
	else if (piece.end == i + 1 && i + 1 < limit && dlg_mark(reader, i + 1, '.') &&
			 (reader->tokens[i].end - reader->tokens[i].start == 1 || dlg_is_any(reader, i, short_names)))
		piece.end = i + 2;		/* an initial, or Md. for Mohammed */
	if (reader->tokens[i].flags & TOKEN_UPPER || ends_in_capital(reader, i))
		piece.flags |= PIECE_UPPER;
	return piece;
}

/* What a mark is; a bracket that holds a defined acronym is one piece. */
static Piece
read_mark(const Reader *reader, uint32_t i, uint32_t limit)
{
	Piece		piece = {i, i + 1, PIECE_STOP, 0, 0};

	switch (reader->tokens[i].mark)
	{
		case ',':
			piece.kind = PIECE_COMMA;
			break;
		case ';':
			piece.kind = PIECE_SEMICOLON;
			break;
		case '&':
			piece.kind = PIECE_AND;
			break;
		case ')':
			piece.kind = PIECE_CLOSE;
			break;
		case '(':
			piece.kind = PIECE_OPEN;
			for (uint32_t k = i + 1; k < limit && k < i + 12; k++)
				if (dlg_mark(reader, k, ')'))
				{
					uint32_t	last = dlg_mark(reader, k - 1, '"') ? k - 1 : k;

					if (k > i + 1 && dlg_acronym_ending(reader, last))
						piece = (Piece) {i, k + 1, PIECE_BRIEF, 0, 0};
					break;
				}
			break;
		default:
			break;
	}
	return piece;
}

/* What a word that joins others is; WORD where it is none. */
static PieceKind
joint_kind(const Reader *reader, uint32_t i)
{
	if (dlg_is(reader, i, "the"))
		return PIECE_THE;
	if (dlg_is(reader, i, "and"))
		return PIECE_AND;
	return dlg_is_any(reader, i, joins) ? PIECE_JOIN : PIECE_WORD;
}

/* What a small word is. */
static Piece
read_small(const Reader *reader, uint32_t i, uint32_t limit)
{
	Piece		piece = {i, i, PIECE_WORD, 0, 0};
	PieceKind	joint;
	uint32_t	end;

	/* most are one of the few that join others, or none that is asked for */
	if (!dlg_begins_any(reader, i, SMALL_KINDS) && !dlg_may(reader, i, USE_PIECE))
		return (Piece) {i, i + 1, PIECE_WORD, 0, 0};
	if (dlg_is(reader, i, "in") && dlg_is(reader, i + 1, "charge") && dlg_is(reader, i + 2, "of"))
		return (Piece) {i, i + 3, PIECE_JOIN, 0, 0};
	joint = joint_kind(reader, i);
	if (joint != PIECE_WORD && !dlg_begins_any(reader, i, SMALL_KINDS))
		return (Piece) {i, i + 1, joint, 0, 0};
	read_phrase(reader, i, LEX_ORGANISATION, PIECE_BODY, &piece);
	read_phrase(reader, i, LEX_DELEGATE, PIECE_DELEGATE, &piece);
	read_phrase(reader, i, LEX_HONORIFIC, PIECE_HONORIFIC, &piece);
	read_post_word(reader, i, limit, &piece);
	/* "deputy Minister of Trade" */
	if (piece.end == i && dlg_is_any(reader, i, deputies) && i + 1 < limit &&
		reader->tokens[i + 1].flags & TOKEN_CAPITAL && dlg_match(reader, i + 1, LEX_OFFICE, &end) && end <= limit)
		return (Piece) {i, end, PIECE_OFFICE, 0, 0};
	if (piece.end > i)
		return piece;
	if (dlg_is_any(reader, i, ministries) && dlg_is(reader, i + 1, "of"))
		return (Piece) {i, i + 1, PIECE_BODY, PIECE_SMALL | (dlg_is(reader, i, "ministry") ? 0 : PIECE_PLURAL), 0};
	return (Piece) {i, i + 1, joint, 0, 0};
}

/* Does an office that has no "General" in it end before the piece: "Defence Minister | General Ann Lee"? */
static bool
ends_office(const Pieces *pieces, const Piece *piece)
{
	return piece->first > 0 &&
		ONE_OF(pieces->reader, piece->first - 1, "minister", "chief", "staff", "commander", "president");
}

/* Makes a title of "General" or "Justice", the piece before a name, where it ends no office: "General Ann Lee". */
static void
mark_general(Pieces *pieces)
{
	Piece	   *last;

	if (pieces->nitems == 0)
		return;
	last = &pieces->items[pieces->nitems - 1];
	if (last->kind != PIECE_FIELD || last->end > last->first + 1 ||
		!(dlg_is(pieces->reader, last->first, "general") || dlg_is(pieces->reader, last->first, "justice")))
		return;
	/* "National Defence Force General Ana Roy": his rank */
	if (pieces->nitems > 1 && !ends_office(pieces, last) &&
		!(last[-1].kind == PIECE_BODY && ONE_OF(pieces->reader, last[-1].end - 1, "force", "forces", "army")) &&
		(last[-1].kind == PIECE_FIELD || last[-1].kind == PIECE_OFFICE || last[-1].kind == PIECE_BODY ||
		 last[-1].kind == PIECE_NAME || (last[-1].kind == PIECE_JOIN && dlg_is(pieces->reader, last->first, "justice"))))
		return;
	last->kind = PIECE_HONORIFIC;
}

/* The token behind "(retd)", "(ret.)" at token i, which is no part of a title; i where none stands there. */
static uint32_t
after_retired(const Reader *reader, uint32_t i)
{
	uint32_t	close = i + 2;

	if (!dlg_mark(reader, i, '(') ||
		!ONE_OF(reader, i + 1, "retired", "retd", "ret", "rtd", "ret.", "retd.", "rtd.", "r"))
		return i;
	close += dlg_mark(reader, close, '.');
	return dlg_mark(reader, close, ')') ? close + 1 : i;
}

/* Is piece i the head of ministries in small letters: "ministries | of defence"? */
static bool
is_small_ministry(const Pieces *pieces, uint32_t i)
{
	return kind_at(pieces, i) == PIECE_BODY && pieces->items[i].flags & PIECE_SMALL;
}

/* Can the word at piece i tell what a ministry in small letters deals with: a noun or what stands before one? */
static bool
may_be_field(const Pieces *pieces, uint32_t i)
{
	const Reader *reader = pieces->reader;

	return kind_at(pieces, i) == PIECE_WORD && reader->tokens[pieces->items[i].first].kind == TOKEN_WORD &&
		!dlg_match(reader, pieces->items[i].first, LEX_STOPWORD, NULL) && !dlg_is_past(pieces, i) &&
		!ONE_OF(reader, pieces->items[i].first, "met", "held", "took", "also");
}

/* Makes fields of the words behind "ministries of" in small letters at piece i: "defence, trade and industry". */
static void
mark_small_fields(Pieces *pieces, uint32_t i)
{
	bool		several = pieces->items[i].flags & PIECE_PLURAL;
	bool		closing = false;
	uint32_t	at = i + 2;

	for (;;)
	{
		uint32_t	first = at += kind_at(pieces, at) == PIECE_THE;

		while (at < first + SMALL_FIELD_WORDS && may_be_field(pieces, at))
			pieces->items[at++].kind = PIECE_FIELD;
		/* "defence, and electronics and trade": one more behind a comma's "and" */
		if (at == first || (closing && !(kind_at(pieces, first - 2) == PIECE_COMMA && kind_at(pieces, at) == PIECE_AND)))
			return;
		if (several && kind_at(pieces, at) == PIECE_COMMA)
			at++;
		if (kind_at(pieces, at) == PIECE_AND)
			at += closing = true;
		else if (kind_at(pieces, at - 1) != PIECE_COMMA)
			return;
	}
}

/* Notes how far offices, persons and bodies may stand, and whether delegates are told of. */
static void
note_last(Pieces *pieces)
{
	pieces->offices = pieces->persons = pieces->bodies = 0;
	pieces->brief = pieces->delegates = false;
	for (uint32_t i = 0; i < pieces->nitems; i++)
		switch (pieces->items[i].kind)
		{
			case PIECE_OFFICE:
				pieces->offices = pieces->persons = i + 1;
				break;
			case PIECE_HONORIFIC:
				pieces->persons = i + 1;
				break;
			case PIECE_BRIEF:
				pieces->brief = true;
				/* fall through */
			case PIECE_BODY:
				pieces->bodies = i + 1;
				break;
			case PIECE_DELEGATE:
				pieces->delegates = true;
				break;
			case PIECE_WORD:
				if (dlg_may(pieces->reader, pieces->items[i].first, USE_HEAD))
					pieces->bodies = i + 1;
				break;
			default:
				break;
		}
	for (uint32_t i = pieces->nitems; i > pieces->persons; i--)
		if (pieces->items[i - 1].kind == PIECE_NAME && dlg_name_run(pieces, i - 1) > i)
			pieces->persons = i;
}

/* "the Republic of Chile (RC) Ministry": do brackets stand between a party, the last piece, and what is the party's? */
static bool
joins_brief(Pieces *pieces, const Piece *piece, uint32_t end)
{
	return piece->kind == PIECE_BRIEF && pieces->nitems && pieces->items[pieces->nitems - 1].kind == PIECE_PARTY &&
		piece->end < end && dlg_is_capital(pieces->reader, piece->end) &&
		read_capital(pieces->reader, piece->end, end).kind == PIECE_BODY;
}

/* "Ann Lee, a member of the Bureau", "…, Member of the Council": is it somebody's post at token i? */
static bool
is_membership(const Reader *reader, uint32_t i)
{
	return dlg_is(reader, i, "member") && dlg_is(reader, i + 1, "of") && i > 1 &&
		dlg_mark(reader, i - 1 - ONE_OF(reader, i - 1, "a", "an"), ',');
}

void
dlg_cut_pieces(Pieces *pieces, Reader *reader, uint32_t first, uint32_t end)
{
	Piece		stop;

	pieces->reader = reader;
	pieces->nitems = 0;
	for (uint32_t i = first; i < end && pieces->nitems < PIECES_MOST;)
	{
		const Token *token = &reader->tokens[i];
		uint32_t	retired = after_retired(reader, i);
		Piece		piece;

		if (retired > i)
		{
			mark_general(pieces);
			i = retired;
			continue;
		}
		if (token->kind == TOKEN_POSSESSIVE)
			piece = (Piece) {i, i + 1, PIECE_POSSESSIVE, 0, 0};
		else if (token->kind == TOKEN_WORD && token->flags & TOKEN_CAPITAL && !dlg_is(reader, i, "the") &&
				 !(token->end == token->start + 1 && dlg_is_self(reader, i)) &&
				 !((i == first || dlg_mark(reader, i - 1, '"') || dlg_mark(reader, i - 1, ':')) &&
				   is_function_word(reader, i)))
			piece = read_capital(reader, i, end);
		else if (token->kind == TOKEN_WORD || dlg_mark(reader, i, '-'))
			piece = read_small(reader, i, end);
		else if (token->kind == TOKEN_NUMBER)
			piece = (Piece) {i, i + 1, PIECE_WORD, 0, 0};
		else
			piece = read_mark(reader, i, end);
		if (piece.kind == PIECE_NAME || piece.kind == PIECE_HONORIFIC)
			mark_general(pieces);
		if (piece.kind == PIECE_DELEGATE && is_membership(reader, i))
			piece = (Piece) {i, i + 1, PIECE_OFFICE, token->flags & TOKEN_CAPITAL ? 0 : PIECE_SMALL, 0};
		if (joins_brief(pieces, &piece, end))
			pieces->items[pieces->nitems - 1].end = piece.end;
		else
			DLG_PUSH(reader->arena, pieces, items, piece);
		i = piece.end;
	}
	stop = (Piece) {end, end, PIECE_STOP, 0, 0};
	if (pieces->nitems)
		stop.first = stop.end = pieces->items[pieces->nitems - 1].end;
	DLG_PUSH(reader->arena, pieces, items, stop);
	pieces->nitems--;
	if (dlg_next_any(reader, first, end, ministries) < end)
		for (uint32_t i = 0; i < pieces->nitems; i++)
			if (is_small_ministry(pieces, i))
				mark_small_fields(pieces, i);
	note_last(pieces);
}
