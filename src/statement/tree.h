/*
 * tree.h: a statement as jsonb.
 */
#ifndef DLG_TREE_H
#define DLG_TREE_H

#include "statement/source.h"
#include "utils/jsonb.h"

/* All that the source's statement says, in the current memory context. */
extern Jsonb *dlg_statement_jsonb(Source *source);

#endif
