/*
 * kept.h: what analysts did to a statement's facts by hand, and how a new reading respects it.
 *
 * - A curated row stays as it is and keeps its seq.
 * - A parsed fact gives way to a curated row of its table that starts at the
 *   same character, and to a correction there: the place of a parsed row that
 *   was edited or deleted by hand.  A statement has one reported dialogue, so
 *   a curated one replaces whatever is parsed.
 * - Parsed rows take the seqs that are free, in reading order.
 * - A commitment follows its act: to the act's new seq, to the curated act in
 *   its place, or out where the act was deleted by hand.
 */
#ifndef DLG_KEPT_H
#define DLG_KEPT_H

#include "postgres.h"

#include "core/fact.h"
#include "statement/source.h"

typedef struct KeptPlace
{
	int32		seq;			/* of the curated row, -1 for a deleted one */
	int32		start;			/* character, -1 where the row has no span */
	bool		curated;		/* a curated row, else a correction */
	bool		reports;		/* it is a curated reported dialogue */
} KeptPlace;

typedef struct Kept
{
	KeptPlace  *places[FACT_KINDS]; /* by seq */
	int			n[FACT_KINDS];
} Kept;

/* A curated commitment of a parsed act, by the act's first character. */
typedef struct KeptLink
{
	int32		commitment;
	int32		start;
} KeptLink;

/* Finds what is kept of a statement; in the current context. */
extern Kept *dlg_kept_find(const char *schema, int64 statement_id);

/* The curated commitments whose acts are parsed ones; to be asked for before the acts are deleted. */
extern KeptLink *dlg_kept_links(const char *schema, int64 statement_id, int *n);

/* Lets those commitments follow their acts. */
extern void dlg_kept_relink(const char *schema, int64 statement_id, const KeptLink *links, int n,
							const Source *source, const int32 *act_seqs);

/* Does a parsed fact give way?  If so, *seq is that of the curated row in its place, or -1. */
extern bool dlg_kept_instead(const Kept *kept, FactKind kind, const Source *source,
							 const void *fact, int32 *seq);

/* The first seq from *seq on that no curated row has. */
extern int32 dlg_kept_next(const Kept *kept, FactKind kind, int32 seq);

#endif
