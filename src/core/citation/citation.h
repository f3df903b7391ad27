/*
 * citation.h: what the files that read citations share.
 */
#ifndef DLG_CITATION_H
#define DLG_CITATION_H

#include "core/reader.h"

/* An instrument's name in the text. */
typedef struct Instrument
{
	uint32_t	head;			/* tokens [head, head_end) of the noun: "Joint Statement" */
	uint32_t	head_end;
	uint32_t	first;			/* tokens [first, end) of the name */
	uint32_t	end;
	Slice		kind;			/* instrument_cue.kind */
	bool		capital;		/* the noun has a capital */
	bool		named;			/* words besides the noun name it */
	uint32_t	date;			/* first token of a date before the name, or first */
} Instrument;

/*
 * Reads the instrument whose noun starts at token i, inside tokens [floor, limit); false where none is
 * named or told of.
 */
extern bool dlg_instrument_at(const Reader *reader, uint32_t i, uint32_t floor, uint32_t limit,
							  Instrument *instrument);

/*
 * When the instrument was issued, told before its name, in it or after it up to token `limit`, or by the clause in
 * which it stands from `floor` on; null where the text does not tell.  *shared: a clause that other names share.
 */
extern Slice dlg_issued(const Reader *reader, const Instrument *name, uint32_t floor, uint32_t limit, bool *shared);

/* The same after the name only, which ends before token i; `active`: the name stands in the clause of its issue. */
extern Slice dlg_issued_after(const Reader *reader, uint32_t i, uint32_t limit, bool active, bool *shared);

/* The same between the verb of its issue and the name. */
extern Slice dlg_issued_between(const Reader *reader, const Instrument *name, uint32_t floor);

/* The day that dates without a year are counted from: the dialogue's, else the publication's. */
extern Slice dlg_citing_date(const Reader *reader);

/* Is token i a number of four figures that may be a year? */
static inline bool
dlg_may_be_year(const Reader *reader, uint32_t i)
{
	const Token *token = &reader->tokens[i];

	return i < reader->ntokens && token->kind == TOKEN_NUMBER && token->end - token->start == 4 &&
		(reader->text[token->start] == '1' || reader->text[token->start] == '2');
}

static inline bool
dlg_is_month(const Reader *reader, uint32_t i)
{
	return dlg_match(reader, i, LEX_MONTH, NULL) != NULL;
}

/* Is token i the number of a day with its month before it: "May 3"? */
static inline bool
dlg_is_day_of_month(const Reader *reader, uint32_t i, uint32_t floor)
{
	const Token *token = &reader->tokens[i];

	return i > floor && token->kind == TOKEN_NUMBER && token->end - token->start <= 2 &&
		dlg_is_month(reader, i - 1 - (i > floor + 1 && dlg_mark(reader, i - 1, '.')));
}

/* Is token i the year of "May 3, 2021"? */
static inline bool
dlg_follows_day(const Reader *reader, uint32_t i, uint32_t floor)
{
	return i > floor + 2 && dlg_mark(reader, i - 1, ',') && dlg_is_day_of_month(reader, i - 2, floor);
}

/* Is the instrument of one of these kinds? */
static inline bool
dlg_is_kind(const Instrument *name, const char *const *kinds)
{
	for (int i = 0; kinds[i]; i++)
		if (dlg_slice_is(name->kind, kinds[i]))
			return true;
	return false;
}

/* Is token i the plural of an instrument's noun: "resolutions"? */
extern bool dlg_plural_instrument(const Reader *reader, uint32_t i);

/* Does a post, a degree or a body take the noun in: "Chief of Protocol", "Director of Policy and Plans", "Bachelor of Laws"? */
extern bool dlg_of_post(const Reader *reader, const Instrument *name);

/* "this Declaration", "our Statement": does the name point at what is known?  "Our 2021 Declaration on Ports" does not. */
extern bool dlg_points_back(const Reader *reader, uint32_t floor, const Instrument *name);

/* The token at which a date stands that tells, before the name, when it was issued; the name's first where none does. */
extern uint32_t dlg_date_stands(const Reader *reader, uint32_t floor, const Instrument *name);

/* All that a body of the UN has adopted: "UNSC resolutions". */
extern bool dlg_un_resolutions(const Reader *reader, const Instrument *name);

/* Is a noun in small letters, with what stands before and after it, a name ("OEWG report")? */
extern bool dlg_small_named(const Reader *reader, const Instrument *name);

/*
 * Do date, issuer or subject tell which instrument a noun in small letters means?  Extends the name over
 * its subject.
 */
extern bool dlg_small_told(const Reader *reader, uint32_t floor, uint32_t limit, Instrument *name);

/*
 * Is the instrument one that was signed on a subject in small letters ("signed a memorandum of understanding on
 * clean ports")?  Extends the name over adjectives and subject.
 */
extern bool dlg_signed_on(const Reader *reader, uint32_t floor, uint32_t limit, Instrument *name);

/* Extends a capital noun over its subject in small letters: "the Agreement on air services". */
extern bool dlg_subject_of(const Reader *reader, uint32_t limit, Instrument *name);

/*
 * Extends a noun of a text in German or a Romance language over the rest of its name; false where the text is in
 * another language.
 */
extern bool dlg_extend_foreign(const Reader *reader, uint32_t limit, Instrument *name);

/* The end of the years that a plan is made for, at token i: "2021-2025", "for the period 2021 to 2025"; i for none. */
extern uint32_t dlg_period_end(const Reader *reader, uint32_t i, uint32_t limit);

#endif
