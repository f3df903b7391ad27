/*
 * chain.c: chains(): commitments that continue each other from round to round; and diff().
 *
 * Round by round, the commitments are matched one to one (likeness.h) with the
 * last ones of the chains that reach into the LOOK_BACK rounds before; those
 * that find none begin a chain.  So a round costs what it and the few before
 * it hold, and a series takes time in line with its rounds.
 *
 * What a full round between did not say is seldom taken up again: of links
 * across one of a series judged by hand two in five were right, of the others
 * four in five.  So likeness across such a round counts SKIPPED times what it is.
 *
 * The commitments are read with the rights of whoever asks.
 */
#include "postgres.h"

#include <math.h>

#include "catalog/pg_type.h"
#include "core/likeness/word.h"
#include "fmgr.h"
#include "funcapi.h"
#include "lib/stringinfo.h"
#include "miscadmin.h"
#include "statement/plan.h"
#include "statement/source.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/json.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/fmgrprotos.h"
#include "view/likeness.h"

#define LOOK_BACK 5				/* rounds within which a commitment may be taken up again */
#define SKIPPED 0.75f			/* what likeness counts across a round that says at least half as much */
#define THRESHOLD 0.25			/* see lineage_threshold() in lineage.sql */
#define ROWS 1000				/* read at a time */
#define NONE UINT32_MAX

PG_FUNCTION_INFO_V1(dlg_lineage_threshold);
PG_FUNCTION_INFO_V1(dlg_chains);
PG_FUNCTION_INFO_V1(dlg_diff_of);
PG_FUNCTION_INFO_V1(dlg_diff_pieces);

/* A commitment, beside its bag. */
typedef struct Link
{
	int64		statement_id;
	int32		seq;
	int32		round;
	uint32		earlier;		/* number of the one it continues, else NONE */
	uint32		chain;			/* from 1 */
	float		score;
} Link;

/* How much a round says. */
typedef struct Said
{
	int32		round;
	uint32		commitments;
} Said;

typedef struct Chains
{
	Dictionary *dictionary;
	Subjects   *subjects;
	Said		said[LOOK_BACK];	/* by the rounds linked last, each in the place of the one LOOK_BACK before it */
	uint32		nsaid;			/* rounds linked */
	Link	   *links;			/* in the order of rounds */
	Bag		   *bags;
	uint32		n;
	uint32		room;
} Chains;

/* Reads what words weigh and mean: the table sense, and names of parties. */
static void
read_senses(Dictionary *dictionary, const char *schema)
{
	static Prepared plan;
	const char *sql = "SELECT DISTINCT ON (l.lexeme COLLATE \"C\") l.lexeme, w.sense, w.weight"
		" FROM (SELECT word, sense, weight, builtin FROM @.sense"
		"  UNION ALL SELECT name, 'party ' || party, 0.6::real, NULL FROM @.party_name WHERE language = 'en'"
		"   AND kind IN ('common', 'adjective', 'demonym') AND position(' ' IN name) = 0) AS w,"
		"  pg_catalog.unnest(@.lexemes(w.word)) AS l"
		" ORDER BY l.lexeme COLLATE \"C\", w.builtin NULLS LAST, w.weight, w.sense COLLATE \"C\"";
	bool		null;

	SPI_execute_plan(dlg_prepare(&plan, schema, sql, 0, NULL), NULL, NULL, true, 0);
	for (uint64 i = 0; i < SPI_processed; i++)
	{
		char	   *lexeme = TextDatumGetCString(dlg_result(i, 1, &null));
		float		weight = DatumGetFloat4(dlg_result(i, 3, &null));
		Datum		sense = dlg_result(i, 2, &null);

		dlg_dictionary_tell(dictionary, lexeme, null ? NULL : TextDatumGetCString(sense), weight);
	}
	SPI_freetuptable(SPI_tuptable);
}

/* Reads the commitments of the statements, each in the round that stands beside it in the other array. */
static void
read_commitments(Chains *chains, const char *schema, Datum *arrays)
{
	static Prepared plan;
	const char *sql = "SELECT c.statement_id, c.seq, r.round, c.doc"
		" FROM (SELECT DISTINCT * FROM unnest($1, $2)) AS r (id, round)"
		" JOIN @.statement s ON s.id = r.id JOIN @.commitment c ON c.statement_id = s.id"
		" WHERE c.doc IS NOT NULL ORDER BY r.round, c.statement_id, c.seq";
	Portal		cursor = SPI_cursor_open(NULL, dlg_prepare(&plan, schema, sql, 2, (Oid[]) {INT8ARRAYOID, INT4ARRAYOID}),
										 arrays, NULL, true);
	TSVector	doc;
	bool		null;

	for (;;)
	{
		SPI_cursor_fetch(cursor, true, ROWS);
		if (SPI_processed == 0)
			break;
		for (uint64 i = 0; i < SPI_processed; i++)
		{
			if (chains->n == chains->room)
			{
				chains->room *= 2;
				chains->links = repalloc_huge(chains->links, chains->room * sizeof(Link));
				chains->bags = repalloc_huge(chains->bags, chains->room * sizeof(Bag));
			}
			chains->links[chains->n] = (Link) {.statement_id = DatumGetInt64(dlg_result(i, 1, &null)),
				.seq = DatumGetInt32(dlg_result(i, 2, &null)), .round = DatumGetInt32(dlg_result(i, 3, &null)),
				.earlier = NONE};
			doc = DatumGetTSVectorCopy(dlg_result(i, 4, &null));
			chains->bags[chains->n] = dlg_bag(chains->dictionary, doc);
			chains->bags[chains->n].about = dlg_about(chains->subjects, doc);
			dlg_subjects_count(chains->subjects, &chains->bags[chains->n++].about);
			pfree(doc);
		}
		SPI_freetuptable(SPI_tuptable);
	}
	SPI_cursor_close(cursor);
}

/* What the likeness of a commitment of a round counts for one of a later round that makes n. */
static float
share(const Chains *chains, int32 round, uint32 n)
{
	float		share = 1;

	for (uint32 i = 0; i < Min(chains->nsaid, LOOK_BACK); i++)
		if (chains->said[i].round > round && chains->said[i].commitments >= (n + 1) / 2)
			share *= SKIPPED;
	return share;
}

/* Matches the commitments [first, end) of one round with the ends of chains; open[] keeps those ends. */
static uint32
link_round(Chains *chains, uint32 first, uint32 end, float threshold, uint32 *open, uint32 nopen, uint32 *ncount)
{
	uint32	   *later = palloc((end - first + 1) * sizeof(uint32));
	Pair	   *pairs = palloc((end - first + 1) * sizeof(Pair));
	uint32		kept = 0;
	uint32		n;

	for (uint32 i = 0; i < nopen; i++)
		if (chains->links[open[i]].round >= chains->links[first].round - LOOK_BACK)
		{
			chains->bags[open[i]].share = share(chains, chains->links[open[i]].round, end - first);
			open[kept++] = open[i];
		}
	for (uint32 i = first; i < end; i++)
		later[i - first] = i;
	n = dlg_bags_match(chains->dictionary, chains->subjects, chains->bags, open, kept, later, end - first, threshold,
					   pairs);
	for (uint32 i = 0; i < n; i++)
	{
		Link	   *link = &chains->links[pairs[i].later];

		link->earlier = pairs[i].earlier;
		link->score = pairs[i].score;
		link->chain = chains->links[pairs[i].earlier].chain;
		chains->links[pairs[i].earlier].round = INT_MIN;	/* no end of a chain any more */
	}
	nopen = 0;
	for (uint32 i = 0; i < kept; i++)
		if (chains->links[open[i]].round != INT_MIN)
			open[nopen++] = open[i];
	for (uint32 i = first; i < end; i++)
	{
		if (chains->links[i].earlier == NONE)
			chains->links[i].chain = ++*ncount;
		open[nopen++] = i;
	}
	pfree(later);
	pfree(pairs);
	return nopen;
}

/* Makes the chains of all rounds. */
static void
link_rounds(Chains *chains, float threshold)
{
	uint32	   *open = MemoryContextAllocHuge(CurrentMemoryContext, ((Size) chains->n + 1) * sizeof(uint32));
	uint32		nopen = 0;
	uint32		count = 0;
	uint32		end;

	for (uint32 first = 0; first < chains->n; first = end)
	{
		int32		round = chains->links[first].round;

		for (end = first; end < chains->n && chains->links[end].round == round;)
			end++;
		nopen = link_round(chains, first, end, threshold, open, nopen, &count);
		chains->said[chains->nsaid++ % LOOK_BACK] = (Said) {round, end - first};
	}
}

/* Refuses a threshold that is none. */
static double
checked_threshold(double threshold)
{
	if (!(threshold >= 0 && threshold <= 1))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("threshold out of range: %g", threshold),
				 errdetail("Commitments are 0 (nothing in common) to 1 (the same words) alike."),
				 errhint("Give a number from 0 to 1, or NULL for the default.")));
	return threshold;
}

/* lineage_threshold(given) → the threshold that holds: the default where none is given. */
Datum
dlg_lineage_threshold(PG_FUNCTION_ARGS)
{
	PG_RETURN_FLOAT8(PG_ARGISNULL(0) ? THRESHOLD : checked_threshold(PG_GETARG_FLOAT8(0)));
}

/*
 * chains(statement_ids, rounds, threshold) → chain, statement_id, seq,
 * earlier_statement_id, earlier_seq, score.
 */
Datum
dlg_chains(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	Datum		arrays[] = {PG_GETARG_DATUM(0), PG_GETARG_DATUM(1)};
	float		threshold = (float) checked_threshold(PG_GETARG_FLOAT8(2));
	Chains		chains = {.room = ROWS};
	const char *schema = get_namespace_name(get_func_namespace(fcinfo->flinfo->fn_oid));

	InitMaterializedSRF(fcinfo, 0);
	SPI_connect();
	chains.dictionary = dlg_dictionary_new();
	read_senses(chains.dictionary, schema);
	chains.subjects = dlg_subjects_read(schema);
	chains.links = palloc(chains.room * sizeof(Link));
	chains.bags = palloc(chains.room * sizeof(Bag));
	read_commitments(&chains, schema, arrays);
	dlg_bags_weigh(chains.dictionary, chains.bags, chains.n);
	dlg_subjects_weigh(chains.subjects, chains.n);
	link_rounds(&chains, threshold);
	for (uint32 i = 0; i < chains.n; i++)
	{
		const Link *link = &chains.links[i];
		bool		first = link->earlier == NONE;
		const Link *earlier = first ? link : &chains.links[link->earlier];
		Datum		values[] = {Int32GetDatum((int32) link->chain), Int64GetDatum(link->statement_id),
			Int32GetDatum(link->seq), Int64GetDatum(earlier->statement_id), Int32GetDatum(earlier->seq),
			Float4GetDatum(link->score)};
		bool		nulls[] = {false, false, false, first, first, first};

		tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
	}
	SPI_finish();
	return (Datum) 0;
}

/* Two texts and what differs between them. */
typedef struct Differing
{
	Slice		text[2];
	PlainWords	words[2];
	Diff		diff;
} Differing;

/* Reads and compares arguments 0 and 1. */
static Differing
diff_arguments(FunctionCallInfo fcinfo, Arena *arena)
{
	Differing	both;

	for (int i = 0; i < 2; i++)
	{
		both.text[i].data = dlg_utf8(PG_GETARG_DATUM(i), &both.text[i].len);
		both.words[i] = dlg_plain_words(arena, both.text[i]);
	}
	both.diff = dlg_diff(arena, &both.words[0], &both.words[1]);
	return both;
}

/* What a piece has in its text up to the next piece's first word, with single blanks and none at its ends. */
static char *
piece_text(const Differing *both, const DiffPiece *piece)
{
	int			side = piece->kind == DIFF_REMOVED ? 0 : 1;
	const PlainWords *words = &both->words[side];
	uint32		start = piece->first == 0 ? 0 : words->words[piece->first].span.start;
	uint32		end = piece->end < words->nwords ? words->words[piece->end].span.start : both->text[side].len;
	char	   *out = palloc(end - start + 1);
	uint32		n = 0;

	for (uint32 i = start; i < end; i++)
	{
		char		c = both->text[side].data[i];

		if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
			out[n++] = c;
		else if (n > 0 && out[n - 1] != ' ')
			out[n++] = ' ';
	}
	while (n > 0 && out[n - 1] == ' ')
		n--;
	return dlg_server_cstring((Slice) {out, n});
}

/* diff(a, b) → the second text with what it leaves out as [-…-] and what it puts in as {+…+}. */
Datum
dlg_diff_of(PG_FUNCTION_ARGS)
{
	static const char *const opens[] = {"", "[-", "{+"};
	static const char *const closes[] = {"", "-]", "+}"};
	Arena		arena = dlg_server_arena(CurrentMemoryContext);
	Differing	both = diff_arguments(fcinfo, &arena);
	StringInfoData out;

	initStringInfo(&out);
	for (uint32 i = 0; i < both.diff.npieces; i++)
	{
		const DiffPiece *piece = &both.diff.pieces[i];

		if (i > 0)
			appendStringInfoChar(&out, ' ');
		appendStringInfo(&out, "%s%s%s", opens[piece->kind], piece_text(&both, piece), closes[piece->kind]);
	}
	PG_RETURN_TEXT_P(cstring_to_text_with_len(out.data, out.len));
}

/* diff_pieces(a, b) → the same as a JSON array of {"what": "same" | "removed" | "added", "text": …}. */
Datum
dlg_diff_pieces(PG_FUNCTION_ARGS)
{
	static const char *const names[] = {"same", "removed", "added"};
	Arena		arena = dlg_server_arena(CurrentMemoryContext);
	Differing	both = diff_arguments(fcinfo, &arena);
	StringInfoData out;

	initStringInfo(&out);
	appendStringInfoChar(&out, '[');
	for (uint32 i = 0; i < both.diff.npieces; i++)
	{
		appendStringInfo(&out, "%s{\"what\": \"%s\", \"text\": ", i ? ", " : "", names[both.diff.pieces[i].kind]);
		escape_json(&out, piece_text(&both, &both.diff.pieces[i]));
		appendStringInfoChar(&out, '}');
	}
	appendStringInfoChar(&out, ']');
	PG_RETURN_DATUM(DirectFunctionCall1(jsonb_in, CStringGetDatum(out.data)));
}
