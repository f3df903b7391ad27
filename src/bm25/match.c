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

/* Has the query a phrase in it? */
bool
dlg_match_has_phrases(TSQuery match)
{
	for (int i = 0; i < match->size; i++)
		if (GETQUERY(match)[i].type == QI_OPR && GETQUERY(match)[i].qoperator.oper == OP_PHRASE)
			return true;
	return false;
}

/* Finds an operand among the ranking's terms. */
static int
find_term(const Ranking *ranking, const char *operands, const QueryOperand *operand)
{
	uint8		fields = operand->weight ? operand->weight : 0x0F;

	for (int i = 0; i < ranking->nterms; i++)
	{
		const Term *term = &ranking->terms[i].term;

		if (ranking->terms[i].matched && term->len == (int) operand->length && term->prefix == operand->prefix &&
			term->fields == fields && memcmp(term->lexeme, operands + operand->distance, term->len) == 0)
			return i;
	}
	elog(ERROR, "an operand of the query is missing among its terms");
}

/* Fills bits with the rows that meet an item; false where they are only a superset of them. */
static bool
match_item(Walk *walk, const QueryItem *item, uint64 *bits)
{
	uint64		right[WINDOW_WORDS];
	bool		exact;

	check_stack_depth();
	if (item->type == QI_VAL)
	{
		int			term = find_term(walk->ranking, GETOPERAND(walk->match), &item->qoperand);

		memcpy(bits, walk->bits + (size_t) term * WINDOW_WORDS, sizeof right);
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
	exact &= match_item(walk, item + 1, right);
	for (uint32 i = 0; i < WINDOW_WORDS; i++)
		bits[i] = item->qoperator.oper == OP_OR ? bits[i] | right[i] : bits[i] & right[i];
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
	for (uint32 i = 0; i < walk->limit - walk->base; i++)
		if (walk->lengths[i] < 0)
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

static bool
requires(const QueryItem *item, const char *operands, const Term *term)
{
	check_stack_depth();
	if (item->type == QI_VAL)
		return (int) item->qoperand.length == term->len && item->qoperand.prefix == term->prefix &&
			(item->qoperand.weight ? item->qoperand.weight : 0x0F) == term->fields &&
			memcmp(operands + item->qoperand.distance, term->lexeme, term->len) == 0;
	if (item->qoperator.oper == OP_NOT)
		return false;
	if (item->qoperator.oper == OP_OR)
		return requires(item + 1, operands, term) && requires(item + item->qoperator.left, operands, term);
	return requires(item + 1, operands, term) || requires(item + item->qoperator.left, operands, term);
}

/* Must a row have this term to meet the condition? */
bool
dlg_match_requires(TSQuery match, const Term *term)
{
	return match->size > 0 && requires(GETQUERY(match), GETOPERAND(match), term);
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

/* Reads the positions of the posting at hand that lie in the fields; returns their number. */
static int
read_positions(const Postings *postings, uint8 fields, WordEntryPos *to)
{
	const Segment *segment = postings->segment;
	PostingReader block;
	uint64		from = (uint64) postings->entry.position_page * BM25_ROOM + postings->entry.position_offset;
	uint8		bytes[POSTING_BLOCK + 2];
	uint8		tf[POSTING_FIELDS];
	uint32		skip = 0;
	uint32		position = 0;
	uint32		want;
	uint32		have = 0;
	uint32		at = 0;
	int			field = -1;
	int			n = 0;
	Page		page = BufferGetPage(postings->buffer);

	/* positions of the postings before it in its block come first */
	if (!dlg_posting_open(&block, (const uint8 *) PageGetRoom(page) + postings->offset, postings->size))
		return 0;
	from += block.positions;
	for (; block.at < postings->reader.at; dlg_posting_next(&block))
	{
		dlg_posting_get(&block, tf);
		skip += dlg_posting_code_at(&block) == POSTING_BARE ? 0 : tf[0] + tf[1] + tf[2] + tf[3];
	}
	dlg_posting_get(&postings->reader, tf);
	want = tf[0] + tf[1] + tf[2] + tf[3];
	for (int f = 0; f < POSTING_FIELDS; f++)
		if (tf[f] == want)
			field = f;
	for (uint32 number = 0, shift = 0; want > 0;)
	{
		uint64		end = (uint64) segment->pages[STREAM_POSITIONS] * BM25_ROOM;

		if (at == have)
		{
			have = (uint32) Min(sizeof bytes, end - Min(end, from));
			if (have == 0)
				dlg_bm25_corrupted(segment->index, segment->info.root, "Positions run past their end.");
			dlg_segment_positions(segment, from, bytes, have);
			from += have;
			at = 0;
		}
		number |= (uint32) (bytes[at] & 0x7F) << shift;
		shift = shift < 28 ? shift + 7 : 28;
		if (bytes[at++] >= 0x80)
			continue;
		if (skip > 0)
			skip--;
		else
		{
			int			in = field >= 0 ? field : (int) (number & 3);

			position += field >= 0 ? number : number >> 2;
			if ((fields >> in) & 1)
			{
				WEP_SETPOS(to[n], position);
				WEP_SETWEIGHT(to[n], in);
				n++;
			}
			want--;
		}
		number = shift = 0;
	}
	return n;
}

/* Tells TS_execute whether a row holds an operand, and where. */
static TSTernaryValue
check_operand(void *arg, QueryOperand *operand, ExecPhraseData *data)
{
	MatchRow   *match = arg;
	Walk	   *walk = match->walk;
	int			term = find_term(walk->ranking, GETOPERAND(walk->match), operand);
	const RankTerm *it = &walk->ranking->terms[term];
	TermCursor *cursor = &walk->cursors[term];
	WordEntryPos *positions = NULL;
	TSTernaryValue found = TS_NO;
	int			n = 0;

	for (int k = 0; k < cursor->entries.n; k++)
	{
		const PostingReader *reader = dlg_walk_probe(walk, term, k, match->row);
		uint8		tf[POSTING_FIELDS];

		if (reader == NULL)
			continue;
		if (dlg_posting_code_at(reader) == POSTING_BARE || !walk->view->meta->positions)
		{
			/* without positions a word counts as in D; of a phrase nothing can be told */
			dlg_posting_get(reader, tf);
			for (int f = 0; f < POSTING_FIELDS && data == NULL; f++)
				if (tf[f] > 0 && (it->term.fields >> f) & 1)
					return TS_YES;
			found = data != NULL && found == TS_NO ? TS_MAYBE : found;
			continue;
		}
		positions = positions == NULL ? palloc(256 * sizeof(WordEntryPos)) :
			repalloc(positions, (n + 256) * sizeof(WordEntryPos));
		n += read_positions(&cursor->probes[k], it->term.fields, positions + n);
		if (n > 0 && data == NULL)
			return TS_YES;
	}
	if (n == 0 || data == NULL)
		return found;
	qsort(positions, n, sizeof(WordEntryPos), compare_positions);
	data->pos = positions;
	data->npos = 1;
	for (int i = 1; i < n; i++)
		if (WEP_GETPOS(positions[i]) != WEP_GETPOS(positions[data->npos - 1]))
			positions[data->npos++] = positions[i];
	data->allocated = true;
	return TS_YES;
}

/* Asks for one row; see walk.h. */
bool
dlg_match_row(Walk *walk, uint32 row, bool *unsure)
{
	MatchRow	match = {walk, row};

	*unsure = !walk->view->meta->positions;
	return TS_execute(GETQUERY(walk->match), &match,
					  TS_EXEC_EMPTY | (*unsure ? TS_EXEC_PHRASE_NO_POS : 0), check_operand);
}
