/*
 * series.c: finds the noun phrases that name meetings and standing bodies.
 *
 * The word for the meeting comes from the lexicon; the name grows to its left
 * (series_left.c) over capitals, parties and the marks that join them, and to
 * its right (series_right.c) over "on", "for", "of" and a name.  Relies on the
 * lexicon's kinds meeting (value 'occasion' for a word for one meeting of a
 * series, 'leaders' for one of heads of government, 'weak' for a word that
 * needs a name around it, 'aside' for none) and body.  Invariant: a phrase
 * lies in [i, end) and takes at most LEFT_MOST + RIGHT_MOST tokens.
 */
#include "series_private.h"

#include <string.h>

#define CODE_TOKENS 8			/* between the codes of two states and the noun of their meeting */

static const char *const prepositions[] = {
	"during",    "following", "since",    "after",    "before", "through",   "under",
	"within",    "upon",      "via",      "between",  "among",  "amongst",   "against",
	"toward",    "towards",   "until",    "than",     "about",  "into",      "onto",
	"per",       "if",        "while",    "when",     "where",  "whose",     "today",
	"yesterday", "once",      "then",     "there",    "here",   "so",        "but",
	"such",      "all",       "any",      "each",     "both",   "some",      "several",
	"many",      "most",      "more",     "no",       "other",  "another",   "that",
	"who",       "would",     "shall",    "should",   "can",    "could",     "may",
	"might",     "must",      "do",       "does",     "did",    "had",       "being",
	"further",   "at",        "from",     "of",       "for",    "on",        "in",
	"to",        "with",      "by",       "as",       "and",    "or",        "the",
	"a",         "an",        "this",     "these",    "those",  "its",       "his",
	"her",       "their",     "our",      "your",     "it",     "they",      "we",
	"he",        "she",       "which",    "is",       "are",    "was",       "were",
	"be",        "been",      "has",      "have",     "will",   "not",       "also",
	"including", "include",   "includes", "included", "like",   "alongside", "concerning",
	"regarding", "overview",  "re",       "every",    NULL};
const char *const dlg_convening_verbs[] = {"hold",       "convene", "host",     "co-host", "launch",
										   "take place", "meet",    "conclude", NULL};

bool
dlg_verb_here(const Reader *reader, uint32_t i, const char *const *lemmas, KeySet keys, int *form, uint32_t *end)
{
	const LexEntry *entry = dlg_match_here(reader, i, LEX_VERB, end);

	for (; entry; entry = dlg_match_next(reader, i, entry))
		for (const char *const *lemma = lemmas; *lemma && dlg_keys_have(keys, entry->key); lemma++)
			if (dlg_slice_is(entry->text, *lemma))
			{
				if (form)
					*form = entry->form;
				return true;
			}
	return false;
}

/* The state whose two-letter code token i is; 0 where it is none. */
static PartyCode
code_of(const Reader *reader, uint32_t i)
{
	const Token *token = &reader->tokens[i];
	PartyCode	code;

	if (token->kind != TOKEN_WORD || !(token->flags & TOKEN_UPPER) || token->end - token->start != 2 ||
		!dlg_party_pack(reader->text + token->start, 2, &code, &(DlgError) {0}) ||
		!dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, code), "state"))
		return 0;
	return code;
}

PartyCode
dlg_code_at(const Reader *reader, uint32_t i, uint32_t *end)
{
	PartyCode	code = code_of(reader, i);
	uint32_t	other = dlg_mark(reader, i + 1, '-') ? i + 2 : i >= 2 && dlg_mark(reader, i - 1, '-') ? i - 2 : i;
	uint32_t	last = other > i ? other : i;

	if (code == 0 || other == i || reader->tokens[last - 1].flags & TOKEN_SPACE || reader->tokens[last].flags & TOKEN_SPACE ||
		!(dlg_party_at(reader, other, false, NULL) || code_of(reader, other)))
		return 0;
	for (uint32_t k = last + 1; k < last + CODE_TOKENS && k < reader->ntokens; k++)
		if (dlg_begins(reader, k, LEX_MEETING))
		{
			if (end)
				*end = i + 1;
			return code;
		}
	return 0;
}

uint32_t
dlg_party_before(const Reader *reader, uint32_t floor, uint32_t end, PartyCode *party)
{
	uint32_t	best = end;

	for (uint32_t k = 1; k <= 7 && end >= floor + k; k++)
	{
		uint32_t	after;
		PartyCode	code;

		if (reader->tokens[end - k].kind != TOKEN_WORD)
			continue;
		if ((code = dlg_holder_at(reader, end - k, &after)) != 0 && after == end)
		{
			*party = code;
			best = end - k;
		}
	}
	return best;
}

uint32_t
dlg_ordinal_before(const Reader *reader, uint32_t floor, uint32_t end, uint32_t *ordinal)
{
	uint32_t	best = end;

	for (uint32_t k = 1; k <= 3 && end >= floor + k; k++)
	{
		uint32_t	after;
		uint32_t	n = dlg_ordinal_at(reader, end - k, &after);

		/* English "premier" is no number */
		if (n && after == end &&
			!(dlg_is(reader, end - k, "premier") &&
			  dlg_slice_is(reader->statement->language, "en")))
		{
			*ordinal = n;
			best = end - k;
		}
	}
	return best;
}

bool
dlg_series_time(const Reader *reader, uint32_t i)
{
	return dlg_match(reader, i, LEX_MONTH, NULL) || dlg_match(reader, i, LEX_WEEKDAY, NULL);
}

bool
dlg_series_small(const Reader *reader, uint32_t i)
{
	return dlg_match(reader, i, LEX_STOPWORD, NULL) || dlg_is_any(reader, i, prepositions);
}

const LexEntry *
dlg_series_noun_at(const Reader *reader, uint32_t i, uint32_t *end)
{
	uint32_t	meeting_end = 0;
	uint32_t	body_end = 0;
	const LexEntry *meeting = dlg_match(reader, i, LEX_MEETING, &meeting_end);
	const LexEntry *body = dlg_match(reader, i, LEX_BODY, &body_end);

	if (body && dlg_slice_is(body->text, "aside"))
		body = NULL;
	if (meeting && dlg_slice_is(meeting->text, "aside"))
		meeting = NULL;
	if (meeting == NULL && body == NULL)
		return NULL;
	if (body == NULL || (meeting && meeting_end >= body_end))
	{
		*end = meeting_end;
		return meeting;
	}
	*end = body_end;
	return body;
}

/*
 * "ministerial strategic dialogue", "Trilateral Vice Foreign Ministerial": does
 * "ministerial" and the like at token i say of what kind a meeting is that is
 * named behind?
 */
static bool
is_adjective(const Reader *reader, uint32_t i, uint32_t end)
{
	uint32_t	after;

	if (!ONE_OF(reader, i, "ministerial", "trilateral", "bilateral") || end != i + 1 ||
		dlg_series_noun_at(reader, end, &after))
		return false;
	for (uint32_t k = end;
		 k < end + 3 && reader->tokens[k].kind == TOKEN_WORD && !dlg_series_small(reader, k); k++)
		if (dlg_series_noun_at(reader, k + 1, &after))
			return !dlg_match(reader, k, LEX_VERB, &after) || reader->tokens[k].flags & TOKEN_CAPITAL;
	return false;
}

/* "Joint Ministerial Statement", "Ola Berg (Ministerial)": does the word at token i tell of no meeting of ministers? */
static bool
is_of_ministers(const Reader *reader, uint32_t i)
{
	const Token *before = &reader->tokens[i - (i > 0)];

	if (!dlg_is(reader, i, "ministerial"))
		return false;
	if (dlg_match(reader, i + 1, LEX_INSTRUMENT, NULL))
		return i == 0 || reader->tokens[i].flags & TOKEN_LINE || !(before->flags & TOKEN_CAPITAL) ||
			dlg_is(reader, i - 1, "joint");
	return i > 0 && dlg_mark(reader, i - 1, '(') && dlg_mark(reader, i + 1, ')');
}

/*
 * Takes the noun that starts at or after token i, chains of nouns as one
 * ("Ministerial Council Meeting").
 */
static bool
take_noun(const Reader *reader, uint32_t i, uint32_t limit, MeetingName *name)
{
	uint32_t	end = 0;
	uint32_t	next;
	const LexEntry *entry = dlg_series_noun_at(reader, i, &end);
	const LexEntry *before = NULL;
	const LexEntry *more;
	TokenRange	inner = {i, i};

	if (entry == NULL || end > limit)
		return false;
	/* "ministerial-level", "ministerial strategic dialogue" */
	if ((dlg_mark(reader, end, '-') && dlg_is(reader, end + 1, "level")) || is_adjective(reader, i, end) ||
		is_of_ministers(reader, i))
		return false;
	name->noun = i;
	while ((more = dlg_series_noun_at(reader, end, &next)) != NULL && next <= limit &&
		   !(reader->tokens[end].flags & TOKEN_LINE))
	{
		before = entry;
		inner = (TokenRange) {name->noun, end};
		entry = more;
		name->noun = end;
		end = next;
	}
	name->noun_end = name->end = end;
	name->body = entry->kind == LEX_BODY;
	name->weak = dlg_slice_is(entry->text, "weak");
	name->occasion = dlg_slice_is(entry->text, "occasion") || dlg_slice_is(entry->text, "leaders");
	name->leaders = dlg_slice_is(entry->text, "leaders");
	name->plural = reader->text[reader->tokens[end - 1].end - 1] == 's';
	name->proper = (reader->tokens[end - 1].flags & TOKEN_CAPITAL) != 0;
	/* "Council Meeting" is a meeting of the Council: the series is the council's */
	if (name->occasion && before && before->kind == LEX_BODY)
	{
		name->noun = inner.first;
		name->noun_end = inner.end;
		name->body = true;
	}
	name->parts[0].end = name->noun_end;
	name->parts[0].first = i;
	name->nparts = 1;
	name->first = i;
	return true;
}

/* Is the noun only part of another name: "Summit Declaration", "Forum Secretariat"? */
static bool
is_modifier(const Reader *reader, const MeetingName *name, uint32_t limit)
{
	uint32_t	i = name->end;
	uint32_t	end;

	if (i >= limit || !name->proper || !dlg_is_capital(reader, i) || reader->tokens[i].flags & TOKEN_LINE)
		return false;
	if (dlg_series_time(reader, i) || dlg_series_small(reader, i) || dlg_party_at(reader, i, true, &end) ||
		dlg_verb_is(reader, i, dlg_convening_verbs, NULL, &end) || dlg_match(reader, i, LEX_INSTRUMENT, &end))
		return false;
	/* "at the Berg International Conference Centre" */
	if (ONE_OF(reader, i, "centre", "center", "hall", "hotel", "room"))
		return true;
	/* "the Ports Dialogue V was held" */
	if (dlg_roman_at(reader, i) && !dlg_is(reader, i - 1, "track") &&
		(i + 1 >= limit || !dlg_is_capital(reader, i + 1)))
		return false;
	return dlg_block_at(reader, i)->kind != BLOCK_TITLE;
}

/*
 * The next token from *at on that may be a noun, false where none is.  *at moves to where parties must be read from
 * to know whether one holds it: all words between are the lexicon's, as those of a phrase are.
 */
static bool
next_noun(const Reader *reader, uint32_t *at, uint32_t end, uint32_t *noun)
{
	uint32_t	first = *noun = dlg_next(reader, *at, end, SIGN_MEETING);

	if (first == end)
		return false;
	while (first > *at && (reader->tokens[first - 1].word != 0 || dlg_mark(reader, first - 1, '-')))
		first--;
	*at = first;
	return true;
}

bool
dlg_series_grouping(const Reader *reader, uint32_t i, uint32_t end, PartyCode party)
{
	if (!dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, party), "grouping"))
		return false;
	/* but "the Lemurian Ministers' Meeting" may go on: "Plus Working Group" */
	for (uint32_t after; i < end; i++)
		if (dlg_match(reader, i, LEX_MEETING, &after))
			return after == i + 1 && !dlg_is(reader, i, "meeting");
	return false;
}

/* Grows a name from its noun, which is taken, both ways within [floor, end); is it one of a meeting? */
static bool
grow_name(const Reader *reader, uint32_t floor, uint32_t end, MeetingName *name)
{
	PartyCode	first;
	uint32_t	after;

	/* and no headline "Minister X Talks About Ports" */
	if (is_modifier(reader, name, end) ||
		(dlg_is(reader, name->noun_end - 1, "talks") && dlg_is(reader, name->noun_end, "about")))
		return false;
	dlg_series_grow_left(reader, floor, name);
	dlg_series_grow_right(reader, end, name);
	/* "the first such event since 2019": a word for meetings at large */
	if (dlg_is(reader, name->parts[0].first, "such"))
		return false;
	dlg_series_take_acronym(reader, name);
	if (name->parties.ncodes == 0 && (first = dlg_party_at(reader, name->parts[0].first, false, NULL)) != 0)
		dlg_party_add(reader->arena, &name->parties, first);
	if (!name->weak)
		return true;
	if (name->body && name->parties.ncodes == 1 &&
		dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, name->parties.codes[0]), "state"))
		return false;
	return (name->proper || name->parties.ncodes >= 2) && !dlg_series_bare(reader, name) &&
		!(dlg_match(reader, name->parts[0].first, LEX_PARTY, &after) && after == name->noun_end);
}

bool
dlg_find_meeting(const Reader *reader, uint32_t i, uint32_t end, MeetingName *name)
{
	uint32_t	at = i;
	uint32_t	noun;

	memset(name, 0, sizeof *name);
	if (!next_noun(reader, &at, end, &noun))
		return false;
	for (;; at++)
	{
		const LexEntry *entry;
		uint32_t	after;

		if (at > noun && !next_noun(reader, &at, end, &noun))
			return false;
		at = dlg_next(reader, at, noun, SIGN_PARTY);
		if (reader->tokens[at].kind != TOKEN_WORD)
			continue;
		entry = dlg_match(reader, at, LEX_BODY, &after);
		if (entry && dlg_slice_is(entry->text, "aside") && after > at + 1)
		{
			at = after - 1;
			continue;
		}
		entry = dlg_match(reader, at, LEX_PARTY, &after);
		if (entry && !dlg_slice_is(entry->text, "institution") &&
			!dlg_series_grouping(reader, at, after, entry->party))
		{
			at = after - 1;
			continue;
		}
		if (!dlg_begins(reader, at, LEX_MEETING) && !dlg_begins(reader, at, LEX_BODY))
			continue;
		memset(name, 0, sizeof *name);
		if (!take_noun(reader, at, end, name))
			continue;
		if (grow_name(reader, i, end, name))
			return true;
		at = name->noun_end - 1;
	}
}

bool
dlg_names_pair(const Reader *reader, const MeetingName *name)
{
	int			n = 0;

	for (int i = 0; i < name->nparts; i++)
		for (uint32_t t = name->parts[i].first; t < name->parts[i].end; t++)
		{
			uint32_t	end;

			if (dlg_holder_at(reader, t, &end))
			{
				n++;
				t = end - 1;
			}
		}
	return n >= 2;
}

bool
dlg_series_shared(const Reader *reader, const MeetingName *name)
{
	static const char *const shared[] = {"joint", "trilateral", "bilateral", "ministerial", "quadrilateral",
										 "multilateral", NULL};

	if (name->parties.ncodes >= 2 ||
		(name->parties.ncodes == 1 &&
		 !dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, name->parties.codes[0]), "state")))
		return true;
	for (uint32_t i = name->first; i < name->end; i++)
		if (dlg_is_any(reader, i, shared))
			return true;
	return false;
}
