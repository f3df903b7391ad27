/*
 * session.c: the parts of a meeting: numbered sessions of an agenda, pillars
 * that a sentence counts, pillars in numbered points, working groups and
 * committees that a sentence counts and lists.
 *
 * Day headings between sessions tell when each is held.  Invariant: sessions
 * come in reading order, and only a text that reports a dialogue has any.
 */
#include "core/header/header.h"

#define SESSIONS_MOST 200
#define TIME_TOKENS 12			/* "9:30 a.m. - 11:00 a.m." */
#define PART_TOKENS 40			/* the title of a part in a sentence is no longer */
#define ACRONYMS_MOST 64		/* how many of the text's are known here */
#define PARTS_MOST 12			/* that a sentence lists */
#define LEAD_TOKENS 10			/* between "four committees" and what leads in their list */

static const char *const part_words[] = {"session", "panel", "segment", "pillar", "theme", "part", "module", "séance",
										 "sitzung", "sesión", NULL};
static const char *const parts_words[] = {"pillars", "sessions", "panels", "segments", "parts",
										  "themes",  "tracks",   "pillar",	"baskets",
										  "clusters", "areas", NULL};
static const char *const groups[] = {"groups",	"committees", "commissions", "subcommittees", "subgroups",
									 "streams", "workstreams", NULL};

void
dlg_session_uses(uint16_t *uses)
{
	dlg_use_words(uses, parts_words, USE_PARTS);
	dlg_use_words(uses, groups, USE_PARTS);
}

/* The day headings seen so far. */
typedef struct Days
{
	Slice		day;			/* the last one, or null */
	bool		any;			/* there is one somewhere after a session */
} Days;

/* A number in digits, words or Roman figures at token i, 0 where none. */
static uint32_t
part_number(const Reader *reader, uint32_t i)
{
	static const char *const roman[] = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", NULL};
	const Token *token = &reader->tokens[i];
	const LexEntry *entry;
	uint32_t	n = 0;

	if (i >= reader->ntokens)
		return 0;
	if (token->kind == TOKEN_NUMBER && token->end - token->start <= 2)
	{
		for (uint32_t k = token->start; k < token->end; k++)
			n = n * 10 + (uint32_t) (reader->text[k] - '0') % 10;
		return n;
	}
	for (uint32_t k = 0; roman[k]; k++)
		if (dlg_is(reader, i, roman[k]))
			return k + 1;
	entry = dlg_match(reader, i, LEX_NUMBER, NULL);
	return entry && entry->value > 0 ? (uint32_t) entry->value : 0;
}

/* The token after a time of day at token i ("10.00", "9:30 - 11:00 a.m."), i where none stands there. */
static uint32_t
after_time(const Reader *reader, uint32_t i, uint32_t limit)
{
	static const char *const units[] = {"am", "pm", "a.m.", "p.m.", "a.m", "p.m", "h", "hrs",
										"hours", "uhr", "to", "noon", NULL};
	uint32_t	at = i;

	if (i >= limit || reader->tokens[i].kind != TOKEN_NUMBER)
		return i;
	while (at < limit && at < i + TIME_TOKENS &&
		   (reader->tokens[at].kind == TOKEN_NUMBER || dlg_is_any(reader, at, units) ||
			dlg_mark(reader, at, ':') || dlg_mark(reader, at, '.') || dlg_mark(reader, at, '-') ||
			dlg_mark(reader, at, '|')))
		at++;
	return at;
}

/*
 * Does the block open a session ("Session 1: …", "10.00 Session 1: …")?
 * *title becomes the first token of its title.
 */
static uint32_t
session_number(const Reader *reader, const TextBlock *block, uint32_t *title)
{
	uint32_t	i = after_time(reader, block->first, block->end);
	uint32_t	n;
	uint32_t	end;

	i += ONE_OF(reader, i, "working", "technical", "thematic", "plenary");
	/* "Working Session II" on a line of its own, over its title */
	if (block->end == i + 2 && ONE_OF(reader, i, "session", "panel") && block->end < reader->ntokens &&
		(n = part_number(reader, i + 1)) != 0)
	{
		*title = block->end;
		return n;
	}
	/* "Agenda Item 1", "First Session" */
	i += dlg_is(reader, i, "agenda") && dlg_is(reader, i + 1, "item");
	if (block->end < i + 4)
		return 0;
	if (!dlg_is_date_word(reader, i) || (n = dlg_ordinal_at(reader, i, &end)) == 0 ||
		!dlg_is_any(reader, end, part_words))
	{
		if (!(dlg_is_any(reader, i, part_words) || (dlg_is(reader, i, "item") && i > block->first)) ||
			(n = part_number(reader, i + 1)) == 0)
			return 0;
		end = i + 1;
	}
	i = end + 1;
	/* "Session 1 (10.00-11.30): …" */
	if (dlg_mark(reader, i, '('))
	{
		end = after_time(reader, i + 1, block->end);
		if (end > i + 1 && dlg_mark(reader, end, ')'))
			i = end + 1;
	}
	if (!dlg_mark(reader, i, ':') && !dlg_mark(reader, i, '.') && !dlg_mark(reader, i, '-') &&
		!dlg_mark(reader, i, ')'))
		return 0;
	*title = i + 1;
	return n;
}

bool
dlg_is_programme(const Reader *reader)
{
	uint32_t	title;

	for (uint32_t b = 0; b < reader->nblocks; b++)
		if (session_number(reader, &reader->blocks[b], &title))
			return true;
	return false;
}

/* The title's end: the first sentence of the block, without closing marks. */
static uint32_t
trim(const Reader *reader, uint32_t first, uint32_t end)
{
	while (end > first && (dlg_mark(reader, end - 1, ';') || dlg_mark(reader, end - 1, '.') ||
						   dlg_mark(reader, end - 1, ',') || dlg_mark(reader, end - 1, ':') ||
						   (dlg_mark(reader, end - 1, '"') && first > 0 && dlg_mark(reader, first - 1, '"')) ||
						   dlg_is(reader, end - 1, "and")))
		end--;
	return end;
}

static Session *
add_session(Reader *reader, uint32_t number, uint32_t first, uint32_t end)
{
	Statement  *statement = reader->statement;
	Session		session = {.number = number};

	end = trim(reader, first, end);
	session.title = dlg_text(reader, first, end);
	session.span = dlg_span(reader, first, end);
	DLG_PUSH(reader->arena, statement, sessions, session);
	return &statement->sessions[statement->nsessions - 1];
}

/* The day that a heading is: "October 7", "Day 2" is none. */
static Slice
day_of(const Reader *reader, const TextBlock *block, Slice reference)
{
	uint32_t	end;
	Slice		date;

	if ((block->kind != BLOCK_DATELINE && block->kind != BLOCK_HEADING &&
		 block->kind != BLOCK_TITLE) ||
		block->end - block->first > 10)
		return NO_SLICE;
	for (uint32_t i = block->first; i < block->end; i++)
	{
		date = dlg_date_at(reader, i, reference, &end);
		if (date.len == 10)
			return date;
	}
	return NO_SLICE;
}

/* The first day of the dialogue. */
static Slice
first_day(const Meeting *dialogue)
{
	return dialogue->held.len >= 10 && dialogue->held.data[0] != '{'
			   ? (Slice){dialogue->held.data, 10}
			   : NO_SLICE;
}

static void
read_agenda(Reader *reader)
{
	Session    *session = NULL;
	Days		days = {first_day(reader->statement->dialogue), false};

	for (uint32_t b = 0; b < reader->nblocks; b++)
	{
		const TextBlock *block = &reader->blocks[b];
		uint32_t	title;
		uint32_t	number = session_number(reader, block, &title);
		Slice		day;

		if (number && reader->statement->nsessions < SESSIONS_MOST)
		{
			const Sentence *sentence = dlg_sentence_at(reader, title);

			uint32_t	end = dlg_block_at(reader, title)->end;

			title += dlg_mark(reader, title, '"');
			session = add_session(reader, number, title, sentence->end < end ? sentence->end : end);
			session->held = days.day;
		}
		else if ((day = day_of(reader, block, reader->statement->dialogue->held)).data)
		{
			if (session)
				days.any = true;
			else
				days.any |= b > 4;
			days.day = day;
			session = NULL;
		}
		else if (block->kind == BLOCK_HEADING || block->kind == BLOCK_BOILERPLATE ||
				 block->kind == BLOCK_SIGNATURE)
			session = NULL;
		for (uint32_t i = block->first; session && i < block->end; i++)
			session->questions += dlg_mark(reader, i, '?');
	}
	for (uint32_t i = 0; i < reader->statement->nsessions && !days.any; i++)
		reader->statement->sessions[i].held = NO_SLICE;
}

/*
 * The token where the part that starts at token i ends: before ", second," or
 * ", to", or at the sentence's end.
 */
static uint32_t
part_end(const Reader *reader, uint32_t i, uint32_t limit, uint32_t next, uint32_t *after)
{
	*after = limit;
	for (uint32_t k = i; k < limit && k < i + PART_TOKENS; k++)
	{
		uint32_t	at = k;
		uint32_t	end;

		if (!dlg_mark(reader, k, ',') && !dlg_mark(reader, k, ';') && !dlg_is(reader, k, "and"))
			continue;
		at += dlg_mark(reader, k, ',') || dlg_mark(reader, k, ';');
		at += dlg_is(reader, at, "and");
		at += dlg_is(reader, at, "the");
		if (dlg_ordinal_at(reader, at, &end) == next || (dlg_is(reader, at, "finally") && (end = at + 1)))
		{
			*after = end;
			return k;
		}
		if (dlg_mark(reader, k, ',') && dlg_is(reader, k + 1, "to"))
			return k;
	}
	return limit < i + PART_TOKENS ? limit : i;
}

/* "three pillars: first, A, second, B, and third, C" */
static void
read_counted(Reader *reader, const Sentence *sentence)
{
	uint32_t	i = sentence->first;

	while ((i = dlg_next_any(reader, i, sentence->end, parts_words)) < sentence->end &&
		   !dlg_is_any(reader, i, parts_words))
		i++;
	for (; i < sentence->end; i++)
	{
		uint32_t	at;
		uint32_t	found = 0;
		TokenRange	parts[12];

		if (dlg_ordinal_at(reader, i, &at) != 1)
			continue;
		while (found < 12 && at < sentence->end)
		{
			uint32_t	after;

			at += dlg_mark(reader, at, ',') || dlg_mark(reader, at, ':');
			parts[found].first = at;
			parts[found].end = part_end(reader, at, sentence->end, found + 2, &after);
			if (parts[found].end == at)
				break;
			found++;
			at = after;
		}
		if (found < 2)
			return;
		for (uint32_t k = 0; k < found; k++)
			add_session(reader, k + 1, parts[k].first, parts[k].end);
		return;
	}
}

/*
 * How many parts the word at token i counts ("four pillars", "six working groups", "three joint sub-committees"),
 * 0 where it counts none.
 */
static uint32_t
parts_counted(const Reader *reader, uint32_t first, uint32_t i)
{
	static const char *const kinds[] = {"working", "work", "joint", "technical", "thematic", "expert", "sub", "main",
										"central", "key", NULL};
	bool		areas = dlg_is(reader, i, "areas") && !(i > first && dlg_is(reader, i - 1, "thematic"));
	uint32_t	n;

	if (!dlg_is_any(reader, i, parts_words) && !dlg_is_any(reader, i, groups))
		return 0;
	while (i > first && (dlg_is_any(reader, i - 1, kinds) || dlg_mark(reader, i - 1, '-')))
		i--;
	n = i > first ? part_number(reader, i - 1) : 0;
	/* "will focus on three areas", and no mere "agreed on three areas" */
	if (areas && !(i > first + 3 && dlg_is(reader, i - 2, "on") && ONE_OF(reader, i - 3, "focus", "focused", "focuses")))
		return 0;
	return n >= 2 && n <= PARTS_MOST ? n : 0;
}

/* Does an acronym stand at token i whose long form has the word in it? */
static bool
is_short_for(const Reader *reader, uint32_t i, uint32_t word)
{
	const Statement *statement = reader->statement;
	Slice		text = dlg_text(reader, i, i + 1);

	for (uint32_t k = 0; reader->tokens[i].flags & TOKEN_UPPER && k < statement->nacronyms && k < ACRONYMS_MOST; k++)
		if (dlg_same(statement->acronyms[k].brief, text))
			for (uint32_t t = dlg_token_at(reader, statement->acronyms[k].span.start);
				 t < reader->ntokens && reader->tokens[t].start < statement->acronyms[k].span.end; t++)
				if (reader->tokens[t].word == word)
					return true;
	return false;
}

/* Does the sentence speak of the dialogue: by the word for it, or by an acronym that stands for such a word? */
static bool
speaks_of_dialogue(const Reader *reader, const Sentence *sentence)
{
	Frame		frame;
	uint32_t	noun;

	/* "It will focus on", "The inaugural discussions focused on" */
	if (dlg_is(reader, sentence->first, "it") || (dlg_is(reader, sentence->first, "the") &&
		(ONE_OF(reader, sentence->first + 1, "discussions", "talks", "meeting", "agenda") ||
		 ONE_OF(reader, sentence->first + 2, "discussions", "talks", "meeting", "agenda"))))
		return true;
	if (!dlg_dialogue_name(reader, &frame) || frame.name.noun_end == frame.name.noun)
		return false;
	noun = reader->tokens[frame.name.noun_end - 1].word;
	for (uint32_t i = sentence->first; i < sentence->end; i++)
		if (noun && (reader->tokens[i].word == noun || is_short_for(reader, i, noun)))
			return true;
	return false;
}

/*
 * The token after "namely", "include", a colon and the like that lead in the list of parts told of at token i; the
 * end where none does.
 */
static uint32_t
list_of_parts(const Reader *reader, uint32_t i, uint32_t end)
{
	static const char *const leads[] = {"namely", "include", "includes", "included", "including", "comprise",
										"comprised", "are", "were", "viz", "i.e", "i.e.", NULL};
	uint32_t	limit = i + LEAD_TOKENS < end ? i + LEAD_TOKENS : end;

	/* "four working groups; Ports, Fish" */
	if (dlg_mark(reader, i, ';'))
		return i + 1;
	for (; i < limit && !dlg_mark(reader, i, ';'); i++)
		if (dlg_is_any(reader, i, leads) || dlg_mark(reader, i, ':'))
		{
			i++;
			while (i < end && (dlg_mark(reader, i, ':') || dlg_mark(reader, i, ',') || dlg_mark(reader, i, '.')))
				i++;
			/* "include cooperation in trade; energy; ports" */
			i += dlg_is(reader, i, "cooperation") && ONE_OF(reader, i + 1, "in", "on") ? 2 : 0;
			return i;
		}
	return end;
}

/* The last "and" of tokens [i, end); i where none stands there. */
static uint32_t
last_and(const Reader *reader, uint32_t i, uint32_t end)
{
	for (uint32_t k = end; k-- > i + 1;)
		if (dlg_is(reader, k, "and"))
			return k;
	return i;
}

/*
 * Takes the list [i, end) apart at its semicolons, else at its commas, the last part perhaps behind "and" alone: into
 * as many parts as were counted, so that the last of them may have commas of its own; false where they do not agree.
 */
static bool
split_parts(const Reader *reader, uint32_t i, uint32_t end, uint32_t count, TokenRange *parts)
{
	char		mark = ',';
	uint32_t	found = 1;
	uint32_t	and;

	for (uint32_t k = i; k < end; k++)
		mark = dlg_mark(reader, k, ';') ? ';' : mark;
	parts[0] = (TokenRange) {i, end};
	for (uint32_t k = i; k < end && found < count; k++)
		if (dlg_mark(reader, k, mark))
		{
			bool		last = dlg_is(reader, k + 1, "and");

			if (mark == ',' && last != (found + 1 == count) && !(last && found + 1 > count))
				return false;
			parts[found - 1].end = k;
			parts[found++] = (TokenRange) {k + 1 + last, end};
		}
	if (found + 1 == count && (and = last_and(reader, parts[found - 1].first, end)) > parts[found - 1].first)
	{
		parts[found - 1].end = and;
		parts[found++] = (TokenRange) {and + 1, end};
	}
	for (uint32_t k = 0; k < found; k++)
		if (parts[k].end <= parts[k].first || parts[k].end > parts[k].first + PART_TOKENS / 2)
			return false;
	return found == count;
}

/* "reports from the four committees, namely: Trade, Ports, Fish and Justice" */
static void
read_listed(Reader *reader, const Sentence *sentence)
{
	uint32_t	end = sentence->end;

	while (end > sentence->first && reader->tokens[end - 1].kind == TOKEN_PUNCT)
		end--;
	for (uint32_t i = sentence->first + 1; i < end; i++)
	{
		TokenRange	parts[PARTS_MOST];
		uint32_t	count = dlg_may(reader, i, USE_PARTS) ? parts_counted(reader, sentence->first, i) : 0;

		if (count == 0 || !speaks_of_dialogue(reader, sentence) ||
			!split_parts(reader, list_of_parts(reader, i + 1, end), end, count, parts))
			continue;
		for (uint32_t k = 0; k < count; k++)
		{
			/* "(1) ports" */
			bool		numbered = dlg_mark(reader, parts[k].first, '(') && dlg_mark(reader, parts[k].first + 2, ')') &&
				parts[k].end > parts[k].first + 3;

			add_session(reader, numbered ? part_number(reader, parts[k].first + 1) : 0,
						parts[k].first + (numbered ? 3 : 0), parts[k].end);
		}
		return;
	}
}

/* Does the block lead in numbered points that are pillars ("four central pillars:")? */
static bool
leads_parts(const Reader *reader, const TextBlock *block)
{
	uint32_t	first;

	if (block->end < block->first + 3 || !dlg_mark(reader, block->end - 1, ':'))
		return false;
	/* "discussed the four pillars that form their vision:" */
	first = dlg_sentence_at(reader, block->end - 1)->first;
	for (uint32_t i = first; i < block->end; i++)
		if ((dlg_is_any(reader, i, parts_words) && !dlg_is(reader, i, "areas") && i + 3 >= block->end) ||
			(parts_counted(reader, first, i) && !(dlg_is(reader, i, "areas") && !dlg_is(reader, i - 1, "thematic"))))
			return true;
	return false;
}

/* The end of the point's title: of its line, where the text behind the last point went into it. */
static uint32_t
title_end(const Reader *reader, const TextBlock *block)
{
	for (uint32_t i = block->first + 1; i < block->end && block->end > block->first + PART_TOKENS; i++)
		if (reader->tokens[i].flags & TOKEN_LINE)
			return i;
	return block->end;
}

void
dlg_read_sessions(Reader *reader)
{
	if (reader->statement->dialogue == NULL)
		return;
	read_agenda(reader);
	if (reader->statement->nsessions)
		return;
	for (uint32_t b = 0; b + 1 < reader->nblocks; b++)
		if (leads_parts(reader, &reader->blocks[b]))
		{
			BlockKind	kind = reader->blocks[b + 1].kind;

			for (uint32_t n = 1; (kind == BLOCK_NUMBERED || kind == BLOCK_BULLET) && b + n < reader->nblocks &&
								 reader->blocks[b + n].kind == kind && n < SESSIONS_MOST;
				 n++)
				add_session(reader, kind == BLOCK_NUMBERED ? n : 0, reader->blocks[b + n].first,
							title_end(reader, &reader->blocks[b + n]));
			return;
		}
	for (uint32_t s = 0; s < reader->nsentences && reader->statement->nsessions == 0; s++)
	{
		read_counted(reader, &reader->sentences[s]);
		if (reader->statement->nsessions == 0)
			read_listed(reader, &reader->sentences[s]);
	}
}
