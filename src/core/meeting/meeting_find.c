/*
 * meeting_find.c: where a sentence tells of meetings.
 *
 * Beside the names that series.c finds: ordinals that stand for a meeting
 * ("the third"), verbs ("last met"), calls and conversations, and the initials
 * of the dialogue's own name ("the next JWG").  Each mention gets the words up
 * to the next one.
 */
#include "meeting.h"

#include <string.h>

#define INITIALS_LEAST 3
#define VERB_TOKENS 4			/* between a name and "last met" */
#define LONG_MOST 12			/* tokens of an acronym's long form */
#define PAIR_TOKENS 3			/* of a pair of parties before initials */
#define SHORT_MOST 64			/* how many of the text's acronyms are known here */

static const char *const meet_verbs[] = {"meet", "reconvene", "convene", NULL};
static const char *const talk_nouns[] = {"talk",		"call",		   "calls",		  "conversation", "conversations",
										 "engagement", "engagements", "discussion", "discussions",	NULL};

void
dlg_mention_uses(uint16_t *uses)
{
	dlg_use_words(uses, talk_nouns, USE_MENTION);
	dlg_use_words(uses, (const char *const[]) {"the", NULL}, USE_MENTION);
}

void
dlg_mention_deeds(uint32_t *deeds)
{
	dlg_use_lemmas(deeds, meet_verbs, DEED_MEET);
}

/* May a mention without a name start at token i: at "the", a verb, a noun of talk, or the initials of a name? */
static inline bool
may_mention(const Telling *telling, uint32_t i)
{
	const Reader *reader = telling->reader;
	const Token *token = &reader->tokens[i];
	char		second;

	if (dlg_may(reader, i, USE_MENTION) || (reader->signs[i] & SIGN_VERB && dlg_deeds(reader, i) & DEED_MEET))
		return true;
	if (!telling->named || !(token->flags & TOKEN_CAPITAL))
		return false;
	second = reader->text[token->start + (token->end - token->start > 1)];
	return !(second >= 'a' && second <= 'z');
}

/* "the third", "the first one": an ordinal that stands for a meeting of the series spoken of. */
static bool
elliptic_at(const Reader *reader, uint32_t i, uint32_t end, MeetingName *name)
{
	static const char *const after[] = {"one", "at",     "in",   "was",   "took", "of",
										"on",  "hosted", "held", "being", "will", "since", "is", "had", NULL};
	uint32_t	next;
	uint32_t	place;
	uint32_t	n;

	/* "the next one", "the last being held" */
	if (dlg_is(reader, i, "the") && ONE_OF(reader, i + 1, "next", "last", "previous") &&
		(next = i + 2 + dlg_is(reader, i + 2, "one")) < end &&
		(next > i + 2 || (!dlg_is(reader, i + 1, "next") && ONE_OF(reader, next, "being", "was", "took", "held"))))
	{
		*name = (MeetingName) {.first = i, .noun = next, .noun_end = next, .end = next,
							   .step = dlg_is(reader, i + 1, "next") ? 1 : -1};
		return true;
	}
	if (!dlg_is(reader, i, "the") || (n = dlg_ordinal_at(reader, i + 1, &next)) == 0 ||
		next >= end || !dlg_is_any(reader, next, after) || dlg_is(reader, next, "of"))
		return false;
	/* "this second Dialogue, the first in Oslo," */
	if (i > 0 && dlg_mark(reader, i - 1, ',') && dlg_is(reader, next, "in") && dlg_city_at(reader, next + 1, &place) &&
		place < end && reader->tokens[place].kind == TOKEN_PUNCT)
		return false;
	memset(name, 0, sizeof *name);
	name->first = i;
	name->end = next + dlg_is(reader, next, "one");
	name->noun = name->noun_end = name->end;
	name->ordinal = n;
	return true;
}

/* "agreed to reconvene", "are scheduled to meet in Oslo": does the infinitive at token i tell of a plan? */
static bool
is_planned(const Telling *telling, uint32_t i, TokenRange sentence, uint32_t next)
{
	static const char *const plans[] = {"agree",   "decide", "plan",   "schedule",
										"resolve", "intend", "expect", NULL};
	static const char *const where[] = {"in", "on", "next", "later", "early", NULL};
	const Reader *reader = telling->reader;
	uint32_t	end;
	Place		place;

	if (i < sentence.first + 3 || !dlg_is(reader, i - 1, "to") ||
		!dlg_verb_of(reader, i - 2, plans, NULL, &end))
		return false;
	/* but "to reconvene the Joint Commission" */
	if (dlg_is(reader, i, "reconvene"))
		return !ONE_OF(reader, next, "the", "a", "its", "their", "our");
	return dlg_is_any(reader, next, where) &&
		(dlg_place_in(reader, (TokenRange) {next, sentence.end}, &place) ||
		 dlg_held_in(reader, (TokenRange) {next, sentence.end}, next, telling->reference).data);
}

/* Are those who meet leaders, whoever holds the dialogue: "the leaders of the A are scheduled to meet"? */
static bool
is_of_leaders(const Reader *reader, uint32_t first, uint32_t verb)
{
	for (uint32_t i = first; i < verb; i++)
		if (ONE_OF(reader, i, "leaders", "presidents", "heads"))
			return true;
	return false;
}

/* "had met in Oslo in May", "previously met in May": are day or place told of an earlier meeting? */
static bool
is_pluperfect(const Telling *telling, uint32_t verb, TokenRange after)
{
	const Reader *reader = telling->reader;

	if (!ONE_OF(reader, verb - 1, "had", "previously", "earlier") ||
		!ONE_OF(reader, after.first, "in", "on", "at", "earlier"))
		return false;
	return dlg_held_in(reader, after, after.first, telling->reference).data != NULL;
}

/* "last met", "meet again", "met twice", "agreed to meet in May". */
static bool
verbal_at(const Telling *telling, uint32_t i, TokenRange sentence, MeetingName *name)
{
	uint32_t	end = sentence.end;
	static const char *const times[] = {"twice", "again", NULL};
	const Reader *reader = telling->reader;
	uint32_t	next;
	int			form;

	if (!dlg_verb_of(reader, i, meet_verbs, &form, &next) || next >= end)
		return false;
	memset(name, 0, sizeof *name);
	name->first = i;
	name->end = name->noun = name->noun_end = next;
	if (i > 0 && dlg_is(reader, i - 1, "last"))
		name->step = -1;
	/* "met last in May" */
	else if (dlg_is(reader, next, "last") && next + 1 < end && ONE_OF(reader, next + 1, "in", "on", "at"))
	{
		name->end = next + 1;
		name->step = -1;
	}
	/* "the ministers had met in Oslo in May" */
	else if (form & FORM_PAST && i > sentence.first && is_pluperfect(telling, i, (TokenRange) {next, end}))
	{
		name->first -= dlg_is(reader, i - 1, "had");
		name->plural = true;
	}
	else if (dlg_is_any(reader, next, times))
	{
		name->end = next + 1;
		if (dlg_is(reader, next, "twice") && ONE_OF(reader, next + 1, "a", "every", "each", "per", "yearly"))
			return false;		/* how often they will meet */
		if (dlg_is(reader, next, "twice"))
			name->plural = true;
		else
			name->step = 1;
		if (name->step && !dlg_held_in(reader, (TokenRange) {next, end}, next, telling->reference).data)
			return false;
	}
	else if (is_planned(telling, i, sentence, next))
	{
		name->step = 1;
		name->plural = is_of_leaders(reader, sentence.first, i);
	}
	else
		return false;
	return true;
}

/* A call or conversation at token i that somebody had: "their call", "the conversation between X and Y". */
static bool
talk_at(const Telling *telling, uint32_t i, uint32_t first, MeetingName *name)
{
	const Reader *reader = telling->reader;

	if (i <= first || !dlg_is_any(reader, i, talk_nouns) || reader->tokens[i].flags & TOKEN_CAPITAL)
		return false;
	memset(name, 0, sizeof *name);
	name->first = name->noun = i;
	name->end = name->noun_end = i + 1;
	name->occasion = true;
	/* adjectives before it: "President X's fruitful conversation" */
	for (uint32_t k = 1; k <= 2 && i >= first + k; k++)
		if (reader->tokens[i - k].kind == TOKEN_POSSESSIVE || dlg_is(reader, i - k, "their"))
			name->first = i - k + 1;
	return true;
}

static bool
is_upper(Slice text)
{
	for (uint32_t k = 0; k < text.len; k++)
		if (text.data[k] < 'A' || text.data[k] > 'Z')
			return false;
	return true;
}

/* The same word, in the singular or plural? */
static bool
is_same_noun(Slice a, Slice b)
{
	a.len -= a.len > 3 && a.data[a.len - 1] == 's';
	b.len -= b.len > 3 && b.data[b.len - 1] == 's';
	return dlg_same(a, b);
}

/* Does the word at token i stand in the range as well? */
static bool
stands_in(const Reader *reader, uint32_t i, TokenRange range)
{
	Slice		word = dlg_text(reader, i, i + 1);

	for (uint32_t k = range.first; k < range.end; k++)
		if (reader->tokens[k].flags & TOKEN_CAPITAL && is_same_noun(dlg_text(reader, k, k + 1), word))
			return true;
	return false;
}

/* Is the long form of an acronym made of words of the dialogue's name, its noun among them? */
static bool
is_short_form(const Telling *telling, const Acronym *acronym)
{
	const Reader *reader = telling->reader;
	const MeetingName *base = &telling->base;
	uint32_t	first = dlg_token_at(reader, acronym->span.start);
	bool		noun = false;

	for (uint32_t i = first; i < reader->ntokens && i < first + LONG_MOST && !dlg_mark(reader, i, '('); i++)
	{
		if (reader->tokens[i].kind != TOKEN_WORD || !(reader->tokens[i].flags & TOKEN_CAPITAL))
			continue;
		if (!stands_in(reader, i, (TokenRange) {base->first, base->end}))
			return false;
		noun |= is_same_noun(dlg_text(reader, i, i + 1), dlg_text(reader, base->noun_end - 1, base->noun_end));
	}
	return noun;
}

/* Do the letters stand for the dialogue's name, by an acronym that the text defines or by its last words? */
static bool
is_short_name(const Telling *telling, Slice text)
{
	const Reader *reader = telling->reader;
	const Statement *statement = reader->statement;
	const MeetingName *base = &telling->base;
	uint32_t	n = 0;

	for (uint32_t i = 0; i < statement->nacronyms && i < SHORT_MOST; i++)
		if (dlg_same(statement->acronyms[i].brief, text))
			return is_short_form(telling, &statement->acronyms[i]);
	for (uint32_t k = base->noun_end; k > base->parts[0].first && n < text.len; k--)
		if (dlg_is_capital(reader, k - 1))
		{
			if (reader->text[reader->tokens[k - 1].start] != text.data[text.len - 1 - n])
				return false;
			n++;
		}
	return n == text.len;
}

bool
dlg_has_short_name(const Telling *telling, const MeetingName *name)
{
	for (uint32_t i = name->first; telling->named && i < name->end; i++)
	{
		Slice		text = dlg_text(telling->reader, i, i + 1);

		if (telling->reader->tokens[i].flags & TOKEN_UPPER && text.len >= INITIALS_LEAST &&
			is_short_name(telling, text))
			return true;
	}
	return false;
}

/* Is token i the initials of the dialogue's name, after "the next" or an ordinal ("the next FOC")? */
static bool
initials_at(const Telling *telling, uint32_t i, uint32_t first, MeetingName *name)
{
	const Reader *reader = telling->reader;
	Slice		text;
	uint32_t	ordinal = 0;
	uint32_t	begin;

	if (!telling->named || i <= first || !(reader->tokens[i].flags & TOKEN_CAPITAL))
		return false;
	text = dlg_text(reader, i, i + 1);
	/* "the last FOCs" */
	if (text.len > INITIALS_LEAST && text.data[text.len - 1] == 's')
		text.len--;
	if (text.len < INITIALS_LEAST || !is_upper(text) || !is_short_name(telling, text))
		return false;
	memset(name, 0, sizeof *name);
	begin = dlg_ordinal_before(reader, first, i, &ordinal);
	if (begin == i && (dlg_is(reader, i - 1, "next") || dlg_is(reader, i - 1, "upcoming")))
		name->step = 1;
	else if (begin == i && (dlg_is(reader, i - 1, "last") || dlg_is(reader, i - 1, "previous")))
		name->step = -1;
	else if (begin == i)
		return false;
	name->ordinal = ordinal;
	name->first = begin - (name->step != 0);
	name->noun = i;
	name->noun_end = name->end = i + 1;
	return true;
}

/* "the 9th JTC", where the text defines the JTC as a committee: a meeting of that body, by its whole name. */
static bool
acronym_at(const Telling *telling, uint32_t i, uint32_t first, MeetingName *name)
{
	const Reader *reader = telling->reader;
	const Statement *statement = reader->statement;
	Slice		text = dlg_text(reader, i, i + 1);
	uint32_t	ordinal = 0;
	uint32_t	begin;

	if (i <= first || text.len < INITIALS_LEAST || !is_upper(text))
		return false;
	begin = dlg_ordinal_before(reader, first, i, &ordinal);
	/* "the 9th A-B JTC" */
	for (uint32_t k = 1; begin == i && k <= PAIR_TOKENS && i >= first + k &&
		reader->tokens[i - k].flags & TOKEN_CAPITAL; k += 2)
		begin = dlg_ordinal_before(reader, first, i - k, &ordinal) < i - k ? i - k : i;
	if (ordinal == 0)
		return false;
	for (uint32_t k = 0; k < statement->nacronyms && k < SHORT_MOST; k++)
	{
		const Span *span = &statement->acronyms[k].span;
		uint32_t	at = dlg_token_at(reader, span->start);

		if (!dlg_same(statement->acronyms[k].brief, text) ||
			!dlg_find_meeting(reader, at, dlg_token_at(reader, span->end), name) || name->parts[0].first > at + 1)
			continue;
		name->ordinal = ordinal;
		name->step = 0;
		name->first = begin;
		name->end = i + 1;
		return true;
	}
	return false;
}

/* "Director X" to "X": the last capitalised word of [first, end). */
static uint32_t
surname(const Reader *reader, uint32_t first, uint32_t end)
{
	uint32_t	last = end;

	for (uint32_t i = first; i < end; i++)
		if (dlg_is_capital(reader, i))
			last = i;
	return last;
}

bool
dlg_same_people(const Telling *telling, const Mention *mention)
{
	static const char *const ends[] = {"in", "on", "at", "as", "last", "this", "earlier", NULL};
	const Reader *reader = telling->reader;
	uint32_t	i = mention->name.end;
	uint32_t	joint = 0;
	uint32_t	end;

	if (!dlg_is(reader, i, "between"))
		return false;
	for (end = ++i; end < mention->after.end && !dlg_is_any(reader, end, ends) &&
					reader->tokens[end].kind != TOKEN_PUNCT;
		 end++)
		if (dlg_is(reader, end, "and"))
			joint = end;
	if (joint == 0)
		return false;
	i = surname(reader, i, joint);
	end = surname(reader, joint + 1, end);
	return i < joint && stands_in(reader, i, telling->frame) && stands_in(reader, end, telling->frame);
}

/*
 * Is a name but another word for the meeting before it: "to meet again in a plenary session", "the Harbour
 * Security Summit (Seaside Dialogue)"?
 */
static bool
restates(const Telling *telling, const Mention *before, const MeetingName *name)
{
	const Reader *reader = telling->reader;

	if (before->verbal)
		return name->indefinite && name->first <= before->name.end + 2;
	/* where the dialogue is told of, the bracket may hold the series that it belongs to */
	return name->first == before->name.end + 1 && dlg_mark(reader, before->name.end, '(') &&
		dlg_mark(reader, name->end, ')') && name->ordinal == 0 &&
		dlg_span(reader, name->first, name->end).start >= telling->dialogue->span.end;
}

/* "held by videoconference": the way in which another meeting is held. */
static bool
is_means(const Reader *reader, const MeetingName *name, uint32_t floor)
{
	return !name->proper && !name->plural && name->first == name->noun && name->first > floor &&
		ONE_OF(reader, name->first - 1, "by", "via", "through", "over");
}

/* Does only "and" or a comma stand between two names, so that what is told after the last is told of both? */
static bool
is_joined(const Reader *reader, const Mention *mention, const Mention *next)
{
	uint32_t	i = mention->name.end;
	uint32_t	end = next->name.end;

	if (mention->elliptic || mention->verbal || next->elliptic || next->verbal)
		return false;
	i += dlg_mark(reader, i, ',');
	i += dlg_is(reader, i, "and") || (i > mention->name.end && i < next->name.first);
	i += dlg_is(reader, i, "the") && i < next->name.first;
	if (i == mention->name.end || i != next->name.first)
		return false;
	end += dlg_mark(reader, end, ',');
	return end < next->after.end &&
		ONE_OF(reader, end, "which", "both", "to", "held", "scheduled", "are", "were", "will");
}

/* Gives joined names the words that follow the last of them. */
static void
join_mentions(const Reader *reader, Mention *mentions, int n)
{
	for (int i = n - 1; i > 0; i--)
		if (is_joined(reader, &mentions[i - 1], &mentions[i]))
			mentions[i - 1].after = mentions[i].after;
}

/* The first token of the range at which a meeting is told of without a name, which is filled in; its end for none. */
static uint32_t
next_nameless(const Telling *telling, TokenRange range, bool spoken, Mention *mention)
{
	const Reader *reader = telling->reader;
	const TokenRange *sentence = &mention->sentence;
	uint32_t	i;

	for (i = range.first; i < range.end; i++)
	{
		if (!may_mention(telling, i))
			continue;
		mention->elliptic = spoken && elliptic_at(reader, i, sentence->end, &mention->name);
		mention->verbal = !mention->elliptic && verbal_at(telling, i, *sentence, &mention->name);
		if (!mention->elliptic && !mention->verbal && initials_at(telling, i, sentence->first, &mention->name))
			mention->elliptic = true;
		if (mention->elliptic || mention->verbal || acronym_at(telling, i, sentence->first, &mention->name) ||
			talk_at(telling, i, sentence->first, &mention->name))
			break;
	}
	return i;
}

/* "Last year, the dialogue was held in Oslo", "The dialogue was last held in Oslo": is it an earlier round? */
static bool
is_earlier(const Reader *reader, const MeetingName *name, uint32_t first)
{
	uint32_t	verb = name->end + 1 + dlg_is(reader, name->end + 1, "last");

	if (name->ordinal || name->step || name->plural || name->indefinite ||
		!(dlg_is(reader, name->first, "the") || (name->first > 0 && dlg_is(reader, name->first - 1, "the"))) ||
		!ONE_OF(reader, name->end, "was", "were") || !ONE_OF(reader, verb, "held", "convened", "hosted"))
		return false;
	return verb > name->end + 1 || (dlg_is(reader, first, "last") && ONE_OF(reader, first + 1, "year", "month"));
}

/* Takes a name for that of a mention, unless it tells of no other meeting than the mention before it. */
static bool
take_name(const Telling *telling, const Mention *before, const MeetingName *name, Mention *mention)
{
	const Reader *reader = telling->reader;

	if (is_means(reader, name, mention->sentence.first) || (before && restates(telling, before, name)))
		return false;
	mention->name = *name;
	if (is_earlier(reader, name, mention->sentence.first))
		mention->name.step = -1;
	mention->verbal = !name->proper && name->occasion && dlg_is(reader, name->noun, "meeting") &&
		dlg_is(reader, name->noun_end, "again");
	if (!mention->verbal)
		return true;
	mention->name.step = 1;
	return dlg_held_in(reader, (TokenRange) {name->end, mention->sentence.end}, name->end,
					   telling->reference).data != NULL;
}

/* Finds the mentions of one sentence, each with the words around it. */
int
dlg_find_mentions(const Telling *telling, TokenRange sentence, bool spoken, Mention *mentions)
{
	const Reader *reader = telling->reader;
	uint32_t	i = sentence.first;
	int			n = 0;

	while (i < sentence.end && n < MENTIONS_MOST)
	{
		MeetingName name;
		bool		found = dlg_find_meeting(reader, i, sentence.end, &name);
		uint32_t	limit = found ? name.first : sentence.end;
		Mention		mention = {.sentence = sentence};

		i = next_nameless(telling, (TokenRange) {i, limit}, spoken || n > 0, &mention);
		if (i >= limit && !found)
			break;
		if (i >= limit && !take_name(telling, n ? &mentions[n - 1] : NULL, &name, &mention))
		{
			i = name.end;
			continue;
		}
		mention.before.first = n ? mentions[n - 1].name.end : sentence.first;
		mention.before.end = mention.name.first;
		if (n)
			mentions[n - 1].after.end = mention.name.first;
		mention.after = (TokenRange) {mention.name.end, sentence.end};
		i = mention.name.end > i ? mention.name.end : i + 1;
		mentions[n++] = mention;
	}
	join_mentions(reader, mentions, n);
	return n;
}

/*
 * Does a bare mention take up the meeting of another series named before it
 * ("the X … and its next session")?
 */
bool
dlg_takes_up(const Telling *telling, const Mention *before, const Mention *mention)
{
	const Reader *reader = telling->reader;
	const MeetingName *name = &mention->name;

	if (mention->elliptic || !before->name.proper || dlg_mention_own(telling, before))
		return false;
	/* "the X (AB) last met in May" */
	if (mention->verbal)
		return name->step < 0 && name->first <= before->name.end + VERB_TOKENS;
	return name->occasion && !name->proper && dlg_series_bare(reader, name);
}

/* "the X will hold its eighth session in Oslo", "the X last met in Oslo": gives the X what is told of that. */
void
dlg_take_up(const Telling *telling, Mention *mentions, int n)
{
	const Reader *reader = telling->reader;

	for (int i = n - 1; i > 0; i--)
	{
		const MeetingName *name = &mentions[i].name;

		if (!dlg_takes_up(telling, &mentions[i - 1], &mentions[i]) ||
			!(mentions[i].verbal || (name->ordinal && mentions[i - 1].name.ordinal == 0 &&
									 dlg_is(reader, name->first - 1, "its"))))
			continue;
		mentions[i - 1].after.end = mentions[i].after.end;
		if (name->ordinal)
			mentions[i - 1].name.ordinal = name->ordinal;
	}
}
