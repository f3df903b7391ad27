/*
 * reader.h: the layers between the bytes of a statement and its facts.
 *
 *   bytes -> text without debris (debris.c, markup.c)
 *         -> tokens (token.c, plain.c, tokenize.c) -> blocks (layout.c) -> sentences (sentence.c)
 *         -> names, dates, parties on demand (name.c, date.c, mention.c)
 *         -> facts: acronym.c, header.c, participant.c, session.c, act.c,
 *            commitment.c, citation.c, meeting.c, in the order of dlg_read.
 *
 * All layers are arrays in reading order that refer to the one below by index,
 * so that a fact's place in the text is never lost.  A layer is written by its
 * own file only.
 */
#ifndef DLG_READER_H
#define DLG_READER_H

#include <string.h>

#include "statement.h"

typedef enum TokenKind
{
	TOKEN_WORD,					/* letters, with inner apostrophes, dots of abbreviations, digits */
	TOKEN_NUMBER,				/* digits, with inner . or , and an ordinal suffix (4th) */
	TOKEN_POSSESSIVE,			/* 's or the bare apostrophe after a plural */
	TOKEN_PUNCT,				/* one character, or a run of the same one */
	TOKEN_END					/* sentinel after the last */
} TokenKind;

#define TOKEN_CAPITAL	0x01	/* begins with an upper-case letter */
#define TOKEN_UPPER		0x02	/* two letters or more, no lower-case one */
#define TOKEN_SPACE		0x04	/* white space stands before it */
#define TOKEN_LINE		0x08	/* a line break stands before it */
#define TOKEN_ORDINAL	0x10	/* a number with st, nd, rd, th */
#define TOKEN_DOTTED	0x20	/* a word or number whose last byte is a dot */
#define TOKEN_FOREIGN	0x40	/* letters of no Latin script */
#define TOKEN_DIGIT		0x80	/* a word or number that begins with a digit */

typedef struct Token
{
	uint32_t	start;
	uint32_t	end;
	uint32_t	word;			/* the lexicon's number of the folded word, 0 where it has none */
	uint8_t		kind;
	uint8_t		flags;
	uint16_t	mark;			/* PUNCT: its character (0xFFFF beyond the BMP), quotes and dashes made plain;
								 * WORD, NUMBER, POSSESSIVE: its key, which is no mark's */
} Token;

/*
 * What a token may begin or end, a bit each: what most passes look for is found by these (dlg_next).  The first two
 * are the token's flags TOKEN_LINE and TOKEN_DOTTED.
 */
#define SIGN_LINE		0x08	/* a line begins with it */
#define SIGN_STOP		0x20	/* a sentence may end with it */
#define SIGN_MEETING	0x01	/* the phrase of a MEETING or BODY may begin with it */
#define SIGN_PARTY		0x02	/* that of a PARTY or PRINCIPAL */
#define SIGN_VERB		0x04	/* that of a VERB */
#define SIGN_OPEN		0x10	/* it is an opening bracket, or the ) of "1)" */
#define SIGN_PARTICLE	0x40	/* it is a word of a closed class (clause_particle.c) */
#define SIGN_CITED		0x80	/* the phrase of an INSTRUMENT may begin with it, or it is a quotation mark */

typedef enum BlockKind
{
	BLOCK_TITLE, BLOCK_HEADING, BLOCK_PARAGRAPH, BLOCK_NUMBERED, BLOCK_BULLET,
	BLOCK_DATELINE,				/* a line with place or date only */
	BLOCK_META,					/* media-note header, office, distributor */
	BLOCK_SIGNATURE,
	BLOCK_BOILERPLATE
} BlockKind;

#define SECTION_DEPTH 256		/* in the number of a block, for each number that stands above its own */

/* Not "Block": the server has a type of that name. */
typedef struct TextBlock
{
	uint32_t	first;			/* tokens [first, end), without marker of bullet or number */
	uint32_t	end;
	uint16_t	number;			/* of a numbered paragraph or heading, 0 where none; "2.3" is SECTION_DEPTH + 3 */
	uint8_t		kind;			/* BlockKind */
} TextBlock;

typedef struct Sentence
{
	uint32_t	first;			/* tokens [first, end), closing punctuation included */
	uint32_t	end;
} Sentence;

struct Reader
{
	Arena	   *arena;
	const Lexicon *lexicon;
	const LexWord *words;		/* what the lexicon knows of each */
	const uint16_t *uses;		/* by number of a key: what its words may be good for */
	const char *text;			/* what is read: as given, but for debris (debris.h) */
	const char *given;			/* of the same length; spans and characters count in it */
	uint32_t	len;
	Slice		published;
	Token	   *tokens;			/* ntokens of them, then one TOKEN_END */
	uint32_t	ntokens, tokens_room;
	uint8_t    *signs;			/* of each token; seven bytes behind the last may be read */
	uint16_t   *marks;			/* the same as in the tokens; seven behind the last may be read */
	TextBlock  *blocks;
	uint32_t	nblocks, blocks_room;
	Sentence   *sentences;
	uint32_t	nsentences, sentences_room;
	bool		foreign;		/* in another language than English: its header, acts, commitments and citations are read */
	bool		programme;		/* one of its blocks opens a session */
	bool		elides;			/* in one that joins its article to a vowel: "l'Inde" */
	int			figures_order;	/* of the text's dates in figures (date.h) */
	Slice		author;			/* who speaks as "I" and took part (participant_author.c) */
	const struct Opening *opening;	/* what header_choose.c has found at the top, if it reports a dialogue */
	const struct ActReader *acting;	/* what act_reader.c has found out, once it has */
	uint32_t   *character;		/* characters before every DLG_STRIDE-th byte */
	Statement  *statement;
};

#define DLG_STRIDE 64

/* The layers, in order; the signs and marks of the tokens, which dlg_tokenize gives them, by themselves. */
extern void dlg_tokenize(Reader *reader);
extern void dlg_sign(Reader *reader);
extern void dlg_lay_out(Reader *reader);
extern void dlg_split_sentences(Reader *reader);

/* Can a phrase of the kind start at token i? */
static inline bool
dlg_begins(const Reader *reader, uint32_t i, LexKind kind)
{
	return i < reader->ntokens && reader->words[reader->tokens[i].word].kinds >> kind & 1;
}

/* One of several kinds, a bit each? */
static inline bool
dlg_begins_any(const Reader *reader, uint32_t i, uint32_t kinds)
{
	return (reader->words[reader->tokens[i].word].kinds & kinds) != 0;
}

/* The first token from i on and before `end` that has one of the signs, eight looked at at once; else `end`. */
static inline uint32_t
dlg_next(const Reader *reader, uint32_t i, uint32_t end, uint8_t signs)
{
	const uint64_t wanted = DLG_EACH(signs);

	for (; i < end; i += 8)
	{
		uint64_t	found = dlg_eight((const char *) reader->signs + i) & wanted;

		if (found)
		{
			i += (uint32_t) __builtin_ctzll(found) / 8;
			break;
		}
	}
	return i < end ? i : end;
}

/* Eight marks as one vector. */
typedef uint16_t Marks __attribute__((vector_size(16)));

/* The first token from i on and before `end` that may be one of n words, by their keys, eight at once; else `end`. */
static inline __attribute__((always_inline)) uint32_t
dlg_next_word(const Reader *reader, uint32_t i, uint32_t end, const char *const *words, size_t n)
{
	for (; i < end; i += 8)
	{
		Marks		marks;
		Marks		found = {0};
		uint64_t	halves[2];

		memcpy(&marks, reader->marks + i, sizeof marks);
#pragma GCC unroll 32
		for (size_t k = 0; k < n; k++)
			found |= (Marks) (marks == dlg_key(words[k]));
		memcpy(halves, &found, sizeof halves);
		if ((halves[0] | halves[1]) != 0)
		{
			i += halves[0] ? 0 : 4;
			i += (uint32_t) __builtin_ctzll(halves[0] ? halves[0] : halves[1]) / 16;
			break;
		}
	}
	return i < end ? i : end;
}

/* The same for the words of an array of literals, or for those given. */
#define dlg_next_any(reader, i, end, words) \
	dlg_next_word((reader), (i), (end), (words), DLG_WORDS(words))
#define NEXT_OF(reader, i, end, ...) \
	(__extension__ ({ static const char *const next_words[] = {__VA_ARGS__, NULL}; \
					  dlg_next_any((reader), (i), (end), next_words); }))

/* Does a verb in small letters stand in tokens [first, end) that can tell of the past only? */
extern bool dlg_tells_past(const Reader *reader, uint32_t first, uint32_t end);

/* What the verbs that token i may begin tell of. */
static inline uint32_t
dlg_deeds(const Reader *reader, uint32_t i)
{
	return reader->words[reader->tokens[i].word].deeds;
}

/* What token i may be good for. */
static inline uint16_t
dlg_uses(const Reader *reader, uint32_t i)
{
	return reader->uses[dlg_key_number(reader->tokens[i].mark)];
}

static inline bool
dlg_may(const Reader *reader, uint32_t i, uint16_t uses)
{
	return (dlg_uses(reader, i) & uses) != 0;
}

/* The kinds of phrases of which what stands behind token i may be the second word. */
static inline uint32_t
dlg_seconds(const Reader *reader, uint32_t i)
{
	const Token *next = &reader->tokens[i + 1];

	next += next->mark == '-' && next->end - next->start <= 3;
	return reader->words[next->word].seconds;
}

/* May a phrase of the kind that starts at token i have a second word? */
static inline bool
dlg_may_go_on(const Reader *reader, uint32_t i, LexKind kind)
{
	return dlg_seconds(reader, i) >> kind & 1;
}

/* Can a phrase of one of several kinds start at token i, by its word and the one behind it? */
static inline bool
dlg_may_start(const Reader *reader, uint32_t i, uint32_t kinds)
{
	const Token *token = &reader->tokens[i];
	const LexWord *word = &reader->words[token->word];

	kinds &= word->kinds;
	if (!(token->flags & (TOKEN_CAPITAL | TOKEN_UPPER)))
		kinds &= word->smalls;
	return kinds && kinds & (word->alone | dlg_seconds(reader, i));
}

/*
 * The longest lexicon phrase of a kind that starts at token i, or NULL; *end
 * becomes the token after it.  Hyphens between the words are stepped over.
 */
extern const LexEntry *dlg_match_here(const Reader *reader, uint32_t i, LexKind kind, uint32_t *end);

/* The same, its first word at token i and the others from token `rest` on. */
extern const LexEntry *dlg_match_apart(const Reader *reader, uint32_t i, uint32_t rest, LexKind kind, uint32_t *end);

static inline const LexEntry *
dlg_match(const Reader *reader, uint32_t i, LexKind kind, uint32_t *end)
{
	return dlg_begins(reader, i, kind) ? dlg_match_here(reader, i, kind, end) : NULL;
}

/*
 * The party of a person whom everybody knows, named at token i; 0 where none is.  "President Lee" is nobody known
 * where one more name follows: "President Lee Teng-hui".
 */
extern PartyCode dlg_principal_at(const Reader *reader, uint32_t i, uint32_t *end);

/* Can a form of a lemma start at token i, by the keys of such lemmas? */
static inline bool
dlg_begins_lemma(const Reader *reader, uint32_t i, KeySet keys)
{
	KeySet		lemmas = reader->words[i < reader->ntokens ? reader->tokens[i].word : 0].lemmas;

	return (lemmas.low & keys.low) != 0 && (lemmas.high & keys.high) != 0;
}

/*
 * The same for the next reading of the same phrase and kind: for (e =
 * dlg_match(...); e; e = dlg_match_next(r, i, e)).
 */
extern const LexEntry *dlg_match_next(const Reader *reader, uint32_t i, const LexEntry *entry);

/*
 * Is token i this word (lower case, ASCII) of n bytes?  The text is compared
 * where the key, or the first letter, is the same.
 */
extern bool dlg_is_word(const Reader *reader, uint32_t i, const char *word, size_t n);

/* The same of a word of at most eight bytes, given as dlg_head reads them. */
extern bool dlg_is_short(const Reader *reader, uint32_t i, uint64_t head, size_t n);

static inline __attribute__((always_inline)) bool
dlg_is(const Reader *reader, uint32_t i, const char *word)
{
	if (i >= reader->ntokens)
		return false;
	if (__builtin_constant_p(word[0]) ? reader->tokens[i].mark != dlg_key(word) :
		((reader->text[reader->tokens[i].start] ^ word[0]) & ~0x20) != 0)
		return false;
	if (__builtin_constant_p(word[0]) && __builtin_strlen(word) <= 8)
		return dlg_is_short(reader, i, dlg_literal_head(word), __builtin_strlen(word));
	return dlg_is_word(reader, i, word, __builtin_strlen(word));
}

/* Is token i one of the words of a NULL-terminated list? */
extern bool dlg_is_one_of(const Reader *reader, uint32_t i, const char *const *words);

/* The same, after a look at the keys of the first n words; n = 0: their number is not known. */
static inline __attribute__((always_inline)) bool
dlg_is_in(const Reader *reader, uint32_t i, const char *const *words, size_t n)
{
	return i < reader->ntokens && dlg_may_have_key(words, n, reader->tokens[i].mark) &&
		dlg_is_one_of(reader, i, words);
}

/* Is token i one of these words: a NULL-terminated array of literals, or a pointer to the first of one? */
#define dlg_is_any(reader, i, words) \
	dlg_is_in((reader), (i), (words), DLG_WORDS(words))

/* Is token i one of the words given? */
#define ONE_OF(reader, i, ...) \
	(__extension__ ({ static const char *const one_of_words[] = {__VA_ARGS__, NULL}; \
					  dlg_is_any((reader), (i), one_of_words); }))

/*
 * May token i be the word of one of a table's rows, by their keys?  `member` is
 * a literal in each; what is said no to is in none of them.
 */
#define dlg_may_be(reader, i, rows, member) \
	(__extension__ ({ \
		ManyKeys	keys_ = {{0, 0}, {0, 0}, {0, 0}, {0, 0}}; \
		_Pragma("GCC unroll 128") \
		for (size_t k_ = 0; k_ < sizeof(rows) / sizeof *(rows); k_++) \
			keys_ = dlg_many_keys_add(keys_, dlg_key((rows)[k_].member)); \
		(i) < (reader)->ntokens && dlg_many_keys_have(keys_, (reader)->tokens[i].mark); \
	}))

/* Is it this punctuation mark? */
static inline bool
dlg_mark(const Reader *reader, uint32_t i, uint16_t mark)
{
	return i < reader->ntokens && reader->tokens[i].mark == mark;
}

/* Is it a word with a capital? */
static inline bool
dlg_is_capital(const Reader *reader, uint32_t i)
{
	return i < reader->ntokens && reader->tokens[i].kind == TOKEN_WORD && reader->tokens[i].flags & TOKEN_CAPITAL;
}

/* Is it a word of more than n bytes that ends so? */
static inline __attribute__((always_inline)) bool
dlg_has_ending(const Reader *reader, uint32_t i, uint32_t n, const char *end)
{
	const Token *token = &reader->tokens[i];
	size_t		len = __builtin_strlen(end);

	return token->kind == TOKEN_WORD && token->end - token->start > n &&
		memcmp(reader->text + token->end - len, end, len) == 0;
}

/* Text of tokens [first, end): their span, and a slice with line breaks and runs of blanks made one blank. */
extern Span dlg_span(const Reader *reader, uint32_t first, uint32_t end);
extern Slice dlg_text(const Reader *reader, uint32_t first, uint32_t end);

static inline Span
dlg_sentence_span(const Reader *reader, const Sentence *sentence)
{
	return dlg_span(reader, sentence->first, sentence->end);
}

/*
 * The first token that starts at or after a byte (binary search).
 */
extern uint32_t dlg_token_at(const Reader *reader, uint32_t byte);

/*
 * The sentence in which token i lies (binary search); the number of a
 * sentence's block; the block of token i, NULL without one.
 */
extern const Sentence *dlg_sentence_at(const Reader *reader, uint32_t i);
extern uint32_t dlg_block_of(const Reader *reader, const Sentence *sentence);
extern const TextBlock *dlg_block_at(const Reader *reader, uint32_t i);

/* Has the block a word?  Rates, clocks and rules of dashes have none. */
extern bool dlg_has_word(const Reader *reader, const TextBlock *block);

/* The number of a sentence's block where block `from` is that of a sentence before it: for loops over sentences. */
static inline uint32_t
dlg_block_from(const Reader *reader, uint32_t from, const Sentence *sentence)
{
	while (from + 1 < reader->nblocks && reader->blocks[from + 1].first <= sentence->first)
		from++;
	return from;
}

/* "In Oslo I met": does the pronoun stand at token i, behind a place? */
extern bool dlg_is_self(const Reader *reader, uint32_t i);

/*
 * A proper name that starts at token i: capitalised words with the small words
 * that join them (of, for, and, the, on, in, to, &, hyphens, slashes); the
 * token after its last capitalised word, or i where no name starts there.
 * NAME_LISTS lets it run over commas inside ("Ministry of Economy, Trade and
 * Industry") when `and` follows before the end.
 */
#define NAME_AND	0x01		/* "and", "&" may join */
#define NAME_COMMA	0x02		/* commas may join when "and" follows */
#define NAME_ON		0x04		/* on, in, to, with, between may join */
extern uint32_t dlg_name_end(const Reader *reader, uint32_t i, int flags);

/* Does a state's adjective or possessive stand right before token i: "Lemurian", "Lemuria's"? */
extern bool dlg_is_of_state(const Reader *reader, uint32_t i);

/*
 * The party named at token i, 0 where none: names, adjectives, demonyms, codes
 * and, with `metonyms`, capitals; an article before it is not stepped over.
 */
extern PartyCode dlg_party_here(const Reader *reader, uint32_t i, bool metonyms, uint32_t *end);

static inline PartyCode
dlg_party_at(const Reader *reader, uint32_t i, bool metonyms, uint32_t *end)
{
	return i < reader->ntokens && reader->signs[i] & SIGN_PARTY && dlg_begins(reader, i, LEX_PARTY)
		? dlg_party_here(reader, i, metonyms, end) : 0;
}

/* Adds a party to a list; instead of a group that stands for its members (the Quad) these. */
extern void dlg_add_whole(const Reader *reader, PartyList *list, PartyCode party);

/* Does a list have the party, or all members of such a group? */
extern bool dlg_has_whole(const Reader *reader, const PartyList *list, PartyCode party);

/*
 * A date at token i (a day, days, month, year, season, or a phrase such as
 * "over the next year"), as EDTF; NO_SLICE where none.  `reference` is the
 * EDTF that relative words count from, or null.
 */
extern Slice dlg_date_here(const Reader *reader, uint32_t i, Slice reference, uint32_t *end);

/* Does a date begin with a token such as i: a number, a day, a month, an ordinal, a season, a foreign word? */
static inline bool
dlg_is_date_word(const Reader *reader, uint32_t i)
{
	const uint32_t kinds = 1u << LEX_WEEKDAY | 1u << LEX_MONTH | 1u << LEX_ORDINAL | 1u << LEX_SEASON;
	const Token *token = &reader->tokens[i];

	return token->flags & (TOKEN_DIGIT | TOKEN_FOREIGN) || (reader->words[token->word].kinds & kinds) != 0;
}

/* May a date start at token i?  So most words are passed over at once. */
static inline bool
dlg_may_be_date(const Reader *reader, uint32_t i)
{
	return i < reader->ntokens && (dlg_may(reader, i, USE_DATE) || dlg_is_date_word(reader, i));
}

static inline Slice
dlg_date_at(const Reader *reader, uint32_t i, Slice reference, uint32_t *end)
{
	return dlg_may_be_date(reader, i) ? dlg_date_here(reader, i, reference, end) : NO_SLICE;
}

/* The same for what is to come: a day or month without a year is the first from the reference on. */
extern Slice dlg_date_ahead_here(const Reader *reader, uint32_t i, Slice reference, uint32_t *end);

static inline Slice
dlg_date_ahead(const Reader *reader, uint32_t i, Slice reference, uint32_t *end)
{
	return dlg_may_be_date(reader, i) ? dlg_date_ahead_here(reader, i, reference, end) : NO_SLICE;
}

/* A city at token i with its country; NULL where none. */
static inline const LexEntry *
dlg_city_at(const Reader *reader, uint32_t i, uint32_t *end)
{
	return dlg_match(reader, i, LEX_CITY, end);
}

/* An ordinal at token i ("4th", "Fourth", "inaugural"), 0 where none. */
extern uint32_t dlg_ordinal_at(const Reader *reader, uint32_t i, uint32_t *end);

/* The value of a token of I, V and X in capitals ("XV"), 0 for any other. */
extern uint32_t dlg_roman_at(const Reader *reader, uint32_t i);

/* The facts, in the order of reading; each fills its part of reader->statement. */
extern void dlg_read_acronyms(Reader *reader);
extern void dlg_read_header(Reader *reader);		/* title, language, dialogue, hosts */
extern void dlg_read_participants(Reader *reader);
extern void dlg_read_foreign_leaders(Reader *reader);
extern void dlg_read_foreign_bodies(Reader *reader);
extern void dlg_read_foreign_hosts(Reader *reader);
extern void dlg_read_foreign_meetings(Reader *reader);
extern void dlg_read_sessions(Reader *reader);
extern void dlg_read_meetings(Reader *reader);
extern void dlg_read_acts(Reader *reader);
extern void dlg_read_commitments(Reader *reader);	/* right after acts */
extern void dlg_read_foreign_acts(Reader *reader);	/* and commitments, of a text in another language */
extern void dlg_read_citations(Reader *reader);

#endif
