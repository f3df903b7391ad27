/*
 * mention.c: what the lexicon knows at a token: phrases, parties, cities,
 * ordinals; and small questions about tokens and their text.
 *
 * Everything is asked on demand and costs a few steps in the trie, so that no
 * list of mentions is kept.  Invariant: a match ends at a token's end and
 * never crosses the end of the text.
 */
#include <string.h>

#include "core/lexicon/lexicon_private.h"
#include "debris.h"
#include "letters.h"
#include "core/utf8.h"

/* A search for the longest phrase of one kind from one token on. */
typedef struct Match
{
	const Reader *reader;
	LexKind		kind;
	uint32_t	tokens[PHRASE_WORDS];	/* which token stands for each word of the phrase */
	const LexEntry *best;
	uint32_t	end;
} Match;

/* Do the capitals that the entry asks for stand in the text? */
static bool
capitals_agree(const Match *match, const LexEntry *entry)
{
	uint32_t	needed = entry->capitals | entry->uppers;

	for (uint32_t i = 0; needed >> i; i++)
	{
		uint8_t		flags = match->reader->tokens[match->tokens[i]].flags;

		if (entry->uppers >> i & 1 && !(flags & TOKEN_UPPER))
			return false;
		if (entry->capitals >> i & 1 && !(flags & TOKEN_CAPITAL))
			return false;
	}
	return true;
}

/* The first entry of the kind from `entry` on whose capitals agree. */
static inline const LexEntry *
fitting(const Match *match, const LexEntry *entry)
{
	while (entry && entry->kind != match->kind)
		entry = entry->next;
	for (; entry; entry = entry->last ? NULL : entry->next)
		if (capitals_agree(match, entry))
			return entry;
	return NULL;
}

/* Does a plural stand for the singular of this kind of phrase? */
static inline bool
takes_plural(LexKind kind)
{
	return LEX_PLURAL_KINDS >> kind & 1;
}

static void walk_again(Match *match, uint32_t node, uint32_t depth, uint32_t i);

/*
 * Walks on from a node whose phrase ends before token i: in a loop, and again
 * from the start only where a plural and its singular both lead on.
 */
static inline __attribute__((always_inline)) void
walk(Match *match, uint32_t node, uint32_t depth, uint32_t i)
{
	const Reader *reader = match->reader;
	const Lexicon *lexicon = reader->lexicon;

	while (node != 0)
	{
		const LexNode *here = &lexicon->nodes[node];
		const LexEntry *entry;
		uint32_t	word;
		uint32_t	singular;

		if (here->kinds >> match->kind & 1 && i > match->end && (entry = fitting(match, here->entries)) != NULL)
		{
			match->best = entry;
			match->end = i;
			if (entry->dotted && dlg_mark(reader, i, '.') && !(reader->tokens[i].flags & TOKEN_SPACE))
				match->end++;
		}
		if (!(here->below >> match->kind & 1) || depth == PHRASE_WORDS)
			return;
		i += dlg_mark(reader, i, '-') && reader->tokens[i].end - reader->tokens[i].start <= 3;
		if (i >= reader->ntokens || (word = reader->tokens[i].word) == 0)
			return;
		singular = takes_plural(match->kind) ? lexicon->words[word].singular : 0;
		match->tokens[depth++] = i++;
		node = dlg_lexicon_step(lexicon, here, word);
		if (singular == 0 || !(here->next >> singular % 64 & 1))
			continue;
		if (node != 0)
			walk_again(match, node, depth, i);
		match->tokens[depth - 1] = i - 1;
		node = dlg_lexicon_step(lexicon, here, singular);
	}
}

static void
walk_again(Match *match, uint32_t node, uint32_t depth, uint32_t i)
{
	walk(match, node, depth, i);
}

/* Walks to the longest phrase from token i on. */
static __attribute__((noinline)) const LexEntry *
match_longest(const Reader *reader, uint32_t i, LexKind kind, uint32_t *end)
{
	Match		match;
	const LexWord *words = reader->words;
	const LexWord *word = &words[reader->tokens[i].word];
	const LexWord *singular = takes_plural(kind) && word->singular ? &words[word->singular] : NULL;

	match.reader = reader;
	match.kind = kind;
	match.tokens[0] = i;
	match.best = NULL;
	match.end = 0;
	for (; word; word = singular, singular = NULL)
		walk(&match, word->root, 1, i + 1);
	if (match.best && end)
		*end = match.end;
	return match.best;
}

/* The phrase of the kind that is this word alone, with its capitals at token i. */
static inline const LexEntry *
entry_alone(const Reader *reader, const LexWord *word, uint32_t i, LexKind kind)
{
	const LexNode *root = &reader->lexicon->nodes[word->root];
	uint8_t		flags = reader->tokens[i].flags;

	if (!(root->kinds >> kind & 1))
		return NULL;
	for (const LexEntry *entry = root->entries; entry; entry = entry->next)
		if (entry->kind == kind && !(entry->capitals && !(flags & TOKEN_CAPITAL)) &&
			!(entry->uppers && !(flags & TOKEN_UPPER)))
			return entry;
	return NULL;
}

/* The phrase that is the word at token i alone, or its singular. */
static __attribute__((noinline)) const LexEntry *
match_alone(const Reader *reader, uint32_t i, LexKind kind, uint32_t *end)
{
	const LexWord *word = &reader->words[reader->tokens[i].word];
	const LexEntry *entry = entry_alone(reader, word, i, kind);

	if (entry == NULL && takes_plural(kind) && word->singular)
		entry = entry_alone(reader, &reader->words[word->singular], i, kind);
	if (entry && end)
		*end = i + 1 + (entry->dotted && dlg_mark(reader, i + 1, '.') &&
						!(reader->tokens[i + 1].flags & TOKEN_SPACE));
	return entry;
}

/* The word behind token i tells whether a phrase of several may start there; plurals may be in any (LexWord). */
const LexEntry *
dlg_match_here(const Reader *reader, uint32_t i, LexKind kind, uint32_t *end)
{
	const LexWord *words = reader->words;
	const Token *token = &reader->tokens[i];
	const LexWord *word = &words[token->word];

	/* "the" begins no title: "The Honourable" does */
	if (!(token->flags & (TOKEN_CAPITAL | TOKEN_UPPER) || word->smalls >> kind & 1))
		return NULL;
	if (dlg_may_go_on(reader, i, kind))
		return match_longest(reader, i, kind, end);
	return word->alone >> kind & 1 ? match_alone(reader, i, kind, end) : NULL;
}

const LexEntry *
dlg_match_apart(const Reader *reader, uint32_t i, uint32_t rest, LexKind kind, uint32_t *end)
{
	Match		match = {.reader = reader, .kind = kind, .tokens = {i}};

	walk(&match, reader->lexicon->words[reader->tokens[i].word].root, 1, rest);
	*end = match.end;
	return match.end > rest ? match.best : NULL;
}

const LexEntry *
dlg_match_next(const Reader *reader, uint32_t i, const LexEntry *entry)
{
	Match		match;

	if (entry->last)
		return NULL;
	match.reader = reader;
	match.kind = entry->kind;
	for (uint32_t word = 0; word < entry->nwords; word++)
	{
		if (word && dlg_mark(reader, i, '-'))
			i++;
		match.tokens[word] = i++;
	}
	return fitting(&match, entry->next);
}

/* What token i says, *n bytes: its text, or the verb that a pronoun has swallowed ("we'll"). */
static inline __attribute__((always_inline)) const char *
said(const Reader *reader, uint32_t i, size_t *n)
{
	const Token *token = &reader->tokens[i];
	const char *text = reader->text + token->start;
	const char *verb;

	*n = token->end - token->start;
	if (dlg_is_ascii_letter(*text) || (verb = dlg_contracted(text, reader->text + token->end)) == NULL)
		return text;
	*n = strlen(verb);
	return verb;
}

bool
dlg_is_short(const Reader *reader, uint32_t i, uint64_t head, size_t n)
{
	size_t		len;
	const char *text = said(reader, i, &len);

	/* the bit by which ASCII letters are small: what becomes one of them by it is the same letter, large or small */
	return len == n && (dlg_head(text, n) | (head & ~(head >> 2) & DLG_EACH(0x20))) == head;
}

/* Compares a token with a lower-case word, letter by letter, for ASCII words. */
bool
dlg_is_word(const Reader *reader, uint32_t i, const char *word, size_t n)
{
	size_t		len;
	const char *text = said(reader, i, &len);

	if (len != n || dlg_lower(dlg_head(text, n)) != dlg_head(word, n))
		return false;
	for (size_t k = 8; k < n; k++)
		if (text[k] != word[k] && (text[k] < 'A' || text[k] > 'Z' || text[k] + 32 != word[k]))
			return false;
	return true;
}

/* Are n bytes of text this word (lower case, ASCII)? */
static inline bool
is_word(const char *text, size_t n, const char *word)
{
	size_t		k = 0;

	while (k < n && word[k] &&
		   (text[k] == word[k] || (text[k] >= 'A' && text[k] <= 'Z' && text[k] + 32 == word[k])))
		k++;
	return k == n && word[k] == '\0';
}

bool
dlg_is_one_of(const Reader *reader, uint32_t i, const char *const *words)
{
	size_t		n;
	const char *text;

	if (i >= reader->ntokens)
		return false;
	text = said(reader, i, &n);
	for (char first = *text | 0x20; *words; words++)
		if ((**words | 0x20) == first && is_word(text, n, *words))
			return true;
	return false;
}

Span
dlg_span(const Reader *reader, uint32_t first, uint32_t end)
{
	Span		span = {reader->tokens[first].start, reader->tokens[first].start};

	if (first >= end)
		return span;
	span.end = reader->tokens[end - 1].end;
	/* "16<sup>th</sup>" is read where it begins, but ends with its tag */
	if (reader->text != reader->given && reader->given[span.end - 1] != reader->text[span.end - 1])
		while (span.end < reader->len && reader->text[span.end] == FILLER)
			span.end++;
	return span;
}

/* Does the text hold any such character?  Printable ASCII, which most of it is, is passed over by the eight. */
static bool
has_ignored(Slice text)
{
	const uint64_t all = DLG_EACH(0x80);
	const char *p = text.data;
	const char *end = text.data + text.len;

	while (end - p >= 8 && dlg_between(dlg_eight(p), ' ', '~') == all)
		p += 8;
	while (p < end)
		if (dlg_class(dlg_decode(&p, end)) == CHAR_IGNORED)
			return true;
	return false;
}

/* Takes out of a text in the arena what is no part of it: soft hyphens, characters without width, fillers. */
static Slice
without_ignored(Slice text)
{
	const char *end = text.data + text.len;
	char	   *out = (char *) (uintptr_t) text.data;

	for (const char *p = text.data; p < end;)
	{
		const char *start = p;

		if (dlg_class(dlg_decode(&p, end)) == CHAR_IGNORED)
			continue;
		memmove(out, start, (size_t) (p - start));
		out += p - start;
	}
	return (Slice) {text.data, (uint32_t) (out - text.data)};
}

Slice
dlg_text(const Reader *reader, uint32_t first, uint32_t end)
{
	Span		span = dlg_span(reader, first, end);
	Slice		text = dlg_slice(reader->text, span);
	char	   *out;
	uint32_t	n = 0;
	bool		plain = true;

	for (uint32_t i = first + 1; i < end && plain; i++)
		plain = reader->tokens[i].start - reader->tokens[i - 1].end <= 1 &&
			(reader->tokens[i].start == reader->tokens[i - 1].end || reader->text[reader->tokens[i - 1].end] == ' ');
	if (plain && !has_ignored(text))
		return text;
	out = dlg_alloc(reader->arena, text.len + 1);
	for (uint32_t i = first; i < end; i++)
	{
		const Token *token = &reader->tokens[i];

		if (i > first && token->flags & TOKEN_SPACE)
			out[n++] = ' ';
		memcpy(out + n, reader->text + token->start, token->end - token->start);
		n += token->end - token->start;
	}
	text = (Slice) {out, n};
	return has_ignored(text) ? without_ignored(text) : text;
}

/* Does a prefix such as "Sino" stand before a hyphen and another party? */
static bool
is_prefix(const Reader *reader, uint32_t end)
{
	return dlg_mark(reader, end, '-') && dlg_match(reader, end + 1, LEX_PARTY, &end) != NULL;
}

bool
dlg_is_of_state(const Reader *reader, uint32_t i)
{
	uint32_t	before = i - 1 - (i > 1 && reader->tokens[i - 1].kind == TOKEN_POSSESSIVE);
	uint32_t	end;
	const LexEntry *entry = dlg_match(reader, before, LEX_PARTY, &end);

	return entry && end <= i &&
		dlg_slice_is(dlg_lexicon_party_kind(reader->lexicon, entry->party), "state");
}

PartyCode
dlg_party_here(const Reader *reader, uint32_t i, bool metonyms, uint32_t *end)
{
	uint32_t	after;
	const LexEntry *entry = dlg_match_here(reader, i, LEX_PARTY, &after);
	static const char *const quarters[] = {"north", "south", "latin", "central", "eastern", "western", NULL};

	/* "Latin American", "eastern Lemuria" */
	if (entry && i > 0 && dlg_is_any(reader, i - 1, quarters))
		return 0;
	/* "the Indian Ocean" */
	if (entry && dlg_is(reader, after, "ocean") && dlg_is(reader, i, "indian"))
		return 0;
	/* "the National Security Council", "the Lemurian Security Council" */
	if (entry && i > 0 && dlg_slice_is(entry->text, "institution") &&
		(dlg_is(reader, i - 1, "national") || dlg_is_of_state(reader, i)))
		return 0;
	for (; entry; entry = dlg_match_next(reader, i, entry))
	{
		if (!metonyms && (dlg_slice_is(entry->text, "capital") || dlg_slice_is(entry->text, "metonym")))
			continue;
		if (dlg_slice_is(entry->text, "prefix") && !is_prefix(reader, after))
			continue;
		if (end)
			*end = after;
		return entry->party;
	}
	return 0;
}

uint32_t
dlg_ordinal_at(const Reader *reader, uint32_t i, uint32_t *end)
{
	const Token *token = &reader->tokens[i];
	const LexEntry *entry;
	uint32_t	n = 0;
	bool		number = i < reader->ntokens && token->kind == TOKEN_NUMBER;
	bool		apart = number && !(token->flags & TOKEN_ORDINAL) && i + 1 < reader->ntokens &&
		ONE_OF(reader, i + 1, "th", "st", "nd", "rd");	/* "28 th" */

	if (number && (token->flags & TOKEN_ORDINAL || apart))
	{
		for (uint32_t k = token->start; k < token->end && reader->text[k] >= '0' && reader->text[k] <= '9';
			 k++)
			n = n * 10 + (uint32_t) (reader->text[k] - '0');
		if (end)
			*end = i + 1 + apart;
		return n;
	}
	entry = dlg_match(reader, i, LEX_ORDINAL, end);
	return entry && entry->value > 0 ? (uint32_t) entry->value : 0;
}

uint32_t
dlg_roman_at(const Reader *reader, uint32_t i)
{
	const Token *token = &reader->tokens[i];
	uint32_t	value = 0;
	uint32_t	before = 0;

	if (i >= reader->ntokens || token->kind != TOKEN_WORD || token->end - token->start > 6)
		return 0;
	for (uint32_t k = token->end; k-- > token->start;)
	{
		char		c = reader->text[k];
		uint32_t	one = c == 'I' ? 1 : c == 'V' ? 5 : c == 'X' ? 10 : 0;

		if (one == 0)
			return 0;
		value = one < before ? value - one : value + one;
		before = one;
	}
	return value;
}

bool
dlg_tells_past(const Reader *reader, uint32_t first, uint32_t end)
{
	for (; first < end; first++)
	{
		const LexEntry *verb = reader->tokens[first].flags & TOKEN_CAPITAL ? NULL
			: dlg_match(reader, first, LEX_VERB, NULL);

		if (verb && verb->form & FORM_PAST && !(verb->form & FORM_BASE))
			return true;
	}
	return false;
}

PartyCode
dlg_principal_at(const Reader *reader, uint32_t i, uint32_t *end)
{
	uint32_t	next;
	uint32_t	name;
	uint32_t	last;
	const LexEntry *entry = dlg_match(reader, i, LEX_PRINCIPAL, &next);

	if (entry == NULL)
		return 0;
	if (next > i + 1 && next < reader->ntokens && reader->tokens[next].kind == TOKEN_WORD &&
		reader->tokens[next].flags & TOKEN_CAPITAL && dlg_match(reader, i, LEX_OFFICE, &name))
	{
		/* behind an office "Michel Aoun", who is not "President Michel"; nor is one whose surname nobody knows */
		const LexEntry *whole = dlg_match(reader, name, LEX_PRINCIPAL, &last);

		if (whole && last > next)
		{
			entry = whole;
			next = last;
		}
		else if (reader->tokens[next].word == 0)
			return 0;
	}
	*end = next;
	return entry->party;
}
