/*
 * type/edtf.h: the SQL type edtf for the C code above it.
 *
 * An edtf is stored as its text, byte for byte, so it is as small as a text
 * and comes back as it was written; what it means is read when it is asked
 * for, which takes about as long as a comparison of texts by a locale.
 */
#ifndef DLG_TYPE_EDTF_H
#define DLG_TYPE_EDTF_H

#include "postgres.h"

#include "fmgr.h"
#include "nodes/nodes.h"

#include "core/edtf/edtf.h"

/* Reads a stored edtf; one that does not parse is damaged. */
extern void dlg_edtf_meaning(const struct varlena *stored, Edtf *edtf);

/* Checks text from a user and makes an edtf of it; NULL after a soft error. */
extern struct varlena *dlg_edtf_make(const char *text, size_t len, Node *escontext);

#endif
