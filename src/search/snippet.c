/*
 * snippet.c: the sentences of a text that answer a query, with its words marked.
 *
 * A first pass over the words (token.c) finds those that the query asks for,
 * piece by piece of the text (piece.c); only the pieces that hold any
 * are laid out and split into sentences.  Relies on the reader and on
 * matcher.h.  Linear in the text: at most SENTENCES passes over the sentences
 * choose, one passes over the chosen ones.  All of a reading's memory is in a
 * context of its own that is reset from call to call.
 */
#include "postgres.h"

#include "lib/stringinfo.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "port/pg_bitutils.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#include "core/reader.h"
#include "lexicon/lexicon.h"
#include "search/matcher.h"
#include "search/piece.h"
#include "statement/source.h"

#define SENTENCES 3				/* at most so many make a snippet */
#define WORD_BYTES 12			/* bytes that most words of a beginning take */
#define WORD_ROOM 40			/* bytes that a word of a beginning may take, blanks included */
#define BEYOND 4096				/* bytes after those that the words of a beginning depend on */
#define ELLIPSIS "\xE2\x80\xA6"

/* A run of tokens to choose: a sentence, or what lies between two. */
typedef struct Passage
{
	const Reader *reader;		/* of the piece that it is in */
	const int32 *marks;			/* by token of the reader: the term's index, or NO_TERM */
	uint32		first;			/* tokens [first, end) */
	uint32		end;
	uint32		words;
	uint32		hits;
	uint64		terms;			/* bit i: holds term i; terms from 63 on share the last bit */
	bool		boilerplate;
	bool		apart;			/* a piece before it has been left out */
} Passage;

typedef struct Snippet
{
	Arena	   *arena;
	const char *text;			/* UTF-8 */
	uint32		len;
	const Lexicon *lexicon;
	const Lexicon *bare;		/* one of no word */
	Matcher    *matcher;
	Passage    *passages;
	uint32		npassages, passages_room;
	char	   *start_sel;
	char	   *stop_sel;
	uint32		max_words;
	StringInfoData out;
} Snippet;

typedef struct SnippetCache
{
	MemoryContext memory;
	Matcher    *matcher;
	Arena		arena;
	Lexicon    *bare;			/* a lexicon of no word */
} SnippetCache;

PG_FUNCTION_INFO_V1(dlg_snippet);

static inline bool
is_word(const Token *token)
{
	return token->kind == TOKEN_WORD || token->kind == TOKEN_NUMBER;
}

/* Adds a passage of tokens [first, end) and counts what it holds. */
static void
add_passage(Snippet *snippet, const Reader *reader, const int32 *marks, uint32 first, uint32 end,
			bool boilerplate)
{
	Passage		passage = {.reader = reader, .marks = marks, .first = first, .end = end,
	.boilerplate = boilerplate};

	for (uint32 i = first; i < end; i++)
	{
		if ((i & 0xFFF) == 0)
			CHECK_FOR_INTERRUPTS();
		passage.words += is_word(&reader->tokens[i]);
		if (marks[i] != NO_TERM)
		{
			passage.hits++;
			passage.terms |= UINT64CONST(1) << Min(marks[i], 63);
		}
	}
	DLG_PUSH(snippet->arena, snippet, passages, passage);
}

/* The terms that the words of a reader are. */
static int32 *
find_marks(const Snippet *snippet, const Reader *reader)
{
	int32	   *marks = dlg_alloc(snippet->arena, ((Size) reader->ntokens + 1) * sizeof(int32));

	dlg_matcher_terms(snippet->matcher, reader->text, reader->tokens, reader->ntokens, marks);
	return marks;
}

/* Divides a piece into passages: the sentences, and whatever lies between them. */
static void
read_piece(Snippet *snippet, const CutText *cut, const Piece *piece, bool boilerplate)
{
	Reader	   *reader = dlg_piece_read(snippet->arena, snippet->lexicon, snippet->bare, cut, piece);
	const int32 *marks = piece->plain && !piece->links ? cut->terms + piece->first :
		find_marks(snippet, reader);
	uint32		at = 0;

	for (uint32 i = 0; i < reader->nsentences; i++)
	{
		const Sentence *sentence = &reader->sentences[i];

		if (sentence->first > at)
			add_passage(snippet, reader, marks, at, sentence->first, true);
		if (sentence->end > Max(at, sentence->first))
			add_passage(snippet, reader, marks, Max(at, sentence->first), sentence->end,
						boilerplate || reader->blocks[dlg_block_of(reader, sentence)].kind == BLOCK_BOILERPLATE);
		at = Max(at, sentence->end);
	}
	if (at < reader->ntokens)
		add_passage(snippet, reader, marks, at, reader->ntokens, true);
}

/*
 * Finds the passages of all pieces that hold a word of the query; false where
 * none does.  After a cue of the text's end all is boilerplate.
 */
static bool
find_passages(Snippet *snippet)
{
	CutText    *cut = dlg_cut(snippet->arena, snippet->lexicon, snippet->text, snippet->len,
							  snippet->matcher);
	Piece	   *pieces = cut->pieces;
	uint32		npieces = cut->npieces;
	bool		found = false;
	bool		apart = false;
	bool		ended = false;

	for (uint32 i = 0; i < npieces; i++)
		found |= pieces[i].hits > 0;
	for (uint32 i = 0; found && i < npieces; i++)
	{
		uint32		first = snippet->npassages;
		const LexEntry *cue = dlg_piece_cue(snippet->arena, snippet->lexicon, snippet->text, &pieces[i]);

		ended |= cue != NULL && dlg_slice_is(cue->text, "end");
		pieces[i].plain &= cue == NULL;
		if (pieces[i].hits > 0)
			read_piece(snippet, cut, &pieces[i], ended);
		if (snippet->npassages > first)
			snippet->passages[first].apart = apart;
		apart = snippet->npassages == first;
	}
	return found;
}

/*
 * Chooses the passage that adds most terms to the covered ones within the
 * words left: proper text before boilerplate, then more terms, then more hits,
 * then the earlier.  -1 where none adds any.
 */
static int64
choose(const Snippet *snippet, uint64 covered, uint32 words_left, bool first)
{
	int64		best = -1;
	uint64		best_value = 0;

	for (uint32 i = 0; i < snippet->npassages; i++)
	{
		const Passage *passage = &snippet->passages[i];
		uint64		added = passage->terms & ~covered;
		uint64		value;

		if (added == 0 || (!first && passage->words > words_left))
			continue;
		value = ((uint64) !passage->boilerplate << 48) |
			((uint64) pg_popcount64(added) << 32) | passage->hits;
		if (value > best_value)
		{
			best = i;
			best_value = value;
		}
	}
	return best;
}

/* Appends a piece of the text in the server's encoding. */
static void
append_text(Snippet *snippet, const char *text, uint32 start, uint32 end)
{
	Slice		piece = {text + start, end - start};

	if (snippet->matcher->utf8)
		appendBinaryStringInfo(&snippet->out, piece.data, (int) piece.len);
	else
		appendStringInfoString(&snippet->out, dlg_server_cstring(piece));
}

/* The ellipsis, or three dots where the server's encoding is not Unicode. */
static void
append_ellipsis(Snippet *snippet)
{
	appendStringInfoString(&snippet->out, GetDatabaseEncoding() == PG_UTF8 ? ELLIPSIS : "...");
}

/* Does nothing, or one blank, stand between two tokens? */
static inline bool
is_joint(const char *text, const Token *token, const Token *next)
{
	return next->start == token->end || (next->start == token->end + 1 && text[token->end] == ' ');
}

/* Appends tokens [first, end), white space as one blank, terms marked where there are marks. */
static void
append_tokens(Snippet *snippet, const Reader *reader, const int32 *marks, uint32 first, uint32 end)
{
	const Token *tokens = reader->tokens;

	for (uint32 i = first; i < end; i++)
	{
		bool		marked = marks && marks[i] != NO_TERM;
		uint32		run = i;	/* the last token that goes with this one as the text has it */

		if (i > first && tokens[i].flags & TOKEN_SPACE)
			appendStringInfoChar(&snippet->out, ' ');
		if (marked)
			appendStringInfoString(&snippet->out, snippet->start_sel);
		while (!marked && run + 1 < end && !(marks && marks[run + 1] != NO_TERM) &&
			   is_joint(reader->text, &tokens[run], &tokens[run + 1]))
			run++;
		append_text(snippet, reader->given, tokens[i].start, tokens[run].end);
		if (marked)
			appendStringInfoString(&snippet->out, snippet->stop_sel);
		i = run;
	}
}

/*
 * Narrows a passage that has too many words to the window of max_words that
 * holds most different terms, the first of several.
 */
static void
narrow(const Snippet *snippet, const Passage *passage, uint32 *first, uint32 *end)
{
	const Token *tokens = passage->reader->tokens;
	const int32 *marks = passage->marks;
	int32	   *held = palloc0((snippet->matcher->nterms + 1) * sizeof(int32));
	uint32		left = *first;
	uint32		words = 0;
	int			terms = 0;
	int			best = -1;
	uint32		best_left = *first;
	uint32		best_right = *end;

	for (uint32 right = *first; right < *end; right++)
	{
		if (!is_word(&tokens[right]))
			continue;
		words++;
		if (marks[right] != NO_TERM && held[marks[right]]++ == 0)
			terms++;
		while (words > snippet->max_words || !is_word(&tokens[left]))
		{
			if (is_word(&tokens[left]))
			{
				words--;
				if (marks[left] != NO_TERM && --held[marks[left]] == 0)
					terms--;
			}
			left++;
		}
		if (words == snippet->max_words && terms > best)
		{
			best = terms;
			best_left = left;
			best_right = right + 1;
		}
	}
	*first = best_left;
	*end = best_right;
}

/* Appends a passage, cut where it is too long. */
static void
append_passage(Snippet *snippet, const Passage *passage)
{
	uint32		first = passage->first;
	uint32		end = passage->end;

	if (passage->words > snippet->max_words)
		narrow(snippet, passage, &first, &end);
	if (first > passage->first)
		append_ellipsis(snippet);
	append_tokens(snippet, passage->reader, passage->marks, first, end);
	if (end < passage->end)
		append_ellipsis(snippet);
}

/*
 * How many bytes to read for a beginning that may take `room`: few to try, which
 * are enough where words are short and no link ([text](address)) stands in them.
 */
static uint32
beginning_bytes(const Snippet *snippet, uint64 room)
{
	uint64		few = (uint64) snippet->max_words * WORD_BYTES;
	uint32		words = 0;

	if (few >= snippet->len || memchr(snippet->text, '[', few) != NULL)
		return (uint32) Min(snippet->len, room + BEYOND);
	for (uint64 i = 1; i < few; i++)
		words += (unsigned char) snippet->text[i] <= ' ' && (unsigned char) snippet->text[i - 1] > ' ';
	return (uint32) (words > snippet->max_words + 1 ? few : Min(snippet->len, room + BEYOND));
}

/*
 * Appends the first max_words words of the text, for a query that it does not
 * answer; of text that is no words, as many bytes as words may have.
 */
static void
append_beginning(Snippet *snippet)
{
	uint64		room = (uint64) snippet->max_words * WORD_ROOM;
	uint32		len = beginning_bytes(snippet, room);
	Reader	   *reader = dlg_words_new(snippet->arena, snippet->bare, snippet->text, len);
	const Token *tokens = reader->tokens;
	uint32		ntokens = reader->ntokens;
	uint32		words = 0;
	uint32		end;

	for (end = 0; end < ntokens && tokens[end].end <= room; end++)
		if (is_word(&tokens[end]) && ++words > snippet->max_words)
			break;
	append_tokens(snippet, reader, NULL, 0, end);
	if (end == 0 && ntokens > 0 && tokens[0].end - tokens[0].start > room)
		append_text(snippet, reader->text, tokens[0].start, tokens[0].start +
					pg_encoding_mbcliplen(PG_UTF8, reader->text + tokens[0].start,
										  (int) (tokens[0].end - tokens[0].start), (int) room));
	if (end < ntokens)
	{
		if (end > 0 && !is_word(&tokens[end - 1]))
			appendStringInfoChar(&snippet->out, ' ');
		append_ellipsis(snippet);
	}
}

/* Puts the best passages together in the order of the text. */
static void
compose(Snippet *snippet)
{
	uint32		chosen[SENTENCES];
	int			nchosen = 0;
	uint64		covered = 0;
	uint32		words_left = snippet->max_words;

	while (nchosen < SENTENCES)
	{
		int64		next = choose(snippet, covered, words_left, nchosen == 0);
		int			i;

		if (next < 0)
			break;
		covered |= snippet->passages[next].terms;
		words_left -= Min(words_left, snippet->passages[next].words);
		for (i = nchosen++; i > 0 && chosen[i - 1] > next; i--)
			chosen[i] = chosen[i - 1];
		chosen[i] = (uint32) next;
	}
	for (int i = 0; i < nchosen; i++)
	{
		if (i > 0)
		{
			appendStringInfoChar(&snippet->out, ' ');
			if (chosen[i] > chosen[i - 1] + 1 || snippet->passages[chosen[i]].apart)
			{
				append_ellipsis(snippet);
				appendStringInfoChar(&snippet->out, ' ');
			}
		}
		append_passage(snippet, &snippet->passages[chosen[i]]);
	}
}

/* Gives this call site's cache, its scratch memory empty. */
static SnippetCache *
get_cache(FunctionCallInfo fcinfo)
{
	SnippetCache *cache = fcinfo->flinfo->fn_extra;

	if (cache == NULL)
	{
		cache = MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt, sizeof(SnippetCache));
		cache->memory = AllocSetContextCreate(fcinfo->flinfo->fn_mcxt, "snippet", ALLOCSET_DEFAULT_SIZES);
		cache->matcher = dlg_matcher_new(fcinfo->flinfo->fn_mcxt);
		cache->arena = dlg_lexicon_arena(fcinfo->flinfo->fn_mcxt);
		cache->bare = dlg_lexicon_new(&cache->arena);
		dlg_lexicon_finish(cache->bare);
		fcinfo->flinfo->fn_extra = cache;
	}
	MemoryContextReset(cache->memory);
	return cache;
}

/* snippet(body, query, start_sel, stop_sel, max_words, config): see rank.sql. */
Datum
dlg_snippet(PG_FUNCTION_ARGS)
{
	SnippetCache *cache = get_cache(fcinfo);
	MemoryContext before = MemoryContextSwitchTo(cache->memory);
	Snippet		snippet = {0};
	Arena		arena;
	Datum		result;

	if (PG_GETARG_INT32(4) < 1)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("max_words out of range: %d", PG_GETARG_INT32(4)),
				 errhint("A snippet has at least one word.")));
	arena = dlg_lexicon_arena(cache->memory);
	snippet.arena = &arena;
	snippet.matcher = cache->matcher;
	snippet.lexicon = dlg_lexicon();
	snippet.bare = cache->bare;
	snippet.text = dlg_utf8(PG_GETARG_DATUM(0), &snippet.len);
	snippet.start_sel = text_to_cstring(PG_GETARG_TEXT_PP(2));
	snippet.stop_sel = text_to_cstring(PG_GETARG_TEXT_PP(3));
	snippet.max_words = (uint32) PG_GETARG_INT32(4);
	dlg_matcher_set(cache->matcher, PG_GETARG_OID(5), PG_GETARG_TSQUERY(1));
	initStringInfo(&snippet.out);
	if (find_passages(&snippet))
		compose(&snippet);
	else
		append_beginning(&snippet);
	MemoryContextSwitchTo(before);
	result = PointerGetDatum(cstring_to_text_with_len(snippet.out.data, snippet.out.len));
	MemoryContextReset(cache->memory);
	return result;
}
