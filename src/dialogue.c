/*
 * dialogue.c: makes the library a module that the server accepts.
 *
 * Everything else lives with the thing it is about: see the folders beside
 * this file, each of which uses only those before it:
 * core -> type, lexicon -> statement -> search -> view.
 */
#include "postgres.h"

#include "fmgr.h"

PG_MODULE_MAGIC;
