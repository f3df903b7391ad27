/*
 * document.h: the lexeme that a topic is in the documents of commitments.
 */
#ifndef DLG_DOCUMENT_H
#define DLG_DOCUMENT_H

/* Stands before the slug; no word's lexeme begins with it. */
#define TOPIC_SIGN '#'

#endif
