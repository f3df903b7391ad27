/*
 * party.h: the code of a party to a dialogue.
 *
 * ISO 3166-1 alpha-2 for states, else a short name of an organisation: 2 to 8
 * characters of A-Z and 0-9, the first a letter.  Packed big-endian into 64
 * bits and padded with zero bytes, so that integer order is text order.
 */
#ifndef DLG_PARTY_H
#define DLG_PARTY_H

#include "core.h"

typedef uint64_t PartyCode;		/* 0 stands for null */

/* A growing list of codes, in the order they were found, each once. */
typedef struct PartyList
{
	PartyCode  *codes;
	uint32_t	ncodes;
	uint32_t	codes_room;
} PartyList;

/* Packs text[0..len); lower case is folded.  False, with *error, where it is no code. */
extern bool dlg_party_pack(const char *text, size_t len, PartyCode *code, DlgError *error);

/* Writes the code and a zero byte to out; returns its length. */
extern int	dlg_party_unpack(PartyCode code, char out[9]);

extern bool dlg_party_valid(PartyCode code);
extern void dlg_party_add(Arena *arena, PartyList *list, PartyCode code);
extern bool dlg_party_has(const PartyList *list, PartyCode code);

#endif
