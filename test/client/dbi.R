# R: DBI with RPostgreSQL.  See clients.pl for what each client shows.
suppressPackageStartupMessages(library(RPostgreSQL))
argument <- commandArgs(trailingOnly = TRUE)
source <- argument[1]
body <- readLines(argument[2], encoding = "UTF-8")
db <- dbConnect(PostgreSQL(), host = Sys.getenv("PGHOST"), port = as.integer(Sys.getenv("PGPORT")),
	dbname = Sys.getenv("PGDATABASE"), user = Sys.getenv("PGUSER"))
ok <- function(right, name) cat(if (isTRUE(right)) "ok -" else "not ok -", name, "\n")

# RPostgreSQL brings types that it does not know as text, and warns of each; on the bi_ views there is nothing to warn of.
ask <- function(query, ...) withCallingHandlers(dbGetQuery(db, query, list(...)), warning = function(w)
	if (grepl("unrecognized PostgreSQL field type", conditionMessage(w)) && !grepl("FROM bi_", query)) tryInvokeRestart("muffleWarning"))

tables <- ask("SELECT relname AS name, obj_description(oid) AS comment FROM pg_class
	WHERE relnamespace = 'dialogue'::regnamespace AND relkind IN ('r', 'v', 'm', 'p') ORDER BY 1")
ok(all(dbListTables(db) %in% tables$name), "lists the tables")
for (i in seq_len(nrow(tables))) {
	name <- tables$name[i]
	ok(nchar(tables$comment[i]) > 0, paste(name, "has a comment"))
	ok(nrow(ask(paste("SELECT * FROM", name))) == ask(paste("SELECT count(*) FROM", name))[1, 1], paste("reads", name))
}

invisible(ask("INSERT INTO statement (source, body) VALUES ($1, $2)", source, body))
fact <- ask("SELECT * FROM bi_commitments WHERE source = $1", source)
ok(fact$evidence == substr(body, fact$span_start, fact$span_end - 1), "the span of its commitment counts code points")
ok(fact$due_until == as.Date("2022-12-31"), "a day is a Date")
edited <- ask("UPDATE commitment SET due = $1, actors = $2 WHERE statement_id = $3 RETURNING due, actors, origin",
	"2022~", "{NO}", fact$statement_id)
ok(identical(as.character(edited[1, ]), c("2022~", "{NO}", "curated")), "writes values of custom types")

values <- ask("SELECT * FROM every_type")
texts <- ask("SELECT * FROM every_type_as_text")
for (name in names(values)) ok(values[[name]] == texts[[name]], paste("reads", name, values[[name]]))
invisible(dbDisconnect(db))
