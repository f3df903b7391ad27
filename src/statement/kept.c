/*
 * kept.c: finds what analysts did by hand and matches a new reading with it.
 *
 * Relies on kept.h for the rules and on plan.h.  Needs an SPI connection.
 */
#include "statement/kept.h"

#include "catalog/pg_type.h"
#include "statement/plan.h"
#include "utils/builtins.h"

/* Writes the query for the curated rows of all tables and for the corrections. */
static char *
places_query(void)
{
	StringInfoData out;

	initStringInfo(&out);
	for (FactKind kind = 0; kind < FACT_KINDS; kind++)
		appendStringInfo(&out,
						 "SELECT '%s'::text AS fact, seq, lower(span) AS start, true AS curated, %s AS reports"
						 " FROM @.%s WHERE statement_id = $1 AND origin = 'curated' UNION ALL ",
						 dlg_facts[kind].table, kind == FACT_MEETING ? "relation = 'reports'" : "false",
						 quote_identifier(dlg_facts[kind].table));
	appendStringInfoString(&out,
						   "SELECT fact, coalesce(seq, -1), lower(span), false, false"
						   " FROM @.correction WHERE statement_id = $1 ORDER BY fact, curated DESC, seq");
	return out.data;
}

/* Finds curated rows and corrections; see kept.h. */
Kept *
dlg_kept_find(const char *schema, int64 statement_id)
{
	static Prepared plan;
	Kept	   *kept = palloc0(sizeof(Kept));
	Datum		id = Int64GetDatum(statement_id);
	uint64		n = dlg_run(dlg_prepare(&plan, schema, places_query(), 1, (Oid[]) {INT8OID}), &id, NULL);

	for (FactKind kind = 0; n > 0 && kind < FACT_KINDS; kind++)
		kept->places[kind] = palloc(n * sizeof(KeptPlace));
	for (uint64 i = 0; i < n; i++)
	{
		bool		null;
		FactKind	kind = dlg_fact_kind(TextDatumGetCString(dlg_result(i, 1, &null)));
		KeptPlace  *place;

		if (kind == FACT_KINDS)
			continue;			/* a correction of something else */
		place = &kept->places[kind][kept->n[kind]++];
		place->seq = DatumGetInt32(dlg_result(i, 2, &null));
		place->start = DatumGetInt32(dlg_result(i, 3, &null));
		if (null)
			place->start = -1;
		place->curated = DatumGetBool(dlg_result(i, 4, &null));
		place->reports = DatumGetBool(dlg_result(i, 5, &null));
	}
	SPI_freetuptable(SPI_tuptable);
	return kept;
}

/* Is there a curated row of this seq? */
static bool
has_seq(const Kept *kept, FactKind kind, int32 seq)
{
	for (int i = 0; i < kept->n[kind]; i++)
		if (kept->places[kind][i].curated && kept->places[kind][i].seq == seq)
			return true;
	return false;
}

/* Does a fact give way?  See kept.h. */
bool
dlg_kept_instead(const Kept *kept, FactKind kind, const Source *source,
				 const void *fact, int32 *seq)
{
	int32		start;

	if (kept->n[kind] == 0)
		return false;
	start = (int32) dlg_character(source->reader, dlg_fact_span(kind, fact).start);
	for (int i = 0; i < kept->n[kind]; i++)
	{
		const KeptPlace *place = &kept->places[kind][i];

		if (place->start == start
			|| (place->reports && ((const Meeting *) fact)->relation == MEETING_REPORTS))
		{
			*seq = place->curated || has_seq(kept, kind, place->seq) ? place->seq : -1;
			return true;
		}
	}
	return false;
}

/* Finds the next free seq. */
int32
dlg_kept_next(const Kept *kept, FactKind kind, int32 seq)
{
	while (has_seq(kept, kind, seq))
		seq++;
	return seq;
}

/* Finds the curated commitments of parsed acts. */
KeptLink *
dlg_kept_links(const char *schema, int64 statement_id, int *n)
{
	static Prepared plan;
	const char *sql = "SELECT c.seq, lower(a.span) FROM @.commitment c"
		" JOIN @.act a ON a.statement_id = c.statement_id AND a.seq = c.act_seq"
		" WHERE c.statement_id = $1 AND c.origin = 'curated' AND a.origin = 'parsed'";
	Datum		id = Int64GetDatum(statement_id);
	KeptLink   *links;

	*n = (int) dlg_run(dlg_prepare(&plan, schema, sql, 1, (Oid[]) {INT8OID}), &id, NULL);
	links = palloc((Size) *n * sizeof(KeptLink));
	for (int i = 0; i < *n; i++)
	{
		bool		null;

		links[i].commitment = DatumGetInt32(dlg_result((uint64) i, 1, &null));
		links[i].start = DatumGetInt32(dlg_result((uint64) i, 2, &null));
		if (null)
			links[i].start = -1;
	}
	SPI_freetuptable(SPI_tuptable);
	return links;
}

/* Finds the new seq of the act that starts at a character, -1 where there is none. */
static int32
act_at(const Source *source, const int32 *act_seqs, int32 start)
{
	for (uint32 i = 0; i < source->statement->nacts; i++)
		if ((int32) dlg_character(source->reader, source->statement->acts[i].span.start) == start)
			return act_seqs[i];
	return -1;
}

/* Lets curated commitments follow their acts; null where the act is read no more. */
void
dlg_kept_relink(const char *schema, int64 statement_id, const KeptLink *links, int n,
				const Source *source, const int32 *act_seqs)
{
	static Prepared plan;
	const char *sql = "UPDATE @.commitment SET act_seq = $3"
		" WHERE statement_id = $1 AND seq = $2 AND act_seq IS DISTINCT FROM $3";
	SPIPlanPtr	prepared = dlg_prepare(&plan, schema, sql, 3, (Oid[]) {INT8OID, INT4OID, INT4OID});

	for (int i = 0; i < n; i++)
	{
		int32		seq = act_at(source, act_seqs, links[i].start);
		Datum		values[] = {Int64GetDatum(statement_id), Int32GetDatum(links[i].commitment), Int32GetDatum(seq)};

		dlg_run(prepared, values, seq < 0 ? "  n" : "   ");
	}
}
