/*
 * series.h: meetings and standing bodies as a text names them.
 *
 * A MeetingName is the noun phrase around a word for a meeting ("the 4th
 * Atlantis-Lemuria Track 2 Dialogue for Cybersecurity"), taken apart: what
 * belongs to the name of the series, and what tells this meeting from its
 * sisters (ordinal, year, last or next).  header.c chooses among them the
 * dialogue that a statement reports; meeting.c lists the others.
 */
#ifndef DLG_SERIES_H
#define DLG_SERIES_H

#include "core/reader.h"

#define NAME_PARTS 8			/* pieces of a name between ordinals, years and quotes */

typedef struct TokenRange
{
	uint32_t	first;
	uint32_t	end;
} TokenRange;

typedef struct MeetingName
{
	uint32_t	first;			/* first token of the phrase, article and ordinal included */
	uint32_t	noun;			/* the word for the meeting: tokens [noun, noun_end) */
	uint32_t	noun_end;
	uint32_t	end;			/* token after the phrase */
	TokenRange	parts[NAME_PARTS];	/* the name of the series, in reading order */
	int			nparts;
	uint32_t	ordinal;		/* 0: none */
	int			step;			/* -1 last, previous; +1 next, upcoming; 0 neither */
	Slice		date;			/* a date inside the phrase ("the May 2023 … meeting") */
	PartyList	parties;		/* named in it */
	Slice		brief;			/* the acronym that follows it in brackets */
	bool		proper;			/* bears a capital or a party: a name, no mere noun */
	bool		body;			/* a standing body, no meeting */
	bool		weak;			/* a word that stands for a meeting only in some names */
	bool		occasion;		/* "meeting", "round", "session": one meeting of the series named */
	bool		leaders;		/* a meeting of leaders of the group named */
	bool		plural;
	bool		indefinite;		/* "a meeting" */
	bool		present;		/* "this", "today's", "this year's" */
	bool		again;			/* the first since some time, which is no number of the series */
} MeetingName;

/*
 * The next meeting named in tokens [i, end); false where none is.  Names do
 * not overlap when the caller goes on from name->end.
 */
extern bool dlg_find_meeting(const Reader *reader, uint32_t i, uint32_t end, MeetingName *name);

/*
 * The name as text, without ordinal and year; `pair` says who holds it where
 * the name does not, or is NULL.
 */
extern Slice dlg_series_text(const Reader *reader, const MeetingName *name, const PartyList *pair);

/*
 * The key of a series: the same for every way of naming it ("KR-US cyber
 * policy consultations"); `parties` hold it where the name does not say who,
 * or NULL; `track` as told elsewhere, or TRACK_UNKNOWN.
 */
extern Slice dlg_series_key(const Reader *reader, const MeetingName *name, const PartyList *parties,
							Track track);

/* The parties, where the name counts them ("trilateral", of three); NULL elsewhere. */
extern const PartyList *dlg_series_counted(const Reader *reader, const MeetingName *name, const PartyList *parties);

/* The track that the word "track" at token i and what follows it tell. */
extern Track dlg_track_at(const Reader *reader, uint32_t i);

/* "East Asia Summit": is the name of a party in tokens [i, end) that of a grouping's meetings? */
extern bool dlg_series_grouping(const Reader *reader, uint32_t i, uint32_t end, PartyCode party);

/*
 * Are the words of `part` (a mention) among those of `whole`, and its noun the
 * same or one for any meeting?
 */
extern bool dlg_series_within(const Reader *reader, const MeetingName *part, const MeetingName *whole);

/* How far two names near each other agree, in percent; 0 where parties or nouns differ. */
extern int	dlg_series_alike(const Reader *reader, const MeetingName *a, const MeetingName *b);

/* The short form of a party as a text would write it in a pair ("EU", "Ukraine"). */
extern Slice dlg_pair_name(const Reader *reader, PartyCode party);

/* Do two parties stand in the name as it will be written? */
extern bool dlg_names_pair(const Reader *reader, const MeetingName *name);

/* Does the name tell that parties share the body: two of them, a group, "joint", "trilateral"? */
extern bool dlg_series_shared(const Reader *reader, const MeetingName *name);

/* Does the phrase name a series, and not only one occasion? */
extern bool dlg_series_named(const Reader *reader, const MeetingName *name);

/* Finds the name of a group whose people meet ("the Weimar Triangle") before token limit; false where none is. */
extern bool dlg_series_format(const Reader *reader, uint32_t limit, MeetingName *name);

/* Has the name no word of its own besides its noun? */
extern bool dlg_series_bare(const Reader *reader, const MeetingName *name);

/* "the NO-CL Dialogue": the state whose code by ISO 3166-1 stands at token i, beside another's, near a meeting; 0 where none. */
extern PartyCode dlg_code_at(const Reader *reader, uint32_t i, uint32_t *end);

/*
 * The party named at token i, metonyms and parts of continents ("North
 * American") passed over; 0 where none.
 */
static inline PartyCode
dlg_holder_at(const Reader *reader, uint32_t i, uint32_t *end)
{
	PartyCode	party = dlg_party_at(reader, i, false, end);

	return party == 0 && i < reader->ntokens && reader->tokens[i].flags & TOKEN_UPPER ? dlg_code_at(reader, i, end) : party;
}

/* A party name that ends right before token `end`, its first token; `end` where there is none. */
extern uint32_t dlg_party_before(const Reader *reader, uint32_t floor, uint32_t end, PartyCode *party);

/* An ordinal that ends right before token `end`, its first token; `end` where there is none. */
extern uint32_t dlg_ordinal_before(const Reader *reader, uint32_t floor, uint32_t end, uint32_t *ordinal);

/*
 * Does one of the verbs, given by their lemmas, stand at token i, where one of
 * these keys may?  *form gets its VerbForm bits, *end the token after it.
 */
extern bool dlg_verb_here(const Reader *reader, uint32_t i, const char *const *lemmas, KeySet keys, int *form,
						  uint32_t *end);

/* The same for lemmas of these keys. */
static inline bool
dlg_verb_in(const Reader *reader, uint32_t i, const char *const *lemmas, KeySet keys, int *form, uint32_t *end)
{
	return dlg_begins_lemma(reader, i, keys) && dlg_verb_here(reader, i, lemmas, keys, form, end);
}

static inline bool
dlg_verb_is(const Reader *reader, uint32_t i, const char *const *lemmas, int *form, uint32_t *end)
{
	return dlg_verb_in(reader, i, lemmas, DLG_ANY_KEY, form, end);
}

/* The same for an array of literals, after a look at their keys. */
#define dlg_verb_of(reader, i, lemmas, form, end) \
	dlg_verb_in((reader), (i), (lemmas), dlg_keys_of((lemmas), DLG_WORDS(lemmas)), (form), (end))

#endif
