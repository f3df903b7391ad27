/*
 * type/edtf_relation.c: the SQL functions before, after, meets, overlaps,
 * contains, during, equals, starts and finishes, which answer true, false or
 * null, and could_before and so on, which answer whether it is not false.
 *
 * Relies on core/edtf_relation.h for what the relations mean.
 */
#include "postgres.h"

#include "miscadmin.h"

#include "compat.h"
#include "core/edtf/edtf_relation.h"
#include "type/edtf.h"

static void *
get_piece(void *owner, size_t size)
{
	return MemoryContextAlloc(owner, size);
}

static void
let_cancel(void *owner)
{
	CHECK_FOR_INTERRUPTS();
}

/* The zone of an expression that is a time and tells it. */
static int
told_zone(const Edtf *edtf)
{
	return edtf->kind == EDTF_DATE ? edtf->start.zone : EDTF_NO_ZONE;
}

/* Relates the two arguments. */
static EdtfTruth
relate_args(FunctionCallInfo fcinfo, EdtfRelation relation)
{
	struct varlena *texts[2] = {PG_GETARG_TEXT_PP(0), PG_GETARG_TEXT_PP(1)};
	Edtf		meanings[2];
	EdtfTimes	times[2];
	int64		room[64];		/* enough but for large sets, for which there is the context */
	Arena		arena = {.get = get_piece, .poll = let_cancel, .owner = CurrentMemoryContext,
		.free = (char *) room, .room = sizeof room};
	bool		seconds,
				zoned;

	for (int i = 0; i < 2; i++)
		dlg_edtf_meaning(texts[i], &meanings[i]);
	seconds = meanings[0].start.has_time || meanings[1].start.has_time;
	zoned = told_zone(&meanings[0]) != EDTF_NO_ZONE && told_zone(&meanings[1]) != EDTF_NO_ZONE;
	for (int i = 0; i < 2; i++)
		times[i] = dlg_edtf_times(&arena, VARDATA_ANY(texts[i]), VARSIZE_ANY_EXHDR(texts[i]), &meanings[i],
								  seconds, zoned ? told_zone(&meanings[i]) : 0);
	return dlg_edtf_relate(&arena, &times[0], relation, &times[1]);
}

/* Each relation as two SQL functions. */
#define RELATION(name, relation) \
	PG_FUNCTION_INFO_V1(dlg_edtf_##name); \
	PG_FUNCTION_INFO_V1(dlg_edtf_could_##name); \
	Datum \
	dlg_edtf_##name(PG_FUNCTION_ARGS) \
	{ \
		EdtfTruth	truth = relate_args(fcinfo, relation); \
		\
		if (truth == EDTF_LEFT_OPEN) \
			PG_RETURN_NULL(); \
		PG_RETURN_BOOL(truth == EDTF_YES); \
	} \
	Datum \
	dlg_edtf_could_##name(PG_FUNCTION_ARGS) \
	{ \
		PG_RETURN_BOOL(relate_args(fcinfo, relation) != EDTF_NO); \
	}

RELATION(before, EDTF_BEFORE)
RELATION(after, EDTF_AFTER)
RELATION(meets, EDTF_MEETS)
RELATION(overlaps, EDTF_OVERLAPS)
RELATION(contains, EDTF_CONTAINS)
RELATION(during, EDTF_DURING)
RELATION(equals, EDTF_EQUALS)
RELATION(starts, EDTF_STARTS)
RELATION(finishes, EDTF_FINISHES)
