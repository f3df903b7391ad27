/*
 * header_party.h: what header_party.c (the parties of a sentence) and
 * header_unsaid.c (the party that none tells) share.
 */
#ifndef DLG_HEADER_PARTY_H
#define DLG_HEADER_PARTY_H

#include "header.h"

/* The token after what joins parties as equals (",", "and", "-", "&") and an article at token i; 0 where nothing does. */
extern uint32_t dlg_after_joint(const Reader *reader, uint32_t i);

/* Is the party at token i told of as a place or a subject matter? */
extern bool dlg_is_told_aside(const Reader *reader, uint32_t first, uint32_t i, PartyCode party);

/* Does the word mean people of a country and not the country ("Americans")? */
extern bool dlg_is_people(const Reader *reader, uint32_t i);

#endif
