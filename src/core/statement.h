/*
 * statement.h: reads one statement; what it says, in the terms of the manual.
 *
 * dlg_read is the whole core in one call: a pure function of text, date of
 * publication and lexicon, in time and memory linear in the text.  Any bytes
 * may be given; text that is not UTF-8 is read as far as it makes sense.
 *
 * Spans count bytes from 0; dlg_character turns a byte into the 1-based
 * character that SQL's substr() counts by.  Slices point into the text or into
 * the arena and live as long as both.
 */
#ifndef DLG_STATEMENT_H
#define DLG_STATEMENT_H

#include "core.h"
#include "core/lexicon/lexicon.h"
#include "party.h"

typedef enum MeetingRelation {MEETING_REPORTS, MEETING_RECALLS, MEETING_ANNOUNCES, MEETING_MENTIONS} MeetingRelation;
typedef enum Track {TRACK_UNKNOWN, TRACK_1, TRACK_1_5, TRACK_2} Track;
typedef enum ParticipantRole {ROLE_CHAIR, ROLE_HEAD, ROLE_MEMBER, ROLE_SIGNATORY, ROLE_HOST,
	ROLE_OBSERVER} ParticipantRole;
typedef enum ActClass {ACT_COMMISSIVE, ACT_DIRECTIVE, ACT_EXPRESSIVE, ACT_ASSERTIVE, ACT_DECLARATIVE} ActClass;
typedef enum ActMode {MODE_PERFORMED, MODE_REPORTED} ActMode;

/* The names of the enums' values as SQL and JSON write them. */
extern const char *const dlg_relation_name[];
extern const char *const dlg_track_name[];
extern const char *const dlg_role_name[];
extern const char *const dlg_class_name[];
extern const char *const dlg_mode_name[];

/* The reported dialogue and every other meeting told of (manual 2 and 7). */
typedef struct Meeting
{
	MeetingRelation relation;
	Slice		series;			/* the name without ordinal and year */
	Slice		series_key;		/* the same for every way of naming one series */
	uint32_t	ordinal;		/* 0: none told */
	Track		track;
	PartyList	parties;
	PartyList	holders;		/* the same, as named: a group that stands for its members by its own code */
	Slice		held;			/* EDTF */
	Slice		city;
	PartyCode	country;
	Slice		host;			/* as the text names it */
	Slice		rule;
	bool		coming;			/* the statement announces it */
	Span		span;
} Meeting;

typedef struct Host
{
	Slice		name;
	bool		organiser;		/* else host */
	Span		span;
} Host;

typedef struct Participant
{
	PartyCode	party;
	Slice		organisation;
	Slice		acronym;
	Slice		within;
	Slice		person;
	Slice		position;
	ParticipantRole role;
	Slice		by;
	Span		span;
} Participant;

typedef struct Session
{
	uint32_t	number;			/* 0: none */
	Slice		title;
	Slice		held;			/* EDTF */
	uint32_t	questions;
	Span		span;
} Session;

typedef struct Act
{
	Slice		verb;			/* lemma in American spelling, with its particle */
	ActClass	class;
	int			strength;		/* 1 to 5 */
	PartyList	actors;
	ActMode		mode;
	bool		negative;		/* polarity '-' */
	Slice		hedge;
	Span		sentence;
	Span		span;			/* from the reporting verb to the end of its clause */
} Act;

typedef struct Commitment
{
	uint32_t	act;			/* index into acts */
	PartyList	actors;
	int			strength;
	bool		renewed;
	Slice	   *partners;		/* codes, else defined acronyms or names */
	uint32_t	npartners;
	uint32_t	partners_room;
	Slice		due;			/* EDTF */
	Slice	   *topics;			/* slugs */
	uint32_t	ntopics;
	uint32_t	topics_room;
	Span		span;			/* the content */
} Commitment;

typedef struct Citation
{
	Slice		name;
	Slice		issued;			/* EDTF */
	Span		span;
} Citation;

typedef struct Acronym
{
	Slice		brief;			/* the short form */
	Slice		full;			/* the long form */
	PartyCode	party;			/* the delegation it stands in */
	Span		span;			/* from the long form's first letter to the short form's last */
} Acronym;

typedef struct Statement
{
	Slice		title;
	Slice		language;		/* ISO 639-1, or null where it cannot be told */
	Meeting	   *dialogue;		/* NULL: the text reports no dialogue */
	Host	   *hosts;
	uint32_t	nhosts, hosts_room;
	Participant *participants;
	uint32_t	nparticipants, participants_room;
	Session    *sessions;
	uint32_t	nsessions, sessions_room;
	Act		   *acts;
	uint32_t	nacts, acts_room;
	Commitment *commitments;
	uint32_t	ncommitments, commitments_room;
	Citation   *citations;
	uint32_t	ncitations, citations_room;
	Acronym    *acronyms;
	uint32_t	nacronyms, acronyms_room;
	Meeting    *meetings;
	uint32_t	nmeetings, meetings_room;
} Statement;

typedef struct Reader Reader;	/* reader.h: the text, its tokens, blocks, sentences, mentions */

/*
 * Reads text[0..len).  `published` is an EDTF day ("2024-01-19") or null.
 * Everything lives in the arena.  *reader, when asked for, gives the layers
 * below (sentences, mentions) and what dlg_character needs.
 */
extern Statement *dlg_read(Arena *arena, const Lexicon *lexicon, const char *text, uint32_t len,
						   Slice published, Reader **reader);

/* The layers only: tokens, blocks and sentences, with no fact read yet. */
extern Reader *dlg_reader_new(Arena *arena, const Lexicon *lexicon, const char *text, uint32_t len, Slice published);

/* The tokens only, of a name or a phrase. */
extern Reader *dlg_words_new(Arena *arena, const Lexicon *lexicon, const char *text, uint32_t len);

/* The 1-based character in which byte `offset` lies; offset == len gives one past the last. */
extern uint32_t dlg_character(const Reader *reader, uint32_t offset);

/*
 * Writes the statement as JSON text: the keys of the gold files, spans as
 * [start, end] in characters.  Returns it in the arena, not terminated.
 */
extern Slice dlg_statement_json(Arena *arena, const Reader *reader, const Statement *statement);

/* Near-duplicate signature (64-bit simhash over word 4-grams); equal texts have equal signatures. */
extern uint64_t dlg_fingerprint(const char *text, uint32_t len);

#endif
