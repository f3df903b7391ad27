/*
 * meeting.c: the other meetings that a statement tells of.
 */
#include "header.h"

void
dlg_read_meetings(Reader *reader)
{
	(void) reader;
}
