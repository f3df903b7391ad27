/*
 * foreign_cue.h: words of other languages that tell what stands beside them.
 *
 * They are rows of the lexicon, cues of the kind role; the value says of what,
 * several parted by blanks: hold (that a meeting was held), chair, founded (an
 * earlier meeting or its founding), aux and has (auxiliaries, of several and of
 * one), also (adverbs before a conduct), continue, talk (conducts that go on, or
 * only discuss), host and organise (participles of those), conduct (nouns of a
 * conduct), aside (words on who says so), matter, purpose and venue (what about,
 * what for, and what served for it), next and last (of meetings), meet and again
(that they will meet once more), arrange (what is agreed to be held), town,
today, ends (no name of a series goes on through it), beside (on the margins of), counterpart (of a minister), about (before what an instrument is on),
plain (words that end as an infinitive does and are none).
 */
#ifndef DLG_FOREIGN_CUE_H
#define DLG_FOREIGN_CUE_H

#include "core/reader.h"

/* Does a cue of the text's language with this role stand at token i? */
extern bool dlg_foreign_cue(const Reader *reader, uint32_t i, const char *role);

#endif
