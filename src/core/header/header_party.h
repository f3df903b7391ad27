/*
 * header_party.h: what header_party.c (the parties of a sentence) and
 * header_unsaid.c (the party that none tells) share.
 */
#ifndef DLG_HEADER_PARTY_H
#define DLG_HEADER_PARTY_H

#include "header.h"

/* Is "in" at token i part of "the war in Lemuria", which tells no place where others met? */
extern bool dlg_tells_matter(const Reader *reader, uint32_t in);

/*
 * The token after what joins parties as equals (",", "and", "-", "&") and an article at token i; 0 where nothing
 * does.
 */
extern uint32_t dlg_after_joint(const Reader *reader, uint32_t i);

/* Is the party at token i told of as a place or a subject matter? */
extern bool dlg_is_told_aside(const Reader *reader, uint32_t first, uint32_t i, PartyCode party);

/* The one state whose body a token opens the name of ("Ministry of External Affairs"), else 0. */
extern PartyCode dlg_body_at(const Reader *reader, uint32_t i);

/* Does the word mean people of a country and not the country ("Americans")? */
extern bool dlg_is_people(const Reader *reader, uint32_t i);

/*
 * "Oslo and Santiago held talks": adds the states for which capitals stand, as the subject of the sentence or of a
 * clause.
 */
extern void dlg_add_capitals(const Reader *reader, const Frame *frame, PartyList *list);

/*
 * "Officials of the Department of State and the Lemurian Ministry met": adds the states whose bodies are the subject.
 */
extern void dlg_add_bodies(const Reader *reader, const Frame *frame, PartyList *list);

/* "Minister X met with his counterpart Y" under "A's Minister Visits B": adds the two parties of the headline. */
extern void dlg_add_headline(const Reader *reader, const Frame *frame, PartyList *list);

/* "released by the Governments of A and B": adds those who issued the text, where the one known is among them. */
extern void dlg_add_issuers(const Reader *reader, PartyList *list);

/* "OSLO: The Minister received the President of A": adds the country whose government sits where the dateline is. */
extern void dlg_add_seat(const Reader *reader, const Frame *frame, PartyList *list);

/*
 * "The Adviser met with Minister X in Oslo", in a release of another government, `home` (0: that of its dateline): adds
 * the state whose government sits there, and its own.
 */
extern void dlg_add_seat_abroad(const Reader *reader, const Frame *frame, PartyCode home, PartyList *list);

/* The party whose releases speak of "the Vice President" and of administrations. */
extern PartyCode dlg_administration(void);

/* Is the party the United Nations or a body of theirs, which are no dialogues (manual 7)? */
extern bool dlg_is_united_nations(PartyCode party);

/* "convened heads of state", "hosted an event with ambassadors": the same of those who were brought together. */
extern bool dlg_gathers_foreigners(const Reader *reader, const Frame *frame);

/*
 * "met with Caribbean leaders", "a call with allies and partners": does the frame tell of foreigners of no single
 * party?
 */
extern bool dlg_meets_foreigners(const Reader *reader, const Frame *frame);

/* "called X to congratulate her on her appointment as Minister of A": adds the country. */
extern void dlg_add_appointed(const Reader *reader, const Frame *frame, PartyList *list);

/* "met Anna Berg, state secretary at Lemuria's foreign ministry,": adds the party of the post behind whom they met. */
extern void dlg_add_apposed(const Reader *reader, const Frame *frame, PartyList *list);

/* "During her visit to A, Minister X of B met Minister Y": adds the state visited. */
extern void dlg_add_visited(const Reader *reader, const Frame *frame, PartyList *list);

/* "It came after Berg and Rojas met in Oslo", whose posts the first sentence tells: adds the two parties of these. */
extern void dlg_add_lead_pair(const Reader *reader, const Frame *frame, PartyList *list);

#endif
