/*
 * corpus_stats.c: the aggregates that count documents into a `corpus`.
 *
 * corpus_stats(tsvector) counts, corpus_merge(corpus) adds up; both share one
 * transition state, a hash table of lexemes in the aggregate's memory: about
 * 50 bytes for each distinct lexeme, whatever the number of documents.  For
 * parallel workers the state travels as a packed corpus.
 *
 * A document's length is the number of its positions; a tsvector without
 * positions counts 1 for each lexeme, in field D.
 */
#include "postgres.h"

#include "common/hashfn.h"
#include "miscadmin.h"

#include "search/corpus.h"

typedef struct LexemeKey
{
	const char *bytes;
	int			len;
} LexemeKey;

typedef struct LexemeCount
{
	LexemeKey	key;
	uint32		hash;
	char		status;
	int64		df;
} LexemeCount;

#define SH_PREFIX lexemes
#define SH_ELEMENT_TYPE LexemeCount
#define SH_KEY_TYPE LexemeKey
#define SH_KEY key
#define SH_HASH_KEY(table, key) hash_bytes((const unsigned char *) (key).bytes, (key).len)
#define SH_EQUAL(table, a, b) ((a).len == (b).len && memcmp((a).bytes, (b).bytes, (a).len) == 0)
#define SH_STORE_HASH
#define SH_GET_HASH(table, entry) ((entry)->hash)
#define SH_SCOPE static inline
#define SH_DECLARE
#define SH_DEFINE
#include "lib/simplehash.h"

#define BYTES_CHUNK (32 * 1024)

typedef struct CorpusState
{
	MemoryContext context;
	lexemes_hash *lexemes;
	int64		documents;
	int64		length[BM25_FIELDS];
	char	   *room;			/* where the next lexeme's bytes go */
	int			left;
} CorpusState;

PG_FUNCTION_INFO_V1(dlg_corpus_stats_step);
PG_FUNCTION_INFO_V1(dlg_corpus_merge_step);
PG_FUNCTION_INFO_V1(dlg_corpus_stats_combine);
PG_FUNCTION_INFO_V1(dlg_corpus_stats_serial);
PG_FUNCTION_INFO_V1(dlg_corpus_stats_deserial);
PG_FUNCTION_INFO_V1(dlg_corpus_stats_final);

/* Starts an empty count. */
static CorpusState *
new_state(MemoryContext context)
{
	CorpusState *state = MemoryContextAllocZero(context, sizeof(CorpusState));

	state->context = context;
	state->lexemes = lexemes_create(context, 256, NULL);
	return state;
}

/* Gives the state of this call's group, a new one for its first row. */
static CorpusState *
group_state(FunctionCallInfo fcinfo)
{
	MemoryContext context;

	if (!AggCheckCallContext(fcinfo, &context))
		elog(ERROR, "corpus aggregate called in non-aggregate context");
	return PG_ARGISNULL(0) ? new_state(context) : (CorpusState *) PG_GETARG_POINTER(0);
}

/* Adds to a lexeme's count; keeps its own copy of the bytes. */
static void
count_lexeme(CorpusState *state, const char *bytes, int len, int64 df)
{
	LexemeKey	key = {bytes, len};
	bool		found;
	LexemeCount *entry = lexemes_insert(state->lexemes, key, &found);

	if (found)
	{
		entry->df = dlg_corpus_add(entry->df, df);
		return;
	}
	if (len > state->left)
	{
		state->room = MemoryContextAlloc(state->context, BYTES_CHUNK);
		state->left = BYTES_CHUNK;
	}
	memcpy(state->room, bytes, len);
	entry->key.bytes = state->room;
	entry->df = df;
	state->room += len;
	state->left -= len;
}

/* Counts one document. */
static void
count_document(CorpusState *state, TSVector doc)
{
	WordEntry  *entries = ARRPTR(doc);
	char	   *bytes = STRPTR(doc);

	state->documents++;
	for (int i = 0; i < doc->size; i++)
	{
		int			npos = POSDATALEN(doc, &entries[i]);

		count_lexeme(state, bytes + entries[i].pos, entries[i].len, 1);
		if (npos == 0)
			state->length[0]++;
		for (int j = 0; j < npos; j++)
			state->length[WEP_GETWEIGHT(POSDATAPTR(doc, &entries[i])[j])]++;
	}
}

/* Adds the counts of a whole corpus. */
static void
count_corpus(CorpusState *state, const Corpus *corpus)
{
	state->documents = dlg_corpus_add(state->documents, corpus->documents);
	for (int i = 0; i < BM25_FIELDS; i++)
		state->length[i] = dlg_corpus_add(state->length[i], corpus->length[i]);
	for (int i = 0; i < corpus->nlexemes; i++)
	{
		int			len;
		const char *bytes = dlg_corpus_lexeme(corpus, i, &len);

		count_lexeme(state, bytes, len, corpus->df[i]);
	}
}

/* Packs the state; it stays as it is, since a window may go on with it. */
static Corpus *
pack(CorpusState *state)
{
	CorpusTerm *terms;
	lexemes_iterator walk;
	LexemeCount *entry;
	int			nterms = 0;

	terms = palloc_extended(((Size) state->lexemes->members + 1) * sizeof(CorpusTerm), MCXT_ALLOC_HUGE);
	lexemes_start_iterate(state->lexemes, &walk);
	while ((entry = lexemes_iterate(state->lexemes, &walk)) != NULL)
	{
		CHECK_FOR_INTERRUPTS();
		terms[nterms].lexeme = entry->key.bytes;
		terms[nterms].len = entry->key.len;
		terms[nterms++].df = entry->df;
	}
	return dlg_corpus_build(state->documents, state->length, terms, nterms, false);
}

/* Transition of corpus_stats: counts a document; NULL is none. */
Datum
dlg_corpus_stats_step(PG_FUNCTION_ARGS)
{
	CorpusState *state = group_state(fcinfo);

	if (!PG_ARGISNULL(1))
		count_document(state, PG_GETARG_TSVECTOR(1));
	PG_RETURN_POINTER(state);
}

/* Transition of corpus_merge: adds a corpus; NULL is none. */
Datum
dlg_corpus_merge_step(PG_FUNCTION_ARGS)
{
	CorpusState *state = group_state(fcinfo);

	if (!PG_ARGISNULL(1))
		count_corpus(state, PG_GETARG_CORPUS(1));
	PG_RETURN_POINTER(state);
}

/* Adds the second state to the first. */
Datum
dlg_corpus_stats_combine(PG_FUNCTION_ARGS)
{
	CorpusState *state = group_state(fcinfo);
	CorpusState *other = PG_ARGISNULL(1) ? NULL : (CorpusState *) PG_GETARG_POINTER(1);

	if (other != NULL)
	{
		lexemes_iterator walk;
		LexemeCount *entry;

		state->documents = dlg_corpus_add(state->documents, other->documents);
		for (int i = 0; i < BM25_FIELDS; i++)
			state->length[i] = dlg_corpus_add(state->length[i], other->length[i]);
		lexemes_start_iterate(other->lexemes, &walk);
		while ((entry = lexemes_iterate(other->lexemes, &walk)) != NULL)
			count_lexeme(state, entry->key.bytes, entry->key.len, entry->df);
	}
	PG_RETURN_POINTER(state);
}

/* Sends the state from a parallel worker: a corpus, seen as bytea. */
Datum
dlg_corpus_stats_serial(PG_FUNCTION_ARGS)
{
	PG_RETURN_BYTEA_P((bytea *) pack((CorpusState *) PG_GETARG_POINTER(0)));
}

/* Takes it up again; the copy is for the alignment, which bytea does not have. */
Datum
dlg_corpus_stats_deserial(PG_FUNCTION_ARGS)
{
	bytea	   *sent = PG_GETARG_BYTEA_P(0);
	Corpus	   *corpus = palloc(VARSIZE(sent));
	CorpusState *state = new_state(CurrentMemoryContext);

	memcpy(corpus, sent, VARSIZE(sent));
	count_corpus(state, corpus);
	pfree(corpus);
	PG_RETURN_POINTER(state);
}

/* Ends either aggregate; over no rows it gives the empty corpus, which adds nothing. */
Datum
dlg_corpus_stats_final(PG_FUNCTION_ARGS)
{
	static const int64 nothing[BM25_FIELDS] = {0};

	if (PG_ARGISNULL(0))
		PG_RETURN_POINTER(dlg_corpus_build(0, nothing, NULL, 0, true));
	PG_RETURN_POINTER(pack((CorpusState *) PG_GETARG_POINTER(0)));
}
