/*
 * organisation.h: what the files that read organisations share.
 */
#ifndef DLG_ORGANISATION_H
#define DLG_ORGANISATION_H

#include "participant.h"

/* Is the party at piece i no part of the name that follows it: "U.S. Department", "Swiss Foreign Ministry"? */
extern bool dlg_party_stands_apart(const Pieces *pieces, uint32_t i);

/* The party of the dialogue whose adjective opens a name: "Chilean Space Council"; 0 where none does. */
extern PartyCode dlg_party_of_adjective(const Pieces *pieces, uint32_t i);

/* The piece after "the Government of" at piece i, where a party follows; else i. */
extern uint32_t dlg_after_government(const Pieces *pieces, uint32_t i);

#endif
