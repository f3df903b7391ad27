/*
 * reparse.c: reads statements again: one, or all of them in batches.
 *
 * reparse_all() is long work.  It commits after each batch and keeps in the
 * table reparse_progress how far it is, so that it can be watched, cancelled
 * and gone on with: a statement that a run has read it does not read again.
 * Whoever reads a batch holds the run's row; so runs side by side take turns
 * with the batches of one run.  Relies on writer.h.
 */
#include "postgres.h"

#include "access/xact.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "fmgr.h"
#include "nodes/parsenodes.h"
#include "portability/instr_time.h"
#include "statement/plan.h"
#include "statement/writer.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/guc.h"
#include "utils/lsyscache.h"
#include "utils/snapmgr.h"

PG_FUNCTION_INFO_V1(dlg_reparse);
PG_FUNCTION_INFO_V1(dlg_reparse_all);

#define NOTICE_SECONDS 2		/* between two words on the progress */

/* How far a run is. */
typedef struct Run
{
	int64		number;
	int64		last_id;		/* the last statement read, in the order of their ids */
	int64		total;
	int64		done;
	int64		rows;
	float8		seconds;		/* spent reading */
} Run;

/* Adds row i of a query for (id, body, published) to a writer; returns the id. */
static int64
add_result(Writer *writer, SPITupleTable *rows, uint64 i)
{
	bool		null;
	int64		id = DatumGetInt64(SPI_getbinval(rows->vals[i], rows->tupdesc, 1, &null));
	Datum		body = SPI_getbinval(rows->vals[i], rows->tupdesc, 2, &null);
	DateADT		published = DatumGetDateADT(SPI_getbinval(rows->vals[i], rows->tupdesc, 3, &null));

	dlg_writer_add(writer, id, body, null ? NULL : &published, true);
	return id;
}

/* The schema that a function is in. */
static char *
schema_of_function(FunctionCallInfo fcinfo)
{
	return get_namespace_name(get_func_namespace(fcinfo->flinfo->fn_oid));
}

/* reparse(statement_id) → number of rows: reads one statement again. */
Datum
dlg_reparse(PG_FUNCTION_ARGS)
{
	static Prepared plan;
	const char *sql = "SELECT id, body, published FROM @.statement WHERE id = $1 FOR NO KEY UPDATE";
	Datum		id = PG_GETARG_DATUM(0);
	char	   *schema = schema_of_function(fcinfo);
	SPITupleTable *rows;
	Writer	   *writer;
	int64		written;

	SPI_connect();
	if (dlg_run(dlg_prepare(&plan, schema, sql, 1, (Oid[]) {INT8OID}), &id, NULL) == 0)
		ereport(ERROR,
				(errcode(ERRCODE_NO_DATA_FOUND),
				 errmsg("there is no statement " INT64_FORMAT, DatumGetInt64(id)),
				 errhint("The argument is a value of the column id of the table statement.")));
	rows = SPI_tuptable;
	writer = dlg_writer_begin(schema);
	add_result(writer, rows, 0);
	written = dlg_writer_end(writer);
	SPI_finish();
	PG_RETURN_INT64(written);
}

/* The run that is under way, begun here where there is none. */
static int64
current_run(const char *schema)
{
	static Prepared begin,
				find;
	const char *begin_sql = "INSERT INTO @.reparse_progress (total) SELECT count(*) FROM @.statement"
		" WHERE NOT EXISTS (SELECT FROM @.reparse_progress WHERE finished IS NULL) ON CONFLICT DO NOTHING";
	const char *find_sql = "SELECT run FROM @.reparse_progress WHERE finished IS NULL";
	bool		null;
	int64		number;

	do
		dlg_run(dlg_prepare(&begin, schema, begin_sql, 0, NULL), NULL, NULL);
	while (dlg_run(dlg_prepare(&find, schema, find_sql, 0, NULL), NULL, NULL) == 0);	/* another has just ended it */
	number = DatumGetInt64(dlg_result(0, 1, &null));
	SPI_freetuptable(SPI_tuptable);
	return number;
}

/* Takes hold of a run; false where it is finished. */
static bool
hold_run(const char *schema, int64 number, Run *run)
{
	static Prepared plan;
	const char *sql = "SELECT last_id, total, done, rows, seconds FROM @.reparse_progress"
		" WHERE run = $1 AND finished IS NULL FOR UPDATE";
	Datum		value = Int64GetDatum(number);
	bool		null;

	if (dlg_run(dlg_prepare(&plan, schema, sql, 1, (Oid[]) {INT8OID}), &value, NULL) == 0)
		return false;
	run->number = number;
	run->last_id = DatumGetInt64(dlg_result(0, 1, &null));
	run->total = DatumGetInt64(dlg_result(0, 2, &null));
	run->done = DatumGetInt64(dlg_result(0, 3, &null));
	run->rows = DatumGetInt64(dlg_result(0, 4, &null));
	run->seconds = DatumGetFloat8(dlg_result(0, 5, &null));
	SPI_freetuptable(SPI_tuptable);
	return true;
}

/* Reads the next statements of a run again, at most `batch`; returns how many there were. */
static int64
read_batch(const char *schema, Run *run, int64 batch)
{
	static Prepared plan;
	const char *sql = "SELECT id, body, published FROM @.statement WHERE id > $1"
		" ORDER BY id LIMIT $2 FOR NO KEY UPDATE";
	Datum		values[] = {Int64GetDatum(run->last_id), Int64GetDatum(batch)};
	Portal		cursor = SPI_cursor_open(NULL, dlg_prepare(&plan, schema, sql, 2, (Oid[]) {INT8OID, INT8OID}),
										 values, NULL, false);
	Writer	   *writer = dlg_writer_begin(schema);
	int64		n;

	for (n = 0;; n++)
	{
		SPITupleTable *rows;

		SPI_cursor_fetch(cursor, true, 1);
		rows = SPI_tuptable;
		if (SPI_processed == 0)
			break;
		run->last_id = add_result(writer, rows, 0);
		SPI_freetuptable(rows);
	}
	SPI_cursor_close(cursor);
	run->rows += dlg_writer_end(writer);
	run->done += n;
	return n;
}

/* Writes down how far a run is. */
static void
note_run(const char *schema, const Run *run, bool finished)
{
	static Prepared plan;
	const char *sql = "UPDATE @.reparse_progress SET last_id = $2, done = $3, rows = $4, seconds = $5,"
		" finished = CASE WHEN $6 THEN clock_timestamp() END WHERE run = $1";
	const Oid	types[] = {INT8OID, INT8OID, INT8OID, INT8OID, FLOAT8OID, BOOLOID};
	Datum		values[] = {Int64GetDatum(run->number), Int64GetDatum(run->last_id), Int64GetDatum(run->done),
		Int64GetDatum(run->rows), Float8GetDatum(run->seconds), BoolGetDatum(finished)};

	dlg_run(dlg_prepare(&plan, schema, sql, 6, types), values, NULL);
}

/* Says how far a run is, how fast it goes and how long it will take. */
static void
tell_run(const Run *run, bool finished)
{
	float8		rate = run->seconds > 0 ? run->done / run->seconds : 0;

	if (finished)
		ereport(NOTICE,
				(errmsg("read " INT64_FORMAT " statements again, " INT64_FORMAT " rows, in %.0f s",
						run->done, run->rows, run->seconds)));
	else
		ereport(NOTICE,
				(errmsg("read " INT64_FORMAT " of " INT64_FORMAT " statements again (%.0f %%), %.0f a second, %.0f s left",
						run->done, run->total, 100.0 * run->done / Max(run->total, 1), rate,
						rate > 0 ? Max(run->total - run->done, 0) / rate : 0)));
}

/* Reads one batch of a run (0: of the one under way, or a new one); false where nothing is left. */
static bool
step(const char *schema, int64 batch, int64 *number, instr_time *told)
{
	bool		first = *number == 0;
	instr_time	start,
				now;
	Run			run;
	bool		finished;

	if (first)
		*number = current_run(schema);
	if (!hold_run(schema, *number, &run))
		return false;			/* another session has read the rest */
	if (first && run.done > 0)
		ereport(NOTICE,
				(errmsg("going on after " INT64_FORMAT " of " INT64_FORMAT " statements", run.done, run.total)));
	INSTR_TIME_SET_CURRENT(start);
	finished = read_batch(schema, &run, batch) < batch;
	INSTR_TIME_SET_CURRENT(now);
	INSTR_TIME_SUBTRACT(now, start);
	run.seconds += INSTR_TIME_GET_DOUBLE(now);
	note_run(schema, &run, finished);

	INSTR_TIME_SET_CURRENT(now);
	INSTR_TIME_SUBTRACT(now, *told);
	if (finished || INSTR_TIME_GET_DOUBLE(now) >= NOTICE_SECONDS)
	{
		tell_run(&run, finished);
		INSTR_TIME_SET_CURRENT(*told);
	}
	return !finished;
}

/*
 * The same under the search_path that the extension's own functions have and
 * with a snapshot for what is read outside SQL; a procedure that commits can
 * have neither by itself.
 */
static bool
guarded_step(const char *schema, int64 batch, int64 *number, instr_time *told)
{
	int			level = NewGUCNestLevel();
	bool		more;

	set_config_option("search_path", "pg_catalog, pg_temp", PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE, true,
					  0, false);
	PushActiveSnapshot(GetTransactionSnapshot());
	more = step(schema, batch, number, told);
	PopActiveSnapshot();
	AtEOXact_GUC(true, level);
	return more;
}

/* Ends a run that is under way, so that the next begins with the first statement. */
static void
give_up_run(const char *schema)
{
	static Prepared plan;
	const char *sql = "UPDATE @.reparse_progress SET finished = pg_catalog.clock_timestamp() WHERE finished IS NULL";

	SPI_connect();
	dlg_run(dlg_prepare(&plan, schema, sql, 0, NULL), NULL, NULL);
	SPI_finish();
}

/* reparse_all(batch, anew): reads every statement again, in the order of their ids. */
Datum
dlg_reparse_all(PG_FUNCTION_ARGS)
{
	/* within a transaction of the caller's nothing can be committed on the way */
	bool		atomic = fcinfo->context == NULL || !IsA(fcinfo->context, CallContext)
		|| ((CallContext *) fcinfo->context)->atomic;
	int64		batch = PG_ARGISNULL(0) ? 0 : PG_GETARG_INT32(0);
	char	   *schema = schema_of_function(fcinfo);
	int64		number = 0;
	bool		more;
	instr_time	told;

	if (batch < 1)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("batch out of range: %s", PG_ARGISNULL(0) ? "NULL" : psprintf(INT64_FORMAT, batch)),
				 errdetail("Between two commits something must be read."),
				 errhint("batch is the number of statements that are read between two commits, 1 or more.")));
	if (!PG_ARGISNULL(1) && PG_GETARG_BOOL(1))
		give_up_run(schema);
	INSTR_TIME_SET_CURRENT(told);
	do
	{
		SPI_connect_ext(atomic ? 0 : SPI_OPT_NONATOMIC);
		more = guarded_step(schema, batch, &number, &told);
		if (more && !atomic)
			SPI_commit();
		SPI_finish();
	} while (more);
	PG_RETURN_VOID();
}
