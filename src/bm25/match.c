/*
 * match.c: the condition doc @@ query, for a window of rows at once.
 *
 * Each term gives a set of bits; AND, OR and NOT are those of machine words. A
 * phrase is taken for its words first; of the rows that are left, each is then
 * asked for its positions, by TS_execute itself, so that all operators mean
 * what they mean to the server.
 */
#include "postgres.h"

#include "miscadmin.h"
#include "tsearch/ts_utils.h"

#include "bm25/walk.h"
#include "search/corpus.h"
#include "utils/memutils.h"

/* Has the query a phrase in it? */
bool
dlg_match_has_phrases(TSQuery match)
{
	for (int i = 0; i < match->size; i++)
		if (GETQUERY(match)[i].type == QI_OPR && GETQUERY(match)[i].qoperator.oper == OP_PHRASE)
			return true;
	return false;
}

/* Finds an operand among the ranking's terms, which are in order. */
static int
find_term(const Ranking *ranking, const char *operands, const QueryOperand *operand)
{
	int			low = 0;
	int			high = ranking->nterms - 1;

	while (low <= high)
	{
		int			middle = low + (high - low) / 2;
		const Term *term = &ranking->terms[middle].term;
		int			order = dlg_corpus_compare(term->lexeme, term->len,
											   operands + operand->distance, operand->length);

		if (order == 0)
			order = (int) term->prefix - (int) operand->prefix;
		if (order == 0)
			order = (int) term->fields - (int) (operand->weight ? operand->weight : 0x0F);
		if (order == 0)
			return middle;
		if (order < 0)
			low = middle + 1;
		else
			high = middle - 1;
	}
	elog(ERROR, "an operand of the query is missing among its terms");
}

static bool match_item(Walk *walk, const QueryItem *item, uint64 *bits);

/*
 * Joins what meets the right side of an operator.  Apart from match_item, for
 * its set of bits would stand on the stack for each word of a long query,
 * which nests on the left.
 */
static pg_noinline bool
match_right(Walk *walk, const QueryItem *item, bool either, uint64 *bits)
{
	uint64		right[WINDOW_WORDS];
	bool		exact = match_item(walk, item, right);

	for (uint32 i = 0; i < WINDOW_WORDS; i++)
		bits[i] = either ? bits[i] | right[i] : bits[i] & right[i];
	return exact;
}

/* Fills bits with the rows that meet an item; false where they are only a superset of them. */
static bool
match_item(Walk *walk, const QueryItem *item, uint64 *bits)
{
	bool		exact;

	check_stack_depth();
	if (item->type == QI_VAL)
	{
		int			term = find_term(walk->ranking, GETOPERAND(walk->match), &item->qoperand);

		memcpy(bits, walk->bits + (size_t) term * WINDOW_WORDS, WINDOW_WORDS * sizeof(uint64));
		return true;
	}
	if (item->qoperator.oper == OP_NOT)
	{
		exact = match_item(walk, item + 1, bits);
		for (uint32 i = 0; i < WINDOW_WORDS; i++)
			bits[i] = exact ? ~bits[i] : ~UINT64CONST(0);
		return exact;
	}
	exact = match_item(walk, item + item->qoperator.left, bits);
	exact &= match_right(walk, item + 1, item->qoperator.oper == OP_OR, bits);
	return exact && item->qoperator.oper != OP_PHRASE;
}

/* Finds the rows of the window that may meet the condition. */
void
dlg_match_window(Walk *walk)
{
	if (walk->match->size == 0)
	{
		memset(walk->eligible, 0, sizeof walk->eligible);
		return;
	}
	(void) match_item(walk, GETQUERY(walk->match), walk->eligible);
	for (uint32 i = 0; i < walk->limit - walk->base && walk->nulls; i++)
		if (dlg_row_length(&walk->lengths, i) < 0)
			walk->eligible[i / 64] &= ~(UINT64CONST(1) << i % 64);
	for (uint32 i = walk->limit - walk->base; i < WINDOW_WORDS * 64; i++)
		walk->eligible[i / 64] &= ~(UINT64CONST(1) << i % 64);
}

/* Can a row without any word of the item meet it? */
static bool
met_by_nothing(const QueryItem *item)
{
	check_stack_depth();
	if (item->type == QI_VAL)
		return false;
	switch (item->qoperator.oper)
	{
		case OP_NOT:
			return true;
		case OP_OR:
			return met_by_nothing(item + 1) || met_by_nothing(item + item->qoperator.left);
		default:
			return met_by_nothing(item + 1) && met_by_nothing(item + item->qoperator.left);
	}
}

/* Must a row have a word to meet the condition? */
bool
dlg_match_needs_words(TSQuery match)
{
	return match->size > 0 && !met_by_nothing(GETQUERY(match));
}

/*
 * Puts the terms that a row must have to meet an item behind the first n of
 * needed[]; returns how many stand there then.  Linear: of what an OR meets on
 * its two sides, no more is kept than the shorter.
 */
static int
find_needed(const Ranking *ranking, TSQuery match, const QueryItem *item, int *needed, int n)
{
	int			middle;
	int			end;
	int			kept = n;

	check_stack_depth();
	if (item->type == QI_VAL)
	{
		needed[n] = find_term(ranking, GETOPERAND(match), &item->qoperand);
		return n + 1;
	}
	if (item->qoperator.oper == OP_NOT)
		return n;
	middle = find_needed(ranking, match, item + item->qoperator.left, needed, n);
	end = find_needed(ranking, match, item + 1, needed, middle);
	if (item->qoperator.oper != OP_OR)
		return end;
	for (int i = n; i < middle; i++)
		ranking->terms[needed[i]].required = true;
	for (int i = middle; i < end; i++)
		if (ranking->terms[needed[i]].required)
			needed[end + kept++ - n] = needed[i];
	for (int i = n; i < middle; i++)
		ranking->terms[needed[i]].required = false;
	memmove(needed + n, needed + end, (kept - n) * sizeof(int));
	return kept;
}

/* Marks the terms that every row that meets the condition has; see walk.h. */
void
dlg_match_mark_required(Ranking *ranking, TSQuery match)
{
	int		   *needed = palloc(2 * Max(match->size, 1) * sizeof(int));
	int			n = match->size > 0 ? find_needed(ranking, match, GETQUERY(match), needed, 0) : 0;

	while (n > 0)
		ranking->terms[needed[--n]].required = true;
	pfree(needed);
}

/* A row whose positions TS_execute asks for. */
typedef struct MatchRow
{
	Walk	   *walk;
	uint32		row;
} MatchRow;

static int
compare_positions(const void *a, const void *b)
{
	return (int) WEP_GETPOS(*(const WordEntryPos *) a) - (int) WEP_GETPOS(*(const WordEntryPos *) b);
}

/* The stream of positions, from a place on. */
typedef struct PositionStream
{
	const Segment *segment;
	uint64		from;
	uint32		have;
	uint32		at;
	uint8		bytes[POSTING_BLOCK + 2];
} PositionStream;

/* Takes the next number of the stream. */
static uint32
take_number(PositionStream *stream)
{
	uint64		end = (uint64) stream->segment->pages[STREAM_POSITIONS] * BM25_ROOM;
	uint32		number = 0;

	for (uint32 shift = 0;; shift = Min(shift + 7, 28))
	{
		uint8		byte;

		if (stream->at == stream->have)
		{
			stream->have = (uint32) Min(sizeof stream->bytes, end - Min(end, stream->from));
			if (stream->have == 0)
				dlg_bm25_corrupted(stream->segment->index, stream->segment->info.root,
								   "Positions run past their end.");
			dlg_segment_positions(stream->segment, stream->from, stream->bytes, stream->have);
			stream->from += stream->have;
			stream->at = 0;
		}
		byte = stream->bytes[stream->at++];
		number |= (uint32) (byte & 0x7F) << shift;
		if (byte < 0x80)
			return number;
	}
}

/* How many positions the posting at hand has. */
static uint32
count_positions(const PostingReader *reader, uint8 tf[POSTING_FIELDS])
{
	dlg_posting_get(reader, tf);
	return dlg_posting_code_at(reader) == POSTING_BARE ? 0 : tf[0] + tf[1] + tf[2] + tf[3];
}

/* Reads the positions of the posting at hand that lie in the fields, less than MAXNUMPOS; says how many. */
static int
read_positions(const Postings *postings, uint8 fields, WordEntryPos *to)
{
	Page		page = BufferGetPage(postings->buffer);
	PositionStream stream = {.segment = postings->segment};
	PostingReader block;
	uint8		tf[POSTING_FIELDS];
	uint32		position = 0;
	uint32		want;
	int			field = -1;
	int			n = 0;

	/* positions of the postings before it in its block come first */
	if (!dlg_posting_open(&block, (const uint8 *) PageGetRoom(page) + postings->offset, postings->size))
		return 0;
	stream.from = (uint64) postings->entry.position_page * BM25_ROOM + postings->entry.position_offset +
		block.positions;
	for (; block.at < postings->reader.at; dlg_posting_next(&block))
		for (uint32 skip = count_positions(&block, tf); skip > 0; skip--)
			(void) take_number(&stream);
	want = count_positions(&postings->reader, tf);
	if (want >= MAXNUMPOS)
		dlg_bm25_corrupted(stream.segment->index, BufferGetBlockNumber(postings->buffer),
						   "A posting has more positions than a document can.");
	for (int f = 0; f < POSTING_FIELDS; f++)
		if (tf[f] == want)
			field = f;
	for (; want > 0; want--)
	{
		uint32		number = take_number(&stream);
		int			in = field >= 0 ? field : (int) (number & 3);

		position += field >= 0 ? number : number >> 2;
		if ((fields >> in) & 1)
		{
			WEP_SETPOS(to[n], position);
			WEP_SETWEIGHT(to[n], in);
			n++;
		}
	}
	return n;
}

/* Does the posting count in one of the fields? */
static bool
counts_in(const PostingReader *reader, uint8 fields)
{
	uint8		tf[POSTING_FIELDS];

	dlg_posting_get(reader, tf);
	for (int f = 0; f < POSTING_FIELDS; f++)
		if (tf[f] > 0 && (fields >> f) & 1)
			return true;
	return false;
}

/* Gives TS_execute the positions, in order and each once. */
static void
give_positions(ExecPhraseData *data, WordEntryPos *positions, int n)
{
	qsort(positions, n, sizeof(WordEntryPos), compare_positions);
	data->pos = positions;
	data->npos = 1;
	for (int i = 1; i < n; i++)
		if (WEP_GETPOS(positions[i]) != WEP_GETPOS(positions[data->npos - 1]))
			positions[data->npos++] = positions[i];
	data->allocated = true;
}

/* Tells TS_execute whether a row holds an operand, and where. */
static TSTernaryValue
check_operand(void *arg, QueryOperand *operand, ExecPhraseData *data)
{
	MatchRow   *match = arg;
	Walk	   *walk = match->walk;
	int			term = find_term(walk->ranking, GETOPERAND(walk->match), operand);
	uint8		fields = walk->ranking->terms[term].term.fields;
	TermCursor *cursor = &walk->cursors[term];
	WordEntryPos *positions = NULL;
	TSTernaryValue found = TS_NO;
	int			n = 0;

	for (int k = 0; k < cursor->entries.n; k++)
	{
		const PostingReader *reader = dlg_walk_probe(walk, term, k, match->row);

		if (reader == NULL)
			continue;
		if (data == NULL)
		{
			/* without positions a word counts as in D */
			if (counts_in(reader, fields))
				return TS_YES;
			continue;
		}
		if (dlg_posting_code_at(reader) == POSTING_BARE || !walk->view->meta->positions)
		{
			/* of a phrase nothing can be told */
			found = TS_MAYBE;
			continue;
		}
		positions = positions == NULL ? palloc(MAXNUMPOS * sizeof(WordEntryPos)) :
			repalloc_huge(positions, (n + MAXNUMPOS) * sizeof(WordEntryPos));
		n += read_positions(&cursor->probes[k], fields, positions + n);
	}
	if (n == 0)
		return found;
	give_positions(data, positions, n);
	return TS_YES;
}

/* Asks for one row; see walk.h. */
bool
dlg_match_row(Walk *walk, uint32 row, bool *unsure)
{
	MatchRow	match = {walk, row};
	MemoryContext caller = MemoryContextSwitchTo(walk->row_context);
	bool		found;

	*unsure = !walk->view->meta->positions;
	found = TS_execute(GETQUERY(walk->match), &match,
					   TS_EXEC_EMPTY | (*unsure ? TS_EXEC_PHRASE_NO_POS : 0), check_operand);
	MemoryContextSwitchTo(caller);
	/* TS_execute lets go of nothing that it makes of positions */
	MemoryContextReset(walk->row_context);
	return found;
}
