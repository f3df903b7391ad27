/*
 * host.c: who hosted or organised the reported dialogue.
 */
#include "header.h"

static const char *const host_verbs[] = {"host", "co-host", "receive", NULL};
static const char *const organise_verbs[] = {"organize", "co-organize", NULL};

void
dlg_read_hosts(Reader *reader, const Frame *frame)
{
	(void) reader; (void) frame; (void) host_verbs; (void) organise_verbs;
}
