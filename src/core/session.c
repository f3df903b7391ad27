/*
 * session.c: the numbered or headed parts of an agenda, and named pillars.
 */
#include "header.h"

void
dlg_read_sessions(Reader *reader)
{
	(void) reader;
}
