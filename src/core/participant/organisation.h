/*
 * organisation.h: what the files that read organisations share.
 */
#ifndef DLG_ORGANISATION_H
#define DLG_ORGANISATION_H

#include "participant.h"

#define LIST_PIECES 16			/* pieces of a list inside a name */

/* Can piece i stand inside a list of fields? */
extern bool dlg_is_field(const Pieces *pieces, uint32_t i);

/* Does the phrase at piece i have a head of its own before it ends, over an "and" or not? */
extern bool dlg_has_head(const Pieces *pieces, uint32_t i, bool over_and);

/* Does a name without a head so far get it after the comma or "and" at piece i: "…, X and Y Office"? */
extern bool dlg_head_follows(const Pieces *pieces, uint32_t i);

/* Is the party at piece i no part of the name that follows it: "U.S. Department", "Swiss Foreign Ministry"? */
extern bool dlg_party_stands_apart(const Pieces *pieces, uint32_t i);

/* The party of the dialogue whose adjective opens a name: "Chilean Space Council"; 0 where none does. */
extern PartyCode dlg_party_of_adjective(const Pieces *pieces, uint32_t i);

/* The piece after "the Government of" at piece i, where a party follows; else i. */
extern uint32_t dlg_after_government(const Pieces *pieces, uint32_t i);

#endif
