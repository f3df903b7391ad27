/*
 * subject.c: reads and finds subjects of commitments; subjects().  See subject.h.
 *
 * The cues are one tree of lexemes, its branches in a hash table by node and
 * lexeme, so that a content takes time in line with its words.
 */
#include "view/subject.h"

#include <math.h>

#include "common/hashfn.h"
#include "fmgr.h"
#include "funcapi.h"
#include "statement/plan.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "catalog/pg_type.h"

/* See subject.h. */
#define FAR 0.3f
#define HALF 6					/* words */
#define LONGER 0.2f
#define BROAD 0.6f
#define RARE 0.1f
#define COMMON 0.5f
#define GAP 3					/* places from a word of a phrase to the next, at most */
#define NONE UINT32_MAX

PG_FUNCTION_INFO_V1(dlg_subjects);

typedef struct BranchKey
{
	uint32		node;
	int			len;
	const char *lexeme;
} BranchKey;

typedef struct BranchEntry
{
	BranchKey	key;
	uint32		hash;
	char		status;
	uint32		node;			/* where it leads */
} BranchEntry;

#define SH_PREFIX branch
#define SH_ELEMENT_TYPE BranchEntry
#define SH_KEY_TYPE BranchKey
#define SH_KEY key
#define SH_HASH_KEY(table, key) \
	hash_combine(murmurhash32((key).node), hash_bytes((const unsigned char *) (key).lexeme, (key).len))
#define SH_EQUAL(table, a, b) \
	((a).node == (b).node && (a).len == (b).len && memcmp((a).lexeme, (b).lexeme, (a).len) == 0)
#define SH_STORE_HASH
#define SH_GET_HASH(table, entry) ((entry)->hash)
#define SH_SCOPE static inline
#define SH_DECLARE
#define SH_DEFINE
#include "lib/simplehash.h"

typedef struct Subject
{
	const char *name;
	uint32		broader;		/* itself where it has none */
	float		weight;
} Subject;

struct Subjects
{
	Subject    *subjects;		/* ordered by name */
	uint32		n;
	float	   *fine;			/* by subject: how many commitments are about it; then what it counts that two are */
	float	   *broad;			/* the same with its parts */
	branch_hash *branches;
	uint32	   *shows;			/* by node: the subject that a cue ending there shows, else NONE */
	uint32		nnodes;
	uint32		room;
};

/* A word of a content, or of a cue. */
typedef struct Placed
{
	uint32		place;
	BranchKey	lexeme;
} Placed;

static int
by_place(const void *x, const void *y)
{
	const Placed *a = x;
	const Placed *b = y;

	return a->place < b->place ? -1 : a->place > b->place;
}

/* The words of weight A of a doc, or all of a cue, in the order of the text. */
static Placed *
placed_words(TSVector doc, int weight, uint32 *n)
{
	WordEntry  *entries = ARRPTR(doc);
	uint32		room = 0;
	Placed	   *words;

	for (int i = 0; i < doc->size; i++)
		room += POSDATALEN(doc, &entries[i]);
	words = palloc((room + 1) * sizeof(Placed));
	*n = 0;
	for (int i = 0; i < doc->size; i++)
	{
		WordEntryPos *places = POSDATAPTR(doc, &entries[i]);

		for (int k = 0; k < POSDATALEN(doc, &entries[i]); k++)
			if (WEP_GETWEIGHT(places[k]) == weight)
				words[(*n)++] = (Placed) {WEP_GETPOS(places[k]),
					{0, entries[i].len, STRPTR(doc) + entries[i].pos}};
	}
	qsort(words, *n, sizeof(Placed), by_place);
	return words;
}

/* The subject of this name, else NONE. */
static uint32
find_subject(const Subjects *subjects, const char *name)
{
	uint32		low = 0;
	uint32		high = subjects->n;

	while (low < high)
	{
		uint32		middle = low + (high - low) / 2;

		if (strcmp(subjects->subjects[middle].name, name) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low < subjects->n && strcmp(subjects->subjects[low].name, name) == 0 ? low : NONE;
}

/* Adds a cue to the tree; the first of equal ones stays. */
static void
add_cue(Subjects *subjects, TSVector cue, uint32 subject)
{
	uint32		n;
	Placed	   *words = placed_words(cue, 0, &n);
	uint32		node = 0;

	for (uint32 i = 0; i < n; i++)
	{
		BranchKey	key = {node, words[i].lexeme.len, words[i].lexeme.lexeme};
		bool		found;
		BranchEntry *entry = branch_insert(subjects->branches, key, &found);

		if (!found)
		{
			entry->key.lexeme = pnstrdup(key.lexeme, key.len);
			entry->node = subjects->nnodes++;
			if (subjects->nnodes > subjects->room)
			{
				subjects->room *= 2;
				subjects->shows = repalloc_huge(subjects->shows, subjects->room * sizeof(uint32));
			}
			subjects->shows[entry->node] = NONE;
		}
		node = entry->node;
	}
	if (n > 0 && subjects->shows[node] == NONE)
		subjects->shows[node] = subject;
	pfree(words);
}

/* Reads the table subject. */
static void
read_subjects(Subjects *subjects, const char *schema)
{
	static Prepared plan;
	const char *sql = "SELECT DISTINCT ON (subject COLLATE \"C\") subject, broader, weight FROM @.subject"
		" ORDER BY subject COLLATE \"C\", builtin";
	char	  **broader;
	bool		null;

	SPI_execute_plan(dlg_prepare(&plan, schema, sql, 0, NULL), NULL, NULL, true, 0);
	subjects->n = (uint32) SPI_processed;
	subjects->subjects = palloc((subjects->n + 1) * sizeof(Subject));
	subjects->fine = palloc0((subjects->n + 1) * sizeof(float));
	subjects->broad = palloc0((subjects->n + 1) * sizeof(float));
	broader = palloc0((subjects->n + 1) * sizeof(char *));
	for (uint32 i = 0; i < subjects->n; i++)
	{
		Datum		above;

		subjects->subjects[i].name = TextDatumGetCString(dlg_result(i, 1, &null));
		above = dlg_result(i, 2, &null);
		if (!null)
			broader[i] = TextDatumGetCString(above);
		subjects->subjects[i].weight = DatumGetFloat4(dlg_result(i, 3, &null));
	}
	SPI_freetuptable(SPI_tuptable);
	for (uint32 i = 0; i < subjects->n; i++)
	{
		uint32		above = broader[i] == NULL ? NONE : find_subject(subjects, broader[i]);

		subjects->subjects[i].broader = above == NONE ? i : above;
	}
}

/* Reads the table subject_cue: a user's row goes before the extension's. */
static void
read_cues(Subjects *subjects, const char *schema)
{
	static Prepared plan;
	const char *sql = "SELECT subject, @.lexemes(cue) FROM @.subject_cue ORDER BY builtin, cue COLLATE \"C\"";
	bool		null;

	SPI_execute_plan(dlg_prepare(&plan, schema, sql, 0, NULL), NULL, NULL, true, 0);
	for (uint64 i = 0; i < SPI_processed; i++)
	{
		char	   *name = TextDatumGetCString(dlg_result(i, 1, &null));
		uint32		subject = find_subject(subjects, name);

		if (subject != NONE)
			add_cue(subjects, DatumGetTSVector(dlg_result(i, 2, &null)), subject);
		pfree(name);
	}
	SPI_freetuptable(SPI_tuptable);
}

Subjects *
dlg_subjects_read(const char *schema)
{
	Subjects   *subjects = palloc0(sizeof(Subjects));

	subjects->branches = branch_create(CurrentMemoryContext, 8192, NULL);
	subjects->room = 8192;
	subjects->shows = palloc(subjects->room * sizeof(uint32));
	subjects->shows[subjects->nnodes++] = NONE;
	read_subjects(subjects, schema);
	read_cues(subjects, schema);
	return subjects;
}

/* The subject that the longest cue at words[0] shows, else NONE; *taken tells how many words it has, at least 1. */
static uint32
longest_cue(const Subjects *subjects, const Placed *words, uint32 n, uint32 *taken)
{
	uint32		subject = NONE;
	uint32		node = 0;

	*taken = 1;
	for (uint32 i = 0; i < n && (i == 0 || words[i].place - words[i - 1].place <= GAP); i++)
	{
		BranchEntry *entry = branch_lookup(subjects->branches,
										   (BranchKey) {node, words[i].lexeme.len, words[i].lexeme.lexeme});

		if (entry == NULL)
			break;
		node = entry->node;
		if (subjects->shows[node] != NONE)
		{
			subject = subjects->shows[node];
			*taken = i + 1;
		}
	}
	return subject;
}

static int
by_subject(const void *x, const void *y)
{
	const Share *a = x;
	const Share *b = y;

	if (a->subject != b->subject)
		return a->subject < b->subject ? -1 : 1;
	return a->share > b->share ? -1 : a->share < b->share;
}

/* Makes one of each subject's shares: the sum of them, or the greatest. */
static uint32
unite(Share *shares, uint32 n, bool sum)
{
	uint32		united = 0;

	qsort(shares, n, sizeof(Share), by_subject);
	for (uint32 i = 0; i < n; i++)
		if (united == 0 || shares[united - 1].subject != shares[i].subject)
			shares[united++] = shares[i];
		else if (sum)
			shares[united - 1].share += shares[i].share;
	return united;
}

About
dlg_about(const Subjects *subjects, TSVector doc)
{
	uint32		n;
	Placed	   *words = placed_words(doc, 3, &n);
	About		about = {.fine = palloc((n + 1) * sizeof(Share))};
	uint32		taken;
	float		sum = 0;

	for (uint32 i = 0; i < n; i += taken)
	{
		uint32		subject = longest_cue(subjects, &words[i], n - i, &taken);
		float		place = FAR + (1 - FAR) * exp2f(-(float) (words[i].place - 1) / HALF);
		float		weight;

		if (subject == NONE)
			continue;
		weight = subjects->subjects[subject].weight * place * (1 + LONGER * (taken - 1));
		about.fine[about.nfine++] = (Share) {subject, weight * weight};
	}
	about.nfine = unite(about.fine, about.nfine, false);
	about.broad = palloc((about.nfine + 1) * sizeof(Share));
	for (uint32 i = 0; i < about.nfine; i++)
		sum += about.fine[i].share;
	if (sum == 0)
		about.nfine = 0;
	for (uint32 i = 0; i < about.nfine; i++)
	{
		about.fine[i].share /= sum;
		about.broad[i] = (Share) {subjects->subjects[about.fine[i].subject].broader, about.fine[i].share};
	}
	about.nbroad = unite(about.broad, about.nfine, true);
	about.sure = Min(sum, 1);
	pfree(words);
	return about;
}

void
dlg_subjects_count(Subjects *subjects, const About *about)
{
	for (uint32 i = 0; i < about->nfine; i++)
		subjects->fine[about->fine[i].subject] += about->fine[i].share;
	for (uint32 i = 0; i < about->nbroad; i++)
		subjects->broad[about->broad[i].subject] += about->broad[i].share;
}

/* What it counts that two are about a subject that this part of all are about. */
static float
worth(float part)
{
	return SAME_MEAN + (1 - SAME_MEAN) * Max(0, Min(1, (COMMON - part) / (COMMON - RARE)));
}

void
dlg_subjects_weigh(Subjects *subjects, uint32 n)
{
	for (uint32 i = 0; i < subjects->n; i++)
	{
		subjects->fine[i] = worth(subjects->fine[i] / n);
		subjects->broad[i] = worth(subjects->broad[i] / n);
	}
}

/* The sum of the lesser shares of what both have, each times what it counts. */
static float
overlap(const Share *a, uint32 na, const Share *b, uint32 nb, const float *worths)
{
	float		sum = 0;

	for (uint32 i = 0, k = 0; i < na && k < nb;)
		if (a[i].subject < b[k].subject)
			i++;
		else if (a[i].subject > b[k].subject)
			k++;
		else
		{
			sum += Min(a[i].share, b[k].share) * worths[a[i].subject];
			i++;
			k++;
		}
	return sum;
}

float
dlg_about_same(const Subjects *subjects, const About *a, const About *b)
{
	return (1 - BROAD) * overlap(a->fine, a->nfine, b->fine, b->nfine, subjects->fine) +
		BROAD * overlap(a->broad, a->nbroad, b->broad, b->nbroad, subjects->broad);
}

/* subjects(statement_ids) → statement_id, seq, subject, share: what commitments are about. */
Datum
dlg_subjects(PG_FUNCTION_ARGS)
{
	static Prepared plan;
	const char *sql = "SELECT s.id, c.seq, c.doc FROM @.statement s JOIN @.commitment c ON c.statement_id = s.id"
		" WHERE s.id = ANY ($1) AND c.doc IS NOT NULL";
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	Datum		ids[] = {PG_GETARG_DATUM(0)};
	const char *schema = get_namespace_name(get_func_namespace(fcinfo->flinfo->fn_oid));
	Subjects   *subjects;
	bool		null;

	InitMaterializedSRF(fcinfo, 0);
	SPI_connect();
	subjects = dlg_subjects_read(schema);
	SPI_execute_plan(dlg_prepare(&plan, schema, sql, 1, (Oid[]) {INT8ARRAYOID}), ids, NULL, true, 0);
	for (uint64 i = 0; i < SPI_processed; i++)
	{
		About		about = dlg_about(subjects, DatumGetTSVector(dlg_result(i, 3, &null)));

		for (uint32 k = 0; k < about.nfine; k++)
		{
			Datum		values[] = {dlg_result(i, 1, &null), dlg_result(i, 2, &null),
				CStringGetTextDatum(subjects->subjects[about.fine[k].subject].name),
				Float4GetDatum(about.fine[k].share)};
			bool		nulls[4] = {false};

			tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
		}
	}
	SPI_finish();
	return (Datum) 0;
}
