/*
 * index.h: the access method dialogue_bm25: what its pages hold, and what its files share.
 *
 * README.md in this folder draws the whole.  In short: an index is a list of
 * immutable segments and a short tail of documents not yet in one.  Everything
 * that belongs together (a segment, a tail) is a run with a number of its own
 * that no other run ever gets; each page carries its run's number, so that a
 * page read under a wrong idea of whose it is is always noticed.
 *
 *   block 0      meta: parameters, the tail, the segments, the runs to be freed
 *   TAIL pages   chained; each entry is a row's TID and its tsvector
 *   ROOT, MAP    of a segment: its figures, and the block of each of its pages
 *   stream pages of a segment: dictionary, postings, positions, scale, lengths, TIDs;
 *                of a run of dead rows: which they are, what their words come to
 *
 * All pages are standard pages without line pointers: a page header, content
 * up to pd_lower, and PageMark in the special space.
 */
#ifndef DLG_BM25_INDEX_H
#define DLG_BM25_INDEX_H

#include "postgres.h"

#include "access/amapi.h"
#include "access/generic_xlog.h"
#include "access/transam.h"
#include "storage/bufmgr.h"
#include "tsearch/ts_type.h"
#include "utils/rel.h"

#include "compat.h"
#include "core/ranking/bm25.h"
#include "core/ranking/posting.h"

#define BM25_MAGIC 0x35324D42	/* "BM25" */
#define BM25_FORMAT 4
#define BM25_META 0				/* block of the meta page */
#define BM25_PAGE_ID 0xB25A		/* closes every page of this access method */

typedef enum PageKind
{
	PAGE_META = 1, PAGE_TAIL, PAGE_ROOT, PAGE_MAP,
	PAGE_DICTIONARY, PAGE_POSTINGS, PAGE_POSITIONS, PAGE_SCALE, PAGE_LENGTHS, PAGE_TIDS,
	PAGE_DEAD_ROWS, PAGE_DEAD_WORDS
} PageKind;

/*
 * The streams of a segment, in the order in which its map lists their pages;
 * the last two are those of a run of dead rows.
 */
typedef enum Stream
{
	STREAM_DICTIONARY, STREAM_POSTINGS, STREAM_POSITIONS, STREAM_SCALE, STREAM_LENGTHS, STREAM_TIDS,
	STREAM_DEAD_ROWS, STREAM_DEAD_WORDS, STREAMS
} Stream;

#define STREAM_PAGE(stream) (PAGE_DICTIONARY + (stream))

typedef struct PageMark
{
	uint64		run;
	uint32		number;			/* of a segment's page: its place in the stream or map; TAIL: the next block */
	uint8		kind;
	uint8		sealed;			/* TAIL: nothing may be appended any more */
	uint16		page_id;
} PageMark;

StaticAssertDecl(sizeof(PageMark) == 16, "stored format");

#define BM25_ROOM (BLCKSZ - MAXALIGN(SizeOfPageHeaderData) - sizeof(PageMark))
#define PageGetMark(page) ((PageMark *) PageGetSpecialPointer(page))

/* What the documents of a segment, a tail or an index come to. */
typedef struct Totals
{
	int64		documents;		/* NULLs not counted */
	int64		length[POSTING_FIELDS]; /* positions in D, C, B, A */
} Totals;

/* A segment as the meta page lists it. */
typedef struct SegmentInfo
{
	uint64		run;
	BlockNumber root;
	uint32		rows;			/* documents and NULLs: numbered from 0 in the segment */
	uint32		pages;
	BlockNumber dead_root;		/* of the run that says which rows are dead */
	uint64		dead_run;		/* 0: none is */
	uint32		dead;			/* so many of its rows */
	uint32		pad;
	Totals		totals;			/* of those that are not */
} SegmentInfo;

StaticAssertDecl(sizeof(SegmentInfo) == 80, "stored format");

#define LIVE_ROWS(segment) ((segment)->rows - (segment)->dead)

/* A run that is no longer used, and the transaction after which nobody reads it. */
typedef struct DeadRun
{
	uint64		run;
	BlockNumber first;			/* ROOT or first TAIL page */
	uint32		pad;
	FullTransactionId since;
} DeadRun;

/* Runs for which the list of the dead had no room: the youngest one's transaction, and the lowest of their numbers. */
typedef struct DroppedRuns
{
	FullTransactionId since;	/* 0: there are none */
	uint64		lowest;
} DroppedRuns;

#define MAX_SEGMENTS 72
#define MAX_DEAD_RUNS 90

typedef struct MetaPage
{
	uint32		magic;
	uint32		format;
	double		weights[POSTING_FIELDS];	/* with which lengths were weighed */
	bool		positions;		/* kept, for phrases */
	uint8		pad[3];
	BlockNumber tail;			/* first page of the tail, and where to look for its last */
	BlockNumber tail_end;
	uint32		tail_rows;		/* about */
	uint64		tail_run;
	BlockNumber sealed;			/* a tail that is being made a segment */
	uint32		tail_pages;
	uint64		sealed_run;
	uint64		next_run;
	uint64		writing;		/* the run being written under the merge lock, 0: none */
	DroppedRuns dropped[2];		/* the former ones take no more, so that their time comes; see free_dead */
	uint32		nsegments;
	uint32		ndead;
	SegmentInfo segments[MAX_SEGMENTS];
	DeadRun		dead[MAX_DEAD_RUNS];
} MetaPage;

StaticAssertDecl(sizeof(MetaPage) <= BM25_ROOM, "the meta page is one page");

/* First thing on a tail page after its header; entries follow, each MAXALIGNed. */
typedef struct TailEntry
{
	ItemPointerData tid;
	bool		null;
	uint8		more;			/* the entry goes on, on the next page; its first part is `here` bytes */
	uint32		size;			/* of the tsvector */
	uint32		here;			/* bytes of it on this page */
} TailEntry;

/* What a ROOT page says of its segment. */
typedef struct SegmentRoot
{
	uint32		rows;
	uint32		lexemes;
	Totals		totals;
	uint64		postings;
	uint32		pages[STREAMS];
	uint32		lengths;		/* in SCALE */
	uint32		maps;			/* MAP pages, their blocks follow */
	BlockNumber map[FLEXIBLE_ARRAY_MEMBER];
} SegmentRoot;

#define ROOT_MAPS ((BM25_ROOM - offsetof(SegmentRoot, map)) / sizeof(BlockNumber))
#define MAP_BLOCKS (BM25_ROOM / sizeof(BlockNumber))

/*
 * A DICTIONARY page: the number of its lexemes, then the offset of each, then
 * the lexemes in the order of tsvector.  A POSTINGS page: the last document of
 * the last block on it, then blocks, none across two pages.  POSITIONS are
 * plain bytes.  SCALE: each weighed length that a row has, as a float, upwards;
 * -1 is that of NULL.  LENGTHS: for each row its place in SCALE, in as few bytes
 * as do for all (1, 2 or 4).  TIDS: an ItemPointerData for each row.
 *
 * A run of dead rows has a ROOT and a MAP as well, and two streams: DEAD_ROWS, a
 * bit for each row of the segment, set where it is dead; DEAD_WORDS, how many of
 * them each lexeme that stands in any has.
 */
typedef struct DictionaryEntry
{
	uint32		df;
	uint32		page;			/* POSTINGS page of the first block */
	uint32		last_page;		/* and of the last */
	uint16		offset;			/* of the first block in the content of its page */
	uint16		last_offset;	/* and of the last */
	uint16		len;			/* bytes of the lexeme, which follow */
	uint16		position_offset;	/* where its positions begin in POSITIONS */
	uint32		position_page;
	float		most;			/* greatest weighed frequency in one document, rounded up */
	float		shortest;		/* least weighed length of a document that holds it */
} DictionaryEntry;

StaticAssertDecl(sizeof(DictionaryEntry) == 32, "stored format");

/*
 * A lexeme, by its place in the dictionary, and how many of the dead rows it
 * stands in; in the order of the dictionary.
 */
typedef struct DeadWord
{
	uint32		page;
	uint32		at;
	uint32		count;
} DeadWord;

StaticAssertDecl(sizeof(DeadWord) == 12, "stored format");

#define SCALE_ON_PAGE (BM25_ROOM / sizeof(float))
#define LENGTH_WIDTH(lengths) ((lengths) <= 256 ? 1 : (lengths) <= 65536 ? 2 : 4)
#define LENGTHS_ON_PAGE(width) (BM25_ROOM / (width))
#define TIDS_ON_PAGE (BM25_ROOM / sizeof(ItemPointerData))
#define DEAD_ROWS_ON_PAGE (BM25_ROOM * 8)
#define POSTINGS_HEAD sizeof(uint32)

/* A window: so many rows that LENGTHS has a whole number of them on a page, whatever the width. */
#define WINDOW ((uint32) LENGTHS_ON_PAGE(4))
#define WINDOW_WORDS ((WINDOW + 63) / 64)

/* Options of an index (WITH (k1 = …)). */
typedef struct IndexOptions
{
	int32		vl_len_;		/* varlena header (do not touch directly!) */
	double		k1;
	double		b;
	double		weight[POSTING_FIELDS];
	bool		positions;
	int			tail_limit;		/* kilobytes */
} IndexOptions;

extern const IndexOptions *dlg_bm25_options(Relation index);

/* page.c */
extern Buffer dlg_bm25_read(Relation index, BlockNumber block, uint64 run, PageKind kind, int64 number);
extern Buffer dlg_bm25_read_again(Relation index, BlockNumber block, uint64 run, PageKind kind, int64 number, Buffer last);
extern Buffer dlg_bm25_new_page(Relation index);
extern void dlg_bm25_init_page(Page page, uint64 run, PageKind kind, uint32 number);
extern bool dlg_bm25_page_is_free(Page page, const MetaPage *meta);
extern void dlg_bm25_read_meta(Relation index, MetaPage *meta);
extern MetaPage *dlg_bm25_change_meta(Relation index, Buffer *buffer, GenericXLogState **state);
extern uint64 dlg_bm25_start_run(Relation index);
extern void dlg_bm25_lock_merge(Relation index);
extern bool dlg_bm25_try_lock_merge(Relation index);
extern void dlg_bm25_unlock_merge(Relation index);
extern _Noreturn void dlg_bm25_corrupted(Relation index, BlockNumber block, const char *detail);
extern void dlg_bm25_write_empty(Relation index, ForkNumber fork, const IndexOptions *options);

static inline char *
PageGetRoom(Page page)
{
	return (char *) page + MAXALIGN(SizeOfPageHeaderData);
}

#endif
