/*
 * host.h: what the readers of hosts share.
 */
#ifndef DLG_HOST_H
#define DLG_HOST_H

#include "header.h"

static const char *const dlg_host_verbs[] = {"host", "co-host", "play host to", NULL};

/* Does a party hold the dialogue, by itself or as a member of a group that does? */
extern bool dlg_holds_dialogue(const Reader *reader, PartyCode party);

/* Does a head noun of organisations ("Institute", "University") end right before token `end`? */
extern bool dlg_host_head(const Reader *reader, uint32_t first, uint32_t end);

/* The end of the organisation's name that starts at token i, i where none does. */
extern uint32_t dlg_host_end(const Reader *reader, uint32_t i, uint32_t limit);

/* Does the name of a ministry or one of its bureaus begin at token i, which belongs to the party named before it? */
extern bool dlg_host_ministry(const Reader *reader, uint32_t i);

/* One host at token i: [*first, *end) is its name; false where none stands there. */
extern bool dlg_host_at(const Reader *reader, uint32_t i, uint32_t limit, uint32_t *first, uint32_t *end,
						uint32_t *next);

/* Adds the host named by tokens [first, end), once. */
extern void dlg_add_host(Reader *reader, uint32_t first, uint32_t end, bool organiser);

/* Reads hosts whom a noun tells of in the sentence [range): "Lemuria was the host of the X". */
extern void dlg_noun_hosts(Reader *reader, const Frame *frame, TokenRange range);

/* Is the meeting behind token i the dialogue, no next one and none of another series? */
extern bool dlg_is_dialogue_at(const Reader *reader, const Frame *frame, uint32_t i, uint32_t limit);

/* The token where the name of a party, its side or a city begins that ends right before token i; i where none does. */
extern uint32_t dlg_host_before(const Reader *reader, uint32_t first, uint32_t i);

/* Is somebody welcomed to a city for something, in [first, end): "welcomed Minister X to Oslo for the talks"? */
extern bool dlg_welcomes_to(const Reader *reader, uint32_t first, uint32_t end);

#endif
