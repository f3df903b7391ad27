/*
 * lexicon/lexicon.h: the lexicon of this database, for the C code above it.
 */
#ifndef DLG_LEXICON_CACHE_H
#define DLG_LEXICON_CACHE_H

#include "postgres.h"

#include "utils/rel.h"

#include "core/lexicon/lexicon.h"

/*
 * The compiled lexicon with all rows committed so far and one's own.  It stays
 * as it is until the memory context that is current at the call is reset or
 * deleted, whatever happens to the tables meanwhile.
 */
extern const Lexicon *dlg_lexicon(void);

/* Which of the lexicon's tables is this?  -1 for another. */
extern int	dlg_lexicon_table(Relation relation);

/*
 * Takes a row into a lexicon, `strict` by the rules of rule.c too.  An error
 * names table, column and value, gives the rule, and has SQLSTATE 22023.
 */
extern void dlg_lexicon_take(Lexicon *lexicon, LexTable table, Relation relation, HeapTuple row, bool strict);

/* The column whose value breaks a rule of rule.c, with the rule and what is allowed; -1 where none does. */
extern int	dlg_lexicon_broken_rule(LexTable table, const Slice *fields, const char **detail, const char **hint);

/* An arena on a memory context, which answers interrupts. */
extern Arena dlg_lexicon_arena(MemoryContext memory);

#endif
