/*
 * writer.h: writes the facts of many statements to the derived tables.
 *
 * Rows are gathered in one tuplestore a table and inserted by one prepared
 * INSERT … SELECT from it whenever enough have come together, so that the
 * cost of a statement of SQL is shared and memory stays bounded.  Needs an SPI
 * connection from dlg_writer_begin to dlg_writer_end.
 */
#ifndef DLG_WRITER_H
#define DLG_WRITER_H

#include "postgres.h"

#include "statement/row.h"

typedef struct Writer Writer;

/* Starts writing to the derived tables of a schema. */
extern Writer *dlg_writer_begin(const char *schema);

/*
 * Reads a body and adds its facts.  With `again`, the facts of an earlier
 * reading give way first, and what analysts did by hand stays (see kept.h).
 */
extern void dlg_writer_add(Writer *writer, int64 statement_id, Datum body, const DateADT *published,
						   bool again);

/* Writes what is left; returns the number of rows written in all. */
extern int64 dlg_writer_end(Writer *writer);

#endif
