/*
 * citation.c: named instruments (manual 7).
 */
#include "reader.h"

void
dlg_read_citations(Reader *reader)
{
	(void) reader;
}
