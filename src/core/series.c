/*
 * series.c: finds the noun phrases that name meetings and standing bodies.
 *
 * The word for the meeting comes from the lexicon; the name grows to its left
 * over capitals, parties and the marks that join them, and to its right over
 * "on", "for", "of" and a name.  Relies on the lexicon's kinds meeting (value
 * 'occasion' for a word for one meeting of a series, 'weak' for a word that
 * needs a name around it) and body.  Invariant: a phrase lies in [i, end) and
 * takes at most LEFT_MOST + RIGHT_MOST tokens.
 */
#include "series.h"
#include "date.h"

#include <string.h>

#define LEFT_MOST 40
#define RIGHT_MOST 40
#define ACRONYMS_MOST 64		/* how many of the text's acronyms are known here */
#define LOWER_MOST 4			/* lower-case words that a lower-case name may have */

static const char *const last_words[] = {"last", "previous", "past", "earlier", "prior", "preceding", NULL};
static const char *const next_words[] = {"next", "upcoming", "forthcoming", "coming", "future", "subsequent", NULL};
static const char *const lead_words[] = {"bilateral", "trilateral", "quadrilateral", "annual", "biannual", "regular",
	"virtual", "informal", "formal", "successful", "productive", "new", "newly", "very", "highly", "joint", "ongoing", "own",
	"existing", "biennial", "semiannual", "semi-annual", "historic", "landmark", "dedicated", "in-person", "hybrid", "online",
	"recent", "latest", "first-ever", "official", "respective", NULL};
static const char *const prepositions[] = {"during", "following", "since", "after", "before", "through", "under", "within",
	"upon", "via", "between", "among", "amongst", "against", "toward", "towards", "until", "than", "about", "into", "onto", "per",
	"if", "while", "when", "where", "whose", "today", "yesterday", "once", "then", "there", "here", "so", "but", "such", "all", "any",
	"each", "both", "some", "several", "many", "most", "more", "no", "other", "another", "that", "who", "would", "shall", "should",
	"can", "could", "may", "might", "must", "do", "does", "did", "had", "being", "further", "at", "from", "of", "for", "on", "in",
	"to", "with", "by", "as", "and", "or", "the", "a", "an", "this", "these", "those", "its", "his", "her", "their", "our", "your",
	"it", "they", "we", "he", "she", "which", "is", "are", "was", "were", "be", "been", "has", "have", "will", "not", "also",
	"including", "include", "includes", "included", "like", "alongside", "concerning", "regarding", "overview", "re", NULL};
static const char *const tails[] = {"on", "for", "of", "against", "to", "concerning", "regarding", "in", NULL};
static const char *const convening[] = {"hold", "convene", "host", "co-host", "launch", "take place", "meet", "conclude", NULL};

bool
dlg_verb_is(const Reader *reader, uint32_t i, const char *const *lemmas, int *form, uint32_t *end)
{
	const LexEntry *entry = dlg_match(reader, i, LEX_VERB, end);

	for (; entry; entry = dlg_match_next(reader, i, entry))
		for (const char *const *lemma = lemmas; *lemma; lemma++)
			if (dlg_slice_is(entry->text, *lemma))
			{
				if (form)
					*form = entry->form;
				return true;
			}
	return false;
}

PartyCode
dlg_holder_at(const Reader *reader, uint32_t i, uint32_t *end)
{
	static const char *const quarters[] = {"north", "south", "latin", "central", "eastern", "western", NULL};

	if (i > 0 && i < reader->ntokens && dlg_is_any(reader, i - 1, quarters))
		return 0;
	return dlg_party_at(reader, i, false, end);
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

		if (n && after == end)
		{
			*ordinal = n;
			best = end - k;
		}
	}
	return best;
}

static bool
is_capital(const Reader *reader, uint32_t i)
{
	return i < reader->ntokens && reader->tokens[i].kind == TOKEN_WORD && reader->tokens[i].flags & TOKEN_CAPITAL;
}

static bool
is_time(const Reader *reader, uint32_t i)
{
	return dlg_match(reader, i, LEX_MONTH, NULL) || dlg_match(reader, i, LEX_WEEKDAY, NULL);
}

static bool
is_small(const Reader *reader, uint32_t i)
{
	return dlg_is_any(reader, i, prepositions) || dlg_match(reader, i, LEX_STOPWORD, NULL);
}

/* The word for a meeting or a body that starts at token i: the longer of the two. */
static const LexEntry *
noun_at(const Reader *reader, uint32_t i, uint32_t *end)
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

/* Takes the noun that starts at or after token i, chains of nouns as one ("Ministerial Council Meeting"). */
static bool
take_noun(const Reader *reader, uint32_t i, uint32_t limit, MeetingName *name)
{
	uint32_t	end = 0;
	uint32_t	next;
	const LexEntry *entry = noun_at(reader, i, &end);
	const LexEntry *before = NULL;
	const LexEntry *more;
	TokenRange	inner = {i, i};

	if (entry == NULL || end > limit)
		return false;
	name->noun = i;
	while ((more = noun_at(reader, end, &next)) != NULL && next <= limit && !(reader->tokens[end].flags & TOKEN_LINE))
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

/* One step of the name to the left. */
typedef struct Left
{
	const Reader *reader;
	MeetingName *name;
	uint32_t	floor;
	uint32_t	at;				/* the name's first token so far */
	int			lower;			/* lower-case words taken */
	bool		quoted;			/* inside a quotation, seen from its end */
	bool		done;			/* only what tells meetings apart may follow */
	bool		titled;			/* a party or an ordinal stands at the front: a document's title ends before it */
} Left;

/* Leaves tokens [first, left->at) out of the name and goes on before them. */
static void
leave_out(Left *left, uint32_t first)
{
	MeetingName *name = left->name;

	if (name->parts[0].first == name->parts[0].end || name->nparts == NAME_PARTS)
		name->parts[0] = (TokenRange) {first, first};
	else
	{
		memmove(name->parts + 1, name->parts, sizeof(TokenRange) * (size_t) name->nparts);
		name->nparts++;
		name->parts[0] = (TokenRange) {first, first};
	}
	left->at = first;
}

static void
take_in(Left *left, uint32_t first)
{
	MeetingName *name = left->name;

	/* a part that was left open by leave_out ends where this begins to be taken */
	if (name->parts[0].first == name->parts[0].end)
		name->parts[0].end = left->at;
	name->parts[0].first = first;
	left->at = first;
}

/* "2+2", "Track 1.5", a year, a date. */
static bool
left_number(Left *left)
{
	const Reader *reader = left->reader;
	uint32_t	p = left->at - 1;
	uint32_t	end;

	for (uint32_t k = 5; k >= 1; k--)
	{
		Slice		date;

		if (left->at < left->floor + k || left->name->date.data)
			continue;
		date = dlg_date_at(reader, left->at - k, reader->published, &end);
		if (date.data && end == left->at)
		{
			left->name->date = date;
			leave_out(left, left->at - k);
			return true;
		}
	}
	if (reader->tokens[p].kind != TOKEN_NUMBER)
		return false;
	if (p > left->floor && dlg_is(reader, p - 1, "track"))
	{
		take_in(left, p - 1);
		return true;
	}
	if (p > left->floor + 1 && dlg_mark(reader, p - 1, '+') && reader->tokens[p - 2].kind == TOKEN_NUMBER)
	{
		take_in(left, p - 2);
		left->name->proper = true;
		return true;
	}
	return false;
}

/* Hyphens, brackets, quotes, "and". */
static bool
left_mark(Left *left)
{
	const Reader *reader = left->reader;
	uint32_t	at = left->at;
	uint32_t	p = at - 1;
	const Token *token = &reader->tokens[p];
	PartyCode	party;
	uint32_t	next;

	if (dlg_mark(reader, p, '-') || dlg_mark(reader, p, '/'))
	{
		bool		close = !(token->flags & TOKEN_SPACE) && !(reader->tokens[at].flags & TOKEN_SPACE);

		if (p <= left->floor || reader->tokens[p - 1].kind == TOKEN_PUNCT)
		{
			/* "Korea (ROK)-Lemuria" */
			if (p <= left->floor + 3 || !dlg_mark(reader, p - 1, ')') || !close)
				return false;
			take_in(left, p);
			return true;
		}
		if (dlg_party_before(reader, left->floor, p, &party) < p && (close || dlg_party_at(reader, at, false, &next)))
		{
			take_in(left, p);
			return true;
		}
		if (!close)
			return false;
		take_in(left, p - 1);
		left->name->proper |= is_capital(reader, p - 1);
		return true;
	}
	if (dlg_mark(reader, p, ')') && p > left->floor + 2 && dlg_mark(reader, p - 2, '(') &&
		reader->tokens[p - 1].flags & TOKEN_UPPER && is_capital(reader, p - 3))
	{
		take_in(left, p - 2);
		return true;
	}
	if (dlg_mark(reader, p, '"') && p > left->floor)
	{
		bool		opens = (token->flags & TOKEN_SPACE) != 0 && !(reader->tokens[at].flags & TOKEN_SPACE);

		if (opens != left->quoted)
			return false;
		left->quoted = !opens;
		leave_out(left, p);
		return true;
	}
	if (token->kind == TOKEN_POSSESSIVE && p > left->floor)
	{
		bool		bare = token->end - token->start <= 3 && reader->text[token->end - 1] != 's';

		if (!bare || !is_capital(reader, p - 1))
			return false;
		take_in(left, p - 1);
		return true;
	}
	if ((dlg_is(reader, p, "and") || dlg_mark(reader, p, '&')) && p > left->floor && is_capital(reader, at))
	{
		bool		first = dlg_party_before(reader, left->floor, p, &party) < p;
		bool		second = dlg_party_at(reader, at, false, &next) != 0;

		if (first != second || !is_capital(reader, p - 1) || is_small(reader, p - 1))
			return false;
		take_in(left, p);
		return true;
	}
	return false;
}

/* A word of the name, or one that tells meetings apart. */
static bool
left_word(Left *left)
{
	const Reader *reader = left->reader;
	MeetingName *name = left->name;
	uint32_t	p = left->at - 1;
	uint32_t	end;
	int			form;

	if (reader->tokens[p].kind != TOKEN_WORD || reader->tokens[p].flags & TOKEN_FOREIGN)
		return false;
	if (dlg_is_any(reader, p, last_words) || dlg_is_any(reader, p, next_words))
	{
		name->step = dlg_is_any(reader, p, last_words) ? -1 : 1;
		leave_out(left, p);
		left->done = true;
		return true;
	}
	if (is_small(reader, p) || is_time(reader, p))
		return false;
	if (dlg_verb_is(reader, p, convening, &form, &end) && end == left->at)
		return false;
	if (is_capital(reader, p))
	{
		if ((dlg_match(reader, p, LEX_INSTRUMENT, &end) && end == left->at && left->titled) ||
			(p == left->floor && dlg_match(reader, p, LEX_VERB, &end) && end == left->at && !dlg_is(reader, p, "joint")))
			return false;
		take_in(left, p);
		name->proper = true;
		return true;
	}
	if (dlg_is_any(reader, p, lead_words))
	{
		leave_out(left, p);
		return true;
	}
	/* "high-level", "working-level" */
	if (dlg_is(reader, p, "level") && p > left->floor + 1 && dlg_mark(reader, p - 1, '-'))
	{
		leave_out(left, p - 2);
		return true;
	}
	if (reader->tokens[name->noun].flags & TOKEN_CAPITAL || name->proper || left->lower >= LOWER_MOST)
		return false;
	if (dlg_match(reader, p, LEX_VERB, &end) || dlg_match(reader, p, LEX_NUMBER, &end) || dlg_match(reader, p, LEX_DELEGATE, &end))
		return false;
	take_in(left, p);
	left->lower++;
	return true;
}

/* "this year's dialogue", "last year's meeting", "today's". */
static bool
left_possessive(Left *left)
{
	const Reader *reader = left->reader;
	uint32_t	p = left->at - 1;
	uint32_t	end;

	if (reader->tokens[p].kind != TOKEN_POSSESSIVE || p == left->floor)
		return false;
	if (dlg_is(reader, p - 1, "today"))
	{
		left->name->present = true;
		leave_out(left, p - 1);
		return true;
	}
	if (!dlg_is(reader, p - 1, "year") && !dlg_is(reader, p - 1, "month") && !dlg_is(reader, p - 1, "week"))
		return false;
	p = p - 1 > left->floor ? p - 2 : p - 1;
	if (dlg_is(reader, p, "this"))
		left->name->present = true;
	else if (dlg_is_any(reader, p, last_words) || dlg_is_any(reader, p, next_words))
	{
		left->name->step = dlg_is_any(reader, p, last_words) ? -1 : 1;
		left->name->date = dlg_date_at(reader, p, reader->published, &end);
	}
	else
		return false;
	leave_out(left, p);
	left->done = true;
	return true;
}

static void
grow_left(const Reader *reader, uint32_t floor, MeetingName *name)
{
	Left		left = {.reader = reader, .name = name, .floor = floor, .at = name->first};

	if (floor + LEFT_MOST < left.at)
		left.floor = left.at - LEFT_MOST;
	while (left.at > left.floor)
	{
		PartyCode	party = 0;
		uint32_t	first = left.at;
		uint32_t	ordinal;

		if (reader->tokens[left.at].flags & TOKEN_LINE && reader->tokens[left.at - 1].kind == TOKEN_PUNCT)
			break;
		if (!left.done && (first = dlg_party_before(reader, left.floor, left.at, &party)) < left.at)
		{
			take_in(&left, first);
			dlg_party_add(reader->arena, &name->parties, party);
			name->proper = true;
			left.titled = true;
		}
		else if ((first = dlg_ordinal_before(reader, left.floor, left.at, &ordinal)) < left.at)
		{
			name->ordinal = name->ordinal ? name->ordinal : ordinal;
			leave_out(&left, first);
			left.titled = true;
		}
		else if (!left_possessive(&left) && (left.done || (!left_number(&left) && !left_mark(&left) && !left_word(&left))))
			break;
	}
	if (name->nparts > 1 && name->parts[0].first == name->parts[0].end)
		memmove(name->parts, name->parts + 1, sizeof(TokenRange) * (size_t) --name->nparts);
	name->first = left.at;
	if (left.at > floor)
	{
		uint32_t	p = left.at - 1;
		bool		near = dlg_is(reader, p, "this") || dlg_is(reader, p, "these");

		name->present |= near;
		name->indefinite = dlg_is(reader, p, "a") || dlg_is(reader, p, "an");
		if (near || name->indefinite || dlg_is(reader, p, "the"))
			name->first = p;
	}
}

/* Does "of" at token i lead in parties only, two of them or more? */
static bool
of_holders(const Reader *reader, uint32_t i, uint32_t limit)
{
	uint32_t	end;
	uint32_t	at = i + 1 + dlg_is(reader, i + 1, "the");

	return dlg_party_at(reader, at, false, &end) && end < limit &&
		(dlg_is(reader, end, "and") || dlg_mark(reader, end, ',')) &&
		dlg_party_at(reader, end + 1 + dlg_is(reader, end + 1, "the"), false, &at);
}

/* The token after a run of capitals that starts at token i ("the Use of Information and … Technologies"). */
static uint32_t
run_end(const Reader *reader, uint32_t i, uint32_t limit)
{
	static const char *const joiners[] = {"of", "for", "the", "and", "on", "in", "to", "de", "del", NULL};
	uint32_t	end = i;

	while (end < limit && end < i + RIGHT_MOST)
	{
		uint32_t	next = end;
		uint32_t	after;

		if (dlg_party_at(reader, end, false, &after) && after <= limit)
		{
			end = after;
			continue;
		}
		if (is_capital(reader, end) && !is_time(reader, end) && !dlg_verb_is(reader, end, convening, NULL, &after))
		{
			end++;
			continue;
		}
		if (end == i)
			return i;
		if ((dlg_mark(reader, end, '-') || dlg_mark(reader, end, '/')) && !(reader->tokens[end].flags & TOKEN_SPACE) &&
			!(reader->tokens[end + 1].flags & TOKEN_SPACE) && end + 1 < limit)
		{
			end += 2;
			continue;
		}
		if (dlg_is(reader, end, "of") && of_holders(reader, end, limit))
			return end;
		if (dlg_mark(reader, end, '&'))
			next++;
		for (int n = 0; n < 4 && next < limit && dlg_is_any(reader, next, joiners); n++)
			next++;
		if (next == end || next >= limit || !is_capital(reader, next) || is_time(reader, next))
			return end;
		if (next == end + 1 && !dlg_is(reader, end, "of") && !dlg_mark(reader, end, '&') &&
			(dlg_city_at(reader, next, &after) || (dlg_party_at(reader, next, false, &after) && !is_capital(reader, after))))
			return end;
		end = next;
	}
	return end;
}

/* "of the EU and NATO", "between A and B", "with C": parties only; adds them and returns the token after, else i. */
static uint32_t
holders_end(const Reader *reader, uint32_t i, uint32_t limit, MeetingName *name)
{
	static const char *const among[] = {"of", "between", "with", "among", "mit", "zwischen", "avec", "entre", "con", NULL};
	static const char *const articles[] = {"the", "der", "den", "dem", "la", "el", "le", "les", "los", NULL};
	PartyCode	found[NAME_PARTS];
	int			n = 0;
	uint32_t	at = i + 1;
	uint32_t	end = i;

	if (!dlg_is_any(reader, i, among))
		return i;
	while (at < limit && n < NAME_PARTS)
	{
		uint32_t	after;

		at += dlg_is_any(reader, at, articles);
		if ((found[n] = dlg_party_at(reader, at, false, &after)) == 0 || after > limit || (is_capital(reader, after) && !is_time(reader, after)))
			break;
		n++;
		end = after;
		at = after;
		if (dlg_mark(reader, at, ','))
			at++;
		if (dlg_is(reader, at, "and") || dlg_mark(reader, at, '-') || dlg_mark(reader, at, '&') || dlg_is(reader, at, "und") ||
			dlg_is(reader, at, "et") || dlg_is(reader, at, "y"))
			at++;
		if (at == after)
			break;
	}
	if (dlg_is(reader, i, "of") && n < 2)
		return i;
	for (int k = 0; k < n; k++)
		dlg_party_add(reader->arena, &name->parties, found[k]);
	return end;
}

/* "(TTC)" at token i: keeps the acronym and steps over it. */
static uint32_t
bracket_end(const Reader *reader, uint32_t i, uint32_t limit, MeetingName *name)
{
	if (!dlg_mark(reader, i, '(') || i + 2 >= limit || !dlg_mark(reader, i + 2, ')') || !is_capital(reader, i + 1))
		return i;
	if (name->brief.data == NULL)
		name->brief = dlg_text(reader, i + 1, i + 2);
	return i + 3;
}

/* A title in quotation marks at token i: adds it to the name and returns the token after it, else what precedes i. */
static uint32_t
quoted_end(const Reader *reader, uint32_t i, uint32_t limit, MeetingName *name)
{
	for (uint32_t end = i + 1; end < limit; end++)
		if (dlg_mark(reader, end, '"'))
		{
			uint32_t	last = end - (dlg_mark(reader, end - 1, ',') || dlg_mark(reader, end - 1, '.'));

			if (!is_capital(reader, i + 1))
				break;
			name->parts[name->nparts++] = (TokenRange) {i + 1, last};
			name->proper = true;
			name->indefinite = false;
			return end + 1;
		}
	return i - 1;
}

/* "on Cyberspace", "for Cybersecurity": adds a part to the name and returns its end, else i. */
static uint32_t
subject_end(const Reader *reader, uint32_t i, uint32_t limit, MeetingName *name)
{
	uint32_t	at = i + 1;
	uint32_t	end;
	uint32_t	after;

	if (!dlg_is_any(reader, i, tails) || name->nparts == NAME_PARTS)
		return i;
	at += dlg_is(reader, at, "the");
	if (at + 1 >= limit || is_time(reader, at) || dlg_date_at(reader, i + 1, NO_SLICE, &after).data)
		return i;
	if (dlg_is(reader, i, "in") || dlg_is(reader, i, "to"))
	{
		if (dlg_city_at(reader, at, &after) || dlg_party_at(reader, at, true, &after) || !name->proper)
			return i;
	}
	if (dlg_mark(reader, at, '"'))
		return quoted_end(reader, at, limit, name);
	if (!is_capital(reader, at) || (end = run_end(reader, at, limit)) == at)
		return i;
	name->parts[name->nparts++] = (TokenRange) {i, end};
	return end;
}

/* The first token that starts at or after a byte. */
static uint32_t
token_at(const Reader *reader, uint32_t offset)
{
	uint32_t	low = 0;
	uint32_t	high = reader->ntokens;

	while (low < high)
	{
		uint32_t	middle = low + (high - low) / 2;

		if (reader->tokens[middle].start < offset)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* An acronym that the text defines, as the long form where it does. */
static TokenRange
spell_out(const Reader *reader, TokenRange range)
{
	const Statement *statement = reader->statement;
	Slice		text = dlg_text(reader, range.first, range.end);

	if (range.end != range.first + 1 || !(reader->tokens[range.first].flags & TOKEN_UPPER))
		return range;
	for (uint32_t i = 0; i < statement->nacronyms && i < ACRONYMS_MOST; i++)
		if (dlg_same(statement->acronyms[i].brief, text))
		{
			uint32_t	first = token_at(reader, statement->acronyms[i].span.start);
			uint32_t	end = first;

			while (end < reader->ntokens && end < first + RIGHT_MOST && !dlg_mark(reader, end, '('))
				end++;
			return end < first + RIGHT_MOST && end > first ? (TokenRange) {first, end} : range;
		}
	return range;
}

/* "the sixth TTC ministerial meeting" is one of the council that the acronym stands for. */
static void
take_acronym(const Reader *reader, MeetingName *name)
{
	TokenRange	range = name->parts[0];

	if (!name->occasion || name->nparts != 1 || range.first + 1 != name->noun || range.end != name->noun_end)
		return;
	range = spell_out(reader, (TokenRange) {name->noun - 1, name->noun});
	if (range.first == name->noun - 1)
		return;
	name->brief = dlg_text(reader, name->noun - 1, name->noun);
	name->parts[0] = range;
}

/* "meeting of the X": the name is X's; true where X was found. */
static bool
take_whole(const Reader *reader, uint32_t limit, MeetingName *name)
{
	uint32_t	at = name->end + 1;
	uint32_t	after;
	MeetingName whole;
	bool		quoted;

	if (!dlg_is(reader, name->end, "of") && !dlg_is(reader, name->end, "for") && !dlg_is(reader, name->end, "under"))
		return false;
	at += dlg_is(reader, at, "the") || dlg_is(reader, at, "this") || dlg_is(reader, at, "our");
	quoted = dlg_mark(reader, at, '"');
	if (at + quoted >= limit)
		return false;
	if (dlg_find_meeting(reader, at, limit, &whole) && whole.first <= at + quoted && !(whole.occasion && !whole.proper))
	{
		whole.ordinal = name->ordinal ? name->ordinal : whole.ordinal;
		whole.step = name->step ? name->step : whole.step;
		whole.date = name->date.data ? name->date : whole.date;
		whole.leaders = name->leaders;
		whole.present |= name->present;
		whole.indefinite = name->indefinite;
		whole.occasion = true;
		whole.first = name->first;
		for (uint32_t k = 0; k < name->parties.ncodes; k++)
			dlg_party_add(reader->arena, &whole.parties, name->parties.codes[k]);
		*name = whole;
		return true;
	}
	/* "the first meeting of the council" */
	if (noun_at(reader, at, &after) && after <= limit && !is_capital(reader, at))
	{
		name->end = after;
		return false;
	}
	at += quoted;
	if (is_capital(reader, at) && !dlg_is(reader, name->end, "for"))
	{
		uint32_t	end = run_end(reader, at, limit);
		PartyCode	party;

		if (end == at || ((party = dlg_party_at(reader, at, false, &after)) != 0 && after == end))
			return false;
		name->parts[0] = spell_out(reader, (TokenRange) {at, end});
		if (name->parts[0].first != at)
			name->brief = dlg_text(reader, at, end);
		name->nparts = 1;
		name->end = end;
		name->proper = true;
		return true;
	}
	return false;
}

static void
grow_right(const Reader *reader, uint32_t limit, MeetingName *name)
{
	uint32_t	end;
	int			year;

	if (name->noun_end + RIGHT_MOST < limit)
		limit = name->noun_end + RIGHT_MOST;
	name->end = bracket_end(reader, name->end, limit, name);
	if (name->occasion && take_whole(reader, limit, name))
		return;
	/* "the Quad Leaders' Summit" is a name; only "leaders' meeting of the Quad" is an occasion */
	name->occasion = name->occasion && !name->leaders;
	name->leaders = false;
	for (int n = 0; n < 3; n++)
	{
		if ((end = holders_end(reader, name->end, limit, name)) == name->end &&
			(end = subject_end(reader, name->end, limit, name)) == name->end)
			break;
		name->end = bracket_end(reader, end, limit, name);
	}
	year = name->proper ? dlg_year_at(reader, name->end, &end) : 0;
	if (year && end <= limit)
	{
		name->end = end;
		if (name->date.data == NULL)
			name->date = dlg_format(reader->arena, "%d", year);
	}
}

/* Is the noun only part of another name: "Summit Declaration", "Forum Secretariat"? */
static bool
is_modifier(const Reader *reader, const MeetingName *name, uint32_t limit)
{
	uint32_t	i = name->end;
	uint32_t	end;

	if (i >= limit || !name->proper || !is_capital(reader, i) || reader->tokens[i].flags & TOKEN_LINE)
		return false;
	if (is_time(reader, i) || is_small(reader, i) || dlg_party_at(reader, i, true, &end) ||
		dlg_verb_is(reader, i, convening, NULL, &end) || dlg_match(reader, i, LEX_INSTRUMENT, &end))
		return false;
	return dlg_block_at(reader, i)->kind != BLOCK_TITLE;
}

bool
dlg_find_meeting(const Reader *reader, uint32_t i, uint32_t end, MeetingName *name)
{
	uint32_t	floor = i;
	const LexEntry *party;
	const LexEntry *body;

	for (uint32_t at = i; at < end; at++)
	{
		uint32_t	after;

		memset(name, 0, sizeof *name);
		if (reader->tokens[at].kind != TOKEN_WORD)
			continue;
		if ((body = dlg_match(reader, at, LEX_BODY, &after)) != NULL && dlg_slice_is(body->text, "aside") && after > at + 1)
		{
			at = after - 1;
			continue;
		}
		if ((party = dlg_match(reader, at, LEX_PARTY, &after)) != NULL && !dlg_slice_is(party->text, "institution"))
		{
			at = after - 1;
			continue;
		}
		if (!take_noun(reader, at, end, name))
			continue;
		if (is_modifier(reader, name, end))
		{
			at = name->noun_end - 1;
			continue;
		}
		grow_left(reader, floor, name);
		grow_right(reader, end, name);
		take_acronym(reader, name);
		if (name->parties.ncodes == 0 && (party = dlg_match(reader, name->parts[0].first, LEX_PARTY, &after)) != NULL)
			dlg_party_add(reader->arena, &name->parties, party->party);
		if (name->weak && name->body && name->parties.ncodes == 1 &&
			dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, name->parties.codes[0]), "state"))
		{
			at = name->noun_end - 1;
			continue;
		}
		if (name->weak && (!name->proper || dlg_series_bare(reader, name) ||
						   (dlg_match(reader, name->parts[0].first, LEX_PARTY, &after) && after == name->noun_end)))
		{
			at = name->noun_end - 1;
			continue;
		}
		return true;
	}
	return false;
}
