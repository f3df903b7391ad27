/*
 * document.c: tsvectors of English texts in one pass, without the server's parsetext.
 *
 * Words become numbers of lexemes (lexeme.h) as they come; a lexeme knows
 * where the document has it, so that only the different ones are sorted and
 * no word is copied.  Invariant: the result is, byte by byte, what
 * to_tsvector('dialogue.english', ...), setweight() and || give: at most 255
 * positions of a lexeme in a text and 256 in all, none beyond 16383, long
 * words left out with a NOTICE, an error where it exceeds 1 MB.
 *
 * Linear in the text, but for the sorting of the different lexemes.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "port/pg_bswap.h"
#include "tsearch/ts_public.h"
#include "tsearch/ts_utils.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"

#include "compat.h"
#include "core/core.h"
#include "search/document.h"
#include "search/lexeme.h"
#include "search/parser.h"

#define BATCH 64				/* words that are asked for together */
#define LAST_POSITION (MAXENTRYPOS - 1)

/* A lexeme of the document. */
typedef struct Entry
{
	uint64		key;			/* for sorting */
	uint32		lexeme;
	uint32		last;			/* its latest occurrence, from 1; 0: none */
	uint32		npositions;
	uint16		text;			/* its latest text */
	uint16		in_text;		/* its positions in that */
	uint16		at;				/* the last of these */
	uint16		len;			/* bytes of the lexeme */
} Entry;

typedef struct Occurrence
{
	uint32		before;			/* the one before of the same lexeme */
	WordEntryPos position;
} Occurrence;

typedef struct Document
{
	uint32		number;
	Entry	   *entries;
	uint32		nentries, entries_room;
	Occurrence *occurrences;	/* [0] stands for none */
	uint32		noccurrences, occurrences_room;
	uint16		texts;			/* read so far */
	uint16		weight;			/* of the present one's positions */
	int			base;			/* the last position before it */
	int			last;			/* the last position so far */
} Document;

PG_FUNCTION_INFO_V1(dlg_lexemes);
PG_FUNCTION_INFO_V1(dlg_document);

/* Orders entries as tsvectors do: by bytes, a beginning before what goes on. */
static inline int
compare_entries(const Entry *a, const Entry *b)
{
	int			len = Min(a->len, b->len);
	int			order;

	if (a->key != b->key)
		return a->key < b->key ? -1 : 1;
	order = len > 8 ? memcmp(dlg_lexeme(a->lexeme)->text + 8, dlg_lexeme(b->lexeme)->text + 8, len - 8) : 0;
	return order ? order : a->len - b->len;
}

#define ST_SORT sort_entries
#define ST_ELEMENT_TYPE Entry
#define ST_COMPARE(a, b) compare_entries(a, b)
#define ST_SCOPE static
#define ST_CHECK_FOR_INTERRUPTS
#define ST_DEFINE
#include "lib/sort_template.h"

static void
begin_document(Document *document, Size bytes)
{
	*document = (Document) {.number = dlg_lexemes_begin(), .noccurrences = 1};
	document->entries_room = 64 + Min(bytes / 16, 4096);
	document->entries = palloc(document->entries_room * sizeof(Entry));
	document->occurrences_room = 64 + bytes / 6;
	document->occurrences = palloc_extended(document->occurrences_room * sizeof(Occurrence), MCXT_ALLOC_HUGE);
}

/* The document's entry of a lexeme, a new one where it has none. */
static inline Entry *
entry_of(Document *document, uint32 number)
{
	Lexeme	   *lexeme = dlg_lexeme(number);

	if (lexeme->document == document->number)
		return &document->entries[lexeme->place];
	if (document->nentries == document->entries_room)
		document->entries = repalloc_huge(document->entries, (document->entries_room *= 2) * sizeof(Entry));
	lexeme->document = document->number;
	lexeme->place = document->nentries;
	document->entries[document->nentries] = (Entry) {.key = lexeme->key, .lexeme = number,
	.len = (uint16) lexeme->len};
	return &document->entries[document->nentries++];
}

/* Notes that the lexeme stands at a position of the present text, unless it has enough. */
static inline void
add_lexeme(Document *document, uint32 number, int position)
{
	Entry	   *entry = entry_of(document, number);
	uint16		at = LIMITPOS(position);
	WordEntryPos stored = 0;

	if (entry->text != document->texts)
	{
		entry->text = document->texts;
		entry->in_text = entry->at = 0;
	}
	if (entry->in_text >= MAXNUMPOS - 1 ||
		(entry->in_text > 0 && (entry->at == LAST_POSITION || entry->at == at)))
		return;
	entry->in_text++;
	entry->at = at;
	if (entry->npositions >= MAXNUMPOS ||
		(entry->last && WEP_GETPOS(document->occurrences[entry->last].position) == LAST_POSITION))
		return;
	WEP_SETPOS(stored, LIMITPOS(at + document->base));
	WEP_SETWEIGHT(stored, document->weight);
	document->last = Max(document->last, WEP_GETPOS(stored));
	if (document->noccurrences == document->occurrences_room)
		document->occurrences = repalloc_huge(document->occurrences,
											  (document->occurrences_room *= 2) * sizeof(Occurrence));
	document->occurrences[document->noccurrences] = (Occurrence) {entry->last, stored};
	entry->last = document->noccurrences++;
	entry->npositions++;
}

/* Adds a word of which the configuration makes several lexemes. */
static int
add_several(Document *document, const Word *word, int position)
{
	TSLexeme   *lexemes = dlg_lexemes_ask(word->type, word->text, word->len);

	for (position++; lexemes && lexemes->lexeme; lexemes++)
	{
		position += (lexemes->flags & TSL_ADDPOS) != 0;
		add_lexeme(document, dlg_lexeme_number(lexemes->lexeme, (uint32) strlen(lexemes->lexeme)), position);
	}
	return position;
}

/*
 * Takes the next words of a text that the configuration has dictionaries for,
 * up to BATCH of them; returns their number.
 */
static int
read_words(Parse *parse, Word *words)
{
	PlainToken	token;
	int			n = 0;

	while (n < BATCH && dlg_parse_word(parse, &token) != 0)
	{
		if (token.len >= MAXSTRLEN)
			ereport(NOTICE,
					(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
					 errmsg("word is too long to be indexed"),
					 errdetail("Words longer than %d characters are ignored.", MAXSTRLEN)));
		else if (dlg_lexemes_wanted(token.type))
			dlg_word_seek(&words[n++], token.type, token.text, token.len);
	}
	return n;
}

/* Reads a text into the document, behind those before it. */
static void
add_text(Document *document, const char *text, int len, uint16 weight)
{
	Word		words[BATCH];
	Answer		answers[BATCH];
	Parse		parse;
	int			position = 0;
	int			n;

	document->texts++;
	document->base = document->last;
	document->weight = weight;
	dlg_parse_begin(&parse, text, len);
	while ((n = read_words(&parse, words)) > 0)
	{
		CHECK_FOR_INTERRUPTS();
		for (int i = 0; i < n; i++)
			answers[i] = dlg_word_answer(&words[i]);
		for (int i = 0; i < n; i++)
		{
			if (answers[i].kind == ANSWER_SEVERAL)
				position = add_several(document, &words[i], position);
			else if (answers[i].kind != ANSWER_NONE)
				position++;
			if (answers[i].kind == ANSWER_LEXEME)
				add_lexeme(document, answers[i].lexeme, position);
		}
	}
	dlg_parse_end(&parse);
}

/* The bytes that lexemes and positions take; an error where a tsvector has no room for them. */
static int
count_bytes(const Document *document)
{
	int64		bytes = 0;

	for (uint32 i = 0; i < document->nentries; i++)
	{
		const Entry *entry = &document->entries[i];

		bytes += entry->len;
		if (entry->npositions > 0)
			bytes = SHORTALIGN(bytes) + sizeof(uint16) + entry->npositions * sizeof(WordEntryPos);
	}
	if (bytes > MAXSTRPOS)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("string is too long for tsvector (%d bytes, max %d bytes)", (int) bytes, MAXSTRPOS)));
	return (int) bytes;
}

/* Writes an entry's positions, which are linked from the last to the first, to their place. */
static void
write_positions(const Document *document, const Entry *entry, char *place)
{
	WordEntryPos *positions = (WordEntryPos *) (place + sizeof(uint16));
	uint32		n = entry->npositions;

	*(uint16 *) place = (uint16) n;
	for (uint32 i = entry->last; i != 0; i = document->occurrences[i].before)
		positions[--n] = document->occurrences[i].position;
}

/* Makes the tsvector. */
static TSVector
finish_document(Document *document)
{
	TSVector	out;
	char	   *strings;
	int			bytes;
	uint32		at = 0;

	sort_entries(document->entries, document->nentries);
	bytes = count_bytes(document);
	out = palloc0(CALCDATASIZE(document->nentries, bytes) + 8);
	SET_VARSIZE(out, CALCDATASIZE(document->nentries, bytes));
	out->size = (int) document->nentries;
	strings = STRPTR(out);
	for (uint32 i = 0; i < document->nentries; i++)
	{
		const Entry *entry = &document->entries[i];
		WordEntry  *place = &ARRPTR(out)[i];

		place->len = entry->len;
		place->pos = at;
		if (entry->len <= 8)
			dlg_put_eight(strings + at, pg_bswap64(entry->key));	/* may write zeros behind it */
		else
			memcpy(strings + at, dlg_lexeme(entry->lexeme)->text, entry->len);
		at += entry->len;
		if (entry->npositions == 0)
			continue;
		place->haspos = 1;
		at = SHORTALIGN(at);
		write_positions(document, entry, strings + at);
		at += sizeof(uint16) + entry->npositions * sizeof(WordEntryPos);
	}
	return out;
}

/* lexemes(body): see english.sql. */
Datum
dlg_lexemes(PG_FUNCTION_ARGS)
{
	text	   *body = PG_GETARG_TEXT_PP(0);
	Document	document;

	begin_document(&document, VARSIZE_ANY_EXHDR(body));
	add_text(&document, VARDATA_ANY(body), (int) VARSIZE_ANY_EXHDR(body), 0);
	PG_RETURN_TSVECTOR(finish_document(&document));
}

/* Adds the topics of a commitment, a lexeme without position for each. */
static void
add_topics(Document *document, ArrayType *topics)
{
	Datum	   *slugs;
	bool	   *nulls;
	int			nslugs;

	deconstruct_array(topics, TEXTOID, -1, false, TYPALIGN_INT, &slugs, &nulls, &nslugs);
	for (int i = 0; i < nslugs; i++)
	{
		char	   *lexeme = nulls[i] ? NULL : psprintf("%c%s", TOPIC_SIGN, TextDatumGetCString(slugs[i]));

		if (lexeme && strlen(lexeme) < MAXSTRLEN)
			entry_of(document, dlg_lexeme_number(lexeme, (uint32) strlen(lexeme)));
	}
}

/* document(content, labels, sentence, topics): see table.sql. */
Datum
dlg_document(PG_FUNCTION_ARGS)
{
	static const uint16 weights[] = {3, 2, 1};	/* A, B, C */
	Document	document;

	begin_document(&document, 1000);
	for (int i = 0; i < (int) lengthof(weights); i++)
		if (!PG_ARGISNULL(i))
		{
			text	   *part = PG_GETARG_TEXT_PP(i);

			add_text(&document, VARDATA_ANY(part), (int) VARSIZE_ANY_EXHDR(part), weights[i]);
		}
	if (!PG_ARGISNULL(3))
		add_topics(&document, PG_GETARG_ARRAYTYPE_P(3));
	PG_RETURN_TSVECTOR(finish_document(&document));
}
