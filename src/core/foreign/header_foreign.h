/*
 * header_foreign.h: what header_foreign.c asks foreign_word.c, foreign_german.c,
 * foreign_time.c and foreign_key.c: the words of other languages than English that tell who
 * met, in which round, when and where.
 */
#ifndef DLG_HEADER_FOREIGN_H
#define DLG_HEADER_FOREIGN_H

#include "core/header/header_opening.h"
#include "foreign_cue.h"

/* Is token i a character or syllable of a script that sets no blanks? */
extern bool dlg_is_wide(const Reader *reader, uint32_t i);

/* Is token i one of the characters of this text, each of three bytes? */
extern bool dlg_is_wide_of(const Reader *reader, uint32_t i, const char *characters);

/* Do the characters of one of these texts (ended by NULL) stand at token i? */
extern bool dlg_starts_wide(const Reader *reader, uint32_t i, const char *const *texts);

/* Steps over the mark that may join two parties ("한-미", "日・EU"). */
extern uint32_t dlg_after_link(const Reader *reader, uint32_t i);

/* Does a verb stand at token i that tells, by a row of the lexicon, that people met: "se reunió", "traf"? */
extern bool dlg_met_at(const Reader *reader, uint32_t i);

/* Does a word for "in" stand before token i, so that what is named there is a place? */
extern bool dlg_after_in(const Reader *reader, uint32_t first, uint32_t i);

/* The parties that tokens [range) name as equals, until the sentence goes on to something else. */
extern void dlg_foreign_parties(const Reader *reader, TokenRange range, PartyList *list);

/* An ordinal at token i: a word, "7e", "4.", "XIII", "第9回", "제7차". */
extern uint32_t dlg_foreign_ordinal(const Reader *reader, uint32_t i, uint32_t *end);

/* What a noun of a meeting says of it. */
typedef enum ForeignNoun
{
	FOREIGN_NONE,
	FOREIGN_MEETING,
	FOREIGN_SITTING,			/* of a series that is told after it: session, Runde, reunión */
	FOREIGN_VERB				/* no noun: that they met or spoke */
} ForeignNoun;

/* A sentence that names a meeting. */
typedef struct Telling
{
	TokenRange	range;
	uint32_t	noun;			/* tokens [noun, noun_end) */
	uint32_t	noun_end;
	ForeignNoun kind;
	bool		indefinite;		/* "un dialogue bilatéral" is no name */
	bool		next;			/* "próxima cumbre" */
	bool		told;			/* a verb says that it was held */
	uint32_t	ordinal;		/* 0: none told */
	uint32_t	floor;			/* the name of the series begins here or later */
	Slice		held;
	PartyList	parties;
} Telling;

/* The tokens of the series' name around the noun, without article and ordinal. */
extern TokenRange dlg_foreign_name(const Reader *reader, const Telling *telling);

/* The words of a name in German up to its noun, tokens [first, noun], in the nominative (foreign_german.c). */
extern Slice dlg_german_name(const Reader *reader, uint32_t first, uint32_t noun);

/* The name of the series with its parties; *own is what the text has of it. */
extern Slice dlg_foreign_series(const Reader *reader, const Telling *telling, const PartyList *parties, Slice *own);

/* Is the noun a name of its own, "la próxima Cumbre", beside a meeting that has none? */
extern bool dlg_is_named_apart(const Reader *reader, const Meeting *meeting, uint32_t noun);

extern ForeignNoun dlg_foreign_noun(const Reader *reader, uint32_t i, uint32_t *end);

/*
 * "la cuarta reunión del diálogo": the noun of the series that stands after that of a sitting, 0 where none does, and
 * where its name begins.
 */
extern uint32_t dlg_inner_noun(const Reader *reader, uint32_t i, uint32_t limit, uint32_t *first, uint32_t *end);

/* Will the meeting of this sentence be held yet? */
extern bool dlg_foreign_future(const Reader *reader, TokenRange range);

/*
 * When the meeting of a sentence was held: a day before anything less;
 * NO_SLICE where nothing tells.  *far tells that a date was there which is too
 * far from publication.
 */
extern Slice dlg_foreign_held(const Reader *reader, TokenRange range, Slice reference, bool *far);

/* The day of publication, where one of the first sentences says "today"; NO_SLICE where none does. */
extern Slice dlg_foreign_today(const Reader *reader, uint32_t sentences);

/* The token after the line of place, date and agency with which [range) begins ("Lima, 28 oct (EFE).- "). */
extern uint32_t dlg_after_release_line(const Reader *reader, TokenRange range);

/* The key of a series under its noun and name: with the English words, as English statements give it. */
extern Slice dlg_foreign_key(const Reader *reader, Slice noun, const PartyList *parties, Slice series);

/*
 * Fills where the meeting was held: the first city after a word for "in"; where
 * there are no blanks, the first at all.
 */
extern void dlg_foreign_place(const Reader *reader, TokenRange range, Meeting *meeting);

/*
 * A meeting without a name that the first sentences tell of by a verb ("se
 * reunieron", "a rencontré", "traf"): fills *meeting; false where none is.  `known` is a group that met by itself, or 0.
 */
extern bool dlg_foreign_meets(const Reader *reader, Slice reference, PartyCode known, Meeting *meeting);

/* Was it held without a place: by video, on the telephone? */
extern bool dlg_is_remote(const Reader *reader, TokenRange range);

#endif
