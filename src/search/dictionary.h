/*
 * dictionary.h: asking the server's text search dictionaries.
 */
#ifndef DLG_DICTIONARY_H
#define DLG_DICTIONARY_H

#include "tsearch/ts_public.h"

/*
 * The lexemes of one word, NULL where the dictionary does not know it;
 * *wants_more: it would read on in the text.
 */
extern TSLexeme *dlg_dictionary_ask(Oid dictionary, char *word, int len, bool *wants_more);

#endif
