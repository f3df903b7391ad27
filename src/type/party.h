/*
 * type/party.h: the SQL types party and partyset for the C code above them.
 *
 * A party is a PartyCode (core/party.h) passed as an int8.
 *
 * A partyset is its packed codes (core/partyset.h) after a varlena header: small
 * sets are a few bytes with a short header, and no alignment is asked for.
 */
#ifndef DLG_TYPE_PARTY_H
#define DLG_TYPE_PARTY_H

#include "postgres.h"

#include "fmgr.h"

#include "compat.h"
#include "core/partyset.h"

#define DatumGetParty(datum) ((PartyCode) DatumGetInt64(datum))
#define PartyGetDatum(code) Int64GetDatum((int64) (code))
#define PG_GETARG_PARTY(n) DatumGetParty(PG_GETARG_DATUM(n))
#define PG_RETURN_PARTY(code) return PartyGetDatum(code)

typedef struct varlena PartySet;

#define PG_GETARG_PARTYSET_PP(n) ((PartySet *) PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(n)))
#define PG_RETURN_PARTYSET(set) PG_RETURN_POINTER(set)

/* A walk over the codes of a set, for dlg_party_next. */
static inline PartyWalk
dlg_party_walk(const PartySet *set)
{
	const unsigned char *data = (const unsigned char *) VARDATA_ANY(set);

	return (PartyWalk) {data, data + VARSIZE_ANY_EXHDR(set)};
}

/* Makes a set of n codes in any order, repeated or not; sorts the array in place. */
extern PartySet *dlg_partyset_make(PartyCode *codes, uint64 n);

/* As dlg_partyset_make, of codes that are sorted and each once. */
extern PartySet *dlg_partyset_pack(const PartyCode *codes, uint64 n);

/* Sorts codes and drops the repeated; returns how many remain. */
extern uint64 dlg_party_sort(PartyCode *codes, uint64 n);

/* The codes of a set in new memory. */
extern PartyCode *dlg_partyset_codes(const PartySet *set, uint64 *n);

/* Reads a code that a user wrote, blanks around it dropped.  False after a soft error. */
extern bool dlg_party_parse(const char *text, PartyCode *code, Node *escontext);

/* A piece of user text fit to be quoted in an error. */
extern const char *dlg_quote(const char *text, size_t len);

#endif
